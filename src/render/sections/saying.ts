/** What does a broken check say, in a sentence that goes on after the model's name? */
import type { ComparisonRow } from "../../documents/comparison.ts";
import type { BudgetCheck, BuiltInCheck, Check } from "../../documents/verdict.ts";
import { checkTitle } from "../format/check.ts";
import { showInterval, showPair, showSigned, showValue, type NumberKind } from "../format/metric.ts";
import { clip } from "../format/plain-line.ts";
import { scopeNames, type ReportIndex } from "../report-index.ts";
import { statusVerbs } from "./side-status.ts";

/** `p90 latency is 81.3 ms, limit 70 ms`, `crashes: signal 11`. Plain text, not escaped. */
export function saying(index: ReportIndex, check: Check): string {
  return check.of === "built-in" ? ofBuiltIn(index, check) : ofBudget(index, check);
}

function ofBuiltIn(index: ReportIndex, check: BuiltInCheck): string {
  const said = clip(check.reason ?? check.found, 160);
  switch (check.check) {
    case "runs": {
      const facts = check.scope.of === "case" ? index.facts(check.scope.key) : undefined;
      if (facts === undefined) return `was not measured: ${said}`;
      const { status, detail } = facts.candidate;
      return `${statusVerbs[status]}: ${clip(detail ?? check.reason ?? check.found, 160)}`;
    }
    case "variant-exists":
      return `can't be ${isUsable(index, check) ? "converted" : "used"}: ${clip(check.found, 160)}`;
    case "output-is-right":
      return check.status === "unknown"
        ? `has outputs that nobody checked: ${said}`
        : `computes wrong outputs: ${said}`;
    case "delegate-applies":
      return `lost its delegate: ${clip(check.expected, 40)} → ${clip(check.found, 80)}`;
  }
}

/** Whether the change's source itself is sound. */
export function isUsable(index: ReportIndex, { scope }: Check): boolean {
  const { model } = scopeNames(scope);
  return index.input.variants.models.find((one) => one.model === model)?.candidate.status !== "unusable";
}

function ofBudget(index: ReportIndex, check: BudgetCheck): string {
  const title = checkTitle(check);
  if (check.found === undefined) return `${title} is unknown: ${clip(check.reason ?? "no value", 160)}`;
  const kind = index.kind(check.scope, check.metric);
  const close = check.status === "unknown" ? " is too close to call" : "";
  if (check.rule.kind === "max" || check.rule.kind === "min") {
    const interval = check.interval === undefined || close === "" ? "" : ` (${showInterval(kind, check.interval)})`;
    const limit = `${check.rule.kind === "max" ? "limit" : "at least"} ${showValue(kind, check.expected, false)}`;
    return `${title}${close === "" ? " is" : `${close}:`} ${showValue(kind, check.found)}${interval}, ${limit}`;
  }
  const row = index.row(check.scope, check.metric);
  const moved =
    row?.difference === undefined
      ? ""
      : ` by ${unsigned(showSigned(kind, row.difference.as, row.difference.estimate))}`;
  const verb = check.rule.kind === "max-increase" ? "rose" : "fell";
  return `${title}${close === "" ? "" : `${close}:`} ${verb}${moved}${pairIn(kind, row)}, allowed ${allowedIn(kind, check)}`;
}

function allowedIn(kind: NumberKind, { rule }: BudgetCheck): string {
  const { limit } = rule;
  const most = limit.of === "relative" ? limit.fraction : limit.value;
  return most === 0 ? "none" : unsigned(showSigned(kind, limit.of === "relative" ? "ratio" : "delta", most, false));
}

/** ` (5.10 → 5.73 ms)`; empty when a side has no value. */
function pairIn(kind: NumberKind, row: ComparisonRow | undefined): string {
  if (row?.baseline.status !== "known" || row.candidate.status !== "known") return "";
  return ` (${showPair(kind, row.baseline.value, row.candidate.value)})`;
}

function unsigned(text: string): string {
  return text.replace(/^[+−]/, "");
}
