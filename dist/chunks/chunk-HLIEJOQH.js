import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as re,
  b as oe,
  e as A,
  g as U,
  h as ne,
  i as ie,
  l as ae,
  m as se
} from "./chunk-E7OPYPDN.js";
import {
  A as M,
  D as ee,
  G as te,
  a as C,
  g as G,
  k as Z,
  n as _,
  o as Q,
  p as x,
  q as i,
  r as u,
  s as X,
  t as v,
  u as Y,
  w as s
} from "./chunk-KS67KJ2N.js";
import {
  b as z,
  d as P,
  f as B,
  h as N,
  i as V,
  j as d,
  k as g,
  l as O
} from "./chunk-64WU6PY2.js";
import {
  E as r,
  H as e,
  K as L,
  L as l,
  O as J,
  Q as n,
  R as o,
  n as t,
  t as S,
  w as a,
  y as h
} from "./chunk-3P6HYWCU.js";

// src/documents/accuracy.ts
var ke = l("status", [
  e({
    status: o("measured"),
    metric: t(),
    /** `share`: 0 to 1, shown in percent and points. `number`: any finite number. */
    unit: n(["share", "number"]),
    higherIsBetter: h(),
    value: u,
    n: a().positive(),
    /** One score a sample, in data order; `value` is their mean. Absent for a user's command. */
    scores: r(u).readonly().optional(),
    /** What it was measured on. */
    dataSha256: v.optional()
  }).readonly(),
  e({ status: o("not-configured") }).readonly(),
  e({
    status: o("failed"),
    /** `data`: absent, misnamed, wrong shape, pickled. `model`: NaN outputs, a crash. `command`: failed, hung or printed no JSON. */
    cause: n(["data", "model", "command"]),
    reason: t()
  }).readonly()
]), Pe = l("status", [
  e({
    status: o("measured"),
    reference: z,
    n: a().positive(),
    inputs: n(["evaluation", "calibration", "random"]),
    /** Same index of the largest output. Absent when no output is a vector of classes. */
    topOneAgreement: X.optional(),
    /** Mean over samples, −1 to 1. */
    cosine: u,
    /** Peak signal to noise; absent when the outputs are identical. */
    psnrDb: u.optional(),
    identical: h(),
    maxAbsError: u.min(0),
    nonFiniteOutputs: i
  }).readonly(),
  e({ status: o("is-reference") }).readonly(),
  e({ status: o("failed"), reason: t() }).readonly()
]), ce = e({ variant: z, task: ke, fidelity: Pe }).readonly(), Be = e({
  model: d,
  /** Both sides were scored on the same data. When not, a comparison is unknown, and `note` says why. */
  sameData: h(),
  note: t().optional(),
  baseline: r(ce).readonly(),
  candidate: r(ce).readonly()
}).readonly(), pe = s(
  "accuracy",
  1,
  e({ models: r(Be).readonly() }).readonly()
);

// src/documents/file-ref.ts
var p = e({
  path: t().min(1).refine(
    (c) => !/(^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)|\0)/.test(c),
    "the path must stay inside the folder"
  ),
  sha256: v,
  sizeBytes: x
}).readonly();

// src/documents/app-bundle.ts
var Ve = e({
  platform: n(["android", "ios"]),
  /** The runtime library that it measures with. */
  runtime: e({ name: t(), version: t() }).readonly(),
  /** Digest of the app before models were put in: the `appSha256` of every report that it writes. */
  appSha256: v,
  /** The app with the models: Android's APK, or iOS's build-for-testing zip. */
  app: p,
  /** What drivers are made of, so that the job that runs needs nothing else of the build. */
  driverParts: r(p).readonly(),
  /** Bytes that the runtime's native libraries take, stored as in the app, by ABI. */
  runtimeBytes: J(t(), x).readonly()
}).readonly(), me = s(
  "app-bundle",
  1,
  e({ apps: r(Ve).readonly() }).readonly()
);

