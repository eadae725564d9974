import { writeFile } from "node:fs/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { githubCommitCheck } from "../../../src/adapters/github/commit-status.ts";
import { workflowCaller } from "../../emulators/github/repository.ts";
import { aPullRequest, headSha, report } from "./a-pull-request.ts";

const fork = "mallory/models";

describe("the trusted workflow after a fork's run", () => {
  const scene = aPullRequest();
  const env = { GITHUB_EVENT_NAME: "workflow_run" };
  const publish = () =>
    scene
      .pullRequest({ token: "reporting-token", env })
      .publish(report("text"), { as: "report", verdict: "pass", begin: true });
  const open = (number: number, change: object = {}) =>
    scene.github.repository.openPull({ number, headSha, fromFork: true, fork, ...change });
  const answered = () => scene.github.repository.comments.map(({ pull }) => pull);

  /** The run that has ended was of this branch. */
  const follow = (head_branch: string | null) =>
    writeFile(
      `${scene.environment["GITHUB_EVENT_PATH"]}`,
      JSON.stringify({
        action: "completed",
        workflow_run: {
          id: 41,
          event: "pull_request",
          run_attempt: 1,
          head_sha: headSha,
          created_at: "2026-11-24T10:00:00Z",
          updated_at: "2026-11-24T10:00:00Z",
          head_branch,
          head_repository: { full_name: fork },
          repository: { full_name: "acme/models" },
          // Nobody but the fork's author says so.
          pull_requests: [{ number: 1 }],
        },
      }),
    );

  beforeEach(async () => {
    scene.github.repository.pulls.clear();
    scene.github.repository.callers.set("reporting-token", {
      ...workflowCaller,
      permissions: { issues: "none", "pull-requests": "write", statuses: "write" },
    });
    await follow("change");
  });

  it("answers the open pull request that has this commit of this fork as its head, behind 120 others", async () => {
    open(1, { fromFork: false });
    for (let number = 10; number < 130; number += 1)
      open(number, { headRef: `other-${number}`, headSha: "e".repeat(40) });
    open(207);
    expect(await publish()).toMatchObject({ status: "created" });
    expect(answered()).toEqual([207]);
  });

  it("takes no name for a branch that git would not", async () => {
    await follow("x:y");
    open(7);
    await expect(publish()).rejects.toMatchObject({ code: "event-unreadable" });
  });

  it("says nothing where the run names no branch", async () => {
    await follow(null);
    open(7);
    expect(await publish()).toMatchObject({ status: "skipped", reason: expect.stringContaining("names no branch") });
  });

  it("finds a branch whose name means something in a URL", async () => {
    await follow("fix/50%&state=all#é");
    open(7, { headRef: "fix/50%&state=all#é" });
    expect(await publish()).toMatchObject({ status: "created" });
  });

  const set = (state: "success" | "error") =>
    githubCommitCheck({
      gate: "edgegate",
      env: { ...scene.environment, ...env },
      token: "reporting-token",
      patience: { secondMs: 1, requestMs: 200 },
    }).set(state, "Judged");
  const checks = () => scene.github.repository.statuses.map(({ sha, context, state }) => [sha, context, state]);

  it("puts the check on the fork's commit", async () => {
    open(7);
    expect(await set("success")).toEqual({ status: "set" });
    expect(checks()).toEqual([[headSha, "edgegate", "success"]]);
  });

  it("calls the check after the branch where that is not the default one: its config has not decided for that", async () => {
    open(7, { baseRef: "release" });
    expect(await set("success")).toEqual({ status: "set" });
    expect(checks()).toEqual([[headSha, "edgegate (release)", "success"]]);
  });

  it.each([
    { name: "is no longer open", change: { state: "closed" as const }, why: "no open pull request" },
    { name: "was opened since the run began", change: { createdAt: "2026-11-24T10:00:01Z" }, why: "for another pull" },
    { name: "is of another branch than the run", change: { headRef: "other" }, why: "no open pull request" },
    {
      name: "is of another branch at the same commit",
      change: { headRef: "other" },
      at: headSha,
      why: "for another pull",
    },
    { name: "goes into another branch since", change: {}, turn: "base_ref_changed", why: "another base branch" },
    { name: "has held other commits since", change: {}, turn: "head_ref_force_pushed", why: "held other commits" },
  ])("sets no green check and says nothing where the pull request $name", async ({ change, turn, at, why }) => {
    open(7, change);
    if (at !== undefined) scene.github.repository.branchHeads.set("mallory:change", at);
    if (turn !== undefined) scene.github.repository.turns.push({ pull: 7, event: turn, at: "2026-11-24T10:00:01Z" });
    const skipped = { status: "skipped", reason: expect.stringContaining(why) };
    expect(await publish()).toEqual(skipped);
    expect(await set("success")).toEqual(skipped);
    expect(await set("error")).toEqual({ status: "set" });
    expect(answered()).toEqual([]);
  });

  it("minds nothing that had happened before the run began", async () => {
    open(7);
    for (const event of ["base_ref_changed", "head_ref_force_pushed"])
      scene.github.repository.turns.push({ pull: 7, event, at: "2026-11-24T09:59:59Z" });
    expect(await publish()).toMatchObject({ status: "created" });
  });

  it.each([
    { name: "another commit", change: { headSha: "e".repeat(40) } },
    { name: "the same commit in this repository", change: { fromFork: false } },
    { name: "the same commit in another fork", change: { fork: "victim/models" } },
    { name: "the same commit in their other fork", change: { fork: "mallory/other" } },
    { name: "a pull request that is closed", change: { state: "closed" as const } },
  ])("says nothing where there is only $name", async ({ change }) => {
    open(7, change);
    expect(await publish()).toEqual({
      status: "skipped",
      reason: "no open pull request has commit aaaaaaa of mallory/models as its head",
    });
    expect(answered()).toEqual([]);
  });

  it("guesses nothing where one commit is the head of two pull requests", async () => {
    open(7);
    open(8, { baseRef: "release" });
    expect(await publish()).toMatchObject({
      status: "skipped",
      reason: expect.stringMatching(/^2 open pull requests/),
    });
    expect(answered()).toEqual([]);
  });
});
