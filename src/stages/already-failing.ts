/** Is it clear without a phone that this may not ship? Size, accuracy and inspection are known before one is asked. */
import type { BodyOf } from "../documents/by-kind.ts";
import type { Check } from "../documents/verdict.ts";
import { verdictOf } from "../domain/judge/lattice.ts";
import { leaveOut } from "../domain/leave-out.ts";
import { decide, type Evidence } from "./decide.ts";

/** The plan without phones when a limit that turns the check red is exceeded already, unless the config wants them all the same. */
export function sparePhones(evidence: Evidence): BodyOf<"plan"> {
  const { plan, settings } = evidence;
  if (settings.settings.spend.whenAlreadyFailing === "measure") return plan;
  const { verdict } = decide(evidence, [], undefined);
  const exceeded = verdict.checks.find((check) => verdictOf(check) === "fail");
  if (exceeded === undefined) return plan;
  const reason = `not measured: ${titleOf(exceeded)} already exceeds its limit (spend.when-already-failing: skip)`;
  return leaveOut(plan, (_, { platform }) => (platform === "host" ? undefined : reason));
}

const titleOf = (check: Check): string => (check.of === "budget" ? check.metric : check.check);
