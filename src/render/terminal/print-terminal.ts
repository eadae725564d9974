/** How does a report read in a terminal? The same blocks, wrapped to its width, readable without any colour. */
import { createColors } from "picocolors";
import type { Block } from "../blocks.ts";
import { guardCommand, terminalText } from "./escape-terminal.ts";
import { printTable } from "./print-table.ts";
import { wrapPhrase, type Line, type Style } from "./wrap-phrase.ts";

/** What the terminal shows. */
export type TerminalOptions = {
  readonly color: boolean;
  /** Columns; below 40 it is taken as 40. */
  readonly width: number;
};

/** Blocks with an empty line between them; no newline at the end. */
export function printTerminal(blocks: readonly Block[], options: TerminalOptions): string {
  const width = Math.max(40, Math.floor(options.width));
  const paint = painter(options.color);
  return blocks
    .map((block) =>
      linesOf(block, width, paint)
        .map((line) => guardCommand(line.trimEnd()))
        .join("\n"),
    )
    .join("\n\n");
}

/** A line as it is printed, with colour codes or without. */
export type Paint = (line: Line) => string;

function linesOf(block: Block, width: number, paint: Paint): readonly string[] {
  switch (block.block) {
    case "heading":
      return wrapPhrase([{ inline: "strong", phrase: block.phrase }], width).map(paint);
    case "paragraph":
    case "footer":
      return wrapPhrase(block.phrase, width).map(paint);
    case "list":
      return block.items.flatMap((item) =>
        wrapPhrase(item, width - 2).map((line, at) => (at === 0 ? "- " : "  ") + paint(line)),
      );
    case "table":
      return printTable(block, width, paint);
    case "code":
      return block.text.split("\n").map((line) => `    ${terminalText(line)}`);
    case "details":
      return [
        ...wrapPhrase([{ inline: "strong", phrase: block.summary }], width).map(paint),
        ...block.body.flatMap((inner, at) => [
          ...(at === 0 ? [] : [""]),
          ...linesOf(inner, width - 2, paint).map((line) => (line === "" ? "" : `  ${line}`)),
        ]),
      ];
  }
}

function painter(color: boolean): Paint {
  const colors = createColors(color);
  const paints: Readonly<Record<Style, (text: string) => string>> = {
    good: colors.green,
    bad: colors.red,
    doubt: colors.yellow,
    quiet: colors.dim,
    strong: colors.bold,
    code: colors.cyan,
    link: colors.underline,
  };
  return (line) =>
    line.map(({ text, styles }) => styles.reduce((painted, style) => paints[style](painted), text)).join("");
}
