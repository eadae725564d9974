/** Which values of the config are fine alone and wrong together? Looks at unchecked data, so that all mistakes show at once. */
import { matchesGlob } from "../documents/glob.ts";
import { variantMetricIds } from "../documents/metric-id.ts";
import type { RuleMatch } from "../documents/settings.ts";
import { delegateNames, variantNames } from "../documents/words.ts";
import { limitKeys } from "./budget-table.ts";
import { defaultRules } from "./budget-rules.ts";
import { closest } from "./closest.ts";
import type { LeafComplaint } from "./leaves.ts";
import { matchFields, overlap } from "./match-overlap.ts";
import type { Path } from "./origins.ts";
import type { ConfigProblem } from "./problem.ts";
import { readQuantity, type Dimension } from "./quantity.ts";
import { at, entriesOf, isMapping, itemsOf } from "./untyped.ts";
import type { YamlText } from "./yaml-text.ts";

type Complain = (path: Path, complaint: LeafComplaint, where?: "key") => void;

/** Every one, each with its place in the file. Values of the wrong kind are passed over: the schema has told them. */
export function contradictions(source: YamlText): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const complain: Complain = (path, complaint, where) => {
    const position = where === "key" ? source.positionOfKey(path) : source.positionOf(path);
    problems.push({ ...position, path: path.join("."), ...complaint });
  };
  const { data } = source;
  const models = entriesOf(at(data, "models"));
  if (
    at(data, "models") !== undefined &&
    source.has(["models"]) &&
    models.length === 0 &&
    isMapping(at(data, "models"))
  ) {
    complain(["models"], { seen: "there is no model", allowed: "at least one model with a source" });
  }
  for (const [name, model] of models) checkModel(["models", name], model, complain);
  checkRepeats(["delegates"], at(data, "delegates"), complain);
  const runtime = at(data, "runtime");
  if (isMapping(runtime) && entriesOf(runtime).length === 0)
    complain(["runtime"], {
      seen: "no platform is named here",
      allowed: "android, ios; leave the key out for the default",
    });
  for (const [index, device] of itemsOf(at(data, "devices")).entries())
    checkDevice(["devices", index], device, complain);
  checkBudgets(data, complain);
  return problems;
}

function checkModel(path: Path, model: unknown, complain: Complain): void {
  const source = at(model, "source");
  const variants = itemsOf(at(model, "variants"));
  checkRepeats([...path, "variants"], variants, complain);
  const isTflite = typeof source === "string" && source.endsWith(".tflite");
  const asIs = variants.indexOf("as-is");
  if (asIs >= 0 && typeof source === "string" && !isTflite) {
    const allowed = "variants that a converter makes; only a .tflite source can be taken as it is";
    complain([...path, "variants", asIs], { seen: `${source} is no .tflite file`, allowed });
  }
  const evaluation = at(model, "evaluation");
  if (isMapping(evaluation) && at(evaluation, "data") === undefined && !isCommand(at(evaluation, "metric"))) {
    const allowed = "a path of an .npz, which every metric but a command needs";
    complain([...path, "evaluation", "data"], { seen: `"data" is missing`, allowed });
  }
  for (const [platform, choice] of entriesOf(at(model, "ship"))) {
    const variant = at(choice, "variant");
    const place = [...path, "ship", platform];
    const listed = variants.length > 0 && variants.every((name) => known(name, variantNames));
    if (listed && known(variant, variantNames) && !variants.includes(variant)) {
      const allowed = `one of this model's variants: ${variants.join(", ")}`;
      complain([...place, "variant"], { seen: `${String(variant)} ships but is not among the variants`, allowed });
    }
    if (variant === "as-is" && typeof source === "string" && !isTflite) {
      complain([...place, "variant"], { seen: `${source} is no .tflite file`, allowed: "a converted variant" });
    }
    const delegates = itemsOf(at(choice, "delegates"));
    checkRepeats([...place, "delegates"], delegates, complain);
    for (const [index, delegate] of delegates.entries()) {
      const only = delegate === "coreml" ? "ios" : delegate === "nnapi" ? "android" : platform;
      if (only !== platform) {
        const allowed = delegateNames.filter((name) => name !== "coreml" && name !== "nnapi").join(", ");
        complain([...place, "delegates", index], { seen: `${String(delegate)} exists on ${only} only`, allowed });
      }
    }
  }
}

