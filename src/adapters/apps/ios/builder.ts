/** How does the iOS app come about? Xcode's products from the cache, models and identity put in, signed, zipped. */
import { randomUUID } from "node:crypto";
import { copyFile, cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { printBenchRequest } from "../../../documents/bench-request.ts";
import { runtimeTable } from "../../../documents/runtimes.ts";
import { failures } from "../../../errors/catalogue.ts";
import type { AppBuilder } from "../../../ports.ts";
import { zipFolder } from "./archive.ts";
import { products, type ProductsOptions } from "./products.ts";
import { testRunWith } from "./test-run.ts";

/** Where the app is in the test zip, as build.sh lays it out. */
const appFolder = join("Release-iphoneos", "EdgegateBench.app");

/** Throws `xcode-missing` where there is no Xcode. */
export function iosAppBuilder(options: ProductsOptions): AppBuilder {
  return {
    platform: "ios",
    async build({ runtime, files, workspace, signal, progress }) {
      const built = await products(options, runtime, progress, signal);
      const draft = join(options.cacheFolder, "ios-app", `.draft-${randomUUID()}`);
      const task = progress.start("Putting models into the iOS app", files.size);
      try {
        await cp(built.folder, draft, { recursive: true, verbatimSymlinks: true });
        const app = join(draft, appFolder);
        let done = 0;
        for (const [path, file] of files) {
          await mkdir(dirname(join(app, path)), { recursive: true });
          await copyFile(workspace.absolute(file.path), join(app, path)).catch(() => {
            throw failures.fileChanged(file.path);
          });
          task.update((done += 1));
        }
        const identity = { appSha256: built.appSha256, runtime: runtimeTable[runtime] };
        await writeFile(join(app, "edgegate-app.json"), `${JSON.stringify(identity)}\n`);
        await sign(options, app, signal);
        const testRun = await testRunName(draft);
        await mkdir(workspace.absolute("apps/ios"), { recursive: true });
        await copyFile(join(draft, testRun), workspace.absolute("apps/ios/template.xctestrun"));
        await zipFolder(draft, workspace.absolute("apps/ios/app.zip"));
        task.finish();
        return {
          platform: "ios",
          runtime: runtimeTable[runtime],
          appSha256: built.appSha256,
          app: await workspace.ref("apps/ios/app.zip"),
          driverParts: [await workspace.ref("apps/ios/template.xctestrun")],
          runtimeBytes: built.runtimeBytes === undefined ? {} : { arm64: built.runtimeBytes },
        };
      } catch (error) {
        task.finish("not finished");
        throw error;
      } finally {
        await rm(draft, { recursive: true, force: true });
      }
    },
    async driver({ app, request, workspace }) {
      const [template] = app.driverParts;
      if (template === undefined) throw failures.internal("the iOS app was built without its .xctestrun");
      const text = testRunWith(await workspace.readText(template), printBenchRequest(request));
      return workspace.writeText(`apps/ios/${request.requestId}.xctestrun`, text);
    },
  };
}

async function sign(options: ProductsOptions, app: string, signal: AbortSignal | undefined): Promise<void> {
  const { exitCode, stderr } = await options.processes.run("bash", [join(options.sources, "build.sh"), "sign", app], {
    timeoutMs: 5 * 60_000,
    ...(signal === undefined ? {} : { signal }),
  });
  if (exitCode === 0) return;
  throw failures.environmentBroken(
    `The iOS app can't be signed: ${stderr.trim().slice(-1000)}`,
    "Look which identities are here with `security find-identity -v -p codesigning`, and name one in EDGEGATE_IOS_IDENTITY, or unset it to sign ad hoc.",
  );
}

async function testRunName(folder: string): Promise<string> {
  const [name, ...others] = (await readdir(folder)).filter((one) => one.endsWith(".xctestrun"));
  if (name === undefined || others.length > 0)
    throw failures.internal(`Xcode made ${others.length === 0 ? "no" : "more than one"} .xctestrun of the iOS app`);
  return name;
}
