/** What does the trusted workflow do with a fork's pull request before it is judged as any other? */
import { adopt } from "../../stages/adopt.ts";
import { approve, type GoAhead } from "../../stages/approve.ts";
import { giveLeg } from "../../stages/legs.ts";
import type { StageAnswer } from "../actions/run-stage.ts";
import { wireForkRun } from "../wire-stage.ts";
import { freeFarm, handedOn, type Job } from "./job.ts";

/** Whether phones may be paid for it. */
export async function approveFork({ ports, order, env }: Job): Promise<StageAnswer> {
  const { token, signal, config: configFile, farm, environment } = order;
  const asked = { ...wireForkRun(env, token, signal), configFile, isFree: farm === freeFarm, environment };
  return told(await approve(ports, asked));
}

/** Takes what the fork's own run has converted, as a stranger's. */
export async function adoptFork({ ports, handover, order, env }: Job): Promise<StageAnswer> {
  const { token, signal, config: configFile, head } = order;
  const unchangedIn = head === "" ? undefined : head;
  await adopt(ports, { ...wireForkRun(env, token, signal), configFile, unchangedIn });
  await giveLeg(handover, ports.workspace, 1);
  return handedOn(ports, "the fork's models and their scores");
}

/** What becomes of a fork's pull request, for the next jobs. */
function told({ said, ...approval }: GoAhead): StageAnswer {
  const waits = !approval.approved || approval.awaits === true;
  return { of: "handed-on", approval, log: said, ...(waits ? { waiting: said } : {}) };
}
