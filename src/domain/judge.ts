/** May it ship? Budget rules and built-in checks on what ships, joined to one verdict; everything else informs. */
import type { BodyOf } from "../documents/by-kind.ts";
import { sameDevice, type Device } from "../documents/case-key.ts";
import type { ModelChange } from "../documents/changes.ts";
import type { CaseFacts, ComparisonRow, RowScope } from "../documents/comparison.ts";
import type { MetricId } from "../documents/metric-id.ts";
import type { ShipPlan } from "../documents/plan.ts";
import type { BudgetCheck, Check, VerdictWord } from "../documents/verdict.ts";
import type { VariantName } from "../documents/words.ts";
import { adviceOf } from "./advise.ts";
import { indexByCase, type CaseIndex } from "./case-index.ts";
import { findingsOf } from "./judge/findings.ts";
import { exitCodeOf, join, verdictOf } from "./judge/lattice.ts";
import { checkLimit } from "./judge/limit.ts";
import { rulesFor } from "./judge/rules.ts";
import { shippingCase, type ShippingCase } from "./judge/shipping-case.ts";
import { hasNoBaseline, nothingMeasured, variantExists } from "./judge/shipping-variant.ts";

/** The documents that a verdict is made from. */
export interface JudgeOrder {
  readonly settings: BodyOf<"settings">;
  readonly changes: BodyOf<"changes">;
  readonly variants: BodyOf<"variants">;
  readonly accuracy: BodyOf<"accuracy">;
  readonly plan: BodyOf<"plan">;
  readonly comparison: BodyOf<"comparison">;
}

/** A pure function of its documents; the order of cases and rows in them does not matter to the verdict. */
export function judge(order: JudgeOrder): BodyOf<"verdict"> {
  const known = knownFrom(order);
  const checks = order.changes.models
    .filter(({ change }) => change === "modified" || change === "added")
    .flatMap((change) => checksOfModel(order, change, known));
  const verdict = checks.map(verdictOf).reduce<VerdictWord>(join, "pass");
  return {
    verdict,
    exitCode: exitCodeOf(verdict, order.settings.settings.onInconclusive),
    checks,
    findings: findingsOf({
      ...order,
      ships: (model, variant) => order.plan.ship.some((one) => one.model === model && one.variant === variant),
    }),
    advice: adviceOf(order, known.facts, known.rows, (ship, device) => shippingOn(order, ship, device, known).judged),
  };
}

/** What the comparison says, found by what it is about. */
interface Known {
  readonly facts: CaseIndex<CaseFacts>;
  readonly rows: CaseIndex<ComparisonRow>;
  readonly variantRows: (model: string, variant: VariantName) => readonly ComparisonRow[];
}

function knownFrom({ comparison }: JudgeOrder): Known {
  const rows = comparison.models.flatMap((model) => model.rows);
  const ofVariants = Map.groupBy(rows, ({ scope }) =>
    scope.of === "variant" ? `${scope.model} ${scope.variant}` : "",
  );
  return {
    facts: indexByCase(
      comparison.models.flatMap(({ cases }) => cases),
      ({ key }) => key,
    ),
    rows: indexByCase(rows, ({ scope }) => (scope.of === "case" ? scope.key : undefined)),
    variantRows: (model, variant) => ofVariants.get(`${model} ${variant}`) ?? [],
  };
}

/** Of one changed model: the shipping variants, then the shipping case of each device. */
function checksOfModel(order: JudgeOrder, change: ModelChange, known: Known): readonly Check[] {
  const ships = order.plan.ship.filter(({ model }) => model === change.model);
  const variants = order.variants.models.find(({ model }) => model === change.model);
  const names = [...new Set(ships.map(({ variant }) => variant))];
  const existing = names.map((name) => variantExists(change, variants, name));
  const there = new Set(names.filter((_, at) => existing[at]?.status === "within"));
  return [
    ...existing,
    ...nothingMeasured(change.model, ships, order.plan.devices),
    ...names.filter((name) => there.has(name)).flatMap((name) => variantLimits(order, change.model, name, known)),
    ...ships
      .filter(({ variant }) => there.has(variant))
      .flatMap((ship) =>
        order.plan.devices
          .filter(({ platform }) => platform === ship.platform)
          .flatMap(({ device }) => deviceChecks(order, ship, device, known)),
      ),
  ];
}

function variantLimits(order: JudgeOrder, model: string, variant: VariantName, known: Known): readonly BudgetCheck[] {
  const rows = known.variantRows(model, variant);
  return limits(order, { of: "variant", model, variant }, rows, false, (metric) =>
    metric === "app-size"
      ? "no app was built: this farm measures without one"
      : "no evaluation is configured, or it did not run",
  );
}

function deviceChecks(order: JudgeOrder, ship: ShipPlan, device: Device, known: Known): readonly Check[] {
  const { judged, checks } = shippingOn(order, ship, device, known);
  if (judged === undefined) return checks;
  const { key, gated } = judged.planned;
  const asked = (judged.facts?.rounds ?? 0) > 1;
  return [
    ...checks,
    ...limits(order, { of: "case", key, gated }, known.rows.get(key), asked, () => "it was not measured"),
  ];
}

function shippingOn(order: JudgeOrder, ship: ShipPlan, device: Device, known: Known): ShippingCase {
  const planned = order.plan.devices
    .filter((one) => sameDevice(one.device, device))
    .flatMap(({ cases }) => cases)
    .filter(({ gated, key }) => gated && key.model === ship.model && key.variant === ship.variant);
  const cases = ship.delegates.flatMap((delegate) =>
    planned
      .filter(({ key }) => key.delegate === delegate)
      .map((one) => ({ planned: one, facts: known.facts.get(one.key)[0] })),
  );
  return shippingCase(ship, device, cases);
}

function limits(
  order: JudgeOrder,
  scope: RowScope,
  rows: readonly ComparisonRow[],
  secondRoundAsked: boolean,
  missing: (metric: MetricId) => string,
): readonly BudgetCheck[] {
  const { settings } = order.settings;
  const { model, variant } = scope.of === "case" ? scope.key : scope;
  const variants = order.variants.models.find((one) => one.model === model);
  const noBaseline = variants !== undefined && hasNoBaseline(variants.baseline, variant);
  return rulesFor(settings.budgets, scope).flatMap((rule) => {
    // Built-in kernels delegate nothing: such a limit has no meaning there.
    if (scope.of === "case" && scope.key.delegate === "cpu" && isAboutDelegation(rule.metric)) return [];
    const row = rows.find(({ metric }) => metric === rule.metric);
    const { minimumEffect } = settings;
    const why = missing(rule.metric);
    return checkLimit({ rule, scope, row, missing: why, noBaseline, secondRoundAsked, minimumEffect }) ?? [];
  });
}

function isAboutDelegation(metric: BudgetCheck["metric"]): boolean {
  return metric === "delegated-nodes" || metric === "partitions";
}
