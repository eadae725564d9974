/** Which situations does a comment have to be good in? Each is a scene; its golden comment has its name. */
import { plainOutput } from "./scene-model.ts";
import { budgets, configOf, plainShip, sampleSide } from "./sample-model.ts";
import type { Scene } from "./scene.ts";
import { hostileScene, usualAttack } from "./hostile-scene.ts";
import { sizeInAnApp, twoPhones } from "./phones.ts";
import { manyModels } from "./many-models.ts";

const config = configOf("digits", plainShip);
const main = { ms: 6.2, bytes: 2_310_480, wrong: 31 };
const baseline = sampleSide(main);

function digits(candidate: Parameters<typeof sampleSide>[0], more: Partial<Scene> = {}): Scene {
  return { config, models: { digits: { change: "modified", baseline, candidate: sampleSide(candidate) } }, ...more };
}

/** What a maintainer accepted, looked at on 2026-11-24. */
const accepted = (until: string): NonNullable<Scene["waivers"]> => ({
  asOf: "2026-11-24",
  waivers: [
    {
      id: "comment-1290",
      check: "size",
      match: { model: "digits" },
      until,
      reason: "the new alphabet needs the room; #418 shrinks it",
      actor: "mira",
      acceptedAt: "2026-11-20T09:12:44Z",
      url: "https://github.com/team/app/pull/7#issuecomment-1290",
    },
  ],
});

const slowMain = { ...main, ms: 58.4 };

