/** Is this file only a Git LFS pointer, and can the real one be had? */
import type { Git } from "./git.ts";

const header = "version https://git-lfs.github.com/spec/v1\n";

/** No model is larger (a FlatBuffer can't be), and what git-lfs gives is held in memory. A pointer of a stranger's names any size. */
const mostBytes = 2 ** 31;

/** Pointer files are under 1,024 bytes and start with their version (git-lfs specification). */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return bytes.length < 1024 && new TextDecoder().decode(bytes.subarray(0, header.length)) === header;
}

/** The object behind a pointer, through git-lfs; otherwise what to do. */
export async function resolveLfs(
  git: Git,
  path: string,
  pointer: Uint8Array,
): Promise<{ readonly bytes: Uint8Array } | { readonly detail: string }> {
  const sizeBytes = Number(/^size (\d+)$/m.exec(new TextDecoder().decode(pointer))?.[1] ?? 0);
  if (sizeBytes > mostBytes)
    return { detail: `${path} is a Git LFS pointer to ${sizeBytes} bytes; at most ${mostBytes} are read` };
  const bytes = await git.bytes(["lfs", "smudge", "--", path], pointer);
  if (bytes !== undefined && !isLfsPointer(bytes)) return { bytes };
  const installed = (await git.ask(["lfs", "version"])) !== undefined;
  const remedy = installed
    ? "git-lfs could not fetch the object: run `git lfs fetch --all`, or give the checkout `lfs: true` and a token that may read it"
    : "install git-lfs and run `git lfs pull`; in a workflow, give actions/checkout `lfs: true`";
  return { detail: `${path} is a Git LFS pointer, not the file itself; ${remedy}` };
}
