/** What is kept when records come together? The same once, the newest, in one order: in whatever order pushes were written. */
import { compareCases } from "../../documents/case-key.ts";
import { printJson } from "../../documents/envelope.ts";
import type { HistoryRecord } from "../../documents/history.ts";

/** How much history is kept; beyond that the oldest goes. */
export type Limits = {
  /** Newest records of one case and side that are kept: enough for a trend and its noise. */
  readonly ofCase: number;
  /** Newest records of one device that are kept, whatever they are of: a file of some megabytes. */
  readonly ofDevice: number;
  /** Counted back from a device's newest record: models that are gone leave no trace for ever. */
  readonly years: number;
};

/** What the branch keeps. */
export const usualLimits: Limits = { ofCase: 20, ofDevice: 8000, years: 2 };

/**
 * The union of records of one device, compacted and sorted: by case, then oldest first. Merging is associative and
 * commutative, and merging what is there changes nothing.
 */
export function mergeHistory(
  lists: readonly (readonly HistoryRecord[])[],
  limits: Limits = usualLimits,
): readonly HistoryRecord[] {
  const sorted = lists.flat().toSorted(newestFirst);
  const oldest = yearsBefore(sorted[0]?.at ?? "", limits.years);
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  const kept: HistoryRecord[] = [];
  for (const record of sorted) {
    if (record.at < oldest || kept.length === limits.ofDevice) break;
    const identity = identityOf(record);
    if (seen.has(identity)) continue;
    seen.add(identity);
    const series = printJson([record.key, record.side]);
    const count = counts.get(series) ?? 0;
    counts.set(series, count + 1);
    if (count < limits.ofCase) kept.push(record);
  }
  return kept.sort((a, b) => compareCases(a.key, b.key) || newestFirst(b, a));
}

function identityOf({ key, environment, side, commit, session, modelSha256 }: HistoryRecord): string {
  return printJson([key, environment, side, commit, session, modelSha256]);
}

/** A total order: records that differ at all are never equal. */
function newestFirst(a: HistoryRecord, b: HistoryRecord): number {
  return (
    descending(a.at, b.at) ||
    descending(a.session, b.session) ||
    descending(a.side, b.side) ||
    descending(printJson(a), printJson(b))
  );
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}

function yearsBefore(instant: string, years: number): string {
  return `${String(Number(instant.slice(0, 4)) - years).padStart(4, "0")}${instant.slice(4)}`;
}
