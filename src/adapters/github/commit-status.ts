/** Which light burns on the commit? The commit status that is named as its gate, so that it can be required, whatever workflow and job set it. */
import type { GateName } from "../../documents/gate-name.ts";
import type { CommitCheck } from "../../ports.ts";
import { type Client, connect, type Patience, type Repository } from "./client.ts";
import { findForkPull } from "./fork-pull.ts";
import { noToken, refusal } from "./refusal.ts";
import { type Environment, headOf, readWorkflowRun, type WorkflowRun } from "./workflow-run.ts";

/** GitHub refuses longer descriptions. */
const longestDescription = 140;

/**
 * The status of the commit that the workflow run of `env` judges: a pull request's own head, never its merge commit, which
 * no rule looks at. Whatever GitHub does is an outcome.
 */
export function githubCommitCheck(order: {
  readonly env: Environment;
  /** The status's name on GitHub: what an admin picks when making the check a required one. */
  readonly gate: GateName;
  /** Empty or absent: nothing may be written. */
  readonly token: string | undefined;
  readonly patience?: Patience;
}): CommitCheck {
  let begun: ReturnType<typeof contextOf> | undefined;
  return {
    async set(state, description) {
      const run = await readWorkflowRun(order.env);
      const sha = run === undefined ? undefined : headOf(run);
      if (run === undefined || sha === undefined) {
        return { status: "skipped", reason: "this workflow run names no commit that a check could stand on" };
      }
      const { token } = order;
      if (token === undefined || token === "") return noToken;
      const text = Array.from(description.replaceAll(/\s+/g, " ").trim());
      try {
        const client = await connect(run.apiUrl, token, order.patience);
        const repository = { owner: run.owner, repo: run.name };
        // What the last word hangs on is asked at that very moment.
        const named = await (state === "pending"
          ? (begun ??= contextOf(client, run, order.gate))
          : contextOf(client, run, order.gate));
        if ("reason" in named && state === "success") return { status: "skipped", reason: named.reason };
        const { name } = named;
        // Where it can't be read, it is set: a check that nobody sets holds the pull request for ever.
        const there = await standing(client, repository, sha, (one) => one === name).catch(() => undefined);
        const mine = runIn(run.pageUrl);
        if (there?.run !== undefined && mine !== undefined) {
          if (there.run > mine)
            return { status: "skipped", reason: `run ${there.run} is newer than this one and has set it` };
          // What went wrong first in a run is why the rest did.
          if (there.run === mine && there.state === "error" && state === "error") return { status: "set" };
        }
        await client.rest.repos.createCommitStatus({
          ...repository,
          sha,
          state,
          context: name,
          target_url: run.pageUrl,
          description:
            text.length <= longestDescription ? text.join("") : `${text.slice(0, longestDescription - 1).join("")}…`,
        });
        return { status: "set" };
      } catch (error) {
        return refusal(error, token, { what: "commit statuses", fromFork: fromFork(run) });
      }
    },
  };
}

/** The newest run that one of a gate's checks of a commit names; undefined: it has none, or they name no run. */
export async function checkedBy(
  client: Client,
  repository: Repository,
  sha: string,
  gate: GateName,
): Promise<number | undefined> {
  return (await standing(client, repository, sha, (name) => isOf(gate, name)))?.run;
}

/** The commit's check as it is now, or of several the newest run's. Two runs can judge one commit, and the older may end last. */
async function standing(
  client: Client,
  repository: Repository,
  sha: string,
  which: (name: string) => boolean,
): Promise<{ readonly run: number | undefined; readonly state: string } | undefined> {
  const { data } = await client.rest.repos.getCombinedStatusForRef({ ...repository, ref: sha, per_page: 100 });
  const [newest] = data.statuses
    .filter((one) => which(one.context))
    .map((one) => ({ run: runIn(one.target_url ?? ""), state: one.state }))
    .toSorted((a, b) => (b.run ?? 0) - (a.run ?? 0));
  return newest;
}

/**
 * What the check is called. A status stands on a commit, and a stranger can bring one commit into any branch: what is
 * judged by another branch's config must not count for the default branch. `reason`: why no pull request is known whose
 * check could be green.
 */
async function contextOf(
  client: Client,
  run: WorkflowRun,
  gate: GateName,
): Promise<{ readonly name: string; readonly reason?: string }> {
  if (run.event.of !== "fork-run") return { name: gate };
  const pull = await findForkPull(client, run, run.event);
  if ("reason" in pull) return { name: gate, reason: pull.reason };
  return { name: pull.baseBranch === pull.defaultBranch ? gate : `${gate} (${pull.baseBranch})` };
}

function isOf(gate: GateName, name: string): boolean {
  return name === gate || name.startsWith(`${gate} (`);
}

/** The run whose page `url` is. GitHub numbers the runs of a repository upwards. */
function runIn(url: string): number | undefined {
  const digits = /\/actions\/runs\/(\d{1,15})$/.exec(url)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function fromFork({ event }: { readonly event: { readonly of: string; readonly fromFork?: boolean } }): boolean {
  return event.of === "pull-request" && event.fromFork === true;
}
