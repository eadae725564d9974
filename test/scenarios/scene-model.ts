/** What do a scene's models come to as documents: changes, variants, scores? */
import { createHash } from "node:crypto";
import type { ModelAccuracy, VariantAccuracy } from "../../src/documents/accuracy.ts";
import type { ModelChange, SourceState } from "../../src/documents/changes.ts";
import type { FileRef } from "../../src/documents/file-ref.ts";
import type { ConstantInfo, Inspection, OperatorGroup, TensorInfo } from "../../src/documents/inspection.ts";
import type { ModelVariants, SideVariants, Variant } from "../../src/documents/variants.ts";
import {
  sideNames,
  variantNames,
  type DelegateName,
  type SideName,
  type VariantName,
} from "../../src/documents/words.ts";
import type { ModelInputs } from "../../src/documents/model-inputs.ts";
import type { SceneModel } from "./scene.ts";

/** How a converted variant behaves under a delegate. */
export type Behaviour =
  | {
      readonly ms: number;
      /** In the second round, where it differs. */
      readonly againMs?: number;
      /** Delegated of all nodes, in so many partitions. Absent: all in one. */
      readonly delegated?: readonly [nodes: number, partitions: number];
      readonly wrongOutput?: string;
      /** The delegate takes no node; built-in kernels run it. */
      readonly fallsBack?: boolean;
    }
  | { readonly ends: "crashed" | "hung" | "out-of-memory" | "unsupported" | "error"; readonly detail: string };

export type SceneVariant =
  | {
      readonly bytes: number;
      /** Of 1,000 labelled samples. Absent: not scored. */
      readonly wrong?: number;
      readonly on: Partial<Readonly<Record<DelegateName, Behaviour>>>;
      readonly operators?: readonly OperatorGroup[];
      readonly outputs?: readonly TensorInfo[];
      /** Filters of the last convolution. */
      readonly channels?: number;
      /** Agreement with float32, 0 to 1. */
      readonly agrees?: number;
    }
  | { readonly status: "failed" | "no-effect" | "not-possible"; readonly reason: string };

export type SceneSide = Partial<Readonly<Record<VariantName, SceneVariant>>> | { readonly unusable: string };

const samples = 1000;

export function isUnusable(side: SceneSide): side is { readonly unusable: string } {
  return "unusable" in side;
}

export function changeOf(
  model: string,
  { change, differs, renamedFrom, baseline, candidate }: SceneModel,
): ModelChange {
  return {
    model,
    change,
    differs: [...(change === "modified" ? (["source"] as const) : []), ...(differs ?? [])],
    ...(renamedFrom === undefined ? {} : { renamedFrom }),
    baseline: { source: sourceOf(model, baseline) },
    candidate: { source: sourceOf(model, candidate) },
  };
}

function sourceOf(model: string, side: SceneSide | undefined): SourceState {
  if (side === undefined) return { status: "absent" };
  if (isUnusable(side)) return { status: "unreadable", reason: "not-a-model", detail: side.unusable };
  return { status: "present", kind: "tflite", file: fileOf(`sources/${model}.tflite`, JSON.stringify(side)) };
}

export function variantsOf(model: string, { baseline, candidate }: SceneModel): ModelVariants {
  return { model, baseline: sideVariants(model, baseline), candidate: sideVariants(model, candidate) };
}

function sideVariants(model: string, side: SceneSide | undefined): SideVariants {
  if (side === undefined) return { status: "absent" };
  if (isUnusable(side)) return { status: "unusable", reason: side.unusable };
  return {
    status: "present",
    variants: variantNames.flatMap((variant): Variant[] => {
      const one = side[variant];
      if (one === undefined) return [];
      if ("status" in one) return [{ variant, ...one }];
      const file = {
        ...fileOf(`variants/${model}-${variant}.tflite`, JSON.stringify([model, variant, one])),
        sizeBytes: one.bytes,
      };
      return [{ variant, status: "converted", file, inspection: inspectionOf(one) }];
    }),
  };
}

export const plainOperators: readonly OperatorGroup[] = [
  { op: "CONV_2D", version: 1, activation: "RELU6", inputDtype: "float32", weightsDtype: "float32", count: 5 },
  {
    op: "DEPTHWISE_CONV_2D",
    version: 1,
    activation: "RELU6",
    inputDtype: "float32",
    weightsDtype: "float32",
    count: 4,
  },
  { op: "MEAN", version: 1, inputDtype: "float32", count: 1 },
  { op: "FULLY_CONNECTED", version: 1, inputDtype: "float32", weightsDtype: "float32", count: 1 },
  { op: "SOFTMAX", version: 1, inputDtype: "float32", count: 1 },
];

