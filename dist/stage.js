import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  A as Pe,
  B as ht,
  C as wt,
  E as bt,
  F as kt,
  G as C,
  H as j,
  I as z,
  J as h,
  K as vt,
  L as _,
  M as xt,
  N as At,
  O as Pt,
  P as $t,
  Q as St,
  R as Q,
  S as Rt,
  T as Ct,
  W as Gt,
  X as Ut,
  Y as qt,
  _ as Kt,
  a as tt,
  b as nt,
  c as L,
  d as rt,
  e as ot,
  f as at,
  h as st,
  i as V,
  j as ke,
  k as it,
  m as ve,
  n as xe,
  o as dt,
  p as ct,
  q as ut,
  s as Y,
  t as mt,
  u as pt,
  v as lt,
  w as ft,
  x as gt,
  y as Ae,
  z as yt
} from "./chunks/chunk-HB7R3EKB.js";
import "./chunks/chunk-PK56HMZM.js";
import "./chunks/chunk-Q3K7A6SZ.js";
import "./chunks/chunk-MCFYVJRQ.js";
import {
  a as Le
} from "./chunks/chunk-K2IQEN74.js";
import {
  a as X,
  c as Vt,
  d as Yt
} from "./chunks/chunk-TY3TN4HD.js";
import {
  Aa as It,
  Ba as Lt,
  Ca as Ht,
  Da as Et,
  Ea as Re,
  F as K,
  Fa as Tt,
  G as Qe,
  Ga as Bt,
  J as Ze,
  M as we,
  N as Xe,
  R as et,
  V as be,
  d as P,
  ea as M,
  fa as $e,
  h as Ye,
  j as ze,
  k as F,
  l as q,
  o as _e,
  qa as Dt,
  v as R,
  za as Jt
} from "./chunks/chunk-6JZSZAKO.js";
import {
  d as Ot,
  e as Wt,
  f as Z,
  g as Ft,
  i as Mt,
  j as jt,
  k as Nt,
  l as Se
} from "./chunks/chunk-LVNIQIC7.js";
import "./chunks/chunk-OZQISBXE.js";
import "./chunks/chunk-SHL3JVR2.js";
import "./chunks/chunk-BWS3BVUZ.js";
import "./chunks/chunk-QYT3A7IM.js";
import {
  a as B,
  b as G,
  c as U
} from "./chunks/chunk-XBUAROOB.js";
import "./chunks/chunk-OL67TCQQ.js";
import {
  b as Ee
} from "./chunks/chunk-ZY7QJIYL.js";
import {
  a as He,
  b as W
} from "./chunks/chunk-MD3J7US6.js";
import "./chunks/chunk-XLNU4LHV.js";
import {
  a as O,
  b as p
} from "./chunks/chunk-CIAIFVI6.js";
import {
  c as qe,
  d as fe,
  f as Ke,
  h as ye,
  i as he,
  j as Ve
} from "./chunks/chunk-HLIEJOQH.js";
import {
  l as ge
} from "./chunks/chunk-E7OPYPDN.js";
import "./chunks/chunk-GS77IX4Q.js";
import "./chunks/chunk-M4BNOVCS.js";
import {
  g as le
} from "./chunks/chunk-KS67KJ2N.js";
import {
  b as Te,
  j as Be,
  m as Ge,
  n as pe,
  o as T,
  q as Ue
} from "./chunks/chunk-64WU6PY2.js";
import "./chunks/chunk-3P6HYWCU.js";
import {
  a as I
} from "./chunks/chunk-K2C3OODJ.js";
import "./chunks/chunk-6MX7TYOA.js";
import "./chunks/chunk-LMXI4AGB.js";
import "./chunks/chunk-ZV56ONXB.js";

// src/entrypoints/stage.ts
import { randomUUID as Lr } from "node:crypto";
import J from "node:process";

// src/render/annotations.ts
var Zn = 5;
function zt(e) {
  let t = K(e), n = e.verdict.exitCode !== 0, r = (a) => Xe(a) && (a.status === "exceeded" || n) ? "error" : "warning", s = [...Map.groupBy(
    et(e.verdict),
    (a) => JSON.stringify([r(a), a.status, we(a), _t(a)])
  ).values()].flatMap((a) => {
    let [i] = a;
    return i === void 0 ? [] : [Xn(t, i, a, r(i))];
  });
  return [
    ...s.filter(({ level: a }) => a === "error"),
    ...s.filter(({ level: a }) => a === "warning")
  ];
}
function Xn(e, t, n, r) {
  let o = _t(t), s = n.slice(0, Zn).map((i) => He(`${Qe(i.scope).model} ${tt(e, i)} (${Ze(i.scope)})`)), a = n.length - s.length;
  return {
    level: r,
    title: `edgegate: ${we(t)} ${t.status === "unknown" ? "unknown" : "exceeded"}`,
    message: [...s, ...a > 0 ? [`and ${a} more`] : []].join(`
`),
    ...o === void 0 ? {} : { position: o }
  };
}
function _t(e) {
  return e.of === "budget" ? e.rule.position : void 0;
}

