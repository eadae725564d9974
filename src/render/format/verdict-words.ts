/** Which sign and word stand for each verdict and each answer? Always both: never a sign or a colour alone. */
import type { Change } from "../../documents/comparison.ts";
import type { Check, VerdictWord } from "../../documents/verdict.ts";
import type { Tone } from "../blocks.ts";

export type Mark = { readonly sign: string; readonly word: string; readonly tone: Tone };

export const verdictMarks: Readonly<Record<VerdictWord, Mark>> = {
  pass: { sign: "✅", word: "May ship", tone: "good" },
  warn: { sign: "⚠️", word: "May ship, with a warning", tone: "doubt" },
  inconclusive: { sign: "❓", word: "Can't tell yet", tone: "doubt" },
  fail: { sign: "❌", word: "Must not ship", tone: "bad" },
};

/** Of movements that a table shows; the others are not worth a row. */
export const changeMarks: Readonly<Record<Change, Mark | undefined>> = {
  improvement: { sign: "🟢", word: "better", tone: "good" },
  regression: { sign: "🟠", word: "worse", tone: "doubt" },
  none: undefined,
  unclear: undefined,
  "not-comparable": undefined,
};

export const checkMarks: Readonly<Record<Check["status"], Mark>> = {
  within: { sign: "✅", word: "within", tone: "good" },
  exceeded: { sign: "❌", word: "exceeded", tone: "bad" },
  unknown: { sign: "❓", word: "unknown", tone: "doubt" },
};

/** The mark of a check; broken at level `warn` it warns. A built-in check is broken, not exceeded. */
export function markOf(check: Check, error: boolean): Mark {
  if (check.status !== "exceeded") return checkMarks[check.status];
  const word = check.of === "budget" ? "exceeded" : "broken";
  return error ? { ...checkMarks.exceeded, word } : { sign: "⚠️", word: `${word} (warns)`, tone: "doubt" };
}
