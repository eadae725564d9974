/** Do the published tolerances find garbage, and nothing less? */
import { describe, expect, it } from "vitest";
import { looser, tolerances } from "../../src/domain/tolerances.ts";

describe("the tolerance of a case", () => {
  it.each([
    { name: "of two alike is the same", one: tolerances.int8, other: tolerances.int8, expected: tolerances.int8 },
    {
      name: "takes each allowance from the looser side, whichever comes first",
      one: tolerances.float32,
      other: tolerances["dynamic-int8"],
      expected: tolerances["dynamic-int8"],
    },
  ])("$name", ({ one, other, expected }) => {
    expect(looser(one, other)).toEqual(expected);
    expect(looser(other, one)).toEqual(expected);
  });

  it("grants a share of the range to quantized arithmetic only", () => {
    const granted = Object.entries(tolerances).filter(([, { magnitudeShare }]) => magnitudeShare !== undefined);
    expect(granted.map(([name]) => name).sort()).toEqual(["dynamic-int8", "int8"]);
  });
});
