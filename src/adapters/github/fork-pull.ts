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
  /** The branch that this repository's pull requests go into unless told otherwise. */
  readonly defaultBranch: string;
  readonly labels: readonly string[];
  /** What happened to it, in order of time. */
  readonly events: Awaited<ReturnType<Client["rest"]["issues"]["listEvents"]>>["data"];
};

/** What makes of a pull request another one than the run was for, although its head is the same commit now. */
const turns: ReadonlyMap<string, string> = new Map([
  ["base_ref_changed", "its pull request has been given another base branch"],
  ["head_ref_force_pushed", "its branch has held other commits"],
]);

/**
 * The one open pull request into this repository whose head is this commit **of this fork**, and was when the run began:
 * what is decided of one pull request says nothing of another. With none, or with several (one commit, two base
 * branches), `reason` says so: nobody is answered by guess.
 */
export async function findForkPull(
  client: Client,
  { owner, name }: Pick<WorkflowRun, "owner" | "name">,
  event: ForkRunEvent,
): Promise<ForkPull | { readonly reason: string }> {
  const { headSha, headRepository, headBranch } = event;
  const repository = { owner, repo: name };
  const commit = `commit ${headSha.slice(0, 7)} of ${headRepository}`;
  if (headBranch === undefined) return { reason: `the run for ${commit} names no branch` };
  // Only so that GitHub lists few: what is believed is compared below.
  const head = `${headRepository.split("/", 1).join()}:${headBranch}`;
  const open = await client.paginate(client.rest.pulls.list, { ...repository, state: "open", head, per_page: 100 });
  const found = open.filter(
    ({ head, base }) =>
      head.sha === headSha &&
      sameName(head.repo?.full_name, headRepository) &&
      sameName(base.repo.full_name, `${owner}/${name}`),
  );
  const [pull, ...others] = found;
  if (pull === undefined) return { reason: `no open pull request has ${commit} as its head` };
  if (others.length > 0) return { reason: `${found.length} open pull requests have ${commit} as their head` };
  // A fork's run may sleep for hours, and show up when its commit is the head of a pull request that it was not for.
  const began = Date.parse(event.createdAt);
  if (pull.head.ref !== headBranch || Date.parse(pull.created_at) > began)
    return { reason: `the run for ${commit} was for another pull request than ${pull.number}` };
  const events = await client.paginate(client.rest.issues.listEvents, {
    ...repository,
    issue_number: pull.number,
    per_page: 100,
  });
  const turn = events.find((one) => turns.has(one.event) && Date.parse(one.created_at) > began);
  if (turn !== undefined)
    return { reason: `since the run for ${commit} began, ${turns.get(turn.event)}: push once more` };
  return {
    number: pull.number,
    headSha,
    mergeSha: pull.merge_commit_sha ?? undefined,
    baseBranch: pull.base.ref,
    defaultBranch: pull.base.repo.default_branch,
    events,
    labels: pull.labels.map(({ name }) => name),
  };
}

/** GitHub's names of owners and repositories differ in more than case, or not at all. */
function sameName(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}
