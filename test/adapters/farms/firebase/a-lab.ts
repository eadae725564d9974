/** A farm, an emulated Test Lab that it talks to, and nothing on disk: for tests of the whole path. */
import { createHash } from "node:crypto";
import { BuiltApp } from "../../../../src/documents/app-bundle.ts";
import type { BenchRequest } from "../../../../src/documents/bench-request.ts";
import type { Device } from "../../../../src/documents/case-key.ts";
import type { DeviceRun } from "../../../../src/documents/device-runs.ts";
import type { FileRef } from "../../../../src/documents/file-ref.ts";
// Loading Google's client takes real time, in which virtual time would run away.
import "../../../../src/adapters/farms/firebase/api/google.ts";
import { firebaseFarm, type FirebaseFarmOptions } from "../../../../src/adapters/farms/firebase/farm.ts";
import type { DeviceFarm } from "../../../../src/ports.ts";
import {
  sampleApk,
  sampleDriverApk,
  sampleRequest,
  sampleTestRun,
  sampleTestsZip,
} from "../../../emulators/ftl/sample-packages.ts";
import { startFtlEmulator, type FtlEmulator, type FtlEmulatorOptions } from "../../../emulators/ftl/server.ts";
import { aSubject } from "../../../fakes/a-subject.ts";
import { writtenProgress } from "../../../fakes/progress.ts";
import { seededRandom } from "../../../fakes/random.ts";
import { heldFetch } from "./held-fetch.ts";

export interface LabOrder extends FtlEmulatorOptions {
  readonly farm?: Partial<FirebaseFarmOptions>;
}

export interface ALab {
  readonly emulator: FtlEmulator;
  /** A new process with an empty disk: nothing is known but what the bucket knows. */
  process(more?: Partial<FirebaseFarmOptions>): AProcess;
  close(): Promise<void>;
}
export interface AProcess {
  readonly farm: DeviceFarm;
  /** What people were told. */
  readonly lines: readonly string[];
  /** What was kept below the output folder, by path. */
  readonly disk: ReadonlyMap<string, string>;
  /** SHA-256 of everything that was ever kept there. */
  readonly kept: ReadonlySet<string>;
  readonly run: (
    device: Device,
    more?: { readonly signal?: AbortSignal; readonly request?: BenchRequest; readonly headSha?: string },
  ) => Promise<DeviceRun>;
}

export const shiba: Device = { farm: "firebase", model: "shiba", osVersion: "34" };

export async function aLab({ farm: always = {}, ...options }: LabOrder = {}): Promise<ALab> {
  const emulator = await startFtlEmulator({ pace: { kind: "idle", quietMs: 0 }, ...options });
  const { seed = 1 } = options;
  let ids = 0;
  let processes = 0;
  return {
    emulator,
    close: () => emulator.close(),
    process(more = {}) {
      processes += 1;
      const number = processes;
      const bytes = new Map<string, Uint8Array>();
      const disk = new Map<string, string>();
      const kept = new Set<string>();
      const { progress, lines } = writtenProgress();
      const random = seededRandom(seed * 1009 + number);
      const add = (path: string, content: Uint8Array): FileRef => {
        bytes.set(path, content);
        return { path, sha256: sha256(content), sizeBytes: content.length };
      };
      const farm = firebaseFarm({
        place: () => Promise.resolve({ project: "acme-lab", bucket: "acme-lab-results" }),
        endpoint: emulator.url,
        credentialsFile: undefined,
        clock: emulator.clock,
        fetch: heldFetch(emulator.clock),
        random: () => random.uniform(),
        job: { pullRequest: 12, runId: String(100 + number), key: `run-${number}` },
        newId: () => {
          ids += 1;
          return `00000000-0000-4000-8000-${String(seed).padStart(6, "0")}${String(ids).padStart(6, "0")}`;
        },
        readPart: (path, start, count) =>
          Promise.resolve((bytes.get(path) ?? new Uint8Array()).slice(start, start + count)),
        keep: (path, text) => {
          disk.set(path, text);
          kept.add(sha256(text));
          return Promise.resolve({ path, sha256: sha256(text), sizeBytes: Buffer.byteLength(text) });
        },
        substituteFor: (device, offered, tried) =>
          offered.find(
            (one) =>
              one.device.model !== device.model &&
              !tried.some(({ model }) => model === one.device.model) &&
              one.device.osVersion === device.osVersion,
          )?.device,
        ...always,
        ...more,
      });
      return {
        farm,
        lines,
        disk,
        kept,
        run(device, { signal, request: asked, headSha } = {}) {
          const sample = sampleRequest(`r-${device.model}`);
          const request = asked ?? sample.request;
          const isIos = device.model.startsWith("ip");
          const app = isIos ? add("app.zip", sampleTestsZip(sample.app)) : add("app.apk", sampleApk(sample.app));
          const driver = isIos
            ? add(`${request.requestId}.xctestrun`, sampleTestRun(request))
            : add(`${request.requestId}.apk`, sampleDriverApk(request));
          const built = BuiltApp.parse({
            platform: isIos ? "ios" : "android",
            runtime: { name: "tflite", version: "2.16.1" },
            appSha256: sample.app.appSha256,
            app,
            driverParts: [],
            runtimeBytes: {},
          });
          return farm.run({
            subject: headSha === undefined ? aSubject : { ...aSubject, headSha },
            device,
            request,
            files: new Map(),
            app: { built, driver },
            signal,
            progress,
          });
        },
      };
    },
  };
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
