/**
 * What happens to a matrix, and when? VALIDATING, then PENDING with executions that queue, run and end, each at its instant of the
 * virtual clock; cancelled at any of them.
 */
import type { FaultName } from "./fault-names.ts";
import { faultRows } from "./fault-names.ts";
import { checkPackages, type AskedMatrix, type CheckedPackages, unfitDevice } from "./check-matrix.ts";
import { executionEnd, type ExecutionEnd } from "./execution-end.ts";
import { at, isObject, type JsonObject, text } from "./json.ts";
import type { DeviceResult } from "./device-job.ts";
import type { Lab } from "./lab.ts";
import { type AskedDevice, deviceFolder, type Execution, finalStates, type Matrix, type TestState } from "./matrix.ts";
import { runOnDevice } from "./run-on-device.ts";
import { dayOf } from "./scenario.ts";
import { storeArtifacts } from "./store-artifacts.ts";

const namesAt = (place: string): readonly FaultName[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table's own keys
  (Object.keys(faultRows) as FaultName[]).filter((name) => faultRows[name].place === place);
const matrixFaults = namesAt("matrix").filter((name) => !name.startsWith("cancel-"));
const executionFaults = [...namesAt("execution"), ...namesAt("payload")];
const nothing = (): void => {};

/** Takes a matrix in. Everything else happens in time. */
export function beginMatrix(
  lab: Lab,
  body: JsonObject,
  asked: AskedMatrix,
  identity: { readonly requestId: string | undefined; readonly bodySha256: string; readonly projectId: string },
): Matrix {
  const models = asked.devices.map(({ modelId }) => modelId);
  const hits = matrixFaults.flatMap((name) => lab.faults.hit([name], { devices: models }) ?? []);
  const secondsOf = (name: FaultName, usual: number): number => hits.find((one) => one.name === name)?.seconds ?? usual;
  const faults = new Set(hits.map(({ name }) => name));
  const nowMs = lab.clock.nowMs();
  const matrix: Matrix = {
    id: lab.nextId("matrix"),
    ...identity,
    body,
    createdMs: nowMs,
    timeoutMs: asked.timeoutMs,
    results: asked.results,
    devices: asked.devices,
    faults,
    state: "VALIDATING",
    invalid: undefined,
    executions: [],
    toolResults: undefined,
    finalMs: undefined,
    cancelRequestedMs: undefined,
    visibleMs: faults.has("matrix-lost") ? nowMs + secondsOf("matrix-lost", 20) * 1000 : nowMs,
    polls: 0,
  };
  lab.matrices.set(matrix.id, matrix);
  const detail = hits.find(({ name }) => name === "matrix-invalid" || name === "matrix-invalid-extended")?.value;
  if (!faults.has("matrix-stuck-validating"))
    lab.clock.after(lab.scenario.validationSeconds * 1000, () =>
      validated(lab, matrix, detail, secondsOf("matrix-stuck-pending", 6 * 3600)),
    );
  return matrix;
}

/** Cancels in the course of time; a final matrix stays as it is. */
export function cancelMatrix(lab: Lab, matrix: Matrix): void {
  if (finalStates.has(matrix.state) || matrix.cancelRequestedMs !== undefined) return;
  matrix.cancelRequestedMs = lab.clock.nowMs();
  lab.clock.after(lab.scenario.cancelSeconds * 1000, () => {
    if (finalStates.has(matrix.state)) return;
    for (const execution of matrix.executions) {
      if (finalStates.has(execution.state)) continue;
      execution.stop();
      end(lab, matrix, execution, {
        state: "CANCELLED",
        outcome: { summary: "inconclusive", detail: "abortedByUser" },
      });
    }
    if (matrix.executions.length === 0) close(lab, matrix, "CANCELLED");
  });
}

/** Everything that is under way ends well at this instant: a cancel came too late. */
export function finishAtOnce(lab: Lab, matrix: Matrix): void {
  for (const execution of matrix.executions) {
    if (finalStates.has(execution.state)) continue;
    execution.stop();
    const nowMs = lab.clock.nowMs();
    execution.startedMs ??= nowMs;
    execution.state = "RUNNING";
    test(lab, matrix, execution, checkPackages(lab, matrix.body), 0);
  }
}

function validated(lab: Lab, matrix: Matrix, detail: string | undefined, pendingSeconds: number): void {
  if (finalStates.has(matrix.state) || matrix.cancelRequestedMs !== undefined) return;
  const { faults } = matrix;
  if (faults.has("matrix-error")) return close(lab, matrix, "ERROR");
  const packages = checkPackages(lab, matrix.body);
  const overQuota = lab.scenario.quota.face === "invalid" && !lab.takeRuns(matrix.devices);
  const problem =
    faults.has("matrix-invalid") || faults.has("matrix-invalid-extended")
      ? (detail ?? "MALFORMED_APK")
      : faults.has("matrix-invalid-quota") || overQuota
        ? "TEST_QUOTA_EXCEEDED"
        : packages.problem;
  if (problem !== undefined) {
    const extended = faults.has("matrix-invalid-extended")
      ? [
          { reason: problem, message: "The package can't be used." },
          { reason: "A_REASON_OF_TOMORROW", message: "And there is something else." },
        ]
      : [];
    matrix.invalid = { detail: problem, extended };
    return close(lab, matrix, "INVALID");
  }
  matrix.state = "PENDING";
  matrix.toolResults = { historyId: historyOf(lab, matrix), executionId: lab.nextId("bs") };
  matrix.executions = matrix.devices.map((device) => newExecution(lab, device, 0));
  for (const execution of matrix.executions) {
    const refused = refusedState(execution) ?? unfitDevice(lab, execution.device, packages.app, matrix.body);
    const skipped = [...execution.faults].find((name) => name.startsWith("outcome-incompatible-"));
    if (refused !== undefined) end(lab, matrix, execution, { state: refused, outcome: skippedOutcome(refused) });
    else if (skipped !== undefined) end(lab, matrix, execution, executionEnd(execution.faults));
    else if (faults.has("matrix-stuck-pending") || execution.faults.has("outcome-pending-timeout"))
      execution.stop = lab.clock.after(pendingSeconds * 1000, () =>
        end(lab, matrix, execution, { state: "FINISHED", outcome: { summary: "skipped", detail: "pendingTimeout" } }),
      );
    else queue(lab, matrix, execution, packages);
  }
}

function refusedState({ faults }: Execution): TestState | undefined {
  if (faults.has("execution-unsupported")) return "UNSUPPORTED_ENVIRONMENT";
  if (faults.has("execution-incompatible-environment")) return "INCOMPATIBLE_ENVIRONMENT";
  return faults.has("execution-incompatible-architecture") ? "INCOMPATIBLE_ARCHITECTURE" : undefined;
}
function skippedOutcome(state: TestState): ExecutionEnd["outcome"] {
  return {
    summary: "skipped",
    detail: state === "INCOMPATIBLE_ARCHITECTURE" ? "incompatibleArchitecture" : "incompatibleDevice",
  };
}

function historyOf(lab: Lab, { body }: Matrix): string {
  const asked = text(at(body, "resultStorage", "toolResultsHistory", "historyId"));
  if (asked !== undefined) return asked;
  const platform = isObject(at(body, "testSpecification", "iosXcTest")) ? "ios" : "android";
  return lab.history(
    text(at(body, "testSpecification", "androidInstrumentationTest", "appPackageId")) ?? platform,
    platform,
  );
}

function newExecution(lab: Lab, device: AskedDevice, attempt: number): Execution {
  const hit =
    attempt === 0 ? executionFaults.filter((name) => lab.faults.hit([name], { devices: [device.modelId] })) : [];
  return {
    id: lab.nextId("execution"),
    stepId: lab.nextId("bs"),
    device,
    model: lab.model(device.platform, device.modelId),
    attempt,
    queuedMs: lab.clock.nowMs(),
    faults: new Set(hit),
    state: "PENDING",
    progress: [],
    errorMessage: undefined,
    startedMs: undefined,
    testStartedMs: undefined,
    testMs: undefined,
    endedMs: undefined,
    outcome: undefined,
    billedMinutes: 0,
    report: undefined,
    files: [],
    stop: nothing,
  };
}

function queue(lab: Lab, matrix: Matrix, execution: Execution, packages: CheckedPackages): void {
  const day = dayOf(lab.scenario, execution.device.modelId, execution.device.versionId);
  execution.stop = lab.clock.after(day.queueSeconds * 1000, () => {
    execution.state = "RUNNING";
    execution.startedMs = lab.clock.nowMs();
    execution.progress.push("Provisioning a device");
    if (matrix.faults.has("matrix-cancelled-by-other")) lab.clock.after(5000, () => cancelMatrix(lab, matrix));
    execution.stop = lab.clock.after(day.setupSeconds * 1000, () => {
      const never = executionEnd(execution.faults);
      if (never.before === "test") return end(lab, matrix, execution, never);
      execution.progress.push("Installing apps", "Starting Test");
      test(lab, matrix, execution, packages, day.runSeconds === undefined ? undefined : day.runSeconds * 1000);
    });
  });
}

/** `runMs`: how long the test takes. Absent: as long as the device says. */
function test(
  lab: Lab,
  matrix: Matrix,
  execution: Execution,
  packages: CheckedPackages,
  runMs: number | undefined,
): void {
  const startedMs = lab.clock.nowMs();
  execution.testStartedMs = startedMs;
  const stopped = new AbortController();
  execution.stop = () => stopped.abort();
  const measured = (result: DeviceResult | undefined): void => {
    if (finalStates.has(execution.state) || stopped.signal.aborted) return;
    const wantedMs = runMs ?? result?.durationMs ?? 30_000;
    const timeUp = execution.faults.has("outcome-timed-out") || execution.faults.has("outcome-timed-out-success");
    const tookMs = timeUp ? matrix.timeoutMs : Math.min(wantedMs, matrix.timeoutMs);
    const share = wantedMs > matrix.timeoutMs ? matrix.timeoutMs / wantedMs : 1;
    const leftMs = Math.max(0, tookMs - (lab.clock.nowMs() - startedMs));
    execution.stop = lab.clock.after(leftMs, () => {
      const ending = executionEnd(execution.faults, share < 1);
      const reached =
        result === undefined || ending.share === 0 ? undefined : { ...result, share: ending.share ?? share };
      end(lab, matrix, execution, ending, reached, tookMs);
    });
  };
  void duringHold(lab, async () => {
    try {
      measured(await runOnDevice(lab, execution, packages, stopped.signal));
    } catch (error) {
      if (finalStates.has(execution.state)) return;
      const errorMessage = error instanceof Error ? error.message : String(error);
      end(lab, matrix, execution, { outcome: { summary: "failure", detail: "crashed" }, errorMessage });
    }
  });
}

async function duringHold(lab: Lab, work: () => Promise<void>): Promise<void> {
  const release = lab.clock.hold();
  try {
    await work();
  } finally {
    release();
  }
}

interface Reached {
  readonly report: string;
  /** How much of the report the device had written when it ended. */
  readonly share: number;
}

function end(
  lab: Lab,
  matrix: Matrix,
  execution: Execution,
  { state = "FINISHED", outcome, charged = true, errorMessage, rerun = false }: ExecutionEnd,
  reached?: Reached,
  tookMs?: number,
): void {
  const nowMs = lab.clock.nowMs();
  execution.state = state;
  execution.outcome = outcome;
  execution.endedMs = nowMs;
  execution.errorMessage = errorMessage;
  const testMs = tookMs ?? (execution.testStartedMs === undefined ? 0 : nowMs - execution.testStartedMs);
  execution.testMs = execution.testStartedMs === undefined ? undefined : testMs;
  // Only the test itself is billed, each run up to a minute; what the lab is to blame for is not.
  const billed = charged && execution.testStartedMs !== undefined;
  execution.billedMinutes = billed ? Math.max(1, Math.ceil(testMs / 60_000)) : 0;
  if (reached !== undefined) storeArtifacts(lab, matrix, execution, reached);
  const first = execution.attempt === 0 && (rerun || matrix.faults.has("executions-late"));
  // Asked for by the client, and paid for by it.
  const flaky = outcome?.summary === "failure" && execution.attempt < Number(matrix.body["flakyTestAttempts"] ?? 0);
  if ((first || flaky) && state === "FINISHED") {
    const next = newExecution(lab, execution.device, execution.attempt + 1);
    matrix.executions = [...matrix.executions, next];
    queue(lab, matrix, next, checkPackages(lab, matrix.body));
  }
  if (matrix.executions.every((one) => finalStates.has(one.state))) close(lab, matrix, stateOf(matrix.executions));
}

function stateOf(executions: readonly Execution[]): TestState {
  if (executions.every(({ state }) => state === "CANCELLED")) return "CANCELLED";
  return executions.every(({ state }) => state === "ERROR") ? "ERROR" : "FINISHED";
}

function close(lab: Lab, matrix: Matrix, state: TestState): void {
  matrix.state = state;
  matrix.finalMs = lab.clock.nowMs();
}

/** Address of the folder of an execution's files. */
export function folderAddress(matrix: Matrix, execution: Execution): string {
  const { bucket, folder } = matrix.results;
  return `gs://${bucket}/${folder === "" ? "" : `${folder}/`}${deviceFolder(execution)}`;
}
