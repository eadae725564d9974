/** What does history tell of a change's shipping cases? Context beside the verdict: nothing here is read by a judge. */
import type { BodyOf } from "../../documents/by-kind.ts";
import { printJson } from "../../documents/envelope.ts";
import type { CaseHistory, BaselineUsed, HistoryRecord, UnchangedCase } from "../../documents/history.ts";
import type { MeasuredCase } from "../../documents/measurements.ts";
import { indexByCase } from "../case-index.ts";
import { convertedVariant } from "../converted-variant.ts";
import { mergeHistory } from "./merge.ts";
import { environmentOf } from "./record.ts";
import { lastOf, measuredElsewhere, noiseOf, trendOf } from "./trend.ts";

/** One a case that ships, in the measurements' order. `records` of any devices, in any order. */
export function caseHistories(
  { cases, sessions }: BodyOf<"measurements">,
  variants: BodyOf<"variants">,
  records: readonly HistoryRecord[],
): readonly CaseHistory[] {
  const byCase = indexByCase(records, ({ key }) => key);
  return cases
    .filter(({ gated }) => gated)
    .map((measured): CaseHistory => {
      const { key } = measured;
      const mine = mergeHistory([byCase.get(key)]);
      const environment = environmentOf(sessions, measured);
      const noise = noiseOf(mine, environment);
      return {
        key,
        baseline: baselineOf(
          measured,
          lastOf(mine, environment, convertedVariant(variants, key, "baseline")?.file.sha256),
        ),
        trend: trendOf(mine, environment),
        otherEnvironments: measuredElsewhere(mine, environment),
        ...(noise === undefined ? {} : { noise }),
      };
    });
}

/**
 * What main last measured of models that this change leaves alone: each case once, by model. Only in the environment of this session on
 * that device, so that it may be read beside what was measured now.
 */
export function unchangedCases(
  { models }: BodyOf<"changes">,
  { sessions }: BodyOf<"measurements">,
  records: readonly HistoryRecord[],
): readonly UnchangedCase[] {
  const unchanged = new Set(models.filter(({ change }) => change === "unchanged").map(({ model }) => model));
  const mine = records.filter(({ key, side }) => side === "candidate" && unchanged.has(key.model));
  return [...Map.groupBy(mergeHistory([mine]), ({ key }) => printJson(key)).values()].flatMap((those) => {
    const [first] = those;
    const last = first && trendOf(those, environmentOf(sessions, first)).at(-1);
    return first === undefined || last === undefined ? [] : [{ key: first.key, last }];
  });
}

function baselineOf({ identical, baseline: { status } }: MeasuredCase, known: ReturnType<typeof lastOf>): BaselineUsed {
  if (identical) return { of: "same-bytes" };
  if (status === "measured") return { of: "same-session" };
  if (status === "absent") return { of: "no-model" };
  return { of: "not-measured", status, ...known };
}
