import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as R,
  f as $,
  j as M,
  k as N
} from "./chunk-N6WWLB4J.js";
import {
  b,
  d as h,
  h as u,
  j as w,
  k as S
} from "./chunk-64WU6PY2.js";
import {
  E as s,
  H as t,
  L as l,
  P as k,
  Q as r,
  R as c,
  n as e,
  v as g,
  w as a,
  y as x
} from "./chunk-3P6HYWCU.js";

// src/documents/device-requirement.ts
var I = r(["low", "mid", "high"]), P = e().regex(/^(>=|<=|>|<)?\d+(\.\d+)*( (>=|<=|>|<)?\d+(\.\d+)*)*$/), T = t({
  /** The farm's own id of a model. Absent: any that fits. */
  model: e().min(1).optional(),
  /** The exact OS version, as the catalog writes it. Absent: the newest that fits. */
  version: e().min(1).optional(),
  /** By memory: up to 4 GB, below 12 GB, from 12 GB. */
  tier: I.optional(),
  /** As the hardware table writes it: `tensor-g3`. */
  soc: e().min(1).optional(),
  /** API levels. */
  android: P.optional(),
  ios: P.optional(),
  /** Absent: physical. */
  form: r(["physical", "virtual"]).optional()
}).readonly(), K = ["model", "version", "tier", "soc", "android", "ios", "form"];
function oe(n) {
  return K.flatMap((o) => {
    let i = n[o];
    return i === void 0 ? [] : [`${o}: ${i}`];
  }).join(", ");
}

// src/documents/quantities.ts
var y = a().nonnegative(), ie = a().nonnegative(), j = a().nonnegative(), p = g(), v = g().min(0).max(1), D = e().regex(/^[0-9a-f]{64}$/), ae = R.datetime(), se = t({ low: p, high: p, confidence: v }).refine((n) => n.low <= n.high, "low must not exceed high").readonly();

// src/documents/envelope.ts
var F = [
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
], A = r(F), L = t({
  repository: e(),
  baseSha: e().regex(/^[0-9a-f]{40}$/),
  headSha: e().regex(/^([0-9a-f]{40}|worktree)$/),
  /** The branch that the change is to go into, for people. Absent: nobody said. */
  baseBranch: e().min(1).max(255).optional()
}).readonly(), H = t({ tool: c("edgegate"), version: e() }).readonly(), V = t({ kind: A, sha256: D }).readonly();
function q(n, o, i) {
  return t({
    kind: c(n),
    schemaVersion: c(o),
    producer: H,
    subject: L,
    inputs: s(V).readonly(),
    /** SHA-256 of the document's text with this value as 64 zeros: a changed byte anywhere shows. */
    digest: D,
    body: i
  });
}
var J = "0".repeat(64);
function de(n) {
  let o = /^ {2}"digest": "([0-9a-f]{64})"/m.exec(n);
  if (o?.[1] === void 0) return;
  let i = o.index + o[0].length - 65;
  return { text: n.slice(0, i) + J + n.slice(i + 64), digest: o[1] };
}
function me(n) {
  return U(n);
}
function U(n) {
  return `${O(n, "")}
`;
}
function O(n, o) {
  if (Array.isArray(n)) {
    if (n.length === 0) return "[]";
    if (n.every((d) => typeof d == "number")) return `[${n.join(",")}]`;
    let i = `${o}  `;
    return `[
${n.map((d) => i + O(d, i)).join(`,
`)}
${o}]`;
  }
  if (n !== null && typeof n == "object") {
    let i = `${o}  `, d = Object.entries(n).filter(([, m]) => m !== void 0).sort(([m], [f]) => m < f ? -1 : 1);
    return d.length === 0 ? "{}" : `{
${d.map(([m, f]) => `${i}${JSON.stringify(m)}: ${O(f, i)}`).join(`,
`)}
${o}}`;
  }
  if (typeof n == "number" && !Number.isFinite(n)) throw new TypeError("a document holds finite numbers only");
  return JSON.stringify(n);
}

// src/documents/device-choice.ts
var B = t({
  /** The requirement as `requirementLabel` prints it. */
  asked: e(),
  platform: u,
  device: S
}).readonly(), ye = l("kind", [
  t({ kind: c("replaced"), asked: e(), reason: e(), device: S }).readonly(),
  t({ kind: c("missing"), asked: e(), reason: e() }).readonly()
]);

