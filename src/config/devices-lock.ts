/**
 * Which phones did the repo admin pin? `edgegate.devices.lock` beside the config: one line a requirement, so that a diff of it
 * reads as what happened.
 */
import type { LockedDevice } from "../documents/device-choice.ts";
import { PlatformName } from "../documents/words.ts";

/** In the folder of the config file. */
export const devicesLockFile = "edgegate.devices.lock";

const head = [
  "# Which phones `devices:` stands for. Commit it: a run then asks for the same phones, and says when one is gone.",
  "# requirement = farm platform model version",
];

/** `line` counts from 1; `seen` says what is wrong with it. */
export type LockReading =
  | { readonly status: "read"; readonly devices: readonly LockedDevice[] }
  | { readonly status: "invalid"; readonly line: number; readonly seen: string };

/** The file's text. The same phones: the same bytes. */
export function printDevicesLock(devices: readonly LockedDevice[]): string {
  const lines = devices.map(
    ({ asked, platform, device }) => `${asked} = ${device.farm} ${platform} ${device.model} ${device.osVersion}`,
  );
  return `${[...head, ...lines].join("\n")}\n`;
}

/** Reads what `printDevicesLock` prints; anything else is refused, because a pin that is not understood pins nothing. */
export function parseDevicesLock(text: string): LockReading {
  const devices: LockedDevice[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [, asked, farm, platformName, model, osVersion] = /^(\S.*) = (\S+) (\S+) (\S+) (\S+)$/.exec(line) ?? [];
    const platform = PlatformName.safeParse(platformName);
    if (asked === undefined || farm === undefined || model === undefined || osVersion === undefined)
      return {
        status: "invalid",
        line: index + 1,
        seen: `"${line}" is not \`requirement = farm platform model version\``,
      };
    if (!platform.success) return { status: "invalid", line: index + 1, seen: `"${platformName}" is no platform` };
    devices.push({ asked, platform: platform.data, device: { farm, model, osVersion } });
  }
  return { status: "read", devices };
}
