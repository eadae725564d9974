/** A clock that stands still until somebody moves it. */
import type { Clock } from "../../src/ports.ts";

export function handClock(startMs = Date.UTC(2026, 10, 24, 9, 0, 0)): Clock & { pass(ms: number): void } {
  let passedMs = 0;
  let sleepers: { readonly untilMs: number; readonly wake: () => void }[] = [];
  return {
    instant: () => new Date(startMs + passedMs).toISOString(),
    monotonicMs: () => passedMs,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        sleepers.push({ untilMs: passedMs + ms, wake: resolve });
        signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
      }),
    pass: (ms) => {
      passedMs += ms;
      const due = sleepers.filter(({ untilMs }) => untilMs <= passedMs);
      sleepers = sleepers.filter((one) => !due.includes(one));
      for (const { wake } of due) wake();
    },
  };
}
