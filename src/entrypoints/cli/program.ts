/** Which verbs, options and help does the command have? */
import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { labelPattern } from "../../config/label-name.ts";
import { delegateNames, initFarms, platformNames } from "../init/choices.ts";
import type { Commands, CommandContext, CommandResult, DoctorTopic, InitOptions } from "./commands.ts";
import { schemaNames, type SchemaName } from "./schema-names.ts";
import { textWidth, wantsColor, type CliIo } from "./io.ts";
import { farmNames } from "../farm-names.ts";

/** Options of every verb. */
export type Flags = { readonly json?: boolean; readonly debug?: boolean };
/** A verb that the person chose, with its options bound. */
export type Work = {
  readonly flags: Flags;
  readonly run: (context: CommandContext) => Promise<CommandResult>;
};

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

  const verb = (name: string, description: string, example: string): Command =>
    program
      .command(name)
      .description(description)
      .addHelpText("after", `\nExample:\n  ${example}`)
      .showHelpAfterError(`See \`edgegate ${name} --help\`.`);
  const withCommands =
    <Options extends Flags>(
      run: (commands: Commands, options: Options, context: CommandContext) => Promise<CommandResult>,
    ) =>
    (options: Options): void =>
      choose({ flags: options, run: async (context) => run(await io.loadCommands(), options, context) });

  verb(
    "init",
    "Write a first config and the workflows: asks three questions, or none with flags.",
    "edgegate init --model models/digits.tflite --farm host --platform android",
  )
    .addOption(new Option("--model <path...>", "models to judge; left out, asked"))
    .addOption(new Option("--farm <name>", "where to measure; left out, asked").choices(initFarms))
    .addOption(new Option("--platform <name>", "what the models ship on; left out, asked").choices(platformNames))
    .addOption(new Option("--delegate <name>", "the delegate that they ship with").choices(delegateNames))
    .option("--uses <action>", "the action as workflows name it, owner/edgegate@ref")
    .addOption(new Option("--drafts <what>", "whether drafts are measured, or wait").choices(["measure", "wait"]))
    .addOption(new Option("--label <name>", "the label that pull requests wait for").argParser(labelName))
    .option("--yes", "take the usual answer to what is not given")
    .option("--force", "write files anew that are there")
    .option("--no-measure", "propose the usual limits instead of measured ones")
    .addOption(json())
    .addOption(debug())
    .action(
      withCommands((commands, { model, yes, force, ...flags }: InitFlags, context) => {
        const { farm, platform, delegate, uses, drafts, label, measure } = flags;
        const answers = { models: model ?? [], farm, platform, delegate, uses, drafts, label };
        return commands.init({ ...answers, yes: yes === true, force: force === true, measure }, context);
      }),
    );
  verb("gate", "Do all of it here: convert, measure, judge, publish.", "edgegate gate --base main --head worktree")
    .addOption(base(io))
    .addOption(head(io))
    .addOption(config())
    .addOption(farm())
    .addOption(out())
    .addOption(publish(io))
    .addOption(json())
    .addOption(debug())
    .action(withCommands((commands, options: GateFlags, context) => commands.gate(options, context)));
  verb(
    "prepare",
    "Find the changed models, convert and score them, and plan what to measure.",
    "edgegate prepare --base main",
  )
    .addOption(base(io))
    .addOption(head(io))
    .addOption(config())
    .addOption(farm())
    .addOption(out())
    .addOption(json())
    .addOption(debug())
    .action(withCommands((commands, options: PrepareFlags, context) => commands.prepare(options, context)));
  verb("build", "Build the apps that a device farm needs; the host farm needs none.", "edgegate build --farm host")
    .addOption(farm())
    .addOption(out())
    .addOption(json())
    .addOption(debug())
    .action(withCommands((commands, options: FarmFlags, context) => commands.build(options, context)));
  verb("run", "Measure what `prepare` planned.", "edgegate run --farm host")
    .addOption(farm())
    .addOption(out())
    .addOption(json())
    .addOption(debug())
    .action(withCommands((commands, options: FarmFlags, context) => commands.run(options, context)));
  verb("conclude", "Compare, judge and publish what was measured.", "edgegate conclude --publish none")
    .addOption(out())
    .addOption(publish(io))
    .addOption(json())
    .addOption(debug())
    .action(withCommands((commands, options: ConcludeFlags, context) => commands.conclude(options, context)));
  verb(
    "judge",
    "Judge what was measured again, with another budget if you like.",
    "edgegate judge --config stricter.yml",
  )
    .option("--config <file>", "a config whose budgets decide instead of the stored ones")
    .addOption(out())
    .addOption(json())
    .addOption(debug())
    .action(
      withCommands((commands, options: JudgeFlags, context) =>
        commands.judge({ ...options, config: options.config }, context),
      ),
    );
  verb("explain", "Show everything about one case.", "edgegate explain digits float32 xnnpack")
    .argument("[words...]", "words of the case: model, variant, delegate, device")
    .addOption(out())
    .addOption(json())
    .addOption(debug())
    .action((words: readonly string[], options: OutFlags) =>
      withCommands(async (commands, options: OutFlags, context) => {
        const { explainCase } = await import("./explain-command.ts");
        return explainCase(commands, words, options, context);
      })(options),
    );
  verb("cancel", "Stop what an interrupted run left in Firebase Test Lab.", "edgegate cancel --pull-request 12")
    .option("--repository <owner/name>", "whose runs; left out, those of the repository here")
    .addOption(new Option("--pull-request <number>", "only what was begun for it").argParser(positive))
    .addOption(config())
    .addOption(json())
    .addOption(debug())
    .action(
      withCommands((commands, options: CancelFlags, context) =>
        commands.cancel({ ...options, repository: options.repository, pullRequest: options.pullRequest }, context),
      ),
    );
  verb("doctor", "Check what a repository or a farm lacks, and print what mends it.", "edgegate doctor github")
    .addArgument(new Argument("<topic>", "what to look at").choices(["github", "firebase"]))
    .addOption(config())
    .addOption(json())
    .addOption(debug())
    .action((topic: DoctorTopic, options: Flags & { readonly config: string }) =>
      withCommands((commands, options: Flags & { readonly config: string }, context) =>
        commands.doctor({ ...options, topic }, context),
      )(options),
    );
  verb("config", "Show what the config comes to, and where each value comes from.", "edgegate config")
    .addOption(config())
    .addOption(json())
    .addOption(debug())
    .action((options: Flags & { readonly config: string }) =>
      choose({
        flags: options,
        run: async ({ cwd }) => (await import("./config-command.ts")).showConfig(options.config, cwd, io),
      }),
    );
  verb("schema", "Print the JSON Schema of the config, or of a document.", "edgegate schema > edgegate.schema.json")
    .addArgument(new Argument("[name]", "what to describe").choices(schemaNames).default("config"))
    .addOption(json())
    .addOption(debug())
    .action((name: SchemaName, options: Flags) =>
      choose({ flags: options, run: async () => (await import("./schema-command.ts")).printSchema(name) }),
    );
  return program;
}

