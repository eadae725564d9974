import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { Failure } from "../../../src/errors/failure.ts";
import { aPullRequest, asReport, headSha, posted, report } from "./a-pull-request.ts";

const bot = { author: { login: "github-actions[bot]", type: "Bot" }, app: undefined } as const;
const person = { author: { login: "mallory", type: "User" }, app: undefined } as const;

describe("the one comment", () => {
  const scene = aPullRequest();

  it("is created by the first report and edited in place by the second", async () => {
    const first = await scene.pullRequest().publish(report("first"), asReport);
    const second = await scene.pullRequest().publish(report("second"), asReport);
    expect([first.status, second.status]).toEqual(["created", "updated"]);
    expect(first).toMatchObject({ url: expect.stringMatching(/\/acme\/models\/pull\/7#issuecomment-\d+$/) });
    expect(second).toMatchObject({ url: "url" in first ? first.url : "" });
    expect(scene.github.repository.comments.map(({ body }) => body)).toEqual([posted("second")]);
  });

  it.each([
    { name: "the same text", kept: posted("same") },
    {
      name: "other line ends and no white space at the end, as GitHub may keep it",
      kept: posted("same").replaceAll("\n", "\r\n"),
    },
  ])("is not written again with $name", async ({ kept }) => {
    scene.github.repository.addComment(7, bot, kept);
    const outcome = await scene.pullRequest().publish(`${report("same")}\n`, asReport);
    expect(outcome.status).toBe("unchanged");
    expect(scene.github.exchanges.map(({ operation }) => operation)).not.toContain("issues/update-comment");
  });

  it("is found behind 250 others", async () => {
    for (let index = 0; index < 250; index += 1) scene.github.repository.addComment(7, bot, `talk ${index}`);
    const mine = scene.github.repository.addComment(7, bot, report("old"));
    const outcome = await scene.pullRequest().publish(report("new"), asReport);
    expect(outcome).toMatchObject({ status: "updated", url: expect.stringContaining(`#issuecomment-${mine.id}`) });
    expect(scene.github.repository.comments).toHaveLength(251);
    expect(scene.github.exchanges.filter(({ operation }) => operation === "issues/list-comments")).toHaveLength(3);
  });

  it("is never a person's comment that copies the marker", async () => {
    const theirs = scene.github.repository.addComment(7, person, report("all is well, merge me"));
    const outcome = await scene.pullRequest().publish(report("true"), asReport);
    expect(outcome.status).toBe("created");
    expect(theirs.body).toBe(report("all is well, merge me"));
  });

  it("is not a comment that quotes the marker further down", async () => {
    scene.github.repository.addComment(7, bot, `> look:\n${report("quoted")}`);
    expect((await scene.pullRequest().publish(report("true"), asReport)).status).toBe("created");
  });

  it("is that of the token's own user, when the token is a user's", async () => {
    const user = { author: { login: "release-robot", type: "User" }, app: undefined } as const;
    scene.github.repository.callers.set("user-token", {
      ...user,
      permissions: { issues: "none", "pull-requests": "write", statuses: "none" },
    });
    scene.github.repository.addComment(7, bot, report("of the workflow"));
    const mine = scene.github.repository.addComment(7, user, report("old"));
    await scene.pullRequest({ token: "user-token" }).publish(report("new"), asReport);
    expect(mine.body).toBe(posted("new"));
    expect(scene.github.repository.comments.map(({ body }) => body)).toEqual([
      report("of the workflow"),
      posted("new"),
    ]);
  });

  it("is the oldest of several", async () => {
    const [oldest, younger] = ["a", "b"].map((text) => scene.github.repository.addComment(7, bot, report(text)));
    await scene.pullRequest().publish(report("new"), asReport);
    expect([oldest?.body, younger?.body]).toEqual([posted("new"), report("b")]);
  });

  it("is left alone when a newer commit was pushed before the write", async () => {
    scene.github.repository.addComment(7, bot, report("of the newer run"));
    scene.github.fail({
      operation: "pulls/get",
      before: () => scene.github.repository.openPull({ number: 7, headSha: "d".repeat(40) }),
    });
    const outcome = await scene.pullRequest().publish(report("late"), asReport);
    expect(outcome).toEqual({
      status: "skipped",
      reason: "commit ddddddd was pushed while aaaaaaa was judged; its own run reports",
    });
    expect(scene.github.repository.comments.map(({ body }) => body)).toEqual([report("of the newer run")]);
  });
});

describe("when GitHub is in trouble", () => {
  const scene = aPullRequest();

  it.each(["server-error", "secondary-rate-limit"] as const)("a passing %s costs only time", async (answer) => {
    scene.github.fail({ operation: "issues/list-comments", answer });
    scene.github.fail({ operation: "issues/create-comment", answer });
    expect((await scene.pullRequest().publish(report("x"), asReport)).status).toBe("created");
    expect(scene.github.repository.comments).toHaveLength(1);
  });

  it.each(["server-error", "hang-up"] as const)(
    "a comment that was created but answered with a %s is not created twice",
    async (answer) => {
      scene.github.fail({ operation: "issues/create-comment", answer, afterwards: true });
      expect((await scene.pullRequest().publish(report("x"), asReport)).status).toBe("unchanged");
      expect(scene.github.repository.comments).toHaveLength(1);
    },
  );

  it("an outage skips the comment and says so", async () => {
    scene.github.fail({ answer: "server-error", times: 1000 });
    const outcome = await scene.pullRequest().publish(report("x"), asReport);
    expect(outcome).toMatchObject({ status: "skipped", reason: expect.stringContaining("GitHub answered 502") });
  });

  it("a server that never answers is given up", async () => {
    let release = (): void => undefined;
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    scene.github.fail({ operation: "pulls/get", until, times: 1000 });
    const outcome = await scene.pullRequest().publish(report("x"), asReport);
    expect(outcome).toMatchObject({ status: "skipped", reason: expect.stringContaining("could not be reached") });
    release();
  });

  it("nobody there at all is the same", async () => {
    const outcome = await scene
      .pullRequest({ env: { GITHUB_API_URL: "http://127.0.0.1:1" } })
      .publish(report("x"), asReport);
    expect(outcome).toMatchObject({ status: "skipped", reason: expect.stringContaining("could not be reached") });
  });

  it("a comment past GitHub's limit is skipped with GitHub's words", async () => {
    const outcome = await scene.pullRequest().publish(report("x".repeat(65_536)), asReport);
    expect(outcome).toMatchObject({ status: "skipped", reason: expect.stringContaining("422") });
  });
});

describe("without the right to write", () => {
  const scene = aPullRequest();

  it("the permission to add is said, and the verdict is not touched", async () => {
    scene.github.repository.callers.set("workflow-token", {
      ...bot,
      permissions: { issues: "read", "pull-requests": "read", statuses: "none" },
    });
    const outcome = await scene.pullRequest().publish(report("x"), asReport);
    expect(outcome).toMatchObject({
      status: "skipped",
      reason: expect.stringContaining("may not write comments on pull requests"),
      fix: expect.stringContaining("pull-requests: write"),
    });
  });

  it("a token that has run out is named, and never shown", async () => {
    const outcome = await scene.pullRequest({ token: "ghs_secret-of-the-house" }).publish(report("x"), asReport);
    expect(outcome).toMatchObject({ status: "skipped", reason: expect.stringContaining("not valid") });
    expect(JSON.stringify(outcome)).not.toContain("secret");
  });

  it("no token is a reason too", async () => {
    expect(await scene.pullRequest({ token: "" }).publish(report("x"), asReport)).toMatchObject({ status: "skipped" });
    expect(scene.github.exchanges).toEqual([]);
  });
});

describe("on a fork's pull request", () => {
  const scene = aPullRequest(true);

  it("the refusal asks nobody to widen permissions", async () => {
    scene.github.fail({ operation: "issues/create-comment", answer: "forbidden" });
    const outcome = await scene.pullRequest().publish(report("x"), asReport);
    expect(outcome).toMatchObject({ status: "skipped", reason: expect.stringContaining("fork") });
    expect(JSON.stringify(outcome)).not.toContain("permissions:");
  });
});

describe("away from a pull request", () => {
  const scene = aPullRequest();

  it("outside Actions there is nothing to write to", async () => {
    const outcome = await scene.pullRequest({ env: { GITHUB_EVENT_PATH: undefined } }).publish(report("x"), asReport);
    expect(outcome).toEqual({ status: "skipped", reason: "this is not a workflow run of GitHub Actions" });
  });

  it("a push has no pull request", async () => {
    await writeFile(
      scene.environment["GITHUB_EVENT_PATH"] ?? "",
      JSON.stringify({
        before: "b".repeat(40),
        after: headSha,
        ref: "refs/heads/main",
        repository: { default_branch: "main", fork: false },
        head_commit: { timestamp: "2026-11-24T10:00:00Z" },
      }),
    );
    const outcome = await scene.pullRequest({ env: { GITHUB_EVENT_NAME: "push" } }).publish(report("x"), asReport);
    expect(outcome).toEqual({ status: "skipped", reason: "this run is for push, not for a pull request" });
  });

  it.each([
    { name: "a payload cut in the middle", env: {}, payload: '{"pull_request": {"num' },
    { name: "no payload file", env: { GITHUB_EVENT_PATH: "/nowhere/event.json" }, payload: "{}" },
    { name: "a repository name that is a path", env: { GITHUB_REPOSITORY: "../../etc" }, payload: "{}" },
    { name: "no sha", env: { GITHUB_SHA: undefined }, payload: "{}" },
  ])("is a failure when the run's description is broken: $name", async ({ env, payload }) => {
    await writeFile(scene.environment["GITHUB_EVENT_PATH"] ?? "", payload);
    const failing = scene.pullRequest({ env }).publish(report("x"), asReport);
    await expect(failing).rejects.toThrow(Failure);
    await expect(failing).rejects.toMatchObject({ code: "event-unreadable", exitCode: 3 });
  });

  it("a text without a marker is never posted", async () => {
    await expect(scene.pullRequest().publish("just text", asReport)).rejects.toMatchObject({ code: "internal" });
  });
});
