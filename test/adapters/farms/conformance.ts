/** What must every device farm do, whatever stands behind it? The same sentences for all of them; each farm's test brings the phones. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { BenchRequest } from "../../../src/documents/bench-request.ts";
import { printBenchRequest } from "../../../src/documents/bench-request.ts";
import { parseBenchReport, type ParsedReport } from "../../../src/documents/bench-report-text.ts";
import type { DeviceRun } from "../../../src/documents/device-runs.ts";
import { readSession } from "../../../src/domain/collect/session.ts";
import type { DeviceFarm } from "../../../src/ports.ts";
import { aSubject } from "../../fakes/a-subject.ts";
import { quietProgress, writtenProgress } from "../../fakes/progress.ts";

type RunOrder = Parameters<DeviceFarm["run"]>[0];

export interface FarmSetUp {
  readonly farm: DeviceFarm;
  /** The output folder, absolute. */
  readonly root: string;
  /** A request with three launches, the first of them paired; `id` tells several apart. */
  readonly order: (id: string) => Promise<Pick<RunOrder, "request" | "files" | "app">>;
  readonly close: () => Promise<void>;
}

/** How a session goes wrong. A farm that can't stage one leaves it out, and its own test says why. */
export type Trouble = "hangs" | "launch-crashes" | "is-cut" | "answers-another";

export function farmConformance(
  name: string,
  lacking: boolean,
  setUp: (trouble: Trouble | undefined) => Promise<FarmSetUp>,
  staged: readonly Trouble[],
): void {
  async function withFarm<Result>(trouble: Trouble | undefined, work: (it: FarmSetUp) => Promise<Result>) {
    const it = await setUp(trouble);
    try {
      return await work(it);
    } finally {
      await it.close();
    }
  }
  async function runOne(it: FarmSetUp, id = "r-one", more: Partial<RunOrder> = {}) {
    return runOrder(it, await it.order(id), more);
  }
  async function runOrder(it: FarmSetUp, order: Awaited<ReturnType<FarmSetUp["order"]>>, more: Partial<RunOrder> = {}) {
    const [offered] = await it.farm.devices();
    if (offered === undefined) throw new Error("the farm offers nothing");
    const run = await it.farm.run({
      subject: aSubject,
      device: offered.device,
      ...order,
      signal: undefined,
      progress: quietProgress,
      ...more,
    });
    return { run, request: order.request, report: await reportOf(it.root, run), platform: offered.platform };
  }

  describe.skipIf(lacking)(`the farm ${name} does what a farm must`, () => {
    test("it offers devices by its own name, and each once", () =>
      withFarm(undefined, async ({ farm }) => {
        const devices = await farm.devices();
        expect(farm.name).toBe(name);
        expect(devices.length).toBeGreaterThan(0);
        expect(new Set(devices.map(({ device }) => JSON.stringify(device))).size).toBe(devices.length);
        expect(devices.every(({ device }) => device.farm === name)).toBe(true);
      }));

    test("a session reports all launches, to the request that it was given, and is kept below the output folder", () =>
      withFarm(undefined, async (it) => {
        const { run, request, report } = await runOne(it);
        expect(run).toMatchObject({ round: 1, requestSha256: digestOf(request), outcome: { status: "reported" } });
        expect(report).toMatchObject({ status: "read", end: "complete" });
        expect(eventsOf(report, "launch-finished")).toHaveLength(request.launches.length);
      }));

    test("progress names the case of every launch", () =>
      withFarm(undefined, async (it) => {
        const { progress, lines } = writtenProgress();
        await runOne(it, "r-one", { progress, labelOf: () => "digits float32" });
        expect(lines.filter((line) => line.includes("digits float32")).length).toBeGreaterThan(0);
        expect(lines.some((line) => line.startsWith("done"))).toBe(true);
      }));

    test("two sessions at once both report, each its own", () =>
      withFarm(undefined, async (it) => {
        // Both are written before either runs: they share files, and a session links to them.
        const orders = [await it.order("r-one"), await it.order("r-two")];
        const runs = await Promise.all(orders.map((order) => runOrder(it, order)));
        for (const { run, request, report } of runs) {
          expect(run.outcome).toMatchObject({ status: "reported" });
          const [started] = eventsOf(report, "session-started");
          expect(started).toMatchObject({ requestId: request.requestId });
        }
      }));

    // Only what the farm can stage: a test that can't fail is none.
    const troubles: readonly {
      readonly trouble: Trouble;
      readonly title: string;
      readonly check: (it: FarmSetUp) => Promise<void>;
    }[] = [
      {
        trouble: "hangs",
        title: "interrupted, it is `cancelled` and keeps what had been reported",
        check: async (it) => {
          const stop = new AbortController();
          const progress = {
            ...quietProgress,
            start: () => ({
              update: (_done: number, detail?: string) => {
                if (detail?.includes("launch 1 of") === true) stop.abort();
              },
              finish: () => undefined,
            }),
          };
          const { run, report } = await runOne(it, "r-one", { signal: stop.signal, progress });
          expect(run.outcome.status).toBe("cancelled");
          expect(report).toMatchObject({ status: "read" });
          expect(eventsOf(report, "session-finished")).toEqual([]);
        },
      },

      {
        trouble: "launch-crashes",
        title: "a launch that crashes is lost alone",
        check: async (it) => {
          const { run, request, report } = await runOne(it);
          expect(run.outcome.status).toBe("reported");
          const failed = eventsOf(report, "launch-failed").length;
          expect(failed).toBeGreaterThan(0);
          expect(failed + eventsOf(report, "launch-finished").length).toBe(request.launches.length);
        },
      },

      {
        trouble: "is-cut",
        title: "a session that ends in the middle never counts as reported, and what came is kept",
        check: async (it) => {
          const { run, report } = await runOne(it);
          expect(run.outcome.status).not.toBe("reported");
          expect(report).toMatchObject({ status: "read", end: "cut" });
        },
      },

      {
        trouble: "answers-another",
        title: "a report that answers another request gives no number",
        check: async (it) => {
          const { run, request, report, platform } = await runOne(it);
          const { trouble, launches } = readSession({ device: run.device, platform, cases: [], request }, [
            { run, report },
          ]);
          expect(trouble).toContain("the report answers another request");
          expect([...launches.values()].flat().every(({ status }) => status === "missing")).toBe(true);
        },
      },
    ];
    test.each(troubles.filter(({ trouble }) => staged.includes(trouble)))("$title", async ({ trouble, check }) => {
      expect.hasAssertions();
      await withFarm(trouble, check);
    });
  });
}

async function reportOf(root: string, run: DeviceRun): Promise<ParsedReport | undefined> {
  const { report } = run.outcome;
  return report === undefined ? undefined : parseBenchReport(await readFile(join(root, report.path), "utf8"));
}

function eventsOf(report: ParsedReport | undefined, kind: string): readonly unknown[] {
  return report?.status === "read" ? report.events.filter(({ event }) => event === kind) : [];
}

function digestOf(request: BenchRequest): string {
  return createHash("sha256").update(printBenchRequest(request)).digest("hex");
}
