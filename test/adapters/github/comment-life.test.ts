/** Whose words stay in the one comment, whichever run is the last to write? */
import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { JudgedBefore } from "../../../src/documents/verdict.ts";
import type { CommentOrder } from "../../../src/ports.ts";
import { aPullRequest, headSha, posted, report } from "./a-pull-request.ts";

const bot = { author: { login: "github-actions[bot]", type: "Bot" }, app: undefined } as const;
const scene = aPullRequest();
const bodies = () => scene.github.repository.comments.map(({ body }) => body);

type Step = { readonly as: CommentOrder["as"]; readonly run?: number; readonly attempt?: number };

const orderAs = (as: CommentOrder["as"]): CommentOrder =>
  as === "report" ? { as, verdict: "pass", begin: true } : { as, begin: true };

/** What each step came to, and which step's words are in the comment at the end. */
async function write(steps: readonly Step[]) {
  const outcomes: string[] = [];
  for (const [index, { as, run = 42, attempt = 1 }] of steps.entries()) {
    const env = { GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: String(attempt) };
    const outcome = await scene.pullRequest({ env }).publish(report(`step ${index}`), orderAs(as));
    outcomes.push(outcome.status);
  }
  return { outcomes, left: bodies().map((body) => Number(/step (\d+)$/.exec(body)?.[1])) };
}

