/** What was already converted or scored, by this user on this computer? Entries are folders named by the digest of their key. */
import { createHash, randomUUID } from "node:crypto";
import { copyFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as z from "zod";
import { Sha256 } from "../../documents/quantities.ts";
import type { Store } from "../../ports.ts";

const Entry = z.strictObject({
  key: z.string(),
  value: z.unknown(),
  files: z.array(z.strictObject({ path: z.string(), sha256: Sha256 })),
});
type Entry = z.infer<typeof Entry>;

/** A store below `root`. A damaged entry is dropped and counts as absent: it can be made again. */
export function folderStore(root: string): Store {
  const folderOf = (key: string): string => {
    const name = createHash("sha256").update(key).digest("hex");
    return join(root, name.slice(0, 2), name);
  };
  return {
    async get(key, into) {
      const folder = folderOf(key);
      const entry = await readEntry(folder);
      if (entry === undefined) return undefined;
      const contents = await Promise.all(
        entry.files.map(async (file, index) => ({
          ...file,
          bytes: await readFile(join(folder, String(index))).catch(() => undefined),
        })),
      );
      const whole = contents.every(({ bytes, sha256 }) => bytes !== undefined && digest(bytes) === sha256);
      if (entry.key !== key || !whole) {
        await rm(folder, { recursive: true, force: true });
        return undefined;
      }
      for (const { path, bytes } of contents) {
        if (bytes === undefined) continue;
        await mkdir(dirname(join(into, path)), { recursive: true });
        await writeFile(join(into, path), bytes);
      }
      return entry.value;
    },
    async put(key, value, from, paths) {
      const folder = folderOf(key);
      const draft = join(root, `draft-${randomUUID()}`);
      await mkdir(draft, { recursive: true });
      const files: { path: string; sha256: string }[] = [];
      for (const [index, path] of paths.entries()) {
        await copyFile(join(from, path), join(draft, String(index)));
        files.push({ path, sha256: digest(await readFile(join(draft, String(index)))) });
      }
      const entry: Entry = { key, value, files };
      await writeFile(join(draft, "entry.json"), JSON.stringify(entry));
      await mkdir(dirname(folder), { recursive: true });
      // Somebody else was faster: theirs is as good.
      await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
    },
  };
}

async function readEntry(folder: string): Promise<Entry | undefined> {
  try {
    return Entry.parse(JSON.parse(await readFile(join(folder, "entry.json"), "utf8")));
  } catch {
    return undefined;
  }
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
