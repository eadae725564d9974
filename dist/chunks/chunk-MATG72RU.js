import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as R
} from "./chunk-X3O4D2LT.js";
import {
  b as h,
  d as b,
  h as u,
  j as N,
  k as S
} from "./chunk-64WU6PY2.js";
import {
  E as c,
  H as t,
  L as z,
  P as k,
  Q as o,
  R as a,
  n as e,
  v as g,
  w as s,
  y as x
} from "./chunk-3P6HYWCU.js";

// src/documents/device-requirement.ts
var K = o(["low", "mid", "high"]), M = e().regex(/^(>=|<=|>|<)?\d+(\.\d+)*( (>=|<=|>|<)?\d+(\.\d+)*)*$/), w = t({
  /** The farm's own id of a model. Absent: any that fits. */
  model: e().min(1).optional(),
  /** The exact OS version, as the catalog writes it. Absent: the newest that fits. */
  version: e().min(1).optional(),
  /** By memory: up to 4 GB, below 12 GB, from 12 GB. */
  tier: K.optional(),
  /** As the hardware table writes it: `tensor-g3`. */
  soc: e().min(1).optional(),
  /** API levels. */
  android: M.optional(),
  ios: M.optional(),
  /** Absent: physical. */
  form: o(["physical", "virtual"]).optional()
}).readonly(), L = ["model", "version", "tier", "soc", "android", "ios", "form"];
function se(n) {
  return L.flatMap((r) => {
    let i = n[r];
    return i === void 0 ? [] : [`${r}: ${i}`];
  }).join(", ");
}

// src/documents/metric-id.ts
var q = [
  "latency-p50",
  "latency-p90",
  "load",
  "first-inference",
  "peak-memory",
  "delegated-nodes",
  "partitions"
], A = ["size", "app-size", "accuracy", "conversion-loss"], H = [...q, ...A], $ = o(H);

// src/documents/quantities.ts
var y = s().nonnegative(), pe = s().nonnegative(), v = s().nonnegative(), p = g(), j = g().min(0).max(1), D = e().regex(/^[0-9a-f]{64}$/), me = R.datetime(), de = t({ low: p, high: p, confidence: j }).refine((n) => n.low <= n.high, "low must not exceed high").readonly();

// src/documents/envelope.ts
var V = [
  "settings",
  "changes",
  "variants",
  "accuracy",
  "plan",
  "app-bundle",
  "device-runs",
  "measurements",
  "comparison",
  "history",
  "waivers",
  "verdict"
], J = o(V), U = t({
  repository: e(),
  baseSha: e().regex(/^[0-9a-f]{40}$/),
  headSha: e().regex(/^([0-9a-f]{40}|worktree)$/)
}).readonly(), E = t({ tool: a("edgegate"), version: e() }).readonly(), W = t({ kind: J, sha256: D }).readonly();
function I(n, r, i) {
  return t({
    kind: a(n),
    schemaVersion: a(r),
    producer: E,
    subject: U,
    inputs: c(W).readonly(),
    /** SHA-256 of the document's text with this value as 64 zeros: a changed byte anywhere shows. */
    digest: D,
    body: i
  });
}
var Z = "0".repeat(64);
function ue(n) {
  let r = /^ {2}"digest": "([0-9a-f]{64})"/m.exec(n);
  if (r?.[1] === void 0) return;
  let i = r.index + r[0].length - 65;
  return { text: n.slice(0, i) + Z + n.slice(i + 64), digest: r[1] };
}
function ye(n) {
  return _(n);
}
function _(n) {
  return `${O(n, "")}
`;
}
function O(n, r) {
  if (Array.isArray(n)) {
    if (n.length === 0) return "[]";
    if (n.every((m) => typeof m == "number")) return `[${n.join(",")}]`;
    let i = `${r}  `;
    return `[
${n.map((m) => i + O(m, i)).join(`,
`)}
${r}]`;
  }
  if (n !== null && typeof n == "object") {
    let i = `${r}  `, m = Object.entries(n).filter(([, l]) => l !== void 0).sort(([l], [f]) => l < f ? -1 : 1);
    return m.length === 0 ? "{}" : `{
${m.map(([l, f]) => `${i}${JSON.stringify(l)}: ${O(f, i)}`).join(`,
`)}
${r}}`;
  }
  if (typeof n == "number" && !Number.isFinite(n)) throw new TypeError("a document holds finite numbers only");
  return JSON.stringify(n);
}

// src/documents/device-choice.ts
var T = t({
  /** The requirement as `requirementLabel` prints it. */
  asked: e(),
  platform: u,
  device: S
}).readonly(), he = z("kind", [
  t({ kind: a("replaced"), asked: e(), reason: e(), device: S }).readonly(),
  t({ kind: a("missing"), asked: e(), reason: e() }).readonly()
]);

