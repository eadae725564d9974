/** Which phones does Test Lab offer at this moment, and which Xcode does an iPhone want? From the live catalog: ids come and go. */
import type { DeviceFacts } from "../../../documents/offered-device.ts";
import type { OfferedDevice } from "../../../ports.ts";
import { AndroidCatalog, IosCatalog } from "./api/answers.ts";
import type { Patience } from "./api/bucket.ts";
import type { Lab } from "./lab.ts";

/** The live catalog, as edgegate reads it. */
export interface Catalog {
  readonly offered: readonly OfferedDevice[];
  /** The newest Xcode that Test Lab has for an iOS version; undefined: it does not say. */
  xcodeFor(iosVersion: string): string | undefined;
}

/** In configs, case keys and paths. */
export const farmName = "firebase";

/** Rejects with `CallFailed` when either half can't be had: half a catalog would let phones seem to be gone. */
export async function readCatalog({ apis, call, testing }: Lab, patience: Patience): Promise<Catalog> {
  const ask = { ...patience, limiter: testing };
  const [android, ios] = await Promise.all([
    call({ ...ask, send: apis.catalog("ANDROID"), schema: AndroidCatalog }),
    call({ ...ask, send: apis.catalog("IOS"), schema: IosCatalog }),
  ]);
  return catalogOf(android.androidDeviceCatalog, ios.iosDeviceCatalog);
}

/** One entry a model and OS version. */
export function catalogOf(android: AndroidCatalog, ios: IosCatalog): Catalog {
  return {
    offered: [
      ...android.models.flatMap((model) => entriesOf("android", model, formOf(model.form), model.supportedAbis)),
      ...ios.models.flatMap((model) => entriesOf("ios", model, "physical", [])),
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

type Model = Pick<AndroidCatalog["models"][number], "id" | "name" | "supportedVersionIds" | "perVersionInfo" | "tags">;

function entriesOf(
  platform: "android" | "ios",
  { id, name = "", supportedVersionIds, perVersionInfo, tags }: Model,
  form: DeviceFacts["form"],
  abis: readonly string[],
): readonly OfferedDevice[] {
  return supportedVersionIds.map((version) => ({
    device: { farm: farmName, model: id, osVersion: version },
    platform,
    facts: {
      name,
      form,
      abis: abis.flatMap((abi) => abiIn(version, abi) ?? []),
      capacity: capacityOf(perVersionInfo.find(({ versionId }) => versionId === version)?.deviceCapacity),
      tags: tags.flatMap((tag) => tagIn(version, tag) ?? []),
    },
  }));
}

/** What is not physical runs on a server. */
function formOf(form: string | undefined): DeviceFacts["form"] {
  return form === "PHYSICAL" ? "physical" : "virtual";
}

const capacities: Readonly<Record<string, DeviceFacts["capacity"]>> = {
  DEVICE_CAPACITY_HIGH: "high",
  DEVICE_CAPACITY_MEDIUM: "medium",
  DEVICE_CAPACITY_LOW: "low",
  DEVICE_CAPACITY_NONE: "none",
};
function capacityOf(said: string | undefined): DeviceFacts["capacity"] {
  return capacities[said ?? ""] ?? "unknown";
}

/** An entry may be about one version: `30:arm64-v8a`. */
function abiIn(version: string, entry: string): string | undefined {
  const [of, abi] = entry.split(":");
  if (abi === undefined) return of;
  return of === version ? abi : undefined;
}
/** A tag may be about one version: `deprecated=29`. */
function tagIn(version: string, entry: string): string | undefined {
  const [tag, of] = entry.split("=");
  return of === undefined || of === version ? tag : undefined;
}

function byVersion(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  for (const [at, part] of (left ?? []).entries()) {
    const other = right?.[at] ?? 0;
    if (part !== other) return part - other;
  }
  return (left?.length ?? 0) - (right?.length ?? 0);
}
