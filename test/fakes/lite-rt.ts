/** A converter in memory: what each source gives is scripted; what was asked is kept. */
import type { VariantAccuracy } from "../../src/documents/accuracy.ts";
import type { Inspection } from "../../src/documents/inspection.ts";
import type { VariantName } from "../../src/documents/words.ts";
import type { LiteRt } from "../../src/ports.ts";
import { digestOf } from "./two-sides.ts";

const tensor = { name: "image", dtype: "float32", shape: [1, 4], dynamicDimensions: [] };
const inspection: Inspection = {
  subgraphs: 1,
  operators: [{ op: "CONV_2D", version: 1, count: 1 }],
  operatorCount: 1,
  tensorCount: 3,
  parameterCount: 4,
  inputs: [tensor],
  outputs: [tensor],
  signatureKeys: [],
  bytes: { constants: 16, metadata: 0, structure: 4 },
  constantsByDtype: [{ dtype: "float32", tensors: 1, sizeBytes: 16 }],
  constants: [],
};

export type Asked = { readonly converted: string[]; readonly evaluatedOn: (string | undefined)[]; inputsMade: number };

/** `misfits`: digests of data that the variants of a source can't be scored on. */
export function fakeLiteRt(options: { readonly misfits?: readonly string[] } = {}): LiteRt & { readonly asked: Asked } {
  const asked: Asked = { converted: [], evaluatedOn: [], inputsMade: 0 };
  return {
    asked,
    convert: async (order) => {
      asked.converted.push(order.source.path);
      const variants = (order.variants ?? ["float32", "float16"]).map((variant) => ({
        variant,
        status: "converted" as const,
        file: {
          path: `${order.into}/${variant}.tflite`,
          sha256: digestOf(order.source.sha256.slice(0, 20) + variant),
          sizeBytes: 20,
        },
        inspection,
      }));
      return { status: "present", variants };
    },
    evaluate: async (order) => {
      asked.evaluatedOn.push(order.data?.path);
      const score = (variant: VariantName): VariantAccuracy => {
        const fidelity = { status: "is-reference" } as const;
        if (order.metric === undefined) return { variant, task: { status: "not-configured" }, fidelity };
        if (options.misfits?.includes(order.data?.sha256 ?? "") === true) {
          return { variant, task: { status: "failed", cause: "data", reason: "wrong shape" }, fidelity };
        }
        const task = {
          status: "measured",
          metric: "top-1",
          unit: "share",
          higherIsBetter: true,
          value: 1,
          n: 2,
        } as const;
        return { variant, task, fidelity };
      };
      return order.models.map(({ variant }) => score(variant));
    },
    makeInputs: async (order) => {
      asked.inputsMade += 1;
      const file = { path: `${order.into}/0.bin`, sha256: digestOf("input"), sizeBytes: 16 };
      return { tensors: [{ index: 0, name: "image", dtype: "float32", shape: [1, 4] }], files: [file] };
    },
  };
}
