/** What kind of day can it be? Devices, quota, rates, permissions, billing, determinism. */
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { parseBenchReport } from "../../../src/documents/bench-report-text.ts";
import type { BenchEvent } from "../../../src/documents/bench-report.ts";
import { at, list, type Json, object, words } from "./json.ts";
import {
  androidMatrix,
  ask,
  type Asked,
  bucket,
  create,
  download,
  idOf,
  iosMatrix,
  namesBelow,
  untilFinal,
  upload,
} from "./plain-client.ts";
import { sampleRequest } from "./sample-packages.ts";
import type { ScenarioInput } from "./scenario.ts";
import { type FtlEmulator, startFtlEmulator } from "./server.ts";

let lab: FtlEmulator;
afterEach(async () => {
  await lab.close();
  if (lab.violations.length > 0) throw new Error(JSON.stringify(lab.violations));
});

async function runOn(device: Asked, scenario: ScenarioInput = {}, seed = 1): Promise<Json> {
  lab = await startFtlEmulator({ scenario, seed });
  const matrixId = idOf(await create(lab, await androidMatrix(lab, sampleRequest(), [device])));
  const final = await untilFinal(lab, matrixId);
  await lab.clock.sleep(15_000);
  return final;
}
async function eventsOf(device: Asked, scenario: ScenarioInput): Promise<readonly BenchEvent[]> {
  await runOn(device, scenario);
  const name = (await namesBelow(lab, "runs/")).find((one) => one.endsWith(".ndjson"));
  const parsed = parseBenchReport(words((await download(lab, name ?? "")).body));
  if (parsed.status === "unreadable") throw new Error(parsed.reason);
  return parsed.events;
}
const stateOf = (matrix: Json): unknown => at(list(at(matrix, "testExecutions"))[0], "state");
function medianNs(events: readonly BenchEvent[]): number {
  const samples = events.flatMap((one) => (one.event === "block" ? one.samplesNs : [])).toSorted((a, b) => a - b);
  return samples[Math.floor(samples.length / 2)] ?? 0;
}

