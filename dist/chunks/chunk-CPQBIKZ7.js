import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/adapters/terminal/clock.ts
import { setTimeout as e } from "node:timers/promises";
var r = {
  instant: () => (/* @__PURE__ */ new Date()).toISOString(),
  monotonicMs: () => performance.now(),
  sleep: (t, o) => e(t, void 0, o === void 0 ? {} : { signal: o }).catch(() => {
    throw o?.reason;
  })
};

export {
  r as a
};
