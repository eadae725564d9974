import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LocalGithub, startLocalGithub } from "./server.ts";

describe("the local GitHub", () => {
  let github: LocalGithub;
  beforeEach(async () => {
    github = await startLocalGithub();
    github.repository.openPull({ number: 7, headSha: "a".repeat(40), labels: ["model"] });
  });
  afterEach(() => github.close());

  const ask = (method: string, path: string, body?: unknown) =>
    fetch(`${github.url}${path}`, {
      method,
      headers: { authorization: "token workflow-token" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  it("answers every operation that it plays as GitHub's description says", async () => {
    github.repository.callers.set("workflow-token", {
      author: { login: "someone", type: "User" },
      app: undefined,
      permissions: { issues: "write", "pull-requests": "write", statuses: "write" },
    });
    const comment = github.repository.addComment(7, { author: { login: "b[bot]", type: "Bot" }, app: "b" }, "hello");
    const statuses = [
      await ask("GET", "/repos/acme/models"),
      await ask("GET", "/user"),
      await ask("GET", "/repos/acme/models/pulls/7"),
      await ask("GET", "/repos/acme/models/pulls?state=all&per_page=5"),
      await ask("GET", `/repos/acme/models/commits/${"a".repeat(40)}/pulls`),
      await ask("GET", "/repos/acme/models/issues/7/comments?per_page=100&page=1"),
      await ask("POST", "/repos/acme/models/issues/7/comments", { body: "x" }),
      await ask("GET", `/repos/acme/models/issues/comments/${comment.id}`),
      await ask("PATCH", `/repos/acme/models/issues/comments/${comment.id}`, { body: "y" }),
      await ask("DELETE", `/repos/acme/models/issues/comments/${comment.id}`),
      await ask("GET", "/repos/acme/models/issues/7/labels"),
      await ask("POST", "/repos/acme/models/issues/7/labels", { labels: ["waived"] }),
      await ask("DELETE", "/repos/acme/models/issues/7/labels/waived"),
      await ask("POST", `/repos/acme/models/statuses/${"a".repeat(40)}`, { state: "success", context: "edgegate" }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 201, 200, 200, 204, 200, 200, 200, 201]);
    expect(github.violations).toEqual([]);
  });

  it.each([
    {
      name: "a body with a key that GitHub would ignore",
      method: "POST",
      path: "/repos/acme/models/issues/7/comments",
      body: { body: "x", issue: 7 },
      where: "request body",
    },
    {
      name: "a body of the wrong type",
      method: "POST",
      path: "/repos/acme/models/issues/7/comments",
      body: { body: 3 },
      where: "request body",
    },
    {
      name: "a query that the operation does not know",
      method: "GET",
      path: "/repos/acme/models/issues/7/comments?perpage=100",
      body: undefined,
      where: "query:perpage",
    },
    {
      name: "a number that is a word",
      method: "GET",
      path: "/repos/acme/models/pulls/seven",
      body: undefined,
      where: "path:pull_number",
    },
    {
      name: "an operation that nobody described",
      method: "GET",
      path: "/repos/acme/models/rockets",
      body: undefined,
      where: "address",
    },
  ])("records $name", async ({ method, path, body, where }) => {
    await ask(method, path, body);
    expect(github.violations).toMatchObject([{ where }]);
    expect(await (await ask("GET", "/_violations")).json()).toEqual(github.violations);
  });

  it("records an answer of its own that GitHub would not give", async () => {
    github.repository.comments.push({
      ...github.repository.addComment(7, { author: { login: "b", type: "Bot" }, app: undefined }, "x"),
      id: 1,
      createdAt: "yesterday",
    });
    await ask("GET", "/repos/acme/models/issues/7/comments");
    expect(github.violations).toMatchObject([
      { operation: "issues/list-comments", where: "response 200", problem: expect.stringContaining("created_at") },
    ]);
  });

  it("lets nobody in without a token, nor write without the permission, whose name it gives", async () => {
    const anonymous = await fetch(`${github.url}/repos/acme/models`);
    const status = await ask("POST", `/repos/acme/models/statuses/${"a".repeat(40)}`, { state: "success" });
    expect([anonymous.status, status.status]).toEqual([401, 403]);
    expect(status.headers.get("x-accepted-github-permissions")).toBe("statuses=write");
  });
});
