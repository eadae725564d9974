import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BuiltApp } from "../../../src/documents/app-bundle.ts";
import type { BudgetRule } from "../../../src/documents/settings.ts";
import { sizeRows } from "../../../src/domain/compare/size-rows.ts";
import { converted, digest, file, play, present, settings } from "../scene.ts";

function app(runtimeBytes: BuiltApp["runtimeBytes"], platform: BuiltApp["platform"] = "android"): BuiltApp {
  const runtime = { name: "TensorFlow Lite", version: "2.16.1" };
  return { platform, runtime, appSha256: digest("app"), app: file("app"), driverParts: [], runtimeBytes };
}

const phones = app({ "arm64-v8a": 5_000_000, "armeabi-v7a": 3_000_000, x86_64: 9_000_000 });
const variants = {
  model: "digits",
  baseline: present(converted("float32", "before", 1_000_000)),
  candidate: present(converted("float32", "after", 2_000_000)),
};
const rowsWith = (...apps: readonly BuiltApp[]) => sizeRows(variants, "float32", apps);

describe("size in an app", () => {
  test("is not spoken of where no app was built", () => {
    expect(rowsWith().map(({ metric }) => metric)).toEqual(["size"]);
  });

  test.each([
    ["adds the runtime of the phones' largest ABI, not of emulators", [phones], 5_000_000],
    ["takes the emulator's when that is all there is", [app({ x86_64: 9_000_000 })], 9_000_000],
    ["takes the platform where it is largest", [phones, app({ arm64: 6_000_000 }, "ios")], 6_000_000],
  ])("%s", (_name, apps, runtime) => {
    expect(rowsWith(...apps)[1]).toMatchObject({
      metric: "app-size",
      baseline: { status: "known", value: 1_000_000 + runtime },
      candidate: { status: "known", value: 2_000_000 + runtime },
      difference: { as: "ratio", estimate: expect.closeTo(1_000_000 / (1_000_000 + runtime), 9) },
      change: "regression",
    });
  });

  test("is unknown, never the file's size alone, when an app does not tell what its runtime takes", () => {
    const [size, inApp] = rowsWith(phones, app({}, "ios"));
    expect(size).toMatchObject({ candidate: { status: "known" } });
    expect(inApp).toMatchObject({
      candidate: { status: "unknown", reason: "the app of ios does not tell what its runtime takes" },
      change: "not-comparable",
    });
  });

  test("grows when the file grows and by as many bytes, whatever the runtime", () => {
    fc.assert(
      fc.property(fc.nat(1e8), fc.nat(1e8), fc.integer({ min: 1, max: 1e8 }), (before, after, runtime) => {
        const sides = {
          model: "digits",
          baseline: present(converted("float32", "before", before)),
          candidate: present(converted("float32", "after", after)),
        };
        const [, row] = sizeRows(sides, "float32", [app({ arm64: runtime })]);
        const [left, right] = [row?.baseline, row?.candidate];
        if (left?.status !== "known" || right?.status !== "known") throw new Error("both are known");
        expect(right.value - left.value).toBe(after - before);
        expect(row?.change).toBe(after === before ? "none" : after > before ? "regression" : "improvement");
      }),
    );
  });
});

describe("a limit on size in an app", () => {
  const atMost = (value: number): BudgetRule => ({
    metric: "app-size",
    kind: "max",
    limit: { of: "absolute", value },
    level: "error",
  });
  const checkOf = (limit: number, apps: readonly BuiltApp[]) => {
    const { verdict } = play({ apps, settings: { ...settings, budgets: [atMost(limit)] } });
    return verdict.checks.find((check) => check.of === "budget" && check.metric === "app-size");
  };

  test.each([
    [5_100_000, "within"],
    [5_099_999, "exceeded"],
  ])("of %i bytes is held against file and runtime together: %s", (limit, status) => {
    expect(checkOf(limit, [phones])).toMatchObject({ status, found: 5_100_000 });
  });

  test("is unknown on a farm without an app, never kept", () => {
    expect(checkOf(1e12, [])).toMatchObject({
      status: "unknown",
      reason: "no app was built: this farm measures without one",
    });
  });

  test("is where its movement is news: a file that grew is told once, as size", () => {
    const grown = { ...variants, candidate: present(converted("float32", "after", 2_000_000)) };
    const { verdict } = play({ apps: [phones], variants: [grown] });
    const regressions = verdict.findings.filter(({ kind }) => kind === "regression").map(({ detail }) => detail);
    expect(regressions).toEqual(["size"]);
  });
});
