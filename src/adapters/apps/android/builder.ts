/**
 * How does the Android app come to be, with the models of a run in it? Built once without them; for each run they are added,
 * stored as they are so that phones map them, and the whole is signed. A driver is a small package for one request.
 */
import { createHash, randomUUID } from "node:crypto";
import { copyFile, mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { printBenchRequest } from "../../../documents/bench-request.ts";
import { runtimeTable, type RuntimeName } from "../../../documents/runtimes.ts";
import { failures } from "../../../errors/catalogue.ts";
import type { AppBuilder, JavaPackages, Processes } from "../../../ports.ts";
import { baseApp, type BaseBuild } from "./base.ts";
import { sdklessBuild } from "./sdkless-build.ts";
import { debugKey, signPackage } from "./signing.ts";
import { writeStoredZip, type ZipEntry } from "./stored-zip.ts";
import { findApkSigner, mindingTheDisk, toolRunner, type RunTool } from "./tools.ts";
import { readVersions, type Versions } from "./versions.ts";

/** Where the app reads which app it is: `{ "appSha256": …, "runtime": { "name": …, "version": … } }`. */
const identityAsset = "assets/edgegate/app.json";
/** Where the driver reads what to measure, in the driver's own assets. */
const requestAsset = "assets/edgegate/request.json";
/** Below the output folder. */
const appsFolder = "apps/android";

export interface AndroidAppOptions {
  readonly processes: Processes;
  readonly packages: JavaPackages;
  /** The folder benchmark-apps/android, absolute. */
  readonly sources: string;
  readonly cacheFolder: string;
  /** An Android SDK. Absent: there is none, and none is needed for TensorFlow Lite. */
  readonly androidHome: string | undefined;
}

export function androidAppBuilder(options: AndroidAppOptions): AppBuilder {
  const { processes, sources, cacheFolder, androidHome } = options;
  const signingInTurn = oneAfterAnother();

  return {
    platform: "android",
    async build({ runtime, files, workspace, signal, progress }) {
      const run = toolRunner(processes, signal);
      const versions = await readVersions(sources);
      const build = await buildOf(options, runtime, run, versions, signal);
      const base = await baseApp(build, cacheFolder, progress);
      const key = await debugKey(run, cacheFolder);
      const identity = { appSha256: build.appSha256, runtime: runtimeTable[runtime] };
      const entries: ZipEntry[] = base.app.map(({ name, path }) => ({ name, content: path }));
      entries.push({ name: identityAsset, content: Buffer.from(`${JSON.stringify(identity)}\n`) });
      for (const [path, { path: from, sha256 }] of files)
        entries.push({ name: `assets/${path}`, content: workspace.absolute(from), sha256 });

      const contents = [...files].map(([path, { sha256 }]) => `${path} ${sha256}\n`).sort();
      const name = createHash("sha256")
        .update([build.appSha256, build.tools, ...contents].join("\n"))
        .digest("hex");
      const folder = `${appsFolder}/${name.slice(0, 16)}`;
      const task = progress.start("Putting the models into the Android app");
      try {
        await mindingTheDisk(`writing the Android app to ${workspace.absolute(folder)}`, async () => {
          await mkdir(workspace.absolute(folder), { recursive: true });
          const path = workspace.absolute(`${folder}/app.apk`);
          await signed({ run, entries, key, versions, path, signal });
          const parts = [...base.driver, { name: "../debug.p12", path: key }];
          for (const part of parts) {
            const target = workspace.absolute(join(folder, "driver", part.name));
            await mkdir(dirname(target), { recursive: true });
            await copyFile(part.path, target);
          }
        });
      } finally {
        task.finish();
      }
      const driverFiles = base.driver.map((part) => `${folder}/driver/${part.name}`);
      return {
        platform: "android",
        runtime: runtimeTable[runtime],
        appSha256: build.appSha256,
        app: await workspace.ref(`${folder}/app.apk`),
        driverParts: await Promise.all([`${folder}/debug.p12`, ...driverFiles].map((path) => workspace.ref(path))),
        runtimeBytes: base.runtimeBytes,
      };
    },

    async driver({ app, request, workspace, signal }) {
      const run = toolRunner(processes, signal);
      const folder = dirname(app.app.path);
      const [key, ...parts] = app.driverParts;
      if (key === undefined) throw failures.internal("the Android app came without its key");
      if ((await workspace.ref(key.path)).sha256 !== key.sha256) throw failures.fileChanged(key.path);
      const text = Buffer.from(printBenchRequest(request));
      const entries: ZipEntry[] = parts.map(({ path, sha256 }) => ({
        name: path.slice(`${folder}/driver/`.length),
        content: workspace.absolute(path),
        sha256,
      }));
      entries.push({ name: requestAsset, content: text });
      const name = createHash("sha256").update(text).digest("hex").slice(0, 16);
      const path = `${folder}/drivers/${name}.apk`;
      const versions = await readVersions(sources);
      await signingInTurn(() =>
        mindingTheDisk(`writing a driver to ${workspace.absolute(path)}`, async () => {
          await mkdir(dirname(workspace.absolute(path)), { recursive: true });
          const keyPath = workspace.absolute(key.path);
          await signed({ run, entries, key: keyPath, versions, path: workspace.absolute(path), signal });
        }),
      );
      return workspace.ref(path);
    },
  };

  /** Writes the package whole: it is there, signed, or not at all. */
  async function signed(order: {
    readonly run: RunTool;
    readonly entries: readonly ZipEntry[];
    readonly key: string;
    readonly versions: Versions;
    readonly path: string;
    readonly signal: AbortSignal | undefined;
  }): Promise<void> {
    const { run, entries, key, versions, path, signal } = order;
    const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
    const unsigned = `${draft}.unsigned`;
    try {
      await writeStoredZip(unsigned, entries, signal);
      const apkSigner = await findApkSigner(androidHome);
      await signPackage({ run, apkSigner, key, minSdk: versions.minSdk, unsigned, signed: draft });
      await rename(draft, path);
    } finally {
      for (const left of [unsigned, draft]) await rm(left, { force: true });
    }
  }
}

async function buildOf(
  { packages, sources }: AndroidAppOptions,
  runtime: RuntimeName,
  run: RunTool,
  versions: Versions,
  signal: AbortSignal | undefined,
): Promise<BaseBuild> {
  if (runtime === "tflite-2.16.1") return sdklessBuild({ run, packages, sources, versions, signal });
  if (runtime === "litert-1.4.2")
    throw failures.environmentBroken(
      "The Android app can't be built around LiteRT 1.4.2 here: that needs an Android SDK.",
      "Measure with TensorFlow Lite: `runtime: { android: tflite-2.16.1 }` in the config.",
    );
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
