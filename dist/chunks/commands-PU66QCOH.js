import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as ae,
  b as de,
  c as ue
} from "./chunk-QTLRDFOS.js";
import {
  C as M,
  E as $e,
  F as xe,
  G as je,
  H as qe,
  I as W,
  K as ze,
  L as A,
  M as k,
  a as he,
  b as we,
  g as R,
  h as N,
  i as O,
  j as z,
  n as ye,
  o as ke,
  p as be,
  q as Ce
} from "./chunk-SL2EL5J3.js";
import {
  i as Ne,
  j as Oe
} from "./chunk-AW4NKXGB.js";
import "./chunk-MCFYVJRQ.js";
import "./chunk-Q3K7A6SZ.js";
import "./chunk-K2IQEN74.js";
import {
  B as G,
  F as Pe,
  G as ve,
  H as Re,
  J as U,
  O as _,
  Q as Se,
  h as H,
  w as pe,
  x as ge
} from "./chunk-MYVWOB6X.js";
import "./chunk-VPHVWHIQ.js";
import "./chunk-2SC7IPZI.js";
import "./chunk-2DJABXMF.js";
import {
  h as me,
  i as q,
  j as fe
} from "./chunk-AY3REMHI.js";
import {
  c as b
} from "./chunk-D545S5IG.js";
import "./chunk-XLNU4LHV.js";
import {
  a as ie,
  b as h
} from "./chunk-T2E5Y44U.js";
import "./chunk-KRHUNNOF.js";
import "./chunk-HPOEIAUX.js";
import "./chunk-MV7VLRZH.js";
import "./chunk-IWIYNJVN.js";
import "./chunk-N6WWLB4J.js";
import {
  n as F,
  q as ce
} from "./chunk-64WU6PY2.js";
import {
  B as C,
  E as j,
  G as x,
  K as le,
  O as P,
  n as w
} from "./chunk-3P6HYWCU.js";
import {
  a as y
} from "./chunk-K2C3OODJ.js";
import "./chunk-6MX7TYOA.js";
import "./chunk-LMXI4AGB.js";
import {
  e as se
} from "./chunk-ZV56ONXB.js";

// src/entrypoints/commands.ts
import { resolve as vn } from "node:path";

// src/stages/rejudge.ts
async function Me(e, t) {
  let { workspace: n } = e, o = await O(n), [{ subject: r, body: s }, { body: i }] = await Promise.all([
    n.read("comparison", "conclude"),
    n.read("measurements", "conclude")
  ]), a = t === void 0 ? o.settings : { settings: t, decidedBy: o.settings.decidedBy, changedByHead: [] }, d = { ...o, settings: a }, u = await R(n, "waivers"), p = await R(n, "history"), l = { measurements: i, comparison: s, verdict: we({ ...d, comparison: s }) }, m = z(e, r, d, be(l, u, d), p);
  return Ce({ ...e, pullRequest: void 0 }, m);
}

// src/entrypoints/commits.ts
async function _e({ base: e, head: t }, { env: n, cwd: o, signal: r }) {
  if (e !== void 0) return { base: e, head: t ?? "HEAD" };
  let s = Se(n, o, r, void 0), i = await s.run();
  if (i === void 0) throw h.internal("no base was named outside GitHub Actions");
  return xe({ base: e, head: t }, i, (a) => s.parents(a));
}

// src/entrypoints/doctor/answer.ts
function L(e) {
  let t = e.some(({ status: o }) => o === "missing"), n = t ? "Something is missing; what stands below it adds it." : "Nothing that can be asked for is missing.";
  return {
    exitCode: t ? y.environment : y.ok,
    terminal: [...e.flatMap(pt), "", n].join(`
`),
    json: { checks: e }
  };
}
var ft = {
  ok: "ok      ",
  missing: "MISSING ",
  unknown: "unknown "
};
function pt({ name: e, status: t, found: n, fix: o }) {
  let r = `${ft[t]} ${b(e)}: ${b(n)}`;
  return o === void 0 ? [r] : [
    r,
    ...o.split(`
`).map((s) => `           ${/^ */.exec(s)?.[0] ?? ""}${b(s.trimStart())}`)
  ];
}

// src/entrypoints/doctor/github.ts
import { readFile as Be, readdir as Wt } from "node:fs/promises";
import { join as I } from "node:path";

