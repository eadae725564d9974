/** What does a farm charge, and what does it hold a session to? As of a date, because prices change; a farm without a row costs nothing. */
import type { BilledMinutes } from "../../documents/ledger-entry.ts";

/** What one farm charges, and the rules by which it counts. */
export interface PriceTable {
  /** When the page was read. */
  readonly asOf: string;
  readonly source: string;
  /** US cents of the list price. */
  readonly centsPerHour: { readonly physical: number; readonly virtual: number };
  /** Of the whole project, each day. How many are left nobody tells, so no limit counts on them. */
  readonly freeMinutesPerDay: BilledMinutes;
  /** What the farm lets a session have beyond its own time box, and the most of all. It stops, and bills, by that. */
  readonly aroundSessionSeconds: number;
  readonly longestSessionSeconds: number;
}

const priceTables: Readonly<Record<string, PriceTable>> = {
  firebase: {
    asOf: "2026-11-24",
    source: "https://firebase.google.com/docs/test-lab/usage-quotas-pricing",
    centsPerHour: { physical: 500, virtual: 100 },
    freeMinutesPerDay: { physical: 30, virtual: 60 },
    aroundSessionSeconds: 120,
    longestSessionSeconds: 45 * 60,
  },
};

/** Undefined: the farm costs nothing. */
export function pricesOf(farm: string): PriceTable | undefined {
  return Object.hasOwn(priceTables, farm) ? priceTables[farm] : undefined;
}

/** A run is billed by the minute, each begun one whole. */
export function billedMinutes(seconds: number): number {
  return Math.ceil(seconds / 60);
}

/** List price in whole cents, a begun cent whole. */
export function listPriceCents(minutes: BilledMinutes, { centsPerHour }: PriceTable): number {
  return Math.ceil((minutes.physical * centsPerHour.physical + minutes.virtual * centsPerHour.virtual) / 60);
}

/** The price when `before` were the first minutes of the day: what the free ones leave of `minutes`. */
export function priceAfterFreeCents(minutes: BilledMinutes, before: BilledMinutes, prices: PriceTable): number {
  const paid = (form: keyof BilledMinutes): number =>
    Math.min(minutes[form], Math.max(0, before[form] + minutes[form] - prices.freeMinutesPerDay[form]));
  return listPriceCents({ physical: paid("physical"), virtual: paid("virtual") }, prices);
}

/** The sum by form; of none, zero. */
export function addMinutes(all: readonly BilledMinutes[]): BilledMinutes {
  return all.reduce((sum, one) => ({ physical: sum.physical + one.physical, virtual: sum.virtual + one.virtual }), {
    physical: 0,
    virtual: 0,
  });
}