describe("a device", () => {
  it.each<{ name: string; device: Asked; state: string }>([
    { name: "a model that the catalog lacks", device: ["griffin", "24"], state: "UNSUPPORTED_ENVIRONMENT" },
    { name: "a version that the model lacks", device: ["shiba", "29"], state: "UNSUPPORTED_ENVIRONMENT" },
    { name: "a 32-bit phone for a 64-bit app", device: ["a10", "29"], state: "INCOMPATIBLE_ARCHITECTURE" },
  ])("that is $name is skipped, and costs nothing", async ({ device, state }) => {
    const final = await runOn(device);
    expect(final).toMatchObject({ state: "FINISHED", outcomeSummary: "SKIPPED" });
    expect(stateOf(final)).toBe(state);
    expect(lab.records().matrices[0]?.executions[0]?.billedMinutes).toBe(0);
  });

  it("with an iOS that the chosen Xcode does not support is incompatible, and fine with one that does", async () => {
    lab = await startFtlEmulator();
    const device: Asked = ["iphonese3", "26.3"];
    const usual = await create(lab, await iosMatrix(lab, sampleRequest(), device));
    const chosen = await create(lab, await iosMatrix(lab, sampleRequest(), device, "26.1"));
    expect(stateOf(await untilFinal(lab, idOf(usual)))).toBe("INCOMPATIBLE_ENVIRONMENT");
    expect(stateOf(await untilFinal(lab, idOf(chosen)))).toBe("FINISHED");
    expect((await create(lab, await iosMatrix(lab, sampleRequest(), device, "9.9"))).status).toBe(400);
  });

  it("that is slow is so many times as slow", async () => {
    const usual = medianNs(await eventsOf(["shiba", "34"], {}));
    await lab.close();
    const slow = medianNs(
      await eventsOf(["shiba", "34"], { devices: [{ model: "shiba", behaviour: { slowdown: 3 } }] }),
    );
    expect(slow / usual).toBeCloseTo(3, 1);
  });

  it("that is throttled says so from that launch on", async () => {
    const behaviour = { throttlesFromLaunch: 2 };
    const events = await eventsOf(["shiba", "34"], { devices: [{ model: "shiba", behaviour }] });
    const states = events.flatMap((one) => (one.event === "block" ? [`${one.launch} ${one.thermalBefore.state}`] : []));
    expect([...new Set(states)]).toEqual(["l0 nominal", "l1 nominal", "l2 serious", "l3 serious"]);
  });

  it.each<{ name: string; behaviour: object; endings: readonly string[] }>([
    {
      name: "refuses a delegate",
      behaviour: { refuses: ["gpu"] },
      endings: ["finished", "failed unsupported", "finished", "failed unsupported"],
    },
    {
      name: "crashes at a launch",
      behaviour: { fails: { launch: 2, how: "crashed" } },
      endings: ["finished", "finished", "failed crashed", "finished"],
    },
    { name: "dies in a launch", behaviour: { diesInLaunch: 1 }, endings: ["finished"] },
  ])("that $name leaves a sound report of it", async ({ behaviour, endings }) => {
    const events = await eventsOf(["shiba", "34"], { devices: [{ model: "shiba", behaviour }] });
    const found = events.flatMap((one) =>
      one.event === "launch-finished" ? ["finished"] : one.event === "launch-failed" ? [`failed ${one.failure}`] : [],
    );
    expect(found).toEqual(endings);
  });

  it.each([
    { seconds: 22, minutes: 1 },
    { seconds: 60, minutes: 1 },
    { seconds: 75, minutes: 2 },
    { seconds: 900, minutes: 10 },
  ])("that tests for $seconds s under a timeout of 10 min is billed $minutes min", async ({ seconds, minutes }) => {
    await runOn(["shiba", "34"], { devices: [{ model: "shiba", runSeconds: seconds, queueSeconds: 1800 }] });
    expect(lab.records().matrices[0]?.executions[0]?.billedMinutes).toBe(minutes);
  });

  it("that needs longer than the timeout fails with what it wrote until then", async () => {
    await runOn(["shiba", "34"], { devices: [{ model: "shiba", runSeconds: 1200 }] });
    const [execution] = lab.records().matrices[0]?.executions ?? [];
    expect(execution?.outcome).toBe("failure timedOut");
    const name = (await namesBelow(lab, "runs/")).find((one) => one.endsWith(".ndjson"));
    expect(parseBenchReport(words((await download(lab, name ?? "")).body))).toMatchObject({
      status: "read",
      end: "cut",
    });
  });
});

describe("the instrumentation's status", () => {
  it("brings the report a second time, as the driver sends it", async () => {
    await runOn(["shiba", "34"]);
    const folder = "runs/1/shiba-34-en-portrait/";
    const said = words((await download(lab, `${folder}instrumentation.results`)).body);
    const parts = [...said.matchAll(/edgegate\.data=(\S+)/g)].map(([, data = ""]) => Buffer.from(data, "base64"));
    const report = gunzipSync(Buffer.concat(parts)).toString();
    const name = (await namesBelow(lab, folder)).find((one) => one.endsWith(".ndjson"));
    expect(report).toBe(words((await download(lab, name ?? "")).body));
    expect(said).toContain(`edgegate.sha256=${createHash("sha256").update(report).digest("hex")}`);
  });
});

describe("packages", () => {
  it.each<{ name: string; app: Uint8Array; detail: string }>([
    { name: "that are no zip", app: Buffer.from("nonsense"), detail: "MALFORMED_APK" },
    // An empty archive.
    { name: "without a manifest", app: Buffer.from(`504b0506${"00".repeat(18)}`, "hex"), detail: "NO_MANIFEST" },
  ])("$name make the matrix invalid", async ({ app, detail }) => {
    lab = await startFtlEmulator();
    const body = await androidMatrix(lab, sampleRequest(), [["shiba", "34"]]);
    await upload(lab, "app.apk", app);
    expect(await untilFinal(lab, idOf(await create(lab, body)))).toMatchObject({
      state: "INVALID",
      invalidMatrixDetails: detail,
    });
  });

  it("that are app and test at once make the matrix invalid", async () => {
    lab = await startFtlEmulator();
    const body = await androidMatrix(lab, sampleRequest(), [["shiba", "34"]]);
    const address = { gcsPath: `gs://${bucket}/app.apk` };
    const androidInstrumentationTest = { appApk: address, testApk: address };
    const made = await create(lab, { ...body, testSpecification: { androidInstrumentationTest } });
    expect(await untilFinal(lab, idOf(made))).toMatchObject({ invalidMatrixDetails: "TEST_SAME_AS_APP" });
  });
});

