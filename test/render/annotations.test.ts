import { describe, expect, it } from "vitest";
import type { Check } from "../../src/documents/verdict.ts";
import { renderAnnotations } from "../../src/render/annotations.ts";
import { caseKey, latencyCheck, latencyRow, maxLatency, modelComparison, reportInput } from "./hand-made.ts";

const rows = (...models: readonly string[]) => models.map((model) => latencyRow(caseKey({ model }), 60, 120));
const report = (checks: readonly Check[], exitCode: 0 | 1 | 4) =>
  reportInput([], {
    verdict: { verdict: exitCode === 0 ? "warn" : "fail", exitCode, checks, findings: [], advice: [] },
  });
const [broken] = rows("digits").map(latencyCheck);
if (broken?.of !== "budget") throw new Error("the hand-made check is no budget's");
const unknown: Check = {
  of: "budget",
  scope: broken.scope,
  metric: "size",
  rule: { metric: "size", kind: "max", limit: { of: "absolute", value: 1e6 }, level: "error" },
  status: "unknown",
  expected: 1e6,
  reason: "the variant was refused",
};

describe("annotations", () => {
  it("are none when everything is within its limits", () => {
    const within = latencyRow(caseKey(), 60, 60);
    expect(renderAnnotations(reportInput([modelComparison("digits", [within])]))).toEqual([]);
  });

  it("stand on the line of the broken rule, with what was found and what was allowed", () => {
    expect(renderAnnotations(report([broken], 1))).toEqual([
      {
        level: "error",
        title: "edgegate: p90 latency exceeded",
        message: "digits p90 latency is 120 ms, limit 70 ms (float32, xnnpack, x86_64)",
        position: { file: "edgegate.yml", line: 12, column: 5 },
      },
    ]);
  });

  it("are one a rule: GitHub shows ten, and twelve models must not hide another broken rule", () => {
    const models = Array.from({ length: 12 }, (_, index) => `model-${index}`);
    const annotations = renderAnnotations(report([...rows(...models).map(latencyCheck), unknown], 1));
    expect(annotations).toHaveLength(2);
    expect(annotations[0]?.message.split("\n")).toHaveLength(6);
    expect(annotations[0]?.message).toMatch(/and 7 more$/);
  });

  it("warn for a rule of level warn", () => {
    const warning: Check = { ...broken, rule: { ...maxLatency, level: "warn" } };
    expect(renderAnnotations(report([warning], 0))).toMatchObject([{ level: "warning" }]);
  });

  it.each([
    { name: "an error where it stops the change", exitCode: 4 as const, level: "error" },
    { name: "a warning where `on-inconclusive: pass` lets it through", exitCode: 0 as const, level: "warning" },
  ])("of an unknown check are $name, and say why", ({ exitCode, level }) => {
    expect(renderAnnotations(report([unknown], exitCode))).toMatchObject([
      { level, title: "edgegate: size unknown", message: expect.stringContaining("the variant was refused") },
    ]);
  });

  it("of a default rule have no line to stand on", () => {
    const [annotation] = renderAnnotations(report([unknown], 4));
    expect(annotation).not.toHaveProperty("position");
  });

  it("put errors before warnings", () => {
    const warning: Check = { ...broken, rule: { ...maxLatency, level: "warn" } };
    const levels = renderAnnotations(report([warning, unknown], 4)).map(({ level }) => level);
    expect(levels).toEqual(["error", "warning"]);
  });

  it("keep a hostile reason on its own line", () => {
    const hostile: Check = { ...unknown, reason: "no\n::error file=x::owned\u001b[2J" };
    const [annotation] = renderAnnotations(report([hostile], 4));
    expect(annotation?.message).not.toMatch(/\p{Cc}/u);
  });
});
