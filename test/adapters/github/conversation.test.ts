import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { githubConversation } from "../../../src/adapters/github/conversation.ts";
import { githubDataBranch } from "../../../src/adapters/github/data-branch.ts";
import { githubJudgedRuns } from "../../../src/adapters/github/judged-runs.ts";
import { folderWorkspace } from "../../../src/adapters/workspace/folder.ts";
import { WaiversFile } from "../../../src/documents/waivers.ts";
import { answer } from "../../../src/stages/answer.ts";
import { answerLabel } from "../../../src/stages/answer-label.ts";
import type { PullLabel } from "../../../src/ports.ts";
import { workflowCaller } from "../../emulators/github/repository.ts";
import { type LocalGithub, startLocalGithub } from "../../emulators/github/server.ts";

const headSha = "a".repeat(40);
const accepting = "/edgegate accept digits/size until 2026-12-31: needs the room";

describe("a command in a comment", () => {
  let github: LocalGithub;
  /** What GitHub's own description of its API does not allow. */
  let violations: LocalGithub["violations"] = [];

  beforeEach(async () => {
    github = await startLocalGithub();
    ({ violations } = github);
    const { repository } = github;
    repository.callers.set("answering-token", {
      ...workflowCaller,
      permissions: {
        issues: "none",
        "pull-requests": "write",
        statuses: "read",
        contents: "write",
        actions: "write",
      },
    });
    repository.openPull({ number: 7, headSha });
    for (const role of ["maintain", "admin", "write", "triage"]) repository.roles.set(role, role);
    repository.runs.push({
      id: 41,
      headSha,
      event: "pull_request",
      jobs: [
        { id: 410, name: "edgegate / convert and score", status: "completed" },
        { id: 411, name: "edgegate / measure", status: "completed" },
        { id: 412, name: "edgegate / judge and report", status: "completed" },
      ],
    });
    repository.runs.push({
      id: 42,
      headSha,
      event: "pull_request",
      jobs: [{ id: 421, name: "lint", status: "completed" }],
    });
  });
  afterEach(async () => {
    await github.close();
    if (violations.length > 0) throw new Error(JSON.stringify(violations));
  });

  const where = () => ({
    apiUrl: github.url,
    owner: "acme",
    repo: "models",
    token: "answering-token",
    patience: { secondMs: 1, requestMs: 2000 },
  });
  const say = (author: string, body: string, authorMayAccept = false) => {
    const { id } = github.repository.addComment(7, { author: { login: author, type: "User" }, app: undefined }, body);
    return answer({
      comment: {
        id,
        pull: 7,
        author,
        body,
        url: `https://github.com/acme/models/pull/7#issuecomment-${id}`,
        createdAt: "2026-11-24T10:00:00Z",
      },
      conversation: githubConversation({ ...where(), gate: "edgegate" }),
      decisions: githubDataBranch({ ...where(), name: "edgegate-decisions" }),
      judged: githubJudgedRuns({ ...where(), gate: "edgegate" }),
      workspace: folderWorkspace(join(tmpdir(), "edgegate-conversation"), "1"),
      gate: "edgegate",
      toolVersion: "1",
      today: "2026-11-24",
      authorMayAccept,
    });
  };
  const answers = () => github.repository.commentsOn(7).filter(({ author }) => author.type === "Bot");
  const label = (by: string, name: string, change: Partial<PullLabel> = {}, authorMayAccept = false) =>
    answerLabel({
      label: {
        pull: 7,
        name,
        set: true,
        by,
        headSha,
        url: "https://github.com/acme/models/pull/7",
        at: "2026-11-24T10:00:00Z",
        ...change,
      },
      conversation: githubConversation({ ...where(), gate: "edgegate" }),
      decisions: githubDataBranch({ ...where(), name: "edgegate-decisions" }),
      gate: "edgegate",
      today: "2026-11-24",
      authorMayAccept,
    });
  const kept = () => {
    const text = github.repository.git.filesOf("edgegate-decisions")["waivers.json"];
    return text === undefined ? [] : WaiversFile.parse(JSON.parse(text)).waivers;
  };

  it("to accept is kept with who, until when and why, and only judging is run again", async () => {
    expect(await say("maintain", accepting)).toMatchObject({ status: "done" });
    expect(kept()).toEqual([
      expect.objectContaining({
        check: "size",
        match: { model: "digits" },
        until: "2026-12-31",
        reason: "needs the room",
        actor: "maintain",
        url: expect.stringContaining("#issuecomment-"),
      }),
    ]);
    expect(github.repository.jobsRunAgain).toEqual([412]);
    expect(github.repository.reactions).toEqual([expect.objectContaining({ content: "+1" })]);
  });

  it("to measure again runs the job that measures", async () => {
    expect(await say("write", "/edgegate rerun")).toMatchObject({ status: "done" });
    expect(github.repository.jobsRunAgain).toEqual([411]);
    expect(kept()).toEqual([]);
  });

  it.each([
    { name: "a stranger", author: "mallory", body: accepting, status: "ignored" },
    { name: "a stranger who wants to spend", author: "mallory", body: "/edgegate rerun", status: "ignored" },
    { name: "a triager", author: "triage", body: accepting, status: "ignored" },
    { name: "somebody who may write, not decide", author: "write", body: accepting, status: "refused" },
    {
      name: "a maintainer whose command is broken",
      author: "maintain",
      body: "/edgegate accept size",
      status: "refused",
    },
  ])("of $name decides nothing", async ({ author, body, status }) => {
    expect(await say(author, body)).toMatchObject({ status });
    expect(kept()).toEqual([]);
    expect(github.repository.jobsRunAgain).toEqual([]);
    expect(answers()).toHaveLength(status === "refused" ? 1 : 0);
  });

  it("of who opened the pull request is refused, unless the config of the default branch allows it", async () => {
    const author = "model-author";
    github.repository.roles.set(author, "admin");
    expect(await say(author, accepting)).toMatchObject({
      status: "refused",
      said: expect.stringContaining("author-may-accept"),
    });
    expect(kept()).toEqual([]);
    expect(await say(author, accepting, true)).toMatchObject({ status: "done" });
    expect(kept()).toHaveLength(1);
  });

  type Run = LocalGithub["repository"]["runs"][number];
  /** The runs of this commit, and which of them has set its check. */
  const ran = (runs: readonly Run[], check?: number) => {
    github.repository.runs.splice(0, github.repository.runs.length, ...runs);
    if (check !== undefined)
      github.repository.statuses.push({
        sha: headSha,
        state: "failure",
        context: "edgegate",
        description: "x",
        targetUrl: `https://github.com/acme/models/actions/runs/${check}`,
      });
  };
  const judging = (status: "queued" | "in_progress" | "completed"): Run => ({
    id: 41,
    headSha,
    event: "pull_request",
    completed: false,
    jobs: [{ id: 412, name: "edgegate / judge and report", status }],
  });

  it("is heard by a run that has not judged yet, which is left alone", async () => {
    ran([judging("queued")], 41);
    expect(await say("admin", accepting)).toMatchObject({ status: "done", said: expect.stringContaining("under way") });
    expect(github.repository.jobsRunAgain).toEqual([]);
  });

  it("waits for a judgement that may not have seen it, and has it judged again", async () => {
    ran([judging("in_progress")], 41);
    let looks = 0;
    github.fail({
      operation: "actions/get-workflow-run",
      times: 3,
      before: () => {
        looks += 1;
        if (looks === 3) ran([{ ...judging("completed"), completed: true }]);
      },
    });
    expect(await say("admin", accepting)).toMatchObject({ status: "done", said: expect.stringContaining("again") });
    expect([looks, github.repository.jobsRunAgain]).toEqual([3, [412]]);
  });

  it("is kept, and told to be late, where the judgement does not end", async () => {
    ran([judging("in_progress")], 41);
    expect(await say("admin", accepting)).toMatchObject({ status: "refused", said: expect.stringContaining("kept") });
    expect(kept()).toHaveLength(1);
    expect(github.repository.jobsRunAgain).toEqual([]);
  });

  it("does not measure again what is being measured", async () => {
    ran([judging("queued")], 41);
    expect(await say("write", "/edgegate rerun")).toMatchObject({ status: "refused" });
    expect([github.repository.jobsRunAgain, github.repository.runsRunAgain]).toEqual([[], []]);
  });

  it("runs the whole again where all is done in one job, or the measuring was never come to", async () => {
    const alone: Run = { id: 43, headSha, event: "pull_request", jobs: [{ id: 1, name: "any", status: "completed" }] };
    ran([alone], 43);
    expect(await say("maintain", accepting)).toMatchObject({ status: "done" });
    expect(github.repository.runsRunAgain).toEqual([43]);
    ran([
      {
        ...alone,
        jobs: [{ id: 2, name: "edgegate / measure", status: "completed", conclusion: "skipped" }],
      },
    ]);
    expect(await say("maintain", "/edgegate rerun")).toMatchObject({ status: "done" });
    expect(github.repository.runsRunAgain).toEqual([43, 43]);
    // Accepting spends nothing that nobody asked for.
    expect(await say("maintain", accepting)).toMatchObject({ said: expect.stringContaining("next run") });
    expect(github.repository.runsRunAgain).toEqual([43, 43]);
  });

  it("for help lists the commands, and decides nothing", async () => {
    expect(await say("write", "/edgegate help")).toMatchObject({ status: "done" });
    const [help] = answers();
    for (const command of ["accept", "explain", "rerun", "help"]) expect(help?.body).toContain(`/edgegate ${command}`);
    expect(await say("mallory", "/edgegate help")).toMatchObject({ status: "ignored" });
    expect([answers().length, kept()]).toEqual([1, []]);
  });

  it("to explain is answered below, also where there is nothing to tell", async () => {
    expect(await say("write", "/edgegate explain xnnpack")).toMatchObject({ status: "refused" });
    expect(answers().map(({ body }) => body)).toEqual([expect.stringContaining("no documents that can be read here")]);
    expect(github.repository.jobsRunAgain).toEqual([]);
  });

  describe("that is a label", () => {
    it("is kept for this commit alone, with who and until when, and only judging is run again", async () => {
      expect(await label("maintain", "edgegate: accept digits/size")).toMatchObject({ status: "done" });
      expect(kept()).toEqual([
        expect.objectContaining({
          check: "size",
          match: { model: "digits" },
          commit: headSha,
          until: "2026-12-24",
          actor: "maintain",
          url: "https://github.com/acme/models/pull/7",
        }),
      ]);
      expect([github.repository.jobsRunAgain, answers()]).toEqual([[412], []]);
    });

    it("set twice is one decision, and taken away is none", async () => {
      await label("maintain", "edgegate: accept size");
      await label("admin", "edgegate: accept size");
      expect(kept()).toEqual([expect.objectContaining({ actor: "admin" })]);
      expect(await label("triage", "edgegate: accept size", { set: false })).toMatchObject({ status: "done" });
      expect(kept()).toEqual([]);
      expect(await label("triage", "edgegate: accept size", { set: false })).toMatchObject({ status: "ignored" });
      expect(github.repository.jobsRunAgain).toEqual([412, 412, 412]);
    });

    it.each([
      { name: "somebody who may write, not decide", by: "write", label: "edgegate: accept size", change: {} },
      { name: "somebody who may label, not decide", by: "triage", label: "edgegate: accept size", change: {} },
      { name: "a maintainer, for a check that is none", by: "maintain", label: "edgegate: accept <b>@all", change: {} },
      {
        name: "a maintainer, for a commit that is no longer the newest",
        by: "maintain",
        label: "edgegate: accept size",
        change: { headSha: "f".repeat(40) },
      },
    ])("of $name decides nothing, which is said", async ({ by, label: name, change }) => {
      expect(await label(by, name, change)).toMatchObject({ status: "refused" });
      expect([kept(), github.repository.jobsRunAgain]).toEqual([[], []]);
      expect(answers().map(({ body }) => body)).toEqual([expect.stringContaining("accepts nothing")]);
      // Inside a code span GitHub shows it as it is, and calls nobody.
      expect(answers()[0]?.body.replaceAll(/`[^`]*`/g, "")).not.toMatch(/<b>|@all/);
    });

    it("of who opened the pull request is refused, unless the config of the default branch allows it", async () => {
      github.repository.roles.set("model-author", "admin");
      expect(await label("model-author", "edgegate: accept size")).toMatchObject({ status: "refused" });
      expect(kept()).toEqual([]);
      expect(await label("model-author", "edgegate: accept size", {}, true)).toMatchObject({ status: "done" });
      expect(kept()).toHaveLength(1);
    });

    it.each(["bug", "edgegate: measure", "edgegate:accept size"])("is nothing in %s", async (name) => {
      expect(await label("maintain", name)).toMatchObject({ status: "ignored" });
      expect([kept(), answers()]).toEqual([[], []]);
    });
  });

  describe("on a fork's pull request", () => {
    const own: Run = {
      id: 50,
      headSha,
      event: "pull_request",
      jobs: [
        { id: 501, name: "edgegate / measure", status: "completed" },
        { id: 502, name: "edgegate / judge and report", status: "completed" },
      ],
    };
    const trusted: Run = {
      id: 51,
      headSha: "d".repeat(40),
      event: "workflow_run",
      jobs: [
        { id: 511, name: "edgegate / measure on phones", status: "completed" },
        { id: 512, name: "edgegate / judge and report", status: "completed" },
      ],
    };
    beforeEach(() => {
      github.repository.openPull({ number: 7, headSha, fromFork: true, fork: "mallory/models" });
    });

    it("has the run judge again that set the check, not the fork's own", async () => {
      ran([own, trusted], 51);
      expect(await say("maintain", accepting)).toMatchObject({ status: "done" });
      expect(await say("maintain", "/edgegate rerun")).toMatchObject({ status: "done" });
      expect(github.repository.jobsRunAgain).toEqual([512, 511]);
    });

    it.each([
      { name: "no check was set", check: undefined },
      { name: "a check names the fork's own run", check: 50 },
      { name: "a check names a run that is gone", check: 99 },
    ])("runs nothing again where $name", async ({ check }) => {
      ran([own, trusted], check);
      expect(await say("maintain", accepting)).toMatchObject({ said: expect.stringContaining("none to run again") });
      expect([github.repository.jobsRunAgain, github.repository.runsRunAgain]).toEqual([[], []]);
    });
  });
});
