import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  B as P,
  C as D,
  E as T,
  K as q,
  a as A,
  d as B,
  f as l,
  h as j,
  k as f,
  n as c,
  p as O,
  t as v,
  v as p,
  w as I
} from "./chunk-NJUTB3Y2.js";

// src/documents/metric-id.ts
var _ = [
  "latency-p50",
  "latency-p90",
  "load",
  "first-inference",
  "peak-memory",
  "delegated-nodes",
  "partitions"
], X = ["size", "accuracy", "conversion-loss"], Y = [..._, ...X], fe = p(Y);

// src/config/budget-table.ts
var K = ["max", "min", "max-increase", "max-drop", "floor", "reserve"], he = ["max", "min", "max-increase", "max-drop"], h = {
  max: ["duration"],
  "max-increase": ["share", "duration"],
  floor: ["duration"],
  reserve: ["duration"]
}, Q = { max: ["size"], "max-increase": ["share", "size"], floor: ["size"] }, L = {
  "latency-p50": {
    title: "Median time of one inference",
    keys: h,
    example: "{ max-increase: 5%, floor: 0.5 ms }"
  },
  "latency-p90": {
    title: "Time that nine of ten inferences stay under",
    keys: h,
    example: "{ max: 100 ms, reserve: 30 ms }"
  },
  load: {
    title: "Time from the file to an interpreter that is ready",
    keys: h,
    example: "{ max: 300 ms }"
  },
  "first-inference": {
    title: "Time of the first inference after loading",
    keys: h,
    example: "{ max-increase: 20%, floor: 5 ms }"
  },
  "peak-memory": {
    title: "Resident memory that the model adds to its process, at its highest",
    keys: Q,
    example: "{ max: 200 MB, max-increase: 10%, floor: 1 MB }"
  },
  "delegated-nodes": {
    title: "Graph nodes that the delegate runs; a drop counts nodes that it newly leaves to the CPU",
    keys: { min: ["count"], "max-drop": ["count", "share"] },
    example: "{ max-drop: 0 }"
  },
  partitions: {
    title: "Pieces that the delegate's nodes fall into",
    keys: { max: ["count"], "max-increase": ["count", "share"] },
    example: "{ max-increase: 0, level: warn }"
  },
  size: {
    title: "Bytes of the .tflite file",
    keys: Q,
    example: "{ max: 20 MB, max-increase: 10% }"
  },
  accuracy: {
    title: "The task metric on your evaluation data",
    keys: { max: ["score"], min: ["share", "score"], "max-drop": ["points", "share", "score"] },
    example: "{ min: 95%, max-drop: 1 pp }"
  },
  "conversion-loss": {
    title: "What a variant loses of the task metric against float32 of the same side",
    keys: { max: ["points", "score"], "max-increase": ["points", "score"] },
    example: "{ max: 1 pp }"
  }
}, M = {
  max: "The value may not be larger.",
  min: "The value may not be smaller.",
  "max-increase": "The value may not grow by more than this against the base: a share of it (`5%`), or an amount in the metric's unit.",
  "max-drop": "The value may not get worse by more than this against the base: `1 pp` is an amount, `5%` a share of the base's value.",
  floor: "A relative limit counts only when the difference is also larger than this amount.",
  reserve: "Taken off `max` first: what the app needs of it besides inference, for pre- and post-processing.",
  level: "`error` turns the check red, `warn` only says it, `off` switches the limits off."
};

