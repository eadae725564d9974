/** Where is the row, check or score that a section speaks of? Look-ups made once, so that 20,000 cases stay quick. */
import type { TaskOutcome, VariantAccuracy } from "../documents/accuracy.ts";
import type { CaseKey } from "../documents/case-key.ts";
import type { CaseFacts, ComparisonRow, ModelComparison, RowScope, Why } from "../documents/comparison.ts";
import type { MetricId } from "../documents/metric-id.ts";
import type { SideName, VariantName } from "../documents/words.ts";
import type { Check } from "../documents/verdict.ts";
import type { ReportInput } from "./report-input.ts";
import { metricWords, type NumberKind } from "./format/metric.ts";

export type ReportIndex = {
  readonly input: ReportInput;
  readonly models: ReadonlyMap<string, ModelComparison>;
  row(scope: RowScope, metric: MetricId): ComparisonRow | undefined;
  facts(key: CaseKey): CaseFacts | undefined;
  /** Checks of a scope; empty when none. */
  checks(scope: RowScope): readonly Check[];
  accuracy(model: string, side: SideName, variant: VariantName): VariantAccuracy | undefined;
  /** The task measured on either side; undefined when none was. */
  task(model: string, variant: VariantName): Extract<TaskOutcome, { status: "measured" }> | undefined;
  /** What the metric's numbers are for this scope: accuracy may be a plain number. */
  kind(scope: RowScope, metric: MetricId): NumberKind;
  why(model: string, variant: VariantName): readonly Why[];
};

export function indexReport(input: ReportInput): ReportIndex {
  const rows = new Map<string, ComparisonRow>();
  const facts = new Map<string, CaseFacts>();
  const why = new Map<string, readonly Why[]>();
  for (const model of input.comparison.models) {
    for (const row of model.rows) rows.set(`${scopeText(row.scope)} ${row.metric}`, row);
    for (const one of model.cases) facts.set(caseText(one.key), one);
    for (const one of model.why) why.set(`${model.model} ${one.variant}`, one.facts);
  }
  const checks = Map.groupBy(input.verdict.checks, (check) => scopeText(check.scope));
  const accuracies = new Map<string, VariantAccuracy>();
  for (const model of input.accuracy.models) {
    for (const side of ["baseline", "candidate"] as const) {
      for (const one of model[side]) accuracies.set(`${model.model} ${side} ${one.variant}`, one);
    }
  }
  const accuracy: ReportIndex["accuracy"] = (model, side, variant) => accuracies.get(`${model} ${side} ${variant}`);
  const task: ReportIndex["task"] = (model, variant) => {
    for (const side of ["candidate", "baseline"] as const) {
      const outcome = accuracy(model, side, variant)?.task;
      if (outcome?.status === "measured") return outcome;
    }
    return undefined;
  };
  return {
    input,
    models: new Map(input.comparison.models.map((model) => [model.model, model])),
    row: (scope, metric) => rows.get(`${scopeText(scope)} ${metric}`),
    facts: (key) => facts.get(caseText(key)),
    checks: (scope) => checks.get(scopeText(scope)) ?? [],
    accuracy,
    task,
    kind: (scope, metric) => {
      const { kind } = metricWords[metric];
      if (metric !== "accuracy" && metric !== "conversion-loss") return kind;
      const { model, variant } = scopeNames(scope);
      return task(model, variant)?.unit === "number" ? "number" : kind;
    },
    why: (model, variant) => why.get(`${model} ${variant}`) ?? [],
  };
}

/** The model and variant that a scope is about. */
export function scopeNames(scope: RowScope): { readonly model: string; readonly variant: VariantName } {
  return scope.of === "case" ? scope.key : scope;
}

function scopeText(scope: RowScope): string {
  return scope.of === "case" ? caseText(scope.key) : JSON.stringify([scope.model, scope.variant]);
}

function caseText({ model, variant, device, delegate, threads }: CaseKey): string {
  return JSON.stringify([model, variant, device.farm, device.model, device.osVersion, delegate, threads]);
}
