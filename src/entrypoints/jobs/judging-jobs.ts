/** What does each job of a pull request's way to its verdict do? Takes what the job before it left, and leaves what the next one needs. */
import { announce } from "../../stages/announce.ts";
import { build, lackingApps } from "../../stages/build.ts";
import { endingComment } from "../../stages/comment-life.ts";
import { conclude } from "../../stages/conclude.ts";
import { gate } from "../../stages/gate.ts";
import {
  giveApp,
  giveJudged,
  givePlanned,
  giveRuns,
  takeApps,
  takePlanned,
  takeRuns,
  takeThisComputer,
} from "../../stages/handover.ts";
import { giveCandidate } from "../../stages/adopt.ts";
import { giveLeg, takeLegs } from "../../stages/legs.ts";
import { lookAndAsk } from "../../stages/may-judge.ts";
import { plan } from "../../stages/plan.ts";
import { prepareModels } from "../../stages/prepare.ts";
import { planRerun, rerunOf, wishOf } from "../../stages/rerun.ts";
import { run } from "../../stages/run.ts";
import type { StageAnswer } from "../actions/run-stage.ts";
import { freeFarm, handedOn, judged, waiting, type Job } from "./job.ts";

/** All of it in one job; only the report stays. */
export async function gateInOneJob({ ports, commits, ask, handover, order }: Job): Promise<StageAnswer> {
  const { look, wait } = await endingComment(ports, () => lookAndAsk(ports, commits, ask));
  if (wait !== undefined) return waiting(ports, wait);
  const conclusion = await gate(ports, commits, look);
  // A fork's own run is believed in nothing, and asked for nothing.
  if (order.fromFork !== true) await giveJudged(handover, ports.workspace, order.progress);
  return judged(ports, conclusion);
}

/** Says which models have changed, and how many legs convert them. */
export async function announceChange({ ports, commits, ask, handover, order }: Job): Promise<StageAnswer> {
  const { legs, wait } = await endingComment(ports, () => announce(ports, commits, ask));
  if (wait !== undefined) return { ...(await waiting(ports, wait)), next: { legs: [], judge: false } };
  if (legs === 0) await givePlanned(handover, ports.workspace);
  // Its token may pay for nothing; the workflow for forks does.
  const judge = order.fromFork !== true || order.farm === freeFarm;
  const next = { legs: Array.from({ length: legs }, (_, at) => `${at + 1}/${legs}`), judge };
  return { ...handedOn(ports, "which models have changed"), next };
}

/** One leg of the models. A fork's leaves them for the trusted workflow besides. */
export async function prepareLeg({ ports, commits, handover, order }: Job): Promise<StageAnswer> {
  const { workspace } = ports;
  const leg = order.leg ?? { number: 1, of: 1 };
  const prepared = () => prepareModels(ports, { ...commits, leg });
  // Of several legs the others go on, and the report names what this one's models lack.
  await (leg.of === 1 ? endingComment(ports, prepared) : prepared());
  if (order.fromFork === true) await giveCandidate(handover, workspace, leg.number);
  await giveLeg(handover, workspace, leg.number);
  return handedOn(ports, "converted models and their scores");
}

/** Joins the legs and plans; in an attempt that somebody asked for, only what is measured again. */
export async function planMeasuring({ ports, handover, attempt }: Job): Promise<StageAnswer> {
  const { workspace, progress } = ports;
  const again = await endingComment(ports, async () => {
    const made = await wishOf(ports.decisions, attempt);
    return made && planRerun(ports, handover, made);
  });
  if (again !== undefined)
    return { ...handedOn(ports, "which cases are measured again"), build: again.build, waiting: again.said };
  await endingComment(ports, async () => {
    const lost = await takeLegs(handover, workspace);
    if (lost.length > 0) progress.warn(`No job has left anything of ${lost.join(", ")}: the report says so.`);
    await plan(ports);
  });
  await givePlanned(handover, workspace);
  const { body } = await workspace.read("plan", "prepare");
  return { ...handedOn(ports, "what is to be measured"), build: lackingApps(ports.farm, body) };
}

/** One platform's app. */
export async function buildApp({ ports, handover, order }: Job): Promise<StageAnswer> {
  const { workspace } = ports;
  const platform = order.stage === "build-android" ? "android" : "ios";
  await takePlanned(handover, workspace, true);
  await build(ports, [platform]);
  await giveApp(handover, workspace, platform);
  return handedOn(ports, `the ${platform} app`);
}

/** What was planned, on what this job's farm has. */
export async function measure({ ports, handover, attempt }: Job): Promise<StageAnswer> {
  const { workspace } = ports;
  await takePlanned(handover, workspace, true);
  const rerun = await rerunOf(workspace, attempt);
  // What was measured before stays, with the plan that it was measured by.
  if (rerun === undefined) await takeThisComputer(workspace, ports.farm);
  else await takeRuns(handover, workspace);
  await takeApps(handover, workspace);
  await run(ports, rerun);
  await giveRuns(handover, workspace);
  return handedOn(ports, "what was measured");
}

/** The verdict, also of what was cut off. */
export async function concludeRun({ ports, handover, attempt, order }: Job): Promise<StageAnswer> {
  const { workspace, progress } = ports;
  return endingComment(ports, async () => {
    await takePlanned(handover, workspace, false, order.cancelled);
    const taken = await takeRuns(handover, workspace);
    const missing = taken === "missing";
    if (missing) progress.warn("The job that measures left nothing: its cases are missing from the report.");
    // The job leaves what it measured at its very end.
    const ended = order.measured === undefined || order.measured === "success";
    const conclusion = await conclude(ports, {
      asked: await rerunOf(workspace, attempt),
      cutOff: missing && order.cancelled,
      fromEarlier: taken === "taken" && !ended && attempt.attempt > 1,
    });
    return judged(ports, conclusion);
  });
}
