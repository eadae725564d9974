/** Which cases are to be measured, on which device, in which launches? The checklist that the end is held against. */
import * as z from "zod";
import { BenchRequest } from "./bench-request.ts";
import { CaseKey, Device } from "./case-key.ts";
import { DeviceNotice } from "./device-choice.ts";
import { documentSchema } from "./envelope.ts";
import { FileRef } from "./file-ref.ts";
import { DeviceFacts } from "./offered-device.ts";
import { BilledMinutes } from "./ledger-entry.ts";
import { Count } from "./quantities.ts";
import { RuntimeName } from "./runtimes.ts";
import { DelegateName, ModelName, PlatformName, VariantName } from "./words.ts";

/** What a case has on one side. */
export const PlannedSide = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("planned") }).readonly(),
  /** The runtime of the platform refuses this side's file for sure; no device is asked. `reason` says why, and what to do. */
  z.strictObject({ status: z.literal("unsupported"), reason: z.string() }).readonly(),
  /**
   * Nothing to run on this side: `reason` says why. `no-model`: this side has no such model. `source`: it has one that
   * can't be used. `variant`: the source is sound, this variant of it was not made.
   */
  z
    .strictObject({ status: z.literal("absent"), reason: z.string(), cause: z.enum(["no-model", "source", "variant"]) })
    .readonly(),
]);
export type PlannedSide = z.infer<typeof PlannedSide>;

/** One line of the checklist: what is to be measured, and on which sides there is something to measure. */
export const PlannedCase = z
  .strictObject({
    /** The request's id of this case; only links documents of one run. */
    id: z.string(),
    key: CaseKey,
    gated: z.boolean(),
    baseline: PlannedSide,
    candidate: PlannedSide,
    /** Both sides are the same bytes: any difference would be noise, so there is none by construction. */
    identical: z.boolean(),
    /** Set when no launch is planned at all: why. */
    unplanned: z.string().optional(),
  })
  .readonly();
export type PlannedCase = z.infer<typeof PlannedCase>;

/** One device with its cases, and the request that it gets in the first round. */
export const PlannedDevice = z
  .strictObject({
    device: Device,
    platform: PlatformName,
    /** What the farm says of it. Absent: this computer, or a device that can't be had. */
    facts: DeviceFacts.optional(),
    /** What the app must measure with. Absent on this computer, which measures with its own. */
    runtime: RuntimeName.optional(),
    cases: z.array(PlannedCase).readonly(),
    /** Absent: nothing can run on this device. */
    request: BenchRequest.optional(),
  })
  .readonly();
export type PlannedDevice = z.infer<typeof PlannedDevice>;

/** What the phones of the plan may cost, at the farm's list price. Cents of US dollars. */
export const SpendPlan = z
  .strictObject({
    /** The day whose ledger was read, and what the limits left then. */
    day: z.string(),
    leftCents: Count,
    worst: BilledMinutes,
    /** Kept free for a second round of what ships. */
    confirmation: BilledMinutes,
    likely: BilledMinutes,
    worstCents: Count,
    likelyCents: Count,
    /** Likely, when today's free minutes go to this run: what the day's ledger leaves of them. */
    likelyAfterFreeCents: Count,
    /** Of minutes that equal files on both sides save, likely. */
    savedMinutes: Count,
  })
  .readonly();
export type SpendPlan = z.infer<typeof SpendPlan>;

/** What ships on a platform, as declared or as assumed for a plain app. */
export const ShipPlan = z
  .strictObject({
    model: ModelName,
    platform: PlatformName,
    variant: VariantName,
    delegates: z.array(DelegateName).min(1).readonly(),
    assumed: z.boolean(),
  })
  .readonly();
export type ShipPlan = z.infer<typeof ShipPlan>;

/** Written by `plan`: whatever it lists is accounted for in the end, measured or with a word for why not. */
export const PlanDocument = documentSchema(
  "plan",
  1,
  z
    .strictObject({
      devices: z.array(PlannedDevice).readonly(),
      /** Where the devices are others than `devices:` asks for. */
      deviceNotices: z.array(DeviceNotice).readonly().optional(),
      /** Absent: the farm costs nothing. */
      spend: SpendPlan.optional(),
      ship: z.array(ShipPlan).readonly(),
      /** Where the files that requests name by id are, below the output folder. */
      files: z.array(z.strictObject({ id: z.string(), file: FileRef }).readonly()).readonly(),
    })
    .readonly(),
);
export type PlanDocument = z.infer<typeof PlanDocument>;
