import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as y,
  b as pt,
  c as fe,
  d as pe,
  e as mt
} from "./chunk-Q3K7A6SZ.js";
import {
  a as ut
} from "./chunk-TFW7LRV5.js";
import {
  a as lt,
  b as ft
} from "./chunk-QABR5SMZ.js";
import {
  a as Ce
} from "./chunk-CPQBIKZ7.js";
import {
  b as D
} from "./chunk-3UGP4P64.js";
import {
  b as ot,
  c as it,
  e as at,
  p as dt,
  s as ct
} from "./chunk-YR4T4FCR.js";
import {
  m as $e,
  n as le,
  q as st,
  r as rt,
  s as ze
} from "./chunk-MATG72RU.js";
import {
  b as Ae
} from "./chunk-X3O4D2LT.js";
import {
  k as ce,
  m as _,
  p as ue
} from "./chunk-64WU6PY2.js";
import {
  B as N,
  E as ae,
  G as v,
  K as V,
  O as de,
  Q as Re,
  R as B,
  T as nt,
  b as et,
  n as w,
  s as tt,
  v as W,
  w as U
} from "./chunk-3P6HYWCU.js";

// src/entrypoints/wire-firebase.ts
import { randomUUID as Te } from "node:crypto";

// src/adapters/farms/firebase/doctor.ts
import { readFile as zn } from "node:fs/promises";

// src/adapters/farms/firebase/api/answers.ts
var M = w().nullish().transform((e) => e ?? void 0), z = (e) => ae(e).nullish().transform((t) => t ?? []), G = (e) => v(e).nullish().transform((t) => t ?? void 0), An = v({ historyId: w(), executionId: w(), stepId: w() }), $n = v({
  state: M,
  timestamp: M,
  environment: G({
    androidDevice: G({ androidModelId: M, androidVersionId: M }),
    iosDevice: G({ iosModelId: M, iosVersionId: M })
  }),
  testDetails: G({ progressMessages: z(w()), errorMessage: M }),
  toolResultsStep: An.nullish().transform((e) => e ?? void 0)
}), X = v({
  testMatrixId: w().min(1),
  state: M,
  timestamp: M,
  testExecutions: z($n),
  outcomeSummary: M,
  invalidMatrixDetails: M,
  extendedInvalidMatrixDetails: z(v({ reason: M, message: M })),
  resultStorage: G({ resultsUrl: M }),
  clientInfo: G({ clientInfoDetails: z(v({ key: w(), value: M })) })
}), ht = v({ testState: M }), yt = z(w()), bt = z(v({ versionId: w(), deviceCapacity: M })), ge = v({
  androidDeviceCatalog: v({
    models: ae(
      v({
        id: w(),
        name: M,
        brand: M,
        form: M,
        formFactor: M,
        supportedVersionIds: z(w()),
        supportedAbis: z(w()),
        perVersionInfo: bt,
        tags: yt
      })
    ).min(1),
    versions: z(v({ id: w(), apiLevel: U().nullish(), versionString: M }))
  })
}), wt = v({
  iosDeviceCatalog: v({
    models: ae(
      v({
        id: w(),
        name: M,
        formFactor: M,
        supportedVersionIds: z(w()),
        perVersionInfo: bt,
        tags: yt
      })
    ).min(1),
    versions: z(v({ id: w(), supportedXcodeVersionIds: z(w()) })),
    xcodeVersions: z(v({ version: w() }))
  })
}), me = de(w(), N()).nullish().transform((e) => e ?? {}), gt = v({ seconds: Ae.number().nullish(), nanos: W().nullish() }).nullish().transform(
  (e) => e == null ? void 0 : (e.seconds ?? 0) + (e.nanos ?? 0) / 1e9
), xt = v({
  stepId: w().min(1),
  state: M,
  outcome: G({
    summary: M,
    failureDetail: me,
    inconclusiveDetail: me,
    skippedDetail: me,
    successDetail: me
  }),
  /** Seconds that are billed. Often absent. */
  deviceUsageDuration: gt,
  testExecutionStep: G({ testTiming: G({ testProcessDuration: gt }) })
}), he = v({ histories: z(v({ historyId: w() })), nextPageToken: M }), Pt = v({
  executions: z(v({ executionId: w(), testExecutionMatrixId: M })),
  nextPageToken: M
}), Y = v({
  name: w(),
  size: Ae.number().int().nonnegative(),
  generation: w(),
  md5Hash: M
}), vt = v({
  kind: B("storage#objects"),
  items: z(Y),
  nextPageToken: M
}), kt = nt(ArrayBuffer).transform((e) => new Uint8Array(e)), St = v({ kind: w(), permissions: z(w()) });

// src/adapters/farms/firebase/doctor.ts
var Cn = 3e4, Mt = ["storage.objects.create", "storage.objects.get", "storage.objects.list"], jn = "matrix-edgegatedoctor";
async function Ot(e, t, s) {
  let { apis: n, call: r, testing: o, toolResults: i, project: c, bucket: a, bucketParts: d } = e, l = () => e.within(Cn, s), u = (P) => P.then(
    (b) => ({ answered: !0, found: b }),
    (b) => {
      if (b instanceof y) return { answered: !1, failed: b };
      throw b;
    }
  ), [f, g, m, p] = await Promise.all([
    u(
      r({ ...l(), send: n.catalog("ANDROID"), limiter: o, schema: ge }).then(
        ({ androidDeviceCatalog: { models: P } }) => `${P.filter(({ form: b }) => b === "PHYSICAL").length} models of physical Android phones are offered`
      )
    ),
    u(
      r({
        ...l(),
        send: n.getMatrix(jn),
        limiter: o,
        schema: V([X, N()]),
        accepts: [404]
      }).then(() => "test matrices may be read")
    ),
    u(
      r({ ...l(), send: n.listHistories(void 0), limiter: i, schema: he }).then(
        () => "results may be read"
      )
    ),
    u(
      r({
        ...l(),
        send: n.bucketPermissions(a, Mt),
        limiter: d.limiter,
        schema: St
      }).then(({ permissions: P }) => {
        let b = Mt.filter((I) => !P.includes(I));
        if (b.length > 0) throw new y("refused", `${b.join(", ")} not granted`, { status: 403 });
        return "objects may be written, read and listed";
      })
    )
  ]), h = (P) => `gcloud projects add-iam-policy-binding ${c} --member=${t} --role=${P}`, x = (P) => `gcloud services enable ${P} --project=${c}`, k = (P, b, I, $) => {
    if (b.answered) return { name: P, status: "ok", found: b.found };
    let { facts: E, message: R, trouble: F } = b.failed;
    return F === "credentials" ? { name: P, status: "missing", found: R, fix: "gcloud auth application-default login" } : E.reason === "SERVICE_DISABLED" ? { name: P, status: "missing", found: R, fix: x(I) } : E.status === 403 || E.status === 401 ? { name: P, status: "missing", found: R, fix: $ } : { name: P, status: "unknown", found: R };
  }, O = `gcloud storage buckets add-iam-policy-binding gs://${a} --member=${t} --role=roles/storage.objectAdmin`, S = !p.answered && p.failed.facts.status === 404;
  return [
    k(
      "Cloud Testing API, device catalog",
      f,
      "testing.googleapis.com",
      h("roles/cloudtestservice.testAdmin")
    ),
    k(
      "Cloud Testing API, test matrices",
      g,
      "testing.googleapis.com",
      h("roles/cloudtestservice.testAdmin")
    ),
    k("Tool Results API", m, "toolresults.googleapis.com", h("roles/firebase.analyticsViewer")),
    S ? {
      name: `Bucket ${a}`,
      status: "missing",
      found: "there is no such bucket",
      fix: `gcloud storage buckets create gs://${a} --project=${c} --location=us-central1 --uniform-bucket-level-access`
    } : k(`Bucket ${a}`, p, "storage.googleapis.com", O),
    {
      name: "Quota of test runs",
      status: "unknown",
      found: "Test Lab tells that it is used up only when it refuses a run; the limits of the project are listed by the command",
      fix: `gcloud alpha services quota list --service=testing.googleapis.com --consumer=projects/${c}`
    }
  ];
}
var Ln = V([
  v({ client_email: w() }).transform(({ client_email: e }) => e),
  v({ service_account_impersonation_url: w() }).transform(({ service_account_impersonation_url: e }) => /serviceAccounts\/([^/:]+@[^/:]+):/.exec(e)?.[1])
]);
async function It(e) {
  let t = e === void 0 ? "" : await zn(e, "utf8").catch(() => ""), s;
  try {
    s = JSON.parse(t);
  } catch {
    s = void 0;
  }
  let n = Ln.safeParse(s).data;
  return n === void 0 ? "YOUR_MEMBER" : `serviceAccount:${n}`;
}

// src/adapters/farms/firebase/environment.ts
function ye(e, t) {
  let s = (c) => e[c] === "" ? void 0 : e[c], n = s("EDGEGATE_FIREBASE_ENDPOINT");
  if (n !== void 0 && !Nn(n)) throw D.firebaseEndpoint(n);
  let r = [s("EDGEGATE_STAGE")].filter((c) => c !== void 0), o = s("GITHUB_RUN_ID"), i = /^refs\/pull\/(\d+)\//.exec(s("GITHUB_REF") ?? "")?.[1];
  return {
    project: s("EDGEGATE_FIREBASE_PROJECT"),
    bucket: s("EDGEGATE_FIREBASE_BUCKET"),
    endpoint: n,
    credentialsFile: s("GOOGLE_APPLICATION_CREDENTIALS"),
    job: {
      pullRequest: i === void 0 ? void 0 : Number(i),
      runId: o,
      key: o === void 0 ? t() : [o, s("GITHUB_RUN_ATTEMPT") ?? "1", ...r].join("-")
    }
  };
}
function Nn(e) {
  let t = URL.parse(e);
  return t?.protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(t.hostname);
}
function je(e, t) {
  let s = e.project ?? t?.project, n = e.bucket ?? t?.bucket;
  if (s === void 0 || n === void 0)
    throw D.firebaseUnplaced([
      ...s === void 0 ? ["the project"] : [],
      ...n === void 0 ? ["the bucket"] : []
    ]);
  return { project: s, bucket: n };
}

// src/adapters/farms/firebase/farm.ts
import { createHash as Ws } from "node:crypto";

// src/adapters/farms/firebase/api/upload.ts
import { createHash as qn } from "node:crypto";

