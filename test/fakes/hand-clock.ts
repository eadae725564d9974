/** A clock that stands still until somebody moves it. */
import type { Clock } from "../../src/ports.ts";

export function handClock(startMs = Date.UTC(2026, 10, 24, 9, 0, 0)): Clock & { pass(ms: number): void } {
  let passedMs = 0;
  return {
    instant: () => new Date(startMs + passedMs).toISOString(),
    monotonicMs: () => passedMs,
    pass: (ms) => {
      passedMs += ms;
    },
  };
}
