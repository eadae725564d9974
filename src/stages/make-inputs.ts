/** With which input bytes is each variant run on a device? Real ones where there are, the same for equal inputs. */
import type { ModelChange } from "../documents/changes.ts";
import type { ModelVariants } from "../documents/variants.ts";
import { sideNames } from "../documents/words.ts";
import type { ModelInputs } from "../documents/model-inputs.ts";
import type { LiteRt, Progress } from "../ports.ts";

/** Variants whose inputs are declared alike share the same files. */
export async function makeInputs(order: {
  readonly litert: LiteRt;
  readonly changes: readonly ModelChange[];
  readonly variants: readonly ModelVariants[];
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
}): Promise<readonly ModelInputs[]> {
  const made = new Map<string, Pick<ModelInputs, "tensors" | "files">>();
  const results: ModelInputs[] = [];
  const task = order.progress.start("Preparing inputs");
  for (const { model, ...sides } of order.variants) {
    const change = order.changes.find((one) => one.model === model);
    const evaluation = change?.baseline.evaluation ?? change?.candidate.evaluation;
    const data = evaluation?.status === "present" ? evaluation.file : undefined;
    for (const side of sideNames) {
      const present = sides[side];
      if (present.status !== "present") continue;
      for (const one of present.variants) {
        if (one.status !== "converted") continue;
        const key = JSON.stringify([model, data?.sha256, one.inspection.inputs]);
        let inputs = made.get(key);
        if (inputs === undefined) {
          inputs = await order.litert.makeInputs({
            model: one.file,
            data,
            into: `inputs/${model}`,
            signal: order.signal,
          });
          made.set(key, inputs);
        }
        if (inputs.tensors.length === one.inspection.inputs.length) {
          results.push({ model, side, variant: one.variant, ...inputs });
        }
        task.update(results.length, `${one.variant} of the ${side}`);
      }
    }
  }
  task.finish();
  return results;
}
