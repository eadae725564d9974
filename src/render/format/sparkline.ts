/** How do a few values look in one line of text? Bars from the smallest to the largest; small movements stay small. */

const bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;
/** Of the smallest value: the full height stands for at least so much, or noise would look like a mountain. */
const leastHeight = 0.2;

/** One bar a value, all > 0, in their order. Empty without values. */
export function sparkline(values: readonly number[]): string {
  const low = Math.min(...values);
  const height = Math.max(Math.max(...values) - low, low * leastHeight);
  return values.map((value) => bars[Math.round(((value - low) / height) * (bars.length - 1))] ?? "").join("");
}
