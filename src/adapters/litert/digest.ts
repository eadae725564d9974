/** Which bytes did the Python half write? */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileRef } from "../../documents/file-ref.ts";

/** Refers to the file at `path` below `root`. */
export async function digestOfFile(root: string, path: string): Promise<FileRef> {
  const content = await readFile(join(root, path));
  return { path, sha256: createHash("sha256").update(content).digest("hex"), sizeBytes: content.length };
}
