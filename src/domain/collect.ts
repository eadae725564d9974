/** What was measured of every planned case? The plan is the checklist: each case is accounted for, measured or not. */
import type { BodyOf } from "../documents/by-kind.ts";
import { sameDevice } from "../documents/case-key.ts";
import type { MeasuredCase } from "../documents/measurements.ts";
import type { PlannedDevice } from "../documents/plan.ts";
import { outcomeOf } from "./collect/outcome.ts";
import { readSession, type ReportedRun, type Session } from "./collect/session.ts";

export type { ReportedRun } from "./collect/session.ts";

/** The plans of both rounds, and what came back. */
export interface CollectOrder {
  readonly plan: BodyOf<"plan">;
  /** Undefined: there was none. */
  readonly secondRound: BodyOf<"plan"> | undefined;
  readonly runs: readonly ReportedRun[];
}

/** Cases in the plan's order; sessions per device and round. A run of a device that is not planned is ignored. */
export function collect({ plan, secondRound, runs }: CollectOrder): BodyOf<"measurements"> {
  const devices = plan.devices.map((planned) => {
    const again = secondRound?.devices.find(({ device }) => sameDevice(device, planned.device));
    return { planned, first: readSession(planned, runs), second: again && readSession(again, runs) };
  });
  return {
    cases: devices.flatMap(({ planned, first, second }) => casesOf(planned, first, second)),
    sessions: devices.flatMap(({ planned: { device }, first, second }) => [
      ...first.environments.map((one) => ({ device, round: 1, ...one })),
      ...(second?.environments ?? []).map((one) => ({ device, round: 2, ...one })),
    ]),
  };
}

/** The sessions that a case's launches are of. */
export function sessionsOf(
  sessions: BodyOf<"measurements">["sessions"],
  { key, rerun }: Pick<MeasuredCase, "key" | "rerun">,
): BodyOf<"measurements">["sessions"] {
  return sessions.filter((one) => one.rerun === rerun && sameDevice(one.device, key.device));
}

function casesOf(planned: PlannedDevice, first: Session, second: Session | undefined): readonly MeasuredCase[] {
  return planned.cases.map((one) => {
    const launches = [...(first.launches.get(one.id) ?? []), ...(second?.launches.get(one.id) ?? [])];
    const { key, gated, identical } = one;
    return {
      key,
      gated,
      identical,
      baseline: outcomeOf(one, "baseline", launches, first.trouble),
      candidate: outcomeOf(one, "candidate", launches, first.trouble),
      launches,
    };
  });
}
