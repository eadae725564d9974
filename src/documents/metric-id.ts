/** Which metrics exist? The ids only; what each means is the table in domain/metrics.ts. */
import * as z from "zod";

/** Metrics of a case on a device. */
export const caseMetricIds = [
  "latency-p50",
  "latency-p90",
  "load",
  "first-inference",
  "peak-memory",
  "delegated-nodes",
  "partitions",
] as const;
/** Metrics of a variant, known without a device; `app-size` where an app was built. */
export const variantMetricIds = ["size", "app-size", "accuracy", "conversion-loss"] as const;
/** All of them, a case's first. */
export const metricIds = [...caseMetricIds, ...variantMetricIds] as const;
/** Names a metric in documents, budgets and reports. */
export const MetricId = z.enum(metricIds);
export type MetricId = z.infer<typeof MetricId>;
