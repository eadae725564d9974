import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as y,
  b as ut,
  c as de,
  d as ce,
  e as lt
} from "./chunk-Q3K7A6SZ.js";
import {
  a as ct,
  b as De
} from "./chunk-QYT3A7IM.js";
import {
  b as I
} from "./chunk-CIAIFVI6.js";
import {
  l as at,
  n as dt
} from "./chunk-HLIEJOQH.js";
import {
  c as st,
  d as ot,
  f as it
} from "./chunk-E7OPYPDN.js";
import {
  b as Ee,
  t as Te,
  u as ae,
  x as nt,
  y as rt,
  z as Re
} from "./chunk-KS67KJ2N.js";
import {
  k as oe,
  m as B,
  p as ie
} from "./chunk-64WU6PY2.js";
import {
  B as L,
  E as re,
  G as x,
  K as U,
  O as se,
  Q as Ie,
  R as N,
  T as tt,
  b as Qe,
  n as w,
  s as et,
  v as K,
  w as q
} from "./chunk-3P6HYWCU.js";

// src/entrypoints/wire-firebase.ts
import { randomUUID as Me } from "node:crypto";

// src/adapters/farms/firebase/doctor.ts
import { readFile as Ln } from "node:fs/promises";

// src/adapters/farms/firebase/api/answers.ts
var S = w().nullish().transform((e) => e ?? void 0), A = (e) => re(e).nullish().transform((t) => t ?? []), F = (e) => x(e).nullish().transform((t) => t ?? void 0), zn = x({ historyId: w(), executionId: w(), stepId: w() }), Cn = x({
  state: S,
  timestamp: S,
  environment: F({
    androidDevice: F({ androidModelId: S, androidVersionId: S }),
    iosDevice: F({ iosModelId: S, iosVersionId: S })
  }),
  testDetails: F({ progressMessages: A(w()), errorMessage: S }),
  toolResultsStep: zn.nullish().transform((e) => e ?? void 0)
}), H = x({
  testMatrixId: w().min(1),
  state: S,
  timestamp: S,
  testExecutions: A(Cn),
  outcomeSummary: S,
  invalidMatrixDetails: S,
  extendedInvalidMatrixDetails: A(x({ reason: S, message: S })),
  resultStorage: F({ resultsUrl: S }),
  clientInfo: F({ clientInfoDetails: A(x({ key: w(), value: S })) })
}), ft = x({ testState: S }), mt = A(w()), gt = A(x({ versionId: w(), deviceCapacity: S })), le = x({
  androidDeviceCatalog: x({
    models: re(
      x({
        id: w(),
        name: S,
        brand: S,
        form: S,
        formFactor: S,
        supportedVersionIds: A(w()),
        supportedAbis: A(w()),
        perVersionInfo: gt,
        tags: mt
      })
    ).min(1),
    versions: A(x({ id: w(), apiLevel: q().nullish(), versionString: S }))
  })
}), ht = x({
  iosDeviceCatalog: x({
    models: re(
      x({
        id: w(),
        name: S,
        formFactor: S,
        supportedVersionIds: A(w()),
        perVersionInfo: gt,
        tags: mt
      })
    ).min(1),
    versions: A(x({ id: w(), supportedXcodeVersionIds: A(w()) })),
    xcodeVersions: A(x({ version: w() }))
  })
}), ue = se(w(), L()).nullish().transform((e) => e ?? {}), pt = x({ seconds: Ee.number().nullish(), nanos: K().nullish() }).nullish().transform(
  (e) => e == null ? void 0 : (e.seconds ?? 0) + (e.nanos ?? 0) / 1e9
), yt = x({
  stepId: w().min(1),
  state: S,
  outcome: F({
    summary: S,
    failureDetail: ue,
    inconclusiveDetail: ue,
    skippedDetail: ue,
    successDetail: ue
  }),
  /** Seconds that are billed. Often absent. */
  deviceUsageDuration: pt,
  testExecutionStep: F({ testTiming: F({ testProcessDuration: pt }) })
}), pe = x({ histories: A(x({ historyId: w() })), nextPageToken: S }), bt = x({
  executions: A(x({ executionId: w(), testExecutionMatrixId: S })),
  nextPageToken: S
}), J = x({
  name: w(),
  size: Ee.number().int().nonnegative(),
  generation: w(),
  md5Hash: S
}), wt = x({
  kind: N("storage#objects"),
  items: A(J),
  nextPageToken: S
}), xt = tt(ArrayBuffer).transform((e) => new Uint8Array(e)), Pt = x({ kind: w(), permissions: A(w()) });

// src/adapters/farms/firebase/doctor.ts
var jn = 3e4, vt = ["storage.objects.create", "storage.objects.get", "storage.objects.list"], Nn = "matrix-edgegatedoctor";
async function kt(e, t, n) {
  let { apis: r, call: s, testing: o, toolResults: i, project: c, bucket: a, bucketParts: d } = e, l = () => e.within(jn, n), u = (P) => P.then(
    (b) => ({ answered: !0, found: b }),
    (b) => {
      if (b instanceof y) return { answered: !1, failed: b };
      throw b;
    }
  ), [p, m, f, g] = await Promise.all([
    u(
      s({ ...l(), send: r.catalog("ANDROID"), limiter: o, schema: le }).then(
        ({ androidDeviceCatalog: { models: P } }) => `${P.filter(({ form: b }) => b === "PHYSICAL").length} models of physical Android phones are offered`
      )
    ),
    u(
      s({
        ...l(),
        send: r.getMatrix(Nn),
        limiter: o,
        schema: U([H, L()]),
        accepts: [404]
      }).then(() => "test matrices may be read")
    ),
    u(
      s({ ...l(), send: r.listHistories(void 0), limiter: i, schema: pe }).then(
        () => "results may be read"
      )
    ),
    u(
      s({
        ...l(),
        send: r.bucketPermissions(a, vt),
        limiter: d.limiter,
        schema: Pt
      }).then(({ permissions: P }) => {
        let b = vt.filter((D) => !P.includes(D));
        if (b.length > 0) throw new y("refused", `${b.join(", ")} not granted`, { status: 403 });
        return "objects may be written, read and listed";
      })
    )
  ]), h = (P) => `gcloud projects add-iam-policy-binding ${c} --member=${t} --role=${P}`, k = (P) => `gcloud services enable ${P} --project=${c}`, v = (P, b, D, z) => {
    if (b.answered) return { name: P, status: "ok", found: b.found };
    let { facts: C, message: R, trouble: j } = b.failed;
    return j === "credentials" ? { name: P, status: "missing", found: R, fix: "gcloud auth application-default login" } : C.reason === "SERVICE_DISABLED" ? { name: P, status: "missing", found: R, fix: k(D) } : C.status === 403 || C.status === 401 ? { name: P, status: "missing", found: R, fix: z } : { name: P, status: "unknown", found: R };
  }, O = `gcloud storage buckets add-iam-policy-binding gs://${a} --member=${t} --role=roles/storage.objectAdmin`, M = !g.answered && g.failed.facts.status === 404;
  return [
    v(
      "Cloud Testing API, device catalog",
      p,
      "testing.googleapis.com",
      h("roles/cloudtestservice.testAdmin")
    ),
    v(
      "Cloud Testing API, test matrices",
      m,
      "testing.googleapis.com",
      h("roles/cloudtestservice.testAdmin")
    ),
    v("Tool Results API", f, "toolresults.googleapis.com", h("roles/firebase.analyticsViewer")),
    M ? {
      name: `Bucket ${a}`,
      status: "missing",
      found: "there is no such bucket",
      fix: `gcloud storage buckets create gs://${a} --project=${c} --location=us-central1 --uniform-bucket-level-access`
    } : v(`Bucket ${a}`, g, "storage.googleapis.com", O),
    {
      name: "Quota of test runs",
      status: "unknown",
      found: "Test Lab tells that it is used up only when it refuses a run; the limits of the project are listed by the command",
      fix: `gcloud alpha services quota list --service=testing.googleapis.com --consumer=projects/${c}`
    }
  ];
}
var Fn = U([
  x({ client_email: w() }).transform(({ client_email: e }) => e),
  x({ service_account_impersonation_url: w() }).transform(({ service_account_impersonation_url: e }) => /serviceAccounts\/([^/:]+@[^/:]+):/.exec(e)?.[1])
]);
async function St(e) {
  let t = e === void 0 ? "" : await Ln(e, "utf8").catch(() => ""), n;
  try {
    n = JSON.parse(t);
  } catch {
    n = void 0;
  }
  let r = Fn.safeParse(n).data;
  return r === void 0 ? "YOUR_MEMBER" : `serviceAccount:${r}`;
}

// src/adapters/farms/firebase/environment.ts
function fe(e, t) {
  let n = (c) => e[c] === "" ? void 0 : e[c], r = n("EDGEGATE_FIREBASE_ENDPOINT");
  if (r !== void 0 && !Bn(r)) throw I.firebaseEndpoint(r);
  let s = [n("EDGEGATE_STAGE")].filter((c) => c !== void 0), o = n("GITHUB_RUN_ID"), i = n("EDGEGATE_PULL_REQUEST") ?? /^refs\/pull\/(\d+)\//.exec(n("GITHUB_REF") ?? "")?.[1];
  return {
    project: n("EDGEGATE_FIREBASE_PROJECT"),
    bucket: n("EDGEGATE_FIREBASE_BUCKET"),
    endpoint: r,
    credentialsFile: n("GOOGLE_APPLICATION_CREDENTIALS"),
    job: {
      pullRequest: i === void 0 ? void 0 : Number(i),
      runId: o,
      key: o === void 0 ? t() : [o, n("GITHUB_RUN_ATTEMPT") ?? "1", ...s].join("-")
    }
  };
}
function Bn(e) {
  let t = URL.parse(e);
  return t?.protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(t.hostname);
}
function Ae(e, t) {
  let n = e.project ?? t?.project, r = e.bucket ?? t?.bucket;
  if (n === void 0 || r === void 0)
    throw I.firebaseUnplaced([
      ...n === void 0 ? ["the project"] : [],
      ...r === void 0 ? ["the bucket"] : []
    ]);
  return { project: n, bucket: r };
}

// src/adapters/farms/sound-request.ts
import { createHash as Gn } from "node:crypto";
function Mt(e) {
  let [t] = ot(e);
  if (t !== void 0) throw I.internal(`the bench request is not sound: ${t}`);
  let n = st(e);
  return { text: n, requestSha256: Gn("sha256").update(n).digest("hex") };
}
function Ot(e, t) {
  if (t === void 0) throw I.internal(`the farm ${e} was given no app`);
  return t;
}

// src/adapters/farms/firebase/budgets.ts
var It = {
  uploadMs: 6e5,
  submitMs: 72e4,
  validationMs: 36e4,
  queueMs: 9e5,
  runSlackMs: 48e4,
  collectionMs: 3e5,
  downloadMs: 9e5
}, Et = 6e3;

