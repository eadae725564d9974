import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/entrypoints/init/choices.ts
var s = ["host", "adb", "firebase"], o = { host: !0, android: !0, ios: !0 }, n = {
  xnnpack: !0,
  gpu: !0,
  cpu: !0,
  nnapi: !0,
  coreml: !0
}, m = t(o), c = t(n);
function t(e) {
  let r = (a) => Object.hasOwn(e, a);
  return Object.keys(e).filter(r);
}

export {
  s as a,
  m as b,
  c
};
