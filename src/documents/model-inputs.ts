/** With which input bytes is each converted file run on a device? */
import * as z from "zod";
import { RequestTensor } from "./bench-request.ts";
import { documentSchema } from "./envelope.ts";
import { FileRef } from "./file-ref.ts";
import { ModelName, SideName, VariantName } from "./words.ts";

/** Of one converted file: its input tensors in order, and the bytes of each (one file a tensor). */
export const ModelInputs = z
  .strictObject({
    model: ModelName,
    side: SideName,
    variant: VariantName,
    tensors: z.array(z.strictObject(RequestTensor.unwrap().omit({ file: true }).shape).readonly()).readonly(),
    files: z.array(FileRef).readonly(),
  })
  .readonly();
export type ModelInputs = z.infer<typeof ModelInputs>;

/** Written by `prepare`: one entry a file that came out of a side's source. */
export const ModelInputsDocument = documentSchema(
  "model-inputs",
  1,
  z.strictObject({ models: z.array(ModelInputs).readonly() }).readonly(),
);
export type ModelInputsDocument = z.infer<typeof ModelInputsDocument>;
