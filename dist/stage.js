import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  A as tt,
  D as ft,
  E as gt,
  F as ce,
  H as ht,
  a as Be,
  c as qe,
  d as Ue,
  e as Ve,
  f as Je,
  h as Ye,
  j as Ke,
  k as oe,
  l as ze,
  m as ae,
  n as Ge,
  o as q,
  p as _e,
  r as Ze,
  s as A,
  t as U,
  u as V,
  v as Qe,
  w as J,
  x as Xe,
  y as Y,
  z as et
} from "./chunks/chunk-I7SFPH5V.js";
import "./chunks/chunk-WXEZUPW2.js";
import "./chunks/chunk-MCFYVJRQ.js";
import "./chunks/chunk-Q3K7A6SZ.js";
import {
  a as we
} from "./chunks/chunk-K2IQEN74.js";
import {
  a as yt,
  e as wt
} from "./chunks/chunk-FBSMO7BA.js";
import {
  Q as dt,
  R as ct,
  S as lt,
  T as ut,
  U as pt,
  V as de,
  W as mt,
  a as S,
  b as Ce,
  c as Oe,
  d as W,
  e as ne,
  f as We,
  i as B,
  j as Me,
  k as je,
  l as re,
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
} from "./chunks/chunk-7E2OWS3K.js";
import "./chunks/chunk-VPHVWHIQ.js";
import {
  d as nt,
  e as rt,
  f as se,
  g as ot,
  i as at,
  j as st,
  k as it,
  l as ie
} from "./chunks/chunk-LVNIQIC7.js";
import "./chunks/chunk-OZQISBXE.js";
import "./chunks/chunk-SHL3JVR2.js";
import "./chunks/chunk-2SC7IPZI.js";
import "./chunks/chunk-2DJABXMF.js";
import {
  a as Ae
} from "./chunks/chunk-QR4RNVE4.js";
import "./chunks/chunk-AY3REMHI.js";
import {
  a as be,
  b as O,
  d as ve
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
  b as ke,
  j as xe,
  m as Se,
  n as Z,
  q as $e
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
var cn = 5;
function bt(e) {
  let t = B(e), r = e.verdict.exitCode !== 0, n = (a) => Fe(a) && (a.status === "exceeded" || r) ? "error" : "warning", s = [...Map.groupBy(
    Ee(e.verdict),
    (a) => JSON.stringify([n(a), a.status, re(a), vt(a)])
  ).values()].flatMap((a) => {
    let [i] = a;
    return i === void 0 ? [] : [ln(t, i, a, n(i))];
  });
  return [
    ...s.filter(({ level: a }) => a === "error"),
    ...s.filter(({ level: a }) => a === "warning")
  ];
}
function ln(e, t, r, n) {
  let o = vt(t), s = r.slice(0, cn).map((i) => be(`${Me(i.scope).model} ${De(e, i)} (${je(i.scope)})`)), a = r.length - s.length;
  return {
    level: n,
    title: `edgegate: ${re(t)} ${t.status === "unknown" ? "unknown" : "exceeded"}`,
    message: [...s, ...a > 0 ? [`and ${a} more`] : []].join(`
`),
    ...o === void 0 ? {} : { position: o }
  };
}
function vt(e) {
  return e.of === "budget" ? e.rule.position : void 0;
}

// src/entrypoints/actions/may-record.ts
function kt({ event: e }) {
  if (e.of !== "push")
    throw g.notRecorded(`this run is for ${e.of === "other" ? `\`${e.name}\`` : `a ${e.of}`}`);
  let { ref: t, defaultBranch: r, isFork: n, committedAt: o } = e;
  if (n) throw g.notRecorded("this repository is a fork, which keeps no history of its own");
  if (t !== `refs/heads/${r}`)
    throw g.notRecorded(`this is a push to ${t}, and the default branch is ${r}`);
  if (o === void 0) throw g.notRecorded("this push deleted the branch");
  return { ...e, committedAt: o };
}

// src/entrypoints/actions/run-stage.ts
async function xt(e) {
  let { report: t } = e, r = un(e);
  try {
    let n = await mn(e, r);
    if (n.of === "handed-on")
      return gn(t, n), n.waiting !== void 0 && await r.pending(n.waiting), r.handOn(), C.ok;
    await hn(t, n);
    let o = n.verdict.exitCode !== C.ok;
    return await r.last(o ? "failure" : "success", Ie(n.input)), n.verdict.exitCode;
  } catch (n) {
    let o = n instanceof N ? n : g.internal($t(n), n);
    return await r.last("error", o.message), yn(t, o);
  }
}
function un({ check: e, remember: t, progress: r, input: n }) {
  let o = ["record", "command"].includes(n("stage").trim()), s = n("publish").trim() !== "none" && !o, a = !1, i = async (u, l) => {
    if (!s || a) return;
    let d = await e.set(u, l);
    if (d.status === "set") return t(u);
    if (a = !0, d.expected === !0) return r.note(pn);
    r.warn(`The check "edgegate" was not set on the commit: ${d.reason}`, d.fix);
  };
  return {
    pending: (u) => i("pending", u),
    last: i,
    /** The last word is this job's: cut off, its clean-up has to say it. */
    takeOver: () => {
      s && t("pending");
    },
    /** Another job has the last word: the step's clean-up must not. */
    handOn: () => t("handed-on")
  };
}
var pn = "This change comes from a fork, so this run may only read: the workflow for forks (docs/forks.md) sets the check and posts the comment. Where there is none, the report is in the job summary.";
async function mn({ input: e, run: t, parents: r, work: n, progress: o, report: s, signal: a }, i) {
  let { base: u, head: l, ...d } = wt(e), c = await t();
  if (c === void 0) throw g.notInActions();
  let { stage: p } = d;
  if (p === "command") {
    let { event: b } = c;
    return b.of !== "comment" && b.of !== "label" ? { of: "handed-on", log: "This is no new comment of a person on a pull request, and no label of theirs." } : n({ ...d, base: "", head: "", said: b, progress: o, signal: a, runUrl: c.pageUrl });
  }
  if (p === "record") {
    let b = kt(c);
    return n({ ...d, base: "", head: "", push: b, progress: o, signal: a, runUrl: c.pageUrl });
  }
  let { event: f, pageUrl: w } = c;
  p === "conclude" ? i.takeOver() : await i.pending(fn[p]);
  let m = f.of === "pull-request" || f.of === "fork-run" ? { commit: f.headSha } : {}, h = { ...d, ...m, progress: o, signal: a, runUrl: w };
  if (f.of === "fork-run" && p !== "gate" && p !== "announce" && p !== "prepare")
    return n({ ...h, base: "", head: "" });
  let y = await tt({ base: u, head: l }, c, r);
  return s.log(`Comparing ${y.head} with ${y.base}`), n({ ...h, ...y, fromFork: f.of === "pull-request" && f.fromFork });
}
var fn = {
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
function gn(e, { next: t, build: r, approval: n, log: o, documentsPath: s }) {
  e.log(o), e.output("exit-code", String(C.ok)), s !== void 0 && e.output("documents-path", s), n !== void 0 && e.output("approved", String(n.approved)), n?.approved === !0 && e.output("pull-request", String(n.pullRequest)), t !== void 0 && (e.output("legs", JSON.stringify(t.legs)), e.output("judge", String(t.judge))), r !== void 0 && (e.output("build-android", String(r.android)), e.output("build-ios", String(r.ios)));
}
async function hn(e, t) {
  let { verdict: r, published: n } = t;
  e.log(t.log), e.output("verdict", r.verdict), e.output("exit-code", String(r.exitCode)), e.output("comment-url", n !== void 0 && "url" in n ? n.url : ""), e.output("report-path", t.reportPath), e.output("documents-path", t.documentsPath), await St(e, t.summary);
  for (let o of bt(t.input)) e.annotate(o);
}
async function yn(e, t) {
  let r = `${t.message}
${t.remedy}`;
  e.annotate({ level: "error", title: "edgegate", message: r }), e.output("exit-code", String(t.exitCode)), t.exitCode === C.bug && e.log(wn(t));
  let n = "```", o = r.replaceAll(n, "'''");
  return await St(e, `### edgegate could not judge this change

${n}text
${o}
${n}
`), t.exitCode;
}
async function St(e, t) {
  try {
    await e.summary(t);
  } catch (r) {
    e.annotate({
      level: "warning",
      title: "edgegate",
      message: `The job summary could not be written: ${$t(r)}`
    });
  }
}
function wn(e) {
  return [e.stack, e.cause instanceof Error ? `Caused by ${e.cause.stack}` : ""].join(`
`);
}
function $t(e) {
  return e instanceof Error ? e.message : String(e);
}

// src/entrypoints/actions/step-report.ts
function At() {
  return {
    output: (e, t) => ot(e, t),
    async summary(e) {
      await nt.addRaw(e).write();
    },
    annotate({ level: e, title: t, message: r, position: n }) {
      let o = {
        title: t,
        ...n === void 0 ? {} : { file: n.file, startLine: n.line, startColumn: n.column }
      };
      e === "error" ? at(r, o) : st(r, o);
    },
    log(e) {
      for (let t of e.split(/\r\n?|\n/)) it(ve(t));
    }
  };
}

// src/entrypoints/stage-work.ts
import { resolve as Gn } from "node:path";
import Xt from "node:process";

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
var vn = "adopted", Pt = 2 ** 30;
function kn(e) {
  let [t, r, n, o = "", ...s] = e.split("/"), a = ke.safeParse(o.replace(/\.tflite$/, ""));
  return t === "variants" && n === "candidate" && o.endsWith(".tflite") && a.success && s.length === 0 && xe.safeParse(r).success ? e : void 0;
}
async function Rt(e, t, r) {
  let { body: n } = await t.read("variants", "prepare"), o = n.models.flatMap(
    ({ candidate: s }) => s.status === "present" ? s.variants.flatMap((a) => a.status === "converted" ? [a.file.path] : []) : []
  );
  o.length > 0 && await e.give(`candidate-${r}`, t.root, o);
}
async function Ct(e, t) {
  let { fork: r, configFile: n } = t, { headSha: o, mergeSha: s } = await r.pull(), [a, i, ...u] = await t.parents(s);
  if (a === void 0 || i !== o || u.length > 0)
    throw g.forkPullUnclear(
      `commit ${s.slice(0, 7)} is not its base branch's merge with ${o.slice(0, 7)}`
    );
  await Y(e, { base: a, head: s, configFile: n, adopted: (d) => xn(e, r, `${t.artifacts}-candidate`, d) });
}
async function xn({ workspace: e, progress: t }, r, n, o) {
  let s = /* @__PURE__ */ new Map(), a = 0;
  for (let i = 1; i <= o; i += 1) {
    let u = `${n}-${i}`, l = `${vn}/${i}`, d = await r.takeFiles(u, e.below(l), kn);
    d === void 0 && t.warn(`The fork's own run left no converted models as ${u}.`);
    for (let c of d ?? []) {
      if (a += c.sizeBytes, s.has(c.path)) throw g.forkFilesRefused(u, "another one has the same file");
      if (a > Pt) throw g.forkFilesRefused(u, `all have more than ${Pt} bytes`);
      s.set(c.path, { ...c, path: `${l}/${c.path}` });
    }
  }
  return s;
}

// src/stages/may-judge.ts
async function ue({ settings: { pullRequests: e } }, t, r) {
  if (!ce(e) || U(t) === 0) return;
  let n = await r();
  return n && gt(e, n);
}
async function Ot({ repository: e, workspace: t, progress: r, signal: n }, { base: o, head: s, configFile: a }, i) {
  let u = await e.open(o, s, t, n), l = await J(u, a);
  if (ce(l.body.settings.pullRequests))
    return ue(l.body, await V(u, l.base, l.head, r), i);
}

// src/stages/announce.ts
async function Wt(e, t, r) {
  let { workspace: n, progress: o, signal: s } = e;
  await n.clear();
  let a = await e.repository.open(t.base, t.head, n, s), { base: i, head: u, body: l } = await J(a, t.configFile), d = await V(a, i, u, o), c = r && await ue(l, d, r), p = U(d);
  return c !== void 0 ? { legs: p, wait: c } : (p === 0 ? await Xe(e, t) : await Ze(e, { settings: l, changes: { models: d } }), { legs: p });
}

// src/domain/command.ts
var Sn = "`/edgegate accept CHECK until YYYY-MM-DD: reason`, where CHECK is a name as in the report, such as `size` or `my-model/latency-p90`", $n = [...Q, ...X];
function jt(e, t) {
  let [r = ""] = e.trimStart().split(/\r?\n/, 1), [, n = "", o = ""] = /^\/edgegate(?:\s+(\S+)(?:\s+(.*))?)?\s*$/.exec(r) ?? [];
  if (/^\/edgegate(\s|$)/.test(r))
    switch (n) {
      case "accept":
        return An(o.trim(), t);
      case "rerun":
        return o.trim() === "" ? { of: "rerun" } : v("one case can't be measured alone; `/edgegate rerun` measures everything again");
      case "explain":
        return { of: "explain", words: Pn(o) };
      case "help":
        return { of: "help" };
      default:
        return v("there is no such command; there are accept, explain, rerun and help");
    }
}
function An(e, t) {
  let r = /^(\S+)\s+until\s+(\d{4}-\d{2}-\d{2})\s*:\s*(.*)$/.exec(e);
  if (r === null) return v(`write ${Sn}`);
  let [, n = "", o = "", s = ""] = r, a = Lt(n);
  return "problem" in a ? v(a.problem) : Pe.safeParse(o).success ? o < t ? v(`${o} has passed`) : o > `${Number(t.slice(0, 4)) + 1}${t.slice(4)}` ? v(`${o} is more than a year away; accept it for a shorter time`) : s.trim().length < 3 ? v("say why after the colon") : s.length > 500 ? v("the reason is longer than 500 characters") : { of: "accept", waiver: { ...a, until: o, reason: s.trim() } } : v(`${o} is not a day`);
}
var Mt = "edgegate: accept ";
function Ft(e) {
  return e.startsWith(Mt) ? Lt(e.slice(Mt.length).trim()) : void 0;
}
function Et(e) {
  let [t = 0, r = 0, n = 0] = e.split("-").map(Number), [o, s] = r === 12 ? [t + 1, 1] : [t, r + 1], a = (i) => String(i).padStart(2, "0");
  return `${o}-${a(s)}-${a(Math.min(n, 28))}`;
}
function Lt(e) {
  let t = e.lastIndexOf("/"), [r, n] = t < 0 ? [void 0, e] : [e.slice(0, t), e.slice(t + 1)], o = [...Q, ...X].find((s) => s === n);
  return o === void 0 ? { problem: `there is no check of that name; there are ${$n.join(", ")}` } : r !== void 0 && !/^[A-Za-z0-9*?][A-Za-z0-9._*?-]{0,63}$/.test(r) ? { problem: "what stands before the slash is not a model's name" } : { check: o, match: r === void 0 ? {} : { model: r } };
}
function Pn(e) {
  return e.split(/[\s·`(),*]+/).filter((t) => !["", "thread", "threads"].includes(t)).slice(0, 30).map((t) => t.slice(0, 100));
}
function v(e) {
  return { of: "malformed", problem: e };
}

// src/render/answers.ts
var Rn = 2e4, Cn = 20;
function Dt(e, t, r) {
  let n = B(e), o = e.comparison.models.find(({ cases: l }) => l.some((d) => Z(d.key, t))), s = o?.cases.find((l) => Z(l.key, t));
  if (o === void 0 || s === void 0) return;
  let a = We(`Of commit ${r.headSha.slice(0, 7)}, measured in `, Ce("this run", r.page), "."), i = (l, d) => ({ at: l, blocks: () => [...d(), a] }), u = [
    i(0, () => j(n, o, s, 100)),
    i(1, () => j(n, o, s, 10)),
    i(2, () => j(n, o, s, 0)),
    i(3, () => [
      ...j(n, o, s, 0).slice(0, 1),
      W(
        "This case has more to tell than a comment holds. Take the run's artifacts, and see ",
        S("edgegate explain"),
        "."
      )
    ])
  ];
  return Te([{ name: "case", forms: u }], M, (l) => l.length <= Rn);
}
function F(e, t) {
  let r = t.map((n) => [S(O(n, 200))]);
  return M([
    W(S("/edgegate explain"), `: ${O(e, 500)}`),
    ...r.length === 0 ? [] : [ne(Le(r, Cn, "choice"))]
  ]);
}
function Tt(e, t) {
  return M([W("The label ", S(O(e, 100)), ` accepts nothing: ${O(t, 1e3)}`)]);
}
function Ht() {
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
    ne(e.map(([t, r]) => [S(t), ` ${r}`])),
    W(
      "The label ",
      S("edgegate: accept CHECK"),
      " does as the first, for this commit only: the next push ends it. All of this is heard from people who may write here, and in new comments, not in edited ones."
    )
  ]);
}

// src/stages/decisions.ts
var On = /* @__PURE__ */ new Set(["maintain", "admin"]);
function K({ author: e }, t, r) {
  if (!On.has(t.role)) return "accepting a finding needs the role maintain or admin";
  if (!(e !== t.login || r))
    return "who opened a pull request can't accept its findings; another maintainer can, or `author-may-accept: true` in the config of the default branch";
}
async function z({ conversation: e, decisions: t }, r, n) {
  return await t.update(`Accept ${n.check} until ${n.until}, by ${n.actor}`, async (o) => {
    let s = (await ae(o)).filter(({ id: a }) => a !== n.id);
    return /* @__PURE__ */ new Map([[oe, ee([...s, n])]]);
  }), G(await e.runAgain(r, "judgement"), "Accepted; judging again");
}
async function It({ conversation: e, decisions: t }, r, n) {
  return await t.update(`Accept no longer what ${n} did`, async (s) => {
    let a = await ae(s), i = a.filter((u) => u.id !== n);
    return i.length === a.length ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map([[oe, ee(i)]]);
  }) === "unchanged" ? { status: "ignored", said: "Nothing had been accepted by this label." } : G(await e.runAgain(r, "judgement"), "Taken back; judging again");
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
function k(e) {
  return { status: "refused", said: e };
}

// src/domain/adopt-device.ts
function Nt(e, t) {
  return {
    ...e,
    devices: e.devices.map(
      (r) => r.platform !== "host" || Se(r.device, t) ? r : { ...r, device: t, cases: r.cases.map((n) => ({ ...n, key: { ...n.key, device: t } })) }
    )
  };
}

// src/stages/handover.ts
var pe = ["settings", "changes", "variants", "accuracy", "model-inputs", "plan"], x = (e) => `${e}.json`;
async function me(e, t) {
  await e.give("planned", t.root, pe.map(x));
}
async function L(e, t, r) {
  if (await t.clear(), !await e.take("planned", t.root)) throw g.jobLeftNothing("plan");
  if (!r) return;
  let { body: n } = await t.read("plan", "prepare"), o = await e.takeAll("files", () => t.root);
  if (n.files.length > 0 && o.length === 0) throw g.fileChanged(n.files[0]?.file.path ?? "files");
}
async function qt(e, t, r) {
  let { body: n } = await t.read("app-bundle", "build"), s = n.apps.filter((a) => a.platform === r).flatMap(({ app: a, driverParts: i }) => [a, ...i].map(({ path: u }) => u));
  await e.give(E(r), t.root, [x("app-bundle"), ...s]);
}
async function Ut(e, t) {
  let r = await t.read("plan", "prepare"), n = [];
  for (let o of ["android", "ios"]) {
    let s = t.below(`taken/${E(o)}`);
    if (!await e.take(E(o), s.root)) continue;
    let a = await s.read("app-bundle", "build"), i = a.inputs.find(({ kind: l }) => l === "plan"), u = await t.ref(x("plan"));
    if (i?.sha256 !== u.sha256)
      throw g.documentStale(`${E(o)}/${x("app-bundle")}`, x("plan"));
    n.push(
      ...a.body.apps.map((l) => ({
        ...l,
        app: Bt(o, l.app),
        driverParts: l.driverParts.map((d) => Bt(o, d))
      }))
    );
  }
  await t.write("app-bundle", r.subject, ["plan"], { apps: n });
}
function Bt(e, t) {
  return { ...t, path: `taken/${E(e)}/${t.path}` };
}
async function Vt(e, t) {
  let r = await e.read("plan", "prepare");
  if (r.body.devices.every(({ platform: s }) => s !== "host")) return;
  let [n] = await t.devices();
  if (n === void 0) return;
  let o = r.inputs.map(({ kind: s }) => s);
  await e.write("plan", r.subject, o, Nt(r.body, n.device));
}
async function Jt(e, t) {
  let { body: r } = await t.read("device-runs", "run"), n = r.runs.flatMap(({ outcome: o }) => o.report === void 0 ? [] : [o.report.path]);
  await e.give("measured", t.root, [
    x("plan"),
    ...await t.has("app-bundle") ? [x("app-bundle")] : [],
    x("device-runs"),
    ...new Set(n)
  ]);
}
async function D(e, t) {
  if (await e.take("measured", t.root)) return "taken";
  let { subject: r, body: n } = await t.read("plan", "prepare");
  return await t.write("device-runs", r, ["plan"], { runs: [] }), n.devices.some(({ request: o }) => o !== void 0) ? "missing" : "unneeded";
}
function E(e) {
  return e === "android" ? "app-android" : "app-ios";
}

// src/stages/explain.ts
async function Kt(e) {
  let { pull: t, judged: r, workspace: n } = e, o = t.headSha.slice(0, 7), s = await r.of(t);
  if (s === void 0) return T(`no run has judged ${o}, the newest commit, yet`);
  if (!s.completed) return T(`the run that judges ${o} is still under way; ask again when it has ended`);
  try {
    let a = await Mn(s, n, o);
    return a === void 0 ? await Dn(e, s) : T(a);
  } catch (a) {
    if (a instanceof N && Wn.has(a.code)) return T(a.message);
    throw a;
  }
}
var Wn = /* @__PURE__ */ new Set([
  "run-files-refused",
  "document-unreadable",
  "document-stale",
  "document-missing",
  "file-changed"
]);
async function Mn(e, t, r) {
  await t.clear();
  let n = await e.take("measured", t, Ln);
  if (n === "expired") return Yt(r);
  switch (await e.take("planned", t, n === "taken" ? En : zt)) {
    case "expired":
      return Yt(r);
    case "none":
      return `the run that judged ${r} has left no documents that can be read here: it failed early, or does all in one job, whose artifact \`edgegate explain\` can read`;
    case "taken":
      await D({ take: async () => n === "taken" }, t);
      return;
  }
}
function Yt(e) {
  return `the documents of ${e} are gone: GitHub keeps them for 14 days. /edgegate rerun measures again`;
}
var jn = new Set(pe.map((e) => `${e}.json`)), Fn = /* @__PURE__ */ new Set(["plan.json", "app-bundle.json", "device-runs.json"]);
function zt(e) {
  return jn.has(e) ? e : void 0;
}
function En(e) {
  return e === "plan.json" ? "planned/plan.json" : zt(e);
}
function Ln(e) {
  return /^device-runs(\/[A-Za-z0-9][A-Za-z0-9._-]{0,199}){2,4}$/.test(e) || Fn.has(e) ? e : void 0;
}
async function Dn(e, t) {
  let { words: r, workspace: n, pull: o, toolVersion: s } = e, i = (await n.read("plan", "prepare")).body.devices.flatMap((h) => h.cases.map(({ key: y }) => y)).toSorted($e), u = Ae(r, i);
  if (u.status !== "matched") return Tn(r, u);
  let { subject: l, evidence: d, decision: c } = await q(n), p = { asOf: e.today, waivers: await ze(e.decisions, o.headSha) }, f = { run: t.pageUrl }, w = Ke(
    { toolVersion: s, links: f },
    l,
    d,
    _e(c, p, d),
    void 0
  ), m = Dt(w, u.key, { headSha: o.headSha, page: t.pageUrl });
  if (m === void 0) throw g.documentUnreadable("plan.json", "a case of it is in no comparison");
  return { found: !0, markdown: m };
}
function Tn(e, t) {
  switch (t.status) {
    case "ambiguous": {
      if (t.labels.length === 0) return T("this change has nothing that was to be measured");
      let r = e.length === 0 ? "name a case by words of it" : `${t.labels.length} cases fit; add words`;
      return { found: !1, markdown: F(`${r}:`, t.labels) };
    }
    case "unknown": {
      let r = t.suggestion === void 0 ? "" : ` Did you mean ${t.suggestion}?`, n = `no case has the word "${t.word}".${r} Words of the cases:`;
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
var Hn = /* @__PURE__ */ new Set(["write", "maintain", "admin"]);
async function Gt(e) {
  let { comment: t, conversation: r, today: n } = e, o = jt(t.body, n);
  if (o === void 0) return { status: "ignored", said: "The comment is not for edgegate." };
  let s = await r.roleOf(t.author);
  if (!Hn.has(s)) return { status: "ignored", said: `${t.author} may not give commands here.` };
  let { reply: a, ...i } = await In(e, o, s);
  return await r.react(t.id, i.status === "done" ? "+1" : "confused"), a !== void 0 ? await r.reply(t.pull, a) : i.status === "refused" && await r.reply(t.pull, `\`/edgegate\`: ${i.said}`), i;
}
async function In(e, t, r) {
  let { comment: n, conversation: o, authorMayAccept: s } = e;
  switch (t.of) {
    case "malformed":
      return k(t.problem);
    case "help":
      return { status: "done", said: "Said which commands there are.", reply: Ht() };
    case "explain": {
      let a = await o.pull(n.pull), { found: i, markdown: u } = await Kt({ ...e, pull: a, words: t.words });
      return { status: i ? "done" : "refused", said: i ? "Explained a case." : "Said why no case could be explained.", reply: u };
    }
    case "accept": {
      let a = await o.pull(n.pull), i = K(a, { login: n.author, role: r }, s);
      if (i !== void 0) return k(i);
      let { id: u, author: l, createdAt: d, url: c } = n, p = { id: `comment-${u}`, actor: l, acceptedAt: d, url: c };
      return z(e, a, { ...t.waiver, ...p });
    }
    case "rerun": {
      let a = await o.runAgain(await o.pull(n.pull), "measurement");
      return a === "running" || a === "busy" ? k("this commit's run is still under way; say it again when it has ended") : G(a, "Measuring again");
    }
  }
}

// src/stages/answer-label.ts
async function _t(e) {
  let { label: t, conversation: r } = e, n = Ft(t.name);
  if (n === void 0) return { status: "ignored", said: "The label is not for edgegate." };
  let o = await r.pull(t.pull), s = await Nn(e, o, n);
  return s.status === "refused" && await r.reply(t.pull, Tt(t.name, s.said)), s;
}
async function Nn(e, t, r) {
  let { label: n, conversation: o, today: s, authorMayAccept: a } = e;
  if ("problem" in r)
    return n.set ? k(r.problem) : { status: "ignored", said: "Nothing had been accepted by this label." };
  let i = `label-${n.pull}-${r.match.model ?? "*"}-${r.check}`;
  if (!n.set) return It(e, t, i);
  let u = await o.roleOf(n.by), l = K(t, { login: n.by, role: u }, a);
  if (l !== void 0) return k(l);
  let d = n.headSha.slice(0, 7);
  return t.headSha !== n.headSha ? k(`a commit was pushed after it was set for ${d}; take it away and set it anew`) : z(e, t, {
    ...r,
    id: i,
    until: Et(s),
    commit: n.headSha,
    reason: `the label "${n.name}", for commit ${d} alone`,
    actor: n.by,
    acceptedAt: n.at,
    url: n.url
  });
}

// src/stages/legs.ts
var Bn = ["settings", "changes", "variants", "accuracy", "model-inputs"], qn = (e) => `${e}.json`;
async function ge(e, t, r) {
  let { body: n } = await t.read("variants", "prepare"), { body: o } = await t.read("model-inputs", "prepare"), s = [...Un(n), ...o.models.flatMap((i) => i.files)], a = [...new Set(s.map(({ path: i }) => i))];
  a.length > 0 && await e.give(`files-${r}`, t.root, a), await e.give(`prepared-${r}`, t.root, Bn.map(qn));
}
function Un({ models: e }) {
  return e.flatMap(
    ({ baseline: t, candidate: r }) => [t, r].flatMap(
      (n) => n.status === "present" ? n.variants.flatMap((o) => o.status === "converted" ? [o.file] : []) : []
    )
  );
}
async function Zt(e, t) {
  await t.clear();
  let r = await e.takeAll("prepared", (d) => t.below(`legs/${d}`).root), n = await Promise.all(r.map((d) => Vn(t.below(`legs/${d}`)))), [o, ...s] = n;
  if (o === void 0) throw g.jobLeftNothing("prepare");
  for (let [d, { settings: c }] of s.entries())
    if (c.digest !== o.settings.digest)
      throw g.documentStale(`legs/${r[d + 1]}/settings.json`, `legs/${r[0]}/settings.json`);
  let a = n.flatMap((d) => d.changes.body.models), i = new Set(a.flatMap(({ model: d, renamedFrom: c = "" }) => [d, c])), u = o.settings.body.settings.models.map(({ name: d }) => d).filter((d) => !i.has(d)), { subject: l } = o.settings;
  return await t.write("settings", l, [], o.settings.body), await t.write("changes", l, ["settings"], {
    models: _([...a, ...u.map(Jn)])
  }), await t.write("variants", l, ["settings", "changes"], {
    models: _([...n.flatMap((d) => d.variants.body.models), ...u.map(Yn)])
  }), await t.write("accuracy", l, ["settings", "changes", "variants"], {
    models: _([...n.flatMap((d) => d.accuracy.body.models), ...u.map(Kn)])
  }), await t.write("model-inputs", l, ["settings", "changes", "variants"], {
    models: _(n.flatMap((d) => d.inputs.body.models))
  }), u;
}
async function Vn(e) {
  let [t, r, n, o, s] = await Promise.all([
    e.read("settings", "prepare"),
    e.read("changes", "prepare"),
    e.read("variants", "prepare"),
    e.read("accuracy", "prepare"),
    e.read("model-inputs", "prepare")
  ]);
  return { settings: t, changes: r, variants: n, accuracy: o, inputs: s };
}
function _(e) {
  return e.toSorted((t, r) => t.model < r.model ? -1 : t.model > r.model ? 1 : 0);
}
var fe = "the job that converts and scores it left nothing; its log says why", Jn = (e) => ({
  model: e,
  change: "modified",
  differs: [],
  baseline: { source: { status: "absent" } },
  candidate: { source: { status: "absent" } }
}), Yn = (e) => ({
  model: e,
  baseline: { status: "unusable", reason: fe },
  candidate: { status: "unusable", reason: fe }
}), Kn = (e) => ({
  model: e,
  sameData: !1,
  note: fe,
  baseline: [],
  candidate: []
});

// src/stages/record.ts
async function Qt({ workspace: e, history: t }, { push: r, now: n, toolVersion: o, run: s }) {
  let { subject: a, evidence: i, decision: u } = await q(e);
  if (a.headSha !== r.after)
    throw g.notRecorded(`${a.headSha} was measured, and the push is ${r.after}`);
  let l = r.committedAt < n ? r.committedAt : n, d = Ue(a, u.measurements, i.variants, { at: l, toolVersion: o, run: s });
  if (d.length === 0) return `Nothing was measured of ${r.after} that could be recorded.`;
  let c = Je(d.map(({ key: w }) => w.device)), p = await t.update(`Measure ${r.after.slice(0, 12)}`, async (w) => {
    let m = /* @__PURE__ */ new Map();
    for (let h of c) {
      let y = te(h), b = await Ve(w, h), H = d.filter(({ key: I }) => te(I.device) === y), $ = Re(h, qe([b, H]));
      $ !== await w.read(y) && m.set(y, $);
    }
    return m;
  }), f = `${zn(d.length)} of ${r.after}`;
  return p === "written" ? `Recorded ${f}.` : `History holds the ${f} already.`;
}
function zn(e) {
  return e === 1 ? "1 measurement" : `${e} measurements`;
}

// src/entrypoints/stage-work.ts
function nn(e) {
  return async (t) => {
    let { base: r, head: n, config: o, farm: s, out: a, publish: i, progress: u, signal: l, runUrl: d } = t, c = ht({
      cwd: Xt.cwd(),
      env: {
        ...e,
        ...t.python === void 0 ? {} : { EDGEGATE_PYTHON: t.python },
        ...t.pullRequest === void 0 ? {} : { EDGEGATE_PULL_REQUEST: t.pullRequest }
      },
      signal: l,
      progress: u,
      out: a,
      farm: s,
      publish: i,
      token: t.token ?? "",
      runUrl: d,
      commit: t.commit,
      strangersModels: t.stage === "adopt"
    }), { workspace: p } = c, f = mt(e, t.artifacts), w = t.fromFork === !0 ? void 0 : ut(e, t.token);
    switch (t.stage) {
      case "gate": {
        let m = w && await A(c, () => Ot(c, { base: r, head: n, configFile: o }, w));
        return m !== void 0 ? en(m) : tn(c, await et(c, { base: r, head: n, configFile: o }));
      }
      case "announce": {
        let { legs: m, wait: h } = await A(c, () => Wt(c, { base: r, head: n, configFile: o }, w));
        if (h !== void 0) return { ...en(h), next: { legs: [], judge: !1 } };
        m === 0 && await me(f, p);
        let y = t.fromFork !== !0 || s === rn, b = { legs: Array.from({ length: m }, (H, $) => `${$ + 1}/${m}`), judge: y };
        return { ...P(c, "which models have changed"), next: b };
      }
      case "prepare": {
        let m = t.leg ?? { number: 1, of: 1 }, h = () => Y(c, { base: r, head: n, configFile: o, leg: m });
        return await (m.of === 1 ? A(c, h) : h()), t.fromFork === !0 && await Rt(f, p, m.number), await ge(f, p, m.number), P(c, "converted models and their scores");
      }
      case "plan":
        return await A(c, async () => {
          let m = await Zt(f, p);
          m.length > 0 && u.warn(`No job has left anything of ${m.join(", ")}: the report says so.`), await Qe(c);
        }), await me(f, p), { ...P(c, "what is to be measured"), build: await Zn(c) };
      case "build-android":
      case "build-ios": {
        let m = t.stage === "build-android" ? "android" : "ios";
        return await L(f, p, !0), await Be(c, [m]), await qt(f, p, m), P(c, `the ${m} app`);
      }
      case "run":
        return await L(f, p, !0), await Vt(p, c.farm), await Ut(f, p), await Ye(c), await Jt(f, p), P(c, "what was measured");
      case "approve":
        return _n(t.farm, de(e, t.token, l));
      case "adopt": {
        let { artifacts: m } = t;
        return await Ct(c, { ...de(e, t.token, l), artifacts: m, configFile: o }), await ge(f, p, 1), P(c, "the fork's models and their scores");
      }
      case "command": {
        let { said: m, artifacts: h } = t, y = ct(e, t.token, h);
        if (m === void 0 || y === void 0) throw g.notInActions();
        let { authorMayAccept: b } = await ft(Gn(Xt.cwd(), o)), { today: H, toolVersion: $ } = c, I = { ...y, authorMayAccept: b, today: H }, { said: dn } = m.of === "label" ? await _t({ ...I, label: m }) : await Gt({ ...I, comment: m, workspace: p, toolVersion: $ });
        return { of: "handed-on", log: dn };
      }
      case "record": {
        let { push: m } = t, h = lt(e, t.token);
        if (m === void 0 || h === void 0) throw g.notInActions();
        await L(f, p, !1), await D(f, p);
        let y = { push: m, now: pt(), toolVersion: c.toolVersion, run: d };
        return { of: "handed-on", log: await Qt({ workspace: p, history: h }, y) };
      }
      case "conclude":
        return A(c, async () => (await L(f, p, !1), await D(f, p) === "missing" && u.warn("The job that measures left nothing: its cases are missing from the report."), tn(c, await Ge(c))));
    }
  };
}
var rn = "host", he = "edgegate: measure";
async function _n(e, { fork: t }) {
  let { number: r } = await t.pull(), n = { of: "handed-on", approval: { approved: !0, pullRequest: r } };
  if (e === rn) return { ...n, log: "No phone has to be paid." };
  let o = await t.approval(he);
  if (o.status === "approved") return { ...n, log: `${o.by} has set the label "${he}".` };
  let s = `Waiting for a maintainer: set the label "${he}", then write /edgegate rerun`;
  return { of: "handed-on", approval: { approved: !1 }, waiting: s, log: s };
}
async function Zn({ workspace: e, farm: t }) {
  let { body: r } = await e.read("plan", "prepare"), n = (o) => t.needsApp && r.devices.some((s) => s.platform === o && s.request !== void 0);
  return { android: n("android"), ios: n("ios") };
}
function en(e) {
  return { of: "handed-on", waiting: le(e), log: le(e) };
}
function P({ workspace: e }, t) {
  return { of: "handed-on", log: `Handed on ${t}.`, documentsPath: e.root };
}
function tn(e, { verdict: t, input: r, published: n, comment: o }) {
  return {
    of: "judged",
    verdict: t,
    input: r,
    published: n,
    summary: He(r),
    log: Ne(r, { color: !1, width: 120 }),
    reportPath: e.workspace.absolute(o.path),
    documentsPath: e.workspace.root
  };
}

// src/entrypoints/stage.ts
var ye = new AbortController();
for (let e of ["SIGINT", "SIGTERM"]) R.once(e, () => ye.abort());
var sn = Qn();
ie("mark", sn);
R.env[yt] = sn;
var on = se("token"), an = { ...R.env };
for (let e of we(R.env)) rt(e);
R.exitCode = await xt({
  input: (e) => e === "token" ? on : se(e),
  ...dt(an, R.cwd(), ye.signal, on),
  remember: (e) => ie("check", e),
  work: nn(an),
  report: At(),
  signal: ye.signal
});
