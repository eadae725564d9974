/** Did the demo show what it is made to show? One comment, a red check, and exactly one broken budget. */
import type { PullRequestRun } from "./run-pull-request.ts";

const brokenBudget = "latency-p50";

/** What differs from that, as sentences; empty when nothing does. */
export function unexpected(
  run: Pick<PullRequestRun, "exitCode" | "comments" | "violations" | "verdict">,
): readonly string[] {
  const { exitCode, comments, violations, verdict } = run;
  const exceeded = (verdict?.checks ?? [])
    .filter(({ status }) => status === "exceeded")
    .map((check) => (check.of === "budget" ? check.metric : check.check));
  return [
    ...(comments.length === 1 ? [] : [`the pull request has ${comments.length} comments instead of one`]),
    ...(verdict?.verdict === "fail" ? [] : [`the verdict is ${verdict?.verdict ?? "missing"} instead of fail`]),
    ...(exceeded.join() === brokenBudget
      ? []
      : [`exceeded: ${exceeded.join(", ") || "nothing"}; it should be ${brokenBudget} alone`]),
    ...(exitCode === 1 ? [] : [`edgegate ended with exit code ${exitCode} instead of 1`]),
    ...violations.map((violation) => `GitHub would not have taken that: ${violation}`),
  ];
}

/** The same for six emulated phones, whose speed is this computer's and decides nothing: each has a case that was judged. */
export function unexpectedOfPhones(
  run: Pick<PullRequestRun, "exitCode" | "comments" | "violations" | "verdict">,
): readonly string[] {
  const { comments, violations, verdict } = run;
  const judged = new Set(
    (verdict?.checks ?? []).flatMap((check) =>
      check.of === "built-in" && check.check === "runs" && check.scope.of === "case" && check.status === "within"
        ? [check.scope.key.device.model]
        : [],
    ),
  );
  return [
    ...(comments.length === 1 ? [] : [`the pull request has ${comments.length} comments instead of one`]),
    ...(judged.size === 6 ? [] : [`${judged.size} phones measured what ships instead of 6`]),
    ...violations.map((violation) => `GitHub would not have taken that: ${violation}`),
  ];
}
