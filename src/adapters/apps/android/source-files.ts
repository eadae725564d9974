/** Which files is the Android app made of, and what identifies them? */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** Absolute paths of all files below a folder, sorted; none where there is no such folder. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A digest of the names (relative to `root`) and bytes of files. */
export async function digestOfFiles(root: string, files: readonly string[]): Promise<string> {
  const digest = createHash("sha256");
  for (const file of files) {
    const bytes = await readFile(file);
    digest.update(`${relative(root, file).replaceAll("\\", "/")} ${bytes.length}\n`).update(bytes);
  }
  return digest.digest("hex");
}
