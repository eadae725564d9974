import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as h,
  b as ut,
  c as pe,
  d as me,
  e as lt
} from "./chunk-Q3K7A6SZ.js";
import {
  a as K,
  b as fe,
  c as Ce
} from "./chunk-VPHVWHIQ.js";
import {
  a as ct,
  b as ze
} from "./chunk-2DJABXMF.js";
import {
  b as T
} from "./chunk-T2E5Y44U.js";
import {
  b as st,
  c as it,
  e as ot,
  p as at,
  s as dt
} from "./chunk-KRHUNNOF.js";
import {
  i as $e,
  j as le,
  m as nt,
  n as rt,
  o as Ae
} from "./chunk-MV7VLRZH.js";
import {
  b as Re
} from "./chunk-N6WWLB4J.js";
import {
  k as ce,
  m as q,
  p as ue
} from "./chunk-64WU6PY2.js";
import {
  B as N,
  E as ae,
  G as v,
  K as V,
  O as de,
  Q as De,
  R as B,
  T as tt,
  b as Xe,
  n as w,
  s as et,
  v as W,
  w as U
} from "./chunk-3P6HYWCU.js";

// src/entrypoints/wire-firebase.ts
import { randomUUID as Te } from "node:crypto";

// src/adapters/farms/firebase/doctor.ts
import { readFile as En } from "node:fs/promises";

// src/adapters/farms/firebase/api/answers.ts
var M = w().nullish().transform((e) => e ?? void 0), z = (e) => ae(e).nullish().transform((t) => t ?? []), _ = (e) => v(e).nullish().transform((t) => t ?? void 0), On = v({ historyId: w(), executionId: w(), stepId: w() }), In = v({
  state: M,
  timestamp: M,
  environment: _({
    androidDevice: _({ androidModelId: M, androidVersionId: M }),
    iosDevice: _({ iosModelId: M, iosVersionId: M })
  }),
  testDetails: _({ progressMessages: z(w()), errorMessage: M }),
  toolResultsStep: On.nullish().transform((e) => e ?? void 0)
}), Y = v({
  testMatrixId: w().min(1),
  state: M,
  timestamp: M,
  testExecutions: z(In),
  outcomeSummary: M,
  invalidMatrixDetails: M,
  extendedInvalidMatrixDetails: z(v({ reason: M, message: M })),
  resultStorage: _({ resultsUrl: M }),
  clientInfo: _({ clientInfoDetails: z(v({ key: w(), value: M })) })
}), pt = v({ testState: M }), mt = z(w()), gt = z(v({ versionId: w(), deviceCapacity: M })), ye = v({
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
        perVersionInfo: gt,
        tags: mt
      })
    ).min(1),
    versions: z(v({ id: w(), apiLevel: U().nullish(), versionString: M }))
  })
}), yt = v({
  iosDeviceCatalog: v({
    models: ae(
      v({
        id: w(),
        name: M,
        formFactor: M,
        supportedVersionIds: z(w()),
        perVersionInfo: gt,
        tags: mt
      })
    ).min(1),
    versions: z(v({ id: w(), supportedXcodeVersionIds: z(w()) })),
    xcodeVersions: z(v({ version: w() }))
  })
}), ge = de(w(), N()).nullish().transform((e) => e ?? {}), ft = v({ seconds: Re.number().nullish(), nanos: W().nullish() }).nullish().transform(
  (e) => e == null ? void 0 : (e.seconds ?? 0) + (e.nanos ?? 0) / 1e9
), ht = v({
  stepId: w().min(1),
  state: M,
  outcome: _({
    summary: M,
    failureDetail: ge,
    inconclusiveDetail: ge,
    skippedDetail: ge,
    successDetail: ge
  }),
  /** Seconds that are billed. Often absent. */
  deviceUsageDuration: ft,
  testExecutionStep: _({ testTiming: _({ testProcessDuration: ft }) })
}), he = v({ histories: z(v({ historyId: w() })), nextPageToken: M }), bt = v({
  executions: z(v({ executionId: w(), testExecutionMatrixId: M })),
  nextPageToken: M
}), Z = v({
  name: w(),
  size: Re.number().int().nonnegative(),
  generation: w(),
  md5Hash: M
}), wt = v({
  kind: B("storage#objects"),
  items: z(Z),
  nextPageToken: M
}), xt = tt(ArrayBuffer).transform((e) => new Uint8Array(e)), Pt = v({ kind: w(), permissions: z(w()) });

// src/adapters/farms/firebase/doctor.ts
var Tn = 3e4, vt = ["storage.objects.create", "storage.objects.get", "storage.objects.list"], Dn = "matrix-edgegatedoctor";
async function St(e, t, r) {
  let { apis: n, call: s, testing: i, toolResults: o, project: u, bucket: a, bucketParts: d } = e, l = () => e.within(Tn, r), c = (P) => P.then(
    (b) => ({ answered: !0, found: b }),
    (b) => {
      if (b instanceof h) return { answered: !1, failed: b };
      throw b;
    }
  ), [f, g, m, p] = await Promise.all([
    c(
      s({ ...l(), send: n.catalog("ANDROID"), limiter: i, schema: ye }).then(
        ({ androidDeviceCatalog: { models: P } }) => `${P.filter(({ form: b }) => b === "PHYSICAL").length} models of physical Android phones are offered`
      )
    ),
    c(
      s({
        ...l(),
        send: n.getMatrix(Dn),
        limiter: i,
        schema: V([Y, N()]),
        accepts: [404]
      }).then(() => "test matrices may be read")
    ),
    c(
      s({ ...l(), send: n.listHistories(void 0), limiter: o, schema: he }).then(
        () => "results may be read"
      )
    ),
    c(
      s({
        ...l(),
        send: n.bucketPermissions(a, vt),
        limiter: d.limiter,
        schema: Pt
      }).then(({ permissions: P }) => {
        let b = vt.filter((I) => !P.includes(I));
        if (b.length > 0) throw new h("refused", `${b.join(", ")} not granted`, { status: 403 });
        return "objects may be written, read and listed";
      })
    )
  ]), y = (P) => `gcloud projects add-iam-policy-binding ${u} --member=${t} --role=${P}`, x = (P) => `gcloud services enable ${P} --project=${u}`, S = (P, b, I, A) => {
    if (b.answered) return { name: P, status: "ok", found: b.found };
    let { facts: E, message: R, trouble: F } = b.failed;
    return F === "credentials" ? { name: P, status: "missing", found: R, fix: "gcloud auth application-default login" } : E.reason === "SERVICE_DISABLED" ? { name: P, status: "missing", found: R, fix: x(I) } : E.status === 403 || E.status === 401 ? { name: P, status: "missing", found: R, fix: A } : { name: P, status: "unknown", found: R };
  }, O = `gcloud storage buckets add-iam-policy-binding gs://${a} --member=${t} --role=roles/storage.objectAdmin`, k = !p.answered && p.failed.facts.status === 404;
  return [
    S(
      "Cloud Testing API, device catalog",
      f,
      "testing.googleapis.com",
      y("roles/cloudtestservice.testAdmin")
    ),
    S(
      "Cloud Testing API, test matrices",
      g,
      "testing.googleapis.com",
      y("roles/cloudtestservice.testAdmin")
    ),
    S("Tool Results API", m, "toolresults.googleapis.com", y("roles/firebase.analyticsViewer")),
    k ? {
      name: `Bucket ${a}`,
      status: "missing",
      found: "there is no such bucket",
      fix: `gcloud storage buckets create gs://${a} --project=${u} --location=us-central1 --uniform-bucket-level-access`
    } : S(`Bucket ${a}`, p, "storage.googleapis.com", O),
    {
      name: "Quota of test runs",
      status: "unknown",
      found: "Test Lab tells that it is used up only when it refuses a run; the limits of the project are listed by the command",
      fix: `gcloud alpha services quota list --service=testing.googleapis.com --consumer=projects/${u}`
    }
  ];
}
var Rn = V([
  v({ client_email: w() }).transform(({ client_email: e }) => e),
  v({ service_account_impersonation_url: w() }).transform(({ service_account_impersonation_url: e }) => /serviceAccounts\/([^/:]+@[^/:]+):/.exec(e)?.[1])
]);
async function kt(e) {
  let t = e === void 0 ? "" : await En(e, "utf8").catch(() => ""), r;
  try {
    r = JSON.parse(t);
  } catch {
    r = void 0;
  }
  let n = Rn.safeParse(r).data;
  return n === void 0 ? "YOUR_MEMBER" : `serviceAccount:${n}`;
}

// src/adapters/farms/firebase/environment.ts
function be(e, t) {
  let r = (u) => e[u] === "" ? void 0 : e[u], n = r("EDGEGATE_FIREBASE_ENDPOINT");
  if (n !== void 0 && !$n(n)) throw T.firebaseEndpoint(n);
  let s = [r("EDGEGATE_STAGE")].filter((u) => u !== void 0), i = r("GITHUB_RUN_ID"), o = r("EDGEGATE_PULL_REQUEST") ?? /^refs\/pull\/(\d+)\//.exec(r("GITHUB_REF") ?? "")?.[1];
  return {
    project: r("EDGEGATE_FIREBASE_PROJECT"),
    bucket: r("EDGEGATE_FIREBASE_BUCKET"),
    endpoint: n,
    credentialsFile: r("GOOGLE_APPLICATION_CREDENTIALS"),
    job: {
      pullRequest: o === void 0 ? void 0 : Number(o),
      runId: i,
      key: i === void 0 ? t() : [i, r("GITHUB_RUN_ATTEMPT") ?? "1", ...s].join("-")
    }
  };
}
function $n(e) {
  let t = URL.parse(e);
  return t?.protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(t.hostname);
}
function je(e, t) {
  let r = e.project ?? t?.project, n = e.bucket ?? t?.bucket;
  if (r === void 0 || n === void 0)
    throw T.firebaseUnplaced([
      ...r === void 0 ? ["the project"] : [],
      ...n === void 0 ? ["the bucket"] : []
    ]);
  return { project: r, bucket: n };
}