// src/adapters/farms/firebase/matrix-body.ts
var _n = "dev.edgegate.bench", qn = "dev.edgegate.bench", Un = `/sdcard/Android/media/${_n}`, $e = ".ndjson";
function ze(e) {
  let { sessionTimeBoxNs: t } = e;
  return t === void 0 ? 2700 : Math.min(2700, Math.ceil(t / 1e9) + 120);
}
function Tt(e) {
  let { device: t, platform: n, request: r, app: s, driver: o, results: i, xcode: c, labels: a } = e, d = { locale: "en", orientation: "portrait" }, l = {
    testTimeout: `${ze(r)}s`,
    // Both cost the phone something while it measures.
    disableVideoRecording: !0,
    disablePerformanceMetrics: !0
  };
  return {
    clientInfo: {
      name: "edgegate",
      clientInfoDetails: Object.entries(a).map(([u, p]) => ({ key: u, value: p }))
    },
    resultStorage: { googleCloudStorage: { gcsPath: i } },
    // Another attempt is a decision, and recorded: never the service's own.
    flakyTestAttempts: 0,
    failFast: !0,
    ...n === "android" ? {
      testSpecification: {
        ...l,
        testSetup: { directoriesToPull: [Un], dontAutograntPermissions: !0 },
        androidInstrumentationTest: {
          appApk: { gcsPath: s },
          testApk: { gcsPath: o },
          orchestratorOption: "DO_NOT_USE_ORCHESTRATOR"
        }
      },
      environmentMatrix: {
        androidDeviceList: {
          androidDevices: [{ androidModelId: t.model, androidVersionId: t.osVersion, ...d }]
        }
      }
    } : {
      testSpecification: {
        ...l,
        iosTestSetup: { pullDirectories: [{ bundleId: qn, devicePath: "/Documents" }] },
        iosXcTest: {
          testsZip: { gcsPath: s },
          xctestrun: { gcsPath: o },
          ...c === void 0 ? {} : { xcodeVersion: c }
        }
      },
      environmentMatrix: {
        iosDeviceList: { iosDevices: [{ iosModelId: t.model, iosVersionId: t.osVersion, ...d }] }
      }
    }
  };
}

// src/adapters/farms/firebase/status-report.ts
import { constants as Vn, gunzipSync as Kn } from "node:zlib";
var Ce = "/instrumentation.results";
function Rt(e) {
  let t = /* @__PURE__ */ new Map();
  for (let r of e.split(/^INSTRUMENTATION_STATUS_CODE:.*$/m)) {
    let s = /^INSTRUMENTATION_STATUS: edgegate\.part=(\d+)$/m.exec(r)?.[1], o = /^INSTRUMENTATION_STATUS: edgegate\.data=(\S+)$/m.exec(r)?.[1];
    s !== void 0 && o !== void 0 && t.set(Number(s), o);
  }
  let n = [];
  for (let r = 0; t.has(r); r += 1) n.push(Buffer.from(t.get(r) ?? "", "base64"));
  if (n.length !== 0)
    try {
      return Kn(Buffer.concat(n), { finishFlush: Vn.Z_SYNC_FLUSH }).toString();
    } catch {
      return;
    }
}

// src/adapters/farms/firebase/collect-report.ts
var Hn = 2e3, Jn = 2e4;
async function me(e) {
  let { lab: t, results: n, awaited: r, patience: s } = e, o = /* @__PURE__ */ new Map();
  for (let i = 0; ; i += 1) {
    let c = await t.objects.list(n, s), a = await At(
      e,
      o,
      c.filter(({ name: p }) => p.endsWith($e))
    ), d = a?.payload.status === "complete" ? a : await At(
      e,
      o,
      c.filter(({ name: p }) => p.endsWith($e) || p.endsWith(Ce))
    ), l = Math.min(Jn, Hn * 2 ** i);
    if (!r || t.clock.monotonicMs() + l > s.untilMs || d !== void 0 && d.payload.status !== "foreign") return d;
    await t.clock.sleep(l, s.signal);
  }
}
var Dt = {
  complete: 0,
  stopped: 1,
  cut: 2,
  unreadable: 3,
  foreign: 4
};
async function At(e, t, n) {
  let { lab: r, expected: s, readPayload: o, patience: i, downloadMs: c } = e, a = await Promise.all(
    n.map(async (u) => {
      let p = `${u.name} ${u.generation}`;
      if (t.has(p)) return t.get(p);
      let m = await r.objects.bytes(u, r.within(c, i.signal)).catch((k) => {
        if (k instanceof y && k.trouble === "unreadable") return k;
        throw k;
      });
      if (m instanceof y)
        return { name: u.name, text: "", payload: { status: "unreadable", reason: m.message }, others: [] };
      let f = new TextDecoder().decode(m), g = u.name.endsWith(Ce) ? Rt(f) : f, h = g === void 0 ? void 0 : { name: u.name, text: g, payload: o(g, s), others: [] };
      return t.set(p, h), h;
    })
  ), [d, ...l] = a.filter((u) => u !== void 0).toSorted(
    (u, p) => Dt[u.payload.status] - Dt[p.payload.status] || p.text.length - u.text.length || (u.name < p.name ? -1 : 1)
  );
  return d && { ...d, others: l.flatMap(({ text: u, payload: p }) => p.status === "complete" ? [u] : []) };
}

// src/adapters/farms/firebase/matrix-phase.ts
var $t = /* @__PURE__ */ new Set([
  "FINISHED",
  "ERROR",
  "CANCELLED",
  "INVALID",
  "UNSUPPORTED_ENVIRONMENT",
  "INCOMPATIBLE_ENVIRONMENT",
  "INCOMPATIBLE_ARCHITECTURE"
]);
function ge(e) {
  let t = e.state ?? "";
  if ($t.has(t)) return { phase: "over" };
  let n = e.testExecutions.find((s) => s.state === "RUNNING");
  if (n !== void 0) return { phase: "running", detail: n.testDetails?.progressMessages.at(-1) };
  let r = new Set(e.testExecutions.map((s) => s.state));
  return r.has("PENDING") ? { phase: "queued" } : r.has("VALIDATING") || t === "VALIDATING" || t === "" ? { phase: "validating" } : t === "PENDING" && r.size === 0 ? { phase: "validating" } : r.size > 0 && [...r].every((s) => $t.has(s ?? "")) ? { phase: "running", detail: "ending" } : { phase: "unknown" };
}
function he({ testExecutions: e }) {
  return e.find(({ state: t }) => t === "FINISHED") ?? e[0];
}

// src/adapters/farms/firebase/ending.ts
var E = (e, t = "nothing", n = !1) => ({
  status: "infrastructure",
  reason: e,
  helps: t,
  ran: n
});
function be(e, t, n) {
  let r = ee(e, t);
  if (n === void 0)
    return ye(r ?? E("the run ended, and its report did not come into the bucket"));
  switch (n.status) {
    case "complete":
      return { status: "reported", reason: "", helps: "nothing" };
    case "stopped":
      return { status: n.byTimeBox ? "timed-out" : "infrastructure", reason: n.reason, helps: "nothing" };
    case "cut":
      return r === void 0 ? E(`the report is cut: ${n.reason}`) : Wn(r, n.reason);
    case "foreign":
      return ye(r ?? E(`foreign: ${n.reason}`));
    case "unreadable":
      return ye(r ?? E(`the report can't be read: ${n.reason}`));
  }
}
function ye({ status: e, reason: t, helps: n }) {
  return { status: e, reason: t, helps: n };
}
function Wn(e, t) {
  return { ...ye(e), reason: `${e.reason}; the report is cut: ${t}` };
}
function ee(e, t) {
  if (e.state === "INVALID") return Yn(e);
  let n = he(e), r = n?.testDetails?.errorMessage;
  switch (n?.state ?? e.state ?? "") {
    case "ERROR":
      return E(`Test Lab had an error${r === void 0 ? "" : `: ${r}`}`, "again");
    case "CANCELLED":
      return { status: "cancelled", reason: "the test matrix was cancelled", helps: "nothing", ran: !1 };
    case "UNSUPPORTED_ENVIRONMENT":
      return E("Test Lab no longer offers this device", "another-device");
    case "INCOMPATIBLE_ENVIRONMENT":
      return E("Test Lab can't run this kind of test on this device (INCOMPATIBLE_ENVIRONMENT)");
    case "INCOMPATIBLE_ARCHITECTURE":
      return E("the app has no code for this device's processor (INCOMPATIBLE_ARCHITECTURE)");
    default:
      return e.state === "ERROR" ? E("Test Lab had an error", "again") : e.state === "CANCELLED" ? { status: "cancelled", reason: "the test matrix was cancelled", helps: "nothing", ran: !1 } : er(t);
  }
}
function Yn({ invalidMatrixDetails: e, extendedInvalidMatrixDetails: t }) {
  let n = t.map(({ reason: s = "", message: o = "" }) => `${s} ${o}`.trim()), r = [.../* @__PURE__ */ new Set([e ?? "", ...n])].filter((s) => s !== "").join("; ");
  return /TEST_QUOTA_EXCEEDED/.test(r) ? {
    status: "quota",
    reason: "the project's test runs for today are used up (TEST_QUOTA_EXCEEDED)",
    helps: "nothing",
    ran: !1
  } : E(`Test Lab refuses the test matrix: ${r === "" ? "it does not say why" : r}`);
}
var Zn = {
  timedOut: { status: "timed-out", reason: "Test Lab's time limit was reached", helps: "nothing", ran: !0 },
  crashed: E("the benchmark app crashed", "nothing", !0),
  otherNativeCrash: E("a native crash ended the benchmark app", "nothing", !0),
  notInstalled: E("the benchmark app could not be installed"),
  deviceOutOfMemory: E("the device ran out of memory", "nothing", !0)
}, Xn = {
  pendingTimeout: E("no phone of this model became free in time", "another-device"),
  incompatibleDevice: E("Test Lab can't run this test on this device", "another-device"),
  incompatibleArchitecture: E("the app has no code for this device's processor"),
  incompatibleAppVersion: E("the app does not fit this device's system version")
}, Qn = {
  infrastructureFailure: E("Test Lab's infrastructure failed", "again"),
  abortedByUser: { status: "cancelled", reason: "somebody stopped the run", helps: "nothing", ran: !0 }
};
function er(e) {
  let t = e?.outcome, n = (r, s) => Object.entries(s).find(([o]) => r[o] === !0)?.[1];
  switch (t?.summary ?? "") {
    case "failure":
      return n(t?.failureDetail ?? {}, Zn);
    case "skipped":
      return n(t?.skippedDetail ?? {}, Xn) ?? E("Test Lab skipped the run");
    case "inconclusive":
      return n(t?.inconclusiveDetail ?? {}, Qn);
    default:
      return;
  }
}
function zt(e, t) {
  let n = 0;
  for (let r of e.testExecutions) {
    let s = t(r), o = ee({ ...e, testExecutions: [r] }, s);
    if (o !== void 0 && !o.ran && o.status !== "cancelled") continue;
    let i = s?.deviceUsageDuration ?? s?.testExecutionStep?.testTiming?.testProcessDuration;
    if (i === void 0) return;
    n += Math.max(1, Math.ceil(i / 60));
  }
  return n;
}

// src/adapters/farms/firebase/next-attempt.ts
function Ct({
  ending: e,
  decided: t,
  device: n,
  substitute: r
}) {
  let s = t.slice(t.findLastIndex(({ kind: a }) => a === "run-again") + 1), o = (a) => s.filter((d) => d.kind === a).length, { helps: i, reason: c } = e;
  if (i === "again" && o("resubmit") < 1) return { kind: "resubmit", reason: c, device: n };
  if (i === "another-device" && r !== void 0 && o("substitute") < 2)
    return { kind: "substitute", reason: c, device: r };
}

