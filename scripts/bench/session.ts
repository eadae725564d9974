/** One launch of one model, as a request with its files below a folder; for benchmarks of the runner itself. */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BenchRequest } from "../../src/documents/bench-request.ts";
import type { FileRef } from "../../src/documents/file-ref.ts";
import { requestFile } from "../../src/domain/request-file.ts";
import type { BenchModel } from "./models.ts";

export async function sessionOf(
  model: BenchModel,
  folder: string,
  counts: { readonly pairs: number; readonly inferences: number },
): Promise<{ readonly request: BenchRequest; readonly files: ReadonlyMap<string, FileRef> }> {
  const [modelRef, inputRef] = await modelFiles(model, folder);
  const file = requestFile(modelRef, "tflite");
  const input = requestFile(inputRef, "bin");
  const request: BenchRequest = {
    kind: "bench-request",
    schemaVersion: 1,
    requestId: "bench",
    round: 1,
    files: [file, input],
    cases: [
      {
        id: "c1",
        gated: true,
        delegate: "xnnpack",
        threads: 1,
        candidate: {
          model: file.id,
          inputs: [{ index: 0, name: "input", dtype: "float32", shape: model.shape, file: input.id }],
        },
        tolerance: { absolute: 1e-3, relative: 1e-2, outlierShare: 0 },
      },
    ],
    launches: [
      {
        id: "l1",
        case: "c1",
        kind: "paired",
        loadOrder: ["candidate"],
        ...counts,
        dropped: 2,
        timeBoxNs: 60_000_000_000,
        checkOutputs: false,
      },
    ],
    warmUp: { minInferences: 50, minNs: 0, maxNs: 20_000_000_000 },
    hangTimeoutNs: 60_000_000_000,
    coolDown: { pauseNs: 0, maxStartCelsius: 1000, maxWaitNs: 0 },
  };
  return {
    request,
    files: new Map([
      [file.id, modelRef],
      [input.id, inputRef],
    ]),
  };
}

/** The model and an input of ones, kept in `folder`; `mark` bytes after the model's end make it another file. */
export async function modelFiles(model: BenchModel, folder: string, mark = ""): Promise<readonly [FileRef, FileRef]> {
  const elements = model.shape.reduce((product, size) => product * size, 1);
  const input = new Uint8Array(new Float32Array(elements).fill(0.5).buffer);
  return [
    await keep(folder, `model${mark}.tflite`, Buffer.concat([await readFile(model.path), Buffer.from(mark)])),
    await keep(folder, "input.bin", input),
  ];
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

async function keep(folder: string, path: string, bytes: Uint8Array): Promise<FileRef> {
  await writeFile(join(folder, path), bytes);
  return { path, sha256: createHash("sha256").update(bytes).digest("hex"), sizeBytes: bytes.length };
}
