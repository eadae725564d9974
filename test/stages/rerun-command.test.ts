/** `/edgegate rerun CASE`, answered on the local GitHub: which cases are meant, who may, and what is begun or why not. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { githubConversation } from "../../src/adapters/github/conversation.ts";
import { githubDataBranch } from "../../src/adapters/github/data-branch.ts";
import { githubJudgedRuns } from "../../src/adapters/github/judged-runs.ts";
import { folderWorkspace } from "../../src/adapters/workspace/folder.ts";
import { RerunsFile } from "../../src/documents/rerun.ts";
import { answer } from "../../src/stages/answer.ts";
import { workflowCaller } from "../emulators/github/repository.ts";
import { type LocalGithub, startLocalGithub } from "../emulators/github/server.ts";
import { documents, type Files } from "./a-judged-run.ts";

const headSha = "a".repeat(40);
const job = (id: number, name: string) => ({ id, name: `models / ${name}`, status: "completed" as const });
const jobs = [job(411, "choose what to measure"), job(412, "measure"), job(413, "judge and report")];

describe("a comment that wants some cases measured again", () => {
  let github: LocalGithub;
  let folder = "";

  beforeEach(async () => {
    github = await startLocalGithub();
    folder = await mkdtemp(join(tmpdir(), "edgegate-rerun-command-"));
    github.repository.callers.set("answering-token", {
      ...workflowCaller,
      permissions: { issues: "none", "pull-requests": "write", statuses: "read", contents: "write", actions: "write" },
    });
    github.repository.openPull({ number: 7, headSha });
    github.repository.roles.set("willa", "write");
    github.repository.runs.push({ id: 41, headSha, event: "pull_request", attempt: 3, jobs });
    const { planned, measured } = await documents(join(folder, "judged"));
    leave("edgegate-planned-a1", planned);
    leave("edgegate-measured-a2", measured);
  });
  afterEach(async () => {
    await github.close();
    await rm(folder, { recursive: true });
    if (github.violations.length > 0) throw new Error(JSON.stringify(github.violations));
  });

  const leave = (name: string, content: Files) => {
    const id = github.repository.artifacts.length + 1;
    github.repository.artifacts.push({ id, run: 41, headSha, name, bytes: Buffer.from(zipSync(content)) });
  };
  const where = () => ({
    apiUrl: github.url,
    owner: "acme",
    repo: "models",
    token: "answering-token",
    patience: { secondMs: 1, requestMs: 5000 },
  });
  const say = (author: string, body: string) => {
    const { id } = github.repository.addComment(7, { author: { login: author, type: "User" }, app: undefined }, body);
    const url = `https://github.com/acme/models/pull/7#issuecomment-${id}`;
    return answer({
      comment: { id, pull: 7, author, body, url, createdAt: "2026-11-24T10:00:00Z" },
      conversation: githubConversation({ ...where(), gate: "edgegate" }),
      decisions: githubDataBranch({ ...where(), name: "edgegate-decisions" }),
      judged: githubJudgedRuns({ ...where(), gate: "edgegate" }),
      workspace: folderWorkspace(join(folder, "here"), "1"),
      gate: "edgegate",
      toolVersion: "1",
      today: "2026-11-24",
      authorMayAccept: false,
    });
  };
  const wishes = () => {
    const text = github.repository.git.filesOf("edgegate-decisions")["reruns.json"];
    return text === undefined ? [] : RerunsFile.parse(JSON.parse(text)).wishes;
  };
  const lastReply = () => github.repository.commentsOn(7).findLast(({ author }) => author.type === "Bot")?.body;

  it("is kept for the next attempt of the run that judged, whose job that plans is started", async () => {
    expect(await say("willa", "/edgegate rerun digits xnnpack")).toMatchObject({ status: "done" });
    expect(wishes()).toEqual([
      expect.objectContaining({
        runId: 41,
        attempt: 4,
        by: "willa",
        cases: [expect.objectContaining({ model: "digits", delegate: "xnnpack" })],
      }),
    ]);
    expect(github.repository.jobsRunAgain).toEqual([411]);
    expect(lastReply()).toMatch(/Measuring 1 case again, on 1 device[^]*- `digits float32 · xnnpack/);
  });

  it("may mean several cases, and the answer lists them", async () => {
    expect(await say("willa", "/edgegate rerun digits")).toMatchObject({ status: "done" });
    expect(wishes()[0]?.cases).toHaveLength(2);
    expect(lastReply()).toMatch(/Measuring 2 cases again[^]*cpu[^]*xnnpack/);
  });

  it("without words is about everything, and starts the job that measures", async () => {
    expect(await say("willa", "/edgegate rerun")).toMatchObject({ status: "done" });
    expect(wishes()).toEqual([]);
    expect(github.repository.jobsRunAgain).toEqual([412]);
  });

  it.each([
    {
      name: "from a stranger",
      author: "mallory",
      body: "/edgegate rerun digits",
      arrange: () => 0,
      says: /^no answer$/,
    },
    {
      name: "of a case that is not there, which is told with those that are",
      author: "willa",
      body: "/edgegate rerun digits shiba",
      arrange: () => 0,
      says: /no case has the word "shiba"[^]*- `xnnpack`/,
    },
    {
      name: "when all was done in one job",
      author: "willa",
      body: "/edgegate rerun digits",
      arrange: () =>
        github.repository.runs.splice(0, 1, {
          id: 41,
          headSha,
          event: "pull_request",
          jobs: [{ id: 420, name: "judge and report", status: "completed" }, job(413, "judge and report")],
        }),
      says: /can't measure some cases alone; `\/edgegate rerun` measures everything/,
    },
    {
      name: "while the run is under way",
      author: "willa",
      body: "/edgegate rerun digits",
      arrange: () =>
        github.repository.runs.splice(0, 1, { id: 41, headSha, event: "pull_request", completed: false, jobs }),
      says: /still under way/,
    },
    {
      name: "when nothing was measured",
      author: "willa",
      body: "/edgegate rerun digits",
      arrange: () => github.repository.artifacts.splice(1),
      says: /nothing was measured of this commit/,
    },
  ])("starts nothing $name", async ({ author, body, arrange, says }) => {
    arrange();
    expect((await say(author, body)).status).not.toBe("done");
    expect(wishes()).toEqual([]);
    expect(github.repository.jobsRunAgain).toEqual([]);
    expect(lastReply() ?? "no answer").toMatch(says);
  });
});