describe("the life of the comment", () => {
  it.each<{ name: string; steps: readonly Step[]; outcomes: readonly string[]; left: number }>([
    {
      name: "what is measured is said at the start and answered at the end",
      steps: [{ as: "measuring" }, { as: "report" }],
      outcomes: ["created", "updated"],
      left: 1,
    },
    {
      name: "a run that is cut off says so",
      steps: [{ as: "measuring" }, { as: "stopped" }],
      outcomes: ["created", "updated"],
      left: 1,
    },
    {
      name: "a report is not called cut off by the clean-up of its own job",
      steps: [{ as: "report" }, { as: "stopped" }],
      outcomes: ["created", "skipped"],
      left: 0,
    },
    {
      name: "a new run takes the place of an older one's report",
      steps: [
        { as: "report", run: 42 },
        { as: "measuring", run: 43 },
      ],
      outcomes: ["created", "updated"],
      left: 1,
    },
    {
      name: "an older run that finishes last leaves the newer one's report",
      steps: [
        { as: "measuring", run: 42 },
        { as: "report", run: 43 },
        { as: "report", run: 42 },
      ],
      outcomes: ["created", "updated", "skipped"],
      left: 1,
    },
    {
      name: "an older run that starts late leaves even what the newer one only began",
      steps: [
        { as: "measuring", run: 43 },
        { as: "measuring", run: 42 },
        { as: "stopped", run: 42 },
      ],
      outcomes: ["created", "skipped", "skipped"],
      left: 0,
    },
    {
      name: "a run that begins late, when its report is there, leaves it",
      steps: [{ as: "report" }, { as: "measuring" }],
      outcomes: ["created", "skipped"],
      left: 0,
    },
    {
      name: "another attempt of the run is a newer one",
      steps: [
        { as: "report", attempt: 1 },
        { as: "measuring", attempt: 2 },
        { as: "report", attempt: 1 },
        { as: "report", attempt: 2 },
      ],
      outcomes: ["created", "updated", "skipped", "updated"],
      left: 3,
    },
    {
      name: "what an attempt left unfinished, the next one ends",
      steps: [
        { as: "measuring", attempt: 1 },
        { as: "stopped", attempt: 2 },
      ],
      outcomes: ["created", "updated"],
      left: 1,
    },
    {
      name: "run 9 is older than run 10",
      steps: [
        { as: "report", run: 10 },
        { as: "report", run: 9 },
      ],
      outcomes: ["created", "skipped"],
      left: 0,
    },
  ])("$name", async ({ steps, outcomes, left }) => {
    expect(await write(steps)).toEqual({ outcomes, left: [left] });
  });

  describe("with what an older commit's report said", () => {
    const older = "e".repeat(40);
    const judged = { head: older, verdict: "fail", run: 41 };
    const there = (as: CommentOrder["as"], text: string, more: object = { judged }) =>
      `<!-- edgegate:report -->\n<!-- edgegate:run ${JSON.stringify({ run: 41, attempt: 1, head: older, as, ...more })} -->\n${text}`;
    const told = (before: JudgedBefore | undefined) => report(before === undefined ? "first" : JSON.stringify(before));
    const shown = () => bodies()[0]?.split("\n").slice(2).join("\n") ?? "";
    const page = "https://github.com/acme/models/actions/runs/41";
    const write = (as: "measuring" | "waiting" | "stopped", run = 42) =>
      scene
        .pullRequest({ env: { GITHUB_RUN_ID: String(run) } })
        .publish(told, { as, begin: true })
        .then(({ status }) => status);

    it("a new run tells of it, and so does each one after that, until there is a new report", async () => {
      scene.github.repository.addComment(7, bot, there("report", "red"));
      const before = { headSha: older, verdict: "fail", page };
      expect(await write("measuring")).toBe("updated");
      expect(JSON.parse(shown())).toEqual({ ...before, isShown: true });
      expect(await write("stopped")).toBe("updated");
      expect(await write("measuring", 43)).toBe("updated");
      expect(JSON.parse(shown())).toEqual({ ...before, isShown: false });
      const last = { as: "report", verdict: "warn", begin: true } as const;
      await scene.pullRequest({ env: { GITHUB_RUN_ID: "43" } }).publish(report("yellow"), last);
      await write("measuring", 44);
      expect(JSON.parse(shown())).toMatchObject({ headSha, verdict: "warn", page: page.replace("41", "43") });
    });

    it("the report stays below what waits, once, however many commits come", async () => {
      scene.github.repository.addComment(7, bot, there("report", "### red\n\nand long"));
      expect(await write("waiting")).toBe("updated");
      const waiting = shown();
      expect(waiting).toMatch(
        /^\{"headSha":"e{40}".*"isShown":true\}\n\n<!-- edgegate:older -->\n\n---\n\n### red\n\nand long$/,
      );
      expect(await write("waiting", 43)).toBe("updated");
      expect(shown()).toBe(waiting);
      expect(await write("measuring", 44)).toBe("updated");
      expect(shown()).not.toContain("red");
    });

    it("the report of the commit that is the newest again is all that is left", async () => {
      scene.github.repository.addComment(7, bot, there("report", "red", { judged: { ...judged, head: headSha } }));
      expect(await write("waiting")).toBe("skipped");
      const waits = { judged: { ...judged, head: headSha } };
      const body = there("waiting", "waits\n\n<!-- edgegate:older -->\n\n---\n\nred", waits);
      scene.github.repository.comments.length = 0;
      scene.github.repository.addComment(7, bot, body);
      expect(await write("waiting")).toBe("updated");
      expect(shown()).toBe("red");
    });

    it.each([
      { name: "nothing is said of what an older edgegate judged", as: "report", more: {}, says: "first" },
      {
        name: "a verdict that is none is not told",
        as: "report",
        more: { judged: { ...judged, verdict: "<b>" } },
        says: "first",
      },
    ] as const)("$name", async ({ as, more, says }) => {
      scene.github.repository.addComment(7, bot, there(as, "red", more));
      expect(await write("measuring")).toBe("updated");
      expect(shown()).toBe(says);
    });

    it("what waits begins no comment where none is wanted, and takes no place of what it can't keep", async () => {
      expect((await scene.pullRequest().publish(told, { as: "waiting", begin: false })).status).toBe("unwanted");
      scene.github.repository.addComment(7, bot, report("of an older edgegate"));
      expect(await write("waiting")).toBe("skipped");
      expect(bodies()).toEqual([report("of an older edgegate")]);
    });
  });

  it("a skipped one says which run has written", async () => {
    await write([{ as: "report", run: 43 }]);
    expect(await scene.pullRequest().publish(report("late"), { as: "report", verdict: "pass", begin: true })).toEqual({
      status: "skipped",
      reason: "run 43 (attempt 1) is newer than this one and has written it",
    });
  });

  it("the same words of a newer run are written again, so that no older run can take their place", async () => {
    scene.github.repository.addComment(7, bot, posted("same", 41));
    await scene.pullRequest().publish(report("same"), { as: "report", verdict: "pass", begin: true });
    expect(bodies()).toEqual([posted("same")]);
  });

  it.each([
    { name: "no state, as of an older edgegate", line: "all is well" },
    { name: "a state of nonsense", line: "<!-- edgegate:run {not json} -->" },
    { name: "a state with a run that is no number", line: '<!-- edgegate:run {"run":"99999"} -->' },
  ])("$name keeps no report away, and is nothing to call unfinished", async ({ line }) => {
    scene.github.repository.addComment(7, bot, report(line));
    const stopped = await scene.pullRequest().publish(report("cut off"), { as: "stopped", begin: true });
    expect(stopped.status).toBe("skipped");
    expect(
      (await scene.pullRequest().publish(report("new"), { as: "report", verdict: "pass", begin: true })).status,
    ).toBe("updated");
    expect(bodies()).toEqual([posted("new")]);
  });

  it("is not begun where no comment is wanted, but one that is there is kept true", async () => {
    const quiet = { as: "report", verdict: "pass", begin: false } as const;
    expect(await scene.pullRequest().publish(report("x"), quiet)).toEqual({ status: "unwanted" });
    expect(bodies()).toEqual([]);
    scene.github.repository.addComment(7, bot, posted("red", 41));
    expect((await scene.pullRequest().publish(report("green"), quiet)).status).toBe("updated");
    expect(bodies()).toEqual([posted("green")]);
  });

  it("of two runs of one pull request that finish out of order, the newer commit's report stays", async () => {
    const newer = "d".repeat(40);
    await scene.pullRequest().publish(report("measuring a"), { as: "measuring", begin: true });
    scene.github.repository.openPull({ number: 7, headSha: newer });
    const side = (sha: string) => ({ sha, ref: "x", repo: { full_name: "acme/models" } });
    const eventPath = `${scene.environment["GITHUB_EVENT_PATH"]}.newer`;
    const event = { pull_request: { number: 7, head: side(newer), base: side("b".repeat(40)) } };
    await writeFile(eventPath, JSON.stringify(event));
    const second = scene.pullRequest({ env: { GITHUB_EVENT_PATH: eventPath, GITHUB_RUN_ID: "43" } });
    await second.publish(report("report d"), { as: "report", verdict: "pass", begin: true });
    const late = await scene.pullRequest().publish(report("report a"), { as: "report", verdict: "pass", begin: true });
    expect(late.status).toBe("skipped");
    // Back to the first commit by force: its run is no longer the newest, though its commit is the head again.
    scene.github.repository.openPull({ number: 7, headSha });
    const later = await scene.pullRequest().publish(report("report a"), { as: "report", verdict: "pass", begin: true });
    expect(later).toMatchObject({ status: "skipped", reason: expect.stringContaining("run 43") });
    expect(bodies()).toEqual([expect.stringContaining("report d")]);
  });
});
