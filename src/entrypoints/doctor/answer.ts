/** How does a doctor tell what it found? The same for every one of them. */
import { exitCodes } from "../../errors/exit-codes.ts";
import { terminalText } from "../../render/terminal/escape-terminal.ts";
import type { CommandResult } from "../cli/commands.ts";

/** `unknown`: it can't be told by reading, or the question was not answered. */
export type DoctorCheck = {
  readonly name: string;
  readonly status: "ok" | "missing" | "unknown";
  /** In words for people. */
  readonly found: string;
  /** What can be copied to mend it; may have several lines. */
  readonly fix?: string;
};

/** Exit code 3 when something is missing. */
export function doctorAnswer(checks: readonly DoctorCheck[]): CommandResult {
  const isMissing = checks.some(({ status }) => status === "missing");
  const summary = isMissing
    ? "Something is missing; what stands below it adds it."
    : "Nothing that can be asked for is missing.";
  return {
    exitCode: isMissing ? exitCodes.environment : exitCodes.ok,
    terminal: [...checks.flatMap(linesOf), "", summary].join("\n"),
    json: { checks },
  };
}

const words: Readonly<Record<DoctorCheck["status"], string>> = {
  ok: "ok      ",
  missing: "MISSING ",
  unknown: "unknown ",
};

function linesOf({ name, status, found, fix }: DoctorCheck): readonly string[] {
  const line = `${words[status]} ${terminalText(name)}: ${terminalText(found)}`;
  if (fix === undefined) return [line];
  return [
    line,
    ...fix.split("\n").map((one) => `           ${/^ */.exec(one)?.[0] ?? ""}${terminalText(one.trimStart())}`),
  ];
}
