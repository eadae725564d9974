/** Which sign and word stand for each verdict and each answer? Always both: never a sign or a colour alone. */
import type { Check } from "../../documents/verdict.ts";
import type { VerdictWord } from "../../documents/verdict.ts";
import type { Tone } from "../blocks.ts";

export type Mark = { readonly sign: string; readonly word: string; readonly tone: Tone };

export const verdictMarks: Readonly<Record<VerdictWord, Mark>> = {
  pass: { sign: "✅", word: "May ship", tone: "good" },
  warn: { sign: "⚠️", word: "May ship, with a warning", tone: "doubt" },
  inconclusive: { sign: "❓", word: "Can't tell yet", tone: "doubt" },
  fail: { sign: "❌", word: "Must not ship", tone: "bad" },
};

export const checkMarks: Readonly<Record<Check["status"], Mark>> = {
  within: { sign: "✅", word: "within", tone: "good" },
  exceeded: { sign: "❌", word: "exceeded", tone: "bad" },
  unknown: { sign: "❓", word: "unknown", tone: "doubt" },
};

/** The mark of a check; broken at level `warn` it warns. */
export function markOf(check: Check, error: boolean): Mark {
  if (check.status === "exceeded" && !error) return { sign: "⚠️", word: "exceeded, warns", tone: "doubt" };
  return checkMarks[check.status];
}
