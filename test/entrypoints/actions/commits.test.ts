import { describe, expect, it } from "vitest";
import { chooseCommits } from "../../../src/entrypoints/actions/commits.ts";
import type { WorkflowRun } from "../../../src/entrypoints/wire-stage.ts";

const sha = (letter: string) => letter.repeat(40);
const none = { base: undefined, head: undefined };
const pull: WorkflowRun["event"] = {
  of: "pull-request",
  number: 7,
  headSha: sha("a"),
  baseSha: sha("b"),
  baseRef: "main",
  fromFork: false,
};

const aPush = (before: string | undefined) =>
  ({
    of: "push",
    before,
    after: sha("a"),
    ref: "refs/heads/main",
    defaultBranch: "main",
    isFork: false,
    committedAt: "2026-11-24T10:00:00.000Z",
  }) as const;

describe("the two commits of a workflow run", () => {
  it.each([
    {
      name: "a merge commit is compared with its first parent, not with the older base that the event names",
      event: pull,
      parents: [sha("c"), sha("a")],
      expected: { base: sha("c"), head: sha("e") },
    },
    {
      name: "a clone without the merge commit compares the change with the event's base",
      event: pull,
      parents: [],
      expected: { base: sha("b"), head: sha("a") },
    },
    {
      name: "a commit that does not merge this change is never taken for the merge commit",
      event: pull,
      parents: [sha("c"), sha("d")],
      expected: { base: sha("b"), head: sha("a") },
    },
    {
      name: "an ordinary commit, as a local runner may have, is not either",
      event: pull,
      parents: [sha("a")],
      expected: { base: sha("b"), head: sha("a") },
    },
    {
      name: "a merge queue's group names both",
      event: { of: "merge-group", headSha: sha("a"), baseSha: sha("b") } as const,
      parents: [],
      expected: { base: sha("b"), head: sha("a") },
    },
    {
      name: "a push compares after with before",
      event: aPush(sha("b")),
      parents: [],
      expected: { base: sha("b"), head: sha("a") },
    },
  ])("$name", async ({ event, parents, expected }) => {
    const run = { sha: sha("e"), event, baseBranch: "release/2.11" };
    const commits = { ...expected, baseName: "release/2.11" };
    expect(await chooseCommits(none, run, () => Promise.resolve(parents))).toEqual(commits);
  });

  it("inputs win over the event, each for itself", async () => {
    const run = { sha: sha("e"), event: pull, baseBranch: undefined };
    const parents = () => Promise.resolve([sha("c"), sha("a")]);
    expect(await chooseCommits({ base: "v1", head: undefined }, run, parents)).toEqual({ base: "v1", head: sha("e") });
    expect(await chooseCommits({ base: undefined, head: "worktree" }, run, parents)).toEqual({
      base: sha("c"),
      head: "worktree",
    });
  });

  it("only the event's own base is called by the event's branch", async () => {
    const run = { sha: sha("e"), event: pull, baseBranch: "main" };
    const named = async (base: string) =>
      (await chooseCommits({ base, head: undefined }, run, () => Promise.resolve([sha("c"), sha("a")]))).baseName;
    expect(await named(sha("d"))).toBeUndefined();
    expect(await named("v1")).toBeUndefined();
    expect(await named(sha("c"))).toBe("main");
  });

  it.each([
    { name: "workflow_dispatch", says: "does not say what to compare with", fix: "base: main" },
    { name: "pull_request_target", says: "does not say what to compare with", fix: "on: pull_request" },
  ])("$name without the input base is a wrong use, and says what to write", async ({ name, says, fix }) => {
    const failing = chooseCommits(none, { sha: sha("e"), event: { of: "other", name }, baseBranch: undefined }, () =>
      Promise.resolve([]),
    );
    await expect(failing).rejects.toMatchObject({
      code: "no-base",
      exitCode: 2,
      message: expect.stringContaining(says),
      remedy: expect.stringContaining(fix),
    });
  });

  it("the first push of a branch has nothing to compare with", async () => {
    const event = aPush(undefined);
    await expect(
      chooseCommits(none, { sha: sha("a"), event, baseBranch: "main" }, () => Promise.resolve([])),
    ).rejects.toMatchObject({
      message: expect.stringContaining("first push"),
    });
  });
});
