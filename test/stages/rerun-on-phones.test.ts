/** Cases measured again on phones that cost money, with the app that an earlier attempt has built. */
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { folderWorkspace } from "../../src/adapters/workspace/folder.ts";
import { printBenchEvent } from "../../src/documents/bench-report-text.ts";
import { printBenchRequest } from "../../src/documents/bench-request.ts";
import type { LedgerEntry } from "../../src/documents/ledger-entry.ts";
import { runtimeTable } from "../../src/documents/runtimes.ts";
import type { Workspace } from "../../src/ports.ts";
import { decideStored } from "../../src/stages/decide-stored.ts";
import { giveApp, givePlanned, giveRuns, takeApps, takePlanned, takeRuns } from "../../src/stages/handover.ts";
import { planRerun, rerunOf } from "../../src/stages/rerun.ts";
import { run } from "../../src/stages/run.ts";
import type { Ports } from "../../src/stages/stage-ports.ts";
import { catalog } from "../domain/devices/catalog.ts";
import { digest, environment, model, play, scene, settings, type Scene } from "../domain/scene.ts";
import { writePlanned } from "./a-judged-run.ts";
import { folderHandover } from "../fakes/handover.ts";
import { memoryLedger } from "../fakes/ledger.ts";
import { ports } from "../fakes/ports.ts";
import { quiet, simulatePhone } from "../fakes/simulated-phone.ts";

const subject = { repository: "acme/models", baseSha: "b".repeat(40), headSha: "c".repeat(40) };
const runtime = runtimeTable["tflite-2.16.1"];
const change: Scene = {
  ...scene,
  settings: { ...settings, models: [{ ...model, ship: { android: { variant: "float32", delegates: ["xnnpack"] } } }] },
  devices: catalog("shiba 34", "e1q 34"),
};
const bodies = play(change);
const onShiba = bodies.plan.devices.flatMap(({ cases }) => cases.map(({ key }) => key)).slice(0, 2);
const wish = { id: "comment-1", runId: 41, attempt: 2, cases: onShiba, by: "mira", at: "2026-11-24T10:00:00Z" };
const anAttempt = (attempt: number) => ({ runId: 41, attempt });

let folder = "";
let handover: ReturnType<typeof folderHandover>;
let jobs = 0;
let asked: string[] = [];
let drivers: string[] = [];
let ledger: ReturnType<typeof memoryLedger>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgegate-rerun-phones-"));
  handover = folderHandover(join(folder, "artifacts"));
  [asked, drivers, ledger] = [[], [], memoryLedger()];
  await planAndBuild();
});
afterEach(() => rm(folder, { recursive: true }));

const job = () => folderWorkspace(join(folder, `job-${(jobs += 1)}`), "1");

/** Phones of the farm `firebase`, each of whose sessions is billed with two minutes. */
function phones(workspace: Workspace): Ports {
  return ports(workspace, {
    spending: { ledger, pullRequest: "acme/models#7" },
    appBuilders: [
      {
        platform: "android",
        build: () => Promise.reject(new Error("the app is there")),
        async driver({ app, request }) {
          drivers.push(await workspace.readText(app.app));
          return workspace.writeText(`drivers/${request.requestId}.apk`, request.requestId);
        },
      },
    ],
    farm: {
      name: "firebase",
      needsApp: true,
      offers: "shared",
      devices: async () => catalog("shiba 34", "e1q 34"),
      async run({ device, request }) {
        asked.push(device.model);
        const text = printBenchRequest(request);
        const requestSha256 = createHash("sha256").update(text).digest("hex");
        const here = { ...environment, platform: "android" as const, runtime };
        const one = { request, requestSha256, environment: here, seed: asked.length };
        const events = simulatePhone({ ...one, behave: () => quiet });
        const path = `device-runs/firebase/${request.requestId}/report.ndjson`;
        const report = await workspace.writeText(path, events.map(printBenchEvent).join(""));
        const outcome = { status: "reported", report } as const;
        return { device, round: request.round, requestSha256, billedMinutes: 2, outcome };
      },
    },
  });
}

async function planAndBuild(): Promise<void> {
  const workspace = job();
  await writePlanned(workspace, subject, change);
  await givePlanned(handover, workspace);
  const app = await workspace.writeText("apps/android/1/app.apk", "the app of the first attempt");
  const built = {
    platform: "android",
    runtime,
    appSha256: digest("app"),
    app,
    driverParts: [],
    runtimeBytes: {},
  } as const;
  await workspace.write("app-bundle", subject, ["plan"], { apps: [built] });
  await giveApp(handover, workspace, "android");
}

async function measure(attempt: number): Promise<void> {
  const workspace = job();
  await takePlanned(handover, workspace, false);
  const rerun = await rerunOf(workspace, anAttempt(attempt));
  if (rerun !== undefined) await takeRuns(handover, workspace);
  await takeApps(handover, workspace);
  await run(phones(workspace), rerun);
  await giveRuns(handover, workspace);
}

async function decided() {
  const workspace = job();
  await takePlanned(handover, workspace, false);
  await takeRuns(handover, workspace);
  return decideStored(workspace);
}

test("only the phone of those cases is asked and paid, by the app that is there", async () => {
  await measure(1);
  // Side by side: which of them is asked first is nobody's promise.
  expect(asked.toSorted()).toEqual(["e1q", "shiba"]);
  const before = ledger.entries();

  const { said, build } = await planRerun(phones(job()), handover, wish);
  expect(said).toMatch(/^Measuring 2 of the cases again, at most \$\d\.\d\d, as mira asked$/);
  expect(build).toEqual({ android: false, ios: false });
  await measure(2);
  expect(asked.slice(2)).toEqual(["shiba"]);
  expect(new Set(drivers)).toEqual(new Set(["the app of the first attempt"]));
  const added = ledger.entries().filter(({ id }) => !before.some((one) => one.id === id));
  expect(added).toMatchObject([{ state: "billed", minutes: { physical: 2, virtual: 0 } }]);

  const { decision, again } = await decided();
  const measuredBy = decision.measurements.cases.map(({ key, rerun }) => [key.device.model, rerun]);
  expect(measuredBy).toEqual([
    ["shiba", 1],
    ["shiba", 1],
    ["e1q", undefined],
    ["e1q", undefined],
  ]);
  expect(again.flatMap(({ cases }) => cases.flatMap(({ lost }) => lost ?? []))).toEqual([]);
});

test("a limit on money that is used up costs the rerun, and nothing of what was measured", async () => {
  await measure(1);
  const before = await decided();
  const all: LedgerEntry = {
    kind: "ledger-entry",
    schemaVersion: 1,
    id: "others",
    day: "2026-11-24",
    farm: "firebase",
    headSha: "d".repeat(40),
    state: "billed",
    minutes: { physical: 600, virtual: 0 },
  };
  await ledger.write(all);
  await planRerun(phones(job()), handover, wish);
  await measure(2);
  expect(asked).toHaveLength(2);
  const { decision, again } = await decided();
  expect(decision.measurements.cases).toEqual(before.decision.measurements.cases);
  expect(again[0]?.cases.map(({ lost }) => lost)).toEqual([
    expect.stringContaining("the spend limit"),
    expect.stringContaining("the spend limit"),
  ]);
});
