import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as q
} from "./chunk-M4BNOVCS.js";
import {
  F,
  i as L,
  j as G
} from "./chunk-KS67KJ2N.js";
import {
  a as v,
  b as O,
  d as R,
  j as K
} from "./chunk-64WU6PY2.js";
import {
  A as W,
  E as h,
  H as a,
  K as C,
  O as Q,
  Q as u,
  R as U,
  a as I,
  n as p,
  w as f,
  y as T
} from "./chunk-3P6HYWCU.js";

// src/config/budget-table.ts
var J = ["max", "min", "max-increase", "max-drop", "floor", "reserve"], De = ["max", "min", "max-increase", "max-drop"], x = {
  max: ["duration"],
  "max-increase": ["share", "duration"],
  floor: ["duration"],
  reserve: ["duration"]
}, j = { max: ["size"], "max-increase": ["share", "size"], floor: ["size"] }, _ = {
  "latency-p50": {
    title: "Median time of one inference",
    keys: x,
    example: "{ max-increase: 5%, floor: 0.5 ms }"
  },
  "latency-p90": {
    title: "Time that nine of ten inferences stay under",
    keys: x,
    example: "{ max: 100 ms, reserve: 30 ms }"
  },
  load: {
    title: "Time from the file to an interpreter that is ready",
    keys: x,
    example: "{ max: 300 ms }"
  },
  "first-inference": {
    title: "Time of the first inference after loading",
    keys: x,
    example: "{ max-increase: 20%, floor: 5 ms }"
  },
  "peak-memory": {
    title: "Resident memory that the model adds to its process, at its highest",
    keys: j,
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
    keys: j,
    example: "{ max: 20 MB, max-increase: 10% }"
  },
  "app-size": {
    title: "Bytes of the .tflite file and of the runtime's libraries, as an app stores them; needs a farm that builds an app",
    keys: j,
    example: "{ max: 12 MB }"
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
}, A = {
  max: "The value may not be larger.",
  min: "The value may not be smaller.",
  "max-increase": "The value may not grow by more than this against the base: a share of it (`5%`), or an amount in the metric's unit.",
  "max-drop": "The value may not get worse by more than this against the base: `1 pp` is an amount, `5%` a share of the base's value.",
  floor: "A relative limit counts only when the difference is also larger than this amount.",
  reserve: "Taken off `max` first: what the app needs of it besides inference, for pre- and post-processing.",
  level: "`error` turns the check red, `warn` only says it, `off` switches the limits off."
};

// src/config/quantity.ts
var m = (e, t, n, s = 1) => ({
  name: e,
  dimension: t,
  shift: n,
  times: s
}), k = [
  m("min", "duration", 9, 60),
  m("s", "duration", 9),
  m("ms", "duration", 6),
  m("us", "duration", 3),
  m("µs", "duration", 3),
  m("ns", "duration", 0),
  m("GB", "size", 9),
  m("GiB", "size", 0, 1073741824),
  m("MB", "size", 6),
  m("MiB", "size", 0, 1048576),
  m("kB", "size", 3),
  m("KiB", "size", 0, 1024),
  m("B", "size", 0),
  m("%", "share", -2),
  m("pp", "points", -2),
  m("USD", "money", 2)
], z = {
  duration: { name: "a duration", example: "100 ms", units: "ns, us, ms, s, min" },
  size: { name: "a size", example: "20 MB", units: "B, kB, MB, GB, KiB, MiB, GiB" },
  share: { name: "a share", example: "5%", units: "%" },
  points: { name: "percentage points", example: "1 pp", units: "pp" },
  money: { name: "an amount of money", example: "$10", units: "USD" },
  count: { name: "a whole number", example: "0", units: "" },
  score: { name: "a number in the metric's own unit", example: "0.25", units: "" }
}, ie = {
  duration: " ms",
  size: " MB",
  share: "%",
  points: " pp",
  money: " USD"
}, Z = String.raw`(?:\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)`, se = new RegExp(`^(${Z})\\s*([^\\d\\s.]*)$`, "u");
function V(e, t) {
  if (typeof e == "number") return H(e, t);
  if (typeof e != "string") return { status: "unreadable", seen: `${me(e)} is not an amount` };
  let [, n = "", s = ""] = se.exec(oe(e.trim())) ?? [];
  if (n === "") {
    if (/^-\s*\d/.test(e)) return { status: "unreadable", seen: `"${e}" is negative` };
    if (/^\d+,\d/.test(e)) {
      let d = e.replace(",", ".");
      return { status: "unreadable", seen: `"${e}" has a decimal comma`, suggestion: d };
    }
    return { status: "unreadable", seen: `"${e}" is not an amount` };
  }
  if (s === "") return H(Number(n), t, " in quotes");
  let i = k.find(({ name: d }) => d === s);
  if (i === void 0) {
    let d = ae(s, t);
    return {
      status: "unreadable",
      seen: `"${s}" is not a unit`,
      ...d === void 0 ? {} : { suggestion: $(n, d) }
    };
  }
  if (!t.includes(i.dimension)) {
    let d = t[0], te = i.dimension === "share" && t.includes("points") ? "pp" : void 0, ne = i.dimension === "points" && t.includes("share") ? "%" : void 0, P = te ?? ne;
    return {
      status: "unreadable",
      seen: `"${e}" is ${z[i.dimension].name}${d === void 0 ? "" : `, not ${z[d].name}`}`,
      ...P === void 0 ? {} : { suggestion: $(n, P) }
    };
  }
  let r = w(n, i.shift) * i.times, o = i.dimension === "duration" || i.dimension === "size" || i.dimension === "money", c = o ? Math.round(r) : r;
  return !Number.isFinite(c) || o && !Number.isSafeInteger(c) ? { status: "unreadable", seen: `"${e}" is too large` } : c === 0 && Number(n) !== 0 ? { status: "unreadable", seen: `"${e}" is too small` } : { status: "read", quantity: { dimension: i.dimension, value: c } };
}
function H(e, t, n = "") {
  if (!Number.isFinite(e)) return { status: "unreadable", seen: `${e} is not a finite number` };
  if (e < 0) return { status: "unreadable", seen: `${e} is negative` };
  if (t.includes("count"))
    return n !== "" ? { status: "unreadable", seen: `${e} stands${n}`, suggestion: String(e) } : Number.isSafeInteger(e) ? { status: "read", quantity: { dimension: "count", value: e } } : { status: "unreadable", seen: `${e} is not a whole number`, suggestion: String(Math.floor(e)) };
  if (t.includes("score") && n === "") return { status: "read", quantity: { dimension: "score", value: e } };
  let s = t.map((i) => ie[i]).find((i) => i !== void 0);
  return {
    status: "unreadable",
    seen: `${e} has no unit`,
    ...s === void 0 ? {} : { suggestion: `${e}${s}` }
  };
}
function oe(e) {
  return /^\$\s*[\d.]+$/.test(e) ? `${e.slice(1).trim()} USD` : e;
}
function X({ dimension: e, value: t }) {
  if (e === "count" || e === "score") return String(t);
  if (e === "money") return `$${N(t, -2)}`;
  let n = k.filter((i) => i.dimension === e && i.name !== "µs" && i.name !== "min");
  for (let i of n) {
    let r = i.times === 1 ? N(t, -i.shift) : String(t / i.times);
    if (r.length <= 6 && (Number(r) >= 1 || i === n.at(-1)) && w(r, i.shift) * i.times === t) return $(r, i.name);
  }
  let s = n.at(-1);
  return s === void 0 ? String(t) : $(N(t, -s.shift), s.name);
}
function w(e, t) {
  let [n = "", s = "0"] = e.toLowerCase().split("e");
  return +`${n}e${Number(s) + t}`;
}
function N(e, t) {
  let n = w(String(e), t);
  return w(String(n), -t) === e ? String(n) : re(e, t);
}
function re(e, t) {
  let [n = "", s = "0"] = String(e).split("e");
  return `${n}e${Number(s) + t}`;
}
function $(e, t) {
  return t === "%" ? `${e}%` : `${e} ${t}`;
}
function ae(e, t) {
  let n = e.toLowerCase(), s = { sec: "s", second: "s", seconds: "s", minutes: "min", m: "min", percent: "%" }, i = k.filter(({ dimension: o }) => t.includes(o)).map(({ name: o }) => o);
  return i.find((o) => o.toLowerCase() === n) ?? i.find((o) => o === s[n]) ?? i.find((o) => o !== "s" && o !== "B" && n.startsWith(o.toLowerCase()));
}
function me(e) {
  return e == null ? "nothing" : Array.isArray(e) ? "a list" : typeof e == "object" ? "a mapping" : `${typeof e} ${JSON.stringify(e)}`;
}
function Y(e) {
  let t = k.filter(({ dimension: s }) => e.includes(s)).map(({ name: s }) => s), n = `^\\s*${Z}\\s*(${t.join("|")})\\s*$`;
  return e.includes("money") ? `${n}|^\\s*\\$\\s*[\\d.]*\\d[\\d.]*\\s*$` : n;
}

// src/config/leaves.ts
function g(e, t) {
  return W().transform((n, s) => {
    let i = e(n);
    return "value" in i ? i.value : (s.issues.push({ code: "custom", input: n, message: i.seen, params: i }), I);
  }).meta(t);
}
function y(e, t, n = {}) {
  return g(
    (s) => {
      let i = V(s, e);
      if (i.status === "read") {
        let { quantity: c } = i;
        if (n.above !== void 0 && c.value <= n.above)
          return { seen: `${String(s)} is too little`, allowed: `more than ${n.above}` };
        if (n.most !== void 0 && c.value > n.most) {
          let d = X({ ...c, value: n.most });
          return { seen: `${String(s)} is too much`, allowed: `at most ${d}` };
        }
        return { value: c };
      }
      let { seen: r, suggestion: o } = i;
      return { seen: r, allowed: ce(e), ...o === void 0 ? {} : { suggestion: o } };
    },
    { description: t, ...ue(e) }
  );
}
function ce(e) {
  return e.map((t) => {
    let { name: n, example: s, units: i } = z[t];
    return `${n} such as ${s}${i.includes(",") ? ` (${i})` : ""}`;
  }).join(", or ");
}
function ue(e) {
  let t = e.filter((r) => r !== "count" && r !== "score"), n = { type: "string", pattern: Y(t) }, i = { type: e.includes("count") ? "integer" : "number", minimum: 0 };
  return t.length === e.length ? n : t.length === 0 ? i : { anyOf: [n, i] };
}
var le = String.raw`^(?!/)(?!~)(?![A-Za-z]:)(?!(?:.*/)?\.\.(?:/|$))[^\\\u0000]*[^\\\u0000/.][^\\\u0000]*$`;
function D(e) {
  return g(
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
    { description: e, type: "string", pattern: le }
  );
}
function M(e) {
  let t = String.raw`^(>=|<=|>|<)?\d+(\.\d+)*( (>=|<=|>|<)?\d+(\.\d+)*)*$`;
  return g(
    (n) => {
      if (typeof n == "string" && new RegExp(t).test(n)) return { value: n };
      if (typeof n == "number" && Number.isSafeInteger(n) && n > 0) return { value: String(n) };
      let s = 'comparisons such as ">=31" or ">=29 <34", in quotes', i = typeof n == "string" ? n.trim().replaceAll(/([<>=]+)\s+/g, "$1") : String(n), r = i !== n && new RegExp(t).test(i) ? `"${i}"` : void 0;
      return { seen: `${JSON.stringify(n) ?? "nothing"} is no range of versions`, allowed: s, ...r === void 0 ? {} : { suggestion: r } };
    },
    {
      description: e,
      anyOf: [
        { type: "string", pattern: t },
        { type: "integer", minimum: 1 }
      ]
    }
  );
}
function b(e) {
  return g(
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
function B(e, t, n) {
  return g(
    (s) => typeof s == "string" && t.test(s) ? { value: s } : { seen: `${JSON.stringify(s) ?? "nothing"} is not the name of ${e}`, allowed: n },
    { description: n, type: "string", pattern: t.source }
  );
}

// src/config/config-file.ts
var pe = ["top-1", "top-5", "mean-iou", "mse"], fe = u(["error", "warn", "off"]).meta({ description: A.level });
function l(e) {
  let { title: t, keys: n, example: s } = _[e], i = {};
  for (let c of J) {
    let d = n[c];
    d !== void 0 && (i[c] = y(d, A[c]).optional());
  }
  let r = n["max-increase"] === void 0 ? "max-drop" : "max-increase";
  return a({ ...i, level: fe.optional() }).meta({
    description: `${t}. Example: ${s}`,
    minProperties: 1,
    dependencies: {
      ...n.reserve === void 0 ? {} : { reserve: ["max"] },
      ...n.floor === void 0 ? {} : { floor: [r] }
    }
  }).optional();
}
var ee = a({
  "latency-p50": l("latency-p50"),
  "latency-p90": l("latency-p90"),
  load: l("load"),
  "first-inference": l("first-inference"),
  "peak-memory": l("peak-memory"),
  "delegated-nodes": l("delegated-nodes"),
  partitions: l("partitions"),
  size: l("size"),
  "app-size": l("app-size"),
  accuracy: l("accuracy"),
  "conversion-loss": l("conversion-loss")
}).meta({ id: "budgets", description: "Limits by metric.", minProperties: 1 }), S = (e) => y(["duration"], e, { above: 0 }).optional(), he = C([
  u(pe),
  p().regex(/^command:\s*\S/),
  a({
    command: p().regex(/\{model\}/).meta({
      description: "A command that scores the model at {model} and prints one JSON object: metric, value, n, higherIsBetter."
    }),
    timeout: S("Longest run of the command. Default: 10 min.")
  })
]), E = a({
  variant: O.meta({ description: "The variant that the app ships." }),
  delegates: h(R).min(1).meta({ description: "The delegates in the order in which the app tries them." })
}), ye = a({
  source: D("The source model: a SavedModel folder, .keras, .h5 or .tflite."),
  variants: h(O).min(1).meta({ description: `Default: all that the source allows, of ${v.join(", ")}.` }).optional(),
  calibration: a({
    data: D("An .npz with inputs by signature name; axis 0 is the sample."),
    samples: f().min(1).meta({ description: "How many samples are used. Default: 200." }).optional()
  }).meta({ description: "What full-int8 is calibrated with." }).optional(),
  evaluation: a({
    data: D("An .npz with inputs by signature name and labels `y`; axis 0 is the sample.").optional(),
    metric: he.meta({ description: "How a variant is scored. Default: top-1." }).optional()
  }).meta({ description: "How right the model is." }).optional(),
  ship: a({
    host: E.optional(),
    android: E.optional(),
    ios: E.optional()
  }).meta({ description: "What ships on each platform; these cases are gated." }).optional()
}), ge = a({
  threads: f().min(1).max(64).meta({ description: "Threads of the interpreter. Default: 1." }).optional(),
  launches: f().min(2).max(100).meta({ description: "Processes a gated case; an interval needs two. Default: 6." }).optional(),
  pairs: f().min(1).max(100).meta({ description: "Block pairs a launch. Default: 4." }).optional(),
  inferences: f().min(1).max(1e4).meta({ description: "Inferences a block. Default: 20." }).optional(),
  "gated-time": S("Time for all paired launches of a gated case. Default: 30 s."),
  "look-time": S("Time for the one launch of any other case. Default: 8 s."),
  "hang-timeout": S("A launch that says nothing for so long is killed. Default: 60 s.")
}), be = a({
  match: a({
    model: b("A model's name.").optional(),
    variant: b("A variant.").optional(),
    device: b("A device, by its model id or its label.").optional(),
    delegate: b("A delegate.").optional()
  }).meta({ description: "Which cases; a field that is left out matches all.", minProperties: 1 }),
  budgets: ee
}), xe = a({
  model: p().min(1).meta({ description: "The farm's id of a phone, such as shiba or iphone14pro." }).optional(),
  version: p().min(1).meta({ description: 'With model: the exact OS version, such as "34". Default: the newest.' }).optional(),
  tier: u(["low", "mid", "high"]).meta({ description: "By memory: low up to 4 GB, high from 12 GB." }).optional(),
  soc: p().regex(/^[a-z0-9-]+$/).meta({ description: "The chip, such as tensor-g3; see the table of phones." }).optional(),
  android: M('API levels, such as ">=31".').optional(),
  ios: M('iOS versions, such as ">=17".').optional(),
  form: u(["physical", "virtual"]).meta({ description: "Default: physical." }).optional()
}).meta({ description: "One phone: what it must be like, or which it is.", minProperties: 1 }), ze = a({
  "max-per-pull-request": y(
    ["money"],
    "Of all runs of a pull request, at list price. Default: $10."
  ).optional(),
  "max-per-day": y(["money"], "Of all runs of a day (UTC). Default: $50.").optional(),
  "when-already-failing": u(["skip", "measure"]).meta({ description: "Phones, when size or accuracy already exceed a limit. Default: skip." }).optional()
}).meta({ description: "What phones may cost." }), we = a({
  android: u(L).meta({ description: "Android's. Default: tflite-2.16.1." }).optional(),
  ios: u(G).meta({ description: "iOS's. Default: tflite-2.17.0." }).optional()
}).meta({ description: "The runtime library that the app ships with, by platform.", minProperties: 1 }), $e = a({
  project: B(
    "a Google Cloud project",
    /^([a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/,
    "Id of the Google Cloud project that pays for the phones."
  ).optional(),
  bucket: B(
    "a bucket",
    /^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/,
    "Bucket for apps and results, without gs://."
  ).optional()
}).meta({ description: "Where Firebase Test Lab runs. In the environment: EDGEGATE_FIREBASE_PROJECT, _BUCKET." }), ke = a({
  drafts: u(["measure", "wait"]).meta({ description: "Drafts: measure, or wait until they are ready for review. Default: measure." }).optional(),
  label: B(
    "a label that begins with edgegate",
    q,
    "Wait until this label is set. It begins with edgegate, by which the workflow knows it. Default: no label."
  ).optional(),
  "comment-while-waiting": T().meta({
    description: "Whether a comment is begun that says for what it waits. Default: false; the check says it."
  }).optional()
}).meta({
  description: "When a pull request is judged; until then the check waits. Forks' are not asked.",
  minProperties: 1
}), Pe = a({
  version: U(1).meta({ description: "The version of this file's format." }),
  models: Q(K, ye).meta({ description: "The models, by name.", minProperties: 1 }),
  delegates: h(R).min(1).meta({ description: "What is measured besides what ships. Default: cpu and xnnpack." }).optional(),
  devices: h(xe).min(1).meta({ description: "The phones of a shared farm, one an entry. Default: six Android phones and two iPhones." }).optional(),
  spend: ze.optional(),
  runtime: we.optional(),
  budgets: ee.optional(),
  overrides: h(be).meta({ description: "Other limits for some cases; later ones win." }).optional(),
  measure: ge.meta({ description: "How much is measured." }).optional(),
  firebase: $e.optional(),
  "on-inconclusive": u(["fail", "pass"]).meta({ description: "What an inconclusive verdict makes of the exit code. Default: fail." }).optional(),
  "pull-requests": ke.optional(),
  comment: u(F).meta({
    description: "When a comment is begun: always, on-change (a model changed, or the check is not green) or on-failure. Default: always."
  }).optional(),
  "author-may-accept": T().meta({ description: "May who opened a pull request accept its findings? Default: false." }).optional(),
  "minimum-effect": y(["share"], "A smaller change is called none. Default: 3%.", { most: 1 }).optional()
}).meta({ title: "edgegate.yml", description: "Which models edgegate judges, and by which limits." });

export {
  De as a,
  _ as b,
  V as c,
  X as d,
  pe as e,
  Pe as f
};
