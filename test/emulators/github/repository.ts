/** What is on the local GitHub? One repository: its pull requests, comments and statuses, and who may touch them. */
import { GitData } from "./git-data.ts";
import type { Author, CommentState, PullState, StatusState } from "./objects.ts";

export type Access = "none" | "read" | "write";
/** What a token may do, in the words of a workflow's `permissions:` block. */
export type Permissions = {
  readonly issues: Access;
  readonly "pull-requests": Access;
  readonly statuses: Access;
  /** Absent: none. */
  readonly contents?: Access;
  readonly actions?: Access;
};

export type Caller = {
  readonly author: Author;
  readonly app: string | undefined;
  readonly permissions: Permissions;
};

/** The token that Actions gives to a workflow: a bot that is not a user. */
export const workflowCaller: Caller = {
  author: { login: "github-actions[bot]", type: "Bot" },
  app: "github-actions",
  permissions: { issues: "none", "pull-requests": "write", statuses: "none", contents: "read" },
};

/** A workflow run, with the jobs of its latest attempt. */
export type RunState = {
  readonly id: number;
  readonly headSha: string;
  readonly event: string;
  /** From 1 on; 1 unless told. */
  readonly attempt?: number;
  /** Whether it has ended; it has where all its jobs have, unless told. */
  readonly completed?: boolean;
  readonly jobs: readonly {
    readonly id: number;
    readonly name: string;
    readonly status: "completed" | "in_progress" | "queued";
    /** How it ended; `failure` unless told. */
    readonly conclusion?: "failure" | "success" | "skipped";
    /** Names of its steps; none unless told. */
    readonly steps?: readonly string[];
  }[];
};

/** An artifact of a run, as a zip. */
export type ArtifactState = {
  readonly id: number;
  readonly run: number;
  readonly headSha: string;
  readonly name: string;
  bytes: Buffer;
  /** GitHub keeps its name, and no bytes any more. */
  readonly expired?: boolean;
  /** What GitHub says it has; another than its bytes' own, when it is to lie. */
  readonly says?: { readonly sizeInBytes?: number; readonly digest?: string };
};

export class LocalRepository {
  readonly fullName: string;
  readonly pulls = new Map<number, PullState>();
  readonly comments: CommentState[] = [];
  readonly statuses: StatusState[] = [];
  readonly callers = new Map<string, Caller>();
  readonly git = new GitData();
  /** What people may do here, by login; others may read. */
  readonly roles = new Map<string, string>();
  readonly reactions: { readonly comment: number; readonly content: string }[] = [];
  /** Commits of branches that no pull request has, as `owner:branch`. */
  readonly branchHeads = new Map<string, string>();
  /** Logins of those who may let a job into an environment, by its name. */
  readonly environments = new Map<string, readonly string[]>();
  readonly runs: RunState[] = [];
  readonly artifacts: ArtifactState[] = [];
  /** Names of checks that the default branch requires, by where that is set. */
  requiredChecks: { readonly byRuleset: readonly string[]; readonly byProtection: readonly string[] } = {
    byRuleset: [],
    byProtection: [],
  };
  /** Labels that were set, in order of time. */
  readonly labelings: {
    readonly pull: number;
    readonly label: string;
    readonly by: string;
    readonly at: string;
  }[] = [];
  /** What else happened to pull requests. */
  readonly turns: { readonly pull: number; readonly event: string; readonly at: string }[] = [];
  /** Ids of jobs that were run again. */
  readonly jobsRunAgain: number[] = [];
  /** Ids of runs that were run again as a whole. */
  readonly runsRunAgain: number[] = [];
  #ticks = 0;

  constructor(fullName: string) {
    this.fullName = fullName;
  }

  /** Opens a pull request, or lets a push change the one that is open. */
  openPull(pull: Partial<PullState> & { readonly number: number; readonly headSha: string }): PullState {
    const opened: PullState = {
      headRef: "change",
      baseRef: "main",
      baseSha: "b".repeat(40),
      mergeSha: undefined,
      fromFork: false,
      state: "open",
      labels: [],
      ...pull,
    };
    this.pulls.set(opened.number, opened);
    return opened;
  }

  addComment(pull: number, caller: Pick<Caller, "author" | "app">, body: string): CommentState {
    const now = this.#now();
    const comment = {
      id: 1000 + this.#ticks,
      pull,
      author: caller.author,
      app: caller.app,
      body,
      createdAt: now,
      updatedAt: now,
    };
    this.comments.push(comment);
    return comment;
  }

  editComment(comment: CommentState, body: string): void {
    comment.body = body;
    comment.updatedAt = this.#now();
  }

  commentsOn(pull: number): readonly CommentState[] {
    return this.comments.filter((comment) => comment.pull === pull);
  }

  /** Seconds that pass with each write: the same exchange gives the same bytes. */
  #now(): string {
    this.#ticks += 1;
    return new Date(Date.UTC(2026, 0, 1) + this.#ticks * 1000).toISOString().replace(".000Z", "Z");
  }
}
