/**
 * What is a device asked to measure? The first half of the contract that every benchmark app and runner speaks
 * (benchmark-apps/contract). The schedule is spelled out launch by launch, so that no device plans anything.
 */
import * as z from "zod";
import { Bytes, Count, Finite, Fraction, Nanoseconds, Sha256 } from "./quantities.ts";
import { DelegateName, SideName, TensorDtype } from "./words.ts";

/** Names something inside one request and its report. */
export const ContractId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const RelativePath = z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*(\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/);
const LoadOrder = z.array(SideName).min(1).max(2).readonly();

/** A file that goes with the request; `path` is relative to the folder that the runner is given. */
export const RequestFile = z
  .strictObject({ id: ContractId, path: RelativePath, sha256: Sha256, sizeBytes: Bytes })
  .readonly();
export type RequestFile = z.infer<typeof RequestFile>;

/** Raw little-endian bytes of one input tensor, in the dtype and shape that the model declares. */
export const RequestTensor = z
  .strictObject({
    /** Position among the model's inputs. */
    index: Count,
    name: z.string(),
    dtype: TensorDtype,
    /** The runner resizes an input whose declared shape is dynamic to this. */
    shape: z.array(Count).readonly(),
    file: ContractId,
  })
  .readonly();
export type RequestTensor = z.infer<typeof RequestTensor>;

/** One side of a case: which model file, and with which inputs (one for each of the model's inputs). */
export const RequestSide = z.strictObject({ model: ContractId, inputs: z.array(RequestTensor).readonly() }).readonly();
export type RequestSide = z.infer<typeof RequestSide>;

/**
 * How far an output may lie from the same file's output on built-in kernels:
 * |output − reference| ≤ absolute + relative × |reference|, for all but `outlierShare` of the elements.
 * Quantized outputs are compared as the real numbers that they stand for.
 */
export const OutputTolerance = z
  .strictObject({
    absolute: Finite.min(0),
    relative: Finite.min(0),
    /** A quantized output also agrees when it is at most so many quantization steps away. Absent: none. */
    steps: Count.optional(),
    /**
     * An element also agrees within this share of the largest finite magnitude in the reference output: rounding of a
     * quantized model grows with the range of its tensors, not with each element. Absent: no such allowance.
     */
    magnitudeShare: Fraction.optional(),
    outlierShare: Fraction,
  })
  .readonly();
export type OutputTolerance = z.infer<typeof OutputTolerance>;

/**
 * How a delegate is set up. What is absent takes the contract's default (benchmark-apps/contract/README.md), never the
 * runtime's: those differ between platforms.
 */
export const DelegateOptions = z
  .strictObject({
    /** May it compute float32 in half precision? */
    reducedPrecision: z.boolean().optional(),
    /** May it take quantized models? */
    quantizedModels: z.boolean().optional(),
    preference: z.enum(["fast-single-answer", "sustained-speed"]).optional(),
  })
  .readonly();
export type DelegateOptions = z.infer<typeof DelegateOptions>;

/** One model on one delegate, on both sides where both have it. `gated`: its checks decide, so it gets more launches. */
export const RequestCase = z
  .strictObject({
    id: ContractId,
    gated: z.boolean(),
    delegate: DelegateName,
    options: DelegateOptions.optional(),
    threads: z.int().positive(),
    /** A side is absent when it has nothing to run. At least one is present. */
    baseline: RequestSide.optional(),
    candidate: RequestSide.optional(),
    tolerance: OutputTolerance,
  })
  .refine((one) => one.baseline !== undefined || one.candidate !== undefined, "a case has at least one side")
  .meta({ anyOf: [{ required: ["baseline"] }, { required: ["candidate"] }] })
  .readonly();
export type RequestCase = z.infer<typeof RequestCase>;

/**
 * One process. `paired` loads the sides in `loadOrder` and measures alternating blocks (the first block belongs to the
 * side that is loaded first; A B, B A, …). `single` loads one side alone, for load, first inference and peak memory.
 */
export const RequestLaunch = z
  .strictObject({
    id: ContractId,
    case: ContractId,
    kind: z.enum(["paired", "single"]),
    loadOrder: LoadOrder,
    /** Block pairs (with one side: blocks). 0 for `single`. */
    pairs: Count,
    /** Inferences that count in each block. */
    inferences: Count,
    /** Inferences at each block's start that are dropped, and reported. */
    dropped: Count,
    /** The runner lowers inferences, then pairs, so that the blocks fit; at least one pair of three inferences stays. */
    timeBoxNs: Nanoseconds,
    /** After the last block, compare each side's output with built-in kernels. */
    checkOutputs: z.boolean(),
  })
  .readonly();
