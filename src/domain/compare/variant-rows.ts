/** How do the two sides of a variant compare in what needs no device: sizes, accuracy, conversion loss? */
import type { ModelAccuracy, TaskOutcome, VariantAccuracy } from "../../documents/accuracy.ts";
import type { BuiltApp } from "../../documents/app-bundle.ts";
import type { ComparisonRow, Difference, RowScope, SideValue, TaskReading } from "../../documents/comparison.ts";
import type { ModelVariants, SideVariants, Variant } from "../../documents/variants.ts";
import { sideNames, variantNames, type SideName, type VariantName } from "../../documents/words.ts";
import { meanInterval } from "../stats/mean-interval.ts";
import { exactChange, sampledChange } from "./change.ts";
import { convertedOf } from "./converted.ts";
import { notComparable } from "./noisy-row.ts";
import { sizeRows } from "./size-rows.ts";

type Measured = Extract<TaskOutcome, { readonly status: "measured" }>;

/**
 * Rows of every variant that either side names, in the order of `variantNames`. `accuracy` undefined: not evaluated at all.
 * `apps`: those that were built to measure; none on farms that measure without one.
 */
export function variantRows(
  variants: ModelVariants,
  accuracy: ModelAccuracy | undefined,
  apps: readonly BuiltApp[],
): readonly ComparisonRow[] {
  const named = new Set(sideNames.flatMap((side) => variantsOf(variants[side]).map(({ variant }) => variant)));
  return variantNames.flatMap((name) => {
    if (!named.has(name)) return [];
    const sizes = sizeRows(variants, name, apps);
    if (accuracy === undefined) return sizes;
    return [...sizes, ...accuracyRow(variants, accuracy, name), ...lossRow(variants, accuracy, name)];
  });
}

function variantsOf(side: SideVariants): readonly Variant[] {
  return side.status === "present" ? side.variants : [];
}

function scopeOf(model: string, variant: VariantName): RowScope {
  return { of: "variant", model, variant };
}

function accuracyRow(variants: ModelVariants, accuracy: ModelAccuracy, name: VariantName): readonly ComparisonRow[] {
  const tasks = { baseline: taskOf(accuracy, "baseline", name), candidate: taskOf(accuracy, "candidate", name) };
  if (sideNames.every((side) => tasks[side] === undefined || tasks[side].status === "not-configured")) return [];
  const value = (side: SideName): SideValue => {
    const converted = convertedOf(variants, side, name);
    if ("absent" in converted) return { status: "absent", reason: converted.absent };
    const task = tasks[side];
    if (task?.status === "measured") return { status: "known", value: task.value, n: task.n };
    return { status: "unknown", reason: whyNotScored(task) };
  };
  const row = {
    scope: scopeOf(variants.model, name),
    metric: "accuracy" as const,
    baseline: value("baseline"),
    candidate: value("candidate"),
    ...readingOf(tasks.candidate, tasks.baseline),
  };
  const [left, right] = [tasks.baseline, tasks.candidate];
  if (left?.status !== "measured" || right?.status !== "measured") return [{ ...row, ...notComparable }];
  const refusal = whyNotSameTask(accuracy, left, right);
  if (refusal !== undefined) return [{ ...row, ...notComparable, note: refusal }];
  const { difference, paired } = pairedDelta(left, right);
  return [
    {
      ...row,
      difference,
      change: sampledChange(difference, !right.higherIsBetter),
      pairing: paired ? "same-data" : "exact",
    },
  ];
}

/** Candidate − baseline, with a paired interval when both sides have a score for each of the same samples. */
export function pairedDelta(
  left: Measured,
  right: Measured,
): { readonly difference: Difference; readonly paired: boolean } {
  const differences = scoreDifferences(left, right);
  const estimate = differences === undefined ? undefined : meanInterval(differences);
  if (estimate?.interval === undefined)
    return {
      difference: { as: "delta", estimate: right.value - left.value, n: Math.min(left.n, right.n) },
      paired: false,
    };
  return {
    difference: { as: "delta", estimate: estimate.mean, interval: estimate.interval, n: estimate.n },
    paired: true,
  };
}

function scoreDifferences(left: Measured, right: Measured): readonly number[] | undefined {
  const [before, after] = [left.scores, right.scores];
  if (before === undefined || after?.length !== before.length) return undefined;
  if (left.dataSha256 !== right.dataSha256) return undefined;
  return after.map((score, at) => score - (before[at] ?? Number.NaN));
}

