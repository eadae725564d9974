import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  c as ye,
  d as m,
  e as f,
  f as i,
  g as c,
  h as F,
  i as x,
  j as G,
  k as L,
  l as d,
  p as $,
  q as fe,
  r as ge,
  s as he,
  t as be,
  v as xe
} from "./chunk-MV7VLRZH.js";
import {
  a as T,
  e as ze,
  f as J,
  i as ue
} from "./chunk-N6WWLB4J.js";
import {
  b,
  d as S,
  f as v,
  h as V,
  i as P,
  j as g,
  k as O,
  l as B
} from "./chunk-64WU6PY2.js";
import {
  E as r,
  H as e,
  K as Z,
  L as y,
  O as _,
  Q as n,
  R as o,
  n as t,
  t as K,
  w as a,
  y as p
} from "./chunk-3P6HYWCU.js";

// src/documents/bench-request.ts
var C = t().regex(/^[a-z0-9][a-z0-9-]{0,63}$/), Ge = t().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*(\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/), Qe = r(v).min(1).max(2).readonly(), Xe = e({ id: C, path: Ge, sha256: x, sizeBytes: f }).readonly(), ie = e({
  /** Position among the model's inputs. */
  index: i,
  name: t(),
  dtype: P,
  /** The runner resizes an input whose declared shape is dynamic to this. */
  shape: r(i).readonly(),
  file: C
}).readonly(), ve = e({ model: C, inputs: r(ie).readonly() }).readonly(), Ye = e({
  absolute: c.min(0),
  relative: c.min(0),
  /** A quantized output also agrees when it is at most so many quantization steps away. Absent: none. */
  steps: i.optional(),
  /**
   * An element also agrees within this share of the largest finite magnitude in the reference output: rounding of a
   * quantized model grows with the range of its tensors, not with each element. Absent: no such allowance.
   */
  magnitudeShare: F.optional(),
  outlierShare: F
}).readonly(), et = e({
  /** May it compute float32 in half precision? */
  reducedPrecision: p().optional(),
  /** May it take quantized models? */
  quantizedModels: p().optional(),
  preference: n(["fast-single-answer", "sustained-speed"]).optional()
}).readonly(), tt = e({
  id: C,
  gated: p(),
  delegate: S,
  options: et.optional(),
  threads: a().positive(),
  /** A side is absent when it has nothing to run. At least one is present. */
  baseline: ve.optional(),
  candidate: ve.optional(),
  tolerance: Ye
}).refine((s) => s.baseline !== void 0 || s.candidate !== void 0, "a case has at least one side").meta({ anyOf: [{ required: ["baseline"] }, { required: ["candidate"] }] }).readonly(), rt = e({
  id: C,
  case: C,
  kind: n(["paired", "single"]),
  loadOrder: Qe,
  /** Block pairs (with one side: blocks). 0 for `single`. */
  pairs: i,
  /** Inferences that count in each block. */
  inferences: i,
  /** Inferences at each block's start that are dropped, and reported. */
  dropped: i,
  /** The runner lowers inferences, then pairs, so that the blocks fit; at least one pair of three inferences stays. */
  timeBoxNs: m,
  /** After the last block, compare each side's output with built-in kernels. */
  checkOutputs: p()
}).readonly(), Oe = e({
  kind: o("bench-request"),
  schemaVersion: o(1),
  requestId: C,
  /** 1, or 2 for the second measurement of suspicious cases. */
  round: a().min(1).max(2),
  files: r(Xe).readonly(),
  cases: r(tt).min(1).readonly(),
  /** In the order in which they are to run: rounds over the cases, gated ones first. */
  launches: r(rt).min(1).readonly(),
  warmUp: e({ minInferences: a().positive(), minNs: m, maxNs: m }).readonly(),
  /** A launch that writes nothing for so long is killed and reported as hung. */
  hangTimeoutNs: m,
  /** No launch begins when so much time has passed; the session ends in order. Absent: no limit. */
  sessionTimeBoxNs: m.optional(),
  coolDown: e({
    /** Pause before each launch. */
    pauseNs: m,
    /** A device hotter than this waits, at most `maxWaitNs`; a device that can't tell does not. */
    maxStartCelsius: c,
    maxWaitNs: m
  }).readonly()
}).readonly();
function _t(s) {
  return `${JSON.stringify(s, void 0, 1)}
`;
}
function Jt(s) {
  let z = [], u = /* @__PURE__ */ new Set();
  for (let { id: l } of s.files) ne(u, l, `file ${l}`, z);
  let k = new Map(s.cases.map((l) => [l.id, l])), q = /* @__PURE__ */ new Set();
  for (let l of s.cases) {
    ne(q, l.id, `case ${l.id}`, z);
    for (let N of [l.baseline, l.candidate]) {
      let re = N === void 0 ? [] : [N.model, ...N.inputs.map(({ file: w }) => w)];
      for (let w of re) u.has(w) || z.push(`case ${l.id} names the unknown file ${w}`);
      (N?.inputs.map(({ index: w }) => w) ?? []).some((w, oe) => w !== oe) && z.push(`case ${l.id} has inputs out of order`);
    }
  }
  let D = /* @__PURE__ */ new Set();
  for (let l of s.launches)
    ne(D, l.id, `launch ${l.id}`, z), z.push(...ot(l, k.get(l.case)).map((N) => `launch ${l.id} ${N}`));
  return s.warmUp.minNs > s.warmUp.maxNs && z.push("the warm-up's minimum exceeds its maximum"), z;
}
function ot(s, z) {
  if (z === void 0) return [`names the unknown case ${s.case}`];
  let u = [];
  for (let k of s.loadOrder) z[k] === void 0 && u.push(`loads a ${k} that its case lacks`);
  return new Set(s.loadOrder).size < s.loadOrder.length && u.push("loads one side twice"), s.kind === "single" ? (s.loadOrder.length > 1 && u.push("is single and loads two sides"), s.pairs > 0 && u.push("is single and has blocks")) : (s.pairs < 1 || s.inferences < 3) && u.push("is paired and has fewer than one pair of three inferences"), u;
}
function ne(s, z, u, k) {
  s.has(z) && k.push(`${u} is there twice`), s.add(z);
}

