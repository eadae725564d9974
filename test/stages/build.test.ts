/** Which apps does the build stage make, and what does it say where one can't be made? */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { wire } from "../../src/entrypoints/wire.ts";
import { build } from "../../src/stages/build.ts";
import { play } from "../domain/scene.ts";
import { quietProgress } from "../fakes/progress.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgegate-build-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** All of the real thing, in an output folder whose plan asks for one iPhone. */
async function iPhonePlanned() {
  const ports = wire({
    cwd: folder,
    env: { EDGEGATE_CACHE: join(folder, "cache") },
    signal: new AbortController().signal,
    progress: quietProgress,
    out: "out",
    farm: "firebase",
    publish: "none",
  });
  const { workspace } = ports;
  await workspace.clear();
  const device = { farm: "firebase", model: "iphone14pro", osVersion: "16.6" };
  const { plan } = play({ devices: [{ device, platform: "ios" }] });
  const subject = { repository: "team/app", baseSha: "a".repeat(40), headSha: "b".repeat(40) };
  await workspace.write("plan", subject, [], plan);
  return ports;
}

describe.skipIf(process.platform === "darwin")("an iPhone in the plan of a computer without Xcode", () => {
  test("stops the build as this computer's fault, says where it can be built, and leaves no half of a document", async () => {
    const ports = await iPhonePlanned();
    await expect(build(ports)).rejects.toMatchObject({
      code: "xcode-missing",
      exitCode: 3,
      message: expect.stringMatching(/needs Xcode/),
      remedy: expect.stringMatching(/macOS runner[^]*runs-on: macos-15/),
    });
    expect(await ports.workspace.has("app-bundle")).toBe(false);
  });

  test("is no matter to the job that builds for Android", async () => {
    const ports = await iPhonePlanned();
    await build(ports, ["android"]);
    expect((await ports.workspace.read("app-bundle", "build")).body.apps).toEqual([]);
  });
});
