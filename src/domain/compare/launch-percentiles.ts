/** Which percentiles did each launch see? The launch is the unit: its blocks' samples of a side are pooled. */
import type { MeasuredLaunch } from "../../documents/measurements.ts";
import type { SideName } from "../../documents/words.ts";
import { quantileOfSorted } from "../stats/quantile.ts";

/** The share of a launch's inferences that take no longer. */
export const shares = { "latency-p50": 0.5, "latency-p90": 0.9 } as const;
/** Metrics that are a percentile of inferences. */
export type LatencyMetric = keyof typeof shares;

/** Natural logs of one launch's percentiles of ns. Absent: the launch did not run the side to its end. */
export type LogPercentiles = Readonly<Record<LatencyMetric, number>>;
/** Of one launch, as logarithms of ns. A side is absent where the launch has no sample of it. */
export interface LaunchPercentiles {
  readonly baseline?: LogPercentiles;
  readonly candidate?: LogPercentiles;
}

/** Of the paired launches of a round that finished, in order. A clock that reads 0 ns tells nothing and is left out. */
export function launchPercentiles(launches: readonly MeasuredLaunch[], round: number): readonly LaunchPercentiles[] {
  return launches
    .filter((launch) => launch.kind === "paired" && launch.status === "finished" && launch.round === round)
    .map((launch) => ({ ...ofSide(launch, "baseline"), ...ofSide(launch, "candidate") }));
}

function ofSide(launch: MeasuredLaunch, side: SideName): LaunchPercentiles {
  const blocks = launch.blocks.filter((block) => block.side === side);
  const sorted = new Float64Array(blocks.reduce((sum, { samplesNs }) => sum + samplesNs.length, 0));
  let at = 0;
  for (const { samplesNs } of blocks) {
    sorted.set(samplesNs, at);
    at += samplesNs.length;
  }
  sorted.sort();
  const p50 = quantileOfSorted(sorted, shares["latency-p50"]);
  const p90 = quantileOfSorted(sorted, shares["latency-p90"]);
  if (p50 === undefined || p90 === undefined || p50 <= 0) return {};
  return { [side]: { "latency-p50": Math.log(p50), "latency-p90": Math.log(p90) } };
}
