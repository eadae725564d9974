/** How do two sides compare by a noisy metric? Geometric means over launches, and log ratios between the sides. */
import type { Change, Difference, SideValue } from "../../documents/comparison.ts";
import { differenceOfMeans, mapEstimate, meanInterval, type Estimate } from "../stats/mean-interval.ts";

/** Logs of one launch: of both sides when they shared it. */
export interface LogPair {
  readonly baseline?: number | undefined;
  readonly candidate?: number | undefined;
}

/** A side's value: the geometric mean over launches. Undefined without launches. */
export function geometricMean(logs: readonly number[]): SideValue | undefined {
  const estimate = meanInterval(logs);
  if (estimate === undefined) return undefined;
  const { mean, interval, n } = mapEstimate(estimate, Math.exp);
  return { status: "known", value: mean, interval, n };
}

/** Both sides in one process: each launch gives one log ratio. Undefined when no launch has both. */
export function pairedRatio(launches: readonly LogPair[]): Difference | undefined {
  const ratios = launches.flatMap(({ baseline, candidate }) =>
    baseline === undefined || candidate === undefined ? [] : [candidate - baseline],
  );
  return ratio(meanInterval(ratios));
}

/** Each side in launches of its own. */
export function unpairedRatio(launches: readonly LogPair[]): Difference | undefined {
  return ratio(differenceOfMeans(logsOf(launches, "baseline"), logsOf(launches, "candidate")));
}

/** One side's logs; launches without that side are left out. */
export function logsOf(launches: readonly LogPair[], side: "baseline" | "candidate"): readonly number[] {
  return launches.flatMap((launch) => launch[side] ?? []);
}

function ratio(estimate: Estimate | undefined): Difference | undefined {
  if (estimate === undefined) return undefined;
  const { mean, interval, n } = mapEstimate(estimate, Math.expm1);
  return { as: "ratio", estimate: mean, interval, n };
}

/** The answer of a row that has no difference. */
export const notComparable: { readonly change: Change; readonly pairing: "none" } = {
  change: "not-comparable",
  pairing: "none",
};
