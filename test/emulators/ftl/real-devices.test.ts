import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { parseBenchReport } from "../../../src/documents/bench-report-text.ts";
import { aRequest } from "../../adapters/farms/host/a-request.ts";
import { requires } from "../../requirements.ts";
import { type RealDevice, realExecutor } from "./farm-executor.ts";
import { words } from "./json.ts";
import { androidMatrix, create, download, idOf, namesBelow, untilFinal } from "./plain-client.ts";
import { type FtlEmulator, startFtlEmulator } from "./server.ts";

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
