/** Where is the row, check or score that a section speaks of? Look-ups made once, so that 20,000 cases stay quick. */
import type { VariantAccuracy } from "../documents/accuracy.ts";
import type { CaseKey } from "../documents/case-key.ts";
import type { ModelChange } from "../documents/changes.ts";
import type { CaseFacts, ComparisonRow, RowScope } from "../documents/comparison.ts";
import type { CaseHistory } from "../documents/history.ts";
import type { MetricId } from "../documents/metric-id.ts";
import type { ShipPlan } from "../documents/plan.ts";
import type { Advice, Check } from "../documents/verdict.ts";
import type { SideName, VariantName } from "../documents/words.ts";
import type { Variant } from "../documents/variants.ts";
import type { ReportInput } from "./report-input.ts";
import { kindOf, type NumberKind } from "./format/metric.ts";
import { clip } from "./format/plain-line.ts";

/** What sections look up. Undefined: the documents have nothing of it. */
export type ReportIndex = {
  readonly input: ReportInput;
  /** What is compared with, as people call it and as short as it can be told; `base` where nobody said. */
  readonly base: string;
  row(scope: RowScope, metric: MetricId): ComparisonRow | undefined;
  /** Rows of a scope in the comparison's order; empty when none. */
  rows(scope: RowScope): readonly ComparisonRow[];
  facts(key: CaseKey): CaseFacts | undefined;
  checks(scope: RowScope): readonly Check[];
  /** Undefined: a look, or nothing was read. */
  history(key: CaseKey): CaseHistory | undefined;
  accuracy(model: string, side: SideName, variant: VariantName): VariantAccuracy | undefined;
  variant(model: string, side: SideName, variant: VariantName): Variant | undefined;
  /** What the metric's numbers are for this scope: a task's may be plain numbers. */
  kind(scope: RowScope, metric: MetricId): NumberKind;
  change(model: string): ModelChange | undefined;
  ships(model: string): readonly ShipPlan[];
  advice(model: string): readonly Advice[];
  /** Whether the scope decides: the case that the verdict judges on a device, or a variant that ships somewhere. */
  decides(scope: RowScope): boolean;
};

const none: readonly never[] = [];

/** Goes over the documents once. */
export function indexReport(input: ReportInput): ReportIndex {
  const models = input.comparison.models;
  const rows = Map.groupBy(
    models.flatMap((model) => model.rows),
    ({ scope }) => scopeText(scope),
  );
  const facts = new Map(models.flatMap(({ cases }) => cases.map((one) => [caseText(one.key), one] as const)));
  const checks = Map.groupBy(input.verdict.checks, ({ scope }) => scopeText(scope));
  const histories = new Map((input.history?.cases ?? []).map((one) => [caseText(one.key), one]));
  const accuracies = new Map(
    input.accuracy.models.flatMap((model) =>
      (["baseline", "candidate"] as const).flatMap((side) =>
        model[side].map((one) => [variantText(model.model, side, one.variant), one] as const),
      ),
    ),
  );
  const variants = new Map(
    input.variants.models.flatMap((model) =>
      (["baseline", "candidate"] as const).flatMap((side) => {
        const state = model[side];
        return state.status === "present"
          ? state.variants.map((one) => [variantText(model.model, side, one.variant), one] as const)
          : [];
      }),
    ),
  );
  const changes = new Map(input.changes.models.map((change) => [change.model, change]));
  const ships = Map.groupBy(input.plan.ship, ({ model }) => model);
  const advice = Map.groupBy(input.verdict.advice, ({ model }) => model);
  const row: ReportIndex["row"] = (scope, metric) => rows.get(scopeText(scope))?.find((one) => one.metric === metric);
  return {
    input,
    base: clip(input.subject.baseName ?? "base", 40),
    row,
    rows: (scope) => rows.get(scopeText(scope)) ?? none,
    facts: (key) => facts.get(caseText(key)),
    checks: (scope) => checks.get(scopeText(scope)) ?? none,
    history: (key) => histories.get(caseText(key)),
    accuracy: (model, side, variant) => accuracies.get(variantText(model, side, variant)),
    variant: (model, side, variant) => variants.get(variantText(model, side, variant)),
    kind: (scope, metric) => {
      const kind = kindOf(metric);
      return kind === "share" && row(scope, metric)?.task?.unit === "number" ? "number" : kind;
    },
    change: (model) => changes.get(model),
    ships: (model) => ships.get(model) ?? none,
    advice: (model) => advice.get(model) ?? none,
    // Gated cases of delegates that an app would only try later are measured, and have no checks.
    decides: (scope) =>
      scope.of === "case"
        ? checks.has(scopeText(scope))
        : (ships.get(scope.model) ?? none).some(({ variant }) => variant === scope.variant),
  };
}

/** The model and variant that a scope is about. */
export function scopeNames(scope: RowScope): { readonly model: string; readonly variant: VariantName } {
  return scope.of === "case" ? scope.key : scope;
}

/** One text a scope, for look-ups only; nothing reads it back. */
export function scopeText(scope: RowScope): string {
  return scope.of === "case" ? caseText(scope.key) : JSON.stringify([scope.model, scope.variant]);
}

function variantText(model: string, side: SideName, variant: VariantName): string {
  return `${model} ${side} ${variant}`;
}

function caseText({ model, variant, device, delegate, threads }: CaseKey): string {
  return JSON.stringify([model, variant, device.farm, device.model, device.osVersion, delegate, threads]);
}
