/** What does the comment say before the report is there, while a commit waits, and when the report never came? */
import type { JudgedBefore } from "../documents/verdict.ts";
import {
  code,
  codeBlock,
  dotted,
  footer,
  heading,
  link,
  paragraph,
  strong,
  tone,
  type Block,
  type Phrase,
} from "./blocks.ts";
import { commentMarker, speaker } from "./comment-marker.ts";
import { plainLine } from "./format/plain-line.ts";
import { count, dollars, plural } from "./format/quantity.ts";
import { printMarkdown } from "./markdown/print-markdown.ts";
import { indexReport } from "./report-index.ts";
import type { ReportInput } from "./report-input.ts";
import { lastJudged, saidBefore, verdictOf, type Before } from "./sections/before.ts";
import { footnote } from "./sections/footnote.ts";
import { movements } from "./sections/movements.ts";
import { renderWait } from "./wait.ts";

/** What is known before anything was measured. */
export type ProgressInput = {
  /** Judged without any device: what it says of cases is not read. */
  readonly input: ReportInput;
  /** What is measured, and how long that will take. */
  readonly expected: { readonly phones: number; readonly thisComputer: boolean; readonly likelyNs: number };
  readonly before: Before;
};

/** Who says it, and in which run. */
type Speaker = Pick<ReportInput, "toolVersion" | "gate" | "links">;

/** Why there is no report. `text` may hold anything. */
export type Stop = { readonly of: "cut-off" } | { readonly of: "failure"; readonly text: string };

/** Rows of what needs no device; the report that follows has them all. */
const mostRows = 8;
const mostNames = 10;
const longestFailure = 4000;

/** The comment while models are converted and scored; nothing is known of them yet. */
export function renderAnnouncedComment(models: readonly string[], before: Before, of: Speaker): string {
  const named = models.slice(0, mostNames).map(plainLine).join(", ");
  const more = models.length > mostNames ? ` and ${plural(models.length - mostNames, "other")}` : "";
  return printComment(of, [
    heading(3, tone("quiet", "⏳ Converting and scoring"), ` ${plural(models.length, "model")}`),
    paragraph(`${named}${more}. What is to be measured, how long that takes and what it may cost follows.`),
    ...saidBefore(before),
    runFooter(of),
  ]);
}

/** The comment while devices measure: what they cost, how long it takes, and what is known without them. */
export function renderProgressComment({ input, expected, before }: ProgressInput): string {
  const known = knownWithoutDevices(input);
  const rows = movements(indexReport(known), mostRows, 0);
  return printComment(input, [
    heading(3, tone("quiet", "⏳ Measuring"), ` ${subjectOf(expected)}${costOf(input)}`),
    paragraph(...knownSentence(known, rows.length > 0)),
    ...rows,
    ...saidBefore(before),
    ...footnote(indexReport(input)),
  ]);
}

type WaitingInput = {
  readonly wait: Parameters<typeof renderWait>[0];
  readonly commit: string;
  readonly judged: JudgedBefore | undefined;
};

/** What stands above the report of an older commit while `commit` waits; that report follows where `judged` says it is shown. */
export function renderWaitingComment({ wait, commit, judged }: WaitingInput, of: Speaker): string {
  return printComment(of, [
    heading(3, tone("quiet", "⏸ Not measured yet"), ": ", code(commit.slice(0, 7)), ", the newest commit"),
    paragraph(`${renderWait(wait)}.`),
    ...(judged?.isShown === true
      ? [paragraph(strong("Below is the report of an older commit"), ": ", ...verdictOf(judged), ".")]
      : lastJudged(judged)),
    runFooter(of),
  ]);
}

/** The comment of a run that began it and ended without a report. */
export function renderStoppedComment(stop: Stop, of: Speaker, judged: JudgedBefore | undefined): string {
  const said =
    stop.of === "cut-off"
      ? [
          heading(3, tone("doubt", "⏹ Not judged"), ": this run was cut off. Run it again."),
          paragraph("It was cancelled, or its runner ended before the report was written."),
        ]
      : [
          heading(3, tone("doubt", "⏹ Not judged"), ": edgegate could not finish."),
          codeBlock("text", stop.text.length > longestFailure ? `${stop.text.slice(0, longestFailure)}…` : stop.text),
        ];
  return printComment(of, [...said, ...lastJudged(judged), runFooter(of)]);
}

function runFooter(of: Speaker): Block {
  const run: readonly Phrase[] = of.links.run === undefined ? [] : [[link("run", of.links.run)]];
  return footer(...dotted([[plainLine(speaker(of))], ...run]));
}

function printComment(of: Pick<ReportInput, "gate">, blocks: readonly Block[]): string {
  return `${commentMarker(of)}\n${printMarkdown(blocks)}\n`;
}

/** `6 phones, about 7 min`. */
function subjectOf({ phones, thisComputer, likelyNs }: ProgressInput["expected"]): string {
  const where = [...(phones > 0 ? [plural(phones, "phone")] : []), ...(thisComputer ? ["on this computer"] : [])];
  return `${where.join(" and ")}, about ${about(likelyNs)}`;
}

/** Rounded up: who waits is glad of less. */
function about(ns: number): string {
  const seconds = ns / 1e9;
  return seconds < 90 ? `${count(Math.max(1, Math.ceil(seconds)))} s` : `${count(Math.ceil(seconds / 60))} min`;
}

function costOf({ plan: { spend } }: ReportInput): string {
  return spend === undefined ? "" : `, at most ${dollars(spend.worstCents)}`;
}

/** The report's documents with nothing of cases in them: exact rows, and checks that no device can change. */
function knownWithoutDevices(input: ReportInput): ReportInput {
  const { comparison, verdict } = input;
  const models = comparison.models.map((model) => ({
    ...model,
    rows: model.rows.filter(({ scope }) => scope.of === "variant"),
    cases: [],
    why: [],
  }));
  const checks = verdict.checks.filter(({ scope, status }) => scope.of === "variant" && status !== "unknown");
  return { ...input, comparison: { ...comparison, models }, verdict: { ...verdict, checks, findings: [], advice: [] } };
}

function knownSentence({ verdict: { checks } }: ReportInput, hasRows: boolean): Phrase {
  const exceeded = checks.filter(({ status }) => status === "exceeded").length;
  const judged =
    checks.length === 0
      ? "Nothing that is known without measuring has a limit"
      : exceeded === 0
        ? `What needs no measurement is within its limits (✅ ${plural(checks.length, "check")})`
        : `Without any measurement ${plural(exceeded, "limit is", "limits are")} exceeded already (of ${plural(checks.length, "check")})`;
  return [`${judged}${hasRows ? ":" : "."}`];
}
