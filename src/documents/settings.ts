/** What did the repo admin decide? Every effective setting, with the file position that it came from. */
import * as z from "zod";
import { LockedDevice } from "./device-choice.ts";
import { DeviceRequirement } from "./device-requirement.ts";
import { documentSchema } from "./envelope.ts";
import { MetricId } from "./metric-id.ts";
import { Count, Finite, Fraction, Nanoseconds } from "./quantities.ts";
import { RuntimeChoice, RuntimePlatform } from "./runtimes.ts";
import { DelegateName, ModelName, PlatformName, VariantName } from "./words.ts";

/** Where a value stands. `line` and `column` start at 1. Absent: it is a default. */
export const SourcePosition = z
  .strictObject({ file: z.string(), line: z.int().positive(), column: z.int().positive() })
  .readonly();
export type SourcePosition = z.infer<typeof SourcePosition>;

/** How a task metric is computed: one of ours, or the user's command with `{model}` in it. */
export const TaskMetric = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("built-in"), name: z.enum(["top-1", "top-5", "mean-iou", "mse"]) }).readonly(),
  z
    .strictObject({ kind: z.literal("command"), command: z.string().min(1), timeoutSeconds: z.int().positive() })
    .readonly(),
]);
export type TaskMetric = z.infer<typeof TaskMetric>;

/** What an app loads on one platform: one variant, and the delegates that it tries, in order. */
export const ShipChoice = z
  .strictObject({ variant: VariantName, delegates: z.array(DelegateName).min(1).readonly() })
  .readonly();
export type ShipChoice = z.infer<typeof ShipChoice>;

/** One model of the config. Paths are relative to the repository's root, with forward slashes. */
export const ModelSettings = z
  .strictObject({
    name: ModelName,
    /** Relative to the repository root. */
    source: z.string().min(1),
    /** Absent: all that the source allows. */
    variants: z.array(VariantName).min(1).readonly().optional(),
    calibration: z
      .strictObject({ data: z.string().min(1), samples: z.int().positive() })
      .readonly()
      .optional(),
    /** `data` may be absent only with a command metric. */
    evaluation: z
      .strictObject({ data: z.string().min(1).optional(), metric: TaskMetric })
      .readonly()
      .optional(),
    ship: z.partialRecord(PlatformName, ShipChoice).readonly(),
    position: SourcePosition.optional(),
  })
  .readonly();
export type ModelSettings = z.infer<typeof ModelSettings>;

/** Globs (`*`, `?`) over labels; an absent field matches everything. */
export const RuleMatch = z
  .strictObject({
    model: z.string().optional(),
    variant: z.string().optional(),
    device: z.string().optional(),
    delegate: z.string().optional(),
  })
  .readonly();
export type RuleMatch = z.infer<typeof RuleMatch>;

/**
 * One limit of the budget. Values are in the metric's own unit (ns, bytes, nodes, or a fraction for accuracy).
 * `max` and `min` are absolute; `max-increase` and `max-drop` compare with the baseline, as a share of it
 * (`relative`) or in the metric's unit (`absolute`; a percentage point of accuracy is 0.01).
 */
export const BudgetRule = z
  .strictObject({
    metric: MetricId,
    kind: z.enum(["max", "min", "max-increase", "max-drop"]),
    limit: z.discriminatedUnion("of", [
      z.strictObject({ of: z.literal("absolute"), value: Finite }).readonly(),
      z.strictObject({ of: z.literal("relative"), fraction: Finite.min(0) }).readonly(),
    ]),
    /** Taken off an absolute maximum first: what pre- and post-processing need of it. */
    reserve: Finite.min(0).optional(),
    /** An absolute difference that a relative limit must also pass. */
    floor: Finite.min(0).optional(),
    level: z.enum(["error", "warn", "off"]),
    match: RuleMatch.optional(),
    position: SourcePosition.optional(),
  })
  .readonly();
export type BudgetRule = z.infer<typeof BudgetRule>;

/**
 * How much is measured: `launches` of a gated case, `pairs` of blocks in each, `inferences` that count in a block,
 * before time boxes lower the latter two.
 */
