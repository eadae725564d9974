import { describe, expect, it } from "vitest";
import { tQuantile } from "../../../src/domain/stats/student-t.ts";

describe("the t quantile of 95 % intervals", () => {
  it.each([
    // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, column 0.975.
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [4, 2.776],
    [5, 2.571],
    [6, 2.447],
    [7, 2.365],
    [8, 2.306],
    [9, 2.262],
    [10, 2.228],
    [11, 2.201],
    [15, 2.131],
    [20, 2.086],
    [29, 2.045],
    [30, 2.042],
    [60, 2.0],
    [100, 1.984],
  ])("of %i degrees is %f in the published table", (degrees, published) => {
    expect(tQuantile(degrees)).toBeCloseTo(published, 3);
  });

  it("is exact where it has a closed form", () => {
    expect(tQuantile(1)).toBeCloseTo(Math.tan(0.475 * Math.PI), 9);
    expect(tQuantile(2)).toBeCloseTo(0.95 * Math.sqrt(2 / (1 - 0.95 ** 2)), 9);
  });

  it("passes over to the expansion without a step", () => {
    expect(tQuantile(1001) - tQuantile(1000)).toBeLessThan(0);
    expect(tQuantile(1000) - tQuantile(1001)).toBeLessThan(3e-6);
  });

  it("nears the normal quantile", () => {
    expect(tQuantile(1_000_000)).toBeCloseTo(1.959966, 6);
  });

  it.each([0, -1, 1.5, Number.NaN])("refuses %f degrees", (degrees) => {
    expect(() => tQuantile(degrees)).toThrow(RangeError);
  });
});
