/** Which cases does somebody mean who says a few words of them? All cases, who says none. */
import type { BodyOf } from "../documents/by-kind.ts";
import { caseLabel, compareCases, type CaseKey } from "../documents/case-key.ts";
import { closest } from "../config/closest.ts";

/** What the words came to. */
export type CaseMatch =
  /** Those that each word fits, in the order of `cases`; empty only where there are no cases at all. */
  | { readonly status: "matched"; readonly keys: readonly CaseKey[] }
  /** No case has `word`; `known` are words that would do. */
  | {
      readonly status: "unknown";
      readonly word: string;
      readonly known: readonly string[];
      readonly suggestion?: string;
    }
  /** Each word fits some case, but no case all of them. */
  | { readonly status: "none"; readonly labels: readonly string[] };

/** All cases of a plan, in the order of lists. */
export function casesOf({ devices }: BodyOf<"plan">): readonly CaseKey[] {
  return devices.flatMap(({ cases }) => cases.map(({ key }) => key)).toSorted(compareCases);
}

/** Each word must be one of the case's own words; a part of one does when no case has it whole. Case does not matter. */
export function matchCases(words: readonly string[], cases: readonly CaseKey[]): CaseMatch {
  let left = cases;
  for (const word of words.map((word) => word.toLowerCase())) {
    const fits = fitting(word, cases);
    if (fits.length === 0) {
      const known = [...new Set(cases.flatMap(wordsOf))];
      const suggestion = closest(word, known);
      return { status: "unknown", word, known, ...(suggestion !== undefined && { suggestion }) };
    }
    const both = left.filter((key) => fits.includes(key));
    if (both.length === 0) return { status: "none", labels: left.map(caseLabel) };
    left = both;
  }
  return { status: "matched", keys: left };
}

/** What to say of words that fit nothing, and words or cases that would do. */
export function unmatched(
  match: Exclude<CaseMatch, { readonly status: "matched" }>,
): readonly [said: string, choices: readonly string[]] {
  if (match.status === "none") return ["no case has all of these words; these come near:", match.labels];
  const meant = match.suggestion === undefined ? "" : ` Did you mean ${match.suggestion}?`;
  return [`no case has the word "${match.word}".${meant} Words of the cases:`, match.known];
}

function fitting(word: string, cases: readonly CaseKey[]): readonly CaseKey[] {
  const whole = cases.filter((key) => wordsOf(key).some((known) => known.toLowerCase() === word));
  if (whole.length > 0) return whole;
  return cases.filter((key) => wordsOf(key).some((known) => known.toLowerCase().includes(word)));
}

function wordsOf({ model, variant, delegate, device, threads }: CaseKey): readonly string[] {
  return [model, variant, delegate, device.model, device.farm, device.osVersion, String(threads)];
}
