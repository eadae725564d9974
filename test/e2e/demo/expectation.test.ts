import { expect, test } from "vitest";
import { unexpected } from "../../../scripts/demo/expectation.ts";
import type { VerdictDocument } from "../../../src/documents/verdict.ts";

type Verdict = VerdictDocument["body"];
const check = (metric: "latency-p50" | "size", status: "within" | "exceeded"): Verdict["checks"][number] => ({
  of: "budget",
  scope: { of: "variant", model: "digits", variant: "float32" },
  metric,
  rule: { metric, kind: "max-increase", limit: { of: "relative", fraction: 0.05 }, level: "error" },
  status,
  expected: 0.05,
});
const verdict = (word: Verdict["verdict"], ...checks: Verdict["checks"]): Verdict => ({
  verdict: word,
  exitCode: word === "fail" ? 1 : 0,
  checks,
  findings: [],
  advice: [],
});
const good = {
  exitCode: 1,
  comments: ["a comment"],
  violations: [],
  verdict: verdict("fail", check("latency-p50", "exceeded"), check("size", "within")),
};

test("a red check for latency alone, in one comment, is what the demo is made to show", () => {
  expect(unexpected(good)).toEqual([]);
});

test.each([
  { name: "two comments", run: { ...good, comments: ["a", "b"] }, says: /2 comments/ },
  { name: "no verdict", run: { ...good, verdict: undefined }, says: /missing/ },
  {
    name: "nothing exceeded",
    run: { ...good, exitCode: 0, verdict: verdict("pass", check("size", "within")) },
    says: /pass instead of fail/,
  },
  {
    name: "a second broken budget",
    run: { ...good, verdict: verdict("fail", check("latency-p50", "exceeded"), check("size", "exceeded")) },
    says: /latency-p50, size; it should be latency-p50 alone/,
  },
  { name: "another exit code", run: { ...good, exitCode: 4 }, says: /exit code 4/ },
  { name: "a request that GitHub would refuse", run: { ...good, violations: ["x"] }, says: /GitHub would not/ },
])("$name is not", ({ run, says }) => {
  expect(unexpected(run).join("\n")).toMatch(says);
});
