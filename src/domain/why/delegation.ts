/** Did a delegate take the candidate differently than the baseline, and do the two files tell which operators it left? */
import type { CaseFacts, Why } from "../../documents/comparison.ts";
import type { Inspection } from "../../documents/inspection.ts";
import type { Delegation } from "../../documents/measurements.ts";

type DelegationFact = Extract<Why, { readonly kind: "delegation" }>;

/**
 * One fact a delegate and outcome, however many devices saw it. `added`: operators that the candidate has more of.
 * Growing with the graph and staying wholly delegated is no difference.
 */
export function delegationFacts(
  cases: readonly CaseFacts[],
  baseline: Inspection,
  added: ReadonlyMap<string, number>,
): readonly DelegationFact[] {
  const facts = new Map<string, DelegationFact>();
  for (const { key, baseline: before, candidate: after } of cases) {
    // Built-in kernels delegate nothing: that all nodes are theirs says nothing.
    if (key.delegate === "cpu") continue;
    const [from, to] = [before.delegation, after.delegation];
    if (from === undefined || to === undefined || !differ(from, to)) continue;
    const fact = delegationFact(key.delegate, from, to, suspects(from, to, baseline, added));
    const name = JSON.stringify(fact);
    if (!facts.has(name)) facts.set(name, fact);
  }
  return [...facts.values()];
}

function delegationFact(
  delegate: string,
  baseline: Delegation,
  candidate: Delegation,
  left: readonly string[],
): DelegationFact {
  return { kind: "delegation", delegate, baseline, candidate, suspects: left };
}

function differ(from: Delegation, to: Delegation): boolean {
  if (from.applied !== to.applied) return true;
  if (from.proof === "unknown" || to.proof === "unknown") return false;
  return leftOver(from) !== leftOver(to) || from.partitions !== to.partitions;
}

function leftOver({ totalNodes, delegatedNodes }: Delegation): number {
  return totalNodes - delegatedNodes;
}

/**
 * The added operators, when they are exactly as many as the delegate left more than before. When it had left nothing, an
 * operator that the baseline has too can't be one of them. In all other cases the files don't tell.
 */
function suspects(
  from: Delegation,
  to: Delegation,
  baseline: Inspection,
  added: ReadonlyMap<string, number>,
): readonly string[] {
  if (from.proof === "unknown" || to.proof === "unknown") return [];
  const accepted = new Set(leftOver(from) === 0 ? baseline.operators.map(({ op }) => op) : []);
  const possible = [...added].filter(([op, count]) => count > 0 && !accepted.has(op));
  const count = possible.reduce((sum, [, more]) => sum + more, 0);
  return count > 0 && count === leftOver(to) - leftOver(from) ? possible.map(([op]) => op) : [];
}
