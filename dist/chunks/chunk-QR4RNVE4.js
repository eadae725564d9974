import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as f
} from "./chunk-XLNU4LHV.js";
import {
  o as i
} from "./chunk-64WU6PY2.js";

// src/stages/match-cases.ts
function h(s, t) {
  let e = t;
  for (let l of s.map((r) => r.toLowerCase())) {
    let r = g(l, t);
    if (r.length === 0) {
      let a = [...new Set(t.flatMap(u))], d = f(l, a);
      return { status: "unknown", word: l, known: a, ...d !== void 0 && { suggestion: d } };
    }
    let y = e.filter((a) => r.includes(a));
    if (y.length === 0) return { status: "none", labels: e.map(i) };
    e = y;
  }
  let [n, ...o] = e;
  return n !== void 0 && o.length === 0 ? { status: "matched", key: n } : { status: "ambiguous", labels: e.map(i) };
}
function g(s, t) {
  let e = t.filter((n) => u(n).some((o) => o.toLowerCase() === s));
  return e.length > 0 ? e : t.filter((n) => u(n).some((o) => o.toLowerCase().includes(s)));
}
function u({ model: s, variant: t, delegate: e, device: n, threads: o }) {
  return [s, t, e, n.model, n.farm, n.osVersion, String(o)];
}

export {
  h as a
};
