/** Does a text match a pattern of `*` (any run of characters, also none) and `?` (one character)? Nothing else is special. */

/** Linear in practice and never worse than quadratic, so that no pattern can stall a verdict. */
export function matchesGlob(pattern: string, text: string): boolean {
  let at = 0;
  let within = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    const wanted = pattern[within];
    if (wanted === "*") {
      star = within;
      resume = at;
      within += 1;
    } else if (wanted !== undefined && (wanted === "?" || wanted === text[at])) {
      within += 1;
      at += 1;
    } else if (star >= 0) {
      resume += 1;
      at = resume;
      within = star + 1;
    } else {
      return false;
    }
  }
  while (pattern[within] === "*") within += 1;
  return within === pattern.length;
}
