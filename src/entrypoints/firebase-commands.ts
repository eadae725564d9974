/** What do the verbs say that are about Test Lab alone: is it set up, and what still runs there? */
import { resolve } from "node:path";
import { failures } from "../errors/catalogue.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { Failure } from "../errors/failure.ts";
import { terminalText } from "../render/terminal/escape-terminal.ts";
import type { CancelOptions, CommandContext, CommandResult, DoctorOptions } from "./cli/commands.ts";
import { doctorAnswer } from "./doctor/answer.ts";
import { settingsOnDisk } from "./settings-on-disk.ts";
import { nameOfRepository } from "./wire-clone.ts";
import { cancelFirebase, examineFirebase, type Swept } from "./wire-firebase.ts";

/** Long enough to see that a cancel took effect. */
const cancelMs = 120_000;

/** Exit code 3 when something is missing. */
export async function doctor(options: DoctorOptions, context: CommandContext): Promise<CommandResult> {
  const said = await placeInConfig(options.config, context);
  const checks = await aboutGoogle(examineFirebase(context.env, said, context.signal));
  return doctorAnswer(checks);
}

/** Stops what the journal has open. Exit code 3 when Test Lab did not confirm all of it. */
export async function cancel(options: CancelOptions, context: CommandContext): Promise<CommandResult> {
  const { pullRequest, repository } = options;
  const said = await placeInConfig(options.config, context);
  const swept = await aboutGoogle(
    cancelFirebase({
      env: context.env,
      said,
      repository: repository ?? (await nameOfRepository(context.cwd, context.signal)),
      wanted: (intent) => pullRequest === undefined || intent.pullRequest === pullRequest,
      reason: "cancelled by `edgegate cancel`",
      withinMs: cancelMs,
      signal: context.signal,
    }),
  );
  const isOpen = swept.some(({ status }) => status === "unknown");
  return {
    exitCode: isOpen ? exitCodes.environment : exitCodes.ok,
    terminal: swept.length === 0 ? "Nothing of this repository runs in Test Lab." : swept.map(sweptLine).join("\n"),
    json: {
      cancelled: swept.map(({ intent, matrixId, status, detail }) => ({
        matrixId,
        status,
        detail,
        requestId: intent.requestId,
        device: intent.device,
        headSha: intent.headSha,
        pullRequest: intent.pullRequest,
      })),
    },
  };
}

function sweptLine({ intent, matrixId = "a matrix without a known id", status, detail }: Swept): string {
  const device = `${intent.device.model} ${intent.device.osVersion}`;
  const forWhom = intent.pullRequest === undefined ? "" : ` of #${intent.pullRequest}`;
  const line = `${status === "unknown" ? "NOT CONFIRMED" : status}: ${matrixId} (${device}${forWhom}, ${intent.headSha.slice(0, 12)}): ${detail}`;
  return terminalText(line);
}

/** The config may be absent: then the environment has to say where. */
async function placeInConfig(config: string, { cwd }: CommandContext) {
  return settingsOnDisk(resolve(cwd, config)).then(
    ({ firebase }) => firebase,
    (error: unknown) => {
      if (error instanceof Failure && error.code === "config-missing") return undefined;
      throw error;
    },
  );
}

async function aboutGoogle<T>(asked: Promise<T>): Promise<T> {
  return asked.catch((error: unknown) => {
    if (error instanceof Error && error.name === "CallFailed") throw failures.firebaseRefused(error.message, undefined);
    throw error;
  });
}
