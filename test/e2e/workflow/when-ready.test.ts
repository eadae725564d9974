/** Do drafts, and pull requests without the label, wait with a check that is never green, and are they judged once they may be? */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requires } from "../../requirements.ts";
import { fullName, type Push } from "../action/caller.ts";
import { pull, type Run, smallConfig, WorkflowWorld } from "./a-workflow-world.ts";

const lacking = await requires("act", "git", "litert");
const label = "edgegate: measure";
const config = smallConfig({ more: `pull-requests: { drafts: wait, label: "${label}" }\n` });

describe.skipIf(lacking)("a pull request where drafts and what has no label wait", { timeout: 300_000 }, () => {
  let world: WorkflowWorld;
  let push: Push;
  let run: Run;

  /** GitHub tells of `action`; by then the pull request is as `now` says. */
  const happens = async (
    action: { readonly action: string; readonly label?: { readonly name: string } },
    now: { readonly isDraft: boolean; readonly labels: string[] },
  ) => {
    world.github.repository.openPull({ number: pull, ...push, ...now });
    world.github.repository.statuses.length = 0;
    run = await world.newRun();
    const payload = {
      ...action,
      number: pull,
      pull_request: {
        number: pull,
        head: { ref: "change", sha: push.headSha, repo: { full_name: fullName } },
        base: { ref: "main", sha: push.baseSha, repo: { full_name: fullName } },
      },
    };
    const { exitCode, log } = await world.event("edgegate.yml", "pull_request", payload, { run });
    expect(exitCode === 0 ? "" : log).toBe("");
    return world.github.repository.statuses.map(({ sha, state, description }) => ({ sha, state, description }));
  };

  beforeAll(async () => {
    world = await WorkflowWorld.make({ templates: { "edgegate.yml": "pull-request-when-ready.yml" }, config });
    push = await world.caller.push("fusion-lost.tflite");
  });
  afterAll(() => world.close());

  it("waits as a draft, with a check that says for what", async () => {
    const statuses = await happens({ action: "opened" }, { isDraft: true, labels: [] });
    expect(statuses.at(-1)).toEqual({
      sha: push.headSha,
      state: "pending",
      description: "A draft: judged when it is ready for review",
    });
    expect(world.github.repository.commentsOn(pull)).toEqual([]);
    expect(run.artifacts.names()).toEqual([]);
  });

  it("waits for the label when it is ready", async () => {
    const statuses = await happens({ action: "ready_for_review" }, { isDraft: false, labels: ["bug"] });
    expect(statuses.at(-1)).toMatchObject({
      state: "pending",
      description: `Waiting for the label "${label}", then judged`,
    });
    expect(run.artifacts.names()).toEqual([]);
  });

  it.each(["docs", "edgegate: accept plain/size"])("is left alone when the label %s is set", async (name) => {
    const labels = ["bug", label, name];
    expect(await happens({ action: "labeled", label: { name } }, { isDraft: false, labels })).toEqual([]);
  });

  it("is judged once the label is set", async () => {
    const labels = ["bug", label];
    const statuses = await happens({ action: "labeled", label: { name: label } }, { isDraft: false, labels });
    expect(statuses.at(-1)).toMatchObject({ state: "success" });
    expect(world.github.repository.commentsOn(pull)).toEqual([
      expect.objectContaining({ body: expect.stringContaining(push.mergeSha.slice(0, 7)) }),
    ]);
  });

  it("as a draft again, keeps the report of the older commit below what says that the newest one waits", async () => {
    const [judged, { body: report = "" } = {}] = [push, world.github.repository.commentsOn(pull)[0]];
    push = await world.caller.push("operator-added.tflite");
    const statuses = await happens({ action: "synchronize" }, { isDraft: true, labels: [label] });
    expect(statuses.at(-1)).toMatchObject({ sha: push.headSha, state: "pending" });
    const [comment, ...others] = world.github.repository.commentsOn(pull);
    expect(others).toEqual([]);
    expect(comment?.body).toContain(`Not measured yet: \`${push.headSha.slice(0, 7)}\``);
    expect(comment?.body).toMatch(new RegExp(`report of an older commit.*${judged.headSha.slice(0, 7)}`));
    expect(comment?.body).toContain(report.split("\n").slice(2).join("\n").trim());
  });

  it("spoke with GitHub only as GitHub's description allows", () => {
    expect(world.github.violations).toEqual([]);
  });
});
