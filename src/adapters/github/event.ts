/** What set this workflow run off? Reads GitHub's event strictly: a field that is not what it should be is never guessed. */
import * as z from "zod";

const Sha = z.string().regex(/^[0-9a-f]{40}$/, "a commit's 40 hexadecimal digits");
const Side = z.object({
  sha: Sha,
  ref: z.string().min(1),
  // A fork that was deleted while its pull request is open.
  repo: z.object({ full_name: z.string().min(3) }).nullable(),
});
const PullRequestPayload = z.object({
  pull_request: z.object({ number: z.int().positive(), head: Side, base: Side }),
});
const CommentPayload = z.object({
  action: z.string(),
  issue: z.object({ number: z.int().positive(), pull_request: z.object({}).optional() }),
  comment: z.object({
    id: z.int().positive(),
    body: z.string(),
    html_url: z.url({ protocol: /^https?$/ }),
    created_at: z.iso.datetime(),
    user: z.object({ login: z.string().min(1), type: z.string() }).nullable(),
  }),
});
const LabelPayload = z.object({
  action: z.string(),
  label: z.object({ name: z.string().min(1) }).optional(),
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ sha: Sha }),
    html_url: z.url({ protocol: /^https?$/ }),
    updated_at: z.iso.datetime(),
  }),
  sender: z.object({ login: z.string().min(1), type: z.string() }),
});
const MergeGroupPayload = z.object({ merge_group: z.object({ head_sha: Sha, base_sha: Sha }) });
const Named = z.object({ full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/, "owner/name") });
const WorkflowRunPayload = z.object({
  action: z.string(),
  workflow_run: z.object({
    id: z.int().positive(),
    event: z.string(),
    head_sha: Sha,
    run_attempt: z.int().positive(),
    created_at: z.iso.datetime({ offset: true }),
    // A fork that was deleted in the meantime.
    head_repository: Named.nullable(),
    repository: Named,
  }),
});
const PushPayload = z.object({
  before: Sha,
  after: Sha,
  ref: z.string().regex(/^refs\//, "a full ref"),
  repository: z.object({ default_branch: z.string().min(1), fork: z.boolean() }),
  // Null when the push deletes the branch.
  head_commit: z.object({ timestamp: z.iso.datetime({ offset: true }) }).nullable(),
});

/** An event, as far as it says which commits to compare and where to answer. */
export type GithubEvent =
  | {
      readonly of: "pull-request";
      readonly number: number;
      readonly headSha: string;
      readonly baseSha: string;
      readonly baseRef: string;
      /** GitHub gives a workflow on a fork's pull request a token that may only read. */
      readonly fromFork: boolean;
    }
  | { readonly of: "merge-group"; readonly headSha: string; readonly baseSha: string }
  /** `before` is absent for the first push of a branch. */
  | {
      readonly of: "push";
      readonly before: string | undefined;
      readonly after: string;
      /** `refs/heads/…` or `refs/tags/…`. */
      readonly ref: string;
      readonly defaultBranch: string;
      /** The repository itself is a fork of another. */
      readonly isFork: boolean;
      /** When `after` was committed, as its committer's clock says; an instant in UTC. Absent: the branch is gone. */
      readonly committedAt: string | undefined;
    }
  /** A new comment of a person on a pull request. Edited ones, bots' and those on issues are `other`. */
  | {
      readonly of: "comment";
      readonly pull: number;
      readonly id: number;
      readonly author: string;
      readonly body: string;
      readonly url: string;
      readonly createdAt: string;
    }
  /** A person has set a label on a pull request, or taken it away. What bots do is `other`. */
  | {
      readonly of: "label";
      readonly pull: number;
      readonly name: string;
      readonly set: boolean;
      readonly by: string;
      /** The pull request's newest commit at that moment. */
      readonly headSha: string;
      /** The pull request's page. */
      readonly url: string;
      readonly at: string;
    }
  /**
   * The workflow run of a fork's pull request has ended. Which pull request that is has to be asked: GitHub names none here,
   * and what the run left is a stranger's.
   */
  | {
      readonly of: "fork-run";
      readonly runId: number;
      /** From 1 on. */
      readonly attempt: number;
      readonly headSha: string;
      /** `owner/name` of the fork. */
      readonly headRepository: string;
      /** When GitHub made the run, which is after the push. */
      readonly createdAt: string;
    }
  | { readonly of: "other"; readonly name: string };

export type ReadEvent =
  | { readonly status: "read"; readonly event: GithubEvent }
  /** `why` names the field and what it should be. */
  | { readonly status: "unreadable"; readonly why: string };

/** Reads the event `name` (GITHUB_EVENT_NAME) from the text of its payload (the file at GITHUB_EVENT_PATH). */
export function readEvent(name: string, text: string): ReadEvent {
  let payload: unknown;
  try {
    payload = JSON.parse(text);
  } catch (error) {
    return { status: "unreadable", why: error instanceof Error ? error.message : "not JSON" };
  }
  switch (name) {
    // Not pull_request_target: there the commit under test is the base branch, and the change is a stranger's.
    case "pull_request": {
      const read = PullRequestPayload.safeParse(payload);
      if (!read.success) return unreadable(read.error);
      const { number, head, base } = read.data.pull_request;
      return {
        status: "read",
        event: {
          of: "pull-request",
          number,
          headSha: head.sha,
          baseSha: base.sha,
          baseRef: base.ref,
          fromFork: head.repo?.full_name !== base.repo?.full_name,
        },
      };
    }
    case "merge_group": {
      const read = MergeGroupPayload.safeParse(payload);
      if (!read.success) return unreadable(read.error);
      const { head_sha: headSha, base_sha: baseSha } = read.data.merge_group;
      return { status: "read", event: { of: "merge-group", headSha, baseSha } };
    }
    case "issue_comment": {
      const read = CommentPayload.safeParse(payload);
      if (!read.success) return unreadable(read.error);
      const { action, issue, comment } = read.data;
      const { id, body, user, html_url: url, created_at: createdAt } = comment;
      const heard = action === "created" && issue.pull_request !== undefined && user?.type === "User";
      if (!heard) return { status: "read", event: { of: "other", name } };
      return {
        status: "read",
        event: { of: "comment", pull: issue.number, id, author: user.login, body, url, createdAt },
      };
    }
    // Of this event only who set which label is heard: with it no commit of the pull request is ever looked at.
    case "pull_request_target": {
      const read = LabelPayload.safeParse(payload);
      if (!read.success) return unreadable(read.error);
      const { action, label, pull_request: pull, sender } = read.data;
      const heard = (action === "labeled" || action === "unlabeled") && sender.type === "User";
      if (!heard || label === undefined) return { status: "read", event: { of: "other", name } };
      return {
        status: "read",
        event: {
          of: "label",
          pull: pull.number,
          name: label.name,
          set: action === "labeled",
          by: sender.login,
          headSha: pull.head.sha,
          url: pull.html_url,
          at: pull.updated_at,
        },
      };
    }
    case "workflow_run": {
      const read = WorkflowRunPayload.safeParse(payload);
      if (!read.success) return unreadable(read.error);
      const { action, workflow_run: run } = read.data;
      const headRepository = run.head_repository?.full_name;
      const ofFork = headRepository !== undefined && headRepository !== run.repository.full_name;
      if (action !== "completed" || run.event !== "pull_request" || !ofFork)
        return { status: "read", event: { of: "other", name } };
      return {
        status: "read",
        event: {
          of: "fork-run",
          runId: run.id,
          attempt: run.run_attempt,
          headSha: run.head_sha,
          headRepository,
          createdAt: run.created_at,
        },
      };
    }
    case "push": {
      const read = PushPayload.safeParse(payload);
      if (!read.success) return unreadable(read.error);
      const { before, after, ref, repository, head_commit: commit } = read.data;
      return {
        status: "read",
        event: {
          of: "push",
          before: /^0+$/.test(before) ? undefined : before,
          after,
          ref,
          defaultBranch: repository.default_branch,
          isFork: repository.fork,
          committedAt: commit === null ? undefined : new Date(commit.timestamp).toISOString(),
        },
      };
    }
    default:
      return { status: "read", event: { of: "other", name } };
  }
}

function unreadable(error: z.ZodError): ReadEvent {
  const why = error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
  return { status: "unreadable", why };
}
