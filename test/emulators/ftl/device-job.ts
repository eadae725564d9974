/** What does a phone of the lab get to do, and what does it bring back? */
import type { AppIdentity } from "./packages.ts";
import type { Behaviour } from "./scenario.ts";

export interface DeviceJob {
  readonly platform: "android" | "ios";
  /** The catalog's id, what people call it, and its OS: `shiba`, `Pixel 8`, `34`, `Android 14`. */
  readonly modelId: string;
  readonly modelName: string;
  readonly versionId: string;
  readonly osVersion: string;
  readonly abi: string;
  /** The bench request, as it stood in the driver. */
  readonly requestText: string;
  /** Models and inputs by the request's paths, as they stood in the app. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly app: AppIdentity;
  readonly behaviour: Behaviour;
  /** For what is random about this device in this execution. */
  readonly seed: number;
  /** Fires when the matrix is cancelled. */
  readonly signal: AbortSignal;
}
export interface DeviceResult {
  /** NDJSON of the contract. */
  readonly report: string;
  /** How long it took on the device, or would have. */
  readonly durationMs: number;
}
/** Carries a request out. Rejects when the app could not even start; what happens in it is in the report. */
export type Execute = (job: DeviceJob) => Promise<DeviceResult>;
