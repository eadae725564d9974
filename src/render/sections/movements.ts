/** What exceeded its limit, is unknown, or moved? One table, worst first, of what ships; nothing that stayed as it was. */
import type { ComparisonRow } from "../../documents/comparison.ts";
import type { BudgetCheck, BuiltInCheck, Check } from "../../documents/verdict.ts";
import { details, lineBreak, paragraph, small, strong, right, table, type Block, type Phrase } from "../blocks.ts";
import { checkTitle, isError, limitText } from "../format/check.ts";
import { metricTitle } from "../format/metric.ts";
import { clip } from "../format/plain-line.ts";
import { plural } from "../format/quantity.ts";
import { changeMarks, markOf, unconfirmed } from "../format/verdict-words.ts";
import type { ReportIndex } from "../report-index.ts";
import { withoutRepetition, type MovementRow } from "./alike-rows.ts";
import { changeCell, limitCell, markCell, pairCell, reasonLine, valueInterval } from "./row-cells.ts";
import { scopePhrase } from "./scope-phrase.ts";
import { appliedPair, statusPair } from "./side-status.ts";
import { brokenChecks, brokenGroups, type BrokenCheck } from "./worst-check.ts";

/** `shown` rows are seen at once and `folded` more on a click; of further ones only the number is told. */
export function movements(index: ReportIndex, shown: number, folded: number): readonly Block[] {
  const rows = withoutRepetition(rowsOf(index));
  const [first, second] = [rows.slice(0, shown), rows.slice(shown, shown + folded)];
  const rest = rows.length - first.length - second.length;
  const tableOf = (some: typeof rows) =>
    table(
      ["Result", "What", right(`${index.base} → PR`), right("Change (95% interval)"), "Limit"],
      some.map((cells) => cells()),
    );
  return [
    ...(first.length === 0 ? [] : [tableOf(first)]),
    ...(second.length === 0
      ? []
      : [details([`${plural(second.length, "more row")} that exceeded, are unknown or moved`], [tableOf(second)])]),
    ...(rest === 0 ? [] : [paragraph(`… and ${plural(rest, "more row")}, in the documents.`)]),
  ];
}

function rowsOf(index: ReportIndex): readonly MovementRow[] {
  const groups = brokenGroups(index.input.verdict);
  const named = new Set(brokenChecks(index.input.verdict).map((check) => rowOf(index, check)));
  const moved = index.input.comparison.models
    .flatMap(({ rows }) => rows)
    .filter((row) => isMovement(row) && index.decides(row.scope) && !named.has(row))
    .map((row) => ({ row, checks: checksOf(index, row) }))
    // It moves only with the file, whose size is told: news only to who set a limit on it.
    .filter(({ row, checks }) => row.metric !== "app-size" || checks.length > 0)
    .sort((a, b) => Number(a.checks.length === 0) - Number(b.checks.length === 0) || byWeight(a.row, b.row));
  return [
    ...groups.map((group) => brokenRow(index, group)),
    ...moved.map(({ row, checks }) => movedRow(index, row, checks)),
  ];
}

/** A share below which a movement that keeps its limits is no news: a few bytes of a file. */
const newsFrom = 0.001;

function isMovement({ change, difference }: ComparisonRow): boolean {
  if (changeMarks[change] === undefined || difference === undefined) return false;
  return difference.as === "delta" || Math.abs(difference.estimate) >= newsFrom;
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

function checksOf(index: ReportIndex, { scope, metric }: ComparisonRow): readonly BudgetCheck[] {
  return index.checks(scope).filter((check): check is BudgetCheck => check.of === "budget" && check.metric === metric);
}

function whatCell(title: string, scope: Check["scope"]): Phrase {
  return [strong(title), lineBreak, small(...scopePhrase(scope))];
}

function brokenRow(index: ReportIndex, { check, consequences }: BrokenCheck): MovementRow {
  const mark = markOf(check, isError(check));
  const what = () => whatCell(checkTitle(check), check.scope);
  if (check.of === "built-in") {
    const pair = builtInPair(index, check);
    const limit = builtInLimit(check, consequences);
    return {
      scope: check.scope,
      story: [mark, checkTitle(check), pair, limit, check.waiver],
      kind: "count",
      cells: () => [markCell(mark), what(), pair, [], limit],
    };
  }
  const kind = index.kind(check.scope, check.metric);
  const row = rowOf(index, check);
  const absolute = check.rule.kind === "max" || check.rule.kind === "min";
  const limit = limitCell(kind, check);
  return {
    scope: check.scope,
    story: [mark, checkTitle(check), kind, limit, check.waiver],
    kind,
    ...(row === undefined ? {} : { row }),
    cells: () => [
      markCell(mark),
      what(),
      [...pairCell(kind, row), ...(absolute ? valueInterval(kind, row) : [])],
      changeCell(kind, row, "with second round"),
      limit,
    ],
  };
}

/** What became of the case or the conversion on both sides. */
function builtInPair(index: ReportIndex, check: BuiltInCheck): Phrase {
  if (check.check === "variant-exists") return [check.status === "unknown" ? "unknown" : "not converted"];
  const facts = check.scope.of === "case" ? index.facts(check.scope.key) : undefined;
  if (facts === undefined) return ["not measured"];
  if (check.check === "delegate-applies") return [appliedPair(facts)];
  return [check.check === "runs" ? statusPair(facts) : "wrong output"];
}

function builtInLimit(check: BuiltInCheck, consequences: readonly Check[]): Phrase {
  const said = check.check === "variant-exists" || check.check === "output-is-right" ? [check.found] : [];
  const reasons = [...said, ...(check.reason === undefined ? [] : [check.reason])];
  const titles = [...new Set(consequences.map(checkTitle))];
  return [
    `must be: ${check.expected}`,
    ...reasons.flatMap((reason): Phrase => [lineBreak, small(clip(reason, 200))]),
    ...(titles.length === 0 ? [] : [lineBreak, small(`so unknown, too: ${titles.join(", ")}`)]),
  ];
}

function movedRow(index: ReportIndex, row: ComparisonRow, checks: readonly BudgetCheck[]): MovementRow {
  const kind = index.kind(row.scope, row.metric);
  const limits = checks.flatMap((check): Phrase => [lineBreak, small(limitText(kind, check)), ...reasonLine(check)]);
  const mark = isConfirmed(index, row) ? changeMarks[row.change] : unconfirmed;
  const limit = checks.length === 0 ? ["no limit set"] : ["within", ...limits];
  return {
    scope: row.scope,
    story: [mark, row.metric, kind, limit],
    kind,
    row,
    cells: () => [
      mark === undefined ? [] : markCell(mark),
      whatCell(metricTitle(row.metric), row.scope),
      pairCell(kind, row),
      changeCell(kind, row, checks.length === 0 ? "first round only" : "with second round"),
      limit,
    ],
  };
}

/** Not when a second round was measured that shows nothing in the same direction by the rule for changes. */
function isConfirmed(index: ReportIndex, { difference, secondRound }: ComparisonRow): boolean {
  if (difference === undefined || secondRound === undefined) return true;
  const again = secondRound.estimate * Math.sign(difference.estimate);
  return again > index.input.settings.settings.minimumEffect;
}
