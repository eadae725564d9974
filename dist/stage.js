import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  A as tt,
  B as nt,
  C as ot,
  D as K,
  E as rt,
  F as at,
  I as wt,
  J as bt,
  K as ce,
  M as kt,
  a as Be,
  c as qe,
  d as Ue,
  e as Ve,
  f as Je,
  h as Ke,
  j as Ye,
  k as re,
  l as ze,
  m as ae,
  n as Ge,
  o as q,
  p as _e,
  r as Ze,
  s as $,
  t as U,
  u as V,
  v as w,
  w as Qe,
  x as J,
  y as Xe,
  z as et
} from "./chunks/chunk-SL2EL5J3.js";
import "./chunks/chunk-AW4NKXGB.js";
import "./chunks/chunk-MCFYVJRQ.js";
import "./chunks/chunk-Q3K7A6SZ.js";
import {
  a as we
} from "./chunks/chunk-K2IQEN74.js";
import {
  a as vt,
  e as xt
} from "./chunks/chunk-FBSMO7BA.js";
import {
  Q as pt,
  R as mt,
  S as ft,
  T as gt,
  U as ht,
  V as de,
  W as yt,
  a as S,
  b as Ce,
  c as Oe,
  d as W,
  e as ne,
  f as We,
  i as B,
  j as Me,
  k as je,
  l as oe,
  m as Fe,
  n as Ee,
  o as Le,
  p as De,
  q as Te,
  r as M,
  s as j,
  u as He,
  v as Ie,
  w as Ne
} from "./chunks/chunk-MYVWOB6X.js";
import "./chunks/chunk-VPHVWHIQ.js";
import {
  d as st,
  e as it,
  f as se,
  g as dt,
  i as ct,
  j as lt,
  k as ut,
  l as ie
} from "./chunks/chunk-LVNIQIC7.js";
import "./chunks/chunk-OZQISBXE.js";
import "./chunks/chunk-SHL3JVR2.js";
import "./chunks/chunk-2SC7IPZI.js";
import "./chunks/chunk-2DJABXMF.js";
import {
  a as $e
} from "./chunks/chunk-QR4RNVE4.js";
import "./chunks/chunk-AY3REMHI.js";
import {
  a as be,
  b as O,
  d as ke
} from "./chunks/chunk-D545S5IG.js";
import "./chunks/chunk-XLNU4LHV.js";
import {
  a as N,
  b as g
} from "./chunks/chunk-T2E5Y44U.js";
import {
  i as Pe,
  j as X,
  l as ee,
  m as te,
  n as Re
} from "./chunks/chunk-KRHUNNOF.js";
import "./chunks/chunk-HPOEIAUX.js";
import "./chunks/chunk-MV7VLRZH.js";
import "./chunks/chunk-IWIYNJVN.js";
import {
  e as Q
} from "./chunks/chunk-N6WWLB4J.js";
import {
  b as ve,
  j as xe,
  m as Se,
  n as Z,
  q as Ae
} from "./chunks/chunk-64WU6PY2.js";
import "./chunks/chunk-3P6HYWCU.js";
import {
  a as C
} from "./chunks/chunk-K2C3OODJ.js";
import "./chunks/chunk-6MX7TYOA.js";
import "./chunks/chunk-LMXI4AGB.js";
import "./chunks/chunk-ZV56ONXB.js";

// src/entrypoints/stage.ts
import { randomUUID as Qn } from "node:crypto";
import R from "node:process";

// src/render/annotations.ts
var mn = 5;
function St(e) {
  let t = B(e), o = e.verdict.exitCode !== 0, n = (a) => Fe(a) && (a.status === "exceeded" || o) ? "error" : "warning", s = [...Map.groupBy(
    Ee(e.verdict),
    (a) => JSON.stringify([n(a), a.status, oe(a), At(a)])
  ).values()].flatMap((a) => {
    let [i] = a;
    return i === void 0 ? [] : [fn(t, i, a, n(i))];
  });
  return [
    ...s.filter(({ level: a }) => a === "error"),
    ...s.filter(({ level: a }) => a === "warning")
  ];
}
function fn(e, t, o, n) {
  let r = At(t), s = o.slice(0, mn).map((i) => be(`${Me(i.scope).model} ${De(e, i)} (${je(i.scope)})`)), a = o.length - s.length;
  return {
    level: n,
    title: `edgegate: ${oe(t)} ${t.status === "unknown" ? "unknown" : "exceeded"}`,
    message: [...s, ...a > 0 ? [`and ${a} more`] : []].join(`
`),
    ...r === void 0 ? {} : { position: r }
  };
}
function At(e) {
  return e.of === "budget" ? e.rule.position : void 0;
}

