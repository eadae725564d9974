/** What does the comment say until the report is there? It is begun when the plan is made, and never left saying "measuring". */
import type { Subject } from "../documents/envelope.ts";
import { expectedTime } from "../domain/expected-time.ts";
import { wantsComment } from "../domain/wants-comment.ts";
import { Failure } from "../errors/failure.ts";
import {
  renderAnnouncedComment,
  renderProgressComment,
  renderStoppedComment,
  type Stop,
} from "../render/unfinished.ts";
import { decide, type Evidence } from "./decide.ts";
import { reportInput } from "./report-input.ts";
import type { Ports } from "./stage-ports.ts";

type CommentPorts = Pick<Ports, "pullRequest" | "toolVersion" | "links" | "progress" | "signal">;

/** Says on the pull request, before anything is made, which models are converted and scored. */
export async function announceComment(
  ports: CommentPorts,
  { settings, changes }: Pick<Evidence, "settings" | "changes">,
): Promise<void> {
  const begin = wantsComment(settings.settings, changes, undefined);
  const models = changes.models.filter(({ change }) => change !== "unchanged").map(({ model }) => model);
  // What GitHub refuses is said once, at the end, where the report is refused too.
  await ports.pullRequest?.publish(renderAnnouncedComment(models, ports), { as: "measuring", begin });
}

/** Says on the pull request what is about to be measured. Nothing where nothing is: then the report comes at once. */
export async function beginComment(ports: CommentPorts, subject: Subject, evidence: Evidence): Promise<void> {
  const expected = expectedTime(evidence.plan);
  if (ports.pullRequest === undefined || (expected.phones === 0 && !expected.thisComputer)) return;
  const begin = wantsComment(evidence.settings.settings, evidence.changes, undefined);
  const input = reportInput(ports, subject, evidence, decide(evidence, [], undefined), undefined);
  // Refusals: as above.
  await ports.pullRequest.publish(renderProgressComment({ input, expected }), { as: "measuring", begin });
}

/** Has the work done. When it fails, a comment that this run began says so instead of "measuring". */
export async function endingComment<Result>(ports: CommentPorts, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const text = renderStoppedComment(stopOf(error, ports.signal), ports);
    await ports.pullRequest?.publish(text, { as: "stopped", begin: false }).catch((second: unknown) => {
      ports.progress.warn(`The comment could not be ended: ${String(second)}`);
    });
    throw error;
  }
}

function stopOf(error: unknown, signal: AbortSignal | undefined): Stop {
  if (signal?.aborted === true) return { of: "cut-off" };
  if (error instanceof Failure) return { of: "failure", text: `${error.message}\n${error.remedy}` };
  return { of: "failure", text: "This is a bug of edgegate; the log of the run says more." };
}
