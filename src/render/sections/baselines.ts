/** With what was each case that ships compared, and why with that? One sentence a distinct case, from the measured baseline down to none. */
import type { CaseHistory, Lacking } from "../../documents/history.ts";
import { code, link, type Phrase } from "../blocks.ts";
import { showValue } from "../format/metric.ts";
import { clip } from "../format/plain-line.ts";
import { plural } from "../format/quantity.ts";
import type { ReportIndex } from "../report-index.ts";
import { atMost } from "./at-most.ts";
import { statusVerbs } from "./side-status.ts";

type NotMeasured = Extract<CaseHistory["baseline"], { readonly of: "not-measured" }>;

const lackingWords: Readonly<Record<Lacking, string>> = {
  "no-record": "no push to the default branch has recorded it",
  "no-environment": "no session of the device said what it ran on, so nothing can be shown to be like it",
  "other-environment":
    "it knows this file only from another environment (device, system, runtime or app), which is not comparable",
  "other-file": "it knows only other files of this model, which are no baseline for this change",
};

/** Of the ways down from a measured baseline that were taken. At most `most` cases are named one by one. */
export function baselineLines(index: ReportIndex, most: number): readonly Phrase[] {
  const { history, subject } = index.input;
  if (history === undefined) return [];
  const { cases, unreadable } = history;
  const of = (kind: CaseHistory["baseline"]["of"]) => cases.filter(({ baseline }) => baseline.of === kind).length;
  const base: Phrase = [`${index.base} at `, code(subject.baseSha.slice(0, 7))];
  const [beside, same, none] = [of("same-session"), of("same-bytes"), of("no-model")];
  return [
    ...(beside === 0
      ? []
      : [
          [
            `Baseline of ${plural(beside, "case")} that ${beside === 1 ? "ships" : "ship"}: `,
            ...base,
            ", measured in this run beside the PR, on the same device in the same session.",
          ],
        ]),
    ...(same === 0
      ? []
      : [
          [
            `No baseline for ${plural(same, "case")}: `,
            ...base,
            " and the PR have the same bytes there, so nothing can differ. Only absolute limits were measured.",
          ],
        ]),
    ...(none === 0
      ? []
      : [
          [
            `No baseline for ${plural(none, "case")}: `,
            ...base,
            " has no such model, and no other file stands in for it. Only absolute limits apply.",
          ],
        ]),
    ...notMeasured(cases, base, unreadable, most),
    ...(unreadable === undefined
      ? []
      : [[`The default branch's history could not be read, so none is shown: ${clip(unreadable, 200)}`]]),
    ...(cases.some(({ trend }) => trend.length > 0)
      ? [["What the default branch measured before is from other sessions: context, against which nothing is judged."]]
      : []),
  ];
}

/** Cases whose baseline could not be measured: those of which history knows the very file one by one, the others by reason. */
function notMeasured(
  cases: readonly CaseHistory[],
  base: Phrase,
  unreadable: string | undefined,
  most: number,
): readonly Phrase[] {
  const lost = cases.flatMap(({ key, baseline }) => (baseline.of === "not-measured" ? [{ key, baseline }] : []));
  const known = lost.flatMap(({ key, baseline }): readonly Phrase[] =>
    "last" in baseline ? [knownSentence(key, baseline, base)] : [],
  );
  const unknown = lost.flatMap(({ key, baseline }) => ("last" in baseline ? [] : [{ key, ...baseline }]));
  const alike = Map.groupBy(unknown, ({ status, lacking }) => JSON.stringify([status, lacking]));
  return [
    ...atMost(known, most, "case"),
    ...[...alike.values()].flatMap((those): readonly Phrase[] => {
      const [first] = those;
      if (first === undefined) return [];
      const why = unreadable === undefined ? lackingWords[first.lacking] : "it could not be read";
      return [
        [
          `No baseline for ${plural(those.length, "case")}: the file of `,
          ...base,
          ` ${statusVerbs[first.status]} here, and history has nothing to show beside it: ${why}.`,
        ],
      ];
    }),
  ];
}

function knownSentence(
  { model, variant, delegate, device }: CaseHistory["key"],
  { status, last: { commit, day, p50Ns, run } }: Extract<NotMeasured, { readonly last: unknown }>,
  base: Phrase,
): Phrase {
  return [
    `No baseline for ${model} ${variant} · ${delegate} · ${clip(device.model, 40)}: the file of `,
    ...base,
    ` ${statusVerbs[status]} here. To compare by eye, not to judge: history has this very file on the same device and software at p50 ${showValue("duration", p50Ns)}, of commit `,
    code(commit.slice(0, 7)),
    ` (${day}`,
    ...(run === undefined ? [] : [", ", link("run", run)]),
    ").",
  ];
}
