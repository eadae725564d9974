/** Which names may a gate have? Its check, its comment's marker, its folder of decisions and its commands are made of it. */
import { describe, expect, it } from "vitest";
import { gateOf, type InputName, readInputs } from "../../../src/entrypoints/actions/inputs.ts";

const named = (name: string) => (input: InputName) => {
  const given: Partial<Record<InputName, string>> = { name, stage: "gate", config: "x.yml", farm: "host", out: "out" };
  return { ...given, publish: "github" }[input] ?? "";
};

describe("the name of a gate", () => {
  it.each([
    { why: "of a case that GitHub does not tell apart", name: "Edgegate" },
    { why: "that would end the comment's marker", name: "x --><img>" },
    { why: "that leaves its folder of decisions", name: "../edgegate" },
    { why: "that is read as a branch's check", name: "edgegate (release)" },
    { why: "with a blank", name: "my phones" },
    { why: "of two lines", name: "a\nb" },
    { why: "that begins with a dash", name: "-phones" },
    { why: "too long for the ids of requests", name: "a".repeat(31) },
    { why: "that is empty", name: " " },
  ])("is refused $why, which the usual gate's check says", ({ name }) => {
    expect(() => readInputs(named(name))).toThrow(/`name` is /);
    expect(gateOf(named(name))).toBe("edgegate");
  });

  it.each(["edgegate", "edgegate-phones", "a".repeat(30), "2"])("may be %s", (name) => {
    expect(readInputs(named(name)).name).toBe(name);
    expect(gateOf(named(` ${name} `))).toBe(name);
  });
});
