import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseBenchReport } from "../../../../src/documents/bench-report-text.ts";
import { systemClock } from "../../../../src/adapters/terminal/clock.ts";
import type { BenchRequest } from "../../../../src/documents/bench-request.ts";
import { aSubject } from "../../../fakes/a-subject.ts";
import { quietProgress, writtenProgress } from "../../../fakes/progress.ts";
import { requires } from "../../../requirements.ts";
import { farmConformance, type Trouble } from "../conformance.ts";
import type { PhoneScript } from "../../../emulators/adb/phone.ts";
import { aDesk, type Desk } from "./a-desk.ts";

const lacking = await requires("adb");

const scripts: Record<Trouble | "none", Partial<PhoneScript>> = {
  none: {},
  hangs: { trouble: { after: 0, kind: "hangs" } },
  "launch-crashes": { behave: () => ({ failure: ({ id }) => (id === "l1" ? "crashed" : undefined) }) },
  "is-cut": { trouble: { after: 1, kind: "app-crashes" } },
  "answers-another": { trouble: { after: 0, kind: "answers-another" } },
};
farmConformance("adb", lacking, async (trouble) => aDesk([{ serial: "A1", ...scripts[trouble ?? "none"] }]), [
  "hangs",
  "launch-crashes",
  "is-cut",
  "answers-another",
]);

/** One session on the first phone that is offered. */
async function run(desk: Desk, id = "r-one", change: Partial<BenchRequest> = {}, progress = quietProgress) {
  const [offered] = await desk.farm.devices();
  if (offered === undefined) throw new Error("no phone is offered");
  const order = {
    subject: aSubject,
    device: offered.device,
    ...(await desk.order(id, change)),
    signal: undefined,
    progress,
  };
  const { outcome } = await desk.farm.run(order);
  const text = outcome.report === undefined ? "" : await readFile(join(desk.root, outcome.report.path), "utf8");
  return { outcome, report: parseBenchReport(text) };
}

async function withDesk(
  phones: readonly PhoneScript[],
  work: (desk: Desk) => Promise<void>,
  more?: Parameters<typeof aDesk>[1],
) {
  const desk = await aDesk(phones, more);
  try {
    await work(desk);
  } finally {
    await desk.close();
  }
}

