/** What does one call of `edgegate` do, print and return? Everything outside comes in through `io`. */
import { CommanderError } from "commander";
import { failures } from "../../errors/catalogue.ts";
import { exitCodes, type ExitCode } from "../../errors/exit-codes.ts";
import type { CommandContext } from "./commands.ts";
import { textWidth, wantsColor, type CliIo } from "./io.ts";
import { asFailure, failureJson, printFailure } from "./print-failure.ts";
import { buildProgram } from "./program.ts";
import type { Work } from "./verb.ts";

/** Older ones lack parts of the language, which would look like a bug of ours. */
const oldestNode = 22;

/** Runs `argv` (without node and script) and returns the exit code. Never throws. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  let chosen: Work | undefined;
  const program = buildProgram(io, (work) => (chosen = work));
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) return report(error, io, chosen);
    // Commander has printed already: help and version are what was asked for, the rest is wrong usage.
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  }
  if (chosen === undefined) return exitCodes.usage;
  if (Number(/^v(\d+)/.exec(io.nodeVersion)?.[1]) < oldestNode)
    return report(failures.nodeTooOld(io.nodeVersion, oldestNode), io, chosen);
  const progress = await io.openProgress();
  try {
    const context: CommandContext = {
      cwd: io.cwd,
      env: io.env,
      signal: io.signal,
      progress,
      color: wantsColor(io.stdout, io.env),
      width: textWidth(io.stdout),
    };
    const { exitCode, terminal, json } = await chosen.run(context);
    progress.close();
    io.stdout.write(chosen.flags.json === true ? `${JSON.stringify(json)}\n` : withNewline(terminal));
    return exitCode;
  } catch (error) {
    progress.close();
    return report(error, io, chosen);
  }
}

function report(error: unknown, io: CliIo, work: Work | undefined): ExitCode {
  const failure = asFailure(error, io.signal);
  const debug = work?.flags.debug === true || (io.env["EDGEGATE_DEBUG"] ?? "") !== "";
  io.stderr.write(printFailure(failure, debug));
  if (work?.flags.json === true) io.stdout.write(`${JSON.stringify(failureJson(failure))}\n`);
  return failure.exitCode;
}

function withNewline(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
