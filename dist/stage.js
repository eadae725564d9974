import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as se,
  c as de,
  d as pe,
  f as ce,
  g as ue,
  h as me,
  k as fe,
  l as le,
  m as ge,
  n as he,
  q as N,
  r as x,
  s as ye,
  t as we,
  v as Ie,
  x as We
} from "./chunks/chunk-D6KOB5ZA.js";
import "./chunks/chunk-33DNTSGI.js";
import "./chunks/chunk-MCFYVJRQ.js";
import "./chunks/chunk-Q3K7A6SZ.js";
import {
  a as P
} from "./chunks/chunk-SHL3JVR2.js";
import {
  a as J
} from "./chunks/chunk-K2IQEN74.js";
import {
  a as Ne
} from "./chunks/chunk-VNBXKB7H.js";
import {
  A as xe,
  B as Re,
  C as Pe,
  D as Ce,
  E as T,
  F as Oe,
  c as Q,
  d as X,
  e as ee,
  f as W,
  g as te,
  h as ne,
  i as re,
  k as oe,
  l as ae,
  m as ie
} from "./chunks/chunk-RU4OOW6S.js";
import "./chunks/chunk-FVY4F64N.js";
import {
  d as ve,
  e as be,
  f as F,
  g as ke,
  i as Se,
  j as $e,
  k as Ae,
  l as H
} from "./chunks/chunk-LVNIQIC7.js";
import "./chunks/chunk-OZQISBXE.js";
import "./chunks/chunk-2SC7IPZI.js";
import "./chunks/chunk-OZLP6DL3.js";
import "./chunks/chunk-6OI3GUFH.js";
import {
  a as L,
  d as V
} from "./chunks/chunk-ZLZNT46R.js";
import "./chunks/chunk-XLNU4LHV.js";
import {
  a as z,
  b as f
} from "./chunks/chunk-PRG6JAK4.js";
import {
  i as G,
  j as O,
  l as _,
  m as I,
  n as K
} from "./chunks/chunk-OD3JRZQL.js";
import "./chunks/chunk-44DF7UBM.js";
import "./chunks/chunk-RLCCYCT6.js";
import {
  e as C
} from "./chunks/chunk-ZQU6WMFM.js";
import {
  b as Y,
  j as Z,
  m as q
} from "./chunks/chunk-64WU6PY2.js";
import "./chunks/chunk-3P6HYWCU.js";
import {
  a as S
} from "./chunks/chunk-K2C3OODJ.js";
import "./chunks/chunk-6MX7TYOA.js";
import "./chunks/chunk-LMXI4AGB.js";
import "./chunks/chunk-ZV56ONXB.js";

// src/entrypoints/stage.ts
import { randomUUID as Ht } from "node:crypto";
import k from "node:process";

// src/render/annotations.ts
var ut = 5;
function Fe(e) {
  let t = Q(e), n = e.verdict.exitCode !== 0, r = (a) => te(a) && (a.status === "exceeded" || n) ? "error" : "warning", i = [...Map.groupBy(
    ne(e.verdict),
    (a) => JSON.stringify([r(a), a.status, W(a), He(a)])
  ).values()].flatMap((a) => {
    let [d] = a;
    return d === void 0 ? [] : [mt(t, d, a, r(d))];
  });
  return [
    ...i.filter(({ level: a }) => a === "error"),
    ...i.filter(({ level: a }) => a === "warning")
  ];
}
function mt(e, t, n, r) {
  let o = He(t), i = n.slice(0, ut).map((d) => L(`${X(d.scope).model} ${re(e, d)} (${ee(d.scope)})`)), a = n.length - i.length;
  return {
    level: r,
    title: `edgegate: ${W(t)} ${t.status === "unknown" ? "unknown" : "exceeded"}`,
    message: [...i, ...a > 0 ? [`and ${a} more`] : []].join(`
`),
    ...o === void 0 ? {} : { position: o }
  };
}
function He(e) {
  return e.of === "budget" ? e.rule.position : void 0;
}

