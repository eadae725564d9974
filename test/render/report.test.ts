import { expect, test } from "vitest";
import { renderComment, renderTerminal } from "../../src/render/report.ts";
import { caseKey, latencyRow, modelComparison, reportInput } from "./hand-made.ts";

const slower = reportInput([modelComparison("digits", [latencyRow(caseKey(), 62.1, 81.3)])]);

test("the comment begins with the marker, and its first visible line says verdict and worst case", () => {
  const [marker, headline] = renderComment(slower).split("\n");
  expect(marker).toBe("<!-- edgegate:report -->");
  expect(headline).toContain("❌ Must not ship");
  expect(headline).toContain("digits p90 latency is 81.3 ms, limit 70 ms");
});

test("the terminal tells the same without any escape sequence when colour is off", () => {
  const text = renderTerminal(slower, { color: false, width: 100 });
  expect(text).toContain("❌ Must not ship");
  expect(text).toMatch(/^[^\p{Cc}]*$/mu);
});

test("the same input twice gives the same bytes", () => {
  expect(renderComment(slower)).toBe(renderComment(structuredClone(slower)));
});
