import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as f,
  b as u,
  c as g
} from "./chunk-LMXI4AGB.js";

// src/adapters/terminal/log-progress.ts
var k = 15e3, w = 3e4;
function b(t) {
  let { write: p, clock: a, every: M, annotate: m } = t, c = /* @__PURE__ */ new Set(), s = (n) => p(`${a.instant().slice(11, 19)} ${f(n)}
`);
  return {
    start(n, r) {
      let o = { title: n, total: r, startedMs: a.monotonicMs(), done: 0, detail: void 0 }, d = o.startedMs;
      s(r === void 0 ? n : `${n} (${r})`);
      let l = M(w, () => {
        let e = a.monotonicMs();
        if (e - d < w) return;
        d = e;
        let i = u(o, e);
        s(`${n}: at work for ${g(e - o.startedMs)}${i === "" ? "" : `, ${i}`}`);
      });
      return c.add(l), {
        update(e, i) {
          o = { ...o, done: e, detail: i };
          let $ = a.monotonicMs();
          $ - d < k || (d = $, s(`${n}: ${u(o, $)}`));
        },
        finish(e) {
          l(), c.delete(l);
          let i = a.monotonicMs() - o.startedMs;
          s(`${n}: done in ${g(i)}${e === void 0 ? "" : `, ${e}`}`);
        }
      };
    },
    note: (n) => s(n),
    warn(n, r) {
      let o = [n, ...r === void 0 ? [] : r.split(`
`)];
      m ? p(`::warning title=edgegate::${y(o.map(v).join(`
`))}
`) : s(`Warning: ${o.join(" ")}`);
    },
    close() {
      for (let n of c) n();
    }
  };
}
function v(t) {
  return `${/^ */.exec(t)?.[0] ?? ""}${f(t)}`;
}
function y(t) {
  return t.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll(`
`, "%0A");
}

export {
  b as a
};
