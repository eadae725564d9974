import { spawn } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, describe, expect, test } from "vitest";
import { swiftFarm } from "../../../../src/adapters/farms/swift/farm.ts";
import { swiftApp } from "../../../../src/adapters/farms/swift/swift-app.ts";
import type { BenchRequest } from "../../../../src/documents/bench-request.ts";
import type { DelegateName } from "../../../../src/documents/words.ts";
import type { Processes } from "../../../../src/ports.ts";
import { processes, requires, swiftOptions, withSmallStorage } from "../../../requirements.ts";
import { oddModels, type OddModel } from "../../../benchmark-apps/ios/odd-models.ts";
import { badEnds, clock, coreSessions, of, rehearsing } from "../core-session.ts";

const lacking = await requires("swift", "litert");
const noStorage = lacking || (await requires("small-storage"));
const oddFolder = await mkdtemp(join(tmpdir(), "edgegate-odd-"));
const odd = lacking ? undefined : await oddModels(oddFolder);
afterAll(() => rm(oddFolder, { recursive: true, force: true }));
const { device, farm, order, read, root, session } = coreSessions("swift", (on, folder) =>
  swiftFarm({ ...swiftOptions, processes: on, clock, root: folder }),
);

describe.skipIf(lacking)("the iOS core on this computer", { timeout: 120_000 }, () => {
  test("it is one device with a processor's name", async () => {
    const devices = await farm().devices();
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
    expect(await readdir(join(root(), run.outcome.report?.path ?? "", ".."))).not.toContain("report.ndjson.reserve");
  });

  test("a delegate that this runtime lacks is unsupported, once; later launches of the case are skipped", async () => {
    const { events } = await session({ delegate: "coreml" });
    expect(of(events, "launch-failed")).toMatchObject([{ failure: "unsupported", launch: "l1" }]);
    // Refused alike, neither side is at fault.
    expect(of(events, "launch-failed")[0]).not.toHaveProperty("side");
    expect(of(events, "launch-skipped")).toHaveLength(2);
    expect(of(events, "session-finished")[0]?.launchesFinished).toBe(0);
  });

  test.each(badEnds)(
    "%s costs its launch, and the report says which side and step",
    async (_name, rehearse, failure, step) => {
      const { run, events } = await session({ delegate: "xnnpack" }, rehearse, { hangTimeoutNs: 3_000_000_000 });
      expect(run.outcome.status).toBe("reported");
      expect(of(events, "launch-failed")[0]).toMatchObject({ failure, step, side: "candidate" });
      expect(of(events, "session-finished")).toHaveLength(1);
    },
  );

  test("the end of built-in kernels in the output check leaves the blocks standing", async () => {
    const { events } = await session({ delegate: "xnnpack" }, "abort@output-check:candidate");
    expect(of(events, "output-check").map(({ status }) => status)).toEqual(["within", "not-comparable"]);
    expect(of(events, "session-finished")).toMatchObject([{ launchesFinished: 3, launchesFailed: 0 }]);
  });

  test.each<[name: string, model: OddModel, failure: string, detail: RegExp, shape?: readonly number[]]>([
    ["a custom operator", "custom", "unsupported", /OddOperator/],
    ["an operator of a version to come", "too-new", "unsupported", /NEG.*99/],
    ["an input of signed bytes", "int8", "unsupported", /8-bit signed/],
    [
      "weights behind the flatbuffer",
      "data-behind",
      "unsupported",
      /behind the flatbuffer.*lacks data/,
      [1, 16, 16, 3],
    ],
  ])("%s is refused in the runtime's own words", async (_name, model, failure, detail, shape) => {
    const { events } = await small(model, shape ?? [1, 4]);
    expect(of(events, "launch-failed")[0]).toMatchObject({ failure, detail: expect.stringMatching(detail) });
  });

  test("a file that is no model is invalid, and of a model only an open size is changed", async () => {
    const { events } = await small(Buffer.from("no model"), [1, 4]);
    expect(of(events, "launch-failed")[0]).toMatchObject({ failure: "invalid-model" });
    const resized = await small("dynamic", [3, 4]);
    expect(of(resized.events, "launch-failed")).toEqual([]);
    expect(of(resized.events, "output-check")[0]).toMatchObject({ status: "within" });
    const fixed = await small("small", [3, 4]);
    expect(of(fixed.events, "launch-failed")[0]).toMatchObject({
      failure: "error",
      detail: expect.stringContaining("the request gives"),
    });
  });

  test("an abort in mid-launch is cancelled, with what had been reported; the open launch is cut, not crashed", async () => {
    const stop = new AbortController();
    const hanging = rehearsing("hang@block:candidate");
    const aborting: Processes = {
      ...hanging,
      run: (command, args, options) =>
        hanging.run(command, args, {
          ...options,
          onLine: (line) => {
            options.onLine?.(line);
            if (line.includes('"step":"block"') && line.includes('"candidate"')) stop.abort();
          },
        }),
    };
    const run = await farm(aborting).run({ ...(await order()), signal: stop.signal });
    expect(run.outcome).toMatchObject({ status: "cancelled", reason: "interrupted by the user" });
    const { report, events } = await read(run);
    expect(report).toMatchObject({ end: "cut" });
    expect(events.at(-1)).toEqual({ event: "session-interrupted", reason: "signal", detail: "stopped by SIGTERM" });
  });

  test("a session that outlives its time box is timed out and keeps its report", async () => {
    const { run } = await session({}, undefined, { sessionTimeBoxNs: 1 });
    expect(run.outcome).toMatchObject({ status: "timed-out", reason: expect.stringContaining("time was over") });
  });

  test("a driver that is killed outright leaves no launch behind", async () => {
    const { request, folder } = await laidOut();
    const { program, sha256 } = await swiftApp(swiftOptions);
    const args = ["--app", sha256, "--request", request, "--files", folder, "--report", join(root(), "killed.ndjson")];
    const driver = spawn(program, args, { env: { ...process.env, EDGEGATE_REHEARSE: "hang@load:baseline" } });
    const launch = await new Promise<number>((resolve) => {
      driver.stdout.on("data", (text: Buffer) => {
        if (text.includes('"step":"load"')) resolve(childOf(driver.pid ?? 0));
      });
    });
    expect(launch).toBeGreaterThan(0);
    driver.kill("SIGKILL");
    await expect.poll(() => isAlive(launch), { timeout: 10_000 }).toBe(false);
  });

  test.skipIf(noStorage)("a storage that is full ends the session, and the report says so", async () => {
    const { request, folder } = await laidOut("small", { pairs: 40, inferences: 500 });
    const { program, sha256 } = await swiftApp(swiftOptions);
    const storage = await mkdtemp(join(root(), "storage-"));
    const report = join(storage, "report.ndjson");
    const run = [program, "--app", sha256, "--request", request, "--files", folder, "--report", report];
    const [command = "", ...args] = withSmallStorage(storage);
    const { exitCode, stdout } = await processes.run(command, [...args, ...run], {});
    expect(exitCode).toBe(130);
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^\{"event":"session-interrupted","reason":"storage-full"/);
  });
});

/** A session of a model that `odd-models.ts` makes, or of any bytes. */
async function small(model: OddModel | Uint8Array, shape: readonly number[]) {
  const bytes = typeof model === "string" ? await readFile(odd?.(model) ?? "") : model;
  return read(await farm().run(await order(bytes, shape)));
}

/** A request and its files as the driver itself takes them. */
async function laidOut(model?: OddModel, more: Partial<BenchRequest["launches"][number]> = {}) {
  const asked = model === undefined ? await order() : await order(await readFile(odd?.(model) ?? ""), [1, 4]);
  const { request, files } = asked;
  await mkdir(join(root(), "files"), { recursive: true });
  for (const { id, path } of request.files) await copyFile(join(root(), files.get(id)?.path ?? ""), join(root(), path));
  const launches = request.launches.slice(0, 1).map((launch) => ({ ...launch, ...more }));
  const path = join(root(), "request.json");
  await writeFile(path, JSON.stringify({ ...request, launches }));
  return { request: path, folder: root() };
}

async function childOf(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8");
  return Number(text.trim().split(" ")[0]);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
