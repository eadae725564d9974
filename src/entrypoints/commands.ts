/** What does each verb do? Joins ports for it, runs its stage, and says how it went. */
import { resolve } from "node:path";
import { sameCase } from "../documents/case-key.ts";
import { failures } from "../errors/catalogue.ts";
import { exitCodes, type ExitCode } from "../errors/exit-codes.ts";
import { renderCase, renderTerminal } from "../render/report.ts";
import { build } from "../stages/build.ts";
import { conclude, type Conclusion } from "../stages/conclude.ts";
import { gate } from "../stages/gate.ts";
import { casesOf } from "../stages/match-cases.ts";
import { prepare, type PrepareOrder } from "../stages/prepare.ts";
import { readOptional } from "../stages/optional.ts";
import { rejudge } from "../stages/rejudge.ts";
import { reportInput } from "../stages/report-input.ts";
import { readEvidence, run } from "../stages/run.ts";
import type { Ports } from "../stages/stage-ports.ts";
import type { CommandContext, CommandResult, Commands, Commits, ConfigOption } from "./cli/commands.ts";
import { commitsOf } from "./commits.ts";
import { doctorAnswer } from "./doctor/answer.ts";
import { examineGithub } from "./doctor/github.ts";
import { cancel, doctor as examineFarm } from "./firebase-commands.ts";
import { init } from "./init/init-command.ts";
import { asking } from "./init/terminal-questions.ts";
import { settingsOnDisk } from "./settings-on-disk.ts";
import { wire } from "./wire.ts";

/** The farm of commands that ask no device. */
const noFarm = "host";

/** With the real adapters. */
export const commands: Commands = {
  init: (options, context) => asking(context.signal, (ask) => init(options, context, ask)),
  async gate(options, context) {
    const ports = wire({ ...context, ...options });
    return concluded(ports, await gate(ports, await orderOf(options, context)), context);
  },
  async prepare(options, context) {
    const ports = wire({ ...context, ...options, publish: "none" });
    await prepare(ports, await orderOf(options, context));
    return written(ports, "settings.json, changes.json, variants.json, accuracy.json, model-inputs.json and plan.json");
  },
  async build(options, context) {
    const ports = wire({ ...context, ...options, publish: "none" });
    await build(ports);
    return written(ports, "app-bundle.json");
  },
  async run(options, context) {
    const ports = wire({ ...context, ...options, publish: "none" });
    await run(ports);
    return written(ports, "device-runs.json and the raw reports below runs/");
  },
  async conclude(options, context) {
    const ports = wire({ ...context, ...options, farm: noFarm });
    return concluded(ports, await conclude(ports), context);
  },
  async judge(options, context) {
    const ports = wire({ ...context, ...options, farm: noFarm, publish: "none" });
    const other = options.config === undefined ? undefined : await settingsOnDisk(resolve(context.cwd, options.config));
    return concluded(ports, await rejudge(ports, other), context);
  },
  async cases(options, context) {
    const { workspace } = wire({ ...context, ...options, farm: noFarm, publish: "none" });
    const { body } = await workspace.read("plan", "prepare");
    return casesOf(body);
  },
  cancel,
  async doctor(options, context) {
    if (options.topic === "firebase") return examineFarm(options, context);
    return doctorAnswer(await examineGithub(options.config, context));
  },
  async explain(options, context) {
    const ports = wire({ ...context, ...options, farm: noFarm, publish: "none" });
    const { workspace } = ports;
    const [comparison, measurements, verdict] = await Promise.all([
      workspace.read("comparison", "conclude"),
      workspace.read("measurements", "conclude"),
      workspace.read("verdict", "conclude"),
    ]);
    const decision = { measurements: measurements.body, comparison: comparison.body, verdict: verdict.body };
    const history = await readOptional(workspace, "history");
    const input = reportInput(ports, verdict.subject, await readEvidence(workspace), decision, history);
    const asked = decision.measurements.cases.filter(({ key }) => options.cases.some((one) => sameCase(one, key)));
    const terminal = renderCase(input, (key) => options.cases.some((one) => sameCase(one, key)), context);
    if (terminal === undefined) throw failures.internal("a planned case is not in the comparison");
    return { exitCode: exitCodes.ok, terminal, json: { cases: asked } };
  },
};

async function orderOf(options: Commits & ConfigOption, context: CommandContext): Promise<PrepareOrder> {
  return { ...(await commitsOf(options, context)), configFile: options.config };
}

function written({ workspace }: Ports, what: string): CommandResult {
  const terminal = `Wrote ${what} to ${workspace.root}`;
  return { exitCode: exitCodes.ok, terminal, json: { out: workspace.root } };
}

function concluded({ workspace }: Ports, conclusion: Conclusion, context: CommandContext): CommandResult {
  const { verdict, input, published, comment } = conclusion;
  const posted = published !== undefined && "url" in published ? [`Comment: ${published.url}`] : [];
  const files = [`Report: ${workspace.absolute(comment.path)}`, `Documents: ${workspace.root}`];
  const terminal = [renderTerminal(input, context).trimEnd(), "", ...posted, ...files].join("\n");
  return {
    exitCode: exitCodeOf(verdict.exitCode),
    terminal,
    json: { ...verdict, published, out: workspace.root, comment: workspace.absolute(comment.path) },
  };
}

function exitCodeOf(code: number): ExitCode {
  const known = Object.values(exitCodes).find((one) => one === code);
  if (known === undefined) throw failures.internal(`the verdict has the exit code ${code}`);
  return known;
}
