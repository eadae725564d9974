/** What may stand in history? A record of a small case, and any records at all, for properties. */
import * as fc from "fast-check";
import type { CaseKey } from "../../../src/documents/case-key.ts";
import type { HistoryRecord } from "../../../src/documents/history.ts";
import { digest, environment, phone } from "../scene.ts";

export const caseKey: CaseKey = {
  model: "digits",
  variant: "float32",
  device: phone,
  delegate: "xnnpack",
  threads: 1,
};
export const sha = (of: number): string => of.toString(16).padStart(40, "0");

/** Main's commit number `of`, measured at `ms` in every launch. */
export function recordOf(of: number, ms: number, more: Partial<HistoryRecord> = {}): HistoryRecord {
  const ns = Math.round(ms * 1e6);
  return {
    key: caseKey,
    environment,
    side: "candidate",
    commit: sha(of),
    session: sha(of),
    at: `2026-10-${String(of).padStart(2, "0")}T08:00:00.000Z`,
    modelSha256: digest(`model ${of}`),
    p50Ns: [ns, ns],
    p90Ns: [ns + 1000, ns + 2000],
    toolVersion: "0.1.0",
    ...more,
  };
}

/** Few values of each field, so that records meet. */
export const someRecord: fc.Arbitrary<HistoryRecord> = fc.record({
  key: fc.record({
    model: fc.constantFrom("digits", "faces"),
    variant: fc.constantFrom("float32", "full-int8"),
    device: fc.constant(phone),
    delegate: fc.constant("xnnpack" as const),
    threads: fc.constant(1),
  }),
  environment: fc.constantFrom(environment, { ...environment, osBuild: "6.2.0" }),
  side: fc.constantFrom("baseline", "candidate"),
  commit: fc.nat({ max: 3 }).map(sha),
  session: fc.nat({ max: 3 }).map(sha),
  at: fc
    .record({ year: fc.constantFrom(2022, 2024, 2025, 2026), day: fc.integer({ min: 10, max: 28 }) })
    .map(({ year, day }) => `${year}-11-${day}T08:00:00.000Z`),
  modelSha256: fc.constantFrom(digest("one"), digest("two")),
  p50Ns: fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 2, maxLength: 2 }),
  p90Ns: fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 2, maxLength: 2 }),
  toolVersion: fc.constantFrom("0.1.0", "0.2.0"),
});
