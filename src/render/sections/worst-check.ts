/**
 * Which broken check is named first, and which are only its consequences? Errors before unknowns before warnings; among
 * errors what does not work at all, then what is past an absolute limit, then what got worse by too much.
 */
import type { Check, VerdictDocument } from "../../documents/verdict.ts";
import { isError } from "../format/check.ts";
import { scopeText } from "../report-index.ts";

/** A check that is told, with those that need not be. */
export type BrokenCheck = {
  readonly check: Check;
  /** Limits of the same thing that are unknown because it does not run. */
  readonly consequences: readonly Check[];
};

/** Undefined: none is exceeded or unknown. */
export function worstCheck(verdict: VerdictDocument["body"]): Check | undefined {
  return brokenChecks(verdict)[0];
}

/** Checks that are exceeded or unknown, worst first; equally bad ones keep their order. */
export function brokenChecks(verdict: VerdictDocument["body"]): readonly Check[] {
  return verdict.checks
    .filter(({ status }) => status !== "within")
    .map((check) => ({ check, rank: rankOf(check), excess: excessOf(check) }))
    .sort((a, b) => a.rank - b.rank || b.excess - a.excess)
    .map(({ check }) => check);
}

/** The same, with consequences put to their cause. */
export function brokenGroups(verdict: VerdictDocument["body"]): readonly BrokenCheck[] {
  const broken = brokenChecks(verdict);
  const dead = new Set(broken.filter(stopsAll).map(({ scope }) => scopeText(scope)));
  const isConsequence = (check: Check) =>
    check.of === "budget" && check.status === "unknown" && dead.has(scopeText(check.scope));
  const consequences = Map.groupBy(broken.filter(isConsequence), ({ scope }) => scopeText(scope));
  return broken
    .filter((check) => !isConsequence(check))
    .map((check) => ({
      check,
      consequences: stopsAll(check) ? (consequences.get(scopeText(check.scope)) ?? []) : [],
    }));
}

/** Without it nothing else of the same thing can be known. */
function stopsAll(check: Check): boolean {
  return check.of === "built-in" && (check.check === "runs" || check.check === "variant-exists");
}

function rankOf(check: Check): number {
  if (check.status === "unknown") return isError(check) ? (check.of === "built-in" ? 3 : 4) : 6;
  if (!isError(check)) return 5;
  if (check.of === "built-in") return 0;
  return check.rule.kind === "max" || check.rule.kind === "min" ? 1 : 2;
}

/** How far past the limit, as a share of it; 1 where there is no limit to be a share of. */
function excessOf(check: Check): number {
  if (check.of === "built-in" || check.found === undefined) return 0;
  return check.expected === 0 ? 1 : Math.abs(check.found - check.expected) / Math.abs(check.expected);
}
