/** Which constant of one file is which of the other? By name, use and shape; retrained weights are still the same tensor. */
import type { ConstantInfo, Inspection } from "../../documents/inspection.ts";
import { pairUp, type Pair } from "./pair-up.ts";

/** A constant of the baseline, and the same one of the candidate. */
export type ConstantPair = Pair<ConstantInfo>;

/** Every constant of both files, in one of four lists. */
export interface ConstantDifference {
  /** Same shape, same use; content and element type may differ. */
  readonly kept: readonly ConstantPair[];
  readonly resized: readonly ConstantPair[];
  readonly added: readonly ConstantInfo[];
  readonly removed: readonly ConstantInfo[];
}

/** An inspection lists so many constants, the largest; of a file with more, the rest is not known. */
const listed = 200;
/** Integer constants up to here are axes, shapes and paddings: parameters of an operator, not data. */
const parameterBytes = 64;

/** From baseline to candidate, without small parameters and without what is too small for either list. */
export function constantDifference(baseline: Inspection, candidate: Inspection): ConstantDifference {
  const least = Math.max(cutOff(baseline), cutOff(candidate));
  const isData = (one: ConstantInfo) => one.sizeBytes > least && !isParameter(one);
  const isKept = [
    (from: ConstantInfo, to: ConstantInfo) => from.name === to.name && sameUse(from, to) && sameShape(from, to),
    (from: ConstantInfo, to: ConstantInfo) => from.sha256 === to.sha256 && sameUse(from, to) && sameShape(from, to),
    (from: ConstantInfo, to: ConstantInfo) => sameUse(from, to) && sameShape(from, to),
  ];
  const isResized = [
    (from: ConstantInfo, to: ConstantInfo) => from.name === to.name && sameUse(from, to),
    ...[1, 2, Infinity].map(
      (most) => (from: ConstantInfo, to: ConstantInfo) =>
        sameUse(from, to) && from.shape.length === to.shape.length && changedDimensions(from, to) <= most,
    ),
  ];
  const { byRule, unpairedFrom, unpairedTo } = pairUp(
    baseline.constants.filter(isData),
    candidate.constants.filter(isData),
    [...isKept, ...isResized],
  );
  return {
    kept: byRule.slice(0, isKept.length).flat(),
    resized: byRule.slice(isKept.length).flat(),
    added: unpairedTo,
    removed: unpairedFrom,
  };
}

/** Elements of a constant. */
export function elementsOf({ shape }: ConstantInfo): number {
  return shape.reduce((product, size) => product * size, 1);
}

function cutOff({ constants }: Inspection): number {
  return constants.length < listed ? -1 : (constants.at(-1)?.sizeBytes ?? -1);
}

function isParameter({ dtype, sizeBytes }: ConstantInfo): boolean {
  return (dtype === "int32" || dtype === "int64") && sizeBytes <= parameterBytes;
}

/** Half-precision weights stand behind a DEQUANTIZE, which hides who reads them. */
function sameUse(from: ConstantInfo, to: ConstantInfo): boolean {
  return from.usedBy === to.usedBy || from.usedBy === "DEQUANTIZE" || to.usedBy === "DEQUANTIZE";
}

function sameShape(from: ConstantInfo, to: ConstantInfo): boolean {
  return from.shape.join() === to.shape.join();
}

function changedDimensions(from: ConstantInfo, to: ConstantInfo): number {
  return from.shape.filter((size, at) => size !== to.shape[at]).length;
}