export const plainOutput: TensorInfo = { name: "scores", dtype: "float32", shape: [1, 10], dynamicDimensions: [] };

function inspectionOf(variant: Extract<SceneVariant, { readonly bytes: number }>): Inspection {
  const operators = variant.operators ?? plainOperators;
  const structure = Math.min(6_000, variant.bytes);
  return {
    minRuntimeVersion: "1.14.0",
    subgraphs: 1,
    operators,
    operatorCount: operatorCountOf(variant),
    tensorCount: 60,
    parameterCount: Math.floor((variant.bytes - structure) / 4),
    inputs: [{ name: "image", dtype: "float32", shape: [1, 96, 96, 1], dynamicDimensions: [] }],
    outputs: variant.outputs ?? [plainOutput],
    signatureKeys: ["serving_default"],
    bytes: { constants: variant.bytes - structure, metadata: 0, structure },
    constantsByDtype: [{ dtype: "float32", tensors: 20, sizeBytes: variant.bytes - structure }],
    constants: constantsOf(variant.channels ?? 400),
  };
}

function constantsOf(channels: number): readonly ConstantInfo[] {
  const constant = (name: string, shape: readonly number[], usedBy: string): ConstantInfo => ({
    name,
    dtype: "float32",
    shape,
    sizeBytes: 4 * shape.reduce((product, size) => product * size, 1),
    usedBy,
    sha256: hexOf(`${name} ${shape.join("x")}`),
  });
  return [
    constant("conv_5/kernel", [channels, 3, 3, 128], "CONV_2D"),
    constant("dense/kernel", [10, channels], "FULLY_CONNECTED"),
    constant("conv_5/bias", [channels], "CONV_2D"),
  ];
}

export function operatorCountOf({
  operators = plainOperators,
}: Extract<SceneVariant, { readonly bytes: number }>): number {
  return operators.reduce((sum, { count }) => sum + count, 0);
}

/** Undefined: nothing of the model was scored. */
export function accuracyOf(model: string, scene: SceneModel): ModelAccuracy | undefined {
  const sides = { baseline: scored(scene.baseline), candidate: scored(scene.candidate) };
  if (sides.baseline.length + sides.candidate.length === 0) return undefined;
  return {
    model,
    sameData: scene.otherData === undefined,
    ...(scene.otherData === undefined ? {} : { note: scene.otherData }),
    ...sides,
  };
}

function scored(side: SceneSide | undefined): readonly VariantAccuracy[] {
  if (side === undefined || isUnusable(side)) return [];
  return variantNames.flatMap((variant): VariantAccuracy[] => {
    const one = side[variant];
    if (one === undefined || "status" in one) return [];
    const { wrong, agrees = 0.998 } = one;
    // The same samples are hard on both sides: the first ones.
    const scores = Array.from({ length: samples }, (_, at) => (at < (wrong ?? 0) ? 0 : 1));
    const reference = variant === "float32" || variant === "as-is";
    return [
      {
        variant,
        task:
          wrong === undefined
            ? { status: "not-configured" }
            : {
                status: "measured",
                metric: "top-1",
                unit: "share",
                higherIsBetter: true,
                value: (samples - wrong) / samples,
                n: samples,
                scores,
                dataSha256: hexOf("test.npz"),
              },
        fidelity: reference
          ? { status: "is-reference" }
          : {
              status: "measured",
              reference: "float32",
              n: samples,
              inputs: "evaluation",
              topOneAgreement: agrees,
              cosine: 1 - (1 - agrees) / 10,
              psnrDb: 38.2,
              identical: false,
              maxAbsError: 0.11,
              nonFiniteOutputs: 0,
            },
      },
    ];
  });
}

/** One input tensor for every converted file. */
export function inputsOf(models: Readonly<Record<string, SceneModel>>): readonly ModelInputs[] {
  return Object.entries(models).flatMap(([model, scene]) =>
    sideNames.flatMap((side: SideName): ModelInputs[] => {
      const variants = sideVariants(model, scene[side]);
      if (variants.status !== "present") return [];
      return variants.variants.flatMap((one): ModelInputs[] =>
        one.status === "converted"
          ? [
              {
                model,
                side,
                variant: one.variant,
                tensors: [{ index: 0, name: "image", dtype: "float32", shape: [1, 96, 96, 1] }],
                files: [{ ...fileOf(`inputs/${model}.bin`, `input of ${model}`), sizeBytes: 96 * 96 * 4 }],
              },
            ]
          : [],
      );
    }),
  );
}

export function fileOf(path: string, content: string): FileRef {
  return { path, sha256: hexOf(content), sizeBytes: content.length };
}

function hexOf(content: string): string {
  return createHash("sha256").update(content).digest("hex");
}
