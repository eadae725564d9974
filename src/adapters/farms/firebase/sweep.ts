/** Which matrices of ours still run that nobody waits for, and how are they stopped? What the journal has open is what may run. */
import { CallFailed } from "./api/call-failed.ts";
import type { Intent } from "./intent.ts";
import type { Journal, OpenAttempt } from "./journal.ts";
import type { Lab } from "./lab.ts";
import type { Matrices } from "./matrices.ts";
import { endingOf } from "./ending.ts";

/** Which runs are to be stopped, and what is written down of it. */
export interface SweepOrder {
  readonly lab: Lab;
  readonly journal: Journal;
  readonly matrices: Matrices;
  /** Where in the journal to look (see `names`). */
  readonly prefix: string;
  /** Which of the open attempts are to be stopped. */
  readonly wanted: (intent: Intent) => boolean;
  /** Written down as the reason. */
  readonly reason: string;
  /** Names the run that sweeps. */
  readonly by: string;
  /** Milliseconds for all of it. */
  readonly withinMs: number;
  readonly signal: AbortSignal | undefined;
}

/** What became of one of them. Without a `matrixId` nobody knows whether there is one. */
export interface Swept {
  readonly intent: Intent;
  readonly matrixId: string | undefined;
  /** `over`: it had ended already. `unknown`: Test Lab did not say; it stays open. */
  readonly status: "cancelled" | "over" | "unknown";
  readonly detail: string;
}

/** Stops them, and waits until they have stopped, as far as time allows. */
export async function sweep(order: SweepOrder): Promise<readonly Swept[]> {
  const { lab, journal, prefix, wanted, withinMs, signal } = order;
  const patience = lab.within(withinMs, signal);
  const open = await journal.open(prefix, patience);
  return Promise.all(open.filter(({ intent }) => wanted(intent)).map((one) => stop(order, one, patience)));
}

async function stop(
  { journal, matrices, lab, reason, by }: SweepOrder,
  { slot, attempt, intent, submitted }: OpenAttempt,
  patience: ReturnType<Lab["within"]>,
): Promise<Swept> {
  let matrixId = submitted?.matrixId;
  try {
    // Whether it was made is not known: asking with the same id tells, and makes it at worst only to stop it while it is validated.
    if (matrixId === undefined) {
      matrixId = (await matrices.submit(intent, patience, 0)).testMatrixId;
      await journal.settle(slot, attempt, "submitted", { version: 1, matrixId }, patience);
    }
    const cancelled = await matrices.cancel(matrixId, patience);
    if (cancelled.status !== "over")
      return { intent, matrixId, status: "unknown", detail: "Test Lab has not confirmed it" };
    const ending = endingOf(cancelled.matrix, undefined, undefined);
    const wasCancelled = ending.status === "cancelled";
    // A run that had finished is left open: its report is there for whoever takes it up.
    if (wasCancelled) {
      const end = { version: 1 as const, endedAt: lab.clock.instant(), status: "cancelled" as const, reason, by };
      await journal.settle(slot, attempt, "end", end, patience);
    }
    return {
      intent,
      matrixId,
      status: wasCancelled ? "cancelled" : "over",
      detail: wasCancelled ? reason : "it had ended",
    };
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error;
    return { intent, matrixId, status: "unknown", detail: error.message };
  }
}

/** Matrices of an older commit of the same pull request: nobody needs their answer any more. */
export function isSuperseded(
  intent: Intent,
  by: { readonly headSha: string; readonly runId: string | undefined },
): boolean {
  if (intent.headSha === by.headSha) return false;
  // A run of an older commit that starts late must not stop the newer one. GitHub's run ids grow.
  if (intent.runId === undefined || by.runId === undefined) return intent.runId === by.runId;
  return Number(intent.runId) < Number(by.runId);
}
