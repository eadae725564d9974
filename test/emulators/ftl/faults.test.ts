/**
 * Is every fault that can be named one that a client can see? A fault without a row here does not compile. Longer than other files: a row
 * a fault.
 */
import { afterEach, describe, expect, it } from "vitest";
import { parseBenchReport } from "../../../src/documents/bench-report-text.ts";
import { type FaultName, faultRows } from "./fault-names.ts";
import { at, isList, type Json, type JsonObject, list, object, words } from "./json.ts";
import {
  androidMatrix,
  ask,
  bucket,
  cancel,
  create,
  download,
  idOf,
  namesBelow,
  poll,
  type Said,
  untilFinal,
  upload,
} from "./plain-client.ts";
import { sampleRequest } from "./sample-packages.ts";
import type { PlantedFault } from "./scenario.ts";
import { type FtlEmulator, startFtlEmulator } from "./server.ts";

let lab: FtlEmulator;
afterEach(async () => {
  await lab.close();
  if (lab.violations.length > 0) throw new Error(JSON.stringify(lab.violations));
});

interface Row {
  /** What more is said when it is planted. */
  readonly plant?: Omit<Partial<PlantedFault>, "name">;
  readonly observe: () => Promise<unknown>;
  readonly sees: unknown;
}

/** The first poll of a matrix. */
const pollOnce = async (): Promise<unknown> => {
  const matrixId = idOf(await create(lab, await androidMatrix(lab, sampleRequest(), [["shiba", "34"]])));
  return seen(ask(lab, "GET", `/v1/projects/acme-lab/testMatrices/${matrixId}`));
};
const onGet = { route: "testMatrices.get" };
/** What came of a request: status and body, or how it failed; `silence` when nothing came in ten minutes of the lab. */
async function seen(asked: Promise<Said>): Promise<unknown> {
  const patience = new AbortController();
  const came = asked.then(
    ({ status, body, headers }) => ({ status, body, retryAfter: headers.get("retry-after") }),
    () => "no answer",
  );
  const first = await Promise.race([came, lab.clock.sleep(600_000, patience.signal).then(() => "silence")]);
  patience.abort();
  return first;
}
const says = (code: number, status: string): unknown => ({ status: code, body: { error: { code, status } } });

const run = async (): Promise<JsonObject> => {
  const matrixId = idOf(await create(lab, await androidMatrix(lab, sampleRequest(), [["shiba", "34"]])));
  return untilFinal(lab, matrixId, 7 * 3600, 120);
};
/** State and outcome of matrix and device, and what Tool Results says of the device. */
const ended = async (): Promise<unknown> => {
  const matrix = await run();
  await lab.clock.sleep(200_000);
  const step = at(list(matrix["testExecutions"])[0], "toolResultsStep");
  const { historyId, executionId, stepId } = object(step);
  const result = await ask(
    lab,
    "GET",
    `/toolresults/v1beta3/projects/acme-lab/histories/${words(historyId)}/executions/${words(executionId)}/steps/${words(stepId)}`,
  );
  return {
    matrix: matrix["state"],
    summary: matrix["outcomeSummary"],
    execution: at(list(matrix["testExecutions"])[0], "state"),
    outcome: at(result.body, "outcome"),
    report: await reportIs(),
    billed: lab.records().matrices[0]?.executions.map(({ billedMinutes }) => billedMinutes),
  };
};
async function reportIs(): Promise<string> {
  const name = (await namesBelow(lab, "runs/")).find((one) => one.endsWith(".ndjson"));
  if (name === undefined) return "absent";
  const parsed = parseBenchReport(words((await download(lab, name)).body));
  return parsed.status === "read" ? parsed.end : parsed.reason;
}
const report = async (): Promise<string> => {
  await run();
  await lab.clock.sleep(200_000);
  const name = (await namesBelow(lab, "runs/1/shiba-34-en-portrait/")).find((one) => one.endsWith(".ndjson"));
  return name === undefined ? "absent" : words((await download(lab, name)).body);
};
const events = async (): Promise<unknown> => {
  const parsed = parseBenchReport(await report());
  return parsed.status === "read" ? parsed.events : parsed.reason;
};

