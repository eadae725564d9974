/** On which data is each side scored? */
import { describe, expect, test } from "vitest";
import type { ModelChange, SideSources } from "../../src/documents/changes.ts";
import { evaluateModels } from "../../src/stages/evaluate.ts";
import { fakeLiteRt } from "../fakes/lite-rt.ts";
import { quietProgress } from "../fakes/progress.ts";
import { settings } from "../fakes/settings.ts";
import { digestOf } from "../fakes/two-sides.ts";

const file = (path: string) => ({ path, sha256: digestOf(path), sizeBytes: 1 });
const side = (data: string | undefined): SideSources => ({
  source: { status: "present", kind: "tflite", file: file("model.tflite") },
  ...(data === undefined ? {} : { evaluation: { status: "present", kind: "npz", file: file(data) } }),
});

async function evaluate(
  change: Pick<ModelChange, "differs" | "baseline" | "candidate">,
  misfits: readonly string[] = [],
) {
  const litert = fakeLiteRt({ misfits: misfits.map(digestOf) });
  const variants = await litert.convert({
    source: file("model.tflite"),
    kind: "tflite",
    variants: ["float32"],
    calibration: undefined,
    into: "variants",
    signal: undefined,
    onDone: () => undefined,
  });
  const [result] = await evaluateModels({
    litert,
    changes: [{ model: "digits", change: "modified", ...change }],
    variants: [{ model: "digits", baseline: variants, candidate: variants }],
    fromStranger: false,
    settings: settings({ evaluation: { data: "test.npz", metric: { kind: "built-in", name: "top-1" } } }),
    progress: quietProgress,
    signal: undefined,
  });
  if (result === undefined) throw new Error("no result");
  return { result, evaluatedOn: litert.asked.evaluatedOn };
}

describe("when the change edits the evaluation data", () => {
  const change = { differs: ["evaluation"], baseline: side("base.npz"), candidate: side("head.npz") } as const;

  test("both sides are scored on the base's, and the report says so", async () => {
    const { result, evaluatedOn } = await evaluate(change);
    expect(evaluatedOn).toEqual(["base.npz", "base.npz"]);
    expect(result).toMatchObject({ sameData: true, note: expect.stringContaining("base's") });
  });

  test("each side is scored on its own where the base's does not fit the candidate, and they are not the same data", async () => {
    const { result, evaluatedOn } = await evaluate(change, ["base.npz"]);
    expect(evaluatedOn).toContain("head.npz");
    expect(result.sameData).toBe(false);
  });
});

test("data that the head adds serve both sides where the base has none", async () => {
  const { evaluatedOn } = await evaluate({
    differs: ["evaluation"],
    baseline: side(undefined),
    candidate: side("head.npz"),
  });
  expect(evaluatedOn).toEqual(["head.npz", "head.npz"]);
});

test("absent data is a failed score with the reason, not an unconfigured one", async () => {
  const gone: SideSources = { ...side(undefined), evaluation: { status: "absent" } };
  const { result } = await evaluate({ differs: [], baseline: gone, candidate: gone });
  expect(result.candidate[0]?.task).toMatchObject({ status: "failed", cause: "data" });
});
