/** Do .keras, .h5 and SavedModel come to float32 and its variants, and are files that can't be loaded told? */
import { access, cp, mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { processes, python, requires } from "../../requirements.ts";
import { aBench, converting } from "./a-lite-rt.ts";

const lacking = await requires("tensorflow");
const slowMs = 120_000;
let folder = "";

beforeAll(async () => {
  if (lacking) return;
  folder = await mkdtemp(join(tmpdir(), "edgegate-keras-"));
  const made = await processes.run(
    await python.python("tensorflow"),
    ["test/adapters/litert/keras_models.py", folder],
    { env: { TF_CPP_MIN_LOG_LEVEL: "2", CUDA_VISIBLE_DEVICES: "" } },
  );
  if (made.exitCode !== 0) throw new Error(made.stderr);
}, slowMs);

describe.skipIf(lacking)("sources of TensorFlow and Keras", () => {
  test.each([
    { kind: "keras", name: "m.keras" },
    { kind: "h5", name: "m.h5" },
    { kind: "saved-model", name: "saved" },
  ] as const)(
    "$name comes to float32 and to a smaller file of int8 weights, once",
    async ({ kind, name }) => {
      const bench = await aBench();
      await cp(join(folder, name), join(bench.root, name), { recursive: true });
      const source = { path: name, sha256: "0".repeat(64), sizeBytes: 1 };
      const order = { ...converting(source), kind, variants: ["as-is", "float32", "dynamic-int8"] as const };
      const made = await bench.litert.convert(order);
      expect(made).toMatchObject({
        variants: [
          { variant: "as-is", status: "not-possible" },
          { variant: "float32", status: "converted" },
          { variant: "dynamic-int8", status: "converted" },
        ],
      });
      if (made.status !== "present") throw new Error(made.reason);
      const [, float, int8] = made.variants;
      if (float?.status !== "converted" || int8?.status !== "converted") throw new Error("not converted");
      expect(int8.file.sizeBytes).toBeLessThan(float.file.sizeBytes / 2);
      expect(float.inspection.inputs[0]?.shape[0]).toBe(1);
      expect(float.inspection.outputs[0]?.shape.at(-1)).toBe(4);
      expect(bench.started).toEqual(["framework", "convert", "convert"]);
      expect(await bench.litert.convert(order)).toEqual(made);
      expect(bench.started).toHaveLength(3);
    },
    slowMs,
  );

  test.each([
    { kind: "keras", name: "cut.keras", from: "m.keras" },
    { kind: "h5", name: "cut.h5", from: "m.h5" },
    { kind: "keras", name: "lambda.keras", from: undefined },
    { kind: "h5", name: "lambda.h5", from: undefined },
  ] as const)(
    "$name is unusable and runs nothing of what is in it",
    async ({ kind, name, from }) => {
      const bench = await aBench();
      const whole = await readFile(join(folder, from ?? name));
      const source = await bench.file(name, from === undefined ? whole : whole.subarray(0, whole.length / 2));
      const made = await bench.litert.convert({ ...converting(source), kind });
      expect(made).toEqual({ status: "unusable", reason: expect.stringContaining("the source can't be loaded: ") });
      await expect(access(join(folder, "code-ran"))).rejects.toThrow("ENOENT");
    },
    slowMs,
  );
});
