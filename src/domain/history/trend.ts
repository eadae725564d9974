/** How did main's median move, and how much of that is noise between sessions? Only within one environment. */
import type { Environment } from "../../documents/bench-report.ts";
import { printJson } from "../../documents/envelope.ts";
import type { CaseHistory, HistoryRecord, Lacking, TrendPoint } from "../../documents/history.ts";
import { meanInterval } from "../stats/mean-interval.ts";

/** Main's commits of one case, oldest first; `records` in the order of `mergeHistory`. */
export function trendOf(
  records: readonly HistoryRecord[],
  environment: Environment | undefined,
): readonly TrendPoint[] {
  return records.filter((one) => one.side === "candidate" && isIn(environment, one)).map(pointOf);
}

/** Commits that were measured, though never in this environment. */
export function measuredElsewhere(records: readonly HistoryRecord[], environment: Environment | undefined): number {
  const mains = records.filter(({ side }) => side === "candidate");
  const here = new Set(mains.filter((one) => isIn(environment, one)).map(({ commit }) => commit));
  return new Set(mains.map(({ commit }) => commit).filter((commit) => !here.has(commit))).size;
}

/**
 * The spread of equal content between sessions, as the standard deviation of the log of p50, pooled over files. Undefined
 * when no file has two sessions in this environment.
 */
export function noiseOf(records: readonly HistoryRecord[], environment: Environment | undefined): CaseHistory["noise"] {
  const files = Map.groupBy(
    records.filter((one) => isIn(environment, one)),
    ({ modelSha256 }) => modelSha256,
  );
  let [squares, degrees, sessions] = [0, 0, 0];
  for (const those of files.values()) {
    const logs = those.map(logP50);
    if (logs.length < 2) continue;
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
    squares += logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
    degrees += logs.length - 1;
    sessions += logs.length;
  }
  return degrees === 0 ? undefined : { logSd: Math.sqrt(squares / degrees), sessions };
}

/** The newest record of a file in this environment, on either side, or why there is none. */
export function lastOf(
  records: readonly HistoryRecord[],
  environment: Environment | undefined,
  modelSha256: string | undefined,
): { readonly last: TrendPoint } | { readonly lacking: Lacking } {
  const ofFile = records.filter((one) => one.modelSha256 === modelSha256);
  const last = ofFile.findLast((one) => isIn(environment, one));
  if (last !== undefined) return { last: pointOf(last) };
  if (records.length === 0) return { lacking: "no-record" };
  if (environment === undefined) return { lacking: "no-environment" };
  return { lacking: ofFile.length === 0 ? "other-file" : "other-environment" };
}

/** Unknown is like nothing. */
function isIn(environment: Environment | undefined, record: HistoryRecord): boolean {
  return environment !== undefined && printJson(environment) === printJson(record.environment);
}

function pointOf(record: HistoryRecord): TrendPoint {
  const { commit, at, run } = record;
  return { commit, day: at.slice(0, 10), p50Ns: Math.exp(logP50(record)), ...(run === undefined ? {} : { run }) };
}

/** Mean over launches of the log of ns. */
function logP50({ p50Ns }: HistoryRecord): number {
  return meanInterval(p50Ns.map(Math.log))?.mean ?? Number.NaN;
}