// src/adapters/farms/firebase/watch.ts
var tr = 1e4, nr = 3e4;
async function Lt(e) {
  let { matrixId: t, matrices: n, clock: r, random: s, budgets: o, ageMs: i, signal: c, onPhase: a } = e, d = e.testTimeoutSeconds * 1e3 + o.runSlackMs, l = { validation: o.validationMs, queue: o.queueMs, run: d }, u = "validation", p = r.monotonicMs() - i, m;
  for (let f = 0; ; f += 1) {
    let g = p + l[u], h = await n.get(t, { untilMs: g, signal: c }).catch((b) => {
      if (b instanceof y && c?.aborted !== !0) return b;
      throw b;
    }), k = r.monotonicMs();
    if (h instanceof y) return { end: "run", seen: m, reason: `Test Lab can't be asked: ${h.message}` };
    m = h;
    let v = ge(h);
    if (v.phase === "over") return { end: "over", matrix: h };
    let O = rr(v);
    O !== void 0 && O !== u && ((u !== "validation" || O !== "queue" || f > 0) && (p = k), u = O), a(v, k - p);
    let M = p + l[u] - k;
    if (M <= 0) return { end: u, seen: m, reason: sr[u](l[u]) };
    let P = Math.min(nr, tr * 1.15 ** f);
    await r.sleep(Math.min(M, P * (1 + 0.2 * s())), c);
  }
}
function rr({ phase: e }) {
  return e === "validating" ? "validation" : e === "queued" ? "queue" : e === "running" ? "run" : void 0;
}
var Le = (e) => `${Math.round(e / 6e4)} min`, sr = {
  validation: (e) => `Test Lab did not finish validating within ${Le(e)}`,
  queue: (e) => `no phone became free within ${Le(e)}`,
  run: (e) => `the run did not end within ${Le(e)}, its own time limit included`
};

// src/adapters/farms/firebase/attempt.ts
var jt = 2500, W = 5 * 6e4, Nt = 3 * 6e4, or = 9e4;
async function Ft(e, t) {
  let { session: n, slot: r, attempt: s, kinds: o, signal: i } = e, { lab: c, journal: a, matrices: d, budgets: l } = n, u = o.has("intent") ? await a.read(r, s, "intent", c.within(W, i)) : void 0, p = u ?? await n.newIntent(e);
  t.intent = p, u !== void 0 && n.say("taking up a run that was begun before");
  let m = o.has("submitted") ? await a.read(r, s, "submitted", c.within(W, i)) : void 0;
  if (m === void 0) {
    n.say(`asking for a phone: ${n.work}`);
    let M = await d.submit(p, c.within(l.submitMs, i), jt).catch((b) => {
      if (b instanceof y) return b;
      throw b;
    });
    if (M instanceof y) return ir(e, M);
    t.matrixId = M.testMatrixId;
    let P = { version: 1, matrixId: M.testMatrixId };
    await a.settle(r, s, "submitted", P, c.within(W, i));
  } else t.matrixId = m.matrixId;
  let f = t.matrixId, g = await Lt({
    matrixId: f,
    matrices: d,
    clock: c.clock,
    random: n.random,
    budgets: l,
    testTimeoutSeconds: p.testTimeoutSeconds,
    ageMs: u === void 0 ? 0 : Math.max(0, Date.parse(c.clock.instant()) - Date.parse(u.createdAt)),
    signal: i,
    onPhase: (M, P) => n.say(cr(M, P))
  });
  if (g.end === "over") return je(e, p, g.matrix, void 0);
  let h = {
    status: "infrastructure",
    reason: g.reason,
    helps: ar[g.end]
  }, k = await Gt(e, h);
  n.say(`giving up: ${g.reason}`);
  let v = await d.cancel(f, c.within(Nt, i)), O = v.status === "over" ? v.matrix : g.seen;
  return O !== void 0 && (v.status === "over" || g.end === "run") ? je(e, p, O, { ending: h, decision: k, isOver: v.status === "over" }) : v.status === "unheard" ? { ending: h, collected: void 0, decision: void 0, billedMinutes: void 0 } : { ending: h, collected: void 0, decision: k, billedMinutes: void 0 };
}
async function Bt(e, t) {
  let { session: n, slot: r, attempt: s, kinds: o, signal: i } = e, { lab: c, journal: a, matrices: d } = n, l = c.within(Nt, i);
  try {
    let u = await a.read(r, s, "intent", l);
    if (u === void 0) return;
    let p = o.has("submitted") ? await a.read(r, s, "submitted", l) : void 0, m = p?.matrixId ?? (await d.submit(u, l, jt)).testMatrixId;
    p === void 0 && await a.settle(r, s, "submitted", { version: 1, matrixId: m }, l);
    let f = await d.cancel(m, l);
    if (f.status !== "over") return;
    let g = { status: "cancelled", reason: t.reason, helps: "nothing" };
    return await je(e, u, f.matrix, { ending: g, decision: t, isOver: !0 });
  } catch (u) {
    return Ne(u);
  }
}
async function ir(e, t) {
  let { facts: n, message: r } = t, o = {
    status: n.status === 429 ? "quota" : "infrastructure",
    reason: lt(n, r) ? `the project's test runs for today are used up: ${r}` : `Test Lab did not take the test matrix: ${r}`,
    helps: "nothing"
  }, i = e.kinds.has("intent") || ce(t) || n.maybeDone === !0;
  return i || await _t(e, { status: o.status, reason: o.reason }), { ending: o, collected: void 0, decision: void 0, billedMinutes: i ? void 0 : 0 };
}
var ar = { validation: "again", queue: "another-device", run: "nothing" };
async function je(e, t, n, r) {
  let { session: s, slot: o, attempt: i, signal: c } = e, { lab: a, journal: d, matrices: l, budgets: u, expected: p, readPayload: m } = s;
  s.say("collecting the report");
  let f = n.state === "FINISHED", g = he(n), h = ($ = g) => l.step($, a.within(or, c)).catch(Ne), k = f && n.outcomeSummary === "SUCCESS", v = ee(n, void 0), O = v?.status === "cancelled", M = f && !k && v === void 0 || O ? await h() : void 0, P = ee(n, M)?.ran !== !1, b = await me({
    lab: a,
    results: t.results,
    expected: p,
    readPayload: m,
    awaited: P,
    downloadMs: u.downloadMs,
    patience: a.within(P ? u.collectionMs : 6e4, c)
  }).catch(($) => {
    if ($ instanceof y) return $;
    throw $;
  });
  if (b instanceof y && P) return dr(b);
  let D = b instanceof y ? void 0 : b;
  M ??= k && v === void 0 ? await h() : void 0;
  let z = be(n, M, D?.payload), C = r !== void 0 && (z.status === "cancelled" || !f && z.status !== "reported"), R = C ? r.ending : z, j = R.status === "cancelled" ? await d.read(o, i, "decision", a.within(W, c)) : void 0, Dn = R.status === "reported" ? void 0 : j ?? (C ? r.decision : await Gt(e, R)), An = n.testExecutions.filter(($) => $ !== g), $n = new Map(await Promise.all(An.map(async ($) => [$, await h($)]))), Oe = zt(n, ($) => $ === g ? M : $n.get($)), Xe = D !== void 0 && D.payload.status !== "foreign";
  return r?.isOver !== !1 && await _t(e, {
    status: R.status,
    reason: R.reason,
    ...Xe ? { report: D.name } : {},
    ...Oe === void 0 ? {} : { billedMinutes: Oe }
  }), { ending: R, collected: Xe ? D : void 0, decision: Dn, billedMinutes: Oe };
}
function dr({ message: e }) {
  return { ending: { status: "infrastructure", reason: `the run is over, and its report can't be fetched: ${e}`, helps: "nothing" }, collected: void 0, decision: void 0, billedMinutes: void 0 };
}
async function Gt(e, t) {
  let { session: n, slot: r, attempt: s, device: o, decided: i, tried: c, signal: a } = e, { lab: d, journal: l } = n, u = t.helps === "another-device" ? await n.substitute(c) : void 0, p = Ct({ ending: t, decided: i, device: o, substitute: u });
  if (p === void 0) return;
  let m = { version: 1, decidedAt: d.clock.instant(), ...p };
  return l.settle(r, s, "decision", m, d.within(W, a));
}
async function _t(e, t) {
  let { session: n, slot: r, attempt: s, signal: o } = e, { lab: i, journal: c, job: a } = n, d = { version: 1, endedAt: i.clock.instant(), ...t, by: a.key };
  await c.settle(r, s, "end", d, i.within(W, o)).catch(Ne);
}
function Ne(e) {
  if (!(e instanceof y))
    throw e;
}
function cr(e, t) {
  let n = Math.floor(t / 6e4), r = n < 1 ? "" : ` for ${n} min`;
  return e.phase === "running" ? `running${r}${e.detail === void 0 ? "" : ` (${e.detail})`}` : e.phase === "unknown" ? `in a state that is not known${r}` : `${e.phase}${r}`;
}

// src/adapters/farms/firebase/carry-on.ts
var Fe = 5 * 6e4;
async function qt(e) {
  let { session: t, slot: n, asked: r, instead: s, signal: o } = e, { lab: i, journal: c } = t, a = s?.device ?? r, d = s?.reason, l, u = 0, p = [], m = [r], f = (h, k) => ({
    device: a,
    status: h,
    reason: k,
    collected: l,
    billedMinutes: u,
    substitution: B(a, r) ? void 0 : d
  }), g = { intent: void 0, matrixId: void 0 };
  try {
    let h = await c.kinds(n, i.within(Fe, o));
    for (let k = 0; ; k += 1) {
      g.intent = void 0, g.matrixId = void 0;
      let v = h.get(k) ?? /* @__PURE__ */ new Set(), O = { session: t, slot: n, attempt: k, device: a, kinds: v, decided: p, tried: m, signal: o }, M = await ur(e, O) ?? await Ft(O, g);
      M.collected !== void 0 && (l === void 0 || M.ending.status === "reported") && (l = M.collected);
      let { ending: P, decision: b, billedMinutes: D } = M;
      if (u = u === void 0 || D === void 0 ? void 0 : u + D, P.status === "reported" || b === void 0) return f(P.status, P.reason);
      t.say(`${b.kind}: ${b.reason}`), p.push(b), b.kind === "substitute" && (d = b.reason), a = b.device, m.push(a);
    }
  } catch (h) {
    if (u = void 0, o?.aborted === !0)
      return await pr(e, g), f("cancelled", "interrupted");
    if (!(h instanceof y)) throw h;
    return f(h.facts.status === 429 ? "quota" : "infrastructure", `Google's services: ${h.message}`);
  }
}
async function ur({ asked: e }, t) {
  let { session: n, slot: r, attempt: s, kinds: o, signal: i } = t, { lab: c, journal: a, job: d } = n, l = c.within(Fe, i), u = o.has("end") ? await a.read(r, s, "end", l) : void 0, p = o.has("decision") ? await a.read(r, s, "decision", l) : void 0;
  if (u === void 0 && p === void 0) return;
  if (u === void 0 && p !== void 0) {
    let v = { status: "infrastructure", reason: "an earlier run of the same can't be stopped: Test Lab does not answer", helps: "nothing" };
    return await Bt(t, p) ?? {
      ending: v,
      collected: void 0,
      decision: void 0,
      billedMinutes: void 0
    };
  }
  let m = {
    status: u?.status ?? "infrastructure",
    reason: u?.reason ?? p?.reason ?? "",
    helps: "nothing"
  }, f = u?.report === void 0 ? void 0 : await lr(n, u, i), g = u?.billedMinutes;
  if (u?.status === "reported" && f?.payload.status === "complete")
    return n.say("measured before: the report is taken from the bucket"), { ending: m, collected: f, decision: void 0, billedMinutes: g };
  if (p !== void 0) return { ending: m, collected: f, decision: p, billedMinutes: g };
  if (u?.by === d.key && u.status !== "reported") return { ending: m, collected: f, decision: p, billedMinutes: g };
  let h = {
    version: 1,
    decidedAt: c.clock.instant(),
    kind: "run-again",
    reason: `an earlier run ended with: ${m.reason === "" ? "a report that is gone" : m.reason}`,
    device: e
  };
  return {
    ending: { ...m, status: "infrastructure" },
    collected: f,
    decision: await a.settle(r, s, "decision", h, l),
    billedMinutes: g
  };
}
async function lr(e, { report: t = "" }, n) {
  let { lab: r, expected: s, readPayload: o } = e, i = r.within(Fe, n);
  return me({
    lab: r,
    results: t,
    expected: s,
    readPayload: o,
    awaited: !1,
    patience: i,
    downloadMs: e.budgets.downloadMs
  });
}
async function pr({ session: e, slot: t, asked: n }, { intent: r, matrixId: s }) {
  let { lab: o, journal: i, matrices: c } = e, a = (u) => {
    if (!(u instanceof y))
      throw u;
  }, d = o.within(Et / 2, void 0), l = {
    version: 1,
    decidedAt: o.clock.instant(),
    kind: "run-again",
    reason: "interrupted",
    device: n
  };
  await Promise.all([
    r && i.settle(t, r.attempt, "decision", l, d).catch(a),
    s === void 0 ? void 0 : c.cancel(s, d).catch(a)
  ]);
}

