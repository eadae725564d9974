import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { requestProblems } from "../../../src/documents/bench-request.ts";
import type { BodyOf } from "../../../src/documents/by-kind.ts";
import { estimate } from "../../../src/domain/money/estimate.ts";
import { addMinutes, listPriceCents, pricesOf } from "../../../src/domain/money/prices.ts";
import { trimToSpend } from "../../../src/domain/money/trim.ts";
import { catalog } from "../devices/catalog.ts";
import { planned } from "./planned.ts";

const prices = pricesOf("firebase");
if (prices === undefined) throw new Error("Firebase Test Lab has prices");
// The second has little memory.
const plan = planned(catalog("shiba 34", "a16x 34", "e1q 34"));
const worstCents = (of: BodyOf<"plan">): number => {
  const { worst, confirmation } = estimate(of, prices);
  return listPriceCents(addMinutes([worst, confirmation]), prices);
};
const trim = (capCents: number) => trimToSpend(plan, { prices, capCents, reason: "no money" });
/** What is left: `shiba gated`, `a16x looks` and so on. */
const left = (of: BodyOf<"plan">): ReadonlySet<string> =>
  new Set(
    of.devices.flatMap(({ device, cases }) =>
      cases
        .filter(({ unplanned }) => unplanned === undefined)
        .map(({ gated }) => `${device.model} ${gated ? "ships" : "looks"}`),
    ),
  );
const all = ["shiba ships", "shiba looks", "a16x ships", "a16x looks", "e1q ships", "e1q looks"];

describe("a plan that may cost more than is left", () => {
  test("stays as it is when it fits", () => {
    expect(trim(worstCents(plan))).toBe(plan);
  });

  test("loses looks of the last phone first, one by one, and as few as will do", () => {
    const trimmed = trim(worstCents(plan) - 1);
    expect([...left(trimmed)]).toEqual(all);
    const out = trimmed.devices.map(({ cases }) => cases.filter(({ unplanned }) => unplanned === "no money").length);
    expect(out.slice(0, 2)).toEqual([0, 0]);
    expect(out[2]).toBeGreaterThan(0);
    expect(out[2]).toBeLessThan(13);
  });

  test("keeps what ships longest, and of it the phone with little memory", () => {
    const inOrder = new Set<string>();
    for (let cap = worstCents(plan); cap >= 0; cap -= 5)
      for (const gone of all.filter((one) => !left(trim(cap)).has(one))) inOrder.add(gone);
    expect([...inOrder]).toEqual(["e1q looks", "shiba looks", "a16x looks", "e1q ships", "shiba ships", "a16x ships"]);
  });

  test("of nothing measures nothing, and asks for no file", () => {
    const nothing = trim(0);
    expect(left(nothing).size).toBe(0);
    expect(nothing.devices.every(({ request }) => request === undefined)).toBe(true);
    expect(nothing.files).toEqual([]);
  });
});

test("whatever the limit: never past it, every case accounted for, every request sound", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600 }), (capCents) => {
      const trimmed = trim(capCents);
      expect(worstCents(trimmed)).toBeLessThanOrEqual(capCents);
      for (const [at, { cases, request }] of trimmed.devices.entries()) {
        expect(cases.map(({ id }) => id)).toEqual(plan.devices[at]?.cases.map(({ id }) => id));
        const measured = cases.filter(({ unplanned }) => unplanned === undefined).map(({ id }) => id);
        expect(request?.cases.map(({ id }) => id) ?? []).toEqual(measured);
        expect(request === undefined ? [] : requestProblems(request)).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});
