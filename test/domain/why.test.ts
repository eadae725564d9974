import { describe, expect, it } from "vitest";
import type { CaseFacts, Why } from "../../src/documents/comparison.ts";
import type { ConstantInfo, Inspection, OperatorGroup, TensorInfo } from "../../src/documents/inspection.ts";
import type { Delegation } from "../../src/documents/measurements.ts";
import { whyFacts } from "../../src/domain/why.ts";
import { digest, phone } from "./scene.ts";

function operator(op: string, count = 1, activation?: string, weightsDtype?: string): OperatorGroup {
  return {
    op,
    version: 1,
    count,
    inputDtype: "float32",
    ...(activation === undefined ? {} : { activation }),
    ...(weightsDtype === undefined ? {} : { weightsDtype }),
  };
}

function constant(name: string, shape: readonly number[], usedBy?: string, dtype = "float32"): ConstantInfo {
  const width = dtype === "float32" || dtype === "int32" ? 4 : dtype === "float16" ? 2 : 1;
  const sizeBytes = shape.reduce((product, size) => product * size, width);
  return { name, dtype, shape, sizeBytes, sha256: digest(name), ...(usedBy === undefined ? {} : { usedBy }) };
}

function tensor(name: string, dtype: string, ...shape: readonly number[]): TensorInfo {
  return { name, dtype, shape, dynamicDimensions: [] };
}

/** A separable network: conv (16), depthwise, pointwise (32), a table added, dense. */
const plain: Inspection = {
  subgraphs: 1,
  operators: [
    operator("CONV_2D", 2, "RELU6", "float32"),
    operator("DEPTHWISE_CONV_2D", 1, "RELU6", "float32"),
    operator("ADD"),
    operator("FULLY_CONNECTED", 1, undefined, "float32"),
    operator("SOFTMAX"),
  ],
  operatorCount: 6,
  tensorCount: 20,
  parameterCount: 2000,
  inputs: [tensor("picture", "float32", 1, 28, 28, 1)],
  outputs: [tensor("scores:0", "float32", 1, 10)],
  signatureKeys: ["serving_default"],
  bytes: { constants: 8000, metadata: 0, structure: 2000 },
  constantsByDtype: [],
  constants: [
    constant("dense", [10, 1568], "FULLY_CONNECTED"),
    constant("pointwise", [32, 1, 1, 16], "CONV_2D"),
    constant("table", [1, 7, 7, 32], "ADD"),
    constant("first", [16, 3, 3, 1], "CONV_2D"),
    constant("depthwise", [1, 3, 3, 16], "DEPTHWISE_CONV_2D"),
    constant("pointwise/bias", [32], "CONV_2D"),
    constant("first/bias", [16], "CONV_2D"),
    constant("dense/bias", [10], "FULLY_CONNECTED"),
    constant("shape", [2], "RESHAPE", "int32"),
  ],
};

function withConstants(...changed: readonly ConstantInfo[]): Inspection {
  const names = new Set(changed.map(({ name }) => name));
  return { ...plain, constants: [...plain.constants.filter(({ name }) => !names.has(name)), ...changed] };
}

function delegation(
  delegatedNodes: number,
  totalNodes: number,
  partitions = 1,
  changes: Partial<Delegation> = {},
): Delegation {
  return { applied: "xnnpack", delegatedNodes, totalNodes, partitions, proof: "graph", ...changes };
}
function ran(baseline: Delegation, candidate: Delegation): readonly CaseFacts[] {
  const side = { status: "measured" as const, crashes: 0, finished: 8 };
  return [
    {
      key: { model: "digits", variant: "float32", device: phone, delegate: "xnnpack", threads: 1 },
      gated: true,
      identical: false,
      baseline: { ...side, delegation: baseline },
      candidate: { ...side, delegation: candidate },
      launchesFinished: 10,
      launchesPlanned: 10,
      samplesPerSide: 480,
      droppedSamples: 48,
      throttledBlocks: 0,
      rounds: 1,
    },
  ];
}

