/** Does the callable workflow judge a pull request in jobs? The caller that users copy, run by act, with real inference. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requires } from "../../requirements.ts";
import { artifactNames, pull, WorkflowWorld } from "./a-workflow-world.ts";

const lacking = await requires("act", "git", "litert");

describe.skipIf(lacking)("a pull request judged in jobs", { timeout: 300_000 }, () => {
  let world: WorkflowWorld;
  beforeAll(async () => {
    world = await WorkflowWorld.make({ templates: { "edgegate.yml": "pull-request.yml" } });
  });
  afterAll(() => world.close());

  it("gets one comment and a green check, and its jobs hand on what the next needs", async () => {
    const push = await world.caller.push("fusion-lost.tflite");
    const { exitCode, log, run } = await world.judge(push);
    expect(exitCode === 0 ? "" : log).toBe("");
    expect(run.artifacts.names()).toEqual([
      "edgegate-files-1-a1",
      "edgegate-prepared-1-a1",
      "edgegate-planned-a1",
      "edgegate-measured-a1",
    ]);
    // Begun by the job that finds what has changed, gone on with by the one that plans; finished by the one that judges.
    const writes = world.github.exchanges
      .map(({ operation }) => operation)
      .filter((one) => /(create|update)-comment$/.test(one));
    expect(writes).toEqual(["issues/create-comment", "issues/update-comment", "issues/update-comment"]);
    const [comment, ...others] = world.github.repository.commentsOn(pull);
    expect(others).toEqual([]);
    expect(comment?.body).toContain("<!-- edgegate:report -->");
    expect(comment?.body).toContain(push.mergeSha.slice(0, 7));
    const { statuses } = world.github.repository;
    expect(new Set(statuses.map(({ sha }) => sha))).toEqual(new Set([push.headSha]));
    expect(statuses.map(({ state }) => state).filter((state) => state !== "pending")).toEqual(["success"]);
    expect(statuses.at(-1)?.state).toBe("success");
  });

  it("turns red after the comment says why", async () => {
    const { exitCode } = await world.judge(await world.caller.push("constant-bigger.tflite"));
    expect(exitCode).not.toBe(0);
    expect(world.github.repository.commentsOn(pull).map(({ body }) => body)).toEqual([
      expect.stringMatching(/Must not ship.*size/),
    ]);
    expect(world.github.repository.statuses.at(-1)).toMatchObject({ state: "failure" });
  });

  it("names the cases that a lost job leaves missing, is not green, and is once what failed has run again", async () => {
    const push = await world.caller.push("fusion-lost.tflite");
    const run = await world.newRun(artifactNames.measured);
    const { exitCode, log } = await world.judge(push, { run });
    expect(exitCode).not.toBe(0);
    expect(log).toContain("the storage quota is used up");
    const [comment] = world.github.repository.commentsOn(pull);
    expect(comment?.body).toContain("no run of this device came back");
    expect(world.github.repository.statuses.at(-1)).toMatchObject({ sha: push.headSha, state: "failure" });

    // GitHub's "Re-run failed jobs": the second attempt finds what the first one's other jobs have left.
    const again = await world.runAgain(push, run, 2, "measure", "judge and report");
    expect(again.exitCode === 0 ? "" : again.log).toBe("");
    expect(run.artifacts.names().filter((name) => name.endsWith("-a2"))).toHaveLength(1);
    expect(world.github.repository.commentsOn(pull)).toEqual([comment]);
    expect(comment?.body).not.toContain("no run of this device came back");
    expect(world.github.repository.statuses.at(-1)).toMatchObject({ sha: push.headSha, state: "success" });
  });

  it("is red with the reason when nothing could be prepared", async () => {
    const push = await world.caller.push("constant-bigger.tflite");
    const { exitCode } = await world.judge(push, { run: await world.newRun(artifactNames.prepared) });
    expect(exitCode).not.toBe(0);
    expect(world.github.repository.statuses.at(-1)).toMatchObject({ state: "error" });
  });

  it("spoke with GitHub only as GitHub's description allows", () => {
    expect(world.github.violations).toEqual([]);
  });
});
