/** Which cases does somebody mean who says a few words of them? */
import { caseLabel, type CaseKey } from "../documents/case-key.ts";
import { closest } from "../config/closest.ts";

export type CaseMatch =
  | { readonly status: "matched"; readonly key: CaseKey }
  /** More than one fits: their labels. */
  | { readonly status: "ambiguous"; readonly labels: readonly string[] }
  /** No case has `word`; `known` are words that would do. */
  | {
      readonly status: "unknown";
      readonly word: string;
      readonly known: readonly string[];
      readonly suggestion?: string;
    }
  /** Each word fits some case, but no case all of them. */
  | { readonly status: "none"; readonly labels: readonly string[] };

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
  const [key, ...others] = left;
  return key !== undefined && others.length === 0
    ? { status: "matched", key }
    : { status: "ambiguous", labels: left.map(caseLabel) };
}

function fitting(word: string, cases: readonly CaseKey[]): readonly CaseKey[] {
  const whole = cases.filter((key) => wordsOf(key).some((known) => known.toLowerCase() === word));
  if (whole.length > 0) return whole;
  return cases.filter((key) => wordsOf(key).some((known) => known.toLowerCase().includes(word)));
}

function wordsOf({ model, variant, delegate, device, threads }: CaseKey): readonly string[] {
  return [model, variant, delegate, device.model, device.farm, device.osVersion, String(threads)];
}
