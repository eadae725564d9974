/** How does a phrase break into lines of a given width? At spaces; a word that is too long is cut. */
import type { Inline, Phrase, Tone } from "../blocks.ts";
import { cells } from "./cells.ts";
import { terminalText } from "./escape-terminal.ts";

/** How a piece of a line is painted. */
export type Style = Tone | "strong" | "code" | "link";
type Word = { readonly text: string; readonly styles: readonly Style[]; readonly spaceBefore: boolean };
/** A piece of one line. Texts are escaped already. */
export type Piece = { readonly text: string; readonly styles: readonly Style[] };
/** Pieces that stand side by side. */
export type Line = readonly Piece[];

/** At least one line; none is wider than `width` (≥ 2). */
export function wrapPhrase(phrase: Phrase, width: number): readonly Line[] {
  return paragraphsOf(phrase).flatMap((words) => wrapWords(words, width));
}

/** The width that the phrase takes when it is not wrapped. */
export function naturalWidth(phrase: Phrase): number {
  return Math.max(0, ...wrapPhrase(phrase, Number.MAX_SAFE_INTEGER).map(lineWidth));
}

/** Columns that it takes. */
export function lineWidth(line: Line): number {
  return line.reduce((sum, { text }) => sum + cells(text), 0);
}

function wrapWords(words: readonly Word[], width: number): readonly Line[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  const flush = () => {
    lines.push(line);
    line = [];
    used = 0;
  };
  for (const { text, styles, spaceBefore } of words) {
    const space = spaceBefore && used > 0 ? " " : "";
    if (used > 0 && used + space.length + cells(text) > width && spaceBefore) flush();
    let rest = used === 0 ? text : space + text;
    while (used + cells(rest) > width) {
      const [head, tail] = cut(rest, width - used);
      if (head !== "") line.push({ text: head, styles });
      flush();
      rest = tail;
    }
    line.push({ text: rest, styles });
    used += cells(rest);
  }
  flush();
  return lines;
}

function cut(text: string, width: number): readonly [string, string] {
  let used = 0;
  let at = 0;
  for (const character of text) {
    used += cells(character);
    if (used > width) break;
    at += character.length;
  }
  return [text.slice(0, at), text.slice(at)];
}

function paragraphsOf(phrase: Phrase): readonly (readonly Word[])[] {
  const paragraphs: Word[][] = [[]];
  let space = false;
  const visit = (inline: Inline, styles: readonly Style[]): void => {
    if (typeof inline === "string") return add(inline, styles);
    switch (inline.inline) {
      case "break":
        space = false;
        paragraphs.push([]);
        return;
      case "code":
        return add(inline.text, [...styles, "code"]);
      case "link":
        return add(`${inline.text}: ${inline.href}`, [...styles, "link"]);
      case "strong":
        return inline.phrase.forEach((part) => visit(part, [...styles, "strong"]));
      case "small":
        return inline.phrase.forEach((part) => visit(part, [...styles, "quiet"]));
      case "tone":
        return inline.phrase.forEach((part) => visit(part, [...styles, inline.tone]));
    }
  };
  const add = (text: string, styles: readonly Style[]): void => {
    for (const part of terminalText(text).split(/( +)/)) {
      if (part === "") continue;
      if (part.startsWith(" ")) space = true;
      else {
        paragraphs.at(-1)?.push({ text: part, styles, spaceBefore: space });
        space = false;
      }
    }
  };
  phrase.forEach((inline) => visit(inline, []));
  return paragraphs;
}
