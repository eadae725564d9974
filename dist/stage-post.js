import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  b as p,
  c as l,
  d as h
} from "./chunks/chunk-FBSMO7BA.js";
import {
  A as u,
  Q as g
} from "./chunks/chunk-MYVWOB6X.js";
import "./chunks/chunk-VPHVWHIQ.js";
import {
  f as n,
  j as m,
  k as t,
  m as d
} from "./chunks/chunk-LVNIQIC7.js";
import "./chunks/chunk-OZQISBXE.js";
import "./chunks/chunk-SHL3JVR2.js";
import "./chunks/chunk-2SC7IPZI.js";
import {
  a as f
} from "./chunks/chunk-2DJABXMF.js";
import "./chunks/chunk-D545S5IG.js";
import "./chunks/chunk-T2E5Y44U.js";
import "./chunks/chunk-N6WWLB4J.js";
import "./chunks/chunk-64WU6PY2.js";
import "./chunks/chunk-3P6HYWCU.js";
import "./chunks/chunk-K2C3OODJ.js";
import "./chunks/chunk-6MX7TYOA.js";
import "./chunks/chunk-LMXI4AGB.js";
import "./chunks/chunk-ZV56ONXB.js";

// src/entrypoints/stage-post.ts
import { resolve as b } from "node:path";
import i from "node:process";
var s = d("mark");
try {
  let e = s === "" ? 0 : await l(s, p());
  e > 0 && t(`Ended ${e} processes that the stage had left running.`);
} catch (e) {
  t(`Left-over processes could not be looked for: ${String(e)}`);
}
await Promise.all([
  v().catch((e) => {
    t(`The check "edgegate" or the comment could not be finished: ${String(e)}`);
  }),
  S().catch((e) => {
    m(`Test matrices could not be looked for: ${String(e)}. Run \`edgegate cancel\`.`);
  })
]);
i.exitCode = 0;
async function v() {
  if (d("check") !== "pending") return;
  let e = g(i.env, i.cwd(), AbortSignal.timeout(3e4), n("token")), r = await e.check.set("error", "edgegate was cut off before it could judge; run it again");
  r.status === "skipped" && t(`The check "edgegate" stays pending: ${r.reason}`);
  let o = await e.run(), a = u(
    { of: "cut-off" },
    { toolVersion: f, links: o === void 0 ? {} : { run: o.pageUrl } }
  );
  await e.pullRequest.publish(a, { as: "stopped", begin: !1 });
}
async function S() {
  if (n("farm") !== "firebase" || s === "" || !h(n("stage"))) return;
  let { cancelFirebase: e, measuredIn: r } = await import("./chunks/wire-firebase-FTTCG6ZF.js"), o = await r(b(n("out")));
  if (o === void 0) return;
  let a = await e({
    env: i.env,
    ...o,
    wanted: ({ by: c }) => c.endsWith(s),
    reason: "the job ended before the run did",
    withinMs: 9e4,
    signal: AbortSignal.timeout(1e5)
  });
  for (let { matrixId: c = "unknown", status: w, detail: k } of a)
    t(`Test matrix ${c}: ${w}: ${k}`);
}
