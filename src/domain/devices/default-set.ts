/**
 * Which phones, when the config names none? Six Android phones and two iPhones that differ in what a model's speed depends on:
 * Google's chip of two ages, the same phone with a chip of Qualcomm and of Samsung, a middle one, and one with little memory.
 * By chip, not by model: models leave the catalog.
 */
import type { DeviceRequirement } from "../../documents/device-requirement.ts";
import type { PlatformName } from "../../documents/words.ts";

/** One phone an entry; those of a platform that nobody ships on are left out. */
export const defaultDevices: Readonly<Record<Exclude<PlatformName, "host">, readonly DeviceRequirement[]>> = {
  android: [
    { soc: "tensor-g3" },
    { soc: "snapdragon-8-gen-3" },
    { soc: "exynos-2400" },
    { soc: "exynos-1380" },
    { soc: "tensor" },
    { tier: "low", android: ">=30" },
  ],
  ios: [{ soc: "a16-bionic" }, { soc: "a15-bionic" }],
};
