import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as N,
  b as F
} from "./chunk-V3AX6Z5L.js";
import {
  a as ie,
  e as V
} from "./chunk-3ANXJXE2.js";
import {
  B as oe,
  C as re,
  D as r,
  E as n,
  I as g,
  K as O,
  M as D,
  O as C,
  P as I,
  Q as h,
  h as t,
  m as Z,
  n as a,
  o as p,
  s as o,
  v as e,
  x as ne,
  y as m
} from "./chunk-7QKARPZN.js";

// src/documents/quantities.ts
var d = a().nonnegative(), f = a().nonnegative(), s = a().nonnegative(), c = Z(), v = Z().min(0).max(1), x = t().regex(/^[0-9a-f]{64}$/), ae = ie.datetime(), q = e({ low: c, high: c, confidence: v }).refine((i) => i.low <= i.high, "low must not exceed high").readonly();

// src/documents/bench-request.ts
var S = t().regex(/^[a-z0-9][a-z0-9-]{0,63}$/), we = t().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*(\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/), Fe = o(D).min(1).max(2).readonly(), Me = e({ id: S, path: we, sha256: x, sizeBytes: f }).readonly(), Ie = e({
  /** Position among the model's inputs. */
  index: s,
  name: t(),
  dtype: I,
  /** The runner resizes an input whose declared shape is dynamic to this. */
  shape: o(s).readonly(),
  file: S
}).readonly(), se = e({ model: S, inputs: o(Ie).readonly() }).readonly(), Ve = e({
  absolute: c.min(0),
  relative: c.min(0),
  /** A quantized output also agrees when it is at most so many quantization steps away. Absent: none. */
  steps: s.optional(),
  /**
   * An element also agrees within this share of the largest finite magnitude in the reference output: rounding of a
   * quantized model grows with the range of its tensors, not with each element. Absent: no such allowance.
   */
  magnitudeShare: v.optional(),
  outlierShare: v
}).readonly(), Pe = e({
  /** May it compute float32 in half precision? */
  reducedPrecision: p().optional(),
  /** May it take quantized models? */
  quantizedModels: p().optional(),
  preference: r(["fast-single-answer", "sustained-speed"]).optional()
}).readonly(), qe = e({
  id: S,
  gated: p(),
  delegate: O,
  options: Pe.optional(),
  threads: a().positive(),
  /** A side is absent when it has nothing to run. At least one is present. */
  baseline: se.optional(),
  candidate: se.optional(),
  tolerance: Ve
}).refine((i) => i.baseline !== void 0 || i.candidate !== void 0, "a case has at least one side").meta({ anyOf: [{ required: ["baseline"] }, { required: ["candidate"] }] }).readonly(), Ae = e({
  id: S,
  case: S,
  kind: r(["paired", "single"]),
  loadOrder: Fe,
  /** Block pairs (with one side: blocks). 0 for `single`. */
  pairs: s,
  /** Inferences that count in each block. */
  inferences: s,
  /** Inferences at each block's start that are dropped, and reported. */
  dropped: s,
  /** The runner lowers inferences, then pairs, so that the blocks fit; at least one pair of three inferences stays. */
  timeBoxNs: d,
  /** After the last block, compare each side's output with built-in kernels. */
  checkOutputs: p()
}).readonly(), ce = e({
  kind: n("bench-request"),
  schemaVersion: n(1),
  requestId: S,
  /** 1, or 2 for the second measurement of suspicious cases. */
  round: a().min(1).max(2),
  files: o(Me).readonly(),
  cases: o(qe).min(1).readonly(),
  /** In the order in which they are to run: rounds over the cases, gated ones first. */
  launches: o(Ae).min(1).readonly(),
  warmUp: e({ minInferences: a().positive(), minNs: d, maxNs: d }).readonly(),
  /** A launch that writes nothing for so long is killed and reported as hung. */
  hangTimeoutNs: d,
  /** No launch begins when so much time has passed; the session ends in order. Absent: no limit. */
  sessionTimeBoxNs: d.optional(),
  coolDown: e({
    /** Pause before each launch. */
    pauseNs: d,
    /** A device hotter than this waits, at most `maxWaitNs`; a device that can't tell does not. */
    maxStartCelsius: c,
    maxWaitNs: d
  }).readonly()
}).readonly();
function Vt(i) {
  return `${JSON.stringify(i, void 0, 1)}
`;
}
function Pt(i) {
  let l = [], z = /* @__PURE__ */ new Set();
  for (let { id: y } of i.files) _(z, y, `file ${y}`, l);
  let j = new Map(i.cases.map((y) => [y.id, y])), w = /* @__PURE__ */ new Set();
  for (let y of i.cases) {
    _(w, y.id, `case ${y.id}`, l);
    for (let M of [y.baseline, y.candidate]) {
      let Ne = M === void 0 ? [] : [M.model, ...M.inputs.map(({ file: R }) => R)];
      for (let R of Ne) z.has(R) || l.push(`case ${y.id} names the unknown file ${R}`);
      (M?.inputs.map(({ index: R }) => R) ?? []).some((R, Be) => R !== Be) && l.push(`case ${y.id} has inputs out of order`);
    }
  }
  let P = /* @__PURE__ */ new Set();
  for (let y of i.launches)
    _(P, y.id, `launch ${y.id}`, l), l.push(...Te(y, j.get(y.case)).map((M) => `launch ${y.id} ${M}`));
  return i.warmUp.minNs > i.warmUp.maxNs && l.push("the warm-up's minimum exceeds its maximum"), l;
}
function Te(i, l) {
  if (l === void 0) return [`names the unknown case ${i.case}`];
  let z = [];
  for (let j of i.loadOrder) l[j] === void 0 && z.push(`loads a ${j} that its case lacks`);
  return new Set(i.loadOrder).size < i.loadOrder.length && z.push("loads one side twice"), i.kind === "single" ? (i.loadOrder.length > 1 && z.push("is single and loads two sides"), i.pairs > 0 && z.push("is single and has blocks")) : (i.pairs < 1 || i.inferences < 3) && z.push("is paired and has fewer than one pair of three inferences"), z;
}
function _(i, l, z, j) {
  i.has(l) && j.push(`${z} is there twice`), i.add(l);
}

