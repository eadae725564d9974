/** What must a reviewer know before trusting the verdict? Changed limits, models that came or went, what else was found. */
import type { ModelChange } from "../../documents/changes.ts";
import type { Finding } from "../../documents/verdict.ts";
import { code, list, strong, type Block, type Phrase } from "../blocks.ts";
import { clip } from "../format/plain-line.ts";
import type { ReportIndex } from "../report-index.ts";
import { atMost } from "./at-most.ts";
import { settingWarnings } from "./setting-notices.ts";
import { scopePhrase } from "./scope-phrase.ts";

/** At most `most` lines of each sort. Empty when there is nothing to know. */
export function notices(index: ReportIndex, most: number): readonly Block[] {
  const { changes, verdict } = index.input;
  const lines = [
    ...settingWarnings(index, most),
    ...policy(index),
    ...atMost(changes.models.flatMap(modelNotices), most, "model"),
    ...atMost(verdict.findings.filter(isNews).map(findingPhrase), most, "finding"),
  ];
  return lines.length === 0 ? [] : [list(lines)];
}

function policy(index: ReportIndex): readonly Phrase[] {
  if (index.input.verdict.verdict !== "inconclusive") return [];
  return index.input.settings.settings.onInconclusive === "pass"
    ? [["The check stays green although it can't tell: ", code("on-inconclusive: pass"), "."]]
    : [["The check is red until this is known: ", code("on-inconclusive: fail"), "."]];
}

function modelNotices({ model, change, renamedFrom }: ModelChange): readonly Phrase[] {
  const name = strong(model);
  if (renamedFrom !== undefined) return [[name, " was renamed from ", code(clip(renamedFrom, 100)), "."]];
  if (change === "added") return [[name, " is new: main has nothing to compare with, so only absolute limits apply."]];
  return change === "deleted" ? [[name, " is deleted by this PR."]] : [];
}

const findingTitles: Readonly<Record<Finding["kind"], string>> = {
  "fell-back": "Fell back",
  crashed: "Crashed",
  "wrong-output": "Wrong output",
  "variant-failed": "Not converted",
  regression: "Worse",
  "setting-changed": "Setting changed",
  "evaluation-changed": "Evaluation changed",
  throttled: "Hot device",
  "not-measured": "Not measured",
};

/** Movements and settings have sections of their own. */
function isNews({ kind }: Finding): boolean {
  return kind !== "regression" && kind !== "setting-changed";
}

function findingPhrase({ kind, scope, detail }: Finding): Phrase {
  const about: Phrase = scope === undefined ? [] : [" (", ...scopePhrase(scope), ")"];
  return [strong(findingTitles[kind]), ...about, `: ${clip(detail, 300)}`];
}
