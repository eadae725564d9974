import { describe, expect, it } from "vitest";
import { sparkline } from "../../../src/render/format/sparkline.ts";

describe("values as a line of bars", () => {
  it.each([
    { name: "no value", values: [], line: "" },
    { name: "one value", values: [5], line: "▁" },
    { name: "equal values", values: [5, 5, 5], line: "▁▁▁" },
    { name: "noise, which stays low", values: [5, 5.1, 5], line: "▁▂▁" },
    { name: "a fifth more, which is the full height", values: [5, 6], line: "▁█" },
    { name: "more than that, with the largest at full height", values: [5, 7.5, 10], line: "▁▅█" },
  ])("show $name", ({ values, line }) => {
    expect(sparkline(values)).toBe(line);
  });
});