const bytes = Buffer.alloc(600 * 1024, 7);
const session = async (): Promise<string> => {
  const begun = await ask(lab, "POST", `/upload/storage/v1/b/${bucket}/o?uploadType=resumable&name=big`);
  const location = begun.headers.get("location");
  if (location === null) throw new Error("no upload was begun");
  return location;
};
const chunk = async (): Promise<unknown> => {
  const part = bytes.subarray(0, 512 * 1024);
  const answer = await fetch(await session(), {
    method: "PUT",
    headers: { authorization: "Bearer x", "content-range": `bytes 0-${part.length - 1}/${bytes.length}` },
    body: part,
  });
  return { status: answer.status, range: answer.headers.get("range") };
};
const stored = async (): Promise<Json> => (await upload(lab, "file", Buffer.from("hello"))).body;
const model = async (id: string): Promise<unknown> => {
  const { body } = await ask(lab, "GET", "/v1/testEnvironmentCatalog/ANDROID?projectId=acme-lab");
  return list(at(body, "androidDeviceCatalog", "models")).find((one) => at(one, "id") === id) ?? "gone";
};
const cancelled = async (): Promise<unknown> => {
  const matrixId = idOf(await create(lab, await androidMatrix(lab, sampleRequest(), [["shiba", "34"]])));
  await lab.clock.sleep(90_000);
  const { status } = await cancel(lab, matrixId);
  await lab.clock.sleep(10_000);
  return { status, state: (await poll(lab, matrixId))["state"] };
};
const fine = { matrix: "FINISHED", summary: "SUCCESS", execution: "FINISHED", report: "complete", billed: [1] };
const cutShort = { matrix: "FINISHED", summary: "FAILURE", execution: "FINISHED", report: "cut", billed: [1] };
const nothingRan = { report: "absent", billed: [0] };
const skipped = (detail: string): unknown => ({
  ...nothingRan,
  matrix: "FINISHED",
  summary: "SKIPPED",
  outcome: { summary: "skipped", skippedDetail: { [detail]: true } },
});

