/** Does the report read as it should in each situation? Golden files, renewed only by `UPDATE_GOLDENS=1`. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { describe, expect, test } from "vitest";
import type { CaseKey } from "../../src/documents/case-key.ts";
import { checkTitle } from "../../src/render/format/check.ts";
import { scopeNames } from "../../src/render/report-index.ts";
import { renderCase, renderComment, renderTerminal } from "../../src/render/report.ts";
import { allNodes, readMarkdown } from "../render/markdown/github-reading.ts";
import { reportOf, type Scene } from "./scene.ts";
import { situations } from "./situations.ts";

const update = process.env["UPDATE_GOLDENS"] === "1";

/** The golden text of that name; renewed from `text` when asked to. */
function golden(name: string, text: string): string {
  const path = new URL(name, import.meta.url);
  if (update) writeFileSync(path, text);
  if (existsSync(path)) return readFileSync(path, "utf8");
  throw new Error(`${name} is not there; look at the text, then run with UPDATE_GOLDENS=1`);
}

function situation(name: string): Scene {
  const scene = situations[name];
  if (scene === undefined) throw new Error(`there is no situation ${name}`);
  return scene;
}

const verdictLine = /^### (✅ May ship|⚠️ May ship, with a warning|❓ Can't tell yet|❌ Must not ship): /;

describe.each(Object.entries(situations))("%s", (name, scene) => {
  const input = reportOf(scene);
  const comment = renderComment(input);
  const nodes = allNodes(readMarkdown(comment));

  test("reads like its golden comment", () => {
    expect(comment).toBe(golden(`${name}.md`, comment));
  });

  test("is the same bytes when everything is done again", () => {
    expect(renderComment(reportOf(scene))).toBe(comment);
  });

  test("begins with the marker, and its first visible line is a verdict and what to do", () => {
    const [marker, first] = comment.split("\n");
    expect(marker).toBe("<!-- edgegate:report -->");
    expect(first).toMatch(verdictLine);
    expect(first).toMatch(/\.$/);
  });

  test("has no table of more than five columns", () => {
    const rows = nodes.filter((node) => node.type === "tableRow");
    for (const { children } of rows) expect(children.length).toBeLessThanOrEqual(5);
  });

  test("shows a look without any claim", () => {
    for (const [row] of comment.matchAll(/^\|.*\| look.*\|$/gm)) expect(row).toMatch(/\| +\| look[^|]*\|$/);
  });

  test("names everything that broke", () => {
    for (const check of input.verdict.checks.filter(({ status }) => status === "exceeded")) {
      expect(comment).toContain(checkTitle(check));
      expect(comment).toContain(scopeNames(check.scope).model);
    }
  });

  test("never tells by a sign alone: a word follows each", () => {
    for (const sign of comment.matchAll(/[✅❌❓🟢🟠⚪]|⚠️/gu)) {
      const after = comment.slice(sign.index + sign[0].length);
      expect(after).toMatch(/^[\s\u00A0](<b>)?[\p{L}\d]/u);
    }
  });

  test("has a true minus before every negative number", () => {
    expect(comment).not.toMatch(/(?<=[\s(>])-\d/);
  });

  test.each([60_000, 12_000, 5_000])("fits %i characters and bytes, whole", (limit) => {
    const text = renderComment(input, limit);
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(limit);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(text.split("\n")[1]).toBe(comment.split("\n")[1]);
    expect(text).toContain("edgegate 0.1.0");
  });
});

test("a reader of the failing comment alone learns what got worse, by how much, how sure that is, why, and what next", () => {
  const comment = renderComment(reportOf(situation("fail")));
  expect(comment).toMatch(/Must not ship: digits p90 latency is 80\.1 ms, limit 70 ms .* Make it faster/);
  expect(comment).toContain("59.7 → 80.1");
  expect(comment).toMatch(/\+34\.1%<\/b><br><sub>\+33\.2 to \+35\.1, 6 launches/);
  expect(comment).toMatch(
    /<b>Why<\/b>\n\n- <b>digits<\/b> \(float32\): 1 layer `CONV_2D` is larger: \+95,366 parameters/,
  );
  expect(comment).toContain("−1.9 to −0.5, 12 of 1,000");
});

test("the required check's colour and the comment never disagree about what may ship", () => {
  const words = {
    pass: "✅ May ship:",
    warn: "⚠️ May ship, with a warning:",
    inconclusive: "❓ Can't tell yet:",
    fail: "❌ Must not ship:",
  };
  for (const scene of Object.values(situations)) {
    const input = reportOf(scene);
    expect(renderComment(input)).toContain(`### ${words[input.verdict.verdict]}`);
  }
});

test("what main measured before changes no verdict, also where it alone knows main's value", () => {
  const { mainBefore, ...without } = situation("main-not-measured");
  const [told, untold] = [reportOf({ ...without, mainBefore: mainBefore ?? [] }), reportOf(without)];
  expect(renderComment(told)).toContain("history has this very file on the same device and software at p50 6.20 ms");
  expect(renderComment(told)).toContain("→ 14.");
  expect(told.verdict).toEqual(untold.verdict);
  expect(told.verdict.checks.filter(({ status }) => status === "exceeded")).toEqual([]);
});

describe("in a terminal", () => {
  test.each(["fail", "crashed-case", "main-before"])("%s reads like its golden text", (name) => {
    const text = renderTerminal(reportOf(situation(name)), { color: false, width: 100 });
    expect(text).toBe(golden(`${name}.terminal.txt`, text));
  });

  test("one case is told in full", () => {
    const shipping = ({ delegate, variant }: CaseKey) => delegate === "xnnpack" && variant === "float32";
    const input = reportOf(situation("second-round-not-confirmed"));
    const text = renderCase(input, shipping, { color: false, width: 120 }) ?? "";
    expect(text).toBe(golden("one-case.terminal.txt", text));
  });

  test("one case is told with what main measured of it before", () => {
    const shipping = ({ delegate, variant }: CaseKey) => delegate === "xnnpack" && variant === "float32";
    const text = renderCase(reportOf(situation("main-before")), shipping, { color: false, width: 200 });
    expect(text).toContain("This case on the default branch before: ▁▁▂▁▆▆▅▆▇▆██ p50 5.20 → 6.20 ms over 12 commits");
  });

  test("a case that is not there is undefined", () => {
    expect(renderCase(reportOf(situation("pass")), () => false, { color: false, width: 80 })).toBeUndefined();
  });
});
