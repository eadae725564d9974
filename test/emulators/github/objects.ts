/** What do GitHub's answers look like? Whole REST objects, made from the little that a test says about them. */
import { createHash } from "node:crypto";
import type { ArtifactState, LocalRepository, RunState } from "./repository.ts";

/** Everything that the local GitHub knows of a pull request. */
export type PullState = {
  readonly number: number;
  headSha: string;
  readonly headRef: string;
  readonly baseRef: string;
  baseSha: string;
  mergeSha: string | undefined;
  readonly fromFork: boolean;
  /** `owner/name` of the fork. Undefined, of a fork: the author's. */
  readonly fork?: string;
  state: "open" | "closed";
  readonly labels: string[];
  isDraft?: boolean;
  /** 2026-01-01 unless told. */
  readonly createdAt?: string;
};

export type Author = { readonly login: string; readonly type: "Bot" | "User" };

export type CommentState = {
  readonly id: number;
  readonly pull: number;
  readonly author: Author;
  /** Slug of the app in whose name it was written; undefined for a person, and for most bots. */
  readonly app: string | undefined;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
};

export type StatusState = {
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | undefined;
  readonly targetUrl: string | undefined;
};

/** Makes REST objects of one repository on the server at `origin`. */
/** Who opens pull requests here. */
const author: Author = { login: "model-author", type: "User" };

export class Objects {
  readonly #origin: string;
  readonly #owner: string;
  readonly #name: string;

  constructor(origin: string, repository: string) {
    this.#origin = origin;
    const [owner = "", name = ""] = repository.split("/");
    this.#owner = owner;
    this.#name = name;
  }

  user({ login, type }: Author): Record<string, unknown> {
    const url = `${this.#origin}/users/${encodeURIComponent(login)}`;
    return {
      login,
      id: numberFrom(login),
      node_id: `U_${numberFrom(login)}`,
      avatar_url: `${this.#origin}/avatars/${numberFrom(login)}`,
      gravatar_id: "",
      url,
      html_url: `${this.#origin}/${encodeURIComponent(login)}`,
      ...urls(url, [
        "followers",
        "following",
        "gists",
        "starred",
        "subscriptions",
        "repos",
        "events",
        "received_events",
      ]),
      organizations_url: `${url}/orgs`,
      type,
      site_admin: false,
    };
  }

  /** The user who asks, with the parts that only they see left out. */
  self(author: Author): Record<string, unknown> {
    return {
      ...this.user(author),
      name: null,
      company: null,
      blog: null,
      location: null,
      email: null,
      hireable: null,
      bio: null,
      public_repos: 1,
      public_gists: 0,
      followers: 0,
      following: 0,
      created_at: "2026-01-01T00:00:00Z",
      updated_at: "2026-01-01T00:00:00Z",
    };
  }

  workflowRun({ id, headSha, event, attempt, completed, jobs }: RunState): Record<string, unknown> {
    const done = completed ?? jobs.every(({ status }) => status === "completed");
    const url = `${this.#origin}/repos/${this.#owner}/${this.#name}/actions/runs/${id}`;
    return {
      id,
      node_id: `WR_${id}`,
      head_branch: "change",
      run_number: id,
      display_title: "A change",
      run_attempt: attempt ?? 1,
      event,
      status: done ? "completed" : "in_progress",
      conclusion: done ? "failure" : null,
      head_sha: headSha,
      path: ".github/workflows/edgegate.yml",
      workflow_id: 1,
      url,
      html_url: url,
      created_at: "2026-01-01T00:00:00Z",
      updated_at: "2026-01-01T00:00:00Z",
      head_commit: null,
      head_repository: this.repository(),
      repository: this.repository(),
      ...Object.fromEntries(
        ["jobs", "logs", "check_suite", "cancel", "rerun", "artifacts", "workflow"].map((link) => [
          `${link}_url`,
          `${url}/${link}`,
        ]),
      ),
      pull_requests: [],
    };
  }

