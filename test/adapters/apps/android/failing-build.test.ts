import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { androidAppBuilder } from "../../../../src/adapters/apps/android/builder.ts";
import { makeOnce } from "../../../../src/adapters/cache/make-once.ts";
import { writeStoredZip } from "../../../../src/adapters/apps/android/stored-zip.ts";
import { findApkSigner, mindingTheDisk } from "../../../../src/adapters/apps/android/tools.ts";
import { folderWorkspace } from "../../../../src/adapters/workspace/folder.ts";
import type { RuntimeName } from "../../../../src/documents/runtimes.ts";
import type { JavaPackages, ProcessResult, Processes } from "../../../../src/ports.ts";
import { quietProgress } from "../../../fakes/progress.ts";
import { jvmOptions, processes, requires } from "../../../requirements.ts";
import { placesIn } from "./zip-places.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "edgegate-apk-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const packages: JavaPackages = { fetch: () => Promise.resolve((name) => `/packages/${name}`) };
const good: ProcessResult = { exitCode: 0, signal: undefined, stdout: "", stderr: "", timedOut: false };

type Play = (
  command: string,
  args: readonly string[],
  cwd: string | undefined,
  signal: AbortSignal | undefined,
) => Promise<Partial<ProcessResult>>;

/** Programs that answer as `play` says. */
function played(play: Play): Processes {
  const answer: Processes["run"] = async (command, args, { cwd, signal }) => ({
    ...good,
    ...(await play(command.split("/").at(-1) ?? "", args, cwd, signal)),
  });
  return { run: answer, runForBytes: () => Promise.reject(new Error("nobody asks for bytes")) };
}

function build(
  play: Play,
  more: { readonly runtime?: RuntimeName; readonly androidHome?: string; readonly signal?: AbortSignal } = {},
) {
  const builder = androidAppBuilder({
    processes: played(play),
    packages,
    makeOnce,
    sources: jvmOptions.sources,
    cacheFolder: join(root, "cache"),
    androidHome: more.androidHome,
  });
  const workspace = folderWorkspace(join(root, "out"), "1");
  const runtime = more.runtime ?? "tflite-2.16.1";
  return builder.build({ runtime, files: new Map(), workspace, signal: more.signal, progress: quietProgress });
}

/** Takes part in a build far enough to reach any program: aapt2 is "unpacked", and java says where it is. */
const goodUntil =
  (last: string, then: Partial<ProcessResult>): Play =>
  async (command, args, cwd) => {
    if (command === last) return then;
    if (command === "jar" && args[0] === "xf" && cwd !== undefined) {
      await mkdir(join(cwd, "prebuilt/linux"), { recursive: true });
      await writeStoredZip(join(cwd, "prebuilt/linux/aapt2_64"), [], undefined);
      for (const name of ["resources.arsc", "AndroidManifest.xml"])
        await writeStoredZip(join(cwd, name), [], undefined);
    }
    if (command === "keytool") await writeFile(args[args.indexOf("-keystore") + 1] ?? "", "a key");
    return command === "java" && args[0] === "-XshowSettings:properties" ? { stderr: "    java.home = /java\n" } : {};
  };

describe.skipIf(process.platform !== "linux" || process.arch !== "x64")(
  "a build of the Android app that can't go on",
  () => {
    test.each([
      ["javac", "sudo apt-get install default-jdk-headless"],
      ["jar", "sudo apt-get install default-jdk-headless"],
      ["java", "sudo apt-get install default-jdk-headless"],
      ["keytool", "sudo apt-get install default-jdk-headless"],
      ["apksigner", "sudo apt-get install apksigner"],
    ])("for want of %s says how to install it", async (program, remedy) => {
      const failed = build(goodUntil(program, { exitCode: 127 }));
      await expect(failed).rejects.toMatchObject({
        exitCode: 3,
        message: `The Android app can't be built: ${program} is not here.`,
        remedy: expect.stringContaining(remedy),
      });
    });

    test("because a program finds the disk full says so, and what to remove", async () => {
      const stderr = "java.io.IOException: No space left on device";
      await expect(build(goodUntil("java", { exitCode: 1, stderr }))).rejects.toMatchObject({
        code: "disk-full",
        exitCode: 3,
      });
    });

    test("because a program refuses our sources is our bug, with its words", async () => {
      const failed = build(goodUntil("javac", { exitCode: 1, stderr: "Launch.java:1: error: ';' expected" }));
      await expect(failed).rejects.toMatchObject({
        code: "internal",
        message: expect.stringContaining("';' expected"),
      });
    });

    test("leaves nothing that a later build would take for a whole one", async () => {
      await expect(build(goodUntil("java", { exitCode: 1 }))).rejects.toThrow(/java fails/);
      expect(await readdir(join(root, "cache/android"))).toEqual([]);
    });

    test("because somebody interrupts it ends its programs and leaves nothing either", async () => {
      const interrupt = new AbortController();
      const endless: Play = (command, args, cwd, signal) => {
        if (command !== "javac" || args[0] === "-version") return goodUntil("", {})(command, args, cwd, signal);
        const running = processes.run("sleep", ["600"], signal === undefined ? {} : { signal });
        interrupt.abort();
        return running;
      };
      await expect(build(endless, { signal: interrupt.signal })).rejects.toMatchObject({ code: "aborted" });
      expect(await readdir(join(root, "cache/android"))).toEqual([]);
    });

    test("without an Android SDK names both ways out when LiteRT is wanted", async () => {
      await expect(build(() => Promise.resolve({}), { runtime: "litert-1.4.2" })).rejects.toMatchObject({
        exitCode: 3,
        remedy: expect.stringContaining("`runtime: { android: tflite-2.16.1 }`"),
      });
    });
  },
);

