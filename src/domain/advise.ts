/**
 * Which variant and delegate would be better on a phone? The fastest combination of the candidate that keeps accuracy and
 * correctness; among those within 3 % of the fastest, the smallest file. Proposed only when it gains.
 */
import type { BodyOf } from "../documents/by-kind.ts";
import { sameCase, type CaseKey, type Device } from "../documents/case-key.ts";
import type { CaseFacts, ComparisonRow } from "../documents/comparison.ts";
import type { ShipPlan } from "../documents/plan.ts";
import type { Advice } from "../documents/verdict.ts";
import type { CaseIndex } from "./case-index.ts";
import { keepsAccuracy, type Accuracy } from "./advise/keeps-accuracy.ts";
import type { GatedCase } from "./judge/shipping-case.ts";
import { convertedOf } from "./compare/converted.ts";

/** The documents that advice is made from. */
export interface AdviseOrder {
  readonly settings: BodyOf<"settings">;
  readonly variants: BodyOf<"variants">;
  readonly accuracy: BodyOf<"accuracy">;
  readonly plan: BodyOf<"plan">;
}

/** One combination that ran, with what is known of it. */
interface Option {
  readonly key: CaseKey;
  readonly p50Ns: number;
  readonly launches: number;
  readonly sizeBytes: number;
  readonly accuracy: Accuracy;
}

/** `judged`: the case that decides for a shipping choice on a device. */
export function adviceOf(
  order: AdviseOrder,
  facts: CaseIndex<CaseFacts>,
  rows: CaseIndex<ComparisonRow>,
  judged: (ship: ShipPlan, device: Device) => GatedCase | undefined,
): readonly Advice[] {
  return order.plan.devices.flatMap(({ device, platform, cases }) =>
    order.plan.ship
      .filter((ship) => ship.platform === platform)
      .flatMap((ship) => {
        const shipping = judged(ship, device)?.planned.key;
        if (shipping === undefined) return [];
        const options = cases
          .filter(({ key }) => key.model === ship.model)
          .flatMap(({ key }) => optionOf(order, key, shipping, facts, rows) ?? []);
        return advise(ship, device, shipping, options, order.settings.settings.minimumEffect) ?? [];
      }),
  );
}

/** Undefined when the combination was not measured on the candidate, or its output is not right. */
function optionOf(
  order: AdviseOrder,
  key: CaseKey,
  shipping: CaseKey,
  facts: CaseIndex<CaseFacts>,
  rows: CaseIndex<ComparisonRow>,
): Option | undefined {
  const candidate = facts.get(key)[0]?.candidate;
  if (candidate?.status !== "measured" || candidate.crashes > 0) return undefined;
  const { outputCheck } = candidate;
  if (outputCheck?.status === "outside" || (outputCheck?.nonFiniteOutputs ?? 0) > 0) return undefined;
  const p50 = rows.get(key).find(({ metric }) => metric === "latency-p50")?.candidate;
  const variants = order.variants.models.find(({ model }) => model === key.model);
  const variant = variants && convertedOf(variants, "candidate", key.variant);
  if (p50?.status !== "known" || variant === undefined || "absent" in variant) return undefined;
  return {
    key,
    p50Ns: p50.value,
    launches: p50.n,
    sizeBytes: variant.file.sizeBytes,
    accuracy: keepsAccuracy(order.settings.settings, order.accuracy, key, shipping.variant),
  };
}

function advise(
  ship: ShipPlan,
  device: Device,
  shipping: CaseKey,
  options: readonly Option[],
  tie: number,
): Advice | undefined {
  const now = options.find(({ key }) => sameCase(key, shipping));
  const keeping = options.filter((one) => one.accuracy.kept);
  if (now === undefined || keeping.length === 0) return undefined;
  const fastest = Math.min(...keeping.map(({ p50Ns }) => p50Ns));
  const [best] = keeping
    .filter(({ p50Ns }) => p50Ns <= fastest * (1 + tie))
    .sort((a, b) => a.sizeBytes - b.sizeBytes || a.p50Ns - b.p50Ns || order(a, b));
  if (best === undefined || sameCase(best.key, shipping)) return undefined;
  const latencyRatio = best.p50Ns / now.p50Ns - 1;
  const sizeRatio = best.sizeBytes / now.sizeBytes - 1;
  const faster = best.p50Ns * (1 + tie) < now.p50Ns;
  const smallerAtTheSameSpeed = best.p50Ns <= now.p50Ns * (1 + tie) && best.sizeBytes * (1 + tie) < now.sizeBytes;
  if (!faster && !smallerAtTheSameSpeed) return undefined;
  const launches = Math.min(best.launches, now.launches);
  return {
    model: ship.model,
    platform: ship.platform,
    device,
    ship: {
      variant: best.key.variant,
      delegates: [...new Set([best.key.delegate, ...(best.key.delegate === "cpu" ? [] : ship.delegates)])],
    },
    instead: { variant: shipping.variant, delegate: shipping.delegate },
    latencyRatio,
    sizeRatio,
    ...(best.accuracy.delta === undefined ? {} : { accuracyDelta: best.accuracy.delta }),
    note: `Measured in one session, each in launches of its own, ${launches === 1 ? "the proposal in one only: take its times as a first look" : `at least ${launches} each`}.`,
  };
}

function order(a: Option, b: Option): number {
  const [left, right] = [a, b].map(({ key }) => `${key.variant} ${key.delegate}`);
  return left !== undefined && right !== undefined && left < right ? -1 : 1;
}
