/** Who says what on a pull request, and what may they? Roles, reactions, answers, and jobs that are run again. */
import { setTimeout as wait } from "node:timers/promises";
import type { GateName } from "../../documents/gate-name.ts";
import type { Conversation } from "../../ports.ts";
import { asked } from "./asked.ts";
import { type Client, type Repository, type RepositoryAccess, usualPatience } from "./client.ts";
import { roleOf } from "./role.ts";
import { findJudgingRun, hasJobs, jobOf, jobsOf } from "./judging-run.ts";

/** A judgement under way may have read the decisions already. It takes some seconds; a job of ours waits for it this long. */
const [mostLooks, secondsBetweenLooks] = [18, 10];

/** The conversation in a repository, spoken with `token`. Whatever GitHub refuses is a `github-refused` failure. */
export function githubConversation(
  order: RepositoryAccess & {
    /** Whose jobs are run again. */
    readonly gate: GateName;
  },
): Conversation {
  const { owner, repo, gate, patience = usualPatience } = order;
  const repository = { owner, repo };
  const ask = <Result>(what: string, question: (client: Client) => Promise<Result>): Promise<Result> =>
    asked(order, what, question);

  return {
    roleOf: (login) => ask(`say what ${login} may do`, (client) => roleOf(client, repository, login)),
    pull: (number) =>
      ask(`show pull request ${number}`, async (client) => {
        const { data } = await client.rest.pulls.get({ ...repository, pull_number: number });
        // A fork that was deleted has no repository any more.
        const fromFork = data.head.repo?.full_name !== data.base.repo.full_name;
        return { headSha: data.head.sha, author: data.user.login, fromFork };
      }),
    react: (commentId, reaction) =>
      ask("take a reaction", async (client) => {
        await client.rest.reactions.createForIssueComment({
          ...repository,
          comment_id: commentId,
          content: reaction,
        });
      }),
    reply: (pull, markdown) =>
      ask("take a comment", async (client) => {
        await client.rest.issues.createComment({ ...repository, issue_number: pull, body: markdown });
      }),
    runAgain: (pull, part) =>
      ask("run a job again", async (client) => {
        for (let look = 1; ; look += 1) {
          const step = await nextStep(client, repository, { pull, part, gate });
          if (step !== "judging") return step;
          if (look === mostLooks) return "busy";
          await wait(secondsBetweenLooks * patience.secondMs);
        }
      }),
  };
}

type RunAgain = Parameters<Conversation["runAgain"]>;
type Again = { readonly pull: RunAgain[0]; readonly part: RunAgain[1]; readonly gate: GateName };

/** Starts what is to run again, or says why not; `judging`: wait for what is under way, and look again. */
async function nextStep(
  client: Client,
  repository: Repository,
  { pull, part, gate }: Again,
): Promise<"started" | "running" | "busy" | "no-run" | "judging"> {
  const run = await findJudgingRun(client, repository, pull, gate);
  if (run === undefined) return "no-run";
  const jobs = await jobsOf(client, repository, run.id);
  const job = jobOf(jobs, part, gate);
  const inJobs = hasJobs(jobs, gate);
  if (run.completed) {
    // Nothing was judged, so that the next run will: nobody has asked for money to be spent.
    if (job === undefined && inJobs && part === "judgement") return "no-run";
    // Nothing but a job of its own can plan less than everything.
    if (job === undefined && part === "planning") return "no-run";
    // Without a job of its own the part is in the one that does all, or it was never come to.
    if (job === undefined) await client.rest.actions.reRunWorkflow({ ...repository, run_id: run.id });
    else await client.rest.actions.reRunJobForWorkflowRun({ ...repository, job_id: job.id });
    return "started";
  }
  if (part !== "judgement") return "running";
  if (job === undefined) return inJobs ? "running" : "busy";
  return job.status === "in_progress" || job.status === "completed" ? "judging" : "running";
}
