/** What would a config say that leaves nothing to defaults? */
import { stringify } from "yaml";
import type { EffectiveEntry } from "./effective-entries.ts";

/** YAML of the entries, each with a comment that names its place in the config or `default`. */
export function printEntries(entries: readonly EffectiveEntry[]): string {
  return `${printBelow(entries, 0).join("\n")}\n`;
}

/** Lines for entries that share the first `depth` steps of their paths. */
function printBelow(entries: readonly EffectiveEntry[], depth: number): readonly string[] {
  const lines: string[] = [];
  for (const [step, below] of Map.groupBy(entries, ({ path }) => path[depth])) {
    const [first] = below;
    if (first === undefined || step === undefined) continue;
    const inner = first.path.length > depth + 1 ? printBelow(below, depth + 1) : [];
    if (typeof step === "number") {
      lines.push(...inner.map((line, index) => `${index === 0 ? "- " : "  "}${line}`));
    } else if (inner.length === 0) {
      lines.push(`${stringified(step)}: ${valueText(first)}  # ${fromText(first)}`);
    } else {
      lines.push(`${stringified(step)}:`, ...inner.map((line) => `  ${line}`));
    }
  }
  return lines;
}

function valueText({ value }: EffectiveEntry): string {
  return typeof value === "object" ? `[${value.map(stringified).join(", ")}]` : stringified(value);
}

/** On one line, quoted where YAML needs it. */
function stringified(value: string | number | boolean): string {
  const text = stringify(value, { lineWidth: 0, blockQuote: false }).trimEnd();
  return text.includes("\n") ? JSON.stringify(value) : text;
}

/** `edgegate.yml:12:5`, or `default`. */
export function fromText({ from }: EffectiveEntry): string {
  return from === undefined ? "default" : `${from.file}:${from.line}:${from.column}`;
}
