/** A pull request on a local GitHub, and the environment that a workflow run of it has. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { githubPullRequest } from "../../../src/adapters/github/pull-request.ts";
import type { PullRequest } from "../../../src/ports.ts";
import { type LocalGithub, startLocalGithub } from "../../emulators/github/server.ts";

export const headSha = "a".repeat(40);
/** What a workflow run writes, as most tests want it. */
export const asReport = { as: "report", verdict: "pass", begin: true } as const;
export const report = (text: string) => `<!-- edgegate:report -->\n${text}`;
/** The same as it stands on GitHub, written by the scene's run. */
export const posted = (text: string, run = 42, as = "report") => {
  const judged = as === "report" ? { judged: { head: headSha, verdict: "pass", run } } : {};
  const state = JSON.stringify({ run, attempt: 1, head: headSha, as, ...judged });
  return `<!-- edgegate:report -->\n<!-- edgegate:run ${state} -->\n${text}`;
};
/** Waits are milliseconds here: the client's clockwork is its own, and only its length is ours. */
const patience = { secondMs: 1, requestMs: 200 };

export type Scene = {
  readonly github: LocalGithub;
  readonly environment: Readonly<Record<string, string>>;
  pullRequest(change?: { token?: string; env?: Readonly<Record<string, string | undefined>> }): PullRequest;
};

/** Sets the scene anew for each test of a file; after each, what broke GitHub's description of its API fails the test. */
export function aPullRequest(fromFork = false): Scene {
  let current: { github: LocalGithub; environment: Record<string, string>; folder: string } | undefined;
  const there = () => {
    if (current === undefined) throw new Error("there is no scene outside a test");
    return current;
  };
  beforeEach(async () => {
    const github = await startLocalGithub();
    github.repository.openPull({ number: 7, headSha, fromFork });
    const folder = await mkdtemp(join(tmpdir(), "edgegate-"));
    const side = (sha: string, full_name: string) => ({ sha, ref: "x", repo: { full_name } });
    await writeFile(
      join(folder, "event.json"),
      JSON.stringify({
        pull_request: {
          number: 7,
          head: side(headSha, fromFork ? "mallory/models" : "acme/models"),
          base: side("b".repeat(40), "acme/models"),
        },
      }),
    );
    const environment = {
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: join(folder, "event.json"),
      GITHUB_REPOSITORY: "acme/models",
      GITHUB_SHA: "c".repeat(40),
      GITHUB_API_URL: github.url,
      GITHUB_RUN_ID: "42",
    };
    current = { github, environment, folder };
  });
  afterEach(async () => {
    const { github, folder } = there();
    await github.close();
    await rm(folder, { recursive: true });
    expect(github.violations).toEqual([]);
  });
  return {
    get github() {
      return there().github;
    },
    get environment() {
      return there().environment;
    },
    pullRequest: ({ token = "workflow-token", env = {} } = {}) =>
      githubPullRequest({ env: { ...there().environment, ...env }, token, patience }),
  };
}
