/** When two first runs race, does one comment remain, and is nobody else's touched? */
import { describe, expect, it } from "vitest";
import { aPullRequest, asReport, headSha, posted, report } from "./a-pull-request.ts";

const bot = { author: { login: "github-actions[bot]", type: "Bot" }, app: undefined } as const;
const otherBot = { author: { login: "mirror[bot]", type: "Bot" }, app: undefined } as const;
const person = { author: { login: "mallory", type: "User" }, app: undefined } as const;

const scene = aPullRequest();
const bodies = () => scene.github.repository.comments.map(({ body }) => body);
/** Another run's first comment arrives after this one has looked, and just before it creates its own. */
const comesBetween = (caller: Parameters<typeof scene.github.repository.addComment>[1], body: string) =>
  scene.github.fail({
    operation: "issues/create-comment",
    before: () => scene.github.repository.addComment(7, caller, body),
  });

describe("of two first comments", () => {
  it.each([
    { name: "this run's stays when the other run is older", run: 41, status: "created", left: posted("mine") },
    { name: "the other run's stays when it is newer", run: 43, status: "skipped", left: posted("theirs", 43) },
  ])("$name", async ({ run, status, left }) => {
    comesBetween(bot, posted("theirs", run));
    expect(await scene.pullRequest().publish(report("mine"), asReport)).toMatchObject({ status });
    expect(bodies()).toEqual([left]);
  });

  it("the loser says which run has written", async () => {
    comesBetween(bot, posted("theirs", 43));
    expect(await scene.pullRequest().publish(report("mine"), asReport)).toEqual({
      status: "skipped",
      reason: "run 43 (attempt 1) is newer than this one and has written it",
    });
  });

  it("one remains, the newer run's, when both create before either looks again", async () => {
    let release = (): void => undefined;
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    scene.github.fail({ operation: "issues/create-comment", until, times: 2 });
    const both = ["42", "43"].map((run) =>
      scene.pullRequest({ env: { GITHUB_RUN_ID: run } }).publish(report(`of ${run}`), asReport),
    );
    const asked = () => scene.github.exchanges.filter(({ operation }) => operation === "pulls/get").length;
    await expect.poll(asked).toBe(2);
    release();
    await Promise.all(both);
    expect(bodies()).toEqual([posted("of 43", 43)]);
  });

  it("that an earlier version left, the next write removes the older run's", async () => {
    scene.github.repository.addComment(7, bot, posted("of 40", 40));
    scene.github.repository.addComment(7, bot, posted("of 41", 41));
    expect((await scene.pullRequest().publish(report("new"), asReport)).status).toBe("updated");
    expect(bodies()).toEqual([posted("new")]);
  });

  it("one that can't be deleted costs nothing but itself", async () => {
    scene.github.repository.addComment(7, bot, posted("of 40", 40));
    scene.github.repository.addComment(7, bot, posted("of 41", 41));
    scene.github.fail({ operation: "issues/delete-comment", answer: "forbidden" });
    expect((await scene.pullRequest().publish(report("new"), asReport)).status).toBe("updated");
    expect(bodies()).toEqual([posted("of 40", 40), posted("new")]);
  });
});

describe("never removed is", () => {
  it.each([
    { name: "a person's copy", by: person, body: posted("copied", 41) },
    { name: "another bot's copy", by: otherBot, body: posted("copied", 41) },
    { name: "a comment of the same bot without an edgegate's state", by: bot, body: report("other tool") },
    {
      name: "a comment of the same bot that quotes one further down",
      by: bot,
      body: `> look:\n${posted("quoted", 41)}`,
    },
    {
      name: "a comment of the same bot with another marker",
      by: bot,
      body: `<!-- coverage -->\n<!-- edgegate:run {"run":41,"attempt":1,"head":"${headSha}","as":"report"} -->`,
    },
  ])("$name", async ({ by, body }) => {
    scene.github.repository.addComment(7, bot, posted("old", 41));
    scene.github.repository.addComment(7, by, body);
    await scene.pullRequest().publish(report("new"), asReport);
    expect(bodies()).toEqual([posted("new"), body]);
    expect(scene.github.exchanges.map(({ operation }) => operation)).not.toContain("issues/delete-comment");
  });
});
