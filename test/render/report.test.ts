import { expect, test } from "vitest";
import { type ReportInput, renderComment, renderTerminal } from "../../src/render/report.ts";
import { caseKey, latencyRow, modelComparison, reportInput } from "./hand-made.ts";

const slower = reportInput([modelComparison("digits", [latencyRow(caseKey(), 62.1, 81.3)])]);

test("the comment begins with the marker, and its first visible line says verdict and worst case", () => {
  const [marker, headline] = renderComment(slower).split("\n");
  expect(marker).toBe("<!-- edgegate:report -->");
  expect(headline).toContain("❌ Must not ship");
  expect(headline).toContain("digits p90 latency is 81.3 ms, limit 70 ms");
});

/** The check `on-inconclusive: pass` would have let through. */
const unmeasured = (changes: Partial<ReportInput> = {}) => {
  const row = latencyRow(caseKey(), 62.1, 81.3);
  const input = reportInput([
    modelComparison("digits", [
      { ...row, candidate: { status: "unknown", reason: "no run of this device came back" } },
    ]),
  ]);
  const { settings } = input.settings;
  return {
    ...input,
    settings: { ...input.settings, settings: { ...settings, onInconclusive: "pass" as const } },
    verdict: { ...input.verdict, verdict: "inconclusive" as const },
    ...changes,
  };
};

test("a cancelled run is named in place of what it left unknown, and nothing green is promised", () => {
  const cutOff = renderComment(unmeasured({ cutOff: true }));
  expect(cutOff.split("\n")[1]).toBe(
    "### ❓ Can't tell yet: this run was cancelled before anything was measured. Run it again.",
  );
  expect(cutOff).toContain("The check is red, whatever `on-inconclusive` says");
  expect(cutOff).not.toContain("The check is green");
  const waited = renderComment(unmeasured());
  expect(waited).not.toContain("cancelled");
  expect(waited).toContain("The check is green although it can't tell");
});

test("a cancelled run takes nothing from what is known to be broken, and is told beside it", () => {
  const [, headline] = renderComment({ ...slower, cutOff: true }).split("\n");
  expect(headline).toContain("❌ Must not ship");
  expect(headline).not.toContain("cancelled");
  expect(renderComment({ ...slower, cutOff: true })).toContain("<b>This run was cancelled</b>");
});

test("what an earlier attempt measured is not shown as what the newest one did", () => {
  expect(renderComment({ ...slower, fromEarlier: true })).toContain("of an earlier attempt of this run");
  expect(renderComment(slower)).not.toContain("earlier attempt");
});

test("the terminal tells the same without any escape sequence when colour is off", () => {
  const text = renderTerminal(slower, { color: false, width: 100 });
  expect(text).toContain("❌ Must not ship");
  expect(text).toMatch(/^[^\p{Cc}]*$/mu);
});

test("the same input twice gives the same bytes", () => {
  expect(renderComment(slower)).toBe(renderComment(structuredClone(slower)));
});

test("what a change loosens is called what it is: a limit, a setting, or a model that nobody judges any longer", () => {
  const comment = renderComment({
    ...slower,
    subject: { ...slower.subject, baseName: "main" },
    settings: {
      ...slower.settings,
      changedByHead: [
        { path: "budgets.size", base: "max 2 MB", loosens: true, subject: "limit" },
        { path: "models.digits", base: "digits.tflite", loosens: true, subject: "model" },
        { path: "measure.launches", base: "6", head: "3", loosens: true },
      ],
    },
  });
  expect(comment.split("\n").filter((line) => line.includes("This PR "))).toEqual([
    "- ⚠️ <b>This PR loosens a limit</b>: `budgets.size` `max 2 MB` → not set. The limit on main still decides here; after the merge the new one does.",
    "- ⚠️ <b>This PR takes a model out of the config</b>: `digits` (`digits.tflite`). main still names it, and decides here; after the merge edgegate no longer judges it.",
    "- ⚠️ <b>This PR changes a setting, which may let more pass</b>: `measure.launches` `6` → `3`. The setting on main still decides here; after the merge the new one does.",
  ]);
});