// src/documents/bench-report.ts
var U = { launch: C }, M = { launch: C, side: v }, I = e({
  platform: n(["host", "android", "ios"]),
  deviceModel: t(),
  /** OS name and version, for instance `Android 14` or `Debian 12`. */
  osVersion: t(),
  osBuild: t(),
  abi: t(),
  soc: t(),
  runtime: e({ name: t(), version: t() }).readonly(),
  /** Digest of the app or runner without the injected models. */
  appSha256: x
}).readonly(), ae = e({
  state: n(["unknown", "nominal", "fair", "serious", "critical"]),
  celsius: c.optional(),
  /** 1.0 is the point of severe throttling (Android's PowerManager.getThermalHeadroom). */
  headroom: c.optional()
}).readonly(), nt = ["load", "first-inference", "warm-up", "block", "output-check"], je = n(nt), it = ["crashed", "hung", "out-of-memory", "unsupported", "invalid-model", "error"], Q = n(it), at = [
  e({
    event: o("session-started"),
    schemaVersion: o(1),
    requestId: C,
    requestSha256: x,
    round: a().min(1).max(2),
    startedAt: G,
    environment: I,
    /** Absent: no battery, or the system does not tell. */
    power: e({
      batteryFraction: F.optional(),
      charging: p().optional(),
      saver: p().optional()
    }).readonly().optional()
  }),
  /** The device was too hot and waited, beyond the pause before each launch. `thermal`: when the wait ended. */
  e({ event: o("cooled-down"), waitedNs: m, thermal: ae }),
  e({
    event: o("launch-started"),
    ...U,
    case: C,
    kind: n(["paired", "single"]),
    loadOrder: r(v).min(1).max(2).readonly()
  }),
  /** Not started, because earlier launches of the case ended in a way that repeating does not change. */
  e({
    event: o("launch-skipped"),
    ...U,
    case: C,
    failure: Q,
    side: v.optional(),
    detail: t()
  }),
  /** About to begin. */
  e({ event: o("step"), ...M, step: je }),
  /** Between two inferences, when nothing was written for a second. */
  e({ event: o("alive"), ...U }),
  /** Interpreter made, delegate applied, tensors allocated. */
  e({ event: o("loaded"), ...M, loadNs: m, modelSha256: x }),
  e({
    event: o("delegation"),
    ...M,
    requested: S,
    /** What really runs nodes: the requested delegate, or `cpu` when it took none. */
    applied: S,
    delegatedNodes: i,
    totalNodes: i,
    /**
     * Parts of the graph that the delegate runs. The runtime's log counts the other parts, too: by `log` it is half of that,
     * rounded up, and may be one too many.
     */
    partitions: i,
    /** How it is known: the runtime's graph, its own log line, or not at all (then the counts are 0 and mean nothing). */
    proof: n(["graph", "log", "unknown"]),
    /** Every option that was set, by the runtime's own name for it. Absent: the delegate has none. */
    options: _(t(), Z([p(), c, t()])).readonly().optional()
  }),
  e({ event: o("first-inference"), ...M, durationNs: m }),
  e({ event: o("warmed-up"), ...M, samplesNs: r(m).readonly() }),
  e({
    event: o("block"),
    ...M,
    /** Block pair, from 0, and position in it, 0 or 1. */
    pair: i,
    position: a().min(0).max(1),
    droppedNs: r(m).readonly(),
    samplesNs: r(m).min(1).readonly(),
    /** The runtime's own duration of the same inferences. Absent: it does not tell. */
    nativeNs: r(m).min(1).readonly().optional(),
    thermalBefore: ae,
    thermalAfter: ae
  }),
  e({
    event: o("output-check"),
    ...M,
    /** `not-comparable`: built-in kernels can't run this file, so there is nothing to compare with. */
    status: n(["within", "outside", "not-comparable"]),
    detail: t(),
    maxAbsError: c.min(0).optional(),
    outlierShare: F.optional(),
    nonFiniteOutputs: i.optional()
  }),
  e({
    event: o("memory"),
    ...M,
    /** Resident memory before loading, and the highest since. */
    beforeBytes: f,
    peakBytes: f
  }),
  e({ event: o("launch-finished"), ...U }),
  e({
    event: o("launch-failed"),
    ...U,
    failure: Q,
    /** What was under way. A failure without a side concerns every side that the launch loads. */
    side: v.optional(),
    step: je.optional(),
    /** In the words of the runtime or the system. */
    detail: t()
  }),
  e({ event: o("session-finished"), launchesFinished: i, launchesFailed: i }),
  /** The driver ended early, in order. A launch that is open then was cut: that is no crash. */
  e({
    event: o("session-interrupted"),
    reason: n(["signal", "time-box", "storage-full"]),
    detail: t()
  })
], er = y("event", at);

