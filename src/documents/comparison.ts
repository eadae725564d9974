/** What moved between baseline and candidate, by how much, and how sure is that? */
import * as z from "zod";
import { CaseKey } from "./case-key.ts";
import { documentSchema } from "./envelope.ts";
import { MetricId } from "./metric-id.ts";
import { Count, Finite, Interval } from "./quantities.ts";
import { CaseSideOutcome, CaseStatus, Delegation, OutputCheck } from "./measurements.ts";
import { ModelName, VariantName } from "./words.ts";

/** What a row is about: a variant (known without a device) or a case on a device. */
export const RowScope = z.discriminatedUnion("of", [
  z.strictObject({ of: z.literal("variant"), model: ModelName, variant: VariantName }).readonly(),
  z.strictObject({ of: z.literal("case"), key: CaseKey, gated: z.boolean() }).readonly(),
]);
export type RowScope = z.infer<typeof RowScope>;

/** One side's value in the metric's unit, or why there is none. */
export const SideValue = z.discriminatedUnion("status", [
  z
    .strictObject({
      status: z.literal("known"),
      value: Finite,
      /** Over launches. Absent for exact metrics and for a single launch. */
      interval: Interval.optional(),
      /** Launches, or samples of the evaluation data; 1 for exact metrics. */
      n: z.int().positive(),
    })
    .readonly(),
  z.strictObject({ status: z.literal("unknown"), reason: z.string(), because: CaseStatus.optional() }).readonly(),
  /** There is no such variant or model on this side. */
  z.strictObject({ status: z.literal("absent"), reason: z.string() }).readonly(),
]);
export type SideValue = z.infer<typeof SideValue>;

/** How a value of the user's task metric reads. */
export const TaskReading = z
  .strictObject({ metric: z.string(), unit: z.enum(["share", "number"]), higherIsBetter: z.boolean() })
  .readonly();
export type TaskReading = z.infer<typeof TaskReading>;

/** Candidate against baseline. `ratio`: candidate ÷ baseline − 1. `delta`: candidate − baseline in the metric's unit. */
export const Difference = z
  .strictObject({
    as: z.enum(["ratio", "delta"]),
    estimate: Finite,
    /** Absent: exact, or a single launch. */
    interval: Interval.optional(),
    n: z.int().positive(),
  })
  .readonly();
export type Difference = z.infer<typeof Difference>;

/** `unclear`: noise can't be ruled out. `not-comparable`: a side has no value, or the environments differ. */
export const Change = z.enum(["improvement", "regression", "none", "unclear", "not-comparable"]);
export type Change = z.infer<typeof Change>;

/** One metric of one variant or case: both sides, and the difference with the interval that says how sure it is. */
export const ComparisonRow = z
  .strictObject({
    scope: RowScope,
    metric: MetricId,
    baseline: SideValue,
    candidate: SideValue,
    change: Change,
    /** Of the first round (or exact). Absent when not comparable. */
    difference: Difference.optional(),
    /** The second round's own difference, when the case was measured again. */
    secondRound: Difference.optional(),
    /** `same-launch`: both sides in one process; `own-launches`: they did not fit together; `same-data`: paired samples. */
    pairing: z.enum(["exact", "same-launch", "own-launches", "same-data", "none"]),
    /** Of rows about the user's task: how to read the values. `share`: 0 to 1. Absent for all others, and when no side was scored. */
    task: TaskReading.optional(),
    note: z.string().optional(),
  })
  .readonly();
export type ComparisonRow = z.infer<typeof ComparisonRow>;

/** What became of one side of a case. `delegation` and `outputCheck` are absent where no launch came to them. */
export const CaseSideFacts = z
  .strictObject({
    ...CaseSideOutcome.unwrap().shape,
    delegation: Delegation.optional(),
    outputCheck: OutputCheck.optional(),
  })
  .readonly();
export type CaseSideFacts = z.infer<typeof CaseSideFacts>;

