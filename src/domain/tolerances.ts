/** How far may a delegate's output lie from the same file's output on built-in kernels? The published table. */
import type { OutputTolerance } from "../documents/bench-request.ts";
import type { Inspection } from "../documents/inspection.ts";
import type { DelegateName } from "../documents/words.ts";

/** What a model computes in, as far as it bounds how well two correct implementations agree. */
export type Arithmetic = "float32" | "half" | "dynamic-int8" | "int8";

/**
 * |output − reference| ≤ absolute + relative × |reference|, for all elements but `outlierShare`. Float sums in another
 * order differ in the last bits; half precision has 11 bits; dynamic int8 rounds activations per run and kernel; int8
 * kernels may round each layer one step apart. Quantized errors grow with the range of the tensors, hence `magnitudeShare`.
 * Measured on XNNPACK against built-in kernels with random inputs: hand landmarks and face detection, full and dynamic int8,
 * lie up to 12 % of the range apart, and their scalar scores (which have no range to share) up to 0.07. These limits find
 * garbage, not loss of accuracy; on outputs far smaller than 0.1 they find little, and accuracy and fidelity must.
 */
export const tolerances: Readonly<Record<Arithmetic, OutputTolerance>> = {
  float32: { absolute: 1e-3, relative: 1e-3, outlierShare: 0.001 },
  half: { absolute: 0.02, relative: 0.02, outlierShare: 0.01 },
  "dynamic-int8": { absolute: 0.1, relative: 0.05, magnitudeShare: 0.05, outlierShare: 0.05 },
  int8: { absolute: 0.1, relative: 0.05, steps: 2, magnitudeShare: 0.15, outlierShare: 0.05 },
};

/** Delegates that compute float32 models in half precision. */
const halfPrecision: ReadonlySet<DelegateName> = new Set(["gpu", "nnapi", "coreml"]);
const integers: ReadonlySet<string> = new Set(["int8", "uint8", "int16", "int4"]);

/** The tolerance of a file under a delegate. */
export function toleranceOf(inspection: Inspection, delegate: DelegateName): OutputTolerance {
  return tolerances[arithmeticOf(inspection, delegate)];
}

/** What the delegate computes the file in: the weights' type and what they meet decide; without integers, the delegate. */
export function arithmeticOf(inspection: Inspection, delegate: DelegateName): Arithmetic {
  const weighted = inspection.operators.filter(({ weightsDtype }) => integers.has(weightsDtype ?? ""));
  if (weighted.some(({ inputDtype }) => integers.has(inputDtype ?? ""))) return "int8";
  if (weighted.some(({ inputDtype }) => inputDtype === "float32")) return "dynamic-int8";
  return halfPrecision.has(delegate) ? "half" : "float32";
}

/** The looser of two: a case has one tolerance for both sides. */
export function looser(one: OutputTolerance, other: OutputTolerance): OutputTolerance {
  const steps = Math.max(one.steps ?? 0, other.steps ?? 0);
  const magnitudeShare = Math.max(one.magnitudeShare ?? 0, other.magnitudeShare ?? 0);
  return {
    absolute: Math.max(one.absolute, other.absolute),
    relative: Math.max(one.relative, other.relative),
    outlierShare: Math.max(one.outlierShare, other.outlierShare),
    ...(steps > 0 ? { steps } : {}),
    ...(magnitudeShare > 0 ? { magnitudeShare } : {}),
  };
}
