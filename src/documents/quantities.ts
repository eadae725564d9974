/** Which numbers may stand in a document? Finite ones with a unit in their name; never NaN, null or a float of nanoseconds. */
import * as z from "zod";

/** A duration in whole nanoseconds, ≥ 0. */
export const Nanoseconds = z.int().nonnegative();
/** A size in whole bytes, ≥ 0. */
export const Bytes = z.int().nonnegative();
/** A count, ≥ 0. */
export const Count = z.int().nonnegative();
/** Any finite number (zod refuses NaN and infinities). */
export const Finite = z.number();
/** A share between 0 and 1. */
export const Fraction = z.number().min(0).max(1);
/** Lower-case hex SHA-256 of some bytes. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export type Sha256 = z.infer<typeof Sha256>;
/** An instant, ISO 8601 in UTC. */
export const Instant = z.iso.datetime();

/** A two-sided interval; `low` ≤ `high`. */
export const Interval = z
  .strictObject({ low: Finite, high: Finite, confidence: Fraction })
  .refine((interval) => interval.low <= interval.high, "low must not exceed high")
  .readonly();
export type Interval = z.infer<typeof Interval>;
