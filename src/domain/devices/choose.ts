/**
 * Which phones does `devices:` stand for today? Each requirement gets one phone of the live catalog; the lockfile keeps the
 * phones of last time; what left the catalog is replaced by the nearest, and that is said.
 */
import { sameDevice, type Device } from "../../documents/case-key.ts";
import { requirementLabel, type DeviceRequirement } from "../../documents/device-requirement.ts";
import type { DeviceNotice, LockedDevice } from "../../documents/device-choice.ts";
import type { OfferedDevice } from "../../documents/offered-device.ts";
import type { PlatformName } from "../../documents/words.ts";
import { defaultDevices } from "./default-set.ts";
import { nearest } from "./equivalents.ts";
import { hardwareOf, socOf, tierOf } from "./hardware.ts";
import { byPreference, whyUnwanted } from "./rank.ts";
import { compareVersions, satisfies } from "./version-range.ts";

/** What is wanted, what there is, and what it was last time. */
export interface ChoiceOrder {
  readonly farm: string;
  readonly offered: readonly OfferedDevice[];
  /** Absent: the default set. */
  readonly requirements: readonly DeviceRequirement[] | undefined;
  readonly locked: readonly LockedDevice[];
  /** Of the default set, only phones of these platforms: those that somebody ships on. */
  readonly platforms: ReadonlySet<PlatformName>;
}

/** A device that was asked for and can't be had: its cases are planned, and stay unmeasured. */
export interface UnavailableDevice {
  readonly device: Device;
  readonly platform: PlatformName;
  readonly reason: string;
}

/** One phone a requirement, or why there is none. */
export interface Choice {
  /** In the order of the requirements. */
  readonly chosen: readonly OfferedDevice[];
  readonly unavailable: readonly UnavailableDevice[];
  readonly notices: readonly DeviceNotice[];
  /** What the lockfile should say from now on. */
  readonly locked: readonly LockedDevice[];
}

/**
 * The same catalog, requirements and pins give the same phones. What can't be had is never dropped: it is unavailable, or a
 * notice says that it is missing.
 */
export function chooseDevices(order: ChoiceOrder): Choice {
  const { farm, requirements } = order;
  const wanted =
    requirements ??
    (["android", "ios"] as const).flatMap((one) => (order.platforms.has(one) ? defaultDevices[one] : []));
  const chosen: OfferedDevice[] = [];
  const unavailable: UnavailableDevice[] = [];
  const notices: DeviceNotice[] = [];
  const locked: LockedDevice[] = [];
  const pins = order.locked.filter(({ device }) => device.farm === farm);
  for (const requirement of wanted) {
    const asked = requirementLabel(requirement);
    const pinAt = pins.findIndex((one) => one.asked === asked);
    const [pin] = pinAt < 0 ? [] : pins.splice(pinAt, 1);
    const free = order.offered.filter(({ device }) => !chosen.some((one) => isTaken(device, one.device, requirement)));
    const answer = pick(requirement, order, pin, free);
    if (answer.device === undefined) {
      notices.push({ kind: "missing", asked, reason: answer.reason });
      if (requirements !== undefined)
        unavailable.push({
          device: { farm, model: requirement.model ?? asked, osVersion: requirement.version ?? "any version" },
          platform: platformOf(requirement) ?? "android",
          reason: answer.reason,
        });
      continue;
    }
    if (answer.reason !== undefined)
      notices.push({ kind: "replaced", asked, reason: answer.reason, device: answer.device.device });
    chosen.push(answer.device);
    locked.push({ asked, platform: answer.device.platform, device: answer.device.device });
  }
  return { chosen, unavailable, notices, locked };
}

type Answer =
  /** `reason`: why it is not the one that was meant. */
  | { readonly device: OfferedDevice; readonly reason?: string }
  | { readonly device: undefined; readonly reason: string };

/** One model is measured once, unless two of its versions are asked for by name. */
function isTaken(device: Device, chosen: Device, { model }: DeviceRequirement): boolean {
  return model === undefined ? device.model === chosen.model : sameDevice(device, chosen);
}

