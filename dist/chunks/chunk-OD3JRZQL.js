import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  c as me,
  d as m,
  e as f,
  f as n,
  g as c,
  h as F,
  i as g,
  j as J,
  k as T,
  l as z,
  p as $,
  s as ze,
  u as ue,
  v as ye,
  w as fe,
  x as ge,
  z as he
} from "./chunk-RLCCYCT6.js";
import {
  a as I,
  e as de,
  f as _
} from "./chunk-ZQU6WMFM.js";
import {
  b as x,
  d as j,
  f as S,
  h as V,
  i as A,
  j as b,
  k as v,
  l as B
} from "./chunk-64WU6PY2.js";
import {
  E as o,
  H as e,
  K as le,
  L as d,
  O as Z,
  Q as i,
  R as r,
  n as t,
  t as K,
  w as a,
  y as p
} from "./chunk-3P6HYWCU.js";

// src/documents/bench-request.ts
var D = t().regex(/^[a-z0-9][a-z0-9-]{0,63}$/), _e = t().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*(\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/), Je = o(S).min(1).max(2).readonly(), Ge = e({ id: D, path: _e, sha256: g, sizeBytes: f }).readonly(), Qe = e({
  /** Position among the model's inputs. */
  index: n,
  name: t(),
  dtype: A,
  /** The runner resizes an input whose declared shape is dynamic to this. */
  shape: o(n).readonly(),
  file: D
}).readonly(), be = e({ model: D, inputs: o(Qe).readonly() }).readonly(), Xe = e({
  absolute: c.min(0),
  relative: c.min(0),
  /** A quantized output also agrees when it is at most so many quantization steps away. Absent: none. */
  steps: n.optional(),
  /**
   * An element also agrees within this share of the largest finite magnitude in the reference output: rounding of a
   * quantized model grows with the range of its tensors, not with each element. Absent: no such allowance.
   */
  magnitudeShare: F.optional(),
  outlierShare: F
}).readonly(), Ye = e({
  /** May it compute float32 in half precision? */
  reducedPrecision: p().optional(),
  /** May it take quantized models? */
  quantizedModels: p().optional(),
  preference: i(["fast-single-answer", "sustained-speed"]).optional()
}).readonly(), et = e({
  id: D,
  gated: p(),
  delegate: j,
  options: Ye.optional(),
  threads: a().positive(),
  /** A side is absent when it has nothing to run. At least one is present. */
  baseline: be.optional(),
  candidate: be.optional(),
  tolerance: Xe
}).refine((s) => s.baseline !== void 0 || s.candidate !== void 0, "a case has at least one side").meta({ anyOf: [{ required: ["baseline"] }, { required: ["candidate"] }] }).readonly(), tt = e({
  id: D,
  case: D,
  kind: i(["paired", "single"]),
  loadOrder: Je,
  /** Block pairs (with one side: blocks). 0 for `single`. */
  pairs: n,
  /** Inferences that count in each block. */
  inferences: n,
  /** Inferences at each block's start that are dropped, and reported. */
  dropped: n,
  /** The runner lowers inferences, then pairs, so that the blocks fit; at least one pair of three inferences stays. */
  timeBoxNs: m,
  /** After the last block, compare each side's output with built-in kernels. */
  checkOutputs: p()
}).readonly(), xe = e({
  kind: r("bench-request"),
  schemaVersion: r(1),
  requestId: D,
  /** 1, or 2 for the second measurement of suspicious cases. */
  round: a().min(1).max(2),
  files: o(Ge).readonly(),
  cases: o(et).min(1).readonly(),
  /** In the order in which they are to run: rounds over the cases, gated ones first. */
  launches: o(tt).min(1).readonly(),
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
function Ht(s) {
  return `${JSON.stringify(s, void 0, 1)}
`;
}
function Kt(s) {
  let u = [], y = /* @__PURE__ */ new Set();
  for (let { id: l } of s.files) oe(y, l, `file ${l}`, u);
  let C = new Map(s.cases.map((l) => [l.id, l])), q = /* @__PURE__ */ new Set();
  for (let l of s.cases) {
    oe(q, l.id, `case ${l.id}`, u);
    for (let N of [l.baseline, l.candidate]) {
      let te = N === void 0 ? [] : [N.model, ...N.inputs.map(({ file: w }) => w)];
      for (let w of te) y.has(w) || u.push(`case ${l.id} names the unknown file ${w}`);
      (N?.inputs.map(({ index: w }) => w) ?? []).some((w, re) => w !== re) && u.push(`case ${l.id} has inputs out of order`);
    }
  }
  let O = /* @__PURE__ */ new Set();
  for (let l of s.launches)
    oe(O, l.id, `launch ${l.id}`, u), u.push(...rt(l, C.get(l.case)).map((N) => `launch ${l.id} ${N}`));
  return s.warmUp.minNs > s.warmUp.maxNs && u.push("the warm-up's minimum exceeds its maximum"), u;
}
function rt(s, u) {
  if (u === void 0) return [`names the unknown case ${s.case}`];
  let y = [];
  for (let C of s.loadOrder) u[C] === void 0 && y.push(`loads a ${C} that its case lacks`);
  return new Set(s.loadOrder).size < s.loadOrder.length && y.push("loads one side twice"), s.kind === "single" ? (s.loadOrder.length > 1 && y.push("is single and loads two sides"), s.pairs > 0 && y.push("is single and has blocks")) : (s.pairs < 1 || s.inferences < 3) && y.push("is paired and has fewer than one pair of three inferences"), y;
}
function oe(s, u, y, C) {
  s.has(u) && C.push(`${y} is there twice`), s.add(u);
}

// src/documents/bench-report.ts
var L = { launch: D }, M = { launch: D, side: S }, P = e({
  platform: i(["host", "android", "ios"]),
  deviceModel: t(),
  /** OS name and version, for instance `Android 14` or `Debian 12`. */
  osVersion: t(),
  osBuild: t(),
  abi: t(),
  soc: t(),
  runtime: e({ name: t(), version: t() }).readonly(),
  /** Digest of the app or runner without the injected models. */
  appSha256: g
}).readonly(), ne = e({
  state: i(["unknown", "nominal", "fair", "serious", "critical"]),
  celsius: c.optional(),
  /** 1.0 is the point of severe throttling (Android's PowerManager.getThermalHeadroom). */
  headroom: c.optional()
}).readonly(), ot = ["load", "first-inference", "warm-up", "block", "output-check"], ve = i(ot), nt = ["crashed", "hung", "out-of-memory", "unsupported", "invalid-model", "error"], G = i(nt), it = [
  e({
    event: r("session-started"),
    schemaVersion: r(1),
    requestId: D,
    requestSha256: g,
    round: a().min(1).max(2),
    startedAt: J,
    environment: P,
    /** Absent: no battery, or the system does not tell. */
    power: e({
      batteryFraction: F.optional(),
      charging: p().optional(),
      saver: p().optional()
    }).readonly().optional()
  }),
  /** The device was too hot and waited, beyond the pause before each launch. `thermal`: when the wait ended. */
  e({ event: r("cooled-down"), waitedNs: m, thermal: ne }),
  e({
    event: r("launch-started"),
    ...L,
    case: D,
    kind: i(["paired", "single"]),
    loadOrder: o(S).min(1).max(2).readonly()
  }),
  /** Not started, because earlier launches of the case ended in a way that repeating does not change. */
  e({
    event: r("launch-skipped"),
    ...L,
    case: D,
    failure: G,
    side: S.optional(),
    detail: t()
  }),
  /** About to begin. */
  e({ event: r("step"), ...M, step: ve }),
  /** Between two inferences, when nothing was written for a second. */
  e({ event: r("alive"), ...L }),
  /** Interpreter made, delegate applied, tensors allocated. */
  e({ event: r("loaded"), ...M, loadNs: m, modelSha256: g }),
  e({
    event: r("delegation"),
    ...M,
    requested: j,
    /** What really runs nodes: the requested delegate, or `cpu` when it took none. */
    applied: j,
    delegatedNodes: n,
    totalNodes: n,
    /**
     * Parts of the graph that the delegate runs. The runtime's log counts the other parts, too: by `log` it is half of that,
     * rounded up, and may be one too many.
     */
    partitions: n,
    /** How it is known: the runtime's graph, its own log line, or not at all (then the counts are 0 and mean nothing). */
    proof: i(["graph", "log", "unknown"]),
    /** Every option that was set, by the runtime's own name for it. Absent: the delegate has none. */
    options: Z(t(), le([p(), c, t()])).readonly().optional()
  }),
  e({ event: r("first-inference"), ...M, durationNs: m }),
  e({ event: r("warmed-up"), ...M, samplesNs: o(m).readonly() }),
  e({
    event: r("block"),
    ...M,
    /** Block pair, from 0, and position in it, 0 or 1. */
    pair: n,
    position: a().min(0).max(1),
    droppedNs: o(m).readonly(),
    samplesNs: o(m).min(1).readonly(),
    /** The runtime's own duration of the same inferences. Absent: it does not tell. */
    nativeNs: o(m).min(1).readonly().optional(),
    thermalBefore: ne,
    thermalAfter: ne
  }),
  e({
    event: r("output-check"),
    ...M,
    /** `not-comparable`: built-in kernels can't run this file, so there is nothing to compare with. */
    status: i(["within", "outside", "not-comparable"]),
    detail: t(),
    maxAbsError: c.min(0).optional(),
    outlierShare: F.optional(),
    nonFiniteOutputs: n.optional()
  }),
  e({
    event: r("memory"),
    ...M,
    /** Resident memory before loading, and the highest since. */
    beforeBytes: f,
    peakBytes: f
  }),
  e({ event: r("launch-finished"), ...L }),
  e({
    event: r("launch-failed"),
    ...L,
    failure: G,
    /** What was under way. A failure without a side concerns every side that the launch loads. */
    side: S.optional(),
    step: ve.optional(),
    /** In the words of the runtime or the system. */
    detail: t()
  }),
  e({ event: r("session-finished"), launchesFinished: n, launchesFailed: n }),
  /** The driver ended early, in order. A launch that is open then was cut: that is no crash. */
  e({
    event: r("session-interrupted"),
    reason: i(["signal", "time-box", "storage-full"]),
    detail: t()
  })
], Qt = d("event", it);

// src/documents/accuracy.ts
var at = d("status", [
  e({
    status: r("measured"),
    metric: t(),
    /** `share`: 0 to 1, shown in percent and points. `number`: any finite number. */
    unit: i(["share", "number"]),
    higherIsBetter: p(),
    value: c,
    n: a().positive(),
    /** One score a sample, in data order; `value` is their mean. Absent for a user's command. */
    scores: o(c).readonly().optional(),
    /** What it was measured on. */
    dataSha256: g.optional()
  }).readonly(),
  e({ status: r("not-configured") }).readonly(),
  e({
    status: r("failed"),
    /** `data`: absent, misnamed, wrong shape, pickled. `model`: NaN outputs, a crash. `command`: failed, hung or printed no JSON. */
    cause: i(["data", "model", "command"]),
    reason: t()
  }).readonly()
]), st = d("status", [
  e({
    status: r("measured"),
    reference: x,
    n: a().positive(),
    inputs: i(["evaluation", "calibration", "random"]),
    /** Same index of the largest output. Absent when no output is a vector of classes. */
    topOneAgreement: F.optional(),
    /** Mean over samples, −1 to 1. */
    cosine: c,
    /** Peak signal to noise; absent when the outputs are identical. */
    psnrDb: c.optional(),
    identical: p(),
    maxAbsError: c.min(0),
    nonFiniteOutputs: n
  }).readonly(),
  e({ status: r("is-reference") }).readonly(),
  e({ status: r("failed"), reason: t() }).readonly()
]), Oe = e({ variant: x, task: at, fidelity: st }).readonly(), ct = e({
  model: b,
  /** Both sides were scored on the same data. When not, a comparison is unknown, and `note` says why. */
  sameData: p(),
  note: t().optional(),
  baseline: o(Oe).readonly(),
  candidate: o(Oe).readonly()
}).readonly(), je = z(
  "accuracy",
  1,
  e({ models: o(ct).readonly() }).readonly()
);

// src/documents/file-ref.ts
var k = e({
  path: t().min(1).refine(
    (s) => !/(^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)|\0)/.test(s),
    "the path must stay inside the folder"
  ),
  sha256: g,
  sizeBytes: f
}).readonly();

// src/documents/app-bundle.ts
var pt = e({
  platform: i(["android", "ios"]),
  /** The runtime library that it measures with. */
  runtime: e({ name: t(), version: t() }).readonly(),
  /** Digest of the app before models were put in: the `appSha256` of every report that it writes. */
  appSha256: g,
  /** The app with the models: Android's APK, or iOS's build-for-testing zip. */
  app: k,
  /** What drivers are made of, so that the job that runs needs nothing else of the build. */
  driverParts: o(k).readonly(),
  /** Bytes that the runtime's native libraries take, stored as in the app, by ABI. */
  runtimeBytes: Z(t(), f).readonly()
}).readonly(), Se = z(
  "app-bundle",
  1,
  e({ apps: o(pt).readonly() }).readonly()
);

// src/documents/changes.ts
var ie = d("status", [
  e({
    status: r("present"),
    kind: i(["saved-model", "keras", "h5", "tflite", "npz", "other"]),
    /** The bytes, copied below the output folder. For a folder: digest and total size of its listing. */
    file: k
  }).readonly(),
  e({ status: r("absent") }).readonly(),
  e({
    status: r("unreadable"),
    reason: i(["lfs-pointer", "empty", "not-a-model", "truncated", "outside-repository"]),
    detail: t()
  }).readonly()
]), De = e({
  /** `absent`: this side does not configure or have the model. */
  source: ie,
  calibration: ie.optional(),
  evaluation: ie.optional()
}).readonly(), lt = e({
  model: b,
  change: i(["modified", "added", "deleted", "unchanged"]),
  /** Which parts differ. `settings` means what the config says of the model, apart from deciding values. */
  differs: o(i(["source", "calibration", "evaluation", "settings"])).readonly(),
  /** The model's former name or path, when the same bytes moved. */
  renamedFrom: t().optional(),
  baseline: De,
  candidate: De
}).readonly(), Ce = z(
  "changes",
  1,
  e({ models: o(lt).readonly() }).readonly()
);

// src/documents/measurements.ts
var dt = e({
  side: S,
  pair: n,
  samplesNs: o(m).readonly(),
  droppedCount: n,
  /** The device was hot (`serious` or `critical`) before or after it. */
  throttled: p()
}).readonly(), U = e({
  applied: j,
  delegatedNodes: n,
  totalNodes: n,
  partitions: n,
  proof: i(["graph", "log", "unknown"])
}).readonly(), ae = e({
  status: i(["within", "outside", "not-comparable"]),
  detail: t(),
  maxAbsError: c.min(0).optional(),
  outlierShare: F.optional(),
  nonFiniteOutputs: n.optional()
}).readonly(), ke = e({
  loadNs: m.optional(),
  firstInferenceNs: m.optional(),
  peakBytes: f.optional(),
  beforeBytes: f.optional(),
  delegation: U.optional(),
  outputCheck: ae.optional()
}).readonly(), mt = i(["finished", ...G.options, "cut", "skipped", "missing"]), zt = e({
  launch: t(),
  round: a().min(1).max(2),
  kind: i(["paired", "single"]),
  loadOrder: o(S).readonly(),
  status: mt,
  /** In whose side it failed, and how, in the runtime's or system's words. */
  failedSide: S.optional(),
  detail: t().optional(),
  baseline: ke.optional(),
  candidate: ke.optional(),
  blocks: o(dt).readonly()
}).readonly(), ut = [
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
], W = i(ut), Q = e({
  status: W,
  detail: t().optional(),
  /** Launches of both rounds that ended in this side: crashed, hung or out of memory. Those laid to no side don't count. */
  crashes: n,
  /** Launches of both rounds that ran this side to their end. */
  finished: n
}).readonly(), yt = e({
  key: B,
  gated: p(),
  identical: p(),
  baseline: Q,
  candidate: Q,
  launches: o(zt).readonly()
}).readonly(), Ne = z(
  "measurements",
  1,
  e({
    cases: o(yt).readonly(),
    /** One a device and round that reported. */
    sessions: o(
      e({
        /** The one that the plan names. */
        device: v,
        round: a().min(1).max(2),
        environment: P,
        /** Set when another device ran in its place, and why. */
        ranOn: e({ device: v, reason: t() }).readonly().optional()
      }).readonly()
    ).readonly()
  }).readonly()
);

// src/documents/comparison.ts
var E = d("of", [
  e({ of: r("variant"), model: b, variant: x }).readonly(),
  e({ of: r("case"), key: B, gated: p() }).readonly()
]), we = d("status", [
  e({
    status: r("known"),
    value: c,
    /** Over launches. Absent for exact metrics and for a single launch. */
    interval: T.optional(),
    /** Launches, or samples of the evaluation data; 1 for exact metrics. */
    n: a().positive()
  }).readonly(),
  e({ status: r("unknown"), reason: t(), because: W.optional() }).readonly(),
  /** There is no such variant or model on this side. */
  e({ status: r("absent"), reason: t() }).readonly()
]), ft = e({ metric: t(), unit: i(["share", "number"]), higherIsBetter: p() }).readonly(), X = e({
  as: i(["ratio", "delta"]),
  estimate: c,
  /** Absent: exact, or a single launch. */
  interval: T.optional(),
  n: a().positive()
}).readonly(), gt = i(["improvement", "regression", "none", "unclear", "not-comparable"]), ht = e({
  scope: E,
  metric: _,
  baseline: we,
  candidate: we,
  change: gt,
  /** Of the first round (or exact). Absent when not comparable. */
  difference: X.optional(),
  /** The second round's own difference, when the case was measured again. */
  secondRound: X.optional(),
  /** `same-launch`: both sides in one process; `own-launches`: they did not fit together; `same-data`: paired samples. */
  pairing: i(["exact", "same-launch", "own-launches", "same-data", "none"]),
  /** Of rows about the user's task: how to read the values. `share`: 0 to 1. Absent for all others, and when no side was scored. */
  task: ft.optional(),
  note: t().optional()
}).readonly(), Re = e({
  ...Q.unwrap().shape,
  delegation: U.optional(),
  outputCheck: ae.optional()
}).readonly(), bt = e({
  key: B,
  gated: p(),
  identical: p(),
  baseline: Re,
  candidate: Re,
  /** What was done: launches of both rounds that counted, of those planned; samples a side; blocks marked as hot. */
  launchesFinished: n,
  launchesPlanned: n,
  samplesPerSide: n,
  droppedSamples: n,
  throttledBlocks: n,
  rounds: a().min(0).max(2)
}).readonly(), xt = d("kind", [
  e({ kind: r("operators-added"), op: t(), count: a().positive() }).readonly(),
  e({ kind: r("operators-removed"), op: t(), count: a().positive() }).readonly(),
  e({ kind: r("fusion-lost"), op: t(), activation: t(), count: a().positive() }).readonly(),
  e({
    kind: r("fusion-gained"),
    op: t(),
    activation: t(),
    count: a().positive()
  }).readonly(),
  /**
   * `count` layers of this kind have other dimensions of their own. `parameters`: all weights of the model that grew or
   * shrank with them (the next layer's inputs, too), candidate − baseline.
   */
  e({ kind: r("layers-resized"), op: t(), count: a().positive(), parameters: a() }).readonly(),
  /** A constant that no layer reads as weights appeared, grew, shrank or went: bytes before and after. */
  e({
    kind: r("constant-resized"),
    name: t(),
    baselineBytes: n,
    candidateBytes: n
  }).readonly(),
  /** Weights have another element type. `sizeBytes`: of these weights in the candidate. */
  e({ kind: r("weights-dtype"), from: t(), to: t(), sizeBytes: n }).readonly(),
  e({ kind: r("input-changed"), name: t(), from: t(), to: t() }).readonly(),
  e({ kind: r("input-added"), name: t() }).readonly(),
  e({ kind: r("input-removed"), name: t() }).readonly(),
  e({ kind: r("output-changed"), name: t(), from: t(), to: t() }).readonly(),
  e({ kind: r("output-added"), name: t() }).readonly(),
  e({ kind: r("output-removed"), name: t() }).readonly(),
  e({
    kind: r("delegation"),
    delegate: t(),
    baseline: U,
    candidate: U,
    /** Operators of the candidate that the delegate left, where the two files tell. */
    suspects: o(t()).readonly()
  }).readonly()
]), vt = e({
  model: b,
  change: i(["modified", "added", "deleted", "unchanged"]),
  rows: o(ht).readonly(),
  cases: o(bt).readonly(),
  why: o(e({ variant: x, facts: o(xt).readonly() }).readonly()).readonly()
}).readonly(), Be = z(
  "comparison",
  1,
  e({ models: o(vt).readonly() }).readonly()
);

// src/documents/device-runs.ts
var Ot = e({
  /** The device that ran. */
  device: v,
  /** Set when it stood in for another, which could not be had: the one that the plan names, and why. */
  substitutes: e({ device: v, reason: t() }).readonly().optional(),
  round: a().min(1).max(2),
  requestSha256: t(),
  /** Minutes that the farm bills for it, all its attempts together. Absent: the farm bills nothing, or did not say. */
  billedMinutes: n.optional(),
  outcome: d("status", [
    e({ status: r("reported"), report: k }).readonly(),
    /** The farm's fault or limit: `reason` in its own words. A partial report is kept. */
    e({
      status: i(["infrastructure", "quota", "timed-out", "cancelled"]),
      reason: t(),
      report: k.optional()
    }).readonly()
  ])
}).readonly();
function Rr(s) {
  return s.substitutes?.device ?? s.device;
}
var Fe = z(
  "device-runs",
  1,
  e({ runs: o(Ot).readonly() }).readonly()
);

// src/documents/waivers.ts
var Y = I.date(), jt = ["runs", "delegate-applies", "output-is-right", "variant-exists"], Me = e({
  /** What it was made from: the comment's id. One waiver a comment. */
  id: t().min(1).max(100),
  check: i([...de, ...jt]),
  /** Which cases or variants; an absent field stands for all. */
  match: fe,
  /** The last day on which it holds. */
  until: Y,
  reason: t().min(1).max(500),
  /** Login of the person who accepted it. */
  actor: t().min(1).max(100),
  acceptedAt: I.datetime(),
  /** The comment's address. */
  url: K({ protocol: /^https?$/ }).optional()
}).readonly(), Pr = e({ version: r(1), waivers: o(Me).max(1e4).readonly() });
function Ar(s) {
  return `${JSON.stringify({ version: 1, waivers: s }, void 0, 2)}
`;
}
var Ve = z(
  "waivers",
  1,
  e({
    /** The day that expiry is counted by. */
    asOf: Y,
    waivers: o(Me).readonly(),
    /** Set when there may be waivers that could not be read: none was applied then. */
    unreadable: t().optional()
  }).readonly()
);

// src/documents/history.ts
var se = t().regex(/^[0-9a-f]{40}$/), Pe = m.positive(), qe = {
  /** The push's two sides are both kept: `baseline` is the commit before, measured once more in another session. */
  side: S,
  /** Whose file it is. */
  commit: se,
  /** The push's newest commit: two records of one commit and content are of two sessions when this differs. */
  session: se,
  /** When that commit was made, UTC, as git has it; never later than the clock of the job that recorded it. */
  at: J,
  /** The .tflite file. */
  modelSha256: g,
  /** Percentiles of each finished launch of the first round, whole ns, in the launches' order. */
  p50Ns: o(Pe).min(1).max(1e3).readonly(),
  p90Ns: o(Pe).min(1).max(1e3).readonly(),
  /** Who measured: edgegate's version and the run's page. */
  toolVersion: t().min(1).max(100),
  run: K({ protocol: /^https?$/ }).max(500).optional()
}, Hr = e({ key: B, environment: P, ...qe }).readonly(), St = e({
  version: r(1),
  device: v,
  environments: o(P).readonly(),
  cases: o(
    e({
      model: b,
      variant: x,
      delegate: j,
      threads: a().positive(),
      records: o(e({ environment: n, ...qe })).readonly()
    })
  ).readonly()
});
function Ae({ farm: s, model: u, osVersion: y }) {
  return `devices/${[s, u, y].map((C) => encodeURIComponent(C.toWellFormed())).join("@")}.json`;
}
function Kr(s, u) {
  let y = [...new Set(u.map(({ environment: O }) => $(O)))].sort(), C = [...Map.groupBy(u, ({ key: O }) => $(O)).values()].flatMap((O) => {
    let [l] = O;
    if (l === void 0) return [];
    let { model: N, variant: te, delegate: pe, threads: w } = l.key, re = O.map((R) => ({
      environment: y.indexOf($(R.environment)),
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
    return [{ model: N, variant: te, delegate: pe, threads: w, records: re }];
  }), q = {
    version: 1,
    device: s,
    environments: y.map((O) => P.parse(JSON.parse(O))),
    cases: C
  };
  return $(q);
}
function Zr(s, u) {
  let y = St.parse(JSON.parse(u));
  if (Ae(y.device) !== Ae(s)) throw new Error("it is another device's file");
  return y.cases.flatMap(
    ({ records: C, ...q }) => C.map(({ environment: O, ...l }) => {
      let N = y.environments[O];
      if (N === void 0) throw new Error(`there is no environment ${O}`);
      if (l.p50Ns.length !== l.p90Ns.length) throw new Error("a record has not as many p50 as p90");
      return { key: { ...q, device: y.device }, environment: N, ...l };
    })
  );
}
var Ie = e({
  commit: se,
  /** On which it was made, UTC. */
  day: Y,
  /** Geometric mean over launches. */
  p50Ns: c.positive()
}).readonly(), Dt = d("of", [
  e({ of: r("same-session") }).readonly(),
  e({ of: r("same-bytes") }).readonly(),
  e({ of: r("no-model") }).readonly(),
  /**
   * `last`: main's newest record of the very file that could not be measured now, in this session's environment. Absent:
   * history has none.
   */
  e({ of: r("not-measured"), status: W, last: Ie.optional() }).readonly()
]), Ct = e({
  key: B,
  baseline: Dt,
  /** Main's commits in the environment of this session, oldest first. */
  trend: o(Ie).readonly(),
  /** Main's commits that were measured in another environment only: they are not comparable. */
  otherEnvironments: n,
  /**
   * How much equal content differs between sessions: standard deviation of the log of p50 between sessions of one file,
   * pooled over files. Absent: no file has two sessions.
   */
  noise: e({ logSd: c.min(0), sessions: a().min(2) }).readonly().optional()
}).readonly(), Te = z(
  "history",
  1,
  e({
    /** Of the cases that ship and were planned. */
    cases: o(Ct).readonly(),
    /** Set when there may be history that could not be read: none is shown then. */
    unreadable: t().optional()
  }).readonly()
);

// src/documents/offered-device.ts
var kt = i(["physical", "virtual"]), ce = e({
  /** What people call it: `Pixel 8`. Empty when the farm has no name for it. */
  name: t(),
  form: kt,
  /** In the farm's order; empty when the farm does not say (iOS). */
  abis: o(t()).readonly(),
  /** How many of it a shared farm has in this OS version, in the farm's own estimate. `none`: do not ask for it. */
  capacity: i(["high", "medium", "low", "none", "unknown"]),
  /** The farm's own words on it in this OS version, without the version: `deprecated`, `preview`. */
  tags: o(t()).readonly(),
  /** The system on chip, where the device itself says it. Absent: only the hardware table knows, if anybody. */
  soc: t().optional()
}).readonly(), Qr = e({
  /** Android's OS version is its API level (`34`), as catalogs write it. */
  device: v,
  platform: V,
  /** Absent: this computer. */
  facts: ce.optional()
}).readonly();

// src/documents/ledger-entry.ts
var H = e({ physical: n, virtual: n }).readonly(), eo = e({
  kind: r("ledger-entry"),
  schemaVersion: r(1),
  /** Names the session: the request's id and the device. Letters, digits, `.`, `_` and `-`. */
  id: t().regex(/^[A-Za-z0-9._-]{1,200}$/),
  /** UTC. The day on which it was reserved. */
  day: t().regex(/^\d{4}-\d{2}-\d{2}$/),
  farm: t().min(1),
  /** Of the farm's repository, `owner/name#12`. Absent: no pull request. */
  pullRequest: t().optional(),
  headSha: t(),
  /** `reserved` holds the most that it may take; `billed` what it took. A reservation that nobody settled counts in full. */
  state: i(["reserved", "billed"]),
  minutes: H
}).readonly();

// src/documents/plan.ts
var $e = d("status", [
  e({ status: r("planned") }).readonly(),
  /** The runtime of the platform refuses this side's file for sure; no device is asked. `reason` says why, and what to do. */
  e({ status: r("unsupported"), reason: t() }).readonly(),
  /**
   * Nothing to run on this side: `reason` says why. `no-model`: this side has no such model. `source`: it has one that
   * can't be used. `variant`: the source is sound, this variant of it was not made.
   */
  e({ status: r("absent"), reason: t(), cause: i(["no-model", "source", "variant"]) }).readonly()
]), Nt = e({
  /** The request's id of this case; only links documents of one run. */
  id: t(),
  key: B,
  gated: p(),
  baseline: $e,
  candidate: $e,
  /** Both sides are the same bytes: any difference would be noise, so there is none by construction. */
  identical: p(),
  /** Set when no launch is planned at all: why. */
  unplanned: t().optional()
}).readonly(), wt = e({
  device: v,
  platform: V,
  /** What the farm says of it. Absent: this computer, or a device that can't be had. */
  facts: ce.optional(),
  /** What the app must measure with. Absent on this computer, which measures with its own. */
  runtime: ze.optional(),
  cases: o(Nt).readonly(),
  /** Absent: nothing can run on this device. */
  request: xe.optional()
}).readonly(), Rt = e({
  /** The day whose ledger was read, and what the limits left then. */
  day: t(),
  leftCents: n,
  worst: H,
  /** Kept free for a second round of what ships. */
  confirmation: H,
  likely: H,
  worstCents: n,
  likelyCents: n,
  /** Likely, when today's free minutes go to this run: what the day's ledger leaves of them. */
  likelyAfterFreeCents: n,
  /** Of minutes that equal files on both sides save, likely. */
  savedMinutes: n
}).readonly(), Bt = e({
  model: b,
  platform: V,
  variant: x,
  delegates: o(j).min(1).readonly(),
  assumed: p()
}).readonly(), Le = z(
  "plan",
  1,
  e({
    devices: o(wt).readonly(),
    /** Where the devices are others than `devices:` asks for. */
    deviceNotices: o(me).readonly().optional(),
    /** Absent: the farm costs nothing. */
    spend: Rt.optional(),
    ship: o(Bt).readonly(),
    /** Where the files that requests name by id are, below the output folder. */
    files: o(e({ id: t(), file: k }).readonly()).readonly()
  }).readonly()
);

// src/documents/inspection.ts
var Ue = e({
  name: t(),
  dtype: A,
  /** Static shape; a dynamic dimension shows as its stored size. */
  shape: o(a()).readonly(),
  /** Which dimensions are dynamic. Empty: a static shape. */
  dynamicDimensions: o(n).readonly(),
  /** Affine quantization. Absent: none. */
  quantization: e({ scale: o(c).readonly(), zeroPoint: o(a()).readonly(), axis: a() }).readonly().optional()
}).readonly(), Ft = e({
  op: t(),
  version: a().positive(),
  activation: t().optional(),
  inputDtype: t().optional(),
  weightsDtype: t().optional(),
  count: a().positive()
}).readonly(), Mt = e({
  name: t(),
  dtype: A,
  shape: o(a()).readonly(),
  sizeBytes: f,
  /** The operator that reads it first, or the one behind it when that is a DEQUANTIZE. Absent: none does. */
  usedBy: t().optional(),
  sha256: g
}).readonly(), We = e({
  /** What the file's metadata declares, for instance `2.5.0`. Absent: it declares none. */
  minRuntimeVersion: t().optional(),
  subgraphs: a().positive(),
  operators: o(Ft).readonly(),
  operatorCount: n,
  tensorCount: n,
  /** Elements of all constants that operators read as weights. */
  parameterCount: n,
  inputs: o(Ue).readonly(),
  outputs: o(Ue).readonly(),
  signatureKeys: o(t()).readonly(),
  /** Bytes by kind of buffer; they sum to the file's size. */
  bytes: e({ constants: f, metadata: f, structure: f }).readonly(),
  constantsByDtype: o(e({ dtype: A, tensors: n, sizeBytes: f }).readonly()).readonly(),
  /** Largest first, at most 200. */
  constants: o(Mt).readonly()
}).readonly();

// src/documents/variants.ts
var ee = { variant: x }, Vt = d("status", [
  e({ ...ee, status: r("converted"), file: k, inspection: We }).readonly(),
  /** The converter refused, crashed or hung: `reason` is its own words. */
  e({ ...ee, status: r("failed"), reason: t() }).readonly(),
  /** The recipe ran and changed nothing that it claims to change. */
  e({ ...ee, status: r("no-effect"), reason: t() }).readonly(),
  /** The source does not allow it (an already quantized .tflite, no calibration data). */
  e({ ...ee, status: r("not-possible"), reason: t() }).readonly()
]), Ee = d("status", [
  e({ status: r("present"), variants: o(Vt).readonly() }).readonly(),
  e({ status: r("absent") }).readonly(),
  /** The source itself can't be used; every variant fails for this reason. */
  e({ status: r("unusable"), reason: t() }).readonly()
]), Pt = e({ model: b, baseline: Ee, candidate: Ee }).readonly(), He = z(
  "variants",
  1,
  e({ models: o(Pt).readonly() }).readonly()
);

// src/documents/verdict.ts
var At = ["pass", "warn", "inconclusive", "fail"], qt = i(At), Ke = e({ by: t(), until: I.date(), reason: t(), url: t().optional() }).readonly(), It = e({
  of: r("budget"),
  scope: E,
  metric: _,
  rule: ge,
  status: i(["within", "exceeded", "unknown"]),
  /** The number that the found one is held against, after the reserve: metric's unit, or a share for relative limits. */
  expected: c,
  /** In the same unit as `expected`. Absent when unknown for want of a value. */
  found: c.optional(),
  interval: T.optional(),
  secondRound: X.optional(),
  n: a().positive().optional(),
  /** Why unknown, or why within although the first round was past the limit. */
  reason: t().optional(),
  /** Set on an exceeded check that a maintainer accepted: it warns. */
  waiver: Ke.optional()
}).readonly(), Tt = e({
  of: r("built-in"),
  scope: E,
  check: i(["runs", "delegate-applies", "output-is-right", "variant-exists"]),
  status: i(["within", "exceeded", "unknown"]),
  level: i(["error", "warn"]),
  expected: t(),
  found: t(),
  reason: t().optional(),
  waiver: Ke.optional()
}).readonly(), $t = d("of", [It, Tt]), Lt = e({
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
  scope: E.optional(),
  detail: t(),
  position: ue.optional()
}).readonly(), Ut = e({
  model: b,
  platform: V,
  device: v,
  ship: ye,
  instead: e({ variant: x, delegate: j }).readonly(),
  /** Shares of the shipping case's p50 and size; negative is better. */
  latencyRatio: c,
  sizeRatio: c,
  /** Task metric, proposed − shipping. Absent when not measured. */
  accuracyDelta: c.optional(),
  /** Proposed − shipping, as measured in one session but in separate launches. */
  note: t().optional()
}).readonly(), Ze = z(
  "verdict",
  1,
  e({
    verdict: qt,
    /** What `on-inconclusive` makes of it. */
    exitCode: a().min(0).max(4),
    checks: o($t).readonly(),
    findings: o(Lt).readonly(),
    advice: o(Ut).readonly()
  }).readonly()
);

// src/documents/by-kind.ts
var Uo = {
  settings: he,
  changes: Ce,
  variants: He,
  accuracy: je,
  plan: Le,
  "app-bundle": Se,
  "device-runs": Fe,
  measurements: Ne,
  comparison: Be,
  history: Te,
  waivers: Ve,
  verdict: Ze
};

export {
  xe as a,
  Ht as b,
  Kt as c,
  P as d,
  Qt as e,
  at as f,
  st as g,
  Rr as h,
  Y as i,
  jt as j,
  Pr as k,
  Ar as l,
  Ae as m,
  Kr as n,
  Zr as o,
  eo as p,
  We as q,
  At as r,
  Uo as s
};
