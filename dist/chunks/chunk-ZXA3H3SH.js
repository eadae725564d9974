import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as R,
  f as w
} from "./chunk-ZQU6WMFM.js";
import {
  b as h,
  d as b,
  h as z,
  j as N,
  k as S
} from "./chunk-64WU6PY2.js";
import {
  E as c,
  H as t,
  L as l,
  P as k,
  Q as o,
  R as a,
  n as e,
  v as g,
  w as s,
  y as x
} from "./chunk-3P6HYWCU.js";

// src/documents/device-requirement.ts
var K = o(["low", "mid", "high"]), $ = e().regex(/^(>=|<=|>|<)?\d+(\.\d+)*( (>=|<=|>|<)?\d+(\.\d+)*)*$/), M = t({
  /** The farm's own id of a model. Absent: any that fits. */
  model: e().min(1).optional(),
  /** The exact OS version, as the catalog writes it. Absent: the newest that fits. */
  version: e().min(1).optional(),
  /** By memory: up to 4 GB, below 12 GB, from 12 GB. */
  tier: K.optional(),
  /** As the hardware table writes it: `tensor-g3`. */
  soc: e().min(1).optional(),
  /** API levels. */
  android: $.optional(),
  ios: $.optional(),
  /** Absent: physical. */
  form: o(["physical", "virtual"]).optional()
}).readonly(), L = ["model", "version", "tier", "soc", "android", "ios", "form"];
function oe(n) {
  return L.flatMap((i) => {
    let r = n[i];
    return r === void 0 ? [] : [`${i}: ${r}`];
  }).join(", ");
}

// src/documents/quantities.ts
var y = s().nonnegative(), re = s().nonnegative(), v = s().nonnegative(), p = g(), j = g().min(0).max(1), D = e().regex(/^[0-9a-f]{64}$/), se = R.datetime(), ae = t({ low: p, high: p, confidence: j }).refine((n) => n.low <= n.high, "low must not exceed high").readonly();

// src/documents/envelope.ts
var q = [
  "settings",
  "changes",
  "variants",
  "accuracy",
  "model-inputs",
  "plan",
  "app-bundle",
  "device-runs",
  "measurements",
  "comparison",
  "history",
  "waivers",
  "verdict"
], A = o(q), H = t({
  repository: e(),
  baseSha: e().regex(/^[0-9a-f]{40}$/),
  headSha: e().regex(/^([0-9a-f]{40}|worktree)$/)
}).readonly(), V = t({ tool: a("edgegate"), version: e() }).readonly(), J = t({ kind: A, sha256: D }).readonly();
function T(n, i, r) {
  return t({
    kind: a(n),
    schemaVersion: a(i),
    producer: V,
    subject: H,
    inputs: c(J).readonly(),
    /** SHA-256 of the document's text with this value as 64 zeros: a changed byte anywhere shows. */
    digest: D,
    body: r
  });
}
var U = "0".repeat(64);
function me(n) {
  let i = /^ {2}"digest": "([0-9a-f]{64})"/m.exec(n);
  if (i?.[1] === void 0) return;
  let r = i.index + i[0].length - 65;
  return { text: n.slice(0, r) + U + n.slice(r + 64), digest: i[1] };
}
function de(n) {
  return E(n);
}
function E(n) {
  return `${O(n, "")}
`;
}
function O(n, i) {
  if (Array.isArray(n)) {
    if (n.length === 0) return "[]";
    if (n.every((m) => typeof m == "number")) return `[${n.join(",")}]`;
    let r = `${i}  `;
    return `[
${n.map((m) => r + O(m, r)).join(`,
`)}
${i}]`;
  }
  if (n !== null && typeof n == "object") {
    let r = `${i}  `, m = Object.entries(n).filter(([, d]) => d !== void 0).sort(([d], [f]) => d < f ? -1 : 1);
    return m.length === 0 ? "{}" : `{
${m.map(([d, f]) => `${r}${JSON.stringify(d)}: ${O(f, r)}`).join(`,
`)}
${i}}`;
  }
  if (typeof n == "number" && !Number.isFinite(n)) throw new TypeError("a document holds finite numbers only");
  return JSON.stringify(n);
}

// src/documents/device-choice.ts
var C = t({
  /** The requirement as `requirementLabel` prints it. */
  asked: e(),
  platform: z,
  device: S
}).readonly(), ye = l("kind", [
  t({ kind: a("replaced"), asked: e(), reason: e(), device: S }).readonly(),
  t({ kind: a("missing"), asked: e(), reason: e() }).readonly()
]);

