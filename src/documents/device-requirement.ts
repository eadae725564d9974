/** Which phone is wanted? By what it is like, or by its id in the farm's catalog. Each requirement stands for one phone. */
import * as z from "zod";

/** How strong a phone is, by its memory. */
export const HardwareTier = z.enum(["low", "mid", "high"]);
export type HardwareTier = z.infer<typeof HardwareTier>;

/** One or more comparisons with blanks between them, all of which must hold: `>=31`, `>=29 <34`, `16.6`. */
export const VersionRange = z.string().regex(/^(>=|<=|>|<)?\d+(\.\d+)*( (>=|<=|>|<)?\d+(\.\d+)*)*$/);

/** One phone of a shared farm: every field that is there must fit. All absent: any phone. */
export const DeviceRequirement = z
  .strictObject({
    /** The farm's own id of a model. Absent: any that fits. */
    model: z.string().min(1).optional(),
    /** The exact OS version, as the catalog writes it. Absent: the newest that fits. */
    version: z.string().min(1).optional(),
    /** By memory: up to 4 GB, below 12 GB, from 12 GB. */
    tier: HardwareTier.optional(),
    /** As the hardware table writes it: `tensor-g3`. */
    soc: z.string().min(1).optional(),
    /** API levels. */
    android: VersionRange.optional(),
    ios: VersionRange.optional(),
    /** Absent: physical. */
    form: z.enum(["physical", "virtual"]).optional(),
  })
  .readonly();
export type DeviceRequirement = z.infer<typeof DeviceRequirement>;

/** In the order in which they are printed. */
export const deviceKeys = ["model", "version", "tier", "soc", "android", "ios", "form"] as const;

/** For people and for the lockfile, in a fixed order: `tier: low, android: >=31`. */
export function requirementLabel(requirement: DeviceRequirement): string {
  return deviceKeys
    .flatMap((key) => {
      const value = requirement[key];
      return value === undefined ? [] : [`${key}: ${value}`];
    })
    .join(", ");
}
