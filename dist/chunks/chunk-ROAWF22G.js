import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  b as to,
  c as En,
  d as Ge,
  e as Ro
} from "./chunk-H5GDRVYL.js";
import {
  a as mo,
  b as po,
  c as ho,
  f as Pt,
  g as Nn,
  i as go,
  j as yo
} from "./chunk-XJXM5AYR.js";
import {
  a as yt,
  b as y,
  c as bt,
  d as ro
} from "./chunk-ZLZNT46R.js";
import {
  a as no,
  b as h
} from "./chunk-6DWUJ35U.js";
import {
  a as Ct,
  c as $t,
  d as Mt,
  e as Ot,
  f as Bt,
  g as bo,
  h as wo,
  i as Fn,
  j as vo,
  k as ko,
  l as So,
  m as Tn,
  n as xo
} from "./chunk-APX2E6IL.js";
import {
  c as le,
  d as fe,
  e as co,
  f as Be,
  g as Rt
} from "./chunk-V3AX6Z5L.js";
import {
  b as lo,
  d as fo,
  i as In
} from "./chunk-3ANXJXE2.js";
import {
  B as St,
  D as io,
  E as K,
  G as ao,
  H as D,
  I as uo,
  J as Ue,
  L as W,
  N as xt,
  b as wt,
  h as R,
  m as oo,
  n as q,
  o as vt,
  q as kt,
  s as we,
  u as z,
  v as $,
  y as Oe,
  z as so
} from "./chunk-7QKARPZN.js";
import {
  a as Xd
} from "./chunk-AX5JG2PY.js";
import {
  d as Qd
} from "./chunk-4LBPI474.js";

// src/render/blocks.ts
var P = (e) => ({ inline: "code", text: e }), w = (...e) => ({ inline: "strong", phrase: e }), O = (...e) => ({ inline: "small", phrase: e }), It = (e, ...t) => ({ inline: "tone", tone: e, phrase: t }), Dn = (e, t) => ({ inline: "link", text: e, href: t }), B = { inline: "break" }, Nt = (e, ...t) => ({ block: "heading", level: e, phrase: t }), C = (...e) => ({ block: "paragraph", phrase: e }), A = (e) => ({ block: "list", items: e }), j = (e, t) => ({ block: "details", summary: e, body: t }), Ft = (e, t) => ({ block: "code", language: e, text: t }), Po = (...e) => ({ block: "footer", phrase: e }), F = (e) => ({ title: e, align: "right" });
function V(e, t) {
  return {
    block: "table",
    columns: e.map((n) => typeof n == "string" ? { title: n, align: "left" } : n),
    rows: t
  };
}
function Ie(e) {
  return e.flatMap((t, n) => n === 0 ? t : [" · ", ...t]);
}

// src/domain/metrics.ts
var eu = {
  "latency-p50": {
    title: "p50 latency",
    unit: "ns",
    polarity: "lower-is-better",
    nature: "noisy",
    scope: "case",
    difference: "ratio",
    meaning: "Median inference after warm-up, per launch; the geometric mean over launches."
  },
  "latency-p90": {
    title: "p90 latency",
    unit: "ns",
    polarity: "lower-is-better",
    nature: "noisy",
    scope: "case",
    difference: "ratio",
    meaning: "90th percentile of inferences after warm-up, per launch; the geometric mean over launches."
  },
  load: {
    title: "load",
    unit: "ns",
    polarity: "lower-is-better",
    nature: "noisy",
    scope: "case",
    difference: "ratio",
    meaning: "Making the interpreter, applying the delegate and allocating tensors, with the model alone in its process."
  },
  "first-inference": {
    title: "first inference",
    unit: "ns",
    polarity: "lower-is-better",
    nature: "noisy",
    scope: "case",
    difference: "ratio",
    meaning: "The first inference after loading, with the model alone in its process."
  },
  "peak-memory": {
    title: "peak memory",
    unit: "bytes",
    polarity: "lower-is-better",
    nature: "noisy",
    scope: "case",
    difference: "ratio",
    meaning: "Highest resident memory minus that before loading, with the model alone in its process."
  },
  "delegated-nodes": {
    title: "delegated nodes",
    unit: "nodes",
    polarity: "higher-is-better",
    nature: "exact",
    scope: "case",
    difference: "delta",
    meaning: "Graph nodes that the delegate runs. The difference counts nodes that it leaves to the CPU: a smaller graph that is still wholly delegated lost nothing."
  },
  partitions: {
    title: "partitions",
    unit: "count",
    polarity: "lower-is-better",
    nature: "exact",
    scope: "case",
    difference: "delta",
    meaning: "Pieces that the delegate's nodes fall into; each border costs a hand-over."
  },
  size: {
    title: "size",
    unit: "bytes",
    polarity: "lower-is-better",
    nature: "exact",
    scope: "variant",
    difference: "ratio",
    meaning: "Bytes of the .tflite file."
  },
  accuracy: {
    title: "accuracy",
    unit: "task",
    polarity: "task",
    nature: "sampled",
    scope: "variant",
    difference: "delta",
    meaning: "The task metric on the repository's evaluation data."
  },
  "conversion-loss": {
    title: "conversion loss",
    unit: "task",
    polarity: "lower-is-better",
    nature: "sampled",
    scope: "variant",
    difference: "delta",
    meaning: "How much worse the variant does than the same side's float32, on the same samples."
  }
};
function _(e) {
  return { id: e, ...eu[e] };
}

// src/render/format/quantity.ts
function Tt(e, t = !0) {
  if (e === 0) return "0";
  let n = Math.abs(e) < 1e3 ? Number(Math.abs(e).toPrecision(3)) : Math.abs(e), r = Math.min(9, Math.max(0, 2 - Math.floor(Math.log10(n)))), o = n.toFixed(r), s = t || !o.includes(".") ? o : o.replace(/\.?0+$/, "");
  return (e < 0 ? "−" : "") + An(s);
}
function x(e) {
  return (e < 0 ? "−" : "") + An(Math.abs(e).toFixed(0));
}
function Et(e) {
  return e.startsWith("−") ? /[1-9]/.test(e) ? e : e.slice(1) : /[1-9]/.test(e) ? `+${e}` : e;
}
function b(e, t, n = `${t}s`) {
  return `${x(e)} ${e === 1 ? t : n}`;
}
function ee(e, t = !0) {
  let n = e * 100;
  if (Math.abs(n) < 5e-3) return "0%";
  let r = Math.abs(n) >= 99.95 ? 0 : Math.abs(n) >= 0.0495 ? 1 : 2, o = Math.abs(n).toFixed(r), s = t || !o.includes(".") ? o : o.replace(/\.?0+$/, "");
  return `${n < 0 ? "−" : ""}${An(s)}%`;
}
function Dt(e, t = !0) {
  return `${ee(e, t).slice(0, -1)} pp`;
}
function Co(e) {
  return e >= 1e10 ? { unit: "s", size: 1e9 } : e >= 1e3 || e === 0 ? { unit: "ms", size: 1e6 } : { unit: "ns", size: 1 };
}
function $o(e) {
  return e >= 1e9 ? { unit: "GB", size: 1e9 } : e >= 1e6 ? { unit: "MB", size: 1e6 } : e >= 1e3 ? { unit: "KB", size: 1e3 } : { unit: "bytes", size: 1 };
}
function An(e) {
  let [t = "", n] = e.split("."), r = t.replace(/\B(?=(\d{3})+$)/g, ",");
  return n === void 0 ? r : `${r}.${n}`;
}

// src/render/format/metric.ts
var tu = {
  ns: "duration",
  bytes: "bytes",
  nodes: "count",
  count: "count",
  task: "share"
};
function At(e) {
  return tu[_(e).unit];
}
function te(e) {
  return _(e).title;
}
function Bo(e) {
  return _(e).meaning;
}
function N(e, t, n = !0) {
  let r = No(e, Math.abs(t));
  return Fo(Ln(e, t, r, n), r.unit);
}
function se(e, t, n) {
  let r = No(e, Math.max(Math.abs(t), Math.abs(n))), o = Ln(e, t, r, !0), s = Ln(e, n, r, !0);
  return o === s && t !== n && e === "bytes" ? `${x(t)} → ${x(n)} bytes` : `${o} → ${Fo(s, r.unit)}`;
}
function zn(e, t, n) {
  let r = M(e, t, n.low), o = M(e, t, n.high);
  return Mo(r) === Mo(o) ? `${Oo(r)} to ${Oo(o)}` : `${r} to ${o}`;
}
function Lt(e, t) {
  return se(e, t.low, t.high).replace(" → ", " to ");
}
function M(e, t, n, r = !0) {
  return t === "ratio" ? Et(ee(n, r)) : e === "share" ? Et(Dt(n, r)) : Et(N(e, n, r));
}
var Io = /(%| pp| ms| s| ns| bytes| [KMG]B)$/;
function Mo(e) {
  return Io.exec(e)?.[1] ?? "";
}
function Oo(e) {
  return e.replace(Io, "");
}
function No(e, t) {
  switch (e) {
    case "duration":
      return Co(t);
    case "bytes":
      return $o(t);
    case "share":
      return { unit: "%", size: 0.01 };
    case "count":
    case "number":
      return { unit: "", size: 1 };
  }
}
function Ln(e, t, n, r) {
  return e === "count" ? x(t) : e === "share" ? ee(t, r).slice(0, -1) : n.unit === "bytes" || n.unit === "ns" ? x(t / n.size) : Tt(t / n.size, r);
}
function Fo(e, t) {
  return t === "" ? e : t === "%" ? `${e}%` : `${e} ${t}`;
}

// src/render/format/ship-yaml.ts
function zt(e) {
  return ["models:", ...[...Map.groupBy(e, ({ model: r }) => r)].flatMap(([r, o]) => [
    `  ${r}:`,
    "    ship:",
    ...o.map(
      ({ platform: s, variant: i, delegates: d }) => `      ${s}: { variant: ${i}, delegates: [${d.join(", ")}] }`
    )
  ])].join(`
`);
}

// src/render/report-index.ts
var He = [];
function Vt(e) {
  let t = e.comparison.models, n = Map.groupBy(
    t.flatMap((l) => l.rows),
    ({ scope: l }) => T(l)
  ), r = new Map(t.flatMap(({ cases: l }) => l.map((f) => [jn(f.key), f]))), o = Map.groupBy(e.verdict.checks, ({ scope: l }) => T(l)), s = new Map(
    e.accuracy.models.flatMap(
      (l) => ["baseline", "candidate"].flatMap(
        (f) => l[f].map((m) => [jt(l.model, f, m.variant), m])
      )
    )
  ), i = new Map(
    e.variants.models.flatMap(
      (l) => ["baseline", "candidate"].flatMap((f) => {
        let m = l[f];
        return m.status === "present" ? m.variants.map((p) => [jt(l.model, f, p.variant), p]) : [];
      })
    )
  ), d = new Map(e.changes.models.map((l) => [l.model, l])), a = Map.groupBy(e.plan.ship, ({ model: l }) => l), u = Map.groupBy(e.verdict.advice, ({ model: l }) => l), c = (l, f) => n.get(T(l))?.find((m) => m.metric === f);
  return {
    input: e,
    row: c,
    rows: (l) => n.get(T(l)) ?? He,
    facts: (l) => r.get(jn(l)),
    checks: (l) => o.get(T(l)) ?? He,
    accuracy: (l, f, m) => s.get(jt(l, f, m)),
    variant: (l, f, m) => i.get(jt(l, f, m)),
    kind: (l, f) => {
      let m = At(f);
      return m === "share" && c(l, f)?.task?.unit === "number" ? "number" : m;
    },
    change: (l) => d.get(l),
    ships: (l) => a.get(l) ?? He,
    advice: (l) => u.get(l) ?? He,
    // Gated cases of delegates that an app would only try later are measured, and have no checks.
    decides: (l) => l.of === "case" ? o.has(T(l)) : (a.get(l.model) ?? He).some(({ variant: f }) => f === l.variant)
  };
}
function U(e) {
  return e.of === "case" ? e.key : e;
}
function T(e) {
  return e.of === "case" ? jn(e.key) : JSON.stringify([e.model, e.variant]);
}
function jt(e, t, n) {
  return `${e} ${t} ${n}`;
}
function jn({ model: e, variant: t, device: n, delegate: r, threads: o }) {
  return JSON.stringify([e, t, n.farm, n.model, n.osVersion, r, o]);
}

// src/render/sections/scope-phrase.ts
function Ne(e) {
  return Ie([[w(U(e).model)], ...Eo(e).map((t) => [t])]);
}
function To(e) {
  return Eo(e).join(", ");
}
function Eo(e) {
  if (e.of === "variant") return [e.variant];
  let { variant: t, delegate: n, threads: r, device: o } = e.key;
  return [t, n, ...r === 1 ? [] : [`${r} threads`], Vn(o)];
}
function Vn(e) {
  return y(e.model, 40);
}

// src/render/sections/advice.ts
function qt(e, t, n) {
  let r = e.input.verdict.advice;
  if (r.length === 0) return [];
  let o = r.slice(t, n), s = r.length - Math.min(r.length, n);
  return [
    C(w("A better choice to ship")),
    ...r.slice(0, t).flatMap((i) => Do(e, i)),
    ...o.length === 0 ? [] : [
      j(
        [b(o.length, "more proposal")],
        o.flatMap((i) => Do(e, i))
      )
    ],
    ...s === 0 ? [] : [C(`… and ${b(s, "more proposal")} in the documents.`)]
  ];
}
function Do(e, t) {
  let { model: n, platform: r, device: o, ship: s, instead: i, note: d } = t;
  return [
    C(
      w(n),
      ` on ${Vn(o)}: `,
      P(s.variant),
      " with ",
      P(s.delegates.join(", ")),
      ` instead of ${i.variant} with ${i.delegate} gives `,
      ...nu(e, t),
      ".",
      ...d === void 0 ? [] : [B, O(y(d, 200))]
    ),
    Ft("yaml", zt([{ model: n, platform: r, ...s }]))
  ];
}
function Ao(e, t) {
  return t ? w(e) : e;
}
function nu(e, { model: t, ship: n, latencyRatio: r, sizeRatio: o, accuracyDelta: s }) {
  let i = e.accuracy(t, "candidate", n.variant)?.task, d = i?.status === "measured" && i.unit === "number" ? "number" : "share";
  return [
    Ao(`${M("duration", "ratio", r)} p50 latency`, r <= o),
    ", ",
    Ao(`${M("bytes", "ratio", o)} size`, o < r),
    ...s === void 0 ? [", accuracy not measured"] : [`, ${s === 0 ? "the same" : M(d, "delta", s)} accuracy`]
  ];
}

// src/render/format/verdict-words.ts
var Lo = {
  pass: { sign: "✅", word: "May ship", tone: "good" },
  warn: { sign: "⚠️", word: "May ship, with a warning", tone: "doubt" },
  inconclusive: { sign: "❓", word: "Can't tell yet", tone: "doubt" },
  fail: { sign: "❌", word: "Must not ship", tone: "bad" }
}, qn = {
  improvement: { sign: "🟢", word: "better", tone: "good" },
  regression: { sign: "🟠", word: "worse", tone: "doubt" },
  none: void 0,
  unclear: void 0,
  "not-comparable": void 0
}, ie = {
  within: { sign: "✅", word: "within", tone: "good" },
  exceeded: { sign: "❌", word: "exceeded", tone: "bad" },
  unknown: { sign: "❓", word: "unknown", tone: "doubt" }
}, zo = { sign: "⚪", word: "not confirmed", tone: "quiet" };
function ve(e, t) {
  return e.status === "unknown" ? ie.unknown : e.status === "within" ? e.of === "budget" ? ie.within : { ...ie.within, word: "fine" } : t ? e.of === "budget" ? ie.exceeded : { ...ie.exceeded, word: "broken" } : { sign: "⚠️", word: "warns", tone: "doubt" };
}

// src/render/sections/side-status.ts
var ru = {
  measured: "measured",
  "fell-back": "fell back",
  unsupported: "unsupported",
  crashed: "crashed",
  hung: "hung",
  "out-of-memory": "out of memory",
  "invalid-model": "refused by the runtime",
  error: "error",
  missing: "not measured",
  infrastructure: "device or farm failed",
  absent: "not there"
}, jo = {
  measured: "was measured",
  "fell-back": "falls back",
  unsupported: "is not supported",
  crashed: "crashes",
  hung: "hangs",
  "out-of-memory": "runs out of memory",
  "invalid-model": "is refused by the runtime",
  error: "does not run",
  missing: "was not measured",
  infrastructure: "was not measured",
  absent: "is not there"
};
function Wt({ status: e, delegation: t, finished: n }) {
  if (e === "missing" && n > 0) return "ran";
  let r = e === "fell-back" && t !== void 0 ? ` to ${t.applied}` : "";
  return `${ru[e]}${r}`;
}
function Vo({ baseline: e, candidate: t }) {
  return `${e.delegation?.applied ?? "unknown"} → ${t.delegation?.applied ?? "unknown"}`;
}
function _t({ baseline: e, candidate: t }) {
  let n = Wt(e), r = Wt(t);
  return n === r ? `${r} on both sides` : `${n} → ${r}`;
}

// src/render/format/check.ts
var ou = {
  runs: "running",
  "delegate-applies": "delegate",
  "output-is-right": "output",
  "variant-exists": "conversion"
};
function Q(e) {
  return e.of === "budget" ? te(e.metric) : ou[e.check];
}
function G(e) {
  return (e.of === "budget" ? e.rule.level : e.level) === "error";
}
function me(e, { rule: t, expected: n }) {
  switch (t.kind) {
    case "max":
      return `≤ ${N(e, n, !1)}`;
    case "min":
      return `≥ ${N(e, n, !1)}`;
    case "max-increase":
      return qo("+", e, t.limit, "increase");
    case "max-drop":
      return qo("−", e, t.limit, "drop");
  }
}
function Ut(e, { rule: t }) {
  if (t.reserve !== void 0 && t.reserve !== 0 && t.limit.of === "absolute")
    return `${N(e, t.limit.value, !1)} − ${N(e, t.reserve, !1)} reserve`;
  if (t.floor !== void 0 && t.floor !== 0) return `ignored up to ${N(e, t.floor, !1)}`;
}
function qo(e, t, n, r) {
  let o = n.of === "relative" ? n.fraction : n.value;
  if (o === 0) return `no ${r}`;
  let s = n.of === "relative" ? ee(o, !1) : t === "share" ? Dt(o, !1) : N(t, o, !1);
  return `at most ${e}${s}`;
}

// src/render/sections/row-cells.ts
function ke(e) {
  return [It(e.tone, `${e.sign} ${e.word}`)];
}
function J(e, t) {
  if (t === void 0) return ["not measured"];
  let { baseline: n, candidate: r } = t;
  return n.status === "known" && r.status === "known" ? [su(se(e, n.value, r.value))] : n.status === "absent" && r.status === "known" ? [`new: ${Gt(e, r)}`] : n.status === "known" && r.status === "absent" ? [`${Gt(e, n)} → gone`] : n.status !== "known" && r.status !== "known" ? ["unknown"] : [`${Gt(e, n)} → ${Gt(e, r)}`];
}
function su(e) {
  return e.replace(/ (?=[A-Za-z]+$)/, " ");
}
function Ht(e, t) {
  return t?.candidate.status !== "known" || t.candidate.interval === void 0 ? [] : [B, O(`PR: ${Lt(e, t.candidate.interval)}`)];
}
function Se(e, t, n = "first round only") {
  if (t?.difference === void 0) return [];
  let r = Wn(e, t, t.difference);
  return [
    w(iu(e, t, t.difference)),
    ...r === "" ? [] : [B, O(r)],
    ...n === "with second round" ? au(e, t) : []
  ];
}
function iu(e, t, { as: n, estimate: r }) {
  return t.metric === "delegated-nodes" && r === 0 ? "none lost" : M(e, n, r);
}
function au(e, t) {
  let n = t.secondRound;
  if (n === void 0) return [];
  let r = n.interval === void 0 ? "" : ` (${zn(e, n.as, n.interval)})`;
  return [B, O(`second round: ${M(e, n.as, n.estimate)}${r}`)];
}
function Wn(e, t, n) {
  let r = n.interval === void 0 ? [] : [zn(e, n.as, n.interval)], o = t.task === void 0 ? du(t, n) : uu(t.task.metric, n);
  return [...r, ...o].join(", ");
}
function du(e, { n: t }) {
  return e.pairing === "exact" ? [] : [b(t, "launch", "launches")];
}
function uu(e, { as: t, estimate: n, n: r }) {
  return [t === "delta" && (e === "top-1" || e === "top-5") ? `${x(Math.abs(Math.round(n * r)))} of ${x(r)}` : `n = ${x(r)}`];
}
function Wo(e, t) {
  let n = Ut(e, t);
  return [me(e, t), ...n === void 0 ? [] : [B, O(n)], ..._n(t)];
}
function _n(e) {
  return e.reason === void 0 ? [] : [B, O(y(e.reason, 200))];
}
function Gt(e, t) {
  return t.status === "known" ? N(e, t.value) : t.status === "absent" ? "none" : "unknown";
}

// src/render/sections/case-tables.ts
function _o(e, t) {
  let n = t.toSorted((o, s) => Go(o.key, s.key));
  return [...Map.groupBy(n, ({ key: o }) => Be(o.device))].flatMap(([o, s]) => [
    C(w(y(o, 120))),
    V(
      ["Variant · delegate", F("p50 main → PR"), F("p90 main → PR"), F("p50 change"), "Role"],
      s.map((i) => cu(e, i))
    )
  ]);
}
function cu(e, t) {
  let n = Un(t), r = `${t.key.variant} · ${t.key.delegate}`, o = e.row(n, "latency-p50");
  return [
    [t.gated ? w(r) : r],
    J("duration", o),
    J("duration", e.row(n, "latency-p90")),
    t.gated && o?.difference !== void 0 ? [M("duration", o.difference.as, o.difference.estimate)] : [],
    lu(e, t)
  ];
}
function lu(e, t) {
  let n = t.gated ? e.decides(Un(t)) ? "ships" : "in reserve" : "look";
  if (t.identical) return [`${n}, same bytes`];
  let { baseline: r, candidate: o } = t;
  if (r.status === "measured" && o.status === "measured") return [n];
  let s = o.detail ?? r.detail;
  return [`${n}, ${_t(t)}`, ...s === void 0 ? [] : [B, O(y(s, 120))]];
}
function Uo(e, t) {
  let n = t.filter(({ gated: r }) => r).toSorted((r, o) => Go(r.key, o.key)).flatMap(
    (r) => lo.filter((o) => o !== "latency-p50" && o !== "latency-p90").flatMap((o) => {
      let s = e.row(Un(r), o);
      if (s === void 0 || s.baseline.status === "unknown" && s.candidate.status === "unknown") return [];
      let [i, d] = [At(o), te(o)], a = y(r.key.device.model, 40);
      return [
        [
          [`${r.key.variant} · ${r.key.delegate} · ${a}`],
          [d],
          J(i, s),
          Se(i, s)
        ]
      ];
    })
  );
  return n.length === 0 ? [] : [
    C(w("What ships, other measurements")),
    V(["Case", "Metric", F("main → PR"), F("Change")], n)
  ];
}
function Go(e, t) {
  return D.indexOf(e.variant) - D.indexOf(t.variant) || Ue.indexOf(e.delegate) - Ue.indexOf(t.delegate) || Rt(e, t);
}
function Un({ key: e, gated: t }) {
  return { of: "case", key: e, gated: t };
}

// src/render/sections/variant-table.ts
function Ho(e, t) {
  let n = D.filter((r) => fu.some((o) => e.variant(t, o, r) !== void 0)).map((r) => [
    [e.decides({ of: "variant", model: t, variant: r }) ? w(r) : r],
    mu(e, t, r),
    pu(e, t, r),
    gu(e, t, r),
    yu(e.accuracy(t, "candidate", r)?.fidelity)
  ]);
  return n.length === 0 ? [] : [
    V(
      [
        "Variant",
        F("Size main → PR"),
        F("Accuracy main → PR"),
        F("Lost to float32"),
        "Outputs against float32"
      ],
      n
    )
  ];
}
var fu = ["baseline", "candidate"];
function mu(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "size"), o = e.variant(t, "candidate", n);
  if (o !== void 0 && o.status !== "converted")
    return [o.status === "failed" ? "not converted" : o.status === "no-effect" ? "no effect" : "not possible", B, O(y(o.reason, 160))];
  let s = r?.difference;
  return [
    ...J("bytes", r),
    ...s === void 0 || s.estimate === 0 ? [] : [B, O(M("bytes", s.as, s.estimate))]
  ];
}
function pu(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "accuracy");
  if (r?.task !== void 0) {
    let o = r.task.unit, s = r.difference;
    return [
      ...J(o, r),
      ...s === void 0 ? [] : [
        B,
        O(
          s.estimate === 0 ? `the same, n = ${x(s.n)}` : `${M(o, s.as, s.estimate)}, ${Wn(o, r, s)}`
        )
      ]
    ];
  }
  return [hu(e.accuracy(t, "candidate", n)?.task)];
}
function hu(e) {
  return e === void 0 || e.status === "not-configured" ? "no evaluation" : e.status === "failed" ? `failed: ${y(e.reason, 120)}` : `${N(e.unit, e.value)} (n = ${x(e.n)})`;
}
function gu(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "conversion-loss");
  if (r?.candidate.status !== "known") return [];
  let o = r.task?.unit ?? "share";
  return r.baseline.status === "known" && o === "number" ? [se(o, r.baseline.value, r.candidate.value)] : [M(o, "delta", r.candidate.value).replace("+", "")];
}
function yu(e) {
  return e === void 0 ? [] : e.status === "is-reference" ? ["is the reference"] : e.status === "failed" ? [`failed: ${y(e.reason, 120)}`] : e.identical ? ["identical"] : [[
    ...e.topOneAgreement === void 0 ? [] : [`top-1 agrees ${ee(e.topOneAgreement)}`],
    `cosine ${e.cosine.toFixed(4).replace("-", "−")}`,
    ...e.psnrDb === void 0 ? [] : [`PSNR ${Tt(e.psnrDb)} dB`],
    ...e.nonFiniteOutputs === 0 ? [] : [`${x(e.nonFiniteOutputs)} outputs not finite`]
  ].join(", "), B, O(`n = ${x(e.n)}, ${e.inputs} inputs`)];
}

// src/render/sections/at-most.ts
function ne(e, t, n) {
  return e.length <= t ? e : [...e.slice(0, t), [`… and ${b(e.length - t, `more ${n}`)}.`]];
}

// src/render/sections/why.ts
function Gn(e, t) {
  let n = e.input.comparison.models.flatMap(
    (r) => Ke(r, (o) => e.decides({ of: "variant", model: r.model, variant: o }))
  );
  return n.length === 0 ? [] : [C(w("Why")), A(ne(n, t, "fact"))];
}
function Ke(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let { variant: r, facts: o } of e.why.filter((s) => t(s.variant)))
    for (let s of o) {
      let i = JSON.stringify(s), d = n.get(i);
      d === void 0 ? n.set(i, { fact: s, variants: [r] }) : d.variants.push(r);
    }
  return [...n.values()].map(({ fact: r, variants: o }) => [
    w(e.model),
    ` (${o.join(", ")}): `,
    ...bu(r)
  ]);
}
function bu(e) {
  switch (e.kind) {
    case "operators-added":
      return [`${b(e.count, "operator")} more of `, L(e.op)];
    case "operators-removed":
      return [`${b(e.count, "operator")} fewer of `, L(e.op)];
    case "fusion-lost":
      return [L(e.activation), ` is no longer fused into ${b(e.count, "operator")} `, L(e.op)];
    case "fusion-gained":
      return [L(e.activation), ` is now fused into ${b(e.count, "operator")} `, L(e.op)];
    case "layers-resized":
      return [
        `${b(e.count, "layer")} `,
        L(e.op),
        `${e.count === 1 ? " is " : " are "}${wu(e.parameters)}: ${M("count", "delta", e.parameters)} parameters`
      ];
    case "constant-resized":
      return ["the constant ", L(e.name), `: ${se("bytes", e.baselineBytes, e.candidateBytes)}`];
    case "weights-dtype":
      return [
        `weights are ${y(e.to, 20)}, were ${y(e.from, 20)} (${N("bytes", e.sizeBytes)} of them)`
      ];
    case "input-changed":
      return ["the input ", L(e.name), `: ${y(e.from, 60)} → ${y(e.to, 60)}`];
    case "input-added":
      return ["one more input: ", L(e.name)];
    case "input-removed":
      return ["one input fewer: ", L(e.name)];
    case "output-changed":
      return ["the output ", L(e.name), `: ${y(e.from, 60)} → ${y(e.to, 60)}`];
    case "output-added":
      return ["one more output: ", L(e.name)];
    case "output-removed":
      return ["one output fewer: ", L(e.name)];
    case "delegation":
      return vu(e);
  }
}
function wu(e) {
  return e > 0 ? "larger" : e < 0 ? "smaller" : "of another shape";
}
function vu({ delegate: e, baseline: t, candidate: n, suspects: r }) {
  let o = r.slice(0, 5).flatMap((s, i) => i === 0 ? [L(s)] : [", ", L(s)]);
  return [
    `${y(e, 20)} runs ${Kt(n)}; on main ${Kt(t)}`,
    ...o.length === 0 ? [] : [". It does not take ", ...o]
  ];
}
function Kt({ delegatedNodes: e, totalNodes: t, partitions: n, proof: r }) {
  return r === "unknown" ? "an unknown number of nodes" : e === 0 ? `none of ${b(t, "node")}` : `${e} of ${b(t, "node")} in ${b(n, "partition")}`;
}
function L(e) {
  return P(y(e, 80));
}

// src/render/sections/everything.ts
function Jt(e, t, n = () => !0) {
  return e.input.comparison.models.filter(n).map((r) => ku(e, r, t));
}
function Hn({ change: e }) {
  return e !== "unchanged";
}
function ku(e, t, n) {
  let r = n === "all" ? t.cases : t.cases.filter(({ gated: s }) => s), o = Ke(t, () => n === "all");
  return j(
    [w(t.model), `: ${n === "all" ? "all variants and delegates" : "what ships"}`],
    [
      ...Ho(e, t.model),
      ..._o(e, r),
      ...Uo(e, r),
      ...o.length === 0 ? [] : [C(w("What differs in the files and in what ran")), A(o)]
    ]
  );
}
function Yt(e, t, n) {
  let r = e.input.comparison.models;
  if (r.length < 2) return [];
  let o = Map.groupBy(e.input.verdict.checks, ({ scope: a }) => U(a).model), s = { modified: "changed", added: "new", deleted: "deleted", unchanged: "unchanged" }, i = r.slice(0, n).map((a) => [
    [w(a.model)],
    [s[a.change]],
    [Su(o.get(a.model) ?? [])]
  ]), d = [
    V(["Model", "Change", "Checks"], i),
    ...i.length < r.length ? [C(`… and ${b(r.length - i.length, "more model")}.`)] : []
  ];
  return r.length > t ? [j([`All ${b(r.length, "model")}`], d)] : d;
}
function Su(e) {
  if (e.length === 0) return "nothing to check";
  let t = e.filter(({ status: r }) => r === "exceeded").length, n = e.filter(({ status: r }) => r === "unknown").length;
  return t + n === 0 ? `${ie.within.sign} all ${e.length} within` : [
    ...t === 0 ? [] : [`${ie.exceeded.sign} ${t} exceeded`],
    ...n === 0 ? [] : [`${ie.unknown.sign} ${n} unknown`],
    `of ${e.length}`
  ].join(", ");
}

// src/render/sections/worst-check.ts
function Jo(e) {
  return Fe(e)[0];
}
function Fe(e) {
  return e.checks.filter(({ status: t }) => t !== "within").map((t) => ({ check: t, rank: xu(t), excess: Ru(t) })).sort((t, n) => t.rank - n.rank || n.excess - t.excess).map(({ check: t }) => t);
}
function Yo(e) {
  let t = Fe(e), n = new Set(t.filter(Ko).map(({ scope: s }) => T(s))), r = (s) => s.of === "budget" && s.status === "unknown" && n.has(T(s.scope)), o = Map.groupBy(t.filter(r), ({ scope: s }) => T(s));
  return t.filter((s) => !r(s)).map((s) => ({
    check: s,
    consequences: Ko(s) ? o.get(T(s.scope)) ?? [] : []
  }));
}
function Ko(e) {
  return e.of === "built-in" && (e.check === "runs" || e.check === "variant-exists");
}
function xu(e) {
  return e.status === "unknown" ? G(e) ? e.of === "built-in" ? 3 : 4 : 6 : G(e) ? e.of === "built-in" ? 0 : e.rule.kind === "max" || e.rule.kind === "min" ? 1 : 2 : 5;
}
function Ru(e) {
  return e.of === "built-in" || e.found === void 0 ? 0 : e.expected === 0 ? 1 : Math.abs(e.found - e.expected) / Math.abs(e.expected);
}