// src/config/quantity.ts
var a = (e, t, n, s = 1) => ({
  name: e,
  dimension: t,
  shift: n,
  times: s
}), z = [
  a("min", "duration", 9, 60),
  a("s", "duration", 9),
  a("ms", "duration", 6),
  a("us", "duration", 3),
  a("µs", "duration", 3),
  a("ns", "duration", 0),
  a("GB", "size", 9),
  a("GiB", "size", 0, 1073741824),
  a("MB", "size", 6),
  a("MiB", "size", 0, 1048576),
  a("kB", "size", 3),
  a("KiB", "size", 0, 1024),
  a("B", "size", 0),
  a("%", "share", -2),
  a("pp", "points", -2)
], g = {
  duration: { name: "a duration", example: "100 ms", units: "ns, us, ms, s, min" },
  size: { name: "a size", example: "20 MB", units: "B, kB, MB, GB, KiB, MiB, GiB" },
  share: { name: "a share", example: "5%", units: "%" },
  points: { name: "percentage points", example: "1 pp", units: "pp" },
  count: { name: "a whole number", example: "0", units: "" },
  score: { name: "a number in the metric's own unit", example: "0.25", units: "" }
}, ee = { duration: " ms", size: " MB", share: "%", points: " pp" }, U = String.raw`(?:\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)`, te = new RegExp(`^(${U})\\s*([^\\d\\s.]*)$`, "u");
function F(e, t) {
  if (typeof e == "number") return C(e, t);
  if (typeof e != "string") return { status: "unreadable", seen: `${se(e)} is not an amount` };
  let [, n = "", s = ""] = te.exec(e.trim()) ?? [];
  if (n === "") {
    if (/^-\s*\d/.test(e)) return { status: "unreadable", seen: `"${e}" is negative` };
    if (/^\d+,\d/.test(e)) {
      let m = e.replace(",", ".");
      return { status: "unreadable", seen: `"${e}" has a decimal comma`, suggestion: m };
    }
    return { status: "unreadable", seen: `"${e}" is not an amount` };
  }
  if (s === "") return C(Number(n), t, " in quotes");
  let i = z.find(({ name: m }) => m === s);
  if (i === void 0) {
    let m = ie(s, t);
    return {
      status: "unreadable",
      seen: `"${s}" is not a unit`,
      ...m === void 0 ? {} : { suggestion: b(n, m) }
    };
  }
  if (!t.includes(i.dimension)) {
    let m = t[0], Z = i.dimension === "share" && t.includes("points") ? "pp" : void 0, V = i.dimension === "points" && t.includes("share") ? "%" : void 0, N = Z ?? V;
    return {
      status: "unreadable",
      seen: `"${e}" is ${g[i.dimension].name}${m === void 0 ? "" : `, not ${g[m].name}`}`,
      ...N === void 0 ? {} : { suggestion: b(n, N) }
    };
  }
  let o = x(n, i.shift) * i.times, r = i.dimension === "duration" || i.dimension === "size", d = r ? Math.round(o) : o;
  return !Number.isFinite(d) || r && !Number.isSafeInteger(d) ? { status: "unreadable", seen: `"${e}" is too large` } : d === 0 && Number(n) !== 0 ? { status: "unreadable", seen: `"${e}" is too small` } : { status: "read", quantity: { dimension: i.dimension, value: d } };
}
function C(e, t, n = "") {
  if (!Number.isFinite(e)) return { status: "unreadable", seen: `${e} is not a finite number` };
  if (e < 0) return { status: "unreadable", seen: `${e} is negative` };
  if (t.includes("count"))
    return n !== "" ? { status: "unreadable", seen: `${e} stands${n}`, suggestion: String(e) } : Number.isSafeInteger(e) ? { status: "read", quantity: { dimension: "count", value: e } } : { status: "unreadable", seen: `${e} is not a whole number`, suggestion: String(Math.floor(e)) };
  if (t.includes("score") && n === "") return { status: "read", quantity: { dimension: "score", value: e } };
  let s = t.map((i) => ee[i]).find((i) => i !== void 0);
  return {
    status: "unreadable",
    seen: `${e} has no unit`,
    ...s === void 0 ? {} : { suggestion: `${e}${s}` }
  };
}
function G({ dimension: e, value: t }) {
  if (e === "count" || e === "score") return String(t);
  let n = z.filter((i) => i.dimension === e && i.name !== "µs" && i.name !== "min");
  for (let i of n) {
    let o = i.times === 1 ? W(t, -i.shift) : String(t / i.times);
    if (o.length <= 6 && (Number(o) >= 1 || i === n.at(-1)) && x(o, i.shift) * i.times === t) return b(o, i.name);
  }
  let s = n.at(-1);
  return s === void 0 ? String(t) : b(W(t, -s.shift), s.name);
}
function x(e, t) {
  let [n = "", s = "0"] = e.toLowerCase().split("e");
  return +`${n}e${Number(s) + t}`;
}
function W(e, t) {
  let n = x(String(e), t);
  return x(String(n), -t) === e ? String(n) : ne(e, t);
}
function ne(e, t) {
  let [n = "", s = "0"] = String(e).split("e");
  return `${n}e${Number(s) + t}`;
}
function b(e, t) {
  return t === "%" ? `${e}%` : `${e} ${t}`;
}
function ie(e, t) {
  let n = e.toLowerCase(), s = { sec: "s", second: "s", seconds: "s", minutes: "min", m: "min", percent: "%" }, i = z.filter(({ dimension: r }) => t.includes(r)).map(({ name: r }) => r);
  return i.find((r) => r.toLowerCase() === n) ?? i.find((r) => r === s[n]) ?? i.find((r) => r !== "s" && r !== "B" && n.startsWith(r.toLowerCase()));
}
function se(e) {
  return e == null ? "nothing" : Array.isArray(e) ? "a list" : typeof e == "object" ? "a mapping" : `${typeof e} ${JSON.stringify(e)}`;
}
function H(e) {
  let t = z.filter(({ dimension: n }) => e.includes(n)).map(({ name: n }) => n);
  return `^\\s*${U}\\s*(${t.join("|")})\\s*$`;
}

