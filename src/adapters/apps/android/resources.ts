/**
 * How do a manifest and resources become the binary form that phones read? With aapt2 as apktool ships it (Debian's refuses
 * `<uses-native-library>`), against the framework's own resources out of android-all.
 */
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { failures } from "../../../errors/catalogue.ts";
import { filesBelow } from "./source-files.ts";
import { writeStoredZip } from "./stored-zip.ts";
import type { RunTool } from "./tools.ts";
import type { Versions } from "./versions.ts";

const prebuilt: Readonly<Record<string, string>> = {
  "linux-x64": "prebuilt/linux/aapt2_64",
  "darwin-x64": "prebuilt/macosx/aapt2_64",
  "darwin-arm64": "prebuilt/macosx/aapt2_64",
};

/** Makes the binary parts of a package. */
export interface Linker {
  /** Compiles `res` (may be absent) and `manifest` of a source folder into `into`; Java of resources goes to `java`. */
  readonly link: (order: {
    readonly source: string;
    readonly packageName: string;
    readonly into: string;
    readonly java: string;
  }) => Promise<void>;
}

/** `draft` is a folder for what is only needed while building. `host` is `platform-arch` as Node calls them. */
export async function linker(order: {
  readonly run: RunTool;
  readonly apktool: string;
  readonly framework: string;
  readonly versions: Versions;
  readonly draft: string;
  readonly host: string;
}): Promise<Linker> {
  const { run, apktool, framework, versions, draft, host } = order;
  const inJar = prebuilt[host];
  if (inJar === undefined)
    throw failures.environmentBroken(
      `The Android app can't be built on ${host}: there is no aapt2 for it.`,
      "Use a Linux computer with an x86_64 processor or a Mac; or an Android SDK with Gradle, and `runtime: { android: litert-1.4.2 }`.",
    );
  const tools = join(draft, "aapt2");
  await mkdir(tools, { recursive: true });
  await run("jar", ["xf", apktool, inJar], tools);
  const aapt2 = join(tools, inJar);
  await chmod(aapt2, 0o755);
  await run("jar", ["xf", framework, "resources.arsc", "AndroidManifest.xml"], tools);
  const names = ["resources.arsc", "AndroidManifest.xml"];
  const frameworkApk = join(tools, "framework.apk");
  await writeStoredZip(
    frameworkApk,
    names.map((name) => ({ name, content: join(tools, name) })),
    undefined,
  );
  return {
    async link({ source, packageName, into, java }) {
      const resources = join(draft, `${packageName}.res.zip`);
      const hasResources = (await filesBelow(join(source, "res"))).length > 0;
      if (hasResources) await run(aapt2, ["compile", "--dir", join(source, "res"), "-o", resources]);
      const manifest = join(draft, `${packageName}.xml`);
      await writeFile(manifest, withPackage(await readFile(join(source, "AndroidManifest.xml"), "utf8"), packageName));
      const sdk = ["--min-sdk-version", String(versions.minSdk), "--target-sdk-version", String(versions.targetSdk)];
      const version = ["--version-code", "1", "--version-name", versions.versionName];
      const out = ["--output-to-dir", "-o", into, "--java", java];
      await mkdir(into, { recursive: true });
      const link = ["link", "-I", frameworkApk, "--manifest", manifest, ...sdk, ...version, ...out];
      await run(aapt2, hasResources ? [...link, resources] : link);
    },
  };
}

/** Gradle takes the package from its own files and wants none in the manifest; aapt2 wants one. */
function withPackage(manifest: string, name: string): string {
  const [tag] = /<manifest\b[^>]*>/.exec(manifest) ?? [];
  if (tag === undefined) throw failures.internal("a manifest of the Android app has no <manifest>");
  return /\spackage\s*=/.test(tag) ? manifest : manifest.replace("<manifest", `<manifest package="${name}"`);
}