// src/documents/changes.ts
var K = l("status", [
  e({
    status: o("present"),
    kind: n(["saved-model", "keras", "h5", "tflite", "npz", "other"]),
    /** The bytes, copied below the output folder. For a folder: digest and total size of its listing. */
    file: p
  }).readonly(),
  e({ status: o("absent") }).readonly(),
  e({
    status: o("unreadable"),
    reason: n(["lfs-pointer", "empty", "not-a-model", "truncated", "outside-repository"]),
    detail: t()
  }).readonly()
]), le = e({
  /** `absent`: this side does not configure or have the model. */
  source: K,
  calibration: K.optional(),
  evaluation: K.optional()
}).readonly(), Ae = e({
  model: d,
  change: n(["modified", "added", "deleted", "unchanged"]),
  /** Which parts differ. `settings` means what the config says of the model, apart from deciding values. */
  differs: r(n(["source", "calibration", "evaluation", "settings"])).readonly(),
  /** The model's former name or path, when the same bytes moved. */
  renamedFrom: t().optional(),
  baseline: le,
  candidate: le
}).readonly(), de = s(
  "changes",
  1,
  e({ models: r(Ae).readonly() }).readonly()
);

// src/documents/rerun.ts
var I = e({
  /** The how manyth of this commit's, from 1 on: the first measuring has none. */
  number: a().min(1).max(1e3),
  cases: r(O).min(1).max(2e4).readonly(),
  /** Login of who asked. */
  by: t().min(1).max(100),
  at: C.datetime(),
  /** The comment's address. */
  url: S({ protocol: /^https?$/ }).optional()
}).readonly(), Ie = e({
  ...I.unwrap().omit({ number: !0 }).shape,
  /** What it was made from; one wish of each. */
  id: t().min(1).max(100),
  /** The workflow run whose `attempt`, from 2 on, carries it out. */
  runId: a().positive(),
  attempt: a().min(2)
}).readonly(), ut = e({ version: o(1), wishes: r(Ie).max(100).readonly() });
function ft(c) {
  return `${JSON.stringify({ version: 1, wishes: c.slice(-100) }, void 0, 2)}
`;
}
var ye = s(
  "rerun",
  1,
  e({
    /** The attempt of the workflow run that it is meant for: another one measures everything. */
    attempt: a().min(2),
    rerun: I
  }).readonly()
);

// src/documents/device-runs.ts
var we = e({
  /** The device that ran. */
  device: g,
  /** Set when it stood in for another, which could not be had: the one that the plan names, and why. */
  substitutes: e({ device: g, reason: t() }).readonly().optional(),
  round: a().min(1).max(2),
  /** The rerun that it belongs to, by its number. Absent: the first measuring. */
  rerun: a().min(1).optional(),
  requestSha256: t(),
  /** Minutes that the farm bills for it, all its attempts together. Absent: the farm bills nothing, or did not say. */
  billedMinutes: i.optional(),
  outcome: l("status", [
    e({ status: o("reported"), report: p }).readonly(),
    /** The farm's fault or limit: `reason` in its own words. A partial report is kept. */
    e({
      status: n(["infrastructure", "quota", "timed-out", "cancelled"]),
      reason: t(),
      report: p.optional()
    }).readonly()
  ])
}).readonly();
function Dt(c) {
  return c.substitutes?.device ?? c.device;
}
var ze = s(
  "device-runs",
  1,
  e({
    runs: r(we).readonly(),
    /** Every time that somebody had cases measured again, in order. Absent: never. */
    reruns: r(I).readonly().optional()
  }).readonly()
);

// src/documents/waivers.ts
var w = C.date(), ue = e({
  /** What it was made from: a comment, or a pull request's label. One waiver of each. */
  id: t().min(1).max(100),
  check: n([...G, ...ae]),
  /** Which cases or variants; an absent field stands for all. */
  match: ee,
  /** The last day on which it holds. */
  until: w,
  /** The commit of a pull request, as its author pushed it, that alone it holds for. Absent: every one. */
  commit: t().regex(/^[0-9a-f]{40}$/).optional(),
  reason: t().min(1).max(500),
  /** Login of the person who accepted it. */
  actor: t().min(1).max(100),
  acceptedAt: C.datetime(),
  /** The comment's address, or the pull request's. */
  url: S({ protocol: /^https?$/ }).optional()
}).readonly(), Mt = e({ version: o(1), waivers: r(ue).max(1e4).readonly() });
function Ft(c) {
  return `${JSON.stringify({ version: 1, waivers: c }, void 0, 2)}
`;
}
var fe = s(
  "waivers",
  1,
  e({
    /** The day that expiry is counted by. */
    asOf: w,
    waivers: r(ue).readonly(),
    /** Set when there may be waivers that could not be read: none was applied then. */
    unreadable: t().optional()
  }).readonly()
);

