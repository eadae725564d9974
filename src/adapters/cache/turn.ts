/** How do two processes avoid doing the same long work at once? They take turns by a folder that only one can make. */
import { mkdir, rm, stat, utimes } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { failures } from "../../errors/catalogue.ts";

/**
 * Runs `work` while nobody else does under the same `path`. A turn whose holder stopped giving signs of life is taken
 * over, so two may overlap after a computer slept: the work itself must bear that. `onWait` is called once when waiting.
 */
export async function takeTurn<Result>(
  path: string,
  work: () => Promise<Result>,
  options: {
    readonly signal?: AbortSignal | undefined;
    readonly onWait?: () => void;
    readonly beatMs?: number;
    readonly staleMs?: number;
  } = {},
): Promise<Result> {
  const { signal, onWait, beatMs = 2000, staleMs = 20_000 } = options;
  for (let first = true; !(await make(path)); first = false) {
    if (first) onWait?.();
    const age = await ageMs(path);
    if (age !== undefined && age > staleMs) await rm(path, { recursive: true, force: true });
    else await wait(beatMs / 4, signal);
  }
  const beat = setInterval(() => {
    const now = new Date();
    // Taken over in the meantime: nothing to keep alive.
    utimes(path, now, now).catch(() => undefined);
  }, beatMs);
  beat.unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await rm(path, { recursive: true, force: true });
  }
}

async function make(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

async function ageMs(path: string): Promise<number | undefined> {
  try {
    return Date.now() - (await stat(path)).mtimeMs;
  } catch {
    return undefined;
  }
}

async function wait(durationMs: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await pause(durationMs, undefined, signal === undefined ? {} : { signal });
  } catch {
    throw failures.aborted();
  }
}
