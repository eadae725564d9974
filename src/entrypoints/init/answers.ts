/** What does the person want? Flags first; what they leave open is asked, or taken as usual with `--yes`. */
import type { DelegateName, PlatformName } from "../../documents/words.ts";
import { failures } from "../../errors/catalogue.ts";
import { terminalText } from "../../render/terminal/escape-terminal.ts";
import type { InitOptions } from "../cli/commands.ts";
import { delegateNames, type InitFarm, initFarms, platformNames } from "./choices.ts";

/** Asks one question; resolves with what was typed. */
export type Ask = (question: string) => Promise<string>;

/** What the first config is written from. */
export type Answers = {
  /** Paths from the root. Never empty. */
  readonly models: readonly string[];
  readonly farm: InitFarm;
  readonly platform: PlatformName;
  readonly delegate: DelegateName;
};

/** `ask` undefined: nobody is there to answer. */
export async function answersOf(
  options: InitOptions,
  found: readonly string[],
  ask: Ask | undefined,
): Promise<Answers> {
  if (options.models.length === 0 && found.length === 0) throw failures.initNoModel();
  const open = [
    ...(options.models.length === 0 ? ["--model"] : []),
    ...(options.farm === undefined ? ["--farm"] : []),
    ...(options.platform === undefined ? ["--platform"] : []),
  ];
  if (open.length > 0 && !options.yes && ask === undefined) throw failures.initNeedsFlags(open);
  const question = options.yes ? undefined : ask;
  const models = options.models.length > 0 ? options.models : await askModels(found, question);
  const farm = options.farm ?? (await askOne("Where to measure", initFarms, "host", question));
  const usual = { platform: farm === "host" ? "host" : "android", delegate: options.delegate ?? "xnnpack" } as const;
  const { platform, delegate } =
    options.platform === undefined
      ? await askShip(usual, options.delegate === undefined, question)
      : { platform: options.platform, delegate: usual.delegate };
  return { models, farm, platform, delegate };
}

async function askModels(found: readonly string[], ask: Ask | undefined): Promise<readonly string[]> {
  if (ask === undefined) return found;
  const list = found.map((path, index) => `  ${index + 1}  ${terminalText(path)}`).join("\n");
  for (;;) {
    const typed = await ask(`Which models are to be judged?\n${list}\nNumbers, or Enter for all: `);
    const numbers = typed.split(/[\s,]+/).filter((one) => one !== "");
    if (numbers.length === 0) return found;
    const chosen = numbers.flatMap((one) => found[Number(one) - 1] ?? []);
    if (chosen.length === numbers.length) return [...new Set(chosen)];
  }
}

/** One question for both: words in any order, of which each may be left out. */
async function askShip(
  usual: Pick<Answers, "platform" | "delegate">,
  asksDelegate: boolean,
  ask: Ask | undefined,
): Promise<Pick<Answers, "platform" | "delegate">> {
  if (ask === undefined) return usual;
  const question = asksDelegate
    ? `Where do the models ship (${platformNames.join(", ")}), and with which delegate (${delegateNames.join(", ")})? [${usual.platform} ${usual.delegate}] `
    : `Where do the models ship (${platformNames.join(", ")})? [${usual.platform}] `;
  for (;;) {
    const words = (await ask(question))
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((one) => one !== "");
    const [platform = usual.platform, ...morePlatforms] = platformNames.filter((name) => words.includes(name));
    const known = asksDelegate ? delegateNames.filter((name) => words.includes(name)) : [];
    const [delegate = usual.delegate, ...moreDelegates] = known;
    const understood = words.every((word) => word === platform || (asksDelegate && word === delegate));
    if (understood && morePlatforms.length === 0 && moreDelegates.length === 0) return { platform, delegate };
  }
}

async function askOne<Name extends string>(
  question: string,
  names: readonly Name[],
  usual: Name,
  ask: Ask | undefined,
): Promise<Name> {
  if (ask === undefined) return usual;
  for (;;) {
    const typed = (await ask(`${question} (${names.join(", ")})? [${usual}] `)).trim().toLowerCase();
    const chosen = typed === "" ? usual : names.find((name) => name === typed);
    if (chosen !== undefined) return chosen;
  }
}
