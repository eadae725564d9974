import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as te,
  b as ne,
  c as oe
} from "./chunk-QTLRDFOS.js";
import {
  A as xe,
  B as $e,
  C as M,
  D as q,
  E as y,
  a as ue,
  b as le,
  g as P,
  h as S,
  i as N,
  j as R,
  m as fe,
  n as pe,
  o as ge,
  p as he,
  w as j,
  y as we,
  z as ye
} from "./chunk-I6633ZRW.js";
import {
  i as ve,
  j as Pe
} from "./chunk-BUEHPRMY.js";
import "./chunk-MCFYVJRQ.js";
import "./chunk-Q3K7A6SZ.js";
import "./chunk-K2IQEN74.js";
import {
  B as D,
  D as Ce,
  b as I,
  m as ce,
  n as me,
  r as B,
  u as ke,
  v as be,
  w as T
} from "./chunk-EONNHGZH.js";
import "./chunk-VPHVWHIQ.js";
import "./chunk-2SC7IPZI.js";
import "./chunk-HV4LVRIL.js";
import {
  h as ie,
  i as ae,
  j as de
} from "./chunk-JBHWZDWN.js";
import {
  c as k
} from "./chunk-ZLZNT46R.js";
import "./chunk-XLNU4LHV.js";
import {
  a as ee,
  b as f
} from "./chunk-KTSSEEOG.js";
import "./chunk-BEASP5AM.js";
import "./chunk-YVQG5IRW.js";
import "./chunk-ZXA3H3SH.js";
import "./chunk-ZQU6WMFM.js";
import {
  n as W,
  q as se
} from "./chunk-64WU6PY2.js";
import {
  B as C,
  E as re,
  G as v,
  O as x,
  n as b
} from "./chunk-3P6HYWCU.js";
import {
  a as w
} from "./chunk-K2C3OODJ.js";
import "./chunk-6MX7TYOA.js";
import "./chunk-LMXI4AGB.js";
import {
  e as X
} from "./chunk-ZV56ONXB.js";

// src/entrypoints/commands.ts
import { resolve as nn } from "node:path";

// src/stages/rejudge.ts
async function Oe(e, t) {
  let { workspace: n } = e, o = await N(n), [{ subject: r, body: s }, { body: i }] = await Promise.all([
    n.read("comparison", "conclude"),
    n.read("measurements", "conclude")
  ]), a = t === void 0 ? o.settings : { settings: t, decidedBy: o.settings.decidedBy, changedByHead: [] }, d = { ...o, settings: a }, m = await P(n, "waivers"), l = await P(n, "history"), u = { measurements: i, comparison: s, verdict: le({ ...d, comparison: s }) }, c = R(e, r, d, ge(u, m, d), l);
  return he({ ...e, pullRequest: void 0 }, c);
}

// src/entrypoints/commits.ts
async function Se({ base: e, head: t }, { env: n, cwd: o, signal: r }) {
  if (e !== void 0) return { base: e, head: t ?? "HEAD" };
  let s = Ce(n, o, r, void 0), i = await s.run();
  if (i === void 0) throw f.internal("no base was named outside GitHub Actions");
  return ye({ base: e, head: t }, i, (a) => s.parents(a));
}

// src/entrypoints/doctor/answer.ts
function z(e) {
  let t = e.some(({ status: o }) => o === "missing"), n = t ? "Something is missing; what stands below it adds it." : "Nothing that can be asked for is missing.";
  return {
    exitCode: t ? w.environment : w.ok,
    terminal: [...e.flatMap(st), "", n].join(`
`),
    json: { checks: e }
  };
}
var rt = {
  ok: "ok      ",
  missing: "MISSING ",
  unknown: "unknown "
};
function st({ name: e, status: t, found: n, fix: o }) {
  let r = `${rt[t]} ${k(e)}: ${k(n)}`;
  return o === void 0 ? [r] : [
    r,
    ...o.split(`
`).map((s) => `           ${/^ */.exec(s)?.[0] ?? ""}${k(s.trimStart())}`)
  ];
}

// src/entrypoints/doctor/github.ts
import { readFile as qe, readdir as bt, stat as Ct } from "node:fs/promises";
import { join as O } from "node:path";