describe("a project", () => {
  const three: readonly Asked[] = [
    ["shiba", "34"],
    ["tokay", "34"],
    ["oriole", "33"],
  ];

  it("without enough runs left today is refused with 429, or later with INVALID; tomorrow it has them again", async () => {
    lab = await startFtlEmulator({ scenario: { quota: { physicalRunsPerDay: 5 } } });
    const body = await androidMatrix(lab, sampleRequest(), three);
    expect((await create(lab, body)).status).toBe(200);
    const refused = await create(lab, body);
    expect([refused.status, at(refused.body, "error", "message")]).toEqual([429, "Insufficient test quota."]);
    await lab.clock.sleep(86_400_000);
    expect((await create(lab, body)).status).toBe(200);
    await lab.close();

    lab = await startFtlEmulator({ scenario: { quota: { physicalRunsPerDay: 2, face: "invalid" } } });
    const taken = await create(lab, await androidMatrix(lab, sampleRequest(), three));
    expect(await untilFinal(lab, idOf(taken))).toMatchObject({
      state: "INVALID",
      invalidMatrixDetails: "TEST_QUOTA_EXCEEDED",
    });
  });

  it("that asks too often is told to wait, for each API by its own measure", async () => {
    const rates = { toolresults: { perMinute: 2, retryAfterSeconds: 40 } };
    lab = await startFtlEmulator({ scenario: { rates } });
    const histories = () => ask(lab, "GET", "/toolresults/v1beta3/projects/acme-lab/histories");
    const answers = [await histories(), await histories(), await histories()];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers[2]?.headers.get("retry-after")).toBe("40");
    expect((await ask(lab, "GET", "/v1/testEnvironmentCatalog/IOS")).status).toBe(200);
    await lab.clock.sleep(60_000);
    expect((await histories()).status).toBe(200);
  });

  it("tells which services are on, and what the caller may do", async () => {
    const permissions = ["storage.objects.create", "cloudtestservice.matrices.create"];
    lab = await startFtlEmulator({ scenario: { permissions, services: ["testing.googleapis.com"] } });
    const state = async (service: string): Promise<unknown> =>
      at((await ask(lab, "GET", `/v1/projects/acme-lab/services/${service}`)).body, "state");
    expect([await state("testing.googleapis.com"), await state("toolresults.googleapis.com")]).toEqual([
      "ENABLED",
      "DISABLED",
    ]);
    const project = await ask(lab, "POST", "/v1/projects/acme-lab:testIamPermissions", {
      permissions: [...permissions, "storage.buckets.get"],
    });
    expect(project.body).toEqual({ permissions });
    const disabled = await ask(lab, "GET", "/toolresults/v1beta3/projects/acme-lab/histories");
    expect([disabled.status, at(list(at(disabled.body, "error", "details"))[0], "reason")]).toEqual([
      403,
      "SERVICE_DISABLED",
    ]);
    const denied = await ask(lab, "GET", "/v1/testEnvironmentCatalog/ANDROID");
    expect([denied.status, words(at(denied.body, "error", "message"))]).toEqual([
      403,
      expect.stringContaining("cloudtestservice.environmentcatalog.get"),
    ]);
  });
});

describe("the same day with the same seed", () => {
  const faults = [{ name: "http-503", route: "testMatrices.get", after: 1 }] as const;
  const journal = async (seed: number): Promise<string> => {
    await runOn(["shiba", "34"], { devices: [{ model: "shiba", behaviour: { noise: 0.1 } }], faults }, seed);
    const { entries, matrices } = lab.records();
    const names = await namesBelow(lab, "runs/");
    const contents = await Promise.all(names.map((name) => download(lab, name)));
    await lab.close();
    return JSON.stringify({ entries, matrices, contents: contents.map(({ body }) => body) }).replaceAll(lab.url, "");
  };
  it("leaves the same journal and the same bytes, and with another seed others", async () => {
    const first = await journal(7);
    expect(await journal(7)).toBe(first);
    expect(await journal(8)).not.toBe(first);
    expect(object(JSON.parse(first))["entries"]).toEqual(
      expect.arrayContaining([expect.objectContaining({ fault: "http-503", status: 503, committed: false })]),
    );
  });
});
