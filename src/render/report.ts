/** What does the report say, in which order? The same sections go to the comment, the job summary and the terminal. */
import type { CaseKey } from "../documents/case-key.ts";
import { fitToLimit, type Section } from "./fit-to-limit.ts";
import { printMarkdown } from "./markdown/print-markdown.ts";
import { indexReport } from "./report-index.ts";
import type { ReportInput } from "./report-input.ts";
import { advice } from "./sections/advice.ts";
import { everything } from "./sections/everything.ts";
import { headline } from "./sections/headline.ts";
import { footnote, method } from "./sections/method.ts";
import { movements } from "./sections/movements.ts";
import { shipping } from "./sections/shipping.ts";
import { whyLines } from "./sections/why.ts";
import { printTerminal, type TerminalOptions } from "./terminal/print-terminal.ts";

export type { ReportInput } from "./report-input.ts";
export type { TerminalOptions } from "./terminal/print-terminal.ts";

/** The first line of every comment, by which it is found again. */
export const commentMarker = "<!-- edgegate:report -->";
/** GitHub refuses comments above 65,536 characters; this leaves room. In UTF-16 units and in UTF-8 bytes. */
const commentLimit = 60_000;
/** GitHub drops job summaries above 1 MiB. */
const summaryLimit = 1_000_000;

/** The pull-request comment: GitHub markdown, at most `limit` characters and bytes. */
export function renderComment(input: ReportInput, limit = commentLimit): string {
  return `${commentMarker}\n${renderMarkdown(input, limit - commentMarker.length - 2)}\n`;
}

/** The job summary: the same report, shortened only above 1 MB. */
export function renderSummary(input: ReportInput): string {
  return `${renderMarkdown(input, summaryLimit - 1)}\n`;
}

/** The same report for a terminal of `width` columns. Without `color` no escape sequence is in it. */
export function renderTerminal(input: ReportInput, options: TerminalOptions): string {
  const blocks = sectionsOf(input).flatMap(({ forms }) => forms[0]?.blocks() ?? []);
  return `${printTerminal(blocks, options)}\n`;
}

/** Everything about the cases that `matches` picks, for a terminal. Undefined: it picks none. */
export function renderCase(
  input: ReportInput,
  matches: (key: CaseKey) => boolean,
  options: TerminalOptions,
): string | undefined {
  const models = input.comparison.models
    .map((model) => ({ ...model, cases: model.cases.filter(({ key }) => matches(key)) }))
    .filter(({ cases }) => cases.length > 0);
  if (models.length === 0) return undefined;
  const index = indexReport({ ...input, comparison: { models } });
  return `${printTerminal(everything(index, models.length), options)}\n`;
}

function renderMarkdown(input: ReportInput, limit: number): string {
  return fitToLimit(
    sectionsOf(input),
    printMarkdown,
    (text) => text.length <= limit && new TextEncoder().encode(text).length <= limit,
  );
}

function sectionsOf(input: ReportInput): readonly Section[] {
  const index = indexReport(input);
  const many = Number.MAX_SAFE_INTEGER;
  const once = (name: string, blocks: Section["forms"][number]["blocks"]): Section => ({
    name,
    forms: [{ at: 0, blocks }],
  });
  return [
    once("headline", () => headline(index)),
    {
      name: "movements",
      forms: [
        { at: 0, blocks: () => movements(index, many) },
        { at: 5, blocks: () => movements(index, 50) },
      ],
    },
    {
      name: "why",
      forms: [
        { at: 0, blocks: () => whyLines(index, many) },
        { at: 4, blocks: () => whyLines(index, 20) },
      ],
    },
    {
      name: "shipping",
      forms: [
        { at: 0, blocks: () => shipping(index, many) },
        { at: 3, blocks: () => shipping(index, 20) },
      ],
    },
    {
      name: "advice",
      forms: [
        { at: 0, blocks: () => advice(index, many) },
        { at: 2, blocks: () => advice(index, 5) },
      ],
    },
    {
      name: "everything",
      forms: [
        { at: 0, blocks: () => everything(index, many) },
        { at: 1, blocks: () => [] },
      ],
    },
    once("method", () => method(index)),
    once("footnote", () => footnote(index)),
  ];
}
