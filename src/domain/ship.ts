/** What ships on a platform? As declared; otherwise what a plain app does is assumed, and said. */
import type { ShipPlan } from "../documents/plan.ts";
import type { Settings } from "../documents/settings.ts";
import type { ModelVariants } from "../documents/variants.ts";
import { platformNames, type PlatformName, type VariantName } from "../documents/words.ts";

/**
 * The shipping choices of one model: every declared platform, and an assumed one for each platform that is measured and
 * not declared. In the order of `platformNames`.
 */
export function shipPlans(
  settings: Settings,
  variants: ModelVariants,
  measured: ReadonlySet<PlatformName>,
): readonly ShipPlan[] {
  const declared = settings.models.find(({ name }) => name === variants.model)?.ship ?? {};
  return platformNames.flatMap((platform): ShipPlan[] => {
    const choice = declared[platform];
    if (choice !== undefined) return [{ model: variants.model, platform, ...choice, assumed: false }];
    if (!measured.has(platform)) return [];
    return [
      { model: variants.model, platform, variant: plainVariant(variants), delegates: ["xnnpack"], assumed: true },
    ];
  });
}

/** A plain app loads the file as it is; when the source is no .tflite, the float32 one that a plain conversion gives. */
function plainVariant({ baseline, candidate }: ModelVariants): VariantName {
  const named = [candidate, baseline].flatMap((side) => (side.status === "present" ? side.variants : []));
  return named.some(({ variant }) => variant === "as-is") ? "as-is" : "float32";
}
