/** Does a push to main leave history that the next pull request shows? Both templates, run by act, with real inference. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { userCacheFolder } from "../../../src/adapters/cache/user-cache.ts";
import { type LocalArtifacts, startLocalArtifacts } from "../../emulators/artifacts/server.ts";
import { workflowCaller } from "../../emulators/github/repository.ts";
import { type LocalGithub, startLocalGithub } from "../../emulators/github/server.ts";
import { requires } from "../../requirements.ts";
import { Caller, fullName } from "../action/caller.ts";
import { installAction, runEvent, runWorkflow } from "../action/runner.ts";

const lacking = await requires("act", "git", "litert");
const config = `version: 1
models:
  plain:
    source: model.tflite
    variants: [as-is]
budgets:
  size: { max-increase: 50% }
delegates: [xnnpack]
measure: { launches: 2, pairs: 1, inferences: 5 }
`;
const branch = "edgegate-history";

describe.skipIf(lacking)("the history of main", { timeout: 300_000 }, () => {
  let folder = "";
  let github: LocalGithub;
  let artifacts: LocalArtifacts;
  let caller: Caller;
  const world = () => ({
    caller,
    action: join(folder, "action"),
    apiUrl: github.url,
    token: "workflow-token",
    scratch: folder,
    cacheFolder: userCacheFolder(),
    env: { ACTIONS_RESULTS_URL: artifacts.url, ACTIONS_RUNTIME_TOKEN: artifacts.token },
  });
  const permit = (contents: "read" | "write") =>
    github.repository.callers.set("workflow-token", {
      ...workflowCaller,
      permissions: { issues: "none", "pull-requests": "write", statuses: "write", contents },
    });
  const runPush = ({ before, after, at }: Awaited<ReturnType<Caller["pushToMain"]>>, isFork: boolean) =>
    runEvent({
      ...world(),
      workflow: "edgegate-main.yml",
      event: "push",
      payload: {
        ref: "refs/heads/main",
        before,
        after,
        head_commit: { id: after, timestamp: at },
        repository: { default_branch: "main", fork: isFork },
      },
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "edgegate-act-"));
    [github, artifacts] = await Promise.all([startLocalGithub(fullName), startLocalArtifacts()]);
    await installAction(join(folder, "action"));
    caller = await Caller.make(join(folder, "caller"), "plain.tflite", config, "edgegate.yml");
    await caller.add("main.yml", "edgegate-main.yml");
  });
  afterAll(async () => {
    await Promise.all([github.close(), artifacts.close()]);
    await rm(folder, { recursive: true });
  });

  it("is written by a push, of which nothing is said elsewhere, and shown by the next pull request, which writes none", async () => {
    permit("write");
    const push = await caller.pushToMain("fusion-lost.tflite");
    const pushed = await runPush(push, false);
    expect(pushed.exitCode === 0 ? "" : pushed.log).toBe("");
    const files = github.repository.git.filesOf(branch);
    expect(Object.keys(files)).toEqual([expect.stringMatching(/^devices\/host@.*\.json$/)]);
    const [text = ""] = Object.values(files);
    expect(text).toContain(`"commit": "${push.after}"`);
    expect(text).toContain(`"commit": "${push.before}"`);
    expect(github.repository.comments).toEqual([]);
    expect(github.repository.statuses).toEqual([]);

    permit("read");
    const change = await caller.push("plain.tflite");
    github.repository.openPull({ number: 7, ...change });
    const judged = await runWorkflow({ ...world(), push: change, number: 7 });
    expect(judged.exitCode === 0 ? "" : judged.log).toBe("");
    const [comment] = github.repository.commentsOn(7);
    expect(comment?.body).toMatch(/as-is · xnnpack on main before: p50 [\d.]+ ms at one commit, \d{4}-\d\d-\d\d\./);
    expect(github.repository.git.lengthOf(branch)).toBe(1);
  });

  it("is not written by a fork that copied the workflow", async () => {
    const before = github.exchanges.length;
    const { exitCode } = await runPush(await caller.pushToMain("constant-bigger.tflite"), true);
    expect(exitCode).toBe(0);
    expect(github.exchanges.length).toBe(before);
  });

  it("spoke with GitHub only as GitHub's description allows", () => {
    expect(github.violations).toEqual([]);
  });
});
