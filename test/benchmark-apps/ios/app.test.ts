/**
 * Do the iOS app and its driver work together, and does the driver answer whatever becomes of the app? Their own code, as programs
 * of this computer, with real inference; stand-ins/ has what only iOS has. What draws is type-checked.
 */
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { BenchEvent } from "../../../src/documents/bench-report.ts";
import { parseBenchReport } from "../../../src/documents/bench-report-text.ts";
import { printBenchRequest, type BenchRequest } from "../../../src/documents/bench-request.ts";
import type { SwiftFolder } from "../../../src/ports.ts";
import { aRequest } from "../../adapters/farms/host/a-request.ts";
import { processes, requires, swiftOptions } from "../../requirements.ts";

const lacking = await requires("swift");
const here = fileURLToPath(new URL(".", import.meta.url));
const ios = fileURLToPath(new URL("../../../benchmark-apps/ios", import.meta.url));
const model = await readFile("examples/digits/change/model.tflite");
const library = "tensorflow-lite-linux";

let work: SwiftFolder;
let leave: () => void = () => undefined;
let left: Promise<void>;
let scratch = "";

/** Leaves sources and library in a folder that the compiler sees, until all tests are done. */
async function enterFolder(): Promise<SwiftFolder> {
  const swift = await swiftOptions.swift.get();
  const pathOf = await swiftOptions.packages.fetch([library]);
  return new Promise((resolve, reject) => {
    const stay = new Promise<void>((end) => (leave = end));
    left = swift.withFolder(async (folder) => {
      await cp(ios, join(folder.path, "ios"), { recursive: true });
      for (const name of ["stand-in.sh", "stand-ins"])
        await cp(join(here, name), join(folder.path, name), { recursive: true });
      const unzip = ["-qoj", pathOf(library), "*/libjnitensorflowlite.so", "-d", join(folder.path, "lib")];
      await processes.run("unzip", unzip, {});
      resolve(folder);
      await stay;
    });
    left.catch(reject);
  });
}

async function run(command: string, ...args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await work.run(command, args);
  expect({ exitCode, said: exitCode === 0 ? "" : stdout + stderr }).toEqual({ exitCode: 0, said: "" });
  return stdout + stderr;
}

/** What one run of the driver leaves behind. */
async function session(change: Partial<BenchRequest> = {}, rehearse?: string) {
  const one = await aRequest(scratch, model, new Float32Array(28 * 28).fill(0.5), [1, 28, 28, 1]);
  const request = { ...one.request, ...change };
  for (const { id, path } of request.files) {
    const file = one.files.get(id);
    if (file === undefined) throw new Error(`nobody made ${id}`);
    await mkdir(join(work.path, "built/files"), { recursive: true });
    await cp(join(scratch, file.path), join(work.path, "built", path));
  }
  for (const name of ["results", "home"]) {
    await rm(join(work.path, name), { recursive: true, force: true });
    await mkdir(join(work.path, name, name === "home" ? "Documents" : ""), { recursive: true });
  }
  // Stored, not compressed: the stand-in for Foundation's decompression knows only that.
  const encoded = deflateRawSync(printBenchRequest(request), { level: 0 }).toString("base64");
  const said = await run(
    "env",
    `EDGEGATE_REQUEST=${encoded}`,
    `EDGEGATE_STAND_IN_APP=${work.seen}/built/app`,
    `EDGEGATE_STAND_IN_HOME=${work.seen}/home`,
    `EDGEGATE_STAND_IN_RESULTS=${work.seen}/results`,
    ...(rehearse === undefined ? [] : [`EDGEGATE_REHEARSE=${rehearse}`]),
    "built/driver",
  );
  const name = `edgegate-report-${request.requestId}.ndjson`;
  const read = (folder: string) => readFile(join(work.path, folder, name), "utf8");
  const printed = said.split("\n").filter((line) => line.startsWith("edgegate-report "));
  return {
    attached: await read("results"),
    inDocuments: await read("home/Documents"),
    printed: printed.map((line) => `${line.slice("edgegate-report ".length)}\n`).join(""),
  };
}

