/** Which commits does a commit come from, also where a shallow clone has cut them off? */
import type { Processes } from "../../ports.ts";
import { Git } from "./git.ts";

/** Shas of the parents, first parent first; empty for a root commit and for one that this clone does not have. */
export async function parentsOf(
  processes: Processes,
  folder: string,
  sha: string,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  return parentsIn(new Git(processes, folder, signal), sha);
}

/** The same, asked of a git that is already open. */
export async function parentsIn(git: Git, sha: string): Promise<readonly string[]> {
  // `rev-parse` hides what a shallow clone lacks; the commit object itself still names it.
  const commit = await git.ask(["cat-file", "commit", sha]);
  const [head = ""] = commit?.split("\n\n", 1) ?? [];
  return [...head.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = ""]) => parent);
}
