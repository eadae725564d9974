/**
 * Do the app and its driver go the ways that they should? Their own classes under Robolectric, with real inference, and with models and
 * request out of the packages as they are built. Proves neither processes nor storage: everything runs in one JVM on this file system.
 */
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { androidAppBuilder } from "../../../src/adapters/apps/android/builder.ts";
import { readPayload } from "../../../src/adapters/farms/firebase/payload.ts";
import { folderWorkspace } from "../../../src/adapters/workspace/folder.ts";
import { parseBenchReport } from "../../../src/documents/bench-report-text.ts";
import { printBenchRequest } from "../../../src/documents/bench-request.ts";
import { aRequest } from "../../adapters/farms/host/a-request.ts";
import { quietProgress } from "../../fakes/progress.ts";
import { javaPackages, jvmOptions, processes, requires } from "../../requirements.ts";
import { javaTests } from "./java-tests.ts";
import { statusReport } from "./status-report.ts";

const lacking = await requires("java", "apk");
const archives = ["androidx-test-monitor", "androidx-test-ext-junit", "androidx-test-runner"] as const;
const robolectricParts =
  "annotations junit pluginapi resources sandbox shadowapi shadows-framework utils utils-reflector";
const robolectric = ["robolectric", ...robolectricParts.split(" ").map((part) => `robolectric-${part}`)];
const libraries = ["asm", "asm-commons", "asm-tree", "bcprov", "conscrypt", "failureaccess", "guava"];
const jars = [...robolectric, ...libraries, "javax-annotation", "javax-inject"];

describe.skipIf(lacking)("the Android app and its driver under Robolectric", { timeout: 180_000 }, () => {
  let root = "";
  let order: Awaited<ReturnType<typeof aRequest>>;
  let appSha256 = "";
  let printed = "";
  let count = 0;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "edgegate-robolectric-"));
    const face = await readFile("node_modules/@mediapipe/face_detection/face_detection_short_range.tflite");
    order = await aRequest(root, face, new Float32Array(128 * 128 * 3).fill(0.5), [1, 128, 128, 3]);
    const { app, driver } = await packages();
    appSha256 = app.appSha256;
    await writeFile(join(root, "request.json"), printBenchRequest(order.request));
    const manifest = join(jvmOptions.sources, "app/src/main/AndroidManifest.xml");
    const config = [
      `android_merged_manifest=${manifest}`,
      `android_resource_apk=${join(root, app.app.path)}`,
      "android_custom_package=dev.edgegate.bench",
    ];
    await mkdir(join(root, "config/com/android/tools"), { recursive: true });
    await writeFile(join(root, "config/com/android/tools/test_config.properties"), `${config.join("\n")}\n`);
    const pathOf = await javaPackages.fetch([...jars, ...archives, "android-all", "robolectric-android"]);
    const opened = await Promise.all(archives.map((name) => classesOf(pathOf(name), name)));
    const path = [...opened, ...jars.map((name) => pathOf(name)), pathOf("android-all")];
    const main = join(root, "main");
    await javaTests(main, ["app/src/main", "driver/src/main"], { path, options: [] });
    const resources = join(jvmOptions.sources, "app/src/test/resources");
    const tests = await javaTests(join(root, "tests"), ["app/src/test", "driver/src/test"], {
      path: [join(root, "config"), resources, main, ...path],
      options: [
        "-Drobolectric.offline=true",
        `-Drobolectric.dependency.dir=${dirname(pathOf("robolectric-android"))}`,
        `-Dedgegate.request=${join(root, "request.json")}`,
        `-Dedgegate.driver=${join(root, driver.path)}`,
        `-Dedgegate.out=${root}`,
        ...["java.lang", "java.io"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      ],
    });
    count = tests.count;
    const { stdout, stderr } = await tests.java(["org.junit.runner.JUnitCore", ...tests.classes]);
    printed = `${stdout}\n${stderr}`;
  }, 180_000);
  afterAll(() => rm(root, { recursive: true, force: true }));

  async function packages() {
    const builder = androidAppBuilder({ ...jvmOptions, androidHome: undefined });
    const around = { workspace: folderWorkspace(root, "1"), signal: undefined };
    const { request } = order;
    const refs = request.files.map(({ id, path }) => [path, order.files.get(id)] as const);
    const files = new Map(refs.flatMap(([path, ref]) => (ref === undefined ? [] : [[path, ref] as const])));
    const app = await builder.build({ ...around, runtime: "tflite-2.16.1", files, progress: quietProgress });
    return { app, driver: await builder.driver({ ...around, app, request }) };
  }

  async function classesOf(archive: string, name: string): Promise<string> {
    const { exitCode, stderr } = await processes.run(
      "unzip",
      ["-qo", archive, "classes.jar", "-d", join(root, name)],
      {},
    );
    if (exitCode !== 0) throw new Error(stderr);
    return join(root, name, "classes.jar");
  }

  async function left(name: string): Promise<{ readonly report: string; readonly status: string }> {
    const [report, status] = await Promise.all(
      ["ndjson", "status"].map((kind) => readFile(join(root, `${name}.${kind}`), "utf8")),
    );
    return { report: report ?? "", status: status ?? "" };
  }

  test("every JUnit test passes, and none was lost", () => {
    expect(count).toBeGreaterThan(30);
    expect(printed).toContain(`OK (${count} tests)`);
  });

  test("an instrumented session is a report that the farm takes for its own", async () => {
    const { report } = await left("whole");
    const requestSha256 = createHash("sha256").update(printBenchRequest(order.request)).digest("hex");
    expect(readPayload(report, { request: order.request, requestSha256, appSha256 })).toEqual({ status: "complete" });
    const read = parseBenchReport(report);
    const events = read.status === "read" ? read.events : [];
    expect(events).toContainEqual({ event: "session-finished", launchesFinished: 3, launchesFailed: 0 });
    expect(events.filter(({ event }) => event === "block")).toHaveLength(4);
    // There is no logcat here: then nothing is claimed.
    expect(events).toContainEqual(expect.objectContaining({ event: "delegation", proof: "unknown" }));
  });

  test("a process that dies costs its launch, with the signal that the system recorded", async () => {
    const { report } = await left("crash");
    const read = parseBenchReport(report);
    const events = read.status === "read" ? read.events : [];
    expect(events).toContainEqual({
      event: "launch-failed",
      launch: "l1",
      failure: "crashed",
      detail: "a crash in native code, signal 6",
    });
    expect(events).toContainEqual({ event: "session-finished", launchesFinished: 2, launchesFailed: 1 });
  });

  test.each(["whole", "crash"])("the status of the session %s carries the same report", async (name) => {
    const { report, status } = await left(name);
    const sha256 = createHash("sha256").update(report).digest("hex");
    expect(statusReport(status)).toEqual({ text: report, sha256 });
  });

  test("a status that lost a part is refused", async () => {
    const { status } = await left("whole");
    const lines = status.split("\n");
    const without = lines.filter((line) => !/edgegate\.(part=0|data)/.test(line) || line.includes("part=1"));
    expect(() => statusReport(without.join("\n"))).toThrow("parts of the report are missing");
  });
});
