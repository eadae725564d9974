/** How does Java become what phones run? javac for Java 8 against Android's own classes, then D8. */
import { mkdir } from "node:fs/promises";
import { delimiter } from "node:path";
import { failures } from "../../../errors/catalogue.ts";
import { filesBelow } from "./source-files.ts";
import type { RunTool } from "./tools.ts";

/** What becomes one package's code. Paths are absolute. */
export interface ByteCodeOrder {
  readonly run: RunTool;
  readonly r8: string;
  readonly androidAll: string;
  readonly minSdk: number;
  /** Folders with .java files. */
  readonly sources: readonly string[];
  /** Jars and folders that end up in the package, too. */
  readonly packed: readonly string[];
  /** Jars that the code is compiled against, and finds on the phone. */
  readonly given: readonly string[];
  /** Where the compiled classes are kept, as a jar. */
  readonly jar: string;
  /** Folder for classes.dex. */
  readonly into: string;
}

/** Leaves the compiled classes as a jar, and classes.dex in `into`. Throws what the tools said. */
export async function toDex(order: ByteCodeOrder): Promise<void> {
  const { run, r8, androidAll, packed, given, jar, into } = order;
  const files = (await Promise.all(order.sources.map(filesBelow))).flat().filter((file) => file.endsWith(".java"));
  const classes = `${jar}.classes`;
  await mkdir(classes, { recursive: true });
  const path = [androidAll, ...packed, ...given].join(delimiter);
  const options = ["--release", "8", "-encoding", "UTF-8", "-nowarn", "-Xlint:-options", "-proc:none"];
  await run("javac", [...options, "-cp", path, "-d", classes, ...files]);
  await run("jar", ["cf", jar, "-C", classes, "."]);
  await mkdir(into, { recursive: true });
  // Java's own library is named, too: android-all lacks a few classes that D8 asks for.
  const libraries = ["--lib", androidAll, "--lib", await javaHome(run)];
  const d8 = ["-cp", r8, "com.android.tools.r8.D8", "--release", "--min-api", String(order.minSdk), ...libraries];
  const found = given.flatMap((one) => ["--classpath", one]);
  await run("java", [...d8, ...found, "--output", into, jar, ...packed]);
}

async function javaHome(run: RunTool): Promise<string> {
  const [, home] = /^\s*java\.home = (.+)$/m.exec(await run("java", ["-XshowSettings:properties", "-version"])) ?? [];
  if (home === undefined) throw failures.internal("this Java does not say where it is");
  return home.trim();
}
