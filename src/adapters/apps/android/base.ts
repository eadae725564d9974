/**
 * Is the app, without models, already built here? It is kept per user, as the files of its two packages, by the digest of all
 * that they are made of. A build that is cut off leaves nothing that counts as built.
 */
import { createHash, randomUUID } from "node:crypto";
import { access, mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Progress } from "../../../ports.ts";
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

export async function baseApp(build: BaseBuild, cacheFolder: string, progress: Progress): Promise<BaseApp> {
  const key = [build.appSha256, build.tools, await ownCode()].join("\n");
  const name = createHash("sha256").update(key).digest("hex").slice(0, 16);
  const folder = join(cacheFolder, "android", name);
  if (!(await exists(folder))) await make();
  const [app, driver] = await Promise.all([packageFiles(join(folder, "app")), packageFiles(join(folder, "driver"))]);
  return { app, driver, runtimeBytes: await nativeBytes(app) };

  async function make(): Promise<void> {
    const draft = `${folder}.draft-${randomUUID()}`;
    const task = progress.start("Building the Android app (once)", build.steps);
    let done = 0;
    try {
      for (const part of ["base", "work"]) await mkdir(join(draft, part), { recursive: true });
      await build.make(join(draft, "base"), join(draft, "work"), (what) => task.update(done++, what));
      await rename(join(draft, "base"), folder).catch(async (error: unknown) => {
        // Somebody else was faster: theirs is as good.
        if (!(await exists(folder))) throw error;
      });
      task.finish();
    } catch (error) {
      task.finish("not finished");
      throw error;
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
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

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
