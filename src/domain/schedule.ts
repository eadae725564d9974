/** In which launches is each case measured, and in which order? Spelled out, so that no device plans anything. */
import type { RequestLaunch } from "../documents/bench-request.ts";
import type { MeasureSettings } from "../documents/settings.ts";
import type { SideName } from "../documents/words.ts";

/** What the schedule has to know of a case. */
export interface ScheduledCase {
  readonly id: string;
  readonly gated: boolean;
  /** The sides that run, one or two. */
  readonly sides: readonly SideName[];
  /** Both files are too large for one process: each side has launches of its own. */
  readonly apart: boolean;
}

/** Launches with one side alone, per side of a gated case: for load, first inference and peak memory. */
const singleLaunches = 2;
/** Inferences that are dropped after each switch of sides. */
const dropped = 2;
/** The output is compared with built-in kernels in so many launches of a case, so that one lost launch loses no check. */
const checkedLaunches = 2;

/**
 * Rounds over the cases: each case's first launch, then each one's second, and so on, in the order of `cases` (gated
 * ones first), so that a session that ends early thins all and loses none. Single launches come last.
 */
export function schedule(cases: readonly ScheduledCase[], measure: MeasureSettings): readonly RequestLaunch[] {
  const paired = Array.from({ length: measure.launches }, (_, turn) =>
    cases.filter(({ gated }) => gated || turn === 0).flatMap((one) => pairedLaunches(one, turn, measure)),
  );
  const gated = cases.filter((one) => one.gated);
  const single = Array.from({ length: singleLaunches }, (_, turn) =>
    gated.flatMap((one) => inTurn(one.sides, turn).map((side) => singleLaunch(one, side, turn, measure))),
  );
  return [...paired.flat(), ...single.flat()];
}

function pairedLaunches(one: ScheduledCase, turn: number, measure: MeasureSettings): readonly RequestLaunch[] {
  const order = inTurn(one.sides, turn);
  const orders = one.apart ? order.map((side) => [side]) : [order];
  const box = timeBox(one, measure);
  return orders.map((loadOrder) => ({
    id: `${one.id}-p${turn + 1}${one.apart ? `-${loadOrder.join("-")}` : ""}`,
    case: one.id,
    kind: "paired",
    loadOrder,
    pairs: measure.pairs,
    inferences: Math.max(3, measure.inferences),
    dropped,
    timeBoxNs: Math.floor(box / orders.length),
    checkOutputs: turn < checkedLaunches,
  }));
}

function singleLaunch(one: ScheduledCase, side: SideName, turn: number, measure: MeasureSettings): RequestLaunch {
  return {
    id: `${one.id}-s${turn + 1}-${side}`,
    case: one.id,
    kind: "single",
    loadOrder: [side],
    pairs: 0,
    inferences: 0,
    dropped: 0,
    timeBoxNs: timeBox(one, measure),
    checkOutputs: false,
  };
}

/** Which side comes first alternates, so that being first favours neither. */
function inTurn(sides: readonly SideName[], turn: number): readonly SideName[] {
  return turn % 2 === 0 ? sides : sides.toReversed();
}

function timeBox(one: ScheduledCase, measure: MeasureSettings): number {
  return one.gated ? Math.floor(measure.gatedTimeBoxNs / measure.launches) : measure.lookTimeBoxNs;
}