// src/documents/bench-report.ts
var A = { launch: S }, B = { launch: S, side: D }, J = e({
  platform: r(["host", "android", "ios"]),
  deviceModel: t(),
  /** OS name and version, for instance `Android 14` or `Debian 12`. */
  osVersion: t(),
  osBuild: t(),
  abi: t(),
  soc: t(),
  runtime: e({ name: t(), version: t() }).readonly(),
  /** Digest of the app or runner without the injected models. */
  appSha256: x
}).readonly(), G = e({
  state: r(["unknown", "nominal", "fair", "serious", "critical"]),
  celsius: c.optional(),
  /** 1.0 is the point of severe throttling (Android's PowerManager.getThermalHeadroom). */
  headroom: c.optional()
}).readonly(), $e = ["load", "first-inference", "warm-up", "block", "output-check"], pe = r($e), Ke = ["crashed", "hung", "out-of-memory", "unsupported", "invalid-model", "error"], K = r(Ke), Le = [
  e({
    event: n("session-started"),
    schemaVersion: n(1),
    requestId: S,
    requestSha256: x,
    round: a().min(1).max(2),
    startedAt: ae,
    environment: J,
    /** Absent: no battery, or the system does not tell. */
    power: e({
      batteryFraction: v.optional(),
      charging: p().optional(),
      saver: p().optional()
    }).readonly().optional()
  }),
  /** The device was too hot and waited, beyond the pause before each launch. `thermal`: when the wait ended. */
  e({ event: n("cooled-down"), waitedNs: d, thermal: G }),
  e({
    event: n("launch-started"),
    ...A,
    case: S,
    kind: r(["paired", "single"]),
    loadOrder: o(D).min(1).max(2).readonly()
  }),
  /** Not started, because earlier launches of the case ended in a way that repeating does not change. */
  e({
    event: n("launch-skipped"),
    ...A,
    case: S,
    failure: K,
    side: D.optional(),
    detail: t()
  }),
  /** About to begin. */
  e({ event: n("step"), ...B, step: pe }),
  /** Between two inferences, when nothing was written for a second. */
  e({ event: n("alive"), ...A }),
  /** Interpreter made, delegate applied, tensors allocated. */
  e({ event: n("loaded"), ...B, loadNs: d, modelSha256: x }),
  e({
    event: n("delegation"),
    ...B,
    requested: O,
    /** What really runs nodes: the requested delegate, or `cpu` when it took none. */
    applied: O,
    delegatedNodes: s,
    totalNodes: s,
    /**
     * Parts of the graph that the delegate runs. The runtime's log counts the other parts, too: by `log` it is half of that,
     * rounded up, and may be one too many.
     */
    partitions: s,
    /** How it is known: the runtime's graph, its own log line, or not at all (then the counts are 0 and mean nothing). */
    proof: r(["graph", "log", "unknown"]),
    /** Every option that was set, by the runtime's own name for it. Absent: the delegate has none. */
    options: oe(t(), ne([p(), c, t()])).readonly().optional()
  }),
  e({ event: n("first-inference"), ...B, durationNs: d }),
  e({ event: n("warmed-up"), ...B, samplesNs: o(d).readonly() }),
  e({
    event: n("block"),
    ...B,
    /** Block pair, from 0, and position in it, 0 or 1. */
    pair: s,
    position: a().min(0).max(1),
    droppedNs: o(d).readonly(),
    samplesNs: o(d).min(1).readonly(),
    /** The runtime's own duration of the same inferences. Absent: it does not tell. */
    nativeNs: o(d).min(1).readonly().optional(),
    thermalBefore: G,
    thermalAfter: G
  }),
  e({
    event: n("output-check"),
    ...B,
    /** `not-comparable`: built-in kernels can't run this file, so there is nothing to compare with. */
    status: r(["within", "outside", "not-comparable"]),
    detail: t(),
    maxAbsError: c.min(0).optional(),
    outlierShare: v.optional(),
    nonFiniteOutputs: s.optional()
  }),
  e({
    event: n("memory"),
    ...B,
    /** Resident memory before loading, and the highest since. */
    beforeBytes: f,
    peakBytes: f
  }),
  e({ event: n("launch-finished"), ...A }),
  e({
    event: n("launch-failed"),
    ...A,
    failure: K,
    /** What was under way. A failure without a side concerns every side that the launch loads. */
    side: D.optional(),
    step: pe.optional(),
    /** In the words of the runtime or the system. */
    detail: t()
  }),
  e({ event: n("session-finished"), launchesFinished: s, launchesFailed: s }),
  /** The driver ended early, in order. A launch that is open then was cut: that is no crash. */
  e({
    event: n("session-interrupted"),
    reason: r(["signal", "time-box", "storage-full"]),
    detail: t()
  })
], Kt = m("event", Le);

