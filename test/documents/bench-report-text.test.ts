import { describe, expect, test } from "vitest";
import type { BenchEvent } from "../../src/documents/bench-report.ts";
import { parseBenchReport, printBenchEvent } from "../../src/documents/bench-report-text.ts";

const sha = "0".repeat(64);
const thermal = { state: "unknown" } as const;
const session: BenchEvent = {
  event: "session-started",
  schemaVersion: 1,
  requestId: "r",
  requestSha256: sha,
  round: 1,
  startedAt: "2026-11-24T08:00:00Z",
  environment: {
    platform: "host",
    deviceModel: "AMD EPYC",
    osVersion: "Debian 12",
    osBuild: "6.1",
    abi: "x86_64",
    soc: "unknown",
    runtime: { name: "LiteRT", version: "2.3.0" },
    appSha256: sha,
  },
};
const started: BenchEvent = {
  event: "launch-started",
  launch: "l1",
  case: "c",
  kind: "paired",
  loadOrder: ["candidate", "baseline"],
};
const of = { launch: "l1", side: "candidate" } as const;
const loaded: BenchEvent = { event: "loaded", ...of, loadNs: 5, modelSha256: sha };
const first: BenchEvent = { event: "first-inference", ...of, durationNs: 5 };
const warm: BenchEvent = { event: "warmed-up", ...of, samplesNs: [4, 4] };
const block = {
  event: "block",
  ...of,
  pair: 0,
  position: 0,
  droppedNs: [9, 9],
  samplesNs: [4, 5, 4],
  thermalBefore: thermal,
  thermalAfter: thermal,
} as const satisfies BenchEvent;
const finished: BenchEvent = { event: "launch-finished", launch: "l1" };
const end: BenchEvent = { event: "session-finished", launchesFinished: 1, launchesFailed: 0 };
const whole: readonly BenchEvent[] = [session, started, loaded, first, warm, block, finished, end];
const print = (events: readonly BenchEvent[]) => events.map(printBenchEvent).join("");

describe("reading a report", () => {
  test("a finished session reads back as what was printed", () => {
    expect(parseBenchReport(print(whole))).toEqual({ status: "read", events: whole, end: "complete" });
  });

  test("cut at any byte after its first line, it is cut and never misread", () => {
    const text = print(whole);
    for (let length = print([session]).length; length < text.length - 1; length += 1) {
      const read = parseBenchReport(text.slice(0, length));
      const events = read.status === "read" ? read.events : undefined;
      expect(read).toEqual({ status: "read", end: "cut", events: whole.slice(0, events?.length) });
    }
  });

  test("a file system's zero bytes at the end are a cut", () => {
    expect(parseBenchReport(`${print([session, started])}\0\0\0`)).toMatchObject({ status: "read", end: "cut" });
  });

  test("an interrupted session is cut, and the launch that was open is no crash", () => {
    const stop: BenchEvent = { event: "session-interrupted", reason: "signal", detail: "SIGTERM" };
    expect(parseBenchReport(print([session, started, stop]))).toMatchObject({ status: "read", end: "cut" });
  });

  test("a launch that ended without a word may be followed by the next", () => {
    const next = { ...started, launch: "l2" };
    expect(parseBenchReport(print([session, started, next]))).toMatchObject({ status: "read" });
  });

  test.each<[name: string, events: readonly BenchEvent[], reason: string]>([
    ["another first event", [started], "line 1: a report begins with session-started"],
    ["two reports in one file", [session, session], "line 2: a second session-started"],
    ["an event of no launch", [session, loaded], "line 2: an event of launch l1, which is not under way"],
    ["an event after its launch's end", [...whole.slice(0, 7), block], "line 8: an event of launch l1"],
    ["a launch twice", [...whole.slice(0, 7), started], "line 8: launch l1 is there twice"],
    ["a block before its side is loaded", [session, started, block], "line 3: block of the candidate before warmed-up"],
    ["a block twice", [...whole.slice(0, 6), block], "line 7: a second block 0.0"],
    ["a side's second block in one pair", [...whole.slice(0, 6), { ...block, position: 1 }], "line 7: a second block"],
    [
      "a block in a single launch",
      [session, { ...started, kind: "single", loadOrder: ["candidate"] }, loaded, first, warm, block],
      "line 6: block 0.0 in the single launch",
    ],
    ["a single launch of two sides", [session, { ...started, kind: "single" }], "line 2: launch l1 is single with two"],
    [
      "a side that the launch does not load",
      [session, { ...started, loadOrder: ["baseline"] }, loaded],
      "line 3: launch l1 has no candidate",
    ],
    [
      "native durations of another count",
      [...whole.slice(0, 5), { ...block, nativeNs: [1] }],
      "line 6: block 0.0 has 3 samples and 1 native",
    ],
    ["an event after the end", [...whole, started], "line 9: launch-started after the session's end"],
    [
      "an end that counts wrong",
      [...whole.slice(0, 7), { ...end, launchesFinished: 2 }],
      "line 8: session-finished counts 2 finished",
    ],
  ])("%s is unreadable, with its line", (_name, events, reason) => {
    const read = parseBenchReport(print(events));
    expect(read).toMatchObject({ status: "unreadable" });
    expect(read.status === "unreadable" && read.reason).toContain(reason);
  });

  test.each([
    ["nothing", "", "the report is empty"],
    ["a first line that is cut", '{"event":"session-', "line 1: not JSON"],
    ["a broken line before others", `${print([session])}{"event"\n${print([started])}`, "line 2: not JSON"],
    ["a broken last line that is not cut", `${print([session])}{"event"\n`, "line 2: not JSON"],
    ["an unknown event", `${print([session])}{"event":"hello"}\n`, "line 2: "],
    ["a negative duration", print([session, started, loaded]).replace('"loadNs":5', '"loadNs":-5'), "line 3: "],
    ["a fraction of a nanosecond", print([session, started, loaded]).replace('"loadNs":5', '"loadNs":5.5'), "line 3: "],
    ["an unknown field", print([session]).replace('"round":1', '"round":1,"mood":"good"'), "line 1: "],
    ["another schema version", print([session]).replace('"schemaVersion":1', '"schemaVersion":2'), "line 1: "],
  ])("%s is unreadable", (_name, text, reason) => {
    const read = parseBenchReport(text);
    expect(read.status === "unreadable" && read.reason).toContain(reason);
  });
});
