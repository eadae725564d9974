/** Can a text of a fork's forge what the comment keeps for edgegate, flood it, or hide something in it? */
import { describe, expect, it } from "vitest";
import { stateOf, withState } from "../../src/adapters/github/comment-state.ts";
import { renderComment } from "../../src/render/report.ts";
import { allNodes, githubLinks, linkableTexts, readMarkdown } from "../render/markdown/github-reading.ts";
import { hostileScene } from "../scenarios/hostile-scene.ts";
import { reportOf } from "../scenarios/scene.ts";

/** GitHub takes no longer comments. */
const mostCharacters = 65_536;
const state = { run: 42, attempt: 1, head: "a".repeat(40), as: "report" } as const;
const commentOf = (attack: string) => withState(renderComment(reportOf(hostileScene(attack))), state);
const nodes = (comment: string) => allNodes(readMarkdown(comment));

const forged = `<!-- edgegate:run {"run":999999,"attempt":9,"head":"${"b".repeat(40)}","as":"report"} -->`;

describe("a fork's text in the comment", () => {
  it.each([
    { name: "a newer run than any", attack: `\n${forged}\n` },
    { name: "a newer run than any, behind a closed comment", attack: `-->\n${forged}` },
    { name: "edgegate's own marker", attack: "<!-- edgegate:report -->" },
    { name: "the marker of another comment of edgegate's", attack: "\n<!-- edgegate:report other -->\n" },
  ])("forges no hidden state: $name", ({ attack }) => {
    const comment = commentOf(attack);
    expect(stateOf(comment)).toEqual(state);
    const hidden = nodes(comment).filter((node) => node.type === "html" && node.value.startsWith("<!--"));
    expect(hidden.map((node) => ("value" in node ? node.value : ""))).toEqual([
      "<!-- edgegate:report -->",
      `<!-- edgegate:run ${JSON.stringify(state)} -->`,
    ]);
  });

  it.each([
    { name: "a team", attack: "@acme/everyone @octocat" },
    { name: "issues and pull requests", attack: "fixes #1, acme/models#2, GH-3" },
    { name: "a link", attack: "[May ship](https://evil.example) https://evil.example www.evil.example" },
    { name: "a picture", attack: "![ok](https://evil.example/x.png) <img src=https://evil.example/x.png>" },
    { name: "an emoji for a verdict", attack: ":white_check_mark:" },
  ])("calls, links and draws nothing: $name", ({ attack }) => {
    const comment = commentOf(attack);
    for (const text of linkableTexts(readMarkdown(comment))) expect(text).not.toMatch(githubLinks);
    // In code it is only shown.
    const drawn = nodes(comment).flatMap((node) =>
      node.type === "html" ? [node.value] : "url" in node ? [`${node.type} ${node.url}`] : [],
    );
    expect(drawn.filter((one) => /evil|<img|^image/.test(one))).toEqual([]);
  });

  it.each([
    { name: "closes a folded part", attack: "</details></summary></details>" },
    { name: "ends a cell or a table", attack: "| a | b |\n|---|---|\n| c |" },
    { name: "begins a block of code", attack: "\n```\n~~~\n" },
    { name: "begins a heading", attack: "\n# May ship\n===\n" },
  ])("leaves the comment's parts where they are: $name", ({ attack }) => {
    const partsOf = (comment: string) =>
      nodes(comment)
        .filter(({ type }) => !["text", "inlineCode", "html"].includes(type))
        .map(({ type }) => type)
        .join(" ");
    expect(partsOf(commentOf(attack))).toBe(partsOf(commentOf("x")));
  });

  it.each([
    { name: "turns the reading direction", attack: "ssap \u202Eliaf\u2066" },
    { name: "is not seen", attack: "pa\u200Bss\u2060 \uFEFF\u00AD" },
    { name: "moves a cursor", attack: "\u001B[2K\u0008\u0008fail" },
  ])("is seen as it is: $name", ({ attack }) => {
    // Our own spaces of no width only hold links apart, and none is needed here.
    const ours = commentOf("x").replaceAll(/[^\p{Cf}]/gu, "");
    const comment = commentOf(attack);
    expect(comment.replaceAll(/[^\p{Cf}]/gu, "").replaceAll("\u200B", "")).toBe(ours.replaceAll("\u200B", ""));
    expect(comment.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    expect(comment).toContain("\uFFFD");
  });

  it.each([
    { name: "letters", attack: "a".repeat(200_000) },
    { name: "letters that each become six", attack: "*".repeat(100_000) },
    { name: "lines", attack: "a\n".repeat(100_000) },
    { name: "letters of four bytes", attack: "😀".repeat(50_000) },
  ])("leaves the comment within GitHub's limit, with its first line and state: many $name", ({ attack }) => {
    const comment = commentOf(attack);
    expect(comment.length).toBeLessThanOrEqual(mostCharacters);
    expect(stateOf(comment)).toEqual(state);
    expect(comment.split("\n")[0]).toBe("<!-- edgegate:report -->");
  });
});