// src/config/caller-workflow.ts
var Re = X(ie(), 1);
var it = v({ uses: b().optional(), with: x(b(), C()).optional() }), at = v({
  uses: b().optional(),
  with: x(b(), C()).optional(),
  permissions: C().optional(),
  steps: re(it).optional()
}), dt = v({ on: C(), permissions: C().optional(), jobs: x(b(), at) }), ct = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/(?:edgegate|fork)\.yml@/, mt = /\/fork\.yml@/, ut = /^[\w.-]+\/edgegate@/, Ne = { contents: "read", "pull-requests": "write", statuses: "write" };
function je(e, t) {
  let n = dt.safeParse(wt(t));
  if (!n.success) return;
  let { on: o, permissions: r, jobs: s } = n.data, i = ht(o), a = Object.entries(s).flatMap(([u, c]) => {
    let p = c.steps?.find(({ uses: h }) => h !== void 0 && ut.test(h)), g = c.uses !== void 0 && ct.test(c.uses) ? c.uses : p?.uses;
    return g === void 0 ? [] : [{ name: u, job: c, uses: g, step: p }];
  });
  if (a.length === 0) return;
  let d = a.filter(
    ({ step: u, uses: c }) => u === void 0 ? !mt.test(c) : (u.with?.stage ?? "gate") === "gate"
  ), m = d.length > 0 && (i.has("pull_request") || i.has("pull_request_target") || !i.has("push")), l = a.flatMap(
    ({ uses: u }) => u.startsWith("OWNER/") ? [{ what: `it uses ${u}`, fix: "Put the owner of edgegate's repository for OWNER." }] : []
  );
  return m ? {
    path: e,
    judges: m,
    inJobs: d.some(({ step: u }) => u === void 0),
    lacks: [
      ...l,
      ...lt(i),
      ...d.flatMap(({ name: u, job: c, step: p }) => [
        ...ft(u, c.permissions ?? r, gt(c.with ?? p?.with)),
        ...p === void 0 ? [] : pt(u, c)
      ])
    ]
  } : { path: e, judges: m, inJobs: !1, lacks: l };
}
function lt(e) {
  let t = e.get("pull_request"), n = v({ paths: C().optional(), "paths-ignore": C().optional() }).safeParse(t).data;
  return [
    ...e.has("pull_request") ? [] : [{ what: "it does not run on pull_request", fix: `on:
  pull_request:
  merge_group:` }],
    ...e.has("pull_request_target") ? [
      {
        what: "it runs on pull_request_target, which gives a stranger's change a token that may write",
        fix: `on:
  pull_request:
  merge_group:`
      }
    ] : [],
    ...n?.paths === void 0 && n?.["paths-ignore"] === void 0 ? [] : [
      {
        what: "it is skipped by paths, so that a required check would wait for ever",
        fix: "Take `paths` and `paths-ignore` off `pull_request`: where no model changed, edgegate says so at once."
      }
    ],
    ...e.has("merge_group") ? [] : [
      {
        what: "it does not run in a merge queue; where there is one, a required check would wait for ever",
        fix: `on:
  pull_request:
  merge_group:`,
        sometimes: !0
      }
    ]
  ];
}
function ft(e, t, n) {
  if (t === "write-all") return [];
  let o = x(b(), b()).safeParse(t).data ?? {}, r = n ? { ...Ne, "id-token": "write" } : Ne, s = Object.entries(r).filter(
    ([i, a]) => o[i] !== a && !(a === "read" && o[i] === "write")
  );
  return s.length === 0 ? [] : [
    {
      what: `the job ${e} is not given ${s.map(([i, a]) => `${i}: ${a}`).join(", ")}`,
      fix: ["permissions:", ...Object.entries(r).map(([i, a]) => `  ${i}: ${a}`)].join(`
`)
    }
  ];
}
function pt(e, { steps: t = [] }) {
  let n = t.find(({ uses: r }) => r?.startsWith("actions/checkout@")), o = Number(n?.with?.["fetch-depth"] ?? 1);
  return n !== void 0 && (o === 0 || o >= 2) ? [] : [
    {
      what: `the job ${e} checks out too little: the base commit is not there`,
      fix: `- uses: actions/checkout@v7
  with:
    fetch-depth: 2
    lfs: true
    persist-credentials: false`
    }
  ];
}
var gt = (e) => e?.farm === "firebase";
function ht(e) {
  return typeof e == "string" ? /* @__PURE__ */ new Map([[e, void 0]]) : Array.isArray(e) ? new Map(e.map((t) => [String(t), void 0])) : new Map(Object.entries(x(b(), C()).safeParse(e).data ?? {}));
}
function wt(e) {
  try {
    return (0, Re.parse)(e);
  } catch {
    return;
  }
}

