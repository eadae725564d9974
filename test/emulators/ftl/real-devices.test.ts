import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { androidAppBuilder } from "../../../src/adapters/apps/android/builder.ts";
import { folderWorkspace } from "../../../src/adapters/workspace/folder.ts";
import { parseBenchReport } from "../../../src/documents/bench-report-text.ts";
import { printBenchRequest } from "../../../src/documents/bench-request.ts";
import { aRequest } from "../../adapters/farms/host/a-request.ts";
import { quietProgress } from "../../fakes/progress.ts";
import { jvmOptions, requires } from "../../requirements.ts";
import { type RealDevice, realExecutor } from "./farm-executor.ts";
import { words } from "./json.ts";
import { androidMatrix, create, download, idOf, namesBelow, untilFinal, upload } from "./plain-client.ts";
import { sampleRequest } from "./sample-packages.ts";
import { type FtlEmulator, startFtlEmulator } from "./server.ts";

const lacksBuilder = (await requires("apk")) || (await requires("java"));
const lacks: Readonly<Record<RealDevice, boolean>> = { jvm: await requires("java"), host: await requires("litert") };
const face = await readFile("node_modules/@mediapipe/face_detection/face_detection_short_range.tflite");

let lab: FtlEmulator | undefined;
let root = "";
afterEach(async () => {
  await lab?.close();
  await rm(root, { recursive: true, force: true });
});

describe.each(["jvm", "host"] as const)("an emulated phone that measures on this computer (%s)", (kind) => {
  it.skipIf(lacks[kind])(
    "runs the model that is in the app, as the request in the driver says",
    { timeout: 120_000 },
    async () => {
      root = await mkdtemp(join(tmpdir(), "edgegate-ftl-"));
      const input = new Float32Array(128 * 128 * 3).fill(0.5);
      const { request, files } = await aRequest(root, face, input, [1, 128, 128, 3]);
      const inApp = await Promise.all(
        request.files.map(async ({ id, path }): Promise<[string, Uint8Array]> => {
          const ref = files.get(id);
          return [path, await readFile(join(root, ref?.path ?? ""))];
        }),
      );
      const app = { appSha256: "a".repeat(64), files: new Map(inApp) };
      const scenario = { devices: [{ model: "shiba", behaviour: { slowdown: 2 } }] };
      lab = await startFtlEmulator({ execute: realExecutor(kind), scenario });
      const made = await create(lab, await androidMatrix(lab, { request, app }, [["shiba", "34"]]));
      expect(await untilFinal(lab, idOf(made))).toMatchObject({ state: "FINISHED", outcomeSummary: "SUCCESS" });
      await lab.clock.sleep(20_000);
      const name = (await namesBelow(lab, "runs/")).find((one) => one.endsWith(".ndjson"));
      const report = parseBenchReport(words((await download(lab, name ?? "")).body));
      expect(report).toMatchObject({ status: "read", end: "complete" });
      const events = report.status === "read" ? report.events : [];
      expect(events[0]).toMatchObject({
        environment: {
          deviceModel: "Pixel 8",
          osVersion: "Android 14",
          appSha256: "a".repeat(64),
          runtime: { name: "TensorFlow Lite", version: "2.16.1" },
          soc: expect.stringContaining("emulator ("),
        },
      });
      // Really delegated, really the model's 164 nodes.
      expect(events.find(({ event }) => event === "delegation")).toMatchObject({
        delegatedNodes: 164,
        totalNodes: 164,
      });
      expect(events.filter(({ event }) => event === "launch-failed")).toEqual([]);
    },
  );
});

describe("the app and driver that our Android builder makes", () => {
  it.skipIf(lacksBuilder)("are taken as they are, and measured", { timeout: 180_000 }, async () => {
    root = await mkdtemp(join(tmpdir(), "edgegate-ftl-"));
    const { request, files } = await aRequest(root, face, new Float32Array(128 * 128 * 3), [1, 128, 128, 3]);
    const byPath = request.files.flatMap(({ id, path }) => {
      const ref = files.get(id);
      return ref === undefined ? [] : [[path, ref] as const];
    });
    const builder = androidAppBuilder({ ...jvmOptions, androidHome: undefined });
    const more = { workspace: folderWorkspace(root, "1"), signal: undefined, progress: quietProgress };
    const app = await builder.build({ ...more, runtime: "tflite-2.16.1", files: new Map(byPath) });
    const driver = await builder.driver({ ...more, app, request });
    lab = await startFtlEmulator({ execute: realExecutor("jvm") });
    const body = await androidMatrix(lab, sampleRequest(), [["shiba", "34"]]);
    await upload(lab, "app.apk", await readFile(join(root, app.app.path)));
    await upload(lab, "driver.apk", await readFile(join(root, driver.path)));
    const final = await untilFinal(lab, idOf(await create(lab, body)));
    expect(final).toMatchObject({ state: "FINISHED", outcomeSummary: "SUCCESS" });
    await lab.clock.sleep(20_000);
    const name = (await namesBelow(lab, "runs/")).find((one) => one.endsWith(".ndjson"));
    expect(name).toContain("/dev.edgegate.bench/r-test-round-1.ndjson");
    const report = parseBenchReport(words((await download(lab, name ?? "")).body));
    const requestSha256 = createHash("sha256").update(printBenchRequest(request)).digest("hex");
    expect(report.status === "read" && report.events[0]).toMatchObject({
      requestSha256,
      environment: { appSha256: app.appSha256, runtime: app.runtime },
    });
  });
});
