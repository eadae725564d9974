/** May this workflow run write history? Only a push to the default branch of a repository that is no fork: all else is somebody's claim. */
import { failures } from "../../errors/catalogue.ts";
import type { WorkflowRun } from "../wire-stage.ts";

type Push = Extract<WorkflowRun["event"], { of: "push" }>;

/** The push, when it may. Throws a `not-recorded` failure that says what this run is instead. */
export function pushToRecord({ event }: Pick<WorkflowRun, "event">): Push & { readonly committedAt: string } {
  if (event.of !== "push")
    throw failures.notRecorded(`this run is for ${event.of === "other" ? `\`${event.name}\`` : `a ${event.of}`}`);
  const { ref, defaultBranch, isFork, committedAt } = event;
  if (isFork) throw failures.notRecorded("this repository is a fork, which keeps no history of its own");
  if (ref !== `refs/heads/${defaultBranch}`)
    throw failures.notRecorded(`this is a push to ${ref}, and the default branch is ${defaultBranch}`);
  if (committedAt === undefined) throw failures.notRecorded("this push deleted the branch");
  return { ...event, committedAt };
}