// src/documents/runtimes.ts
var C = ["litert-1.4.2", "tflite-2.16.1"], P = ["tflite-2.17.0"], Se = o([...C, ...P]), B = t({ android: o(C), ios: o(P) }).readonly(), ve = {
  "litert-1.4.2": { name: "LiteRT", version: "1.4.2" },
  "tflite-2.16.1": { name: "TensorFlow Lite", version: "2.16.1" },
  "tflite-2.17.0": { name: "TensorFlow Lite", version: "2.17.0" }
};

// src/documents/settings.ts
var F = t({ file: e(), line: s().positive(), column: s().positive() }).readonly(), G = z("kind", [
  t({ kind: a("built-in"), name: o(["top-1", "top-5", "mean-iou", "mse"]) }).readonly(),
  t({ kind: a("command"), command: e().min(1), timeoutSeconds: s().positive() }).readonly()
]), Q = t({ variant: h, delegates: c(b).min(1).readonly() }).readonly(), X = t({
  name: N,
  /** Relative to the repository root. */
  source: e().min(1),
  /** Absent: all that the source allows. */
  variants: c(h).min(1).readonly().optional(),
  calibration: t({ data: e().min(1), samples: s().positive() }).readonly().optional(),
  /** `data` may be absent only with a command metric. */
  evaluation: t({ data: e().min(1).optional(), metric: G }).readonly().optional(),
  ship: k(u, Q).readonly(),
  position: F.optional()
}).readonly(), Y = t({
  model: e().optional(),
  variant: e().optional(),
  device: e().optional(),
  delegate: e().optional()
}).readonly(), ee = t({
  metric: $,
  kind: o(["max", "min", "max-increase", "max-drop"]),
  limit: z("of", [
    t({ of: a("absolute"), value: p }).readonly(),
    t({ of: a("relative"), fraction: p.min(0) }).readonly()
  ]),
  /** Taken off an absolute maximum first: what pre- and post-processing need of it. */
  reserve: p.min(0).optional(),
  /** An absolute difference that a relative limit must also pass. */
  floor: p.min(0).optional(),
  level: o(["error", "warn", "off"]),
  match: Y.optional(),
  position: F.optional()
}).readonly(), te = t({
  threads: s().min(1).max(64),
  launches: s().min(1).max(100),
  pairs: s().min(1).max(100),
  inferences: s().min(1).max(1e4),
  /** Time for all paired launches of one gated case. */
  gatedTimeBoxNs: y,
  /** Time for the one launch of a look. */
  lookTimeBoxNs: y,
  /** A launch that says nothing for so long is killed as hung. */
  hangTimeoutNs: y
}).readonly(), ne = ["always", "on-change", "on-failure"], oe = t({
  /** Over all runs of one pull request; outside of one, for each run. */
  maxPerPullRequestCents: v,
  /** Over all runs of a day (UTC) that share a ledger. */
  maxPerDayCents: v,
  /** What happens to phones when size, accuracy or inspection already exceed a limit. */
  whenAlreadyFailing: o(["skip", "measure"])
}).readonly(), re = t({
  /** Path of the config file in the repository. */
  configFile: e(),
  models: c(X).min(1).readonly(),
  delegates: c(b).min(1).readonly(),
  /** Which phones of a shared farm. Absent: the default set. */
  devices: c(w).min(1).readonly().optional(),
  spend: oe,
  /** What the app under test ships with, by platform. */
  runtime: B,
  /** In file order, defaults first: of two rules for one metric, kind and case, the later one holds. */
  budgets: c(ee).readonly(),
  measure: te,
  /** Where Firebase Test Lab runs: the project that pays, and the bucket for apps and results. What is absent, the environment says. */
  firebase: t({ project: e().optional(), bucket: e().optional() }).readonly().optional(),
  onInconclusive: o(["fail", "pass"]),
  /** When a comment is begun; one that is there is always kept true. */
  comment: o(ne),
  /** Whether who opened a pull request may accept its findings. */
  authorMayAccept: x(),
  /** A change is a regression or an improvement only when the estimate passes this share. */
  minimumEffect: j
}).readonly(), ie = t({ path: e(), base: e().optional(), head: e().optional(), loosens: x() }).readonly(), $e = I(
  "settings",
  1,
  t({
    settings: re,
    /** What the lockfile beside the config pins, of the commit that decides. Absent: there is none. */
    lockedDevices: c(T).readonly().optional(),
    /** Which commit's file decides. `head` only when the base has none. */
    decidedBy: o(["base", "head"]),
    changedByHead: c(ie).readonly()
  }).readonly()
);

export {
  L as a,
  se as b,
  q as c,
  A as d,
  H as e,
  $ as f,
  he as g,
  y as h,
  pe as i,
  v as j,
  p as k,
  j as l,
  D as m,
  me as n,
  de as o,
  I as p,
  Z as q,
  ue as r,
  ye as s,
  _ as t,
  C as u,
  P as v,
  Se as w,
  ve as x,
  F as y,
  Q as z,
  Y as A,
  ee as B,
  ne as C,
  $e as D
};
