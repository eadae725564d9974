/** What is done when the step runs? The whole gate, or the part of it that this job has, with what jobs hand to each other. */
import { resolve } from "node:path";
import process from "node:process";
import type { Wait } from "../domain/waits-for.ts";
import { renderWait } from "../render/wait.ts";
import { renderSummary, renderTerminal } from "../render/report.ts";
import { failures } from "../errors/catalogue.ts";
import { adopt, giveCandidate } from "../stages/adopt.ts";
import { announce } from "../stages/announce.ts";
import { answer } from "../stages/answer.ts";
import { answerLabel } from "../stages/answer-label.ts";
import { approve, type GoAhead } from "../stages/approve.ts";
import { build } from "../stages/build.ts";
import { endingComment, waitingComment } from "../stages/comment-life.ts";
import { conclude, type Conclusion } from "../stages/conclude.ts";
import { gate } from "../stages/gate.ts";
import {
  giveApp,
  giveJudged,
  givePlanned,
  giveRuns,
  takeApps,
  takePlanned,
  takeRuns,
  takeThisComputer,
} from "../stages/handover.ts";
import { giveLeg, takeLegs } from "../stages/legs.ts";
import { plan } from "../stages/plan.ts";
import { prepareModels } from "../stages/prepare.ts";
import { lookAndAsk } from "../stages/may-judge.ts";
import { record } from "../stages/record.ts";
import { planRerun, rerunOf, wishOf } from "../stages/rerun.ts";
import { run } from "../stages/run.ts";
import type { Ports } from "../stages/stage-ports.ts";
import type { StageAnswer, StageOrder } from "./actions/run-stage.ts";
import {
  systemInstant,
  wireAttempt,
  wireConversation,
  wireForkRun,
  wireHandover,
  wireHistory,
  wirePullRequestState,
} from "./wire-stage.ts";
import { wire } from "./wire.ts";
import { settingsOnDisk } from "./settings-on-disk.ts";

