import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as y,
  b as N
} from "./chunk-6JZSZAKO.js";
import {
  a as g
} from "./chunk-SHL3JVR2.js";
import {
  b as h
} from "./chunk-CIAIFVI6.js";

// src/entrypoints/actions/inputs.ts
function L(t) {
  return y.safeParse(t("name").trim()).data ?? N;
}
var $ = [
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
function R(t) {
  return t === "gate" || t === "run";
}
var S = ["success", "failure", "cancelled", "skipped"];
function T(t) {
  let e = (r) => {
    let d = t(r).trim();
    return d === "" ? void 0 : d;
  }, n = [], s = (r) => {
    let d = e(r);
    return d === void 0 && n.push(`\`${r}\` is empty`), d ?? "";
  }, a = s("publish");
  a !== "" && a !== "github" && a !== "none" && n.push(`\`publish\` is ${JSON.stringify(a)}, not \`github\` or \`none\``);
  let o = s("stage"), i = $.find((r) => r === o);
  o !== "" && i === void 0 && n.push(
    `\`stage\` is ${JSON.stringify(o)}, not one of ${$.map((r) => `\`${r}\``).join(", ")}`
  );
  let l = s("name");
  l !== "" && !y.safeParse(l).success && n.push(`\`name\` is ${JSON.stringify(l)}, not 1 to 30 of a-z 0-9 -`);
  let c = w(e("leg"));
  c === "wrong" && n.push(`\`leg\` is ${JSON.stringify(e("leg"))}, not like \`2/3\``);
  let f = e("pull-request");
  f !== void 0 && !/^[1-9]\d{0,9}$/.test(f) && n.push(`\`pull-request\` is ${JSON.stringify(f)}, not a number`);
  let u = e("cancelled");
  u !== void 0 && u !== "true" && u !== "false" && n.push(`\`cancelled\` is ${JSON.stringify(u)}, not \`true\` or \`false\``);
  let p = e("measured"), b = S.find((r) => r === p);
  p !== void 0 && b === void 0 && n.push(`\`measured\` is ${JSON.stringify(p)}, not one of ${S.join(", ")}`);
  let m = s("farm");
  m !== "" && !g.some((r) => r === m) && n.push(`\`farm\` is ${JSON.stringify(m)}, not ${g.map((r) => `\`${r}\``).join(" or ")}`);
  let I = {
    stage: i ?? "gate",
    leg: c === "wrong" ? void 0 : c,
    name: l,
    config: s("config"),
    base: e("base"),
    head: e("head"),
    pullRequest: f,
    environment: e("environment"),
    cancelled: u === "true",
    measured: b,
    farm: m,
    out: s("out"),
    publish: a === "none" ? "none" : "github",
    token: e("token"),
    python: e("python")
  };
  if (n.length > 0) throw h.badInputs(n);
  return I;
}
function w(t) {
  if (t === void 0) return;
  let [, e, n] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(t) ?? [];
  return e === void 0 || Number(e) > Number(n) ? "wrong" : { number: Number(e), of: Number(n) };
}

// src/entrypoints/actions/leftovers.ts
import { readdir as x, readFile as k } from "node:fs/promises";
import { setTimeout as G } from "node:timers/promises";
var v = "EDGEGATE_STAGE";
function M() {
  return {
    async list() {
      let e = (await x("/proc").catch(() => [])).filter((n) => /^\d+$/.test(n)).map(async (n) => {
        let s = await k(`/proc/${n}/environ`, "utf8").catch(() => "");
        return { id: Number(n), environment: s.split("\0") };
      });
      return (await Promise.all(e)).filter(({ environment: n }) => n.length > 1);
    },
    signal(t, e) {
      try {
        return process.kill(t, e), !0;
      } catch {
        return !1;
      }
    }
  };
}
async function A(t, e, n = 2e3) {
  let s = async () => (await e.list()).filter(({ environment: i }) => i.includes(`${v}=${t}`)).map(({ id: i }) => i), a = await s();
  for (let o of a) e.signal(o, "SIGTERM");
  for (let o = 0; o < n; o += 100) {
    if ((await s()).length === 0) return a.length;
    await G(100);
  }
  for (let o of await s()) e.signal(o, "SIGKILL");
  return a.length;
}

export {
  L as a,
  R as b,
  T as c,
  v as d,
  M as e,
  A as f
};
