/** Configs that are right, as data: what people could write, in every combination that has a meaning. */
import * as fc from "fast-check";
import { caseMetricIds, metricIds, type MetricId } from "../../src/documents/metric-id.ts";
import { androidRuntimeNames, iosRuntimeNames } from "../../src/documents/runtimes.ts";
import { delegateNames, variantNames } from "../../src/documents/words.ts";
import { amountKeys, budgetTable, limitKeys } from "../../src/config/budget-table.ts";
import type { Dimension } from "../../src/config/quantity.ts";

const units: Record<Dimension, readonly string[]> = {
  duration: ["ns", "us", "µs", "ms", "s", "min"],
  size: ["B", "kB", "MB", "KiB", "MiB"],
  share: ["%"],
  points: ["pp"],
  money: ["USD"],
  count: [],
  score: [],
};

/** An amount as written: `2.5 ms`, `7`. */
function amount(dimensions: readonly Dimension[]): fc.Arbitrary<string | number> {
  return fc.oneof(
    ...dimensions.map((dimension): fc.Arbitrary<string | number> => {
      if (dimension === "count") return fc.nat(1000);
      if (dimension === "score") return fc.double({ min: 0, max: 1e6, noNaN: true }).map(Math.abs);
      const whole = fc.integer({ min: 1, max: 5000 }).map(String);
      const fine = fc.integer({ min: 1, max: 99_999 }).map((hundredths) => (hundredths / 100).toFixed(2));
      return fc.constantFrom(...units[dimension]).chain((unit) => {
        const number = unit === "ns" || unit === "B" ? whole : fc.oneof(whole, fine);
        return fc.tuple(number, fc.constantFrom("", " ")).map(([digits, space]) => `${digits}${space}${unit}`);
      });
    }),
  );
}

/** One entry: some limits, then what may stand beside them. `scored`: the models' metric is a number without a unit. */
function entry(metric: MetricId, scored: boolean): fc.Arbitrary<object> {
  const { keys } = budgetTable[metric];
  const parts: Record<string, fc.Arbitrary<unknown>> = {};
  for (const key of amountKeys) {
    const dimensions = (keys[key] ?? []).filter((dimension) => scored || dimension !== "score");
    if (dimensions.length > 0) parts[key] = amount(dimensions);
  }
  const limits = limitKeys.filter((key) => key in parts);
  return fc
    .record({ ...parts, level: fc.constantFrom("error", "warn", "off") }, { requiredKeys: [] })
    .map((entry: Record<string, unknown>) => {
      const { reserve, floor, ...rest } = entry;
      const whole: Record<string, unknown> = { ...rest };
      // A reserve of a tiny part is always less than its max, whatever the units.
      if (reserve !== undefined && "max" in whole) whole["reserve"] = "0 ns";
      if (floor !== undefined && ("max-increase" in whole || "max-drop" in whole)) whole["floor"] = floor;
      return whole;
    })
    .filter((entry) => limits.some((key) => key in entry));
}

function budgets(scored: boolean, metrics: readonly MetricId[] = metricIds): fc.Arbitrary<object> {
  const shape = Object.fromEntries(metrics.map((metric) => [metric, entry(metric, scored)]));
  return fc.record(shape, { requiredKeys: [] }).filter((entries) => Object.keys(entries).length > 0);
}

