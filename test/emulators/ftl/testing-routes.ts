/** How does the Testing API answer? */
import { createHash } from "node:crypto";
import { type Answer, ok, refusal, rfc3339 } from "./answers.ts";
import type { Call, Routes } from "./call.ts";
import { androidCatalog, iosCatalog } from "./catalog.ts";
import { readMatrix } from "./check-matrix.ts";
import { at, defined, type Json, type JsonObject, object, text } from "./json.ts";
import type { Lab } from "./lab.ts";
import { beginMatrix, cancelMatrix, finishAtOnce } from "./matrix-life.ts";
import type { Execution, Matrix } from "./matrix.ts";
import { openPackage } from "./packages.ts";

export const testingRoutes: Routes = {
  "testing.projects.testMatrices.create": (call) => create(call),
  "testing.projects.testMatrices.get"({ lab, path }) {
    const matrix = findMatrix(lab, path);
    if (matrix === undefined) return notFound(path);
    matrix.polls += 1;
    return ok(matrixResource(matrix));
  },
  "testing.projects.testMatrices.cancel"({ lab, path }) {
    const matrix = findMatrix(lab, path);
    if (matrix === undefined || lab.faults.hit(["cancel-404"]) !== undefined) return notFound(path);
    if (lab.faults.hit(["cancel-500"]) !== undefined) return refusal("testing", 500, "Internal error encountered.");
    const testState = matrix.state;
    if (lab.faults.hit(["cancel-races-finish"]) !== undefined) finishAtOnce(lab, matrix);
    else if (lab.faults.hit(["cancel-no-effect"]) === undefined) cancelMatrix(lab, matrix);
    return ok({ testState });
  },
  "testing.testEnvironmentCatalog.get"({ lab, path }) {
    const kind = path["environmentType"] ?? "";
    const catalog = catalogs[kind]?.(lab);
    return catalog === undefined
      ? refusal("testing", 400, `Invalid value at 'environment_type', ${JSON.stringify(kind)}`)
      : ok(catalog);
  },
  "testing.applicationDetailService.getApkDetails"({ lab, query, body }) {
    const address = text(object(body)["gcsPath"]) ?? query.get("bundleLocation.gcsPath") ?? "";
    const stored = lab.buckets.byAddress(address);
    if (stored === undefined) return refusal("testing", 404, `The file ${address} does not exist.`);
    const apk = openPackage(stored.bytes);
    if (apk === undefined || !apk.names.includes("AndroidManifest.xml"))
      return refusal("testing", 400, "The file is not an APK.");
    // The manifest is binary and stays unread: the one thing that is known is that there is one.
    return ok({ apkDetail: { apkManifest: { packageName: "dev.edgegate.bench", minSdkVersion: 26 } } });
  },
};

const catalogs: Readonly<Record<string, (lab: Lab) => JsonObject>> = {
  ANDROID: (lab) => ({ androidDeviceCatalog: androidCatalog(lab.catalog()) }),
  IOS: (lab) => ({ iosDeviceCatalog: iosCatalog(lab.catalog(), lab.defaultXcode) }),
  NETWORK_CONFIGURATION: () => ({ networkConfigurationCatalog: { configurations: [] } }),
  PROVIDED_SOFTWARE: () => ({
    softwareCatalog: { orchestratorVersion: "1.5.0", androidxOrchestratorVersion: "1.5.0" },
  }),
  DEVICE_IP_BLOCKS: () => ({ deviceIpBlockCatalog: { ipBlocks: [] } }),
};

function create(call: Call): Answer {
  const { lab, path, query } = call;
  const body = object(call.body);
  const projectId = path["projectId"] ?? "";
  const requestId = query.get("requestId") ?? undefined;
  const bodySha256 = createHash("sha256").update(canonical(body)).digest("hex");
  const earlier =
    requestId === undefined ? undefined : [...lab.matrices.values()].find((one) => one.requestId === requestId);
  if (earlier !== undefined) {
    // Not documented; what Google's design rules (AIP-155) ask for is the earlier answer.
    if (earlier.bodySha256 === bodySha256) return ok(matrixResource(earlier));
    const status = lab.scenario.requestIdConflict === "409" ? 409 : 400;
    return refusal("testing", status, `The request id ${requestId} was used with another request.`);
  }
  if (text(body["projectId"]) !== undefined && body["projectId"] !== projectId)
    return refusal("testing", 400, "The project of the matrix is not that of the request.");
  lab.catalog();
  const asked = readMatrix(lab, body);
  if ("status" in asked) return asked;
  if (lab.scenario.quota.face === "429" && !lab.takeRuns(asked.devices))
    return refusal("testing", 429, "Insufficient test quota.");
  return ok(matrixResource(beginMatrix(lab, body, asked, { requestId, bodySha256, projectId })));
}

