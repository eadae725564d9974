/** Does the callable workflow judge a pull request in jobs? The caller that users copy, run by act, with real inference. */
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
import { installAction, runWorkflow } from "../action/runner.ts";

const lacking = await requires("act", "git", "litert");
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

describe.skipIf(lacking)("a pull request judged in jobs", { timeout: 300_000 }, () => {
  let folder = "";
  let github: LocalGithub;
  let artifacts: LocalArtifacts;
  let caller: Caller;
  const run = async (push: Push, refuse?: string) => {
    github.repository.openPull({ number: 7, ...push });
    await artifacts.close();
    artifacts = await startLocalArtifacts();
    if (refuse !== undefined) artifacts.refuse(refuse);
    return runWorkflow({
      caller,
      action: join(folder, "action"),
      push,
      number: 7,
      apiUrl: github.url,
      token: "workflow-token",
      scratch: folder,
      cacheFolder: userCacheFolder(),
      env: { ACTIONS_RESULTS_URL: artifacts.url, ACTIONS_RUNTIME_TOKEN: artifacts.token },
    });
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "edgegate-act-"));
    [github, artifacts] = await Promise.all([startLocalGithub(fullName), startLocalArtifacts()]);
    github.repository.callers.set("workflow-token", {
      ...workflowCaller,
      permissions: { issues: "none", "pull-requests": "write", statuses: "write", contents: "read" },
    });
    await installAction(join(folder, "action"));
    caller = await Caller.make(join(folder, "caller"), "plain.tflite", config, "pull-request.yml");
  });
  afterAll(async () => {
    await Promise.all([github.close(), artifacts.close()]);
    await rm(folder, { recursive: true });
  });

  it("gets one comment and a green check, and its jobs hand on what the next needs", async () => {
    const push = await caller.push("fusion-lost.tflite");
    const { exitCode, log } = await run(push);
    expect(exitCode === 0 ? "" : log).toBe("");
    expect(artifacts.names()).toEqual([
      "edgegate-files-1-a1",
      "edgegate-prepared-1-a1",
      "edgegate-planned-a1",
      "edgegate-measured-a1",
    ]);
    // Begun by the job that finds what has changed, gone on with by the one that plans; finished by the one that judges.
    const writes = github.exchanges
      .map(({ operation }) => operation)
      .filter((one) => /(create|update)-comment$/.test(one));
    expect(writes).toEqual(["issues/create-comment", "issues/update-comment", "issues/update-comment"]);
    const [comment, ...others] = github.repository.commentsOn(7);
    expect(others).toEqual([]);
    expect(comment?.body).toContain("<!-- edgegate:report -->");
    expect(comment?.body).toContain(push.mergeSha.slice(0, 7));
    expect(github.repository.statuses.map(({ sha, state }) => [sha, state])).toEqual([
      [push.headSha, "pending"],
      [push.headSha, "pending"],
      [push.headSha, "success"],
    ]);
  });

  it("turns red after the comment says why", async () => {
    const { exitCode } = await run(await caller.push("constant-bigger.tflite"));
    expect(exitCode).not.toBe(0);
    expect(github.repository.commentsOn(7).map(({ body }) => body)).toEqual([
      expect.stringMatching(/Must not ship.*size/),
    ]);
    expect(github.repository.statuses.at(-1)).toMatchObject({ state: "failure" });
  });

  it("names the cases that a lost job leaves missing, and is not green", async () => {
    const { exitCode, log } = await run(await caller.push("fusion-lost.tflite"), "edgegate-measured-a1");
    expect(exitCode).not.toBe(0);
    expect(log).toContain("the storage quota is used up");
    expect(github.repository.commentsOn(7).map(({ body }) => body)).toEqual([
      expect.stringContaining("no run of this device came back"),
    ]);
    expect(github.repository.statuses.at(-1)).toMatchObject({ state: "failure" });
  });

  it("is red with the reason when nothing could be prepared", async () => {
    const { exitCode } = await run(await caller.push("constant-bigger.tflite"), "edgegate-prepared-1-a1");
    expect(exitCode).not.toBe(0);
    expect(github.repository.statuses.at(-1)).toMatchObject({ state: "error" });
  });

  it("spoke with GitHub only as GitHub's description allows", () => {
    expect(github.violations).toEqual([]);
  });
});
