import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  B as H,
  C as Q,
  E as X,
  a as _,
  h as M,
  o as c,
  p as b,
  q as o,
  r as l,
  s as x,
  t as k,
  u as G,
  v as B,
  w as S
} from "./chunk-KS67KJ2N.js";
import {
  b as C,
  d as f,
  f as y,
  h as J,
  i as K,
  j as w,
  k as N,
  l as R
} from "./chunk-64WU6PY2.js";
import {
  E as r,
  H as e,
  K as U,
  L as g,
  O as Z,
  Q as i,
  R as n,
  n as t,
  w as a,
  y as p
} from "./chunk-3P6HYWCU.js";

// src/documents/bench-request.ts
var u = t().regex(/^[a-z0-9][a-z0-9-]{0,63}$/), le = t().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*(\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/), de = r(y).min(1).max(2).readonly(), pe = e({ id: u, path: le, sha256: k, sizeBytes: b }).readonly(), ze = e({
  /** Position among the model's inputs. */
  index: o,
  name: t(),
  dtype: K,
  /** The runner resizes an input whose declared shape is dynamic to this. */
  shape: r(o).readonly(),
  file: u
}).readonly(), Y = e({ model: u, inputs: r(ze).readonly() }).readonly(), ue = e({
  absolute: l.min(0),
  relative: l.min(0),
  /** A quantized output also agrees when it is at most so many quantization steps away. Absent: none. */
  steps: o.optional(),
  /**
   * An element also agrees within this share of the largest finite magnitude in the reference output: rounding of a
   * quantized model grows with the range of its tensors, not with each element. Absent: no such allowance.
   */
  magnitudeShare: x.optional(),
  outlierShare: x
}).readonly(), me = e({
  /** May it compute float32 in half precision? */
  reducedPrecision: p().optional(),
  /** May it take quantized models? */
  quantizedModels: p().optional(),
  preference: i(["fast-single-answer", "sustained-speed"]).optional()
}).readonly(), ye = e({
  id: u,
  gated: p(),
  delegate: f,
  options: me.optional(),
  threads: a().positive(),
  /** A side is absent when it has nothing to run. At least one is present. */
  baseline: Y.optional(),
  candidate: Y.optional(),
  tolerance: ue
}).refine((s) => s.baseline !== void 0 || s.candidate !== void 0, "a case has at least one side").meta({ anyOf: [{ required: ["baseline"] }, { required: ["candidate"] }] }).readonly(), fe = e({
  id: u,
  case: u,
  kind: i(["paired", "single"]),
  loadOrder: de,
  /** Block pairs (with one side: blocks). 0 for `single`. */
  pairs: o,
  /** Inferences that count in each block. */
  inferences: o,
  /** Inferences at each block's start that are dropped, and reported. */
  dropped: o,
  /** The runner lowers inferences, then pairs, so that the blocks fit; at least one pair of three inferences stays. */
  timeBoxNs: c,
  /** After the last block, compare each side's output with built-in kernels. */
  checkOutputs: p()
}).readonly(), Pe = e({
  kind: n("bench-request"),
  schemaVersion: n(1),
  requestId: u,
  /** 1, or 2 for the second measurement of suspicious cases. */
  round: a().min(1).max(2),
  files: r(pe).readonly(),
  cases: r(ye).min(1).readonly(),
  /** In the order in which they are to run: rounds over the cases, gated ones first. */
  launches: r(fe).min(1).readonly(),
  warmUp: e({ minInferences: a().positive(), minNs: c, maxNs: c }).readonly(),
  /** A launch that writes nothing for so long is killed and reported as hung. */
  hangTimeoutNs: c,
  /** No launch begins when so much time has passed; the session ends in order. Absent: no limit. */
  sessionTimeBoxNs: c.optional(),
  coolDown: e({
    /** Pause before each launch. */
    pauseNs: c,
    /** A device hotter than this waits, at most `maxWaitNs`; a device that can't tell does not. */
    maxStartCelsius: l,
    maxWaitNs: c
  }).readonly()
}).readonly();
function Ue(s) {
  return `${JSON.stringify(s, void 0, 1)}
`;
}
function Ze(s) {
  let z = [], m = /* @__PURE__ */ new Set();
  for (let { id: d } of s.files) $(m, d, `file ${d}`, z);
  let v = new Map(s.cases.map((d) => [d.id, d])), ie = /* @__PURE__ */ new Set();
  for (let d of s.cases) {
    $(ie, d.id, `case ${d.id}`, z);
    for (let j of [d.baseline, d.candidate]) {
      let se = j === void 0 ? [] : [j.model, ...j.inputs.map(({ file: h }) => h)];
      for (let h of se) m.has(h) || z.push(`case ${d.id} names the unknown file ${h}`);
      (j?.inputs.map(({ index: h }) => h) ?? []).some((h, ce) => h !== ce) && z.push(`case ${d.id} has inputs out of order`);
    }
  }
  let ae = /* @__PURE__ */ new Set();
  for (let d of s.launches)
    $(ae, d.id, `launch ${d.id}`, z), z.push(...he(d, v.get(d.case)).map((j) => `launch ${d.id} ${j}`));
  return s.warmUp.minNs > s.warmUp.maxNs && z.push("the warm-up's minimum exceeds its maximum"), z;
}
function he(s, z) {
  if (z === void 0) return [`names the unknown case ${s.case}`];
  let m = [];
  for (let v of s.loadOrder) z[v] === void 0 && m.push(`loads a ${v} that its case lacks`);
  return new Set(s.loadOrder).size < s.loadOrder.length && m.push("loads one side twice"), s.kind === "single" ? (s.loadOrder.length > 1 && m.push("is single and loads two sides"), s.pairs > 0 && m.push("is single and has blocks")) : (s.pairs < 1 || s.inferences < 3) && m.push("is paired and has fewer than one pair of three inferences"), m;
}
function $(s, z, m, v) {
  s.has(z) && v.push(`${m} is there twice`), s.add(z);
}

