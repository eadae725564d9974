import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  A as gt,
  C as yt,
  D as ht,
  E as O,
  F as N,
  G as _,
  H as y,
  I as wt,
  J as Q,
  K as bt,
  L as kt,
  M as vt,
  N as xt,
  O as At,
  P as Z,
  Q as Pt,
  R as $t,
  U as Et,
  V as Tt,
  W as Bt,
  Y as Gt,
  a as Ze,
  b as Xe,
  c as T,
  d as et,
  e as tt,
  f as nt,
  h as rt,
  i as ve,
  j as ot,
  m as at,
  n as st,
  o as it,
  q as z,
  r as dt,
  s as ct,
  t as ut,
  u as mt,
  v as pt,
  w as xe,
  x as lt,
  y as Ae,
  z as ft
} from "./chunks/chunk-4ZF6FGRA.js";
import "./chunks/chunk-PK56HMZM.js";
import "./chunks/chunk-Q3K7A6SZ.js";
import "./chunks/chunk-MCFYVJRQ.js";
import {
  a as Je
} from "./chunks/chunk-K2IQEN74.js";
import {
  a as ee,
  c as Ut,
  d as qt
} from "./chunks/chunk-D7T3IBGR.js";
import {
  Aa as Nt,
  Ba as Dt,
  Ca as Jt,
  Da as It,
  Ea as Se,
  F as Y,
  Fa as Lt,
  G as Ye,
  Ga as Ht,
  J as ze,
  M as be,
  N as _e,
  R as Qe,
  V as ke,
  d as S,
  ea as j,
  fa as Pe,
  h as qe,
  j as Ke,
  k as M,
  l as V,
  o as Ve,
  qa as Mt,
  v as E,
  za as jt
} from "./chunks/chunk-PYWC2Q3O.js";
import {
  d as St,
  e as Rt,
  f as X,
  g as Ct,
  i as Ot,
  j as Wt,
  k as Ft,
  l as $e
} from "./chunks/chunk-LVNIQIC7.js";
import "./chunks/chunk-OZQISBXE.js";
import "./chunks/chunk-SHL3JVR2.js";
import "./chunks/chunk-BWS3BVUZ.js";
import "./chunks/chunk-QYT3A7IM.js";
import {
  a as q,
  b as K
} from "./chunks/chunk-AQGPBQ3B.js";
import "./chunks/chunk-OL67TCQQ.js";
import {
  b as Le
} from "./chunks/chunk-ZY7QJIYL.js";
import {
  a as Ie,
  b as F
} from "./chunks/chunk-MD3J7US6.js";
import "./chunks/chunk-XLNU4LHV.js";
import {
  a as W,
  b as p
} from "./chunks/chunk-CIAIFVI6.js";
import {
  c as Be,
  d as ge,
  f as Ge,
  h as he,
  i as we,
  j as Ue
} from "./chunks/chunk-HLIEJOQH.js";
import {
  l as ye
} from "./chunks/chunk-E7OPYPDN.js";
import "./chunks/chunk-GS77IX4Q.js";
import "./chunks/chunk-M4BNOVCS.js";
import {
  g as fe
} from "./chunks/chunk-KS67KJ2N.js";
import {
  b as He,
  j as Ee,
  m as Te,
  n as le,
  o as U,
  q as H
} from "./chunks/chunk-64WU6PY2.js";
import "./chunks/chunk-3P6HYWCU.js";
import {
  a as L
} from "./chunks/chunk-K2C3OODJ.js";
import "./chunks/chunk-6MX7TYOA.js";
import "./chunks/chunk-LMXI4AGB.js";
import "./chunks/chunk-ZV56ONXB.js";

// src/entrypoints/stage.ts
import { randomUUID as Dr } from "node:crypto";
import I from "node:process";

// src/render/annotations.ts
var Yn = 5;
function Kt(e) {
  let t = Y(e), n = e.verdict.exitCode !== 0, r = (s) => _e(s) && (s.status === "exceeded" || n) ? "error" : "warning", a = [...Map.groupBy(
    Qe(e.verdict),
    (s) => JSON.stringify([r(s), s.status, be(s), Vt(s)])
  ).values()].flatMap((s) => {
    let [i] = s;
    return i === void 0 ? [] : [zn(t, i, s, r(i))];
  });
  return [
    ...a.filter(({ level: s }) => s === "error"),
    ...a.filter(({ level: s }) => s === "warning")
  ];
}
function zn(e, t, n, r) {
  let o = Vt(t), a = n.slice(0, Yn).map((i) => Ie(`${Ye(i.scope).model} ${Ze(e, i)} (${ze(i.scope)})`)), s = n.length - a.length;
  return {
    level: r,
    title: `edgegate: ${be(t)} ${t.status === "unknown" ? "unknown" : "exceeded"}`,
    message: [...a, ...s > 0 ? [`and ${s} more`] : []].join(`
`),
    ...o === void 0 ? {} : { position: o }
  };
}
function Vt(e) {
  return e.of === "budget" ? e.rule.position : void 0;
}