// src/documents/settings.ts
var C = t({ file: e(), line: a().positive(), column: a().positive() }).readonly(), E = l("kind", [
  t({ kind: c("built-in"), name: r(["top-1", "top-5", "mean-iou", "mse"]) }).readonly(),
  t({ kind: c("command"), command: e().min(1), timeoutSeconds: a().positive() }).readonly()
]), W = t({ variant: b, delegates: s(h).min(1).readonly() }).readonly(), Z = t({
  name: w,
  /** Relative to the repository root. */
  source: e().min(1),
  /** Absent: all that the source allows. */
  variants: s(b).min(1).readonly().optional(),
  calibration: t({ data: e().min(1), samples: a().positive() }).readonly().optional(),
  /** `data` may be absent only with a command metric. */
  evaluation: t({ data: e().min(1).optional(), metric: E }).readonly().optional(),
  ship: k(u, W).readonly(),
  position: C.optional()
}).readonly(), _ = t({
  model: e().optional(),
  variant: e().optional(),
  device: e().optional(),
  delegate: e().optional()
}).readonly(), G = t({
  metric: $,
  kind: r(["max", "min", "max-increase", "max-drop"]),
  limit: l("of", [
    t({ of: c("absolute"), value: p }).readonly(),
    t({ of: c("relative"), fraction: p.min(0) }).readonly()
  ]),
  /** Taken off an absolute maximum first: what pre- and post-processing need of it. */
  reserve: p.min(0).optional(),
  /** An absolute difference that a relative limit must also pass. */
  floor: p.min(0).optional(),
  level: r(["error", "warn", "off"]),
  match: _.optional(),
  position: C.optional()
}).readonly(), Q = t({
  threads: a().min(1).max(64),
  launches: a().min(1).max(100),
  pairs: a().min(1).max(100),
  inferences: a().min(1).max(1e4),
  /** Time for all paired launches of one gated case. */
  gatedTimeBoxNs: y,
  /** Time for the one launch of a look. */
  lookTimeBoxNs: y,
  /** A launch that says nothing for so long is killed as hung. */
  hangTimeoutNs: y
}).readonly(), X = ["always", "on-change", "on-failure"], Y = t({ drafts: r(["measure", "wait"]), label: e().min(1).optional() }).readonly(), ee = t({
  /** Over all runs of one pull request; outside of one, for each run. */
  maxPerPullRequestCents: j,
  /** Over all runs of a day (UTC) that share a ledger. */
  maxPerDayCents: j,
  /** What happens to phones when size, accuracy or inspection already exceed a limit. */
  whenAlreadyFailing: r(["skip", "measure"])
}).readonly(), te = t({
  /** Path of the config file in the repository. */
  configFile: e(),
  models: s(Z).min(1).readonly(),
  delegates: s(h).min(1).readonly(),
  /** Which phones of a shared farm. Absent: the default set. */
  devices: s(T).min(1).readonly().optional(),
  spend: ee,
  /** What the app under test ships with, by platform. */
  runtime: N,
  /** In file order, defaults first: of two rules for one metric, kind and case, the later one holds. */
  budgets: s(G).readonly(),
  measure: Q,
  /** Where Firebase Test Lab runs: the project that pays, and the bucket for apps and results. What is absent, the environment says. */
  firebase: t({ project: e().optional(), bucket: e().optional() }).readonly().optional(),
  onInconclusive: r(["fail", "pass"]),
  pullRequests: Y,
  /** When a comment is begun; one that is there is always kept true. */
  comment: r(X),
  /** Whether who opened a pull request may accept its findings. */
  authorMayAccept: x(),
  /** A change is a regression or an improvement only when the estimate passes this share. */
  minimumEffect: v
}).readonly(), ne = t({ path: e(), base: e().optional(), head: e().optional(), loosens: x() }).readonly(), De = q(
  "settings",
  1,
  t({
    settings: te,
    /** What the lockfile beside the config pins, of the commit that decides. Absent: there is none. */
    lockedDevices: s(B).readonly().optional(),
    /** Platforms whose runtime the deciding config does not name, so that the default is taken for it. Absent: it names all. */
    assumedRuntimes: s(M).min(1).readonly().optional(),
    /** Which commit's file decides. `head` only when the base has none. */
    decidedBy: r(["base", "head"]),
    changedByHead: s(ne).readonly()
  }).readonly()
);

export {
  K as a,
  oe as b,
  ye as c,
  y as d,
  ie as e,
  j as f,
  p as g,
  v as h,
  D as i,
  ae as j,
  se as k,
  q as l,
  J as m,
  de as n,
  me as o,
  U as p,
  C as q,
  W as r,
  _ as s,
  G as t,
  X as u,
  De as v
};
