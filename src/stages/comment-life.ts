/** What does the comment say until the report is there? It is begun when the plan is made, and never left saying "measuring". */
import type { BodyOf } from "../documents/by-kind.ts";
import type { Subject } from "../documents/envelope.ts";
import { expectedTime } from "../domain/expected-time.ts";
import type { Wait } from "../domain/waits-for.ts";
import { inForce } from "../domain/waive.ts";
import { wantsComment } from "../domain/wants-comment.ts";
import { Failure } from "../errors/failure.ts";
import type { Accepted } from "../render/sections/before.ts";
import {
  renderAnnouncedComment,
  renderProgressComment,
  renderStoppedComment,
  renderWaitingComment,
  type Stop,
} from "../render/unfinished.ts";
import { decide, type Evidence } from "./decide.ts";
import { reportInput } from "./report-input.ts";
import type { Ports } from "./stage-ports.ts";
import { waiversNow } from "./waivers.ts";

type CommentPorts = Pick<Ports, "pullRequest" | "toolVersion" | "gate" | "links" | "progress" | "signal">;
type BegunPorts = CommentPorts & Pick<Ports, "decisions" | "commit" | "today">;

/** Says on the pull request, before anything is made, which models are converted and scored. */
export async function announceComment(
  ports: BegunPorts,
  { settings, changes }: Pick<Evidence, "settings" | "changes">,
): Promise<void> {
  const begin = wantsComment(settings.settings, changes, undefined);
  const models = changedModels(changes);
  const accepted = await acceptedFor(ports, changes);
  // What GitHub refuses is said once, at the end, where the report is refused too.
  await ports.pullRequest?.publish((judged) => renderAnnouncedComment(models, { judged, accepted }, ports), {
    as: "measuring",
    begin,
  });
}

/** Says on the pull request what is about to be measured. Nothing where nothing is: then the report comes at once. */
export async function beginComment(ports: BegunPorts, subject: Subject, evidence: Evidence): Promise<void> {
  const expected = expectedTime(evidence.plan, evidence.variants);
  if (ports.pullRequest === undefined || (expected.phones === 0 && !expected.thisComputer)) return;
  const begin = wantsComment(evidence.settings.settings, evidence.changes, undefined);
  const input = reportInput(ports, subject, evidence, decide(evidence, [], undefined), undefined);
  const accepted = await acceptedFor(ports, evidence.changes);
  // Refusals: as above.
  await ports.pullRequest.publish(
    (judged) => renderProgressComment({ input, expected, before: { judged, accepted } }),
    {
      as: "measuring",
      begin,
    },
  );
}

/** Says above the report of an older commit that newer ones wait, and for what. Begins a comment where the config wants it: the check says it, too. */
export async function waitingComment(ports: CommentPorts & Pick<Ports, "commit">, wait: Wait): Promise<void> {
  const { commit } = ports;
  if (commit === undefined) return;
  const outcome = await ports.pullRequest?.publish((judged) => renderWaitingComment({ wait, commit, judged }, ports), {
    as: "waiting",
    begin: wait.beginsComment === true,
  });
  // No report follows that would be refused, too.
  if (outcome?.status === "skipped" && outcome.fix !== undefined)
    ports.progress.warn(`The comment does not say that this commit waits: ${outcome.reason}`, outcome.fix);
}

function changedModels(changes: BodyOf<"changes">): readonly string[] {
  return changes.models.filter(({ change }) => change !== "unchanged").map(({ model }) => model);
}

async function acceptedFor(ports: BegunPorts, changes: BodyOf<"changes">): Promise<Accepted> {
  const now = ports.pullRequest && (await waiversNow(ports));
  if (now?.unreadable !== undefined) return "unreadable";
  return now === undefined ? [] : inForce(now, changedModels(changes));
}

/** Has the work done. When it fails, a comment that this run began says so instead of "measuring". */
export async function endingComment<Result>(ports: CommentPorts, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const stop = stopOf(error, ports.signal);
    await ports.pullRequest
      ?.publish((judged) => renderStoppedComment(stop, ports, judged), { as: "stopped", begin: false })
      .catch((second: unknown) => {
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
