/** Who may work now? As many heavy processes as there are cores, and one a key. */
import { availableParallelism } from "node:os";

/** Runs work as soon as one of `places` is free, first come first served. */
export function inTurn(places: number = availableParallelism()): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let free = Math.max(1, places);
  const waiting: (() => void)[] = [];
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      leave();
    }
  };
}

/** Runs work under one key after the other, first come first served. A failure does not stop who comes next. */
export function alone(): <Value>(key: string, work: () => Promise<Value>) => Promise<Value> {
  const latest = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const earlier = latest.get(key) ?? Promise.resolve();
    const mine = earlier.then(work, work);
    latest.set(key, mine);
    try {
      return await mine;
    } finally {
      if (latest.get(key) === mine) latest.delete(key);
    }
  };
}
