/** Is a pull request's state asked of GitHub as it is now, and never guessed? */
import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { githubPullRequestState } from "../../../src/adapters/github/pull-request-state.ts";
import { aPullRequest, headSha } from "./a-pull-request.ts";

describe("the state of a pull request", () => {
  const scene = aPullRequest();
  const state = (token = "workflow-token", env: Readonly<Record<string, string>> = {}) =>
    githubPullRequestState({
      env: { ...scene.environment, ...env },
      token,
      patience: { secondMs: 1, requestMs: 200 },
    });

  it("is what GitHub says now, whatever the event said", async () => {
    expect(await state()).toEqual({ isDraft: false, labels: [] });
    scene.github.repository.openPull({ number: 7, headSha, isDraft: true, labels: ["edgegate: measure"] });
    expect(await state()).toEqual({ isDraft: true, labels: ["edgegate: measure"] });
  });

  it("is a failure where GitHub does not answer, without the token in its text", async () => {
    await expect(state("a-stranger's-token")).rejects.toMatchObject({
      code: "github-refused",
      message: expect.not.stringContaining("a-stranger's-token"),
    });
  });

  it("is not asked in a merge queue", async () => {
    const group = { merge_group: { head_sha: "d".repeat(40), base_sha: "b".repeat(40) } };
    await writeFile(`${scene.environment["GITHUB_EVENT_PATH"]}`, JSON.stringify(group));
    expect(await state("workflow-token", { GITHUB_EVENT_NAME: "merge_group" })).toBeUndefined();
    expect(scene.github.exchanges).toEqual([]);
  });
});
