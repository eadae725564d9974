import { describe, expect, test } from "vitest";
import { configWith, problemsOf, readSettings } from "./read-settings.ts";

const models = (text: string): string => `version: 1\nmodels:\n  digits: ${text}\n`;

test("a model whose name JavaScript keeps for itself is told, not left out", () => {
  expect(problemsOf("version: 1\nmodels:\n  __proto__: { source: a.tflite }\n")).toEqual([
    'edgegate.yml:3:3: the key "__proto__" stands here. Allowed: another name.',
  ]);
});

describe("values that are wrong together", () => {
  test.each([
    {
      name: "a reserve without a max",
      text: configWith("budgets: { latency-p90: { reserve: 30 ms } }"),
      says: "edgegate.yml:6:27 budgets.latency-p90.reserve: a reserve stands without a max.",
    },
    {
      name: "a reserve that leaves nothing",
      text: configWith("budgets: { latency-p90: { max: 0.1 s, reserve: 100 ms } }"),
      says: "the reserve 100 ms leaves nothing of the max 0.1 s.",
    },
    {
      name: "a runtime that no app is built around",
      text: configWith("runtime: { android: litert-1.4.1 }"),
      says: 'edgegate.yml:6:21 runtime.android: "litert-1.4.1" is not known here. Allowed: litert-1.4.2, tflite-2.16.1. Did you mean `litert-1.4.2`?',
    },
    {
      name: "another platform's runtime",
      text: configWith("runtime: { ios: litert-1.4.2 }"),
      says: 'runtime.ios: "litert-1.4.2" is not known here. Allowed: tflite-2.17.0.',
    },
    {
      name: "a runtime for no platform",
      text: configWith("runtime: {}"),
      says: "edgegate.yml:6:10 runtime: no platform is named here.",
    },
    {
      name: "a runtime for a platform that brings its own",
      text: configWith("runtime: { host: tflite-2.16.1 }"),
      says: 'there is no "host" here. Allowed: android, ios.',
    },
    {
      name: "a label that a workflow can't tell from others",
      text: configWith('pull-requests: { label: "measure" }'),
      says: 'edgegate.yml:6:25 pull-requests.label: "measure" is not the name of a label that begins with edgegate.',
    },
    {
      name: "a label that is longer than GitHub's",
      text: configWith(`pull-requests: { label: "edgegate ${"x".repeat(42)}" }`),
      says: "is not the name of a label that begins with edgegate.",
    },
    {
      name: "a label that accepts a check, which needs no measuring",
      text: configWith('pull-requests: { label: "edgegate: accept size" }'),
      says: "is not the name of a label that begins with edgegate.",
    },
    {
      name: "drafts that are skipped, which would leave nobody knowing",
      text: configWith("pull-requests: { drafts: skip }"),
      says: "edgegate.yml:6:26 pull-requests.drafts:",
    },
    {
      name: "a bucket's address where its name belongs",
      text: configWith("firebase: { bucket: 'gs://acme-lab' }"),
      says: 'edgegate.yml:6:21 firebase.bucket: "gs://acme-lab" is not the name of a bucket. Allowed: Bucket for apps and results, without gs://.',
    },
    {
      name: "a phone that could be any",
      text: configWith("devices: [{}]"),
      says: "devices.0: this could be any phone. Allowed: at least one of model, tier, soc, android, ios.",
    },
    {
      name: "a version of no model",
      text: configWith('devices: [{ tier: low, version: "34" }]'),
      says: "devices.0.version: a version stands without a model.",
    },
    {
      name: "a phone of two platforms",
      text: configWith('devices: [{ android: ">=31", ios: ">=17" }]'),
      says: "devices.0.ios: no phone has both Android and iOS.",
    },
    {
      name: "a virtual iPhone",
      text: configWith('devices: [{ ios: ">=17", form: virtual }]'),
      says: "devices.0.form: there are no virtual iPhones.",
    },
    {
      name: "a comparison with a blank in it",
      text: configWith('devices: [{ android: ">= 31" }]'),
      says: 'devices.0.android: ">= 31" is no range of versions. Allowed: comparisons such as ">=31" or ">=29 <34", in quotes. Did you mean `">=31"`?',
    },
    {
      name: "money without a currency",
      text: configWith("spend: { max-per-day: 50 }"),
      says: "spend.max-per-day: 50 has no unit. Allowed: an amount of money such as $10. Did you mean `50 USD`?",
    },
    {
      name: "money in a currency that nobody bills",
      text: configWith("spend: { max-per-day: 50 EUR }"),
      says: 'spend.max-per-day: "EUR" is not a unit.',
    },
    {
      name: "a floor without a relative limit",
      text: configWith("budgets: { size: { max: 1 MB, floor: 1 kB } }"),
      says: "budgets.size.floor: a floor stands without a relative limit.",
    },
    {
      name: "a level for a limit that nobody set",
      text: configWith("budgets: { size: { level: off } }"),
      says: "no limit on size was set before whose level this could be.",
    },
    {
      name: "a level in an override whose cases no single pattern names",
      text: configWith(`overrides:
  - { match: { variant: "*32" }, budgets: { size: { max: 1 MB } } }
  - { match: { variant: "float*" }, budgets: { size: { level: warn } } }`),
      says: "overlap in a way that no single pattern says.",
    },
    {
      name: "an accuracy budget where nothing is evaluated",
      text: `${models("{ source: a.tflite }")}budgets: { accuracy: { max-drop: 1 pp } }`,
      says: "accuracy has a budget, but no model has an evaluation.",
    },
    {
      name: "a bare number for a metric that is a share",
      text: configWith("budgets: { accuracy: { max-drop: 1 } }"),
      says: "1 has no unit, and the metric of digits is a share. Allowed: a value such as 1 pp. Did you mean `1 pp`?",
    },
    {
      name: "a bare minimum for a metric that is a share",
      text: configWith("budgets: { accuracy: { min: 95 } }"),
      says: "Did you mean `95%`?",
    },
    {
      name: "a shipped variant that is not converted",
      text: models("{ source: a.tflite, variants: [float16], ship: { host: { variant: float32, delegates: [cpu] } } }"),
      says: "float32 ships but is not among the variants.",
    },
    {
      name: "as-is of a source that must be converted",
      text: models("{ source: a.keras, variants: [as-is] }"),
      says: "models.digits.variants.0: a.keras is no .tflite file.",
    },
    {
      name: "Core ML on Android",
      text: models("{ source: a.tflite, ship: { android: { variant: as-is, delegates: [coreml] } } }"),
      says: "coreml exists on ios only.",
    },
    {
      name: "an evaluation without data",
      text: models("{ source: a.tflite, evaluation: { metric: top-5 } }"),
      says: `edgegate.yml:3:31 models.digits.evaluation.data: "data" is missing.`,
    },
    {
      name: "a command that does not name the model",
      text: models("{ source: a.tflite, evaluation: { metric: { command: python eval.py } } }"),
      says: "a command with {model} where the path of the model goes",
    },
    {
      name: "a pattern that fits no model",
      text: configWith("overrides: [{ match: { model: digit }, budgets: { size: { max: 1 MB } } }]"),
      says: 'no model is called "digit". Allowed: digits. Did you mean `digits`?',
    },
    {
      name: "a delegate twice",
      text: configWith("delegates: [cpu, xnnpack, cpu]"),
      says: "edgegate.yml:6:27 delegates.2: cpu stands here twice.",
    },
    {
      name: "an override that matches everything",
      text: configWith("overrides: [{ match: {}, budgets: { size: { max: 1 MB } } }]"),
      says: "this matches every case.",
    },
    {
      name: "a size on some delegate, which a file does not know",
      text: configWith("overrides: [{ match: { delegate: gpu }, budgets: { size: { max: 1 MB } } }]"),
      says: "overrides.0.budgets.size: size is known without a delegate, so this never applies.",
    },
    { name: "a timeout of nothing", text: configWith("measure: { hang-timeout: 0 s }"), says: "0 s is too little." },
    {
      name: "a minimum effect above everything",
      text: configWith("minimum-effect: 101%"),
      says: "Allowed: at most 100%.",
    },
  ])("$name", ({ text, says }) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(says);
  });
});

