/** May it ship, and what is to be done? The first line, which names the worst case, and the count of checks. */
import { deviceLabel } from "../../documents/case-key.ts";
import type { Check } from "../../documents/verdict.ts";
import { dotted, heading, paragraph, tone, type Block, type Phrase } from "../blocks.ts";
import { isError } from "../format/check.ts";
import { count, plural } from "../format/quantity.ts";
import { verdictMarks } from "../format/verdict-words.ts";
import { scopeNames, type ReportIndex } from "../report-index.ts";
import { nextStep, tellsOfCutOff } from "./next-step.ts";
import { saying } from "./saying.ts";
import { scopeRest } from "./scope-phrase.ts";
import { brokenChecks, worstCheck } from "./worst-check.ts";

/** The first two lines: the verdict with its reason and the next step, then the counts. */
export function headline(index: ReportIndex): readonly Block[] {
  const { verdict, checks } = index.input.verdict;
  const mark = verdictMarks[verdict];
  const worst = worstCheck(index.input.verdict);
  return [
    heading(3, tone(mark.tone, `${mark.sign} ${mark.word}`), `: ${because(index)}. `, ...nextStep(index, worst)),
    paragraph(...dotted([...countsOf(checks), ...changesOf(index), ...lookOf(index)])),
  ];
}

/** The conclusion as one plain line, not escaped. */
export function plainHeadline(index: ReportIndex): string {
  return `${verdictMarks[index.input.verdict.verdict].word}: ${because(index)}`;
}

function because(index: ReportIndex): string {
  const worst = worstCheck(index.input.verdict);
  if (worst === undefined) return whenAllIsWell(index);
  if (tellsOfCutOff(index, worst)) return "this run was cancelled before anything was measured";
  return `${scopeNames(worst.scope).model} ${saying(index, worst)} (${scopeRest(worst.scope)}${others(index, worst)})`;
}

/** `; also on 4 more devices and 1 more model`: where else something broke as badly. Empty: nowhere. */
function others(index: ReportIndex, worst: Check): string {
  const asBad = brokenChecks(index.input.verdict).filter(
    (check) => check.status === worst.status && isError(check) === isError(worst),
  );
  const models = new Set(asBad.map(({ scope }) => scopeNames(scope).model)).size - 1;
  const devices = new Set(
    asBad.flatMap(({ scope }) =>
      scope.of === "case" && scope.key.model === scopeNames(worst.scope).model ? [deviceLabel(scope.key.device)] : [],
    ),
  ).size;
  const parts = [
    ...(worst.scope.of === "case" && devices > 1 ? [`on ${plural(devices - 1, "more device")}`] : []),
    ...(models > 0 ? [plural(models, "more model")] : []),
  ];
  return parts.length === 0 ? "" : `; also ${parts.join(" and ")}`;
}

function whenAllIsWell(index: ReportIndex): string {
  const { checks } = index.input.verdict;
  const { models } = index.input.changes;
  if (models.every(({ change }) => change === "unchanged")) return "no model changed";
  if (checks.length > 0) return "everything that ships is within its limits";
  const changed = models.filter(({ change }) => change !== "unchanged");
  return changed.every(({ change }) => change === "deleted") ? "it only deletes models" : "nothing has a limit";
}

function countsOf(checks: readonly Check[]): readonly Phrase[] {
  if (checks.length === 0) return [["no checks"]];
  const exceeded = checks.filter((check) => check.status === "exceeded" && isError(check)).length;
  const warned = checks.filter((check) => check.status === "exceeded" && !isError(check)).length;
  const unknown = checks.filter((check) => check.status === "unknown").length;
  const within = checks.length - exceeded - warned - unknown;
  return [
    ...(exceeded > 0 ? [[`❌ ${count(exceeded)} exceeded`]] : []),
    ...(warned > 0 ? [[`⚠️ ${plural(warned, "warning")}`]] : []),
    ...(unknown > 0 ? [[`❓ ${count(unknown)} unknown`]] : []),
    [`✅ ${count(within)} of ${plural(checks.length, "check")} within`],
  ];
}

/** What a computer measures is near what a phone does, and is not it. */
function lookOf({ input }: ReportIndex): readonly Phrase[] {
  const measured = input.plan.devices.filter(({ request }) => request !== undefined);
  const isLook = measured.length > 0 && measured.every(({ platform }) => platform === "host");
  return isLook ? [["measured on a computer, not on a phone: a free look"]] : [];
}

/** `changed: digits, faces`, `new: hands`; only the number when they are many. */
function changesOf(index: ReportIndex): readonly Phrase[] {
  const words = { modified: "changed", added: "new", deleted: "deleted", unchanged: "unchanged" } as const;
  return (["modified", "added", "deleted", "unchanged"] as const).flatMap((change): readonly Phrase[] => {
    const names = index.input.changes.models.filter((one) => one.change === change).map(({ model }) => model);
    if (names.length === 0) return [];
    return [[`${words[change]}: ${names.length > 4 ? plural(names.length, "model") : names.join(", ")}`]];
  });
}
