/** How is the app built without an Android SDK? From Maven Central's packages and a JDK alone. */
import { createHash } from "node:crypto";
import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { runtimeTable } from "../../../documents/runtimes.ts";
import type { JavaPackages } from "../../../ports.ts";
import type { BaseBuild } from "./base.ts";
import { toDex } from "./byte-code.ts";
import { linker } from "./resources.ts";
import { digestOfFiles, filesBelow } from "./source-files.ts";
import type { RunTool } from "./tools.ts";
import { driverId, type Versions } from "./versions.ts";

const runtimes = ["tensorflow-lite", "tensorflow-lite-api", "tensorflow-lite-gpu", "tensorflow-lite-gpu-api"] as const;
const driverLibraries = [
  "androidx-test-runner",
  "androidx-test-monitor",
  "androidx-test-ext-junit",
  "androidx-test-annotation",
  "androidx-test-storage",
  "androidx-tracing",
] as const;
const archives = [...runtimes, ...driverLibraries];
const driverJars = ["junit", "hamcrest", "androidx-concurrent-futures", "androidx-annotation"] as const;
const abis = ["arm64-v8a", "armeabi-v7a", "x86_64"];

/** Measures with TensorFlow Lite 2.16.1. `sources`: the folder benchmark-apps/android, absolute. */
export async function sdklessBuild(order: {
  readonly run: RunTool;
  readonly packages: JavaPackages;
  readonly sources: string;
  readonly versions: Versions;
  readonly signal: AbortSignal | undefined;
}): Promise<BaseBuild> {
  const { run, packages, sources, versions, signal } = order;
  const source = (part: string): string => join(sources, part, "src", "main");
  const names = [...archives, ...driverJars, "gson", "r8", "android-all", "apktool-lib"] as const;
  const pathOf = await packages.fetch(names, signal);
  const files = (await Promise.all(["core", "app", "driver"].map((part) => filesBelow(source(part))))).flat();
  const digest = createHash("sha256");
  digest.update(`${JSON.stringify({ ...versions, ...runtimeTable["tflite-2.16.1"], abis })}\n`);
  for (const name of names) digest.update(`${pathOf(name).split("/").slice(-2).join("/")}\n`);
  digest.update(await digestOfFiles(sources, files));
  return {
    appSha256: digest.digest("hex"),
    tools: await run("javac", ["-version"]),
    steps: 5,
    async make(into, draft, step) {
      step("unpacking libraries");
      const opened = new Map<string, string>();
      for (const name of archives) opened.set(name, await open(run, pathOf(name), join(draft, name)));
      const classesOf = (list: readonly string[]) => list.map((name) => join(opened.get(name) ?? "", "classes.jar"));
      for (const abi of abis) await copyLibraries(opened, abi, join(into, "app", "lib", abi));

      step("manifests and resources");
      const framework = pathOf("android-all");
      const host = `${process.platform}-${process.arch}`;
      const { link } = await linker({ run, apktool: pathOf("apktool-lib"), framework, versions, draft, host });
      const java = join(draft, "generated");
      const ids = { app: versions.applicationId, driver: driverId(versions) };
      await link({ source: source("app"), packageName: ids.app, into: join(into, "app"), java });
      const unused = join(draft, "generated-driver");
      await link({ source: source("driver"), packageName: ids.driver, into: join(into, "driver"), java: unused });
      await cp(join(source("app"), "assets"), join(into, "app", "assets"), { recursive: true }).catch(ifThere);

      const dex = { run, r8: pathOf("r8"), androidAll: framework, minSdk: versions.minSdk };
      const packed = [...classesOf(runtimes), pathOf("gson")];
      const appJar = join(draft, "app.jar");
      step("the app's code");
      await toDex({
        ...dex,
        sources: [join(source("core"), "java"), join(source("app"), "java"), java],
        packed,
        given: [],
        jar: appJar,
        into: join(into, "app"),
      });
      step("the driver's code");
      await toDex({
        ...dex,
        sources: [join(source("driver"), "java")],
        packed: [...classesOf(driverLibraries), ...driverJars.map((name) => pathOf(name))],
        given: [appJar, ...packed],
        jar: join(draft, "driver.jar"),
        into: join(into, "driver"),
      });
      step("keeping it");
    },
  };
}

/** Unpacks an Android archive. */
async function open(run: RunTool, archive: string, into: string): Promise<string> {
  await mkdir(into, { recursive: true });
  await run("jar", ["xf", archive], into);
  return into;
}

async function copyLibraries(opened: ReadonlyMap<string, string>, abi: string, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  for (const name of runtimes)
    await cp(join(opened.get(name) ?? "", "jni", abi), into, { recursive: true }).catch(ifThere);
}

function ifThere(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
