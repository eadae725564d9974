/**
 * May a fork's pull request go on? Not before somebody who may write has agreed to pay for phones; where it changes no model, none
 * has to be paid. Asked where the check can be set, so nothing of the fork's is opened here: git compares its objects by their ids.
 */
import { legCount } from "../domain/legs.ts";
import type { Approval, ForkRun } from "../ports.ts";
import { detectChanges } from "./detect.ts";
import { mergeOf, type Parents } from "./fork-merge.ts";
import type { Commits } from "./look.ts";
import { readSettings } from "./settings.ts";
import type { Ports } from "./stage-ports.ts";

/** What a maintainer sets on a fork's pull request, after each push, before phones are paid for it. */
const approvalLabel = "edgegate: measure";

/** GitHub shows 140 characters of them, with what follows. */
const waitingWords: Readonly<Record<Exclude<Approval, { readonly status: "approved" }>["for"], string>> = {
  label: `Waiting for a maintainer: set the label "${approvalLabel}"`,
  "newer-label": `The label "${approvalLabel}" was set for an older push: look at this one, set it anew`,
  "writers-label": `Who set the label "${approvalLabel}" may not write here: let a maintainer set it anew`,
};

/** Whether phones may be paid for a fork's pull request. */
export type GoAhead = {
  /** For the log, and where the change has to wait, for the check. */
  readonly said: string;
} & (
  | { readonly approved: false }
  | {
      readonly approved: true;
      /** Somebody has to let the next job into the environment, which GitHub sees to. Absent: nobody has to. */
      readonly awaits?: true;
      readonly pullRequest: number;
      /** The merge that was looked at, in which every model is as its base has it. Absent: a model may have changed. */
      readonly unchangedIn?: string;
    }
);

/** `isFree`: measuring costs a runner's minutes at most. Throws failures for a pull request that is unclear, and for a wrong config of its base. */
export async function approve(
  ports: Pick<Ports, "repository" | "workspace" | "gate" | "progress" | "signal">,
  order: {
    readonly fork: ForkRun;
    readonly parents: Parents;
    readonly configFile: string;
    readonly isFree: boolean;
    /** Whose reviewers approve, in place of a label. Absent: a label does. */
    readonly environment?: string | undefined;
  },
): Promise<GoAhead> {
  const { fork, parents, configFile } = order;
  const pull = await fork.pull();
  const approved = { approved: true, pullRequest: pull.number } as const;
  if (order.isFree) return { ...approved, said: "No phone has to be paid." };
  const base = await mergeOf(pull, pull.mergeSha, parents);
  if (await leavesModels(ports, { base, head: pull.mergeSha, configFile }))
    return { ...approved, unchangedIn: pull.mergeSha, said: "No model has changed: no phone has to be paid." };
  const { environment } = order;
  if (environment !== undefined)
    return (await fork.asksReviewers(environment))
      ? { ...approved, awaits: true, said: `Waiting for a reviewer of the environment "${environment}", in this run` }
      : {
          approved: false,
          said: `The environment "${environment}" has no required reviewers: nobody could approve phones`,
        };
  const answer = await fork.approval(approvalLabel);
  if (answer.status === "approved") return { ...approved, said: `${answer.by} has set the label "${approvalLabel}".` };
  return { approved: false, said: `${waitingWords[answer.for]}, then write /${ports.gate} rerun` };
}

/**
 * Whether each model is the same in both commits. A config that the change edits may name other models, or have them converted in
 * another way; it is a stranger's text, which is not read here, so then a model may have changed.
 */
async function leavesModels(
  { repository, workspace, progress, signal }: Parameters<typeof approve>[0],
  { base, head, configFile }: Commits,
): Promise<boolean> {
  const sides = await repository.open({ base, head }, workspace, signal);
  const read = await readSettings(sides, "baseline", configFile);
  if (read === undefined) return false;
  if ((await sides.identity("baseline", configFile)) !== (await sides.identity("candidate", configFile))) return false;
  return legCount(await detectChanges(sides, read.settings, read.settings, progress)) === 0;
}
