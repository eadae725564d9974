/** How many terminal columns does a text take? Wide characters take two, combining ones none. */

const zero = /^[\p{Mn}\p{Me}\p{Cf}\uFE0F]$/u;
const wide =
  /^[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]$/u;

/** Columns; our own colour codes take none. */
export function cells(text: string): number {
  // Our own colour codes take no room.
  const bare = text.replace(/\p{Cc}\[\d+m/gu, "");
  if (/^[\u0020-\u007E]*$/.test(bare)) return bare.length;
  let sum = 0;
  for (const character of bare) sum += zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return sum;
}
