/** What is done when the step runs? The whole gate, or the part of it that this job has, with what jobs hand to each other. */
import process from "node:process";
import type { StageName } from "./actions/inputs.ts";
import type { StageAnswer, StageOrder } from "./actions/run-stage.ts";
import { followCommand, recordHistory } from "./jobs/branch-jobs.ts";
import { adoptFork, approveFork } from "./jobs/fork-jobs.ts";
import type { Job } from "./jobs/job.ts";
import {
  announceChange,
  buildApp,
  concludeRun,
  gateInOneJob,
  measure,
  planMeasuring,
  prepareLeg,
} from "./jobs/judging-jobs.ts";
import { wireAttempt, wireHandover, wirePullRequestState } from "./wire-stage.ts";
import { wire } from "./wire.ts";

const jobs: Readonly<Record<StageName, (job: Job) => Promise<StageAnswer>>> = {
  gate: gateInOneJob,
  announce: announceChange,
  prepare: prepareLeg,
  plan: planMeasuring,
  "build-android": buildApp,
  "build-ios": buildApp,
  run: measure,
  conclude: concludeRun,
  approve: approveFork,
  adopt: adoptFork,
  command: followCommand,
  record: recordHistory,
};

/** `env` is the workflow's environment, with its tokens; child processes get the process's own, without. */
export function stageWork(env: Readonly<Record<string, string | undefined>>) {
  return async (order: StageOrder): Promise<StageAnswer> => {
    const { base, head, baseName, config: configFile, farm, out, publish, progress, signal, runUrl } = order;
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
    return jobs[order.stage]({
      order,
      env,
      ports,
      commits: { base, head, baseName, configFile },
      handover: wireHandover(env, order.name),
      attempt: wireAttempt(env),
      // Nothing of a fork's is paid for without a maintainer's label anyway.
      ask: order.fromFork === true ? undefined : wirePullRequestState(env, order.token),
    });
  };
}