// src/documents/bench-report.ts
var F = { launch: u }, O = { launch: u, side: y }, E = e({
  platform: i(["host", "android", "ios"]),
  deviceModel: t(),
  /** OS name and version, for instance `Android 14` or `Debian 12`. */
  osVersion: t(),
  osBuild: t(),
  abi: t(),
  soc: t(),
  runtime: e({ name: t(), version: t() }).readonly(),
  /** Digest of the app or runner without the injected models. */
  appSha256: k
}).readonly(), A = e({
  state: i(["unknown", "nominal", "fair", "serious", "critical"]),
  celsius: l.optional(),
  /** 1.0 is the point of severe throttling (Android's PowerManager.getThermalHeadroom). */
  headroom: l.optional()
}).readonly(), ge = ["load", "first-inference", "warm-up", "block", "output-check"], ee = i(ge), be = ["crashed", "hung", "out-of-memory", "unsupported", "invalid-model", "error"], I = i(be), xe = [
  e({
    event: n("session-started"),
    schemaVersion: n(1),
    requestId: u,
    requestSha256: k,
    round: a().min(1).max(2),
    startedAt: G,
    environment: E,
    /** Absent: no battery, or the system does not tell. */
    power: e({
      batteryFraction: x.optional(),
      charging: p().optional(),
      saver: p().optional()
    }).readonly().optional()
  }),
  /** The device was too hot and waited, beyond the pause before each launch. `thermal`: when the wait ended. */
  e({ event: n("cooled-down"), waitedNs: c, thermal: A }),
  e({
    event: n("launch-started"),
    ...F,
    case: u,
    kind: i(["paired", "single"]),
    loadOrder: r(y).min(1).max(2).readonly()
  }),
  /** Not started, because earlier launches of the case ended in a way that repeating does not change. */
  e({
    event: n("launch-skipped"),
    ...F,
    case: u,
    failure: I,
    side: y.optional(),
    detail: t()
  }),
  /** About to begin. */
  e({ event: n("step"), ...O, step: ee }),
  /** Between two inferences, when nothing was written for a second. */
  e({ event: n("alive"), ...F }),
  /** Interpreter made, delegate applied, tensors allocated. */
  e({ event: n("loaded"), ...O, loadNs: c, modelSha256: k }),
  e({
    event: n("delegation"),
    ...O,
    requested: f,
    /** What really runs nodes: the requested delegate, or `cpu` when it took none. */
    applied: f,
    delegatedNodes: o,
    totalNodes: o,
    /**
     * Parts of the graph that the delegate runs. The runtime's log counts the other parts, too: by `log` it is half of that,
     * rounded up, and may be one too many.
     */
    partitions: o,
    /** How it is known: the runtime's graph, its own log line, or not at all (then the counts are 0 and mean nothing). */
    proof: i(["graph", "log", "unknown"]),
    /** Every option that was set, by the runtime's own name for it. Absent: the delegate has none. */
    options: Z(t(), U([p(), l, t()])).readonly().optional()
  }),
  e({ event: n("first-inference"), ...O, durationNs: c }),
  e({ event: n("warmed-up"), ...O, samplesNs: r(c).readonly() }),
  e({
    event: n("block"),
    ...O,
    /** Block pair, from 0, and position in it, 0 or 1. */
    pair: o,
    position: a().min(0).max(1),
    droppedNs: r(c).readonly(),
    samplesNs: r(c).min(1).readonly(),
    /** The runtime's own duration of the same inferences. Absent: it does not tell. */
    nativeNs: r(c).min(1).readonly().optional(),
    thermalBefore: A,
    thermalAfter: A
  }),
  e({
    event: n("output-check"),
    ...O,
    /** `not-comparable`: built-in kernels can't run this file, so there is nothing to compare with. */
    status: i(["within", "outside", "not-comparable"]),
    detail: t(),
    maxAbsError: l.min(0).optional(),
    outlierShare: x.optional(),
    nonFiniteOutputs: o.optional()
  }),
  e({
    event: n("memory"),
    ...O,
    /** Resident memory before loading, and the highest since. */
    beforeBytes: b,
    peakBytes: b
  }),
  e({ event: n("launch-finished"), ...F }),
  e({
    event: n("launch-failed"),
    ...F,
    failure: I,
    /** What was under way. A failure without a side concerns every side that the launch loads. */
    side: y.optional(),
    step: ee.optional(),
    /** In the words of the runtime or the system. */
    detail: t()
  }),
  e({ event: n("session-finished"), launchesFinished: o, launchesFailed: o }),
  /** The driver ended early, in order. A launch that is open then was cut: that is no crash. */
  e({
    event: n("session-interrupted"),
    reason: i(["signal", "time-box", "storage-full"]),
    detail: t()
  })
], He = g("event", xe);

