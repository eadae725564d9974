/** What was measured of each case? Latencies of all variants and delegates on one device, and the rest of what ships. */
import { compareCases, deviceLabel, type CaseKey } from "../../documents/case-key.ts";
import type { CaseFacts, RowScope } from "../../documents/comparison.ts";
import { delegateNames, variantNames } from "../../documents/words.ts";
import { caseMetricIds } from "../../documents/metric-id.ts";
import { lineBreak, list, paragraph, small, strong, right, table, type Block, type Phrase } from "../blocks.ts";
import { kindOf, metricTitle, showSigned } from "../format/metric.ts";
import { clip } from "../format/plain-line.ts";
import type { ReportIndex } from "../report-index.ts";
import { trendLine } from "./history.ts";
import { statusPair } from "./side-status.ts";
import { changeCell, pairCell } from "./row-cells.ts";

/** One table a device, shipping cases in bold, and below it what main measured of them before. */
export function caseTables(index: ReportIndex, cases: readonly CaseFacts[]): readonly Block[] {
  const sorted = cases.toSorted((a, b) => byChoice(a.key, b.key));
  const devices = Map.groupBy(sorted, ({ key }) => deviceLabel(key.device));
  return [...devices].flatMap(([label, those]) => {
    const trends = those.flatMap(({ key }) => trendLine(index, key, `${key.variant} · ${key.delegate}`));
    return [
      paragraph(strong(clip(label, 120))),
      table(
        [
          "Variant · delegate",
          right(`p50 ${index.base} → PR`),
          right(`p90 ${index.base} → PR`),
          right("p50 change"),
          "Role",
        ],
        those.map((one) => latencyRow(index, one)),
      ),
      ...(trends.length === 0 ? [] : [list(trends)]),
    ];
  });
}

function latencyRow(index: ReportIndex, one: CaseFacts): readonly Phrase[] {
  const scope = scopeOf(one);
  const name = `${one.key.variant} · ${one.key.delegate}`;
  const p50 = index.row(scope, "latency-p50");
  return [
    [one.gated ? strong(name) : name],
    pairCell("duration", p50),
    pairCell("duration", index.row(scope, "latency-p90")),
    one.gated && p50?.difference !== undefined
      ? [showSigned("duration", p50.difference.as, p50.difference.estimate)]
      : [],
    roleCell(index, one),
  ];
}

/** `ships`, `in reserve` (a delegate that is tried when an earlier one does not apply) or `look`, and what happened where it was not simply measured. */
function roleCell(index: ReportIndex, one: CaseFacts): Phrase {
  const role = one.gated ? (index.decides(scopeOf(one)) ? "ships" : "in reserve") : "look";
  if (one.identical) return [`${role}, same bytes`];
  const { baseline, candidate } = one;
  if (baseline.status === "measured" && candidate.status === "measured") return [role];
  const detail = candidate.detail ?? baseline.detail;
  return [`${role}, ${statusPair(one)}`, ...(detail === undefined ? [] : [lineBreak, small(clip(detail, 120))])];
}

/** Every metric of the cases that ship, apart from the latencies above. Empty: none was measured. */
export function otherMetrics(index: ReportIndex, cases: readonly CaseFacts[]): readonly Block[] {
  const rows = cases
    .filter(({ gated }) => gated)
    .toSorted((a, b) => byChoice(a.key, b.key))
    .flatMap((one) =>
      caseMetricIds
        .filter((id) => id !== "latency-p50" && id !== "latency-p90")
        .flatMap((id): readonly (readonly Phrase[])[] => {
          const row = index.row(scopeOf(one), id);
          if (row === undefined || (row.baseline.status === "unknown" && row.candidate.status === "unknown")) return [];
          const [kind, title] = [kindOf(id), metricTitle(id)];
          const device = clip(one.key.device.model, 40);
          return [
            [
              [`${one.key.variant} · ${one.key.delegate} · ${device}`],
              [title],
              pairCell(kind, row),
              changeCell(kind, row),
            ],
          ];
        }),
    );
  return rows.length === 0
    ? []
    : [
        paragraph(strong("What ships, other measurements")),
        table(["Case", "Metric", right(`${index.base} → PR`), right("Change")], rows),
      ];
}

/** As a reader looks for them: variants from plain to quantized, delegates from built-in on. */
function byChoice(a: CaseKey, b: CaseKey): number {
  const variants = variantNames.indexOf(a.variant) - variantNames.indexOf(b.variant);
  return variants || delegateNames.indexOf(a.delegate) - delegateNames.indexOf(b.delegate) || compareCases(a, b);
}

function scopeOf({ key, gated }: CaseFacts): RowScope {
  return { of: "case", key, gated };
}
