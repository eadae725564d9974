import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  C as Ee,
  E as De,
  a as ue,
  c as pe,
  d as le,
  e as me,
  f as fe,
  h as ge,
  k as he,
  l as ye,
  m as we,
  n as ve,
  q as be,
  r as A,
  s as ke,
  t as $e,
  u as Re,
  v as Ae,
  w as Pe,
  x,
  y as Se,
  z as xe
} from "./chunks/chunk-I6633ZRW.js";
import "./chunks/chunk-BUEHPRMY.js";
import "./chunks/chunk-MCFYVJRQ.js";
import "./chunks/chunk-Q3K7A6SZ.js";
import {
  a as G
} from "./chunks/chunk-K2IQEN74.js";
import {
  a as Le,
  e as Ue
} from "./chunks/chunk-3GMHRJXF.js";
import {
  D as Ie,
  E as He,
  F as Te,
  G as Be,
  H as B,
  I as Ne,
  c as te,
  d as ne,
  e as oe,
  f as I,
  g as re,
  h as ae,
  i as se,
  k as ie,
  l as de,
  m as ce
} from "./chunks/chunk-EONNHGZH.js";
import "./chunks/chunk-VPHVWHIQ.js";
import {
  d as Ce,
  e as Oe,
  f as H,
  g as We,
  i as Me,
  j as Fe,
  k as je,
  l as T
} from "./chunks/chunk-LVNIQIC7.js";
import "./chunks/chunk-OZQISBXE.js";
import "./chunks/chunk-SHL3JVR2.js";
import "./chunks/chunk-2SC7IPZI.js";
import "./chunks/chunk-HV4LVRIL.js";
import "./chunks/chunk-JBHWZDWN.js";
import {
  a as Y,
  d as z
} from "./chunks/chunk-ZLZNT46R.js";
import "./chunks/chunk-XLNU4LHV.js";
import {
  a as J,
  b as f
} from "./chunks/chunk-KTSSEEOG.js";
import {
  i as Q,
  j as F,
  l as X,
  m as j,
  n as ee
} from "./chunks/chunk-BEASP5AM.js";
import "./chunks/chunk-YVQG5IRW.js";
import "./chunks/chunk-ZXA3H3SH.js";
import {
  e as M
} from "./chunks/chunk-ZQU6WMFM.js";
import {
  b as _,
  j as K,
  m as Z
} from "./chunks/chunk-64WU6PY2.js";
import "./chunks/chunk-3P6HYWCU.js";
import {
  a as R
} from "./chunks/chunk-K2C3OODJ.js";
import "./chunks/chunk-6MX7TYOA.js";
import "./chunks/chunk-LMXI4AGB.js";
import "./chunks/chunk-ZV56ONXB.js";

// src/entrypoints/stage.ts
import { randomUUID as Xt } from "node:crypto";
import $ from "node:process";

// src/render/annotations.ts
var bt = 5;
function qe(e) {
  let t = te(e), n = e.verdict.exitCode !== 0, o = (s) => re(s) && (s.status === "exceeded" || n) ? "error" : "warning", a = [...Map.groupBy(
    ae(e.verdict),
    (s) => JSON.stringify([o(s), s.status, I(s), Ve(s)])
  ).values()].flatMap((s) => {
    let [i] = s;
    return i === void 0 ? [] : [kt(t, i, s, o(i))];
  });
  return [
    ...a.filter(({ level: s }) => s === "error"),
    ...a.filter(({ level: s }) => s === "warning")
  ];
}
function kt(e, t, n, o) {
  let r = Ve(t), a = n.slice(0, bt).map((i) => Y(`${ne(i.scope).model} ${se(e, i)} (${oe(i.scope)})`)), s = n.length - a.length;
  return {
    level: o,
    title: `edgegate: ${I(t)} ${t.status === "unknown" ? "unknown" : "exceeded"}`,
    message: [...a, ...s > 0 ? [`and ${s} more`] : []].join(`
`),
    ...r === void 0 ? {} : { position: r }
  };
}
function Ve(e) {
  return e.of === "budget" ? e.rule.position : void 0;
}

