/** What is kept when records come together? The same once, the newest, in one order: in whatever order pushes were written. */
import { compareCases } from "../../documents/case-key.ts";
import { printJson } from "../../documents/envelope.ts";
import type { HistoryRecord } from "../../documents/history.ts";

/** Records of one case and side that are kept: enough for a trend and its noise. */
export const mostRecords = 20;
/** Counted back from a device's newest record: models and phones that are gone leave no trace for ever. */
const keptYears = 2;

/**
 * The union of records of one device, compacted and sorted: by case, then oldest first. Merging is associative and
 * commutative, and merging what is there changes nothing.
 */
export function mergeHistory(...lists: readonly (readonly HistoryRecord[])[]): readonly HistoryRecord[] {
  const sorted = lists.flat().toSorted(newestFirst);
  const oldest = yearsBefore(sorted[0]?.at ?? "");
  const seen = new Set<string>();
  const kept = new Map<string, HistoryRecord[]>();
  for (const record of sorted) {
    const identity = identityOf(record);
    if (record.at < oldest || seen.has(identity)) continue;
    seen.add(identity);
    const series = printJson([record.key, record.side]);
    const rows = kept.get(series) ?? [];
    kept.set(series, rows);
    if (rows.length < mostRecords) rows.push(record);
  }
  return [...kept.values()].flat().sort((a, b) => compareCases(a.key, b.key) || newestFirst(b, a));
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

function yearsBefore(instant: string): string {
  return `${String(Number(instant.slice(0, 4)) - keptYears).padStart(4, "0")}${instant.slice(4)}`;
}