// src/adapters/farms/firebase/catalog.ts
var Y = "firebase";
async function Vt({ apis: e, call: t, testing: n }, r) {
  let s = { ...r, limiter: n }, [o, i] = await Promise.all([
    t({ ...s, send: e.catalog("ANDROID"), schema: le }),
    t({ ...s, send: e.catalog("IOS"), schema: ht })
  ]);
  return fr(o.androidDeviceCatalog, i.iosDeviceCatalog);
}
function fr(e, t) {
  return {
    offered: [
      ...e.models.flatMap((n) => Ut("android", n, mr(n.form), n.supportedAbis)),
      ...t.models.flatMap((n) => Ut("ios", n, "physical", []))
    ],
    xcodeFor(n) {
      let r = t.versions.find(({ id: o }) => o === n)?.supportedXcodeVersionIds ?? [], s = new Set(t.xcodeVersions.map(({ version: o }) => o));
      return r.filter((o) => s.size === 0 || s.has(o)).toSorted(wr).at(-1);
    }
  };
}
function Ut(e, { id: t, name: n = "", supportedVersionIds: r, perVersionInfo: s, tags: o }, i, c) {
  return r.map((a) => ({
    device: { farm: Y, model: t, osVersion: a },
    platform: e,
    facts: {
      name: n,
      form: i,
      abis: c.flatMap((d) => yr(a, d) ?? []),
      capacity: hr(s.find(({ versionId: d }) => d === a)?.deviceCapacity),
      tags: o.flatMap((d) => br(a, d) ?? [])
    }
  }));
}
function mr(e) {
  return e === "PHYSICAL" ? "physical" : "virtual";
}
var gr = {
  DEVICE_CAPACITY_HIGH: "high",
  DEVICE_CAPACITY_MEDIUM: "medium",
  DEVICE_CAPACITY_LOW: "low",
  DEVICE_CAPACITY_NONE: "none"
};
function hr(e) {
  return gr[e ?? ""] ?? "unknown";
}
function yr(e, t) {
  let [n, r] = t.split(":");
  return r === void 0 ? n : n === e ? r : void 0;
}
function br(e, t) {
  let [n, r] = t.split("=");
  return r === void 0 || r === e ? n : void 0;
}
function wr(e, t) {
  let [n, r] = [e, t].map((s) => s.split(".").map(Number));
  for (let [s, o] of (n ?? []).entries()) {
    let i = r?.[s] ?? 0;
    if (o !== i) return o - i;
  }
  return (n?.length ?? 0) - (r?.length ?? 0);
}

// src/adapters/farms/firebase/device-run.ts
async function Kt(e, { device: t, request: n }, r, { device: s, status: o, reason: i, collected: c, billedMinutes: a, substitution: d }) {
  let l = `device-runs/${Y}/${n.requestId}`, u = c === void 0 ? void 0 : await e(`${l}/report.ndjson`, c.text);
  for (let [m, f] of (c?.others ?? []).entries()) await e(`${l}/report-${m + 2}.ndjson`, f);
  let p = {
    device: s,
    ...B(s, t) ? {} : { substitutes: { device: t, reason: d ?? "" } },
    round: n.round,
    requestSha256: r,
    ...a === void 0 ? {} : { billedMinutes: a }
  };
  if (o === "reported") {
    if (u === void 0) throw I.internal("a report came in and was not kept");
    return { ...p, outcome: { status: o, report: u } };
  }
  return { ...p, outcome: { status: o, reason: i, ...u === void 0 ? {} : { report: u } } };
}

// src/adapters/farms/firebase/intent.ts
import { createHash as xr } from "node:crypto";
var Pr = x({
  version: N(1),
  requestId: et(),
  repository: w(),
  pullRequest: q().optional(),
  headSha: w(),
  runId: w().optional(),
  /** `Job.key` of who began it. */
  by: w(),
  /** From 0. */
  attempt: q().nonnegative(),
  asked: oe,
  device: oe,
  round: q(),
  requestSha256: Te,
  appSha256: Te,
  createdAt: ae,
  /** Folder of the results in the bucket, with a slash at its end. */
  results: w(),
  testTimeoutSeconds: K(),
  /** The body, word for word: a repeat must say the same. */
  matrix: se(w(), L())
}), vr = x({ version: N(1), matrixId: w().min(1) }), kr = x({
  version: N(1),
  decidedAt: ae,
  kind: Ie(["resubmit", "substitute", "run-again"]),
  reason: w(),
  /** The device of the next attempt. */
  device: oe
}), Sr = x({
  version: N(1),
  endedAt: ae,
  status: Ie(["reported", "infrastructure", "quota", "timed-out", "cancelled"]),
  reason: w(),
  /** The report's name in the bucket. */
  report: w().optional(),
  billedMinutes: q().nonnegative().optional(),
  /** `Job.key` of who ended it. */
  by: w()
}), Jt = { intent: Pr, submitted: vr, decision: kr, end: Sr }, Z = "edgegate";
function Ht(e) {
  let t = e.replaceAll(/[^A-Za-z0-9._-]+/g, "-").slice(-60);
  return t === e ? t : `${t}-${Wt(e).slice(0, 8)}`;
}
function Wt(e) {
  return xr("sha256").update(e).digest("hex");
}
var T = {
  app: (e, t) => `${Z}/apps/${e}.${t}`,
  driver: (e, t) => `${Z}/drivers/${e}.${t}`,
  results: (e) => `${Z}/results/${e}/`,
  ledgerOfDay: (e) => `${Z}/ledger/days/${e}/`,
  ledgerOfPullRequest: (e) => `${Z}/ledger/pull-requests/${Ht(e)}/`,
  /** All journals of a repository. */
  repository: (e) => `${Z}/journal/${Ht(e)}/`,
  /** Those of a pull request, or of what belongs to none. */
  scope: (e, t) => `${T.repository(e)}${t === void 0 ? "no-pull-request" : `pr-${t}`}/`,
  slot: (e, t) => {
    let { repository: n, ...r } = e, s = Wt(
      JSON.stringify([r.baseSha, r.headSha, r.requestSha256, r.appSha256, r.device, r.round])
    );
    return `${T.scope(n, t)}${r.headSha.slice(0, 12)}-${s.slice(0, 20)}/`;
  },
  piece: (e, t, n) => `${e}${t}-${n}.json`
};
function Be(e) {
  let [, t, n, r] = /^(.*\/)(\d+)-(intent|submitted|decision|end)\.json$/.exec(e) ?? [];
  if (t !== void 0 && !(r !== "intent" && r !== "submitted" && r !== "decision" && r !== "end"))
    return { slot: t, attempt: Number(n), kind: r };
}

// src/adapters/farms/firebase/journal.ts
var Mr = 5;
function G({ objects: e }) {
  let t = {
    async read(n, r, s, o) {
      let i = T.piece(n, r, s), c = await e.read(i, o);
      return c === void 0 ? void 0 : Or(s, i, c.text);
    },
    async settle(n, r, s, o, i) {
      let c = T.piece(n, r, s), a = `${JSON.stringify(o, void 0, 1)}
`;
      for (let d = 0; d < Mr; d += 1) {
        if (await e.write(c, a, "0", i)) return o;
        let l = await t.read(n, r, s, i);
        if (l !== void 0) return l;
      }
      throw new y("unreadable", `the bucket says that ${c} is there, and does not give it`);
    },
    async kinds(n, r) {
      let s = /* @__PURE__ */ new Map();
      for (let { name: o } of await e.list(n, r)) {
        let i = Be(o);
        i !== void 0 && s.set(i.attempt, (s.get(i.attempt) ?? /* @__PURE__ */ new Set()).add(i.kind));
      }
      return s;
    },
    async open(n, r) {
      let o = (await e.list(n, r)).flatMap(({ name: d }) => Be(d) ?? []), i = (d, l, u) => o.some((p) => p.slot === d && p.attempt === l && p.kind === u), c = o.filter(({ slot: d, attempt: l, kind: u }) => u === "intent" && !i(d, l, "end"));
      return (await Promise.all(
        c.map(async ({ slot: d, attempt: l }) => {
          let [u, p] = await Promise.all([
            t.read(d, l, "intent", r),
            i(d, l, "submitted") ? t.read(d, l, "submitted", r) : void 0
          ]);
          return u === void 0 ? [] : [{ slot: d, attempt: l, intent: u, submitted: p }];
        })
      )).flat();
    }
  };
  return t;
}
function Or(e, t, n) {
  let r = (c) => new y("unreadable", `${t} in the bucket can't be read: ${c}`), s;
  try {
    s = JSON.parse(n);
  } catch {
    throw r("it is not JSON");
  }
  let i = Ir(e).safeParse(s);
  if (!i.success) throw r(`${i.error.issues[0]?.path.join(".")}: ${i.error.issues[0]?.message}`);
  return i.data;
}
function Ir(e) {
  return Jt[e];
}

// src/adapters/farms/firebase/api/bucket.ts
import { createHash as Er } from "node:crypto";
var Tr = x({ error: L() }), Rr = 256 * 1024 * 1024;
function we({ apis: e, call: t, limiter: n, bucket: r }) {
  let s = (d) => U([d, Tr.transform(() => {
  })]);
  async function o(d, l) {
    let u = e.getObject(r, d);
    return t({ ...l, send: u, limiter: n, schema: s(J), accepts: [404] });
  }
  async function i(d, l) {
    if (d.size > Rr)
      throw new y("unreadable", `${d.name} has ${d.size} bytes: more than edgegate reads`);
    let u = xt.refine(
      (m) => m.length === d.size,
      `not the ${d.size} bytes that are listed`
    ).refine((m) => d.md5Hash === void 0 || Dr(m) === d.md5Hash, "not the bytes that are listed"), p = () => !0;
    return t({ ...l, send: e.readObject(r, d.name), limiter: n, schema: u, mayPassToo: p });
  }
  async function c(d, l) {
    let u = await o(d, l);
    if (u !== void 0)
      return { text: new TextDecoder().decode(await i(u, l)), generation: u.generation };
  }
  async function a(d, l, u, p) {
    let m = e.insertObject(r, d, l, u), f = s(J);
    return await t({ ...p, send: m, limiter: n, schema: f, accepts: [412] }) !== void 0 ? !0 : (await c(d, p))?.text === l;
  }
  return {
    facts: o,
    bytes: i,
    read: c,
    write: a,
    /** In the order of their names. */
    async list(d, l) {
      let u = [], p;
      do {
        let m = e.listObjects(r, d, p), f = await t({ ...l, send: m, limiter: n, schema: wt });
        u.push(...f.items), p = f.nextPageToken;
      } while (p !== void 0);
      return u;
    }
  };
}
function Dr(e) {
  return Er("md5").update(e).digest("base64");
}