// src/adapters/git/clone.ts
import { readFile as yt } from "node:fs/promises";
import { join as kt } from "node:path";
async function Me(e, t, n) {
  let o = await new B(e, t, n).ask(["rev-parse", "--show-toplevel"]);
  if (o === void 0) return;
  let r = new B(e, o, n);
  return {
    root: o,
    async files() {
      return (await r.ask(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]) ?? "").split("\0").filter((i) => i !== "");
    },
    async defaultBranch() {
      return (await r.ask(["symbolic-ref", "--short", "refs/remotes/origin/HEAD"]))?.replace(/^origin\//, "") ?? await r.ask(["symbolic-ref", "--short", "HEAD"]) ?? "main";
    },
    origin: () => r.ask(["config", "--get", "remote.origin.url"]),
    isShallow: async () => await r.ask(["rev-parse", "--is-shallow-repository"]) === "true",
    async lfsPointers(s) {
      let i = s.map(async (a) => {
        let d = await yt(kt(o, a)).catch(() => {
        });
        return d !== void 0 && xe(d) ? [a] : [];
      });
      return (await Promise.all(i)).flat();
    },
    hasLfs: async () => await r.ask(["lfs", "version"]) !== void 0
  };
}

// src/adapters/github/required-check.ts
async function L(e) {
  let { apiUrl: t, owner: n, repo: o, branch: r, token: s, patience: i = ke } = e;
  try {
    let a = await be(t, s, i);
    if ((await a.paginate(a.rest.repos.getBranchRules, { owner: n, repo: o, branch: r, per_page: 100 })).flatMap(
      (c) => c.type === "required_status_checks" ? c.parameters?.required_status_checks ?? [] : []
    ).some((c) => c.context === T)) return { status: "required" };
    let { data: l } = await a.rest.repos.getBranch({ owner: n, repo: o, branch: r });
    return { status: (l.protection.required_status_checks?.contexts ?? []).includes(T) ? "required" : "not-required" };
  } catch (a) {
    return { status: "unreadable", reason: (a instanceof Error ? a.message : String(a)).replaceAll(s, "***").replaceAll(/\s+/g, " ").slice(0, 200) };
  }
}

// src/entrypoints/wire-clone.ts
async function A(e, t) {
  let n = await Me(D(), e, t);
  if (n === void 0) throw f.notARepository(e);
  return n;
}
function $(e, t) {
  return $e(D(), e, t);
}

