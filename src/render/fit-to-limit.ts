/** How is a report kept under a limit without cutting anything in the middle? Sections have shorter forms, used in turn. */
import type { Block } from "./blocks.ts";

/** A part of the report with its forms, the longest first. */
export type Section = {
  readonly name: string;
  readonly forms: readonly Form[];
};

/** One way to say a section; later forms are shorter. */
export type Form = {
  /** When this form comes into use: forms with a lower number are taken first. The first form's is not used. */
  readonly at: number;
  readonly blocks: () => readonly Block[];
};

/** A section gives way to its next form. */
type Step = { readonly section: number; readonly form: number; readonly at: number };

/**
 * Every section starts in its first form. While the whole does not fit, the next step in order of `at` is taken; then
 * those steps are taken back, last first, that turn out not to be needed. When nothing fits, the shortest of all is
 * returned. Sections that print nothing leave no trace.
 */
export function fitToLimit(
  sections: readonly Section[],
  print: (blocks: readonly Block[]) => string,
  fits: (text: string) => boolean,
): string {
  const steps = sections
    .flatMap(({ forms }, section) => forms.map(({ at }, form): Step => ({ section, form, at })))
    .filter(({ form }) => form > 0)
    .sort((a, b) => a.at - b.at || a.form - b.form);
  const textOf = printedOnce(sections, print);
  const chosen = sections.map(() => 0);
  const whole = () =>
    chosen
      .map((form, section) => textOf(section, form))
      .filter((text) => text !== "")
      .join("\n\n");
  const taken: Step[] = [];
  for (const step of steps) {
    if (fits(whole())) break;
    chosen[step.section] = step.form;
    taken.push(step);
  }
  if (!fits(whole())) return whole();
  for (const { section, form } of taken.toReversed()) {
    if (chosen[section] !== form) continue;
    chosen[section] = form - 1;
    if (!fits(whole())) chosen[section] = form;
  }
  return whole();
}

function printedOnce(sections: readonly Section[], print: (blocks: readonly Block[]) => string) {
  const printed = new Map<string, string>();
  return (section: number, form: number): string => {
    const key = `${section} ${form}`;
    const known = printed.get(key);
    if (known !== undefined) return known;
    const text = print(sections[section]?.forms[form]?.blocks() ?? []);
    printed.set(key, text);
    return text;
  };
}
