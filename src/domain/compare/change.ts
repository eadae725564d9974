/** Is a difference an improvement, a regression, nothing, or not clear? Direction only; whether it matters is judged elsewhere. */
import type { Change, Difference } from "../../documents/comparison.ts";

/**
 * Of a noisy ratio: the interval must exclude zero and the estimate must pass `minimumEffect`. Measured on logs, so that
 * swapping the sides swaps the answer. `none` when the whole interval lies within the minimum effect; without an
 * interval (one launch) always `unclear`.
 */
export function noisyChange({ estimate, interval }: Difference, minimumEffect: number, lowerIsBetter: boolean): Change {
  if (interval === undefined) return "unclear";
  const least = Math.log1p(minimumEffect);
  const [middle, low, high] = [Math.log1p(estimate), Math.log1p(interval.low), Math.log1p(interval.high)];
  if ((low > 0 || high < 0) && Math.abs(middle) > least) return direction(middle, lowerIsBetter);
  return low >= -least && high <= least ? "none" : "unclear";
}

/** Of an exact difference: any counts, and equal is equal. */
export function exactChange(estimate: number, lowerIsBetter: boolean): Change {
  return estimate === 0 ? "none" : direction(estimate, lowerIsBetter);
}

/** Of scores on the same samples: the paired interval must exclude zero. Without one, as exact. */
export function sampledChange({ estimate, interval }: Difference, lowerIsBetter: boolean): Change {
  if (interval === undefined) return exactChange(estimate, lowerIsBetter);
  if (interval.low === 0 && interval.high === 0) return "none";
  return interval.low > 0 || interval.high < 0 ? direction(estimate, lowerIsBetter) : "unclear";
}

function direction(estimate: number, lowerIsBetter: boolean): Change {
  return estimate > 0 === lowerIsBetter ? "regression" : "improvement";
}
