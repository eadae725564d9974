/** What does GitHub's runner do when the job ends? `post` of stage/action.yml: ends what the stage left running, here and in Test Lab, its check and its comment. Never fails. */
import { resolve } from "node:path";
import process from "node:process";
import * as core from "@actions/core";
import { asksForPhones, gateOf } from "./actions/inputs.ts";
import { endLeftovers, systemProcesses } from "./actions/leftovers.ts";
import { renderStoppedComment } from "../render/unfinished.ts";
import { version } from "./version.ts";
import { wireStage } from "./wire-stage.ts";

const mark = core.getState("mark");
const gate = gateOf(core.getInput);
try {
  const count = mark === "" ? 0 : await endLeftovers(mark, systemProcesses());
  if (count > 0) core.info(`Ended ${count} processes that the stage had left running.`);
} catch (error) {
  core.info(`Left-over processes could not be looked for: ${String(error)}`);
}
// Side by side: neither GitHub nor Google is to wait for the other's patience.
await Promise.all([
  endCheck().catch((error: unknown) => {
    core.info(`The check "${gate}" or the comment could not be finished: ${String(error)}`);
  }),
  stopPhones().catch((error: unknown) => {
    core.warning(`Test matrices could not be looked for: ${String(error)}. Run \`edgegate cancel\`.`);
  }),
]);
process.exitCode = 0;

/** A stage that was killed could not say so itself: a check that stays pending would hold the pull request for ever. */
async function endCheck(): Promise<void> {
  if (core.getState("check") !== "pending") return;
  const stage = wireStage(process.env, process.cwd(), AbortSignal.timeout(30_000), core.getInput("token"), gate);
  const outcome = await stage.check.set("error", "edgegate was cut off before it could judge; run it again");
  if (outcome.status === "skipped") core.info(`The check "${gate}" stays pending: ${outcome.reason}`);
  const page = await stage.run();
  const of = { toolVersion: version, gate, links: page === undefined ? {} : { run: page.pageUrl } };
  await stage.pullRequest.publish((judged) => renderStoppedComment({ of: "cut-off" }, of, judged), {
    as: "stopped",
    begin: false,
  });
}

/** Phones that nobody waits for are paid for all the same. Only a job that asks for phones has credentials to look for them. */
async function stopPhones(): Promise<void> {
  if (core.getInput("farm") !== "firebase" || mark === "" || !asksForPhones(core.getInput("stage"))) return;
  const { cancelFirebase, measuredIn } = await import("./wire-firebase.ts");
  const measured = await measuredIn(resolve(core.getInput("out")));
  // Without a plan no phone was asked.
  if (measured === undefined) return;
  const stopped = await cancelFirebase({
    env: process.env,
    ...measured,
    wanted: ({ by }) => by.endsWith(mark),
    reason: "the job ended before the run did",
    withinMs: 90_000,
    signal: AbortSignal.timeout(100_000),
  });
  for (const { matrixId = "unknown", status, detail } of stopped)
    core.info(`Test matrix ${matrixId}: ${status}: ${detail}`);
}
