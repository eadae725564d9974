/** Has anything changed that could change a result? A digest of the Python sources and of the locks. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Of every .py file and every lock below `packageRoot`: names and contents, in the order of names. */
export async function sourcesDigest(packageRoot: string): Promise<string> {
  const entries = await readdir(packageRoot, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && (entry.name.endsWith(".py") || entry.name.endsWith(".txt")))
    .map((entry) => join(entry.parentPath, entry.name));
  const named = paths.map((path) => ({ path, name: relative(packageRoot, path).split(sep).join("/") }));
  const hash = createHash("sha256");
  for (const { path, name } of named.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const content = await readFile(path);
    hash.update(`${name}\n${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}
