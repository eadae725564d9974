/** Which value lies at a share of sorted samples? Type 7 of Hyndman and Fan: linear interpolation, as NumPy and R do it. */

/**
 * The quantile at `share` (0 to 1) of samples in any order; in the samples' unit. Undefined without samples: a missing
 * percentile is not 0.
 */
export function quantile(samples: ArrayLike<number>, share: number): number | undefined {
  return quantileOfSorted(Float64Array.from(samples).sort(), share);
}

/** The same for samples that are already in ascending order. */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number | undefined {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below];
  const high = sorted[Math.ceil(position)];
  if (low === undefined || high === undefined) return undefined;
  return low + (high - low) * (position - below);
}
