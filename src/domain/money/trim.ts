/**
 * What can be measured for the money? First what ships, then phones with little memory, then looks: the rest is left out, from
 * the end, until the most that everything may cost is within what is left to spend. A second round of what ships is reserved.
 */
import type { BodyOf } from "../../documents/by-kind.ts";
import type { PlannedCase, PlannedDevice } from "../../documents/plan.ts";
import { hardwareOf, tierOf } from "../devices/hardware.ts";
import { leaveOut } from "../leave-out.ts";
import { asForm, confirmationMinutes, worstMinutes } from "./estimate.ts";
import { addMinutes, listPriceCents, type PriceTable } from "./prices.ts";
import { longestTimes, sessionTimeBoxOf } from "./session-time.ts";

interface Candidate {
  readonly device: number;
  readonly id: string;
  readonly gated: boolean;
  /** The higher, the sooner it is left out. */
  readonly turn: number;
}

/** Leaves out as little as it can, in that order; `reason` is what the cases say then. Total: nothing fits into nothing. */
export function trimToSpend(
  plan: BodyOf<"plan">,
  order: { readonly prices: PriceTable; readonly capCents: number; readonly reason: string },
): BodyOf<"plan"> {
  const { prices, capCents, reason } = order;
  const times = plan.devices.map(({ request }) => (request === undefined ? new Map() : new Map(longestTimes(request))));
  const gated = plan.devices.map(
    ({ request }) => new Set(request?.cases.filter((one) => one.gated).map(({ id }) => id)),
  );
  const minutes = plan.devices.map((_, at) => minutesOf(at));
  const out = new Set<string>();
  const candidates = plan.devices.flatMap((planned, device): Candidate[] =>
    planned.cases
      .filter(({ id }) => times[device]?.has(id) === true)
      .map((one) => ({ device, id: one.id, gated: one.gated, turn: turnOf(one, planned) })),
  );
  // Later devices and cases of one turn go first: the order of the plan is the order of the config.
  const queue = candidates.toReversed().toSorted((a, b) => b.turn - a.turn);
  for (const { device, id } of queue) {
    if (listPriceCents(addMinutes(minutes), prices) <= capCents) break;
    times[device]?.delete(id);
    out.add(id);
    minutes[device] = minutesOf(device);
  }
  return out.size === 0 ? plan : leaveOut(plan, ({ id }) => (out.has(id) ? reason : undefined));

  function minutesOf(at: number): { readonly physical: number; readonly virtual: number } {
    const left = times[at] ?? new Map<string, number>();
    const planned = plan.devices[at];
    if (left.size === 0 || planned?.request === undefined) return { physical: 0, virtual: 0 };
    const wait = planned.request.coolDown.maxWaitNs;
    const ships = [...left].flatMap(([id, time]) => (gated[at]?.has(id) === true ? [time] : []));
    const first = worstMinutes(sessionTimeBoxOf([...left.values()], wait), prices);
    return asForm(planned, first + confirmationMinutes(ships, wait, prices));
  }
}

function turnOf(one: PlannedCase, { device, platform }: PlannedDevice): number {
  const hardware = hardwareOf(device, platform);
  const isLow = hardware !== undefined && tierOf(hardware) === "low";
  if (one.gated) return isLow ? 0 : 1;
  return isLow ? 2 : 3;
}