// src/documents/measurements.ts
var Oe = e({
  side: y,
  pair: o,
  samplesNs: r(c).readonly(),
  droppedCount: o,
  /** The device was hot (`serious` or `critical`) before or after it. */
  throttled: p()
}).readonly(), D = e({
  applied: f,
  delegatedNodes: o,
  totalNodes: o,
  partitions: o,
  proof: i(["graph", "log", "unknown"])
}).readonly(), W = e({
  status: i(["within", "outside", "not-comparable"]),
  detail: t(),
  maxAbsError: l.min(0).optional(),
  outlierShare: x.optional(),
  nonFiniteOutputs: o.optional()
}).readonly(), te = e({
  loadNs: c.optional(),
  firstInferenceNs: c.optional(),
  peakBytes: b.optional(),
  beforeBytes: b.optional(),
  delegation: D.optional(),
  outputCheck: W.optional()
}).readonly(), ve = i(["finished", ...I.options, "cut", "skipped", "missing"]), je = e({
  launch: t(),
  round: a().min(1).max(2),
  kind: i(["paired", "single"]),
  loadOrder: r(y).readonly(),
  status: ve,
  /** In whose side it failed, and how, in the runtime's or system's words. */
  failedSide: y.optional(),
  detail: t().optional(),
  baseline: te.optional(),
  candidate: te.optional(),
  blocks: r(Oe).readonly()
}).readonly(), ke = [
  "measured",
  "fell-back",
  "unsupported",
  "crashed",
  "hung",
  "out-of-memory",
  "invalid-model",
  "error",
  "missing",
  "infrastructure",
  "absent"
], P = i(ke), T = e({
  status: P,
  detail: t().optional(),
  /** Launches of both rounds that ended in this side: crashed, hung or out of memory. Those laid to no side don't count. */
  crashes: o,
  /** Launches of both rounds that ran this side to their end. */
  finished: o
}).readonly(), Se = e({
  key: R,
  gated: p(),
  identical: p(),
  /** The rerun that these launches are of, by its number. Absent: the first measuring. */
  rerun: a().min(1).optional(),
  baseline: T,
  candidate: T,
  launches: r(je).readonly()
}).readonly(), ot = S(
  "measurements",
  1,
  e({
    cases: r(Se).readonly(),
    /** One a device, round and rerun that reported. */
    sessions: r(
      e({
        /** The one that the plan names. */
        device: N,
        round: a().min(1).max(2),
        /** As in a case. */
        rerun: a().min(1).optional(),
        environment: E,
        /** Set when another device ran in its place, and why. */
        ranOn: e({ device: N, reason: t() }).readonly().optional()
      }).readonly()
    ).readonly()
  }).readonly()
);

