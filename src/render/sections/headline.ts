/** May it ship, and what is to be done? The first line, which names the worst case, and the count of checks. */
import type { Check } from "../../documents/verdict.ts";
import { heading, paragraph, tone, type Block, type Phrase } from "../blocks.ts";
import { checkTitle, isError, limitText } from "../format/check.ts";
import { showPair, showSigned, showValue } from "../format/metric.ts";
import { plural } from "../format/quantity.ts";
import { verdictMarks } from "../format/verdict-words.ts";
import type { ReportIndex } from "../report-index.ts";
import { worstCheck } from "./worst-check.ts";
import { scopePhrase } from "./scope-phrase.ts";

export function headline(index: ReportIndex): readonly Block[] {
  const { verdict, checks } = index.input.verdict;
  const mark = verdictMarks[verdict];
  const worst = worstCheck(index.input.verdict);
  const conclusion: Phrase =
    worst === undefined ? [`${mark.sign} ${mark.word}`] : [`${mark.sign} ${mark.word}: `, ...saying(index, worst)];
  return [heading(3, tone(mark.tone, ...conclusion)), paragraph(counts(checks))];
}

/** `digits · float32 · xnnpack · Pixel 7: latency p90 is 131 ms, limit ≤ 100 ms`. */
function saying(index: ReportIndex, check: Check): Phrase {
  return [...scopePhrase(check.scope), ": ", finding(index, check)];
}

function finding(index: ReportIndex, check: Check): string {
  const title = checkTitle(check);
  if (check.status === "unknown") return `${title} is unknown (${check.reason ?? "no value"})`;
  if (check.of === "built-in") return `${title}: ${check.found}, expected ${check.expected}`;
  const kind = index.kind(check.scope, check.metric);
  const row = index.row(check.scope, check.metric);
  const limit = limitText(kind, check);
  if (check.rule.kind === "max" || check.rule.kind === "min") {
    return `${title} is ${check.found === undefined ? "unknown" : showValue(kind, check.found)}, limit ${limit}`;
  }
  const pair =
    row?.baseline.status === "known" && row.candidate.status === "known"
      ? ` (${showPair(kind, row.baseline.value, row.candidate.value)})`
      : "";
  const moved = row?.difference === undefined ? "moved" : showSigned(kind, row.difference.as, row.difference.estimate);
  return `${title} ${moved}${pair}, allowed ${limit}`;
}

function counts(checks: readonly Check[]): string {
  const exceeded = checks.filter((check) => check.status === "exceeded" && isError(check)).length;
  const warned = checks.filter((check) => check.status === "exceeded" && !isError(check)).length;
  const unknown = checks.filter((check) => check.status === "unknown").length;
  const within = checks.length - exceeded - warned - unknown;
  const parts = [
    ...(exceeded > 0 ? [`${exceeded} exceeded`] : []),
    ...(warned > 0 ? [`${warned} exceeded but only warn`] : []),
    ...(unknown > 0 ? [`${unknown} unknown`] : []),
    `${within} within budget`,
  ];
  return `${plural(checks.length, "check")}: ${parts.join(", ")}.`;
}
