/** What does a check ask, and how far off is the answer? */
import type { BudgetCheck, Check } from "../../documents/verdict.ts";
import type { BudgetRule } from "../../documents/settings.ts";
import { metricWords, showValue, type NumberKind } from "./metric.ts";
import { percent, points } from "./quantity.ts";

/** What each built-in check is called. */
export const builtInTitles: Readonly<Record<Extract<Check, { of: "built-in" }>["check"], string>> = {
  runs: "runs",
  "delegate-applies": "delegate applies",
  "output-is-right": "output is right",
  "variant-exists": "variant exists",
};

export function checkTitle(check: Check): string {
  return check.of === "budget" ? metricWords[check.metric].title : builtInTitles[check.check];
}

/** Whether a broken check makes the verdict worse than a warning. */
export function isError(check: Check): boolean {
  return (check.of === "budget" ? check.rule.level : check.level) === "error";
}

/** `≤ 70 ms (100 ms − 30 ms reserve)`, `at most +5% and 0.5 ms`, `at most −1 pp`. */
export function limitText(kind: NumberKind, check: BudgetCheck): string {
  const { rule, expected } = check;
  const floor = rule.floor === undefined ? "" : ` and ${showValue(kind, rule.floor, false)}`;
  switch (rule.kind) {
    case "max": {
      const whole = rule.limit.of === "absolute" ? showValue(kind, rule.limit.value, false) : "";
      const reserve =
        rule.reserve === undefined || rule.reserve === 0
          ? ""
          : ` (${whole} − ${showValue(kind, rule.reserve, false)} reserve)`;
      return `≤ ${showValue(kind, expected, false)}${reserve}`;
    }
    case "min":
      return `≥ ${showValue(kind, expected, false)}`;
    case "max-increase":
      return `at most +${amount(kind, rule.limit)}${floor}`;
    case "max-drop":
      return `at most −${amount(kind, rule.limit)}${floor}`;
  }
}

function amount(kind: NumberKind, limit: BudgetRule["limit"]): string {
  if (limit.of === "relative") return percent(limit.fraction, false);
  return kind === "share" ? points(limit.value, false) : showValue(kind, limit.value, false);
}
