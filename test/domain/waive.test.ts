import { array, assert, constantFrom, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import type { BodyOf } from "../../src/documents/by-kind.ts";
import { verdicts, type Check } from "../../src/documents/verdict.ts";
import type { Waiver } from "../../src/documents/waivers.ts";
import { join, verdictOf } from "../../src/domain/judge/lattice.ts";
import { waive } from "../../src/domain/waive.ts";

const asOf = "2026-11-24";
const size = (model: string, status: Check["status"], level: "error" | "warn" = "error"): Check => ({
  of: "budget",
  scope: { of: "variant", model, variant: "float32" },
  metric: "size",
  rule: { metric: "size", kind: "max", limit: { of: "absolute", value: 100 }, level },
  status,
  expected: 100,
  ...(status === "unknown" ? {} : { found: status === "exceeded" ? 120 : 80 }),
});
const broken: Check = {
  of: "built-in",
  scope: { of: "variant", model: "digits", variant: "float32" },
  check: "variant-exists",
  status: "exceeded",
  level: "error",
  expected: "it converts",
  found: "it does not",
};
const waiver = (changes: Partial<Waiver> = {}): Waiver => ({
  id: "1",
  check: "size",
  match: {},
  until: "2026-12-31",
  reason: "needed",
  actor: "mira",
  acceptedAt: "2026-11-20T09:12:44Z",
  ...changes,
});
const verdictFrom = (checks: readonly Check[]): BodyOf<"verdict"> => ({
  verdict: checks.map(verdictOf).reduce(join, "pass"),
  exitCode: 1,
  checks,
  findings: [],
  advice: [],
});
const waived = (checks: readonly Check[], waivers: readonly Waiver[]) =>
  waive(verdictFrom(checks), { asOf, waivers }, "fail");

describe("what a waiver does", () => {
  it.each([
    { name: "nothing without one", checks: [size("digits", "exceeded")], waivers: [], verdict: "fail" },
    {
      name: "makes what it names a warning",
      checks: [size("digits", "exceeded")],
      waivers: [waiver()],
      verdict: "warn",
    },
    {
      name: "holds on its last day",
      checks: [size("digits", "exceeded")],
      waivers: [waiver({ until: asOf })],
      verdict: "warn",
    },
    {
      name: "ends after its last day",
      checks: [size("digits", "exceeded")],
      waivers: [waiver({ until: "2026-11-23" })],
      verdict: "fail",
    },
    {
      name: "leaves another model's check",
      checks: [size("digits", "exceeded")],
      waivers: [waiver({ match: { model: "faces" } })],
      verdict: "fail",
    },
    {
      name: "leaves another check of the model",
      checks: [size("digits", "exceeded"), broken],
      waivers: [waiver()],
      verdict: "fail",
    },
    {
      name: "takes a built-in check",
      checks: [broken],
      waivers: [waiver({ check: "variant-exists" })],
      verdict: "warn",
    },
    {
      name: "never lets through what nobody saw",
      checks: [size("digits", "unknown")],
      waivers: [waiver()],
      verdict: "inconclusive",
    },
  ] as const)("$name", ({ checks, waivers, verdict }) => {
    expect(waived(checks, waivers).verdict).toBe(verdict);
  });

  it("shows who accepted it, until when and why, and takes the one that holds longest", () => {
    const { checks } = waived([size("digits", "exceeded")], [waiver({ until: "2026-11-30" }), waiver({ actor: "jo" })]);
    expect(checks[0]?.waiver).toEqual({ by: "jo", until: "2026-12-31", reason: "needed" });
  });

  it("that has ended is told as a finding", () => {
    const { findings } = waived([size("digits", "exceeded")], [waiver({ until: "2026-11-01" })]);
    expect(findings).toEqual([
      expect.objectContaining({ kind: "waiver-expired", detail: expect.stringContaining("mira") }),
    ]);
  });

  it("never makes a verdict worse, nor better than a warning where something is broken", () => {
    const checkOf = record({
      model: constantFrom("digits", "faces"),
      status: constantFrom("within" as const, "exceeded" as const, "unknown" as const),
      level: constantFrom("error" as const, "warn" as const),
    });
    const waiverOf = record({
      model: constantFrom("digits", "faces", "*"),
      until: constantFrom("2026-11-01", "2026-12-01"),
    });
    assert(
      property(array(checkOf), array(waiverOf), (wanted, given) => {
        const checks = wanted.map(({ model, status, level }) => size(model, status, level));
        const before = verdictFrom(checks).verdict;
        const after = waived(
          checks,
          given.map(({ model, until }) => waiver({ match: { model }, until })),
        ).verdict;
        expect(verdicts.indexOf(after)).toBeLessThanOrEqual(verdicts.indexOf(before));
        expect(after === "pass").toBe(before === "pass");
      }),
    );
  });
});
