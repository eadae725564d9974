/** Which broken check is named first? Errors before unknowns before warnings; among them what breaks most. */
import type { Check, VerdictDocument } from "../../documents/verdict.ts";
import { isError } from "../format/check.ts";

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

function rankOf(check: Check): number {
  const exceeded = check.status === "exceeded";
  if (exceeded && isError(check)) return check.of === "built-in" ? 0 : 1;
  return exceeded ? 3 : isError(check) ? 2 : 4;
}

/** How far past the limit, as a share of it; 1 where there is no limit to be a share of. */
function excessOf(check: Check): number {
  if (check.of === "built-in" || check.found === undefined) return 0;
  return check.expected === 0 ? 1 : Math.abs(check.found - check.expected) / Math.abs(check.expected);
}
