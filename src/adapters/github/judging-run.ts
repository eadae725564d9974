/** Which workflow run has judged a commit, or is about to? The one that set its check; where no check is set, the newest run of ours. */
import type { GateName } from "../../documents/gate-name.ts";
import type { Client, Repository } from "./client.ts";
import { checkedBy } from "./commit-status.ts";

/** Our callable workflows' jobs, as the runs of a caller name them: `caller / job`. */
const jobNames = {
  beginning: ["find changed models", "find the pull request"],
  planning: ["choose what to measure"],
  measurement: ["measure", "measure on a runner", "measure on phones"],
  judgement: ["judge and report"],
} as const;
type Part = "planning" | "measurement" | "judgement";

/** A workflow run that set a commit's check, or is about to. */
export type JudgingRun = {
  readonly id: number;
  /** From 1 on. */
  readonly attempt: number;
  /** Of the workflow: a fork's is judged by one of the default branch. */
  readonly headSha: string;
  readonly completed: boolean;
  readonly pageUrl: string;
};
type Job = {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  /** Empty or absent before a runner has it. */
  readonly steps?: readonly { readonly name: string }[];
};
type Pull = { readonly headSha: string; readonly fromFork: boolean };

/**
 * Undefined: no run of ours is of this commit. A fork's commit is judged by a run that follows the fork's own; the fork's own
 * is never an answer, because the fork has written what it does.
 */
export async function findJudgingRun(
  client: Client,
  repository: Repository,
  pull: Pull,
  gate: GateName,
): Promise<JudgingRun | undefined> {
  const named = await checkedBy(client, repository, pull.headSha, gate);
  const checked = named === undefined ? undefined : await runOf(client, repository, named, pull);
  if (checked !== undefined || pull.fromFork) return checked;
  const { data } = await client.rest.actions.listWorkflowRunsForRepo({
    ...repository,
    head_sha: pull.headSha,
    event: "pull_request",
    per_page: 100,
  });
  for (const run of data.workflow_runs.toSorted((a, b) => b.id - a.id)) {
    const jobs = await jobsOf(client, repository, run.id);
    if (jobOf(jobs, "judgement", gate) !== undefined) return shown(run);
  }
  return undefined;
}

/** Jobs of the run's latest attempt. */
export async function jobsOf(client: Client, repository: Repository, runId: number): Promise<readonly Job[]> {
  return client.paginate(client.rest.actions.listJobsForWorkflowRun, {
    ...repository,
    run_id: runId,
    filter: "latest",
    per_page: 100,
  });
}

/**
 * The job that has this part; one that was skipped has none. Undefined also where a run does all in one job. A job that does not
 * say yet whose it is counts where the run has no other of its name and no other gate.
 */
export function jobOf(jobs: readonly Job[], part: Part, gate: GateName): Job | undefined {
  const called = jobs.filter((job) => job.conclusion !== "skipped" && isCalled(job, jobNames[part]));
  const mine = called.find((job) => gateOf(job) === gate);
  const isAlone = called.length === 1 && jobs.every((job) => (gateOf(job) ?? gate) === gate);
  return mine ?? (isAlone ? called[0] : undefined);
}

/** Whether the gate has jobs of its own in the run, and does not do all in one. Where no job says yet whose it is, it may have. */
export function hasJobs(jobs: readonly Job[], gate: GateName): boolean {
  const ours = jobs.filter((job) => isCalled(job, Object.values(jobNames).flat()));
  const told = ours.flatMap((job) => gateOf(job) ?? []);
  return told.length === 0 ? ours.length > 0 : told.includes(gate);
}

function isCalled({ name }: Job, wanted: readonly string[]): boolean {
  return wanted.some((one) => name.endsWith(` / ${one}`));
}

/**
 * Whose job it is, by the name of its step: a job's own name would be shown as the expression that it is where the job was
 * skipped (github.com/actions/runner/issues/1215). Undefined: it has not said yet.
 */
function gateOf({ steps = [] }: Job): string | undefined {
  return steps.find(({ name }) => name.startsWith(stepPrefix))?.name.slice(stepPrefix.length);
}
const stepPrefix = "gate: ";

/** Undefined: it is gone, or it is no run that may speak of this commit. */
async function runOf(
  client: Client,
  repository: Repository,
  id: number,
  { headSha, fromFork }: Pull,
): Promise<JudgingRun | undefined> {
  try {
    const { data: run } = await client.rest.actions.getWorkflowRun({ ...repository, run_id: id });
    const may = fromFork ? run.event === "workflow_run" : run.event === "pull_request" && run.head_sha === headSha;
    return may ? shown(run) : undefined;
  } catch (error) {
    if (error instanceof Error && "status" in error && error.status === 404) return undefined;
    throw error;
  }
}

function shown(run: {
  readonly id: number;
  readonly run_attempt?: number;
  readonly head_sha: string;
  readonly status: string | null;
  readonly html_url: string;
}): JudgingRun {
  return {
    id: run.id,
    attempt: run.run_attempt ?? 1,
    headSha: run.head_sha,
    completed: run.status === "completed",
    pageUrl: run.html_url,
  };
}
