/** What does the user's workflow ask for? The action's inputs, all mistakes told together. */
import { failures } from "../../errors/catalogue.ts";
import { farmNames } from "../farm-names.ts";

/** Names are those of action.yml. */
export const inputNames = ["config", "base", "head", "farm", "out", "publish", "token", "python"] as const;
export type InputName = (typeof inputNames)[number];

export type StageInputs = {
  readonly config: string;
  /** Absent: what the event says. */
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly farm: string;
  readonly out: string;
  readonly publish: "github" | "none";
  readonly token: string | undefined;
  /** Absent: found on PATH. */
  readonly python: string | undefined;
};

/** Reads inputs through `input`, which gives the empty text for one that is not set. Throws a `bad-inputs` failure. */
export function readInputs(input: (name: InputName) => string): StageInputs {
  const given = (name: InputName): string | undefined => {
    const text = input(name).trim();
    return text === "" ? undefined : text;
  };
  const problems: string[] = [];
  const needed = (name: InputName): string => {
    const text = given(name);
    if (text === undefined) problems.push(`\`${name}\` is empty`);
    return text ?? "";
  };
  const publish = needed("publish");
  if (publish !== "" && publish !== "github" && publish !== "none") {
    problems.push(`\`publish\` is ${JSON.stringify(publish)}, not \`github\` or \`none\``);
  }
  const farm = needed("farm");
  if (farm !== "" && !farmNames.some((name) => name === farm)) {
    problems.push(`\`farm\` is ${JSON.stringify(farm)}, not ${farmNames.map((name) => `\`${name}\``).join(" or ")}`);
  }
  const inputs: StageInputs = {
    config: needed("config"),
    base: given("base"),
    head: given("head"),
    farm,
    out: needed("out"),
    publish: publish === "none" ? "none" : "github",
    token: given("token"),
    python: given("python"),
  };
  if (problems.length > 0) throw failures.badInputs(problems);
  return inputs;
}
