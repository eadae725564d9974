/** How does a table fit a terminal? In columns, narrowed by wrapping; when that is too tight, one record below the other. */
import type { Phrase, Table } from "../blocks.ts";
import { lineWidth, naturalWidth, wrapPhrase, type Line } from "./wrap-phrase.ts";

const gap = 2;
const narrowest = 10;

/** Lines of at most `width` columns; `paint` puts the colour in. */
export function printTable(table: Table, width: number, paint: (line: Line) => string): readonly string[] {
  const titles = table.columns.map(({ title }): Phrase => [{ inline: "strong", phrase: [title] }]);
  const lines = [titles, ...table.rows];
  const natural = table.columns.map((_, at) =>
    lines.reduce((most, row) => Math.max(most, naturalWidth(row[at] ?? [])), 0),
  );
  const widths = narrowed(natural, width - gap * (natural.length - 1));
  if (widths === undefined) return records(table, width, paint);
  return lines.flatMap((row) => {
    const columns = widths.map((columnWidth, at) => wrapPhrase(row[at] ?? [], Math.max(2, columnWidth)));
    const height = Math.max(...columns.map(({ length }) => length));
    return Array.from({ length: height }, (_, level) =>
      columns
        .map((cellLines, at) => {
          const line = cellLines[level] ?? [];
          const fill = " ".repeat(Math.max(0, (widths[at] ?? 0) - lineWidth(line)));
          return table.columns[at]?.align === "right" ? fill + paint(line) : paint(line) + fill;
        })
        .join(" ".repeat(gap)),
    );
  });
}

/** Widths whose sum is at most `room`, taken from the widest columns; undefined when one would get too narrow to read. */
function narrowed(natural: readonly number[], room: number): readonly number[] | undefined {
  const widths = [...natural];
  let excess = widths.reduce((sum, one) => sum + one, 0) - room;
  while (excess > 0) {
    const widest = Math.max(...widths);
    const at = widths.indexOf(widest);
    if (widest <= narrowest) return undefined;
    widths[at] = widest - 1;
    excess -= 1;
  }
  return widths;
}

function records(table: Table, width: number, paint: (line: Line) => string): readonly string[] {
  return table.rows.flatMap((row, index) => [
    ...(index === 0 ? [] : [""]),
    ...row.flatMap((cell, at) => {
      const title = table.columns[at]?.title ?? "";
      const phrase: Phrase = title === "" ? cell : [`${title}: `, ...cell];
      return naturalWidth(cell) === 0
        ? []
        : wrapPhrase(phrase, width - 2).map((line, level) => (at === 0 && level === 0 ? "" : "  ") + paint(line));
    }),
  ]);
}
