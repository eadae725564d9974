import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as ee,
  c as te,
  d as ne,
  f as re,
  g as oe,
  h as ae,
  k as ie,
  l as se,
  m as de,
  n as ce,
  q as O,
  r as ue,
  s as pe,
  t as me,
  u as xe,
  v as $e
} from "./chunks/chunk-FCZ44MLH.js";
import "./chunks/chunk-UWLI22F6.js";
import "./chunks/chunk-MCFYVJRQ.js";
import "./chunks/chunk-Q3K7A6SZ.js";
import {
  a as x
} from "./chunks/chunk-SHL3JVR2.js";
import {
  a as H
} from "./chunks/chunk-K2IQEN74.js";
import {
  a as Re
} from "./chunks/chunk-VNBXKB7H.js";
import {
  b as Y,
  c as Z,
  d as G,
  e as C,
  f as _,
  g as q,
  h as K,
  j as V,
  k as Q,
  l as X,
  u as be,
  v as ve,
  w as ke,
  x as Se,
  y as Ae
} from "./chunks/chunk-47ANBJEV.js";
import "./chunks/chunk-KEEKEERV.js";
import {
  d as fe,
  e as le,
  f as I,
  g as ge,
  i as he,
  j as ye,
  k as we,
  l as N
} from "./chunks/chunk-LVNIQIC7.js";
import "./chunks/chunk-OZQISBXE.js";
import "./chunks/chunk-2SC7IPZI.js";
import {
  a as L
} from "./chunks/chunk-V7HOETRE.js";
import "./chunks/chunk-6OI3GUFH.js";
import {
  a as E,
  d as M
} from "./chunks/chunk-ZLZNT46R.js";
import "./chunks/chunk-XLNU4LHV.js";
import {
  a as T,
  b as f
} from "./chunks/chunk-3UGP4P64.js";
import {
  i as U,
  j as R,
  l as J,
  m as P,
  n as z
} from "./chunks/chunk-OD3JRZQL.js";
import "./chunks/chunk-44DF7UBM.js";
import "./chunks/chunk-RLCCYCT6.js";
import {
  e as $
} from "./chunks/chunk-ZQU6WMFM.js";
import {
  m as F
} from "./chunks/chunk-64WU6PY2.js";
import "./chunks/chunk-3P6HYWCU.js";
import {
  a as v
} from "./chunks/chunk-K2C3OODJ.js";
import "./chunks/chunk-6MX7TYOA.js";
import "./chunks/chunk-LMXI4AGB.js";
import "./chunks/chunk-ZV56ONXB.js";

// src/entrypoints/stage.ts
import { randomUUID as kt } from "node:crypto";
import b from "node:process";

// src/render/annotations.ts
var et = 5;
function Pe(e) {
  let t = Y(e), r = e.verdict.exitCode !== 0, n = (a) => _(a) && (a.status === "exceeded" || r) ? "error" : "warning", i = [...Map.groupBy(
    q(e.verdict),
    (a) => JSON.stringify([n(a), a.status, C(a), Ce(a)])
  ).values()].flatMap((a) => {
    let [s] = a;
    return s === void 0 ? [] : [tt(t, s, a, n(s))];
  });
  return [
    ...i.filter(({ level: a }) => a === "error"),
    ...i.filter(({ level: a }) => a === "warning")
  ];
}
function tt(e, t, r, n) {
  let o = Ce(t), i = r.slice(0, et).map((s) => E(`${Z(s.scope).model} ${K(e, s)} (${G(s.scope)})`)), a = r.length - i.length;
  return {
    level: n,
    title: `edgegate: ${C(t)} ${t.status === "unknown" ? "unknown" : "exceeded"}`,
    message: [...i, ...a > 0 ? [`and ${a} more`] : []].join(`
`),
    ...o === void 0 ? {} : { position: o }
  };
}
function Ce(e) {
  return e.of === "budget" ? e.rule.position : void 0;
}