// src/entrypoints/actions/may-record.ts
function $t({ event: e }) {
  if (e.of !== "push")
    throw g.notRecorded(`this run is for ${e.of === "other" ? `\`${e.name}\`` : `a ${e.of}`}`);
  let { ref: t, defaultBranch: o, isFork: n, committedAt: r } = e;
  if (n) throw g.notRecorded("this repository is a fork, which keeps no history of its own");
  if (t !== `refs/heads/${o}`)
    throw g.notRecorded(`this is a push to ${t}, and the default branch is ${o}`);
  if (r === void 0) throw g.notRecorded("this push deleted the branch");
  return { ...e, committedAt: r };
}

// src/entrypoints/actions/run-stage.ts
async function Pt(e) {
  let { report: t } = e, o = gn(e);
  try {
    let n = await yn(e, o);
    if (n.of === "handed-on")
      return bn(t, n), n.waiting !== void 0 && await o.pending(n.waiting), o.handOn(), C.ok;
    await kn(t, n);
    let r = n.verdict.exitCode !== C.ok;
    return await o.last(r ? "failure" : "success", Ie(n.input)), n.verdict.exitCode;
  } catch (n) {
    let r = n instanceof N ? n : g.internal(Ct(n), n);
    return await o.last("error", r.message), vn(t, r);
  }
}
function gn({ check: e, remember: t, progress: o, input: n }) {
  let r = ["record", "command"].includes(n("stage").trim()), s = n("publish").trim() !== "none" && !r, a = !1, i = async (c, u) => {
    if (!s || a) return;
    let d = await e.set(c, u);
    if (d.status === "set") return t(c);
    if (a = !0, d.expected === !0) return o.note(hn);
    o.warn(`The check "edgegate" was not set on the commit: ${d.reason}`, d.fix);
  };
  return {
    pending: (c) => i("pending", c),
    last: i,
    /** The last word is this job's: cut off, its clean-up has to say it. */
    takeOver: () => {
      s && t("pending");
    },
    /** Another job has the last word: the step's clean-up must not. */
    handOn: () => t("handed-on")
  };
}
var hn = "This change comes from a fork, so this run may only read: the workflow for forks (docs/forks.md) sets the check and posts the comment. Where there is none, the report is in the job summary.";
async function yn({ input: e, run: t, parents: o, work: n, progress: r, report: s, signal: a }, i) {
  let { base: c, head: u, ...d } = xt(e), l = await t();
  if (l === void 0) throw g.notInActions();
  let { stage: m } = d;
  if (m === "command") {
    let { event: k } = l;
    return k.of !== "comment" && k.of !== "label" ? { of: "handed-on", log: "This is no new comment of a person on a pull request, and no label of theirs." } : n({ ...d, base: "", head: "", said: k, progress: r, signal: a, runUrl: l.pageUrl });
  }
  if (m === "record") {
    let k = $t(l);
    return n({ ...d, base: "", head: "", push: k, progress: r, signal: a, runUrl: l.pageUrl });
  }
  let { event: f, pageUrl: b } = l;
  m === "conclude" ? i.takeOver() : await i.pending(wn[m]);
  let p = f.of === "pull-request" || f.of === "fork-run" ? { commit: f.headSha } : {}, h = { ...d, ...p, progress: r, signal: a, runUrl: b };
  if (f.of === "fork-run" && m !== "gate" && m !== "announce" && m !== "prepare")
    return n({ ...h, base: "", head: "" });
  let y = await at({ base: c, head: u }, l, o);
  return s.log(`Comparing ${y.head} with ${y.base}`), n({ ...h, ...y, fromFork: f.of === "pull-request" && f.fromFork });
}
var wn = {
  gate: "Judging what this change does to the models",
  announce: "Looking for changed models",
  prepare: "Converting and scoring the models",
  plan: "Choosing what is to be measured, and where",
  "build-android": "Building the Android app",
  "build-ios": "Building the iOS app",
  run: "Measuring on devices",
  approve: "Asking whether phones may be paid for this change",
  adopt: "Inspecting and scoring what the fork has converted"
};
function bn(e, { next: t, build: o, approval: n, log: r, documentsPath: s }) {
  e.log(r), e.output("exit-code", String(C.ok)), s !== void 0 && e.output("documents-path", s), n !== void 0 && e.output("approved", String(n.approved)), n?.approved === !0 && e.output("pull-request", String(n.pullRequest)), t !== void 0 && (e.output("legs", JSON.stringify(t.legs)), e.output("judge", String(t.judge))), o !== void 0 && (e.output("build-android", String(o.android)), e.output("build-ios", String(o.ios)));
}
async function kn(e, t) {
  let { verdict: o, published: n } = t;
  e.log(t.log), e.output("verdict", o.verdict), e.output("exit-code", String(o.exitCode)), e.output("comment-url", n !== void 0 && "url" in n ? n.url : ""), e.output("report-path", t.reportPath), e.output("documents-path", t.documentsPath), await Rt(e, t.summary);
  for (let r of St(t.input)) e.annotate(r);
}
async function vn(e, t) {
  let o = `${t.message}
${t.remedy}`;
  e.annotate({ level: "error", title: "edgegate", message: o }), e.output("exit-code", String(t.exitCode)), t.exitCode === C.bug && e.log(xn(t));
  let n = "```", r = o.replaceAll(n, "'''");
  return await Rt(e, `### edgegate could not judge this change

${n}text
${r}
${n}
`), t.exitCode;
}
async function Rt(e, t) {
  try {
    await e.summary(t);
  } catch (o) {
    e.annotate({
      level: "warning",
      title: "edgegate",
      message: `The job summary could not be written: ${Ct(o)}`
    });
  }
}
function xn(e) {
  return [e.stack, e.cause instanceof Error ? `Caused by ${e.cause.stack}` : ""].join(`
`);
}
function Ct(e) {
  return e instanceof Error ? e.message : String(e);
}

// src/entrypoints/actions/step-report.ts
function Ot() {
  return {
    output: (e, t) => dt(e, t),
    async summary(e) {
      await st.addRaw(e).write();
    },
    annotate({ level: e, title: t, message: o, position: n }) {
      let r = {
        title: t,
        ...n === void 0 ? {} : { file: n.file, startLine: n.line, startColumn: n.column }
      };
      e === "error" ? ct(o, r) : lt(o, r);
    },
    log(e) {
      for (let t of e.split(/\r\n?|\n/)) ut(ke(t));
    }
  };
}

// src/entrypoints/stage-work.ts
import { resolve as Gn } from "node:path";
import on from "node:process";

// src/render/wait.ts
function le(e) {
  switch (e.of) {
    case "draft":
      return "A draft: judged when it is ready for review";
    case "label":
      return `Waiting for the label "${e.label}", then judged`;
  }
}

// src/stages/adopt.ts
var An = "adopted", Wt = 2 ** 30;
function $n(e) {
  let [t, o, n, r = "", ...s] = e.split("/"), a = ve.safeParse(r.replace(/\.tflite$/, ""));
  return t === "variants" && n === "candidate" && r.endsWith(".tflite") && a.success && s.length === 0 && xe.safeParse(o).success ? e : void 0;
}
async function Mt(e, t, o) {
  let { body: n } = await t.read("variants", "prepare"), r = n.models.flatMap(({ candidate: s }) => J(s).map(({ file: a }) => a.path));
  r.length > 0 && await e.give(`candidate-${o}`, t.root, r);
}
async function jt(e, t) {
  let { fork: o, configFile: n } = t, { headSha: r, mergeSha: s } = await o.pull(), [a, i, ...c] = await t.parents(s);
  if (a === void 0 || i !== r || c.length > 0)
    throw g.forkPullUnclear(
      `commit ${s.slice(0, 7)} is not its base branch's merge with ${r.slice(0, 7)}`
    );
  await K(e, { base: a, head: s, configFile: n, adopted: (d) => Pn(e, o, `${t.artifacts}-candidate`, d) });
}
async function Pn({ workspace: e, progress: t }, o, n, r) {
  let s = /* @__PURE__ */ new Map(), a = 0;
  for (let i = 1; i <= r; i += 1) {
    let c = `${n}-${i}`, u = `${An}/${i}`, d = await o.takeFiles(c, e.below(u), $n);
    d === void 0 && t.warn(`The fork's own run left no converted models as ${c}.`);
    for (let l of d ?? []) {
      if (a += l.sizeBytes, s.has(l.path)) throw g.forkFilesRefused(c, "another one has the same file");
      if (a > Wt) throw g.forkFilesRefused(c, `all have more than ${Wt} bytes`);
      s.set(l.path, { ...l, path: `${u}/${l.path}` });
    }
  }
  return s;
}

// src/stages/may-judge.ts
async function ue({ settings: { pullRequests: e } }, t, o) {
  if (!ce(e) || U(t) === 0) return;
  let n = await o();
  return n && bt(e, n);
}
async function Ft({ repository: e, workspace: t, progress: o, signal: n }, { base: r, head: s, configFile: a }, i) {
  let c = await e.open(r, s, t, n), u = await et(c, a);
  if (ce(u.body.settings.pullRequests))
    return ue(u.body, await Xe(c, u.base, u.head, o), i);
}

// src/stages/announce.ts
async function Et(e, t, o) {
  let n = await tt(e, t), { body: r, changes: s } = n, a = o && await ue(r, s, o), i = U(s);
  return a !== void 0 ? { legs: i, wait: a } : (i === 0 ? await ot(e, t, n) : await Ze(e, { settings: r, changes: { models: s } }), { legs: i });
}

// src/domain/command.ts
var Rn = "`/edgegate accept CHECK until YYYY-MM-DD: reason`, where CHECK is a name as in the report, such as `size` or `my-model/latency-p90`", Cn = [...Q, ...X];
function Dt(e, t) {
  let [o = ""] = e.trimStart().split(/\r?\n/, 1), [, n = "", r = ""] = /^\/edgegate(?:\s+(\S+)(?:\s+(.*))?)?\s*$/.exec(o) ?? [];
  if (/^\/edgegate(\s|$)/.test(o))
    switch (n) {
      case "accept":
        return On(r.trim(), t);
      case "rerun":
        return r.trim() === "" ? { of: "rerun" } : v("one case can't be measured alone; `/edgegate rerun` measures everything again");
      case "explain":
        return { of: "explain", words: Wn(r) };
      case "help":
        return { of: "help" };
      default:
        return v("there is no such command; there are accept, explain, rerun and help");
    }
}
function On(e, t) {
  let o = /^(\S+)\s+until\s+(\d{4}-\d{2}-\d{2})\s*:\s*(.*)$/.exec(e);
  if (o === null) return v(`write ${Rn}`);
  let [, n = "", r = "", s = ""] = o, a = It(n);
  return "problem" in a ? v(a.problem) : Pe.safeParse(r).success ? r < t ? v(`${r} has passed`) : r > `${Number(t.slice(0, 4)) + 1}${t.slice(4)}` ? v(`${r} is more than a year away; accept it for a shorter time`) : s.trim().length < 3 ? v("say why after the colon") : s.length > 500 ? v("the reason is longer than 500 characters") : { of: "accept", waiver: { ...a, until: r, reason: s.trim() } } : v(`${r} is not a day`);
}
var Lt = "edgegate: accept ";
function Tt(e) {
  return e.startsWith(Lt) ? It(e.slice(Lt.length).trim()) : void 0;
}
function Ht(e) {
  let [t = 0, o = 0, n = 0] = e.split("-").map(Number), [r, s] = o === 12 ? [t + 1, 1] : [t, o + 1], a = (i) => String(i).padStart(2, "0");
  return `${r}-${a(s)}-${a(Math.min(n, 28))}`;
}
function It(e) {
  let t = e.lastIndexOf("/"), [o, n] = t < 0 ? [void 0, e] : [e.slice(0, t), e.slice(t + 1)], r = [...Q, ...X].find((s) => s === n);
  return r === void 0 ? { problem: `there is no check of that name; there are ${Cn.join(", ")}` } : o !== void 0 && !/^[A-Za-z0-9*?][A-Za-z0-9._*?-]{0,63}$/.test(o) ? { problem: "what stands before the slash is not a model's name" } : { check: r, match: o === void 0 ? {} : { model: o } };
}
function Wn(e) {
  return e.split(/[\s·`(),*]+/).filter((t) => !["", "thread", "threads"].includes(t)).slice(0, 30).map((t) => t.slice(0, 100));
}
function v(e) {
  return { of: "malformed", problem: e };
}

// src/render/answers.ts
var Mn = 2e4, jn = 20;
function Nt(e, t, o) {
  let n = B(e), r = e.comparison.models.find(({ cases: u }) => u.some((d) => Z(d.key, t))), s = r?.cases.find((u) => Z(u.key, t));
  if (r === void 0 || s === void 0) return;
  let a = We(`Of commit ${o.headSha.slice(0, 7)}, measured in `, Ce("this run", o.page), "."), i = (u, d) => ({ at: u, blocks: () => [...d(), a] }), c = [
    i(0, () => j(n, r, s, 100)),
    i(1, () => j(n, r, s, 10)),
    i(2, () => j(n, r, s, 0)),
    i(3, () => [
      ...j(n, r, s, 0).slice(0, 1),
      W(
        "This case has more to tell than a comment holds. Take the run's artifacts, and see ",
        S("edgegate explain"),
        "."
      )
    ])
  ];
  return Te([{ name: "case", forms: c }], M, (u) => u.length <= Mn);
}
function F(e, t) {
  let o = t.map((n) => [S(O(n, 200))]);
  return M([
    W(S("/edgegate explain"), `: ${O(e, 500)}`),
    ...o.length === 0 ? [] : [ne(Le(o, jn, "choice"))]
  ]);
}
function Bt(e, t) {
  return M([W("The label ", S(O(e, 100)), ` accepts nothing: ${O(t, 1e3)}`)]);
}
function qt() {
  let e = [
    [
      "/edgegate accept CHECK until YYYY-MM-DD: reason",
      "lets a broken check warn until that day. CHECK is a name as in the report, like size or my-model/latency-p90. For maintainers."
    ],
    ["/edgegate explain CASE", "shows all that is known of one case, by words of it, like digits float32 xnnpack."],
    ["/edgegate rerun", "measures everything again."],
    ["/edgegate help", "says this."]
  ];
  return M([
    Oe(4, "What edgegate can be told in a comment"),
    ne(e.map(([t, o]) => [S(t), ` ${o}`])),
    W(
      "The label ",
      S("edgegate: accept CHECK"),
      " does as the first, for this commit only: the next push ends it. All of this is heard from people who may write here, and in new comments, not in edited ones."
    )
  ]);
}

// src/stages/decisions.ts
var Fn = /* @__PURE__ */ new Set(["maintain", "admin"]);
function Y({ author: e }, t, o) {
  if (!Fn.has(t.role)) return "accepting a finding needs the role maintain or admin";
  if (!(e !== t.login || o))
    return "who opened a pull request can't accept its findings; another maintainer can, or `author-may-accept: true` in the config of the default branch";
}
async function z({ conversation: e, decisions: t }, o, n) {
  return await t.update(`Accept ${n.check} until ${n.until}, by ${n.actor}`, async (r) => {
    let s = (await ae(r)).filter(({ id: a }) => a !== n.id);
    return /* @__PURE__ */ new Map([[re, ee([...s, n])]]);
  }), G(await e.runAgain(o, "judgement"), "Accepted; judging again");
}
async function Ut({ conversation: e, decisions: t }, o, n) {
  return await t.update(`Accept no longer what ${n} did`, async (s) => {
    let a = await ae(s), i = a.filter((c) => c.id !== n);
    return i.length === a.length ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map([[re, ee(i)]]);
  }) === "unchanged" ? { status: "ignored", said: "Nothing had been accepted by this label." } : G(await e.runAgain(o, "judgement"), "Taken back; judging again");
}
function G(e, t) {
  switch (e) {
    case "started":
      return { status: "done", said: `${t}.` };
    case "running":
      return { status: "done", said: `${t} in the run that is under way.` };
    case "busy":
      return {
        status: "refused",
        said: `${t} did not start: this commit's run is still under way. Your decision is kept; write \`/edgegate rerun\` if its report does not show it`
      };
    case "no-run":
      return { status: "done", said: `${t} with the next run; this commit has none to run again.` };
  }
}
function x(e) {
  return { status: "refused", said: e };
}

// src/domain/adopt-device.ts
function Vt(e, t) {
  return {
    ...e,
    devices: e.devices.map(
      (o) => o.platform !== "host" || Se(o.device, t) ? o : { ...o, device: t, cases: o.cases.map((n) => ({ ...n, key: { ...n.key, device: t } })) }
    )
  };
}

// src/stages/handover.ts
var pe = [...V, "plan"];
async function me(e, t) {
  await e.give("planned", t.root, pe.map(w));
}
async function L(e, t, o) {
  if (await t.clear(), !await e.take("planned", t.root)) throw g.jobLeftNothing("plan");
  if (!o) return;
  let { body: n } = await t.read("plan", "prepare"), r = await e.takeAll("files", () => t.root);
  if (n.files.length > 0 && r.length === 0) throw g.fileChanged(n.files[0]?.file.path ?? "files");
}
async function Kt(e, t, o) {
  let { body: n } = await t.read("app-bundle", "build"), s = n.apps.filter((a) => a.platform === o).flatMap(({ app: a, driverParts: i }) => [a, ...i].map(({ path: c }) => c));
  await e.give(E(o), t.root, [w("app-bundle"), ...s]);
}
async function Yt(e, t) {
  let o = await t.read("plan", "prepare"), n = [];
  for (let r of ["android", "ios"]) {
    let s = t.below(`taken/${E(r)}`);
    if (!await e.take(E(r), s.root)) continue;
    let a = await s.read("app-bundle", "build"), i = a.inputs.find(({ kind: u }) => u === "plan"), c = await t.ref(w("plan"));
    if (i?.sha256 !== c.sha256)
      throw g.documentStale(`${E(r)}/${w("app-bundle")}`, w("plan"));
    n.push(
      ...a.body.apps.map((u) => ({
        ...u,
        app: Jt(r, u.app),
        driverParts: u.driverParts.map((d) => Jt(r, d))
      }))
    );
  }
  await t.write("app-bundle", o.subject, ["plan"], { apps: n });
}
function Jt(e, t) {
  return { ...t, path: `taken/${E(e)}/${t.path}` };
}
async function zt(e, t) {
  let o = await e.read("plan", "prepare");
  if (o.body.devices.every(({ platform: s }) => s !== "host")) return;
  let [n] = await t.devices();
  if (n === void 0) return;
  let r = o.inputs.map(({ kind: s }) => s);
  await e.write("plan", o.subject, r, Vt(o.body, n.device));
}
async function Gt(e, t) {
  let { body: o } = await t.read("device-runs", "run"), n = o.runs.flatMap(({ outcome: r }) => r.report === void 0 ? [] : [r.report.path]);
  await e.give("measured", t.root, [
    w("plan"),
    ...await t.has("app-bundle") ? [w("app-bundle")] : [],
    w("device-runs"),
    ...new Set(n)
  ]);
}
async function D(e, t) {
  if (await e.take("measured", t.root)) return "taken";
  let { subject: o, body: n } = await t.read("plan", "prepare");
  return await t.write("device-runs", o, ["plan"], { runs: [] }), n.devices.some(({ request: r }) => r !== void 0) ? "missing" : "unneeded";
}
function E(e) {
  return e === "android" ? "app-android" : "app-ios";
}

// src/stages/explain.ts
async function Zt(e) {
  let { pull: t, judged: o, workspace: n } = e, r = t.headSha.slice(0, 7), s = await o.of(t);
  if (s === void 0) return T(`no run has judged ${r}, the newest commit, yet`);
  if (!s.completed) return T(`the run that judges ${r} is still under way; ask again when it has ended`);
  try {
    let a = await Ln(s, n, r);
    return a === void 0 ? await Nn(e, s) : T(a);
  } catch (a) {
    if (a instanceof N && En.has(a.code)) return T(a.message);
    throw a;
  }
}
var En = /* @__PURE__ */ new Set([
  "run-files-refused",
  "document-unreadable",
  "document-stale",
  "document-missing",
  "file-changed"
]);
async function Ln(e, t, o) {
  await t.clear();
  let n = await e.take("measured", t, In);
  if (n === "expired") return _t(o);
  switch (await e.take("planned", t, n === "taken" ? Hn : Qt)) {
    case "expired":
      return _t(o);
    case "none":
      return `the run that judged ${o} has left no documents that can be read here: it failed early, or does all in one job, whose artifact \`edgegate explain\` can read`;
    case "taken":
      await D({ take: async () => n === "taken" }, t);
      return;
  }
}
function _t(e) {
  return `the documents of ${e} are gone: GitHub keeps them for 14 days. /edgegate rerun measures again`;
}
var Dn = new Set(pe.map(w)), Tn = /* @__PURE__ */ new Set(["plan.json", "app-bundle.json", "device-runs.json"]);
function Qt(e) {
  return Dn.has(e) ? e : void 0;
}
function Hn(e) {
  return e === "plan.json" ? "planned/plan.json" : Qt(e);
}
function In(e) {
  return /^device-runs(\/[A-Za-z0-9][A-Za-z0-9._-]{0,199}){2,4}$/.test(e) || Tn.has(e) ? e : void 0;
}
async function Nn(e, t) {
  let { words: o, workspace: n, pull: r, toolVersion: s } = e, i = (await n.read("plan", "prepare")).body.devices.flatMap((h) => h.cases.map(({ key: y }) => y)).toSorted(Ae), c = $e(o, i);
  if (c.status !== "matched") return Bn(o, c);
  let { subject: u, evidence: d, decision: l } = await q(n), m = { asOf: e.today, waivers: await ze(e.decisions, r.headSha) }, f = { run: t.pageUrl }, b = Ye(
    { toolVersion: s, links: f },
    u,
    d,
    _e(l, m, d),
    void 0
  ), p = Nt(b, c.key, { headSha: r.headSha, page: t.pageUrl });
  if (p === void 0) throw g.documentUnreadable("plan.json", "a case of it is in no comparison");
  return { found: !0, markdown: p };
}
function Bn(e, t) {
  switch (t.status) {
    case "ambiguous": {
      if (t.labels.length === 0) return T("this change has nothing that was to be measured");
      let o = e.length === 0 ? "name a case by words of it" : `${t.labels.length} cases fit; add words`;
      return { found: !1, markdown: F(`${o}:`, t.labels) };
    }
    case "unknown": {
      let o = t.suggestion === void 0 ? "" : ` Did you mean ${t.suggestion}?`, n = `no case has the word "${t.word}".${o} Words of the cases:`;
      return { found: !1, markdown: F(n, t.known) };
    }
    case "none":
      return {
        found: !1,
        markdown: F("no case has all of these words; these come near:", t.labels)
      };
  }
}
function T(e) {
  return { found: !1, markdown: F(e, []) };
}

// src/stages/answer.ts
var qn = /* @__PURE__ */ new Set(["write", "maintain", "admin"]);
async function Xt(e) {
  let { comment: t, conversation: o, today: n } = e, r = Dt(t.body, n);
  if (r === void 0) return { status: "ignored", said: "The comment is not for edgegate." };
  let s = await o.roleOf(t.author);
  if (!qn.has(s)) return { status: "ignored", said: `${t.author} may not give commands here.` };
  let { reply: a, ...i } = await Un(e, r, s);
  return await o.react(t.id, i.status === "done" ? "+1" : "confused"), a !== void 0 ? await o.reply(t.pull, a) : i.status === "refused" && await o.reply(t.pull, `\`/edgegate\`: ${i.said}`), i;
}
async function Un(e, t, o) {
  let { comment: n, conversation: r, authorMayAccept: s } = e;
  switch (t.of) {
    case "malformed":
      return x(t.problem);
    case "help":
      return { status: "done", said: "Said which commands there are.", reply: qt() };
    case "explain": {
      let a = await r.pull(n.pull), { found: i, markdown: c } = await Zt({ ...e, pull: a, words: t.words });
      return { status: i ? "done" : "refused", said: i ? "Explained a case." : "Said why no case could be explained.", reply: c };
    }
    case "accept": {
      let a = await r.pull(n.pull), i = Y(a, { login: n.author, role: o }, s);
      if (i !== void 0) return x(i);
      let { id: c, author: u, createdAt: d, url: l } = n, m = { id: `comment-${c}`, actor: u, acceptedAt: d, url: l };
      return z(e, a, { ...t.waiver, ...m });
    }
    case "rerun": {
      let a = await r.runAgain(await r.pull(n.pull), "measurement");
      return a === "running" || a === "busy" ? x("this commit's run is still under way; say it again when it has ended") : G(a, "Measuring again");
    }
  }
}

// src/stages/answer-label.ts
async function en(e) {
  let { label: t, conversation: o } = e, n = Tt(t.name);
  if (n === void 0) return { status: "ignored", said: "The label is not for edgegate." };
  let r = await o.pull(t.pull), s = await Vn(e, r, n);
  return s.status === "refused" && await o.reply(t.pull, Bt(t.name, s.said)), s;
}
async function Vn(e, t, o) {
  let { label: n, conversation: r, today: s, authorMayAccept: a } = e;
  if ("problem" in o)
    return n.set ? x(o.problem) : { status: "ignored", said: "Nothing had been accepted by this label." };
  let i = `label-${n.pull}-${o.match.model ?? "*"}-${o.check}`;
  if (!n.set) return Ut(e, t, i);
  let c = await r.roleOf(n.by), u = Y(t, { login: n.by, role: c }, a);
  if (u !== void 0) return x(u);
  let d = n.headSha.slice(0, 7);
  return t.headSha !== n.headSha ? x(`a commit was pushed after it was set for ${d}; take it away and set it anew`) : z(e, t, {
    ...o,
    id: i,
    until: Ht(s),
    commit: n.headSha,
    reason: `the label "${n.name}", for commit ${d} alone`,
    actor: n.by,
    acceptedAt: n.at,
    url: n.url
  });
}

// src/stages/legs.ts
async function ge(e, t, o) {
  let { body: n } = await t.read("variants", "prepare"), { body: r } = await t.read("model-inputs", "prepare"), a = [...n.models.flatMap(({ baseline: c, candidate: u }) => [c, u].flatMap(J)).map(({ file: c }) => c), ...r.models.flatMap((c) => c.files)], i = [...new Set(a.map(({ path: c }) => c))];
  i.length > 0 && await e.give(`files-${o}`, t.root, i), await e.give(`prepared-${o}`, t.root, V.map(w));
}
async function tn(e, t) {
  await t.clear();
  let o = await e.takeAll("prepared", (d) => t.below(`legs/${d}`).root), n = await Promise.all(o.map((d) => Qe(t.below(`legs/${d}`)))), [r, ...s] = n;
  if (r === void 0) throw g.jobLeftNothing("prepare");
  for (let [d, { settings: l }] of s.entries())
    if (l.digest !== r.settings.digest)
      throw g.documentStale(`legs/${o[d + 1]}/settings.json`, `legs/${o[0]}/settings.json`);
  let a = n.flatMap((d) => d.changes.body.models), i = new Set(a.flatMap(({ model: d, renamedFrom: l = "" }) => [d, l])), c = r.settings.body.settings.models.map(({ name: d }) => d).filter((d) => !i.has(d)), { subject: u } = r.settings;
  return await t.write("settings", u, [], r.settings.body), await t.write("changes", u, ["settings"], {
    models: _([...a, ...c.map(Jn)])
  }), await t.write("variants", u, ["settings", "changes"], {
    models: _([...n.flatMap((d) => d.variants.body.models), ...c.map(Kn)])
  }), await t.write("accuracy", u, ["settings", "changes", "variants"], {
    models: _([...n.flatMap((d) => d.accuracy.body.models), ...c.map(Yn)])
  }), await t.write("model-inputs", u, ["settings", "changes", "variants"], {
    models: _(n.flatMap((d) => d.inputs.body.models))
  }), c;
}
function _(e) {
  return e.toSorted((t, o) => t.model < o.model ? -1 : t.model > o.model ? 1 : 0);
}
var fe = "the job that converts and scores it left nothing; its log says why", Jn = (e) => ({
  model: e,
  change: "modified",
  differs: [],
  baseline: { source: { status: "absent" } },
  candidate: { source: { status: "absent" } }
}), Kn = (e) => ({
  model: e,
  baseline: { status: "unusable", reason: fe },
  candidate: { status: "unusable", reason: fe }
}), Yn = (e) => ({
  model: e,
  sameData: !1,
  note: fe,
  baseline: [],
  candidate: []
});

// src/stages/record.ts
async function nn({ workspace: e, history: t }, { push: o, now: n, toolVersion: r, run: s }) {
  let { subject: a, evidence: i, decision: c } = await q(e);
  if (a.headSha !== o.after)
    throw g.notRecorded(`${a.headSha} was measured, and the push is ${o.after}`);
  let u = o.committedAt < n ? o.committedAt : n, d = Ue(a, c.measurements, i.variants, { at: u, toolVersion: r, run: s });
  if (d.length === 0) return `Nothing was measured of ${o.after} that could be recorded.`;
  let l = Je(d.map(({ key: b }) => b.device)), m = await t.update(`Measure ${o.after.slice(0, 12)}`, async (b) => {
    let p = /* @__PURE__ */ new Map();
    for (let h of l) {
      let y = te(h), k = await Ve(b, h), H = d.filter(({ key: I }) => te(I.device) === y), A = Re(h, qe([k, H]));
      A !== await b.read(y) && p.set(y, A);
    }
    return p;
  }), f = `${zn(d.length)} of ${o.after}`;
  return m === "written" ? `Recorded ${f}.` : `History holds the ${f} already.`;
}
function zn(e) {
  return e === 1 ? "1 measurement" : `${e} measurements`;
}

// src/entrypoints/stage-work.ts
function sn(e) {
  return async (t) => {
    let { base: o, head: n, config: r, farm: s, out: a, publish: i, progress: c, signal: u, runUrl: d } = t, l = kt({
      cwd: on.cwd(),
      env: {
        ...e,
        ...t.python === void 0 ? {} : { EDGEGATE_PYTHON: t.python },
        ...t.pullRequest === void 0 ? {} : { EDGEGATE_PULL_REQUEST: t.pullRequest }
      },
      signal: u,
      progress: c,
      out: a,
      farm: s,
      publish: i,
      token: t.token ?? "",
      runUrl: d,
      commit: t.commit,
      strangersModels: t.stage === "adopt"
    }), { workspace: m } = l, f = yt(e, t.artifacts), b = t.fromFork === !0 ? void 0 : gt(e, t.token);
    switch (t.stage) {
      case "gate": {
        let p = b && await $(l, () => Ft(l, { base: o, head: n, configFile: r }, b));
        return p !== void 0 ? rn(p) : an(l, await rt(l, { base: o, head: n, configFile: r }));
      }
      case "announce": {
        let { legs: p, wait: h } = await $(l, () => Et(l, { base: o, head: n, configFile: r }, b));
        if (h !== void 0) return { ...rn(h), next: { legs: [], judge: !1 } };
        p === 0 && await me(f, m);
        let y = t.fromFork !== !0 || s === dn, k = { legs: Array.from({ length: p }, (H, A) => `${A + 1}/${p}`), judge: y };
        return { ...P(l, "which models have changed"), next: k };
      }
      case "prepare": {
        let p = t.leg ?? { number: 1, of: 1 }, h = () => K(l, { base: o, head: n, configFile: r, leg: p });
        return await (p.of === 1 ? $(l, h) : h()), t.fromFork === !0 && await Mt(f, m, p.number), await ge(f, m, p.number), P(l, "converted models and their scores");
      }
      case "plan":
        return await $(l, async () => {
          let p = await tn(f, m);
          p.length > 0 && c.warn(`No job has left anything of ${p.join(", ")}: the report says so.`), await nt(l);
        }), await me(f, m), { ...P(l, "what is to be measured"), build: await Zn(l) };
      case "build-android":
      case "build-ios": {
        let p = t.stage === "build-android" ? "android" : "ios";
        return await L(f, m, !0), await Be(l, [p]), await Kt(f, m, p), P(l, `the ${p} app`);
      }
      case "run":
        return await L(f, m, !0), await zt(m, l.farm), await Yt(f, m), await Ke(l), await Gt(f, m), P(l, "what was measured");
      case "approve":
        return _n(t.farm, de(e, t.token, u));
      case "adopt": {
        let { artifacts: p } = t;
        return await jt(l, { ...de(e, t.token, u), artifacts: p, configFile: r }), await ge(f, m, 1), P(l, "the fork's models and their scores");
      }
      case "command": {
        let { said: p, artifacts: h } = t, y = mt(e, t.token, h);
        if (p === void 0 || y === void 0) throw g.notInActions();
        let { authorMayAccept: k } = await wt(Gn(on.cwd(), r)), { today: H, toolVersion: A } = l, I = { ...y, authorMayAccept: k, today: H }, { said: pn } = p.of === "label" ? await en({ ...I, label: p }) : await Xt({ ...I, comment: p, workspace: m, toolVersion: A });
        return { of: "handed-on", log: pn };
      }
      case "record": {
        let { push: p } = t, h = ft(e, t.token);
        if (p === void 0 || h === void 0) throw g.notInActions();
        await L(f, m, !1), await D(f, m);
        let y = { push: p, now: ht(), toolVersion: l.toolVersion, run: d };
        return { of: "handed-on", log: await nn({ workspace: m, history: h }, y) };
      }
      case "conclude":
        return $(l, async () => (await L(f, m, !1), await D(f, m) === "missing" && c.warn("The job that measures left nothing: its cases are missing from the report."), an(l, await Ge(l))));
    }
  };
}
var dn = "host", he = "edgegate: measure";
async function _n(e, { fork: t }) {
  let { number: o } = await t.pull(), n = { of: "handed-on", approval: { approved: !0, pullRequest: o } };
  if (e === dn) return { ...n, log: "No phone has to be paid." };
  let r = await t.approval(he);
  if (r.status === "approved") return { ...n, log: `${r.by} has set the label "${he}".` };
  let s = `Waiting for a maintainer: set the label "${he}", then write /edgegate rerun`;
  return { of: "handed-on", approval: { approved: !1 }, waiting: s, log: s };
}
async function Zn({ workspace: e, farm: t }) {
  let { body: o } = await e.read("plan", "prepare"), n = (r) => t.needsApp && o.devices.some((s) => s.platform === r && s.request !== void 0);
  return { android: n("android"), ios: n("ios") };
}
function rn(e) {
  return { of: "handed-on", waiting: le(e), log: le(e) };
}
function P({ workspace: e }, t) {
  return { of: "handed-on", log: `Handed on ${t}.`, documentsPath: e.root };
}
function an(e, { verdict: t, input: o, published: n, comment: r }) {
  return {
    of: "judged",
    verdict: t,
    input: o,
    published: n,
    summary: He(o),
    log: Ne(o, { color: !1, width: 120 }),
    reportPath: e.workspace.absolute(r.path),
    documentsPath: e.workspace.root
  };
}

// src/entrypoints/stage.ts
var ye = new AbortController();
for (let e of ["SIGINT", "SIGTERM"]) R.once(e, () => ye.abort());
var un = Qn();
ie("mark", un);
R.env[vt] = un;
var cn = se("token"), ln = { ...R.env };
for (let e of we(R.env)) it(e);
R.exitCode = await Pt({
  input: (e) => e === "token" ? cn : se(e),
  ...pt(ln, R.cwd(), ye.signal, cn),
  remember: (e) => ie("check", e),
  work: sn(ln),
  report: Ot(),
  signal: ye.signal
});
