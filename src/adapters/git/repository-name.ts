/** What is this repository called, wherever it is cloned? */
import type { Processes } from "../../ports.ts";
import { Git } from "./git.ts";

/** `owner/name` from the origin's address, else the folder's name. */
export async function repositoryName(
  processes: Processes,
  folder: string,
  signal: AbortSignal | undefined,
): Promise<string> {
  const git = new Git(processes, folder, signal);
  const url = await git.ask(["config", "--get", "remote.origin.url"]);
  const slug = url === undefined ? null : /[/:]([^/:]+\/[^/:]+?)(\.git)?\/?$/.exec(url);
  const root = (await git.ask(["rev-parse", "--show-toplevel"])) ?? "";
  return slug?.[1] ?? root.split("/").at(-1) ?? "repository";
}
