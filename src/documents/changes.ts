/** Which configured models differ between base and head, and in what? */
import * as z from "zod";
import { documentSchema } from "./envelope.ts";
import { FileRef } from "./file-ref.ts";
import { ModelName } from "./words.ts";

/** What stands at a configured path on one side. Unreadable is not absent. */
export const SourceState = z.discriminatedUnion("status", [
  z
    .strictObject({
      status: z.literal("present"),
      kind: z.enum(["saved-model", "keras", "h5", "tflite", "npz", "other"]),
      /** The bytes, copied below the output folder. For a folder: digest and total size of its listing. */
      file: FileRef,
    })
    .readonly(),
  z.strictObject({ status: z.literal("absent") }).readonly(),
  z
    .strictObject({
      status: z.literal("unreadable"),
      reason: z.enum(["lfs-pointer", "empty", "not-a-model", "truncated", "outside-repository"]),
      detail: z.string(),
    })
    .readonly(),
]);
export type SourceState = z.infer<typeof SourceState>;

/**
 * What the repository has of one model on one side. `calibration` and `evaluation` are absent where the config names no
 * such data.
 */
export const SideSources = z
  .strictObject({
    /** `absent`: this side does not configure or have the model. */
    source: SourceState,
    calibration: SourceState.optional(),
    evaluation: SourceState.optional(),
  })
  .readonly();
export type SideSources = z.infer<typeof SideSources>;

/** One model, by its name in the config, and what of it differs. `added` and `deleted`: one side has no such model. */
export const ModelChange = z
  .strictObject({
    model: ModelName,
    change: z.enum(["modified", "added", "deleted", "unchanged"]),
    /** Which parts differ. `settings` means what the config says of the model, apart from deciding values. */
    differs: z.array(z.enum(["source", "calibration", "evaluation", "settings"])).readonly(),
    /** The model's former name or path, when the same bytes moved. */
    renamedFrom: z.string().optional(),
    baseline: SideSources,
    candidate: SideSources,
  })
  .readonly();
export type ModelChange = z.infer<typeof ModelChange>;

/** Written by `prepare`: every model that the settings name, changed or not; in a leg, its own models. */
export const ChangesDocument = documentSchema(
  "changes",
  1,
  z.strictObject({ models: z.array(ModelChange).readonly() }).readonly(),
);
export type ChangesDocument = z.infer<typeof ChangesDocument>;
