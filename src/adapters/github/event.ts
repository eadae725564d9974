/** What set this workflow run off? Reads GitHub's event strictly: a field that is not what it should be is never guessed. */
import * as z from "zod";
import type { PullComment, PullLabel } from "../../ports.ts";

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
  | ({ readonly of: "comment" } & PullComment)
  /** A person has set a label on a pull request, or taken it away. What bots do is `other`. */
  | ({ readonly of: "label" } & PullLabel)
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
      /** The fork's branch. Undefined: GitHub says none. */
      readonly headBranch: string | undefined;
      /** When GitHub made the run, which is after the push. */
      readonly createdAt: string;
      /** When its latest attempt ended. */
      readonly endedAt: string;
    }
  | { readonly of: "other"; readonly name: string };

/** An event, or why it is not what GitHub sends. */
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
  const known = payloads.get(name);
  if (known === undefined) return { status: "read", event: { of: "other", name } };
  const read = known.safeParse(payload);
  if (read.success) return { status: "read", event: read.data ?? { of: "other", name } };
  const why = read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
  return { status: "unreadable", why };
}

const Sha = z.string().regex(/^[0-9a-f]{40}$/, "a commit's 40 hexadecimal digits");
const PageUrl = z.url({ protocol: /^https?$/ });
const Person = z.object({ login: z.string().min(1), type: z.string() });
/** A stranger has chosen it, within git's rules for names. */
const Branch = z.string().regex(/^[^ \p{Cc}~^:?*[\\]{1,255}$/u, "a branch's name");
const Named = z.object({ full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/, "owner/name") });

const Side = z.object({
  sha: Sha,
  ref: z.string().min(1),
  // A fork that was deleted while its pull request is open.
  repo: z.object({ full_name: z.string().min(3) }).nullable(),
});
const PullRequestPayload = z
  .object({ pull_request: z.object({ number: z.int().positive(), head: Side, base: Side }) })
  .transform(({ pull_request: { number, head, base } }): GithubEvent => {
    const fromFork = head.repo?.full_name !== base.repo?.full_name;
    return { of: "pull-request", number, headSha: head.sha, baseSha: base.sha, baseRef: base.ref, fromFork };
  });

const MergeGroupPayload = z
  .object({ merge_group: z.object({ head_sha: Sha, base_sha: Sha }) })
  .transform(({ merge_group: { head_sha: headSha, base_sha: baseSha } }): GithubEvent => {
    return { of: "merge-group", headSha, baseSha };
  });

const CommentPayload = z
  .object({
    action: z.string(),
    issue: z.object({ number: z.int().positive(), pull_request: z.object({}).optional() }),
    comment: z.object({
      id: z.int().positive(),
      body: z.string(),
      html_url: PageUrl,
      created_at: z.iso.datetime(),
      user: Person.nullable(),
    }),
  })
  .transform(({ action, issue, comment }): GithubEvent | undefined => {
    const { id, body, user, html_url: url, created_at: createdAt } = comment;
    const heard = action === "created" && issue.pull_request !== undefined && user?.type === "User";
    return heard ? { of: "comment", pull: issue.number, id, author: user.login, body, url, createdAt } : undefined;
  });

const LabelPayload = z
  .object({
    action: z.string(),
    label: z.object({ name: z.string().min(1) }).optional(),
    pull_request: z.object({
      number: z.int().positive(),
      head: z.object({ sha: Sha }),
      html_url: PageUrl,
      updated_at: z.iso.datetime(),
    }),
    sender: Person,
  })
  .transform(({ action, label, pull_request: pull, sender }): GithubEvent | undefined => {
    const heard = (action === "labeled" || action === "unlabeled") && sender.type === "User";
    if (!heard || label === undefined) return undefined;
    const set = { name: label.name, set: action === "labeled", by: sender.login, at: pull.updated_at };
    return { of: "label", pull: pull.number, headSha: pull.head.sha, url: pull.html_url, ...set };
  });

const WorkflowRunPayload = z
  .object({
    action: z.string(),
    workflow_run: z.object({
      id: z.int().positive(),
      event: z.string(),
      head_sha: Sha,
      run_attempt: z.int().positive(),
      created_at: z.iso.datetime({ offset: true }),
      updated_at: z.iso.datetime({ offset: true }),
      head_branch: Branch.nullable(),
      // A fork that was deleted in the meantime.
      head_repository: Named.nullable(),
      repository: Named,
    }),
  })
  .transform(({ action, workflow_run: run }): GithubEvent | undefined => {
    const headRepository = run.head_repository?.full_name;
    const ofFork = headRepository !== undefined && headRepository !== run.repository.full_name;
    if (action !== "completed" || run.event !== "pull_request" || !ofFork) return undefined;
    const { id: runId, run_attempt: attempt, head_sha: headSha } = run;
    const headBranch = run.head_branch ?? undefined;
    const times = { createdAt: run.created_at, endedAt: run.updated_at };
    return { of: "fork-run", runId, attempt, headSha, headRepository, headBranch, ...times };
  });

const PushPayload = z
  .object({
    before: Sha,
    after: Sha,
    ref: z.string().regex(/^refs\//, "a full ref"),
    repository: z.object({ default_branch: z.string().min(1), fork: z.boolean() }),
    // Null when the push deletes the branch.
    head_commit: z.object({ timestamp: z.iso.datetime({ offset: true }) }).nullable(),
  })
  .transform(({ before, after, ref, repository, head_commit: commit }): GithubEvent => {
    return {
      of: "push",
      before: /^0+$/.test(before) ? undefined : before,
      after,
      ref,
      defaultBranch: repository.default_branch,
      isFork: repository.fork,
      committedAt: commit === null ? undefined : new Date(commit.timestamp).toISOString(),
    };
  });

/** By the event's name. Undefined where nobody needs to hear of it. */
const payloads = new Map<string, z.ZodType<GithubEvent | undefined>>([
  ["pull_request", PullRequestPayload],
  ["merge_group", MergeGroupPayload],
  ["issue_comment", CommentPayload],
  // Of this event only who set which label is heard, and never a commit of the pull request looked at: it runs with secrets.
  ["pull_request_target", LabelPayload],
  ["workflow_run", WorkflowRunPayload],
  ["push", PushPayload],
]);
