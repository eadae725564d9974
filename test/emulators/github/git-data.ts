/** What is in the local GitHub's git? Blobs, trees, commits and refs, named by what they hold, as git's own objects are. */
import { createHash } from "node:crypto";

export type TreeEntry = { readonly path: string; readonly sha: string };
type Commit = { readonly tree: string; readonly parents: readonly string[]; readonly message: string };

export class GitData {
  readonly refs = new Map<string, string>();
  readonly #blobs = new Map<string, string>();
  readonly #trees = new Map<string, readonly TreeEntry[]>();
  readonly #commits = new Map<string, Commit>();

  blob(sha: string): string | undefined {
    return this.#blobs.get(sha);
  }
  tree(sha: string): readonly TreeEntry[] | undefined {
    return this.#trees.get(sha);
  }
  commit(sha: string): Commit | undefined {
    return this.#commits.get(sha);
  }

  putBlob(text: string): string {
    return keep(this.#blobs, text);
  }

  /** `base` with entries replaced; a null sha deletes. Undefined: the base is not there. */
  putTree(
    base: string | undefined,
    entries: readonly { readonly path: string; readonly sha: string | null }[],
  ): string | undefined {
    const before = base === undefined ? [] : this.#trees.get(base);
    if (before === undefined) return undefined;
    const next = new Map(before.map(({ path, sha }) => [path, sha]));
    for (const { path, sha } of entries) {
      if (sha === null) next.delete(path);
      else next.set(path, sha);
    }
    return keep(
      this.#trees,
      [...next].map(([path, sha]) => ({ path, sha })).sort((a, b) => (a.path < b.path ? -1 : 1)),
    );
  }

  putCommit(commit: Commit): string {
    return keep(this.#commits, commit);
  }

  /** Whether moving from `from` to `to` loses no commit. */
  isFastForward(from: string, to: string): boolean {
    const seen = new Set<string>();
    const next = [to];
    for (let sha = next.pop(); sha !== undefined; sha = next.pop()) {
      if (sha === from) return true;
      if (!seen.has(sha)) next.push(...(this.#commits.get(sha)?.parents ?? []));
      seen.add(sha);
    }
    return false;
  }

  /** Files of a branch, as a checkout would have them. */
  filesOf(branch: string): Readonly<Record<string, string>> {
    const head = this.#commits.get(this.refs.get(`refs/heads/${branch}`) ?? "");
    const entries = this.#trees.get(head?.tree ?? "") ?? [];
    return Object.fromEntries(entries.map(({ path, sha }) => [path, this.#blobs.get(sha) ?? ""]));
  }

  /** Somebody commits `text` as the file `path` of a branch that is there. */
  commitFile(branch: string, path: string, text: string): void {
    const ref = `refs/heads/${branch}`;
    const parent = this.refs.get(ref) ?? "";
    const tree = this.putTree(this.#commits.get(parent)?.tree, [{ path, sha: this.putBlob(text) }]);
    if (tree === undefined) throw new Error(`there is no branch ${branch}`);
    this.refs.set(ref, this.putCommit({ tree, parents: [parent], message: `Write ${path}` }));
  }

  /** How many commits lead to a branch's head, along first parents. */
  lengthOf(branch: string): number {
    let count = 0;
    for (let sha = this.refs.get(`refs/heads/${branch}`); sha !== undefined; count += 1)
      sha = this.#commits.get(sha)?.parents[0];
    return count;
  }
}

function keep<Value>(into: Map<string, Value>, value: Value): string {
  const sha = createHash("sha1").update(JSON.stringify(value)).digest("hex");
  into.set(sha, value);
  return sha;
}