// src/entrypoints/actions/may-record.ts
function Ge({ event: e }) {
  if (e.of !== "push")
    throw f.notRecorded(`this run is for ${e.of === "other" ? `\`${e.name}\`` : `a ${e.of}`}`);
  let { ref: t, defaultBranch: n, isFork: o, committedAt: r } = e;
  if (o) throw f.notRecorded("this repository is a fork, which keeps no history of its own");
  if (t !== `refs/heads/${n}`)
    throw f.notRecorded(`this is a push to ${t}, and the default branch is ${n}`);
  if (r === void 0) throw f.notRecorded("this push deleted the branch");
  return { ...e, committedAt: r };
}

// src/entrypoints/actions/run-stage.ts
async function Je(e) {
  let { report: t } = e, n = $t(e);
  try {
    let o = await At(e, n);
    if (o.of === "handed-on")
      return St(t, o), o.approval?.approved === !1 && await n.pending(o.approval.waiting), n.handOn(), R.ok;
    await xt(t, o);
    let r = o.verdict.exitCode !== R.ok;
    return await n.last(r ? "failure" : "success", de(o.input)), o.verdict.exitCode;
  } catch (o) {
    let r = o instanceof J ? o : f.internal(ze(o), o);
    return await n.last("error", r.message), Ct(t, r);
  }
}
function $t({ check: e, remember: t, progress: n, input: o }) {
  let r = o("publish").trim() !== "none" && o("stage").trim() !== "record", a = !1, s = async (i, p) => {
    if (!r || a) return;
    let u = await e.set(i, p);
    if (u.status === "set") return t(i);
    if (a = !0, u.expected === !0) return n.note(Rt);
    n.warn(`The check "edgegate" was not set on the commit: ${u.reason}`, u.fix);
  };
  return {
    pending: (i) => s("pending", i),
    last: s,
    /** The last word is this job's: cut off, its clean-up has to say it. */
    takeOver: () => {
      r && t("pending");
    },
    /** Another job has the last word: the step's clean-up must not. */
    handOn: () => t("handed-on")
  };
}
var Rt = "This change comes from a fork, so this run may only read: the workflow for forks (docs/forks.md) sets the check and posts the comment. Where there is none, the report is in the job summary.";
async function At({ input: e, run: t, parents: n, work: o, progress: r, report: a, signal: s }, i) {
  let { base: p, head: u, ...d } = Ue(e), c = await t();
  if (c === void 0) throw f.notInActions();
  let { stage: m } = d;
  if (m === "command") {
    let { event: w } = c;
    return w.of !== "comment" ? { of: "handed-on", log: "This is no new comment on a pull request." } : o({ ...d, base: "", head: "", comment: w, progress: r, signal: s, runUrl: c.pageUrl });
  }
  if (m === "record") {
    let w = Ge(c);
    return o({ ...d, base: "", head: "", push: w, progress: r, signal: s, runUrl: c.pageUrl });
  }
  let { event: g, pageUrl: l } = c;
  m === "conclude" ? i.takeOver() : await i.pending(Pt[m]);
  let h = { ...d, progress: r, signal: s, runUrl: l };
  if (g.of === "fork-run" && m !== "gate" && m !== "announce" && m !== "prepare")
    return o({ ...h, base: "", head: "" });
  let y = await xe({ base: p, head: u }, c, n);
  return a.log(`Comparing ${y.head} with ${y.base}`), o({ ...h, ...y, fromFork: g.of === "pull-request" && g.fromFork });
}
var Pt = {
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
function St(e, { next: t, build: n, approval: o, log: r, documentsPath: a }) {
  e.log(r), e.output("exit-code", String(R.ok)), a !== void 0 && e.output("documents-path", a), o !== void 0 && e.output("approved", String(o.approved)), o?.approved === !0 && e.output("pull-request", String(o.pullRequest)), t !== void 0 && (e.output("legs", JSON.stringify(t.legs)), e.output("judge", String(t.judge))), n !== void 0 && (e.output("build-android", String(n.android)), e.output("build-ios", String(n.ios)));
}
async function xt(e, t) {
  let { verdict: n, published: o } = t;
  e.log(t.log), e.output("verdict", n.verdict), e.output("exit-code", String(n.exitCode)), e.output("comment-url", o !== void 0 && "url" in o ? o.url : ""), e.output("report-path", t.reportPath), e.output("documents-path", t.documentsPath), await Ye(e, t.summary);
  for (let r of qe(t.input)) e.annotate(r);
}
async function Ct(e, t) {
  let n = `${t.message}
${t.remedy}`;
  e.annotate({ level: "error", title: "edgegate", message: n }), e.output("exit-code", String(t.exitCode)), t.exitCode === R.bug && e.log(Ot(t));
  let o = "```", r = n.replaceAll(o, "'''");
  return await Ye(e, `### edgegate could not judge this change

${o}text
${r}
${o}
`), t.exitCode;
}
async function Ye(e, t) {
  try {
    await e.summary(t);
  } catch (n) {
    e.annotate({
      level: "warning",
      title: "edgegate",
      message: `The job summary could not be written: ${ze(n)}`
    });
  }
}
function Ot(e) {
  return [e.stack, e.cause instanceof Error ? `Caused by ${e.cause.stack}` : ""].join(`
`);
}
function ze(e) {
  return e instanceof Error ? e.message : String(e);
}

// src/entrypoints/actions/step-report.ts
function _e() {
  return {
    output: (e, t) => We(e, t),
    async summary(e) {
      await Ce.addRaw(e).write();
    },
    annotate({ level: e, title: t, message: n, position: o }) {
      let r = {
        title: t,
        ...o === void 0 ? {} : { file: o.file, startLine: o.line, startColumn: o.column }
      };
      e === "error" ? Me(n, r) : Fe(n, r);
    },
    log(e) {
      for (let t of e.split(`
`)) je(z(t));
    }
  };
}

// src/entrypoints/stage-work.ts
import { resolve as Kt } from "node:path";
import pt from "node:process";

// src/stages/adopt.ts
var Mt = "adopted", Ke = 2 ** 30;
function Ft(e) {
  let [t, n, o, r = "", ...a] = e.split("/"), s = _.safeParse(r.replace(/\.tflite$/, ""));
  return t === "variants" && o === "candidate" && r.endsWith(".tflite") && s.success && a.length === 0 && K.safeParse(n).success ? e : void 0;
}
async function Ze(e, t, n) {
  let { body: o } = await t.read("variants", "prepare"), r = o.models.flatMap(
    ({ candidate: a }) => a.status === "present" ? a.variants.flatMap((s) => s.status === "converted" ? [s.file.path] : []) : []
  );
  r.length > 0 && await e.give(`candidate-${n}`, t.root, r);
}
async function Qe(e, t) {
  let { fork: n, configFile: o } = t, { headSha: r, mergeSha: a } = await n.pull(), [s, i, ...p] = await t.parents(a);
  if (s === void 0 || i !== r || p.length > 0)
    throw f.forkPullUnclear(
      `commit ${a.slice(0, 7)} is not its base branch's merge with ${r.slice(0, 7)}`
    );
  await x(e, { base: s, head: a, configFile: o, adopted: (d) => jt(e, n, `${t.artifacts}-candidate`, d) });
}
async function jt({ workspace: e, progress: t }, n, o, r) {
  let a = /* @__PURE__ */ new Map(), s = 0;
  for (let i = 1; i <= r; i += 1) {
    let p = `${o}-${i}`, u = `${Mt}/${i}`, d = await n.takeFiles(p, e.below(u), Ft);
    d === void 0 && t.warn(`The fork's own run left no converted models as ${p}.`);
    for (let c of d ?? []) {
      if (s += c.sizeBytes, a.has(c.path)) throw f.forkFilesRefused(p, "another one has the same file");
      if (s > Ke) throw f.forkFilesRefused(p, `all have more than ${Ke} bytes`);
      a.set(c.path, { ...c, path: `${u}/${c.path}` });
    }
  }
  return a;
}

// src/stages/announce.ts
async function Xe(e, t) {
  let { workspace: n, progress: o, signal: r } = e;
  await n.clear();
  let a = await e.repository.open(t.base, t.head, n, r), { base: s, head: i, body: p } = await Ae(a, t.configFile), u = await $e(a, s, i, o), d = ke(u);
  return d === 0 ? await Pe(e, t) : await be(e, { settings: p, changes: { models: u } }), d;
}

// src/domain/command.ts
var It = "`/edgegate accept CHECK until YYYY-MM-DD: reason`, where CHECK is a name as in the report, such as `size` or `my-model/latency-p90`", Ht = [...M, ...F];
function et(e, t) {
  let [n = ""] = e.trimStart().split(/\r?\n/, 1), [, o = "", r = ""] = /^\/edgegate(?:\s+(\S+)(?:\s+(.*))?)?\s*$/.exec(n) ?? [];
  if (/^\/edgegate(\s|$)/.test(n))
    switch (o) {
      case "accept":
        return Tt(r.trim(), t);
      case "rerun":
        return r.trim() === "" ? { of: "rerun" } : v("rerun takes no words: everything is measured again");
      default:
        return v("there is no such command; there are accept and rerun");
    }
}
function Tt(e, t) {
  let n = /^(\S+)\s+until\s+(\d{4}-\d{2}-\d{2})\s*:\s*(.*)$/.exec(e);
  if (n === null) return v(`write ${It}`);
  let [, o = "", r = "", a = ""] = n, s = o.lastIndexOf("/"), [i, p] = s < 0 ? [void 0, o] : [o.slice(0, s), o.slice(s + 1)], u = [...M, ...F].find((d) => d === p);
  return u === void 0 ? v(`there is no check of that name; there are ${Ht.join(", ")}`) : i !== void 0 && !/^[A-Za-z0-9*?][A-Za-z0-9._*?-]{0,63}$/.test(i) ? v("what stands before the slash is not a model's name") : Q.safeParse(r).success ? r < t ? v(`${r} has passed`) : r > `${Number(t.slice(0, 4)) + 1}${t.slice(4)}` ? v(`${r} is more than a year away; accept it for a shorter time`) : a.trim().length < 3 ? v("say why after the colon") : a.length > 500 ? v("the reason is longer than 500 characters") : { of: "accept", waiver: { check: u, match: i === void 0 ? {} : { model: i }, until: r, reason: a.trim() } } : v(`${r} is not a day`);
}
function v(e) {
  return { of: "malformed", problem: e };
}

// src/stages/answer.ts
var Bt = /* @__PURE__ */ new Set(["maintain", "admin"]), Nt = /* @__PURE__ */ new Set(["write", "maintain", "admin"]);
async function tt(e) {
  let { comment: t, conversation: n, today: o } = e, r = et(t.body, o);
  if (r === void 0) return { status: "ignored", said: "The comment is not for edgegate." };
  let a = await n.roleOf(t.author);
  if (!Nt.has(a)) return { status: "ignored", said: `${t.author} may not give commands here.` };
  let s = await Et(e, r, a);
  return await n.react(t.id, s.status === "done" ? "+1" : "confused"), s.status === "refused" && await n.reply(t.pull, `\`/edgegate\`: ${s.said}`), s;
}
async function Et(e, t, n) {
  let { comment: o, conversation: r } = e;
  switch (t.of) {
    case "malformed":
      return C(t.problem);
    case "accept":
      return Dt(e, t.waiver, n);
    case "rerun": {
      let a = await r.runAgain(await r.pull(o.pull), "measurement");
      return a === "running" || a === "busy" ? C("this commit's run is still under way; say it again when it has ended") : nt(a, "Measuring again");
    }
  }
}
async function Dt({ comment: e, conversation: t, decisions: n, authorMayAccept: o }, r, a) {
  if (!Bt.has(a)) return C("accepting a finding needs the role maintain or admin");
  let s = await t.pull(e.pull);
  if (s.author === e.author && !o)
    return C(
      "who opened a pull request can't accept its findings; another maintainer can, or `author-may-accept: true` in the config of the default branch"
    );
  let i = {
    ...r,
    id: `comment-${e.id}`,
    actor: e.author,
    acceptedAt: e.createdAt,
    url: e.url
  };
  return await n.update(`Accept ${r.check} until ${r.until}, by ${e.author}`, async (p) => {
    let u = (await ye(p)).filter(({ id: d }) => d !== i.id);
    return /* @__PURE__ */ new Map([[he, X([...u, i])]]);
  }), nt(await t.runAgain(s, "judgement"), "Accepted; judging again");
}
function nt(e, t) {
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
function C(e) {
  return { status: "refused", said: e };
}

// src/domain/adopt-device.ts
function ot(e, t) {
  return {
    ...e,
    devices: e.devices.map(
      (n) => n.platform !== "host" || Z(n.device, t) ? n : { ...n, device: t, cases: n.cases.map((o) => ({ ...o, key: { ...o.key, device: t } })) }
    )
  };
}

// src/stages/handover.ts
var Lt = ["settings", "changes", "variants", "accuracy", "model-inputs", "plan"], b = (e) => `${e}.json`;
async function N(e, t) {
  await e.give("planned", t.root, Lt.map(b));
}
async function S(e, t, n) {
  if (await t.clear(), !await e.take("planned", t.root)) throw f.jobLeftNothing("plan");
  if (!n) return;
  let { body: o } = await t.read("plan", "prepare"), r = await e.takeAll("files", () => t.root);
  if (o.files.length > 0 && r.length === 0) throw f.fileChanged(o.files[0]?.file.path ?? "files");
}
async function at(e, t, n) {
  let { body: o } = await t.read("app-bundle", "build"), a = o.apps.filter((s) => s.platform === n).flatMap(({ app: s, driverParts: i }) => [s, ...i].map(({ path: p }) => p));
  await e.give(P(n), t.root, [b("app-bundle"), ...a]);
}
async function st(e, t) {
  let n = await t.read("plan", "prepare"), o = [];
  for (let r of ["android", "ios"]) {
    let a = t.below(`taken/${P(r)}`);
    if (!await e.take(P(r), a.root)) continue;
    let s = await a.read("app-bundle", "build"), i = s.inputs.find(({ kind: u }) => u === "plan"), p = await t.ref(b("plan"));
    if (i?.sha256 !== p.sha256)
      throw f.documentStale(`${P(r)}/${b("app-bundle")}`, b("plan"));
    o.push(
      ...s.body.apps.map((u) => ({
        ...u,
        app: rt(r, u.app),
        driverParts: u.driverParts.map((d) => rt(r, d))
      }))
    );
  }
  await t.write("app-bundle", n.subject, ["plan"], { apps: o });
}
function rt(e, t) {
  return { ...t, path: `taken/${P(e)}/${t.path}` };
}
async function it(e, t) {
  let n = await e.read("plan", "prepare");
  if (n.body.devices.every(({ platform: a }) => a !== "host")) return;
  let [o] = await t.devices();
  if (o === void 0) return;
  let r = n.inputs.map(({ kind: a }) => a);
  await e.write("plan", n.subject, r, ot(n.body, o.device));
}
async function dt(e, t) {
  let { body: n } = await t.read("device-runs", "run"), o = n.runs.flatMap(({ outcome: r }) => r.report === void 0 ? [] : [r.report.path]);
  await e.give("measured", t.root, [
    b("plan"),
    ...await t.has("app-bundle") ? [b("app-bundle")] : [],
    b("device-runs"),
    ...new Set(o)
  ]);
}
async function E(e, t) {
  if (await e.take("measured", t.root)) return "taken";
  let { subject: n, body: o } = await t.read("plan", "prepare");
  return await t.write("device-runs", n, ["plan"], { runs: [] }), o.devices.some(({ request: r }) => r !== void 0) ? "missing" : "unneeded";
}
function P(e) {
  return e === "android" ? "app-android" : "app-ios";
}

// src/stages/legs.ts
var Ut = ["settings", "changes", "variants", "accuracy", "model-inputs"], qt = (e) => `${e}.json`;
async function L(e, t, n) {
  let { body: o } = await t.read("variants", "prepare"), { body: r } = await t.read("model-inputs", "prepare"), a = [...Vt(o), ...r.models.flatMap((i) => i.files)], s = [...new Set(a.map(({ path: i }) => i))];
  s.length > 0 && await e.give(`files-${n}`, t.root, s), await e.give(`prepared-${n}`, t.root, Ut.map(qt));
}
function Vt({ models: e }) {
  return e.flatMap(
    ({ baseline: t, candidate: n }) => [t, n].flatMap(
      (o) => o.status === "present" ? o.variants.flatMap((r) => r.status === "converted" ? [r.file] : []) : []
    )
  );
}
async function ct(e, t) {
  await t.clear();
  let n = await e.takeAll("prepared", (d) => t.below(`legs/${d}`).root), o = await Promise.all(n.map((d) => Gt(t.below(`legs/${d}`)))), [r, ...a] = o;
  if (r === void 0) throw f.jobLeftNothing("prepare");
  for (let [d, { settings: c }] of a.entries())
    if (c.digest !== r.settings.digest)
      throw f.documentStale(`legs/${n[d + 1]}/settings.json`, `legs/${n[0]}/settings.json`);
  let s = o.flatMap((d) => d.changes.body.models), i = new Set(s.flatMap(({ model: d, renamedFrom: c = "" }) => [d, c])), p = r.settings.body.settings.models.map(({ name: d }) => d).filter((d) => !i.has(d)), { subject: u } = r.settings;
  return await t.write("settings", u, [], r.settings.body), await t.write("changes", u, ["settings"], {
    models: O([...s, ...p.map(Jt)])
  }), await t.write("variants", u, ["settings", "changes"], {
    models: O([...o.flatMap((d) => d.variants.body.models), ...p.map(Yt)])
  }), await t.write("accuracy", u, ["settings", "changes", "variants"], {
    models: O([...o.flatMap((d) => d.accuracy.body.models), ...p.map(zt)])
  }), await t.write("model-inputs", u, ["settings", "changes", "variants"], {
    models: O(o.flatMap((d) => d.inputs.body.models))
  }), p;
}
async function Gt(e) {
  let [t, n, o, r, a] = await Promise.all([
    e.read("settings", "prepare"),
    e.read("changes", "prepare"),
    e.read("variants", "prepare"),
    e.read("accuracy", "prepare"),
    e.read("model-inputs", "prepare")
  ]);
  return { settings: t, changes: n, variants: o, accuracy: r, inputs: a };
}
function O(e) {
  return e.toSorted((t, n) => t.model < n.model ? -1 : t.model > n.model ? 1 : 0);
}
var D = "the job that converts and scores it left nothing; its log says why", Jt = (e) => ({
  model: e,
  change: "modified",
  differs: [],
  baseline: { source: { status: "absent" } },
  candidate: { source: { status: "absent" } }
}), Yt = (e) => ({
  model: e,
  baseline: { status: "unusable", reason: D },
  candidate: { status: "unusable", reason: D }
}), zt = (e) => ({
  model: e,
  sameData: !1,
  note: D,
  baseline: [],
  candidate: []
});

// src/stages/record.ts
async function ut({ workspace: e, history: t }, { push: n, now: o, toolVersion: r, run: a }) {
  let { subject: s, evidence: i, decision: p } = await ve(e);
  if (s.headSha !== n.after)
    throw f.notRecorded(`${s.headSha} was measured, and the push is ${n.after}`);
  let u = n.committedAt < o ? n.committedAt : o, d = le(s, p.measurements, i.variants, { at: u, toolVersion: r, run: a });
  if (d.length === 0) return `Nothing was measured of ${n.after} that could be recorded.`;
  let c = fe(d.map(({ key: l }) => l.device)), m = await t.update(`Measure ${n.after.slice(0, 12)}`, async (l) => {
    let h = /* @__PURE__ */ new Map();
    for (let y of c) {
      let w = j(y), W = await me(l, y), wt = d.filter(({ key: vt }) => j(vt.device) === w), V = ee(y, pe([W, wt]));
      V !== await l.read(w) && h.set(w, V);
    }
    return h;
  }), g = `${_t(d.length)} of ${n.after}`;
  return m === "written" ? `Recorded ${g}.` : `History holds the ${g} already.`;
}
function _t(e) {
  return e === 1 ? "1 measurement" : `${e} measurements`;
}

// src/entrypoints/stage-work.ts
function mt(e) {
  return async (t) => {
    let { base: n, head: o, config: r, farm: a, out: s, publish: i, progress: p, signal: u, runUrl: d } = t, c = De({
      cwd: pt.cwd(),
      env: {
        ...e,
        ...t.python === void 0 ? {} : { EDGEGATE_PYTHON: t.python },
        ...t.pullRequest === void 0 ? {} : { EDGEGATE_PULL_REQUEST: t.pullRequest }
      },
      signal: u,
      progress: p,
      out: s,
      farm: a,
      publish: i,
      token: t.token ?? "",
      runUrl: d,
      strangersModels: t.stage === "adopt"
    }), { workspace: m } = c, g = Ne(e, t.artifacts);
    switch (t.stage) {
      case "gate":
        return lt(c, await Se(c, { base: n, head: o, configFile: r }));
      case "announce": {
        let l = await A(c, () => Xe(c, { base: n, head: o, configFile: r }));
        l === 0 && await N(g, m);
        let h = t.fromFork !== !0 || a === ft, y = { legs: Array.from({ length: l }, (w, W) => `${W + 1}/${l}`), judge: h };
        return { ...k(c, "which models have changed"), next: y };
      }
      case "prepare": {
        let l = t.leg ?? { number: 1, of: 1 }, h = () => x(c, { base: n, head: o, configFile: r, leg: l });
        return await (l.of === 1 ? A(c, h) : h()), t.fromFork === !0 && await Ze(g, m, l.number), await L(g, m, l.number), k(c, "converted models and their scores");
      }
      case "plan":
        return await A(c, async () => {
          let l = await ct(g, m);
          l.length > 0 && p.warn(`No job has left anything of ${l.join(", ")}: the report says so.`), await Re(c);
        }), await N(g, m), { ...k(c, "what is to be measured"), build: await Qt(c) };
      case "build-android":
      case "build-ios": {
        let l = t.stage === "build-android" ? "android" : "ios";
        return await S(g, m, !0), await ue(c, [l]), await at(g, m, l), k(c, `the ${l} app`);
      }
      case "run":
        return await S(g, m, !0), await it(m, c.farm), await st(g, m), await ge(c), await dt(g, m), k(c, "what was measured");
      case "approve":
        return Zt(t.farm, B(e, t.token, u));
      case "adopt": {
        let { artifacts: l } = t;
        return await Qe(c, { ...B(e, t.token, u), artifacts: l, configFile: r }), await L(g, m, 1), k(c, "the fork's models and their scores");
      }
      case "command": {
        let { comment: l } = t, h = He(e, t.token);
        if (l === void 0 || h === void 0) throw f.notInActions();
        let { authorMayAccept: y } = await Ee(Kt(pt.cwd(), r)), { said: w } = await tt({ comment: l, ...h, today: c.today, authorMayAccept: y });
        return { of: "handed-on", log: w };
      }
      case "record": {
        let { push: l } = t, h = Te(e, t.token);
        if (l === void 0 || h === void 0) throw f.notInActions();
        await S(g, m, !1), await E(g, m);
        let y = { push: l, now: Be(), toolVersion: c.toolVersion, run: d };
        return { of: "handed-on", log: await ut({ workspace: m, history: h }, y) };
      }
      case "conclude":
        return A(c, async () => (await S(g, m, !1), await E(g, m) === "missing" && p.warn("The job that measures left nothing: its cases are missing from the report."), lt(c, await we(c))));
    }
  };
}
var ft = "host", U = "edgegate: measure";
async function Zt(e, { fork: t }) {
  let { number: n } = await t.pull(), o = { of: "handed-on", approval: { approved: !0, pullRequest: n } };
  if (e === ft) return { ...o, log: "No phone has to be paid." };
  let r = await t.approval(U);
  if (r.status === "approved") return { ...o, log: `${r.by} has set the label "${U}".` };
  let a = `Waiting for a maintainer: set the label "${U}", then write /edgegate rerun`;
  return { of: "handed-on", approval: { approved: !1, waiting: a }, log: a };
}
async function Qt({ workspace: e, farm: t }) {
  let { body: n } = await e.read("plan", "prepare"), o = (r) => t.needsApp && n.devices.some((a) => a.platform === r && a.request !== void 0);
  return { android: o("android"), ios: o("ios") };
}
function k({ workspace: e }, t) {
  return { of: "handed-on", log: `Handed on ${t}.`, documentsPath: e.root };
}
function lt(e, { verdict: t, input: n, published: o, comment: r }) {
  return {
    of: "judged",
    verdict: t,
    input: n,
    published: o,
    summary: ie(n),
    log: ce(n, { color: !1, width: 120 }),
    reportPath: e.workspace.absolute(r.path),
    documentsPath: e.workspace.root
  };
}

// src/entrypoints/stage.ts
var q = new AbortController();
for (let e of ["SIGINT", "SIGTERM"]) $.once(e, () => q.abort());
var yt = Xt();
T("mark", yt);
$.env[Le] = yt;
var gt = H("token"), ht = { ...$.env };
for (let e of G($.env)) Oe(e);
$.exitCode = await Je({
  input: (e) => e === "token" ? gt : H(e),
  ...Ie(ht, $.cwd(), q.signal, gt),
  remember: (e) => T("check", e),
  work: mt(ht),
  report: _e(),
  signal: q.signal
});
