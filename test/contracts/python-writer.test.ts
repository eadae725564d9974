import { readFile } from "node:fs/promises";
import { hostFarm } from "../../src/adapters/farms/host/farm.ts";
import { clock } from "../adapters/farms/core-session.ts";
import { processes, python, requires } from "../requirements.ts";
import { writerTests } from "./writers.ts";

writerTests(await requires("litert"), {
  name: "the Python runner",
  farm: { name: "host", on: (root) => hostFarm({ processes, python, clock, root }) },
  model: await readFile("node_modules/@mediapipe/selfie_segmentation/selfie_segmentation.tflite"),
  shape: [1, 256, 256, 3],
  // Every delegate; with built-in kernels, gpu, nnapi and coreml this model can't run here.
  delegates: ["xnnpack", "cpu", "gpu", "nnapi", "coreml"],
  ends: { "launch-finished": 3, "launch-failed": 4, "launch-skipped": 8 },
  opening: (kind) => `{"event": "${kind}"`,
});
