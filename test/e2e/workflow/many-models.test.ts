/** Do the jobs that share many models come to one comment, and does a lost one cost its own models only? Run by act. */
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { userCacheFolder } from "../../../src/adapters/cache/user-cache.ts";
import { type LocalArtifacts, startLocalArtifacts } from "../../emulators/artifacts/server.ts";
import { workflowCaller } from "../../emulators/github/repository.ts";
import { type LocalGithub, startLocalGithub } from "../../emulators/github/server.ts";
import { requires } from "../../requirements.ts";
import { Caller, fullName } from "../action/caller.ts";
import { installAction, runWorkflow } from "../action/runner.ts";

const lacking = await requires("act", "git", "litert");
const names = ["a", "b", "c", "d", "e"] as const;
const config = `version: 1
models:
${names.map((name) => `  ${name}: { source: ${name}.tflite, variants: [as-is] }\n`).join("")}budgets:
  size: { max-increase: 10% }
delegates: [xnnpack]
measure: { launches: 2, pairs: 1, inferences: 5 }
`;

describe.skipIf(lacking)("a pull request that changes five models", { timeout: 300_000 }, () => {
  let folder = "";
  let github: LocalGithub;
  let artifacts: LocalArtifacts;
  let caller: Caller;

  /** All five become `model` of the fixtures. */
  async function push(model: string, refuse?: string) {
    await artifacts.close();
    artifacts = await startLocalArtifacts();
    if (refuse !== undefined) artifacts.refuse(refuse);
    await place(model);
    const pushed = await caller.push(model);
    github.repository.openPull({ number: 7, ...pushed });
    return runWorkflow({
      caller,
      action: join(folder, "action"),
      push: pushed,
      number: 7,
      apiUrl: github.url,
      token: "workflow-token",
      scratch: folder,
      cacheFolder: userCacheFolder(),
      env: { ACTIONS_RESULTS_URL: artifacts.url, ACTIONS_RUNTIME_TOKEN: artifacts.token },
    });
  }
  const place = async (model: string) => {
    for (const name of names) await cp(join("test/fixtures/models", model), join(folder, "caller", `${name}.tflite`));
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "edgegate-act-"));
    [github, artifacts] = await Promise.all([startLocalGithub(fullName), startLocalArtifacts()]);
    github.repository.callers.set("workflow-token", {
      ...workflowCaller,
      permissions: { issues: "none", "pull-requests": "write", statuses: "write", contents: "read" },
    });
    await installAction(join(folder, "action"));
    await mkdir(join(folder, "caller"));
    await place("plain.tflite");
    caller = await Caller.make(join(folder, "caller"), "plain.tflite", config, "pull-request.yml");
  });
  afterAll(async () => {
    await Promise.all([github.close(), artifacts.close()]);
    await rm(folder, { recursive: true });
  });

  it("is converted by two jobs and measured by one, and has one comment and a green check", async () => {
    const { exitCode, log } = await push("fusion-lost.tflite");
    expect(exitCode === 0 ? "" : log).toBe("");
    expect(
      artifacts
        .names()
        .filter((name) => name.includes("prepared"))
        .sort(),
    ).toEqual(["edgegate-prepared-1-a1", "edgegate-prepared-2-a1"]);
    const [comment, ...others] = github.repository.commentsOn(7);
    expect(others).toEqual([]);
    for (const name of names) expect(comment?.body).toMatch(new RegExp(`\\b${name}\\b`));
    expect(github.repository.statuses.at(-1)).toMatchObject({ state: "success" });
  });

  it("of which a job loses its share is not green, and the comment says which models are missing", async () => {
    const { exitCode } = await push("constant-bigger.tflite", "edgegate-prepared-2-a1");
    expect(exitCode).not.toBe(0);
    const [comment] = github.repository.commentsOn(7);
    expect(comment?.body).toContain("the job that converts and scores it left nothing");
    expect(github.repository.statuses.at(-1)).toMatchObject({ state: "failure" });
  });
});
