import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// node_modules/leven/index.js
var h = [], C = [];
function g(t, i, d) {
  if (t === i)
    return 0;
  let e = d?.maxDistance, s = t;
  t.length > i.length && (t = i, i = s);
  let a = t.length, r = i.length;
  for (; a > 0 && t.charCodeAt(~-a) === i.charCodeAt(~-r); )
    a--, r--;
  let l = 0;
  for (; l < a && t.charCodeAt(l) === i.charCodeAt(l); )
    l++;
  if (a -= l, r -= l, e !== void 0 && r - a > e)
    return e;
  if (a === 0)
    return e !== void 0 && r > e ? e : r;
  let o, u, f, c, n = 0, m = 0;
  for (; n < a; )
    C[n] = t.charCodeAt(l + n), h[n] = ++n;
  for (; m < r; ) {
    for (o = i.charCodeAt(l + m), f = m++, u = m, n = 0; n < a; n++)
      c = o === C[n] ? f : f + 1, f = h[n], u = h[n] = f > u ? c > u ? u + 1 : c : c > f ? f + 1 : c;
    if (e !== void 0) {
      let x = u;
      for (n = 0; n < a; n++)
        h[n] < x && (x = h[n]);
      if (x > e)
        return e;
    }
  }
  return h.length = a, C.length = a, e !== void 0 && u > e ? e : u;
}
function p(t, i, d) {
  if (!Array.isArray(i) || i.length === 0)
    return;
  let e = d?.maxDistance, s = t.length;
  for (let o of i)
    if (o === t)
      return o;
  if (e === 0)
    return;
  let a, r = Number.POSITIVE_INFINITY, l = /* @__PURE__ */ new Set();
  for (let o of i) {
    if (l.has(o))
      continue;
    l.add(o);
    let u = Math.abs(o.length - s);
    if (u >= r || e !== void 0 && u > e)
      continue;
    let f = Number.isFinite(r) ? e === void 0 ? r : Math.min(r, e) : e, c = f === void 0 ? g(t, o) : g(t, o, { maxDistance: f });
    if (e !== void 0 && c > e)
      continue;
    let n = c;
    if (f !== void 0 && c === f && f === e && (n = g(t, o)), n < r && (r = n, a = o, r === 0))
      break;
  }
  if (!(e !== void 0 && r > e))
    return a;
}

// src/config/closest.ts
function D(t, i) {
  let d = t.toLowerCase().replaceAll("_", "-");
  return i.find((s) => s.toLowerCase() === d) ?? p(d, i, { maxDistance: Math.max(2, Math.floor(t.length / 3)) });
}

export {
  D as a
};
