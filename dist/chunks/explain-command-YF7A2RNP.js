import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as m
} from "./chunk-QR4RNVE4.js";
import "./chunk-XLNU4LHV.js";
import {
  b as s
} from "./chunk-T2E5Y44U.js";
import "./chunk-64WU6PY2.js";
import "./chunk-3P6HYWCU.js";
import "./chunk-K2C3OODJ.js";
import "./chunk-ZV56ONXB.js";

// src/entrypoints/cli/explain-command.ts
async function u(n, a, t, o) {
  let i = await n.cases(t, o), e = m(a, i);
  switch (e.status) {
    case "matched":
      return n.explain({ ...t, cases: [e.key] }, o);
    case "ambiguous":
      throw s.caseAmbiguous(a.join(" "), e.labels);
    case "unknown":
      throw s.caseUnknown(e.word, e.known, e.suggestion);
    case "none":
      throw s.caseNowhere(a.join(" "), e.labels);
    default:
      return e;
  }
}
export {
  u as explainCase
};
