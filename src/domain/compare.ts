/** What moved between baseline and candidate, by how much, how sure is that, and why? */
import type { BuiltApp } from "../documents/app-bundle.ts";
import type { BodyOf } from "../documents/by-kind.ts";
import type { ComparisonRow, ModelComparison } from "../documents/comparison.ts";
import type { MeasuredCase } from "../documents/measurements.ts";
import { caseRows } from "./compare/case-rows.ts";
import { factsOf } from "./compare/facts.ts";
import { refusalOf } from "./compare/refusals.ts";
import { variantRows } from "./compare/variant-rows.ts";
import { whyOf } from "./why.ts";

/** The documents that a comparison is made from. */
export interface CompareOrder {
  readonly settings: BodyOf<"settings">;
  readonly changes: BodyOf<"changes">;
  readonly variants: BodyOf<"variants">;
  readonly accuracy: BodyOf<"accuracy">;
  /** Those that were built to measure; none on farms that measure without one. */
  readonly apps: readonly BuiltApp[];
  readonly plan: BodyOf<"plan">;
  readonly measurements: BodyOf<"measurements">;
}

/** Every model of `changes`, in its order; an unchanged or deleted one has no rows. */
export function compare(order: CompareOrder): BodyOf<"comparison"> {
  const cases = Map.groupBy(order.measurements.cases, ({ key }) => key.model);
  return {
    models: order.changes.models.map(({ model, change }): ModelComparison => {
      const variants = order.variants.models.find((one) => one.model === model);
      if (variants === undefined || change === "unchanged" || change === "deleted")
        return { model, change, rows: [], cases: [], why: [] };
      const mine = cases.get(model) ?? [];
      const facts = mine.map(factsOf);
      const accuracy = order.accuracy.models.find((one) => one.model === model);
      return {
        model,
        change,
        rows: [...variantRows(variants, accuracy, order.apps), ...rowsOfCases(mine, order)],
        cases: facts,
        why: whyOf(variants, facts),
      };
    }),
  };
}

function rowsOfCases(cases: readonly MeasuredCase[], order: CompareOrder): readonly ComparisonRow[] {
  const { minimumEffect } = order.settings.settings;
  return cases.flatMap((measured) =>
    caseRows({ measured, minimumEffect, refusal: refusalOf(order.measurements.sessions, measured) }),
  );
}
