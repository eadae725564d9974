/** How does the Tool Results API answer? It shows what the Testing API knows, some seconds later and in another dialect. */
import { type Answer, ok, refusal, secondsAndNanos } from "./answers.ts";
import type { Call, Routes } from "./call.ts";
import { at, defined, isObject, type Json, type JsonObject, object, text } from "./json.ts";
import type { History, Lab } from "./lab.ts";
import { deviceFolder, type Execution, finalStates, type Matrix, type Outcome } from "./matrix.ts";
import { folderAddress } from "./matrix-life.ts";

const prefix = "toolresults.projects";

export const toolResultsRoutes: Routes = {
  [`${prefix}.getSettings`]: ({ lab }) => settings(lab),
  [`${prefix}.initializeSettings`]: ({ lab }) => settings(lab),
  [`${prefix}.histories.create`]({ lab, body }) {
    const { name, displayName } = object(body);
    const platform = object(body)["testPlatform"] === "ios" ? "ios" : "android";
    const historyId = lab.history(text(name) ?? text(displayName) ?? "unnamed", platform);
    return ok(defined({ historyId, name, displayName, testPlatform: platform }));
  },
  [`${prefix}.histories.get`]({ lab, path }) {
    const history = lab.histories.find((one) => one.historyId === path["historyId"]);
    return history === undefined ? notFound("history") : ok(historyResource(history));
  },
  [`${prefix}.histories.list`](call) {
    const wanted = call.query.get("filterByName");
    const shown = call.lab.histories.filter(({ name }) => wanted === null || name === wanted);
    return page(call, "histories", shown.map(historyResource));
  },
  [`${prefix}.histories.executions.get`](call) {
    const matrix = matrixOf(call);
    return matrix === undefined ? notFound("execution") : ok(executionResource(call.lab, matrix));
  },
  [`${prefix}.histories.executions.list`](call) {
    const { lab, path } = call;
    // Newest first.
    const shown = [...lab.matrices.values()]
      .filter(({ toolResults }) => toolResults?.historyId === path["historyId"])
      .toReversed();
    return page(
      call,
      "executions",
      shown.map((matrix) => executionResource(lab, matrix)),
    );
  },
  [`${prefix}.histories.executions.environments.get`](call) {
    const found = environments(call).find(({ environmentId }) => environmentId === call.path["environmentId"]);
    return found === undefined ? notFound("environment") : ok(found);
  },
  [`${prefix}.histories.executions.environments.list`]: (call) =>
    page(call, "environments", environments(call), identity(call)),
  [`${prefix}.histories.executions.steps.get`](call) {
    const matrix = matrixOf(call);
    const execution = matrix?.executions.find(({ stepId }) => stepId === call.path["stepId"]);
    return matrix === undefined || execution === undefined
      ? notFound("step")
      : ok(stepResource(call.lab, matrix, execution));
  },
  [`${prefix}.histories.executions.steps.list`](call) {
    const matrix = matrixOf(call);
    if (matrix === undefined) return notFound("execution");
    return page(
      call,
      "steps",
      matrix.executions.map((one) => stepResource(call.lab, matrix, one)),
    );
  },
  [`${prefix}.histories.executions.steps.testCases.list`]: (call) => page(call, "testCases", []),
  [`${prefix}.histories.executions.steps.getPerfMetricsSummary`](call) {
    const matrix = matrixOf(call);
    const execution = matrix?.executions.find(({ stepId }) => stepId === call.path["stepId"]);
    if (execution === undefined || execution.model?.form === "VIRTUAL") return notFound("performance metrics");
    const { projectId = "", historyId = "", executionId = "", stepId = "" } = call.path;
    const perfEnvironment = {
      cpuInfo: { cpuProcessor: `emulated ${execution.device.modelId}`, numberOfCores: 8 },
      memoryInfo: { memoryTotalInKibibyte: "7812500" },
    };
    return ok({ projectId, historyId, executionId, stepId, perfEnvironment });
  },
};