// src/render/sections/findings.ts
var Pu = {
  "fell-back": "Fell back",
  crashed: "Crashed",
  "wrong-output": "Wrong output",
  "variant-failed": "Not converted",
  regression: "Worse",
  "setting-changed": "Setting changed",
  "evaluation-changed": "Evaluation changed",
  throttled: "Hot device",
  "not-measured": "Not measured"
};
function Kn(e, t) {
  let n = new Set(Fe(e.input.verdict).map(({ scope: s }) => T(s))), r = e.input.verdict.findings.filter(
    ({ kind: s, scope: i }) => s !== "regression" && s !== "setting-changed" && (i === void 0 || !n.has(T(i)))
  );
  if (r.length === 0) return [];
  let o = Map.groupBy(
    r,
    ({ kind: s, detail: i, scope: d }) => JSON.stringify([s, i, d === void 0 ? "" : U(d).model])
  );
  return [C(w("Also noticed")), A(ne([...o.values()].map(Cu), t, "finding"))];
}
function Cu(e) {
  let [t] = e;
  return t === void 0 ? [] : [w(Pu[t.kind]), ...$u(e, t), `: ${y(t.detail, 300)}`];
}
function $u(e, { scope: t }) {
  if (t === void 0) return [];
  if (e.length === 1) return [" (", ...Ne(t), ")"];
  let n = t.of === "case" && !t.gated;
  return [
    ` (${b(e.length, n ? "look" : t.of === "case" ? "case" : "variant")} of `,
    w(U(t).model),
    ")"
  ];
}

// src/render/sections/footnote.ts
function Zo(e) {
  let { subject: t, toolVersion: n, links: r, settings: o } = e.input, s = t.headSha === "worktree" ? "uncommitted files" : t.headSha.slice(0, 7);
  return [
    Po(
      ...Ie([
        [`edgegate ${n}`],
        ["main ", P(t.baseSha.slice(0, 7)), " → PR ", P(s)],
        [`limits of ${o.decidedBy === "base" ? "main" : "this PR"}'s `, P(o.settings.configFile)],
        ...r.artifact === void 0 ? [] : [[Dn("all documents", r.artifact)]],
        ...r.run === void 0 ? [] : [[Dn("run", r.run)]]
      ])
    )
  ];
}

// src/render/sections/saying.ts
function Qo(e, t) {
  return t.of === "built-in" ? Mu(e, t) : Ou(e, t);
}
function Mu(e, t) {
  let n = y(t.reason ?? t.found, 160);
  switch (t.check) {
    case "runs": {
      let r = t.scope.of === "case" ? e.facts(t.scope.key) : void 0;
      if (r === void 0) return `was not measured: ${n}`;
      let { status: o, detail: s } = r.candidate;
      return `${jo[o]}: ${y(s ?? t.reason ?? t.found, 160)}`;
    }
    case "variant-exists":
      return `can't be ${Jn(e, t) ? "converted" : "used"}: ${y(t.found, 160)}`;
    case "output-is-right":
      return t.status === "unknown" ? `has outputs that nobody checked: ${n}` : `computes wrong outputs: ${n}`;
    case "delegate-applies":
      return `lost its delegate: ${y(t.expected, 40)} → ${y(t.found, 80)}`;
  }
}
function Jn(e, { scope: t }) {
  let { model: n } = U(t);
  return e.input.variants.models.find((r) => r.model === n)?.candidate.status !== "unusable";
}
function Ou(e, t) {
  let n = Q(t);
  if (t.found === void 0) return `${n} is unknown: ${y(t.reason ?? "no value", 160)}`;
  let r = e.kind(t.scope, t.metric), o = t.status === "unknown" ? " is too close to call" : "";
  if (t.rule.kind === "max" || t.rule.kind === "min") {
    let a = t.interval === void 0 || o === "" ? "" : ` (${Lt(r, t.interval)})`, u = `${t.rule.kind === "max" ? "limit" : "at least"} ${N(r, t.expected, !1)}`;
    return `${n}${o === "" ? " is" : `${o}:`} ${N(r, t.found)}${a}, ${u}`;
  }
  let s = e.row(t.scope, t.metric), i = s?.difference === void 0 ? "" : ` by ${Xo(M(r, s.difference.as, s.difference.estimate))}`, d = t.rule.kind === "max-increase" ? "rose" : "fell";
  return `${n}${o === "" ? "" : `${o}:`} ${d}${i}${Iu(r, s)}, allowed ${Bu(r, t)}`;
}
function Bu(e, { rule: t }) {
  let { limit: n } = t, r = n.of === "relative" ? n.fraction : n.value;
  return r === 0 ? "none" : Xo(M(e, n.of === "relative" ? "ratio" : "delta", r, !1));
}
function Iu(e, t) {
  return t?.baseline.status !== "known" || t.candidate.status !== "known" ? "" : ` (${se(e, t.baseline.value, t.candidate.value)})`;
}
function Xo(e) {
  return e.replace(/^[+−]/, "");
}

// src/render/sections/next-step.ts
var Nu = {
  "latency-p50": "Make it faster",
  "latency-p90": "Make it faster",
  load: "Make it load faster",
  "first-inference": "Make its first inference faster",
  "peak-memory": "Make it need less memory",
  "delegated-nodes": "Use operators that the delegate takes",
  partitions: "Use operators that the delegate takes",
  size: "Make it smaller",
  accuracy: "Win the accuracy back",
  "conversion-loss": "Lose less in conversion"
}, Fu = {
  runs: "Make it run again",
  "delegate-applies": "Use operators that the delegate takes",
  "output-is-right": "Make its output right on this delegate",
  "variant-exists": "Make it convert again"
}, Yn = {
  measured: ["Run the job again; raise ", P("measure: launches"), " if it stays close."],
  "fell-back": ["Use operators that the delegate takes, or ship with one that takes this model."],
  unsupported: ["Ship with a delegate that this device has."],
  crashed: ["Find out why it crashes."],
  hung: ["Find out where it hangs."],
  "out-of-memory": ["Make it need less memory."],
  "invalid-model": ["Mend the model file."],
  error: ["Find out why it does not run."],
  missing: ["Run the job again: the measurement is incomplete."],
  infrastructure: ["Run the job again: the device or its farm failed."],
  absent: ["There is nothing to compare with; see the reason below."]
};
function es(e, t) {
  if (t === void 0)
    return e.input.verdict.advice.length === 0 ? ["Nothing to do."] : ["Nothing to do; a better choice is proposed below."];
  if (t.status === "unknown") return Du(e, t);
  if (t.of === "built-in" && t.check === "variant-exists" && !Jn(e, t)) return ["Mend the file."];
  let n = t.of === "budget" ? Nu[t.metric] : Fu[t.check], r = e.advice(U(t.scope).model).find((o) => Tu(o, t));
  return r !== void 0 ? [`${n}, or ship `, P(r.ship.variant), " on ", P(r.ship.delegates[0] ?? ""), " (below)."] : t.of === "budget" ? [`${n}, or raise the limit`, ...Eu(e, t)] : [`${n}, or ship another variant or delegate.`];
}
function Tu({ latencyRatio: e, sizeRatio: t, accuracyDelta: n }, r) {
  if (r.of === "built-in") return !0;
  switch (r.metric) {
    case "latency-p50":
    case "latency-p90":
      return e < 0;
    case "size":
      return t < 0;
    case "accuracy":
      return (n ?? 0) > 0;
    case "load":
    case "first-inference":
    case "peak-memory":
    case "delegated-nodes":
    case "partitions":
    case "conversion-loss":
      return !1;
  }
}
function Eu(e, { rule: { position: t } }) {
  let { decidedBy: n, settings: r } = e.input.settings, o = n === "base" ? " on main." : ".";
  return t === void 0 ? [" in ", P(r.configFile), o] : [" at ", P(`${t.file}:${t.line}`), o];
}
function Du(e, t) {
  if (t.of === "budget" && t.found !== void 0 && t.metric !== "accuracy") return Yn.measured;
  if (t.of === "budget" && (t.metric === "accuracy" || t.metric === "conversion-loss"))
    return ["Have both sides scored on the same data, or judge it by hand."];
  let n = t.scope.of === "case" ? e.facts(t.scope.key)?.candidate.status : void 0;
  if (n !== void 0 && n !== "measured") return Yn[n];
  let r = t.of === "budget" ? e.row(t.scope, t.metric) : void 0, o = [r?.candidate, r?.baseline].find((s) => s?.status === "unknown");
  return o?.status === "unknown" && o.because !== void 0 ? Yn[o.because] : ["See the reason below."];
}

// src/render/sections/headline.ts
function ts(e) {
  let { verdict: t, checks: n } = e.input.verdict, r = Lo[t], o = Jo(e.input.verdict), s = o === void 0 ? Au(e) : `${U(o.scope).model} ${Qo(e, o)} (${To(o.scope)})`;
  return [
    Nt(3, It(r.tone, `${r.sign} ${r.word}`), `: ${s}. `, ...es(e, o)),
    C(...Ie([...Lu(n), ...zu(e)]))
  ];
}
function Au(e) {
  let { checks: t } = e.input.verdict, { models: n } = e.input.changes;
  return n.every(({ change: r }) => r === "unchanged") ? "no model changed" : t.length > 0 ? "everything that ships is within its limits" : n.some(({ change: r }) => r === "deleted") ? "nothing is left to check" : "nothing has a limit";
}
function Lu(e) {
  if (e.length === 0) return [["no checks"]];
  let t = e.filter((s) => s.status === "exceeded" && G(s)).length, n = e.filter((s) => s.status === "exceeded" && !G(s)).length, r = e.filter((s) => s.status === "unknown").length, o = e.length - t - n - r;
  return [
    ...t > 0 ? [[`❌ ${x(t)} exceeded`]] : [],
    ...n > 0 ? [[`⚠️ ${x(n)} ${n === 1 ? "warns" : "warn"}`]] : [],
    ...r > 0 ? [[`❓ ${x(r)} unknown`]] : [],
    [`✅ ${x(o)} of ${b(e.length, "check")} within`]
  ];
}
function zu(e) {
  let t = { modified: "changed", added: "new", deleted: "deleted", unchanged: "unchanged" };
  return ["modified", "added", "deleted", "unchanged"].flatMap((n) => {
    let r = e.input.changes.models.filter((o) => o.change === n).map(({ model: o }) => o);
    return r.length === 0 ? [] : [[`${t[n]}: ${r.length > 4 ? b(r.length, "model") : r.join(", ")}`]];
  });
}

// src/render/sections/method.ts
function Zt(e, t) {
  let { settings: n } = e.input.settings, r = e.input.comparison.models.flatMap((a) => a.cases);
  if (r.length === 0) return [];
  let o = r.filter((a) => a.gated && !a.identical), { launches: s, pairs: i, inferences: d } = n.measure;
  return [
    j(
      ["How it was measured"],
      [
        A([
          [
            `Main and PR ran on the same device in the same session, ${ju(e)} Nothing is compared across sessions or devices.`
          ],
          [
            `What ships: up to ${b(s, "launch", "launches")} × ${b(i, "block pair")} × ${b(d, "inference")} a side. An interval covers 95%, over launches. A change counts when its interval excludes zero and it passes ${x(n.minimumEffect * 100)}%.`
          ],
          ...r.some((a) => !a.gated) ? [["A look is one launch: a number to compare by eye, without a claim. It decides nothing."]] : [],
          ...o.length === 0 ? [] : [Vu(o)],
          ...Wu(e).slice(0, t)
        ]),
        ...t === 0 ? [] : [C(w("What the numbers are")), A(qu(e))]
      ]
    )
  ];
}
function ju(e) {
  return e.input.comparison.models.some(
    ({ rows: n }) => n.some(({ metric: r, pairing: o }) => r === "latency-p50" && o === "own-launches")
  ) ? "in turn; where both fit in memory together, loaded in one process in alternating blocks." : "both loaded in one process, in alternating blocks.";
}
function Vu(e) {
  let t = (o) => e.reduce((s, i) => s + o(i), 0), n = e.filter(({ rounds: o }) => o > 1).length, r = t(({ throttledBlocks: o }) => o);
  return [
    [
      `Done: ${x(t((o) => o.launchesFinished))} of ${b(
        t((o) => o.launchesPlanned),
        "planned launch",
        "planned launches"
      )}`,
      `${b(
        t((o) => o.samplesPerSide),
        "inference"
      )} a side counted`,
      `${x(t((o) => o.droppedSamples))} dropped after switching sides`,
      r === 0 ? "no block was hot" : `${b(r, "block")} measured on a hot device`,
      n === 0 ? "one round" : `${b(n, "case")} measured in a second round`
    ].join("; "),
    "."
  ];
}
function qu(e) {
  let t = new Set(e.input.comparison.models.flatMap(({ rows: n }) => n.map(({ metric: r }) => r)));
  return fo.filter((n) => t.has(n)).map((n) => [w(te(n)), `: ${Bo(n)}`]);
}
function Wu(e) {
  return [...Map.groupBy(e.input.sessions, ({ device: n, environment: r }) => JSON.stringify([n, r])).values()].flatMap((n) => {
    let [r] = n;
    if (r === void 0) return [];
    let { device: o, environment: s } = r, i = [...new Set(n.map(({ round: d }) => d))];
    return [
      [
        [
          `${y(s.deviceModel, 60)} (${y(o.farm, 30)})`,
          y(s.osVersion, 60),
          `build ${y(s.osBuild, 80)}`,
          y(s.soc, 60),
          y(s.abi, 30),
          `${y(s.runtime.name, 30)} ${y(s.runtime.version, 30)}`,
          `app ${s.appSha256.slice(0, 12)}`,
          `round${i.length === 1 ? "" : "s"} ${i.join(" and ")}`
        ].join(", "),
        "."
      ]
    ];
  });
}

// src/render/sections/movements.ts
var _u = ["Result", "What", F("main → PR"), F("Change (95% interval)"), "Limit"];
function Te(e, t, n) {
  let r = Uu(e), [o, s] = [r.slice(0, t), r.slice(t, t + n)], i = r.length - o.length - s.length, d = (a) => V(
    _u,
    a.map((u) => u())
  );
  return [
    ...o.length === 0 ? [] : [d(o)],
    ...s.length === 0 ? [] : [j([`${b(s.length, "more row")} that exceeded, are unknown or moved`], [d(s)])],
    ...i === 0 ? [] : [C(`… and ${b(i, "more row")}, in the documents.`)]
  ];
}
function Uu(e) {
  let t = Yo(e.input.verdict), n = new Set(Fe(e.input.verdict).map((o) => rs(e, o))), r = e.input.comparison.models.flatMap(({ rows: o }) => o).filter((o) => Hu(o) && e.decides(o.scope) && !n.has(o)).map((o) => ({ row: o, checks: Ju(e, o) })).sort((o, s) => +(o.checks.length === 0) - +(s.checks.length === 0) || Ku(o.row, s.row));
  return [
    ...t.map((o) => () => Yu(e, o)),
    ...r.map(
      ({ row: o, checks: s }) => () => Xu(e, o, s)
    )
  ];
}
var Gu = 1e-3;
function Hu({ change: e, difference: t }) {
  return qn[e] === void 0 || t === void 0 ? !1 : t.as === "delta" || Math.abs(t.estimate) >= Gu;
}
function Ku(e, t) {
  return e.change !== t.change ? e.change === "regression" ? -1 : 1 : ns(t) - ns(e);
}
function ns({ difference: e }) {
  return e?.as === "ratio" ? Math.abs(e.estimate) : 0;
}
function rs(e, t) {
  return t.of === "budget" ? e.row(t.scope, t.metric) : void 0;
}
function Ju(e, { scope: t, metric: n }) {
  return e.checks(t).filter((r) => r.of === "budget" && r.metric === n);
}
function os(e, t) {
  return [w(e), B, O(...Ne(t))];
}
function Yu(e, { check: t, consequences: n }) {
  let r = ke(ve(t, G(t))), o = os(Q(t), t.scope);
  if (t.of === "built-in") return [r, o, Zu(e, t), [], Qu(t, n)];
  let s = e.kind(t.scope, t.metric), i = rs(e, t), d = t.rule.kind === "max" || t.rule.kind === "min";
  return [
    r,
    o,
    [...J(s, i), ...d ? Ht(s, i) : []],
    Se(s, i, "with second round"),
    Wo(s, t)
  ];
}
function Zu(e, t) {
  if (t.check === "variant-exists") return [t.status === "unknown" ? "unknown" : "not converted"];
  let n = t.scope.of === "case" ? e.facts(t.scope.key) : void 0;
  return n === void 0 ? ["not measured"] : t.check === "delegate-applies" ? [Vo(n)] : [t.check === "runs" ? _t(n) : "wrong output"];
}
function Qu(e, t) {
  let r = [...e.check === "variant-exists" || e.check === "output-is-right" ? [e.found] : [], ...e.reason === void 0 ? [] : [e.reason]], o = [...new Set(t.map(Q))];
  return [
    `must be: ${e.expected}`,
    ...r.flatMap((s) => [B, O(y(s, 200))]),
    ...o.length === 0 ? [] : [B, O(`so unknown, too: ${o.join(", ")}`)]
  ];
}
function Xu(e, t, n) {
  let r = e.kind(t.scope, t.metric), o = n.flatMap((i) => [B, O(me(r, i)), ..._n(i)]), s = ec(e, t) ? qn[t.change] : zo;
  return [
    s === void 0 ? [] : ke(s),
    os(te(t.metric), t.scope),
    J(r, t),
    Se(r, t, n.length === 0 ? "first round only" : "with second round"),
    n.length === 0 ? ["no limit set"] : ["within", ...o]
  ];
}
function ec(e, { difference: t, secondRound: n }) {
  return t === void 0 || n === void 0 ? !0 : n.estimate * Math.sign(t.estimate) > e.input.settings.settings.minimumEffect;
}

// src/render/sections/setting-notices.ts
function is(e, t) {
  let { decidedBy: n, settings: r, changedByHead: o } = e.input.settings, s = o.filter(({ loosens: i }) => i).map((i) => [
    "⚠️ ",
    w("This PR loosens a limit"),
    ": ",
    ...as(i),
    ". Main's still decides here; after the merge the new one does."
  ]);
  return [
    ...n === "base" ? [] : [["⚠️ ", w("The limits are this PR's own"), ": main has no ", P(r.configFile), " yet."]],
    ...ne(s, t, "loosened limit"),
    ...tc(e)
  ];
}
function tc(e) {
  let t = e.input.plan.ship.filter((o) => o.assumed), [n] = t;
  return n === void 0 ? [] : [["What ships is assumed, as a plain app does it: ", ...t.length === 1 ? [w(n.model), ` on ${n.platform}: ${n.variant} with ${n.delegates.join(", ")}`] : [b(new Set(t.map(({ model: o }) => o)).size, "model")], ". Say it with ", P("ship:"), " (below)."]];
}
function Zn(e, t) {
  let n = e.input.plan.ship.filter((o) => o.assumed), r = e.input.settings.changedByHead.filter(({ loosens: o }) => !o);
  return [
    ...n.length === 0 ? [] : [
      j(
        ["What to write into the config, if what ships is assumed rightly"],
        [Ft("yaml", zt(n.slice(0, t)))]
      )
    ],
    ...r.length === 0 ? [] : [
      j(
        [`This PR changes ${b(r.length, "other setting")}; main's decide here`],
        [A(ne(r.map(as), t, "setting"))]
      )
    ]
  ];
}
function as({ path: e, base: t, head: n }) {
  return [P(y(e, 100)), " ", ss(t), " → ", ss(n)];
}
function ss(e) {
  return e === void 0 ? "not set" : P(y(e, 80));
}

// src/render/sections/notices.ts
function Qt(e, t) {
  let n = [
    ...is(e, t),
    ...nc(e),
    ...rc(e.input.changes.models, t),
    ...ne(oc(e), t, "model")
  ];
  return n.length === 0 ? [] : [A(n)];
}
function nc(e) {
  return e.input.verdict.verdict !== "inconclusive" ? [] : e.input.settings.settings.onInconclusive === "pass" ? [["The check is green although it can't tell: ", P("on-inconclusive: pass"), "."]] : [["The check is red while this is unknown: ", P("on-inconclusive: fail"), "."]];
}
function rc(e, t) {
  let n = e.filter(({ renamedFrom: i }) => i !== void 0), r = (i) => e.filter((d) => d.change === i && d.renamedFrom === void 0).map(({ model: d }) => d), [o, s] = [r("added"), r("deleted")];
  return [
    ...ne(
      n.map(({ model: i, renamedFrom: d = "" }) => [
        w(i),
        " was renamed from ",
        P(y(d, 100)),
        "."
      ]),
      t,
      "renamed model"
    ),
    ...o.length === 0 ? [] : [
      [
        ...ds(o, t),
        `${o.length === 1 ? " is" : " are"} new: main has nothing to compare with, so only absolute limits apply.`
      ]
    ],
    ...s.length === 0 ? [] : [[...ds(s, t), `${s.length === 1 ? " is" : " are"} deleted by this PR.`]]
  ];
}
function ds(e, t) {
  let n = e.slice(0, t).flatMap((r, o) => [...o === 0 ? [] : [", "], w(r)]);
  return e.length > t ? [...n, ` and ${x(e.length - t)} more`] : n;
}
function oc(e) {
  return e.input.comparison.models.flatMap(({ model: t, cases: n }) => {
    let r = [...new Set(n.filter((o) => o.gated && o.identical).map(({ key: o }) => o.variant))];
    return r.length === 0 ? [] : [
      [w(t), ` ${r.join(", ")}: main and PR are the same bytes, so there is nothing to compare.`]
    ];
  });
}

// src/render/sections/shipping.ts
function Xt(e, t, n) {
  let r = sc(e.input.verdict.checks);
  if (r.length === 0) return [];
  let o = r.slice(0, n).flatMap((d) => ic(e, d)), s = r.length - n, i = s > 0 ? [...o, C(`… and ${b(s, "more shipping case")}.`)] : o;
  return r.length > t ? [j([`What ships, and the room that is left (${b(r.length, "case")})`], i)] : [C(w("What ships, and the room that is left")), ...i];
}
function sc(e) {
  let t = Map.groupBy(e, ({ scope: o }) => T(o)), n = [], r = /* @__PURE__ */ new Map();
  for (let o of t.values()) {
    let s = o[0]?.scope;
    s?.of === "variant" && r.set(T(s), o);
  }
  for (let o of t.values()) {
    let s = o[0]?.scope;
    if (s?.of !== "case") continue;
    let i = T({ of: "variant", model: s.key.model, variant: s.key.variant });
    n.push({ scope: s, checks: [...r.get(i) ?? [], ...o] }), r.delete(i);
  }
  for (let o of r.values())
    o[0] !== void 0 && n.push({ scope: o[0].scope, checks: o });
  return n;
}
function ic(e, { scope: t, checks: n }) {
  let r = n.filter((s) => s.of === "built-in"), o = n.filter((s) => s.of === "budget");
  return [
    C(...Ne(t), ...r.length === 0 ? [] : [": ", ...ac(r)]),
    ...o.length === 0 ? [] : [
      V(
        ["Limit", F("PR"), "Used of the limit", "Result"],
        o.map((s) => dc(e, s))
      )
    ]
  ];
}
function ac(e) {
  let t = e.map((o) => ({ check: o, mark: ve(o, G(o)) }));
  return [[...Map.groupBy(t, ({ mark: o }) => o.word)].map(([o, s]) => {
    let i = s.map(({ check: d }) => Q(d)).join(", ");
    return `${s[0]?.mark.sign ?? ""} ${i}: ${o}`;
  }).join("; ")];
}
function dc(e, t) {
  let n = e.kind(t.scope, t.metric);
  return [
    [`${Q(t)} ${me(n, t)}`],
    uc(e, n, t),
    cc(t),
    ke(ve(t, G(t)))
  ];
}
function uc(e, t, n) {
  if (n.found === void 0) return ["unknown"];
  if (n.rule.kind === "max" || n.rule.kind === "min") return [N(t, n.found)];
  let r = e.row(n.scope, n.metric)?.difference;
  if (r === void 0) return ["unknown"];
  let o = M(t, r.as, r.estimate), s = n.secondRound;
  return [s === void 0 ? o : `${o}, again ${M(t, s.as, s.estimate)}`];
}
function cc({ found: e, expected: t, rule: n, status: r, secondRound: o }) {
  return e === void 0 || t <= 0 || n.kind === "min" ? [] : r === "within" && o !== void 0 ? [] : lc(Math.max(0, e / t));
}
function lc(e) {
  let t = Math.min(10, Math.round(e * 10));
  return [P("█".repeat(t) + "░".repeat(10 - t)), ` ${ee(e)}`];
}

// src/render/compose.ts
function Qn(e) {
  return [
    Y("headline", () => ts(e)),
    Y("notices", () => Qt(e, 10), [16, () => Qt(e, 3)], [19, () => Qt(e, 1)]),
    Y(
      "movements",
      () => Te(e, 20, 1e3),
      [8, () => Te(e, 20, 100)],
      [14, () => Te(e, 20, 0)],
      [18, () => Te(e, 8, 0)],
      [21, () => Te(e, 3, 0)]
    ),
    Y("why", () => Gn(e, 12), [17, () => Gn(e, 4)], [20, Ee]),
    Y("findings", () => Kn(e, 10), [16, () => Kn(e, 3)], [19, Ee]),
    Y("advice", () => qt(e, 2, 20), [11, () => qt(e, 2, 5)], [15, () => qt(e, 1, 1)]),
    Y(
      "shipping",
      () => Xt(e, 3, 400),
      [5, () => Xt(e, 3, 40)],
      [6, () => Xt(e, 3, 10)],
      [13, Ee]
    ),
    Y(
      "models",
      () => Yt(e, 8, 2e3),
      [9, () => Yt(e, 8, 500)],
      [10, () => Yt(e, 8, 100)],
      [13, Ee]
    ),
    Y("settings", () => Zn(e, 50), [7, () => Zn(e, 10)], [12, Ee]),
    Y(
      "everything",
      () => Jt(e, "all"),
      [1, () => Jt(e, "all", Hn)],
      [2, () => Jt(e, "shipping", Hn)],
      [3, Ee]
    ),
    Y("method", () => Zt(e, 50), [4, () => Zt(e, 5)], [15, () => Zt(e, 0)]),
    Y("footnote", () => Zo(e))
  ];
}
function Y(e, t, ...n) {
  let r = [{ at: 0, blocks: t }, ...n.map(([o, s]) => ({ at: o, blocks: s }))];
  return { name: e, forms: r };
}
var Ee = () => [];

// src/render/fit-to-limit.ts
function Xn(e, t, n) {
  let r = e.flatMap(({ forms: a }, u) => a.map(({ at: c }, l) => ({ section: u, form: l, at: c }))).filter(({ form: a }) => a > 0).sort((a, u) => a.at - u.at || a.form - u.form), o = fc(e, t), s = e.map(() => 0), i = () => s.map((a, u) => o(u, a)).filter((a) => a !== "").join(`

`), d = [];
  for (let a of r) {
    if (n(i())) break;
    s[a.section] = a.form, d.push(a);
  }
  if (!n(i())) return i();
  for (let { section: a, form: u } of d.toReversed())
    s[a] === u && (s[a] = u - 1, n(i()) || (s[a] = u));
  return i();
}
function fc(e, t) {
  let n = /* @__PURE__ */ new Map();
  return (r, o) => {
    let s = `${r} ${o}`, i = n.get(s);
    if (i !== void 0) return i;
    let d = t(e[r]?.forms[o]?.blocks() ?? []);
    return n.set(s, d), d;
  };
}

// node_modules/markdown-table/index.js
function mc(e) {
  return e.length;
}
function cs(e, t) {
  let n = t || {}, r = (n.align || []).concat(), o = n.stringLength || mc, s = [], i = [], d = [], a = [], u = 0, c = -1;
  for (; ++c < e.length; ) {
    let g = [], v = [], k = -1;
    for (e[c].length > u && (u = e[c].length); ++k < e[c].length; ) {
      let S = pc(e[c][k]);
      if (n.alignDelimiters !== !1) {
        let E = o(S);
        v[k] = E, (a[k] === void 0 || E > a[k]) && (a[k] = E);
      }
      g.push(S);
    }
    i[c] = g, d[c] = v;
  }
  let l = -1;
  if (typeof r == "object" && "length" in r)
    for (; ++l < u; )
      s[l] = us(r[l]);
  else {
    let g = us(r);
    for (; ++l < u; )
      s[l] = g;
  }
  l = -1;
  let f = [], m = [];
  for (; ++l < u; ) {
    let g = s[l], v = "", k = "";
    g === 99 ? (v = ":", k = ":") : g === 108 ? v = ":" : g === 114 && (k = ":");
    let S = n.alignDelimiters === !1 ? 1 : Math.max(
      1,
      a[l] - v.length - k.length
    ), E = v + "-".repeat(S) + k;
    n.alignDelimiters !== !1 && (S = v.length + S + k.length, S > a[l] && (a[l] = S), m[l] = S), f[l] = E;
  }
  i.splice(1, 0, f), d.splice(1, 0, m), c = -1;
  let p = [];
  for (; ++c < i.length; ) {
    let g = i[c], v = d[c], k = n.fillRows === !1 ? Math.max(1, i[c === 1 ? 0 : c].length) : u;
    l = -1;
    let S = [];
    for (; ++l < k; ) {
      let E = g[l] || "", be = "", ht = "";
      if (n.alignDelimiters !== !1) {
        let gt = a[l] - (v[l] || 0), eo = s[l];
        if (eo === 114)
          be = " ".repeat(gt);
        else if (eo === 99) {
          let Bn = gt / 2;
          gt % 2 ? (be = " ".repeat(Bn + 0.5), ht = " ".repeat(Bn - 0.5)) : (be = " ".repeat(Bn), ht = be);
        } else
          ht = " ".repeat(gt);
      }
      n.delimiterStart !== !1 && !l && S.push("|"), n.padding !== !1 && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(n.alignDelimiters === !1 && E === "") && (n.delimiterStart !== !1 || l) && S.push(" "), n.alignDelimiters !== !1 && S.push(be), S.push(E), n.alignDelimiters !== !1 && S.push(ht), n.padding !== !1 && S.push(" "), (n.delimiterEnd !== !1 || l !== k - 1) && S.push("|");
    }
    p.push(
      n.delimiterEnd === !1 ? S.join("").replace(/ +$/, "") : S.join("")
    );
  }
  return p.join(`
`);
}
function pc(e) {
  return e == null ? "" : String(e);
}
function us(e) {
  let t = typeof e == "string" ? e.codePointAt(0) : 0;
  return t === 67 || t === 99 ? 99 : t === 76 || t === 108 ? 108 : t === 82 || t === 114 ? 114 : 0;
}

