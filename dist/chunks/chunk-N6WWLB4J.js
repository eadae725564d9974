import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  C as D,
  H as O,
  Q as o,
  c as s,
  d as a,
  e as c,
  f as p,
  g as f,
  h as d,
  i as u,
  j as x,
  k as l,
  m as I,
  o as r,
  p as t,
  q as i,
  r as n,
  u as y,
  x as Z,
  z as S
} from "./chunk-3P6HYWCU.js";
import {
  d as m
} from "./chunk-ZV56ONXB.js";

// node_modules/zod/v4/classic/iso.js
var g = {};
m(g, {
  ZodISODate: () => t,
  ZodISODateTime: () => r,
  ZodISODuration: () => n,
  ZodISOTime: () => i,
  date: () => b,
  datetime: () => N,
  duration: () => E,
  time: () => _
});
function N(e) {
  return a(r, e);
}
function b(e) {
  return c(t, e);
}
function _(e) {
  return p(i, e);
}
function E(e) {
  return f(n, e);
}

// node_modules/zod/v4/classic/coerce.js
var z = {};
m(z, {
  bigint: () => M,
  boolean: () => C,
  date: () => B,
  number: () => P,
  string: () => v
});
function v(e) {
  return s(I, e);
}
function P(e) {
  return d(y, e);
}
function C(e) {
  return u(Z, e);
}
function M(e) {
  return x(S, e);
}
function B(e) {
  return l(D, e);
}

// src/documents/metric-id.ts
var w = [
  "latency-p50",
  "latency-p90",
  "load",
  "first-inference",
  "peak-memory",
  "delegated-nodes",
  "partitions"
], $ = ["size", "app-size", "accuracy", "conversion-loss"], A = [...w, ...$], Re = o(A);

// src/documents/runtimes.ts
var T = ["litert-1.4.2", "tflite-2.16.1"], h = ["tflite-2.17.0"], ze = o([...T, ...h]), Te = o(["android", "ios"]), he = O({ android: o(T), ios: o(h) }).readonly(), Ne = {
  "litert-1.4.2": { name: "LiteRT", version: "1.4.2" },
  "tflite-2.16.1": { name: "TensorFlow Lite", version: "2.16.1" },
  "tflite-2.17.0": { name: "TensorFlow Lite", version: "2.17.0" }
};

export {
  g as a,
  z as b,
  w as c,
  $ as d,
  A as e,
  Re as f,
  T as g,
  h,
  ze as i,
  Te as j,
  he as k,
  Ne as l
};
