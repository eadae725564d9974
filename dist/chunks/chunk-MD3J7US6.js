import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/render/format/plain-line.ts
function n(e) {
  return e.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, (r) => /^[\s\u0085]+$/.test(r) ? " " : "�").replace(new RegExp("\\p{Cf}", "gu"), "�");
}
function i(e, r) {
  return e.length <= r ? e : `${e.slice(0, r - 1).toWellFormed().replace(/�$/, "")}…`;
}

export {
  n as a,
  i as b
};
