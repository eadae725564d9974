/** What did the default branch measure before? Context: nothing here is judged against. */
import type { CaseHistory } from "../../documents/history.ts";
import type { CaseKey } from "../../documents/case-key.ts";
import { code, type Phrase } from "../blocks.ts";
import { showPair, showValue } from "../format/metric.ts";
import { percent, plural } from "../format/quantity.ts";
import { sparkline } from "../format/sparkline.ts";
import type { ReportIndex } from "../report-index.ts";

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
    return elsewhere.length === 0 ? [] : [[`${name} on the default branch before: ${elsewhere.join("")}.`]];
  const values = trend.map(({ p50Ns }) => p50Ns);
  const span =
    trend.length === 1
      ? `${showValue("duration", last.p50Ns)} at one commit, ${last.day}`
      : `${showPair("duration", first.p50Ns, last.p50Ns)} over ${plural(trend.length, "commit")}, ${first.day} to ${last.day}`;
  return [
    [
      `${name} on the default branch before: `,
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
