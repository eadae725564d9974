/** Does the comment begin with what is measured, and never stay at that? */
import { describe, expect, test } from "vitest";
import { failures } from "../../src/errors/catalogue.ts";
import { printWaivers, type Waiver } from "../../src/documents/waivers.ts";
import type { CommentOrder, DataBranch } from "../../src/ports.ts";
import { announceComment, beginComment, endingComment, waitingComment } from "../../src/stages/comment-life.ts";
import { aSubject } from "../fakes/a-subject.ts";
import { quietProgress } from "../fakes/progress.ts";
import { play, settings } from "../domain/scene.ts";

type Written = CommentOrder & { readonly text: string };

const judged = { headSha: "d".repeat(40), verdict: "fail", isShown: true } as const;

/** Only what a comment needs; asking for more is a mistake that shows. The comment that is there has `judged`'s report. */
function ports(written: Written[], refuse = false, signal?: AbortSignal): Parameters<typeof beginComment>[0] {
  return {
    decisions: undefined,
    commit: "e".repeat(40),
    today: "2026-11-24",
    pullRequest: {
      publish: (text, order) => {
        if (refuse) return Promise.reject(new Error("no event"));
        written.push({ ...order, text: typeof text === "string" ? text : text(judged) });
        return Promise.resolve({ status: "created", url: "https://github.com/team/app/pull/7#issuecomment-1" });
      },
    },
    toolVersion: "0.1.0",
    gate: "edgegate",
    links: {},
    progress: quietProgress,
    signal,
  };
}

const evidence = (comment: "always" | "on-failure" = "always") => {
  return play({ settings: { ...settings, comment }, reported: () => [] });
};

describe("a comment", () => {
  test("begins with what is measured", async () => {
    const written: Written[] = [];
    await beginComment(ports(written), aSubject, evidence());
    expect(written).toEqual([
      { as: "measuring", begin: true, text: expect.stringMatching(/^<!-- edgegate:report -->\n### ⏳ Measuring /) },
    ]);
  });

  test("is not begun at the start where only a failure is to be told", async () => {
    const written: Written[] = [];
    await beginComment(ports(written), aSubject, evidence("on-failure"));
    expect(written.map(({ begin }) => begin)).toEqual([false]);
  });

  test("is not begun when nothing is measured", async () => {
    const written: Written[] = [];
    const { plan, ...rest } = evidence();
    const devices = plan.devices.map(({ device, platform, cases }) => ({ device, platform, cases }));
    await beginComment(ports(written), aSubject, { ...rest, plan: { ...plan, devices } });
    expect(written).toEqual([]);
  });

  test("says why there is no report when the run fails, and the failure goes on", async () => {
    const written: Written[] = [];
    const failing = endingComment(ports(written), () => Promise.reject(failures.configMissing("edgegate.yml")));
    await expect(failing).rejects.toMatchObject({ code: "config-missing" });
    expect(written).toEqual([{ as: "stopped", begin: false, text: expect.stringContaining("edgegate.yml") }]);
  });

  test("says nothing of a bug's inside", async () => {
    const written: Written[] = [];
    await expect(endingComment(ports(written), () => Promise.reject(new Error("ghs_token")))).rejects.toThrow(
      "ghs_token",
    );
    expect(written[0]?.text).toContain("bug of edgegate");
    expect(written[0]?.text).not.toContain("ghs_token");
  });

  test("says that the run was cut off when it was interrupted", async () => {
    const written: Written[] = [];
    const stopped = ports(written, false, AbortSignal.abort());
    await expect(endingComment(stopped, () => Promise.reject(failures.aborted()))).rejects.toThrow("Interrupted");
    expect(written[0]?.text).toContain("this run was cut off");
  });

  test("that can't be ended hides no failure", async () => {
    const failing = endingComment(ports([], true), () => Promise.reject(failures.configMissing("edgegate.yml")));
    await expect(failing).rejects.toMatchObject({ code: "config-missing" });
  });

  const waiver = (change: Partial<Waiver>): Waiver => ({
    id: "comment-1",
    check: "size",
    match: {},
    until: "2026-11-24",
    reason: "needed",
    actor: "mira",
    acceptedAt: "2026-11-20T09:12:44Z",
    ...change,
  });
  const deciding = (file: DataBranch["file"]): DataBranch => ({
    file,
    files: () => Promise.reject(new Error("one file is enough")),
    update: () => Promise.reject(new Error("nothing is decided here")),
  });
  const given = (...waivers: readonly Waiver[]) => deciding(async () => printWaivers(waivers));

  test.each([
    { name: "announced", begin: (on: Parameters<typeof beginComment>[0]) => announceComment(on, evidence()) },
    { name: "begun", begin: (on: Parameters<typeof beginComment>[0]) => beginComment(on, aSubject, evidence()) },
  ])(
    "when it is $name tells of the last judged commit, and of what is accepted for a changed model today",
    async (of) => {
      const written: Written[] = [];
      const decisions = given(
        waiver({ actor: "for-all" }),
        waiver({ actor: "for-this-commit", commit: "e".repeat(40) }),
        waiver({ actor: "for-another-commit", commit: "f".repeat(40) }),
        waiver({ actor: "expired", until: "2026-11-23" }),
        waiver({ actor: "another-model", match: { model: "elsewhere" } }),
      );
      await of.begin({ ...ports(written), decisions });
      const text = written[0]?.text ?? "";
      expect(text).toContain("Last judged: `ddddddd`, ❌ Must not ship.");
      expect(text.match(/[a-z-]+(?= accepted it)/g)).toEqual(["for-all", "for-this-commit"]);
    },
  );

  test("says so when nobody can read what is accepted, and is begun all the same", async () => {
    const written: Written[] = [];
    const decisions = deciding(() => Promise.reject(new Error("503")));
    await beginComment({ ...ports(written), decisions }, aSubject, evidence());
    expect(written[0]?.text).toContain("could not be read");
  });

  test("of an older commit stays below what says that a newer one waits; none is begun for that", async () => {
    const written: Written[] = [];
    await waitingComment(ports(written), { of: "draft" });
    await waitingComment(ports(written), { of: "label", label: "edgegate", beginsComment: true });
    expect(written.pop()).toMatchObject({ begin: true, text: expect.stringContaining("edgegate") });
    expect(written).toEqual([
      { as: "waiting", begin: false, text: expect.stringMatching(/Not measured yet: `eeeeeee`/) },
    ]);
  });

  test("is left alone when the work is done", async () => {
    const written: Written[] = [];
    expect(await endingComment(ports(written), () => Promise.resolve(7))).toBe(7);
    expect(written).toEqual([]);
  });
});
