import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { swiftFarm } from "../../../../src/adapters/farms/swift/farm.ts";
import type { BenchEvent } from "../../../../src/documents/bench-report.ts";
import { systemClock } from "../../../../src/adapters/terminal/clock.ts";
import { parseBenchReport } from "../../../../src/documents/bench-report-text.ts";
import type { BenchRequest } from "../../../../src/documents/bench-request.ts";
import type { DelegateName } from "../../../../src/documents/words.ts";
import type { Clock, Processes } from "../../../../src/ports.ts";
import { aSubject } from "../../../fakes/a-subject.ts";
import { quietProgress } from "../../../fakes/progress.ts";
import { swiftOptions, processes, requires } from "../../../requirements.ts";
import { aRequest } from "../host/a-request.ts";

const lacking = await requires("swift");
const clock: Clock = { ...systemClock, instant: () => "2026-11-24T08:00:00.000Z" };
const face = await readFile("node_modules/@mediapipe/face_detection/face_detection_short_range.tflite");
const device = { farm: "swift", model: "this", osVersion: "any" };

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "edgegate-swift-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** A session's outcome and events; `rehearse` makes a launch end badly at a step. */
async function session(
  change: Partial<BenchRequest["cases"][number]>,
  rehearse?: string,
  more?: Partial<BenchRequest>,
) {
  const { request, files } = await aRequest(root, face, new Float32Array(128 * 128 * 3).fill(0.5), [1, 128, 128, 3]);
  const cases = request.cases.map((one) => ({ ...one, ...change }));
  const rehearsing: Processes = {
    ...processes,
    run: (command, args, options) =>
      processes.run(command, args, {
        ...options,
        env: { ...options.env, ...(rehearse === undefined ? {} : { EDGEGATE_REHEARSE: rehearse }) },
      }),
  };
  const farm = swiftFarm({ ...swiftOptions, processes: rehearsing, clock, root });
  const order = {
    subject: aSubject,
    device,
    request: { ...request, ...more, cases },
    files,
    signal: undefined,
    progress: quietProgress,
  };
  const run = await farm.run(order);
  const report = parseBenchReport(await readFile(join(root, run.outcome.report?.path ?? ""), "utf8"));
  expect(report).toMatchObject({ status: "read" });
  return { run, events: report.status === "read" ? report.events : [] };
}

function of<Name extends BenchEvent["event"]>(events: readonly BenchEvent[], name: Name) {
  return events.filter((one): one is Extract<BenchEvent, { readonly event: Name }> => one.event === name);
}

describe.skipIf(lacking)("the iOS core on this computer", { timeout: 120_000 }, () => {
  test("it is one device with a processor's name", async () => {
    const devices = await swiftFarm({ ...swiftOptions, clock, root }).devices();
    expect(devices).toEqual([
      {
        device: { farm: "swift", model: expect.stringMatching(/\S/), osVersion: expect.stringMatching(/\S/) },
        platform: "host",
      },
    ]);
  });

  test.each<[delegate: DelegateName, nodes: number]>([
    ["cpu", 0],
    ["xnnpack", 164],
  ])("under %s the prepared graph says that %i of 164 nodes were delegated", async (delegate, nodes) => {
    const { run, events } = await session({ delegate });
    expect(run).toMatchObject({ device, round: 1, outcome: { status: "reported" } });
    const found = of(events, "delegation");
    expect(found.length).toBeGreaterThan(0);
    for (const one of found)
      expect(one).toMatchObject({
        applied: delegate,
        delegatedNodes: nodes,
        totalNodes: 164,
        proof: "graph",
        partitions: nodes === 0 ? 0 : 1,
      });
    expect(of(events, "output-check").map(({ status }) => status)).toEqual(
      of(events, "output-check").map(() => "within"),
    );
    expect(of(events, "launch-failed")).toEqual([]);
    expect(await readdir(join(root, run.outcome.report?.path ?? "", ".."))).not.toContain("report.ndjson.reserve");
  });

  test("a delegate that this runtime lacks is unsupported, once; later launches of the case are skipped", async () => {
    const { events } = await session({ delegate: "coreml" });
    expect(of(events, "launch-failed")).toMatchObject([{ failure: "unsupported", launch: "l1" }]);
    // Refused alike, neither side is at fault.
    expect(of(events, "launch-failed")[0]).not.toHaveProperty("side");
    expect(of(events, "launch-skipped")).toHaveLength(2);
    expect(of(events, "session-finished")[0]?.launchesFinished).toBe(0);
  });

  test.each([
    ["a native abort in a block", "abort@block:candidate", "crashed", "block"],
    ["a kill from outside", "kill@warm-up:candidate", "crashed", "warm-up"],
    ["an end without a word", "exit@first-inference:candidate", "crashed", "first-inference"],
    ["a hang in the delegate", "hang@load:candidate", "hung", "load"],
    ["no memory left", "out-of-memory@load:candidate", "out-of-memory", "load"],
  ])("%s costs its launch, and the report says which side and step", async (_name, rehearse, failure, step) => {
    const { run, events } = await session({ delegate: "xnnpack" }, rehearse, { hangTimeoutNs: 3_000_000_000 });
    expect(run.outcome.status).toBe("reported");
    expect(of(events, "launch-failed")[0]).toMatchObject({ failure, step, side: "candidate" });
    expect(of(events, "session-finished")).toHaveLength(1);
  });
});
