/** How does the iOS core run on this computer? Built once for each state of its sources, kept with the libraries that it needs. */
import { createHash } from "node:crypto";
import { copyFile, cp, mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { failures } from "../../../errors/catalogue.ts";
import type {
  JavaPackages,
  MakeOnce,
  ProcessResult,
  Processes,
  Swift,
  SwiftFolder,
  SwiftToolchain,
} from "../../../ports.ts";

/** What the core is built with, and where it is kept. */
export interface SwiftAppOptions {
  readonly processes: Processes;
  readonly swift: SwiftToolchain;
  /** Of benchmark-apps/ios/versions.json: Maven Central has TensorFlow Lite's C library for Linux. */
  readonly packages: JavaPackages;
  readonly makeOnce: MakeOnce;
  /** The folder benchmark-apps/ios, absolute. */
  readonly sources: string;
  readonly cacheFolder: string;
}

/** The driver of the contract. */
export interface SwiftApp {
  /** Absolute path of the program. */
  readonly program: string;
  /** Of sources, library and compiler: what measurements depend on. */
  readonly sha256: string;
}

const library = "tensorflow-lite-linux";
const libraryFile = "libjnitensorflowlite.so";
const product = "edgegate-bench";
const loader = "ld-linux-x86-64.so.2";
/** What the program and the library need of a C library that is not this system's. */
const systemLibraries = [
  loader,
  "libc.so.6",
  "libm.so.6",
  "libpthread.so.0",
  "libstdc++.so.6",
  "libgcc_s.so.1",
] as const;
/** Sources of the package, below benchmark-apps/ios; what else is there is Xcode's. */
const parts = ["Package.swift", "BenchCore", "LinuxTensorFlowLite", "CommandLine"] as const;

/** Throws a failure where the compiler or `unzip` lacks, or the sources don't compile. */
export async function swiftApp(options: SwiftAppOptions, signal?: AbortSignal): Promise<SwiftApp> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw failures.environmentBroken(
      `The farm swift runs TensorFlow Lite's library for Linux on x86_64, and this is ${process.platform} on ${process.arch}.`,
      "Use a Linux computer with an x86_64 processor, or another farm: `--farm host`.",
    );
  const swift = await options.swift.get(signal);
  const pathOf = await options.packages.fetch([library], signal);
  const sha256 = await digestOf(options.sources, [swift.identity, pathOf(library).split("/").slice(-2).join("/")]);
  const folder = join(options.cacheFolder, "swift", `app-${sha256.slice(0, 16)}`);
  const fillIt = (draft: string) => fill(options, { swift, archive: pathOf(library), folder, draft, signal });
  await options.makeOnce(folder, fillIt, { signal });
  return { program: join(folder, product), sha256 };
}

/** The package's own unit tests, as `swift test` runs them; `models` are put where they look for them, by name. */
export async function testSwiftPackage(
  options: SwiftAppOptions,
  models: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<ProcessResult> {
  const swift = await options.swift.get(signal);
  const pathOf = await options.packages.fetch([library], signal);
  return swift.withFolder(async (work) => {
    await layOut(options, work, pathOf(library));
    await mkdir(join(work.path, "models"));
    for (const [name, from] of Object.entries(models)) await copyFile(from, join(work.path, "models", name));
    return work.run("swift", ["test", ...linking(work), "-Xlinker", "-rpath", "-Xlinker", `${work.seen}/lib`], signal);
  });
}

async function fill(
  options: SwiftAppOptions,
  order: {
    readonly swift: Swift;
    readonly archive: string;
    /** Where the program will stand. */
    readonly folder: string;
    readonly draft: string;
    readonly signal: AbortSignal | undefined;
  },
): Promise<void> {
  const { swift, archive, folder, draft, signal } = order;
  await swift.withFolder(async (work) => {
    await layOut(options, work, archive);
    const args = ["build", "-c", "release", "--static-swift-stdlib", "--product", product, ...linking(work)];
    const run = await work.run("swift", [...args, ...startingFrom(folder, swift)], signal);
    if (run.exitCode !== 0)
      throw failures.internal(`swift can't build the iOS core: ${(run.stderr + run.stdout).trim().slice(-2000)}`);
    await copyFile(join(work.path, ".build", "release", product), join(draft, product));
    await copyFile(join(work.path, "lib", libraryFile), join(draft, libraryFile));
  });
  if (swift.libraries !== undefined)
    for (const name of systemLibraries) await copyFile(join(swift.libraries, name), join(draft, name));
}

async function layOut({ processes, sources }: SwiftAppOptions, work: SwiftFolder, archive: string): Promise<void> {
  for (const part of parts) await cp(join(sources, part), join(work.path, part), { recursive: true });
  const args = ["-qoj", archive, `*/${libraryFile}`, "-d", join(work.path, "lib")];
  const { exitCode, stderr } = await processes.run("unzip", args, {});
  if (exitCode !== 0)
    throw failures.environmentBroken(
      `unzip can't take ${libraryFile} out of its package: ${stderr.trim()}.`,
      "On Debian and Ubuntu: `sudo apt-get install unzip`.",
    );
}

function linking({ seen }: SwiftFolder): readonly string[] {
  return ["-Xlinker", `-L${seen}/lib`];
}

/** The program finds its libraries beside itself, for those that these need in turn, too: hence the old kind of path. */
function startingFrom(folder: string, swift: Swift): readonly string[] {
  const path = ["--disable-new-dtags", "-rpath", "$ORIGIN"];
  const start = swift.libraries === undefined ? [] : [`--dynamic-linker=${join(folder, loader)}`];
  return [...path, ...start].flatMap((option) => ["-Xlinker", option]);
}

async function digestOf(sources: string, more: readonly string[]): Promise<string> {
  const digest = createHash("sha256");
  for (const one of more) digest.update(`${one}\n`);
  for (const file of await filesOf(sources)) {
    const content = await readFile(join(sources, file));
    digest.update(`${file}\n${content.length}\n`).update(content);
  }
  return digest.digest("hex");
}

/** Relative paths of all that is compiled into the program, sorted. */
async function filesOf(sources: string): Promise<readonly string[]> {
  const entries = await readdir(sources, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(sources.length + 1))
    .filter((file) => parts.some((part) => file === part || file.startsWith(`${part}/`)) && !file.includes("/Tests/"))
    .sort();
}