// src/config/caller-workflow.ts
var Ae = se(me(), 1);
var gt = x({ uses: w().optional(), with: P(w(), C()).optional() }), ht = x({
  name: w().optional(),
  uses: w().optional(),
  with: P(w(), C()).optional(),
  permissions: C().optional(),
  steps: j(gt).optional()
}), wt = x({
  name: w().optional(),
  on: C(),
  permissions: C().optional(),
  jobs: P(w(), ht)
}), Le = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/(?:edgegate|fork)\.yml@/, yt = /^[\w.-]+\/edgegate(?:\/stage)?@/, kt = "edgegate", We = {
  gate: { contents: "read", "pull-requests": "write", statuses: "write" },
  // A called workflow may not ask for more than it is given, not even in a job that is skipped.
  jobs: { contents: "read", "pull-requests": "write", statuses: "write", "id-token": "write" },
  fork: { contents: "read", "pull-requests": "write", statuses: "write", actions: "read", "id-token": "write" },
  record: { contents: "write" },
  command: { contents: "write", "pull-requests": "write", statuses: "read", actions: "write" },
  other: {}
};
function Ee(e, t, n = {}) {
  let o = wt.safeParse(Ot(t));
  if (!o.success) return;
  let { name: r = e, on: s, permissions: i, jobs: a } = o.data, d = Nt(s), u = Object.entries(a).flatMap(([c, f]) => {
    let g = f.steps?.find(({ uses: re }) => re !== void 0 && yt.test(re)), $ = f.uses !== void 0 && Le.test(f.uses) ? f.uses : g?.uses;
    return $ === void 0 ? [] : [{ name: c, job: f, uses: $, part: Ct($, g?.with), inOne: g !== void 0 }];
  });
  if (u.length === 0) return;
  let l = u.filter(({ part: c }) => c === "gate" || c === "jobs").length > 0 && (d.has("pull_request") || d.has("pull_request_target") || !d.has("push")), m = u.some(({ part: c }) => c === "fork") ? d.get("workflow_run") : void 0;
  return {
    path: e,
    name: r,
    ...m === void 0 ? {} : { follows: bt.safeParse(m).data?.workflows ?? [] },
    judges: l,
    inJobs: u.some(({ inOne: c }) => !c),
    bySelfReference: u.some(({ uses: c }) => !/\/stage@/.test(c)),
    lacks: [
      ...u.flatMap(({ uses: c }) => xt(c)),
      ...l ? Rt(d, n.pullRequests) : [],
      ...u.flatMap(({ name: c, job: f, part: g, inOne: $ }) => [
        ...jt(c, f.permissions ?? i, $t(g, f)),
        ...$ ? [] : Pt(c, f),
        ...l && $ ? qt(c, f, n.usesLfs === !0) : [],
        ...l ? vt(c, f) : []
      ])
    ]
  };
}
var bt = x({ workflows: j(w()) });
function Ct(e, t) {
  if (Le.test(e)) return /\/fork\.yml@/.test(e) ? "fork" : "jobs";
  let n = t?.stage ?? "gate";
  return n === "gate" || n === "record" || n === "command" ? n : "other";
}
function $t(e, { steps: t = [] }) {
  return e === "gate" && t.some(({ with: o }) => o?.farm === "firebase") ? { ...We[e], "id-token": "write" } : We[e];
}
function xt(e) {
  return e.startsWith("OWNER/") ? [{ what: `it uses ${e}`, fix: "Put the owner of edgegate's repository for OWNER." }] : [];
}
function Pt(e, { with: t = {} }) {
  let n = ["workload-identity-provider", "service-account"].filter((r) => (t[r] ?? "") === "");
  if (t.farm !== "firebase" || n.length === 0) return [];
  let o = `with:
${n.map((r) => `  ${r}: … # as docs/firebase.md of edgegate makes it`).join(`
`)}`;
  return [{ what: `the job ${e} measures in Firebase Test Lab without ${n.join(" and ")}`, fix: o }];
}
function vt(e, { name: t = e }) {
  return t !== kt ? [] : [{ what: `the job ${e} has the name of the required check, and GitHub takes a skipped job for a green one`, fix: "name: models" }];
}
function Rt(e, t) {
  let n = e.get("pull_request"), o = x({ paths: C().optional(), "paths-ignore": C().optional() }).safeParse(n).data;
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
    ...o?.paths === void 0 && o?.["paths-ignore"] === void 0 ? [] : [
      {
        what: "it is skipped by paths, so that a required check would wait for ever",
        fix: "Take `paths` and `paths-ignore` off `pull_request`: where no model changed, edgegate says so at once."
      }
    ],
    ...n === void 0 && !e.has("pull_request") ? [] : St(n, t),
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
var J = ["opened", "synchronize", "reopened"];
function St(e, t) {
  let n = x({ types: le([w(), j(w())]) }).safeParse(e).data?.types, o = new Set(n === void 0 ? J : [n].flat()), r = t === void 0 ? [] : [...t.drafts === "wait" ? ["ready_for_review"] : [], ...t.label === void 0 ? [] : ["labeled"]], s = [...J, ...r], i = s.filter((d) => !o.has(d));
  if (i.length === 0) return [];
  let a = i.some((d) => J.includes(d)) ? "a required check would wait for ever" : "the config lets pull requests wait for it";
  return [
    {
      what: `it does not run on ${i.join(", ")}, and ${a}`,
      fix: `on:
  pull_request:
    types: [${s.join(", ")}]
  merge_group:${r.includes("labeled") ? "\nand the lines `group` and `if` of edgegate's workflows/pull-request-when-ready.yml" : ""}`
    }
  ];
}
function jt(e, t, n) {
  if (t === "write-all") return [];
  let o = P(w(), w()).safeParse(t).data ?? {}, r = Object.entries(n).filter(
    ([s, i]) => o[s] !== i && !(i === "read" && o[s] === "write")
  );
  return r.length === 0 ? [] : [
    {
      what: `the job ${e} is not given ${r.map(([s, i]) => `${s}: ${i}`).join(", ")}`,
      fix: ["permissions:", ...Object.entries(n).map(([s, i]) => `  ${s}: ${i}`)].join(`
`)
    }
  ];
}
function qt(e, { steps: t = [] }, n) {
  let o = t.find(({ uses: d }) => d?.startsWith("actions/checkout@")), r = Number(o?.with?.["fetch-depth"] ?? 1), s = o !== void 0 && (r === 0 || r >= 2), i = !n || o?.with?.lfs === !0 || o?.with?.lfs === "true";
  return s && i ? [] : [
    {
      what: `the job ${e} checks out too little: ${s ? "models are in Git LFS, and only pointers are there" : "the base commit is not there"}`,
      fix: `- uses: actions/checkout@v7
  with:
    fetch-depth: 2
    lfs: true
    persist-credentials: false`
    }
  ];
}
function Nt(e) {
  return typeof e == "string" ? /* @__PURE__ */ new Map([[e, void 0]]) : Array.isArray(e) ? new Map(e.map((t) => [String(t), void 0])) : new Map(Object.entries(P(w(), C()).safeParse(e).data ?? {}));
}
function Ot(e) {
  try {
    return (0, Ae.parse)(e);
  } catch {
    return;
  }
}

// src/entrypoints/wire-clone.ts
import { join as _t } from "node:path";

// src/adapters/git/clone.ts
import { readFile as zt } from "node:fs/promises";
import { join as Mt } from "node:path";
async function Ie(e, t, n) {
  let o = await new G(e, t, n).ask(["rev-parse", "--show-toplevel"]);
  if (o === void 0) return;
  let r = new G(e, o, n);
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
    hasCommit: async () => await r.ask(["rev-parse", "--verify", "--quiet", "HEAD"]) !== void 0,
    async lfsPointers(s) {
      let i = s.map(async (a) => {
        let d = await zt(Mt(o, a)).catch(() => {
        });
        return d !== void 0 && je(d) ? [a] : [];
      });
      return (await Promise.all(i)).flat();
    },
    async usesLfs(s) {
      return s.length === 0 ? !1 : (await r.ask(["check-attr", "-z", "filter", "--", ...s]) ?? "").split("\0").some((a, d) => d % 3 === 2 && a === "lfs");
    },
    hasLfs: async () => await r.ask(["lfs", "version"]) !== void 0
  };
}

