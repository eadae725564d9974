import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as q,
  b as E,
  e as w,
  h as I,
  i as y,
  j as h,
  m as D,
  o as F,
  p as M,
  r as T,
  s as B,
  t as H,
  u as b,
  v as d
} from "./chunk-FCZ44MLH.js";
import {
  j as G,
  k as L
} from "./chunk-UWLI22F6.js";
import "./chunk-MCFYVJRQ.js";
import "./chunk-Q3K7A6SZ.js";
import "./chunk-K2IQEN74.js";
import {
  l as P,
  m as S,
  u as N
} from "./chunk-47ANBJEV.js";
import "./chunk-KEEKEERV.js";
import "./chunk-2SC7IPZI.js";
import "./chunk-V7HOETRE.js";
import "./chunk-6OI3GUFH.js";
import {
  c as C
} from "./chunk-ZLZNT46R.js";
import "./chunk-XLNU4LHV.js";
import {
  a as R,
  b as p
} from "./chunk-3UGP4P64.js";
import "./chunk-OD3JRZQL.js";
import "./chunk-44DF7UBM.js";
import "./chunk-RLCCYCT6.js";
import "./chunk-ZQU6WMFM.js";
import {
  n as j,
  q as x
} from "./chunk-64WU6PY2.js";
import "./chunk-3P6HYWCU.js";
import {
  a as c
} from "./chunk-K2C3OODJ.js";
import "./chunk-6MX7TYOA.js";
import "./chunk-LMXI4AGB.js";
import "./chunk-ZV56ONXB.js";

// src/entrypoints/commands.ts
import { resolve as ee } from "node:path";

// src/stages/rejudge.ts
async function W(e, n) {
  let { workspace: o } = e, t = await y(o), [{ subject: i, body: s }, { body: a }] = await Promise.all([
    o.read("comparison", "conclude"),
    o.read("measurements", "conclude")
  ]), r = n === void 0 ? t.settings : { settings: n, decidedBy: t.settings.decidedBy, changedByHead: [] }, m = { ...t, settings: r }, u = await o.has("waivers") ? (await o.read("waivers", "conclude")).body : void 0, f = await w(o), g = { measurements: a, comparison: s, verdict: E({ ...m, comparison: s }) }, l = h(e, i, m, F(g, u, m), f);
  return M({ ...e, pullRequest: void 0 }, l);
}

// src/entrypoints/commits.ts
async function A({ base: e, head: n }, { env: o, cwd: t, signal: i }) {
  if (e !== void 0) return { base: e, head: n ?? "HEAD" };
  let s = N(o, t, i, void 0), a = await s.run();
  if (a === void 0) throw p.internal("no base was named outside GitHub Actions");
  return H({ base: e, head: n }, a, (r) => s.parents(r));
}

// src/entrypoints/firebase-commands.ts
import { resolve as Q } from "node:path";
var U = 12e4;
async function V(e, n) {
  let o = await z(e.config, n), t = await J(G(n.env, o, n.signal)), i = t.some(({ status: a }) => a === "missing"), s = i ? "Something is missing; the commands above add it." : "Nothing that can be asked for is missing.";
  return {
    exitCode: i ? c.environment : c.ok,
    terminal: [...t.flatMap(Y), "", s].join(`
`),
    json: { checks: t }
  };
}
async function _(e, n) {
  let { pullRequest: o, repository: t } = e, i = await z(e.config, n), s = await J(
    L({
      env: n.env,
      said: i,
      ...t === void 0 ? {} : { repository: t },
      folder: n.cwd,
      wanted: (r) => o === void 0 || r.pullRequest === o,
      reason: "cancelled by `edgegate cancel`",
      withinMs: U,
      signal: n.signal
    })
  );
  return {
    exitCode: s.some(({ status: r }) => r === "unknown") ? c.environment : c.ok,
    terminal: s.length === 0 ? "Nothing of this repository runs in Test Lab." : s.map(Z).join(`
`),
    json: {
      cancelled: s.map(({ intent: r, matrixId: m, status: u, detail: f }) => ({
        matrixId: m,
        status: u,
        detail: f,
        requestId: r.requestId,
        device: r.device,
        headSha: r.headSha,
        pullRequest: r.pullRequest
      }))
    }
  };
}
var X = { ok: "ok      ", missing: "MISSING ", unknown: "unknown " };
function Y({ name: e, status: n, found: o, fix: t }) {
  let i = `${X[n]} ${C(e)}: ${C(o)}`;
  return t === void 0 ? [i] : [i, `           ${C(t)}`];
}
function Z({ intent: e, matrixId: n = "a matrix without a known id", status: o, detail: t }) {
  let i = `${e.device.model} ${e.device.osVersion}`, s = e.pullRequest === void 0 ? "" : ` of #${e.pullRequest}`, a = `${o === "unknown" ? "NOT CONFIRMED" : o}: ${n} (${i}${s}, ${e.headSha.slice(0, 12)}): ${t}`;
  return C(a);
}
async function z(e, { cwd: n }) {
  return b(Q(n, e)).then(
    ({ firebase: o }) => o,
    (o) => {
      if (!(o instanceof R && o.code === "config-missing"))
        throw o;
    }
  );
}
async function J(e) {
  return e.catch((n) => {
    throw n instanceof Error && n.name === "CallFailed" ? p.firebaseRefused(n.message, void 0) : n;
  });
}

