import { describe, expect, test } from "vitest";
import { changedSettings } from "../../src/config/changed-settings.ts";
import { configWith, readSettings } from "./read-settings.ts";

const change = (base: string, head: string) =>
  changedSettings(readSettings(configWith(base)), readSettings(configWith(head)));

const table: readonly {
  readonly name: string;
  readonly base: string;
  readonly head: string;
  readonly path: string;
  readonly loosens: boolean;
  readonly texts?: readonly [string | undefined, string | undefined];
}[] = [
  {
    name: "a higher maximum",
    base: "budgets: { size: { max: 20 MB } }",
    head: "budgets: { size: { max: 25 MB } }",
    path: "budgets.size",
    loosens: true,
    texts: ["max 20 MB", "max 25 MB"],
  },
  {
    name: "a phone that is no longer asked for",
    base: "devices: [{ tier: low }, { model: shiba }]",
    head: "devices: [{ model: shiba }]",
    path: "devices",
    loosens: true,
    texts: ["tier: low; model: shiba", "model: shiba"],
  },
  {
    name: "a comment that is begun while the pull request waits",
    base: "pull-requests: { drafts: wait }",
    head: "pull-requests: { drafts: wait, comment-while-waiting: true }",
    path: "pull-requests.comment-while-waiting",
    loosens: false,
    texts: ["false", "true"],
  },
  {
    name: "one more phone",
    base: "devices: [{ tier: low }]",
    head: 'devices: [{ tier: low }, { ios: ">=17" }]',
    path: "devices",
    loosens: false,
    texts: ["tier: low", "tier: low; ios: >=17"],
  },
  {
    name: "more money",
    base: "",
    head: "spend: { max-per-pull-request: $25 }",
    path: "spend.max-per-pull-request",
    loosens: false,
    texts: ["$10", "$25"],
  },
  {
    name: "another runtime",
    base: "",
    head: "runtime: { android: litert-1.4.2 }",
    path: "runtime.android",
    loosens: true,
    texts: ["tflite-2.16.1", "litert-1.4.2"],
  },
  {
    name: "another bucket",
    base: "firebase: { bucket: ours }",
    head: "firebase: { bucket: theirs }",
    path: "firebase.bucket",
    loosens: false,
    texts: ["ours", "theirs"],
  },
  {
    name: "a lower maximum",
    base: "budgets: { size: { max: 20 MB } }",
    head: "budgets: { size: { max: 15 MB } }",
    path: "budgets.size",
    loosens: false,
  },
  {
    name: "a smaller reserve",
    base: "budgets: { latency-p90: { max: 100 ms, reserve: 30 ms } }",
    head: "budgets: { latency-p90: { max: 100 ms } }",
    path: "budgets.latency-p90",
    loosens: true,
    texts: ["max 100 ms, reserve 30 ms", "max 100 ms"],
  },
  {
    name: "a larger floor",
    base: "budgets: { latency-p50: { max-increase: 5%, floor: 0.5 ms } }",
    head: "budgets: { latency-p50: { max-increase: 5%, floor: 1 ms } }",
    path: "budgets.latency-p50",
    loosens: true,
  },
  {
    name: "an error that becomes a warning, even with a lower limit",
    base: "budgets: { size: { max: 20 MB } }",
    head: "budgets: { size: { max: 15 MB, level: warn } }",
    path: "budgets.size",
    loosens: true,
  },
  {
    name: "a lower minimum",
    base: "budgets: { accuracy: { min: 95% } }",
    head: "budgets: { accuracy: { min: 90% } }",
    path: "budgets.accuracy",
    loosens: true,
    texts: ["min 95%", "min 90%"],
  },
  {
    name: "a share that becomes an amount, which nobody can compare",
    base: "budgets: { latency-p50: { max-increase: 5% } }",
    head: "budgets: { latency-p50: { max-increase: 1 us } }",
    path: "budgets.latency-p50",
    loosens: true,
  },
  {
    name: "a limit that goes",
    base: "budgets: { size: { max: 20 MB }, partitions: { max: 3 } }",
    head: "budgets: { partitions: { max: 3 } }",
    path: "budgets.size",
    loosens: true,
    texts: ["max 20 MB", undefined],
  },
  {
    name: "a limit that comes",
    base: "budgets: { partitions: { max: 3 } }",
    head: "budgets: { size: { max: 20 MB }, partitions: { max: 3 } }",
    path: "budgets.size",
    loosens: false,
    texts: [undefined, "max 20 MB"],
  },
  {
    name: "an override that is laxer than what it replaces",
    base: "budgets: { size: { max: 20 MB } }",
    head: "budgets: { size: { max: 20 MB } }\noverrides: [{ match: { variant: float32 }, budgets: { size: { max: 30 MB } } }]",
    path: "overrides (variant float32) size",
    loosens: true,
  },
  {
    name: "an override that is stricter than what it replaces",
    base: "budgets: { size: { max: 20 MB } }",
    head: "budgets: { size: { max: 20 MB } }\noverrides: [{ match: { variant: float32 }, budgets: { size: { max: 10 MB } } }]",
    path: "overrides (variant float32) size",
    loosens: false,
  },
  {
    name: "a stricter override that goes",
    base: "budgets: { size: { max: 20 MB } }\noverrides: [{ match: { variant: float32 }, budgets: { size: { max: 10 MB } } }]",
    head: "budgets: { size: { max: 20 MB } }",
    path: "overrides (variant float32) size",
    loosens: true,
  },
  {
    name: "the order of overrides",
    base: "overrides: [{ match: { variant: f* }, budgets: { size: { max: 1 MB } } }, { match: { model: d* }, budgets: { size: { max: 2 MB } } }]",
    head: "overrides: [{ match: { model: d* }, budgets: { size: { max: 2 MB } } }, { match: { variant: f* }, budgets: { size: { max: 1 MB } } }]",
    path: "overrides",
    loosens: true,
  },
  {
    name: "on-inconclusive: pass",
    base: "",
    head: "on-inconclusive: pass",
    path: "on-inconclusive",
    loosens: true,
    texts: ["fail", "pass"],
  },
  {
    name: "fewer launches",
    base: "",
    head: "measure: { launches: 3 }",
    path: "measure.launches",
    loosens: true,
    texts: ["6", "3"],
  },
  { name: "more launches", base: "", head: "measure: { launches: 9 }", path: "measure.launches", loosens: false },
  { name: "more threads", base: "", head: "measure: { threads: 4 }", path: "measure.threads", loosens: true },
  {
    name: "a larger minimum effect",
    base: "",
    head: "minimum-effect: 10%",
    path: "minimum-effect",
    loosens: true,
    texts: ["3%", "10%"],
  },
  { name: "other delegates", base: "", head: "delegates: [gpu]", path: "delegates", loosens: false },
];

