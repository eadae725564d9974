/** What is measured when somebody wants some cases once more, and which measuring of a case counts then? */
import type { BodyOf } from "../documents/by-kind.ts";
import type { CaseKey } from "../documents/case-key.ts";
import type { MeasuredCase } from "../documents/measurements.ts";
import type { PlannedDevice } from "../documents/plan.ts";
import type { MeasuredAgain, Rerun } from "../documents/rerun.ts";
import type { Check } from "../documents/verdict.ts";
import { indexByCase, type CaseIndex } from "./case-index.ts";
import { leaveOut } from "./leave-out.ts";

/** Those of the cases that the plan would measure. */
export function measurable(plan: BodyOf<"plan">, cases: readonly CaseKey[]): readonly CaseKey[] {
  const planned = plan.devices.flatMap((device) =>
    device.request === undefined ? [] : device.cases.filter(({ unplanned }) => unplanned === undefined),
  );
  const wanted = byKey(cases);
  return planned.map(({ key }) => key).filter((key) => wanted.get(key).length > 0);
}

/** The plan with nothing but the rerun's cases to measure, in requests of its own. */
export function rerunPlan(plan: BodyOf<"plan">, { number, cases }: Rerun): BodyOf<"plan"> {
  const wanted = byKey(cases);
  const left = leaveOut(plan, ({ key }) => (wanted.get(key).length > 0 ? undefined : "not asked for"));
  return { ...left, devices: left.devices.map((one) => asRerun(one, number)) };
}

function asRerun(planned: PlannedDevice, number: number): PlannedDevice {
  const { request } = planned;
  if (request === undefined) return planned;
  const requestId = `${request.requestId.replace(/-r1$/, "")}-again${number}-r1`;
  return { ...planned, request: { ...request, requestId } };
}

/** A rerun, and what it brought for the plan of its own. */
export type Remeasured = { readonly rerun: Rerun; readonly measurements: BodyOf<"measurements"> };

/**
 * Each case from the newest measuring that brought something for both its sides; from the newest of all where none did. Its
 * earlier measurings are left aside whole: launches of several sessions are not pooled.
 */
export function mergeReruns(first: BodyOf<"measurements">, reruns: readonly Remeasured[]): BodyOf<"measurements"> {
  const known = reruns.map(({ rerun, measurements }) => ({
    number: rerun.number,
    wanted: byKey(rerun.cases),
    cases: indexByCase(measurements.cases, ({ key }) => key),
  }));
  return {
    cases: first.cases.map((one) => known.reduce(newer, one)),
    sessions: [
      ...first.sessions,
      ...reruns.flatMap(({ rerun, measurements }) =>
        measurements.sessions.map((session) => ({ ...session, rerun: rerun.number })),
      ),
    ],
  };
}

function newer(
  best: MeasuredCase,
  { number, wanted, cases }: { number: number; wanted: CaseIndex<CaseKey>; cases: CaseIndex<MeasuredCase> },
): MeasuredCase {
  const [again] = wanted.get(best.key).length === 0 ? [] : cases.get(best.key);
  return again !== undefined && (broughtSomething(again) || !broughtSomething(best))
    ? { ...again, rerun: number }
    : best;
}

function byKey(cases: readonly CaseKey[]): CaseIndex<CaseKey> {
  return indexByCase(cases, (key) => key);
}

/** Whether the case itself was seen on both sides, well or ill; what the device or the farm lost says nothing of it. */
function broughtSomething({ baseline, candidate }: Pick<MeasuredCase, "baseline" | "candidate">): boolean {
  return [baseline, candidate].every(({ status }) => status !== "missing" && status !== "infrastructure");
}

/** `own`: what the rerun alone measured; undefined where its job left nothing. */
export function measuredAgain(
  rerun: Rerun,
  own: BodyOf<"measurements"> | undefined,
  before: BodyOf<"verdict">,
  after: BodyOf<"verdict">,
): MeasuredAgain {
  const cases = indexByCase(own?.cases ?? [], ({ key }) => key);
  const [left, right] = [checksByCase(before), checksByCase(after)];
  return {
    rerun,
    cases: rerun.cases.map((key) => {
      const [measured] = cases.get(key);
      const counts = measured !== undefined && broughtSomething(measured);
      const lost = measured?.candidate.detail ?? measured?.baseline.detail ?? "the job that measures left nothing";
      return { key, ...(counts ? {} : { lost }), before: left.get(key), after: right.get(key) };
    }),
  };
}

function checksByCase({ checks }: BodyOf<"verdict">): CaseIndex<Check> {
  return indexByCase(checks, ({ scope }) => (scope.of === "case" ? scope.key : undefined));
}
