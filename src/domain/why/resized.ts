/**
 * Which layers have other dimensions of their own, and which only follow them? A wider layer widens the next one's
 * input, its bias and every table along its channels: one cause, several echoes.
 */
import type { Why } from "../../documents/comparison.ts";
import { elementsOf, type ConstantDifference, type ConstantPair } from "./constants.ts";

/** Where a layer's weights count its outputs and its inputs; the other dimensions are its kernel. */
const layers: Readonly<Record<string, { readonly output: number; readonly input: number | undefined }>> = {
  CONV_2D: { output: 0, input: 3 },
  TRANSPOSE_CONV: { output: 0, input: 3 },
  FULLY_CONNECTED: { output: 0, input: 1 },
  CONV_3D: { output: 4, input: 3 },
  /** One filter a channel: it is as wide as what it reads, times its multiplier. */
  DEPTHWISE_CONV_2D: { output: 3, input: 3 },
};

interface Transition {
  readonly from: number;
  readonly to: number;
}

/** `inputReshaped`: the model's input has another shape, which explains layers that only read more. */
export function resizedFacts(difference: ConstantDifference, inputReshaped: boolean): readonly Why[] {
  const weights = difference.resized.filter((pair) => layerOf(pair) !== undefined);
  const own = weights.filter(changesItself);
  const followers = weights.filter((pair) => !own.includes(pair) && !isBias(pair));
  const explained = own.flatMap((pair) => transitionAt(pair, outputOf(pair)));
  // A depthwise layer that nothing before it explains has another multiplier; it widens what comes after it.
  const isDepthwise = (pair: ConstantPair) => layerOf(pair) === "DEPTHWISE_CONV_2D";
  const multiplied = followers.filter((pair) => isDepthwise(pair) && !isEcho(pair, explained));
  explained.push(...multiplied.flatMap(transitionsOf));
  const readsMore = followers.filter((pair) => !isDepthwise(pair) && !inputReshaped && !isEcho(pair, explained));
  return [
    ...layerFacts([...own, ...multiplied, ...readsMore], weights),
    ...difference.resized
      .filter((pair) => layerOf(pair) === undefined && !isEcho(pair, explained))
      .map(({ from, to }) => resizedConstant(to.name, from.sizeBytes, to.sizeBytes)),
  ];
}

/** The fact that a constant has another size. 0 bytes: it is not there on that side. */
export function resizedConstant(name: string, baselineBytes: number, candidateBytes: number): Why {
  return { kind: "constant-resized", name, baselineBytes, candidateBytes };
}

/** By operator; parameters of echoes are added to the first, so that all facts together come to the whole difference. */
function layerFacts(causes: readonly ConstantPair[], all: readonly ConstantPair[]): readonly Why[] {
  const byOperator = Map.groupBy(causes, (pair) => layerOf(pair) ?? "");
  const ofEchoes = parameters(all.filter((pair) => !causes.includes(pair)));
  return [...byOperator]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([op, pairs], at): Why => {
      const count = pairs.length;
      return { kind: "layers-resized", op, count, parameters: parameters(pairs) + (at === 0 ? ofEchoes : 0) };
    });
}

function parameters(pairs: readonly ConstantPair[]): number {
  return pairs.reduce((sum, { from, to }) => sum + elementsOf(to) - elementsOf(from), 0);
}

function layerOf({ from, to }: ConstantPair): string | undefined {
  return [to.usedBy, from.usedBy].find((op) => op !== undefined && op in layers);
}

function outputOf(pair: ConstantPair): number {
  return layers[layerOf(pair) ?? ""]?.output ?? 0;
}

/** Weights have a kernel or a matrix; a bias or a scale has one dimension and follows its layer. */
function isBias({ to }: ConstantPair): boolean {
  return to.shape.length < 2;
}

/** The layer gives more outputs, or has another kernel: no neighbour asks that of it. */
function changesItself(pair: ConstantPair): boolean {
  const layer = layers[layerOf(pair) ?? ""];
  if (layer === undefined || isBias(pair)) return false;
  return pair.to.shape.some((size, at) => size !== pair.from.shape[at] && at !== layer.input);
}

function transitionsOf(pair: ConstantPair): readonly Transition[] {
  return pair.to.shape.flatMap((_, at) => transitionAt(pair, at));
}

function transitionAt({ from, to }: ConstantPair, at: number): readonly Transition[] {
  const [before, after] = [from.shape[at], to.shape[at]];
  return before === undefined || after === undefined || before === after ? [] : [{ from: before, to: after }];
}

/** Every dimension that differs does so as some cause did. */
function isEcho(pair: ConstantPair, causes: readonly Transition[]): boolean {
  if (pair.from.shape.length !== pair.to.shape.length) return false;
  return transitionsOf(pair).every((one) => causes.some((cause) => follows(one, cause)));
}

/** Branches that are concatenated at most, as far as an echo is recognised through them. */
const mostBranches = 4;

/** By the cause's factor (flattened channels), or by a small multiple of its step (concatenated ones). */
function follows({ from, to }: Transition, cause: Transition): boolean {
  const steps = (to - from) / (cause.to - cause.from);
  return from * cause.to === to * cause.from || (Number.isInteger(steps) && steps >= 1 && steps <= mostBranches);
}
