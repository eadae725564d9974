/** How is one phone spoken to? Through the `adb` program, one call a step; its daemon, keys and cables are the user's own business. */
import { failures } from "../../../errors/catalogue.ts";
import type { ProcessOptions, ProcessResult, Processes } from "../../../ports.ts";

/** Which `adb` is asked. */
export interface AdbOptions {
  readonly processes: Processes;
  /** The program: `adb`, or its path. */
  readonly adb: string;
  /** For adb alone, on top of this process's environment. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** The phones of this computer. */
export interface Adb {
  /** What `adb devices -l` prints. Throws `adb-missing` when there is no such program. */
  list(signal: AbortSignal | undefined): Promise<string>;
  phone(serial: string): AdbPhone;
}

type Call = Pick<ProcessOptions, "signal" | "timeoutMs"> & { readonly onLine?: (line: string) => void };

/** Ends of calls are answers, not errors: a cable that is pulled out is no bug. */
export interface AdbPhone {
  /** `command` is one line of the phone's shell; words that come from elsewhere are quoted with `quoted`. */
  shell(command: string, call: Call): Promise<ProcessResult>;
  install(apk: string, call: Call): Promise<ProcessResult>;
  pull(from: string, to: string, call: Call): Promise<ProcessResult>;
}

/** Starts nothing before it is asked. */
export function openAdb({ processes, adb, env }: AdbOptions): Adb {
  async function run(args: readonly string[], { onLine, ...call }: Call): Promise<ProcessResult> {
    const options = { ...call, ...(env === undefined ? {} : { env }), ...(onLine === undefined ? {} : { onLine }) };
    const ended = await processes.run(adb, args, options);
    if (ended.exitCode === 127 && ended.signal === undefined && !args.includes("shell")) throw failures.adbMissing(adb);
    return ended;
  }
  return {
    async list(signal) {
      const ended = await run(["devices", "-l"], { timeoutMs: 30_000, ...(signal === undefined ? {} : { signal }) });
      if (ended.exitCode === 0) return ended.stdout;
      throw failures.environmentBroken(
        `\`adb devices\` ends with ${ended.exitCode ?? ended.signal}: ${said(ended)}`,
        "Run `adb kill-server && adb devices` and see what it says.",
      );
    },
    phone: (serial) => ({
      shell: (command, call) => run(["-s", serial, "shell", command], call),
      install: (apk, call) => run(["-s", serial, "install", "-r", "-t", apk], call),
      pull: (from, to, call) => run(["-s", serial, "pull", from, to], call),
    }),
  };
}

/** What a call said last, for people. */
export function said({ stdout, stderr }: ProcessResult): string {
  return (stderr.trim() === "" ? stdout : stderr).trim().split("\n").at(-1)?.trim() ?? "";
}

/** A word for the phone's shell. */
export function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
