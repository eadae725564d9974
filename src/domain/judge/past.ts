/** Is a number past a limit? Equal is within, also when rounding of the last bits says otherwise. */

/** 1 point of 1,000 images is 0.010000000000000009 in binary: that is not past 0.01. */
const rounding = 1e-9;

/** Whether `value` is above `limit`, both in one unit; a limit from below is asked with the two swapped. */
export function isPast(value: number, limit: number): boolean {
  return value - limit > rounding * Math.max(Math.abs(value), Math.abs(limit));
}