// src/documents/comparison.ts
var q = g("of", [
  e({ of: n("variant"), model: w, variant: C }).readonly(),
  e({ of: n("case"), key: R, gated: p() }).readonly()
]), ne = g("status", [
  e({
    status: n("known"),
    value: l,
    /** Over launches. Absent for exact metrics and for a single launch. */
    interval: B.optional(),
    /** Launches, or samples of the evaluation data; 1 for exact metrics. */
    n: a().positive()
  }).readonly(),
  e({ status: n("unknown"), reason: t(), because: P.optional() }).readonly(),
  /** There is no such variant or model on this side. */
  e({ status: n("absent"), reason: t() }).readonly()
]), Ce = e({ metric: t(), unit: i(["share", "number"]), higherIsBetter: p() }).readonly(), V = e({
  as: i(["ratio", "delta"]),
  estimate: l,
  /** Absent: exact, or a single launch. */
  interval: B.optional(),
  n: a().positive()
}).readonly(), we = i(["improvement", "regression", "none", "unclear", "not-comparable"]), Ne = e({
  scope: q,
  metric: M,
  baseline: ne,
  candidate: ne,
  change: we,
  /** Of the first round (or exact). Absent when not comparable. */
  difference: V.optional(),
  /** The second round's own difference, when the case was measured again. */
  secondRound: V.optional(),
  /** `same-launch`: both sides in one process; `own-launches`: they did not fit together; `same-data`: paired samples. */
  pairing: i(["exact", "same-launch", "own-launches", "same-data", "none"]),
  /** Of rows about the user's task: how to read the values. `share`: 0 to 1. Absent for all others, and when no side was scored. */
  task: Ce.optional(),
  note: t().optional()
}).readonly(), oe = e({
  ...T.unwrap().shape,
  delegation: D.optional(),
  outputCheck: W.optional()
}).readonly(), Re = e({
  key: R,
  gated: p(),
  identical: p(),
  baseline: oe,
  candidate: oe,
  /** What was done: launches of both rounds that counted, of those planned; samples a side; blocks marked as hot. */
  launchesFinished: o,
  launchesPlanned: o,
  samplesPerSide: o,
  droppedSamples: o,
  throttledBlocks: o,
  rounds: a().min(0).max(2)
}).readonly(), Be = g("kind", [
  e({ kind: n("operators-added"), op: t(), count: a().positive() }).readonly(),
  e({ kind: n("operators-removed"), op: t(), count: a().positive() }).readonly(),
  e({ kind: n("fusion-lost"), op: t(), activation: t(), count: a().positive() }).readonly(),
  e({
    kind: n("fusion-gained"),
    op: t(),
    activation: t(),
    count: a().positive()
  }).readonly(),
  /**
   * `count` layers of this kind have other dimensions of their own. `parameters`: all weights of the model that grew or
   * shrank with them (the next layer's inputs, too), candidate − baseline.
   */
  e({ kind: n("layers-resized"), op: t(), count: a().positive(), parameters: a() }).readonly(),
  /** A constant that no layer reads as weights appeared, grew, shrank or went: bytes before and after. */
  e({
    kind: n("constant-resized"),
    name: t(),
    baselineBytes: o,
    candidateBytes: o
  }).readonly(),
  /** Weights have another element type. `sizeBytes`: of these weights in the candidate. */
  e({ kind: n("weights-dtype"), from: t(), to: t(), sizeBytes: o }).readonly(),
  e({ kind: n("input-changed"), name: t(), from: t(), to: t() }).readonly(),
  e({ kind: n("input-added"), name: t() }).readonly(),
  e({ kind: n("input-removed"), name: t() }).readonly(),
  e({ kind: n("output-changed"), name: t(), from: t(), to: t() }).readonly(),
  e({ kind: n("output-added"), name: t() }).readonly(),
  e({ kind: n("output-removed"), name: t() }).readonly(),
  e({
    kind: n("delegation"),
    delegate: t(),
    baseline: D,
    candidate: D,
    /** Operators of the candidate that the delegate left, where the two files tell. */
    suspects: r(t()).readonly()
  }).readonly()
]), Fe = e({
  model: w,
  change: i(["modified", "added", "deleted", "unchanged"]),
  rows: r(Ne).readonly(),
  cases: r(Re).readonly(),
  why: r(e({ variant: C, facts: r(Be).readonly() }).readonly()).readonly()
}).readonly(), pt = S(
  "comparison",
  1,
  e({ models: r(Fe).readonly() }).readonly()
);

