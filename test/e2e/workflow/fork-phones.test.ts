/**
 * Do phones measure a fork's pull request, and only for a maintainer? Through both workflows that users copy and the one that hears
 * commands, run by act, against an emulated Test Lab. The fork's model means harm to who reads the report.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allNodes, githubLinks, linkableTexts, readMarkdown, textOf } from "../../render/markdown/github-reading.ts";
import { processes, python, requires } from "../../requirements.ts";
import type { Push } from "../action/caller.ts";
import { fork, pull, type Run, smallConfig, WorkflowWorld } from "./a-workflow-world.ts";
import { anEmulatedLab, type EmulatedLab, onPhones, reportsIn } from "./an-emulated-lab.ts";

const lacking = await requires("act", "git", "litert", "java", "tensorflow");
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const phones = ["shiba", "a54x"];
const label = "edgegate: measure";
const [pushedAt, labelledAt, pushedAgainAt] = ["2026-11-24T10:00:00Z", "2026-11-24T10:30:00Z", "2026-11-24T11:00:00Z"];
/** What the fork's run leaves, and what is in it. */
const converted = "edgegate-candidate-1-a1";
const variant = "variants/plain/candidate/float32.tflite";
/** Shorter than what the report shows of a name. */
const attack = "@acme/all <img src=//evil.example> | </details> <!-- edgegate:report -->";

