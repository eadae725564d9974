/** How much room is left in what ships? One row for each absolute limit of a shipping case, with a bar. */
import type { BudgetCheck } from "../../documents/verdict.ts";
import { paragraph, strong, table, type Block, type Phrase } from "../blocks.ts";
import { limitText } from "../format/check.ts";
import { metricWords, showValue } from "../format/metric.ts";
import { percent } from "../format/quantity.ts";
import type { ReportIndex } from "../report-index.ts";
import { scopePhrase } from "./scope-phrase.ts";

/** Empty when no absolute limit applies to anything that ships. */
export function shipping(index: ReportIndex, most: number): readonly Block[] {
  const checks = index.input.verdict.checks.filter(
    (check): check is BudgetCheck =>
      check.of === "budget" && check.rule.kind === "max" && check.rule.limit.of === "absolute",
  );
  if (checks.length === 0) return [];
  const rows = checks.slice(0, most).map((check): readonly Phrase[] => {
    const kind = index.kind(check.scope, check.metric);
    return [
      scopePhrase(check.scope),
      [`${metricWords[check.metric].title} ${limitText(kind, check)}`],
      [check.found === undefined ? "unknown" : showValue(kind, check.found)],
      [check.found === undefined ? (check.reason ?? "") : headroom(check.found, check.expected)],
    ];
  });
  return [paragraph(strong("What ships")), table(["Ships", "Limit", ">PR", "Used"], rows)];
}

/** `████████░░ 80%`: the part of the limit that is used. */
export function headroom(found: number, expected: number): string {
  if (expected <= 0) return "";
  const used = found / expected;
  const full = Math.min(10, Math.max(0, Math.round(used * 10)));
  return `${"█".repeat(full)}${"░".repeat(10 - full)} ${percent(used)}`;
}
