/** How is a failure told: to the person on stderr, and to a script as JSON? */
import { failures } from "../../errors/catalogue.ts";
import { exitCodes, type ExitCode } from "../../errors/exit-codes.ts";
import { Failure } from "../../errors/failure.ts";
import { guardCommand, terminalText } from "../../render/terminal/escape-terminal.ts";

/** What `--json` prints when there is no result. */
export type FailureJson = {
  readonly failure: {
    readonly code: string;
    readonly exitCode: ExitCode;
    readonly seen: string;
    readonly remedy: string;
  };
};

/** Anything thrown, as a failure of the catalogue: an interrupt is one, whatever broke through it; the rest is our bug. */
export function asFailure(error: unknown, signal: AbortSignal): Failure {
  if (error instanceof Failure) return error;
  if (signal.aborted) return failures.aborted();
  return failures.internal(error instanceof Error ? error.message : String(error), error);
}

/** What was seen, and what to do; with `debug` also where it was thrown. Safe for a terminal and for a CI log. */
export function printFailure(failure: Failure, debug: boolean): string {
  const lines = [...failure.message.split("\n"), ...failure.remedy.split("\n")];
  if (failure.exitCode !== exitCodes.interrupted) lines.push(`More: docs/troubleshooting.md#${failure.code}`);
  if (debug) lines.push("", ...stackLines(failure));
  else if (failure.exitCode === exitCodes.bug) lines.push("With --debug it also says where.");
  return lines.map((line) => `${guardCommand(cleanLine(line))}\n`).join("");
}

/** What `--json` prints of a failure, in place of a result. */
export function failureJson({ code, exitCode, message, remedy }: Failure): FailureJson {
  return { failure: { code, exitCode, seen: message, remedy } };
}

function stackLines(error: Error): readonly string[] {
  const own = (error.stack ?? "").split("\n");
  return error.cause instanceof Error ? [...own, "caused by:", ...stackLines(error.cause)] : own;
}

/** Keeps the indent, which `terminalText` would keep too, but not what could move the cursor. */
function cleanLine(line: string): string {
  return terminalText(line).trimEnd();
}