function checkDevice(path: Path, device: unknown, complain: Complain): void {
  const has = (key: string): boolean => at(device, key) !== undefined;
  if (isMapping(device) && entriesOf(device).length === 0)
    complain(path, { seen: "this could be any phone", allowed: "at least one of model, tier, soc, android, ios" });
  if (has("version") && !has("model")) {
    const allowed = "model beside it; for a range, android or ios";
    complain([...path, "version"], { seen: "a version stands without a model", allowed }, "key");
  }
  if (has("android") && has("ios"))
    complain([...path, "ios"], { seen: "no phone has both Android and iOS", allowed: "one of the two" }, "key");
  if (has("ios") && at(device, "form") === "virtual")
    complain([...path, "form"], { seen: "there are no virtual iPhones", allowed: "physical" });
}

function checkBudgets(data: unknown, complain: Complain): void {
  const budgets = at(data, "budgets");
  const set: { readonly metric: string; readonly match: RuleMatch }[] = [];
  const remember = (entries: unknown, match: RuleMatch): void => {
    for (const [metric, entry] of entriesOf(entries)) if (hasLimit(entry)) set.push({ metric, match });
  };
  if (budgets === undefined) set.push({ metric: "latency-p90", match: {} });
  const before = defaultRules.map(({ metric }) => ({ metric, match: {} }));
  checkEntries(["budgets"], budgets, {}, before, data, complain);
  remember(budgets, {});
  for (const { metric, match } of before) if (isMapping(at(budgets, metric))) set.push({ metric, match });
  for (const [index, override] of itemsOf(at(data, "overrides")).entries()) {
    const path: Path = ["overrides", index];
    const match = checkMatch([...path, "match"], at(override, "match"), data, complain);
    checkEntries([...path, "budgets"], at(override, "budgets"), match, set, data, complain);
    remember(at(override, "budgets"), match);
  }
}

