/** What do author and maintainers say of the pull request now? A run that is repeated keeps the event of its first attempt. */
import { failures } from "../../errors/catalogue.ts";
import { connect, type Patience } from "./client.ts";
import { saidBy } from "./refusal.ts";
import { type Environment, readWorkflowRun } from "./workflow-run.ts";

/** Undefined: the workflow run of `env` is for no pull request. Throws `github-refused` where GitHub does not answer. */
export async function githubPullRequestState(order: {
  readonly env: Environment;
  readonly token: string;
  readonly patience?: Patience;
}): Promise<{ readonly isDraft: boolean; readonly labels: readonly string[] } | undefined> {
  const { env, token, patience } = order;
  const run = await readWorkflowRun(env);
  if (run?.event.of !== "pull-request") return undefined;
  try {
    const client = await connect(run.apiUrl, token, patience);
    const { data } = await client.rest.pulls.get({ owner: run.owner, repo: run.name, pull_number: run.event.number });
    return { isDraft: data.draft === true, labels: data.labels.map(({ name }) => name) };
  } catch (error) {
    throw failures.githubRefused("show the pull request", saidBy(error, token), error);
  }
}