// src/entrypoints/doctor/github.ts
var F = ".github/workflows";
async function ze(e, t) {
  let { cwd: n, env: o, signal: r } = t, s = await A(n, r), i = await xt(s.root, e), a = await $t(s.root), d = await Pt(s, o);
  return [
    i.check,
    ...vt(a),
    ...Ot(d, a),
    await St(s, d, t),
    ...i.settings === void 0 ? [] : [await Nt(s, i.settings)],
    await Rt(s, o),
    ...await jt(o)
  ];
}
async function xt(e, t) {
  let n = "config", o = await qe(O(e, t), "utf8").catch(() => {
  });
  if (o === void 0)
    return { check: { name: n, status: "missing", found: `there is no ${t}`, fix: "edgegate init" } };
  let r = ae(o, t);
  if (r.status === "invalid") {
    let i = `${t} has ${I(r.problems.length, "problem")}`;
    return { check: { name: n, status: "missing", found: i, fix: r.problems.map(de).join(`
`) } };
  }
  let { settings: s } = r;
  return {
    check: { name: n, status: "ok", found: `${t} names ${I(s.models.length, "model")}` },
    settings: s
  };
}
async function $t(e) {
  let n = (await bt(O(e, F)).catch(() => [])).filter((o) => /\.ya?ml$/.test(o)).toSorted().map(async (o) => je(`${F}/${o}`, await qe(O(e, F, o), "utf8")));
  return (await Promise.all(n)).flatMap((o) => o === void 0 ? [] : [o]);
}
function vt(e) {
  let t = "workflow", n = e.filter(({ judges: s }) => s).map(({ path: s }) => s), o = {
    name: t,
    status: "missing",
    found: "no workflow judges pull requests",
    fix: "edgegate init"
  }, r = e.flatMap(
    ({ path: s, lacks: i }) => i.map(({ what: a, fix: d, sometimes: m }) => ({
      name: s,
      status: m === !0 ? "unknown" : "missing",
      found: a,
      fix: d
    }))
  );
  return [
    n.length === 0 ? o : { name: t, status: "ok", found: `${n.join(", ")} judges pull requests` },
    ...r
  ];
}
async function Pt(e, t) {
  let n = await e.origin(), o = t.GITHUB_SERVER_URL ?? n ?? "https://github.com", r = /^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?([^/:]+)/i.exec(o)?.[1]?.toLowerCase() ?? "github.com", s = r === "github.com" || r.endsWith(".ghe.com"), i = r === "github.com" ? "https://api.github.com" : s ? `https://api.${r}` : `https://${r}/api/v3`;
  return { host: r, apiUrl: t.GITHUB_API_URL ?? i, isEnterpriseServer: !s && /[/@:]/.test(o) };
}
function Ot({ host: e, isEnterpriseServer: t }, n) {
  if (!t) return [];
  let o = "server", r = n.filter((s) => s.inJobs).map(({ path: s }) => s);
  return r.length === 0 ? [{ name: o, status: "ok", found: `${e} is no github.com, and one job does all` }] : [
    {
      name: o,
      status: "missing",
      found: `GitHub Enterprise Server (${e}) has no artifacts that jobs could hand documents on with`,
      fix: `Put edgegate's workflows/edgegate.yml, which does all in one job, in place of ${r.join(", ")}.`
    }
  ];
}
async function St(e, { apiUrl: t, host: n }, o) {
  let r = "required check", { env: s, signal: i } = o, a = s.GITHUB_REPOSITORY ?? await $(e.root, i), [d, m] = a.split("/"), l = await e.defaultBranch(), u = `https://${n}/${a}/settings/branches: for ${l}, require the status check "edgegate".`, c = s.GITHUB_TOKEN ?? s.GH_TOKEN ?? "";
  if (d === void 0 || m === void 0)
    return { name: r, status: "unknown", found: "the clone has no origin on GitHub, so nobody can be asked" };
  if (c === "")
    return {
      name: r,
      status: "unknown",
      found: "GitHub was not asked: there is no token",
      fix: 'GITHUB_TOKEN="$(gh auth token)" edgegate doctor github'
    };
  let p = await L({ apiUrl: t, owner: d, repo: m, branch: l, token: c });
  switch (p.status) {
    case "required":
      return { name: r, status: "ok", found: `"edgegate" is required on ${l}` };
    case "not-required":
      return { name: r, status: "missing", found: `"edgegate" is not required on ${l}: a red one stops nobody`, fix: u };
    case "unreadable":
      return {
        name: r,
        status: "unknown",
        found: `the rules of ${l} can't be read with this token: ${p.reason}`,
        fix: u
      };
  }
}
async function Nt(e, { models: t }) {
  let n = "Git LFS", o = t.flatMap(
    ({ source: d, evaluation: m, calibration: l }) => [d, m?.data, l?.data].filter((u) => u !== void 0)
  ), r = (await e.files()).filter(
    (d) => o.some((m) => d === m || d.startsWith(`${m}/`))
  ), s = await e.lfsPointers(r);
  if (s.length === 0) return { name: n, status: "ok", found: "every model and data file here is the file itself" };
  let i = `only pointers are here: ${s.slice(0, 5).join(", ")}${s.length > 5 ? ` and ${s.length - 5} more` : ""}`, a = "git lfs pull";
  return await e.hasLfs() ? { name: n, status: "missing", found: i, fix: a } : {
    name: n,
    status: "missing",
    found: `${i}; git-lfs is not installed`,
    fix: `Install git-lfs, then: git lfs install && ${a}`
  };
}
async function Rt(e, t) {
  let n = "history";
  return await e.isShallow() ? t.GITHUB_ACTIONS === "true" ? { name: n, status: "ok", found: "the clone is shallow, as in workflows" } : { name: n, status: "missing", found: "the clone is shallow: a merge base may not be in it", fix: "git fetch --unshallow" } : { name: n, status: "ok", found: "the clone has all commits" };
}
async function jt(e) {
  if (e.GITHUB_ACTIONS !== "true") return [];
  let t = "runner";
  if (e.RUNNER_ENVIRONMENT === "github-hosted")
    return [{ name: t, status: "ok", found: "GitHub's own, always new enough" }];
  let n = e.RUNNER_WORKSPACE;
  if (n === void 0) return [{ name: t, status: "unknown", found: "it does not say where it is installed" }];
  let o = O(n, "..", "..", "externals"), r = async (i) => Ct(i).then(
    () => !0,
    () => !1
  );
  return await r(o) ? await r(O(o, "node24")) ? [{ name: t, status: "ok", found: "it has Node 24" }] : [{ name: t, status: "missing", found: "it is older than 2.327.1 and has no Node 24, which the action runs on", fix: "Update the runner: https://github.com/actions/runner/releases" }] : [{ name: t, status: "unknown", found: "it is not where runners install themselves" }];
}

