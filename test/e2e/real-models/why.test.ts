/** Is *why* right? Eight changes of which the one cause is known, each through the whole gate. */
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Why } from "../../../src/documents/comparison.ts";
import { requires } from "../../requirements.ts";
import { gateInScratch } from "./gate-in-scratch.ts";

const lacking = await requires("git", "litert");
const models = path.resolve(import.meta.dirname, "../../fixtures/models");

type Planted = {
  readonly name: string;
  readonly baseline: string;
  readonly candidate: string;
  /** The facts that name the cause, and no other. */
  readonly facts: readonly unknown[];
  /** What a reader of the comment sees of it. */
  readonly reads: RegExp;
};

const planted: readonly Planted[] = [
  {
    name: "a wider layer",
    baseline: "plain",
    candidate: "wider-layer",
    // 12 more filters of 3x3x3 with a bias each; the 12 more channels that 8 filters of the next layer read follow from it.
    facts: [{ kind: "layers-resized", op: "CONV_2D", count: 1, parameters: 12 * (27 + 1) + 8 * 9 * 12 }],
    reads: /CONV_2D/,
  },
  {
    name: "an added operator",
    baseline: "plain",
    candidate: "operator-added",
    facts: [{ kind: "operators-added", op: "LOGISTIC", count: 1 }],
    reads: /LOGISTIC/,
  },
  {
    name: "an operator that the delegate refuses",
    baseline: "plain",
    candidate: "operator-refused",
    facts: [expect.objectContaining({ kind: "delegation", suspects: ["LOCAL_RESPONSE_NORMALIZATION"] })],
    reads: /LOCAL_RESPONSE_NORMALIZATION/,
  },
  {
    name: "float16 weights",
    baseline: "plain",
    candidate: "float16-weights",
    facts: [expect.objectContaining({ kind: "weights-dtype", from: "float32", to: "float16" })],
    reads: /float16/,
  },
  {
    name: "a lost fusion",
    baseline: "plain",
    candidate: "fusion-lost",
    facts: [{ kind: "fusion-lost", op: "CONV_2D", activation: "RELU", count: 1 }],
    reads: /RELU/,
  },
  {
    name: "another dtype of an input",
    baseline: "int32-input",
    candidate: "uint8-input",
    facts: [
      expect.objectContaining({
        kind: "input-changed",
        from: expect.stringMatching(/^int32/),
        to: expect.stringMatching(/^uint8/),
      }),
    ],
    reads: /uint8/,
  },
  {
    name: "an extra output",
    baseline: "plain",
    candidate: "output-added",
    facts: [expect.objectContaining({ kind: "output-added" })],
    reads: /output/,
  },
  {
    name: "a bigger constant",
    baseline: "plain",
    candidate: "constant-bigger",
    facts: [
      expect.objectContaining({ kind: "constant-resized", baselineBytes: 8 * 8 * 4, candidateBytes: 8 * 8 * 8 * 4 }),
    ],
    reads: /offset/,
  },
];

describe.skipIf(lacking)("of a change with one planted cause, the comment names that cause and no other", () => {
  let run: Awaited<ReturnType<typeof gateInScratch>>;
  let why: ReadonlyMap<string, readonly Why[]>;

  beforeAll(async () => {
    const file = (name: string): string => path.join(models, `${name}.tflite`);
    run = await gateInScratch({
      config: [
        "version: 1",
        "models:",
        ...planted.map(({ candidate }) => `  ${candidate}: { source: ${candidate}.tflite, variants: [as-is] }`),
        "delegates: [xnnpack]",
        "measure: { launches: 2, pairs: 1, inferences: 3 }",
        "",
      ].join("\n"),
      base: Object.fromEntries(planted.map(({ baseline, candidate }) => [`${candidate}.tflite`, file(baseline)])),
      change: Object.fromEntries(planted.map(({ candidate }) => [`${candidate}.tflite`, file(candidate)])),
    });
    const { body } = await run.workspace.read("comparison", "conclude").catch((error: unknown) => {
      throw new Error(run.printed, { cause: error });
    });
    why = new Map(body.models.map(({ model, why }) => [model, why.flatMap(({ facts }) => facts)]));
  }, 120_000);
  afterAll(() => run.remove());

  test.each(planted)("$name", ({ candidate, facts, reads }) => {
    expect(why.get(candidate)).toEqual(facts);
    expect(run.comment).toMatch(reads);
  });
});
