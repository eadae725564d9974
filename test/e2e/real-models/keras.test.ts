/** Does a .keras source go through the gate? A MobileNetV2 with random weights, so nothing is said about its accuracy. */
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { processes, python, requires } from "../../requirements.ts";
import { gateInScratch } from "./gate-in-scratch.ts";

const lacking = await requires("git", "tensorflow");

const config = `version: 1
models:
  mobilenet: { source: model.keras, variants: [float32, dynamic-int8] }
delegates: [xnnpack]
measure: { launches: 2, pairs: 1, inferences: 5 }
`;

describe.skipIf(lacking)("a Keras model through the gate", () => {
  let folder: string;
  let run: Awaited<ReturnType<typeof gateInScratch>>;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "edgegate-keras-"));
    const [baseline, candidate] = ["baseline", "candidate"].map((side) => path.join(folder, `${side}.keras`));
    if (baseline === undefined || candidate === undefined) throw new Error("two sides");
    const script = path.join(import.meta.dirname, "mobilenet.py");
    const made = await processes.run(await python.python("tensorflow"), [script, baseline, candidate], {});
    if (made.exitCode !== 0) throw new Error(made.stderr);
    run = await gateInScratch({ config, base: { "model.keras": baseline }, change: { "model.keras": candidate } });
  }, 300_000);
  afterAll(async () => {
    await run.remove();
    await rm(folder, { recursive: true });
  });

  test("both sides are converted to every variant that was asked for", async () => {
    const { body } = await run.workspace.read("variants", "prepare");
    const outcomes = body.models.flatMap(({ baseline, candidate }) =>
      [baseline, candidate].flatMap((side) => (side.status === "present" ? side.variants : [])),
    );
    expect(outcomes.map(({ variant, status }) => `${variant} ${status}`)).toEqual([
      "float32 converted",
      "dynamic-int8 converted",
      "float32 converted",
      "dynamic-int8 converted",
    ]);
  });

  test("the converted model is for inference: batch normalisation is folded away", async () => {
    const { body } = await run.workspace.read("variants", "prepare");
    const [model] = body.models;
    const float32 = model?.candidate.status === "present" ? model.candidate.variants[0] : undefined;
    const operators = float32?.status === "converted" ? float32.inspection.operators.map(({ op }) => op) : [];
    expect(operators).toContain("DEPTHWISE_CONV_2D");
    expect(operators.filter((op) => /VAR|VARIABLE|RSQRT|SQUARED/.test(op))).toEqual([]);
  });

  test("the added layer is measured on both sides and named", async () => {
    const { body } = await run.workspace.read("comparison", "conclude");
    const [model] = body.models;
    const shipping = model?.cases.find(({ key }) => key.variant === "float32");
    expect([shipping?.baseline.status, shipping?.candidate.status]).toEqual(["measured", "measured"]);
    const facts = model?.why.find(({ variant }) => variant === "float32")?.facts;
    expect(facts).toContainEqual({ kind: "operators-added", op: "FULLY_CONNECTED", count: 1 });
  });
});