// src/entrypoints/firebase-commands.ts
import { resolve as Mt } from "node:path";
var qt = 12e4;
async function Ae(e, t) {
  let n = await Ee(e.config, t), o = await We(ve(t.env, n, t.signal));
  return z(o);
}
async function _e(e, t) {
  let { pullRequest: n, repository: o } = e, r = await Ee(e.config, t), s = await We(
    Pe({
      env: t.env,
      said: r,
      repository: o ?? await $(t.cwd, t.signal),
      wanted: (a) => n === void 0 || a.pullRequest === n,
      reason: "cancelled by `edgegate cancel`",
      withinMs: qt,
      signal: t.signal
    })
  );
  return {
    exitCode: s.some(({ status: a }) => a === "unknown") ? w.environment : w.ok,
    terminal: s.length === 0 ? "Nothing of this repository runs in Test Lab." : s.map(zt).join(`
`),
    json: {
      cancelled: s.map(({ intent: a, matrixId: d, status: m, detail: l }) => ({
        matrixId: d,
        status: m,
        detail: l,
        requestId: a.requestId,
        device: a.device,
        headSha: a.headSha,
        pullRequest: a.pullRequest
      }))
    }
  };
}
function zt({ intent: e, matrixId: t = "a matrix without a known id", status: n, detail: o }) {
  let r = `${e.device.model} ${e.device.osVersion}`, s = e.pullRequest === void 0 ? "" : ` of #${e.pullRequest}`, i = `${n === "unknown" ? "NOT CONFIRMED" : n}: ${t} (${r}${s}, ${e.headSha.slice(0, 12)}): ${o}`;
  return k(i);
}
async function Ee(e, { cwd: t }) {
  return M(Mt(t, e)).then(
    ({ firebase: n }) => n,
    (n) => {
      if (!(n instanceof ee && n.code === "config-missing"))
        throw n;
    }
  );
}
async function We(e) {
  return e.catch((t) => {
    throw t instanceof Error && t.name === "CallFailed" ? f.firebaseRefused(t.message, void 0) : t;
  });
}

// src/entrypoints/init/init-command.ts
import { mkdir as Jt, stat as Vt, writeFile as V } from "node:fs/promises";
import { dirname as Kt, join as K } from "node:path";

// src/config/starter-config.ts
var Ie = X(ie(), 1), Be = 1.5, Te = 1.1;
function _(e, { limitsLatency: t, extraDelegates: n }) {
  let [o] = e, r = e.length === 1 ? o : void 0, s = r === void 0 ? e.flatMap((i) => Wt(i, t)) : [];
  return [
    "# What may ship? edgegate judges every pull request that changes a model against this file on the default branch.",
    "version: 1",
    "models:",
    ...e.flatMap(At),
    ...n.length === 0 ? [] : [`delegates: [${["cpu", "xnnpack", ...n].join(", ")}]`],
    "budgets:",
    `  latency-p90: ${_t(r, t)}`,
    "  latency-p50: { max-increase: 5%, floor: 0.5 ms }",
    `  size: ${Et(r)}`,
    "  # Once a model has `evaluation: { data: test.npz, metric: top-1 }`:",
    "  # accuracy: { max-drop: 1 pp }",
    ...s.length === 0 ? [] : ["overrides:", ...s],
    ""
  ].join(`
`);
}
function At({ name: e, source: t, ship: n }) {
  return [
    `  ${U(e)}:`,
    `    source: ${U(t)}`,
    ...n === void 0 ? [] : [`    ship: { ${n.platform}: { variant: ${n.variant}, delegates: [${n.delegates.join(", ")}] } }`]
  ];
}
function _t(e, t) {
  let n = t ? e?.measured?.p90Ns : void 0;
  return n === void 0 ? "{ max: 100 ms } # an answer that feels immediate; set what your app needs" : `{ max: ${De(n * Be)} } # ${(n / 1e6).toPrecision(3)} ms today on the computer that wrote this, and half as much again`;
}
function Et(e) {
  let t = e?.measured?.sizeBytes;
  return t === void 0 ? "{ max-increase: 10% }" : `{ max: ${H(t * Te)}, max-increase: 10% } # ${H(t)} today`;
}
function Wt(e, t) {
  let n = [
    ...t && e.measured?.p90Ns !== void 0 ? [`latency-p90: { max: ${De(e.measured.p90Ns * Be)} }`] : [],
    ...e.measured?.sizeBytes === void 0 ? [] : [`size: { max: ${H(e.measured.sizeBytes * Te)} }`]
  ];
  return n.length === 0 ? [] : [`  - match: { model: ${U(e.name)} }`, `    budgets: { ${n.join(", ")} }`];
}
var De = (e) => `${e < 1e6 ? "1" : G(e / 1e6)} ms`;
function H(e) {
  return e >= 1e6 ? `${G(e / 1e6)} MB` : `${G(Math.max(1, e) / 1e3)} kB`;
}
function G(e) {
  let t = 10 ** (Math.floor(Math.log10(e)) - 1);
  return (Math.ceil(e / t - 1e-9) * t).toFixed(Math.max(0, -Math.floor(Math.log10(t)))).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}
