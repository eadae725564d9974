/** What was measured of every planned case, launch by launch, and what happened to those that were not? */
import * as z from "zod";
import { Environment, LaunchFailure } from "./bench-report.ts";
import { CaseKey, Device } from "./case-key.ts";
import { documentSchema } from "./envelope.ts";
import { Bytes, Count, Finite, Fraction, Nanoseconds } from "./quantities.ts";
import { DelegateName, SideName } from "./words.ts";

/** Inferences of one side in a row. `pair` counts from 0; the first inferences after a switch are dropped and only counted. */
export const MeasuredBlock = z
  .strictObject({
    side: SideName,
    pair: Count,
    samplesNs: z.array(Nanoseconds).readonly(),
    droppedCount: Count,
    /** The device was hot (`serious` or `critical`) before or after it. */
    throttled: z.boolean(),
  })
  .readonly();
export type MeasuredBlock = z.infer<typeof MeasuredBlock>;

/** What really ran of one side, as the report's event of that name says it: the fields mean the same. */
export const Delegation = z
  .strictObject({
    applied: DelegateName,
    delegatedNodes: Count,
    totalNodes: Count,
    partitions: Count,
    proof: z.enum(["graph", "log", "unknown"]),
  })
  .readonly();
export type Delegation = z.infer<typeof Delegation>;

/** Whether a delegate's output agrees with built-in kernels, as the report's event of that name says it. */
export const OutputCheck = z
  .strictObject({
    status: z.enum(["within", "outside", "not-comparable"]),
    detail: z.string(),
    maxAbsError: Finite.min(0).optional(),
    outlierShare: Fraction.optional(),
    nonFiniteOutputs: Count.optional(),
  })
  .readonly();
export type OutputCheck = z.infer<typeof OutputCheck>;

/**
 * What one launch found of one side. Durations in ns, resident memory in bytes; absent is what it did not come to, or
 * did not do.
 */
export const LaunchSide = z
  .strictObject({
    loadNs: Nanoseconds.optional(),
    firstInferenceNs: Nanoseconds.optional(),
    peakBytes: Bytes.optional(),
    beforeBytes: Bytes.optional(),
    delegation: Delegation.optional(),
    outputCheck: OutputCheck.optional(),
  })
  .readonly();
export type LaunchSide = z.infer<typeof LaunchSide>;

/**
 * How a launch ended. `cut`: the report ends inside it. `skipped`: the device did not start it, because earlier launches
 * of the case ended in a way that repeating does not change. `missing`: planned, never started.
 */
export const LaunchStatus = z.enum(["finished", ...LaunchFailure.options, "cut", "skipped", "missing"]);
export type LaunchStatus = z.infer<typeof LaunchStatus>;

/** One process of the plan, and all that it measured. `baseline` and `candidate` are absent where it did not load that side. */
export const MeasuredLaunch = z
  .strictObject({
    launch: z.string(),
    round: z.int().min(1).max(2),
    kind: z.enum(["paired", "single"]),
    loadOrder: z.array(SideName).readonly(),
    status: LaunchStatus,
    /** In whose side it failed, and how, in the runtime's or system's words. */
    failedSide: SideName.optional(),
    detail: z.string().optional(),
    baseline: LaunchSide.optional(),
    candidate: LaunchSide.optional(),
    blocks: z.array(MeasuredBlock).readonly(),
  })
  .readonly();
export type MeasuredLaunch = z.infer<typeof MeasuredLaunch>;

/** What a case came to on one side. Only `measured` has latencies of the requested delegate. */
export const caseStatuses = [
  "measured",
  "fell-back",
  "unsupported",
  "crashed",
  "hung",
  "out-of-memory",
  "invalid-model",
  "error",
  "missing",
  "infrastructure",
  "absent",
] as const;
/** One word a side of a case; `detail` beside it says it in the words of who knows. */
export const CaseStatus = z.enum(caseStatuses);
export type CaseStatus = z.infer<typeof CaseStatus>;

/** What both rounds together say of one side of a case. */
export const CaseSideOutcome = z
  .strictObject({
    status: CaseStatus,
    detail: z.string().optional(),
    /** Launches of both rounds that ended in this side: crashed, hung or out of memory. Those laid to no side don't count. */
    crashes: Count,
    /** Launches of both rounds that ran this side to their end. */
    finished: Count,
  })
  .readonly();
export type CaseSideOutcome = z.infer<typeof CaseSideOutcome>;

/**
 * One case of the plan with its launches of both rounds, those that never started, too. `identical`: both sides are the
 * same bytes.
 */
export const MeasuredCase = z
  .strictObject({
    key: CaseKey,
    gated: z.boolean(),
    identical: z.boolean(),
    /** The rerun that these launches are of, by its number. Absent: the first measuring. */
    rerun: z.int().min(1).optional(),
    baseline: CaseSideOutcome,
    candidate: CaseSideOutcome,
    launches: z.array(MeasuredLaunch).readonly(),
  })
  .readonly();
export type MeasuredCase = z.infer<typeof MeasuredCase>;

/** Written by `conclude`: every planned case, measured or not, and the sessions that measured. */
export const MeasurementsDocument = documentSchema(
  "measurements",
  1,
  z
    .strictObject({
      cases: z.array(MeasuredCase).readonly(),
      /** One a device, round and rerun that reported. */
      sessions: z
        .array(
          z
            .strictObject({
              /** The one that the plan names. */
              device: Device,
              round: z.int().min(1).max(2),
              /** As in a case. */
              rerun: z.int().min(1).optional(),
              environment: Environment,
              /** Set when another device ran in its place, and why. */
              ranOn: z.strictObject({ device: Device, reason: z.string() }).readonly().optional(),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly(),
);
/** One device's session: what it ran on, which is what measurements must share to be compared. */
export type MeasuredSession = MeasurementsDocument["body"]["sessions"][number];
export type MeasurementsDocument = z.infer<typeof MeasurementsDocument>;
