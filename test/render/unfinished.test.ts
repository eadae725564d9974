/** Does the comment say what is under way, what it costs and what is known already; and what became of it? */
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { describe, expect, test } from "vitest";
import type { BodyOf } from "../../src/documents/by-kind.ts";
import type { JudgedBefore } from "../../src/documents/verdict.ts";
import type { Waiver } from "../../src/documents/waivers.ts";
import {
  renderAnnouncedComment,
  renderProgressComment,
  renderStoppedComment,
  renderWaitingComment,
  type ProgressInput,
} from "../../src/render/unfinished.ts";
import { reportOf, type Scene } from "../scenarios/scene.ts";
import { situations } from "../scenarios/situations.ts";

function golden(name: string, text: string): string {
  const path = new URL(name, import.meta.url);
  if (process.env["UPDATE_GOLDENS"] === "1") writeFileSync(path, text);
  return readFileSync(path, "utf8");
}

const minutes = { physical: 25, virtual: 0 };
const spend: BodyOf<"plan">["spend"] = {
  day: "2026-11-24",
  leftCents: 1000,
  worst: minutes,
  confirmation: minutes,
  likely: minutes,
  worstCents: 210,
  likelyCents: 117,
  likelyAfterFreeCents: 0,
  savedMinutes: 0,
};
const sixPhones = { phones: 6, thisComputer: false, likelyNs: 6.4 * 60e9 };

function scene(name: string): Scene {
  const found = situations[name];
  if (found === undefined) throw new Error(`there is no situation ${name}`);
  return found;
}

const nothingBefore = { judged: undefined, accepted: [] };
const judged: JudgedBefore = {
  headSha: "def5678".padEnd(40, "0"),
  verdict: "fail",
  page: "https://github.com/team/app/actions/runs/7700",
  isShown: false,
};
const waiver = (change: Partial<Waiver> = {}): Waiver => ({
  id: "comment-1",
  check: "size",
  match: { model: "digits" },
  until: "2026-12-31",
  reason: "the new alphabet needs the room",
  actor: "mira",
  acceptedAt: "2026-11-20T09:12:44Z",
  url: "https://github.com/team/app/pull/7#issuecomment-1",
  ...change,
});

function progress(
  name: string,
  expected: ProgressInput["expected"],
  { paid = false, before = nothingBefore }: { paid?: boolean; before?: ProgressInput["before"] } = {},
): string {
  const input = reportOf(scene(name));
  return renderProgressComment({
    input: paid ? { ...input, plan: { ...input.plan, spend } } : input,
    expected,
    before,
  });
}

describe("the comment while phones measure", () => {
  test("says how many, how long, the most that it costs, and what is exceeded already", () => {
    const text = progress("fail", sixPhones, { paid: true });
    expect(text).toBe(golden("measuring-phones.md", text));
    expect(text).toContain("6 phones, about 7 min, at most &#36;2.10");
  });

  test("says of this computer how long, and no price", () => {
    const text = progress("pass", { phones: 0, thisComputer: true, likelyNs: 41.2e9 });
    expect(text).toBe(golden("measuring-here.md", text));
    expect(text).toContain("on this computer, about 42 s");
    expect(text).not.toContain("&#36;");
  });

  test("tells nothing of what was measured: with another latency it is the same bytes", () => {
    const fast = progress("fail", sixPhones);
    const measured = reportOf(scene("fail"));
    const without = {
      ...measured,
      comparison: {
        ...measured.comparison,
        models: measured.comparison.models.map((model) => ({
          ...model,
          cases: [],
          why: [],
          rows: model.rows.filter(({ scope }) => scope.of === "variant"),
        })),
      },
      verdict: {
        ...measured.verdict,
        checks: measured.verdict.checks.filter(({ scope }) => scope.of === "variant"),
        findings: [],
        advice: [],
      },
    };
    expect(renderProgressComment({ input: without, expected: sixPhones, before: nothingBefore })).toBe(fast);
    expect(fast).not.toContain("latency");
  });

  test.each([
    { likelyNs: 1, said: "about 1 s" },
    { likelyNs: 89.2e9, said: "about 90 s" },
    { likelyNs: 90e9, said: "about 2 min" },
    { likelyNs: 3600e9, said: "about 60 min" },
  ])("rounds $likelyNs ns up", ({ likelyNs, said }) => {
    const text = progress("pass", { phones: 1, thisComputer: false, likelyNs });
    expect(text).toContain(said);
    expect(text).toContain("1 phone,");
  });

  test("a hostile model name stays text", () => {
    const text = progress("hostile-names", sixPhones);
    expect(text.match(/<!--/g)).toHaveLength(1);
    expect(text).not.toMatch(/<(script|img|iframe)/);
  });
});

