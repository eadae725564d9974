/** Which reports came back from which device, and how did the farm say it went? */
import * as z from "zod";
import { Device } from "./case-key.ts";
import { documentSchema } from "./envelope.ts";
import { FileRef } from "./file-ref.ts";
import { Count } from "./quantities.ts";
import { Rerun } from "./rerun.ts";

/** One round on one device. The raw report is kept as it came. */
export const DeviceRun = z
  .strictObject({
    /** The device that ran. */
    device: Device,
    /** Set when it stood in for another, which could not be had: the one that the plan names, and why. */
    substitutes: z.strictObject({ device: Device, reason: z.string() }).readonly().optional(),
    round: z.int().min(1).max(2),
    /** The rerun that it belongs to, by its number. Absent: the first measuring. */
    rerun: z.int().min(1).optional(),
    requestSha256: z.string(),
    /** Minutes that the farm bills for it, all its attempts together. Absent: the farm bills nothing, or did not say. */
    billedMinutes: Count.optional(),
    outcome: z.discriminatedUnion("status", [
      z.strictObject({ status: z.literal("reported"), report: FileRef }).readonly(),
      /** The farm's fault or limit: `reason` in its own words. A partial report is kept. */
      z
        .strictObject({
          status: z.enum(["infrastructure", "quota", "timed-out", "cancelled"]),
          reason: z.string(),
          report: FileRef.optional(),
        })
        .readonly(),
    ]),
  })
  .readonly();
export type DeviceRun = z.infer<typeof DeviceRun>;

/** The device that the plan asked for. */
export function askedDevice(run: DeviceRun): Device {
  return run.substitutes?.device ?? run.device;
}

/** Written by `run`: one entry a device, round and rerun, also where nothing came back. */
export const DeviceRunsDocument = documentSchema(
  "device-runs",
  1,
  z
    .strictObject({
      runs: z.array(DeviceRun).readonly(),
      /** Every time that somebody had cases measured again, in order. Absent: never. */
      reruns: z.array(Rerun).readonly().optional(),
    })
    .readonly(),
);
export type DeviceRunsDocument = z.infer<typeof DeviceRunsDocument>;
