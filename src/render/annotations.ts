/** Which lines of the config should a reviewer look at? One annotation a rule that was broken, with all that broke it. */
import type { SourcePosition } from "../documents/settings.ts";
import type { Check } from "../documents/verdict.ts";
import { checkTitle, isError } from "./format/check.ts";
import { plainLine } from "./format/plain-line.ts";
import { indexReport, scopeNames, type ReportIndex } from "./report-index.ts";
import type { ReportInput } from "./report-input.ts";
import { saying } from "./sections/saying.ts";
import { scopeRest } from "./sections/scope-phrase.ts";
import { brokenChecks } from "./sections/worst-check.ts";

/** One remark beside the config, as the workflow's page and the pull request's files show it. Texts are plain. */
export type Annotation = {
  readonly level: "error" | "warning";
  readonly title: string;
  /** One line a case. */
  readonly message: string;
  /** Where the broken rule stands. Absent: it is a default of edgegate's, or needs no rule. */
  readonly position?: SourcePosition;
};

/** GitHub shows ten errors and ten warnings of a step; cases of one rule share an annotation, and past this share a line. */
const shownCases = 5;

/** Errors first, then worst first. Unknown checks are errors only where they decided the verdict. */
export function renderAnnotations(input: ReportInput): readonly Annotation[] {
  const index = indexReport(input);
  const stops = input.verdict.exitCode !== 0;
  const levelOf = (check: Check): Annotation["level"] =>
    isError(check) && (check.status === "exceeded" || stops) ? "error" : "warning";
  const groups = Map.groupBy(brokenChecks(input.verdict), (check) =>
    JSON.stringify([levelOf(check), check.status, checkTitle(check), positionOf(check)]),
  );
  const annotations = [...groups.values()].flatMap((checks) => {
    const [first] = checks;
    return first === undefined ? [] : [annotation(index, first, checks, levelOf(first))];
  });
  return [
    ...annotations.filter(({ level }) => level === "error"),
    ...annotations.filter(({ level }) => level === "warning"),
  ];
}

function annotation(
  index: ReportIndex,
  first: Check,
  checks: readonly Check[],
  level: Annotation["level"],
): Annotation {
  const position = positionOf(first);
  const lines = checks
    .slice(0, shownCases)
    .map((check) => plainLine(`${scopeNames(check.scope).model} ${saying(index, check)} (${scopeRest(check.scope)})`));
  const more = checks.length - lines.length;
  return {
    level,
    title: `edgegate: ${checkTitle(first)} ${first.status === "unknown" ? "unknown" : "exceeded"}`,
    message: [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join("\n"),
    ...(position === undefined ? {} : { position }),
  };
}

function positionOf(check: Check): SourcePosition | undefined {
  return check.of === "budget" ? check.rule.position : undefined;
}
