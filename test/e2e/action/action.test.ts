/** Does the action do its work in a user's workflow? The template that users copy, run by act, with real inference. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requires } from "../../requirements.ts";
import { pull, type Run, smallConfig, WorkflowWorld } from "../workflow/a-workflow-world.ts";
import type { Push } from "./caller.ts";
import { forAct } from "./runner.ts";

const lacking = await requires("act", "git", "litert");
const config = smallConfig();
/** What the third push breaks. */
const budgetLine = config.split("\n").findIndex((line) => line.includes("size:")) + 1;

describe.skipIf(lacking)("a pull request in a repository that uses the action", { timeout: 300_000 }, () => {
  let world: WorkflowWorld;
  /** The last that was judged with all permissions. */
  let push: Push;
  let run: Run;
  beforeAll(async () => {
    world = await WorkflowWorld.make({
      templates: { "edgegate.yml": "edgegate.yml", "edgegate-commands.yml": "commands.yml" },
      config,
    });
  });
  afterAll(() => world.close());

  it("gets its comment, and the check is green", async () => {
    const push = await world.caller.push("fusion-lost.tflite");
    const { exitCode, outputs, log } = await world.judge(push);
    expect(exitCode === 0 ? "" : log).toBe("");
    expect(outputs.get("verdict")).toBe("pass");
    const [comment, ...others] = world.github.repository.commentsOn(pull);
    expect(others).toEqual([]);
    expect(comment?.author.login).toBe("github-actions[bot]");
    expect(comment?.body).toContain("<!-- edgegate:report -->");
    expect(comment?.body).toContain(push.mergeSha.slice(0, 7));
    expect(outputs.get("comment-url")).toContain(`#issuecomment-${comment?.id}`);
    expect(world.github.repository.statuses).toEqual([
      expect.objectContaining({ sha: push.headSha, context: "edgegate", state: "pending" }),
      expect.objectContaining({ sha: push.headSha, context: "edgegate", state: "success" }),
    ]);
  });

  it("has the same comment edited by a second push, compared with what main is by then", async () => {
    const [before] = world.github.repository.commentsOn(pull).map(({ id, body }) => ({ id, body }));
    await world.caller.moveMain();
    const push = await world.caller.push("operator-added.tflite");
    // GitHub may name an older base in the event than the one that it merged with.
    const { exitCode, log } = await world.judge({ ...push, baseSha: await world.caller.firstCommit() });
    expect(exitCode === 0 ? "" : log).toBe("");
    const comments = world.github.repository.commentsOn(pull);
    expect(comments.map(({ id }) => id)).toEqual([before?.id]);
    expect(comments[0]?.body).not.toBe(before?.body);
    expect(comments[0]?.body).toContain(push.mergeSha.slice(0, 7));
    expect(comments[0]?.body).toContain(push.baseSha.slice(0, 7));
  });

  it("turns red when it breaks a budget, after the comment says so, with the config line marked", async () => {
    push = await world.caller.push("constant-bigger.tflite");
    const judged = await world.judge(push);
    const { exitCode, outputs, log } = judged;
    ({ run } = judged);
    expect(exitCode).not.toBe(0);
    expect(Object.fromEntries(outputs)).toMatchObject({ verdict: "fail", "exit-code": "1" });
    const [comment, ...others] = world.github.repository.commentsOn(pull);
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(/Must not ship.*size/);
    expect(world.github.repository.statuses.at(-1)).toMatchObject({
      state: "failure",
      description: expect.stringMatching(/^Must not ship: plain size rose/),
    });
    expect(log).toMatch(new RegExp(`::error title=[^\\n]*size[^\\n]*,file=edgegate\\.yml,line=${budgetLine},`));
    // The job summary, as the runner took it, has the report too.
    expect(log).toMatch(/Summary - [^\n]*Must not ship/);
  });

  it("has its case explained from what that one job has left", async () => {
    world.github.repository.roles.set("willa", "write");
    world.showArtifacts(push, run);
    const { exitCode, log } = await world.say("willa", "/edgegate explain plain xnnpack");
    expect(exitCode === 0 ? "" : log).toBe("");
    const answer = world.github.repository.commentsOn(pull).at(-1)?.body;
    expect(answer).toMatch(/^### plain as-is · xnnpack/);
    expect(answer).toContain(`commit ${push.headSha.slice(0, 7)}`);
  });

  it("keeps its verdict without the permission to write or a server that takes artifacts, and is told which to add", async () => {
    world.github.repository.callers.set("reading-token", {
      author: { login: "github-actions[bot]", type: "Bot" },
      app: "github-actions",
      permissions: { issues: "none", "pull-requests": "read", statuses: "none" },
    });
    const { exitCode, log } = await world.judge(await world.caller.push("fusion-lost.tflite"), {
      token: "reading-token",
      run: await world.newRun("edgegate-planned-a1"),
    });
    expect(log).toContain("Nothing was left for `/edgegate explain`");
    expect(exitCode === 0 ? "" : log).toBe("");
    expect(log).toMatch(/::warning[^\n]*pull-requests: write/);
    expect(log).not.toContain("reading-token");
  });

  it("spoke with GitHub only as GitHub's description allows", () => {
    expect(world.github.violations).toEqual([]);
    expect(world.github.exchanges.length).toBeGreaterThan(0);
  });
});

describe("the one reference that act can't follow", () => {
  it("is spelled out, and nothing else is changed", () => {
    const text = "steps:\n    - id: stage\n      uses: $/stage\n      with:\n";
    expect(forAct(text)).toBe("steps:\n    - id: stage\n      uses: edgegate/edgegate/stage@v1\n      with:\n");
  });
  it.each([
    { name: "none", text: "uses: ./stage\n" },
    { name: "a second one", text: "uses: $/stage\nuses: $/other\n" },
  ])("$name is refused", ({ text }) => {
    expect(() => forAct(text)).toThrow("one `uses: $/stage`");
  });
});