function U(e) {
  return (0, Ie.stringify)(e, { lineWidth: 0, blockQuote: !1 }).trimEnd();
}

// src/entrypoints/init/answers.ts
async function Le(e, t, n) {
  if (e.models.length === 0 && t.length === 0) throw f.initNoModel();
  let o = [
    ...e.models.length === 0 ? ["--model"] : [],
    ...e.farm === void 0 ? ["--farm"] : [],
    ...e.platform === void 0 ? ["--platform"] : []
  ];
  if (o.length > 0 && !e.yes && n === void 0) throw f.initNeedsFlags(o);
  let r = e.yes ? void 0 : n, s = e.models.length > 0 ? e.models : await It(t, r), i = e.farm ?? await J("Where to measure", te, "host", r), a = i === "host" ? "host" : "android", d = e.platform ?? await J("Where do the models ship", ne, a, r), m = e.delegate ?? (e.platform === void 0 ? await J("With which delegate", oe, "xnnpack", r) : "xnnpack");
  return { models: s, farm: i, platform: d, delegate: m };
}
async function It(e, t) {
  if (t === void 0) return e;
  let n = e.map((o, r) => `  ${r + 1}  ${k(o)}`).join(`
`);
  for (; ; ) {
    let r = (await t(`Which models are to be judged?
${n}
Numbers, or Enter for all: `)).split(/[\s,]+/).filter((i) => i !== "");
    if (r.length === 0) return e;
    let s = r.flatMap((i) => e[Number(i) - 1] ?? []);
    if (s.length === r.length) return [...new Set(s)];
  }
}
async function J(e, t, n, o) {
  if (o === void 0) return n;
  for (; ; ) {
    let r = (await o(`${e} (${t.join(", ")})? [${n}] `)).trim().toLowerCase(), s = r === "" ? n : t.find((i) => i === r);
    if (s !== void 0) return s;
  }
}

// src/entrypoints/init/find-models.ts
import { basename as He, dirname as Fe } from "node:path/posix";
function Ge(e) {
  let t = e.flatMap((n) => /\.(tflite|keras|h5)$/i.test(n) ? [n] : He(n) === "saved_model.pb" && Fe(n) !== "." ? [Fe(n)] : []);
  return [...new Set(t)].toSorted();
}
function Ue(e) {
  let t = /* @__PURE__ */ new Set();
  return e.map((n) => {
    let r = He(n).replace(/\.[^.]+$/, "").replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "").slice(0, 60) || "model", s = r;
    for (let i = 2; t.has(s); i += 1) s = `${r}-${i}`;
    return t.add(s), { name: s, source: n };
  });
}

// src/entrypoints/init/first-measurement.ts
import { mkdtemp as Bt, rm as Tt } from "node:fs/promises";
import { tmpdir as Dt } from "node:os";
import { join as Lt } from "node:path";
var Je = `delegates: [xnnpack]
measure: { launches: 2, pairs: 2, inferences: 20, gated-time: 6 s, look-time: 1 s }
`;
async function Ve(e, t, n) {
  let o = await Bt(Lt(Dt(), "edgegate-init-"));
  try {
    let r = y({ ...n, cwd: e, out: o, farm: "host", publish: "none" });
    await j(r, { base: "HEAD", head: "worktree", configFile: t }), await S(r);
    let { evidence: s, decision: i } = await pe(r.workspace);
    return new Map(
      s.plan.ship.flatMap(({ model: a, platform: d, variant: m }) => {
        if (d !== "host") return [];
        let l = i.comparison.models.find((c) => c.model === a)?.rows ?? [], u = (c, p) => {
          let g = l.find(
            ({ scope: h, ...ot }) => ot.metric === c && h.of === p && (h.of === "case" ? h.gated && h.key.variant === m : h.variant === m)
          );
          return g?.candidate.status === "known" ? g.candidate.value : void 0;
        };
        return [
          [a, { variant: m, sizeBytes: u("size", "variant"), p90Ns: u("latency-p90", "case") }]
        ];
      })
    );
  } finally {
    await Tt(o, { recursive: !0, force: !0 });
  }
}

