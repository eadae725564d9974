/**
 * Is a runtime too old for a file? An interpreter refuses a whole model for one operator in a version that it has no kernel of.
 *
 * Measured, not read: each built-in operator in versions 1 to 15 was planted into a model and given to each library (TensorFlow
 * Lite 2.16.1's Android library; 2.17.0 and LiteRT 1.4 by their Python wheels). TensorFlow Lite's own table
 * (tools/versioning/runtime_version.cc) is more hopeful: it has CAST 7 and STABLEHLO_COMPOSITE in 2.17.0 and TRANSPOSE 7 before 2.16, and
 * those libraries refuse them.
 */
import type { Inspection } from "../documents/inspection.ts";
import { androidRuntimeNames, iosRuntimeNames, runtimeTable, type RuntimeName } from "../documents/runtimes.ts";

/** In this order below. */
export const inspectedRuntimes = ["tflite-2.16.1", "tflite-2.17.0", "litert-1.4.2"] as const satisfies RuntimeName[];

/**
 * The highest version that each runtime has; 0: no such operator. Operators that are not here have the same versions in all of them and
 * in LiteRT 2.3.0, which converts.
 */
export const highestVersions: Readonly<Record<string, readonly [number, number, number]>> = {
  ADD: [5, 5, 5],
  BROADCAST_TO: [3, 3, 3],
  CAST: [6, 6, 7],
  CONCATENATION: [4, 4, 4],
  COS: [1, 1, 1],
  DEQUANTIZE: [5, 5, 6],
  DYNAMIC_UPDATE_SLICE: [1, 1, 4],
  EMBEDDING_LOOKUP: [3, 3, 4],
  EQUAL: [4, 4, 4],
  FILL: [4, 4, 4],
  FULLY_CONNECTED: [11, 12, 13],
  GATHER: [7, 7, 7],
  GATHER_ND: [5, 5, 5],
  GELU: [2, 2, 2],
  MUL: [7, 7, 7],
  NOT_EQUAL: [3, 3, 3],
  PACK: [4, 4, 4],
  PAD: [4, 4, 4],
  PADV2: [4, 4, 4],
  QUANTIZE: [3, 3, 3],
  REVERSE_V2: [3, 3, 3],
  SIN: [1, 1, 1],
  SLICE: [6, 6, 6],
  SOFTMAX: [3, 3, 3],
  SPLIT: [4, 4, 4],
  SPLIT_V: [2, 2, 2],
  SQRT: [1, 1, 1],
  STABLEHLO_AND: [0, 0, 1],
  STABLEHLO_CASE: [0, 0, 1],
  STABLEHLO_COMPOSITE: [0, 0, 1],
  STABLEHLO_SHIFT_LEFT: [0, 0, 1],
  TRANSPOSE: [6, 6, 7],
  UNPACK: [4, 4, 4],
};

/** Why this runtime refuses the file, and what to do; undefined when nothing is known against it (the device will tell). */
export function whyTooOld({ operators }: Inspection, runtime: RuntimeName): string | undefined {
  const lacking = operators.flatMap(({ op, version }) => {
    const highest = highestOf(op, runtime);
    return highest !== undefined && version > highest ? [{ op, version, highest }] : [];
  });
  if (lacking.length === 0) return undefined;
  const { name, version } = runtimeTable[runtime];
  const needs = lacking.map((one) =>
    one.highest === 0 ? `no ${one.op}` : `${one.op} up to version ${one.highest}, and the file needs ${one.version}`,
  );
  const platform = iosRuntimeNames.some((one) => one === runtime) ? "ios" : "android";
  const others = platform === "ios" ? iosRuntimeNames : androidRuntimeNames;
  const newer = others.find((other) =>
    lacking.every((one) => (highestOf(one.op, other) ?? one.version) >= one.version),
  );
  const change =
    newer === undefined
      ? ""
      : `, or ship ${runtimeTable[newer].name} ${runtimeTable[newer].version} and set runtime: { ${platform}: ${newer} }`;
  return `${name} ${version} has ${[...new Set(needs)].join("; ")}: convert for the older runtime${change}`;
}

function highestOf(op: string, runtime: RuntimeName): number | undefined {
  return highestVersions[op]?.[inspectedRuntimes.indexOf(runtime)];
}
