/** Which cases must be measured again before anything is called exceeded? Only suspicious ones, in fresh launches. */
import type { BenchRequest } from "../documents/bench-request.ts";
import type { BodyOf } from "../documents/by-kind.ts";
import { sameCase } from "../documents/case-key.ts";
import type { PlannedDevice } from "../documents/plan.ts";
import { awaitsSecondRound } from "./judge/limit.ts";
import { sessionTimeBoxNs } from "./money/session-time.ts";
import { filesOf } from "./plan.ts";

/**
 * The plan of a second session on each device that has a suspicious case; undefined when none has. Case ids are those of
 * the first plan; launches have ids of their own, and the load order is turned round.
 */
export function planSecondRound(plan: BodyOf<"plan">, verdict: BodyOf<"verdict">): BodyOf<"plan"> | undefined {
  const suspicious = verdict.checks.flatMap((check) =>
    awaitsSecondRound(check) && check.scope.of === "case" ? [check.scope.key] : [],
  );
  const devices = plan.devices.flatMap((planned): PlannedDevice[] => {
    const cases = planned.cases.filter(({ key }) => suspicious.some((other) => sameCase(key, other)));
    const request = planned.request && again(planned.request, new Set(cases.map(({ id }) => id)));
    return request === undefined ? [] : [{ ...planned, cases, request }];
  });
  if (devices.length === 0) return undefined;
  const needed = new Set(devices.flatMap(({ request }) => request?.files.map(({ id }) => id) ?? []));
  return { ...plan, devices, files: plan.files.filter(({ id }) => needed.has(id)) };
}

function again(request: BenchRequest, ids: ReadonlySet<string>): BenchRequest | undefined {
  const cases = request.cases.filter(({ id }) => ids.has(id));
  const launches = request.launches
    .filter((launch) => ids.has(launch.case))
    .map((launch) => ({
      ...launch,
      id: `${launch.id}-again`,
      loadOrder: launch.loadOrder.toReversed(),
      checkOutputs: false,
    }));
  if (cases.length === 0 || launches.length === 0) return undefined;
  const requestId = `${request.requestId.replace(/-r1$/, "")}-r2`;
  const next: BenchRequest = { ...request, requestId, round: 2, cases, launches, files: filesOf(cases, request.files) };
  return request.sessionTimeBoxNs === undefined ? next : { ...next, sessionTimeBoxNs: sessionTimeBoxNs(next) };
}
