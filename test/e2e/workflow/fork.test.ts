/** Is a fork's pull request judged through both workflows? Its own run may only read; the default branch's reports. By act, with real inference. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { userCacheFolder } from "../../../src/adapters/cache/user-cache.ts";
import { type LocalArtifacts, startLocalArtifacts } from "../../emulators/artifacts/server.ts";
import { workflowCaller } from "../../emulators/github/repository.ts";
import { type LocalGithub, startLocalGithub } from "../../emulators/github/server.ts";
import { requires } from "../../requirements.ts";
import { Caller, fullName, type Push } from "../action/caller.ts";
import { installAction, runEvent, runWorkflow } from "../action/runner.ts";

const lacking = await requires("act", "git", "litert");
const fork = "mallory/models";
const config = `version: 1
models:
  plain:
    source: model.tflite
    variants: [as-is]
budgets:
  size: { max-increase: 10% }
delegates: [xnnpack]
measure: { launches: 2, pairs: 1, inferences: 5 }
`;

describe.skipIf(lacking)("a fork's pull request", { timeout: 300_000 }, () => {
  let folder = "";
  let github: LocalGithub;
  let artifacts: LocalArtifacts;
  let caller: Caller;
  let push: Push;
  const world = (token: string) => ({
    caller,
    action: join(folder, "action"),
    apiUrl: github.url,
    token,
    scratch: folder,
    cacheFolder: userCacheFolder(),
    env: { ACTIONS_RESULTS_URL: artifacts.url, ACTIONS_RUNTIME_TOKEN: artifacts.token },
  });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "edgegate-act-"));
    [github, artifacts] = await Promise.all([startLocalGithub(fullName), startLocalArtifacts()]);
    const none = { issues: "none", "pull-requests": "read", statuses: "none", contents: "read" } as const;
    github.repository.callers.set("fork-token", { ...workflowCaller, permissions: none });
    github.repository.callers.set("trusted-token", {
      ...workflowCaller,
      permissions: { ...none, "pull-requests": "write", statuses: "write", actions: "read" },
    });
    await installAction(join(folder, "action"));
    caller = await Caller.make(join(folder, "caller"), "plain.tflite", config, "pull-request.yml");
    await caller.add("fork-report.yml", "edgegate-fork.yml");
    push = await caller.push("constant-bigger.tflite");
    github.repository.openPull({ number: 7, ...push, fromFork: true, fork });
  });
  afterAll(async () => {
    await Promise.all([github.close(), artifacts.close()]);
    await rm(folder, { recursive: true });
  });

  it("changes nothing on GitHub by its own run, which leaves what it has converted", async () => {
    const { log } = await runWorkflow({ ...world("fork-token"), push, number: 7, fork });
    expect(artifacts.names().includes("edgegate-candidate-1-a1") ? "" : log).toBe("");
    expect(github.repository.comments).toEqual([]);
    expect(github.repository.statuses).toEqual([]);
  });

  it("gets the comment and the check from the default branch's workflow, on its own commit", async () => {
    const bytes = artifacts.bytes("edgegate-candidate-1-a1");
    github.repository.artifacts.push({ id: 1, run: 41, headSha: push.headSha, name: "edgegate-candidate-1-a1", bytes });
    await artifacts.close();
    artifacts = await startLocalArtifacts();
    await caller.checkoutMain();
    const { exitCode, log } = await runEvent({
      ...world("trusted-token"),
      workflow: "edgegate-fork.yml",
      event: "workflow_run",
      payload: {
        action: "completed",
        workflow_run: {
          id: 41,
          run_attempt: 1,
          event: "pull_request",
          head_sha: push.headSha,
          head_branch: "change",
          created_at: "2026-11-24T10:00:00Z",
          head_repository: { full_name: fork },
          repository: { full_name: fullName },
          pull_requests: [],
        },
      },
    });
    expect(github.repository.statuses.length > 0 ? "" : log).toBe("");
    expect(github.repository.statuses.map(({ sha, state }) => [sha, state])).toEqual([
      [push.headSha, "pending"],
      [push.headSha, "pending"],
      [push.headSha, "failure"],
    ]);
    expect(github.repository.comments.map(({ pull, body }) => [pull, body])).toEqual([
      [7, expect.stringMatching(/Must not ship.*size/)],
    ]);
    expect(exitCode).not.toBe(0);
  });

  it("spoke with GitHub only as GitHub's description allows", () => {
    expect(github.violations).toEqual([]);
  });
});
