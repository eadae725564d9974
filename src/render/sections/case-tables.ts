/** What was measured of each case? Latencies of all variants and delegates on one device, and the rest of what ships. */
import { compareCases, deviceLabel } from "../../documents/case-key.ts";
import type { CaseFacts, CaseSideFacts, RowScope } from "../../documents/comparison.ts";
import type { CaseStatus } from "../../documents/measurements.ts";
import { caseMetricIds } from "../../documents/metric-id.ts";
import { lineBreak, paragraph, small, strong, right, table, type Block, type Phrase } from "../blocks.ts";
import { metricWords, showSigned } from "../format/metric.ts";
import { clip } from "../format/plain-line.ts";
import type { ReportIndex } from "../report-index.ts";
import { changeCell, pairCell } from "./row-cells.ts";

/** What each status says of a side; `measured` needs no word. */
const statusWords: Readonly<Record<CaseStatus, string>> = {
  measured: "measured",
  "fell-back": "fell back",
  unsupported: "unsupported",
  crashed: "crashed",
  hung: "hung",
  "out-of-memory": "out of memory",
  "invalid-model": "model refused",
  error: "error",
  missing: "not measured",
  infrastructure: "device or farm failed",
  absent: "none",
};

/** One table a device, shipping cases in bold. */
export function caseTables(index: ReportIndex, cases: readonly CaseFacts[]): readonly Block[] {
  const sorted = cases.toSorted((a, b) => compareCases(a.key, b.key));
  const devices = Map.groupBy(sorted, ({ key }) => deviceLabel(key.device));
  return [...devices].flatMap(([label, those]) => [
    paragraph(strong(clip(label, 120))),
    table(
      ["Variant · delegate", right("p50 main → PR"), right("p90 main → PR"), right("p50 change"), ""],
      those.map((one) => latencyRow(index, one)),
    ),
  ]);
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
    roleCell(one),
  ];
}

/** `ships` or `look`, and what happened where it was not simply measured. */
function roleCell(one: CaseFacts): Phrase {
  const role = one.gated ? "ships" : "look";
  if (one.identical) return [`${role}, same bytes`];
  const { baseline, candidate } = one;
  if (baseline.status === "measured" && candidate.status === "measured") return [role];
  const detail = candidate.detail ?? baseline.detail;
  return [
    `${role}, ${statusesText(baseline, candidate)}`,
    ...(detail === undefined ? [] : [lineBreak, small(clip(detail, 120))]),
  ];
}

function statusesText(baseline: CaseSideFacts, candidate: CaseSideFacts): string {
  const main = statusText(baseline);
  const pr = statusText(candidate);
  return main === pr ? pr : `main ${main}, PR ${pr}`;
}

/** `fell back to cpu`, `crashed`. */
export function statusText({ status, delegation }: CaseSideFacts): string {
  const to = status === "fell-back" && delegation !== undefined ? ` to ${delegation.applied}` : "";
  return `${statusWords[status]}${to}`;
}

/** Every metric of the cases that ship, apart from the latencies above. Empty: none was measured. */
export function otherMetrics(index: ReportIndex, cases: readonly CaseFacts[]): readonly Block[] {
  const rows = cases
    .filter(({ gated }) => gated)
    .toSorted((a, b) => compareCases(a.key, b.key))
    .flatMap((one) =>
      caseMetricIds
        .filter((id) => id !== "latency-p50" && id !== "latency-p90")
        .flatMap((id): readonly (readonly Phrase[])[] => {
          const row = index.row(scopeOf(one), id);
          if (row === undefined) return [];
          const { kind, title } = metricWords[id];
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
        table(["Case", "Metric", right("main → PR"), right("Change")], rows),
      ];
}

function scopeOf({ key, gated }: CaseFacts): RowScope {
  return { of: "case", key, gated };
}
