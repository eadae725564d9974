import { afterEach, describe, expect, it } from "vitest";
import { parseBenchReport } from "../../../src/documents/bench-report-text.ts";
import { Contract } from "./contract.ts";
import { at, list, type JsonObject, object, text, words } from "./json.ts";
import {
  androidMatrix,
  ask,
  bucket,
  cancel,
  create,
  download,
  idOf,
  iosMatrix,
  namesBelow,
  poll,
  untilFinal,
} from "./plain-client.ts";
import { sampleRequest } from "./sample-packages.ts";
import { type FtlEmulator, routes, startFtlEmulator } from "./server.ts";

let emulator: FtlEmulator;
afterEach(async () => {
  await emulator.close();
  if (emulator.violations.length > 0) throw new Error(JSON.stringify(emulator.violations));
});

describe("a matrix in the emulated Test Lab", () => {
  it("is validated, queues, runs and leaves the report in the bucket", async () => {
    emulator = await startFtlEmulator();
    const body = await androidMatrix(emulator, sampleRequest(), [["shiba", "34"]]);
    const made = await create(emulator, body, "r-1");
    expect(made.status).toBe(200);
    expect(object(made.body)["state"]).toBe("VALIDATING");
    expect(object(made.body)["testExecutions"]).toBeUndefined();

    const states: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      const now = await poll(emulator, idOf(made));
      const [execution] = list(now["testExecutions"]).map(object);
      states.push(`${words(now["state"])}/${words(execution?.["state"] ?? "none")}`);
      await emulator.clock.sleep(15_000);
    }
    expect([...new Set(states)]).toEqual([
      "VALIDATING/none",
      "PENDING/PENDING",
      "PENDING/RUNNING",
      "FINISHED/FINISHED",
    ]);
    const final = await poll(emulator, idOf(made));
    expect(final["outcomeSummary"]).toBe("SUCCESS");

    const names = await namesBelow(emulator, "runs/1/");
    const report = names.find((name) => name.endsWith(".ndjson"));
    expect(report).toBe(
      "runs/1/shiba-34-en-portrait/artifacts/sdcard/Android/media/dev.edgegate.bench/sample-round-1.ndjson",
    );
    const { body: said } = await download(emulator, report ?? "");
    const parsed = parseBenchReport(words(said));
    expect(parsed).toMatchObject({ status: "read", end: "complete" });
    expect(parsed.status === "read" && parsed.events[0]).toMatchObject({
      environment: { deviceModel: "Pixel 8", osVersion: "Android 14", appSha256: "a".repeat(64) },
    });
  });

  it("is found through Tool Results, in that API's own dialect", async () => {
    emulator = await startFtlEmulator();
    const body = await androidMatrix(emulator, sampleRequest(), [["shiba", "34"]]);
    const matrixId = idOf(await create(emulator, body));
    const final = await untilFinal(emulator, matrixId, 3600, 1);
    const { historyId, executionId } = object(at(final, "resultStorage", "toolResultsExecution"));
    const base = `/toolresults/v1beta3/projects/acme-lab/histories`;
    const early = await ask(emulator, "GET", `${base}/${words(historyId)}/executions/${words(executionId)}`);
    expect(early.body).toMatchObject({ state: "inProgress" });
    await emulator.clock.sleep(10_000);
    const histories = await ask(emulator, "GET", `${base}?filterByName=dev.edgegate.bench`);
    expect(at(list(at(histories.body, "histories"))[0], "historyId")).toBe(historyId);
    const executions = await ask(emulator, "GET", `${base}/${words(historyId)}/executions`);
    expect(list(at(executions.body, "executions"))[0]).toMatchObject({
      executionId,
      testExecutionMatrixId: matrixId,
      state: "complete",
      outcome: { summary: "success" },
      creationTime: { seconds: expect.stringMatching(/^\d+$/) },
    });
    const steps = await ask(emulator, "GET", `${base}/${words(historyId)}/executions/${words(executionId)}/steps`);
    expect(list(at(steps.body, "steps"))[0]).toMatchObject({
      stepId: at(list(final["testExecutions"])[0], "toolResultsStep", "stepId"),
      dimensionValue: expect.arrayContaining([{ key: "Model", value: "shiba" }]),
    });
  });

  it("runs on an iPhone, with the request in the environment of its .xctestrun", async () => {
    emulator = await startFtlEmulator();
    const made = await create(emulator, await iosMatrix(emulator, sampleRequest(), ["iphone14pro", "16.6"]));
    const final = await untilFinal(emulator, idOf(made));
    await emulator.clock.sleep(10_000);
    expect(final["outcomeSummary"]).toBe("SUCCESS");
    const names = await namesBelow(emulator, "runs/1/");
    const { body } = await download(emulator, names.find((name) => name.endsWith(".ndjson")) ?? "");
    expect(parseBenchReport(words(body))).toMatchObject({ status: "read", end: "complete" });
    expect(words(body)).toContain('"deviceModel":"iPhone 14 Pro","osVersion":"iOS 16.6"');
  });
});

