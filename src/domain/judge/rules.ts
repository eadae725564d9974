/** Which limits hold for a row? Of two rules for one metric and kind, the later one that matches. */
import { deviceLabel } from "../../documents/case-key.ts";
import type { RowScope } from "../../documents/comparison.ts";
import { matchesGlob } from "../../documents/glob.ts";
import type { BudgetRule, RuleMatch } from "../../documents/settings.ts";
import { metricOf } from "../metrics.ts";

/**
 * The rules that apply to rows of a scope, in file order; those that are switched off are left out. A rule that names a
 * device or delegate never applies to a variant's row, which has none.
 */
export function rulesFor(rules: readonly BudgetRule[], scope: RowScope): readonly BudgetRule[] {
  const matching = rules.filter(
    (rule) => metricOf(rule.metric).scope === scope.of && matchesScope(rule.match ?? {}, scope),
  );
  return matching
    .filter(
      (rule, at) => !matching.slice(at + 1).some((later) => later.metric === rule.metric && later.kind === rule.kind),
    )
    .filter(({ level }) => level !== "off");
}

/** Whether some row of a model may be among those that globs pick. */
export function matchesModel({ model: pattern }: RuleMatch, model: string): boolean {
  return fits(pattern, model);
}

/** Whether a row is among those that globs pick. */
export function matchesScope(match: RuleMatch, scope: RowScope): boolean {
  if (scope.of === "variant") {
    if (match.device !== undefined || match.delegate !== undefined) return false;
    return fits(match.model, scope.model) && fits(match.variant, scope.variant);
  }
  const { model, variant, delegate, device } = scope.key;
  return (
    fits(match.model, model) &&
    fits(match.variant, variant) &&
    fits(match.delegate, delegate) &&
    (fits(match.device, device.model) || fits(match.device, deviceLabel(device)))
  );
}

function fits(pattern: string | undefined, text: string): boolean {
  return pattern === undefined || matchesGlob(pattern, text);
}
