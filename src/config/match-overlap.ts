/** Which cases do two patterns of an override both match? */
import { matchesGlob } from "../documents/glob.ts";
import type { RuleMatch } from "../documents/settings.ts";

/** The fields by which an override says what it is for. */
export const matchFields = ["model", "variant", "device", "delegate"] as const;

/** The match that holds where both hold; `none`: nowhere; `unclear`: no single pattern says it. */
export function overlap(a: RuleMatch | undefined, b: RuleMatch | undefined): RuleMatch | "none" | "unclear" {
  const both: Record<string, string> = {};
  let unclear = false;
  for (const field of matchFields) {
    const [left, right] = [a?.[field], b?.[field]];
    const joined = left === undefined || right === undefined ? (left ?? right) : overlapOfGlobs(left, right);
    if (joined === "") return "none";
    if (joined === null) unclear = true;
    else if (joined !== undefined) both[field] = joined;
  }
  return unclear ? "unclear" : both;
}

/** Empty: they share no text. Null: they may, but neither pattern says which. */
function overlapOfGlobs(a: string, b: string): string | null {
  if (a === b || b === "*") return a;
  if (a === "*") return b;
  const [aLiteral, bLiteral] = [a, b].map((glob) => !/[*?]/.test(glob));
  if (aLiteral === true) return matchesGlob(b, a) ? a : "";
  if (bLiteral === true) return matchesGlob(a, b) ? b : "";
  return null;
}
