/**
 * What did a device see? The second half of the contract: NDJSON, one event a line, flushed as it happens, so that a
 * crash loses nothing that was measured. No statistics: every duration is there.
 */
import { z } from "zod";
import { Bytes, Count, Finite, Fraction, Instant, Nanoseconds, Sha256 } from "./quantities.ts";
import { DelegateName, SideName } from "./words.ts";

const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
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

export const launchFailures = ["crashed", "hung", "out-of-memory", "unsupported", "invalid-model", "error"] as const;
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
  }),
  z.strictObject({
    event: z.literal("launch-started"),
    ...inLaunch,
    case: Id,
    kind: z.enum(["paired", "single"]),
    loadOrder: z.array(SideName).min(1).max(2).readonly(),
  }),
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
    partitions: Count,
    /** How it is known: the runtime's graph, its own log line, or not at all (then the counts are 0 and mean nothing). */
    proof: z.enum(["graph", "log", "unknown"]),
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
    side: SideName.optional(),
    /** In the words of the runtime or the system. */
    detail: z.string(),
  }),
  z.strictObject({ event: z.literal("session-finished"), launchesFinished: Count, launchesFailed: Count }),
] as const;

export const BenchEvent = z.discriminatedUnion("event", events);
export type BenchEvent = z.infer<typeof BenchEvent>;