// src/adapters/farms/firebase/farm.ts
import { createHash as Vr } from "node:crypto";

// src/adapters/farms/firebase/api/upload.ts
import { createHash as Ln } from "node:crypto";

// src/adapters/farms/firebase/api/bucket.ts
import { createHash as An } from "node:crypto";
var zn = v({ error: N() }), Cn = 256 * 1024 * 1024;
function we({ apis: e, call: t, limiter: r, bucket: n }) {
  let s = (d) => V([d, zn.transform(() => {
  })]);
  async function i(d, l) {
    let c = e.getObject(n, d);
    return t({ ...l, send: c, limiter: r, schema: s(Z), accepts: [404] });
  }
  async function o(d, l) {
    if (d.size > Cn)
      throw new h("unreadable", `${d.name} has ${d.size} bytes: more than edgegate reads`);
    let c = xt.refine(
      (g) => g.length === d.size,
      `not the ${d.size} bytes that are listed`
    ).refine((g) => d.md5Hash === void 0 || jn(g) === d.md5Hash, "not the bytes that are listed"), f = () => !0;
    return t({ ...l, send: e.readObject(n, d.name), limiter: r, schema: c, mayPassToo: f });
  }
  async function u(d, l) {
    let c = await i(d, l);
    if (c !== void 0)
      return { text: new TextDecoder().decode(await o(c, l)), generation: c.generation };
  }
  async function a(d, l, c, f) {
    let g = e.insertObject(n, d, l, c), m = s(Z);
    return await t({ ...f, send: g, limiter: r, schema: m, accepts: [412] }) !== void 0 ? !0 : (await u(d, f))?.text === l;
  }
  return {
    facts: i,
    bytes: o,
    read: u,
    write: a,
    /** In the order of their names. */
    async list(d, l) {
      let c = [], f;
      do {
        let g = e.listObjects(n, d, f), m = await t({ ...l, send: g, limiter: r, schema: wt });
        c.push(...m.items), f = m.nextPageToken;
      } while (f !== void 0);
      return c;
    }
  };
}
function jn(e) {
  return An("md5").update(e).digest("base64");
}

// src/adapters/farms/firebase/api/upload.ts
var Le = 8 * 1024 * 1024, Mt = 5, Nn = 3;
async function Ot(e, t) {
  let { file: r, name: n, patience: s } = t, i = we(e), o = await Vn(t);
  for (let u = 0; u < Nn; u += 1) {
    let a = await i.facts(n, s);
    if (a?.size === r.sizeBytes && (a.md5Hash === void 0 || a.md5Hash === o))
      return u === 0 ? "there" : "uploaded";
    let d = await Fn(e, t, a?.generation ?? "0");
    if (d?.size === r.sizeBytes && (d.md5Hash === void 0 || d.md5Hash === o)) return "uploaded";
  }
  throw new h("unreadable", `the bucket keeps other bytes than were sent as ${n}`);
}
async function Fn(e, t, r) {
  for (let n = 0; n < Mt; n += 1) {
    let s = await Bn(e, t, r);
    if (s === void 0) return;
    let i = await qn(e, t, s);
    if (i === "taken") return;
    if (i !== "gone") return i;
  }
  throw new h("unreachable", `upload sessions of ${t.name} are gone before their end`);
}
async function Bn({ apis: e, call: t, limiter: r, bucket: n }, s, i) {
  let { name: o, file: u, patience: a } = s, d = It(e.startUpload(n, o, u.sizeBytes, i)), l = w().refine((f) => e.isOurs(f), "not an address at Google"), c = V([
    v({ status: B(412) }).transform(() => {
    }),
    v({ location: l }).transform(({ location: f }) => f)
  ]);
  return t({ ...a, send: d, limiter: r, schema: c, accepts: [412] });
}
var _n = v({ status: W(), range: w().optional(), body: N() });
async function qn({ apis: e, call: t, limiter: r, pause: n }, { file: s, read: i, patience: o, onProgress: u }, a) {
  let d = [308, 404, 410, 412], l = (g, m, p) => t({
    signal: o.signal,
    untilMs: p,
    limiter: r,
    send: It(e.putChunk(a, g, m, s.sizeBytes)),
    schema: _n,
    accepts: d,
    timeoutMs: 12e4
  }), c = 0, f = 0;
  for (; ; ) {
    let g = await i(s.path, c, Math.min(Le, s.sizeBytes - c)), m = await l(g, c, 0).catch(async (y) => {
      if (!(y instanceof h) || !pe(y)) throw y;
      return await n(y, f, o), l(void 0, c, o.untilMs);
    });
    if (m.status === 404 || m.status === 410) return "gone";
    if (m.status === 412) return "taken";
    if (m.status !== 308) return Z.safeParse(m.body).data ?? "taken";
    let p = Un(m.range);
    if (f = p <= c ? f + 1 : 0, f >= Mt) return "gone";
    c = p, u?.(c);
  }
}
function Un(e) {
  let t = /^bytes=0-(\d+)$/.exec(e ?? "")?.[1];
  return t === void 0 ? 0 : Number(t) + 1;
}
async function Vn({ file: e, read: t }) {
  let r = Ln("md5");
  for (let n = 0; n < e.sizeBytes; n += Le) r.update(await t(e.path, n, Le));
  return r.digest("base64");
}
function It(e) {
  return async (t) => {
    let r = await e(t), { status: n, header: s, data: i } = r;
    return n >= 400 && n !== 404 && n !== 410 && n !== 412 ? r : { ...r, data: { status: n, location: s("location"), range: s("range"), body: i } };
  };
}

// src/adapters/farms/firebase/budgets.ts
var Et = {
  uploadMs: 6e5,
  submitMs: 72e4,
  validationMs: 36e4,
  queueMs: 9e5,
  runSlackMs: 48e4,
  collectionMs: 3e5,
  downloadMs: 9e5
}, Tt = 6e3;

// src/adapters/farms/firebase/matrix-body.ts
var Kn = "dev.edgegate.bench", Hn = "dev.edgegate.bench", Gn = `/sdcard/Android/media/${Kn}`, Ne = ".ndjson";
function Fe(e) {
  let { sessionTimeBoxNs: t } = e;
  return t === void 0 ? 2700 : Math.min(2700, Math.ceil(t / 1e9) + 120);
}
function Dt(e) {
  let { device: t, platform: r, request: n, app: s, driver: i, results: o, xcode: u, labels: a } = e, d = { locale: "en", orientation: "portrait" }, l = {
    testTimeout: `${Fe(n)}s`,
    // Both cost the phone something while it measures.
    disableVideoRecording: !0,
    disablePerformanceMetrics: !0
  };
  return {
    clientInfo: {
      name: "edgegate",
      clientInfoDetails: Object.entries(a).map(([c, f]) => ({ key: c, value: f }))
    },
    resultStorage: { googleCloudStorage: { gcsPath: o } },
    // Another attempt is a decision, and recorded: never the service's own.
    flakyTestAttempts: 0,
    failFast: !0,
    ...r === "android" ? {
      testSpecification: {
        ...l,
        testSetup: { directoriesToPull: [Gn], dontAutograntPermissions: !0 },
        androidInstrumentationTest: {
          appApk: { gcsPath: s },
          testApk: { gcsPath: i },
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
        iosTestSetup: { pullDirectories: [{ bundleId: Hn, devicePath: "/Documents" }] },
        iosXcTest: {
          testsZip: { gcsPath: s },
          xctestrun: { gcsPath: i },
          ...u === void 0 ? {} : { xcodeVersion: u }
        }
      },
      environmentMatrix: {
        iosDeviceList: { iosDevices: [{ iosModelId: t.model, iosVersionId: t.osVersion, ...d }] }
      }
    }
  };
}

// src/adapters/farms/firebase/status-report.ts
import { constants as Jn, gunzipSync as Wn } from "node:zlib";
var Be = "/instrumentation.results";
function Rt(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e.split(/^INSTRUMENTATION_STATUS_CODE:.*$/m)) {
    let s = /^INSTRUMENTATION_STATUS: edgegate\.part=(\d+)$/m.exec(n)?.[1], i = /^INSTRUMENTATION_STATUS: edgegate\.data=(\S+)$/m.exec(n)?.[1];
    s !== void 0 && i !== void 0 && t.set(Number(s), i);
  }
  let r = [];
  for (let n = 0; t.has(n); n += 1) r.push(Buffer.from(t.get(n) ?? "", "base64"));
  if (r.length !== 0)
    try {
      return Wn(Buffer.concat(r), { finishFlush: Jn.Z_SYNC_FLUSH }).toString();
    } catch {
      return;
    }
}

// src/adapters/farms/firebase/collect-report.ts
var Yn = 2e3, Zn = 2e4;
async function xe(e) {
  let { lab: t, results: r, awaited: n, patience: s } = e, i = /* @__PURE__ */ new Map();
  for (let o = 0; ; o += 1) {
    let u = await t.objects.list(r, s), a = await At(
      e,
      i,
      u.filter(({ name: f }) => f.endsWith(Ne))
    ), d = a?.payload.status === "complete" ? a : await At(
      e,
      i,
      u.filter(({ name: f }) => f.endsWith(Ne) || f.endsWith(Be))
    ), l = Math.min(Zn, Yn * 2 ** o);
    if (!n || t.clock.monotonicMs() + l > s.untilMs || d !== void 0 && d.payload.status !== "foreign") return d;
    await t.clock.sleep(l, s.signal);
  }
}
var $t = {
  complete: 0,
  stopped: 1,
  cut: 2,
  unreadable: 3,
  foreign: 4
};
async function At(e, t, r) {
  let { lab: n, expected: s, readPayload: i, patience: o, downloadMs: u } = e, a = await Promise.all(
    r.map(async (c) => {
      let f = `${c.name} ${c.generation}`;
      if (t.has(f)) return t.get(f);
      let g = await n.objects.bytes(c, n.within(u, o.signal)).catch((x) => {
        if (x instanceof h && x.trouble === "unreadable") return x;
        throw x;
      });
      if (g instanceof h)
        return { name: c.name, text: "", payload: { status: "unreadable", reason: g.message }, others: [] };
      let m = new TextDecoder().decode(g), p = c.name.endsWith(Be) ? Rt(m) : m, y = p === void 0 ? void 0 : { name: c.name, text: p, payload: i(p, s), others: [] };
      return t.set(f, y), y;
    })
  ), [d, ...l] = a.filter((c) => c !== void 0).toSorted(
    (c, f) => $t[c.payload.status] - $t[f.payload.status] || f.text.length - c.text.length || (c.name < f.name ? -1 : 1)
  );
  return d && { ...d, others: l.flatMap(({ text: c, payload: f }) => f.status === "complete" ? [c] : []) };
}