function pick(
  requirement: DeviceRequirement,
  order: ChoiceOrder,
  lock: LockedDevice | undefined,
  free: readonly OfferedDevice[],
): Answer {
  const fitting = free.filter((one) => fits(one, requirement)).toSorted(byPreference);
  const good = fitting.filter((one) => whyUnwanted(one) === undefined);
  const pinned = lock && fitting.find(({ device }) => sameDevice(device, lock.device));
  if (pinned !== undefined && whyUnwanted(pinned) === undefined) return { device: pinned };
  if (lock !== undefined) {
    const gone = pinned === undefined ? "left the catalog" : `is locked, but ${whyUnwanted(pinned)}`;
    const reason = `${nameOf(lock.device)} ${gone}`;
    const other = nearest(lock.device, good) ?? good[0] ?? nearest(lock.device, samePlatform(free, lock.platform));
    return other === undefined ? { device: undefined, reason } : { device: other, reason };
  }
  const [best] = good;
  if (best !== undefined) return { device: best };
  // Named by its id, a phone is taken as it is, and what speaks against it is said.
  const named = requirement.model === undefined ? undefined : fitting.find((one) => one.facts?.capacity !== "none");
  if (named !== undefined) return { device: named, reason: `it was named, although ${whyUnwanted(named)}` };
  if (requirement.model === undefined) {
    const [unwanted] = fitting;
    const why = unwanted === undefined ? "no phone like this is offered" : whyUnwanted(unwanted);
    return { device: undefined, reason: why ?? "no phone like this is offered" };
  }
  const asId = { farm: order.farm, model: requirement.model, osVersion: requirement.version ?? "0" };
  const known = order.offered.filter(({ device }) => device.model === requirement.model);
  const versions = known.map(({ device }) => device.osVersion).toSorted(compareVersions);
  const taken = known.some((one) => fits(one, requirement) && !free.includes(one));
  const reason =
    known.length === 0
      ? `${nameOf(asId)} left the catalog`
      : fitting.length > 0
        ? `the farm has no ${nameOf(asId)} at the moment`
        : taken
          ? `${nameOf(asId)} is asked for already`
          : `${nameOf(asId)} is offered with ${versions.join(", ")} only`;
  const other = nearest(asId, samePlatform(free, platformOf(requirement)));
  return other === undefined ? { device: undefined, reason } : { device: other, reason };
}

function fits(offered: OfferedDevice, requirement: DeviceRequirement): boolean {
  const { device, platform, facts } = offered;
  const { model, version, tier, soc, android, ios, form = "physical" } = requirement;
  const hardware = hardwareOf(device, platform);
  const of = platformOf(requirement);
  return (
    (of === undefined || platform === of) &&
    (facts?.form ?? "physical") === form &&
    (model === undefined || device.model === model) &&
    (version === undefined || device.osVersion === version) &&
    (tier === undefined || (hardware !== undefined && tierOf(hardware) === tier)) &&
    (soc === undefined || socOf(device, platform, facts) === soc) &&
    (android === undefined || satisfies(device.osVersion, android)) &&
    (ios === undefined || satisfies(device.osVersion, ios))
  );
}

/** Undefined: an id or a chip says it. Otherwise an Android phone is meant. */
function platformOf({ android, ios, model, soc }: DeviceRequirement): PlatformName | undefined {
  if (ios !== undefined) return "ios";
  if (android !== undefined) return "android";
  if (model !== undefined)
    return hardwareOf({ farm: "", model, osVersion: "" }, "ios") === undefined ? undefined : "ios";
  return soc === undefined ? "android" : undefined;
}

function samePlatform(offered: readonly OfferedDevice[], platform: PlatformName | undefined): readonly OfferedDevice[] {
  return offered.filter(
    (one) => (platform === undefined || one.platform === platform) && one.facts?.form !== "virtual",
  );
}

function nameOf({ model, osVersion }: Device): string {
  return osVersion === "0" ? model : `${model} ${osVersion}`;
}