function whyNotSameTask(accuracy: ModelAccuracy, left: Measured, right: Measured): string | undefined {
  if (!accuracy.sameData) return accuracy.note ?? "the sides were scored on different data";
  if (left.metric !== right.metric || left.higherIsBetter !== right.higherIsBetter)
    return `the sides were scored by different metrics (${left.metric}, ${right.metric})`;
  if (left.dataSha256 !== right.dataSha256) return "the sides were scored on different data";
  return undefined;
}

/** How much worse the variant is than its own side's float32; positive is worse. None for the reference itself. */
function lossRow(variants: ModelVariants, accuracy: ModelAccuracy, name: VariantName): readonly ComparisonRow[] {
  const references = { baseline: referenceOf(accuracy.baseline), candidate: referenceOf(accuracy.candidate) };
  if (sideNames.every((side) => references[side]?.variant === name)) return [];
  const tasks = { baseline: taskOf(accuracy, "baseline", name), candidate: taskOf(accuracy, "candidate", name) };
  if (sideNames.every((side) => tasks[side]?.status !== "measured")) return [];
  const value = (side: SideName): SideValue => {
    const converted = convertedOf(variants, side, name);
    if ("absent" in converted) return { status: "absent", reason: converted.absent };
    const [task, reference] = [tasks[side], references[side]?.task];
    if (task?.status !== "measured") return { status: "unknown", reason: whyNotScored(task) };
    if (reference?.status !== "measured")
      return { status: "unknown", reason: `no float32 to compare with: ${whyNotScored(reference)}` };
    const { estimate, interval, n } = lossOf(reference, task);
    return { status: "known", value: estimate, interval, n };
  };
  const row = {
    scope: scopeOf(variants.model, name),
    metric: "conversion-loss" as const,
    baseline: value("baseline"),
    candidate: value("candidate"),
    ...readingOf(tasks.candidate, tasks.baseline),
  };
  if (row.baseline.status !== "known" || row.candidate.status !== "known") return [{ ...row, ...notComparable }];
  if (!accuracy.sameData) return [{ ...row, ...notComparable, note: accuracy.note ?? "the data differ" }];
  const difference: Difference = {
    as: "delta",
    estimate: row.candidate.value - row.baseline.value,
    n: Math.min(row.baseline.n, row.candidate.n),
  };
  return [{ ...row, difference, change: lossChange(difference.estimate, row), pairing: "same-data" }];
}

/** A loss is compared with a loss: unclear while either interval holds the other's value. */
function lossChange(estimate: number, { baseline, candidate }: Pick<ComparisonRow, "baseline" | "candidate">) {
  const exact = exactChange(estimate, true);
  if (exact === "none" || baseline.status !== "known" || candidate.status !== "known") return exact;
  const holds = (interval: Extract<SideValue, { status: "known" }>["interval"], value: number) =>
    interval !== undefined && interval.low <= value && value <= interval.high;
  return holds(baseline.interval, candidate.value) || holds(candidate.interval, baseline.value) ? "unclear" : exact;
}

/** Reference − variant in the direction in which more is worse. */
export function lossOf(reference: Measured, task: Measured): Difference {
  const { difference } = reference.higherIsBetter ? pairedDelta(task, reference) : pairedDelta(reference, task);
  return difference;
}

/** The float32 that a side's variants were compared with. */
function referenceOf(side: readonly VariantAccuracy[]): VariantAccuracy | undefined {
  return (
    side.find(({ fidelity }) => fidelity.status === "is-reference") ?? side.find(({ variant }) => variant === "float32")
  );
}

/** The task outcome of a variant on a side. Undefined: it was not evaluated. */
export function taskOf(accuracy: ModelAccuracy, side: SideName, name: VariantName): TaskOutcome | undefined {
  return accuracy[side].find(({ variant }) => variant === name)?.task;
}

function whyNotScored(task: TaskOutcome | undefined): string {
  if (task === undefined) return "it was not evaluated";
  if (task.status === "failed") return task.reason;
  return task.status === "not-configured" ? "no evaluation is configured" : "it was scored";
}

function readingOf(...tasks: readonly (TaskOutcome | undefined)[]): { readonly task?: TaskReading } {
  const scored = tasks.find((task) => task?.status === "measured");
  if (scored?.status !== "measured") return {};
  const { metric, unit, higherIsBetter } = scored;
  return { task: { metric, unit, higherIsBetter } };
}
