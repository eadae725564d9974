import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as k,
  f as w
} from "./chunk-ZQU6WMFM.js";
import {
  b,
  d as h,
  h as z,
  j as N,
  k as S
} from "./chunk-64WU6PY2.js";
import {
  E as c,
  H as t,
  L as l,
  P as R,
  Q as o,
  R as a,
  n as e,
  v as g,
  w as s,
  y as x
} from "./chunk-3P6HYWCU.js";

// src/documents/device-requirement.ts
var F = o(["low", "mid", "high"]), $ = e().regex(/^(>=|<=|>|<)?\d+(\.\d+)*( (>=|<=|>|<)?\d+(\.\d+)*)*$/), M = t({
  /** The farm's own id of a model. Absent: any that fits. */
  model: e().min(1).optional(),
  /** The exact OS version, as the catalog writes it. Absent: the newest that fits. */
  version: e().min(1).optional(),
  /** By memory: up to 4 GB, below 12 GB, from 12 GB. */
  tier: F.optional(),
  /** As the hardware table writes it: `tensor-g3`. */
  soc: e().min(1).optional(),
  /** API levels. */
  android: $.optional(),
  ios: $.optional(),
  /** Absent: physical. */
  form: o(["physical", "virtual"]).optional()
}).readonly(), K = ["model", "version", "tier", "soc", "android", "ios", "form"];
function ie(n) {
  return K.flatMap((i) => {
    let r = n[i];
    return r === void 0 ? [] : [`${i}: ${r}`];
  }).join(", ");
}

// src/documents/quantities.ts
var y = s().nonnegative(), se = s().nonnegative(), j = s().nonnegative(), p = g(), v = g().min(0).max(1), D = e().regex(/^[0-9a-f]{64}$/), ae = k.datetime(), ce = t({ low: p, high: p, confidence: v }).refine((n) => n.low <= n.high, "low must not exceed high").readonly();

// src/documents/envelope.ts
var L = [
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
], A = o(L), H = t({
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
function de(n) {
  let i = /^ {2}"digest": "([0-9a-f]{64})"/m.exec(n);
  if (i?.[1] === void 0) return;
  let r = i.index + i[0].length - 65;
  return { text: n.slice(0, r) + U + n.slice(r + 64), digest: i[1] };
}
function le(n) {
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
var P = t({
  /** The requirement as `requirementLabel` prints it. */
  asked: e(),
  platform: z,
  device: S
}).readonly(), fe = l("kind", [
  t({ kind: a("replaced"), asked: e(), reason: e(), device: S }).readonly(),
  t({ kind: a("missing"), asked: e(), reason: e() }).readonly()
]);

// src/documents/runtimes.ts
var C = ["litert-1.4.2", "tflite-2.16.1"], q = ["tflite-2.17.0"], xe = o([...C, ...q]), B = t({ android: o(C), ios: o(q) }).readonly(), be = {
  "litert-1.4.2": { name: "LiteRT", version: "1.4.2" },
  "tflite-2.16.1": { name: "TensorFlow Lite", version: "2.16.1" },
  "tflite-2.17.0": { name: "TensorFlow Lite", version: "2.17.0" }
};

// src/documents/settings.ts
var I = t({ file: e(), line: s().positive(), column: s().positive() }).readonly(), W = l("kind", [
  t({ kind: a("built-in"), name: o(["top-1", "top-5", "mean-iou", "mse"]) }).readonly(),
  t({ kind: a("command"), command: e().min(1), timeoutSeconds: s().positive() }).readonly()
]), Z = t({ variant: b, delegates: c(h).min(1).readonly() }).readonly(), _ = t({
  name: N,
  /** Relative to the repository root. */
  source: e().min(1),
  /** Absent: all that the source allows. */
  variants: c(b).min(1).readonly().optional(),
  calibration: t({ data: e().min(1), samples: s().positive() }).readonly().optional(),
  /** `data` may be absent only with a command metric. */
  evaluation: t({ data: e().min(1).optional(), metric: W }).readonly().optional(),
  ship: R(z, Z).readonly(),
  position: I.optional()
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
  position: I.optional()
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
}).readonly(), Y = ["always", "on-change", "on-failure"], ee = t({ drafts: o(["measure", "wait"]), label: e().min(1).optional() }).readonly(), te = t({
  /** Over all runs of one pull request; outside of one, for each run. */
  maxPerPullRequestCents: j,
  /** Over all runs of a day (UTC) that share a ledger. */
  maxPerDayCents: j,
  /** What happens to phones when size, accuracy or inspection already exceed a limit. */
  whenAlreadyFailing: o(["skip", "measure"])
}).readonly(), ne = t({
  /** Path of the config file in the repository. */
  configFile: e(),
  models: c(_).min(1).readonly(),
  delegates: c(h).min(1).readonly(),
  /** Which phones of a shared farm. Absent: the default set. */
  devices: c(M).min(1).readonly().optional(),
  spend: te,
  /** What the app under test ships with, by platform. */
  runtime: B,
  /** In file order, defaults first: of two rules for one metric, kind and case, the later one holds. */
  budgets: c(Q).readonly(),
  measure: X,
  /** Where Firebase Test Lab runs: the project that pays, and the bucket for apps and results. What is absent, the environment says. */
  firebase: t({ project: e().optional(), bucket: e().optional() }).readonly().optional(),
  onInconclusive: o(["fail", "pass"]),
  pullRequests: ee,
  /** When a comment is begun; one that is there is always kept true. */
  comment: o(Y),
  /** Whether who opened a pull request may accept its findings. */
  authorMayAccept: x(),
  /** A change is a regression or an improvement only when the estimate passes this share. */
  minimumEffect: v
}).readonly(), oe = t({ path: e(), base: e().optional(), head: e().optional(), loosens: x() }).readonly(), Ne = T(
  "settings",
  1,
  t({
    settings: ne,
    /** What the lockfile beside the config pins, of the commit that decides. Absent: there is none. */
    lockedDevices: c(P).readonly().optional(),
    /** Which commit's file decides. `head` only when the base has none. */
    decidedBy: o(["base", "head"]),
    changedByHead: c(oe).readonly()
  }).readonly()
);

export {
  K as a,
  ie as b,
  fe as c,
  y as d,
  se as e,
  j as f,
  p as g,
  v as h,
  D as i,
  ae as j,
  ce as k,
  T as l,
  U as m,
  de as n,
  le as o,
  E as p,
  C as q,
  q as r,
  xe as s,
  be as t,
  I as u,
  Z as v,
  G as w,
  Q as x,
  Y as y,
  Ne as z
};
