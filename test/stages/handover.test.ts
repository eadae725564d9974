import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { folderWorkspace } from "../../src/adapters/workspace/folder.ts";
import type { BuiltApp } from "../../src/documents/app-bundle.ts";
import { giveApp, giveRuns, takeApps, takePlanned, takeRuns } from "../../src/stages/handover.ts";
import { digest, play } from "../domain/scene.ts";
import { folderHandover } from "../fakes/handover.ts";

const subject = { repository: "team/app", baseSha: "a".repeat(40), headSha: "b".repeat(40) };
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgegate-handover-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The output folder of one job, with the plan in it. */
async function job(name: string) {
  const workspace = folderWorkspace(join(folder, name), "1");
  await workspace.clear();
  for (const kind of ["settings", "changes", "variants", "accuracy"] as const)
    await workspace.write(kind, subject, [], play()[kind]);
  await workspace.write("plan", subject, [], play().plan);
  return workspace;
}

async function built(workspace: Awaited<ReturnType<typeof job>>): Promise<BuiltApp> {
  const runtime = { name: "TensorFlow Lite", version: "2.16.1" };
  const app = await workspace.writeText("apps/android/1/app.apk", "the app");
  const driverParts = [
    await workspace.writeText("apps/android/1/debug.p12", "a key"),
    await workspace.writeText("apps/android/1/driver/classes.dex", "code"),
  ];
  return { platform: "android", runtime, appSha256: digest("app"), app, driverParts, runtimeBytes: { "arm64-v8a": 5 } };
}

describe("where the job that plans has left nothing", () => {
  test.each([
    { name: "its log is pointed at", cancelled: false, seen: "`plan`, has left nothing" },
    { name: "a cancelled run is said to be that", cancelled: true, seen: "This run was cancelled" },
  ])("$name", async ({ cancelled, seen }) => {
    const handover = folderHandover(join(folder, "artifacts"));
    await expect(takePlanned(handover, await job("concludes"), false, cancelled)).rejects.toThrow(seen);
  });
});

describe("what the job that builds leaves", () => {
  test("lets the job that runs make drivers: the app and all parts of its drivers are there, by their digests", async () => {
    const handover = folderHandover(join(folder, "artifacts"));
    const builds = await job("builds");
    await builds.write("app-bundle", subject, ["plan"], { apps: [await built(builds)] });
    await giveApp(handover, builds, "android");

    const runs = await job("runs");
    await takeApps(handover, runs);
    const { apps } = (await runs.read("app-bundle", "build")).body;
    const files = apps.flatMap(({ app, driverParts }) => [app, ...driverParts]);
    expect(await Promise.all(files.map((file) => runs.readText(file)))).toEqual(["the app", "a key", "code"]);
  });

  test("is named in the job that concludes, too, which tells what the app takes", async () => {
    const handover = folderHandover(join(folder, "artifacts"));
    const runs = await job("runs");
    await runs.write("app-bundle", subject, ["plan"], { apps: [await built(runs)] });
    await runs.write("device-runs", subject, ["plan"], { runs: [] });
    await giveRuns(handover, runs);

    const concludes = await job("concludes");
    expect(await takeRuns(handover, concludes)).toBe("taken");
    expect((await concludes.read("app-bundle", "build")).body.apps).toHaveLength(1);
  });

  test("may be nothing on a farm that needs no app", async () => {
    const handover = folderHandover(join(folder, "artifacts"));
    const runs = await job("runs");
    await runs.write("device-runs", subject, ["plan"], { runs: [] });
    await giveRuns(handover, runs);
    const concludes = await job("concludes");
    await takeRuns(handover, concludes);
    expect(await concludes.has("app-bundle")).toBe(false);
  });
});