// src/entrypoints/commands.ts
var v = "host", Be = {
  async gate(e, n) {
    let o = d({ ...n, ...e });
    return $(o, await B(o, await K(e, n)), n);
  },
  async prepare(e, n) {
    let o = d({ ...n, ...e, publish: "none" });
    return await T(o, await K(e, n)), O(o, "settings.json, changes.json, variants.json, accuracy.json and plan.json");
  },
  async build(e, n) {
    let o = d({ ...n, ...e, publish: "none" });
    return await q(o), O(o, "app-bundle.json");
  },
  async run(e, n) {
    let o = d({ ...n, ...e, publish: "none" });
    return await I(o), O(o, "device-runs.json and the raw reports below runs/");
  },
  async conclude(e, n) {
    let o = d({ ...n, ...e, farm: v });
    return $(o, await D(o), n);
  },
  async judge(e, n) {
    let o = d({ ...n, ...e, farm: v, publish: "none" }), t = e.config === void 0 ? void 0 : await b(ee(n.cwd, e.config));
    return $(o, await W(o, t), n);
  },
  async cases(e, n) {
    let { workspace: o } = d({ ...n, ...e, farm: v, publish: "none" }), { body: t } = await o.read("plan", "prepare");
    return t.devices.flatMap(({ cases: i }) => i.map(({ key: s }) => s)).toSorted(x);
  },
  cancel: _,
  doctor: V,
  async explain(e, n) {
    let o = d({ ...n, ...e, farm: v, publish: "none" }), { workspace: t } = o, [i, s, a] = await Promise.all([
      t.read("comparison", "conclude"),
      t.read("measurements", "conclude"),
      t.read("verdict", "conclude")
    ]), r = { measurements: s.body, comparison: i.body, verdict: a.body }, m = await w(t), u = h(o, a.subject, await y(t), r, m), f = r.measurements.cases.filter(({ key: l }) => e.cases.some((k) => j(k, l))), g = S(u, (l) => e.cases.some((k) => j(k, l)), n);
    if (g === void 0) throw p.internal("a planned case is not in the comparison");
    return { exitCode: c.ok, terminal: g, json: { cases: f } };
  }
};
async function K(e, n) {
  return { ...await A(e, n), configFile: e.config };
}
function O({ workspace: e }, n) {
  let o = `Wrote ${n} to ${e.root}`;
  return { exitCode: c.ok, terminal: o, json: { out: e.root } };
}
function $({ workspace: e }, n, o) {
  let { verdict: t, input: i, published: s, comment: a } = n, r = s !== void 0 && "url" in s ? [`Comment: ${s.url}`] : [], m = [`Report: ${e.absolute(a.path)}`, `Documents: ${e.root}`], u = [P(i, o).trimEnd(), "", ...r, ...m].join(`
`);
  return {
    exitCode: ne(t.exitCode),
    terminal: u,
    json: { ...t, published: s, out: e.root, comment: e.absolute(a.path) }
  };
}
function ne(e) {
  let n = Object.values(c).find((o) => o === e);
  if (n === void 0) throw p.internal(`the verdict has the exit code ${e}`);
  return n;
}
export {
  Be as commands
};
