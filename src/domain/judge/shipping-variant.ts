/** Is there a shipping variant to judge, and was there one before? */

import type { ModelChange, SourceState } from "../../documents/changes.ts";
import type { PlannedDevice, ShipPlan } from "../../documents/plan.ts";
import type { ModelVariants, SideVariants } from "../../documents/variants.ts";
import type { BuiltInCheck } from "../../documents/verdict.ts";
import type { VariantName } from "../../documents/words.ts";
import { convertedOf } from "../compare/converted.ts";

/** Exceeded when the change lost the variant; unknown when neither side, or nobody because of the surroundings, has it. */
export function variantExists(
  change: ModelChange,
  variants: ModelVariants | undefined,
  variant: VariantName,
): BuiltInCheck {
  const base = {
    of: "built-in" as const,
    scope: { of: "variant" as const, model: change.model, variant },
    check: "variant-exists" as const,
    level: "error" as const,
    expected: `${variant} can be made`,
  };
  if (variants === undefined)
    return { ...base, status: "unknown", found: "nothing", reason: "the model was not converted at all" };
  const candidate = convertedOf(variants, "candidate", variant);
  if (!("absent" in candidate)) return { ...base, status: "within", found: "converted" };
  const found = candidate.absent;
  if (isOutOfReach(change.candidate.source))
    return { ...base, status: "unknown", found, reason: "the file itself was not fetched" };
  const baseline = convertedOf(variants, "baseline", variant);
  if (change.change === "added") return { ...base, status: "exceeded", found, reason: "it is what ships" };
  if ("absent" in baseline)
    return { ...base, status: "unknown", found, reason: `the baseline has none either: ${baseline.absent}` };
  return { ...base, status: "exceeded", found, reason: "it can be made of the baseline" };
}

/** A pointer instead of the file tells nothing about the model. */
function isOutOfReach(source: SourceState): boolean {
  return source.status === "unreadable" && source.reason === "lfs-pointer";
}

/**
 * There is nothing on the baseline side to compare with, for good: no model, or a sound source that does not give this
 * variant. A conversion that failed, or a source that can't be read, is not that: it is unknown.
 */
export function hasNoBaseline(side: SideVariants, variant: VariantName): boolean {
  if (side.status === "absent") return true;
  if (side.status === "unusable") return false;
  const found = side.variants.find((one) => one.variant === variant);
  return found === undefined || found.status === "not-possible";
}

/** Not a single device was planned for any platform that the model ships on: nothing says that it runs. */
export function nothingMeasured(
  model: string,
  ships: readonly ShipPlan[],
  devices: readonly PlannedDevice[],
): readonly BuiltInCheck[] {
  if (devices.some(({ platform }) => ships.some((ship) => ship.platform === platform))) return [];
  const variant = ships[0]?.variant ?? "float32";
  return [
    {
      of: "built-in",
      scope: { of: "variant", model, variant },
      check: "runs",
      level: "error",
      status: "unknown",
      expected: "runs to the end",
      found: "not measured",
      reason: "no device was planned for it",
    },
  ];
}
