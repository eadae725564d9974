/** A small request over real bytes, for tests of farms: one case, both sides the same model. */
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BenchRequest, RequestLaunch } from "../../../../src/documents/bench-request.ts";
import type { FileRef } from "../../../../src/documents/file-ref.ts";
import { requestFile } from "../../../../src/domain/request-file.ts";

export async function aRequest(
  root: string,
  model: Uint8Array,
  input: Float32Array,
  shape: readonly number[],
): Promise<{ readonly request: BenchRequest; readonly files: ReadonlyMap<string, FileRef> }> {
  const modelRef = await keep(root, "variants/model.tflite", model);
  const inputRef = await keep(root, "inputs/0.bin", new Uint8Array(input.buffer));
  const modelFile = requestFile(modelRef, "tflite");
  const inputFile = requestFile(inputRef, "bin");
  const side = {
    model: modelFile.id,
    inputs: [{ index: 0, name: "input", dtype: "float32", shape, file: inputFile.id }],
  };
  const request: BenchRequest = {
    kind: "bench-request",
    schemaVersion: 1,
    requestId: "r-test",
    round: 1,
    files: [modelFile, inputFile],
    cases: [
      {
        id: "c1",
        gated: true,
        delegate: "xnnpack",
        threads: 1,
        baseline: side,
        candidate: side,
        tolerance: { absolute: 1e-3, relative: 1e-2, outlierShare: 0 },
      },
    ],
    launches: [launch("l1", "paired"), launch("l2", "single"), launch("l3", "single")],
    warmUp: { minInferences: 3, minNs: 0, maxNs: 1_000_000_000 },
    hangTimeoutNs: 20_000_000_000,
    coolDown: { pauseNs: 0, maxStartCelsius: 1000, maxWaitNs: 0 },
  };
  return {
    request,
    files: new Map([
      [modelFile.id, modelRef],
      [inputFile.id, inputRef],
    ]),
  };
}

function launch(id: string, kind: RequestLaunch["kind"]): RequestLaunch {
  const paired = kind === "paired";
  return {
    id,
    case: "c1",
    kind,
    loadOrder: paired ? ["baseline", "candidate"] : ["candidate"],
    pairs: paired ? 2 : 0,
    inferences: paired ? 5 : 0,
    dropped: paired ? 2 : 0,
    timeBoxNs: paired ? 5_000_000_000 : 0,
    checkOutputs: paired,
  };
}

async function keep(root: string, path: string, bytes: Uint8Array): Promise<FileRef> {
  await mkdir(join(root, path, ".."), { recursive: true });
  await writeFile(join(root, path), bytes);
  return { path, sha256: createHash("sha256").update(bytes).digest("hex"), sizeBytes: bytes.length };
}
