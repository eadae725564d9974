/** The client of firebase.ts, alone in a process: `node scripts/bench/firebase-client.ts <phones> <url> <factor>`. Tells its parent what it cost. */
import { createHash, randomUUID } from "node:crypto";
import process from "node:process";
import { firebaseFarm } from "../../src/adapters/farms/firebase/farm.ts";
import { systemClock } from "../../src/adapters/terminal/clock.ts";
import type { FileRef } from "../../src/documents/file-ref.ts";
import type { Clock } from "../../src/ports.ts";
import { sampleApk, sampleDriverApk, sampleRequest } from "../../test/emulators/ftl/sample-packages.ts";
import { aSubject } from "../../test/fakes/a-subject.ts";
import { quietProgress } from "../../test/fakes/progress.ts";

export interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
  readonly cpuSeconds: number;
  readonly reported: number;
  /** Why the others are not, each reason once. */
  readonly reasons: readonly string[];
}

const [count = "1", url = "", speed = "1"] = process.argv.slice(2);
const phones = Number(count);
const factor = Number(speed);

const startMs = Date.now();
const clock: Clock = {
  instant: () => new Date(startMs + (Date.now() - startMs) * factor).toISOString(),
  monotonicMs: () => performance.now() * factor,
  sleep: (ms, signal) => systemClock.sleep(ms / factor, signal),
};
const bytes = new Map<string, Uint8Array>();
const keep = (path: string, content: Uint8Array): FileRef => {
  bytes.set(path, content);
  return { path, sha256: createHash("sha256").update(content).digest("hex"), sizeBytes: content.length };
};
const farm = firebaseFarm({
  place: () => Promise.resolve({ project: "acme-lab", bucket: "acme-lab-results" }),
  endpoint: url,
  credentialsFile: undefined,
  clock,
  random: Math.random,
  job: { pullRequest: 12, runId: "1", key: "1" },
  newId: randomUUID,
  readPart: (path, start, count) =>
    Promise.resolve((bytes.get(path) ?? new Uint8Array()).subarray(start, start + count)),
  keep: (path, text) => Promise.resolve(keep(path, Buffer.from(text))),
  substituteFor: () => undefined,
});
const offered = (await farm.devices()).filter(
  ({ platform, facts }) => platform === "android" && facts?.form === "physical" && facts.abis.includes("arm64-v8a"),
);
const app = keep("app.apk", sampleApk(sampleRequest().app));
const began = performance.now();
const runs = await Promise.all(
  Array.from({ length: phones }, (_, at) => {
    const device = offered[at % offered.length]?.device;
    if (device === undefined) throw new Error("the lab has no phone");
    const { request, app: sample } = sampleRequest(`r-${at}`);
    const driver = keep(`driver-${at}.apk`, sampleDriverApk(request));
    const built = {
      platform: "android" as const,
      runtime: { name: "tflite", version: "2.16.1" },
      appSha256: sample.appSha256,
      app,
      driverParts: [],
      runtimeBytes: {},
    };
    return farm.run({
      subject: aSubject,
      device,
      request,
      files: new Map(),
      app: { built, driver },
      signal: undefined,
      progress: quietProgress,
    });
  }),
);
const { user, system } = process.cpuUsage();
process.send?.({
  seconds: (performance.now() - began) / 1000,
  megabytes: process.resourceUsage().maxRSS / 1024,
  cpuSeconds: (user + system) / 1e6,
  reported: runs.filter(({ outcome }) => outcome.status === "reported").length,
  reasons: [
    ...new Set(
      runs.flatMap(({ outcome }) => (outcome.status === "reported" ? [] : [`${outcome.status}: ${outcome.reason}`])),
    ),
  ],
} satisfies Cost);
process.disconnect?.();
