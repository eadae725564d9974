/** Which apps does the build stage make, and what does it say where one can't be made? */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { wire } from "../../src/entrypoints/wire.ts";
import { build } from "../../src/stages/build.ts";
import type { BuiltApp } from "../../src/documents/app-bundle.ts";
import type { FileRef } from "../../src/documents/file-ref.ts";
import type { AppBuilder } from "../../src/ports.ts";
import { digest, model, play, settings } from "../domain/scene.ts";
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

describe("a plan with phones of both platforms", () => {
  test("gets one app a platform, with what that platform's own requests load, at their paths", async () => {
    const ports = await iPhonePlanned();
    const { workspace } = ports;
    const subject = (await workspace.read("plan", "prepare")).subject;
    const phone = (model: string, platform: "android" | "ios") => ({
      device: { farm: "firebase", model, osVersion: "16" },
      platform,
    });
    const devices = [phone("iphone14pro", "ios"), phone("shiba", "android"), phone("a54x", "android")];
    const ship = {
      android: { variant: "float32", delegates: ["xnnpack"] },
      ios: { variant: "float32", delegates: ["xnnpack"] },
    } as const;
    const { plan } = play({ devices, settings: { ...settings, models: [{ ...model, ship }] } });
    await workspace.write("plan", subject, [], plan);

    const asked = new Map<string, ReadonlyMap<string, FileRef>>();
    const builders = (["android", "ios"] as const).map((platform) => notingBuilder(platform, asked));
    await build({ ...ports, appBuilders: builders });

    const { apps } = (await workspace.read("app-bundle", "build")).body;
    expect(apps.map(({ platform }) => platform).toSorted()).toEqual(["android", "ios"]);
    for (const { platform, request } of plan.devices) {
      const wanted = request?.files.map(({ path, sha256 }) => [path, sha256]) ?? [];
      expect(wanted.length).toBeGreaterThan(0);
      const given = [...(asked.get(platform) ?? [])].map(([path, { sha256 }]) => [path, sha256]);
      expect(given).toEqual(expect.arrayContaining(wanted));
    }
  });
});

/** Builds nothing, and notes what it was asked to put in. */
function notingBuilder(platform: BuiltApp["platform"], asked: Map<string, ReadonlyMap<string, FileRef>>): AppBuilder {
  return {
    platform,
    async build({ files, workspace }) {
      asked.set(platform, files);
      const app = await workspace.writeText(`apps/${platform}/app`, "an app");
      const runtime = { name: "TensorFlow Lite", version: "2.16.1" };
      return { platform, runtime, appSha256: digest("app"), app, driverParts: [], runtimeBytes: {} };
    },
    driver: () => Promise.reject(new Error("nobody asks for a driver")),
  };
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
