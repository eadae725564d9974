/** Were other phones measured than `devices:` asks for? One line a requirement. */
import type { BodyOf } from "../../documents/by-kind.ts";
import type { Device } from "../../documents/case-key.ts";
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