// src/adapters/farms/firebase/matrix-phase.ts
var zt = /* @__PURE__ */ new Set([
  "FINISHED",
  "ERROR",
  "CANCELLED",
  "INVALID",
  "UNSUPPORTED_ENVIRONMENT",
  "INCOMPATIBLE_ENVIRONMENT",
  "INCOMPATIBLE_ARCHITECTURE"
]);
function Pe(e) {
  let t = e.state ?? "";
  if (zt.has(t)) return { phase: "over" };
  let r = e.testExecutions.find((s) => s.state === "RUNNING");
  if (r !== void 0) return { phase: "running", detail: r.testDetails?.progressMessages.at(-1) };
  let n = new Set(e.testExecutions.map((s) => s.state));
  return n.has("PENDING") ? { phase: "queued" } : n.has("VALIDATING") || t === "VALIDATING" || t === "" ? { phase: "validating" } : t === "PENDING" && n.size === 0 ? { phase: "validating" } : n.size > 0 && [...n].every((s) => zt.has(s ?? "")) ? { phase: "running", detail: "ending" } : { phase: "unknown" };
}
function ve({ testExecutions: e }) {
  return e.find(({ state: t }) => t === "FINISHED") ?? e[0];
}

// src/adapters/farms/firebase/ending.ts
var D = (e, t = "nothing", r = !1) => ({
  status: "infrastructure",
  reason: e,
  helps: t,
  ran: r
});
function ke(e, t, r) {
  let n = re(e, t);
  if (r === void 0)
    return Se(n ?? D("the run ended, and its report did not come into the bucket"));
  switch (r.status) {
    case "complete":
      return { status: "reported", reason: "", helps: "nothing" };
    case "stopped":
      return { status: r.byTimeBox ? "timed-out" : "infrastructure", reason: r.reason, helps: "nothing" };
    case "cut":
      return n === void 0 ? D(`the report is cut: ${r.reason}`) : Qn(n, r.reason);
    case "foreign":
      return Se(n ?? D(`foreign: ${r.reason}`));
    case "unreadable":
      return Se(n ?? D(`the report can't be read: ${r.reason}`));
  }
}
function Se({ status: e, reason: t, helps: r }) {
  return { status: e, reason: t, helps: r };
}
function Qn(e, t) {
  return { ...Se(e), reason: `${e.reason}; the report is cut: ${t}` };
}
function re(e, t) {
  if (e.state === "INVALID") return Xn(e);
  let r = ve(e), n = r?.testDetails?.errorMessage;
  switch (r?.state ?? e.state ?? "") {
    case "ERROR":
      return D(`Test Lab had an error${n === void 0 ? "" : `: ${n}`}`, "again");
    case "CANCELLED":
      return { status: "cancelled", reason: "the test matrix was cancelled", helps: "nothing", ran: !1 };
    case "UNSUPPORTED_ENVIRONMENT":
      return D("Test Lab no longer offers this device", "another-device");
    case "INCOMPATIBLE_ENVIRONMENT":
      return D("Test Lab can't run this kind of test on this device (INCOMPATIBLE_ENVIRONMENT)");
    case "INCOMPATIBLE_ARCHITECTURE":
      return D("the app has no code for this device's processor (INCOMPATIBLE_ARCHITECTURE)");
    default:
      return e.state === "ERROR" ? D("Test Lab had an error", "again") : e.state === "CANCELLED" ? { status: "cancelled", reason: "the test matrix was cancelled", helps: "nothing", ran: !1 } : rr(t);
  }
}
function Xn({ invalidMatrixDetails: e, extendedInvalidMatrixDetails: t }) {
  let r = t.map(({ reason: s = "", message: i = "" }) => `${s} ${i}`.trim()), n = [.../* @__PURE__ */ new Set([e ?? "", ...r])].filter((s) => s !== "").join("; ");
  return /TEST_QUOTA_EXCEEDED/.test(n) ? {
    status: "quota",
    reason: "the project's test runs for today are used up (TEST_QUOTA_EXCEEDED)",
    helps: "nothing",
    ran: !1
  } : D(`Test Lab refuses the test matrix: ${n === "" ? "it does not say why" : n}`);
}
var er = {
  timedOut: { status: "timed-out", reason: "Test Lab's time limit was reached", helps: "nothing", ran: !0 },
  crashed: D("the benchmark app crashed", "nothing", !0),
  otherNativeCrash: D("a native crash ended the benchmark app", "nothing", !0),
  notInstalled: D("the benchmark app could not be installed"),
  deviceOutOfMemory: D("the device ran out of memory", "nothing", !0)
}, tr = {
  pendingTimeout: D("no phone of this model became free in time", "another-device"),
  incompatibleDevice: D("Test Lab can't run this test on this device", "another-device"),
  incompatibleArchitecture: D("the app has no code for this device's processor"),
  incompatibleAppVersion: D("the app does not fit this device's system version")
}, nr = {
  infrastructureFailure: D("Test Lab's infrastructure failed", "again"),
  abortedByUser: { status: "cancelled", reason: "somebody stopped the run", helps: "nothing", ran: !0 }
};
function rr(e) {
  let t = e?.outcome, r = (n, s) => Object.entries(s).find(([i]) => n[i] === !0)?.[1];
  switch (t?.summary ?? "") {
    case "failure":
      return r(t?.failureDetail ?? {}, er);
    case "skipped":
      return r(t?.skippedDetail ?? {}, tr) ?? D("Test Lab skipped the run");
    case "inconclusive":
      return r(t?.inconclusiveDetail ?? {}, nr);
    default:
      return;
  }
}
function Ct(e, t) {
  let r = 0;
  for (let n of e.testExecutions) {
    let s = t(n), i = re({ ...e, testExecutions: [n] }, s);
    if (i !== void 0 && !i.ran && i.status !== "cancelled") continue;
    let o = s?.deviceUsageDuration ?? s?.testExecutionStep?.testTiming?.testProcessDuration;
    if (o === void 0) return;
    r += Math.max(1, Math.ceil(o / 60));
  }
  return r;
}

// src/adapters/farms/firebase/next-attempt.ts
function jt({
  ending: e,
  decided: t,
  device: r,
  substitute: n
}) {
  let s = t.slice(t.findLastIndex(({ kind: a }) => a === "run-again") + 1), i = (a) => s.filter((d) => d.kind === a).length, { helps: o, reason: u } = e;
  if (o === "again" && i("resubmit") < 1) return { kind: "resubmit", reason: u, device: r };
  if (o === "another-device" && n !== void 0 && i("substitute") < 2)
    return { kind: "substitute", reason: u, device: n };
}

// src/adapters/farms/firebase/watch.ts
var sr = 1e4, ir = 3e4;
async function Lt(e) {
  let { matrixId: t, matrices: r, clock: n, random: s, budgets: i, ageMs: o, signal: u, onPhase: a } = e, d = e.testTimeoutSeconds * 1e3 + i.runSlackMs, l = { validation: i.validationMs, queue: i.queueMs, run: d }, c = "validation", f = n.monotonicMs() - o, g;
  for (let m = 0; ; m += 1) {
    let p = f + l[c], y = await r.get(t, { untilMs: p, signal: u }).catch((b) => {
      if (b instanceof h && u?.aborted !== !0) return b;
      throw b;
    }), x = n.monotonicMs();
    if (y instanceof h) return { end: "run", seen: g, reason: `Test Lab can't be asked: ${y.message}` };
    g = y;
    let S = Pe(y);
    if (S.phase === "over") return { end: "over", matrix: y };
    let O = or(S);
    O !== void 0 && O !== c && ((c !== "validation" || O !== "queue" || m > 0) && (f = x), c = O), a(S, x - f);
    let k = f + l[c] - x;
    if (k <= 0) return { end: c, seen: g, reason: ar[c](l[c]) };
    let P = Math.min(ir, sr * 1.15 ** m);
    await n.sleep(Math.min(k, P * (1 + 0.2 * s())), u);
  }
}
function or({ phase: e }) {
  return e === "validating" ? "validation" : e === "queued" ? "queue" : e === "running" ? "run" : void 0;
}
var _e = (e) => `${Math.round(e / 6e4)} min`, ar = {
  validation: (e) => `Test Lab did not finish validating within ${_e(e)}`,
  queue: (e) => `no phone became free within ${_e(e)}`,
  run: (e) => `the run did not end within ${_e(e)}, its own time limit included`
};