function settings(lab: Lab): Answer {
  if (!lab.allows("cloudtoolresults.settings.get"))
    return refusal("toolresults", 403, "The caller does not have permission");
  return ok({ name: `projects/${lab.scenario.project}/settings`, defaultBucket: `test-lab-${lab.scenario.project}` });
}
function notFound(what: string): Answer {
  return refusal("toolresults", 404, `The ${what} was not found.`);
}
function identity({ path }: Call): JsonObject {
  const { projectId = "", historyId = "", executionId = "" } = path;
  return { projectId, historyId, executionId };
}

/** One page of a list; the token is the place of the next. */
function page({ query }: Call, name: string, all: readonly Json[], more: JsonObject = {}): Answer {
  const size = Number(query.get("pageSize") ?? 0) || 200;
  const from = Number(query.get("pageToken") ?? 0);
  const shown = all.slice(from, from + size);
  const next = from + size < all.length ? String(from + size) : undefined;
  return ok(defined({ ...more, [name]: shown.length > 0 ? shown : undefined, nextPageToken: next }));
}

function matrixOf({ lab, path }: Call): Matrix | undefined {
  return [...lab.matrices.values()].find(
    ({ toolResults }) =>
      toolResults?.historyId === path["historyId"] && toolResults?.executionId === path["executionId"],
  );
}

function historyResource({ historyId, name, platform }: History): JsonObject {
  return { historyId, name, displayName: name, testPlatform: platform };
}

/** When something became known here; undefined: it is not yet. */
function known(lab: Lab, ms: number | undefined): number | undefined {
  const lagMs = lab.scenario.toolResultsLagSeconds * 1000;
  return ms !== undefined && ms + lagMs <= lab.clock.nowMs() ? ms + lagMs : undefined;
}

function executionResource(lab: Lab, matrix: Matrix): JsonObject {
  const doneMs = known(lab, matrix.finalMs);
  const running = matrix.executions.some(({ startedMs }) => known(lab, startedMs) !== undefined);
  const { androidInstrumentationTest: android } = object(at(matrix.body, "testSpecification"));
  const packageName = text(at(android, "appPackageId"));
  return defined({
    executionId: matrix.toolResults?.executionId,
    state: doneMs === undefined ? (running ? "inProgress" : "pending") : "complete",
    creationTime: secondsAndNanos(matrix.createdMs),
    completionTime: doneMs === undefined ? undefined : secondsAndNanos(doneMs),
    outcome: doneMs === undefined ? undefined : outcomeOf(mergedOutcome(matrix.executions)),
    testExecutionMatrixId: matrix.id,
    specification: isObject(android)
      ? { androidTest: defined({ androidAppInfo: packageName === undefined ? undefined : { packageName } }) }
      : { iosTest: {} },
  });
}

function environments(call: Call): readonly JsonObject[] {
  const { lab } = call;
  const matrix = matrixOf(call);
  if (matrix === undefined) return [];
  return matrix.devices.flatMap((device, index) => {
    const runs = matrix.executions.filter((one) => one.device === device);
    const [first] = runs;
    if (first === undefined || first.faults.has("environments-empty")) return [];
    const doneMs = runs.every(({ endedMs }) => known(lab, endedMs) !== undefined) ? first.endedMs : undefined;
    const state = doneMs === undefined ? "inProgress" : "complete";
    return [
      defined({
        ...identity(call),
        environmentId: `en.${index + 1}`,
        displayName: deviceFolder(first),
        creationTime: secondsAndNanos(first.queuedMs),
        completionTime: doneMs === undefined ? undefined : secondsAndNanos(doneMs),
        dimensionValue: dimensions(first),
        environmentResult: defined({
          state,
          outcome: doneMs === undefined ? undefined : outcomeOf(mergedOutcome(runs)),
        }),
        resultsStorage: { resultsStoragePath: { fileUri: folderAddress(matrix, first) } },
      }),
    ];
  });
}