test("a real full disk is noticed while writing a package", async () => {
  const entries = [{ name: "a", content: Buffer.alloc(100_000) }];
  const writing = mindingTheDisk("in this test", () => writeStoredZip("/dev/full", entries, undefined));
  await expect(writing).rejects.toMatchObject({ code: "disk-full", message: "The disk was full in this test." });
});

test("apksigner is the newest of an Android SDK, else the one on PATH", async () => {
  for (const version of ["9.0.0", "34.0.0", "35.0.1", "36.0.0-rc1"])
    await mkdir(join(root, "build-tools", version), { recursive: true });
  expect(await findApkSigner(root)).toBe(join(root, "build-tools/35.0.1/apksigner"));
  expect(await findApkSigner(join(root, "nowhere"))).toBe("apksigner");
  expect(await findApkSigner(undefined)).toBe("apksigner");
});

describe.skipIf(await requires("apk"))("a build by Gradle", () => {
  const made = [
    { name: "AndroidManifest.xml", content: Buffer.from("binary manifest") },
    { name: "META-INF/CERT.RSA", content: Buffer.from("a signature") },
  ];
  const runtime = { name: "lib/arm64-v8a/liblitert_jni.so", content: Buffer.alloc(1000) };

  /** Gradle as its plugin for Android leaves its packages; all else is real, but for the signer. */
  const playedGradle: Play = async (command, args, cwd) => {
    if (command === "gradle" && args.includes("--project-dir")) {
      const project = args[args.indexOf("--project-dir") + 1] ?? "";
      expect(await readdir(project)).toContain("versions.json");
      expect(await readdir(project)).not.toContain("jvm");
      for (const part of ["app", "driver"]) {
        const folder = join(project, part, "build/outputs/apk/release");
        await mkdir(folder, { recursive: true });
        const entries = part === "app" ? [...made, runtime] : made;
        await writeStoredZip(join(folder, `${part}-release-unsigned.apk`), entries, undefined);
      }
    }
    if (command === "jar" || command === "keytool")
      return processes.run(command, args, cwd === undefined ? {} : { cwd });
    if (command === "apksigner") return processes.run("cp", [args.at(-1) ?? "", args.at(-2) ?? ""], {});
    return {};
  };

  test("gives packages that are filled as any other, without the signature of Gradle's", async () => {
    const app = await build(playedGradle, { runtime: "litert-1.4.2", androidHome: join(root, "sdk") });
    expect(app).toMatchObject({
      runtime: { name: "LiteRT", version: "1.4.2" },
      runtimeBytes: { "arm64-v8a": 1000 },
      driverParts: [
        { path: expect.stringMatching(/debug\.p12$/) },
        { path: expect.stringMatching(/AndroidManifest\.xml$/) },
      ],
    });
    const places = placesIn(await readFile(join(root, "out", app.app.path)));
    expect(places.map(({ name }) => name)).toEqual([
      "AndroidManifest.xml",
      "assets/edgegate/app.json",
      "lib/arm64-v8a/liblitert_jni.so",
    ]);
  });

  test("that leaves no package is our bug, not an empty app", async () => {
    const failed = build(() => Promise.resolve({}), { runtime: "litert-1.4.2", androidHome: join(root, "sdk") });
    await expect(failed).rejects.toMatchObject({
      code: "internal",
      message: expect.stringContaining("no package of app"),
    });
  });
});
