/** Do two gates of one pull request share its money, and nothing else that a phone is asked with? */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { folderWorkspace } from "../../src/adapters/workspace/folder.ts";
import type { BenchRequest } from "../../src/documents/bench-request.ts";
import { prepare } from "../../src/stages/prepare.ts";
import { reserve } from "../../src/stages/spend.ts";
import { catalog } from "../domain/devices/catalog.ts";
import { planned } from "../domain/money/planned.ts";
import { settings } from "../domain/scene.ts";
import { memoryLedger } from "../fakes/ledger.ts";
import { ports } from "../fakes/ports.ts";
import { twoSides } from "../fakes/two-sides.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgegate-gates-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const config = "version: 1\nmodels:\n  a: { source: a.tflite }\ndelegates: [xnnpack]\n";
const side = (text: string) => ({ "edgegate.yml": config, "a.tflite": text });

/** What a gate asks the first device for, of the same change. */
async function requestOf(gate: string): Promise<BenchRequest> {
  const mine = ports(folderWorkspace(join(folder, gate), "1"), {
    gate,
    repository: { open: async () => twoSides({ baseline: side("old"), candidate: side("new") }) },
  });
  await prepare(mine, { base: "", head: "", configFile: "edgegate.yml" });
  const { body } = await mine.workspace.read("plan", "prepare");
  const request = body.devices[0]?.request;
  if (request === undefined) throw new Error("nothing is to be measured");
  return request;
}

const longest = "phones-of-the-nightly-farm-two";

test("each gate's requests are its own, however alike its name is to another's", async () => {
  const gates = ["edgegate", "phones", "phones-2", longest, `${longest.slice(0, -1)}a`];
  const ids = await Promise.all(gates.map(async (gate) => (await requestOf(gate)).requestId));
  expect(new Set(ids).size).toBe(gates.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(64 - "-again99-r1".length);
});

test("the limit of a pull request holds for both together", async () => {
  const ledger = memoryLedger();
  const [device] = planned(catalog("shiba 34")).devices;
  if (device === undefined) throw new Error("a phone was planned");
  const spending = { ledger, pullRequest: "team/app#7" };
  const farm = { ...ports(folderWorkspace(folder, "1")).farm, name: "firebase" };
  const hold = async (gate: string, maxPerPullRequestCents: number) =>
    reserve(
      { farm, spending, today: "2026-11-24" },
      { ...device, request: { ...(await requestOf(gate)), sessionTimeBoxNs: 600e9 } },
      "b".repeat(40),
      { ...settings, spend: { ...settings.spend, maxPerPullRequestCents } },
    );
  expect(await hold("tablets", 1000)).toMatchObject({ status: "reserved" });
  const [first] = ledger.entries();
  const cents = Math.ceil(((first?.minutes.physical ?? 0) * 500) / 60);
  expect(await hold("phones", 2 * cents - 1)).toMatchObject({ status: "refused" });
  expect(await hold("phones", 2 * cents + 1)).toMatchObject({ status: "reserved" });
  const held = ledger.entries().filter(({ state }) => state === "reserved");
  expect(held.map(({ minutes }) => minutes)).toEqual([first?.minutes, first?.minutes]);
});
