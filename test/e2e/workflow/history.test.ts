/** Does a push to main leave history that the next pull request shows? Both templates, run by act, with real inference. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requires } from "../../requirements.ts";
import type { Caller } from "../action/caller.ts";
import { pull, smallConfig, tokens, WorkflowWorld } from "./a-workflow-world.ts";

const lacking = await requires("act", "git", "litert");
const branch = "edgegate-history";

describe.skipIf(lacking)("the history of main", { timeout: 300_000 }, () => {
  let world: WorkflowWorld;
  const runPush = ({ before, after, at }: Awaited<ReturnType<Caller["pushToMain"]>>, isFork: boolean) =>
    world.event(
      "edgegate-main.yml",
      "push",
      {
        ref: "refs/heads/main",
        before,
        after,
        head_commit: { id: after, timestamp: at },
        repository: { default_branch: "main", fork: isFork },
      },
      { token: tokens.recording },
    );

  beforeAll(async () => {
    world = await WorkflowWorld.make({
      templates: { "edgegate.yml": "edgegate.yml", "edgegate-main.yml": "main.yml" },
      config: smallConfig({ sizeIncrease: "50%" }),
    });
  });
  afterAll(() => world.close());

  it("is written by a push, of which nothing is said elsewhere, and shown by the next pull request, which writes none", async () => {
    const push = await world.caller.pushToMain("fusion-lost.tflite");
    const pushed = await runPush(push, false);
    expect(pushed.exitCode === 0 ? "" : pushed.log).toBe("");
    const files = world.github.repository.git.filesOf(branch);
    expect(Object.keys(files)).toEqual([expect.stringMatching(/^devices\/host@.*\.json$/)]);
    const [text = ""] = Object.values(files);
    expect(text).toContain(`"commit": "${push.after}"`);
    expect(text).toContain(`"commit": "${push.before}"`);
    expect(world.github.repository.comments).toEqual([]);
    expect(world.github.repository.statuses).toEqual([]);

    const change = await world.caller.push("plain.tflite");
    const judged = await world.judge(change);
    expect(judged.exitCode === 0 ? "" : judged.log).toBe("");
    const [comment] = world.github.repository.commentsOn(pull);
    expect(comment?.body).toMatch(
      /as-is · xnnpack on the default branch before: p50 [\d.]+ ms at one commit, \d{4}-\d\d-\d\d\./,
    );
    expect(world.github.repository.git.lengthOf(branch)).toBe(1);
  });

  it("is not written by a fork that copied the workflow", async () => {
    const before = world.github.exchanges.length;
    const { exitCode } = await runPush(await world.caller.pushToMain("constant-bigger.tflite"), true);
    expect(exitCode).toBe(0);
    expect(world.github.exchanges.length).toBe(before);
  });

  it("spoke with GitHub only as GitHub's description allows", () => {
    expect(world.github.violations).toEqual([]);
  });
});
