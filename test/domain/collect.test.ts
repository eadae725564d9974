import { describe, expect, it } from "vitest";
import type { LaunchFailure } from "../../src/documents/bench-report.ts";
import type { RequestLaunch } from "../../src/documents/bench-request.ts";
import { MeasurementsDocument } from "../../src/documents/measurements.ts";
import type { ReportedRun } from "../../src/domain/collect.ts";
import { quiet, type Behaviour } from "../fakes/simulated-phone.ts";
import { environment, model, play, settings, type Reported, type Scene } from "./scene.ts";

/** `fails` tells of each launch of the candidate how it ends. */
function candidate(change: Partial<Behaviour>): Scene["behave"] {
  return (_, side) => (side === "candidate" ? { ...quiet, ...change } : quiet);
}
function failing(failure: LaunchFailure, when: (launch: RequestLaunch) => boolean = () => true): Scene["behave"] {
  return candidate({ failure: (launch) => (when(launch) ? failure : undefined) });
}
const gatedOf = (change: Partial<Scene>) => play(change).measurements.cases[0];
const isPaired = (at: number) => (launch: RequestLaunch) => launch.id === `d1-c1-p${at}`;

type Events = Extract<NonNullable<ReportedRun["report"]>, { status: "read" }>["events"];
/** The report with other events. */
function withEvents(edit: (events: Events) => Events, end: "complete" | "cut" = "complete"): Reported {
  return (one) =>
    one.report?.status === "read"
      ? [{ ...one, report: { status: "read", events: edit(one.report.events), end } }]
      : [one];
}

describe("a phone that stood in for another", () => {
  const standIn = { farm: "host", model: "stand-in", osVersion: "1" };
  const standingIn: Reported = (one) => [
    {
      ...one,
      run: { ...one.run, device: standIn, substitutes: { device: one.run.device, reason: "it stayed queued" } },
    },
  ];

  it("answers for the one that was planned, and the session says which ran", () => {
    const { measurements } = play({ reported: standingIn });
    expect(measurements.cases[0]?.baseline.status).toBe("measured");
    expect(measurements.sessions[0]).toMatchObject({
      device: measurements.cases[0]?.key.device,
      ranOn: { device: standIn, reason: "it stayed queued" },
    });
  });
});

describe("a case that the phone measured", () => {
  it("is measured on both sides, with all launches and raw samples", () => {
    const measured = gatedOf({});
    expect(measured?.baseline).toStrictEqual({ status: "measured", detail: undefined, crashes: 0, finished: 8 });
    expect(measured?.candidate.status).toBe("measured");
    expect(measured?.launches).toHaveLength(10);
    expect(measured?.launches[0]?.blocks).toHaveLength(8);
    expect(measured?.launches[0]?.blocks[0]?.samplesNs).toHaveLength(20);
  });

  it("fits the document's schema", () => {
    expect(MeasurementsDocument.shape.body.safeParse(play().measurements).error).toBeUndefined();
  });

  it("keeps its throttled blocks, marked", () => {
    const measured = gatedOf({ behave: candidate({ hot: true }) });
    const blocks = measured?.launches.flatMap((launch) => launch.blocks) ?? [];
    expect(blocks.filter(({ throttled }) => throttled)).toHaveLength(24);
    expect(blocks.every(({ side, throttled }) => throttled === (side === "candidate"))).toBe(true);
  });

  it("fell back when the delegate ran no node in even one launch", () => {
    const none = { delegatedNodes: 0, totalNodes: 14, partitions: 0 };
    expect(gatedOf({ behave: candidate({ delegation: none }) })?.candidate).toMatchObject({
      status: "fell-back",
      detail: "xnnpack ran no node in 6 of 6 launches; cpu ran them",
    });
    const once = withEvents((events) =>
      events.map((event) =>
        event.event === "delegation" && event.side === "candidate" && event.launch === "d1-c1-p4"
          ? { ...event, applied: "cpu" as const, delegatedNodes: 0 }
          : event,
      ),
    );
    expect(gatedOf({ reported: once })?.candidate.status).toBe("fell-back");
  });
});

