/** What can a model be made of to harm whoever reads it? Each is a finding about that model, with its reason; nothing else dies of it. */
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digestOfFile } from "../../src/adapters/litert/digest.ts";
import { liteRt } from "../../src/adapters/litert/lite-rt.ts";
import { folderStore } from "../../src/adapters/store/folder.ts";
import { adoptSide } from "../../src/stages/adopted-files.ts";
import { processes, python, requires } from "../requirements.ts";

const lacking = await requires("litert");
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** A small part of what is given in earnest, so that the attacks need not be as large, nor take as long. */
const memoryBytes = 192 * 2 ** 20;
const slowMs = 60_000;
let folder = "";

beforeAll(async () => {
  if (lacking) return;
  folder = await mkdtemp(join(tmpdir(), "edgegate-models-"));
  const made = await processes.run(await python.python("litert"), [at("./hostile_models.py"), folder], {
    env: { PYTHONPATH: [at("../../src/litert"), at("../litert")].join(delimiter) },
  });
  if (made.exitCode !== 0) throw new Error(made.stderr);
}, slowMs);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the trusted workflow says of a fork's variant: of its bytes, of what it answers, and of its score on the fork's data. */
async function judged(name: string, data?: string) {
  const root = await mkdtemp(join(folder, "out-"));
  await copyFile(join(folder, `${name}.tflite`), join(root, "m.tflite"));
  const litert = liteRt({
    processes,
    python,
    store: folderStore(join(root, "store")),
    root,
    repository: root,
    memoryBytes,
  });
  const path = "variants/m/candidate/float32.tflite";
  const side = await adoptSide({
    litert,
    adopted: new Map([[path, await digestOfFile(root, "m.tflite")]]),
    model: "m",
    wanted: ["float32"],
    into: "judged",
    signal: undefined,
    onDone: () => undefined,
  });
  const [one] = side.status === "present" ? side.variants : [];
  if (one?.status !== "converted") return { read: one };
  if (data !== undefined) await copyFile(join(folder, data), join(root, data));
  const [scored] = await litert.evaluate({
    models: [{ variant: "float32", file: one.file }],
    reference: "float32",
    data: data === undefined ? undefined : await digestOfFile(root, data),
    calibration: undefined,
    metric: data === undefined ? undefined : { kind: "built-in", name: "top-1" },
    signal: undefined,
    onDone: () => undefined,
  });
  return { read: one, answers: scored?.fidelity, task: scored?.task };
}

describe.skipIf(lacking)("a fork's model", { timeout: slowMs }, () => {
  it("that is sound is read, and answers", async () => {
    expect(await judged("sound")).toMatchObject({
      read: { status: "converted" },
      answers: { status: "is-reference" },
    });
  });

  it.each([
    { name: "offsets_lead_out", why: "it is no sound FlatBuffer" },
    { name: "one_table_millions_of_times", why: "it is no sound FlatBuffer" },
    { name: "more_parameters_than_numbers", why: "it claims to hold 9903520300447984150353281023 parameters" },
    { name: "negative_dimension", why: "it claims to hold -4 parameters" },
    { name: "zero_point_beyond_numbers", why: "a zero point that no dtype holds" },
    { name: "overlapping_buffers", why: "its buffers overlap" },
    { name: "tables_name_what_is_not_there", why: "its tables name things that are not there" },
    { name: "millions_of_inputs", why: "it needs more memory than 192 MiB" },
  ])("with $name is refused", async ({ name, why }) => {
    const { read } = await judged(name);
    expect(read).toMatchObject({ variant: "float32", status: "failed", reason: expect.stringContaining(why) });
  });

  it("comes with data that unpack to more than the disk holds, which is said before they do", async () => {
    const { task } = await judged("sound", "bomb.npz");
    expect(task).toMatchObject({ status: "failed", reason: expect.stringContaining("the disk has room for") });
  });

  it.each([
    { name: "input_larger_than_memory", why: "it needs more memory than 192 MiB" },
    { name: "answer_larger_than_memory", why: "the runtime refuses it: without a word, as when memory runs out" },
    { name: "graph_that_calls_itself", why: "it crashed (SIGSEGV)" },
  ])("with $name can be read, and running it is a failure of its own", async ({ name, why }) => {
    const { answers } = await judged(name);
    expect(answers).toMatchObject({ status: "failed", reason: expect.stringContaining(why) });
  });
});
