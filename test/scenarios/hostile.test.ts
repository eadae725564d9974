/** Can any text from outside change what the report is made of? */
import type { Nodes } from "mdast";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { renderComment, renderTerminal } from "../../src/render/report.ts";
import { hostileText } from "../render/hostile-text.ts";
import { allNodes, githubLinks, linkableTexts, readMarkdown } from "../render/markdown/github-reading.ts";
import { hostileScene } from "./hostile-scene.ts";
import { reportOf } from "./scene.ts";

/** The report without its words: which nodes, which of our own tags. Both ways of writing a code span are one. */
function skeleton(comment: string): string {
  return allNodes(readMarkdown(comment))
    .filter(({ type }) => type !== "text")
    .map((node: Nodes) => (node.type === "html" ? withoutWords(node.value) : node.type))
    .join(" ")
    .replaceAll("<code> </code>", "inlineCode");
}

function withoutWords(html: string): string {
  return (html.match(/<[^>]*>/g) ?? []).join("");
}

const harmless = skeleton(renderComment(reportOf(hostileScene("x"))));

test("whatever names and reasons are, the comment has the same structure, and links nothing on its own", () => {
  fc.assert(
    fc.property(hostileText, (attack) => {
      const comment = renderComment(reportOf(hostileScene(attack)));
      expect(skeleton(comment)).toBe(harmless);
      expect(comment.split("<!-- edgegate:report -->").length).toBe(2);
      for (const text of linkableTexts(readMarkdown(comment))) expect(text).not.toMatch(githubLinks);
    }),
    { numRuns: 60 },
  );
});

test("whatever names and reasons are, the terminal shows plain lines that are no commands", () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 40, max: 140 }), (attack, width) => {
      const lines = renderTerminal(reportOf(hostileScene(attack)), { color: false, width }).split("\n");
      for (const line of lines) {
        expect(line).not.toMatch(/\p{Cc}|^\s*::|##\[/u);
      }
    }),
    { numRuns: 60 },
  );
});