describe("amounts say what is wrong with their unit", () => {
  test.each([
    { amount: "100", says: "100 has no unit", suggestion: "100 ms" },
    { amount: '"100"', says: "100 has no unit", suggestion: "100 ms" },
    { amount: "100 MS", says: '"MS" is not a unit', suggestion: "100 ms" },
    { amount: "100 msec", says: '"msec" is not a unit', suggestion: "100 ms" },
    { amount: "2 seconds", says: '"seconds" is not a unit', suggestion: "2 s" },
    { amount: '"1,5 ms"', says: '"1,5 ms" has a decimal comma', suggestion: "1.5 ms" },
    { amount: "5%", says: '"5%" is a share, not a duration' },
    { amount: "5 MB", says: '"5 MB" is a size, not a duration' },
    { amount: "-5 ms", says: '"-5 ms" is negative' },
    { amount: "soon", says: '"soon" is not an amount' },
    { amount: "[1 ms]", says: "a list is not an amount" },
    { amount: "true", says: "boolean true is not an amount" },
    { amount: "1e30 s", says: '"1e30 s" is too large' },
    { amount: "1e-9 ns", says: '"1e-9 ns" is too small' },
    { amount: ".inf", says: "Infinity is not a finite number" },
    { amount: ".nan", says: "NaN is not a finite number" },
  ])("$amount", ({ amount, says, suggestion }) => {
    const [problem = "", ...others] = problemsOf(configWith(`budgets: { latency-p90: { max: ${amount} } }`));
    expect(others).toEqual([]);
    expect(problem).toContain(`budgets.latency-p90.max: ${says}`);
    expect(problem.endsWith(suggestion === undefined ? "min)." : `Did you mean \`${suggestion}\`?`)).toBe(true);
  });

  test.each([
    { text: "max: 0.5 ms", ns: 500_000 },
    { text: "max: 1.1ms", ns: 1_100_000 },
    { text: "max: 2 min", ns: 120_000_000_000 },
    { text: "max: 3 µs", ns: 3000 },
    { text: "max: 1e2 ms", ns: 100_000_000 },
  ])("$text is $ns ns", ({ text, ns }) => {
    const [rule] = readSettings(configWith(`budgets: { latency-p90: { ${text} } }`)).budgets;
    expect(rule?.limit).toEqual({ of: "absolute", value: ns });
  });

  test("MiB and MB differ", () => {
    const limits = readSettings(
      configWith("budgets: { size: { max: 12 MiB }, peak-memory: { max: 12 MB } }"),
    ).budgets.map(({ limit }) => limit);
    expect(limits).toEqual([
      { of: "absolute", value: 12_000_000 },
      { of: "absolute", value: 12_582_912 },
    ]);
  });
});