// src/entrypoints/actions/inputs.ts
var Oe = [
  "gate",
  "prepare",
  "build-android",
  "build-ios",
  "run",
  "conclude",
  "record",
  "command"
];
function Ie(e) {
  let t = (c) => {
    let d = e(c).trim();
    return d === "" ? void 0 : d;
  }, r = [], n = (c) => {
    let d = t(c);
    return d === void 0 && r.push(`\`${c}\` is empty`), d ?? "";
  }, o = n("publish");
  o !== "" && o !== "github" && o !== "none" && r.push(`\`publish\` is ${JSON.stringify(o)}, not \`github\` or \`none\``);
  let i = n("stage"), a = Oe.find((c) => c === i);
  i !== "" && a === void 0 && r.push(
    `\`stage\` is ${JSON.stringify(i)}, not one of ${Oe.map((c) => `\`${c}\``).join(", ")}`
  );
  let s = n("artifacts");
  s !== "" && !/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(s) && r.push(`\`artifacts\` is ${JSON.stringify(s)}, not 1 to 64 of A-Z a-z 0-9 _ -`);
  let u = n("farm");
  u !== "" && !x.some((c) => c === u) && r.push(`\`farm\` is ${JSON.stringify(u)}, not ${x.map((c) => `\`${c}\``).join(" or ")}`);
  let p = {
    stage: a ?? "gate",
    artifacts: s,
    config: n("config"),
    base: t("base"),
    head: t("head"),
    farm: u,
    out: n("out"),
    publish: o === "none" ? "none" : "github",
    token: t("token"),
    python: t("python")
  };
  if (r.length > 0) throw f.badInputs(r);
  return p;
}

// src/entrypoints/actions/may-record.ts
function Ne({ event: e }) {
  if (e.of !== "push")
    throw f.notRecorded(`this run is for ${e.of === "other" ? `\`${e.name}\`` : `a ${e.of}`}`);
  let { ref: t, defaultBranch: r, isFork: n, committedAt: o } = e;
  if (n) throw f.notRecorded("this repository is a fork, which keeps no history of its own");
  if (t !== `refs/heads/${r}`)
    throw f.notRecorded(`this is a push to ${t}, and the default branch is ${r}`);
  if (o === void 0) throw f.notRecorded("this push deleted the branch");
  return { ...e, committedAt: o };
}

// src/entrypoints/actions/run-stage.ts
async function We(e) {
  let { report: t } = e, r = nt(e);
  try {
    let n = await rt(e, r);
    if (n.of === "handed-on")
      return at(t, n), r.handOn(), v.ok;
    await it(t, n);
    let o = n.verdict.exitCode !== v.ok;
    return await r.last(o ? "failure" : "success", Q(n.input)), n.verdict.exitCode;
  } catch (n) {
    let o = n instanceof T ? n : f.internal(Be(n), n);
    return await r.last("error", o.message), st(t, o);
  }
}
function nt({ check: e, remember: t, progress: r, input: n }) {
  let o = n("publish").trim() !== "none" && n("stage").trim() !== "record", i = !1, a = async (s, u) => {
    if (!o || i) return;
    let p = await e.set(s, u);
    if (p.status === "set") return t(s);
    i = !0, r.warn(`The check "edgegate" was not set on the commit: ${p.reason}`, p.fix);
  };
  return {
    pending: (s) => a("pending", s),
    last: a,
    /** The last word is this job's: cut off, its clean-up has to say it. */
    takeOver: () => {
      o && t("pending");
    },
    /** Another job has the last word: the step's clean-up must not. */
    handOn: () => t("handed-on")
  };
}
async function rt({ input: e, run: t, parents: r, work: n, progress: o, report: i, signal: a }, s) {
  let { base: u, head: p, ...c } = Ie(e), d = await t();
  if (d === void 0) throw f.notInActions();
  let { stage: m } = c;
  if (m === "command") {
    let { event: g } = d;
    return g.of !== "comment" ? { of: "handed-on", log: "This is no new comment on a pull request." } : n({ ...c, base: "", head: "", comment: g, progress: o, signal: a, runUrl: d.pageUrl });
  }
  if (m === "record") {
    let g = Ne(d);
    return n({ ...c, base: "", head: "", push: g, progress: o, signal: a, runUrl: d.pageUrl });
  }
  m === "conclude" ? s.takeOver() : await s.pending(ot[m]);
  let l = await me({ base: u, head: p }, d, r);
  return i.log(`Comparing ${l.head} with ${l.base}`), n({ ...c, ...l, progress: o, signal: a, runUrl: d.pageUrl });
}
var ot = {
  gate: "Judging what this change does to the models",
  prepare: "Converting and scoring the models",
  "build-android": "Building the Android app",
  "build-ios": "Building the iOS app",
  run: "Measuring on devices"
};
function at(e, { build: t, log: r, documentsPath: n }) {
  e.log(r), e.output("exit-code", String(v.ok)), n !== void 0 && e.output("documents-path", n), t !== void 0 && (e.output("build-android", String(t.android)), e.output("build-ios", String(t.ios)));
}
async function it(e, t) {
  let { verdict: r, published: n } = t;
  e.log(t.log), e.output("verdict", r.verdict), e.output("exit-code", String(r.exitCode)), e.output("comment-url", n !== void 0 && "url" in n ? n.url : ""), e.output("report-path", t.reportPath), e.output("documents-path", t.documentsPath), await je(e, t.summary);
  for (let o of Pe(t.input)) e.annotate(o);
}
async function st(e, t) {
  let r = `${t.message}
