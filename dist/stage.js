import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as k,
  b as P,
  c as R,
  d as y,
  e as C,
  f as A,
  g as O,
  h as $,
  i as N,
  s as G,
  t as E,
  u as T,
  v as j
} from "./chunks/chunk-2VHLOLRG.js";
import {
  a as g
} from "./chunks/chunk-76D5Q6UW.js";
import {
  a as w
} from "./chunks/chunk-H5GDRVYL.js";
import {
  a as U,
  b as W,
  c as h,
  d as B,
  e as F,
  f as J,
  g as M,
  h as D,
  j as L
} from "./chunks/chunk-PL24KZKB.js";
import "./chunks/chunk-XJXM5AYR.js";
import {
  a as v,
  d as I
} from "./chunks/chunk-ZLZNT46R.js";
import "./chunks/chunk-XLNU4LHV.js";
import {
  a as S,
  b as c
} from "./chunks/chunk-6DWUJ35U.js";
import "./chunks/chunk-APX2E6IL.js";
import "./chunks/chunk-V3AX6Z5L.js";
import "./chunks/chunk-3ANXJXE2.js";
import "./chunks/chunk-7QKARPZN.js";
import {
  a as x
} from "./chunks/chunk-K2C3OODJ.js";
import "./chunks/chunk-AX5JG2PY.js";
import "./chunks/chunk-LMXI4AGB.js";
import "./chunks/chunk-MIUVJAEJ.js";
import "./chunks/chunk-4LBPI474.js";

// src/entrypoints/stage.ts
import { randomUUID as dt } from "node:crypto";
import m from "node:process";

// src/render/annotations.ts
var ot = 5;
function H(t) {
  let e = k(t), n = t.verdict.exitCode !== 0, o = (r) => C(r) && (r.status === "exceeded" || n) ? "error" : "warning", a = [...Map.groupBy(
    A(t.verdict),
    (r) => JSON.stringify([o(r), r.status, y(r), V(r)])
  ).values()].flatMap((r) => {
    let [s] = r;
    return s === void 0 ? [] : [rt(e, s, r, o(s))];
  });
  return [
    ...a.filter(({ level: r }) => r === "error"),
    ...a.filter(({ level: r }) => r === "warning")
  ];
}
function rt(t, e, n, o) {
  let i = V(e), a = n.slice(0, ot).map((s) => v(`${P(s.scope).model} ${O(t, s)} (${R(s.scope)})`)), r = n.length - a.length;
  return {
    level: o,
    title: `edgegate: ${y(e)} ${e.status === "unknown" ? "unknown" : "exceeded"}`,
    message: [...a, ...r > 0 ? [`and ${r} more`] : []].join(`
`),
    ...i === void 0 ? {} : { position: i }
  };
}
function V(t) {
  return t.of === "budget" ? t.rule.position : void 0;
}

