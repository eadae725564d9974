/** What does a job of the workflow work with, and what can it say in the end? */
import type { Wait } from "../../domain/waits-for.ts";
import type { Handover } from "../../ports.ts";
import { renderSummary, renderTerminal } from "../../render/report.ts";
import { renderWait } from "../../render/wait.ts";
import { waitingComment } from "../../stages/comment-life.ts";
import type { Conclusion } from "../../stages/conclude.ts";
import type { Commits } from "../../stages/look.ts";
import type { AskState } from "../../stages/may-judge.ts";
import type { Ports } from "../../stages/stage-ports.ts";
import type { StageAnswer, StageOrder } from "../actions/run-stage.ts";
import type { wireAttempt } from "../wire-stage.ts";

/** One stage's job, with all that stages share. */
export type Job = {
  readonly order: StageOrder;
  /** The workflow's environment, with its tokens. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly ports: Ports;
  readonly commits: Commits;
  readonly handover: Handover;
  readonly attempt: ReturnType<typeof wireAttempt>;
  /** Undefined: nobody's wish counts. */
  readonly ask: AskState | undefined;
};
type HandedOn = Extract<StageAnswer, { of: "handed-on" }>;

/** A look on this farm costs a runner's minutes, which the fork's own run takes as well. */
export const freeFarm = "host";

/** Nothing is done before somebody says so; the comment that is there says that, too. */
export async function waiting(ports: Ports, wait: Wait): Promise<HandedOn> {
  await waitingComment(ports, wait);
  return { of: "handed-on", waiting: renderWait(wait), log: renderWait(wait) };
}

/** The next job goes on. `what` it finds, for the log. */
export function handedOn({ workspace }: Ports, what: string): HandedOn {
  return { of: "handed-on", log: `Handed on ${what}.`, documentsPath: workspace.root };
}

/** It is over: the verdict, and the report as it is printed. */
export function judged(ports: Ports, { verdict, input, published, comment }: Conclusion): StageAnswer {
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
