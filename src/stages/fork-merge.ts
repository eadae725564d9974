/** Is this commit GitHub's merge of a fork's pull request? Git says so, not the fork. */
import { failures } from "../errors/catalogue.ts";

/** A commit's parents, fetched where the clone lacks it. */
export type Parents = (sha: string) => Promise<readonly string[]>;

/** The commit that the pull request is compared with. Throws a `fork-pull-unclear` failure where `mergeSha` is no merge of `headSha` into one. */
export async function mergeOf(
  { headSha }: { readonly headSha: string },
  mergeSha: string,
  parents: Parents,
): Promise<string> {
  const [base, merged, ...more] = await parents(mergeSha);
  if (base === undefined || merged !== headSha || more.length > 0)
    throw failures.forkPullUnclear(
      `commit ${mergeSha.slice(0, 7)} is not its base branch's merge with ${headSha.slice(0, 7)}`,
    );
  return base;
}
