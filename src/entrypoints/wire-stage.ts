/** What is a workflow's step joined from? The part of the wire that only the action needs. */
import process from "node:process";
import { fetchToken } from "../adapters/git/fetch-token.ts";
import { parentsOf } from "../adapters/git/parents.ts";
import { fetchedParentsOf } from "../adapters/git/resolve.ts";
import { runArtifacts } from "../adapters/github/artifacts.ts";
import type { Patience } from "../adapters/github/client.ts";
import { githubCommitCheck } from "../adapters/github/commit-status.ts";
import { githubForkRun } from "../adapters/github/fork-run.ts";
import { githubConversation } from "../adapters/github/conversation.ts";
import { githubJudgedRuns } from "../adapters/github/judged-runs.ts";
import { decisionsBranch, githubDataBranch, historyBranch } from "../adapters/github/data-branch.ts";
import { githubPullRequestState } from "../adapters/github/pull-request-state.ts";
import { githubPullRequest } from "../adapters/github/pull-request.ts";
import { attemptIn, readWorkflowRun, type WorkflowRun } from "../adapters/github/workflow-run.ts";
import { nodeProcesses } from "../adapters/processes/node.ts";
import { every, systemClock } from "../adapters/terminal/clock.ts";
import { logProgress } from "../adapters/terminal/log-progress.ts";
import type { GateName } from "../documents/gate-name.ts";
import type {
  CommitCheck,
  Conversation,
  DataBranch,
  ForkRun,
  Handover,
  JudgedRuns,
  Progress,
  PullRequest,
} from "../ports.ts";
import { decisionsFolder } from "./decisions-folder.ts";
import { repositoryOf } from "./repository-of.ts";

export type { WorkflowRun } from "../adapters/github/workflow-run.ts";

/** The workflow run that `env` describes, and the clone in `folder`. */
export function wireStage(
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
  signal: AbortSignal,
  token: string | undefined,
  gate: GateName,
): {
  /** Undefined outside a workflow run. */
  run(): Promise<WorkflowRun | undefined>;
  parents(sha: string): Promise<readonly string[]>;
  readonly check: CommitCheck;
  readonly pullRequest: PullRequest;
  /** Lines of the job's log, and annotations. */
  readonly progress: Progress;
} {
  const processes = nodeProcesses();
  return {
    run: () => readWorkflowRun(env),
    check: githubCommitCheck({ env, token, gate }),
    pullRequest: githubPullRequest({ env, token }),
    progress: logProgress({ write: (text) => process.stdout.write(text), clock: systemClock, every, annotate: true }),
    parents: (sha) => parentsOf(processes, folder, sha, signal),
  };
}

/** Where people give commands to a gate, where its decisions are kept, and what its runs have left; undefined outside a repository's workflow run, or without a token. */
export function wireConversation(
  env: Readonly<Record<string, string | undefined>>,
  token: string | undefined,
  gate: GateName,
  patience?: Patience,
): { readonly conversation: Conversation; readonly decisions: DataBranch; readonly judged: JudgedRuns } | undefined {
  const repository = repositoryOf(env, token);
  const where = repository && { ...repository, patience };
  return (
    where && {
      conversation: githubConversation({ ...where, gate }),
      decisions: githubDataBranch({ ...where, name: decisionsBranch, folder: decisionsFolder(gate) }),
      judged: githubJudgedRuns({ ...where, gate }),
    }
  );
}

/** Where main's measurements are kept; undefined as above. */
export function wireHistory(
  env: Readonly<Record<string, string | undefined>>,
  token: string | undefined,
): DataBranch | undefined {
  const where = repositoryOf(env, token);
  return where && githubDataBranch({ ...where, name: historyBranch });
}

/** The pull request that the workflow run of `env` is for, as it is now. */
export const wirePullRequestState =
  (env: Readonly<Record<string, string | undefined>>, token: string | undefined) => () =>
    githubPullRequestState({ env, token: token ?? "" });

/** Now, in UTC. */
export const systemInstant = (): string => systemClock.instant();

/** The fork's run that started the workflow run of `env`, and the clone in the process's folder. */
export function wireForkRun(
  env: Readonly<Record<string, string | undefined>>,
  token: string | undefined,
  signal: AbortSignal,
): { readonly fork: ForkRun; parents(sha: string): Promise<readonly string[]> } {
  return {
    fork: githubForkRun({ env, token: token ?? "" }),
    parents: (sha) => fetchedParentsOf(nodeProcesses(), process.cwd(), sha, signal, fetchToken(env, token)),
  };
}

/** The workflow run that `env` describes, and which try of it. */
export const wireAttempt = attemptIn;

/** Artifacts of the workflow run that `env` describes. */
export function wireHandover(env: Readonly<Record<string, string | undefined>>, gate: GateName): Handover {
  return runArtifacts({ env, prefix: gate });
}
