import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/domain/devices/hardware.ts
var o = "https://www.theverge.com/23387050/google-pixel-7-vs-6-comparison-specs-price-features", p = "https://wccftech.com/pixel-6a-ram-chip-gpu-details-leaked/", l = "https://www.xda-developers.com/google-pixel-7a-vs-pixel-6a/", t = "https://www.phonearena.com/news/tensor-g3-specs-leaked_id151181", m = "https://exbulletin.com/tech/2695342/", g = "http://helpmax.net/en/google/google-pixel-9-performance", c = "https://9to5google.com/2024/07/25/google-pixel-9-specs-ram-cameras/", u = "https://codingmall.com/knowledge-base/25-global/341484", h = "https://pc-tablet.com/googles-pixel-10-to-feature-revamped-tensor-g5-chip-full-specs-reveal-performance-and-efficiency-upgrades", d = "https://www.androidbeat.com/2020/08/google-pixel-5-snapdragon-756-benchmarks/", n = "https://phonesquestions.com/what-processor-is-in-samsung-galaxy-s23-s23-plus-and-s23-ultra/", x = "https://www.newsbytesapp.com/news/science/samsung-s23-ultra-s-adreno-740-thrashes-s22-ultra-s-adreno-730/story", r = "https://www.gadgets360.com/mobiles/news/samsung-s24-plus-snapdragon-8-gen-3-soc-performance-geekbench-vulkan-test-galaxy-4492162", w = "https://citylife.capetown/uncategorized/exynos-2400-chip-is-10-core-cpu-monster-with-2x-graphics-power/352050/", y = "https://www.gadgets360.com/mobiles/news/samsung-s24-exynos-2400-snapdragon-8-gen-3-soc-us-canada-specifications-leak-galaxy-4751940", b = "https://www.indiatvnews.com/technology/news/samsung-galaxy-s25-series-leak-snapdragon-8-elite-chip-confirmed-ahead-of-january-launch-2025-01-02-969169", G = "https://bgr.com/tech/galaxy-s25-ultra-leaked-specs-arent-as-boring-as-they-look/", f = "https://gadgets360.com/mobiles/news/samsung-a54-renders-key-specifications-leak-galaxy-2870624", P = "https://www.phonearena.com/news/samsung-exynos-1380-galaxy-a54_id145832", k = "https://www.nextpit.com/samsung-galaxy-a54-exynos-processor", i = "https://www.phonearena.com/reviews/galaxy-a56-vs-a55-a54_id6761", v = "https://www.newsdirectory3.com/galaxy-a56-powerhouse-exynos-chip-specs-unveiled-a-major-leap-from-the-a55", A = "https://www.phonearena.com/news/galaxy-a15-mutates-with-a-6000mah-battery_id153876", S = "https://www.nextpit.com/samsung-galaxy-a15-processor-specs-benchmark-better-battery-gaming", q = "https://www.themobileindian.com/news/samsung-galaxy-a15-5g-renders-key-specs-leaked", M = "https://notebookcheck.com/Leak-enthuellt-Samsung-Galaxy-A16-5G-Mittelklasse-Smartphone.887326.0.html", D = "https://macdailynews.com/2022/03/14/ming-chi-kuo-apple-a16-exclusive-to-iphone-14-pro-models-iphone-14-to-stick-with-a15-chip/", H = "https://www.punto-informatico.it/apple-a18-a18-pro-nuovi-chip-iphone-16/", R = "https://www.macrumors.com/2021/09/15/how-much-ram-in-iphone-13/", U = "https://techtimes.com/articles/245376/20190916/iphone-11-iphone-11-pro-benchmark-early-tests-reveal-all-models-have-4-gb-ram.htm", _ = "https://thetechnologygeek.org/apple-iphone-x-a11-bionic-6-core-cpu-crushes-android-challengers-benchmark-leak/", E = "https://techvicity.com/2017/09/apple-iphone-x-iphone-8-plus-may-have-3gb-of-ram-iphone-8-to-remain-at-2gb.html/amp", N = "https://en.wikipedia.org/wiki/IPad_(10th_generation)", O = "https://www.clubic.com/pro/entreprises/apple/actualite-425241-iphone-14-et-si-le-modele-pro-etait-le-seul-a-profiter-de-la-puce-a16.html", T = {
  android: {
    frankel: { name: "Pixel 10", soc: "tensor-g5", gpu: "IMG DXT-48-1536", npu: "Google TPU", sources: [h] },
    tokay: { name: "Pixel 9", soc: "tensor-g4", gpu: "Mali-G715", ramGb: 12, sources: [g] },
    caiman: { name: "Pixel 9 Pro", soc: "tensor-g4", sources: [c] },
    komodo: { name: "Pixel 9 Pro XL", soc: "tensor-g4", sources: [c] },
    tegu: { name: "Pixel 9a", soc: "tensor-g4", ramGb: 8, sources: [u] },
    shiba: { name: "Pixel 8", soc: "tensor-g3", gpu: "Mali-G715", ramGb: 8, sources: [t] },
    husky: { name: "Pixel 8 Pro", soc: "tensor-g3", gpu: "Mali-G715", ramGb: 12, sources: [t] },
    akita: { name: "Pixel 8a", soc: "tensor-g3", ramGb: 8, sources: [m] },
    panther: { name: "Pixel 7", soc: "tensor-g2", ramGb: 8, sources: [o] },
    cheetah: { name: "Pixel 7 Pro", soc: "tensor-g2", ramGb: 12, sources: [o] },
    lynx: { name: "Pixel 7a", soc: "tensor-g2", ramGb: 8, sources: [l] },
    oriole: { name: "Pixel 6", soc: "tensor", ramGb: 8, sources: [o] },
    raven: { name: "Pixel 6 Pro", soc: "tensor", ramGb: 12, sources: [o] },
    bluejay: { name: "Pixel 6a", soc: "tensor", gpu: "Mali-G78", ramGb: 6, sources: [p] },
    redfin: { name: "Pixel 5", soc: "snapdragon-765g", gpu: "Adreno 620", ramGb: 8, sources: [d] },
    pa1q: { name: "Galaxy S25", soc: "snapdragon-8-elite", ramGb: 12, sources: [b] },
    pa3q: { name: "Galaxy S25 Ultra", soc: "snapdragon-8-elite", sources: [G] },
    e1q: { name: "Galaxy S24 (Snapdragon)", soc: "snapdragon-8-gen-3", gpu: "Adreno 750", sources: [r] },
    e2q: { name: "Galaxy S24+ (Snapdragon)", soc: "snapdragon-8-gen-3", gpu: "Adreno 750", sources: [r] },
    e3q: { name: "Galaxy S24 Ultra", soc: "snapdragon-8-gen-3", gpu: "Adreno 750", sources: [r] },
    e1s: { name: "Galaxy S24 (Exynos)", soc: "exynos-2400", gpu: "Xclipse 940", sources: [w, y] },
    dm1q: { name: "Galaxy S23", soc: "snapdragon-8-gen-2", gpu: "Adreno 740", sources: [n] },
    dm2q: { name: "Galaxy S23+", soc: "snapdragon-8-gen-2", gpu: "Adreno 740", sources: [n] },
    dm3q: { name: "Galaxy S23 Ultra", soc: "snapdragon-8-gen-2", gpu: "Adreno 740", sources: [n] },
    r0q: { name: "Galaxy S22", soc: "snapdragon-8-gen-1", gpu: "Adreno 730", sources: [x] },
    a53x: { name: "Galaxy A53 5G", soc: "exynos-1280", sources: [f] },
    a54x: {
      name: "Galaxy A54 5G",
      soc: "exynos-1380",
      gpu: "Mali-G68 MP5",
      npu: "Exynos NPU",
      ramGb: 6,
      sources: [P, k]
    },
    a55x: { name: "Galaxy A55 5G", soc: "exynos-1480", sources: [i] },
    a56x: { name: "Galaxy A56 5G", soc: "exynos-1580", gpu: "Xclipse 540", ramGb: 8, sources: [v, i] },
    a15: { name: "Galaxy A15", soc: "helio-g99", gpu: "Mali-G57", ramGb: 6, sources: [A] },
    a15x: { name: "Galaxy A15 5G", soc: "dimensity-6100-plus", gpu: "Mali-G57", ramGb: 4, sources: [S, q] },
    a16x: { name: "Galaxy A16 5G", soc: "dimensity-6300", ramGb: 4, sources: [M] }
  },
  ios: {
    iphone16pro: {
      name: "iPhone 16 Pro",
      soc: "a18-pro",
      gpu: "Apple, 6 cores",
      npu: "Neural Engine",
      ramGb: 8,
      sources: [H]
    },
    iphone14pro: { name: "iPhone 14 Pro", soc: "a16-bionic", ramGb: 6, sources: [D] },
    iphone13pro: { name: "iPhone 13 Pro", soc: "a15-bionic", gpu: "Apple, 5 cores", ramGb: 6, sources: [R] },
    iphone11pro: { name: "iPhone 11 Pro", soc: "a13-bionic", ramGb: 4, sources: [U] },
    iphone8: { name: "iPhone 8", soc: "a11-bionic", ramGb: 2, sources: [_, E] },
    ipad10: { name: "iPad (10th generation)", soc: "a14-bionic", gpu: "Apple, 4 cores", ramGb: 4, sources: [N] },
    iphonese3: { name: "iPhone SE (3rd generation)", soc: "a15-bionic", ramGb: 4, sources: [O] }
  }
};
function j(e, a) {
  if (a === "host") return;
  let s = T[a];
  return Object.hasOwn(s, e.model) ? s[e.model] : void 0;
}
function L({ ramGb: e }) {
  if (e !== void 0)
    return e <= 4 ? "low" : e < 12 ? "mid" : "high";
}
function z(e, a, s) {
  return j(e, a)?.soc ?? (s?.soc === void 0 ? void 0 : X(s.soc));
}
function X(e) {
  return e.toLowerCase().replaceAll("+", " plus ").replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}

export {
  j as a,
  L as b,
  z as c
};
