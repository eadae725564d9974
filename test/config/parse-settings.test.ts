import { describe, expect, test } from "vitest";
import { Settings } from "../../src/documents/settings.ts";
import { configWith, problemsOf, readSettings } from "./read-settings.ts";

/** The example that the documentation shows. */
const example = `version: 1
models:
  digits:
    source: model.tflite           # SavedModel folder, .keras, .h5 or .tflite
    variants: [float32, float16, weight-only-int8, dynamic-int8, full-int8]   # default: all that the source allows
    calibration: { data: train.npz, samples: 200 }
    evaluation: { data: test.npz, metric: top-1 }     # npz: inputs by signature name, labels \`y\`, axis 0 = sample
    ship: { host: { variant: float32, delegates: [xnnpack] } }                # and android:, ios:
delegates: [cpu, xnnpack]
budgets:
  latency-p90: { max: 100 ms, reserve: 30 ms }        # reserve: what pre- and post-processing need of it
  latency-p50: { max-increase: 5%, floor: 0.5 ms }
  accuracy: { max-drop: 1 pp }
  size: { max: 20 MB, max-increase: 10% }
  delegated-nodes: { max-drop: 0 }
  partitions: { max-increase: 0, level: warn }
measure: { threads: 1, launches: 6, pairs: 4, inferences: 20 }
on-inconclusive: fail
`;

describe("the config of the documentation", () => {
  test("means what it says", () => {
    const settings = readSettings(example);
    expect(Settings.parse(settings)).toEqual(settings);
    expect(settings.models[0]).toEqual({
      name: "digits",
      source: "model.tflite",
      variants: ["float32", "float16", "weight-only-int8", "dynamic-int8", "full-int8"],
      calibration: { data: "train.npz", samples: 200 },
      evaluation: { data: "test.npz", metric: { kind: "built-in", name: "top-1" } },
      ship: { host: { variant: "float32", delegates: ["xnnpack"] } },
      position: { file: "edgegate.yml", line: 4, column: 5 },
    });
    expect(settings.delegates).toEqual(["cpu", "xnnpack"]);
    expect(settings.onInconclusive).toBe("fail");
    expect(settings.budgets.map((rule) => ({ ...rule, position: undefined }))).toEqual([
      {
        metric: "latency-p50",
        kind: "max-increase",
        limit: { of: "relative", fraction: 0.05 },
        floor: 500_000,
        level: "error",
      },
      {
        metric: "latency-p90",
        kind: "max",
        limit: { of: "absolute", value: 100_000_000 },
        reserve: 30_000_000,
        level: "error",
      },
      { metric: "delegated-nodes", kind: "max-drop", limit: { of: "absolute", value: 0 }, level: "error" },
      { metric: "partitions", kind: "max-increase", limit: { of: "absolute", value: 0 }, level: "warn" },
      { metric: "size", kind: "max", limit: { of: "absolute", value: 20_000_000 }, level: "error" },
      { metric: "size", kind: "max-increase", limit: { of: "relative", fraction: 0.1 }, level: "error" },
      { metric: "accuracy", kind: "max-drop", limit: { of: "absolute", value: 0.01 }, level: "error" },
    ]);
  });

  test("knows where each limit stands", () => {
    const max = readSettings(example).budgets.find(({ metric, kind }) => metric === "size" && kind === "max");
    expect(max?.position).toEqual({ file: "edgegate.yml", line: 14, column: 16 });
  });
});

test("a config of models alone gets every default, and the limit of an immediate response", () => {
  const settings = readSettings(configWith(""));
  expect(settings.budgets).toEqual([
    { metric: "latency-p90", kind: "max", limit: { of: "absolute", value: 100_000_000 }, level: "error" },
  ]);
  expect(settings.measure).toEqual({
    threads: 1,
    launches: 6,
    pairs: 4,
    inferences: 20,
    gatedTimeBoxNs: 30e9,
    lookTimeBoxNs: 8e9,
    hangTimeoutNs: 60e9,
  });
  expect(settings.minimumEffect).toBe(0.03);
});

test("ten mistakes are ten problems, each with its place, what is allowed and a suggestion", () => {
  const found = problemsOf(`version: 2
models:
  digits:
    sorce: model.tflite
    variants: [float23]
    calibration: { data: ../train.npz }
    ship: { host: { variant: float32, delegates: [xnpack] } }
budgets:
  latency-p90: { max: 100, reserve: 30 ms }
  latency-p50: { max-increase: 5 MB }
  sizes: { max: 20 MB }
  size: { max: 20 Mb }
on-inconclusive: fial
`);
  expect(found).toHaveLength(10);
  expect(found).toMatchInlineSnapshot(`
    [
      "edgegate.yml:1:10 version: 2 is not known here. Allowed: 1. Did you mean \`1\`?",
      "edgegate.yml:4:5 models.digits.sorce: there is no "sorce" here. Allowed: source, variants, calibration, evaluation, ship. Did you mean \`source\`?",
      "edgegate.yml:5:16 models.digits.variants.0: "float23" is not known here. Allowed: as-is, float32, float16, weight-only-int8, dynamic-int8, full-int8. Did you mean \`float32\`?",
      "edgegate.yml:6:26 models.digits.calibration.data: "../train.npz" may lead out of the repository. Allowed: a path inside the repository, relative to its root, with forward slashes.",
      "edgegate.yml:7:51 models.digits.ship.host.delegates.0: "xnpack" is not known here. Allowed: cpu, xnnpack, gpu, nnapi, coreml. Did you mean \`xnnpack\`?",
      "edgegate.yml:9:23 budgets.latency-p90.max: 100 has no unit. Allowed: a duration such as 100 ms (ns, us, ms, s, min). Did you mean \`100 ms\`?",
      "edgegate.yml:10:32 budgets.latency-p50.max-increase: "5 MB" is a size, not a share. Allowed: a share such as 5%, or a duration such as 100 ms (ns, us, ms, s, min).",
      "edgegate.yml:11:3 budgets.sizes: there is no "sizes" here. Allowed: latency-p50, latency-p90, load, first-inference, peak-memory, delegated-nodes, partitions, size, app-size, accuracy, conversion-loss. Did you mean \`size\`?",
      "edgegate.yml:12:16 budgets.size.max: "Mb" is not a unit. Allowed: a size such as 20 MB (B, kB, MB, GB, KiB, MiB, GiB). Did you mean \`20 MB\`?",
      "edgegate.yml:13:18 on-inconclusive: "fial" is not known here. Allowed: fail, pass. Did you mean \`fail\`?",
    ]
  `);
});
