import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as l,
  b as h,
  e as w,
  f as k
} from "./chunks/chunk-TY3TN4HD.js";
import {
  ja as m,
  za as p
} from "./chunks/chunk-6JZSZAKO.js";
import {
  f as t,
  j as g,
  k as o,
  m as d
} from "./chunks/chunk-LVNIQIC7.js";
import "./chunks/chunk-OZQISBXE.js";
import "./chunks/chunk-SHL3JVR2.js";
import "./chunks/chunk-BWS3BVUZ.js";
import {
  a as u
} from "./chunks/chunk-QYT3A7IM.js";
import "./chunks/chunk-MD3J7US6.js";
import "./chunks/chunk-CIAIFVI6.js";
import "./chunks/chunk-E7OPYPDN.js";
import "./chunks/chunk-KS67KJ2N.js";
import "./chunks/chunk-64WU6PY2.js";
import "./chunks/chunk-3P6HYWCU.js";
import "./chunks/chunk-K2C3OODJ.js";
import "./chunks/chunk-LMXI4AGB.js";
import "./chunks/chunk-ZV56ONXB.js";

// src/entrypoints/stage-post.ts
import { resolve as v } from "node:path";
import a from "node:process";
var c = d("mark"), s = l(t);
try {
  let e = c === "" ? 0 : await k(c, w());
  e > 0 && o(`Ended ${e} processes that the stage had left running.`);
} catch (e) {
  o(`Left-over processes could not be looked for: ${String(e)}`);
}
await Promise.all([
  S().catch((e) => {
    o(`The check "${s}" or the comment could not be finished: ${String(e)}`);
  }),
  I().catch((e) => {
    g(`Test matrices could not be looked for: ${String(e)}. Run \`edgegate cancel\`.`);
  })
]);
a.exitCode = 0;
async function S() {
  if (d("check") !== "pending") return;
  let e = p(a.env, a.cwd(), AbortSignal.timeout(3e4), t("token"), s), i = await e.check.set("error", "edgegate was cut off before it could judge; run it again");
  i.status === "skipped" && o(`The check "${s}" stays pending: ${i.reason}`);
  let n = await e.run(), f = { toolVersion: u, gate: s, links: n === void 0 ? {} : { run: n.pageUrl } };
  await e.pullRequest.publish((r) => m({ of: "cut-off" }, f, r), {
    as: "stopped",
    begin: !1
  });
}
async function I() {
  if (t("farm") !== "firebase" || c === "" || !h(t("stage"))) return;
  let { cancelFirebase: e, measuredIn: i } = await import("./chunks/wire-firebase-LW24U7LZ.js"), n = await i(v(t("out")));
  if (n === void 0) return;
  let f = await e({
    env: a.env,
    ...n,
    wanted: ({ by: r }) => r.endsWith(c),
    reason: "the job ended before the run did",
    withinMs: 9e4,
    signal: AbortSignal.timeout(1e5)
  });
  for (let { matrixId: r = "unknown", status: b, detail: $ } of f)
    o(`Test matrix ${r}: ${b}: ${$}`);
}
