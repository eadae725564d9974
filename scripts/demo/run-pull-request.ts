/** What happens when a pull request meets edgegate? The whole of it, on this computer: repository, run, posted comment. */
import { spawn } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { VerdictDocument } from "../../src/documents/verdict.ts";
import { startLocalGithub } from "../../test/emulators/github/server.ts";
import { makeScratchRepository } from "./scratch-repository.ts";
import { pullRequestNumber, workflowEnvironment } from "./workflow-run.ts";

const root = path.resolve(import.meta.dirname, "../..");
const token = "workflow-token";

export type PullRequestRun = {
  readonly exitCode: number;
  /** What stands on the pull request afterwards, in order. */
  readonly comments: readonly string[];
  /** Where what was exchanged with GitHub breaks GitHub's description of its API. */
  readonly violations: readonly string[];
  /** Absent when edgegate did not get as far. */
  readonly verdict: VerdictDocument["body"] | undefined;
  /** What edgegate printed, apart from its progress. */
  readonly printed: string;
};

/**
 * Makes the repository in `scratch`, runs `edgegate gate` in it as a workflow step would, on a GitHub of our own, and
 * keeps the documents in `out`. Progress goes to this process's stderr.
 */
export async function runPullRequest(order: {
  readonly sample: string;
  readonly scratch: string;
  readonly out: string;
  readonly farm: string;
  readonly message: string;
  readonly adapt?: (config: string) => string;
  /** More environment for edgegate. */
  readonly env?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly report: (line: string) => void;
}): Promise<PullRequestRun | "interrupted"> {
  const { sample, scratch, out, farm, message, signal, report } = order;
  const folder = path.join(scratch, path.basename(sample));
  const repository = await makeScratchRepository(sample, folder, message, order.adapt);
  report(
    `Pull request: "${message}" (${repository.headSha.slice(0, 7)}) into main (${repository.baseSha.slice(0, 7)})`,
  );

  if (signal.aborted) return "interrupted";

  const fullName = "acme/digits";
  const github = await startLocalGithub(fullName);
  try {
    github.repository.openPull({
      number: pullRequestNumber,
      headSha: repository.headSha,
      baseSha: repository.baseSha,
      mergeSha: repository.mergeSha,
    });
    const commits = ["--base", "main", "--head", repository.headSha];
    const command = ["gate", ...commits, "--farm", farm, "--out", out, "--publish", "github"];
    report(`Running edgegate ${command.join(" ")}`);
    // A verdict of an earlier demo must not be taken for this one's.
    await rm(path.join(out, "verdict.json"), { force: true });
    const env = await workflowEnvironment({ repository, fullName, apiUrl: github.url, token, folder: scratch });
    const { exitCode, printed } = await edgegate(command, folder, { ...env, ...order.env });
    if (signal.aborted) return "interrupted";
    await mkdir(out, { recursive: true });
    await writeFile(path.join(out, "printed.txt"), printed);
    return {
      exitCode,
      comments: github.repository.commentsOn(pullRequestNumber).map(({ body }) => body),
      violations: github.violations.map(({ operation, where, problem }) => `${operation}, ${where}: ${problem}`),
      verdict: await readVerdict(path.join(out, "verdict.json")),
      printed,
    };
  } finally {
    await github.close();
  }
}

function edgegate(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly exitCode: number; readonly printed: string }> {
  const command = path.join(root, "src/entrypoints/main.ts");
  const child = spawn(process.execPath, [command, ...args], { cwd, env, stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (printed += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ exitCode: code ?? (signal === "SIGINT" ? 130 : 70), printed }));
  });
}

async function readVerdict(file: string): Promise<VerdictDocument["body"] | undefined> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  return text === undefined ? undefined : VerdictDocument.parse(JSON.parse(text)).body;
}
