/** How does a team begin? Finds its models, writes the config and the workflows, and says what is left to do. */
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ownerFix } from "../../config/caller-workflow.ts";
import { parseSettings } from "../../config/parse-settings.ts";
import { mayWait } from "../../domain/waits-for.ts";
import { starterConfig, type StarterModel } from "../../config/starter-config.ts";
import { failures } from "../../errors/catalogue.ts";
import { exitCodes } from "../../errors/exit-codes.ts";
import { terminalText } from "../../render/terminal/escape-terminal.ts";
import type { CommandContext, CommandResult, InitOptions } from "../cli/commands.ts";
import { toolRoot } from "../tool-root.ts";
import { cloneOf, nameOfRepository } from "../wire-clone.ts";
import { answersOf, type Answers, type Ask } from "./answers.ts";
import { modelsAmong, nameModels } from "./find-models.ts";
import { type FirstNumbers, measureOnce, shortMeasure } from "./first-measurement.ts";
import { workflowFiles } from "./workflow-files.ts";

const configFile = "edgegate.yml";

/** Never overwrites a file without `--force`; one that is kept is said. */
export async function init(
  options: InitOptions,
  context: CommandContext,
  ask: Ask | undefined,
): Promise<CommandResult> {
  const { cwd, signal } = context;
  const clone = await cloneOf(cwd, signal);
  const { root } = clone;
  const found = modelsAmong(await clone.files());
  for (const model of options.models) if (!existsSync(join(root, model))) throw failures.initModelMissing(model);
  const answers = await answersOf(options, found, ask);

  const uses = options.uses ?? (await ownAddress(signal));
  const outcomes = new Map<string, "written" | "kept">();
  const config = await beginConfig(root, options, answers, await clone.hasCommit(), context);
  outcomes.set(configFile, config.outcome);
  const workflows = await workflowFiles({
    // Runners have no phone on a cable.
    farm: answers.farm === "adb" ? "host" : answers.farm,
    defaultBranch: await clone.defaultBranch(),
    mayWait: await mayWaitHere(root),
    uses,
  });
  for (const [path, text] of workflows) outcomes.set(path, await put(join(root, path), text, options.force));
  const names = [...workflows.keys()];
  const texts = await Promise.all(names.map((path) => readFile(join(root, path), "utf8")));
  const unowned = names.filter((_, at) => texts[at]?.includes("OWNER/edgegate") === true);
  const next = nextSteps(answers, unowned, options.label);
  return {
    exitCode: exitCodes.ok,
    terminal: [
      ...[...outcomes].map(([path, outcome]) =>
        outcome === "written" ? `Wrote ${path}` : `Kept ${path}, which was there; --force writes it anew`,
      ),
      config.said,
      "",
      "What is left to do:",
      ...next.map((step, index) => `${index + 1}. ${step}`),
    ].join("\n"),
    json: { files: Object.fromEntries(outcomes), limits: config.limits, said: config.said, next },
  };
}

type BegunConfig = {
  readonly outcome: "written" | "kept";
  /** Where its limits come from. */
  readonly limits: "measured" | "defaults" | "kept";
  readonly said: string;
};

async function beginConfig(
  root: string,
  options: InitOptions,
  answers: Answers,
  hasCommit: boolean,
  context: CommandContext,
): Promise<BegunConfig> {
  const models = nameModels(answers.models);
  const path = join(root, configFile);
  const guessed = models.map((model) => withShip(model, answers, undefined));
  const draft = starterConfig(guessed, settingsOf(answers, options));
  if ((await put(path, draft, options.force)) === "kept") {
    return { outcome: "kept", limits: "kept", said: "Its models and limits are as they were." };
  }
  const unmeasured = !options.measure
    ? "(--no-measure)"
    : hasCommit
      ? undefined
      : "(there is no commit yet; commit the models, then run again with --force)";
  if (unmeasured !== undefined) {
    const said = `Nothing was measured ${unmeasured}: limits are the usual ones.${guessedVariants(guessed)}`;
    return { outcome: "written", limits: "defaults", said };
  }
  try {
    // What a plain app does here is measured, whatever ships elsewhere.
    const plain = starterConfig(models, { limitsLatency: false, extraDelegates: [] });
    const numbers = await measureOnce(root, plain + shortMeasure, context);
    const measured = models.map((model) => withShip(model, answers, numbers.get(model.name)));
    await writeFile(path, starterConfig(measured, settingsOf(answers, options)));
    const known = measured.some((model) => model.measured?.sizeBytes !== undefined);
    if (!known)
      return {
        outcome: "written",
        limits: "defaults",
        said: "The models did not run here: limits are the usual ones.",
      };
    const latency =
      answers.farm === "host"
        ? "Runners are other computers than this one: see what the first pull requests say, then tighten them."
        : "How fast phones are was not measured: the limit of 100 ms is a usual one.";
    return {
      outcome: "written",
      limits: "measured",
      said: `Limits are proposed from a short measurement here. ${latency}`,
    };
  } catch (error) {
    if (context.signal.aborted) throw error;
    const why = error instanceof Error ? error.message : String(error);
    const said = `Nothing could be measured here: limits are the usual ones. ${terminalText(why)}${guessedVariants(guessed)}`;
    return { outcome: "written", limits: "defaults", said };
  }
}

