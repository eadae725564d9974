/** Which devices will be measured on? All of one's own; of a shared farm, those that `devices:` stands for today. */
import type { BodyOf } from "../documents/by-kind.ts";
import type { DeviceNotice, LockedDevice } from "../documents/device-choice.ts";
import { platformNames, type PlatformName } from "../documents/words.ts";
import { chooseDevices } from "../domain/devices/choose.ts";
import type { PlannableDevice } from "../domain/plan.ts";
import type { DeviceFarm } from "../ports.ts";

/** What the plan is made for. */
export interface FarmChoice {
  readonly devices: readonly PlannableDevice[];
  readonly notices: readonly DeviceNotice[];
  /** For the lockfile; empty where nothing was chosen. */
  readonly locked: readonly LockedDevice[];
}

/** Asks the farm what it has. Throws the farm's failure when it can't be asked. */
export async function chooseFromFarm(farm: DeviceFarm, decided: BodyOf<"settings">): Promise<FarmChoice> {
  const offered = await farm.devices();
  if (farm.offers === "own") return { devices: offered, notices: [], locked: [] };
  const { settings, lockedDevices = [] } = decided;
  const { chosen, unavailable, notices, locked } = chooseDevices({
    farm: farm.name,
    offered,
    requirements: settings.devices,
    locked: lockedDevices,
    platforms: shippedOn(settings),
  });
  const gone = unavailable.map(({ device, platform, reason }) => ({ device, platform, unavailable: reason }));
  return { devices: [...chosen, ...gone], notices, locked };
}

/** Where some model ships; when no model says so, Android, whose app can be built anywhere. */
function shippedOn({ models }: BodyOf<"settings">["settings"]): ReadonlySet<PlatformName> {
  const named = platformNames.filter((one) => one !== "host" && models.some(({ ship }) => ship[one] !== undefined));
  return new Set(named.length === 0 ? ["android"] : named);
}
