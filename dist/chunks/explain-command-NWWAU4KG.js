import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  b as i
} from "./chunk-XBUAROOB.js";
import "./chunk-XLNU4LHV.js";
import {
  b as s
} from "./chunk-CIAIFVI6.js";
import {
  o as r
} from "./chunk-64WU6PY2.js";
import "./chunk-3P6HYWCU.js";
import "./chunk-K2C3OODJ.js";
import "./chunk-ZV56ONXB.js";

// src/entrypoints/cli/explain-command.ts
async function C(a, n, o, m) {
  let c = await a.cases(o, m), e = i(n, c);
  switch (e.status) {
    case "matched": {
      let { keys: t } = e;
      if (t.length !== 1) throw s.caseAmbiguous(n.join(" "), t.map(r));
      return a.explain({ ...o, cases: t }, m);
    }
    case "unknown":
      throw s.caseUnknown(e.word, e.known, e.suggestion);
    case "none":
      throw s.caseNowhere(n.join(" "), e.labels);
    default:
      return e;
  }
}
export {
  C as explainCase
};