// src/documents/history.ts
var T = t().regex(/^[0-9a-f]{40}$/), xe = Q.positive(), $ = {
  /** The push's two sides are both kept: `baseline` is the commit before, measured once more in another session. */
  side: B,
  /** Whose file it is. */
  commit: T,
  /** The push's newest commit: two records of one commit and content are of two sessions when this differs. */
  session: T,
  /** When that commit was made, UTC, as git has it; never later than the clock of the job that recorded it. */
  at: Y,
  /** The .tflite file. */
  modelSha256: v,
  /** Percentiles of each finished launch of the first round, whole ns, in the launches' order. */
  p50Ns: r(xe).min(1).max(1e3).readonly(),
  p90Ns: r(xe).min(1).max(1e3).readonly(),
  /** Who measured: edgegate's version and the run's page. */
  toolVersion: t().min(1).max(100),
  run: S({ protocol: /^https?$/ }).max(500).optional()
}, Wt = e({ key: O, environment: A, ...$ }).readonly(), He = e({
  version: o(1),
  device: g,
  environments: r(A).readonly(),
  cases: r(
    e({
      model: d,
      variant: z,
      delegate: P,
      threads: a().positive(),
      records: r(e({ environment: i, ...$ })).readonly()
    })
  ).readonly()
});
function ve({ farm: c, model: D, osVersion: b }) {
  return `devices/${[c, D, b].map((R) => encodeURIComponent(R.toWellFormed())).join("@")}.json`;
}
function Ut(c, D) {
  let b = [...new Set(D.map(({ environment: y }) => M(y)))].sort(), R = [...Map.groupBy(D, ({ key: y }) => M(y)).values()].flatMap((y) => {
    let [j] = y;
    if (j === void 0) return [];
    let { model: k, variant: Ce, delegate: Ne, threads: Me } = j.key, Fe = y.map((f) => ({
      environment: b.indexOf(M(f.environment)),
      side: f.side,
      commit: f.commit,
      session: f.session,
      at: f.at,
      modelSha256: f.modelSha256,
      p50Ns: f.p50Ns,
      p90Ns: f.p90Ns,
      toolVersion: f.toolVersion,
      run: f.run
    }));
    return [{ model: k, variant: Ce, delegate: Ne, threads: Me, records: Fe }];
  }), W = {
    version: 1,
    device: c,
    environments: b.map((y) => A.parse(JSON.parse(y))),
    cases: R
  };
  return M(W);
}
function Kt(c, D) {
  let b = He.parse(JSON.parse(D));
  if (ve(b.device) !== ve(c)) throw new Error("it is another device's file");
  return b.cases.flatMap(
    ({ records: R, ...W }) => R.map(({ environment: y, ...j }) => {
      let k = b.environments[y];
      if (k === void 0) throw new Error(`there is no environment ${y}`);
      if (j.p50Ns.length !== j.p90Ns.length) throw new Error("a record has not as many p50 as p90");
      return { key: { ...W, device: b.device }, environment: k, ...j };
    })
  );
}
var E = e({
  commit: T,
  /** On which it was made, UTC. */
  day: w,
  /** Geometric mean over launches. */
  p50Ns: u.positive(),
  /** The page of the run that measured it. Absent: it was recorded without one. */
  run: $.run
}).readonly(), We = n(["no-record", "no-environment", "other-environment", "other-file"]), Ue = L([
  e({ of: o("same-session") }).readonly(),
  e({ of: o("same-bytes") }).readonly(),
  e({ of: o("no-model") }).readonly(),
  /** `last`: the newest record of the very file that could not be measured now, in this session's environment. */
  e({ of: o("not-measured"), status: U, last: E }).readonly(),
  e({ of: o("not-measured"), status: U, lacking: We }).readonly()
]), Ke = e({
  key: O,
  baseline: Ue,
  /** Main's commits in the environment of this session, oldest first. */
  trend: r(E).readonly(),
  /** Main's commits that were measured in another environment only: they are not comparable. */
  otherEnvironments: i,
  /**
   * How much equal content differs between sessions: standard deviation of the log of p50 between sessions of one file,
   * pooled over files. Absent: no file has two sessions.
   */
  noise: e({ logSd: u.min(0), sessions: a().min(2) }).readonly().optional()
}).readonly(), Te = e({ key: O, last: E }).readonly(), be = s(
  "history",
  1,
  e({
    /** Of the cases that ship and were planned. */
    cases: r(Ke).readonly(),
    /** Of models that are the same on both sides, on the devices that were measured and in the environments of this session. */
    unchanged: r(Te).readonly(),
    /** Set when there may be history that could not be read: none is shown then. */
    unreadable: t().optional()
  }).readonly()
);

