/** Which clone is a folder in? The part of the wire that commands about the repository itself need. */
import { findClone, type Clone } from "../adapters/git/clone.ts";
import { repositoryName } from "../adapters/git/repository-name.ts";
import { nodeProcesses } from "../adapters/processes/node.ts";
import { failures } from "../errors/catalogue.ts";

export { requiredCheck } from "../adapters/github/required-check.ts";
export type { Clone } from "../adapters/git/clone.ts";

/** Throws a `not-a-repository` failure when it is in none. */
export async function cloneOf(folder: string, signal: AbortSignal): Promise<Clone> {
  const clone = await findClone(nodeProcesses(), folder, signal);
  if (clone === undefined) throw failures.notARepository(folder);
  return clone;
}

/** `owner/name` from the origin's address, else the folder's name. */
export function nameOfRepository(folder: string, signal: AbortSignal): Promise<string> {
  return repositoryName(nodeProcesses(), folder, signal);
}
