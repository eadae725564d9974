/**
 * What did a matrix come to? Test Lab's own word and the report are read together: a run may end well and bring nothing, and break off and
 * bring enough. Billing and repeats depend on it: another try is for faults of the lab, never for what a phone measured.
 */
import type { DeviceRun } from "../../../documents/device-runs.ts";
import type { Step, TestExecution, TestMatrix } from "./api/answers.ts";
import { decidingExecution } from "./matrix-phase.ts";
import type { Payload } from "./payload.ts";

type Status = DeviceRun["outcome"]["status"];

/** `helps`: what another try would need to be worth it. */
export interface Ending {
  readonly status: Status;
  /** In words for people. */
  readonly reason: string;
  readonly helps: "nothing" | "again" | "another-device";
}

/** What Test Lab says. `ran`: the app was started, so that there may be a report of a part. */
interface Said extends Ending {
  readonly ran: boolean;
}

const infrastructure = (reason: string, helps: Ending["helps"] = "nothing", ran = false): Said => ({
  status: "infrastructure",
  reason,
  helps,
  ran,
});

/** `step`: Tool Results' word; undefined when it could not be had. `payload`: undefined when there is no report. */
export function endingOf(matrix: TestMatrix, step: Step | undefined, payload: Payload | undefined): Ending {
  const said = wordOf(matrix, step);
  if (payload === undefined)
    return ending(said ?? infrastructure("the run ended, and its report did not come into the bucket"));
  switch (payload.status) {
    case "complete":
      return { status: "reported", reason: "", helps: "nothing" };
    case "stopped":
      return { status: payload.byTimeBox ? "timed-out" : "infrastructure", reason: payload.reason, helps: "nothing" };
    case "cut":
      return said === undefined
        ? infrastructure(`the report is cut: ${payload.reason}`)
        : withReport(said, payload.reason);
    case "foreign":
      return ending(said ?? infrastructure(`foreign: ${payload.reason}`));
    case "unreadable":
      return ending(said ?? infrastructure(`the report can't be read: ${payload.reason}`));
  }
}

function ending({ status, reason, helps }: Ending): Ending {
  return { status, reason, helps };
}

function withReport(said: Ending, reason: string): Ending {
  return { ...ending(said), reason: `${said.reason}; the report is cut: ${reason}` };
}

/** Test Lab's word of a run that did not go well. Undefined: it did, or nobody knows. */
export function wordOf(matrix: TestMatrix, step: Step | undefined): Said | undefined {
  if (matrix.state === "INVALID") return invalid(matrix);
  const execution = decidingExecution(matrix);
  const message = execution?.testDetails?.errorMessage;
  const state = execution?.state ?? matrix.state ?? "";
  switch (state) {
    case "ERROR":
      return infrastructure(`Test Lab had an error${message === undefined ? "" : `: ${message}`}`, "again");
    case "CANCELLED":
      return { status: "cancelled", reason: "the test matrix was cancelled", helps: "nothing", ran: false };
    case "UNSUPPORTED_ENVIRONMENT":
      return infrastructure("Test Lab no longer offers this device", "another-device");
    case "INCOMPATIBLE_ENVIRONMENT":
      return infrastructure("Test Lab can't run this kind of test on this device (INCOMPATIBLE_ENVIRONMENT)");
    case "INCOMPATIBLE_ARCHITECTURE":
      return infrastructure("the app has no code for this device's processor (INCOMPATIBLE_ARCHITECTURE)");
    default:
      if (matrix.state === "ERROR") return infrastructure("Test Lab had an error", "again");
      if (matrix.state === "CANCELLED")
        return { status: "cancelled", reason: "the test matrix was cancelled", helps: "nothing", ran: false };
      return outcomeEnding(step);
  }
}

function invalid({ invalidMatrixDetails, extendedInvalidMatrixDetails }: TestMatrix): Said {
  const details = extendedInvalidMatrixDetails.map(({ reason = "", message = "" }) => `${reason} ${message}`.trim());
  const said = [...new Set([invalidMatrixDetails ?? "", ...details])].filter((one) => one !== "").join("; ");
  if (/TEST_QUOTA_EXCEEDED/.test(said))
    return {
      status: "quota",
      reason: "the project's test runs for today are used up (TEST_QUOTA_EXCEEDED)",
      helps: "nothing",
      ran: false,
    };
  return infrastructure(`Test Lab refuses the test matrix: ${said === "" ? "it does not say why" : said}`);
}

const failures: Readonly<Record<string, Said>> = {
  timedOut: { status: "timed-out", reason: "Test Lab's time limit was reached", helps: "nothing", ran: true },
  crashed: infrastructure("the benchmark app crashed", "nothing", true),
  otherNativeCrash: infrastructure("a native crash ended the benchmark app", "nothing", true),
  notInstalled: infrastructure("the benchmark app could not be installed"),
  deviceOutOfMemory: infrastructure("the device ran out of memory", "nothing", true),
};
const skipped: Readonly<Record<string, Said>> = {
  pendingTimeout: infrastructure("no phone of this model became free in time", "another-device"),
  incompatibleDevice: infrastructure("Test Lab can't run this test on this device", "another-device"),
  incompatibleArchitecture: infrastructure("the app has no code for this device's processor"),
  incompatibleAppVersion: infrastructure("the app does not fit this device's system version"),
};
const inconclusive: Readonly<Record<string, Said>> = {
  infrastructureFailure: infrastructure("Test Lab's infrastructure failed", "again"),
  abortedByUser: { status: "cancelled", reason: "somebody stopped the run", helps: "nothing", ran: true },
};

function outcomeEnding(step: Step | undefined): Said | undefined {
  const outcome = step?.outcome;
  const set = (flags: Readonly<Record<string, unknown>>, of: Readonly<Record<string, Said>>) =>
    Object.entries(of).find(([flag]) => flags[flag] === true)?.[1];
  switch (outcome?.summary ?? "") {
    case "failure":
      return set(outcome?.failureDetail ?? {}, failures);
    case "skipped":
      return set(outcome?.skippedDetail ?? {}, skipped) ?? infrastructure("Test Lab skipped the run");
    case "inconclusive":
      return set(outcome?.inconclusiveDetail ?? {}, inconclusive);
    default:
      return undefined;
  }
}

/**
 * Minutes that Google bills: each begun one of a test's own time, nothing where no test ran or the lab was at fault. `stepOf`: Tool Results'
 * word on each execution; the lab may have added some by itself, and bills them, too. Undefined: nobody said how long one was.
 */
export function billedMinutes(
  matrix: TestMatrix,
  stepOf: (execution: TestExecution) => Step | undefined,
): number | undefined {
  let minutes = 0;
  for (const execution of matrix.testExecutions) {
    const step = stepOf(execution);
    const said = wordOf({ ...matrix, testExecutions: [execution] }, step);
    if (said !== undefined && !said.ran && said.status !== "cancelled") continue;
    const seconds = step?.deviceUsageDuration ?? step?.testExecutionStep?.testTiming?.testProcessDuration;
    if (seconds === undefined) return undefined;
    minutes += Math.max(1, Math.ceil(seconds / 60));
  }
  return minutes;
}
