/** Which .tflite files came out of each side's source, and why not the others? */
import * as z from "zod";
import { documentSchema } from "./envelope.ts";
import { FileRef } from "./file-ref.ts";
import { Inspection } from "./inspection.ts";
import { ModelName, VariantName } from "./words.ts";

const name = { variant: VariantName };

/** What became of one recipe on one source. */
export const Variant = z.discriminatedUnion("status", [
  z.strictObject({ ...name, status: z.literal("converted"), file: FileRef, inspection: Inspection }).readonly(),
  /** The converter refused, crashed or hung: `reason` is its own words. */
  z.strictObject({ ...name, status: z.literal("failed"), reason: z.string() }).readonly(),
  /** The recipe ran and changed nothing that it claims to change. */
  z.strictObject({ ...name, status: z.literal("no-effect"), reason: z.string() }).readonly(),
  /** The source does not allow it (an already quantized .tflite, no calibration data). */
  z.strictObject({ ...name, status: z.literal("not-possible"), reason: z.string() }).readonly(),
]);
export type Variant = z.infer<typeof Variant>;

/** What came out of one side. `absent`: it has no such model. */
export const SideVariants = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("present"), variants: z.array(Variant).readonly() }).readonly(),
  z.strictObject({ status: z.literal("absent") }).readonly(),
  /** The source itself can't be used; every variant fails for this reason. */
  z.strictObject({ status: z.literal("unusable"), reason: z.string() }).readonly(),
]);
export type SideVariants = z.infer<typeof SideVariants>;

/** Of one model both sides' variants. */
export const ModelVariants = z
  .strictObject({ model: ModelName, baseline: SideVariants, candidate: SideVariants })
  .readonly();
export type ModelVariants = z.infer<typeof ModelVariants>;

/** Written by `prepare`: one entry a model of the changes document. */
export const VariantsDocument = documentSchema(
  "variants",
  1,
  z.strictObject({ models: z.array(ModelVariants).readonly() }).readonly(),
);
export type VariantsDocument = z.infer<typeof VariantsDocument>;
