/** How much of a runner may a stranger's models take? So much that sound ones are measured, and the runner lives to report on the others. */
import { totalmem } from "node:os";
import process from "node:process";

const [minuteMs, GiB] = [60_000, 2 ** 30];

/** Of each process that reads or runs a model before it is measured; there are as many at a time as cores. */
export const strangersQuestions = {
  /** Four times the largest file that is taken: four such processes leave room for the runner in 16 GB. */
  memoryBytes: 2 * GiB,
  answerMs: 5 * minuteMs,
};

/** Of a session on this computer, which has one launch at a time. */
export function strangersSession(): {
  readonly memoryBytes: number;
  readonly launchMs: number;
  readonly sessionMs: number;
} {
  // What a container leaves; nearly endless, or 0, where there is none.
  const constrained = process.constrainedMemory();
  const computerBytes = constrained > 0 ? Math.min(totalmem(), constrained) : totalmem();
  return {
    // The last quarter is the system's and the job's own.
    memoryBytes: Math.floor((computerBytes * 3) / 4),
    launchMs: 2 * minuteMs,
    // Two of them, the second round's with it, end before the job is cut off (120 minutes).
    sessionMs: 50 * minuteMs,
  };
}