// src/adapters/farms/firebase/api/pace.ts
function Yt(e, t, n = 0) {
  return Math.max(n, t() * Math.min(6e4, 1e3 * 2 ** e));
}
function xe(e, t, n) {
  let r = 1e3 / t, s = Number.NEGATIVE_INFINITY;
  return {
    async turn(o) {
      let i = e.monotonicMs();
      s = Math.max(s, i - n * r) + r, s > i && await e.sleep(s - i, o);
    }
  };
}

// src/adapters/farms/firebase/api/call.ts
var Ar = 6e4;
function Zt(e) {
  let { clock: t, refresh: n } = e;
  return async (r) => {
    let s = !1, o = !1;
    for (let i = 0; ; i += 1) {
      r.signal?.throwIfAborted(), await r.limiter.turn(r.signal);
      let c = await zr(t, r);
      if (!(c instanceof y)) return c.answer;
      let a = o ? $r(c) : c;
      if (o ||= ce(c), a.facts.status === 401 && a.trouble === "refused" && !s) {
        s = !0, await n();
        continue;
      }
      if (!de(a) && r.mayPassToo?.(a) !== !0) throw a;
      await Ge(e, a, i, r);
    }
  };
}
function $r({ trouble: e, message: t, facts: n }) {
  return new y(e, t, { ...n, maybeDone: !0 });
}
async function Ge({ clock: e, random: t }, n, r, { untilMs: s, signal: o }) {
  let i = Yt(r, t, n.facts.retryAfterMs);
  if (e.monotonicMs() + i > s) throw n;
  await e.sleep(i, o);
}
async function zr(e, t) {
  let n = await Cr(e, t);
  if (n instanceof y) return n;
  let { status: r } = n;
  if (!(r >= 200 && r < 300 || t.accepts?.includes(r) === !0)) return ut(n, Date.parse(e.instant()));
  let o = t.schema.safeParse(n.data);
  if (o.success) return { answer: o.data };
  let [i] = o.error.issues, c = i === void 0 || i.path.length === 0 ? "" : `${i.path.join(".")}: `;
  return new y("unreadable", `an answer that the API does not describe (${c}${i?.message ?? ""})`, {
    status: r
  });
}
async function Cr(e, t) {
  let { signal: n, timeoutMs: r = Ar, finishWithinMs: s } = t, o = new AbortController(), i = t.send(o.signal).catch((l) => l), c = e.sleep(r, o.signal).then(
    () => "late",
    () => "stopped"
  ), a = new Promise((l) => {
    let u = () => {
      s === void 0 ? l("interrupted") : e.sleep(s, o.signal).then(
        () => l("interrupted"),
        () => {
        }
      );
    };
    n?.addEventListener("abort", u, { once: !0, signal: o.signal });
  }), d = await Promise.race([i, c, a]);
  if (o.abort(), d === "interrupted") throw n?.reason;
  return d === "late" ? new y("timed-out", `no answer within ${Math.round(r / 1e3)} s`) : d instanceof y || Lr(d) ? d : new y("unreachable", d instanceof Error ? d.message : String(d));
}
function Lr(e) {
  return typeof e == "object" && e !== null && "status" in e && "header" in e;
}

// src/adapters/farms/firebase/lab.ts
async function te(e) {
  let { project: t, bucket: n, clock: r, random: s } = e, { google: o } = await import("./google-55JCT4CA.js"), i = o(e), c = { clock: r, random: s, refresh: () => i.refresh() }, a = Zt(c), d = xe(r, 50, 10), l = {
    apis: i,
    call: a,
    limiter: d,
    bucket: n,
    pause: (u, p, m) => Ge(c, u, p, m)
  };
  return {
    project: t,
    bucket: n,
    apis: i,
    call: a,
    clock: r,
    bucketParts: l,
    objects: we(l),
    testing: xe(r, 50, 10),
    toolResults: xe(r, 5, 10),
    within: (u, p) => ({ untilMs: r.monotonicMs() + u, signal: p })
  };
}

// src/adapters/farms/firebase/matrices.ts
var jr = 12e4, Nr = 30 * 6e4, _e = "edgegateIntent";
function X({ apis: e, call: t, testing: n, toolResults: r, clock: s }) {
  async function o(c, a) {
    let d = { ...a, limiter: r }, { histories: l } = await t({ ...d, send: e.listHistories(void 0), schema: pe });
    for (let { historyId: u } of l) {
      let p = e.listExecutions(u, void 0), { executions: m } = await t({ ...d, send: p, schema: bt });
      for (let { testExecutionMatrixId: f } of m) {
        if (f === void 0) continue;
        let g = await i.get(f, a);
        if (Fr(g, c)) return g;
      }
    }
  }
  let i = {
    async submit(c, a, d) {
      let u = Date.parse(s.instant()) - Date.parse(c.createdAt) > Nr ? await o(c, a) : void 0;
      if (u !== void 0) return u;
      let p = e.createMatrix(c.requestId, c.matrix);
      return t({ ...a, send: p, limiter: n, schema: H, finishWithinMs: d });
    },
    get(c, a) {
      let d = s.monotonicMs() + jr, l = (u) => u.facts.status === 404 && s.monotonicMs() < d;
      return t({ ...a, send: e.getMatrix(c), limiter: n, schema: H, mayPassToo: l });
    },
    async cancel(c, a) {
      let d = { ...a, timeoutMs: 5e3, limiter: n }, l = !1;
      for (let u = 0; ; u += 1) {
        l = await t({ ...d, send: e.cancelMatrix(c), schema: ft }).catch(Xt(a)) !== void 0 || l;
        let f = await t({ ...d, send: e.getMatrix(c), schema: H }).catch(Xt(a));
        if (f !== void 0 && ge(f).phase === "over") return { status: "over", matrix: f };
        let g = Math.min(3e3 * (u + 1), 2e4);
        if (s.monotonicMs() + g > a.untilMs) return { status: l ? "heard" : "unheard" };
        await s.sleep(g, a.signal);
      }
    },
    async step(c, a) {
      let d = c?.toolResultsStep;
      if (d === void 0) return;
      let l = (p) => p.facts.status === 404, u = yt.refine(({ outcome: p }) => p?.summary !== void 0, "the step has no outcome yet");
      return t({ ...a, send: e.getStep(d), limiter: r, schema: u, mayPassToo: l });
    }
  };
  return i;
}
function Fr({ clientInfo: e }, { requestId: t }) {
  return e?.clientInfoDetails.some(({ key: n, value: r }) => n === _e && r === t) === !0;
}
function Xt({ signal: e }) {
  return (t) => {
    if (!(t instanceof y && e?.aborted !== !0))
      throw t;
  };
}

// src/adapters/farms/firebase/api/upload.ts
import { createHash as Br } from "node:crypto";
var qe = 8 * 1024 * 1024, Qt = 5, Gr = 3;
async function en(e, t) {
  let { file: n, name: r, patience: s } = t, o = we(e), i = await Hr(t);
  for (let c = 0; c < Gr; c += 1) {
    let a = await o.facts(r, s);
    if (a?.size === n.sizeBytes && (a.md5Hash === void 0 || a.md5Hash === i))
      return c === 0 ? "there" : "uploaded";
    let d = await _r(e, t, a?.generation ?? "0");
    if (d?.size === n.sizeBytes && (d.md5Hash === void 0 || d.md5Hash === i)) return "uploaded";
  }
  throw new y("unreadable", `the bucket keeps other bytes than were sent as ${r}`);
}
async function _r(e, t, n) {
  for (let r = 0; r < Qt; r += 1) {
    let s = await qr(e, t, n);
    if (s === void 0) return;
    let o = await Vr(e, t, s);
    if (o === "taken") return;
    if (o !== "gone") return o;
  }
  throw new y("unreachable", `upload sessions of ${t.name} are gone before their end`);
}
async function qr({ apis: e, call: t, limiter: n, bucket: r }, s, o) {
  let { name: i, file: c, patience: a } = s, d = tn(e.startUpload(r, i, c.sizeBytes, o)), l = w().refine((p) => e.isOurs(p), "not an address at Google"), u = U([
    x({ status: N(412) }).transform(() => {
    }),
    x({ location: l }).transform(({ location: p }) => p)
  ]);
  return t({ ...a, send: d, limiter: n, schema: u, accepts: [412] });
}
var Ur = x({ status: K(), range: w().optional(), body: L() });
async function Vr({ apis: e, call: t, limiter: n, pause: r }, { file: s, read: o, patience: i, onProgress: c }, a) {
  let d = [308, 404, 410, 412], l = (m, f, g) => t({
    signal: i.signal,
    untilMs: g,
    limiter: n,
    send: tn(e.putChunk(a, m, f, s.sizeBytes)),
    schema: Ur,
    accepts: d,
    timeoutMs: 12e4
  }), u = 0, p = 0;
  for (; ; ) {
    let m = await o(s.path, u, Math.min(qe, s.sizeBytes - u)), f = await l(m, u, 0).catch(async (h) => {
      if (!(h instanceof y) || !de(h)) throw h;
      return await r(h, p, i), l(void 0, u, i.untilMs);
    });
    if (f.status === 404 || f.status === 410) return "gone";
    if (f.status === 412) return "taken";
    if (f.status !== 308) return J.safeParse(f.body).data ?? "taken";
    let g = Kr(f.range);
    if (p = g <= u ? p + 1 : 0, p >= Qt) return "gone";
    u = g, c?.(u);
  }
}
function Kr(e) {
  let t = /^bytes=0-(\d+)$/.exec(e ?? "")?.[1];
  return t === void 0 ? 0 : Number(t) + 1;
}
async function Hr({ file: e, read: t }) {
  let n = Br("md5");
  for (let r = 0; r < e.sizeBytes; r += qe) n.update(await t(e.path, r, qe));
  return n.digest("base64");
}
function tn(e) {
  return async (t) => {
    let n = await e(t), { status: r, header: s, data: o } = n;
    return r >= 400 && r !== 404 && r !== 410 && r !== 412 ? n : { ...n, data: { status: r, location: s("location"), range: s("range"), body: o } };
  };
}