// src/documents/runtimes.ts
var P = ["litert-1.4.2", "tflite-2.16.1"], B = ["tflite-2.17.0"], ge = o([...P, ...B]), I = t({ android: o(P), ios: o(B) }).readonly(), xe = {
  "litert-1.4.2": { name: "LiteRT", version: "1.4.2" },
  "tflite-2.16.1": { name: "TensorFlow Lite", version: "2.16.1" },
  "tflite-2.17.0": { name: "TensorFlow Lite", version: "2.17.0" }
};

// src/documents/settings.ts
var F = t({ file: e(), line: s().positive(), column: s().positive() }).readonly(), W = l("kind", [
  t({ kind: a("built-in"), name: o(["top-1", "top-5", "mean-iou", "mse"]) }).readonly(),
  t({ kind: a("command"), command: e().min(1), timeoutSeconds: s().positive() }).readonly()
]), Z = t({ variant: h, delegates: c(b).min(1).readonly() }).readonly(), _ = t({
  name: N,
  /** Relative to the repository root. */
  source: e().min(1),
  /** Absent: all that the source allows. */
  variants: c(h).min(1).readonly().optional(),
  calibration: t({ data: e().min(1), samples: s().positive() }).readonly().optional(),
  /** `data` may be absent only with a command metric. */
  evaluation: t({ data: e().min(1).optional(), metric: W }).readonly().optional(),
  ship: k(z, Z).readonly(),
  position: F.optional()
}).readonly(), G = t({
  model: e().optional(),
  variant: e().optional(),
  device: e().optional(),
  delegate: e().optional()
}).readonly(), Q = t({
  metric: w,
  kind: o(["max", "min", "max-increase", "max-drop"]),
  limit: l("of", [
    t({ of: a("absolute"), value: p }).readonly(),
    t({ of: a("relative"), fraction: p.min(0) }).readonly()
  ]),
  /** Taken off an absolute maximum first: what pre- and post-processing need of it. */
  reserve: p.min(0).optional(),
  /** An absolute difference that a relative limit must also pass. */
  floor: p.min(0).optional(),
  level: o(["error", "warn", "off"]),
  match: G.optional(),
  position: F.optional()
}).readonly(), X = t({
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
}).readonly(), Y = ["always", "on-change", "on-failure"], ee = t({
  /** Over all runs of one pull request; outside of one, for each run. */
  maxPerPullRequestCents: v,
  /** Over all runs of a day (UTC) that share a ledger. */
  maxPerDayCents: v,
  /** What happens to phones when size, accuracy or inspection already exceed a limit. */
  whenAlreadyFailing: o(["skip", "measure"])
}).readonly(), te = t({
  /** Path of the config file in the repository. */
  configFile: e(),
  models: c(_).min(1).readonly(),
  delegates: c(b).min(1).readonly(),
  /** Which phones of a shared farm. Absent: the default set. */
  devices: c(M).min(1).readonly().optional(),
  spend: ee,
  /** What the app under test ships with, by platform. */
  runtime: I,
  /** In file order, defaults first: of two rules for one metric, kind and case, the later one holds. */
  budgets: c(Q).readonly(),
  measure: X,
  /** Where Firebase Test Lab runs: the project that pays, and the bucket for apps and results. What is absent, the environment says. */
  firebase: t({ project: e().optional(), bucket: e().optional() }).readonly().optional(),
  onInconclusive: o(["fail", "pass"]),
  /** When a comment is begun; one that is there is always kept true. */
  comment: o(Y),
  /** Whether who opened a pull request may accept its findings. */
  authorMayAccept: x(),
  /** A change is a regression or an improvement only when the estimate passes this share. */
  minimumEffect: j
}).readonly(), ne = t({ path: e(), base: e().optional(), head: e().optional(), loosens: x() }).readonly(), Re = T(
  "settings",
  1,
  t({
    settings: te,
    /** What the lockfile beside the config pins, of the commit that decides. Absent: there is none. */
    lockedDevices: c(C).readonly().optional(),
    /** Which commit's file decides. `head` only when the base has none. */
    decidedBy: o(["base", "head"]),
    changedByHead: c(ne).readonly()
  }).readonly()
);

export {
  L as a,
  oe as b,
  ye as c,
  y as d,
  re as e,
  v as f,
  p as g,
  j as h,
  D as i,
  se as j,
  ae as k,
  T as l,
  U as m,
  me as n,
  de as o,
  E as p,
  P as q,
  B as r,
  ge as s,
  xe as t,
  F as u,
  Z as v,
  G as w,
  Q as x,
  Y as y,
  Re as z
};
