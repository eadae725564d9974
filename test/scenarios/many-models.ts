/** What if a change touches very many models? Some get slower, some break, most stay as they were. */
import { budgets, plainShip, sampleSide } from "./sample-model.ts";
import type { Scene, SceneModel } from "./scene.ts";

/** Of every 50 models one is too slow, one crashes, one is new, one got faster; the others changed without moving. */
export function manyModels(count: number): Scene {
  const names = Array.from({ length: count }, (_, at) => `model_${String(at + 1).padStart(String(count).length, "0")}`);
  const config = `version: 1
models:
${names.map((name) => `  ${name}:\n    source: models/${name}.tflite\n    evaluation: { data: test.npz }\n    ship: { host: ${plainShip} }`).join("\n")}
${budgets}`;
  return { config, models: Object.fromEntries(names.map((name, at) => [name, modelAt(at)])) };
}

/** The model at a place of the list. */
export function modelAt(at: number): SceneModel {
  const main = { ms: 4 + (at % 37), bytes: 1_500_000 + at * 3_010, wrong: 30 };
  const baseline = sampleSide(main);
  switch (at % 50) {
    case 7:
      return { change: "modified", baseline, candidate: sampleSide({ ...main, ms: main.ms * 1.4 + at / 10 }) };
    case 19: {
      const broken = { ends: "crashed", detail: "signal 6 (SIGABRT): TensorFlow Lite check failed" } as const;
      const candidate = sampleSide(main);
      return {
        change: "modified",
        baseline,
        candidate: {
          ...candidate,
          float32: { ...candidate.float32, on: { ...candidate.float32.on, xnnpack: broken } },
        },
      };
    }
    case 31:
      return { change: "added", candidate: sampleSide(main) };
    case 43:
      return { change: "modified", baseline, candidate: sampleSide({ ...main, ms: main.ms * 0.8 }) };
    default:
      return { change: "modified", baseline, candidate: sampleSide({ ...main, bytes: main.bytes + 12 }) };
  }
}