function labelName(text: string): string {
  if (labelPattern.test(text)) return text;
  throw new InvalidArgumentError(
    "It begins with edgegate, has at most 50 characters, and is none that accepts a check.",
  );
}

type InitFlags = Flags &
  Pick<InitOptions, "farm" | "platform" | "delegate" | "uses" | "drafts" | "label" | "measure"> & {
    readonly model?: readonly string[];
    readonly yes?: boolean;
    readonly force?: boolean;
  };
type OutFlags = Flags & { readonly out: string };
type FarmFlags = OutFlags & { readonly farm: string };
type PrepareFlags = FarmFlags & {
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly config: string;
};
type ConcludeFlags = OutFlags & { readonly publish: "github" | "none" };
type GateFlags = PrepareFlags & ConcludeFlags;
type CancelFlags = Flags & { readonly config: string; readonly repository?: string; readonly pullRequest?: number };
type JudgeFlags = OutFlags & { readonly config?: string };

function positive(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new InvalidArgumentError("It is a number from 1 on.");
  return Number(text);
}

const inActions = ({ env }: CliIo): boolean => env["GITHUB_ACTIONS"] === "true";

/** In GitHub Actions the event names the commits; elsewhere somebody has to. */
function base(io: CliIo): Option {
  const option = new Option("--base <ref>", "the commit to compare with");
  return inActions(io) ? option.default(undefined, "the base of the pull request") : option.makeOptionMandatory();
}
function head(io: CliIo): Option {
  const option = new Option("--head <ref>", "the commit to judge, or worktree for the files as they are");
  return inActions(io) ? option.default(undefined, "the commit checked out") : option.default("worktree");
}
const config = (): Option => new Option("--config <file>", "the config").default("edgegate.yml");
const farm = (): Option => new Option("--farm <name>", "where to measure").choices(farmNames).default("host");
const out = (): Option => new Option("--out <folder>", "where documents and files are kept").default("edgegate-out");
const json = (): Option => new Option("--json", "print the result as one JSON object");
const debug = (): Option => new Option("--debug", "on a failure, say where it happened");
function publish(io: CliIo): Option {
  const where = new Option("--publish <where>", "where the report is posted").choices(["github", "none"]);
  return where.default(inActions(io) ? "github" : "none");
}

const exitCodeHelp = `Exit codes:
  0    the change may ship (or only warnings)
  1    a budget is exceeded
  2    wrong usage or config
  3    the environment lacks something
  4    inconclusive
  70   a bug in edgegate
  130  interrupted`;
