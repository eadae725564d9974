/** Which things of one file are which of another? By rules in turn, the surest first; each thing has at most one partner. */

/** One thing of each file, taken for the same. */
export interface Pair<Thing> {
  readonly from: Thing;
  readonly to: Thing;
}

/** Everything of both files once: in a pair, or left over. */
export interface Pairing<Thing> {
  /** Of each rule, in the order of the rules. */
  readonly byRule: readonly (readonly Pair<Thing>[])[];
  readonly unpairedFrom: readonly Thing[];
  readonly unpairedTo: readonly Thing[];
}

/** Each rule pairs what the ones before it left over, in the order of `from` and `to`. */
export function pairUp<Thing>(
  from: readonly Thing[],
  to: readonly Thing[],
  rules: readonly ((from: Thing, to: Thing) => boolean)[],
): Pairing<Thing> {
  const free = new Set(to);
  let waiting = from;
  const byRule = rules.map((isPair) => {
    const pairs: Pair<Thing>[] = [];
    waiting = waiting.filter((one) => {
      const partner = [...free].find((other) => isPair(one, other));
      if (partner === undefined) return true;
      free.delete(partner);
      pairs.push({ from: one, to: partner });
      return false;
    });
    return pairs;
  });
  return { byRule, unpairedFrom: waiting, unpairedTo: [...free] };
}
