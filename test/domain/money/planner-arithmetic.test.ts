import { readFile } from "node:fs/promises";
import { markdownTable } from "markdown-table";
import { describe, expect, test } from "vitest";
import { testTimeoutSeconds } from "../../../src/adapters/farms/firebase/matrix-body.ts";
import { deviceMinutes, estimate, savedMinutes } from "../../../src/domain/money/estimate.ts";
import { listPriceCents, pricesOf } from "../../../src/domain/money/prices.ts";
import { sessionTimeBoxNs } from "../../../src/domain/money/session-time.ts";
import { catalog } from "../devices/catalog.ts";
import { planned } from "./planned.ts";

const prices = pricesOf("firebase");
if (prices === undefined) throw new Error("Firebase Test Lab has prices");
const requestOf = (...order: Parameters<typeof planned>) => {
  const request = planned(...order).devices[0]?.request;
  if (request === undefined) throw new Error("nothing was planned");
  return request;
};
const ships = [
  { name: "two delegates", delegates: ["gpu", "xnnpack"] },
  { name: "one", delegates: ["xnnpack"] },
] as const;

describe("1 model × 5 variants × 3 delegates × both sides, with `ship` pinned", () => {
  test.each(ships)("takes at most 4 billed minutes a phone up to 15 ms, shipping with $name", ({ delegates }) => {
    const request = requestOf(undefined, delegates);
    expect(request.cases).toHaveLength(15);
    for (const ms of [1, 5, 10, 15]) expect(deviceMinutes(request, ms * 1e6)).toBeLessThanOrEqual(4);
  });

  test("never takes less for a slower model, nor more than the session may", () => {
    const request = requestOf();
    const minutes = [1, 5, 15, 50, 100, 300].map((ms) => deviceMinutes(request, ms * 1e6));
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    expect(Math.max(...minutes) * 60e9).toBeLessThanOrEqual(sessionTimeBoxNs(request) + 60e9);
  });

  test("costs what docs/cost.md says", async () => {
    const page = await readFile("docs/cost.md", "utf8");
    const request = requestOf();
    const single = requestOf(undefined, ["xnnpack"]);
    const rows = [5, 15, 100, 300].map((ms) => [
      `${ms} ms`,
      ...[single, request].flatMap((one) => {
        const minutes = deviceMinutes(one, ms * 1e6);
        return [`${minutes} min`, `$${(listPriceCents({ physical: minutes, virtual: 0 }, prices) / 100).toFixed(2)}`];
      }),
    ]);
    const head = ["p50 of what ships", "one delegate ships", "list price", "two delegates ship", "list price"];
    expect(page).toContain(markdownTable([head, ...rows]));
    const { worst, confirmation } = estimate(planned(), prices);
    expect(page).toContain(
      `${worst.physical} min for the first round and ${confirmation.physical} min for a second one`,
    );
    const price = (phones: number, minutes: number): string =>
      `$${(listPriceCents({ physical: phones * minutes, virtual: 0 }, prices) / 100).toFixed(2)}`;
    const most = worst.physical + confirmation.physical;
    const likely = deviceMinutes(request, 15e6);
    expect(page).toContain(
      `Six such phones are ${price(6, most)} at most and likely ${price(6, likely)}, eight ${price(8, most)} and ${price(8, likely)}`,
    );
  });
});

test("the worst case is what Test Lab is told to stop at", () => {
  const request = requestOf();
  expect(estimate(planned(), prices).worst.physical).toBe(Math.ceil(testTimeoutSeconds(request) / 60));
});

test("a virtual phone is billed as one, and each phone by itself", () => {
  const { worst } = estimate(planned(catalog("shiba 34", "MediumPhone.arm 34")), prices);
  expect(worst.virtual).toBe(worst.physical);
  expect(worst.physical).toBe(estimate(planned(), prices).worst.physical);
});

test("equal files on both sides save the time of the baseline's", () => {
  expect(savedMinutes(planned())).toBe(0);
  const phones = catalog("shiba 34", "oriole 33", "e1q 34");
  expect(savedMinutes(planned(phones, undefined, ["float32", "float16", "full-int8"]))).toBeGreaterThan(0);
});
