/**
 * Is the check ever left pending, or the comment left saying "measuring", when somebody cancels a run that measures on its own runner, or
 * when the runner kills it? act kills the step of a run that is cancelled, where GitHub asks it to end first, so the step's two processes are
 * started here as GitHub's runner starts them.
 */
import { join } from "node:path";
import { writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemProcesses } from "../../../src/entrypoints/actions/leftovers.ts";
import { userCacheFolder } from "../../../src/adapters/cache/user-cache.ts";
import { requires } from "../../requirements.ts";
import { fullName, type Push } from "../action/caller.ts";
import { startStep, type Step } from "../action/step.ts";
import { pull, smallConfig, tokens, WorkflowWorld } from "./a-workflow-world.ts";

const lacking = await requires("git", "litert");
/** Long enough to be met at work. */
const config = smallConfig().replace(/^measure: .*$/m, "measure: { launches: 20, pairs: 4, inferences: 50 }");

describe.skipIf(lacking)("a run that is cut off while it measures on its own runner", { timeout: 120_000 }, () => {
  let world: WorkflowWorld;
  let push: Push;
  const bodies = () => world.github.repository.commentsOn(pull).map(({ body }) => body);
  const lastStatus = () => world.github.repository.statuses.at(-1);
  /** Processes that the step has started and that still run. */
  const left = async (runId: string) =>
    (await systemProcesses().list()).filter(({ environment }) => environment.includes(`GITHUB_RUN_ID=${runId}`)).length;

  /** The action's step in a job of its own, met while it measures. */
  const measuring = async (runId: string): Promise<Step> => {
    const step = await startStep({
      action: join(world.folder, "action"),
      workspace: world.caller.folder,
      scratch: world.folder,
      env: {
        EDGEGATE_CACHE: userCacheFolder(),
        GITHUB_API_URL: world.github.url,
        GITHUB_EVENT_NAME: "pull_request",
        GITHUB_EVENT_PATH: join(world.folder, "event.json"),
        GITHUB_REPOSITORY: fullName,
        GITHUB_RUN_ID: runId,
        GITHUB_SHA: push.mergeSha,
      },
      inputs: { stage: "gate", farm: "host", token: tokens.judging },
    });
    await expect
      .poll(() => bodies().some((body) => body.includes(`"run":${runId},`) && body.includes("⏳ Measuring")), {
        timeout: 60_000,
        interval: 100,
      })
      .toBe(true);
    await expect.poll(() => left(runId), { timeout: 30_000, interval: 100 }).toBeGreaterThan(1);
    return step;
  };

  beforeAll(async () => {
    world = await WorkflowWorld.make({ templates: { "edgegate.yml": "edgegate.yml" }, config });
    push = await world.caller.push("fusion-lost.tflite");
    world.github.repository.openPull({ number: pull, ...push });
    const side = (ref: string, sha: string) => ({ ref, sha, repo: { full_name: fullName } });
    const event = { number: pull, head: side("change", push.headSha), base: side("main", push.baseSha) };
    await writeFile(join(world.folder, "event.json"), JSON.stringify({ action: "opened", pull_request: event }));
  });
  afterAll(() => world.close());

  it("ends by itself within the runner's grace when it is cancelled, and says so in the comment and the check", async () => {
    const step = await measuring("60");
    step.cancel();
    const { exitCode, log } = await step.ended;
    expect(exitCode === 130 ? "" : log).toBe("");
    expect(lastStatus()).toMatchObject({ sha: push.headSha, state: "error" });
    expect(bodies()).toEqual([expect.stringContaining("this run was cut off")]);
    const statuses = world.github.repository.statuses.length;
    await step.post();
    expect(world.github.repository.statuses.length).toBe(statuses);
    expect(await left("60")).toBe(0);
  });

  it("has both ended by its clean-up when it is killed, and what it had started is ended, too", async () => {
    const step = await measuring("61");
    step.kill();
    await step.ended;
    expect(lastStatus()).toMatchObject({ sha: push.headSha, state: "pending" });
    expect(bodies()).toEqual([expect.stringContaining("⏳ Measuring")]);
    await step.post();
    expect(lastStatus()).toMatchObject({ sha: push.headSha, state: "error" });
    expect(bodies()).toEqual([expect.stringContaining("this run was cut off")]);
    expect(await left("61")).toBe(0);
    expect(world.github.violations).toEqual([]);
  });
});
