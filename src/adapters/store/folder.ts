/** What was already converted or scored, by this user on this computer? Entries are folders named by the digest of their key. */
import { createHash, randomUUID } from "node:crypto";
import { copyFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as z from "zod";
import { Sha256 } from "../../documents/quantities.ts";
import { failures } from "../../errors/catalogue.ts";
import type { Store } from "../../ports.ts";

const Entry = z.strictObject({
  key: z.string(),
  value: z.unknown(),
  files: z.array(z.strictObject({ path: z.string(), sha256: Sha256 })),
});
type Entry = z.infer<typeof Entry>;

/** A store below `root`. A damaged entry counts as absent, and makes room for the next one of its key. */
export function folderStore(root: string): Store {
  const folderOf = (key: string): string => {
    const name = createHash("sha256").update(key).digest("hex");
    return join(root, name.slice(0, 2), name);
  };
  return {
    async get(key, into) {
      const entry = await readWhole(folderOf(key), key);
      if (entry === undefined) return undefined;
      for (const { path, bytes } of entry.files) {
        await mkdir(dirname(join(into, path)), { recursive: true });
        await writeFile(join(into, path), bytes);
      }
      return entry.value;
    },
    async put(key, value, from, paths) {
      const folder = folderOf(key);
      const draft = join(root, `draft-${randomUUID()}`);
      try {
        await writeDraft(draft, key, value, from, paths);
        await mkdir(dirname(folder), { recursive: true });
        await rename(draft, folder).catch(async () => {
          // Whoever was faster is as good. The bytes may differ: scores have other last digits on another kind of processor.
          if ((await readWhole(folder, key)) !== undefined) return;
          await rm(folder, { recursive: true, force: true });
          await rename(draft, folder);
        });
      } catch (error) {
        throw failures.cacheUnwritable(root, error);
      } finally {
        await rm(draft, { recursive: true, force: true });
      }
    },
  };
}

async function writeDraft(draft: string, key: string, value: unknown, from: string, paths: readonly string[]) {
  await mkdir(draft, { recursive: true });
  const files: { path: string; sha256: string }[] = [];
  for (const [index, path] of paths.entries()) {
    await copyFile(join(from, path), join(draft, String(index)));
    files.push({ path, sha256: digest(await readFile(join(draft, String(index)))) });
  }
  const entry: Entry = { key, value, files };
  await writeFile(join(draft, "entry.json"), JSON.stringify(entry));
}

/** The key's entry with the bytes of its files; undefined when there is none, or anything of it is not as it was kept. */
async function readWhole(folder: string, key: string) {
  try {
    const entry = Entry.parse(JSON.parse(await readFile(join(folder, "entry.json"), "utf8")));
    const files = await Promise.all(
      entry.files.map(async ({ path, sha256 }, index) => {
        const bytes = await readFile(join(folder, String(index)));
        return { path, bytes, isKept: digest(bytes) === sha256 };
      }),
    );
    return entry.key === key && files.every(({ isKept }) => isKept) ? { value: entry.value, files } : undefined;
  } catch {
    return undefined;
  }
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
