import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceOfMeans, mapEstimate, meanInterval } from "../../../src/domain/stats/mean-interval.ts";
import { tQuantile } from "../../../src/domain/stats/student-t.ts";

const values = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 2, maxLength: 30 });

describe("the mean of a few values", () => {
  it("has the interval that R's t.test gives for its sleep data", () => {
    // t.test(extra ~ group, data = sleep, paired = TRUE): mean 1.58, 95 % interval 0.7001142 to 2.4598858.
    const estimate = meanInterval([1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4]);
    expect(estimate?.mean).toBeCloseTo(1.58, 9);
    expect(estimate?.interval?.low).toBeCloseTo(0.7001142, 6);
    expect(estimate?.interval?.high).toBeCloseTo(2.4598858, 6);
    expect(estimate?.n).toBe(10);
  });

  it("agrees with the textbook formula", () => {
    fc.assert(
      fc.property(values, (list) => {
        const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
        const deviation = Math.sqrt(list.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (list.length - 1));
        const half = (tQuantile(list.length - 1) * deviation) / Math.sqrt(list.length);
        const estimate = meanInterval(list);
        expect(estimate?.mean).toBeCloseTo(mean, 6);
        expect(estimate?.interval?.low).toBeCloseTo(mean - half, 6);
        expect(estimate?.interval?.high).toBeCloseTo(mean + half, 6);
      }),
    );
  });

  it("gives equal values exactly their own value and no width", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.integer({ min: 2, max: 40 }), (drawn, n) => {
        const value = drawn + 0; // no document tells −0 from 0
        const estimate = meanInterval(Array.from({ length: n }, () => value));
        expect(estimate).toStrictEqual({ mean: value, interval: { low: value, high: value, confidence: 0.95 }, n });
      }),
    );
  });

  it("claims nothing from one value, and is undefined without any", () => {
    expect(meanInterval([3])).toStrictEqual({ mean: 3, interval: undefined, n: 1 });
    expect(meanInterval([])).toBeUndefined();
  });

  it("on logs is that of a geometric mean", () => {
    const estimate = meanInterval([1, 4].map(Math.log));
    if (estimate === undefined) throw new Error("two values have a mean");
    expect(mapEstimate(estimate, Math.exp).mean).toBeCloseTo(2, 12);
  });
});

describe("the difference of two independent means", () => {
  it("has the interval that R's t.test gives for the sleep data as two groups of like spread", () => {
    // t.test(extra ~ group, data = sleep, var.equal = TRUE): group 1 − group 2, -3.363874 to 0.203874.
    const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
    const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    const estimate = differenceOfMeans(second, first);
    expect(estimate?.mean).toBeCloseTo(-1.58, 9);
    expect(estimate?.interval?.low).toBeCloseTo(-3.363874, 5);
    expect(estimate?.interval?.high).toBeCloseTo(0.203874, 5);
  });

  it("swaps with its groups", () => {
    fc.assert(
      fc.property(values, values, (left, right) => {
        const [there, back] = [differenceOfMeans(left, right), differenceOfMeans(right, left)];
        expect(there?.mean).toBeCloseTo(-(back?.mean ?? Number.NaN), 9);
        expect(there?.interval?.low).toBeCloseTo(-(back?.interval?.high ?? Number.NaN), 9);
      }),
    );
  });

  it("claims nothing when a group has one value, and is undefined when one has none", () => {
    expect(differenceOfMeans([1], [2, 3])?.interval).toBeUndefined();
    expect(differenceOfMeans([], [2, 3])).toBeUndefined();
  });
});
