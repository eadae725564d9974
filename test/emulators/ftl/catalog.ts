/**
 * Which phones does the lab have? A slice of Test Lab's catalog in August 2026: ids, names, API levels, ABIs and tags as listed there.
 * Capacities are made up (that listing has none).
 */
import type { Json, JsonObject } from "./json.ts";

type Capacity = "HIGH" | "MEDIUM" | "LOW" | "NONE";

export interface CatalogModel {
  readonly platform: "android" | "ios";
  readonly id: string;
  readonly name: string;
  readonly brand: string;
  readonly form: "PHYSICAL" | "VIRTUAL";
  readonly formFactor: "PHONE" | "TABLET";
  /** Capacity by version id; undefined for virtual devices, which have none. */
  readonly versions: Readonly<Record<string, Capacity | undefined>>;
  readonly abis: readonly string[];
  readonly tags: readonly string[];
  /** Width, height and density of the screen. */
  readonly screen: readonly [number, number, number];
}

const both = ["arm64-v8a", "armeabi-v7a", "armeabi"];
const only64 = ["arm64-v8a"];
const only32 = ["armeabi-v7a", "armeabi"];

function android(
  id: string,
  name: string,
  brand: string,
  versions: CatalogModel["versions"],
  abis: readonly string[],
  more: Partial<CatalogModel> = {},
): CatalogModel {
  const usual = { form: "PHYSICAL", formFactor: "PHONE", tags: [], screen: [1080, 2400, 420] } as const;
  return { platform: "android", id, name, brand, versions, abis, ...usual, ...more };
}
function ios(
  id: string,
  name: string,
  versions: CatalogModel["versions"],
  screen: CatalogModel["screen"],
  more: Partial<CatalogModel> = {},
): CatalogModel {
  const usual = { form: "PHYSICAL", formFactor: "PHONE", tags: [], abis: ["arm64"] } as const;
  return { platform: "ios", id, name, brand: "Apple", versions, screen, ...usual, ...more };
}

const virtual = { form: "VIRTUAL" } as const;
const none = undefined;

export const catalogModels: readonly CatalogModel[] = [
  android("frankel", "Pixel 10", "Google", { 36: "MEDIUM" }, only64),
  android("tokay", "Pixel 9", "Google", { 34: "HIGH", 35: "MEDIUM", 36: "MEDIUM" }, only64),
  android("shiba", "Pixel 8", "Google", { 34: "HIGH", 35: "MEDIUM", 36: "MEDIUM" }, only64),
  android("panther", "Pixel 7", "Google", { 33: "HIGH" }, only64),
  android("oriole", "Pixel 6", "Google", { 31: "HIGH", 32: "MEDIUM", 33: "MEDIUM" }, both),
  android("redfin", "Pixel 5", "Google", { 30: "HIGH" }, both, { tags: ["default"], screen: [1080, 2340, 440] }),
  android("e1q", "Galaxy S24", "Samsung", { 34: "HIGH", 36: "MEDIUM" }, only64, { screen: [1080, 2340, 480] }),
  android("e1s", "Galaxy S24", "Samsung", { 36: "MEDIUM" }, only64, { screen: [1080, 2340, 480] }),
  android("pa3q", "Galaxy S25 Ultra", "Samsung", { 35: "HIGH" }, only64, { screen: [1440, 3120, 600] }),
  android("dm1q", "Galaxy S23", "Samsung", { 34: "MEDIUM" }, both, { screen: [1080, 2340, 480] }),
  android("dm3q", "Galaxy S23 Ultra", "Samsung", { 33: "MEDIUM", 34: "MEDIUM" }, both, { screen: [1440, 3088, 600] }),
  android("r0q", "Galaxy S22", "Samsung", { 33: "MEDIUM" }, both, { screen: [1080, 2340, 480] }),
  android("a56x", "Galaxy A56 5G", "Samsung", { 36: "MEDIUM" }, both, { screen: [1080, 2340, 450] }),
  android("a54x", "Galaxy A54 5G", "Samsung", { 34: "MEDIUM" }, both, { screen: [1080, 2340, 450] }),
  android("a16x", "Galaxy A16 5G", "Samsung", { 34: "LOW" }, both, { screen: [1080, 2340, 450] }),
  android("a15", "Galaxy A15", "Samsung", { 36: "MEDIUM" }, both, { screen: [1080, 2340, 450] }),
  android("a10", "Galaxy A10", "Samsung", { 29: "LOW" }, only32, {
    tags: ["deprecated=29"],
    screen: [720, 1520, 320],
  }),
  android("RMX3231", "Realme C11 2021", "realme", { 30: "LOW" }, only32, { screen: [720, 1600, 320] }),
  android("MediumPhone.arm", "Medium Phone", "Generic", { 33: none, 34: none, 35: none, 36: none }, only64, virtual),
  android("MediumPhone_ps16k.arm", "Medium Phone, 16 KB pages", "Generic", { 36: none, 37: none }, only64, {
    ...virtual,
    tags: ["preview=37"],
  }),
  ios("iphone16pro", "iPhone 16 Pro", { "18.3": "HIGH" }, [1206, 2622, 460]),
  ios("iphone14pro", "iPhone 14 Pro", { "16.6": "HIGH" }, [1179, 2556, 460], { tags: ["default"] }),
  ios("iphonese3", "iPhone SE (3rd generation)", { "18.4": "MEDIUM", "26.3": "LOW" }, [750, 1334, 326]),
  ios("iphone8", "iPhone 8", { "16.6": "MEDIUM" }, [750, 1334, 326]),
];

