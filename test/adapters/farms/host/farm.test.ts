import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hostFarm } from "../../../../src/adapters/farms/host/farm.ts";
import { systemClock } from "../../../../src/adapters/terminal/clock.ts";
import { parseBenchReport } from "../../../../src/documents/bench-report-text.ts";
import type { Clock, Processes } from "../../../../src/ports.ts";
import { aSubject } from "../../../fakes/a-subject.ts";
import { quietProgress, writtenProgress } from "../../../fakes/progress.ts";
import { processes, python, requires } from "../../../requirements.ts";
import { aRequest } from "./a-request.ts";

const lacking = await requires("litert");
const clock: Clock = { ...systemClock, instant: () => "2026-11-24T08:00:00.000Z" };
const face = await readFile("node_modules/@mediapipe/face_detection/face_detection_short_range.tflite");
const device = { farm: "host", model: "this", osVersion: "any" };

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "edgegate-host-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const faceRequest = () => aRequest(root, face, new Float32Array(128 * 128 * 3).fill(0.5), [1, 128, 128, 3]);

describe.skipIf(lacking)("this computer as a device farm", () => {
  test("it is one device with a processor's name", async () => {
    const devices = await hostFarm({ processes, python, clock, root }).devices();
    expect(devices).toEqual([
      {
        device: { farm: "host", model: expect.stringMatching(/\S/), osVersion: expect.stringMatching(/\S/) },
        platform: "host",
      },
    ]);
  });

  test("a session reports every launch, is kept below the output folder, and tells how far it is", async () => {
    const { progress, lines } = writtenProgress();
    const order = {
      subject: aSubject,
      device,
      ...(await faceRequest()),
      signal: undefined,
      progress,
      labelOf: () => "face float32",
    };
    const run = await hostFarm({ processes, python, clock, root }).run(order);
    expect(run).toMatchObject({ device, round: 1, outcome: { status: "reported" } });
    const path = run.outcome.report?.path ?? "";
    const report = parseBenchReport(await readFile(join(root, path), "utf8"));
    expect(report).toMatchObject({ status: "read", end: "complete" });
    const [session] = report.status === "read" ? report.events : [];
    expect(session).toMatchObject({ event: "session-started", requestSha256: run.requestSha256 });
    expect(await readdir(join(root, path, ".."))).toEqual(["report.ndjson", "request.json"]);
    expect(lines).toEqual([
      "Measuring on this computer",
      "· launch 1 of 3: face float32",
      "· ",
      "· launch 2 of 3: face float32",
      "· ",
      expect.stringMatching(/^· launch 3 of 3: face float32, about \d+ s left$/),
      "· ",
      "done 3 of 3 launches",
    ]);
  });

  test("an abort in mid-launch is `cancelled` with what had been reported", async () => {
    const stop = new AbortController();
    const rehearsing: Processes = {
      ...processes,
      run: (command, args, options) =>
        processes.run(command, args, {
          ...options,
          env: { ...options.env, EDGEGATE_REHEARSE: "hang@block:candidate" },
          onLine: (line) => {
            options.onLine?.(line);
            if (line.includes('"step": "block"') && line.includes('"candidate"')) stop.abort();
          },
        }),
    };
    const farm = hostFarm({ processes: rehearsing, python, clock, root });
    const run = await farm.run({
      subject: aSubject,
      device,
      ...(await faceRequest()),
      signal: stop.signal,
      progress: quietProgress,
    });
    expect(run.outcome).toMatchObject({ status: "cancelled", reason: "interrupted by the user" });
    const report = parseBenchReport(await readFile(join(root, run.outcome.report?.path ?? ""), "utf8"));
    expect(report).toMatchObject({ status: "read", end: "cut" });
    const last = report.status === "read" ? report.events.at(-1) : undefined;
    expect(last).toEqual({ event: "session-interrupted", reason: "signal", detail: "SIGTERM" });
  });

  test("a session that outlives its time box is `timed-out` and keeps its report", async () => {
    const { request, files } = await faceRequest();
    const order = { subject: aSubject, device, request: { ...request, sessionTimeBoxNs: 1 }, files, signal: undefined };
    const run = await hostFarm({ processes, python, clock, root }).run({ ...order, progress: quietProgress });
    expect(run.outcome).toMatchObject({ status: "timed-out", reason: expect.stringContaining("time was over") });
  });
});

describe("what the driver leaves behind", () => {
  const canned = { packageRoot: ".", python: () => Promise.resolve("python"), digest: () => Promise.resolve("d") };
  const ending = (exitCode: number | undefined, stderr: string, lines: readonly string[] = []): Processes => ({
    ...processes,
    run: async (_command, args, options) => {
      const report = args[args.indexOf("--report") + 1] ?? "";
      if (lines.length > 0) await writeFile(report, lines.join("\n"));
      for (const line of lines) options.onLine?.(line);
      const signal = exitCode === undefined ? "SIGKILL" : undefined;
      return { exitCode, signal, stdout: "", stderr, timedOut: false };
    },
  });
  const runWith = async (fake: Processes) => {
    const farm = hostFarm({ processes: fake, python: canned, clock, root });
    return farm.run({
      subject: aSubject,
      device,
      ...(await faceRequest()),
      signal: undefined,
      progress: quietProgress,
    });
  };

  test.each([
    ["a full disk", 74, "report.ndjson can't be written: No space left on device\n", "infrastructure", "No space left"],
    ["a killed driver", undefined, "", "infrastructure", "ended with SIGKILL"],
    ["a broken Python", 1, "Traceback\nImportError: numpy\n", "infrastructure", "exit code 1: ImportError: numpy"],
    ["an end without a report", 0, "", "infrastructure", "left no report"],
    ["a signal from somebody else", 130, "", "cancelled", "the host runner was stopped"],
  ])("%s is an outcome with its reason", async (_name, exitCode, stderr, status, reason) => {
    const { outcome } = await runWith(ending(exitCode, stderr));
    expect(outcome).toEqual({ status, reason: expect.stringContaining(reason) });
  });

  test("what was reported before a kill is kept", async () => {
    const { outcome } = await runWith(ending(undefined, "", ['{"event":"session-started"']));
    expect(outcome).toMatchObject({
      status: "infrastructure",
      report: { path: "device-runs/host/r-test/report.ndjson" },
    });
  });

  test("a request that the driver refuses is edgegate's own fault", async () => {
    await expect(runWith(ending(64, "launch l1 names the unknown case c9\n"))).rejects.toMatchObject({
      code: "internal",
    });
  });

  test("a file that changed since the plan stops the session before it starts", async () => {
    const { request, files } = await faceRequest();
    await writeFile(join(root, "variants/model.tflite"), "another");
    const farm = hostFarm({ processes: ending(0, ""), python: canned, clock, root });
    const run = farm.run({ subject: aSubject, device, request, files, signal: undefined, progress: quietProgress });
    await expect(run).rejects.toMatchObject({ code: "file-changed" });
  });

  test("files that were laid out are linked, so that the originals stay as they are", async () => {
    await runWith(ending(0, ""));
    expect(await readFile(join(root, "variants/model.tflite"))).toEqual(face);
  });
});