// src/adapters/farms/firebase/api/bucket.ts
import { createHash as Fn } from "node:crypto";
var Bn = v({ error: N() }), Gn = 256 * 1024 * 1024;
function be({ apis: e, call: t, limiter: s, bucket: n }) {
  let r = (d) => V([d, Bn.transform(() => {
  })]);
  async function o(d, l) {
    let u = e.getObject(n, d);
    return t({ ...l, send: u, limiter: s, schema: r(Y), accepts: [404] });
  }
  async function i(d, l) {
    if (d.size > Gn)
      throw new y("unreadable", `${d.name} has ${d.size} bytes: more than edgegate reads`);
    let u = kt.refine(
      (g) => g.length === d.size,
      `not the ${d.size} bytes that are listed`
    ).refine((g) => d.md5Hash === void 0 || _n(g) === d.md5Hash, "not the bytes that are listed"), f = () => !0;
    return t({ ...l, send: e.readObject(n, d.name), limiter: s, schema: u, mayPassToo: f });
  }
  async function c(d, l) {
    let u = await o(d, l);
    if (u !== void 0)
      return { text: new TextDecoder().decode(await i(u, l)), generation: u.generation };
  }
  async function a(d, l, u, f) {
    let g = e.insertObject(n, d, l, u), m = r(Y);
    return await t({ ...f, send: g, limiter: s, schema: m, accepts: [412] }) !== void 0 ? !0 : (await c(d, f))?.text === l;
  }
  return {
    facts: o,
    bytes: i,
    read: c,
    write: a,
    /** In the order of their names. */
    async list(d, l) {
      let u = [], f;
      do {
        let g = e.listObjects(n, d, f), m = await t({ ...l, send: g, limiter: s, schema: vt });
        u.push(...m.items), f = m.nextPageToken;
      } while (f !== void 0);
      return u;
    }
  };
}
function _n(e) {
  return Fn("md5").update(e).digest("base64");
}

// src/adapters/farms/firebase/api/upload.ts
var Le = 8 * 1024 * 1024, Et = 5, Un = 3;
async function Dt(e, t) {
  let { file: s, name: n, patience: r } = t, o = be(e), i = await Xn(t);
  for (let c = 0; c < Un; c += 1) {
    let a = await o.facts(n, r);
    if (a?.size === s.sizeBytes && (a.md5Hash === void 0 || a.md5Hash === i))
      return c === 0 ? "there" : "uploaded";
    let d = await Vn(e, t, a?.generation ?? "0");
    if (d?.size === s.sizeBytes && (d.md5Hash === void 0 || d.md5Hash === i)) return "uploaded";
  }
  throw new y("unreadable", `the bucket keeps other bytes than were sent as ${n}`);
}
async function Vn(e, t, s) {
  for (let n = 0; n < Et; n += 1) {
    let r = await Kn(e, t, s);
    if (r === void 0) return;
    let o = await Jn(e, t, r);
    if (o === "taken") return;
    if (o !== "gone") return o;
  }
  throw new y("unreachable", `upload sessions of ${t.name} are gone before their end`);
}
async function Kn({ apis: e, call: t, limiter: s, bucket: n }, r, o) {
  let { name: i, file: c, patience: a } = r, d = Tt(e.startUpload(n, i, c.sizeBytes, o)), l = w().refine((f) => e.isOurs(f), "not an address at Google"), u = V([
    v({ status: B(412) }).transform(() => {
    }),
    v({ location: l }).transform(({ location: f }) => f)
  ]);
  return t({ ...a, send: d, limiter: s, schema: u, accepts: [412] });
}
var Hn = v({ status: W(), range: w().optional(), body: N() });
async function Jn({ apis: e, call: t, limiter: s, pause: n }, { file: r, read: o, patience: i, onProgress: c }, a) {
  let d = [308, 404, 410, 412], l = (g, m, p) => t({
    signal: i.signal,
    untilMs: p,
    limiter: s,
    send: Tt(e.putChunk(a, g, m, r.sizeBytes)),
    schema: Hn,
    accepts: d,
    timeoutMs: 12e4
  }), u = 0, f = 0;
  for (; ; ) {
    let g = await o(r.path, u, Math.min(Le, r.sizeBytes - u)), m = await l(g, u, 0).catch(async (h) => {
      if (!(h instanceof y) || !fe(h)) throw h;
      return await n(h, f, i), l(void 0, u, i.untilMs);
    });
    if (m.status === 404 || m.status === 410) return "gone";
    if (m.status === 412) return "taken";
    if (m.status !== 308) return Y.safeParse(m.body).data ?? "taken";
    let p = Wn(m.range);
    if (f = p <= u ? f + 1 : 0, f >= Et) return "gone";
    u = p, c?.(u);
  }
}
function Wn(e) {
  let t = /^bytes=0-(\d+)$/.exec(e ?? "")?.[1];
  return t === void 0 ? 0 : Number(t) + 1;
}
async function Xn({ file: e, read: t }) {
  let s = qn("md5");
  for (let n = 0; n < e.sizeBytes; n += Le) s.update(await t(e.path, n, Le));
  return s.digest("base64");
}
function Tt(e) {
  return async (t) => {
    let s = await e(t), { status: n, header: r, data: o } = s;
    return n >= 400 && n !== 404 && n !== 410 && n !== 412 ? s : { ...s, data: { status: n, location: r("location"), range: r("range"), body: o } };
  };
}

// src/adapters/farms/firebase/budgets.ts
var Rt = {
  uploadMs: 6e5,
  submitMs: 72e4,
  validationMs: 36e4,
  queueMs: 9e5,
  runSlackMs: 48e4,
  collectionMs: 3e5,
  downloadMs: 9e5
}, At = 6e3;

