import { afterEach, describe, expect, test } from "vitest";
import { bucketLedger } from "../../../../src/adapters/farms/firebase/ledger.ts";
import { openLab } from "../../../../src/adapters/farms/firebase/lab.ts";
import type { PlannedDevice } from "../../../../src/documents/plan.ts";
import type { LedgerEntry } from "../../../../src/documents/ledger-entry.ts";
import type { Ledger } from "../../../../src/ports.ts";
import { reserve } from "../../../../src/stages/spend.ts";
import type { FtlEmulator } from "../../../emulators/ftl/server.ts";
import { writtenProgress } from "../../../fakes/progress.ts";
import { memoryLedger } from "../../../fakes/ledger.ts";
import { settings } from "../../../fakes/settings.ts";
import { sampleRequest } from "../../../emulators/ftl/sample-packages.ts";
import { aLab, shiba, type ALab } from "./a-lab.ts";
import { heldFetch } from "./held-fetch.ts";

let lab: ALab;
afterEach(() => lab.close());

const { progress, lines } = writtenProgress();
function ledgerOf({ clock, url }: FtlEmulator) {
  const place = { project: "acme-lab", bucket: "acme-lab-results" };
  const opened = openLab({
    ...place,
    endpoint: url,
    credentialsFile: undefined,
    clock,
    random: () => 0.5,
    fetch: heldFetch(clock),
  });
  return bucketLedger({ lab: () => opened, progress, signal: undefined });
}
const day = "2026-11-24";
const entry = (more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  kind: "ledger-entry",
  schemaVersion: 1,
  id: "r1.shiba.34",
  day,
  farm: "firebase",
  pullRequest: "acme/models#12",
  headSha: "b".repeat(40),
  state: "reserved",
  minutes: { physical: 5, virtual: 0 },
  ...more,
});

describe("the ledger in the bucket", () => {
  test("is empty at first, and has what was written", async () => {
    lab = await aLab();
    const ledger = ledgerOf(lab.emulator);
    expect(await ledger.read({ day, pullRequest: undefined })).toEqual([]);
    await ledger.write(entry());
    expect(await ledger.read({ day, pullRequest: "acme/models#12" })).toEqual([entry()]);
  });

  test("has a pull request's entries of other days, and nobody else's", async () => {
    lab = await aLab();
    const ledger = ledgerOf(lab.emulator);
    const before = entry({ id: "old", day: "2026-11-20" });
    for (const one of [before, entry(), entry({ id: "other", day: "2026-11-20", pullRequest: "acme/models#13" })])
      await ledger.write(one);
    expect(await ledger.read({ day, pullRequest: "acme/models#12" })).toEqual(
      expect.arrayContaining([before, entry()]),
    );
    expect(await ledger.read({ day, pullRequest: "acme/models#12" })).toHaveLength(2);
  });

  test("lets what was billed replace what was reserved, whoever writes at the same moment", async () => {
    lab = await aLab();
    const [one, other] = [ledgerOf(lab.emulator), ledgerOf(lab.emulator)];
    const billed = entry({ state: "billed", minutes: { physical: 2, virtual: 0 } });
    await Promise.all([one.write(entry()), other.write(entry({ id: "r2" }))]);
    await one.write(billed);
    const entries = await other.read({ day, pullRequest: undefined });
    expect(entries).toEqual(expect.arrayContaining([billed, entry({ id: "r2" })]));
    expect(entries).toHaveLength(2);
  });

  test("that can't be read stops all spending", async () => {
    lab = await aLab({ scenario: { faults: [{ name: "http-403", route: "objects.list", forSeconds: 3600 }] } });
    await expect(ledgerOf(lab.emulator).read({ day, pullRequest: undefined })).rejects.toThrow("its ledger: 403");
  });

  test("that can't be settled keeps the reservation, and says so", async () => {
    lab = await aLab({ scenario: { faults: [{ name: "http-403", route: "objects.insert", after: 2, times: 9 }] } });
    const ledger = ledgerOf(lab.emulator);
    await ledger.write(entry());
    await ledger.write(entry({ state: "billed" }));
    expect(lines.at(-1)).toContain("The ledger could not be told");
    expect(await ledger.read({ day, pullRequest: undefined })).toEqual([entry()]);
  });
});

describe("the cap", () => {
  const { request } = sampleRequest();
  const centsPerMinute = 500 / 60;
  /** Ten runs that come at once, each with a ledger of its own: what those that may spend may come to, in cents. */
  async function reservedCents(ledgers: readonly Ledger[], maxPerDayCents: number): Promise<number> {
    const { farm } = lab.process();
    const limited = { ...settings(), spend: { ...settings().spend, maxPerDayCents } };
    await Promise.all(
      ledgers.map((ledger, at) => {
        const device = { ...shiba, model: `phone-${at}` };
        const session = { ...request, sessionTimeBoxNs: 60e9 };
        const planned: PlannedDevice = { device, platform: "android", cases: [], request: session };
        return reserve(
          { farm, spending: { ledger, pullRequest: undefined }, today: day },
          planned,
          "b".repeat(40),
          limited,
        );
      }),
    );
    const books = await Promise.all(ledgers.map((ledger) => ledger.read({ day, pullRequest: undefined })));
    const entries = new Map(books.flat().map((one) => [one.id, one]));
    return [...entries.values()].reduce((cents, { minutes }) => cents + minutes.physical * centsPerMinute, 0);
  }
  const ten = (ledger: () => Ledger): readonly Ledger[] => Array.from({ length: 10 }, () => ledger());

  test("holds for ten runs that come at once", async () => {
    lab = await aLab();
    const { emulator } = lab;
    expect(
      await reservedCents(
        ten(() => ledgerOf(emulator)),
        60,
      ),
    ).toBeLessThanOrEqual(60);
  });

  test("leaves ten runs alone that fit", async () => {
    lab = await aLab();
    const { emulator } = lab;
    expect(
      await reservedCents(
        ten(() => ledgerOf(emulator)),
        5000,
      ),
    ).toBeGreaterThan(60);
  });

  test("does not hold when each keeps its books for itself", async () => {
    lab = await aLab();
    expect(await reservedCents(ten(memoryLedger), 60)).toBeGreaterThan(60);
  });
});
