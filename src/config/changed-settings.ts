/** Which deciding values does a change edit, and could that let something pass which the base forbids? */
import type { ModelSettings, SettingChange, Settings, TaskMetric } from "../documents/settings.ts";
import { requirementLabel } from "../documents/device-requirement.ts";
import { platformNames } from "../documents/words.ts";
import { changedBudgets } from "./changed-budgets.ts";
import { printQuantity } from "./quantity.ts";

/**
 * Deciding values that differ, in the order of the file. `loosens` is true also where it can't be ruled out: other
 * evaluation data, another runtime, an absolute limit made relative. Sources, variants and calibration are the change itself, not here.
 */
export function changedSettings(base: Settings, head: Settings): readonly SettingChange[] {
  return [
    ...changedModels(base, head),
    ...change("delegates", base.delegates.join(", "), head.delegates.join(", "), false),
    // Neither runtime is the faster one on every model.
    ...change("runtime.android", base.runtime.android, head.runtime.android, true),
    ...change("runtime.ios", base.runtime.ios, head.runtime.ios, true),
    ...change("firebase.project", base.firebase?.project, head.firebase?.project, false),
    ...change("firebase.bucket", base.firebase?.bucket, head.firebase?.bucket, false),
    ...changedDevices(base, head),
    ...changedSpend(base, head),
    ...changedBudgets(base.budgets, head.budgets),
    ...changedMeasuring(base, head),
    ...change(
      "on-inconclusive",
      base.onInconclusive,
      head.onInconclusive,
      base.onInconclusive === "fail" && head.onInconclusive === "pass",
    ),
    ...change("pull-requests.drafts", base.pullRequests.drafts, head.pullRequests.drafts, false),
    ...change("pull-requests.label", base.pullRequests.label, head.pullRequests.label, false),
    ...change(
      "pull-requests.comment-while-waiting",
      String(base.pullRequests.commentWhileWaiting ?? false),
      String(head.pullRequests.commentWhileWaiting ?? false),
      false,
    ),
    ...change("comment", base.comment, head.comment, false),
    ...change(
      "author-may-accept",
      String(base.authorMayAccept),
      String(head.authorMayAccept),
      head.authorMayAccept && !base.authorMayAccept,
    ),
    ...change(
      "minimum-effect",
      share(base.minimumEffect),
      share(head.minimumEffect),
      head.minimumEffect > base.minimumEffect,
    ),
  ];
}

/** A phone that is no longer asked for might have been the one that turns red. */
function changedDevices(base: Settings, head: Settings): readonly SettingChange[] {
  const [was, is] = [base.devices, head.devices].map((devices) => devices?.map(requirementLabel));
  const kept = is === undefined || (was ?? []).every((one) => is.includes(one));
  return change("devices", was?.join("; ") ?? "the default set", is?.join("; ") ?? "the default set", !kept);
}

function changedSpend(base: Settings, head: Settings): readonly SettingChange[] {
  const [was, is] = [base.spend, head.spend];
  return [
    ...change("spend.max-per-pull-request", money(was.maxPerPullRequestCents), money(is.maxPerPullRequestCents), false),
    ...change("spend.max-per-day", money(was.maxPerDayCents), money(is.maxPerDayCents), false),
    ...change("spend.when-already-failing", was.whenAlreadyFailing, is.whenAlreadyFailing, false),
  ];
}

function changedModels(base: Settings, head: Settings): readonly SettingChange[] {
  return base.models.flatMap((model) => {
    const other = head.models.find(({ name }) => name === model.name);
    const path = `models.${model.name}`;
    if (other === undefined) return [withoutModel(model, head)];
    const ships = platformNames.flatMap((platform) => {
      const [was, is] = [model.ship[platform], other.ship[platform]];
      return change(`${path}.ship.${platform}`, shipText(was), shipText(is), was !== undefined && is === undefined);
    });
    return [...change(`${path}.evaluation`, evaluationText(model), evaluationText(other), true), ...ships];
  });
}

/** What is said of its name, such as an override, no longer holds for a model that has another one. */
function withoutModel({ name, source }: ModelSettings, head: Settings): SettingChange {
  const renamed = head.models.find((model) => model.source === source);
  if (renamed === undefined) return { path: `models.${name}`, base: source, loosens: true, subject: "model" };
  return { path: `models (name of ${source})`, base: name, head: renamed.name, loosens: true };
}

function changedMeasuring(base: Settings, head: Settings): readonly SettingChange[] {
  const [was, is] = [base.measure, head.measure];
  const count = (key: "launches" | "pairs" | "inferences"): readonly SettingChange[] =>
    change(`measure.${key}`, String(was[key]), String(is[key]), is[key] < was[key]);
  const time = (name: string, key: "gatedTimeBoxNs" | "lookTimeBoxNs" | "hangTimeoutNs"): readonly SettingChange[] =>
    change(`measure.${name}`, duration(was[key]), duration(is[key]), key === "gatedTimeBoxNs" && is[key] < was[key]);
  return [
    ...change("measure.threads", String(was.threads), String(is.threads), is.threads > was.threads),
    ...count("launches"),
    ...count("pairs"),
    ...count("inferences"),
    ...time("gated-time", "gatedTimeBoxNs"),
    ...time("look-time", "lookTimeBoxNs"),
    ...time("hang-timeout", "hangTimeoutNs"),
  ];
}

function change(
  path: string,
  base: string | undefined,
  head: string | undefined,
  loosens: boolean,
): readonly SettingChange[] {
  if (base === head) return [];
  const sides = { ...(base !== undefined && { base }), ...(head !== undefined && { head }) };
  // What the base does not have can't be loosened.
  return [{ path, ...sides, loosens: loosens && base !== undefined }];
}

const money = (value: number): string => printQuantity({ dimension: "money", value });
const share = (value: number): string => printQuantity({ dimension: "share", value });
const duration = (value: number): string => printQuantity({ dimension: "duration", value });

function shipText(choice: ModelSettings["ship"]["host"]): string | undefined {
  return choice && `${choice.variant} with ${choice.delegates.join(", ")}`;
}

function evaluationText({ evaluation }: ModelSettings): string | undefined {
  return (
    evaluation && `${metricText(evaluation.metric)}${evaluation.data === undefined ? "" : ` on ${evaluation.data}`}`
  );
}

function metricText(metric: TaskMetric): string {
  return metric.kind === "built-in" ? metric.name : `${metric.command} (at most ${metric.timeoutSeconds} s)`;
}