// src/adapters/farms/firebase/attempt.ts
var Nt = 2500, Q = 5 * 6e4, Ft = 3 * 6e4, dr = 9e4;
async function Bt(e, t) {
  let { session: r, slot: n, attempt: s, kinds: i, signal: o } = e, { lab: u, journal: a, matrices: d, budgets: l } = r, c = i.has("intent") ? await a.read(n, s, "intent", u.within(Q, o)) : void 0, f = c ?? await r.newIntent(e);
  t.intent = f, c !== void 0 && r.say("taking up a run that was begun before");
  let g = i.has("submitted") ? await a.read(n, s, "submitted", u.within(Q, o)) : void 0;
  if (g === void 0) {
    r.say(`asking for a phone: ${r.work}`);
    let k = await d.submit(f, u.within(l.submitMs, o), Nt).catch((b) => {
      if (b instanceof h) return b;
      throw b;
    });
    if (k instanceof h) return cr(e, k);
    t.matrixId = k.testMatrixId;
    let P = { version: 1, matrixId: k.testMatrixId };
    await a.settle(n, s, "submitted", P, u.within(Q, o));
  } else t.matrixId = g.matrixId;
  let m = t.matrixId, p = await Lt({
    matrixId: m,
    matrices: d,
    clock: u.clock,
    random: r.random,
    budgets: l,
    testTimeoutSeconds: f.testTimeoutSeconds,
    ageMs: c === void 0 ? 0 : Math.max(0, Date.parse(u.clock.instant()) - Date.parse(c.createdAt)),
    signal: o,
    onPhase: (k, P) => r.say(fr(k, P))
  });
  if (p.end === "over") return qe(e, f, p.matrix, void 0);
  let y = {
    status: "infrastructure",
    reason: p.reason,
    helps: ur[p.end]
  }, x = await qt(e, y);
  r.say(`giving up: ${p.reason}`);
  let S = await d.cancel(m, u.within(Ft, o)), O = S.status === "over" ? S.matrix : p.seen;
  return O !== void 0 && (S.status === "over" || p.end === "run") ? qe(e, f, O, { ending: y, decision: x, isOver: S.status === "over" }) : S.status === "unheard" ? { ending: y, collected: void 0, decision: void 0, billedMinutes: void 0 } : { ending: y, collected: void 0, decision: x, billedMinutes: void 0 };
}
async function _t(e, t) {
  let { session: r, slot: n, attempt: s, kinds: i, signal: o } = e, { lab: u, journal: a, matrices: d } = r, l = u.within(Ft, o);
  try {
    let c = await a.read(n, s, "intent", l);
    if (c === void 0) return;
    let f = i.has("submitted") ? await a.read(n, s, "submitted", l) : void 0, g = f?.matrixId ?? (await d.submit(c, l, Nt)).testMatrixId;
    f === void 0 && await a.settle(n, s, "submitted", { version: 1, matrixId: g }, l);
    let m = await d.cancel(g, l);
    if (m.status !== "over") return;
    let p = { status: "cancelled", reason: t.reason, helps: "nothing" };
    return await qe(e, c, m.matrix, { ending: p, decision: t, isOver: !0 });
  } catch (c) {
    return Ue(c);
  }
}
async function cr(e, t) {
  let { facts: r, message: n } = t, i = {
    status: r.status === 429 ? "quota" : "infrastructure",
    reason: lt(r, n) ? `the project's test runs for today are used up: ${n}` : `Test Lab did not take the test matrix: ${n}`,
    helps: "nothing"
  }, o = e.kinds.has("intent") || me(t) || r.maybeDone === !0;
  return o || await Ut(e, { status: i.status, reason: i.reason }), { ending: i, collected: void 0, decision: void 0, billedMinutes: o ? void 0 : 0 };
}
var ur = { validation: "again", queue: "another-device", run: "nothing" };
async function qe(e, t, r, n) {
  let { session: s, slot: i, attempt: o, signal: u } = e, { lab: a, journal: d, matrices: l, budgets: c, expected: f, readPayload: g } = s;
  s.say("collecting the report");
  let m = r.state === "FINISHED", p = ve(r), y = (C = p) => l.step(C, a.within(dr, u)).catch(Ue), x = m && r.outcomeSummary === "SUCCESS", S = re(r, void 0), O = S?.status === "cancelled", k = m && !x && S === void 0 || O ? await y() : void 0, P = re(r, k)?.ran !== !1, b = await xe({
    lab: a,
    results: t.results,
    expected: f,
    readPayload: g,
    awaited: P,
    downloadMs: c.downloadMs,
    patience: a.within(P ? c.collectionMs : 6e4, u)
  }).catch((C) => {
    if (C instanceof h) return C;
    throw C;
  });
  if (b instanceof h && P) return lr(b);
  let I = b instanceof h ? void 0 : b;
  k ??= x && S === void 0 ? await y() : void 0;
  let A = ke(r, k, I?.payload), E = n !== void 0 && (A.status === "cancelled" || !m && A.status !== "reported"), R = E ? n.ending : A, F = R.status === "cancelled" ? await d.read(i, o, "decision", a.within(Q, u)) : void 0, j = R.status === "reported" ? void 0 : F ?? (E ? n.decision : await qt(e, R)), L = r.testExecutions.filter((C) => C !== p), te = new Map(await Promise.all(L.map(async (C) => [C, await y(C)]))), G = Ct(r, (C) => C === p ? k : te.get(C)), J = I !== void 0 && I.payload.status !== "foreign";
  return n?.isOver !== !1 && await Ut(e, {
    status: R.status,
    reason: R.reason,
    ...J ? { report: I.name } : {},
    ...G === void 0 ? {} : { billedMinutes: G }
  }), { ending: R, collected: J ? I : void 0, decision: j, billedMinutes: G };
}
function lr({ message: e }) {
  return { ending: { status: "infrastructure", reason: `the run is over, and its report can't be fetched: ${e}`, helps: "nothing" }, collected: void 0, decision: void 0, billedMinutes: void 0 };
}
async function qt(e, t) {
  let { session: r, slot: n, attempt: s, device: i, decided: o, tried: u, signal: a } = e, { lab: d, journal: l } = r, c = t.helps === "another-device" ? await r.substitute(u) : void 0, f = jt({ ending: t, decided: o, device: i, substitute: c });
  if (f === void 0) return;
  let g = { version: 1, decidedAt: d.clock.instant(), ...f };
  return l.settle(n, s, "decision", g, d.within(Q, a));
}
async function Ut(e, t) {
  let { session: r, slot: n, attempt: s, signal: i } = e, { lab: o, journal: u, job: a } = r, d = { version: 1, endedAt: o.clock.instant(), ...t, by: a.key };
  await u.settle(n, s, "end", d, o.within(Q, i)).catch(Ue);
}
function Ue(e) {
  if (!(e instanceof h))
    throw e;
}
function fr(e, t) {
  let r = Math.floor(t / 6e4), n = r < 1 ? "" : ` for ${r} min`;
  return e.phase === "running" ? `running${n}${e.detail === void 0 ? "" : ` (${e.detail})`}` : e.phase === "unknown" ? `in a state that is not known${n}` : `${e.phase}${n}`;
}

// src/adapters/farms/firebase/carry-on.ts
var Ve = 5 * 6e4;
async function Vt(e) {
  let { session: t, slot: r, asked: n, instead: s, signal: i } = e, { lab: o, journal: u } = t, a = s?.device ?? n, d = s?.reason, l, c = 0, f = [], g = [n], m = (y, x) => ({
    device: a,
    status: y,
    reason: x,
    collected: l,
    billedMinutes: c,
    substitution: q(a, n) ? void 0 : d
  }), p = { intent: void 0, matrixId: void 0 };
  try {
    let y = await u.kinds(r, o.within(Ve, i));
    for (let x = 0; ; x += 1) {
      p.intent = void 0, p.matrixId = void 0;
      let S = y.get(x) ?? /* @__PURE__ */ new Set(), O = { session: t, slot: r, attempt: x, device: a, kinds: S, decided: f, tried: g, signal: i }, k = await pr(e, O) ?? await Bt(O, p);
      k.collected !== void 0 && (l === void 0 || k.ending.status === "reported") && (l = k.collected);
      let { ending: P, decision: b, billedMinutes: I } = k;
      if (c = c === void 0 || I === void 0 ? void 0 : c + I, P.status === "reported" || b === void 0) return m(P.status, P.reason);
      t.say(`${b.kind}: ${b.reason}`), f.push(b), b.kind === "substitute" && (d = b.reason), a = b.device, g.push(a);
    }
  } catch (y) {
    if (c = void 0, i?.aborted === !0)
      return await gr(e, p), m("cancelled", "interrupted");
    if (!(y instanceof h)) throw y;
    return m(y.facts.status === 429 ? "quota" : "infrastructure", `Google's services: ${y.message}`);
  }
}
async function pr({ asked: e }, t) {
  let { session: r, slot: n, attempt: s, kinds: i, signal: o } = t, { lab: u, journal: a, job: d } = r, l = u.within(Ve, o), c = i.has("end") ? await a.read(n, s, "end", l) : void 0, f = i.has("decision") ? await a.read(n, s, "decision", l) : void 0;
  if (c === void 0 && f === void 0) return;
  if (c === void 0 && f !== void 0) {
    let S = { status: "infrastructure", reason: "an earlier run of the same can't be stopped: Test Lab does not answer", helps: "nothing" };
    return await _t(t, f) ?? {
      ending: S,
      collected: void 0,
      decision: void 0,
      billedMinutes: void 0
    };
  }
  let g = {
    status: c?.status ?? "infrastructure",
    reason: c?.reason ?? f?.reason ?? "",
    helps: "nothing"
  }, m = c?.report === void 0 ? void 0 : await mr(r, c, o), p = c?.billedMinutes;
  if (c?.status === "reported" && m?.payload.status === "complete")
    return r.say("measured before: the report is taken from the bucket"), { ending: g, collected: m, decision: void 0, billedMinutes: p };
  if (f !== void 0) return { ending: g, collected: m, decision: f, billedMinutes: p };
  if (c?.by === d.key && c.status !== "reported") return { ending: g, collected: m, decision: f, billedMinutes: p };
  let y = {
    version: 1,
    decidedAt: u.clock.instant(),
    kind: "run-again",
    reason: `an earlier run ended with: ${g.reason === "" ? "a report that is gone" : g.reason}`,
    device: e
  };
  return {
    ending: { ...g, status: "infrastructure" },
    collected: m,
    decision: await a.settle(n, s, "decision", y, l),
    billedMinutes: p
  };
}
async function mr(e, { report: t = "" }, r) {
  let { lab: n, expected: s, readPayload: i } = e, o = n.within(Ve, r);
  return xe({
    lab: n,
    results: t,
    expected: s,
    readPayload: i,
    awaited: !1,
    patience: o,
    downloadMs: e.budgets.downloadMs
  });
}
async function gr({ session: e, slot: t, asked: r }, { intent: n, matrixId: s }) {
  let { lab: i, journal: o, matrices: u } = e, a = (c) => {
    if (!(c instanceof h))
      throw c;
  }, d = i.within(Tt / 2, void 0), l = {
    version: 1,
    decidedAt: i.clock.instant(),
    kind: "run-again",
    reason: "interrupted",
    device: r
  };
  await Promise.all([
    n && o.settle(t, n.attempt, "decision", l, d).catch(a),
    s === void 0 ? void 0 : u.cancel(s, d).catch(a)
  ]);
}

