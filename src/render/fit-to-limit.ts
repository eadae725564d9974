/** How is a report kept under a limit without cutting anything in the middle? Sections have shorter forms, used in turn. */
import type { Block } from "./blocks.ts";

/** A part of the report with its forms, the longest first. */
export type Section = {
  readonly name: string;
  readonly forms: readonly Form[];
};

export type Form = {
  /** When this form comes into use: forms with a lower number are taken first. The first form has none. */
  readonly at: number;
  readonly blocks: () => readonly Block[];
};

/**
 * The longest composition that fits: every section starts in its first form; while the text does not fit, the next
 * shorter form by `at` replaces its predecessor. When none fits, the shortest of all is returned.
 */
export function fitToLimit(
  sections: readonly Section[],
  print: (blocks: readonly Block[]) => string,
  fits: (text: string) => boolean,
): string {
  const texts = sections.map(({ forms }) => print(forms[0]?.blocks() ?? []));
  const steps = sections
    .flatMap(({ forms }, section) => forms.slice(1).map((form) => ({ section, form })))
    .sort((a, b) => a.form.at - b.form.at);
  const joined = () => texts.filter((text) => text !== "").join("\n\n");
  let whole = joined();
  for (const { section, form } of steps) {
    if (fits(whole)) return whole;
    texts[section] = print(form.blocks());
    whole = joined();
  }
  return whole;
}
