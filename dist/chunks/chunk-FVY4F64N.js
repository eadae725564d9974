import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  b as k
} from "./chunk-PRG6JAK4.js";

// src/adapters/processes/node.ts
import { spawn as C } from "node:child_process";
import D from "node:process";

// src/adapters/processes/groups.ts
import L from "node:process";
var N = 2e3, f = class {
  #e = /* @__PURE__ */ new Set();
  #s = !1;
  /** A process that leads a group of its own has started. */
  add(e) {
    this.#e.add(e), !this.#s && (this.#s = !0, L.once("exit", () => {
      for (let s of this.#e) h(s, "SIGKILL");
    }));
  }
  /** The leader is gone: whatever it started and left behind goes too. */
  remove(e) {
    h(e, "SIGKILL"), this.#e.delete(e);
  }
  /** Asks the whole group to end, and makes it end when it does not. */
  stop(e) {
    h(e, "SIGTERM"), setTimeout(() => {
      this.#e.has(e) && h(e, "SIGKILL");
    }, N).unref();
  }
};
function h(n, e) {
  try {
    L.kill(-n, e);
  } catch {
  }
}

// src/adapters/processes/output.ts
import { StringDecoder as U } from "node:string_decoder";
var l = class {
  #e = [];
  #s;
  #t = 0;
  constructor(e) {
    this.#s = e;
  }
  add(e) {
    return this.#t += e.length, this.#t > this.#s ? !1 : (this.#e.push(e), !0);
  }
  end() {
  }
  bytes() {
    return Buffer.concat(this.#e);
  }
}, y = class {
  #e;
  #s = Buffer.alloc(0);
  constructor(e) {
    this.#e = e;
  }
  add(e) {
    return this.#s = Buffer.concat([this.#s, e]).subarray(-this.#e), !0;
  }
  end() {
  }
  text() {
    return this.#s.toString("utf8");
  }
}, x = class {
  #e = new U("utf8");
  #s;
  #t;
  #n = "";
  constructor(e, s) {
    this.#t = e, this.#s = s;
  }
  add(e) {
    let s = this.#e.write(e).split(`
`), t = s.pop() ?? "";
    for (let o of s)
      this.#s((this.#n + o).replace(/\r$/, "")), this.#n = "";
    return this.#n += t, this.#n.length <= this.#t;
  }
  end() {
    this.#n += this.#e.end(), this.#n !== "" && this.#s(this.#n), this.#n = "";
  }
};

// src/adapters/processes/node.ts
var S = 1024 * 1024, w = {
  textBytes: 256 * S,
  bytesBytes: 4096 * S,
  lineBytes: 64 * S,
  stderrBytes: 65536
}, H = 127;
function Ee() {
  let n = new f();
  return {
    async run(e, s, t) {
      if (t.onLine !== void 0) {
        let m = new x(w.lineBytes, t.onLine);
        return { ...await A(n, e, s, t, m), stdout: "" };
      }
      let o = new l(w.textBytes);
      return { ...await A(n, e, s, t, o), stdout: o.bytes().toString("utf8") };
    },
    async runForBytes(e, s, t) {
      let o = new l(w.bytesBytes);
      return { ...await A(n, e, s, t, o), stdout: "", bytes: o.bytes() };
    }
  };
}
function A(n, e, s, t, o) {
  let { signal: p } = t;
  return p?.aborted === !0 ? Promise.reject(k.aborted()) : new Promise((m, G) => {
    let r = C(e, s, {
      ...t.cwd === void 0 ? {} : { cwd: t.cwd },
      env: { ...D.env, ...t.env },
      stdio: ["pipe", "pipe", "pipe"],
      detached: !0
    }), a = r.pid;
    a !== void 0 && n.add(a);
    let O = new y(w.stderrBytes), g = !1, c = !1, u = () => {
      a !== void 0 && n.stop(a);
    }, _ = t.timeoutMs === void 0 ? void 0 : setTimeout(() => {
      g = !0, u();
    }, t.timeoutMs);
    p?.addEventListener("abort", u, { once: !0 });
    let P = () => {
      clearTimeout(_), p?.removeEventListener("abort", u);
    };
    r.stdout.on("data", (i) => {
      if (!c) {
        try {
          c = !o.add(i);
        } catch (d) {
          P(), u(), c = !0, G(d instanceof Error ? d : new Error(String(d)));
          return;
        }
        c && u();
      }
    }), r.stderr.on("data", (i) => O.add(i)), r.stdin.on("error", () => {
    }), r.stdin.end(t.stdin ?? ""), r.on("error", (i) => {
      if (a !== void 0) return;
      P();
      let d = i.code === "ENOENT" ? `${e}: not found` : `${e}: ${i.message}`;
      m({ exitCode: H, signal: void 0, stderr: d, timedOut: !1 });
    }), r.on("exit", () => {
      a !== void 0 && n.remove(a);
    }), r.on("close", (i, d) => {
      if (a === void 0) return;
      if (P(), p?.aborted === !0) {
        G(k.aborted());
        return;
      }
      try {
        o.end();
      } catch (v) {
        G(v instanceof Error ? v : new Error(String(v)));
        return;
      }
      let q = c ? `
edgegate stopped it: it printed more than can be kept` : "";
      m({
        // A program may catch SIGTERM and exit 0: what was stopped has not succeeded.
        exitCode: c || g ? void 0 : i ?? void 0,
        signal: d ?? (c || g ? "SIGTERM" : void 0),
        stderr: O.text() + q,
        timedOut: g
      });
    });
  });
}

// src/domain/devices/hardware.ts
var b = "https://www.theverge.com/23387050/google-pixel-7-vs-6-comparison-specs-price-features", $ = "https://wccftech.com/pixel-6a-ram-chip-gpu-details-leaked/", F = "https://www.xda-developers.com/google-pixel-7a-vs-pixel-6a/", M = "https://www.phonearena.com/news/tensor-g3-specs-leaked_id151181", K = "https://exbulletin.com/tech/2695342/", X = "http://helpmax.net/en/google/google-pixel-9-performance", T = "https://9to5google.com/2024/07/25/google-pixel-9-specs-ram-cameras/", j = "https://codingmall.com/knowledge-base/25-global/341484", z = "https://pc-tablet.com/googles-pixel-10-to-feature-revamped-tensor-g5-chip-full-specs-reveal-performance-and-efficiency-upgrades", J = "https://www.androidbeat.com/2020/08/google-pixel-5-snapdragon-756-benchmarks/", B = "https://phonesquestions.com/what-processor-is-in-samsung-galaxy-s23-s23-plus-and-s23-ultra/", W = "https://www.newsbytesapp.com/news/science/samsung-s23-ultra-s-adreno-740-thrashes-s22-ultra-s-adreno-730/story", E = "https://www.gadgets360.com/mobiles/news/samsung-s24-plus-snapdragon-8-gen-3-soc-performance-geekbench-vulkan-test-galaxy-4492162", Q = "https://citylife.capetown/uncategorized/exynos-2400-chip-is-10-core-cpu-monster-with-2x-graphics-power/352050/", V = "https://www.gadgets360.com/mobiles/news/samsung-s24-exynos-2400-snapdragon-8-gen-3-soc-us-canada-specifications-leak-galaxy-4751940", Y = "https://www.indiatvnews.com/technology/news/samsung-galaxy-s25-series-leak-snapdragon-8-elite-chip-confirmed-ahead-of-january-launch-2025-01-02-969169", Z = "https://bgr.com/tech/galaxy-s25-ultra-leaked-specs-arent-as-boring-as-they-look/", ee = "https://gadgets360.com/mobiles/news/samsung-a54-renders-key-specifications-leak-galaxy-2870624", se = "https://www.phonearena.com/news/samsung-exynos-1380-galaxy-a54_id145832", ne = "https://www.nextpit.com/samsung-galaxy-a54-exynos-processor", I = "https://www.phonearena.com/reviews/galaxy-a56-vs-a55-a54_id6761", te = "https://www.newsdirectory3.com/galaxy-a56-powerhouse-exynos-chip-specs-unveiled-a-major-leap-from-the-a55", oe = "https://www.phonearena.com/news/galaxy-a15-mutates-with-a-6000mah-battery_id153876", re = "https://www.nextpit.com/samsung-galaxy-a15-processor-specs-benchmark-better-battery-gaming", ae = "https://www.themobileindian.com/news/samsung-galaxy-a15-5g-renders-key-specs-leaked", ie = "https://notebookcheck.com/Leak-enthuellt-Samsung-Galaxy-A16-5G-Mittelklasse-Smartphone.887326.0.html", ce = "https://macdailynews.com/2022/03/14/ming-chi-kuo-apple-a16-exclusive-to-iphone-14-pro-models-iphone-14-to-stick-with-a15-chip/", de = "https://www.punto-informatico.it/apple-a18-a18-pro-nuovi-chip-iphone-16/", pe = "https://www.macrumors.com/2021/09/15/how-much-ram-in-iphone-13/", ue = "https://techtimes.com/articles/245376/20190916/iphone-11-iphone-11-pro-benchmark-early-tests-reveal-all-models-have-4-gb-ram.htm", le = "https://thetechnologygeek.org/apple-iphone-x-a11-bionic-6-core-cpu-crushes-android-challengers-benchmark-leak/", me = "https://techvicity.com/2017/09/apple-iphone-x-iphone-8-plus-may-have-3gb-of-ram-iphone-8-to-remain-at-2gb.html/amp", ge = "https://en.wikipedia.org/wiki/IPad_(10th_generation)", he = "https://www.clubic.com/pro/entreprises/apple/actualite-425241-iphone-14-et-si-le-modele-pro-etait-le-seul-a-profiter-de-la-puce-a16.html", fe = {
  android: {
    frankel: { name: "Pixel 10", soc: "tensor-g5", gpu: "IMG DXT-48-1536", npu: "Google TPU", sources: [z] },
    tokay: { name: "Pixel 9", soc: "tensor-g4", gpu: "Mali-G715", ramGb: 12, sources: [X] },
    caiman: { name: "Pixel 9 Pro", soc: "tensor-g4", sources: [T] },
    komodo: { name: "Pixel 9 Pro XL", soc: "tensor-g4", sources: [T] },
    tegu: { name: "Pixel 9a", soc: "tensor-g4", ramGb: 8, sources: [j] },
    shiba: { name: "Pixel 8", soc: "tensor-g3", gpu: "Mali-G715", ramGb: 8, sources: [M] },
    husky: { name: "Pixel 8 Pro", soc: "tensor-g3", gpu: "Mali-G715", ramGb: 12, sources: [M] },
    akita: { name: "Pixel 8a", soc: "tensor-g3", ramGb: 8, sources: [K] },
    panther: { name: "Pixel 7", soc: "tensor-g2", ramGb: 8, sources: [b] },
    cheetah: { name: "Pixel 7 Pro", soc: "tensor-g2", ramGb: 12, sources: [b] },
    lynx: { name: "Pixel 7a", soc: "tensor-g2", ramGb: 8, sources: [F] },
    oriole: { name: "Pixel 6", soc: "tensor", ramGb: 8, sources: [b] },
    raven: { name: "Pixel 6 Pro", soc: "tensor", ramGb: 12, sources: [b] },
    bluejay: { name: "Pixel 6a", soc: "tensor", gpu: "Mali-G78", ramGb: 6, sources: [$] },
    redfin: { name: "Pixel 5", soc: "snapdragon-765g", gpu: "Adreno 620", ramGb: 8, sources: [J] },
    pa1q: { name: "Galaxy S25", soc: "snapdragon-8-elite", ramGb: 12, sources: [Y] },
    pa3q: { name: "Galaxy S25 Ultra", soc: "snapdragon-8-elite", sources: [Z] },
    e1q: { name: "Galaxy S24 (Snapdragon)", soc: "snapdragon-8-gen-3", gpu: "Adreno 750", sources: [E] },
    e2q: { name: "Galaxy S24+ (Snapdragon)", soc: "snapdragon-8-gen-3", gpu: "Adreno 750", sources: [E] },
    e3q: { name: "Galaxy S24 Ultra", soc: "snapdragon-8-gen-3", gpu: "Adreno 750", sources: [E] },
    e1s: { name: "Galaxy S24 (Exynos)", soc: "exynos-2400", gpu: "Xclipse 940", sources: [Q, V] },
    dm1q: { name: "Galaxy S23", soc: "snapdragon-8-gen-2", gpu: "Adreno 740", sources: [B] },
    dm2q: { name: "Galaxy S23+", soc: "snapdragon-8-gen-2", gpu: "Adreno 740", sources: [B] },
    dm3q: { name: "Galaxy S23 Ultra", soc: "snapdragon-8-gen-2", gpu: "Adreno 740", sources: [B] },
    r0q: { name: "Galaxy S22", soc: "snapdragon-8-gen-1", gpu: "Adreno 730", sources: [W] },
    a53x: { name: "Galaxy A53 5G", soc: "exynos-1280", sources: [ee] },
    a54x: {
      name: "Galaxy A54 5G",
      soc: "exynos-1380",
      gpu: "Mali-G68 MP5",
      npu: "Exynos NPU",
      ramGb: 6,
      sources: [se, ne]
    },
    a55x: { name: "Galaxy A55 5G", soc: "exynos-1480", sources: [I] },
    a56x: { name: "Galaxy A56 5G", soc: "exynos-1580", gpu: "Xclipse 540", ramGb: 8, sources: [te, I] },
    a15: { name: "Galaxy A15", soc: "helio-g99", gpu: "Mali-G57", ramGb: 6, sources: [oe] },
    a15x: { name: "Galaxy A15 5G", soc: "dimensity-6100-plus", gpu: "Mali-G57", ramGb: 4, sources: [re, ae] },
    a16x: { name: "Galaxy A16 5G", soc: "dimensity-6300", ramGb: 4, sources: [ie] }
  },
  ios: {
    iphone16pro: {
      name: "iPhone 16 Pro",
      soc: "a18-pro",
      gpu: "Apple, 6 cores",
      npu: "Neural Engine",
      ramGb: 8,
      sources: [de]
    },
    iphone14pro: { name: "iPhone 14 Pro", soc: "a16-bionic", ramGb: 6, sources: [ce] },
    iphone13pro: { name: "iPhone 13 Pro", soc: "a15-bionic", gpu: "Apple, 5 cores", ramGb: 6, sources: [pe] },
    iphone11pro: { name: "iPhone 11 Pro", soc: "a13-bionic", ramGb: 4, sources: [ue] },
    iphone8: { name: "iPhone 8", soc: "a11-bionic", ramGb: 2, sources: [le, me] },
    ipad10: { name: "iPad (10th generation)", soc: "a14-bionic", gpu: "Apple, 4 cores", ramGb: 4, sources: [ge] },
    iphonese3: { name: "iPhone SE (3rd generation)", soc: "a15-bionic", ramGb: 4, sources: [he] }
  }
};
function ye(n, e) {
  if (e === "host") return;
  let s = fe[e];
  return Object.hasOwn(s, n.model) ? s[n.model] : void 0;
}
function Le({ ramGb: n }) {
  if (n !== void 0)
    return n <= 4 ? "low" : n < 12 ? "mid" : "high";
}
function Me(n, e, s) {
  return ye(n, e)?.soc ?? (s?.soc === void 0 ? void 0 : xe(s.soc));
}
function xe(n) {
  return n.toLowerCase().replaceAll("+", " plus ").replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}

// src/adapters/git/git.ts
var R = class {
  #e;
  #s;
  #t;
  constructor(e, s, t) {
    this.#e = e, this.#s = s, this.#t = t;
  }
  run(e, s) {
    return this.#e.run("git", e, this.#n(s));
  }
  /** Stdout without its last newline, or undefined when git exits with anything but 0. */
  async ask(e, s) {
    let t = await this.run(e, s);
    return t.exitCode === 0 ? t.stdout.replace(/\n$/, "") : void 0;
  }
  /** Stdout as bytes, or undefined when git exits with anything but 0. */
  async bytes(e, s) {
    let t = await this.#e.runForBytes("git", e, this.#n(s));
    return t.exitCode === 0 ? t.bytes : void 0;
  }
  #n(e) {
    return {
      cwd: this.#s,
      env: { LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" },
      ...e === void 0 ? {} : { stdin: e },
      ...this.#t === void 0 ? {} : { signal: this.#t }
    };
  }
};

export {
  ye as a,
  Le as b,
  Me as c,
  R as d,
  Ee as e
};
