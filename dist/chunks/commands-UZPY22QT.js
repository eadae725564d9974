import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  i as O,
  j as S,
  k,
  l as E,
  m as $,
  n as l,
  o as B,
  p as g,
  q as R,
  r as D,
  s as F,
  t as H,
  u as I,
  v as a
} from "./chunk-2VHLOLRG.js";
import "./chunk-H5GDRVYL.js";
import {
  i as P,
  j as x
} from "./chunk-XJXM5AYR.js";
import "./chunk-ZLZNT46R.js";
import "./chunk-XLNU4LHV.js";
import {
  b as c
} from "./chunk-6DWUJ35U.js";
import "./chunk-APX2E6IL.js";
import {
  d as b,
  g as v
} from "./chunk-V3AX6Z5L.js";
import "./chunk-3ANXJXE2.js";
import "./chunk-7QKARPZN.js";
import {
  a as f
} from "./chunk-K2C3OODJ.js";
import "./chunk-AX5JG2PY.js";
import "./chunk-LMXI4AGB.js";
import "./chunk-4LBPI474.js";

// src/entrypoints/commands.ts
import { readFile as G } from "node:fs/promises";
import { resolve as T } from "node:path";

// src/stages/rejudge.ts
async function A(t, e) {
  let { workspace: o } = t, n = await l(o), [{ subject: i, body: r }, { body: s }] = await Promise.all([
    o.read("comparison", "conclude"),
    o.read("measurements", "conclude")
  ]), m = e === void 0 ? n.settings : { settings: e, decidedBy: n.settings.decidedBy, changedByHead: [] }, d = { ...n, settings: m }, u = E({ ...d, comparison: r }), p = g(t, i, d, { measurements: s, comparison: r, verdict: u });
  return R({ ...t, pullRequest: void 0 }, p, u);
}

// src/entrypoints/commits.ts
async function M({ base: t, head: e }, { env: o, cwd: n, signal: i }) {
  if (t !== void 0) return { base: t, head: e ?? "HEAD" };
  let r = I(o, n, i), s = await r.run();
  if (s === void 0) throw c.internal("no base was named outside GitHub Actions");
  return H({ base: t, head: e }, s, (m) => r.parents(m));
}

// src/entrypoints/commands.ts
var y = "host", ft = {
  async gate(t, e) {
    let o = a({ ...e, ...t });
    return j(o, await F(o, await q(t, e)), e);
  },
  async prepare(t, e) {
    let o = a({ ...e, ...t, publish: "none" });
    return await D(o, await q(t, e)), h(o, "settings.json, changes.json, variants.json, accuracy.json and plan.json");
  },
  async build(t, e) {
    let o = a({ ...e, ...t, publish: "none" });
    return await k(o), h(o, "app-bundle.json");
  },
  async run(t, e) {
    let o = a({ ...e, ...t, publish: "none" });
    return await $(o), h(o, "device-runs.json and the raw reports below runs/");
  },
  async conclude(t, e) {
    let o = a({ ...e, ...t, farm: y });
    return j(o, await B(o), e);
  },
  async judge(t, e) {
    let o = a({ ...e, ...t, farm: y, publish: "none" }), n = t.config === void 0 ? void 0 : await z(T(e.cwd, t.config));
    return j(o, await A(o, n), e);
  },
  async cases(t, e) {
    let { workspace: o } = a({ ...e, ...t, farm: y, publish: "none" }), { body: n } = await o.read("plan", "prepare");
    return n.devices.flatMap(({ cases: i }) => i.map(({ key: r }) => r)).toSorted(v);
  },
  async explain(t, e) {
    let o = a({ ...e, ...t, farm: y, publish: "none" }), { workspace: n } = o, [i, r, s] = await Promise.all([
      n.read("comparison", "conclude"),
      n.read("measurements", "conclude"),
      n.read("verdict", "conclude")
    ]), m = { measurements: r.body, comparison: i.body, verdict: s.body }, d = g(o, s.subject, await l(n), m), u = m.measurements.cases.filter(({ key: C }) => t.cases.some((w) => b(w, C))), p = S(d, (C) => t.cases.some((w) => b(w, C)), e);
    if (p === void 0) throw c.internal("a planned case is not in the comparison");
    return { exitCode: f.ok, terminal: p, json: { cases: u } };
  }
};
async function q(t, e) {
  return { ...await M(t, e), configFile: t.config };
}
function h({ workspace: t }, e) {
  let o = `Wrote ${e} to ${t.root}`;
  return { exitCode: f.ok, terminal: o, json: { out: t.root } };
}
function j({ workspace: t }, e, o) {
  let { verdict: n, input: i, published: r, comment: s } = e, m = r === void 0 || r.status === "skipped" ? [] : [`Comment: ${r.url}`], d = [`Report: ${t.absolute(s.path)}`, `Documents: ${t.root}`], u = [O(i, o).trimEnd(), "", ...m, ...d].join(`
`);
  return {
    exitCode: W(n.exitCode),
    terminal: u,
    json: { ...n, published: r, out: t.root, comment: t.absolute(s.path) }
  };
}
function W(t) {
  let e = Object.values(f).find((o) => o === t);
  if (e === void 0) throw c.internal(`the verdict has the exit code ${t}`);
  return e;
}
async function z(t) {
  let e = await G(t, "utf8").catch(() => {
    throw c.configMissing(t);
  }), o = P(e, t);
  if (o.status === "invalid") throw c.configInvalid(o.problems.map(x));
  return o.settings;
}
export {
  ft as commands
};
