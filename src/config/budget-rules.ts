/** Which rules do the budget entries of the config make, in the order in which they hold? */
import { metricIds, type MetricId } from "../documents/metric-id.ts";
import type { BudgetRule, RuleMatch } from "../documents/settings.ts";
import { limitKeys } from "./budget-table.ts";
import type { BudgetEntries, BudgetEntry, ConfigFile } from "./config-file.ts";
import { overlap } from "./match-overlap.ts";
import type { Origins, Path } from "./origins.ts";

/** Without budgets, an inference must stay under what a person calls immediate. */
export const defaultRules: readonly BudgetRule[] = [
  { metric: "latency-p90", kind: "max", limit: { of: "absolute", value: 100_000_000 }, level: "error" },
];

/** Rules in file order, defaults first. An entry with only a `level` gives it to the limits that hold so far. */
export function budgetRules(config: ConfigFile, origins: Origins): readonly BudgetRule[] {
  const rules: BudgetRule[] = [];
  if (config.budgets === undefined) rules.push(...defaultRules);
  else addEntries(rules, config.budgets, undefined, ["budgets"], origins);
  for (const [index, { match, budgets }] of (config.overrides ?? []).entries()) {
    addEntries(rules, budgets, withoutUndefined(match), ["overrides", index, "budgets"], origins);
  }
  return rules;
}

function addEntries(
  rules: BudgetRule[],
  entries: BudgetEntries,
  match: RuleMatch | undefined,
  path: Path,
  origins: Origins,
): void {
  for (const metric of metricIds) {
    const entry = entries[metric];
    if (entry === undefined) continue;
    const stated = limitKeys.filter((kind) => entry[kind] !== undefined);
    const before = match === undefined ? defaultRules : [...rules];
    if (stated.length === 0) {
      rules.push(...relevelled(before, metric, entry, match, origins([...path, metric, "level"])));
    }
    for (const kind of stated) {
      const rule = ruleOf(metric, kind, entry);
      const position = origins([...path, metric, kind]);
      rules.push({ ...rule, ...(match && { match }), ...(position && { position }) });
    }
  }
}

function ruleOf(metric: MetricId, kind: BudgetRule["kind"], entry: BudgetEntry): BudgetRule {
  const amount = entry[kind];
  if (amount === undefined) throw new RangeError(`${metric} has no ${kind}`);
  const relative = amount.dimension === "share" && (kind === "max-increase" || kind === "max-drop");
  const reserve = kind === "max" ? entry.reserve?.value : undefined;
  const floor = kind === "max-increase" || kind === "max-drop" ? entry.floor?.value : undefined;
  return {
    metric,
    kind,
    limit: relative ? { of: "relative", fraction: amount.value } : { of: "absolute", value: amount.value },
    ...(reserve === undefined ? {} : { reserve }),
    ...(floor === undefined ? {} : { floor }),
    level: entry.level ?? "error",
  };
}

function relevelled(
  before: readonly BudgetRule[],
  metric: MetricId,
  entry: BudgetEntry,
  match: RuleMatch | undefined,
  position: BudgetRule["position"],
): readonly BudgetRule[] {
  return before.flatMap((rule) => {
    const both = rule.metric === metric ? overlap(rule.match, match) : "none";
    if (both === "none" || both === "unclear") return [];
    const { match: _, position: __, ...limit } = rule;
    const narrowed = Object.keys(both).length === 0 ? {} : { match: both };
    return [{ ...limit, ...narrowed, level: entry.level ?? "error", ...(position && { position }) }];
  });
}

function withoutUndefined(match: { readonly [field in keyof RuleMatch]?: string | undefined }): RuleMatch {
  return Object.fromEntries(Object.entries(match).filter(([, value]) => value !== undefined));
}
