/** What is known of every model, beyond what decides? Folded, one part a model. */
import type { ModelComparison } from "../../documents/comparison.ts";
import { details, list, paragraph, strong, right, table, type Block, type Phrase } from "../blocks.ts";
import { checkMarks, verdictMarks } from "../format/verdict-words.ts";
import { plural } from "../format/quantity.ts";
import type { ReportIndex } from "../report-index.ts";
import { caseTables, otherMetrics } from "./case-tables.ts";
import { variantTable } from "./variant-table.ts";
import { brokenChecks } from "./worst-check.ts";
import { modelFacts } from "./why.ts";

/** How much of a model is told: everything, or only what ships. */
export type Depth = "all" | "shipping";

/** All models that `wanted` picks. */
export function everything(
  index: ReportIndex,
  depth: Depth,
  wanted: (model: ModelComparison) => boolean = () => true,
): readonly Block[] {
  return index.input.comparison.models.filter(wanted).map((model) => modelDetails(index, model, depth));
}

export function isChanged({ change }: ModelComparison): boolean {
  return change !== "unchanged";
}

function modelDetails(index: ReportIndex, model: ModelComparison, depth: Depth): Block {
  const cases = depth === "all" ? model.cases : model.cases.filter(({ gated }) => gated);
  const facts = modelFacts(model, () => depth === "all");
  return details(
    [strong(model.model), ` (${model.change}): ${depth === "all" ? "all variants and delegates" : "what ships"}`],
    [
      ...variantTable(index, model.model),
      ...caseTables(index, cases),
      ...otherMetrics(index, cases),
      ...(facts.length === 0 ? [] : [paragraph(strong("What differs in the files and in what ran")), list(facts)]),
    ],
  );
}

/** One row a model: what became of it. At most `most` rows. */
export function modelTable(index: ReportIndex, most: number): readonly Block[] {
  const models = index.input.comparison.models;
  if (models.length < 2) return [];
  const broken = Map.groupBy(brokenChecks(index.input.verdict), ({ scope }) =>
    scope.of === "case" ? scope.key.model : scope.model,
  );
  const all = Map.groupBy(index.input.verdict.checks, ({ scope }) =>
    scope.of === "case" ? scope.key.model : scope.model,
  );
  const rows = models.slice(0, most).map((model): readonly Phrase[] => {
    const exceeded = (broken.get(model.model) ?? []).filter(({ status }) => status === "exceeded").length;
    const unknown = (broken.get(model.model) ?? []).length - exceeded;
    const checks = all.get(model.model)?.length ?? 0;
    const parts = [
      ...(exceeded === 0 ? [] : [`${checkMarks.exceeded.sign} ${exceeded} exceeded`]),
      ...(unknown === 0 ? [] : [`${checkMarks.unknown.sign} ${unknown} unknown`]),
      ...(exceeded + unknown === 0 ? [checks === 0 ? "not checked" : `${verdictMarks.pass.sign} all within`] : []),
    ];
    return [[strong(model.model)], [model.change], [parts.join(", ")], [String(checks)]];
  });
  return [
    details(
      [`All ${plural(models.length, "model")}`],
      [
        table(["Model", "Change", "Checks", right("Of")], rows),
        ...(rows.length < models.length
          ? [paragraph(`… and ${plural(models.length - rows.length, "more model")}.`)]
          : []),
      ],
    ),
  ];
}
