/** What is the command, before a verb is chosen? */
import { Command } from "commander";
import { textWidth, wantsColor, type CliIo } from "./io.ts";
import type { Work } from "./verb.ts";
import { verbs } from "./verbs.ts";

/** The command; `choose` gets the verb, nothing is done yet. */
export function buildProgram(io: CliIo, choose: (work: Work) => void): Command {
  const program = new Command("edgegate")
    .description("Judges a change of a mobile model: size, accuracy and measured latency against the base commit.")
    .version(io.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [verb]", "print the help of a verb")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => textWidth(io.stdout),
      getErrHelpWidth: () => textWidth(io.stderr),
      getOutHasColors: () => wantsColor(io.stdout, io.env),
      getErrHasColors: () => wantsColor(io.stderr, io.env),
    })
    .addHelpText("after", `\nExample:\n  edgegate gate --base main\n\n${exitCodeHelp}`);
  for (const add of verbs(io)) add(program, () => io.loadCommands(), choose);
  return program;
}

const exitCodeHelp = `Exit codes:
  0    the change may ship (or only warnings)
  1    a budget is exceeded
  2    wrong usage or config
  3    the environment lacks something
  4    inconclusive
  70   a bug in edgegate
  130  interrupted`;
