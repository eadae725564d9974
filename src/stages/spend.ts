/** May this phone be paid for? What a plan may cost is settled before a phone is asked, and counted again while they run. */
import type { BodyOf } from "../documents/by-kind.ts";
import type { LedgerEntry } from "../documents/ledger-entry.ts";
import type { PlannedDevice } from "../documents/plan.ts";
import type { Settings } from "../documents/settings.ts";
import { asForm, estimate, savedMinutes, worstMinutes } from "../domain/money/estimate.ts";
import { leftCents, limitText, minutesOfDay } from "../domain/money/ledger.ts";
import { listPriceCents, priceAfterFreeCents, pricesOf } from "../domain/money/prices.ts";
import { trimToSpend } from "../domain/money/trim.ts";
import type { Ports } from "./stage-ports.ts";

type SpendPorts = Pick<Ports, "farm" | "spending" | "today">;

/** The plan as far as the limits allow, with what it may cost. As it is on a farm that costs nothing. */
export async function planSpending(
  ports: SpendPorts,
  plan: BodyOf<"plan">,
  { spend }: Settings,
): Promise<BodyOf<"plan">> {
  const prices = pricesOf(ports.farm.name);
  if (prices === undefined) return plan;
  const { today: day, spending } = ports;
  const pullRequest = spending?.pullRequest;
  const entries = (await spending?.ledger.read({ day, pullRequest })) ?? [];
  const left = leftCents(entries, { day, pullRequest }, spend, prices);
  const reason = `not measured: ${limitText(spend, left)}`;
  const trimmed = trimToSpend(plan, { prices, capCents: left, reason });
  const { worst, confirmation, likely } = estimate(trimmed, prices);
  const total = {
    physical: worst.physical + confirmation.physical,
    virtual: worst.virtual + confirmation.virtual,
  };
  return {
    ...trimmed,
    spend: {
      day,
      leftCents: left,
      worst,
      confirmation,
      likely,
      worstCents: listPriceCents(total, prices),
      likelyCents: listPriceCents(likely, prices),
      likelyAfterFreeCents: priceAfterFreeCents(likely, minutesOfDay(entries, day), prices),
      savedMinutes: savedMinutes(plan),
    },
  };
}

/** A session that may be paid for, or why it may not. `settle` tells the ledger what it took; undefined: nobody knows. */
export type Reservation =
  | { readonly status: "reserved"; settle(billedMinutes: number | undefined): Promise<void> }
  | { readonly status: "refused"; readonly reason: string };

const free: Reservation = { status: "reserved", settle: () => Promise.resolve() };

/**
 * Holds the most that the session may take. It is written before the sum is looked at, so that of two runs that come at the
 * same moment each sees the other's: both may hold back, and never does the sum pass a limit.
 */
export async function reserve(
  ports: SpendPorts,
  planned: PlannedDevice,
  headSha: string,
  { spend }: Settings,
): Promise<Reservation> {
  const prices = pricesOf(ports.farm.name);
  const { request } = planned;
  if (prices === undefined || ports.spending === undefined || request === undefined) return free;
  const { ledger, pullRequest } = ports.spending;
  const scope = { day: ports.today, pullRequest };
  const box = request.sessionTimeBoxNs ?? prices.longestSessionSeconds * 1e9;
  const before = await ledger.read(scope);
  const held: LedgerEntry = {
    kind: "ledger-entry",
    schemaVersion: 1,
    id: freeId(`${request.requestId}.${planned.device.model}.${planned.device.osVersion}`, before),
    day: scope.day,
    farm: ports.farm.name,
    ...(pullRequest === undefined ? {} : { pullRequest }),
    headSha,
    state: "reserved",
    minutes: asForm(planned, worstMinutes(box, prices)),
  };
  await ledger.write(held);
  const others = (await ledger.read(scope)).filter(({ id }) => id !== held.id);
  const left = leftCents(others, scope, spend, prices);
  if (listPriceCents(held.minutes, prices) <= left)
    return {
      status: "reserved",
      async settle(billedMinutes) {
        if (billedMinutes === undefined) return;
        await ledger.write({ ...held, state: "billed", minutes: asForm(planned, billedMinutes) });
      },
    };
  await ledger.write({ ...held, state: "billed", minutes: { physical: 0, virtual: 0 } });
  return { status: "refused", reason: `${limitText(spend, left)}, and this session may take more` };
}

/** A session that was settled is over: measuring the same commit again is another one. One that was not is taken up. */
function freeId(name: string, entries: readonly LedgerEntry[]): string {
  const plain = name.replaceAll(/[^A-Za-z0-9._-]/g, "-").slice(0, 180);
  const settled = new Set(entries.filter(({ state }) => state === "billed").map(({ id }) => id));
  let id = plain;
  for (let turn = 2; settled.has(id); turn += 1) id = `${plain}.${turn}`;
  return id;
}
