/** What will a plan's phones cost, and what at most? A session is billed apart on every phone, and so is a second round. */
import type { BodyOf } from "../../documents/by-kind.ts";
import type { BenchRequest } from "../../documents/bench-request.ts";
import type { BilledMinutes } from "../../documents/ledger-entry.ts";
import type { PlannedDevice } from "../../documents/plan.ts";
import { sideNames } from "../../documents/words.ts";
import { addMinutes, billedMinutes, type PriceTable } from "./prices.ts";
import { likelyTimes, longestTimes, sessionTimeBoxOf } from "./session-time.ts";

/** Assumed of what ships, as long as nothing was measured. */
export const assumedP50Ns = 15_000_000;

/** Billed minutes of a plan, by the form of the device. */
export interface Estimate {
  /** The first round, if every phone takes all that it may. */
  readonly worst: BilledMinutes;
  /** A second round of everything that ships, at its longest: kept free, rarely spent. */
  readonly confirmation: BilledMinutes;
  readonly likely: BilledMinutes;
}

/** Of all phones that have something to measure; `likely` assumes `assumedP50Ns`. */
export function estimate(plan: Pick<BodyOf<"plan">, "devices">, prices: PriceTable): Estimate {
  const each = plan.devices.flatMap((planned) => {
    const { request } = planned;
    if (request === undefined) return [];
    const box = request.sessionTimeBoxNs ?? prices.longestSessionSeconds * 1e9;
    const longest = longestTimes(request);
    const gated = request.cases.filter((one) => one.gated).map(({ id }) => longest.get(id) ?? 0);
    return [
      {
        worst: asForm(planned, worstMinutes(box, prices)),
        confirmation: asForm(planned, confirmationMinutes(gated, request.coolDown.maxWaitNs, prices)),
        likely: asForm(planned, deviceMinutes(request, assumedP50Ns)),
      },
    ];
  });
  return {
    worst: addMinutes(each.map(({ worst }) => worst)),
    confirmation: addMinutes(each.map(({ confirmation }) => confirmation)),
    likely: addMinutes(each.map(({ likely }) => likely)),
  };
}

/** Billed minutes of one phone when an inference of what ships takes `p50Ns`. */
export function deviceMinutes(request: BenchRequest, p50Ns: number): number {
  const seconds = [...likelyTimes(request, () => p50Ns).values()].reduce((sum, one) => sum + one, 0) / 1e9;
  return billedMinutes(seconds);
}

/** Of the plan's equal files, the likely minutes that measuring the baseline's, too, would have taken. */
export function savedMinutes({ devices }: Pick<BodyOf<"plan">, "devices">): number {
  const seconds = devices.map(({ cases, request }) => {
    if (request === undefined) return 0;
    const identical = new Set(cases.filter((one) => one.identical).map(({ id }) => id));
    const twice = request.launches.map((launch) =>
      identical.has(launch.case) ? { ...launch, loadOrder: [...sideNames] } : launch,
    );
    const sum = (times: ReadonlyMap<string, number>): number => [...times.values()].reduce((all, one) => all + one, 0);
    const both = sum(likelyTimes({ ...request, launches: twice }, () => assumedP50Ns));
    return (both - sum(likelyTimes(request, () => assumedP50Ns))) / 1e9;
  });
  return Math.floor(seconds.reduce((all, one) => all + one, 0) / 60);
}

/** The most that the farm can bill for a session with this time box. */
export function worstMinutes(boxNs: number, { aroundSessionSeconds, longestSessionSeconds }: PriceTable): number {
  return billedMinutes(Math.min(longestSessionSeconds, Math.ceil(boxNs / 1e9) + aroundSessionSeconds));
}

/** `gatedTimesNs`: the longest of each case that ships. */
export function confirmationMinutes(gatedTimesNs: readonly number[], maxWaitNs: number, prices: PriceTable): number {
  return gatedTimesNs.length === 0 ? 0 : worstMinutes(sessionTimeBoxOf(gatedTimesNs, maxWaitNs), prices);
}

/** Minutes as those of the phone's form; one of unknown form counts as physical, which costs more. */
export function asForm({ facts }: Pick<PlannedDevice, "facts">, minutes: number): BilledMinutes {
  return facts?.form === "virtual" ? { physical: 0, virtual: minutes } : { physical: minutes, virtual: 0 };
}