// src/render/markdown/escape-markdown.ts
var Je = "​", hc = /[\\`*[\]<>|~&$\u200B]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
function Ye(e) {
  return ls(yt(e)).replace(hc, (t) => De(t));
}
function ls(e) {
  return e.replace(/@(?=\S)/g, `@${Je}`).replace(/#(?=\w)/g, `#${Je}`).replace(/GH-(?=\d)/gi, (t) => t + Je).replace(/:(?=\/\/|[a-z0-9_+-])/gi, `:${Je}`).replace(/www\./gi, (t) => `${t.slice(0, -1)}${Je}.`);
}
function en(e) {
  return e.trim().replace(/^[#+=-]/, (t) => De(t)).replace(/^(\d{1,9})([.)])(?=\s|$)/, (t, n, r) => n + De(r)).replace(/#$/, (t) => De(t));
}
function fs(e) {
  let t = yt(e).trim();
  return t !== "" && !/[`|\\]/.test(t) ? `\`${t}\`` : `<code>${ls(t).replace(/[!-/:-@[-`{-~\u200B]/g, (n) => De(n))}</code>`;
}
function ms(e) {
  return `<code>${yt(e).trim().replace(/[&<>`|\\*_[\]]/g, (t) => De(t))}</code>`;
}
function De(e) {
  return `&#${e.codePointAt(0) ?? 65533};`;
}

// src/render/markdown/print-markdown.ts
function er(e) {
  return e.map((t) => gc(t)).join(`

`);
}
function gc(e) {
  switch (e.block) {
    case "heading":
      return `${"#".repeat(e.level)} ${en(ae(e.phrase))}`;
    case "paragraph":
      return en(ae(e.phrase));
    case "list":
      return e.items.map((t) => `- ${en(ae(t))}`).join(`
`);
    case "table":
      return cs(
        [
          e.columns.map(({ title: t }) => Ye(t)),
          ...e.rows.map((t) => t.map((n) => ae(n)))
        ],
        { align: e.columns.map(({ align: t }) => t), alignDelimiters: !1 }
      );
    case "code":
      return wc(e.language, e.text);
    case "details":
      return `<details>
<summary>${ae(e.summary, "html")}</summary>

${er(e.body)}

</details>`;
    case "footer":
      return `<sub>${ae(e.phrase)}</sub>`;
  }
}
function ae(e, t = "markdown") {
  return e.map((n) => yc(n, t)).join("");
}
function yc(e, t) {
  if (typeof e == "string") return Ye(e);
  switch (e.inline) {
    case "code":
      return t === "html" ? ms(e.text) : fs(e.text);
    case "strong":
      return `<b>${ae(e.phrase, t)}</b>`;
    case "small":
      return `<sub>${ae(e.phrase, t)}</sub>`;
    case "tone":
      return ae(e.phrase, t);
    case "link":
      return bc(e.text, e.href);
    case "break":
      return "<br>";
  }
}
function bc(e, t) {
  return /^https?:\/\/[^\s"'<>`\\]+$/.test(t) ? `<a href="${t.replaceAll("&", "&amp;")}">${Ye(e)}</a>` : Ye(e);
}
function wc(e, t) {
  let n = Math.max(2, ...(t.match(/`+/g) ?? []).map((o) => o.length)), r = "`".repeat(n + 1);
  return `${r}${e}
${t}
${r}`;
}

// src/render/sections/one-case.ts
function hs(e, t, n) {
  let { key: r, gated: o } = n, s = { of: "case", key: r, gated: o }, i = { of: "variant", model: r.model, variant: r.variant }, d = [...e.rows(s), ...e.rows(i)], a = [...e.checks(s), ...e.checks(i)], u = Ke(t, (c) => c === r.variant);
  return [
    Nt(3, co(r)),
    A([
      [
        o ? "This ships: it is measured fully, and decides." : "This is a look: one launch, without a claim. It decides nothing."
      ],
      ...n.identical ? [["Main and PR are the same bytes: there is nothing to compare."]] : [],
      ps("main", n.baseline),
      ps("PR", n.candidate),
      [vc(n)]
    ]),
    ...d.length === 0 ? [] : [
      V(
        kc,
        d.map((c) => xc(e, c))
      )
    ],
    ...a.length === 0 ? [] : [
      V(
        ["Result", "Check", "Limit", "Reason"],
        a.map((c) => Rc(e, c))
      )
    ],
    ...u.length === 0 ? [] : [C(w("What differs in the files and in what ran")), A(u)]
  ];
}
function ps(e, t) {
  let { delegation: n, outputCheck: r, detail: o, crashes: s, finished: i } = t, d = [
    Wt(t),
    ...o === void 0 ? [] : [y(o, 500)],
    `${b(i, "launch", "launches")} finished, ${x(s)} ended in it`,
    ...n === void 0 ? [] : [`${n.applied} ran ${Kt(n)} (told by: ${n.proof})`],
    ...r === void 0 ? [] : [`output ${r.status}: ${y(r.detail, 300)}`]
  ];
  return [w(e), `: ${d.join("; ")}`];
}
function vc({
  launchesFinished: e,
  launchesPlanned: t,
  samplesPerSide: n,
  droppedSamples: r,
  throttledBlocks: o,
  rounds: s
}) {
  return [
    `Done: ${x(e)} of ${b(t, "planned launch", "planned launches")} in ${b(s, "round")}`,
    `${b(n, "inference")} a side counted`,
    `${x(r)} dropped`,
    b(o, "hot block")
  ].join(", ");
}
var kc = ["Metric", F("main → PR"), F("Change (95% interval)"), "Compared", "Reading"], Sc = {
  exact: "exactly",
  "same-launch": "in one process",
  "own-launches": "in launches of their own",
  "same-data": "on the same samples",
  none: "not compared"
};
function xc(e, t) {
  let n = e.kind(t.scope, t.metric);
  return [
    [te(t.metric)],
    [...J(n, t), ...Ht(n, t)],
    Se(n, t, "with second round"),
    [Sc[t.pairing]],
    [
      t.change === "none" ? "no change" : t.change.replace("-", " "),
      ...t.note === void 0 ? [] : [`: ${y(t.note, 200)}`]
    ]
  ];
}
function Rc(e, t) {
  let n = ke(ve(t, G(t))), r = t.reason === void 0 ? [] : [y(t.reason, 300)];
  if (t.of === "built-in")
    return [n, [Q(t)], [t.expected], r.length === 0 ? [y(t.found, 300)] : r];
  let o = e.kind(t.scope, t.metric), s = Ut(o, t);
  return [
    n,
    [Q(t)],
    [me(o, t), ...s === void 0 ? [] : [` (${s})`]],
    r
  ];
}

// src/render/terminal/print-terminal.ts
var bs = Qd(Xd(), 1);

// src/render/terminal/cells.ts
var Pc = /^[\p{Mn}\p{Me}\p{Cf}\uFE0F]$/u, Cc = /^[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]$/u;
function Ae(e) {
  let t = e.replace(new RegExp("\\p{Cc}\\[\\d+m", "gu"), "");
  if (/^[\u0020-\u007E]*$/.test(t)) return t.length;
  let n = 0;
  for (let r of t) n += Pc.test(r) ? 0 : Cc.test(r) ? 2 : 1;
  return n;
}

// src/render/terminal/wrap-phrase.ts
function de(e, t) {
  return Oc(e).flatMap((n) => $c(n, t));
}
function tr(e) {
  return Math.max(0, ...de(e, Number.MAX_SAFE_INTEGER).map(nr));
}
function nr(e) {
  return e.reduce((t, { text: n }) => t + Ae(n), 0);
}
function $c(e, t) {
  let n = [], r = [], o = 0, s = () => {
    n.push(r), r = [], o = 0;
  };
  for (let { text: i, styles: d, spaceBefore: a } of e) {
    let u = a && o > 0 ? " " : "";
    o > 0 && o + u.length + Ae(i) > t && a && s();
    let c = o === 0 ? i : u + i;
    for (; o + Ae(c) > t; ) {
      let [l, f] = Mc(c, t - o);
      l !== "" && r.push({ text: l, styles: d }), s(), c = f;
    }
    r.push({ text: c, styles: d }), o += Ae(c);
  }
  return s(), n;
}
function Mc(e, t) {
  let n = 0, r = 0;
  for (let o of e) {
    if (n += Ae(o), n > t) break;
    r += o.length;
  }
  return [e.slice(0, r), e.slice(r)];
}
function Oc(e) {
  let t = [[]], n = !1, r = (s, i) => {
    if (typeof s == "string") return o(s, i);
    switch (s.inline) {
      case "break":
        n = !1, t.push([]);
        return;
      case "code":
        return o(s.text, [...i, "code"]);
      case "link":
        return o(`${s.text}: ${s.href}`, [...i, "link"]);
      case "strong":
        return s.phrase.forEach((d) => r(d, [...i, "strong"]));
      case "small":
        return s.phrase.forEach((d) => r(d, [...i, "quiet"]));
      case "tone":
        return s.phrase.forEach((d) => r(d, [...i, s.tone]));
    }
  }, o = (s, i) => {
    for (let d of bt(s).split(/( +)/))
      d !== "" && (d.startsWith(" ") ? n = !0 : (t.at(-1)?.push({ text: d, styles: i, spaceBefore: n }), n = !1));
  };
  return e.forEach((s) => r(s, [])), t;
}

// src/render/terminal/print-table.ts
var gs = 2, Bc = 10;
function ys(e, t, n) {
  let o = [e.columns.map(({ title: d }) => [{ inline: "strong", phrase: [d] }]), ...e.rows], s = e.columns.map(
    (d, a) => o.reduce((u, c) => Math.max(u, tr(c[a] ?? [])), 0)
  ), i = Ic(s, t - gs * (s.length - 1));
  return i === void 0 ? Nc(e, t, n) : o.flatMap((d) => {
    let a = i.map((c, l) => de(d[l] ?? [], Math.max(2, c))), u = Math.max(...a.map(({ length: c }) => c));
    return Array.from(
      { length: u },
      (c, l) => a.map((f, m) => {
        let p = f[l] ?? [], g = " ".repeat(Math.max(0, (i[m] ?? 0) - nr(p)));
        return e.columns[m]?.align === "right" ? g + n(p) : n(p) + g;
      }).join(" ".repeat(gs))
    );
  });
}
function Ic(e, t) {
  let n = [...e], r = n.reduce((o, s) => o + s, 0) - t;
  for (; r > 0; ) {
    let o = Math.max(...n), s = n.indexOf(o);
    if (o <= Bc) return;
    n[s] = o - 1, r -= 1;
  }
  return n;
}
function Nc(e, t, n) {
  return e.rows.flatMap((r, o) => [
    ...o === 0 ? [] : [""],
    ...r.flatMap((s, i) => {
      let d = e.columns[i]?.title ?? "", a = d === "" ? s : [`${d}: `, ...s];
      return tr(s) === 0 ? [] : de(a, t - 2).map((u, c) => (i === 0 && c === 0 ? "" : "  ") + n(u));
    })
  ]);
}

// src/render/terminal/print-terminal.ts
function rr(e, t) {
  let n = Math.max(40, Math.floor(t.width)), r = Fc(t.color);
  return e.map(
    (o) => ws(o, n, r).map((s) => ro(s.trimEnd())).join(`
`)
  ).join(`

`);
}
function ws(e, t, n) {
  switch (e.block) {
    case "heading":
      return de([{ inline: "strong", phrase: e.phrase }], t).map(n);
    case "paragraph":
    case "footer":
      return de(e.phrase, t).map(n);
    case "list":
      return e.items.flatMap(
        (r) => de(r, t - 2).map((o, s) => (s === 0 ? "- " : "  ") + n(o))
      );
    case "table":
      return ys(e, t, n);
    case "code":
      return e.text.split(`
`).map((r) => `    ${bt(r)}`);
    case "details":
      return [
        ...de([{ inline: "strong", phrase: e.summary }], t).map(n),
        ...e.body.flatMap((r, o) => [
          ...o === 0 ? [] : [""],
          ...ws(r, t - 2, n).map((s) => s === "" ? "" : `  ${s}`)
        ])
      ];
  }
}
function Fc(e) {
  let t = (0, bs.createColors)(e), n = {
    good: t.green,
    bad: t.red,
    doubt: t.yellow,
    quiet: t.dim,
    strong: t.bold,
    code: t.cyan,
    link: t.underline
  };
  return (r) => r.map(({ text: o, styles: s }) => s.reduce((i, d) => n[d](i), o)).join("");
}

// src/render/report.ts
var vs = "<!-- edgegate:report -->", Tc = 6e4, Ec = 1e6, Dc = 3e4;
function ks(e, t = Tc) {
  return `${vs}
${xs(e, t - vs.length - 2)}
`;
}
function Ss(e) {
  return `${xs(e, Ec - 1)}
`;
}
function Aw(e, t) {
  return `${Xn(
    Qn(Vt(e)),
    (n) => rr(n, t),
    (n) => n.length <= Dc
  )}
`;
}
function Lw(e, t, n) {
  let r = Vt(e), o = e.comparison.models.flatMap(
    (s) => s.cases.filter(({ key: i }) => t(i)).flatMap((i) => hs(r, s, i))
  );
  return o.length === 0 ? void 0 : `${rr(o, n)}
`;
}
function xs(e, t) {
  return Xn(
    Qn(Vt(e)),
    er,
    (n) => n.length <= t && new TextEncoder().encode(n).length <= t
  );
}

// src/stages/build.ts
async function Rs({ workspace: e, farm: t }) {
  let { subject: n } = await e.read("plan", "prepare");
  if (t.needsApp) throw h.internal(`the farm ${t.name} needs an app, and no builder is joined to it`);
  await e.write("app-bundle", n, ["plan"], { apps: [] });
}

// src/documents/bench-report-order.ts
var Ac = {
  loaded: void 0,
  delegation: "loaded",
  "first-inference": "loaded",
  "warmed-up": "first-inference",
  block: "warmed-up",
  "output-check": "first-inference",
  memory: "first-inference"
};
function Ps() {
  let e = /* @__PURE__ */ new Set(), t = { finished: 0, failed: 0 }, n = !1, r = !1, o;
  function s(i) {
    if (e.has(i.launch)) return `launch ${i.launch} is there twice`;
    if (e.add(i.launch), o = i.event === "launch-started" ? { started: i, seen: /* @__PURE__ */ new Set() } : void 0, i.event !== "launch-skipped") {
      if (new Set(i.loadOrder).size < i.loadOrder.length) return `launch ${i.launch} loads one side twice`;
      if (i.kind === "single" && i.loadOrder.length > 1) return `launch ${i.launch} is single with two sides`;
    }
  }
  return (i) => {
    if (!n)
      return n = i.event === "session-started", n ? void 0 : "a report begins with session-started";
    if (r) return `${i.event} after the session's end`;
    switch (i.event) {
      case "session-started":
        return "a second session-started: two reports in one file";
      case "cooled-down":
        return;
      case "session-interrupted":
        r = !0;
        return;
      case "session-finished":
        return r = !0, i.launchesFinished !== t.finished || i.launchesFailed !== t.failed ? `session-finished counts ${i.launchesFinished} finished and ${i.launchesFailed} failed launches, the report has ${t.finished} and ${t.failed}` : void 0;
      case "launch-started":
      case "launch-skipped":
        return s(i);
      case "launch-finished":
      case "launch-failed": {
        let d = or(o, i.launch);
        if (d !== void 0) return d;
        i.event === "launch-finished" ? t.finished += 1 : t.failed += 1, o = void 0;
        return;
      }
      case "alive":
        return or(o, i.launch);
      case "step":
      case "loaded":
      case "delegation":
      case "first-inference":
      case "warmed-up":
      case "block":
      case "output-check":
      case "memory":
        break;
    }
    return or(o, i.launch) ?? Lc(o, i);
  };
}
function or(e, t) {
  return e?.started.launch === t ? void 0 : `an event of launch ${t}, which is not under way`;
}
function Lc(e, t) {
  if (e === void 0) return;
  if (!e.started.loadOrder.includes(t.side)) return `launch ${t.launch} has no ${t.side}`;
  if (t.event === "step") return;
  let n = Ac[t.event];
  if (n !== void 0 && !e.seen.has(`${n} ${t.side}`))
    return `${t.event} of the ${t.side} before ${n}`;
  if (t.event === "block") return zc(e, t);
  let r = `${t.event} ${t.side}`;
  if (e.seen.has(r)) return `a second ${t.event} of the ${t.side} in launch ${t.launch}`;
  e.seen.add(r);
}
function zc(e, t) {
  let n = `block ${t.pair}.${t.position}`;
  if (e.started.kind === "single") return `${n} in the single launch ${t.launch}`;
  let r = `block ${t.pair} ${t.side}`;
  if (e.seen.has(n) || e.seen.has(r)) return `a second ${n} in launch ${t.launch}`;
  if (e.seen.add(n).add(r), t.nativeNs !== void 0 && t.nativeNs.length !== t.samplesNs.length)
    return `${n} has ${t.samplesNs.length} samples and ${t.nativeNs.length} native durations`;
}

// src/documents/bench-report-text.ts
function $s(e) {
  let n = e.replace(/\0+$/, "").split(`
`), r = [], o = Ps();
  for (let [s, i] of n.entries()) {
    if (i.trim() === "") continue;
    let d = jc(i);
    if (d.status === "not-json" && s === n.length - 1 && r.length > 0) break;
    if (d.status !== "read") return Cs(s, d.reason);
    let a = o(d.event);
    if (a !== void 0) return Cs(s, a);
    r.push(d.event);
  }
  return r.length === 0 ? { status: "unreadable", reason: "the report is empty" } : { status: "read", events: r, end: r.at(-1)?.event === "session-finished" ? "complete" : "cut" };
}
function Cs(e, t) {
  return { status: "unreadable", reason: `line ${e + 1}: ${t}` };
}
function jc(e) {
  let t;
  try {
    t = JSON.parse(e);
  } catch {
    return { status: "not-json", reason: "not JSON" };
  }
  let n = Bt.safeParse(t);
  return n.success ? { status: "read", event: n.data } : { status: "not-an-event", reason: wt(n.error).replaceAll(/\s*\n\s*/g, " ") };
}

// src/domain/judge/past.ts
function pe(e, t) {
  return e - t > 1e-9 * Math.max(Math.abs(e), Math.abs(t));
}

// src/domain/judge/limit.ts
var Ms = "awaits a second round";
function Os(e) {
  return e.of === "budget" && e.status === "unknown" && e.reason === Ms;
}
function Bs(e) {
  let { rule: t } = e;
  return t.kind === "max" || t.kind === "min" ? Vc(e, t.kind) : e.noBaseline ? void 0 : qc(e, t.kind);
}
function Is({ rule: e, scope: t }) {
  let n = e.limit.of === "absolute" ? e.limit.value : e.limit.fraction, r = e.kind === "max" ? n - (e.reserve ?? 0) : n;
  return { of: "budget", scope: t, metric: e.metric, rule: e, expected: r };
}
function Z(e, t, n = {}) {
  return { ...e, ...n, status: "unknown", reason: t };
}
function Vc(e, t) {
  let n = Is(e), { row: r, rule: o } = e;
  if (o.limit.of !== "absolute") return Z(n, `a ${t} needs a value, not a share`);
  if (r === void 0) return Z(n, e.missing);
  if (r.candidate.status !== "known") return Z(n, r.candidate.reason);
  let { value: s, interval: i, n: d } = r.candidate, a = { found: s, interval: i, n: d }, u = (c) => t === "max" ? pe(c, n.expected) : pe(n.expected, c);
  return u(s) ? i === void 0 ? _(o.metric).nature === "noisy" ? Z(n, "one launch is past the limit, and makes no claim", a) : { ...n, ...a, status: "exceeded" } : u(t === "max" ? i.low : i.high) ? { ...n, ...a, status: "exceeded" } : Z(n, "the estimate is past the limit, but noise can't be ruled out", a) : { ...n, ...a, status: "within" };
}
function qc(e, t) {
  let n = Is(e), { row: r, rule: o } = e;
  if (r === void 0) return Z(n, e.missing);
  let { baseline: s, difference: i } = r;
  if (i === void 0 || s.status !== "known") return Z(n, Gc(r));
  let d = (l) => _c(l, s, t, r), a = Ns(o, d(i), s.value);
  if (a === void 0) return Z(n, "the baseline is 0, so a share of it says nothing");
  let u = { found: a.estimate, interval: a.interval, n: i.n }, c = (l) => Uc(o, n.expected, d(l), s.value);
  if (!c(i)) return { ...n, ...u, status: "within" };
  switch (_(o.metric).nature) {
    case "exact":
      return { ...n, ...u, status: "exceeded" };
    case "sampled":
      return a.interval === void 0 || a.interval.low > 0 ? { ...n, ...u, status: "exceeded" } : Z(n, `the estimate is past the limit, but ${i.n} samples can't rule out chance`, u);
    case "noisy":
      return Wc(e, { ...n, ...u }, d(i), r.secondRound, d, c);
  }
}
function Wc(e, t, n, r, o, s) {
  if (n.share.interval === void 0) return Z(t, "one launch is past the limit, and makes no claim");
  let i = n.share.interval.low > 0;
  if (!i && n.share.estimate <= e.minimumEffect) return { ...t, status: "within" };
  if (r === void 0)
    return Z(t, e.secondRoundAsked ? "the second round could not be measured" : Ms);
  let d = { ...t, secondRound: r };
  if (!s(r)) return { ...d, status: "within", reason: "the second round did not confirm it" };
  let a = (o(r).share.interval?.low ?? 0) > 0;
  return i && a ? { ...d, status: "exceeded" } : Z(d, "both rounds are past the limit, but noise can't be ruled out");
}
function _c(e, t, n, r) {
  let o = n === "max-drop" && (r.metric !== "accuracy" || r.task?.higherIsBetter !== !1), s = sr(e, o ? -1 : 1);
  return e.as === "ratio" ? { share: s, unit: sr(s, t.value) } : { share: sr(s, 1 / Math.abs(t.value)), unit: s };
}
function sr({ estimate: e, interval: t }, n) {
  if (t === void 0) return { estimate: e * n, interval: void 0 };
  let [r, o] = [t.low * n, t.high * n];
  return {
    estimate: e * n,
    interval: { low: Math.min(r, o), high: Math.max(r, o), confidence: t.confidence }
  };
}
function Ns(e, { share: t, unit: n }, r) {
  return e.limit.of === "absolute" ? n : r !== 0 ? t : n.estimate === 0 ? { estimate: 0, interval: void 0 } : void 0;
}
function Uc(e, t, n, r) {
  let o = Ns(e, n, r)?.estimate ?? Number.POSITIVE_INFINITY;
  return pe(o, t) && (e.floor === void 0 || pe(n.unit.estimate, e.floor));
}
function Gc({ baseline: e, candidate: t, note: n }) {
  return t.status !== "known" ? t.reason : e.status !== "known" ? `of the baseline: ${e.reason}` : n ?? "the two sides can't be compared";
}

// src/domain/request-file.ts
function Fs(e, t) {
  return {
    id: `f-${e.sha256.slice(0, 24)}`,
    path: `files/${e.sha256}.${t}`,
    sha256: e.sha256,
    sizeBytes: e.sizeBytes
  };
}

// src/domain/schedule.ts
function Ts(e, t) {
  let n = Array.from(
    { length: t.launches },
    (s, i) => e.filter(({ gated: d }) => d || i === 0).flatMap((d) => Hc(d, i, t))
  ), r = e.filter((s) => s.gated), o = Array.from(
    { length: 2 },
    (s, i) => r.flatMap((d) => Es(d.sides, i).map((a) => Kc(d, a, i, t)))
  );
  return [...n.flat(), ...o.flat()];
}
function Hc(e, t, n) {
  let r = Es(e.sides, t), o = e.apart ? r.map((i) => [i]) : [r], s = Ds(e, n);
  return o.map((i) => ({
    id: `${e.id}-p${t + 1}${e.apart ? `-${i.join("-")}` : ""}`,
    case: e.id,
    kind: "paired",
    loadOrder: i,
    pairs: n.pairs,
    inferences: Math.max(3, n.inferences),
    dropped: 2,
    timeBoxNs: Math.floor(s / o.length),
    checkOutputs: t < 2
  }));
}
function Kc(e, t, n, r) {
  return {
    id: `${e.id}-s${n + 1}-${t}`,
    case: e.id,
    kind: "single",
    loadOrder: [t],
    pairs: 0,
    inferences: 0,
    dropped: 0,
    timeBoxNs: Ds(e, r),
    checkOutputs: !1
  };
}
function Es(e, t) {
  return t % 2 === 0 ? e : e.toReversed();
}
function Ds(e, t) {
  return e.gated ? Math.floor(t.gatedTimeBoxNs / t.launches) : t.lookTimeBoxNs;
}

// src/domain/ship.ts
function As(e, t, n) {
  let r = e.models.find(({ name: o }) => o === t.model)?.ship ?? {};
  return xt.flatMap((o) => {
    let s = r[o];
    return s !== void 0 ? [{ model: t.model, platform: o, ...s, assumed: !1 }] : n.has(o) ? [
      { model: t.model, platform: o, variant: Jc(t), delegates: ["xnnpack"], assumed: !0 }
    ] : [];
  });
}
function Jc({ baseline: e, candidate: t }) {
  return [t, e].flatMap((r) => r.status === "present" ? r.variants : []).some(({ variant: r }) => r === "as-is") ? "as-is" : "float32";
}

// src/domain/tolerances.ts
var Yc = {
  float32: { absolute: 1e-3, relative: 1e-3, outlierShare: 1e-3 },
  half: { absolute: 0.02, relative: 0.02, outlierShare: 0.01 },
  "dynamic-int8": { absolute: 0.1, relative: 0.05, magnitudeShare: 0.05, outlierShare: 0.05 },
  int8: { absolute: 0.1, relative: 0.05, steps: 2, magnitudeShare: 0.15, outlierShare: 0.05 }
}, Zc = /* @__PURE__ */ new Set(["gpu", "nnapi", "coreml"]), Ls = /* @__PURE__ */ new Set(["int8", "uint8", "int16", "int4"]);
function zs(e, t) {
  return Yc[Qc(e, t)];
}
function Qc(e, t) {
  let n = e.operators.filter(({ weightsDtype: r }) => Ls.has(r ?? ""));
  return n.some(({ inputDtype: r }) => Ls.has(r ?? "")) ? "int8" : n.some(({ inputDtype: r }) => r === "float32") ? "dynamic-int8" : Zc.has(t) ? "half" : "float32";
}
function js(e, t) {
  let n = Math.max(e.steps ?? 0, t.steps ?? 0), r = Math.max(e.magnitudeShare ?? 0, t.magnitudeShare ?? 0);
  return {
    absolute: Math.max(e.absolute, t.absolute),
    relative: Math.max(e.relative, t.relative),
    outlierShare: Math.max(e.outlierShare, t.outlierShare),
    ...n > 0 ? { steps: n } : {},
    ...r > 0 ? { magnitudeShare: r } : {}
  };
}

// src/domain/plan.ts
var Xc = 1024 ** 3, el = { minInferences: 3, minNs: 2e8, maxNs: 3e9 }, tl = {
  host: { pauseNs: 0, maxStartCelsius: 90, maxWaitNs: 0 },
  android: { pauseNs: 1e9, maxStartCelsius: 40, maxWaitNs: 6e10 },
  ios: { pauseNs: 1e9, maxStartCelsius: 40, maxWaitNs: 6e10 }
};
function qs(e) {
  let { settings: t } = e.settings, n = e.variants.models.filter(
    ({ model: u }) => e.changes.models.some((c) => c.model === u && (c.change === "modified" || c.change === "added"))
  ), r = new Set(e.devices.map(({ platform: u }) => u)), o = n.flatMap((u) => As(t, u, r)), s = /* @__PURE__ */ new Map(), i = dl(e.requestIdSeed), d = e.devices.map(({ device: u, platform: c }, l) => {
    let f = o.filter((g) => g.platform === c), m = n.flatMap((g) => {
      let v = f.find(({ model: k }) => k === g.model);
      return v === void 0 ? [] : nl(e, g, v, u, s);
    }), p = sl(m).map((g, v) => il(g, `d${l + 1}-c${v + 1}`));
    return {
      device: u,
      platform: c,
      cases: p.map(({ planned: g }) => g),
      request: al(`${i}-d${l + 1}-r1`, p, t, c, s)
    };
  }), a = [...s.values()].map(({ request: u, file: c }) => ({ id: u.id, file: c }));
  return { devices: d, ship: o, files: a.sort((u, c) => u.id < c.id ? -1 : 1) };
}
function nl(e, t, n, r, o) {
  let { settings: s } = e.settings, i = /* @__PURE__ */ new Set([n.variant, ...W.flatMap((a) => rl(t, a))]), d = /* @__PURE__ */ new Set([...n.delegates, ...s.delegates]);
  return D.filter((a) => i.has(a)).flatMap((a) => {
    let u = {
      baseline: Vs(e, t, "baseline", a, o),
      candidate: Vs(e, t, "candidate", a, o)
    };
    return Ue.filter((c) => d.has(c)).map(
      (c) => ol(
        { model: t.model, variant: a, device: r, delegate: c, threads: s.measure.threads },
        a === n.variant && n.delegates.includes(c),
        u
      )
    );
  });
}
function rl(e, t) {
  let n = e[t];
  return n.status === "present" ? n.variants.map(({ variant: r }) => r) : [];
}
function Vs(e, t, n, r, o) {
  let s = t[n];
  if (s.status === "absent") return Ze("no-model", `there is no such model on the ${n} side`);
  if (s.status === "unusable") return Ze("source", s.reason);
  let i = s.variants.find((l) => l.variant === r);
  if (i === void 0) return Ze("variant", `the ${n} source gives no ${r}`);
  if (i.status !== "converted") return Ze("variant", i.reason);
  let d = e.inputs.find((l) => l.model === t.model && l.side === n && l.variant === r);
  if (d === void 0 || d.tensors.length !== d.files.length)
    return Ze("variant", "no input tensors could be made for it");
  let a = (l, f) => {
    let m = Fs(l, f);
    return o.has(m.id) || o.set(m.id, { request: m, file: l }), m;
  }, u = a(i.file, "tflite"), c = d.files.map((l) => a(l, "bin").id);
  return {
    planned: { status: "planned" },
    runnable: {
      variant: i,
      model: u,
      inputs: d.tensors.map((l, f) => ({ ...l, file: c[f] ?? "" }))
    }
  };
}
function Ze(e, t) {
  return { planned: { status: "absent", cause: e, reason: t }, runnable: void 0 };
}
function ol(e, t, { baseline: n, candidate: r }) {
  let [o, s] = [n.runnable, r.runnable], i = o !== void 0 && s !== void 0 && o.model.sha256 === s.model.sha256, d = [o, s].flatMap(
    (f) => f === void 0 ? [] : [zs(f.variant.inspection, e.delegate)]
  ), [a, ...u] = d, c = a === void 0 ? { unplanned: "neither side has anything to run" } : {}, l = {
    id: "",
    key: e,
    gated: t,
    baseline: n.planned,
    candidate: r.planned,
    identical: i,
    ...c
  };
  return a === void 0 ? { planned: l, request: void 0, sizeBytes: 0 } : {
    planned: l,
    request: {
      id: "",
      gated: t,
      delegate: e.delegate,
      threads: e.threads,
      ...o === void 0 || i ? {} : { baseline: { model: o.model.id, inputs: o.inputs } },
      ...s === void 0 ? {} : { candidate: { model: s.model.id, inputs: s.inputs } },
      tolerance: u.reduce(js, a)
    },
    sizeBytes: (o?.model.sizeBytes ?? 0) + (s?.model.sizeBytes ?? 0)
  };
}
function sl(e) {
  return [...e].sort(
    ({ planned: t }, { planned: n }) => Number(n.gated) - Number(t.gated) || Rt(t.key, n.key)
  );
}
function il({ planned: e, request: t, sizeBytes: n }, r) {
  return { planned: { ...e, id: r }, request: t && { ...t, id: r }, sizeBytes: n };
}
function al(e, t, { measure: n }, r, o) {
  let s = t.flatMap(({ request: d }) => d === void 0 ? [] : [d]);
  if (s.length === 0) return;
  let i = t.flatMap(({ planned: d, request: a, sizeBytes: u }) => {
    if (a === void 0) return [];
    let c = W.filter((l) => a[l] !== void 0);
    return [{ id: d.id, gated: d.gated, sides: c, apart: c.length > 1 && u > Xc }];
  });
  return {
    kind: "bench-request",
    schemaVersion: 1,
    requestId: e,
    round: 1,
    files: ir(
      s,
      [...o.values()].map(({ request: d }) => d)
    ),
    cases: s,
    launches: Ts(i, n),
    warmUp: el,
    hangTimeoutNs: n.hangTimeoutNs,
    coolDown: tl[r]
  };
}
function ir(e, t) {
  let n = new Set(
    e.flatMap(
      (r) => W.flatMap((o) => {
        let s = r[o];
        return s === void 0 ? [] : [s.model, ...s.inputs.map(({ file: i }) => i)];
      })
    )
  );
  return t.filter(({ id: r }) => n.has(r)).sort((r, o) => r.id < o.id ? -1 : 1);
}
function dl(e) {
  let t = e.toLowerCase().replaceAll(/[^a-z0-9-]+/g, "-").replace(/^-+/, "").slice(0, 40);
  return t === "" ? "run" : t;
}

// src/domain/second-round.ts
function tn(e, t) {
  let n = t.checks.flatMap(
    (s) => Os(s) && s.scope.of === "case" ? [s.scope.key] : []
  ), r = e.devices.flatMap((s) => {
    let i = s.cases.filter(({ key: a }) => n.some((u) => fe(a, u))), d = s.request && ul(s.request, new Set(i.map(({ id: a }) => a)));
    return d === void 0 ? [] : [{ ...s, cases: i, request: d }];
  });
  if (r.length === 0) return;
  let o = new Set(r.flatMap(({ request: s }) => s?.files.map(({ id: i }) => i) ?? []));
  return { ...e, devices: r, files: e.files.filter(({ id: s }) => o.has(s)) };
}
function ul(e, t) {
  let n = e.cases.filter(({ id: s }) => t.has(s)), r = e.launches.filter((s) => t.has(s.case)).map((s) => ({
    ...s,
    id: `${s.id}-again`,
    loadOrder: s.loadOrder.toReversed(),
    checkOutputs: !1
  }));
  if (n.length === 0 || r.length === 0) return;
  let o = `${e.requestId.replace(/-r1$/, "")}-r2`;
  return { ...e, requestId: o, round: 2, cases: n, launches: r, files: ir(n, e.files) };
}

// src/domain/collect/outcome.ts
var cl = /* @__PURE__ */ new Set(["crashed", "hung", "out-of-memory"]), ll = ["crashed", "hung", "out-of-memory", "invalid-model", "unsupported", "error"];
function dr(e, t, n, r) {
  let o = e[t];
  if (o.status === "absent") return { status: "absent", detail: o.reason, crashes: 0, finished: 0 };
  let s = e.identical ? "candidate" : t, i = n.filter(({ loadOrder: c }) => c.includes(s)), d = {
    crashes: i.filter((c) => cl.has(c.status) && nn(c) === s).length,
    finished: i.filter(({ status: c }) => c === "finished").length
  }, { status: a, detail: u } = fl(
    e.key.delegate,
    s,
    i.filter(({ round: c }) => c === 1),
    r
  );
  return { status: a, detail: u, ...d };
}
function ur(e, t, n) {
  let r = e.filter((s) => s.kind === "paired" && s.round === n && s.loadOrder.includes(t)), o = r.filter(({ status: s }) => s === "finished");
  return o.length > 0 && o.length >= Math.min(3, r.length);
}
function fl(e, t, n, r) {
  let o = n.filter(({ kind: u }) => u === "paired");
  if (ur(n, t, 1)) return ml(e, t, o);
  let s = ar(n.filter((u) => nn(u) === t));
  if (s !== void 0) return s;
  let i = ar(n.filter((u) => nn(u) === void 0));
  if (i !== void 0) return { ...i, detail: pl(i.detail, n) };
  let d = ar(n.filter((u) => nn(u) !== t));
  if (d !== void 0)
    return { status: "missing", detail: `its launches were lost to the other side (${d.status})` };
  let a = `${o.filter(({ status: u }) => u === "finished").length} of ${o.length} launches finished`;
  return r !== void 0 ? { status: "infrastructure", detail: `${a}; ${r}` } : { status: "missing", detail: a };
}
function ml(e, t, n) {
  let r = n.filter(({ status: d }) => d === "finished"), o = r.filter((d) => {
    let a = d[t]?.delegation?.applied;
    return a !== void 0 && a !== e;
  }), [s] = o;
  if (s === void 0) return { status: "measured", detail: void 0 };
  let i = s[t]?.delegation?.applied ?? "another delegate";
  return {
    status: "fell-back",
    detail: `${e} ran no node in ${o.length} of ${r.length} launches; ${i} ran them`
  };
}
function ar(e) {
  let t;
  for (let n of ll) {
    let r = e.filter((o) => o.status === n);
    r.length > (t?.count ?? 0) && (t = { status: n, detail: r[0]?.detail, count: r.length });
  }
  return t && { status: t.status, detail: t.detail };
}
function nn({ failedSide: e, loadOrder: t }) {
  return e ?? (t.length === 1 ? t[0] : void 0);
}
function pl(e, t) {
  let n = t.some(({ loadOrder: r }) => r.length > 1) ? "; in which side is not known" : "";
  return `${e ?? "no reason was given"}${n}`;
}

// src/domain/collect/launches.ts
function _s(e, t, n) {
  let r = new Map(e.launches.map((a) => [a.id, a])), o = vl(e), s = /* @__PURE__ */ new Map(), i, d = (a) => {
    i !== void 0 && s.set(i.asked.id, bl(i, a, e.round)), i = void 0;
  };
  for (let a of t)
    switch (a.event) {
      case "launch-started": {
        d(cr(i));
        let u = r.get(a.launch);
        i = u && hl(u, a);
        break;
      }
      case "launch-skipped": {
        d(cr(i));
        let u = r.get(a.launch);
        u !== void 0 && s.set(u.id, gl(u, a, e.round));
        break;
      }
      case "launch-finished":
        d({ status: "finished", failedSide: void 0, detail: void 0 });
        break;
      case "launch-failed":
        d({ status: a.failure, failedSide: a.side ?? Gs(i), detail: a.detail });
        break;
      case "session-started":
      case "session-finished":
      case "session-interrupted":
      case "cooled-down":
      case "alive":
        break;
      case "step":
      case "loaded":
      case "delegation":
      case "first-inference":
      case "warmed-up":
      case "block":
      case "output-check":
      case "memory":
        i !== void 0 && yl(i, a, o);
    }
  return d(
    n === "complete" ? cr(i) : { status: "cut", failedSide: void 0, detail: "the report ends inside this launch" }
  ), s;
}
function Us(e, t) {
  return { ...lr(e, t), status: "missing", blocks: [] };
}
function lr({ id: e, kind: t, loadOrder: n }, r) {
  return { launch: e, round: r, kind: t, loadOrder: n };
}
function hl(e, t) {
  let r = t.case === e.case && t.kind === e.kind && t.loadOrder.join() === e.loadOrder.join() ? void 0 : "the device ran another launch under this name than was asked";
  return { asked: e, started: t, sides: {}, blocks: [], lastSide: void 0, wrong: r };
}
function gl(e, t, n) {
  return {
    ...lr(e, n),
    status: "skipped",
    failedSide: t.side,
    detail: t.detail,
    blocks: []
  };
}
function yl(e, t, n) {
  if (t.event === "step") {
    e.lastSide = t.side;
    return;
  }
  let r = e.sides[t.side] ??= {};
  switch (t.event) {
    case "loaded":
      r.loadNs = t.loadNs, n.get(e.asked.case)?.[t.side] !== t.modelSha256 && (e.wrong ??= `the device measured another file as ${t.side} than was asked`);
      break;
    case "delegation": {
      let { applied: o, delegatedNodes: s, totalNodes: i, partitions: d, proof: a } = t;
      r.delegation = { applied: o, delegatedNodes: s, totalNodes: i, partitions: d, proof: a };
      break;
    }
    case "first-inference":
      r.firstInferenceNs = t.durationNs;
      break;
    case "output-check": {
      let { status: o, detail: s, maxAbsError: i, outlierShare: d, nonFiniteOutputs: a } = t;
      r.outputCheck = { status: o, detail: s, maxAbsError: i, outlierShare: d, nonFiniteOutputs: a };
      break;
    }
    case "memory":
      r.beforeBytes = t.beforeBytes, r.peakBytes = t.peakBytes;
      break;
    case "block":
      e.blocks.push({
        side: t.side,
        pair: t.pair,
        samplesNs: t.samplesNs,
        droppedCount: t.droppedNs.length,
        throttled: Ws(t.thermalBefore) || Ws(t.thermalAfter)
      });
      break;
    case "warmed-up":
      break;
  }
}
function Ws({ state: e, headroom: t }) {
  return e === "serious" || e === "critical" || t !== void 0 && t >= 1;
}
function bl(e, t, n) {
  let r = e.wrong ?? (t.status === "finished" ? wl(e) : void 0), { status: o, failedSide: s, detail: i } = r === void 0 ? t : { status: "error", failedSide: void 0, detail: r };
  return { ...lr(e.asked, n), status: o, failedSide: s, detail: i, ...e.sides, blocks: e.blocks };
}
function wl({ asked: e, sides: t, blocks: n }) {
  for (let r of e.loadOrder) {
    if (t[r]?.loadNs === void 0) return `it finished without loading the ${r}`;
    let o = n.some((s) => s.side === r && s.samplesNs.length > 0);
    if (e.kind === "paired" && !o) return `it finished without samples of the ${r}`;
  }
}
function cr(e) {
  return {
    status: "crashed",
    failedSide: e?.lastSide ?? Gs(e),
    detail: "it started and ended without a word"
  };
}
function Gs(e) {
  return e?.asked.loadOrder.length === 1 ? e.asked.loadOrder[0] : void 0;
}
function vl(e) {
  let t = new Map(e.files.map(({ id: n, sha256: r }) => [n, r]));
  return new Map(
    e.cases.map(({ id: n, baseline: r, candidate: o }) => [
      n,
      {
        ...r === void 0 ? {} : { baseline: t.get(r.model) ?? "" },
        ...o === void 0 ? {} : { candidate: t.get(o.model) ?? "" }
      }
    ])
  );
}

// src/domain/collect/session.ts
function fr(e, t) {
  let { request: n } = e;
  if (n === void 0) return { launches: /* @__PURE__ */ new Map(), environments: [], trouble: void 0 };
  let r = n.round === 2 ? 2 : 1, o = t.filter(({ run: a }) => a.round === r && le(a.device, e.device)), s = o.map((a) => kl(n, a)), i = new Map(n.cases.map(({ id: a }) => [a, []]));
  for (let a of n.launches) {
    let u = s.flatMap((l) => l.launches.get(a.id) ?? []), c = u.find(({ status: l }) => l === "finished") ?? u[0] ?? Us(a, r);
    i.get(a.case)?.push(c);
  }
  let d = o.length === 0 ? ["no run of this device came back"] : s.flatMap(({ trouble: a }) => a ?? []);
  return {
    launches: i,
    environments: s.flatMap(({ environment: a }) => a ?? []),
    trouble: d.length === 0 ? void 0 : d.join("; ")
  };
}
function kl(e, { run: t, report: n }) {
  let { outcome: r } = t, o = r.status === "reported" ? void 0 : `${r.status}: ${r.reason}`, s = (c) => ({ launches: /* @__PURE__ */ new Map(), environment: void 0, trouble: c });
  if (n === void 0) return s(o ?? "the report of the device is not there");
  if (n.status === "unreadable") return s(rn(o, `the report can't be read: ${n.reason}`));
  let [i] = n.events;
  if (i?.event !== "session-started") return s(rn(o, "the report does not begin with a session"));
  let d = Sl(e, t, i);
  if (d !== void 0) return s(rn(o, d));
  let a = n.events.find((c) => c.event === "session-interrupted"), u = a === void 0 ? n.end === "cut" ? "the report is cut" : void 0 : `the device stopped early (${a.reason}): ${a.detail}`;
  return {
    launches: _s(e, n.events, n.end),
    environment: i.environment,
    trouble: o === void 0 ? u : rn(o, u)
  };
}
function Sl(e, t, n) {
  return n.requestId === e.requestId && n.requestSha256 === t.requestSha256 && n.round === e.round ? void 0 : "the report answers another request";
}
function rn(e, t) {
  return [e, t].filter((n) => n !== void 0).join("; ");
}

// src/domain/collect.ts
function Hs({ plan: e, secondRound: t, runs: n }) {
  let r = e.devices.map((o) => {
    let s = t?.devices.find(({ device: i }) => le(i, o.device));
    return { planned: o, first: fr(o, n), second: s && fr(s, n) };
  });
  return {
    cases: r.flatMap(({ planned: o, first: s, second: i }) => xl(o, s, i)),
    sessions: r.flatMap(({ planned: { device: o }, first: s, second: i }) => [
      ...s.environments.map((d) => ({ device: o, round: 1, environment: d })),
      ...(i?.environments ?? []).map((d) => ({ device: o, round: 2, environment: d }))
    ])
  };
}
function xl(e, t, n) {
  return e.cases.map((r) => {
    let o = [...t.launches.get(r.id) ?? [], ...n?.launches.get(r.id) ?? []], { key: s, gated: i, identical: d } = r;
    return {
      key: s,
      gated: i,
      identical: d,
      baseline: dr(r, "baseline", o, t.trouble),
      candidate: dr(r, "candidate", o, t.trouble),
      launches: o
    };
  });
}

// src/domain/compare/change.ts
function Ks({ estimate: e, interval: t }, n, r) {
  if (t === void 0) return "unclear";
  let o = Math.log1p(n), [s, i, d] = [Math.log1p(e), Math.log1p(t.low), Math.log1p(t.high)];
  return (i > 0 || d < 0) && Math.abs(s) > o ? mr(s, r) : i >= -o && d <= o ? "none" : "unclear";
}
function Le(e, t) {
  return e === 0 ? "none" : mr(e, t);
}
function Js({ estimate: e, interval: t }, n) {
  return t === void 0 ? Le(e, n) : t.low === 0 && t.high === 0 ? "none" : t.low > 0 || t.high < 0 ? mr(e, n) : "unclear";
}
function mr(e, t) {
  return e > 0 === t ? "regression" : "improvement";
}

// src/domain/stats/quantile.ts
function pr(e, t) {
  let n = (e.length - 1) * t, r = Math.floor(n), o = e[r], s = e[Math.ceil(n)];
  if (!(o === void 0 || s === void 0))
    return o + (s - o) * (n - r);
}

// src/domain/compare/launch-percentiles.ts
var Ys = { "latency-p50": 0.5, "latency-p90": 0.9 };
function hr(e, t) {
  return e.filter((n) => n.kind === "paired" && n.status === "finished" && n.round === t).map((n) => ({ ...Zs(n, "baseline"), ...Zs(n, "candidate") }));
}
function Zs(e, t) {
  let n = e.blocks.filter((d) => d.side === t), r = new Float64Array(n.reduce((d, { samplesNs: a }) => d + a.length, 0)), o = 0;
  for (let { samplesNs: d } of n)
    r.set(d, o), o += d.length;
  r.sort();
  let s = pr(r, Ys["latency-p50"]), i = pr(r, Ys["latency-p90"]);
  return s === void 0 || i === void 0 || s <= 0 ? {} : { [t]: { "latency-p50": Math.log(s), "latency-p90": Math.log(i) } };
}

// src/domain/stats/student-t.ts
var Rl = 1.959963984540054, Pl = 1e3, Qs = /* @__PURE__ */ new Map();
function gr(e) {
  if (!Number.isInteger(e) || e < 1) throw new RangeError("degrees of freedom are whole and at least 1");
  let t = Qs.get(e);
  if (t !== void 0) return t;
  let n = e > Pl ? Cl(e) : $l(e);
  return Qs.set(e, n), n;
}
function Cl(e) {
  let t = Rl, n = (t ** 3 + t) / 4, r = (5 * t ** 5 + 16 * t ** 3 + 3 * t) / 96, o = (3 * t ** 7 + 19 * t ** 5 + 17 * t ** 3 - 15 * t) / 384;
  return t + n / e + r / e ** 2 + o / e ** 3;
}
function $l(e) {
  let t = 0, n = 16;
  for (let r = 0; r < 80; r += 1) {
    let o = (t + n) / 2;
    Ml(o, e) < 0.95 ? t = o : n = o;
  }
  return (t + n) / 2;
}
function Ml(e, t) {
  let n = Math.atan(e / Math.sqrt(t)), r = Math.sin(n), o = Math.cos(n), s = t % 2 === 1;
  if (t === 1) return 2 * n / Math.PI;
  let i = s ? o : 1, d = i;
  for (let a = s ? 3 : 2; a <= t - 2; a += 2)
    i *= (a - 1) / a * o ** 2, d += i;
  return s ? 2 / Math.PI * (n + r * d) : r * d;
}

// src/domain/stats/mean-interval.ts
function Qe(e) {
  let t = e.length;
  if (t === 0) return;
  let n = yr(e);
  if (t === 1) return { mean: n, interval: void 0, n: t };
  let r = gr(t - 1) * Math.sqrt(br(e, n) / (t - 1) / t);
  return { mean: n, interval: { low: n - r, high: n + r, confidence: 0.95 }, n: t };
}
function ei(e, t) {
  if (e.length === 0 || t.length === 0) return;
  let [n, r] = [yr(e), yr(t)], o = r - n, s = Math.min(e.length, t.length);
  if (s === 1) return { mean: o, interval: void 0, n: s };
  let i = e.length + t.length - 2, d = (br(e, n) + br(t, r)) / i, a = gr(i) * Math.sqrt(d * (1 / e.length + 1 / t.length));
  return { mean: o, interval: { low: o - a, high: o + a, confidence: 0.95 }, n: s };
}
function yr(e) {
  let t = 0;
  for (let o = 0; o < e.length; o += 1) t += e[o] ?? Number.NaN;
  let n = t / e.length, r = 0;
  for (let o = 0; o < e.length; o += 1) r += (e[o] ?? Number.NaN) - n;
  return n + r / e.length;
}
function br(e, t) {
  let n = 0;
  for (let r = 0; r < e.length; r += 1) n += ((e[r] ?? Number.NaN) - t) ** 2;
  return n;
}
function wr(e, t) {
  let { interval: n } = e;
  return {
    mean: t(e.mean),
    interval: n && { low: t(n.low), high: t(n.high), confidence: n.confidence },
    n: e.n
  };
}

// src/domain/compare/noisy-row.ts
function ti(e) {
  let t = Qe(e);
  if (t === void 0) return;
  let { mean: n, interval: r, n: o } = wr(t, Math.exp);
  return { status: "known", value: n, interval: r, n: o };
}
function ni(e) {
  let t = e.flatMap(
    ({ baseline: n, candidate: r }) => n === void 0 || r === void 0 ? [] : [r - n]
  );
  return oi(Qe(t));
}
function ri(e) {
  return oi(ei(on(e, "baseline"), on(e, "candidate")));
}
function on(e, t) {
  return e.flatMap((n) => n[t] ?? []);
}
function oi(e) {
  if (e === void 0) return;
  let { mean: t, interval: n, n: r } = wr(e, Math.expm1);
  return { as: "ratio", estimate: t, interval: n, n: r };
}
var H = {
  change: "not-comparable",
  pairing: "none"
};

// src/domain/compare/case-rows.ts
function di(e) {
  let { measured: t } = e, [n, r] = [hr(t.launches, 1), hr(t.launches, 2)], o = [si("latency-p50", e, n, r), si("latency-p90", e, n, r)];
  return t.gated && o.push(
    vr("load", e, ({ loadNs: s }) => s),
    vr("first-inference", e, ({ firstInferenceNs: s }) => s),
    vr(
      "peak-memory",
      e,
      ({ beforeBytes: s, peakBytes: i }) => s === void 0 || i === void 0 ? void 0 : Math.max(0, i - s)
    )
  ), t.key.delegate !== "cpu" && o.push(Il(e), Nl(e)), o;
}
function si(e, t, n, r) {
  let o = (i) => i.map(({ baseline: d, candidate: a }) => ({ baseline: d?.[e], candidate: a?.[e] })), s = t.measured.launches.some((i) => i.kind === "paired" && i.loadOrder.length > 1);
  return ui(e, t, o(n), o(r), s);
}
function vr(e, t, n) {
  let r = (o) => t.measured.launches.filter((s) => s.kind === "single" && s.status === "finished" && s.round === o).map((s) => ({
    baseline: ii(s, "baseline", n),
    candidate: ii(s, "candidate", n)
  }));
  return ui(e, t, r(1), r(2), !1);
}
function ii(e, t, n) {
  let r = e[t], o = r === void 0 ? void 0 : n(r);
  return o === void 0 || o <= 0 ? void 0 : Math.log(o);
}
function ui(e, t, n, r, o) {
  let { measured: s, minimumEffect: i, refusal: d } = t, a = Fl(s, (m) => ti(on(n, m))), u = { ...li(e, s), ...a };
  if (s.identical) return Bl(u);
  if (d.sides !== void 0) return { ...u, ...H, note: d.sides };
  let c = o ? ni : ri, l = a.baseline.status === "known" && a.candidate.status === "known" ? c(n) : void 0;
  if (l === void 0) return { ...u, ...H };
  let f = Ol(t, c(r));
  return {
    ...u,
    difference: l,
    change: Ks(l, i, _(e).polarity === "lower-is-better"),
    pairing: o ? "same-launch" : "own-launches",
    ...f
  };
}
function Ol({ measured: e, refusal: t }, n) {
  return n === void 0 ? {} : t.rounds !== void 0 ? { note: t.rounds } : W.every((r) => ur(e.launches, r, 2)) ? { secondRound: n } : {};
}
function Bl(e) {
  if (e.candidate.status !== "known") return { ...e, ...H };
  let t = { as: _(e.metric).difference, estimate: 0, n: e.candidate.n };
  return { ...e, difference: t, change: "none", pairing: "exact", note: "both sides are the same bytes" };
}
function Il(e) {
  return ci(
    "delegated-nodes",
    e,
    ({ delegatedNodes: t }) => t,
    (t, n) => ai(t) - ai(n)
  );
}
function ai({ totalNodes: e, delegatedNodes: t }) {
  return e - t;
}
function Nl(e) {
  return ci(
    "partitions",
    e,
    ({ partitions: t, delegatedNodes: n }) => n === 0 ? void 0 : t,
    (t, n) => n.partitions - t.partitions
  );
}
function ci(e, { measured: t, refusal: n }, r, o) {
  let s = (l) => {
    let { status: f, detail: m } = t[l];
    if (f === "absent") return { status: "absent", reason: m ?? "not there" };
    let p = Xe(t, l);
    if (p === void 0) return { status: "unknown", reason: m ?? f, because: f };
    if (p.proof === "unknown")
      return { status: "unknown", reason: "the runtime does not tell what it delegated" };
    let g = r(p);
    return g === void 0 ? { status: "unknown", reason: "nothing is delegated", because: f } : { status: "known", value: g, n: 1 };
  }, i = { ...li(e, t), baseline: s("baseline"), candidate: s("candidate") }, [d, a] = [Xe(t, "baseline"), Xe(t, "candidate")];
  if (!(i.baseline.status === "known" && i.candidate.status === "known") || d === void 0 || a === void 0) return { ...i, ...H };
  if (n.sides !== void 0) return { ...i, ...H, note: n.sides };
  let c = o(d, a);
  return {
    ...i,
    difference: { as: "delta", estimate: c, n: 1 },
    change: Le(c, _(e).polarity === "lower-is-better"),
    pairing: "exact"
  };
}
function Xe(e, t) {
  let n = e.identical ? "candidate" : t, r;
  for (let o of e.launches) {
    let s = o.status === "finished" ? o[n]?.delegation : void 0;
    s !== void 0 && (r === void 0 || s.delegatedNodes < r.delegatedNodes) && (r = s);
  }
  return r;
}
function li(e, { key: t, gated: n }) {
  return { scope: { of: "case", key: t, gated: n }, metric: e };
}
function Fl(e, t) {
  let n = (r) => {
    let { status: o, detail: s } = e[r];
    return o === "absent" ? { status: "absent", reason: s ?? "not there" } : o !== "measured" ? { status: "unknown", reason: s ?? o, because: o } : t(e.identical ? "candidate" : r) ?? {
      status: "unknown",
      reason: "no launch finished that tells",
      because: "missing"
    };
  };
  return { baseline: n("baseline"), candidate: n("candidate") };
}

// src/domain/compare/facts.ts
function mi(e) {
  let { key: t, gated: n, identical: r, launches: o } = e, s = o.filter(({ status: u }) => u === "finished"), i = s.flatMap((u) => u.blocks), d = i.some((u) => u.side === "candidate") ? "candidate" : "baseline", a = i.filter((u) => u.side === d);
  return {
    key: t,
    gated: n,
    identical: r,
    baseline: fi(e, "baseline"),
    candidate: fi(e, "candidate"),
    launchesFinished: s.length,
    launchesPlanned: o.length,
    samplesPerSide: a.reduce((u, { samplesNs: c }) => u + c.length, 0),
    droppedSamples: a.reduce((u, { droppedCount: c }) => u + c, 0),
    throttledBlocks: i.filter(({ throttled: u }) => u).length,
    rounds: o.reduce((u, { round: c }) => Math.max(u, c), 0)
  };
}
function fi(e, t) {
  return {
    ...e[t],
    delegation: Xe(e, t),
    outputCheck: Tl(e, t)
  };
}
function Tl(e, t) {
  let n = e.identical ? "candidate" : t, r = e.launches.flatMap((s) => s[n]?.outputCheck ?? []);
  return r.find(({ status: s }) => s === "outside") ?? r.find(El) ?? r.find(({ status: s }) => s === "within") ?? r[0];
}
function El({ nonFiniteOutputs: e }) {
  return (e ?? 0) > 0;
}

// src/domain/compare/refusals.ts
function hi(e, t) {
  let n = e.filter((i) => le(i.device, t)), [r, ...o] = n.filter(({ round: i }) => i === 1).map(({ environment: i }) => i), s = n.filter(({ round: i }) => i === 2).map(({ environment: i }) => i);
  return r === void 0 ? { sides: void 0, rounds: void 0 } : {
    sides: pi("The sessions of this device ran in different environments", r, o),
    rounds: pi("The second round ran in another environment", r, s)
  };
}
var Dl = [
  ["device model", ({ deviceModel: e }) => e],
  ["OS", ({ platform: e, osVersion: t }) => `${e} ${t}`],
  ["OS build", ({ osBuild: e }) => e],
  ["ABI", ({ abi: e }) => e],
  ["SoC", ({ soc: e }) => e],
  ["runtime", ({ runtime: e }) => `${e.name} ${e.version}`],
  ["app", ({ appSha256: e }) => e.slice(0, 12)]
];
function pi(e, t, n) {
  let r = n.flatMap(
    (o) => Dl.flatMap(([s, i]) => i(t) === i(o) ? [] : [`${s} ${i(t)} and ${i(o)}`])
  );
  return r.length === 0 ? void 0 : `${e}: ${[...new Set(r)].join(", ")}.`;
}

// src/domain/compare/variant-rows.ts
function yi(e, t) {
  let n = new Set(W.flatMap((r) => Al(e[r]).map(({ variant: o }) => o)));
  return D.flatMap((r) => {
    if (!n.has(r)) return [];
    let o = Ll(e, r);
    return t === void 0 ? [o] : [o, ...zl(e, t, r), ...ql(e, t, r)];
  });
}
function Al(e) {
  return e.status === "present" ? e.variants : [];
}
function Sr(e, t) {
  return { of: "variant", model: e, variant: t };
}
function Ll(e, t) {
  let n = (s) => {
    let i = X(e, s, t);
    return "absent" in i ? { status: "absent", reason: i.absent } : { status: "known", value: i.file.sizeBytes, n: 1 };
  }, r = {
    scope: Sr(e.model, t),
    metric: "size",
    baseline: n("baseline"),
    candidate: n("candidate")
  };
  if (r.baseline.status !== "known" || r.candidate.status !== "known") return { ...r, ...H };
  let o = r.candidate.value / r.baseline.value - 1;
  return Number.isFinite(o) ? {
    ...r,
    difference: { as: "ratio", estimate: o, n: 1 },
    change: Le(o, !0),
    pairing: "exact"
  } : { ...r, ...H, note: "the baseline file is empty" };
}
function X(e, t, n) {
  let r = e[t];
  if (r.status === "absent") return { absent: `there is no such model on the ${t} side` };
  if (r.status === "unusable") return { absent: r.reason };
  let o = r.variants.find((s) => s.variant === n);
  return o === void 0 ? { absent: `the ${t} source gives no ${n}` } : o.status === "converted" ? o : { absent: o.reason };
}
function zl(e, t, n) {
  let r = { baseline: sn(t, "baseline", n), candidate: sn(t, "candidate", n) };
  if (W.every((l) => r[l] === void 0 || r[l].status === "not-configured")) return [];
  let o = (l) => {
    let f = X(e, l, n);
    if ("absent" in f) return { status: "absent", reason: f.absent };
    let m = r[l];
    return m?.status === "measured" ? { status: "known", value: m.value, n: m.n } : { status: "unknown", reason: kr(m) };
  }, s = {
    scope: Sr(e.model, n),
    metric: "accuracy",
    baseline: o("baseline"),
    candidate: o("candidate"),
    ...bi(r.candidate, r.baseline)
  }, [i, d] = [r.baseline, r.candidate];
  if (i?.status !== "measured" || d?.status !== "measured") return [{ ...s, ...H }];
  let a = Vl(t, i, d);
  if (a !== void 0) return [{ ...s, ...H, note: a }];
  let { difference: u, paired: c } = et(i, d);
  return [
    {
      ...s,
      difference: u,
      change: Js(u, !d.higherIsBetter),
      pairing: c ? "same-data" : "exact"
    }
  ];
}
function et(e, t) {
  let n = jl(e, t), r = n === void 0 ? void 0 : Qe(n);
  return r?.interval === void 0 ? {
    difference: { as: "delta", estimate: t.value - e.value, n: Math.min(e.n, t.n) },
    paired: !1
  } : {
    difference: { as: "delta", estimate: r.mean, interval: r.interval, n: r.n },
    paired: !0
  };
}
function jl(e, t) {
  let [n, r] = [e.scores, t.scores];
  if (!(n === void 0 || r?.length !== n.length) && e.dataSha256 === t.dataSha256)
    return r.map((o, s) => o - (n[s] ?? Number.NaN));
}
function Vl(e, t, n) {
  if (!e.sameData) return e.note ?? "the sides were scored on different data";
  if (t.metric !== n.metric || t.higherIsBetter !== n.higherIsBetter)
    return `the sides were scored by different metrics (${t.metric}, ${n.metric})`;
  if (t.dataSha256 !== n.dataSha256) return "the sides were scored on different data";
}
function ql(e, t, n) {
  let r = { baseline: gi(t.baseline), candidate: gi(t.candidate) };
  if (W.every((a) => r[a]?.variant === n)) return [];
  let o = { baseline: sn(t, "baseline", n), candidate: sn(t, "candidate", n) };
  if (W.every((a) => o[a]?.status !== "measured")) return [];
  let s = (a) => {
    let u = X(e, a, n);
    if ("absent" in u) return { status: "absent", reason: u.absent };
    let [c, l] = [o[a], r[a]?.task];
    if (c?.status !== "measured") return { status: "unknown", reason: kr(c) };
    if (l?.status !== "measured")
      return { status: "unknown", reason: `no float32 to compare with: ${kr(l)}` };
    let { estimate: f, interval: m, n: p } = _l(l, c);
    return { status: "known", value: f, interval: m, n: p };
  }, i = {
    scope: Sr(e.model, n),
    metric: "conversion-loss",
    baseline: s("baseline"),
    candidate: s("candidate"),
    ...bi(o.candidate, o.baseline)
  };
  if (i.baseline.status !== "known" || i.candidate.status !== "known") return [{ ...i, ...H }];
  if (!t.sameData) return [{ ...i, ...H, note: t.note ?? "the data differ" }];
  let d = {
    as: "delta",
    estimate: i.candidate.value - i.baseline.value,
    n: Math.min(i.baseline.n, i.candidate.n)
  };
  return [{ ...i, difference: d, change: Wl(d.estimate, i), pairing: "same-data" }];
}
function Wl(e, { baseline: t, candidate: n }) {
  let r = Le(e, !0);
  if (r === "none" || t.status !== "known" || n.status !== "known") return r;
  let o = (s, i) => s !== void 0 && s.low <= i && i <= s.high;
  return o(t.interval, n.value) || o(n.interval, t.value) ? "unclear" : r;
}
function _l(e, t) {
  let { difference: n } = e.higherIsBetter ? et(t, e) : et(e, t);
  return n;
}
function gi(e) {
  return e.find(({ fidelity: t }) => t.status === "is-reference") ?? e.find(({ variant: t }) => t === "float32");
}
function sn(e, t, n) {
  return e[t].find(({ variant: r }) => r === n)?.task;
}
function kr(e) {
  return e === void 0 ? "it was not evaluated" : e.status === "failed" ? e.reason : e.status === "not-configured" ? "no evaluation is configured" : "it was scored";
}
function bi(...e) {
  let t = e.find((s) => s?.status === "measured");
  if (t?.status !== "measured") return {};
  let { metric: n, unit: r, higherIsBetter: o } = t;
  return { task: { metric: n, unit: r, higherIsBetter: o } };
}

// src/domain/why/pair-up.ts
function an(e, t, n) {
  let r = new Set(t), o = e;
  return { byRule: n.map((i) => {
    let d = [];
    return o = o.filter((a) => {
      let u = [...r].find((c) => i(a, c));
      return u === void 0 ? !0 : (r.delete(u), d.push({ from: a, to: u }), !1);
    }), d;
  }), unpairedFrom: o, unpairedTo: [...r] };
}

// src/domain/why/constants.ts
var Ul = 200, Gl = 64;
function vi(e, t) {
  let n = Math.max(wi(e), wi(t)), r = (u) => u.sizeBytes > n && !Hl(u), o = [
    (u, c) => u.name === c.name && tt(u, c) && xr(u, c),
    (u, c) => u.sha256 === c.sha256 && tt(u, c) && xr(u, c),
    (u, c) => tt(u, c) && xr(u, c)
  ], s = [
    (u, c) => u.name === c.name && tt(u, c),
    ...[1, 2, 1 / 0].map(
      (u) => (c, l) => tt(c, l) && c.shape.length === l.shape.length && Kl(c, l) <= u
    )
  ], { byRule: i, unpairedFrom: d, unpairedTo: a } = an(
    e.constants.filter(r),
    t.constants.filter(r),
    [...o, ...s]
  );
  return {
    kept: i.slice(0, o.length).flat(),
    resized: i.slice(o.length).flat(),
    added: a,
    removed: d
  };
}
function nt({ shape: e }) {
  return e.reduce((t, n) => t * n, 1);
}
function wi({ constants: e }) {
  return e.length < Ul ? -1 : e.at(-1)?.sizeBytes ?? -1;
}
function Hl({ dtype: e, sizeBytes: t }) {
  return (e === "int32" || e === "int64") && t <= Gl;
}
function tt(e, t) {
  return e.usedBy === t.usedBy || e.usedBy === "DEQUANTIZE" || t.usedBy === "DEQUANTIZE";
}
function xr(e, t) {
  return e.shape.join() === t.shape.join();
}
function Kl(e, t) {
  return e.shape.filter((n, r) => n !== t.shape[r]).length;
}

// src/domain/why/delegation.ts
function ki(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  for (let { key: o, baseline: s, candidate: i } of e) {
    if (o.delegate === "cpu") continue;
    let [d, a] = [s.delegation, i.delegation];
    if (d === void 0 || a === void 0 || !Yl(d, a)) continue;
    let u = Jl(o.delegate, d, a, Zl(d, a, t, n)), c = JSON.stringify(u);
    r.has(c) || r.set(c, u);
  }
  return [...r.values()];
}
function Jl(e, t, n, r) {
  return { kind: "delegation", delegate: e, baseline: t, candidate: n, suspects: r };
}
function Yl(e, t) {
  return e.applied !== t.applied ? !0 : e.proof === "unknown" || t.proof === "unknown" ? !1 : rt(e) !== rt(t) || e.partitions !== t.partitions;
}
function rt({ totalNodes: e, delegatedNodes: t }) {
  return e - t;
}
function Zl(e, t, n, r) {
  if (e.proof === "unknown" || t.proof === "unknown") return [];
  let o = new Set(rt(e) === 0 ? n.operators.map(({ op: d }) => d) : []), s = [...r].filter(([d, a]) => a > 0 && !o.has(d)), i = s.reduce((d, [, a]) => d + a, 0);
  return i > 0 && i === rt(t) - rt(e) ? s.map(([d]) => d) : [];
}

// src/domain/why/operators.ts
var Ci = /* @__PURE__ */ new Set(["CAST", "QUANTIZE", "DEQUANTIZE"]);
function $i(e, t) {
  let n = Ri(dn(e, Si), dn(t, Si)), r = Ri(dn(e, xi), dn(t, xi)), o = [], s = [];
  for (let [i, d] of r) {
    let [a = "", u = ""] = i.split(" ");
    if (u === "") continue;
    let c = Math.min(
      Math.abs(d),
      Pi(d, r.get(`${a} `)),
      Pi(d, n.get(u))
    );
    c !== 0 && ((d < 0 ? o : s).push({ op: a, activation: u, count: c }), Rr(n, u, d < 0 ? -c : c));
  }
  return { changed: n, lost: o, gained: s };
}
function Si({ op: e }) {
  return e;
}
function xi({ op: e, activation: t }) {
  return `${e} ${t ?? ""}`;
}
function dn({ operators: e }, t) {
  let n = /* @__PURE__ */ new Map();
  for (let r of e) Rr(n, t(r), r.count);
  return n;
}
function Ri(e, t) {
  let n = [.../* @__PURE__ */ new Set([...e.keys(), ...t.keys()])].sort(), r = /* @__PURE__ */ new Map();
  for (let o of n) Rr(r, o, (t.get(o) ?? 0) - (e.get(o) ?? 0));
  return r;
}
function Rr(e, t, n) {
  let r = (e.get(t) ?? 0) + n;
  r === 0 ? e.delete(t) : e.set(t, r);
}
function Pi(e, t) {
  return Math.max(0, -Math.sign(e) * (t ?? 0));
}

// src/domain/why/resized.ts
var Cr = {
  CONV_2D: { output: 0, input: 3 },
  TRANSPOSE_CONV: { output: 0, input: 3 },
  FULLY_CONNECTED: { output: 0, input: 1 },
  CONV_3D: { output: 4, input: 3 },
  /** One filter a channel: it is as wide as what it reads, times its multiplier. */
  DEPTHWISE_CONV_2D: { output: 3, input: 3 }
};
function Oi(e, t) {
  let n = e.resized.filter((u) => ze(u) !== void 0), r = n.filter(ef), o = n.filter((u) => !r.includes(u) && !Bi(u)), s = r.flatMap((u) => Ni(u, Xl(u))), i = (u) => ze(u) === "DEPTHWISE_CONV_2D", d = o.filter((u) => i(u) && !Pr(u, s));
  s.push(...d.flatMap(Ii));
  let a = o.filter((u) => !i(u) && !t && !Pr(u, s));
  return [
    ...Ql([...r, ...d, ...a], n),
    ...e.resized.filter((u) => ze(u) === void 0 && !Pr(u, s)).map(({ from: u, to: c }) => un(c.name, u.sizeBytes, c.sizeBytes))
  ];
}
function un(e, t, n) {
  return { kind: "constant-resized", name: e, baselineBytes: t, candidateBytes: n };
}
function Ql(e, t) {
  let n = Map.groupBy(e, (o) => ze(o) ?? ""), r = Mi(t.filter((o) => !e.includes(o)));
  return [...n].sort(([o], [s]) => o < s ? -1 : 1).map(([o, s], i) => {
    let d = s.length;
    return { kind: "layers-resized", op: o, count: d, parameters: Mi(s) + (i === 0 ? r : 0) };
  });
}
function Mi(e) {
  return e.reduce((t, { from: n, to: r }) => t + nt(r) - nt(n), 0);
}
function ze({ from: e, to: t }) {
  return [t.usedBy, e.usedBy].find((n) => n !== void 0 && n in Cr);
}
function Xl(e) {
  return Cr[ze(e) ?? ""]?.output ?? 0;
}
function Bi({ to: e }) {
  return e.shape.length < 2;
}
function ef(e) {
  let t = Cr[ze(e) ?? ""];
  return t === void 0 || Bi(e) ? !1 : e.to.shape.some((n, r) => n !== e.from.shape[r] && r !== t.input);
}
function Ii(e) {
  return e.to.shape.flatMap((t, n) => Ni(e, n));
}
function Ni({ from: e, to: t }, n) {
  let [r, o] = [e.shape[n], t.shape[n]];
  return r === void 0 || o === void 0 || r === o ? [] : [{ from: r, to: o }];
}
function Pr(e, t) {
  return e.from.shape.length !== e.to.shape.length ? !1 : Ii(e).every((n) => t.some((r) => nf(n, r)));
}
var tf = 4;
function nf({ from: e, to: t }, n) {
  let r = (t - e) / (n.to - n.from);
  return e * n.to === t * n.from || Number.isInteger(r) && r >= 1 && r <= tf;
}

// src/domain/why/signature.ts
function Ei(e, t) {
  let n = Fi(e.inputs, t.inputs), r = Fi(e.outputs, t.outputs), o = [
    ...n.changed.map(({ from: i, to: d }) => ({ kind: "input-changed", name: d.name, ...Ti(i, d) })),
    ...n.added.map(({ name: i }) => ({ kind: "input-added", name: i })),
    ...n.removed.map(({ name: i }) => ({ kind: "input-removed", name: i })),
    ...r.changed.map(({ from: i, to: d }) => ({ kind: "output-changed", name: d.name, ...Ti(i, d) })),
    ...r.added.map(({ name: i }) => ({ kind: "output-added", name: i })),
    ...r.removed.map(({ name: i }) => ({ kind: "output-removed", name: i }))
  ], s = [...n.changed, ...r.changed];
  return {
    facts: o,
    retyped: s.filter(({ from: i, to: d }) => i.dtype !== d.dtype).length,
    inputReshaped: n.changed.some(({ from: i, to: d }) => $r(i) !== $r(d))
  };
}
function Fi(e, t) {
  let { byRule: n, unpairedFrom: r, unpairedTo: o } = an(e, t, [
    (i, d) => i.name === d.name && he(i) === he(d),
    (i, d) => he(i) === he(d),
    (i, d) => i.name === d.name,
    () => e.length === t.length
  ]);
  return { changed: n.flat().filter(({ from: i, to: d }) => he(i) !== he(d)), added: o, removed: r };
}
function Ti(e, t) {
  return { from: he(e), to: he(t) };
}
function he(e) {
  return `${e.dtype}${$r(e)}`;
}
function $r({ shape: e, dynamicDimensions: t }) {
  return `[${e.map((n, r) => t.includes(r) ? "?" : n).join(", ")}]`;
}

// src/domain/why/weights-dtype.ts
function Ai(e) {
  let t = e.filter(({ from: n, to: r }) => n.dtype !== r.dtype);
  return [...Map.groupBy(t, ({ from: n }) => n.dtype)].sort(([n], [r]) => n < r ? -1 : 1).flatMap(([n, r]) => {
    let [o] = [...Map.groupBy(r, ({ to: d }) => d.dtype)].sort(([, d], [, a]) => Di(a) - Di(d));
    if (o === void 0) return [];
    let [s, i] = o;
    return [
      { kind: "weights-dtype", from: n, to: s, sizeBytes: i.reduce((d, a) => d + a.to.sizeBytes, 0) }
    ];
  });
}
function Di(e) {
  return e.reduce((t, { to: n }) => t + nt(n), 0);
}

// src/domain/why.ts
function ji(e, t) {
  return D.flatMap((n) => {
    let r = X(e, "baseline", n), o = X(e, "candidate", n);
    if ("absent" in r || "absent" in o) return [];
    let s = t.filter(({ key: d }) => d.variant === n), i = rf(r.inspection, o.inspection, s);
    return i.length === 0 ? [] : [{ variant: n, facts: i }];
  });
}
function rf(e, t, n) {
  let r = Ei(e, t), o = vi(e, t), s = Ai([...o.kept, ...o.resized]), i = $i(e, t), d = of(i.changed, r.retyped, s.length > 0), a = ki(n, e, d), u = new Set(a.flatMap(({ suspects: c }) => c));
  return [
    ...r.facts,
    ...s,
    ...Li("operators-added", d, u),
    ...Li("operators-removed", d, u),
    ...zi("fusion-lost", i.lost),
    ...zi("fusion-gained", i.gained),
    ...Oi(o, r.inputReshaped),
    ...sf(o, i.changed),
    ...a
  ];
}
function of(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  for (let [o, s] of e) {
    let i = Ci.has(o) ? n && o !== "CAST" ? 1 / 0 : t : 0, d = Math.sign(s) * Math.max(0, Math.abs(s) - i);
    d !== 0 && r.set(o, d);
  }
  return r;
}
function Li(e, t, n) {
  let r = e === "operators-added" ? 1 : -1;
  return [...t].flatMap(
    ([o, s]) => s * r > 0 && !n.has(o) ? [{ kind: e, op: o, count: Math.abs(s) }] : []
  );
}
function zi(e, t) {
  return t.map((n) => ({ kind: e, ...n }));
}
function sf({ added: e, removed: t }, n) {
  let r = ({ usedBy: o }, s) => o !== void 0 && (o === "DEQUANTIZE" || (n.get(o) ?? 0) * s > 0);
  return [
    ...e.filter((o) => !r(o, 1)).map(({ name: o, sizeBytes: s }) => un(o, 0, s)),
    ...t.filter((o) => !r(o, -1)).map(({ name: o, sizeBytes: s }) => un(o, s, 0))
  ];
}

// src/domain/compare.ts
function Vi(e) {
  let t = Map.groupBy(e.measurements.cases, ({ key: n }) => n.model);
  return {
    models: e.changes.models.map(({ model: n, change: r }) => {
      let o = e.variants.models.find((a) => a.model === n);
      if (o === void 0 || r === "unchanged" || r === "deleted")
        return { model: n, change: r, rows: [], cases: [], why: [] };
      let s = t.get(n) ?? [], i = s.map(mi), d = e.accuracy.models.find((a) => a.model === n);
      return {
        model: n,
        change: r,
        rows: [...yi(o, d), ...af(s, e)],
        cases: i,
        why: ji(o, i)
      };
    })
  };
}
function af(e, t) {
  let { minimumEffect: n } = t.settings.settings;
  return e.flatMap(
    (r) => di({ measured: r, minimumEffect: n, refusal: hi(t.measurements.sessions, r.key.device) })
  );
}

// src/domain/judge/rules.ts
function cn(e, t) {
  let n = e.filter((r) => _(r.metric).scope === t.of && df(r.match ?? {}, t));
  return n.filter(
    (r, o) => !n.slice(o + 1).some((s) => s.metric === r.metric && s.kind === r.kind)
  ).filter(({ level: r }) => r !== "off");
}
function df(e, t) {
  if (t.of === "variant")
    return e.device !== void 0 || e.delegate !== void 0 ? !1 : xe(e.model, t.model) && xe(e.variant, t.variant);
  let { model: n, variant: r, delegate: o, device: s } = t.key;
  return xe(e.model, n) && xe(e.variant, r) && xe(e.delegate, o) && (xe(e.device, s.model) || xe(e.device, Be(s)));
}
function xe(e, t) {
  return e === void 0 || mo(e, t);
}

// src/domain/advise/keeps-accuracy.ts
var uf = 0.01, qi = { topOne: 0.99, cosine: 0.999 };
function Wi(e, t, n, r) {
  let o = t.models.find((a) => a.model === n.model), s = o?.candidate.find(({ variant: a }) => a === r), i = o?.candidate.find(({ variant: a }) => a === n.variant);
  if (s === void 0 || i === void 0) return { kept: n.variant === r };
  if (s.task.status === "measured" && i.task.status === "measured")
    return cf(e, { of: "variant", model: n.model, variant: n.variant }, s.task, i.task);
  let d = s.task.status === "not-configured" && i.task.status === "not-configured";
  return { kept: n.variant === r || d && lf(i) };
}
function cf(e, t, n, r) {
  let { difference: o } = et(n, r), { estimate: s, interval: i } = o, d = r.higherIsBetter ? -s : s, a = cn(e.budgets, t).filter(({ metric: g }) => g === "accuracy"), u = a.find(({ kind: g }) => g === "max-drop")?.limit, c = u === void 0 ? r.unit === "number" : u.of === "relative", l = (u?.of === "absolute" ? u.value : u?.fraction ?? uf) * (c ? Math.abs(n.value) : 1), f = i !== void 0 && (r.higherIsBetter ? i.high < 0 : i.low > 0), m = a.every(
    ({ kind: g, limit: v }) => g !== "min" || v.of !== "absolute" || !pe(v.value, r.value)
  );
  return { kept: !pe(d, l) && (u !== void 0 || !f) && m, delta: s };
}
function lf({ fidelity: e }) {
  return e.status === "is-reference" ? !0 : e.status !== "measured" || e.nonFiniteOutputs > 0 ? !1 : e.topOneAgreement === void 0 ? e.cosine >= qi.cosine : e.topOneAgreement >= qi.topOne;
}

// src/domain/advise.ts
function _i(e, t, n, r) {
  return e.plan.devices.flatMap(
    ({ device: o, platform: s, cases: i }) => e.plan.ship.filter((d) => d.platform === s).flatMap((d) => {
      let a = r(d, o)?.planned.key;
      if (a === void 0) return [];
      let u = i.filter(({ key: c }) => c.model === d.model).flatMap(({ key: c }) => ff(e, c, a, t, n) ?? []);
      return mf(d, o, a, u, e.settings.settings.minimumEffect) ?? [];
    })
  );
}
function ff(e, t, n, r, o) {
  let s = r.get(t)[0]?.candidate;
  if (s?.status !== "measured" || s.crashes > 0) return;
  let { outputCheck: i } = s;
  if (i?.status === "outside" || (i?.nonFiniteOutputs ?? 0) > 0) return;
  let d = o.get(t).find(({ metric: c }) => c === "latency-p50")?.candidate, a = e.variants.models.find(({ model: c }) => c === t.model), u = a && X(a, "candidate", t.variant);
  if (!(d?.status !== "known" || u === void 0 || "absent" in u))
    return {
      key: t,
      p50Ns: d.value,
      launches: d.n,
      sizeBytes: u.file.sizeBytes,
      accuracy: Wi(e.settings.settings, e.accuracy, t, n.variant)
    };
}
function mf(e, t, n, r, o) {
  let s = r.find(({ key: p }) => fe(p, n)), i = r.filter((p) => p.accuracy.kept);
  if (s === void 0 || i.length === 0) return;
  let d = Math.min(...i.map(({ p50Ns: p }) => p)), [a] = i.filter(({ p50Ns: p }) => p <= d * (1 + o)).sort((p, g) => p.sizeBytes - g.sizeBytes || p.p50Ns - g.p50Ns || pf(p, g));
  if (a === void 0 || fe(a.key, n)) return;
  let u = a.p50Ns / s.p50Ns - 1, c = a.sizeBytes / s.sizeBytes - 1, l = a.p50Ns * (1 + o) < s.p50Ns, f = a.p50Ns <= s.p50Ns * (1 + o) && a.sizeBytes * (1 + o) < s.sizeBytes;
  if (!l && !f) return;
  let m = Math.min(a.launches, s.launches);
  return {
    model: e.model,
    platform: e.platform,
    device: t,
    ship: {
      variant: a.key.variant,
      delegates: [.../* @__PURE__ */ new Set([a.key.delegate, ...a.key.delegate === "cpu" ? [] : e.delegates])]
    },
    instead: { variant: n.variant, delegate: n.delegate },
    latencyRatio: u,
    sizeRatio: c,
    ...a.accuracy.delta === void 0 ? {} : { accuracyDelta: a.accuracy.delta },
    note: `Measured in one session, each in launches of its own (${m === 1 ? "the proposal in one: a look" : `at least ${m} each`}).`
  };
}
function pf(e, t) {
  let [n, r] = [e, t].map(({ key: o }) => `${o.variant} ${o.delegate}`);
  return n !== void 0 && r !== void 0 && n < r ? -1 : 1;
}

// src/domain/case-index.ts
function Mr(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let r of e) {
    let o = t(r);
    if (o === void 0) continue;
    let s = Ui(o), i = n.get(s) ?? [];
    n.set(s, i);
    let d = i.find((a) => fe(a.key, o));
    d === void 0 ? i.push({ key: o, values: [r] }) : d.values.push(r);
  }
  return { get: (r) => n.get(Ui(r))?.find((o) => fe(o.key, r))?.values ?? [] };
}
function Ui({ model: e, variant: t, delegate: n, threads: r, device: o }) {
  return [e, t, n, r, o.farm, o.model, o.osVersion].join(" ");
}

// src/domain/judge/findings.ts
function Gi(e) {
  return [
    ...e.settings.changedByHead.map(({ path: t, base: n, head: r, loosens: o }) => ({
      kind: "setting-changed",
      detail: `${t}: ${n ?? "not set"} → ${r ?? "not set"}${o ? " (looser)" : ""}; the base decides`
    })),
    ...e.changes.models.filter(({ differs: t, change: n }) => n === "modified" && t.includes("evaluation")).map(({ model: t }) => ({ kind: "evaluation-changed", detail: `${t}: the evaluation data changed` })),
    ...e.variants.models.flatMap(hf),
    ...e.comparison.models.flatMap((t) => gf(t, e.ships))
  ];
}
function hf({ model: e, baseline: t, candidate: n }) {
  return n.status !== "present" ? [] : n.variants.flatMap((r) => {
    if (r.status !== "failed" && r.status !== "no-effect") return [];
    let s = (t.status === "present" ? t.variants.find(({ variant: i }) => i === r.variant) : void 0)?.status === r.status ? " (on the baseline, too)" : "";
    return [
      { kind: "variant-failed", scope: { of: "variant", model: e, variant: r.variant }, detail: `${r.reason}${s}` }
    ];
  });
}
function gf({ rows: e, cases: t }, n) {
  return [...t.flatMap(bf), ...e.filter((r) => wf(r, n)).map(vf)];
}
var yf = /* @__PURE__ */ new Set(["crashed", "hung", "out-of-memory", "invalid-model", "error"]);
function bf(e) {
  let { key: t, gated: n, candidate: r, baseline: o, throttledBlocks: s } = e, i = { of: "case", key: t, gated: n }, d = [], a = (c, l) => d.push({ kind: c, scope: i, detail: l });
  r.status === "fell-back" ? a("fell-back", Or(r, o)) : yf.has(r.status) || r.crashes > 0 ? a("crashed", Or(r, o)) : n && r.status === "unsupported" && o.status === "measured" ? a("not-measured", Or(r, o)) : (r.status === "missing" || r.status === "infrastructure") && a("not-measured", r.detail ?? r.status);
  let { outputCheck: u } = r;
  return u?.status === "outside" ? a("wrong-output", u.detail) : (u?.nonFiniteOutputs ?? 0) > 0 && a("wrong-output", `${u?.nonFiniteOutputs} outputs are NaN or infinite`), s > 0 && a("throttled", `the device was hot around ${s} blocks`), d;
}
function Or(e, t) {
  let n = e.detail ?? `${e.crashes} launches ended in it`;
  return e.status === t.status && e.status !== "measured" ? `${n} (on the baseline, too)` : n;
}
function wf({ change: e, scope: t }, n) {
  return e !== "regression" ? !1 : t.of === "case" ? t.gated : n(t.model, t.variant);
}
function vf({ scope: e, metric: t }) {
  return { kind: "regression", scope: e, detail: t };
}

// src/domain/judge/lattice.ts
function Hi(e, t) {
  return Tn.indexOf(e) >= Tn.indexOf(t) ? e : t;
}
function Ki(e) {
  if (e.status === "within") return "pass";
  let t = e.of === "budget" ? e.rule.level : e.level;
  return t === "off" ? "pass" : t === "warn" ? "warn" : e.status === "exceeded" ? "fail" : "inconclusive";
}
function Ji(e, t) {
  return e === "fail" ? 1 : e === "inconclusive" && t === "fail" ? 4 : 0;
}

// src/domain/judge/shipping-case.ts
function Qi(e, t, n) {
  let r = [];
  for (let o of n) {
    let s = o.facts?.candidate.status ?? "missing";
    if (s === "fell-back" || s === "unsupported") {
      r.push(o);
      continue;
    }
    let i = [kf(o), ...Sf(r, o), ...xf(o)];
    return { judged: o, checks: i };
  }
  return { judged: void 0, checks: r.length === 0 ? [Rf(e, t)] : Pf(e, r) };
}
var Yi = 2;
function kf(e) {
  let t = je(e, "runs", "error", "runs to the end"), { facts: n } = e;
  if (n === void 0) return ge(t, "nothing", "the case is in the plan, but nothing came back of it");
  let { baseline: r, candidate: o } = n, s = Zi(o);
  return o.crashes >= Yi || o.status === "invalid-model" ? r.finished > 0 && r.crashes < Yi ? { ...t, status: "exceeded", found: s, reason: o.detail ?? "the baseline runs there" } : ge(t, s, `the baseline does not run there either: ${Zi(r)}`) : o.status === "measured" ? { ...t, status: "within", found: s } : ge(t, s, o.detail ?? "it was not measured");
}
function Sf(e, t) {
  let n = e.find(({ facts: d }) => d?.baseline.status === "measured");
  if (n !== void 0) {
    let d = je(n, "delegate-applies", "warn", n.planned.key.delegate), a = n.facts?.candidate.detail;
    return [{ ...d, status: "exceeded", found: t.planned.key.delegate, reason: a }];
  }
  let { facts: r, planned: o } = t;
  if (r?.candidate.status !== "measured") return [];
  let s = je(t, "delegate-applies", "warn", o.key.delegate), i = r.candidate.delegation?.applied;
  return i !== void 0 ? [{ ...s, status: "within", found: i }] : [ge({ ...s, level: "error" }, "unknown", "the report does not say what really ran")];
}
function xf(e) {
  let { facts: t, planned: n } = e;
  if (t?.candidate.status !== "measured") return [];
  let r = je(e, "output-is-right", "error", "the output of built-in kernels"), [o, s] = [t.baseline.outputCheck, t.candidate.outputCheck];
  if (s === void 0)
    return n.key.delegate === "cpu" ? [] : [ge(r, "unchecked", "no launch compared the output")];
  let i = o?.status === "outside" ? " (on the baseline, too)" : "";
  if (s.status === "outside") return [{ ...r, status: "exceeded", found: `${s.detail}${i}` }];
  let d = s.nonFiniteOutputs ?? 0;
  return d > (o?.nonFiniteOutputs ?? 0) ? [{ ...r, status: "exceeded", found: `${d} outputs are NaN or infinite` }] : s.status === "within" ? [{ ...r, status: "within", found: s.detail }] : o?.status === "within" ? [ge({ ...r, level: "warn" }, s.detail, "built-in kernels no longer run this file")] : [];
}
function Rf({ model: e, variant: t }, n) {
  let o = { of: "built-in", scope: { of: "variant", model: e, variant: t }, check: "runs", level: "error" }, s = `no case of it is planned on ${Be(n)}`;
  return { ...o, status: "unknown", expected: "runs to the end", found: "not planned", reason: s };
}
function Pf(e, t) {
  let n = t.find(({ facts: u }) => u?.baseline.status === "measured"), r = n ?? t.at(-1);
  if (r === void 0) return [];
  let o = je(r, "runs", "error", `runs on ${e.delegates.join(" or ")}`), s = t.map(({ planned: u, facts: c }) => `${u.key.delegate}: ${c?.candidate.status}`).join(", "), i = r.facts?.candidate.detail, d = t.every(({ facts: u }) => u?.candidate.status === "unsupported");
  if (n !== void 0 && d)
    return [{ ...o, status: "exceeded", found: s, reason: i ?? "the baseline runs there" }];
  let a = `no shipping delegate applies${i === void 0 ? "" : `: ${i}`}`;
  return n === void 0 ? [ge(o, s, a)] : [
    ge(o, s, a),
    { ...je(n, "delegate-applies", "warn", n.planned.key.delegate), status: "exceeded", found: s }
  ];
}
function je({ planned: e }, t, n, r) {
  return { of: "built-in", scope: { of: "case", key: e.key, gated: e.gated }, check: t, level: n, expected: r };
}
function ge(e, t, n) {
  return { ...e, status: "unknown", found: t, reason: n };
}
function Zi({ status: e, crashes: t, finished: n }) {
  return t === 0 ? e : `${e}; ${t} launches ended in it, ${n} finished`;
}

// src/domain/judge/shipping-variant.ts
function Xi(e, t, n) {
  let r = {
    of: "built-in",
    scope: { of: "variant", model: e.model, variant: n },
    check: "variant-exists",
    level: "error",
    expected: `${n} can be made`
  };
  if (t === void 0)
    return { ...r, status: "unknown", found: "nothing", reason: "the model was not converted at all" };
  let o = X(t, "candidate", n);
  if (!("absent" in o)) return { ...r, status: "within", found: "converted" };
  let s = o.absent;
  if (Cf(e.candidate.source))
    return { ...r, status: "unknown", found: s, reason: "the file itself was not fetched" };
  let i = X(t, "baseline", n);
  return e.change === "added" ? { ...r, status: "exceeded", found: s, reason: "it is what ships" } : "absent" in i ? { ...r, status: "unknown", found: s, reason: `the baseline has none either: ${i.absent}` } : { ...r, status: "exceeded", found: s, reason: "the baseline has it" };
}
function Cf(e) {
  return e.status === "unreadable" && e.reason === "lfs-pointer";
}
function ea(e, t) {
  if (e.status === "absent") return !0;
  if (e.status === "unusable") return !1;
  let n = e.variants.find((r) => r.variant === t);
  return n === void 0 || n.status === "not-possible";
}
function ta(e, t, n) {
  if (n.some(({ platform: o }) => t.some((s) => s.platform === o))) return [];
  let r = t[0]?.variant ?? "float32";
  return [
    {
      of: "built-in",
      scope: { of: "variant", model: e, variant: r },
      check: "runs",
      level: "error",
      status: "unknown",
      expected: "runs to the end",
      found: "not measured",
      reason: "no device was planned for it"
    }
  ];
}

// src/domain/judge.ts
function na(e) {
  let t = $f(e), n = e.changes.models.filter(({ change: o }) => o === "modified" || o === "added").flatMap((o) => Mf(e, o, t)), r = n.map(Ki).reduce(Hi, "pass");
  return {
    verdict: r,
    exitCode: Ji(r, e.settings.settings.onInconclusive),
    checks: n,
    findings: Gi({
      ...e,
      ships: (o, s) => e.plan.ship.some((i) => i.model === o && i.variant === s)
    }),
    advice: _i(e, t.facts, t.rows, (o, s) => ra(e, o, s, t).judged)
  };
}
function $f({ comparison: e }) {
  let t = e.models.flatMap((r) => r.rows), n = Map.groupBy(
    t,
    ({ scope: r }) => r.of === "variant" ? `${r.model} ${r.variant}` : ""
  );
  return {
    facts: Mr(
      e.models.flatMap(({ cases: r }) => r),
      ({ key: r }) => r
    ),
    rows: Mr(t, ({ scope: r }) => r.of === "case" ? r.key : void 0),
    variantRows: (r, o) => n.get(`${r} ${o}`) ?? []
  };
}
function Mf(e, t, n) {
  let r = e.plan.ship.filter(({ model: a }) => a === t.model), o = e.variants.models.find(({ model: a }) => a === t.model), s = [...new Set(r.map(({ variant: a }) => a))], i = s.map((a) => Xi(t, o, a)), d = new Set(s.filter((a, u) => i[u]?.status === "within"));
  return [
    ...i,
    ...ta(t.model, r, e.plan.devices),
    ...s.filter((a) => d.has(a)).flatMap((a) => Of(e, t.model, a, n)),
    ...r.filter(({ variant: a }) => d.has(a)).flatMap(
      (a) => e.plan.devices.filter(({ platform: u }) => u === a.platform).flatMap(({ device: u }) => Bf(e, a, u, n))
    )
  ];
}
function Of(e, t, n, r) {
  let o = r.variantRows(t, n);
  return oa(
    e,
    { of: "variant", model: t, variant: n },
    o,
    !1,
    "no evaluation is configured, or it did not run"
  );
}
function Bf(e, t, n, r) {
  let { judged: o, checks: s } = ra(e, t, n, r);
  if (o === void 0) return s;
  let { key: i, gated: d } = o.planned, a = (o.facts?.rounds ?? 0) > 1;
  return [...s, ...oa(e, { of: "case", key: i, gated: d }, r.rows.get(i), a, "it was not measured")];
}
function ra(e, t, n, r) {
  let o = e.plan.devices.filter((i) => le(i.device, n)).flatMap(({ cases: i }) => i).filter(({ gated: i, key: d }) => i && d.model === t.model && d.variant === t.variant), s = t.delegates.flatMap(
    (i) => o.filter(({ key: d }) => d.delegate === i).map((d) => ({ planned: d, facts: r.facts.get(d.key)[0] }))
  );
  return Qi(t, n, s);
}
function oa(e, t, n, r, o) {
  let { settings: s } = e.settings, { model: i, variant: d } = t.of === "case" ? t.key : t, a = e.variants.models.find((c) => c.model === i), u = a !== void 0 && ea(a.baseline, d);
  return cn(s.budgets, t).flatMap((c) => {
    if (t.of === "case" && t.key.delegate === "cpu" && If(c.metric)) return [];
    let l = n.find(({ metric: m }) => m === c.metric), { minimumEffect: f } = s;
    return Bs({ rule: c, scope: t, row: l, missing: o, noBaseline: u, secondRoundAsked: r, minimumEffect: f }) ?? [];
  });
}
function If(e) {
  return e === "delegated-nodes" || e === "partitions";
}

// src/stages/decide.ts
function ot(e, t, n) {
  let { settings: r, changes: o, variants: s, accuracy: i, plan: d } = e, a = Hs({ plan: d, secondRound: n, runs: t }), u = Vi({ settings: r, changes: o, variants: s, accuracy: i, plan: d, measurements: a }), c = na({ settings: r, changes: o, variants: s, accuracy: i, plan: d, comparison: u });
  return { measurements: a, comparison: u, verdict: c };
}

// src/stages/run.ts
async function ia(e) {
  let { workspace: t, signal: n } = e, r = await Br(t), { subject: o } = await t.read("plan", "prepare"), s = await sa(e, r.plan, r.plan), { verdict: i } = ot(r, await Ir(t, s), void 0), d = tn(r.plan, i), a = d === void 0 || n?.aborted === !0 ? [] : await sa(e, d, r.plan);
  if (await t.write("device-runs", o, ["plan"], { runs: [...s, ...a] }), n?.aborted === !0) throw h.aborted();
}
async function Br(e) {
  let [t, n, r, o, s] = await Promise.all([
    e.read("settings", "prepare"),
    e.read("changes", "prepare"),
    e.read("variants", "prepare"),
    e.read("accuracy", "prepare"),
    e.read("plan", "prepare")
  ]);
  return {
    settings: t.body,
    changes: n.body,
    variants: r.body,
    accuracy: o.body,
    plan: s.body
  };
}
async function Ir(e, t) {
  return Promise.all(
    t.map(async (n) => {
      let r = n.outcome.report;
      return { run: n, report: r === void 0 ? void 0 : $s(await e.readText(r)) };
    })
  );
}
async function sa(e, t, n) {
  let r = new Map(n.files.map(({ id: a, file: u }) => [a, u])), o = t.devices.flatMap(
    (a) => a.request === void 0 ? [] : [{ device: a.device, request: a.request }]
  ), { farm: s, progress: i, signal: d } = e;
  return Promise.all(o.map((a) => s.run({ ...a, files: r, signal: d, progress: i })));
}

// src/stages/conclude.ts
async function aa(e) {
  let { workspace: t } = e, n = await Br(t), { subject: r, body: o } = await t.read("device-runs", "run"), s = await Ir(t, o.runs), i = ot(
    n,
    s.filter(({ run: u }) => u.round === 1),
    void 0
  ), a = s.some(({ run: u }) => u.round === 2) ? ot(n, s, tn(n.plan, i.verdict)) : i;
  return await t.write("measurements", r, ["plan", "device-runs"], a.measurements), await t.write(
    "comparison",
    r,
    ["settings", "changes", "variants", "accuracy", "plan", "measurements"],
    a.comparison
  ), Ff(e, Nf(e, r, n, a), a.verdict);
}
function Nf(e, t, n, r) {
  return {
    subject: t,
    toolVersion: e.toolVersion,
    ...n,
    comparison: r.comparison,
    verdict: r.verdict,
    sessions: r.measurements.sessions,
    links: e.links
  };
}
async function Ff(e, t, n) {
  let { workspace: r, pullRequest: o, progress: s } = e;
  await r.write("verdict", t.subject, ["settings", "accuracy", "comparison"], n);
  let i = ks(t), d = await r.writeText("comment.md", i), a = await r.writeText("summary.md", Ss(t)), u = await o?.publish(i);
  return u?.status === "skipped" && s.warn(`The comment was not posted: ${u.reason}`, u.fix), { verdict: n, input: t, comment: d, summary: a, published: u };
}

// src/stages/convert.ts
async function ua(e) {
  let t = e.changes.filter(({ change: r }) => r !== "unchanged"), n = [];
  for (let r of t) {
    let o = e.progress.start(`Converting ${r.model}`), s = 0, i = (l) => (f) => o.update(s += 1, `${f} of the ${l}`), d = Tf(r.model, e.base, e.head), a = (l) => Ef(
      e.litert,
      r,
      l,
      d,
      st(l === "baseline" ? e.base : e.head, r.model),
      e.signal,
      i(l)
    ), [u, c] = await Promise.all([a("baseline"), a("candidate")]);
    o.finish(`${da(u)} + ${da(c)} files`), n.push({ model: r.model, baseline: u, candidate: c });
  }
  return n;
}
function st(e, t) {
  return e?.models.find((n) => n.name === t);
}
function Tf(e, t, n) {
  let r = st(n, e)?.variants ?? st(t, e)?.variants;
  if (r === void 0) return;
  let o = Object.values((st(t, e) ?? st(n, e))?.ship ?? {}), s = /* @__PURE__ */ new Set([...r, ...o.map(({ variant: i }) => i)]);
  return D.filter((i) => s.has(i));
}
async function Ef(e, t, n, r, o, s, i) {
  let d = t[n];
  if (o === void 0) return { status: "absent" };
  if (d.source.status === "absent")
    return n === "baseline" ? { status: "absent" } : { status: "unusable", reason: `the config names ${o.source}, but there is no such file` };
  if (d.source.status === "unreadable") return { status: "unusable", reason: d.source.detail };
  let { kind: a, file: u } = d.source;
  if (a === "npz" || a === "other")
    return { status: "unusable", reason: `${o.source} is not a model: a source is a SavedModel folder, or a .keras, .h5 or .tflite file` };
  let c = o.calibration !== void 0 && d.calibration?.status === "present" ? { data: d.calibration.file, samples: o.calibration.samples } : void 0, l = `variants/${t.model}/${n}`;
  return e.convert({
    source: u,
    kind: a,
    variants: r,
    calibration: c,
    into: l,
    signal: s,
    onDone: ({ variant: f }) => i(f)
  });
}
function da(e) {
  return e.status === "present" ? e.variants.filter(({ status: t }) => t === "converted").length : 0;
}

// src/stages/detect.ts
var Df = ["source", "calibration", "evaluation"];
async function fa(e, t, n, r) {
  let o = [...new Set([...Ve(t), ...Ve(n)].map(({ name: u }) => u))].sort(), s = r.start("Looking for changed models", o.length), i = [];
  for (let [u, c] of o.entries()) {
    let l = Ve(t).find((m) => m.name === c), f = Ve(n).find((m) => m.name === c);
    i.push(await Af(e, c, l, f)), s.update(u + 1, c);
  }
  let d = await zf(e, t, n, i), a = d.filter(({ change: u }) => u !== "unchanged").length;
  return s.finish(`${a} of ${d.length} changed`), d;
}
function Ve(e) {
  return e?.models ?? [];
}
async function Af(e, t, n, r) {
  let o = [];
  for (let a of Df) {
    let [u, c] = [
      await it(e, "baseline", n, a),
      await it(e, "candidate", r, a)
    ];
    u !== c && o.push(a);
  }
  n !== void 0 && r !== void 0 && ca(n) !== ca(r) && o.push("settings");
  let s = await it(e, "baseline", n, "source") !== void 0, i = Lf(s, r !== void 0, o.length > 0), d = n !== void 0 && r !== void 0 && n.source !== r.source && !o.includes("source");
  return {
    model: t,
    change: i,
    differs: o,
    ...d ? { renamedFrom: n.source } : {},
    baseline: i === "unchanged" ? at : await la(e, "baseline", n),
    candidate: i === "unchanged" ? at : await la(e, "candidate", r)
  };
}
function Lf(e, t, n) {
  return t ? e ? n ? "modified" : "unchanged" : "added" : "deleted";
}
var at = { source: { status: "absent" } };
function ma(e, t) {
  return t === "source" ? e?.source : e?.[t]?.data;
}
async function it(e, t, n, r) {
  let o = ma(n, r);
  return o === void 0 ? void 0 : await e.identity(t, o);
}
function ca(e) {
  return JSON.stringify([e.variants ?? [], e.calibration?.samples ?? 0]);
}
async function la(e, t, n) {
  if (n === void 0) return at;
  let r = async (d) => {
    let a = ma(n, d);
    return a === void 0 ? void 0 : await e.materialise(t, a);
  }, [o, s, i] = [
    await r("source"),
    await r("calibration"),
    await r("evaluation")
  ];
  return {
    source: o ?? { status: "absent" },
    ...s === void 0 ? {} : { calibration: s },
    ...i === void 0 ? {} : { evaluation: i }
  };
}
async function zf(e, t, n, r) {
  let o = /* @__PURE__ */ new Map();
  for (let i of r.filter(({ change: d }) => d === "added")) {
    let d = Ve(n).find(({ name: u }) => u === i.model), a = await it(e, "candidate", d, "source");
    for (let u of r.filter(
      ({ change: c, model: l }) => c === "deleted" && ![...o.values()].includes(l)
    )) {
      let c = Ve(t).find(({ name: l }) => l === u.model);
      if (!(a === void 0 || await it(e, "baseline", c, "source") !== a)) {
        o.set(i.model, u.model);
        break;
      }
    }
  }
  let s = new Set(o.values());
  return r.filter(({ model: i }) => !s.has(i)).map((i) => {
    let d = o.get(i.model);
    return d === void 0 ? i : {
      ...i,
      change: "unchanged",
      differs: [],
      renamedFrom: d,
      baseline: at,
      candidate: at
    };
  });
}

// src/stages/evaluate.ts
async function ha(e) {
  let t = [];
  for (let n of e.variants) {
    let r = e.changes.find(({ model: s }) => s === n.model), o = e.settings.models.find(({ name: s }) => s === n.model);
    r === void 0 || o === void 0 || t.push(await jf(e, r, o, n));
  }
  return t;
}
async function jf(e, t, n, r) {
  let o = Nr(r.baseline).length + Nr(r.candidate).length, s = e.progress.start(`Evaluating ${t.model}`, o), i = 0, d = (g, v) => qf(
    e,
    t,
    g,
    r[g],
    n.evaluation?.metric,
    v,
    (k) => s.update(i += 1, `${k} of the ${g}`)
  ), a = (g) => t[g].evaluation, u = a("baseline") ?? a("candidate"), [c, l] = await Promise.all([d("baseline", u), d("candidate", u)]), f = t.differs.includes("evaluation") && a("baseline") !== void 0;
  if (!f || !l.some(Vf)) {
    s.finish();
    let g = f ? "the change edits the evaluation data; both sides are scored on the base's" : void 0;
    return { model: t.model, sameData: !0, ...g === void 0 ? {} : { note: g }, baseline: c, candidate: l };
  }
  let m = await d("candidate", a("candidate"));
  return s.finish("each side on its own data"), { model: t.model, sameData: !1, note: "the base's evaluation data does not fit the candidate, so each side is scored on its own data", baseline: c, candidate: m };
}
function Vf({ task: e }) {
  return e.status === "failed" && e.cause === "data";
}
function Nr(e) {
  return e.status !== "present" ? [] : e.variants.flatMap((t) => t.status === "converted" ? [{ variant: t.variant, file: t.file }] : []);
}
async function qf(e, t, n, r, o, s, i) {
  let d = Nr(r);
  if (d.length === 0) return [];
  let a = o?.kind === "built-in" ? Wf(s) : void 0, u = await e.litert.evaluate({
    models: d,
    reference: ["float32", "as-is"].find((c) => d.some(({ variant: l }) => l === c)),
    data: pa(s),
    calibration: pa(t[n].calibration),
    metric: a === void 0 ? o : void 0,
    signal: e.signal,
    onDone: i
  });
  return a === void 0 ? u : u.map((c) => ({ ...c, task: { status: "failed", cause: "data", reason: a } }));
}
function pa(e) {
  return e?.status === "present" ? e.file : void 0;
}
function Wf(e) {
  if (e?.status !== "present")
    return e?.status === "unreadable" ? e.detail : "the config names evaluation data, but there is no such file";
}

// src/stages/make-inputs.ts
async function ga(e) {
  let t = /* @__PURE__ */ new Map(), n = [], r = e.progress.start("Preparing inputs");
  for (let { model: o, ...s } of e.variants) {
    let i = e.changes.find((u) => u.model === o), d = i?.baseline.evaluation ?? i?.candidate.evaluation, a = d?.status === "present" ? d.file : void 0;
    for (let u of W) {
      let c = s[u];
      if (c.status === "present")
        for (let l of c.variants) {
          if (l.status !== "converted") continue;
          let f = JSON.stringify([o, a?.sha256, l.inspection.inputs]), m = t.get(f);
          m === void 0 && (m = await e.litert.makeInputs({
            model: l.file,
            data: a,
            into: `inputs/${o}`,
            signal: e.signal
          }), t.set(f, m)), m.tensors.length === l.inspection.inputs.length && n.push({ model: o, side: u, variant: l.variant, ...m }), r.update(n.length, `${l.variant} of the ${u}`);
        }
    }
  }
  return r.finish(), n;
}

// src/config/changed-budgets.ts
function wa(e, t) {
  let [n, r] = [ya(e), ya(t)], s = [.../* @__PURE__ */ new Set([...n.keys(), ...r.keys()])].flatMap((i) => {
    let [d, a] = [n.get(i), r.get(i)], u = Hf(d ?? a);
    return d === void 0 && a === void 0 ? [] : d === void 0 ? [{ path: u, head: fn(a), loosens: a !== void 0 && Uf(a, t) }] : a === void 0 ? [{ path: u, base: fn(d), loosens: Gf(d, e) }] : Pt(d) === Pt(a) ? [] : [{ path: u, base: fn(d), head: fn(a), loosens: Fr(d, a) }];
  });
  return s.length > 0 ? s : _f([...n.values()], [...r.values()]);
}
function ya(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e) {
    let r = va(n);
    t.delete(r), t.set(r, n);
  }
  return t;
}
function va({ metric: e, kind: t, match: n }) {
  return JSON.stringify([e, t, ...po.map((r) => n?.[r] ?? null)]);
}
function _f(e, t) {
  let n = (o) => o.filter(({ match: s }) => s).map(va).join();
  if (n(e) === n(t)) return [];
  let r = (o) => [...new Set(o.filter(({ match: s }) => s).map(({ match: s }) => Nn(s)))].join("; ");
  return [{ path: "overrides", base: r(e), head: r(t), loosens: !0 }];
}
function Uf(e, t) {
  return ka(e, t).some((n) => Fr(n, e));
}
function Gf(e, t) {
  if (e.level === "off") return !1;
  let n = ka(e, t);
  return n.length === 0 || n.some((r) => Fr(e, r));
}
function ka(e, t) {
  let n = t.indexOf(e);
  return t.slice(0, n).filter(
    ({ metric: r, kind: o, match: s }) => r === e.metric && o === e.kind && ho(s, e.match) !== "none"
  );
}
var ln = { off: 0, warn: 1, error: 2 };
function Fr(e, t) {
  if (ln[t.level] !== ln[e.level]) {
    if (ln[t.level] < ln[e.level]) return !0;
    if (e.level === "off") return !1;
  }
  if ((t.floor ?? 0) > (e.floor ?? 0)) return !0;
  let [n, r] = [ba(e), ba(t)];
  return e.limit.of !== t.limit.of ? !0 : e.kind === "min" ? r < n : r > n;
}
function ba({ limit: e, reserve: t }) {
  return e.of === "relative" ? e.fraction : e.value - (t ?? 0);
}
function fn(e) {
  return e === void 0 ? "" : Pt(e);
}
function Hf(e) {
  if (e === void 0) return "budgets";
  let t = Nn(e.match);
  return t === "" ? `budgets.${e.metric}.${e.kind}` : `overrides (${t}) ${e.metric}.${e.kind}`;
}

// src/config/changed-settings.ts
function Ca(e, t) {
  return [
    ...Kf(e, t),
    ...ye("delegates", e.delegates.join(", "), t.delegates.join(", "), !1),
    ...wa(e.budgets, t.budgets),
    ...Jf(e, t),
    ...ye(
      "on-inconclusive",
      e.onInconclusive,
      t.onInconclusive,
      e.onInconclusive === "fail" && t.onInconclusive === "pass"
    ),
    ...ye(
      "minimum-effect",
      Sa(e.minimumEffect),
      Sa(t.minimumEffect),
      t.minimumEffect > e.minimumEffect
    )
  ];
}
function Kf(e, t) {
  return e.models.flatMap((n) => {
    let r = t.models.find(({ name: i }) => i === n.name), o = `models.${n.name}`;
    if (r === void 0) return [{ path: o, base: n.source, loosens: !0 }];
    let s = xt.flatMap((i) => {
      let [d, a] = [n.ship[i], r.ship[i]];
      return ye(`${o}.ship.${i}`, Ra(d), Ra(a), d !== void 0 && a === void 0);
    });
    return [...ye(`${o}.evaluation`, Pa(n), Pa(r), !0), ...s];
  });
}
function Jf(e, t) {
  let [n, r] = [e.measure, t.measure], o = (i) => ye(`measure.${i}`, String(n[i]), String(r[i]), r[i] < n[i]), s = (i, d) => ye(`measure.${i}`, xa(n[d]), xa(r[d]), d === "gatedTimeBoxNs" && r[d] < n[d]);
  return [
    ...ye("measure.threads", String(n.threads), String(r.threads), r.threads > n.threads),
    ...o("launches"),
    ...o("pairs"),
    ...o("inferences"),
    ...s("gated-time", "gatedTimeBoxNs"),
    ...s("look-time", "lookTimeBoxNs"),
    ...s("hang-timeout", "hangTimeoutNs")
  ];
}
function ye(e, t, n, r) {
  if (t === n) return [];
  let o = { ...t !== void 0 && { base: t }, ...n !== void 0 && { head: n } };
  return [{ path: e, ...o, loosens: r && t !== void 0 }];
}
var Sa = (e) => In({ dimension: "share", value: e }), xa = (e) => In({ dimension: "duration", value: e });
function Ra(e) {
  return e && `${e.variant} with ${e.delegates.join(", ")}`;
}
function Pa({ evaluation: e }) {
  return e && `${Yf(e.metric)}${e.data === void 0 ? "" : ` on ${e.data}`}`;
}
function Yf(e) {
  return e.kind === "built-in" ? e.name : `${e.command} (at most ${e.timeoutSeconds} s)`;
}

// src/stages/settings.ts
async function Ma(e, t) {
  let n = await $a(e, "baseline", t), r = await $a(e, "candidate", t), o = n ?? r;
  if (o === void 0) throw h.configMissing(t);
  let s = new Set(o.models.map(({ name: d }) => d)), i = r?.models.filter(({ name: d }) => !s.has(d)) ?? [];
  return {
    base: n,
    head: r,
    body: {
      settings: { ...o, models: [...o.models, ...i] },
      decidedBy: n === void 0 ? "head" : "base",
      changedByHead: n === void 0 || r === void 0 ? [] : Ca(n, r)
    }
  };
}
async function $a(e, t, n) {
  let r = await e.readText(t, n);
  if (r === void 0) return;
  let o = go(r, n);
  if (o.status === "read") return o.settings;
  throw h.configInvalid(
    o.problems.map(yo),
    t === "baseline" ? `at the base commit ${e.subject.baseSha}` : ""
  );
}

// src/stages/prepare.ts
async function Oa(e, t) {
  let { workspace: n, litert: r, farm: o, progress: s, signal: i } = e;
  await n.clear();
  let d = await e.repository.open(t.base, t.head, n, i), { subject: a } = d, { base: u, head: c, body: l } = await Ma(d, t.configFile);
  await n.write("settings", a, [], l);
  let f = { models: await fa(d, u, c, s) };
  await n.write("changes", a, ["settings"], f);
  let m = {
    models: await ua({ litert: r, changes: f.models, base: u, head: c, progress: s, signal: i })
  };
  await n.write("variants", a, ["settings", "changes"], m);
  let p = {
    models: await ha({
      litert: r,
      changes: f.models,
      variants: m.models,
      settings: l.settings,
      progress: s,
      signal: i
    })
  };
  await n.write("accuracy", a, ["settings", "changes", "variants"], p);
  let g = await ga({ litert: r, changes: f.models, variants: m.models, progress: s, signal: i }), v = (await o.devices()).map((E) => ({ device: E, platform: o.platform })), k = `${a.baseSha.slice(0, 12)}-${a.headSha.slice(0, 12)}`, S = qs({ settings: l, changes: f, variants: m, inputs: g, devices: v, requestIdSeed: k });
  await n.write("plan", a, ["settings", "changes", "variants"], S);
}

// src/stages/gate.ts
async function L0(e, t) {
  return await Oa(e, t), await Rs(e), await ia(e), aa(e);
}

// src/entrypoints/wire-stage.ts
import am from "node:process";

// src/adapters/git/git.ts
var Re = class {
  #e;
  #t;
  #n;
  constructor(t, n, r) {
    this.#e = t, this.#t = n, this.#n = r;
  }
  run(t, n) {
    return this.#e.run("git", t, this.#r(n));
  }
  /** Stdout without its last newline, or undefined when git exits with anything but 0. */
  async ask(t, n) {
    let r = await this.run(t, n);
    return r.exitCode === 0 ? r.stdout.replace(/\n$/, "") : void 0;
  }
  /** Stdout as bytes, or undefined when git exits with anything but 0. */
  async bytes(t, n) {
    let r = await this.#e.runForBytes("git", t, this.#r(n));
    return r.exitCode === 0 ? r.bytes : void 0;
  }
  #r(t) {
    return {
      cwd: this.#t,
      env: { LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" },
      ...t === void 0 ? {} : { stdin: t },
      ...this.#n === void 0 ? {} : { signal: this.#n }
    };
  }
};

// src/adapters/git/parents.ts
async function Ba(e, t, n, r) {
  let o = await new Re(e, t, r).ask(["cat-file", "commit", n]), [s = ""] = o?.split(`

`, 1) ?? [];
  return [...s.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, i = ""]) => i);
}

// src/adapters/github/workflow-run.ts
import { readFile as em } from "node:fs/promises";

// src/adapters/github/event.ts
var dt = R().regex(/^[0-9a-f]{40}$/, "a commit's 40 hexadecimal digits"), Ia = z({
  sha: dt,
  ref: R().min(1),
  // A fork that was deleted while its pull request is open.
  repo: z({ full_name: R().min(3) }).nullable()
}), Zf = z({
  pull_request: z({ number: q().positive(), head: Ia, base: Ia })
}), Qf = z({ merge_group: z({ head_sha: dt, base_sha: dt }) }), Xf = z({ before: dt, after: dt });
function Na(e, t) {
  let n;
  try {
    n = JSON.parse(t);
  } catch (r) {
    return { status: "unreadable", why: r instanceof Error ? r.message : "not JSON" };
  }
  switch (e) {
    // Not pull_request_target: there the commit under test is the base branch, and the change is a stranger's.
    case "pull_request": {
      let r = Zf.safeParse(n);
      if (!r.success) return Tr(r.error);
      let { number: o, head: s, base: i } = r.data.pull_request;
      return {
        status: "read",
        event: {
          of: "pull-request",
          number: o,
          headSha: s.sha,
          baseSha: i.sha,
          baseRef: i.ref,
          fromFork: s.repo?.full_name !== i.repo?.full_name
        }
      };
    }
    case "merge_group": {
      let r = Qf.safeParse(n);
      if (!r.success) return Tr(r.error);
      let { head_sha: o, base_sha: s } = r.data.merge_group;
      return { status: "read", event: { of: "merge-group", headSha: o, baseSha: s } };
    }
    case "push": {
      let r = Xf.safeParse(n);
      if (!r.success) return Tr(r.error);
      let { before: o, after: s } = r.data;
      return { status: "read", event: { of: "push", before: /^0+$/.test(o) ? void 0 : o, after: s } };
    }
    default:
      return { status: "read", event: { of: "other", name: e } };
  }
}
function Tr(e) {
  return { status: "unreadable", why: e.issues.map((n) => `${n.path.join(".")}: ${n.message}`).join("; ") };
}

// src/adapters/github/workflow-run.ts
async function mn(e) {
  let t = e.GITHUB_EVENT_PATH;
  if (t === void 0 || t === "") return;
  let n = (c, l) => {
    let f = e[c];
    if (f === void 0 || !l.test(f)) throw h.eventUnreadable(c, `it is ${tm(f)}`);
    return f;
  }, r = n("GITHUB_REPOSITORY", /^[\w.-]+\/[\w.-]+$/), [o = "", s = ""] = r.split("/"), i = n("GITHUB_SHA", /^[0-9a-f]{40}$/), d = await em(t, "utf8").catch((c) => {
    throw h.eventUnreadable("GITHUB_EVENT_PATH", "its file can't be read", c);
  }), a = Na(n("GITHUB_EVENT_NAME", /^\w+$/), d);
  if (a.status === "unreadable") throw h.eventUnreadable("GITHUB_EVENT_PATH", a.why);
  let u = e.GITHUB_SERVER_URL ?? "https://github.com";
  return {
    owner: o,
    name: s,
    sha: i,
    event: a.event,
    apiUrl: e.GITHUB_API_URL ?? "https://api.github.com",
    pageUrl: `${u}/${r}/actions/runs/${e.GITHUB_RUN_ID ?? ""}`
  };
}
function tm(e) {
  return e === void 0 ? "not set" : JSON.stringify(e);
}

// src/adapters/processes/node.ts
import { spawn as om } from "node:child_process";
import sm from "node:process";

// src/adapters/processes/groups.ts
import Fa from "node:process";
var nm = 2e3, hn = class {
  #e = /* @__PURE__ */ new Set();
  #t = !1;
  /** A process that leads a group of its own has started. */
  add(t) {
    this.#e.add(t), !this.#t && (this.#t = !0, Fa.once("exit", () => {
      for (let n of this.#e) pn(n, "SIGKILL");
    }));
  }
  /** The leader is gone: whatever it started and left behind goes too. */
  remove(t) {
    pn(t, "SIGKILL"), this.#e.delete(t);
  }
  /** Asks the whole group to end, and makes it end when it does not. */
  stop(t) {
    pn(t, "SIGTERM"), setTimeout(() => {
      this.#e.has(t) && pn(t, "SIGKILL");
    }, nm).unref();
  }
};
function pn(e, t) {
  try {
    Fa.kill(-e, t);
  } catch {
  }
}

// src/adapters/processes/output.ts
import { StringDecoder as rm } from "node:string_decoder";
var ut = class {
  #e = [];
  #t;
  #n = 0;
  constructor(t) {
    this.#t = t;
  }
  add(t) {
    return this.#n += t.length, this.#n > this.#t ? !1 : (this.#e.push(t), !0);
  }
  end() {
  }
  bytes() {
    return Buffer.concat(this.#e);
  }
}, gn = class {
  #e;
  #t = Buffer.alloc(0);
  constructor(t) {
    this.#e = t;
  }
  add(t) {
    return this.#t = Buffer.concat([this.#t, t]).subarray(-this.#e), !0;
  }
  end() {
  }
  text() {
    return this.#t.toString("utf8");
  }
}, yn = class {
  #e = new rm("utf8");
  #t;
  #n;
  #r = "";
  constructor(t, n) {
    this.#n = t, this.#t = n;
  }
  add(t) {
    let n = this.#e.write(t).split(`
`), r = n.pop() ?? "";
    for (let o of n)
      this.#t((this.#r + o).replace(/\r$/, "")), this.#r = "";
    return this.#r += r, this.#r.length <= this.#n;
  }
  end() {
    this.#r += this.#e.end(), this.#r !== "" && this.#t(this.#r), this.#r = "";
  }
};

// src/adapters/processes/node.ts
var Er = 1024 * 1024, bn = {
  textBytes: 256 * Er,
  bytesBytes: 4096 * Er,
  lineBytes: 64 * Er,
  stderrBytes: 65536
}, im = 127;
function wn() {
  let e = new hn();
  return {
    async run(t, n, r) {
      if (r.onLine !== void 0) {
        let i = new yn(bn.lineBytes, r.onLine);
        return { ...await Dr(e, t, n, r, i), stdout: "" };
      }
      let o = new ut(bn.textBytes);
      return { ...await Dr(e, t, n, r, o), stdout: o.bytes().toString("utf8") };
    },
    async runForBytes(t, n, r) {
      let o = new ut(bn.bytesBytes);
      return { ...await Dr(e, t, n, r, o), stdout: "", bytes: o.bytes() };
    }
  };
}
function Dr(e, t, n, r, o) {
  let { signal: s } = r;
  return s?.aborted === !0 ? Promise.reject(h.aborted()) : new Promise((i, d) => {
    let a = om(t, n, {
      ...r.cwd === void 0 ? {} : { cwd: r.cwd },
      env: { ...sm.env, ...r.env },
      stdio: ["pipe", "pipe", "pipe"],
      detached: !0
    }), u = a.pid;
    u !== void 0 && e.add(u);
    let c = new gn(bn.stderrBytes), l = !1, f = !1, m = () => {
      u !== void 0 && e.stop(u);
    }, p = r.timeoutMs === void 0 ? void 0 : setTimeout(() => {
      l = !0, m();
    }, r.timeoutMs);
    s?.addEventListener("abort", m, { once: !0 });
    let g = () => {
      clearTimeout(p), s?.removeEventListener("abort", m);
    };
    a.stdout.on("data", (v) => {
      if (!f) {
        try {
          f = !o.add(v);
        } catch (k) {
          g(), m(), f = !0, d(k instanceof Error ? k : new Error(String(k)));
          return;
        }
        f && m();
      }
    }), a.stderr.on("data", (v) => c.add(v)), a.stdin.on("error", () => {
    }), a.stdin.end(r.stdin ?? ""), a.on("error", (v) => {
      if (u !== void 0) return;
      g();
      let k = v.code === "ENOENT" ? `${t}: not found` : `${t}: ${v.message}`;
      i({ exitCode: im, signal: void 0, stderr: k, timedOut: !1 });
    }), a.on("exit", () => {
      u !== void 0 && e.remove(u);
    }), a.on("close", (v, k) => {
      if (u === void 0) return;
      if (g(), s?.aborted === !0) {
        d(h.aborted());
        return;
      }
      try {
        o.end();
      } catch (E) {
        d(E instanceof Error ? E : new Error(String(E)));
        return;
      }
      let S = f ? `
edgegate stopped it: it printed more than can be kept` : "";
      i({
        // A program may catch SIGTERM and exit 0: what was stopped has not succeeded.
        exitCode: f || l ? void 0 : v ?? void 0,
        signal: k ?? (f || l ? "SIGTERM" : void 0),
        stderr: c.text() + S,
        timedOut: l
      });
    });
  });
}

// src/entrypoints/wire-stage.ts
function cS(e, t, n) {
  let r = wn();
  return {
    run: () => mn(e),
    progress: Ro({ write: (o) => am.stdout.write(o), clock: Ge, annotate: !0 }),
    parents: (o) => Ba(r, t, o, n)
  };
}

// src/entrypoints/wire.ts
import { existsSync as hg } from "node:fs";
import { dirname as Yd, join as pt, resolve as gg } from "node:path";
import { fileURLToPath as yg } from "node:url";

// src/adapters/farms/host/farm.ts
import { createHash as Pm } from "node:crypto";
import { rm as Cm } from "node:fs/promises";
import { join as $m } from "node:path";

// src/adapters/farms/host/follow-session.ts
var dm = /* @__PURE__ */ new Set(["launch-finished", "launch-failed", "launch-skipped"]);
function vn(e, { clock: t, progress: n, labelOf: r }) {
  let o = e.launches.length, s = e.round === 1 ? "Measuring on this computer" : "Measuring suspicious cases again", i = n.start(s, o), d = new Map(e.launches.map((m) => [m.id, m])), a = [], u = 0, c = t.monotonicMs(), l, f = (m) => {
    if (m.event === "session-interrupted" && (l = m), m.event === "launch-started") {
      c = t.monotonicMs();
      let p = d.get(m.launch), g = p === void 0 ? m.launch : r(p.case), v = um(a, e.launches);
      i.update(a.length, `launch ${a.length + 1} of ${o}: ${g}${v}`);
    }
    dm.has(m.event) && (a.push(m.event === "launch-skipped" ? 0 : t.monotonicMs() - c), m.event !== "launch-finished" && (u += 1), i.update(a.length));
  };
  return {
    hear(m) {
      let p = Bt.safeParse(cm(m));
      p.success && f(p.data);
    },
    finish() {
      let m = `${a.length} of ${o} launches`;
      i.finish(u === 0 ? m : `${m}, ${u} of them failed`);
    },
    interruption: () => l
  };
}
function um(e, t) {
  if (e.length < 2) return "";
  let n = (i) => {
    let d = e.filter((u, c) => t[c]?.kind === i), a = d.length > 0 ? d : e;
    return a.reduce((u, c) => u + c, 0) / a.length;
  }, r = { paired: n("paired"), single: n("single") }, o = t.slice(e.length).reduce((i, { kind: d }) => i + r[d], 0), s = Math.max(1, Math.round(o / 1e3));
  return s < 90 ? `, about ${s} s left` : `, about ${Math.round(s / 60)} min left`;
}
function cm(e) {
  try {
    return JSON.parse(e);
  } catch {
    return;
  }
}

// src/adapters/farms/host/session-folder.ts
import { createHash as lm } from "node:crypto";
import { createReadStream as fm } from "node:fs";
import { copyFile as mm, link as pm, mkdir as Ta, rm as hm, writeFile as gm } from "node:fs/promises";
import { dirname as ym, join as qe } from "node:path";
import { pipeline as bm } from "node:stream/promises";
async function kn(e) {
  let { root: t, farm: n, request: r, text: o, files: s } = e, i = `device-runs/${n}/${r.requestId}`, d = qe(t, i);
  await hm(d, { recursive: !0, force: !0 }), await Ta(d, { recursive: !0 });
  for (let u of r.files) {
    let c = s.get(u.id);
    if (c === void 0) throw h.internal(`nobody said where the request's file ${u.id} is`);
    await wm(qe(t, c.path), qe(d, u.path), u, c);
  }
  await gm(qe(d, "request.json"), o);
  let a = "report.ndjson";
  return {
    folder: d,
    request: qe(d, "request.json"),
    report: qe(d, a),
    reportPath: `${i}/${a}`
  };
}
async function wm(e, t, n, r) {
  await Ta(ym(t), { recursive: !0 });
  let o = () => h.fileChanged(r.path);
  await pm(e, t).catch((i) => {
    if (i.code === "ENOENT") throw o();
    return mm(e, t);
  });
  let s = lm("sha256");
  if (await bm(fm(t), s), s.digest("hex") !== n.sha256) throw o();
}

// src/adapters/farms/host/session-outcome.ts
import { createHash as vm } from "node:crypto";
import { readFile as km } from "node:fs/promises";
var ct = { finished: 0, wrongRequest: 64, reportUnwritable: 74, interrupted: 130 };
async function Sn(e) {
  try {
    return await e;
  } catch (t) {
    if (t instanceof no && t.code === "aborted") return "aborted";
    throw t;
  }
}
async function xn(e, t, n, r) {
  let o = await Sm(t.report, t.reportPath), s = o === void 0 ? {} : { report: o };
  if (e === "aborted") return { status: "cancelled", reason: "interrupted by the user", ...s };
  let i = xm(e.stderr), { exitCode: d } = e;
  if (d === ct.finished && o !== void 0) return { status: "reported", report: o };
  if (d === ct.finished) return { status: "infrastructure", reason: `${r} left no report` };
  if (d === ct.wrongRequest) throw h.internal(`${r} refuses the request: ${i}`);
  if (d === ct.reportUnwritable) return { status: "infrastructure", reason: i, ...s };
  if (d === ct.interrupted)
    return { status: n?.reason === "time-box" ? "timed-out" : "cancelled", reason: n?.detail ?? `${r} was stopped`, ...s };
  let a = e.signal ?? `exit code ${d}`;
  return { status: "infrastructure", reason: `${r} ended with ${a}: ${i}`, ...s };
}
async function Sm(e, t) {
  let n = await km(e).catch((r) => {
    if (r.code !== "ENOENT")
      throw r;
  });
  if (!(n === void 0 || n.length === 0))
    return { path: t, sha256: Rm(n), sizeBytes: n.length };
}
function Rn(e) {
  try {
    return ao().parse(JSON.parse(e));
  } catch {
    return;
  }
}
function xm(e) {
  return e.trim().split(`
`).at(-1) ?? "";
}
function Rm(e) {
  return vm("sha256").update(e).digest("hex");
}

// src/adapters/farms/host/farm.ts
var Mm = { PYTHONPATH: void 0, PYTHONHOME: void 0, PYTHONNOUSERSITE: "1", PYTHONUTF8: "1" };
function Ea({ processes: e, python: t, clock: n, root: r }) {
  let o = async (s, i) => {
    let d = await t.python("litert", i.signal), a = ["-m", "edgegate_litert.bench", ...s];
    return e.run(d, a, { cwd: t.packageRoot, env: Mm, ...i });
  };
  return {
    name: "host",
    platform: "host",
    needsApp: !1,
    async devices() {
      let { exitCode: s, stdout: i, stderr: d } = await o(["--describe"], {}), a = s === 0 ? Ot.safeParse(Rn(i)) : void 0;
      if (a?.success !== !0)
        throw h.internal(`the host runner can't describe this computer (exit code ${s}): ${d}`);
      let { deviceModel: u, osVersion: c } = a.data;
      return [{ farm: "host", model: u, osVersion: c }];
    },
    async run({ device: s, request: i, files: d, signal: a, progress: u, labelOf: c }) {
      let [l] = Mt(i);
      if (l !== void 0) throw h.internal(`the bench request is not sound: ${l}`);
      let f = $t(i), m = await kn({ root: r, farm: "host", request: i, text: f, files: d }), p = vn(i, { clock: n, progress: u, labelOf: c ?? ((k) => k) }), g = ["--request", m.request, "--files", m.folder, "--report", m.report], v = (k) => p.hear(k);
      try {
        let k = await Sn(o(g, a === void 0 ? { onLine: v } : { onLine: v, signal: a })), S = await xn(k, m, p.interruption(), "the host runner");
        return {
          device: s,
          round: i.round,
          requestSha256: Pm("sha256").update(f).digest("hex"),
          outcome: S
        };
      } finally {
        p.finish(), await Cm($m(m.folder, "files"), { recursive: !0, force: !0 });
      }
    }
  };
}

// src/adapters/farms/jvm/farm.ts
import { createHash as Vm } from "node:crypto";
import { rm as qm } from "node:fs/promises";
import { join as Wm } from "node:path";

// src/adapters/farms/jvm/jvm-app.ts
import { createHash as Om, randomUUID as Bm } from "node:crypto";
import { access as Im, cp as Nm, mkdir as Fm, readdir as Tm, readFile as Em, rename as Da, rm as Aa, symlink as La } from "node:fs/promises";
import { delimiter as za, join as I } from "node:path";
import Pn from "node:process";
var Cn = ["tensorflow-lite", "tensorflow-lite-api", "tensorflow-lite-gpu", "tensorflow-lite-gpu-api"], Dm = ["tensorflow-lite", "tensorflow-lite-gpu"];
async function ja(e, t) {
  let { packages: n, sources: r, cacheFolder: o } = e;
  if (Pn.platform !== "linux" || Pn.arch !== "x64")
    throw h.environmentBroken(
      `The farm jvm runs Android's x86_64 library, and this is ${Pn.platform} on ${Pn.arch}.`,
      "Use a Linux computer with an x86_64 processor, or another farm: `--farm host`."
    );
  let s = Am(e, t), i = await s("java", ["-version"]), d = [...Cn, "gson"], a = await n.fetch(d, t), u = await jm(r), c = Om("sha256").update(i);
  for (let p of d) c.update(`${a(p).split("/").slice(-2).join("/")}
`);
  for (let p of u) c.update(`${p}
`).update(await Em(I(r, p)));
  let l = c.digest("hex"), f = I(o, "jvm", l.slice(0, 16));
  await Va(f) || await Lm({ run: s, sources: r, files: u, pathOf: a, folder: f });
  let m = [I(f, "classes"), a("gson"), ...Cn.map((p) => I(f, `${p}.jar`))];
  return {
    options: ["-XX:+UseSerialGC", `-Djava.library.path=${I(f, "android")}`, "-cp", m.join(za)],
    // Resolved at once: a function that our libc lacks must be noticed while loading, not in the middle of a launch.
    env: { LD_LIBRARY_PATH: I(f, "bionic"), LD_BIND_NOW: "1", EGL_PLATFORM: "surfaceless" },
    sha256: l
  };
}
function Am({ processes: e }, t) {
  return async (n, r) => {
    let o = t === void 0 ? {} : { signal: t }, { exitCode: s, stdout: i, stderr: d } = await e.run(n, r, { timeoutMs: 5 * 6e4, ...o });
    if (s === 0) return i + d;
    throw s === 127 ? h.environmentBroken(
      `The farm jvm needs ${n}, which is not here.`,
      "On Debian and Ubuntu: `sudo apt-get install openjdk-17-jdk-headless maven gcc libc6-dev unzip`."
    ) : h.internal(`${n} fails on the Android core: ${(d || i).trim().slice(-2e3)}`);
  };
}
async function Lm(e) {
  let { run: t, sources: n, files: r, pathOf: o, folder: s } = e, i = `${s}.draft-${Bm()}`, d = (...a) => I(i, ...a);
  for (let a of ["classes", "android", "bionic", "aar"]) await Fm(d(a), { recursive: !0 });
  try {
    for (let l of Cn)
      await t("unzip", ["-qo", o(l), "-d", d("aar", l)]), await Da(d("aar", l, "classes.jar"), d(`${l}.jar`));
    for (let l of Dm) await Nm(d("aar", l, "jni", "x86_64"), d("android"), { recursive: !0 });
    await Aa(d("aar"), { recursive: !0 });
    let a = [d("classes"), o("gson"), ...Cn.map((l) => d(`${l}.jar`))].join(za), u = (l) => r.filter((f) => f.startsWith(l) && f.endsWith(".java")), c = (l, f) => t("javac", [
      "--release",
      l,
      "-nowarn",
      "-Xlint:-options",
      "-cp",
      a,
      "-d",
      d("classes"),
      ...u(f).map((m) => I(n, m))
    ]);
    await c("8", "core/"), await c("11", "jvm/"), await zm(t, I(n, "jvm/src/main/c"), d("bionic")), await Da(i, s).catch(async (l) => {
      if (!await Va(s)) throw l;
    });
  } finally {
    await Aa(i, { recursive: !0, force: !0 });
  }
}
async function zm(e, t, n) {
  let r = (i, ...d) => e("gcc", ["-O2", "-fPIC", "-shared", `-Wl,-soname,${i}.so`, "-o", I(n, `${i}.so`), ...d]), o = `-Wl,--version-script=${I(t, "bionic.map")}`;
  await r("libc", "-fno-builtin", o, I(t, "bionic.c"), I(t, "forward.S"), "-lm", "-ldl"), await r("libm", o, I(t, "empty.c")), await r("libdl", o, I(t, "empty.c")), await r("liblog", I(t, "log.c"));
  let s = "/usr/lib/x86_64-linux-gnu";
  await La(`${s}/libGLESv2.so.2`, I(n, "libGLESv3.so")), await La(`${s}/libEGL.so.1`, I(n, "libEGL.so"));
}
async function jm(e) {
  return (await Promise.all(
    ["core/src/main", "jvm/src/main"].map(async (n) => (await Tm(I(e, n), { recursive: !0, withFileTypes: !0 })).filter((o) => o.isFile()).map((o) => I(o.parentPath, o.name)))
  )).flat().map((n) => n.slice(e.length + 1)).sort();
}
async function Va(e) {
  return Im(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/farms/jvm/farm.ts
function qa(e) {
  let { processes: t, clock: n, root: r } = e, o, s = async (i, d) => {
    o ??= ja(e, d.signal).catch((c) => {
      throw o = void 0, c;
    });
    let a = await o, u = [...a.options, "dev.edgegate.bench.jvm.DriverMain", "--app", a.sha256, ...i];
    return t.run("java", u, { env: a.env, ...d });
  };
  return {
    name: "jvm",
    platform: "host",
    needsApp: !1,
    async devices() {
      let { exitCode: i, stdout: d, stderr: a } = await s(["--describe"], {}), u = i === 0 ? Ot.safeParse(Rn(d)) : void 0;
      if (u?.success !== !0)
        throw h.internal(`the JVM driver can't describe this computer (exit code ${i}): ${a}`);
      let { deviceModel: c, osVersion: l } = u.data;
      return [{ farm: "jvm", model: c, osVersion: l }];
    },
    async run({ device: i, request: d, files: a, signal: u, progress: c, labelOf: l }) {
      let [f] = Mt(d);
      if (f !== void 0) throw h.internal(`the bench request is not sound: ${f}`);
      let m = $t(d), p = await kn({ root: r, farm: "jvm", request: d, text: m, files: a }), g = vn(d, { clock: n, progress: c, labelOf: l ?? ((S) => S) }), v = ["--request", p.request, "--files", p.folder, "--report", p.report], k = (S) => g.hear(S);
      try {
        let S = await Sn(s(v, u === void 0 ? { onLine: k } : { onLine: k, signal: u })), E = await xn(S, p, g.interruption(), "the JVM driver"), be = Vm("sha256").update(m).digest("hex");
        return { device: i, round: d.round, requestSha256: be, outcome: E };
      } finally {
        g.finish(), await qm(Wm(p.folder, "files"), { recursive: !0, force: !0 });
      }
    }
  };
}

// src/adapters/git/repository.ts
import { createHash as Km } from "node:crypto";
import { mkdir as Jm, readFile as Ym, rename as Zm, writeFile as Qm } from "node:fs/promises";
import { dirname as Xm, join as jr } from "node:path";

// src/adapters/git/lfs.ts
var Wa = `version https://git-lfs.github.com/spec/v1
`;
function Ar(e) {
  return e.length < 1024 && new TextDecoder().decode(e.subarray(0, Wa.length)) === Wa;
}
async function _a(e, t, n) {
  let r = await e.bytes(["lfs", "smudge", t], n);
  if (r !== void 0 && !Ar(r)) return { bytes: r };
  let s = await e.ask(["lfs", "version"]) !== void 0 ? "git-lfs could not fetch the object: run `git lfs fetch --all`, or give the checkout `lfs: true` and a token that may read it" : "install git-lfs and run `git lfs pull`; in a workflow, give actions/checkout `lfs: true`";
  return { detail: `${t} is a Git LFS pointer, not the file itself; ${s}` };
}

// src/adapters/git/resolve.ts
var _m = [50, 500];
async function zr(e, t) {
  if (t.startsWith("-") || t === "") throw h.unknownRef(t, "it is not a ref");
  let n = await Lr(e, t);
  if (n !== void 0) return n;
  let r = await e.run([
    "fetch",
    "--no-tags",
    "--quiet",
    "--depth=1",
    "origin",
    t.replace(/^origin\//, "")
  ]);
  if (r.exitCode !== 0) throw h.unknownRef(t, Ga(r.stderr));
  let o = await Lr(e, t) ?? await Lr(e, "FETCH_HEAD");
  if (o === void 0) throw h.unknownRef(t, "it is not a commit");
  return o;
}
async function Ua(e, t, n) {
  if (t === n || await Um(e, t, n)) return t;
  let r = await e.ask(["merge-base", t, n]);
  if (r !== void 0) return r;
  if (await e.ask(["rev-parse", "--is-shallow-repository"]) !== "true") throw h.noMergeBase(t, n);
  for (let o of [..._m, "all"]) {
    let s = o === "all" ? "--unshallow" : `--deepen=${o}`, i = await e.run(["fetch", "--no-tags", "--quiet", s, "origin", t, n]);
    if (i.exitCode !== 0) throw h.shallowClone(Ga(i.stderr));
    let d = await e.ask(["merge-base", t, n]);
    if (d !== void 0) return d;
  }
  throw h.noMergeBase(t, n);
}
async function Lr(e, t) {
  let n = await e.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${t}^{commit}`]);
  return n !== void 0 && /^[0-9a-f]{40}$/.test(n) ? n : void 0;
}
async function Um(e, t, n) {
  return (await e.ask(["cat-file", "commit", n]))?.split(`

`, 1)[0]?.split(`
`).includes(`parent ${t}`) ?? !1;
}
function Ga(e) {
  return e.trim().split(`
`).at(-1) ?? "";
}

// src/adapters/git/tree.ts
import { lstat as Gm, readdir as Hm } from "node:fs/promises";
import { join as Ha } from "node:path";
async function Ka(e, t, n) {
  let r = await e.ask(["ls-tree", "-r", "-z", "--full-tree", t, "--", n]);
  if (r === void 0) throw h.internal(`git can't list ${n} at ${t}`);
  let o = r.split("\0").flatMap((s) => {
    let i = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(s);
    if (i === null) return [];
    let [, d = "", a = "", u = "", c = ""] = i;
    return c !== n && !c.startsWith(`${n}/`) ? [] : [
      { path: c.slice(n.length + 1), objectId: u, kind: a === "blob" && d !== "120000" ? "file" : "link" }
    ];
  });
  return o.length === 0 ? void 0 : Ya(o);
}
async function Ja(e, t, n) {
  let r = [], o = async (u) => {
    let c = await Gm(Ha(t, n, u)).catch(() => {
    });
    if (c !== void 0) {
      if (c.isSymbolicLink()) r.push({ path: u, kind: "link" });
      else if (c.isFile()) r.push({ path: u, kind: "file" });
      else if (c.isDirectory())
        for (let l of await Hm(Ha(t, n, u))) await o(u === "" ? l : `${u}/${l}`);
    }
  };
  if (await o(""), r.length === 0) return;
  let s = r.filter(({ kind: u }) => u === "file"), i = s.map((u) => u.path === "" ? n : `${n}/${u.path}`), d = (await e.ask(["hash-object", "--stdin-paths"], i.map((u) => `${u}
`).join("")))?.split(`
`);
  if (d === void 0 || i.length > 0 && d.length !== i.length)
    throw h.internal(`git can't hash ${n}`);
  let a = new Map(s.map((u, c) => [u.path, d[c] ?? ""]));
  return Ya(r.map((u) => ({ ...u, objectId: a.get(u.path) ?? "link" })));
}
function Ya(e) {
  return [...e].sort((t, n) => t.path < n.path ? -1 : 1);
}

// src/adapters/git/repository.ts
function Za(e, t) {
  return {
    async open(n, r, o, s) {
      let d = await new Re(e, t, s).ask(["rev-parse", "--show-toplevel"]);
      if (d === void 0) throw h.notARepository(t);
      let a = new Re(e, d, s), u = await zr(a, r === "worktree" ? "HEAD" : r), c = await zr(a, n), l = await Ua(a, c, u), f = r === "worktree" ? r : u, m = await tp(a);
      return ep(a, d, { repository: m, baseSha: l, headSha: f }, o);
    }
  };
}
function ep(e, t, n, r) {
  let o = (d) => d === "baseline" ? n.baseSha : n.headSha, s = (d, a) => o(d) === "worktree" ? Ja(e, t, a) : Ka(e, o(d), a), i = async (d, a, u) => {
    let c = u.path === "" ? a : `${a}/${u.path}`;
    if (o(d) === "worktree") return Ym(jr(t, c));
    let l = await e.bytes(["cat-file", "blob", u.objectId]);
    if (l === void 0) throw h.gitObjectMissing(c, o(d));
    return l;
  };
  return {
    subject: n,
    async readText(d, a) {
      let [u, ...c] = await s(d, a) ?? [];
      if (u !== void 0) {
        if (c.length > 0 || u.path !== "" || u.kind !== "file") throw h.notAFile(a);
        return new TextDecoder("utf-8", { fatal: !0 }).decode(await i(d, a, u));
      }
    },
    async identity(d, a) {
      let u = await s(d, a);
      return u === void 0 ? void 0 : Vr(u.map((c) => `${c.objectId} ${c.path}
`).join(""));
    },
    async materialise(d, a) {
      let u = await s(d, a);
      if (u === void 0) return { status: "absent" };
      let c = u.find(({ kind: f }) => f === "link");
      if (c !== void 0)
        return { status: "unreadable", reason: "outside-repository", detail: `${jr(a, c.path)} is a symbolic link or a submodule; only files of this repository are read` };
      let l = [];
      for (let f of u) {
        let m = await i(d, a, f);
        if (Ar(m)) {
          let p = await _a(e, jr(a, f.path), m);
          if ("detail" in p) return { status: "unreadable", reason: "lfs-pointer", detail: p.detail };
          m = p.bytes;
        }
        l.push({ path: f.path, bytes: m });
      }
      return l.every(({ bytes: f }) => f.length === 0) ? { status: "unreadable", reason: "empty", detail: `${a} has no bytes` } : { status: "present", kind: np(a, u), file: await rp(r, a, l) };
    }
  };
}
async function tp(e) {
  let t = await e.ask(["config", "--get", "remote.origin.url"]), n = t === void 0 ? null : /[/:]([^/:]+\/[^/:]+?)(\.git)?\/?$/.exec(t), r = await e.ask(["rev-parse", "--show-toplevel"]) ?? "";
  return n?.[1] ?? r.split("/").at(-1) ?? "repository";
}
function np(e, t) {
  if (t.some((r) => r.path === "saved_model.pb" || r.path === "saved_model.pbtxt")) return "saved-model";
  let n = /\.([a-z0-9]+)$/i.exec(e)?.[1]?.toLowerCase();
  return n === "tflite" || n === "keras" || n === "npz" || n === "h5" ? n : n === "hdf5" ? "h5" : "other";
}
async function rp(e, t, n) {
  let r = t.split("/").at(-1) ?? t, o = n.map((u) => `${Vr(u.bytes)} ${u.path}
`).join(""), s = n[0]?.path === "" ? n[0].bytes : void 0, i = Vr(s ?? o), d = n.reduce((u, { bytes: c }) => u + c.length, 0), a = `sources/${i.slice(0, 16)}/${r}`;
  for (let u of n) {
    let c = e.absolute(u.path === "" ? a : `${a}/${u.path}`);
    await Jm(Xm(c), { recursive: !0 }), await Qm(`${c}.part`, u.bytes), await Zm(`${c}.part`, c);
  }
  return { path: a, sha256: i, sizeBytes: d };
}
function Vr(e) {
  return Km("sha256").update(e).digest("hex");
}

// src/adapters/github/pull-request.ts
import { setTimeout as up } from "node:timers/promises";

// src/adapters/github/client.ts
import { randomUUID as op } from "node:crypto";
var qr = { secondMs: 1e3, requestMs: 3e4 }, sp = 120, ip = 2;
async function Qa(e, t, n = qr) {
  let [{ GitHub: r, defaults: o, getOctokitOptions: s }, { retry: i }, { throttling: d }] = await Promise.all([
    import("./utils-R4FY4Z6B.js"),
    import("./dist-bundle-CC537XF7.js"),
    import("./dist-bundle-7PZ3SKCR.js")
  ]), { fetch: a } = o.request ?? {}, u = (l, f, m, p) => l <= sp && p < ip, c = r.plugin(i, d);
  return new c({
    ...s(t),
    baseUrl: e,
    log: { debug: $n, info: $n, warn: $n, error: $n },
    request: {
      fetch: (l, f) => (a ?? fetch)(l, { ...f, signal: AbortSignal.timeout(n.requestMs) })
    },
    retry: { retryAfterBaseValue: n.secondMs },
    throttle: {
      // Its own queue: pauses between writes are per client.
      id: op(),
      retryAfterBaseValue: n.secondMs,
      onRateLimit: u,
      onSecondaryRateLimit: u
    }
  });
}
function $n() {
}

// src/adapters/github/refusal.ts
var ap = z({
  status: q(),
  message: R(),
  response: z({ headers: St(R(), kt()) }).optional()
}), dp = [
  "Add to the job in the workflow:",
  "",
  "permissions:",
  "  contents: read",
  "  pull-requests: write"
].join(`
`);
function Xa(e, t, n) {
  let r = ap.safeParse(e);
  if (!r.success) return Pe(`GitHub could not be asked: ${Wr(String(e), t)}`);
  let { status: o, message: s, response: i } = r.data, d = `GitHub answered ${o}: ${Wr(s, t)}`;
  return /rate limit/i.test(s) ? Pe(`${d}; the limit lasts longer than a job should wait`) : i === void 0 ? Pe(`GitHub could not be reached: ${Wr(s, t)}`) : o === 401 ? Pe(
    `the token is not valid. ${d}`,
    "Leave out the input `token`, or give it one that is still valid."
  ) : o === 403 || o === 404 ? n ? Pe(
    `the pull request comes from a fork, and GitHub gives its workflows a token that may only read. ${d}`,
    "Nothing to mend: the whole report is in the job summary."
  ) : Pe(`the token may not write comments on pull requests. ${d}`, dp) : Pe(d);
}
function Pe(e, t) {
  return { status: "skipped", reason: e, ...t === void 0 ? {} : { fix: t } };
}
function Wr(e, t) {
  let n = e.replaceAll(t, "***").replaceAll(/\s+/g, " ").trim();
  return n.length <= 200 ? n : `${n.slice(0, 199)}…`;
}

// src/adapters/github/pull-request.ts
var cp = 3;
function td(e) {
  return {
    async publish(t) {
      let n = fp(t), r = await mn(e.env);
      if (r?.event.of !== "pull-request") return { status: "skipped", reason: pp(r) };
      let { token: o, patience: s = qr } = e;
      if (o === void 0 || o === "")
        return { status: "skipped", reason: "there is no token", fix: "Set GITHUB_TOKEN to the workflow's token." };
      try {
        let i = await Qa(r.apiUrl, o, s);
        return await new _r(i, r, r.event, s).write(n, t);
      } catch (i) {
        return Xa(i, o, r.event.fromFork);
      }
    }
  };
}
var _r = class {
  #e;
  #t;
  #n;
  #r;
  constructor(t, n, r, o) {
    this.#e = t, this.#t = { owner: n.owner, repo: n.name }, this.#n = r, this.#r = o;
  }
  async write(t, n) {
    let r = await this.#i();
    for (let o = 1; ; o += 1) {
      let s = await this.#s(t, r);
      if (s !== void 0 && ed(s.body, n)) return { status: "unchanged", url: s.html_url };
      let i = await this.#a();
      if (i !== void 0) return i;
      try {
        return await this.#o(s, n);
      } catch (d) {
        if (o >= cp || !mp(d)) throw d;
        await up(o ** 2 * this.#r.secondMs);
      }
    }
  }
  async #o(t, n) {
    let r = { retries: 0 };
    if (t === void 0) {
      let { data: s } = await this.#e.rest.issues.createComment({
        ...this.#t,
        issue_number: this.#n.number,
        body: n,
        request: r
      });
      return { status: "created", url: s.html_url };
    }
    let { data: o } = await this.#e.rest.issues.updateComment({
      ...this.#t,
      comment_id: t.id,
      body: n,
      request: r
    });
    return { status: "updated", url: o.html_url };
  }
  /** The oldest comment that starts with the marker and that this token's owner wrote. */
  async #s(t, n) {
    return (await this.#e.paginate(this.#e.rest.issues.listComments, {
      ...this.#t,
      issue_number: this.#n.number,
      per_page: 100
    })).filter((o) => ed(o.body?.split(`
`, 1)[0], t) && lp(o, n)).reduce(
      (o, s) => o === void 0 || s.id < o.id ? s : o,
      void 0
    );
  }
  /** The login of the token's owner, or undefined when the token is an app's: GitHub tells apps no name of theirs here. */
  async #i() {
    try {
      let { data: t } = await this.#e.rest.users.getAuthenticated();
      return t.login;
    } catch (t) {
      if (nd(t) === 403) return;
      throw t;
    }
  }
  /** A skip when the pull request has moved on while this commit was judged: the newer run writes, not this one. */
  async #a() {
    let { data: t } = await this.#e.rest.pulls.get({ ...this.#t, pull_number: this.#n.number }), [n, r] = [this.#n.headSha, t.head.sha];
    if (n !== r)
      return {
        status: "skipped",
        reason: `commit ${r.slice(0, 7)} was pushed while ${n.slice(0, 7)} was judged; its own run reports`
      };
  }
};
function lp({ user: e }, t) {
  return t === void 0 ? e?.type === "Bot" : e?.login === t;
}
function ed(e, t) {
  let n = (r) => r.replaceAll(`\r
`, `
`).trimEnd();
  return e !== void 0 && n(e) === n(t);
}
function fp(e) {
  let [t = ""] = e.split(`
`, 1);
  if (!/^<!-- \S.* -->$/.test(t)) throw h.internal("a comment was to be posted without a marker");
  return t;
}
function mp(e) {
  let t = nd(e);
  return t === void 0 || t >= 500;
}
function nd(e) {
  return e instanceof Error && "status" in e && typeof e.status == "number" ? e.status : void 0;
}
function pp(e) {
  if (e === void 0) return "this is not a workflow run of GitHub Actions";
  let { event: t } = e;
  return `this run is for ${t.of === "other" ? t.name : t.of.replace("-", "_")}, not for a pull request`;
}

