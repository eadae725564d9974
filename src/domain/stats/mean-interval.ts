/** What is the mean of a few values, and how sure is it? The t interval; on logs it is that of a geometric mean. */
import type { Interval } from "../../documents/quantities.ts";
import { confidence, tQuantile } from "./student-t.ts";

/** A mean with its two-sided 95 % interval. One value has no interval: nothing is known of its noise. */
export interface Estimate {
  readonly mean: number;
  readonly interval: Interval | undefined;
  readonly n: number;
}

/** The mean of independent values. Undefined without values. */
export function meanInterval(values: ArrayLike<number>): Estimate | undefined {
  const n = values.length;
  if (n === 0) return undefined;
  const mean = meanOf(values);
  if (n === 1) return { mean, interval: undefined, n };
  const half = tQuantile(n - 1) * Math.sqrt(squaresAround(values, mean) / (n - 1) / n);
  return { mean, interval: { low: mean - half, high: mean + half, confidence }, n };
}

/**
 * The mean of `right` minus the mean of `left`, for two independent groups of like spread (Student's pooled t). `n` is
 * that of the smaller group. No interval when a group has one value.
 */
export function differenceOfMeans(left: ArrayLike<number>, right: ArrayLike<number>): Estimate | undefined {
  if (left.length === 0 || right.length === 0) return undefined;
  const [leftMean, rightMean] = [meanOf(left), meanOf(right)];
  const mean = rightMean - leftMean;
  const n = Math.min(left.length, right.length);
  if (n === 1) return { mean, interval: undefined, n };
  const degrees = left.length + right.length - 2;
  const variance = (squaresAround(left, leftMean) + squaresAround(right, rightMean)) / degrees;
  const half = tQuantile(degrees) * Math.sqrt(variance * (1 / left.length + 1 / right.length));
  return { mean, interval: { low: mean - half, high: mean + half, confidence }, n };
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] ?? Number.NaN;
  const rough = sum / values.length;
  // A second pass takes the rounding of the sum out, so that equal values have exactly their own value as mean.
  let rest = 0;
  for (let at = 0; at < values.length; at += 1) rest += (values[at] ?? Number.NaN) - rough;
  return rough + rest / values.length;
}

function squaresAround(values: ArrayLike<number>, mean: number): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += ((values[at] ?? Number.NaN) - mean) ** 2;
  return sum;
}

/** The estimate of values as the estimate of what `read` makes of them; `read` must not fall. */
export function mapEstimate(estimate: Estimate, read: (value: number) => number): Estimate {
  const { interval } = estimate;
  return {
    mean: read(estimate.mean),
    interval: interval && { low: read(interval.low), high: read(interval.high), confidence: interval.confidence },
    n: estimate.n,
  };
}