// src/entrypoints/actions/inputs.ts
function Y(t) {
  let e = (s) => {
    let p = t(s).trim();
    return p === "" ? void 0 : p;
  }, n = [], o = (s) => {
    let p = e(s);
    return p === void 0 && n.push(`\`${s}\` is empty`), p ?? "";
  }, i = o("publish");
  i !== "" && i !== "github" && i !== "none" && n.push(`\`publish\` is ${JSON.stringify(i)}, not \`github\` or \`none\``);
  let a = o("farm");
  a !== "" && !g.some((s) => s === a) && n.push(`\`farm\` is ${JSON.stringify(a)}, not ${g.map((s) => `\`${s}\``).join(" or ")}`);
  let r = {
    config: o("config"),
    base: e("base"),
    head: e("head"),
    farm: a,
    out: o("out"),
    publish: i === "none" ? "none" : "github",
    token: e("token"),
    python: e("python")
  };
  if (n.length > 0) throw c.badInputs(n);
  return r;
}

// src/entrypoints/actions/run-stage.ts
async function _(t) {
  let { report: e } = t;
  try {
    let n = await it(t);
    return await st(e, n), n.verdict.exitCode;
  } catch (n) {
    return at(e, n instanceof S ? n : c.internal(z(n), n));
  }
}
async function it({ input: t, run: e, parents: n, gate: o, progress: i, report: a, signal: r }) {
  let { base: s, head: p, ...l } = Y(t), d = await e();
  if (d === void 0) throw c.notInActions();
  let u = await E({ base: s, head: p }, d, n);
  return a.log(`Comparing ${u.head} with ${u.base}`), o({ ...l, ...u, progress: i, signal: r, runUrl: d.pageUrl });
}
async function st(t, e) {
  let { verdict: n, published: o } = e;
  t.log(e.log), t.output("verdict", n.verdict), t.output("exit-code", String(n.exitCode)), t.output("comment-url", o === void 0 || o.status === "skipped" ? "" : o.url), t.output("report-path", e.reportPath), t.output("documents-path", e.documentsPath), await q(t, e.summary);
  for (let i of H(e.input)) t.annotate(i);
}
async function at(t, e) {
  let n = `${e.message}
${e.remedy}`;
  t.annotate({ level: "error", title: "edgegate", message: n }), t.output("exit-code", String(e.exitCode)), e.exitCode === x.bug && t.log(pt(e));
  let o = "```", i = n.replaceAll(o, "'''");
  return await q(t, `### edgegate could not judge this change

${o}text
${i}
${o}
`), e.exitCode;
}
async function q(t, e) {
  try {
    await t.summary(e);
  } catch (n) {
    t.annotate({
      level: "warning",
      title: "edgegate",
      message: `The job summary could not be written: ${z(n)}`
    });
  }
}
function pt(t) {
  return [t.stack, t.cause instanceof Error ? `Caused by ${t.cause.stack}` : ""].join(`
`);
}
function z(t) {
  return t instanceof Error ? t.message : String(t);
}

// src/entrypoints/actions/step-report.ts
function K() {
  return {
    output: (t, e) => B(t, e),
    async summary(t) {
      await U.addRaw(t).write();
    },
    annotate({ level: t, title: e, message: n, position: o }) {
      let i = {
        title: e,
        ...o === void 0 ? {} : { file: o.file, startLine: o.line, startColumn: o.column }
      };
      t === "error" ? F(n, i) : J(n, i);
    },
    log(t) {
      for (let e of t.split(`
`)) M(I(e));
    }
  };
}

// src/entrypoints/stage-gate.ts
import mt from "node:process";
function Q(t) {
  return async (e) => {
    let { base: n, head: o, config: i, farm: a, out: r, publish: s, progress: p, signal: l, runUrl: d } = e, u = j({
      cwd: mt.cwd(),
      env: e.python === void 0 ? t : { ...t, EDGEGATE_PYTHON: e.python },
      signal: l,
      progress: p,
      out: r,
      farm: a,
      publish: s,
      token: e.token ?? "",
      runUrl: d
    }), { verdict: tt, input: f, published: et, comment: nt } = await G(u, { base: n, head: o, configFile: i });
    return {
      verdict: tt,
      input: f,
      published: et,
      summary: $(f),
      log: N(f, { color: !1, width: 120 }),
      reportPath: u.workspace.absolute(nt.path),
      documentsPath: u.workspace.root
    };
  };
}

// src/entrypoints/stage.ts
var b = new AbortController();
for (let t of ["SIGINT", "SIGTERM"]) m.once(t, () => b.abort());
var Z = dt();
D("mark", Z);
m.env[L] = Z;
var ct = h("token"), X = { ...m.env };
for (let t of w(m.env)) W(t);
m.exitCode = await _({
  input: (t) => t === "token" ? ct : h(t),
  ...T(X, m.cwd(), b.signal),
  gate: Q(X),
  report: K(),
  signal: b.signal
});
