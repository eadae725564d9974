/** How are the programs of a build run? One after the other, each failure with what to do about it. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { failures } from "../../../errors/catalogue.ts";
import type { Processes } from "../../../ports.ts";

/** Runs a program and returns what it printed. Throws a failure when it is missing, fails or takes too long. */
export type RunTool = (command: string, args: readonly string[], cwd?: string) => Promise<string>;

const timeoutMs = 15 * 60_000;
/** Most run for seconds: the compiler that optimises for hours costs D8 more than half of its time. */
const shortLived = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];
/** Those that gain from it: a daemon, and digests over all models. */
const longLived = new Set(["gradle", "apksigner"]);

const remedies: Readonly<Record<string, string>> = {
  apksigner:
    "On Debian and Ubuntu: `sudo apt-get install apksigner`. With an Android SDK: set ANDROID_HOME, and its newest build-tools are taken. Runners of GitHub have both.",
  gradle: "Install Gradle 8.9 or newer and put it on PATH. Runners of GitHub have it.",
};
const jdkRemedy =
  "On Debian and Ubuntu: `sudo apt-get install default-jdk-headless`. In a workflow: actions/setup-java with Java 17.";

/**
 * Runs a program and gives what it printed. Throws a failure with what to install when it is not here, `disk-full`, and
 * `aborted` with the signal.
 */
export function toolRunner(processes: Processes, signal: AbortSignal | undefined): RunTool {
  return async (command, args, cwd) => {
    const name = command.split("/").at(-1) ?? command;
    const more = { ...(signal === undefined ? {} : { signal }), ...(cwd === undefined ? {} : { cwd }) };
    const options = [process.env["JAVA_TOOL_OPTIONS"] ?? "", ...shortLived].join(" ").trim();
    const env = longLived.has(name) ? {} : { JAVA_TOOL_OPTIONS: options };
    const ended = await processes.run(command, args, { timeoutMs, env, ...more });
    const { exitCode, stdout, timedOut } = ended;
    const stderr = ended.stderr.replace(/^Picked up JAVA_TOOL_OPTIONS: .*\n?/m, "");
    if (exitCode === 0) return stdout + stderr;
    if (exitCode === 127)
      throw failures.environmentBroken(
        `The Android app can't be built: ${name} is not here.`,
        remedies[name] ?? jdkRemedy,
      );
    const said = (stderr.trim() === "" ? stdout : stderr).trim();
    if (/No space left on device|Disk quota exceeded/.test(said)) throw failures.diskFull(`while ${name} was running`);
    if (timedOut)
      throw failures.environmentBroken(
        `The Android app can't be built: ${name} was not done after ${timeoutMs / 60_000} minutes.`,
        "Run the command again when the computer is less busy.",
      );
    throw failures.internal(`${name} fails on the Android app: ${said.slice(-2000)}`);
  };
}

/** Runs work that writes files; a full disk is a failure with a remedy. */
export async function mindingTheDisk<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const full = error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
    throw full ? failures.diskFull(what, error) : error;
  }
}

/** The newest apksigner of an Android SDK where there is one; else the one on PATH, which may be missing. */
export async function findApkSigner(androidHome: string | undefined): Promise<string> {
  if (androidHome === undefined) return "apksigner";
  const folder = join(androidHome, "build-tools");
  const versions = await readdir(folder).catch(() => []);
  const order = new Intl.Collator("en", { numeric: true });
  const newest = versions
    .filter((name) => /^\d+\.\d+\.\d+$/.test(name))
    .sort(order.compare)
    .at(-1);
  return newest === undefined ? "apksigner" : join(folder, newest, "apksigner");
}