const wider = withConstants(
  constant("first", [24, 3, 3, 1], "CONV_2D"),
  constant("first/bias", [24], "CONV_2D"),
  constant("depthwise", [1, 3, 3, 24], "DEPTHWISE_CONV_2D"),
  constant("pointwise", [32, 1, 1, 24], "CONV_2D"),
);
const half: Inspection = {
  ...plain,
  operators: [...plain.operators, operator("DEQUANTIZE", 8)],
  constants: plain.constants.map((one) =>
    one.dtype === "float32" ? constant(one.name, one.shape, "DEQUANTIZE", "float16") : one,
  ),
};
const [, ...afterConvolutions] = plain.operators;

describe("the cause that is named, and no other", () => {
  it.each<{
    name: string;
    candidate: Inspection;
    baseline?: Inspection;
    cases?: readonly CaseFacts[];
    facts: readonly Why[];
  }>([
    { name: "nothing for the same file", candidate: plain, facts: [] },
    {
      name: "nothing for retrained weights",
      candidate: { ...plain, constants: plain.constants.map((one) => ({ ...one, sha256: digest(`${one.name}!`) })) },
      facts: [],
    },
    {
      name: "a wider layer, not the layers that follow it",
      candidate: wider,
      // 8 filters of 3 × 3, their biases, 8 depthwise filters, and 8 more inputs of the pointwise layer.
      facts: [{ kind: "layers-resized", op: "CONV_2D", count: 1, parameters: 72 + 8 + 72 + 256 }],
    },
    {
      name: "a wider last convolution, not the table and the flattened input behind it",
      candidate: withConstants(
        constant("pointwise", [48, 1, 1, 16], "CONV_2D"),
        constant("pointwise/bias", [48], "CONV_2D"),
        constant("table", [1, 7, 7, 48], "ADD"),
        constant("dense", [10, 2352], "FULLY_CONNECTED"),
      ),
      facts: [{ kind: "layers-resized", op: "CONV_2D", count: 1, parameters: 256 + 16 + 7840 }],
    },
    {
      name: "a larger kernel",
      candidate: withConstants(constant("depthwise", [1, 5, 5, 16], "DEPTHWISE_CONV_2D")),
      facts: [{ kind: "layers-resized", op: "DEPTHWISE_CONV_2D", count: 1, parameters: 256 }],
    },
    {
      name: "a depthwise multiplier, not the layer that reads more",
      candidate: withConstants(
        constant("depthwise", [1, 3, 3, 32], "DEPTHWISE_CONV_2D"),
        constant("pointwise", [32, 1, 1, 32], "CONV_2D"),
      ),
      facts: [{ kind: "layers-resized", op: "DEPTHWISE_CONV_2D", count: 1, parameters: 144 + 512 }],
    },
    {
      name: "colour instead of grey, not the layer that reads it",
      candidate: {
        ...withConstants(constant("first", [16, 3, 3, 3], "CONV_2D")),
        inputs: [tensor("picture", "float32", 1, 28, 28, 3)],
      },
      facts: [{ kind: "input-changed", name: "picture", from: "float32[1, 28, 28, 1]", to: "float32[1, 28, 28, 3]" }],
    },
    {
      name: "an operator",
      candidate: { ...plain, operators: [...plain.operators, operator("LOGISTIC")] },
      cases: ran(delegation(6, 6), delegation(7, 7)),
      facts: [{ kind: "operators-added", op: "LOGISTIC", count: 1 }],
    },
    {
      name: "an operator with weights, not the constants that it brings",
      candidate: {
        ...withConstants(constant("extra", [32, 3, 3, 32], "CONV_2D"), constant("extra/bias", [32], "CONV_2D")),
        operators: [operator("CONV_2D", 3, "RELU6", "float32"), ...afterConvolutions],
      },
      facts: [{ kind: "operators-added", op: "CONV_2D", count: 1 }],
    },
    {
      name: "the operator that the delegate left",
      candidate: { ...plain, operators: [...plain.operators, operator("LOCAL_RESPONSE_NORMALIZATION")] },
      cases: ran(delegation(6, 6), delegation(6, 7, 2)),
      facts: [
        {
          kind: "delegation",
          delegate: "xnnpack",
          baseline: delegation(6, 6),
          candidate: delegation(6, 7, 2),
          suspects: ["LOCAL_RESPONSE_NORMALIZATION"],
        },
      ],
    },
    {
      name: "half-precision weights, not the DEQUANTIZE behind each",
      candidate: half,
      cases: ran(delegation(6, 6), delegation(14, 14)),
      facts: [
        {
          kind: "weights-dtype",
          from: "float32",
          to: "float16",
          sizeBytes: 2 * (15680 + 512 + 1568 + 144 + 144 + 32 + 16 + 10),
        },
      ],
    },
    {
      name: "a lost fusion, not the activation on its own",
      candidate: {
        ...plain,
        operators: [
          operator("CONV_2D", 1, "RELU6", "float32"),
          operator("CONV_2D", 1, undefined, "float32"),
          operator("RELU6"),
          ...afterConvolutions,
        ],
      },
      facts: [{ kind: "fusion-lost", op: "CONV_2D", activation: "RELU6", count: 1 }],
    },
    {
      name: "another activation: an operator, and no lost fusion",
      candidate: {
        ...plain,
        operators: [
          operator("CONV_2D", 1, "RELU6", "float32"),
          operator("CONV_2D", 1, undefined, "float32"),
          operator("HARD_SWISH"),
          ...afterConvolutions,
        ],
      },
      facts: [{ kind: "operators-added", op: "HARD_SWISH", count: 1 }],
    },
    {
      name: "the type of an input, not the CAST behind it",
      candidate: {
        ...plain,
        inputs: [tensor("picture", "uint8", 1, 28, 28, 1)],
        operators: [operator("CAST"), ...plain.operators],
      },
      facts: [{ kind: "input-changed", name: "picture", from: "float32[1, 28, 28, 1]", to: "uint8[1, 28, 28, 1]" }],
    },
    {
      name: "two casts when one input changed: one of them",
      candidate: {
        ...plain,
        inputs: [tensor("picture", "uint8", 1, 28, 28, 1)],
        operators: [operator("CAST", 2), ...plain.operators],
      },
      facts: [
        { kind: "input-changed", name: "picture", from: "float32[1, 28, 28, 1]", to: "uint8[1, 28, 28, 1]" },
        { kind: "operators-added", op: "CAST", count: 1 },
      ],
    },
    {
      name: "an output, also when it took the number of another",
      candidate: { ...plain, outputs: [tensor("scores:0", "float32", 1, 8), tensor("scores:1", "float32", 1, 10)] },
      facts: [{ kind: "output-added", name: "scores:0" }],
    },
    {
      name: "a bigger constant",
      candidate: withConstants(constant("table", [1, 28, 28, 32], "ADD")),
      facts: [{ kind: "constant-resized", name: "table", baselineBytes: 6272, candidateBytes: 100_352 }],
    },
    {
      name: "a constant that nobody reads",
      candidate: withConstants(constant("stray", [1000])),
      facts: [{ kind: "constant-resized", name: "stray", baselineBytes: 0, candidateBytes: 4000 }],
    },
  ])("is $name", ({ candidate, cases = [], facts }) => {
    expect(whyFacts(plain, candidate, cases)).toStrictEqual(facts);
  });

  it.each([
    { name: "a wider layer", candidate: wider, kinds: ["layers-resized"] },
    { name: "half-precision weights", candidate: half, kinds: ["weights-dtype"] },
    {
      name: "a bigger constant",
      candidate: withConstants(constant("table", [1, 28, 28, 32], "ADD")),
      kinds: ["constant-resized"],
    },
  ])("is one when it is taken back, too: $name", ({ candidate, kinds }) => {
    expect(whyFacts(candidate, plain, []).map(({ kind }) => kind)).toStrictEqual(kinds);
  });

  it("does not guess which operator a delegate left when the files don't tell", () => {
    const candidate = { ...plain, operators: [...plain.operators, operator("FLOOR"), operator("SIN")] };
    const facts = whyFacts(plain, candidate, ran(delegation(6, 6), delegation(7, 8, 2)));
    expect(facts).toMatchObject([
      { kind: "operators-added", op: "FLOOR" },
      { kind: "operators-added", op: "SIN" },
      { kind: "delegation", suspects: [] },
    ]);
  });

  it("says nothing of counts that the runtime does not tell", () => {
    const blind = { proof: "unknown" as const };
    expect(whyFacts(plain, plain, ran(delegation(0, 0, 0, blind), delegation(6, 6)))).toStrictEqual([]);
  });
});
