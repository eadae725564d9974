/**
 * Is the app, without models, already built here? It is kept per user, as the files of its two packages, by the digest of all
 * that they are made of.
 */
import { createHash } from "node:crypto";
import { mkdir, rm, stat } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { MakeOnce, Progress } from "../../../ports.ts";
import { digestOfFiles, filesBelow } from "./source-files.ts";

/** A way to build the app. */
export interface BaseBuild {
  /** Digest of sources, packages and runtime: what measurements depend on. */
  readonly appSha256: string;
  /** Versions of the tools: with others the bytes may differ, the app is the same. */
  readonly tools: string;
  readonly steps: number;
  /** Writes the files of the packages to `into`/app and `into`/driver. `draft` is thrown away afterwards. */
  make(into: string, draft: string, step: (what: string) => void): Promise<void>;
}

/** One file of a package, as it lies in the cache. */
export interface PackageFile {
  /** Inside the package, with forward slashes. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

/** The unsigned packages, without models and request. */
export interface BaseApp {
  readonly app: readonly PackageFile[];
  readonly driver: readonly PackageFile[];
  /** Bytes of native libraries by ABI. */
  readonly runtimeBytes: Readonly<Record<string, number>>;
}

/** Builds it when it is not kept yet. Throws the build's failure; what was half built is gone then. */
export async function baseApp(
  build: BaseBuild,
  order: {
    readonly cacheFolder: string;
    readonly makeOnce: MakeOnce;
    readonly progress: Progress;
    readonly signal: AbortSignal | undefined;
  },
): Promise<BaseApp> {
  const { cacheFolder, makeOnce, progress, signal } = order;
  const key = [build.appSha256, build.tools, await ownCode()].join("\n");
  const name = createHash("sha256").update(key).digest("hex").slice(0, 16);
  const folder = join(cacheFolder, "android", name);
  await makeOnce(folder, (draft) => fill(build, draft, progress), {
    signal,
    onWait: () => progress.note("Another edgegate is building the Android app; waiting for it."),
  });
  const [app, driver] = await Promise.all([packageFiles(join(folder, "app")), packageFiles(join(folder, "driver"))]);
  return { app, driver, runtimeBytes: await nativeBytes(app) };
}

async function fill(build: BaseBuild, into: string, progress: Progress): Promise<void> {
  const work = join(into, "work");
  const task = progress.start("Building the Android app (once)", build.steps);
  let done = 0;
  try {
    await mkdir(work);
    await build.make(into, work, (what) => task.update(done++, what));
    await rm(work, { recursive: true });
    task.finish();
  } catch (error) {
    task.finish("not finished");
    throw error;
  }
}

/** Of the code that builds: this folder's, or the bundle's that it went into. */
async function ownCode(): Promise<string> {
  const folder = dirname(fileURLToPath(import.meta.url));
  return digestOfFiles(folder, await filesBelow(folder));
}

async function packageFiles(folder: string): Promise<readonly PackageFile[]> {
  const files = await filesBelow(folder);
  return files.map((path) => ({ name: relative(folder, path).replaceAll("\\", "/"), path }));
}

async function nativeBytes(files: readonly PackageFile[]): Promise<Readonly<Record<string, number>>> {
  const bytes: Record<string, number> = {};
  for (const { name, path } of files) {
    const [, abi] = /^lib\/([^/]+)\/[^/]+\.so$/.exec(name) ?? [];
    if (abi !== undefined) bytes[abi] = (bytes[abi] ?? 0) + (await stat(path)).size;
  }
  return bytes;
}
