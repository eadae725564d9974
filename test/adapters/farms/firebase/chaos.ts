/** Do the invariants hold on many bad days? Two files live through half of them each, so that two processors can. */
import { describe, expect, test } from "vitest";
import { badDay, liveThrough } from "./a-bad-day.ts";

const atOnce = 50;

/** Days `from` to `from + days - 1`; a day is known by its seed. */
export function describeDays(from: number, days: number): void {
  const blocks = Array.from({ length: days / atOnce }, (_, at) => from + at * atOnce);
  describe("whatever goes wrong, every invariant holds", () => {
    test.each(blocks)(`on ${atOnce} days from seed %d`, { timeout: 60_000 }, async (first) => {
      const bad: unknown[] = [];
      for (let seed = first; seed < first + atOnce; seed += 1) {
        const { broken, runs } = await liveThrough(seed, badDay(seed));
        if (broken.length > 0) bad.push({ seed, day: badDay(seed), broken, runs });
      }
      expect(bad).toEqual([]);
    });
  });
}
