/**
 * Is the heavy tool here that a test needs? Where a developer lacks one, its tests are skipped by name; under CI=true
 * lacking one is a failure.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import process from "node:process";
import { makeOnce } from "../src/adapters/cache/make-once.ts";
import { userCacheFolder } from "../src/adapters/cache/user-cache.ts";
import { jvmApp } from "../src/adapters/farms/jvm/jvm-app.ts";
import { swiftApp } from "../src/adapters/farms/swift/swift-app.ts";
import { mavenPackages } from "../src/adapters/maven/packages.ts";
import { nodeProcesses } from "../src/adapters/processes/node.ts";
import { pythonEnvironment } from "../src/adapters/python/environment.ts";
import { findInterpreter } from "../src/adapters/python/interpreter.ts";
import { swiftToolchain } from "../src/adapters/swift/toolchain.ts";
import { workflowTools } from "../scripts/workflow-tools.ts";
import { quietProgress } from "./fakes/progress.ts";

/**
 * `python`: an interpreter from 3.10 to 3.13. `litert`: its LiteRT packages, installed on first use. `tensorflow`:
 * TensorFlow too (1.8 GB; a developer installs it once with `node scripts/python.ts tensorflow`). `act`: what runs and
 * lints workflows offline, installed on first use. `java`: a JDK, Maven, gcc and unzip on Linux (x86_64), with the packages
 * of the Android app, fetched on first use. `apk`: what builds and checks Android's packages: a JDK, Maven, zipalign, apksigner
 * and unzip. `swift`: Swift 6, or root on Debian with debootstrap, which installs it on first use (3 GB);
 * Maven and unzip.
 * `mesa`: OpenGL ES in software. `small-storage`: leave to mount a file system of a few kilobytes (Linux).
 */
export type Tool =
  | "python"
  | "litert"
  | "tensorflow"
  | "git"
  | "act"
  | "java"
  | "git-lfs"
  | "adb"
  | "apk"
  | "swift"
  | "small-storage"
  | "mesa";

const inCi = process.env["CI"] === "true";

export const processes = nodeProcesses();
/** The real environment of this user, as the product would make it. */
export const python = pythonEnvironment({
  processes,
  progress: quietProgress,
  makeOnce,
  packageRoot: fileURLToPath(new URL("../src/litert", import.meta.url)),
  cacheFolder: userCacheFolder(),
});

const androidApp = fileURLToPath(new URL("../benchmark-apps/android", import.meta.url));
/** The pinned Java packages, and the Android core as this user's JVM runs it. */
export const javaPackages = mavenPackages({
  processes,
  progress: quietProgress,
  lockFile: join(androidApp, "versions.json"),
  cacheFolder: userCacheFolder(),
});
export const jvmOptions = {
  processes,
  packages: javaPackages,
  makeOnce,
  sources: androidApp,
  cacheFolder: userCacheFolder(),
};

const iosApp = fileURLToPath(new URL("../benchmark-apps/ios", import.meta.url));
/** The iOS core as a program of this user's Swift. */
export const swiftOptions = {
  processes,
  swift: swiftToolchain({ processes, progress: quietProgress, makeOnce, cacheFolder: userCacheFolder() }),
  packages: mavenPackages({
    processes,
    progress: quietProgress,
    lockFile: join(iosApp, "versions.json"),
    cacheFolder: userCacheFolder(),
  }),
  makeOnce,
  sources: iosApp,
  cacheFolder: userCacheFolder(),
};

/** What to put before a command for which `folder` is to be a storage of 64 KiB; only it and its children see that. */
export function withSmallStorage(folder: string): readonly string[] {
  const mount = 'mount -t tmpfs -o size=64k tmpfs "$0" && exec "$@"';
  return ["unshare", "--map-root-user", "--mount", "sh", "-c", mount, folder];
}

const lacks: Record<Tool, () => Promise<string | undefined>> = {
  adb: () => Promise.resolve(spawnSync("adb", ["version"]).status === 0 ? undefined : "adb"),
  "git-lfs": () => Promise.resolve(spawnSync("git", ["lfs", "version"]).status === 0 ? undefined : "git-lfs"),
  "small-storage": () => {
    const [command, ...args] = [...withSmallStorage(tmpdir()), "true"];
    const possible = spawnSync(command, args).status === 0;
    return Promise.resolve(
      possible ? undefined : "leave to mount a small file system (unshare --map-root-user --mount)",
    );
  },
  mesa: () => {
    const libraries = ["libEGL.so.1", "libGLESv2.so.2"].map((name) => join("/usr/lib/x86_64-linux-gnu", name));
    const lacking = libraries.find((path) => !existsSync(path));
    return Promise.resolve(lacking && `${lacking}: \`apt-get install libegl1 libgles2 libgl1-mesa-dri\``);
  },
  git: () => Promise.resolve(spawnSync("git", ["--version"]).status === 0 ? undefined : "git"),
  python: () => reasonOf(() => findInterpreter(processes)),
  litert: () => reasonOf(() => python.python("litert")),
  swift: () => reasonOf(() => swiftApp(swiftOptions)),
  java: () => reasonOf(() => jvmApp(jvmOptions)),
  apk: () => Promise.resolve(["javac", "mvn", "zipalign", "apksigner", "unzip"].find((name) => !isOnPath(name))),
  act: () => reasonOf(() => workflowTools(quietProgress)),
  tensorflow: async () => {
    if (inCi || (await python.isMade("tensorflow"))) return reasonOf(() => python.python("tensorflow"));
    return "TensorFlow, which `node scripts/python.ts tensorflow` installs";
  },
};

/**
 * Whether a tool is lacking, so that its tests are to be skipped: `const lacking = await requires("litert")`, then
 * `test.skipIf(lacking)(…)` or `describe.skipIf(lacking)(…)`. Throws under CI.
 */
export async function requires(...tools: readonly Tool[]): Promise<boolean> {
  for (const tool of tools) {
    const reason = await lacks[tool]();
    if (reason === undefined) continue;
    if (inCi) throw new Error(`CI must have ${tool}: ${reason}`);
    console.warn(`Skipping tests that need ${tool}: ${reason}`);
    return true;
  }
  return false;
}

function isOnPath(name: string): boolean {
  return spawnSync("sh", ["-c", `command -v ${name}`]).status === 0;
}

async function reasonOf(attempt: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await attempt();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
