/**
 * What is inside a phone that a catalog offers? Catalogs name no chip, so this table does, by catalog id (which on Android is
 * the name of the design that the phone itself reports, too). Every row names the page that it was read from; what no page
 * said is absent, and is shown as unknown.
 */
import type { Device } from "../../documents/case-key.ts";
import type { DeviceFacts } from "../../documents/offered-device.ts";
import type { HardwareTier } from "../../documents/device-requirement.ts";
import type { PlatformName } from "../../documents/words.ts";

/** One row of the table. Absent: no page said. */
export interface Hardware {
  /** What people call the phone. */
  readonly name: string;
  /** The system on chip: equal texts are the same family, which is what lets one phone stand in for another. */
  readonly soc: string;
  readonly gpu?: string;
  /** The accelerator for neural networks, in its maker's words. */
  readonly npu?: string;
  /** Of the smallest model that is sold; 2^30 bytes as makers count them. */
  readonly ramGb?: number;
  /** Where it was read. */
  readonly sources: readonly [string, ...string[]];
}

const pixel67 = "https://www.theverge.com/23387050/google-pixel-7-vs-6-comparison-specs-price-features";
const pixel6a = "https://wccftech.com/pixel-6a-ram-chip-gpu-details-leaked/";
const pixel7a = "https://www.xda-developers.com/google-pixel-7a-vs-pixel-6a/";
const pixel8 = "https://www.phonearena.com/news/tensor-g3-specs-leaked_id151181";
const pixel8a = "https://exbulletin.com/tech/2695342/";
const pixel9 = "http://helpmax.net/en/google/google-pixel-9-performance";
const pixel9Series = "https://9to5google.com/2024/07/25/google-pixel-9-specs-ram-cameras/";
const pixel9a = "https://codingmall.com/knowledge-base/25-global/341484";
const pixel10 =
  "https://pc-tablet.com/googles-pixel-10-to-feature-revamped-tensor-g5-chip-full-specs-reveal-performance-and-efficiency-upgrades";
const pixel5 = "https://www.androidbeat.com/2020/08/google-pixel-5-snapdragon-756-benchmarks/";
const s23 = "https://phonesquestions.com/what-processor-is-in-samsung-galaxy-s23-s23-plus-and-s23-ultra/";
const s22 =
  "https://www.newsbytesapp.com/news/science/samsung-s23-ultra-s-adreno-740-thrashes-s22-ultra-s-adreno-730/story";
const s24Snapdragon =
  "https://www.gadgets360.com/mobiles/news/samsung-s24-plus-snapdragon-8-gen-3-soc-performance-geekbench-vulkan-test-galaxy-4492162";
const s24Exynos =
  "https://citylife.capetown/uncategorized/exynos-2400-chip-is-10-core-cpu-monster-with-2x-graphics-power/352050/";
const s24Which =
  "https://www.gadgets360.com/mobiles/news/samsung-s24-exynos-2400-snapdragon-8-gen-3-soc-us-canada-specifications-leak-galaxy-4751940";
const s25 =
  "https://www.indiatvnews.com/technology/news/samsung-galaxy-s25-series-leak-snapdragon-8-elite-chip-confirmed-ahead-of-january-launch-2025-01-02-969169";
const s25Ultra = "https://bgr.com/tech/galaxy-s25-ultra-leaked-specs-arent-as-boring-as-they-look/";
const a53 = "https://gadgets360.com/mobiles/news/samsung-a54-renders-key-specifications-leak-galaxy-2870624";
const a54 = "https://www.phonearena.com/news/samsung-exynos-1380-galaxy-a54_id145832";
const a54Ram = "https://www.nextpit.com/samsung-galaxy-a54-exynos-processor";
const a5x = "https://www.phonearena.com/reviews/galaxy-a56-vs-a55-a54_id6761";
const a56 = "https://www.newsdirectory3.com/galaxy-a56-powerhouse-exynos-chip-specs-unveiled-a-major-leap-from-the-a55";
const a15 = "https://www.phonearena.com/news/galaxy-a15-mutates-with-a-6000mah-battery_id153876";
const a15x = "https://www.nextpit.com/samsung-galaxy-a15-processor-specs-benchmark-better-battery-gaming";
const a15xGpu = "https://www.themobileindian.com/news/samsung-galaxy-a15-5g-renders-key-specs-leaked";
const a16x = "https://notebookcheck.com/Leak-enthuellt-Samsung-Galaxy-A16-5G-Mittelklasse-Smartphone.887326.0.html";
const iphone14 =
  "https://macdailynews.com/2022/03/14/ming-chi-kuo-apple-a16-exclusive-to-iphone-14-pro-models-iphone-14-to-stick-with-a15-chip/";
