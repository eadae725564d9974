/** May it ship? Judges what was measured, writes the report, posts it, and only then answers. */
import type { BodyOf } from "../documents/by-kind.ts";
import type { FileRef } from "../documents/file-ref.ts";
import type { Rerun } from "../documents/rerun.ts";
import { exitCodeOf } from "../domain/judge/lattice.ts";
import { measuredAgain } from "../domain/rerun.ts";
import { renderComment, renderSummary, type ReportInput } from "../render/report.ts";
import type { PublishOutcome } from "../ports.ts";
import { waive } from "../domain/waive.ts";
import { wantsComment } from "../domain/wants-comment.ts";
import type { Decision } from "./decide.ts";
import { decideStored } from "./decide-stored.ts";
import { writeHistory } from "./history.ts";
import { presentOptional } from "./optional.ts";
import { reportInput } from "./report-input.ts";
import type { Ports } from "./stage-ports.ts";
import { writeWaivers } from "./waivers.ts";

/** What a command can say at its end. */
export type Conclusion = {
  readonly verdict: BodyOf<"verdict">;
  readonly input: ReportInput;
  readonly comment: FileRef;
  readonly summary: FileRef;
  readonly published: PublishOutcome | undefined;
};

/**
 * Writes measurements, comparison, verdict, comment.md and summary.md, and publishes the comment where there is a pull request.
 * `asked`: the rerun that this attempt was for; one that left nothing is said. `cutOff`: the run was cancelled before anything was
 * measured that was to be. `fromEarlier`: what is measured is an earlier attempt's; measuring again was begun since, and left nothing.
 */
export async function conclude(
  ports: Ports,
  {
    asked,
    cutOff = false,
    fromEarlier = false,
  }: { readonly asked?: Rerun | undefined; readonly cutOff?: boolean; readonly fromEarlier?: boolean } = {},
): Promise<Conclusion> {
  const { workspace } = ports;
  const { subject, evidence, deviceRuns, decision, again } = await decideStored(workspace);
  await workspace.write("measurements", subject, ["plan", "device-runs"], decision.measurements);
  const inputs = ["settings", "changes", "variants", "accuracy", "plan", "measurements"] as const;
  const apps = await presentOptional(workspace, "app-bundle");
  await workspace.write("comparison", subject, [...inputs, ...apps], decision.comparison);
  const waivers = await writeWaivers(ports, subject);
  // After everything is decided: nothing can be decided by it.
  const history = await writeHistory(ports, subject, decision.measurements, evidence);
  const decided = withWaivers(decision, waivers, evidence);
  const isThere = asked === undefined || again.some(({ rerun }) => rerun.number === asked.number);
  const input = {
    ...reportInput(ports, subject, evidence, cutOff ? notLetThrough(decided) : decided, history),
    ...(cutOff ? { cutOff } : {}),
    // A rerun that was asked for tells it of its cases.
    ...(fromEarlier && isThere ? { fromEarlier } : {}),
    measuredAgain: isThere ? again : [...again, measuredAgain(asked, undefined, decision.verdict, decision.verdict)],
  };
  const billed = deviceRuns.runs.map(({ billedMinutes }) => billedMinutes);
  const known = billed.filter((minutes) => minutes !== undefined);
  const billedMinutes = known.reduce((sum, minutes) => sum + minutes, 0);
  return finish(ports, known.length < billed.length || known.length === 0 ? input : { ...input, billedMinutes });
}

/** The decision with what maintainers have accepted; as it is where nobody could have. */
export function withWaivers(
  decision: Decision,
  waivers: BodyOf<"waivers"> | undefined,
  { settings }: Pick<ReportInput, "settings">,
): Decision {
  if (waivers === undefined) return decision;
  return { ...decision, verdict: waive(decision.verdict, waivers, settings.settings.onInconclusive) };
}

/**
 * The decision of a run that was cancelled. `on-inconclusive: pass` is for what phones and farms fail to tell: who may cancel
 * a run could make every check green with it.
 */
function notLetThrough({ verdict, ...rest }: Decision): Decision {
  return { ...rest, verdict: { ...verdict, exitCode: exitCodeOf(verdict.verdict, "fail") } };
}

/** Writes the verdict and the report, and publishes it. */
export async function finish(ports: Ports, input: ReportInput): Promise<Conclusion> {
  const { workspace, pullRequest, progress } = ports;
  const { verdict } = input;
  const decided = await presentOptional(workspace, "waivers");
  await workspace.write("verdict", input.subject, ["settings", "accuracy", "comparison", ...decided], verdict);
  const text = renderComment(input);
  const comment = await workspace.writeText("comment.md", text);
  const summary = await workspace.writeText("summary.md", renderSummary(input));
  const begin = wantsComment(input.settings.settings, input.changes, verdict);
  const published = await pullRequest?.publish(text, { as: "report", verdict: verdict.verdict, begin });
  // What was to be expected is said once a job, with the check.
  if (published?.status === "skipped" && published.expected !== true)
    progress.warn(`The comment was not posted: ${published.reason}`, published.fix);
  return { verdict, input, comment, summary, published };
}
