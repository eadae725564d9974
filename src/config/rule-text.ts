/** How is a rule of the budget written, in the units of the config? */
import type { MetricId } from "../documents/metric-id.ts";
import type { BudgetRule, RuleMatch } from "../documents/settings.ts";
import { budgetTable } from "./budget-table.ts";
import { matchFields } from "./match-overlap.ts";
import { printQuantity, type Dimension } from "./quantity.ts";

/** The limit alone: `100 ms`, `5%`. `bareScores`: accuracy is a number without a unit. */
export function limitText({ metric, kind, limit }: BudgetRule, bareScores = false): string {
  if (limit.of === "relative") return printQuantity({ dimension: "share", value: limit.fraction });
  return amountText(metric, kind, limit.value, bareScores);
}

/** An amount that belongs to a key of a metric's entry, in its unit. */
export function amountText(metric: MetricId, key: Key, value: number, bareScores = false): string {
  const allowed: readonly Dimension[] = budgetTable[metric].keys[key] ?? [];
  const relative = key === "max-increase" || key === "max-drop";
  const fitting = allowed.filter((dimension) => !(relative && dimension === "share"));
  const scored = bareScores && fitting.includes("score");
  return printQuantity({ dimension: scored ? "score" : (fitting[0] ?? "score"), value });
}
type Key = keyof (typeof budgetTable)[MetricId]["keys"];

/** Everything of a rule: `max 100 ms, reserve 30 ms, warn`. */
export function ruleText(rule: BudgetRule): string {
  const { metric, kind, reserve, floor, level } = rule;
  const parts = [`${kind} ${limitText(rule)}`];
  if (reserve !== undefined) parts.push(`reserve ${amountText(metric, "reserve", reserve)}`);
  if (floor !== undefined) parts.push(`floor ${amountText(metric, "floor", floor)}`);
  if (level !== "error") parts.push(level);
  return parts.join(", ");
}

/** `model det*, delegate gpu`; empty: all cases. */
export function matchText(match: RuleMatch | undefined): string {
  return matchFields
    .filter((field) => match?.[field] !== undefined)
    .map((field) => `${field} ${match?.[field] ?? ""}`)
    .join(", ");
}
