/** Makes one of edgegate's Python environments and prints its interpreter: `node scripts/python.ts litert|tensorflow|dev`. */
import process from "node:process";
import { fileURLToPath } from "node:url";
import { makeOnce } from "../src/adapters/cache/make-once.ts";
import { userCacheFolder } from "../src/adapters/cache/user-cache.ts";
import { nodeProcesses } from "../src/adapters/processes/node.ts";
import { pythonEnvironment, type PackageSet } from "../src/adapters/python/environment.ts";
import { Failure } from "../src/errors/failure.ts";
import type { Progress } from "../src/ports.ts";

const sets: readonly PackageSet[] = ["litert", "tensorflow", "dev"];

const onStderr: Progress = {
  start(title) {
    console.error(title);
    return { update: () => undefined, finish: () => undefined };
  },
  note: (text) => console.error(text),
  warn: (text) => console.error(text),
};

/** The environment of this checkout, shared with the product and with everybody else who has the same lock. */
export function checkoutPython(): ReturnType<typeof pythonEnvironment> {
  return pythonEnvironment({
    processes: nodeProcesses(),
    progress: onStderr,
    makeOnce,
    packageRoot: fileURLToPath(new URL("../src/litert", import.meta.url)),
    cacheFolder: userCacheFolder(),
  });
}

if (import.meta.main) {
  const set = sets.find((one) => one === process.argv[2]);
  if (set === undefined) {
    console.error(`Usage: node scripts/python.ts ${sets.join("|")}`);
    process.exitCode = 2;
  } else {
    try {
      console.log(await checkoutPython().python(set));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      console.error(`${error.message}\n${error.remedy}`);
      process.exitCode = error.exitCode;
    }
  }
}
