/** What does a check ask? Its name, its level, and its limit in words. */
import type { BudgetCheck, BuiltInCheck, Check } from "../../documents/verdict.ts";
import type { BudgetRule } from "../../documents/settings.ts";
import { metricTitle, showValue, type NumberKind } from "./metric.ts";
import { percent, points } from "./quantity.ts";

/** What each built-in check is called. */
const builtInTitles: Readonly<Record<BuiltInCheck["check"], string>> = {
  runs: "running",
  "delegate-applies": "delegate",
  "output-is-right": "output",
  "variant-exists": "conversion",
};

/** What it asks, in a word or two. */
export function checkTitle(check: Check): string {
  return check.of === "budget" ? metricTitle(check.metric) : builtInTitles[check.check];
}

/** Whether a broken check makes the verdict worse than a warning. */
export function isError(check: Check): boolean {
  if (check.waiver !== undefined) return false;
  return (check.of === "budget" ? check.rule.level : check.level) === "error";
}

/** `≤ 70 ms`, `at most +5%`, `at most −1 pp`. */
export function limitText(kind: NumberKind, { rule, expected }: BudgetCheck): string {
  switch (rule.kind) {
    case "max":
      return `≤ ${showValue(kind, expected, false)}`;
    case "min":
      return `≥ ${showValue(kind, expected, false)}`;
    case "max-increase":
      return allowed("+", kind, rule.limit, "increase");
    case "max-drop":
      return allowed("−", kind, rule.limit, "drop");
  }
}

/** What else belongs to the limit: `100 ms − 30 ms reserve`, `ignored up to 0.5 ms`. Undefined: nothing. */
export function limitRemark(kind: NumberKind, { rule }: BudgetCheck): string | undefined {
  if (rule.reserve !== undefined && rule.reserve !== 0 && rule.limit.of === "absolute") {
    return `${showValue(kind, rule.limit.value, false)} − ${showValue(kind, rule.reserve, false)} reserve`;
  }
  if (rule.floor !== undefined && rule.floor !== 0) return `ignored up to ${showValue(kind, rule.floor, false)}`;
  return undefined;
}

function allowed(sign: string, kind: NumberKind, limit: BudgetRule["limit"], none: string): string {
  const most = limit.of === "relative" ? limit.fraction : limit.value;
  if (most === 0) return `no ${none}`;
  const text =
    limit.of === "relative"
      ? percent(most, false)
      : kind === "share"
        ? points(most, false)
        : showValue(kind, most, false);
  return `at most ${sign}${text}`;
}