// src/documents/envelope.ts
var Ue = [
  "settings",
  "changes",
  "variants",
  "accuracy",
  "plan",
  "app-bundle",
  "device-runs",
  "measurements",
  "comparison",
  "verdict"
], Ee = r(Ue), We = e({
  repository: t(),
  baseSha: t().regex(/^[0-9a-f]{40}$/),
  headSha: t().regex(/^([0-9a-f]{40}|worktree)$/)
}).readonly(), Ze = e({ tool: n("edgegate"), version: t() }).readonly(), _e = e({ kind: Ee, sha256: x }).readonly();
function u(i, l, z) {
  return e({
    kind: n(i),
    schemaVersion: n(l),
    producer: Ze,
    subject: We,
    inputs: o(_e).readonly(),
    /** SHA-256 of the document's text with this value as 64 zeros: a changed byte anywhere shows. */
    digest: x,
    body: z
  });
}
var Ge = "0".repeat(64);
function Et(i) {
  let l = /^ {2}"digest": "([0-9a-f]{64})"/m.exec(i);
  if (l?.[1] === void 0) return;
  let z = l.index + l[0].length - 65;
  return { text: i.slice(0, z) + Ge + i.slice(z + 64), digest: l[1] };
}
function Wt(i) {
  return `${H(i, "")}
`;
}
function H(i, l) {
  if (Array.isArray(i)) {
    if (i.length === 0) return "[]";
    if (i.every((j) => typeof j == "number")) return `[${i.join(",")}]`;
    let z = `${l}  `;
    return `[
${i.map((j) => z + H(j, z)).join(`,
`)}
${l}]`;
  }
  if (i !== null && typeof i == "object") {
    let z = `${l}  `, j = Object.entries(i).filter(([, w]) => w !== void 0).sort(([w], [P]) => w < P ? -1 : 1);
    return j.length === 0 ? "{}" : `{
${j.map(([w, P]) => `${z}${JSON.stringify(w)}: ${H(P, z)}`).join(`,
`)}
${l}}`;
  }
  if (typeof i == "number" && !Number.isFinite(i)) throw new TypeError("a document holds finite numbers only");
  return JSON.stringify(i);
}

