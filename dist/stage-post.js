import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  b as p,
  c as u
} from "./chunks/chunk-VNBXKB7H.js";
import {
  A as m,
  p as f
} from "./chunks/chunk-RU4OOW6S.js";
import "./chunks/chunk-FVY4F64N.js";
import {
  f as a,
  j as g,
  k as o,
  m as i
} from "./chunks/chunk-LVNIQIC7.js";
import "./chunks/chunk-OZQISBXE.js";
import "./chunks/chunk-2SC7IPZI.js";
import {
  a as d
} from "./chunks/chunk-OZLP6DL3.js";
import "./chunks/chunk-ZLZNT46R.js";
import "./chunks/chunk-PRG6JAK4.js";
import "./chunks/chunk-ZQU6WMFM.js";
import "./chunks/chunk-64WU6PY2.js";
import "./chunks/chunk-3P6HYWCU.js";
import "./chunks/chunk-K2C3OODJ.js";
import "./chunks/chunk-6MX7TYOA.js";
import "./chunks/chunk-LMXI4AGB.js";
import "./chunks/chunk-ZV56ONXB.js";

// src/entrypoints/stage-post.ts
import { resolve as w } from "node:path";
import r from "node:process";
try {
  let e = i("mark"), t = e === "" ? 0 : await u(e, p());
  t > 0 && o(`Ended ${t} processes that the stage had left running.`);
} catch (e) {
  o(`Left-over processes could not be looked for: ${String(e)}`);
}
try {
  if (i("check") === "pending") {
    let e = m(r.env, r.cwd(), AbortSignal.timeout(3e4), a("token")), t = await e.check.set("error", "edgegate was cut off before it could judge; run it again");
    t.status === "skipped" && o(`The check "edgegate" stays pending: ${t.reason}`);
    let n = await e.run(), c = f(
      { of: "cut-off" },
      { toolVersion: d, links: n === void 0 ? {} : { run: n.pageUrl } }
    );
    await e.pullRequest.publish(c, { as: "stopped", begin: !1 });
  }
} catch (e) {
  o(`The check "edgegate" or the comment could not be finished: ${String(e)}`);
}
try {
  let e = i("mark");
  if (a("farm") === "firebase" && e !== "") {
    let { cancelFirebase: t, placeInOutput: n } = await import("./chunks/wire-firebase-U2GM6SFN.js"), c = await t({
      env: r.env,
      said: await n(w(a("out"))),
      folder: r.cwd(),
      wanted: ({ by: s }) => s.endsWith(e),
      reason: "the job ended before the run did",
      withinMs: 9e4,
      signal: AbortSignal.timeout(1e5)
    });
    for (let { matrixId: s = "unknown", status: l, detail: h } of c)
      o(`Test matrix ${s}: ${l}: ${h}`);
  }
} catch (e) {
  g(`Test matrices could not be looked for: ${String(e)}. Run \`edgegate cancel\`.`);
}
r.exitCode = 0;
