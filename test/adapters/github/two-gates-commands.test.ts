/** Does a command reach the gate that it names, where several have judged one commit, and no other? */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import * as z from "zod";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderWorkspace } from "../../../src/adapters/workspace/folder.ts";
import { wireConversation } from "../../../src/entrypoints/wire-stage.ts";
import { answer } from "../../../src/stages/answer.ts";
import { answerLabel } from "../../../src/stages/answer-label.ts";
import { workflowCaller } from "../../emulators/github/repository.ts";
import { type LocalGithub, startLocalGithub } from "../../emulators/github/server.ts";

const headSha = "a".repeat(40);
const phones = "edgegate-phones";
const Step = z.object({ name: z.string().optional() });
const Jobs = z.object({ jobs: z.record(z.string(), z.object({ name: z.string(), steps: z.array(Step) })) });

/** A call's jobs as GitHub shows them when they have run. */
async function jobsOf(file: string, gate: string) {
  const path = fileURLToPath(new URL(`../../../.github/workflows/${file}`, import.meta.url));
  const { jobs } = Jobs.parse(parse(await readFile(path, "utf8")));
  return Object.values(jobs).map(({ name, steps }) => ({
    name: `${gate}-call / ${name}`,
    steps: steps.flatMap((step) => step.name?.replace("${{ inputs.name }}", gate) ?? []),
  }));
}

