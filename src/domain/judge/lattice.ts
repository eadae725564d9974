/** What do all checks together come to? `pass < warn < inconclusive < fail`; the worst one decides. */
import { verdicts, type Check, type VerdictWord } from "../../documents/verdict.ts";

/** The worse of two verdicts. `pass` joins with anything to that. */
export function join(one: VerdictWord, other: VerdictWord): VerdictWord {
  return verdicts.indexOf(one) >= verdicts.indexOf(other) ? one : other;
}

/** What one check makes of the verdict: at level `warn`, or waived, it can't do more than warn. */
export function verdictOf(check: Check): VerdictWord {
  if (check.status === "within") return "pass";
  if (check.waiver !== undefined) return "warn";
  const level = check.of === "budget" ? check.rule.level : check.level;
  if (level === "off") return "pass";
  if (level === "warn") return "warn";
  return check.status === "exceeded" ? "fail" : "inconclusive";
}

/** 0, 1 or 4, as house rules of exit codes say. `onInconclusive: pass` lets an inconclusive verdict through, as 0. */
export function exitCodeOf(verdict: VerdictWord, onInconclusive: "fail" | "pass"): 0 | 1 | 4 {
  if (verdict === "fail") return 1;
  return verdict === "inconclusive" && onInconclusive === "fail" ? 4 : 0;
}
