/** What stands in a .tflite file, read without running it? */
import * as z from "zod";
import { Bytes, Count, Finite, Sha256 } from "./quantities.ts";
import { TensorDtype } from "./words.ts";

/** An input or output, as the file's first subgraph declares it. */
export const TensorInfo = z
  .strictObject({
    name: z.string(),
    dtype: TensorDtype,
    /** Static shape; a dynamic dimension shows as its stored size. */
    shape: z.array(z.int()).readonly(),
    /** Which dimensions are dynamic. Empty: a static shape. */
    dynamicDimensions: z.array(Count).readonly(),
    /** Affine quantization. Absent: none. */
    quantization: z
      .strictObject({ scale: z.array(Finite).readonly(), zeroPoint: z.array(z.int()).readonly(), axis: z.int() })
      .readonly()
      .optional(),
  })
  .readonly();
export type TensorInfo = z.infer<typeof TensorInfo>;

/** Operators of one kind: same code, version, fused activation and dtype of the first input and of the weights. */
export const OperatorGroup = z
  .strictObject({
    op: z.string(),
    version: z.int().positive(),
    activation: z.string().optional(),
    inputDtype: z.string().optional(),
    weightsDtype: z.string().optional(),
    count: z.int().positive(),
  })
  .readonly();
export type OperatorGroup = z.infer<typeof OperatorGroup>;

/** A constant tensor: weights, a table, a shape. */
export const ConstantInfo = z
  .strictObject({
    name: z.string(),
    dtype: TensorDtype,
    shape: z.array(z.int()).readonly(),
    sizeBytes: Bytes,
    /** The operator that reads it first, or the one behind it when that is a DEQUANTIZE. Absent: none does. */
    usedBy: z.string().optional(),
    sha256: Sha256,
  })
  .readonly();
export type ConstantInfo = z.infer<typeof ConstantInfo>;

/** All that the file itself says: counts, sizes in bytes, tensors and operators. Nothing is run for it. */
export const Inspection = z
  .strictObject({
    /** What the file's metadata declares, for instance `2.5.0`. Absent: it declares none. */
    minRuntimeVersion: z.string().optional(),
    subgraphs: z.int().positive(),
    operators: z.array(OperatorGroup).readonly(),
    operatorCount: Count,
    tensorCount: Count,
    /** Elements of all constants that operators read as weights. */
    parameterCount: Count,
    /**
     * Of convolutions and matrix products in one inference, by the stored shapes. Absent: some operator's can't be told from
     * the file (loops, recurrent and custom ones).
     */
    multiplyAccumulates: Count.optional(),
    inputs: z.array(TensorInfo).readonly(),
    outputs: z.array(TensorInfo).readonly(),
    signatureKeys: z.array(z.string()).readonly(),
    /** Bytes by kind of buffer; they sum to the file's size. */
    bytes: z.strictObject({ constants: Bytes, metadata: Bytes, structure: Bytes }).readonly(),
    constantsByDtype: z
      .array(z.strictObject({ dtype: TensorDtype, tensors: Count, sizeBytes: Bytes }).readonly())
      .readonly(),
    /** Largest first, at most 200. */
    constants: z.array(ConstantInfo).readonly(),
  })
  .readonly();
export type Inspection = z.infer<typeof Inspection>;
