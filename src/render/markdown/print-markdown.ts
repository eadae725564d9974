/** How does a report read on GitHub? Blocks as GitHub's markdown, with every text escaped. */
import { markdownTable } from "markdown-table";
import type { Block, Inline, Phrase } from "../blocks.ts";
import { codeHtml, codeSpan, escapeText, guardLine } from "./escape-markdown.ts";

/** Blocks with an empty line between them; no newline at the end. */
export function printMarkdown(blocks: readonly Block[]): string {
  return blocks.map((block) => printBlock(block)).join("\n\n");
}

function printBlock(block: Block): string {
  switch (block.block) {
    case "heading":
      return `${"#".repeat(block.level)} ${guardLine(printPhrase(block.phrase))}`;
    case "paragraph":
      return guardLine(printPhrase(block.phrase));
    case "list":
      return block.items.map((item) => `- ${guardLine(printPhrase(item))}`).join("\n");
    case "table":
      return markdownTable(
        [
          block.columns.map(({ title }) => escapeText(title)),
          ...block.rows.map((row) => row.map((cell) => printPhrase(cell))),
        ],
        { align: block.columns.map(({ align }) => align), alignDelimiters: false },
      );
    case "code":
      return printFence(block.language, block.text);
    case "details":
      return `<details>\n<summary>${printPhrase(block.summary, "html")}</summary>\n\n${printMarkdown(block.body)}\n\n</details>`;
    case "footer":
      return `<sub>${printPhrase(block.phrase)}</sub>`;
  }
}

function printPhrase(phrase: Phrase, where: "markdown" | "html" = "markdown"): string {
  return phrase.map((inline) => printInline(inline, where)).join("");
}

function printInline(inline: Inline, where: "markdown" | "html"): string {
  if (typeof inline === "string") return escapeText(inline);
  switch (inline.inline) {
    case "code":
      return where === "html" ? codeHtml(inline.text) : codeSpan(inline.text);
    case "strong":
      return `<b>${printPhrase(inline.phrase, where)}</b>`;
    case "small":
      return `<sub>${printPhrase(inline.phrase, where)}</sub>`;
    case "tone":
      return printPhrase(inline.phrase, where);
    case "link":
      return printLink(inline.text, inline.href);
    case "break":
      return "<br>";
  }
}

/** An anchor for http(s) addresses; anything else is no link. */
function printLink(text: string, href: string): string {
  if (!/^https?:\/\/[^\s"'<>`\\]+$/.test(href)) return escapeText(text);
  return `<a href="${href.replaceAll("&", "&amp;")}">${escapeText(text)}</a>`;
}

/** A fence longer than any run of backticks in the text; its lines are kept. */
function printFence(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
