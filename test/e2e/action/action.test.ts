/** Does the action do its work in a user's workflow? The template that users copy, run by act, with real inference. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { userCacheFolder } from "../../../src/adapters/cache/user-cache.ts";
import { workflowCaller } from "../../emulators/github/repository.ts";
import { type LocalGithub, startLocalGithub } from "../../emulators/github/server.ts";
import { requires } from "../../requirements.ts";
import { Caller, fullName, type Push } from "./caller.ts";
import { forAct, installAction, type RunOutcome, runWorkflow } from "./runner.ts";

const lacking = await requires("act", "git", "litert");
const pull = 7;
/** Sizes are exact, so that the verdict does not hang on how fast this computer is. Line 7 is what the third push breaks. */
const config = `version: 1
models:
  plain:
    source: model.tflite
    variants: [as-is]
budgets:
  size: { max-increase: 10% }
delegates: [xnnpack]
measure: { launches: 2, pairs: 1, inferences: 5 }
`;

describe.skipIf(lacking)("a pull request in a repository that uses the action", { timeout: 300_000 }, () => {
  let folder = "";
  let github: LocalGithub;
  let caller: Caller;
  const run = (push: Push, token = "workflow-token"): Promise<RunOutcome> => {
    github.repository.openPull({ number: pull, ...push });
    return runWorkflow({
      caller,
      action: join(folder, "action"),
      push,
      number: pull,
      apiUrl: github.url,
      token,
      scratch: folder,
      cacheFolder: userCacheFolder(),
    });
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "edgegate-act-"));
    github = await startLocalGithub(fullName);
    github.repository.callers.set("workflow-token", {
      ...workflowCaller,
      permissions: { issues: "none", "pull-requests": "write", statuses: "write", contents: "read" },
    });
    await installAction(join(folder, "action"));
    caller = await Caller.make(join(folder, "caller"), "plain.tflite", config);
  });
  afterAll(async () => {
    await github.close();
    await rm(folder, { recursive: true });
  });

  it("gets its comment, and the check is green", async () => {
    const push = await caller.push("fusion-lost.tflite");
    const { exitCode, outputs, log } = await run(push);
    expect(exitCode === 0 ? "" : log).toBe("");
    expect(outputs.get("verdict")).toBe("pass");
    const [comment, ...others] = github.repository.commentsOn(pull);
    expect(others).toEqual([]);
    expect(comment?.author.login).toBe("github-actions[bot]");
    expect(comment?.body).toContain("<!-- edgegate:report -->");
    expect(comment?.body).toContain(push.mergeSha.slice(0, 7));
    expect(outputs.get("comment-url")).toContain(`#issuecomment-${comment?.id}`);
    expect(github.repository.statuses).toEqual([
      expect.objectContaining({ sha: push.headSha, context: "edgegate", state: "pending" }),
      expect.objectContaining({ sha: push.headSha, context: "edgegate", state: "success" }),
    ]);
  });

  it("has the same comment edited by a second push, compared with what main is by then", async () => {
    const [before] = github.repository.commentsOn(pull).map(({ id, body }) => ({ id, body }));
    await caller.moveMain();
    const push = await caller.push("operator-added.tflite");
    // GitHub may name an older base in the event than the one that it merged with.
    const { exitCode, log } = await run({ ...push, baseSha: await caller.firstCommit() });
    expect(exitCode === 0 ? "" : log).toBe("");
    const comments = github.repository.commentsOn(pull);
    expect(comments.map(({ id }) => id)).toEqual([before?.id]);
    expect(comments[0]?.body).not.toBe(before?.body);
    expect(comments[0]?.body).toContain(push.mergeSha.slice(0, 7));
    expect(comments[0]?.body).toContain(push.baseSha.slice(0, 7));
  });

  it("turns red when it breaks a budget, after the comment says so, with the config line marked", async () => {
    const { exitCode, outputs, log } = await run(await caller.push("constant-bigger.tflite"));
    expect(exitCode).not.toBe(0);
    expect(Object.fromEntries(outputs)).toMatchObject({ verdict: "fail", "exit-code": "1" });
    const [comment, ...others] = github.repository.commentsOn(pull);
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(/Must not ship.*size/);
    expect(github.repository.statuses.at(-1)).toMatchObject({
      state: "failure",
      description: expect.stringMatching(/^Must not ship: plain size rose/),
    });
    expect(log).toMatch(/::error title=[^\n]*size[^\n]*,file=edgegate\.yml,line=7,/);
    // The job summary, as the runner took it, has the report too.
    expect(log).toMatch(/Summary - [^\n]*Must not ship/);
  });

  it("keeps its verdict without the permission to write, and is told which to add", async () => {
    github.repository.callers.set("reading-token", {
      author: { login: "github-actions[bot]", type: "Bot" },
      app: "github-actions",
      permissions: { issues: "none", "pull-requests": "read", statuses: "none" },
    });
    const { exitCode, log } = await run(await caller.push("fusion-lost.tflite"), "reading-token");
    expect(exitCode === 0 ? "" : log).toBe("");
    expect(log).toMatch(/::warning[^\n]*pull-requests: write/);
    expect(log).not.toContain("reading-token");
  });

  it("spoke with GitHub only as GitHub's description allows", () => {
    expect(github.violations).toEqual([]);
    expect(github.exchanges.length).toBeGreaterThan(0);
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
