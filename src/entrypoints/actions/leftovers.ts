/** What did the stage leave running when it was cut off? Every process that it started carries a mark; those are ended. */
import { readdir, readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";

/** The variable that carries the mark; children inherit it. */
export const markVariable = "EDGEGATE_STAGE";

/** Processes of this computer, and how to end them. Linux has them in /proc; elsewhere the runner's own clean-up has to do. */
export type ProcessTable = {
  /** Ids of running processes, with the environment that each was started with. Unreadable ones are left out. */
  list(): Promise<readonly { readonly id: number; readonly environment: readonly string[] }[]>;
  /** False when there is no such process any more. */
  signal(id: number, name: "SIGTERM" | "SIGKILL"): boolean;
};

/** By Linux's /proc; elsewhere it lists none. */
export function systemProcesses(): ProcessTable {
  return {
    async list() {
      const names = await readdir("/proc").catch(() => []);
      const read = names
        .filter((name) => /^\d+$/.test(name))
        .map(async (name) => {
          const text = await readFile(`/proc/${name}/environ`, "utf8").catch(() => "");
          return { id: Number(name), environment: text.split("\0") };
        });
      return (await Promise.all(read)).filter(({ environment }) => environment.length > 1);
    },
    signal(id, name) {
      try {
        process.kill(id, name);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Ends what carries `mark`: asks, waits up to `graceMs`, then kills. Returns how many there were. */
export async function endLeftovers(mark: string, table: ProcessTable, graceMs = 2000): Promise<number> {
  const marked = async () => {
    const all = await table.list();
    return all.filter(({ environment }) => environment.includes(`${markVariable}=${mark}`)).map(({ id }) => id);
  };
  const found = await marked();
  for (const id of found) table.signal(id, "SIGTERM");
  for (let waitedMs = 0; waitedMs < graceMs; waitedMs += 100) {
    if ((await marked()).length === 0) return found.length;
    await wait(100);
  }
  for (const id of await marked()) table.signal(id, "SIGKILL");
  return found.length;
}
