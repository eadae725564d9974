/** What does a mistake in the config look like to the person who made it? */

/** One mistake. `line` and `column` start at 1. */
export type ConfigProblem = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Keys down to the value, joined by dots; empty for the file as a whole. */
  readonly path: string;
  /** What was seen, as the start of a sentence without a full stop. */
  readonly seen: string;
  /** What may stand there. */
  readonly allowed?: string;
  /** A text that could be written instead. */
  readonly suggestion?: string;
};

/** `edgegate.yml:12:22 budgets.size.max: 20 has no unit. Allowed: a size, such as 20 MB. Did you mean 20 MB?` */
export function printProblem(problem: ConfigProblem): string {
  const { file, line, column, path, seen, allowed, suggestion } = problem;
  const place = `${file}:${line}:${column}${path === "" ? "" : ` ${path}`}`;
  const parts = [`${place}: ${seen}.`];
  if (allowed !== undefined) parts.push(`Allowed: ${allowed}.`);
  if (suggestion !== undefined) parts.push(`Did you mean \`${suggestion}\`?`);
  return parts.join(" ");
}
