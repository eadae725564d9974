/** How are files of the output folder read in parts, and reports kept there? */
import { createHash } from "node:crypto";
import { mkdir, open, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileRef } from "../../../documents/file-ref.ts";
import type { ReadPart } from "./api/upload.ts";

/** Paths are relative to the output folder. */
export interface OutputFolder {
  readonly readPart: ReadPart;
  readonly keep: (path: string, text: string) => Promise<FileRef>;
}

/** `root` is absolute. */
export function outputFolder(root: string): OutputFolder {
  return {
    async readPart(path, startByte, count) {
      const file = await open(join(root, path));
      try {
        const bytes = new Uint8Array(count);
        const { bytesRead } = await file.read(bytes, 0, count, startByte);
        return bytes.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
    async keep(path, text) {
      const absolute = join(root, path);
      await mkdir(dirname(absolute), { recursive: true });
      await writeFile(absolute, text);
      const bytes = Buffer.from(text);
      return { path, sha256: createHash("sha256").update(bytes).digest("hex"), sizeBytes: bytes.length };
    },
  };
}