function checkMatch(path: Path, match: unknown, data: unknown, complain: Complain): RuleMatch {
  if (isMapping(match) && entriesOf(match).length === 0) {
    complain(path, { seen: "this matches every case", allowed: `at least one of ${matchFields.join(", ")}` });
  }
  const names = {
    model: entriesOf(at(data, "models")).map(([name]) => name),
    variant: variantNames,
    delegate: delegateNames,
  };
  const read: Record<string, string> = {};
  for (const field of matchFields) {
    const pattern = at(match, field);
    if (typeof pattern !== "string" || pattern === "") continue;
    read[field] = pattern;
    const known = field === "device" ? undefined : names[field];
    if (known === undefined || known.some((name) => matchesGlob(pattern, name))) continue;
    const suggestion = closest(pattern, known);
    complain([...path, field], {
      seen: `no ${field} is called "${pattern}"`,
      allowed: known.join(", "),
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
  return read;
}

function checkEntries(
  path: Path,
  entries: unknown,
  match: RuleMatch,
  before: readonly { readonly metric: string; readonly match: RuleMatch }[],
  data: unknown,
  complain: Complain,
): void {
  if (isMapping(entries) && entriesOf(entries).length === 0) {
    const allowed = "at least one metric; leave the key out for the default";
    complain(path, { seen: "there is no limit here", allowed });
  }
  for (const [metric, entry] of entriesOf(entries)) {
    if (!isMapping(entry)) continue;
    const place = [...path, metric];
    const narrowed = match.device === undefined ? match.delegate && "delegate" : "device";
    if (narrowed !== undefined && variantMetricIds.some((id) => id === metric)) {
      const allowed = "an override that matches by model and variant only";
      complain(place, { seen: `${metric} is known without a ${narrowed}, so this never applies`, allowed }, "key");
    }
    checkParts(place, entry, complain);
    if (!hasLimit(entry) && at(entry, "floor") === undefined && at(entry, "reserve") === undefined) {
      checkLevelOnly(place, entry, match, before, complain);
    }
    if (metric === "accuracy" || metric === "conversion-loss") checkScored(place, metric, entry, match, data, complain);
  }
}

/** `reserve` and `floor` need the limit that they belong to, and `reserve` must leave something of it. */
function checkParts(place: Path, entry: unknown, complain: Complain): void {
  const reserve = at(entry, "reserve");
  const max = at(entry, "max");
  if (reserve !== undefined && max === undefined) {
    complain(
      [...place, "reserve"],
      { seen: "a reserve stands without a max", allowed: "max, from which it is taken" },
      "key",
    );
  }
  const whole = amount(max, ["duration"]);
  const part = amount(reserve, ["duration"]);
  if (whole !== undefined && part !== undefined && part >= whole) {
    const seen = `the reserve ${String(reserve)} leaves nothing of the max ${String(max)}`;
    complain([...place, "reserve"], { seen, allowed: "less than max" });
  }
  if (
    at(entry, "floor") !== undefined &&
    at(entry, "max-increase") === undefined &&
    at(entry, "max-drop") === undefined
  ) {
    const allowed = "max-increase beside it (an override states its limits whole)";
    complain([...place, "floor"], { seen: "a floor stands without a relative limit", allowed }, "key");
  }
}

function checkLevelOnly(
  place: Path,
  entry: unknown,
  match: RuleMatch,
  before: readonly { readonly metric: string; readonly match: RuleMatch }[],
  complain: Complain,
): void {
  const metric = String(place.at(-1));
  if (at(entry, "level") === undefined) {
    complain(place, { seen: "there is no limit here", allowed: "one of the limits of this metric, or a level" });
    return;
  }
  const earlier = before.filter((rule) => rule.metric === metric);
  if (earlier.length === 0) {
    complain(place, { seen: `no limit on ${metric} was set before whose level this could be`, allowed: "a limit" });
  } else if (earlier.some((rule) => overlap(rule.match, match) === "unclear")) {
    const seen = "this override and an earlier one overlap in a way that no single pattern says";
    complain(place, { seen, allowed: "a limit beside the level" });
  }
}

/** Accuracy is judged only where there is an evaluation, and a bare number means something only for some metrics. */
function checkScored(
  place: Path,
  metric: string,
  entry: unknown,
  match: RuleMatch,
  data: unknown,
  complain: Complain,
): void {
  const models = entriesOf(at(data, "models")).filter(([name]) => matchesGlob(match.model ?? "*", name));
  const scored = models.filter(([, model]) => isMapping(at(model, "evaluation")));
  if (models.length > 0 && scored.length === 0 && at(entry, "level") !== "off") {
    const allowed = "an evaluation in the model, or no budget for it";
    complain(place, { seen: `${metric} has a budget, but no model has an evaluation`, allowed }, "key");
  }
  const share = scored.find(([, model]) => {
    const name = at(at(model, "evaluation"), "metric") ?? "top-1";
    return name !== "mse" && !isCommand(name);
  });
  if (share === undefined) return;
  for (const key of limitKeys) {
    const value = at(entry, key);
    if (typeof value !== "number" || value < 0) continue;
    const unit = key === "min" ? "%" : " pp";
    const seen = `${value} has no unit, and the metric of ${share[0]} is a share`;
    const suggestion = key === "max" && metric === "accuracy" ? undefined : `${value}${unit}`;
    const allowed = suggestion === undefined ? "min" : `a value such as ${suggestion}`;
    complain([...place, key], { seen, allowed, ...(suggestion === undefined ? {} : { suggestion }) });
  }
}

function checkRepeats(path: Path, list: unknown, complain: Complain): void {
  const items = itemsOf(list);
  for (const [index, item] of items.entries()) {
    if (items.indexOf(item) < index)
      complain([...path, index], { seen: `${String(item)} stands here twice`, allowed: "each once" });
  }
}

const hasLimit = (entry: unknown): boolean => limitKeys.some((key) => at(entry, key) !== undefined);
const isCommand = (metric: unknown): boolean =>
  isMapping(metric) || (typeof metric === "string" && metric.startsWith("command:"));
const known = (value: unknown, names: readonly string[]): boolean => typeof value === "string" && names.includes(value);

function amount(value: unknown, dimensions: readonly Dimension[]): number | undefined {
  const reading = readQuantity(value, dimensions);
  return reading.status === "read" ? reading.quantity.value : undefined;
}
