/** What has Xcode built? The app without models, and its driver; once per state of the sources, kept per user. */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { Bytes, Sha256 } from "../../../documents/quantities.ts";
import type { RuntimeName } from "../../../documents/runtimes.ts";
import { failures } from "../../../errors/catalogue.ts";
import type { MakeOnce, Processes, Progress } from "../../../ports.ts";
import { runtimeBytesOf } from "./link-map.ts";
import { treeDigest } from "./tree-digest.ts";

/** What the products depend on, and where they are kept. */
export interface ProductsOptions {
  readonly processes: Processes;
  readonly makeOnce: MakeOnce;
  /** The folder benchmark-apps/ios, absolute. */
  readonly sources: string;
  readonly cacheFolder: string;
  /** This computer's: only darwin has Xcode. */
  readonly platform: string;
  /** EDGEGATE_IOS_TEAM, which build.sh reads: another team's signature is another app. */
  readonly team: string | undefined;
}

const Facts = z
  .strictObject({
    /** Of the app and the driver as built, before anything was put in. */
    appSha256: Sha256,
    /** Absent: the linker did not say. */
    runtimeBytes: Bytes.optional(),
  })
  .readonly();
/** What Xcode built, with its digest. */
export type Products = z.infer<typeof Facts> & {
  /** Absolute: holds what a test zip holds, and outside of it nothing. */
  readonly folder: string;
};

const buildTimeoutMs = 45 * 60_000;

/** Throws a failure where Xcode, or a tool that the build needs, is not. */
export async function products(
  options: ProductsOptions,
  runtime: RuntimeName,
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<Products> {
  const xcode = await xcodeVersion(options, signal);
  const sources = await treeDigest(options.sources, isNoSource);
  const key = createHash("sha256")
    .update([runtime, options.team ?? "ad hoc", xcode, sources].join("\n"))
    .digest("hex")
    .slice(0, 16);
  const home = join(options.cacheFolder, "ios-app", key);
  await options.makeOnce(home, (draft) => fill(options, { runtime, draft, progress, signal }), {
    signal,
    onWait: () => progress.note("Another edgegate is building the iOS app; waiting for it."),
  });
  const facts = Facts.parse(JSON.parse(await readFile(join(home, "facts.json"), "utf8")));
  return { ...facts, folder: join(home, "Products") };
}

/** What is made from the sources, is about them, or is for other systems than iOS. */
export function isNoSource(name: string): boolean {
  return (
    /^(CommandLine|LinuxTensorFlowLite)\/|^versions\.json$|(^|\/)Package\.swift$/.test(name) ||
    /(^|\/)(Pods|build|\.build|Tests|LinkProbe|\.DS_Store|[^/]+\.(xcodeproj|xcworkspace|md))(\/|$)/.test(name)
  );
}

async function xcodeVersion(
  { processes, platform }: ProductsOptions,
  signal: AbortSignal | undefined,
): Promise<string> {
  if (platform !== "darwin") throw failures.xcodeMissing(`it needs Xcode, and this computer runs ${platform}`);
  const more = signal === undefined ? {} : { signal };
  const { exitCode, stdout, stderr } = await processes.run("xcodebuild", ["-version"], { timeoutMs: 60_000, ...more });
  if (exitCode === 0) return stdout;
  throw failures.xcodeMissing(`\`xcodebuild -version\` says: ${firstLine(stderr || stdout)}`);
}

async function fill(
  { processes, sources }: ProductsOptions,
  order: {
    readonly runtime: RuntimeName;
    readonly draft: string;
    readonly progress: Progress;
    readonly signal: AbortSignal | undefined;
  },
): Promise<void> {
  const { runtime, draft, progress, signal } = order;
  const task = progress.start("Building the iOS app with Xcode (once)");
  try {
    const { exitCode, stdout, stderr, timedOut } = await processes.run(
      "bash",
      [join(sources, "build.sh"), "products", runtime.replace(/^tflite-/, ""), draft],
      { timeoutMs: buildTimeoutMs, ...(signal === undefined ? {} : { signal }) },
    );
    if (timedOut) throw failures.environmentBroken("Xcode did not finish the iOS app in 45 minutes.", "Run it again.");
    if (exitCode === 3) throw failures.xcodeMissing(firstLine(stderr));
    if (exitCode !== 0)
      throw failures.environmentBroken(
        `Xcode can't build the iOS app: ${(stderr || stdout).trim().slice(-2000)}`,
        `See the whole of it with \`bash ${join(sources, "build.sh")} products ${runtime.replace(/^tflite-/, "")} /tmp/ios-app\`; the README beside it says with which Xcode it was last built.`,
      );
    const folder = join(draft, "Products");
    const linkMap = await readFile(join(draft, "link-map.txt"), "utf8").catch(() => "");
    const runtimeBytes = runtimeBytesOf(linkMap);
    const facts: z.infer<typeof Facts> = {
      appSha256: await treeDigest(folder),
      ...(runtimeBytes === undefined ? {} : { runtimeBytes }),
    };
    await writeFile(join(draft, "facts.json"), JSON.stringify(facts));
    task.finish();
  } catch (error) {
    task.finish("not finished");
    throw error;
  }
}

function firstLine(text: string): string {
  return text.trim().split("\n")[0]?.replace(/\.$/, "") ?? "";
}
