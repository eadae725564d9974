/** Does somebody have to let each job into an environment of the repository? */
import { type Client, connect, type RepositoryAccess } from "./client.ts";
import { saidBy } from "./refusal.ts";

/** False, too, where there is no such environment: GitHub makes one for the job that names it, and lets everybody in. Rejects where GitHub refuses to say. */
export async function asksReviewers(
  client: Client,
  repository: { readonly owner: string; readonly repo: string },
  environment: string,
): Promise<boolean> {
  const where = { ...repository, environment_name: environment };
  const { data } = await client.rest.repos.getEnvironment(where).catch((error: unknown) => {
    if (error instanceof Error && "status" in error && error.status === 404) return { data: undefined };
    throw error;
  });
  return data?.protection_rules?.some((rule) => "reviewers" in rule && (rule.reviewers ?? []).length > 0) ?? false;
}

/** The same where nobody is to be stopped by what can't be read; `reason`: what GitHub said. */
export async function environmentRule(
  order: RepositoryAccess & { readonly environment: string },
): Promise<
  | { readonly status: "read"; readonly asksReviewers: boolean }
  | { readonly status: "unreadable"; readonly reason: string }
> {
  const { apiUrl, owner, repo, token, patience, environment } = order;
  try {
    const client = await connect(apiUrl, token, patience);
    return { status: "read", asksReviewers: await asksReviewers(client, { owner, repo }, environment) };
  } catch (error) {
    return { status: "unreadable", reason: saidBy(error, token) };
  }
}
