/** Which limits does a change edit, and are they looser? */
import type { BudgetRule, SettingChange } from "../documents/settings.ts";
import { matchFields, overlap } from "./match-overlap.ts";
import { matchText, ruleText } from "./rule-text.ts";

/** Rules are the same rule when metric, kind and match are; of two such in one file the later holds. */
export function changedBudgets(base: readonly BudgetRule[], head: readonly BudgetRule[]): readonly SettingChange[] {
  const [was, is] = [effective(base), effective(head)];
  const names = [...new Set([...was.keys(), ...is.keys()])];
  const changes = names.flatMap((name): readonly SettingChange[] => {
    const [before, after] = [was.get(name), is.get(name)];
    const path = pathOf(before ?? after);
    if (before === undefined && after === undefined) return [];
    if (before === undefined) {
      return [{ path, head: textOf(after), loosens: after !== undefined && added(after, head) }];
    }
    if (after === undefined) return [{ path, base: textOf(before), loosens: removed(before, base) }];
    if (ruleText(before) === ruleText(after)) return [];
    return [{ path, base: textOf(before), head: textOf(after), loosens: looser(before, after) }];
  });
  const all = changes.length > 0 ? changes : reordered([...was.values()], [...is.values()]);
  return all.map((one) => ({ ...one, subject: "limit" }));
}

function effective(rules: readonly BudgetRule[]): ReadonlyMap<string, BudgetRule> {
  const last = new Map<string, BudgetRule>();
  for (const rule of rules) {
    const name = nameOf(rule);
    last.delete(name);
    last.set(name, rule);
  }
  return last;
}

function nameOf({ metric, kind, match }: BudgetRule): string {
  return JSON.stringify([metric, kind, ...matchFields.map((field) => match?.[field] ?? null)]);
}

/** Later rules win, so that the order alone can loosen. */
function reordered(was: readonly BudgetRule[], is: readonly BudgetRule[]): readonly SettingChange[] {
  const order = (rules: readonly BudgetRule[]): string =>
    rules
      .filter(({ match }) => match)
      .map(nameOf)
      .join();
  if (order(was) === order(is)) return [];
  const texts = (rules: readonly BudgetRule[]): string =>
    [...new Set(rules.filter(({ match }) => match).map(({ match }) => matchText(match)))].join("; ");
  return [{ path: "overrides", base: texts(was), head: texts(is), loosens: true }];
}

/** A rule that was not there loosens only by replacing a stricter one on some cases. */
function added(rule: BudgetRule, head: readonly BudgetRule[]): boolean {
  return replaced(rule, head).some((other) => looser(other, rule));
}

/** A rule that goes leaves its cases to the ones it had replaced, or to none. */
function removed(rule: BudgetRule, base: readonly BudgetRule[]): boolean {
  if (rule.level === "off") return false;
  const others = replaced(rule, base);
  return others.length === 0 || others.some((other) => looser(rule, other));
}

function replaced(rule: BudgetRule, rules: readonly BudgetRule[]): readonly BudgetRule[] {
  const place = rules.indexOf(rule);
  return rules
    .slice(0, place)
    .filter(
      ({ metric, kind, match }) =>
        metric === rule.metric && kind === rule.kind && overlap(match, rule.match) !== "none",
    );
}

const severity = { off: 0, warn: 1, error: 2 } as const;

function looser(before: BudgetRule, after: BudgetRule): boolean {
  if (severity[after.level] !== severity[before.level]) {
    if (severity[after.level] < severity[before.level]) return true;
    if (before.level === "off") return false;
  }
  if ((after.floor ?? 0) > (before.floor ?? 0)) return true;
  const [was, is] = [valueOf(before), valueOf(after)];
  if (before.limit.of !== after.limit.of) return true;
  return before.kind === "min" ? is < was : is > was;
}

/** What the found value is held against. */
function valueOf({ limit, reserve }: BudgetRule): number {
  return limit.of === "relative" ? limit.fraction : limit.value - (reserve ?? 0);
}

function textOf(rule: BudgetRule | undefined): string {
  return rule === undefined ? "" : ruleText(rule);
}

/** Without the kind, which the rule's text begins with. */
function pathOf(rule: BudgetRule | undefined): string {
  if (rule === undefined) return "budgets";
  const match = matchText(rule.match);
  return match === "" ? `budgets.${rule.metric}` : `overrides (${match}) ${rule.metric}`;
}
