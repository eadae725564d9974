import { describe, expect, it } from "vitest";
import type { RowScope } from "../../../src/documents/comparison.ts";
import type { BudgetRule } from "../../../src/documents/settings.ts";
import { rulesFor } from "../../../src/domain/judge/rules.ts";
import { p50Increase, p90Below, phone } from "../scene.ts";

const ofCase: RowScope = {
  of: "case",
  key: { model: "digits", variant: "float32", device: phone, delegate: "xnnpack", threads: 1 },
  gated: true,
};
const ofVariant: RowScope = { of: "variant", model: "digits", variant: "float32" };
const stricter: BudgetRule = { ...p90Below, limit: { of: "absolute", value: 1 } };
const size: BudgetRule = { metric: "size", kind: "max", limit: { of: "absolute", value: 9 }, level: "error" };

describe("the rules that hold for a row", () => {
  it.each([
    { name: "a later rule for the same metric and kind", rules: [p90Below, stricter], hold: [stricter] },
    { name: "both of two kinds", rules: [p90Below, p50Increase], hold: [p90Below, p50Increase] },
    {
      name: "an override whose pattern fits",
      rules: [p90Below, { ...stricter, match: { model: "dig*", device: "x86*" } }],
      hold: [{ ...stricter, match: { model: "dig*", device: "x86*" } }],
    },
    {
      name: "not an override for another device",
      rules: [p90Below, { ...stricter, match: { device: "Pixel*" } }],
      hold: [p90Below],
    },
    {
      name: "an override by the whole label of a device",
      rules: [{ ...stricter, match: { device: "*Debian 12*" } }],
      hold: [{ ...stricter, match: { device: "*Debian 12*" } }],
    },
    { name: "not one that is switched off later", rules: [p90Below, { ...p90Below, level: "off" as const }], hold: [] },
    {
      name: "one that is switched on again",
      rules: [{ ...p90Below, level: "off" as const }, stricter],
      hold: [stricter],
    },
  ])("are $name", ({ rules, hold }) => {
    expect(rulesFor(rules, ofCase)).toStrictEqual(hold);
  });

  it("of a variant are those of its metrics, and none that names a device or delegate", () => {
    expect(rulesFor([p90Below, size], ofVariant)).toStrictEqual([size]);
    expect(rulesFor([{ ...size, match: { device: "*" } }], ofVariant)).toStrictEqual([]);
    expect(rulesFor([size], ofCase)).toStrictEqual([]);
  });
});
