/** How do the inputs and outputs of two files differ? Names are the converter's, so that shape and type count for more. */
import type { Why } from "../../documents/comparison.ts";
import type { Inspection, TensorInfo } from "../../documents/inspection.ts";
import { pairUp, type Pair } from "./pair-up.ts";

/** How inputs and outputs differ, and what that lets expect of the operators. */
export interface SignatureDifference {
  readonly facts: readonly Why[];
  /** Inputs and outputs that have another element type: each may cost one conversion operator. */
  readonly retyped: number;
  /** An input has another shape: layers that only see more of it are no cause of their own. */
  readonly inputReshaped: boolean;
}

/** From baseline to candidate; no facts where both are alike. */
export function signatureDifference(baseline: Inspection, candidate: Inspection): SignatureDifference {
  const inputs = matchTensors(baseline.inputs, candidate.inputs);
  const outputs = matchTensors(baseline.outputs, candidate.outputs);
  const facts: readonly Why[] = [
    ...inputs.changed.map(({ from, to }): Why => ({ kind: "input-changed", name: to.name, ...described(from, to) })),
    ...inputs.added.map(({ name }): Why => ({ kind: "input-added", name })),
    ...inputs.removed.map(({ name }): Why => ({ kind: "input-removed", name })),
    ...outputs.changed.map(({ from, to }): Why => ({ kind: "output-changed", name: to.name, ...described(from, to) })),
    ...outputs.added.map(({ name }): Why => ({ kind: "output-added", name })),
    ...outputs.removed.map(({ name }): Why => ({ kind: "output-removed", name })),
  ];
  const changed = [...inputs.changed, ...outputs.changed];
  return {
    facts,
    retyped: changed.filter(({ from, to }) => from.dtype !== to.dtype).length,
    inputReshaped: inputs.changed.some(({ from, to }) => shapeText(from) !== shapeText(to)),
  };
}

interface Matched {
  readonly changed: readonly Pair<TensorInfo>[];
  readonly added: readonly TensorInfo[];
  readonly removed: readonly TensorInfo[];
}

/**
 * Equal tensors are paired first, those of one name before those of another; then what is left by name, then in order
 * while both sides have as many. (A converter numbers outputs, so that a new one can take an old one's name.)
 */
function matchTensors(baseline: readonly TensorInfo[], candidate: readonly TensorInfo[]): Matched {
  const { byRule, unpairedFrom, unpairedTo } = pairUp(baseline, candidate, [
    (from, to) => from.name === to.name && tensorText(from) === tensorText(to),
    (from, to) => tensorText(from) === tensorText(to),
    (from, to) => from.name === to.name,
    () => baseline.length === candidate.length,
  ]);
  const changed = byRule.flat().filter(({ from, to }) => tensorText(from) !== tensorText(to));
  return { changed, added: unpairedTo, removed: unpairedFrom };
}

function described(from: TensorInfo, to: TensorInfo): { readonly from: string; readonly to: string } {
  return { from: tensorText(from), to: tensorText(to) };
}

function tensorText(tensor: TensorInfo): string {
  return `${tensor.dtype}${shapeText(tensor)}`;
}

function shapeText({ shape, dynamicDimensions }: TensorInfo): string {
  return `[${shape.map((size, at) => (dynamicDimensions.includes(at) ? "?" : size)).join(", ")}]`;
}
