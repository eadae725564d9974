/** May it ship, and what is to be done? The first line, which names the worst case, and the count of checks. */
import type { ComparisonRow } from "../../documents/comparison.ts";
import type { Check } from "../../documents/verdict.ts";
import { dotted, heading, paragraph, tone, type Block, type Phrase } from "../blocks.ts";
import { checkTitle, isError } from "../format/check.ts";
import { showPair, showSigned, showValue, type NumberKind } from "../format/metric.ts";
import { clip } from "../format/plain-line.ts";
import { count, plural } from "../format/quantity.ts";
import { verdictMarks } from "../format/verdict-words.ts";
import { scopeNames, type ReportIndex } from "../report-index.ts";
import { nextStep } from "./next-step.ts";
import { scopeRest } from "./scope-phrase.ts";
import { worstCheck } from "./worst-check.ts";

export function headline(index: ReportIndex): readonly Block[] {
  const { verdict, checks } = index.input.verdict;
  const mark = verdictMarks[verdict];
  const worst = worstCheck(index.input.verdict);
  const because =
    worst === undefined
      ? whenAllIsWell(index)
      : `: ${scopeNames(worst.scope).model} ${saying(index, worst)} (${scopeRest(worst.scope)}). `;
  return [
    heading(3, tone(mark.tone, `${mark.sign} ${mark.word}`), because, ...nextStep(index, worst)),
    paragraph(...dotted([...countsOf(checks), changesOf(index)])),
  ];
}

function whenAllIsWell(index: ReportIndex): string {
  const { checks } = index.input.verdict;
  if (index.input.changes.models.every(({ change }) => change === "unchanged")) return ": no model changed. ";
  return checks.length === 0 ? ": nothing is limited. " : ": everything is within its limits. ";
}

/** `p90 latency is 81.3 ms, limit 70 ms`. */
export function saying(index: ReportIndex, check: Check): string {
  const title = checkTitle(check);
  if (check.status === "unknown") return `${title}: ${clip(check.reason ?? "no value", 160)}`;
  if (check.of === "built-in") return `${title}: ${clip(check.found, 160)}`;
  const kind = index.kind(check.scope, check.metric);
  const { limit } = check.rule;
  if (check.rule.kind === "max" || check.rule.kind === "min") {
    const found = check.found === undefined ? "unknown" : showValue(kind, check.found);
    return `${title} is ${found}, ${check.rule.kind === "max" ? "limit" : "at least"} ${showValue(kind, check.expected, false)}`;
  }
  const row = index.row(check.scope, check.metric);
  const moved =
    row?.difference === undefined
      ? ""
      : ` by ${unsigned(showSigned(kind, row.difference.as, row.difference.estimate))}`;
  const most = limit.of === "relative" ? limit.fraction : limit.value;
  const allowed = most === 0 ? "none" : unsigned(showSigned(kind, limit.of === "relative" ? "ratio" : "delta", most));
  return `${title} ${check.rule.kind === "max-increase" ? "rose" : "fell"}${moved}${pairIn(kind, row)}, allowed ${allowed}`;
}

/** ` (5.10 → 5.73 ms)`; empty when a side has no value. */
function pairIn(kind: NumberKind, row: ComparisonRow | undefined): string {
  if (row?.baseline.status !== "known" || row.candidate.status !== "known") return "";
  return ` (${showPair(kind, row.baseline.value, row.candidate.value)})`;
}

function unsigned(text: string): string {
  return text.replace(/^[+−]/, "");
}

function countsOf(checks: readonly Check[]): readonly Phrase[] {
  const exceeded = checks.filter((check) => check.status === "exceeded" && isError(check)).length;
  const warned = checks.filter((check) => check.status === "exceeded" && !isError(check)).length;
  const unknown = checks.filter((check) => check.status === "unknown").length;
  const within = checks.length - exceeded - warned - unknown;
  return [
    ...(exceeded > 0 ? [[`❌ ${count(exceeded)} exceeded`]] : []),
    ...(warned > 0 ? [[`⚠️ ${count(warned)} exceeded, only a warning`]] : []),
    ...(unknown > 0 ? [[`❓ ${count(unknown)} unknown`]] : []),
    [`✅ ${count(within)} of ${plural(checks.length, "check")} within`],
  ];
}

/** `2 models changed, 1 is new`. */
function changesOf(index: ReportIndex): Phrase {
  const models = index.input.changes.models;
  const of = (change: string) => models.filter((one) => one.change === change).length;
  const parts = (
    [
      [of("modified"), "changed"],
      [of("added"), "new"],
      [of("deleted"), "deleted"],
      [of("unchanged"), "unchanged"],
    ] as const
  ).filter(([amount]) => amount > 0);
  return [
    parts.length === 0
      ? "no models"
      : `models: ${parts.map(([amount, word]) => `${count(amount)} ${word}`).join(", ")}`,
  ];
}
