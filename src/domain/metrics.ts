/**
 * Which metrics are there, and how is each read? One table: adding a metric is adding its id, a row here, and the place
 * that reads it (`compare/`).
 */
import type { MetricId } from "../documents/metric-id.ts";

/** One row of the table. */
export interface Metric {
  readonly id: MetricId;
  readonly title: string;
  /** Of values. `task`: as the task metric says (a share of 1, or a plain number). */
  readonly unit: "ns" | "bytes" | "nodes" | "count" | "task";
  /** Which direction is better. `task`: as the task metric says. */
  readonly polarity: "lower-is-better" | "higher-is-better" | "task";
  /** `noisy`: measured, with an interval over launches. `sampled`: exact on its data, with an interval over its samples. */
  readonly nature: "noisy" | "exact" | "sampled";
  readonly scope: "case" | "variant";
  /** `ratio`: candidate ÷ baseline − 1. `delta`: candidate − baseline in the unit. */
  readonly difference: "ratio" | "delta";
  /** What exactly it is, in one sentence for people. */
  readonly meaning: string;
}

const rows: Readonly<Record<MetricId, Omit<Metric, "id">>> = {
  "latency-p50": {
    title: "p50 latency",
    unit: "ns",
    polarity: "lower-is-better",
    nature: "noisy",
    scope: "case",
    difference: "ratio",
    meaning: "Median inference after warm-up, per launch; the geometric mean over launches.",
  },
  "latency-p90": {
    title: "p90 latency",
    unit: "ns",
    polarity: "lower-is-better",
    nature: "noisy",
    scope: "case",
    difference: "ratio",
    meaning: "90th percentile of inferences after warm-up, per launch; the geometric mean over launches.",
  },
  load: {
    title: "load",
    unit: "ns",
    polarity: "lower-is-better",
    nature: "noisy",
    scope: "case",
    difference: "ratio",
    meaning:
      "Making the interpreter, applying the delegate and allocating tensors, with the model alone in its process.",
  },
  "first-inference": {
    title: "first inference",
    unit: "ns",
    polarity: "lower-is-better",
    nature: "noisy",
    scope: "case",
    difference: "ratio",
    meaning: "The first inference after loading, with the model alone in its process.",
  },
  "peak-memory": {
    title: "peak memory",
    unit: "bytes",
    polarity: "lower-is-better",
    nature: "noisy",
    scope: "case",
    difference: "ratio",
    meaning: "Highest resident memory minus that before loading, with the model alone in its process.",
  },
  "delegated-nodes": {
    title: "delegated nodes",
    unit: "nodes",
    polarity: "higher-is-better",
    nature: "exact",
    scope: "case",
    difference: "delta",
    meaning:
      "Graph nodes that the delegate runs. The difference counts nodes that it leaves to the CPU: a smaller graph that is still wholly delegated lost nothing.",
  },
  partitions: {
    title: "partitions",
    unit: "count",
    polarity: "lower-is-better",
    nature: "exact",
    scope: "case",
    difference: "delta",
    meaning: "Pieces that the delegate's nodes fall into; each border costs a hand-over.",
  },
  size: {
    title: "size",
    unit: "bytes",
    polarity: "lower-is-better",
    nature: "exact",
    scope: "variant",
    difference: "ratio",
    meaning: "Bytes of the .tflite file.",
  },
  "app-size": {
    title: "size in an app",
    unit: "bytes",
    polarity: "lower-is-better",
    nature: "exact",
    scope: "variant",
    difference: "ratio",
    meaning:
      "Bytes that an app grows by on a phone: the .tflite file as it is stored, and the runtime's native libraries (with its GPU library) for the phones' ABI where they are largest.",
  },
  accuracy: {
    title: "accuracy",
    unit: "task",
    polarity: "task",
    nature: "sampled",
    scope: "variant",
    difference: "delta",
    meaning: "The task metric on the repository's evaluation data.",
  },
  "conversion-loss": {
    title: "conversion loss",
    unit: "task",
    polarity: "lower-is-better",
    nature: "sampled",
    scope: "variant",
    difference: "delta",
    meaning: "How much worse the variant does than the same side's float32, on the same samples.",
  },
};

/** The table's row of a metric. */
export function metricOf(id: MetricId): Metric {
  return { id, ...rows[id] };
}
