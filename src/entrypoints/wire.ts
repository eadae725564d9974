/** Who plays each port? The only place where adapters are chosen and joined. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { androidAppBuilder } from "../adapters/apps/android/builder.ts";
import { iosAppBuilder } from "../adapters/apps/ios/builder.ts";
import { makeOnce } from "../adapters/cache/make-once.ts";
import { takeTurn } from "../adapters/cache/turn.ts";
import { userCacheFolder } from "../adapters/cache/user-cache.ts";
import { adbFarm } from "../adapters/farms/adb/farm.ts";
import { hostFarm } from "../adapters/farms/host/farm.ts";
import { jvmFarm } from "../adapters/farms/jvm/farm.ts";
import { swiftFarm } from "../adapters/farms/swift/farm.ts";
import { gitRepository } from "../adapters/git/repository.ts";
import { decisionsBranch, githubDataBranch, historyBranch } from "../adapters/github/data-branch.ts";
import { githubPullRequest } from "../adapters/github/pull-request.ts";
import { liteRt } from "../adapters/litert/lite-rt.ts";
import { mavenPackages } from "../adapters/maven/packages.ts";
import { nodeProcesses } from "../adapters/processes/node.ts";
import { pythonEnvironment } from "../adapters/python/environment.ts";
import { folderStore } from "../adapters/store/folder.ts";
import { swiftToolchain } from "../adapters/swift/toolchain.ts";
import { systemClock } from "../adapters/terminal/clock.ts";
import { folderWorkspace } from "../adapters/workspace/folder.ts";
import { type GateName, usualGate } from "../documents/gate-name.ts";
import { failures } from "../errors/catalogue.ts";
import type { DataBranch, DeviceFarm, Progress } from "../ports.ts";
import type { Ports } from "../stages/stage-ports.ts";
import { withoutSecrets } from "./actions/secrets.ts";
import { decisionsFolder } from "./decisions-folder.ts";
import { repositoryOf } from "./repository-of.ts";
import { strangersQuestions, strangersSession } from "./strangers-limits.ts";
import { toolRoot } from "./tool-root.ts";
import { version } from "./version.ts";
import { wireFirebase } from "./wire-firebase.ts";

/** What one command says of itself. */
export type WireOrder = {
  /** The folder that the command was started in. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  /** The output folder, relative to `cwd`. */
  readonly out: string;
  readonly farm: string;
  /** Absent: the usual one. */
  readonly gate?: GateName;
  readonly publish: "github" | "none";
  /** Absent: GITHUB_TOKEN of `env`. */
  readonly token?: string;
  /** The workflow run's page, for the report. */
  readonly runUrl?: string;
  /** The pull request's own commit, as its author pushed it. Absent: there is none. */
  readonly commit?: string | undefined;
  /** Models may be a stranger's: none may take all of this computer's memory or time. */
  readonly strangersModels?: boolean;
};

/** Joins everything for one command. Starts nothing: adapters work when they are asked. */
export function wire(order: WireOrder): Ports {
  const { cwd, env, signal, progress, gate = usualGate } = order;
  const strangers = order.strangersModels === true;
  const processes = nodeProcesses();
  const workspace = folderWorkspace(resolve(cwd, order.out), version);
  const cacheFolder = userCacheFolder(env);
  const packageRoot = join(toolRoot(), "src", "litert");
  const python = pythonEnvironment({
    processes,
    progress,
    makeOnce,
    packageRoot,
    cacheFolder,
    env: withoutSecrets(env),
  });
  const store = folderStore(join(cacheFolder, "results"));
  const sources = join(toolRoot(), "benchmark-apps", "android");
  const packages = mavenPackages({ processes, progress, lockFile: join(sources, "versions.json"), cacheFolder });
  const android = { processes, packages, makeOnce, sources, cacheFolder };
  const iosSources = join(toolRoot(), "benchmark-apps", "ios");
  let joined: ReturnType<typeof wireFirebase> | undefined;
  const firebase = () => (joined ??= wireFirebase({ env, workspace, progress, signal }));
  const farms: Readonly<Record<string, () => DeviceFarm>> = {
    host: () =>
      hostFarm({
        processes,
        python,
        clock: systemClock,
        root: workspace.root,
        ...(strangers ? { limits: strangersSession() } : {}),
      }),
    firebase: () => firebase().farm,
    adb: () =>
      adbFarm({
        processes,
        adb: adbProgram(env),
        clock: systemClock,
        root: workspace.root,
        cacheFolder,
        serial: env["ANDROID_SERIAL"],
        takeTurn,
      }),
    jvm: () => jvmFarm({ ...android, clock: systemClock, root: workspace.root }),
    swift: () =>
      swiftFarm({
        processes,
        swift: swiftToolchain({ processes, progress, makeOnce, cacheFolder }),
        packages: mavenPackages({ processes, progress, lockFile: join(iosSources, "versions.json"), cacheFolder }),
        makeOnce,
        sources: iosSources,
        cacheFolder,
        clock: systemClock,
        root: workspace.root,
      }),
  };
  const farm = farms[order.farm];
  if (farm === undefined) throw failures.internal(`no adapter plays the farm ${order.farm}`);
  return {
    repository: gitRepository(processes, cwd),
    workspace,
    litert: liteRt({
      processes,
      python,
      store,
      root: workspace.root,
      repository: cwd,
      ...(strangers ? strangersQuestions : {}),
    }),
    farm: farm(),
    appBuilders: [
      androidAppBuilder({ ...android, androidHome: env["ANDROID_HOME"] }),
      iosAppBuilder({
        processes,
        makeOnce,
        sources: iosSources,
        cacheFolder,
        platform: process.platform,
        team: env["EDGEGATE_IOS_TEAM"],
      }),
    ],
    pullRequest:
      order.publish === "github" ? githubPullRequest({ env, token: order.token ?? env["GITHUB_TOKEN"] }) : undefined,
    decisions: dataBranch(order, decisionsBranch, decisionsFolder(gate)),
    commit: order.commit,
    history: dataBranch(order, historyBranch),
    spending: order.farm === "firebase" ? firebase().spending : undefined,
    today: systemClock.instant().slice(0, 10),
    progress,
    signal,
    gate,
    toolVersion: version,
    links: order.runUrl === undefined ? {} : { run: order.runUrl },
  };
}

/** A data branch of the repository that a workflow run is about. */
function dataBranch(
  { env, publish, token = env["GITHUB_TOKEN"] }: WireOrder,
  name: string,
  folder?: string,
): DataBranch | undefined {
  const where = publish === "none" ? undefined : repositoryOf(env, token);
  return where && githubDataBranch({ ...where, name, folder });
}

/** The one of an Android SDK, where there is one; otherwise the one on PATH. */
function adbProgram(env: WireOrder["env"]): string {
  const home = env["ANDROID_HOME"];
  const inSdk = home === undefined || home === "" ? undefined : join(home, "platform-tools", "adb");
  return inSdk !== undefined && existsSync(inSdk) ? inSdk : "adb";
}
