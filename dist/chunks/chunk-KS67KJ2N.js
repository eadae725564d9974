import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  b as v,
  d as j,
  h as g,
  j as H,
  k as R
} from "./chunk-64WU6PY2.js";
import {
  C as V,
  E as c,
  H as o,
  L as u,
  P as J,
  Q as r,
  R as s,
  c as w,
  d as M,
  e as Z,
  f as $,
  g as C,
  h as B,
  i as q,
  j as E,
  k as _,
  m as F,
  n as t,
  o as f,
  p as z,
  q as y,
  r as x,
  u as K,
  v as D,
  w as a,
  x as L,
  y as O,
  z as A
} from "./chunk-3P6HYWCU.js";
import {
  d as P
} from "./chunk-ZV56ONXB.js";

// node_modules/zod/v4/classic/iso.js
var h = {};
P(h, {
  ZodISODate: () => z,
  ZodISODateTime: () => f,
  ZodISODuration: () => x,
  ZodISOTime: () => y,
  date: () => se,
  datetime: () => ae,
  duration: () => pe,
  time: () => ce
});
function ae(e) {
  return M(f, e);
}
function se(e) {
  return Z(z, e);
}
function ce(e) {
  return $(y, e);
}
function pe(e) {
  return C(x, e);
}

// node_modules/zod/v4/classic/coerce.js
var W = {};
P(W, {
  bigint: () => ue,
  boolean: () => le,
  date: () => fe,
  number: () => de,
  string: () => me
});
function me(e) {
  return w(F, e);
}
function de(e) {
  return B(K, e);
}
function le(e) {
  return q(L, e);
}
function ue(e) {
  return E(A, e);
}
function fe(e) {
  return _(V, e);
}

// src/documents/device-requirement.ts
var ze = r(["low", "mid", "high"]), G = t().regex(/^(>=|<=|>|<)?\d+(\.\d+)*( (>=|<=|>|<)?\d+(\.\d+)*)*$/), Q = o({
  /** The farm's own id of a model. Absent: any that fits. */
  model: t().min(1).optional(),
  /** The exact OS version, as the catalog writes it. Absent: the newest that fits. */
  version: t().min(1).optional(),
  /** By memory: up to 4 GB, below 12 GB, from 12 GB. */
  tier: ze.optional(),
  /** As the hardware table writes it: `tensor-g3`. */
  soc: t().min(1).optional(),
  /** API levels. */
  android: G.optional(),
  ios: G.optional(),
  /** Absent: physical. */
  form: r(["physical", "virtual"]).optional()
}).readonly(), ye = ["model", "version", "tier", "soc", "android", "ios", "form"];
function bt(e) {
  return ye.flatMap((n) => {
    let i = e[n];
    return i === void 0 ? [] : [`${n}: ${i}`];
  }).join(", ");
}

// src/documents/metric-id.ts
var xe = [
  "latency-p50",
  "latency-p90",
  "load",
  "first-inference",
  "peak-memory",
  "delegated-nodes",
  "partitions"
], ge = ["size", "app-size", "accuracy", "conversion-loss"], he = [...xe, ...ge], X = r(he);

// src/documents/runtimes.ts
var Y = ["litert-1.4.2", "tflite-2.16.1"], ee = ["tflite-2.17.0"], Ot = r([...Y, ...ee]), te = r(["android", "ios"]), oe = o({ android: r(Y), ios: r(ee) }).readonly(), vt = {
  "litert-1.4.2": { name: "LiteRT", version: "1.4.2" },
  "tflite-2.16.1": { name: "TensorFlow Lite", version: "2.16.1" },
  "tflite-2.17.0": { name: "TensorFlow Lite", version: "2.17.0" }
};

// src/documents/quantities.ts
var b = a().nonnegative(), Rt = a().nonnegative(), I = a().nonnegative(), p = D(), N = D().min(0).max(1), k = t().regex(/^[0-9a-f]{64}$/), It = h.datetime(), Nt = o({ low: p, high: p, confidence: N }).refine((e) => e.low <= e.high, "low must not exceed high").readonly();

