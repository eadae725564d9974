/** What is to be done next? One sentence, from the worst check and from what is known of a better choice. */
import type { CaseStatus } from "../../documents/measurements.ts";
import type { MetricId } from "../../documents/metric-id.ts";
import type { BuiltInCheck, Check } from "../../documents/verdict.ts";
import { code, type Phrase } from "../blocks.ts";
import { scopeNames, type ReportIndex } from "../report-index.ts";

const mend: Readonly<Record<MetricId, string>> = {
  "latency-p50": "Make it faster",
  "latency-p90": "Make it faster",
  load: "Make it load faster",
  "first-inference": "Make its first inference faster",
  "peak-memory": "Make it need less memory",
  "delegated-nodes": "Use operators that the delegate takes",
  partitions: "Use operators that the delegate takes",
  size: "Make it smaller",
  accuracy: "Win the accuracy back",
  "conversion-loss": "Lose less in conversion",
};

const mendBuiltIn: Readonly<Record<BuiltInCheck["check"], string>> = {
  runs: "Make it run again",
  "delegate-applies": "Make the delegate take it again",
  "output-is-right": "Make its output right on this delegate",
  "variant-exists": "Make the conversion work again",
};

/** What helps when a case has no value for this reason. */
const helps: Readonly<Record<CaseStatus, string>> = {
  measured: "Run again, with more `measure: launches` if it stays close",
  "fell-back": "Ship with a delegate that takes this model",
  unsupported: "Ship with a delegate that this device has",
  crashed: "See why it crashed, below",
  hung: "See where it hung, below",
  "out-of-memory": "Make it need less memory",
  "invalid-model": "Mend the model file",
  error: "See the error, below",
  missing: "Run the job again: the measurement is incomplete",
  infrastructure: "Run the job again: the device or its farm failed",
  absent: "Nothing to compare with: see the reason below",
};

/** For the first line. `worst`: undefined when nothing is exceeded or unknown. */
export function nextStep(index: ReportIndex, worst: Check | undefined): Phrase {
  if (worst === undefined)
    return index.input.verdict.advice.length === 0 ? ["Nothing to do."] : ["A better choice is below."];
  if (worst.status === "unknown") return [`${helpFor(index, worst)}.`];
  const what = worst.of === "budget" ? mend[worst.metric] : mendBuiltIn[worst.check];
  const better = index.advice(scopeNames(worst.scope).model)[0];
  if (better !== undefined) {
    return [`${what}, or ship `, code(better.ship.variant), " on ", code(better.ship.delegates[0] ?? ""), " (below)."];
  }
  if (worst.of === "built-in") return [`${what}, or ship another variant or delegate.`];
  const where = worst.rule.position;
  return [
    `${what}, or raise the limit`,
    ...(where === undefined
      ? [" in ", code(index.input.settings.settings.configFile)]
      : [" at ", code(`${where.file}:${where.line}`)]),
    " on main.",
  ];
}

function helpFor(index: ReportIndex, check: Check): string {
  const row = check.of === "budget" ? index.row(check.scope, check.metric) : undefined;
  const unknown = [row?.candidate, row?.baseline].find((side) => side?.status === "unknown");
  if (unknown?.status === "unknown")
    return unknown.because === undefined ? "See the reason below" : helps[unknown.because];
  if (check.scope.of === "case") {
    const status = index.facts(check.scope.key)?.candidate.status;
    if (status !== undefined) return helps[status];
  }
  return "See the reason below";
}