describe("what a change edits of the deciding values", () => {
  test.each(table)("$name", ({ base, head, path, loosens, texts }) => {
    const changes = change(base, head);
    expect(changes.map((one) => [one.path, one.loosens])).toEqual([[path, loosens]]);
    const shown = [changes[0]?.base, changes[0]?.head];
    expect(shown).toEqual(texts ?? shown);
  });

  test("nothing, when only words around the values differ", () => {
    expect(change("budgets: { size: { max: 20 MB } }", "# why\nbudgets:\n  size:\n    max: 20000 kB")).toEqual([]);
  });

  test("a model that goes, other evaluation data and a platform that no longer ships", () => {
    const base = readSettings(`version: 1
models:
  a: { source: a.tflite }
  b: { source: b.tflite, evaluation: { data: x.npz }, ship: { host: { variant: as-is, delegates: [cpu] } } }
`);
    const head = readSettings(`version: 1
models:
  b: { source: other.tflite, evaluation: { data: y.npz } }
`);
    expect(changedSettings(base, head)).toEqual([
      { path: "models.a", base: "a.tflite", loosens: true, subject: "model" },
      { path: "models.b.evaluation", base: "top-1 on x.npz", head: "top-1 on y.npz", loosens: true },
      { path: "models.b.ship.host", base: "as-is with cpu", loosens: true },
    ]);
  });

  test("another name of a model, which overrides may not know", () => {
    const named = (name: string) => readSettings(`version: 1\nmodels: { ${name}: { source: a.tflite } }\n`);
    expect(changedSettings(named("a"), named("b"))).toEqual([
      { path: "models (name of a.tflite)", base: "a", head: "b", loosens: true },
    ]);
  });
});