// src/adapters/github/required-check.ts
async function V(e) {
  let { apiUrl: t, owner: n, repo: o, branch: r, token: s, patience: i = Pe } = e;
  try {
    let a = await ve(t, s, i);
    if ((await a.paginate(a.rest.repos.getBranchRules, { owner: n, repo: o, branch: r, per_page: 100 })).flatMap(
      (m) => m.type === "required_status_checks" ? m.parameters?.required_status_checks ?? [] : []
    ).some((m) => m.context === U)) return { status: "required" };
    let { data: p } = await a.rest.repos.getBranch({ owner: n, repo: o, branch: r });
    return { status: (p.protection.required_status_checks?.contexts ?? []).includes(U) ? "required" : "not-required" };
  } catch (a) {
    return { status: "unreadable", reason: Re(a, s) };
  }
}

// src/entrypoints/wire-clone.ts
async function E(e, t) {
  let n = await Ie(_(), e, t);
  if (n === void 0) throw h.notARepository(e);
  return n;
}
async function Te(e, t) {
  let n = _t(e, "bin", "Runner.Listener"), o = await _().run(n, ["--version"], { cwd: e, signal: t, timeoutMs: 1e4 }).catch(() => {
  }), [, r, s, i] = /^(\d+)\.(\d+)\.(\d+)/.exec(o?.exitCode === 0 ? o.stdout.trim() : "") ?? [];
  return r === void 0 ? void 0 : [Number(r), Number(s), Number(i)];
}
function v(e, t) {
  return qe(_(), e, t);
}

