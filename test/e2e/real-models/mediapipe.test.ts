/** Does the whole path hold on models that others made? Three of MediaPipe's, each swapped for its sibling. */
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CaseFacts, ModelComparison } from "../../../src/documents/comparison.ts";
import { requires } from "../../requirements.ts";
import { gateInScratch } from "./gate-in-scratch.ts";

const lacking = await requires("git", "litert");
const packages = path.resolve(import.meta.dirname, "../../../node_modules/@mediapipe");

const config = `version: 1
models:
  face: { source: face.tflite, variants: [as-is, float16] }
  hand: { source: hand.tflite, variants: [as-is] }
  selfie: { source: selfie.tflite, variants: [as-is] }
delegates: [cpu, xnnpack]
measure: { launches: 6, pairs: 1, inferences: 3 }
`;

describe.skipIf(lacking)("MediaPipe's models through the gate", () => {
  let run: Awaited<ReturnType<typeof gateInScratch>>;
  let models: ReadonlyMap<string, ModelComparison>;

  beforeAll(async () => {
    run = await gateInScratch({
      config,
      base: {
        "face.tflite": path.join(packages, "face_detection/face_detection_short_range.tflite"),
        "hand.tflite": path.join(packages, "hands/hand_landmark_lite.tflite"),
        "selfie.tflite": path.join(packages, "selfie_segmentation/selfie_segmentation.tflite"),
      },
      change: {
        "face.tflite": path.join(packages, "face_detection/face_detection_full_range.tflite"),
        "hand.tflite": path.join(packages, "hands/hand_landmark_full.tflite"),
        "selfie.tflite": path.join(packages, "selfie_segmentation/selfie_segmentation_landscape.tflite"),
      },
    });
    const { body } = await run.workspace.read("comparison", "conclude").catch((error: unknown) => {
      throw new Error(run.printed, { cause: error });
    });
    models = new Map(body.models.map((model) => [model.model, model]));
  }, 180_000);
  afterAll(() => run.remove());

  const casesOf = (model: string, delegate: string): readonly CaseFacts[] =>
    models.get(model)?.cases.filter(({ key }) => key.delegate === delegate) ?? [];

  test.each([
    { name: "face detection", model: "face", nodes: [164, 354] },
    { name: "the hand landmark model", model: "hand", nodes: [167, 165] },
    { name: "selfie segmentation", model: "selfie", nodes: [246, 246] },
  ])("$name as it is runs whole on xnnpack, on both sides", ({ model, nodes }) => {
    const shipping = casesOf(model, "xnnpack").find(({ key }) => key.variant === "as-is");
    const sides = [shipping?.baseline, shipping?.candidate];
    expect(sides.map((side) => side?.status)).toEqual(["measured", "measured"]);
    expect(sides.map((side) => side?.delegation?.delegatedNodes)).toEqual(nodes);
    expect(sides.map((side) => side?.delegation?.totalNodes)).toEqual(nodes);
  });

  test("the bigger hand model is a regression of latency and size", () => {
    const rows = models.get("hand")?.rows ?? [];
    const changes = (metric: string): readonly string[] =>
      rows
        .filter((row) => row.metric === metric && (row.scope.of === "variant" || row.scope.gated))
        .map((row) => row.change);
    expect(changes("size")).toEqual(["regression"]);
    expect(changes("latency-p50")).toEqual(["regression"]);
  });

  test("selfie segmentation is unsupported on cpu, whose kernels lack its custom operators, and that is no failure", () => {
    const [one, ...others] = casesOf("selfie", "cpu");
    expect(others).toEqual([]);
    expect([one?.baseline.status, one?.candidate.status]).toEqual(["unsupported", "unsupported"]);
    expect(run.comment).toContain("unsupported");
  });

  test("without budgets of its own and without ship, nothing is exceeded: the verdict says so by its exit code", () => {
    expect(run).toMatchObject({ exitCode: 0 });
  });
});
