/** A session of one of the apps' cores on this computer: what it is asked, what came of it, and how it is made to end badly. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { parseBenchReport } from "../../../src/documents/bench-report-text.ts";
import type { BenchEvent } from "../../../src/documents/bench-report.ts";
import type { BenchRequest } from "../../../src/documents/bench-request.ts";
import type { DeviceRun } from "../../../src/documents/device-runs.ts";
import { systemClock } from "../../../src/adapters/terminal/clock.ts";
import type { Clock, DeviceFarm, Processes } from "../../../src/ports.ts";
import { aSubject } from "../../fakes/a-subject.ts";
import { quietProgress } from "../../fakes/progress.ts";
import { processes } from "../../requirements.ts";
import { aRequest } from "./host/a-request.ts";

/** Real time, at one instant. */
export const clock: Clock = { ...systemClock, instant: () => "2026-11-24T08:00:00.000Z" };
/** Face detection, with one input. */
export const face = await readFile("node_modules/@mediapipe/face_detection/face_detection_short_range.tflite");
export const faceShape: readonly number[] = [1, 128, 128, 3];

/** Programs that are told, in `fault`'s words, at which step a launch is to end badly; absent: none is. */
export function rehearsing(fault: string | undefined): Processes {
  return {
    ...processes,
    run: (command, args, options) =>
      processes.run(command, args, {
        ...options,
        env: { ...options.env, ...(fault === undefined ? {} : { EDGEGATE_REHEARSE: fault }) },
      }),
  };
}

/** The events of one kind, in order. */
export function of<Name extends BenchEvent["event"]>(events: readonly BenchEvent[], name: Name) {
  return events.filter((one): one is Extract<BenchEvent, { readonly event: Name }> => one.event === name);
}

/** Sessions on a farm called `name`, each test's in a folder of its own. */
export function coreSessions(name: string, farmOn: (processes: Processes, root: string) => DeviceFarm) {
  const device = { farm: name, model: "this", osVersion: "any" };
  let root = "";
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), `edgegate-${name}-`));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  /** What a farm is asked; the model is face detection when nobody says. */
  async function order(model: Uint8Array = face, shape: readonly number[] = faceShape) {
    const input = new Float32Array(shape.reduce((count, size) => count * size, 1)).fill(0.5);
    const asked = await aRequest(root, model, input, shape);
    return { subject: aSubject, device, ...asked, signal: undefined, progress: quietProgress };
  }
  /** A run with its report's events; the report must be readable. */
  async function read(run: DeviceRun) {
    const report = parseBenchReport(await readFile(join(root, run.outcome.report?.path ?? ""), "utf8"));
    expect(report).toMatchObject({ status: "read" });
    return { run, report, events: report.status === "read" ? report.events : [] };
  }
  /** One session: every case changed by `change`, the request by `more`; `rehearse` makes a launch end badly at a step. */
  async function session(
    change: Partial<BenchRequest["cases"][number]>,
    rehearse?: string,
    more?: Partial<BenchRequest>,
  ) {
    const asked = await order();
    const cases = asked.request.cases.map((one) => ({ ...one, ...change }));
    const farm = farmOn(rehearsing(rehearse), root);
    return read(await farm.run({ ...asked, request: { ...asked.request, ...more, cases } }));
  }
  return {
    device,
    /** The running test's folder. */
    root: () => root,
    order,
    read,
    farm: (on: Processes = processes) => farmOn(on, root),
    session,
  };
}

/** Launches that are made to end badly: name, fault, and what the report says of each. */
export const badEnds = [
  ["a native abort in a block", "abort@block:candidate", "crashed", "block"],
  ["a kill from outside", "kill@warm-up:candidate", "crashed", "warm-up"],
  ["an end without a word", "exit@first-inference:candidate", "crashed", "first-inference"],
  ["a hang in the delegate", "hang@load:candidate", "hung", "load"],
  ["no memory left", "out-of-memory@load:candidate", "out-of-memory", "load"],
] as const;
