import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as y
} from "./chunk-XLNU4LHV.js";
import {
  o as i,
  q as u
} from "./chunk-64WU6PY2.js";

// src/stages/match-cases.ts
function m({ devices: e }) {
  return e.flatMap(({ cases: n }) => n.map(({ key: t }) => t)).toSorted(u);
}
function p(e, n) {
  let t = n;
  for (let o of e.map((s) => s.toLowerCase())) {
    let s = f(o, n);
    if (s.length === 0) {
      let r = [...new Set(n.flatMap(a))], d = y(o, r);
      return { status: "unknown", word: o, known: r, ...d !== void 0 && { suggestion: d } };
    }
    let l = t.filter((r) => s.includes(r));
    if (l.length === 0) return { status: "none", labels: t.map(i) };
    t = l;
  }
  return { status: "matched", keys: t };
}
function h(e) {
  if (e.status === "none") return ["no case has all of these words; these come near:", e.labels];
  let n = e.suggestion === void 0 ? "" : ` Did you mean ${e.suggestion}?`;
  return [`no case has the word "${e.word}".${n} Words of the cases:`, e.known];
}
function f(e, n) {
  let t = n.filter((o) => a(o).some((s) => s.toLowerCase() === e));
  return t.length > 0 ? t : n.filter((o) => a(o).some((s) => s.toLowerCase().includes(e)));
}
function a({ model: e, variant: n, delegate: t, device: o, threads: s }) {
  return [e, n, t, o.model, o.farm, o.osVersion, String(s)];
}

export {
  m as a,
  p as b,
  h as c
};