// src/adapters/farms/firebase/matrix-body.ts
var Yn = "dev.edgegate.bench", Zn = "dev.edgegate.bench", Qn = `/sdcard/Android/media/${Yn}`, $t = ".ndjson";
function Ne(e) {
  let { sessionTimeBoxNs: t } = e;
  return t === void 0 ? 2700 : Math.min(2700, Math.ceil(t / 1e9) + 120);
}
function zt(e) {
  let { device: t, platform: s, request: n, app: r, driver: o, results: i, xcode: c, labels: a } = e, d = { locale: "en", orientation: "portrait" }, l = {
    testTimeout: `${Ne(n)}s`,
    // Both cost the phone something while it measures.
    disableVideoRecording: !0,
    disablePerformanceMetrics: !0
  };
  return {
    clientInfo: {
      name: "edgegate",
      clientInfoDetails: Object.entries(a).map(([u, f]) => ({ key: u, value: f }))
    },
    resultStorage: { googleCloudStorage: { gcsPath: i } },
    // Another attempt is a decision, and recorded: never the service's own.
    flakyTestAttempts: 0,
    failFast: !0,
    ...s === "android" ? {
      testSpecification: {
        ...l,
        testSetup: { directoriesToPull: [Qn], dontAutograntPermissions: !0 },
        androidInstrumentationTest: {
          appApk: { gcsPath: r },
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
        iosTestSetup: { pullDirectories: [{ bundleId: Zn, devicePath: "/Documents" }] },
        iosXcTest: {
          testsZip: { gcsPath: r },
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

// src/adapters/farms/firebase/collect-report.ts
var es = 2e3, ts = 2e4;
async function we(e) {
  let { lab: t, results: s, awaited: n, patience: r } = e, o = /* @__PURE__ */ new Map();
  for (let i = 0; ; i += 1) {
    let c = await t.objects.list(s, r), a = await ns(
      e,
      o,
      c.filter(({ name: u }) => u.endsWith($t))
    ), d = Math.min(ts, es * 2 ** i);
    if (!n || t.clock.monotonicMs() + d > r.untilMs || a !== void 0 && a.payload.status !== "foreign") return a;
    await t.clock.sleep(d, r.signal);
  }
}
var Ct = {
  complete: 0,
  stopped: 1,
  cut: 2,
  unreadable: 3,
  foreign: 4
};
async function ns(e, t, s) {
  let { lab: n, expected: r, readPayload: o, patience: i, downloadMs: c } = e, a = await Promise.all(
    s.map(async (u) => {
      let f = `${u.name} ${u.generation}`, g = t.get(f);
      if (g !== void 0) return g;
      let m = await n.objects.bytes(u, n.within(c, i.signal)).catch((x) => {
        if (x instanceof y && x.trouble === "unreadable") return x;
        throw x;
      });
      if (m instanceof y)
        return { name: u.name, text: "", payload: { status: "unreadable", reason: m.message }, others: [] };
      let p = new TextDecoder().decode(m), h = { name: u.name, text: p, payload: o(p, r), others: [] };
      return t.set(f, h), h;
    })
  ), [d, ...l] = a.toSorted(
    (u, f) => Ct[u.payload.status] - Ct[f.payload.status] || f.text.length - u.text.length || (u.name < f.name ? -1 : 1)
  );
  return d && { ...d, others: l.flatMap(({ text: u, payload: f }) => f.status === "complete" ? [u] : []) };
}

// src/adapters/farms/firebase/matrix-phase.ts
var jt = /* @__PURE__ */ new Set([
  "FINISHED",
  "ERROR",
  "CANCELLED",
  "INVALID",
  "UNSUPPORTED_ENVIRONMENT",
  "INCOMPATIBLE_ENVIRONMENT",
  "INCOMPATIBLE_ARCHITECTURE"
]);
function xe(e) {
  let t = e.state ?? "";
  if (jt.has(t)) return { phase: "over" };
  let s = e.testExecutions.find((r) => r.state === "RUNNING");
  if (s !== void 0) return { phase: "running", detail: s.testDetails?.progressMessages.at(-1) };
  let n = new Set(e.testExecutions.map((r) => r.state));
  return n.has("PENDING") ? { phase: "queued" } : n.has("VALIDATING") || t === "VALIDATING" || t === "" ? { phase: "validating" } : t === "PENDING" && n.size === 0 ? { phase: "validating" } : n.size > 0 && [...n].every((r) => jt.has(r ?? "")) ? { phase: "running", detail: "ending" } : { phase: "unknown" };
}
function Pe({ testExecutions: e }) {
  return e.find(({ state: t }) => t === "FINISHED") ?? e[0];
}

// src/adapters/farms/firebase/ending.ts
var T = (e, t = "nothing", s = !1) => ({
  status: "infrastructure",
  reason: e,
  helps: t,
  ran: s
});
function ke(e, t, s) {
  let n = se(e, t);
  if (s === void 0)
    return ve(n ?? T("the run ended, and its report did not come into the bucket"));
  switch (s.status) {
    case "complete":
      return { status: "reported", reason: "", helps: "nothing" };
    case "stopped":
      return { status: s.byTimeBox ? "timed-out" : "infrastructure", reason: s.reason, helps: "nothing" };
    case "cut":
      return n === void 0 ? T(`the report is cut: ${s.reason}`) : ss(n, s.reason);
    case "foreign":
      return ve(n ?? T(`the report is foreign: ${s.reason}`));
    case "unreadable":
      return ve(n ?? T(`the report can't be read: ${s.reason}`));
  }
}
function ve({ status: e, reason: t, helps: s }) {
  return { status: e, reason: t, helps: s };
}
function ss(e, t) {
  return { ...ve(e), reason: `${e.reason}; the report is cut: ${t}` };
}
function se(e, t) {
  if (e.state === "INVALID") return rs(e);
  let s = Pe(e), n = s?.testDetails?.errorMessage;
  switch (s?.state ?? e.state ?? "") {
    case "ERROR":
      return T(`Test Lab had an error${n === void 0 ? "" : `: ${n}`}`, "again");
    case "CANCELLED":
      return { status: "cancelled", reason: "the test matrix was cancelled", helps: "nothing", ran: !1 };
    case "UNSUPPORTED_ENVIRONMENT":
      return T("Test Lab no longer offers this device", "another-device");
    case "INCOMPATIBLE_ENVIRONMENT":
      return T("Test Lab can't run this kind of test on this device (INCOMPATIBLE_ENVIRONMENT)");
    case "INCOMPATIBLE_ARCHITECTURE":
      return T("the app has no code for this device's processor (INCOMPATIBLE_ARCHITECTURE)");
    default:
      return e.state === "ERROR" ? T("Test Lab had an error", "again") : e.state === "CANCELLED" ? { status: "cancelled", reason: "the test matrix was cancelled", helps: "nothing", ran: !1 } : ds(t);
  }
}
function rs({ invalidMatrixDetails: e, extendedInvalidMatrixDetails: t }) {
  let s = t.map(({ reason: r = "", message: o = "" }) => `${r} ${o}`.trim()), n = [.../* @__PURE__ */ new Set([e ?? "", ...s])].filter((r) => r !== "").join("; ");
  return /TEST_QUOTA_EXCEEDED/.test(n) ? {
    status: "quota",
    reason: "the project's test runs for today are used up (TEST_QUOTA_EXCEEDED)",
    helps: "nothing",
    ran: !1
  } : T(`Test Lab refuses the test matrix: ${n === "" ? "it does not say why" : n}`);
}
var os = {
  timedOut: { status: "timed-out", reason: "Test Lab's time limit was reached", helps: "nothing", ran: !0 },
  crashed: T("the benchmark app crashed", "nothing", !0),
  otherNativeCrash: T("a native crash ended the benchmark app", "nothing", !0),
  notInstalled: T("the benchmark app could not be installed"),
  deviceOutOfMemory: T("the device ran out of memory", "nothing", !0)
}, is = {
  pendingTimeout: T("no phone of this model became free in time", "another-device"),
  incompatibleDevice: T("Test Lab can't run this test on this device", "another-device"),
  incompatibleArchitecture: T("the app has no code for this device's processor"),
  incompatibleAppVersion: T("the app does not fit this device's system version")
}, as = {
  infrastructureFailure: T("Test Lab's infrastructure failed", "again"),
  abortedByUser: { status: "cancelled", reason: "somebody stopped the run", helps: "nothing", ran: !0 }
};
function ds(e) {
  let t = e?.outcome, s = (n, r) => Object.entries(r).find(([o]) => n[o] === !0)?.[1];
  switch (t?.summary ?? "") {
    case "failure":
      return s(t?.failureDetail ?? {}, os);
    case "skipped":
      return s(t?.skippedDetail ?? {}, is) ?? T("Test Lab skipped the run");
    case "inconclusive":
      return s(t?.inconclusiveDetail ?? {}, as);
    default:
      return;
  }
}
function Lt(e, t) {
  let s = 0;
  for (let n of e.testExecutions) {
    let r = t(n), o = se({ ...e, testExecutions: [n] }, r);
    if (o !== void 0 && !o.ran && o.status !== "cancelled") continue;
    let i = r?.deviceUsageDuration ?? r?.testExecutionStep?.testTiming?.testProcessDuration;
    if (i === void 0) return;
    s += Math.max(1, Math.ceil(i / 60));
  }
  return s;
}

// src/adapters/farms/firebase/next-attempt.ts
function Nt({
  ending: e,
  decided: t,
  device: s,
  substitute: n
}) {
  let r = t.slice(t.findLastIndex(({ kind: a }) => a === "run-again") + 1), o = (a) => r.filter((d) => d.kind === a).length, { helps: i, reason: c } = e;
  if (i === "again" && o("resubmit") < 1) return { kind: "resubmit", reason: c, device: s };
  if (i === "another-device" && n !== void 0 && o("substitute") < 2)
    return { kind: "substitute", reason: c, device: n };
}

// src/adapters/farms/firebase/watch.ts
var cs = 1e4, us = 3e4;
async function Ft(e) {
  let { matrixId: t, matrices: s, clock: n, random: r, budgets: o, ageMs: i, signal: c, onPhase: a } = e, d = e.testTimeoutSeconds * 1e3 + o.runSlackMs, l = { validation: o.validationMs, queue: o.queueMs, run: d }, u = "validation", f = n.monotonicMs() - i, g;
  for (let m = 0; ; m += 1) {
    let p = f + l[u], h = await s.get(t, { untilMs: p, signal: c }).catch((b) => {
      if (b instanceof y && c?.aborted !== !0) return b;
      throw b;
    }), x = n.monotonicMs();
    if (h instanceof y) return { end: "run", seen: g, reason: `Test Lab can't be asked: ${h.message}` };
    g = h;
    let k = xe(h);
    if (k.phase === "over") return { end: "over", matrix: h };
    let O = ls(k);
    O !== void 0 && O !== u && ((u !== "validation" || O !== "queue" || m > 0) && (f = x), u = O), a(k, x - f);
    let S = f + l[u] - x;
    if (S <= 0) return { end: u, seen: g, reason: fs[u](l[u]) };
    let P = Math.min(us, cs * 1.15 ** m);
    await n.sleep(Math.min(S, P * (1 + 0.2 * r())), c);
  }
}
function ls({ phase: e }) {
  return e === "validating" ? "validation" : e === "queued" ? "queue" : e === "running" ? "run" : void 0;
}
var Fe = (e) => `${Math.round(e / 6e4)} min`, fs = {
  validation: (e) => `Test Lab did not finish validating within ${Fe(e)}`,
  queue: (e) => `no phone became free within ${Fe(e)}`,
  run: (e) => `the run did not end within ${Fe(e)}, its own time limit included`
};

// src/adapters/farms/firebase/attempt.ts
var Bt = 2500, Z = 5 * 6e4, Gt = 3 * 6e4, ps = 9e4;
async function _t(e, t) {
  let { session: s, slot: n, attempt: r, kinds: o, signal: i } = e, { lab: c, journal: a, matrices: d, budgets: l } = s, u = o.has("intent") ? await a.read(n, r, "intent", c.within(Z, i)) : void 0, f = u ?? await s.newIntent(e);
  t.intent = f, u !== void 0 && s.say("taking up a run that was begun before");
  let g = o.has("submitted") ? await a.read(n, r, "submitted", c.within(Z, i)) : void 0;
  if (g === void 0) {
    s.say("asking for a phone");
    let S = await d.submit(f, c.within(l.submitMs, i), Bt).catch((b) => {
      if (b instanceof y) return b;
      throw b;
    });
    if (S instanceof y) return ms(e, S);
    t.matrixId = S.testMatrixId;
    let P = { version: 1, matrixId: S.testMatrixId };
    await a.settle(n, r, "submitted", P, c.within(Z, i));
  } else t.matrixId = g.matrixId;
  let m = t.matrixId, p = await Ft({
    matrixId: m,
    matrices: d,
    clock: c.clock,
    random: s.random,
    budgets: l,
    testTimeoutSeconds: f.testTimeoutSeconds,
    ageMs: u === void 0 ? 0 : Math.max(0, Date.parse(c.clock.instant()) - Date.parse(u.createdAt)),
    signal: i,
    onPhase: (S, P) => s.say(ys(S, P))
  });
  if (p.end === "over") return Be(e, f, p.matrix, void 0);
  let h = {
    status: "infrastructure",
    reason: p.reason,
    helps: gs[p.end]
  }, x = await Ut(e, h);
  s.say(`giving up: ${p.reason}`);
  let k = await d.cancel(m, c.within(Gt, i)), O = k.status === "over" ? k.matrix : p.seen;
  return O !== void 0 && (k.status === "over" || p.end === "run") ? Be(e, f, O, { ending: h, decision: x, isOver: k.status === "over" }) : k.status === "unheard" ? { ending: h, collected: void 0, decision: void 0, billedMinutes: void 0 } : { ending: h, collected: void 0, decision: x, billedMinutes: void 0 };
}
async function qt(e, t) {
  let { session: s, slot: n, attempt: r, kinds: o, signal: i } = e, { lab: c, journal: a, matrices: d } = s, l = c.within(Gt, i);
  try {
    let u = await a.read(n, r, "intent", l);
    if (u === void 0) return;
    let f = o.has("submitted") ? await a.read(n, r, "submitted", l) : void 0, g = f?.matrixId ?? (await d.submit(u, l, Bt)).testMatrixId;
    f === void 0 && await a.settle(n, r, "submitted", { version: 1, matrixId: g }, l);
    let m = await d.cancel(g, l);
    if (m.status !== "over") return;
    let p = { status: "cancelled", reason: t.reason, helps: "nothing" };
    return await Be(e, u, m.matrix, { ending: p, decision: t, isOver: !0 });
  } catch (u) {
    return Ge(u);
  }
}
async function ms(e, t) {
  let { facts: s, message: n } = t, o = {
    status: s.status === 429 ? "quota" : "infrastructure",
    reason: mt(s, n) ? `the project's test runs for today are used up: ${n}` : `Test Lab did not take the test matrix: ${n}`,
    helps: "nothing"
  }, i = e.kinds.has("intent") || pe(t) || s.maybeDone === !0;
  return i || await Vt(e, { status: o.status, reason: o.reason }), { ending: o, collected: void 0, decision: void 0, billedMinutes: i ? void 0 : 0 };
}
var gs = { validation: "again", queue: "another-device", run: "nothing" };
async function Be(e, t, s, n) {
  let { session: r, slot: o, attempt: i, signal: c } = e, { lab: a, journal: d, matrices: l, budgets: u, expected: f, readPayload: g } = r;
  r.say("collecting the report");
  let m = s.state === "FINISHED", p = Pe(s), h = (C = p) => l.step(C, a.within(ps, c)).catch(Ge), x = m && s.outcomeSummary === "SUCCESS", k = se(s, void 0), O = k?.status === "cancelled", S = m && !x && k === void 0 || O ? await h() : void 0, P = se(s, S)?.ran !== !1, b = await we({
    lab: a,
    results: t.results,
    expected: f,
    readPayload: g,
    awaited: P,
    downloadMs: u.downloadMs,
    patience: a.within(P ? u.collectionMs : 6e4, c)
  }).catch((C) => {
    if (C instanceof y) return C;
    throw C;
  });
  if (b instanceof y && P) return hs(b);
  let I = b instanceof y ? void 0 : b;
  S ??= x && k === void 0 ? await h() : void 0;
  let $ = ke(s, S, I?.payload), E = n !== void 0 && ($.status === "cancelled" || !m && $.status !== "reported"), R = E ? n.ending : $, F = R.status === "cancelled" ? await d.read(o, i, "decision", a.within(Z, c)) : void 0, j = R.status === "reported" ? void 0 : F ?? (E ? n.decision : await Ut(e, R)), L = s.testExecutions.filter((C) => C !== p), te = new Map(await Promise.all(L.map(async (C) => [C, await h(C)]))), H = Lt(s, (C) => C === p ? S : te.get(C)), J = I !== void 0 && I.payload.status !== "foreign";
  return n?.isOver !== !1 && await Vt(e, {
    status: R.status,
    reason: R.reason,
    ...J ? { report: I.name } : {},
    ...H === void 0 ? {} : { billedMinutes: H }
  }), { ending: R, collected: J ? I : void 0, decision: j, billedMinutes: H };
}
function hs({ message: e }) {
  return { ending: { status: "infrastructure", reason: `the run is over, and its report can't be fetched: ${e}`, helps: "nothing" }, collected: void 0, decision: void 0, billedMinutes: void 0 };
}
async function Ut(e, t) {
  let { session: s, slot: n, attempt: r, device: o, decided: i, tried: c, signal: a } = e, { lab: d, journal: l } = s, u = t.helps === "another-device" ? await s.substitute(c) : void 0, f = Nt({ ending: t, decided: i, device: o, substitute: u });
  if (f === void 0) return;
  let g = { version: 1, decidedAt: d.clock.instant(), ...f };
  return l.settle(n, r, "decision", g, d.within(Z, a));
}
async function Vt(e, t) {
  let { session: s, slot: n, attempt: r, signal: o } = e, { lab: i, journal: c, job: a } = s, d = { version: 1, endedAt: i.clock.instant(), ...t, by: a.key };
  await c.settle(n, r, "end", d, i.within(Z, o)).catch(Ge);
}
function Ge(e) {
  if (!(e instanceof y))
    throw e;
}
function ys(e, t) {
  let s = Math.floor(t / 6e4), n = s < 1 ? "" : ` for ${s} min`;
  return e.phase === "running" ? `running${n}${e.detail === void 0 ? "" : ` (${e.detail})`}` : e.phase === "unknown" ? `in a state that is not known${n}` : `${e.phase}${n}`;
}

// src/adapters/farms/firebase/carry-on.ts
var _e = 5 * 6e4;
async function Kt(e) {
  let { session: t, slot: s, asked: n, instead: r, signal: o } = e, { lab: i, journal: c } = t, a = r?.device ?? n, d = r?.reason, l, u = 0, f = [], g = [n], m = (h, x) => ({
    device: a,
    status: h,
    reason: x,
    collected: l,
    billedMinutes: u,
    substitution: _(a, n) ? void 0 : d
  }), p = { intent: void 0, matrixId: void 0 };
  try {
    let h = await c.kinds(s, i.within(_e, o));
    for (let x = 0; ; x += 1) {
      p.intent = void 0, p.matrixId = void 0;
      let k = h.get(x) ?? /* @__PURE__ */ new Set(), O = { session: t, slot: s, attempt: x, device: a, kinds: k, decided: f, tried: g, signal: o }, S = await bs(e, O) ?? await _t(O, p);
      S.collected !== void 0 && (l === void 0 || S.ending.status === "reported") && (l = S.collected);
      let { ending: P, decision: b, billedMinutes: I } = S;
      if (u = u === void 0 || I === void 0 ? void 0 : u + I, P.status === "reported" || b === void 0) return m(P.status, P.reason);
      t.say(`${b.kind}: ${b.reason}`), f.push(b), b.kind === "substitute" && (d = b.reason), a = b.device, g.push(a);
    }
  } catch (h) {
    if (u = void 0, o?.aborted === !0)
      return await xs(e, p), m("cancelled", "interrupted");
    if (!(h instanceof y)) throw h;
    return m(h.facts.status === 429 ? "quota" : "infrastructure", `Google's services: ${h.message}`);
  }
}
async function bs({ asked: e }, t) {
  let { session: s, slot: n, attempt: r, kinds: o, signal: i } = t, { lab: c, journal: a, job: d } = s, l = c.within(_e, i), u = o.has("end") ? await a.read(n, r, "end", l) : void 0, f = o.has("decision") ? await a.read(n, r, "decision", l) : void 0;
  if (u === void 0 && f === void 0) return;
  if (u === void 0 && f !== void 0) {
    let k = { status: "infrastructure", reason: "an earlier run of the same can't be stopped: Test Lab does not answer", helps: "nothing" };
    return await qt(t, f) ?? {
      ending: k,
      collected: void 0,
      decision: void 0,
      billedMinutes: void 0
    };
  }
  let g = {
    status: u?.status ?? "infrastructure",
    reason: u?.reason ?? f?.reason ?? "",
    helps: "nothing"
  }, m = u?.report === void 0 ? void 0 : await ws(s, u, i), p = u?.billedMinutes;
  if (u?.status === "reported" && m?.payload.status === "complete")
    return s.say("measured before: the report is taken from the bucket"), { ending: g, collected: m, decision: void 0, billedMinutes: p };
  if (f !== void 0) return { ending: g, collected: m, decision: f, billedMinutes: p };
  if (u?.by === d.key && u.status !== "reported") return { ending: g, collected: m, decision: f, billedMinutes: p };
  let h = {
    version: 1,
    decidedAt: c.clock.instant(),
    kind: "run-again",
    reason: `an earlier run ended with: ${g.reason === "" ? "a report that is gone" : g.reason}`,
    device: e
  };
  return {
    ending: { ...g, status: "infrastructure" },
    collected: m,
    decision: await a.settle(n, r, "decision", h, l),
    billedMinutes: p
  };
}
async function ws(e, { report: t = "" }, s) {
  let { lab: n, expected: r, readPayload: o } = e, i = n.within(_e, s);
  return we({
    lab: n,
    results: t,
    expected: r,
    readPayload: o,
    awaited: !1,
    patience: i,
    downloadMs: e.budgets.downloadMs
  });
}
async function xs({ session: e, slot: t, asked: s }, { intent: n, matrixId: r }) {
  let { lab: o, journal: i, matrices: c } = e, a = (u) => {
    if (!(u instanceof y))
      throw u;
  }, d = o.within(At / 2, void 0), l = {
    version: 1,
    decidedAt: o.clock.instant(),
    kind: "run-again",
    reason: "interrupted",
    device: s
  };
  await Promise.all([
    n && i.settle(t, n.attempt, "decision", l, d).catch(a),
    r === void 0 ? void 0 : c.cancel(r, d).catch(a)
  ]);
}

// src/adapters/farms/firebase/catalog.ts
var Se = "firebase";
async function Jt({ apis: e, call: t, testing: s }, n) {
  let r = { ...n, limiter: s }, [o, i] = await Promise.all([
    t({ ...r, send: e.catalog("ANDROID"), schema: ge }),
    t({ ...r, send: e.catalog("IOS"), schema: wt })
  ]);
  return Ps(o.androidDeviceCatalog, i.iosDeviceCatalog);
}
function Ps(e, t) {
  return {
    offered: [
      ...e.models.flatMap((s) => Ht("android", s, vs(s.form), s.supportedAbis)),
      ...t.models.flatMap((s) => Ht("ios", s, "physical", []))
    ],
    xcodeFor(s) {
      let n = t.versions.find(({ id: o }) => o === s)?.supportedXcodeVersionIds ?? [], r = new Set(t.xcodeVersions.map(({ version: o }) => o));
      return n.filter((o) => r.size === 0 || r.has(o)).toSorted(Is).at(-1);
    }
  };
}
function Ht(e, { id: t, name: s = "", supportedVersionIds: n, perVersionInfo: r, tags: o }, i, c) {
  return n.map((a) => ({
    device: { farm: Se, model: t, osVersion: a },
    platform: e,
    facts: {
      name: s,
      form: i,
      abis: c.flatMap((d) => Ms(a, d) ?? []),
      capacity: Ss(r.find(({ versionId: d }) => d === a)?.deviceCapacity),
      tags: o.flatMap((d) => Os(a, d) ?? [])
    }
  }));
}
function vs(e) {
  return e === "PHYSICAL" ? "physical" : "virtual";
}
var ks = {
  DEVICE_CAPACITY_HIGH: "high",
  DEVICE_CAPACITY_MEDIUM: "medium",
  DEVICE_CAPACITY_LOW: "low",
  DEVICE_CAPACITY_NONE: "none"
};
function Ss(e) {
  return ks[e ?? ""] ?? "unknown";
}
function Ms(e, t) {
  let [s, n] = t.split(":");
  return n === void 0 ? s : s === e ? n : void 0;
}
function Os(e, t) {
  let [s, n] = t.split("=");
  return n === void 0 || n === e ? s : void 0;
}
function Is(e, t) {
  let [s, n] = [e, t].map((r) => r.split(".").map(Number));
  for (let [r, o] of (s ?? []).entries()) {
    let i = n?.[r] ?? 0;
    if (o !== i) return o - i;
  }
  return (s?.length ?? 0) - (n?.length ?? 0);
}

// src/adapters/farms/firebase/intent.ts
import { createHash as Es } from "node:crypto";
var Ds = v({
  version: B(1),
  requestId: tt(),
  repository: w(),
  pullRequest: U().optional(),
  headSha: w(),
  runId: w().optional(),
  /** `Job.key` of who began it. */
  by: w(),
  /** From 0. */
  attempt: U().nonnegative(),
  asked: ce,
  device: ce,
  round: U(),
  requestSha256: $e,
  appSha256: $e,
  createdAt: le,
  /** Folder of the results in the bucket, with a slash at its end. */
  results: w(),
  testTimeoutSeconds: W(),
  /** The body, word for word: a repeat must say the same. */
  matrix: de(w(), N())
}), Ts = v({ version: B(1), matrixId: w().min(1) }), Rs = v({
  version: B(1),
  decidedAt: le,
  kind: Re(["resubmit", "substitute", "run-again"]),
  reason: w(),
  /** The device of the next attempt. */
  device: ce
}), As = v({
  version: B(1),
  endedAt: le,
  status: Re(["reported", "infrastructure", "quota", "timed-out", "cancelled"]),
  reason: w(),
  /** The report's name in the bucket. */
  report: w().optional(),
  billedMinutes: U().nonnegative().optional(),
  /** `Job.key` of who ended it. */
  by: w()
}), Xt = { intent: Ds, submitted: Ts, decision: Rs, end: As }, Q = "edgegate";
function Wt(e) {
  let t = e.replaceAll(/[^A-Za-z0-9._-]+/g, "-").slice(-60);
  return t === e ? t : `${t}-${Yt(e).slice(0, 8)}`;
}
function Yt(e) {
  return Es("sha256").update(e).digest("hex");
}
var A = {
  app: (e, t) => `${Q}/apps/${e}.${t}`,
  driver: (e, t) => `${Q}/drivers/${e}.${t}`,
  results: (e) => `${Q}/results/${e}/`,
  ledgerOfDay: (e) => `${Q}/ledger/days/${e}/`,
  ledgerOfPullRequest: (e) => `${Q}/ledger/pull-requests/${Wt(e)}/`,
  /** All journals of a repository. */
  repository: (e) => `${Q}/journal/${Wt(e)}/`,
  /** Those of a pull request, or of what belongs to none. */
  scope: (e, t) => `${A.repository(e)}${t === void 0 ? "no-pull-request" : `pr-${t}`}/`,
  slot: (e, t) => {
    let { repository: s, ...n } = e, r = Yt(
      JSON.stringify([n.baseSha, n.headSha, n.requestSha256, n.appSha256, n.device, n.round])
    );
    return `${A.scope(s, t)}${n.headSha.slice(0, 12)}-${r.slice(0, 20)}/`;
  },
  piece: (e, t, s) => `${e}${t}-${s}.json`
};
function qe(e) {
  let [, t, s, n] = /^(.*\/)(\d+)-(intent|submitted|decision|end)\.json$/.exec(e) ?? [];
  if (t !== void 0 && !(n !== "intent" && n !== "submitted" && n !== "decision" && n !== "end"))
    return { slot: t, attempt: Number(s), kind: n };
}

// src/adapters/farms/firebase/journal.ts
var $s = 5;
function ee({ objects: e }) {
  let t = {
    async read(s, n, r, o) {
      let i = A.piece(s, n, r), c = await e.read(i, o);
      return c === void 0 ? void 0 : zs(r, i, c.text);
    },
    async settle(s, n, r, o, i) {
      let c = A.piece(s, n, r), a = `${JSON.stringify(o, void 0, 1)}
`;
      for (let d = 0; d < $s; d += 1) {
        if (await e.write(c, a, "0", i)) return o;
        let l = await t.read(s, n, r, i);
        if (l !== void 0) return l;
      }
      throw new y("unreadable", `the bucket says that ${c} is there, and does not give it`);
    },
    async kinds(s, n) {
      let r = /* @__PURE__ */ new Map();
      for (let { name: o } of await e.list(s, n)) {
        let i = qe(o);
        i !== void 0 && r.set(i.attempt, (r.get(i.attempt) ?? /* @__PURE__ */ new Set()).add(i.kind));
      }
      return r;
    },
    async open(s, n) {
      let o = (await e.list(s, n)).flatMap(({ name: d }) => qe(d) ?? []), i = (d, l, u) => o.some((f) => f.slot === d && f.attempt === l && f.kind === u), c = o.filter(({ slot: d, attempt: l, kind: u }) => u === "intent" && !i(d, l, "end"));
      return (await Promise.all(
        c.map(async ({ slot: d, attempt: l }) => {
          let [u, f] = await Promise.all([
            t.read(d, l, "intent", n),
            i(d, l, "submitted") ? t.read(d, l, "submitted", n) : void 0
          ]);
          return u === void 0 ? [] : [{ slot: d, attempt: l, intent: u, submitted: f }];
        })
      )).flat();
    }
  };
  return t;
}
function zs(e, t, s) {
  let n = (c) => new y("unreadable", `${t} in the bucket can't be read: ${c}`), r;
  try {
    r = JSON.parse(s);
  } catch {
    throw n("it is not JSON");
  }
  let i = Cs(e).safeParse(r);
  if (!i.success) throw n(`${i.error.issues[0]?.path.join(".")}: ${i.error.issues[0]?.message}`);
  return i.data;
}
function Cs(e) {
  return Xt[e];
}

// src/adapters/farms/firebase/api/pace.ts
function Zt(e, t, s = 0) {
  return Math.max(s, t() * Math.min(6e4, 1e3 * 2 ** e));
}
function Me(e, t, s) {
  let n = 1e3 / t, r = Number.NEGATIVE_INFINITY;
  return {
    async turn(o) {
      let i = e.monotonicMs();
      r = Math.max(r, i - s * n) + n, r > i && await e.sleep(r - i, o);
    }
  };
}

// src/adapters/farms/firebase/api/call.ts
var js = 6e4;
function Qt(e) {
  let { clock: t, refresh: s } = e;
  return async (n) => {
    let r = !1, o = !1;
    for (let i = 0; ; i += 1) {
      n.signal?.throwIfAborted(), await n.limiter.turn(n.signal);
      let c = await Ns(t, n);
      if (!(c instanceof y)) return c.answer;
      let a = o ? Ls(c) : c;
      if (o ||= pe(c), a.facts.status === 401 && a.trouble === "refused" && !r) {
        r = !0, await s();
        continue;
      }
      if (!fe(a) && n.mayPassToo?.(a) !== !0) throw a;
      await Ue(e, a, i, n);
    }
  };
}
function Ls({ trouble: e, message: t, facts: s }) {
  return new y(e, t, { ...s, maybeDone: !0 });
}
async function Ue({ clock: e, random: t }, s, n, { untilMs: r, signal: o }) {
  let i = Zt(n, t, s.facts.retryAfterMs);
  if (e.monotonicMs() + i > r) throw s;
  await e.sleep(i, o);
}
async function Ns(e, t) {
  let s = await Fs(e, t);
  if (s instanceof y) return s;
  let { status: n } = s;
  if (!(n >= 200 && n < 300 || t.accepts?.includes(n) === !0)) return pt(s, Date.parse(e.instant()));
  let o = t.schema.safeParse(s.data);
  if (o.success) return { answer: o.data };
  let [i] = o.error.issues, c = i === void 0 || i.path.length === 0 ? "" : `${i.path.join(".")}: `;
  return new y("unreadable", `an answer that the API does not describe (${c}${i?.message ?? ""})`, {
    status: n
  });
}
async function Fs(e, t) {
  let { signal: s, timeoutMs: n = js, finishWithinMs: r } = t, o = new AbortController(), i = t.send(o.signal).catch((l) => l), c = e.sleep(n, o.signal).then(
    () => "late",
    () => "stopped"
  ), a = new Promise((l) => {
    let u = () => {
      r === void 0 ? l("interrupted") : e.sleep(r, o.signal).then(
        () => l("interrupted"),
        () => {
        }
      );
    };
    s?.addEventListener("abort", u, { once: !0, signal: o.signal });
  }), d = await Promise.race([i, c, a]);
  if (o.abort(), d === "interrupted") throw s?.reason;
  return d === "late" ? new y("timed-out", `no answer within ${Math.round(n / 1e3)} s`) : d instanceof y || Bs(d) ? d : new y("unreachable", d instanceof Error ? d.message : String(d));
}
function Bs(e) {
  return typeof e == "object" && e !== null && "status" in e && "header" in e;
}

// src/adapters/farms/firebase/lab.ts
async function re(e) {
  let { project: t, bucket: s, clock: n, random: r } = e, { google: o } = await import("./google-ZJZTC3CM.js"), i = o(e), c = { clock: n, random: r, refresh: () => i.refresh() }, a = Qt(c), d = Me(n, 50, 50), l = {
    apis: i,
    call: a,
    limiter: d,
    bucket: s,
    pause: (u, f, g) => Ue(c, u, f, g)
  };
  return {
    project: t,
    bucket: s,
    apis: i,
    call: a,
    clock: n,
    bucketParts: l,
    objects: be(l),
    testing: Me(n, 50, 50),
    toolResults: Me(n, 5, 10),
    within: (u, f) => ({ untilMs: n.monotonicMs() + u, signal: f })
  };
}

// src/adapters/farms/firebase/matrices.ts
var Gs = 12e4, _s = 30 * 6e4, Ve = "edgegateIntent";
function oe({ apis: e, call: t, testing: s, toolResults: n, clock: r }) {
  async function o(c, a) {
    let d = { ...a, limiter: n }, { histories: l } = await t({ ...d, send: e.listHistories(void 0), schema: he });
    for (let { historyId: u } of l) {
      let f = e.listExecutions(u, void 0), { executions: g } = await t({ ...d, send: f, schema: Pt });
      for (let { testExecutionMatrixId: m } of g) {
        if (m === void 0) continue;
        let p = await i.get(m, a);
        if (qs(p, c)) return p;
      }
    }
  }
  let i = {
    async submit(c, a, d) {
      let u = Date.parse(r.instant()) - Date.parse(c.createdAt) > _s ? await o(c, a) : void 0;
      if (u !== void 0) return u;
      let f = e.createMatrix(c.requestId, c.matrix);
      return t({ ...a, send: f, limiter: s, schema: X, finishWithinMs: d });
    },
    get(c, a) {
      let d = r.monotonicMs() + Gs, l = (u) => u.facts.status === 404 && r.monotonicMs() < d;
      return t({ ...a, send: e.getMatrix(c), limiter: s, schema: X, mayPassToo: l });
    },
    async cancel(c, a) {
      let d = { ...a, timeoutMs: 5e3, limiter: s }, l = !1;
      for (let u = 0; ; u += 1) {
        l = await t({ ...d, send: e.cancelMatrix(c), schema: ht }).catch(en(a)) !== void 0 || l;
        let m = await t({ ...d, send: e.getMatrix(c), schema: X }).catch(en(a));
        if (m !== void 0 && xe(m).phase === "over") return { status: "over", matrix: m };
        let p = Math.min(3e3 * (u + 1), 2e4);
        if (r.monotonicMs() + p > a.untilMs) return { status: l ? "heard" : "unheard" };
        await r.sleep(p, a.signal);
      }
    },
    async step(c, a) {
      let d = c?.toolResultsStep;
      if (d === void 0) return;
      let l = (f) => f.facts.status === 404, u = xt.refine(({ outcome: f }) => f?.summary !== void 0, "the step has no outcome yet");
      return t({ ...a, send: e.getStep(d), limiter: n, schema: u, mayPassToo: l });
    }
  };
  return i;
}
function qs({ clientInfo: e }, { requestId: t }) {
  return e?.clientInfoDetails.some(({ key: s, value: n }) => s === Ve && n === t) === !0;
}
function en({ signal: e }) {
  return (t) => {
    if (!(t instanceof y && e?.aborted !== !0))
      throw t;
  };
}

// src/documents/bench-report-order.ts
var Us = {
  loaded: void 0,
  delegation: "loaded",
  "first-inference": "loaded",
  "warmed-up": "first-inference",
  block: "warmed-up",
  "output-check": "first-inference",
  memory: "first-inference"
};
function tn() {
  let e = /* @__PURE__ */ new Set(), t = { finished: 0, failed: 0 }, s = !1, n = !1, r;
  function o(i) {
    if (e.has(i.launch)) return `launch ${i.launch} is there twice`;
    if (e.add(i.launch), r = i.event === "launch-started" ? { started: i, seen: /* @__PURE__ */ new Set() } : void 0, i.event !== "launch-skipped") {
      if (new Set(i.loadOrder).size < i.loadOrder.length) return `launch ${i.launch} loads one side twice`;
      if (i.kind === "single" && i.loadOrder.length > 1) return `launch ${i.launch} is single with two sides`;
    }
  }
  return (i) => {
    if (!s)
      return s = i.event === "session-started", s ? void 0 : "a report begins with session-started";
    if (n) return `${i.event} after the session's end`;
    switch (i.event) {
      case "session-started":
        return "a second session-started: two reports in one file";
      case "cooled-down":
        return;
      case "session-interrupted":
        n = !0;
        return;
      case "session-finished":
        return n = !0, i.launchesFinished !== t.finished || i.launchesFailed !== t.failed ? `session-finished counts ${i.launchesFinished} finished and ${i.launchesFailed} failed launches, the report has ${t.finished} and ${t.failed}` : void 0;
      case "launch-started":
      case "launch-skipped":
        return o(i);
      case "launch-finished":
      case "launch-failed": {
        let c = Ke(r, i.launch);
        if (c !== void 0) return c;
        i.event === "launch-finished" ? t.finished += 1 : t.failed += 1, r = void 0;
        return;
      }
      case "alive":
        return Ke(r, i.launch);
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
    return Ke(r, i.launch) ?? Vs(r, i);
  };
}
function Ke(e, t) {
  return e?.started.launch === t ? void 0 : `an event of launch ${t}, which is not under way`;
}
function Vs(e, t) {
  if (e === void 0) return;
  if (!e.started.loadOrder.includes(t.side)) return `launch ${t.launch} has no ${t.side}`;
  if (t.event === "step") return;
  let s = Us[t.event];
  if (s !== void 0 && !e.seen.has(`${s} ${t.side}`))
    return `${t.event} of the ${t.side} before ${s}`;
  if (t.event === "block") return Ks(e, t);
  let n = `${t.event} ${t.side}`;
  if (e.seen.has(n)) return `a second ${t.event} of the ${t.side} in launch ${t.launch}`;
  e.seen.add(n);
}
function Ks(e, t) {
  let s = `block ${t.pair}.${t.position}`;
  if (e.started.kind === "single") return `${s} in the single launch ${t.launch}`;
  let n = `block ${t.pair} ${t.side}`;
  if (e.seen.has(s) || e.seen.has(n)) return `a second ${s} in launch ${t.launch}`;
  if (e.seen.add(s).add(n), t.nativeNs !== void 0 && t.nativeNs.length !== t.samplesNs.length)
    return `${s} has ${t.samplesNs.length} samples and ${t.nativeNs.length} native durations`;
}

// src/documents/bench-report-text.ts
function sn(e) {
  let s = e.replace(/\0+$/, "").split(`
`), n = [], r = tn();
  for (let [o, i] of s.entries()) {
    if (i.trim() === "") continue;
    let c = Hs(i);
    if (c.status === "not-json" && o === s.length - 1 && n.length > 0) break;
    if (c.status !== "read") return nn(o, c.reason);
    let a = r(c.event);
    if (a !== void 0) return nn(o, a);
    n.push(c.event);
  }
  return n.length === 0 ? { status: "unreadable", reason: "the report is empty" } : { status: "read", events: n, end: n.at(-1)?.event === "session-finished" ? "complete" : "cut" };
}
function nn(e, t) {
  return { status: "unreadable", reason: `line ${e + 1}: ${t}` };
}
function Hs(e) {
  let t;
  try {
    t = JSON.parse(e);
  } catch {
    return { status: "not-json", reason: "not JSON" };
  }
  let s = at.safeParse(t);
  return s.success ? { status: "read", event: s.data } : { status: "not-an-event", reason: et(s.error).replaceAll(/\s*\n\s*/g, " ") };
}

// src/adapters/farms/firebase/payload.ts
var rn = (e, { request: t, requestSha256: s, appSha256: n }) => {
  let r = sn(e);
  if (r.status === "unreadable") return r;
  let [o] = r.events;
  if (o?.event !== "session-started") return { status: "unreadable", reason: "it does not begin with a session" };
  let i = (l) => ({ status: "foreign", reason: `it is of another ${l}` });
  if (o.requestId !== t.requestId || o.round !== t.round) return i("run");
  if (o.requestSha256 !== s) return i("request");
  if (o.environment.appSha256 !== n) return i("app");
  let c = new Set(t.files.map(({ sha256: l }) => l));
  if (r.events.some((l) => l.event === "loaded" && !c.has(l.modelSha256))) return i("model");
  if (r.end === "complete") return { status: "complete" };
  let a = r.events.find((l) => l.event === "session-interrupted");
  if (a === void 0) return { status: "cut", reason: "it ends before its end", byTimeBox: !1 };
  let d = a.reason === "time-box";
  return {
    status: "stopped",
    reason: `the device stopped early (${a.reason}): ${a.detail}`,
    byTimeBox: d
  };
};

// src/adapters/farms/firebase/sweep.ts
async function Oe(e) {
  let { lab: t, journal: s, prefix: n, wanted: r, withinMs: o, signal: i } = e, c = t.within(o, i), a = await s.open(n, c);
  return Promise.all(a.filter(({ intent: d }) => r(d)).map((d) => Js(e, d, c)));
}
async function Js({ journal: e, matrices: t, lab: s, reason: n, by: r }, { slot: o, attempt: i, intent: c, submitted: a }, d) {
  let l = a?.matrixId;
  try {
    l === void 0 && (l = (await t.submit(c, d, 0)).testMatrixId, await e.settle(o, i, "submitted", { version: 1, matrixId: l }, d));
    let u = await t.cancel(l, d);
    if (u.status !== "over")
      return { intent: c, matrixId: l, status: "unknown", detail: "Test Lab has not confirmed it" };
    let g = ke(u.matrix, void 0, void 0).status === "cancelled";
    if (g) {
      let m = { version: 1, endedAt: s.clock.instant(), status: "cancelled", reason: n, by: r };
      await e.settle(o, i, "end", m, d);
    }
    return {
      intent: c,
      matrixId: l,
      status: g ? "cancelled" : "over",
      detail: g ? n : "it had ended"
    };
  } catch (u) {
    if (!(u instanceof y)) throw u;
    return { intent: c, matrixId: l, status: "unknown", detail: u.message };
  }
}
function on(e, t) {
  return e.headSha === t.headSha ? !1 : e.runId === void 0 || t.runId === void 0 ? e.runId === t.runId : Number(e.runId) < Number(t.runId);
}

// src/adapters/farms/firebase/farm.ts
var Xs = 3 * 6e4, Ys = 6e4;
function cn(e) {
  let { job: t, newId: s, clock: n, random: r, budgets: o = Rt } = e, i = dn(async () => re({ ...e, ...await e.place() })), c = dn(async () => {
    let p = await i();
    return Jt(p, p.within(Xs, void 0));
  }), a = /* @__PURE__ */ new Map(), d = /* @__PURE__ */ new Map(), l;
  async function u(p, { subject: h, progress: x, signal: k }) {
    if (t.pullRequest === void 0) return;
    let { repository: O, headSha: S } = h, b = (await Oe({
      lab: p,
      journal: ee(p),
      matrices: oe(p),
      prefix: A.scope(O, t.pullRequest),
      wanted: (I) => on(I, { headSha: S, runId: t.runId }),
      reason: `a newer commit of the pull request is measured: ${S.slice(0, 12)}`,
      by: t.key,
      withinMs: Ys,
      signal: k
    })).filter(({ status: I }) => I === "cancelled").length;
    b > 0 && x.note(`Cancelled ${b} test matrices of older commits of this pull request.`);
  }
  return {
    name: Se,
    needsApp: !0,
    offers: "shared",
    async devices() {
      return (await c().catch(an)).offered;
    },
    async run(p) {
      let { device: h, request: x, app: k, subject: O, signal: S, progress: P } = p, [b] = it(x);
      if (b !== void 0) throw D.internal(`the bench request is not sound: ${b}`);
      if (k === void 0) throw D.internal("the farm firebase was given no app");
      let I = Ws("sha256").update(ot(x)).digest("hex"), $ = P.start(ue(h));
      try {
        let E = await i();
        l ??= u(E, p).catch((L) => {
          if (!(L instanceof y)) throw L;
          P.warn(`Runs of older commits could not be looked for: ${L.message}`);
        }), await l;
        let R = {
          repository: O.repository,
          baseSha: O.baseSha,
          headSha: O.headSha,
          requestSha256: I,
          appSha256: k.built.appSha256,
          device: h,
          round: x.round
        }, F = {
          lab: E,
          journal: ee(E),
          matrices: oe(E),
          budgets: o,
          job: t,
          random: r,
          expected: { request: x, requestSha256: I, appSha256: k.built.appSha256 },
          readPayload: e.readPayload ?? rn,
          say: (L) => $.update(0, L),
          newIntent: (L) => f(E, p, k, I, L),
          substitute: async (L) => e.substituteFor(h, (await c()).offered, L)
        }, j = await Kt({
          session: F,
          slot: A.slot(R, t.pullRequest),
          asked: h,
          instead: d.get(ue(h)),
          signal: S
        });
        return j.substitution !== void 0 && d.set(ue(h), { device: j.device, reason: j.substitution }), $.finish(j.status === "reported" ? "reported" : `${j.status}: ${j.reason}`), await m(p, I, j);
      } catch (E) {
        if ($.finish("failed"), S?.aborted === !0)
          return {
            device: h,
            round: x.round,
            requestSha256: I,
            outcome: { status: "cancelled", reason: "interrupted" }
          };
        if (E instanceof y) return an(E);
        throw E;
      }
    }
  };
  async function f(p, { device: h, request: x, subject: k, signal: O }, { built: S, driver: P }, b, { slot: I, attempt: $, device: E }) {
    let [R, F] = S.platform === "android" ? ["apk", "apk"] : ["zip", "xctestrun"], j = A.app(S.app.sha256, R), L = A.driver(P.sha256, F);
    await Promise.all([g(p, S.app, j, O), g(p, P, L, O)]);
    let te = s(), H = A.results(te), J = (Rn) => `gs://${p.bucket}/${Rn}`, C = t.pullRequest === void 0 ? {} : { pullRequest: t.pullRequest }, En = zt({
      device: E,
      platform: S.platform,
      request: x,
      app: J(j),
      driver: J(L),
      results: J(H),
      xcode: S.platform === "ios" ? (await c()).xcodeFor(E.osVersion) : void 0,
      labels: {
        matrixLabel: `edgegate ${k.headSha.slice(0, 12)} round ${x.round} attempt ${$ + 1}`,
        repository: k.repository,
        ...t.pullRequest === void 0 ? {} : { pullRequest: String(t.pullRequest) },
        headSha: k.headSha,
        attempt: String($),
        [Ve]: te
      }
    }), Dn = {
      version: 1,
      requestId: te,
      repository: k.repository,
      ...C,
      headSha: k.headSha,
      ...t.runId === void 0 ? {} : { runId: t.runId },
      by: t.key,
      attempt: $,
      asked: h,
      device: E,
      round: x.round,
      requestSha256: b,
      appSha256: S.appSha256,
      createdAt: n.instant(),
      results: H,
      testTimeoutSeconds: Ne(x),
      matrix: { ...En }
    }, Tn = p.within(o.uploadMs, O);
    return ee(p).settle(I, $, "intent", Dn, Tn);
  }
  async function g(p, h, x, k) {
    let O = p.within(o.uploadMs, k), S = a.get(x) ?? Dt(p.bucketParts, { file: h, name: x, read: e.readPart, patience: O });
    a.set(x, S), await S.catch((P) => {
      throw a.delete(x), P;
    });
  }
  async function m({ device: p, request: h }, x, { device: k, status: O, reason: S, collected: P, billedMinutes: b, substitution: I }) {
    let $ = `device-runs/${Se}/${h.requestId}`, E = P === void 0 ? void 0 : await e.keep(`${$}/report.ndjson`, P.text);
    for (let [F, j] of (P?.others ?? []).entries())
      await e.keep(`${$}/report-${F + 2}.ndjson`, j);
    let R = {
      device: k,
      ..._(k, p) ? {} : { substitutes: { device: p, reason: I ?? "" } },
      round: h.round,
      requestSha256: x,
      ...b === void 0 ? {} : { billedMinutes: b }
    };
    if (O === "reported") {
      if (E === void 0) throw D.internal("a report came in and was not kept");
      return { ...R, outcome: { status: O, report: E } };
    }
    return { ...R, outcome: { status: O, reason: S, ...E === void 0 ? {} : { report: E } } };
  }
}
function an(e) {
  throw e instanceof y ? D.firebaseRefused(e.message, e.facts.status) : e;
}
function dn(e) {
  let t;
  return () => (t ??= e().catch((s) => {
    throw t = void 0, s;
  }), t);
}

// src/adapters/farms/firebase/ledger.ts
var un = 3 * 6e4;
function fn({ lab: e, progress: t, signal: s }) {
  return {
    async read({ day: n, pullRequest: r }) {
      let o = await e(), i = [
        A.ledgerOfDay(n),
        ...r === void 0 ? [] : [A.ledgerOfPullRequest(r)]
      ], c = await Promise.all(
        i.map((d) => o.objects.list(d, o.within(un, s)))
      ).catch(ln), a = /* @__PURE__ */ new Map();
      for (let { name: d } of c.flat()) {
        let l = Zs(d);
        (a.get(l.id)?.state !== "billed" || l.state === "billed") && a.set(l.id, l);
      }
      return [...a.values()];
    },
    async write(n) {
      let r = await e(), o = [
        A.ledgerOfDay(n.day),
        ...n.pullRequest === void 0 ? [] : [A.ledgerOfPullRequest(n.pullRequest)]
      ], i = `${n.id}/${Buffer.from(JSON.stringify(n)).toString("base64url")}`, c = o.map(
        (a) => r.objects.write(`${a}${i}`, `
`, "0", r.within(un, void 0))
      );
      await Promise.all(c).catch((a) => {
        if (!(a instanceof y) || n.state === "reserved") return ln(a);
        t.warn(`The ledger could not be told what ${n.id} took: ${a.message}`);
      });
    }
  };
}
function Zs(e) {
  let t = Buffer.from(e.split("/").at(-1) ?? "", "base64url").toString();
  try {
    return dt.parse(JSON.parse(t));
  } catch (s) {
    throw D.ledgerUnreadable(e, s);
  }
}
function ln(e) {
  throw e instanceof y ? D.firebaseRefused(`its ledger: ${e.message}`, e.facts.status) : e;
}

// src/adapters/farms/firebase/output-folder.ts
import { createHash as Qs } from "node:crypto";
import { mkdir as er, open as tr, writeFile as nr } from "node:fs/promises";
import { dirname as sr, join as pn } from "node:path";
function mn(e) {
  return {
    async readPart(t, s, n) {
      let r = await tr(pn(e, t));
      try {
        let o = new Uint8Array(n), { bytesRead: i } = await r.read(o, 0, n, s);
        return o.subarray(0, i);
      } finally {
        await r.close();
      }
    },
    async keep(t, s) {
      let n = pn(e, t);
      await er(sr(n), { recursive: !0 }), await nr(n, s);
      let r = Buffer.from(s);
      return { path: t, sha256: Qs("sha256").update(r).digest("hex"), sizeBytes: r.length };
    }
  };
}

// src/adapters/git/repository-name.ts
async function gn(e, t, s) {
  let n = new lt(e, t, s), r = await n.ask(["config", "--get", "remote.origin.url"]), o = r === void 0 ? null : /[/:]([^/:]+\/[^/:]+?)(\.git)?\/?$/.exec(r), i = await n.ask(["rev-parse", "--show-toplevel"]) ?? "";
  return o?.[1] ?? i.split("/").at(-1) ?? "repository";
}

// src/adapters/workspace/folder.ts
import { createHash as rr } from "node:crypto";
import { mkdir as hn, readdir as or, readFile as yn, rename as ir, rm as ar, stat as dr, writeFile as He } from "node:fs/promises";
import { dirname as cr, join as Ie, resolve as ur } from "node:path";
var bn = ".edgegate-out";
function Je(e, t) {
  let s = ur(e), n = (a) => Ie(s, a), r = (a) => `${a}.json`, o = (a) => yn(n(a), "utf8").catch((d) => {
    if (d.code !== "ENOENT")
      throw D.documentUnreadable(a, d.message, d);
  }), i = async (a, d) => {
    let l = n(a);
    await hn(cr(l), { recursive: !0 });
    let u = `${l}.part`;
    return await He(u, d), await ir(u, l), { path: a, sha256: K(d), sizeBytes: Buffer.byteLength(d) };
  }, c = async (a) => {
    let d = await o(r(a));
    if (d === void 0) throw D.internal(`${a}.json is an input that was not written`);
    return K(d);
  };
  return {
    root: s,
    absolute: n,
    below: (a) => Je(n(a), t),
    async write(a, d, l, u) {
      let f = await Promise.all(l.map(async (h) => ({ kind: h, sha256: await c(h) }))), m = {
        kind: a,
        schemaVersion: 1,
        producer: { tool: "edgegate", version: t },
        subject: d,
        inputs: f,
        digest: st,
        body: u
      }, p = wn(a, { ...m, digest: K(ze(m)) }, r(a));
      return await i(r(a), ze(p)), p;
    },
    async read(a, d) {
      let l = await o(r(a));
      if (l === void 0) throw D.documentMissing(n(r(a)), d);
      let u = rt(l);
      if (u === void 0 || K(u.text) !== u.digest)
        throw D.documentUnreadable(r(a), "its bytes are not those that were written");
      let f = wn(a, lr(l, r(a)), r(a));
      for (let g of f.inputs) {
        let m = await o(r(g.kind));
        if (m !== void 0 && K(m) !== g.sha256)
          throw D.documentStale(r(a), r(g.kind));
      }
      return f;
    },
    async has(a) {
      return await o(r(a)) !== void 0;
    },
    async clear() {
      let a = await or(s).catch(() => []);
      if (a.length > 0 && !a.includes(bn)) throw D.outFolderTaken(s);
      for (let d of a) await ar(Ie(s, d), { recursive: !0, force: !0 });
      await hn(s, { recursive: !0 }), await He(Ie(s, bn), `edgegate wrote this folder, and empties it before each run.
`), await He(Ie(s, ".gitignore"), `*
`);
    },
    writeText: i,
    async readText(a) {
      let d = await o(a.path);
      if (d === void 0 || K(d) !== a.sha256) throw D.fileChanged(a.path);
      return d;
    },
    async ref(a) {
      let [d, l] = await Promise.all([yn(n(a)), dr(n(a))]);
      return { path: a, sha256: K(d), sizeBytes: l.size };
    }
  };
}
function lr(e, t) {
  try {
    return JSON.parse(e);
  } catch (s) {
    throw D.documentUnreadable(t, "it is not whole JSON", s);
  }
}
function wn(e, t, s) {
  let n = ct[e].safeParse(t);
  if (n.success) return n.data;
  let [r] = n.error.issues, o = r?.path.join(".") ?? "";
  throw D.documentUnreadable(
    s,
    `at ${o === "" ? "its top" : o}: ${r?.message ?? "unknown problem"}`
  );
}
function K(e) {
  return rr("sha256").update(e).digest("hex");
}

// src/domain/devices/hardware.ts
var Ee = "https://www.theverge.com/23387050/google-pixel-7-vs-6-comparison-specs-price-features", fr = "https://wccftech.com/pixel-6a-ram-chip-gpu-details-leaked/", pr = "https://www.xda-developers.com/google-pixel-7a-vs-pixel-6a/", xn = "https://www.phonearena.com/news/tensor-g3-specs-leaked_id151181", mr = "https://exbulletin.com/tech/2695342/", gr = "http://helpmax.net/en/google/google-pixel-9-performance", Pn = "https://9to5google.com/2024/07/25/google-pixel-9-specs-ram-cameras/", hr = "https://codingmall.com/knowledge-base/25-global/341484", yr = "https://pc-tablet.com/googles-pixel-10-to-feature-revamped-tensor-g5-chip-full-specs-reveal-performance-and-efficiency-upgrades", br = "https://www.androidbeat.com/2020/08/google-pixel-5-snapdragon-756-benchmarks/", We = "https://phonesquestions.com/what-processor-is-in-samsung-galaxy-s23-s23-plus-and-s23-ultra/", wr = "https://www.newsbytesapp.com/news/science/samsung-s23-ultra-s-adreno-740-thrashes-s22-ultra-s-adreno-730/story", Xe = "https://www.gadgets360.com/mobiles/news/samsung-s24-plus-snapdragon-8-gen-3-soc-performance-geekbench-vulkan-test-galaxy-4492162", xr = "https://citylife.capetown/uncategorized/exynos-2400-chip-is-10-core-cpu-monster-with-2x-graphics-power/352050/", Pr = "https://www.gadgets360.com/mobiles/news/samsung-s24-exynos-2400-snapdragon-8-gen-3-soc-us-canada-specifications-leak-galaxy-4751940", vr = "https://www.indiatvnews.com/technology/news/samsung-galaxy-s25-series-leak-snapdragon-8-elite-chip-confirmed-ahead-of-january-launch-2025-01-02-969169", kr = "https://bgr.com/tech/galaxy-s25-ultra-leaked-specs-arent-as-boring-as-they-look/", Sr = "https://gadgets360.com/mobiles/news/samsung-a54-renders-key-specifications-leak-galaxy-2870624", Mr = "https://www.phonearena.com/news/samsung-exynos-1380-galaxy-a54_id145832", Or = "https://www.nextpit.com/samsung-galaxy-a54-exynos-processor", vn = "https://www.phonearena.com/reviews/galaxy-a56-vs-a55-a54_id6761", Ir = "https://www.newsdirectory3.com/galaxy-a56-powerhouse-exynos-chip-specs-unveiled-a-major-leap-from-the-a55", Er = "https://www.phonearena.com/news/galaxy-a15-mutates-with-a-6000mah-battery_id153876", Dr = "https://www.nextpit.com/samsung-galaxy-a15-processor-specs-benchmark-better-battery-gaming", Tr = "https://www.themobileindian.com/news/samsung-galaxy-a15-5g-renders-key-specs-leaked", Rr = "https://notebookcheck.com/Leak-enthuellt-Samsung-Galaxy-A16-5G-Mittelklasse-Smartphone.887326.0.html", Ar = "https://macdailynews.com/2022/03/14/ming-chi-kuo-apple-a16-exclusive-to-iphone-14-pro-models-iphone-14-to-stick-with-a15-chip/", $r = "https://www.punto-informatico.it/apple-a18-a18-pro-nuovi-chip-iphone-16/", zr = "https://www.macrumors.com/2021/09/15/how-much-ram-in-iphone-13/", Cr = "https://techtimes.com/articles/245376/20190916/iphone-11-iphone-11-pro-benchmark-early-tests-reveal-all-models-have-4-gb-ram.htm", jr = "https://thetechnologygeek.org/apple-iphone-x-a11-bionic-6-core-cpu-crushes-android-challengers-benchmark-leak/", Lr = "https://techvicity.com/2017/09/apple-iphone-x-iphone-8-plus-may-have-3gb-of-ram-iphone-8-to-remain-at-2gb.html/amp", Nr = "https://en.wikipedia.org/wiki/IPad_(10th_generation)", Fr = "https://www.clubic.com/pro/entreprises/apple/actualite-425241-iphone-14-et-si-le-modele-pro-etait-le-seul-a-profiter-de-la-puce-a16.html", Br = {
  android: {
    frankel: { name: "Pixel 10", soc: "tensor-g5", gpu: "IMG DXT-48-1536", npu: "Google TPU", sources: [yr] },
    tokay: { name: "Pixel 9", soc: "tensor-g4", gpu: "Mali-G715", ramGb: 12, sources: [gr] },
    caiman: { name: "Pixel 9 Pro", soc: "tensor-g4", sources: [Pn] },
    komodo: { name: "Pixel 9 Pro XL", soc: "tensor-g4", sources: [Pn] },
    tegu: { name: "Pixel 9a", soc: "tensor-g4", ramGb: 8, sources: [hr] },
    shiba: { name: "Pixel 8", soc: "tensor-g3", gpu: "Mali-G715", ramGb: 8, sources: [xn] },
    husky: { name: "Pixel 8 Pro", soc: "tensor-g3", gpu: "Mali-G715", ramGb: 12, sources: [xn] },
    akita: { name: "Pixel 8a", soc: "tensor-g3", ramGb: 8, sources: [mr] },
    panther: { name: "Pixel 7", soc: "tensor-g2", ramGb: 8, sources: [Ee] },
    cheetah: { name: "Pixel 7 Pro", soc: "tensor-g2", ramGb: 12, sources: [Ee] },
    lynx: { name: "Pixel 7a", soc: "tensor-g2", ramGb: 8, sources: [pr] },
    oriole: { name: "Pixel 6", soc: "tensor", ramGb: 8, sources: [Ee] },
    raven: { name: "Pixel 6 Pro", soc: "tensor", ramGb: 12, sources: [Ee] },
    bluejay: { name: "Pixel 6a", soc: "tensor", gpu: "Mali-G78", ramGb: 6, sources: [fr] },
    redfin: { name: "Pixel 5", soc: "snapdragon-765g", gpu: "Adreno 620", ramGb: 8, sources: [br] },
    pa1q: { name: "Galaxy S25", soc: "snapdragon-8-elite", ramGb: 12, sources: [vr] },
    pa3q: { name: "Galaxy S25 Ultra", soc: "snapdragon-8-elite", sources: [kr] },
    e1q: { name: "Galaxy S24 (Snapdragon)", soc: "snapdragon-8-gen-3", gpu: "Adreno 750", sources: [Xe] },
    e2q: { name: "Galaxy S24+ (Snapdragon)", soc: "snapdragon-8-gen-3", gpu: "Adreno 750", sources: [Xe] },
    e3q: { name: "Galaxy S24 Ultra", soc: "snapdragon-8-gen-3", gpu: "Adreno 750", sources: [Xe] },
    e1s: { name: "Galaxy S24 (Exynos)", soc: "exynos-2400", gpu: "Xclipse 940", sources: [xr, Pr] },
    dm1q: { name: "Galaxy S23", soc: "snapdragon-8-gen-2", gpu: "Adreno 740", sources: [We] },
    dm2q: { name: "Galaxy S23+", soc: "snapdragon-8-gen-2", gpu: "Adreno 740", sources: [We] },
    dm3q: { name: "Galaxy S23 Ultra", soc: "snapdragon-8-gen-2", gpu: "Adreno 740", sources: [We] },
    r0q: { name: "Galaxy S22", soc: "snapdragon-8-gen-1", gpu: "Adreno 730", sources: [wr] },
    a53x: { name: "Galaxy A53 5G", soc: "exynos-1280", sources: [Sr] },
    a54x: {
      name: "Galaxy A54 5G",
      soc: "exynos-1380",
      gpu: "Mali-G68 MP5",
      npu: "Exynos NPU",
      ramGb: 6,
      sources: [Mr, Or]
    },
    a55x: { name: "Galaxy A55 5G", soc: "exynos-1480", sources: [vn] },
    a56x: { name: "Galaxy A56 5G", soc: "exynos-1580", gpu: "Xclipse 540", ramGb: 8, sources: [Ir, vn] },
    a15: { name: "Galaxy A15", soc: "helio-g99", gpu: "Mali-G57", ramGb: 6, sources: [Er] },
    a15x: { name: "Galaxy A15 5G", soc: "dimensity-6100-plus", gpu: "Mali-G57", ramGb: 4, sources: [Dr, Tr] },
    a16x: { name: "Galaxy A16 5G", soc: "dimensity-6300", ramGb: 4, sources: [Rr] }
  },
  ios: {
    iphone16pro: {
      name: "iPhone 16 Pro",
      soc: "a18-pro",
      gpu: "Apple, 6 cores",
      npu: "Neural Engine",
      ramGb: 8,
      sources: [$r]
    },
    iphone14pro: { name: "iPhone 14 Pro", soc: "a16-bionic", ramGb: 6, sources: [Ar] },
    iphone13pro: { name: "iPhone 13 Pro", soc: "a15-bionic", gpu: "Apple, 5 cores", ramGb: 6, sources: [zr] },
    iphone11pro: { name: "iPhone 11 Pro", soc: "a13-bionic", ramGb: 4, sources: [Cr] },
    iphone8: { name: "iPhone 8", soc: "a11-bionic", ramGb: 2, sources: [jr, Lr] },
    ipad10: { name: "iPad (10th generation)", soc: "a14-bionic", gpu: "Apple, 4 cores", ramGb: 4, sources: [Nr] },
    iphonese3: { name: "iPhone SE (3rd generation)", soc: "a15-bionic", ramGb: 4, sources: [Fr] }
  }
};
function q(e, t) {
  if (t === "host") return;
  let s = Br[t];
  return Object.hasOwn(s, e.model) ? s[e.model] : void 0;
}
function De({ ramGb: e }) {
  if (e !== void 0)
    return e <= 4 ? "low" : e < 12 ? "mid" : "high";
}
function Ye(e, t, s) {
  return q(e, t)?.soc ?? (s?.soc === void 0 ? void 0 : Gr(s.soc));
}
function Gr(e) {
  return e.toLowerCase().replaceAll("+", " plus ").replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}

// src/domain/devices/version-range.ts
function ie(e, t) {
  let [s, n] = [kn(e), kn(t)];
  for (let r = 0; r < Math.max(s.length, n.length); r += 1) {
    let o = (s[r] ?? 0) - (n[r] ?? 0);
    if (o !== 0) return o;
  }
  return 0;
}
function Ui(e, t) {
  return t.split(" ").every((s) => {
    let [, n = "", r = ""] = /^(>=|<=|>|<)?(.*)$/.exec(s) ?? [], o = ie(e, r);
    switch (n) {
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
function kn(e) {
  return e.split(".").map((t) => /^\d+$/.test(t) ? Number(t) : 0);
}

// src/domain/devices/rank.ts
var _r = ["deprecated", "preview", "beta", "reduced_stability"];
function Ze({ facts: e }) {
  if (e?.capacity === "none") return "the farm has none of it at the moment";
  let t = e?.tags.find((s) => _r.some((n) => n === s));
  return t === void 0 ? void 0 : `the farm calls it ${t}`;
}
function Qe(e, t) {
  return Sn(e) - Sn(t) || ie(t.device.osVersion, e.device.osVersion) || +(q(e.device, e.platform) === void 0) - +(q(t.device, t.platform) === void 0) || Mn(e.device.model, t.device.model) || Mn(e.device.osVersion, t.device.osVersion);
}
function Sn({ facts: e }) {
  return { high: 0, medium: 0, unknown: 1, low: 2, none: 3 }[e?.capacity ?? "unknown"];
}
function Mn(e, t) {
  return e === t ? 0 : e < t ? -1 : 1;
}

// src/domain/devices/equivalents.ts
function On(e, t) {
  let s = t.find((o) => _(o.device, e)), n = s?.platform ?? (q(e, "ios") === void 0 ? "android" : "ios"), r = Ye(e, n, s?.facts);
  return r === void 0 ? [] : t.filter(
    (o) => o.platform === n && o.device.model !== e.model && o.device.osVersion === e.osVersion && (o.facts?.form ?? "physical") === (s?.facts?.form ?? "physical") && Ze(o) === void 0 && Ye(o.device, o.platform, o.facts) === r
  ).toSorted(Qe);
}
function Qi(e, t) {
  let s = (r) => {
    let [o, i] = [q(e, r.platform), q(r.device, r.platform)], c = o !== void 0 && o.soc === i?.soc, a = o !== void 0 && i !== void 0 && De(o) !== void 0 && De(o) === De(i), d = qr(e.model, r.device.model);
    return r.device.model === e.model ? 1e3 : c && a ? 900 : d !== void 0 ? 800 - Math.min(99, d) : c ? 600 : a ? 500 : 0;
  }, n = ({ device: r }) => Math.abs(ie(r.osVersion, e.osVersion));
  return t.filter((r) => Ze(r) === void 0 && s(r) > 0).toSorted((r, o) => s(o) - s(r) || n(r) - n(o) || Qe(r, o)).at(0);
}
function qr(e, t) {
  let [s, n] = [/^(\D*)(\d+)(.*)$/.exec(e), /^(\D*)(\d+)(.*)$/.exec(t)];
  if (!(s === null || n === null || s[1] !== n[1] || s[3] !== n[3]))
    return Math.abs(Number(s[2]) - Number(n[2]));
}

// src/entrypoints/wire-firebase.ts
function wa({ env: e, workspace: t, progress: s, signal: n }) {
  let r = ye(e, Te), o = async () => je(r, (await t.read("settings", "prepare")).body.settings.firebase), i = { ...r, clock: Ce, random: Math.random }, c, { pullRequest: a } = r.job, d = e.GITHUB_REPOSITORY;
  return {
    farm: cn({
      ...i,
      place: o,
      newId: Te,
      substituteFor: (l, u, f) => On(l, u).find((g) => !f.some((m) => _(g.device, m)))?.device,
      ...mn(t.root)
    }),
    spending: {
      ledger: fn({
        lab: () => c ??= o().then((l) => re({ ...i, ...l })),
        progress: s,
        signal: n
      }),
      pullRequest: a === void 0 || d === void 0 ? void 0 : `${d}#${a}`
    }
  };
}
async function xa(e, t, s) {
  let n = ye(e, Te), r = await In(n, t);
  return Ot(r, await It(n.credentialsFile), s);
}
async function Pa(e) {
  let { env: t, said: s, folder: n, wanted: r, reason: o, withinMs: i, signal: c } = e, a = ye(t, Te), d = await In(a, s), l = e.repository ?? await gn(ft(), n, c);
  return Oe({
    lab: d,
    journal: ee(d),
    matrices: oe(d),
    prefix: A.repository(l),
    wanted: r,
    reason: o,
    by: a.job.key,
    withinMs: i,
    signal: c
  });
}
async function va(e) {
  let t = Je(e, ut);
  return await t.has("settings") ? (await t.read("settings", "prepare")).body.settings.firebase : void 0;
}
function In(e, t) {
  return re({ ...e, ...je(e, t), clock: Ce, random: Math.random });
}

export {
  q as a,
  De as b,
  Ye as c,
  sn as d,
  ie as e,
  Ui as f,
  Ze as g,
  Qe as h,
  Qi as i,
  gn as j,
  Je as k,
  wa as l,
  xa as m,
  Pa as n,
  va as o
};
