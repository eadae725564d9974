import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  B as C,
  D as l,
  E as K,
  H as W,
  I as M,
  K as N,
  Q as U,
  a as B,
  c as P,
  d as Z,
  e as v,
  f as q,
  h as I,
  i as g,
  j as h,
  k as x,
  l as b,
  n as p,
  p as Q,
  s as f,
  v as c,
  x as L
} from "./chunk-7QKARPZN.js";
import {
  c as se
} from "./chunk-4LBPI474.js";

// node_modules/zod/v4/classic/iso.js
var J = {};
se(J, {
  ZodISODate: () => h,
  ZodISODateTime: () => g,
  ZodISODuration: () => b,
  ZodISOTime: () => x,
  date: () => de,
  datetime: () => me,
  duration: () => ue,
  time: () => ce
});
function me(e) {
  return P(g, e);
}
function de(e) {
  return Z(h, e);
}
function ce(e) {
  return v(x, e);
}
function ue(e) {
  return q(b, e);
}

// src/documents/metric-id.ts
var pe = [
  "latency-p50",
  "latency-p90",
  "load",
  "first-inference",
  "peak-memory",
  "delegated-nodes",
  "partitions"
], le = ["size", "accuracy", "conversion-loss"], fe = [...pe, ...le], ct = l(fe);

