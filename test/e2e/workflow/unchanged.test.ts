/** Does the check report where there is nothing to measure, or no pull request to comment on? Run by act, with real inference. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requires } from "../../requirements.ts";
import { artifactNames, fork, pull, smallConfig, WorkflowWorld } from "./a-workflow-world.ts";
import { anEmulatedLab, type EmulatedLab, onPhones } from "./an-emulated-lab.ts";

const lacking = await requires("act", "git", "litert");
const templates = { "edgegate.yml": "pull-request.yml", "edgegate-fork.yml": "fork-report.yml" };

describe.skipIf(lacking)("a pull request that changes words only", { timeout: 300_000 }, () => {
  let world: WorkflowWorld;
  let lab: EmulatedLab;
  const statuses = () => world.github.repository.statuses;
  beforeAll(async () => {
    const config = smallConfig({ more: "comment: on-change\n" });
    world = await WorkflowWorld.make({ templates, config, edit: onPhones });
    lab = await anEmulatedLab(world.folder, { devices: [{ model: "shiba" }] }, 30);
  });
  afterAll(async () => {
    await Promise.all([world.close(), lab.close()]);
  });

  it("has a green check that says why, asks no phone, and gets no comment where only changes are to have one", async () => {
    const push = await world.caller.push(undefined, { "README.md": "Models, explained.\n" });
    const { exitCode, log, run } = await world.judge(push, { env: lab.place });
    expect(exitCode === 0 ? "" : log).toBe("");
    expect(statuses().at(-1)).toMatchObject({
      sha: push.headSha,
      state: "success",
      description: expect.stringMatching(/no model changed/i),
    });
    expect(run.artifacts.names()).not.toContain(artifactNames.measured);
    expect(world.github.repository.comments).toEqual([]);
  });

  it("has both from a fork, too, by the default branch's workflow and without a maintainer's label, and a comment where each change is to have one", async () => {
    await world.caller.pushToMain("plain.tflite", { "edgegate.yml": smallConfig({ more: "comment: always\n" }) });
    const push = await world.caller.push(undefined, { "README.md": "Models, explained by a stranger.\n" });
    const before = statuses().length;
    const own = await world.judge(push, { fork, env: lab.place });
    expect(own.exitCode === 0 ? "" : own.log).toBe("");
    expect(statuses().length).toBe(before);
    const { exitCode, log } = await world.followFork(push, own.run, { env: lab.place });
    expect(exitCode === 0 ? "" : log).toBe("");
    expect(statuses().at(-1)).toMatchObject({
      sha: push.headSha,
      state: "success",
      description: expect.stringMatching(/no model changed/i),
    });
    expect(world.github.repository.commentsOn(pull).map(({ body }) => body)).toEqual([
      expect.stringMatching(/no model changed/i),
    ]);
  });

  it("asked Google nothing, and GitHub only what GitHub's description allows", () => {
    expect(lab.emulator.records().entries).toEqual([]);
    expect(world.github.violations).toEqual([]);
  });
});

describe.skipIf(lacking)("a merge queue", { timeout: 300_000 }, () => {
  let world: WorkflowWorld;
  beforeAll(async () => {
    world = await WorkflowWorld.make({ templates, config: smallConfig({ sizeIncrease: "40%" }) });
  });
  afterAll(() => world.close());

  it("has the check on its own commit, which is judged against the one before it in the queue, and no comment", async () => {
    // The second is 33 % bigger than the first, as it may, and 64 % bigger than main's.
    const first = await world.caller.queue("constant-bigger.tflite");
    const second = await world.caller.queue("wider-layer.tflite");
    expect(second.baseSha).toBe(first.headSha);
    const { exitCode, log, run } = await world.event("edgegate.yml", "merge_group", {
      action: "checks_requested",
      merge_group: {
        head_sha: second.headSha,
        head_ref: "refs/heads/gh-readonly-queue/main/pr-8",
        base_sha: second.baseSha,
        base_ref: "refs/heads/main",
      },
    });
    expect(exitCode === 0 ? "" : log).toBe("");
    const { statuses, comments } = world.github.repository;
    expect(run.artifacts.names()).toContain(artifactNames.measured);
    expect(new Set(statuses.map(({ sha }) => sha))).toEqual(new Set([second.headSha]));
    expect(statuses.at(-1)).toMatchObject({ context: "edgegate", state: "success" });
    expect(comments).toEqual([]);
    expect(world.github.violations).toEqual([]);
  });
});