${t.remedy}`;
  e.annotate({ level: "error", title: "edgegate", message: r }), e.output("exit-code", String(t.exitCode)), t.exitCode === v.bug && e.log(dt(t));
  let n = "```", o = r.replaceAll(n, "'''");
  return await je(e, `### edgegate could not judge this change

${n}text
${o}
${n}
`), t.exitCode;
}
async function je(e, t) {
  try {
    await e.summary(t);
  } catch (r) {
    e.annotate({
      level: "warning",
      title: "edgegate",
      message: `The job summary could not be written: ${Be(r)}`
    });
  }
}
function dt(e) {
  return [e.stack, e.cause instanceof Error ? `Caused by ${e.cause.stack}` : ""].join(`
`);
}
function Be(e) {
  return e instanceof Error ? e.message : String(e);
}

// src/entrypoints/actions/step-report.ts
function De() {
  return {
    output: (e, t) => ge(e, t),
    async summary(e) {
      await fe.addRaw(e).write();
    },
    annotate({ level: e, title: t, message: r, position: n }) {
      let o = {
        title: t,
        ...n === void 0 ? {} : { file: n.file, startLine: n.line, startColumn: n.column }
      };
      e === "error" ? he(r, o) : ye(r, o);
    },
    log(e) {
      for (let t of e.split(`
`)) we(M(t));
    }
  };
}

// src/entrypoints/stage-work.ts
import { resolve as wt } from "node:path";
import Ge from "node:process";

// src/domain/command.ts
var ut = "`/edgegate accept CHECK until YYYY-MM-DD: reason`, where CHECK is a name as in the report, such as `size` or `my-model/latency-p90`", pt = [...$, ...R];
function He(e, t) {
  let [r = ""] = e.trimStart().split(/\r?\n/, 1), [, n = "", o = ""] = /^\/edgegate(?:\s+(\S+)(?:\s+(.*))?)?\s*$/.exec(r) ?? [];
  if (/^\/edgegate(\s|$)/.test(r))
    switch (n) {
      case "accept":
        return mt(o.trim(), t);
      case "rerun":
        return o.trim() === "" ? { of: "rerun" } : h("rerun takes no words: everything is measured again");
      default:
        return h("there is no such command; there are accept and rerun");
    }
}
function mt(e, t) {
  let r = /^(\S+)\s+until\s+(\d{4}-\d{2}-\d{2})\s*:\s*(.*)$/.exec(e);
  if (r === null) return h(`write ${ut}`);
  let [, n = "", o = "", i = ""] = r, a = n.lastIndexOf("/"), [s, u] = a < 0 ? [void 0, n] : [n.slice(0, a), n.slice(a + 1)], p = [...$, ...R].find((c) => c === u);
  return p === void 0 ? h(`there is no check of that name; there are ${pt.join(", ")}`) : s !== void 0 && !/^[A-Za-z0-9*?][A-Za-z0-9._*?-]{0,63}$/.test(s) ? h("what stands before the slash is not a model's name") : U.safeParse(o).success ? o < t ? h(`${o} has passed`) : o > `${Number(t.slice(0, 4)) + 1}${t.slice(4)}` ? h(`${o} is more than a year away; accept it for a shorter time`) : i.trim().length < 3 ? h("say why after the colon") : i.length > 500 ? h("the reason is longer than 500 characters") : { of: "accept", waiver: { check: p, match: s === void 0 ? {} : { model: s }, until: o, reason: i.trim() } } : h(`${o} is not a day`);
}
function h(e) {
  return { of: "malformed", problem: e };
}

// src/stages/answer.ts
var ft = /* @__PURE__ */ new Set(["maintain", "admin"]), lt = /* @__PURE__ */ new Set(["write", "maintain", "admin"]);
async function Te(e) {
  let { comment: t, conversation: r, today: n } = e, o = He(t.body, n);
  if (o === void 0) return { status: "ignored", said: "The comment is not for edgegate." };
  let i = await r.roleOf(t.author);
  if (!lt.has(i)) return { status: "ignored", said: `${t.author} may not give commands here.` };
  let a = await gt(e, o, i);
  return await r.react(t.id, a.status === "done" ? "+1" : "confused"), a.status === "refused" && await r.reply(t.pull, `\`/edgegate\`: ${a.said}`), a;
}
async function gt(e, t, r) {
  let { comment: n, conversation: o } = e;
  switch (t.of) {
    case "malformed":
      return W(t.problem);
    case "accept":
      return ht(e, t.waiver, r);
    case "rerun": {
      let { headSha: i } = await o.pull(n.pull);
      return Ee(await o.runAgain(i, "measurement"), "Measuring again");
    }
  }
}
async function ht({ comment: e, conversation: t, decisions: r, authorMayAccept: n }, o, i) {
  if (!ft.has(i)) return W("accepting a finding needs the role maintain or admin");
  let { author: a, headSha: s } = await t.pull(e.pull);
  if (a === e.author && !n)
    return W(
      "who opened a pull request can't accept its findings; another maintainer can, or `author-may-accept: true` in the config of the default branch"
    );
  let u = {
    ...o,
    id: `comment-${e.id}`,
    actor: e.author,
    acceptedAt: e.createdAt,
    url: e.url
  };
  return await r.update(`Accept ${o.check} until ${o.until}, by ${e.author}`, async (p) => {
    let c = (await se(p)).filter(({ id: d }) => d !== u.id);
    return /* @__PURE__ */ new Map([[ie, J([...c, u])]]);
  }), Ee(await t.runAgain(s, "judgement"), "Accepted; judging again");
}
function Ee(e, t) {
  switch (e) {
    case "started":
      return { status: "done", said: `${t}.` };
    case "running":
      return { status: "done", said: `${t} once the job that is under way has ended.` };
    case "no-run":
      return { status: "done", said: `${t} with the next run; this commit has none to run again.` };
  }
}
function W(e) {
  return { status: "refused", said: e };
}

// src/domain/adopt-device.ts
function Me(e, t) {
  return {
    ...e,
    devices: e.devices.map(
      (r) => r.platform !== "host" || F(r.device, t) ? r : { ...r, device: t, cases: r.cases.map((n) => ({ ...n, key: { ...n.key, device: t } })) }
    )
  };
}

// src/stages/handover.ts
var yt = ["settings", "changes", "variants", "accuracy", "plan"], y = (e) => `${e}.json`;
async function Ue(e, t) {
  await e.give("prepared", t.root, yt.map(y));
  let { body: r } = await t.read("plan", "prepare"), n = [...new Set(r.files.map(({ file: o }) => o.path))];
  n.length > 0 && await e.give("files", t.root, n);
}
async function S(e, t, r) {
  if (await t.clear(), !await e.take("prepared", t.root))
    throw f.documentMissing(t.absolute(y("plan")), "prepare");
  if (!r) return;
  let { body: n } = await t.read("plan", "prepare");
  if (n.files.length > 0 && !await e.take("files", t.root))
    throw f.fileChanged(n.files[0]?.file.path ?? "files");
}
async function Je(e, t, r) {
  let { body: n } = await t.read("app-bundle", "build"), i = n.apps.filter((a) => a.platform === r).flatMap(({ app: a, driverParts: s }) => [a, ...s].map(({ path: u }) => u));
  await e.give(k(r), t.root, [y("app-bundle"), ...i]);
}
async function ze(e, t) {
  let r = await t.read("plan", "prepare"), n = [];
  for (let o of ["android", "ios"]) {
    let i = t.below(`taken/${k(o)}`);
    if (!await e.take(k(o), i.root)) continue;
    let a = await i.read("app-bundle", "build"), s = a.inputs.find(({ kind: p }) => p === "plan"), u = await t.ref(y("plan"));
    if (s?.sha256 !== u.sha256)
      throw f.documentStale(`${k(o)}/${y("app-bundle")}`, y("plan"));
    n.push(
      ...a.body.apps.map((p) => ({
        ...p,
        app: Fe(o, p.app),
        driverParts: p.driverParts.map((c) => Fe(o, c))
      }))
    );
  }
  await t.write("app-bundle", r.subject, ["plan"], { apps: n });
}
function Fe(e, t) {
  return { ...t, path: `taken/${k(e)}/${t.path}` };
}
async function Le(e, t) {
  let r = await e.read("plan", "prepare");
  if (r.body.devices.every(({ platform: i }) => i !== "host")) return;
  let [n] = await t.devices();
  if (n === void 0) return;
  let o = r.inputs.map(({ kind: i }) => i);
  await e.write("plan", r.subject, o, Me(r.body, n.device));
}
async function Ye(e, t) {
  let { body: r } = await t.read("device-runs", "run"), n = r.runs.flatMap(({ outcome: o }) => o.report === void 0 ? [] : [o.report.path]);
  await e.give("measured", t.root, [
    y("plan"),
    ...await t.has("app-bundle") ? [y("app-bundle")] : [],
    y("device-runs"),
    ...new Set(n)
  ]);
}
async function j(e, t) {
  if (await e.take("measured", t.root)) return "taken";
  let { subject: r } = await t.read("plan", "prepare");
  return await t.write("device-runs", r, ["plan"], { runs: [] }), "missing";
}
function k(e) {
  return e === "android" ? "app-android" : "app-ios";
}

// src/stages/record.ts
async function Ze({ workspace: e, history: t }, r) {
  let { subject: n, evidence: o, decision: i } = await ce(e), a = ne(n, i.measurements, o.variants, r);
  if (a.length === 0) return { subject: n, records: 0, outcome: "nothing" };
  let s = oe(a.map(({ key: p }) => p.device)), u = await t.update(`Measure ${n.headSha.slice(0, 12)}`, async (p) => {
    let c = /* @__PURE__ */ new Map();
    for (let d of s) {
      let m = P(d), l = await re(p, d), g = a.filter(({ key: A }) => P(A.device) === m), w = z(d, te(l, g));
      w !== await p.read(m) && c.set(m, w);
    }
    return c;
  });
  return { subject: n, records: a.length, outcome: u === "written" ? "written" : "already" };
}

// src/entrypoints/stage-work.ts
function qe(e) {
  return async (t) => {
    let { base: r, head: n, config: o, farm: i, out: a, publish: s, progress: u, signal: p, runUrl: c } = t, d = $e({
      cwd: Ge.cwd(),
      env: t.python === void 0 ? e : { ...e, EDGEGATE_PYTHON: t.python },
      signal: p,
      progress: u,
      out: a,
      farm: i,
      publish: s,
      token: t.token ?? "",
      runUrl: c
    }), { workspace: m } = d, l = Ae(e, t.artifacts);
    switch (t.stage) {
      case "gate":
        return _e(d, await pe(d, { base: r, head: n, configFile: o }));
      case "prepare":
        return await O(d, () => ue(d, { base: r, head: n, configFile: o })), await Ue(l, m), { ...B(d, "what is to be measured"), build: await vt(d) };
      case "build-android":
      case "build-ios": {
        let g = t.stage === "build-android" ? "android" : "ios";
        return await S(l, m, !0), await ee(d, [g]), await Je(l, m, g), B(d, `the ${g} app`);
      }
      case "run":
        return await S(l, m, !0), await Le(m, d.farm), await ze(l, m), await ae(d), await Ye(l, m), B(d, "what was measured");
      case "command": {
        let { comment: g } = t, w = ve(e, t.token);
        if (g === void 0 || w === void 0) throw f.notInActions();
        let { authorMayAccept: A } = await xe(wt(Ge.cwd(), o)), { said: Xe } = await Te({ comment: g, ...w, today: d.today, authorMayAccept: A });
        return { of: "handed-on", log: Xe };
      }
      case "record": {
        let { push: g } = t, w = ke(e, t.token);
        if (g === void 0 || w === void 0) throw f.notInActions();
        return await S(l, m, !1), await j(l, m), { of: "handed-on", log: await bt({ workspace: m, history: w }, g, c) };
      }
      case "conclude":
        return O(d, async () => (await S(l, m, !1), await j(l, m) === "missing" && u.warn("The job that measures left nothing: its cases are missing from the report."), _e(d, await de(d))));
    }
  };
}
async function bt(e, t, r) {
  let { subject: n } = await e.workspace.read("plan", "prepare");
  if (n.headSha !== t.after)
    throw f.notRecorded(`${n.headSha} was measured, and the push is ${t.after}`);
  let o = Se(), i = t.committedAt < o ? t.committedAt : o, { records: a, outcome: s } = await Ze(e, { at: i, toolVersion: L, run: r }), u = `${a} measurements of ${t.after}`;
  return s === "nothing" ? `Nothing that could be recorded was measured of ${t.after}.` : s === "written" ? `Recorded ${u}.` : `History has the ${u} already.`;
}
async function vt({ workspace: e, farm: t }) {
  let { body: r } = await e.read("plan", "prepare"), n = (o) => t.needsApp && r.devices.some((i) => i.platform === o && i.request !== void 0);
  return { android: n("android"), ios: n("ios") };
}
function B({ workspace: e }, t) {
  return { of: "handed-on", log: `Handed on ${t}.`, documentsPath: e.root };
}
function _e(e, { verdict: t, input: r, published: n, comment: o }) {
  return {
    of: "judged",
    verdict: t,
    input: r,
    published: n,
    summary: V(r),
    log: X(r, { color: !1, width: 120 }),
    reportPath: e.workspace.absolute(o.path),
    documentsPath: e.workspace.root
  };
}

// src/entrypoints/stage.ts
var D = new AbortController();
for (let e of ["SIGINT", "SIGTERM"]) b.once(e, () => D.abort());
var Qe = kt();
N("mark", Qe);
b.env[Re] = Qe;
var Ke = I("token"), Ve = { ...b.env };
for (let e of H(b.env)) le(e);
b.exitCode = await We({
  input: (e) => e === "token" ? Ke : I(e),
  ...be(Ve, b.cwd(), D.signal, Ke),
  remember: (e) => N("check", e),
  work: qe(Ve),
  report: De(),
  signal: D.signal
});
