/** Were other phones measured than `devices:` asks for, or than were planned? One line each. */
import type { BodyOf } from "../../documents/by-kind.ts";
import type { Device } from "../../documents/case-key.ts";
import type { MeasuredSession } from "../../documents/measurements.ts";
import { hardwareOf } from "../../domain/devices/hardware.ts";
import { code, strong, type Phrase } from "../blocks.ts";
import { clip } from "../format/plain-line.ts";

export function deviceNotices({ deviceNotices = [], devices }: BodyOf<"plan">): readonly Phrase[] {
  return deviceNotices.map((notice): Phrase => {
    const asked = ["⚠️ ", code(clip(notice.asked, 100)), ": ", clip(notice.reason, 200)];
    if (notice.kind === "missing") return [...asked, "; ", strong("no phone"), " stands for it."];
    const planned = devices.find(({ device }) => device.model === notice.device.model);
    return [...asked, "; measured on ", strong(clip(nameOf(notice.device, planned?.platform), 100)), "."];
  });
}

function nameOf(device: Device, platform: "host" | "android" | "ios" = "android"): string {
  const hardware = hardwareOf(device, platform);
  const id = `${device.model} ${device.osVersion}`;
  return hardware === undefined ? id : `${hardware.name} (${id})`;
}

/** Phones that could not be had, and what was measured in their place. One line a phone. */
export function substituteNotices(sessions: readonly MeasuredSession[]): readonly Phrase[] {
  const lines = sessions.flatMap(({ device, environment: { platform }, ranOn }): readonly Phrase[] => {
    if (ranOn === undefined) return [];
    const instead = strong(clip(nameOf(ranOn.device, platform), 100));
    return [
      ["⚠️ ", clip(nameOf(device, platform), 100), ": ", clip(ranOn.reason, 200), "; measured on ", instead, "."],
    ];
  });
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}
