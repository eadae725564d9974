/** What is known of every model, beyond what decides? Folded, one part a model. */
import type { ModelComparison } from "../../documents/comparison.ts";
import type { Check } from "../../documents/verdict.ts";
import { details, list, paragraph, strong, table, type Block, type Phrase } from "../blocks.ts";
import { checkMarks } from "../format/verdict-words.ts";
import { plural } from "../format/quantity.ts";
import { scopeNames, type ReportIndex } from "../report-index.ts";
import { caseTables, otherMetrics } from "./case-tables.ts";
import { variantTable } from "./variant-table.ts";
import { modelFacts } from "./why.ts";
import { brokenChecks } from "./worst-check.ts";

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

/** Something of it exceeded a limit or is unknown. */
export function isBroken(index: ReportIndex): (model: ModelComparison) => boolean {
  const broken = new Set(brokenChecks(index.input.verdict).map(({ scope }) => scopeNames(scope).model));
  return ({ model }) => broken.has(model);
}

/** Whether the two sides of a model differ at all. */
export function isChanged({ change }: ModelComparison): boolean {
  return change !== "unchanged";
}

function modelDetails(index: ReportIndex, model: ModelComparison, depth: Depth): Block {
  const cases = depth === "all" ? model.cases : model.cases.filter(({ gated }) => gated);
  const facts = modelFacts(index.base, model, () => depth === "all");
  return details(
    [strong(model.model), `: ${depth === "all" ? "all variants and delegates" : "what ships"}`],
    [
      ...variantTable(index, model.model),
      ...caseTables(index, cases),
      ...otherMetrics(index, cases),
      ...(facts.length === 0 ? [] : [paragraph(strong("What differs in the files and in what ran")), list(facts)]),
    ],
  );
}

/** One row a model: what became of it, the broken first. More than `open` rows are folded, more than `most` only counted. */
export function modelTable(index: ReportIndex, open: number, most: number): readonly Block[] {
  const models = index.input.comparison.models;
  if (models.length < 2) return [];
  const checks = Map.groupBy(index.input.verdict.checks, ({ scope }) => scopeNames(scope).model);
  const changes = { modified: "changed", added: "new", deleted: "deleted", unchanged: "unchanged" } as const;
  const broken = isBroken(index);
  const rows = [...models.filter(broken), ...models.filter((model) => !broken(model))]
    .slice(0, most)
    .map((model): readonly Phrase[] => [
      [strong(model.model)],
      [changes[model.change]],
      [outcomeOf(checks.get(model.model) ?? [])],
    ]);
  const blocks = [
    table(["Model", "Change", "Checks"], rows),
    ...(rows.length < models.length ? [paragraph(`… and ${plural(models.length - rows.length, "more model")}.`)] : []),
  ];
  return models.length > open ? [details([`All ${plural(models.length, "model")}`], blocks)] : blocks;
}

/** `❌ 1 exceeded, ❓ 2 unknown, of 11`. */
function outcomeOf(checks: readonly Check[]): string {
  if (checks.length === 0) return "nothing to check";
  const exceeded = checks.filter(({ status }) => status === "exceeded").length;
  const unknown = checks.filter(({ status }) => status === "unknown").length;
  if (exceeded + unknown === 0) return `${checkMarks.within.sign} all ${checks.length} within`;
  return [
    ...(exceeded === 0 ? [] : [`${checkMarks.exceeded.sign} ${exceeded} exceeded`]),
    ...(unknown === 0 ? [] : [`${checkMarks.unknown.sign} ${unknown} unknown`]),
    `of ${checks.length}`,
  ].join(", ");
}