export const MeasureSettings = z
  .strictObject({
    threads: z.int().min(1).max(64),
    launches: z.int().min(1).max(100),
    pairs: z.int().min(1).max(100),
    inferences: z.int().min(1).max(10_000),
    /** Time for all paired launches of one gated case. */
    gatedTimeBoxNs: Nanoseconds,
    /** Time for the one launch of a look. */
    lookTimeBoxNs: Nanoseconds,
    /** A launch that says nothing for so long is killed as hung. */
    hangTimeoutNs: Nanoseconds,
  })
  .readonly();
export type MeasureSettings = z.infer<typeof MeasureSettings>;

/** `on-change`: a model changed, or the check is not green. `on-failure`: the check is red. */
export const commentTimes = ["always", "on-change", "on-failure"] as const;

/**
 * When a pull request that changes a model is judged; until then its check waits. The name of `label` begins with
 * `edgegate`, so that a workflow can tell it from others; absent: no label is needed. `commentWhileWaiting`: a comment is begun
 * while it waits; absent: one that is there says it, and else only the check.
 */
export const PullRequestSettings = z
  .strictObject({
    drafts: z.enum(["measure", "wait"]),
    label: z.string().min(1).optional(),
    commentWhileWaiting: z.literal(true).optional(),
  })
  .readonly();
export type PullRequestSettings = z.infer<typeof PullRequestSettings>;

/** What phones may cost, in cents of US dollars of the list price. */
export const SpendSettings = z
  .strictObject({
    /** Over all runs of one pull request; outside of one, for each run. */
    maxPerPullRequestCents: Count,
    /** Over all runs of a day (UTC) that share a ledger. */
    maxPerDayCents: Count,
    /** What happens to phones when size, accuracy or inspection already exceed a limit. */
    whenAlreadyFailing: z.enum(["skip", "measure"]),
  })
  .readonly();
export type SpendSettings = z.infer<typeof SpendSettings>;

/** The config, with every default filled in. */
export const Settings = z
  .strictObject({
    /** Path of the config file in the repository. */
    configFile: z.string(),
    models: z.array(ModelSettings).min(1).readonly(),
    delegates: z.array(DelegateName).min(1).readonly(),
    /** Which phones of a shared farm. Absent: the default set. */
    devices: z.array(DeviceRequirement).min(1).readonly().optional(),
    spend: SpendSettings,
    /** What the app under test ships with, by platform. */
    runtime: RuntimeChoice,
    /** In file order, defaults first: of two rules for one metric, kind and case, the later one holds. */
    budgets: z.array(BudgetRule).readonly(),
    measure: MeasureSettings,
    /** Where Firebase Test Lab runs: the project that pays, and the bucket for apps and results. What is absent, the environment says. */
    firebase: z.strictObject({ project: z.string().optional(), bucket: z.string().optional() }).readonly().optional(),
    onInconclusive: z.enum(["fail", "pass"]),
    pullRequests: PullRequestSettings,
    /** When a comment is begun; one that is there is always kept true. */
    comment: z.enum(commentTimes),
    /** Whether who opened a pull request may accept its findings. */
    authorMayAccept: z.boolean(),
    /** A change is a regression or an improvement only when the estimate passes this share. */
    minimumEffect: Fraction,
  })
  .readonly();
export type Settings = z.infer<typeof Settings>;

/** A deciding value that the change itself edits: shown, not obeyed. Values are JSON texts for people. */
export const SettingChange = z
  .strictObject({
    path: z.string(),
    base: z.string().optional(),
    head: z.string().optional(),
    loosens: z.boolean(),
    /** `model`: one that the change no longer names. Absent: any other setting. */
    subject: z.enum(["limit", "model"]).optional(),
  })
  .readonly();
export type SettingChange = z.infer<typeof SettingChange>;

/** Written by `prepare`: what decides, and what the change would have had decide. */
export const SettingsDocument = documentSchema(
  "settings",
  1,
  z
    .strictObject({
      settings: Settings,
      /** What the lockfile beside the config pins, of the commit that decides. Absent: there is none. */
      lockedDevices: z.array(LockedDevice).readonly().optional(),
      /** Platforms whose runtime the deciding config does not name, so that the default is taken for it. Absent: it names all. */
      assumedRuntimes: z.array(RuntimePlatform).min(1).readonly().optional(),
      /** Which commit's file decides. `head` only when the base has none. */
      decidedBy: z.enum(["base", "head"]),
      changedByHead: z.array(SettingChange).readonly(),
    })
    .readonly(),
);
export type SettingsDocument = z.infer<typeof SettingsDocument>;
