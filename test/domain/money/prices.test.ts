import { describe, expect, test } from "vitest";
import type { LedgerEntry } from "../../../src/documents/ledger-entry.ts";
import { leftCents } from "../../../src/domain/money/ledger.ts";
import { billedMinutes, listPriceCents, priceAfterFreeCents, pricesOf } from "../../../src/domain/money/prices.ts";

const prices = pricesOf("firebase");
if (prices === undefined) throw new Error("Firebase Test Lab has prices");
const physical = (minutes: number) => ({ physical: minutes, virtual: 0 });

test.each([
  [22, 1],
  [60, 1],
  [75, 2],
  [0, 0],
])("%i seconds are billed as %i minutes", (seconds, minutes) => {
  expect(billedMinutes(seconds)).toBe(minutes);
});

test.each([
  { name: "24 minutes on phones", minutes: physical(24), before: physical(0), list: 200, after: 0 },
  { name: "an hour of each", minutes: { physical: 60, virtual: 60 }, before: physical(0), list: 600, after: 250 },
  {
    name: "minutes that others' runs have used up",
    minutes: physical(12),
    before: physical(30),
    list: 100,
    after: 100,
  },
  { name: "minutes of which some are free", minutes: physical(12), before: physical(24), list: 100, after: 50 },
  { name: "a begun cent", minutes: physical(1), before: physical(40), list: 9, after: 9 },
])("$name", ({ minutes, before, list, after }) => {
  expect(listPriceCents(minutes, prices)).toBe(list);
  expect(priceAfterFreeCents(minutes, before, prices)).toBe(after);
});

test("this computer and the phone on the desk cost nothing", () => {
  for (const farm of ["host", "jvm", "adb", "toString"]) expect(pricesOf(farm)).toBeUndefined();
});

describe("what the limits leave", () => {
  const entry = (id: string, more: Partial<LedgerEntry>): LedgerEntry => ({
    kind: "ledger-entry",
    schemaVersion: 1,
    id,
    day: "2026-11-24",
    farm: "firebase",
    headSha: "b".repeat(40),
    state: "billed",
    minutes: physical(60),
    ...more,
  });
  const spend = { maxPerPullRequestCents: 1000, maxPerDayCents: 1800, whenAlreadyFailing: "skip" } as const;
  const scope = { day: "2026-11-24", pullRequest: "team/app#7" };
  const mine = entry("a", { pullRequest: "team/app#7" });

  test.each([
    { name: "is the smaller of both, of nothing spent", entries: [], left: 1000 },
    { name: "is less by what the pull request took, on any day", entries: [{ ...mine, day: "2026-11-20" }], left: 500 },
    { name: "is less by what others took today", entries: [entry("a", {}), entry("b", {}), entry("c", {})], left: 300 },
    { name: "is not less by what others took yesterday", entries: [entry("a", { day: "2026-11-23" })], left: 1000 },
    { name: "counts a reservation in full", entries: [{ ...mine, state: "reserved" as const }], left: 500 },
    { name: "is never negative", entries: [mine, { ...mine, id: "b" }, { ...mine, id: "c" }], left: 0 },
  ])("$name", ({ entries, left }) => {
    expect(leftCents(entries, scope, spend, prices)).toBe(left);
  });
});
