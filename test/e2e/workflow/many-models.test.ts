/** Do the jobs that share many models come to one comment, and does a lost one cost its own models only? Run by act. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requires } from "../../requirements.ts";
import { pull, WorkflowWorld } from "./a-workflow-world.ts";

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
  let world: WorkflowWorld;
  beforeAll(async () => {
    const models = names.map((name) => `${name}.tflite`);
    world = await WorkflowWorld.make({ templates: { "edgegate.yml": "pull-request.yml" }, models, config });
  });
  afterAll(() => world.close());

  it("is converted by two jobs and measured by one, and has one comment and a green check", async () => {
    const { exitCode, log, run } = await world.judge(await world.caller.push("fusion-lost.tflite"));
    expect(exitCode === 0 ? "" : log).toBe("");
    expect(
      run.artifacts
        .names()
        .filter((name) => name.includes("prepared"))
        .sort(),
    ).toEqual(["edgegate-prepared-1-a1", "edgegate-prepared-2-a1"]);
    const [comment, ...others] = world.github.repository.commentsOn(pull);
    expect(others).toEqual([]);
    for (const name of names) expect(comment?.body).toMatch(new RegExp(`\\b${name}\\b`));
    expect(world.github.repository.statuses.at(-1)).toMatchObject({ state: "success" });
  });

  it("of which a job loses its share is not green, and the comment says which models are missing", async () => {
    const push = await world.caller.push("constant-bigger.tflite");
    const { exitCode } = await world.judge(push, { run: await world.newRun("edgegate-prepared-2-a1") });
    expect(exitCode).not.toBe(0);
    const [comment] = world.github.repository.commentsOn(pull);
    expect(comment?.body).toContain("the job that converts and scores it left nothing");
    expect(world.github.repository.statuses.at(-1)).toMatchObject({ state: "failure" });
  });
});
