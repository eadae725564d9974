import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as c
} from "./chunk-XLNU4LHV.js";
import {
  b as i
} from "./chunk-KTSSEEOG.js";
import {
  o as u
} from "./chunk-64WU6PY2.js";
import "./chunk-3P6HYWCU.js";
import "./chunk-K2C3OODJ.js";
import "./chunk-ZV56ONXB.js";

// src/entrypoints/cli/match-cases.ts
function f(o, t) {
  let e = t;
  for (let s of o.map((r) => r.toLowerCase())) {
    let r = g(s, t);
    if (r.length === 0) {
      let l = [...new Set(t.flatMap(m))], y = c(s, l);
      return { status: "unknown", word: s, known: l, ...y !== void 0 && { suggestion: y } };
    }
    let d = e.filter((l) => r.includes(l));
    if (d.length === 0) return { status: "none", labels: e.map(u) };
    e = d;
  }
  let [n, ...a] = e;
  return n !== void 0 && a.length === 0 ? { status: "matched", key: n } : { status: "ambiguous", labels: e.map(u) };
}
function g(o, t) {
  let e = t.filter((n) => m(n).some((a) => a.toLowerCase() === o));
  return e.length > 0 ? e : t.filter((n) => m(n).some((a) => a.toLowerCase().includes(o)));
}
function m({ model: o, variant: t, delegate: e, device: n, threads: a }) {
  return [o, t, e, n.model, n.farm, n.osVersion, String(a)];
}

// src/entrypoints/cli/explain-command.ts
async function k(o, t, e, n) {
  let a = await o.cases(e, n), s = f(t, a);
  switch (s.status) {
    case "matched":
      return o.explain({ ...e, cases: [s.key] }, n);
    case "ambiguous":
      throw i.caseAmbiguous(t.join(" "), s.labels);
    case "unknown":
      throw i.caseUnknown(s.word, s.known, s.suggestion);
    case "none":
      throw i.caseNowhere(t.join(" "), s.labels);
    default:
      return s;
  }
}
export {
  k as explainCase
};