const rows: Record<FaultName, Row> = {
  "http-400": { plant: onGet, observe: pollOnce, sees: says(400, "INVALID_ARGUMENT") },
  "http-401": { plant: onGet, observe: pollOnce, sees: says(401, "UNAUTHENTICATED") },
  "http-403": { plant: onGet, observe: pollOnce, sees: says(403, "PERMISSION_DENIED") },
  "http-403-service-disabled": {
    plant: onGet,
    observe: pollOnce,
    sees: { status: 403, body: { error: { details: [{ reason: "SERVICE_DISABLED" }] } } },
  },
  "http-404": { plant: onGet, observe: pollOnce, sees: says(404, "NOT_FOUND") },
  "http-408": { plant: onGet, observe: pollOnce, sees: { status: 408 } },
  "http-409": { plant: onGet, observe: pollOnce, sees: { status: 409 } },
  "http-429": {
    plant: onGet,
    observe: pollOnce,
    sees: { status: 429, retryAfter: null, body: { error: { status: "RESOURCE_EXHAUSTED" } } },
  },
  "http-429-retry-after": {
    plant: { ...onGet, seconds: 17 },
    observe: pollOnce,
    sees: { status: 429, retryAfter: "17" },
  },
  "http-500": { plant: onGet, observe: pollOnce, sees: says(500, "INTERNAL") },
  "http-502-html": { plant: onGet, observe: pollOnce, sees: { status: 502, body: expect.stringContaining("<html>") } },
  "http-503": { plant: onGet, observe: pollOnce, sees: says(503, "UNAVAILABLE") },
  "http-503-retry-after": { plant: onGet, observe: pollOnce, sees: { status: 503, retryAfter: "30" } },
  "http-504": { plant: onGet, observe: pollOnce, sees: says(504, "DEADLINE_EXCEEDED") },
  "html-200": { plant: onGet, observe: pollOnce, sees: { status: 200, body: expect.stringContaining("<html>") } },
  "truncated-json-200": {
    plant: onGet,
    observe: pollOnce,
    sees: { status: 200, body: expect.stringMatching(/^\{"testMatrixId".*[^}]$/) },
  },
  "empty-object-200": {
    plant: onGet,
    observe: async () => JSON.stringify(await pollOnce()),
    sees: expect.stringContaining('"status":200,"body":{},'),
  },
  "reset-before": {
    plant: { route: "testMatrices.create" },
    observe: async () => {
      const body = await androidMatrix(lab, sampleRequest(), [["shiba", "34"]]);
      return [await seen(create(lab, body, "r")), lab.records().matrices.length];
    },
    sees: ["no answer", 0],
  },
  "reset-after-commit": {
    plant: { route: "testMatrices.create" },
    observe: async () => {
      const body = await androidMatrix(lab, sampleRequest(), [["shiba", "34"]]);
      const first = await seen(create(lab, body, "r"));
      const again = await create(lab, body, "r");
      return [first, again.status, lab.records().matrices.length];
    },
    sees: ["no answer", 200, 1],
  },
  "reset-mid-body": { plant: onGet, observe: pollOnce, sees: "no answer" },
  refused: {
    plant: { route: "testEnvironmentCatalog.get", forSeconds: 30 },
    observe: async () => {
      const asking = (): Promise<Said> => ask(lab, "GET", "/v1/testEnvironmentCatalog/IOS");
      const before = [await seen(asking()), await seen(asking())];
      await lab.clock.sleep(31_000);
      return [...before, (await asking()).status];
    },
    sees: ["no answer", "no answer", 200],
  },
  hang: { plant: onGet, observe: pollOnce, sees: "silence" },
  "hang-after-commit": {
    plant: { route: "testMatrices.create" },
    observe: async () => {
      const body = await androidMatrix(lab, sampleRequest(), [["shiba", "34"]]);
      return [await seen(create(lab, body)), lab.records().matrices.length];
    },
    sees: ["silence", 1],
  },
  trickle: {
    plant: onGet,
    observe: async () => {
      const fromMs = lab.clock.nowMs();
      const answer = await pollOnce();
      return [answer, Math.round((lab.clock.nowMs() - fromMs) / 1000)];
    },
    sees: [{ status: 200, body: { state: "VALIDATING" } }, 45],
  },
  "wrong-content-length": { plant: onGet, observe: pollOnce, sees: "no answer" },
  "unknown-enum": { plant: onGet, observe: pollOnce, sees: { status: 200, body: { state: "A_VALUE_OF_TOMORROW" } } },
  "extra-fields": {
    plant: onGet,
    observe: pollOnce,
    sees: { body: { aFieldOfTomorrow: {}, state: "VALIDATING", resultStorage: { aFieldOfTomorrow: {} } } },
  },
  "null-lists": {
    plant: onGet,
    observe: pollOnce,
    sees: { body: { environmentMatrix: { androidDeviceList: { androidDevices: null } } } },
  },

  "gcs-308-partial-range": { observe: chunk, sees: { status: 308, range: "bytes=0-262143" } },
  "gcs-308-no-range": { observe: chunk, sees: { status: 308, range: null } },
  "gcs-410-session-gone": { observe: chunk, sees: { status: 410 } },
  "gcs-503-chunk": { observe: chunk, sees: { status: 503 } },
  "gcs-403-create": { observe: () => upload(lab, "x", bytes), sees: { status: 403 } },
  "gcs-404-bucket": { observe: () => upload(lab, "x", bytes), sees: { status: 404 } },
  "gcs-412": { observe: () => upload(lab, "x", bytes, "&ifGenerationMatch=0"), sees: { status: 412 } },
  "gcs-md5-mismatch": {
    observe: async () => at(await stored(), "md5Hash") === "XUFAKrxLKna5cZ2REBfFkg==",
    sees: false,
  },
  "gcs-size-mismatch": { observe: stored, sees: { size: "2" } },
  "gcs-list-empty-page": {
    observe: async () => {
      await upload(lab, "one", bytes);
      const first = await ask(lab, "GET", `/storage/v1/b/${bucket}/o`);
      const token = encodeURIComponent(words(at(first.body, "nextPageToken")));
      const second = await ask(lab, "GET", `/storage/v1/b/${bucket}/o?pageToken=${token}`);
      return [at(first.body, "items") ?? "none", at(list(at(second.body, "items"))[0], "name")];
    },
    sees: ["none", "one"],
  },
  "gcs-listed-but-404": { observe: report, sees: expect.stringContaining("No such object") },
  "gcs-late-object": {
    plant: { seconds: 600 },
    observe: async () => {
      await run();
      await lab.clock.sleep(60_000);
      const early = await namesBelow(lab, "runs/");
      await lab.clock.sleep(600_000);
      return [early.length, (await namesBelow(lab, "runs/")).length];
    },
    sees: [0, 4],
  },
  "gcs-truncated-download": {
    observe: async () => {
      const half = (await report()).length;
      return half / (await report()).length < 0.6;
    },
    sees: true,
  },
  "gcs-huge-object": {
    observe: async () => {
      await report();
      const { body } = await ask(lab, "GET", `/storage/v1/b/${bucket}/o?prefix=runs/`);
      return list(at(body, "items")).map((one) => at(one, "size"));
    },
    sees: expect.arrayContaining([String(600 * 1024 * 1024)]),
  },

  "matrix-invalid": {
    plant: { value: "NO_MANIFEST" },
    observe: run,
    sees: { state: "INVALID", invalidMatrixDetails: "NO_MANIFEST" },
  },
  "matrix-invalid-extended": {
    observe: run,
    sees: {
      state: "INVALID",
      extendedInvalidMatrixDetails: [{ reason: "MALFORMED_APK" }, { reason: "A_REASON_OF_TOMORROW" }],
    },
  },
  "matrix-invalid-quota": { observe: run, sees: { state: "INVALID", invalidMatrixDetails: "TEST_QUOTA_EXCEEDED" } },
  "matrix-error": {
    observe: async () => {
      const { state, resultStorage } = await run();
      return { state, execution: at(resultStorage, "toolResultsExecution") ?? "none" };
    },
    sees: { state: "ERROR", execution: "none" },
  },
  "matrix-stuck-validating": { observe: run, sees: { state: "VALIDATING" } },
  "matrix-stuck-pending": { plant: { seconds: 3600 }, observe: ended, sees: skipped("pendingTimeout") },
  "matrix-no-outcome": {
    observe: async () => {
      const { state, outcomeSummary } = await run();
      return { state, outcomeSummary: outcomeSummary ?? "none" };
    },
    sees: { state: "FINISHED", outcomeSummary: "none" },
  },
  "matrix-cancelled-by-other": { observe: run, sees: { state: "CANCELLED" } },
  "matrix-lost": {
    observe: async () => {
      const matrixId = idOf(await create(lab, await androidMatrix(lab, sampleRequest(), [["shiba", "34"]])));
      const asking = (): Promise<Said> => ask(lab, "GET", `/v1/projects/acme-lab/testMatrices/${matrixId}`);
      const early = (await asking()).status;
      await lab.clock.sleep(21_000);
      return [early, (await asking()).status];
    },
    sees: [404, 200],
  },
  "cancel-404": { observe: cancelled, sees: { status: 404, state: "PENDING" } },
  "cancel-500": { observe: cancelled, sees: { status: 500, state: "PENDING" } },
  "cancel-no-effect": { observe: cancelled, sees: { status: 200, state: "PENDING" } },
  "cancel-races-finish": { observe: cancelled, sees: { status: 200, state: "FINISHED" } },
  "executions-late": {
    observe: async () => list((await run())["testExecutions"]).map((one) => at(one, "state")),
    sees: ["FINISHED", "FINISHED"],
  },
  "executions-reordered": {
    observe: async () => {
      const body = await androidMatrix(lab, sampleRequest(), [
        ["shiba", "34"],
        ["oriole", "33"],
      ]);
      const matrixId = idOf(await create(lab, body));
      await lab.clock.sleep(30_000);
      const orders = [await poll(lab, matrixId), await poll(lab, matrixId)].map(({ testExecutions }) =>
        list(testExecutions)
          .map((one) => words(at(one, "environment", "androidDevice", "androidModelId")))
          .join(),
      );
      return orders.toSorted();
    },
    sees: ["oriole,shiba", "shiba,oriole"],
  },

  "model-gone": {
    plant: { device: "shiba" },
    observe: async () => [await model("shiba"), await model("shiba"), at((await run())["testExecutions"], "x") ?? "-"],
    sees: ["gone", "gone", "-"],
  },
  "capacity-low": {
    plant: { device: "shiba" },
    observe: () => model("shiba"),
    sees: { perVersionInfo: expect.arrayContaining([{ versionId: "34", deviceCapacity: "DEVICE_CAPACITY_LOW" }]) },
  },
  "capacity-none": {
    plant: { device: "shiba" },
    observe: () => model("shiba"),
    sees: { perVersionInfo: expect.arrayContaining([{ versionId: "34", deviceCapacity: "DEVICE_CAPACITY_NONE" }]) },
  },
  "capacity-absent": {
    plant: { device: "shiba" },
    observe: async () => [await model("shiba"), await model("oriole")].map((one) => hasMember(one, "perVersionInfo")),
    sees: [false, true],
  },
  "xcode-default-moved": {
    observe: async () => {
      const { body } = await ask(lab, "GET", "/v1/testEnvironmentCatalog/IOS");
      return list(at(body, "iosDeviceCatalog", "xcodeVersions")).filter((one) => isList(at(one, "tags")));
    },
    sees: [{ version: "26.1" }],
  },

  "execution-error": {
    observe: ended,
    sees: { ...nothingRan, matrix: "ERROR", execution: "ERROR" },
  },
  "execution-unsupported": {
    observe: ended,
    sees: { ...nothingRan, execution: "UNSUPPORTED_ENVIRONMENT", summary: "SKIPPED" },
  },
  "execution-incompatible-environment": {
    observe: ended,
    sees: { ...nothingRan, execution: "INCOMPATIBLE_ENVIRONMENT" },
  },
  "execution-incompatible-architecture": {
    observe: ended,
    sees: { ...nothingRan, execution: "INCOMPATIBLE_ARCHITECTURE" },
  },
  "outcome-infrastructure-failure": {
    observe: ended,
    sees: {
      ...nothingRan,
      summary: "INCONCLUSIVE",
      outcome: { summary: "inconclusive", inconclusiveDetail: { infrastructureFailure: true } },
    },
  },
  "outcome-aborted-by-user": {
    observe: ended,
    sees: { summary: "INCONCLUSIVE", outcome: { inconclusiveDetail: { abortedByUser: true } } },
  },
  "outcome-crashed": { observe: ended, sees: { ...cutShort, outcome: { failureDetail: { crashed: true } } } },
  "outcome-other-native-crash": {
    observe: ended,
    sees: { ...fine, outcome: { summary: "success", successDetail: { otherNativeCrash: true } } },
  },
  "outcome-timed-out": {
    observe: ended,
    sees: { ...cutShort, billed: [10], outcome: { failureDetail: { timedOut: true } } },
  },
  "outcome-not-installed": {
    observe: ended,
    sees: { ...nothingRan, summary: "FAILURE", outcome: { failureDetail: { notInstalled: true } } },
  },
  "outcome-out-of-memory": {
    observe: ended,
    sees: { ...cutShort, outcome: { failureDetail: { deviceOutOfMemory: true } } },
  },
  "outcome-incompatible-device": { observe: ended, sees: skipped("incompatibleDevice") },
  "outcome-incompatible-architecture": { observe: ended, sees: skipped("incompatibleArchitecture") },
  "outcome-incompatible-app-version": { observe: ended, sees: skipped("incompatibleAppVersion") },
  "outcome-pending-timeout": { observe: ended, sees: skipped("pendingTimeout") },
  "outcome-flaky": { observe: ended, sees: { matrix: "FINISHED", summary: "SUCCESS", billed: [1, 1] } },
  "outcome-timed-out-success": {
    observe: ended,
    sees: { ...fine, report: "cut", billed: [10], outcome: { summary: "success" } },
  },
  "usage-null": {
    observe: async () => (await stepsOrEnvironments("steps")).map((one) => at(one, "deviceUsageDuration") ?? "none"),
    sees: ["none"],
  },
  "environments-empty": { observe: () => stepsOrEnvironments("environments"), sees: [] },

  "payload-missing": { observe: report, sees: "absent" },
  "payload-empty": { observe: report, sees: "" },
  "payload-cut": { observe: report, sees: expect.stringMatching(/[^\n]$/) },
  "payload-nan": { observe: report, sees: expect.stringContaining('"loadNs":NaN') },
  "payload-old-schema": { observe: events, sees: expect.stringContaining("schemaVersion") },
  "payload-other-run": {
    observe: events,
    sees: expect.arrayContaining([
      expect.objectContaining({ requestId: "another-run", requestSha256: "d".repeat(64) }),
    ]),
  },
  "payload-other-model": {
    observe: events,
    sees: expect.arrayContaining([expect.objectContaining({ modelSha256: "e".repeat(64) })]),
  },
  "payload-other-app": {
    observe: events,
    sees: expect.arrayContaining([
      expect.objectContaining({ environment: expect.objectContaining({ appSha256: "e".repeat(64) }) }),
    ]),
  },
  "payload-some-delegates": {
    observe: async () => [(await report()).match(/"case":"c\d"/g)?.join(), await reportIs()],
    sees: ['"case":"c0","case":"c0"', "complete"],
  },
  "payload-duplicate": {
    observe: async () => {
      await report();
      return (await namesBelow(lab, "runs/1/")).filter((name) => name.endsWith(".ndjson"));
    },
    sees: [expect.stringContaining("portrait/"), expect.stringContaining("portrait_rerun_1/")],
  },
  "payload-deeper": {
    observe: async () => {
      await report();
      return (await namesBelow(lab, "runs/1/")).find((name) => name.endsWith(".ndjson"));
    },
    sees: expect.stringContaining("/0/pulled/sample-round-1.ndjson"),
  },
};

async function stepsOrEnvironments(kind: "steps" | "environments"): Promise<readonly Json[]> {
  const { historyId, executionId } = object(at(await run(), "resultStorage", "toolResultsExecution"));
  await lab.clock.sleep(10_000);
  const { body } = await ask(
    lab,
    "GET",
    `/toolresults/v1beta3/projects/acme-lab/histories/${words(historyId)}/executions/${words(executionId)}/${kind}`,
  );
  return list(at(body, kind));
}
function hasMember(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && name in value;
}

describe("a planted fault", () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table's own keys
  const named = (Object.keys(rows) as FaultName[]).map((name) => ({ name, says: faultRows[name].says }));
  it.each(named)("$name: $says", async ({ name }) => {
    const { plant, observe, sees } = rows[name];
    lab = await startFtlEmulator({ scenario: { faults: [{ name, ...plant }] } });
    const found = await observe();
    expect({ found }).toMatchObject({ found: sees });
  });

  it.each(named)("$name is not seen unless it is planted", async ({ name }) => {
    const { observe, sees } = rows[name];
    lab = await startFtlEmulator();
    const found = await observe();
    expect({ found }).not.toMatchObject({ found: sees });
  });
});
