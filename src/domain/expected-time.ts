/** How long will a plan's devices be busy? For people who wait: an estimate, never a limit. */
import type { BodyOf } from "../documents/by-kind.ts";
import { assumedP50Ns } from "./money/estimate.ts";
import { likelyTimes } from "./money/session-time.ts";

/** Devices that are asked, and the longest of their first rounds in ns, as devices measure side by side. */
export function expectedTime({ devices }: Pick<BodyOf<"plan">, "devices">): {
  readonly phones: number;
  /** Whether this computer is one of the devices. */
  readonly thisComputer: boolean;
  readonly likelyNs: number;
} {
  const asked = devices.flatMap(({ platform, request }) => (request === undefined ? [] : [{ platform, request }]));
  const times = asked.map(({ request }) => {
    const sum = [...likelyTimes(request, assumedP50Ns).values()].reduce((all, one) => all + one, 0);
    return Math.min(sum, request.sessionTimeBoxNs ?? sum);
  });
  const phones = asked.filter(({ platform }) => platform !== "host").length;
  return { phones, thisComputer: phones < asked.length, likelyNs: Math.max(0, ...times) };
}
