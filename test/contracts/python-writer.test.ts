import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostFarm } from "../../src/adapters/farms/host/farm.ts";
import { systemClock } from "../../src/adapters/terminal/clock.ts";
import { parseBenchReport } from "../../src/documents/bench-report-text.ts";
import type { BenchRequest } from "../../src/documents/bench-request.ts";
import type { Clock } from "../../src/ports.ts";
import { aRequest } from "../adapters/farms/host/a-request.ts";
import { aSubject } from "../fakes/a-subject.ts";
import { quietProgress } from "../fakes/progress.ts";
import { processes, python, requires } from "../requirements.ts";
import { isEvent } from "./schemas.ts";

const lacking = await requires("litert");
const clock: Clock = { ...systemClock, instant: () => "2026-11-24T08:00:00.000Z" };
const device = { farm: "host", model: "this", osVersion: "any" };
const selfie = await readFile("node_modules/@mediapipe/selfie_segmentation/selfie_segmentation.tflite");

/** Every delegate; with built-in kernels, gpu, nnapi and coreml this model can't run here. */
const everyDelegate = (request: BenchRequest): BenchRequest => {
  const delegates = ["xnnpack", "cpu", "gpu", "nnapi", "coreml"] as const;
  return {
    ...request,
    cases: delegates.flatMap((delegate) => request.cases.map((one) => ({ ...one, id: delegate, delegate }))),
    launches: delegates.flatMap((delegate) =>
      request.launches.map((launch) => ({ ...launch, id: `${delegate}-${launch.id}`, case: delegate })),
    ),
  };
};

describe.skipIf(lacking)("what the Python runner really writes", () => {
  let root = "";
  let text = "";
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "edgegate-writer-"));
    const { request, files } = await aRequest(root, selfie, new Float32Array(256 * 256 * 3), [1, 256, 256, 3]);
    const farm = hostFarm({ processes, python, clock, root });
    const order = {
      subject: aSubject,
      device,
      request: everyDelegate(request),
      files,
      signal: undefined,
      progress: quietProgress,
    };
    const run = await farm.run(order);
    text = await readFile(join(root, run.outcome.report?.path ?? ""), "utf8");
  }, 60_000);
  afterAll(() => rm(root, { recursive: true, force: true }));

  test("each line fits the schema, in an order that the reader accepts", () => {
    const lines = text.trimEnd().split("\n");
    expect(lines.filter((line) => !isEvent(JSON.parse(line)))).toEqual([]);
    expect(parseBenchReport(text)).toMatchObject({ status: "read", end: "complete" });
  });

  test("every planned launch is finished, failed or skipped", () => {
    const read = parseBenchReport(text);
    const counts: Record<string, number> = {};
    for (const { event } of read.status === "read" ? read.events : []) counts[event] = (counts[event] ?? 0) + 1;
    expect(counts).toMatchObject({ "launch-finished": 3, "launch-failed": 4, "launch-skipped": 8 });
  });

  test("all kinds of events of a launch are there", () => {
    for (const kind of ["loaded", "delegation", "first-inference", "warmed-up", "block", "output-check", "memory"]) {
      expect(text).toContain(`{"event": "${kind}"`);
    }
  });
});
