/** What time is it? The one place where the machine's clock is read, and waited for. */
import { setTimeout as passed } from "node:timers/promises";
import type { Clock } from "../../ports.ts";

/** This computer's time. */
export const systemClock: Clock = {
  instant: () => new Date().toISOString(),
  monotonicMs: () => performance.now(),
  sleep: (ms, signal) =>
    passed(ms, undefined, signal === undefined ? {} : { signal }).catch(() => {
      // Node wraps the reason in an error of its own.
      throw signal?.reason;
    }),
};

/** Does `what` again and again until the returned function is called, and for no longer than the process has other things to do. */
export function every(ms: number, what: () => void): () => void {
  const timer = setInterval(what, ms).unref();
  return () => clearInterval(timer);
}
