/** How many bytes does a variant cost: its file, and what a user's app grows by with the runtime that it needs? */
import type { BuiltApp } from "../../documents/app-bundle.ts";
import type { ComparisonRow, SideValue } from "../../documents/comparison.ts";
import type { ModelVariants } from "../../documents/variants.ts";
import type { SideName, VariantName } from "../../documents/words.ts";
import { exactChange } from "./change.ts";
import { convertedOf } from "./converted.ts";
import { notComparable } from "./noisy-row.ts";

/** `size`, and `app-size` where apps were built. */
export function sizeRows(
  variants: ModelVariants,
  name: VariantName,
  apps: readonly BuiltApp[],
): readonly ComparisonRow[] {
  const file = sizeRow("size", variants, name, { status: "known", bytes: 0 });
  return apps.length === 0 ? [file] : [file, sizeRow("app-size", variants, name, runtimeOf(apps))];
}

type RuntimeSize =
  | { readonly status: "known"; readonly bytes: number }
  | { readonly status: "unknown"; readonly reason: string };

/**
 * Of the platform and ABI where it is largest: who keeps a limit there keeps it everywhere. ABIs of emulators don't count
 * beside those of phones. Unknown when one of the apps does not tell.
 */
function runtimeOf(apps: readonly BuiltApp[]): RuntimeSize {
  let largest = 0;
  for (const { platform, runtimeBytes } of apps) {
    const abis = Object.entries(runtimeBytes);
    const phones = abis.filter(([abi]) => !abi.startsWith("x86"));
    const counted = phones.length > 0 ? phones : abis;
    if (counted.length === 0)
      return { status: "unknown", reason: `the app of ${platform} does not tell what its runtime takes` };
    largest = Math.max(largest, ...counted.map(([, bytes]) => bytes));
  }
  return { status: "known", bytes: largest };
}

function sizeRow(
  metric: "size" | "app-size",
  variants: ModelVariants,
  name: VariantName,
  beside: RuntimeSize,
): ComparisonRow {
  const value = (side: SideName): SideValue => {
    const converted = convertedOf(variants, side, name);
    if ("absent" in converted) return { status: "absent", reason: converted.absent };
    if (beside.status === "unknown") return beside;
    return { status: "known", value: converted.file.sizeBytes + beside.bytes, n: 1 };
  };
  const row = {
    scope: { of: "variant" as const, model: variants.model, variant: name },
    metric,
    baseline: value("baseline"),
    candidate: value("candidate"),
  };
  if (row.baseline.status !== "known" || row.candidate.status !== "known") return { ...row, ...notComparable };
  const estimate = row.candidate.value / row.baseline.value - 1;
  if (!Number.isFinite(estimate)) return { ...row, ...notComparable, note: "the baseline file is empty" };
  return {
    ...row,
    difference: { as: "ratio", estimate, n: 1 },
    change: exactChange(estimate, true),
    pairing: "exact",
  };
}
