import { describe, expect, it } from "vitest";
import { readEvent } from "../../../src/adapters/github/event.ts";

const head = { sha: "a".repeat(40), ref: "faster", repo: { full_name: "acme/models" } };
const base = { sha: "b".repeat(40), ref: "main", repo: { full_name: "acme/models" } };
const pull = (change: object) => JSON.stringify({ pull_request: { number: 7, head, base, ...change } });
const push = (change: object) =>
  JSON.stringify({
    before: base.sha,
    after: head.sha,
    ref: "refs/heads/main",
    repository: { default_branch: "main", fork: false },
    head_commit: { timestamp: "2026-11-24T09:30:00+02:00" },
    ...change,
  });

describe("the event of a workflow run", () => {
  it("says which pull request, which commits, and that it is not from a fork", () => {
    expect(readEvent("pull_request", pull({}))).toEqual({
      status: "read",
      event: {
        of: "pull-request",
        number: 7,
        headSha: head.sha,
        baseSha: base.sha,
        baseRef: "main",
        fromFork: false,
      },
    });
  });

  it.each([
    { name: "another repository", repo: { full_name: "mallory/models" } },
    { name: "a fork that was deleted since", repo: null },
  ])("knows a fork by its head: $name", ({ repo }) => {
    expect(readEvent("pull_request", pull({ head: { ...head, repo } }))).toMatchObject({ event: { fromFork: true } });
  });

  it("reads a merge queue's group, a push, and a branch's first push", () => {
    const group = { merge_group: { head_sha: head.sha, base_sha: base.sha } };
    expect(readEvent("merge_group", JSON.stringify(group))).toMatchObject({
      event: { of: "merge-group", headSha: head.sha, baseSha: base.sha },
    });
    expect(readEvent("push", push({}))).toEqual({
      status: "read",
      event: {
        of: "push",
        before: base.sha,
        after: head.sha,
        ref: "refs/heads/main",
        defaultBranch: "main",
        isFork: false,
        committedAt: "2026-11-24T07:30:00.000Z",
      },
    });
    expect(readEvent("push", push({ before: "0".repeat(40) }))).toMatchObject({
      event: { of: "push", before: undefined },
    });
    expect(readEvent("push", push({ head_commit: null }))).toMatchObject({ event: { committedAt: undefined } });
  });

  it.each([
    { name: "no ref", change: { ref: undefined }, why: "ref" },
    { name: "a branch's name for a ref", change: { ref: "main" }, why: "ref" },
    { name: "no repository", change: { repository: undefined }, why: "repository" },
    { name: "a repository that may be a fork", change: { repository: { default_branch: "main" } }, why: "fork" },
    { name: "no date", change: { head_commit: { timestamp: "yesterday" } }, why: "timestamp" },
  ])("refuses a push with $name, for who may write history hangs on it", ({ change, why }) => {
    const read = readEvent("push", push(change));
    expect(read.status === "unreadable" ? read.why : "").toContain(why);
  });

  it("passes on the name of an event that it has no use for", () => {
    expect(readEvent("schedule", "{}")).toEqual({ status: "read", event: { of: "other", name: "schedule" } });
  });

  it.each([
    { name: "no number", text: pull({ number: undefined }), why: "pull_request.number" },
    { name: "a number as text", text: pull({ number: "7" }), why: "pull_request.number" },
    { name: "a short sha", text: pull({ head: { ...head, sha: "abc" } }), why: "pull_request.head.sha" },
    {
      name: "an option for a sha",
      text: pull({ base: { ...base, sha: "--upload-pack" } }),
      why: "pull_request.base.sha",
    },
    { name: "no pull request", text: "{}", why: "pull_request" },
    { name: "half a payload", text: pull({}).slice(0, 40), why: "JSON" },
  ])("refuses a payload with $name and names the field", ({ text, why }) => {
    const read = readEvent("pull_request", text);
    expect(read).toMatchObject({ status: "unreadable" });
    expect(read.status === "unreadable" ? read.why : "").toContain(why);
  });

  describe("of a workflow run that ended", () => {
    const ours = { full_name: "acme/models" };
    const run = {
      id: 41,
      event: "pull_request",
      run_attempt: 1,
      head_sha: head.sha,
      created_at: "2026-11-24T10:00:00Z",
      updated_at: "2026-11-24T10:00:00Z",
      head_branch: "change",
      head_repository: { full_name: "mallory/models" },
      repository: ours,
      // What the payload of a fork's run may hold as well is not read.
      pull_requests: [{ number: 1 }],
    };
    const ended = (change: object, action = "completed") =>
      readEvent("workflow_run", JSON.stringify({ action, workflow_run: { ...run, ...change } }));

    it("says which commit of which fork, and since when there is that run", () => {
      expect(ended({})).toEqual({
        status: "read",
        event: {
          of: "fork-run",
          runId: 41,
          attempt: 1,
          headSha: head.sha,
          headRepository: "mallory/models",
          headBranch: "change",
          createdAt: "2026-11-24T10:00:00Z",
          endedAt: "2026-11-24T10:00:00Z",
        },
      });
    });

    it.each([
      { name: "that is not from a fork", change: { head_repository: ours }, action: "completed" },
      { name: "of a fork that was deleted", change: { head_repository: null }, action: "completed" },
      { name: "of a push to a fork's main", change: { event: "push" }, action: "completed" },
      { name: "of pull_request_target", change: { event: "pull_request_target" }, action: "completed" },
      { name: "that only began", change: {}, action: "requested" },
    ])("has no use for one $name", ({ change, action }) => {
      expect(ended(change, action)).toEqual({ status: "read", event: { of: "other", name: "workflow_run" } });
    });

    it.each([
      { name: "a short sha", change: { head_sha: "abc" }, why: "workflow_run.head_sha" },
      {
        name: "a repository with a query in it",
        change: { head_repository: { full_name: "a/b?x=1" } },
        why: "head_repository",
      },
      { name: "no time", change: { created_at: "yesterday" }, why: "workflow_run.created_at" },
    ])("refuses one with $name", ({ change, why }) => {
      const read = ended(change);
      expect(read.status === "unreadable" ? read.why : "").toContain(why);
    });
  });
});