function stepResource(lab: Lab, matrix: Matrix, execution: Execution): JsonObject {
  const { faults, device, attempt, testMs } = execution;
  const endedMs = known(lab, execution.endedMs);
  const started = known(lab, execution.startedMs) !== undefined;
  const primary = matrix.executions.find((one) => one.device === device && one.attempt === 0);
  const timing = endedMs === undefined || testMs === undefined ? undefined : secondsAndNanos(testMs);
  const rerun = matrix.executions.filter((one) => one.device === device).length > 1;
  return defined({
    stepId: execution.stepId,
    name: "Instrumentation test",
    description: deviceFolder(execution),
    state: endedMs === undefined ? (started ? "inProgress" : "pending") : "complete",
    creationTime: secondsAndNanos(execution.queuedMs),
    completionTime: endedMs === undefined ? undefined : secondsAndNanos(endedMs),
    outcome: endedMs === undefined ? undefined : outcomeOf(execution.outcome),
    dimensionValue: dimensions(execution),
    runDuration: timing,
    deviceUsageDuration: faults.has("usage-null") ? undefined : timing,
    testExecutionStep: defined({
      testTiming: timing === undefined ? undefined : { testProcessDuration: timing },
      testIssues: issuesOf(execution),
      toolExecution: endedMs === undefined ? undefined : toolExecution(lab, execution),
    }),
    multiStep: rerun
      ? defined({
          multistepNumber: attempt,
          primaryStepId: primary?.stepId,
          primaryStep:
            attempt === 0 && endedMs !== undefined
              ? { rollUp: mergedOutcome(matrix.executions.filter((one) => one.device === device)).summary }
              : undefined,
        })
      : undefined,
  });
}

/** Only files that are there already. */
function toolExecution(lab: Lab, { files }: Execution): JsonObject {
  const there = files.filter((address) => lab.buckets.byAddress(address) !== undefined);
  const logs = there.filter((address) => /\/(logcat|syslog\.txt|xcodebuild_output\.log)$/.test(address));
  const outputs = there.filter((address) => !logs.includes(address));
  return defined({
    toolLogs: logs.length > 0 ? logs.map((fileUri) => ({ fileUri })) : undefined,
    toolOutputs: outputs.length > 0 ? outputs.map((fileUri) => ({ output: { fileUri } })) : undefined,
  });
}

function issuesOf({ outcome }: Execution): Json | undefined {
  const type =
    outcome?.detail === "deviceOutOfMemory"
      ? "deviceOutOfMemory"
      : outcome?.detail === "otherNativeCrash"
        ? "nativeCrash"
        : outcome?.detail === "notInstalled"
          ? "failedToInstall"
          : undefined;
  return type === undefined
    ? undefined
    : [{ type, severity: "severe", category: "common", errorMessage: `emulated: ${type}` }];
}

function dimensions({ device }: Execution): Json {
  const { modelId, versionId, locale, orientation } = device;
  return Object.entries({ Model: modelId, Version: versionId, Locale: locale, Orientation: orientation }).map(
    ([key, value]) => ({ key, value }),
  );
}

function outcomeOf(outcome: Outcome | undefined): JsonObject | undefined {
  if (outcome === undefined) return undefined;
  const { summary, detail } = outcome;
  return detail === undefined ? { summary } : { summary, [`${summary}Detail`]: { [detail]: true } };
}

function mergedOutcome(executions: readonly Execution[]): Outcome {
  const ended = executions.filter(({ state }) => finalStates.has(state)).flatMap(({ outcome }) => outcome ?? []);
  const failed = ended.find(({ summary }) => summary === "failure");
  const passed = ended.find(({ summary }) => summary === "success");
  const oneDevice = new Set(executions.map(({ device }) => device)).size === 1;
  if (failed !== undefined) return passed !== undefined && oneDevice ? { summary: "flaky" } : failed;
  const unclear = ended.find(({ summary }) => summary === "inconclusive");
  return unclear ?? passed ?? ended[0] ?? { summary: "success" };
}
