/** What do author and maintainers say of the pull request now? A run that is repeated keeps the event of its first attempt. */
import { asked } from "./asked.ts";
import type { Patience } from "./client.ts";
import { type Environment, readWorkflowRun } from "./workflow-run.ts";

/** Undefined: the workflow run of `env` is for no pull request. Throws `github-refused` where GitHub does not answer. */
export async function githubPullRequestState(order: {
  readonly env: Environment;
  readonly token: string;
  readonly patience?: Patience;
}): Promise<{ readonly isDraft: boolean; readonly labels: readonly string[] } | undefined> {
  const { env } = order;
  const run = await readWorkflowRun(env);
  if (run?.event.of !== "pull-request") return undefined;
  const { apiUrl, owner, name: repo, event } = run;
  return asked({ ...order, apiUrl }, "show the pull request", async (client) => {
    const { data } = await client.rest.pulls.get({ owner, repo, pull_number: event.number });
    return { isDraft: data.draft === true, labels: data.labels.map(({ name }) => name) };
  });
}
