/** Which checks does a branch require before something is merged? Asked by reading what everybody who can read the repository may. */
import { connect, type RepositoryAccess } from "./client.ts";
import { saidBy } from "./refusal.ts";

/** Whether a branch requires the check. What could not be read is not taken for no. */
export type CheckRule =
  /** Names of all checks that it requires, ours or not. */
  | { readonly status: "read"; readonly required: readonly string[] }
  /** `reason`: what GitHub said. */
  | { readonly status: "unreadable"; readonly reason: string };

/** Both ways to require a check count: rulesets, and classic branch protection. */
export async function requiredChecks(order: RepositoryAccess & { readonly branch: string }): Promise<CheckRule> {
  const { apiUrl, owner, repo, branch, token, patience } = order;
  try {
    const client = await connect(apiUrl, token, patience);
    const rules = await client.paginate(client.rest.repos.getBranchRules, { owner, repo, branch, per_page: 100 });
    const byRuleset = rules.flatMap((rule) =>
      rule.type === "required_status_checks" ? (rule.parameters?.required_status_checks ?? []) : [],
    );
    const { data } = await client.rest.repos.getBranch({ owner, repo, branch });
    const contexts = data.protection.required_status_checks?.contexts ?? [];
    return { status: "read", required: [...byRuleset.map((check) => check.context), ...contexts] };
  } catch (error) {
    return { status: "unreadable", reason: saidBy(error, token) };
  }
}
