/** Which phones does Test Lab offer at this moment, and which Xcode does an iPhone want? From the live catalog: ids come and go. */
import type { OfferedDevice } from "../../../ports.ts";
import { AndroidCatalog, IosCatalog } from "./api/answers.ts";
import type { Patience } from "./api/bucket.ts";
import type { Lab } from "./lab.ts";

export interface Catalog {
  readonly offered: readonly OfferedDevice[];
  /** The newest Xcode that Test Lab has for an iOS version; undefined: it does not say. */
  xcodeFor(iosVersion: string): string | undefined;
}

export const farmName = "firebase";

export async function readCatalog({ apis, call, testing }: Lab, patience: Patience): Promise<Catalog> {
  const ask = { ...patience, limiter: testing };
  const [android, ios] = await Promise.all([
    call({ ...ask, send: apis.catalog("ANDROID"), schema: AndroidCatalog }),
    call({ ...ask, send: apis.catalog("IOS"), schema: IosCatalog }),
  ]);
  return catalogOf(android.androidDeviceCatalog, ios.iosDeviceCatalog);
}

/** Physical phones, one entry a model and OS version. Virtual ones measure nothing that a phone would. */
export function catalogOf(android: AndroidCatalog, ios: IosCatalog): Catalog {
  const entry = (platform: "android" | "ios", model: string, osVersion: string): OfferedDevice => ({
    device: { farm: farmName, model, osVersion },
    platform,
  });
  const physical = android.models.filter(({ form }) => form === "PHYSICAL");
  return {
    offered: [
      ...physical.flatMap(({ id, supportedVersionIds }) =>
        supportedVersionIds.map((version) => entry("android", id, version)),
      ),
      ...ios.models.flatMap(({ id, supportedVersionIds }) =>
        supportedVersionIds.map((version) => entry("ios", id, version)),
      ),
    ],
    xcodeFor(iosVersion) {
      const supported = ios.versions.find(({ id }) => id === iosVersion)?.supportedXcodeVersionIds ?? [];
      const has = new Set(ios.xcodeVersions.map(({ version }) => version));
      return supported
        .filter((version) => has.size === 0 || has.has(version))
        .toSorted(byVersion)
        .at(-1);
    },
  };
}

function byVersion(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  for (const [at, part] of (left ?? []).entries()) {
    const other = right?.[at] ?? 0;
    if (part !== other) return part - other;
  }
  return (left?.length ?? 0) - (right?.length ?? 0);
}
