/** Cases measured again because somebody asked: from the wish on the decisions branch to what the report says of it. */
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderWorkspace } from "../../src/adapters/workspace/folder.ts";
import { printBenchEvent } from "../../src/documents/bench-report-text.ts";
import { printBenchRequest } from "../../src/documents/bench-request.ts";
import type { Device } from "../../src/documents/case-key.ts";
import type { RerunWish } from "../../src/documents/rerun.ts";
import type { DeviceFarm, Workspace } from "../../src/ports.ts";
import { conclude } from "../../src/stages/conclude.ts";
import { givePlanned, giveRuns, takePlanned, takeRuns } from "../../src/stages/handover.ts";
import { planRerun, rerunOf, wishOf } from "../../src/stages/rerun.ts";
import { run } from "../../src/stages/run.ts";
import { environment, factor, p90Below, phone, play, scene, settings, type Scene } from "../domain/scene.ts";
import { writePlanned } from "./a-judged-run.ts";
import { folderHandover } from "../fakes/handover.ts";
import { ports } from "../fakes/ports.ts";
import { simulatePhone } from "../fakes/simulated-phone.ts";

const subject = { repository: "acme/models", baseSha: "b".repeat(40), headSha: "c".repeat(40) };
/** Two delegates on one phone; the limit is 100 ms. */
const change: Scene = { ...scene, settings: { ...settings, budgets: [p90Below] } };
const { plan } = play(change);
const keyOf = (delegate: "cpu" | "xnnpack") => {
  const found = plan.devices[0]?.cases.find(({ key }) => key.delegate === delegate)?.key;
  if (found === undefined) throw new Error(`no case of ${delegate}`);
  return found;
};
const wishFor = (attempt: number, ...cases: RerunWish["cases"]): RerunWish => ({
  id: `comment-${attempt}`,
  runId: 41,
  attempt,
  cases,
  by: "mira",
  at: "2026-11-24T10:00:00Z",
  url: "https://github.com/acme/models/pull/7#issuecomment-1",
});
const slow = factor(30);
const quick = factor(1);

