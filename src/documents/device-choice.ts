/** Which phones did `devices:` stand for, and where do they differ from what was asked? */
import * as z from "zod";
import { Device } from "./case-key.ts";
import { PlatformName } from "./words.ts";

/** One line of `edgegate.devices.lock`: the phone that a requirement stood for. */
export const LockedDevice = z
  .strictObject({
    /** The requirement as `requirementLabel` prints it. */
    asked: z.string(),
    platform: PlatformName,
    device: Device,
  })
  .readonly();
export type LockedDevice = z.infer<typeof LockedDevice>;

/** `asked` is the requirement's label. `replaced`: `device` is used instead, or although; `missing`: nothing is. */
export const DeviceNotice = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("replaced"), asked: z.string(), reason: z.string(), device: Device }).readonly(),
  z.strictObject({ kind: z.literal("missing"), asked: z.string(), reason: z.string() }).readonly(),
]);
export type DeviceNotice = z.infer<typeof DeviceNotice>;
