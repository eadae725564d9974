/** What must a reviewer know before trusting the verdict? Who set the limits, models that came or went, other phones than asked for. */
import type { ModelChange } from "../../documents/changes.ts";
import { code, link, list, strong, type Block, type Phrase } from "../blocks.ts";
import { clip } from "../format/plain-line.ts";
import { count } from "../format/quantity.ts";
import { scopeNames, type ReportIndex } from "../report-index.ts";
import { atMost } from "./at-most.ts";
import { saying } from "./saying.ts";
import { measuredAgain } from "./measured-again.ts";
import { deviceNotices, leftOutNotices, substituteNotices } from "./device-notices.ts";
import { settingWarnings } from "./setting-notices.ts";

/** At most `most` lines of each sort. Empty when there is nothing to know. */
export function notices(index: ReportIndex, most: number): readonly Block[] {
  const lines = [
    ...cutOff(index),
    ...settingWarnings(index, most),
    ...atMost(waived(index), most, "accepted finding"),
    ...fromEarlier(index),
    ...measuredAgain(index, most),
    ...policy(index),
    ...modelNotices(index, most),
    ...atMost(leftOutNotices(index.input.plan), most, "reason"),
    ...atMost(deviceNotices(index.input.plan), most, "phone"),
    ...atMost(substituteNotices(index.input.sessions), most, "phone"),
    ...atMost(sameBytes(index), most, "model"),
  ];
  return lines.length === 0 ? [] : [list(lines)];
}

function cutOff({ input }: ReportIndex): readonly Phrase[] {
  if (input.cutOff !== true) return [];
  return [
    [
      "⏹ ",
      strong("This run was cancelled"),
      ": by a person, by a newer commit, or because a job ran out of time. What was to be measured is missing below.",
    ],
  ];
}

function fromEarlier({ input }: ReportIndex): readonly Phrase[] {
  if (input.fromEarlier !== true) return [];
  return [
    [
      "⚠️ ",
      strong("Measuring again came to nothing"),
      ": what was measured below is of an earlier attempt of this run.",
    ],
  ];
}

/** What is broken and let through, by whom, until when and why: never only in the tables. */
function waived(index: ReportIndex): readonly Phrase[] {
  return index.input.verdict.checks.flatMap((check): readonly Phrase[] => {
    const { waiver } = check;
    if (waiver === undefined) return [];
    const { by, until, reason, url } = waiver;
    return [
      [
        strong(scopeNames(check.scope).model),
        ` ${saying(index, check)}. Accepted by `,
        code(by),
        ` until ${until}: ${clip(reason, 200)}`,
        ...(url === undefined ? [] : [" (", link("decision", url), ")"]),
      ],
    ];
  });
}

function policy(index: ReportIndex): readonly Phrase[] {
  if (index.input.verdict.verdict !== "inconclusive") return [];
  if (index.input.cutOff === true)
    return [["The check is red, whatever ", code("on-inconclusive"), " says: that is for what could not be told."]];
  return index.input.settings.settings.onInconclusive === "pass"
    ? [["The check is green although it can't tell: ", code("on-inconclusive: pass"), "."]]
    : [["The check is red while this is unknown: ", code("on-inconclusive: fail"), "."]];
}

/** Models that came, went or moved. */
function modelNotices({ base, input }: ReportIndex, most: number): readonly Phrase[] {
  const { models } = input.changes;
  const renamed = models.filter(({ renamedFrom }) => renamedFrom !== undefined);
  const others = (change: ModelChange["change"]) =>
    models.filter((one) => one.change === change && one.renamedFrom === undefined).map(({ model }) => model);
  const [added, deleted] = [others("added"), others("deleted")];
  return [
    ...atMost(
      renamed.map(({ model, renamedFrom = "" }) => [
        strong(model),
        " was renamed from ",
        code(clip(renamedFrom, 100)),
        ".",
      ]),
      most,
      "renamed model",
    ),
    ...(added.length === 0
      ? []
      : [
          [
            ...names(added, most),
            `${added.length === 1 ? " is" : " are"} new: ${base} has nothing to compare with, so only absolute limits apply.`,
          ],
        ]),
    ...(deleted.length === 0
      ? []
      : [[...names(deleted, most), `${deleted.length === 1 ? " is" : " are"} deleted by this PR.`]]),
  ];
}

function names(models: readonly string[], most: number): Phrase {
  const shown = models.slice(0, most).flatMap((model, at): Phrase => [...(at === 0 ? [] : [", "]), strong(model)]);
  return models.length > most ? [...shown, ` and ${count(models.length - most)} more`] : shown;
}

function sameBytes(index: ReportIndex): readonly Phrase[] {
  return index.input.comparison.models.flatMap(({ model, cases }): readonly Phrase[] => {
    const variants = [...new Set(cases.filter((one) => one.gated && one.identical).map(({ key }) => key.variant))];
    if (variants.length === 0) return [];
    return [
      [
        strong(model),
        ` ${variants.join(", ")}: ${index.base} and PR are the same bytes, so there is nothing to compare.`,
      ],
    ];
  });
}
