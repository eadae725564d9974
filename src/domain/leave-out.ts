/** What is left of a plan when some of its cases are not to be measured? They stay in it, with the reason. */
import type { BodyOf } from "../documents/by-kind.ts";
import type { PlannedCase, PlannedDevice } from "../documents/plan.ts";
import { sessionTimeBoxNs } from "./money/session-time.ts";
import { filesOf } from "./plan.ts";

/** `why` says the reason, or undefined for a case that stays. A device of which nothing is left has no request. */
export function leaveOut(
  plan: BodyOf<"plan">,
  why: (planned: PlannedCase, device: PlannedDevice) => string | undefined,
): BodyOf<"plan"> {
  const devices = plan.devices.map((planned) => {
    const out = new Map(
      planned.cases.flatMap((one) => {
        const reason = one.unplanned === undefined ? why(one, planned) : undefined;
        return reason === undefined ? [] : [[one.id, reason]];
      }),
    );
    return out.size === 0 ? planned : without(planned, out);
  });
  const needed = new Set(devices.flatMap(({ request }) => request?.files.map(({ id }) => id) ?? []));
  return { ...plan, devices, files: plan.files.filter(({ id }) => needed.has(id)) };
}

function without(planned: PlannedDevice, out: ReadonlyMap<string, string>): PlannedDevice {
  const { request, ...rest } = planned;
  const cases = planned.cases.map((one) => {
    const reason = out.get(one.id);
    return reason === undefined ? one : { ...one, unplanned: reason };
  });
  const requested = request?.cases.filter(({ id }) => !out.has(id)) ?? [];
  if (request === undefined || requested.length === 0) return { ...rest, cases };
  const left = {
    ...request,
    cases: requested,
    launches: request.launches.filter((launch) => !out.has(launch.case)),
    files: filesOf(requested, request.files),
  };
  const box = request.sessionTimeBoxNs === undefined ? {} : { sessionTimeBoxNs: sessionTimeBoxNs(left) };
  return { ...rest, cases, request: { ...left, ...box } };
}
