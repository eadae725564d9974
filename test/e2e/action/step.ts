/**
 * How does GitHub's runner run one step of the action? Its `main` and then its `post`, each a process of its own, with inputs and
 * kept state in the environment. Without act, so that a test can end the first of them as the runner would, or worse.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";

/** What the runner waits after it has asked a cancelled step to end, and then after it has insisted. */
const graceMs = { toEnd: 7_500, toDie: 2_500 };

export type Step = {
  /** Fulfils when `main` has ended. `exitCode` is undefined when a signal ended it. */
  readonly ended: Promise<{ readonly exitCode: number | undefined; readonly log: string }>;
  /** As when somebody cancels the run: asks, insists, kills. */
  cancel(): void;
  /** As when the machine runs out of memory. */
  kill(): void;
  /** The step's clean-up, once `main` has ended; gives what it said. */
  post(): Promise<string>;
};

/** Starts the stage of the action in the folder `action` on a runner that has `workspace` for its folder. */
export async function startStep(order: {
  readonly action: string;
  readonly workspace: string;
  /** Keeps the runner's own files. */
  readonly scratch: string;
  /** Of the job, beside what every process here has. */
  readonly env: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
}): Promise<Step> {
  const { action, workspace } = order;
  await mkdir(workspace, { recursive: true });
  const own = await mkdtemp(join(order.scratch, "step-"));
  const files = { GITHUB_STATE: "state", GITHUB_OUTPUT: "outputs", GITHUB_STEP_SUMMARY: "summary" };
  const paths = Object.entries(files).map(([name, file]) => [name, join(own, file)] as const);
  await Promise.all(paths.map(([, path]) => writeFile(path, "")));
  const state = () => readFile(join(own, files.GITHUB_STATE), "utf8").then(valuesIn);
  const defaults = { name: "edgegate", config: "edgegate.yml", out: "edgegate-out", publish: "github" };
  const inputs = Object.entries({ ...defaults, ...order.inputs });
  const env = {
    // These tests may themselves run in a workflow, whose run this is not.
    ...Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(GITHUB|ACTIONS|RUNNER|INPUT)_/.test(name)),
    ),
    ...order.env,
    ...Object.fromEntries(paths),
    ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const program = (name: string, state: ReadonlyMap<string, string>) =>
    start(join(action, "dist", name), workspace, {
      ...env,
      ...Object.fromEntries([...state].map(([key, value]) => [`STATE_${key}`, value])),
    });
  const main = program("stage.js", new Map());
  return {
    ended: main.ended,
    cancel() {
      main.child.kill("SIGINT");
      const insist = setTimeout(() => main.child.kill("SIGTERM"), graceMs.toEnd);
      const kill = setTimeout(() => main.child.kill("SIGKILL"), graceMs.toEnd + graceMs.toDie);
      void main.ended.finally(() => [insist, kill].forEach(clearTimeout));
    },
    kill: () => void main.child.kill("SIGKILL"),
    async post() {
      await main.ended;
      return (await program("stage-post.js", await state()).ended).log;
    },
  };
}

function start(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): { readonly child: ChildProcess; readonly ended: Step["ended"] } {
  const child = spawn(process.execPath, [script], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => parts.push(part));
  const ended = new Promise<{ readonly exitCode: number | undefined; readonly log: string }>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ exitCode: code ?? undefined, log: shown(Buffer.concat(parts).toString()) }));
  });
  return { child, ended };
}

/** What the runner shows of it: what is to be masked is told to it alone. */
function shown(text: string): string {
  return text.replaceAll(/^::add-mask::.*\n/gm, "");
}

/** A file of the runner's: names and values between delimiters. */
function valuesIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/^([^\n]+?)<<(\S+)\n([^]*?)\n\2$/gm)].map(([, name = "", , value = ""]) => [name, value]),
  );
}
