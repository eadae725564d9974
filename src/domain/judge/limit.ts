/** Does one row keep one limit? Fail closed: what is not known is `unknown`, and what is only suspected is measured again. */
import type { ComparisonRow, Difference, RowScope, SideValue } from "../../documents/comparison.ts";
import type { Interval } from "../../documents/quantities.ts";
import type { BudgetRule } from "../../documents/settings.ts";
import type { BudgetCheck, Check } from "../../documents/verdict.ts";
import { metricOf } from "../metrics.ts";
import { isPast } from "./past.ts";

const awaiting = "awaits a second round";

/** A relative limit that looks exceeded and has not been measured a second time. */
export function awaitsSecondRound(check: Check): boolean {
  return check.of === "budget" && check.status === "unknown" && check.reason === awaiting;
}

/** One rule, and the row that it is held against. */
export interface LimitOrder {
  readonly rule: BudgetRule;
  readonly scope: RowScope;
  /** Undefined: nothing is known of this metric; `missing` says why. */
  readonly row: ComparisonRow | undefined;
  readonly missing: string;
  /** The baseline has nothing to compare with, for good (a new model): relative limits don't apply. */
  readonly noBaseline: boolean;
  /** A second round of this case was asked for. */
  readonly secondRoundAsked: boolean;
  readonly minimumEffect: number;
}

/** Undefined when the limit does not apply: a relative one without any baseline. */
export function checkLimit(order: LimitOrder): BudgetCheck | undefined {
  const { rule } = order;
  if (rule.kind === "max" || rule.kind === "min") return checkAbsolute(order, rule.kind);
  return order.noBaseline ? undefined : checkRelative(order, rule.kind);
}

type Base = Pick<BudgetCheck, "of" | "scope" | "metric" | "rule" | "expected">;
type Found = Pick<BudgetCheck, "found" | "interval" | "n">;

function baseOf({ rule, scope }: LimitOrder): Base {
  const limit = rule.limit.of === "absolute" ? rule.limit.value : rule.limit.fraction;
  const expected = rule.kind === "max" ? limit - (rule.reserve ?? 0) : limit;
  return { of: "budget", scope, metric: rule.metric, rule, expected };
}

function unknown(base: Base, reason: string, found: Found = {}): BudgetCheck {
  return { ...base, ...found, status: "unknown", reason };
}

/**
 * Exceeded when the whole interval is past the limit, unknown when only the estimate is. A noisy value without an
 * interval can't exceed: one launch makes no claim.
 */
function checkAbsolute(order: LimitOrder, kind: "max" | "min"): BudgetCheck {
  const base = baseOf(order);
  const { row, rule } = order;
  if (rule.limit.of !== "absolute") return unknown(base, `a ${kind} needs a value, not a share`);
  if (row === undefined) return unknown(base, order.missing);
  if (row.candidate.status !== "known") return unknown(base, row.candidate.reason);
  const { value, interval, n } = row.candidate;
  const found: Found = { found: value, interval, n };
  const past = (number: number) => (kind === "max" ? isPast(number, base.expected) : isPast(base.expected, number));
  if (!past(value)) return { ...base, ...found, status: "within" };
  if (interval === undefined)
    return metricOf(rule.metric).nature === "noisy"
      ? unknown(base, "one launch is past the limit, and makes no claim", found)
      : { ...base, ...found, status: "exceeded" };
  return past(kind === "max" ? interval.low : interval.high)
    ? { ...base, ...found, status: "exceeded" }
    : unknown(base, "the estimate is past the limit, but noise can't be ruled out", found);
}

function checkRelative(order: LimitOrder, kind: "max-increase" | "max-drop"): BudgetCheck {
  const base = baseOf(order);
  const { row, rule } = order;
  if (row === undefined) return unknown(base, order.missing);
  const { baseline, difference } = row;
  if (difference === undefined || baseline.status !== "known") return unknown(base, whyNotCompared(row));
  const read = (one: Difference) => worsening(one, baseline, kind, row);
  const first = inUnitOf(rule, read(difference), baseline.value);
  if (first === undefined) return unknown(base, "the baseline is 0, so a share of it says nothing");
  const found: Found = { found: first.estimate, interval: first.interval, n: difference.n };
  const isBeyond = (one: Difference) => isBeyondLimit(rule, base.expected, read(one), baseline.value);
  if (!isBeyond(difference)) return { ...base, ...found, status: "within" };
  switch (metricOf(rule.metric).nature) {
    case "exact":
      return { ...base, ...found, status: "exceeded" };
    case "sampled":
      return first.interval === undefined || first.interval.low > 0
        ? { ...base, ...found, status: "exceeded" }
        : unknown(base, `the estimate is past the limit, but ${difference.n} samples can't rule out chance`, found);
    case "noisy":
      return confirmed(order, { ...base, ...found }, read(difference), row.secondRound, read, isBeyond);
  }
}

