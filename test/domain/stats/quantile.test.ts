import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile } from "../../../src/domain/stats/quantile.ts";

const samples = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 60 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** The definition, as Hyndman and Fan write it: position (n − 1) p from 0, and a line between its neighbours. */
function trivially(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const h = (values.length - 1) * p;
  const [low = Number.NaN, high = low] = [sorted[Math.floor(h)], sorted[Math.floor(h) + 1]];
  return low + (h - Math.floor(h)) * (high - low);
}

describe("the quantile of type 7", () => {
  it.each([
    // R 4: quantile(x, p), whose default is type 7; numpy.percentile agrees.
    { name: "an even count's median", values: [1, 2, 3, 4], p: 0.5, is: 2.5 },
    { name: "a quartile between samples", values: [1, 2, 3, 4], p: 0.25, is: 1.75 },
    { name: "p90 of one to ten", values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], p: 0.9, is: 9.1 },
    { name: "p90 of samples in any order", values: [10, 1, 9, 2, 8, 3, 7, 4, 6, 5], p: 0.9, is: 9.1 },
    { name: "the only sample", values: [7], p: 0.9, is: 7 },
    { name: "the largest", values: [3, 1, 2], p: 1, is: 3 },
    { name: "the smallest", values: [3, 1, 2], p: 0, is: 1 },
  ])("is R's for $name", ({ values, p, is }) => {
    expect(quantile(values, p)).toBeCloseTo(is, 12);
  });

  it("is undefined without samples, never 0", () => {
    expect(quantile([], 0.5)).toBeUndefined();
  });

  it("agrees with the definition", () => {
    fc.assert(
      fc.property(samples, share, (values, p) => {
        expect(quantile(values, p)).toBeCloseTo(trivially(values, p), 3);
      }),
    );
  });

  it("does not fall when a sample grows", () => {
    fc.assert(
      fc.property(samples, share, fc.nat(), fc.nat(1e6), (values, p, at, more) => {
        const index = at % values.length;
        const grown = values.map((value, place) => (place === index ? value + more : value));
        expect(quantile(grown, p)).toBeGreaterThanOrEqual(quantile(values, p) ?? Number.NaN);
      }),
    );
  });
});