export const situations: Readonly<Record<string, Scene>> = {
  pass: digits({ ...main, ms: 5.1, bytes: 1_980_200, wrong: 30 }),
  fail: {
    config,
    models: {
      digits: {
        change: "modified",
        baseline: sampleSide(slowMain),
        candidate: sampleSide({ ms: 77.9, bytes: 2_691_944, wrong: 43, channels: 482 }),
      },
    },
  },
  warn: {
    config,
    models: {
      digits: {
        change: "modified",
        baseline: sampleSide({ ...main, xnnpack: { delegated: [10, 2] } }),
        candidate: sampleSide({ ...main, ms: 6.3, xnnpack: { delegated: [10, 3] } }),
      },
    },
  },
  waived: digits({ ...main, bytes: 2_691_944 }, { waivers: accepted("2026-12-31") }),
  "waiver-expired": digits({ ...main, bytes: 2_691_944 }, { waivers: accepted("2026-11-23") }),
  inconclusive: {
    config,
    models: {
      digits: {
        change: "modified",
        baseline: sampleSide({ ...main, ms: 66 }),
        candidate: sampleSide({ ...main, ms: 67.8, wrong: 30 }),
      },
    },
    trouble: { kind: "restless", spread: 0.09 },
  },
  "new-model": {
    config,
    models: { digits: { change: "added", candidate: sampleSide(main) } },
  },
  "deleted-model": {
    config,
    models: { digits: { change: "deleted", baseline } },
  },
  "failed-variant": {
    config,
    models: {
      digits: {
        change: "modified",
        baseline,
        candidate: {
          ...sampleSide({ ...main, ms: 6.1 }),
          "full-int8": {
            status: "failed",
            reason: "RuntimeError: Quantization to 16x8-bit not yet supported for op: 'STRIDED_SLICE'",
          },
          "dynamic-int8": { status: "no-effect", reason: "no tensor of the file became int8" },
        },
      },
    },
  },
  "shipping-variant-lost": {
    config,
    models: {
      digits: {
        change: "modified",
        baseline,
        candidate: {
          float32: {
            status: "failed",
            reason: "ConverterError: 'tf.Einsum' op is neither a custom op nor a flex op",
          },
        },
      },
    },
  },
  "crashed-case": {
    config,
    models: {
      digits: {
        change: "modified",
        baseline,
        candidate: {
          ...sampleSide(main),
          float32: {
            bytes: 2_310_480,
            wrong: 31,
            on: { cpu: { ms: 19.9 }, xnnpack: { ends: "crashed", detail: "signal 11 (SIGSEGV) in xnn_setup_runtime" } },
          },
        },
      },
    },
  },
  "fell-back": digits({ ...main, ms: 19.6, xnnpack: { fallsBack: true } }),
  "gated-case-missing": digits(
    { ...main, ms: 6.3 },
    {
      trouble: { kind: "no-device", reason: "adb: device 39101FDJH00A4D is offline" },
    },
  ),
  "report-cut": digits({ ...main, ms: 6.3 }, { trouble: { kind: "cut", afterLaunches: 2 } }),
  "loosened-budget": {
    ...digits({ ms: 6.3, bytes: 2_640_000, wrong: 31 }),
    headConfig: config.replace("max-increase: 10% }", "max-increase: 20% }").replace("max: 100 ms", "max: 200 ms"),
  },
  "no-ship": { ...digits({ ...main, ms: 5.9 }), config: configOf("digits", undefined) },
  "limits-of-the-change": {
    headConfig: config,
    models: { digits: { change: "added", candidate: sampleSide(main) } },
  },
  "main-before": digits(
    { ...main, ms: 6.3 },
    { mainBefore: [5.2, 5.2, 5.3, 5.2, 5.9, 5.9, 5.8, 6.0, 6.1, 6.0, 6.2, 6.2] },
  ),
  "main-not-measured": {
    config,
    models: {
      digits: {
        change: "modified",
        baseline: sampleSide({ ...main, xnnpack: { fallsBack: true } }),
        // More than twice as slow as history has main's file.
        candidate: sampleSide({ ...main, ms: 14.1 }),
      },
    },
    mainBefore: [6.1, 6.2],
  },
  "second-round-not-confirmed": digits({ ...main, ms: 7.1, xnnpack: { againMs: 6.25 } }),
  "second-round-confirmed": digits({ ...main, ms: 7.1 }),
  "identical-bytes": digits(main),
  "evaluation-data-changed": {
    config,
    models: {
      digits: {
        change: "modified",
        differs: ["evaluation"],
        baseline,
        candidate: sampleSide({ ...main, ms: 6.1, wrong: 12 }),
        otherData: "the base's evaluation data does not fit the changed model, so each side is scored on its own data",
      },
    },
  },
  "wrong-output": digits({
    ...main,
    xnnpack: { wrongOutput: "34% of the outputs differ from built-in kernels by up to 0.61" },
  }),
  "two-models-one-broken": {
    config: `version: 1
models:
  digits:
    source: models/digits.tflite
    evaluation: { data: test.npz }
    ship: { host: ${plainShip} }
  faces:
    source: models/faces.tflite
    ship: { host: ${plainShip} }
${budgets}`,
    models: {
      digits: { change: "modified", baseline, candidate: sampleSide({ ...main, ms: 5.6 }) },
      faces: {
        change: "modified",
        baseline: sampleSide({ ms: 11.2, bytes: 3_911_000 }),
        candidate: { unusable: "models/faces.tflite ends in the middle: its root table lies behind byte 1,048,576" },
      },
    },
  },
  "two-phones": twoPhones,
  "size-in-an-app": sizeInAnApp,
  "hot-device": digits({ ...main, ms: 6.3 }, { trouble: { kind: "hot", fromLaunch: 3 } }),
  "inconclusive-passes": {
    ...digits({ ...main, ms: 6.3 }, { trouble: { kind: "no-device", reason: "no device minutes are left today" } }),
    config: configOf("digits", plainShip, `${budgets}on-inconclusive: pass\n`),
  },
  "hostile-names": hostileScene(usualAttack),
  "release-branch": { ...digits({ ...main, ms: 6.3 }), baseName: "release/2.11" },
  "300-models": manyModels(300),
  "no-model-changed": {
    config,
    models: { digits: { change: "unchanged", baseline, candidate: baseline } },
  },
  "output-added": digits({
    ...main,
    ms: 6.4,
    outputs: [plainOutput, { ...plainOutput, name: "embedding", shape: [1, 128] }],
  }),
};