// src/entrypoints/doctor/github.ts
var K = ".github/workflows";
async function De(e, t) {
  let { cwd: n, env: o, signal: r } = t, s = await E(n, r), i = await At(s.root, e), a = i.settings === void 0 ? [] : await Ht(s, i.settings), d = await Lt(s.root, {
    ...i.settings === void 0 ? {} : { pullRequests: i.settings.pullRequests },
    usesLfs: await s.usesLfs(a)
  }), u = await Tt(s, o);
  return [
    i.check,
    ...Et(d),
    ...Bt(u, d),
    await Ft(s, u, t),
    ...i.settings === void 0 ? [] : [await Gt(s, a)],
    await Ut(s, o),
    ...await Jt(o, r)
  ];
}
async function At(e, t) {
  let n = "config", o = await Be(I(e, t), "utf8").catch(() => {
  });
  if (o === void 0)
    return { check: { name: n, status: "missing", found: `there is no ${t}`, fix: "edgegate init" } };
  let r = q(o, t);
  if (r.status === "invalid") {
    let i = `${t} has ${H(r.problems.length, "problem")}`;
    return { check: { name: n, status: "missing", found: i, fix: r.problems.map(fe).join(`
`) } };
  }
  let { settings: s } = r;
  return {
    check: { name: n, status: "ok", found: `${t} names ${H(s.models.length, "model")}` },
    settings: s
  };
}
async function Lt(e, t) {
  let o = (await Wt(I(e, K)).catch(() => [])).filter((r) => /\.ya?ml$/.test(r)).toSorted().map(async (r) => Ee(`${K}/${r}`, await Be(I(e, K, r), "utf8"), t));
  return (await Promise.all(o)).flatMap((r) => r === void 0 ? [] : [r]);
}
function Et(e) {
  let t = "workflow", n = e.filter(({ judges: s }) => s).map(({ path: s }) => s), o = {
    name: t,
    status: "missing",
    found: "no workflow judges pull requests",
    fix: "edgegate init"
  }, r = e.flatMap(
    ({ path: s, lacks: i }) => i.map(({ what: a, fix: d, sometimes: u }) => ({
      name: s,
      status: u === !0 ? "unknown" : "missing",
      found: a,
      fix: d
    }))
  );
  return [
    n.length === 0 ? o : { name: t, status: "ok", found: `${n.join(", ")} judges pull requests` },
    ...e.flatMap((s) => It(s, e)),
    ...r
  ];
}
function It({ path: e, follows: t }, n) {
  let o = n.filter(({ judges: i }) => i).map(({ name: i }) => i);
  if (t === void 0 || o.length === 0 || o.some((i) => t.includes(i))) return [];
  let r = `it follows ${t.join(", ") || "no workflow"}, and the one that judges pull requests is named ${o.join(", ")}`, s = `on:
  workflow_run:
    workflows: [${o.map((i) => JSON.stringify(i)).join(", ")}]
    types: [completed]`;
  return [{ name: e, status: "missing", found: r, fix: s }];
}
async function Tt(e, t) {
  let n = await e.origin(), o = t.GITHUB_SERVER_URL ?? n ?? "https://github.com", r = /^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?([^/:]+)/i.exec(o)?.[1]?.toLowerCase() ?? "github.com", s = r === "github.com" || r.endsWith(".ghe.com"), i = r === "github.com" ? "https://api.github.com" : s ? `https://api.${r}` : `https://${r}/api/v3`;
  return { host: r, apiUrl: t.GITHUB_API_URL ?? i, isEnterpriseServer: !s && /[/@:]/.test(o) };
}
function Bt({ host: e, isEnterpriseServer: t }, n) {
  if (!t) return [];
  let o = "server", r = n.filter(({ inJobs: s, bySelfReference: i }) => s || i).map(({ path: s }) => s);
  return r.length === 0 ? [{ name: o, status: "ok", found: `${e} is no github.com, and one job does all with what it has` }] : [
    {
      name: o,
      status: "missing",
      found: `GitHub Enterprise Server (${e}) knows no \`$/\`, and has no artifacts that jobs could hand documents on with`,
      fix: `In place of ${r.join(", ")}, put edgegate's workflows/edgegate.yml, which does all in one job, and there:
${Dt}`
    }
  ];
}
var Dt = `- uses: OWNER/edgegate/stage@v1
  with:
    stage: gate
    artifacts: edgegate
    config: edgegate.yml
    farm: host
    out: edgegate-out
    publish: github
    token: \${{ github.token }}`;
async function Ft(e, { apiUrl: t, host: n }, o) {
  let r = "required check", { env: s, signal: i } = o, a = s.GITHUB_REPOSITORY ?? await v(e.root, i), [d, u] = a.split("/"), p = await e.defaultBranch(), l = `https://${n}/${a}/settings/branches: for ${p}, require the status check "edgegate".`, m = s.GITHUB_TOKEN ?? s.GH_TOKEN ?? "";
  if (d === void 0 || u === void 0)
    return { name: r, status: "unknown", found: "the clone has no origin on GitHub, so nobody can be asked" };
  if (m === "")
    return {
      name: r,
      status: "unknown",
      found: "GitHub was not asked: there is no token",
      fix: 'GITHUB_TOKEN="$(gh auth token)" edgegate doctor github'
    };
  let c = await V({ apiUrl: t, owner: d, repo: u, branch: p, token: m });
  switch (c.status) {
    case "required":
      return { name: r, status: "ok", found: `"edgegate" is required on ${p}` };
    case "not-required":
      return { name: r, status: "missing", found: `"edgegate" is not required on ${p}: a red one stops nobody`, fix: l };
    case "unreadable":
      return {
        name: r,
        status: "unknown",
        found: `the rules of ${p} can't be read with this token: ${c.reason}`,
        fix: l
      };
  }
}
async function Ht(e, { models: t }) {
  let n = t.flatMap(
    ({ source: o, evaluation: r, calibration: s }) => [o, r?.data, s?.data].filter((i) => i !== void 0)
  );
  return (await e.files()).filter((o) => n.some((r) => o === r || o.startsWith(`${r}/`)));
}
async function Gt(e, t) {
  let n = "Git LFS", o = await e.lfsPointers(t);
  if (o.length === 0) return { name: n, status: "ok", found: "every model and data file here is the file itself" };
  let r = `only pointers are here: ${o.slice(0, 5).join(", ")}${o.length > 5 ? ` and ${o.length - 5} more` : ""}`, s = "git lfs pull";
  return await e.hasLfs() ? { name: n, status: "missing", found: r, fix: s } : {
    name: n,
    status: "missing",
    found: `${r}; git-lfs is not installed`,
    fix: `Install git-lfs, then: git lfs install && ${s}`
  };
}
async function Ut(e, t) {
  let n = "history";
  return await e.isShallow() ? t.GITHUB_ACTIONS === "true" ? { name: n, status: "ok", found: "the clone is shallow, as in workflows" } : { name: n, status: "missing", found: "the clone is shallow: a merge base may not be in it", fix: "git fetch --unshallow" } : { name: n, status: "ok", found: "the clone has all commits" };
}
var Y = [2, 336, 0];
async function Jt(e, t) {
  if (e.GITHUB_ACTIONS !== "true") return [];
  let n = "runner";
  if (e.RUNNER_ENVIRONMENT === "github-hosted")
    return [{ name: n, status: "ok", found: "GitHub's own, always new enough" }];
  let o = e.RUNNER_WORKSPACE;
  if (o === void 0) return [{ name: n, status: "unknown", found: "it does not say where it is installed" }];
  let r = await Te(I(o, "..", ".."), t);
  if (r === void 0)
    return [
      { name: n, status: "unknown", found: "it is not where runners install themselves, or does not say its version" }
    ];
  let s = r.join("."), i = Y.findIndex((d, u) => d !== r[u]);
  if (i === -1 || (r[i] ?? 0) > (Y[i] ?? 0))
    return [{ name: n, status: "ok", found: `it is ${s}` }];
  let a = `it is ${s}, and ${Y.join(".")} is the first that knows \`$/\`, with which the action names its own parts`;
  return [{ name: n, status: "missing", found: a, fix: "Update the runner: https://github.com/actions/runner/releases" }];
}

