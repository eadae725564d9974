/**
 * Can this computer build the iOS app? `node scripts/ios-app.ts MODEL…` builds it as `edgegate build` does, with these models in
 * it, into ./ios-app, and says what came out. For the workflow on a macOS runner, and for a first look on a Mac.
 */
import { copyFile, mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { iosAppBuilder } from "../src/adapters/apps/ios/builder.ts";
import { makeOnce } from "../src/adapters/cache/make-once.ts";
import { userCacheFolder } from "../src/adapters/cache/user-cache.ts";
import { nodeProcesses } from "../src/adapters/processes/node.ts";
import { every, systemClock } from "../src/adapters/terminal/clock.ts";
import { logProgress } from "../src/adapters/terminal/log-progress.ts";
import { folderWorkspace } from "../src/adapters/workspace/folder.ts";
import type { FileRef } from "../src/documents/file-ref.ts";
import { iosRuntimeNames } from "../src/documents/runtimes.ts";
import { Failure } from "../src/errors/failure.ts";

const write = (text: string) => void process.stderr.write(text);
const progress = logProgress({ write, clock: systemClock, every, annotate: false });
const workspace = folderWorkspace("ios-app", "0.0.0-development");
const builder = iosAppBuilder({
  processes: nodeProcesses(),
  makeOnce,
  sources: fileURLToPath(new URL("../benchmark-apps/ios", import.meta.url)),
  cacheFolder: userCacheFolder(),
  platform: process.platform,
  team: process.env["EDGEGATE_IOS_TEAM"],
});
try {
  await workspace.clear();
  await mkdir(workspace.absolute("models"));
  const files = new Map<string, FileRef>();
  for (const model of process.argv.slice(2)) {
    const path = join("models", basename(model));
    await copyFile(model, workspace.absolute(path));
    files.set(`files/${basename(model)}`, await workspace.ref(path));
  }
  const [runtime] = iosRuntimeNames;
  const started = Date.now();
  const app = await builder.build({ runtime, files, workspace, signal: undefined, progress });
  console.log(JSON.stringify(app, undefined, 2));
  console.log(`built in ${Math.round((Date.now() - started) / 1000)} s`);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(`${error.message}\n${error.remedy}`);
  process.exitCode = error.exitCode;
} finally {
  progress.close();
}
