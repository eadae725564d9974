/** Which file came out of one side of a model, for one variant? */
import type { BodyOf } from "../documents/by-kind.ts";
import type { Variant } from "../documents/variants.ts";
import type { SideName, VariantName } from "../documents/words.ts";

/** With its inspection. Undefined: there is no such file on this side. */
export function convertedVariant(
  { models }: BodyOf<"variants">,
  { model, variant }: { readonly model: string; readonly variant: VariantName },
  side: SideName,
): Extract<Variant, { readonly status: "converted" }> | undefined {
  const state = models.find((one) => one.model === model)?.[side];
  const found = state?.status === "present" ? state.variants.find((one) => one.variant === variant) : undefined;
  return found?.status === "converted" ? found : undefined;
}
