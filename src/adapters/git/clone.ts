/** What is this clone like: its files, its branch, where it came from, what it lacks? Reads alone. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Processes } from "../../ports.ts";
import { Git } from "./git.ts";
import { isLfsPointer } from "./lfs.ts";

/** The user's clone. Rejects with a failure where git itself fails. */
export interface Clone {
  /** Absolute path of its top folder. */
  readonly root: string;
  /** Paths from the root: files that git tracks or that are new and not ignored. */
  files(): Promise<readonly string[]>;
  /** Origin's default branch as far as the clone knows it, else the branch that is checked out, else `main`. */
  defaultBranch(): Promise<string>;
  /** Address of `origin`; undefined: there is none. */
  origin(): Promise<string | undefined>;
  isShallow(): Promise<boolean>;
  hasCommit(): Promise<boolean>;
  /** Of these tracked or new files, those that lie here as Git LFS pointers only. */
  lfsPointers(paths: readonly string[]): Promise<readonly string[]>;
  hasLfs(): Promise<boolean>;
  /** Whether some of these paths are kept in Git LFS, by the clone's attributes. */
  usesLfs(paths: readonly string[]): Promise<boolean>;
}

/** Undefined: `folder` is in no clone. */
export async function findClone(
  processes: Processes,
  folder: string,
  signal: AbortSignal | undefined,
): Promise<Clone | undefined> {
  const root = await new Git(processes, folder, signal).ask(["rev-parse", "--show-toplevel"]);
  if (root === undefined) return undefined;
  const git = new Git(processes, root, signal);
  return {
    root,
    async files() {
      const listed = await git.ask(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
      return (listed ?? "").split("\0").filter((path) => path !== "");
    },
    async defaultBranch() {
      const remote = await git.ask(["symbolic-ref", "--short", "refs/remotes/origin/HEAD"]);
      return remote?.replace(/^origin\//, "") ?? (await git.ask(["symbolic-ref", "--short", "HEAD"])) ?? "main";
    },
    origin: () => git.ask(["config", "--get", "remote.origin.url"]),
    isShallow: async () => (await git.ask(["rev-parse", "--is-shallow-repository"])) === "true",
    hasCommit: async () => (await git.ask(["rev-parse", "--verify", "--quiet", "HEAD"])) !== undefined,
    async lfsPointers(paths) {
      const read = paths.map(async (path) => {
        const bytes = await readFile(join(root, path)).catch(() => undefined);
        return bytes !== undefined && isLfsPointer(bytes) ? [path] : [];
      });
      return (await Promise.all(read)).flat();
    },
    async usesLfs(paths) {
      if (paths.length === 0) return false;
      const told = await git.ask(["check-attr", "-z", "filter", "--", ...paths]);
      // Triples of path, attribute and value.
      return (told ?? "").split("\0").some((text, index) => index % 3 === 2 && text === "lfs");
    },
    hasLfs: async () => (await git.ask(["lfs", "version"])) !== undefined,
  };
}
