import { expect, test } from "vitest";
import { trimToSpend } from "../../src/domain/money/trim.ts";
import { pricesOf } from "../../src/domain/money/prices.ts";
import { renderComment } from "../../src/render/report.ts";
import { catalog } from "../domain/devices/catalog.ts";
import { planned } from "../domain/money/planned.ts";
import { caseKey, latencyRow, modelComparison, reportInput } from "./hand-made.ts";

const prices = pricesOf("firebase");
if (prices === undefined) throw new Error("Firebase Test Lab has prices");
const rows = [modelComparison("digits", [latencyRow(caseKey(), 62.1, 61.3)])];
const plan = planned(catalog("shiba 34", "zz9 34"));
const comment = (more: Partial<typeof plan> = {}, billedMinutes?: number): string =>
  renderComment(
    reportInput(rows, { plan: { ...plan, ...more }, ...(billedMinutes === undefined ? {} : { billedMinutes }) }),
  )
    .replaceAll("&#36;", "$")
    .replaceAll(/<\/?b>/g, "**");

test("what was left out for want of money is said on top, counted by what it is", () => {
  const reason = "not measured: the spend limit ($10.00 a pull request, $50.00 a day) has $0.00 left";
  const trimmed = trimToSpend(plan, { prices, capCents: 0, reason });
  expect(comment(trimmed)).toContain(`**4 cases that ship and 26 looks** on 2 phones: ${reason}.`);
  expect(comment()).not.toContain("not measured: the spend limit");
});

test("a phone that left the catalog is named with the one that was measured in its place", () => {
  const [device] = plan.devices;
  if (device === undefined) throw new Error("a phone was planned");
  const notice = { asked: "model: husky", reason: "husky left the catalog", device: device.device };
  expect(comment({ deviceNotices: [{ kind: "replaced", ...notice }] })).toContain(
    "`model: husky`: husky left the catalog; measured on **Pixel 8 (shiba 34)**.",
  );
  const missing = { kind: "missing" as const, asked: "tier: low", reason: "no phone like this is offered" };
  expect(comment({ deviceNotices: [missing] })).toContain(
    "`tier: low`: no phone like this is offered; **no phone** stands for it.",
  );
});

test("what is inside a phone is told, and what nobody knows is called unknown", () => {
  expect(comment()).toContain("Pixel 8 (shiba 34): tensor-g3, Mali-G715, 8 GB.");
  expect(comment()).toContain("zz9 34: unknown chip, unknown GPU, unknown memory.");
});

test("what phones cost is told with what was billed, or that nobody said", () => {
  const minutes = { physical: 8, virtual: 0 };
  const spend = {
    day: "2026-11-24",
    leftCents: 1000,
    worst: minutes,
    confirmation: minutes,
    likely: minutes,
    worstCents: 134,
    likelyCents: 67,
    likelyAfterFreeCents: 0,
    savedMinutes: 2,
  };
  expect(comment({ spend }, 7)).toContain(
    "Phones, at list price: $1.34 at most for both rounds, likely $0.67; 7 minutes billed; 2 minutes saved, because equal files are not measured twice.",
  );
  expect(comment({ spend })).toContain("the farm has not said what it bills");
});
