/** What the TypeScript half makes of real sessions of the Android core that end badly: each case is accounted for, with the right blame. */
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { jvmFarm } from "../../../../src/adapters/farms/jvm/farm.ts";
import { systemClock } from "../../../../src/adapters/terminal/clock.ts";
import { parseBenchReport } from "../../../../src/documents/bench-report-text.ts";
import type { BenchRequest } from "../../../../src/documents/bench-request.ts";
import type { BodyOf } from "../../../../src/documents/by-kind.ts";
import type { DeviceRun } from "../../../../src/documents/device-runs.ts";
import { collect } from "../../../../src/domain/collect.ts";
import type { Processes } from "../../../../src/ports.ts";
import { aSubject } from "../../../fakes/a-subject.ts";
import { quietProgress } from "../../../fakes/progress.ts";
import { jvmOptions, processes, requires } from "../../../requirements.ts";
import { aRequest } from "../host/a-request.ts";

const lacking = await requires("java");
const noStorage = lacking || (await requires("small-storage"));
const face = await readFile("node_modules/@mediapipe/face_detection/face_detection_short_range.tflite");
const device = { farm: "jvm", model: "this", osVersion: "any" };

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "edgegate-outcomes-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** One session as `run` starts it; its request with the parts of `change` replaced. */
async function session(run: Processes["run"], change: Partial<BenchRequest> = {}) {
  const { request: plain, files } = await aRequest(
    root,
    face,
    new Float32Array(128 * 128 * 3).fill(0.5),
    [1, 128, 128, 3],
  );
  const request = { ...plain, ...change };
  const farm = jvmFarm({ ...jvmOptions, processes: { ...processes, run }, clock: systemClock, root });
  const order = { subject: aSubject, device, request, files, signal: undefined, progress: quietProgress };
  const done = await farm.run(order);
  return { request, run: done, text: await readFile(join(root, done.outcome.report?.path ?? ""), "utf8") };
}

const asItIs: Processes["run"] = (command, args, options) => processes.run(command, args, options);

function rehearsing(fault: string): Processes["run"] {
  return (command, args, options) =>
    processes.run(command, args, { ...options, env: { ...options.env, EDGEGATE_REHEARSE: fault } });
}

/** What becomes of the only case when this text came back as the report of this request. */
function collected(request: BenchRequest, run: DeviceRun, text: string) {
  const key = { model: "face", variant: "as-is", device, delegate: "xnnpack", threads: 1 } as const;
  const planned = { status: "planned" } as const;
  const one = { id: "c1", key, gated: true, baseline: planned, candidate: planned, identical: false };
  const plan: BodyOf<"plan"> = { devices: [{ device, platform: "host", cases: [one], request }], ship: [], files: [] };
  const [measured] = collect({ plan, secondRound: undefined, runs: [{ run, report: parseBenchReport(text) }] }).cases;
  return { baseline: measured?.baseline, candidate: measured?.candidate };
}

describe.skipIf(lacking)("a session of the Android core", { timeout: 120_000 }, () => {
  test("that goes well is measured on both sides", async () => {
    const { request, run, text } = await session(asItIs);
    expect(collected(request, run, text)).toMatchObject({
      baseline: { status: "measured" },
      candidate: { status: "measured", crashes: 0 },
    });
  });

  test("killed in mid-block: the candidate crashed, and the baseline is lost with it, not faulty", async () => {
    const { request, run, text } = await session(rehearsing("kill@block:candidate"));
    expect(collected(request, run, text)).toMatchObject({
      baseline: {
        status: "missing",
        crashes: 0,
        detail: expect.stringContaining("the other side failed in them (crashed)"),
      },
      candidate: { status: "crashed", crashes: 1, detail: expect.stringMatching(/SIGKILL|for want of memory/) },
    });
  });

  test("hung in the delegate: two launches are spent on it, the third is skipped", async () => {
    const { request, run, text } = await session(rehearsing("hang@load:candidate"), { hangTimeoutNs: 2_000_000_000 });
    expect(collected(request, run, text)).toMatchObject({
      baseline: { status: "missing" },
      candidate: { status: "hung", crashes: 2, detail: "silent for 2.0 s" },
    });
    expect(text).toContain('"event":"launch-skipped"');
  });

  test.skipIf(noStorage)("out of storage: what fitted is kept, and the storage is to blame, no side", async () => {
    const storage = join(root, "storage");
    await mkdir(storage);
    const onSmallStorage: Processes["run"] = (command, args, options) => {
      const at = args.indexOf("--report");
      if (at < 0) return processes.run(command, args, options);
      const report = args[at + 1] ?? "";
      const script =
        'mount -t tmpfs -o size=64k tmpfs "$0" && kept=$1 && shift && "$@"; code=$?; cp "$0/report.ndjson" "$kept"; exit $code';
      const there = args.with(at + 1, join(storage, "report.ndjson"));
      const inside = ["--map-root-user", "--mount", "sh", "-c", script, storage, report, command, ...there];
      return processes.run("unshare", inside, options);
    };
    const launches = ["l1", "l2"].map((id) => ({
      id,
      case: "c1",
      kind: "paired" as const,
      loadOrder: ["baseline", "candidate"] as const,
      pairs: 40,
      inferences: 30,
      dropped: 2,
      timeBoxNs: 60_000_000_000,
      checkOutputs: false,
    }));
    const { request, run, text } = await session(onSmallStorage, { launches });
    expect(run.outcome).toMatchObject({ status: "infrastructure", reason: expect.stringMatching(/[Nn]o space left/) });
    expect(text).toContain('"event":"block"');
    expect(text).toContain('"reason":"storage-full"');
    const blame = { status: "infrastructure", crashes: 0, detail: expect.stringContaining("storage-full") };
    expect(collected(request, run, text)).toMatchObject({ baseline: blame, candidate: blame });
  });

  test("cut anywhere: never measured with less than was planned, never a crash, never a broken side", async () => {
    const { request, run, text } = await session(asItIs);
    const finished = text.indexOf('"event":"launch-finished"');
    expect(finished).toBeGreaterThan(0);
    for (let end = 0; end < text.length; end += 97) {
      const { baseline, candidate } = collected(request, run, text.slice(0, end));
      const whole = text.slice(0, end).includes('{"event":"launch-finished","launch":"l1"}\n');
      for (const side of [baseline, candidate]) {
        expect(side?.status).toBe(whole ? "measured" : "infrastructure");
        expect(side?.crashes).toBe(0);
      }
    }
  });

  test("foreign: another request's, or another text of the same, measures nothing", async () => {
    const mine = await session(asItIs);
    const other = await session(asItIs, { requestId: "r-other" });
    for (const [request, text] of [
      [mine.request, other.text],
      [{ ...mine.request, requestId: "r-other" }, other.text],
    ] as const) {
      const blame = { status: "infrastructure", detail: expect.stringContaining("another request") };
      expect(collected(request, mine.run, text)).toMatchObject({ baseline: blame, candidate: blame });
    }
  });
});
