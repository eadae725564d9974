/**
 * What becomes of phones when somebody cancels the run that pays for them? The callable workflow, run by act and cancelled as act can be: by the
 * signal of Ctrl-C. What act then does differs from GitHub in two things:
 *
 * - GitHub asks a step's process to end and kills it 10 s later; act kills it at once. So it is here as if the runner had lost patience, and all is
 *   left to the step's clean-up. That the step itself ends in time when it is asked is shown in phones.test.ts.
 * - To act a job that was cancelled has failed. The one place of the workflow that asks whether `needs` was cancelled asks here whether it failed.
 *
 * In the rest act does as GitHub says that it does: clean-up runs, later jobs start when their `if:` has `always()`, and their steps run when
 * theirs has it, too (GitHub runs them without). What starts after which results is shown with GitHub's own evaluator in test/job-conditions.test.ts.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requires } from "../../requirements.ts";
import { pull, smallConfig, WorkflowWorld } from "./a-workflow-world.ts";
import { anEmulatedLab, type EmulatedLab, onPhones, patiently } from "./an-emulated-lab.ts";

const lacking = await requires("act", "git", "litert", "java");
/** Whoever may cancel a run must not make a check green by it. */
const config = smallConfig({
  sizeIncrease: "50%",
  more: "on-inconclusive: pass\ndevices: [{ model: shiba }, { model: a54x }]\n",
});
/** Each is free at once, and then at work until its time is up. */
const devices = ["shiba", "a54x"].map((model) => ({ model, queueSeconds: 1, setupSeconds: 1, runSeconds: 3_600 }));

describe.skipIf(lacking)("phones at work for a run that is cancelled", { timeout: 300_000 }, () => {
  let world: WorkflowWorld;
  let lab: EmulatedLab;
  let log = "";

  beforeAll(async () => {
    world = await WorkflowWorld.make({ templates: { "edgegate.yml": "pull-request.yml" }, config, edit: onPhones });
    lab = await anEmulatedLab(world.folder, { devices, validationSeconds: 2 }, 5);
    await takeFailedForCancelled(join(world.folder, "action/.github/workflows/edgegate.yml"));
  }, 120_000);
  afterAll(async () => {
    await Promise.all([world.close(), lab.close()]);
  });

  it("are stopped, and the job that comes always ends the comment and a check that is not green", async () => {
    const push = await world.caller.push("fusion-lost.tflite");
    const run = await world.newRun();
    const judged = world.judge(push, { run, env: { ...lab.place, LAB_CREDENTIALS: lab.credentialsFile } });
    const atWork = async () => {
      await expect.poll(() => lab.states(), patiently).toEqual(["RUNNING", "RUNNING"]);
    };
    const tooEarly = judged.then((ran) => Promise.reject(new Error(`The run ended by itself.\n${ran.log}`)));
    await Promise.race([atWork(), tooEarly]);
    const { statuses } = world.github.repository;
    expect(statuses.at(-1)).toMatchObject({ sha: push.headSha, state: "pending" });
    const saidBefore = statuses.length;
    await world.cancel(run);
    const ended = await judged;
    log = ended.log;

    expect(ended.exitCode).not.toBe(0);
    expect(lab.states()).toEqual(["CANCELLED", "CANCELLED"]);
    expect(log.match(/Test matrix \S+: cancelled: the job ended before the run did/g)).toHaveLength(2);
    // By the clean-up of what was cancelled, and then by the job that judges what is known.
    expect(statuses.slice(saidBefore)).toEqual([
      expect.objectContaining({ sha: push.headSha, state: "error" }),
      expect.objectContaining({
        sha: push.headSha,
        state: "failure",
        description: "Can't tell yet: this run was cancelled before anything was measured",
      }),
    ]);
    const [body = "", ...others] = world.github.repository.commentsOn(pull).map((comment) => comment.body);
    expect(others).toEqual([]);
    expect(body).toContain("this run was cancelled before anything was measured");
    expect(body).toContain("no run of this device came back");
    expect(body).toContain(push.mergeSha.slice(0, 7));
    expect(body).not.toContain("⏳");
  });

  it("cost no more than was set aside for them, and nothing runs on", () => {
    const { billed, booked } = lab.minutes();
    expect(billed).toBeGreaterThan(0);
    expect(booked).toBeGreaterThanOrEqual(billed);
    lab.expectNothingBroken(log);
    expect(world.github.violations).toEqual([]);
  });
});

async function takeFailedForCancelled(workflow: string): Promise<void> {
  const parts = (await readFile(workflow, "utf8")).split("contains(needs.*.result, 'cancelled')");
  if (parts.length !== 2) throw new Error("the workflow needs one place that asks whether a job was cancelled");
  await writeFile(workflow, parts.join("contains(needs.*.result, 'failure')"));
}
