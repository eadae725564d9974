/** How is one request carried out on one phone? Install, run, pull; what the phone did is an outcome, never an error. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BenchRequest } from "../../../documents/bench-request.ts";
import { BenchEvent } from "../../../documents/bench-report.ts";
import type { DeviceRun } from "../../../documents/device-runs.ts";
import { Failure } from "../../../errors/failure.ts";
import type { ProcessResult } from "../../../ports.ts";
import type { SessionFollower } from "../local/follow-session.ts";
import { parseJson, refOf } from "../local/session-outcome.ts";
import { quoted, said, type AdbPhone } from "./client.ts";
import { readInstrumentation } from "./instrumentation.ts";

/** benchmark-apps/android. */
const packageName = "dev.edgegate.bench";
const driverName = `${packageName}.test`;
const runner = "androidx.test.runner.AndroidJUnitRunner";
const test = "dev.edgegate.bench.instrumentation.BenchTest";
const reports = `/sdcard/Android/media/${packageName}`;

const installMs = 5 * 60_000;
const stepMs = 60_000;
/** Beyond the session's own time box: starting the app, and the launch that was under way. */
export const usualAroundSessionMs = 120_000;
/** For a session without a box. */
const longestMs = 6 * 60 * 60_000;

/** One request for one phone, with the packages that carry it. */
export interface SessionOrder {
  readonly phone: AdbPhone;
  readonly request: BenchRequest;
  /** Absolute paths. */
  readonly app: string;
  readonly driver: string;
  readonly root: string;
  readonly follower: SessionFollower;
  /** What the session may take beyond its own time box. */
  readonly aroundSessionMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Installs, runs and pulls. What goes wrong with the phone is an outcome, with whatever report came; throws for our own failures alone. */
export async function carryOut(order: SessionOrder): Promise<DeviceRun["outcome"]> {
  const { phone, request, app, driver, root, follower, aroundSessionMs, signal } = order;
  const call = (timeoutMs: number) => ({ timeoutMs, ...(signal === undefined ? {} : { signal }) });
  const onPhone = `${reports}/${request.requestId}-round-${request.round}.ndjson`;
  const kept = `device-runs/adb/${request.requestId}/report.ndjson`;
  const reader = readInstrumentation((line) => follower.hear(line));
  let begun = false;
  let ended: ProcessResult | "aborted";
  try {
    for (const apk of [app, driver]) {
      const problem = await install(phone, apk, call(installMs));
      if (problem !== undefined) return { status: "infrastructure", reason: `${problem} (installing)` };
    }
    // A report of an earlier try must not be taken for this one's.
    await phone.shell(`rm -f ${quoted(onPhone)}; input keyevent KEYCODE_WAKEUP`, call(stepMs));
    begun = true;
    const command = `am instrument -w -r -e class ${test} ${driverName}/${runner}`;
    const boxMs = request.sessionTimeBoxNs === undefined ? longestMs : request.sessionTimeBoxNs / 1e6;
    ended = await phone.shell(command, {
      ...call(boxMs + request.hangTimeoutNs / 1e6 + aroundSessionMs),
      onLine: (line) => reader.hear(line),
    });
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "aborted") throw error;
    ended = "aborted";
  }
  if (!begun) return { status: "cancelled", reason: "interrupted by the user" };
  const over = { timeoutMs: stepMs };
  // The client's end does not end what runs on the phone.
  const stopped = ended === "aborted" || ended.timedOut || ended.exitCode !== 0;
  if (stopped) await phone.shell(`am force-stop ${packageName}; am force-stop ${driverName}`, over);
  const target = join(root, kept);
  await mkdir(dirname(target), { recursive: true });
  await rm(target, { force: true });
  const pulled = await phone.pull(onPhone, target, over);
  const second = reader.report();
  if (pulled.exitCode !== 0) {
    // What a broken pull left is nobody's report.
    await rm(target, { force: true });
    if (second !== undefined) await writeFile(target, second.text);
  }
  await phone.shell(`rm -f ${quoted(onPhone)}`, over);
  const report = await refOf(target, kept);
  // A client whose phone goes away in mid-sentence ends with 0, as if all had been said.
  const lost = /device .*not found|device offline|no devices/.test(pulled.stdout + pulled.stderr)
    ? said(pulled)
    : undefined;
  const last = report === undefined ? undefined : await lastEvent(target);
  return outcomeOf({ ended, lost, failure: reader.failure(), report, last });
}

type Report = NonNullable<DeviceRun["outcome"]["report"]>;

function outcomeOf({
  ended,
  lost,
  failure,
  report,
  last,
}: {
  readonly ended: ProcessResult | "aborted";
  readonly lost: string | undefined;
  readonly failure: string | undefined;
  readonly report: Report | undefined;
  readonly last: BenchEvent | undefined;
}): DeviceRun["outcome"] {
  const kept = report === undefined ? {} : { report };
  if (ended === "aborted") return { status: "cancelled", reason: "interrupted by the user", ...kept };
  if (ended.timedOut) return { status: "timed-out", reason: "the session went on beyond its time", ...kept };
  if (last?.event === "session-finished" && report !== undefined) return { status: "reported", report };
  if (last?.event === "session-interrupted") {
    const status = last.reason === "time-box" ? "timed-out" : last.reason === "signal" ? "cancelled" : "infrastructure";
    return { status, reason: last.detail, ...kept };
  }
  if (lost !== undefined) return { status: "infrastructure", reason: `the phone was lost: ${lost}`, ...kept };
  if (ended.exitCode !== 0) {
    const reason = `adb ended with ${ended.exitCode ?? ended.signal}: ${said(ended)}`;
    return { status: "infrastructure", reason, ...kept };
  }
  if (failure !== undefined) return { status: "infrastructure", reason: `the app failed: ${failure}`, ...kept };
  if (report === undefined) return { status: "infrastructure", reason: "the phone left no report" };
  // Whatever it is, it came: the report's reader says what is wrong with it.
  return { status: "reported", report };
}

/** Undefined: installed. Once more after taking away an app that another computer signed. */
async function install(phone: AdbPhone, apk: string, call: Parameters<AdbPhone["install"]>[1]) {
  const first = await phone.install(apk, call);
  if (isInstalled(first)) return undefined;
  const text = first.stdout + first.stderr;
  if (!/INSTALL_FAILED_(UPDATE_INCOMPATIBLE|VERSION_DOWNGRADE)/.test(text)) return said(first);
  await phone.shell(`pm uninstall ${driverName}; pm uninstall ${packageName}`, call);
  const second = await phone.install(apk, call);
  return isInstalled(second) ? undefined : said(second);
}

/** Old clients end with 0 although it failed. */
function isInstalled({ exitCode, stdout, stderr }: ProcessResult): boolean {
  return exitCode === 0 && !/^(Failure|adb: failed)/m.test(stdout + stderr);
}

async function lastEvent(path: string): Promise<BenchEvent | undefined> {
  const line = (await readFile(path, "utf8")).trimEnd().split("\n").at(-1) ?? "";
  const event = BenchEvent.safeParse(parseJson(line));
  return event.success ? event.data : undefined;
}
