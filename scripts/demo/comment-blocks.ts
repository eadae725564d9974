/**
 * How would GitHub show this comment? Reads the posted markdown with a markdown parser into the blocks that edgegate's
 * terminal printer takes. Folded `<details>` stay folded: their summary, after a triangle.
 */
import { lexer, type MarkedToken, type Token } from "marked";
import {
  code,
  heading,
  list,
  paragraph,
  strong,
  type Block,
  type Column,
  type Inline,
  type Phrase,
} from "../../src/render/blocks.ts";

/** The blocks that a reader sees before unfolding anything. Comments in the markdown are not shown. */
export function commentBlocks(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let folded = 0;
  for (const token of lexer(markdown).filter(isOwn)) {
    if (token.type === "html") {
      const [opened, closed] = [/<details\b/g, /<\/details>/g].map((tag) => token.raw.match(tag)?.length ?? 0);
      const summary = /<summary>([^]*?)<\/summary>/.exec(token.raw)?.[1];
      if (folded === 0 && summary !== undefined) blocks.push(paragraph("▸ ", ...phrase(inlineTokens(summary))));
      folded += (opened ?? 0) - (closed ?? 0);
    } else if (folded === 0) {
      const block = blockOf(token);
      if (block !== undefined) blocks.push(block);
    }
  }
  return blocks;
}

function blockOf(token: MarkedToken): Block | undefined {
  if (token.type === "heading") return heading(token.depth <= 3 ? 3 : 4, ...phrase(token.tokens));
  if (token.type === "paragraph") return paragraph(...phrase(token.tokens));
  if (token.type === "blockquote") return paragraph("│ ", ...phrase(token.tokens));
  if (token.type === "list") return list(token.items.map((item) => phrase(item.tokens)));
  if (token.type === "code") return { block: "code", language: token.lang ?? "", text: token.text };
  if (token.type === "table") {
    const columns = token.header.map(({ tokens }, at): Column => {
      return { title: plain(phrase(tokens)), align: token.align[at] === "right" ? "right" : "left" };
    });
    return { block: "table", columns, rows: token.rows.map((row) => row.map((cell) => phrase(cell.tokens))) };
  }
  return token.type === "space" ? undefined : paragraph(token.raw);
}

/** Inline tokens as a phrase. HTML tags that GitHub keeps mean what they mean there; others show as text. */
function phrase(tokens: readonly Token[]): Phrase {
  const open: { readonly tag: string; readonly href: string; readonly inlines: Inline[] }[] = [
    { tag: "", href: "", inlines: [] },
  ];
  const add = (inline: Inline): void => {
    open.at(-1)?.inlines.push(inline);
  };
  for (const token of tokens.filter(isOwn)) {
    const html = token.type === "html" ? /^<(\/?)(\w+)(?:\s+href="([^"]*)")?[^>]*>$/.exec(token.raw) : null;
    if (html === null) {
      inlinesOf(token).forEach(add);
      continue;
    }
    const [, closing, tag = "", href = ""] = html;
    if (tag === "br") add({ inline: "break" });
    else if (closing === "") open.push({ tag, href: decoded(href), inlines: [] });
    else if (open.length > 1 && open.at(-1)?.tag === tag) {
      const done = open.pop();
      if (done !== undefined) add(element(done.tag, done.href, done.inlines));
    } else add(token.raw);
  }
  return open.flatMap(({ inlines }) => inlines);
}

function inlinesOf(token: MarkedToken): Phrase {
  if (token.type === "strong") return [strong(...phrase(token.tokens))];
  if (token.type === "codespan") return [code(token.text)];
  if (token.type === "link") return [{ inline: "link", text: plain(phrase(token.tokens)), href: token.href }];
  if (token.type === "br") return [{ inline: "break" }];
  if (token.type === "escape") return [token.text];
  if (token.type === "text") return token.tokens === undefined ? [decoded(token.raw)] : phrase(token.tokens);
  return "tokens" in token && token.tokens !== undefined ? phrase(token.tokens) : [token.raw];
}

function element(tag: string, href: string, inlines: readonly Inline[]): Inline {
  switch (tag) {
    case "b":
    case "strong":
      return strong(...inlines);
    case "sub":
    case "sup":
      return { inline: "small", phrase: inlines };
    case "code":
      return code(plain(inlines));
    case "a":
      return { inline: "link", text: plain(inlines), href };
    default:
      return { inline: "tone", tone: "quiet", phrase: inlines };
  }
}

/** Text with its entities as characters, and without the zero-width spaces that keep GitHub from linking. */
function decoded(text: string): string {
  return text
    .replaceAll(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, number: string | undefined, name: string | undefined) =>
      number === undefined ? (named[name ?? ""] ?? "") : String.fromCodePoint(Number(number)),
    )
    .replaceAll("\u200B", "");
}
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function plain(inlines: Phrase): string {
  return inlines
    .map((inline) => {
      if (typeof inline === "string") return inline;
      if ("text" in inline) return inline.text;
      return inline.inline === "break" ? " " : plain(inline.phrase);
    })
    .join("");
}

/** Inline markdown that a block of HTML holds. */
function inlineTokens(text: string): readonly Token[] {
  const [first] = lexer(text.trim());
  return first !== undefined && "tokens" in first && first.tokens !== undefined ? first.tokens : [];
}

/** No extension of marked is registered, so every token is one of its own. */
function isOwn(token: Token): token is MarkedToken {
  return token.type !== "generic";
}
