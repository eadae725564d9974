/**
 * Does the Android app measure on a device that adb sees? `node scripts/android-emulator.ts RUNTIME`, for runners with an emulator: builds app
 * and driver around RUNTIME, runs a session by instrumentation, pulls the report, holds it against the one that came through the
 * instrumentation's status, and then rehearses a crash with the activity for adb. Numbers of an emulator mean nothing; nothing
 * is said about them.
 */
import { createHash } from "node:crypto";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { androidAppBuilder } from "../src/adapters/apps/android/builder.ts";
import { folderWorkspace } from "../src/adapters/workspace/folder.ts";
import type { BenchEvent } from "../src/documents/bench-report.ts";
import { parseBenchReport } from "../src/documents/bench-report-text.ts";
import { printBenchRequest, type BenchRequest } from "../src/documents/bench-request.ts";
import { androidRuntimeNames } from "../src/documents/runtimes.ts";
import { aRequest } from "../test/adapters/farms/host/a-request.ts";
import { statusReport } from "../test/benchmark-apps/android/status-report.ts";
import { quietProgress } from "../test/fakes/progress.ts";
import { jvmOptions, processes } from "../test/requirements.ts";

const packageName = "dev.edgegate.bench";
const reportFolder = `/sdcard/Android/media/${packageName}`;
const pushed = "/data/local/tmp/edgegate";
const runtime = androidRuntimeNames.find((name) => name === process.argv[2]);
if (runtime === undefined) throw new Error(`say one of ${androidRuntimeNames.join(", ")}`);

const root = await mkdtemp(join(tmpdir(), "edgegate-emulator-"));
const workspace = folderWorkspace(root, "emulator");
const face = await readFile("node_modules/@mediapipe/face_detection/face_detection_short_range.tflite");
const input = new Float32Array(128 * 128 * 3).fill(0.5);
const small = await aRequest(root, face, input, [1, 128, 128, 3]);
const request = withDelegates(small.request);
const paths = request.files.map(({ id, path }) => [path, small.files.get(id)] as const);
const files = new Map(paths.flatMap(([path, file]) => (file === undefined ? [] : [[path, file] as const])));

const androidHome = process.env["ANDROID_HOME"];
const builder = androidAppBuilder({ ...jvmOptions, androidHome });
const order = { workspace, signal: undefined };
const app = await builder.build({ ...order, runtime, files, progress: quietProgress });
const driver = await builder.driver({ ...order, app, request });

await adb("install", "-r", join(root, app.app.path));
await adb("install", "-r", join(root, driver.path));
await adb("shell", "rm", "-rf", reportFolder);
await instrumented();
await crashRehearsed();
console.log("The app measures, and its driver tells a crash.");

async function instrumented(): Promise<void> {
  const said = await adb(
    "shell",
    "am",
    "instrument",
    "-r",
    "-w",
    `${packageName}.test/androidx.test.runner.AndroidJUnitRunner`,
  );
  const pulled = await report();
  expect(said.includes("OK (1 test)"), `the instrumentation passes: ${said.slice(-2000)}`);
  const { text, sha256 } = statusReport(said);
  expect(text === pulled, "the status carries the report that was pulled");
  expect(sha256 === createHash("sha256").update(pulled).digest("hex"), "the status names the report's digest");
  const events = eventsOf(pulled);
  expect(events.at(-1)?.event === "session-finished", "the session finished");
  for (const launch of request.launches) {
    const last = events.findLast((event) => "launch" in event && event.launch === launch.id);
    // An emulator may lack a GPU that the delegate takes: then its launch says so.
    const may = launch.case === "gpu" ? ["launch-finished", "launch-failed", "launch-skipped"] : ["launch-finished"];
    expect(last !== undefined && may.includes(last.event), `${launch.id} ends well: ${JSON.stringify(last)}`);
  }
  const proofs = events.filter((event) => event.event === "delegation");
  const proved = proofs.filter(({ requested, applied, proof }) => requested === applied && proof === "log");
  for (const delegate of ["cpu", "xnnpack"])
    expect(
      proved.some(({ requested }) => requested === delegate),
      `the log proves ${delegate}: ${JSON.stringify(proofs)}`,
    );
}

/** A native abort in a block, in each launch of a side: Android tells why it ended from 11 on. */
async function crashRehearsed(): Promise<void> {
  const path = join(root, "request.json");
  await writeFile(path, printBenchRequest({ ...request, requestId: "r-rehearsal" }));
  await adb("shell", "mkdir", "-p", pushed);
  await adb("push", path, `${pushed}/request.json`);
  await adb("logcat", "-c");
  const activity = ["-n", `${packageName}/${packageName}.app.DriverActivity`];
  const extras = ["--es", "request", `${pushed}/request.json`, "--es", "rehearse", "abort@block:candidate"];
  await adb("shell", "am", "start", "-S", "-W", ...activity, ...extras);
  // The line that the driver writes last; logcat ends with it.
  await adb("logcat", "-s", "edgegate", "-m", "1", "-e", "^session (finished|interrupted|failed|wrong)");
  const events = eventsOf(await report("r-rehearsal"));
  const api = Number(await adb("shell", "getprop", "ro.build.version.sdk"));
  const failed = events.flatMap((event) => (event.event === "launch-failed" ? [event] : []));
  const crashes = failed.filter(({ failure }) => failure === "crashed");
  expect(crashes.length >= 2, `launches that abort crash: ${JSON.stringify(events.slice(-5))}`);
  for (const crash of crashes) {
    expect(crash.side === "candidate" && crash.step === "block", JSON.stringify(crash));
    const why = api >= 30 ? "signal 6" : "keeps no record";
    expect(crash.detail.includes(why), `the driver says ${why}: ${JSON.stringify(crash)}`);
  }
}

function withDelegates(one: BenchRequest): BenchRequest {
  const cases = one.cases.flatMap((each) =>
    (["cpu", "xnnpack", "gpu"] as const).map((delegate) => ({ ...each, id: delegate, delegate })),
  );
  const launches = cases.flatMap(({ id }) =>
    one.launches.map((launch) => ({ ...launch, id: `${id}-${launch.id}`, case: id })),
  );
  return { ...one, cases, launches };
}

async function report(requestId = request.requestId): Promise<string> {
  const path = join(root, `${requestId}.ndjson`);
  await adb("pull", `${reportFolder}/${requestId}-round-1.ndjson`, path);
  return readFile(path, "utf8");
}

function eventsOf(text: string): readonly BenchEvent[] {
  const read = parseBenchReport(text);
  if (read.status === "unreadable") throw new Error(read.reason);
  return read.events;
}

async function adb(...args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await processes.run("adb", args, { timeoutMs: 10 * 60_000 });
  if (exitCode !== 0) throw new Error(`adb ${args.join(" ")}: ${stdout}${stderr}`);
  return stdout;
}

function expect(holds: boolean, what: string): void {
  if (!holds) throw new Error(`does not hold: ${what}`);
  console.log(`ok: ${what.split("\n")[0]?.slice(0, 100)}`);
}