// src/adapters/farms/firebase/new-intent.ts
function nn(e) {
  let t = /* @__PURE__ */ new Map();
  return async (n, r, s, o) => {
    let i = t.get(s) ?? en(n.bucketParts, { file: r, name: s, read: e, patience: o });
    t.set(s, i), await i.catch((c) => {
      throw t.delete(s), c;
    });
  };
}
async function rn(e, { job: t, put: n, uploadMs: r, catalog: s, newId: o }, { order: i, app: c, requestSha256: a }, { slot: d, attempt: l, device: u }) {
  let { device: p, request: m, subject: f, signal: g } = i, { platform: h } = c.built, [k, v] = h === "android" ? ["apk", "apk"] : ["zip", "xctestrun"], O = T.app(c.built.app.sha256, k), M = T.driver(c.driver.sha256, v), P = e.within(r, g);
  await Promise.all([n(e, c.built.app, O, P), n(e, c.driver, M, P)]);
  let b = o(), D = T.results(b), z = (j) => `gs://${e.bucket}/${j}`, C = Tt({
    device: u,
    platform: h,
    request: m,
    app: z(O),
    driver: z(M),
    results: z(D),
    xcode: h === "ios" ? (await s()).xcodeFor(u.osVersion) : void 0,
    labels: {
      matrixLabel: `edgegate ${f.headSha.slice(0, 12)} round ${m.round} attempt ${l + 1}`,
      repository: f.repository,
      ...t.pullRequest === void 0 ? {} : { pullRequest: String(t.pullRequest) },
      headSha: f.headSha,
      attempt: String(l),
      [_e]: b
    }
  }), R = {
    version: 1,
    requestId: b,
    repository: f.repository,
    ...t.pullRequest === void 0 ? {} : { pullRequest: t.pullRequest },
    headSha: f.headSha,
    ...t.runId === void 0 ? {} : { runId: t.runId },
    by: t.key,
    attempt: l,
    asked: p,
    device: u,
    round: m.round,
    requestSha256: a,
    appSha256: c.built.appSha256,
    createdAt: e.clock.instant(),
    results: D,
    testTimeoutSeconds: ze(m),
    matrix: { ...C }
  };
  return G(e).settle(d, l, "intent", R, e.within(r, g));
}

// src/adapters/farms/firebase/sweep.ts
async function Pe(e) {
  let { lab: t, journal: n, prefix: r, wanted: s, withinMs: o, signal: i } = e, c = t.within(o, i), a = await n.open(r, c);
  return Promise.all(a.filter(({ intent: d }) => s(d)).map((d) => Jr(e, d, c)));
}
async function Jr({ journal: e, matrices: t, lab: n, reason: r, by: s }, { slot: o, attempt: i, intent: c, submitted: a }, d) {
  let l = a?.matrixId;
  try {
    l === void 0 && (l = (await t.submit(c, d, 0)).testMatrixId, await e.settle(o, i, "submitted", { version: 1, matrixId: l }, d));
    let u = await t.cancel(l, d);
    if (u.status !== "over")
      return { intent: c, matrixId: l, status: "unknown", detail: "Test Lab has not confirmed it" };
    let m = be(u.matrix, void 0, void 0).status === "cancelled";
    if (m) {
      let f = { version: 1, endedAt: n.clock.instant(), status: "cancelled", reason: r, by: s };
      await e.settle(o, i, "end", f, d);
    }
    return {
      intent: c,
      matrixId: l,
      status: m ? "cancelled" : "over",
      detail: m ? r : "it had ended"
    };
  } catch (u) {
    if (!(u instanceof y)) throw u;
    return { intent: c, matrixId: l, status: "unknown", detail: u.message };
  }
}
function sn(e, t) {
  return e.headSha === t.headSha ? !1 : e.runId === void 0 || t.runId === void 0 ? e.runId === t.runId : Number(e.runId) < Number(t.runId);
}

// src/adapters/farms/firebase/older-runs.ts
var Wr = 6e4;
async function on(e, t, { subject: n, progress: r, signal: s }) {
  if (t.pullRequest === void 0) return;
  let { repository: o, headSha: i } = n;
  try {
    let a = (await Pe({
      lab: e,
      journal: G(e),
      matrices: X(e),
      prefix: T.scope(o, t.pullRequest),
      wanted: (d) => sn(d, { headSha: i, runId: t.runId }),
      reason: `a newer commit of the pull request is measured: ${i.slice(0, 12)}`,
      by: t.key,
      withinMs: Wr,
      signal: s
    })).filter(({ status: d }) => d === "cancelled").length;
    a > 0 && r.note(`Cancelled ${a} test matrices of older commits of this pull request.`);
  } catch (c) {
    if (!(c instanceof y)) throw c;
    r.warn(`Runs of older commits could not be looked for: ${c.message}`);
  }
}

// src/documents/bench-report-order.ts
var Yr = {
  loaded: void 0,
  delegation: "loaded",
  "first-inference": "loaded",
  "warmed-up": "first-inference",
  block: "warmed-up",
  "output-check": "first-inference",
  memory: "first-inference"
};
function an() {
  let e = /* @__PURE__ */ new Set(), t = { finished: 0, failed: 0 }, n = !1, r = !1, s;
  function o(i) {
    if (e.has(i.launch)) return `launch ${i.launch} is there twice`;
    if (e.add(i.launch), s = i.event === "launch-started" ? { started: i, seen: /* @__PURE__ */ new Set() } : void 0, i.event !== "launch-skipped") {
      if (new Set(i.loadOrder).size < i.loadOrder.length) return `launch ${i.launch} loads one side twice`;
      if (i.kind === "single" && i.loadOrder.length > 1) return `launch ${i.launch} is single with two sides`;
    }
  }
  return (i) => {
    if (!n)
      return n = i.event === "session-started", n ? void 0 : "a report begins with session-started";
    if (r) return `${i.event} after the session's end`;
    switch (i.event) {
      case "session-started":
        return "a second session-started: two reports in one file";
      case "cooled-down":
        return;
      case "session-interrupted":
        r = !0;
        return;
      case "session-finished":
        return r = !0, i.launchesFinished !== t.finished || i.launchesFailed !== t.failed ? `session-finished counts ${i.launchesFinished} finished and ${i.launchesFailed} failed launches, the report has ${t.finished} and ${t.failed}` : void 0;
      case "launch-started":
      case "launch-skipped":
        return o(i);
      case "launch-finished":
      case "launch-failed": {
        let c = Ue(s, i.launch);
        if (c !== void 0) return c;
        i.event === "launch-finished" ? t.finished += 1 : t.failed += 1, s = void 0;
        return;
      }
      case "alive":
        return Ue(s, i.launch);
      case "step":
      case "loaded":
      case "delegation":
      case "first-inference":
      case "warmed-up":
      case "block":
      case "output-check":
      case "memory":
        break;
    }
    return Ue(s, i.launch) ?? Zr(s, i);
  };
}
function Ue(e, t) {
  return e?.started.launch === t ? void 0 : `an event of launch ${t}, which is not under way`;
}
function Zr(e, t) {
  if (e === void 0) return;
  if (!e.started.loadOrder.includes(t.side)) return `launch ${t.launch} has no ${t.side}`;
  if (t.event === "step") return;
  let n = Yr[t.event];
  if (n !== void 0 && !e.seen.has(`${n} ${t.side}`))
    return `${t.event} of the ${t.side} before ${n}`;
  if (t.event === "block") return Xr(e, t);
  let r = `${t.event} ${t.side}`;
  if (e.seen.has(r)) return `a second ${t.event} of the ${t.side} in launch ${t.launch}`;
  e.seen.add(r);
}
function Xr(e, t) {
  let n = `block ${t.pair}.${t.position}`;
  if (e.started.kind === "single") return `${n} in the single launch ${t.launch}`;
  let r = `block ${t.pair} ${t.side}`;
  if (e.seen.has(n) || e.seen.has(r)) return `a second ${n} in launch ${t.launch}`;
  if (e.seen.add(n).add(r), t.nativeNs !== void 0 && t.nativeNs.length !== t.samplesNs.length)
    return `${n} has ${t.samplesNs.length} samples and ${t.nativeNs.length} native durations`;
}

// src/documents/bench-report-text.ts
function cn(e) {
  let n = e.replace(/\0+$/, "").split(`
`), r = [], s = an();
  for (let [o, i] of n.entries()) {
    if (i.trim() === "") continue;
    let c = Qr(i);
    if (c.status === "not-json" && o === n.length - 1 && r.length > 0) break;
    if (c.status !== "read") return dn(o, c.reason);
    let a = s(c.event);
    if (a !== void 0) return dn(o, a);
    r.push(c.event);
  }
  return r.length === 0 ? { status: "unreadable", reason: "the report is empty" } : { status: "read", events: r, end: r.at(-1)?.event === "session-finished" ? "complete" : "cut" };
}
function dn(e, t) {
  return { status: "unreadable", reason: `line ${e + 1}: ${t}` };
}
function Qr(e) {
  let t;
  try {
    t = JSON.parse(e);
  } catch {
    return { status: "not-json", reason: "not JSON" };
  }
  let n = it.safeParse(t);
  return n.success ? { status: "read", event: n.data } : { status: "not-an-event", reason: Qe(n.error).replaceAll(/\s*\n\s*/g, " ") };
}

// src/adapters/farms/firebase/payload.ts
var un = (e, { request: t, requestSha256: n, appSha256: r }) => {
  let s = cn(e);
  if (s.status === "unreadable") return s;
  let [o] = s.events;
  if (o?.event !== "session-started") return { status: "unreadable", reason: "it does not begin with a session" };
  let i = (p) => ({ status: "foreign", reason: p }), { requestId: c, round: a } = t;
  if (o.requestId !== c || o.round !== a || o.requestSha256 !== n)
    return i("the report answers another request");
  if (o.environment.appSha256 !== r) return i("the report is of another app");
  let d = new Set(t.files.map(({ sha256: p }) => p));
  if (s.events.some((p) => p.event === "loaded" && !d.has(p.modelSha256)))
    return i("the report is of another model");
  if (s.end === "complete") return { status: "complete" };
  let l = s.events.find((p) => p.event === "session-interrupted");
  if (l === void 0) return { status: "cut", reason: "it ends before its end", byTimeBox: !1 };
  let u = l.reason === "time-box";
  return {
    status: "stopped",
    reason: `the device stopped early (${l.reason}): ${l.detail}`,
    byTimeBox: u
  };
};

// src/adapters/farms/firebase/farm.ts
var es = 3 * 6e4;
function fn(e) {
  let { job: t, newId: n, budgets: r = It } = e, s = pn(async () => te({ ...e, ...await e.place() })), o = pn(async () => {
    let l = await s();
    return Vt(l, l.within(es, void 0));
  }), i = { job: t, put: nn(e.readPart), uploadMs: r.uploadMs, catalog: o, newId: n }, c = /* @__PURE__ */ new Map(), a;
  async function d(l, u) {
    let { order: p, app: m, requestSha256: f } = l, { device: g, request: h, signal: k } = p, { repository: v, baseSha: O, headSha: M } = p.subject, { appSha256: P } = m.built, b = await s();
    await (a ??= on(b, t, p));
    let D = {
      lab: b,
      journal: G(b),
      matrices: X(b),
      budgets: r,
      job: t,
      random: e.random,
      expected: { request: h, requestSha256: f, appSha256: P },
      readPayload: e.readPayload ?? un,
      work: ts(p),
      say: u,
      newIntent: (j) => rn(b, i, l, j),
      substitute: async (j) => e.substituteFor(g, (await o()).offered, j)
    }, z = { repository: v, baseSha: O, headSha: M, requestSha256: f, appSha256: P, device: g, round: h.round }, C = c.get(ie(g)), R = await qt({ session: D, slot: T.slot(z, t.pullRequest), asked: g, instead: C, signal: k });
    return R.substitution !== void 0 && c.set(ie(g), { device: R.device, reason: R.substitution }), R;
  }
  return {
    name: Y,
    needsApp: !0,
    offers: "shared",
    async devices() {
      return (await o().catch(ln)).offered;
    },
    async run(l) {
      let { device: u, request: p, signal: m, progress: f } = l, { requestSha256: g } = Mt(p), h = Ot(Y, l.app), k = f.start(ie(u));
      try {
        let v = await d({ order: l, app: h, requestSha256: g }, (O) => k.update(0, O));
        return k.finish(v.status === "reported" ? "reported" : `${v.status}: ${v.reason}`), await Kt(e.keep, l, g, v);
      } catch (v) {
        k.finish("failed");
        let O = { status: "cancelled", reason: "interrupted" };
        return m?.aborted === !0 ? { device: u, round: p.round, requestSha256: g, outcome: O } : ln(v);
      }
    }
  };
}
function ts({ request: e, labelOf: t = (n) => n }) {
  let n = e.cases.filter((i) => i.gated), s = (n.length > 0 ? n : e.cases).slice(0, 2).map(({ id: i }) => t(i)), o = e.cases.length - s.length;
  return `${s.join(", ")}${o > 0 ? ` and ${o} more` : ""}`;
}
function ln(e) {
  throw e instanceof y ? I.firebaseRefused(e.message, e.facts.status) : e;
}
function pn(e) {
  let t;
  return () => (t ??= e().catch((n) => {
    throw t = void 0, n;
  }), t);
}

