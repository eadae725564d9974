/** What does `edgegate gate` make of a change of real files? Runs it, as a user would, in a new git repository. */
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { makeScratchRepository } from "../../../scripts/demo/scratch-repository.ts";
import { folderWorkspace } from "../../../src/adapters/workspace/folder.ts";
import type { Workspace } from "../../../src/ports.ts";

const root = path.resolve(import.meta.dirname, "../../..");

export type GateRun = {
  readonly exitCode: number | null;
  /** Everything that was printed: for the message of a failed expectation. */
  readonly printed: string;
  readonly workspace: Workspace;
  readonly comment: string;
};

/**
 * Commits the files of `base` (name in the repository: file to copy) with `config` as its edgegate.yml, then those of
 * `change` over them, and gates the second commit against the first. Gone with `remove`.
 */
export async function gateInScratch(order: {
  readonly config: string;
  readonly base: Readonly<Record<string, string>>;
  readonly change: Readonly<Record<string, string>>;
  /** Absent: what the gate takes when nobody says. */
  readonly farm?: string;
}): Promise<GateRun & { readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "edgegate-real-models-"));
  const sample = path.join(folder, "sample");
  const change = path.join(sample, "change");
  await mkdir(change, { recursive: true });
  await writeFile(path.join(sample, "edgegate.yml"), order.config);
  await Promise.all([
    ...Object.entries(order.base).map(([name, file]) => cp(file, path.join(sample, name), { recursive: true })),
    ...Object.entries(order.change).map(([name, file]) => cp(file, path.join(change, name), { recursive: true })),
  ]);
  const repository = await makeScratchRepository(sample, path.join(folder, "repository"), "Change the models");
  const out = path.join(folder, "out");
  const args = ["gate", "--base", repository.baseSha, "--head", repository.headSha, "--out", out, "--publish", "none"];
  const farm = order.farm === undefined ? [] : ["--farm", order.farm];
  const { exitCode, printed } = await edgegate([...args, ...farm], repository.folder);
  const workspace = folderWorkspace(out, "test");
  return {
    exitCode,
    printed,
    workspace,
    comment: await readFile(path.join(out, "comment.md"), "utf8").catch(() => ""),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function edgegate(args: readonly string[], cwd: string): Promise<{ exitCode: number | null; printed: string }> {
  // A run that CI started the tests in is not the run of this gate.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GITHUB_")));
  const child = spawn(process.execPath, [path.join(root, "src/entrypoints/main.ts"), ...args], { cwd, env });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (printed += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, printed }));
  });
}
