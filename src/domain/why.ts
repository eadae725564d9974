/**
 * Why did it move? Facts from the two files and from what ran. One cause is named once: what only follows from it (the next
 * layer's inputs, a conversion at a retyped input, DEQUANTIZE behind half-precision weights) is its echo, and left out.
 */
import type { CaseFacts, ModelComparison, Why } from "../documents/comparison.ts";
import type { Inspection } from "../documents/inspection.ts";
import type { ModelVariants } from "../documents/variants.ts";
import { variantNames } from "../documents/words.ts";
import { convertedOf } from "./compare/converted.ts";
import { constantDifference, type ConstantDifference } from "./why/constants.ts";
import { delegationFacts } from "./why/delegation.ts";
import { conversions, operatorDifference, type Fusion } from "./why/operators.ts";
import { resizedConstant, resizedFacts } from "./why/resized.ts";
import { signatureDifference } from "./why/signature.ts";
import { dtypeFacts } from "./why/weights-dtype.ts";

/** Facts of each variant that both sides have; a variant without any is left out. */
export function whyOf(variants: ModelVariants, cases: readonly CaseFacts[]): ModelComparison["why"] {
  return variantNames.flatMap((variant) => {
    const baseline = convertedOf(variants, "baseline", variant);
    const candidate = convertedOf(variants, "candidate", variant);
    if ("absent" in baseline || "absent" in candidate) return [];
    const mine = cases.filter(({ key }) => key.variant === variant);
    const facts = whyFacts(baseline.inspection, candidate.inspection, mine);
    return facts.length === 0 ? [] : [{ variant, facts }];
  });
}

/** `cases`: of this pair of files, on whatever devices and delegates. */
export function whyFacts(baseline: Inspection, candidate: Inspection, cases: readonly CaseFacts[]): readonly Why[] {
  const signature = signatureDifference(baseline, candidate);
  const constants = constantDifference(baseline, candidate);
  const dtypes = dtypeFacts([...constants.kept, ...constants.resized]);
  const operators = operatorDifference(baseline, candidate);
  const changed = withoutConversions(operators.changed, signature.retyped, dtypes.length > 0);
  const delegation = delegationFacts(cases, baseline, changed);
  const named = new Set(delegation.flatMap(({ suspects }) => suspects));
  return [
    ...signature.facts,
    ...dtypes,
    ...operatorFacts("operators-added", changed, named),
    ...operatorFacts("operators-removed", changed, named),
    ...fusionFacts("fusion-lost", operators.lost),
    ...fusionFacts("fusion-gained", operators.gained),
    ...resizedFacts(constants, signature.inputReshaped),
    ...strayConstants(constants, operators.changed),
    ...delegation,
  ];
}

/** Conversions that a retyped input or output, or retyped weights, ask for. */
function withoutConversions(
  changed: ReadonlyMap<string, number>,
  retyped: number,
  weightsRetyped: boolean,
): ReadonlyMap<string, number> {
  const rest = new Map<string, number>();
  for (const [op, count] of changed) {
    const explained = !conversions.has(op) ? 0 : weightsRetyped && op !== "CAST" ? Infinity : retyped;
    const left = Math.sign(count) * Math.max(0, Math.abs(count) - explained);
    if (left !== 0) rest.set(op, left);
  }
  return rest;
}

/** `named`: operators that a delegation fact already names as left. */
function operatorFacts(
  kind: "operators-added" | "operators-removed",
  changed: ReadonlyMap<string, number>,
  named: ReadonlySet<string>,
): readonly Why[] {
  const sign = kind === "operators-added" ? 1 : -1;
  return [...changed].flatMap(([op, count]) =>
    count * sign > 0 && !named.has(op) ? [{ kind, op, count: Math.abs(count) }] : [],
  );
}

function fusionFacts(kind: "fusion-lost" | "fusion-gained", fusions: readonly Fusion[]): readonly Why[] {
  return fusions.map((fusion) => ({ kind, ...fusion }));
}

/** Constants that came or went without an operator of their kind doing so: those with one came along with it. */
function strayConstants({ added, removed }: ConstantDifference, changed: ReadonlyMap<string, number>): readonly Why[] {
  const comes = ({ usedBy }: { readonly usedBy?: string | undefined }, sign: number) =>
    usedBy !== undefined && (usedBy === "DEQUANTIZE" || (changed.get(usedBy) ?? 0) * sign > 0);
  return [
    ...added.filter((one) => !comes(one, 1)).map(({ name, sizeBytes }) => resizedConstant(name, 0, sizeBytes)),
    ...removed.filter((one) => !comes(one, -1)).map(({ name, sizeBytes }) => resizedConstant(name, sizeBytes, 0)),
  ];
}
