/** Where is a Python that has LiteRT? Made from a lock on first use, kept per user, shared by all that have the same lock. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { failures } from "../../errors/catalogue.ts";
import type { MakeOnce, Processes, Progress, PythonEnvironment } from "../../ports.ts";
import { cleanPythonEnv, findInterpreter, type Interpreter } from "./interpreter.ts";
import { installArguments, progressOf, readFailure, requirementCount } from "./pip.ts";
import { sourcesDigest } from "./sources.ts";

/** `dev` and `workflow` are for edgegate's own checks and tests. */
export type PackageSet = "litert" | "tensorflow" | "dev" | "workflow";

/** What environments are made with, and where they are kept. */
export interface PythonEnvironmentOptions {
  readonly processes: Processes;
  readonly progress: Progress;
  readonly makeOnce: MakeOnce;
  /** The folder `src/litert`: package, and `locks/` with one lock a set. */
  readonly packageRoot: string;
  /** Environments are kept below this folder. */
  readonly cacheFolder: string;
  /** For tests; by default what this process has. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

const installTimeoutMs = 45 * 60_000;

/** The port, and what only edgegate's own checks and tests need. */
export interface MadePython extends PythonEnvironment {
  python(set: PackageSet, signal?: AbortSignal): Promise<string>;
  /** Whether `python(set)` would answer without installing anything. */
  isMade(set: PackageSet): Promise<boolean>;
}

/** Finds an interpreter and installs nothing until it is asked for a set; each set once a process. */
export function pythonEnvironment(options: PythonEnvironmentOptions): MadePython {
  const packageRoot = resolve(options.packageRoot);
  let interpreter: Promise<Interpreter> | undefined;
  const made = new Map<PackageSet, Promise<string>>();
  const find = (signal?: AbortSignal): Promise<Interpreter> => {
    interpreter ??= findInterpreter(options.processes, options.env, signal).catch((error: unknown) => {
      interpreter = undefined;
      throw error;
    });
    return interpreter;
  };
  return {
    packageRoot,
    python(set, signal) {
      const known = made.get(set);
      if (known !== undefined) return known;
      const making = find(signal)
        .then((found) => provide(options, packageRoot, set, found, signal))
        .catch((error: unknown) => {
          made.delete(set);
          throw error;
        });
      made.set(set, making);
      return making;
    },
    async isMade(set) {
      const { python } = await placeOf(options.cacheFolder, packageRoot, set, await find());
      return existsSync(python);
    },
    async digest() {
      const { identity } = await find();
      return createHash("sha256")
        .update(`${identity}\n${await sourcesDigest(packageRoot)}`)
        .digest("hex");
    },
  };
}

async function provide(
  options: PythonEnvironmentOptions,
  packageRoot: string,
  set: PackageSet,
  interpreter: Interpreter,
  signal: AbortSignal | undefined,
): Promise<string> {
  const { folder, python, lock, lockFile } = await placeOf(options.cacheFolder, packageRoot, set, interpreter);
  await options.makeOnce(folder, (draft) => install(options, { set, lock, lockFile, draft, interpreter, signal }), {
    signal,
    onWait: () => options.progress.note(`Another edgegate is installing the ${set} packages; waiting for it.`),
  });
  return python;
}

async function placeOf(cacheFolder: string, packageRoot: string, set: PackageSet, interpreter: Interpreter) {
  const lockFile = join(packageRoot, "locks", `${set}.txt`);
  const lock = await readFile(lockFile, "utf8").catch((error: unknown) => {
    throw failures.internal(`the lock file ${lockFile} is missing`, error);
  });
  const digest = createHash("sha256").update(`${interpreter.identity}\n${lock}`).digest("hex");
  const folder = join(cacheFolder, "python", `${set}-${digest.slice(0, 16)}`);
  return { folder, python: join(folder, "bin", "python"), lock, lockFile };
}

async function install(
  options: PythonEnvironmentOptions,
  order: {
    readonly set: PackageSet;
    readonly lock: string;
    readonly lockFile: string;
    readonly draft: string;
    readonly interpreter: Interpreter;
    readonly signal: AbortSignal | undefined;
  },
): Promise<void> {
  const { set, draft, signal } = order;
  const run = {
    env: { ...options.env, ...cleanPythonEnv },
    cwd: options.cacheFolder,
    timeoutMs: installTimeoutMs,
    ...(signal === undefined ? {} : { signal }),
  };
  const total = requirementCount(order.lock) + 1;
  const task = options.progress.start(`Installing the Python packages of the ${set} set (once)`, total);
  try {
    const venv = await options.processes.run(order.interpreter.path, ["-m", "venv", draft], run);
    if (venv.exitCode !== 0)
      throw failures.environmentBroken(
        `${order.interpreter.path} can't make a virtual environment: ${(venv.stderr || venv.stdout).trim()}.`,
        "On Debian and Ubuntu: `sudo apt-get install python3-venv`. A full disk or a read-only cache folder: set EDGEGATE_CACHE to another folder.",
      );
    let collected = 0;
    const pip = await options.processes.run(join(draft, "bin", "python"), [...installArguments(order.lockFile)], {
      ...run,
      onLine: (line) => {
        const progress = progressOf(line);
        if (progress === "installing") task.update(total - 1, "unpacking");
        else if (progress !== undefined) task.update(Math.min((collected += 1), total - 1), progress.package);
      },
    });
    if (pip.exitCode !== 0) throw readFailure(set, pip.timedOut ? "Read timed out" : pip.stderr);
    // Scripts in bin/ name the draft's path and are not used: everything runs by `python -m`.
    task.finish();
  } catch (error) {
    task.finish("not finished");
    throw error;
  }
}
