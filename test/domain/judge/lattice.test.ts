import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verdicts } from "../../../src/documents/verdict.ts";
import { exitCodeOf, join } from "../../../src/domain/judge/lattice.ts";

const verdict = fc.constantFrom(...verdicts);

describe("joining verdicts", () => {
  it("does not depend on grouping, order or repetition", () => {
    fc.assert(
      fc.property(verdict, verdict, verdict, (a, b, c) => {
        expect(join(join(a, b), c)).toBe(join(a, join(b, c)));
        expect(join(a, b)).toBe(join(b, a));
        expect(join(a, a)).toBe(a);
        expect(join("pass", a)).toBe(a);
      }),
    );
  });

  it("never comes to less than either", () => {
    fc.assert(
      fc.property(verdict, verdict, (a, b) => {
        expect(verdicts.indexOf(join(a, b))).toBe(Math.max(verdicts.indexOf(a), verdicts.indexOf(b)));
      }),
    );
  });
});

describe("the exit code", () => {
  it.each([
    ["pass", "fail", 0],
    ["warn", "fail", 0],
    ["inconclusive", "fail", 4],
    ["fail", "fail", 1],
    ["pass", "pass", 0],
    ["warn", "pass", 0],
    ["inconclusive", "pass", 0],
    ["fail", "pass", 1],
  ] as const)("of %s under on-inconclusive: %s is %i", (word, onInconclusive, code) => {
    expect(exitCodeOf(word, onInconclusive)).toBe(code);
  });
});
