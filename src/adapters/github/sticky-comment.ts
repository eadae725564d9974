/** Which comment of a pull request is edgegate's, and may this run write it? One is kept and edited; what a race made twice is removed. */
import { setTimeout as wait } from "node:timers/promises";
import type { JudgedBefore } from "../../documents/verdict.ts";
import type { CommentOrder, CommentText, PublishOutcome } from "../../ports.ts";
import type { Client, Patience } from "./client.ts";
import { aboveReport, type CommentState, isNewer, reportIn, stateOf, whyKept, withState } from "./comment-state.ts";
import type { WorkflowRun } from "./workflow-run.ts";

type Comment = Awaited<ReturnType<Client["rest"]["issues"]["getComment"]>>["data"];

type Order = Pick<CommentOrder, "begin"> & {
  /** The text's first line. */
  readonly marker: string;
  readonly text: CommentText;
  readonly state: CommentState;
};

/** A comment that GitHub may have taken although it answered with an error is looked for before it is written again. */
const mostAttempts = 3;

/** The one comment of a pull request. Rejects with what GitHub said. */
export class StickyComment {
  readonly #client: Client;
  readonly #repository: { readonly owner: string; readonly repo: string };
  readonly #pull: { readonly number: number; readonly headSha: string };
  readonly #patience: Patience;
  readonly #pageUrl: string;

  constructor(
    client: Client,
    run: Pick<WorkflowRun, "owner" | "name" | "pageUrl">,
    pull: { readonly number: number; readonly headSha: string },
    patience: Patience,
  ) {
    this.#client = client;
    this.#repository = { owner: run.owner, repo: run.name };
    this.#pull = pull;
    this.#patience = patience;
    this.#pageUrl = run.pageUrl;
  }

  async write(order: Order): Promise<PublishOutcome> {
    const { marker, begin, state } = order;
    const self = await this.#self();
    for (let attempt = 1; ; attempt += 1) {
      const all = await this.#find(marker, self);
      const mine = all.reduce<Comment | undefined>(newer, undefined);
      const markdown = this.#body(order, mine?.body ?? "");
      if (mine !== undefined && sameText(mine.body, markdown)) {
        await this.#removeOthers(all, mine);
        return { status: "unchanged", url: mine.html_url };
      }
      if (mine === undefined && !begin) return { status: "unwanted" };
      const kept = mine === undefined ? undefined : whyKept(stateOf(mine.body ?? ""), state);
      if (kept !== undefined) return { status: "skipped", reason: kept };
      const pushed = await this.#newerCommit();
      if (pushed !== undefined) return pushed;
      try {
        if (mine === undefined) return await this.#create(order, markdown, self);
        const url = await this.#update(mine, markdown);
        await this.#removeOthers(all, mine);
        return { status: "updated", url };
      } catch (error) {
        if (attempt >= mostAttempts || !mayHaveBeenDone(error)) throw error;
        await wait(attempt ** 2 * this.#patience.secondMs);
      }
    }
  }

  /** What is to stand where `there` does. */
  #body({ marker, text, state }: Order, there: string): string {
    const before = stateOf(there)?.judged;
    const report = reportIn(there);
    const judged = before && this.#judgedBefore(before, report !== undefined);
    const markdown = typeof text === "string" ? text : text(judged);
    const told = { ...state, ...(state.judged === undefined && before !== undefined ? { judged: before } : {}) };
    if (state.as !== "waiting" || report === undefined) return withState(markdown, told);
    // The newest commit is the judged one again: nothing waits.
    if (before?.head === state.head) return withState(`${marker}\n${report}`, { ...told, as: "report" });
    return withState(aboveReport(markdown, report), told);
  }

  #judgedBefore({ head, verdict, run }: NonNullable<CommentState["judged"]>, isShown: boolean): JudgedBefore {
    const page = run === 0 ? {} : { page: this.#pageUrl.replace(/\d*$/, String(run)) };
    return { headSha: head, verdict, ...page, isShown };
  }

  /** Looks again afterwards: another run's first comment may have come between the look and the creation. */
  async #create({ marker, state }: Order, markdown: string, self: string | undefined): Promise<PublishOutcome> {
    const { data: created } = await this.#client.rest.issues.createComment({
      ...this.#repository,
      issue_number: this.#pull.number,
      body: markdown,
      // Written once here: a blind retry of a creation that did succeed would leave two comments.
      request: { retries: 0 },
    });
    // What is created is created, whether or not GitHub shows it now.
    const all = await this.#find(marker, self).catch((): readonly Comment[] => []);
    const stays = all.reduce(newer, created);
    await this.#removeOthers([...all, created], stays);
    if (stays.id === created.id) return { status: "created", url: created.html_url };
    return { status: "skipped", reason: whyKept(stateOf(stays.body ?? ""), state) ?? "another run has begun it" };
  }

  async #update({ id }: Comment, markdown: string): Promise<string> {
    const { data } = await this.#client.rest.issues.updateComment({
      ...this.#repository,
      comment_id: id,
      body: markdown,
      request: { retries: 0 },
    });
    return data.html_url;
  }

  /**
   * Deletes what a race of runs left beside the comment that stays. Only what an edgegate wrote as the same author: anybody
   * can copy a marker, and no state that is missing is guessed. What GitHub refuses is tried again with the next write.
   */
  async #removeOthers(all: readonly Comment[], stays: Comment): Promise<void> {
    const others = new Set(
      all
        .filter(({ id, user, body }) => id !== stays.id && user?.id === stays.user?.id && stateOf(body ?? ""))
        .map(({ id }) => id),
    );
    for (const id of others)
      await this.#client.rest.issues.deleteComment({ ...this.#repository, comment_id: id }).catch(() => undefined);
  }

  /** Comments that start with the marker and that this token's owner wrote. */
  async #find(marker: string, self: string | undefined): Promise<readonly Comment[]> {
    const comments = await this.#client.paginate(this.#client.rest.issues.listComments, {
      ...this.#repository,
      issue_number: this.#pull.number,
      per_page: 100,
    });
    return comments.filter((comment) => sameText(comment.body?.split("\n", 1)[0], marker) && writtenBy(comment, self));
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
  async #newerCommit(): Promise<PublishOutcome | undefined> {
    const { data } = await this.#client.rest.pulls.get({ ...this.#repository, pull_number: this.#pull.number });
    const [tested, current] = [this.#pull.headSha, data.head.sha];
    if (tested === current) return undefined;
    return {
      status: "skipped",
      reason: `commit ${current.slice(0, 7)} was pushed while ${tested.slice(0, 7)} was judged; its own run reports`,
    };
  }
}

/** The one that stays: of the newest run, and of equally new ones the oldest. */
function newer(one: Comment | undefined, other: Comment): Comment {
  if (one === undefined) return other;
  const [mine, theirs] = [stateOf(one.body ?? ""), stateOf(other.body ?? "")];
  if (isNewer(mine, theirs)) return one;
  return isNewer(theirs, mine) || other.id < one.id ? other : one;
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

function mayHaveBeenDone(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined || status >= 500;
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : undefined;
}
