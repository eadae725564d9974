import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import * as z from "zod";
import type { BenchRequest } from "../../../src/documents/bench-request.ts";
import { requestFile } from "../../../src/domain/request-file.ts";
import { highestVersions, inspectedRuntimes } from "../../../src/domain/op-versions.ts";
import { folderWorkspace } from "../../../src/adapters/workspace/folder.ts";
import { processes, python, requires } from "../../requirements.ts";
import { javaTests } from "./java-tests.ts";

const lacking = await requires("java", "litert");
const root = await mkdtemp(join(tmpdir(), "edgegate-op-versions-"));
afterAll(() => rm(root, { recursive: true, force: true }));

const Loaded = z.strictObject({
  case: z.string(),
  refused: z.string().optional(),
  outputs: z.array(z.unknown()).optional(),
});

/** What Android's TensorFlow Lite 2.16.1 says to a model that needs `op` in `version`, by `op:version`; undefined: it is loaded. */
async function loadAll(wanted: readonly string[]): Promise<ReadonlyMap<string, string | undefined>> {
  const workspace = folderWorkspace(root, "test");
  const script = "test/benchmark-apps/android/plant_versions.py";
  const interpreter = await python.python("litert");
  const planted = await processes.run(interpreter, [script, "examples/digits/model.tflite", root, ...wanted], {});
  expect(planted.stderr).toBe("");
  await writeFile(join(root, "input.bin"), new Uint8Array(28 * 28 * 4));
  await mkdir(join(root, "files"));
  const keep = async (name: string, extension: "tflite" | "bin") => {
    const file = requestFile(await workspace.ref(name), extension);
    await copyFile(join(root, name), join(root, file.path));
    return file;
  };
  const input = await keep("input.bin", "bin");
  const models = await Promise.all(wanted.map((one) => keep(`${one.replace(":", "-")}.tflite`, "tflite")));
  const tensor = { index: 0, name: "image", dtype: "float32", shape: [1, 28, 28, 1], file: input.id };
  const request: BenchRequest = {
    kind: "bench-request",
    schemaVersion: 1,
    requestId: "op-versions",
    round: 1,
    files: [input, ...models],
    cases: models.map((model, at) => ({
      id: `c${at}`,
      gated: false,
      delegate: "cpu",
      threads: 1,
      candidate: { model: model.id, inputs: [tensor] },
      tolerance: { absolute: 0, relative: 0, outlierShare: 0 },
    })),
    launches: models.map((_, at) => ({
      id: `l${at}`,
      case: `c${at}`,
      kind: "single",
      loadOrder: ["candidate"],
      pairs: 0,
      inferences: 0,
      dropped: 0,
      timeBoxNs: 0,
      checkOutputs: false,
    })),
    warmUp: { minInferences: 1, minNs: 0, maxNs: 0 },
    hangTimeoutNs: 1,
    coolDown: { pauseNs: 0, maxStartCelsius: 100, maxWaitNs: 0 },
  };
  await writeFile(join(root, "request.json"), JSON.stringify(request));
  const tests = await javaTests(join(root, "classes"), ["jvm/src/test"]);
  const said = await tests.java(["dev.edgegate.bench.jvm.OutputsMain", join(root, "request.json"), root]);
  const lines = said.stdout
    .trimEnd()
    .split("\n")
    .map((line) => Loaded.parse(JSON.parse(line)));
  return new Map(wanted.map((one, at) => [one, lines.find(({ case: id }) => id === `c${at}`)?.refused]));
}

const column = inspectedRuntimes.indexOf("tflite-2.16.1");
const highest = Object.entries(highestVersions).map(([op, versions]) => [op, versions[column] ?? 0] as const);
const first = highest.map(([op, version]) => `${op}:${version + 1}`);
const last = highest.flatMap(([op, version]) => (version === 0 ? [] : [`${op}:${version}`]));
const said = lacking ? new Map<string, string>() : await loadAll([...first, ...last]);

const tooOld = /Didn't find op for builtin opcode|Are you using old TFLite binary with newer model/;

describe.skipIf(lacking)("Android's TensorFlow Lite 2.16.1", () => {
  test.each(first)("refuses %s as unsupported", (wanted) => {
    expect(said.get(wanted)).toMatch(tooOld);
    expect(said.get(wanted)).toMatch(/^unsupported: /);
  });

  test.each(last)("has %s", (wanted) => {
    expect(said.get(wanted) ?? "").not.toMatch(tooOld);
  });

  test("its version is the one that is pinned", async () => {
    expect(await readFile("benchmark-apps/android/versions.json", "utf8")).toContain("tensorflow-lite:2.16.1:aar");
  });
});