// src/config/budget-table.ts
var _ = ["max", "min", "max-increase", "max-drop", "floor", "reserve"], pt = ["max", "min", "max-increase", "max-drop"], z = {
  max: ["duration"],
  "max-increase": ["share", "duration"],
  floor: ["duration"],
  reserve: ["duration"]
}, G = { max: ["size"], "max-increase": ["share", "size"], floor: ["size"] }, H = {
  "latency-p50": {
    title: "Median time of one inference",
    keys: z,
    example: "{ max-increase: 5%, floor: 0.5 ms }"
  },
  "latency-p90": {
    title: "Time that nine of ten inferences stay under",
    keys: z,
    example: "{ max: 100 ms, reserve: 30 ms }"
  },
  load: {
    title: "Time from the file to an interpreter that is ready",
    keys: z,
    example: "{ max: 300 ms }"
  },
  "first-inference": {
    title: "Time of the first inference after loading",
    keys: z,
    example: "{ max-increase: 20%, floor: 5 ms }"
  },
  "peak-memory": {
    title: "Resident memory that the model adds to its process, at its highest",
    keys: G,
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
    keys: G,
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
}, R = {
  max: "The value may not be larger.",
  min: "The value may not be smaller.",
  "max-increase": "The value may not grow by more than this against the base: a share of it (`5%`), or an amount in the metric's unit.",
  "max-drop": "The value may not get worse by more than this against the base: `1 pp` is an amount, `5%` a share of the base's value.",
  floor: "A relative limit counts only when the difference is also larger than this amount.",
  reserve: "Taken off `max` first: what the app needs of it besides inference, for pre- and post-processing.",
  level: "`error` turns the check red, `warn` only says it, `off` switches the limits off."
};

// src/config/quantity.ts
var a = (e, t, n, r = 1) => ({
  name: e,
  dimension: t,
  shift: n,
  times: r
}), D = [
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
], $ = {
  duration: { name: "a duration", example: "100 ms", units: "ns, us, ms, s, min" },
  size: { name: "a size", example: "20 MB", units: "B, kB, MB, GB, KiB, MiB, GiB" },
  share: { name: "a share", example: "5%", units: "%" },
  points: { name: "percentage points", example: "1 pp", units: "pp" },
  count: { name: "a whole number", example: "0", units: "" },
  score: { name: "a number in the metric's own unit", example: "0.25", units: "" }
}, ye = { duration: " ms", size: " MB", share: "%", points: " pp" }, Y = String.raw`(?:\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)`, ge = new RegExp(`^(${Y})\\s*([^\\d\\s.]*)$`, "u");
function ee(e, t) {
  if (typeof e == "number") return V(e, t);
  if (typeof e != "string") return { status: "unreadable", seen: `${be(e)} is not an amount` };
  let [, n = "", r = ""] = ge.exec(e.trim()) ?? [];
  if (n === "") {
    if (/^-\s*\d/.test(e)) return { status: "unreadable", seen: `"${e}" is negative` };
    if (/^\d+,\d/.test(e)) {
      let m = e.replace(",", ".");
      return { status: "unreadable", seen: `"${e}" has a decimal comma`, suggestion: m };
    }
    return { status: "unreadable", seen: `"${e}" is not an amount` };
  }
  if (r === "") return V(Number(n), t, " in quotes");
  let i = D.find(({ name: m }) => m === r);
  if (i === void 0) {
    let m = xe(r, t);
    return {
      status: "unreadable",
      seen: `"${r}" is not a unit`,
      ...m === void 0 ? {} : { suggestion: w(n, m) }
    };
  }
  if (!t.includes(i.dimension)) {
    let m = t[0], re = i.dimension === "share" && t.includes("points") ? "pp" : void 0, oe = i.dimension === "points" && t.includes("share") ? "%" : void 0, j = re ?? oe;
    return {
      status: "unreadable",
      seen: `"${e}" is ${$[i.dimension].name}${m === void 0 ? "" : `, not ${$[m].name}`}`,
      ...j === void 0 ? {} : { suggestion: w(n, j) }
    };
  }
  let s = k(n, i.shift) * i.times, o = i.dimension === "duration" || i.dimension === "size", d = o ? Math.round(s) : s;
  return !Number.isFinite(d) || o && !Number.isSafeInteger(d) ? { status: "unreadable", seen: `"${e}" is too large` } : d === 0 && Number(n) !== 0 ? { status: "unreadable", seen: `"${e}" is too small` } : { status: "read", quantity: { dimension: i.dimension, value: d } };
}
function V(e, t, n = "") {
  if (!Number.isFinite(e)) return { status: "unreadable", seen: `${e} is not a finite number` };
  if (e < 0) return { status: "unreadable", seen: `${e} is negative` };
  if (t.includes("count"))
    return n !== "" ? { status: "unreadable", seen: `${e} stands${n}`, suggestion: String(e) } : Number.isSafeInteger(e) ? { status: "read", quantity: { dimension: "count", value: e } } : { status: "unreadable", seen: `${e} is not a whole number`, suggestion: String(Math.floor(e)) };
  if (t.includes("score") && n === "") return { status: "read", quantity: { dimension: "score", value: e } };
  let r = t.map((i) => ye[i]).find((i) => i !== void 0);
  return {
    status: "unreadable",
    seen: `${e} has no unit`,
    ...r === void 0 ? {} : { suggestion: `${e}${r}` }
  };
}
function te({ dimension: e, value: t }) {
  if (e === "count" || e === "score") return String(t);
  let n = D.filter((i) => i.dimension === e && i.name !== "µs" && i.name !== "min");
  for (let i of n) {
    let s = i.times === 1 ? X(t, -i.shift) : String(t / i.times);
    if (s.length <= 6 && (Number(s) >= 1 || i === n.at(-1)) && k(s, i.shift) * i.times === t) return w(s, i.name);
  }
  let r = n.at(-1);
  return r === void 0 ? String(t) : w(X(t, -r.shift), r.name);
}
function k(e, t) {
  let [n = "", r = "0"] = e.toLowerCase().split("e");
  return +`${n}e${Number(r) + t}`;
}
function X(e, t) {
  let n = k(String(e), t);
  return k(String(n), -t) === e ? String(n) : he(e, t);
}
function he(e, t) {
  let [n = "", r = "0"] = String(e).split("e");
  return `${n}e${Number(r) + t}`;
}
function w(e, t) {
  return t === "%" ? `${e}%` : `${e} ${t}`;
}
function xe(e, t) {
  let n = e.toLowerCase(), r = { sec: "s", second: "s", seconds: "s", minutes: "min", m: "min", percent: "%" }, i = D.filter(({ dimension: o }) => t.includes(o)).map(({ name: o }) => o);
  return i.find((o) => o.toLowerCase() === n) ?? i.find((o) => o === r[n]) ?? i.find((o) => o !== "s" && o !== "B" && n.startsWith(o.toLowerCase()));
}
function be(e) {
  return e == null ? "nothing" : Array.isArray(e) ? "a list" : typeof e == "object" ? "a mapping" : `${typeof e} ${JSON.stringify(e)}`;
}
function ne(e) {
  let t = D.filter(({ dimension: n }) => e.includes(n)).map(({ name: n }) => n);
  return `^\\s*${Y}\\s*(${t.join("|")})\\s*$`;
}

// src/config/leaves.ts
function A(e, t) {
  return Q().transform((n, r) => {
    let i = e(n);
    return "value" in i ? i.value : (r.issues.push({ code: "custom", input: n, message: i.seen, params: i }), B);
  }).meta(t);
}
function S(e, t, n = {}) {
  return A(
    (r) => {
      let i = ee(r, e);
      if (i.status === "read") {
        let { quantity: d } = i;
        if (n.above !== void 0 && d.value <= n.above)
          return { seen: `${String(r)} is too little`, allowed: `more than ${n.above}` };
        if (n.most !== void 0 && d.value > n.most) {
          let m = te({ ...d, value: n.most });
          return { seen: `${String(r)} is too much`, allowed: `at most ${m}` };
        }
        return { value: d };
      }
      let { seen: s, suggestion: o } = i;
      return { seen: s, allowed: ze(e), ...o === void 0 ? {} : { suggestion: o } };
    },
    { description: t, ...$e(e) }
  );
}
function ze(e) {
  return e.map((t) => {
    let { name: n, example: r, units: i } = $[t];
    return `${n} such as ${r}${i.includes(",") ? ` (${i})` : ""}`;
  }).join(", or ");
}
function $e(e) {
  let t = e.filter((s) => s !== "count" && s !== "score"), n = { type: "string", pattern: ne(t) }, i = { type: e.includes("count") ? "integer" : "number", minimum: 0 };
  return t.length === e.length ? n : t.length === 0 ? i : { anyOf: [n, i] };
}
var ke = String.raw`^(?!/)(?!~)(?![A-Za-z]:)(?!(?:.*/)?\.\.(?:/|$))[^\\\u0000]*[^\\\u0000/.][^\\\u0000]*$`;
function T(e) {
  return A(
    (t) => {
      let n = "a path inside the repository, relative to its root, with forward slashes";
      if (typeof t != "string") return { seen: `${JSON.stringify(t) ?? "nothing"} is not a path`, allowed: n };
      if (t.includes("\\"))
        return { seen: `"${t}" has backslashes`, allowed: n, suggestion: t.replaceAll("\\", "/") };
      if (/^([/~]|[A-Za-z]:)/.test(t) || t.split("/").includes(".."))
        return { seen: `"${t}" may lead out of the repository`, allowed: n };
      let r = t.split("/").filter((i) => i !== "" && i !== ".");
      return t.includes("\0") || r.every((i) => /^\.*$/.test(i)) ? { seen: `"${t}" names no file or folder`, allowed: n } : { value: r.join("/") };
    },
    { description: e, type: "string", pattern: ke }
  );
}
function y(e) {
  return A(
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
var we = ["top-1", "top-5", "mean-iou", "mse"], De = l(["error", "warn", "off"]).meta({ description: R.level });
function u(e) {
  let { title: t, keys: n, example: r } = H[e], i = {};
  for (let d of _) {
    let m = n[d];
    m !== void 0 && (i[d] = S(m, R[d]).optional());
  }
  let s = n["max-increase"] === void 0 ? "max-drop" : "max-increase";
  return c({ ...i, level: De.optional() }).meta({
    description: `${t}. Example: ${r}`,
    minProperties: 1,
    dependencies: {
      ...n.reserve === void 0 ? {} : { reserve: ["max"] },
      ...n.floor === void 0 ? {} : { floor: [s] }
    }
  }).optional();
}
var ie = c({
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
}).meta({ id: "budgets", description: "Limits by metric.", minProperties: 1 }), O = (e) => S(["duration"], e, { above: 0 }).optional(), Se = L([
  l(we),
  I().regex(/^command:\s*\S/),
  c({
    command: I().regex(/\{model\}/).meta({
      description: "A command that scores the model at {model} and prints one JSON object: metric, value, n, higherIsBetter."
    }),
    timeout: O("Longest run of the command. Default: 10 min.")
  })
]), E = c({
  variant: M.meta({ description: "The variant that the app ships." }),
  delegates: f(N).min(1).meta({ description: "The delegates in the order in which the app tries them." })
}), Te = c({
  source: T("The source model: a SavedModel folder, .keras, .h5 or .tflite."),
  variants: f(M).min(1).meta({ description: `Default: all that the source allows, of ${W.join(", ")}.` }).optional(),
  calibration: c({
    data: T("An .npz with inputs by signature name; axis 0 is the sample."),
    samples: p().min(1).meta({ description: "How many samples are used. Default: 200." }).optional()
  }).meta({ description: "What full-int8 is calibrated with." }).optional(),
  evaluation: c({
    data: T("An .npz with inputs by signature name and labels `y`; axis 0 is the sample.").optional(),
    metric: Se.meta({ description: "How a variant is scored. Default: top-1." }).optional()
  }).meta({ description: "How right the model is." }).optional(),
  ship: c({
    host: E.optional(),
    android: E.optional(),
    ios: E.optional()
  }).meta({ description: "What ships on each platform; these cases are gated." }).optional()
}), Oe = c({
  threads: p().min(1).max(64).meta({ description: "Threads of the interpreter. Default: 1." }).optional(),
  launches: p().min(2).max(100).meta({ description: "Processes a gated case; an interval needs two. Default: 6." }).optional(),
  pairs: p().min(1).max(100).meta({ description: "Block pairs a launch. Default: 4." }).optional(),
  inferences: p().min(1).max(1e4).meta({ description: "Inferences a block. Default: 20." }).optional(),
  "gated-time": O("Time for all paired launches of a gated case. Default: 30 s."),
  "look-time": O("Time for the one launch of any other case. Default: 8 s."),
  "hang-timeout": O("A launch that says nothing for so long is killed. Default: 60 s.")
}), Be = c({
  match: c({
    model: y("A model's name.").optional(),
    variant: y("A variant.").optional(),
    device: y("A device, by its model id or its label.").optional(),
    delegate: y("A delegate.").optional()
  }).meta({ description: "Which cases; a field that is left out matches all.", minProperties: 1 }),
  budgets: ie
}), zt = c({
  version: K(1).meta({ description: "The version of this file's format." }),
  models: C(U, Te).meta({ description: "The models, by name.", minProperties: 1 }),
  delegates: f(N).min(1).meta({ description: "What is measured besides what ships. Default: cpu and xnnpack." }).optional(),
  budgets: ie.optional(),
  overrides: f(Be).meta({ description: "Other limits for some cases; later ones win." }).optional(),
  measure: Oe.meta({ description: "How much is measured." }).optional(),
  "on-inconclusive": l(["fail", "pass"]).meta({ description: "What an inconclusive verdict makes of the exit code. Default: fail." }).optional(),
  "minimum-effect": S(["share"], "A smaller change is called none. Default: 3%.", { most: 1 }).optional()
}).meta({ title: "edgegate.yml", description: "Which models edgegate judges, and by which limits." });

export {
  J as a,
  pe as b,
  le as c,
  fe as d,
  ct as e,
  pt as f,
  H as g,
  ee as h,
  te as i,
  we as j,
  zt as k
};