describe("launches that fail", () => {
  it.each(["crashed", "hung", "out-of-memory", "unsupported", "invalid-model", "error"] as const)(
    "all of them as %s give the case that status, and only the failing side",
    (failure) => {
      const measured = gatedOf({ behave: failing(failure) });
      expect(measured?.candidate.status).toBe(failure);
      expect(measured?.baseline.status).toBe("missing");
      expect(measured?.baseline.finished).toBe(2);
    },
  );

  it.each([
    { name: "one crash of six", crashes: 1, status: "measured" },
    { name: "three crashes of six", crashes: 3, status: "measured" },
    { name: "four crashes of six", crashes: 4, status: "crashed" },
  ])("leave the case measured while three finished: $name", ({ crashes, status }) => {
    const behave = failing("crashed", (launch) =>
      Array.from({ length: crashes }, (_, at) => isPaired(at + 1)).some((is) => is(launch)),
    );
    expect(gatedOf({ behave })?.candidate).toMatchObject({ status, crashes });
  });

  it("crashed when they started and ended without a word", () => {
    const silent = withEvents((events) => events.filter((event) => event.event !== "launch-finished"));
    const measured = gatedOf({ reported: silent });
    expect(measured?.candidate.status).toBe("crashed");
    expect(measured?.launches[0]?.detail).toBe("it started and ended without a word");
  });

  it("are laid to the side whose step was announced last", () => {
    const silent = withEvents((events) => events.filter((event) => event.event !== "launch-finished"));
    const measured = gatedOf({ reported: silent });
    expect(measured?.launches.slice(0, 2).map(({ failedSide }) => failedSide)).toStrictEqual(["candidate", "baseline"]);
  });

  it("that were skipped don't count as crashes of their own", () => {
    const skipping = withEvents((events) =>
      events.flatMap((event): Events => {
        if (!("launch" in event) || event.launch === "d1-c1-p1") return [event];
        if (event.event !== "launch-started") return [];
        const { launch } = event;
        return [
          {
            event: "launch-skipped",
            launch,
            case: event.case,
            failure: "crashed",
            side: "candidate",
            detail: "it crashed before",
          },
        ];
      }),
    );
    const measured = gatedOf({ behave: failing("crashed"), reported: skipping });
    expect(measured?.candidate).toMatchObject({ status: "crashed", crashes: 1 });
    expect(measured?.launches[1]?.status).toBe("skipped");
  });
});

describe("a report that is not what was asked for", () => {
  const start = (change: object) =>
    withEvents((events) =>
      events.map((event) => (event.event === "session-started" ? { ...event, ...change } : event)),
    );
  it.each([
    { name: "of another request", reported: start({ requestId: "another" }), because: /another request/ },
    {
      name: "of another text of the request",
      reported: start({ requestSha256: "f".repeat(64) }),
      because: /another request/,
    },
    { name: "of another round", reported: start({ round: 2 }), because: /another request/ },
    { name: "without a start", reported: withEvents((events) => events.slice(1)), because: /does not begin/ },
    {
      name: "unreadable",
      reported: ((one) => [{ ...one, report: { status: "unreadable", reason: "line 3: not JSON" } }]) as Reported,
      because: /line 3/,
    },
    {
      name: "not there",
      reported: ((one) => [{ ...one, report: undefined }]) as Reported,
      because: /not there/,
    },
    { name: "never brought back", reported: (() => []) as Reported, because: /no run/ },
  ])("measures nothing and says why: $name", ({ reported, because }) => {
    const measured = gatedOf({ reported });
    for (const side of ["baseline", "candidate"] as const) {
      expect(measured?.[side].status).toBe("infrastructure");
      expect(measured?.[side].detail).toMatch(because);
    }
    expect(measured?.launches.every(({ status }) => status === "missing")).toBe(true);
  });

  it.each(["infrastructure", "quota", "timed-out", "cancelled"] as const)("keeps the farm's words: %s", (status) => {
    const reported: Reported = (one) => [
      { run: { ...one.run, outcome: { status, reason: "as the farm said" } }, report: undefined },
    ];
    expect(gatedOf({ reported })?.candidate.detail).toContain("as the farm said");
  });

  const phone = {
    devices: [{ device: { farm: "jvm", model: "Pixel 8", osVersion: "14" }, platform: "android" as const }],
    settings: {
      ...settings,
      runtime: { android: "litert-1.4.2" as const, ios: "tflite-2.17.0" as const },
      models: [{ ...model, ship: { android: { variant: "float32" as const, delegates: ["xnnpack" as const] } } }],
    },
  };
  const ranWith = (name: string, version: string) =>
    gatedOf({ ...phone, environment: () => ({ ...environment, runtime: { name, version } }) });

  it.each([
    { name: "another version", ran: { name: "LiteRT", version: "1.4.1" } },
    { name: "another library", ran: { name: "TensorFlow Lite", version: "1.4.2" } },
  ])("measures nothing with another runtime than the app ships with: $name", ({ ran }) => {
    const measured = ranWith(ran.name, ran.version);
    expect(measured?.candidate.status).toBe("infrastructure");
    expect(measured?.candidate.detail).toContain(
      `the app measured with ${ran.name} ${ran.version}, and LiteRT 1.4.2 was asked for (runtime: litert-1.4.2)`,
    );
    expect(ranWith("LiteRT", "1.4.2")?.candidate.status).toBe("measured");
  });

  it.each([
    {
      name: "another file",
      edit: (event: Events[number]) => (event.event === "loaded" ? { ...event, modelSha256: "e".repeat(64) } : event),
      says: /another file/,
    },
    {
      name: "another load order",
      edit: (event: Events[number]) =>
        event.event === "launch-started" ? { ...event, loadOrder: ["candidate" as const] } : event,
      says: /another launch/,
    },
  ])("is worthless in a launch that ran $name", ({ edit, says }) => {
    const reported = withEvents((events) =>
      events.map((event) => ("launch" in event && event.launch === "d1-c1-p1" ? edit(event) : event)),
    );
    const [first, second] = gatedOf({ reported })?.launches ?? [];
    expect(first).toMatchObject({ status: "error" });
    expect(first?.detail).toMatch(says);
    expect(second?.status).toBe("finished");
  });

  it("has no samples of a side: not fast, but an error", () => {
    const reported = withEvents((events) =>
      events.filter((event) => event.event !== "block" || event.side !== "candidate"),
    );
    expect(gatedOf({ reported })?.candidate).toMatchObject({ status: "error", finished: 2 });
  });
});