// src/entrypoints/actions/may-record.ts
function Qt({ event: e }) {
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
async function Zt(e) {
  let { report: t } = e, n = er(e);
  try {
    let r = await nr(e, n);
    if (r.of === "handed-on")
      return or(t, r), r.waiting !== void 0 && await n.pending(r.waiting), n.handOn(), I.ok;
    await ar(t, r);
    let o = r.verdict.exitCode !== I.ok;
    return await n.last(o ? "failure" : "success", ot(r.input)), r.verdict.exitCode;
  } catch (r) {
    let o = r instanceof O ? r : p.internal(en(r), r);
    return await n.last("error", e.signal.aborted ? "Cancelled before it could judge; run it again" : o.message), sr(t, o);
  }
}
function er({ check: e, remember: t, progress: n, input: r }) {
  let o = ["record", "command"].includes(r("stage").trim()), s = r("publish").trim() !== "none" && !o, a = !1, i = async (d, u) => {
    if (!s || a) return;
    let c = await e.set(d, u);
    if (c.status === "set") return t(d);
    if (a = !0, c.expected === !0) return n.note(tr);
    n.warn(`The check "${X(r)}" was not set on the commit: ${c.reason}`, c.fix);
  };
  return {
    pending: (d) => i("pending", d),
    last: i,
    /** The last word is this job's: cut off, its clean-up has to say it. */
    takeOver: () => {
      s && t("pending");
    },
    /** Another job has the last word: the step's clean-up must not. */
    handOn: () => t("handed-on")
  };
}
var tr = "This change comes from a fork, so this run may only read: the workflow for forks (docs/forks.md) sets the check and posts the comment. Where there is none, the report is in the job summary.";
async function nr({ input: e, run: t, parents: n, work: r, progress: o, report: s, signal: a }, i) {
  let { base: d, head: u, ...c } = Vt(e), m = await t();
  if (m === void 0) throw p.notInActions();
  let { stage: l } = c;
  if (l === "command") {
    let { event: k } = m;
    return k.of !== "comment" && k.of !== "label" ? { of: "handed-on", log: "This is no new comment of a person on a pull request, and no label of theirs." } : r({ ...c, base: "", head: "", said: k, progress: o, signal: a, runUrl: m.pageUrl });
  }
  if (l === "record") {
    let k = Qt(m);
    return r({ ...c, base: "", head: "", push: k, progress: o, signal: a, runUrl: m.pageUrl });
  }
  let { event: f, pageUrl: y } = m;
  l === "conclude" ? i.takeOver() : await i.pending(rr[l]);
  let A = f.of === "pull-request" || f.of === "fork-run" ? { commit: f.headSha } : {}, w = { ...c, ...A, progress: o, signal: a, runUrl: y };
  if (f.of === "fork-run" && l !== "gate" && l !== "announce" && l !== "prepare")
    return r({ ...w, base: "", head: u ?? "", followsFork: !0 });
  let b = await Ct({ base: d, head: u }, m, n);
  return s.log(`Comparing ${b.head} with ${b.base}`), r({ ...w, ...b, fromFork: f.of === "pull-request" && f.fromFork });
}
var rr = {
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
function or(e, { next: t, build: n, approval: r, log: o, documentsPath: s }) {
  e.log(o), e.output("exit-code", String(I.ok)), s !== void 0 && e.output("documents-path", s), r !== void 0 && e.output("approved", String(r.approved)), r?.approved === !0 && (e.output("pull-request", String(r.pullRequest)), e.output("unchanged-in", r.unchangedIn ?? "")), t !== void 0 && (e.output("legs", JSON.stringify(t.legs)), e.output("judge", String(t.judge))), n !== void 0 && (e.output("build-android", String(n.android)), e.output("build-ios", String(n.ios)));
}
async function ar(e, t) {
  let { verdict: n, published: r } = t;
  e.log(t.log), e.output("verdict", n.verdict), e.output("exit-code", String(n.exitCode)), e.output("comment-url", r !== void 0 && "url" in r ? r.url : ""), e.output("report-path", t.reportPath), e.output("documents-path", t.documentsPath), await Xt(e, t.summary);
  for (let o of zt(t.input)) e.annotate(o);
}
async function sr(e, t) {
  let n = `${t.message}
${t.remedy}`;
  e.annotate({ level: "error", title: "edgegate", message: n }), e.output("exit-code", String(t.exitCode)), t.exitCode === I.bug && e.log(ir(t));
  let r = "```", o = n.replaceAll(r, "'''");
  return await Xt(e, `### edgegate could not judge this change

${r}text
${o}
${r}
`), t.exitCode;
}
async function Xt(e, t) {
  try {
    await e.summary(t);
  } catch (n) {
    e.annotate({
      level: "warning",
      title: "edgegate",
      message: `The job summary could not be written: ${en(n)}`
    });
  }
}
function ir(e) {
  return [e.stack, e.cause instanceof Error ? `Caused by ${e.cause.stack}` : ""].join(`
`);
}
function en(e) {
  return e instanceof Error ? e.message : String(e);
}

// src/entrypoints/actions/step-report.ts
function tn() {
  return {
    output: (e, t) => Ft(e, t),
    async summary(e) {
      await Ot.addRaw(e).write();
    },
    annotate({ level: e, title: t, message: n, position: r }) {
      let o = {
        title: t,
        ...r === void 0 ? {} : { file: r.file, startLine: r.line, startColumn: r.column }
      };
      e === "error" ? Mt(n, o) : jt(n, o);
    },
    log(e) {
      for (let t of e.split(/\r\n?|\n/)) Nt(Ee(t));
    }
  };
}

// src/entrypoints/stage-work.ts
import Jr from "node:process";

// src/entrypoints/jobs/branch-jobs.ts
import { resolve as Pr } from "node:path";
import $r from "node:process";

// src/domain/command.ts
var cr = (e) => `\`/${e} accept CHECK until YYYY-MM-DD: reason\`, where CHECK is a name as in the report, such as \`size\` or \`my-model/latency-p90\``, ur = [...le, ...ge];
function rn(e, t, n) {
  let [r = ""] = e.trimStart().split(/[\r\n\u2028\u2029]/, 1);
  if (!r.startsWith(`/${n}`)) return;
  let o = r.slice(`/${n}`.length);
  if (!/^(\s|$)/.test(o)) return;
  let [, s = "", a = ""] = /^(?:\s+(\S+)(?:\s+(.*))?)?\s*$/.exec(o) ?? [];
  switch (s) {
    case "accept":
      return mr(a.trim(), t, n);
    case "rerun":
      return { of: "rerun", words: nn(a) };
    case "explain":
      return { of: "explain", words: nn(a) };
    case "help":
      return { of: "help" };
    default:
      return $("there is no such command; there are accept, explain, rerun and help");
  }
}
function mr(e, t, n) {
  let r = /^(\S+)\s+until\s+(\d{4}-\d{2}-\d{2})\s*:\s*(.*)$/.exec(e);
  if (r === null) return $(`write ${cr(n)}`);
  let [, o = "", s = "", a = ""] = r, i = sn(o);
  return "problem" in i ? $(i.problem) : Ke.safeParse(s).success ? s < t ? $(`${s} has passed`) : s > `${Number(t.slice(0, 4)) + 1}${t.slice(4)}` ? $(`${s} is more than a year away; accept it for a shorter time`) : a.trim().length < 3 ? $("say why after the colon") : a.length > 500 ? $("the reason is longer than 500 characters") : { of: "accept", waiver: { ...i, until: s, reason: a.trim() } } : $(`${s} is not a day`);
}
function on(e, t) {
  let n = `${t}: accept `;
  return e.startsWith(n) ? sn(e.slice(n.length).trim()) : void 0;
}
function an(e) {
  let [t = 0, n = 0, r = 0] = e.split("-").map(Number), [o, s] = n === 12 ? [t + 1, 1] : [t, n + 1], a = (i) => String(i).padStart(2, "0");
  return `${o}-${a(s)}-${a(Math.min(r, 28))}`;
}
function sn(e) {
  let t = e.lastIndexOf("/"), [n, r] = t < 0 ? [void 0, e] : [e.slice(0, t), e.slice(t + 1)], o = [...le, ...ge].find((s) => s === r);
  return o === void 0 ? { problem: `there is no check of that name; there are ${ur.join(", ")}` } : n !== void 0 && !/^[A-Za-z0-9*?][A-Za-z0-9._*?-]{0,63}$/.test(n) ? { problem: "what stands before the slash is not a model's name" } : { check: o, match: n === void 0 ? {} : { model: n } };
}
function nn(e) {
  return e.split(/[\s·`(),*]+/).filter((t) => !["", "thread", "threads"].includes(t)).slice(0, 30).map((t) => t.slice(0, 100));
}
function $(e) {
  return { of: "malformed", problem: e };
}

// src/render/answers.ts
var pr = 2e4, dn = 20;
function cn(e, t, n) {
  let r = K(e), o = e.comparison.models.find(({ cases: u }) => u.some((c) => pe(c.key, t))), s = o?.cases.find((u) => pe(u.key, t));
  if (o === void 0 || s === void 0) return;
  let a = _e(`Of commit ${n.headSha.slice(0, 7)}, measured in `, Ye("this run", n.page), "."), i = (u, c) => ({ at: u, blocks: () => [...c(), a] }), d = [
    i(0, () => L(r, o, s, 100)),
    i(1, () => L(r, o, s, 10)),
    i(2, () => L(r, o, s, 0)),
    i(3, () => [
      ...L(r, o, s, 0).slice(0, 1),
      F(
        "This case has more to tell than a comment holds. Take the run's artifacts, and see ",
        P("edgegate explain"),
        "."
      )
    ])
  ];
  return nt([{ name: "case", forms: d }], M, (u) => u.length <= pr);
}
function N({ gate: e, command: t }, n, r) {
  let o = r.map((s) => [P(W(s, 200))]);
  return M([
    F(P(`/${e} ${t}`), `: ${W(n, 500)}`),
    ...o.length === 0 ? [] : [q(be(o, dn, "choice"))]
  ]);
}
function un(e) {
  let t = new Set(e.map(({ device: r }) => JSON.stringify(r))).size, n = e.map((r) => [P(W(T(r), 200))]);
  return M([
    F(
      `Measuring ${R(e.length, "case")} again, on ${R(t, "device")}. What was measured of the others stays.`
    ),
    q(be(n, dn, "case"))
  ]);
}
function mn(e, t) {
  return M([F("The label ", P(W(e, 100)), ` accepts nothing: ${W(t, 1e3)}`)]);
}
function pn(e) {
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
  return M([
    ze(4, `What ${e} can be told in a comment`),
    q(t.map(([n, r]) => [P(n), ` ${r}`])),
    F(
      "The label ",
      P(`${e}: accept CHECK`),
      " does as the first, for this commit only: the next push ends it. All of this is heard from people who may write here, and in new comments, not in edited ones."
    )
  ]);
}

// src/stages/decisions.ts
var lr = /* @__PURE__ */ new Set(["maintain", "admin"]);
function ee({ author: e }, t, n) {
  if (!lr.has(t.role)) return "accepting a finding needs the role maintain or admin";
  if (!(e !== t.login || n))
    return "who opened a pull request can't accept its findings; another maintainer can, or `author-may-accept: true` in the config of the default branch";
}
async function te(e, t, n) {
  let { conversation: r, decisions: o } = e;
  return await o.update(`Accept ${n.check} until ${n.until}, by ${n.actor}`, async (s) => {
    let a = (await Pe(s)).filter(({ id: i }) => i !== n.id);
    return /* @__PURE__ */ new Map([[Ae, ye([...a, n])]]);
  }), ne(e, await r.runAgain(t, "judgement"), "Accepted; judging again");
}
async function ln(e, t, n) {
  let { conversation: r, decisions: o } = e;
  return await o.update(`Accept no longer what ${n} did`, async (a) => {
    let i = await Pe(a), d = i.filter((u) => u.id !== n);
    return d.length === i.length ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map([[Ae, ye(d)]]);
  }) === "unchanged" ? { status: "ignored", said: "Nothing had been accepted by this label." } : ne(e, await r.runAgain(t, "judgement"), "Taken back; judging again");
}
function ne({ gate: e }, t, n) {
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
function fn(e, t) {
  return {
    ...e,
    devices: e.devices.map(
      (n) => n.platform !== "host" || Ge(n.device, t) ? n : { ...n, device: t, cases: n.cases.map((r) => ({ ...r, key: { ...r.key, device: t } })) }
    )
  };
}

// src/stages/handover.ts
var Ce = [...z, "plan"];
async function D(e, t) {
  let n = await xe(t, "rerun");
  await e.give("planned", t.root, [...Ce, ...n].map(h));
}
async function S(e, t, n, r = !1) {
  if (await t.clear(), !await e.take("planned", t.root)) throw p.jobLeftNothing("plan", r);
  if (!n) return;
  let { body: o } = await t.read("plan", "prepare"), s = await e.takeAll("files", () => t.root);
  if (o.files.length > 0 && s.length === 0) throw p.fileChanged(o.files[0]?.file.path ?? "files");
}
async function yn(e, t, n) {
  let { body: r } = await t.read("app-bundle", "build"), s = r.apps.filter((a) => a.platform === n).flatMap(({ app: a, driverParts: i }) => [a, ...i].map(({ path: d }) => d));
  await e.give(H(n), t.root, [h("app-bundle"), ...s]);
}
async function hn(e, t) {
  let n = await t.read("plan", "prepare"), r = [];
  for (let o of ["android", "ios"]) {
    let s = t.below(`taken/${H(o)}`);
    if (!await e.take(H(o), s.root)) continue;
    let a = await s.read("app-bundle", "build"), i = a.inputs.find(({ kind: u }) => u === "plan"), d = await t.ref(h("plan"));
    if (i?.sha256 !== d.sha256)
      throw p.documentStale(`${H(o)}/${h("app-bundle")}`, h("plan"));
    r.push(
      ...a.body.apps.map((u) => ({
        ...u,
        app: gn(o, u.app),
        driverParts: u.driverParts.map((c) => gn(o, c))
      }))
    );
  }
  await t.write("app-bundle", n.subject, ["plan"], { apps: r });
}
function gn(e, t) {
  return { ...t, path: `taken/${H(e)}/${t.path}` };
}
async function wn(e, t) {
  let n = await e.read("plan", "prepare");
  if (n.body.devices.every(({ platform: s }) => s !== "host")) return;
  let [r] = await t.devices();
  if (r === void 0) return;
  let o = n.inputs.map(({ kind: s }) => s);
  await e.write("plan", n.subject, o, fn(n.body, r.device));
}
async function Oe(e, t) {
  let { body: n } = await t.read("device-runs", "run"), r = n.runs.flatMap(({ outcome: o }) => o.report === void 0 ? [] : [o.report.path]);
  await e.give("measured", t.root, [
    ...["plan", ...await xe(t, "app-bundle"), "device-runs"].map(h),
    ...new Set(r)
  ]);
}
async function bn(e, t, n) {
  try {
    await D(e, t), await Oe(e, t);
  } catch (r) {
    if (!(r instanceof O) || r.code !== "artifacts-refused") throw r;
    n.note(`Nothing was left for \`/edgegate explain\`: ${r.message}`);
  }
}
async function v(e, t) {
  if (await e.take("measured", t.root)) return "taken";
  let { subject: n, body: r } = await t.read("plan", "prepare");
  return await t.write("device-runs", n, ["plan"], { runs: [] }), r.devices.some(({ request: o }) => o !== void 0) ? "missing" : "unneeded";
}
function H(e) {
  return e === "android" ? "app-android" : "app-ios";
}

// src/stages/judged-documents.ts
async function oe(e) {
  let { judged: t, gate: n, pull: r, workspace: o } = e, s = r.headSha.slice(0, 7), a = await t.of(r);
  if (a === void 0) return re(`no run has judged ${s}, the newest commit, yet`);
  if (!a.completed) return re(`the run that judges ${s} is still under way; ask again when it has ended`);
  await o.clear();
  let i = await a.take("measured", o, wr);
  if (i === "expired") return kn(n, s);
  switch (await a.take("planned", o, i === "taken" ? hr : vn)) {
    case "expired":
      return kn(n, s);
    case "none":
      return re(
        `the run that judged ${s} has left no documents that can be read here: it failed early, or its server keeps no artifacts; its log says which`
      );
    case "taken":
      return await v({ take: async () => i === "taken" }, o), { status: "taken", run: a, measured: i === "taken" };
  }
}
function ae(e) {
  return e instanceof O && fr.has(e.code);
}
var fr = /* @__PURE__ */ new Set([
  "run-files-refused",
  "document-unreadable",
  "document-stale",
  "document-missing",
  "file-changed"
]);
function re(e) {
  return { status: "missing", why: e };
}
function kn(e, t) {
  return re(`the documents of ${t} are gone: GitHub keeps them for 14 days. /${e} rerun measures again`);
}
var gr = new Set([...Ce, "rerun"].map(h)), yr = /* @__PURE__ */ new Set(["plan.json", "app-bundle.json", "device-runs.json"]);
function vn(e) {
  return gr.has(e) ? e : void 0;
}
function hr(e) {
  return e === "plan.json" ? "planned/plan.json" : vn(e);
}
function wr(e) {
  return /^device-runs(\/[A-Za-z0-9][A-Za-z0-9._-]{0,199}){2,4}$/.test(e) || yr.has(e) ? e : void 0;
}

// src/stages/explain.ts
async function xn(e) {
  try {
    let t = await oe(e);
    return t.status === "taken" ? await br(e, t.run) : We(e.gate, t.why);
  } catch (t) {
    if (ae(t)) return We(e.gate, t.message);
    throw t;
  }
}
async function br(e, t) {
  let { words: n, workspace: r, pull: o, gate: s, toolVersion: a } = e, i = await r.read("plan", "prepare"), d = G(n, B(i.body));
  if (d.status !== "matched")
    return { found: !1, markdown: N({ gate: s, command: "explain" }, ...U(d)) };
  let [u, ...c] = d.keys;
  if (u === void 0) return We(s, "this change has nothing that was to be measured");
  if (c.length > 0) {
    let k = n.length === 0 ? "name a case by words of it:" : `${d.keys.length} cases fit; add words:`;
    return {
      found: !1,
      markdown: N({ gate: s, command: "explain" }, k, d.keys.map(T))
    };
  }
  let { subject: m, evidence: l, decision: f } = await Y(r), y = { asOf: e.today, waivers: await yt(e.decisions, o.headSha) }, A = { run: t.pageUrl }, w = gt(
    { toolVersion: a, gate: s, links: A },
    m,
    l,
    wt(f, y, l),
    void 0
  ), b = cn(w, u, { headSha: o.headSha, page: t.pageUrl });
  if (b === void 0) throw p.documentUnreadable("plan.json", "a case of it is in no comparison");
  return { found: !0, markdown: b };
}
function We(e, t) {
  return { found: !1, markdown: N({ gate: e, command: "explain" }, t, []) };
}

// src/stages/rerun.ts
var se = "reruns.json";
async function An(e, t) {
  try {
    let n = await kr(e, t);
    return "cases" in n ? await vr(e, t, n) : n;
  } catch (n) {
    if (ae(n)) return g(n.message);
    throw n;
  }
}
async function kr(e, t) {
  let { workspace: n, words: r, gate: o } = e, s = await oe({ ...e, pull: t });
  if (s.status === "missing") return g(s.why);
  if (!s.measured) return g(`nothing was measured of this commit; \`/${o} rerun\` measures everything`);
  let { body: a } = await n.read("plan", "prepare"), i = G(r, B(a));
  if (i.status !== "matched") {
    let [m, l] = U(i);
    return { status: "refused", said: m, reply: N({ gate: o, command: "rerun" }, m, l) };
  }
  let d = ke(a, i.keys).toSorted(Ue);
  if (d.length > 0) return { cases: d, runId: s.run.id, attempt: s.run.attempt + 1 };
  let c = a.devices.flatMap((m) => m.cases).find(({ key: m, unplanned: l }) => l !== void 0 && i.keys.includes(m))?.unplanned;
  return g(`nothing of this can be measured: ${c ?? "no device was to measure it"}`);
}
async function vr({ decisions: e, conversation: t, gate: n, from: r }, o, s) {
  let a = { ...r, ...s }, i = async (c) => Pn(await c.read(se)).filter(({ id: m }) => m !== r.id), d = R(s.cases.length, "case");
  await e.update(
    `Measure ${d} again, for ${r.by}`,
    async (c) => /* @__PURE__ */ new Map([[se, fe([...await i(c), a])]])
  );
  let u = await t.runAgain(o, "planning");
  return u === "started" ? { status: "done", said: `Measuring ${d} again.`, reply: un(s.cases) } : (await e.update(
    `Measure ${d} no longer again: no job could start`,
    async (c) => /* @__PURE__ */ new Map([[se, fe(await i(c))]])
  ), g(
    u === "no-run" ? `the run that judged this commit can't measure some cases alone; \`/${n} rerun\` measures everything` : "this commit's run is still under way; say it again when it has ended"
  ));
}
function Pn(e) {
  try {
    return qe.parse(JSON.parse(e ?? "")).wishes;
  } catch {
    return [];
  }
}
async function $n(e, { runId: t, attempt: n }) {
  return e === void 0 || n === 1 ? void 0 : Pn(await e.file(se)).findLast((o) => o.runId === t && o.attempt === n);
}
async function Sn(e, t, n) {
  let { workspace: r, farm: o } = e;
  if (await S(t, r, !1), await v(t, r) !== "taken") throw p.jobLeftNothing("run");
  let { subject: s, body: a } = await r.read("plan", "prepare"), { body: i } = await r.read("settings", "prepare"), { body: d } = await r.read("device-runs", "run"), { by: u, at: c, url: m } = n, l = {
    number: (d.reruns?.length ?? 0) + 1,
    cases: ke(a, n.cases),
    by: u,
    at: c,
    ...m === void 0 ? {} : { url: m }
  };
  await r.write("rerun", s, [], { attempt: n.attempt, rerun: l }), await D(t, r);
  let f = it(a, l), { spend: y } = await ct(e, f, i.settings), A = await ve(r, "app-bundle"), w = y === void 0 ? "" : `, at most ${dt(y.worstCents)}`;
  return {
    said: `Measuring ${l.cases.length} of the cases again${w}, as ${u} asked`,
    build: V(o, f, A?.apps)
  };
}
async function Fe(e, { attempt: t }) {
  let n = await ve(e, "rerun");
  return n?.attempt === t ? n.rerun : void 0;
}

// src/stages/answer.ts
async function Rn(e) {
  let { comment: t, conversation: n, today: r, gate: o } = e, s = rn(t.body, r, o);
  if (s === void 0) return { status: "ignored", said: `The comment is not for ${o}.` };
  let a = await n.roleOf(t.author);
  if (!Dt(a)) return { status: "ignored", said: `${t.author} may not give commands here.` };
  let { reply: i, ...d } = await xr(e, s, a);
  return await n.react(t.id, d.status === "done" ? "+1" : "confused"), i !== void 0 ? await n.reply(t.pull, i) : d.status === "refused" && await n.reply(t.pull, `\`/${o}\`: ${d.said}`), d;
}
async function xr(e, t, n) {
  let { comment: r, conversation: o, authorMayAccept: s } = e;
  switch (t.of) {
    case "malformed":
      return g(t.problem);
    case "help":
      return { status: "done", said: "Said which commands there are.", reply: pn(e.gate) };
    case "explain": {
      let a = await o.pull(r.pull), { found: i, markdown: d } = await xn({ ...e, pull: a, words: t.words });
      return { status: i ? "done" : "refused", said: i ? "Explained a case." : "Said why no case could be explained.", reply: d };
    }
    case "accept": {
      let a = await o.pull(r.pull), i = ee(a, { login: r.author, role: n }, s);
      if (i !== void 0) return g(i);
      let { id: d, author: u, createdAt: c, url: m } = r, l = { id: `comment-${d}`, actor: u, acceptedAt: c, url: m };
      return te(e, a, { ...t.waiver, ...l });
    }
    case "rerun": {
      let { id: a, author: i, createdAt: d, url: u } = r, c = { id: `comment-${a}`, by: i, at: d, url: u };
      if (t.words.length > 0)
        return An({ ...e, words: t.words, from: c }, await o.pull(r.pull));
      let m = await o.runAgain(await o.pull(r.pull), "measurement");
      return m === "running" || m === "busy" ? g("this commit's run is still under way; say it again when it has ended") : ne(e, m, "Measuring again");
    }
  }
}

// src/stages/answer-label.ts
async function Cn(e) {
  let { label: t, conversation: n, gate: r } = e, o = on(t.name, r);
  if (o === void 0) return { status: "ignored", said: `The label is not for ${r}.` };
  let s = await n.pull(t.pull), a = await Ar(e, s, o);
  return a.status === "refused" && await n.reply(t.pull, mn(t.name, a.said)), a;
}
async function Ar(e, t, n) {
  let { label: r, conversation: o, today: s, authorMayAccept: a } = e;
  if ("problem" in n)
    return r.set ? g(n.problem) : { status: "ignored", said: "Nothing had been accepted by this label." };
  let i = `label-${r.pull}-${n.match.model ?? "*"}-${n.check}`;
  if (!r.set) return ln(e, t, i);
  let d = await o.roleOf(r.by), u = ee(t, { login: r.by, role: d }, a);
  if (u !== void 0) return g(u);
  let c = r.headSha.slice(0, 7);
  return t.headSha !== r.headSha ? g(`a commit was pushed after it was set for ${c}; take it away and set it anew`) : te(e, t, {
    ...n,
    id: i,
    until: an(s),
    commit: r.headSha,
    reason: `the label "${r.name}", for commit ${c} alone`,
    actor: r.by,
    acceptedAt: r.at,
    url: r.url
  });
}

// src/stages/record.ts
async function On({ workspace: e, history: t }, { push: n, now: r, toolVersion: o, run: s }) {
  let { subject: a, evidence: i, decision: d } = await Y(e);
  if (a.headSha !== n.after)
    throw p.notRecorded(`${a.headSha} was measured, and the push is ${n.after}`);
  let u = n.committedAt < r ? n.committedAt : r, c = pt(a, d.measurements, i.variants, { at: u, toolVersion: o, run: s });
  if (c.length === 0) return `Nothing was measured of ${n.after} that could be recorded.`;
  let m = ft(c.map(({ key: y }) => y.device)), l = await t.update(`Measure ${n.after.slice(0, 12)}`, async (y) => {
    let A = /* @__PURE__ */ new Map();
    for (let w of m) {
      let b = he(w), k = await lt(y, w), _n = c.filter(({ key: Qn }) => he(Qn.device) === b), Ie = Ve(w, mt([k, _n]));
      Ie !== await y.read(b) && A.set(b, Ie);
    }
    return A;
  }), f = `${R(c.length, "measurement")} of ${n.after}`;
  return l === "written" ? `Recorded ${f}.` : `History holds the ${f} already.`;
}

// src/entrypoints/jobs/branch-jobs.ts
async function Wn({ ports: e, order: t, env: n }) {
  let { workspace: r, today: o, toolVersion: s } = e, { said: a, name: i, config: d } = t, u = It(n, t.token, i);
  if (a === void 0 || u === void 0) throw p.notInActions();
  let { authorMayAccept: c } = await Gt(Pr($r.cwd(), d)), m = { ...u, gate: i, authorMayAccept: c, today: o }, { said: l } = a.of === "label" ? await Cn({ ...m, label: a }) : await Rn({ ...m, comment: a, workspace: r, toolVersion: s });
  return { of: "handed-on", log: l };
}
async function Fn({ ports: e, handover: t, order: n, env: r }) {
  let { workspace: o } = e, { push: s } = n, a = Lt(r, n.token);
  if (s === void 0 || a === void 0) throw p.notInActions();
  await S(t, o, !1), await v(t, o);
  let i = { push: s, now: Et(), toolVersion: e.toolVersion, run: n.runUrl };
  return { of: "handed-on", log: await On({ workspace: o, history: a }, i) };
}

// src/stages/fork-merge.ts
async function ie({ headSha: e }, t, n) {
  let [r, o, ...s] = await n(t);
  if (r === void 0 || o !== e || s.length > 0)
    throw p.forkPullUnclear(
      `commit ${t.slice(0, 7)} is not its base branch's merge with ${e.slice(0, 7)}`
    );
  return r;
}

// src/stages/adopt.ts
var Sr = "adopted", Mn = 2 ** 30;
function Rr(e) {
  let [t, n, r, o = "", ...s] = e.split("/"), a = Te.safeParse(o.replace(/\.tflite$/, ""));
  return t === "variants" && r === "candidate" && o.endsWith(".tflite") && a.success && s.length === 0 && Be.safeParse(n).success ? e : void 0;
}
async function jn(e, t, n) {
  let { body: r } = await t.read("variants", "prepare"), o = r.models.flatMap(({ candidate: s }) => _(s).map(({ file: a }) => a.path));
  o.length > 0 && await e.give(`candidate-${n}`, t.root, o);
}
async function Nn(e, t) {
  let { fork: n, configFile: r } = t, o = await n.pull(), s = t.unchangedIn ?? o.mergeSha, a = await ie(o, s, t.parents), i = s === o.mergeSha ? { baseName: o.baseBranch } : {};
  await Q(e, { base: a, head: s, ...i, configFile: r, adopted: (u) => Cr(e, n, `${e.gate}-candidate`, u) });
}
async function Cr({ workspace: e, progress: t }, n, r, o) {
  let s = /* @__PURE__ */ new Map(), a = 0;
  for (let i = 1; i <= o; i += 1) {
    let d = `${r}-${i}`, u = `${Sr}/${i}`, c = await n.takeFiles(d, e.below(u), Rr);
    c === void 0 && t.warn(`The fork's own run left no converted models as ${d}.`);
    for (let m of c ?? []) {
      if (a += m.sizeBytes, s.has(m.path)) throw p.forkFilesRefused(d, "another one has the same file");
      if (a > Mn) throw p.forkFilesRefused(d, `all have more than ${Mn} bytes`);
      s.set(m.path, { ...m, path: `${u}/${m.path}` });
    }
  }
  return s;
}

// src/stages/approve.ts
var E = "edgegate: measure", Or = {
  label: `Waiting for a maintainer: set the label "${E}"`,
  "newer-label": `The label "${E}" was set for an older push: look at this one, set it anew`,
  "writers-label": `Who set the label "${E}" may not write here: let a maintainer set it anew`
};
async function Dn(e, t) {
  let { fork: n, parents: r, configFile: o } = t, s = await n.pull(), a = { approved: !0, pullRequest: s.number };
  if (t.isFree) return { ...a, said: "No phone has to be paid." };
  let i = await ie(s, s.mergeSha, r);
  if (await Wr(e, { base: i, head: s.mergeSha, configFile: o }))
    return { ...a, unchangedIn: s.mergeSha, said: "No model has changed: no phone has to be paid." };
  let { environment: d } = t;
  if (d !== void 0)
    return await n.asksReviewers(d) ? { ...a, awaits: !0, said: `Waiting for a reviewer of the environment "${d}", in this run` } : {
      approved: !1,
      said: `The environment "${d}" has no required reviewers: nobody could approve phones`
    };
  let u = await n.approval(E);
  return u.status === "approved" ? { ...a, said: `${u.by} has set the label "${E}".` } : { approved: !1, said: `${Or[u.for]}, then write /${e.gate} rerun` };
}
async function Wr({ repository: e, workspace: t, progress: n, signal: r }, { base: o, head: s, configFile: a }) {
  let i = await e.open({ base: o, head: s }, t, r), d = await At(i, "baseline", a);
  return d === void 0 || await i.identity("baseline", a) !== await i.identity("candidate", a) ? !1 : j(await xt(i, d.settings, d.settings, n)) === 0;
}

// src/stages/legs.ts
async function ce(e, t, n) {
  let { body: r } = await t.read("variants", "prepare"), { body: o } = await t.read("model-inputs", "prepare"), a = [...r.models.flatMap(({ baseline: d, candidate: u }) => [d, u].flatMap(_)).map(({ file: d }) => d), ...o.models.flatMap((d) => d.files)], i = [...new Set(a.map(({ path: d }) => d))];
  i.length > 0 && await e.give(`files-${n}`, t.root, i), await e.give(`prepared-${n}`, t.root, z.map(h));
}
async function Jn(e, t) {
  await t.clear();
  let n = await e.takeAll("prepared", (c) => t.below(`legs/${c}`).root), r = await Promise.all(n.map((c) => vt(t.below(`legs/${c}`)))), [o, ...s] = r;
  if (o === void 0) throw p.jobLeftNothing("prepare");
  for (let [c, { settings: m }] of s.entries())
    if (m.digest !== o.settings.digest)
      throw p.documentStale(`legs/${n[c + 1]}/settings.json`, `legs/${n[0]}/settings.json`);
  let a = r.flatMap((c) => c.changes.body.models), i = new Set(a.flatMap(({ model: c, renamedFrom: m = "" }) => [c, m])), d = o.settings.body.settings.models.map(({ name: c }) => c).filter((c) => !i.has(c)), { subject: u } = o.settings;
  return await t.write("settings", u, [], o.settings.body), await t.write("changes", u, ["settings"], {
    models: de([...a, ...d.map(Fr)])
  }), await t.write("variants", u, ["settings", "changes"], {
    models: de([...r.flatMap((c) => c.variants.body.models), ...d.map(Mr)])
  }), await t.write("accuracy", u, ["settings", "changes", "variants"], {
    models: de([...r.flatMap((c) => c.accuracy.body.models), ...d.map(jr)])
  }), await t.write("model-inputs", u, ["settings", "changes", "variants"], {
    models: de(r.flatMap((c) => c.inputs.body.models))
  }), d;
}
function de(e) {
  return e.toSorted((t, n) => t.model < n.model ? -1 : t.model > n.model ? 1 : 0);
}
var Me = "the job that converts and scores it left nothing; its log says why", Fr = (e) => ({
  model: e,
  change: "modified",
  differs: [],
  baseline: { source: { status: "absent" } },
  candidate: { source: { status: "absent" } }
}), Mr = (e) => ({
  model: e,
  baseline: { status: "unusable", reason: Me },
  candidate: { status: "unusable", reason: Me }
}), jr = (e) => ({
  model: e,
  sameData: !1,
  note: Me,
  baseline: [],
  candidate: []
});

// src/entrypoints/jobs/job.ts
var ue = "host";
async function je(e, t) {
  return await kt(e, t), { of: "handed-on", waiting: $e(t), log: $e(t) };
}
function x({ workspace: e }, t) {
  return { of: "handed-on", log: `Handed on ${t}.`, documentsPath: e.root };
}
function Ne(e, { verdict: t, input: n, published: r, comment: o }) {
  return {
    of: "judged",
    verdict: t,
    input: n,
    published: r,
    summary: rt(n),
    log: at(n, { color: !1, width: 120 }),
    reportPath: e.workspace.absolute(o.path),
    documentsPath: e.workspace.root
  };
}

// src/entrypoints/jobs/fork-jobs.ts
async function In({ ports: e, order: t, env: n }) {
  let { token: r, signal: o, config: s, farm: a, environment: i } = t, d = { ...Re(n, r, o), configFile: s, isFree: a === ue, environment: i };
  return Nr(await Dn(e, d));
}
async function Ln({ ports: e, handover: t, order: n, env: r }) {
  let { token: o, signal: s, config: a, head: i } = n, d = i === "" ? void 0 : i;
  return await Nn(e, { ...Re(r, o, s), configFile: a, unchangedIn: d }), await ce(t, e.workspace, 1), x(e, "the fork's models and their scores");
}
function Nr({ said: e, ...t }) {
  let n = !t.approved || t.awaits === !0;
  return { of: "handed-on", approval: t, log: e, ...n ? { waiting: e } : {} };
}

// src/stages/may-judge.ts
async function me(e, t, n) {
  let r = await Pt(e, t);
  return { look: r, wait: n && await Dr(r.body, r.changes, n) };
}
async function Dr({ settings: { pullRequests: e } }, t, n) {
  if (!qt(e) || j(t) === 0) return;
  let r = await n();
  return r && Ut(e, r);
}

// src/stages/announce.ts
async function Hn(e, t, n) {
  let { look: r, wait: o } = await me(e, t, n), { body: s, changes: a } = r, i = j(a);
  return o !== void 0 ? { legs: i, wait: o } : (i === 0 ? await St(e, t, r) : await bt(e, { settings: s, changes: { models: a } }), { legs: i });
}

// src/entrypoints/jobs/judging-jobs.ts
async function En({ ports: e, commits: t, ask: n, handover: r, order: o }) {
  let { look: s, wait: a } = await C(e, () => me(e, t, n));
  if (a !== void 0) return je(e, a);
  let i = await Rt(e, t, s);
  return o.fromFork !== !0 && await bn(r, e.workspace, o.progress), Ne(e, i);
}
async function Tn({ ports: e, commits: t, ask: n, handover: r, order: o }) {
  let { legs: s, wait: a } = await C(e, () => Hn(e, t, n));
  if (a !== void 0) return { ...await je(e, a), next: { legs: [], judge: !1 } };
  s === 0 && await D(r, e.workspace);
  let i = o.fromFork !== !0 || o.farm === ue, d = { legs: Array.from({ length: s }, (u, c) => `${c + 1}/${s}`), judge: i };
  return { ...x(e, "which models have changed"), next: d };
}
async function Bn({ ports: e, commits: t, handover: n, order: r }) {
  let { workspace: o } = e, s = r.leg ?? { number: 1, of: 1 }, a = () => Q(e, { ...t, leg: s });
  return await (s.of === 1 ? C(e, a) : a()), r.fromFork === !0 && await jn(n, o, s.number), await ce(n, o, s.number), x(e, "converted models and their scores");
}
async function Gn({ ports: e, handover: t, attempt: n }) {
  let { workspace: r, progress: o } = e, s = await C(e, async () => {
    let i = await $n(e.decisions, n);
    return i && Sn(e, t, i);
  });
  if (s !== void 0)
    return { ...x(e, "which cases are measured again"), build: s.build, waiting: s.said };
  await C(e, async () => {
    let i = await Jn(t, r);
    i.length > 0 && o.warn(`No job has left anything of ${i.join(", ")}: the report says so.`), await $t(e);
  }), await D(t, r);
  let { body: a } = await r.read("plan", "prepare");
  return { ...x(e, "what is to be measured"), build: V(e.farm, a) };
}
async function De({ ports: e, handover: t, order: n }) {
  let { workspace: r } = e, o = n.stage === "build-android" ? "android" : "ios";
  return await S(t, r, !0), await st(e, [o]), await yn(t, r, o), x(e, `the ${o} app`);
}
async function Un({ ports: e, handover: t, attempt: n }) {
  let { workspace: r } = e;
  await S(t, r, !0);
  let o = await Fe(r, n);
  return o === void 0 ? await wn(r, e.farm) : await v(t, r), await hn(t, r), await ut(e, o), await Oe(t, r), x(e, "what was measured");
}
async function qn({ ports: e, handover: t, attempt: n, order: r }) {
  let { workspace: o, progress: s } = e;
  return C(e, async () => {
    await S(t, o, !1, r.cancelled);
    let a = await v(t, o), i = a === "missing";
    i && s.warn("The job that measures left nothing: its cases are missing from the report.");
    let d = r.measured === void 0 || r.measured === "success", u = await ht(e, {
      asked: await Fe(o, n),
      cutOff: i && r.cancelled,
      fromEarlier: a === "taken" && !d && n.attempt > 1
    });
    return Ne(e, u);
  });
}

// src/entrypoints/stage-work.ts
var Ir = {
  gate: En,
  announce: Tn,
  prepare: Bn,
  plan: Gn,
  "build-android": De,
  "build-ios": De,
  run: Un,
  conclude: qn,
  approve: In,
  adopt: Ln,
  command: Wn,
  record: Fn
};
function Kn(e) {
  return async (t) => {
    let { base: n, head: r, baseName: o, config: s, farm: a, out: i, publish: d, progress: u, signal: c, runUrl: m } = t, l = Kt({
      cwd: Jr.cwd(),
      env: {
        ...e,
        ...t.python === void 0 ? {} : { EDGEGATE_PYTHON: t.python },
        ...t.pullRequest === void 0 ? {} : { EDGEGATE_PULL_REQUEST: t.pullRequest }
      },
      signal: c,
      progress: u,
      out: i,
      farm: a,
      gate: t.name,
      publish: d,
      token: t.token ?? "",
      runUrl: m,
      commit: t.commit,
      strangersModels: t.followsFork === !0
    });
    return Ir[t.stage]({
      order: t,
      env: e,
      ports: l,
      commits: { base: n, head: r, baseName: o, configFile: s },
      handover: Bt(e, t.name),
      attempt: Tt(e),
      // Nothing of a fork's is paid for without a maintainer's label anyway.
      ask: t.fromFork === !0 ? void 0 : Ht(e, t.token)
    });
  };
}

// src/entrypoints/stage.ts
var Je = new AbortController();
for (let e of ["SIGINT", "SIGTERM"]) J.once(e, () => Je.abort());
var zn = Lr();
Se("mark", zn);
J.env[Yt] = zn;
var Vn = Z("token"), Yn = { ...J.env };
for (let e of Le(J.env)) Wt(e);
J.exitCode = await Zt({
  input: (e) => e === "token" ? Vn : Z(e),
  ...Jt(Yn, J.cwd(), Je.signal, Vn, X(Z)),
  remember: (e) => Se("check", e),
  work: Kn(Yn),
  report: tn(),
  signal: Je.signal
});
