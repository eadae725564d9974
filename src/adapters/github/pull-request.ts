/** Where is the report posted? On the pull request that the workflow run is about, in the one comment that is kept there. */
import { failures } from "../../errors/catalogue.ts";
import type { PullRequest } from "../../ports.ts";
import { connect, type Patience, usualPatience } from "./client.ts";
import { stateHere } from "./comment-state.ts";
import { findForkPull } from "./fork-pull.ts";
import { noToken, refusal } from "./refusal.ts";
import { StickyComment } from "./sticky-comment.ts";
import { type Environment, readWorkflowRun, type WorkflowRun } from "./workflow-run.ts";

/**
 * The pull request that the workflow run of `env` is about. Whatever GitHub does is an outcome of `publish`; it throws only
 * when the run's own description can't be read, or the text carries no marker.
 */
export function githubPullRequest(order: {
  readonly env: Environment;
  /** Empty or absent: nothing may be written. */
  readonly token: string | undefined;
  readonly patience?: Patience;
}): PullRequest {
  return {
    async publish(text, commentOrder) {
      const marker = markerOf(typeof text === "string" ? text : text(undefined));
      const run = await readWorkflowRun(order.env);
      if (run?.event.of !== "pull-request" && run?.event.of !== "fork-run")
        return { status: "skipped", reason: noPullRequest(run) };
      const { token, patience = usualPatience } = order;
      if (token === undefined || token === "") return noToken;
      const { begin } = commentOrder;
      const state = stateHere(order.env, run.event.headSha, commentOrder);
      try {
        const client = await connect(run.apiUrl, token, patience);
        const pull = run.event.of === "fork-run" ? await findForkPull(client, run, run.event) : run.event;
        if ("reason" in pull) return { status: "skipped", reason: pull.reason };
        return await new StickyComment(client, run, pull, patience).write({ marker, text, begin, state });
      } catch (error) {
        const fromFork = run.event.of === "pull-request" && run.event.fromFork;
        return refusal(error, token, { what: "comments on pull requests", fromFork });
      }
    },
  };
}

function markerOf(markdown: string): string {
  const [first = ""] = markdown.split("\n", 1);
  if (!/^<!-- \S.* -->$/.test(first)) throw failures.internal("a comment was to be posted without a marker");
  return first;
}

function noPullRequest(run: WorkflowRun | undefined): string {
  if (run === undefined) return "this is not a workflow run of GitHub Actions";
  const { event } = run;
  return `this run is for ${event.of === "other" ? event.name : event.of.replace("-", "_")}, not for a pull request`;
}
