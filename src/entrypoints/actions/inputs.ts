/** What does the user's workflow ask for? The action's inputs, all mistakes told together. */
import { GateName, usualGate } from "../../documents/gate-name.ts";
import type { Leg } from "../../domain/legs.ts";
import { failures } from "../../errors/catalogue.ts";
import { farmNames } from "../farm-names.ts";

/** The gate that speaks: the usual one where its input is none's name, so that somebody can say so. */
export function gateOf(input: (name: InputName) => string): GateName {
  return GateName.safeParse(input("name").trim()).data ?? usualGate;
}

/** Names are those of action.yml. */
export const inputNames = [
  "stage",
  "leg",
  "name",
  "config",
  "base",
  "head",
  "pull-request",
  "environment",
  "cancelled",
  "measured",
  "farm",
  "out",
  "publish",
  "token",
  "python",
] as const;
/** As `action.yml` names them. */
export type InputName = (typeof inputNames)[number];

/** `gate` does all in one job; the others are that work's parts, each a job that hands documents on. */
export const stageNames = [
  "gate",
  "announce",
  "prepare",
  "plan",
  "build-android",
  "build-ios",
  "run",
  "conclude",
  "record",
  "command",
  "approve",
  "adopt",
] as const;
/** A value of the input `stage`. */
export type StageName = (typeof stageNames)[number];

/** Whether a stage of this name hands work to a device farm, and so can leave phones at work. */
export function asksForPhones(stage: string): boolean {
  return stage === "gate" || stage === "run";
}

/** What GitHub says of a job that has ended. */
const jobResults = ["success", "failure", "cancelled", "skipped"] as const;
type JobResult = (typeof jobResults)[number];

/** The inputs, understood. An empty one counts as left out. */
export type StageInputs = {
  readonly stage: StageName;
  /** Which of the models `prepare` is for. Absent: all. */
  readonly leg: Leg | undefined;
  /** Of the gate. */
  readonly name: GateName;
  readonly config: string;
  /** Absent: what the event says. */
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** Number of the pull request. Absent: what the event says. */
  readonly pullRequest: string | undefined;
  /** Whose reviewers let phones be paid for a fork's pull request. Absent: a label does. */
  readonly environment: string | undefined;
  /** Whether a job that this one goes on from was cancelled, or ran out of time, which GitHub calls the same. */
  readonly cancelled: boolean;
  /** What became of the job that measures, in its newest attempt. Absent: nobody says. */
  readonly measured: JobResult | undefined;
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
  const asked = needed("stage");
  const stage = stageNames.find((name) => name === asked);
  if (asked !== "" && stage === undefined) {
    problems.push(
      `\`stage\` is ${JSON.stringify(asked)}, not one of ${stageNames.map((name) => `\`${name}\``).join(", ")}`,
    );
  }
  const name = needed("name");
  if (name !== "" && !GateName.safeParse(name).success) {
    problems.push(`\`name\` is ${JSON.stringify(name)}, not 1 to 30 of a-z 0-9 -`);
  }
  const leg = legOf(given("leg"));
  if (leg === "wrong") problems.push(`\`leg\` is ${JSON.stringify(given("leg"))}, not like \`2/3\``);
  const pullRequest = given("pull-request");
  if (pullRequest !== undefined && !/^[1-9]\d{0,9}$/.test(pullRequest))
    problems.push(`\`pull-request\` is ${JSON.stringify(pullRequest)}, not a number`);
  const cancelled = given("cancelled");
  if (cancelled !== undefined && cancelled !== "true" && cancelled !== "false")
    problems.push(`\`cancelled\` is ${JSON.stringify(cancelled)}, not \`true\` or \`false\``);
  const result = given("measured");
  const measured = jobResults.find((one) => one === result);
  if (result !== undefined && measured === undefined)
    problems.push(`\`measured\` is ${JSON.stringify(result)}, not one of ${jobResults.join(", ")}`);
  const farm = needed("farm");
  if (farm !== "" && !farmNames.some((name) => name === farm)) {
    problems.push(`\`farm\` is ${JSON.stringify(farm)}, not ${farmNames.map((name) => `\`${name}\``).join(" or ")}`);
  }
  const inputs: StageInputs = {
    stage: stage ?? "gate",
    leg: leg === "wrong" ? undefined : leg,
    name,
    config: needed("config"),
    base: given("base"),
    head: given("head"),
    pullRequest,
    environment: given("environment"),
    cancelled: cancelled === "true",
    measured,
    farm,
    out: needed("out"),
    publish: publish === "none" ? "none" : "github",
    token: given("token"),
    python: given("python"),
  };
  if (problems.length > 0) throw failures.badInputs(problems);
  return inputs;
}

function legOf(text: string | undefined): Leg | "wrong" | undefined {
  if (text === undefined) return undefined;
  const [, number, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
  return number === undefined || Number(number) > Number(of) ? "wrong" : { number: Number(number), of: Number(of) };
}