// src/entrypoints/actions/may-record.ts
function Yt({ event: e }) {
  if (e.of !== "push")
    throw p.notRecorded(`this run is for ${e.of === "other" ? `\`${e.name}\`` : `a ${e.of}`}`);
  let { ref: t, defaultBranch: n, isFork: r, committedAt: o } = e;
  if (r) throw p.notRecorded("this repository is a fork, which keeps no history of its own");
  if (t !== `refs/heads/${n}`)
    throw p.notRecorded(`this is a push to ${t}, and the default branch is ${n}`);
  if (o === void 0) throw p.notRecorded("this push deleted the branch");
  return { ...e, committedAt: o };
}

// src/entrypoints/actions/run-stage.ts
async function zt(e) {
  let { report: t } = e, n = _n(e);
  try {
    let r = await Zn(e, n);
    if (r.of === "handed-on")
      return er(t, r), r.waiting !== void 0 && await n.pending(r.waiting), n.handOn(), L.ok;
    await tr(t, r);
    let o = r.verdict.exitCode !== L.ok;
    return await n.last(o ? "failure" : "success", tt(r.input)), r.verdict.exitCode;
  } catch (r) {
    let o = r instanceof W ? r : p.internal(Qt(r), r);
    return await n.last("error", e.signal.aborted ? "Cancelled before it could judge; run it again" : o.message), nr(t, o);
  }
}
function _n({ check: e, remember: t, progress: n, input: r }) {
  let o = ["record", "command"].includes(r("stage").trim()), a = r("publish").trim() !== "none" && !o, s = !1, i = async (d, c) => {
    if (!a || s) return;
    let u = await e.set(d, c);
    if (u.status === "set") return t(d);
    if (s = !0, u.expected === !0) return n.note(Qn);
    n.warn(`The check "${ee(r)}" was not set on the commit: ${u.reason}`, u.fix);
  };
  return {
    pending: (d) => i("pending", d),
    last: i,
    /** The last word is this job's: cut off, its clean-up has to say it. */
    takeOver: () => {
      a && t("pending");
    },
    /** Another job has the last word: the step's clean-up must not. */
    handOn: () => t("handed-on")
  };
}
var Qn = "This change comes from a fork, so this run may only read: the workflow for forks (docs/forks.md) sets the check and posts the comment. Where there is none, the report is in the job summary.";
async function Zn({ input: e, run: t, parents: n, work: r, progress: o, report: a, signal: s }, i) {
  let { base: d, head: c, ...u } = Ut(e), m = await t();
  if (m === void 0) throw p.notInActions();
  let { stage: l } = u;
  if (l === "command") {
    let { event: w } = m;
    return w.of !== "comment" && w.of !== "label" ? { of: "handed-on", log: "This is no new comment of a person on a pull request, and no label of theirs." } : r({ ...u, base: "", head: "", said: w, progress: o, signal: s, runUrl: m.pageUrl });
  }
  if (l === "record") {
    let w = Yt(m);
    return r({ ...u, base: "", head: "", push: w, progress: o, signal: s, runUrl: m.pageUrl });
  }
  let { event: f, pageUrl: b } = m;
  l === "conclude" ? i.takeOver() : await i.pending(Xn[l]);
  let P = f.of === "pull-request" || f.of === "fork-run" ? { commit: f.headSha } : {}, k = { ...u, ...P, progress: o, signal: s, runUrl: b };
  if (f.of === "fork-run" && l !== "gate" && l !== "announce" && l !== "prepare")
    return r({ ...k, base: "", head: c ?? "", followsFork: !0 });
  let h = await $t({ base: d, head: c }, m, n);
  return a.log(`Comparing ${h.head} with ${h.base}`), r({ ...k, ...h, fromFork: f.of === "pull-request" && f.fromFork });
}
var Xn = {
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
function er(e, { next: t, build: n, approval: r, log: o, documentsPath: a }) {
  e.log(o), e.output("exit-code", String(L.ok)), a !== void 0 && e.output("documents-path", a), r !== void 0 && e.output("approved", String(r.approved)), r?.approved === !0 && (e.output("pull-request", String(r.pullRequest)), e.output("unchanged-in", r.unchangedIn ?? "")), t !== void 0 && (e.output("legs", JSON.stringify(t.legs)), e.output("judge", String(t.judge))), n !== void 0 && (e.output("build-android", String(n.android)), e.output("build-ios", String(n.ios)));
}
async function tr(e, t) {
  let { verdict: n, published: r } = t;
  e.log(t.log), e.output("verdict", n.verdict), e.output("exit-code", String(n.exitCode)), e.output("comment-url", r !== void 0 && "url" in r ? r.url : ""), e.output("report-path", t.reportPath), e.output("documents-path", t.documentsPath), await _t(e, t.summary);
  for (let o of Kt(t.input)) e.annotate(o);
}
async function nr(e, t) {
  let n = `${t.message}
${t.remedy}`;
  e.annotate({ level: "error", title: "edgegate", message: n }), e.output("exit-code", String(t.exitCode)), t.exitCode === L.bug && e.log(rr(t));
  let r = "```", o = n.replaceAll(r, "'''");
  return await _t(e, `### edgegate could not judge this change

${r}text
${o}
${r}
`), t.exitCode;
}
async function _t(e, t) {
  try {
    await e.summary(t);
  } catch (n) {
    e.annotate({
      level: "warning",
      title: "edgegate",
      message: `The job summary could not be written: ${Qt(n)}`
    });
  }
}
function rr(e) {
  return [e.stack, e.cause instanceof Error ? `Caused by ${e.cause.stack}` : ""].join(`
`);
}
function Qt(e) {
  return e instanceof Error ? e.message : String(e);
}

// src/entrypoints/actions/step-report.ts
function Zt() {
  return {
    output: (e, t) => Ct(e, t),
    async summary(e) {
      await St.addRaw(e).write();
    },
    annotate({ level: e, title: t, message: n, position: r }) {
      let o = {
        title: t,
        ...r === void 0 ? {} : { file: r.file, startLine: r.line, startColumn: r.column }
      };
      e === "error" ? Ot(n, o) : Wt(n, o);
    },
    log(e) {
      for (let t of e.split(/\r\n?|\n/)) Ft(Le(t));
    }
  };
}

// src/entrypoints/stage-work.ts
import jr from "node:process";

// src/entrypoints/jobs/branch-jobs.ts
import { resolve as kr } from "node:path";
import vr from "node:process";

// src/domain/command.ts
var ar = (e) => `\`/${e} accept CHECK until YYYY-MM-DD: reason\`, where CHECK is a name as in the report, such as \`size\` or \`my-model/latency-p90\``, sr = [...fe, ...ye];
function en(e, t, n) {
  let [r = ""] = e.trimStart().split(/[\r\n\u2028\u2029]/, 1);
  if (!r.startsWith(`/${n}`)) return;
  let o = r.slice(`/${n}`.length);
  if (!/^(\s|$)/.test(o)) return;
  let [, a = "", s = ""] = /^(?:\s+(\S+)(?:\s+(.*))?)?\s*$/.exec(o) ?? [];
  switch (a) {
    case "accept":
      return ir(s.trim(), t, n);
    case "rerun":
      return { of: "rerun", words: Xt(s) };
    case "explain":
      return { of: "explain", words: Xt(s) };
    case "help":
      return { of: "help" };
    default:
      return R("there is no such command; there are accept, explain, rerun and help");
  }
}
function ir(e, t, n) {
  let r = /^(\S+)\s+until\s+(\d{4}-\d{2}-\d{2})\s*:\s*(.*)$/.exec(e);
  if (r === null) return R(`write ${ar(n)}`);
  let [, o = "", a = "", s = ""] = r, i = rn(o);
  return "problem" in i ? R(i.problem) : Ge.safeParse(a).success ? a < t ? R(`${a} has passed`) : a > `${Number(t.slice(0, 4)) + 1}${t.slice(4)}` ? R(`${a} is more than a year away; accept it for a shorter time`) : s.trim().length < 3 ? R("say why after the colon") : s.length > 500 ? R("the reason is longer than 500 characters") : { of: "accept", waiver: { ...i, until: a, reason: s.trim() } } : R(`${a} is not a day`);
}
function tn(e, t) {
  let n = `${t}: accept `;
  return e.startsWith(n) ? rn(e.slice(n.length).trim()) : void 0;
}
function nn(e) {
  let [t = 0, n = 0, r = 0] = e.split("-").map(Number), [o, a] = n === 12 ? [t + 1, 1] : [t, n + 1], s = (i) => String(i).padStart(2, "0");
  return `${o}-${s(a)}-${s(Math.min(r, 28))}`;
}
function rn(e) {
  let t = e.lastIndexOf("/"), [n, r] = t < 0 ? [void 0, e] : [e.slice(0, t), e.slice(t + 1)], o = [...fe, ...ye].find((a) => a === r);
  return o === void 0 ? { problem: `there is no check of that name; there are ${sr.join(", ")}` } : n !== void 0 && !/^[A-Za-z0-9*?][A-Za-z0-9._*?-]{0,63}$/.test(n) ? { problem: "what stands before the slash is not a model's name" } : { check: o, match: n === void 0 ? {} : { model: n } };
}
function Xt(e) {
  return e.split(/[\s·`(),*]+/).filter((t) => !["", "thread", "threads"].includes(t)).slice(0, 30).map((t) => t.slice(0, 100));
}
function R(e) {
  return { of: "malformed", problem: e };
}

// src/render/answers.ts
var dr = 2e4, on = 20;
function an(e, t, n) {
  let r = Y(e), o = e.comparison.models.find(({ cases: c }) => c.some((u) => le(u.key, t))), a = o?.cases.find((c) => le(c.key, t));
  if (o === void 0 || a === void 0) return;
  let s = Ve(`Of commit ${n.headSha.slice(0, 7)}, measured in `, qe("this run", n.page), "."), i = (c, u) => ({ at: c, blocks: () => [...u(), s] }), d = [
    i(0, () => T(r, o, a, 100)),
    i(1, () => T(r, o, a, 10)),
    i(2, () => T(r, o, a, 0)),
    i(3, () => [
      ...T(r, o, a, 0).slice(0, 1),
      M(
        "This case has more to tell than a comment holds. Take the run's artifacts, and see ",
        S("edgegate explain"),
        "."
      )
    ])
  ];
  return Xe([{ name: "case", forms: d }], j, (c) => c.length <= dr);
}
function D({ gate: e, command: t }, n, r) {
  let o = r.map((a) => [S(F(a, 200))]);
  return j([
    M(S(`/${e} ${t}`), `: ${F(n, 500)}`),
    ...o.length === 0 ? [] : [V(ke(o, on, "choice"))]
  ]);
}
function sn(e) {
  let t = new Set(e.map(({ device: r }) => JSON.stringify(r))).size, n = e.map((r) => [S(F(U(r), 200))]);
  return j([
    M(
      `Measuring ${E(e.length, "case")} again, on ${E(t, "device")}. What was measured of the others stays.`
    ),
    V(ke(n, on, "case"))
  ]);
}
function dn(e, t) {
  return j([M("The label ", S(F(e, 100)), ` accepts nothing: ${F(t, 1e3)}`)]);
}
function cn(e) {
  let t = [
    [
      `/${e} accept CHECK until YYYY-MM-DD: reason`,
      "lets a broken check warn until that day. CHECK is a name as in the report, like size or my-model/latency-p90. For maintainers."
    ],
    [`/${e} explain CASE`, "shows all that is known of one case, by words of it, like digits float32 xnnpack."],
    [
      `/${e} rerun CASE`,
      "measures again the cases that these words fit, and keeps what was measured of the others."
    ],
    [`/${e} rerun`, "measures everything again."],
    [`/${e} help`, "says this."]
  ];
  return j([
    Ke(4, `What ${e} can be told in a comment`),
    V(t.map(([n, r]) => [S(n), ` ${r}`])),
    M(
      "The label ",
      S(`${e}: accept CHECK`),
      " does as the first, for this commit only: the next push ends it. All of this is heard from people who may write here, and in new comments, not in edited ones."
    )
  ]);
}

// src/stages/decisions.ts
var cr = /* @__PURE__ */ new Set(["maintain", "admin"]);
function te({ author: e }, t, n) {
  if (!cr.has(t.role)) return "accepting a finding needs the role maintain or admin";
  if (!(e !== t.login || n))
    return "who opened a pull request can't accept its findings; another maintainer can, or `author-may-accept: true` in the config of the default branch";
}
async function ne(e, t, n) {
  let { conversation: r, decisions: o } = e;
  return await o.update(`Accept ${n.check} until ${n.until}, by ${n.actor}`, async (a) => {
    let s = (await Ae(a)).filter(({ id: i }) => i !== n.id);
    return /* @__PURE__ */ new Map([[xe, he([...s, n])]]);
  }), re(e, await r.runAgain(t, "judgement"), "Accepted; judging again");
}
async function un(e, t, n) {
  let { conversation: r, decisions: o } = e;
  return await o.update(`Accept no longer what ${n} did`, async (s) => {
    let i = await Ae(s), d = i.filter((c) => c.id !== n);
    return d.length === i.length ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map([[xe, he(d)]]);
  }) === "unchanged" ? { status: "ignored", said: "Nothing had been accepted by this label." } : re(e, await r.runAgain(t, "judgement"), "Taken back; judging again");
}
function re({ gate: e }, t, n) {
  switch (t) {
    case "started":
      return { status: "done", said: `${n}.` };
    case "running":
      return { status: "done", said: `${n} in the run that is under way.` };
    case "busy":
      return {
        status: "refused",
        said: `${n} did not start: this commit's run is still under way. Your decision is kept; write \`/${e} rerun\` if its report does not show it`
      };
    case "no-run":
      return { status: "done", said: `${n} with the next run; this commit has none to run again.` };
  }
}
function g(e) {
  return { status: "refused", said: e };
}

// src/domain/adopt-device.ts
function mn(e, t) {
  return {
    ...e,
    devices: e.devices.map(
      (n) => n.platform !== "host" || Te(n.device, t) ? n : { ...n, device: t, cases: n.cases.map((r) => ({ ...r, key: { ...r.key, device: t } })) }
    )
  };
}

// src/stages/handover.ts
var Re = [..._, "plan"];
async function J(e, t) {
  let n = await t.has("rerun") ? ["rerun"] : [];
  await e.give("planned", t.root, [...Re, ...n].map(y));
}
async function C(e, t, n, r = !1) {
  if (await t.clear(), !await e.take("planned", t.root)) throw p.jobLeftNothing("plan", r);
  if (!n) return;
  let { body: o } = await t.read("plan", "prepare"), a = await e.takeAll("files", () => t.root);
  if (o.files.length > 0 && a.length === 0) throw p.fileChanged(o.files[0]?.file.path ?? "files");
}
async function ln(e, t, n) {
  let { body: r } = await t.read("app-bundle", "build"), a = r.apps.filter((s) => s.platform === n).flatMap(({ app: s, driverParts: i }) => [s, ...i].map(({ path: d }) => d));
  await e.give(B(n), t.root, [y("app-bundle"), ...a]);
}
async function fn(e, t) {
  let n = await t.read("plan", "prepare"), r = [];
  for (let o of ["android", "ios"]) {
    let a = t.below(`taken/${B(o)}`);
    if (!await e.take(B(o), a.root)) continue;
    let s = await a.read("app-bundle", "build"), i = s.inputs.find(({ kind: c }) => c === "plan"), d = await t.ref(y("plan"));
    if (i?.sha256 !== d.sha256)
      throw p.documentStale(`${B(o)}/${y("app-bundle")}`, y("plan"));
    r.push(
      ...s.body.apps.map((c) => ({
        ...c,
        app: pn(o, c.app),
        driverParts: c.driverParts.map((u) => pn(o, u))
      }))
    );
  }
  await t.write("app-bundle", n.subject, ["plan"], { apps: r });
}
function pn(e, t) {
  return { ...t, path: `taken/${B(e)}/${t.path}` };
}
async function gn(e, t) {
  let n = await e.read("plan", "prepare");
  if (n.body.devices.every(({ platform: a }) => a !== "host")) return;
  let [r] = await t.devices();
  if (r === void 0) return;
  let o = n.inputs.map(({ kind: a }) => a);
  await e.write("plan", n.subject, o, mn(n.body, r.device));
}
async function Ce(e, t) {
  let { body: n } = await t.read("device-runs", "run"), r = n.runs.flatMap(({ outcome: o }) => o.report === void 0 ? [] : [o.report.path]);
  await e.give("measured", t.root, [
    y("plan"),
    ...await t.has("app-bundle") ? [y("app-bundle")] : [],
    y("device-runs"),
    ...new Set(r)
  ]);
}
async function yn(e, t, n) {
  try {
    await J(e, t), await Ce(e, t);
  } catch (r) {
    if (!(r instanceof W) || r.code !== "artifacts-refused") throw r;
    n.note(`Nothing was left for \`/edgegate explain\`: ${r.message}`);
  }
}
async function x(e, t) {
  if (await e.take("measured", t.root)) return "taken";
  let { subject: n, body: r } = await t.read("plan", "prepare");
  return await t.write("device-runs", n, ["plan"], { runs: [] }), r.devices.some(({ request: o }) => o !== void 0) ? "missing" : "unneeded";
}
function B(e) {
  return e === "android" ? "app-android" : "app-ios";
}

// src/stages/judged-documents.ts
async function ae(e) {
  let { judged: t, gate: n, pull: r, workspace: o } = e, a = r.headSha.slice(0, 7), s = await t.of(r);
  if (s === void 0) return oe(`no run has judged ${a}, the newest commit, yet`);
  if (!s.completed) return oe(`the run that judges ${a} is still under way; ask again when it has ended`);
  await o.clear();
  let i = await s.take("measured", o, fr);
  if (i === "expired") return hn(n, a);
  switch (await s.take("planned", o, i === "taken" ? lr : wn)) {
    case "expired":
      return hn(n, a);
    case "none":
      return oe(
        `the run that judged ${a} has left no documents that can be read here: it failed early, or its server keeps no artifacts; its log says which`
      );
    case "taken":
      return await x({ take: async () => i === "taken" }, o), { status: "taken", run: s, measured: i === "taken" };
  }
}
function se(e) {
  return e instanceof W && ur.has(e.code);
}
var ur = /* @__PURE__ */ new Set([
  "run-files-refused",
  "document-unreadable",
  "document-stale",
  "document-missing",
  "file-changed"
]);
function oe(e) {
  return { status: "missing", why: e };
}
function hn(e, t) {
  return oe(`the documents of ${t} are gone: GitHub keeps them for 14 days. /${e} rerun measures again`);
}
var mr = new Set([...Re, "rerun"].map(y)), pr = /* @__PURE__ */ new Set(["plan.json", "app-bundle.json", "device-runs.json"]);
function wn(e) {
  return mr.has(e) ? e : void 0;
}
function lr(e) {
  return e === "plan.json" ? "planned/plan.json" : wn(e);
}
function fr(e) {
  return /^device-runs(\/[A-Za-z0-9][A-Za-z0-9._-]{0,199}){2,4}$/.test(e) || pr.has(e) ? e : void 0;
}

// src/stages/explain.ts
async function bn(e) {
  try {
    let t = await ae(e);
    return t.status === "taken" ? await gr(e, t.run) : Oe(e.gate, t.why);
  } catch (t) {
    if (se(t)) return Oe(e.gate, t.message);
    throw t;
  }
}
async function gr(e, t) {
  let { words: n, workspace: r, pull: o, gate: a, toolVersion: s } = e, d = (await r.read("plan", "prepare")).body.devices.flatMap((v) => v.cases.map(({ key: $ }) => $)).toSorted(H), c = q(n, d), [u, ...m] = c.status === "matched" ? c.keys : [];
  if (c.status !== "matched")
    return { found: !1, markdown: D({ gate: a, command: "explain" }, ...K(c)) };
  if (u === void 0) return Oe(a, "this change has nothing that was to be measured");
  if (m.length > 0) {
    let v = n.length === 0 ? "name a case by words of it:" : `${c.keys.length} cases fit; add words:`;
    return {
      found: !1,
      markdown: D({ gate: a, command: "explain" }, v, c.keys.map(U))
    };
  }
  let { subject: l, evidence: f, decision: b } = await z(r), P = { asOf: e.today, waivers: await lt(e.decisions, o.headSha) }, k = { run: t.pageUrl }, h = pt(
    { toolVersion: s, gate: a, links: k },
    l,
    f,
    gt(b, P, f),
    void 0
  ), w = an(h, u, { headSha: o.headSha, page: t.pageUrl });
  if (w === void 0) throw p.documentUnreadable("plan.json", "a case of it is in no comparison");
  return { found: !0, markdown: w };
}
function Oe(e, t) {
  return { found: !1, markdown: D({ gate: e, command: "explain" }, t, []) };
}

// src/stages/rerun.ts
var ie = "reruns.json";
async function kn(e, t) {
  try {
    let n = await yr(e, t);
    return "cases" in n ? await hr(e, t, n) : n;
  } catch (n) {
    if (se(n)) return g(n.message);
    throw n;
  }
}
async function yr(e, t) {
  let { workspace: n, words: r, gate: o } = e, a = await ae({ ...e, pull: t });
  if (a.status === "missing") return g(a.why);
  if (!a.measured) return g(`nothing was measured of this commit; \`/${o} rerun\` measures everything`);
  let { body: s } = await n.read("plan", "prepare"), i = s.devices.flatMap(({ cases: m }) => m), d = q(r, i.map(({ key: m }) => m).toSorted(H));
  if (d.status !== "matched") {
    let [m, l] = K(d);
    return { status: "refused", said: m, reply: D({ gate: o, command: "rerun" }, m, l) };
  }
  let c = ve(s, d.keys).toSorted(H);
  if (c.length > 0) return { cases: c, runId: a.run.id, attempt: a.run.attempt + 1 };
  let u = i.find(({ key: m, unplanned: l }) => l !== void 0 && d.keys.includes(m))?.unplanned;
  return g(`nothing of this can be measured: ${u ?? "no device was to measure it"}`);
}
async function hr({ decisions: e, conversation: t, gate: n, from: r }, o, a) {
  let s = { ...r, ...a }, i = async (u) => vn(await u.read(ie)).filter(({ id: m }) => m !== r.id), d = `${a.cases.length} ${a.cases.length === 1 ? "case" : "cases"}`;
  await e.update(
    `Measure ${d} again, for ${r.by}`,
    async (u) => /* @__PURE__ */ new Map([[ie, ge([...await i(u), s])]])
  );
  let c = await t.runAgain(o, "planning");
  return c === "started" ? { status: "done", said: `Measuring ${d} again.`, reply: sn(a.cases) } : (await e.update(
    `Measure ${d} no longer again: no job could start`,
    async (u) => /* @__PURE__ */ new Map([[ie, ge(await i(u))]])
  ), g(
    c === "no-run" ? `the run that judged this commit can't measure some cases alone; \`/${n} rerun\` measures everything` : "this commit's run is still under way; say it again when it has ended"
  ));
}
function vn(e) {
  try {
    return Be.parse(JSON.parse(e ?? "")).wishes;
  } catch {
    return [];
  }
}
async function xn(e, { runId: t, attempt: n }) {
  return e === void 0 || n === 1 ? void 0 : vn(await e.file(ie)).findLast((o) => o.runId === t && o.attempt === n);
}
async function An(e, t, n) {
  let { workspace: r, farm: o } = e;
  if (await C(t, r, !1), await x(t, r) !== "taken") throw p.jobLeftNothing("run");
  let { subject: a, body: s } = await r.read("plan", "prepare"), { body: i } = await r.read("settings", "prepare"), { body: d } = await r.read("device-runs", "run"), { by: c, at: u, url: m } = n, l = {
    number: (d.reruns?.length ?? 0) + 1,
    cases: ve(s, n.cases),
    by: c,
    at: u,
    ...m === void 0 ? {} : { url: m }
  };
  await r.write("rerun", a, [], { attempt: n.attempt, rerun: l }), await J(t, r);
  let f = ot(s, l), { spend: b } = await st(e, f, i.settings), P = f.devices.filter(({ request: v }) => v !== void 0), k = await r.has("app-bundle") ? (await r.read("app-bundle", "build")).body.apps : [], h = (v) => o.needsApp && P.some(($) => $.platform === v) && !k.some(($) => $.platform === v), w = b === void 0 ? "" : `, at most ${at(b.worstCents)}`;
  return {
    said: `Measuring ${l.cases.length} of the cases again${w}, as ${c} asked`,
    build: { android: h("android"), ios: h("ios") }
  };
}
async function We(e, { attempt: t }) {
  if (!await e.has("rerun")) return;
  let { body: n } = await e.read("rerun", "plan");
  return n.attempt === t ? n.rerun : void 0;
}

// src/stages/answer.ts
async function Pn(e) {
  let { comment: t, conversation: n, today: r, gate: o } = e, a = en(t.body, r, o);
  if (a === void 0) return { status: "ignored", said: `The comment is not for ${o}.` };
  let s = await n.roleOf(t.author);
  if (!Mt(s)) return { status: "ignored", said: `${t.author} may not give commands here.` };
  let { reply: i, ...d } = await wr(e, a, s);
  return await n.react(t.id, d.status === "done" ? "+1" : "confused"), i !== void 0 ? await n.reply(t.pull, i) : d.status === "refused" && await n.reply(t.pull, `\`/${o}\`: ${d.said}`), d;
}
async function wr(e, t, n) {
  let { comment: r, conversation: o, authorMayAccept: a } = e;
  switch (t.of) {
    case "malformed":
      return g(t.problem);
    case "help":
      return { status: "done", said: "Said which commands there are.", reply: cn(e.gate) };
    case "explain": {
      let s = await o.pull(r.pull), { found: i, markdown: d } = await bn({ ...e, pull: s, words: t.words });
      return { status: i ? "done" : "refused", said: i ? "Explained a case." : "Said why no case could be explained.", reply: d };
    }
    case "accept": {
      let s = await o.pull(r.pull), i = te(s, { login: r.author, role: n }, a);
      if (i !== void 0) return g(i);
      let { id: d, author: c, createdAt: u, url: m } = r, l = { id: `comment-${d}`, actor: c, acceptedAt: u, url: m };
      return ne(e, s, { ...t.waiver, ...l });
    }
    case "rerun": {
      let { id: s, author: i, createdAt: d, url: c } = r, u = { id: `comment-${s}`, by: i, at: d, url: c };
      if (t.words.length > 0)
        return kn({ ...e, words: t.words, from: u }, await o.pull(r.pull));
      let m = await o.runAgain(await o.pull(r.pull), "measurement");
      return m === "running" || m === "busy" ? g("this commit's run is still under way; say it again when it has ended") : re(e, m, "Measuring again");
    }
  }
}

// src/stages/answer-label.ts
async function $n(e) {
  let { label: t, conversation: n, gate: r } = e, o = tn(t.name, r);
  if (o === void 0) return { status: "ignored", said: `The label is not for ${r}.` };
  let a = await n.pull(t.pull), s = await br(e, a, o);
  return s.status === "refused" && await n.reply(t.pull, dn(t.name, s.said)), s;
}
async function br(e, t, n) {
  let { label: r, conversation: o, today: a, authorMayAccept: s } = e;
  if ("problem" in n)
    return r.set ? g(n.problem) : { status: "ignored", said: "Nothing had been accepted by this label." };
  let i = `label-${r.pull}-${n.match.model ?? "*"}-${n.check}`;
  if (!r.set) return un(e, t, i);
  let d = await o.roleOf(r.by), c = te(t, { login: r.by, role: d }, s);
  if (c !== void 0) return g(c);
  let u = r.headSha.slice(0, 7);
  return t.headSha !== r.headSha ? g(`a commit was pushed after it was set for ${u}; take it away and set it anew`) : ne(e, t, {
    ...n,
    id: i,
    until: nn(a),
    commit: r.headSha,
    reason: `the label "${r.name}", for commit ${u} alone`,
    actor: r.by,
    acceptedAt: r.at,
    url: r.url
  });
}

// src/stages/record.ts
async function Sn({ workspace: e, history: t }, { push: n, now: r, toolVersion: o, run: a }) {
  let { subject: s, evidence: i, decision: d } = await z(e);
  if (s.headSha !== n.after)
    throw p.notRecorded(`${s.headSha} was measured, and the push is ${n.after}`);
  let c = n.committedAt < r ? n.committedAt : r, u = ct(s, d.measurements, i.variants, { at: c, toolVersion: o, run: a });
  if (u.length === 0) return `Nothing was measured of ${n.after} that could be recorded.`;
  let m = mt(u.map(({ key: b }) => b.device)), l = await t.update(`Measure ${n.after.slice(0, 12)}`, async (b) => {
    let P = /* @__PURE__ */ new Map();
    for (let k of m) {
      let h = we(k), w = await ut(b, k), v = u.filter(({ key: Vn }) => we(Vn.device) === h), $ = Ue(k, dt([w, v]));
      $ !== await b.read(h) && P.set(h, $);
    }
    return P;
  }), f = `${E(u.length, "measurement")} of ${n.after}`;
  return l === "written" ? `Recorded ${f}.` : `History holds the ${f} already.`;
}

// src/entrypoints/jobs/branch-jobs.ts
async function Rn({ ports: e, order: t, env: n }) {
  let { workspace: r, today: o, toolVersion: a } = e, { said: s, name: i, config: d } = t, c = Nt(n, t.token, i);
  if (s === void 0 || c === void 0) throw p.notInActions();
  let { authorMayAccept: u } = await Et(kr(vr.cwd(), d)), m = { ...c, gate: i, authorMayAccept: u, today: o }, { said: l } = s.of === "label" ? await $n({ ...m, label: s }) : await Pn({ ...m, comment: s, workspace: r, toolVersion: a });
  return { of: "handed-on", log: l };
}
async function Cn({ ports: e, handover: t, order: n, env: r }) {
  let { workspace: o } = e, { push: a } = n, s = Dt(r, n.token);
  if (a === void 0 || s === void 0) throw p.notInActions();
  await C(t, o, !1), await x(t, o);
  let i = { push: a, now: It(), toolVersion: e.toolVersion, run: n.runUrl };
  return { of: "handed-on", log: await Sn({ workspace: o, history: s }, i) };
}

// src/stages/fork-merge.ts
async function de({ headSha: e }, t, n) {
  let [r, o, ...a] = await n(t);
  if (r === void 0 || o !== e || a.length > 0)
    throw p.forkPullUnclear(
      `commit ${t.slice(0, 7)} is not its base branch's merge with ${e.slice(0, 7)}`
    );
  return r;
}

// src/stages/adopt.ts
var xr = "adopted", On = 2 ** 30;
function Ar(e) {
  let [t, n, r, o = "", ...a] = e.split("/"), s = He.safeParse(o.replace(/\.tflite$/, ""));
  return t === "variants" && r === "candidate" && o.endsWith(".tflite") && s.success && a.length === 0 && Ee.safeParse(n).success ? e : void 0;
}
async function Wn(e, t, n) {
  let { body: r } = await t.read("variants", "prepare"), o = r.models.flatMap(({ candidate: a }) => Q(a).map(({ file: s }) => s.path));
  o.length > 0 && await e.give(`candidate-${n}`, t.root, o);
}
async function Fn(e, t) {
  let { fork: n, configFile: r } = t, o = await n.pull(), a = t.unchangedIn ?? o.mergeSha, s = await de(o, a, t.parents), i = a === o.mergeSha ? { baseName: o.baseBranch } : {};
  await Z(e, { base: s, head: a, ...i, configFile: r, adopted: (c) => Pr(e, n, `${e.gate}-candidate`, c) });
}
async function Pr({ workspace: e, progress: t }, n, r, o) {
  let a = /* @__PURE__ */ new Map(), s = 0;
  for (let i = 1; i <= o; i += 1) {
    let d = `${r}-${i}`, c = `${xr}/${i}`, u = await n.takeFiles(d, e.below(c), Ar);
    u === void 0 && t.warn(`The fork's own run left no converted models as ${d}.`);
    for (let m of u ?? []) {
      if (s += m.sizeBytes, a.has(m.path)) throw p.forkFilesRefused(d, "another one has the same file");
      if (s > On) throw p.forkFilesRefused(d, `all have more than ${On} bytes`);
      a.set(m.path, { ...m, path: `${c}/${m.path}` });
    }
  }
  return a;
}

// src/stages/approve.ts
var G = "edgegate: measure", $r = {
  label: `Waiting for a maintainer: set the label "${G}"`,
  "newer-label": `The label "${G}" was set for an older push: look at this one, set it anew`,
  "writers-label": `Who set the label "${G}" may not write here: let a maintainer set it anew`
};
async function Mn(e, t) {
  let { fork: n, parents: r, configFile: o } = t, a = await n.pull(), s = { approved: !0, pullRequest: a.number };
  if (t.isFree) return { ...s, said: "No phone has to be paid." };
  let i = await de(a, a.mergeSha, r);
  if (await Sr(e, { base: i, head: a.mergeSha, configFile: o }))
    return { ...s, unchangedIn: a.mergeSha, said: "No model has changed: no phone has to be paid." };
  let { environment: d } = t;
  if (d !== void 0)
    return await n.asksReviewers(d) ? { ...s, awaits: !0, said: `Waiting for a reviewer of the environment "${d}", in this run` } : {
      approved: !1,
      said: `The environment "${d}" has no required reviewers: nobody could approve phones`
    };
  let c = await n.approval(G);
  return c.status === "approved" ? { ...s, said: `${c.by} has set the label "${G}".` } : { approved: !1, said: `${$r[c.for]}, then write /${e.gate} rerun` };
}
async function Sr({ repository: e, workspace: t, progress: n, signal: r }, { base: o, head: a, configFile: s }) {
  let i = await e.open({ base: o, head: a }, t, r), d = await kt(i, "baseline", s);
  return d === void 0 || await i.identity("baseline", s) !== await i.identity("candidate", s) ? !1 : N(await bt(i, d.settings, d.settings, n)) === 0;
}

// src/stages/legs.ts
async function ue(e, t, n) {
  let { body: r } = await t.read("variants", "prepare"), { body: o } = await t.read("model-inputs", "prepare"), s = [...r.models.flatMap(({ baseline: d, candidate: c }) => [d, c].flatMap(Q)).map(({ file: d }) => d), ...o.models.flatMap((d) => d.files)], i = [...new Set(s.map(({ path: d }) => d))];
  i.length > 0 && await e.give(`files-${n}`, t.root, i), await e.give(`prepared-${n}`, t.root, _.map(y));
}
async function jn(e, t) {
  await t.clear();
  let n = await e.takeAll("prepared", (u) => t.below(`legs/${u}`).root), r = await Promise.all(n.map((u) => wt(t.below(`legs/${u}`)))), [o, ...a] = r;
  if (o === void 0) throw p.jobLeftNothing("prepare");
  for (let [u, { settings: m }] of a.entries())
    if (m.digest !== o.settings.digest)
      throw p.documentStale(`legs/${n[u + 1]}/settings.json`, `legs/${n[0]}/settings.json`);
  let s = r.flatMap((u) => u.changes.body.models), i = new Set(s.flatMap(({ model: u, renamedFrom: m = "" }) => [u, m])), d = o.settings.body.settings.models.map(({ name: u }) => u).filter((u) => !i.has(u)), { subject: c } = o.settings;
  return await t.write("settings", c, [], o.settings.body), await t.write("changes", c, ["settings"], {
    models: ce([...s, ...d.map(Rr)])
  }), await t.write("variants", c, ["settings", "changes"], {
    models: ce([...r.flatMap((u) => u.variants.body.models), ...d.map(Cr)])
  }), await t.write("accuracy", c, ["settings", "changes", "variants"], {
    models: ce([...r.flatMap((u) => u.accuracy.body.models), ...d.map(Or)])
  }), await t.write("model-inputs", c, ["settings", "changes", "variants"], {
    models: ce(r.flatMap((u) => u.inputs.body.models))
  }), d;
}
function ce(e) {
  return e.toSorted((t, n) => t.model < n.model ? -1 : t.model > n.model ? 1 : 0);
}
var Fe = "the job that converts and scores it left nothing; its log says why", Rr = (e) => ({
  model: e,
  change: "modified",
  differs: [],
  baseline: { source: { status: "absent" } },
  candidate: { source: { status: "absent" } }
}), Cr = (e) => ({
  model: e,
  baseline: { status: "unusable", reason: Fe },
  candidate: { status: "unusable", reason: Fe }
}), Or = (e) => ({
  model: e,
  sameData: !1,
  note: Fe,
  baseline: [],
  candidate: []
});

// src/entrypoints/jobs/job.ts
var me = "host";
async function Me(e, t) {
  return await ht(e, t), { of: "handed-on", waiting: Pe(t), log: Pe(t) };
}
function A({ workspace: e }, t) {
  return { of: "handed-on", log: `Handed on ${t}.`, documentsPath: e.root };
}
function je(e, { verdict: t, input: n, published: r, comment: o }) {
  return {
    of: "judged",
    verdict: t,
    input: n,
    published: r,
    summary: et(n),
    log: nt(n, { color: !1, width: 120 }),
    reportPath: e.workspace.absolute(o.path),
    documentsPath: e.workspace.root
  };
}

// src/entrypoints/jobs/fork-jobs.ts
async function Nn({ ports: e, order: t, env: n }) {
  let { token: r, signal: o, config: a, farm: s, environment: i } = t, d = { ...Se(n, r, o), configFile: a, isFree: s === me, environment: i };
  return Wr(await Mn(e, d));
}
async function Dn({ ports: e, handover: t, order: n, env: r }) {
  let { token: o, signal: a, config: s, head: i } = n, d = i === "" ? void 0 : i;
  return await Fn(e, { ...Se(r, o, a), configFile: s, unchangedIn: d }), await ue(t, e.workspace, 1), A(e, "the fork's models and their scores");
}
function Wr({ said: e, ...t }) {
  let n = !t.approved || t.awaits === !0;
  return { of: "handed-on", approval: t, log: e, ...n ? { waiting: e } : {} };
}

// src/stages/may-judge.ts
async function pe(e, t, n) {
  let r = await vt(e, t);
  return { look: r, wait: n && await Fr(r.body, r.changes, n) };
}
async function Fr({ settings: { pullRequests: e } }, t, n) {
  if (!Bt(e) || N(t) === 0) return;
  let r = await n();
  return r && Tt(e, r);
}

// src/stages/announce.ts
async function Jn(e, t, n) {
  let { look: r, wait: o } = await pe(e, t, n), { body: a, changes: s } = r, i = N(s);
  return o !== void 0 ? { legs: i, wait: o } : (i === 0 ? await At(e, t, r) : await yt(e, { settings: a, changes: { models: s } }), { legs: i });
}

// src/entrypoints/jobs/judging-jobs.ts
async function In({ ports: e, commits: t, ask: n, handover: r, order: o }) {
  let { look: a, wait: s } = await O(e, () => pe(e, t, n));
  if (s !== void 0) return Me(e, s);
  let i = await Pt(e, t, a);
  return o.fromFork !== !0 && await yn(r, e.workspace, o.progress), je(e, i);
}
async function Ln({ ports: e, commits: t, ask: n, handover: r, order: o }) {
  let { legs: a, wait: s } = await O(e, () => Jn(e, t, n));
  if (s !== void 0) return { ...await Me(e, s), next: { legs: [], judge: !1 } };
  a === 0 && await J(r, e.workspace);
  let i = o.fromFork !== !0 || o.farm === me, d = { legs: Array.from({ length: a }, (c, u) => `${u + 1}/${a}`), judge: i };
  return { ...A(e, "which models have changed"), next: d };
}
async function Hn({ ports: e, commits: t, handover: n, order: r }) {
  let { workspace: o } = e, a = r.leg ?? { number: 1, of: 1 }, s = () => Z(e, { ...t, leg: a });
  return await (a.of === 1 ? O(e, s) : s()), r.fromFork === !0 && await Wn(n, o, a.number), await ue(n, o, a.number), A(e, "converted models and their scores");
}
async function En({ ports: e, handover: t, attempt: n }) {
  let { workspace: r, progress: o } = e, a = await O(e, async () => {
    let s = await xn(e.decisions, n);
    return s && An(e, t, s);
  });
  return a !== void 0 ? { ...A(e, "which cases are measured again"), build: a.build, waiting: a.said } : (await O(e, async () => {
    let s = await jn(t, r);
    s.length > 0 && o.warn(`No job has left anything of ${s.join(", ")}: the report says so.`), await xt(e);
  }), await J(t, r), { ...A(e, "what is to be measured"), build: await Mr(e) });
}
async function Ne({ ports: e, handover: t, order: n }) {
  let { workspace: r } = e, o = n.stage === "build-android" ? "android" : "ios";
  return await C(t, r, !0), await rt(e, [o]), await ln(t, r, o), A(e, `the ${o} app`);
}
async function Tn({ ports: e, handover: t, attempt: n }) {
  let { workspace: r } = e;
  await C(t, r, !0);
  let o = await We(r, n);
  return o === void 0 ? await gn(r, e.farm) : await x(t, r), await fn(t, r), await it(e, o), await Ce(t, r), A(e, "what was measured");
}
async function Bn({ ports: e, handover: t, attempt: n, order: r }) {
  let { workspace: o, progress: a } = e;
  return O(e, async () => {
    await C(t, o, !1, r.cancelled);
    let s = await x(t, o), i = s === "missing";
    i && a.warn("The job that measures left nothing: its cases are missing from the report.");
    let d = r.measured === void 0 || r.measured === "success", c = await ft(e, {
      asked: await We(o, n),
      cutOff: i && r.cancelled,
      fromEarlier: s === "taken" && !d && n.attempt > 1
    });
    return je(e, c);
  });
}
async function Mr({ workspace: e, farm: t }) {
  let { body: n } = await e.read("plan", "prepare"), r = (o) => t.needsApp && n.devices.some((a) => a.platform === o && a.request !== void 0);
  return { android: r("android"), ios: r("ios") };
}

// src/entrypoints/stage-work.ts
var Nr = {
  gate: In,
  announce: Ln,
  prepare: Hn,
  plan: En,
  "build-android": Ne,
  "build-ios": Ne,
  run: Tn,
  conclude: Bn,
  approve: Nn,
  adopt: Dn,
  command: Rn,
  record: Cn
};
function Gn(e) {
  return async (t) => {
    let { base: n, head: r, baseName: o, config: a, farm: s, out: i, publish: d, progress: c, signal: u, runUrl: m } = t, l = Gt({
      cwd: jr.cwd(),
      env: {
        ...e,
        ...t.python === void 0 ? {} : { EDGEGATE_PYTHON: t.python },
        ...t.pullRequest === void 0 ? {} : { EDGEGATE_PULL_REQUEST: t.pullRequest }
      },
      signal: u,
      progress: c,
      out: i,
      farm: s,
      gate: t.name,
      publish: d,
      token: t.token ?? "",
      runUrl: m,
      commit: t.commit,
      strangersModels: t.followsFork === !0
    });
    return Nr[t.stage]({
      order: t,
      env: e,
      ports: l,
      commits: { base: n, head: r, baseName: o, configFile: a },
      handover: Ht(e, t.name),
      attempt: Lt(e),
      // Nothing of a fork's is paid for without a maintainer's label anyway.
      ask: t.fromFork === !0 ? void 0 : Jt(e, t.token)
    });
  };
}

// src/entrypoints/stage.ts
var De = new AbortController();
for (let e of ["SIGINT", "SIGTERM"]) I.once(e, () => De.abort());
var Kn = Dr();
$e("mark", Kn);
I.env[qt] = Kn;
var Un = X("token"), qn = { ...I.env };
for (let e of Je(I.env)) Rt(e);
I.exitCode = await zt({
  input: (e) => e === "token" ? Un : X(e),
  ...jt(qn, I.cwd(), De.signal, Un, ee(X)),
  remember: (e) => $e("check", e),
  work: Gn(qn),
  report: Zt(),
  signal: De.signal
});