// src/documents/model-inputs.ts
var $e = e({
  model: d,
  side: B,
  variant: z,
  tensors: r(e(re.unwrap().omit({ file: !0 }).shape).readonly()).readonly(),
  files: r(p).readonly()
}).readonly(), ge = s(
  "model-inputs",
  1,
  e({ models: r($e).readonly() }).readonly()
);

// src/documents/offered-device.ts
var Ee = n(["physical", "virtual"]), q = e({
  /** What people call it: `Pixel 8`. Empty when the farm has no name for it. */
  name: t(),
  form: Ee,
  /** In the farm's order; empty when the farm does not say (iOS). */
  abis: r(t()).readonly(),
  /** How many of it a shared farm has in this OS version, in the farm's own estimate. `none`: do not ask for it. */
  capacity: n(["high", "medium", "low", "none", "unknown"]),
  /** The farm's own words on it in this OS version, without the version: `deprecated`, `preview`. */
  tags: r(t()).readonly(),
  /** The system on chip, where the device itself says it. Absent: only the hardware table knows, if anybody. */
  soc: t().optional()
}).readonly(), _t = e({
  /** Android's OS version is its API level (`34`), as catalogs write it. */
  device: g,
  platform: N,
  /** Absent: this computer. */
  facts: q.optional()
}).readonly();

// src/documents/ledger-entry.ts
var F = e({ physical: i, virtual: i }).readonly(), Yt = e({
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
  minutes: F
}).readonly();

// src/documents/plan.ts
var he = l("status", [
  e({ status: o("planned") }).readonly(),
  /** The runtime of the platform refuses this side's file for sure; no device is asked. `reason` says why, and what to do. */
  e({ status: o("unsupported"), reason: t() }).readonly(),
  /**
   * Nothing to run on this side: `reason` says why. `no-model`: this side has no such model. `source`: it has one that
   * can't be used. `variant`: the source is sound, this variant of it was not made.
   */
  e({ status: o("absent"), reason: t(), cause: n(["no-model", "source", "variant"]) }).readonly()
]), qe = e({
  /** The request's id of this case; only links documents of one run. */
  id: t(),
  key: O,
  gated: h(),
  baseline: he,
  candidate: he,
  /** Both sides are the same bytes: any difference would be noise, so there is none by construction. */
  identical: h(),
  /** Set when no launch is planned at all: why. */
  unplanned: t().optional()
}).readonly(), Le = e({
  device: g,
  platform: N,
  /** What the farm says of it. Absent: this computer, or a device that can't be had. */
  facts: q.optional(),
  /** What the app must measure with. Absent on this computer, which measures with its own. */
  runtime: Z.optional(),
  cases: r(qe).readonly(),
  /** Absent: nothing can run on this device. */
  request: oe.optional()
}).readonly(), Je = e({
  /** The day whose ledger was read, and what the limits left then. */
  day: t(),
  leftCents: i,
  worst: F,
  /** Kept free for a second round of what ships. */
  confirmation: F,
  likely: F,
  worstCents: i,
  likelyCents: i,
  /** Likely, when today's free minutes go to this run: what the day's ledger leaves of them. */
  likelyAfterFreeCents: i,
  /** Of minutes that equal files on both sides save, likely. */
  savedMinutes: i
}).readonly(), Ge = e({
  model: d,
  platform: N,
  variant: z,
  delegates: r(P).min(1).readonly(),
  assumed: h()
}).readonly(), Oe = s(
  "plan",
  1,
  e({
    devices: r(Le).readonly(),
    /** Where the devices are others than `devices:` asks for. */
    deviceNotices: r(_).readonly().optional(),
    /** Absent: the farm costs nothing. */
    spend: Je.optional(),
    ship: r(Ge).readonly(),
    /** Where the files that requests name by id are, below the output folder. */
    files: r(e({ id: t(), file: p }).readonly()).readonly()
  }).readonly()
);