// src/documents/accuracy.ts
var st = y("status", [
  e({
    status: o("measured"),
    metric: t(),
    /** `share`: 0 to 1, shown in percent and points. `number`: any finite number. */
    unit: n(["share", "number"]),
    higherIsBetter: p(),
    value: c,
    n: a().positive(),
    /** One score a sample, in data order; `value` is their mean. Absent for a user's command. */
    scores: r(c).readonly().optional(),
    /** What it was measured on. */
    dataSha256: x.optional()
  }).readonly(),
  e({ status: o("not-configured") }).readonly(),
  e({
    status: o("failed"),
    /** `data`: absent, misnamed, wrong shape, pickled. `model`: NaN outputs, a crash. `command`: failed, hung or printed no JSON. */
    cause: n(["data", "model", "command"]),
    reason: t()
  }).readonly()
]), ct = y("status", [
  e({
    status: o("measured"),
    reference: b,
    n: a().positive(),
    inputs: n(["evaluation", "calibration", "random"]),
    /** Same index of the largest output. Absent when no output is a vector of classes. */
    topOneAgreement: F.optional(),
    /** Mean over samples, −1 to 1. */
    cosine: c,
    /** Peak signal to noise; absent when the outputs are identical. */
    psnrDb: c.optional(),
    identical: p(),
    maxAbsError: c.min(0),
    nonFiniteOutputs: i
  }).readonly(),
  e({ status: o("is-reference") }).readonly(),
  e({ status: o("failed"), reason: t() }).readonly()
]), De = e({ variant: b, task: st, fidelity: ct }).readonly(), pt = e({
  model: g,
  /** Both sides were scored on the same data. When not, a comparison is unknown, and `note` says why. */
  sameData: p(),
  note: t().optional(),
  baseline: r(De).readonly(),
  candidate: r(De).readonly()
}).readonly(), Se = d(
  "accuracy",
  1,
  e({ models: r(pt).readonly() }).readonly()
);

// src/documents/file-ref.ts
var j = e({
  path: t().min(1).refine(
    (s) => !/(^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)|\0)/.test(s),
    "the path must stay inside the folder"
  ),
  sha256: x,
  sizeBytes: f
}).readonly();

// src/documents/app-bundle.ts
var lt = e({
  platform: n(["android", "ios"]),
  /** The runtime library that it measures with. */
  runtime: e({ name: t(), version: t() }).readonly(),
  /** Digest of the app before models were put in: the `appSha256` of every report that it writes. */
  appSha256: x,
  /** The app with the models: Android's APK, or iOS's build-for-testing zip. */
  app: j,
  /** What drivers are made of, so that the job that runs needs nothing else of the build. */
  driverParts: r(j).readonly(),
  /** Bytes that the runtime's native libraries take, stored as in the app, by ABI. */
  runtimeBytes: _(t(), f).readonly()
}).readonly(), Ce = d(
  "app-bundle",
  1,
  e({ apps: r(lt).readonly() }).readonly()
);

// src/documents/changes.ts
var se = y("status", [
  e({
    status: o("present"),
    kind: n(["saved-model", "keras", "h5", "tflite", "npz", "other"]),
    /** The bytes, copied below the output folder. For a folder: digest and total size of its listing. */
    file: j
  }).readonly(),
  e({ status: o("absent") }).readonly(),
  e({
    status: o("unreadable"),
    reason: n(["lfs-pointer", "empty", "not-a-model", "truncated", "outside-repository"]),
    detail: t()
  }).readonly()
]), ke = e({
  /** `absent`: this side does not configure or have the model. */
  source: se,
  calibration: se.optional(),
  evaluation: se.optional()
}).readonly(), dt = e({
  model: g,
  change: n(["modified", "added", "deleted", "unchanged"]),
  /** Which parts differ. `settings` means what the config says of the model, apart from deciding values. */
  differs: r(n(["source", "calibration", "evaluation", "settings"])).readonly(),
  /** The model's former name or path, when the same bytes moved. */
  renamedFrom: t().optional(),
  baseline: ke,
  candidate: ke
}).readonly(), Ne = d(
  "changes",
  1,
  e({ models: r(dt).readonly() }).readonly()
);