describe.skipIf(lacking)("a fork's pull request that phones are to measure", { timeout: 300_000 }, () => {
  let world: WorkflowWorld;
  let lab: EmulatedLab;
  let push: Push;
  let own: Run;
  let following: Run;
  const logs: string[] = [];
  const bodies = () =>
    world.github.repository.commentsOn(pull).flatMap(({ author, body }) => (author.type === "Bot" ? [body] : []));
  const statesOf = ({ headSha }: Push) =>
    world.github.repository.statuses.flatMap(({ sha, state }) => (sha === headSha ? [state] : []));
  const lastStatus = () => world.github.repository.statuses.at(-1);
  /** What Google was asked. */
  const asked = () => lab.emulator.records().entries.map(({ route }) => route);
  const follow = async (...[of, run, how]: Parameters<WorkflowWorld["followFork"]>) => {
    // Only the default branch's workflow can prove to Google who asks.
    const env = { ...lab.place, LAB_CREDENTIALS: lab.credentialsFile };
    const ran = await world.followFork(of, run, { env, ...how });
    logs.push(ran.log);
    return ran;
  };
  /** The fork's run says that it has converted another model: the one that it did convert, with names that mean harm. */
  const forge = async (run: Run): Promise<void> => {
    world.showArtifacts(push, run);
    const artifact = world.github.repository.artifacts.find(({ name }) => name === converted);
    const { [variant]: bytes = new Uint8Array(), ...others } = unzipSync(artifact?.bytes ?? new Uint8Array());
    const [model, into] = [join(world.folder, "converted.tflite"), join(world.folder, "forged.tflite")];
    await writeFile(model, bytes);
    const script = at("../../hostile/rename_tensors.py");
    const env = { PYTHONPATH: at("../../../src/litert") };
    const { stderr } = await processes.run(await python.python("litert"), [script, model, into, attack], { env });
    expect(stderr).toBe("");
    expect(Object.keys(others)).toEqual([]);
    if (artifact !== undefined) artifact.bytes = Buffer.from(zipSync({ [variant]: await readFile(into) }));
  };

  beforeAll(async () => {
    world = await WorkflowWorld.make({
      templates: {
        "edgegate.yml": "pull-request.yml",
        "edgegate-fork.yml": "fork-report.yml",
        "edgegate-commands.yml": "commands.yml",
      },
      model: "small.keras",
      models: ["model.keras"],
      config: smallConfig({
        source: "model.keras",
        variant: "float32",
        sizeIncrease: "500%",
        more: `devices:\n${phones.map((model) => `  - { model: ${model} }\n`).join("")}`,
      }),
      edit: onPhones,
    });
    world.github.repository.roles.set("mira", "write");
    const devices = phones.map((model) => ({ model, queueSeconds: 1, setupSeconds: 1, runSeconds: 30 }));
    lab = await anEmulatedLab(world.folder, { devices, validationSeconds: 1 }, 30);
  }, 120_000);
  afterAll(async () => {
    await Promise.all([world.close(), lab.close()]);
  });

  it("is converted by its own run, which says nothing and asks for no phone", async () => {
    push = await world.caller.push("small-output-added.keras");
    const { exitCode, log, run } = await world.judge(push, { fork, env: lab.place });
    own = run;
    logs.push(log);
    expect(exitCode === 0 ? "" : log).toBe("");
    expect(run.artifacts.names()).toContain(converted);
    expect(world.github.repository.comments).toEqual([]);
    expect(world.github.repository.statuses).toEqual([]);
    expect(asked()).toEqual([]);
    await forge(run);
  });

  it("waits for a maintainer, whose label it names, and spends nothing", async () => {
    const { exitCode, log, run } = await follow(push, own, { startedAt: pushedAt });
    following = run;
    expect(exitCode === 0 ? "" : log).toBe("");
    expect(lastStatus()).toMatchObject({
      sha: push.headSha,
      state: "pending",
      description: `Waiting for a maintainer: set the label "${label}", then write /edgegate rerun`,
    });
    expect(bodies()).toEqual([]);
    expect(asked()).toEqual([]);
  });

  it("is measured on phones when a maintainer has set the label and asks again, at a price that was told before", async () => {
    world.github.repository.openPull({ number: pull, ...push, fromFork: true, fork, labels: [label] });
    world.github.repository.labelings.push({ pull, label, by: "mira", at: labelledAt });
    const said = await world.say("mira", "/edgegate rerun");
    expect(said.exitCode === 0 ? "" : said.log).toBe("");
    expect(world.github.repository.runsRunAgain).toEqual([following.id]);
    expect(world.jobsRunAgain()).toEqual([]);
    let before: readonly string[] = [];
    lab.emulator.onEntry(({ route }) => {
      if (before.length === 0 && route.endsWith("testMatrices.create")) before = bodies();
    });

    const { exitCode, log } = await follow(push, own, { startedAt: pushedAt, run: following, attempt: 2 });

    expect(exitCode === 0 ? "" : log).toBe("");
    expect(before).toEqual([expect.stringMatching(/⏳ Measuring.* 2 phones, about \d+ \w+, at most &#36;[\d.]+/)]);
    const [dollars = 0] = [...(before[0] ?? "").matchAll(/at most &#36;([\d.]+)/g)].map(([, text]) => Number(text));
    expect(lab.states()).toEqual(["FINISHED", "FINISHED"]);
    // Physical phones are $5 an hour.
    expect((lab.minutes().billed * 5) / 60).toBeLessThanOrEqual(dollars);
    expect(bodies()).toEqual([expect.stringMatching(/May ship/)]);
    for (const text of [push.mergeSha.slice(0, 7), ...phones]) expect(bodies()[0]).toContain(text);
    expect(bodies()[0]).not.toMatch(/⏳|unknown/);
    expect(new Set(statesOf(push).slice(0, -1))).toEqual(new Set(["pending"]));
    expect(lastStatus()).toMatchObject({ sha: push.headSha, state: "success" });
  });

  it("is shown its tensors' names as text, which calls, draws, hides and ends nothing", () => {
    const report = readMarkdown(bodies()[0] ?? "");
    expect(textOf(report)).toContain(attack);
    for (const text of linkableTexts(report)) expect(text).not.toMatch(githubLinks);
    const drawn = allNodes(report).flatMap((node) =>
      node.type === "html" ? [node.value] : "url" in node ? [`${node.type} ${node.url}`] : [],
    );
    expect(drawn.filter((one) => /evil|<img|^image/.test(one))).toEqual([]);
    expect(drawn.filter((one) => one === "<!-- edgegate:report -->")).toHaveLength(1);
    expect(drawn.filter((one) => one === "</details>")).toHaveLength(
      drawn.filter((one) => one.startsWith("<details")).length,
    );
  });

  it("waits again after another push, which that label says nothing of", async () => {
    const matrices = lab.states();
    const before = asked().length;
    const newer = await world.caller.push(undefined, { "notes.md": "As it was.\n" });
    world.github.repository.openPull({ number: pull, ...newer, fromFork: true, fork, labels: [label] });
    const { exitCode, log } = await follow(newer, await world.newRun(), { startedAt: pushedAgainAt });
    expect(exitCode === 0 ? "" : log).toBe("");
    expect(lastStatus()).toMatchObject({
      sha: newer.headSha,
      state: "pending",
      description: `The label "${label}" was set for an older push: look at this one, set it anew, then write /edgegate rerun`,
    });
    expect(lab.states()).toEqual(matrices);
    expect(asked()).toHaveLength(before);
  });

  it("left no phone at work and no minute unbooked, and spoke only as GitHub and Google allow", () => {
    const { billed, booked } = lab.minutes();
    expect(billed).toBeGreaterThan(0);
    expect(booked).toBeGreaterThanOrEqual(billed);
    lab.expectNothingBroken(logs.join("\n"), new Set(reportsIn(following.artifacts)));
    expect(world.github.violations).toEqual([]);
  });
});
