/** A ledger in memory. Each call takes a turn of the event loop, so that runs at the same moment interleave. */
import type { LedgerEntry } from "../../src/documents/ledger-entry.ts";
import type { Ledger } from "../../src/ports.ts";

export function memoryLedger(
  entries: readonly LedgerEntry[] = [],
  turn: () => Promise<void> = () => Promise.resolve(),
): Ledger & { readonly entries: () => readonly LedgerEntry[] } {
  const kept = new Map(entries.map((one) => [one.id, one]));
  return {
    entries: () => [...kept.values()],
    async read({ day, pullRequest }) {
      await turn();
      return [...kept.values()].filter(
        (one) => one.day === day || (pullRequest !== undefined && one.pullRequest === pullRequest),
      );
    },
    async write(entry) {
      await turn();
      kept.set(entry.id, entry);
    },
  };
}
