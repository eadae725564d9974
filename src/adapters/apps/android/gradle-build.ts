/**
 * How is the app built where an Android SDK and Gradle are? As any Android project, around LiteRT from Google's repository. Its
 * packages are then taken apart, so that models and requests go in as in the build without an SDK.
 *
 * Not run where edgegate's own tests run: neither Android's Gradle plugin nor Google's repository can be had there. What is
 * tested is everything around the call of Gradle.
 */
import { createHash } from "node:crypto";
import { cp, mkdir, rm } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { runtimeTable } from "../../../documents/runtimes.ts";
import { failures } from "../../../errors/catalogue.ts";
import type { BaseBuild } from "./base.ts";
import { digestOfFiles, filesBelow } from "./source-files.ts";
import type { RunTool } from "./tools.ts";

const tasks = [":app:assembleRelease", ":driver:assembleRelease"];
/** Of benchmark-apps/android, what Gradle has no part in, or makes. */
const notSources = /^(jvm|\.gradle|build|[^/]+\/build|[^/]+\/src\/test)(\/|$)/;

/** Measures with LiteRT 1.4.2. `sources`: the folder benchmark-apps/android, absolute. */
export async function gradleBuild(order: { readonly run: RunTool; readonly sources: string }): Promise<BaseBuild> {
  const { run, sources } = order;
  const files = (await filesBelow(sources)).filter((file) => isSource(relative(sources, file)));
  const identity = JSON.stringify({ builtBy: "gradle", ...runtimeTable["litert-1.4.2"] });
  const digest = createHash("sha256")
    .update(identity)
    .update(await digestOfFiles(sources, files));
  return {
    appSha256: digest.digest("hex"),
    tools: await run("gradle", ["--version", "--quiet"]),
    steps: 3,
    async make(into, draft, step) {
      // In a copy: the folder may be read-only, and Gradle writes beside the sources.
      const project = join(draft, "project");
      await cp(sources, project, { recursive: true, filter: (file) => isSource(relative(sources, file)) });
      step("Gradle");
      await run("gradle", ["--no-daemon", "--console=plain", "--project-dir", project, ...tasks]);
      step("taking its packages apart");
      for (const part of ["app", "driver"]) await takeApart(run, project, part, join(into, part));
      step("keeping it");
    },
  };
}

function isSource(path: string): boolean {
  return !notSources.test(path.replaceAll("\\", "/"));
}

async function takeApart(run: RunTool, project: string, part: string, into: string): Promise<void> {
  const made = await filesBelow(join(project, part, "build", "outputs", "apk"));
  const [apk, ...others] = made.filter((file) => file.endsWith(".apk"));
  if (apk === undefined || others.length > 0)
    throw failures.internal(
      `Gradle made ${apk === undefined ? "no package" : [apk, ...others].map((one) => basename(one)).join(" and ")} of ${part}`,
    );
  await mkdir(into, { recursive: true });
  await run("jar", ["xf", apk], into);
  // A signature of this package would be none of the next.
  await rm(join(into, "META-INF"), { recursive: true, force: true });
}
