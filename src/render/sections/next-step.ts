/** What is to be done next? One sentence, from the worst check and from what is known of a better choice. */
import type { CaseStatus } from "../../documents/measurements.ts";
import type { MetricId } from "../../documents/metric-id.ts";
import type { Advice, BudgetCheck, BuiltInCheck, Check } from "../../documents/verdict.ts";
import { code, type Phrase } from "../blocks.ts";
import { scopeNames, type ReportIndex } from "../report-index.ts";
import { isUsable } from "./saying.ts";

const mend: Readonly<Record<MetricId, string>> = {
  "latency-p50": "Make it faster",
  "latency-p90": "Make it faster",
  load: "Make it load faster",
  "first-inference": "Make its first inference faster",
  "peak-memory": "Make it need less memory",
  "delegated-nodes": "Use operators that the delegate takes",
  partitions: "Use operators that the delegate takes",
  size: "Make it smaller",
  "app-size": "Make it smaller",
  accuracy: "Win the accuracy back",
  "conversion-loss": "Lose less in conversion",
};

const mendBuiltIn: Readonly<Record<BuiltInCheck["check"], string>> = {
  runs: "Make it run again",
  "delegate-applies": "Use operators that the delegate takes",
  "output-is-right": "Make its output right on this delegate",
  "variant-exists": "Make it convert again",
};

/** What helps when a case has no value for this reason. */
const helps: Readonly<Record<CaseStatus, Phrase>> = {
  measured: ["Run the job again; raise ", code("measure: launches"), " if it stays close."],
  "fell-back": ["Use operators that the delegate takes, or ship with one that takes this model."],
  unsupported: ["Ship with a delegate that this device has."],
  crashed: ["Find out why it crashes."],
  hung: ["Find out where it hangs."],
  "out-of-memory": ["Make it need less memory."],
  "invalid-model": ["Mend the model file."],
  error: ["Find out why it does not run."],
  missing: ["Run the job again: the measurement is incomplete."],
  infrastructure: ["Run the job again: the device or its farm failed."],
  absent: ["There is nothing to compare with; see the reason below."],
};

/** What another run of the job may mend, and what says itself that nothing is there. The change can mend nothing else of its base. */
const passes: ReadonlySet<CaseStatus> = new Set(["missing", "infrastructure", "absent"]);

/** For the first line. `worst`: undefined when nothing is exceeded or unknown. */
export function nextStep(index: ReportIndex, worst: Check | undefined): Phrase {
  if (worst === undefined)
    return index.input.verdict.advice.length === 0
      ? ["Nothing to do."]
      : ["Nothing to do; a better choice is proposed below."];
  if (tellsOfCutOff(index, worst)) return ["Run it again."];
  if (worst.status === "unknown") return helpFor(index, worst);
  if (worst.waiver !== undefined) return [`${worst.waiver.by} accepted this until ${worst.waiver.until}.`];
  if (worst.of === "built-in" && worst.check === "variant-exists" && !isUsable(index, worst)) return ["Mend the file."];
  const what = worst.of === "budget" ? mend[worst.metric] : mendBuiltIn[worst.check];
  const better = index.advice(scopeNames(worst.scope).model).find((advice) => improves(advice, worst));
  if (better !== undefined) {
    return [`${what}, or ship `, code(better.ship.variant), " on ", code(better.ship.delegates[0] ?? ""), " (below)."];
  }
  return worst.of === "budget"
    ? [`${what}, or raise the limit`, ...whereOf(index, worst)]
    : [`${what}, or ship another variant or delegate.`];
}

/** Whether nothing worse is known than that a cancelled run has left something unknown. */
export function tellsOfCutOff({ input }: ReportIndex, { status }: Check): boolean {
  return input.cutOff === true && status === "unknown";
}

/** Whether the proposal is better in just what is broken. */
function improves({ latencyRatio, sizeRatio, accuracyDelta }: Advice, worst: Check): boolean {
  if (worst.of === "built-in") return true;
  switch (worst.metric) {
    case "latency-p50":
    case "latency-p90":
      return latencyRatio < 0;
    case "size":
    case "app-size":
      return sizeRatio < 0;
    case "accuracy":
      return (accuracyDelta ?? 0) > 0;
    case "load":
    case "first-inference":
    case "peak-memory":
    case "delegated-nodes":
    case "partitions":
    case "conversion-loss":
      return false;
  }
}

function whereOf(index: ReportIndex, { rule: { position } }: BudgetCheck): Phrase {
  const { decidedBy, settings } = index.input.settings;
  const main = decidedBy === "base" ? ` on ${index.base}.` : ".";
  return position === undefined
    ? [" in ", code(settings.configFile), main]
    : [" at ", code(`${position.file}:${position.line}`), main];
}

function helpFor(index: ReportIndex, check: Check): Phrase {
  if (check.of === "budget" && check.found !== undefined && check.metric !== "accuracy") return helps.measured;
  if (check.of === "budget" && (check.metric === "accuracy" || check.metric === "conversion-loss"))
    return ["Have both sides scored on the same data, or judge it by hand."];
  const status = check.scope.of === "case" ? index.facts(check.scope.key)?.candidate.status : undefined;
  if (status !== undefined && status !== "measured") return helps[status];
  const row = check.of === "budget" ? index.row(check.scope, check.metric) : undefined;
  if (row?.candidate.status === "unknown" && row.candidate.because !== undefined) return helps[row.candidate.because];
  if (row?.baseline.status === "unknown" && row.baseline.because !== undefined)
    return passes.has(row.baseline.because)
      ? helps[row.baseline.because]
      : [`Judge it by hand: ${index.base} can't be compared with.`];
  return ["See the reason below."];
}