describe("what is no plain YAML mapping", () => {
  test.each([
    { name: "an empty file", text: "", says: "edgegate.yml:1:1: the file is empty." },
    { name: "only a comment", text: "# nothing\n", says: "the file is empty." },
    { name: "a list", text: "- version: 1\n", says: "the file is no mapping of keys and values." },
    {
      name: "a tab",
      text: "version: 1\nmodels:\n\tdigits: x\n",
      says: "edgegate.yml:3:1: a tab indents this line. Allowed: spaces.",
    },
    { name: "two documents", text: "version: 1\n---\nversion: 1\n", says: "a second YAML document starts here" },
    { name: "no YAML at all", text: "version: [1\n", says: "this is not YAML" },
    { name: "a tag", text: configWith("delegates: !!python/object [cpu]"), says: "a YAML tag stands here." },
    {
      name: "a key twice",
      text: configWith("delegates: [cpu]\ndelegates: [gpu]"),
      says: "edgegate.yml:7:1: this key stands here a second time.",
    },
    { name: "endless nesting", text: `version: ${"[".repeat(20_000)}`, says: "edgegate.yml:1:" },
    {
      name: "a huge file",
      text: `# ${"x".repeat(300_000)}\n`,
      says: "the file has 300003 characters. Allowed: 256 KiB.",
    },
  ])("$name", ({ text, says }) => {
    expect(problemsOf(text).join("\n")).toContain(says);
  });

  test("an alias is refused unread, however much it would grow, together with its anchor", () => {
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 12; level += 1) {
      const [name, below] = [level, level - 1].map((index) => String.fromCodePoint(97 + index));
      bomb.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${below}`).join(", ")}]`);
    }
    const problems = problemsOf(configWith(bomb.join("\n")));
    expect(problems).toContain('edgegate.yml:7:8: "*a" is a YAML alias. Allowed: values written out where they hold.');
    expect(problems.some((line) => line.includes('"&a" is a YAML anchor'))).toBe(true);
  });

  test("a merge key is one too", () => {
    const problems = problemsOf(configWith("measure: &m { launches: 3 }\nbudgets: { <<: *m }"));
    expect(problems.map((line) => line.split(". ")[0])).toEqual([
      'edgegate.yml:6:13: "&m" is a YAML anchor',
      'edgegate.yml:7:16: "*m" is a YAML alias',
    ]);
  });

  test("keys of every object are not taken for ours", () => {
    const problems = problemsOf(configWith("__proto__: { a: 1 }\nconstructor: 1\ntoString: 2"));
    expect(problems.filter((one) => /there is no "(__proto__|constructor|toString)" here/.test(one))).toHaveLength(3);
    const named = readSettings(
      "version: 1\nmodels: { constructor: { source: a.tflite }, toString: { source: b.tflite } }",
    );
    expect(named.models.map(({ name }) => name)).toEqual(["constructor", "toString"]);
  });
});

