import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { githubCommitCheck } from "../../../src/adapters/github/commit-status.ts";
import { aPullRequest, headSha } from "./a-pull-request.ts";

const patience = { secondMs: 1, requestMs: 200 };

describe("the check of a commit", () => {
  const scene = aPullRequest();
  const check = (env: Readonly<Record<string, string>> = {}, token = "status-token") => {
    scene.github.repository.callers.set("status-token", {
      author: { login: "github-actions[bot]", type: "Bot" },
      app: "github-actions",
      permissions: { issues: "none", "pull-requests": "none", statuses: "write" },
    });
    return githubCommitCheck({ env: { ...scene.environment, ...env }, gate: "edgegate", token, patience });
  };

  it("stands on the pull request's own head, not on its merge commit, under one name", async () => {
    expect(await check().set("pending", "Judging")).toEqual({ status: "set" });
    expect(await check().set("success", "May ship")).toEqual({ status: "set" });
    expect(scene.github.repository.statuses).toEqual([
      expect.objectContaining({ sha: headSha, state: "pending", context: "edgegate", description: "Judging" }),
      expect.objectContaining({ sha: headSha, state: "success", context: "edgegate", description: "May ship" }),
    ]);
  });

  it("is not set by an older run of the same commit that ends after a newer one", async () => {
    await check({ GITHUB_RUN_ID: "42" }).set("success", "May ship");
    expect(await check({ GITHUB_RUN_ID: "41" }).set("failure", "Must not ship")).toEqual({
      status: "skipped",
      reason: "run 42 is newer than this one and has set it",
    });
    expect(scene.github.repository.statuses.map(({ state }) => state)).toEqual(["success"]);
    expect(await check({ GITHUB_RUN_ID: "42" }).set("pending", "Judging")).toEqual({ status: "set" });
    expect(await check({ GITHUB_RUN_ID: "43" }).set("failure", "Must not ship")).toEqual({ status: "set" });
  });

  it("keeps what went wrong first in a run: the jobs that follow only tell that it left nothing", async () => {
    await check({ GITHUB_RUN_ID: "42" }).set("error", "The config has 2 mistakes");
    expect(await check({ GITHUB_RUN_ID: "42" }).set("error", "The job before has left nothing")).toEqual({
      status: "set",
    });
    const said = () => scene.github.repository.statuses.map(({ description }) => description);
    expect(said()).toEqual(["The config has 2 mistakes"]);
    await check({ GITHUB_RUN_ID: "42" }).set("failure", "Must not ship");
    await check({ GITHUB_RUN_ID: "43" }).set("error", "The job before has left nothing");
    expect(said().slice(1)).toEqual(["Must not ship", "The job before has left nothing"]);
  });

  it("is set where the one that is there can't be read", async () => {
    scene.github.fail({ operation: "repos/get-combined-status-for-ref", answer: "forbidden" });
    expect(await check().set("success", "May ship")).toEqual({ status: "set" });
  });

  it("stands on a merge group's head", async () => {
    const group = { merge_group: { head_sha: "d".repeat(40), base_sha: "b".repeat(40) } };
    await writeFile(`${scene.environment["GITHUB_EVENT_PATH"]}`, JSON.stringify(group));
    expect(await check({ GITHUB_EVENT_NAME: "merge_group" }).set("success", "May ship")).toEqual({ status: "set" });
    expect(scene.github.repository.statuses).toEqual([expect.objectContaining({ sha: "d".repeat(40) })]);
  });

  it("is one line of at most 140 characters, whatever a model is called", async () => {
    await check().set("failure", `Must not ship:\n${"🐁 long ".repeat(100)}`);
    const [status] = scene.github.repository.statuses;
    expect(status?.description).toMatch(/^Must not ship: 🐁 .*…$/u);
    expect(Array.from(status?.description ?? "")).toHaveLength(140);
  });

  it.each([
    { name: "without the permission", token: "workflow-token", reason: "may not write commit statuses", fix: true },
    { name: "without a token", token: "", reason: "no token", fix: true },
  ])("is an outcome $name, which says what to add", async ({ token, reason, fix }) => {
    const outcome = await check({}, token).set("success", "May ship");
    expect(outcome).toMatchObject({ status: "skipped", reason: expect.stringContaining(reason) });
    expect("fix" in outcome).toBe(fix);
    expect(scene.github.repository.statuses).toEqual([]);
  });

  it("is skipped for an event that names no commit", async () => {
    await writeFile(`${scene.environment["GITHUB_EVENT_PATH"]}`, "{}");
    expect(await check({ GITHUB_EVENT_NAME: "schedule" }).set("success", "x")).toMatchObject({ status: "skipped" });
  });
});
