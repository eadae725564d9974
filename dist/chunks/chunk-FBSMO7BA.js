import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as g
} from "./chunk-SHL3JVR2.js";
import {
  b as c
} from "./chunk-T2E5Y44U.js";

// src/entrypoints/actions/leftovers.ts
import { readdir as b, readFile as h } from "node:fs/promises";
import { setTimeout as N } from "node:timers/promises";
var $ = "EDGEGATE_STAGE";
function x() {
  return {
    async list() {
      let n = (await b("/proc").catch(() => [])).filter((e) => /^\d+$/.test(e)).map(async (e) => {
        let r = await h(`/proc/${e}/environ`, "utf8").catch(() => "");
        return { id: Number(e), environment: r.split("\0") };
      });
      return (await Promise.all(n)).filter(({ environment: e }) => e.length > 1);
    },
    signal(t, n) {
      try {
        return process.kill(t, n), !0;
      } catch {
        return !1;
      }
    }
  };
}
async function k(t, n, e = 2e3) {
  let r = async () => (await n.list()).filter(({ environment: a }) => a.includes(`${$}=${t}`)).map(({ id: a }) => a), i = await r();
  for (let o of i) n.signal(o, "SIGTERM");
  for (let o = 0; o < e; o += 100) {
    if ((await r()).length === 0) return i.length;
    await N(100);
  }
  for (let o of await r()) n.signal(o, "SIGKILL");
  return i.length;
}

// src/entrypoints/actions/inputs.ts
var m = [
  "gate",
  "announce",
  "prepare",
  "plan",
  "build-android",
  "build-ios",
  "run",
  "conclude",
  "record",
  "command",
  "approve",
  "adopt"
];
function G(t) {
  return t === "gate" || t === "run";
}
function O(t) {
  let n = (s) => {
    let u = t(s).trim();
    return u === "" ? void 0 : u;
  }, e = [], r = (s) => {
    let u = n(s);
    return u === void 0 && e.push(`\`${s}\` is empty`), u ?? "";
  }, i = r("publish");
  i !== "" && i !== "github" && i !== "none" && e.push(`\`publish\` is ${JSON.stringify(i)}, not \`github\` or \`none\``);
  let o = r("stage"), a = m.find((s) => s === o);
  o !== "" && a === void 0 && e.push(
    `\`stage\` is ${JSON.stringify(o)}, not one of ${m.map((s) => `\`${s}\``).join(", ")}`
  );
  let d = r("artifacts");
  d !== "" && !/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(d) && e.push(`\`artifacts\` is ${JSON.stringify(d)}, not 1 to 64 of A-Z a-z 0-9 _ -`);
  let p = S(n("leg"));
  p === "wrong" && e.push(`\`leg\` is ${JSON.stringify(n("leg"))}, not like \`2/3\``);
  let l = n("pull-request");
  l !== void 0 && !/^[1-9]\d{0,9}$/.test(l) && e.push(`\`pull-request\` is ${JSON.stringify(l)}, not a number`);
  let f = r("farm");
  f !== "" && !g.some((s) => s === f) && e.push(`\`farm\` is ${JSON.stringify(f)}, not ${g.map((s) => `\`${s}\``).join(" or ")}`);
  let y = {
    stage: a ?? "gate",
    leg: p === "wrong" ? void 0 : p,
    artifacts: d,
    config: r("config"),
    base: n("base"),
    head: n("head"),
    pullRequest: l,
    farm: f,
    out: r("out"),
    publish: i === "none" ? "none" : "github",
    token: n("token"),
    python: n("python")
  };
  if (e.length > 0) throw c.badInputs(e);
  return y;
}
function S(t) {
  if (t === void 0) return;
  let [, n, e] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(t) ?? [];
  return n === void 0 || Number(n) > Number(e) ? "wrong" : { number: Number(n), of: Number(e) };
}

export {
  $ as a,
  x as b,
  k as c,
  G as d,
  O as e
};