function findMatrix(lab: Lab, path: Readonly<Record<string, string>>): Matrix | undefined {
  const matrix = lab.matrices.get(path["testMatrixId"] ?? "");
  return matrix !== undefined && matrix.projectId === path["projectId"] && matrix.visibleMs <= lab.clock.nowMs()
    ? matrix
    : undefined;
}
function notFound(path: Readonly<Record<string, string>>): Answer {
  return refusal("testing", 404, `Test matrix ${path["testMatrixId"] ?? ""} was not found.`);
}

/** Key order does not matter. */
function canonical(value: Json): string {
  return JSON.stringify(value, (_, one: Json) =>
    one !== null && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

export function matrixResource(matrix: Matrix): JsonObject {
  const { body, state, invalid, toolResults, projectId, executions, faults } = matrix;
  const turned = faults.has("executions-reordered") && matrix.polls % 2 === 1;
  const shown = turned ? executions.toReversed() : executions;
  const storage = object(body["resultStorage"]);
  return defined({
    testMatrixId: matrix.id,
    projectId,
    clientInfo: body["clientInfo"],
    testSpecification: body["testSpecification"],
    environmentMatrix: body["environmentMatrix"],
    flakyTestAttempts: body["flakyTestAttempts"],
    failFast: body["failFast"],
    resultStorage:
      toolResults === undefined
        ? storage
        : {
            ...storage,
            toolResultsHistory: { projectId, historyId: toolResults.historyId },
            toolResultsExecution: { projectId, ...toolResults },
            resultsUrl: `https://console.firebase.google.com/project/${projectId}/testlab/histories/${toolResults.historyId}/matrices/${toolResults.executionId}`,
          },
    state,
    timestamp: rfc3339(matrix.createdMs),
    invalidMatrixDetails: invalid?.detail,
    extendedInvalidMatrixDetails: invalid === undefined || invalid.extended.length === 0 ? undefined : invalid.extended,
    testExecutions: toolResults === undefined ? undefined : shown.map((one) => executionResource(matrix, one)),
    outcomeSummary: state === "FINISHED" && !faults.has("matrix-no-outcome") ? summaryOf(executions) : undefined,
  });
}

function executionResource(matrix: Matrix, execution: Execution): JsonObject {
  const { device, progress, errorMessage } = execution;
  const { platform, modelId, versionId, locale, orientation } = device;
  const named = { [`${platform}ModelId`]: modelId, [`${platform}VersionId`]: versionId, locale, orientation };
  const step =
    matrix.toolResults === undefined
      ? undefined
      : { projectId: matrix.projectId, ...matrix.toolResults, stepId: execution.stepId };
  return defined({
    id: execution.id,
    matrixId: matrix.id,
    projectId: matrix.projectId,
    testSpecification: at(matrix.body, "testSpecification"),
    environment: { [`${platform}Device`]: named },
    state: execution.state,
    toolResultsStep: step,
    timestamp: rfc3339(execution.queuedMs),
    testDetails:
      progress.length === 0 && errorMessage === undefined
        ? undefined
        : defined({ progressMessages: progress.length === 0 ? undefined : [...progress], errorMessage }),
  });
}

/** FAILURE before INCONCLUSIVE; SKIPPED only if all are; a flaky device passed in the end. */
function summaryOf(executions: readonly Execution[]): string {
  const passedLater = (one: Execution): boolean =>
    executions.some(
      (other) => other.attempt > one.attempt && other.device === one.device && other.outcome?.summary === "success",
    );
  const summaries = executions.filter((one) => !passedLater(one)).map(({ outcome }) => outcome?.summary);
  if (summaries.includes("failure")) return "FAILURE";
  if (summaries.includes("inconclusive")) return "INCONCLUSIVE";
  return summaries.every((one) => one === "skipped") ? "SKIPPED" : "SUCCESS";
}
