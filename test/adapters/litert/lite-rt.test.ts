/** Do real models come through conversion and evaluation, each variant apart from the others, and nothing twice? */
import { copyFileSync, mkdtempSync, readFileSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { digestOfFile } from "../../../src/adapters/litert/digest.ts";
import { liteRt } from "../../../src/adapters/litert/lite-rt.ts";
import { folderStore } from "../../../src/adapters/store/folder.ts";
import type { FileRef } from "../../../src/documents/file-ref.ts";
import type { Variant } from "../../../src/documents/variants.ts";
import type { VariantName } from "../../../src/documents/words.ts";
import type { Processes } from "../../../src/ports.ts";
import { processes, python, requires } from "../../requirements.ts";

const lacking = await requires("litert");

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const plain = "test/fixtures/models/plain.tflite";
const face = "node_modules/@mediapipe/face_detection/face_detection_short_range.tflite";
const makeData = `
import sys, numpy
numpy.savez(sys.argv[1], picture=numpy.random.default_rng(0).random((20, *map(int, sys.argv[2].split(","))), dtype=numpy.float32), y=numpy.zeros(20, dtype=numpy.int64))`;

/** Processes that count what they start, and may be told to kill some of it. */
function watched(kill?: (args: readonly string[]) => boolean): {
  readonly processes: Processes;
  readonly verbs: string[];
} {
  const verbs: string[] = [];
  const run: Processes["run"] = (command, args, options) => {
    const [, , verb = ""] = args;
    verbs.push(verb);
    if (kill?.(args) === true)
      return processes.run("/bin/sh", ["-c", "echo 'Check failed: bad' >&2; kill -ABRT $$"], options);
    return processes.run(command, args, options);
  };
  return { verbs, processes: { run, runForBytes: (...asked) => processes.runForBytes(...asked) } };
}

function bench(kill?: (args: readonly string[]) => boolean, root = mkdtempSync(join(tmpdir(), "edgegate-out-"))) {
  const { processes: seen, verbs } = watched(kill);
  const store = folderStore(join(root, "..", `store-${root.slice(-6)}`));
  return { root, verbs, litert: liteRt({ processes: seen, python, store, root, repository }) };
}
async function source(root: string, path: string, name = "source.tflite"): Promise<FileRef> {
  copyFileSync(join(repository, path), join(root, name));
  return digestOfFile(root, name);
}
async function data(root: string, shape: string): Promise<FileRef> {
  await processes.run(await python.python("litert"), ["-c", makeData, join(root, "data.npz"), shape], {});
  return digestOfFile(root, "data.npz");
}
const order = (
  file: FileRef,
  more: { variants?: readonly VariantName[]; calibration?: FileRef; into?: string } = {},
) => ({
  source: file,
  kind: "tflite" as const,
  variants: more.variants,
  calibration: more.calibration === undefined ? undefined : { data: more.calibration, samples: 8 },
  into: more.into ?? "models/plain",
  signal: undefined,
  onDone: () => undefined,
});
/** The request of a verb, while it is asked. */
const asks = (args: readonly string[], verb: string, text: string): boolean =>
  args[2] === verb && readFileSync(args[4] ?? "", "utf8").includes(text);

describe.skipIf(lacking)("a .tflite", { timeout: 60_000 }, () => {
  test("that both sides have is converted once, though both are asked for at the same time", async () => {
    const { root, verbs, litert } = bench();
    const file = await source(root, plain);
    const variants = ["float16", "dynamic-int8"] as const;
    const ask = (side: string) => litert.convert(order(file, { variants, into: `models/${side}` }));
    const [baseline, candidate] = await Promise.all([ask("baseline"), ask("candidate")]);
    expect(verbs.filter((verb) => verb === "convert")).toHaveLength(variants.length);
    const digests = [baseline, candidate].map((made) =>
      made.status === "present"
        ? made.variants.map((one) => (one.status === "converted" ? one.file.sha256 : one.reason))
        : [],
    );
    expect(digests[0]).toHaveLength(variants.length);
    expect(digests[1]).toEqual(digests[0]);
  });

  test("gives all variants in order, the same at a second run, which converts and scores nothing", async () => {
    const first = bench();
    const file = await source(first.root, plain);
    const calibration = await data(first.root, "16,16,3");
    const done: Variant[] = [];
    const made = await first.litert.convert({ ...order(file, { calibration }), onDone: (one) => done.push(one) });
    if (made.status !== "present") throw new Error(made.reason);
    const names = ["float32", "float16", "weight-only-int8", "dynamic-int8", "full-int8"];
    expect(made.variants.map(({ variant, status }) => [variant, status])).toEqual(
      names.map((name) => [name, "converted"]),
    );
    expect(done.map(({ variant }) => variant).toSorted()).toEqual(names.toSorted());
    expect(made.variants[0]).toMatchObject({ file: { sha256: file.sha256 } });

    const models = made.variants.flatMap((one) =>
      one.status === "converted" ? [{ variant: one.variant, file: one.file }] : [],
    );
    const score = {
      models,
      reference: "float32",
      data: calibration,
      calibration: undefined,
      metric: { kind: "built-in", name: "top-1" },
      signal: undefined,
      onDone: () => undefined,
    } as const;
    const scored = await first.litert.evaluate(score);
    expect(scored.map(({ variant }) => variant)).toEqual(names);
    for (const one of scored) {
      expect(one.task).toMatchObject({ status: "measured", n: 20, dataSha256: calibration.sha256 });
      expect(one.fidelity).toMatchObject(
        one.variant === "float32" ? { status: "is-reference" } : { status: "measured", n: 20 },
      );
    }

    const before = first.verbs.length;
    expect(await first.litert.convert(order(file, { calibration }))).toEqual(made);
    expect(await first.litert.evaluate(score)).toEqual(scored);
    expect(first.verbs.slice(before).filter((verb) => verb === "convert" || verb === "evaluate")).toEqual([]);
  });

  test("whose one variant crashes the converter keeps the others, and tries that one again", async () => {
    const crashing = bench((args) => asks(args, "convert", "dynamic-int8"));
    const file = await source(crashing.root, plain);
    const variants = ["float16", "dynamic-int8", "full-int8"] as const;
    const made = await crashing.litert.convert(order(file, { variants }));
    expect(made).toMatchObject({
      status: "present",
      variants: [
        { variant: "float16", status: "converted" },
        {
          variant: "dynamic-int8",
          status: "failed",
          reason: expect.stringMatching(/crashed \(SIGABRT\).*Check failed: bad/),
        },
        { variant: "full-int8", status: "not-possible", reason: expect.stringContaining("calibration: {") },
      ],
    });
    const healthy = bench(undefined, crashing.root);
    expect(await healthy.litert.convert(order(file, { variants }))).toMatchObject({
      variants: [{}, { variant: "dynamic-int8", status: "converted" }, {}],
    });
    expect(healthy.verbs).toEqual(["examine", "convert"]);
  });

  test("whose one variant crashes when it is scored leaves the others their scores", async () => {
    const { root, litert } = bench((args) => asks(args, "evaluate", "float16.tflite"));
    const made = await litert.convert(
      order(await source(root, plain), { variants: ["float32", "float16", "dynamic-int8"] }),
    );
    if (made.status !== "present") throw new Error(made.reason);
    const models = made.variants.flatMap((one) =>
      one.status === "converted" ? [{ variant: one.variant, file: one.file }] : [],
    );
    const scored = await litert.evaluate({
      models,
      reference: "float32",
      data: undefined,
      calibration: undefined,
      metric: undefined,
      signal: undefined,
      onDone: () => undefined,
    });
    expect(scored).toMatchObject([
      { variant: "float32", task: { status: "not-configured" }, fidelity: { status: "is-reference" } },
      { variant: "float16", fidelity: { status: "failed", reason: expect.stringContaining("SIGABRT") } },
      { variant: "dynamic-int8", fidelity: { status: "measured", inputs: "random" } },
    ]);
  });

  test("with float16 weights also gives itself as it is", async () => {
    const { root, litert } = bench();
    const made = await litert.convert(order(await source(root, face)));
    expect(made).toMatchObject({
      status: "present",
      variants: { length: 6, 0: { variant: "as-is", status: "converted" } },
    });
  });

  test("that was cut off is unusable, with the reason", async () => {
    const { root, litert } = bench();
    await source(root, face);
    truncateSync(join(root, "source.tflite"), 100_000);
    expect(await litert.convert(order(await digestOfFile(root, "source.tflite")))).toMatchObject({
      status: "unusable",
      reason: expect.stringContaining("truncated"),
    });
  });

  test("is left alone when the user interrupts", async () => {
    const { root, litert } = bench();
    const file = await source(root, plain);
    await expect(litert.convert({ ...order(file), signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "aborted",
    });
  });

  test("gets its inputs as files named by their digest", async () => {
    const { root, litert } = bench();
    const model = await source(root, plain);
    const inputs = await litert.makeInputs({ model, data: undefined, into: "inputs/plain", signal: undefined });
    expect(inputs.tensors).toMatchObject([{ index: 0, name: "picture", dtype: "float32" }]);
    const [file] = inputs.files;
    expect(file?.path).toBe(`inputs/plain/${file?.sha256.slice(0, 24)}.bin`);
    expect(await litert.makeInputs({ model, data: undefined, into: "inputs/plain", signal: undefined })).toEqual(
      inputs,
    );
  });
});
