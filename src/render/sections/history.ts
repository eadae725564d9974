/** What did the default branch measure before? Context: nothing here is judged against. */
import type { CaseHistory } from "../../documents/history.ts";
import type { CaseKey } from "../../documents/case-key.ts";
import { code, strong, type Phrase } from "../blocks.ts";
import { showPair, showValue } from "../format/metric.ts";
import { clip } from "../format/plain-line.ts";
import { count, percent, plural } from "../format/quantity.ts";
import { sparkline } from "../format/sparkline.ts";
import type { ReportIndex } from "../report-index.ts";
import { atMost } from "./at-most.ts";

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

/** A line a model that this change leaves alone: what main last measured, on each device. */
export function unchangedLines({ input }: ReportIndex, most: number): readonly Phrase[] {
  const models = Map.groupBy(input.history?.unchanged ?? [], ({ key }) => key.model);
  const lines = [...models].map(([model, cases]): Phrase => {
    const told = cases.slice(0, mostDevices).map(({ key, last }) => {
      const where = `${key.variant} · ${key.delegate} · ${clip(key.device.model, 40)}`;
      return `p50 ${showValue("duration", last.p50Ns)} (${where}, ${last.commit.slice(0, 7)} of ${last.day})`;
    });
    const rest = cases.length - told.length;
    return [
      strong(model),
      ` is unchanged; the default branch last measured ${told.join(", ")}${rest > 0 ? ` and ${count(rest)} more` : ""}.`,
    ];
  });
  return atMost(lines, most, "unchanged model");
}

/** Of one model in one line; the document has them all. */
const mostDevices = 6;

function noise({ noise: known }: CaseHistory): readonly string[] {
  if (known === undefined) return [];
  return [
    `the same file differs by ±${percent(Math.expm1(known.logSd))} from session to session (standard deviation, ${known.sessions} sessions)`,
  ];
}