describe("the emulated Test Lab", () => {
  it("plays every method that it describes", async () => {
    emulator = await startFtlEmulator();
    expect(new Contract().methodIds.filter((id) => !Object.hasOwn(routes, id))).toEqual([]);
  });

  it.each([
    { name: "without credentials", path: "/v1/testEnvironmentCatalog/IOS", status: 401 },
    { name: "for another project", path: "/v1/projects/other/testMatrices/matrix-1", status: 403 },
    { name: "at an address that there is not", path: "/v1/nothing", status: 404 },
    { name: "with a parameter that there is not", path: "/v1/testEnvironmentCatalog/IOS?projectID=x", status: 400 },
  ])("refuses a request $name", async ({ path, status, name }) => {
    emulator = await startFtlEmulator();
    const headers = name === "without credentials" ? {} : { authorization: "Bearer anything" };
    expect((await fetch(`${emulator.url}${path}`, { headers })).status).toBe(status);
  });

  it.each<{ name: string; change: (body: JsonObject) => JsonObject; says: string }>([
    {
      name: "a field that the API does not have",
      change: (body) => ({ ...body, testSpecifications: {} }),
      says: 'Unknown name "testSpecifications": Cannot find field',
    },
    {
      name: "a nested field that the API does not have",
      change: (body) => ({ ...body, resultStorage: { googleCloudStorage: { gcsUri: "gs://b/x" } } }),
      says: "Unknown name \"gcsUri\" at 'resultStorage.googleCloudStorage'",
    },
    {
      name: "a timeout past the limit",
      change: (body) => ({
        ...body,
        testSpecification: { ...object(body["testSpecification"]), testTimeout: "3600s" },
      }),
      says: "at most 45 minutes",
    },
    {
      name: "no place for results",
      change: (body) => ({ ...body, resultStorage: {} }),
      says: "gcs_path",
    },
    { name: "no device", change: (body) => ({ ...body, environmentMatrix: {} }), says: "At least one environment" },
    {
      name: "a file that is not there",
      change: (body) => ({
        ...body,
        testSpecification: {
          androidInstrumentationTest: {
            appApk: { gcsPath: `gs://${bucket}/nothing.apk` },
            testApk: { gcsPath: `gs://${bucket}/driver.apk` },
          },
        },
      }),
      says: "does not exist",
    },
  ])("refuses a matrix with $name", async ({ change, says }) => {
    emulator = await startFtlEmulator();
    const body = await androidMatrix(emulator, sampleRequest(), [["shiba", "34"]]);
    const refused = await create(emulator, change(body));
    expect(refused.status).toBe(400);
    expect(object(at(refused.body, "error"))).toMatchObject({ code: 400, status: "INVALID_ARGUMENT" });
    expect(text(at(refused.body, "error", "message"))).toContain(says);
    expect(emulator.records().matrices).toEqual([]);
  });

  it("answers a repeated requestId with the same matrix, and refuses it with another body", async () => {
    emulator = await startFtlEmulator();
    const body = await androidMatrix(emulator, sampleRequest(), [["shiba", "34"]]);
    const first = await create(emulator, body, "same");
    const again = await create(emulator, body, "same");
    const other = await create(emulator, { ...body, flakyTestAttempts: 1 }, "same");
    expect(idOf(again)).toBe(idOf(first));
    expect(other.status).toBe(409);
    expect(emulator.records().matrices).toHaveLength(1);
  });
});

