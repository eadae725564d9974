/**
 * How does the Android core run on this computer? Its sources are compiled, Android's own library is taken out of the packages,
 * and a C library in bionic's name is built between that and this system's; all once, kept by the digest of what went in.
 */
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { delimiter, join } from "node:path";
import process from "node:process";
import { failures } from "../../../errors/catalogue.ts";
import type { JavaPackages, MakeOnce, Processes } from "../../../ports.ts";

/** What starts a Java program of the core: `java ...options Main`, with `env`. */
export interface JvmApp {
  readonly options: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Of sources, packages and this Java: what measurements depend on. */
  readonly sha256: string;
}

/** What the core is built with, and where it is kept. */
export interface JvmAppOptions {
  readonly processes: Processes;
  readonly packages: JavaPackages;
  readonly makeOnce: MakeOnce;
  /** The folder benchmark-apps/android, absolute. */
  readonly sources: string;
  readonly cacheFolder: string;
}

const runtimes = ["tensorflow-lite", "tensorflow-lite-api", "tensorflow-lite-gpu", "tensorflow-lite-gpu-api"] as const;
const nativeRuntimes = ["tensorflow-lite", "tensorflow-lite-gpu"] as const;

/** Throws a failure that names the package to install, where a tool lacks. */
export async function jvmApp(options: JvmAppOptions, signal?: AbortSignal): Promise<JvmApp> {
  const { packages, makeOnce, sources, cacheFolder } = options;
  if (process.platform !== "linux" || process.arch !== "x64")
    throw failures.environmentBroken(
      `The farm jvm runs Android's x86_64 library, and this is ${process.platform} on ${process.arch}.`,
      "Use a Linux computer with an x86_64 processor, or another farm: `--farm host`.",
    );
  const run = runner(options, signal);
  const java = await run("java", ["-version"]);
  const names = [...runtimes, "gson"] as const;
  const pathOf = await packages.fetch(names, signal);
  const files = await sourceFiles(sources);
  const digest = createHash("sha256").update(java);
  for (const name of names) digest.update(`${pathOf(name).split("/").slice(-2).join("/")}\n`);
  for (const file of files) digest.update(`${file}\n`).update(await readFile(join(sources, file)));
  const sha256 = digest.digest("hex");
  const folder = join(cacheFolder, "jvm", sha256.slice(0, 16));
  await makeOnce(folder, (draft) => fill({ run, sources, files, pathOf, draft }), { signal });
  const jars = [join(folder, "classes"), pathOf("gson"), ...runtimes.map((name) => join(folder, `${name}.jar`))];
  return {
    options: ["-XX:+UseSerialGC", `-Djava.library.path=${join(folder, "android")}`, "-cp", jars.join(delimiter)],
    // Resolved at once: a function that our libc lacks must be noticed while loading, not in the middle of a launch.
    env: { LD_LIBRARY_PATH: join(folder, "bionic"), LD_BIND_NOW: "1", EGL_PLATFORM: "surfaceless" },
    sha256,
  };
}

type Run = (command: string, args: readonly string[]) => Promise<string>;

function runner({ processes }: JvmAppOptions, signal: AbortSignal | undefined): Run {
  return async (command, args) => {
    const more = signal === undefined ? {} : { signal };
    const { exitCode, stdout, stderr } = await processes.run(command, args, { timeoutMs: 5 * 60_000, ...more });
    if (exitCode === 0) return stdout + stderr;
    if (exitCode === 127)
      throw failures.environmentBroken(
        `The farm jvm needs ${command}, which is not here.`,
        "On Debian and Ubuntu: `sudo apt-get install openjdk-17-jdk-headless maven gcc libc6-dev unzip`.",
      );
    throw failures.internal(`${command} fails on the Android core: ${(stderr || stdout).trim().slice(-2000)}`);
  };
}

async function fill(order: {
  readonly run: Run;
  readonly sources: string;
  readonly files: readonly string[];
  readonly pathOf: (name: (typeof runtimes)[number] | "gson") => string;
  /** An empty folder. */
  readonly draft: string;
}): Promise<void> {
  const { run, sources, files, pathOf, draft } = order;
  const at = (...path: readonly string[]) => join(draft, ...path);
  for (const name of ["classes", "android", "bionic", "aar"]) await mkdir(at(name), { recursive: true });
  for (const name of runtimes) {
    await run("unzip", ["-qo", pathOf(name), "-d", at("aar", name)]);
    await rename(at("aar", name, "classes.jar"), at(`${name}.jar`));
  }
  for (const name of nativeRuntimes) await cp(at("aar", name, "jni", "x86_64"), at("android"), { recursive: true });
  await rm(at("aar"), { recursive: true });
  const path = [at("classes"), pathOf("gson"), ...runtimes.map((name) => at(`${name}.jar`))].join(delimiter);
  const java = (part: string) => files.filter((file) => file.startsWith(part) && file.endsWith(".java"));
  const compile = (release: string, part: string) =>
    run("javac", [
      "--release",
      release,
      "-nowarn",
      "-Xlint:-options",
      "-cp",
      path,
      "-d",
      at("classes"),
      ...java(part).map((file) => join(sources, file)),
    ]);
  await compile("8", "core/");
  await compile("11", "jvm/");
  await buildBionic(run, join(sources, "jvm/src/main/c"), at("bionic"));
}

async function buildBionic(run: Run, c: string, into: string): Promise<void> {
  const library = (name: string, ...more: readonly string[]) =>
    run("gcc", ["-O2", "-fPIC", "-shared", `-Wl,-soname,${name}.so`, "-o", join(into, `${name}.so`), ...more]);
  const version = `-Wl,--version-script=${join(c, "bionic.map")}`;
  await library("libc", "-fno-builtin", version, join(c, "bionic.c"), join(c, "forward.S"), "-lm", "-ldl");
  await library("libm", version, join(c, "empty.c"));
  await library("libdl", version, join(c, "empty.c"));
  await library("liblog", join(c, "log.c"));
  // Android's names of the graphics libraries. Where Mesa is not installed they lead nowhere, and `gpu` is unsupported.
  const system = "/usr/lib/x86_64-linux-gnu";
  await symlink(`${system}/libGLESv2.so.2`, join(into, "libGLESv3.so"));
  await symlink(`${system}/libEGL.so.1`, join(into, "libEGL.so"));
}

/** Relative paths of all that is compiled here, sorted. */
async function sourceFiles(sources: string): Promise<readonly string[]> {
  const found = await Promise.all(
    ["core/src/main", "jvm/src/main"].map(async (part) => {
      const entries = await readdir(join(sources, part), { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    }),
  );
  return found
    .flat()
    .map((file) => file.slice(sources.length + 1))
    .sort();
}