export type RequestLaunch = z.infer<typeof RequestLaunch>;

/** All that one device is asked for in one round; `requestProblems` knows what the schema can't say. */
export const BenchRequest = z
  .strictObject({
    kind: z.literal("bench-request"),
    schemaVersion: z.literal(1),
    requestId: ContractId,
    /** 1, or 2 for the second measurement of suspicious cases. */
    round: z.int().min(1).max(2),
    files: z.array(RequestFile).readonly(),
    cases: z.array(RequestCase).min(1).readonly(),
    /** In the order in which they are to run: rounds over the cases, gated ones first. */
    launches: z.array(RequestLaunch).min(1).readonly(),
    warmUp: z.strictObject({ minInferences: z.int().positive(), minNs: Nanoseconds, maxNs: Nanoseconds }).readonly(),
    /** A launch that writes nothing for so long is killed and reported as hung. */
    hangTimeoutNs: Nanoseconds,
    /** No launch begins when so much time has passed; the session ends in order. Absent: no limit. */
    sessionTimeBoxNs: Nanoseconds.optional(),
    coolDown: z
      .strictObject({
        /** Pause before each launch. */
        pauseNs: Nanoseconds,
        /** A device hotter than this waits, at most `maxWaitNs`; a device that can't tell does not. */
        maxStartCelsius: Finite,
        maxWaitNs: Nanoseconds,
      })
      .readonly(),
  })
  .readonly();
export type BenchRequest = z.infer<typeof BenchRequest>;

/** The request as the text that devices get; reports name it by the SHA-256 of these bytes (UTF-8). */
export function printBenchRequest(request: BenchRequest): string {
  return `${JSON.stringify(request, undefined, 1)}\n`;
}

/**
 * What is wrong with a request beyond its schema: names that lead nowhere or stand for two things, sides that a case
 * does not have, counts that contradict the launch's kind. Empty when sound.
 */
export function requestProblems(request: BenchRequest): readonly string[] {
  const problems: string[] = [];
  const files = new Set<string>();
  for (const { id } of request.files) note(files, id, `file ${id}`, problems);
  const cases = new Map(request.cases.map((one) => [one.id, one]));
  const caseIds = new Set<string>();
  for (const one of request.cases) {
    note(caseIds, one.id, `case ${one.id}`, problems);
    for (const side of [one.baseline, one.candidate]) {
      const wanted = side === undefined ? [] : [side.model, ...side.inputs.map(({ file }) => file)];
      for (const file of wanted) if (!files.has(file)) problems.push(`case ${one.id} names the unknown file ${file}`);
      const positions = side?.inputs.map(({ index }) => index) ?? [];
      if (positions.some((index, at) => index !== at)) problems.push(`case ${one.id} has inputs out of order`);
    }
  }
  const launches = new Set<string>();
  for (const launch of request.launches) {
    note(launches, launch.id, `launch ${launch.id}`, problems);
    problems.push(...launchProblems(launch, cases.get(launch.case)).map((problem) => `launch ${launch.id} ${problem}`));
  }
  if (request.warmUp.minNs > request.warmUp.maxNs) problems.push("the warm-up's minimum exceeds its maximum");
  return problems;
}

function launchProblems(launch: RequestLaunch, of: RequestCase | undefined): readonly string[] {
  if (of === undefined) return [`names the unknown case ${launch.case}`];
  const problems: string[] = [];
  for (const side of launch.loadOrder) if (of[side] === undefined) problems.push(`loads a ${side} that its case lacks`);
  if (new Set(launch.loadOrder).size < launch.loadOrder.length) problems.push("loads one side twice");
  if (launch.kind === "single") {
    if (launch.loadOrder.length > 1) problems.push("is single and loads two sides");
    if (launch.pairs > 0) problems.push("is single and has blocks");
  } else if (launch.pairs < 1 || launch.inferences < 3) {
    problems.push("is paired and has fewer than one pair of three inferences");
  }
  return problems;
}

function note(seen: Set<string>, id: string, what: string, problems: string[]): void {
  if (seen.has(id)) problems.push(`${what} is there twice`);
  seen.add(id);
}
