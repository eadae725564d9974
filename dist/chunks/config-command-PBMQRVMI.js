import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  b as S,
  d as B,
  e as y,
  g as v,
  h as F,
  i as M,
  j as N
} from "./chunk-AY3REMHI.js";
import {
  c as $
} from "./chunk-D545S5IG.js";
import "./chunk-XLNU4LHV.js";
import {
  b as l
} from "./chunk-T2E5Y44U.js";
import {
  a as h,
  d as m
} from "./chunk-HPOEIAUX.js";
import {
  a as R
} from "./chunk-MV7VLRZH.js";
import "./chunk-IWIYNJVN.js";
import {
  e as p
} from "./chunk-N6WWLB4J.js";
import {
  g as T
} from "./chunk-64WU6PY2.js";
import "./chunk-3P6HYWCU.js";
import {
  a as P
} from "./chunk-K2C3OODJ.js";
import {
  e as A
} from "./chunk-ZV56ONXB.js";

// src/config/effective-entries.ts
function w(e, r) {
  let { measure: i } = e, n = (t, o) => g(t, o, r(t)), s = (t, o) => n(["measure", t], m({ dimension: "duration", value: o }));
  return [
    n(["version"], 1),
    ...e.models.flatMap((t) => Q(t, n)),
    n(["delegates"], e.delegates),
    ...K(e, n),
    n(["spend", "max-per-pull-request"], C(e.spend.maxPerPullRequestCents)),
    n(["spend", "max-per-day"], C(e.spend.maxPerDayCents)),
    n(["spend", "when-already-failing"], e.spend.whenAlreadyFailing),
    n(["runtime", "android"], e.runtime.android),
    n(["runtime", "ios"], e.runtime.ios),
    ...W(e),
    n(["measure", "threads"], i.threads),
    n(["measure", "launches"], i.launches),
    n(["measure", "pairs"], i.pairs),
    n(["measure", "inferences"], i.inferences),
    s("gated-time", i.gatedTimeBoxNs),
    s("look-time", i.lookTimeBoxNs),
    s("hang-timeout", i.hangTimeoutNs),
    ...["project", "bucket"].flatMap((t) => {
      let o = e.firebase?.[t];
      return o === void 0 ? [] : [n(["firebase", t], o)];
    }),
    n(["on-inconclusive"], e.onInconclusive),
    n(["pull-requests", "drafts"], e.pullRequests.drafts),
    ...e.pullRequests.label === void 0 ? [] : [n(["pull-requests", "label"], e.pullRequests.label)],
    n(["comment"], e.comment),
    n(["author-may-accept"], e.authorMayAccept),
    n(["minimum-effect"], m({ dimension: "share", value: e.minimumEffect }))
  ];
}
function g(e, r, i) {
  return { path: e, value: r, ...i && { from: i } };
}
var C = (e) => m({ dimension: "money", value: e });
function K({ devices: e = [] }, r) {
  return e.flatMap(
    (i, n) => R.flatMap((s) => {
      let t = i[s];
      return t === void 0 ? [] : [r(["devices", n, s], t)];
    })
  );
}
function Q(e, r) {
  let { variants: i, calibration: n, evaluation: s } = e, t = ["models", e.name], o = [r([...t, "source"], e.source)];
  if (i !== void 0 && o.push(r([...t, "variants"], i)), n !== void 0 && (o.push(r([...t, "calibration", "data"], n.data)), o.push(r([...t, "calibration", "samples"], n.samples))), s !== void 0) {
    let { data: a, metric: u } = s;
    a !== void 0 && o.push(r([...t, "evaluation", "data"], a));
    let f = [...t, "evaluation", "metric"];
    u.kind === "built-in" ? o.push(r(f, u.name)) : (o.push(r([...f, "command"], u.command)), o.push(r([...f, "timeout"], `${u.timeoutSeconds} s`)));
  }
  for (let a of T) {
    let u = e.ship[a];
    u !== void 0 && (o.push(r([...t, "ship", a, "variant"], u.variant)), o.push(r([...t, "ship", a, "delegates"], u.delegates)));
  }
  return o;
}
function W({ budgets: e, models: r }) {
  let i = r.every(
    ({ evaluation: t }) => t === void 0 || t.metric.kind === "command" || t.metric.name === "mse"
  ), s = e.filter(({ match: t }) => t === void 0).flatMap((t) => k(["budgets"], t, i));
  for (let [t, o] of D(e).entries()) {
    let a = ["overrides", t];
    for (let u of S) {
      let f = o[0]?.match?.[u];
      f !== void 0 && s.push(g([...a, "match", u], f, o[0]?.position));
    }
    s.push(...o.flatMap((u) => k([...a, "budgets"], u, i)));
  }
  return s;
}
function k(e, r, i) {
  let { metric: n, kind: s, reserve: t, floor: o, level: a, position: u } = r, f = (I, b) => {
    let x = Number(b);
    return g([...e, n, I], Number.isNaN(x) ? b : x, u);
  }, c = [f(s, B(r, i))];
  return t !== void 0 && c.push(f("reserve", y(n, "reserve", t))), o !== void 0 && c.push(f("floor", y(n, "floor", o))), a !== "error" && c.push(f("level", a)), c;
}
function D(e) {
  let r = [];
  for (let i of e.filter(({ match: n }) => n !== void 0)) {
    let n = r.at(-1), s = n?.at(-1);
    n !== void 0 && s !== void 0 && H(s, i) ? n.push(i) : r.push([i]);
  }
  return r;
}
function H(e, r) {
  return v(e.match) !== v(r.match) ? !1 : e.metric !== r.metric ? p.indexOf(e.metric) < p.indexOf(r.metric) : h.indexOf(e.kind) < h.indexOf(r.kind) && e.level === r.level;
}

