import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as c,
  b as g,
  c as $
} from "./chunk-LMXI4AGB.js";

// src/adapters/terminal/log-progress.ts
var p = 15e3;
function w(o) {
  let { write: l, clock: s, annotate: f } = o, r = (n) => l(`${s.instant().slice(11, 19)} ${c(n)}
`);
  return {
    start(n, t) {
      let e = { title: n, total: t, startedMs: s.monotonicMs(), done: 0, detail: void 0 }, u = e.startedMs;
      return r(t === void 0 ? n : `${n} (${t})`), {
        update(i, a) {
          e = { ...e, done: i, detail: a };
          let d = s.monotonicMs();
          d - u < p || (u = d, r(`${n}: ${g(e, d)}`));
        },
        finish(i) {
          let a = s.monotonicMs() - e.startedMs;
          r(`${n}: done in ${$(a)}${i === void 0 ? "" : `, ${i}`}`);
        }
      };
    },
    note: (n) => r(n),
    warn(n, t) {
      let e = [n, ...t === void 0 ? [] : t.split(`
`)];
      f ? l(`::warning title=edgegate::${M(e.map(k).join(`
`))}
`) : r(`Warning: ${e.join(" ")}`);
    },
    close: () => {
    }
  };
}
function k(o) {
  return `${/^ */.exec(o)?.[0] ?? ""}${c(o)}`;
}
function M(o) {
  return o.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll(`
`, "%0A");
}

export {
  w as a
};
