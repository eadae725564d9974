/**
 * How far is the time that the early comment tells from the time that the session then takes? `node scripts/bench/expected-time.ts`
 * gates changes of real models on this computer, as a user would, and compares.
 */
import { stat } from "node:fs/promises";
import path from "node:path";
import { parseBenchReport } from "../../src/documents/bench-report-text.ts";
import { expectedTime } from "../../src/domain/expected-time.ts";
import { gateInScratch } from "../../test/e2e/real-models/gate-in-scratch.ts";

const root = path.resolve(import.meta.dirname, "../..");
const mediapipe = (file: string) => path.join(root, "node_modules/@mediapipe", file);
const changes = [
  {
    name: "plain",
    base: path.join(root, "test/fixtures/models/plain.tflite"),
    change: path.join(root, "test/fixtures/models/wider-layer.tflite"),
    variants: "[as-is]",
  },
  {
    name: "face",
    base: mediapipe("face_detection/face_detection_short_range.tflite"),
    change: mediapipe("face_detection/face_detection_full_range.tflite"),
    variants: "[as-is, float16]",
  },
  {
    name: "hand",
    base: mediapipe("hands/hand_landmark_lite.tflite"),
    change: mediapipe("hands/hand_landmark_full.tflite"),
    variants: "[as-is]",
  },
  {
    name: "digits",
    base: path.join(root, "examples/digits/model.tflite"),
    change: path.join(root, "examples/digits/change/model.tflite"),
    variants: "[float32, float16, dynamic-int8]",
  },
];

for (const { name, base, change, variants } of changes) {
  const config = `version: 1\nmodels:\n  ${name}: { source: model.tflite, variants: ${variants} }\nbudgets:\n  size: { max: 1 GB }\ndelegates: [cpu, xnnpack]\n`;
  const run = await gateInScratch({ config, base: { "model.tflite": base }, change: { "model.tflite": change } });
  const { workspace } = run;
  const { body: plan } = await workspace.read("plan", "prepare");
  const { body: made } = await workspace.read("variants", "prepare");
  const { body } = await workspace.read("device-runs", "run");
  const file = body.runs[0]?.outcome.report;
  if (file === undefined) throw new Error(`${name} was not measured: ${run.printed}`);
  const report = parseBenchReport(await workspace.readText(file));
  const started = report.status === "unreadable" ? undefined : report.events[0];
  if (started?.event !== "session-started") throw new Error(`the report of ${name} does not begin`);
  const seconds = ((await stat(workspace.absolute(file.path))).mtimeMs - Date.parse(started.startedAt)) / 1000;
  const said = expectedTime(plan, made).likelyNs / 1e9;
  console.log(`${name}: said ${said.toFixed(1)} s, took ${seconds.toFixed(1)} s: ${(said / seconds).toFixed(2)}`);
  await run.remove();
}
