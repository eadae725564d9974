/** What exceeded its limit, is unknown, or moved? One table, worst first, of what ships; nothing that stayed as it was. */
import type { ComparisonRow } from "../../documents/comparison.ts";
import type { BudgetCheck, Check } from "../../documents/verdict.ts";
import { details, lineBreak, paragraph, small, strong, right, table, type Block, type Phrase } from "../blocks.ts";
import { checkTitle, isError, limitText } from "../format/check.ts";
import { metricWords } from "../format/metric.ts";
import { clip } from "../format/plain-line.ts";
import { changeMarks, markOf } from "../format/verdict-words.ts";
import type { ReportIndex } from "../report-index.ts";
import { changeCell, limitCell, markCell, pairCell, reasonLine, valueInterval } from "./row-cells.ts";
import { scopePhrase } from "./scope-phrase.ts";
import { brokenChecks } from "./worst-check.ts";

type RowMaker = () => readonly Phrase[];
const titles = ["Result", "What", right("main → PR"), right("Change (95% interval)"), "Limit"];

/** `shown` rows are seen at once and `folded` more on a click; of further ones only the number is told. */
export function movements(index: ReportIndex, shown: number, folded: number): readonly Block[] {
  const rows = rowsOf(index);
  const first = rows.slice(0, shown);
  const second = rows.slice(shown, shown + folded);
  const rest = rows.length - first.length - second.length;
  return [
    ...(first.length === 0
      ? []
      : [
          table(
            titles,
            first.map((row) => row()),
          ),
        ]),
    ...(second.length === 0
      ? []
      : [
          details(
            [`${second.length} more that exceeded, are unknown or moved`],
            [
              table(
                titles,
                second.map((row) => row()),
              ),
            ],
          ),
        ]),
    ...(rest === 0 ? [] : [paragraph(`… and ${rest} more rows, which are in the documents.`)]),
  ];
}

function rowsOf(index: ReportIndex): readonly RowMaker[] {
  const broken = brokenChecks(index.input.verdict);
  const named = new Set(broken.map((check) => rowOf(index, check)));
  const moved = index.input.comparison.models
    .flatMap(({ rows }) => rows)
    .filter((row) => changeMarks[row.change] !== undefined && index.isShipping(row.scope) && !named.has(row))
    .sort(byWeight);
  return [...broken.map((check) => () => brokenRow(index, check)), ...moved.map((row) => () => movedRow(index, row))];
}

/** Regressions first, then improvements; the largest shares first. */
function byWeight(a: ComparisonRow, b: ComparisonRow): number {
  if (a.change !== b.change) return a.change === "regression" ? -1 : 1;
  return weightOf(b) - weightOf(a);
}

function weightOf({ difference }: ComparisonRow): number {
  return difference?.as === "ratio" ? Math.abs(difference.estimate) : 0;
}

function rowOf(index: ReportIndex, check: Check): ComparisonRow | undefined {
  return check.of === "budget" ? index.row(check.scope, check.metric) : undefined;
}

function whatCell(title: string, scope: Check["scope"]): Phrase {
  return [strong(title), lineBreak, small(...scopePhrase(scope))];
}

function brokenRow(index: ReportIndex, check: Check): readonly Phrase[] {
  const mark = markCell(markOf(check, isError(check)));
  const what = whatCell(checkTitle(check), check.scope);
  if (check.of === "built-in") {
    return [mark, what, [clip(check.found, 200)], [], [`expected: ${check.expected}`, ...reasonLine(check)]];
  }
  const kind = index.kind(check.scope, check.metric);
  const row = rowOf(index, check);
  const absolute = check.rule.kind === "max" || check.rule.kind === "min";
  return [
    mark,
    what,
    [...pairCell(kind, row), ...(absolute ? valueInterval(kind, row) : [])],
    changeCell(kind, row),
    limitCell(kind, check),
  ];
}

function movedRow(index: ReportIndex, row: ComparisonRow): readonly Phrase[] {
  const kind = index.kind(row.scope, row.metric);
  const checks = index
    .checks(row.scope)
    .filter((check): check is BudgetCheck => check.of === "budget" && check.metric === row.metric);
  const limits = checks.flatMap((check): Phrase => [lineBreak, small(limitText(kind, check)), ...reasonLine(check)]);
  const mark = changeMarks[row.change];
  return [
    mark === undefined ? [] : markCell(mark),
    whatCell(metricWords[row.metric].title, row.scope),
    pairCell(kind, row),
    changeCell(kind, row),
    checks.length === 0 ? ["no limit set"] : ["within", ...limits],
  ];
}