// src/documents/measurements.ts
var mt = e({
  side: v,
  pair: i,
  samplesNs: r(m).readonly(),
  droppedCount: i,
  /** The device was hot (`serious` or `critical`) before or after it. */
  throttled: p()
}).readonly(), W = e({
  applied: S,
  delegatedNodes: i,
  totalNodes: i,
  partitions: i,
  proof: n(["graph", "log", "unknown"])
}).readonly(), ce = e({
  status: n(["within", "outside", "not-comparable"]),
  detail: t(),
  maxAbsError: c.min(0).optional(),
  outlierShare: F.optional(),
  nonFiniteOutputs: i.optional()
}).readonly(), we = e({
  loadNs: m.optional(),
  firstInferenceNs: m.optional(),
  peakBytes: f.optional(),
  beforeBytes: f.optional(),
  delegation: W.optional(),
  outputCheck: ce.optional()
}).readonly(), zt = n(["finished", ...Q.options, "cut", "skipped", "missing"]), ut = e({
  launch: t(),
  round: a().min(1).max(2),
  kind: n(["paired", "single"]),
  loadOrder: r(v).readonly(),
  status: zt,
  /** In whose side it failed, and how, in the runtime's or system's words. */
  failedSide: v.optional(),
  detail: t().optional(),
  baseline: we.optional(),
  candidate: we.optional(),
  blocks: r(mt).readonly()
}).readonly(), yt = [
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
], A = n(yt), X = e({
  status: A,
  detail: t().optional(),
  /** Launches of both rounds that ended in this side: crashed, hung or out of memory. Those laid to no side don't count. */
  crashes: i,
  /** Launches of both rounds that ran this side to their end. */
  finished: i
}).readonly(), ft = e({
  key: B,
  gated: p(),
  identical: p(),
  baseline: X,
  candidate: X,
  launches: r(ut).readonly()
}).readonly(), Re = d(
  "measurements",
  1,
  e({
    cases: r(ft).readonly(),
    /** One a device and round that reported. */
    sessions: r(
      e({
        /** The one that the plan names. */
        device: O,
        round: a().min(1).max(2),
        environment: I,
        /** Set when another device ran in its place, and why. */
        ranOn: e({ device: O, reason: t() }).readonly().optional()
      }).readonly()
    ).readonly()
  }).readonly()
);

