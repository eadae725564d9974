/** How much of the limits is left, by the ledger? Reservations count in full until they are settled. */
import type { BilledMinutes, LedgerEntry } from "../../documents/ledger-entry.ts";
import type { SpendSettings } from "../../documents/settings.ts";
import { addMinutes, listPriceCents, type PriceTable } from "./prices.ts";

/** Whose spending counts: a day's (UTC, `2026-11-24`), and a pull request's on any day. */
export interface LedgerScope {
  readonly day: string;
  readonly pullRequest: string | undefined;
}

/** Minutes of the day's entries. */
export function minutesOfDay(entries: readonly LedgerEntry[], day: string): BilledMinutes {
  return addMinutes(entries.filter((one) => one.day === day).map(({ minutes }) => minutes));
}

/** What may still be spent, in cents of the list price: the smaller of what both limits leave; never negative. */
export function leftCents(
  entries: readonly LedgerEntry[],
  { day, pullRequest }: LedgerScope,
  spend: SpendSettings,
  prices: PriceTable,
): number {
  const spent = (those: readonly LedgerEntry[]): number =>
    listPriceCents(addMinutes(those.map(({ minutes }) => minutes)), prices);
  const ofPull = pullRequest === undefined ? [] : entries.filter((one) => one.pullRequest === pullRequest);
  const byPull = spend.maxPerPullRequestCents - spent(ofPull);
  const byDay = spend.maxPerDayCents - spent(entries.filter((one) => one.day === day));
  return Math.max(0, Math.min(byPull, byDay));
}

/** `$2.10`, of cents. */
export function dollars(cents: number): string {
  return `$${(cents / 100).toFixed(2)}`;
}

/** Which of the two limits is the one that ran out, as a person would say it. */
export function limitText(spend: SpendSettings, leftNow: number): string {
  const limits = `${dollars(spend.maxPerPullRequestCents)} a pull request, ${dollars(spend.maxPerDayCents)} a day`;
  return `the spend limit (${limits}) has ${dollars(leftNow)} left`;
}
