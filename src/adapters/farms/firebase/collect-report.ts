/** Where is the report, and is it ours? Its file, or what the driver sent beside it; found by the end of its name: what stands before it differs by platform, and may change. */
import type { StoredObject } from "./api/answers.ts";
import type { Patience } from "./api/bucket.ts";
import { CallFailed } from "./api/call-failed.ts";
import type { Lab } from "./lab.ts";
import { reportSuffix } from "./matrix-body.ts";
import { reportInStatus, statusSuffix } from "./status-report.ts";
import type { Expected, Payload, ReadPayload } from "./payload.ts";

/** A report that was found, and what it was found to be. */
export interface Collected {
  /** Name in the bucket. */
  readonly name: string;
  readonly text: string;
  readonly payload: Payload;
  /** Further whole reports of the same run, where the service ran it again by itself. */
  readonly others: readonly string[];
}

/** Where to look, for what, and for how long. */
export interface CollectOrder {
  readonly lab: Lab;
  /** Folder in the bucket. */
  readonly results: string;
  readonly expected: Expected;
  readonly readPayload: ReadPayload;
  /** Whether a report is to be waited for: files come after the run's end. */
  readonly awaited: boolean;
  /** Milliseconds for fetching what is listed. */
  readonly downloadMs: number;
  readonly patience: Patience;
}

const firstWaitMs = 2_000;
const longestWaitMs = 20_000;

/** The best report that is there, the one that says most; undefined: none came in time. Rejects when one is there and can't be fetched. */
export async function collectReport(order: CollectOrder): Promise<Collected | undefined> {
  const { lab, results, awaited, patience } = order;
  const read = new Map<string, Collected | undefined>();
  for (let tries = 0; ; tries += 1) {
    const listed = await lab.objects.list(results, patience);
    const pulled = await bestOf(
      order,
      read,
      listed.filter(({ name }) => name.endsWith(reportSuffix)),
    );
    const best =
      pulled?.payload.status === "complete"
        ? pulled
        : await bestOf(
            order,
            read,
            listed.filter(({ name }) => name.endsWith(reportSuffix) || name.endsWith(statusSuffix)),
          );
    const waitMs = Math.min(longestWaitMs, firstWaitMs * 2 ** tries);
    const isLast = !awaited || lab.clock.monotonicMs() + waitMs > patience.untilMs;
    // A run that the service repeated leaves several folders, and the right one may come last.
    if (isLast || (best !== undefined && best.payload.status !== "foreign")) return best;
    await lab.clock.sleep(waitMs, patience.signal);
  }
}

const rank: Readonly<Record<Payload["status"], number>> = {
  complete: 0,
  stopped: 1,
  cut: 2,
  unreadable: 3,
  foreign: 4,
};

async function bestOf(
  order: CollectOrder,
  /** What was read already, by name and generation. */
  known: Map<string, Collected | undefined>,
  found: readonly StoredObject[],
): Promise<Collected | undefined> {
  const { lab, expected, readPayload, patience, downloadMs } = order;
  const read = await Promise.all(
    found.map(async (object): Promise<Collected | undefined> => {
      const key = `${object.name} ${object.generation}`;
      if (known.has(key)) return known.get(key);
      const bytes = await lab.objects.bytes(object, lab.within(downloadMs, patience.signal)).catch((error: unknown) => {
        if (error instanceof CallFailed && error.trouble === "unreadable") return error;
        throw error;
      });
      if (bytes instanceof CallFailed)
        return { name: object.name, text: "", payload: { status: "unreadable", reason: bytes.message }, others: [] };
      const whole = new TextDecoder().decode(bytes);
      const text = object.name.endsWith(statusSuffix) ? reportInStatus(whole) : whole;
      const collected =
        text === undefined ? undefined : { name: object.name, text, payload: readPayload(text, expected), others: [] };
      known.set(key, collected);
      return collected;
    }),
  );
  const [best, ...others] = read
    .filter((one) => one !== undefined)
    .toSorted(
      (a, b) =>
        rank[a.payload.status] - rank[b.payload.status] || b.text.length - a.text.length || (a.name < b.name ? -1 : 1),
    );
  return (
    best && { ...best, others: others.flatMap(({ text, payload }) => (payload.status === "complete" ? [text] : [])) }
  );
}