// src/documents/comparison.ts
var E = y("of", [
  e({ of: o("variant"), model: g, variant: b }).readonly(),
  e({ of: o("case"), key: B, gated: p() }).readonly()
]), Be = y("status", [
  e({
    status: o("known"),
    value: c,
    /** Over launches. Absent for exact metrics and for a single launch. */
    interval: L.optional(),
    /** Launches, or samples of the evaluation data; 1 for exact metrics. */
    n: a().positive()
  }).readonly(),
  e({ status: o("unknown"), reason: t(), because: A.optional() }).readonly(),
  /** There is no such variant or model on this side. */
  e({ status: o("absent"), reason: t() }).readonly()
]), gt = e({ metric: t(), unit: n(["share", "number"]), higherIsBetter: p() }).readonly(), Y = e({
  as: n(["ratio", "delta"]),
  estimate: c,
  /** Absent: exact, or a single launch. */
  interval: L.optional(),
  n: a().positive()
}).readonly(), ht = n(["improvement", "regression", "none", "unclear", "not-comparable"]), bt = e({
  scope: E,
  metric: J,
  baseline: Be,
  candidate: Be,
  change: ht,
  /** Of the first round (or exact). Absent when not comparable. */
  difference: Y.optional(),
  /** The second round's own difference, when the case was measured again. */
  secondRound: Y.optional(),
  /** `same-launch`: both sides in one process; `own-launches`: they did not fit together; `same-data`: paired samples. */
  pairing: n(["exact", "same-launch", "own-launches", "same-data", "none"]),
  /** Of rows about the user's task: how to read the values. `share`: 0 to 1. Absent for all others, and when no side was scored. */
  task: gt.optional(),
  note: t().optional()
}).readonly(), Fe = e({
  ...X.unwrap().shape,
  delegation: W.optional(),
  outputCheck: ce.optional()
}).readonly(), xt = e({
  key: B,
  gated: p(),
  identical: p(),
  baseline: Fe,
  candidate: Fe,
  /** What was done: launches of both rounds that counted, of those planned; samples a side; blocks marked as hot. */
  launchesFinished: i,
  launchesPlanned: i,
  samplesPerSide: i,
  droppedSamples: i,
  throttledBlocks: i,
  rounds: a().min(0).max(2)
}).readonly(), vt = y("kind", [
  e({ kind: o("operators-added"), op: t(), count: a().positive() }).readonly(),
  e({ kind: o("operators-removed"), op: t(), count: a().positive() }).readonly(),
  e({ kind: o("fusion-lost"), op: t(), activation: t(), count: a().positive() }).readonly(),
  e({
    kind: o("fusion-gained"),
    op: t(),
    activation: t(),
    count: a().positive()
  }).readonly(),
  /**
   * `count` layers of this kind have other dimensions of their own. `parameters`: all weights of the model that grew or
   * shrank with them (the next layer's inputs, too), candidate − baseline.
   */
  e({ kind: o("layers-resized"), op: t(), count: a().positive(), parameters: a() }).readonly(),
  /** A constant that no layer reads as weights appeared, grew, shrank or went: bytes before and after. */
  e({
    kind: o("constant-resized"),
    name: t(),
    baselineBytes: i,
    candidateBytes: i
  }).readonly(),
  /** Weights have another element type. `sizeBytes`: of these weights in the candidate. */
  e({ kind: o("weights-dtype"), from: t(), to: t(), sizeBytes: i }).readonly(),
  e({ kind: o("input-changed"), name: t(), from: t(), to: t() }).readonly(),
  e({ kind: o("input-added"), name: t() }).readonly(),
  e({ kind: o("input-removed"), name: t() }).readonly(),
  e({ kind: o("output-changed"), name: t(), from: t(), to: t() }).readonly(),
  e({ kind: o("output-added"), name: t() }).readonly(),
  e({ kind: o("output-removed"), name: t() }).readonly(),
  e({
    kind: o("delegation"),
    delegate: t(),
    baseline: W,
    candidate: W,
    /** Operators of the candidate that the delegate left, where the two files tell. */
    suspects: r(t()).readonly()
  }).readonly()
]), Ot = e({
  model: g,
  change: n(["modified", "added", "deleted", "unchanged"]),
  rows: r(bt).readonly(),
  cases: r(xt).readonly(),
  why: r(e({ variant: b, facts: r(vt).readonly() }).readonly()).readonly()
}).readonly(), Me = d(
  "comparison",
  1,
  e({ models: r(Ot).readonly() }).readonly()
);

// src/documents/device-runs.ts
var jt = e({
  /** The device that ran. */
  device: O,
  /** Set when it stood in for another, which could not be had: the one that the plan names, and why. */
  substitutes: e({ device: O, reason: t() }).readonly().optional(),
  round: a().min(1).max(2),
  requestSha256: t(),
  /** Minutes that the farm bills for it, all its attempts together. Absent: the farm bills nothing, or did not say. */
  billedMinutes: i.optional(),
  outcome: y("status", [
    e({ status: o("reported"), report: j }).readonly(),
    /** The farm's fault or limit: `reason` in its own words. A partial report is kept. */
    e({
      status: n(["infrastructure", "quota", "timed-out", "cancelled"]),
      reason: t(),
      report: j.optional()
    }).readonly()
  ])
}).readonly();
function Mr(s) {
  return s.substitutes?.device ?? s.device;
}
var Ve = d(
  "device-runs",
  1,
  e({ runs: r(jt).readonly() }).readonly()
);

// src/documents/waivers.ts
var ee = T.date(), Dt = ["runs", "delegate-applies", "output-is-right", "variant-exists"], Ie = e({
  /** What it was made from: a comment, or a pull request's label. One waiver of each. */
  id: t().min(1).max(100),
  check: n([...ze, ...Dt]),
  /** Which cases or variants; an absent field stands for all. */
  match: he,
  /** The last day on which it holds. */
  until: ee,
  /** The commit of a pull request, as its author pushed it, that alone it holds for. Absent: every one. */
  commit: t().regex(/^[0-9a-f]{40}$/).optional(),
  reason: t().min(1).max(500),
  /** Login of the person who accepted it. */
  actor: t().min(1).max(100),
  acceptedAt: T.datetime(),
  /** The comment's address, or the pull request's. */
  url: K({ protocol: /^https?$/ }).optional()
}).readonly(), qr = e({ version: o(1), waivers: r(Ie).max(1e4).readonly() });
function Tr(s) {
  return `${JSON.stringify({ version: 1, waivers: s }, void 0, 2)}
`;
}
var Pe = d(
  "waivers",
  1,
  e({
    /** The day that expiry is counted by. */
    asOf: ee,
    waivers: r(Ie).readonly(),
    /** Set when there may be waivers that could not be read: none was applied then. */
    unreadable: t().optional()
  }).readonly()
);

