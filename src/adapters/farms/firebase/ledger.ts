/**
 * Where is it kept who spent what? In the bucket, one object an entry that is never changed, and whose name says it all: a listing is the
 * ledger, and two runs that write at the same moment can't overwrite each other.
 */
import { LedgerEntry } from "../../../documents/ledger-entry.ts";
import { failures } from "../../../errors/catalogue.ts";
import type { Ledger, Progress } from "../../../ports.ts";
import { CallFailed } from "./api/call-failed.ts";
import { names } from "./intent.ts";
import type { Lab } from "./lab.ts";

const ledgerMs = 3 * 60_000;

/** `lab` is opened with the first question. */
export interface BucketLedgerOptions {
  readonly lab: () => Promise<Lab>;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
}

/** Throws `ledger-unreadable` for an object that no edgegate wrote, and `firebase-refused`. */
export function bucketLedger({ lab, progress, signal }: BucketLedgerOptions): Ledger {
  return {
    async read({ day, pullRequest }) {
      const opened = await lab();
      const prefixes = [
        names.ledgerOfDay(day),
        ...(pullRequest === undefined ? [] : [names.ledgerOfPullRequest(pullRequest)]),
      ];
      const listed = await Promise.all(
        prefixes.map((prefix) => opened.objects.list(prefix, opened.within(ledgerMs, signal))),
      ).catch(refused);
      const entries = new Map<string, LedgerEntry>();
      for (const { name } of listed.flat()) {
        const entry = entryOf(name);
        // What was billed replaces what was reserved, in whatever order they are listed.
        if (entries.get(entry.id)?.state !== "billed" || entry.state === "billed") entries.set(entry.id, entry);
      }
      return [...entries.values()];
    },

    async write(entry) {
      const opened = await lab();
      const prefixes = [
        names.ledgerOfDay(entry.day),
        ...(entry.pullRequest === undefined ? [] : [names.ledgerOfPullRequest(entry.pullRequest)]),
      ];
      const name = `${entry.id}/${Buffer.from(JSON.stringify(entry)).toString("base64url")}`;
      // After an interrupt, too: what was spent is spent.
      const writing = prefixes.map((prefix) =>
        opened.objects.write(`${prefix}${name}`, "\n", "0", opened.within(ledgerMs, undefined)),
      );
      await Promise.all(writing).catch((error: unknown) => {
        if (!(error instanceof CallFailed) || entry.state === "reserved") return refused(error);
        // The reservation stays, and counts in full: nothing is forgotten, and what was measured is not lost over it.
        progress.warn(`The ledger could not be told what ${entry.id} took: ${error.message}`);
      });
    },
  };
}

function entryOf(name: string): LedgerEntry {
  const text = Buffer.from(name.split("/").at(-1) ?? "", "base64url").toString();
  try {
    return LedgerEntry.parse(JSON.parse(text));
  } catch (error) {
    throw failures.ledgerUnreadable(name, error);
  }
}

/** Unknown is not zero: without a ledger nobody can say what may be spent. */
function refused(error: unknown): never {
  if (error instanceof CallFailed) throw failures.firebaseRefused(`its ledger: ${error.message}`, error.facts.status);
  throw error;
}
