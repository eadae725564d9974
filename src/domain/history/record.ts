/** What does a push to the default branch leave in history? Both sides' percentiles, launch by launch, with what they are of. */
import type { Environment } from "../../documents/bench-report.ts";
import type { BodyOf } from "../../documents/by-kind.ts";
import { printJson, type Subject } from "../../documents/envelope.ts";
import type { HistoryRecord } from "../../documents/history.ts";
import type { MeasuredCase } from "../../documents/measurements.ts";
import { sideNames } from "../../documents/words.ts";
import { sessionsOf } from "../collect.ts";
import { convertedVariant } from "../converted-variant.ts";
import { launchPercentiles } from "../compare/launch-percentiles.ts";

/** What all records of one push share. */
type Session = Pick<HistoryRecord, "at" | "toolVersion" | "run">;

/**
 * A record for each side of each case that ships and was measured; a look is one launch, without a claim. First round only: a second is measured because the first was
 * suspicious, and would pull the mean. Sides that are the same bytes ran once, as the candidate.
 */
export function recordsOf(
  { baseSha, headSha }: Subject,
  { cases, sessions }: BodyOf<"measurements">,
  variants: BodyOf<"variants">,
  session: Session,
): readonly HistoryRecord[] {
  const shipping = cases.filter(({ gated }) => gated);
  return shipping.flatMap((measured) => {
    const environment = environmentOf(sessions, measured);
    if (environment === undefined) return [];
    const launches = launchPercentiles(measured.launches, 1);
    return sideNames.flatMap((side): readonly HistoryRecord[] => {
      const modelSha256 = convertedVariant(variants, measured.key, side)?.file.sha256;
      const logs = launches.flatMap((launch) => launch[side] ?? []);
      if (measured[side].status !== "measured" || modelSha256 === undefined || logs.length === 0) return [];
      const commit = side === "baseline" ? baseSha : headSha;
      return [
        {
          key: measured.key,
          environment,
          side,
          commit,
          session: headSha,
          modelSha256,
          p50Ns: logs.map((one) => wholeNs(one["latency-p50"])),
          p90Ns: logs.map((one) => wholeNs(one["latency-p90"])),
          ...session,
        },
      ];
    });
  });
}

function wholeNs(log: number): number {
  return Math.max(1, Math.round(Math.exp(log)));
}

/** Of the first round. Undefined: no session reported, or several in unlike environments, which are not mixed. */
export function environmentOf(
  sessions: BodyOf<"measurements">["sessions"],
  measured: Pick<MeasuredCase, "key" | "rerun">,
): Environment | undefined {
  const mine = sessionsOf(sessions, measured).filter(({ round }) => round === 1);
  const [first, ...others] = mine.map(({ environment }) => environment);
  return others.every((other) => printJson(other) === printJson(first)) ? first : undefined;
}