describe("cases that are measured again", () => {
  let folder = "";
  let handover: ReturnType<typeof folderHandover>;
  let jobs = 0;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "edgegate-rerun-"));
    handover = folderHandover(join(folder, "artifacts"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const job = () => folderWorkspace(join(folder, `job-${(jobs += 1)}`), "1");
  const farm = (workspace: Workspace, behave: Scene["behave"], here: Device, asked: string[][]): DeviceFarm => ({
    name: "host",
    needsApp: false,
    offers: "own",
    devices: async () => [{ device: here, platform: "host" }],
    async run({ device, request }) {
      asked.push(request.cases.map(({ delegate }) => delegate));
      const text = printBenchRequest(request);
      const requestSha256 = createHash("sha256").update(text).digest("hex");
      const one = { request, requestSha256, environment, seed: asked.length };
      const events = simulatePhone({ ...one, behave: (of, side) => behave(of, side, request.round) });
      const path = `device-runs/host/${request.requestId}/report.ndjson`;
      const report = await workspace.writeText(path, events.map(printBenchEvent).join(""));
      return { device, round: request.round, requestSha256, outcome: { status: "reported", report } };
    },
  });

  /** What plan has left, once. */
  const planned = async () => {
    const workspace = job();
    await writePlanned(workspace, subject, change);
    await givePlanned(handover, workspace);
  };
  /** The job that measures, in one attempt. Gives the delegates that each session was asked for. */
  const measure = async (attempt: number, behave: Scene["behave"], here: Device = phone) => {
    const workspace = job();
    await takePlanned(handover, workspace, false);
    const rerun = await rerunOf(workspace, { runId: 41, attempt });
    if (rerun !== undefined) await takeRuns(handover, workspace);
    const asked: string[][] = [];
    await run(ports(workspace, { farm: farm(workspace, behave, here, asked) }), rerun);
    await giveRuns(handover, workspace);
    return asked;
  };
  const replan = (wish: RerunWish) => planRerun(ports(job()), handover, wish);
  const judge = async (attempt: number) => {
    const workspace = job();
    await takePlanned(handover, workspace, false);
    await takeRuns(handover, workspace);
    const { verdict } = await conclude(ports(workspace), { asked: await rerunOf(workspace, { runId: 41, attempt }) });
    const { body: measurements } = await workspace.read("measurements", "conclude");
    return { verdict, measurements, comment: await workspace.readText(await workspace.ref("comment.md")) };
  };

  it("take the place of what was measured of them first, which is said, and no other case is asked for", async () => {
    await planned();
    expect(await measure(1, slow)).toEqual([expect.arrayContaining(["cpu", "xnnpack"])]);
    expect((await judge(1)).verdict.verdict).toBe("fail");

    expect(await replan(wishFor(2, keyOf("xnnpack")))).toMatchObject({
      said: "Measuring 1 of the cases again, as mira asked",
      build: { android: false, ios: false },
    });
    expect(await measure(2, quick)).toEqual([["xnnpack"]]);
    const { verdict, measurements, comment } = await judge(2);
    expect(verdict.verdict).toBe("pass");
    expect(measurements.cases.map(({ key, rerun }) => [key.delegate, rerun])).toEqual([
      ["xnnpack", 1],
      ["cpu", undefined],
    ]);
    expect(comment).toContain("1 case measured again, as `mira` asked on 2026-11-24");
    expect(comment).toMatch(/p90 latency was past its limit \(1\d\d ms\), and is within its limit \(5\.\d+ ms\) now/);
  });

  it("are told however often somebody asks: the newest measuring counts", async () => {
    await planned();
    await measure(1, quick);
    await replan(wishFor(2, keyOf("xnnpack")));
    await measure(2, slow);
    expect((await judge(2)).verdict.verdict).toBe("fail");
    await replan(wishFor(3, keyOf("cpu"), keyOf("xnnpack")));
    await measure(3, quick);
    const { verdict, measurements, comment } = await judge(3);
    expect(verdict.verdict).toBe("pass");
    expect(measurements.cases.map(({ rerun }) => rerun)).toEqual([2, 2]);
    expect(comment).toMatch(/1 case measured again[^]*2 cases measured again/);
    expect(comment).toMatch(/was within its limit[^]*past its limit[^]*was past its limit[^]*within its limit/);
  });

  it("keep what was measured first when the phone brought nothing, and the report says so", async () => {
    await planned();
    await measure(1, quick);
    const before = await judge(1);
    await replan(wishFor(2, keyOf("xnnpack")));
    const workspace = job();
    await takePlanned(handover, workspace, false);
    await takeRuns(handover, workspace);
    const lost = { status: "infrastructure", reason: "the phone went away" } as const;
    const nothing: DeviceFarm = {
      ...farm(workspace, quick, phone, []),
      run: async ({ device, request }) => ({ device, round: request.round, requestSha256: "0", outcome: lost }),
    };
    await run(ports(workspace, { farm: nothing }), await rerunOf(workspace, { runId: 41, attempt: 2 }));
    await giveRuns(handover, workspace);
    const { verdict, measurements, comment } = await judge(2);
    expect(verdict).toEqual(before.verdict);
    expect(measurements.cases).toEqual(before.measurements.cases);
    expect(comment).toMatch(/xnnpack.*brought nothing, so that the values before stay: .*the phone went away/);
  });

  it("keep it as well when the job that was to measure left nothing at all", async () => {
    await planned();
    await measure(1, quick);
    await replan(wishFor(2, keyOf("xnnpack")));
    const { verdict, comment } = await judge(2);
    expect(verdict.verdict).toBe("pass");
    expect(comment).toContain("the values before stay: the job that measures left nothing");
    // A later attempt is another matter: nobody waits for that rerun any more.
    expect((await judge(3)).comment).not.toContain("measured again");
  });

  it("name the computer that measured them, where it is another one than before", async () => {
    await planned();
    await measure(1, quick);
    await replan(wishFor(2, keyOf("xnnpack")));
    await measure(2, quick, { ...phone, model: "another CPU" });
    const { verdict, measurements, comment } = await judge(2);
    expect(verdict.verdict).toBe("pass");
    expect(measurements.sessions.at(-1)).toMatchObject({
      device: phone,
      rerun: 1,
      ranOn: { device: { model: "another CPU" } },
    });
    expect(comment).toContain("another computer measured it again");
  });

  it("are all cases in an attempt that nobody asked for some", async () => {
    await planned();
    await measure(1, slow);
    await replan(wishFor(2, keyOf("xnnpack")));
    await measure(2, quick);
    expect(await measure(3, quick)).toEqual([expect.arrayContaining(["cpu", "xnnpack"])]);
    expect((await judge(3)).comment).not.toContain("measured again");
  });

  it.each([
    { name: "another run's attempt", of: { runId: 42, attempt: 2 } },
    { name: "another attempt", of: { runId: 41, attempt: 3 } },
    { name: "a first attempt, which asks for nothing", of: { runId: 41, attempt: 1 } },
  ])("are not those of a wish for $name", async ({ of }) => {
    const text = JSON.stringify({ version: 1, wishes: [wishFor(2, keyOf("cpu"))] });
    const decisions = branchWith(text);
    expect(await wishOf(decisions, of)).toBeUndefined();
    expect(await wishOf(decisions, { runId: 41, attempt: 2 })).toMatchObject({ by: "mira" });
    expect(await wishOf(branchWith("{}"), { runId: 41, attempt: 2 })).toBeUndefined();
  });
});

function branchWith(text: string) {
  const file = async (path: string) => (path === "reruns.json" ? text : undefined);
  const files = async () => ({ paths: ["reruns.json"], read: file });
  return { files, file, update: () => Promise.reject(new Error("nothing is written here")) };
}