// src/entrypoints/firebase-commands.ts
import { resolve as Vt } from "node:path";
var Kt = 12e4;
async function Fe(e, t) {
  let n = await Ge(e.config, t), o = await Ue(Ne(t.env, n, t.signal));
  return L(o);
}
async function He(e, t) {
  let { pullRequest: n, repository: o } = e, r = await Ge(e.config, t), s = await Ue(
    Oe({
      env: t.env,
      said: r,
      repository: o ?? await v(t.cwd, t.signal),
      wanted: (a) => n === void 0 || a.pullRequest === n,
      reason: "cancelled by `edgegate cancel`",
      withinMs: Kt,
      signal: t.signal
    })
  );
  return {
    exitCode: s.some(({ status: a }) => a === "unknown") ? y.environment : y.ok,
    terminal: s.length === 0 ? "Nothing of this repository runs in Test Lab." : s.map(Yt).join(`
`),
    json: {
      cancelled: s.map(({ intent: a, matrixId: d, status: u, detail: p }) => ({
        matrixId: d,
        status: u,
        detail: p,
        requestId: a.requestId,
        device: a.device,
        headSha: a.headSha,
        pullRequest: a.pullRequest
      }))
    }
  };
}
function Yt({ intent: e, matrixId: t = "a matrix without a known id", status: n, detail: o }) {
  let r = `${e.device.model} ${e.device.osVersion}`, s = e.pullRequest === void 0 ? "" : ` of #${e.pullRequest}`, i = `${n === "unknown" ? "NOT CONFIRMED" : n}: ${t} (${r}${s}, ${e.headSha.slice(0, 12)}): ${o}`;
  return b(i);
}
async function Ge(e, { cwd: t }) {
  return W(Vt(t, e)).then(
    ({ firebase: n }) => n,
    (n) => {
      if (!(n instanceof ie && n.code === "config-missing"))
        throw n;
    }
  );
}
async function Ue(e) {
  return e.catch((t) => {
    throw t instanceof Error && t.name === "CallFailed" ? h.firebaseRefused(t.message, void 0) : t;
  });
}

// src/entrypoints/init/init-command.ts
import { mkdir as pn, readFile as gn, stat as hn, writeFile as te } from "node:fs/promises";
import { dirname as wn, join as B } from "node:path";

// src/config/starter-config.ts
var Je = se(me(), 1), Ve = 1.5, Ke = 1.1;
function T(e, t) {
  let { limitsLatency: n, extraDelegates: o, pullRequests: r } = t, [s] = e, i = e.length === 1 ? s : void 0, a = i === void 0 ? e.flatMap((d) => tn(d, n)) : [];
  return [
    "# What may ship? edgegate judges every pull request that changes a model against this file on the default branch.",
    "version: 1",
    "models:",
    ...e.flatMap(Qt),
    ...o.length === 0 ? [] : [`delegates: [${["cpu", "xnnpack", ...o].join(", ")}]`],
    "budgets:",
    `  latency-p90: ${Xt(i, n)}`,
    "  latency-p50: { max-increase: 5%, floor: 0.5 ms }",
    `  size: ${en(i)}`,
    "  # Once a model has `evaluation: { data: test.npz, metric: top-1 }`:",
    "  # accuracy: { max-drop: 1 pp }",
    ...a.length === 0 ? [] : ["overrides:", ...a],
    ...r === void 0 ? [] : [`pull-requests: { ${Zt(r)} }`],
    ""
  ].join(`
`);
}
function Zt({ drafts: e, label: t }) {
  return [`drafts: ${e}`, ...t === void 0 ? [] : [`label: ${JSON.stringify(t)}`]].join(", ");
}
function Qt({ name: e, source: t, ship: n }) {
  return [
    `  ${X(e)}:`,
    `    source: ${X(t)}`,
    ...n === void 0 ? [] : [`    ship: { ${n.platform}: { variant: ${n.variant}, delegates: [${n.delegates.join(", ")}] } }`]
  ];
}
function Xt(e, t) {
  let n = t ? e?.measured?.p90Ns : void 0;
  return n === void 0 ? "{ max: 100 ms } # an answer that feels immediate; set what your app needs" : `{ max: ${Ye(n * Ve)} } # ${(n / 1e6).toPrecision(3)} ms today on the computer that wrote this, and half as much again`;
}
function en(e) {
  let t = e?.measured?.sizeBytes;
  return t === void 0 ? "{ max-increase: 10% }" : `{ max: ${Z(t * Ke)}, max-increase: 10% } # ${Z(t)} today`;
}
function tn(e, t) {
  let n = [
    ...t && e.measured?.p90Ns !== void 0 ? [`latency-p90: { max: ${Ye(e.measured.p90Ns * Ve)} }`] : [],
    ...e.measured?.sizeBytes === void 0 ? [] : [`size: { max: ${Z(e.measured.sizeBytes * Ke)} }`]
  ];
  return n.length === 0 ? [] : [`  - match: { model: ${X(e.name)} }`, `    budgets: { ${n.join(", ")} }`];
}
var Ye = (e) => `${e < 1e6 ? "1" : Q(e / 1e6)} ms`;
function Z(e) {
  return e >= 1e6 ? `${Q(e / 1e6)} MB` : `${Q(Math.max(1, e) / 1e3)} kB`;
}
function Q(e) {
  let t = 10 ** (Math.floor(Math.log10(e)) - 1);
  return (Math.ceil(e / t - 1e-9) * t).toFixed(Math.max(0, -Math.floor(Math.log10(t)))).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}
