/**
 * How does an emulated phone really measure? A farm on this computer carries the request out: the Android core on a JVM where that can be
 * built, else the host runner. One phone at a time, because phones share nothing and two measurements here would.
 */
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { hostFarm } from "../../../src/adapters/farms/host/farm.ts";
import { jvmFarm } from "../../../src/adapters/farms/jvm/farm.ts";
import { systemClock } from "../../../src/adapters/terminal/clock.ts";
import { BenchRequest } from "../../../src/documents/bench-request.ts";
import type { FileRef } from "../../../src/documents/file-ref.ts";
import type { DeviceFarm } from "../../../src/ports.ts";
import { aSubject } from "../../fakes/a-subject.ts";
import { quietProgress } from "../../fakes/progress.ts";
import { jvmOptions, processes, python } from "../../requirements.ts";
import type { DeviceJob, DeviceResult, Execute } from "./device-job.ts";
import { parseJson } from "./json.ts";

export type RealDevice = "jvm" | "host";

/** `kind`: `auto` is the JVM where its farm works, else the host; found out with the first job. */
export function realExecutor(kind: RealDevice | "auto"): Execute {
  let chosen: Promise<RealDevice> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  return async (job) => {
    chosen ??= kind === "auto" ? whatWorks() : Promise.resolve(kind);
    const device = await chosen;
    const mine = last.then(() => carryOut(job, (root) => farmAt(device, root)));
    last = mine.catch(() => undefined);
    return mine;
  };
}

function farmAt(kind: RealDevice, root: string): DeviceFarm {
  return kind === "jvm"
    ? jvmFarm({ ...jvmOptions, clock: systemClock, root })
    : hostFarm({ processes, python, clock: systemClock, root });
}
async function whatWorks(): Promise<RealDevice> {
  try {
    await farmAt("jvm", tmpdir()).devices();
    return "jvm";
  } catch {
    return "host";
  }
}

async function carryOut(
  { requestText, files, signal }: DeviceJob,
  farmIn: (root: string) => DeviceFarm,
): Promise<DeviceResult> {
  signal.throwIfAborted();
  const request = BenchRequest.parse(parseJson(requestText));
  const root = await mkdtemp(join(tmpdir(), "ftl-device-"));
  try {
    const refs = new Map<string, FileRef>();
    for (const { id, path } of request.files) {
      const bytes = files.get(path);
      if (bytes === undefined) throw new Error(`the app holds no ${path}`);
      await mkdir(dirname(join(root, "app", path)), { recursive: true });
      await writeFile(join(root, "app", path), bytes);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      refs.set(id, { path: `app/${path}`, sha256, sizeBytes: bytes.length });
    }
    const farm = farmIn(root);
    const [offered] = await farm.devices();
    if (offered === undefined) throw new Error(`the farm ${farm.name} has no device`);
    const startedMs = performance.now();
    const { outcome } = await farm.run({
      subject: aSubject,
      device: offered.device,
      request,
      files: refs,
      signal,
      progress: quietProgress,
    });
    if (outcome.report === undefined) throw new Error(outcome.status === "reported" ? "no report" : outcome.reason);
    const report = await readFile(join(root, outcome.report.path), "utf8");
    return { report, durationMs: Math.round(performance.now() - startedMs) };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
