/** What do the launches of one case say about each metric of it? */
import type { ComparisonRow, Difference, SideValue } from "../../documents/comparison.ts";
import type { Delegation, LaunchSide, MeasuredCase, MeasuredLaunch } from "../../documents/measurements.ts";
import type { MetricId } from "../../documents/metric-id.ts";
import { sideNames, type SideName } from "../../documents/words.ts";
import { hasEnough } from "../collect/outcome.ts";
import { metricOf } from "../metrics.ts";
import { exactChange, noisyChange } from "./change.ts";
import { launchPercentiles, type LaunchPercentiles, type LatencyMetric } from "./launch-percentiles.ts";
import { geometricMean, logsOf, notComparable, pairedRatio, unpairedRatio, type LogPair } from "./noisy-row.ts";

/** One case, and what stands against comparing it. */
export interface CaseOrder {
  readonly measured: MeasuredCase;
  readonly minimumEffect: number;
  /** Why this case's sides, or its rounds, must not be compared; undefined when they may. */
  readonly refusal: { readonly rounds: string | undefined; readonly sides: string | undefined };
}

/** One row a metric, in the table's order. Metrics that this case can't have by its nature get none. */
export function caseRows(order: CaseOrder): readonly ComparisonRow[] {
  const { measured } = order;
  const [first, second] = [launchPercentiles(measured.launches, 1), launchPercentiles(measured.launches, 2)];
  const rows = [latencyRow("latency-p50", order, first, second), latencyRow("latency-p90", order, first, second)];
  if (measured.gated)
    rows.push(
      aloneRow("load", order, ({ loadNs }) => loadNs),
      aloneRow("first-inference", order, ({ firstInferenceNs }) => firstInferenceNs),
      aloneRow("peak-memory", order, ({ beforeBytes, peakBytes }) =>
        beforeBytes === undefined || peakBytes === undefined ? undefined : Math.max(0, peakBytes - beforeBytes),
      ),
    );
  if (measured.key.delegate !== "cpu") rows.push(delegatedRow(order), partitionsRow(order));
  return rows;
}

function latencyRow(
  metric: LatencyMetric,
  order: CaseOrder,
  first: readonly LaunchPercentiles[],
  second: readonly LaunchPercentiles[],
): ComparisonRow {
  const logs = (launches: readonly LaunchPercentiles[]): readonly LogPair[] =>
    launches.map(({ baseline, candidate }) => ({ baseline: baseline?.[metric], candidate: candidate?.[metric] }));
  const together = order.measured.launches.some((launch) => launch.kind === "paired" && launch.loadOrder.length > 1);
  return noisyRow(metric, order, logs(first), logs(second), together);
}

function aloneRow(metric: MetricId, order: CaseOrder, read: (side: LaunchSide) => number | undefined): ComparisonRow {
  const logs = (round: number) =>
    order.measured.launches
      .filter((launch) => launch.kind === "single" && launch.status === "finished" && launch.round === round)
      .map((launch): LogPair => ({
        baseline: logOf(launch, "baseline", read),
        candidate: logOf(launch, "candidate", read),
      }));
  return noisyRow(metric, order, logs(1), logs(2), false);
}

function logOf(
  launch: MeasuredLaunch,
  side: SideName,
  read: (side: LaunchSide) => number | undefined,
): number | undefined {
  const of = launch[side];
  const value = of === undefined ? undefined : read(of);
  // 0 means that the device's clock or counter is too coarse to tell; it has no log and is no value.
  return value === undefined || value <= 0 ? undefined : Math.log(value);
}

function noisyRow(
  metric: MetricId,
  order: CaseOrder,
  first: readonly LogPair[],
  second: readonly LogPair[],
  together: boolean,
): ComparisonRow {
  const { measured, minimumEffect, refusal } = order;
  const values = sidesOf(measured, (side) => geometricMean(logsOf(first, side)));
  const base = { ...rowOf(metric, measured), ...values };
  if (measured.identical) return sameBytes(base);
  if (refusal.sides !== undefined) return { ...base, ...notComparable, note: refusal.sides };
  const ratio = together ? pairedRatio : unpairedRatio;
  const difference =
    values.baseline.status === "known" && values.candidate.status === "known" ? ratio(first) : undefined;
  if (difference === undefined) return { ...base, ...notComparable };
  const again = secondDifference(order, ratio(second));
  return {
    ...base,
    difference,
    change: noisyChange(difference, minimumEffect, metricOf(metric).polarity === "lower-is-better"),
    pairing: together ? "same-launch" : "own-launches",
    ...again,
  };
}

