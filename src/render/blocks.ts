/**
 * What is a report, before it is markdown or terminal text? Blocks of phrases. A plain string in a phrase may hold
 * anything, hostile text too: each printer escapes it in its own way, so nothing else has to.
 */

/** How a phrase is meant. Never told by colour alone: the words say it too. */
export type Tone = "good" | "bad" | "doubt" | "quiet";

/** A part of a line. */
export type Inline =
  | string
  | { readonly inline: "code"; readonly text: string }
  | { readonly inline: "strong"; readonly phrase: Phrase }
  | { readonly inline: "small"; readonly phrase: Phrase }
  | { readonly inline: "tone"; readonly tone: Tone; readonly phrase: Phrase }
  /** `href` is shown as text unless it is an http(s) address. */
  | { readonly inline: "link"; readonly text: string; readonly href: string }
  | { readonly inline: "break" };

/** A line, or a cell of a table. */
export type Phrase = readonly Inline[];

/** A column's head, and where its cells are set. */
export type Column = { readonly title: string; readonly align: "left" | "right" };

/** Every row has as many cells as there are columns. */
export type Table = {
  readonly block: "table";
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Phrase[])[];
};

/** A part of a report that stands by itself. `details` are folded where that can be shown. */
export type Block =
  | { readonly block: "heading"; readonly level: 3 | 4; readonly phrase: Phrase }
  | { readonly block: "paragraph"; readonly phrase: Phrase }
  | { readonly block: "list"; readonly items: readonly Phrase[] }
  | Table
  | { readonly block: "code"; readonly language: string; readonly text: string }
  | { readonly block: "details"; readonly summary: Phrase; readonly body: readonly Block[] }
  | { readonly block: "footer"; readonly phrase: Phrase };

/** A name that somebody could type. */
export const code = (text: string): Inline => ({ inline: "code", text });
/** What a reader in a hurry should see. */
export const strong = (...phrase: Phrase): Inline => ({ inline: "strong", phrase });
/** What belongs to the text before it, and may be skipped. */
export const small = (...phrase: Phrase): Inline => ({ inline: "small", phrase });
/** With a colour where there is one. The text says the same without. */
export const tone = (tone: Tone, ...phrase: Phrase): Inline => ({ inline: "tone", tone, phrase });
/** `text` is shown; `href` is where it leads. */
export const link = (text: string, href: string): Inline => ({ inline: "link", text, href });
/** A new line in the same phrase. */
export const lineBreak: Inline = { inline: "break" };

/** 3: of the report. 4: of a part. */
export const heading = (level: 3 | 4, ...phrase: Phrase): Block => ({ block: "heading", level, phrase });
/** A phrase by itself. */
export const paragraph = (...phrase: Phrase): Block => ({ block: "paragraph", phrase });
/** One point a phrase. */
export const list = (items: readonly Phrase[]): Block => ({ block: "list", items });
/** `body` folded below `summary`. */
export const details = (summary: Phrase, body: readonly Block[]): Block => ({ block: "details", summary, body });
/** Text as it is, to be copied. `language`: what it is coloured as; empty: as nothing. */
export const codeBlock = (language: string, text: string): Block => ({ block: "code", language, text });
/** What closes the report, in small print. */
export const footer = (...phrase: Phrase): Block => ({ block: "footer", phrase });

/** A column of numbers. */
export const right = (title: string): Column => ({ title, align: "right" });

/** Columns given by their title alone are left-aligned. */
export function table(columns: readonly (string | Column)[], rows: Table["rows"]): Table {
  return {
    block: "table",
    columns: columns.map((column) => (typeof column === "string" ? { title: column, align: "left" } : column)),
    rows,
  };
}

/** Phrases with ` · ` between them. */
export function dotted(parts: readonly Phrase[]): Phrase {
  return parts.flatMap((part, index) => (index === 0 ? part : [" · ", ...part]));
}
