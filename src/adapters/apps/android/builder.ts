/**
 * How does the Android app come to be, with the models of a run in it? Built once without them; for each run they are added,
 * stored as they are so that phones map them, and the whole is signed. A driver is a small package for one request.
 */
import { createHash } from "node:crypto";
import { copyFile, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { BuiltApp } from "../../../documents/app-bundle.ts";
import { printBenchRequest } from "../../../documents/bench-request.ts";
import type { FileRef } from "../../../documents/file-ref.ts";
import { runtimeTable, type RuntimeName } from "../../../documents/runtimes.ts";
import { failures } from "../../../errors/catalogue.ts";
import type { AppBuilder, JavaPackages, MakeOnce, Processes } from "../../../ports.ts";
import { baseApp, type BaseBuild } from "./base.ts";
import { gradleBuild } from "./gradle-build.ts";
import { sdklessBuild } from "./sdkless-build.ts";
import { debugKey, writeSignedPackage } from "./signing.ts";
import type { ZipEntry } from "./stored-zip.ts";
import { findApkSigner, mindingTheDisk, toolRunner, type RunTool } from "./tools.ts";
import { readVersions, type Versions } from "./versions.ts";

/** Where the app reads which app it is: `{ "appSha256": …, "runtime": { "name": …, "version": … } }`. */
const identityAsset = "assets/edgegate/app.json";
/** Where the driver reads what to measure, in the driver's own assets. */
const requestAsset = "assets/edgegate/request.json";
/** Below the output folder. */
const appsFolder = "apps/android";
/** Below the app's folder: the files of a driver, without a request. */
const driverFolder = "driver/";

/** What the app is built with. Sources and versions.json are read anew for each build. */
export interface AndroidAppOptions {
  readonly processes: Processes;
  readonly packages: JavaPackages;
  readonly makeOnce: MakeOnce;
  /** The folder benchmark-apps/android, absolute. */
  readonly sources: string;
  readonly cacheFolder: string;
  /** An Android SDK. Absent: there is none, and none is needed for TensorFlow Lite. */
  readonly androidHome: string | undefined;
}

/** Throws `disk-full` and `app-too-large`; signs one package at a time. */
export function androidAppBuilder(options: AndroidAppOptions): AppBuilder {
  const signingInTurn = oneAfterAnother();
  return {
    platform: "android",
    build: (order) => mindingTheDisk("while the Android app was built", () => buildApp(options, order)),
    driver: (order) => signingInTurn(() => mindingTheDisk("while a driver was made", () => makeDriver(options, order))),
  };
}

async function buildApp(
  options: AndroidAppOptions,
  { runtime, files, workspace, signal, progress }: Parameters<AppBuilder["build"]>[0],
): Promise<BuiltApp> {
  const { cacheFolder, makeOnce, sources, androidHome } = options;
  const run = toolRunner(options.processes, signal);
  const versions = await readVersions(sources);
  const { minSdk } = versions;
  const build = await buildOf(options, runtime, run, versions, signal);
  const base = await baseApp(build, { cacheFolder, makeOnce, progress, signal });
  const key = await debugKey(run, cacheFolder);
  const { appSha256 } = build;
  const identity = { appSha256, runtime: runtimeTable[runtime] };
  const entries: ZipEntry[] = [
    ...base.app.map(({ name, path }) => ({ name, content: path })),
    { name: identityAsset, content: Buffer.from(`${JSON.stringify(identity)}\n`) },
    ...[...files].map(([path, file]) => ({
      name: `assets/${path}`,
      content: workspace.absolute(file.path),
      sha256: file.sha256,
    })),
  ];
  const contents = [...files].map(([path, { sha256 }]) => `${path} ${sha256}`).sort();
  const folder = `${appsFolder}/${shortDigest([appSha256, build.tools, ...contents].join("\n"))}`;
  const task = progress.start("Putting the models into the Android app");
  try {
    const apkSigner = await findApkSigner(androidHome);
    const path = workspace.absolute(`${folder}/app.apk`);
    await writeSignedPackage({ run, apkSigner, key, minSdk, entries, path, signal });
  } finally {
    task.finish();
  }
  const keep = async (from: string, path: string): Promise<FileRef> => {
    await mkdir(dirname(workspace.absolute(path)), { recursive: true });
    await copyFile(from, workspace.absolute(path));
    return workspace.ref(path);
  };
  return {
    platform: "android",
    runtime: runtimeTable[runtime],
    appSha256,
    app: await workspace.ref(`${folder}/app.apk`),
    driverParts: await Promise.all([
      keep(key, `${folder}/debug.p12`),
      ...base.driver.map(({ name, path }) => keep(path, `${folder}/${driverFolder}${name}`)),
    ]),
    runtimeBytes: base.runtimeBytes,
  };
}

async function makeDriver(
  { processes, sources, androidHome }: AndroidAppOptions,
  { app, request, workspace, signal }: Parameters<AppBuilder["driver"]>[0],
): Promise<FileRef> {
  const folder = dirname(app.app.path);
  const [key, ...parts] = app.driverParts;
  if (key === undefined) throw failures.internal("the Android app came without the parts of its driver");
  if ((await workspace.ref(key.path)).sha256 !== key.sha256) throw failures.fileChanged(key.path);
  const text = printBenchRequest(request);
  const entries: ZipEntry[] = [
    ...parts.map(({ path, sha256 }) => ({
      name: path.slice(`${folder}/${driverFolder}`.length),
      content: workspace.absolute(path),
      sha256,
    })),
    { name: requestAsset, content: Buffer.from(text) },
  ];
  const path = `${folder}/drivers/${shortDigest(text)}.apk`;
  await writeSignedPackage({
    run: toolRunner(processes, signal),
    apkSigner: await findApkSigner(androidHome),
    key: workspace.absolute(key.path),
    minSdk: (await readVersions(sources)).minSdk,
    entries,
    path: workspace.absolute(path),
    signal,
  });
  return workspace.ref(path);
}

function shortDigest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

async function buildOf(
  { packages, sources, androidHome }: AndroidAppOptions,
  runtime: RuntimeName,
  run: RunTool,
  versions: Versions,
  signal: AbortSignal | undefined,
): Promise<BaseBuild> {
  if (runtime === "tflite-2.16.1") return sdklessBuild({ run, packages, sources, versions, signal });
  if (runtime === "litert-1.4.2") {
    if (androidHome !== undefined) return gradleBuild({ run, sources });
    throw failures.environmentBroken(
      "The Android app can't be built around LiteRT 1.4.2 here: that needs an Android SDK, and ANDROID_HOME is not set.",
      "Build on a runner that has one (GitHub's ubuntu runners do), or measure with TensorFlow Lite: `runtime: { android: tflite-2.16.1 }` in the config.",
    );
  }
  throw failures.internal(`no Android app is built around ${runtime}`);
}

/** A signer takes hundreds of megabytes: drivers of many devices are not signed all at once. */
function oneAfterAnother(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return async (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}
