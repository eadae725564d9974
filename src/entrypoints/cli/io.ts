/** What does the command line need of the process that runs it? Injected, so that tests see everything it does. */
import type { Progress } from "../../ports.ts";
import type { Commands } from "./commands.ts";

/** A stream that text goes to. `columns`: of a terminal; undefined: it is none. */
export type Output = {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
};

/** The process, as far as the command line touches it. */
export type CliIo = {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Of edgegate. */
  readonly version: string;
  /** Like `v24.1.0`. */
  readonly nodeVersion: string;
  /** Fires when the person interrupts. */
  readonly signal: AbortSignal;
  /** Loaded only by verbs that need them: `--help` must not wait for them. */
  loadCommands(): Promise<Commands>;
  /** Told on stderr; `close` leaves the terminal as it was. */
  openProgress(): Promise<Progress & { close(): void }>;
  /** Undefined: there is no such file. */
  readText(path: string): Promise<string | undefined>;
};

const widestText = 120;

/** Colour: NO_COLOR and FORCE_COLOR decide, then whether a person's terminal shows it. */
export function wantsColor(output: Output, env: CliIo["env"]): boolean {
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  if ((env["FORCE_COLOR"] ?? "") !== "") return env["FORCE_COLOR"] !== "0";
  return output.isTTY === true && env["TERM"] !== "dumb";
}

/** Columns for text: the terminal's, up to what reads well. */
export function textWidth(output: Output): number {
  return Math.max(40, Math.min(output.columns ?? 100, widestText));
}

/** A line that moves is for people at a terminal; logs get lines that stay. */
export function isLive(output: Output, env: CliIo["env"]): boolean {
  return output.isTTY === true && env["TERM"] !== "dumb" && (env["CI"] ?? "") === "";
}
