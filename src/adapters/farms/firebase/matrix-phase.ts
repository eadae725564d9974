/** How far is a test matrix? Executions tell; the matrix itself says PENDING for the whole run. */
import type { TestExecution, TestMatrix } from "./api/answers.ts";

/** Where a matrix is on its way. */
export type Phase =
  | { readonly phase: "validating" | "queued" | "over" }
  /** `detail`: Test Lab's last word on it. */
  | { readonly phase: "running"; readonly detail: string | undefined }
  /** States that nobody knows yet: neither progress nor an end. */
  | { readonly phase: "unknown" };

const finalMatrix: ReadonlySet<string> = new Set([
  "FINISHED",
  "ERROR",
  "CANCELLED",
  "INVALID",
  "UNSUPPORTED_ENVIRONMENT",
  "INCOMPATIBLE_ENVIRONMENT",
  "INCOMPATIBLE_ARCHITECTURE",
]);

/** A state that Test Lab has newly invented is `unknown`, never an end. */
export function phaseOf(matrix: TestMatrix): Phase {
  const state = matrix.state ?? "";
  if (finalMatrix.has(state)) return { phase: "over" };
  const running = matrix.testExecutions.find((one) => one.state === "RUNNING");
  if (running !== undefined) return { phase: "running", detail: running.testDetails?.progressMessages.at(-1) };
  const states = new Set(matrix.testExecutions.map((one) => one.state));
  if (states.has("PENDING")) return { phase: "queued" };
  if (states.has("VALIDATING") || state === "VALIDATING" || state === "") return { phase: "validating" };
  if (state === "PENDING" && states.size === 0) return { phase: "validating" };
  // All of its executions have ended, and it is about to say so.
  if (states.size > 0 && [...states].every((one) => finalMatrix.has(one ?? "")))
    return { phase: "running", detail: "ending" };
  return { phase: "unknown" };
}

/** The execution that decides: one that finished before any other, whatever their order. */
export function decidingExecution({ testExecutions }: TestMatrix): TestExecution | undefined {
  return testExecutions.find(({ state }) => state === "FINISHED") ?? testExecutions[0];
}