/** The second round counts only when it had enough launches, in the same environment as the first. */
function secondDifference(
  { measured, refusal }: CaseOrder,
  difference: Difference | undefined,
): Pick<ComparisonRow, "secondRound" | "note"> {
  if (difference === undefined) return {};
  if (refusal.rounds !== undefined) return { note: refusal.rounds };
  return sideNames.every((side) => hasEnough(measured.launches, side, 2)) ? { secondRound: difference } : {};
}

function sameBytes(base: Pick<ComparisonRow, "scope" | "metric" | "baseline" | "candidate">): ComparisonRow {
  if (base.candidate.status !== "known") return { ...base, ...notComparable };
  const difference: Difference = { as: metricOf(base.metric).difference, estimate: 0, n: base.candidate.n };
  return { ...base, difference, change: "none", pairing: "exact", note: "both sides are the same bytes" };
}

/**
 * Exact, from what ran. The difference counts nodes left to the CPU: removing a delegated node loses nothing, adding one
 * that the delegate refuses does.
 */
function delegatedRow(order: CaseOrder): ComparisonRow {
  return delegationRow(
    "delegated-nodes",
    order,
    ({ delegatedNodes }) => delegatedNodes,
    (baseline, candidate) => leftOver(baseline) - leftOver(candidate),
  );
}

function leftOver({ totalNodes, delegatedNodes }: Delegation): number {
  return totalNodes - delegatedNodes;
}

function partitionsRow(order: CaseOrder): ComparisonRow {
  return delegationRow(
    "partitions",
    order,
    ({ partitions, delegatedNodes }) => (delegatedNodes === 0 ? undefined : partitions),
    (baseline, candidate) => candidate.partitions - baseline.partitions,
  );
}

function delegationRow(
  metric: "delegated-nodes" | "partitions",
  { measured, refusal }: CaseOrder,
  read: (delegation: Delegation) => number | undefined,
  subtract: (baseline: Delegation, candidate: Delegation) => number,
): ComparisonRow {
  const value = (side: SideName): SideValue => {
    const { status, detail } = measured[side];
    if (status === "absent") return { status: "absent", reason: detail ?? "not there" };
    const delegation = delegationOf(measured, side);
    if (delegation === undefined) return { status: "unknown", reason: detail ?? status, because: status };
    if (delegation.proof === "unknown")
      return { status: "unknown", reason: "the runtime does not tell what it delegated" };
    const count = read(delegation);
    if (count === undefined) return { status: "unknown", reason: "nothing is delegated", because: status };
    return { status: "known", value: count, n: 1 };
  };
  const base = { ...rowOf(metric, measured), baseline: value("baseline"), candidate: value("candidate") };
  const [baseline, candidate] = [delegationOf(measured, "baseline"), delegationOf(measured, "candidate")];
  const known = base.baseline.status === "known" && base.candidate.status === "known";
  if (!known || baseline === undefined || candidate === undefined) return { ...base, ...notComparable };
  if (refusal.sides !== undefined) return { ...base, ...notComparable, note: refusal.sides };
  const estimate = subtract(baseline, candidate);
  return {
    ...base,
    difference: { as: "delta", estimate, n: 1 },
    change: exactChange(estimate, metricOf(metric).polarity === "lower-is-better"),
    pairing: "exact",
  };
}

/** Of the launch that delegated least, should they differ. Undefined: no launch said. */
export function delegationOf(measured: MeasuredCase, side: SideName): Delegation | undefined {
  const ran = measured.identical ? "candidate" : side;
  let least: Delegation | undefined;
  for (const launch of measured.launches) {
    const delegation = launch.status === "finished" ? launch[ran]?.delegation : undefined;
    if (delegation !== undefined && (least === undefined || delegation.delegatedNodes < least.delegatedNodes))
      least = delegation;
  }
  return least;
}

function rowOf(metric: MetricId, { key, gated }: MeasuredCase): Pick<ComparisonRow, "scope" | "metric"> {
  return { scope: { of: "case", key, gated }, metric };
}

/** A side has a value only when it was measured with the requested delegate. */
function sidesOf(
  measured: MeasuredCase,
  read: (side: SideName) => SideValue | undefined,
): Readonly<Record<SideName, SideValue>> {
  const value = (side: SideName): SideValue => {
    const { status, detail } = measured[side];
    if (status === "absent") return { status: "absent", reason: detail ?? "not there" };
    if (status !== "measured") return { status: "unknown", reason: detail ?? status, because: status };
    return (
      read(measured.identical ? "candidate" : side) ?? {
        status: "unknown",
        reason: "no launch finished that tells",
        because: "missing",
      }
    );
  };
  return { baseline: value("baseline"), candidate: value("candidate") };
}
