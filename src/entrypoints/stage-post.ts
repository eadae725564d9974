/** What does GitHub's runner do when the job ends? `post` of stage/action.yml: ends what the stage left running, here and in Test Lab, its check and its comment. Never fails. */
import { resolve } from "node:path";
import process from "node:process";
import * as core from "@actions/core";
import { endLeftovers, systemProcesses } from "./actions/leftovers.ts";
import { renderStoppedComment } from "../render/unfinished.ts";
import { version } from "./version.ts";
import { wireStage } from "./wire-stage.ts";

try {
  const mark = core.getState("mark");
  const count = mark === "" ? 0 : await endLeftovers(mark, systemProcesses());
  if (count > 0) core.info(`Ended ${count} processes that the stage had left running.`);
} catch (error) {
  core.info(`Left-over processes could not be looked for: ${String(error)}`);
}
try {
  // A stage that was killed could not say so itself: a check that stays pending would hold the pull request for ever.
  if (core.getState("check") === "pending") {
    const stage = wireStage(process.env, process.cwd(), AbortSignal.timeout(30_000), core.getInput("token"));
    const outcome = await stage.check.set("error", "edgegate was cut off before it could judge; run it again");
    if (outcome.status === "skipped") core.info(`The check "edgegate" stays pending: ${outcome.reason}`);
    const page = await stage.run();
    const text = renderStoppedComment(
      { of: "cut-off" },
      { toolVersion: version, links: page === undefined ? {} : { run: page.pageUrl } },
    );
    await stage.pullRequest.publish(text, { as: "stopped", begin: false });
  }
} catch (error) {
  core.info(`The check "edgegate" or the comment could not be finished: ${String(error)}`);
}
try {
  const mark = core.getState("mark");
  // Phones that nobody waits for are paid for all the same.
  if (core.getInput("farm") === "firebase" && mark !== "") {
    const { cancelFirebase, placeInOutput } = await import("./wire-firebase.ts");
    const stopped = await cancelFirebase({
      env: process.env,
      said: await placeInOutput(resolve(core.getInput("out"))),
      folder: process.cwd(),
      wanted: ({ by }) => by.endsWith(mark),
      reason: "the job ended before the run did",
      withinMs: 90_000,
      signal: AbortSignal.timeout(100_000),
    });
    for (const { matrixId = "unknown", status, detail } of stopped)
      core.info(`Test matrix ${matrixId}: ${status}: ${detail}`);
  }
} catch (error) {
  core.warning(`Test matrices could not be looked for: ${String(error)}. Run \`edgegate cancel\`.`);
}
process.exitCode = 0;
