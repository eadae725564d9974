/** Which of two runs has the last word when the older one ends last? The newer; run by act, with real inference. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requires } from "../../requirements.ts";
import type { Push } from "../action/caller.ts";
import { artifactNames, pull, type Run, WorkflowWorld } from "./a-workflow-world.ts";

const lacking = await requires("act", "git", "litert");

describe.skipIf(lacking)("an older run that ends after a newer one", { timeout: 300_000 }, () => {
  let world: WorkflowWorld;
  let newer: Push;
  let oldest: Run;
  const bodies = () => world.github.repository.commentsOn(pull).map(({ body }) => body);
  const statusesOf = ({ headSha }: Push) =>
    world.github.repository.statuses.filter(({ sha }) => sha === headSha).map(({ state }) => state);

  beforeAll(async () => {
    world = await WorkflowWorld.make({ templates: { "edgegate.yml": "pull-request.yml" } });
    oldest = await world.newRun();
  });
  afterAll(() => world.close());

  it("leaves the comment and the check of a newer push as they are, and ends its own commit's check", async () => {
    const older = await world.caller.push("constant-bigger.tflite");
    const run = await world.newRun();
    const measured = run.artifacts.hold(artifactNames.measured);
    const ending = world.judge(older, { run });
    await measured.arrived;

    newer = await world.caller.push("fusion-lost.tflite");
    const { exitCode, log } = await world.judge(newer);
    expect(exitCode === 0 ? "" : log).toBe("");
    const report = bodies();
    expect(report).toEqual([expect.stringContaining(newer.mergeSha.slice(0, 7))]);

    measured.release();
    const { exitCode: olderExit, log: olderLog } = await ending;
    expect(olderExit).not.toBe(0);
    expect(olderLog).toMatch(/The comment was not posted: (run|commit) .*(newer|pushed)/);
    expect(bodies()).toEqual(report);
    expect(statusesOf(newer).at(-1)).toBe("success");
    expect(statusesOf(older).at(-1)).toBe("failure");
  });

  it("leaves both as they are when it has judged the same commit, too", async () => {
    const [report, statuses] = [bodies(), statusesOf(newer)];
    expect(statuses.at(-1)).toBe("success");
    // It has nothing to report, and would say so in red.
    const { exitCode, log } = await world.runAgain(newer, oldest, 1, "judge and report");
    expect(exitCode).not.toBe(0);
    expect(log).toContain("is newer than this one");
    expect(bodies()).toEqual(report);
    expect(statusesOf(newer)).toEqual(statuses);
  });

  it("spoke with GitHub only as GitHub's description allows", () => {
    expect(world.github.violations).toEqual([]);
  });
});
