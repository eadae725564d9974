/** What if it ships to phones that differ? One has no GPU delegate for the model, one gets hot. */
import { modelAt } from "./many-models.ts";
import { budgets, sampleSide } from "./sample-model.ts";
import { computer, type Scene, type SceneDevice } from "./scene.ts";
import type { Behaviour, SceneSide, SceneVariant } from "./scene-model.ts";

function phone(model: string, soc: string, farm = "adb"): SceneDevice {
  return {
    device: { farm, model, osVersion: "Android 14" },
    platform: "android",
    environment: {
      ...computer.environment,
      platform: "android",
      runtime: { name: "TensorFlow Lite", version: "2.16.1" },
      deviceModel: model,
      osVersion: "Android 14",
      osBuild: "AP2A.240805.005",
      abi: "arm64-v8a",
      soc,
    },
  };
}

/** What TensorFlow Lite's libraries take in the app, with the GPU's. */
const tensorFlowLite = { "arm64-v8a": 5_364_080, "armeabi-v7a": 3_515_672, x86_64: 6_719_720 };

/** Adds how float16 does on a GPU. */
function withGpu(side: ReturnType<typeof sampleSide>, ms: number): SceneSide {
  const gpu = { gpu: { ms } } as const;
  return {
    float32: { ...side.float32, on: { ...side.float32.on, ...gpu } },
    float16: { ...side.float16, on: { ...side.float16.on, ...gpu } },
  };
}

const main = { ms: 31, bytes: 5_100_000, wrong: 31 };

export const twoPhones: Scene = {
  config: `version: 1
models:
  faces:
    source: models/faces.tflite
    evaluation: { data: test.npz }
    ship: { android: { variant: float16, delegates: [gpu, xnnpack] } }
delegates: [xnnpack, gpu]
${budgets}`,
  models: {
    faces: {
      change: "modified",
      baseline: withGpu(sampleSide(main), 9.1),
      candidate: withGpu(sampleSide({ ...main, ms: 38.2, wrong: 29 }), 9.2),
    },
  },
  devices: [phone("Pixel 7", "Tensor G2"), phone("Galaxy A54", "Exynos 1380")],
  without: { device: "Galaxy A54", delegate: "gpu", detail: "this device has no OpenCL" },
};

/** The model alone keeps its limit; with the runtime that an app needs for it, it does not. */
export const sizeInAnApp: Scene = {
  config: `version: 1
models:
  faces:
    source: models/faces.tflite
    ship: { android: { variant: float32, delegates: [xnnpack] } }
budgets:
  size: { max: 20 MB }
  app-size: { max: 8 MB, max-increase: 10% }
`,
  models: {
    faces: {
      change: "modified",
      baseline: sampleSide({ ms: 31, bytes: 2_310_480 }),
      candidate: sampleSide({ ms: 31.2, bytes: 2_691_944 }),
    },
  },
  devices: [phone("Pixel 7", "Tensor G2")],
  runtimeBytes: tensorFlowLite,
};

const sixPhones = [
  phone("Pixel 8", "Tensor G3", "firebase"),
  phone("Pixel 6a", "Tensor G1", "firebase"),
  phone("Galaxy S23", "Snapdragon 8 Gen 2", "firebase"),
  phone("Galaxy A54", "Exynos 1380", "firebase"),
  phone("Redmi Note 12", "Snapdragon 685", "firebase"),
  phone("Moto G Power", "Dimensity 7020", "firebase"),
] as const;

/**
 * Models of a whole app on six phones, all variants on two delegates. Of every 50 one is too slow, one crashes, one is new,
 * one got faster; one phone has no GPU delegate.
 */
export function appOnSixPhones(count: number): Scene {
  const names = Array.from({ length: count }, (_, at) => `model_${String(at + 1).padStart(2, "0")}`);
  return {
    config: `version: 1
models:
${names.map((name) => `  ${name}:\n    source: models/${name}.tflite\n    evaluation: { data: test.npz }\n    ship: { android: { variant: float32, delegates: [gpu, xnnpack] } }`).join("\n")}
delegates: [xnnpack, gpu]
${budgets}`,
    models: Object.fromEntries(
      names.map((name, at) => {
        const { change, baseline, candidate } = modelAt(at);
        return [
          name,
          {
            change,
            ...(baseline === undefined ? {} : { baseline: onGpu(baseline) }),
            ...(candidate === undefined ? {} : { candidate: onGpu(candidate) }),
          },
        ];
      }),
    ),
    devices: sixPhones,
    without: { device: "Galaxy A54", delegate: "gpu", detail: "this device has no OpenCL" },
  };
}

/** Every variant on the GPU, three times as fast as on XNNPACK; what breaks there, breaks here. */
function onGpu(side: SceneSide): SceneSide {
  const withGpu = (variant: SceneVariant): SceneVariant => {
    if ("status" in variant) return variant;
    const { xnnpack } = variant.on;
    if (xnnpack === undefined) return variant;
    const gpu: Behaviour = "ends" in xnnpack ? xnnpack : { ms: xnnpack.ms / 3 };
    return { ...variant, on: { ...variant.on, gpu } };
  };
  return Object.fromEntries(Object.entries(side).map(([name, variant]) => [name, withGpu(variant)]));
}
