/**
 * How is any text shown on GitHub as just that text? With entities, which hold in markdown, in tables and inside HTML
 * alike, and with a zero-width space where GitHub would link a mention, an issue or an address, or draw an emoji.
 */
import { plainLine } from "../format/plain-line.ts";

const apart = "&#8203;";
const structural = /[\\`*[\]<>|~&$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

/** Text for anywhere in a paragraph, list item, table cell or `<summary>`. One line. */
export function escapeText(text: string): string {
  return plainLine(text)
    .replace(structural, (character) => entity(character))
    .replace(/@(?=\S)/g, `@${apart}`)
    .replace(/#(?=\w)/g, (mark, at: number, whole: string) => (whole[at - 1] === "&" ? mark : `#${apart}`))
    .replace(/\bGH-(?=\d)/gi, (text) => text + apart)
    .replace(/:(?=\/\/|[a-z0-9_+-]+:)/gi, `:${apart}`)
    .replace(/\bwww\./gi, (text) => `${text.slice(0, -1)}${apart}.`);
}

/** Characters that would begin a heading, quote, list or rule at the start of a line. */
export function guardLineStart(printed: string): string {
  return printed
    .replace(/^(\s*)([#+=-])/, (_, space: string, mark: string) => space + entity(mark))
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, (_, number: string, mark: string) => number + entity(mark));
}

/** A code span that holds any text. One line. */
export function codeSpan(text: string): string {
  const line = plainLine(text).trim();
  if (line !== "" && !/[`|\\]/.test(line)) return `\`${line}\``;
  return `<code>${line.replace(/[^A-Za-z0-9 ]/gu, (character) => entity(character))}</code>`;
}

/** The same where markdown is not read: inside `<summary>`. */
export function codeHtml(text: string): string {
  return `<code>${plainLine(text)
    .trim()
    .replace(/[&<>`|\\*_[\]]/g, (character) => entity(character))}</code>`;
}

function entity(character: string): string {
  return `&#${character.codePointAt(0) ?? 0xfffd};`;
}
