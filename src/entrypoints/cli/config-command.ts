/** What does the config in this folder come to, and where does each value come from? */
import { effectiveEntries } from "../../config/effective-entries.ts";
import { parseSettings } from "../../config/parse-settings.ts";
import { fromText, printEntries } from "../../config/print-settings.ts";
import { printProblem } from "../../config/problem.ts";
import { failures } from "../../errors/catalogue.ts";
import { exitCodes } from "../../errors/exit-codes.ts";
import { terminalText } from "../../render/terminal/escape-terminal.ts";
import type { CommandResult } from "./commands.ts";
import type { CliIo } from "./io.ts";

/** `file` is relative to `cwd`. Throws a failure when it is absent or wrong. */
export async function showConfig(file: string, cwd: string, io: CliIo): Promise<CommandResult> {
  const text = await io.readText(file.startsWith("/") ? file : `${cwd}/${file}`);
  if (text === undefined) throw failures.configNotHere(file);
  const reading = parseSettings(text, file);
  if (reading.status === "invalid") throw failures.configInvalid(reading.problems.map(printProblem));
  const entries = effectiveEntries(reading.settings, reading.origins);
  const yaml = printEntries(entries);
  return {
    exitCode: exitCodes.ok,
    terminal: yaml.split("\n").map(indented).join("\n"),
    json: {
      settings: reading.settings,
      values: entries.map((entry) => ({ path: entry.path, value: entry.value, from: fromText(entry) })),
    },
  };
}

function indented(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? "";
  return indent + terminalText(line.slice(indent.length));
}
