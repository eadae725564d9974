/** Where on the decisions branch is kept what was decided of a gate? What is accepted of one says nothing of another. */
import { type GateName, usualGate } from "../documents/gate-name.ts";

/** Undefined: at its root. */
export function decisionsFolder(gate: GateName): string | undefined {
  return gate === usualGate ? undefined : gate;
}