const path = fc
  .array(
    fc.stringMatching(/^[A-Za-z0-9_ ,:#'"&*{}[\]%@!-]{1,8}$/).filter((part) => part.trim() !== ""),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join("/"))
  .filter((path) => !/^([A-Za-z]:|~)/.test(path));
const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,10}$/);

const model = (scored: boolean): fc.Arbitrary<object> =>
  fc.record(
    {
      source: path.map((path) => `${path}.tflite`),
      calibration: fc.record({ data: path, samples: fc.integer({ min: 1, max: 500 }) }, { requiredKeys: ["data"] }),
      evaluation: fc.record({
        data: path,
        metric: scored
          ? fc.oneof(
              fc.constant("mse"),
              fc.constant("command: python eval.py {model}"),
              fc.record(
                { command: fc.constant("python 'x y.py' {model} # 1"), timeout: fc.constantFrom("5 s", "2 min") },
                { requiredKeys: ["command"] },
              ),
            )
          : fc.constantFrom("top-1", "top-5", "mean-iou"),
      }),
      ship: fc.record({ host: ship, android: ship, ios: ship }, { requiredKeys: [] }),
    },
    { requiredKeys: ["source", "evaluation"] },
  );
const ship = fc.record({
  variant: fc.constantFrom(...variantNames),
  delegates: fc.uniqueArray(fc.constantFrom("cpu", "xnnpack", "gpu"), { minLength: 1 }),
});

const forFiles = { variant: fc.constantFrom("float*", "float32", "*") };
const forCases = {
  ...forFiles,
  device: fc.stringMatching(/^[A-Za-z*?: #]{1,6}$/),
  delegate: fc.constantFrom("gpu", "?pu"),
};
function override(
  match: Record<string, fc.Arbitrary<string>>,
  metrics: readonly MetricId[],
  scored: boolean,
): fc.Arbitrary<object> {
  return fc.record({
    match: fc.record(match, { requiredKeys: [] }).filter((fields) => Object.keys(fields).length > 0),
    budgets: budgets(scored, metrics),
  });
}

const device = fc.oneof(
  fc.record(
    { model: fc.constantFrom("shiba", "iphone14pro"), version: fc.constantFrom("34", "16.6") },
    { requiredKeys: ["model"] },
  ),
  fc.record(
    {
      tier: fc.constantFrom("low", "mid", "high"),
      soc: fc.constantFrom("tensor-g3", "a16-bionic"),
      android: fc.constantFrom(">=31", ">=29 <34", "34", 33),
      form: fc.constantFrom("physical", "virtual"),
    },
    { requiredKeys: ["android"] },
  ),
  fc.record(
    { ios: fc.constantFrom(">=17", "16.6", "<18.3 >=15"), tier: fc.constantFrom("low", "mid") },
    { requiredKeys: ["ios"] },
  ),
);

/** A whole config. */
export const rightConfig: fc.Arbitrary<object> = fc.boolean().chain((scored) =>
  fc.record(
    {
      version: fc.constant(1),
      models: fc.dictionary(name, model(scored), { minKeys: 1, maxKeys: 3 }),
      delegates: fc.uniqueArray(fc.constantFrom(...delegateNames), { minLength: 1 }),
      runtime: fc
        .record(
          { android: fc.constantFrom(...androidRuntimeNames), ios: fc.constantFrom(...iosRuntimeNames) },
          { requiredKeys: [] },
        )
        .filter((named) => Object.keys(named).length > 0),
      firebase: fc.record(
        { project: fc.constantFrom("acme-lab", "acme.com:lab-one"), bucket: fc.constantFrom("acme-results", "a.b_c") },
        { requiredKeys: [] },
      ),
      devices: fc.array(device, { minLength: 1, maxLength: 3 }),
      spend: fc.record(
        {
          "max-per-pull-request": fc.constantFrom("$10", "$ 2.5", "3 USD", "$0", "0.07 USD"),
          "max-per-day": amount(["money"]),
          "when-already-failing": fc.constantFrom("skip", "measure"),
        },
        { requiredKeys: [] },
      ),
      budgets: budgets(scored),
      overrides: fc.array(fc.oneof(override(forCases, caseMetricIds, scored), override(forFiles, metricIds, scored)), {
        maxLength: 3,
      }),
      measure: fc.record(
        {
          threads: fc.integer({ min: 1, max: 64 }),
          launches: fc.integer({ min: 2, max: 100 }),
          "gated-time": amount(["duration"]),
          "hang-timeout": amount(["duration"]),
        },
        { requiredKeys: [] },
      ),
      "on-inconclusive": fc.constantFrom("fail", "pass"),
      "minimum-effect": fc.integer({ min: 0, max: 100 }).map((percent) => `${percent}%`),
    },
    { requiredKeys: ["version", "models"] },
  ),
);
