/** What is a verb of the command? Its words, its options, and what it does once it is chosen. */
import { type Argument, type Command, Option } from "commander";
import type { CommandContext, CommandResult, Commands } from "./commands.ts";

/** Options of every verb. */
export type Flags = { readonly json?: boolean; readonly debug?: boolean };
/** A verb that the person chose, with its options bound. */
export type Work = {
  readonly flags: Flags;
  readonly run: (context: CommandContext) => Promise<CommandResult>;
};

/** What a chosen verb is given. `Options` and `Given` are what commander makes of the verb's options and of its argument. */
export type Asked<Options, Given = undefined> = {
  readonly options: Options & Flags;
  readonly given: Given;
  readonly context: CommandContext;
  /** Loads them: a verb that needs none does not wait for them. */
  readonly commands: () => Promise<Commands>;
};

/** Adds a verb to the command, which tells `choose` when it is the one; nothing is done yet. */
export type AddVerb = (program: Command, commands: () => Promise<Commands>, choose: (work: Work) => void) => void;

/** A verb that besides its own options can say what it found as JSON, and where it failed. `example` is a whole line to copy. */
export function verb<Options, Given = undefined>(words: {
  readonly name: string;
  readonly description: string;
  readonly example: string;
  readonly argument?: Argument;
  readonly options: readonly Option[];
  readonly run: (asked: Asked<Options, Given>) => Promise<CommandResult>;
}): AddVerb {
  const { name, description, example, argument, run } = words;
  const options = [
    ...words.options,
    new Option("--json", "print the result as one JSON object"),
    new Option("--debug", "on a failure, say where it happened"),
  ];
  return (program, commands, choose) => {
    const command = program
      .command(name)
      .description(description)
      .addHelpText("after", `\nExample:\n  ${example}`)
      .showHelpAfterError(`See \`edgegate ${name} --help\`.`);
    if (argument !== undefined) command.addArgument(argument);
    for (const option of options) command.addOption(option);
    command.action(() => {
      const options = command.opts<Options & Flags>();
      const given: Given = command.processedArgs[0];
      choose({ flags: options, run: (context) => run({ options, given, context, commands }) });
    });
  };
}
