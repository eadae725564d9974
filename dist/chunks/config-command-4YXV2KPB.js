import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  b as B,
  d as M,
  e as y,
  g as v,
  h as F,
  i as N,
  j as R
} from "./chunk-JBHWZDWN.js";
import {
  c as $
} from "./chunk-ZLZNT46R.js";
import "./chunk-XLNU4LHV.js";
import {
  b as l
} from "./chunk-KTSSEEOG.js";
import {
  a as h,
  d as m
} from "./chunk-YVQG5IRW.js";
import {
  a as S
} from "./chunk-ZXA3H3SH.js";
import {
  e as p
} from "./chunk-ZQU6WMFM.js";
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
function w(e, i) {
  let { measure: r } = e, n = (t, o) => g(t, o, i(t)), s = (t, o) => n(["measure", t], m({ dimension: "duration", value: o }));
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
    n(["measure", "threads"], r.threads),
    n(["measure", "launches"], r.launches),
    n(["measure", "pairs"], r.pairs),
    n(["measure", "inferences"], r.inferences),
    s("gated-time", r.gatedTimeBoxNs),
    s("look-time", r.lookTimeBoxNs),
    s("hang-timeout", r.hangTimeoutNs),
    ...["project", "bucket"].flatMap((t) => {
      let o = e.firebase?.[t];
      return o === void 0 ? [] : [n(["firebase", t], o)];
    }),
    n(["on-inconclusive"], e.onInconclusive),
    n(["comment"], e.comment),
    n(["author-may-accept"], e.authorMayAccept),
    n(["minimum-effect"], m({ dimension: "share", value: e.minimumEffect }))
  ];
}
function g(e, i, r) {
  return { path: e, value: i, ...r && { from: r } };
}
var C = (e) => m({ dimension: "money", value: e });
function K({ devices: e = [] }, i) {
  return e.flatMap(
    (r, n) => S.flatMap((s) => {
      let t = r[s];
      return t === void 0 ? [] : [i(["devices", n, s], t)];
    })
  );
}
function Q(e, i) {
  let { variants: r, calibration: n, evaluation: s } = e, t = ["models", e.name], o = [i([...t, "source"], e.source)];
  if (r !== void 0 && o.push(i([...t, "variants"], r)), n !== void 0 && (o.push(i([...t, "calibration", "data"], n.data)), o.push(i([...t, "calibration", "samples"], n.samples))), s !== void 0) {
    let { data: a, metric: f } = s;
    a !== void 0 && o.push(i([...t, "evaluation", "data"], a));
    let u = [...t, "evaluation", "metric"];
    f.kind === "built-in" ? o.push(i(u, f.name)) : (o.push(i([...u, "command"], f.command)), o.push(i([...u, "timeout"], `${f.timeoutSeconds} s`)));
  }
  for (let a of T) {
    let f = e.ship[a];
    f !== void 0 && (o.push(i([...t, "ship", a, "variant"], f.variant)), o.push(i([...t, "ship", a, "delegates"], f.delegates)));
  }
  return o;
}
function W({ budgets: e, models: i }) {
  let r = i.every(
    ({ evaluation: t }) => t === void 0 || t.metric.kind === "command" || t.metric.name === "mse"
  ), s = e.filter(({ match: t }) => t === void 0).flatMap((t) => k(["budgets"], t, r));
  for (let [t, o] of D(e).entries()) {
    let a = ["overrides", t];
    for (let f of B) {
      let u = o[0]?.match?.[f];
      u !== void 0 && s.push(g([...a, "match", f], u, o[0]?.position));
    }
    s.push(...o.flatMap((f) => k([...a, "budgets"], f, r)));
  }
  return s;
}
function k(e, i, r) {
  let { metric: n, kind: s, reserve: t, floor: o, level: a, position: f } = i, u = (q, b) => {
    let x = Number(b);
    return g([...e, n, q], Number.isNaN(x) ? b : x, f);
  }, c = [u(s, M(i, r))];
  return t !== void 0 && c.push(u("reserve", y(n, "reserve", t))), o !== void 0 && c.push(u("floor", y(n, "floor", o))), a !== "error" && c.push(u("level", a)), c;
}
function D(e) {
  let i = [];
  for (let r of e.filter(({ match: n }) => n !== void 0)) {
    let n = i.at(-1), s = n?.at(-1);
    n !== void 0 && s !== void 0 && H(s, r) ? n.push(r) : i.push([r]);
  }
  return i;
}
function H(e, i) {
  return v(e.match) !== v(i.match) ? !1 : e.metric !== i.metric ? p.indexOf(e.metric) < p.indexOf(i.metric) : h.indexOf(e.kind) < h.indexOf(i.kind) && e.level === i.level;
}

// src/config/print-settings.ts
var O = A(F(), 1);
function j(e) {
  return `${I(e, 0).join(`
`)}
`;
}
function I(e, i) {
  let r = [];
  for (let [n, s] of Map.groupBy(e, ({ path: t }) => t[i])) {
    let [t] = s;
    if (t === void 0 || n === void 0) continue;
    let o = t.path.length > i + 1 ? I(s, i + 1) : [];
    typeof n == "number" ? r.push(...o.map((a, f) => `${f === 0 ? "- " : "  "}${a}`)) : o.length === 0 ? r.push(`${d(n)}: ${J(t)}  # ${E(t)}`) : r.push(`${d(n)}:`, ...o.map((a) => `  ${a}`));
  }
  return r;
}
function J({ value: e }) {
  return typeof e == "object" ? `[${e.map(d).join(", ")}]` : d(e);
}
function d(e) {
  let i = (0, O.stringify)(e, { lineWidth: 0, blockQuote: !1 }).trimEnd();
  return i.includes(`
`) ? JSON.stringify(e) : i;
}
function E({ from: e }) {
  return e === void 0 ? "default" : `${e.file}:${e.line}:${e.column}`;
}

// src/entrypoints/cli/config-command.ts
async function fe(e, i, r) {
  let n = await r.readText(e.startsWith("/") ? e : `${i}/${e}`);
  if (n === void 0) throw l.configNotHere(e);
  let s = N(n, e);
  if (s.status === "invalid") throw l.configInvalid(s.problems.map(R));
  let t = w(s.settings, s.origins), o = j(t);
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
  let i = /^ */.exec(e)?.[0] ?? "";
  return i + $(e.slice(i.length));
}
export {
  fe as showConfig
};
