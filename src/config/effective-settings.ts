/** Which settings hold, once defaults fill what the config leaves out? */
import type { ModelSettings, Settings, TaskMetric } from "../documents/settings.ts";
import { platformNames } from "../documents/words.ts";
import { budgetRules } from "./budget-rules.ts";
import { builtInMetrics, type ConfigFile } from "./config-file.ts";
import type { Origins } from "./origins.ts";

const nsPerSecond = 1_000_000_000;

/** What holds when the config says nothing. Durations in ns. */
export const defaults = {
  delegates: ["cpu", "xnnpack"],
  spend: { maxPerPullRequestCents: 1000, maxPerDayCents: 5000, whenAlreadyFailing: "skip" },
  runtime: { android: "tflite-2.16.1", ios: "tflite-2.17.0" },
  calibrationSamples: 200,
  metric: "top-1",
  commandTimeoutSeconds: 600,
  measure: {
    threads: 1,
    launches: 6,
    pairs: 4,
    inferences: 20,
    gatedTimeBoxNs: 30 * nsPerSecond,
    lookTimeBoxNs: 8 * nsPerSecond,
    hangTimeoutNs: 60 * nsPerSecond,
  },
  onInconclusive: "fail",
  pullRequests: { drafts: "measure" },
  comment: "always",
  authorMayAccept: false,
  minimumEffect: 0.03,
} as const;

/** Settings of a config that was found to be right. */
export function effectiveSettings(config: ConfigFile, configFile: string, origins: Origins): Settings {
  const measure = config.measure ?? {};
  const models = Object.entries(config.models)
    .map(([name, model]) => modelSettings(name, model, origins))
    .toSorted((a, b) => lineOf(a) - lineOf(b) || columnOf(a) - columnOf(b));
  return {
    configFile,
    models,
    delegates: config.delegates ?? defaults.delegates,
    ...(config.devices && { devices: config.devices }),
    spend: {
      maxPerPullRequestCents: config.spend?.["max-per-pull-request"]?.value ?? defaults.spend.maxPerPullRequestCents,
      maxPerDayCents: config.spend?.["max-per-day"]?.value ?? defaults.spend.maxPerDayCents,
      whenAlreadyFailing: config.spend?.["when-already-failing"] ?? defaults.spend.whenAlreadyFailing,
    },
    runtime: {
      android: config.runtime?.android ?? defaults.runtime.android,
      ios: config.runtime?.ios ?? defaults.runtime.ios,
    },
    budgets: budgetRules(config, origins),
    measure: {
      threads: measure.threads ?? defaults.measure.threads,
      launches: measure.launches ?? defaults.measure.launches,
      pairs: measure.pairs ?? defaults.measure.pairs,
      inferences: measure.inferences ?? defaults.measure.inferences,
      gatedTimeBoxNs: measure["gated-time"]?.value ?? defaults.measure.gatedTimeBoxNs,
      lookTimeBoxNs: measure["look-time"]?.value ?? defaults.measure.lookTimeBoxNs,
      hangTimeoutNs: measure["hang-timeout"]?.value ?? defaults.measure.hangTimeoutNs,
    },
    ...(Object.keys(config.firebase ?? {}).length > 0 && { firebase: config.firebase }),
    onInconclusive: config["on-inconclusive"] ?? defaults.onInconclusive,
    pullRequests: {
      drafts: config["pull-requests"]?.drafts ?? defaults.pullRequests.drafts,
      ...(config["pull-requests"]?.label !== undefined && { label: config["pull-requests"].label }),
      ...(config["pull-requests"]?.["comment-while-waiting"] === true && { commentWhileWaiting: true as const }),
    },
    comment: config.comment ?? defaults.comment,
    authorMayAccept: config["author-may-accept"] ?? defaults.authorMayAccept,
    minimumEffect: config["minimum-effect"]?.value ?? defaults.minimumEffect,
  };
}

type ModelEntry = ConfigFile["models"][string];

function modelSettings(name: string, model: ModelEntry, origins: Origins): ModelSettings {
  const { source, variants, calibration, evaluation } = model;
  const position = origins(["models", name]);
  const ship: { -readonly [platform in keyof ModelSettings["ship"]]: ModelSettings["ship"][platform] } = {};
  for (const platform of platformNames) {
    const choice = model.ship?.[platform];
    if (choice !== undefined) ship[platform] = choice;
  }
  return {
    name,
    source,
    ...(variants && { variants }),
    ...(calibration && {
      calibration: { data: calibration.data, samples: calibration.samples ?? defaults.calibrationSamples },
    }),
    ...(evaluation && {
      evaluation: {
        ...(evaluation.data !== undefined && { data: evaluation.data }),
        metric: taskMetric(evaluation.metric),
      },
    }),
    ship,
    ...(position && { position }),
  };
}

function taskMetric(metric: NonNullable<ModelEntry["evaluation"]>["metric"]): TaskMetric {
  if (metric === undefined) return { kind: "built-in", name: defaults.metric };
  if (typeof metric === "string") {
    const name = builtInMetrics.find((builtIn) => builtIn === metric);
    if (name !== undefined) return { kind: "built-in", name };
    const command = metric.replace(/^command:\s*/, "");
    return { kind: "command", command, timeoutSeconds: defaults.commandTimeoutSeconds };
  }
  const timeoutNs = metric.timeout?.value;
  return {
    kind: "command",
    command: metric.command,
    timeoutSeconds: timeoutNs === undefined ? defaults.commandTimeoutSeconds : Math.ceil(timeoutNs / nsPerSecond),
  };
}

const lineOf = (model: ModelSettings): number => model.position?.line ?? 0;
const columnOf = (model: ModelSettings): number => model.position?.column ?? 0;
