/** Artifacts without a workflow: each part is a folder. */
import { cp, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Handover } from "../../src/ports.ts";

export function folderHandover(root: string): Handover {
  return {
    async give(part, from, paths) {
      for (const path of paths) {
        const target = join(root, part, path);
        await mkdir(dirname(target), { recursive: true });
        await cp(join(from, path), target);
      }
    },
    async take(part, into) {
      return cp(join(root, part), into, { recursive: true }).then(
        () => true,
        () => false,
      );
    },
  };
}
