import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as fe,
  b as z,
  c as K
} from "./chunk-QTLRDFOS.js";
import {
  B as xe,
  C as Pe,
  D as ve,
  Q as E,
  S as Re,
  T as je,
  U as qe,
  V as ze,
  W as D,
  Y as _e,
  Z as I,
  _ as C,
  f as ye,
  g as ke,
  h as be,
  l as Ce,
  m as O,
  q as _,
  r as A,
  s as $e,
  x as L
} from "./chunk-HB7R3EKB.js";
import {
  n as Me,
  o as We
} from "./chunk-PK56HMZM.js";
import "./chunk-Q3K7A6SZ.js";
import "./chunk-MCFYVJRQ.js";
import "./chunk-K2IQEN74.js";
import {
  a as we,
  b as S,
  ka as Q,
  oa as Se,
  pa as Ne,
  ra as X,
  v as W,
  wa as B,
  za as Oe
} from "./chunk-6JZSZAKO.js";
import "./chunk-BWS3BVUZ.js";
import "./chunk-QYT3A7IM.js";
import {
  a as pe
} from "./chunk-XBUAROOB.js";
import {
  h as ge,
  i as M,
  j as he
} from "./chunk-OL67TCQQ.js";
import {
  a as x
} from "./chunk-ZY7QJIYL.js";
import "./chunk-MD3J7US6.js";
import "./chunk-XLNU4LHV.js";
import {
  a as ce,
  b as y
} from "./chunk-CIAIFVI6.js";
import "./chunk-HLIEJOQH.js";
import "./chunk-E7OPYPDN.js";
import "./chunk-GS77IX4Q.js";
import "./chunk-M4BNOVCS.js";
import "./chunk-KS67KJ2N.js";
import {
  n as Z
} from "./chunk-64WU6PY2.js";
import {
  B as P,
  E as N,
  G as v,
  K as Y,
  O as j,
  n as k
} from "./chunk-3P6HYWCU.js";
import {
  a as b
} from "./chunk-K2C3OODJ.js";
import "./chunk-6MX7TYOA.js";
import "./chunk-LMXI4AGB.js";
import {
  e as me
} from "./chunk-ZV56ONXB.js";

// src/entrypoints/commands.ts
import { resolve as An } from "node:path";

// src/stages/rejudge.ts
async function Ae(e, t) {
  let { workspace: n } = e, o = await A(n), [{ subject: s, body: r }, { body: i }] = await Promise.all([
    n.read("comparison", "conclude"),
    n.read("measurements", "conclude")
  ]), d = t === void 0 ? o.settings : { settings: t, decidedBy: o.settings.decidedBy, changedByHead: [] }, a = { ...o, settings: d }, u = await O(n, "waivers"), c = await O(n, "history"), m = { measurements: i, comparison: r, verdict: Ce({ ...a, comparison: r }) }, g = L(e, s, a, Pe(m, u, a), c);
  return ve({ ...e, pullRequest: void 0 }, g);
}

// src/entrypoints/commits.ts
async function Le({ base: e, head: t }, { env: n, cwd: o, signal: s }) {
  if (e !== void 0) return { base: e, head: t ?? "HEAD" };
  let r = Oe(n, o, s, void 0, S), i = await r.run();
  if (i === void 0) throw y.internal("no base was named outside GitHub Actions");
  return je({ base: e, head: t }, i, (d) => r.parents(d));
}

// src/entrypoints/doctor/answer.ts
function T(e) {
  let t = e.some(({ status: o }) => o === "missing"), n = t ? "Something is missing; what stands below it adds it." : "Nothing that can be asked for is missing.";
  return {
    exitCode: t ? b.environment : b.ok,
    terminal: [...e.flatMap(bt), "", n].join(`
`),
    json: { checks: e }
  };
}
var kt = {
  ok: "ok      ",
  missing: "MISSING ",
  unknown: "unknown "
};
function bt({ name: e, status: t, found: n, fix: o }) {
  let s = `${kt[t]} ${x(e)}: ${x(n)}`;
  return o === void 0 ? [s] : [
    s,
    ...o.split(`
`).map((r) => `           ${/^ */.exec(r)?.[0] ?? ""}${x(r.trimStart())}`)
  ];
}

// src/entrypoints/doctor/github.ts
import { readFile as Fe, readdir as Tt } from "node:fs/promises";
import { join as H } from "node:path";

