import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeHistory, usualLimits } from "../../../src/domain/history/merge.ts";
import "../../fixed-seed.ts";
import { caseKey, recordOf, sha, someRecord } from "./records.ts";

const some = fc.array(someRecord, { maxLength: 60 });
/** Small ones, so that a few records reach them. */
const limits = fc.record({
  ofCase: fc.integer({ min: 1, max: 4 }),
  ofDevice: fc.integer({ min: 1, max: 20 }),
  years: fc.integer({ min: 1, max: 3 }),
});

describe("history that comes together", () => {
  it("is the same in whatever order and in whatever parts it was written", () => {
    fc.assert(
      fc.property(some, some, some, limits, (a, b, c, within) => {
        const all = mergeHistory([a, b, c], within);
        expect(mergeHistory([c, b, a], within)).toEqual(all);
        expect(mergeHistory([mergeHistory([a, b], within), c], within)).toEqual(all);
        expect(mergeHistory([a, mergeHistory([b, c], within)], within)).toEqual(all);
      }),
    );
  });

  it("does not change when the same is written again", () => {
    fc.assert(
      fc.property(some, some, limits, (a, b, within) => {
        const all = mergeHistory([a, b], within);
        expect(mergeHistory([all, all], within)).toEqual(all);
        expect(mergeHistory([all, a], within)).toEqual(all);
      }),
    );
  });

  it("never keeps more than the newest of a case and side and of the device, and invents nothing", () => {
    fc.assert(
      fc.property(some, limits, (records, within) => {
        const kept = mergeHistory([records], within);
        const series = Map.groupBy(kept, ({ key, side }) => `${key.model} ${key.variant} ${side}`);
        for (const those of series.values()) expect(those.length).toBeLessThanOrEqual(within.ofCase);
        expect(kept.length).toBeLessThanOrEqual(within.ofDevice);
        expect(kept.filter((one) => !records.includes(one))).toEqual([]);
      }),
    );
  });

  it("counts a push that was measured twice once, as it was measured last", () => {
    const again = recordOf(3, 7.5, { at: "2026-10-03T09:00:00.000Z" });
    expect(mergeHistory([[recordOf(3, 6)], [again]])).toEqual([again]);
  });

  it("keeps one commit's file from two sessions: that is what noise is known from", () => {
    const before = recordOf(3, 6.1, { side: "baseline", session: sha(4), at: "2026-10-04T08:00:00.000Z" });
    const again = { ...before, session: sha(5), at: "2026-10-05T08:00:00.000Z" };
    expect(mergeHistory([[recordOf(3, 6)], [before], [again]])).toHaveLength(3);
  });

  it("drops the oldest of too many, and what is years older than the newest", () => {
    const { ofCase } = usualLimits;
    const many = Array.from({ length: ofCase + 5 }, (_, at) => recordOf(at + 1, 6));
    expect(mergeHistory([many]).map(({ commit }) => commit)).toEqual(many.slice(-ofCase).map(({ commit }) => commit));
    const old = (day: string) => recordOf(1, 6, { at: `2024-10-${day}T08:00:00.000Z` });
    expect(mergeHistory([[old("24")], [recordOf(25, 6)]])).toHaveLength(1);
    expect(mergeHistory([[old("26")], [recordOf(25, 6)]])).toHaveLength(2);
  });

  it("drops the oldest of a device that has too many cases for a file", () => {
    const each = (day: number) =>
      Array.from({ length: 5 }, (_, at) => recordOf(day, 6, { key: { ...caseKey, model: `model-${at}` } }));
    const kept = mergeHistory([each(1), each(3), each(2)], { ...usualLimits, ofDevice: 10 });
    expect([...new Set(kept.map(({ commit }) => commit))]).toEqual([sha(2), sha(3)]);
  });
});
