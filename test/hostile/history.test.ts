/** Can anybody but a push to the default branch write history, and what does history that somebody forged do? */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { githubDataBranch, historyBranch } from "../../src/adapters/github/data-branch.ts";
import { readWorkflowRun } from "../../src/adapters/github/workflow-run.ts";
import { historyPath, parseHistory } from "../../src/documents/history.ts";
import { pushToRecord } from "../../src/entrypoints/actions/may-record.ts";
import { workflowCaller } from "../emulators/github/repository.ts";
import { type LocalGithub, startLocalGithub } from "../emulators/github/server.ts";

const sha = (letter: string) => letter.repeat(40);
const push = {
  before: sha("b"),
  after: sha("a"),
  ref: "refs/heads/main",
  repository: { default_branch: "main", fork: false },
  head_commit: { timestamp: "2026-11-24T08:00:00Z" },
};
const side = (letter: string, of: string) => ({ sha: sha(letter), ref: "main", repo: { full_name: of } });
const fromFork = { pull_request: { number: 7, head: side("a", "mallory/models"), base: side("b", "acme/models") } };
const forkRun = {
  action: "completed",
  workflow_run: {
    id: 41,
    event: "push",
    head_branch: "main",
    head_sha: sha("a"),
    run_attempt: 1,
    created_at: "2026-11-24T10:00:00Z",
    updated_at: "2026-11-24T10:00:00Z",
    head_repository: { full_name: "mallory/models" },
    repository: { full_name: "acme/models" },
  },
};

describe("history", () => {
  let folder = "";
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "edgegate-history-"))));
  afterEach(() => rm(folder, { recursive: true }));
  /** What the stage that records makes of an event as GitHub tells it. */
  const recorded = async (name: string, payload: object) => {
    await writeFile(join(folder, "event.json"), JSON.stringify(payload));
    const run = await readWorkflowRun({
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: join(folder, "event.json"),
      GITHUB_REPOSITORY: "acme/models",
      GITHUB_SHA: sha("a"),
    });
    if (run === undefined) throw new Error("this is a run");
    return pushToRecord(run);
  };

  it("is written of a push to the default branch", async () => {
    expect(await recorded("push", push)).toMatchObject({ after: sha("a") });
  });

  it.each([
    { name: "a fork's branch called main, as a pull request", event: "pull_request", payload: fromFork },
    {
      name: "a fork's push to its own main",
      event: "push",
      payload: { ...push, repository: { default_branch: "main", fork: true } },
    },
    { name: "a run set off by a fork's push to its main", event: "workflow_run", payload: forkRun },
    {
      name: "a run set off by a fork's pull request",
      event: "workflow_run",
      payload: { ...forkRun, workflow_run: { ...forkRun.workflow_run, event: "pull_request" } },
    },
    { name: "a branch called refs/heads/main", event: "push", payload: { ...push, ref: "refs/heads/refs/heads/main" } },
    { name: "a tag called main", event: "push", payload: { ...push, ref: "refs/tags/main" } },
    { name: "a branch that differs in case", event: "push", payload: { ...push, ref: "refs/heads/Main" } },
  ])("is not written of $name", async ({ event, payload }) => {
    await expect(recorded(event, payload)).rejects.toMatchObject({ code: "not-recorded" });
  });

  it.each([
    { name: "climbs", device: { farm: "..", model: "../..", osVersion: "/etc" } },
    { name: "is another device's path", device: { farm: "host@a", model: "b", osVersion: "1" } },
    { name: "holds a line break", device: { farm: "host", model: "a\nb", osVersion: "\0" } },
  ])("lies in its folder when a phone's name $name", ({ device }) => {
    expect(historyPath(device)).toMatch(/^devices\/[^/\n\0]+@[^/@]+@[^/@]+\.json$/);
  });
});

describe("a history branch that somebody forged", () => {
  let github: LocalGithub;
  beforeEach(async () => {
    github = await startLocalGithub();
    github.repository.callers.set("reading-token", {
      ...workflowCaller,
      permissions: { issues: "none", "pull-requests": "none", statuses: "none", contents: "read" },
    });
  });
  afterEach(() => github.close());

  it("with a file that would fill the memory is not read", async () => {
    const { git } = github.repository;
    const tree = git.putTree(undefined, [{ path: "devices/a.json", sha: git.putBlob("x".repeat(9 * 2 ** 20)) }]);
    git.refs.set(`refs/heads/${historyBranch}`, git.putCommit({ tree: tree ?? "", parents: [], message: "Forged" }));
    const branch = githubDataBranch({
      apiUrl: github.url,
      owner: "acme",
      repo: "models",
      name: historyBranch,
      token: "reading-token",
      patience: { secondMs: 1, requestMs: 5000 },
    });
    await expect((await branch.files()).read("devices/a.json")).rejects.toThrow("has 9437184 bytes");
  });

  it.each([
    { name: "no JSON", text: "{" },
    {
      name: "another device's records",
      text: '{"version":1,"device":{"farm":"x","model":"y","osVersion":"1"},"environments":[],"cases":[]}',
    },
    { name: "fields of its own", text: '{"version":1,"verdict":"pass"}' },
    { name: "a prototype", text: '{"version":1,"__proto__":{"device":1},"environments":[],"cases":[]}' },
  ])("with $name is an error, never an empty history", ({ text }) => {
    expect(() => parseHistory({ farm: "host", model: "here", osVersion: "1" }, text)).toThrow(Error);
  });
});
