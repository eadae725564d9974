/** What may stand in `edgegate.yml`? The strict schema of the file, from which the editors' JSON Schema comes too. */
import * as z from "zod";
import type { MetricId } from "../documents/metric-id.ts";
import { commentTimes } from "../documents/settings.ts";
import { androidRuntimeNames, iosRuntimeNames } from "../documents/runtimes.ts";
import { DelegateName, ModelName, variantNames, VariantName, type PlatformName } from "../documents/words.ts";
import { amountKeys, budgetTable, keyMeaning, type AmountKey } from "./budget-table.ts";
import { labelPattern } from "./label-name.ts";
import { glob, nameOf, quantity, repositoryPath, versionRange } from "./leaves.ts";
import type { Quantity } from "./quantity.ts";

/** Metrics that edgegate computes itself; the Python package has one of each name. */
export const builtInMetrics = ["top-1", "top-5", "mean-iou", "mse"] as const;

const level = z.enum(["error", "warn", "off"]).meta({ description: keyMeaning.level });
/** What an exceeded limit does: `error` fails, `warn` warns, `off` is not asked. */
export type Level = z.infer<typeof level>;

/** One entry of a budget as written. */
export type BudgetEntry = { readonly [key in AmountKey]?: Quantity | undefined } & {
  readonly level?: Level | undefined;
};

