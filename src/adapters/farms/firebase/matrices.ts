/** How is one matrix made, watched, found again and stopped? */
import { CancelAnswer, Executions, Histories, Step, TestMatrix, type TestExecution } from "./api/answers.ts";
import type { Patience } from "./api/bucket.ts";
import { CallFailed } from "./api/call-failed.ts";
import type { Intent } from "./intent.ts";
import type { Lab } from "./lab.ts";
import { phaseOf } from "./matrix-phase.ts";

/** A matrix that was just made may be unknown elsewhere for a while. */
const settlingMs = 120_000;
/** Repeating create finds the same matrix for as long as Test Lab remembers the id, which is not documented. */
const rememberedMs = 30 * 60_000;
/** The label that tells whose matrix one is, in its `clientInfoDetails`. */
export const intentLabel = "edgegateIntent";

/** `heard`: Test Lab took it, and nobody saw its effect. */
export type Cancelled =
  | { readonly status: "over"; readonly matrix: TestMatrix }
  | { readonly status: "heard" | "unheard" };

/** Rejects with `CallFailed`, or with the signal's reason. */
export interface Matrices {
  /**
   * Makes the matrix of an intent, or finds the one that was made of it. Begun when interrupted, it is finished within
   * `finishWithinMs`: a matrix whose id nobody heard can't be stopped.
   */
  submit(intent: Intent, patience: Patience, finishWithinMs: number): Promise<TestMatrix>;
  get(matrixId: string, patience: Patience): Promise<TestMatrix>;
  /** Asks until the matrix is over, or patience is. */
  cancel(matrixId: string, patience: Patience): Promise<Cancelled>;
  /** Tool Results' word on an execution. Undefined: there is none. */
  step(execution: TestExecution | undefined, patience: Patience): Promise<Step | undefined>;
}

/** Over the APIs of a lab. Keeps nothing of its own. */
export function testMatrices({ apis, call, testing, toolResults, clock }: Lab): Matrices {
  /** The newest executions of every history; ours are recent. */
  async function findOrphan(intent: Intent, patience: Patience): Promise<TestMatrix | undefined> {
    const common = { ...patience, limiter: toolResults };
    const { histories } = await call({ ...common, send: apis.listHistories(undefined), schema: Histories });
    for (const { historyId } of histories) {
      const send = apis.listExecutions(historyId, undefined);
      const { executions } = await call({ ...common, send, schema: Executions });
      for (const { testExecutionMatrixId } of executions) {
        if (testExecutionMatrixId === undefined) continue;
        const matrix = await matrices.get(testExecutionMatrixId, patience);
        if (isOf(matrix, intent)) return matrix;
      }
    }
    return undefined;
  }

  const matrices: Matrices = {
    async submit(intent, patience, finishWithinMs) {
      const ageMs = Date.parse(clock.instant()) - Date.parse(intent.createdAt);
      const orphan = ageMs > rememberedMs ? await findOrphan(intent, patience) : undefined;
      if (orphan !== undefined) return orphan;
      const send = apis.createMatrix(intent.requestId, intent.matrix);
      return call({ ...patience, send, limiter: testing, schema: TestMatrix, finishWithinMs });
    },

    get(matrixId, patience) {
      const settledMs = clock.monotonicMs() + settlingMs;
      const mayPassToo = (failed: CallFailed) => failed.facts.status === 404 && clock.monotonicMs() < settledMs;
      return call({ ...patience, send: apis.getMatrix(matrixId), limiter: testing, schema: TestMatrix, mayPassToo });
    },

    async cancel(matrixId, patience) {
      const quick = { ...patience, timeoutMs: 5_000, limiter: testing };
      let heard = false;
      for (let tries = 0; ; tries += 1) {
        const ask = call({ ...quick, send: apis.cancelMatrix(matrixId), schema: CancelAnswer });
        heard = (await ask.catch(giveUpOn(patience))) !== undefined || heard;
        const look = call({ ...quick, send: apis.getMatrix(matrixId), schema: TestMatrix });
        const matrix = await look.catch(giveUpOn(patience));
        if (matrix !== undefined && phaseOf(matrix).phase === "over") return { status: "over", matrix };
        // It takes effect later; that it was heard has to do when there is no time to see it.
        const waitMs = Math.min(3_000 * (tries + 1), 20_000);
        if (clock.monotonicMs() + waitMs > patience.untilMs) return { status: heard ? "heard" : "unheard" };
        await clock.sleep(waitMs, patience.signal);
      }
    },

    async step(execution, patience) {
      const where = execution?.toolResultsStep;
      if (where === undefined) return undefined;
      // It lags behind: a step that is not there yet will be.
      const mayPassToo = (failed: CallFailed) => failed.facts.status === 404;
      const Ended = Step.refine(({ outcome }) => outcome?.summary !== undefined, "the step has no outcome yet");
      return call({ ...patience, send: apis.getStep(where), limiter: toolResults, schema: Ended, mayPassToo });
    },
  };
  return matrices;
}

function isOf({ clientInfo }: TestMatrix, { requestId }: Intent): boolean {
  return clientInfo?.clientInfoDetails.some(({ key, value }) => key === intentLabel && value === requestId) === true;
}

function giveUpOn({ signal }: Patience) {
  return (error: unknown): undefined => {
    if (error instanceof CallFailed && signal?.aborted !== true) return undefined;
    throw error;
  };
}
