/** What was done for a case, and what really ran on each side? */
import type { CaseFacts, CaseSideFacts } from "../../documents/comparison.ts";
import type { MeasuredCase, OutputCheck } from "../../documents/measurements.ts";
import type { SideName } from "../../documents/words.ts";
import { delegationOf } from "./case-rows.ts";

/** Samples and dropped ones are counted on one side: the candidate's, or the baseline's where only that ran. */
export function factsOf(measured: MeasuredCase): CaseFacts {
  const { key, gated, identical, launches } = measured;
  const finished = launches.filter(({ status }) => status === "finished");
  const blocks = finished.flatMap((launch) => launch.blocks);
  const side = blocks.some((block) => block.side === "candidate") ? "candidate" : "baseline";
  const sampled = blocks.filter((block) => block.side === side);
  return {
    key,
    gated,
    identical,
    baseline: sideFacts(measured, "baseline"),
    candidate: sideFacts(measured, "candidate"),
    launchesFinished: finished.length,
    launchesPlanned: launches.length,
    samplesPerSide: sampled.reduce((sum, { samplesNs }) => sum + samplesNs.length, 0),
    droppedSamples: sampled.reduce((sum, { droppedCount }) => sum + droppedCount, 0),
    throttledBlocks: blocks.filter(({ throttled }) => throttled).length,
    rounds: launches.reduce((most, { round }) => Math.max(most, round), 0),
  };
}

function sideFacts(measured: MeasuredCase, side: SideName): CaseSideFacts {
  return {
    ...measured[side],
    delegation: delegationOf(measured, side),
    outputCheck: outputCheckOf(measured, side),
  };
}

/** The worst of the launches' checks: one wrong output is wrong. Undefined: no launch checked. */
function outputCheckOf(measured: MeasuredCase, side: SideName): OutputCheck | undefined {
  const ran = measured.identical ? "candidate" : side;
  const checks = measured.launches.flatMap((launch) => launch[ran]?.outputCheck ?? []);
  const worst = checks.find(({ status }) => status === "outside") ?? checks.find(isNotFinite);
  return worst ?? checks.find(({ status }) => status === "within") ?? checks[0];
}

function isNotFinite({ nonFiniteOutputs }: OutputCheck): boolean {
  return (nonFiniteOutputs ?? 0) > 0;
}