  job(
    { id: run, headSha }: RunState,
    { id, name, status, conclusion, steps = [] }: RunState["jobs"][number],
  ): Record<string, unknown> {
    const url = `${this.#origin}/repos/${this.#owner}/${this.#name}/actions/jobs/${id}`;
    const done = status === "completed";
    return {
      id,
      node_id: `J_${id}`,
      run_id: run,
      run_url: `${this.#origin}/repos/${this.#owner}/${this.#name}/actions/runs/${run}`,
      head_sha: headSha,
      workflow_name: "edgegate",
      head_branch: "change",
      name,
      url,
      html_url: url,
      status,
      conclusion: done ? (conclusion ?? "failure") : null,
      started_at: "2026-01-01T00:00:00Z",
      completed_at: done ? "2026-01-01T00:01:00Z" : null,
      check_run_url: url,
      steps: steps.map((step, at) => ({ name: step, number: at + 1, status, conclusion: done ? "success" : null })),
      labels: [],
      runner_id: null,
      runner_name: null,
      runner_group_id: null,
      runner_group_name: null,
      created_at: "2026-01-01T00:00:00Z",
    };
  }

  gitRef(ref: string, sha: string): Record<string, unknown> {
    const url = this.#git(ref);
    return { ref, node_id: `REF_${sha}`, url, object: { type: "commit", sha, url: this.#git(`commits/${sha}`) } };
  }

  gitCommit(
    sha: string,
    {
      tree,
      parents,
      message,
    }: { readonly tree: string; readonly parents: readonly string[]; readonly message: string },
  ): Record<string, unknown> {
    const person = {
      name: "github-actions[bot]",
      email: "bot@users.noreply.github.com",
      date: "2026-01-01T00:00:00Z",
    };
    const links = (of: string) => ({ url: this.#git(`commits/${of}`), html_url: this.#git(`commit/${of}`) });
    return {
      sha,
      node_id: `C_${sha}`,
      ...links(sha),
      author: person,
      committer: person,
      message,
      tree: { sha: tree, url: this.#git(`trees/${tree}`) },
      parents: parents.map((parent) => ({ sha: parent, ...links(parent) })),
      verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null },
    };
  }

  /** A file of a branch; GitHub leaves out the text of large ones. */
  content(ref: string, { path, sha }: { readonly path: string; readonly sha: string }, text: string) {
    const bytes = Buffer.from(text);
    const isLarge = bytes.length > 1024 * 1024;
    const urls = {
      url: `${this.#git("")}../contents/${path}?ref=${ref}`,
      git_url: this.#git(`blobs/${sha}`),
      html_url: null,
    };
    return {
      type: "file",
      encoding: isLarge ? "none" : "base64",
      content: isLarge ? "" : bytes.toString("base64"),
      size: bytes.length,
      name: path.split("/").at(-1),
      path,
      sha,
      ...urls,
      download_url: null,
      _links: { self: urls.url, git: urls.git_url, html: urls.html_url },
    };
  }

  gitTree(sha: string, entries: readonly { readonly path: string; readonly sha: string }[]): Record<string, unknown> {
    return {
      sha,
      url: this.#git(`trees/${sha}`),
      truncated: false,
      tree: entries.map((entry) => ({ ...entry, mode: "100644", type: "blob", url: this.#git(`blobs/${entry.sha}`) })),
    };
  }

  gitBlob(sha: string, text: string): Record<string, unknown> {
    const bytes = Buffer.from(text);
    const content = bytes.toString("base64");
    return { ...this.gitShortBlob(sha), node_id: `B_${sha}`, size: bytes.length, content, encoding: "base64" };
  }

  gitShortBlob(sha: string): Record<string, unknown> {
    return { sha, url: this.#git(`blobs/${sha}`) };
  }

  #git(path: string): string {
    return `${this.#origin}/repos/${this.#owner}/${this.#name}/git/${path}`;
  }

  repository(fullName = `${this.#owner}/${this.#name}`): Record<string, unknown> {
    const url = `${this.#origin}/repos/${this.#owner}/${this.#name}`;
    const html = `${this.#origin}/${this.#owner}/${this.#name}`;
    return {
      id: 1,
      node_id: "R_1",
      name: this.#name,
      full_name: fullName,
      owner: this.user({ login: this.#owner, type: "User" }),
      private: false,
      html_url: html,
      description: null,
      fork: false,
      url,
      ...urls(url, repositoryLinks),
      git_url: `git:${this.#owner}/${this.#name}.git`,
      ssh_url: `git@localhost:${this.#owner}/${this.#name}.git`,
      clone_url: `${html}.git`,
      svn_url: html,
      mirror_url: null,
      homepage: null,
      language: null,
      license: null,
      forks: 0,
      forks_count: 0,
      stargazers_count: 0,
      watchers: 0,
      watchers_count: 0,
      subscribers_count: 0,
      network_count: 0,
      size: 1,
      default_branch: "main",
      open_issues: 0,
      open_issues_count: 0,
      is_template: false,
      topics: [],
      has_issues: true,
      has_projects: false,
      has_wiki: false,
      has_pages: false,
      has_downloads: false,
      has_discussions: false,
      archived: false,
      disabled: false,
      visibility: "public",
      pushed_at: "2026-01-01T00:00:00Z",
      created_at: "2026-01-01T00:00:00Z",
      updated_at: "2026-01-01T00:00:00Z",
    };
  }

  comment(comment: CommentState): Record<string, unknown> {
    const url = `${this.#origin}/repos/${this.#owner}/${this.#name}/issues`;
    return {
      id: comment.id,
      node_id: `IC_${comment.id}`,
      url: `${url}/comments/${comment.id}`,
      html_url: `${this.#origin}/${this.#owner}/${this.#name}/pull/${comment.pull}#issuecomment-${comment.id}`,
      issue_url: `${url}/${comment.pull}`,
      user: this.user(comment.author),
      body: comment.body,
      author_association: "NONE",
      created_at: comment.createdAt,
      updated_at: comment.updatedAt,
      performed_via_github_app: comment.app === undefined ? null : this.#app(comment.app),
    };
  }

  artifact({ id, run, headSha, name, bytes, says, expired }: ArtifactState): Record<string, unknown> {
    const url = `${this.#origin}/repos/${this.#owner}/${this.#name}/actions/artifacts/${id}`;
    const time = "2026-01-01T00:00:00Z";
    return {
      id,
      node_id: `A_${id}`,
      name,
      size_in_bytes: says?.sizeInBytes ?? bytes.length,
      url,
      archive_download_url: `${url}/zip`,
      expired: expired ?? false,
      created_at: time,
      expires_at: time,
      updated_at: time,
      digest: says?.digest ?? `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
      workflow_run: { id: run, repository_id: 1, head_repository_id: 2, head_branch: "change", head_sha: headSha },
    };
  }

  labeled({ label, by, at }: LocalRepository["labelings"][number]): Record<string, unknown> {
    return {
      ...this.turned({ event: "labeled", at }),
      actor: this.user({ login: by, type: "User" }),
      label: { name: label, color: "ededed" },
    };
  }

  turned({ event, at }: Pick<LocalRepository["turns"][number], "event" | "at">): Record<string, unknown> {
    return {
      id: 1,
      node_id: "LE_1",
      url: `${this.#origin}/repos/${this.#owner}/${this.#name}/issues/events/1`,
      actor: this.user({ login: "model-author", type: "User" }),
      event,
      commit_id: null,
      commit_url: null,
      created_at: at,
      performed_via_github_app: null,
    };
  }

  /** Who has the repository that a pull request's branch is in. */
  headOwner({ fromFork, fork = `${author.login}/` }: PullState): string {
    return fromFork ? fork.split("/", 1).join() : this.#owner;
  }

  /** A pull request as lists show it. */
  pullSummary(pull: PullState): Record<string, unknown> {
    const url = `${this.#origin}/repos/${this.#owner}/${this.#name}/pulls/${pull.number}`;
    const issue = `${this.#origin}/repos/${this.#owner}/${this.#name}/issues/${pull.number}`;
    const html = `${this.#origin}/${this.#owner}/${this.#name}/pull/${pull.number}`;
    const statuses = `${this.#origin}/repos/${this.#owner}/${this.#name}/statuses/${pull.headSha}`;
    const side = (ref: string, sha: string, owner: string, repo: unknown) => ({
      label: `${owner}:${ref}`,
      ref,
      sha,
      user: this.user({ login: owner, type: "User" }),
      repo,
    });
    const head = this.repository(pull.fromFork ? (pull.fork ?? `${author.login}/${this.#name}`) : undefined);
    return {
      id: pull.number,
      node_id: `PR_${pull.number}`,
      number: pull.number,
      state: pull.state,
      locked: false,
      title: `Pull request ${pull.number}`,
      user: this.user(author),
      body: null,
      draft: pull.isDraft ?? false,
      labels: pull.labels.map((name) => this.label(name)),
      milestone: null,
      assignee: null,
      assignees: [],
      requested_reviewers: [],
      requested_teams: [],
      head: side(pull.headRef, pull.headSha, this.headOwner(pull), head),
      base: side(pull.baseRef, pull.baseSha, this.#owner, this.repository()),
      url,
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      issue_url: issue,
      commits_url: `${url}/commits`,
      review_comments_url: `${url}/comments`,
      review_comment_url: `${this.#origin}/repos/${this.#owner}/${this.#name}/pulls/comments{/number}`,
      comments_url: `${issue}/comments`,
      statuses_url: statuses,
      _links: Object.fromEntries(
        Object.entries({
          self: url,
          html,
          issue,
          comments: `${issue}/comments`,
          review_comments: `${url}/comments`,
          review_comment: `${this.#origin}/repos/${this.#owner}/${this.#name}/pulls/comments{/number}`,
          commits: `${url}/commits`,
          statuses,
        }).map(([name, href]) => [name, { href }]),
      ),
      author_association: "CONTRIBUTOR",
      auto_merge: null,
      merge_commit_sha: pull.mergeSha ?? null,
      created_at: pull.createdAt ?? "2026-01-01T00:00:00Z",
      updated_at: "2026-01-01T00:00:00Z",
      closed_at: null,
      merged_at: null,
    };
  }

  pull(pull: PullState, commentCount: number): Record<string, unknown> {
    return {
      ...this.pullSummary(pull),
      merged: false,
      mergeable: true,
      mergeable_state: "clean",
      merged_by: null,
      comments: commentCount,
      review_comments: 0,
      maintainer_can_modify: false,
      commits: 1,
      additions: 1,
      deletions: 1,
      changed_files: 1,
    };
  }

  status(status: StatusState, id: number): Record<string, unknown> {
    return {
      id,
      node_id: `SC_${id}`,
      url: `${this.#origin}/repos/${this.#owner}/${this.#name}/statuses/${status.sha}`,
      avatar_url: null,
      state: status.state,
      context: status.context,
      description: status.description ?? null,
      target_url: status.targetUrl ?? null,
      created_at: "2026-01-01T00:00:00Z",
      updated_at: "2026-01-01T00:00:00Z",
      creator: this.user({ login: "github-actions[bot]", type: "Bot" }),
    };
  }

  /** What GitHub shows of a commit: the last status of each context. */
  combinedStatus(sha: string, latest: readonly StatusState[]): Record<string, unknown> {
    const url = `${this.#origin}/repos/${this.#owner}/${this.#name}/commits/${sha}`;
    const worst = ["error", "failure", "pending"].find((state) => latest.some((one) => one.state === state));
    return {
      state: worst ?? (latest.length === 0 ? "pending" : "success"),
      sha,
      total_count: latest.length,
      statuses: latest.map((one, at) => this.status(one, at + 1)),
      repository: this.repository(),
      commit_url: url,
      url: `${url}/status`,
    };
  }

  label(name: string): Record<string, unknown> {
    const url = `${this.#origin}/repos/${this.#owner}/${this.#name}/labels/${encodeURIComponent(name)}`;
    return {
      id: numberFrom(name),
      node_id: `LA_${numberFrom(name)}`,
      url,
      name,
      description: "a label",
      color: "ededed",
      default: false,
    };
  }

  #app(slug: string): Record<string, unknown> {
    return {
      id: numberFrom(slug),
      slug,
      node_id: `A_${numberFrom(slug)}`,
      owner: this.user({ login: "github", type: "User" }),
      name: slug,
      description: null,
      external_url: `${this.#origin}/apps`,
      html_url: `${this.#origin}/apps/${slug}`,
      created_at: "2026-01-01T00:00:00Z",
      updated_at: "2026-01-01T00:00:00Z",
      permissions: {},
      events: [],
    };
  }
}

const repositoryLinks = [
  "archive",
  "assignees",
  "blobs",
  "branches",
  "collaborators",
  "comments",
  "commits",
  "compare",
  "contents",
  "contributors",
  "deployments",
  "downloads",
  "events",
  "forks",
  "git_commits",
  "git_refs",
  "git_tags",
  "hooks",
  "issue_comment",
  "issue_events",
  "issues",
  "keys",
  "labels",
  "languages",
  "merges",
  "milestones",
  "notifications",
  "pulls",
  "releases",
  "stargazers",
  "statuses",
  "subscribers",
  "subscription",
  "tags",
  "teams",
  "trees",
];

function urls(base: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`${name}_url`, `${base}/${name}`]));
}
/** A stable positive number for a text: GitHub's ids, as far as anybody compares them. */
function numberFrom(text: string): number {
  return Array.from(text).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007, 7);
}
