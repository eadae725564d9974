import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ComparisonRow, Difference, RowScope } from "../../../src/documents/comparison.ts";
import type { BudgetRule } from "../../../src/documents/settings.ts";
import { verdicts, type BudgetCheck } from "../../../src/documents/verdict.ts";
import { verdictOf } from "../../../src/domain/judge/lattice.ts";
import { awaitsSecondRound, checkLimit, type LimitOrder } from "../../../src/domain/judge/limit.ts";
import { phone } from "../scene.ts";

const ms = 1e6;
const scope: RowScope = {
  of: "case",
  key: { model: "digits", variant: "float32", device: phone, delegate: "xnnpack", threads: 1 },
  gated: true,
};

function interval(low: number, high: number) {
  return { low, high, confidence: 0.95 };
}
function known(value: number, low?: number, high?: number) {
  return {
    status: "known" as const,
    value,
    n: low === undefined ? 1 : 6,
    ...(low === undefined || high === undefined ? {} : { interval: interval(low, high) }),
  };
}
function ratio(estimate: number, low?: number, high?: number): Difference {
  return {
    as: "ratio",
    estimate,
    n: low === undefined ? 1 : 6,
    ...(low === undefined || high === undefined ? {} : { interval: interval(low, high) }),
  };
}
function row(changes: Partial<ComparisonRow> = {}): ComparisonRow {
  return {
    scope,
    metric: "latency-p50",
    baseline: known(10 * ms, 9.9 * ms, 10.1 * ms),
    candidate: known(10 * ms, 9.9 * ms, 10.1 * ms),
    change: "none",
    pairing: "same-launch",
    ...changes,
  };
}
function check(rule: BudgetRule, of: ComparisonRow | undefined, changes: Partial<LimitOrder> = {}) {
  return checkLimit({
    rule,
    scope,
    row: of,
    missing: "it was not measured",
    noBaseline: false,
    secondRoundAsked: false,
    minimumEffect: 0.03,
    ...changes,
  });
}

const max: BudgetRule = {
  metric: "latency-p50",
  kind: "max",
  limit: { of: "absolute", value: 100 * ms },
  reserve: 30 * ms,
  level: "error",
};
const increase: BudgetRule = {
  metric: "latency-p50",
  kind: "max-increase",
  limit: { of: "relative", fraction: 0.05 },
  floor: 0.5 * ms,
  level: "error",
};

describe("an absolute limit", () => {
  it.each([
    { name: "well below", candidate: known(20 * ms, 19 * ms, 21 * ms), status: "within" },
    { name: "exactly on it", candidate: known(70 * ms, 70 * ms, 70 * ms), status: "within" },
    { name: "below, its interval reaching over", candidate: known(69 * ms, 60 * ms, 80 * ms), status: "within" },
    { name: "past, its interval reaching back", candidate: known(71 * ms, 65 * ms, 80 * ms), status: "unknown" },
    { name: "the whole interval past", candidate: known(80 * ms, 71 * ms, 90 * ms), status: "exceeded" },
    { name: "one launch past it: no claim", candidate: known(200 * ms), status: "unknown" },
    {
      name: "not measured",
      candidate: { status: "unknown" as const, reason: "the phone was out of quota" },
      status: "unknown",
    },
  ])("less its reserve: $name", ({ candidate, status }) => {
    const found = check(max, row({ candidate }));
    expect(found?.status).toBe(status);
    expect(found?.expected).toBe(70 * ms);
  });

  it("is unknown, never within, when there is no row at all", () => {
    expect(check(max, undefined)).toMatchObject({ status: "unknown", reason: "it was not measured" });
  });

  it("holds for a model that is new, too", () => {
    const candidate = known(80 * ms, 71 * ms, 90 * ms);
    const baseline = { status: "absent" as const, reason: "there is no such model" };
    expect(check(max, row({ baseline, candidate }), { noBaseline: true })?.status).toBe("exceeded");
  });

  it.each([
    { name: "below the least", value: 0.94, status: "exceeded" },
    { name: "exactly the least", value: 0.95, status: "within" },
    { name: "above", value: 0.96, status: "within" },
  ])("from below: $name", ({ value, status }) => {
    const rule: BudgetRule = {
      metric: "accuracy",
      kind: "min",
      limit: { of: "absolute", value: 0.95 },
      level: "error",
    };
    expect(check(rule, row({ metric: "accuracy", candidate: known(value) }))?.status).toBe(status);
  });
});

const slower = row({ candidate: known(11 * ms), difference: ratio(0.1, 0.08, 0.12) });