// src/adapters/farms/firebase/ledger.ts
var mn = 3 * 6e4;
function hn({ lab: e, progress: t, signal: n }) {
  return {
    async read({ day: r, pullRequest: s }) {
      let o = await e(), i = [
        T.ledgerOfDay(r),
        ...s === void 0 ? [] : [T.ledgerOfPullRequest(s)]
      ], c = await Promise.all(
        i.map((d) => o.objects.list(d, o.within(mn, n)))
      ).catch(gn), a = /* @__PURE__ */ new Map();
      for (let { name: d } of c.flat()) {
        let l = ns(d);
        (a.get(l.id)?.state !== "billed" || l.state === "billed") && a.set(l.id, l);
      }
      return [...a.values()];
    },
    async write(r) {
      let s = await e(), o = [
        T.ledgerOfDay(r.day),
        ...r.pullRequest === void 0 ? [] : [T.ledgerOfPullRequest(r.pullRequest)]
      ], i = `${r.id}/${Buffer.from(JSON.stringify(r)).toString("base64url")}`, c = o.map(
        (a) => s.objects.write(`${a}${i}`, `
`, "0", s.within(mn, void 0))
      );
      await Promise.all(c).catch((a) => {
        if (!(a instanceof y) || r.state === "reserved") return gn(a);
        t.warn(`The ledger could not be told what ${r.id} took: ${a.message}`);
      });
    }
  };
}
function ns(e) {
  let t = Buffer.from(e.split("/").at(-1) ?? "", "base64url").toString();
  try {
    return at.parse(JSON.parse(t));
  } catch (n) {
    throw I.ledgerUnreadable(e, n);
  }
}
function gn(e) {
  throw e instanceof y ? I.firebaseRefused(`its ledger: ${e.message}`, e.facts.status) : e;
}

// src/adapters/farms/firebase/output-folder.ts
import { createHash as rs } from "node:crypto";
import { mkdir as ss, open as os, writeFile as is } from "node:fs/promises";
import { dirname as as, join as yn } from "node:path";
function bn(e) {
  return {
    async readPart(t, n, r) {
      let s = await os(yn(e, t));
      try {
        let o = new Uint8Array(r), { bytesRead: i } = await s.read(o, 0, r, n);
        return o.subarray(0, i);
      } finally {
        await s.close();
      }
    },
    async keep(t, n) {
      let r = yn(e, t);
      await ss(as(r), { recursive: !0 }), await is(r, n);
      let s = Buffer.from(n);
      return { path: t, sha256: rs("sha256").update(s).digest("hex"), sizeBytes: s.length };
    }
  };
}

// src/adapters/workspace/folder.ts
import { createHash as ds } from "node:crypto";
import { mkdir as wn, readdir as cs, readFile as xn, rename as us, rm as ls, stat as ps, writeFile as Ve } from "node:fs/promises";
import { dirname as fs, join as ve, resolve as ms } from "node:path";
var Pn = ".edgegate-out";
function Ke(e, t) {
  let n = ms(e), r = (a) => ve(n, a), s = (a) => `${a}.json`, o = (a) => xn(r(a), "utf8").catch((d) => {
    if (d.code !== "ENOENT")
      throw I.documentUnreadable(a, d.message, d);
  }), i = async (a, d) => {
    let l = r(a);
    await wn(fs(l), { recursive: !0 });
    let u = `${l}.part`;
    return await Ve(u, d), await us(u, l), { path: a, sha256: V(d), sizeBytes: Buffer.byteLength(d) };
  }, c = async (a) => {
    let d = await o(s(a));
    if (d === void 0) throw I.internal(`${a}.json is an input that was not written`);
    return V(d);
  };
  return {
    root: n,
    absolute: r,
    below: (a) => Ke(r(a), t),
    async write(a, d, l, u) {
      let p = await Promise.all(l.map(async (h) => ({ kind: h, sha256: await c(h) }))), f = {
        kind: a,
        schemaVersion: 1,
        producer: { tool: "edgegate", version: t },
        subject: d,
        inputs: p,
        digest: nt,
        body: u
      }, g = vn(a, { ...f, digest: V(Re(f)) }, s(a));
      return await i(s(a), Re(g)), g;
    },
    async read(a, d) {
      let l = await o(s(a));
      if (l === void 0) throw I.documentMissing(r(s(a)), d);
      let u = rt(l);
      if (u === void 0 || V(u.text) !== u.digest)
        throw I.documentUnreadable(s(a), "its bytes are not those that were written");
      let p = vn(a, gs(l, s(a)), s(a));
      for (let m of p.inputs) {
        let f = await o(s(m.kind));
        if (f !== void 0 && V(f) !== m.sha256)
          throw I.documentStale(s(a), s(m.kind));
      }
      return p;
    },
    async has(a) {
      return await o(s(a)) !== void 0;
    },
    async clear() {
      let a = await cs(n).catch(() => []);
      if (a.length > 0 && !a.includes(Pn)) throw I.outFolderTaken(n);
      for (let d of a) await ls(ve(n, d), { recursive: !0, force: !0 });
      await wn(n, { recursive: !0 }), await Ve(ve(n, Pn), `edgegate wrote this folder, and empties it before each run.
`), await Ve(ve(n, ".gitignore"), `*
`);
    },
    writeText: i,
    async readText(a) {
      let d = await o(a.path);
      if (d === void 0 || V(d) !== a.sha256) throw I.fileChanged(a.path);
      return d;
    },
    async ref(a) {
      let [d, l] = await Promise.all([xn(r(a)), ps(r(a))]);
      return { path: a, sha256: V(d), sizeBytes: l.size };
    }
  };
}
function gs(e, t) {
  try {
    return JSON.parse(e);
  } catch (n) {
    throw I.documentUnreadable(t, "it is not whole JSON", n);
  }
}
function vn(e, t, n) {
  let r = dt[e].safeParse(t);
  if (r.success) return r.data;
  let [s] = r.error.issues, o = s?.path.join(".") ?? "";
  throw I.documentUnreadable(
    n,
    `at ${o === "" ? "its top" : o}: ${s?.message ?? "unknown problem"}`
  );
}
function V(e) {
  return ds("sha256").update(e).digest("hex");
}

