/** What does GitHub's runner do when the job ends? `post` of stage/action.yml: ends what the stage left running. Never fails. */
import process from "node:process";
import * as core from "@actions/core";
import { endLeftovers, systemProcesses } from "./actions/leftovers.ts";

try {
  const mark = core.getState("mark");
  const count = mark === "" ? 0 : await endLeftovers(mark, systemProcesses());
  if (count > 0) core.info(`Ended ${count} processes that the stage had left running.`);
} catch (error) {
  core.info(`Left-over processes could not be looked for: ${String(error)}`);
}
process.exitCode = 0;