describe("a relative limit of a noisy metric", () => {
  it.each([
    { name: "no difference", first: ratio(0, -0.01, 0.01), status: "within" },
    { name: "faster", first: ratio(-0.2, -0.22, -0.18), status: "within" },
    { name: "slower for sure, below the limit", first: ratio(0.04, 0.03, 0.05), status: "within" },
    { name: "exactly the limit", first: ratio(0.05, 0.05, 0.05), status: "within" },
    { name: "past the limit, not yet confirmed", first: ratio(0.1, 0.08, 0.12), status: "unknown" },
    { name: "past the limit, interval over zero", first: ratio(0.1, -0.01, 0.22), status: "unknown" },
    { name: "one launch past it", first: ratio(0.5), status: "unknown" },
    { name: "confirmed", first: ratio(0.1, 0.08, 0.12), second: ratio(0.09, 0.07, 0.11), status: "exceeded" },
    { name: "not confirmed", first: ratio(0.1, 0.08, 0.12), second: ratio(0.01, -0.01, 0.03), status: "within" },
    {
      name: "a second round that is past it, but unsure",
      first: ratio(0.1, 0.08, 0.12),
      second: ratio(0.06, -0.01, 0.14),
      status: "unknown",
    },
    {
      name: "an unsure first round and a sure second one",
      first: ratio(0.1, -0.01, 0.22),
      second: ratio(0.1, 0.08, 0.12),
      status: "unknown",
    },
    {
      name: "a suspicion that the second round clears",
      first: ratio(0.1, -0.01, 0.22),
      second: ratio(0.02, -0.05, 0.1),
      status: "within",
    },
  ])("$name: $status", ({ first, second, status }) => {
    const of = row({ difference: first, ...(second === undefined ? {} : { secondRound: second }) });
    expect(check(increase, of, { secondRoundAsked: second !== undefined })?.status).toBe(status);
  });

  it("does not turn on a difference below its floor, however sure", () => {
    const of = row({ baseline: known(0.1 * ms), difference: ratio(0.3, 0.29, 0.31) });
    expect(check(increase, of)?.status).toBe("within");
  });

  it("asks for a second round exactly when a confirmed excess could follow", () => {
    const awaits = (of: ComparisonRow, changes: Partial<LimitOrder> = {}) => {
      const found = check(increase, of, changes);
      return found !== undefined && awaitsSecondRound(found);
    };
    expect(awaits(slower)).toBe(true);
    expect(awaits(row({ difference: ratio(0.1, -0.01, 0.22) }))).toBe(true);
    expect(awaits(row({ difference: ratio(0.5) }))).toBe(false);
    expect(awaits(row({ difference: ratio(0.01, 0, 0.02) }))).toBe(false);
    expect(awaits(slower, { secondRoundAsked: true })).toBe(false);
  });

  it("stays unknown when the second round that was asked for could not be measured", () => {
    expect(check(increase, slower, { secondRoundAsked: true })).toMatchObject({
      status: "unknown",
      reason: "the second round could not be measured",
    });
  });

  it("of 0 % does not take noise for an excess", () => {
    const rule: BudgetRule = { ...increase, limit: { of: "relative", fraction: 0 }, floor: 0 };
    expect(check(rule, row({ difference: ratio(0.01, -0.01, 0.03) }))?.status).toBe("within");
    expect(check(rule, row({ difference: ratio(0.02, 0.01, 0.03) }))?.status).toBe("unknown");
  });

  it("may be in the metric's own unit", () => {
    const rule: BudgetRule = { ...increase, limit: { of: "absolute", value: 2 * ms } };
    const found = check(rule, row({ difference: ratio(0.3, 0.28, 0.32), secondRound: ratio(0.3, 0.28, 0.32) }));
    expect(found).toMatchObject({ status: "exceeded", expected: 2 * ms });
    expect(found?.found).toBeCloseTo(3 * ms, 3);
    expect(found?.interval?.low).toBeCloseTo(2.8 * ms, 3);
  });

  it.each([
    { name: "the baseline was not measured", of: row({ baseline: { status: "unknown", reason: "it crashed" } }) },
    { name: "the candidate was not measured", of: row({ candidate: { status: "unknown", reason: "it crashed" } }) },
    { name: "the environments differ", of: row({ change: "not-comparable", note: "OS build 1 and 2" }) },
    { name: "there is no row", of: undefined },
  ])("is unknown when $name", ({ of }) => {
    expect(check(increase, of)?.status).toBe("unknown");
  });

  it("does not apply where there is no baseline for good", () => {
    expect(check(increase, slower, { noBaseline: true })).toBeUndefined();
  });
});

