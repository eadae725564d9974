/** Artifacts without a workflow: each part is a folder. */
import { cp, mkdir, readdir } from "node:fs/promises";
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
    async takeAll(part, into) {
      const names: readonly string[] = await readdir(root).catch(() => []);
      const numbers = names.flatMap((name) =>
        name.startsWith(`${part}-`) ? [Number(name.slice(part.length + 1))] : [],
      );
      for (const number of numbers) await cp(join(root, `${part}-${number}`), into(number), { recursive: true });
      return numbers.sort((a, b) => a - b);
    },
  };
}
