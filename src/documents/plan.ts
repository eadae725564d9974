/** Which cases are to be measured, on which device, in which launches? The checklist that the end is held against. */
import { z } from "zod";
import { BenchRequest } from "./bench-request.ts";
import { CaseKey, Device } from "./case-key.ts";
import { documentSchema } from "./envelope.ts";
import { FileRef } from "./file-ref.ts";
import { PlatformName } from "./words.ts";

/** What a case has on one side. */
export const PlannedSide = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("planned") }).readonly(),
  /** The model or this variant does not exist on this side, or could not be made: `reason` says why. */
  z
    .strictObject({ status: z.literal("absent"), reason: z.string(), cause: z.enum(["no-model", "variant"]) })
    .readonly(),
]);
export type PlannedSide = z.infer<typeof PlannedSide>;

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

export const PlannedDevice = z
  .strictObject({
    device: Device,
    platform: PlatformName,
    cases: z.array(PlannedCase).readonly(),
    /** Absent: nothing can run on this device. */
    request: BenchRequest.optional(),
  })
  .readonly();
export type PlannedDevice = z.infer<typeof PlannedDevice>;

/** What ships on a platform, as declared or as assumed for a plain app. */
export const ShipPlan = z
  .strictObject({
    model: z.string(),
    platform: PlatformName,
    variant: z.string(),
    delegates: z.array(z.string()).readonly(),
    assumed: z.boolean(),
  })
  .readonly();
export type ShipPlan = z.infer<typeof ShipPlan>;

export const PlanDocument = documentSchema(
  "plan",
  1,
  z
    .strictObject({
      devices: z.array(PlannedDevice).readonly(),
      ship: z.array(ShipPlan).readonly(),
      /** Where the files that requests name by id are, below the output folder. */
      files: z.array(z.strictObject({ id: z.string(), file: FileRef }).readonly()).readonly(),
    })
    .readonly(),
);
export type PlanDocument = z.infer<typeof PlanDocument>;
