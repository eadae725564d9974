/**
 * What is a device asked to measure? The first half of the contract that every benchmark app and runner speaks
 * (benchmark-apps/contract). The schedule is spelled out launch by launch, so that no device plans anything.
 */
import { z } from "zod";
import { Bytes, Count, Finite, Nanoseconds, Sha256 } from "./quantities.ts";
import { DelegateName, SideName, TensorDtype } from "./words.ts";

const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const RelativePath = z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*(\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/);

export const RequestFile = z.strictObject({ id: Id, path: RelativePath, sha256: Sha256, sizeBytes: Bytes }).readonly();
export type RequestFile = z.infer<typeof RequestFile>;

/** Raw little-endian bytes of one input tensor, in the dtype and shape that the model declares. */
export const RequestTensor = z
  .strictObject({
    /** Position among the model's inputs. */
    index: Count,
    name: z.string(),
    dtype: TensorDtype,
    shape: z.array(z.int().nonnegative()).readonly(),
    file: Id,
  })
  .readonly();
export type RequestTensor = z.infer<typeof RequestTensor>;

/** One side of a case: which model file, and with which inputs. */
export const RequestSide = z.strictObject({ model: Id, inputs: z.array(RequestTensor).readonly() }).readonly();
export type RequestSide = z.infer<typeof RequestSide>;

/**
 * How far an output may lie from the same file's output on built-in kernels:
 * |output − reference| ≤ absolute + relative × |reference|, for all but `outlierShare` of the elements.
 */
export const OutputTolerance = z
  .strictObject({ absolute: Finite.min(0), relative: Finite.min(0), outlierShare: z.number().min(0).max(1) })
  .readonly();
export type OutputTolerance = z.infer<typeof OutputTolerance>;

export const RequestCase = z
  .strictObject({
    id: Id,
    gated: z.boolean(),
    delegate: DelegateName,
    threads: z.int().positive(),
    /** A side is absent when it has nothing to run. At least one is present. */
    baseline: RequestSide.optional(),
    candidate: RequestSide.optional(),
    tolerance: OutputTolerance,
  })
  .refine((one) => one.baseline !== undefined || one.candidate !== undefined, "a case has at least one side")
  .readonly();
export type RequestCase = z.infer<typeof RequestCase>;

/**
 * One process. `paired` loads the sides in `loadOrder` and measures alternating blocks (the first block belongs to the
 * side that is loaded first; A B, B A, …). `single` loads one side alone, for load, first inference and peak memory.
 */
export const RequestLaunch = z
  .strictObject({
    id: Id,
    case: Id,
    kind: z.enum(["paired", "single"]),
    loadOrder: z.array(SideName).min(1).max(2).readonly(),
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

export const BenchRequest = z
  .strictObject({
    kind: z.literal("bench-request"),
    schemaVersion: z.literal(1),
    requestId: Id,
    /** 1, or 2 for the second measurement of suspicious cases. */
    round: z.int().min(1).max(2),
    files: z.array(RequestFile).readonly(),
    cases: z.array(RequestCase).min(1).readonly(),
    /** In the order in which they are to run: rounds over the cases, gated ones first. */
    launches: z.array(RequestLaunch).min(1).readonly(),
    warmUp: z.strictObject({ minInferences: z.int().positive(), minNs: Nanoseconds, maxNs: Nanoseconds }).readonly(),
    /** A launch that writes nothing for so long is killed and reported as hung. */
    hangTimeoutNs: Nanoseconds,
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
