/** Which options do several verbs share, and what may stand in them? */
import { InvalidArgumentError, Option } from "commander";
import { labelPattern } from "../../config/label-name.ts";
import { farmNames } from "../farm-names.ts";
import type { CliIo } from "./io.ts";

/** A whole number from 1 on. Throws, as commander wants it, for anything else. */
export function positive(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new InvalidArgumentError("It is a number from 1 on.");
  return Number(text);
}

const inActions = ({ env }: CliIo): boolean => env["GITHUB_ACTIONS"] === "true";

/** In GitHub Actions the event names the commits; elsewhere somebody has to. */
export function base(io: CliIo): Option {
  const option = new Option("--base <ref>", "the commit to compare with");
  return inActions(io) ? option.default(undefined, "the base of the pull request") : option.makeOptionMandatory();
}
/** Left out, the files as they are; in GitHub Actions, what was checked out. */
export function head(io: CliIo): Option {
  const option = new Option("--head <ref>", "the commit to judge, or worktree for the files as they are");
  return inActions(io) ? option.default(undefined, "the commit checked out") : option.default("worktree");
}
/** The path of the config from the root of the repository. */
export const config = (): Option => new Option("--config <file>", "the config").default("edgegate.yml");
/** This computer, unless it is given. */
export const farm = (): Option => new Option("--farm <name>", "where to measure").choices(farmNames).default("host");
/** The folder that one verb writes and the next one reads. */
export const out = (): Option =>
  new Option("--out <folder>", "where documents and files are kept").default("edgegate-out");
/** Left out, GitHub in its Actions, else nowhere. */
export function publish(io: CliIo): Option {
  const where = new Option("--publish <where>", "where the report is posted").choices(["github", "none"]);
  return where.default(inActions(io) ? "github" : "none");
}

/** The name of a label that may be edgegate's. Throws, as commander wants it, for any other. */
export function labelName(text: string): string {
  if (labelPattern.test(text)) return text;
  throw new InvalidArgumentError(
    "It begins with edgegate, has at most 50 characters, and is none that accepts a check.",
  );
}
