/** How many heavy processes may run at once? As many as there are cores, however many ask. */
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