// src/adapters/farms/firebase/catalog.ts
var Me = "firebase";
async function Ht({ apis: e, call: t, testing: r }, n) {
  let s = { ...n, limiter: r }, [i, o] = await Promise.all([
    t({ ...s, send: e.catalog("ANDROID"), schema: ye }),
    t({ ...s, send: e.catalog("IOS"), schema: yt })
  ]);
  return yr(i.androidDeviceCatalog, o.iosDeviceCatalog);
}
function yr(e, t) {
  return {
    offered: [
      ...e.models.flatMap((r) => Kt("android", r, hr(r.form), r.supportedAbis)),
      ...t.models.flatMap((r) => Kt("ios", r, "physical", []))
    ],
    xcodeFor(r) {
      let n = t.versions.find(({ id: i }) => i === r)?.supportedXcodeVersionIds ?? [], s = new Set(t.xcodeVersions.map(({ version: i }) => i));
      return n.filter((i) => s.size === 0 || s.has(i)).toSorted(vr).at(-1);
    }
  };
}
function Kt(e, { id: t, name: r = "", supportedVersionIds: n, perVersionInfo: s, tags: i }, o, u) {
  return n.map((a) => ({
    device: { farm: Me, model: t, osVersion: a },
    platform: e,
    facts: {
      name: r,
      form: o,
      abis: u.flatMap((d) => xr(a, d) ?? []),
      capacity: wr(s.find(({ versionId: d }) => d === a)?.deviceCapacity),
      tags: i.flatMap((d) => Pr(a, d) ?? [])
    }
  }));
}
function hr(e) {
  return e === "PHYSICAL" ? "physical" : "virtual";
}
var br = {
  DEVICE_CAPACITY_HIGH: "high",
  DEVICE_CAPACITY_MEDIUM: "medium",
  DEVICE_CAPACITY_LOW: "low",
  DEVICE_CAPACITY_NONE: "none"
};
function wr(e) {
  return br[e ?? ""] ?? "unknown";
}
function xr(e, t) {
  let [r, n] = t.split(":");
  return n === void 0 ? r : r === e ? n : void 0;
}
function Pr(e, t) {
  let [r, n] = t.split("=");
  return n === void 0 || n === e ? r : void 0;
}
function vr(e, t) {
  let [r, n] = [e, t].map((s) => s.split(".").map(Number));
  for (let [s, i] of (r ?? []).entries()) {
    let o = n?.[s] ?? 0;
    if (i !== o) return i - o;
  }
  return (r?.length ?? 0) - (n?.length ?? 0);
}

// src/adapters/farms/firebase/intent.ts
import { createHash as Sr } from "node:crypto";
var kr = v({
  version: B(1),
  requestId: et(),
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
}), Mr = v({ version: B(1), matrixId: w().min(1) }), Or = v({
  version: B(1),
  decidedAt: le,
  kind: De(["resubmit", "substitute", "run-again"]),
  reason: w(),
  /** The device of the next attempt. */
  device: ce
}), Ir = v({
  version: B(1),
  endedAt: le,
  status: De(["reported", "infrastructure", "quota", "timed-out", "cancelled"]),
  reason: w(),
  /** The report's name in the bucket. */
  report: w().optional(),
  billedMinutes: U().nonnegative().optional(),
  /** `Job.key` of who ended it. */
  by: w()
}), Jt = { intent: kr, submitted: Mr, decision: Or, end: Ir }, X = "edgegate";
function Gt(e) {
  let t = e.replaceAll(/[^A-Za-z0-9._-]+/g, "-").slice(-60);
  return t === e ? t : `${t}-${Wt(e).slice(0, 8)}`;
}
function Wt(e) {
  return Sr("sha256").update(e).digest("hex");
}
var $ = {
  app: (e, t) => `${X}/apps/${e}.${t}`,
  driver: (e, t) => `${X}/drivers/${e}.${t}`,
  results: (e) => `${X}/results/${e}/`,
  ledgerOfDay: (e) => `${X}/ledger/days/${e}/`,
  ledgerOfPullRequest: (e) => `${X}/ledger/pull-requests/${Gt(e)}/`,
  /** All journals of a repository. */
  repository: (e) => `${X}/journal/${Gt(e)}/`,
  /** Those of a pull request, or of what belongs to none. */
  scope: (e, t) => `${$.repository(e)}${t === void 0 ? "no-pull-request" : `pr-${t}`}/`,
  slot: (e, t) => {
    let { repository: r, ...n } = e, s = Wt(
      JSON.stringify([n.baseSha, n.headSha, n.requestSha256, n.appSha256, n.device, n.round])
    );
    return `${$.scope(r, t)}${n.headSha.slice(0, 12)}-${s.slice(0, 20)}/`;
  },
  piece: (e, t, r) => `${e}${t}-${r}.json`
};
function Ke(e) {
  let [, t, r, n] = /^(.*\/)(\d+)-(intent|submitted|decision|end)\.json$/.exec(e) ?? [];
  if (t !== void 0 && !(n !== "intent" && n !== "submitted" && n !== "decision" && n !== "end"))
    return { slot: t, attempt: Number(r), kind: n };
}

// src/adapters/farms/firebase/journal.ts
var Er = 5;
function ee({ objects: e }) {
  let t = {
    async read(r, n, s, i) {
      let o = $.piece(r, n, s), u = await e.read(o, i);
      return u === void 0 ? void 0 : Tr(s, o, u.text);
    },
    async settle(r, n, s, i, o) {
      let u = $.piece(r, n, s), a = `${JSON.stringify(i, void 0, 1)}
`;
      for (let d = 0; d < Er; d += 1) {
        if (await e.write(u, a, "0", o)) return i;
        let l = await t.read(r, n, s, o);
        if (l !== void 0) return l;
      }
      throw new h("unreadable", `the bucket says that ${u} is there, and does not give it`);
    },
    async kinds(r, n) {
      let s = /* @__PURE__ */ new Map();
      for (let { name: i } of await e.list(r, n)) {
        let o = Ke(i);
        o !== void 0 && s.set(o.attempt, (s.get(o.attempt) ?? /* @__PURE__ */ new Set()).add(o.kind));
      }
      return s;
    },
    async open(r, n) {
      let i = (await e.list(r, n)).flatMap(({ name: d }) => Ke(d) ?? []), o = (d, l, c) => i.some((f) => f.slot === d && f.attempt === l && f.kind === c), u = i.filter(({ slot: d, attempt: l, kind: c }) => c === "intent" && !o(d, l, "end"));
      return (await Promise.all(
        u.map(async ({ slot: d, attempt: l }) => {
          let [c, f] = await Promise.all([
            t.read(d, l, "intent", n),
            o(d, l, "submitted") ? t.read(d, l, "submitted", n) : void 0
          ]);
          return c === void 0 ? [] : [{ slot: d, attempt: l, intent: c, submitted: f }];
        })
      )).flat();
    }
  };
  return t;
}
function Tr(e, t, r) {
  let n = (u) => new h("unreadable", `${t} in the bucket can't be read: ${u}`), s;
  try {
    s = JSON.parse(r);
  } catch {
    throw n("it is not JSON");
  }
  let o = Dr(e).safeParse(s);
  if (!o.success) throw n(`${o.error.issues[0]?.path.join(".")}: ${o.error.issues[0]?.message}`);
  return o.data;
}
function Dr(e) {
  return Jt[e];
}

// src/adapters/farms/firebase/api/pace.ts
function Yt(e, t, r = 0) {
  return Math.max(r, t() * Math.min(6e4, 1e3 * 2 ** e));
}
function Oe(e, t, r) {
  let n = 1e3 / t, s = Number.NEGATIVE_INFINITY;
  return {
    async turn(i) {
      let o = e.monotonicMs();
      s = Math.max(s, o - r * n) + n, s > o && await e.sleep(s - o, i);
    }
  };
}

// src/adapters/farms/firebase/api/call.ts
var Rr = 6e4;
function Zt(e) {
  let { clock: t, refresh: r } = e;
  return async (n) => {
    let s = !1, i = !1;
    for (let o = 0; ; o += 1) {
      n.signal?.throwIfAborted(), await n.limiter.turn(n.signal);
      let u = await Ar(t, n);
      if (!(u instanceof h)) return u.answer;
      let a = i ? $r(u) : u;
      if (i ||= me(u), a.facts.status === 401 && a.trouble === "refused" && !s) {
        s = !0, await r();
        continue;
      }
      if (!pe(a) && n.mayPassToo?.(a) !== !0) throw a;
      await He(e, a, o, n);
    }
  };
}
function $r({ trouble: e, message: t, facts: r }) {
  return new h(e, t, { ...r, maybeDone: !0 });
}
async function He({ clock: e, random: t }, r, n, { untilMs: s, signal: i }) {
  let o = Yt(n, t, r.facts.retryAfterMs);
  if (e.monotonicMs() + o > s) throw r;
  await e.sleep(o, i);
}
async function Ar(e, t) {
  let r = await zr(e, t);
  if (r instanceof h) return r;
  let { status: n } = r;
  if (!(n >= 200 && n < 300 || t.accepts?.includes(n) === !0)) return ut(r, Date.parse(e.instant()));
  let i = t.schema.safeParse(r.data);
  if (i.success) return { answer: i.data };
  let [o] = i.error.issues, u = o === void 0 || o.path.length === 0 ? "" : `${o.path.join(".")}: `;
  return new h("unreadable", `an answer that the API does not describe (${u}${o?.message ?? ""})`, {
    status: n
  });
}
async function zr(e, t) {
  let { signal: r, timeoutMs: n = Rr, finishWithinMs: s } = t, i = new AbortController(), o = t.send(i.signal).catch((l) => l), u = e.sleep(n, i.signal).then(
    () => "late",
    () => "stopped"
  ), a = new Promise((l) => {
    let c = () => {
      s === void 0 ? l("interrupted") : e.sleep(s, i.signal).then(
        () => l("interrupted"),
        () => {
        }
      );
    };
    r?.addEventListener("abort", c, { once: !0, signal: i.signal });
  }), d = await Promise.race([o, u, a]);
  if (i.abort(), d === "interrupted") throw r?.reason;
  return d === "late" ? new h("timed-out", `no answer within ${Math.round(n / 1e3)} s`) : d instanceof h || Cr(d) ? d : new h("unreachable", d instanceof Error ? d.message : String(d));
}
function Cr(e) {
  return typeof e == "object" && e !== null && "status" in e && "header" in e;
}

