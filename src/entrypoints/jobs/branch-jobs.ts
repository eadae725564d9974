/** What is kept on branches of its own: what maintainers decide, and what main measured? */
import { resolve } from "node:path";
import process from "node:process";
import { failures } from "../../errors/catalogue.ts";
import { answer } from "../../stages/answer.ts";
import { answerLabel } from "../../stages/answer-label.ts";
import { takePlanned, takeRuns } from "../../stages/handover.ts";
import { record } from "../../stages/record.ts";
import type { StageAnswer } from "../actions/run-stage.ts";
import { settingsOnDisk } from "../settings-on-disk.ts";
import { systemInstant, wireConversation, wireHistory } from "../wire-stage.ts";
import type { Job } from "./job.ts";

/** What a person has written, or which label they have set. */
export async function followCommand({ ports, order, env }: Job): Promise<StageAnswer> {
  const { workspace, today, toolVersion } = ports;
  const { said: event, name, config: configFile } = order;
  const talk = wireConversation(env, order.token, name);
  if (event === undefined || talk === undefined) throw failures.notInActions();
  const { authorMayAccept } = await settingsOnDisk(resolve(process.cwd(), configFile));
  const asked = { ...talk, gate: name, authorMayAccept, today };
  const { said } =
    event.of === "label"
      ? await answerLabel({ ...asked, label: event })
      : await answer({ ...asked, comment: event, workspace, toolVersion });
  return { of: "handed-on", log: said };
}

/** What was measured after a push to the default branch. */
export async function recordHistory({ ports, handover, order, env }: Job): Promise<StageAnswer> {
  const { workspace } = ports;
  const { push } = order;
  const history = wireHistory(env, order.token);
  if (push === undefined || history === undefined) throw failures.notInActions();
  await takePlanned(handover, workspace, false);
  await takeRuns(handover, workspace);
  const into = { push, now: systemInstant(), toolVersion: ports.toolVersion, run: order.runUrl };
  return { of: "handed-on", log: await record({ workspace, history }, into) };
}