const iphone16 = "https://www.punto-informatico.it/apple-a18-a18-pro-nuovi-chip-iphone-16/";
const iphone13 = "https://www.macrumors.com/2021/09/15/how-much-ram-in-iphone-13/";
const iphone11 =
  "https://techtimes.com/articles/245376/20190916/iphone-11-iphone-11-pro-benchmark-early-tests-reveal-all-models-have-4-gb-ram.htm";
const iphone8 =
  "https://thetechnologygeek.org/apple-iphone-x-a11-bionic-6-core-cpu-crushes-android-challengers-benchmark-leak/";
const iphone8Ram =
  "https://techvicity.com/2017/09/apple-iphone-x-iphone-8-plus-may-have-3gb-of-ram-iphone-8-to-remain-at-2gb.html/amp";
const ipad10 = "https://en.wikipedia.org/wiki/IPad_(10th_generation)";
const iphoneSe =
  "https://www.clubic.com/pro/entreprises/apple/actualite-425241-iphone-14-et-si-le-modele-pro-etait-le-seul-a-profiter-de-la-puce-a16.html";

/** By platform and catalog id. A phone that is not here has unknown hardware. */
export const hardwareTable: Readonly<Record<"android" | "ios", Readonly<Record<string, Hardware>>>> = {
  android: {
    frankel: { name: "Pixel 10", soc: "tensor-g5", gpu: "IMG DXT-48-1536", npu: "Google TPU", sources: [pixel10] },
    tokay: { name: "Pixel 9", soc: "tensor-g4", gpu: "Mali-G715", ramGb: 12, sources: [pixel9] },
    caiman: { name: "Pixel 9 Pro", soc: "tensor-g4", sources: [pixel9Series] },
    komodo: { name: "Pixel 9 Pro XL", soc: "tensor-g4", sources: [pixel9Series] },
    tegu: { name: "Pixel 9a", soc: "tensor-g4", ramGb: 8, sources: [pixel9a] },
    shiba: { name: "Pixel 8", soc: "tensor-g3", gpu: "Mali-G715", ramGb: 8, sources: [pixel8] },
    husky: { name: "Pixel 8 Pro", soc: "tensor-g3", gpu: "Mali-G715", ramGb: 12, sources: [pixel8] },
    akita: { name: "Pixel 8a", soc: "tensor-g3", ramGb: 8, sources: [pixel8a] },
    panther: { name: "Pixel 7", soc: "tensor-g2", ramGb: 8, sources: [pixel67] },
    cheetah: { name: "Pixel 7 Pro", soc: "tensor-g2", ramGb: 12, sources: [pixel67] },
    lynx: { name: "Pixel 7a", soc: "tensor-g2", ramGb: 8, sources: [pixel7a] },
    oriole: { name: "Pixel 6", soc: "tensor", ramGb: 8, sources: [pixel67] },
    raven: { name: "Pixel 6 Pro", soc: "tensor", ramGb: 12, sources: [pixel67] },
    bluejay: { name: "Pixel 6a", soc: "tensor", gpu: "Mali-G78", ramGb: 6, sources: [pixel6a] },
    redfin: { name: "Pixel 5", soc: "snapdragon-765g", gpu: "Adreno 620", ramGb: 8, sources: [pixel5] },
    pa1q: { name: "Galaxy S25", soc: "snapdragon-8-elite", ramGb: 12, sources: [s25] },
    pa3q: { name: "Galaxy S25 Ultra", soc: "snapdragon-8-elite", sources: [s25Ultra] },
    e1q: { name: "Galaxy S24 (Snapdragon)", soc: "snapdragon-8-gen-3", gpu: "Adreno 750", sources: [s24Snapdragon] },
    e2q: { name: "Galaxy S24+ (Snapdragon)", soc: "snapdragon-8-gen-3", gpu: "Adreno 750", sources: [s24Snapdragon] },
    e3q: { name: "Galaxy S24 Ultra", soc: "snapdragon-8-gen-3", gpu: "Adreno 750", sources: [s24Snapdragon] },
    e1s: { name: "Galaxy S24 (Exynos)", soc: "exynos-2400", gpu: "Xclipse 940", sources: [s24Exynos, s24Which] },
    dm1q: { name: "Galaxy S23", soc: "snapdragon-8-gen-2", gpu: "Adreno 740", sources: [s23] },
    dm2q: { name: "Galaxy S23+", soc: "snapdragon-8-gen-2", gpu: "Adreno 740", sources: [s23] },
    dm3q: { name: "Galaxy S23 Ultra", soc: "snapdragon-8-gen-2", gpu: "Adreno 740", sources: [s23] },
    r0q: { name: "Galaxy S22", soc: "snapdragon-8-gen-1", gpu: "Adreno 730", sources: [s22] },
    a53x: { name: "Galaxy A53 5G", soc: "exynos-1280", sources: [a53] },
    a54x: {
      name: "Galaxy A54 5G",
      soc: "exynos-1380",
      gpu: "Mali-G68 MP5",
      npu: "Exynos NPU",
      ramGb: 6,
      sources: [a54, a54Ram],
    },
    a55x: { name: "Galaxy A55 5G", soc: "exynos-1480", sources: [a5x] },
    a56x: { name: "Galaxy A56 5G", soc: "exynos-1580", gpu: "Xclipse 540", ramGb: 8, sources: [a56, a5x] },
    a15: { name: "Galaxy A15", soc: "helio-g99", gpu: "Mali-G57", ramGb: 6, sources: [a15] },
    a15x: { name: "Galaxy A15 5G", soc: "dimensity-6100-plus", gpu: "Mali-G57", ramGb: 4, sources: [a15x, a15xGpu] },
    a16x: { name: "Galaxy A16 5G", soc: "dimensity-6300", ramGb: 4, sources: [a16x] },
  },
  ios: {
    iphone16pro: {
      name: "iPhone 16 Pro",
      soc: "a18-pro",
      gpu: "Apple, 6 cores",
      npu: "Neural Engine",
      ramGb: 8,
      sources: [iphone16],
    },
    iphone14pro: { name: "iPhone 14 Pro", soc: "a16-bionic", ramGb: 6, sources: [iphone14] },
    iphone13pro: { name: "iPhone 13 Pro", soc: "a15-bionic", gpu: "Apple, 5 cores", ramGb: 6, sources: [iphone13] },
    iphone11pro: { name: "iPhone 11 Pro", soc: "a13-bionic", ramGb: 4, sources: [iphone11] },
    iphone8: { name: "iPhone 8", soc: "a11-bionic", ramGb: 2, sources: [iphone8, iphone8Ram] },
    ipad10: { name: "iPad (10th generation)", soc: "a14-bionic", gpu: "Apple, 4 cores", ramGb: 4, sources: [ipad10] },
    iphonese3: { name: "iPhone SE (3rd generation)", soc: "a15-bionic", ramGb: 4, sources: [iphoneSe] },
  },
};

/** Undefined: the table does not know the model. Other ids than its own are not guessed at. */
export function hardwareOf(device: Device, platform: PlatformName): Hardware | undefined {
  if (platform === "host") return undefined;
  const rows = hardwareTable[platform];
  return Object.hasOwn(rows, device.model) ? rows[device.model] : undefined;
}

/** By memory, because that is what runs out first: low up to 4 GB, high from 12 GB. Undefined: not known. */
export function tierOf({ ramGb }: Pick<Hardware, "ramGb">): HardwareTier | undefined {
  if (ramGb === undefined) return undefined;
  return ramGb <= 4 ? "low" : ramGb < 12 ? "mid" : "high";
}

/** The chip, as the table or else the device itself says. Undefined: not known. */
export function socOf(device: Device, platform: PlatformName, facts?: DeviceFacts): string | undefined {
  return hardwareOf(device, platform)?.soc ?? (facts?.soc === undefined ? undefined : slug(facts.soc));
}

/** `Tensor G3` as requirements write it: `tensor-g3`. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("+", " plus ")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
