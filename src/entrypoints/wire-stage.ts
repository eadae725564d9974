/** What is a workflow's step joined from? The part of the wire that only the action needs. */
import { parentsOf } from "../adapters/git/parents.ts";
import { readWorkflowRun, type WorkflowRun } from "../adapters/github/workflow-run.ts";
import { nodeProcesses } from "../adapters/processes/node.ts";

export type { WorkflowRun } from "../adapters/github/workflow-run.ts";

/** The workflow run that `env` describes, and the clone in `folder`. */
export function wireStage(
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
  signal: AbortSignal,
): {
  /** Undefined outside a workflow run. */
  run(): Promise<WorkflowRun | undefined>;
  parents(sha: string): Promise<readonly string[]>;
} {
  const processes = nodeProcesses();
  return {
    run: () => readWorkflowRun(env),
    parents: (sha) => parentsOf(processes, folder, sha, signal),
  };
}