// src/config/caller-workflow.ts
var Be = me(ge(), 1);
var Ct = v({ uses: k().optional(), with: j(k(), P()).optional() }), $t = v({
  name: k().optional(),
  uses: k().optional(),
  with: j(k(), P()).optional(),
  permissions: P().optional(),
  steps: N(Ct).optional()
}), xt = v({
  name: k().optional(),
  on: P(),
  permissions: P().optional(),
  jobs: j(k(), $t)
}), De = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/(?:edgegate|fork)\.yml@/, Pt = /^[\w.-]+\/edgegate(?:\/stage)?@/, vt = "OWNER/", Ee = {
  gate: { contents: "read", "pull-requests": "write", statuses: "write" },
  // A called workflow may not ask for more than it is given, not even in a job that is skipped.
  jobs: { contents: "read", "pull-requests": "write", statuses: "write", "id-token": "write" },
  fork: { contents: "read", "pull-requests": "write", statuses: "write", actions: "read", "id-token": "write" },
  record: { contents: "write" },
  command: { contents: "write", "pull-requests": "write", statuses: "read", actions: "write" },
  other: {}
};
function Ie(e, t, n = {}) {
  let o = xt.safeParse(Et(t));
  if (!o.success) return;
  let { name: s = e, on: r, permissions: i, jobs: d } = o.data, a = Lt(r), u = Object.entries(d).flatMap(([l, f]) => {
    let p = f.steps?.find(({ uses: $ }) => $ !== void 0 && Pt.test($)), h = f.uses !== void 0 && De.test(f.uses) ? f.uses : p?.uses;
    if (h === void 0) return [];
    let { with: w = {} } = p ?? f;
    return [
      { name: l, job: f, uses: h, part: jt(h, p?.with), gates: Ot(w), inOne: p !== void 0, inputs: w }
    ];
  });
  if (u.length === 0) return;
  let c = u.filter(({ part: l }) => l === "gate" || l === "jobs"), m = c.length > 0 && (a.has("pull_request") || a.has("pull_request_target") || !a.has("push")), g = u.some(({ part: l }) => l === "fork") ? a.get("workflow_run") : void 0;
  return {
    path: e,
    name: s,
    ...g === void 0 ? {} : { follows: Rt.safeParse(g).data?.workflows ?? [] },
    judges: m,
    gates: m ? c.flatMap(({ gates: l }) => l) : [],
    inJobs: u.some(({ inOne: l }) => !l),
    farms: u.filter(({ part: l }) => l === "gate" || l === "jobs" || l === "fork").map(({ inputs: l }) => k().catch("host").parse(l.farm)),
    environments: u.filter(({ part: l }) => l === "fork").map(({ inputs: l }) => k().catch("").parse(l.environment)).filter((l) => l !== "" && !l.includes("${{")),
    unowned: u.some(({ uses: l }) => l.startsWith(vt)),
    bySelfReference: u.some(({ uses: l }) => !/\/stage@/.test(l)),
    lacks: [
      ...m ? zt(a, n.pullRequests) : [],
      ...u.some(({ part: l }) => l === "record") ? Mt(a.get("push"), n.defaultBranch) : [],
      ...u.flatMap(({ name: l, job: f, part: p, inOne: h }) => [
        ..._t(l, f.permissions ?? i, St(p, f)),
        ...h ? [] : Nt(l, f),
        ...m && h ? At(l, f, n.usesLfs === !0) : [],
        ...m ? qt(
          l,
          f,
          c.flatMap(({ gates: w }) => w)
        ) : []
      ])
    ]
  };
}
var Rt = v({ workflows: N(k()) });
function jt(e, t) {
  if (De.test(e)) return /\/fork\.yml@/.test(e) ? "fork" : "jobs";
  let n = t?.stage ?? "gate";
  return n === "gate" || n === "record" || n === "command" ? n : "other";
}
function St(e, { steps: t = [] }) {
  return e === "gate" && t.some(({ with: o }) => o?.farm === "firebase") ? { ...Ee[e], "id-token": "write" } : Ee[e];
}
function G(e) {
  return `Put the owner of edgegate's repository for OWNER, here acme: perl -pi -e 's#OWNER/edgegate#acme/edgegate#' ${e.join(" ")}`;
}
function Nt(e, { with: t = {} }) {
  let n = ["workload-identity-provider", "service-account"].filter((s) => (t[s] ?? "") === "");
  if (t.farm !== "firebase" || n.length === 0) return [];
  let o = `with:
${n.map((s) => `  ${s}: … # as docs/firebase.md of edgegate makes it`).join(`
`)}`;
  return [{ what: `the job ${e} measures in Firebase Test Lab without ${n.join(" and ")}`, fix: o }];
}
function Ot(e = {}) {
  let t = we.safeParse(e.name ?? S);
  return t.success && e.publish !== "none" ? [t.data] : [];
}
function qt(e, { name: t = e }, n) {
  return n.some((s) => s === t) ? [{ what: `the job ${e} has the name of the required check, and GitHub takes a skipped job for a green one`, fix: "name: models" }] : [];
}
function zt(e, t) {
  let n = e.get("pull_request"), o = v({ paths: P().optional(), "paths-ignore": P().optional() }).safeParse(n).data;
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
    ...n === void 0 && !e.has("pull_request") ? [] : Wt(n, t),
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
function Mt(e, t) {
  let n = v({ branches: Y([k(), N(k())]) }).safeParse(e).data?.branches;
  if (n === void 0 || t === void 0) return [];
  let o = [n].flat();
  return o.some((r) => r === t || /[*?![]/.test(r)) ? [] : [{ what: `it records pushes to ${o.join(", ")}, and the default branch is ${t} as far as this clone knows: no history would be written`, fix: `on:
  push:
    branches: [${JSON.stringify(t)}]`, sometimes: !0 }];
}
var ee = ["opened", "synchronize", "reopened"];
function Wt(e, t) {
  let n = v({ types: Y([k(), N(k())]) }).safeParse(e).data?.types, o = new Set(n === void 0 ? ee : [n].flat()), s = t === void 0 ? [] : [...t.drafts === "wait" ? ["ready_for_review"] : [], ...t.label === void 0 ? [] : ["labeled"]], r = [.../* @__PURE__ */ new Set([...ee, ...o, ...s])], i = r.filter((a) => !o.has(a));
  if (i.length === 0) return [];
  let d = i.some((a) => ee.includes(a)) ? "a required check would wait for ever" : "the config lets pull requests wait for it";
  return [
    {
      what: `it does not run on ${i.join(", ")}, and ${d}`,
      fix: `on:
  pull_request:
    types: [${r.join(", ")}]
  merge_group:${s.includes("labeled") ? "\nand the lines `group` and `if` of edgegate's workflows/pull-request-when-ready.yml" : ""}`
    }
  ];
}
function _t(e, t, n) {
  if (t === "write-all") return [];
  let o = j(k(), k()).safeParse(t).data ?? {}, s = Object.entries(n).filter(
    ([r, i]) => o[r] !== i && !(i === "read" && o[r] === "write")
  );
  return s.length === 0 ? [] : [
    {
      what: `the job ${e} is not given ${s.map(([r, i]) => `${r}: ${i}`).join(", ")}`,
      fix: ["permissions:", ...Object.entries(n).map(([r, i]) => `  ${r}: ${i}`)].join(`
`)
    }
  ];
}
function At(e, { steps: t = [] }, n) {
  let o = t.find(({ uses: a }) => a?.startsWith("actions/checkout@")), s = Number(o?.with?.["fetch-depth"] ?? 1), r = o !== void 0 && (s === 0 || s >= 2), i = !n || o?.with?.lfs === !0 || o?.with?.lfs === "true";
  return r && i ? [] : [
    {
      what: `the job ${e} checks out too little: ${r ? "models are in Git LFS, and only pointers are there" : "the base commit is not there"}`,
      fix: `- uses: actions/checkout@v7
  with:
    fetch-depth: 2
    lfs: true
    persist-credentials: false`
    }
  ];
}
function Lt(e) {
  return typeof e == "string" ? /* @__PURE__ */ new Map([[e, void 0]]) : Array.isArray(e) ? new Map(e.map((t) => [String(t), void 0])) : new Map(Object.entries(j(k(), P()).safeParse(e).data ?? {}));
}
function Et(e) {
  try {
    return (0, Be.parse)(e);
  } catch {
    return;
  }
}

// src/entrypoints/wire-clone.ts
import { join as It } from "node:path";

// src/adapters/git/clone.ts
import { readFile as Bt } from "node:fs/promises";
import { join as Dt } from "node:path";
async function Te(e, t, n) {
  let o = await new Q(e, t, n).ask(["rev-parse", "--show-toplevel"]);
  if (o === void 0) return;
  let s = new Q(e, o, n);
  return {
    root: o,
    async files() {
      return (await s.ask(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]) ?? "").split("\0").filter((i) => i !== "");
    },
    async defaultBranch() {
      return (await s.ask(["symbolic-ref", "--short", "refs/remotes/origin/HEAD"]))?.replace(/^origin\//, "") ?? await s.ask(["symbolic-ref", "--short", "HEAD"]) ?? "main";
    },
    origin: () => s.ask(["config", "--get", "remote.origin.url"]),
    isShallow: async () => await s.ask(["rev-parse", "--is-shallow-repository"]) === "true",
    hasCommit: async () => await s.ask(["rev-parse", "--verify", "--quiet", "HEAD"]) !== void 0,
    async lfsPointers(r) {
      let i = r.map(async (d) => {
        let a = await Bt(Dt(o, d)).catch(() => {
        });
        return a !== void 0 && qe(a) ? [d] : [];
      });
      return (await Promise.all(i)).flat();
    },
    async usesLfs(r) {
      return r.length === 0 ? !1 : (await s.ask(["check-attr", "-z", "filter", "--", ...r]) ?? "").split("\0").some((d, a) => a % 3 === 2 && d === "lfs");
    },
    hasLfs: async () => await s.ask(["lfs", "version"]) !== void 0
  };
}

// src/adapters/github/required-check.ts
async function te(e) {
  let { apiUrl: t, owner: n, repo: o, branch: s, token: r, patience: i } = e;
  try {
    let d = await Se(t, r, i), u = (await d.paginate(d.rest.repos.getBranchRules, { owner: n, repo: o, branch: s, per_page: 100 })).flatMap(
      (g) => g.type === "required_status_checks" ? g.parameters?.required_status_checks ?? [] : []
    ), { data: c } = await d.rest.repos.getBranch({ owner: n, repo: o, branch: s }), m = c.protection.required_status_checks?.contexts ?? [];
    return { status: "read", required: [...u.map((g) => g.context), ...m] };
  } catch (d) {
    return { status: "unreadable", reason: Ne(d, r) };
  }
}

// src/entrypoints/wire-clone.ts
async function F(e, t) {
  let n = await Te(B(), e, t);
  if (n === void 0) throw y.notARepository(e);
  return n;
}
async function Ge(e, t) {
  let n = It(e, "bin", "Runner.Listener"), o = await B().run(n, ["--version"], { cwd: e, signal: t, timeoutMs: 1e4 }).catch(() => {
  }), [, s, r, i] = /^(\d+)\.(\d+)\.(\d+)/.exec(o?.exitCode === 0 ? o.stdout.trim() : "") ?? [];
  return s === void 0 ? void 0 : [Number(s), Number(r), Number(i)];
}
function R(e, t) {
  return ze(B(), e, t);
}

// src/entrypoints/doctor/github.ts
var ne = ".github/workflows";
async function He(e, t) {
  let { cwd: n, env: o, signal: s } = t, r = await F(n, s), i = await Gt(r.root, e), d = i.settings === void 0 ? [] : await tn(r, i.settings), a = await Ft(r.root, {
    ...i.settings === void 0 ? {} : { pullRequests: i.settings.pullRequests },
    usesLfs: await r.usesLfs(d),
    defaultBranch: await r.defaultBranch()
  }), u = await Yt(r, o);
  return [
    i.check,
    ...Ht(a),
    ...Zt(u, a),
    ...Kt(a),
    ...await Xt(r, u, { gates: Ue(a), context: t }),
    ...await en(r, u, { callers: a, context: t }),
    ...i.settings === void 0 ? [] : [await nn(r, d)],
    await on(r, o),
    ...await rn(o, s)
  ];
}
async function Gt(e, t) {
  let n = "config", o = await Fe(H(e, t), "utf8").catch(() => {
  });
  if (o === void 0)
    return { check: { name: n, status: "missing", found: `there is no ${t}`, fix: "edgegate init" } };
  let s = M(o, t);
  if (s.status === "invalid") {
    let i = `${t} has ${W(s.problems.length, "problem")}`;
    return { check: { name: n, status: "missing", found: i, fix: s.problems.map(he).join(`
`) } };
  }
  let { settings: r } = s;
  return {
    check: { name: n, status: "ok", found: `${t} names ${W(r.models.length, "model")}` },
    settings: r
  };
}
async function Ft(e, t) {
  let o = (await Tt(H(e, ne)).catch(() => [])).filter((s) => /\.ya?ml$/.test(s)).toSorted().map(async (s) => Ie(`${ne}/${s}`, await Fe(H(e, ne, s), "utf8"), t));
  return (await Promise.all(o)).flatMap((s) => s === void 0 ? [] : [s]);
}
function Ht(e) {
  let t = "workflow", n = e.filter(({ judges: r }) => r).map(({ path: r }) => r), o = {
    name: t,
    status: "missing",
    found: "no workflow judges pull requests",
    fix: "edgegate init"
  }, s = e.flatMap(
    ({ path: r, lacks: i }) => i.map(({ what: d, fix: a, sometimes: u }) => ({
      name: r,
      status: u === !0 ? "unknown" : "missing",
      found: d,
      fix: a
    }))
  );
  return [
    n.length === 0 ? o : { name: t, status: "ok", found: `${n.join(", ")} judges pull requests` },
    ...Ut(e),
    ...e.flatMap((r) => Vt(r, e)),
    ...e.flatMap((r) => Jt(r, e)),
    ...s
  ];
}
function Ut(e) {
  let t = e.filter(({ unowned: o }) => o).map(({ path: o }) => o);
  return t.length === 0 ? [] : [{ name: "owner", status: "missing", found: `${W(t.length, "workflow")} can't start: they use edgegate of OWNER, which is nobody`, fix: G(t) }];
}
function Jt({ path: e, follows: t, farms: n }, o) {
  let s = o.filter(({ judges: a }) => a), r = s.flatMap((a) => a.farms), i = n.filter((a) => !r.includes(a));
  if (t === void 0 || r.length === 0 || i.length === 0) return [];
  if ([...r, ...i].some((a) => a.includes("${{"))) return [];
  let d = `pull requests of forks are measured with the farm ${i.join(", ")}, and others, by ${s.map((a) => a.path).join(", ")}, with ${r.join(", ")}: the same limits are held against unlike numbers`;
  return [{ name: e, status: "unknown", found: d, fix: `If that is not meant:
with:
  farm: ${r[0] ?? ""}` }];
}
function Vt({ path: e, follows: t }, n) {
  let o = n.filter(({ judges: i }) => i).map(({ name: i }) => i);
  if (t === void 0 || o.length === 0 || o.some((i) => t.includes(i))) return [];
  let s = `it follows ${t.join(", ") || "no workflow"}, and the one that judges pull requests is named ${o.join(", ")}`, r = `on:
  workflow_run:
    workflows: [${o.map((i) => JSON.stringify(i)).join(", ")}]
    types: [completed]`;
  return [{ name: e, status: "missing", found: s, fix: r }];
}
function Ue(e) {
  let t = [...new Set(e.flatMap((n) => n.gates))].toSorted();
  return t.length === 0 ? [S] : t;
}
function Kt(e) {
  let t = e.flatMap(({ path: n, gates: o }) => o.map((s) => ({ path: n, gate: s })));
  return Ue(e).flatMap((n) => {
    let o = t.filter((r) => r.gate === n).map(({ path: r }) => r);
    return o.length < 2 ? [] : [{ name: "gates", status: "missing", found: `${[...new Set(o)].join(", ")}: ${o.length} jobs judge as "${n}", and the check and the comment are the last one's`, fix: `with:
  name: ${n.slice(0, 28)}-2` }];
  });
}
async function Yt(e, t) {
  let n = await e.origin(), o = t.GITHUB_SERVER_URL ?? n ?? "https://github.com", s = /^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?([^/:]+)/i.exec(o)?.[1]?.toLowerCase() ?? "github.com", r = s === "github.com" || s.endsWith(".ghe.com"), i = s === "github.com" ? "https://api.github.com" : r ? `https://api.${s}` : `https://${s}/api/v3`;
  return { host: s, apiUrl: t.GITHUB_API_URL ?? i, isEnterpriseServer: !r && /[/@:]/.test(o) };
}
function Zt({ host: e, isEnterpriseServer: t }, n) {
  if (!t) return [];
  let o = "server", s = n.filter(({ inJobs: r, bySelfReference: i }) => r || i).map(({ path: r }) => r);
  return s.length === 0 ? [{ name: o, status: "ok", found: `${e} is no github.com, and one job does all with what it has` }] : [
    {
      name: o,
      status: "missing",
      found: `GitHub Enterprise Server (${e}) knows no \`$/\`, and has no artifacts that jobs could hand documents on with`,
      fix: `In place of ${s.join(", ")}, put edgegate's workflows/edgegate.yml, which does all in one job, and there:
${Qt}`
    }
  ];
}
var Qt = `- uses: OWNER/edgegate/stage@v1
  with:
    stage: gate
    name: edgegate
    config: edgegate.yml
    farm: host
    out: edgegate-out
    publish: github
    token: \${{ github.token }}`;
async function Xt(e, { apiUrl: t, host: n }, { gates: o, context: s }) {
  let r = "required check", { env: i, signal: d } = s, a = i.GITHUB_REPOSITORY ?? await R(e.root, d), [u, c] = a.split("/"), m = await e.defaultBranch(), g = (p) => `https://${n}/${a}/settings/branches: for ${m}, require the status ${p.length === 1 ? "check" : "checks"} ${p.map((h) => `"${h}"`).join(", ")}.`, l = i.GITHUB_TOKEN ?? i.GH_TOKEN ?? "";
  if (u === void 0 || c === void 0)
    return [{ name: r, status: "unknown", found: "the clone has no origin on GitHub, so nobody can be asked" }];
  if (l === "")
    return [
      {
        name: r,
        status: "unknown",
        found: "GitHub was not asked: there is no token",
        fix: 'GITHUB_TOKEN="$(gh auth token)" edgegate doctor github'
      }
    ];
  let f = await te({ apiUrl: t, owner: u, repo: c, branch: m, token: l });
  if (f.status === "unreadable") {
    let p = `the rules of ${m} can't be read with this token: ${f.reason}`;
    return [{ name: r, status: "unknown", found: p, fix: g(o) }];
  }
  return o.map((p) => {
    if (f.required.includes(p)) return { name: r, status: "ok", found: `"${p}" is required on ${m}` };
    let h = `"${p}" is not required on ${m}: a red one stops nobody`;
    return { name: r, status: "missing", found: h, fix: g([p]) };
  });
}
async function en(e, { apiUrl: t, host: n }, { callers: o, context: s }) {
  let { env: r, signal: i } = s, d = r.GITHUB_REPOSITORY ?? await R(e.root, i), [a, u] = d.split("/"), c = r.GITHUB_TOKEN ?? r.GH_TOKEN ?? "";
  if (a === void 0 || u === void 0 || c === "") return [];
  let m = "environment", g = (f) => `https://${n}/${d}/settings/environments: give ${f} required reviewers, who approve phones for forks.`, l = [...new Set(o.flatMap(({ environments: f }) => f))];
  return Promise.all(
    l.map(async (f) => {
      let p = await X({ apiUrl: t, owner: a, repo: u, token: c, environment: f }), h = g(f);
      return p.status === "unreadable" ? { name: m, status: "unknown", found: `${f} can't be read with this token: ${p.reason}`, fix: h } : p.asksReviewers ? { name: m, status: "ok", found: `${f} has required reviewers` } : { name: m, status: "missing", found: `${f} has no required reviewers, so no phone is paid`, fix: h };
    })
  );
}
async function tn(e, { models: t }) {
  let n = t.flatMap(
    ({ source: o, evaluation: s, calibration: r }) => [o, s?.data, r?.data].filter((i) => i !== void 0)
  );
  return (await e.files()).filter((o) => n.some((s) => o === s || o.startsWith(`${s}/`)));
}
async function nn(e, t) {
  let n = "Git LFS", o = await e.lfsPointers(t);
  if (o.length === 0) return { name: n, status: "ok", found: "every model and data file here is the file itself" };
  let s = `only pointers are here: ${o.slice(0, 5).join(", ")}${o.length > 5 ? ` and ${o.length - 5} more` : ""}`, r = "git lfs pull";
  return await e.hasLfs() ? { name: n, status: "missing", found: s, fix: r } : {
    name: n,
    status: "missing",
    found: `${s}; git-lfs is not installed`,
    fix: `Install git-lfs, then: git lfs install && ${r}`
  };
}
async function on(e, t) {
  let n = "history";
  return await e.isShallow() ? t.GITHUB_ACTIONS === "true" ? { name: n, status: "ok", found: "the clone is shallow, as in workflows" } : { name: n, status: "missing", found: "the clone is shallow: a merge base may not be in it", fix: "git fetch --unshallow" } : { name: n, status: "ok", found: "the clone has all commits" };
}
var oe = [2, 336, 0];
async function rn(e, t) {
  if (e.GITHUB_ACTIONS !== "true") return [];
  let n = "runner";
  if (e.RUNNER_ENVIRONMENT === "github-hosted")
    return [{ name: n, status: "ok", found: "GitHub's own, always new enough" }];
  let o = e.RUNNER_WORKSPACE;
  if (o === void 0) return [{ name: n, status: "unknown", found: "it does not say where it is installed" }];
  let s = await Ge(H(o, "..", ".."), t);
  if (s === void 0)
    return [
      { name: n, status: "unknown", found: "it is not where runners install themselves, or does not say its version" }
    ];
  let r = s.join("."), i = oe.findIndex((a, u) => a !== s[u]);
  if (i === -1 || (s[i] ?? 0) > (oe[i] ?? 0))
    return [{ name: n, status: "ok", found: `it is ${r}` }];
  let d = `it is ${r}, and ${oe.join(".")} is the first that knows \`$/\`, with which the action names its own parts`;
  return [{ name: n, status: "missing", found: d, fix: "Update the runner: https://github.com/actions/runner/releases" }];
}

// src/entrypoints/firebase-commands.ts
import { resolve as sn } from "node:path";
var an = 12e4;
async function Je(e, t) {
  let n = await Ke(e.config, t), o = await Ye(Me(t.env, n, t.signal));
  return T(o);
}
async function Ve(e, t) {
  let { pullRequest: n, repository: o } = e, s = await Ke(e.config, t), r = await Ye(
    We({
      env: t.env,
      said: s,
      repository: o ?? await R(t.cwd, t.signal),
      wanted: (d) => n === void 0 || d.pullRequest === n,
      reason: "cancelled by `edgegate cancel`",
      withinMs: an,
      signal: t.signal
    })
  );
  return {
    exitCode: r.some(({ status: d }) => d === "unknown") ? b.environment : b.ok,
    terminal: r.length === 0 ? "Nothing of this repository runs in Test Lab." : r.map(dn).join(`
`),
    json: {
      cancelled: r.map(({ intent: d, matrixId: a, status: u, detail: c }) => ({
        matrixId: a,
        status: u,
        detail: c,
        requestId: d.requestId,
        device: d.device,
        headSha: d.headSha,
        pullRequest: d.pullRequest
      }))
    }
  };
}
function dn({ intent: e, matrixId: t = "a matrix without a known id", status: n, detail: o }) {
  let s = `${e.device.model} ${e.device.osVersion}`, r = e.pullRequest === void 0 ? "" : ` of #${e.pullRequest}`, i = `${n === "unknown" ? "NOT CONFIRMED" : n}: ${t} (${s}${r}, ${e.headSha.slice(0, 12)}): ${o}`;
  return x(i);
}
async function Ke(e, { cwd: t }) {
  return D(sn(t, e)).then(
    ({ firebase: n }) => n,
    (n) => {
      if (!(n instanceof ce && n.code === "config-missing"))
        throw n;
    }
  );
}
async function Ye(e) {
  return e.catch((t) => {
    throw t instanceof Error && t.name === "CallFailed" ? y.firebaseRefused(t.message, void 0) : t;
  });
}

// src/entrypoints/init/init-command.ts
import { existsSync as jn } from "node:fs";
import { mkdir as Sn, readFile as ft, writeFile as pt } from "node:fs/promises";
import { dirname as Nn, join as q } from "node:path";

// src/config/starter-config.ts
var Ze = me(ge(), 1), re = 1.5, Qe = 1.1;
function U(e, t) {
  let { limitsLatency: n, extraDelegates: o, pullRequests: s } = t, [r] = e, i = e.length === 1 ? r : void 0, d = i === void 0 ? e.flatMap((a) => fn(a, n)) : [];
  return [
    "# What may ship? edgegate judges every pull request that changes a model against this file on the default branch.",
    "version: 1",
    "models:",
    ...e.flatMap(un),
    ...o.length === 0 ? [] : [`delegates: [${["cpu", "xnnpack", ...o].join(", ")}]`],
    "budgets:",
    `  latency-p90: ${mn(i, n)}`,
    "  latency-p50: { max-increase: 5%, floor: 0.5 ms }",
    `  size: ${cn(i)}`,
    "  # Once a model has `evaluation: { data: test.npz, metric: top-1 }`:",
    "  # accuracy: { max-drop: 1 pp }",
    ...d.length === 0 ? [] : ["overrides:", ...d],
    ...s === void 0 ? [] : [`pull-requests: { ${ln(s)} }`],
    ""
  ].join(`
`);
}
function ln({ drafts: e, label: t }) {
  return [`drafts: ${e}`, ...t === void 0 ? [] : [`label: ${JSON.stringify(t)}`]].join(", ");
}
function un({ name: e, source: t, ship: n }) {
  return [
    `  ${ae(e)}:`,
    `    source: ${ae(t)}`,
    ...n === void 0 ? [] : [`    ship: { ${n.platform}: { variant: ${n.variant}, delegates: [${n.delegates.join(", ")}] } }`]
  ];
}
function mn(e, t) {
  let n = t ? e?.measured?.p90Ns : void 0;
  return n === void 0 ? "{ max: 100 ms } # an answer that feels immediate; set what your app needs" : `{ max: ${Xe(n * re)} } # ${(n / 1e6).toPrecision(3)} ms today on the computer that wrote this${n * re < 1e6 ? "" : ", and half as much again"}`;
}
function cn(e) {
  let t = e?.measured?.sizeBytes;
  return t === void 0 ? "{ max-increase: 10% }" : `{ max: ${se(t * Qe)}, max-increase: 10% } # ${se(t)} today`;
}
function fn(e, t) {
  let n = [
    ...t && e.measured?.p90Ns !== void 0 ? [`latency-p90: { max: ${Xe(e.measured.p90Ns * re)} }`] : [],
    ...e.measured?.sizeBytes === void 0 ? [] : [`size: { max: ${se(e.measured.sizeBytes * Qe)} }`]
  ];
  return n.length === 0 ? [] : [`  - match: { model: ${ae(e.name)} }`, `    budgets: { ${n.join(", ")} }`];
}
var Xe = (e) => `${e < 1e6 ? "1" : ie(e / 1e6)} ms`;
function se(e) {
  return e >= 1e6 ? `${ie(e / 1e6)} MB` : `${ie(Math.max(1, e) / 1e3)} kB`;
}
function ie(e) {
  let t = 10 ** (Math.floor(Math.log10(e)) - 1);
  return (Math.ceil(e / t - 1e-9) * t).toFixed(Math.max(0, -Math.floor(Math.log10(t)))).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}
function ae(e) {
  return (0, Ze.stringify)(e, { lineWidth: 0, blockQuote: !1 }).trimEnd();
}

// src/entrypoints/init/answers.ts
async function et(e, t, n) {
  if (e.models.length === 0 && t.length === 0) throw y.initNoModel();
  let o = [
    ...e.models.length === 0 ? ["--model"] : [],
    ...e.farm === void 0 ? ["--farm"] : [],
    ...e.platform === void 0 ? ["--platform"] : []
  ];
  if (o.length > 0 && !e.yes && n === void 0) throw y.initNeedsFlags(o);
  let s = e.yes ? void 0 : n, r = e.models.length > 0 ? e.models : await pn(t, s), i = e.farm ?? await hn("Where to measure", fe, "host", s), d = { platform: i === "host" ? "host" : "android", delegate: e.delegate ?? "xnnpack" }, { platform: a, delegate: u } = e.platform === void 0 ? await gn(d, e.delegate === void 0, s) : { platform: e.platform, delegate: d.delegate };
  return { models: r, farm: i, platform: a, delegate: u };
}
async function pn(e, t) {
  if (t === void 0) return e;
  let n = e.map((o, s) => `  ${s + 1}  ${x(o)}`).join(`
`);
  for (; ; ) {
    let s = (await t(`Which models are to be judged?
${n}
Numbers, or Enter for all: `)).split(/[\s,]+/).filter((i) => i !== "");
    if (s.length === 0) return e;
    let r = s.flatMap((i) => e[Number(i) - 1] ?? []);
    if (r.length === s.length) return [...new Set(r)];
  }
}
async function gn(e, t, n) {
  if (n === void 0) return e;
  let o = t ? `Where do the models ship (${z.join(", ")}), and with which delegate (${K.join(", ")})? [${e.platform} ${e.delegate}] ` : `Where do the models ship (${z.join(", ")})? [${e.platform}] `;
  for (; ; ) {
    let s = (await n(o)).toLowerCase().split(/[\s,]+/).filter((m) => m !== ""), [r = e.platform, ...i] = z.filter((m) => s.includes(m)), d = t ? K.filter((m) => s.includes(m)) : [], [a = e.delegate, ...u] = d;
    if (s.every((m) => m === r || t && m === a) && i.length === 0 && u.length === 0) return { platform: r, delegate: a };
  }
}
async function hn(e, t, n, o) {
  if (o === void 0) return n;
  for (; ; ) {
    let s = (await o(`${e} (${t.join(", ")})? [${n}] `)).trim().toLowerCase(), r = s === "" ? n : t.find((i) => i === s);
    if (r !== void 0) return r;
  }
}

// src/entrypoints/init/find-models.ts
import { basename as nt, dirname as tt } from "node:path/posix";
function ot(e) {
  let t = e.flatMap((n) => /\.(tflite|keras|h5)$/i.test(n) ? [n] : nt(n) === "saved_model.pb" && tt(n) !== "." ? [tt(n)] : []);
  return [...new Set(t)].toSorted();
}
function rt(e) {
  let t = /* @__PURE__ */ new Set();
  return e.map((n) => {
    let s = nt(n).replace(/\.[^.]+$/, "").replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "").slice(0, 60) || "model", r = s;
    for (let i = 2; t.has(r); i += 1) r = `${s}-${i}`;
    return t.add(r), { name: r, source: n };
  });
}

// src/entrypoints/init/first-measurement.ts
import { randomUUID as wn } from "node:crypto";
import { mkdtemp as yn, rm as st, writeFile as kn } from "node:fs/promises";
import { tmpdir as bn } from "node:os";
import { join as de } from "node:path";
var it = `delegates: [xnnpack]
measure: { launches: 2, pairs: 2, inferences: 20, gated-time: 6 s, look-time: 1 s }
`;
async function at(e, t, n) {
  let o = await yn(de(bn(), "edgegate-init-")), s = `edgegate-init-${wn()}.yml`;
  try {
    await kn(de(e, s), t, { flag: "wx" });
    let r = C({ ...n, cwd: e, out: o, farm: "host", publish: "none" });
    await E(r, { base: "HEAD", head: "worktree", configFile: s }), await _(r);
    let { evidence: i, decision: d } = await $e(r.workspace);
    return new Map(
      i.plan.ship.flatMap(({ model: a, platform: u, variant: c }) => {
        if (u !== "host") return [];
        let m = d.comparison.models.find((l) => l.model === a)?.rows ?? [], g = (l, f) => {
          let p = m.find(
            ({ scope: h, ...w }) => w.metric === l && h.of === f && (h.of === "case" ? h.gated && h.key.variant === c : h.variant === c)
          );
          return p?.candidate.status === "known" ? p.candidate.value : void 0;
        };
        return [
          [a, { variant: c, sizeBytes: g("size", "variant"), p90Ns: g("latency-p90", "case") }]
        ];
      })
    );
  } finally {
    await st(de(e, s), { force: !0 }), await st(o, { recursive: !0, force: !0 });
  }
}

// src/entrypoints/init/workflow-files.ts
import { readdir as Cn, readFile as $n } from "node:fs/promises";
import { join as dt } from "node:path";
var xn = "edgegate.yml", Pn = "pull-request-when-ready.yml", vn = "pull-request.yml";
async function lt(e) {
  let t = dt(I(), "workflows"), n = /* @__PURE__ */ new Set([xn, e.mayWait ? vn : Pn]), o = (await Cn(t)).filter((r) => r.endsWith(".yml") && !n.has(r)).toSorted(), s = /* @__PURE__ */ new Map();
  for (let r of o) {
    let i = await $n(dt(t, r), "utf8"), d = /^# Copy to (\.github\/workflows\/[\w-]+\.yml)\b/.exec(i)?.[1];
    if (d === void 0) throw y.internal(`the template ${r} does not say where it belongs`);
    let a = i.replace(/^(?:#.*\n)+/, `# Written by \`edgegate init\`, from workflows/${r} of edgegate.
`);
    s.set(d, Rn(a, e));
  }
  return s;
}
function Rn(e, t) {
  let [n, o] = t.uses?.split("@") ?? [];
  return (n === void 0 || o === void 0 ? e : e.replaceAll(
    /OWNER\/edgegate(\/\S*)?@v1/g,
    (r, i) => `${n}${i ?? ""}@${o}`
  )).replaceAll(/^( +farm:) host$/gm, (r, i) => `${i} ${t.farm}`).replaceAll(/^( +branches:) \[main\]$/gm, (r, i) => `${i} [${JSON.stringify(t.defaultBranch)}]`);
}

// src/entrypoints/init/init-command.ts
var J = "edgegate.yml";
async function gt(e, t, n) {
  let { cwd: o, signal: s } = t, r = await F(o, s), { root: i } = r, d = ot(await r.files());
  for (let w of e.models) if (!jn(q(i, w))) throw y.initModelMissing(w);
  let a = await et(e, d, n), u = e.uses ?? await Mn(s), c = /* @__PURE__ */ new Map(), m = await On(i, e, a, await r.hasCommit(), t);
  c.set(J, m.outcome);
  let g = await lt({
    // Runners have no phone on a cable.
    farm: a.farm === "adb" ? "host" : a.farm,
    defaultBranch: await r.defaultBranch(),
    mayWait: await qn(i),
    uses: u
  });
  for (let [w, $] of g) c.set(w, await ht(q(i, w), $, e.force));
  let l = [...g.keys()], f = await Promise.all(l.map((w) => ft(q(i, w), "utf8"))), p = l.filter((w, $) => f[$]?.includes("OWNER/edgegate") === !0), h = zn(a, p, e.label);
  return {
    exitCode: b.ok,
    terminal: [
      ...[...c].map(
        ([w, $]) => $ === "written" ? `Wrote ${w}` : `Kept ${w}, which was there; --force writes it anew`
      ),
      m.said,
      "",
      "What is left to do:",
      ...h.map((w, $) => `${$ + 1}. ${w}`)
    ].join(`
`),
    json: { files: Object.fromEntries(c), limits: m.limits, said: m.said, next: h }
  };
}
async function On(e, t, n, o, s) {
  let r = rt(n.models), i = q(e, J), d = r.map((c) => ct(c, n, void 0)), a = U(d, ut(n, t));
  if (await ht(i, a, t.force) === "kept")
    return { outcome: "kept", limits: "kept", said: "Its models and limits are as they were." };
  let u = t.measure ? o ? void 0 : "(there is no commit yet; commit the models, then run again with --force)" : "(--no-measure)";
  if (u !== void 0)
    return { outcome: "written", limits: "defaults", said: `Nothing was measured ${u}: limits are the usual ones.${mt(d)}` };
  try {
    let c = U(r, { limitsLatency: !1, extraDelegates: [] }), m = await at(e, c + it, s), g = r.map((p) => ct(p, n, m.get(p.name)));
    return await pt(i, U(g, ut(n, t))), g.some((p) => p.measured?.sizeBytes !== void 0) ? {
      outcome: "written",
      limits: "measured",
      said: `Limits are proposed from a short measurement here. ${n.farm === "host" ? "Runners are other computers than this one: see what the first pull requests say, then tighten them." : "How fast phones are was not measured: the limit of 100 ms is a usual one."}`
    } : {
      outcome: "written",
      limits: "defaults",
      said: "The models did not run here: limits are the usual ones."
    };
  } catch (c) {
    if (s.signal.aborted) throw c;
    let m = c instanceof Error ? c.message : String(c);
    return { outcome: "written", limits: "defaults", said: `Nothing could be measured here: limits are the usual ones. ${x(m)}${mt(d)}` };
  }
}
var ut = ({ farm: e, delegate: t }, { drafts: n = "measure", label: o }) => ({
  limitsLatency: e === "host",
  extraDelegates: t === "cpu" || t === "xnnpack" ? [] : [t],
  ...n === "measure" && o === void 0 ? {} : { pullRequests: { drafts: n, ...o === void 0 ? {} : { label: o } } }
});
function mt(e) {
  return e.some(({ source: n, ship: o }) => n.endsWith(".tflite") && o?.variant === "float32") ? " What ships is taken for `float32`: for a quantized .tflite, or one with float16 weights, write `as-is`." : "";
}
async function qn(e) {
  let t = M(await ft(q(e, J), "utf8"), J);
  return t.status === "read" && _e(t.settings.pullRequests);
}
function ct(e, { platform: t, delegate: n }, o) {
  let s = o?.variant ?? "float32", r = n === "cpu" || n === "xnnpack" ? [n] : [n, "xnnpack"], i = o !== void 0 || !e.source.endsWith(".tflite") || n !== "xnnpack";
  return {
    ...e,
    ...i ? { ship: { platform: t, variant: s, delegates: r } } : {},
    ...o === void 0 ? {} : { measured: o }
  };
}
function zn({ farm: e }, t, n) {
  return [
    ...t.length > 0 ? [G(t)] : [],
    ...e === "firebase" ? ["Let the workflow use Test Lab, then see what lacks: edgegate doctor firebase"] : e === "adb" ? [
      "Workflows measure with the farm `host`, because runners have no phone; `edgegate gate --farm adb` measures on yours."
    ] : [],
    "Commit these files and push them to the default branch.",
    ...n === void 0 ? [] : [`Make the label "${n}" in the repository: pull requests wait until it is set.`],
    'Make the commit status "edgegate" a required check of that branch.',
    "See what lacks: edgegate doctor github"
  ];
}
async function Mn(e) {
  let t = await R(I(), e);
  return /^[\w.-]+\/edgegate$/.test(t) ? `${t}@v1` : void 0;
}
async function ht(e, t, n) {
  await Sn(Nn(e), { recursive: !0 });
  try {
    return await pt(e, t, { flag: n ? "w" : "wx" }), "written";
  } catch (o) {
    if (o instanceof Error && "code" in o && o.code === "EEXIST") return "kept";
    throw o;
  }
}

// src/entrypoints/init/terminal-questions.ts
import Wn from "node:process";
import { createInterface as _n } from "node:readline/promises";
async function wt(e, t) {
  let { stdin: n, stderr: o } = Wn;
  if (!n.isTTY || !o.isTTY) return t(void 0);
  let s = _n({ input: n, output: o }), r = new Promise((i, d) => {
    let a = () => d(y.aborted());
    s.once("SIGINT", a), s.once("close", a), e.addEventListener("abort", a, { once: !0 });
  });
  r.catch(() => {
  });
  try {
    return await t((i) => Promise.race([s.question(i), r]));
  } finally {
    s.close();
  }
}

// src/entrypoints/commands.ts
var V = "host", Jr = {
  init: (e, t) => wt(t.signal, (n) => gt(e, t, n)),
  async gate(e, t) {
    let n = C({ ...t, ...e });
    return ue(n, await Re(n, await yt(e, t)), t);
  },
  async prepare(e, t) {
    let n = C({ ...t, ...e, publish: "none" });
    return await E(n, await yt(e, t)), le(n, "settings.json, changes.json, variants.json, accuracy.json, model-inputs.json and plan.json");
  },
  async build(e, t) {
    let n = C({ ...t, ...e, publish: "none" });
    return await be(n), le(n, "app-bundle.json");
  },
  async run(e, t) {
    let n = C({ ...t, ...e, publish: "none" });
    return await _(n), le(n, "device-runs.json and the raw reports below runs/");
  },
  async conclude(e, t) {
    let n = C({ ...t, ...e, farm: V });
    return ue(n, await xe(n), t);
  },
  async judge(e, t) {
    let n = C({ ...t, ...e, farm: V, publish: "none" }), o = e.config === void 0 ? void 0 : await D(An(t.cwd, e.config));
    return ue(n, await Ae(n, o), t);
  },
  async cases(e, t) {
    let { workspace: n } = C({ ...t, ...e, farm: V, publish: "none" }), { body: o } = await n.read("plan", "prepare");
    return pe(o);
  },
  cancel: Ve,
  async doctor(e, t) {
    return e.topic === "firebase" ? Je(e, t) : T(await He(e.config, t));
  },
  async explain(e, t) {
    let n = C({ ...t, ...e, farm: V, publish: "none" }), { workspace: o } = n, [s, r, i] = await Promise.all([
      o.read("comparison", "conclude"),
      o.read("measurements", "conclude"),
      o.read("verdict", "conclude")
    ]), d = { measurements: r.body, comparison: s.body, verdict: i.body }, a = await O(o, "history"), u = L(n, i.subject, await A(o), d, a), c = d.measurements.cases.filter(({ key: g }) => e.cases.some((l) => Z(l, g))), m = ke(u, (g) => e.cases.some((l) => Z(l, g)), t);
    if (m === void 0) throw y.internal("a planned case is not in the comparison");
    return { exitCode: b.ok, terminal: m, json: { cases: c } };
  }
};
async function yt(e, t) {
  return { ...await Le(e, t), configFile: e.config };
}
function le({ workspace: e }, t) {
  let n = `Wrote ${t} to ${e.root}`;
  return { exitCode: b.ok, terminal: n, json: { out: e.root } };
}
function ue({ workspace: e }, t, n) {
  let { verdict: o, input: s, published: r, comment: i } = t, d = r !== void 0 && "url" in r ? [`Comment: ${r.url}`] : [], a = [`Report: ${e.absolute(i.path)}`, `Documents: ${e.root}`], u = [ye(s, n).trimEnd(), "", ...d, ...a].join(`
`);
  return {
    exitCode: Ln(o.exitCode),
    terminal: u,
    json: { ...o, published: r, out: e.root, comment: e.absolute(i.path) }
  };
}
function Ln(e) {
  let t = Object.values(b).find((n) => n === e);
  if (t === void 0) throw y.internal(`the verdict has the exit code ${e}`);
  return t;
}
export {
  Jr as commands
};
