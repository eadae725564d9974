import { describe, expect, it } from "vitest";
import { baseBranchOf } from "../../../src/adapters/github/workflow-run.ts";

describe("the branch that a run's change goes into", () => {
  it.each([
    {
      name: "a pull request's base",
      env: { GITHUB_EVENT_NAME: "pull_request", GITHUB_BASE_REF: "release/2.11", GITHUB_REF: "refs/pull/7/merge" },
      is: "release/2.11",
    },
    {
      name: "the one that was pushed to",
      env: { GITHUB_EVENT_NAME: "push", GITHUB_BASE_REF: "", GITHUB_REF: "refs/heads/main" },
      is: "main",
    },
    { name: "none for a pushed tag", env: { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/tags/v1" }, is: undefined },
    {
      name: "the merge queue's",
      env: {
        GITHUB_EVENT_NAME: "merge_group",
        GITHUB_REF: `refs/heads/gh-readonly-queue/release/2.11/pr-7-${"a".repeat(40)}`,
      },
      is: "release/2.11",
    },
    {
      name: "not said by a run that follows a fork's, which is on the default branch whatever the fork asks for",
      env: { GITHUB_EVENT_NAME: "workflow_run", GITHUB_REF: "refs/heads/main" },
      is: undefined,
    },
    { name: "not said outside a workflow run", env: {}, is: undefined },
  ])("is $name", ({ env, is }) => {
    expect(baseBranchOf(env)).toBe(is);
  });
});