// src/adapters/farms/firebase/lab.ts
async function se(e) {
  let { project: t, bucket: r, clock: n, random: s } = e, { google: i } = await import("./google-XOWGKIDE.js"), o = i(e), u = { clock: n, random: s, refresh: () => o.refresh() }, a = Zt(u), d = Oe(n, 50, 10), l = {
    apis: o,
    call: a,
    limiter: d,
    bucket: r,
    pause: (c, f, g) => He(u, c, f, g)
  };
  return {
    project: t,
    bucket: r,
    apis: o,
    call: a,
    clock: n,
    bucketParts: l,
    objects: we(l),
    testing: Oe(n, 50, 10),
    toolResults: Oe(n, 5, 10),
    within: (c, f) => ({ untilMs: n.monotonicMs() + c, signal: f })
  };
}

// src/adapters/farms/firebase/matrices.ts
var jr = 12e4, Lr = 30 * 6e4, Ge = "edgegateIntent";
function ie({ apis: e, call: t, testing: r, toolResults: n, clock: s }) {
  async function i(u, a) {
    let d = { ...a, limiter: n }, { histories: l } = await t({ ...d, send: e.listHistories(void 0), schema: he });
    for (let { historyId: c } of l) {
      let f = e.listExecutions(c, void 0), { executions: g } = await t({ ...d, send: f, schema: bt });
      for (let { testExecutionMatrixId: m } of g) {
        if (m === void 0) continue;
        let p = await o.get(m, a);
        if (Nr(p, u)) return p;
      }
    }
  }
  let o = {
    async submit(u, a, d) {
      let c = Date.parse(s.instant()) - Date.parse(u.createdAt) > Lr ? await i(u, a) : void 0;
      if (c !== void 0) return c;
      let f = e.createMatrix(u.requestId, u.matrix);
      return t({ ...a, send: f, limiter: r, schema: Y, finishWithinMs: d });
    },
    get(u, a) {
      let d = s.monotonicMs() + jr, l = (c) => c.facts.status === 404 && s.monotonicMs() < d;
      return t({ ...a, send: e.getMatrix(u), limiter: r, schema: Y, mayPassToo: l });
    },
    async cancel(u, a) {
      let d = { ...a, timeoutMs: 5e3, limiter: r }, l = !1;
      for (let c = 0; ; c += 1) {
        l = await t({ ...d, send: e.cancelMatrix(u), schema: pt }).catch(Qt(a)) !== void 0 || l;
        let m = await t({ ...d, send: e.getMatrix(u), schema: Y }).catch(Qt(a));
        if (m !== void 0 && Pe(m).phase === "over") return { status: "over", matrix: m };
        let p = Math.min(3e3 * (c + 1), 2e4);
        if (s.monotonicMs() + p > a.untilMs) return { status: l ? "heard" : "unheard" };
        await s.sleep(p, a.signal);
      }
    },
    async step(u, a) {
      let d = u?.toolResultsStep;
      if (d === void 0) return;
      let l = (f) => f.facts.status === 404, c = ht.refine(({ outcome: f }) => f?.summary !== void 0, "the step has no outcome yet");
      return t({ ...a, send: e.getStep(d), limiter: n, schema: c, mayPassToo: l });
    }
  };
  return o;
}
function Nr({ clientInfo: e }, { requestId: t }) {
  return e?.clientInfoDetails.some(({ key: r, value: n }) => r === Ge && n === t) === !0;
}
function Qt({ signal: e }) {
  return (t) => {
    if (!(t instanceof h && e?.aborted !== !0))
      throw t;
  };
}

