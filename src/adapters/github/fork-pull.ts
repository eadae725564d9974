/** Which pull request was a fork's workflow run for? Asked of GitHub: the run itself may name any number. */
import type { Client } from "./client.ts";
import type { WorkflowRun } from "./workflow-run.ts";

type ForkRunEvent = Extract<WorkflowRun["event"], { of: "fork-run" }>;

/** A pull request that GitHub says is open, with the commit that the run was of as its head. */
export type ForkPull = {
  readonly number: number;
  readonly headSha: string;
  /** GitHub's merge of it into its base branch. Undefined: GitHub has none (yet), or the two conflict. */
  readonly mergeSha: string | undefined;
  /** The branch that it is to be merged into. */
  readonly baseBranch: string;
  readonly labels: readonly string[];
};

/**
 * The one open pull request into this repository whose head is this commit **of this fork**. With none, or with several
 * (one commit, two base branches), `reason` says so: nobody is answered by guess.
 */
export async function findForkPull(
  client: Client,
  { owner, name }: Pick<WorkflowRun, "owner" | "name">,
  { headSha, headRepository }: ForkRunEvent,
): Promise<ForkPull | { readonly reason: string }> {
  const open = await client.paginate(client.rest.pulls.list, { owner, repo: name, state: "open", per_page: 100 });
  const found = open.filter(
    ({ head, base }) =>
      head.sha === headSha &&
      sameName(head.repo?.full_name, headRepository) &&
      sameName(base.repo.full_name, `${owner}/${name}`),
  );
  const [pull, ...others] = found;
  const commit = `commit ${headSha.slice(0, 7)} of ${headRepository}`;
  if (pull === undefined) return { reason: `no open pull request has ${commit} as its head` };
  if (others.length > 0) return { reason: `${found.length} open pull requests have ${commit} as their head` };
  return {
    number: pull.number,
    headSha,
    mergeSha: pull.merge_commit_sha ?? undefined,
    baseBranch: pull.base.ref,
    labels: pull.labels.map(({ name }) => name),
  };
}

/** GitHub's names of owners and repositories differ in more than case, or not at all. */
function sameName(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}
