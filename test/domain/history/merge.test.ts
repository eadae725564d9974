import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeHistory, mostRecords } from "../../../src/domain/history/merge.ts";
import "../../fixed-seed.ts";
import { recordOf, sha, someRecord } from "./records.ts";

const some = fc.array(someRecord, { maxLength: 80 });

describe("history that comes together", () => {
  it("is the same in whatever order and in whatever parts it was written", () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const all = mergeHistory(a, b, c);
        expect(mergeHistory(c, b, a)).toEqual(all);
        expect(mergeHistory(mergeHistory(a, b), c)).toEqual(all);
        expect(mergeHistory(a, mergeHistory(b, c))).toEqual(all);
      }),
    );
  });

  it("does not change when the same is written again", () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const all = mergeHistory(a, b);
        expect(mergeHistory(all, all)).toEqual(all);
        expect(mergeHistory(all, a)).toEqual(all);
      }),
    );
  });

  it("never keeps more than the newest of a case and side, and invents nothing", () => {
    fc.assert(
      fc.property(fc.array(someRecord, { minLength: 100, maxLength: 200 }), (records) => {
        const kept = mergeHistory(records);
        const series = Map.groupBy(kept, ({ key, side }) => `${key.model} ${key.variant} ${side}`);
        for (const those of series.values()) expect(those.length).toBeLessThanOrEqual(mostRecords);
        expect(kept.filter((one) => !records.includes(one))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("counts a push that was measured twice once, as it was measured last", () => {
    const again = recordOf(3, 7.5, { at: "2026-10-03T09:00:00.000Z" });
    expect(mergeHistory([recordOf(3, 6)], [again])).toEqual([again]);
  });

  it("keeps one commit's file from two sessions: that is what noise is known from", () => {
    const before = recordOf(3, 6.1, { side: "baseline", session: sha(4), at: "2026-10-04T08:00:00.000Z" });
    const again = { ...before, session: sha(5), at: "2026-10-05T08:00:00.000Z" };
    expect(mergeHistory([recordOf(3, 6)], [before], [again])).toHaveLength(3);
  });

  it("drops the oldest of too many, and what is years older than the newest", () => {
    const many = Array.from({ length: 25 }, (_, at) => recordOf(at + 1, 6));
    const kept = mergeHistory(many, [recordOf(30, 6, { at: "2024-10-24T08:00:00.000Z" })]);
    expect(kept.map(({ commit }) => commit)).toEqual(many.slice(-mostRecords).map(({ commit }) => commit));
    expect(mergeHistory([recordOf(1, 6, { at: "2024-10-24T08:00:00.000Z" })], [recordOf(25, 6)])).toHaveLength(1);
    expect(mergeHistory([recordOf(1, 6, { at: "2024-10-26T08:00:00.000Z" })], [recordOf(25, 6)])).toHaveLength(2);
  });
});
