/** What else is worse or noteworthy, and decides nothing by itself? */
import type { BodyOf } from "../../documents/by-kind.ts";
import type { CaseFacts, CaseSideFacts, ComparisonRow, ModelComparison } from "../../documents/comparison.ts";
import type { CaseStatus } from "../../documents/measurements.ts";
import type { Finding } from "../../documents/verdict.ts";
import type { ModelVariants } from "../../documents/variants.ts";

/** The documents that findings are made from. */
export interface FindingsOrder {
  readonly settings: BodyOf<"settings">;
  readonly changes: BodyOf<"changes">;
  readonly variants: BodyOf<"variants">;
  readonly comparison: BodyOf<"comparison">;
  /** Whether a variant ships anywhere. */
  readonly ships: (model: string, variant: string) => boolean;
}

/** Settings first, then model by model. */
export function findingsOf(order: FindingsOrder): readonly Finding[] {
  return [
    ...order.settings.changedByHead.map(({ path, base, head, loosens }): Finding => ({
      kind: "setting-changed",
      detail: `${path}: ${base ?? "not set"} → ${head ?? "not set"}${loosens ? " (looser)" : ""}; the base decides`,
    })),
    ...order.changes.models
      .filter(({ differs, change }) => change === "modified" && differs.includes("evaluation"))
      .map(({ model }): Finding => ({ kind: "evaluation-changed", detail: `for ${model}` })),
    ...order.variants.models.flatMap(failedVariants),
    ...order.comparison.models.flatMap((model) => findingsOfModel(model, order.ships)),
  ];
}

function failedVariants({ model, baseline, candidate }: ModelVariants): readonly Finding[] {
  if (candidate.status !== "present") return [];
  return candidate.variants.flatMap((one): Finding[] => {
    if (one.status !== "failed" && one.status !== "no-effect") return [];
    const before =
      baseline.status === "present" ? baseline.variants.find(({ variant }) => variant === one.variant) : undefined;
    const also = before?.status === one.status ? " (on the baseline, too)" : "";
    return [
      { kind: "variant-failed", scope: { of: "variant", model, variant: one.variant }, detail: `${one.reason}${also}` },
    ];
  });
}

function findingsOfModel({ rows, cases }: ModelComparison, ships: FindingsOrder["ships"]): readonly Finding[] {
  return [...cases.flatMap(findingsOfCase), ...rows.filter((row) => isShippingRegression(row, ships)).map(regression)];
}

const ended: ReadonlySet<CaseStatus> = new Set(["crashed", "hung", "out-of-memory", "invalid-model", "error"]);

function findingsOfCase(facts: CaseFacts): readonly Finding[] {
  const { key, gated, candidate, baseline, throttledBlocks } = facts;
  const scope = { of: "case" as const, key, gated };
  const findings: Finding[] = [];
  const add = (kind: Finding["kind"], detail: string) => findings.push({ kind, scope, detail });
  if (candidate.status === "fell-back") add("fell-back", withBaseline(candidate, baseline));
  else if (ended.has(candidate.status) || candidate.crashes > 0) add("crashed", withBaseline(candidate, baseline));
  else if (gated && candidate.status === "unsupported" && baseline.status === "measured")
    add("not-measured", withBaseline(candidate, baseline));
  else if (candidate.status === "missing" || candidate.status === "infrastructure")
    add("not-measured", candidate.detail ?? candidate.status);
  const { outputCheck } = candidate;
  if (outputCheck?.status === "outside") add("wrong-output", outputCheck.detail);
  else if ((outputCheck?.nonFiniteOutputs ?? 0) > 0)
    add("wrong-output", `${outputCheck?.nonFiniteOutputs} outputs are NaN or infinite`);
  if (throttledBlocks > 0) add("throttled", `the device was hot around ${throttledBlocks} blocks`);
  return findings;
}

function withBaseline(candidate: CaseSideFacts, baseline: CaseSideFacts): string {
  const detail = candidate.detail ?? `${candidate.crashes} launches ended in it`;
  return candidate.status === baseline.status && candidate.status !== "measured"
    ? `${detail} (on the baseline, too)`
    : detail;
}

function isShippingRegression({ change, scope, metric }: ComparisonRow, ships: FindingsOrder["ships"]): boolean {
  // What an app grows by moves only with the file, whose size is told.
  if (change !== "regression" || metric === "app-size") return false;
  return scope.of === "case" ? scope.gated : ships(scope.model, scope.variant);
}

function regression({ scope, metric }: ComparisonRow): Finding {
  return { kind: "regression", scope, detail: metric };
}