describe("a report that is cut", () => {
  const cutAfter = (launch: string) =>
    withEvents(
      (events) => events.slice(0, events.findIndex((event) => event.event === "block" && event.launch === launch) + 1),
      "cut",
    );

  it("keeps the launches before the cut, and calls the open one cut, not crashed", () => {
    const measured = gatedOf({ reported: cutAfter("d1-c1-p5") });
    expect(measured?.candidate).toMatchObject({ status: "measured", crashes: 0, finished: 4 });
    expect(measured?.launches.map(({ status }) => status)).toStrictEqual([
      ...Array.from({ length: 4 }, () => "finished"),
      "cut",
      ...Array.from({ length: 5 }, () => "missing"),
    ]);
  });

  it("too early for a claim accounts for the case with how far it came", () => {
    expect(gatedOf({ reported: cutAfter("d1-c1-p3") })?.candidate).toMatchObject({
      status: "infrastructure",
      detail: "2 of 6 launches finished; the report is cut",
    });
  });
});

it("adds several runs of one device up, a finished launch winning", () => {
  const reported: Reported = (one, request) => {
    if (one.report?.status !== "read") return [one];
    const { events } = one.report;
    const half = events.findIndex((event) => event.event === "launch-started" && event.launch === "d1-c1-p4");
    const first: ReportedRun = { ...one, report: { status: "read", events: events.slice(0, half), end: "cut" } };
    const rest = [...events.slice(0, 1), ...events.slice(half)];
    expect(request.round).toBe(1);
    return [first, { ...one, report: { status: "read", events: rest, end: "complete" } }];
  };
  expect(gatedOf({ reported })?.candidate).toMatchObject({ status: "measured", finished: 8 });
});

it("accounts for every planned case, also of a device that is not heard of", () => {
  const other = { farm: "host", model: "another", osVersion: "Debian 12" };
  const devices = [
    { device: { farm: "host", model: "x86_64", osVersion: "Debian 12" }, platform: "host" as const },
    { device: other, platform: "host" as const },
  ];
  const reported: Reported = (one) => (one.run.device.model === "another" ? [] : [one]);
  const { plan, measurements } = play({ devices, reported });
  expect(measurements.cases).toHaveLength(plan.devices.flatMap(({ cases }) => cases).length);
  const lost = measurements.cases.filter(({ key }) => key.device.model === "another");
  expect(lost.every(({ candidate }) => candidate.status === "infrastructure")).toBe(true);
});