// src/documents/accuracy.ts
var Je = m("status", [
  e({
    status: n("measured"),
    metric: t(),
    /** `share`: 0 to 1, shown in percent and points. `number`: any finite number. */
    unit: r(["share", "number"]),
    higherIsBetter: p(),
    value: c,
    n: a().positive(),
    /** One score a sample, in data order; `value` is their mean. Absent for a user's command. */
    scores: o(c).readonly().optional(),
    /** What it was measured on. */
    dataSha256: x.optional()
  }).readonly(),
  e({ status: n("not-configured") }).readonly(),
  e({
    status: n("failed"),
    /** `data`: absent, misnamed, wrong shape, pickled. `model`: NaN outputs, a crash. `command`: failed, hung or printed no JSON. */
    cause: r(["data", "model", "command"]),
    reason: t()
  }).readonly()
]), He = m("status", [
  e({
    status: n("measured"),
    reference: g,
    n: a().positive(),
    inputs: r(["evaluation", "calibration", "random"]),
    /** Same index of the largest output. Absent when no output is a vector of classes. */
    topOneAgreement: v.optional(),
    /** Mean over samples, −1 to 1. */
    cosine: c,
    /** Peak signal to noise; absent when the outputs are identical. */
    psnrDb: c.optional(),
    identical: p(),
    maxAbsError: c.min(0),
    nonFiniteOutputs: s
  }).readonly(),
  e({ status: n("is-reference") }).readonly(),
  e({ status: n("failed"), reason: t() }).readonly()
]), le = e({ variant: g, task: Je, fidelity: He }).readonly(), Qe = e({
  model: h,
  /** Both sides were scored on the same data. When not, a comparison is unknown, and `note` says why. */
  sameData: p(),
  note: t().optional(),
  baseline: o(le).readonly(),
  candidate: o(le).readonly()
}).readonly(), de = u(
  "accuracy",
  1,
  e({ models: o(Qe).readonly() }).readonly()
);

// src/documents/file-ref.ts
var k = e({
  path: t().min(1).refine(
    (i) => !/(^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)|\0)/.test(i),
    "the path must stay inside the folder"
  ),
  sha256: x,
  sizeBytes: f
}).readonly();

// src/documents/app-bundle.ts
var me = u(
  "app-bundle",
  1,
  e({
    apps: o(e({ platform: C, files: o(k).readonly() }).readonly()).readonly()
  }).readonly()
);

// src/documents/changes.ts
var Q = m("status", [
  e({
    status: n("present"),
    kind: r(["saved-model", "keras", "h5", "tflite", "npz", "other"]),
    /** The bytes, copied below the output folder. For a folder: digest and total size of its listing. */
    file: k
  }).readonly(),
  e({ status: n("absent") }).readonly(),
  e({
    status: n("unreadable"),
    reason: r(["lfs-pointer", "empty", "not-a-model", "truncated", "outside-repository"]),
    detail: t()
  }).readonly()
]), ze = e({
  /** `absent`: this side does not configure or have the model. */
  source: Q,
  calibration: Q.optional(),
  evaluation: Q.optional()
}).readonly(), Xe = e({
  model: h,
  change: r(["modified", "added", "deleted", "unchanged"]),
  /** Which parts differ. `settings` means what the config says of the model, apart from deciding values. */
  differs: o(r(["source", "calibration", "evaluation", "settings"])).readonly(),
  /** The model's former name or path, when the same bytes moved. */
  renamedFrom: t().optional(),
  baseline: ze,
  candidate: ze
}).readonly(), ue = u(
  "changes",
  1,
  e({ models: o(Xe).readonly() }).readonly()
);

