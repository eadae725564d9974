/** Does the comment begin with what is measured, and never stay at that? */
import { describe, expect, test } from "vitest";
import { failures } from "../../src/errors/catalogue.ts";
import type { CommentOrder } from "../../src/ports.ts";
import { beginComment, endingComment } from "../../src/stages/comment-life.ts";
import { aSubject } from "../fakes/a-subject.ts";
import { quietProgress } from "../fakes/progress.ts";
import { play, settings } from "../domain/scene.ts";

type Written = CommentOrder & { readonly text: string };

/** Only what a comment needs; asking for more is a mistake that shows. */
function ports(written: Written[], refuse = false, signal?: AbortSignal): Parameters<typeof endingComment>[0] {
  return {
    pullRequest: {
      publish: (text, order) => {
        if (refuse) return Promise.reject(new Error("no event"));
        written.push({ ...order, text });
        return Promise.resolve({ status: "created", url: "https://github.com/team/app/pull/7#issuecomment-1" });
      },
    },
    toolVersion: "0.1.0",
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

  test("is left alone when the work is done", async () => {
    const written: Written[] = [];
    expect(await endingComment(ports(written), () => Promise.resolve(7))).toBe(7);
    expect(written).toEqual([]);
  });
});
