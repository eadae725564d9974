/** What does a farm say of a device that it offers? The facts by which devices are chosen, and by which one stands in for another. */
import * as z from "zod";
import { Device } from "./case-key.ts";
import { PlatformName } from "./words.ts";

/** Whether it is a phone, or an emulator of one. */
export const DeviceForm = z.enum(["physical", "virtual"]);
export type DeviceForm = z.infer<typeof DeviceForm>;

/** What a farm says of a device, besides that it has it. */
export const DeviceFacts = z
  .strictObject({
    /** What people call it: `Pixel 8`. Empty when the farm has no name for it. */
    name: z.string(),
    form: DeviceForm,
    /** In the farm's order; empty when the farm does not say (iOS). */
    abis: z.array(z.string()).readonly(),
    /** How many of it a shared farm has in this OS version, in the farm's own estimate. `none`: do not ask for it. */
    capacity: z.enum(["high", "medium", "low", "none", "unknown"]),
    /** The farm's own words on it in this OS version, without the version: `deprecated`, `preview`. */
    tags: z.array(z.string()).readonly(),
    /** The system on chip, where the device itself says it. Absent: only the hardware table knows, if anybody. */
    soc: z.string().optional(),
  })
  .readonly();
export type DeviceFacts = z.infer<typeof DeviceFacts>;

/** A device that a farm offers at this moment: one entry a model and OS version. */
export const OfferedDevice = z
  .strictObject({
    /** Android's OS version is its API level (`34`), as catalogs write it. */
    device: Device,
    platform: PlatformName,
    /** Absent: this computer. */
    facts: DeviceFacts.optional(),
  })
  .readonly();
export type OfferedDevice = z.infer<typeof OfferedDevice>;