// src/config/print-settings.ts
var O = A(F(), 1);
function q(e) {
  return `${j(e, 0).join(`
`)}
`;
}
function j(e, r) {
  let i = [];
  for (let [n, s] of Map.groupBy(e, ({ path: t }) => t[r])) {
    let [t] = s;
    if (t === void 0 || n === void 0) continue;
    let o = t.path.length > r + 1 ? j(s, r + 1) : [];
    typeof n == "number" ? i.push(...o.map((a, u) => `${u === 0 ? "- " : "  "}${a}`)) : o.length === 0 ? i.push(`${d(n)}: ${J(t)}  # ${E(t)}`) : i.push(`${d(n)}:`, ...o.map((a) => `  ${a}`));
  }
  return i;
}
function J({ value: e }) {
  return typeof e == "object" ? `[${e.map(d).join(", ")}]` : d(e);
}
function d(e) {
  let r = (0, O.stringify)(e, { lineWidth: 0, blockQuote: !1 }).trimEnd();
  return r.includes(`
`) ? JSON.stringify(e) : r;
}
function E({ from: e }) {
  return e === void 0 ? "default" : `${e.file}:${e.line}:${e.column}`;
}

// src/entrypoints/cli/config-command.ts
async function ue(e, r, i) {
  let n = await i.readText(e.startsWith("/") ? e : `${r}/${e}`);
  if (n === void 0) throw l.configNotHere(e);
  let s = M(n, e);
  if (s.status === "invalid") throw l.configInvalid(s.problems.map(N));
  let t = w(s.settings, s.origins), o = q(t);
  return {
    exitCode: P.ok,
    terminal: o.split(`
`).map(z).join(`
`),
    json: {
      settings: s.settings,
      values: t.map((a) => ({ path: a.path, value: a.value, from: E(a) }))
    }
  };
}
function z(e) {
  let r = /^ */.exec(e)?.[0] ?? "";
  return r + $(e.slice(r.length));
}
export {
  ue as showConfig
};
