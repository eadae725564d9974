/** Which bytes is a folder? A digest of every file's name and content, in the order of names. */
import { createHash } from "node:crypto";
import { readdir, readFile, readlink } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Only files count, and of links what they name; `leaveOut` says by the relative path what does not. */
export async function treeDigest(folder: string, leaveOut: (name: string) => boolean = () => false): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const named = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path, name: relative(folder, path).split(sep).join("/"), isLink: entry.isSymbolicLink() };
    })
    .filter(({ name }) => !leaveOut(name));
  const digest = createHash("sha256");
  for (const { path, name, isLink } of named.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const content = isLink ? Buffer.from(await readlink(path)) : await readFile(path);
    digest.update(`${name}\n${content.length}\n`).update(content);
  }
  return digest.digest("hex");
}