function budgetEntry(metric: MetricId) {
  const { title, keys, example } = budgetTable[metric];
  const shape: Record<string, z.ZodType> = {};
  for (const key of amountKeys) {
    const dimensions = keys[key];
    if (dimensions !== undefined) shape[key] = quantity(dimensions, keyMeaning[key]).optional();
  }
  const relative = keys["max-increase"] === undefined ? "max-drop" : "max-increase";
  const entry = z.strictObject({ ...shape, level: level.optional() }).meta({
    description: `${title}. Example: ${example}`,
    minProperties: 1,
    dependencies: {
      ...(keys.reserve === undefined ? {} : { reserve: ["max"] }),
      ...(keys.floor === undefined ? {} : { floor: [relative] }),
    },
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape holds amounts by key, made from a table
  return (entry as unknown as z.ZodType<BudgetEntry>).optional();
}

const budgets = z
  .strictObject({
    "latency-p50": budgetEntry("latency-p50"),
    "latency-p90": budgetEntry("latency-p90"),
    load: budgetEntry("load"),
    "first-inference": budgetEntry("first-inference"),
    "peak-memory": budgetEntry("peak-memory"),
    "delegated-nodes": budgetEntry("delegated-nodes"),
    partitions: budgetEntry("partitions"),
    size: budgetEntry("size"),
    "app-size": budgetEntry("app-size"),
    accuracy: budgetEntry("accuracy"),
    "conversion-loss": budgetEntry("conversion-loss"),
  } satisfies Record<MetricId, unknown>)
  .meta({ id: "budgets", description: "Limits by metric.", minProperties: 1 });
/** The part `budgets:` of the file as it is written, amounts still as texts. */
export type BudgetEntries = z.infer<typeof budgets>;

const duration = (description: string) => quantity(["duration"], description, { above: 0 }).optional();

const taskMetric = z.union([
  z.enum(builtInMetrics),
  z.string().regex(/^command:\s*\S/),
  z.strictObject({
    command: z
      .string()
      .regex(/\{model\}/)
      .meta({
        description:
          "A command that scores the model at {model} and prints one JSON object: metric, value, n, higherIsBetter.",
      }),
    timeout: duration("Longest run of the command. Default: 10 min."),
  }),
]);

const shipChoice = z.strictObject({
  variant: VariantName.meta({ description: "The variant that the app ships." }),
  delegates: z
    .array(DelegateName)
    .min(1)
    .meta({ description: "The delegates in the order in which the app tries them." }),
});

const model = z.strictObject({
  source: repositoryPath("The source model: a SavedModel folder, .keras, .h5 or .tflite."),
  variants: z
    .array(VariantName)
    .min(1)
    .meta({ description: `Default: all that the source allows, of ${variantNames.join(", ")}.` })
    .optional(),
  calibration: z
    .strictObject({
      data: repositoryPath("An .npz with inputs by signature name; axis 0 is the sample."),
      samples: z.int().min(1).meta({ description: "How many samples are used. Default: 200." }).optional(),
    })
    .meta({ description: "What full-int8 is calibrated with." })
    .optional(),
  evaluation: z
    .strictObject({
      data: repositoryPath("An .npz with inputs by signature name and labels `y`; axis 0 is the sample.").optional(),
      metric: taskMetric.meta({ description: "How a variant is scored. Default: top-1." }).optional(),
    })
    .meta({ description: "How right the model is." })
    .optional(),
  ship: z
    .strictObject({
      host: shipChoice.optional(),
      android: shipChoice.optional(),
      ios: shipChoice.optional(),
    } satisfies Record<PlatformName, unknown>)
    .meta({ description: "What ships on each platform; these cases are gated." })
    .optional(),
});

const measure = z.strictObject({
  threads: z.int().min(1).max(64).meta({ description: "Threads of the interpreter. Default: 1." }).optional(),
  launches: z
    .int()
    .min(2)
    .max(100)
    .meta({ description: "Processes a gated case; an interval needs two. Default: 6." })
    .optional(),
  pairs: z.int().min(1).max(100).meta({ description: "Block pairs a launch. Default: 4." }).optional(),
  inferences: z.int().min(1).max(10_000).meta({ description: "Inferences a block. Default: 20." }).optional(),
  "gated-time": duration("Time for all paired launches of a gated case. Default: 30 s."),
  "look-time": duration("Time for the one launch of any other case. Default: 8 s."),
  "hang-timeout": duration("A launch that says nothing for so long is killed. Default: 60 s."),
});

const override = z.strictObject({
  match: z
    .strictObject({
      model: glob("A model's name.").optional(),
      variant: glob("A variant.").optional(),
      device: glob("A device, by its model id or its label.").optional(),
      delegate: glob("A delegate.").optional(),
    })
    .meta({ description: "Which cases; a field that is left out matches all.", minProperties: 1 }),
  budgets,
});

const device = z
  .strictObject({
    model: z
      .string()
      .min(1)
      .meta({ description: "The farm's id of a phone, such as shiba or iphone14pro." })
      .optional(),
    version: z
      .string()
      .min(1)
      .meta({ description: 'With model: the exact OS version, such as "34". Default: the newest.' })
      .optional(),
    tier: z
      .enum(["low", "mid", "high"])
      .meta({ description: "By memory: low up to 4 GB, high from 12 GB." })
      .optional(),
    soc: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .meta({ description: "The chip, such as tensor-g3; see the table of phones." })
      .optional(),
    android: versionRange('API levels, such as ">=31".').optional(),
    ios: versionRange('iOS versions, such as ">=17".').optional(),
    form: z.enum(["physical", "virtual"]).meta({ description: "Default: physical." }).optional(),
  })
  .meta({ description: "One phone: what it must be like, or which it is.", minProperties: 1 });

const spend = z
  .strictObject({
    "max-per-pull-request": quantity(
      ["money"],
      "Of all runs of a pull request, at list price. Default: $10.",
    ).optional(),
    "max-per-day": quantity(["money"], "Of all runs of a day (UTC). Default: $50.").optional(),
    "when-already-failing": z
      .enum(["skip", "measure"])
      .meta({ description: "Phones, when size or accuracy already exceed a limit. Default: skip." })
      .optional(),
  })
  .meta({ description: "What phones may cost." });

const runtime = z
  .strictObject({
    android: z.enum(androidRuntimeNames).meta({ description: "Android's. Default: tflite-2.16.1." }).optional(),
    ios: z.enum(iosRuntimeNames).meta({ description: "iOS's. Default: tflite-2.17.0." }).optional(),
  })
  .meta({ description: "The runtime library that the app ships with, by platform.", minProperties: 1 });

const firebase = z
  .strictObject({
    project: nameOf(
      "a Google Cloud project",
      /^([a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/,
      "Id of the Google Cloud project that pays for the phones.",
    ).optional(),
    bucket: nameOf(
      "a bucket",
      /^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/,
      "Bucket for apps and results, without gs://.",
    ).optional(),
  })
  .meta({ description: "Where Firebase Test Lab runs. In the environment: EDGEGATE_FIREBASE_PROJECT, _BUCKET." });

const pullRequests = z
  .strictObject({
    drafts: z
      .enum(["measure", "wait"])
      .meta({ description: "Drafts: measure, or wait until they are ready for review. Default: measure." })
      .optional(),
    label: nameOf(
      "a label that begins with edgegate",
      labelPattern,
      "Wait until this label is set. It begins with edgegate, by which the workflow knows it. Default: no label.",
    ).optional(),
    "comment-while-waiting": z
      .boolean()
      .meta({
        description: "Whether a comment is begun that says for what it waits. Default: false; the check says it.",
      })
      .optional(),
  })
  .meta({
    description: "When a pull request is judged; until then the check waits. Forks' are not asked.",
    minProperties: 1,
  });

/** The whole file. Amounts are texts here; what they mean, and what contradicts what, is found out after this. */
export const configFile = z
  .strictObject({
    version: z.literal(1).meta({ description: "The version of this file's format." }),
    models: z.record(ModelName, model).meta({ description: "The models, by name.", minProperties: 1 }),
    delegates: z
      .array(DelegateName)
      .min(1)
      .meta({ description: "What is measured besides what ships. Default: cpu and xnnpack." })
      .optional(),
    devices: z
      .array(device)
      .min(1)
      .meta({ description: "The phones of a shared farm, one an entry. Default: six Android phones and two iPhones." })
      .optional(),
    spend: spend.optional(),
    runtime: runtime.optional(),
    budgets: budgets.optional(),
    overrides: z.array(override).meta({ description: "Other limits for some cases; later ones win." }).optional(),
    measure: measure.meta({ description: "How much is measured." }).optional(),
    firebase: firebase.optional(),
    "on-inconclusive": z
      .enum(["fail", "pass"])
      .meta({ description: "What an inconclusive verdict makes of the exit code. Default: fail." })
      .optional(),
    "pull-requests": pullRequests.optional(),
    comment: z
      .enum(commentTimes)
      .meta({
        description:
          "When a comment is begun: always, on-change (a model changed, or the check is not green) or on-failure. Default: always.",
      })
      .optional(),
    "author-may-accept": z
      .boolean()
      .meta({ description: "May who opened a pull request accept its findings? Default: false." })
      .optional(),
    "minimum-effect": quantity(["share"], "A smaller change is called none. Default: 3%.", { most: 1 }).optional(),
  })
  .meta({ title: "edgegate.yml", description: "Which models edgegate judges, and by which limits." });

/** The file as it is written, of the right form and not yet understood. */
export type ConfigFile = z.infer<typeof configFile>;
