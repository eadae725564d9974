/** Is it worth another try, and on which phone? One repeat for a fault of the lab; other phones for one that can't be had. */
import type { Device } from "../../../documents/case-key.ts";
import type { Ending } from "./ending.ts";
import type { Decision } from "./intent.ts";

const mostResubmits = 1;
const mostSubstitutes = 2;

/** How an attempt ended, and what was tried before. */
export interface NextOrder {
  readonly ending: Ending;
  /** Of earlier attempts, in order. */
  readonly decided: readonly Pick<Decision, "kind">[];
  /** The device of this attempt. */
  readonly device: Device;
  /** An equivalent that was not tried yet; undefined: there is none. */
  readonly substitute: Device | undefined;
}

/** Undefined: this ending stays. */
export function nextAttempt({
  ending,
  decided,
  device,
  substitute,
}: NextOrder): Pick<Decision, "kind" | "reason" | "device"> | undefined {
  // What was decided before somebody ran the whole again does not count against the new run.
  const since = decided.slice(decided.findLastIndex(({ kind }) => kind === "run-again") + 1);
  const count = (kind: Decision["kind"]): number => since.filter((one) => one.kind === kind).length;
  const { helps, reason } = ending;
  if (helps === "again" && count("resubmit") < mostResubmits) return { kind: "resubmit", reason, device };
  if (helps === "another-device" && substitute !== undefined && count("substitute") < mostSubstitutes)
    return { kind: "substitute", reason, device: substitute };
  return undefined;
}
