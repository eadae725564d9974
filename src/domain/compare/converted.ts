/** Is a variant there on one side, and why not? */
import type { ModelVariants, Variant } from "../../documents/variants.ts";
import type { SideName, VariantName } from "../../documents/words.ts";

/** The variant of one side, or why there is none. */
export function convertedOf(
  variants: ModelVariants,
  side: SideName,
  name: VariantName,
): Extract<Variant, { readonly status: "converted" }> | { readonly absent: string } {
  const of = variants[side];
  if (of.status === "absent") return { absent: `there is no such model on the ${side} side` };
  if (of.status === "unusable") return { absent: of.reason };
  const variant = of.variants.find((one) => one.variant === name);
  if (variant === undefined) return { absent: `the ${side} source gives no ${name}` };
  return variant.status === "converted" ? variant : { absent: variant.reason };
}
