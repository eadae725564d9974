/** Do drafts, and pull requests without the label, wait with a check that is never green, and are they judged once they may be? */
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
import { installAction, runEvent } from "../action/runner.ts";

const lacking = await requires("act", "git", "litert");
const label = "edgegate: measure";
const config = `version: 1
models:
  plain:
    source: model.tflite
    variants: [as-is]
budgets:
  size: { max-increase: 10% }
delegates: [xnnpack]
measure: { launches: 2, pairs: 1, inferences: 5 }
pull-requests: { drafts: wait, label: "${label}" }
`;

describe.skipIf(lacking)("a pull request where drafts and what has no label wait", { timeout: 300_000 }, () => {
  let folder = "";
  let github: LocalGithub;
  let artifacts: LocalArtifacts;
  let caller: Caller;
  let push: Push;

  /** GitHub tells of `action`; by then the pull request is as `now` says. */
  const happens = async (
    action: { readonly action: string; readonly label?: { readonly name: string } },
    now: { readonly isDraft: boolean; readonly labels: string[] },
  ) => {
    github.repository.openPull({ number: 7, ...push, ...now });
    github.repository.statuses.length = 0;
    const { exitCode, log } = await runEvent({
      workflow: "edgegate.yml",
      event: "pull_request",
      payload: {
        ...action,
        number: 7,
        pull_request: {
          number: 7,
          head: { ref: "change", sha: push.headSha, repo: { full_name: fullName } },
          base: { ref: "main", sha: push.baseSha, repo: { full_name: fullName } },
        },
      },
      caller,
      action: join(folder, "action"),
      apiUrl: github.url,
      token: "workflow-token",
      scratch: folder,
      cacheFolder: userCacheFolder(),
      env: { ACTIONS_RESULTS_URL: artifacts.url, ACTIONS_RUNTIME_TOKEN: artifacts.token },
    });
    expect(exitCode === 0 ? "" : log).toBe("");
    return github.repository.statuses.map(({ sha, state, description }) => ({ sha, state, description }));
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "edgegate-act-"));
    [github, artifacts] = await Promise.all([startLocalGithub(fullName), startLocalArtifacts()]);
    github.repository.callers.set("workflow-token", {
      ...workflowCaller,
      permissions: { issues: "none", "pull-requests": "write", statuses: "write", contents: "read" },
    });
    await installAction(join(folder, "action"));
    caller = await Caller.make(join(folder, "caller"), "plain.tflite", config, "pull-request-when-ready.yml");
    push = await caller.push("fusion-lost.tflite");
  });
  afterAll(async () => {
    await Promise.all([github.close(), artifacts.close()]);
    await rm(folder, { recursive: true });
  });

  it("waits as a draft, with a check that says for what", async () => {
    const statuses = await happens({ action: "opened" }, { isDraft: true, labels: [] });
    expect(statuses.at(-1)).toEqual({
      sha: push.headSha,
      state: "pending",
      description: "A draft: judged when it is ready for review",
    });
    expect(github.repository.commentsOn(7)).toEqual([]);
    expect(artifacts.names()).toEqual([]);
  });

  it("waits for the label when it is ready", async () => {
    const statuses = await happens({ action: "ready_for_review" }, { isDraft: false, labels: ["bug"] });
    expect(statuses.at(-1)).toMatchObject({
      state: "pending",
      description: `Waiting for the label "${label}", then judged`,
    });
    expect(artifacts.names()).toEqual([]);
  });

  it("is left alone when some other label is set", async () => {
    const labels = ["bug", "docs"];
    expect(await happens({ action: "labeled", label: { name: "docs" } }, { isDraft: false, labels })).toEqual([]);
  });

  it("is judged once the label is set", async () => {
    const labels = ["bug", label];
    const statuses = await happens({ action: "labeled", label: { name: label } }, { isDraft: false, labels });
    expect(statuses.at(-1)).toMatchObject({ state: "success" });
    expect(github.repository.commentsOn(7)).toEqual([
      expect.objectContaining({ body: expect.stringContaining(push.mergeSha.slice(0, 7)) }),
    ]);
  });

  it("spoke with GitHub only as GitHub's description allows", () => {
    expect(github.violations).toEqual([]);
  });
});
