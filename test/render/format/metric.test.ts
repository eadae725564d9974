/** Do numbers that belong together share a unit, and is a spread told as one value where all read alike? */
import { expect, test } from "vitest";
import {
  showDifferenceInterval,
  showInterval,
  showSpread,
  type NumberKind,
} from "../../../src/render/format/metric.ts";

const spreads: readonly {
  readonly name: string;
  readonly kind: NumberKind;
  readonly values: readonly number[];
  readonly reads: string | undefined;
}[] = [
  { name: "durations", kind: "duration", values: [16_100_000, 5_370_000, 9e6], reads: "5.37 to 16.1 ms" },
  { name: "durations that read alike", kind: "duration", values: [5_370_001, 5_370_002], reads: "5.37 ms" },
  {
    name: "bytes that only bytes tell apart",
    kind: "bytes",
    values: [155_001, 155_002],
    reads: "155,001 to 155,002 bytes",
  },
  { name: "shares", kind: "share", values: [0.9, 0.969], reads: "90.0 to 96.9%" },
  { name: "shares that read alike", kind: "share", values: [0.969, 0.969], reads: "96.9%" },
  { name: "one count", kind: "count", values: [12], reads: "12" },
  { name: "nothing", kind: "count", values: [], reads: undefined },
];

test.each(spreads)("a spread of $name", ({ kind, values, reads }) => {
  expect(showSpread(kind, values)).toBe(reads);
});

test("an interval has the unit of its larger end", () => {
  expect(showInterval("duration", { low: 900, high: 2_000_000, confidence: 0.95 })).toBe("0.000900 to 2.00 ms");
});

test("the interval of a difference leaves its unit away, unless its ends have two", () => {
  expect(showDifferenceInterval("duration", "ratio", { low: -0.0121, high: 0.302, confidence: 0.95 })).toBe(
    "−1.2 to +30.2",
  );
  expect(showDifferenceInterval("duration", "delta", { low: -900, high: 2_000_000, confidence: 0.95 })).toBe(
    "−900 ns to +2.00 ms",
  );
  expect(showDifferenceInterval("share", "delta", { low: -0.012, high: 0, confidence: 0.95 })).toBe("−1.2 to 0");
});
