/**
 * What is a report, before it is markdown or terminal text? Blocks of phrases. A plain string in a phrase may hold
 * anything, hostile text too: each printer escapes it in its own way, so nothing else has to.
 */

/** How a phrase is meant. Never told by colour alone: the words say it too. */
export type Tone = "good" | "bad" | "doubt" | "quiet";

export type Inline =
  | string
  | { readonly inline: "code"; readonly text: string }
  | { readonly inline: "strong"; readonly phrase: Phrase }
  | { readonly inline: "small"; readonly phrase: Phrase }
  | { readonly inline: "tone"; readonly tone: Tone; readonly phrase: Phrase }
  /** `href` is shown as text unless it is an http(s) address. */
  | { readonly inline: "link"; readonly text: string; readonly href: string }
  | { readonly inline: "break" };

export type Phrase = readonly Inline[];

export type Column = { readonly title: string; readonly align: "left" | "right" };

export type Table = {
  readonly block: "table";
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Phrase[])[];
};

export type Block =
  | { readonly block: "heading"; readonly level: 3 | 4; readonly phrase: Phrase }
  | { readonly block: "paragraph"; readonly phrase: Phrase }
  | { readonly block: "list"; readonly items: readonly Phrase[] }
  | Table
  | { readonly block: "code"; readonly language: string; readonly text: string }
  | { readonly block: "details"; readonly summary: Phrase; readonly body: readonly Block[] }
  | { readonly block: "footer"; readonly phrase: Phrase };

export const code = (text: string): Inline => ({ inline: "code", text });
export const strong = (...phrase: Phrase): Inline => ({ inline: "strong", phrase });
export const small = (...phrase: Phrase): Inline => ({ inline: "small", phrase });
export const tone = (tone: Tone, ...phrase: Phrase): Inline => ({ inline: "tone", tone, phrase });
export const link = (text: string, href: string): Inline => ({ inline: "link", text, href });
export const lineBreak: Inline = { inline: "break" };

export const heading = (level: 3 | 4, ...phrase: Phrase): Block => ({ block: "heading", level, phrase });
export const paragraph = (...phrase: Phrase): Block => ({ block: "paragraph", phrase });
export const list = (items: readonly Phrase[]): Block => ({ block: "list", items });
export const details = (summary: Phrase, body: readonly Block[]): Block => ({ block: "details", summary, body });
export const codeBlock = (language: string, text: string): Block => ({ block: "code", language, text });
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
