/**
 * What becomes of phones when somebody cancels the run, or its runner dies? The jobs of the callable workflow up to the one that measures, each
 * step a process on a runner's folder of its own, ended as GitHub ends it.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { userCacheFolder } from "../../../src/adapters/cache/user-cache.ts";
import { type LocalArtifacts, startLocalArtifacts } from "../../emulators/artifacts/server.ts";
import { workflowCaller } from "../../emulators/github/repository.ts";
import { type LocalGithub, startLocalGithub } from "../../emulators/github/server.ts";
import { requires } from "../../requirements.ts";
import { Caller, fullName, type Push } from "../action/caller.ts";
import { installAction } from "../action/runner.ts";
import { startStep, type Step } from "../action/step.ts";
import { anEmulatedLab, type EmulatedLab, patiently } from "./an-emulated-lab.ts";

const lacking = await requires("git", "litert", "java");
const config = `version: 1
models:
  plain:
    source: model.tflite
    variants: [as-is]
budgets:
  size: { max-increase: 50% }
delegates: [xnnpack]
measure: { launches: 2, pairs: 1, inferences: 5 }
devices: [{ model: shiba }, { model: a54x }]
`;
const running = ["RUNNING", "RUNNING"];
const cancelled = ["CANCELLED", "CANCELLED"];
/** Each is free at once, and then at work until its time is up. */
const devices = ["shiba", "a54x"].map((model) => ({ model, queueSeconds: 1, setupSeconds: 1, runSeconds: 3_600 }));