/** Of a report that every reader takes, and that was not cut. */
function eventsOf(text: string): readonly BenchEvent[] {
  const report = parseBenchReport(text);
  if (report.status !== "read" || report.end !== "complete") throw new Error(`the report is ${JSON.stringify(report)}`);
  return report.events;
}

describe.skipIf(lacking)("the iOS app and its driver", { timeout: 120_000 }, () => {
  beforeAll(async () => {
    work = await enterFolder();
    await run("bash", "stand-in.sh", "ios", `${work.seen}/lib`, "built");
  }, 300_000);
  beforeEach(async () => {
    scratch = await mkdtemp(join(tmpdir(), "edgegate-ios-app-"));
    return () => rm(scratch, { recursive: true, force: true });
  });
  afterAll(async () => {
    leave();
    await left;
  });

  test("carry a request out, with the whole report in the app's documents, in the attachment and in the output", async () => {
    const { attached, inDocuments, printed } = await session();
    const events = eventsOf(attached);
    const words = events.map(({ event }) => event);
    expect(words.filter((word) => word === "launch-finished")).toHaveLength(3);
    expect(words.filter((word) => word === "block")).toHaveLength(4);
    expect(events.find(({ event }) => event === "delegation")).toMatchObject({
      applied: "xnnpack",
      proof: "graph",
      options: { isXNNPackEnabled: true, threadCount: 1 },
    });
    expect(events[0]).toMatchObject({ environment: { platform: "ios", deviceModel: "stand-in" } });
    expect(inDocuments).toBe(attached);
    expect(printed).toBe(attached);
  });

  test.each([
    { name: "an abort", rehearse: "abort@block:candidate", failure: "crashed", detail: "signal 6" },
    { name: "a kill from outside", rehearse: "kill@load:candidate", failure: "crashed", detail: "without a word" },
    { name: "an end without a word", rehearse: "exit@warm-up:candidate", failure: "crashed", detail: "without a word" },
    { name: "a hang", rehearse: "hang@first-inference:candidate", failure: "hung", detail: "silent for 4.0 s" },
  ])(
    "$name costs the launch, is laid to its side and step, and is in every copy",
    async ({ rehearse, ...expected }) => {
      const { request } = await aRequest(scratch, model, new Float32Array(28 * 28), [1, 28, 28, 1]);
      const change = { hangTimeoutNs: 4_000_000_000, launches: request.launches.slice(0, 1) };
      const { attached, inDocuments } = await session(change, rehearse);
      const [, step, side] = /@(.*):(.*)$/.exec(rehearse) ?? [];
      const events = eventsOf(attached);
      expect(events.find(({ event }) => event === "launch-failed")).toMatchObject({
        failure: expected.failure,
        detail: expect.stringContaining(expected.detail),
        side,
        step,
      });
      expect(events.at(-1)).toMatchObject({ event: "session-finished", launchesFinished: 0, launchesFailed: 1 });
      expect(inDocuments).toBe(attached);
    },
  );

  test.each([
    { name: "no request", request: [], says: "the .xctestrun gives the driver no EDGEGATE_REQUEST" },
    { name: "a request that is cut", request: ["EDGEGATE_REQUEST=AAAA"], says: "the test fails" },
    {
      name: "no request of ours",
      request: [`EDGEGATE_REQUEST=${deflateRawSync("{}", { level: 0 }).toString("base64")}`],
      says: "kind",
    },
  ])("$name fails the test with the reason, before any app is started", async ({ request, says }) => {
    const { exitCode, stdout } = await work.run("env", [...request, "built/driver"]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(says);
  });

  test("every XCTest of the link between them passes, and none was lost", async () => {
    const said = await run("swift", "test", "--package-path", "ios/BenchLink");
    const folder = join(ios, "BenchLink/Tests/BenchLinkTests");
    const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")));
    const written = texts.join("\n").match(/^ {2}func test/gm)?.length ?? 0;
    expect(said).toContain(`Executed ${written} tests, with 0 failures`);
  });
});