/** A noisy excess counts when a second round, measured because of the suspicion, says the same on its own. */
function confirmed(
  order: LimitOrder,
  base: Base & Found,
  first: Worsening,
  again: Difference | undefined,
  read: (difference: Difference) => Worsening,
  isBeyond: (difference: Difference) => boolean,
): BudgetCheck {
  if (first.share.interval === undefined) return unknown(base, "one launch is past the limit, and makes no claim");
  const sure = first.share.interval.low > 0;
  // An unsure difference below what counts as a change at all is noise around a tight limit.
  if (!sure && first.share.estimate <= order.minimumEffect) return { ...base, status: "within" };
  if (again === undefined)
    return unknown(base, order.secondRoundAsked ? "the second round could not be measured" : awaiting);
  const second = { ...base, secondRound: again };
  if (!isBeyond(again)) return { ...second, status: "within", reason: "the second round did not confirm it" };
  const sureAgain = (read(again).share.interval?.low ?? 0) > 0;
  return sure && sureAgain
    ? { ...second, status: "exceeded" }
    : unknown(second, "both rounds are past the limit, but noise can't be ruled out");
}

/** A difference turned so that more is worse: as a share of the baseline and in the metric's unit. */
interface Worsening {
  readonly share: { readonly estimate: number; readonly interval: Interval | undefined };
  readonly unit: { readonly estimate: number; readonly interval: Interval | undefined };
}

function worsening(
  difference: Difference,
  baseline: Extract<SideValue, { readonly status: "known" }>,
  kind: "max-increase" | "max-drop",
  row: ComparisonRow,
): Worsening {
  // A drop of a metric that is better when lower (an error) is its rise: `max-drop` speaks of getting worse.
  const falls = kind === "max-drop" && (row.metric !== "accuracy" || row.task?.higherIsBetter !== false);
  const turned = scaled(difference, falls ? -1 : 1);
  return difference.as === "ratio"
    ? { share: turned, unit: scaled(turned, baseline.value) }
    : { share: scaled(turned, 1 / Math.abs(baseline.value)), unit: turned };
}

function scaled(
  { estimate, interval }: { readonly estimate: number; readonly interval?: Interval | undefined },
  factor: number,
): { readonly estimate: number; readonly interval: Interval | undefined } {
  if (interval === undefined) return { estimate: estimate * factor, interval: undefined };
  const [one, other] = [interval.low * factor, interval.high * factor];
  return {
    estimate: estimate * factor,
    interval: { low: Math.min(one, other), high: Math.max(one, other), confidence: interval.confidence },
  };
}

/** In the limit's own unit. Undefined when that is a share of a baseline of 0. */
function inUnitOf(rule: BudgetRule, { share, unit }: Worsening, baseline: number): Worsening["unit"] | undefined {
  if (rule.limit.of === "absolute") return unit;
  if (baseline !== 0) return share;
  return unit.estimate === 0 ? { estimate: 0, interval: undefined } : undefined;
}

function isBeyondLimit(rule: BudgetRule, limit: number, worse: Worsening, baseline: number): boolean {
  const found = inUnitOf(rule, worse, baseline)?.estimate ?? Number.POSITIVE_INFINITY;
  return isPast(found, limit) && (rule.floor === undefined || isPast(worse.unit.estimate, rule.floor));
}

function whyNotCompared({ baseline, candidate, note }: ComparisonRow): string {
  if (candidate.status !== "known") return candidate.reason;
  if (baseline.status !== "known") return `the baseline has none to compare with: ${baseline.reason}`;
  return note ?? "the two sides can't be compared";
}
