/** How long will a plan's devices be busy? For people who wait: an estimate from what the models compute, never a limit. */
import type { BodyOf } from "../documents/by-kind.ts";
import type { PlannedCase } from "../documents/plan.ts";
import { type PlatformName, sideNames } from "../documents/words.ts";
import { convertedVariant } from "./converted-variant.ts";
import { assumedP50Ns } from "./money/estimate.ts";
import { likelyTimes, ofThisComputer } from "./money/session-time.ts";

/**
 * Multiply-accumulates of float32 in a nanosecond, on one thread under XNNPACK. Servers: 41 to 121 on an AMD EPYC with AVX-512
 * (face, hand and digit models, 31 to 379 million; 2026-11-24); runners with an ARM processor have a quarter of its vector
 * width. Phones, by what others have published: 5 (MobileNetV3 Large on one core of a Pixel 3, 44 ms) to 49 (MobileNetV2 on a
 * Galaxy S25 Ultra, 6.2 ms).
 */
const perNs: Readonly<Record<PlatformName, number>> = { host: 40, android: 15, ios: 30 };

/** Devices that are asked, and the longest of their first rounds in ns, as devices measure side by side. */
export function expectedTime(
  { devices }: Pick<BodyOf<"plan">, "devices">,
  variants: BodyOf<"variants">,
): {
  readonly phones: number;
  /** Whether this computer is one of the devices. */
  readonly thisComputer: boolean;
  readonly likelyNs: number;
} {
  const asked = devices.flatMap(({ platform, request, cases }) =>
    request === undefined ? [] : [{ platform, request, cases }],
  );
  const times = asked.map(({ platform, request, cases }) => {
    const known = new Map(cases.map((one) => [one.id, inferenceNs(one, platform, variants)]));
    const p50Of = (id: string): number => known.get(id) ?? assumedP50Ns;
    const each = likelyTimes(request, p50Of, platform === "host" ? ofThisComputer : undefined);
    const sum = [...each.values()].reduce((all, one) => all + one, 0);
    return Math.min(sum, request.sessionTimeBoxNs ?? sum);
  });
  const phones = asked.filter(({ platform }) => platform !== "host").length;
  return { phones, thisComputer: phones < asked.length, likelyNs: Math.max(0, ...times) };
}

/** The mean of the case's sides. Undefined: no file of it tells what it computes. */
function inferenceNs(one: PlannedCase, platform: PlatformName, variants: BodyOf<"variants">): number | undefined {
  const sides = sideNames.filter((side) => one[side].status === "planned");
  const known = sides.flatMap(
    (side) => convertedVariant(variants, one.key, side)?.inspection.multiplyAccumulates ?? [],
  );
  if (known.length === 0) return undefined;
  const mean = known.reduce((sum, work) => sum + work, 0) / known.length;
  return mean / perNs[platform] / one.key.threads;
}
