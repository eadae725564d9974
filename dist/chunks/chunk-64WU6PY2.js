import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  H as a,
  Q as r,
  n as o,
  w as i
} from "./chunk-3P6HYWCU.js";

// src/documents/words.ts
var z = ["as-is", "float32", "float16", "weight-only-int8", "dynamic-int8", "full-int8"], m = r(z), u = ["cpu", "xnnpack", "gpu", "nnapi", "coreml"], c = r(u), v = ["baseline", "candidate"], C = r(v), N = ["host", "android", "ios"], $ = r(N), K = o().regex(/^[a-z0-9]+$/), d = o().regex(
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
  "a model name is 1 to 64 of A-Z a-z 0-9 . _ - and starts with a letter or digit"
);

// src/documents/case-key.ts
var y = a({ farm: o().min(1), model: o().min(1), osVersion: o().min(1) }).readonly(), O = a({
  model: d,
  variant: m,
  device: y,
  delegate: c,
  threads: i().positive()
}).readonly();
function h(e, t) {
  return e.farm === t.farm && e.model === t.model && e.osVersion === t.osVersion;
}
function P(e, t) {
  return e.model === t.model && e.variant === t.variant && e.delegate === t.delegate && e.threads === t.threads && h(e.device, t.device);
}
function S(e) {
  let t = e.threads === 1 ? "1 thread" : `${e.threads} threads`;
  return `${e.model} ${e.variant} · ${e.delegate} · ${t} · ${D(e.device)}`;
}
function D(e) {
  return `${e.model} (${e.farm}, ${e.osVersion})`;
}
function Z(e, t) {
  let l = p(e), f = p(t);
  for (let [x, n] of l.entries()) {
    let s = f[x] ?? "";
    if (n !== s) return n < s ? -1 : 1;
  }
  return e.threads - t.threads;
}
function p(e) {
  return [e.model, e.device.farm, e.device.model, e.device.osVersion, e.variant, e.delegate];
}

export {
  z as a,
  m as b,
  u as c,
  c as d,
  v as e,
  C as f,
  N as g,
  $ as h,
  K as i,
  d as j,
  y as k,
  O as l,
  h as m,
  P as n,
  S as o,
  D as p,
  Z as q
};
