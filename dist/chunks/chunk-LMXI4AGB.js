import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/adapters/terminal/task-state.ts
import { stripVTControlCharacters as l } from "node:util";
function d(e) {
  return l(e).toWellFormed().replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ").replaceAll(new RegExp("\\p{Cf}", "gu"), "�").replaceAll("##[", "# #[").trim();
}
function c(e, n) {
  let t = e.total === void 0 ? "" : `${e.done} of ${e.total}`, r = f(e, n), o = [t, r === void 0 ? "" : `about ${a(r)} left`].filter((i) => i !== ""), u = e.detail === void 0 ? "" : d(e.detail);
  return [o.join(", "), u].filter((i) => i !== "").join(": ");
}
function f({ total: e, done: n, startedMs: t }, r) {
  let o = r - t;
  if (!(e === void 0 || n <= 0 || n >= e || o < 2e3))
    return o / n * (e - n);
}
function a(e) {
  let n = Math.round(e / 1e3);
  if (n < 60) return `${n} s`;
  let t = Math.floor(n / 60);
  return t < 60 ? n % 60 === 0 ? `${t} min` : `${t} min ${n % 60} s` : t % 60 === 0 ? `${t / 60} h` : `${Math.floor(t / 60)} h ${t % 60} min`;
}

export {
  d as a,
  c as b,
  a as c
};
