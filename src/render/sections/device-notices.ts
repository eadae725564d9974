/** Were other phones measured than `devices:` asks for, or than were planned, and what was left out? One line each. */
import type { BodyOf } from "../../documents/by-kind.ts";
import type { Device } from "../../documents/case-key.ts";
import type { MeasuredSession } from "../../documents/measurements.ts";
import { hardwareOf } from "../../domain/devices/hardware.ts";
import { code, strong, type Phrase } from "../blocks.ts";
import { clip } from "../format/plain-line.ts";
import { plural } from "../format/quantity.ts";

/** Where phones differ from what the config asks for. Empty: nowhere. */
export function deviceNotices({ deviceNotices = [], devices }: BodyOf<"plan">): readonly Phrase[] {
  return deviceNotices.map((notice): Phrase => {
    const asked = ["⚠️ ", code(clip(notice.asked, 100)), ": ", clip(notice.reason, 200)];
    if (notice.kind === "missing") return [...asked, "; ", strong("no phone"), " stands for it."];
    const planned = devices.find(({ device }) => device.model === notice.device.model);
    return [...asked, "; measured on ", strong(clip(nameOf(notice.device, planned?.platform), 100)), "."];
  });
}

/** Cases that nobody meant to measure, by reason: how many that ship and how many looks, on how many phones. */
export function leftOutNotices({ devices }: BodyOf<"plan">): readonly Phrase[] {
  const out = devices.flatMap(({ device, cases }) =>
    cases.flatMap(({ gated, unplanned }) =>
      unplanned?.startsWith("not measured: ") === true ? [{ device, gated, reason: unplanned }] : [],
    ),
  );
  return [...Map.groupBy(out, ({ reason }) => reason)].map(([reason, those]): Phrase => {
    const ships = those.filter(({ gated }) => gated).length;
    const phones = new Set(those.map(({ device }) => JSON.stringify(device))).size;
    const what = [
      ...(ships === 0 ? [] : [`${plural(ships, "case")} that ${ships === 1 ? "ships" : "ship"}`]),
      ...(those.length === ships ? [] : [plural(those.length - ships, "look")]),
    ].join(" and ");
    return ["⚠️ ", strong(what), ` on ${plural(phones, "phone")}: ${clip(reason, 200)}.`];
  });
}

/** What is inside each planned phone, as far as anybody says. */
export function phoneHardware({ devices }: BodyOf<"plan">): readonly Phrase[] {
  return devices.flatMap(({ device, platform, facts }): readonly Phrase[] => {
    if (platform === "host" || facts === undefined) return [];
    const hardware = hardwareOf(device, platform);
    const known = [
      hardware?.soc ?? facts.soc ?? "unknown chip",
      hardware?.gpu ?? "unknown GPU",
      ...(hardware?.npu === undefined ? [] : [hardware.npu]),
      hardware?.ramGb === undefined ? "unknown memory" : `${hardware.ramGb} GB`,
      ...(facts.form === "virtual" ? ["virtual: not a phone's speed"] : []),
    ];
    return [[`${clip(nameOf(device, platform), 100)}: ${clip(known.join(", "), 200)}.`]];
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
