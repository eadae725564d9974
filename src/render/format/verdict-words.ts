/** Which sign and word stand for each verdict and each answer? Always both: never a sign or a colour alone. */
import type { Change } from "../../documents/comparison.ts";
import type { Check, VerdictWord } from "../../documents/verdict.ts";
import type { Tone } from "../blocks.ts";

/** Sign and word for one answer, and the colour that both may have. */
export type Mark = { readonly sign: string; readonly word: string; readonly tone: Tone };

/** Of the whole report. */
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

/** Of one check. */
export const checkMarks: Readonly<Record<Check["status"], Mark>> = {
  within: { sign: "✅", word: "within", tone: "good" },
  exceeded: { sign: "❌", word: "exceeded", tone: "bad" },
  unknown: { sign: "❓", word: "unknown", tone: "doubt" },
};

/** A movement that a second measurement did not show again. */
export const unconfirmed: Mark = { sign: "⚪", word: "not confirmed", tone: "quiet" };

/** The mark of a check. At level `warn` it warns; a built-in check is fine or broken, not within or exceeded. */
export function markOf(check: Check, error: boolean): Mark {
  if (check.status === "unknown") return checkMarks.unknown;
  if (check.status === "within")
    return check.of === "budget" ? checkMarks.within : { ...checkMarks.within, word: "fine" };
  if (!error) return { sign: "⚠️", word: "warns", tone: "doubt" };
  return check.of === "budget" ? checkMarks.exceeded : { ...checkMarks.exceeded, word: "broken" };
}
