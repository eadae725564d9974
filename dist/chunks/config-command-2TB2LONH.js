import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  b as S,
  d as B,
  e as h,
  g as v,
  h as Q,
  i as N,
  j as k
} from "./chunk-XJXM5AYR.js";
import {
  c as P
} from "./chunk-ZLZNT46R.js";
import "./chunk-XLNU4LHV.js";
import {
  b as d
} from "./chunk-6DWUJ35U.js";
import {
  d as l,
  f as p,
  i as g
} from "./chunk-3ANXJXE2.js";
import {
  N as T
} from "./chunk-7QKARPZN.js";
import {
  a as $
} from "./chunk-K2C3OODJ.js";
import {
  d as I
} from "./chunk-4LBPI474.js";

// src/config/effective-entries.ts
function O(e, t) {
  let { measure: r } = e, i = (n, o) => y(n, o, t(n)), s = (n, o) => i(["measure", n], g({ dimension: "duration", value: o }));
  return [
    i(["version"], 1),
    ...e.models.flatMap((n) => W(n, i)),
    i(["delegates"], e.delegates),
    ...F(e),
    i(["measure", "threads"], r.threads),
    i(["measure", "launches"], r.launches),
    i(["measure", "pairs"], r.pairs),
    i(["measure", "inferences"], r.inferences),
    s("gated-time", r.gatedTimeBoxNs),
    s("look-time", r.lookTimeBoxNs),
    s("hang-timeout", r.hangTimeoutNs),
    i(["on-inconclusive"], e.onInconclusive),
    i(["minimum-effect"], g({ dimension: "share", value: e.minimumEffect }))
  ];
}
function y(e, t, r) {
  return { path: e, value: t, ...r && { from: r } };
}
function W(e, t) {
  let { variants: r, calibration: i, evaluation: s } = e, n = ["models", e.name], o = [t([...n, "source"], e.source)];
  if (r !== void 0 && o.push(t([...n, "variants"], r)), i !== void 0 && (o.push(t([...n, "calibration", "data"], i.data)), o.push(t([...n, "calibration", "samples"], i.samples))), s !== void 0) {
    let { data: f, metric: a } = s;
    f !== void 0 && o.push(t([...n, "evaluation", "data"], f));
    let u = [...n, "evaluation", "metric"];
    a.kind === "built-in" ? o.push(t(u, a.name)) : (o.push(t([...u, "command"], a.command)), o.push(t([...u, "timeout"], `${a.timeoutSeconds} s`)));
  }
  for (let f of T) {
    let a = e.ship[f];
    a !== void 0 && (o.push(t([...n, "ship", f, "variant"], a.variant)), o.push(t([...n, "ship", f, "delegates"], a.delegates)));
  }
  return o;
}
function F({ budgets: e, models: t }) {
  let r = t.every(
    ({ evaluation: n }) => n === void 0 || n.metric.kind === "command" || n.metric.name === "mse"
  ), s = e.filter(({ match: n }) => n === void 0).flatMap((n) => R(["budgets"], n, r));
  for (let [n, o] of H(e).entries()) {
    let f = ["overrides", n];
    for (let a of S) {
      let u = o[0]?.match?.[a];
      u !== void 0 && s.push(y([...f, "match", a], u, o[0]?.position));
    }
    s.push(...o.flatMap((a) => R([...f, "budgets"], a, r)));
  }
  return s;
}
function R(e, t, r) {
  let { metric: i, kind: s, reserve: n, floor: o, level: f, position: a } = t, u = (j, b) => {
    let x = Number(b);
    return y([...e, i, j], Number.isNaN(x) ? b : x, a);
  }, c = [u(s, B(t, r))];
  return n !== void 0 && c.push(u("reserve", h(i, "reserve", n))), o !== void 0 && c.push(u("floor", h(i, "floor", o))), f !== "error" && c.push(u("level", f)), c;
}
function H(e) {
  let t = [];
  for (let r of e.filter(({ match: i }) => i !== void 0)) {
    let i = t.at(-1), s = i?.at(-1);
    i !== void 0 && s !== void 0 && J(s, r) ? i.push(r) : t.push([r]);
  }
  return t;
}
function J(e, t) {
  return v(e.match) !== v(t.match) ? !1 : e.metric !== t.metric ? l.indexOf(e.metric) < l.indexOf(t.metric) : p.indexOf(e.kind) < p.indexOf(t.kind) && e.level === t.level;
}

// src/config/print-settings.ts
var C = I(Q(), 1);
function w(e) {
  return `${M(e, 0).join(`
`)}
`;
}
function M(e, t) {
  let r = [];
  for (let [i, s] of Map.groupBy(e, ({ path: n }) => n[t])) {
    let [n] = s;
    if (n === void 0 || i === void 0) continue;
    let o = n.path.length > t + 1 ? M(s, t + 1) : [];
    typeof i == "number" ? r.push(...o.map((f, a) => `${a === 0 ? "- " : "  "}${f}`)) : o.length === 0 ? r.push(`${m(i)}: ${K(n)}  # ${E(n)}`) : r.push(`${m(i)}:`, ...o.map((f) => `  ${f}`));
  }
  return r;
}
function K({ value: e }) {
  return typeof e == "object" ? `[${e.map(m).join(", ")}]` : m(e);
}
function m(e) {
  let t = (0, C.stringify)(e, { lineWidth: 0, blockQuote: !1 }).trimEnd();
  return t.includes(`
`) ? JSON.stringify(e) : t;
}
function E({ from: e }) {
  return e === void 0 ? "default" : `${e.file}:${e.line}:${e.column}`;
}

// src/entrypoints/cli/config-command.ts
async function re(e, t, r) {
  let i = await r.readText(e.startsWith("/") ? e : `${t}/${e}`);
  if (i === void 0) throw d.configNotHere(e);
  let s = N(i, e);
  if (s.status === "invalid") throw d.configInvalid(s.problems.map(k));
  let n = O(s.settings, s.origins), o = w(n);
  return {
    exitCode: $.ok,
    terminal: o.split(`
`).map(q).join(`
`),
    json: {
      settings: s.settings,
      values: n.map((f) => ({ path: f.path, value: f.value, from: E(f) }))
    }
  };
}
function q(e) {
  let t = /^ */.exec(e)?.[0] ?? "";
  return t + P(e.slice(t.length));
}
export {
  re as showConfig
};
