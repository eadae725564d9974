import * as fc from "fast-check";
import { expect, test } from "vitest";
import { commentBlocks } from "../../../scripts/demo/comment-blocks.ts";
import {
  code,
  codeBlock,
  details,
  footer,
  heading,
  lineBreak,
  link,
  list,
  paragraph,
  small,
  strong,
  table,
  type Block,
} from "../../../src/render/blocks.ts";
import { plainLine } from "../../../src/render/format/plain-line.ts";
import { printMarkdown } from "../../../src/render/markdown/print-markdown.ts";
import { printTerminal } from "../../../src/render/terminal/print-terminal.ts";

const shown = (blocks: readonly Block[]): string => printTerminal(blocks, { color: false, width: 100 });

test.each<{ name: string; blocks: readonly Block[] }>([
  { name: "a heading with code", blocks: [heading(3, "The model ", code("det|ect"), " got slower")] },
  { name: "strong and small text", blocks: [paragraph("It is ", strong("7 % slower"), " ", small("(95 %: 6 to 8)"))] },
  { name: "two lines of a paragraph", blocks: [paragraph("first", lineBreak, "second")] },
  { name: "a list", blocks: [list([["one ", strong("thing")], ["another"]])] },
  { name: "a link", blocks: [paragraph(link("the run", "https://example.com/a?b=1&c=2"))] },
  {
    name: "a table with numbers to the right",
    blocks: [
      table(
        ["model", ">p50"],
        [
          [["digits"], [strong("3.1 ms")]],
          [[code("a`b")], ["12 ms"]],
        ],
      ),
    ],
  },
  { name: "a code block", blocks: [codeBlock("yaml", "ship:\n  host: { variant: float16 }")] },
  { name: "a footer", blocks: [footer("edgegate 1.0, ", code("abc123"))] },
  { name: "hostile text", blocks: [paragraph("<b>@team</b> # | `x` **y** _z_ &amp; https://example.com")] },
])("$name reads in the posted comment as edgegate meant it", ({ blocks }) => {
  expect(shown(commentBlocks(printMarkdown(blocks)))).toBe(shown(blocks));
});

test("any text in a comment is shown as just that text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      // Zero-width spaces are how edgegate keeps GitHub from linking; a text made of nothing visible shows nothing.
      const visible = plainLine(text).replaceAll("\u200B", "").replaceAll(/\s+/g, " ").trim();
      fc.pre(visible !== "");
      const seen = shown(commentBlocks(printMarkdown([paragraph(`A${visible}Z`)])));
      expect(seen.replaceAll("\u200B", "")).toBe(shown([paragraph(`A${visible}Z`)]));
    }),
  );
});

test("what is folded on GitHub is folded here: only its summary shows", () => {
  const markdown = printMarkdown([
    paragraph("before"),
    details(["All ", code("12"), " cases"], [paragraph("hidden"), details(["inner"], [paragraph("deeper")])]),
    paragraph("after"),
  ]);
  expect(shown(commentBlocks(`<!-- edgegate:report -->\n${markdown}`))).toBe("before\n\n▸ All 12 cases\n\nafter");
});
