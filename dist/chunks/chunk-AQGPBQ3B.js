import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as u
} from "./chunk-XLNU4LHV.js";
import {
  o as i
} from "./chunk-64WU6PY2.js";

// src/stages/match-cases.ts
function c(e, t) {
  let s = t;
  for (let n of e.map((o) => o.toLowerCase())) {
    let o = y(n, t);
    if (o.length === 0) {
      let r = [...new Set(t.flatMap(a))], d = u(n, r);
      return { status: "unknown", word: n, known: r, ...d !== void 0 && { suggestion: d } };
    }
    let l = s.filter((r) => o.includes(r));
    if (l.length === 0) return { status: "none", labels: s.map(i) };
    s = l;
  }
  return { status: "matched", keys: s };
}
function h(e) {
  if (e.status === "none") return ["no case has all of these words; these come near:", e.labels];
  let t = e.suggestion === void 0 ? "" : ` Did you mean ${e.suggestion}?`;
  return [`no case has the word "${e.word}".${t} Words of the cases:`, e.known];
}
function y(e, t) {
  let s = t.filter((n) => a(n).some((o) => o.toLowerCase() === e));
  return s.length > 0 ? s : t.filter((n) => a(n).some((o) => o.toLowerCase().includes(e)));
}
function a({ model: e, variant: t, delegate: s, device: n, threads: o }) {
  return [e, t, s, n.model, n.farm, n.osVersion, String(o)];
}

export {
  c as a,
  h as b
};