/** `env` is the workflow's environment, with its tokens; child processes get the process's own, without. */
export function stageWork(env: Readonly<Record<string, string | undefined>>) {
  return async (order: StageOrder): Promise<StageAnswer> => {
    const { base, head, baseName, config: configFile, farm, out, publish, progress, signal, runUrl } = order;
    const commits = { base, head, baseName, configFile };
    const ports = wire({
      cwd: process.cwd(),
      env: {
        ...env,
        ...(order.python === undefined ? {} : { EDGEGATE_PYTHON: order.python }),
        ...(order.pullRequest === undefined ? {} : { EDGEGATE_PULL_REQUEST: order.pullRequest }),
      },
      signal,
      progress,
      out,
      farm,
      gate: order.name,
      publish,
      token: order.token ?? "",
      runUrl,
      commit: order.commit,
      strangersModels: order.followsFork === true,
    });
    const { workspace } = ports;
    const handover = wireHandover(env, order.name);
    const attempt = wireAttempt(env);
    // Nothing of a fork's is paid for without a maintainer's label anyway.
    const ask = order.fromFork === true ? undefined : wirePullRequestState(env, order.token);
    switch (order.stage) {
      case "gate": {
        const { look, wait } = await endingComment(ports, () => lookAndAsk(ports, commits, ask));
        if (wait !== undefined) return waiting(ports, wait);
        const conclusion = await gate(ports, commits, look);
        // A fork's own run is believed in nothing, and asked for nothing.
        if (order.fromFork !== true) await giveJudged(handover, workspace, progress);
        return judged(ports, conclusion);
      }
      case "announce": {
        const { legs, wait } = await endingComment(ports, () => announce(ports, commits, ask));
        if (wait !== undefined) return { ...(await waiting(ports, wait)), next: { legs: [], judge: false } };
        if (legs === 0) await givePlanned(handover, workspace);
        // Its token may pay for nothing; the workflow for forks does.
        const judge = order.fromFork !== true || farm === freeFarm;
        const next = { legs: Array.from({ length: legs }, (_, at) => `${at + 1}/${legs}`), judge };
        return { ...handedOn(ports, "which models have changed"), next };
      }
      case "prepare": {
        const leg = order.leg ?? { number: 1, of: 1 };
        const prepared = () => prepareModels(ports, { ...commits, leg });
        // Of several legs the others go on, and the report names what this one's models lack.
        await (leg.of === 1 ? endingComment(ports, prepared) : prepared());
        if (order.fromFork === true) await giveCandidate(handover, workspace, leg.number);
        await giveLeg(handover, workspace, leg.number);
        return handedOn(ports, "converted models and their scores");
      }
      case "plan": {
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
        return { ...handedOn(ports, "what is to be measured"), build: await neededApps(ports) };
      }
      case "build-android":
      case "build-ios": {
        const platform = order.stage === "build-android" ? "android" : "ios";
        await takePlanned(handover, workspace, true);
        await build(ports, [platform]);
        await giveApp(handover, workspace, platform);
        return handedOn(ports, `the ${platform} app`);
      }
      case "run": {
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
      case "approve": {
        const asked = { ...wireForkRun(env, order.token, signal), configFile, isFree: farm === freeFarm };
        return told(await approve(ports, asked));
      }
      case "adopt": {
        const unchangedIn = head === "" ? undefined : head;
        await adopt(ports, { ...wireForkRun(env, order.token, signal), configFile, unchangedIn });
        await giveLeg(handover, workspace, 1);
        return handedOn(ports, "the fork's models and their scores");
      }
      case "command": {
        const { said: event, name } = order;
        const talk = wireConversation(env, order.token, name);
        if (event === undefined || talk === undefined) throw failures.notInActions();
        const { authorMayAccept } = await settingsOnDisk(resolve(process.cwd(), configFile));
        const { today, toolVersion } = ports;
        const asked = { ...talk, gate: name, authorMayAccept, today };
        const { said } =
          event.of === "label"
            ? await answerLabel({ ...asked, label: event })
            : await answer({ ...asked, comment: event, workspace, toolVersion });
        return { of: "handed-on", log: said };
      }
      case "record": {
        const { push } = order;
        const history = wireHistory(env, order.token);
        if (push === undefined || history === undefined) throw failures.notInActions();
        await takePlanned(handover, workspace, false);
        await takeRuns(handover, workspace);
        const into = { push, now: systemInstant(), toolVersion: ports.toolVersion, run: runUrl };
        return { of: "handed-on", log: await record({ workspace, history }, into) };
      }
      case "conclude":
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
  };
}

/** A look on this farm costs a runner's minutes, which the fork's own run takes as well. */
const freeFarm = "host";
/** What becomes of a fork's pull request, for the next jobs. */
function told({ said, ...approval }: GoAhead): StageAnswer {
  return { of: "handed-on", approval, log: said, ...(approval.approved ? {} : { waiting: said }) };
}

/** Which apps the run needs that no job has built yet. */
async function neededApps({ workspace, farm }: Ports): Promise<Readonly<Record<"android" | "ios", boolean>>> {
  const { body } = await workspace.read("plan", "prepare");
  const on = (platform: string): boolean =>
    farm.needsApp && body.devices.some((one) => one.platform === platform && one.request !== undefined);
  return { android: on("android"), ios: on("ios") };
}

async function waiting(ports: Ports, wait: Wait): Promise<Extract<StageAnswer, { of: "handed-on" }>> {
  await waitingComment(ports, wait);
  return { of: "handed-on", waiting: renderWait(wait), log: renderWait(wait) };
}

function handedOn({ workspace }: Ports, what: string): Extract<StageAnswer, { of: "handed-on" }> {
  return { of: "handed-on", log: `Handed on ${what}.`, documentsPath: workspace.root };
}

function judged(ports: Ports, { verdict, input, published, comment }: Conclusion): StageAnswer {
  return {
    of: "judged",
    verdict,
    input,
    published,
    summary: renderSummary(input),
    log: renderTerminal(input, { color: false, width: 120 }),
    reportPath: ports.workspace.absolute(comment.path),
    documentsPath: ports.workspace.root,
  };
}
