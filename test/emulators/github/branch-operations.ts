/** What does a branch require before something may be merged into it? Classic protection, and rulesets. */
import type { Call, Handler } from "./operations.ts";

export const branchOperations: Readonly<Record<string, Handler>> = {
  "repos/get-branch-rules": {
    needs: [],
    answer: ({ repository }) => ({
      status: 200,
      body:
        repository.requiredChecks.byRuleset.length === 0
          ? []
          : [
              {
                type: "required_status_checks",
                ruleset_source_type: "Repository",
                ruleset_source: repository.fullName,
                ruleset_id: 1,
                parameters: {
                  strict_required_status_checks_policy: false,
                  required_status_checks: repository.requiredChecks.byRuleset.map((context) => ({ context })),
                },
              },
            ],
    }),
  },
  "repos/get-branch": {
    needs: [["contents", "read"]],
    answer: (call) => ({ status: 200, body: branch(call) }),
  },
};

function branch({ repository, path, url }: Call): unknown {
  const name = path["branch"] ?? "";
  const contexts = repository.requiredChecks.byProtection;
  const api = `${url.origin}/repos/${repository.fullName}`;
  const person = { name: "Mira", email: "mira@example.com", date: "2026-11-24T12:00:00Z" };
  const sha = "a".repeat(40);
  return {
    name,
    commit: {
      sha,
      node_id: "C_1",
      url: `${api}/commits/${sha}`,
      html_url: `https://github.com/${repository.fullName}/commit/${sha}`,
      comments_url: `${api}/commits/${sha}/comments`,
      commit: {
        url: `${api}/git/commits/${sha}`,
        author: person,
        committer: person,
        message: "Add the model",
        comment_count: 0,
        tree: { sha: "b".repeat(40), url: `${api}/git/trees/${"b".repeat(40)}` },
      },
      author: null,
      committer: null,
      parents: [],
    },
    _links: { self: `${api}/branches/${name}`, html: `https://github.com/${repository.fullName}/tree/${name}` },
    protected: contexts.length > 0,
    protection: {
      enabled: contexts.length > 0,
      required_status_checks: { enforcement_level: contexts.length > 0 ? "everyone" : "off", contexts, checks: [] },
    },
    protection_url: `${api}/branches/${name}/protection`,
  };
}