describe("a matrix with flaky attempts", () => {
  it("is run again after a failure, in a folder of its own, and paid for twice", async () => {
    emulator = await startFtlEmulator({ scenario: { faults: [{ name: "outcome-crashed" }] } });
    const body = await androidMatrix(emulator, sampleRequest(), [["shiba", "34"]], { flakyTestAttempts: 2 });
    const final = await untilFinal(emulator, idOf(await create(emulator, body)));
    expect(final).toMatchObject({ state: "FINISHED", outcomeSummary: "SUCCESS" });
    const executions = emulator.records().matrices[0]?.executions ?? [];
    expect(executions.map(({ outcome, billedMinutes }) => `${outcome} ${billedMinutes}`)).toEqual([
      "failure crashed 1",
      "success 1",
    ]);
    await emulator.clock.sleep(20_000);
    const reports = (await namesBelow(emulator, "runs/1/")).filter((name) => name.endsWith(".ndjson"));
    expect(reports.map((name) => name.split("/")[2])).toEqual(["shiba-34-en-portrait", "shiba-34-en-portrait_rerun_1"]);
  });
});

describe("a cancelled matrix", () => {
  it.each([
    { name: "while it is validated", afterSeconds: 5, executions: [] },
    { name: "while it queues", afterSeconds: 40, executions: ["CANCELLED 0"] },
  ])("$name costs nothing", async ({ afterSeconds, executions }) => {
    emulator = await startFtlEmulator();
    const matrixId = idOf(await create(emulator, await androidMatrix(emulator, sampleRequest(), [["shiba", "34"]])));
    await emulator.clock.sleep(afterSeconds * 1000);
    await cancel(emulator, matrixId);
    await emulator.clock.sleep(600_000);
    expect((await poll(emulator, matrixId))["state"]).toBe("CANCELLED");
    const [record] = emulator.records().matrices;
    expect(record?.executions.map(({ state, billedMinutes }) => `${state} ${billedMinutes}`)).toEqual(executions);
  });

  it("that had ended stays as it ended", async () => {
    emulator = await startFtlEmulator();
    const matrixId = idOf(await create(emulator, await androidMatrix(emulator, sampleRequest(), [["shiba", "34"]])));
    await untilFinal(emulator, matrixId);
    expect((await cancel(emulator, matrixId)).body).toEqual({ testState: "FINISHED" });
    await emulator.clock.sleep(60_000);
    expect(await poll(emulator, matrixId)).toMatchObject({ state: "FINISHED", outcomeSummary: "SUCCESS" });
  });

  it("ends some seconds later, is billed for what ran, and leaves no files", async () => {
    emulator = await startFtlEmulator({ scenario: { devices: [{ model: "shiba", runSeconds: 300 }] } });
    const made = await create(emulator, await androidMatrix(emulator, sampleRequest(), [["shiba", "34"]]));
    // Validated after 20 s, running after 80, testing after 120.
    await emulator.clock.sleep(190_000);
    expect((await cancel(emulator, idOf(made))).body).toEqual({ testState: "PENDING" });
    expect((await poll(emulator, idOf(made)))["state"]).toBe("PENDING");
    await emulator.clock.sleep(10_000);
    const final = await poll(emulator, idOf(made));
    expect(final["state"]).toBe("CANCELLED");
    expect(emulator.records().matrices[0]?.executions[0]).toMatchObject({ state: "CANCELLED", billedMinutes: 2 });
    await emulator.clock.sleep(60_000);
    expect(await namesBelow(emulator, "runs/1/")).toEqual([]);
  });
});
