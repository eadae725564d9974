/** Who stops what an earlier push of the same pull request still measures? The first run of a newer commit, once. */
import type { DeviceFarm } from "../../../ports.ts";
import { CallFailed } from "./api/call-failed.ts";
import { names, type Job } from "./intent.ts";
import { bucketJournal } from "./journal.ts";
import type { Lab } from "./lab.ts";
import { testMatrices } from "./matrices.ts";
import { isSuperseded, sweep } from "./sweep.ts";

const sweepMs = 60_000;

/** Nothing outside of pull requests. When Google's services don't say what runs, that is a warning, and the measuring goes on. */
export async function stopOlderRuns(
  lab: Lab,
  job: Job,
  { subject, progress, signal }: Pick<Parameters<DeviceFarm["run"]>[0], "subject" | "progress" | "signal">,
): Promise<void> {
  if (job.pullRequest === undefined) return;
  const { repository, headSha } = subject;
  try {
    const stopped = await sweep({
      lab,
      journal: bucketJournal(lab),
      matrices: testMatrices(lab),
      prefix: names.scope(repository, job.pullRequest),
      wanted: (intent) => isSuperseded(intent, { headSha, runId: job.runId }),
      reason: `a newer commit of the pull request is measured: ${headSha.slice(0, 12)}`,
      by: job.key,
      withinMs: sweepMs,
      signal,
    });
    const cancelled = stopped.filter(({ status }) => status === "cancelled").length;
    if (cancelled > 0) progress.note(`Cancelled ${cancelled} test matrices of older commits of this pull request.`);
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error;
    progress.warn(`Runs of older commits could not be looked for: ${error.message}`);
  }
}
