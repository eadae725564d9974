import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paragraph, type Block } from "../../src/render/blocks.ts";
import { fitToLimit, type Section } from "../../src/render/fit-to-limit.ts";

const print = (blocks: readonly Block[]) =>
  blocks
    .flatMap((block) => (block.block === "paragraph" ? block.phrase : []))
    .map((inline) => (typeof inline === "string" ? inline : ""))
    .join("");
const within = (limit: number) => (text: string) => text.length <= limit;

/** Sections whose forms get shorter; each form's text is unmistakable. */
const sections: fc.Arbitrary<readonly Section[]> = fc
  .array(
    fc.uniqueArray(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 30 })), {
      minLength: 1,
      maxLength: 4,
      selector: ([length]) => length,
    }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((all) =>
    all.map((forms, section) => {
      const lengths = forms.map(([length]) => length).sort((a, b) => b - a);
      const turns = forms.map(([, at]) => at).sort((a, b) => a - b);
      return {
        name: String(section),
        forms: lengths.map((length, at) => ({
          at: turns[at] ?? 0,
          blocks: () =>
            length === 0 ? [] : [paragraph(`${String.fromCodePoint(97 + section)}${String(at)}`.repeat(length))],
        })),
      };
    }),
  );

const shortest = (all: readonly Section[]) =>
  fitToLimit(
    all.map((one) => ({ ...one, forms: one.forms.slice(-1) })),
    print,
    () => true,
  );
const longest = (all: readonly Section[]) =>
  fitToLimit(
    all.map((one) => ({ ...one, forms: one.forms.slice(0, 1) })),
    print,
    () => true,
  );

describe("a report that must fit a limit", () => {
  test("fits whenever its shortest forms do", () => {
    fc.assert(
      fc.property(sections, fc.nat({ max: 600 }), (all, limit) => {
        const text = fitToLimit(all, print, within(limit));
        expect(text.length <= limit || text === shortest(all)).toBe(true);
        expect(text.length <= limit).toBe(shortest(all).length <= limit);
      }),
    );
  });

  test("stays whole when it fits", () => {
    fc.assert(
      fc.property(sections, (all) => {
        expect(fitToLimit(all, print, within(longest(all).length))).toBe(longest(all));
      }),
    );
  });

  test("is made of whole forms, one a section, in their order", () => {
    fc.assert(
      fc.property(sections, fc.nat({ max: 600 }), (all, limit) => {
        const parts = fitToLimit(all, print, within(limit))
          .split("\n\n")
          .filter((part) => part !== "");
        const possible = all.map(({ forms }) => forms.map(({ blocks }) => print(blocks())));
        let from = 0;
        for (const part of parts) {
          const at = possible.findIndex((texts, section) => section >= from && texts.includes(part));
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + 1;
        }
      }),
    );
  });

  test("gives way in turn, and takes back what was not needed", () => {
    const form = (at: number, text: string) => ({ at, blocks: () => [paragraph(text)] });
    const all: readonly Section[] = [
      { name: "verdict", forms: [form(0, "v".repeat(10))] },
      { name: "cheap", forms: [form(0, "c".repeat(20)), form(1, "c".repeat(10))] },
      { name: "dear", forms: [form(0, "d".repeat(200)), form(2, "d")] },
    ];
    const join = (...parts: readonly string[]) => parts.join("\n\n");
    expect(fitToLimit(all, print, within(224))).toBe(join("v".repeat(10), "c".repeat(10), "d".repeat(200)));
    expect(fitToLimit(all, print, within(223))).toBe(join("v".repeat(10), "c".repeat(20), "d"));
  });
});
