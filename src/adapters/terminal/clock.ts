/** What time is it? The one place where the machine's clock is read for people and reports. */
import type { Clock } from "../../ports.ts";

export const systemClock: Clock = {
  instant: () => new Date().toISOString(),
  monotonicMs: () => performance.now(),
};
