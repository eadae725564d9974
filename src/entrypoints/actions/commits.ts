/** Which two commits does this workflow run compare? */
import { failures } from "../../errors/catalogue.ts";
import type { NamedCommits } from "../../ports.ts";
import type { StageInputs } from "./inputs.ts";
import type { WorkflowRun } from "../wire-stage.ts";

/** Asks for the parents of a commit; empty when the clone does not have it. */
export type Parents = (sha: string) => Promise<readonly string[]>;

/**
 * Inputs first, then the event. A pull request is what its merge would make of the base branch: the first parent of the
 * merge commit against the merge commit, because the base that the event names may be older than that parent. The event's
 * branch names the base only where the event's base is it. Throws a `no-base` failure for an event that compares nothing.
 */
export async function chooseCommits(
  inputs: Pick<StageInputs, "base" | "head">,
  run: Pick<WorkflowRun, "sha" | "event" | "baseBranch">,
  parents: Parents,
): Promise<NamedCommits> {
  const said = await fromEvent(run, parents);
  const base = inputs.base ?? said.base;
  if (base === undefined) throw failures.noBase(run.event.of === "other" ? run.event.name : run.event.of);
  const { baseBranch } = run;
  const named = base === said.base && baseBranch !== undefined ? { baseName: baseBranch } : {};
  return { base, head: inputs.head ?? said.head, ...named };
}

async function fromEvent(
  { sha, event }: Pick<WorkflowRun, "sha" | "event">,
  parents: Parents,
): Promise<{ readonly base: string | undefined; readonly head: string }> {
  switch (event.of) {
    case "pull-request": {
      const [first, second, ...more] = await parents(sha);
      const isMerge = first !== undefined && second === event.headSha && more.length === 0;
      return isMerge ? { base: first, head: sha } : { base: event.baseSha, head: event.headSha };
    }
    case "merge-group":
      return { base: event.baseSha, head: event.headSha };
    case "push":
      return { base: event.before, head: event.after };
    // Its pull request's merge commit has to be asked for.
    case "fork-run":
    case "comment":
    case "label":
    case "other":
      return { base: undefined, head: sha };
  }
}