describe("where two gates have judged one commit", () => {
  let github: LocalGithub;
  let folder = "";

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "edgegate-gates-"));
    github = await startLocalGithub();
    const { repository } = github;
    repository.callers.set("answering-token", {
      ...workflowCaller,
      permissions: { issues: "none", "pull-requests": "write", statuses: "read", contents: "write", actions: "write" },
    });
    repository.openPull({ number: 7, headSha });
    repository.roles.set("maintain", "maintain");
  });
  afterEach(async () => {
    await github.close();
    await rm(folder, { recursive: true });
    if (github.violations.length > 0) throw new Error(JSON.stringify(github.violations));
  });

  /** A run of calls, a gate each; the checks of their gates name it. */
  async function ran(id: number, file: string, gates: readonly string[]): Promise<void> {
    const called = await Promise.all(gates.map((gate) => jobsOf(file, gate)));
    const jobs = called.flat().map((job, at) => ({ ...job, id: 10 * id + at, status: "completed" as const }));
    const event = file === "fork.yml" ? "workflow_run" : "pull_request";
    github.repository.runs.push({ id, headSha, event, jobs });
    for (const context of gates)
      github.repository.statuses.push({
        sha: headSha,
        state: "failure",
        context,
        description: "",
        targetUrl: `https://github.com/acme/models/actions/runs/${id}`,
      });
  }

  /** What the job of commands.yml that is for `gate` does. */
  function hearing(gate: string) {
    const env = { GITHUB_REPOSITORY: "acme/models", GITHUB_API_URL: github.url };
    const talk = wireConversation(env, "answering-token", gate, { secondMs: 1, requestMs: 2000 });
    if (talk === undefined) throw new Error("this is no repository");
    return { ...talk, gate, today: "2026-11-24", authorMayAccept: false };
  }
  function say(gate: string, body: string) {
    const { repository } = github;
    const { id } = repository.addComment(7, { author: { login: "maintain", type: "User" }, app: undefined }, body);
    return answer({
      ...hearing(gate),
      comment: {
        id,
        pull: 7,
        author: "maintain",
        body,
        url: "https://github.com/acme",
        createdAt: "2026-11-24T10:00:00Z",
      },
      workspace: folderWorkspace(join(folder, "here"), "1"),
      toolVersion: "1",
    });
  }
  const again = () => {
    const jobs = github.repository.runs.flatMap((run) => run.jobs);
    return github.repository.jobsRunAgain.map((id) => jobs.find((job) => job.id === id)?.name);
  };
  const files = () => Object.keys(github.repository.git.filesOf("edgegate-decisions"));
  const accepting = "accept size until 2026-12-31: needs the room";

  it.each([
    { name: "in one run", runs: [["edgegate", phones]] },
    { name: "in one run, the usual gate last", runs: [[phones, "edgegate"]] },
    { name: "in a run each", runs: [["edgegate"], [phones]] },
  ])("$name, each command runs the job again of the gate that it names", async ({ runs }) => {
    for (const [at, gates] of runs.entries()) await ran(41 + at, "edgegate.yml", gates);
    for (const gate of ["edgegate", phones]) {
      expect(await say(gate, `/${gate} rerun`)).toMatchObject({ status: "done" });
      expect(await say(gate, `/${gate} ${accepting}`)).toMatchObject({ status: "done" });
    }
    expect(again()).toEqual([
      "edgegate-call / measure",
      "edgegate-call / judge and report",
      "edgegate-phones-call / measure",
      "edgegate-phones-call / judge and report",
    ]);
  });

  it("the same holds for a fork's", async () => {
    github.repository.openPull({ number: 7, headSha, fromFork: true, fork: "mallory/models" });
    await ran(41, "fork.yml", ["edgegate", phones]);
    await say(phones, `/${phones} ${accepting}`);
    await say("edgegate", `/edgegate ${accepting}`);
    expect(again()).toEqual(["edgegate-phones-call / judge and report", "edgegate-call / judge and report"]);
  });

  it("what is said to one is nothing to the other", async () => {
    await ran(41, "edgegate.yml", ["edgegate", phones]);
    expect(await say("edgegate", `/${phones} rerun`)).toMatchObject({ status: "ignored" });
    expect(await say(phones, "/edgegate rerun")).toMatchObject({ status: "ignored" });
    expect([again(), github.repository.reactions]).toEqual([[], []]);
  });

  it("what is accepted of one is not accepted of the other", async () => {
    await ran(41, "edgegate.yml", ["edgegate", phones]);
    await say(phones, `/${phones} ${accepting}`);
    expect(files()).toEqual([`${phones}/waivers.json`]);
    await say("edgegate", `/edgegate ${accepting}`);
    expect(files().toSorted()).toEqual([`${phones}/waivers.json`, "waivers.json"]);
  });

  it("a label is for the gate that it names", async () => {
    await ran(41, "edgegate.yml", ["edgegate", phones]);
    const url = "https://github.com/acme/models/pull/7";
    const label = { pull: 7, set: true, by: "maintain", headSha, url, at: "2026-11-24T10:00:00Z" };
    const named = { ...label, name: `${phones}: accept size` };
    expect(await answerLabel({ ...hearing("edgegate"), label: named })).toMatchObject({ status: "ignored" });
    expect(await answerLabel({ ...hearing(phones), label: named })).toMatchObject({ status: "done" });
    expect(files()).toEqual([`${phones}/waivers.json`]);
  });

  it("a job that no runner has yet may be either's: neither's command takes it for its own", async () => {
    await ran(41, "edgegate.yml", ["edgegate", phones]);
    const [run] = github.repository.runs;
    if (run === undefined) throw new Error("a run has judged");
    const jobs = run.jobs.map((job) =>
      job.name.endsWith("judge and report") ? { ...job, status: "queued" as const, steps: [] } : job,
    );
    github.repository.runs.splice(0, 1, { ...run, completed: false, jobs });
    expect(await say(phones, `/${phones} ${accepting}`)).toMatchObject({
      status: "done",
      said: expect.stringContaining("under way"),
    });
    expect(again()).toEqual([]);
  });

  it("the other's job is not taken for one that was skipped, although it never came to say whose it is", async () => {
    await ran(41, "edgegate.yml", ["edgegate", phones]);
    const [run] = github.repository.runs;
    if (run === undefined) throw new Error("a run has judged");
    const jobs = run.jobs.map((job) => {
      if (!job.name.endsWith("/ measure")) return job;
      return job.name.startsWith(phones)
        ? { ...job, steps: [] }
        : { ...job, conclusion: "skipped" as const, steps: [] };
    });
    github.repository.runs.splice(0, 1, { ...run, jobs });
    await say("edgegate", "/edgegate rerun");
    expect(again()).toEqual([]);
  });

  it("one that does all in one job of the run is run again as a whole", async () => {
    await ran(41, "edgegate.yml", [phones]);
    const [run] = github.repository.runs;
    const alone = { id: 1, name: "judge the models", status: "completed" } as const;
    if (run !== undefined) github.repository.runs.splice(0, 1, { ...run, jobs: [...run.jobs, alone] });
    const [status] = github.repository.statuses;
    if (status !== undefined) github.repository.statuses.push({ ...status, context: "edgegate" });
    expect(await say("edgegate", `/edgegate ${accepting}`)).toMatchObject({ status: "done" });
    expect([again(), github.repository.runsRunAgain]).toEqual([[], [41]]);
  });

  it("answers name the gate's own commands", async () => {
    await say(phones, `/${phones} help`);
    await say(phones, `/${phones} accept size`);
    await say(phones, `/${phones} explain digits`);
    const bodies = github.repository.comments.filter(({ author }) => author.type === "Bot").map(({ body }) => body);
    expect(bodies).toHaveLength(3);
    expect(bodies.join("\n")).toContain(`\`${phones}: accept CHECK\``);
    expect(bodies.join("\n")).not.toMatch(/\/edgegate(?!-phones)/);
  });
});
