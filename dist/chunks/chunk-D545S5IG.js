import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/render/format/plain-line.ts
function n(r) {
  return r.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, (e) => /^[\s\u0085]+$/.test(e) ? " " : "�").replace(new RegExp("\\p{Cf}", "gu"), "�");
}
function t(r, e) {
  return r.length <= e ? r : `${r.slice(0, e - 1).toWellFormed().replace(/�$/, "")}…`;
}

// src/render/terminal/escape-terminal.ts
var p = n;
function u(r) {
  return r.replaceAll("##[", "# [").replace(new RegExp("^((?:[\\s\\u0085]|\\p{Cc}\\[\\d+m)*)::", "u"), "$1: ");
}

export {
  n as a,
  t as b,
  p as c,
  u as d
};
