/** What do `adb devices -l`, `getprop` and `dumpsys battery` say? Text of programs that differ from phone to phone, read with care. */
import type { OfferedDevice } from "../../../documents/offered-device.ts";

/** One line of `adb devices -l`. */
export interface ListedPhone {
  readonly serial: string;
  /** `device` is ready; `unauthorized`, `offline`, `no permissions (…)` and others are not. */
  readonly state: string;
}

/** Phones in the order of the list; lines that name none are left out. */
export function parseDeviceList(text: string): readonly ListedPhone[] {
  return text.split(/\r?\n/).flatMap((line) => {
    if (line.startsWith("List of devices") || line.startsWith("*")) return [];
    const [, serial, rest] = /^(\S+)\s+(.+)$/.exec(line.trim()) ?? [];
    if (serial === undefined || rest === undefined) return [];
    const [state = ""] = rest.split(/\s+(?=usb:|product:|transport_id:|model:|device:)|;/);
    return [{ serial, state: state.trim() }];
  });
}

/** `[key]: [value]`, one a line. */
export function parseProperties(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(/\r?\n/).flatMap((line) => {
      const [, key, value] = /^\[([^\]]+)\]: \[(.*)\]$/.exec(line.trim()) ?? [];
      return key === undefined || value === undefined ? [] : [[key, value]];
    }),
  );
}

/** Undefined: the phone does not say what it is. */
export function offeredPhone(properties: ReadonlyMap<string, string>): OfferedDevice | undefined {
  const get = (key: string): string => properties.get(key)?.trim() ?? "";
  const model = get("ro.product.device");
  const osVersion = get("ro.build.version.sdk");
  if (model === "" || osVersion === "") return undefined;
  const soc = get("ro.soc.model");
  return {
    // The design's name and the API level are what device farms call it, too.
    device: { farm: "adb", model, osVersion },
    platform: "android",
    facts: {
      name: [get("ro.product.manufacturer"), get("ro.product.model")].filter((part) => part !== "").join(" "),
      form: get("ro.kernel.qemu") === "1" || get("ro.boot.qemu") === "1" ? "virtual" : "physical",
      abis: get("ro.product.cpu.abilist")
        .split(",")
        .filter((abi) => abi !== ""),
      capacity: "unknown",
      tags: [],
      ...(soc === "" ? {} : { soc }),
    },
  };
}

/** How much charge there is, and how warm it is. */
export interface Battery {
  /** Percent. Undefined: the phone does not say. */
  readonly level: number | undefined;
  readonly celsius: number | undefined;
  /** From any cable or pad. */
  readonly powered: boolean;
}

/** What the text does not say is undefined; a cable that is not named powers nothing. */
export function parseBattery(text: string): Battery {
  const number = (key: string): number | undefined => {
    const [, value] = new RegExp(`^\\s*${key}: (-?\\d+)\\s*$`, "m").exec(text) ?? [];
    return value === undefined ? undefined : Number(value);
  };
  const tenths = number("temperature");
  return {
    level: number("level"),
    celsius: tenths === undefined ? undefined : tenths / 10,
    powered: /^\s*(AC|USB|Wireless|Dock) powered: true\s*$/m.test(text),
  };
}