// src/config/leaves.ts
function S(e, t) {
  return j().transform((n, s) => {
    let i = e(n);
    return "value" in i ? i.value : (s.issues.push({ code: "custom", input: n, message: i.seen, params: i }), A);
  }).meta(t);
}
function k(e, t, n = {}) {
  return S(
    (s) => {
      let i = F(s, e);
      if (i.status === "read") {
        let { quantity: d } = i;
        if (n.above !== void 0 && d.value <= n.above)
          return { seen: `${String(s)} is too little`, allowed: `more than ${n.above}` };
        if (n.most !== void 0 && d.value > n.most) {
          let m = G({ ...d, value: n.most });
          return { seen: `${String(s)} is too much`, allowed: `at most ${m}` };
        }
        return { value: d };
      }
      let { seen: o, suggestion: r } = i;
      return { seen: o, allowed: re(e), ...r === void 0 ? {} : { suggestion: r } };
    },
    { description: t, ...oe(e) }
  );
}
function re(e) {
  return e.map((t) => {
    let { name: n, example: s, units: i } = g[t];
    return `${n} such as ${s}${i.includes(",") ? ` (${i})` : ""}`;
  }).join(", or ");
}
function oe(e) {
  let t = e.filter((o) => o !== "count" && o !== "score"), n = { type: "string", pattern: H(t) }, i = { type: e.includes("count") ? "integer" : "number", minimum: 0 };
  return t.length === e.length ? n : t.length === 0 ? i : { anyOf: [n, i] };
}
var ae = String.raw`^(?!/)(?!~)(?![A-Za-z]:)(?!(?:.*/)?\.\.(?:/|$))[^\\\u0000]*[^\\\u0000/.][^\\\u0000]*$`;
function $(e) {
  return S(
    (t) => {
      let n = "a path inside the repository, relative to its root, with forward slashes";
      if (typeof t != "string") return { seen: `${JSON.stringify(t) ?? "nothing"} is not a path`, allowed: n };
      if (t.includes("\\"))
        return { seen: `"${t}" has backslashes`, allowed: n, suggestion: t.replaceAll("\\", "/") };
      if (/^([/~]|[A-Za-z]:)/.test(t) || t.split("/").includes(".."))
        return { seen: `"${t}" may lead out of the repository`, allowed: n };
      let s = t.split("/").filter((i) => i !== "" && i !== ".");
      return t.includes("\0") || s.every((i) => /^\.*$/.test(i)) ? { seen: `"${t}" names no file or folder`, allowed: n } : { value: s.join("/") };
    },
    { description: e, type: "string", pattern: ae }
  );
}
function y(e) {
  return S(
    (t) => {
      if (typeof t == "string" && t !== "") return { value: t };
      let n = typeof t == "number" ? `"${t}"` : void 0;
      return {
        seen: `${JSON.stringify(t) ?? "nothing"} is not a pattern`,
        allowed: "a name, where * stands for any text and ? for one character",
        ...n === void 0 ? {} : { suggestion: n }
      };
    },
    { description: e, type: "string", minLength: 1 }
  );
}

