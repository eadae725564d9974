import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  C as O,
  c as n,
  d as c,
  e as a,
  f as p,
  g as f,
  h as s,
  i as u,
  j as d,
  k as x,
  m as Z,
  o as r,
  p as e,
  q as t,
  r as i,
  u as S,
  x as D,
  z as I
} from "./chunk-3P6HYWCU.js";
import {
  d as m
} from "./chunk-ZV56ONXB.js";

// node_modules/zod/v4/classic/iso.js
var g = {};
m(g, {
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
  return c(r, o);
}
function _(o) {
  return a(e, o);
}
function E(o) {
  return p(t, o);
}
function b(o) {
  return f(i, o);
}

// node_modules/zod/v4/classic/coerce.js
var h = {};
m(h, {
  bigint: () => P,
  boolean: () => B,
  date: () => $,
  number: () => y,
  string: () => N
});
function N(o) {
  return n(Z, o);
}
function y(o) {
  return s(S, o);
}
function B(o) {
  return u(D, o);
}
function P(o) {
  return d(I, o);
}
function $(o) {
  return x(O, o);
}

export {
  g as a,
  h as b
};
