/** Where is the report of this pull request, and is it still ours to write? Keeps one comment, edited in place. */
import { setTimeout as wait } from "node:timers/promises";
import { failures } from "../../errors/catalogue.ts";
import type { CommentOrder, PullRequest } from "../../ports.ts";
import { type Client, connect, type Patience, usualPatience } from "./client.ts";
import { type CommentState, stateHere, stateOf, whyKept, withState } from "./comment-state.ts";
import { findForkPull } from "./fork-pull.ts";
import { refusal } from "./refusal.ts";
import { type Environment, readWorkflowRun, type WorkflowRun } from "./workflow-run.ts";

type Outcome = Awaited<ReturnType<PullRequest["publish"]>>;
type Pull = { readonly number: number; readonly headSha: string };
type Comment = Awaited<ReturnType<Client["rest"]["issues"]["getComment"]>>["data"];

type CommentText = Pick<CommentOrder, "begin"> & {
  /** The text's first line. */
  readonly marker: string;
  readonly markdown: string;
  readonly state: CommentState;
};

/** A comment that GitHub may have taken although it answered with an error is looked for before it is written again. */
const mostAttempts = 3;

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
    async publish(markdown, { as, begin }) {
      const marker = markerOf(markdown);
      const run = await readWorkflowRun(order.env);
      if (run?.event.of !== "pull-request" && run?.event.of !== "fork-run")
        return { status: "skipped", reason: noPullRequest(run) };
      const { token, patience = usualPatience } = order;
      if (token === undefined || token === "") {
        return { status: "skipped", reason: "there is no token", fix: "Set GITHUB_TOKEN to the workflow's token." };
      }
      const state = stateHere(order.env, run.event.headSha, as);
      try {
        const client = await connect(run.apiUrl, token, patience);
        const pull = run.event.of === "fork-run" ? await findForkPull(client, run, run.event) : run.event;
        if ("reason" in pull) return { status: "skipped", reason: pull.reason };
        return await new StickyComment(client, run, pull, patience).write({ marker, markdown, begin, state });
      } catch (error) {
        const fromFork = run.event.of === "pull-request" && run.event.fromFork;
        return refusal(error, token, { what: "comments on pull requests", fromFork });
      }
    },
  };
}

class StickyComment {
  readonly #client: Client;
  readonly #repository: { readonly owner: string; readonly repo: string };
  readonly #pull: Pull;
  readonly #patience: Patience;

  constructor(client: Client, run: WorkflowRun, pull: Pull, patience: Patience) {
    this.#client = client;
    this.#repository = { owner: run.owner, repo: run.name };
    this.#pull = pull;
    this.#patience = patience;
  }

  async write(order: CommentText): Promise<Outcome> {
    const { marker, begin, state } = order;
    const markdown = withState(order.markdown, state);
    const self = await this.#self();
    for (let attempt = 1; ; attempt += 1) {
      const mine = await this.#find(marker, self);
      if (mine !== undefined && sameText(mine.body, markdown)) return { status: "unchanged", url: mine.html_url };
      if (mine === undefined && !begin) return { status: "unwanted" };
      const kept = mine === undefined ? undefined : whyKept(stateOf(mine.body ?? ""), state);
      if (kept !== undefined) return { status: "skipped", reason: kept };
      const newer = await this.#newerCommit();
      if (newer !== undefined) return newer;
      try {
        return await this.#put(mine, markdown);
      } catch (error) {
        if (attempt >= mostAttempts || !mayHaveBeenDone(error)) throw error;
        await wait(attempt ** 2 * this.#patience.secondMs);
      }
    }
  }

  async #put(mine: Comment | undefined, markdown: string): Promise<Outcome> {
    // Written once here: a blind retry of a creation that did succeed would leave two comments.
    const request = { retries: 0 };
    if (mine === undefined) {
      const { data } = await this.#client.rest.issues.createComment({
        ...this.#repository,
        issue_number: this.#pull.number,
        body: markdown,
        request,
      });
      return { status: "created", url: data.html_url };
    }
    const { data } = await this.#client.rest.issues.updateComment({
      ...this.#repository,
      comment_id: mine.id,
      body: markdown,
      request,
    });
    return { status: "updated", url: data.html_url };
  }

  /** The oldest comment that starts with the marker and that this token's owner wrote. */
  async #find(marker: string, self: string | undefined): Promise<Comment | undefined> {
    const comments = await this.#client.paginate(this.#client.rest.issues.listComments, {
      ...this.#repository,
      issue_number: this.#pull.number,
      per_page: 100,
    });
    return comments
      .filter((comment) => sameText(comment.body?.split("\n", 1)[0], marker) && writtenBy(comment, self))
      .reduce<Comment | undefined>(
        (oldest, one) => (oldest === undefined || one.id < oldest.id ? one : oldest),
        undefined,
      );
  }

  /** The login of the token's owner, or undefined when the token is an app's: GitHub tells apps no name of theirs here. */
  async #self(): Promise<string | undefined> {
    try {
      const { data } = await this.#client.rest.users.getAuthenticated();
      return data.login;
    } catch (error) {
      if (statusOf(error) === 403) return undefined;
      throw error;
    }
  }

  /** A skip when the pull request has moved on while this commit was judged: the newer run writes, not this one. */
  async #newerCommit(): Promise<Outcome | undefined> {
    const { data } = await this.#client.rest.pulls.get({ ...this.#repository, pull_number: this.#pull.number });
    const [tested, current] = [this.#pull.headSha, data.head.sha];
    if (tested === current) return undefined;
    return {
      status: "skipped",
      reason: `commit ${current.slice(0, 7)} was pushed while ${tested.slice(0, 7)} was judged; its own run reports`,
    };
  }
}

/** Anybody can write our marker. A person's comment is ours only when we are that person; an app's is a bot's. */
function writtenBy({ user }: Comment, self: string | undefined): boolean {
  return self === undefined ? user?.type === "Bot" : user?.login === self;
}

/** GitHub keeps no white space at the end of a comment, and may turn line ends. */
function sameText(a: string | undefined, b: string): boolean {
  const plain = (text: string) => text.replaceAll("\r\n", "\n").trimEnd();
  return a !== undefined && plain(a) === plain(b);
}

function markerOf(markdown: string): string {
  const [first = ""] = markdown.split("\n", 1);
  if (!/^<!-- \S.* -->$/.test(first)) throw failures.internal("a comment was to be posted without a marker");
  return first;
}

function mayHaveBeenDone(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined || status >= 500;
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : undefined;
}

function noPullRequest(run: WorkflowRun | undefined): string {
  if (run === undefined) return "this is not a workflow run of GitHub Actions";
  const { event } = run;
  return `this run is for ${event.of === "other" ? event.name : event.of.replace("-", "_")}, not for a pull request`;
}
