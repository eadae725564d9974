/** How does GitHub's runner start the gate? `main` of stage/action.yml. */
import { randomUUID } from "node:crypto";
import process from "node:process";
import * as core from "@actions/core";
import { gateOf } from "./actions/inputs.ts";
import { markVariable } from "./actions/leftovers.ts";
import { runStage } from "./actions/run-stage.ts";
import { takeSecrets } from "./actions/secrets.ts";
import { runnerReport } from "./actions/step-report.ts";
import { stageWork } from "./stage-work.ts";
import { wireStage } from "./wire-stage.ts";

const interruption = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => interruption.abort());

const mark = randomUUID();
core.saveState("mark", mark);
process.env[markVariable] = mark;

const token = core.getInput("token");
const workflowEnvironment = { ...process.env };
for (const secret of takeSecrets(process.env)) core.setSecret(secret);

process.exitCode = await runStage({
  input: (name) => (name === "token" ? token : core.getInput(name)),
  ...wireStage(workflowEnvironment, process.cwd(), interruption.signal, token, gateOf(core.getInput)),
  remember: (state) => core.saveState("check", state),
  work: stageWork(workflowEnvironment),
  report: runnerReport(),
  signal: interruption.signal,
});
