/**
 * How is any text shown on GitHub as just that text? With entities, which hold in markdown, in tables and inside HTML
 * alike, and with a zero-width space where GitHub would link a mention, an issue or an address, or draw an emoji.
 */
import { plainLine } from "../format/plain-line.ts";

// `plainLine` leaves none of these in a text, so that each one found later is ours.
const apart = "\u200B";
const structural = /[\\`*[\]<>|~&$\u200B]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

/** Text for anywhere in a paragraph, list item, table cell or `<summary>`. One line. */
export function escapeText(text: string): string {
  return unlinked(plainLine(text)).replace(structural, (character) => entity(character));
}

/** What GitHub would link or draw, held apart. */
function unlinked(line: string): string {
  return (
    line
      .replace(/@(?=\S)/g, `@${apart}`)
      .replace(/#(?=\w)/g, `#${apart}`)
      .replace(/GH-(?=\d)/gi, (prefix) => prefix + apart)
      // The second colon of an emoji's name may come from the text that follows.
      .replace(/:(?=\/\/|[a-z0-9_+-])/gi, `:${apart}`)
      .replace(/www\./gi, (prefix) => `${prefix.slice(0, -1)}${apart}.`)
  );
}

/** A printed line without what would make it code, a heading, a list, a rule, or the underline of a heading. */
export function guardLine(printed: string): string {
  return printed
    .trim()
    .replace(/^[#+=-]/, (mark) => entity(mark))
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, (_, number: string, mark: string) => number + entity(mark))
    .replace(/#$/, (mark) => entity(mark));
}

/** A code span that holds any text. One line. */
export function codeSpan(text: string): string {
  const line = plainLine(text).trim();
  if (line !== "" && !/[`|\\]/.test(line)) return `\`${line}\``;
  return `<code>${unlinked(line).replace(/[!-/:-@[-`{-~\u200B]/g, (character) => entity(character))}</code>`;
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
