import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  I as s,
  K as d,
  Q as c,
  h as r,
  n as i,
  v as o
} from "./chunk-7QKARPZN.js";

// src/documents/case-key.ts
var p = o({ farm: r().min(1), model: r().min(1), osVersion: r().min(1) }).readonly(), C = o({
  model: c,
  variant: s,
  device: p,
  delegate: d,
  threads: i().positive()
}).readonly();
function u(e, t) {
  return e.farm === t.farm && e.model === t.model && e.osVersion === t.osVersion;
}
function z(e, t) {
  return e.model === t.model && e.variant === t.variant && e.delegate === t.delegate && e.threads === t.threads && u(e.device, t.device);
}
function K(e) {
  let t = e.threads === 1 ? "1 thread" : `${e.threads} threads`;
  return `${e.model} ${e.variant} · ${e.delegate} · ${t} · ${g(e.device)}`;
}
function g(e) {
  return `${e.model} (${e.farm}, ${e.osVersion})`;
}
function $(e, t) {
  let l = m(e), f = m(t);
  for (let [v, n] of l.entries()) {
    let a = f[v] ?? "";
    if (n !== a) return n < a ? -1 : 1;
  }
  return e.threads - t.threads;
}
function m(e) {
  return [e.model, e.device.farm, e.device.model, e.device.osVersion, e.variant, e.delegate];
}

export {
  p as a,
  C as b,
  u as c,
  z as d,
  K as e,
  g as f,
  $ as g
};
