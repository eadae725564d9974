/** What does a phone do with the packages? Takes our request and files out of them, has them carried out, and makes the report its own. */
import { createHash } from "node:crypto";
import { osVersionName } from "./catalog.ts";
import type { CheckedPackages } from "./check-matrix.ts";
import type { DeviceResult } from "./device-job.ts";
import type { Lab } from "./lab.ts";
import type { Execution } from "./matrix.ts";
import { androidPayload, iosPayload } from "./packages.ts";
import { dayOf } from "./scenario.ts";
import { shapeReport } from "./shape-report.ts";

/** Undefined: the packages are not ours; such a test takes a while and writes no report. */
export async function runOnDevice(
  lab: Lab,
  execution: Execution,
  { app, driver, testRun }: CheckedPackages,
  signal: AbortSignal,
): Promise<DeviceResult | undefined> {
  const { device, model } = execution;
  const { modelId, versionId, platform } = device;
  const payload =
    app === undefined
      ? undefined
      : platform === "ios"
        ? iosPayload(app, testRun)
        : driver === undefined
          ? undefined
          : androidPayload(app, driver);
  if (payload === undefined || model === undefined) return undefined;
  const { behaviour } = dayOf(lab.scenario, modelId, versionId);
  const requestSha256 = createHash("sha256").update(payload.requestText).digest("hex");
  const random = lab.random(`${modelId} ${versionId} ${execution.attempt} ${requestSha256}`);
  const job = {
    platform,
    modelId,
    modelName: model.name,
    versionId,
    osVersion: osVersionName(platform, versionId),
    abi: model.abis[0] ?? "arm64-v8a",
    ...payload,
    behaviour,
    seed: Math.floor(random.uniform() * 2 ** 31),
    signal,
  };
  const result = await lab.execute(job);
  return shapeReport(result, job, random);
}
