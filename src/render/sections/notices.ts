/** What must a reviewer know before trusting the verdict? Who set the limits, and models that came or went. */
import type { ModelChange } from "../../documents/changes.ts";
import { code, list, strong, type Block, type Phrase } from "../blocks.ts";
import { clip } from "../format/plain-line.ts";
import type { ReportIndex } from "../report-index.ts";
import { atMost } from "./at-most.ts";
import { settingWarnings } from "./setting-notices.ts";

/** At most `most` lines of each sort. Empty when there is nothing to know. */
export function notices(index: ReportIndex, most: number): readonly Block[] {
  const lines = [
    ...settingWarnings(index, most),
    ...policy(index),
    ...atMost(index.input.changes.models.flatMap(modelNotices), most, "model"),
    ...atMost(sameBytes(index), most, "model"),
  ];
  return lines.length === 0 ? [] : [list(lines)];
}

function policy(index: ReportIndex): readonly Phrase[] {
  if (index.input.verdict.verdict !== "inconclusive") return [];
  return index.input.settings.settings.onInconclusive === "pass"
    ? [["The check is green although it can't tell: ", code("on-inconclusive: pass"), "."]]
    : [["The check is red until this is known: ", code("on-inconclusive: fail"), "."]];
}

function modelNotices({ model, change, renamedFrom }: ModelChange): readonly Phrase[] {
  const name = strong(model);
  if (renamedFrom !== undefined) return [[name, " was renamed from ", code(clip(renamedFrom, 100)), "."]];
  if (change === "added") return [[name, " is new: main has nothing to compare with, so only absolute limits apply."]];
  return change === "deleted" ? [[name, " is deleted by this PR."]] : [];
}

function sameBytes(index: ReportIndex): readonly Phrase[] {
  return index.input.comparison.models.flatMap(({ model, cases }): readonly Phrase[] => {
    const variants = [...new Set(cases.filter((one) => one.gated && one.identical).map(({ key }) => key.variant))];
    if (variants.length === 0) return [];
    return [
      [strong(model), ` ${variants.join(", ")}: main and PR are the same bytes, so there is nothing to compare.`],
    ];
  });
}
