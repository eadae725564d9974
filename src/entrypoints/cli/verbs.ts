/** Which verbs are there, in the order of the help? Each with its options and what is done with them. */
import { Argument, Option } from "commander";
import { delegateNames, initFarms, platformNames } from "../init/choices.ts";
import type {
  CancelOptions,
  ConcludeOptions,
  ConfigOption,
  DoctorTopic,
  FarmOption,
  GateOptions,
  InitOptions,
  JudgeOptions,
  OutOption,
  PrepareOptions,
} from "./commands.ts";
import type { CliIo } from "./io.ts";
import { base, config, farm, head, labelName, out, positive, publish } from "./options.ts";
import { schemaNames, type SchemaName } from "./schema-names.ts";
import { type AddVerb, type Asked, verb } from "./verb.ts";

/** All of them. What surrounds the command decides which options may be left out. */
export const verbs = (io: CliIo): readonly AddVerb[] => [
  init,
  gate(io),
  prepare(io),
  build,
  run,
  conclude(io),
  judge,
  explain,
  cancel,
  doctor,
  configVerb(io),
  schema,
];

type InitFlags = Omit<InitOptions, "models" | "yes" | "force"> & {
  readonly model?: readonly string[];
  readonly yes?: boolean;
  readonly force?: boolean;
};

const init = verb({
  name: "init",
  description: "Write a first config and the workflows: asks three questions, or none with flags.",
  example: "edgegate init --model models/digits.tflite --farm host --platform android",
  options: [
    new Option("--model <path...>", "models to judge; left out, asked"),
    new Option("--farm <name>", "where to measure; left out, asked").choices(initFarms),
    new Option("--platform <name>", "what the models ship on; left out, asked").choices(platformNames),
    new Option("--delegate <name>", "the delegate that they ship with").choices(delegateNames),
    new Option("--uses <action>", "the action as workflows name it, owner/edgegate@ref"),
    new Option("--drafts <what>", "whether drafts are measured, or wait").choices(["measure", "wait"]),
    new Option("--label <name>", "the label that pull requests wait for").argParser(labelName),
    new Option("--yes", "take the usual answer to what is not given"),
    new Option("--force", "write files anew that are there"),
    new Option("--no-measure", "propose the usual limits instead of measured ones"),
  ],
  run: async ({ options, commands, context }: Asked<InitFlags>) => {
    const { model = [], farm, platform, delegate, uses, drafts, label, yes = false, force = false, measure } = options;
    const answers = { models: model, farm, platform, delegate, uses, drafts, label, yes, force, measure };
    return (await commands()).init(answers, context);
  },
});

const gate = (io: CliIo): AddVerb =>
  verb({
    name: "gate",
    description: "Do all of it here: convert, measure, judge, publish.",
    example: "edgegate gate --base main --head worktree",
    options: [base(io), head(io), config(), farm(), out(), publish(io)],
    run: async ({ options, commands, context }: Asked<GateOptions>) => (await commands()).gate(options, context),
  });

const prepare = (io: CliIo): AddVerb =>
  verb({
    name: "prepare",
    description: "Find the changed models, convert and score them, and plan what to measure.",
    example: "edgegate prepare --base main",
    options: [base(io), head(io), config(), farm(), out()],
    run: async ({ options, commands, context }: Asked<PrepareOptions>) => (await commands()).prepare(options, context),
  });

const build = verb({
  name: "build",
  description: "Build the apps that a device farm needs; the host farm needs none.",
  example: "edgegate build --farm host",
  options: [farm(), out()],
  run: async ({ options, commands, context }: Asked<FarmOption & OutOption>) =>
    (await commands()).build(options, context),
});

const run = verb({
  name: "run",
  description: "Measure what `prepare` planned.",
  example: "edgegate run --farm host",
  options: [farm(), out()],
  run: async ({ options, commands, context }: Asked<FarmOption & OutOption>) =>
    (await commands()).run(options, context),
});

const conclude = (io: CliIo): AddVerb =>
  verb({
    name: "conclude",
    description: "Compare, judge and publish what was measured.",
    example: "edgegate conclude --publish none",
    options: [out(), publish(io)],
    run: async ({ options, commands, context }: Asked<ConcludeOptions>) =>
      (await commands()).conclude(options, context),
  });

const judge = verb({
  name: "judge",
  description: "Judge what was measured again, with another budget if you like.",
  example: "edgegate judge --config stricter.yml",
  options: [new Option("--config <file>", "a config whose budgets decide instead of the stored ones"), out()],
  run: async ({ options, commands, context }: Asked<Partial<JudgeOptions> & OutOption>) =>
    (await commands()).judge({ ...options, config: options.config }, context),
});

const explain = verb({
  name: "explain",
  description: "Show everything about one case.",
  example: "edgegate explain digits float32 xnnpack",
  argument: new Argument("[words...]", "words of the case: model, variant, delegate, device"),
  options: [out()],
  run: async ({ options, given: words, commands, context }: Asked<OutOption, readonly string[]>) => {
    const { explainCase } = await import("./explain-command.ts");
    return explainCase(await commands(), words, options, context);
  },
});

const cancel = verb({
  name: "cancel",
  description: "Stop what an interrupted run left in Firebase Test Lab.",
  example: "edgegate cancel --pull-request 12",
  options: [
    new Option("--repository <owner/name>", "whose runs; left out, those of the repository here"),
    new Option("--pull-request <number>", "only what was begun for it").argParser(positive),
    config(),
  ],
  run: async ({ options, commands, context }: Asked<Partial<CancelOptions> & ConfigOption>) => {
    const { repository, pullRequest } = options;
    return (await commands()).cancel({ ...options, repository, pullRequest }, context);
  },
});

const doctor = verb({
  name: "doctor",
  description: "Check what a repository or a farm lacks, and print what mends it.",
  example: "edgegate doctor github",
  argument: new Argument("[topic]", "what to look at").choices(["github", "firebase"]).default("github"),
  options: [config()],
  run: async ({ options, given: topic, commands, context }: Asked<ConfigOption, DoctorTopic>) =>
    (await commands()).doctor({ ...options, topic }, context),
});

const configVerb = (io: CliIo): AddVerb =>
  verb({
    name: "config",
    description: "Show what the config comes to, and where each value comes from.",
    example: "edgegate config",
    options: [config()],
    run: async ({ options, context }: Asked<ConfigOption>) =>
      (await import("./config-command.ts")).showConfig(options.config, context.cwd, io),
  });

const schema = verb({
  name: "schema",
  description: "Print the JSON Schema of the config, or of a document.",
  example: "edgegate schema > edgegate.schema.json",
  argument: new Argument("[name]", "what to describe").choices(schemaNames).default("config"),
  options: [],
  run: async ({ given: name }: Asked<unknown, SchemaName>) => (await import("./schema-command.ts")).printSchema(name),
});
