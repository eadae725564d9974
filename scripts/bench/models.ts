/** Which real models does the host benchmark run? Two from packages, and a MobileNetV2-224 with random weights, made once. */
import { access, mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeOnce } from "../../src/adapters/cache/make-once.ts";
import { userCacheFolder } from "../../src/adapters/cache/user-cache.ts";
import { nodeProcesses } from "../../src/adapters/processes/node.ts";
import { pythonEnvironment } from "../../src/adapters/python/environment.ts";
import { every, systemClock } from "../../src/adapters/terminal/clock.ts";
import { logProgress } from "../../src/adapters/terminal/log-progress.ts";
import process from "node:process";

export const processes = nodeProcesses();
export const progress = logProgress({
  write: (text) => process.stderr.write(text),
  clock: systemClock,
  every,
  annotate: false,
});
export const python = pythonEnvironment({
  processes,
  progress,
  makeOnce,
  packageRoot: fileURLToPath(new URL("../../src/litert", import.meta.url)),
  cacheFolder: userCacheFolder(),
});

export interface BenchModel {
  readonly name: string;
  readonly path: string;
  /** Of its one float32 input. */
  readonly shape: readonly number[];
}

const packaged = (path: string): string =>
  fileURLToPath(new URL(`../../node_modules/@mediapipe/${path}`, import.meta.url));

export const face: BenchModel = {
  name: "face_detection_short_range",
  path: packaged("face_detection/face_detection_short_range.tflite"),
  shape: [1, 128, 128, 3],
};
export const hand: BenchModel = {
  name: "hand_landmark_lite",
  path: packaged("hands/hand_landmark_lite.tflite"),
  shape: [1, 224, 224, 3],
};

/** Needs the TensorFlow packages the first time (1.8 GB). */
export async function mobileNetV2(): Promise<BenchModel> {
  const path = join(userCacheFolder(), "bench", "mobilenet_v2_224.tflite");
  const model = { name: "MobileNetV2-224", path, shape: [1, 224, 224, 3] };
  if (
    await access(path).then(
      () => true,
      () => false,
    )
  )
    return model;
  await mkdir(dirname(path), { recursive: true });
  const script = fileURLToPath(new URL("make_mobilenet.py", import.meta.url));
  const made = await processes.run(await python.python("tensorflow"), [script, `${path}.part`], {});
  if (made.exitCode !== 0) throw new Error(`MobileNetV2 can't be made: ${made.stderr}`);
  await rename(`${path}.part`, path);
  return model;
}
