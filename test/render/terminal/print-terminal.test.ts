import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  code,
  codeBlock,
  details,
  heading,
  link,
  list,
  paragraph,
  strong,
  right,
  table,
  tone,
  type Block,
} from "../../../src/render/blocks.ts";
import { cells } from "../../../src/render/terminal/cells.ts";
import { printTerminal } from "../../../src/render/terminal/print-terminal.ts";
import { hostileText } from "../hostile-text.ts";

const hostileBlocks: fc.Arbitrary<readonly Block[]> = fc
  .tuple(hostileText, hostileText, hostileText)
  .map(([a, b, c]) => [
    heading(3, a, b),
    paragraph(b, tone("bad", a), " ", c),
    list([[a], [code(b), c]]),
    table(
      ["left", right("right"), a],
      [
        [[b], [strong(c)], [a]],
        [[c], [a], [b]],
      ],
    ),
    codeBlock("yaml", `${a}\n${b}\n${c}`),
    details([a, c], [paragraph(c), table([b], [[[a]]])]),
    paragraph(link(a, b)),
  ]);

// The escape character itself, which a line break is not.
const colours = new RegExp(`${String.fromCodePoint(0x1b)}\\[(?:1|2|4|22|24|31|32|33|36|39)m`, "g");

const widths = fc.integer({ min: 40, max: 160 });

test("no text can move the cursor, colour the screen or ring the bell", () => {
  fc.assert(
    fc.property(hostileBlocks, widths, (blocks, width) => {
      const text = printTerminal(blocks, { color: false, width });
      expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    }),
  );
});

test("with colour the only escape sequences are our own colours, each closed", () => {
  fc.assert(
    fc.property(hostileBlocks, widths, (blocks, width) => {
      const text = printTerminal(blocks, { color: true, width });
      const rest = text.replace(colours, "");
      expect(rest.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
      expect(rest).toBe(printTerminal(blocks, { color: false, width }));
    }),
  );
});

test("no line is a workflow command", () => {
  fc.assert(
    fc.property(hostileBlocks, widths, fc.boolean(), (blocks, width, color) => {
      for (const line of printTerminal(blocks, { color, width }).split("\n")) {
        expect(line.replace(colours, "").trimStart().startsWith("::")).toBe(false);
        expect(line).not.toContain("##[");
      }
    }),
  );
});

test("no line of a wrapped block is wider than the terminal", () => {
  fc.assert(
    fc.property(hostileBlocks, widths, (blocks, width) => {
      const wrapped = blocks.filter(({ block }) => block !== "code");
      for (const line of printTerminal(wrapped, { color: false, width }).split("\n")) {
        expect(cells(line)).toBeLessThanOrEqual(width);
      }
    }),
  );
});

test("nothing that is shown at a wide width is lost at a narrow one", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,60}$/), { minLength: 1, maxLength: 12 }),
      widths,
      (words, width) => {
        const blocks = [
          table(["first", right("second"), "third"], [[[words.join(" ")], [words.join("-")], [words.join("")]]]),
        ];
        const letters = (text: string) =>
          text
            .replace(/[^a-z]/g, "")
            .split("")
            .sort()
            .join("");
        const titles = letters("firstsecondthird");
        const expected = letters(words.join("").repeat(3));
        const found = letters(printTerminal(blocks, { color: false, width }));
        expect(found).toBe(letters(expected + titles));
      },
    ),
  );
});

test("columns line up and numbers end at the same place", () => {
  const blocks = [
    table(
      ["Name", right("ms")],
      [
        [["a"], ["1.5"]],
        [["long name"], ["131"]],
      ],
    ),
  ];
  expect(printTerminal(blocks, { color: false, width: 80 })).toBe("Name        ms\na          1.5\nlong name  131");
});

test("a table that is too wide for columns becomes one record below the other", () => {
  const titles = ["one", "two", "three", "four", "five", "six"];
  const row = titles.map((title) => [`${title} is a sentence of some length`]);
  expect(printTerminal([table(titles, [row])], { color: false, width: 50 })).toContain(
    "two: two is a sentence of some length",
  );
});
