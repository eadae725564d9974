import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LedgerEntry } from "../../src/documents/ledger-entry.ts";
import type { DeviceFarm } from "../../src/ports.ts";
import { planSpending, reserve } from "../../src/stages/spend.ts";
import { settings } from "../domain/scene.ts";
import { catalog } from "../domain/devices/catalog.ts";
import { planned } from "../domain/money/planned.ts";
import { memoryLedger } from "../fakes/ledger.ts";

const farm = (name: string): DeviceFarm => ({
  name,
  needsApp: true,
  offers: "shared",
  devices: () => Promise.resolve([]),
  run: () => Promise.reject(new Error("no phone is to be asked here")),
});
const today = "2026-11-24";
const ports = (ledger = memoryLedger(), pullRequest: string | undefined = "team/app#7") => ({
  farm: farm("firebase"),
  spending: { ledger, pullRequest },
  today,
});
const plan = planned(catalog("shiba 34", "e1q 34"));
const [first, second] = plan.devices;
if (first === undefined || second === undefined) throw new Error("two phones were planned");
const headSha = "b".repeat(40);
const entry = (id: string, physical: number): LedgerEntry => ({
  kind: "ledger-entry",
  schemaVersion: 1,
  id,
  day: today,
  farm: "firebase",
  headSha,
  state: "billed",
  minutes: { physical, virtual: 0 },
});
const total = (entries: readonly LedgerEntry[]): number =>
  entries.reduce((sum, { minutes }) => sum + minutes.physical, 0);

describe("before a phone is asked", () => {
  test("the plan says what it may cost, and what today's free minutes would leave of it", async () => {
    const { spend, devices } = await planSpending(ports(memoryLedger([entry("earlier", 30)])), plan, settings);
    expect(devices).toEqual(plan.devices);
    expect(spend).toMatchObject({ day: today, leftCents: 1000, likely: { physical: 8, virtual: 0 }, likelyCents: 67 });
    expect(spend?.likelyAfterFreeCents).toBe(spend?.likelyCents);
    expect(spend?.worstCents).toBeGreaterThan(spend?.likelyCents ?? 0);
  });

  test("what the day's ledger does not leave room for is left out, with the reason", async () => {
    const spent = memoryLedger([entry("others", 595)]);
    const { devices, spend } = await planSpending(ports(spent), plan, settings);
    const reasons = new Set(devices.flatMap(({ cases }) => cases.flatMap(({ unplanned }) => unplanned ?? [])));
    expect([...reasons]).toEqual([
      "not measured: the spend limit ($10.00 a pull request, $50.00 a day) has $0.41 left",
    ]);
    expect(spend?.worstCents).toBeLessThanOrEqual(41);
  });

  test("a farm that costs nothing has no price and no limit", async () => {
    expect(await planSpending({ ...ports(), farm: farm("adb") }, plan, settings)).toBe(plan);
  });
});

describe("a session", () => {
  test("is held in the ledger before it starts, and settled with what was billed", async () => {
    const ledger = memoryLedger();
    const money = await reserve(ports(ledger), first, headSha, settings);
    expect(ledger.entries()).toMatchObject([{ state: "reserved", pullRequest: "team/app#7", minutes: { virtual: 0 } }]);
    if (money.status === "reserved") await money.settle(3);
    expect(ledger.entries()).toMatchObject([{ state: "billed", minutes: { physical: 3, virtual: 0 } }]);
  });

  test("whose bill nobody knows counts in full", async () => {
    const ledger = memoryLedger();
    const money = await reserve(ports(ledger), first, headSha, settings);
    const [held] = ledger.entries();
    if (money.status === "reserved") await money.settle(undefined);
    expect(ledger.entries()).toEqual([held]);
  });

  test("that could pass the limit is refused, and leaves nothing held", async () => {
    const ledger = memoryLedger([entry("others", 599)]);
    const money = await reserve(ports(ledger), first, headSha, settings);
    expect(money).toMatchObject({ status: "refused", reason: expect.stringContaining("has $0.08 left") });
    expect(total(ledger.entries())).toBe(599);
  });

  test("that is measured again is another one; one that was interrupted is taken up", async () => {
    const ledger = memoryLedger();
    await reserve(ports(ledger), first, headSha, settings);
    const again = await reserve(ports(ledger), first, headSha, settings);
    expect(ledger.entries()).toHaveLength(1);
    if (again.status === "reserved") await again.settle(2);
    await reserve(ports(ledger), first, headSha, settings);
    expect(ledger.entries()).toHaveLength(2);
  });

  test("is not held where the ledger can't be read: unknown is not zero", async () => {
    const broken = { ...memoryLedger(), read: () => Promise.reject(new Error("403")) };
    await expect(reserve(ports({ ...memoryLedger(), ...broken }), first, headSha, settings)).rejects.toThrow("403");
  });
});

test("runs that come at the same moment never pass the day's limit together", async () => {
  const cap = { ...settings, spend: { ...settings.spend, maxPerDayCents: 300, maxPerPullRequestCents: 300 } };
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 6 }), async (scheduler, runs) => {
      const ledger = memoryLedger([], () => scheduler.schedule(Promise.resolve()));
      const held = Array.from({ length: runs }, (_, at) =>
        reserve(
          ports(ledger, `team/app#${at}`),
          { ...first, device: { ...first.device, model: `phone${at}` } },
          headSha,
          cap,
        ),
      );
      await scheduler.waitFor(Promise.all(held));
      const granted = (await Promise.all(held)).filter(({ status }) => status === "reserved").length;
      // 3 dollars are 36 minutes.
      expect(total(ledger.entries())).toBeLessThanOrEqual(36);
      expect(ledger.entries().filter(({ state }) => state === "reserved")).toHaveLength(granted);
    }),
    { numRuns: 60 },
  );
});
