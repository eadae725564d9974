import { describe, expect, test } from "vitest";
import type { BudgetRule } from "../../src/documents/settings.ts";
import { sparePhones } from "../../src/stages/already-failing.ts";
import { decide } from "../../src/stages/decide.ts";
import { catalog } from "../domain/devices/catalog.ts";
import { model, play, settings } from "../domain/scene.ts";

const small = (level: BudgetRule["level"]): BudgetRule => ({
  metric: "size",
  kind: "max",
  limit: { of: "absolute", value: 10 },
  level,
});
const ship = { android: { variant: "float32", delegates: ["xnnpack"] } } as const;

function evidence(
  budgets: readonly BudgetRule[],
  whenAlreadyFailing: "skip" | "measure" = "skip",
  on = catalog("shiba 34"),
) {
  const {
    plan,
    settings: decided,
    changes,
    variants,
    accuracy,
    apps,
  } = play({
    settings: { ...settings, budgets, models: [{ ...model, ship }], spend: { ...settings.spend, whenAlreadyFailing } },
    devices: on,
    reported: () => [],
  });
  return { plan, settings: decided, changes, variants, accuracy, apps };
}

describe("when the size already exceeds its limit", () => {
  test("no phone is asked, every case says why, and the verdict is red all the same", () => {
    const known = evidence([small("error")]);
    const plan = sparePhones(known);
    expect(plan.devices.map(({ request }) => request)).toEqual([undefined]);
    const reasons = plan.devices.flatMap(({ cases }) => cases.map(({ unplanned }) => unplanned));
    expect(new Set(reasons)).toEqual(
      new Set(["not measured: size already exceeds its limit (spend.when-already-failing: skip)"]),
    );
    const { verdict, comparison } = decide({ ...known, plan }, [], undefined);
    expect(verdict.verdict).toBe("fail");
    expect(comparison.models[0]?.cases[0]?.candidate).toMatchObject({ status: "missing", detail: reasons[0] });
  });

  test("phones are asked when the config wants it", () => {
    const known = evidence([small("error")], "measure");
    expect(sparePhones(known)).toBe(known.plan);
  });

  test("phones are asked when it only warns", () => {
    const known = evidence([small("warn")]);
    expect(sparePhones(known)).toBe(known.plan);
  });

  test("this computer measures: it costs nothing", () => {
    const host = [{ device: { farm: "host", model: "x86_64", osVersion: "Debian 12" }, platform: "host" as const }];
    const known = evidence([small("error")], "skip", host);
    expect(sparePhones(known).devices).toEqual(known.plan.devices);
  });
});

test("what only a phone can tell spares no phone", () => {
  const known = evidence([{ ...small("error"), metric: "latency-p90" }]);
  expect(sparePhones(known)).toBe(known.plan);
});