// src/documents/inspection.ts
var De = e({
  name: t(),
  dtype: V,
  /** Static shape; a dynamic dimension shows as its stored size. */
  shape: r(a()).readonly(),
  /** Which dimensions are dynamic. Empty: a static shape. */
  dynamicDimensions: r(i).readonly(),
  /** Affine quantization. Absent: none. */
  quantization: e({ scale: r(u).readonly(), zeroPoint: r(a()).readonly(), axis: a() }).readonly().optional()
}).readonly(), Ze = e({
  op: t(),
  version: a().positive(),
  activation: t().optional(),
  inputDtype: t().optional(),
  weightsDtype: t().optional(),
  count: a().positive()
}).readonly(), _e = e({
  name: t(),
  dtype: V,
  shape: r(a()).readonly(),
  sizeBytes: x,
  /** The operator that reads it first, or the one behind it when that is a DEQUANTIZE. Absent: none does. */
  usedBy: t().optional(),
  sha256: v
}).readonly(), je = e({
  /** What the file's metadata declares, for instance `2.5.0`. Absent: it declares none. */
  minRuntimeVersion: t().optional(),
  subgraphs: a().positive(),
  operators: r(Ze).readonly(),
  operatorCount: i,
  tensorCount: i,
  /** Elements of all constants that operators read as weights. */
  parameterCount: i,
  /**
   * Of convolutions and matrix products in one inference, by the stored shapes. Absent: some operator's can't be told from
   * the file (loops, recurrent and custom ones).
   */
  multiplyAccumulates: i.optional(),
  inputs: r(De).readonly(),
  outputs: r(De).readonly(),
  signatureKeys: r(t()).readonly(),
  /** Bytes by kind of buffer; they sum to the file's size. */
  bytes: e({ constants: x, metadata: x, structure: x }).readonly(),
  constantsByDtype: r(e({ dtype: V, tensors: i, sizeBytes: x }).readonly()).readonly(),
  /** Largest first, at most 200. */
  constants: r(_e).readonly()
}).readonly();

// src/documents/variants.ts
var H = { variant: z }, Qe = l("status", [
  e({ ...H, status: o("converted"), file: p, inspection: je }).readonly(),
  /** The converter refused, crashed or hung: `reason` is its own words. */
  e({ ...H, status: o("failed"), reason: t() }).readonly(),
  /** The recipe ran and changed nothing that it claims to change. */
  e({ ...H, status: o("no-effect"), reason: t() }).readonly(),
  /** The source does not allow it (an already quantized .tflite, no calibration data). */
  e({ ...H, status: o("not-possible"), reason: t() }).readonly()
]), Se = l("status", [
  e({ status: o("present"), variants: r(Qe).readonly() }).readonly(),
  e({ status: o("absent") }).readonly(),
  /** The source itself can't be used; every variant fails for this reason. */
  e({ status: o("unusable"), reason: t() }).readonly()
]), Xe = e({ model: d, baseline: Se, candidate: Se }).readonly(), Re = s(
  "variants",
  1,
  e({ models: r(Xe).readonly() }).readonly()
);

// src/documents/by-kind.ts
var Vr = {
  settings: te,
  changes: de,
  variants: Re,
  accuracy: pe,
  "model-inputs": ge,
  plan: Oe,
  rerun: ye,
  "app-bundle": me,
  "device-runs": ze,
  measurements: ne,
  comparison: ie,
  history: be,
  waivers: fe,
  verdict: se
};

export {
  ke as a,
  Pe as b,
  ut as c,
  ft as d,
  Dt as e,
  w as f,
  Mt as g,
  Ft as h,
  ve as i,
  Ut as j,
  Kt as k,
  Yt as l,
  je as m,
  Vr as n
};