describe("paths stay inside the repository", () => {
  test.each([
    { written: "./model.tflite", read: "model.tflite" },
    { written: "saved/model/", read: "saved/model" },
    { written: "a//b.tflite", read: "a/b.tflite" },
    { written: "..hidden/a.tflite", read: "..hidden/a.tflite" },
  ])("$written is $read", ({ written, read }) => {
    expect(readSettings(models(`{ source: ${written} }`)).models[0]?.source).toBe(read);
  });

  test.each(["/etc/passwd", "../a", "a/../../b", "a/..", "~/a", "C:/a", "'a\\..\\b'", '""', ".", '"a\\0b"'])(
    "%s is refused",
    (path) => expect(problemsOf(models(`{ source: ${path} }`))).toHaveLength(1),
  );
});

describe("overrides", () => {
  test("come after what they override, in the order of the file", () => {
    const { budgets } = readSettings(
      configWith(`budgets: { size: { max: 3 MB } }
overrides:
  - { match: { model: "dig*", device: Pixel 9 }, budgets: { load: { max: 2 ms } } }
  - { match: { variant: float16 }, budgets: { size: { max: 1 MB, level: warn } } }`),
    );
    expect(budgets.map(({ match, limit, level }) => ({ match, limit, level }))).toEqual([
      { match: undefined, limit: { of: "absolute", value: 3_000_000 }, level: "error" },
      { match: { model: "dig*", device: "Pixel 9" }, limit: { of: "absolute", value: 2_000_000 }, level: "error" },
      { match: { variant: "float16" }, limit: { of: "absolute", value: 1_000_000 }, level: "warn" },
    ]);
  });

  test("a level alone holds for the limits so far, each where both match", () => {
    const { budgets } = readSettings(
      configWith(`overrides:
  - { match: { variant: float32 }, budgets: { latency-p90: { max: 50 ms } } }
  - { match: { variant: full-int8 }, budgets: { latency-p90: { max: 20 ms } } }
  - { match: { variant: "float*", delegate: gpu }, budgets: { latency-p90: { level: off } } }`),
    );
    expect(budgets.slice(3).map(({ match, limit, level }) => ({ match, limit, level }))).toEqual([
      {
        match: { variant: "float*", delegate: "gpu" },
        limit: { of: "absolute", value: 100_000_000 },
        level: "off",
      },
      {
        match: { variant: "float32", delegate: "gpu" },
        limit: { of: "absolute", value: 50_000_000 },
        level: "off",
      },
    ]);
  });

  test("the default limit can be switched off", () => {
    const { budgets } = readSettings(configWith("budgets: { latency-p90: { level: off } }"));
    expect(budgets).toMatchObject([{ metric: "latency-p90", kind: "max", level: "off" }]);
  });
});

describe("a command as metric", () => {
  test.each([
    { name: "as a mapping", metric: "{ command: 'python eval.py {model}', timeout: 120 s }", timeoutSeconds: 120 },
    { name: "without a timeout", metric: "{ command: 'python eval.py {model}' }", timeoutSeconds: 600 },
    { name: "as one text", metric: "'command: python eval.py {model}'", timeoutSeconds: 600 },
  ])("$name", ({ metric, timeoutSeconds }) => {
    const settings = readSettings(models(`{ source: a.tflite, evaluation: { metric: ${metric} } }`));
    expect(settings.models[0]?.evaluation).toEqual({
      metric: { kind: "command", command: "python eval.py {model}", timeoutSeconds },
    });
  });

  test("in block style, as the documentation shows it", () => {
    const settings = readSettings(`version: 1
models:
  digits:
    source: a.tflite
    evaluation:
      metric:
        command: python eval.py {model}
budgets: { accuracy: { max: 0.25, max-drop: 0.5 } }
`);
    expect(settings.budgets.map(({ limit }) => limit)).toEqual([
      { of: "absolute", value: 0.25 },
      { of: "absolute", value: 0.5 },
    ]);
  });
});