// src/documents/measurements.ts
var Ye = e({
  side: D,
  pair: s,
  samplesNs: o(d).readonly(),
  droppedCount: s,
  /** The device was hot (`serious` or `critical`) before or after it. */
  throttled: p()
}).readonly(), T = e({
  applied: O,
  delegatedNodes: s,
  totalNodes: s,
  partitions: s,
  proof: r(["graph", "log", "unknown"])
}).readonly(), X = e({
  status: r(["within", "outside", "not-comparable"]),
  detail: t(),
  maxAbsError: c.min(0).optional(),
  outlierShare: v.optional(),
  nonFiniteOutputs: s.optional()
}).readonly(), ye = e({
  loadNs: d.optional(),
  firstInferenceNs: d.optional(),
  peakBytes: f.optional(),
  beforeBytes: f.optional(),
  delegation: T.optional(),
  outputCheck: X.optional()
}).readonly(), et = r(["finished", ...K.options, "cut", "skipped", "missing"]), tt = e({
  launch: t(),
  round: a().min(1).max(2),
  kind: r(["paired", "single"]),
  loadOrder: o(D).readonly(),
  status: et,
  /** In whose side it failed, and how, in the runtime's or system's words. */
  failedSide: D.optional(),
  detail: t().optional(),
  baseline: ye.optional(),
  candidate: ye.optional(),
  blocks: o(Ye).readonly()
}).readonly(), nt = [
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
], Y = r(nt), L = e({
  status: Y,
  detail: t().optional(),
  /** Launches of both rounds that ended in this side: crashed, hung or out of memory. Those laid to no side don't count. */
  crashes: s,
  /** Launches of both rounds that ran this side to their end. */
  finished: s
}).readonly(), ot = e({
  key: F,
  gated: p(),
  identical: p(),
  baseline: L,
  candidate: L,
  launches: o(tt).readonly()
}).readonly(), fe = u(
  "measurements",
  1,
  e({
    cases: o(ot).readonly(),
    /** One a device and round that reported. */
    sessions: o(e({ device: N, round: a().min(1).max(2), environment: J }).readonly()).readonly()
  }).readonly()
);

