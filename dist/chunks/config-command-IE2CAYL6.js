import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  b as S,
  d as B,
  e as y,
  g as v,
  h as A,
  i as w,
  j as M
} from "./chunk-OL67TCQQ.js";
import {
  a as $
} from "./chunk-ZY7QJIYL.js";
import "./chunk-MD3J7US6.js";
import "./chunk-XLNU4LHV.js";
import {
  b as l
} from "./chunk-CIAIFVI6.js";
import {
  a as h,
  d as c
} from "./chunk-GS77IX4Q.js";
import "./chunk-M4BNOVCS.js";
import {
  c as T,
  g as p
} from "./chunk-KS67KJ2N.js";
import {
  g as R
} from "./chunk-64WU6PY2.js";
import "./chunk-3P6HYWCU.js";
import {
  a as P
} from "./chunk-K2C3OODJ.js";
import {
  e as W
} from "./chunk-ZV56ONXB.js";

// src/config/effective-entries.ts
function C(e, r) {
  let { measure: i } = e, n = (t, o) => g(t, o, r(t)), s = (t, o) => n(["measure", t], c({ dimension: "duration", value: o }));
  return [
    n(["version"], 1),
    ...e.models.flatMap((t) => K(t, n)),
    n(["delegates"], e.delegates),
    ...F(e, n),
    n(["spend", "max-per-pull-request"], N(e.spend.maxPerPullRequestCents)),
    n(["spend", "max-per-day"], N(e.spend.maxPerDayCents)),
    n(["spend", "when-already-failing"], e.spend.whenAlreadyFailing),
    n(["runtime", "android"], e.runtime.android),
    n(["runtime", "ios"], e.runtime.ios),
    ...Q(e),
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
    n(["pull-requests", "comment-while-waiting"], e.pullRequests.commentWhileWaiting ?? !1),
    n(["comment"], e.comment),
    n(["author-may-accept"], e.authorMayAccept),
    n(["minimum-effect"], c({ dimension: "share", value: e.minimumEffect }))
  ];
}
function g(e, r, i) {
  return { path: e, value: r, ...i && { from: i } };
}
var N = (e) => c({ dimension: "money", value: e });
function F({ devices: e = [] }, r) {
  return e.flatMap(
    (i, n) => T.flatMap((s) => {
      let t = i[s];
      return t === void 0 ? [] : [r(["devices", n, s], t)];
    })
  );
}
function K(e, r) {
  let { variants: i, calibration: n, evaluation: s } = e, t = ["models", e.name], o = [r([...t, "source"], e.source)];
  if (i !== void 0 && o.push(r([...t, "variants"], i)), n !== void 0 && (o.push(r([...t, "calibration", "data"], n.data)), o.push(r([...t, "calibration", "samples"], n.samples))), s !== void 0) {
    let { data: a, metric: u } = s;
    a !== void 0 && o.push(r([...t, "evaluation", "data"], a));
    let f = [...t, "evaluation", "metric"];
    u.kind === "built-in" ? o.push(r(f, u.name)) : (o.push(r([...f, "command"], u.command)), o.push(r([...f, "timeout"], `${u.timeoutSeconds} s`)));
  }
  for (let a of R) {
    let u = e.ship[a];
    u !== void 0 && (o.push(r([...t, "ship", a, "variant"], u.variant)), o.push(r([...t, "ship", a, "delegates"], u.delegates)));
  }
  return o;
}
function Q({ budgets: e, models: r }) {
  let i = r.every(
    ({ evaluation: t }) => t === void 0 || t.metric.kind === "command" || t.metric.name === "mse"
  ), s = e.filter(({ match: t }) => t === void 0).flatMap((t) => q(["budgets"], t, i));
  for (let [t, o] of D(e).entries()) {
    let a = ["overrides", t];
    for (let u of S) {
      let f = o[0]?.match?.[u];
      f !== void 0 && s.push(g([...a, "match", u], f, o[0]?.position));
    }
    s.push(...o.flatMap((u) => q([...a, "budgets"], u, i)));
  }
  return s;
}
function q(e, r, i) {
  let { metric: n, kind: s, reserve: t, floor: o, level: a, position: u } = r, f = (I, b) => {
    let x = Number(b);
    return g([...e, n, I], Number.isNaN(x) ? b : x, u);
  }, m = [f(s, B(r, i))];
  return t !== void 0 && m.push(f("reserve", y(n, "reserve", t))), o !== void 0 && m.push(f("floor", y(n, "floor", o))), a !== "error" && m.push(f("level", a)), m;
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
var k = W(A(), 1);
function O(e) {
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
  let r = (0, k.stringify)(e, { lineWidth: 0, blockQuote: !1 }).trimEnd();
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
  let s = w(n, e);
  if (s.status === "invalid") throw l.configInvalid(s.problems.map(M));
  let t = C(s.settings, s.origins), o = O(t);
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
