/**
 * Does the callable workflow measure a pull request on phones? The caller that users copy, with the farm `firebase` and run by act, against an
 * emulated Test Lab.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { markVariable, systemProcesses } from "../../../src/entrypoints/actions/leftovers.ts";
import { requires } from "../../requirements.ts";
import type { Push } from "../action/caller.ts";
import { pull, type Ran, type Run, smallConfig, WorkflowWorld } from "./a-workflow-world.ts";
import { anEmulatedLab, type EmulatedLab, onPhones, patiently, reportsIn } from "./an-emulated-lab.ts";

const lacking = await requires("act", "git", "litert", "java");
const phones = ["shiba", "a54x", "oriole"];
const configFor = (models: readonly string[]) =>
  smallConfig({
    sizeIncrease: "500%",
    more: `devices:\n${models.map((model) => `  - { model: ${model} }\n`).join("")}`,
  });

describe.skipIf(lacking)("a pull request measured on phones", { timeout: 300_000 }, () => {
  let world: WorkflowWorld;
  let lab: EmulatedLab;
  const logs: string[] = [];
  const kept = new Set<string>();

  const judge = async (push: Push, run: Run): Promise<Ran> => {
    const env = { ...lab.place, LAB_CREDENTIALS: lab.credentialsFile };
    const ran = await world.judge(push, { run, env });
    logs.push(ran.log);
    for (const one of reportsIn(run.artifacts)) kept.add(one);
    return ran;
  };
  const bodies = () => world.github.repository.commentsOn(pull).map(({ body }) => body);
  const lastStatusOf = (sha: string) => world.github.repository.statuses.findLast((one) => one.sha === sha);

  beforeAll(async () => {
    world = await WorkflowWorld.make({
      templates: { "edgegate.yml": "pull-request.yml" },
      config: configFor(phones),
      edit: onPhones,
    });
    lab = await anEmulatedLab(
      world.folder,
      // Long enough at work to be found there.
      { devices: phones.map((model) => ({ model, queueSeconds: 5, setupSeconds: 5, runSeconds: 120 })) },
      30,
    );
  }, 120_000);
  afterAll(async () => {
    await Promise.all([world.close(), lab.close()]);
  });

  it("is told the phones and their price before any is asked, then has its report in that comment, and a green check", async () => {
    let before: readonly string[] = [];
    lab.emulator.onEntry(({ route }) => {
      if (before.length === 0 && route.endsWith("testMatrices.create")) before = bodies();
    });
    const push = await world.caller.push("fusion-lost.tflite");
    const { exitCode, log } = await judge(push, await world.newRun());
    expect(exitCode === 0 ? "" : log).toBe("");
    expect(before).toEqual([expect.stringMatching(/⏳ Measuring.* 3 phones, about \d+ \w+, at most &#36;[\d.]+/)]);
    const [dollars = 0] = [...(before[0] ?? "").matchAll(/at most &#36;([\d.]+)/g)].map(([, text]) => Number(text));
    expect(bodies()).toEqual([expect.stringMatching(/May ship/)]);
    for (const text of [push.mergeSha.slice(0, 7), ...phones]) expect(bodies()[0]).toContain(text);
    expect(bodies()[0]).not.toContain("⏳");
    expect(lastStatusOf(push.headSha)).toMatchObject({ state: "success" });
    expect(lab.states()).toEqual(["FINISHED", "FINISHED", "FINISHED"]);
    // Physical phones are $5 an hour.
    expect((lab.minutes().billed * 5) / 60).toBeLessThanOrEqual(dollars);
  });

  it("has an older push's phones stopped when a newer one comes, whose report names each phone that failed it", async () => {
    await world.caller.moveMain({ "edgegate.yml": configFor([...phones, "iphone14pro"]) });
    const [olderRun, newerRun] = [await world.newRun(), await world.newRun()];
    const older = await world.caller.push("operator-added.tflite");
    const judged = judge(older, olderRun);
    await expect.poll(() => lab.states(older.mergeSha), patiently).toContain("RUNNING");
    const newer = await world.caller.push("wider-layer.tflite");
    world.github.repository.openPull({ number: pull, ...newer });
    // What the caller's `concurrency` has GitHub do.
    await interrupt(olderRun, lab);
    const ended = await judged;
    expect(ended.log).toContain("exit status 130");
    // The newer run waits for that, its `conclude` included, which has nothing to say on this pull request any more.
    expect(ended.exitCode).not.toBe(0);
    expect(new Set(lab.states(older.mergeSha))).toEqual(new Set(["CANCELLED"]));
    expect(lastStatusOf(older.headSha)?.state).toMatch(/^(error|failure)$/);
    expect(bodies()).toEqual([expect.stringContaining("⏳")]);

    lab.emulator.plant({ name: "execution-incompatible-architecture", device: "a54x" });
    lab.emulator.plant({ name: "matrix-invalid", device: "oriole" });
    const { exitCode } = await judge(newer, newerRun);

    expect(exitCode).not.toBe(0);
    expect(lastStatusOf(newer.headSha)).toMatchObject({ state: "failure" });
    const [body = "", ...others] = bodies();
    expect(others).toEqual([]);
    expect(body).toContain(newer.mergeSha.slice(0, 7));
    expect(body).not.toContain(older.mergeSha.slice(0, 7));
    for (const [phone, why] of [
      ["a54x", "no code for this device's processor"],
      ["oriole", "MALFORMED_APK"],
      ["iphone14pro", "the job that builds the app for ios left none"],
    ] as const)
      expect(rowsOf(body, phone).join("\n")).toContain(why);
    expect(rowsOf(body, "shiba").join("\n")).not.toContain("unknown");
  });

  it("left no phone at work and no minute unbooked, and spoke only as GitHub and Google allow", () => {
    const { billed, booked } = lab.minutes();
    expect(booked).toBeGreaterThanOrEqual(billed);
    lab.expectNothingBroken(logs.join("\n"), kept);
    expect(world.github.violations).toEqual([]);
  });
});

/** What GitHub's runner waits from asking a cancelled step to end until it kills it. */
const graceMs = 10_000;

/** Asks the step that measures in this run to end, as the runner does, and sees it end before it would be killed. */
async function interrupt({ id }: Run, { emulator }: EmulatedLab): Promise<void> {
  const wanted = ["INPUT_STAGE=run", `GITHUB_RUN_ID=${id}`, `EDGEGATE_FIREBASE_ENDPOINT=${emulator.url}`];
  const atWork = async () =>
    (await systemProcesses().list()).flatMap(({ id, environment }) =>
      wanted.every((one) => environment.includes(one)) && !environment.some((one) => one.startsWith(`${markVariable}=`))
        ? [id]
        : [],
    );
  const [step = 0, ...others] = await atWork();
  expect(others).toEqual([]);
  process.kill(step, "SIGINT");
  await expect.poll(atWork, { timeout: graceMs, interval: 50 }).not.toContain(step);
}

function rowsOf(body: string, phone: string): readonly string[] {
  return body.split("\n").filter((line) => line.startsWith("|") && line.includes(phone));
}