describe("a relative limit of an exact metric", () => {
  const size: BudgetRule = {
    metric: "size",
    kind: "max-increase",
    limit: { of: "relative", fraction: 0.1 },
    level: "error",
  };
  const sized = (estimate: number) => row({ metric: "size", baseline: known(1000), difference: ratio(estimate) });
  const nodes: BudgetRule = {
    metric: "delegated-nodes",
    kind: "max-drop",
    limit: { of: "absolute", value: 0 },
    level: "error",
  };
  const dropped = (estimate: number) =>
    row({ metric: "delegated-nodes", baseline: known(14), difference: { as: "delta", estimate, n: 1 } });

  it.each([
    { name: "a growth of the limit", found: check(size, sized(0.1)), status: "within" },
    { name: "a growth past it, at once", found: check(size, sized(0.11)), status: "exceeded" },
    { name: "a smaller file", found: check(size, sized(-0.5)), status: "within" },
    { name: "no node lost", found: check(nodes, dropped(0)), status: "within" },
    { name: "one node lost", found: check(nodes, dropped(-1)), status: "exceeded" },
    { name: "nodes gained", found: check(nodes, dropped(3)), status: "within" },
  ])("$name: $status", ({ found, status }) => {
    expect(found?.status).toBe(status);
  });

  it("is unknown as a share of a baseline of 0 that grew", () => {
    const rule: BudgetRule = {
      ...nodes,
      metric: "partitions",
      kind: "max-increase",
      limit: { of: "relative", fraction: 1 },
    };
    const of = (estimate: number) =>
      row({ metric: "partitions", baseline: known(0), difference: { as: "delta", estimate, n: 1 } });
    expect(check(rule, of(2))?.status).toBe("unknown");
    expect(check(rule, of(0))?.status).toBe("within");
  });
});

describe("a limit on accuracy", () => {
  const rule: BudgetRule = {
    metric: "accuracy",
    kind: "max-drop",
    limit: { of: "absolute", value: 0.01 },
    level: "error",
  };
  const delta = (estimate: number, low?: number, high?: number): Difference => ({
    ...ratio(estimate, low, high),
    as: "delta",
  });
  const of = (difference: Difference, higherIsBetter = true) =>
    row({
      metric: "accuracy",
      baseline: known(0.97),
      difference,
      task: { metric: "top-1", unit: "share", higherIsBetter },
      pairing: "same-data",
    });

  it.each([
    { name: "ten images of a thousand lost, exactly the limit", found: of(delta(0.959 - 0.969)), status: "within" },
    { name: "eleven lost, beyond chance", found: of(delta(-0.011, -0.018, -0.004)), status: "exceeded" },
    { name: "eleven lost, perhaps by chance", found: of(delta(-0.011, -0.024, 0.002)), status: "unknown" },
    { name: "better", found: of(delta(0.02, 0.01, 0.03)), status: "within" },
    { name: "a user's command, without scores", found: of(delta(-0.011)), status: "exceeded" },
    { name: "an error that grew", found: of(delta(0.02, 0.01, 0.03), false), status: "exceeded" },
    { name: "an error that fell", found: of(delta(-0.02, -0.03, -0.01), false), status: "within" },
  ])("$name: $status", ({ found, status }) => {
    expect(check(rule, found)?.status).toBe(status);
  });

  it("needs no second round: the same data give the same scores", () => {
    const found = check(rule, of(delta(-0.05, -0.06, -0.04)));
    expect(found?.status).toBe("exceeded");
  });
});

describe("a worse number", () => {
  const rank = (found: BudgetCheck | undefined) => (found === undefined ? -1 : verdicts.indexOf(verdictOf(found)));
  const share = fc.double({ min: -0.5, max: 0.5, noNaN: true });
  const width = fc.double({ min: 0, max: 0.3, noNaN: true });
  const more = fc.double({ min: 0, max: 0.5, noNaN: true });

  it("never improves an absolute check", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 200, noNaN: true }), width, more, (value, spread, worse) => {
        const at = (middle: number) =>
          rank(
            check(max, row({ candidate: known(middle * ms, middle * ms * (1 - spread), middle * ms * (1 + spread)) })),
          );
        expect(at(value * (1 + worse))).toBeGreaterThanOrEqual(at(value));
      }),
    );
  });

  it("never improves a relative check, in either round", () => {
    fc.assert(
      fc.property(share, share, width, more, more, (first, second, spread, worse, worseAgain) => {
        const at = (one: number, other: number) =>
          rank(
            check(
              increase,
              row({
                difference: ratio(one, one - spread, one + spread),
                secondRound: ratio(other, other - spread, other + spread),
              }),
              { secondRoundAsked: true },
            ),
          );
        expect(at(first + worse, second + worseAgain)).toBeGreaterThanOrEqual(at(first, second));
      }),
    );
  });
});