// src/documents/history.ts
var pe = t().regex(/^[0-9a-f]{40}$/), Ae = m.positive(), le = {
  /** The push's two sides are both kept: `baseline` is the commit before, measured once more in another session. */
  side: v,
  /** Whose file it is. */
  commit: pe,
  /** The push's newest commit: two records of one commit and content are of two sessions when this differs. */
  session: pe,
  /** When that commit was made, UTC, as git has it; never later than the clock of the job that recorded it. */
  at: G,
  /** The .tflite file. */
  modelSha256: x,
  /** Percentiles of each finished launch of the first round, whole ns, in the launches' order. */
  p50Ns: r(Ae).min(1).max(1e3).readonly(),
  p90Ns: r(Ae).min(1).max(1e3).readonly(),
  /** Who measured: edgegate's version and the run's page. */
  toolVersion: t().min(1).max(100),
  run: K({ protocol: /^https?$/ }).max(500).optional()
}, _r = e({ key: B, environment: I, ...le }).readonly(), St = e({
  version: o(1),
  device: O,
  environments: r(I).readonly(),
  cases: r(
    e({
      model: g,
      variant: b,
      delegate: S,
      threads: a().positive(),
      records: r(e({ environment: i, ...le })).readonly()
    })
  ).readonly()
});
function qe({ farm: s, model: z, osVersion: u }) {
  return `devices/${[s, z, u].map((k) => encodeURIComponent(k.toWellFormed())).join("@")}.json`;
}
function Jr(s, z) {
  let u = [...new Set(z.map(({ environment: D }) => $(D)))].sort(), k = [...Map.groupBy(z, ({ key: D }) => $(D)).values()].flatMap((D) => {
    let [l] = D;
    if (l === void 0) return [];
    let { model: N, variant: re, delegate: me, threads: w } = l.key, oe = D.map((R) => ({
      environment: u.indexOf($(R.environment)),
      side: R.side,
      commit: R.commit,
      session: R.session,
      at: R.at,
      modelSha256: R.modelSha256,
      p50Ns: R.p50Ns,
      p90Ns: R.p90Ns,
      toolVersion: R.toolVersion,
      run: R.run
    }));
    return [{ model: N, variant: re, delegate: me, threads: w, records: oe }];
  }), q = {
    version: 1,
    device: s,
    environments: u.map((D) => I.parse(JSON.parse(D))),
    cases: k
  };
  return $(q);
}
function Gr(s, z) {
  let u = St.parse(JSON.parse(z));
  if (qe(u.device) !== qe(s)) throw new Error("it is another device's file");
  return u.cases.flatMap(
    ({ records: k, ...q }) => k.map(({ environment: D, ...l }) => {
      let N = u.environments[D];
      if (N === void 0) throw new Error(`there is no environment ${D}`);
      if (l.p50Ns.length !== l.p90Ns.length) throw new Error("a record has not as many p50 as p90");
      return { key: { ...q, device: u.device }, environment: N, ...l };
    })
  );
}
var Te = e({
  commit: pe,
  /** On which it was made, UTC. */
  day: ee,
  /** Geometric mean over launches. */
  p50Ns: c.positive(),
  /** The page of the run that measured it. Absent: it was recorded without one. */
  run: le.run
}).readonly(), Ct = n(["no-record", "no-environment", "other-environment", "other-file"]), kt = Z([
  e({ of: o("same-session") }).readonly(),
  e({ of: o("same-bytes") }).readonly(),
  e({ of: o("no-model") }).readonly(),
  /** `last`: the newest record of the very file that could not be measured now, in this session's environment. */
  e({ of: o("not-measured"), status: A, last: Te }).readonly(),
  e({ of: o("not-measured"), status: A, lacking: Ct }).readonly()
]), Nt = e({
  key: B,
  baseline: kt,
  /** Main's commits in the environment of this session, oldest first. */
  trend: r(Te).readonly(),
  /** Main's commits that were measured in another environment only: they are not comparable. */
  otherEnvironments: i,
  /**
   * How much equal content differs between sessions: standard deviation of the log of p50 between sessions of one file,
   * pooled over files. Absent: no file has two sessions.
   */
  noise: e({ logSd: c.min(0), sessions: a().min(2) }).readonly().optional()
}).readonly(), Le = d(
  "history",
  1,
  e({
    /** Of the cases that ship and were planned. */
    cases: r(Nt).readonly(),
    /** Set when there may be history that could not be read: none is shown then. */
    unreadable: t().optional()
  }).readonly()
);

// src/documents/model-inputs.ts
var wt = e({
  model: g,
  side: v,
  variant: b,
  tensors: r(e(ie.unwrap().omit({ file: !0 }).shape).readonly()).readonly(),
  files: r(j).readonly()
}).readonly(), $e = d(
  "model-inputs",
  1,
  e({ models: r(wt).readonly() }).readonly()
);

