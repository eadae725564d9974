import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import { matchesGlob } from "../../src/documents/glob.ts";

/** The same meaning, said by a regular expression. */
function reference(pattern: string, text: string): boolean {
  const body = pattern
    .replaceAll(/[\\^$+.()|[\]{}/]/g, "\\$&")
    .replaceAll("*", "[^]*")
    .replaceAll("?", "[^]");
  return new RegExp(`^${body}$`).test(text);
}

describe("a pattern of the config", () => {
  test.each([
    { pattern: "det*", text: "detector", matches: true },
    { pattern: "det*", text: "det", matches: true },
    { pattern: "det*", text: "undetected", matches: false },
    { pattern: "float?2", text: "float32", matches: true },
    { pattern: "*32", text: "float32", matches: true },
    { pattern: "a.c", text: "abc", matches: false },
    { pattern: "Pixel", text: "pixel", matches: false },
    { pattern: "", text: "", matches: true },
  ])("$pattern and $text: $matches", ({ pattern, text, matches }) => {
    expect(matchesGlob(pattern, text)).toBe(matches);
  });

  test("means what the regular expression means", () => {
    const letters = fc.stringMatching(/^[ab.]{0,8}$/);
    fc.assert(
      fc.property(fc.stringMatching(/^[ab.*?]{0,6}$/), letters, (pattern, text) => {
        expect(matchesGlob(pattern, text)).toBe(reference(pattern, text));
      }),
    );
  });

  test("can't be made slow", () => {
    expect(matchesGlob(`${"*a".repeat(2000)}b`, "a".repeat(20_000))).toBe(false);
  });
});
