/** Which clone is a folder in? The part of the wire that commands about the repository itself need. */
import { join } from "node:path";
import { findClone, type Clone } from "../adapters/git/clone.ts";
import { repositoryName } from "../adapters/git/repository-name.ts";
import { nodeProcesses } from "../adapters/processes/node.ts";
import { failures } from "../errors/catalogue.ts";

export { environmentRule } from "../adapters/github/environment-reviewers.ts";
export { requiredChecks } from "../adapters/github/required-check.ts";
export type { Clone } from "../adapters/git/clone.ts";

/** Throws a `not-a-repository` failure when it is in none. */
export async function cloneOf(folder: string, signal: AbortSignal): Promise<Clone> {
  const clone = await findClone(nodeProcesses(), folder, signal);
  if (clone === undefined) throw failures.notARepository(folder);
  return clone;
}

/** Version of the self-hosted runner in a folder, by its own program. Undefined: it is not there, or says none. */
export async function runnerVersion(
  folder: string,
  signal: AbortSignal,
): Promise<readonly [number, number, number] | undefined> {
  const listener = join(folder, "bin", "Runner.Listener");
  const told = await nodeProcesses()
    .run(listener, ["--version"], { cwd: folder, signal, timeoutMs: 10_000 })
    .catch(() => undefined);
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)/.exec(told?.exitCode === 0 ? told.stdout.trim() : "") ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}

/** `owner/name` from the origin's address, else the folder's name. */
export function nameOfRepository(folder: string, signal: AbortSignal): Promise<string> {
  return repositoryName(nodeProcesses(), folder, signal);
}
