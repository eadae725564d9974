/** How is something slow made once per user? In a draft, which takes the name that counts only when it is finished. */
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { failures } from "../../errors/catalogue.ts";
import type { MakeOnce } from "../../ports.ts";
import { takeTurn } from "./turn.ts";

const draftMark = ".draft-";
const abandonedMs = 24 * 60 * 60_000;

/** Drafts of makers that died are removed a day later, by whoever makes something beside them. Throws `cache-unwritable`. */
export const makeOnce: MakeOnce = async (folder, fill, waiting = {}) => {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true }).catch((error: unknown) => {
    throw failures.cacheUnwritable(parent, error);
  });
  await takeTurn(
    `${folder}.turn`,
    async () => {
      if (!existsSync(folder)) await make(folder, fill);
    },
    waiting,
  );
};

async function make(folder: string, fill: (draft: string) => Promise<void>): Promise<void> {
  await removeAbandoned(dirname(folder));
  const draft = `${folder}${draftMark}${randomUUID()}`;
  try {
    await mkdir(draft);
    await fill(draft);
    await rename(draft, folder).catch(async (error: unknown) => {
      // A turn can be taken over from one that only slept. Who was faster made the same.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** What a killed edgegate left behind, once it is certain that nobody works on it. */
async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.includes(draftMark)) continue;
    const path = join(parent, name);
    const state = await stat(path).catch(() => undefined);
    if (state !== undefined && Date.now() - state.mtimeMs > abandonedMs)
      await rm(path, { recursive: true, force: true });
  }
}
