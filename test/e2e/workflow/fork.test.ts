/** Is a fork's pull request judged through both workflows? Its own run may only read; the default branch's reports. By act, with real inference. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requires } from "../../requirements.ts";
import type { Push } from "../action/caller.ts";
import { fork, pull, type Run, WorkflowWorld } from "./a-workflow-world.ts";

const lacking = await requires("act", "git", "litert");

describe.skipIf(lacking)("a fork's pull request", { timeout: 300_000 }, () => {
  let world: WorkflowWorld;
  let push: Push;
  let own: Run;

  beforeAll(async () => {
    world = await WorkflowWorld.make({
      templates: { "edgegate.yml": "pull-request.yml", "edgegate-fork.yml": "fork-report.yml" },
    });
    push = await world.caller.push("constant-bigger.tflite");
  });
  afterAll(() => world.close());

  it("changes nothing on GitHub by its own run, which leaves what it has converted", async () => {
    const { log, run } = await world.judge(push, { fork });
    own = run;
    expect(run.artifacts.names().includes("edgegate-candidate-1-a1") ? "" : log).toBe("");
    expect(world.github.repository.comments).toEqual([]);
    expect(world.github.repository.statuses).toEqual([]);
  });

  it("gets the comment and the check from the default branch's workflow, on its own commit", async () => {
    const { exitCode, log } = await world.followFork(push, own);
    expect(world.github.repository.statuses.length > 0 ? "" : log).toBe("");
    expect(world.github.repository.statuses.map(({ sha, state }) => [sha, state])).toEqual([
      [push.headSha, "pending"],
      [push.headSha, "pending"],
      [push.headSha, "failure"],
    ]);
    expect(world.github.repository.comments.map(({ pull, body }) => [pull, body])).toEqual([
      [pull, expect.stringMatching(/Must not ship.*size/)],
    ]);
    expect(exitCode).not.toBe(0);
  });

  it("spoke with GitHub only as GitHub's description allows", () => {
    expect(world.github.violations).toEqual([]);
  });
});
