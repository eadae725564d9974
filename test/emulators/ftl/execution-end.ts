/** How does an execution end, when a fault says so? */
import type { FaultName } from "./fault-names.ts";
import type { Outcome, TestState } from "./matrix.ts";

export interface ExecutionEnd {
  /** Absent: FINISHED. */
  readonly state?: TestState;
  /** Absent: none is known. */
  readonly outcome: Outcome | undefined;
  /** False: nobody pays for it. Absent: it is billed. */
  readonly charged?: boolean;
  readonly errorMessage?: string;
  /** `test`: it ends before the test begins. */
  readonly before?: "test";
  /** How much of the report was written; 0: no file came back. Absent: as much as there was time for. */
  readonly share?: number;
  /** It is tried again. */
  readonly rerun?: boolean;
}

const ends: Partial<Record<FaultName, ExecutionEnd>> = {
  "execution-error": {
    state: "ERROR",
    outcome: { summary: "inconclusive", detail: "infrastructureFailure" },
    charged: false,
    errorMessage: "Infrastructure failure: the device went offline.",
    before: "test",
  },
  "outcome-infrastructure-failure": {
    outcome: { summary: "inconclusive", detail: "infrastructureFailure" },
    charged: false,
    share: 0,
  },
  "outcome-aborted-by-user": { outcome: { summary: "inconclusive", detail: "abortedByUser" }, share: 0.3 },
  "outcome-crashed": { outcome: { summary: "failure", detail: "crashed" }, share: 0.5 },
  "outcome-other-native-crash": { outcome: { summary: "success", detail: "otherNativeCrash" } },
  "outcome-timed-out": { outcome: { summary: "failure", detail: "timedOut" }, share: 0.6 },
  "outcome-timed-out-success": { outcome: { summary: "success" }, share: 0.6 },
  "outcome-not-installed": {
    outcome: { summary: "failure", detail: "notInstalled" },
    charged: false,
    before: "test",
  },
  "outcome-out-of-memory": { outcome: { summary: "failure", detail: "deviceOutOfMemory" }, share: 0.4 },
  "outcome-incompatible-device": {
    outcome: { summary: "skipped", detail: "incompatibleDevice" },
    charged: false,
    before: "test",
  },
  "outcome-incompatible-architecture": {
    outcome: { summary: "skipped", detail: "incompatibleArchitecture" },
    charged: false,
    before: "test",
  },
  "outcome-incompatible-app-version": {
    outcome: { summary: "skipped", detail: "incompatibleAppVersion" },
    charged: false,
    before: "test",
  },
  "outcome-flaky": { outcome: { summary: "failure", detail: "crashed" }, share: 0.5, rerun: true },
};

/** `timeUp`: the test needed more than its timeout. */
export function executionEnd(faults: ReadonlySet<FaultName>, timeUp = false): ExecutionEnd {
  for (const fault of faults) {
    const end = ends[fault];
    if (end !== undefined) return end;
  }
  return { outcome: timeUp ? { summary: "failure", detail: "timedOut" } : { summary: "success" } };
}
