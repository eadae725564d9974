/** Would a variant be as right as the one that ships? By the accuracy budget where there is one; without labels, by agreement. */
import type { TaskOutcome, VariantAccuracy } from "../../documents/accuracy.ts";
import type { BodyOf } from "../../documents/by-kind.ts";
import type { CaseKey } from "../../documents/case-key.ts";
import type { RowScope } from "../../documents/comparison.ts";
import type { Settings } from "../../documents/settings.ts";
import type { VariantName } from "../../documents/words.ts";
import { pairedDelta } from "../compare/variant-rows.ts";
import { isPast } from "../judge/past.ts";
import { rulesFor } from "../judge/rules.ts";

/** Whether a variant may stand in for what ships. */
export interface Accuracy {
  readonly kept: boolean;
  /** Task metric, this variant − the shipping one, on the candidate. Absent: not measured. */
  readonly delta?: number;
}

/** Without a budget: one percentage point, or a hundredth of a plain number. */
const usualDrop = 0.01;
/** Without labels: agreement with float32 that a proposal needs. */
const agreement = { topOne: 0.99, cosine: 0.999 };

/** Of the candidate's variant of `key` against its shipping variant. What is not known is not kept. */
export function keepsAccuracy(
  settings: Settings,
  accuracy: BodyOf<"accuracy">,
  key: CaseKey,
  shipping: VariantName,
): Accuracy {
  const model = accuracy.models.find((one) => one.model === key.model);
  const now = model?.candidate.find(({ variant }) => variant === shipping);
  const next = model?.candidate.find(({ variant }) => variant === key.variant);
  if (now === undefined || next === undefined) return { kept: key.variant === shipping };
  if (now.task.status === "measured" && next.task.status === "measured")
    return byTask(settings, { of: "variant", model: key.model, variant: key.variant }, now.task, next.task);
  const unlabelled = now.task.status === "not-configured" && next.task.status === "not-configured";
  return { kept: key.variant === shipping || (unlabelled && agrees(next)) };
}

type Measured = Extract<TaskOutcome, { readonly status: "measured" }>;

function byTask(settings: Settings, scope: RowScope, now: Measured, next: Measured): Accuracy {
  const { difference } = pairedDelta(now, next);
  const { estimate, interval } = difference;
  const drop = next.higherIsBetter ? -estimate : estimate;
  const rules = rulesFor(settings.budgets, scope).filter(({ metric }) => metric === "accuracy");
  const limit = rules.find(({ kind }) => kind === "max-drop")?.limit;
  const share = limit === undefined ? next.unit === "number" : limit.of === "relative";
  const allowed =
    (limit?.of === "absolute" ? limit.value : (limit?.fraction ?? usualDrop)) * (share ? Math.abs(now.value) : 1);
  const worseForSure = interval !== undefined && (next.higherIsBetter ? interval.high < 0 : interval.low > 0);
  const keptFloor = rules.every(
    ({ kind, limit: bound }) => kind !== "min" || bound.of !== "absolute" || !isPast(bound.value, next.value),
  );
  const kept = !isPast(drop, allowed) && (limit !== undefined || !worseForSure) && keptFloor;
  return { kept, delta: estimate };
}

function agrees({ fidelity }: VariantAccuracy): boolean {
  if (fidelity.status === "is-reference") return true;
  if (fidelity.status !== "measured" || fidelity.nonFiniteOutputs > 0) return false;
  return fidelity.topOneAgreement === undefined
    ? fidelity.cosine >= agreement.cosine
    : fidelity.topOneAgreement >= agreement.topOne;
}
