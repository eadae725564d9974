/** What can a model do to the computer that measures it? It costs its own launches; the other models' are measured, and the job lives to say so. */
import { createHash } from "node:crypto";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostFarm, type SessionLimits } from "../../src/adapters/farms/host/farm.ts";
import { systemClock } from "../../src/adapters/terminal/clock.ts";
import { parseBenchReport } from "../../src/documents/bench-report-text.ts";
import type { BenchRequest, RequestLaunch } from "../../src/documents/bench-request.ts";
import { requestFile } from "../../src/domain/request-file.ts";
import { wire } from "../../src/entrypoints/wire.ts";
import { aSubject } from "../fakes/a-subject.ts";
import { quietProgress } from "../fakes/progress.ts";
import { processes, python, requires } from "../requirements.ts";

const lacking = await requires("litert");
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const device = { farm: "host", model: "this", osVersion: "any" };
const generous: SessionLimits = { memoryBytes: 2 ** 29, launchMs: 20_000, sessionMs: 60_000 };
const input = new Float32Array([1, 2, 3, 4]);
let folder = "";

beforeAll(async () => {
  if (lacking) return;
  folder = await mkdtemp(join(tmpdir(), "edgegate-measuring-"));
  const made = await processes.run(await python.python("litert"), [at("./hostile_models.py"), folder], {
    env: { PYTHONPATH: [at("../../src/litert"), at("../litert")].join(delimiter) },
  });
  if (made.exitCode !== 0) throw new Error(made.stderr);
  await writeFile(join(folder, "input.bin"), input);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** One case a model, each with this launch. */
async function orderOf(models: readonly string[], launch: Pick<RequestLaunch, "kind" | "timeBoxNs">) {
  const refs = await Promise.all(
    [...models.map((name) => `${name}.tflite`), "input.bin"].map(async (path) => {
      const bytes = await readFile(join(folder, path));
      const file = { path, sha256: createHash("sha256").update(bytes).digest("hex"), sizeBytes: bytes.length };
      return { file, request: requestFile(file, path.endsWith(".bin") ? "bin" : "tflite") };
    }),
  );
  const data = refs.at(-1)?.request.id ?? "";
  const paired = launch.kind === "paired";
  const request: BenchRequest = {
    kind: "bench-request",
    schemaVersion: 1,
    requestId: "r-hostile",
    round: 1,
    files: refs.map(({ request: one }) => one),
    cases: models.map((name, index) => ({
      id: name.replaceAll("_", "-"),
      gated: true,
      delegate: "cpu",
      threads: 1,
      candidate: {
        model: refs[index]?.request.id ?? "",
        inputs: [{ index: 0, name: "x", dtype: "float32", shape: [1, 4], file: data }],
      },
      tolerance: { absolute: 1e-3, relative: 1e-2, outlierShare: 0 },
    })),
    launches: models.map((name) => ({
      ...launch,
      id: name.replaceAll("_", "-"),
      case: name.replaceAll("_", "-"),
      loadOrder: ["candidate"],
      pairs: paired ? 1 : 0,
      // More than any time box has room for.
      inferences: paired ? 2 ** 40 : 0,
      dropped: 0,
      checkOutputs: false,
    })),
    warmUp: { minInferences: 1, minNs: 0, maxNs: 1_000_000_000 },
    hangTimeoutNs: 20_000_000_000,
    coolDown: { pauseNs: 0, maxStartCelsius: 1000, maxWaitNs: 0 },
  };
  return {
    subject: aSubject,
    device,
    request,
    files: new Map(refs.map((one) => [one.request.id, one.file])),
    signal: undefined,
    progress: quietProgress,
  };
}

async function measured(
  order: Awaited<ReturnType<typeof orderOf>>,
  limits: SessionLimits,
): Promise<{ readonly outcome: { readonly status: string }; readonly launches: readonly object[] }> {
  const { outcome } = await hostFarm({ processes, python, clock: systemClock, root: folder, limits }).run(order);
  const report = parseBenchReport(await readFile(join(folder, outcome.report?.path ?? ""), "utf8"));
  const events = report.status === "read" ? report.events : [];
  return { outcome, launches: events.filter(({ event }) => /^launch-(failed|finished)$/.test(event)) };
}

describe.skipIf(lacking)("a fork's model, measured on a runner,", { timeout: 60_000 }, () => {
  it("that takes all memory is out of memory, and the next one is measured", async () => {
    const order = await orderOf(["answer_of_640_mebibytes", "sound"], { kind: "single", timeBoxNs: 0 });
    expect((await measured(order, generous)).launches).toMatchObject([
      { event: "launch-failed", launch: "answer-of-640-mebibytes", failure: "out-of-memory", side: "candidate" },
      { event: "launch-finished", launch: "sound" },
    ]);
  });

  it("that is slow and says that it is alive is killed when its time is over", async () => {
    const order = await orderOf(["answer_of_64_mebibytes"], { kind: "paired", timeBoxNs: 2_500_000_000 });
    expect(await measured(order, { ...generous, launchMs: 1000 })).toMatchObject({
      outcome: { status: "reported" },
      launches: [{ event: "launch-failed", failure: "hung", detail: "not done after 1 s" }],
    });
  });

  it("takes no more time than all have together: the session is timed out, with what was measured", async () => {
    const order = await orderOf(["sound"], { kind: "single", timeBoxNs: 0 });
    expect(await measured(order, { ...generous, sessionMs: 0 })).toMatchObject({
      outcome: { status: "timed-out" },
      launches: [],
    });
  });
});

describe.skipIf(lacking)("whoever reads or runs a stranger's models", () => {
  /** What every process of Python's was started with, by what wire joins for a stranger's models or for one's own. */
  async function started(strangersModels: boolean): Promise<readonly string[]> {
    const cwd = await mkdtemp(join(folder, "wired-"));
    const interpreter = await python.python("litert");
    const environment = basename(dirname(dirname(interpreter)));
    const recorder = join(cwd, "cache", "python", environment, "bin", "python");
    await mkdir(dirname(recorder), { recursive: true });
    await writeFile(recorder, `#!/bin/sh\necho "$*" >> ${cwd}/started\nexit 1\n`);
    await chmod(recorder, 0o755);
    const { farm, litert } = wire({
      cwd,
      env: { ...process.env, EDGEGATE_CACHE: join(cwd, "cache") },
      signal: new AbortController().signal,
      progress: quietProgress,
      out: ".",
      farm: "host",
      publish: "none",
      strangersModels,
    });
    const order = await orderOf(["sound"], { kind: "single", timeBoxNs: 0 });
    for (const { path } of order.files.values()) await writeFile(join(cwd, path), await readFile(join(folder, path)));
    await farm.run(order);
    const source = { path: "sound.tflite", sha256: "0".repeat(64), sizeBytes: 1 };
    const rest = { calibration: undefined, into: "into", signal: undefined, onDone: () => undefined };
    await litert.convert({ source, kind: "tflite", variants: ["as-is"], ...rest });
    return (await readFile(join(cwd, "started"), "utf8")).trim().split("\n");
  }

  it("has a limit, and who reads one's own has none", async () => {
    expect(await started(true)).toEqual([
      expect.stringMatching(/edgegate_litert\.bench .* --memory-bytes=\d+ --launch-ns=120000000000 --session-ns=\d+$/),
      expect.stringMatching(/edgegate_litert examine .* --memory-bytes 2147483648$/),
    ]);
    expect((await started(false)).filter((line) => line.includes("-bytes"))).toEqual([]);
  });
});
