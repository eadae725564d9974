/** What became of a session that a driver of the contract ran on this computer? Its exit code and report, read together. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import * as z from "zod";
import type { DeviceRun } from "../../../documents/device-runs.ts";
import type { FileRef } from "../../../documents/file-ref.ts";
import { failures } from "../../../errors/catalogue.ts";
import { Failure } from "../../../errors/failure.ts";
import type { ProcessResult } from "../../../ports.ts";
import type { SessionFolder } from "./session-folder.ts";

/** The drivers' own exit codes (edgegate_litert/bench/__main__.py, and DriverMain.java). */
const driver = { finished: 0, wrongRequest: 64, reportUnwritable: 74, interrupted: 130 } as const;

/** By the reason that the driver gives for stopping early. */
const statuses: Readonly<Record<string, "timed-out" | "infrastructure" | "cancelled">> = {
  "time-box": "timed-out",
  "storage-full": "infrastructure",
  signal: "cancelled",
};

/** The user's interruption as a value; every other failure is thrown on. */
export async function orAborted(running: Promise<ProcessResult>): Promise<ProcessResult | "aborted"> {
  try {
    return await running;
  } catch (error) {
    if (error instanceof Failure && error.code === "aborted") return "aborted";
    throw error;
  }
}

/** `runner`: who measured, for people. Throws when the request was refused: that is our own fault. */
export async function outcomeOf(
  ended: ProcessResult | "aborted",
  session: SessionFolder,
  interruption: { readonly reason: string; readonly detail: string } | undefined,
  runner: string,
): Promise<DeviceRun["outcome"]> {
  const report = await refOf(session.report, session.reportPath);
  const kept = report === undefined ? {} : { report };
  if (ended === "aborted") return { status: "cancelled", reason: "interrupted by the user", ...kept };
  const said = lastLine(ended.stderr);
  const { exitCode } = ended;
  if (exitCode === driver.finished && report !== undefined) return { status: "reported", report };
  if (exitCode === driver.finished) return { status: "infrastructure", reason: `${runner} left no report` };
  if (exitCode === driver.wrongRequest) throw failures.internal(`${runner} refuses the request: ${said}`);
  if (exitCode === driver.reportUnwritable) return { status: "infrastructure", reason: said, ...kept };
  if (exitCode === driver.interrupted) {
    const status = statuses[interruption?.reason ?? "signal"] ?? "cancelled";
    return { status, reason: interruption?.detail ?? `${runner} was stopped`, ...kept };
  }
  const how = ended.signal ?? `exit code ${exitCode}`;
  return { status: "infrastructure", reason: `${runner} ended with ${how}: ${said}`, ...kept };
}

/** The report as a file of the output folder; undefined when there is none, or nothing in it. */
export async function refOf(absolute: string, path: string): Promise<FileRef | undefined> {
  const bytes = await readFile(absolute).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (bytes === undefined || bytes.length === 0) return undefined;
  return { path, sha256: sha256(bytes), sizeBytes: bytes.length };
}

/** Undefined: not JSON. */
export function parseJson(text: string): unknown {
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
