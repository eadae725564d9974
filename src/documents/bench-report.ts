/**
 * What did a device see? The second half of the contract: NDJSON, one event a line, flushed as it happens, so that a
 * crash loses nothing that was measured. No statistics: every duration is there.
 */
import * as z from "zod";
import { ContractId as Id } from "./bench-request.ts";
import { Bytes, Count, Finite, Fraction, Instant, Nanoseconds, Sha256 } from "./quantities.ts";
import { DelegateName, SideName } from "./words.ts";

const inLaunch = { launch: Id };
const ofSide = { launch: Id, side: SideName };

/** What must be equal for two measurements to be compared. */
export const Environment = z
  .strictObject({
    platform: z.enum(["host", "android", "ios"]),
    deviceModel: z.string(),
    /** OS name and version, for instance `Android 14` or `Debian 12`. */
    osVersion: z.string(),
    osBuild: z.string(),
    abi: z.string(),
    soc: z.string(),
    runtime: z.strictObject({ name: z.string(), version: z.string() }).readonly(),
    /** Digest of the app or runner without the injected models. */
    appSha256: Sha256,
  })
  .readonly();
export type Environment = z.infer<typeof Environment>;

/** Heat around a block. `unknown` where the device does not tell. */
export const Thermal = z
  .strictObject({
    state: z.enum(["unknown", "nominal", "fair", "serious", "critical"]),
    celsius: Finite.optional(),
    /** 1.0 is the point of severe throttling (Android's PowerManager.getThermalHeadroom). */
    headroom: Finite.optional(),
  })
  .readonly();
export type Thermal = z.infer<typeof Thermal>;

/** What a launch does with a side. Each is announced before it begins, so that a sudden end can be laid to a side. */
export const steps = ["load", "first-inference", "warm-up", "block", "output-check"] as const;
/** Where a launch was when it ended without a word. */
export const Step = z.enum(steps);
export type Step = z.infer<typeof Step>;

/**
 * How a launch can end badly. `crashed`: a signal, an abort, or an end without a word. `hung`: killed by the watchdog.
 * `unsupported`: this device or runtime has no such delegate or operator. `invalid-model`: the runtime refuses the file.
 * `error`: anything else that was caught, for instance a file that is not the one the request names.
 */
export const launchFailures = ["crashed", "hung", "out-of-memory", "unsupported", "invalid-model", "error"] as const;
/** One word a launch; what the runtime or the system said stands beside it. */
export const LaunchFailure = z.enum(launchFailures);
export type LaunchFailure = z.infer<typeof LaunchFailure>;

const events = [
  z.strictObject({
    event: z.literal("session-started"),
    schemaVersion: z.literal(1),
    requestId: Id,
    requestSha256: Sha256,
    round: z.int().min(1).max(2),
    startedAt: Instant,
    environment: Environment,
    /** Absent: no battery, or the system does not tell. */
    power: z
      .strictObject({
        batteryFraction: Fraction.optional(),
        charging: z.boolean().optional(),
        saver: z.boolean().optional(),
      })
      .readonly()
      .optional(),
  }),
  /** The device was too hot and waited, beyond the pause before each launch. `thermal`: when the wait ended. */
  z.strictObject({ event: z.literal("cooled-down"), waitedNs: Nanoseconds, thermal: Thermal }),
  z.strictObject({
    event: z.literal("launch-started"),
    ...inLaunch,
    case: Id,
    kind: z.enum(["paired", "single"]),
    loadOrder: z.array(SideName).min(1).max(2).readonly(),
  }),
  /** Not started, because earlier launches of the case ended in a way that repeating does not change. */
  z.strictObject({
    event: z.literal("launch-skipped"),
    ...inLaunch,
    case: Id,
    failure: LaunchFailure,
    side: SideName.optional(),
    detail: z.string(),
  }),
  /** About to begin. */
  z.strictObject({ event: z.literal("step"), ...ofSide, step: Step }),
  /** Between two inferences, when nothing was written for a second. */
  z.strictObject({ event: z.literal("alive"), ...inLaunch }),
  /** Interpreter made, delegate applied, tensors allocated. */
  z.strictObject({ event: z.literal("loaded"), ...ofSide, loadNs: Nanoseconds, modelSha256: Sha256 }),
  z.strictObject({
    event: z.literal("delegation"),
    ...ofSide,
    requested: DelegateName,
    /** What really runs nodes: the requested delegate, or `cpu` when it took none. */
    applied: DelegateName,
    delegatedNodes: Count,
    totalNodes: Count,
    /**
     * Parts of the graph that the delegate runs. The runtime's log counts the other parts, too: by `log` it is half of that,
     * rounded up, and may be one too many.
     */
    partitions: Count,
    /** How it is known: the runtime's graph, its own log line, or not at all (then the counts are 0 and mean nothing). */
    proof: z.enum(["graph", "log", "unknown"]),
    /** Every option that was set, by the runtime's own name for it. Absent: the delegate has none. */
    options: z
      .record(z.string(), z.union([z.boolean(), Finite, z.string()]))
      .readonly()
      .optional(),
  }),
  z.strictObject({ event: z.literal("first-inference"), ...ofSide, durationNs: Nanoseconds }),
  z.strictObject({ event: z.literal("warmed-up"), ...ofSide, samplesNs: z.array(Nanoseconds).readonly() }),
  z.strictObject({
    event: z.literal("block"),
    ...ofSide,
    /** Block pair, from 0, and position in it, 0 or 1. */
    pair: Count,
    position: z.int().min(0).max(1),
    droppedNs: z.array(Nanoseconds).readonly(),
    samplesNs: z.array(Nanoseconds).min(1).readonly(),
    /** The runtime's own duration of the same inferences. Absent: it does not tell. */
    nativeNs: z.array(Nanoseconds).min(1).readonly().optional(),
    thermalBefore: Thermal,
    thermalAfter: Thermal,
  }),
  z.strictObject({
    event: z.literal("output-check"),
    ...ofSide,
    /** `not-comparable`: built-in kernels can't run this file, so there is nothing to compare with. */
    status: z.enum(["within", "outside", "not-comparable"]),
    detail: z.string(),
    maxAbsError: Finite.min(0).optional(),
    outlierShare: Fraction.optional(),
    nonFiniteOutputs: Count.optional(),
  }),
  z.strictObject({
    event: z.literal("memory"),
    ...ofSide,
    /** Resident memory before loading, and the highest since. */
    beforeBytes: Bytes,
    peakBytes: Bytes,
  }),
  z.strictObject({ event: z.literal("launch-finished"), ...inLaunch }),
  z.strictObject({
    event: z.literal("launch-failed"),
    ...inLaunch,
    failure: LaunchFailure,
    /** What was under way. A failure without a side concerns every side that the launch loads. */
    side: SideName.optional(),
    step: Step.optional(),
    /** In the words of the runtime or the system. */
    detail: z.string(),
  }),
  z.strictObject({ event: z.literal("session-finished"), launchesFinished: Count, launchesFailed: Count }),
  /** The driver ended early, in order. A launch that is open then was cut: that is no crash. */
  z.strictObject({
    event: z.literal("session-interrupted"),
    reason: z.enum(["signal", "time-box", "storage-full"]),
    detail: z.string(),
  }),
] as const;

/** One line of a report. Durations in whole ns; what a device does not know it leaves away, except heat, which can be `unknown`. */
export const BenchEvent = z.discriminatedUnion("event", events);
export type BenchEvent = z.infer<typeof BenchEvent>;