// src/entrypoints/actions/inputs.ts
var Te = [
  "gate",
  "prepare",
  "build-android",
  "build-ios",
  "run",
  "conclude",
  "record",
  "command",
  "approve",
  "adopt"
];
function je(e) {
  let t = (p) => {
    let s = e(p).trim();
    return s === "" ? void 0 : s;
  }, n = [], r = (p) => {
    let s = t(p);
    return s === void 0 && n.push(`\`${p}\` is empty`), s ?? "";
  }, o = r("publish");
  o !== "" && o !== "github" && o !== "none" && n.push(`\`publish\` is ${JSON.stringify(o)}, not \`github\` or \`none\``);
  let i = r("stage"), a = Te.find((p) => p === i);
  i !== "" && a === void 0 && n.push(
    `\`stage\` is ${JSON.stringify(i)}, not one of ${Te.map((p) => `\`${p}\``).join(", ")}`
  );
  let d = r("artifacts");
  d !== "" && !/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(d) && n.push(`\`artifacts\` is ${JSON.stringify(d)}, not 1 to 64 of A-Z a-z 0-9 _ -`);
  let u = r("farm");
  u !== "" && !P.some((p) => p === u) && n.push(`\`farm\` is ${JSON.stringify(u)}, not ${P.map((p) => `\`${p}\``).join(" or ")}`);
  let c = {
    stage: a ?? "gate",
    artifacts: d,
    config: r("config"),
    base: t("base"),
    head: t("head"),
    farm: u,
    out: r("out"),
    publish: o === "none" ? "none" : "github",
    token: t("token"),
    python: t("python")
  };
  if (n.length > 0) throw f.badInputs(n);
  return c;
}

// src/entrypoints/actions/may-record.ts
function Me({ event: e }) {
  if (e.of !== "push")
    throw f.notRecorded(`this run is for ${e.of === "other" ? `\`${e.name}\`` : `a ${e.of}`}`);
  let { ref: t, defaultBranch: n, isFork: r, committedAt: o } = e;
  if (r) throw f.notRecorded("this repository is a fork, which keeps no history of its own");
  if (t !== `refs/heads/${n}`)
    throw f.notRecorded(`this is a push to ${t}, and the default branch is ${n}`);
  if (o === void 0) throw f.notRecorded("this push deleted the branch");
  return { ...e, committedAt: o };
}

// src/entrypoints/actions/run-stage.ts
async function Be(e) {
  let { report: t } = e, n = ft(e);
  try {
    let r = await lt(e, n);
    if (r.of === "handed-on")
      return ht(t, r), r.approval?.approved === !1 && await n.pending(r.approval.waiting), n.handOn(), S.ok;
    await yt(t, r);
    let o = r.verdict.exitCode !== S.ok;
    return await n.last(o ? "failure" : "success", ae(r.input)), r.verdict.exitCode;
  } catch (r) {
    let o = r instanceof z ? r : f.internal(Ee(r), r);
    return await n.last("error", o.message), wt(t, o);
  }
}
function ft({ check: e, remember: t, progress: n, input: r }) {
  let o = r("publish").trim() !== "none" && r("stage").trim() !== "record", i = !1, a = async (d, u) => {
    if (!o || i) return;
    let c = await e.set(d, u);
    if (c.status === "set") return t(d);
    i = !0, n.warn(`The check "edgegate" was not set on the commit: ${c.reason}`, c.fix);
  };
  return {
    pending: (d) => a("pending", d),
    last: a,
    /** The last word is this job's: cut off, its clean-up has to say it. */
    takeOver: () => {
      o && t("pending");
    },
    /** Another job has the last word: the step's clean-up must not. */
    handOn: () => t("handed-on")
  };
}
async function lt({ input: e, run: t, parents: n, work: r, progress: o, report: i, signal: a }, d) {
  let { base: u, head: c, ...p } = je(e), s = await t();
  if (s === void 0) throw f.notInActions();
  let { stage: m } = p;
  if (m === "command") {
    let { event: w } = s;
    return w.of !== "comment" ? { of: "handed-on", log: "This is no new comment on a pull request." } : r({ ...p, base: "", head: "", comment: w, progress: o, signal: a, runUrl: s.pageUrl });
  }
  if (m === "record") {
    let w = Me(s);
    return r({ ...p, base: "", head: "", push: w, progress: o, signal: a, runUrl: s.pageUrl });
  }
  let { event: l, pageUrl: g } = s;
  m === "conclude" ? d.takeOver() : await d.pending(gt[m]);
  let h = { ...p, progress: o, signal: a, runUrl: g };
  if (l.of === "fork-run" && m !== "gate" && m !== "prepare") return r({ ...h, base: "", head: "" });
  let y = await we({ base: u, head: c }, s, n);
  return i.log(`Comparing ${y.head} with ${y.base}`), r({ ...h, ...y, fromFork: l.of === "pull-request" && l.fromFork });
}
var gt = {
  gate: "Judging what this change does to the models",
  prepare: "Converting and scoring the models",
  "build-android": "Building the Android app",
  "build-ios": "Building the iOS app",
  run: "Measuring on devices",
  approve: "Asking whether phones may be paid for this change",
  adopt: "Inspecting and scoring what the fork has converted"
};
function ht(e, { build: t, approval: n, log: r, documentsPath: o }) {
  e.log(r), e.output("exit-code", String(S.ok)), o !== void 0 && e.output("documents-path", o), n !== void 0 && e.output("approved", String(n.approved)), t !== void 0 && (e.output("build-android", String(t.android)), e.output("build-ios", String(t.ios)));
}
async function yt(e, t) {
  let { verdict: n, published: r } = t;
  e.log(t.log), e.output("verdict", n.verdict), e.output("exit-code", String(n.exitCode)), e.output("comment-url", r !== void 0 && "url" in r ? r.url : ""), e.output("report-path", t.reportPath), e.output("documents-path", t.documentsPath), await De(e, t.summary);
  for (let o of Fe(t.input)) e.annotate(o);
}
async function wt(e, t) {
  let n = `${t.message}
