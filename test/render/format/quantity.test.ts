import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  showDifferenceInterval,
  showInterval,
  showPair,
  showSigned,
  showValue,
} from "../../../src/render/format/metric.ts";
import { count, digits, percent, plural, points, signed } from "../../../src/render/format/quantity.ts";

test.each([
  { name: "three digits that count", text: digits(0.094_123), reads: "0.0941" },
  { name: "whole from 100 on", text: digits(131.4), reads: "131" },
  { name: "grouped thousands, not rounded to three digits", text: digits(1234.5), reads: "1,235" },
  { name: "rounding up to another power of ten", text: digits(9.999), reads: "10.0" },
  { name: "a true minus", text: digits(-5.1), reads: "−5.10" },
  { name: "zero", text: digits(0), reads: "0" },
  { name: "a limit as it was written", text: showValue("duration", 100e6, false), reads: "100 ms" },
  { name: "half a millisecond", text: showValue("duration", 0.5e6, false), reads: "0.5 ms" },
  { name: "a very short duration in ms, as budgets are", text: showValue("duration", 94_000), reads: "0.0940 ms" },
  { name: "below a microsecond in ns", text: showValue("duration", 812), reads: "812 ns" },
  { name: "from ten seconds on in s", text: showValue("duration", 12.34e9), reads: "12.3 s" },
  { name: "decimal kilobytes", text: showValue("bytes", 155_184), reads: "155 KB" },
  { name: "decimal megabytes", text: showValue("bytes", 20e6, false), reads: "20 MB" },
  { name: "few bytes", text: showValue("bytes", 12), reads: "12 bytes" },
  { name: "a share in percent", text: showValue("share", 0.969), reads: "96.9%" },
  { name: "both sides in one unit", text: showPair("duration", 89.21e6, 131e6), reads: "89.2 → 131 ms" },
  { name: "sizes that differ by bytes", text: showPair("bytes", 155_184, 155_196), reads: "155,184 → 155,196 bytes" },
  { name: "a rise in percent", text: showSigned("duration", "ratio", 0.4731), reads: "+47.3%" },
  { name: "a fall in percent", text: showSigned("duration", "ratio", -0.05), reads: "−5.0%" },
  { name: "a very small rise", text: showSigned("bytes", "ratio", 0.0004), reads: "+0.04%" },
  { name: "more than double", text: showSigned("duration", "ratio", 1.474), reads: "+147%" },
  { name: "no change has no sign", text: showSigned("duration", "ratio", 0), reads: "0%" },
  { name: "what reads as zero has no sign", text: showSigned("duration", "ratio", -0.000_01), reads: "0%" },
  { name: "accuracy in points", text: showSigned("share", "delta", -0.012), reads: "−1.2 pp" },
  { name: "a count", text: showSigned("count", "delta", -3), reads: "−3" },
  {
    name: "an interval of a ratio",
    text: showDifferenceInterval("duration", "ratio", { low: 0.441, high: 0.502, confidence: 0.95 }),
    reads: "+44.1 to +50.2",
  },
  {
    name: "an interval of points",
    text: showDifferenceInterval("share", "delta", { low: -0.019, high: 0.001, confidence: 0.95 }),
    reads: "−1.9 to +0.1",
  },
  {
    name: "an interval of a value",
    text: showInterval("duration", { low: 79.9e6, high: 82.7e6, confidence: 0.95 }),
    reads: "79.9 to 82.7 ms",
  },
  { name: "one launch", text: plural(1, "launch", "launches"), reads: "1 launch" },
  { name: "many launches", text: plural(1200, "launch", "launches"), reads: "1,200 launches" },
])("$name reads $reads", ({ text, reads }) => {
  expect(text).toBe(reads);
});

const numbers = fc.double({ min: -1e12, max: 1e12, noNaN: true });

test("no number reads as something that is not one, and none has an ASCII minus", () => {
  fc.assert(
    fc.property(numbers, (value) => {
      for (const text of [digits(value), digits(value, false), count(value), percent(value), points(value)]) {
        expect(text).toMatch(/^−?\d{1,3}(,\d{3})*(\.\d+)?(%| pp)?$/);
      }
    }),
  );
});

test("three digits are never off by more than half a percent", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (value) => {
      const read = Number(digits(value).replaceAll(",", ""));
      expect(Math.abs(read / value - 1)).toBeLessThanOrEqual(0.005);
    }),
  );
});

test("a sign stands before every number that does not read as zero, and before no other", () => {
  fc.assert(
    fc.property(numbers, (value) => {
      const text = signed(percent(value / 1e6));
      expect(/^[+−]/.test(text)).toBe(/[1-9]/.test(text));
    }),
  );
});