describe.skipIf(lacking)("phones on the desk, through the real adb and an emulated server", () => {
  test("a phone is what it says of itself, by the names that catalogs use", () =>
    withDesk([{ serial: "A1" }, { serial: "B2", state: "unauthorized" }], async ({ farm }) => {
      expect(await farm.devices()).toEqual([
        {
          device: { farm: "adb", model: "shiba", osVersion: "34" },
          platform: "android",
          facts: {
            name: "Google Pixel 8",
            form: "physical",
            abis: ["arm64-v8a", "armeabi-v7a"],
            capacity: "unknown",
            tags: [],
            soc: "Tensor G3",
          },
        },
      ]);
    }));

  test.each([
    { name: "none is connected", phones: [], seen: "No phone is connected." },
    {
      name: "the key was not accepted",
      phones: [{ serial: "B2", state: "unauthorized" }],
      seen: "Seen: B2 unauthorized.",
    },
    { name: "it is offline", phones: [{ serial: "C3", state: "offline" }], seen: "Seen: C3 offline." },
  ])("without a phone that is ready ($name) it is said what to do", ({ phones, seen }) =>
    withDesk(phones, async ({ farm }) => {
      await expect(farm.devices()).rejects.toMatchObject({ code: "no-phone", message: expect.stringContaining(seen) });
    }),
  );

  test("ANDROID_SERIAL leaves one of several", () =>
    withDesk(
      [{ serial: "A1" }, { serial: "B2", model: "oriole" }],
      async ({ farm }) => {
        expect((await farm.devices()).map(({ device }) => device.model)).toEqual(["oriole"]);
      },
      { serial: "B2" },
    ));

  test("a session installs both packages, clears an old report, runs the driver and takes the report away", () =>
    withDesk([{ serial: "A1" }], async (desk) => {
      expect((await run(desk)).outcome.status).toBe("reported");
      const phone = desk.server.phones.get("A1");
      expect(phone?.commands.filter((one) => one !== "getprop")).toEqual([
        "dumpsys battery",
        "rm -f '/sdcard/Android/media/dev.edgegate.bench/r-one-round-1.ndjson'; input keyevent KEYCODE_WAKEUP",
        "am instrument -w -r -e class dev.edgegate.bench.instrumentation.BenchTest dev.edgegate.bench.test/androidx.test.runner.AndroidJUnitRunner",
        "rm -f '/sdcard/Android/media/dev.edgegate.bench/r-one-round-1.ndjson'",
      ]);
      expect(phone?.files.size).toBe(0);
    }));

  test("a report whose file can't be pulled comes the second way, whole", () =>
    withDesk([{ serial: "A1", fileUnreadable: true }], async (desk) => {
      const { outcome, report } = await run(desk);
      expect(outcome.status).toBe("reported");
      expect(report).toMatchObject({ status: "read", end: "complete" });
    }));

  test("a cable that is pulled out in the middle is an outcome with the adb's words, and what came is kept", () =>
    withDesk([{ serial: "A1", trouble: { after: 1, kind: "cable-pulled" } }], async (desk) => {
      const { outcome, report } = await run(desk);
      expect(outcome).toMatchObject({
        status: "infrastructure",
        reason: expect.stringContaining("the phone was lost"),
      });
      expect(report).toMatchObject({ status: "read", end: "cut" });
    }));

  test("a session that outlives its time is stopped on the phone, too", () =>
    withDesk(
      [{ serial: "A1", trouble: { after: 1, kind: "hangs" } }],
      async (desk) => {
        const { outcome } = await run(desk, "r-one", { hangTimeoutNs: 1, sessionTimeBoxNs: 1 });
        expect(outcome.status).toBe("timed-out");
        expect(desk.server.phones.get("A1")?.commands).toContainEqual(
          expect.stringMatching(/^am force-stop dev\.edgegate\.bench;/),
        );
      },
      { aroundSessionMs: 1000 },
    ));

  test("an app that somebody else signed is taken away first", () =>
    withDesk([{ serial: "A1", foreignApp: true }], async (desk) => {
      expect((await run(desk)).outcome.status).toBe("reported");
      expect(desk.server.phones.get("A1")?.commands).toContainEqual(
        expect.stringContaining("pm uninstall dev.edgegate.bench"),
      );
    }));

  test("a phone with a low battery is not measured, and it is said why", () =>
    withDesk([{ serial: "A1", battery: [[9, 300]] }], async (desk) => {
      const { outcome } = await run(desk);
      expect(outcome).toMatchObject({ status: "infrastructure", reason: expect.stringContaining("battery is at 9%") });
      expect(desk.server.phones.get("A1")?.installed.size).toBe(0);
    }));

  test("a hot phone waits until it has cooled, and says so", () => {
    const slept: number[] = [];
    const clock = { ...systemClock, sleep: (ms: number) => Promise.resolve(void slept.push(ms)) };
    const hot: PhoneScript = {
      serial: "A1",
      battery: [
        [80, 452],
        [80, 431],
        [80, 395],
      ],
    };
    const cool = { pauseNs: 0, maxStartCelsius: 40, maxWaitNs: 0 };
    return withDesk(
      [hot],
      async (desk) => {
        const { progress, lines } = writtenProgress();
        expect((await run(desk, "r-one", { coolDown: cool }, progress)).outcome.status).toBe("reported");
        expect(slept).toEqual([15_000, 15_000]);
        expect(lines).toContain("· waiting until it has cooled from 45.2 to 40 °C");
      },
      { clock },
    );
  });

  test("one session at a time on a phone, several phones at once", () =>
    withDesk([{ serial: "A1" }, { serial: "B2" }, { serial: "C3", model: "oriole", sdk: "33" }], async (desk) => {
      const devices = await desk.farm.devices();
      // Two phones of one model are one device: four sessions share them.
      expect(devices.map(({ device }) => device.model)).toEqual(["oriole", "shiba"]);
      // All are written before one runs: they share files.
      const orders = [];
      for (const id of ["r-a", "r-b", "r-c", "r-d"]) orders.push(await desk.order(id));
      const runs = orders.map((order, at) => {
        const device = devices[at === 3 ? 0 : 1]?.device ?? { farm: "adb", model: "", osVersion: "" };
        return desk.farm.run({ subject: aSubject, device, ...order, signal: undefined, progress: quietProgress });
      });
      expect((await Promise.all(runs)).map(({ outcome }) => outcome.status)).toEqual(Array(4).fill("reported"));
      const phones = [...desk.server.phones.values()];
      expect(phones.map(({ mostSessionsAtOnce }) => mostSessionsAtOnce)).toEqual([1, 1, 1]);
    }));
});

test("without the program, it is said how to get it", async () => {
  const desk = await aDesk([]);
  const { adbFarm } = await import("../../../../src/adapters/farms/adb/farm.ts");
  const { processes } = await import("../../../requirements.ts");
  const farm = adbFarm({
    processes,
    adb: "no-such-adb",
    clock: systemClock,
    root: desk.root,
    cacheFolder: desk.root,
    serial: undefined,
    takeTurn: (_path, work) => work(),
  });
  await expect(farm.devices()).rejects.toMatchObject({ code: "adb-missing" });
  await desk.close();
});