// src/config/config-file.ts
var me = ["top-1", "top-5", "mean-iou", "mse"], de = p(["error", "warn", "off"]).meta({ description: M.level });
function u(e) {
  let { title: t, keys: n, example: s } = L[e], i = {};
  for (let d of K) {
    let m = n[d];
    m !== void 0 && (i[d] = k(m, M[d]).optional());
  }
  let o = n["max-increase"] === void 0 ? "max-drop" : "max-increase";
  return c({ ...i, level: de.optional() }).meta({
    description: `${t}. Example: ${s}`,
    minProperties: 1,
    dependencies: {
      ...n.reserve === void 0 ? {} : { reserve: ["max"] },
      ...n.floor === void 0 ? {} : { floor: [o] }
    }
  }).optional();
}
var J = c({
  "latency-p50": u("latency-p50"),
  "latency-p90": u("latency-p90"),
  load: u("load"),
  "first-inference": u("first-inference"),
  "peak-memory": u("peak-memory"),
  "delegated-nodes": u("delegated-nodes"),
  partitions: u("partitions"),
  size: u("size"),
  accuracy: u("accuracy"),
  "conversion-loss": u("conversion-loss")
}).meta({ id: "budgets", description: "Limits by metric.", minProperties: 1 }), w = (e) => k(["duration"], e, { above: 0 }).optional(), ce = O([
  p(me),
  B().regex(/^command:\s*\S/),
  c({
    command: B().regex(/\{model\}/).meta({
      description: "A command that scores the model at {model} and prints one JSON object: metric, value, n, higherIsBetter."
    }),
    timeout: w("Longest run of the command. Default: 10 min.")
  })
]), R = c({
  variant: D.meta({ description: "The variant that the app ships." }),
  delegates: f(T).min(1).meta({ description: "The delegates in the order in which the app tries them." })
}), ue = c({
  source: $("The source model: a SavedModel folder, .keras, .h5 or .tflite."),
  variants: f(D).min(1).meta({ description: `Default: all that the source allows, of ${P.join(", ")}.` }).optional(),
  calibration: c({
    data: $("An .npz with inputs by signature name; axis 0 is the sample."),
    samples: l().min(1).meta({ description: "How many samples are used. Default: 200." }).optional()
  }).meta({ description: "What full-int8 is calibrated with." }).optional(),
  evaluation: c({
    data: $("An .npz with inputs by signature name and labels `y`; axis 0 is the sample.").optional(),
    metric: ce.meta({ description: "How a variant is scored. Default: top-1." }).optional()
  }).meta({ description: "How right the model is." }).optional(),
  ship: c({
    host: R.optional(),
    android: R.optional(),
    ios: R.optional()
  }).meta({ description: "What ships on each platform; these cases are gated." }).optional()
}), le = c({
  threads: l().min(1).max(64).meta({ description: "Threads of the interpreter. Default: 1." }).optional(),
  launches: l().min(2).max(100).meta({ description: "Processes a gated case; an interval needs two. Default: 6." }).optional(),
  pairs: l().min(1).max(100).meta({ description: "Block pairs a launch. Default: 4." }).optional(),
  inferences: l().min(1).max(1e4).meta({ description: "Inferences a block. Default: 20." }).optional(),
  "gated-time": w("Time for all paired launches of a gated case. Default: 30 s."),
  "look-time": w("Time for the one launch of any other case. Default: 8 s."),
  "hang-timeout": w("A launch that says nothing for so long is killed. Default: 60 s.")
}), pe = c({
  match: c({
    model: y("A model's name.").optional(),
    variant: y("A variant.").optional(),
    device: y("A device, by its model id or its label.").optional(),
    delegate: y("A delegate.").optional()
  }).meta({ description: "Which cases; a field that is left out matches all.", minProperties: 1 }),
  budgets: J
}), Be = c({
  version: I(1).meta({ description: "The version of this file's format." }),
  models: v(q, ue).meta({ description: "The models, by name.", minProperties: 1 }),
  delegates: f(T).min(1).meta({ description: "What is measured besides what ships. Default: cpu and xnnpack." }).optional(),
  budgets: J.optional(),
  overrides: f(pe).meta({ description: "Other limits for some cases; later ones win." }).optional(),
  measure: le.meta({ description: "How much is measured." }).optional(),
  "on-inconclusive": p(["fail", "pass"]).meta({ description: "What an inconclusive verdict makes of the exit code. Default: fail." }).optional(),
  "minimum-effect": k(["share"], "A smaller change is called none. Default: 3%.", { most: 1 }).optional()
}).meta({ title: "edgegate.yml", description: "Which models edgegate judges, and by which limits." });

export {
  _ as a,
  X as b,
  Y as c,
  fe as d,
  he as e,
  L as f,
  F as g,
  G as h,
  me as i,
  Be as j
};