${t.remedy}`;
  e.annotate({ level: "error", title: "edgegate", message: n }), e.output("exit-code", String(t.exitCode)), t.exitCode === S.bug && e.log(vt(t));
  let r = "```", o = n.replaceAll(r, "'''");
  return await De(e, `### edgegate could not judge this change

${r}text
${o}
${r}
`), t.exitCode;
}
async function De(e, t) {
  try {
    await e.summary(t);
  } catch (n) {
    e.annotate({
      level: "warning",
      title: "edgegate",
      message: `The job summary could not be written: ${Ee(n)}`
    });
  }
}
function vt(e) {
  return [e.stack, e.cause instanceof Error ? `Caused by ${e.cause.stack}` : ""].join(`
`);
}
function Ee(e) {
  return e instanceof Error ? e.message : String(e);
}

// src/entrypoints/actions/step-report.ts
function Ue() {
  return {
    output: (e, t) => ke(e, t),
    async summary(e) {
      await ve.addRaw(e).write();
    },
    annotate({ level: e, title: t, message: n, position: r }) {
      let o = {
        title: t,
        ...r === void 0 ? {} : { file: r.file, startLine: r.line, startColumn: r.column }
      };
      e === "error" ? Se(n, o) : $e(n, o);
    },
    log(e) {
      for (let t of e.split(`
`)) Ae(V(t));
    }
  };
}

// src/entrypoints/stage-work.ts
import { resolve as Wt } from "node:path";
import tt from "node:process";

// src/stages/adopt.ts
var Je = "adopted";
function kt(e) {
  let [t, n, r, o = "", ...i] = e.split("/"), a = Y.safeParse(o.replace(/\.tflite$/, ""));
  return t === "variants" && r === "candidate" && o.endsWith(".tflite") && a.success && i.length === 0 && Z.safeParse(n).success ? e : void 0;
}
async function ze(e, t) {
  let { body: n } = await t.read("variants", "prepare"), r = n.models.flatMap(
    ({ candidate: o }) => o.status === "present" ? o.variants.flatMap((i) => i.status === "converted" ? [i.file.path] : []) : []
  );
  r.length > 0 && await e.give("candidate", t.root, r);
}
async function Le(e, t) {
  let { fork: n, configFile: r } = t, { headSha: o, mergeSha: i } = await n.pull(), [a, d, ...u] = await t.parents(i);
  if (a === void 0 || d !== o || u.length > 0)
    throw f.forkPullUnclear(
      `commit ${i.slice(0, 7)} is not its base branch's merge with ${o.slice(0, 7)}`
    );
  await x(e, { base: a, head: i, configFile: r, adopted: async () => {
    let p = await n.takeFiles(`${t.artifacts}-candidate`, e.workspace.below(Je), kt);
    return p === void 0 && e.progress.warn("The fork's own run left no converted models."), new Map((p ?? []).map((s) => [s.path, { ...s, path: `${Je}/${s.path}` }]));
  } });
}

// src/domain/command.ts
var St = "`/edgegate accept CHECK until YYYY-MM-DD: reason`, where CHECK is a name as in the report, such as `size` or `my-model/latency-p90`", $t = [...C, ...O];
function Ve(e, t) {
  let [n = ""] = e.trimStart().split(/\r?\n/, 1), [, r = "", o = ""] = /^\/edgegate(?:\s+(\S+)(?:\s+(.*))?)?\s*$/.exec(n) ?? [];
  if (/^\/edgegate(\s|$)/.test(n))
    switch (r) {
      case "accept":
        return At(o.trim(), t);
      case "rerun":
        return o.trim() === "" ? { of: "rerun" } : v("rerun takes no words: everything is measured again");
      default:
        return v("there is no such command; there are accept and rerun");
    }
}
function At(e, t) {
  let n = /^(\S+)\s+until\s+(\d{4}-\d{2}-\d{2})\s*:\s*(.*)$/.exec(e);
  if (n === null) return v(`write ${St}`);
  let [, r = "", o = "", i = ""] = n, a = r.lastIndexOf("/"), [d, u] = a < 0 ? [void 0, r] : [r.slice(0, a), r.slice(a + 1)], c = [...C, ...O].find((p) => p === u);
  return c === void 0 ? v(`there is no check of that name; there are ${$t.join(", ")}`) : d !== void 0 && !/^[A-Za-z0-9*?][A-Za-z0-9._*?-]{0,63}$/.test(d) ? v("what stands before the slash is not a model's name") : G.safeParse(o).success ? o < t ? v(`${o} has passed`) : o > `${Number(t.slice(0, 4)) + 1}${t.slice(4)}` ? v(`${o} is more than a year away; accept it for a shorter time`) : i.trim().length < 3 ? v("say why after the colon") : i.length > 500 ? v("the reason is longer than 500 characters") : { of: "accept", waiver: { check: c, match: d === void 0 ? {} : { model: d }, until: o, reason: i.trim() } } : v(`${o} is not a day`);
}
function v(e) {
  return { of: "malformed", problem: e };
}

// src/stages/answer.ts
var xt = /* @__PURE__ */ new Set(["maintain", "admin"]), Rt = /* @__PURE__ */ new Set(["write", "maintain", "admin"]);
async function Ye(e) {
  let { comment: t, conversation: n, today: r } = e, o = Ve(t.body, r);
  if (o === void 0) return { status: "ignored", said: "The comment is not for edgegate." };
  let i = await n.roleOf(t.author);
  if (!Rt.has(i)) return { status: "ignored", said: `${t.author} may not give commands here.` };
  let a = await Pt(e, o, i);
  return await n.react(t.id, a.status === "done" ? "+1" : "confused"), a.status === "refused" && await n.reply(t.pull, `\`/edgegate\`: ${a.said}`), a;
}
async function Pt(e, t, n) {
  let { comment: r, conversation: o } = e;
  switch (t.of) {
    case "malformed":
      return j(t.problem);
    case "accept":
      return Ct(e, t.waiver, n);
    case "rerun": {
      let { headSha: i } = await o.pull(r.pull);
      return Ze(await o.runAgain(i, "measurement"), "Measuring again");
    }
  }
}
async function Ct({ comment: e, conversation: t, decisions: n, authorMayAccept: r }, o, i) {
  if (!xt.has(i)) return j("accepting a finding needs the role maintain or admin");
  let { author: a, headSha: d } = await t.pull(e.pull);
  if (a === e.author && !r)
    return j(
      "who opened a pull request can't accept its findings; another maintainer can, or `author-may-accept: true` in the config of the default branch"
    );
  let u = {
    ...o,
    id: `comment-${e.id}`,
    actor: e.author,
    acceptedAt: e.createdAt,
    url: e.url
  };
  return await n.update(`Accept ${o.check} until ${o.until}, by ${e.author}`, async (c) => {
    let p = (await le(c)).filter(({ id: s }) => s !== u.id);
    return /* @__PURE__ */ new Map([[fe, _([...p, u])]]);
  }), Ze(await t.runAgain(d, "judgement"), "Accepted; judging again");
}
function Ze(e, t) {
  switch (e) {
    case "started":
      return { status: "done", said: `${t}.` };
    case "running":
      return { status: "done", said: `${t} once the job that is under way has ended.` };
    case "no-run":
      return { status: "done", said: `${t} with the next run; this commit has none to run again.` };
  }
}
function j(e) {
  return { status: "refused", said: e };
}

// src/domain/adopt-device.ts
function qe(e, t) {
  return {
    ...e,
    devices: e.devices.map(
      (n) => n.platform !== "host" || q(n.device, t) ? n : { ...n, device: t, cases: n.cases.map((r) => ({ ...r, key: { ...r.key, device: t } })) }
    )
  };
}

// src/stages/handover.ts
var Ot = ["settings", "changes", "variants", "accuracy", "plan"], b = (e) => `${e}.json`;
async function M(e, t) {
  await e.give("prepared", t.root, Ot.map(b));
  let { body: n } = await t.read("plan", "prepare"), r = [...new Set(n.files.map(({ file: o }) => o.path))];
  r.length > 0 && await e.give("files", t.root, r);
}
async function A(e, t, n) {
  if (await t.clear(), !await e.take("prepared", t.root))
    throw f.documentMissing(t.absolute(b("plan")), "prepare");
  if (!n) return;
  let { body: r } = await t.read("plan", "prepare");
  if (r.files.length > 0 && !await e.take("files", t.root))
    throw f.fileChanged(r.files[0]?.file.path ?? "files");
}
async function _e(e, t, n) {
  let { body: r } = await t.read("app-bundle", "build"), i = r.apps.filter((a) => a.platform === n).flatMap(({ app: a, driverParts: d }) => [a, ...d].map(({ path: u }) => u));
  await e.give($(n), t.root, [b("app-bundle"), ...i]);
}
async function Ke(e, t) {
  let n = await t.read("plan", "prepare"), r = [];
  for (let o of ["android", "ios"]) {
    let i = t.below(`taken/${$(o)}`);
    if (!await e.take($(o), i.root)) continue;
    let a = await i.read("app-bundle", "build"), d = a.inputs.find(({ kind: c }) => c === "plan"), u = await t.ref(b("plan"));
    if (d?.sha256 !== u.sha256)
      throw f.documentStale(`${$(o)}/${b("app-bundle")}`, b("plan"));
    r.push(
      ...a.body.apps.map((c) => ({
        ...c,
        app: Ge(o, c.app),
        driverParts: c.driverParts.map((p) => Ge(o, p))
      }))
    );
  }
  await t.write("app-bundle", n.subject, ["plan"], { apps: r });
}
function Ge(e, t) {
  return { ...t, path: `taken/${$(e)}/${t.path}` };
}
async function Qe(e, t) {
  let n = await e.read("plan", "prepare");
  if (n.body.devices.every(({ platform: i }) => i !== "host")) return;
  let [r] = await t.devices();
  if (r === void 0) return;
  let o = n.inputs.map(({ kind: i }) => i);
  await e.write("plan", n.subject, o, qe(n.body, r.device));
}
async function Xe(e, t) {
  let { body: n } = await t.read("device-runs", "run"), r = n.runs.flatMap(({ outcome: o }) => o.report === void 0 ? [] : [o.report.path]);
  await e.give("measured", t.root, [
    b("plan"),
    ...await t.has("app-bundle") ? [b("app-bundle")] : [],
    b("device-runs"),
    ...new Set(r)
  ]);
}
async function B(e, t) {
  if (await e.take("measured", t.root)) return "taken";
  let { subject: n } = await t.read("plan", "prepare");
  return await t.write("device-runs", n, ["plan"], { runs: [] }), "missing";
}
function $(e) {
  return e === "android" ? "app-android" : "app-ios";
}

// src/stages/record.ts
async function et({ workspace: e, history: t }, { push: n, now: r, toolVersion: o, run: i }) {
  let { subject: a, evidence: d, decision: u } = await he(e);
  if (a.headSha !== n.after)
    throw f.notRecorded(`${a.headSha} was measured, and the push is ${n.after}`);
  let c = n.committedAt < r ? n.committedAt : r, p = pe(a, u.measurements, d.variants, { at: c, toolVersion: o, run: i });
  if (p.length === 0) return `Nothing was measured of ${n.after} that could be recorded.`;
  let s = ue(p.map(({ key: g }) => g.device)), m = await t.update(`Measure ${n.after.slice(0, 12)}`, async (g) => {
    let h = /* @__PURE__ */ new Map();
    for (let y of s) {
      let w = I(y), dt = await ce(g, y), pt = p.filter(({ key: ct }) => I(ct.device) === w), U = K(y, de([dt, pt]));
      U !== await g.read(w) && h.set(w, U);
    }
    return h;
  }), l = `${It(p.length)} of ${n.after}`;
  return m === "written" ? `Recorded ${l}.` : `History holds the ${l} already.`;
}
function It(e) {
  return e === 1 ? "1 measurement" : `${e} measurements`;
}

// src/entrypoints/stage-work.ts
function ot(e) {
  return async (t) => {
    let { base: n, head: r, config: o, farm: i, out: a, publish: d, progress: u, signal: c, runUrl: p } = t, s = We({
      cwd: tt.cwd(),
      env: t.python === void 0 ? e : { ...e, EDGEGATE_PYTHON: t.python },
      signal: c,
      progress: u,
      out: a,
      farm: i,
      publish: d,
      token: t.token ?? "",
      runUrl: p
    }), { workspace: m } = s, l = Oe(e, t.artifacts);
    switch (t.stage) {
      case "gate":
        return rt(s, await ye(s, { base: n, head: r, configFile: o }));
      case "prepare":
        return await N(s, () => x(s, { base: n, head: r, configFile: o })), await M(l, m), t.fromFork === !0 && await ze(l, m), { ...R(s, "what is to be measured"), build: await nt(s) };
      case "build-android":
      case "build-ios": {
        let g = t.stage === "build-android" ? "android" : "ios";
        return await A(l, m, !0), await se(s, [g]), await _e(l, m, g), R(s, `the ${g} app`);
      }
      case "run":
        return await A(l, m, !0), await Qe(m, s.farm), await Ke(l, m), await me(s), await Xe(l, m), R(s, "what was measured");
      case "approve":
        return Ft(t.farm, T(e, t.token, c));
      case "adopt": {
        let { artifacts: g } = t;
        return await Le(s, { ...T(e, t.token, c), artifacts: g, configFile: o }), await M(l, m), { ...R(s, "what is to be measured"), build: await nt(s) };
      }
      case "command": {
        let { comment: g } = t, h = Re(e, t.token);
        if (g === void 0 || h === void 0) throw f.notInActions();
        let { authorMayAccept: y } = await Ie(Wt(tt.cwd(), o)), { said: w } = await Ye({ comment: g, ...h, today: s.today, authorMayAccept: y });
        return { of: "handed-on", log: w };
      }
      case "record": {
        let { push: g } = t, h = Pe(e, t.token);
        if (g === void 0 || h === void 0) throw f.notInActions();
        await A(l, m, !1), await B(l, m);
        let y = { push: g, now: Ce(), toolVersion: s.toolVersion, run: p };
        return { of: "handed-on", log: await et({ workspace: m, history: h }, y) };
      }
      case "conclude":
        return N(s, async () => (await A(l, m, !1), await B(l, m) === "missing" && u.warn("The job that measures left nothing: its cases are missing from the report."), rt(s, await ge(s))));
    }
  };
}
var Nt = "host", D = "edgegate: measure";
async function Ft(e, { fork: t }) {
  await t.pull();
  let n = { of: "handed-on", approval: { approved: !0 } };
  if (e === Nt) return { ...n, log: "No phone has to be paid." };
  let r = await t.approval(D);
  if (r.status === "approved") return { ...n, log: `${r.by} has set the label "${D}".` };
  let o = `Waiting for a maintainer: set the label "${D}" anew, then run this workflow again`;
  return { of: "handed-on", approval: { approved: !1, waiting: o }, log: o };
}
async function nt({ workspace: e, farm: t }) {
  let { body: n } = await e.read("plan", "prepare"), r = (o) => t.needsApp && n.devices.some((i) => i.platform === o && i.request !== void 0);
  return { android: r("android"), ios: r("ios") };
}
function R({ workspace: e }, t) {
  return { of: "handed-on", log: `Handed on ${t}.`, documentsPath: e.root };
}
function rt(e, { verdict: t, input: n, published: r, comment: o }) {
  return {
    of: "judged",
    verdict: t,
    input: n,
    published: r,
    summary: oe(n),
    log: ie(n, { color: !1, width: 120 }),
    reportPath: e.workspace.absolute(o.path),
    documentsPath: e.workspace.root
  };
}

// src/entrypoints/stage.ts
var E = new AbortController();
for (let e of ["SIGINT", "SIGTERM"]) k.once(e, () => E.abort());
var st = Ht();
H("mark", st);
k.env[Ne] = st;
var at = F("token"), it = { ...k.env };
for (let e of J(k.env)) be(e);
k.exitCode = await Be({
  input: (e) => e === "token" ? at : F(e),
  ...xe(it, k.cwd(), E.signal, at),
  remember: (e) => H("check", e),
  work: ot(it),
  report: Ue(),
  signal: E.signal
});
