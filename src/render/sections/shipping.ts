/** How much room is left in what ships? Each limit of a shipping case or variant, and the part of it that is used. */
import type { BudgetCheck, Check } from "../../documents/verdict.ts";
import { code, details, paragraph, strong, right, table, type Block, type Phrase } from "../blocks.ts";
import { checkTitle, isError, limitText } from "../format/check.ts";
import { showSigned, showValue, type NumberKind } from "../format/metric.ts";
import { clip } from "../format/plain-line.ts";
import { percent, plural } from "../format/quantity.ts";
import { markOf } from "../format/verdict-words.ts";
import type { ReportIndex } from "../report-index.ts";
import { markCell } from "./row-cells.ts";
import { scopePhrase } from "./scope-phrase.ts";

/** All checks of what ships; more than `open` are folded, more than `most` are only counted. */
export function shipping(index: ReportIndex, open: number, most: number): readonly Block[] {
  const { checks } = index.input.verdict;
  if (checks.length === 0) return [];
  const shown = checks.slice(0, most);
  const blocks = [
    table(
      ["What ships", "Limit", right("PR"), "Used of the limit", "Result"],
      shown.map((check, at) => rowOf(index, check, shown[at - 1])),
    ),
    ...(shown.length < checks.length
      ? [paragraph(`… and ${plural(checks.length - shown.length, "more check")}.`)]
      : []),
  ];
  return checks.length > open
    ? [details([`All ${plural(checks.length, "check")}`], blocks)]
    : [paragraph(strong("What ships, and the room that is left")), ...blocks];
}

function rowOf(index: ReportIndex, check: Check, before: Check | undefined): readonly Phrase[] {
  const repeated = before !== undefined && JSON.stringify(before.scope) === JSON.stringify(check.scope);
  const what = repeated ? [] : scopePhrase(check.scope);
  const result = markCell(markOf(check, isError(check)));
  if (check.of === "built-in")
    return [what, [checkTitle(check)], [check.status === "within" ? clip(check.found, 80) : ""], [], result];
  const kind = index.kind(check.scope, check.metric);
  return [
    what,
    [`${checkTitle(check)} ${limitText(kind, check)}`],
    foundCell(index, kind, check),
    usedCell(check),
    result,
  ];
}

function foundCell(index: ReportIndex, kind: NumberKind, check: BudgetCheck): Phrase {
  if (check.found === undefined) return ["unknown"];
  if (check.rule.kind === "max" || check.rule.kind === "min") return [showValue(kind, check.found)];
  const difference = index.row(check.scope, check.metric)?.difference;
  if (difference === undefined) return ["unknown"];
  const first = showSigned(kind, difference.as, difference.estimate);
  const again = check.secondRound;
  return [again === undefined ? first : `${first}, again ${showSigned(kind, again.as, again.estimate)}`];
}

/** A bar only where a part of the limit can be used: not for minimums, and not for limits of nothing. */
function usedCell({ found, expected, rule, status, secondRound }: BudgetCheck): Phrase {
  if (found === undefined || expected <= 0 || rule.kind === "min") return [];
  // Two rounds that disagree have no one number.
  if (status === "within" && secondRound !== undefined) return [];
  return bar(Math.max(0, found / expected));
}

/** `████████░░ 80%`. */
export function bar(used: number): Phrase {
  const full = Math.min(10, Math.round(used * 10));
  return [code("█".repeat(full) + "░".repeat(10 - full)), ` ${percent(used)}`];
}