// src/adapters/litert/convert.ts
import { mkdir as Pp } from "node:fs/promises";
import { dirname as Cp, join as ce } from "node:path";

// src/adapters/litert/digest.ts
import { createHash as hp } from "node:crypto";
import { readFile as gp } from "node:fs/promises";
import { join as yp } from "node:path";
async function lt(e, t) {
  let n = await gp(yp(e, t));
  return { path: t, sha256: hp("sha256").update(n).digest("hex"), sizeBytes: n.length };
}

// src/adapters/litert/python-verb.ts
import { mkdtemp as bp, readFile as wp, rm as vp, writeFile as kp } from "node:fs/promises";
import { tmpdir as Sp } from "node:os";
import { join as Ur } from "node:path";
var xp = 15 * 6e4, Rp = 64;
async function ue(e, t, n) {
  let { verb: r, signal: o, silenceMs: s = xp } = n, i = await t.python(n.set ?? "litert", o), d = await bp(Ur(Sp(), "edgegate-verb-")), a = new AbortController(), u = setTimeout(() => a.abort(), s);
  try {
    let [c, l] = [Ur(d, "request.json"), Ur(d, "response.json")];
    await kp(c, JSON.stringify(n.request));
    let f = ["-m", "edgegate_litert", r, "--request", c, "--response", l], m = await e.run(i, f, {
      cwd: t.packageRoot,
      env: { PYTHONPATH: void 0, PYTHONHOME: void 0, PYTHONNOUSERSITE: "1", PYTHONUTF8: "1" },
      signal: o === void 0 ? a.signal : AbortSignal.any([o, a.signal]),
      onLine: () => u.refresh()
    });
    if (m.signal === "SIGKILL")
      return { status: "died", reason: "it was killed by the system, as when memory runs out (SIGKILL)" };
    if (m.signal !== void 0)
      return { status: "died", reason: `it crashed (${m.signal})${rd(m.stderr)}` };
    if (m.exitCode === Rp)
      throw h.internal(`the verb ${r} refuses its request: ${m.stderr}`);
    if (m.exitCode !== 0)
      return { status: "died", reason: `it ended with exit code ${m.exitCode}${rd(m.stderr)}` };
    let p = n.response.safeParse(JSON.parse(await wp(l, "utf8")));
    if (!p.success) throw h.internal(`the verb ${r} answers in another shape: ${p.error.message}`);
    return { status: "answered", response: p.data };
  } catch (c) {
    if (!a.signal.aborted || o?.aborted === !0) throw c;
    return { status: "died", reason: `it hung: killed after ${s / 6e4} minutes of silence` };
  } finally {
    clearTimeout(u), await vp(d, { recursive: !0, force: !0 });
  }
}
function rd(e) {
  let t = e.trim().split(`
`).at(-1)?.slice(0, 500);
  return t === void 0 || t === "" ? "" : `: ${t}`;
}

