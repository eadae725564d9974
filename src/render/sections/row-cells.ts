/** How do a comparison's row and its check fill the cells of a table? */
import type { ComparisonRow, Difference, SideValue } from "../../documents/comparison.ts";
import type { BudgetCheck, Check } from "../../documents/verdict.ts";
import { lineBreak, small, strong, tone, type Phrase } from "../blocks.ts";
import { limitRemark, limitText } from "../format/check.ts";
import {
  showDifferenceInterval,
  showInterval,
  showPair,
  showSigned,
  showValue,
  type NumberKind,
} from "../format/metric.ts";
import { clip } from "../format/plain-line.ts";
import { count, plural } from "../format/quantity.ts";
import type { Mark } from "../format/verdict-words.ts";

/** Sign and word; they stay on one line. */
export function markCell(mark: Mark): Phrase {
  return [tone(mark.tone, `${mark.sign}\u00A0${mark.word}`)];
}

/** `89.2 → 131 ms`; where a side has no value, the word for why. */
export function pairCell(kind: NumberKind, row: ComparisonRow | undefined): Phrase {
  if (row === undefined) return ["not measured"];
  const { baseline, candidate } = row;
  if (baseline.status === "known" && candidate.status === "known") {
    return [unbroken(showPair(kind, baseline.value, candidate.value))];
  }
  if (baseline.status === "absent" && candidate.status === "known") return [`new: ${sideText(kind, candidate)}`];
  if (baseline.status === "known" && candidate.status === "absent") return [`${sideText(kind, baseline)} → gone`];
  if (baseline.status !== "known" && candidate.status !== "known") return ["unknown"];
  return [`${sideText(kind, baseline)} → ${sideText(kind, candidate)}`];
}

/** The unit stays on the line of its number. */
function unbroken(text: string): string {
  return text.replace(/ (?=[A-Za-z]+$)/, "\u00A0");
}

/** The candidate's own interval, which an absolute limit is held against. Empty: none. */
export function valueInterval(kind: NumberKind, row: ComparisonRow | undefined): Phrase {
  if (row?.candidate.status !== "known" || row.candidate.interval === undefined) return [];
  return [lineBreak, small(`PR: ${showInterval(kind, row.candidate.interval)}`)];
}

/** `+30.9%` and below it `+28.9 to +32.9, 6 launches`; the second round below that. Empty: nothing to compare. */
export function changeCell(
  kind: NumberKind,
  row: ComparisonRow | undefined,
  rounds: "with second round" | "first round only" = "first round only",
): Phrase {
  if (row?.difference === undefined) return [];
  const remark = sureness(kind, row, row.difference);
  return [
    strong(estimateText(kind, row, row.difference)),
    ...(remark === "" ? [] : [lineBreak, small(remark)]),
    ...(rounds === "with second round" ? secondRound(kind, row) : []),
  ];
}

/** Of delegated nodes the difference counts those that the delegate no longer takes. */
function estimateText(kind: NumberKind, row: ComparisonRow, { as, estimate }: Difference): string {
  if (row.metric === "delegated-nodes" && estimate === 0) return "none lost";
  return showSigned(kind, as, estimate);
}

function secondRound(kind: NumberKind, row: ComparisonRow): Phrase {
  const again = row.secondRound;
  if (again === undefined) return [];
  const interval = again.interval === undefined ? "" : ` (${showDifferenceInterval(kind, again.as, again.interval)})`;
  return [lineBreak, small(`second round: ${showSigned(kind, again.as, again.estimate)}${interval}`)];
}

/** How sure a difference is: its interval, and how many launches or samples it rests on. */
export function sureness(kind: NumberKind, row: ComparisonRow, difference: Difference): string {
  const interval =
    difference.interval === undefined ? [] : [showDifferenceInterval(kind, difference.as, difference.interval)];
  const from = row.task === undefined ? launches(row, difference) : samples(row.task.metric, difference);
  return [...interval, ...from].join(", ");
}

function launches(row: ComparisonRow, { n }: Difference): readonly string[] {
  return row.pairing === "exact" ? [] : [plural(n, "launch", "launches")];
}

/** For a share of right answers: how many answers that is. */
function samples(metric: string, { as, estimate, n }: Difference): readonly string[] {
  const counted = as === "delta" && (metric === "top-1" || metric === "top-5");
  return [counted ? `${count(Math.abs(Math.round(estimate * n)))} of ${count(n)}` : `n = ${count(n)}`];
}

/** The limit, what belongs to it, and what is to be said about the answer. */
export function limitCell(kind: NumberKind, check: BudgetCheck): Phrase {
  const remark = limitRemark(kind, check);
  return [limitText(kind, check), ...(remark === undefined ? [] : [lineBreak, small(remark)]), ...reasonLine(check)];
}

/** Why it is unknown, or within after all, on a line of its own. Empty: nothing to say. */
export function reasonLine(check: Check): Phrase {
  return check.reason === undefined ? [] : [lineBreak, small(clip(check.reason, 200))];
}

function sideText(kind: NumberKind, side: SideValue): string {
  if (side.status === "known") return showValue(kind, side.value);
  return side.status === "absent" ? "none" : "unknown";
}
