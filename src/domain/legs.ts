/** Many models are converted by several jobs at once, each a leg: how many, and which job has which? */
import type { ModelChange } from "../documents/changes.ts";

/** One of `of` jobs that share the models; `number` is 1 to `of`. */
export interface Leg {
  readonly number: number;
  readonly of: number;
}

/** A job's start and its Python environment take about as long as converting so many small models. */
const modelsPerLeg = 4;
/** More jobs than these wait for each other on the runners that a free plan gives at once. */
const mostLegs = 10;

/** How many jobs should convert the changed models; 0: nothing has changed. */
export function legCount(changes: readonly ModelChange[]): number {
  return Math.min(mostLegs, Math.ceil(changes.filter(isChanged).length / modelsPerLeg));
}

/** The models of one leg. Changed ones are dealt out in turn; what is unchanged is said by the first. Each is in exactly one leg. */
export function modelsOfLeg({ number, of }: Leg, changes: readonly ModelChange[]): readonly ModelChange[] {
  const turn = new Map(changes.filter(isChanged).map(({ model }, at) => [model, at]));
  return changes.filter(({ model }) => (turn.get(model) ?? 0) % of === number - 1);
}

function isChanged({ change }: ModelChange): boolean {
  return change !== "unchanged";
}
