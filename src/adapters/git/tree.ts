/** Which files stand at a path, in a commit or in the work tree? Names with git's object ids, sorted. */
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { failures } from "../../errors/catalogue.ts";
import type { Git } from "./git.ts";

/** A file; `path` is relative to the path that was asked for, "" when that is the file itself. */
export type TreeFile = {
  readonly path: string;
  readonly objectId: string;
  readonly kind: "file" | "link";
};

/** The files of a commit at `path`; undefined when nothing stands there. */
export async function filesInCommit(git: Git, sha: string, path: string): Promise<readonly TreeFile[] | undefined> {
  const listing = await git.ask(["ls-tree", "-r", "-z", "--full-tree", sha, "--", path]);
  if (listing === undefined) throw failures.internal(`git can't list ${path} at ${sha}`);
  const files = listing.split("\0").flatMap((entry): TreeFile[] => {
    const parts = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(entry);
    if (parts === null) return [];
    const [, mode = "", type = "", objectId = "", name = ""] = parts;
    if (name !== path && !name.startsWith(`${path}/`)) return [];
    return [
      { path: name.slice(path.length + 1), objectId, kind: type === "blob" && mode !== "120000" ? "file" : "link" },
    ];
  });
  return files.length === 0 ? undefined : sorted(files);
}

/** The files of the work tree at `path`, with the ids that git would give them; undefined when nothing stands there. */
export async function filesInWorktree(git: Git, root: string, path: string): Promise<readonly TreeFile[] | undefined> {
  const found: { path: string; kind: "file" | "link" }[] = [];
  const visit = async (below: string): Promise<void> => {
    const state = await lstat(join(root, path, below)).catch(() => undefined);
    if (state === undefined) return;
    if (state.isSymbolicLink()) found.push({ path: below, kind: "link" });
    else if (state.isFile()) found.push({ path: below, kind: "file" });
    else if (state.isDirectory()) {
      for (const name of await readdir(join(root, path, below))) await visit(below === "" ? name : `${below}/${name}`);
    }
  };
  await visit("");
  if (found.length === 0) return undefined;
  const regular = found.filter(({ kind }) => kind === "file");
  const names = regular.map((file) => (file.path === "" ? path : `${path}/${file.path}`));
  const ids = (await git.ask(["hash-object", "--stdin-paths"], names.map((name) => `${name}\n`).join("")))?.split("\n");
  if (ids === undefined || (names.length > 0 && ids.length !== names.length)) {
    throw failures.internal(`git can't hash ${path}`);
  }
  const idOf = new Map(regular.map((file, index) => [file.path, ids[index] ?? ""]));
  return sorted(found.map((file) => ({ ...file, objectId: idOf.get(file.path) ?? "link" })));
}

function sorted(files: readonly TreeFile[]): readonly TreeFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}
