/** What is known of one case? What ran on each side, every metric, every check, and what was done to find out. */
import { caseLabel } from "../../documents/case-key.ts";
import type { CaseFacts, CaseSideFacts, ComparisonRow, ModelComparison, RowScope } from "../../documents/comparison.ts";
import type { Check } from "../../documents/verdict.ts";
import { heading, list, paragraph, right, strong, table, type Block, type Phrase } from "../blocks.ts";
import { checkTitle, isError, limitRemark, limitText } from "../format/check.ts";
import { metricTitle } from "../format/metric.ts";
import { clip } from "../format/plain-line.ts";
import { count, plural } from "../format/quantity.ts";
import { markOf } from "../format/verdict-words.ts";
import type { ReportIndex } from "../report-index.ts";
import { atMost } from "./at-most.ts";
import { trendLine } from "./history.ts";
import { changeCell, markCell, pairCell, valueInterval } from "./row-cells.ts";
import { statusText } from "./side-status.ts";
import { delegationText, modelFacts } from "./why.ts";

/** The heading comes first. At most `mostFacts` of what differs in the files. */
export function oneCase(
  index: ReportIndex,
  model: ModelComparison,
  one: CaseFacts,
  mostFacts = Infinity,
): readonly Block[] {
  const { key, gated } = one;
  const scope: RowScope = { of: "case", key, gated };
  const variant: RowScope = { of: "variant", model: key.model, variant: key.variant };
  const rows = [...index.rows(scope), ...index.rows(variant)];
  const checks = [...index.checks(scope), ...index.checks(variant)];
  const facts = mostFacts === 0 ? [] : modelFacts(index.base, model, (name) => name === key.variant);
  return [
    heading(3, clip(caseLabel(key), 300)),
    list([
      [
        gated
          ? "This ships: it is measured fully, and decides."
          : "This is a look: one launch, without a claim. It decides nothing.",
      ],
      ...(one.identical ? [[`${index.base} and PR are the same bytes: there is nothing to compare.`]] : []),
      sidePhrase(index.base, one.baseline),
      sidePhrase("PR", one.candidate),
      [donePhrase(one)],
      ...trendLine(index, key, "This case"),
    ]),
    ...(rows.length === 0
      ? []
      : [
          table(
            ["Metric", right(`${index.base} → PR`), right("Change (95% interval)"), "Compared", "Reading"],
            rows.map((row) => metricRow(index, row)),
          ),
        ]),
    ...(checks.length === 0
      ? []
      : [
          table(
            ["Result", "Check", "Limit", "Reason"],
            checks.map((check) => checkRow(index, check)),
          ),
        ]),
    ...(facts.length === 0
      ? []
      : [paragraph(strong("What differs in the files and in what ran")), list(atMost(facts, mostFacts, "fact"))]),
  ];
}

function sidePhrase(name: string, side: CaseSideFacts): Phrase {
  const { delegation, outputCheck, detail, crashes, finished } = side;
  const parts = [
    statusText(side),
    ...(detail === undefined ? [] : [clip(detail, 500)]),
    `${plural(finished, "launch", "launches")} finished, ${crashes === 0 ? "none" : count(crashes)} failed`,
    ...(delegation === undefined
      ? []
      : [`${delegation.applied} ran ${delegationText(delegation)} (told by: ${delegation.proof})`]),
    ...(outputCheck === undefined ? [] : [`output ${outputCheck.status}: ${clip(outputCheck.detail, 300)}`]),
  ];
  return [strong(name), `: ${parts.join("; ")}`];
}

function donePhrase({
  launchesFinished,
  launchesPlanned,
  samplesPerSide,
  droppedSamples,
  throttledBlocks,
  rounds,
}: CaseFacts): string {
  return [
    `Done: ${count(launchesFinished)} of ${plural(launchesPlanned, "planned launch", "planned launches")} in ${plural(rounds, "round")}`,
    `${plural(samplesPerSide, "inference")} a side counted`,
    `${count(droppedSamples)} dropped`,
    plural(throttledBlocks, "hot block"),
  ].join(", ");
}

const pairings: Readonly<Record<ComparisonRow["pairing"], string>> = {
  exact: "exactly",
  "same-launch": "in one process",
  "own-launches": "in launches of their own",
  "same-data": "on the same samples",
  none: "not compared",
};

function metricRow(index: ReportIndex, row: ComparisonRow): readonly Phrase[] {
  const kind = index.kind(row.scope, row.metric);
  return [
    [metricTitle(row.metric)],
    [...pairCell(kind, row), ...valueInterval(kind, row)],
    changeCell(kind, row, "with second round"),
    [pairings[row.pairing]],
    [
      row.change === "none" ? "no change" : row.change.replace("-", " "),
      ...(row.note === undefined ? [] : [`: ${clip(row.note, 200)}`]),
    ],
  ];
}

function checkRow(index: ReportIndex, check: Check): readonly Phrase[] {
  const mark = markCell(markOf(check, isError(check)));
  const reason = [
    ...(check.waiver === undefined
      ? []
      : [`${check.waiver.by} accepted this until ${check.waiver.until}: ${clip(check.waiver.reason, 300)}`]),
    ...(check.reason === undefined ? [] : [clip(check.reason, 300)]),
  ].flatMap((text, at) => (at === 0 ? [text] : ["; ", text]));
  if (check.of === "built-in")
    return [mark, [checkTitle(check)], [check.expected], reason.length === 0 ? [clip(check.found, 300)] : reason];
  const kind = index.kind(check.scope, check.metric);
  const remark = limitRemark(kind, check);
  return [
    mark,
    [checkTitle(check)],
    [limitText(kind, check), ...(remark === undefined ? [] : [` (${remark})`])],
    reason,
  ];
}
