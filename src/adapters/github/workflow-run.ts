/** Where are we running? What GitHub tells a workflow run about itself through its environment. */
import { readFile } from "node:fs/promises";
import { failures } from "../../errors/catalogue.ts";
import { type GithubEvent, readEvent } from "./event.ts";

/** GitHub's variables; `undefined` is a variable that is not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The run that we are part of. */
export type WorkflowRun = {
  readonly owner: string;
  readonly name: string;
  /** The commit that the run is about; on a pull request the merge commit of base and head. */
  readonly sha: string;
  readonly event: GithubEvent;
  /** The branch that the change goes into or is on. Undefined: the run is for something else, or says no name. */
  readonly baseBranch: string | undefined;
  /** Root of the REST API: another one than github.com's on GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** The run's page. */
  readonly pageUrl: string;
};

/**
 * Reads the run from `env`. Undefined when this is no workflow run of GitHub Actions (GITHUB_EVENT_PATH is not set). Throws
 * an `event-unreadable` failure when it is one but what it says of itself can't be trusted.
 */
export async function readWorkflowRun(env: Environment): Promise<WorkflowRun | undefined> {
  const path = env["GITHUB_EVENT_PATH"];
  if (path === undefined || path === "") return undefined;
  const required = (name: string, form: RegExp): string => {
    const value = env[name];
    if (value === undefined || !form.test(value)) throw failures.eventUnreadable(name, `it is ${shown(value)}`);
    return value;
  };
  const repository = required("GITHUB_REPOSITORY", /^[\w.-]+\/[\w.-]+$/);
  const [owner = "", name = ""] = repository.split("/");
  const sha = required("GITHUB_SHA", /^[0-9a-f]{40}$/);
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw failures.eventUnreadable("GITHUB_EVENT_PATH", "its file can't be read", error);
  });
  const read = readEvent(required("GITHUB_EVENT_NAME", /^\w+$/), text);
  if (read.status === "unreadable") throw failures.eventUnreadable("GITHUB_EVENT_PATH", read.why);
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  return {
    owner,
    name,
    sha,
    event: read.event,
    baseBranch: baseBranchOf(env),
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
    pageUrl: `${server}/${repository}/actions/runs/${env["GITHUB_RUN_ID"] ?? ""}`,
  };
}

function shown(value: string | undefined): string {
  return value === undefined ? "not set" : JSON.stringify(value);
}

/** Which workflow run `env` is of, and which try of it, from 1 on. A run that is not numbered is 0, older than all. */
export function attemptIn(env: Environment): { readonly runId: number; readonly attempt: number } {
  const number = (name: string, least: number): number => {
    const text = env[name] ?? "";
    return /^\d{1,15}$/.test(text) ? Math.max(least, Number(text)) : least;
  };
  return { runId: number("GITHUB_RUN_ID", 0), attempt: number("GITHUB_RUN_ATTEMPT", 1) };
}

/** Undefined: the event names none, such as a tag's push. */
export function baseBranchOf(env: Environment): string | undefined {
  switch (env["GITHUB_EVENT_NAME"] ?? "") {
    case "pull_request":
      return env["GITHUB_BASE_REF"] || undefined;
    case "push":
      return /^refs\/heads\/(.+)$/.exec(env["GITHUB_REF"] ?? "")?.[1];
    case "merge_group":
      return /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/.exec(env["GITHUB_REF"] ?? "")?.[1];
    default:
      return undefined;
  }
}

/** The commit that is judged, as a rule of the repository sees it. Undefined for an event that has none. */
export function headOf({ event }: WorkflowRun): string | undefined {
  switch (event.of) {
    case "pull-request":
    case "merge-group":
    case "fork-run":
      return event.headSha;
    case "push":
      return event.after;
    case "comment":
    case "label":
    case "other":
      return undefined;
  }
}
