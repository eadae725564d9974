import { describe, expect, it } from "vitest";
import type { WorkflowRun } from "../../../src/entrypoints/wire-stage.ts";
import { pushToRecord } from "../../../src/entrypoints/actions/may-record.ts";

const push = {
  of: "push",
  before: "b".repeat(40),
  after: "a".repeat(40),
  ref: "refs/heads/main",
  defaultBranch: "main",
  isFork: false,
  committedAt: "2026-11-24T08:00:00.000Z",
} as const;
const fromFork = {
  of: "pull-request",
  number: 7,
  headSha: "a".repeat(40),
  baseSha: "b".repeat(40),
  baseRef: "main",
  fromFork: true,
} as const;

describe("who may write history", () => {
  it("is a push to the default branch, whatever it is called", () => {
    expect(pushToRecord({ event: push })).toEqual(push);
    expect(pushToRecord({ event: { ...push, ref: "refs/heads/trunk", defaultBranch: "trunk" } }).after).toBe(
      push.after,
    );
  });

  it.each<{ name: string; event: WorkflowRun["event"]; says: string }>([
    { name: "a fork's branch called main, as a pull request", event: fromFork, says: "this run is for a pull-request" },
    { name: "a fork that pushes to its own main", event: { ...push, isFork: true }, says: "is a fork" },
    { name: "another branch", event: { ...push, ref: "refs/heads/next" }, says: "refs/heads/next, and the default" },
    {
      name: "a branch whose name ends in main",
      event: { ...push, ref: "refs/heads/x/main" },
      says: "refs/heads/x/main",
    },
    { name: "a tag called main", event: { ...push, ref: "refs/tags/main" }, says: "refs/tags/main" },
    { name: "a deleted branch", event: { ...push, committedAt: undefined }, says: "deleted" },
    {
      name: "a merge queue",
      event: { of: "merge-group", headSha: push.after, baseSha: push.before },
      says: "merge-group",
    },
    { name: "a run set off by a fork's run", event: { of: "other", name: "workflow_run" }, says: "`workflow_run`" },
    {
      name: "a run that somebody started",
      event: { of: "other", name: "workflow_dispatch" },
      says: "`workflow_dispatch`",
    },
  ])("is not $name", ({ event, says }) => {
    expect(() => pushToRecord({ event })).toThrow(says);
  });
});
