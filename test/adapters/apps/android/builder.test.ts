import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { androidAppBuilder } from "../../../../src/adapters/apps/android/builder.ts";
import { folderWorkspace } from "../../../../src/adapters/workspace/folder.ts";
import type { BuiltApp } from "../../../../src/documents/app-bundle.ts";
import { printBenchRequest } from "../../../../src/documents/bench-request.ts";
import type { FileRef } from "../../../../src/documents/file-ref.ts";
import { quietProgress } from "../../../fakes/progress.ts";
import { javaPackages, jvmOptions, processes, requires } from "../../../requirements.ts";
import { aRequest } from "../../farms/host/a-request.ts";
import { dexClasses } from "./dex-classes.ts";
import { segmentAlignment } from "./elf-alignment.ts";
import { placesIn } from "./zip-places.ts";

const lacking = await requires("apk");
const face = await readFile("node_modules/@mediapipe/face_detection/face_detection_short_range.tflite");
const abis = ["arm64-v8a", "armeabi-v7a", "x86_64"];
const signal = undefined;

describe.skipIf(lacking)("the Android app, built without an SDK", { timeout: 180_000 }, () => {
  const builder = androidAppBuilder({ ...jvmOptions, androidHome: undefined });
  let root = "";
  let app: BuiltApp;
  let driver: FileRef;
  let appBytes: Buffer;
  let driverBytes: Buffer;
  let aapt2 = "";
  let order: Awaited<ReturnType<typeof makeOrder>>;

  async function makeOrder() {
    const workspace = folderWorkspace(root, "1");
    const { request, files } = await aRequest(root, face, new Float32Array(128 * 128 * 3), [1, 128, 128, 3]);
    const byPath = new Map(request.files.map(({ id, path }) => [path, files.get(id)]));
    const known = new Map([...byPath].flatMap(([path, file]) => (file === undefined ? [] : [[path, file]])));
    return { request, files: known, workspace, signal, progress: quietProgress, runtime: "tflite-2.16.1" as const };
  }

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "edgegate-apk-"));
    order = await makeOrder();
    app = await builder.build(order);
    driver = await builder.driver({ app, ...order });
    appBytes = await readFile(join(root, app.app.path));
    driverBytes = await readFile(join(root, driver.path));
    const pathOf = await javaPackages.fetch(["apktool-lib"]);
    await run("unzip", ["-qoj", pathOf("apktool-lib"), "prebuilt/linux/aapt2_64", "-d", root]);
    await run("chmod", ["+x", join(root, "aapt2_64")]);
    aapt2 = join(root, "aapt2_64");
  }, 180_000);
  afterAll(() => rm(root, { recursive: true, force: true }));

  async function run(command: string, args: readonly string[]): Promise<string> {
    const { exitCode, stdout, stderr } = await processes.run(command, args, {});
    if (exitCode !== 0) throw new Error(`${command} ${args.join(" ")}: ${stdout}${stderr}`);
    return stdout;
  }
  const dump = (what: readonly string[], apk: FileRef) => run(aapt2, ["dump", ...what, join(root, apk.path)]);
  const entry = (zip: Buffer, name: string): Buffer => {
    const place = placesIn(zip).find((one) => one.name === name);
    if (place === undefined) throw new Error(`no ${name} in the package`);
    return zip.subarray(place.offset, place.offset + place.sizeBytes);
  };

  test("is signed, and its driver by the same key, which Android asks for", async () => {
    const certificates = await Promise.all(
      [app.app, driver].map(async (apk) => {
        const said = await run("apksigner", ["verify", "-v", "--print-certs", join(root, apk.path)]);
        expect(said).toContain("v2 scheme (APK Signature Scheme v2): true");
        expect(said).toContain("v3 scheme (APK Signature Scheme v3): true");
        return /certificate SHA-256 digest: (\w+)/.exec(said)?.[1];
      }),
    );
    expect(certificates[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(certificates[1]).toBe(certificates[0]);
  });

  test("is aligned as zipalign wants it, and native libraries at 16 KiB after signing, too", async () => {
    for (const apk of [app.app, driver]) await run("zipalign", ["-c", "-p", "4", join(root, apk.path)]);
    const libraries = placesIn(appBytes).filter(({ name }) => name.endsWith(".so"));
    expect(libraries.map(({ name }) => name.split("/")[1])).toEqual(abis.flatMap((abi) => [abi, abi]));
    for (const { method, offset } of libraries) expect([method, offset % 16_384]).toEqual([0, 0]);
  });

  test("holds each file of the request at its path, stored as it is, so that a phone maps it", async () => {
    for (const { path, sha256 } of order.request.files) {
      const place = placesIn(appBytes).find(({ name }) => name === `assets/${path}`);
      expect(place).toMatchObject({ method: 0 });
      expect((place?.offset ?? 1) % 4).toBe(0);
      const bytes = entry(appBytes, `assets/${path}`);
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
    }
  });

  test("knows which app it is, and its driver what to measure", () => {
    const { appSha256, runtime } = app;
    expect(JSON.parse(entry(appBytes, "assets/edgegate/app.json").toString())).toEqual({ appSha256, runtime });
    expect(runtime).toEqual({ name: "TensorFlow Lite", version: "2.16.1" });
    expect(entry(driverBytes, "assets/edgegate/request.json").toString()).toBe(printBenchRequest(order.request));
  });

  test("runs on Android 8 and later, on every ABI of phones and on emulators", async () => {
    const badging = await dump(["badging"], app.app);
    expect(badging).toContain("package: name='dev.edgegate.bench'");
    expect(badging).toMatch(/(minS|s)dkVersion:'26'/);
    expect(badging).toContain("targetSdkVersion:'35'");
    for (const abi of abis) expect(badging).toContain(`'${abi}'`);
  });

  test("measures in a process of its own, sees the GPU's library, and can't reach the network", async () => {
    const manifest = await dump(["xmltree", "--file", "AndroidManifest.xml"], app.app);
    expect(manifest).toMatch(/process\(0x\w+\)=":launch"/);
    expect(manifest).toMatch(/uses-native-library[\s\S]*name\(0x\w+\)="libOpenCL\.so"/);
    expect(manifest).not.toContain("android.permission.INTERNET");
    expect(await dump(["permissions"], app.app)).not.toContain("INTERNET");
  });

  test("is driven by an instrumentation of its own package", async () => {
    const manifest = await dump(["xmltree", "--file", "AndroidManifest.xml"], driver);
    expect(manifest).toMatch(/instrumentation[\s\S]*targetPackage\(0x\w+\)="dev\.edgegate\.bench"/);
    expect(manifest).toMatch(/instrumentation[\s\S]*="androidx\.test\.runner\.AndroidJUnitRunner"/);
    expect(await dump(["badging"], driver)).toContain("package: name='dev.edgegate.bench.test'");
  });

  test("has the core, the app and the runtime in its code, and nothing that nobody asked for", () => {
    const classes = dexClasses(entry(appBytes, "classes.dex"));
    for (const one of ["dev/edgegate/bench/launch/Launch", "org/tensorflow/lite/Interpreter", "com/google/gson/Gson"])
      expect(classes).toContain(`L${one};`);
    expect(classes.some((name) => name.startsWith("Ldev/edgegate/bench/app/"))).toBe(true);
    expect(
      classes.filter((name) => !/^L(dev\/edgegate\/bench|org\/tensorflow\/lite|com\/google\/gson)\//.test(name)),
    ).toEqual([]);
  });

  test("is not packed into its driver a second time", () => {
    const classes = dexClasses(entry(driverBytes, "classes.dex"));
    expect(classes).toContain("Landroidx/test/runner/AndroidJUnitRunner;");
    const ours = classes.filter((name) => name.startsWith("Ldev/edgegate/"));
    expect(ours.length).toBeGreaterThan(0);
    const appClasses = new Set(dexClasses(entry(appBytes, "classes.dex")));
    expect(classes.filter((name) => appClasses.has(name))).toEqual([]);
    expect(classes.filter((name) => !/^L(dev\/edgegate|androidx|org\/junit|junit|org\/hamcrest)\//.test(name))).toEqual(
      [],
    );
  });

  test("tells what the runtime takes on each ABI", () => {
    const bytes: Record<string, number> = {};
    for (const { name, sizeBytes } of placesIn(appBytes)) {
      const abi = /^lib\/([^/]+)\//.exec(name)?.[1];
      if (abi !== undefined) bytes[abi] = (bytes[abi] ?? 0) + sizeBytes;
    }
    expect(Object.keys(bytes)).toEqual(abis);
    expect(app.runtimeBytes).toEqual(bytes);
  });

  test("can't be loaded where pages have 16 KiB: TensorFlow Lite 2.16.1's own segments are aligned to 4 KiB", () => {
    const libraries = placesIn(appBytes).filter(({ name }) => name.startsWith("lib/arm64-v8a/"));
    for (const { offset, sizeBytes } of libraries)
      expect(segmentAlignment(appBytes.subarray(offset, offset + sizeBytes))).toBe(4096);
  });

  test("is the same bytes for the same files, and its driver for the same request", async () => {
    expect(await builder.build(order)).toEqual(app);
    expect(await builder.driver({ app, ...order })).toEqual(driver);
  });

  test("is the same app with other models in it", async () => {
    const model = await order.workspace.writeText("variants/other.tflite", "another model");
    const other = await builder.build({ ...order, files: new Map([["files/other.tflite", model]]) });
    expect(other.appSha256).toBe(app.appSha256);
    expect(other.app.path).not.toBe(app.app.path);
    expect(other.app.sha256).not.toBe(app.app.sha256);
  });

  test("takes no model that is not the one that was planned", async () => {
    const model = await order.workspace.writeText("variants/changed.tflite", "a model");
    await writeFile(order.workspace.absolute(model.path), "a lie!!");
    const files = new Map([["files/changed.tflite", model]]);
    await expect(builder.build({ ...order, files })).rejects.toMatchObject({ code: "file-changed" });
  });

  test("drives with no part that changed on its way", async () => {
    const parts = app.driverParts.map((part) => ({ ...part, sha256: "0".repeat(64) }));
    const changed = builder.driver({ ...order, app: { ...app, driverParts: parts } });
    await expect(changed).rejects.toMatchObject({ code: "file-changed" });
  });
});
