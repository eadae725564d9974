import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  C as D,
  Q as O,
  c,
  d as a,
  e as m,
  f as s,
  g as p,
  h as d,
  i as f,
  j as u,
  k as x,
  m as I,
  o as r,
  p as e,
  q as t,
  r as i,
  u as Z,
  x as l,
  z as S
} from "./chunk-3P6HYWCU.js";
import {
  d as n
} from "./chunk-ZV56ONXB.js";

// node_modules/zod/v4/classic/iso.js
var y = {};
n(y, {
  ZodISODate: () => e,
  ZodISODateTime: () => r,
  ZodISODuration: () => i,
  ZodISOTime: () => t,
  date: () => _,
  datetime: () => T,
  duration: () => b,
  time: () => E
});
function T(o) {
  return a(r, o);
}
function _(o) {
  return m(e, o);
}
function E(o) {
  return s(t, o);
}
function b(o) {
  return p(i, o);
}

// node_modules/zod/v4/classic/coerce.js
var h = {};
n(h, {
  bigint: () => B,
  boolean: () => M,
  date: () => P,
  number: () => N,
  string: () => z
});
function z(o) {
  return c(I, o);
}
function N(o) {
  return d(Z, o);
}
function M(o) {
  return f(l, o);
}
function B(o) {
  return u(S, o);
}
function P(o) {
  return x(D, o);
}

// src/documents/metric-id.ts
var $ = [
  "latency-p50",
  "latency-p90",
  "load",
  "first-inference",
  "peak-memory",
  "delegated-nodes",
  "partitions"
], v = ["size", "app-size", "accuracy", "conversion-loss"], A = [...$, ...v], Oo = O(A);

export {
  y as a,
  h as b,
  $ as c,
  v as d,
  A as e,
  Oo as f
};