// src/domain/devices/hardware.ts
var ke = "https://www.theverge.com/23387050/google-pixel-7-vs-6-comparison-specs-price-features", hs = "https://wccftech.com/pixel-6a-ram-chip-gpu-details-leaked/", ys = "https://www.xda-developers.com/google-pixel-7a-vs-pixel-6a/", kn = "https://www.phonearena.com/news/tensor-g3-specs-leaked_id151181", bs = "https://exbulletin.com/tech/2695342/", ws = "http://helpmax.net/en/google/google-pixel-9-performance", Sn = "https://9to5google.com/2024/07/25/google-pixel-9-specs-ram-cameras/", xs = "https://codingmall.com/knowledge-base/25-global/341484", Ps = "https://pc-tablet.com/googles-pixel-10-to-feature-revamped-tensor-g5-chip-full-specs-reveal-performance-and-efficiency-upgrades", vs = "https://www.androidbeat.com/2020/08/google-pixel-5-snapdragon-756-benchmarks/", He = "https://phonesquestions.com/what-processor-is-in-samsung-galaxy-s23-s23-plus-and-s23-ultra/", ks = "https://www.newsbytesapp.com/news/science/samsung-s23-ultra-s-adreno-740-thrashes-s22-ultra-s-adreno-730/story", Je = "https://www.gadgets360.com/mobiles/news/samsung-s24-plus-snapdragon-8-gen-3-soc-performance-geekbench-vulkan-test-galaxy-4492162", Ss = "https://citylife.capetown/uncategorized/exynos-2400-chip-is-10-core-cpu-monster-with-2x-graphics-power/352050/", Ms = "https://www.gadgets360.com/mobiles/news/samsung-s24-exynos-2400-snapdragon-8-gen-3-soc-us-canada-specifications-leak-galaxy-4751940", Os = "https://www.indiatvnews.com/technology/news/samsung-galaxy-s25-series-leak-snapdragon-8-elite-chip-confirmed-ahead-of-january-launch-2025-01-02-969169", Is = "https://bgr.com/tech/galaxy-s25-ultra-leaked-specs-arent-as-boring-as-they-look/", Es = "https://gadgets360.com/mobiles/news/samsung-a54-renders-key-specifications-leak-galaxy-2870624", Ts = "https://www.phonearena.com/news/samsung-exynos-1380-galaxy-a54_id145832", Rs = "https://www.nextpit.com/samsung-galaxy-a54-exynos-processor", Mn = "https://www.phonearena.com/reviews/galaxy-a56-vs-a55-a54_id6761", Ds = "https://www.newsdirectory3.com/galaxy-a56-powerhouse-exynos-chip-specs-unveiled-a-major-leap-from-the-a55", As = "https://www.phonearena.com/news/galaxy-a15-mutates-with-a-6000mah-battery_id153876", $s = "https://www.nextpit.com/samsung-galaxy-a15-processor-specs-benchmark-better-battery-gaming", zs = "https://www.themobileindian.com/news/samsung-galaxy-a15-5g-renders-key-specs-leaked", Cs = "https://notebookcheck.com/Leak-enthuellt-Samsung-Galaxy-A16-5G-Mittelklasse-Smartphone.887326.0.html", Ls = "https://macdailynews.com/2022/03/14/ming-chi-kuo-apple-a16-exclusive-to-iphone-14-pro-models-iphone-14-to-stick-with-a15-chip/", js = "https://www.punto-informatico.it/apple-a18-a18-pro-nuovi-chip-iphone-16/", Ns = "https://www.macrumors.com/2021/09/15/how-much-ram-in-iphone-13/", Fs = "https://techtimes.com/articles/245376/20190916/iphone-11-iphone-11-pro-benchmark-early-tests-reveal-all-models-have-4-gb-ram.htm", Bs = "https://thetechnologygeek.org/apple-iphone-x-a11-bionic-6-core-cpu-crushes-android-challengers-benchmark-leak/", Gs = "https://techvicity.com/2017/09/apple-iphone-x-iphone-8-plus-may-have-3gb-of-ram-iphone-8-to-remain-at-2gb.html/amp", _s = "https://en.wikipedia.org/wiki/IPad_(10th_generation)", qs = "https://www.clubic.com/pro/entreprises/apple/actualite-425241-iphone-14-et-si-le-modele-pro-etait-le-seul-a-profiter-de-la-puce-a16.html", Us = {
  android: {
    frankel: { name: "Pixel 10", soc: "tensor-g5", gpu: "IMG DXT-48-1536", npu: "Google TPU", sources: [Ps] },
    tokay: { name: "Pixel 9", soc: "tensor-g4", gpu: "Mali-G715", ramGb: 12, sources: [ws] },
    caiman: { name: "Pixel 9 Pro", soc: "tensor-g4", sources: [Sn] },
    komodo: { name: "Pixel 9 Pro XL", soc: "tensor-g4", sources: [Sn] },
    tegu: { name: "Pixel 9a", soc: "tensor-g4", ramGb: 8, sources: [xs] },
    shiba: { name: "Pixel 8", soc: "tensor-g3", gpu: "Mali-G715", ramGb: 8, sources: [kn] },
    husky: { name: "Pixel 8 Pro", soc: "tensor-g3", gpu: "Mali-G715", ramGb: 12, sources: [kn] },
    akita: { name: "Pixel 8a", soc: "tensor-g3", ramGb: 8, sources: [bs] },
    panther: { name: "Pixel 7", soc: "tensor-g2", ramGb: 8, sources: [ke] },
    cheetah: { name: "Pixel 7 Pro", soc: "tensor-g2", ramGb: 12, sources: [ke] },
    lynx: { name: "Pixel 7a", soc: "tensor-g2", ramGb: 8, sources: [ys] },
    oriole: { name: "Pixel 6", soc: "tensor", ramGb: 8, sources: [ke] },
    raven: { name: "Pixel 6 Pro", soc: "tensor", ramGb: 12, sources: [ke] },
    bluejay: { name: "Pixel 6a", soc: "tensor", gpu: "Mali-G78", ramGb: 6, sources: [hs] },
    redfin: { name: "Pixel 5", soc: "snapdragon-765g", gpu: "Adreno 620", ramGb: 8, sources: [vs] },
    pa1q: { name: "Galaxy S25", soc: "snapdragon-8-elite", ramGb: 12, sources: [Os] },
    pa3q: { name: "Galaxy S25 Ultra", soc: "snapdragon-8-elite", sources: [Is] },
    e1q: { name: "Galaxy S24 (Snapdragon)", soc: "snapdragon-8-gen-3", gpu: "Adreno 750", sources: [Je] },
    e2q: { name: "Galaxy S24+ (Snapdragon)", soc: "snapdragon-8-gen-3", gpu: "Adreno 750", sources: [Je] },
    e3q: { name: "Galaxy S24 Ultra", soc: "snapdragon-8-gen-3", gpu: "Adreno 750", sources: [Je] },
    e1s: { name: "Galaxy S24 (Exynos)", soc: "exynos-2400", gpu: "Xclipse 940", sources: [Ss, Ms] },
    dm1q: { name: "Galaxy S23", soc: "snapdragon-8-gen-2", gpu: "Adreno 740", sources: [He] },
    dm2q: { name: "Galaxy S23+", soc: "snapdragon-8-gen-2", gpu: "Adreno 740", sources: [He] },
    dm3q: { name: "Galaxy S23 Ultra", soc: "snapdragon-8-gen-2", gpu: "Adreno 740", sources: [He] },
    r0q: { name: "Galaxy S22", soc: "snapdragon-8-gen-1", gpu: "Adreno 730", sources: [ks] },
    a53x: { name: "Galaxy A53 5G", soc: "exynos-1280", sources: [Es] },
    a54x: {
      name: "Galaxy A54 5G",
      soc: "exynos-1380",
      gpu: "Mali-G68 MP5",
      npu: "Exynos NPU",
      ramGb: 6,
      sources: [Ts, Rs]
    },
    a55x: { name: "Galaxy A55 5G", soc: "exynos-1480", sources: [Mn] },
    a56x: { name: "Galaxy A56 5G", soc: "exynos-1580", gpu: "Xclipse 540", ramGb: 8, sources: [Ds, Mn] },
    a15: { name: "Galaxy A15", soc: "helio-g99", gpu: "Mali-G57", ramGb: 6, sources: [As] },
    a15x: { name: "Galaxy A15 5G", soc: "dimensity-6100-plus", gpu: "Mali-G57", ramGb: 4, sources: [$s, zs] },
    a16x: { name: "Galaxy A16 5G", soc: "dimensity-6300", ramGb: 4, sources: [Cs] }
  },
  ios: {
    iphone16pro: {
      name: "iPhone 16 Pro",
      soc: "a18-pro",
      gpu: "Apple, 6 cores",
      npu: "Neural Engine",
      ramGb: 8,
      sources: [js]
    },
    iphone14pro: { name: "iPhone 14 Pro", soc: "a16-bionic", ramGb: 6, sources: [Ls] },
    iphone13pro: { name: "iPhone 13 Pro", soc: "a15-bionic", gpu: "Apple, 5 cores", ramGb: 6, sources: [Ns] },
    iphone11pro: { name: "iPhone 11 Pro", soc: "a13-bionic", ramGb: 4, sources: [Fs] },
    iphone8: { name: "iPhone 8", soc: "a11-bionic", ramGb: 2, sources: [Bs, Gs] },
    ipad10: { name: "iPad (10th generation)", soc: "a14-bionic", gpu: "Apple, 4 cores", ramGb: 4, sources: [_s] },
    iphonese3: { name: "iPhone SE (3rd generation)", soc: "a15-bionic", ramGb: 4, sources: [qs] }
  }
};
function _(e, t) {
  if (t === "host") return;
  let n = Us[t];
  return Object.hasOwn(n, e.model) ? n[e.model] : void 0;
}
function Se({ ramGb: e }) {
  if (e !== void 0)
    return e <= 4 ? "low" : e < 12 ? "mid" : "high";
}
function We(e, t, n) {
  return _(e, t)?.soc ?? (n?.soc === void 0 ? void 0 : Vs(n.soc));
}
function Vs(e) {
  return e.toLowerCase().replaceAll("+", " plus ").replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}

// src/domain/devices/version-range.ts
function ne(e, t) {
  let [n, r] = [On(e), On(t)];
  for (let s = 0; s < Math.max(n.length, r.length); s += 1) {
    let o = (n[s] ?? 0) - (r[s] ?? 0);
    if (o !== 0) return o;
  }
  return 0;
}
function ma(e, t) {
  return t.split(" ").every((n) => {
    let [, r = "", s = ""] = /^(>=|<=|>|<)?(.*)$/.exec(n) ?? [], o = ne(e, s);
    switch (r) {
      case ">=":
        return o >= 0;
      case "<=":
        return o <= 0;
      case ">":
        return o > 0;
      case "<":
        return o < 0;
      default:
        return o === 0;
    }
  });
}
function On(e) {
  return e.split(".").map((t) => /^\d+$/.test(t) ? Number(t) : 0);
}

// src/domain/devices/rank.ts
var Ks = ["deprecated", "preview", "beta", "reduced_stability"];
function Ye({ facts: e }) {
  if (e?.capacity === "none") return "the farm has none of it at the moment";
  let t = e?.tags.find((n) => Ks.some((r) => r === n));
  return t === void 0 ? void 0 : `the farm calls it ${t}`;
}
function Ze(e, t) {
  return In(e) - In(t) || ne(t.device.osVersion, e.device.osVersion) || +(_(e.device, e.platform) === void 0) - +(_(t.device, t.platform) === void 0) || En(e.device.model, t.device.model) || En(e.device.osVersion, t.device.osVersion);
}
function In({ facts: e }) {
  return { high: 0, medium: 0, unknown: 1, low: 2, none: 3 }[e?.capacity ?? "unknown"];
}
function En(e, t) {
  return e === t ? 0 : e < t ? -1 : 1;
}

// src/domain/devices/equivalents.ts
function Tn(e, t) {
  let n = t.find((o) => B(o.device, e)), r = n?.platform ?? (_(e, "ios") === void 0 ? "android" : "ios"), s = We(e, r, n?.facts);
  return s === void 0 ? [] : t.filter(
    (o) => o.platform === r && o.device.model !== e.model && o.device.osVersion === e.osVersion && (o.facts?.form ?? "physical") === (n?.facts?.form ?? "physical") && Ye(o) === void 0 && We(o.device, o.platform, o.facts) === s
  ).toSorted(Ze);
}
function ka(e, t) {
  let n = (s) => {
    let [o, i] = [_(e, s.platform), _(s.device, s.platform)], c = o !== void 0 && o.soc === i?.soc, a = o !== void 0 && i !== void 0 && Se(o) !== void 0 && Se(o) === Se(i), d = Hs(e.model, s.device.model);
    return s.device.model === e.model ? 1e3 : c && a ? 900 : d !== void 0 ? 800 - Math.min(99, d) : c ? 600 : a ? 500 : 0;
  }, r = ({ device: s }) => Math.abs(ne(s.osVersion, e.osVersion));
  return t.filter((s) => Ye(s) === void 0 && n(s) > 0).toSorted((s, o) => n(o) - n(s) || r(s) - r(o) || Ze(s, o)).at(0);
}
function Hs(e, t) {
  let [n, r] = [/^(\D*)(\d+)(.*)$/.exec(e), /^(\D*)(\d+)(.*)$/.exec(t)];
  if (!(n === null || r === null || n[1] !== r[1] || n[3] !== r[3]))
    return Math.abs(Number(n[2]) - Number(r[2]));
}

// src/entrypoints/wire-firebase.ts
function Ga({ env: e, workspace: t, progress: n, signal: r }) {
  let s = fe(e, Me), o = async () => Ae(s, (await t.read("settings", "prepare")).body.settings.firebase), i = { ...s, clock: De, random: Math.random }, c, { pullRequest: a } = s.job, d = e.GITHUB_REPOSITORY;
  return {
    farm: fn({
      ...i,
      place: o,
      newId: Me,
      substituteFor: (l, u, p) => Tn(l, u).find((m) => !p.some((f) => B(m.device, f)))?.device,
      ...bn(t.root)
    }),
    spending: {
      ledger: hn({
        lab: () => c ??= o().then((l) => te({ ...i, ...l })),
        progress: n,
        signal: r
      }),
      pullRequest: a === void 0 || d === void 0 ? void 0 : `${d}#${a}`
    }
  };
}
async function _a(e, t, n) {
  let r = fe(e, Me), s = await Rn(r, t);
  return kt(s, await St(r.credentialsFile), n);
}
async function qa(e) {
  let { env: t, said: n, repository: r, wanted: s, reason: o, withinMs: i, signal: c } = e, a = fe(t, Me), d = await Rn(a, n);
  return Pe({
    lab: d,
    journal: G(d),
    matrices: X(d),
    prefix: T.repository(r),
    wanted: s,
    reason: o,
    by: a.job.key,
    withinMs: i,
    signal: c
  });
}
async function Ua(e) {
  let t = Ke(e, ct);
  if (!await t.has("plan")) return;
  let [{ subject: n }, r] = await Promise.all([
    t.read("plan", "prepare"),
    t.read("settings", "prepare")
  ]);
  return { repository: n.repository, said: r.body.settings.firebase };
}
function Rn(e, t) {
  return te({ ...e, ...Ae(e, t), clock: De, random: Math.random });
}

export {
  _ as a,
  Se as b,
  We as c,
  cn as d,
  ne as e,
  ma as f,
  Ye as g,
  Ze as h,
  ka as i,
  Mt as j,
  Ot as k,
  Ke as l,
  Ga as m,
  _a as n,
  qa as o,
  Ua as p
};