interface IosVersion {
  readonly id: string;
  readonly xcodes: readonly string[];
}
export const iosVersions: readonly IosVersion[] = [
  { id: "16.6", xcodes: ["14.3.1", "15.4", "16.2"] },
  { id: "18.3", xcodes: ["16.2", "26.1"] },
  { id: "18.4", xcodes: ["16.2", "26.1"] },
  { id: "26.3", xcodes: ["26.1"] },
];
const xcodes = ["14.3.1", "15.4", "16.2", "26.1"];

/** `defaultXcode`: the one that carries the tag. */
export function iosCatalog(models: readonly CatalogModel[], defaultXcode: string): Json {
  return {
    models: models
      .filter(({ platform }) => platform === "ios")
      .map((model) => ({
        ...shared(model),
        deviceCapabilities: ["arm64", "metal", "arkit"],
      })),
    versions: iosVersions.map(({ id, xcodes: supported }) => {
      const [major = 0, minor = 0] = id.split(".").map(Number);
      return { id, majorVersion: major, minorVersion: minor, supportedXcodeVersionIds: supported };
    }),
    xcodeVersions: xcodes.map((version) => (version === defaultXcode ? { version, tags: ["default"] } : { version })),
    runtimeConfiguration,
  };
}

const androidVersions: Readonly<Record<string, readonly [string, string, number]>> = {
  29: ["10", "Android10", 2019],
  30: ["11", "Android11", 2020],
  31: ["12", "Android12", 2021],
  32: ["12L", "Android12L", 2022],
  33: ["13", "Tiramisu", 2022],
  34: ["14", "UpsideDownCake", 2023],
  35: ["15", "VanillaIceCream", 2024],
  36: ["16", "Baklava", 2025],
  37: ["17", "CinnamonBun", 2026],
};

/** What people call an OS version: `Android 14`, `iOS 16.6`. */
export function osVersionName(platform: CatalogModel["platform"], versionId: string): string {
  return platform === "ios" ? `iOS ${versionId}` : `Android ${androidVersions[versionId]?.[0] ?? versionId}`;
}

export function androidCatalog(models: readonly CatalogModel[]): Json {
  return {
    models: models
      .filter(({ platform }) => platform === "android")
      .map((model) => ({
        ...shared(model),
        brand: model.brand,
        manufacturer: model.brand,
        codename: model.id,
        form: model.form,
        supportedAbis: model.abis,
      })),
    versions: Object.entries(androidVersions).map(([id, [versionString, codeName, year]]) => ({
      id,
      apiLevel: Number(id),
      versionString,
      codeName,
      releaseDate: { year, month: 9, day: 4 },
    })),
    runtimeConfiguration,
  };
}

function shared({ id, name, formFactor, versions, tags, screen }: CatalogModel): JsonObject {
  const perVersionInfo = Object.entries(versions).flatMap(([versionId, capacity]) =>
    capacity === undefined ? [] : [{ versionId, deviceCapacity: `DEVICE_CAPACITY_${capacity}` }],
  );
  return {
    id,
    name,
    formFactor,
    supportedVersionIds: Object.keys(versions),
    screenX: screen[0],
    screenY: screen[1],
    screenDensity: screen[2],
    ...(perVersionInfo.length > 0 ? { perVersionInfo } : {}),
    ...(tags.length > 0 ? { tags } : {}),
  };
}

const runtimeConfiguration = {
  locales: [
    { id: "en", name: "English", tags: ["default"] },
    { id: "en_US", name: "English", region: "United States" },
    { id: "de", name: "German" },
  ],
  orientations: [
    { id: "portrait", name: "Portrait", tags: ["default"] },
    { id: "landscape", name: "Landscape" },
  ],
};
