/** Who says what on a pull request, and what may they? Roles, reactions, answers, and jobs that are run again. */
import { failures } from "../../errors/catalogue.ts";
import type { Conversation, Role } from "../../ports.ts";
import { type Client, connect, type Patience, usualPatience } from "./client.ts";

/** Our callable workflow's jobs, as the runs of a caller name them: `caller / job`. */
const jobNames = { measurement: "measure", judgement: "judge and report" } as const;
const roles: readonly Role[] = ["none", "read", "triage", "write", "maintain", "admin"];

/** The conversation in a repository, spoken with `token`. Whatever GitHub refuses is a `github-refused` failure. */
export function githubConversation(order: {
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly token: string;
  readonly patience?: Patience;
}): Conversation {
  const { owner, repo, token, patience = usualPatience } = order;
  const repository = { owner, repo };
  const ask = async <Result>(what: string, question: (client: Client) => Promise<Result>): Promise<Result> => {
    try {
      return await question(await connect(order.apiUrl, token, patience));
    } catch (error) {
      const said = (error instanceof Error ? error.message : String(error)).replaceAll(token, "***");
      throw failures.githubRefused(what, said.replaceAll(/\s+/g, " ").slice(0, 200), error);
    }
  };

  return {
    roleOf: (login) =>
      ask(`say what ${login} may do`, async (client) => {
        const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ ...repository, username: login });
        // A custom role counts as what it is based on; GitHub tells that as `permission`.
        const named = roles.find((role) => role === data.role_name);
        return named ?? roles.find((role) => role === data.permission) ?? "none";
      }),
    pull: (number) =>
      ask(`show pull request ${number}`, async (client) => {
        const { data } = await client.rest.pulls.get({ ...repository, pull_number: number });
        return { headSha: data.head.sha, author: data.user.login };
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
    runAgain: (headSha, part) =>
      ask("run a job again", async (client) => {
        const { data } = await client.rest.actions.listWorkflowRunsForRepo({
          ...repository,
          head_sha: headSha,
          event: "pull_request",
          per_page: 100,
        });
        for (const run of data.workflow_runs.toSorted((a, b) => b.id - a.id)) {
          const jobs = await client.paginate(client.rest.actions.listJobsForWorkflowRun, {
            ...repository,
            run_id: run.id,
            filter: "latest",
            per_page: 100,
          });
          const job = jobs.find(({ name }) => name.endsWith(` / ${jobNames[part]}`));
          if (job === undefined) continue;
          if (job.status !== "completed") return "running";
          await client.rest.actions.reRunJobForWorkflowRun({ ...repository, job_id: job.id });
          return "started";
        }
        return "no-run";
      }),
  };
}
