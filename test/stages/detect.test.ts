/** Are changed, added, deleted and renamed models told apart? */
import { describe, expect, test } from "vitest";
import type { Settings } from "../../src/documents/settings.ts";
import { copyOut, detectChanges } from "../../src/stages/detect.ts";
import { quietProgress } from "../fakes/progress.ts";
import { settings } from "../fakes/settings.ts";
import { twoSides, type Texts } from "../fakes/two-sides.ts";

async function detect(base: Settings | undefined, head: Settings | undefined, baseline: Texts, candidate: Texts) {
  const sides = twoSides({ baseline, candidate });
  return copyOut(sides, base, head, await detectChanges(sides, base, head, quietProgress));
}

const evaluated = { evaluation: { data: "test.npz", metric: { kind: "built-in", name: "top-1" } } } as const;

describe("a model is", () => {
  const one = settings({});
  test.each([
    {
      name: "unchanged when its bytes are",
      base: { "model.tflite": "a" },
      head: { "model.tflite": "a" },
      change: "unchanged",
      differs: [],
    },
    {
      name: "modified when its bytes differ",
      base: { "model.tflite": "a" },
      head: { "model.tflite": "b" },
      change: "modified",
      differs: ["source"],
    },
    {
      name: "added when the base has no such file",
      base: {},
      head: { "model.tflite": "b" },
      change: "added",
      differs: ["source"],
    },
  ])("$name", async ({ base, head, change, differs }) => {
    expect(await detect(one, one, base, head)).toMatchObject([{ model: "digits", change, differs }]);
  });

  test("modified when only its evaluation data differ", async () => {
    const both = settings(evaluated);
    const found = await detect(
      both,
      both,
      { "model.tflite": "a", "test.npz": "x" },
      { "model.tflite": "a", "test.npz": "y" },
    );
    expect(found).toMatchObject([{ change: "modified", differs: ["evaluation"] }]);
  });

  test("modified when the head asks for other variants, and not when it edits a deciding value", async () => {
    const files = { "model.tflite": "a" };
    expect(await detect(one, settings({ variants: ["float16"] }), files, files)).toMatchObject([
      { differs: ["settings"] },
    ]);
    const ship = { host: { variant: "float16", delegates: ["cpu"] } } as const;
    expect(await detect(one, settings({ ship }), files, files)).toMatchObject([{ change: "unchanged" }]);
  });

  test("deleted when the head's config no longer has it", async () => {
    const other = settings({ name: "other", source: "other.tflite" });
    const found = await detect(one, other, { "model.tflite": "a" }, { "other.tflite": "b" });
    expect(found).toMatchObject([
      { model: "digits", change: "deleted" },
      { model: "other", change: "added" },
    ]);
  });

  test("renamed, not deleted and added, when the same bytes have another name", async () => {
    const found = await detect(
      one,
      settings({ name: "numbers", source: "n.tflite" }),
      { "model.tflite": "a" },
      { "n.tflite": "a" },
    );
    expect(found).toMatchObject([{ model: "numbers", change: "unchanged", renamedFrom: "digits" }]);
    expect(found).toHaveLength(1);
  });

  test("moved when its file has another path", async () => {
    const found = await detect(
      one,
      settings({ source: "moved.tflite" }),
      { "model.tflite": "a" },
      { "moved.tflite": "a" },
    );
    expect(found).toMatchObject([{ change: "unchanged", renamedFrom: "model.tflite" }]);
  });

  test("broken, not deleted, when the head names a file that is not there", async () => {
    const found = await detect(one, one, { "model.tflite": "a" }, {});
    expect(found).toMatchObject([{ change: "modified", candidate: { source: { status: "absent" } } }]);
  });
});

test("only changed models are copied out", async () => {
  const both = settings({}, { name: "other", source: "other.tflite" });
  const found = await detect(
    both,
    both,
    { "model.tflite": "a", "other.tflite": "x" },
    { "model.tflite": "a", "other.tflite": "y" },
  );
  expect(found[0]?.baseline.source.status).toBe("absent");
  expect(found[1]?.baseline.source.status).toBe("present");
});