/** What really ran, per case and side. */
export const CaseFacts = z
  .strictObject({
    key: CaseKey,
    gated: z.boolean(),
    identical: z.boolean(),
    baseline: CaseSideFacts,
    candidate: CaseSideFacts,
    /** What was done: launches of both rounds that counted, of those planned; samples a side; blocks marked as hot. */
    launchesFinished: Count,
    launchesPlanned: Count,
    samplesPerSide: Count,
    droppedSamples: Count,
    throttledBlocks: Count,
    rounds: z.int().min(0).max(2),
  })
  .readonly();
export type CaseFacts = z.infer<typeof CaseFacts>;

/** A fact that explains a movement. Derived from the two files and what ran, never guessed. */
export const Why = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("operators-added"), op: z.string(), count: z.int().positive() }).readonly(),
  z.strictObject({ kind: z.literal("operators-removed"), op: z.string(), count: z.int().positive() }).readonly(),
  z
    .strictObject({ kind: z.literal("fusion-lost"), op: z.string(), activation: z.string(), count: z.int().positive() })
    .readonly(),
  z
    .strictObject({
      kind: z.literal("fusion-gained"),
      op: z.string(),
      activation: z.string(),
      count: z.int().positive(),
    })
    .readonly(),
  /**
   * `count` layers of this kind have other dimensions of their own. `parameters`: all weights of the model that grew or
   * shrank with them (the next layer's inputs, too), candidate − baseline.
   */
  z
    .strictObject({ kind: z.literal("layers-resized"), op: z.string(), count: z.int().positive(), parameters: z.int() })
    .readonly(),
  /** A constant that no layer reads as weights appeared, grew, shrank or went: bytes before and after. */
  z
    .strictObject({
      kind: z.literal("constant-resized"),
      name: z.string(),
      baselineBytes: Count,
      candidateBytes: Count,
    })
    .readonly(),
  /** Weights have another element type. `sizeBytes`: of these weights in the candidate. */
  z.strictObject({ kind: z.literal("weights-dtype"), from: z.string(), to: z.string(), sizeBytes: Count }).readonly(),
  z.strictObject({ kind: z.literal("input-changed"), name: z.string(), from: z.string(), to: z.string() }).readonly(),
  z.strictObject({ kind: z.literal("input-added"), name: z.string() }).readonly(),
  z.strictObject({ kind: z.literal("input-removed"), name: z.string() }).readonly(),
  z.strictObject({ kind: z.literal("output-changed"), name: z.string(), from: z.string(), to: z.string() }).readonly(),
  z.strictObject({ kind: z.literal("output-added"), name: z.string() }).readonly(),
  z.strictObject({ kind: z.literal("output-removed"), name: z.string() }).readonly(),
  z
    .strictObject({
      kind: z.literal("delegation"),
      delegate: z.string(),
      baseline: Delegation,
      candidate: Delegation,
      /** Operators of the candidate that the delegate left, where the two files tell. */
      suspects: z.array(z.string()).readonly(),
    })
    .readonly(),
]);
export type Why = z.infer<typeof Why>;

/** All rows of one model, what its cases ran on, and the facts that explain the movements, by variant. */
export const ModelComparison = z
  .strictObject({
    model: ModelName,
    change: z.enum(["modified", "added", "deleted", "unchanged"]),
    rows: z.array(ComparisonRow).readonly(),
    cases: z.array(CaseFacts).readonly(),
    why: z.array(z.strictObject({ variant: VariantName, facts: z.array(Why).readonly() }).readonly()).readonly(),
  })
  .readonly();
export type ModelComparison = z.infer<typeof ModelComparison>;

/** Written by `conclude`, from measurements, variants and accuracy: one entry a model. */
export const ComparisonDocument = documentSchema(
  "comparison",
  1,
  z.strictObject({ models: z.array(ModelComparison).readonly() }).readonly(),
);
export type ComparisonDocument = z.infer<typeof ComparisonDocument>;