describe.skipIf(lacking)("phones at work", { timeout: 120_000 }, () => {
  let folder = "";
  let github: LocalGithub;
  let artifacts: LocalArtifacts;
  let lab: EmulatedLab;
  let caller: Caller;
  let push: Push;
  const logs: string[] = [];

  /** A job's one step of ours, on a runner that has nothing but what it is given. `proves`: its job may ask Google. */
  const start = (stage: string, order: { workspace?: string; attempt?: number; proves?: boolean; leg?: string } = {}) =>
    startStep({
      action: join(folder, "action"),
      workspace: order.workspace ?? join(folder, `${stage}-${order.attempt ?? 1}`),
      scratch: folder,
      env: {
        EDGEGATE_CACHE: userCacheFolder(),
        ACTIONS_RESULTS_URL: artifacts.url,
        ACTIONS_RUNTIME_TOKEN: artifacts.token,
        GITHUB_EVENT_NAME: "pull_request",
        GITHUB_EVENT_PATH: join(folder, "event.json"),
        GITHUB_REF: "refs/pull/7/merge",
        GITHUB_REPOSITORY: fullName,
        GITHUB_SHA: push.mergeSha,
        GITHUB_API_URL: github.url,
        GITHUB_RUN_ID: "100",
        GITHUB_RUN_ATTEMPT: String(order.attempt ?? 1),
        ...lab.place,
        ...(order.proves === true ? { GOOGLE_APPLICATION_CREDENTIALS: lab.credentialsFile } : {}),
      },
      inputs: {
        stage,
        farm: "firebase",
        token: "workflow-token",
        ...(order.leg === undefined ? {} : { leg: order.leg }),
      },
    });
  const end = async (step: Step): Promise<{ readonly exitCode: number | undefined; readonly log: string }> => {
    const { exitCode, log } = await step.ended;
    const all = log + (await step.post());
    logs.push(all);
    return { exitCode, log: all };
  };
  const done = async (step: Promise<Step>) => {
    const { exitCode, log } = await end(await step);
    expect(exitCode === 0 ? "" : log).toBe("");
  };
  const body = () => github.repository.commentsOn(7).map((comment) => comment.body);
  const lastStatus = () => github.repository.statuses.at(-1);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "edgegate-cancel-"));
    [github, artifacts] = await Promise.all([startLocalGithub(fullName), startLocalArtifacts()]);
    github.repository.callers.set("workflow-token", {
      ...workflowCaller,
      permissions: { issues: "none", "pull-requests": "write", statuses: "write", contents: "read" },
    });
    lab = await anEmulatedLab(folder, { devices, validationSeconds: 2 }, 5);
    await installAction(join(folder, "action"));
    const clone = join(folder, "caller");
    caller = await Caller.make({ folder: clone, model: "plain.tflite", config, templates: {} });
    push = await caller.push("fusion-lost.tflite");
    github.repository.openPull({ number: 7, ...push });
    const side = (sha: string, ref: string) => ({ sha, ref, repo: { full_name: fullName } });
    const pull = { number: 7, head: side(push.headSha, "change"), base: side(push.baseSha, "main") };
    await writeFile(join(folder, "event.json"), JSON.stringify({ action: "opened", number: 7, pull_request: pull }));
    await done(start("announce", { workspace: clone }));
    await done(start("prepare", { workspace: clone, leg: "1/1" }));
    await done(start("plan", { proves: true }));
    await done(start("build-android"));
  }, 120_000);
  afterAll(async () => {
    await Promise.all([github.close(), artifacts.close(), lab.close()]);
    await rm(folder, { recursive: true });
  });

  it("are announced, with what they may cost, before any of them is asked", () => {
    expect(body()).toEqual([expect.stringMatching(/⏳ Measuring.* 2 phones, about \d+ \w+, at most &#36;\d+\.\d\d/)]);
    expect(lab.states()).toEqual([]);
  });

  it("are stopped when the run is cancelled, within the runner's grace", async () => {
    const step = await start("run", { proves: true });
    await expect.poll(() => lab.states(), patiently).toEqual(running);
    step.cancel();
    const { exitCode, log } = await step.ended;
    // It has ended by itself: what the runner kills has no exit code.
    expect(exitCode).toBe(130);
    logs.push(log, await step.post());
    await expect.poll(() => lab.states(), patiently).toEqual(cancelled);
    expect(lastStatus()).toMatchObject({ sha: push.headSha, state: "error" });
  });

  it("leave a report that names what was not measured, from the job that comes always", async () => {
    const asked = lab.emulator.records().entries.length;
    const { exitCode } = await end(await start("conclude"));
    expect(exitCode).not.toBe(0);
    // It can't prove to Google who asks, and has no need to: nothing was tried, its clean-up included.
    expect(lab.emulator.records().entries.length).toBe(asked);
    expect(lastStatus()).toMatchObject({ sha: push.headSha, state: "failure" });
    expect(body()).toEqual([expect.stringContaining("no run of this device came back")]);
    expect(body()[0]).not.toContain("⏳");
  });

  it("are stopped by the step's clean-up when the step itself was killed, and comment and check are ended", async () => {
    await done(start("plan", { proves: true, attempt: 2 }));
    expect(body()).toEqual([expect.stringContaining("⏳ Measuring")]);
    await done(start("build-android", { attempt: 2 }));
    const step = await start("run", { proves: true, attempt: 2 });
    await expect.poll(() => lab.states(), patiently).toEqual([...cancelled, ...running]);
    step.kill();
    expect((await step.ended).exitCode).toBeUndefined();
    expect(lab.states()).toEqual([...cancelled, ...running]);
    const said = await step.post();
    logs.push(said);
    expect(said).toMatch(/Test matrix \S+: cancelled: the job ended before the run did/);
    expect(lab.states()).toEqual([...cancelled, ...cancelled]);
    expect(lastStatus()).toMatchObject({ sha: push.headSha, state: "error" });
    expect(body()).toEqual([expect.stringContaining("this run was cut off")]);
  });

  it("cost no more than was set aside for them, and nothing runs on", () => {
    const { billed, booked } = lab.minutes();
    expect(billed).toBeGreaterThan(0);
    expect(booked).toBeGreaterThanOrEqual(billed);
    lab.expectNothingBroken(logs.join("\n"));
    expect(github.violations).toEqual([]);
  });
});
