/** What exceeded its limit, is unknown, or moved? One table, worst first, and nothing that stayed as it was. */
import type { Change, ComparisonRow, SideValue } from "../../documents/comparison.ts";
import type { Check } from "../../documents/verdict.ts";
import { lineBreak, small, strong, table, tone, type Block, type Phrase } from "../blocks.ts";
import { checkTitle, isError, limitText } from "../format/check.ts";
import { metricWords, showDifference, showPair, showValue, type NumberKind } from "../format/metric.ts";
import { clip } from "../format/plain-line.ts";
import { markOf, type Mark } from "../format/verdict-words.ts";
import type { ReportIndex } from "../report-index.ts";
import { scopePhrase } from "./scope-phrase.ts";
import { brokenChecks } from "./worst-check.ts";

const changeMarks: Readonly<Record<"improvement" | "regression", Mark>> = {
  improvement: { sign: "🟢", word: "better", tone: "good" },
  regression: { sign: "🟠", word: "worse", tone: "doubt" },
};

/** At most `most` rows of each kind. Empty when nothing broke or moved. */
export function movements(index: ReportIndex, most: number): readonly Block[] {
  const broken = brokenChecks(index.input.verdict);
  const named = new Set(broken.map((check) => rowOf(index, check)).filter((row) => row !== undefined));
  const moved = index.input.comparison.models
    .flatMap((model) => model.rows)
    .filter((row) => isMovement(row) && !named.has(row));
  const rows = [
    ...broken.slice(0, most).map((check) => brokenRow(index, check)),
    ...moved.slice(0, most).map((row) => movedRow(index, row)),
  ];
  return rows.length === 0 ? [] : [table(["", "What", ">main → PR", ">Change", "Budget"], rows)];
}

/** Only what ships or is known exactly moves visibly: a look makes no claim. */
function isMovement(row: ComparisonRow): boolean {
  const claims = row.scope.of === "variant" || row.scope.gated;
  return claims && (row.change === "improvement" || row.change === "regression");
}

function rowOf(index: ReportIndex, check: Check): ComparisonRow | undefined {
  return check.of === "budget" ? index.row(check.scope, check.metric) : undefined;
}

function brokenRow(index: ReportIndex, check: Check): readonly Phrase[] {
  const mark = markOf(check, isError(check));
  const what: Phrase = [strong(checkTitle(check)), lineBreak, small(...scopePhrase(check.scope))];
  const reason: Phrase = check.reason === undefined ? [] : [lineBreak, small(clip(check.reason, 200))];
  if (check.of === "built-in") {
    return [marked(mark), what, [clip(check.found, 200)], [], [`expected ${check.expected}`, ...reason]];
  }
  const kind = index.kind(check.scope, check.metric);
  const row = index.row(check.scope, check.metric);
  return [marked(mark), what, pairOf(kind, row), changeOf(kind, row), [limitText(kind, check), ...reason]];
}

function movedRow(index: ReportIndex, row: ComparisonRow): readonly Phrase[] {
  const kind = index.kind(row.scope, row.metric);
  const change: Change = row.change;
  const mark = change === "improvement" ? changeMarks.improvement : changeMarks.regression;
  const limits = index
    .checks(row.scope)
    .filter((check) => check.of === "budget" && check.metric === row.metric)
    .map((check) => (check.of === "budget" ? limitText(kind, check) : ""));
  return [
    marked(mark),
    [strong(metricWords[row.metric].title), lineBreak, small(...scopePhrase(row.scope))],
    pairOf(kind, row),
    changeOf(kind, row),
    [limits.length === 0 ? "no limit" : `within: ${limits.join("; ")}`],
  ];
}

function marked(mark: Mark): Phrase {
  return [tone(mark.tone, `${mark.sign} ${mark.word}`)];
}

/** `89.2 → 131 ms`, or what is known. */
export function pairOf(kind: NumberKind, row: ComparisonRow | undefined): Phrase {
  if (row === undefined) return ["not measured"];
  if (row.baseline.status === "known" && row.candidate.status === "known") {
    return [showPair(kind, row.baseline.value, row.candidate.value)];
  }
  return [`${sideText(kind, row.baseline)} → ${sideText(kind, row.candidate)}`];
}

function sideText(kind: NumberKind, side: SideValue): string {
  return side.status === "known" ? showValue(kind, side.value) : side.status === "absent" ? "none" : "unknown";
}

export function changeOf(kind: NumberKind, row: ComparisonRow | undefined): Phrase {
  return row?.difference === undefined ? [] : [showDifference(kind, row.difference)];
}