const where = {
  toolVersion: "0.1.0",
  gate: "edgegate",
  links: { run: "https://github.com/team/app/actions/runs/7712" },
};

describe("a comment while a new commit is measured", () => {
  test("says what became of the last one, and what is accepted", () => {
    const before = { judged, accepted: [waiver(), waiver({ check: "latency-p90", match: {}, actor: "tom" })] };
    const text = progress("fail", sixPhones, { before });
    expect(text).toBe(golden("measuring-again.md", text));
    const line = /^Last judged: .*def5678.*, ❌ Must not ship\.$/m;
    expect(text).toMatch(line);
    expect(text).toContain("mira</a> accepted it until 2026-12-31: the new alphabet needs the room");
    const announced = renderAnnouncedComment(["digits"], before, where);
    expect(announced).toMatch(line);
    expect(announced).toContain("latency-p90");
    expect(renderStoppedComment({ of: "cut-off" }, where, judged)).toMatch(line);
  });

  test("does not take what can't be read for nothing", () => {
    const text = progress("fail", sixPhones, { before: { judged: undefined, accepted: "unreadable" } });
    expect(text).toContain("What maintainers have accepted could not be read.");
    expect(text).not.toContain("Last judged");
  });

  test("stays short, and escapes what people wrote", () => {
    const hostile = { reason: "<img src=x> @everyone <!-- edgegate:older -->".repeat(9), actor: "a_b*c" };
    const accepted = Array.from({ length: 500 }, (_, at) => waiver({ id: `comment-${at}`, ...hostile }));
    const text = progress("fail", sixPhones, { before: { judged, accepted } });
    expect(text).not.toMatch(/<img|@everyone/);
    expect(text.match(/<!--/g)).toHaveLength(1);
    expect(text.length).toBeLessThan(10_000);
  });
});

describe("the comment while a newer commit waits", () => {
  const commit = "abc1234".padEnd(40, "0");

  test("says which, and why, and of which older commit the report below is", () => {
    const text = renderWaitingComment({ wait: { of: "draft" }, commit, judged: { ...judged, isShown: true } }, where);
    expect(text).toBe(golden("waiting.md", text));
  });

  test("names the label that is waited for as text, and where no report is left what became of the last one", () => {
    const text = renderWaitingComment({ wait: { of: "label", label: "<b>go</b>" }, commit, judged }, where);
    expect(text).not.toContain("<b>go");
    expect(text).toContain("Last judged");
    expect(text).not.toContain("Below");
  });
});

describe("the comment of a run without a report", () => {
  test("that was cut off says so, and where its log is", () => {
    const text = renderStoppedComment({ of: "cut-off" }, where, undefined);
    expect(text).toBe(golden("cut-off.md", text));
  });

  test("that failed shows the reason, and no fence or marker of the reason's ends the block", () => {
    const text = renderStoppedComment(
      { of: "failure", text: "```\n<!-- edgegate:report -->\n<img src=x onerror=alert(1)>\n```" },
      where,
      undefined,
    );
    expect(text).toBe(golden("could-not-finish.md", text));
    expect(text.split("\n").filter((line) => line.startsWith("````"))).toHaveLength(2);
  });

  test("that failed with a novel is short enough for GitHub", () => {
    expect(renderStoppedComment({ of: "failure", text: "x".repeat(100_000) }, where, undefined).length).toBeLessThan(
      5000,
    );
  });
});