// src/documents/envelope.ts
var be = [
  "settings",
  "changes",
  "variants",
  "accuracy",
  "model-inputs",
  "plan",
  "rerun",
  "app-bundle",
  "device-runs",
  "measurements",
  "comparison",
  "history",
  "waivers",
  "verdict"
], Se = r(be), De = o({
  repository: t(),
  baseSha: t().regex(/^[0-9a-f]{40}$/),
  headSha: t().regex(/^([0-9a-f]{40}|worktree)$/),
  /** What people call the commit that is compared with: its branch or tag. Absent: nobody said. */
  baseName: t().min(1).max(255).optional()
}).readonly(), Oe = o({ tool: s("edgegate"), version: t() }).readonly(), ve = o({ kind: Se, sha256: k }).readonly();
function re(e, n, i) {
  return o({
    kind: s(e),
    schemaVersion: s(n),
    producer: Oe,
    subject: De,
    inputs: c(ve).readonly(),
    /** SHA-256 of the document's text with this value as 64 zeros: a changed byte anywhere shows. */
    digest: k,
    body: i
  });
}
var je = "0".repeat(64);
function Pt(e) {
  let n = /^ {2}"digest": "([0-9a-f]{64})"/m.exec(e);
  if (n?.[1] === void 0) return;
  let i = n.index + n[0].length - 65;
  return { text: e.slice(0, i) + je + e.slice(i + 64), digest: n[1] };
}
function wt(e) {
  return Re(e);
}
function Re(e) {
  return `${T(e, "")}
`;
}
function T(e, n) {
  if (Array.isArray(e)) {
    if (e.length === 0) return "[]";
    if (e.every((m) => typeof m == "number")) return `[${e.join(",")}]`;
    let i = `${n}  `;
    return `[
${e.map((m) => i + T(m, i)).join(`,
`)}
${n}]`;
  }
  if (e !== null && typeof e == "object") {
    let i = `${n}  `, m = Object.entries(e).filter(([, l]) => l !== void 0).sort(([l], [S]) => l < S ? -1 : 1);
    return m.length === 0 ? "{}" : `{
${m.map(([l, S]) => `${i}${JSON.stringify(l)}: ${T(S, i)}`).join(`,
`)}
${n}}`;
  }
  if (typeof e == "number" && !Number.isFinite(e)) throw new TypeError("a document holds finite numbers only");
  return JSON.stringify(e);
}

// src/documents/device-choice.ts
var ne = o({
  /** The requirement as `requirementLabel` prints it. */
  asked: t(),
  platform: g,
  device: R
}).readonly(), Ct = u("kind", [
  o({ kind: s("replaced"), asked: t(), reason: t(), device: R }).readonly(),
  o({ kind: s("missing"), asked: t(), reason: t() }).readonly()
]);

