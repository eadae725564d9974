/** Is every model prepared once, by one of a few jobs? */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ModelChange } from "../../src/documents/changes.ts";
import { legCount, modelsOfLeg } from "../../src/domain/legs.ts";

const absent = { source: { status: "absent" } } as const;
const one = (model: string, change: ModelChange["change"] = "modified"): ModelChange => ({
  model,
  change,
  differs: [],
  baseline: absent,
  candidate: absent,
});
const several = (count: number) => Array.from({ length: count }, (_, at) => one(`m${at}`));

describe("changed models", () => {
  test.each([
    { name: "none needs no job", changes: [one("a", "unchanged")], legs: 0 },
    { name: "one is one job's", changes: [one("a"), one("b", "unchanged")], legs: 1 },
    { name: "a deleted one is somebody's, too", changes: [one("a", "deleted")], legs: 1 },
    { name: "four are one job's", changes: several(4), legs: 1 },
    { name: "five are two jobs'", changes: several(5), legs: 2 },
    { name: "however many, ten jobs share them", changes: several(400), legs: 10 },
  ])("$name", ({ changes, legs }) => {
    expect(legCount(changes)).toBe(legs);
  });

  test("are each in exactly one leg, and no leg has two more than another", () => {
    const changes = fc.uniqueArray(
      fc.record({ model: fc.string({ minLength: 1 }), change: fc.constantFrom("modified", "unchanged", "added") }),
      { selector: ({ model }) => model, minLength: 1 },
    );
    fc.assert(
      fc.property(changes, fc.integer({ min: 1, max: 10 }), (entries, of) => {
        const all = entries.map(({ model, change }) => one(model, change));
        const legs = Array.from({ length: of }, (_, at) => modelsOfLeg({ number: at + 1, of }, all));
        expect(
          legs
            .flat()
            .map(({ model }) => model)
            .sort(),
        ).toEqual(all.map(({ model }) => model).sort());
        const loads = legs.map((leg) => leg.filter(({ change }) => change !== "unchanged").length);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