// src/entrypoints/init/workflow-files.ts
import { readdir as Ft, readFile as Ht } from "node:fs/promises";
import { join as Ke } from "node:path";
var Gt = "edgegate.yml";
async function Ye(e) {
  let t = Ke(q(), "workflows"), n = (await Ft(t)).filter((r) => r.endsWith(".yml") && r !== Gt).toSorted(), o = /* @__PURE__ */ new Map();
  for (let r of n) {
    let s = await Ht(Ke(t, r), "utf8"), i = /^# Copy to (\.github\/workflows\/[\w-]+\.yml)\b/.exec(s)?.[1];
    if (i === void 0) throw f.internal(`the template ${r} does not say where it belongs`);
    o.set(i, Ut(s, e));
  }
  return o;
}
function Ut(e, t) {
  let [n, o] = t.uses?.split("@") ?? [];
  return (n === void 0 || o === void 0 ? e : e.replaceAll(
    /OWNER\/edgegate(\/\S*)?@v1/g,
    (s, i) => `${n}${i ?? ""}@${o}`
  )).replaceAll(/^( +farm:) host$/gm, (s, i) => `${i} ${t.farm}`).replaceAll(/^( +branches:) \[main\]$/gm, (s, i) => `${i} [${JSON.stringify(t.defaultBranch)}]`);
}

// src/entrypoints/init/init-command.ts
var Y = "edgegate.yml";
async function Xe(e, t, n) {
  let { cwd: o, signal: r } = t, s = await A(o, r), { root: i } = s, a = Ge(await s.files());
  for (let g of e.models) if (!await Xt(K(i, g))) throw f.initModelMissing(g);
  let d = await Le(e, a, n), m = e.uses ?? await Qt(r), l = await Ye({
    // Runners have no phone on a cable.
    farm: d.farm === "adb" ? "host" : d.farm,
    defaultBranch: await s.defaultBranch(),
    uses: m
  }), u = /* @__PURE__ */ new Map(), c = await Yt(i, e, d, t);
  u.set(Y, c.outcome);
  for (let [g, h] of l) u.set(g, await et(K(i, g), h, e.force));
  let p = Zt(d, m);
  return {
    exitCode: w.ok,
    terminal: [
      ...[...u].map(
        ([g, h]) => h === "written" ? `Wrote ${g}` : `Kept ${g}, which was there; --force writes it anew`
      ),
      c.said,
      "",
      "What is left to do:",
      ...p.map((g, h) => `${h + 1}. ${g}`)
    ].join(`
`),
    json: { files: Object.fromEntries(u), limits: c.limits, said: c.said, next: p }
  };
}
async function Yt(e, t, n, o) {
  let r = Ue(n.models), s = K(e, Y), i = _(
    r.map((d) => Qe(d, n, void 0)),
    Ze(n)
  ), a = t.measure ? _(r, { limitsLatency: !1, extraDelegates: [] }) + Je : i;
  if (await et(s, a, t.force) === "kept")
    return { outcome: "kept", limits: "kept", said: "Its models and limits are as they were." };
  if (!t.measure)
    return {
      outcome: "written",
      limits: "defaults",
      said: "Nothing was measured (--no-measure): limits are the usual ones."
    };
  try {
    let d = await Ve(e, Y, o), m = r.map((c) => Qe(c, n, d.get(c.name)));
    return await V(s, _(m, Ze(n))), m.some((c) => c.measured?.sizeBytes !== void 0) ? {
      outcome: "written",
      limits: "measured",
      said: `Limits are proposed from a short measurement here. ${n.farm === "host" ? "Runners are other computers than this one: see what the first pull requests say, then tighten them." : "How fast phones are was not measured: the limit of 100 ms is a usual one."}`
    } : {
      outcome: "written",
      limits: "defaults",
      said: "The models did not run here: limits are the usual ones."
    };
  } catch (d) {
    if (await V(s, i), o.signal.aborted) throw d;
    let m = d instanceof Error ? d.message : String(d);
    return { outcome: "written", limits: "defaults", said: `Nothing could be measured here: limits are the usual ones. ${k(m)}` };
  }
}
var Ze = ({ farm: e, delegate: t }) => ({
  limitsLatency: e === "host",
  extraDelegates: t === "cpu" || t === "xnnpack" ? [] : [t]
});
function Qe(e, { platform: t, delegate: n }, o) {
  let r = o?.variant ?? "float32", s = n === "cpu" || n === "xnnpack" ? [n] : [n, "xnnpack"], i = o !== void 0 || !e.source.endsWith(".tflite") || n !== "xnnpack";
  return {
    ...e,
    ...i ? { ship: { platform: t, variant: r, delegates: s } } : {},
    ...o === void 0 ? {} : { measured: o }
  };
}
function Zt({ farm: e }, t) {
  return [
    ...t === void 0 ? [
      "In the workflows, put the owner of edgegate's repository for OWNER (or run again with --uses owner/edgegate@v1 --force)."
    ] : [],
    ...e === "firebase" ? ["Let the workflow use Test Lab, then see what lacks: edgegate doctor firebase"] : e === "adb" ? [
      "Workflows measure with the farm `host`, because runners have no phone; `edgegate gate --farm adb` measures on yours."
    ] : [],
    "Commit these files and push them to the default branch.",
    'Make the commit status "edgegate" a required check of that branch.',
    "See what lacks: edgegate doctor github"
  ];
}
async function Qt(e) {
  let t = await $(q(), e);
  return /^[\w.-]+\/edgegate$/.test(t) ? `${t}@v1` : void 0;
}
async function et(e, t, n) {
  await Jt(Kt(e), { recursive: !0 });
  try {
    return await V(e, t, { flag: n ? "w" : "wx" }), "written";
  } catch (o) {
    if (o instanceof Error && "code" in o && o.code === "EEXIST") return "kept";
    throw o;
  }
}
async function Xt(e) {
  return Vt(e).then(
    () => !0,
    () => !1
  );
}