function X(e) {
  return (0, Je.stringify)(e, { lineWidth: 0, blockQuote: !1 }).trimEnd();
}

// src/entrypoints/init/answers.ts
async function Ze(e, t, n) {
  if (e.models.length === 0 && t.length === 0) throw h.initNoModel();
  let o = [
    ...e.models.length === 0 ? ["--model"] : [],
    ...e.farm === void 0 ? ["--farm"] : [],
    ...e.platform === void 0 ? ["--platform"] : []
  ];
  if (o.length > 0 && !e.yes && n === void 0) throw h.initNeedsFlags(o);
  let r = e.yes ? void 0 : n, s = e.models.length > 0 ? e.models : await nn(t, r), i = e.farm ?? await ee("Where to measure", ae, "host", r), a = i === "host" ? "host" : "android", d = e.platform ?? await ee("Where do the models ship", de, a, r), u = e.delegate ?? (e.platform === void 0 ? await ee("With which delegate", ue, "xnnpack", r) : "xnnpack");
  return { models: s, farm: i, platform: d, delegate: u };
}
async function nn(e, t) {
  if (t === void 0) return e;
  let n = e.map((o, r) => `  ${r + 1}  ${b(o)}`).join(`
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
async function ee(e, t, n, o) {
  if (o === void 0) return n;
  for (; ; ) {
    let r = (await o(`${e} (${t.join(", ")})? [${n}] `)).trim().toLowerCase(), s = r === "" ? n : t.find((i) => i === r);
    if (s !== void 0) return s;
  }
}

// src/entrypoints/init/find-models.ts
import { basename as Xe, dirname as Qe } from "node:path/posix";
function et(e) {
  let t = e.flatMap((n) => /\.(tflite|keras|h5)$/i.test(n) ? [n] : Xe(n) === "saved_model.pb" && Qe(n) !== "." ? [Qe(n)] : []);
  return [...new Set(t)].toSorted();
}
function tt(e) {
  let t = /* @__PURE__ */ new Set();
  return e.map((n) => {
    let r = Xe(n).replace(/\.[^.]+$/, "").replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "").slice(0, 60) || "model", s = r;
    for (let i = 2; t.has(s); i += 1) s = `${r}-${i}`;
    return t.add(s), { name: s, source: n };
  });
}

// src/entrypoints/init/first-measurement.ts
import { mkdtemp as on, rm as rn } from "node:fs/promises";
import { tmpdir as sn } from "node:os";
import { join as an } from "node:path";
var nt = `delegates: [xnnpack]
measure: { launches: 2, pairs: 2, inferences: 20, gated-time: 6 s, look-time: 1 s }
`;
async function ot(e, t, n) {
  let o = await on(an(sn(), "edgegate-init-"));
  try {
    let r = k({ ...n, cwd: e, out: o, farm: "host", publish: "none" });
    await M(r, { base: "HEAD", head: "worktree", configFile: t }), await N(r);
    let { evidence: s, decision: i } = await ke(r.workspace);
    return new Map(
      s.plan.ship.flatMap(({ model: a, platform: d, variant: u }) => {
        if (d !== "host") return [];
        let p = i.comparison.models.find((m) => m.model === a)?.rows ?? [], l = (m, c) => {
          let f = p.find(
            ({ scope: g, ...$ }) => $.metric === m && g.of === c && (g.of === "case" ? g.gated && g.key.variant === u : g.variant === u)
          );
          return f?.candidate.status === "known" ? f.candidate.value : void 0;
        };
        return [
          [a, { variant: u, sizeBytes: l("size", "variant"), p90Ns: l("latency-p90", "case") }]
        ];
      })
    );
  } finally {
    await rn(o, { recursive: !0, force: !0 });
  }
}

// src/entrypoints/init/workflow-files.ts
import { readdir as dn, readFile as un } from "node:fs/promises";
import { join as rt } from "node:path";
var ln = "edgegate.yml", cn = "pull-request-when-ready.yml", mn = "pull-request.yml";
async function st(e) {
  let t = rt(A(), "workflows"), n = /* @__PURE__ */ new Set([ln, e.mayWait ? mn : cn]), o = (await dn(t)).filter((s) => s.endsWith(".yml") && !n.has(s)).toSorted(), r = /* @__PURE__ */ new Map();
  for (let s of o) {
    let i = await un(rt(t, s), "utf8"), a = /^# Copy to (\.github\/workflows\/[\w-]+\.yml)\b/.exec(i)?.[1];
    if (a === void 0) throw h.internal(`the template ${s} does not say where it belongs`);
    let d = i.replace(/^(?:#.*\n)+/, `# Written by \`edgegate init\`, from workflows/${s} of edgegate.
`);
    r.set(a, fn(d, e));
  }
  return r;
}
function fn(e, t) {
  let [n, o] = t.uses?.split("@") ?? [];
  return (n === void 0 || o === void 0 ? e : e.replaceAll(
    /OWNER\/edgegate(\/\S*)?@v1/g,
    (s, i) => `${n}${i ?? ""}@${o}`
  )).replaceAll(/^( +farm:) host$/gm, (s, i) => `${i} ${t.farm}`).replaceAll(/^( +branches:) \[main\]$/gm, (s, i) => `${i} [${JSON.stringify(t.defaultBranch)}]`);
}

// src/entrypoints/init/init-command.ts
var S = "edgegate.yml";
async function ut(e, t, n) {
  let { cwd: o, signal: r } = t, s = await E(o, r), { root: i } = s, a = et(await s.files());
  for (let f of e.models) if (!await $n(B(i, f))) throw h.initModelMissing(f);
  let d = await Ze(e, a, n), u = e.uses ?? await Cn(r), p = /* @__PURE__ */ new Map(), l = await yn(i, e, d, await s.hasCommit(), t);
  p.set(S, l.outcome);
  let m = await st({
    // Runners have no phone on a cable.
    farm: d.farm === "adb" ? "host" : d.farm,
    defaultBranch: await s.defaultBranch(),
    mayWait: await kn(i),
    uses: u
  });
  for (let [f, g] of m) p.set(f, await lt(B(i, f), g, e.force));
  let c = bn(d, u, e.label);
  return {
    exitCode: y.ok,
    terminal: [
      ...[...p].map(
        ([f, g]) => g === "written" ? `Wrote ${f}` : `Kept ${f}, which was there; --force writes it anew`
      ),
      l.said,
      "",
      "What is left to do:",
      ...c.map((f, g) => `${g + 1}. ${f}`)
    ].join(`
`),
    json: { files: Object.fromEntries(p), limits: l.limits, said: l.said, next: c }
  };
}
async function yn(e, t, n, o, r) {
  let s = tt(n.models), i = B(e, S), a = s.map((l) => dt(l, n, void 0)), d = T(a, it(n, t)), u = t.measure && o ? T(s, { limitsLatency: !1, extraDelegates: [] }) + nt : d;
  if (await lt(i, u, t.force) === "kept")
    return { outcome: "kept", limits: "kept", said: "Its models and limits are as they were." };
  let p = t.measure ? o ? void 0 : "(there is no commit yet; commit the models, then run again with --force)" : "(--no-measure)";
  if (p !== void 0)
    return { outcome: "written", limits: "defaults", said: `Nothing was measured ${p}: limits are the usual ones.${at(a)}` };
  try {
    let l = await ot(e, S, r), m = s.map((g) => dt(g, n, l.get(g.name)));
    return await te(i, T(m, it(n, t))), m.some((g) => g.measured?.sizeBytes !== void 0) ? {
      outcome: "written",
      limits: "measured",
      said: `Limits are proposed from a short measurement here. ${n.farm === "host" ? "Runners are other computers than this one: see what the first pull requests say, then tighten them." : "How fast phones are was not measured: the limit of 100 ms is a usual one."}`
    } : {
      outcome: "written",
      limits: "defaults",
      said: "The models did not run here: limits are the usual ones."
    };
  } catch (l) {
    if (await te(i, d), r.signal.aborted) throw l;
    let m = l instanceof Error ? l.message : String(l);
    return { outcome: "written", limits: "defaults", said: `Nothing could be measured here: limits are the usual ones. ${b(m)}${at(a)}` };
  }
}
var it = ({ farm: e, delegate: t }, { drafts: n = "measure", label: o }) => ({
  limitsLatency: e === "host",
  extraDelegates: t === "cpu" || t === "xnnpack" ? [] : [t],
  ...n === "measure" && o === void 0 ? {} : { pullRequests: { drafts: n, ...o === void 0 ? {} : { label: o } } }
});
function at(e) {
  return e.some(({ source: n, ship: o }) => n.endsWith(".tflite") && o?.variant === "float32") ? " What ships is taken for `float32`: for a quantized .tflite, or one with float16 weights, write `as-is`." : "";
}
async function kn(e) {
  let t = q(await gn(B(e, S), "utf8"), S);
  return t.status === "read" && ze(t.settings.pullRequests);
}
function dt(e, { platform: t, delegate: n }, o) {
  let r = o?.variant ?? "float32", s = n === "cpu" || n === "xnnpack" ? [n] : [n, "xnnpack"], i = o !== void 0 || !e.source.endsWith(".tflite") || n !== "xnnpack";
  return {
    ...e,
    ...i ? { ship: { platform: t, variant: r, delegates: s } } : {},
    ...o === void 0 ? {} : { measured: o }
  };
}
function bn({ farm: e }, t, n) {
  return [
    ...t === void 0 ? [
      "In the workflows, put the owner of edgegate's repository for OWNER (or run again with --uses owner/edgegate@v1 --force)."
    ] : [],
    ...e === "firebase" ? ["Let the workflow use Test Lab, then see what lacks: edgegate doctor firebase"] : e === "adb" ? [
      "Workflows measure with the farm `host`, because runners have no phone; `edgegate gate --farm adb` measures on yours."
    ] : [],
    "Commit these files and push them to the default branch.",
    ...n === void 0 ? [] : [`Make the label "${n}" in the repository: pull requests wait until it is set.`],
    'Make the commit status "edgegate" a required check of that branch.',
    "See what lacks: edgegate doctor github"
  ];
}
async function Cn(e) {
  let t = await v(A(), e);
  return /^[\w.-]+\/edgegate$/.test(t) ? `${t}@v1` : void 0;
}
async function lt(e, t, n) {
  await pn(wn(e), { recursive: !0 });
  try {
    return await te(e, t, { flag: n ? "w" : "wx" }), "written";
  } catch (o) {
    if (o instanceof Error && "code" in o && o.code === "EEXIST") return "kept";
    throw o;
  }
}
async function $n(e) {
  return hn(e).then(
    () => !0,
    () => !1
  );
}

// src/entrypoints/init/terminal-questions.ts
import xn from "node:process";
import { createInterface as Pn } from "node:readline/promises";
async function ct(e, t) {
  let { stdin: n, stderr: o } = xn;
  if (!n.isTTY || !o.isTTY) return t(void 0);
  let r = Pn({ input: n, output: o }), s = new Promise((i, a) => {
    let d = () => a(h.aborted());
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
var D = "host", qr = {
  init: (e, t) => ct(t.signal, (n) => ut(e, t, n)),
  async gate(e, t) {
    let n = k({ ...t, ...e });
    return oe(n, await $e(n, await mt(e, t)), t);
  },
  async prepare(e, t) {
    let n = k({ ...t, ...e, publish: "none" });
    return await M(n, await mt(e, t)), ne(n, "settings.json, changes.json, variants.json, accuracy.json, model-inputs.json and plan.json");
  },
  async build(e, t) {
    let n = k({ ...t, ...e, publish: "none" });
    return await he(n), ne(n, "app-bundle.json");
  },
  async run(e, t) {
    let n = k({ ...t, ...e, publish: "none" });
    return await N(n), ne(n, "device-runs.json and the raw reports below runs/");
  },
  async conclude(e, t) {
    let n = k({ ...t, ...e, farm: D });
    return oe(n, await ye(n), t);
  },
  async judge(e, t) {
    let n = k({ ...t, ...e, farm: D, publish: "none" }), o = e.config === void 0 ? void 0 : await W(vn(t.cwd, e.config));
    return oe(n, await Me(n, o), t);
  },
  async cases(e, t) {
    let { workspace: n } = k({ ...t, ...e, farm: D, publish: "none" }), { body: o } = await n.read("plan", "prepare");
    return o.devices.flatMap(({ cases: r }) => r.map(({ key: s }) => s)).toSorted(ce);
  },
  cancel: He,
  async doctor(e, t) {
    return e.topic === "firebase" ? Fe(e, t) : L(await De(e.config, t));
  },
  async explain(e, t) {
    let n = k({ ...t, ...e, farm: D, publish: "none" }), { workspace: o } = n, [r, s, i] = await Promise.all([
      o.read("comparison", "conclude"),
      o.read("measurements", "conclude"),
      o.read("verdict", "conclude")
    ]), a = { measurements: s.body, comparison: r.body, verdict: i.body }, d = await R(o, "history"), u = z(n, i.subject, await O(o), a, d), p = a.measurements.cases.filter(({ key: m }) => e.cases.some((c) => F(c, m))), l = ge(u, (m) => e.cases.some((c) => F(c, m)), t);
    if (l === void 0) throw h.internal("a planned case is not in the comparison");
    return { exitCode: y.ok, terminal: l, json: { cases: p } };
  }
};
async function mt(e, t) {
  return { ...await _e(e, t), configFile: e.config };
}
function ne({ workspace: e }, t) {
  let n = `Wrote ${t} to ${e.root}`;
  return { exitCode: y.ok, terminal: n, json: { out: e.root } };
}
function oe({ workspace: e }, t, n) {
  let { verdict: o, input: r, published: s, comment: i } = t, a = s !== void 0 && "url" in s ? [`Comment: ${s.url}`] : [], d = [`Report: ${e.absolute(i.path)}`, `Documents: ${e.root}`], u = [pe(r, n).trimEnd(), "", ...a, ...d].join(`
`);
  return {
    exitCode: Rn(o.exitCode),
    terminal: u,
    json: { ...o, published: s, out: e.root, comment: e.absolute(i.path) }
  };
}
function Rn(e) {
  let t = Object.values(y).find((n) => n === e);
  if (t === void 0) throw h.internal(`the verdict has the exit code ${e}`);
  return t;
}
export {
  qr as commands
};
