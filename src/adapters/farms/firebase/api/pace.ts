/** How fast may we ask, and how long do we wait before asking again? */
import type { Clock } from "../../../../ports.ts";

const firstMs = 1_000;
const longestMs = 60_000;

/**
 * Full jitter: a random share of a time that doubles with each try (from 0), so that many clients do not come back
 * together. What the server asks for is the least.
 */
export function backoffMs(tries: number, random: () => number, retryAfterMs = 0): number {
  return Math.max(retryAfterMs, random() * Math.min(longestMs, firstMs * 2 ** tries));
}

/** Gives turns to all that ask one API. */
export interface RateLimiter {
  /** Resolves when it is the caller's turn. Rejects with the signal's reason. */
  turn(signal: AbortSignal | undefined): Promise<void>;
}

/** At most `perSecond` in the long run, `burst` at once. Shared by all that ask one API. */
export function rateLimiter(clock: Clock, perSecond: number, burst: number): RateLimiter {
  const everyMs = 1000 / perSecond;
  let dueMs = Number.NEGATIVE_INFINITY;
  return {
    async turn(signal) {
      const nowMs = clock.monotonicMs();
      dueMs = Math.max(dueMs, nowMs - burst * everyMs) + everyMs;
      if (dueMs > nowMs) await clock.sleep(dueMs - nowMs, signal);
    },
  };
}
