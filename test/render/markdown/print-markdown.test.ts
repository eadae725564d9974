import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  code,
  codeBlock,
  details,
  heading,
  link,
  list,
  paragraph,
  table,
  type Block,
} from "../../../src/render/blocks.ts";
import { plainLine } from "../../../src/render/format/plain-line.ts";
import { printMarkdown } from "../../../src/render/markdown/print-markdown.ts";
import { hostileText, visibleHostileText } from "../hostile-text.ts";
import { allNodes, githubLinks, linkableTexts, readMarkdown, textOf } from "./github-reading.ts";

const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();

const places: readonly {
  readonly name: string;
  readonly block: (text: string) => Block;
  readonly types: readonly string[];
}[] = [
  { name: "a paragraph", block: (text) => paragraph(text), types: ["root", "paragraph", "text"] },
  { name: "a heading", block: (text) => heading(3, text), types: ["root", "heading", "text"] },
  { name: "a list item", block: (text) => list([[text]]), types: ["root", "list", "listItem", "paragraph", "text"] },
  {
    name: "a table cell",
    block: (text) => table(["title"], [[[text]]]),
    types: ["root", "table", "tableRow", "tableCell", "text", "tableRow", "tableCell", "text"],
  },
  {
    name: "a table title",
    block: (text) => table([text], [[["cell"]]]),
    types: ["root", "table", "tableRow", "tableCell", "text", "tableRow", "tableCell", "text"],
  },
];

describe.each(places)("hostile text in $name", ({ block, types }) => {
  test("stays text: it makes no node of its own, and is read back as it was", () => {
    fc.assert(
      fc.property(visibleHostileText, (text) => {
        const root = readMarkdown(printMarkdown([block(text)]));
        expect(allNodes(root).map(({ type }) => type)).toEqual(types);
        expect(squeeze(textOf(root))).toContain(squeeze(plainLine(text)));
      }),
    );
  });

  test("mentions nobody, refers to no issue, draws no emoji", () => {
    fc.assert(
      fc.property(visibleHostileText, (text) => {
        for (const linkable of linkableTexts(readMarkdown(printMarkdown([block(text)])))) {
          expect(linkable).not.toMatch(githubLinks);
        }
      }),
    );
  });
});

test("code in a table cell and in a paragraph is one code span, whatever is in it", () => {
  fc.assert(
    fc.property(visibleHostileText, (text) => {
      for (const block of [paragraph(code(text)), table(["title"], [[[code(text)]]])]) {
        const markdown = printMarkdown([block]);
        const root = readMarkdown(markdown);
        expect(squeeze(textOf(root))).toContain(squeeze(plainLine(text)));
        const html = allNodes(root).flatMap((node) => (node.type === "html" ? [node.value] : []));
        expect(["", "<code></code>"]).toContain(html.join(""));
        const kinds = allNodes(root)
          .map(({ type }) => type)
          .filter((type) => !["root", "table", "tableRow", "tableCell", "paragraph", "text"].includes(type));
        expect([["inlineCode"], ["html", "html"]]).toContainEqual(kinds);
      }
    }),
  );
});

test("text in a summary can neither close it nor open anything", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const markdown = printMarkdown([details([text, code(text)], [paragraph("body")])]);
      const tags = markdown.match(/<[^>]*>/g);
      expect(tags).toEqual(["<details>", "<summary>", "<code>", "</code>", "</summary>", "</details>"]);
      const root = readMarkdown(markdown);
      expect(root.children.map(({ type }) => type)).toEqual(["html", "paragraph", "html"]);
    }),
  );
});

test("a code block keeps its lines and can't be closed from inside", () => {
  fc.assert(
    fc.property(fc.array(hostileText, { maxLength: 5 }), (lines) => {
      const root = readMarkdown(printMarkdown([codeBlock("yaml", lines.join("\n")), paragraph("after")]));
      expect(root.children.map(({ type }) => type)).toEqual(["code", "paragraph"]);
    }),
  );
});

test.each([
  { name: "an https address is a link", href: "https://github.com/team/app/actions/runs/1?a=1&b=2", linked: true },
  { name: "a script address is none", href: "javascript:alert(1)", linked: false },
  { name: "an address with a quote in it is none", href: 'https://evil.example/"onclick="x', linked: false },
  { name: "an address with a line break in it is none", href: "https://evil.example/\n# heading", linked: false },
])("$name", ({ href, linked }) => {
  expect(printMarkdown([paragraph(link("run", href))]).includes("<a href=")).toBe(linked);
});

test("an empty report is an empty text", () => {
  expect(printMarkdown([])).toBe("");
});
