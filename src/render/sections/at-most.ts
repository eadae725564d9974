/** How does a list say that it goes on? */
import type { Phrase } from "../blocks.ts";
import { plural } from "../format/quantity.ts";

/** The first `most` items, and one more that counts the rest as `more <what>`. */
export function atMost(items: readonly Phrase[], most: number, what: string): readonly Phrase[] {
  if (items.length <= most) return items;
  return [...items.slice(0, most), [`… and ${plural(items.length - most, `more ${what}`)}.`]];
}
