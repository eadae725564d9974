/** How are the Android app's Java tests compiled and run? With JUnit's own runner, on the class path of the core. */
import { mkdir, readdir, readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { jvmApp, type JvmApp } from "../../../src/adapters/farms/jvm/jvm-app.ts";
import type { ProcessResult } from "../../../src/ports.ts";
import { javaPackages, jvmOptions, processes } from "../../requirements.ts";

export interface JavaTests {
  /** Names of the test classes, sorted. */
  readonly classes: readonly string[];
  /** How many tests stand in them. */
  readonly count: number;
  /** Starts a Java program with core, tests and JUnit on its class path; `before` is put before the command. */
  java(args: readonly string[], before?: readonly string[]): Promise<ProcessResult>;
}

export interface JavaSurroundings {
  /** More jars and folders for the class path. */
  readonly path: readonly string[];
  /** For starting Java. */
  readonly options: readonly string[];
}

/** Compiles Java sources below `parts` (relative to benchmark-apps/android) into `folder`. Throws with the compiler's words. */
export async function javaTests(
  folder: string,
  parts: readonly string[],
  around: JavaSurroundings = { path: [], options: [] },
): Promise<JavaTests> {
  const app = await jvmApp(jvmOptions);
  const pathOf = await javaPackages.fetch(["junit", "hamcrest"]);
  const sources = (await Promise.all(parts.map((part) => javaFiles(join(jvmOptions.sources, part))))).flat();
  const path = [classPathOf(app), pathOf("junit"), pathOf("hamcrest"), ...around.path].join(delimiter);
  await mkdir(folder, { recursive: true });
  const compiled = await processes.run(
    "javac",
    ["--release", "8", "-nowarn", "-Xlint:-options", "-proc:none", "-cp", path, "-d", folder, ...sources],
    {},
  );
  if (compiled.exitCode !== 0) throw new Error(compiled.stderr);
  const options = app.options.map((option) => (option === classPathOf(app) ? [path, folder].join(delimiter) : option));
  const texts = await Promise.all(sources.map((file) => readFile(file, "utf8")));
  return {
    count: texts.flatMap((text) => text.match(/^ {2}@Test$/gm) ?? []).length,
    classes: sources.filter((file) => file.endsWith("Test.java")).map(classOf),
    java(args, before = []) {
      const [command = "java", ...more] = [...before, "java", ...options, ...around.options, ...args];
      return processes.run(command, more, { env: app.env });
    },
  };
}

function classPathOf({ options }: JvmApp): string {
  return options[options.indexOf("-cp") + 1] ?? "";
}

async function javaFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter((file) => file.endsWith(".java"))
    .map((file) => join(folder, file))
    .sort();
}

function classOf(file: string): string {
  const [, path = ""] = /\/java\/(.*)\.java$/.exec(file) ?? [];
  return path.replaceAll("/", ".");
}
