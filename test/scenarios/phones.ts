/** What if it ships to phones that differ? One has no GPU delegate for the model, one gets hot. */
import { budgets, sampleSide } from "./sample-model.ts";
import { computer, type Scene, type SceneDevice } from "./scene.ts";
import type { SceneSide } from "./scene-model.ts";

function phone(model: string, soc: string): SceneDevice {
  return {
    device: { farm: "adb", model, osVersion: "Android 14" },
    platform: "android",
    environment: {
      ...computer.environment,
      platform: "android",
      deviceModel: model,
      osVersion: "Android 14",
      osBuild: "AP2A.240805.005",
      abi: "arm64-v8a",
      soc,
    },
  };
}

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
