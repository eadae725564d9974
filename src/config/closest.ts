/** Which known name did somebody mean? */
import { closestMatch } from "leven";

/** The name of `names` that is a slip away from `word`, if one is. */
export function closest(word: string, names: readonly string[]): string | undefined {
  const plain = word.toLowerCase().replaceAll("_", "-");
  const same = names.find((name) => name.toLowerCase() === plain);
  return same ?? closestMatch(plain, names, { maxDistance: Math.max(2, Math.floor(word.length / 3)) });
}