// src/documents/offered-device.ts
var Rt = n(["physical", "virtual"]), de = e({
  /** What people call it: `Pixel 8`. Empty when the farm has no name for it. */
  name: t(),
  form: Rt,
  /** In the farm's order; empty when the farm does not say (iOS). */
  abis: r(t()).readonly(),
  /** How many of it a shared farm has in this OS version, in the farm's own estimate. `none`: do not ask for it. */
  capacity: n(["high", "medium", "low", "none", "unknown"]),
  /** The farm's own words on it in this OS version, without the version: `deprecated`, `preview`. */
  tags: r(t()).readonly(),
  /** The system on chip, where the device itself says it. Absent: only the hardware table knows, if anybody. */
  soc: t().optional()
}).readonly(), io = e({
  /** Android's OS version is its API level (`34`), as catalogs write it. */
  device: O,
  platform: V,
  /** Absent: this computer. */
  facts: de.optional()
}).readonly();

// src/documents/ledger-entry.ts
var H = e({ physical: i, virtual: i }).readonly(), co = e({
  kind: o("ledger-entry"),
  schemaVersion: o(1),
  /** Names the session: the request's id and the device. Letters, digits, `.`, `_` and `-`. */
  id: t().regex(/^[A-Za-z0-9._-]{1,200}$/),
  /** UTC. The day on which it was reserved. */
  day: t().regex(/^\d{4}-\d{2}-\d{2}$/),
  farm: t().min(1),
  /** Of the farm's repository, `owner/name#12`. Absent: no pull request. */
  pullRequest: t().optional(),
  headSha: t(),
  /** `reserved` holds the most that it may take; `billed` what it took. A reservation that nobody settled counts in full. */
  state: n(["reserved", "billed"]),
  minutes: H
}).readonly();

// src/documents/plan.ts
var Ue = y("status", [
  e({ status: o("planned") }).readonly(),
  /** The runtime of the platform refuses this side's file for sure; no device is asked. `reason` says why, and what to do. */
  e({ status: o("unsupported"), reason: t() }).readonly(),
  /**
   * Nothing to run on this side: `reason` says why. `no-model`: this side has no such model. `source`: it has one that
   * can't be used. `variant`: the source is sound, this variant of it was not made.
   */
  e({ status: o("absent"), reason: t(), cause: n(["no-model", "source", "variant"]) }).readonly()
]), Bt = e({
  /** The request's id of this case; only links documents of one run. */
  id: t(),
  key: B,
  gated: p(),
  baseline: Ue,
  candidate: Ue,
  /** Both sides are the same bytes: any difference would be noise, so there is none by construction. */
  identical: p(),
  /** Set when no launch is planned at all: why. */
  unplanned: t().optional()
}).readonly(), Ft = e({
  device: O,
  platform: V,
  /** What the farm says of it. Absent: this computer, or a device that can't be had. */
  facts: de.optional(),
  /** What the app must measure with. Absent on this computer, which measures with its own. */
  runtime: ue.optional(),
  cases: r(Bt).readonly(),
  /** Absent: nothing can run on this device. */
  request: Oe.optional()
}).readonly(), Mt = e({
  /** The day whose ledger was read, and what the limits left then. */
  day: t(),
  leftCents: i,
  worst: H,
  /** Kept free for a second round of what ships. */
  confirmation: H,
  likely: H,
  worstCents: i,
  likelyCents: i,
  /** Likely, when today's free minutes go to this run: what the day's ledger leaves of them. */
  likelyAfterFreeCents: i,
  /** Of minutes that equal files on both sides save, likely. */
  savedMinutes: i
}).readonly(), Vt = e({
  model: g,
  platform: V,
  variant: b,
  delegates: r(S).min(1).readonly(),
  assumed: p()
}).readonly(), We = d(
  "plan",
  1,
  e({
    devices: r(Ft).readonly(),
    /** Where the devices are others than `devices:` asks for. */
    deviceNotices: r(ye).readonly().optional(),
    /** Absent: the farm costs nothing. */
    spend: Mt.optional(),
    ship: r(Vt).readonly(),
    /** Where the files that requests name by id are, below the output folder. */
    files: r(e({ id: t(), file: j }).readonly()).readonly()
  }).readonly()
);