// src/documents/settings.ts
var ie = o({ file: t(), line: a().positive(), column: a().positive() }).readonly(), Ie = u("kind", [
  o({ kind: s("built-in"), name: r(["top-1", "top-5", "mean-iou", "mse"]) }).readonly(),
  o({ kind: s("command"), command: t().min(1), timeoutSeconds: a().positive() }).readonly()
]), Ne = o({ variant: v, delegates: c(j).min(1).readonly() }).readonly(), ke = o({
  name: H,
  /** Relative to the repository root. */
  source: t().min(1),
  /** Absent: all that the source allows. */
  variants: c(v).min(1).readonly().optional(),
  calibration: o({ data: t().min(1), samples: a().positive() }).readonly().optional(),
  /** `data` may be absent only with a command metric. */
  evaluation: o({ data: t().min(1).optional(), metric: Ie }).readonly().optional(),
  ship: J(g, Ne).readonly(),
  position: ie.optional()
}).readonly(), Te = o({
  model: t().optional(),
  variant: t().optional(),
  device: t().optional(),
  delegate: t().optional()
}).readonly(), Pe = o({
  metric: X,
  kind: r(["max", "min", "max-increase", "max-drop"]),
  limit: u("of", [
    o({ of: s("absolute"), value: p }).readonly(),
    o({ of: s("relative"), fraction: p.min(0) }).readonly()
  ]),
  /** Taken off an absolute maximum first: what pre- and post-processing need of it. */
  reserve: p.min(0).optional(),
  /** An absolute difference that a relative limit must also pass. */
  floor: p.min(0).optional(),
  level: r(["error", "warn", "off"]),
  match: Te.optional(),
  position: ie.optional()
}).readonly(), we = o({
  threads: a().min(1).max(64),
  launches: a().min(1).max(100),
  pairs: a().min(1).max(100),
  inferences: a().min(1).max(1e4),
  /** Time for all paired launches of one gated case. */
  gatedTimeBoxNs: b,
  /** Time for the one launch of a look. */
  lookTimeBoxNs: b,
  /** A launch that says nothing for so long is killed as hung. */
  hangTimeoutNs: b
}).readonly(), Me = ["always", "on-change", "on-failure"], Ze = o({
  drafts: r(["measure", "wait"]),
  label: t().min(1).optional(),
  commentWhileWaiting: s(!0).optional()
}).readonly(), $e = o({
  /** Over all runs of one pull request; outside of one, for each run. */
  maxPerPullRequestCents: I,
  /** Over all runs of a day (UTC) that share a ledger. */
  maxPerDayCents: I,
  /** What happens to phones when size, accuracy or inspection already exceed a limit. */
  whenAlreadyFailing: r(["skip", "measure"])
}).readonly(), Ce = o({
  /** Path of the config file in the repository. */
  configFile: t(),
  models: c(ke).min(1).readonly(),
  delegates: c(j).min(1).readonly(),
  /** Which phones of a shared farm. Absent: the default set. */
  devices: c(Q).min(1).readonly().optional(),
  spend: $e,
  /** What the app under test ships with, by platform. */
  runtime: oe,
  /** In file order, defaults first: of two rules for one metric, kind and case, the later one holds. */
  budgets: c(Pe).readonly(),
  measure: we,
  /** Where Firebase Test Lab runs: the project that pays, and the bucket for apps and results. What is absent, the environment says. */
  firebase: o({ project: t().optional(), bucket: t().optional() }).readonly().optional(),
  onInconclusive: r(["fail", "pass"]),
  pullRequests: Ze,
  /** When a comment is begun; one that is there is always kept true. */
  comment: r(Me),
  /** Whether who opened a pull request may accept its findings. */
  authorMayAccept: O(),
  /** A change is a regression or an improvement only when the estimate passes this share. */
  minimumEffect: N
}).readonly(), Be = o({
  path: t(),
  base: t().optional(),
  head: t().optional(),
  loosens: O(),
  /** `model`: one that the change no longer names. Absent: any other setting. */
  subject: r(["limit", "model"]).optional()
}).readonly(), Vt = re(
  "settings",
  1,
  o({
    settings: Ce,
    /** What the lockfile beside the config pins, of the commit that decides. Absent: there is none. */
    lockedDevices: c(ne).readonly().optional(),
    /** Platforms whose runtime the deciding config does not name, so that the default is taken for it. Absent: it names all. */
    assumedRuntimes: c(te).min(1).readonly().optional(),
    /** Which commit's file decides. `head` only when the base has none. */
    decidedBy: r(["base", "head"]),
    changedByHead: c(Be).readonly()
  }).readonly()
);

export {
  h as a,
  W as b,
  ye as c,
  bt as d,
  xe as e,
  ge as f,
  he as g,
  X as h,
  Y as i,
  ee as j,
  Ot as k,
  te as l,
  vt as m,
  Ct as n,
  b as o,
  Rt as p,
  I as q,
  p as r,
  N as s,
  k as t,
  It as u,
  Nt as v,
  re as w,
  je as x,
  Pt as y,
  wt as z,
  Re as A,
  ie as B,
  Ne as C,
  Te as D,
  Pe as E,
  Me as F,
  Vt as G
};