// src/entrypoints/init/terminal-questions.ts
import en from "node:process";
import { createInterface as tn } from "node:readline/promises";
async function tt(e, t) {
  let { stdin: n, stderr: o } = en;
  if (!n.isTTY || !o.isTTY) return t(void 0);
  let r = tn({ input: n, output: o }), s = new Promise((i, a) => {
    let d = () => a(f.aborted());
    r.once("SIGINT", d), r.once("close", d), e.addEventListener("abort", d, { once: !0 });
  });
  s.catch(() => {
  });
  try {
    return await t((i) => Promise.race([r.question(i), s]));
  } finally {
    r.close();
  }
}

// src/entrypoints/commands.ts
var E = "host", or = {
  init: (e, t) => tt(t.signal, (n) => Xe(e, t, n)),
  async gate(e, t) {
    let n = y({ ...t, ...e });
    return Q(n, await we(n, await nt(e, t)), t);
  },
  async prepare(e, t) {
    let n = y({ ...t, ...e, publish: "none" });
    return await j(n, await nt(e, t)), Z(n, "settings.json, changes.json, variants.json, accuracy.json, model-inputs.json and plan.json");
  },
  async build(e, t) {
    let n = y({ ...t, ...e, publish: "none" });
    return await ue(n), Z(n, "app-bundle.json");
  },
  async run(e, t) {
    let n = y({ ...t, ...e, publish: "none" });
    return await S(n), Z(n, "device-runs.json and the raw reports below runs/");
  },
  async conclude(e, t) {
    let n = y({ ...t, ...e, farm: E });
    return Q(n, await fe(n), t);
  },
  async judge(e, t) {
    let n = y({ ...t, ...e, farm: E, publish: "none" }), o = e.config === void 0 ? void 0 : await M(nn(t.cwd, e.config));
    return Q(n, await Oe(n, o), t);
  },
  async cases(e, t) {
    let { workspace: n } = y({ ...t, ...e, farm: E, publish: "none" }), { body: o } = await n.read("plan", "prepare");
    return o.devices.flatMap(({ cases: r }) => r.map(({ key: s }) => s)).toSorted(se);
  },
  cancel: _e,
  async doctor(e, t) {
    return e.topic === "firebase" ? Ae(e, t) : z(await ze(e.config, t));
  },
  async explain(e, t) {
    let n = y({ ...t, ...e, farm: E, publish: "none" }), { workspace: o } = n, [r, s, i] = await Promise.all([
      o.read("comparison", "conclude"),
      o.read("measurements", "conclude"),
      o.read("verdict", "conclude")
    ]), a = { measurements: s.body, comparison: r.body, verdict: i.body }, d = await P(o, "history"), m = R(n, i.subject, await N(o), a, d), l = a.measurements.cases.filter(({ key: c }) => e.cases.some((p) => W(p, c))), u = me(m, (c) => e.cases.some((p) => W(p, c)), t);
    if (u === void 0) throw f.internal("a planned case is not in the comparison");
    return { exitCode: w.ok, terminal: u, json: { cases: l } };
  }
};
async function nt(e, t) {
  return { ...await Se(e, t), configFile: e.config };
}
function Z({ workspace: e }, t) {
  let n = `Wrote ${t} to ${e.root}`;
  return { exitCode: w.ok, terminal: n, json: { out: e.root } };
}
function Q({ workspace: e }, t, n) {
  let { verdict: o, input: r, published: s, comment: i } = t, a = s !== void 0 && "url" in s ? [`Comment: ${s.url}`] : [], d = [`Report: ${e.absolute(i.path)}`, `Documents: ${e.root}`], m = [ce(r, n).trimEnd(), "", ...a, ...d].join(`
`);
  return {
    exitCode: on(o.exitCode),
    terminal: m,
    json: { ...o, published: s, out: e.root, comment: e.absolute(i.path) }
  };
}
function on(e) {
  let t = Object.values(w).find((n) => n === e);
  if (t === void 0) throw f.internal(`the verdict has the exit code ${e}`);
  return t;
}
export {
  or as commands
};
