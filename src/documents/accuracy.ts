/** How right is each variant of each side: on the user's task, and against its own float32? */
import * as z from "zod";
import { documentSchema } from "./envelope.ts";
import { Count, Finite, Fraction, Sha256 } from "./quantities.ts";
import { ModelName, VariantName } from "./words.ts";

/** The user's own score of one file. `failed` says whose fault it was; `not-configured`: the config names no metric. */
export const TaskOutcome = z.discriminatedUnion("status", [
  z
    .strictObject({
      status: z.literal("measured"),
      metric: z.string(),
      /** `share`: 0 to 1, shown in percent and points. `number`: any finite number. */
      unit: z.enum(["share", "number"]),
      higherIsBetter: z.boolean(),
      value: Finite,
      n: z.int().positive(),
      /** One score a sample, in data order; `value` is their mean. Absent for a user's command. */
      scores: z.array(Finite).readonly().optional(),
      /** What it was measured on. */
      dataSha256: Sha256.optional(),
    })
    .readonly(),
  z.strictObject({ status: z.literal("not-configured") }).readonly(),
  z
    .strictObject({
      status: z.literal("failed"),
      /** `data`: absent, misnamed, wrong shape, pickled. `model`: NaN outputs, a crash. `command`: failed, hung or printed no JSON. */
      cause: z.enum(["data", "model", "command"]),
      reason: z.string(),
    })
    .readonly(),
]);
export type TaskOutcome = z.infer<typeof TaskOutcome>;

/** Agreement with the same side's float32 on the same inputs; needs no labels. */
export const FidelityOutcome = z.discriminatedUnion("status", [
  z
    .strictObject({
      status: z.literal("measured"),
      reference: VariantName,
      n: z.int().positive(),
      inputs: z.enum(["evaluation", "calibration", "random"]),
      /** Same index of the largest output. Absent when no output is a vector of classes. */
      topOneAgreement: Fraction.optional(),
      /** Mean over samples, −1 to 1. */
      cosine: Finite,
      /** Peak signal to noise; absent when the outputs are identical. */
      psnrDb: Finite.optional(),
      identical: z.boolean(),
      maxAbsError: Finite.min(0),
      nonFiniteOutputs: Count,
    })
    .readonly(),
  z.strictObject({ status: z.literal("is-reference") }).readonly(),
  z.strictObject({ status: z.literal("failed"), reason: z.string() }).readonly(),
]);
export type FidelityOutcome = z.infer<typeof FidelityOutcome>;

/** Both answers of one file: its score on the user's task, and its agreement with the side's own float32. */
export const VariantAccuracy = z
  .strictObject({ variant: VariantName, task: TaskOutcome, fidelity: FidelityOutcome })
  .readonly();
export type VariantAccuracy = z.infer<typeof VariantAccuracy>;

/** Of one model the variants that came out, side by side. An empty list: nothing of that side could be run. */
export const ModelAccuracy = z
  .strictObject({
    model: ModelName,
    /** Both sides were scored on the same data. When not, a comparison is unknown, and `note` says why. */
    sameData: z.boolean(),
    note: z.string().optional(),
    baseline: z.array(VariantAccuracy).readonly(),
    candidate: z.array(VariantAccuracy).readonly(),
  })
  .readonly();
export type ModelAccuracy = z.infer<typeof ModelAccuracy>;

/** Written by `prepare`: one entry a model of the changes document. */
export const AccuracyDocument = documentSchema(
  "accuracy",
  1,
  z.strictObject({ models: z.array(ModelAccuracy).readonly() }).readonly(),
);
export type AccuracyDocument = z.infer<typeof AccuracyDocument>;