describe("a label on a pull request", () => {
  const payload = (change: object) =>
    JSON.stringify({
      action: "labeled",
      label: { name: "edgegate: accept size" },
      pull_request: {
        number: 7,
        head: { sha: head.sha },
        html_url: "https://github.com/acme/models/pull/7",
        updated_at: "2026-11-24T10:00:00Z",
      },
      sender: { login: "mira", type: "User" },
      ...change,
    });

  it("is told with who set it or took it away, and the commit that was there", () => {
    const event = {
      of: "label",
      pull: 7,
      name: "edgegate: accept size",
      set: true,
      by: "mira",
      headSha: head.sha,
      url: "https://github.com/acme/models/pull/7",
      at: "2026-11-24T10:00:00Z",
    };
    expect(readEvent("pull_request_target", payload({}))).toEqual({ status: "read", event });
    expect(readEvent("pull_request_target", payload({ action: "unlabeled" }))).toMatchObject({ event: { set: false } });
  });

  it.each([
    { name: "a bot's", change: { sender: { login: "labeler[bot]", type: "Bot" } } },
    { name: "a push", change: { action: "synchronize" } },
    { name: "one without a name", change: { label: undefined } },
  ])("is nothing else's business: $name", ({ change }) => {
    expect(readEvent("pull_request_target", payload(change))).toMatchObject({ event: { of: "other" } });
  });

  it("is unreadable without its commit", () => {
    expect(readEvent("pull_request_target", payload({ pull_request: { number: 7 } }))).toMatchObject({
      status: "unreadable",
      why: expect.stringContaining("pull_request.head"),
    });
  });
});
