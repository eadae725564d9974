/**
 * What may a pull request loosen, and what may a maintainer accept? A change that breaks its budget and widens it, and the comments
 * that answer its report: the shipped workflows for both, run by act, with real inference.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printWaivers, WaiversFile } from "../../../src/documents/waivers.ts";
import { requires } from "../../requirements.ts";
import type { Push } from "../action/caller.ts";
import { pull, type Run, smallConfig, WorkflowWorld } from "./a-workflow-world.ts";

const lacking = await requires("act", "git", "litert");
const decisions = "edgegate-decisions";
/** Roles of people; whom GitHub does not know here may read. `model-author` has opened the pull request. */
const roles = { mira: "maintain", "model-author": "admin", willa: "write" };
const nextYear = new Date().getUTCFullYear() + 1;
const acceptance = `/edgegate accept plain/size until ${nextYear}-01-01: the new alphabet needs the room`;

describe.skipIf(lacking)("a change that breaks its budget", { timeout: 300_000 }, () => {
  let world: WorkflowWorld;
  let push: Push;
  let run: Run;
  const report = () => world.github.repository.commentsOn(pull).find(({ author }) => author.type === "Bot")?.body;
  /** What the bot has said beside the report, which came first. */
  const answers = () =>
    world.github.repository
      .commentsOn(pull)
      .filter(({ author }) => author.type === "Bot")
      .slice(1)
      .map(({ body }) => body);
  const lastStatus = () => world.github.repository.statuses.at(-1);
  const accepted = () => Object.keys(world.github.repository.git.filesOf(decisions));
  const judgeAgain = (attempt: number) => world.runAgain(push, run, attempt, "judge and report");

  beforeAll(async () => {
    world = await WorkflowWorld.make({
      templates: { "edgegate.yml": "pull-request.yml", "edgegate-commands.yml": "commands.yml" },
    });
    for (const [login, role] of Object.entries(roles)) world.github.repository.roles.set(login, role);
  });
  afterAll(() => world.close());

  it("is judged by main's limit although it widens it, and the comment shows that it does", async () => {
    push = await world.caller.push("constant-bigger.tflite", { "edgegate.yml": smallConfig({ sizeIncrease: "90%" }) });
    const ran = await world.judge(push);
    ({ run } = ran);
    expect(ran.exitCode).not.toBe(0);
    expect(report()).toMatch(/Must not ship.*size/);
    expect(report()).toMatch(/This PR loosens a limit.*10.*90/);
    expect(report()).toContain("The limit on main still decides here");
    expect(lastStatus()).toMatchObject({ sha: push.headSha, state: "failure" });
  });

  it.each([
    {
      name: "a stranger, who gets no answer",
      by: "stranger",
      said: "stranger may not give commands here",
      count: 0,
    },
    {
      name: "somebody who may write, and is told who may",
      by: "willa",
      said: "accepting a finding needs the role maintain or admin",
      count: 1,
    },
    {
      name: "who opened it, and is told who may instead",
      by: "model-author",
      said: "who opened a pull request can't accept its findings",
      count: 1,
    },
  ])("is not accepted by $name", async ({ by, said, count }) => {
    const before = answers().length;
    const { exitCode, log } = await world.say(by, acceptance);
    expect(exitCode === 0 ? "" : log).toBe("");
    expect(log).toContain(said);
    const given = answers().slice(before);
    expect(given).toHaveLength(count);
    expect(given.filter((body) => !body.includes(said))).toEqual([]);
    expect(accepted()).toEqual([]);
    expect(world.github.repository.jobsRunAgain).toEqual([]);
  });

  it("is accepted by a maintainer, whose comment has the judging job run again, which measures nothing", async () => {
    const { exitCode, log } = await world.say("mira", acceptance);
    expect(exitCode === 0 ? "" : log).toBe("");
    expect(accepted()).toEqual(["waivers.json"]);
    expect(world.github.repository.reactions.at(-1)?.content).toBe("+1");
    expect(world.jobsRunAgain()).toEqual([expect.stringMatching(/ \/ judge and report$/)]);
    const given = run.artifacts.names();
    const again = await judgeAgain(2);
    expect(again.exitCode === 0 ? "" : again.log).toBe("");
    expect(run.artifacts.names()).toEqual(given);
    expect(report()).toMatch(/mira.*the new alphabet needs the room/);
    expect(report()).not.toContain("Must not ship");
    expect(lastStatus()).toMatchObject({ sha: push.headSha, state: "success" });
  });

  it("fails again once the day has passed until which it was accepted", async () => {
    const { git } = world.github.repository;
    const { waivers } = WaiversFile.parse(JSON.parse(git.filesOf(decisions)["waivers.json"] ?? ""));
    git.commitFile(decisions, "waivers.json", printWaivers(waivers.map((one) => ({ ...one, until: "2026-01-31" }))));
    const { exitCode } = await judgeAgain(3);
    expect(exitCode).not.toBe(0);
    expect(report()).toMatch(/Must not ship.*size/);
    expect(report()).toMatch(/No longer accepted.*mira accepted size until 2026-01-31, which has passed/);
    expect(lastStatus()).toMatchObject({ sha: push.headSha, state: "failure" });
  });

  it("is accepted for this commit by a maintainer's label, and measures nothing again", async () => {
    const given = run.artifacts.names();
    const { exitCode, log } = await world.label("mira", "edgegate: accept plain/size", push);
    expect(exitCode === 0 ? "" : log).toBe("");
    expect(world.jobsRunAgain()).toHaveLength(2);
    const again = await judgeAgain(4);
    expect(again.exitCode === 0 ? "" : again.log).toBe("");
    expect(run.artifacts.names()).toEqual(given);
    expect(report()).toMatch(/mira.*the label/);
    expect(lastStatus()).toMatchObject({ sha: push.headSha, state: "success" });
  });

  it("has its case explained to whoever may write", async () => {
    world.showArtifacts(push, run);
    const { exitCode, log } = await world.say("willa", "/edgegate explain plain xnnpack");
    expect(exitCode === 0 ? "" : log).toBe("");
    const answer = answers().at(-1);
    expect(answer).toMatch(/^### plain as-is · xnnpack/);
    expect(answer).toMatch(/size.*mira accepted this/);
  });

  it("has one case measured again for whoever may write, and the report says who asked", async () => {
    world.showArtifacts(push, run);
    const { exitCode, log } = await world.say("willa", "/edgegate rerun plain xnnpack");
    expect(exitCode === 0 ? "" : log).toBe("");
    expect(accepted()).toEqual(["reruns.json", "waivers.json"]);
    expect(answers().at(-1)).toMatch(/Measuring 1 case again[^]*- `plain as-is · xnnpack/);
    expect(world.jobsRunAgain().at(-1)).toMatch(/ \/ choose what to measure$/);
    const again = await world.runAgain(push, run, 5, "choose what to measure", "measure", "judge and report");
    expect(again.exitCode === 0 ? "" : again.log).toBe("");
    expect(run.artifacts.names()).toContain("edgegate-measured-a5");
    expect(world.github.repository.statuses.map(({ description }) => description)).toContain(
      "Measuring 1 of the cases again, as willa asked",
    );
    expect(report()).toMatch(/1 case measured again, as `willa` asked on/);
    expect(lastStatus()).toMatchObject({ sha: push.headSha, state: "success" });
  });

  it("spoke with GitHub only as GitHub's description allows", () => {
    expect(world.github.violations).toEqual([]);
  });
});