// src/documents/verdict.ts
var De = ["pass", "warn", "inconclusive", "fail"], qe = i(De), re = e({ by: t(), until: _.date(), reason: t(), url: t().optional() }).readonly(), Me = e({
  of: n("budget"),
  scope: q,
  metric: M,
  rule: X,
  status: i(["within", "exceeded", "unknown"]),
  /** The number that the found one is held against, after the reserve: metric's unit, or a share for relative limits. */
  expected: l,
  /** In the same unit as `expected`. Absent when unknown for want of a value. */
  found: l.optional(),
  interval: B.optional(),
  secondRound: V.optional(),
  n: a().positive().optional(),
  /** Why unknown, or why within although the first round was past the limit. */
  reason: t().optional(),
  /** Set on an exceeded check that a maintainer accepted: it warns. */
  waiver: re.optional()
}).readonly(), Le = ["runs", "delegate-applies", "output-is-right", "variant-exists"], Ie = e({
  of: n("built-in"),
  scope: q,
  check: i(Le),
  status: i(["within", "exceeded", "unknown"]),
  level: i(["error", "warn"]),
  expected: t(),
  found: t(),
  reason: t().optional(),
  waiver: re.optional()
}).readonly(), Te = g("of", [Me, Ie]), Ve = e({
  kind: i([
    "fell-back",
    "crashed",
    "wrong-output",
    "variant-failed",
    "regression",
    "setting-changed",
    "evaluation-changed",
    "throttled",
    "not-measured",
    "waiver-expired"
  ]),
  scope: q.optional(),
  detail: t(),
  position: H.optional()
}).readonly(), $e = e({
  model: w,
  platform: J,
  device: N,
  ship: Q,
  instead: e({ variant: C, delegate: f }).readonly(),
  /** Shares of the shipping case's p50 and size; negative is better. */
  latencyRatio: l,
  sizeRatio: l,
  /** Task metric, proposed − shipping. Absent when not measured. */
  accuracyDelta: l.optional(),
  /** Proposed − shipping, as measured in one session but in separate launches. */
  note: t().optional()
}).readonly(), xt = S(
  "verdict",
  1,
  e({
    verdict: qe,
    /** What `on-inconclusive` makes of it. */
    exitCode: a().min(0).max(4),
    checks: r(Te).readonly(),
    findings: r(Ve).readonly(),
    advice: r($e).readonly()
  }).readonly()
);

export {
  ze as a,
  Pe as b,
  Ue as c,
  Ze as d,
  E as e,
  He as f,
  P as g,
  ot as h,
  pt as i,
  De as j,
  qe as k,
  Le as l,
  xt as m
};
