/** What does the report say, in which order? The same sections go to the comment, the job summary and the terminal. */
import type { CaseKey } from "../documents/case-key.ts";
import { commentMarker } from "./comment-marker.ts";
import { compose } from "./compose.ts";
import { fitToLimit } from "./fit-to-limit.ts";
import { printMarkdown } from "./markdown/print-markdown.ts";
import { indexReport } from "./report-index.ts";
import type { ReportInput } from "./report-input.ts";
import { plainHeadline } from "./sections/headline.ts";
import { oneCase } from "./sections/one-case.ts";
import { printTerminal, type TerminalOptions } from "./terminal/print-terminal.ts";

export type { ReportInput } from "./report-input.ts";
export type { TerminalOptions } from "./terminal/print-terminal.ts";

/** GitHub refuses comments above 65,536 characters; this leaves room. In UTF-16 units and in UTF-8 bytes. */
const commentLimit = 60_000;
/** GitHub drops job summaries above 1 MiB. */
const summaryLimit = 1_000_000;
/** What a person scrolls through; the rest is in the documents. */
const terminalLimit = 30_000;

/** The pull-request comment: GitHub markdown, at most `limit` characters and bytes. */
export function renderComment(input: ReportInput, limit = commentLimit): string {
  const marker = commentMarker(input);
  return `${marker}\n${renderMarkdown(input, limit - marker.length - 2)}\n`;
}

/** The job summary: the same report, shortened only above 1 MB. */
export function renderSummary(input: ReportInput): string {
  return `${renderMarkdown(input, summaryLimit - 1)}\n`;
}

/** The report's first line, for places that show one plain line. */
export function renderLine(input: ReportInput): string {
  return plainHeadline(indexReport(input));
}

/** The same report for a terminal of `width` columns. Without `color` no escape sequence is in it. */
export function renderTerminal(input: ReportInput, options: TerminalOptions): string {
  return `${fitToLimit(
    compose(indexReport(input)),
    (blocks) => printTerminal(blocks, options),
    (text) => text.length <= terminalLimit,
  )}\n`;
}

/** Everything about the cases that `matches` picks, for a terminal. Undefined: it picks none. */
export function renderCase(
  input: ReportInput,
  matches: (key: CaseKey) => boolean,
  options: TerminalOptions,
): string | undefined {
  const index = indexReport(input);
  const blocks = input.comparison.models.flatMap((model) =>
    model.cases.filter(({ key }) => matches(key)).flatMap((one) => oneCase(index, model, one)),
  );
  return blocks.length === 0 ? undefined : `${printTerminal(blocks, options)}\n`;
}

function renderMarkdown(input: ReportInput, limit: number): string {
  return fitToLimit(
    compose(indexReport(input)),
    printMarkdown,
    (text) => text.length <= limit && new TextEncoder().encode(text).length <= limit,
  );
}
