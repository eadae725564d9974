/** Which phones may stand in for one that can't be had? The same chip and the same OS version: what a model's speed depends on. */
import { sameDevice, type Device } from "../../documents/case-key.ts";
import type { OfferedDevice } from "../../documents/offered-device.ts";
import { hardwareOf, socOf, tierOf } from "./hardware.ts";
import { byPreference, whyUnwanted } from "./rank.ts";
import { compareVersions } from "./version-range.ts";

/** Best first. Empty when the chip of `device` is not known: nobody can say then what is alike. */
export function equivalents(device: Device, catalog: readonly OfferedDevice[]): readonly OfferedDevice[] {
  const self = catalog.find((one) => sameDevice(one.device, device));
  const platform = self?.platform ?? (hardwareOf(device, "ios") === undefined ? "android" : "ios");
  const soc = socOf(device, platform, self?.facts);
  if (soc === undefined) return [];
  return catalog
    .filter(
      (one) =>
        one.platform === platform &&
        one.device.model !== device.model &&
        one.device.osVersion === device.osVersion &&
        (one.facts?.form ?? "physical") === (self?.facts?.form ?? "physical") &&
        whyUnwanted(one) === undefined &&
        socOf(one.device, one.platform, one.facts) === soc,
    )
    .toSorted(byPreference);
}

/**
 * The phone of `offered` that is most like one that left the catalog: the same model in another version, the same chip and
 * memory, the next of the same line (`iphone13pro`, `iphone14pro`), the same chip, the same memory. Undefined: none is like it.
 */
export function nearest(gone: Device, offered: readonly OfferedDevice[]): OfferedDevice | undefined {
  const likeness = (one: OfferedDevice): number => {
    const [was, is] = [hardwareOf(gone, one.platform), hardwareOf(one.device, one.platform)];
    const soc = was !== undefined && was.soc === is?.soc;
    const tier = was !== undefined && is !== undefined && tierOf(was) !== undefined && tierOf(was) === tierOf(is);
    const steps = stepsAlongLine(gone.model, one.device.model);
    if (one.device.model === gone.model) return 1000;
    if (soc && tier) return 900;
    if (steps !== undefined) return 800 - Math.min(99, steps);
    return soc ? 600 : tier ? 500 : 0;
  };
  const away = ({ device }: OfferedDevice): number => Math.abs(compareVersions(device.osVersion, gone.osVersion));
  return offered
    .filter((one) => whyUnwanted(one) === undefined && likeness(one) > 0)
    .toSorted((a, b) => likeness(b) - likeness(a) || away(a) - away(b) || byPreference(a, b))
    .at(0);
}

/** How far apart two models of one line are, by the number in their ids; undefined: not of one line. */
function stepsAlongLine(a: string, b: string): number | undefined {
  const [left, right] = [/^(\D*)(\d+)(.*)$/.exec(a), /^(\D*)(\d+)(.*)$/.exec(b)];
  if (left === null || right === null || left[1] !== right[1] || left[3] !== right[3]) return undefined;
  return Math.abs(Number(left[2]) - Number(right[2]));
}
