/** What else was noticed that decides nothing? Like things together, and nothing that a table above says already. */
import type { Finding } from "../../documents/verdict.ts";
import { list, paragraph, strong, type Block, type Phrase } from "../blocks.ts";
import { clip } from "../format/plain-line.ts";
import { plural } from "../format/quantity.ts";
import { scopeNames, scopeText, type ReportIndex } from "../report-index.ts";
import { atMost } from "./at-most.ts";
import { scopePhrase } from "./scope-phrase.ts";
import { brokenChecks } from "./worst-check.ts";

const titles: Readonly<Record<Finding["kind"], string>> = {
  "fell-back": "Fell back",
  crashed: "Crashed",
  "wrong-output": "Wrong output",
  "variant-failed": "Not converted",
  regression: "Worse",
  "setting-changed": "Setting changed",
  "evaluation-changed": "Evaluation data changed",
  throttled: "Hot device",
  "not-measured": "Not measured",
  "waiver-expired": "No longer accepted",
};

/** At most `most` lines. */
export function findings(index: ReportIndex, most: number): readonly Block[] {
  const shown = new Set(brokenChecks(index.input.verdict).map(({ scope }) => scopeText(scope)));
  const news = index.input.verdict.findings.filter(
    ({ kind, scope }) =>
      kind === "waiver-expired" ||
      (kind !== "regression" && kind !== "setting-changed" && (scope === undefined || !shown.has(scopeText(scope)))),
  );
  if (news.length === 0) return [];
  const alike = Map.groupBy(news, ({ kind, detail, scope }) =>
    JSON.stringify([kind, detail, scope?.of === "case" ? scope.gated : scope?.of]),
  );
  return [paragraph(strong("Also noticed")), list(atMost([...alike.values()].map(linesOf), most, "finding"))];
}

function linesOf(alike: readonly Finding[]): Phrase {
  const [first] = alike;
  if (first === undefined) return [];
  return [strong(titles[first.kind]), ...aboutOf(alike, first), `: ${clip(first.detail, 300)}`];
}

function aboutOf(alike: readonly Finding[], { scope }: Finding): Phrase {
  if (scope === undefined) return [];
  if (alike.length === 1) return [" (", ...scopePhrase(scope), ")"];
  const looks = scope.of === "case" && !scope.gated;
  const models = [...new Set(alike.flatMap((one) => (one.scope === undefined ? [] : [scopeNames(one.scope).model])))];
  const [first] = models;
  return [
    ` (${plural(alike.length, looks ? "other case" : scope.of === "case" ? "case" : "variant")} of `,
    models.length === 1 && first !== undefined ? strong(first) : plural(models.length, "model"),
    ")",
  ];
}
