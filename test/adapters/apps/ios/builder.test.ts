/** Is the iOS app built once, filled with what was asked for, and refused clearly where it can't be built? The real build.sh. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { parse } from "plist";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { iosAppBuilder } from "../../../../src/adapters/apps/ios/builder.ts";
import { isNoSource, type ProductsOptions } from "../../../../src/adapters/apps/ios/products.ts";
import { makeOnce } from "../../../../src/adapters/cache/make-once.ts";
import { folderWorkspace } from "../../../../src/adapters/workspace/folder.ts";
import { printBenchRequest } from "../../../../src/documents/bench-request.ts";
import type { Workspace } from "../../../../src/ports.ts";
import { quietProgress } from "../../../fakes/progress.ts";
import { aRequest } from "../../farms/host/a-request.ts";
import { appleTools, iosSources, type AppleTools } from "./apple-tools.ts";
import { readZip } from "./read-zip.ts";

let apple: AppleTools;
let scratch: string;
let workspace: Workspace;
beforeEach(async () => {
  apple = appleTools();
  scratch = mkdtempSync(join(tmpdir(), "edgegate-ios-"));
  workspace = folderWorkspace(join(scratch, "out"), "0.0.0-test");
  await workspace.clear();
});
afterEach(() => {
  apple.remove();
  rmSync(scratch, { recursive: true, force: true });
});

const builder = (change: Partial<ProductsOptions> = {}) =>
  iosAppBuilder({
    processes: apple.processes,
    makeOnce,
    sources: iosSources,
    cacheFolder: join(scratch, "cache"),
    platform: "darwin",
    team: undefined,
    ...change,
  });
async function order(model = "model") {
  await mkdir(workspace.absolute("variants"), { recursive: true });
  writeFileSync(workspace.absolute("variants/model.tflite"), model);
  const files = new Map([["files/abc.tflite", await workspace.ref("variants/model.tflite")]]);
  return { runtime: "tflite-2.17.0", files, workspace, signal: undefined, progress: quietProgress } as const;
}
const builds = () => apple.calls().filter((call) => call.startsWith("xcodebuild build-for-testing")).length;
const appFolder = "Release-iphoneos/EdgegateBench.app";

test("the zip holds app, driver and .xctestrun, the models where requests name them, and the app's identity", async () => {
  const built = await builder().build(await order());
  const entries = await readZip(workspace.absolute(built.app.path));
  const content = (name: string) => entries.find((one) => one.name === name)?.content.toString("utf8");
  expect(entries.filter(({ name }) => !name.includes("/")).map(({ name }) => name)).toEqual([
    "EdgegateBench_iphoneos26.1-arm64.xctestrun",
  ]);
  expect(content(`${appFolder}/files/abc.tflite`)).toBe("model");
  expect(JSON.parse(content(`${appFolder}/edgegate-app.json`) ?? "")).toEqual({
    appSha256: built.appSha256,
    runtime: built.runtime,
  });
  expect(content(`${appFolder}/EdgegateBench`)).toBe("2.17.0\n");
  expect(built).toMatchObject({
    platform: "ios",
    runtime: { name: "TensorFlow Lite", version: "2.17.0" },
    runtimeBytes: { arm64: 0x200 },
  });
});

test("the app is signed after everything was put in, from the inside out", async () => {
  await builder().build(await order());
  const signed = apple.calls().filter((call) => call.startsWith("codesign"));
  expect(signed.map((call) => call.split("/").at(-1))).toEqual([
    "XCTestCore.framework",
    "EdgegateDriver.xctest",
    "EdgegateDriver-Runner.app",
    "EdgegateBench.app",
  ]);
  expect(signed.every((call) => call.includes("--sign - "))).toBe(true);
});

describe("the app without models", () => {
  test("is built once: other models only take its place in the zip, and change no identity", async () => {
    const first = await builder().build(await order("one"));
    const second = await builder().build(await order("other"));
    expect(builds()).toBe(1);
    expect(second.appSha256).toBe(first.appSha256);
    expect(second.app.sha256).not.toBe(first.app.sha256);
  });

  test("same models again: the same bytes", async () => {
    const first = await builder().build(await order());
    const second = await builder().build(await order());
    expect(second).toEqual(first);
  });

  test.each([
    {
      name: "another Xcode",
      change: () => apple.replace("xcodebuild", apple.script("xcodebuild").replace("26.1", "27.0")),
      team: undefined,
    },
    { name: "another team", change: () => undefined, team: "ABCDE12345" },
  ])("is built again for $name", async ({ change, team }) => {
    await builder().build(await order());
    change();
    await builder({ team }).build(await order());
    expect(builds()).toBe(2);
  });

  test("an interrupted build leaves nothing that a later one takes for finished", async () => {
    const working = apple.script("xcodebuild");
    apple.replace("xcodebuild", `${working}\nexit 65`);
    await expect(builder().build(await order())).rejects.toMatchObject({ code: "environment", exitCode: 3 });
    apple.replace("xcodebuild", working);
    await expect(builder().build(await order())).resolves.toMatchObject({ platform: "ios" });
    expect(builds()).toBe(2);
  });

  test.each([
    { name: "BenchCore/Sources/BenchTflite/GraphProbe.swift", counts: true },
    { name: "LinuxTensorFlowLite/TensorFlowLite/Tensor.swift", counts: false },
    { name: "Package.swift", counts: false },
    { name: "App/Main.swift", counts: true },
    { name: "build.sh", counts: true },
    { name: "Podfile.lock", counts: true },
    { name: "README.md", counts: false },
    { name: "Pods/Manifest.lock", counts: false },
    { name: "EdgegateBench.xcodeproj/project.pbxproj", counts: false },
    { name: "BenchCore/.build/debug.yaml", counts: false },
  ])("$name is a source: $counts", ({ name, counts }) => {
    expect(!isNoSource(name)).toBe(counts);
  });
});

describe("where it can't be built", () => {
  test("Linux is told to use a macOS runner", async () => {
    await expect(builder({ platform: "linux" }).build(await order())).rejects.toMatchObject({
      code: "xcode-missing",
      exitCode: 3,
      message: expect.stringContaining("this computer runs linux"),
      remedy: expect.stringContaining("Run this on a macOS runner"),
    });
    expect(apple.calls()).toEqual([""]);
  });

  test.each([
    {
      name: "Xcode is not selected",
      tool: "xcodebuild",
      script: "echo 'xcode-select: error: tool requires Xcode' >&2; exit 1",
      seen: "xcode-select: error: tool requires Xcode",
    },
    {
      name: "the pods can't be had",
      tool: "pod",
      script: "echo '[!] CDN: trunk: no network'; exit 1",
      seen: "no network",
    },
    {
      name: "a podspec is not the one that is pinned",
      tool: "pod",
      script: "mkdir -p Pods; printf 'SPEC CHECKSUMS:\\n  TensorFlowLiteC: %040d\\n' 0 > Podfile.lock",
      seen: "the podspec of TensorFlowLiteC 2.17.0 is not the one of podspecs.sha1",
    },
  ])("$name: said in the tool's words", async ({ tool, script, seen }) => {
    apple.replace(tool, script);
    await expect(builder().build(await order())).rejects.toMatchObject({
      code: "xcode-missing",
      exitCode: 3,
      message: expect.stringContaining(seen),
    });
  });

  test("a model that is gone is a named failure, never an app without it", async () => {
    const asked = await order();
    rmSync(workspace.absolute("variants/model.tflite"));
    await expect(builder().build(asked)).rejects.toMatchObject({ code: "file-changed" });
  });
});

test("the driver is made of the built app alone, on any computer, and carries the request's very bytes", async () => {
  const app = await builder().build(await order());
  const elsewhere = builder({ platform: "linux", sources: "/nowhere", cacheFolder: "/nowhere" });
  const { request } = await aRequest(workspace.root, new Uint8Array([1]), new Float32Array([0]), [1]);
  const driver = await elsewhere.driver({ app, request, workspace, signal: undefined });
  const Written = z.object({
    EdgegateDriver: z.object({ TestingEnvironmentVariables: z.object({ EDGEGATE_REQUEST: z.base64() }) }),
  });
  const { EdgegateDriver: target } = Written.parse(parse(readFileSync(workspace.absolute(driver.path), "utf8")));
  const carried = inflateRawSync(Buffer.from(target.TestingEnvironmentVariables.EDGEGATE_REQUEST, "base64"));
  expect(carried.toString("utf8")).toBe(printBenchRequest(request));
  expect((await elsewhere.driver({ app, request, workspace, signal: undefined })).sha256).toBe(driver.sha256);
});
