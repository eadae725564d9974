/** How does this computer measure? It runs the Python driver of the contract, and keeps what that reports. */
import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Environment } from "../../../documents/bench-report.ts";
import { printBenchRequest, requestProblems } from "../../../documents/bench-request.ts";
import type { Device } from "../../../documents/case-key.ts";
import type { DeviceRun } from "../../../documents/device-runs.ts";
import type { FileRef } from "../../../documents/file-ref.ts";
import { failures } from "../../../errors/catalogue.ts";
import { Failure } from "../../../errors/failure.ts";
import type { Clock, DeviceFarm, ProcessResult, Processes, PythonEnvironment } from "../../../ports.ts";
import { followSession } from "./follow-session.ts";
import { layOutSession, type SessionFolder } from "./session-folder.ts";

/** The driver's own exit codes (edgegate_litert/bench/__main__.py). */
const driver = { finished: 0, wrongRequest: 64, reportUnwritable: 74, interrupted: 130 } as const;

/** What the driver needs of the world around it; a user's Python settings must not reach it. */
const env = { PYTHONPATH: undefined, PYTHONHOME: undefined, PYTHONNOUSERSITE: "1", PYTHONUTF8: "1" };

export interface HostFarmOptions {
  readonly processes: Processes;
  readonly python: PythonEnvironment;
  readonly clock: Clock;
  /** The output folder, absolute. */
  readonly root: string;
}

/** This computer as a device farm with one device. */
export function hostFarm({ processes, python, clock, root }: HostFarmOptions): DeviceFarm {
  const runDriver = async (
    args: readonly string[],
    more: { readonly signal?: AbortSignal; readonly onLine?: (line: string) => void },
  ): Promise<ProcessResult> => {
    const interpreter = await python.python("litert", more.signal);
    const command = ["-m", "edgegate_litert.bench", ...args];
    return processes.run(interpreter, command, { cwd: python.packageRoot, env, ...more });
  };

  return {
    name: "host",
    platform: "host",
    needsApp: false,

    async devices(): Promise<readonly Device[]> {
      const { exitCode, stdout, stderr } = await runDriver(["--describe"], {});
      const described = exitCode === 0 ? Environment.safeParse(parseJson(stdout)) : undefined;
      if (described?.success !== true)
        throw failures.internal(`the host runner can't describe this computer (exit code ${exitCode}): ${stderr}`);
      const { deviceModel, osVersion } = described.data;
      return [{ farm: "host", model: deviceModel, osVersion }];
    },

    async run({ device, request, files, signal, progress, labelOf }): Promise<DeviceRun> {
      const [problem] = requestProblems(request);
      if (problem !== undefined) throw failures.internal(`the bench request is not sound: ${problem}`);
      const text = printBenchRequest(request);
      const session = await layOutSession({ root, request, text, files });
      const follower = followSession(request, { clock, progress, labelOf: labelOf ?? ((id) => id) });
      const args = ["--request", session.request, "--files", session.folder, "--report", session.report];
      const onLine = (line: string) => follower.hear(line);
      try {
        const ended = await orAborted(runDriver(args, signal === undefined ? { onLine } : { onLine, signal }));
        const outcome = await outcomeOf(ended, session, follower.interruption());
        return { device, round: request.round, requestSha256: sha256(text), outcome };
      } finally {
        follower.finish();
        await rm(join(session.folder, "files"), { recursive: true, force: true });
      }
    },
  };
}

async function orAborted(running: Promise<ProcessResult>): Promise<ProcessResult | "aborted"> {
  try {
    return await running;
  } catch (error) {
    if (error instanceof Failure && error.code === "aborted") return "aborted";
    throw error;
  }
}

async function outcomeOf(
  ended: ProcessResult | "aborted",
  session: SessionFolder,
  interruption: { readonly reason: string; readonly detail: string } | undefined,
): Promise<DeviceRun["outcome"]> {
  const report = await refOf(session.report, session.reportPath);
  const kept = report === undefined ? {} : { report };
  if (ended === "aborted") return { status: "cancelled", reason: "interrupted by the user", ...kept };
  const said = lastLine(ended.stderr);
  const { exitCode } = ended;
  if (exitCode === driver.finished && report !== undefined) return { status: "reported", report };
  if (exitCode === driver.finished) return { status: "infrastructure", reason: "the host runner left no report" };
  if (exitCode === driver.wrongRequest) throw failures.internal(`the host runner refuses the request: ${said}`);
  if (exitCode === driver.reportUnwritable) return { status: "infrastructure", reason: said, ...kept };
  if (exitCode === driver.interrupted) {
    const status = interruption?.reason === "time-box" ? "timed-out" : "cancelled";
    return { status, reason: interruption?.detail ?? "the host runner was stopped", ...kept };
  }
  const how = ended.signal ?? `exit code ${exitCode}`;
  return { status: "infrastructure", reason: `the host runner ended with ${how}: ${said}`, ...kept };
}

/** The report as a file of the output folder; undefined when there is none, or nothing in it. */
async function refOf(absolute: string, path: string): Promise<FileRef | undefined> {
  const bytes = await readFile(absolute).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (bytes === undefined || bytes.length === 0) return undefined;
  return { path, sha256: sha256(bytes), sizeBytes: bytes.length };
}

function parseJson(text: string): unknown {
  try {
    return z.json().parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
