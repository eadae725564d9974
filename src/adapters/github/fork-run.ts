/** What may the trusted workflow know of a fork's run? What GitHub says of it, and bytes that are refused unless they look like models. */
import { failures } from "../../errors/catalogue.ts";
import type { Failure } from "../../errors/failure.ts";
import { mayWrite } from "../../documents/role.ts";
import type { ForkRun } from "../../ports.ts";
import { asked } from "./asked.ts";
import type { Client, Patience } from "./client.ts";
import { asksReviewers } from "./environment-reviewers.ts";
import { findForkPull } from "./fork-pull.ts";
import { roleOf } from "./role.ts";
import { type ArtifactLimits, takeStrangersArtifact } from "./strangers-artifact.ts";
import { type Environment, readWorkflowRun, type WorkflowRun } from "./workflow-run.ts";

const MiB = 2 ** 20;
/** Larger models than these can't be measured for a fork. */
const usualLimits: ArtifactLimits = {
  zipBytes: 512 * MiB,
  files: 400,
  fileBytes: 512 * MiB,
  totalBytes: 1024 * MiB,
};
/** How many attempts of the run are looked through. */
const attemptsBack = 4;

type Of = {
  readonly client: Client;
  readonly run: WorkflowRun;
  readonly event: Extract<WorkflowRun["event"], { of: "fork-run" }>;
};

/** The fork's run that the workflow run of `env` was started by. Its questions throw where GitHub refuses, or `env` names none. */
export function githubForkRun(order: {
  readonly env: Environment;
  readonly token: string;
  readonly patience?: Patience;
  readonly limits?: typeof usualLimits;
}): ForkRun {
  const { env, token, patience, limits = usualLimits } = order;
  const ask = async <Result>(what: string, question: (of: Of) => Promise<Result>): Promise<Result> => {
    const run = await readWorkflowRun(env);
    if (run?.event.of !== "fork-run") throw failures.noForkRun();
    const { apiUrl, event } = run;
    return asked({ apiUrl, token, patience }, what, (client) => question({ client, run, event }));
  };
  let pull: ReturnType<typeof findForkPull> | undefined;
  /** Asked once: what one job decides is decided of one pull request. */
  const pullOf = async ({ client, run, event }: Of) => {
    const found = await (pull ??= findForkPull(client, run, event));
    if ("reason" in found) throw failures.forkPullUnclear(found.reason);
    return found;
  };
  let listed: ReturnType<typeof listAll> | undefined;

  return {
    pull: () =>
      ask("list pull requests", async (of) => {
        const { number, headSha, mergeSha, baseBranch } = await pullOf(of);
        if (mergeSha === undefined) throw failures.forkPullUnclear("GitHub has no merge of it with its base branch");
        return { number, headSha, mergeSha, baseBranch };
      }),
    approval: (label) =>
      ask("list what happened to a pull request", async (of) => {
        const { client, run, event } = of;
        const { labels, events } = await pullOf(of);
        if (!labels.includes(label)) return { status: "waiting", for: "label" };
        const set = events.findLast((one) => one.event === "labeled" && "label" in one && one.label.name === label);
        const by = set?.actor?.login;
        // The run ended after the push, so a label of before that may have been for other bytes.
        if (set === undefined || by === undefined || Date.parse(set.created_at) <= Date.parse(event.endedAt))
          return { status: "waiting", for: "newer-label" };
        const role = await roleOf(client, { owner: run.owner, repo: run.name }, by);
        return mayWrite(role) ? { status: "approved", by } : { status: "waiting", for: "writers-label" };
      }),
    asksReviewers: (environment) =>
      ask("say who reviews an environment", ({ client, run }) =>
        asksReviewers(client, { owner: run.owner, repo: run.name }, environment),
      ),
    takeFiles: (artifact, into, placeOf) =>
      ask("give what the fork's run left", async ({ client, run, event }) => {
        const refuse = (reason: string, cause?: unknown) => failures.forkFilesRefused(artifact, reason, cause);
        const all = await (listed ??= listAll({ client, run, event }));
        const found = await newest({ client, run, event }, artifact, all, refuse);
        if (found === undefined) return undefined;
        return takeStrangersArtifact({
          client,
          repository: { owner: run.owner, repo: run.name },
          artifact: found,
          of: { runId: event.runId, headSha: event.headSha },
          into,
          placeOf,
          limits,
          refuse,
        });
      }),
  };
}

/** What the run has left, where that is no more than GitHub lists at once: a stranger's run could leave thousands. Undefined: it is more. */
async function listAll({ client, run, event }: Of) {
  const { data } = await client.rest.actions.listWorkflowRunArtifacts({
    owner: run.owner,
    repo: run.name,
    run_id: event.runId,
    per_page: 100,
  });
  return data.total_count > data.artifacts.length ? undefined : data.artifacts;
}

/** Those of one name. */
async function listNamed({ client, run, event }: Of, name: string) {
  const { data } = await client.rest.actions.listWorkflowRunArtifacts({
    owner: run.owner,
    repo: run.name,
    run_id: event.runId,
    name,
    per_page: 100,
  });
  return data.artifacts;
}

/** The artifact of the newest attempt that left one; attempts that ran only some jobs again leave none. */
async function newest(
  of: Of,
  artifact: string,
  all: Awaited<ReturnType<typeof listAll>>,
  refuse: (reason: string) => Failure,
) {
  const { event } = of;
  const oldest = Math.max(1, event.attempt - attemptsBack);
  for (let attempt = event.attempt; attempt >= oldest; attempt -= 1) {
    const wanted = `${artifact}-a${attempt}`;
    const listed = all ?? (await listNamed(of, wanted));
    const [found, ...others] = listed.filter(({ name, expired }) => name === wanted && !expired);
    if (others.length > 0) throw refuse(`there are ${others.length + 1} of this name`);
    if (found !== undefined) return found;
  }
  return undefined;
}
