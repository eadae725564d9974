/** What did main measure before, and what is this change compared with? Context: nothing here is judged against. */
import type { BaselineUsed, CaseHistory } from "../../documents/history.ts";
import type { CaseKey } from "../../documents/case-key.ts";
import { code, type Phrase } from "../blocks.ts";
import { showPair, showValue } from "../format/metric.ts";
import { clip } from "../format/plain-line.ts";
import { percent, plural } from "../format/quantity.ts";
import { sparkline } from "../format/sparkline.ts";
import type { ReportIndex } from "../report-index.ts";
import { statusVerbs } from "./side-status.ts";

/** One line a case that ships and that main measured. `name`: what the reader knows the case by. */
export function trendLine(index: ReportIndex, key: CaseKey, name: string): readonly Phrase[] {
  const told = index.history(key);
  if (told === undefined) return [];
  const { trend, otherEnvironments } = told;
  const [first, last] = [trend[0], trend.at(-1)];
  const elsewhere =
    otherEnvironments === 0
      ? []
      : [`${plural(otherEnvironments, "commit was", "commits were")} measured in another environment: not comparable`];
  if (first === undefined || last === undefined)
    return elsewhere.length === 0 ? [] : [[`${name} on main before: ${elsewhere.join("")}.`]];
  const values = trend.map(({ p50Ns }) => p50Ns);
  const span =
    trend.length === 1
      ? `${showValue("duration", last.p50Ns)} at one commit, ${last.day}`
      : `${showPair("duration", first.p50Ns, last.p50Ns)} over ${plural(trend.length, "commit")}, ${first.day} to ${last.day}`;
  return [
    [
      `${name} on main before: `,
      ...(trend.length === 1 ? [] : [code(sparkline(values)), " "]),
      [`p50 ${span}`, ...noise(told), ...elsewhere].join("; "),
      ".",
    ],
  ];
}

function noise({ noise: known }: CaseHistory): readonly string[] {
  if (known === undefined) return [];
  return [
    `the same file differs by ±${percent(Math.expm1(known.logSd))} from session to session (standard deviation, ${known.sessions} sessions)`,
  ];
}

const bases: Readonly<Record<BaselineUsed["of"], string>> = {
  "same-session": "main's file, in the same session",
  "same-bytes": "nothing, for both sides are the same bytes and can't differ",
  "no-model": "nothing but absolute limits, for main has no such model",
  "not-measured": "nothing, for main's file could not be measured, and no older value stands in for it",
};

/**
 * Which baseline each case that ships has, and why; then at most `most` of those whose main could not be measured, with
 * what history knows of that file. Empty where main was simply measured beside the change.
 */
export function baselineLines({ input: { history } }: ReportIndex, most: number): readonly Phrase[] {
  if (history === undefined) return [];
  const { cases, unreadable } = history;
  const alike = Map.groupBy(cases, ({ baseline }) => baseline.of);
  const parts = (["same-session", "same-bytes", "no-model", "not-measured"] as const).flatMap((of) => {
    const those = alike.get(of)?.length ?? 0;
    return those === 0 ? [] : [`${bases[of]} (${plural(those, "case")})`];
  });
  const told = parts.length > 1 || !alike.has("same-session");
  return [
    ...(told ? [[`What ships was compared with: ${parts.join("; ")}.`]] : []),
    ...cases.flatMap(lastKnown).slice(0, most),
    ...(unreadable === undefined
      ? []
      : [[`Main's history could not be read, so none is shown: ${clip(unreadable, 200)}`]]),
    ...(cases.some(({ trend }) => trend.length > 0)
      ? [["What main measured before is from other sessions: context, against which nothing is judged."]]
      : []),
  ];
}

function lastKnown({ key, baseline }: CaseHistory): readonly Phrase[] {
  if (baseline.of !== "not-measured" || baseline.last === undefined) return [];
  const { commit, day, p50Ns } = baseline.last;
  const name = `${key.model} ${key.variant} · ${key.delegate} · ${clip(key.device.model, 40)}`;
  return [
    [
      `${name}: main ${statusVerbs[baseline.status]} here. History has this very file at p50 ${showValue("duration", p50Ns)} (${day}, ${commit.slice(0, 7)}), to compare by eye.`,
    ],
  ];
}