// src/documents/comparison.ts
var $ = m("of", [
  e({ of: n("variant"), model: h, variant: g }).readonly(),
  e({ of: n("case"), key: F, gated: p() }).readonly()
]), ge = m("status", [
  e({
    status: n("known"),
    value: c,
    /** Over launches. Absent for exact metrics and for a single launch. */
    interval: q.optional(),
    /** Launches, or samples of the evaluation data; 1 for exact metrics. */
    n: a().positive()
  }).readonly(),
  e({ status: n("unknown"), reason: t(), because: Y.optional() }).readonly(),
  /** There is no such variant or model on this side. */
  e({ status: n("absent"), reason: t() }).readonly()
]), rt = e({ metric: t(), unit: r(["share", "number"]), higherIsBetter: p() }).readonly(), U = e({
  as: r(["ratio", "delta"]),
  estimate: c,
  /** Absent: exact, or a single launch. */
  interval: q.optional(),
  n: a().positive()
}).readonly(), it = r(["improvement", "regression", "none", "unclear", "not-comparable"]), at = e({
  scope: $,
  metric: V,
  baseline: ge,
  candidate: ge,
  change: it,
  /** Of the first round (or exact). Absent when not comparable. */
  difference: U.optional(),
  /** The second round's own difference, when the case was measured again. */
  secondRound: U.optional(),
  /** `same-launch`: both sides in one process; `own-launches`: they did not fit together; `same-data`: paired samples. */
  pairing: r(["exact", "same-launch", "own-launches", "same-data", "none"]),
  /** Of rows about the user's task: how to read the values. `share`: 0 to 1. Absent for all others, and when no side was scored. */
  task: rt.optional(),
  note: t().optional()
}).readonly(), he = e({
  ...L.unwrap().shape,
  delegation: T.optional(),
  outputCheck: X.optional()
}).readonly(), st = e({
  key: F,
  gated: p(),
  identical: p(),
  baseline: he,
  candidate: he,
  /** What was done: launches of both rounds that counted, of those planned; samples a side; blocks marked as hot. */
  launchesFinished: s,
  launchesPlanned: s,
  samplesPerSide: s,
  droppedSamples: s,
  throttledBlocks: s,
  rounds: a().min(0).max(2)
}).readonly(), ct = m("kind", [
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
    baselineBytes: s,
    candidateBytes: s
  }).readonly(),
  /** Weights have another element type. `sizeBytes`: of these weights in the candidate. */
  e({ kind: n("weights-dtype"), from: t(), to: t(), sizeBytes: s }).readonly(),
  e({ kind: n("input-changed"), name: t(), from: t(), to: t() }).readonly(),
  e({ kind: n("input-added"), name: t() }).readonly(),
  e({ kind: n("input-removed"), name: t() }).readonly(),
  e({ kind: n("output-changed"), name: t(), from: t(), to: t() }).readonly(),
  e({ kind: n("output-added"), name: t() }).readonly(),
  e({ kind: n("output-removed"), name: t() }).readonly(),
  e({
    kind: n("delegation"),
    delegate: t(),
    baseline: T,
    candidate: T,
    /** Operators of the candidate that the delegate left, where the two files tell. */
    suspects: o(t()).readonly()
  }).readonly()
]), pt = e({
  model: h,
  change: r(["modified", "added", "deleted", "unchanged"]),
  rows: o(at).readonly(),
  cases: o(st).readonly(),
  why: o(e({ variant: g, facts: o(ct).readonly() }).readonly()).readonly()
}).readonly(), be = u(
  "comparison",
  1,
  e({ models: o(pt).readonly() }).readonly()
);

// src/documents/device-runs.ts
var lt = e({
  device: N,
  round: a().min(1).max(2),
  requestSha256: t(),
  outcome: m("status", [
    e({ status: n("reported"), report: k }).readonly(),
    /** The farm's fault or limit: `reason` in its own words. A partial report is kept. */
    e({
      status: r(["infrastructure", "quota", "timed-out", "cancelled"]),
      reason: t(),
      report: k.optional()
    }).readonly()
  ])
}).readonly(), xe = u(
  "device-runs",
  1,
  e({ runs: o(lt).readonly() }).readonly()
);

// src/documents/plan.ts
var Oe = m("status", [
  e({ status: n("planned") }).readonly(),
  /**
   * Nothing to run on this side: `reason` says why. `no-model`: this side has no such model. `source`: it has one that
   * can't be used. `variant`: the source is sound, this variant of it was not made.
   */
  e({ status: n("absent"), reason: t(), cause: r(["no-model", "source", "variant"]) }).readonly()
]), dt = e({
  /** The request's id of this case; only links documents of one run. */
  id: t(),
  key: F,
  gated: p(),
  baseline: Oe,
  candidate: Oe,
  /** Both sides are the same bytes: any difference would be noise, so there is none by construction. */
  identical: p(),
  /** Set when no launch is planned at all: why. */
  unplanned: t().optional()
}).readonly(), mt = e({
  device: N,
  platform: C,
  cases: o(dt).readonly(),
  /** Absent: nothing can run on this device. */
  request: ce.optional()
}).readonly(), zt = e({
  model: h,
  platform: C,
  variant: g,
  delegates: o(O).min(1).readonly(),
  assumed: p()
}).readonly(), je = u(
  "plan",
  1,
  e({
    devices: o(mt).readonly(),
    ship: o(zt).readonly(),
    /** Where the files that requests name by id are, below the output folder. */
    files: o(e({ id: t(), file: k }).readonly()).readonly()
  }).readonly()
);

