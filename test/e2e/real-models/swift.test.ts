/** Does a whole pull request go through the iOS app's core on this computer to a comment? */
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CaseFacts } from "../../../src/documents/comparison.ts";
import { requires } from "../../requirements.ts";
import { gateInScratch } from "./gate-in-scratch.ts";

const lacking = await requires("git", "litert", "swift");
const sample = path.resolve(import.meta.dirname, "../../../examples/digits");

const config = `version: 1
models:
  digits:
    source: model.tflite
    variants: [float32, float16]
    evaluation: { data: test.npz, metric: top-1 }
    ship: { host: { variant: float32, delegates: [xnnpack] } }
delegates: [cpu, xnnpack]
measure: { launches: 2, pairs: 1, inferences: 3 }
`;

describe.skipIf(lacking)("the sample's pull request through the iOS core", () => {
  let run: Awaited<ReturnType<typeof gateInScratch>>;
  let cases: readonly CaseFacts[];

  beforeAll(async () => {
    run = await gateInScratch({
      config,
      farm: "swift",
      base: { "model.tflite": path.join(sample, "model.tflite"), "test.npz": path.join(sample, "test.npz") },
      change: { "model.tflite": path.join(sample, "change", "model.tflite") },
    });
    const { body } = await run.workspace.read("comparison", "conclude").catch((error: unknown) => {
      throw new Error(run.printed, { cause: error });
    });
    cases = body.models.flatMap((model) => model.cases);
  }, 180_000);
  afterAll(() => run.remove());

  test("every case is measured on both sides, and what was asked is what ran", () => {
    expect(cases).toHaveLength(2 * 2);
    for (const { key, baseline, candidate } of cases) {
      expect(baseline).toMatchObject({ status: "measured", delegation: { applied: key.delegate, proof: "graph" } });
      expect(candidate).toMatchObject({ status: "measured", delegation: { applied: key.delegate, proof: "graph" } });
    }
  });

  test("the comment says what ran it", () => {
    expect(run.comment).toContain("TensorFlow Lite (Swift");
    expect(run.comment).toContain("(swift)");
  });

  test("the verdict is a pass, as its exit code says", () => {
    expect(run).toMatchObject({ exitCode: 0 });
  });
});
