/** Do two gates of one pull request leave each other's check and comment alone, in whatever order they end? */
import { describe, expect, it } from "vitest";
import { githubCommitCheck } from "../../../src/adapters/github/commit-status.ts";
import { commentMarker } from "../../../src/render/comment-marker.ts";
import { renderStoppedComment } from "../../../src/render/unfinished.ts";
import { workflowCaller } from "../../emulators/github/repository.ts";
import { aPullRequest, asReport } from "./a-pull-request.ts";

const scene = aPullRequest();
const bot = { author: { login: "github-actions[bot]", type: "Bot" }, app: undefined } as const;
const says = (gate: string, text: string) => `${commentMarker({ gate })}\n${text}`;
const inRun = (run: number) => ({ env: { GITHUB_RUN_ID: String(run) } });

/** A gate's last word, of a run. */
async function ends(gate: string, verdict: "success" | "failure", run = 42): Promise<void> {
  scene.github.repository.callers.set("status-token", {
    ...workflowCaller,
    permissions: { issues: "none", "pull-requests": "none", statuses: "write" },
  });
  const env = { ...scene.environment, GITHUB_RUN_ID: String(run) };
  const check = githubCommitCheck({ env, gate, token: "status-token", patience: { secondMs: 1, requestMs: 200 } });
  await scene.pullRequest(inRun(run)).publish(says(gate, `${gate}: ${verdict}`), asReport);
  expect(await check.set(verdict, `${gate}: ${verdict}`)).toEqual({ status: "set" });
}

/** Which light burns for each name, and what the comments say below marker and state. */
function shown() {
  const { statuses, comments } = scene.github.repository;
  const texts = comments.map(({ body }) => body.split("\n").slice(2).join("\n"));
  return { lights: Object.fromEntries(statuses.map((one) => [one.context, one.state])), texts: texts.toSorted() };
}

describe("of two gates, one red and one green,", () => {
  it.each([
    { name: "the red one ends first", red: "edgegate", green: "edgegate-phones", first: "red" },
    { name: "the red one ends last", red: "edgegate", green: "edgegate-phones", first: "green" },
    { name: "the red one, not the usual, ends first", red: "edgegate-phones", green: "edgegate", first: "red" },
    { name: "the red one, not the usual, ends last", red: "edgegate-phones", green: "edgegate", first: "green" },
    { name: "neither is the usual", red: "phones", green: "phones-2", first: "red" },
  ])("both are seen where $name", async ({ red, green, first }) => {
    const order = first === "red" ? ([red, green] as const) : ([green, red] as const);
    for (const gate of order) await ends(gate, gate === red ? "failure" : "success");
    expect(shown()).toEqual({
      lights: { [red]: "failure", [green]: "success" },
      texts: [`${red}: failure`, `${green}: success`].toSorted(),
    });
  });

  it("each is judged anew by its own newer run, and not silenced by the other's", async () => {
    await ends("edgegate", "failure", 42);
    await ends("edgegate-phones", "success", 44);
    await ends("edgegate", "success", 43);
    expect(shown()).toEqual({
      lights: { edgegate: "success", "edgegate-phones": "success" },
      texts: ["edgegate-phones: success", "edgegate: success"],
    });
    const stale = scene.pullRequest(inRun(43)).publish(says("edgegate-phones", "late"), asReport);
    expect(await stale).toMatchObject({ status: "skipped", reason: expect.stringContaining("run 44") });
  });
});

describe("a gate's comment", () => {
  it("is not ended by the other gate of the same run that is cut off", async () => {
    for (const gate of ["edgegate", "edgegate-phones"])
      await scene.pullRequest().publish(says(gate, "⏳ Measuring"), { as: "measuring", begin: true });
    const of = { gate: "edgegate-phones", toolVersion: "0.1.0", links: {} };
    const text = renderStoppedComment({ of: "cut-off" }, of, undefined);
    await scene.pullRequest().publish(text, { as: "stopped", begin: false });
    const { texts } = shown();
    expect(texts[0]).toContain("this run was cut off");
    expect(texts[0]).toContain("check edgegate-phones");
    expect(texts[1]).toBe("⏳ Measuring");
  });

  it("is kept when what a race left of the other's is removed", async () => {
    const { repository } = scene.github;
    await scene.pullRequest(inRun(30)).publish(says("edgegate-phones", "phones"), asReport);
    await scene.pullRequest(inRun(41)).publish(says("edgegate", "older"), asReport);
    const older = repository.comments.at(-1)?.body ?? "";
    repository.addComment(7, bot, older.replace("older", "twice"));
    await scene.pullRequest().publish(says("edgegate", "new"), asReport);
    expect(shown().texts).toEqual(["new", "phones"]);
  });

  it.each([
    { name: "as a line", forged: (marker: string) => `text\n${marker}\n<!-- edgegate:run {} -->` },
    { name: "as its first line", forged: (marker: string) => marker },
    { name: "behind white space", forged: (marker: string) => `\n \n${marker}` },
  ])("is none of the other's, whose text has its marker $name", async ({ forged }) => {
    for (const [gate, other] of [
      ["edgegate", "edgegate-phones"],
      ["edgegate-phones", "edgegate"],
    ] as const) {
      scene.github.repository.comments.length = 0;
      const text = forged(commentMarker({ gate }));
      await scene.pullRequest().publish(says(other, text), asReport);
      expect(await scene.pullRequest().publish(says(gate, "mine"), asReport)).toMatchObject({ status: "created" });
      expect(shown().texts).toEqual([text, "mine"].toSorted());
    }
  });
});
