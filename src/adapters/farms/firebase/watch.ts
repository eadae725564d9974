/** When is a matrix over, or has waited too long? Asks the Testing API alone, seldom, and each phase has its own budget. */
import type { Clock } from "../../../ports.ts";
import type { TestMatrix } from "./api/answers.ts";
import { CallFailed } from "./api/call-failed.ts";
import type { Budgets } from "./budgets.ts";
import type { Matrices } from "./matrices.ts";
import { phaseOf, type Phase } from "./matrix-phase.ts";

/** How watching ended. */
export type Watched =
  | { readonly end: "over"; readonly matrix: TestMatrix }
  /** A budget is used up. `seen`: the last that was heard. */
  | { readonly end: "validation" | "queue" | "run"; readonly seen: TestMatrix | undefined; readonly reason: string };

/** Which matrix, and how long it may take. */
export interface WatchOrder {
  readonly matrixId: string;
  readonly matrices: Pick<Matrices, "get">;
  readonly clock: Clock;
  readonly random: () => number;
  readonly budgets: Budgets;
  readonly testTimeoutSeconds: number;
  /** How long it has been waiting already: somebody else watched it before. */
  readonly ageMs: number;
  readonly signal: AbortSignal | undefined;
  readonly onPhase: (phase: Phase, sinceMs: number) => void;
}

const firstPollMs = 10_000;
const longestPollMs = 30_000;

/** Resolves when the matrix is over, when a phase has used up its budget, or when Test Lab could not be asked for so long. Rejects when `signal` fires. */
export async function watch(order: WatchOrder): Promise<Watched> {
  const { matrixId, matrices, clock, random, budgets, ageMs, signal, onPhase } = order;
  const runMs = order.testTimeoutSeconds * 1000 + budgets.runSlackMs;
  const budgetMs = { validation: budgets.validationMs, queue: budgets.queueMs, run: runMs };
  let part: keyof typeof budgetMs = "validation";
  let sinceMs = clock.monotonicMs() - ageMs;
  let seen: TestMatrix | undefined;
  for (let polls = 0; ; polls += 1) {
    const untilMs = sinceMs + budgetMs[part];
    const matrix = await matrices.get(matrixId, { untilMs, signal }).catch((error: unknown) => {
      if (error instanceof CallFailed && signal?.aborted !== true) return error;
      throw error;
    });
    const nowMs = clock.monotonicMs();
    if (matrix instanceof CallFailed) return { end: "run", seen, reason: `Test Lab can't be asked: ${matrix.message}` };
    seen = matrix;
    const phase = phaseOf(matrix);
    if (phase.phase === "over") return { end: "over", matrix };
    const next = partOf(phase);
    if (next !== undefined && next !== part) {
      // Of a matrix that somebody else watched it is not known when it began to queue: its whole age counts.
      if (part !== "validation" || next !== "queue" || polls > 0) sinceMs = nowMs;
      part = next;
    }
    onPhase(phase, nowMs - sinceMs);
    const leftMs = sinceMs + budgetMs[part] - nowMs;
    if (leftMs <= 0) return { end: part, seen, reason: reasons[part](budgetMs[part]) };
    const everyMs = Math.min(longestPollMs, firstPollMs * 1.15 ** polls);
    await clock.sleep(Math.min(leftMs, everyMs * (1 + 0.2 * random())), signal);
  }
}

function partOf({ phase }: Phase): "validation" | "queue" | "run" | undefined {
  if (phase === "validating") return "validation";
  if (phase === "queued") return "queue";
  return phase === "running" ? "run" : undefined;
}

const minutes = (ms: number): string => `${Math.round(ms / 60_000)} min`;
const reasons = {
  validation: (ms: number) => `Test Lab did not finish validating within ${minutes(ms)}`,
  queue: (ms: number) => `no phone became free within ${minutes(ms)}`,
  run: (ms: number) => `the run did not end within ${minutes(ms)}, its own time limit included`,
} as const;
