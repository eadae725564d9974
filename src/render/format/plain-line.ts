/** What is left of a text when nothing in it can move the cursor, colour the screen or turn the reading direction? */

/** One line without control characters; those that a reader would not see (zero-width, turning) are shown as `�`. */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, (run) => (/^[\s\u0085]+$/.test(run) ? " " : "�"))
    .replace(/\p{Cf}/gu, "�");
}

/** At most `most` characters, cut between code points, with `…` for what was cut. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, most - 1)
    .toWellFormed()
    .replace(/�$/, "")}…`;
}