// src/adapters/litert/convert.ts
var ft = R(), Gr = $({ status: K("unusable"), reason: ft }), od = Oe("status", [
  $({ status: K("converted"), inspection: So }),
  $({ status: K("failed"), reason: ft }),
  $({ status: K("no-effect"), reason: ft }),
  $({ status: K("not-possible"), reason: ft }),
  Gr
]), $p = Oe("status", [
  $({ status: K("model"), arithmetic: R(), variants: we(uo) }),
  Gr
]), sd = Oe("status", [
  $({ status: K("converted") }),
  $({ status: K("failed"), reason: ft }),
  Gr
]), Mp = D.filter((e) => e !== "as-is"), Op = "only a .tflite source can be taken as it is";
async function dd(e, t) {
  await Pp(ce(e.root, t.into), { recursive: !0 });
  let { kind: n } = t;
  if (n === "tflite") {
    let s = await e.inTurn(
      () => ue(e.processes, e.python, {
        verb: "examine",
        request: { source: ce(e.root, t.source.path) },
        response: $p,
        signal: t.signal
      })
    );
    return s.status === "died" ? { status: "unusable", reason: `reading it failed: ${s.reason}` } : s.response.status === "unusable" ? s.response : ad(e, t, t.source, t.variants ?? s.response.variants);
  }
  let r = await Bp(e, t, n);
  if (r.status === "unusable") return r;
  let o = t.variants ?? Mp;
  if (r.status === "failed") {
    let s = o.map((i) => ({ variant: i, status: "failed", reason: r.reason }));
    for (let i of s) t.onDone(i);
    return { status: "present", variants: s };
  }
  return ad(e, t, r.file, o);
}
async function Bp(e, t, n) {
  let r = `${t.into}/source.tflite`, o = JSON.stringify(["framework", await e.python.digest(), t.source.sha256, n]), s = ce(e.root, t.into);
  return e.alone(o, () => Ip(e, t, n, o, s, r));
}
async function Ip(e, t, n, r, o, s) {
  let i = sd.safeParse(await e.store.get(r, o));
  if (i.success) return id(e, i.data, s);
  let d = await e.inTurn(
    () => ue(e.processes, e.python, {
      verb: "framework",
      request: { source: ce(e.root, t.source.path), kind: n, output: ce(e.root, s) },
      response: sd,
      set: "tensorflow",
      signal: t.signal
    })
  );
  if (d.status === "died") return { status: "failed", reason: `TensorFlow's converter: ${d.reason}` };
  let a = d.response.status === "converted" ? ["source.tflite"] : [];
  return await e.store.put(r, d.response, o, a), id(e, d.response, s);
}
async function id(e, t, n) {
  return t.status === "converted" ? { status: "converted", file: await lt(e.root, n) } : t;
}
async function ad(e, t, n, r) {
  let o = await Promise.all(
    D.filter((i) => r.includes(i)).map(async (i) => {
      let d = i === "as-is" && t.kind !== "tflite" ? { status: "not-possible", reason: Op } : await Np(e, t, n, i);
      if (d.status === "unusable") return d;
      let a = ud(t, i), u = d.status === "converted" ? { ...d, variant: i, file: await lt(e.root, a) } : { ...d, variant: i };
      return t.onDone(u), u;
    })
  ), s = o.find((i) => i.status === "unusable");
  return s !== void 0 ? s : { status: "present", variants: o.filter((i) => i.status !== "unusable") };
}
function ud(e, t) {
  return `${e.into}/${t}.tflite`;
}
async function Np(e, t, n, r) {
  let o = r === "full-int8" ? t.calibration : void 0, s = JSON.stringify([
    "convert",
    await e.python.digest(),
    n.sha256,
    r,
    o === void 0 ? "" : [o.data.sha256, o.samples]
  ]);
  return e.alone(s, () => Fp(e, t, n, r, o, s));
}
async function Fp(e, t, n, r, o, s) {
  let i = ud(t, r), d = ce(e.root, Cp(i)), a = od.safeParse(await e.store.get(s, d));
  if (a.success) return a.data;
  let u = await e.inTurn(
    () => ue(e.processes, e.python, {
      verb: "convert",
      request: {
        source: ce(e.root, n.path),
        variant: r,
        output: ce(e.root, i),
        ...o === void 0 ? {} : { calibration: { data: ce(e.root, o.data.path), samples: o.samples } }
      },
      response: od,
      signal: t.signal
    })
  );
  if (u.status === "died") return { status: "failed", reason: `the converter did not answer: ${u.reason}` };
  let c = u.response.status === "converted" ? [`${r}.tflite`] : [];
  return await e.store.put(s, u.response, d, c), u.response;
}