// src/documents/bench-report-order.ts
var Fr = {
  loaded: void 0,
  delegation: "loaded",
  "first-inference": "loaded",
  "warmed-up": "first-inference",
  block: "warmed-up",
  "output-check": "first-inference",
  memory: "first-inference"
};
function Xt() {
  let e = /* @__PURE__ */ new Set(), t = { finished: 0, failed: 0 }, r = !1, n = !1, s;
  function i(o) {
    if (e.has(o.launch)) return `launch ${o.launch} is there twice`;
    if (e.add(o.launch), s = o.event === "launch-started" ? { started: o, seen: /* @__PURE__ */ new Set() } : void 0, o.event !== "launch-skipped") {
      if (new Set(o.loadOrder).size < o.loadOrder.length) return `launch ${o.launch} loads one side twice`;
      if (o.kind === "single" && o.loadOrder.length > 1) return `launch ${o.launch} is single with two sides`;
    }
  }
  return (o) => {
    if (!r)
      return r = o.event === "session-started", r ? void 0 : "a report begins with session-started";
    if (n) return `${o.event} after the session's end`;
    switch (o.event) {
      case "session-started":
        return "a second session-started: two reports in one file";
      case "cooled-down":
        return;
      case "session-interrupted":
        n = !0;
        return;
      case "session-finished":
        return n = !0, o.launchesFinished !== t.finished || o.launchesFailed !== t.failed ? `session-finished counts ${o.launchesFinished} finished and ${o.launchesFailed} failed launches, the report has ${t.finished} and ${t.failed}` : void 0;
      case "launch-started":
      case "launch-skipped":
        return i(o);
      case "launch-finished":
      case "launch-failed": {
        let u = Je(s, o.launch);
        if (u !== void 0) return u;
        o.event === "launch-finished" ? t.finished += 1 : t.failed += 1, s = void 0;
        return;
      }
      case "alive":
        return Je(s, o.launch);
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
    return Je(s, o.launch) ?? Br(s, o);
  };
}
function Je(e, t) {
  return e?.started.launch === t ? void 0 : `an event of launch ${t}, which is not under way`;
}
function Br(e, t) {
  if (e === void 0) return;
  if (!e.started.loadOrder.includes(t.side)) return `launch ${t.launch} has no ${t.side}`;
  if (t.event === "step") return;
  let r = Fr[t.event];
  if (r !== void 0 && !e.seen.has(`${r} ${t.side}`))
    return `${t.event} of the ${t.side} before ${r}`;
  if (t.event === "block") return _r(e, t);
  let n = `${t.event} ${t.side}`;
  if (e.seen.has(n)) return `a second ${t.event} of the ${t.side} in launch ${t.launch}`;
  e.seen.add(n);
}
function _r(e, t) {
  let r = `block ${t.pair}.${t.position}`;
  if (e.started.kind === "single") return `${r} in the single launch ${t.launch}`;
  let n = `block ${t.pair} ${t.side}`;
  if (e.seen.has(r) || e.seen.has(n)) return `a second ${r} in launch ${t.launch}`;
  if (e.seen.add(r).add(n), t.nativeNs !== void 0 && t.nativeNs.length !== t.samplesNs.length)
    return `${r} has ${t.samplesNs.length} samples and ${t.nativeNs.length} native durations`;
}

// src/documents/bench-report-text.ts
function tn(e) {
  let r = e.replace(/\0+$/, "").split(`
`), n = [], s = Xt();
  for (let [i, o] of r.entries()) {
    if (o.trim() === "") continue;
    let u = qr(o);
    if (u.status === "not-json" && i === r.length - 1 && n.length > 0) break;
    if (u.status !== "read") return en(i, u.reason);
    let a = s(u.event);
    if (a !== void 0) return en(i, a);
    n.push(u.event);
  }
  return n.length === 0 ? { status: "unreadable", reason: "the report is empty" } : { status: "read", events: n, end: n.at(-1)?.event === "session-finished" ? "complete" : "cut" };
}
function en(e, t) {
  return { status: "unreadable", reason: `line ${e + 1}: ${t}` };
}
function qr(e) {
  let t;
  try {
    t = JSON.parse(e);
  } catch {
    return { status: "not-json", reason: "not JSON" };
  }
  let r = ot.safeParse(t);
  return r.success ? { status: "read", event: r.data } : { status: "not-an-event", reason: Xe(r.error).replaceAll(/\s*\n\s*/g, " ") };
}

// src/adapters/farms/firebase/payload.ts
var nn = (e, { request: t, requestSha256: r, appSha256: n }) => {
  let s = tn(e);
  if (s.status === "unreadable") return s;
  let [i] = s.events;
  if (i?.event !== "session-started") return { status: "unreadable", reason: "it does not begin with a session" };
  let o = (f) => ({ status: "foreign", reason: f }), { requestId: u, round: a } = t;
  if (i.requestId !== u || i.round !== a || i.requestSha256 !== r)
    return o("the report answers another request");
  if (i.environment.appSha256 !== n) return o("the report is of another app");
  let d = new Set(t.files.map(({ sha256: f }) => f));
  if (s.events.some((f) => f.event === "loaded" && !d.has(f.modelSha256)))
    return o("the report is of another model");
  if (s.end === "complete") return { status: "complete" };
  let l = s.events.find((f) => f.event === "session-interrupted");
  if (l === void 0) return { status: "cut", reason: "it ends before its end", byTimeBox: !1 };
  let c = l.reason === "time-box";
  return {
    status: "stopped",
    reason: `the device stopped early (${l.reason}): ${l.detail}`,
    byTimeBox: c
  };
};

// src/adapters/farms/firebase/sweep.ts
async function Ie(e) {
  let { lab: t, journal: r, prefix: n, wanted: s, withinMs: i, signal: o } = e, u = t.within(i, o), a = await r.open(n, u);
  return Promise.all(a.filter(({ intent: d }) => s(d)).map((d) => Ur(e, d, u)));
}
async function Ur({ journal: e, matrices: t, lab: r, reason: n, by: s }, { slot: i, attempt: o, intent: u, submitted: a }, d) {
  let l = a?.matrixId;
  try {
    l === void 0 && (l = (await t.submit(u, d, 0)).testMatrixId, await e.settle(i, o, "submitted", { version: 1, matrixId: l }, d));
    let c = await t.cancel(l, d);
    if (c.status !== "over")
      return { intent: u, matrixId: l, status: "unknown", detail: "Test Lab has not confirmed it" };
    let g = ke(c.matrix, void 0, void 0).status === "cancelled";
    if (g) {
      let m = { version: 1, endedAt: r.clock.instant(), status: "cancelled", reason: n, by: s };
      await e.settle(i, o, "end", m, d);
    }
    return {
      intent: u,
      matrixId: l,
      status: g ? "cancelled" : "over",
      detail: g ? n : "it had ended"
    };
  } catch (c) {
    if (!(c instanceof h)) throw c;
    return { intent: u, matrixId: l, status: "unknown", detail: c.message };
  }
}
function rn(e, t) {
  return e.headSha === t.headSha ? !1 : e.runId === void 0 || t.runId === void 0 ? e.runId === t.runId : Number(e.runId) < Number(t.runId);
}

// src/adapters/farms/firebase/farm.ts
var Kr = 3 * 6e4, Hr = 6e4;
function an(e) {
  let { job: t, newId: r, clock: n, random: s, budgets: i = Et } = e, o = on(async () => se({ ...e, ...await e.place() })), u = on(async () => {
    let p = await o();
    return Ht(p, p.within(Kr, void 0));
  }), a = /* @__PURE__ */ new Map(), d = /* @__PURE__ */ new Map(), l;
  async function c(p, { subject: y, progress: x, signal: S }) {
    if (t.pullRequest === void 0) return;
    let { repository: O, headSha: k } = y, b = (await Ie({
      lab: p,
      journal: ee(p),
      matrices: ie(p),
      prefix: $.scope(O, t.pullRequest),
      wanted: (I) => rn(I, { headSha: k, runId: t.runId }),
      reason: `a newer commit of the pull request is measured: ${k.slice(0, 12)}`,
      by: t.key,
      withinMs: Hr,
      signal: S
    })).filter(({ status: I }) => I === "cancelled").length;
    b > 0 && x.note(`Cancelled ${b} test matrices of older commits of this pull request.`);
  }
  return {
    name: Me,
    needsApp: !0,
    offers: "shared",
    async devices() {
      return (await u().catch(sn)).offered;
    },
    async run(p) {
      let { device: y, request: x, app: S, subject: O, signal: k, progress: P } = p, [b] = it(x);
      if (b !== void 0) throw T.internal(`the bench request is not sound: ${b}`);
      if (S === void 0) throw T.internal("the farm firebase was given no app");
      let I = Vr("sha256").update(st(x)).digest("hex"), A = P.start(ue(y));
      try {
        let E = await o();
        l ??= c(E, p).catch((L) => {
          if (!(L instanceof h)) throw L;
          P.warn(`Runs of older commits could not be looked for: ${L.message}`);
        }), await l;
        let R = {
          repository: O.repository,
          baseSha: O.baseSha,
          headSha: O.headSha,
          requestSha256: I,
          appSha256: S.built.appSha256,
          device: y,
          round: x.round
        }, F = {
          lab: E,
          journal: ee(E),
          matrices: ie(E),
          budgets: i,
          job: t,
          random: s,
          expected: { request: x, requestSha256: I, appSha256: S.built.appSha256 },
          readPayload: e.readPayload ?? nn,
          work: Gr(p),
          say: (L) => A.update(0, L),
          newIntent: (L) => f(E, p, S, I, L),
          substitute: async (L) => e.substituteFor(y, (await u()).offered, L)
        }, j = await Vt({
          session: F,
          slot: $.slot(R, t.pullRequest),
          asked: y,
          instead: d.get(ue(y)),
          signal: k
        });
        return j.substitution !== void 0 && d.set(ue(y), { device: j.device, reason: j.substitution }), A.finish(j.status === "reported" ? "reported" : `${j.status}: ${j.reason}`), await m(p, I, j);
      } catch (E) {
        if (A.finish("failed"), k?.aborted === !0)
          return {
            device: y,
            round: x.round,
            requestSha256: I,
            outcome: { status: "cancelled", reason: "interrupted" }
          };
        if (E instanceof h) return sn(E);
        throw E;
      }
    }
  };
  async function f(p, { device: y, request: x, subject: S, signal: O }, { built: k, driver: P }, b, { slot: I, attempt: A, device: E }) {
    let [R, F] = k.platform === "android" ? ["apk", "apk"] : ["zip", "xctestrun"], j = $.app(k.app.sha256, R), L = $.driver(P.sha256, F);
    await Promise.all([g(p, k.app, j, O), g(p, P, L, O)]);
    let te = r(), G = $.results(te), J = (Mn) => `gs://${p.bucket}/${Mn}`, C = t.pullRequest === void 0 ? {} : { pullRequest: t.pullRequest }, vn = Dt({
      device: E,
      platform: k.platform,
      request: x,
      app: J(j),
      driver: J(L),
      results: J(G),
      xcode: k.platform === "ios" ? (await u()).xcodeFor(E.osVersion) : void 0,
      labels: {
        matrixLabel: `edgegate ${S.headSha.slice(0, 12)} round ${x.round} attempt ${A + 1}`,
        repository: S.repository,
        ...t.pullRequest === void 0 ? {} : { pullRequest: String(t.pullRequest) },
        headSha: S.headSha,
        attempt: String(A),
        [Ge]: te
      }
    }), Sn = {
      version: 1,
      requestId: te,
      repository: S.repository,
      ...C,
      headSha: S.headSha,
      ...t.runId === void 0 ? {} : { runId: t.runId },
      by: t.key,
      attempt: A,
      asked: y,
      device: E,
      round: x.round,
      requestSha256: b,
      appSha256: k.appSha256,
      createdAt: n.instant(),
      results: G,
      testTimeoutSeconds: Fe(x),
      matrix: { ...vn }
    }, kn = p.within(i.uploadMs, O);
    return ee(p).settle(I, A, "intent", Sn, kn);
  }
  async function g(p, y, x, S) {
    let O = p.within(i.uploadMs, S), k = a.get(x) ?? Ot(p.bucketParts, { file: y, name: x, read: e.readPart, patience: O });
    a.set(x, k), await k.catch((P) => {
      throw a.delete(x), P;
    });
  }
  async function m({ device: p, request: y }, x, { device: S, status: O, reason: k, collected: P, billedMinutes: b, substitution: I }) {
    let A = `device-runs/${Me}/${y.requestId}`, E = P === void 0 ? void 0 : await e.keep(`${A}/report.ndjson`, P.text);
    for (let [F, j] of (P?.others ?? []).entries())
      await e.keep(`${A}/report-${F + 2}.ndjson`, j);
    let R = {
      device: S,
      ...q(S, p) ? {} : { substitutes: { device: p, reason: I ?? "" } },
      round: y.round,
      requestSha256: x,
      ...b === void 0 ? {} : { billedMinutes: b }
    };
    if (O === "reported") {
      if (E === void 0) throw T.internal("a report came in and was not kept");
      return { ...R, outcome: { status: O, report: E } };
    }
    return { ...R, outcome: { status: O, reason: k, ...E === void 0 ? {} : { report: E } } };
  }
}
function Gr({ request: e, labelOf: t = (r) => r }) {
  let r = e.cases.filter((o) => o.gated), s = (r.length > 0 ? r : e.cases).slice(0, 2).map(({ id: o }) => t(o)), i = e.cases.length - s.length;
  return `${s.join(", ")}${i > 0 ? ` and ${i} more` : ""}`;
}
function sn(e) {
  throw e instanceof h ? T.firebaseRefused(e.message, e.facts.status) : e;
}
function on(e) {
  let t;
  return () => (t ??= e().catch((r) => {
    throw t = void 0, r;
  }), t);
}

// src/adapters/farms/firebase/ledger.ts
var dn = 3 * 6e4;
function un({ lab: e, progress: t, signal: r }) {
  return {
    async read({ day: n, pullRequest: s }) {
      let i = await e(), o = [
        $.ledgerOfDay(n),
        ...s === void 0 ? [] : [$.ledgerOfPullRequest(s)]
      ], u = await Promise.all(
        o.map((d) => i.objects.list(d, i.within(dn, r)))
      ).catch(cn), a = /* @__PURE__ */ new Map();
      for (let { name: d } of u.flat()) {
        let l = Jr(d);
        (a.get(l.id)?.state !== "billed" || l.state === "billed") && a.set(l.id, l);
      }
      return [...a.values()];
    },
    async write(n) {
      let s = await e(), i = [
        $.ledgerOfDay(n.day),
        ...n.pullRequest === void 0 ? [] : [$.ledgerOfPullRequest(n.pullRequest)]
      ], o = `${n.id}/${Buffer.from(JSON.stringify(n)).toString("base64url")}`, u = i.map(
        (a) => s.objects.write(`${a}${o}`, `
`, "0", s.within(dn, void 0))
      );
      await Promise.all(u).catch((a) => {
        if (!(a instanceof h) || n.state === "reserved") return cn(a);
        t.warn(`The ledger could not be told what ${n.id} took: ${a.message}`);
      });
    }
  };
}
function Jr(e) {
  let t = Buffer.from(e.split("/").at(-1) ?? "", "base64url").toString();
  try {
    return at.parse(JSON.parse(t));
  } catch (r) {
    throw T.ledgerUnreadable(e, r);
  }
}
function cn(e) {
  throw e instanceof h ? T.firebaseRefused(`its ledger: ${e.message}`, e.facts.status) : e;
}

// src/adapters/farms/firebase/output-folder.ts
import { createHash as Wr } from "node:crypto";
import { mkdir as Yr, open as Zr, writeFile as Qr } from "node:fs/promises";
import { dirname as Xr, join as ln } from "node:path";
function fn(e) {
  return {
    async readPart(t, r, n) {
      let s = await Zr(ln(e, t));
      try {
        let i = new Uint8Array(n), { bytesRead: o } = await s.read(i, 0, n, r);
        return i.subarray(0, o);
      } finally {
        await s.close();
      }
    },
    async keep(t, r) {
      let n = ln(e, t);
      await Yr(Xr(n), { recursive: !0 }), await Qr(n, r);
      let s = Buffer.from(r);
      return { path: t, sha256: Wr("sha256").update(s).digest("hex"), sizeBytes: s.length };
    }
  };
}

// src/adapters/workspace/folder.ts
import { createHash as es } from "node:crypto";
import { mkdir as pn, readdir as ts, readFile as mn, rename as ns, rm as rs, stat as ss, writeFile as We } from "node:fs/promises";
import { dirname as is, join as Ee, resolve as os } from "node:path";
var gn = ".edgegate-out";
function Ye(e, t) {
  let r = os(e), n = (a) => Ee(r, a), s = (a) => `${a}.json`, i = (a) => mn(n(a), "utf8").catch((d) => {
    if (d.code !== "ENOENT")
      throw T.documentUnreadable(a, d.message, d);
  }), o = async (a, d) => {
    let l = n(a);
    await pn(is(l), { recursive: !0 });
    let c = `${l}.part`;
    return await We(c, d), await ns(c, l), { path: a, sha256: H(d), sizeBytes: Buffer.byteLength(d) };
  }, u = async (a) => {
    let d = await i(s(a));
    if (d === void 0) throw T.internal(`${a}.json is an input that was not written`);
    return H(d);
  };
  return {
    root: r,
    absolute: n,
    below: (a) => Ye(n(a), t),
    async write(a, d, l, c) {
      let f = await Promise.all(l.map(async (y) => ({ kind: y, sha256: await u(y) }))), m = {
        kind: a,
        schemaVersion: 1,
        producer: { tool: "edgegate", version: t },
        subject: d,
        inputs: f,
        digest: nt,
        body: c
      }, p = yn(a, { ...m, digest: H(Ae(m)) }, s(a));
      return await o(s(a), Ae(p)), p;
    },
    async read(a, d) {
      let l = await i(s(a));
      if (l === void 0) throw T.documentMissing(n(s(a)), d);
      let c = rt(l);
      if (c === void 0 || H(c.text) !== c.digest)
        throw T.documentUnreadable(s(a), "its bytes are not those that were written");
      let f = yn(a, as(l, s(a)), s(a));
      for (let g of f.inputs) {
        let m = await i(s(g.kind));
        if (m !== void 0 && H(m) !== g.sha256)
          throw T.documentStale(s(a), s(g.kind));
      }
      return f;
    },
    async has(a) {
      return await i(s(a)) !== void 0;
    },
    async clear() {
      let a = await ts(r).catch(() => []);
      if (a.length > 0 && !a.includes(gn)) throw T.outFolderTaken(r);
      for (let d of a) await rs(Ee(r, d), { recursive: !0, force: !0 });
      await pn(r, { recursive: !0 }), await We(Ee(r, gn), `edgegate wrote this folder, and empties it before each run.
`), await We(Ee(r, ".gitignore"), `*
`);
    },
    writeText: o,
    async readText(a) {
      let d = await i(a.path);
      if (d === void 0 || H(d) !== a.sha256) throw T.fileChanged(a.path);
      return d;
    },
    async ref(a) {
      let [d, l] = await Promise.all([mn(n(a)), ss(n(a))]);
      return { path: a, sha256: H(d), sizeBytes: l.size };
    }
  };
}
function as(e, t) {
  try {
    return JSON.parse(e);
  } catch (r) {
    throw T.documentUnreadable(t, "it is not whole JSON", r);
  }
}
function yn(e, t, r) {
  let n = dt[e].safeParse(t);
  if (n.success) return n.data;
  let [s] = n.error.issues, i = s?.path.join(".") ?? "";
  throw T.documentUnreadable(
    r,
    `at ${i === "" ? "its top" : i}: ${s?.message ?? "unknown problem"}`
  );
}
function H(e) {
  return es("sha256").update(e).digest("hex");
}

// src/domain/devices/version-range.ts
function oe(e, t) {
  let [r, n] = [hn(e), hn(t)];
  for (let s = 0; s < Math.max(r.length, n.length); s += 1) {
    let i = (r[s] ?? 0) - (n[s] ?? 0);
    if (i !== 0) return i;
  }
  return 0;
}
function uo(e, t) {
  return t.split(" ").every((r) => {
    let [, n = "", s = ""] = /^(>=|<=|>|<)?(.*)$/.exec(r) ?? [], i = oe(e, s);
    switch (n) {
      case ">=":
        return i >= 0;
      case "<=":
        return i <= 0;
      case ">":
        return i > 0;
      case "<":
        return i < 0;
      default:
        return i === 0;
    }
  });
}
function hn(e) {
  return e.split(".").map((t) => /^\d+$/.test(t) ? Number(t) : 0);
}

// src/domain/devices/rank.ts
var ds = ["deprecated", "preview", "beta", "reduced_stability"];
function Ze({ facts: e }) {
  if (e?.capacity === "none") return "the farm has none of it at the moment";
  let t = e?.tags.find((r) => ds.some((n) => n === r));
  return t === void 0 ? void 0 : `the farm calls it ${t}`;
}
function Qe(e, t) {
  return bn(e) - bn(t) || oe(t.device.osVersion, e.device.osVersion) || +(K(e.device, e.platform) === void 0) - +(K(t.device, t.platform) === void 0) || wn(e.device.model, t.device.model) || wn(e.device.osVersion, t.device.osVersion);
}
function bn({ facts: e }) {
  return { high: 0, medium: 0, unknown: 1, low: 2, none: 3 }[e?.capacity ?? "unknown"];
}
function wn(e, t) {
  return e === t ? 0 : e < t ? -1 : 1;
}

// src/domain/devices/equivalents.ts
function xn(e, t) {
  let r = t.find((i) => q(i.device, e)), n = r?.platform ?? (K(e, "ios") === void 0 ? "android" : "ios"), s = Ce(e, n, r?.facts);
  return s === void 0 ? [] : t.filter(
    (i) => i.platform === n && i.device.model !== e.model && i.device.osVersion === e.osVersion && (i.facts?.form ?? "physical") === (r?.facts?.form ?? "physical") && Ze(i) === void 0 && Ce(i.device, i.platform, i.facts) === s
  ).toSorted(Qe);
}
function wo(e, t) {
  let r = (s) => {
    let [i, o] = [K(e, s.platform), K(s.device, s.platform)], u = i !== void 0 && i.soc === o?.soc, a = i !== void 0 && o !== void 0 && fe(i) !== void 0 && fe(i) === fe(o), d = cs(e.model, s.device.model);
    return s.device.model === e.model ? 1e3 : u && a ? 900 : d !== void 0 ? 800 - Math.min(99, d) : u ? 600 : a ? 500 : 0;
  }, n = ({ device: s }) => Math.abs(oe(s.osVersion, e.osVersion));
  return t.filter((s) => Ze(s) === void 0 && r(s) > 0).toSorted((s, i) => r(i) - r(s) || n(s) - n(i) || Qe(s, i)).at(0);
}
function cs(e, t) {
  let [r, n] = [/^(\D*)(\d+)(.*)$/.exec(e), /^(\D*)(\d+)(.*)$/.exec(t)];
  if (!(r === null || n === null || r[1] !== n[1] || r[3] !== n[3]))
    return Math.abs(Number(r[2]) - Number(n[2]));
}

// src/entrypoints/wire-firebase.ts
function Lo({ env: e, workspace: t, progress: r, signal: n }) {
  let s = be(e, Te), i = async () => je(s, (await t.read("settings", "prepare")).body.settings.firebase), o = { ...s, clock: ze, random: Math.random }, u, { pullRequest: a } = s.job, d = e.GITHUB_REPOSITORY;
  return {
    farm: an({
      ...o,
      place: i,
      newId: Te,
      substituteFor: (l, c, f) => xn(l, c).find((g) => !f.some((m) => q(g.device, m)))?.device,
      ...fn(t.root)
    }),
    spending: {
      ledger: un({
        lab: () => u ??= i().then((l) => se({ ...o, ...l })),
        progress: r,
        signal: n
      }),
      pullRequest: a === void 0 || d === void 0 ? void 0 : `${d}#${a}`
    }
  };
}
async function No(e, t, r) {
  let n = be(e, Te), s = await Pn(n, t);
  return St(s, await kt(n.credentialsFile), r);
}
async function Fo(e) {
  let { env: t, said: r, repository: n, wanted: s, reason: i, withinMs: o, signal: u } = e, a = be(t, Te), d = await Pn(a, r);
  return Ie({
    lab: d,
    journal: ee(d),
    matrices: ie(d),
    prefix: $.repository(n),
    wanted: s,
    reason: i,
    by: a.job.key,
    withinMs: o,
    signal: u
  });
}
async function Bo(e) {
  let t = Ye(e, ct);
  if (!await t.has("plan")) return;
  let [{ subject: r }, n] = await Promise.all([
    t.read("plan", "prepare"),
    t.read("settings", "prepare")
  ]);
  return { repository: r.repository, said: n.body.settings.firebase };
}
function Pn(e, t) {
  return se({ ...e, ...je(e, t), clock: ze, random: Math.random });
}

export {
  tn as a,
  oe as b,
  uo as c,
  Ze as d,
  Qe as e,
  wo as f,
  Ye as g,
  Lo as h,
  No as i,
  Fo as j,
  Bo as k
};
