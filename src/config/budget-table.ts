/** Which limits can a budget set on each metric, in which units, and what do they mean? */
import type { MetricId } from "../documents/metric-id.ts";
import type { BudgetRule } from "../documents/settings.ts";
import type { Dimension } from "./quantity.ts";

/** Keys of a budget entry that hold an amount. */
export const amountKeys = ["max", "min", "max-increase", "max-drop", "floor", "reserve"] as const;
/** The keys of a budget's entry that hold an amount. */
export type AmountKey = (typeof amountKeys)[number];
/** Those that are limits by themselves; `floor` and `reserve` belong to one of them. */
export const limitKeys = ["max", "min", "max-increase", "max-drop"] as const satisfies readonly BudgetRule["kind"][];

/** What may stand under one metric: which keys, each in which units, and an example that a mistake is answered with. */
export type BudgetEntrySpec = {
  readonly title: string;
  readonly keys: Partial<Record<AmountKey, readonly Dimension[]>>;
  readonly example: string;
};

const latency = {
  max: ["duration"],
  "max-increase": ["share", "duration"],
  floor: ["duration"],
  reserve: ["duration"],
} satisfies BudgetEntrySpec["keys"];
const bytes = { max: ["size"], "max-increase": ["share", "size"], floor: ["size"] } satisfies BudgetEntrySpec["keys"];

/** One entry a metric. The order is the order of the documentation. */
export const budgetTable: Record<MetricId, BudgetEntrySpec> = {
  "latency-p50": {
    title: "Median time of one inference",
    keys: latency,
    example: "{ max-increase: 5%, floor: 0.5 ms }",
  },
  "latency-p90": {
    title: "Time that nine of ten inferences stay under",
    keys: latency,
    example: "{ max: 100 ms, reserve: 30 ms }",
  },
  load: {
    title: "Time from the file to an interpreter that is ready",
    keys: latency,
    example: "{ max: 300 ms }",
  },
  "first-inference": {
    title: "Time of the first inference after loading",
    keys: latency,
    example: "{ max-increase: 20%, floor: 5 ms }",
  },
  "peak-memory": {
    title: "Resident memory that the model adds to its process, at its highest",
    keys: bytes,
    example: "{ max: 200 MB, max-increase: 10%, floor: 1 MB }",
  },
  "delegated-nodes": {
    title: "Graph nodes that the delegate runs; a drop counts nodes that it newly leaves to the CPU",
    keys: { min: ["count"], "max-drop": ["count", "share"] },
    example: "{ max-drop: 0 }",
  },
  partitions: {
    title: "Pieces that the delegate's nodes fall into",
    keys: { max: ["count"], "max-increase": ["count", "share"] },
    example: "{ max-increase: 0, level: warn }",
  },
  size: {
    title: "Bytes of the .tflite file",
    keys: bytes,
    example: "{ max: 20 MB, max-increase: 10% }",
  },
  "app-size": {
    title:
      "Bytes of the .tflite file and of the runtime's libraries, as an app stores them; needs a farm that builds an app",
    keys: bytes,
    example: "{ max: 12 MB }",
  },
  accuracy: {
    title: "The task metric on your evaluation data",
    keys: { max: ["score"], min: ["share", "score"], "max-drop": ["points", "share", "score"] },
    example: "{ min: 95%, max-drop: 1 pp }",
  },
  "conversion-loss": {
    title: "What a variant loses of the task metric against float32 of the same side",
    keys: { max: ["points", "score"], "max-increase": ["points", "score"] },
    example: "{ max: 1 pp }",
  },
};

/** What each key means, for the documentation and the editor. */
export const keyMeaning: Record<AmountKey | "level", string> = {
  max: "The value may not be larger.",
  min: "The value may not be smaller.",
  "max-increase":
    "The value may not grow by more than this against the base: a share of it (`5%`), or an amount in the metric's unit.",
  "max-drop":
    "The value may not get worse by more than this against the base: `1 pp` is an amount, `5%` a share of the base's value.",
  floor: "A relative limit counts only when the difference is also larger than this amount.",
  reserve: "Taken off `max` first: what the app needs of it besides inference, for pre- and post-processing.",
  level: "`error` turns the check red, `warn` only says it, `off` switches the limits off.",
};