// src/documents/settings.ts
var E = e({ file: t(), line: a().positive(), column: a().positive() }).readonly(), ut = m("kind", [
  e({ kind: n("built-in"), name: r(["top-1", "top-5", "mean-iou", "mse"]) }).readonly(),
  e({ kind: n("command"), command: t().min(1), timeoutSeconds: a().positive() }).readonly()
]), ee = e({ variant: g, delegates: o(O).min(1).readonly() }).readonly(), yt = e({
  name: h,
  /** Relative to the repository root. */
  source: t().min(1),
  /** Absent: all that the source allows. */
  variants: o(g).min(1).readonly().optional(),
  calibration: e({ data: t().min(1), samples: a().positive() }).readonly().optional(),
  /** `data` may be absent only with a command metric. */
  evaluation: e({ data: t().min(1).optional(), metric: ut }).readonly().optional(),
  ship: re(C, ee).readonly(),
  position: E.optional()
}).readonly(), ft = e({
  model: t().optional(),
  variant: t().optional(),
  device: t().optional(),
  delegate: t().optional()
}).readonly(), te = e({
  metric: V,
  kind: r(["max", "min", "max-increase", "max-drop"]),
  limit: m("of", [
    e({ of: n("absolute"), value: c }).readonly(),
    e({ of: n("relative"), fraction: c.min(0) }).readonly()
  ]),
  /** Taken off an absolute maximum first: what pre- and post-processing need of it. */
  reserve: c.min(0).optional(),
  /** An absolute difference that a relative limit must also pass. */
  floor: c.min(0).optional(),
  level: r(["error", "warn", "off"]),
  match: ft.optional(),
  position: E.optional()
}).readonly(), gt = e({
  threads: a().min(1).max(64),
  launches: a().min(1).max(100),
  pairs: a().min(1).max(100),
  inferences: a().min(1).max(1e4),
  /** Time for all paired launches of one gated case. */
  gatedTimeBoxNs: d,
  /** Time for the one launch of a look. */
  lookTimeBoxNs: d,
  /** A launch that says nothing for so long is killed as hung. */
  hangTimeoutNs: d
}).readonly(), ht = e({
  /** Path of the config file in the repository. */
  configFile: t(),
  models: o(yt).min(1).readonly(),
  delegates: o(O).min(1).readonly(),
  /** In file order, defaults first: of two rules for one metric, kind and case, the later one holds. */
  budgets: o(te).readonly(),
  measure: gt,
  onInconclusive: r(["fail", "pass"]),
  /** A change is a regression or an improvement only when the estimate passes this share. */
  minimumEffect: v
}).readonly(), bt = e({ path: t(), base: t().optional(), head: t().optional(), loosens: p() }).readonly(), ve = u(
  "settings",
  1,
  e({
    settings: ht,
    /** Which commit's file decides. `head` only when the base has none. */
    decidedBy: r(["base", "head"]),
    changedByHead: o(bt).readonly()
  }).readonly()
);

// src/documents/inspection.ts
var Se = e({
  name: t(),
  dtype: I,
  /** Static shape; a dynamic dimension shows as its stored size. */
  shape: o(a()).readonly(),
  /** Which dimensions are dynamic. Empty: a static shape. */
  dynamicDimensions: o(s).readonly(),
  /** Affine quantization. Absent: none. */
  quantization: e({ scale: o(c).readonly(), zeroPoint: o(a()).readonly(), axis: a() }).readonly().optional()
}).readonly(), xt = e({
  op: t(),
  version: a().positive(),
  activation: t().optional(),
  inputDtype: t().optional(),
  weightsDtype: t().optional(),
  count: a().positive()
}).readonly(), Ot = e({
  name: t(),
  dtype: I,
  shape: o(a()).readonly(),
  sizeBytes: f,
  /** The operator that reads it first, or the one behind it when that is a DEQUANTIZE. Absent: none does. */
  usedBy: t().optional(),
  sha256: x
}).readonly(), De = e({
  /** What the file's metadata declares, for instance `2.5.0`. Absent: it declares none. */
  minRuntimeVersion: t().optional(),
  subgraphs: a().positive(),
  operators: o(xt).readonly(),
  operatorCount: s,
  tensorCount: s,
  /** Elements of all constants that operators read as weights. */
  parameterCount: s,
  inputs: o(Se).readonly(),
  outputs: o(Se).readonly(),
  signatureKeys: o(t()).readonly(),
  /** Bytes by kind of buffer; they sum to the file's size. */
  bytes: e({ constants: f, metadata: f, structure: f }).readonly(),
  constantsByDtype: o(e({ dtype: I, tensors: s, sizeBytes: f }).readonly()).readonly(),
  /** Largest first, at most 200. */
  constants: o(Ot).readonly()
}).readonly();