// src/documents/inspection.ts
var Ee = e({
  name: t(),
  dtype: P,
  /** Static shape; a dynamic dimension shows as its stored size. */
  shape: r(a()).readonly(),
  /** Which dimensions are dynamic. Empty: a static shape. */
  dynamicDimensions: r(i).readonly(),
  /** Affine quantization. Absent: none. */
  quantization: e({ scale: r(c).readonly(), zeroPoint: r(a()).readonly(), axis: a() }).readonly().optional()
}).readonly(), It = e({
  op: t(),
  version: a().positive(),
  activation: t().optional(),
  inputDtype: t().optional(),
  weightsDtype: t().optional(),
  count: a().positive()
}).readonly(), Pt = e({
  name: t(),
  dtype: P,
  shape: r(a()).readonly(),
  sizeBytes: f,
  /** The operator that reads it first, or the one behind it when that is a DEQUANTIZE. Absent: none does. */
  usedBy: t().optional(),
  sha256: x
}).readonly(), He = e({
  /** What the file's metadata declares, for instance `2.5.0`. Absent: it declares none. */
  minRuntimeVersion: t().optional(),
  subgraphs: a().positive(),
  operators: r(It).readonly(),
  operatorCount: i,
  tensorCount: i,
  /** Elements of all constants that operators read as weights. */
  parameterCount: i,
  inputs: r(Ee).readonly(),
  outputs: r(Ee).readonly(),
  signatureKeys: r(t()).readonly(),
  /** Bytes by kind of buffer; they sum to the file's size. */
  bytes: e({ constants: f, metadata: f, structure: f }).readonly(),
  constantsByDtype: r(e({ dtype: P, tensors: i, sizeBytes: f }).readonly()).readonly(),
  /** Largest first, at most 200. */
  constants: r(Pt).readonly()
}).readonly();

// src/documents/variants.ts
var te = { variant: b }, At = y("status", [
  e({ ...te, status: o("converted"), file: j, inspection: He }).readonly(),
  /** The converter refused, crashed or hung: `reason` is its own words. */
  e({ ...te, status: o("failed"), reason: t() }).readonly(),
  /** The recipe ran and changed nothing that it claims to change. */
  e({ ...te, status: o("no-effect"), reason: t() }).readonly(),
  /** The source does not allow it (an already quantized .tflite, no calibration data). */
  e({ ...te, status: o("not-possible"), reason: t() }).readonly()
]), Ke = y("status", [
  e({ status: o("present"), variants: r(At).readonly() }).readonly(),
  e({ status: o("absent") }).readonly(),
  /** The source itself can't be used; every variant fails for this reason. */
  e({ status: o("unusable"), reason: t() }).readonly()
]), qt = e({ model: g, baseline: Ke, candidate: Ke }).readonly(), Ze = d(
  "variants",
  1,
  e({ models: r(qt).readonly() }).readonly()
);

// src/documents/verdict.ts
var Tt = ["pass", "warn", "inconclusive", "fail"], Lt = n(Tt), _e = e({ by: t(), until: T.date(), reason: t(), url: t().optional() }).readonly(), $t = e({
  of: o("budget"),
  scope: E,
  metric: J,
  rule: be,
  status: n(["within", "exceeded", "unknown"]),
  /** The number that the found one is held against, after the reserve: metric's unit, or a share for relative limits. */
  expected: c,
  /** In the same unit as `expected`. Absent when unknown for want of a value. */
  found: c.optional(),
  interval: L.optional(),
  secondRound: Y.optional(),
  n: a().positive().optional(),
  /** Why unknown, or why within although the first round was past the limit. */
  reason: t().optional(),
  /** Set on an exceeded check that a maintainer accepted: it warns. */
  waiver: _e.optional()
}).readonly(), Ut = e({
  of: o("built-in"),
  scope: E,
  check: n(["runs", "delegate-applies", "output-is-right", "variant-exists"]),
  status: n(["within", "exceeded", "unknown"]),
  level: n(["error", "warn"]),
  expected: t(),
  found: t(),
  reason: t().optional(),
  waiver: _e.optional()
}).readonly(), Wt = y("of", [$t, Ut]), Et = e({
  kind: n([
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
  scope: E.optional(),
  detail: t(),
  position: fe.optional()
}).readonly(), Ht = e({
  model: g,
  platform: V,
  device: O,
  ship: ge,
  instead: e({ variant: b, delegate: S }).readonly(),
  /** Shares of the shipping case's p50 and size; negative is better. */
  latencyRatio: c,
  sizeRatio: c,
  /** Task metric, proposed − shipping. Absent when not measured. */
  accuracyDelta: c.optional(),
  /** Proposed − shipping, as measured in one session but in separate launches. */
  note: t().optional()
}).readonly(), Je = d(
  "verdict",
  1,
  e({
    verdict: Lt,
    /** What `on-inconclusive` makes of it. */
    exitCode: a().min(0).max(4),
    checks: r(Wt).readonly(),
    findings: r(Et).readonly(),
    advice: r(Ht).readonly()
  }).readonly()
);

// src/documents/by-kind.ts
var Qo = {
  settings: xe,
  changes: Ne,
  variants: Ze,
  accuracy: Se,
  "model-inputs": $e,
  plan: We,
  "app-bundle": Ce,
  "device-runs": Ve,
  measurements: Re,
  comparison: Me,
  history: Le,
  waivers: Pe,
  verdict: Je
};

export {
  Oe as a,
  _t as b,
  Jt as c,
  I as d,
  er as e,
  st as f,
  ct as g,
  Mr as h,
  ee as i,
  Dt as j,
  qr as k,
  Tr as l,
  qe as m,
  Jr as n,
  Gr as o,
  co as p,
  He as q,
  Tt as r,
  Qo as s
};