// src/adapters/litert/evaluate.ts
import { access as jp, mkdir as Vp, mkdtemp as qp, rm as Wp } from "node:fs/promises";
import { tmpdir as _p } from "node:os";
import { join as mt } from "node:path";

// src/adapters/litert/user-command.ts
import { join as Tp } from "node:path";
import Ep from "node:process";
var Dp = $({
  metric: R().min(1).max(100),
  value: oo(),
  n: q().positive(),
  higherIsBetter: vt(),
  unit: io(["share", "number"]).optional()
});
async function cd(e, t, n, r) {
  let o = zp(t.command);
  if (o === void 0) return Ce(`\`${t.command}\` has a quote that is not closed`);
  let s = t.command.includes("{python}") ? await e.python.python("litert", r) : "", i = Tp(e.root, n.path), [d, ...a] = o.map(
    (g) => (
      // A function, because a path may hold what a replacement text gives a meaning (`$&`).
      g.replaceAll("{model}", () => i).replaceAll("{python}", () => s)
    )
  );
  if (d === void 0 || d === "") return Ce(`\`${t.command}\` names no program`);
  let u = await e.processes.run(d, a, {
    cwd: e.repository,
    env: Lp(Ep.env),
    timeoutMs: t.timeoutSeconds * 1e3,
    ...r === void 0 ? {} : { signal: r }
  });
  if (u.timedOut) return Ce(`it was killed after ${t.timeoutSeconds} s; give it longer with \`timeout\``);
  if (u.signal !== void 0) return Ce(`it was ended by ${u.signal}${Hr(u.stderr)}`);
  if (u.exitCode !== 0) return Ce(`it ended with exit code ${u.exitCode}${Hr(u.stderr)}`);
  let c = u.stdout.split(`
`).map(Ap).findLast((g) => typeof g == "object" && g !== null);
  if (c === void 0)
    return Ce(`it printed no JSON line with metric, value, n and higherIsBetter${Hr(u.stdout)}`);
  let l = Dp.safeParse(c);
  if (!l.success) return Ce(`its JSON is not as needed: ${wt(l.error)}`);
  let { value: f, higherIsBetter: m } = l.data, p = m && f >= 0 && f <= 1;
  return { status: "measured", ...l.data, unit: l.data.unit ?? (p ? "share" : "number") };
}
function Ce(e) {
  return { status: "failed", cause: "command", reason: `the evaluation command: ${e}` };
}
function Hr(e) {
  let t = e.trim().split(`
`).at(-1)?.slice(0, 300) ?? "";
  return t === "" ? "" : `: ${t}`;
}
function Ap(e) {
  try {
    return JSON.parse(e);
  } catch {
    return;
  }
}
function Lp(e) {
  let t = Object.keys(e).filter((n) => /TOKEN|SECRET|PASSWORD|CREDENTIAL|^INPUT_/i.test(n));
  return Object.fromEntries(t.map((n) => [n, void 0]));
}
function zp(e) {
  let t = [...e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+|["']/g)].map(([n]) => n);
  if (!t.some((n) => n === '"' || n === "'"))
    return t.map(
      (n) => n.replaceAll(/"([^"]*)"|'([^']*)'/g, (r, o, s) => o ?? s ?? "")
    );
}

// src/adapters/litert/evaluate.ts
var Up = Oe("status", [
  $({ status: K("unpacked") }),
  $({ status: K("refused"), reason: R() })
]), ld = $({ task: vo, fidelity: ko });
async function pd(e, t) {
  let n = await qp(mt(_p(), "edgegate-evaluate-"));
  try {
    let r = await Gp(e, t, n), o = t.models.find(({ variant: u }) => u === t.reference), s = o === void 0 ? [] : [await fd(e, t, r, o, o)], i = t.models.filter((u) => u !== o), d = await Promise.all(i.map((u) => fd(e, t, r, u, o))), a = [...s, ...d];
    return t.models.flatMap(({ variant: u }) => a.filter((c) => c.variant === u));
  } finally {
    await Wp(n, { recursive: !0, force: !0 });
  }
}
async function Gp(e, t, n) {
  let r = mt(n, "reference.npy"), o = t.metric?.kind === "built-in" ? t.metric.name : void 0, s = { outputs: r, data: void 0, source: void 0, inputsFrom: "random", metric: void 0 }, [i, d] = t.data === void 0 ? [t.calibration, "calibration"] : [t.data, "evaluation"];
  if (i === void 0) return { ...s, refused: void 0 };
  let a = mt(n, "data");
  await Vp(a);
  let u = await ue(e.processes, e.python, {
    verb: "unpack",
    request: { source: mt(e.root, i.path), folder: a },
    response: Up,
    signal: t.signal
  });
  if (u.status === "died" || u.response.status === "refused") {
    let l = u.status === "died" ? `reading the data failed: ${u.reason}` : Hp(u.response);
    return { ...s, refused: t.data === void 0 ? void 0 : l };
  }
  return { outputs: r, data: a, source: i, inputsFrom: d, metric: d === "evaluation" ? o : void 0, refused: void 0 };
}
function Hp(e) {
  return e.status === "refused" ? e.reason : "";
}
async function fd(e, t, n, r, o) {
  let { variant: s } = r, { task: i, fidelity: d } = await Jp(e, t, n, r, o), a = { variant: s, task: await Kp(e, t, n, r, i), fidelity: d };
  return t.onDone(s), a;
}
async function Kp(e, { metric: t, signal: n }, { refused: r, source: o }, { file: s }, i) {
  return t?.kind === "command" ? e.inTurn(() => cd(e, t, s, n)) : t !== void 0 && r !== void 0 ? { status: "failed", cause: "data", reason: r } : i.status === "measured" && o !== void 0 ? { ...i, dataSha256: o.sha256 } : i;
}
async function Jp(e, t, n, r, o) {
  let s = r === o, i = async (u) => {
    let c = ld.safeParse(
      await e.store.get(await md(e, n, u, o), e.root)
    );
    return c.success ? c.data : void 0;
  }, d = await i(r);
  if (d !== void 0 && !(s ? await Promise.all(t.models.map(i)) : []).includes(void 0))
    return d;
  let a = await e.inTurn(
    () => ue(e.processes, e.python, {
      verb: "evaluate",
      request: {
        model: mt(e.root, r.file.path),
        inputsFrom: n.inputsFrom,
        outputs: n.outputs,
        isReference: s,
        reference: o?.variant ?? "float32",
        ...n.data === void 0 ? {} : { data: n.data },
        ...n.metric === void 0 ? {} : { metric: n.metric }
      },
      response: ld,
      signal: t.signal
    })
  );
  if (a.status === "died") {
    let u = `running it failed: ${a.reason}`;
    return { task: n.metric === void 0 ? { status: "not-configured" } : { status: "failed", cause: "model", reason: u }, fidelity: { status: "failed", reason: u } };
  }
  return (s || o === void 0 || await Yp(n.outputs) || a.response.fidelity.status !== "failed") && await e.store.put(await md(e, n, r, o), a.response, e.root, []), a.response;
}
async function Yp(e) {
  return jp(e).then(
    () => !0,
    () => !1
  );
}
async function md(e, t, n, r) {
  let { source: o, inputsFrom: s, metric: i } = t, d = [
    await e.python.digest(),
    n.file.sha256,
    r?.file.sha256 ?? "",
    o?.sha256 ?? ""
  ];
  return JSON.stringify(["evaluate", ...d, s, i ?? ""]);
}

// src/adapters/litert/in-turn.ts
import { availableParallelism as Zp } from "node:os";
function hd(e = Zp()) {
  let t = Math.max(1, e), n = [], r = () => {
    let o = n.shift();
    o === void 0 ? t += 1 : o();
  };
  return async (o) => {
    t > 0 ? t -= 1 : await new Promise((s) => n.push(s));
    try {
      return await o();
    } finally {
      r();
    }
  };
}
function gd() {
  let e = /* @__PURE__ */ new Map();
  return async (t, n) => {
    let o = (e.get(t) ?? Promise.resolve()).then(n, n);
    e.set(t, o);
    try {
      return await o;
    } finally {
      e.get(t) === o && e.delete(t);
    }
  };
}

// src/adapters/litert/make-inputs.ts
import { mkdir as Qp, mkdtemp as Xp, rename as eh, rm as th } from "node:fs/promises";
import { join as We } from "node:path";
var nh = $({
  tensors: we(
    $({
      index: q().nonnegative(),
      name: R(),
      dtype: R(),
      shape: we(q().nonnegative()),
      file: R().regex(/^\d+\.bin$/)
    })
  )
});
async function yd(e, t) {
  let n = We(e.root, t.into);
  await Qp(n, { recursive: !0 });
  let r = await Xp(We(n, "draft-"));
  try {
    let o = await e.inTurn(
      () => ue(e.processes, e.python, {
        verb: "inputs",
        request: {
          model: We(e.root, t.model.path),
          folder: r,
          ...t.data === void 0 ? {} : { data: We(e.root, t.data.path) }
        },
        response: nh,
        signal: t.signal
      })
    );
    if (o.status === "died") return { tensors: [], files: [] };
    let s = [];
    for (let { file: i, ...d } of o.response.tensors) {
      let a = await lt(r, i), u = `${t.into}/${a.sha256.slice(0, 24)}.bin`;
      await eh(We(r, i), We(e.root, u)), s.push({ tensor: d, file: { ...a, path: u } });
    }
    return { tensors: s.map(({ tensor: i }) => i), files: s.map(({ file: i }) => i) };
  } finally {
    await th(r, { recursive: !0, force: !0 });
  }
}

// src/adapters/litert/lite-rt.ts
function bd(e) {
  let t = { ...e, inTurn: hd(), alone: gd() };
  return {
    convert: (n) => dd(t, n),
    evaluate: (n) => pd(t, n),
    makeInputs: (n) => yd(t, n)
  };
}

// src/adapters/maven/packages.ts
import { createHash as rh, randomUUID as oh } from "node:crypto";
import { createReadStream as sh } from "node:fs";
import { access as ih, mkdir as wd, readFile as ah, rename as dh, rm as uh, writeFile as ch } from "node:fs/promises";
import { join as _e } from "node:path";
import { pipeline as lh } from "node:stream/promises";
var fh = z({
  packages: St(
    R(),
    $({ coordinates: R().regex(/^[\w.-]+:[\w.-]+:[\w.-]+:(jar|aar)$/), sha256: Ct })
  )
}), mh = 15 * 6e4, ph = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
function vd(e) {
  let t;
  return {
    async fetch(n, r) {
      t ??= ah(e.lockFile, "utf8").then((a) => fh.parse(JSON.parse(a)));
      let { packages: o } = await t, s = n.map((a) => {
        let u = o[a];
        if (u === void 0) throw h.internal(`${e.lockFile} has no package ${a}`);
        return { name: a, one: u, path: _e(e.cacheFolder, "packages", u.sha256, kd(u)) };
      }), i = [];
      for (let a of s) await vh(a.path) || i.push(a);
      i.length > 0 && await gh(e, i, r);
      let d = new Map(s.map(({ name: a, path: u }) => [a, u]));
      return (a) => d.get(a) ?? hh(a);
    }
  };
}
function hh(e) {
  throw h.internal(`nobody asked for the Java package ${e}`);
}
async function gh({ processes: e, progress: t, cacheFolder: n }, r, o) {
  let s = _e(n, "packages", `.draft-${oh()}`);
  await wd(s, { recursive: !0 });
  let i = t.start("Fetching Java packages (once)", r.length);
  try {
    await ch(_e(s, "pom.xml"), bh(r.map(({ one: f }) => f)));
    let d = ["-B", "-q", "-f", _e(s, "pom.xml"), ph, `-DoutputDirectory=${s}`], a = o === void 0 ? {} : { signal: o }, { exitCode: u, stdout: c, stderr: l } = await e.run("mvn", d, {
      cwd: s,
      timeoutMs: mh,
      ...a
    });
    if (u !== 0) throw yh(u, `${c}
${l}`);
    for (let { one: f, path: m } of r) {
      let p = _e(s, kd(f)), g = await wh(p);
      if (g !== f.sha256)
        throw h.environmentBroken(
          `The Java package ${f.coordinates} is not the one that edgegate was tested with: its SHA-256 is ${g}, not ${f.sha256}.`,
          "Check the repository that your Maven settings name (`mvn help:effective-settings`); remove the package from ~/.m2/repository and run the command again."
        );
      await wd(_e(m, ".."), { recursive: !0 }), await dh(p, m);
    }
    i.finish();
  } catch (d) {
    throw i.finish("not finished"), d;
  } finally {
    await uh(s, { recursive: !0, force: !0 });
  }
}
function yh(e, t) {
  if (e === 127)
    return h.environmentBroken(
      "Maven is not here (`mvn`).",
      "On Debian and Ubuntu: `sudo apt-get install maven openjdk-17-jdk-headless`. Runners of GitHub have it."
    );
  let n = t.split(`
`).find((r) => r.includes("ERROR")) ?? t.trim();
  return h.environmentBroken(
    `Maven can't fetch the Java packages: ${n.trim().slice(0, 400)}`,
    "Check the network, or the mirror in ~/.m2/settings.xml, and run the command again."
  );
}
function bh(e) {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>edgegate</groupId><artifactId>packages</artifactId><version>1</version><packaging>pom</packaging>
<build><plugins><plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId>
<configuration><artifactItems>${e.map(({ coordinates: n }) => {
    let [r, o, s, i] = n.split(":");
    return `<artifactItem><groupId>${r}</groupId><artifactId>${o}</artifactId><version>${s}</version><type>${i}</type></artifactItem>`;
  }).join("")}</artifactItems></configuration></plugin></plugins></build></project>
`;
}
function kd({ coordinates: e }) {
  let [, t, n, r] = e.split(":");
  return `${t}-${n}.${r}`;
}
async function wh(e) {
  let t = rh("sha256");
  return await lh(sh(e), t), t.digest("hex");
}
async function vh(e) {
  return ih(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/python/environment.ts
import { createHash as Fd, randomUUID as Vh } from "node:crypto";
import { access as qh, mkdir as Wh, readdir as _h, readFile as Uh, rename as Gh, rm as Td, stat as Hh } from "node:fs/promises";
import { join as $e, resolve as Kh } from "node:path";

// src/adapters/python/interpreter.ts
import Sd from "node:process";
var kh = ["python3.13", "python3.12", "python3.11", "python3.10", "python3", "python"], xd = [3, 10], Sh = [3, 13], xh = `
import json, platform, sys
try:
    import ensurepip, venv
    can_make = True
except ImportError:
    can_make = False
print(json.dumps({"version": list(sys.version_info[:3]), "executable": sys.executable, "canMakeEnvironments": can_make,
    "implementation": sys.implementation.name, "machine": platform.machine()}))`, Rh = z({
  version: so([q(), q(), q()]),
  executable: R().min(1),
  canMakeEnvironments: vt(),
  implementation: R(),
  machine: R()
}), Kr = {
  PYTHONHOME: void 0,
  PYTHONPATH: void 0,
  PYTHONNOUSERSITE: "1",
  PIP_USER: void 0,
  PIP_TARGET: void 0,
  PIP_PREFIX: void 0
};
async function Rd(e, t = Sd.env, n) {
  let r = t.EDGEGATE_PYTHON, o = r === void 0 || r === "" ? kh : [r], s = [];
  for (let i of o) {
    let d = await e.run(i, ["-c", xh], {
      env: { ...t, ...Kr },
      timeoutMs: 2e4,
      ...n === void 0 ? {} : { signal: n }
    }), a = Ch(d);
    if (a === void 0) {
      d.stderr.endsWith(": not found") || s.push(`${i} does not run`);
      continue;
    }
    let u = a.version.join(".");
    if (!Ph(a.version)) s.push(`${i} is ${u}`);
    else if (!a.canMakeEnvironments) s.push(`${i} ${u} has no venv module`);
    else {
      let c = `${a.implementation}-${u}-${Sd.platform}-${a.machine}`;
      return { path: a.executable, identity: c };
    }
  }
  throw h.pythonMissing(s);
}
function Ph([e, t]) {
  return e === xd[0] && t >= xd[1] && t <= Sh[1];
}
function Ch(e) {
  if (e.exitCode === 0)
    try {
      return Rh.parse(JSON.parse(e.stdout));
    } catch {
      return;
    }
}

// src/adapters/python/pip.ts
function Cd(e) {
  return ["-m", "pip", "install", ...["--disable-pip-version-check", "--no-input", "--progress-bar", "off"], "--require-hashes", "--only-binary", ":all:", "--requirement", e];
}
function $d(e) {
  let t = /^(?:Collecting |Processing (?:\S*\/)?)([A-Za-z0-9._]+(?:-[A-Za-z_][A-Za-z0-9._]*)*)/.exec(
    e
  )?.[1];
  return t !== void 0 ? { package: t } : e.startsWith("Installing collected packages") ? "installing" : void 0;
}
function Md(e) {
  return e.split(`
`).filter((t) => /^[A-Za-z0-9]/.test(t)).length;
}
var Pd = /Failed to establish a new connection|NewConnectionError|NameResolutionError|Temporary failure in name resolution|Name or service not known|ProxyError|ConnectTimeout|ReadTimeout|Read timed out|Connection refused|Connection reset|Network is unreachable|SSLError|CERTIFICATE_VERIFY_FAILED|Max retries exceeded|Connection broken/, $h = /from versions: none/;
function Od(e, t) {
  let n = t.split(`
`).map((i) => i.trim()).filter((i) => i !== ""), r = n.find((i) => Pd.test(i));
  if (r !== void 0)
    return h.packagesUnreachable(e, Jr(Pd.exec(r)?.[0] ?? r));
  let o = n.filter((i) => i.startsWith("ERROR: ")).map((i) => i.slice(7)), s = o.find((i) => $h.test(i));
  return s !== void 0 ? h.packagesUnreachable(e, Jr(s)) : h.packagesRefused(e, Jr(o.join(" ") || n.at(-1) || "pip gave no reason"));
}
function Jr(e) {
  let t = e.replace(/\.$/, "");
  return t.length <= 400 ? t : `${t.slice(0, 400)}…`;
}

// src/adapters/python/sources.ts
import { createHash as Mh } from "node:crypto";
import { readdir as Oh, readFile as Bh } from "node:fs/promises";
import { join as Ih, relative as Nh, sep as Fh } from "node:path";
async function Bd(e) {
  let r = (await Oh(e, { recursive: !0, withFileTypes: !0 })).filter((s) => s.isFile() && (s.name.endsWith(".py") || s.name.endsWith(".txt"))).map((s) => Ih(s.parentPath, s.name)).map((s) => ({ path: s, name: Nh(e, s).split(Fh).join("/") })), o = Mh("sha256");
  for (let { path: s, name: i } of r.sort((d, a) => d.name < a.name ? -1 : 1)) {
    let d = await Bh(s);
    o.update(`${i}
${d.length}
`).update(d);
  }
  return o.digest("hex");
}

// src/adapters/python/turn.ts
import { mkdir as Th, rm as Id, stat as Eh, utimes as Dh } from "node:fs/promises";
import { setTimeout as Ah } from "node:timers/promises";
async function Nd(e, t, n = {}) {
  let { signal: r, onWait: o, beatMs: s = 2e3, staleMs: i = 2e4 } = n;
  for (let a = !0; !await Lh(e); a = !1) {
    a && o?.();
    let u = await zh(e);
    u !== void 0 && u > i ? await Id(e, { recursive: !0, force: !0 }) : await jh(s / 4, r);
  }
  let d = setInterval(() => {
    let a = /* @__PURE__ */ new Date();
    Dh(e, a, a).catch(() => {
    });
  }, s);
  d.unref();
  try {
    return await t();
  } finally {
    clearInterval(d), await Id(e, { recursive: !0, force: !0 });
  }
}
async function Lh(e) {
  try {
    return await Th(e), !0;
  } catch (t) {
    if (t instanceof Error && "code" in t && t.code === "EEXIST") return !1;
    throw t;
  }
}
async function zh(e) {
  try {
    return Date.now() - (await Eh(e)).mtimeMs;
  } catch {
    return;
  }
}
async function jh(e, t) {
  try {
    await Ah(e, void 0, t === void 0 ? {} : { signal: t });
  } catch {
    throw h.aborted();
  }
}

// src/adapters/python/environment.ts
var Jh = 45 * 6e4, Yh = 1440 * 6e4;
function Ed(e) {
  let t = Kh(e.packageRoot), n, r = /* @__PURE__ */ new Map(), o = (s) => (n ??= Rd(e.processes, e.env, s).catch((i) => {
    throw n = void 0, i;
  }), n);
  return {
    packageRoot: t,
    python(s, i) {
      let d = r.get(s);
      if (d !== void 0) return d;
      let a = o(i).then((u) => Zh(e, t, s, u, i)).catch((u) => {
        throw r.delete(s), u;
      });
      return r.set(s, a), a;
    },
    async isMade(s) {
      let { python: i } = await Dd(e.cacheFolder, t, s, await o());
      return Mn(i);
    },
    async digest() {
      let { identity: s } = await o();
      return Fd("sha256").update(`${s}
${await Bd(t)}`).digest("hex");
    }
  };
}
async function Zh(e, t, n, r, o) {
  let { folder: s, python: i, lock: d, lockFile: a } = await Dd(e.cacheFolder, t, n, r);
  return await Mn(i) || (await Wh($e(e.cacheFolder, "python"), { recursive: !0 }).catch((u) => {
    throw h.environmentBroken(
      `The cache folder ${e.cacheFolder} can't be made: ${u instanceof Error ? u.message : String(u)}.`,
      "Set EDGEGATE_CACHE to a folder that can be written.",
      u
    );
  }), await Nd(
    `${s}.turn`,
    async () => {
      await Mn(i) || await Qh(e, { set: n, lock: d, lockFile: a, folder: s, interpreter: r, signal: o });
    },
    {
      signal: o,
      onWait: () => e.progress.note(`Another edgegate is installing the ${n} packages; waiting for it.`)
    }
  )), i;
}
async function Dd(e, t, n, r) {
  let o = $e(t, "locks", `${n}.txt`), s = await Uh(o, "utf8").catch((a) => {
    throw h.internal(`the lock file ${o} is missing`, a);
  }), i = Fd("sha256").update(`${r.identity}
${s}`).digest("hex"), d = $e(e, "python", `${n}-${i.slice(0, 16)}`);
  return { folder: d, python: $e(d, "bin", "python"), lock: s, lockFile: o };
}
async function Qh(e, t) {
  let { set: n, folder: r, signal: o } = t, s = {
    env: { ...e.env, ...Kr },
    cwd: e.cacheFolder,
    timeoutMs: Jh,
    ...o === void 0 ? {} : { signal: o }
  };
  await Xh($e(e.cacheFolder, "python"));
  let i = `${r}.draft-${Vh()}`, d = Md(t.lock) + 1, a = e.progress.start(`Installing the Python packages of the ${n} set (once)`, d);
  try {
    let u = await e.processes.run(t.interpreter.path, ["-m", "venv", i], s);
    if (u.exitCode !== 0)
      throw h.environmentBroken(
        `${t.interpreter.path} can't make a virtual environment: ${(u.stderr || u.stdout).trim()}.`,
        "On Debian and Ubuntu: `sudo apt-get install python3-venv`. A full disk or a read-only cache folder: set EDGEGATE_CACHE to another folder."
      );
    let c = 0, l = await e.processes.run($e(i, "bin", "python"), [...Cd(t.lockFile)], {
      ...s,
      onLine: (f) => {
        let m = $d(f);
        m === "installing" ? a.update(d - 1, "unpacking") : m !== void 0 && a.update(Math.min(c += 1, d - 1), m.package);
      }
    });
    if (l.exitCode !== 0) throw Od(n, l.timedOut ? "Read timed out" : l.stderr);
    await Gh(i, r).catch(async (f) => {
      if (!await Mn(r)) throw f;
    }), a.finish();
  } catch (u) {
    throw a.finish("not finished"), u;
  } finally {
    await Td(i, { recursive: !0, force: !0 });
  }
}
async function Xh(e) {
  for (let t of await _h(e)) {
    if (!t.includes(".draft-")) continue;
    let n = $e(e, t), r = await Hh(n).catch(() => {
    });
    r !== void 0 && Date.now() - r.mtimeMs > Yh && await Td(n, { recursive: !0, force: !0 });
  }
}
async function Mn(e) {
  return qh(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/python/user-cache.ts
import { homedir as eg } from "node:os";
import { join as Yr, resolve as tg } from "node:path";
import Ad from "node:process";
function Ld(e = Ad.env, t = Ad.platform, n = eg()) {
  let r = e.EDGEGATE_CACHE;
  if (r !== void 0 && r !== "") return tg(r);
  let o = e.XDG_CACHE_HOME;
  return o?.startsWith("/") === !0 ? Yr(o, "edgegate") : t === "darwin" ? Yr(n, "Library", "Caches", "edgegate") : Yr(n, ".cache", "edgegate");
}

// src/adapters/store/folder.ts
import { createHash as Wd, randomUUID as ng } from "node:crypto";
import { copyFile as rg, mkdir as Zr, readFile as Qr, rename as og, rm as zd, writeFile as jd } from "node:fs/promises";
import { dirname as Vd, join as oe } from "node:path";
var sg = $({
  key: R(),
  value: kt(),
  files: we($({ path: R(), sha256: Ct }))
});
function _d(e) {
  let t = (n) => {
    let r = Wd("sha256").update(n).digest("hex");
    return oe(e, r.slice(0, 2), r);
  };
  return {
    async get(n, r) {
      let o = t(n), s = await ig(o);
      if (s === void 0) return;
      let i = await Promise.all(
        s.files.map(async (a, u) => ({
          ...a,
          bytes: await Qr(oe(o, String(u))).catch(() => {
          })
        }))
      ), d = i.every(({ bytes: a, sha256: u }) => a !== void 0 && qd(a) === u);
      if (s.key !== n || !d) {
        await zd(o, { recursive: !0, force: !0 });
        return;
      }
      for (let { path: a, bytes: u } of i)
        u !== void 0 && (await Zr(Vd(oe(r, a)), { recursive: !0 }), await jd(oe(r, a), u));
      return s.value;
    },
    async put(n, r, o, s) {
      let i = t(n), d = oe(e, `draft-${ng()}`);
      await Zr(d, { recursive: !0 });
      let a = [];
      for (let [c, l] of s.entries())
        await rg(oe(o, l), oe(d, String(c))), a.push({ path: l, sha256: qd(await Qr(oe(d, String(c)))) });
      let u = { key: n, value: r, files: a };
      await jd(oe(d, "entry.json"), JSON.stringify(u)), await Zr(Vd(i), { recursive: !0 }), await og(d, i).catch(() => zd(d, { recursive: !0, force: !0 }));
    }
  };
}
async function ig(e) {
  try {
    return sg.parse(JSON.parse(await Qr(oe(e, "entry.json"), "utf8")));
  } catch {
    return;
  }
}
function qd(e) {
  return Wd("sha256").update(e).digest("hex");
}

// src/adapters/workspace/folder.ts
import { createHash as ag } from "node:crypto";
import { mkdir as Ud, readdir as dg, readFile as Gd, rename as ug, rm as cg, stat as lg, writeFile as Xr } from "node:fs/promises";
import { dirname as fg, join as On, resolve as mg } from "node:path";
var Hd = ".edgegate-out";
function Jd(e, t) {
  let n = mg(e), r = (a) => On(n, a), o = (a) => `${a}.json`, s = (a) => Gd(r(a), "utf8").catch((u) => {
    if (u.code !== "ENOENT")
      throw h.documentUnreadable(a, u.message, u);
  }), i = async (a, u) => {
    let c = r(a);
    await Ud(fg(c), { recursive: !0 });
    let l = `${c}.part`;
    return await Xr(l, u), await ug(l, c), { path: a, sha256: Me(u), sizeBytes: Buffer.byteLength(u) };
  }, d = async (a) => {
    let u = await s(o(a));
    if (u === void 0) throw h.internal(`${a}.json is an input that was not written`);
    return Me(u);
  };
  return {
    root: n,
    absolute: r,
    async write(a, u, c, l) {
      let f = await Promise.all(c.map(async (v) => ({ kind: v, sha256: await d(v) }))), p = {
        kind: a,
        schemaVersion: 1,
        producer: { tool: "edgegate", version: t },
        subject: u,
        inputs: f,
        digest: bo,
        body: l
      }, g = Kd(a, { ...p, digest: Me(Fn(p)) }, o(a));
      return await i(o(a), Fn(g)), g;
    },
    async read(a, u) {
      let c = await s(o(a));
      if (c === void 0) throw h.documentMissing(r(o(a)), u);
      let l = wo(c);
      if (l === void 0 || Me(l.text) !== l.digest)
        throw h.documentUnreadable(o(a), "its bytes are not those that were written");
      let f = Kd(a, pg(c, o(a)), o(a));
      for (let m of f.inputs) {
        let p = await s(o(m.kind));
        if (p !== void 0 && Me(p) !== m.sha256)
          throw h.documentStale(o(a), o(m.kind));
      }
      return f;
    },
    async has(a) {
      return await s(o(a)) !== void 0;
    },
    async clear() {
      let a = await dg(n).catch(() => []);
      if (a.length > 0 && !a.includes(Hd)) throw h.outFolderTaken(n);
      for (let u of a) await cg(On(n, u), { recursive: !0, force: !0 });
      await Ud(n, { recursive: !0 }), await Xr(On(n, Hd), `edgegate wrote this folder, and empties it before each run.
`), await Xr(On(n, ".gitignore"), `*
`);
    },
    writeText: i,
    async readText(a) {
      let u = await s(a.path);
      if (u === void 0 || Me(u) !== a.sha256) throw h.fileChanged(a.path);
      return u;
    },
    async ref(a) {
      let [u, c] = await Promise.all([Gd(r(a)), lg(r(a))]);
      return { path: a, sha256: Me(u), sizeBytes: c.size };
    }
  };
}
function pg(e, t) {
  try {
    return JSON.parse(e);
  } catch (n) {
    throw h.documentUnreadable(t, "it is not whole JSON", n);
  }
}
function Kd(e, t, n) {
  let r = xo[e].safeParse(t);
  if (r.success) return r.data;
  let [o] = r.error.issues, s = o?.path.join(".") ?? "";
  throw h.documentUnreadable(
    n,
    `at ${s === "" ? "its top" : s}: ${o?.message ?? "unknown problem"}`
  );
}
function Me(e) {
  return ag("sha256").update(e).digest("hex");
}

// src/entrypoints/wire.ts
function bP(e) {
  let { cwd: t, env: n, signal: r, progress: o } = e, s = wn(), i = Jd(gg(t, e.out), En), d = Ld(n), a = pt(Zd(), "src", "litert"), u = Ed({ processes: s, progress: o, packageRoot: a, cacheFolder: d, env: to(n) }), c = _d(pt(d, "results")), f = {
    host: () => Ea({ processes: s, python: u, clock: Ge, root: i.root }),
    jvm: () => {
      let m = pt(Zd(), "benchmark-apps", "android"), p = pt(m, "versions.json"), g = vd({ processes: s, progress: o, lockFile: p, cacheFolder: d });
      return qa({ processes: s, packages: g, sources: m, cacheFolder: d, clock: Ge, root: i.root });
    }
  }[e.farm];
  if (f === void 0) throw h.internal(`no adapter plays the farm ${e.farm}`);
  return {
    repository: Za(s, t),
    workspace: i,
    litert: bd({ processes: s, python: u, store: c, root: i.root, repository: t }),
    farm: f(),
    pullRequest: e.publish === "github" ? td({ env: n, token: e.token ?? n.GITHUB_TOKEN }) : void 0,
    progress: o,
    signal: r,
    toolVersion: En,
    links: e.runUrl === void 0 ? {} : { run: e.runUrl }
  };
}
function Zd() {
  let e = Yd(yg(import.meta.url));
  for (; !hg(pt(e, "src", "litert", "pyproject.toml")); ) {
    let t = Yd(e);
    if (t === e) throw h.internal("the folder src/litert is not where edgegate is");
    e = t;
  }
  return e;
}

// src/entrypoints/actions/commits.ts
async function kP(e, t, n) {
  let r = await bg(t, n), o = e.base ?? r.base;
  if (o === void 0) throw h.noBase(t.event.of === "other" ? t.event.name : t.event.of);
  return { base: o, head: e.head ?? r.head };
}
async function bg({ sha: e, event: t }, n) {
  switch (t.of) {
    case "pull-request": {
      let [r, o, ...s] = await n(e);
      return r !== void 0 && o === t.headSha && s.length === 0 ? { base: r, head: e } : { base: t.baseSha, head: t.headSha };
    }
    case "merge-group":
      return { base: t.baseSha, head: t.headSha };
    case "push":
      return { base: t.before, head: t.after };
    case "other":
      return { base: void 0, head: e };
  }
}

export {
  Vt as a,
  U as b,
  To as c,
  Q as d,
  G as e,
  Fe as f,
  Qo as g,
  Ss as h,
  Aw as i,
  Lw as j,
  Rs as k,
  na as l,
  ia as m,
  Br as n,
  aa as o,
  Nf as p,
  Ff as q,
  Oa as r,
  L0 as s,
  kP as t,
  cS as u,
  bP as v
};
