/** Which operators came, went, or lost or gained a fused activation? */
import type { Inspection } from "../../documents/inspection.ts";

/** So many operators of a kind that have one activation fused in. */
export interface Fusion {
  readonly op: string;
  readonly activation: string;
  readonly count: number;
}

/** How the operators of two files differ. All empty: they don't. */
export interface OperatorDifference {
  /** Candidate − baseline by operator, without what a fusion explains; only what differs. In order of the names. */
  readonly changed: ReadonlyMap<string, number>;
  readonly lost: readonly Fusion[];
  readonly gained: readonly Fusion[];
}

/** Operators that only convert between element types. */
export const conversions: ReadonlySet<string> = new Set(["CAST", "QUANTIZE", "DEQUANTIZE"]);

/** Counts only: where in the graph they stand is not asked. */
export function operatorDifference(baseline: Inspection, candidate: Inspection): OperatorDifference {
  const changed = difference(countBy(baseline, byName), countBy(candidate, byName));
  const fused = difference(countBy(baseline, byActivation), countBy(candidate, byActivation));
  const lost: Fusion[] = [];
  const gained: Fusion[] = [];
  for (const [name, change] of fused) {
    const [op = "", activation = ""] = name.split(" ");
    if (activation === "") continue;
    // Lost: fewer with it, as many more without it, and the activation as an operator of its own. Gained: the reverse.
    const count = Math.min(
      Math.abs(change),
      opposite(change, fused.get(`${op} `)),
      opposite(change, changed.get(activation)),
    );
    if (count === 0) continue;
    (change < 0 ? lost : gained).push({ op, activation, count });
    add(changed, activation, change < 0 ? -count : count);
  }
  return { changed, lost, gained };
}

function byName({ op }: Inspection["operators"][number]): string {
  return op;
}

function byActivation({ op, activation }: Inspection["operators"][number]): string {
  return `${op} ${activation ?? ""}`;
}

function countBy(
  { operators }: Inspection,
  keyOf: (group: Inspection["operators"][number]) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const group of operators) add(counts, keyOf(group), group.count);
  return counts;
}

function difference(baseline: ReadonlyMap<string, number>, candidate: ReadonlyMap<string, number>) {
  const names = [...new Set([...baseline.keys(), ...candidate.keys()])].sort();
  const changed = new Map<string, number>();
  for (const name of names) add(changed, name, (candidate.get(name) ?? 0) - (baseline.get(name) ?? 0));
  return changed;
}

/** Adds to an entry, and drops one that comes to nothing. */
function add(counts: Map<string, number>, name: string, change: number): void {
  const sum = (counts.get(name) ?? 0) + change;
  if (sum === 0) counts.delete(name);
  else counts.set(name, sum);
}

/** How far `other` goes against the direction of `change`. */
function opposite(change: number, other: number | undefined): number {
  return Math.max(0, -Math.sign(change) * (other ?? 0));
}