const settingsOf = ({ farm, delegate }: Answers, { drafts = "measure", label }: InitOptions) => ({
  limitsLatency: farm === "host",
  extraDelegates: delegate === "cpu" || delegate === "xnnpack" ? [] : [delegate],
  ...(drafts === "measure" && label === undefined
    ? {}
    : { pullRequests: { drafts, ...(label === undefined ? {} : { label }) } }),
});

/** What a .tflite holds is known once it was opened. */
function guessedVariants(models: readonly StarterModel[]): string {
  const some = models.some(({ source, ship }) => source.endsWith(".tflite") && ship?.variant === "float32");
  return some
    ? " What ships is taken for `float32`: for a quantized .tflite, or one with float16 weights, write `as-is`."
    : "";
}

/** By the config that is there now, whoever wrote it. One that can't be read lets nothing wait; the doctor tells what is wrong with it. */
async function mayWaitHere(root: string): Promise<boolean> {
  const read = parseSettings(await readFile(join(root, configFile), "utf8"), configFile);
  return read.status === "read" && mayWait(read.settings.pullRequests);
}

function withShip(
  model: Pick<StarterModel, "name" | "source">,
  { platform, delegate }: Answers,
  numbers: FirstNumbers | undefined,
): StarterModel {
  const variant = numbers?.variant ?? "float32";
  const delegates = delegate === "cpu" || delegate === "xnnpack" ? [delegate] : [delegate, "xnnpack" as const];
  // Without a measurement nobody knows what a .tflite holds; what a plain app does with it is then assumed by the plan.
  const isKnown = numbers !== undefined || !model.source.endsWith(".tflite") || delegate !== "xnnpack";
  return {
    ...model,
    ...(isKnown ? { ship: { platform, variant, delegates } } : {}),
    ...(numbers === undefined ? {} : { measured: numbers }),
  };
}

/** `unowned`: workflows that do not say yet whose edgegate they use. */
function nextSteps({ farm }: Answers, unowned: readonly string[], label: string | undefined): readonly string[] {
  return [
    ...(unowned.length > 0 ? [ownerFix(unowned)] : []),
    ...(farm === "firebase"
      ? ["Let the workflow use Test Lab, then see what lacks: edgegate doctor firebase"]
      : farm === "adb"
        ? [
            "Workflows measure with the farm `host`, because runners have no phone; `edgegate gate --farm adb` measures on yours.",
          ]
        : []),
    "Commit these files and push them to the default branch.",
    ...(label === undefined
      ? []
      : [`Make the label "${label}" in the repository: pull requests wait until it is set.`]),
    'Make the commit status "edgegate" a required check of that branch.',
    "See what lacks: edgegate doctor github",
  ];
}

/** Where this edgegate is published, by its own checkout. Undefined: it says nothing. */
async function ownAddress(signal: AbortSignal): Promise<string | undefined> {
  const name = await nameOfRepository(toolRoot(), signal);
  return /^[\w.-]+\/edgegate$/.test(name) ? `${name}@v1` : undefined;
}

async function put(path: string, text: string, force: boolean): Promise<"written" | "kept"> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: force ? "w" : "wx" });
    return "written";
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return "kept";
    throw error;
  }
}
