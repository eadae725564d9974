/** What does the config come to, value by value, and where does each value come from? */
import type { BudgetRule, ModelSettings, Settings, SourcePosition } from "../documents/settings.ts";
import { deviceKeys } from "../documents/device-requirement.ts";
import { metricIds } from "../documents/metric-id.ts";
import { platformNames } from "../documents/words.ts";
import { limitKeys } from "./budget-table.ts";
import { matchFields } from "./match-overlap.ts";
import type { Origins, Path } from "./origins.ts";
import { printQuantity } from "./quantity.ts";
import { amountText, limitText, matchText } from "./rule-text.ts";

/** One value as the config would say it. `from` is absent for a default. */
export type EffectiveEntry = {
  readonly path: Path;
  readonly value: string | number | boolean | readonly string[];
  readonly from?: SourcePosition;
};

/** Every value of `settings` in the order of the file; a config of just these values means the same settings. */
export function effectiveEntries(settings: Settings, origins: Origins): readonly EffectiveEntry[] {
  const { measure } = settings;
  const told = (path: Path, value: EffectiveEntry["value"]): EffectiveEntry => entry(path, value, origins(path));
  const duration = (key: string, value: number): EffectiveEntry =>
    told(["measure", key], printQuantity({ dimension: "duration", value }));
  return [
    told(["version"], 1),
    ...settings.models.flatMap((model) => modelEntries(model, told)),
    told(["delegates"], settings.delegates),
    ...deviceEntries(settings, told),
    told(["spend", "max-per-pull-request"], money(settings.spend.maxPerPullRequestCents)),
    told(["spend", "max-per-day"], money(settings.spend.maxPerDayCents)),
    told(["spend", "when-already-failing"], settings.spend.whenAlreadyFailing),
    told(["runtime", "android"], settings.runtime.android),
    told(["runtime", "ios"], settings.runtime.ios),
    ...budgetEntries(settings),
    told(["measure", "threads"], measure.threads),
    told(["measure", "launches"], measure.launches),
    told(["measure", "pairs"], measure.pairs),
    told(["measure", "inferences"], measure.inferences),
    duration("gated-time", measure.gatedTimeBoxNs),
    duration("look-time", measure.lookTimeBoxNs),
    duration("hang-timeout", measure.hangTimeoutNs),
    ...(["project", "bucket"] as const).flatMap((key) => {
      const value = settings.firebase?.[key];
      return value === undefined ? [] : [told(["firebase", key], value)];
    }),
    told(["on-inconclusive"], settings.onInconclusive),
    told(["pull-requests", "drafts"], settings.pullRequests.drafts),
    ...(settings.pullRequests.label === undefined
      ? []
      : [told(["pull-requests", "label"], settings.pullRequests.label)]),
    told(["pull-requests", "comment-while-waiting"], settings.pullRequests.commentWhileWaiting ?? false),
    told(["comment"], settings.comment),
    told(["author-may-accept"], settings.authorMayAccept),
    told(["minimum-effect"], printQuantity({ dimension: "share", value: settings.minimumEffect })),
  ];
}

function entry(path: Path, value: EffectiveEntry["value"], from: SourcePosition | undefined): EffectiveEntry {
  return { path, value, ...(from && { from }) };
}

const money = (value: number): string => printQuantity({ dimension: "money", value });

function deviceEntries({ devices = [] }: Settings, told: Told): readonly EffectiveEntry[] {
  return devices.flatMap((one, index) =>
    deviceKeys.flatMap((key) => {
      const value = one[key];
      return value === undefined ? [] : [told(["devices", index, key], value)];
    }),
  );
}

type Told = (path: Path, value: EffectiveEntry["value"]) => EffectiveEntry;

function modelEntries(model: ModelSettings, told: Told): readonly EffectiveEntry[] {
  const { variants, calibration, evaluation } = model;
  const path: Path = ["models", model.name];
  const entries = [told([...path, "source"], model.source)];
  if (variants !== undefined) entries.push(told([...path, "variants"], variants));
  if (calibration !== undefined) {
    entries.push(told([...path, "calibration", "data"], calibration.data));
    entries.push(told([...path, "calibration", "samples"], calibration.samples));
  }
  if (evaluation !== undefined) {
    const { data, metric } = evaluation;
    if (data !== undefined) entries.push(told([...path, "evaluation", "data"], data));
    const at = [...path, "evaluation", "metric"];
    if (metric.kind === "built-in") entries.push(told(at, metric.name));
    else {
      entries.push(told([...at, "command"], metric.command));
      entries.push(told([...at, "timeout"], `${metric.timeoutSeconds} s`));
    }
  }
  for (const platform of platformNames) {
    const choice = model.ship[platform];
    if (choice === undefined) continue;
    entries.push(told([...path, "ship", platform, "variant"], choice.variant));
    entries.push(told([...path, "ship", platform, "delegates"], choice.delegates));
  }
  return entries;
}

function budgetEntries({ budgets, models }: Settings): readonly EffectiveEntry[] {
  const bareScores = models.every(
    ({ evaluation }) =>
      evaluation === undefined || evaluation.metric.kind === "command" || evaluation.metric.name === "mse",
  );
  const general = budgets.filter(({ match }) => match === undefined);
  const entries = general.flatMap((rule) => ruleEntries(["budgets"], rule, bareScores));
  for (const [index, group] of overridesOf(budgets).entries()) {
    const path: Path = ["overrides", index];
    for (const field of matchFields) {
      const pattern = group[0]?.match?.[field];
      if (pattern !== undefined) entries.push(entry([...path, "match", field], pattern, group[0]?.position));
    }
    entries.push(...group.flatMap((rule) => ruleEntries([...path, "budgets"], rule, bareScores)));
  }
  return entries;
}

function ruleEntries(above: Path, rule: BudgetRule, bareScores: boolean): readonly EffectiveEntry[] {
  const { metric, kind, reserve, floor, level, position } = rule;
  const at = (key: string, text: string): EffectiveEntry => {
    const bare = Number(text);
    return entry([...above, metric, key], Number.isNaN(bare) ? text : bare, position);
  };
  const entries = [at(kind, limitText(rule, bareScores))];
  if (reserve !== undefined) entries.push(at("reserve", amountText(metric, "reserve", reserve)));
  if (floor !== undefined) entries.push(at("floor", amountText(metric, "floor", floor)));
  if (level !== "error") entries.push(at("level", level));
  return entries;
}

/** Rules with a match, as the fewest overrides that give them back in this order. */
function overridesOf(budgets: readonly BudgetRule[]): readonly (readonly BudgetRule[])[] {
  const groups: BudgetRule[][] = [];
  for (const rule of budgets.filter(({ match }) => match !== undefined)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && continues(last, rule)) group.push(rule);
    else groups.push([rule]);
  }
  return groups;
}

function continues(last: BudgetRule, next: BudgetRule): boolean {
  if (matchText(last.match) !== matchText(next.match)) return false;
  if (last.metric !== next.metric) return metricIds.indexOf(last.metric) < metricIds.indexOf(next.metric);
  return limitKeys.indexOf(last.kind) < limitKeys.indexOf(next.kind) && last.level === next.level;
}