// src/documents/variants.ts
var W = { variant: g }, jt = m("status", [
  e({ ...W, status: n("converted"), file: k, inspection: De }).readonly(),
  /** The converter refused, crashed or hung: `reason` is its own words. */
  e({ ...W, status: n("failed"), reason: t() }).readonly(),
  /** The recipe ran and changed nothing that it claims to change. */
  e({ ...W, status: n("no-effect"), reason: t() }).readonly(),
  /** The source does not allow it (an already quantized .tflite, no calibration data). */
  e({ ...W, status: n("not-possible"), reason: t() }).readonly()
]), ke = m("status", [
  e({ status: n("present"), variants: o(jt).readonly() }).readonly(),
  e({ status: n("absent") }).readonly(),
  /** The source itself can't be used; every variant fails for this reason. */
  e({ status: n("unusable"), reason: t() }).readonly()
]), vt = e({ model: h, baseline: ke, candidate: ke }).readonly(), Ce = u(
  "variants",
  1,
  e({ models: o(vt).readonly() }).readonly()
);

// src/documents/verdict.ts
var St = ["pass", "warn", "inconclusive", "fail"], Dt = r(St), kt = e({
  of: n("budget"),
  scope: $,
  metric: V,
  rule: te,
  status: r(["within", "exceeded", "unknown"]),
  /** The number that the found one is held against, after the reserve: metric's unit, or a share for relative limits. */
  expected: c,
  /** In the same unit as `expected`. Absent when unknown for want of a value. */
  found: c.optional(),
  interval: q.optional(),
  secondRound: U.optional(),
  n: a().positive().optional(),
  /** Why unknown, or why within although the first round was past the limit. */
  reason: t().optional()
}).readonly(), Ct = e({
  of: n("built-in"),
  scope: $,
  check: r(["runs", "delegate-applies", "output-is-right", "variant-exists"]),
  status: r(["within", "exceeded", "unknown"]),
  level: r(["error", "warn"]),
  expected: t(),
  found: t(),
  reason: t().optional()
}).readonly(), Rt = m("of", [kt, Ct]), Nt = e({
  kind: r([
    "fell-back",
    "crashed",
    "wrong-output",
    "variant-failed",
    "regression",
    "setting-changed",
    "evaluation-changed",
    "throttled",
    "not-measured"
  ]),
  scope: $.optional(),
  detail: t(),
  position: E.optional()
}).readonly(), Bt = e({
  model: h,
  platform: C,
  device: N,
  ship: ee,
  instead: e({ variant: g, delegate: O }).readonly(),
  /** Shares of the shipping case's p50 and size; negative is better. */
  latencyRatio: c,
  sizeRatio: c,
  /** Task metric, proposed − shipping. Absent when not measured. */
  accuracyDelta: c.optional(),
  /** Proposed − shipping, as measured in one session but in separate launches. */
  note: t().optional()
}).readonly(), Re = u(
  "verdict",
  1,
  e({
    verdict: Dt,
    /** What `on-inconclusive` makes of it. */
    exitCode: a().min(0).max(4),
    checks: o(Rt).readonly(),
    findings: o(Nt).readonly(),
    advice: o(Bt).readonly()
  }).readonly()
);

// src/documents/by-kind.ts
var co = {
  settings: ve,
  changes: ue,
  variants: Ce,
  accuracy: de,
  plan: je,
  "app-bundle": me,
  "device-runs": xe,
  measurements: fe,
  comparison: be,
  verdict: Re
};

export {
  x as a,
  ce as b,
  Vt as c,
  Pt as d,
  J as e,
  Kt as f,
  Ge as g,
  Et as h,
  Wt as i,
  Je as j,
  He as k,
  De as l,
  St as m,
  co as n
};
