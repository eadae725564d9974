/** Which repository on GitHub is a workflow run about, and who speaks with it? */

/** Undefined outside a repository's workflow run, or without a token. */
export function repositoryOf(env: Readonly<Record<string, string | undefined>>, token: string | undefined) {
  const [owner, repo] = env["GITHUB_REPOSITORY"]?.split("/") ?? [];
  if (owner === undefined || repo === undefined || token === undefined || token === "") return undefined;
  return { apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com", owner, repo, token };
}
