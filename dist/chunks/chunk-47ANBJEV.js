import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as lt,
  d as tn,
  e as nn
} from "./chunk-KEEKEERV.js";
import {
  a as en
} from "./chunk-2SC7IPZI.js";
import {
  b as ct
} from "./chunk-V7HOETRE.js";
import {
  a as le,
  b as p,
  c as Se,
  d as Ht
} from "./chunk-ZLZNT46R.js";
import {
  b as _
} from "./chunk-3UGP4P64.js";
import {
  a as Te,
  c as Zt,
  e as Qt
} from "./chunk-ZQU6WMFM.js";
import {
  a as $e,
  c as dt,
  o as Jt,
  p as Yt,
  q as Xt
} from "./chunk-64WU6PY2.js";
import {
  B as Vt,
  G as k,
  H as Lt,
  O as Kt,
  Q as Gt,
  n as P,
  t as Ut,
  w as D,
  y as qt
} from "./chunk-3P6HYWCU.js";
import {
  a as Sr
} from "./chunk-6MX7TYOA.js";
import {
  e as Br
} from "./chunk-ZV56ONXB.js";

// src/render/blocks.ts
var b = (e) => ({ inline: "code", text: e }), h = (...e) => ({ inline: "strong", phrase: e }), v = (...e) => ({ inline: "small", phrase: e }), Z = (e, ...t) => ({ inline: "tone", tone: e, phrase: t }), se = (e, t) => ({ inline: "link", text: e, href: t }), R = { inline: "break" }, Q = (e, ...t) => ({ block: "heading", level: e, phrase: t }), w = (...e) => ({ block: "paragraph", phrase: e }), S = (e) => ({ block: "list", items: e }), F = (e, t) => ({ block: "details", summary: e, body: t }), pe = (e, t) => ({ block: "code", language: e, text: t }), Ne = (...e) => ({ block: "footer", phrase: e }), M = (e) => ({ title: e, align: "right" });
function z(e, t) {
  return {
    block: "table",
    columns: e.map((n) => typeof n == "string" ? { title: n, align: "left" } : n),
    rows: t
  };
}
function ee(e) {
  return e.flatMap((t, n) => n === 0 ? t : [" · ", ...t]);
}

// src/domain/metrics.ts
var Tr = {
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
  "app-size": {
    title: "size in an app",
    unit: "bytes",
    polarity: "lower-is-better",
    nature: "exact",
    scope: "variant",
    difference: "ratio",
    meaning: "Bytes that an app grows by on a phone: the .tflite file as it is stored, and the runtime's native libraries (with its GPU library) for the phones' ABI where they are largest."
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
function _e(e) {
  return { id: e, ...Tr[e] };
}

// src/render/format/quantity.ts
function Oe(e, t = !0) {
  if (e === 0) return "0";
  let n = Math.abs(e) < 1e3 ? Number(Math.abs(e).toPrecision(3)) : Math.abs(e), r = Math.min(9, Math.max(0, 2 - Math.floor(Math.log10(n)))), o = n.toFixed(r), s = t || !o.includes(".") ? o : o.replace(/\.?0+$/, "");
  return (e < 0 ? "−" : "") + pt(s);
}
function y(e) {
  return (e < 0 ? "−" : "") + pt(Math.abs(e).toFixed(0));
}
function Fe(e) {
  return e.startsWith("−") ? /[1-9]/.test(e) ? e : e.slice(1) : /[1-9]/.test(e) ? `+${e}` : e;
}
function f(e, t, n = `${t}s`) {
  return `${y(e)} ${e === 1 ? t : n}`;
}
function V(e, t = !0) {
  let n = e * 100;
  if (Math.abs(n) < 5e-3) return "0%";
  let r = Math.abs(n) >= 99.95 ? 0 : Math.abs(n) >= 0.0495 ? 1 : 2, o = Math.abs(n).toFixed(r), s = t || !o.includes(".") ? o : o.replace(/\.?0+$/, "");
  return `${n < 0 ? "−" : ""}${pt(s)}%`;
}
function ze(e, t = !0) {
  return `${V(e, t).slice(0, -1)} pp`;
}
function rn(e) {
  return e >= 1e10 ? { unit: "s", size: 1e9 } : e >= 1e3 || e === 0 ? { unit: "ms", size: 1e6 } : { unit: "ns", size: 1 };
}
function on(e) {
  return e >= 1e9 ? { unit: "GB", size: 1e9 } : e >= 1e6 ? { unit: "MB", size: 1e6 } : e >= 1e3 ? { unit: "KB", size: 1e3 } : { unit: "bytes", size: 1 };
}
function pt(e) {
  let [t = "", n] = e.split("."), r = t.replace(/\B(?=(\d{3})+$)/g, ",");
  return n === void 0 ? r : `${r}.${n}`;
}

// src/render/format/metric.ts
var Nr = {
  ns: "duration",
  bytes: "bytes",
  nodes: "count",
  count: "count",
  task: "share"
};
function Ae(e) {
  return Nr[_e(e).unit];
}
function L(e) {
  return _e(e).title;
}
function un(e) {
  return _e(e).meaning;
}
function C(e, t, n = !0) {
  let r = cn(e, Math.abs(t));
  return ln(mt(e, t, r, n), r.unit);
}
function K(e, t, n) {
  let r = cn(e, Math.max(Math.abs(t), Math.abs(n))), o = mt(e, t, r, !0), s = mt(e, n, r, !0);
  return o === s && t !== n && e === "bytes" ? `${y(t)} → ${y(n)} bytes` : `${o} → ${ln(s, r.unit)}`;
}
function ft(e, t, n) {
  let r = $(e, t, n.low), o = $(e, t, n.high);
  return sn(r) === sn(o) ? `${an(r)} to ${an(o)}` : `${r} to ${o}`;
}
function Ee(e, t) {
  return K(e, t.low, t.high).replace(" → ", " to ");
}
function $(e, t, n, r = !0) {
  return t === "ratio" ? Fe(V(n, r)) : e === "share" ? Fe(ze(n, r)) : Fe(C(e, n, r));
}
var dn = /(%| pp| ms| s| ns| bytes| [KMG]B)$/;
function sn(e) {
  return dn.exec(e)?.[1] ?? "";
}
function an(e) {
  return e.replace(dn, "");
}
function cn(e, t) {
  switch (e) {
    case "duration":
      return rn(t);
    case "bytes":
      return on(t);
    case "share":
      return { unit: "%", size: 0.01 };
    case "count":
    case "number":
      return { unit: "", size: 1 };
  }
}
function mt(e, t, n, r) {
  return e === "count" ? y(t) : e === "share" ? V(t, r).slice(0, -1) : n.unit === "bytes" || n.unit === "ns" ? y(t / n.size) : Oe(t / n.size, r);
}
function ln(e, t) {
  return t === "" ? e : t === "%" ? `${e}%` : `${e} ${t}`;
}

// src/render/format/ship-yaml.ts
function je(e) {
  return ["models:", ...[...Map.groupBy(e, ({ model: r }) => r)].flatMap(([r, o]) => [
    `  ${r}:`,
    "    ship:",
    ...o.map(
      ({ platform: s, variant: i, delegates: a }) => `      ${s}: { variant: ${i}, delegates: [${a.join(", ")}] }`
    )
  ])].join(`
`);
}

// src/render/report-index.ts
var ve = [];
function te(e) {
  let t = e.comparison.models, n = Map.groupBy(
    t.flatMap((u) => u.rows),
    ({ scope: u }) => I(u)
  ), r = new Map(t.flatMap(({ cases: u }) => u.map((m) => [ht(m.key), m]))), o = Map.groupBy(e.verdict.checks, ({ scope: u }) => I(u)), s = new Map(
    e.accuracy.models.flatMap(
      (u) => ["baseline", "candidate"].flatMap(
        (m) => u[m].map((g) => [We(u.model, m, g.variant), g])
      )
    )
  ), i = new Map(
    e.variants.models.flatMap(
      (u) => ["baseline", "candidate"].flatMap((m) => {
        let g = u[m];
        return g.status === "present" ? g.variants.map((B) => [We(u.model, m, B.variant), B]) : [];
      })
    )
  ), a = new Map(e.changes.models.map((u) => [u.model, u])), d = Map.groupBy(e.plan.ship, ({ model: u }) => u), c = Map.groupBy(e.verdict.advice, ({ model: u }) => u), l = (u, m) => n.get(I(u))?.find((g) => g.metric === m);
  return {
    input: e,
    row: l,
    rows: (u) => n.get(I(u)) ?? ve,
    facts: (u) => r.get(ht(u)),
    checks: (u) => o.get(I(u)) ?? ve,
    accuracy: (u, m, g) => s.get(We(u, m, g)),
    variant: (u, m, g) => i.get(We(u, m, g)),
    kind: (u, m) => {
      let g = Ae(m);
      return g === "share" && l(u, m)?.task?.unit === "number" ? "number" : g;
    },
    change: (u) => a.get(u),
    ships: (u) => d.get(u) ?? ve,
    advice: (u) => c.get(u) ?? ve,
    // Gated cases of delegates that an app would only try later are measured, and have no checks.
    decides: (u) => u.of === "case" ? o.has(I(u)) : (d.get(u.model) ?? ve).some(({ variant: m }) => m === u.variant)
  };
}
function O(e) {
  return e.of === "case" ? e.key : e;
}
function I(e) {
  return e.of === "case" ? ht(e.key) : JSON.stringify([e.model, e.variant]);
}
function We(e, t, n) {
  return `${e} ${t} ${n}`;
}
function ht({ model: e, variant: t, device: n, delegate: r, threads: o }) {
  return JSON.stringify([e, t, n.farm, n.model, n.osVersion, r, o]);
}

// src/render/sections/scope-phrase.ts
function me(e) {
  return ee([[h(O(e).model)], ...mn(e).map((t) => [t])]);
}
function pn(e) {
  return mn(e).join(", ");
}
function mn(e) {
  if (e.of === "variant") return [e.variant];
  let { variant: t, delegate: n, threads: r, device: o } = e.key;
  return [t, n, ...r === 1 ? [] : [`${r} threads`], gt(o)];
}
function gt(e) {
  return p(e.model, 40);
}

// src/render/sections/advice.ts
function De(e, t, n) {
  let r = e.input.verdict.advice;
  if (r.length === 0) return [];
  let o = r.slice(t, n), s = r.length - Math.min(r.length, n);
  return [
    w(h("A better choice to ship")),
    ...r.slice(0, t).flatMap((i) => fn(e, i)),
    ...o.length === 0 ? [] : [
      F(
        [f(o.length, "more proposal")],
        o.flatMap((i) => fn(e, i))
      )
    ],
    ...s === 0 ? [] : [w(`… and ${f(s, "more proposal")} in the documents.`)]
  ];
}
function fn(e, t) {
  let { model: n, platform: r, device: o, ship: s, instead: i, note: a } = t;
  return [
    w(
      h(n),
      ` on ${gt(o)}: `,
      b(s.variant),
      " with ",
      b(s.delegates.join(", ")),
      ` instead of ${i.variant} with ${i.delegate} gives `,
      ..._r(e, t),
      ".",
      ...a === void 0 ? [] : [R, v(p(a, 200))]
    ),
    pe("yaml", je([{ model: n, platform: r, ...s }]))
  ];
}
function hn(e, t) {
  return t ? h(e) : e;
}
function _r(e, { model: t, ship: n, latencyRatio: r, sizeRatio: o, accuracyDelta: s }) {
  let i = e.accuracy(t, "candidate", n.variant)?.task, a = i?.status === "measured" && i.unit === "number" ? "number" : "share";
  return [
    hn(`${$("duration", "ratio", r)} p50 latency`, r <= o),
    ", ",
    hn(`${$("bytes", "ratio", o)} size`, o < r),
    ...s === void 0 ? [", accuracy not measured"] : [`, ${s === 0 ? "the same" : $(a, "delta", s)} accuracy`]
  ];
}

// src/render/format/verdict-words.ts
var yt = {
  pass: { sign: "✅", word: "May ship", tone: "good" },
  warn: { sign: "⚠️", word: "May ship, with a warning", tone: "doubt" },
  inconclusive: { sign: "❓", word: "Can't tell yet", tone: "doubt" },
  fail: { sign: "❌", word: "Must not ship", tone: "bad" }
}, bt = {
  improvement: { sign: "🟢", word: "better", tone: "good" },
  regression: { sign: "🟠", word: "worse", tone: "doubt" },
  none: void 0,
  unclear: void 0,
  "not-comparable": void 0
}, G = {
  within: { sign: "✅", word: "within", tone: "good" },
  exceeded: { sign: "❌", word: "exceeded", tone: "bad" },
  unknown: { sign: "❓", word: "unknown", tone: "doubt" }
}, gn = { sign: "⚪", word: "not confirmed", tone: "quiet" };
function ie(e, t) {
  return e.status === "unknown" ? G.unknown : e.status === "within" ? e.of === "budget" ? G.within : { ...G.within, word: "fine" } : t ? e.of === "budget" ? G.exceeded : { ...G.exceeded, word: "broken" } : { sign: "⚠️", word: "warns", tone: "doubt" };
}

// src/render/sections/side-status.ts
var Or = {
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
}, yn = {
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
function He({ status: e, delegation: t, finished: n }) {
  if (e === "missing" && n > 0) return "ran";
  let r = e === "fell-back" && t !== void 0 ? ` to ${t.applied}` : "";
  return `${Or[e]}${r}`;
}
function bn({ baseline: e, candidate: t }) {
  return `${e.delegation?.applied ?? "unknown"} → ${t.delegation?.applied ?? "unknown"}`;
}
function Ue({ baseline: e, candidate: t }) {
  let n = He(e), r = He(t);
  return n === r ? `${r} on both sides` : `${n} → ${r}`;
}

// src/render/format/check.ts
var Fr = {
  runs: "running",
  "delegate-applies": "delegate",
  "output-is-right": "output",
  "variant-exists": "conversion"
};
function U(e) {
  return e.of === "budget" ? L(e.metric) : Fr[e.check];
}
function j(e) {
  return e.waiver !== void 0 ? !1 : (e.of === "budget" ? e.rule.level : e.level) === "error";
}
function ne(e, { rule: t, expected: n }) {
  switch (t.kind) {
    case "max":
      return `≤ ${C(e, n, !1)}`;
    case "min":
      return `≥ ${C(e, n, !1)}`;
    case "max-increase":
      return wn("+", e, t.limit, "increase");
    case "max-drop":
      return wn("−", e, t.limit, "drop");
  }
}
function qe(e, { rule: t }) {
  if (t.reserve !== void 0 && t.reserve !== 0 && t.limit.of === "absolute")
    return `${C(e, t.limit.value, !1)} − ${C(e, t.reserve, !1)} reserve`;
  if (t.floor !== void 0 && t.floor !== 0) return `ignored up to ${C(e, t.floor, !1)}`;
}
function wn(e, t, n, r) {
  let o = n.of === "relative" ? n.fraction : n.value;
  if (o === 0) return `no ${r}`;
  let s = n.of === "relative" ? V(o, !1) : t === "share" ? ze(o, !1) : C(t, o, !1);
  return `at most ${e}${s}`;
}

// src/render/sections/row-cells.ts
function ae(e) {
  return [Z(e.tone, `${e.sign} ${e.word}`)];
}
function W(e, t) {
  if (t === void 0) return ["not measured"];
  let { baseline: n, candidate: r } = t;
  return n.status === "known" && r.status === "known" ? [zr(K(e, n.value, r.value))] : n.status === "absent" && r.status === "known" ? [`new: ${Ve(e, r)}`] : n.status === "known" && r.status === "absent" ? [`${Ve(e, n)} → gone`] : n.status !== "known" && r.status !== "known" ? ["unknown"] : [`${Ve(e, n)} → ${Ve(e, r)}`];
}
function zr(e) {
  return e.replace(/ (?=[A-Za-z]+$)/, " ");
}
function Le(e, t) {
  return t?.candidate.status !== "known" || t.candidate.interval === void 0 ? [] : [R, v(`PR: ${Ee(e, t.candidate.interval)}`)];
}
function ue(e, t, n = "first round only") {
  if (t?.difference === void 0) return [];
  let r = wt(e, t, t.difference);
  return [
    h(Ar(e, t, t.difference)),
    ...r === "" ? [] : [R, v(r)],
    ...n === "with second round" ? Er(e, t) : []
  ];
}
function Ar(e, t, { as: n, estimate: r }) {
  return t.metric === "delegated-nodes" && r === 0 ? "none lost" : $(e, n, r);
}
function Er(e, t) {
  let n = t.secondRound;
  if (n === void 0) return [];
  let r = n.interval === void 0 ? "" : ` (${ft(e, n.as, n.interval)})`;
  return [R, v(`second round: ${$(e, n.as, n.estimate)}${r}`)];
}
function wt(e, t, n) {
  let r = n.interval === void 0 ? [] : [ft(e, n.as, n.interval)], o = t.task === void 0 ? jr(t, n) : Wr(t.task.metric, n);
  return [...r, ...o].join(", ");
}
function jr(e, { n: t }) {
  return e.pairing === "exact" ? [] : [f(t, "launch", "launches")];
}
function Wr(e, { as: t, estimate: n, n: r }) {
  return [t === "delta" && (e === "top-1" || e === "top-5") ? `${y(Math.abs(Math.round(n * r)))} of ${y(r)}` : `n = ${y(r)}`];
}
function kn(e, t) {
  let n = qe(e, t);
  return [ne(e, t), ...n === void 0 ? [] : [R, v(n)], ...kt(t)];
}
function kt(e) {
  return e.reason === void 0 ? [] : [R, v(p(e.reason, 200))];
}
function Ve(e, t) {
  return t.status === "known" ? C(e, t.value) : t.status === "absent" ? "none" : "unknown";
}

// src/render/sections/case-tables.ts
function $n(e, t) {
  let n = t.toSorted((o, s) => Rn(o.key, s.key));
  return [...Map.groupBy(n, ({ key: o }) => Yt(o.device))].flatMap(([o, s]) => [
    w(h(p(o, 120))),
    z(
      ["Variant · delegate", M("p50 main → PR"), M("p90 main → PR"), M("p50 change"), "Role"],
      s.map((i) => Dr(e, i))
    )
  ]);
}
function Dr(e, t) {
  let n = $t(t), r = `${t.key.variant} · ${t.key.delegate}`, o = e.row(n, "latency-p50");
  return [
    [t.gated ? h(r) : r],
    W("duration", o),
    W("duration", e.row(n, "latency-p90")),
    t.gated && o?.difference !== void 0 ? [$("duration", o.difference.as, o.difference.estimate)] : [],
    Hr(e, t)
  ];
}
function Hr(e, t) {
  let n = t.gated ? e.decides($t(t)) ? "ships" : "in reserve" : "look";
  if (t.identical) return [`${n}, same bytes`];
  let { baseline: r, candidate: o } = t;
  if (r.status === "measured" && o.status === "measured") return [n];
  let s = o.detail ?? r.detail;
  return [`${n}, ${Ue(t)}`, ...s === void 0 ? [] : [R, v(p(s, 120))]];
}
function vn(e, t) {
  let n = t.filter(({ gated: r }) => r).toSorted((r, o) => Rn(r.key, o.key)).flatMap(
    (r) => Zt.filter((o) => o !== "latency-p50" && o !== "latency-p90").flatMap((o) => {
      let s = e.row($t(r), o);
      if (s === void 0 || s.baseline.status === "unknown" && s.candidate.status === "unknown") return [];
      let [i, a] = [Ae(o), L(o)], d = p(r.key.device.model, 40);
      return [
        [
          [`${r.key.variant} · ${r.key.delegate} · ${d}`],
          [a],
          W(i, s),
          ue(i, s)
        ]
      ];
    })
  );
  return n.length === 0 ? [] : [
    w(h("What ships, other measurements")),
    z(["Case", "Metric", M("main → PR"), M("Change")], n)
  ];
}
function Rn(e, t) {
  return $e.indexOf(e.variant) - $e.indexOf(t.variant) || dt.indexOf(e.delegate) - dt.indexOf(t.delegate) || Xt(e, t);
}
function $t({ key: e, gated: t }) {
  return { of: "case", key: e, gated: t };
}

// src/render/sections/variant-table.ts
function xn(e, t) {
  let n = $e.filter((r) => Ur.some((o) => e.variant(t, o, r) !== void 0)).map((r) => [
    [e.decides({ of: "variant", model: t, variant: r }) ? h(r) : r],
    qr(e, t, r),
    Lr(e, t, r),
    Gr(e, t, r),
    Jr(e.accuracy(t, "candidate", r)?.fidelity)
  ]);
  return n.length === 0 ? [] : [
    z(
      [
        "Variant",
        M("Size main → PR"),
        M("Accuracy main → PR"),
        M("Lost to float32"),
        "Outputs against float32"
      ],
      n
    )
  ];
}
var Ur = ["baseline", "candidate"];
function qr(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "size"), o = e.variant(t, "candidate", n);
  if (o !== void 0 && o.status !== "converted")
    return [o.status === "failed" ? "not converted" : o.status === "no-effect" ? "no effect" : "not possible", R, v(p(o.reason, 160))];
  let s = r?.difference;
  return [
    ...W("bytes", r),
    ...s === void 0 || s.estimate === 0 ? [] : [R, v($("bytes", s.as, s.estimate))],
    ...Vr(e, t, n)
  ];
}
function Vr(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "app-size");
  return r === void 0 ? [] : [R, v("in an app: ", ...W("bytes", r))];
}
function Lr(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "accuracy");
  if (r?.task !== void 0) {
    let o = r.task.unit, s = r.difference;
    return [
      ...W(o, r),
      ...s === void 0 ? [] : [
        R,
        v(
          s.estimate === 0 ? `the same, n = ${y(s.n)}` : `${$(o, s.as, s.estimate)}, ${wt(o, r, s)}`
        )
      ]
    ];
  }
  return [Kr(e.accuracy(t, "candidate", n)?.task)];
}
function Kr(e) {
  return e === void 0 || e.status === "not-configured" ? "no evaluation" : e.status === "failed" ? `failed: ${p(e.reason, 120)}` : `${C(e.unit, e.value)} (n = ${y(e.n)})`;
}
function Gr(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "conversion-loss");
  if (r?.candidate.status !== "known") return [];
  let o = r.task?.unit ?? "share";
  return r.baseline.status === "known" && o === "number" ? [K(o, r.baseline.value, r.candidate.value)] : [$(o, "delta", r.candidate.value).replace("+", "")];
}
function Jr(e) {
  return e === void 0 ? [] : e.status === "is-reference" ? ["is the reference"] : e.status === "failed" ? [`failed: ${p(e.reason, 120)}`] : e.identical ? ["identical"] : [[
    ...e.topOneAgreement === void 0 ? [] : [`top-1 agrees ${V(e.topOneAgreement)}`],
    `cosine ${e.cosine.toFixed(4).replace("-", "−")}`,
    ...e.psnrDb === void 0 ? [] : [`PSNR ${Oe(e.psnrDb)} dB`],
    ...e.nonFiniteOutputs === 0 ? [] : [`${y(e.nonFiniteOutputs)} outputs not finite`]
  ].join(", "), R, v(`n = ${y(e.n)}, ${e.inputs} inputs`)];
}

// src/render/sections/at-most.ts
function A(e, t, n) {
  return e.length <= t ? e : [...e.slice(0, t), [`… and ${f(e.length - t, `more ${n}`)}.`]];
}

// src/render/sections/why.ts
function vt(e, t) {
  let n = e.input.comparison.models.flatMap(
    (r) => Re(r, (o) => e.decides({ of: "variant", model: r.model, variant: o }))
  );
  return n.length === 0 ? [] : [w(h("Why")), S(A(n, t, "fact"))];
}
function Re(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let { variant: r, facts: o } of e.why.filter((s) => t(s.variant)))
    for (let s of o) {
      let i = JSON.stringify(s), a = n.get(i);
      a === void 0 ? n.set(i, { fact: s, variants: [r] }) : a.variants.push(r);
    }
  return [...n.values()].map(({ fact: r, variants: o }) => [
    h(e.model),
    ` (${o.join(", ")}): `,
    ...Yr(r)
  ]);
}
function Yr(e) {
  switch (e.kind) {
    case "operators-added":
      return [`${f(e.count, "operator")} more of `, T(e.op)];
    case "operators-removed":
      return [`${f(e.count, "operator")} fewer of `, T(e.op)];
    case "fusion-lost":
      return [T(e.activation), ` is no longer fused into ${f(e.count, "operator")} `, T(e.op)];
    case "fusion-gained":
      return [T(e.activation), ` is now fused into ${f(e.count, "operator")} `, T(e.op)];
    case "layers-resized":
      return [
        `${f(e.count, "layer")} `,
        T(e.op),
        `${e.count === 1 ? " is " : " are "}${Xr(e.parameters)}: ${$("count", "delta", e.parameters)} parameters`
      ];
    case "constant-resized":
      return ["the constant ", T(e.name), `: ${K("bytes", e.baselineBytes, e.candidateBytes)}`];
    case "weights-dtype":
      return [
        `weights are ${p(e.to, 20)}, were ${p(e.from, 20)} (${C("bytes", e.sizeBytes)} of them)`
      ];
    case "input-changed":
      return ["the input ", T(e.name), `: ${p(e.from, 60)} → ${p(e.to, 60)}`];
    case "input-added":
      return ["one more input: ", T(e.name)];
    case "input-removed":
      return ["one input fewer: ", T(e.name)];
    case "output-changed":
      return ["the output ", T(e.name), `: ${p(e.from, 60)} → ${p(e.to, 60)}`];
    case "output-added":
      return ["one more output: ", T(e.name)];
    case "output-removed":
      return ["one output fewer: ", T(e.name)];
    case "delegation":
      return Zr(e);
  }
}
function Xr(e) {
  return e > 0 ? "larger" : e < 0 ? "smaller" : "of another shape";
}
function Zr({ delegate: e, baseline: t, candidate: n, suspects: r }) {
  let o = r.slice(0, 5).flatMap((s, i) => i === 0 ? [T(s)] : [", ", T(s)]);
  return [
    `${p(e, 20)} runs ${Ke(n)}; on main ${Ke(t)}`,
    ...o.length === 0 ? [] : [". It does not take ", ...o]
  ];
}
function Ke({ delegatedNodes: e, totalNodes: t, partitions: n, proof: r }) {
  return r === "unknown" ? "an unknown number of nodes" : e === 0 ? `none of ${f(t, "node")}` : `${e} of ${f(t, "node")} in ${f(n, "partition")}`;
}
function T(e) {
  return b(p(e, 80));
}

// src/render/sections/everything.ts
function Ge(e, t, n = () => !0) {
  return e.input.comparison.models.filter(n).map((r) => Qr(e, r, t));
}
function Rt({ change: e }) {
  return e !== "unchanged";
}
function Qr(e, t, n) {
  let r = n === "all" ? t.cases : t.cases.filter(({ gated: s }) => s), o = Re(t, () => n === "all");
  return F(
    [h(t.model), `: ${n === "all" ? "all variants and delegates" : "what ships"}`],
    [
      ...xn(e, t.model),
      ...$n(e, r),
      ...vn(e, r),
      ...o.length === 0 ? [] : [w(h("What differs in the files and in what ran")), S(o)]
    ]
  );
}
function Je(e, t, n) {
  let r = e.input.comparison.models;
  if (r.length < 2) return [];
  let o = Map.groupBy(e.input.verdict.checks, ({ scope: d }) => O(d).model), s = { modified: "changed", added: "new", deleted: "deleted", unchanged: "unchanged" }, i = r.slice(0, n).map((d) => [
    [h(d.model)],
    [s[d.change]],
    [eo(o.get(d.model) ?? [])]
  ]), a = [
    z(["Model", "Change", "Checks"], i),
    ...i.length < r.length ? [w(`… and ${f(r.length - i.length, "more model")}.`)] : []
  ];
  return r.length > t ? [F([`All ${f(r.length, "model")}`], a)] : a;
}
function eo(e) {
  if (e.length === 0) return "nothing to check";
  let t = e.filter(({ status: r }) => r === "exceeded").length, n = e.filter(({ status: r }) => r === "unknown").length;
  return t + n === 0 ? `${G.within.sign} all ${e.length} within` : [
    ...t === 0 ? [] : [`${G.exceeded.sign} ${t} exceeded`],
    ...n === 0 ? [] : [`${G.unknown.sign} ${n} unknown`],
    `of ${e.length}`
  ].join(", ");
}

// src/render/sections/worst-check.ts
function xt(e) {
  return fe(e)[0];
}
function fe(e) {
  return e.checks.filter(({ status: t }) => t !== "within").map((t) => ({ check: t, rank: to(t), excess: no(t) })).sort((t, n) => t.rank - n.rank || n.excess - t.excess).map(({ check: t }) => t);
}
function Pn(e) {
  let t = fe(e), n = new Set(t.filter(Cn).map(({ scope: s }) => I(s))), r = (s) => s.of === "budget" && s.status === "unknown" && n.has(I(s.scope)), o = Map.groupBy(t.filter(r), ({ scope: s }) => I(s));
  return t.filter((s) => !r(s)).map((s) => ({
    check: s,
    consequences: Cn(s) ? o.get(I(s.scope)) ?? [] : []
  }));
}
function Cn(e) {
  return e.of === "built-in" && (e.check === "runs" || e.check === "variant-exists");
}
function to(e) {
  return e.status === "unknown" ? j(e) ? e.of === "built-in" ? 3 : 4 : 6 : j(e) ? e.of === "built-in" ? 0 : e.rule.kind === "max" || e.rule.kind === "min" ? 1 : 2 : 5;
}
function no(e) {
  return e.of === "built-in" || e.found === void 0 ? 0 : e.expected === 0 ? 1 : Math.abs(e.found - e.expected) / Math.abs(e.expected);
}

// src/render/sections/findings.ts
var ro = {
  "fell-back": "Fell back",
  crashed: "Crashed",
  "wrong-output": "Wrong output",
  "variant-failed": "Not converted",
  regression: "Worse",
  "setting-changed": "Setting changed",
  "evaluation-changed": "Evaluation changed",
  throttled: "Hot device",
  "not-measured": "Not measured",
  "waiver-expired": "No longer accepted"
};
function Ct(e, t) {
  let n = new Set(fe(e.input.verdict).map(({ scope: s }) => I(s))), r = e.input.verdict.findings.filter(
    ({ kind: s, scope: i }) => s === "waiver-expired" || s !== "regression" && s !== "setting-changed" && (i === void 0 || !n.has(I(i)))
  );
  if (r.length === 0) return [];
  let o = Map.groupBy(
    r,
    ({ kind: s, detail: i, scope: a }) => JSON.stringify([s, i, a === void 0 ? "" : O(a).model])
  );
  return [w(h("Also noticed")), S(A([...o.values()].map(oo), t, "finding"))];
}
function oo(e) {
  let [t] = e;
  return t === void 0 ? [] : [h(ro[t.kind]), ...so(e, t), `: ${p(t.detail, 300)}`];
}
function so(e, { scope: t }) {
  if (t === void 0) return [];
  if (e.length === 1) return [" (", ...me(t), ")"];
  let n = t.of === "case" && !t.gated;
  return [
    ` (${f(e.length, n ? "look" : t.of === "case" ? "case" : "variant")} of `,
    h(O(t).model),
    ")"
  ];
}

// src/render/sections/footnote.ts
function Ye(e) {
  let { subject: t, toolVersion: n, links: r, settings: o } = e.input, s = t.headSha === "worktree" ? "uncommitted files" : t.headSha.slice(0, 7);
  return [
    Ne(
      ...ee([
        [`edgegate ${n}`],
        ["main ", b(t.baseSha.slice(0, 7)), " → PR ", b(s)],
        [`limits of ${o.decidedBy === "base" ? "main" : "this PR"}'s `, b(o.settings.configFile)],
        ...r.artifact === void 0 ? [] : [[se("all documents", r.artifact)]],
        ...r.run === void 0 ? [] : [[se("run", r.run)]]
      ])
    )
  ];
}

// src/render/sections/saying.ts
function Xe(e, t) {
  return t.of === "built-in" ? io(e, t) : ao(e, t);
}
function io(e, t) {
  let n = p(t.reason ?? t.found, 160);
  switch (t.check) {
    case "runs": {
      let r = t.scope.of === "case" ? e.facts(t.scope.key) : void 0;
      if (r === void 0) return `was not measured: ${n}`;
      let { status: o, detail: s } = r.candidate;
      return `${yn[o]}: ${p(s ?? t.reason ?? t.found, 160)}`;
    }
    case "variant-exists":
      return `can't be ${Pt(e, t) ? "converted" : "used"}: ${p(t.found, 160)}`;
    case "output-is-right":
      return t.status === "unknown" ? `has outputs that nobody checked: ${n}` : `computes wrong outputs: ${n}`;
    case "delegate-applies":
      return `lost its delegate: ${p(t.expected, 40)} → ${p(t.found, 80)}`;
  }
}
function Pt(e, { scope: t }) {
  let { model: n } = O(t);
  return e.input.variants.models.find((r) => r.model === n)?.candidate.status !== "unusable";
}
function ao(e, t) {
  let n = U(t);
  if (t.found === void 0) return `${n} is unknown: ${p(t.reason ?? "no value", 160)}`;
  let r = e.kind(t.scope, t.metric), o = t.status === "unknown" ? " is too close to call" : "";
  if (t.rule.kind === "max" || t.rule.kind === "min") {
    let d = t.interval === void 0 || o === "" ? "" : ` (${Ee(r, t.interval)})`, c = `${t.rule.kind === "max" ? "limit" : "at least"} ${C(r, t.expected, !1)}`;
    return `${n}${o === "" ? " is" : `${o}:`} ${C(r, t.found)}${d}, ${c}`;
  }
  let s = e.row(t.scope, t.metric), i = s?.difference === void 0 ? "" : ` by ${Mn($(r, s.difference.as, s.difference.estimate))}`, a = t.rule.kind === "max-increase" ? "rose" : "fell";
  return `${n}${o === "" ? "" : `${o}:`} ${a}${i}${co(r, s)}, allowed ${uo(r, t)}`;
}
function uo(e, { rule: t }) {
  let { limit: n } = t, r = n.of === "relative" ? n.fraction : n.value;
  return r === 0 ? "none" : Mn($(e, n.of === "relative" ? "ratio" : "delta", r, !1));
}
function co(e, t) {
  return t?.baseline.status !== "known" || t.candidate.status !== "known" ? "" : ` (${K(e, t.baseline.value, t.candidate.value)})`;
}
function Mn(e) {
  return e.replace(/^[+−]/, "");
}

// src/render/sections/next-step.ts
var lo = {
  "latency-p50": "Make it faster",
  "latency-p90": "Make it faster",
  load: "Make it load faster",
  "first-inference": "Make its first inference faster",
  "peak-memory": "Make it need less memory",
  "delegated-nodes": "Use operators that the delegate takes",
  partitions: "Use operators that the delegate takes",
  size: "Make it smaller",
  "app-size": "Make it smaller",
  accuracy: "Win the accuracy back",
  "conversion-loss": "Lose less in conversion"
}, po = {
  runs: "Make it run again",
  "delegate-applies": "Use operators that the delegate takes",
  "output-is-right": "Make its output right on this delegate",
  "variant-exists": "Make it convert again"
}, Mt = {
  measured: ["Run the job again; raise ", b("measure: launches"), " if it stays close."],
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
function In(e, t) {
  if (t === void 0)
    return e.input.verdict.advice.length === 0 ? ["Nothing to do."] : ["Nothing to do; a better choice is proposed below."];
  if (t.status === "unknown") return ho(e, t);
  if (t.waiver !== void 0) return [`${t.waiver.by} accepted this until ${t.waiver.until}.`];
  if (t.of === "built-in" && t.check === "variant-exists" && !Pt(e, t)) return ["Mend the file."];
  let n = t.of === "budget" ? lo[t.metric] : po[t.check], r = e.advice(O(t.scope).model).find((o) => mo(o, t));
  return r !== void 0 ? [`${n}, or ship `, b(r.ship.variant), " on ", b(r.ship.delegates[0] ?? ""), " (below)."] : t.of === "budget" ? [`${n}, or raise the limit`, ...fo(e, t)] : [`${n}, or ship another variant or delegate.`];
}
function mo({ latencyRatio: e, sizeRatio: t, accuracyDelta: n }, r) {
  if (r.of === "built-in") return !0;
  switch (r.metric) {
    case "latency-p50":
    case "latency-p90":
      return e < 0;
    case "size":
    case "app-size":
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
function fo(e, { rule: { position: t } }) {
  let { decidedBy: n, settings: r } = e.input.settings, o = n === "base" ? " on main." : ".";
  return t === void 0 ? [" in ", b(r.configFile), o] : [" at ", b(`${t.file}:${t.line}`), o];
}
function ho(e, t) {
  if (t.of === "budget" && t.found !== void 0 && t.metric !== "accuracy") return Mt.measured;
  if (t.of === "budget" && (t.metric === "accuracy" || t.metric === "conversion-loss"))
    return ["Have both sides scored on the same data, or judge it by hand."];
  let n = t.scope.of === "case" ? e.facts(t.scope.key)?.candidate.status : void 0;
  if (n !== void 0 && n !== "measured") return Mt[n];
  let r = t.of === "budget" ? e.row(t.scope, t.metric) : void 0, o = [r?.candidate, r?.baseline].find((s) => s?.status === "unknown");
  return o?.status === "unknown" && o.because !== void 0 ? Mt[o.because] : ["See the reason below."];
}

// src/render/sections/headline.ts
function Bn(e) {
  let { verdict: t, checks: n } = e.input.verdict, r = yt[t], o = xt(e.input.verdict);
  return [
    Q(3, Z(r.tone, `${r.sign} ${r.word}`), `: ${Tn(e)}. `, ...In(e, o)),
    w(...ee([...yo(n), ...bo(e)]))
  ];
}
function Sn(e) {
  return `${yt[e.input.verdict.verdict].word}: ${Tn(e)}`;
}
function Tn(e) {
  let t = xt(e.input.verdict);
  return t === void 0 ? go(e) : `${O(t.scope).model} ${Xe(e, t)} (${pn(t.scope)})`;
}
function go(e) {
  let { checks: t } = e.input.verdict, { models: n } = e.input.changes;
  return n.every(({ change: r }) => r === "unchanged") ? "no model changed" : t.length > 0 ? "everything that ships is within its limits" : n.some(({ change: r }) => r === "deleted") ? "nothing is left to check" : "nothing has a limit";
}
function yo(e) {
  if (e.length === 0) return [["no checks"]];
  let t = e.filter((s) => s.status === "exceeded" && j(s)).length, n = e.filter((s) => s.status === "exceeded" && !j(s)).length, r = e.filter((s) => s.status === "unknown").length, o = e.length - t - n - r;
  return [
    ...t > 0 ? [[`❌ ${y(t)} exceeded`]] : [],
    ...n > 0 ? [[`⚠️ ${y(n)} ${n === 1 ? "warns" : "warn"}`]] : [],
    ...r > 0 ? [[`❓ ${y(r)} unknown`]] : [],
    [`✅ ${y(o)} of ${f(e.length, "check")} within`]
  ];
}
function bo(e) {
  let t = { modified: "changed", added: "new", deleted: "deleted", unchanged: "unchanged" };
  return ["modified", "added", "deleted", "unchanged"].flatMap((n) => {
    let r = e.input.changes.models.filter((o) => o.change === n).map(({ model: o }) => o);
    return r.length === 0 ? [] : [[`${t[n]}: ${r.length > 4 ? f(r.length, "model") : r.join(", ")}`]];
  });
}

// src/render/sections/device-notices.ts
function Nn({ deviceNotices: e = [], devices: t }) {
  return e.map((n) => {
    let r = ["⚠️ ", b(p(n.asked, 100)), ": ", p(n.reason, 200)];
    if (n.kind === "missing") return [...r, "; ", h("no phone"), " stands for it."];
    let o = t.find(({ device: s }) => s.model === n.device.model);
    return [...r, "; measured on ", h(p(Ze(n.device, o?.platform), 100)), "."];
  });
}
function _n({ devices: e }) {
  let t = e.flatMap(
    ({ device: n, cases: r }) => r.flatMap(
      ({ gated: o, unplanned: s }) => s?.startsWith("not measured: ") === !0 ? [{ device: n, gated: o, reason: s }] : []
    )
  );
  return [...Map.groupBy(t, ({ reason: n }) => n)].map(([n, r]) => {
    let o = r.filter(({ gated: a }) => a).length, s = new Set(r.map(({ device: a }) => JSON.stringify(a))).size, i = [
      ...o === 0 ? [] : [`${f(o, "case")} that ${o === 1 ? "ships" : "ship"}`],
      ...r.length === o ? [] : [f(r.length - o, "look")]
    ].join(" and ");
    return ["⚠️ ", h(i), ` on ${f(s, "phone")}: ${p(n, 200)}.`];
  });
}
function On({ devices: e }) {
  return e.flatMap(({ device: t, platform: n, facts: r }) => {
    if (n === "host" || r === void 0) return [];
    let o = lt(t, n), s = [
      o?.soc ?? r.soc ?? "unknown chip",
      o?.gpu ?? "unknown GPU",
      ...o?.npu === void 0 ? [] : [o.npu],
      o?.ramGb === void 0 ? "unknown memory" : `${o.ramGb} GB`,
      ...r.form === "virtual" ? ["virtual: not a phone's speed"] : []
    ];
    return [[`${p(Ze(t, n), 100)}: ${p(s.join(", "), 200)}.`]];
  });
}
function Ze(e, t = "android") {
  let n = lt(e, t), r = `${e.model} ${e.osVersion}`;
  return n === void 0 ? r : `${n.name} (${r})`;
}
function Fn(e) {
  let t = e.flatMap(({ device: n, environment: { platform: r }, ranOn: o }) => {
    if (o === void 0) return [];
    let s = h(p(Ze(o.device, r), 100));
    return [
      ["⚠️ ", p(Ze(n, r), 100), ": ", p(o.reason, 200), "; measured on ", s, "."]
    ];
  });
  return [...new Map(t.map((n) => [JSON.stringify(n), n])).values()];
}

// src/render/sections/method.ts
function Qe(e, t) {
  let { settings: n } = e.input.settings, r = e.input.comparison.models.flatMap((d) => d.cases);
  if (r.length === 0) return [];
  let o = r.filter((d) => d.gated && !d.identical), { launches: s, pairs: i, inferences: a } = n.measure;
  return [
    F(
      ["How it was measured"],
      [
        S([
          [
            `Main and PR ran on the same device in the same session, ${wo(e)} Nothing is compared across sessions or devices.`
          ],
          [
            `What ships: up to ${f(s, "launch", "launches")} × ${f(i, "block pair")} × ${f(a, "inference")} a side. An interval covers 95%, over launches. A change counts when its interval excludes zero and it passes ${y(n.minimumEffect * 100)}%.`
          ],
          ...r.some((d) => !d.gated) ? [["A look is one launch: a number to compare by eye, without a claim. It decides nothing."]] : [],
          ...o.length === 0 ? [] : [ko(o)],
          ...$o(e),
          ...On(e.input.plan).slice(0, t),
          ...Ro(e).slice(0, t)
        ]),
        ...t === 0 ? [] : [w(h("What the numbers are")), S(vo(e))]
      ]
    )
  ];
}
function wo(e) {
  return e.input.comparison.models.some(
    ({ rows: n }) => n.some(({ metric: r, pairing: o }) => r === "latency-p50" && o === "own-launches")
  ) ? "in turn; where both fit in memory together, loaded in one process in alternating blocks." : "both loaded in one process, in alternating blocks.";
}
function ko(e) {
  let t = (o) => e.reduce((s, i) => s + o(i), 0), n = e.filter(({ rounds: o }) => o > 1).length, r = t(({ throttledBlocks: o }) => o);
  return [
    [
      `Done: ${y(t((o) => o.launchesFinished))} of ${f(
        t((o) => o.launchesPlanned),
        "planned launch",
        "planned launches"
      )}`,
      `${f(
        t((o) => o.samplesPerSide),
        "inference"
      )} a side counted`,
      `${y(t((o) => o.droppedSamples))} dropped after switching sides`,
      r === 0 ? "no block was hot" : `${f(r, "block")} measured on a hot device`,
      n === 0 ? "one round" : `${f(n, "case")} measured in a second round`
    ].join("; "),
    "."
  ];
}
function $o({ input: e }) {
  let { spend: t } = e.plan;
  if (t === void 0) return [];
  let n = `${zn(t.worstCents)} at most for both rounds, likely ${zn(t.likelyCents)}`, r = t.savedMinutes === 0 ? "" : `; ${f(t.savedMinutes, "minute")} saved, because equal files are not measured twice`, o = e.billedMinutes === void 0 ? "the farm has not said what it bills" : `${f(e.billedMinutes, "minute")} billed`;
  return [[`Phones, at list price: ${n}; ${o}${r}. The day's free minutes are not counted.`]];
}
function zn(e) {
  return `$${(e / 100).toFixed(2)}`;
}
function vo(e) {
  let t = new Set(e.input.comparison.models.flatMap(({ rows: n }) => n.map(({ metric: r }) => r)));
  return Qt.filter((n) => t.has(n)).map((n) => [h(L(n)), `: ${un(n)}`]);
}
function Ro(e) {
  return [...Map.groupBy(e.input.sessions, ({ device: n, environment: r }) => JSON.stringify([n, r])).values()].flatMap((n) => {
    let [r] = n;
    if (r === void 0) return [];
    let { device: o, environment: s } = r, i = [...new Set(n.map(({ round: a }) => a))];
    return [
      [
        [
          `${p(s.deviceModel, 60)} (${p(o.farm, 30)})`,
          p(s.osVersion, 60),
          `build ${p(s.osBuild, 80)}`,
          p(s.soc, 60),
          p(s.abi, 30),
          `${p(s.runtime.name, 30)} ${p(s.runtime.version, 30)}`,
          `app ${s.appSha256.slice(0, 12)}`,
          `round${i.length === 1 ? "" : "s"} ${i.join(" and ")}`
        ].join(", "),
        "."
      ]
    ];
  });
}

// src/render/sections/movements.ts
var xo = ["Result", "What", M("main → PR"), M("Change (95% interval)"), "Limit"];
function re(e, t, n) {
  let r = Co(e), [o, s] = [r.slice(0, t), r.slice(t, t + n)], i = r.length - o.length - s.length, a = (d) => z(
    xo,
    d.map((c) => c())
  );
  return [
    ...o.length === 0 ? [] : [a(o)],
    ...s.length === 0 ? [] : [F([`${f(s.length, "more row")} that exceeded, are unknown or moved`], [a(s)])],
    ...i === 0 ? [] : [w(`… and ${f(i, "more row")}, in the documents.`)]
  ];
}
function Co(e) {
  let t = Pn(e.input.verdict), n = new Set(fe(e.input.verdict).map((o) => En(e, o))), r = e.input.comparison.models.flatMap(({ rows: o }) => o).filter((o) => Mo(o) && e.decides(o.scope) && !n.has(o)).map((o) => ({ row: o, checks: Bo(e, o) })).filter(({ row: o, checks: s }) => o.metric !== "app-size" || s.length > 0).sort((o, s) => +(o.checks.length === 0) - +(s.checks.length === 0) || Io(o.row, s.row));
  return [
    ...t.map((o) => () => So(e, o)),
    ...r.map(
      ({ row: o, checks: s }) => () => _o(e, o, s)
    )
  ];
}
var Po = 1e-3;
function Mo({ change: e, difference: t }) {
  return bt[e] === void 0 || t === void 0 ? !1 : t.as === "delta" || Math.abs(t.estimate) >= Po;
}
function Io(e, t) {
  return e.change !== t.change ? e.change === "regression" ? -1 : 1 : An(t) - An(e);
}
function An({ difference: e }) {
  return e?.as === "ratio" ? Math.abs(e.estimate) : 0;
}
function En(e, t) {
  return t.of === "budget" ? e.row(t.scope, t.metric) : void 0;
}
function Bo(e, { scope: t, metric: n }) {
  return e.checks(t).filter((r) => r.of === "budget" && r.metric === n);
}
function jn(e, t) {
  return [h(e), R, v(...me(t))];
}
function So(e, { check: t, consequences: n }) {
  let r = ae(ie(t, j(t))), o = jn(U(t), t.scope);
  if (t.of === "built-in") return [r, o, To(e, t), [], No(t, n)];
  let s = e.kind(t.scope, t.metric), i = En(e, t), a = t.rule.kind === "max" || t.rule.kind === "min";
  return [
    r,
    o,
    [...W(s, i), ...a ? Le(s, i) : []],
    ue(s, i, "with second round"),
    kn(s, t)
  ];
}
function To(e, t) {
  if (t.check === "variant-exists") return [t.status === "unknown" ? "unknown" : "not converted"];
  let n = t.scope.of === "case" ? e.facts(t.scope.key) : void 0;
  return n === void 0 ? ["not measured"] : t.check === "delegate-applies" ? [bn(n)] : [t.check === "runs" ? Ue(n) : "wrong output"];
}
function No(e, t) {
  let r = [...e.check === "variant-exists" || e.check === "output-is-right" ? [e.found] : [], ...e.reason === void 0 ? [] : [e.reason]], o = [...new Set(t.map(U))];
  return [
    `must be: ${e.expected}`,
    ...r.flatMap((s) => [R, v(p(s, 200))]),
    ...o.length === 0 ? [] : [R, v(`so unknown, too: ${o.join(", ")}`)]
  ];
}
function _o(e, t, n) {
  let r = e.kind(t.scope, t.metric), o = n.flatMap((i) => [R, v(ne(r, i)), ...kt(i)]), s = Oo(e, t) ? bt[t.change] : gn;
  return [
    s === void 0 ? [] : ae(s),
    jn(L(t.metric), t.scope),
    W(r, t),
    ue(r, t, n.length === 0 ? "first round only" : "with second round"),
    n.length === 0 ? ["no limit set"] : ["within", ...o]
  ];
}
function Oo(e, { difference: t, secondRound: n }) {
  return t === void 0 || n === void 0 ? !0 : n.estimate * Math.sign(t.estimate) > e.input.settings.settings.minimumEffect;
}

// src/render/sections/setting-notices.ts
function Dn(e, t) {
  let { decidedBy: n, settings: r, changedByHead: o } = e.input.settings, s = o.filter(({ loosens: i }) => i).map((i) => [
    "⚠️ ",
    h("This PR loosens a limit"),
    ": ",
    ...Hn(i),
    ". Main's still decides here; after the merge the new one does."
  ]);
  return [
    ...n === "base" ? [] : [["⚠️ ", h("The limits are this PR's own"), ": main has no ", b(r.configFile), " yet."]],
    ...A(s, t, "loosened limit"),
    ...Fo(e)
  ];
}
function Fo(e) {
  let t = e.input.plan.ship.filter((o) => o.assumed), [n] = t;
  return n === void 0 ? [] : [["What ships is assumed, as a plain app does it: ", ...t.length === 1 ? [h(n.model), ` on ${n.platform}: ${n.variant} with ${n.delegates.join(", ")}`] : [f(new Set(t.map(({ model: o }) => o)).size, "model")], ". Say it with ", b("ship:"), " (below)."]];
}
function It(e, t) {
  let n = e.input.plan.ship.filter((o) => o.assumed), r = e.input.settings.changedByHead.filter(({ loosens: o }) => !o);
  return [
    ...n.length === 0 ? [] : [
      F(
        ["What to write into the config, if what ships is assumed rightly"],
        [pe("yaml", je(n.slice(0, t)))]
      )
    ],
    ...r.length === 0 ? [] : [
      F(
        [`This PR changes ${f(r.length, "other setting")}; main's decide here`],
        [S(A(r.map(Hn), t, "setting"))]
      )
    ]
  ];
}
function Hn({ path: e, base: t, head: n }) {
  return [b(p(e, 100)), " ", Wn(t), " → ", Wn(n)];
}
function Wn(e) {
  return e === void 0 ? "not set" : b(p(e, 80));
}

// src/render/sections/notices.ts
function et(e, t) {
  let n = [
    ...Dn(e, t),
    ...A(zo(e), t, "accepted finding"),
    ...Ao(e),
    ...Eo(e.input.changes.models, t),
    ...A(_n(e.input.plan), t, "reason"),
    ...A(Nn(e.input.plan), t, "phone"),
    ...A(Fn(e.input.sessions), t, "phone"),
    ...A(jo(e), t, "model")
  ];
  return n.length === 0 ? [] : [S(n)];
}
function zo(e) {
  return e.input.verdict.checks.flatMap((t) => {
    let { waiver: n } = t;
    if (n === void 0) return [];
    let { by: r, until: o, reason: s, url: i } = n;
    return [
      [
        h(O(t.scope).model),
        ` ${Xe(e, t)}. Accepted by `,
        b(r),
        ` until ${o}: ${p(s, 200)}`,
        ...i === void 0 ? [] : [" (", se("decision", i), ")"]
      ]
    ];
  });
}
function Ao(e) {
  return e.input.verdict.verdict !== "inconclusive" ? [] : e.input.settings.settings.onInconclusive === "pass" ? [["The check is green although it can't tell: ", b("on-inconclusive: pass"), "."]] : [["The check is red while this is unknown: ", b("on-inconclusive: fail"), "."]];
}
function Eo(e, t) {
  let n = e.filter(({ renamedFrom: i }) => i !== void 0), r = (i) => e.filter((a) => a.change === i && a.renamedFrom === void 0).map(({ model: a }) => a), [o, s] = [r("added"), r("deleted")];
  return [
    ...A(
      n.map(({ model: i, renamedFrom: a = "" }) => [
        h(i),
        " was renamed from ",
        b(p(a, 100)),
        "."
      ]),
      t,
      "renamed model"
    ),
    ...o.length === 0 ? [] : [
      [
        ...Un(o, t),
        `${o.length === 1 ? " is" : " are"} new: main has nothing to compare with, so only absolute limits apply.`
      ]
    ],
    ...s.length === 0 ? [] : [[...Un(s, t), `${s.length === 1 ? " is" : " are"} deleted by this PR.`]]
  ];
}
function Un(e, t) {
  let n = e.slice(0, t).flatMap((r, o) => [...o === 0 ? [] : [", "], h(r)]);
  return e.length > t ? [...n, ` and ${y(e.length - t)} more`] : n;
}
function jo(e) {
  return e.input.comparison.models.flatMap(({ model: t, cases: n }) => {
    let r = [...new Set(n.filter((o) => o.gated && o.identical).map(({ key: o }) => o.variant))];
    return r.length === 0 ? [] : [
      [h(t), ` ${r.join(", ")}: main and PR are the same bytes, so there is nothing to compare.`]
    ];
  });
}

// src/render/sections/shipping.ts
function tt(e, t, n) {
  let r = Wo(e.input.verdict.checks);
  if (r.length === 0) return [];
  let o = r.slice(0, n).flatMap((a) => Do(e, a)), s = r.length - n, i = s > 0 ? [...o, w(`… and ${f(s, "more shipping case")}.`)] : o;
  return r.length > t ? [F([`What ships, and the room that is left (${f(r.length, "case")})`], i)] : [w(h("What ships, and the room that is left")), ...i];
}
function Wo(e) {
  let t = Map.groupBy(e, ({ scope: o }) => I(o)), n = [], r = /* @__PURE__ */ new Map();
  for (let o of t.values()) {
    let s = o[0]?.scope;
    s?.of === "variant" && r.set(I(s), o);
  }
  for (let o of t.values()) {
    let s = o[0]?.scope;
    if (s?.of !== "case") continue;
    let i = I({ of: "variant", model: s.key.model, variant: s.key.variant });
    n.push({ scope: s, checks: [...r.get(i) ?? [], ...o] }), r.delete(i);
  }
  for (let o of r.values())
    o[0] !== void 0 && n.push({ scope: o[0].scope, checks: o });
  return n;
}
function Do(e, { scope: t, checks: n }) {
  let r = n.filter((s) => s.of === "built-in"), o = n.filter((s) => s.of === "budget");
  return [
    w(...me(t), ...r.length === 0 ? [] : [": ", ...Ho(r)]),
    ...o.length === 0 ? [] : [
      z(
        ["Limit", M("PR"), "Used of the limit", "Result"],
        o.map((s) => Uo(e, s))
      )
    ]
  ];
}
function Ho(e) {
  let t = e.map((o) => ({ check: o, mark: ie(o, j(o)) }));
  return [[...Map.groupBy(t, ({ mark: o }) => o.word)].map(([o, s]) => {
    let i = s.map(({ check: a }) => U(a)).join(", ");
    return `${s[0]?.mark.sign ?? ""} ${i}: ${o}`;
  }).join("; ")];
}
function Uo(e, t) {
  let n = e.kind(t.scope, t.metric);
  return [
    [`${U(t)} ${ne(n, t)}`],
    qo(e, n, t),
    Vo(t),
    ae(ie(t, j(t)))
  ];
}
function qo(e, t, n) {
  if (n.found === void 0) return ["unknown"];
  if (n.rule.kind === "max" || n.rule.kind === "min") return [C(t, n.found)];
  let r = e.row(n.scope, n.metric)?.difference;
  if (r === void 0) return ["unknown"];
  let o = $(t, r.as, r.estimate), s = n.secondRound;
  return [s === void 0 ? o : `${o}, again ${$(t, s.as, s.estimate)}`];
}
function Vo({ found: e, expected: t, rule: n, status: r, secondRound: o }) {
  return e === void 0 || t <= 0 || n.kind === "min" ? [] : r === "within" && o !== void 0 ? [] : Lo(Math.max(0, e / t));
}
function Lo(e) {
  let t = Math.min(10, Math.round(e * 10));
  return [b("█".repeat(t) + "░".repeat(10 - t)), ` ${V(e)}`];
}

// src/render/compose.ts
function Bt(e) {
  return [
    H("headline", () => Bn(e)),
    H("notices", () => et(e, 10), [16, () => et(e, 3)], [19, () => et(e, 1)]),
    H(
      "movements",
      () => re(e, 20, 1e3),
      [8, () => re(e, 20, 100)],
      [14, () => re(e, 20, 0)],
      [18, () => re(e, 8, 0)],
      [21, () => re(e, 3, 0)]
    ),
    H("why", () => vt(e, 12), [17, () => vt(e, 4)], [20, he]),
    H("findings", () => Ct(e, 10), [16, () => Ct(e, 3)], [19, he]),
    H("advice", () => De(e, 2, 20), [11, () => De(e, 2, 5)], [15, () => De(e, 1, 1)]),
    H(
      "shipping",
      () => tt(e, 3, 400),
      [5, () => tt(e, 3, 40)],
      [6, () => tt(e, 3, 10)],
      [13, he]
    ),
    H(
      "models",
      () => Je(e, 8, 2e3),
      [9, () => Je(e, 8, 500)],
      [10, () => Je(e, 8, 100)],
      [13, he]
    ),
    H("settings", () => It(e, 50), [7, () => It(e, 10)], [12, he]),
    H(
      "everything",
      () => Ge(e, "all"),
      [1, () => Ge(e, "all", Rt)],
      [2, () => Ge(e, "shipping", Rt)],
      [3, he]
    ),
    H("method", () => Qe(e, 50), [4, () => Qe(e, 5)], [15, () => Qe(e, 0)]),
    H("footnote", () => Ye(e))
  ];
}
function H(e, t, ...n) {
  let r = [{ at: 0, blocks: t }, ...n.map(([o, s]) => ({ at: o, blocks: s }))];
  return { name: e, forms: r };
}
var he = () => [];

// src/render/fit-to-limit.ts
function St(e, t, n) {
  let r = e.flatMap(({ forms: d }, c) => d.map(({ at: l }, u) => ({ section: c, form: u, at: l }))).filter(({ form: d }) => d > 0).sort((d, c) => d.at - c.at || d.form - c.form), o = Ko(e, t), s = e.map(() => 0), i = () => s.map((d, c) => o(c, d)).filter((d) => d !== "").join(`

`), a = [];
  for (let d of r) {
    if (n(i())) break;
    s[d.section] = d.form, a.push(d);
  }
  if (!n(i())) return i();
  for (let { section: d, form: c } of a.toReversed())
    s[d] === c && (s[d] = c - 1, n(i()) || (s[d] = c));
  return i();
}
function Ko(e, t) {
  let n = /* @__PURE__ */ new Map();
  return (r, o) => {
    let s = `${r} ${o}`, i = n.get(s);
    if (i !== void 0) return i;
    let a = t(e[r]?.forms[o]?.blocks() ?? []);
    return n.set(s, a), a;
  };
}

// node_modules/markdown-table/index.js
function Go(e) {
  return e.length;
}
function Vn(e, t) {
  let n = t || {}, r = (n.align || []).concat(), o = n.stringLength || Go, s = [], i = [], a = [], d = [], c = 0, l = -1;
  for (; ++l < e.length; ) {
    let E = [], q = [], N = -1;
    for (e[l].length > c && (c = e[l].length); ++N < e[l].length; ) {
      let x = Jo(e[l][N]);
      if (n.alignDelimiters !== !1) {
        let X = o(x);
        q[N] = X, (d[N] === void 0 || X > d[N]) && (d[N] = X);
      }
      E.push(x);
    }
    i[l] = E, a[l] = q;
  }
  let u = -1;
  if (typeof r == "object" && "length" in r)
    for (; ++u < c; )
      s[u] = qn(r[u]);
  else {
    let E = qn(r);
    for (; ++u < c; )
      s[u] = E;
  }
  u = -1;
  let m = [], g = [];
  for (; ++u < c; ) {
    let E = s[u], q = "", N = "";
    E === 99 ? (q = ":", N = ":") : E === 108 ? q = ":" : E === 114 && (N = ":");
    let x = n.alignDelimiters === !1 ? 1 : Math.max(
      1,
      d[u] - q.length - N.length
    ), X = q + "-".repeat(x) + N;
    n.alignDelimiters !== !1 && (x = q.length + x + N.length, x > d[u] && (d[u] = x), g[u] = x), m[u] = X;
  }
  i.splice(1, 0, m), a.splice(1, 0, g), l = -1;
  let B = [];
  for (; ++l < i.length; ) {
    let E = i[l], q = a[l], N = n.fillRows === !1 ? Math.max(1, i[l === 1 ? 0 : l].length) : c;
    u = -1;
    let x = [];
    for (; ++u < N; ) {
      let X = E[u] || "", ke = "", Ie = "";
      if (n.alignDelimiters !== !1) {
        let Be = d[u] - (q[u] || 0), Dt = s[u];
        if (Dt === 114)
          ke = " ".repeat(Be);
        else if (Dt === 99) {
          let ut = Be / 2;
          Be % 2 ? (ke = " ".repeat(ut + 0.5), Ie = " ".repeat(ut - 0.5)) : (ke = " ".repeat(ut), Ie = ke);
        } else
          Ie = " ".repeat(Be);
      }
      n.delimiterStart !== !1 && !u && x.push("|"), n.padding !== !1 && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(n.alignDelimiters === !1 && X === "") && (n.delimiterStart !== !1 || u) && x.push(" "), n.alignDelimiters !== !1 && x.push(ke), x.push(X), n.alignDelimiters !== !1 && x.push(Ie), n.padding !== !1 && x.push(" "), (n.delimiterEnd !== !1 || u !== N - 1) && x.push("|");
    }
    B.push(
      n.delimiterEnd === !1 ? x.join("").replace(/ +$/, "") : x.join("")
    );
  }
  return B.join(`
`);
}
function Jo(e) {
  return e == null ? "" : String(e);
}
function qn(e) {
  let t = typeof e == "string" ? e.codePointAt(0) : 0;
  return t === 67 || t === 99 ? 99 : t === 76 || t === 108 ? 108 : t === 82 || t === 114 ? 114 : 0;
}

// src/render/markdown/escape-markdown.ts
var xe = "​", Yo = /[\\`*[\]<>|~&$\u200B]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
function Ce(e) {
  return Ln(le(e)).replace(Yo, (t) => ge(t));
}
function Ln(e) {
  return e.replace(/@(?=\S)/g, `@${xe}`).replace(/#(?=\w)/g, `#${xe}`).replace(/GH-(?=\d)/gi, (t) => t + xe).replace(/:(?=\/\/|[a-z0-9_+-])/gi, `:${xe}`).replace(/www\./gi, (t) => `${t.slice(0, -1)}${xe}.`);
}
function nt(e) {
  return e.trim().replace(/^[#+=-]/, (t) => ge(t)).replace(/^(\d{1,9})([.)])(?=\s|$)/, (t, n, r) => n + ge(r)).replace(/#$/, (t) => ge(t));
}
function Kn(e) {
  let t = le(e).trim();
  return t !== "" && !/[`|\\]/.test(t) ? `\`${t}\`` : `<code>${Ln(t).replace(/[!-/:-@[-`{-~\u200B]/g, (n) => ge(n))}</code>`;
}
function Gn(e) {
  return `<code>${le(e).trim().replace(/[&<>`|\\*_[\]]/g, (t) => ge(t))}</code>`;
}
function ge(e) {
  return `&#${e.codePointAt(0) ?? 65533};`;
}

// src/render/markdown/print-markdown.ts
function Pe(e) {
  return e.map((t) => Xo(t)).join(`

`);
}
function Xo(e) {
  switch (e.block) {
    case "heading":
      return `${"#".repeat(e.level)} ${nt(J(e.phrase))}`;
    case "paragraph":
      return nt(J(e.phrase));
    case "list":
      return e.items.map((t) => `- ${nt(J(t))}`).join(`
`);
    case "table":
      return Vn(
        [
          e.columns.map(({ title: t }) => Ce(t)),
          ...e.rows.map((t) => t.map((n) => J(n)))
        ],
        { align: e.columns.map(({ align: t }) => t), alignDelimiters: !1 }
      );
    case "code":
      return es(e.language, e.text);
    case "details":
      return `<details>
<summary>${J(e.summary, "html")}</summary>

${Pe(e.body)}

</details>`;
    case "footer":
      return `<sub>${J(e.phrase)}</sub>`;
  }
}
function J(e, t = "markdown") {
  return e.map((n) => Zo(n, t)).join("");
}
function Zo(e, t) {
  if (typeof e == "string") return Ce(e);
  switch (e.inline) {
    case "code":
      return t === "html" ? Gn(e.text) : Kn(e.text);
    case "strong":
      return `<b>${J(e.phrase, t)}</b>`;
    case "small":
      return `<sub>${J(e.phrase, t)}</sub>`;
    case "tone":
      return J(e.phrase, t);
    case "link":
      return Qo(e.text, e.href);
    case "break":
      return "<br>";
  }
}
function Qo(e, t) {
  return /^https?:\/\/[^\s"'<>`\\]+$/.test(t) ? `<a href="${t.replaceAll("&", "&amp;")}">${Ce(e)}</a>` : Ce(e);
}
function es(e, t) {
  let n = Math.max(2, ...(t.match(/`+/g) ?? []).map((o) => o.length)), r = "`".repeat(n + 1);
  return `${r}${e}
${t}
${r}`;
}

// src/render/sections/one-case.ts
function Yn(e, t, n) {
  let { key: r, gated: o } = n, s = { of: "case", key: r, gated: o }, i = { of: "variant", model: r.model, variant: r.variant }, a = [...e.rows(s), ...e.rows(i)], d = [...e.checks(s), ...e.checks(i)], c = Re(t, (l) => l === r.variant);
  return [
    Q(3, Jt(r)),
    S([
      [
        o ? "This ships: it is measured fully, and decides." : "This is a look: one launch, without a claim. It decides nothing."
      ],
      ...n.identical ? [["Main and PR are the same bytes: there is nothing to compare."]] : [],
      Jn("main", n.baseline),
      Jn("PR", n.candidate),
      [ts(n)]
    ]),
    ...a.length === 0 ? [] : [
      z(
        ns,
        a.map((l) => os(e, l))
      )
    ],
    ...d.length === 0 ? [] : [
      z(
        ["Result", "Check", "Limit", "Reason"],
        d.map((l) => ss(e, l))
      )
    ],
    ...c.length === 0 ? [] : [w(h("What differs in the files and in what ran")), S(c)]
  ];
}
function Jn(e, t) {
  let { delegation: n, outputCheck: r, detail: o, crashes: s, finished: i } = t, a = [
    He(t),
    ...o === void 0 ? [] : [p(o, 500)],
    `${f(i, "launch", "launches")} finished, ${y(s)} ended in it`,
    ...n === void 0 ? [] : [`${n.applied} ran ${Ke(n)} (told by: ${n.proof})`],
    ...r === void 0 ? [] : [`output ${r.status}: ${p(r.detail, 300)}`]
  ];
  return [h(e), `: ${a.join("; ")}`];
}
function ts({
  launchesFinished: e,
  launchesPlanned: t,
  samplesPerSide: n,
  droppedSamples: r,
  throttledBlocks: o,
  rounds: s
}) {
  return [
    `Done: ${y(e)} of ${f(t, "planned launch", "planned launches")} in ${f(s, "round")}`,
    `${f(n, "inference")} a side counted`,
    `${y(r)} dropped`,
    f(o, "hot block")
  ].join(", ");
}
var ns = ["Metric", M("main → PR"), M("Change (95% interval)"), "Compared", "Reading"], rs = {
  exact: "exactly",
  "same-launch": "in one process",
  "own-launches": "in launches of their own",
  "same-data": "on the same samples",
  none: "not compared"
};
function os(e, t) {
  let n = e.kind(t.scope, t.metric);
  return [
    [L(t.metric)],
    [...W(n, t), ...Le(n, t)],
    ue(n, t, "with second round"),
    [rs[t.pairing]],
    [
      t.change === "none" ? "no change" : t.change.replace("-", " "),
      ...t.note === void 0 ? [] : [`: ${p(t.note, 200)}`]
    ]
  ];
}
function ss(e, t) {
  let n = ae(ie(t, j(t))), r = t.reason === void 0 ? [] : [p(t.reason, 300)];
  if (t.of === "built-in")
    return [n, [U(t)], [t.expected], r.length === 0 ? [p(t.found, 300)] : r];
  let o = e.kind(t.scope, t.metric), s = qe(o, t);
  return [
    n,
    [U(t)],
    [ne(o, t), ...s === void 0 ? [] : [` (${s})`]],
    r
  ];
}

// src/render/terminal/print-terminal.ts
var Qn = Br(Sr(), 1);

// src/render/terminal/cells.ts
var is = /^[\p{Mn}\p{Me}\p{Cf}\uFE0F]$/u, as = /^[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]$/u;
function ye(e) {
  let t = e.replace(new RegExp("\\p{Cc}\\[\\d+m", "gu"), "");
  if (/^[\u0020-\u007E]*$/.test(t)) return t.length;
  let n = 0;
  for (let r of t) n += is.test(r) ? 0 : as.test(r) ? 2 : 1;
  return n;
}

// src/render/terminal/wrap-phrase.ts
function Y(e, t) {
  return cs(e).flatMap((n) => us(n, t));
}
function Tt(e) {
  return Math.max(0, ...Y(e, Number.MAX_SAFE_INTEGER).map(Nt));
}
function Nt(e) {
  return e.reduce((t, { text: n }) => t + ye(n), 0);
}
function us(e, t) {
  let n = [], r = [], o = 0, s = () => {
    n.push(r), r = [], o = 0;
  };
  for (let { text: i, styles: a, spaceBefore: d } of e) {
    let c = d && o > 0 ? " " : "";
    o > 0 && o + c.length + ye(i) > t && d && s();
    let l = o === 0 ? i : c + i;
    for (; o + ye(l) > t; ) {
      let [u, m] = ds(l, t - o);
      u !== "" && r.push({ text: u, styles: a }), s(), l = m;
    }
    r.push({ text: l, styles: a }), o += ye(l);
  }
  return s(), n;
}
function ds(e, t) {
  let n = 0, r = 0;
  for (let o of e) {
    if (n += ye(o), n > t) break;
    r += o.length;
  }
  return [e.slice(0, r), e.slice(r)];
}
function cs(e) {
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
        return s.phrase.forEach((a) => r(a, [...i, "strong"]));
      case "small":
        return s.phrase.forEach((a) => r(a, [...i, "quiet"]));
      case "tone":
        return s.phrase.forEach((a) => r(a, [...i, s.tone]));
    }
  }, o = (s, i) => {
    for (let a of Se(s).split(/( +)/))
      a !== "" && (a.startsWith(" ") ? n = !0 : (t.at(-1)?.push({ text: a, styles: i, spaceBefore: n }), n = !1));
  };
  return e.forEach((s) => r(s, [])), t;
}

// src/render/terminal/print-table.ts
var Xn = 2, ls = 10;
function Zn(e, t, n) {
  let o = [e.columns.map(({ title: a }) => [{ inline: "strong", phrase: [a] }]), ...e.rows], s = e.columns.map(
    (a, d) => o.reduce((c, l) => Math.max(c, Tt(l[d] ?? [])), 0)
  ), i = ps(s, t - Xn * (s.length - 1));
  return i === void 0 ? ms(e, t, n) : o.flatMap((a) => {
    let d = i.map((l, u) => Y(a[u] ?? [], Math.max(2, l))), c = Math.max(...d.map(({ length: l }) => l));
    return Array.from(
      { length: c },
      (l, u) => d.map((m, g) => {
        let B = m[u] ?? [], E = " ".repeat(Math.max(0, (i[g] ?? 0) - Nt(B)));
        return e.columns[g]?.align === "right" ? E + n(B) : n(B) + E;
      }).join(" ".repeat(Xn))
    );
  });
}
function ps(e, t) {
  let n = [...e], r = n.reduce((o, s) => o + s, 0) - t;
  for (; r > 0; ) {
    let o = Math.max(...n), s = n.indexOf(o);
    if (o <= ls) return;
    n[s] = o - 1, r -= 1;
  }
  return n;
}
function ms(e, t, n) {
  return e.rows.flatMap((r, o) => [
    ...o === 0 ? [] : [""],
    ...r.flatMap((s, i) => {
      let a = e.columns[i]?.title ?? "", d = a === "" ? s : [`${a}: `, ...s];
      return Tt(s) === 0 ? [] : Y(d, t - 2).map((c, l) => (i === 0 && l === 0 ? "" : "  ") + n(c));
    })
  ]);
}

// src/render/terminal/print-terminal.ts
function _t(e, t) {
  let n = Math.max(40, Math.floor(t.width)), r = fs(t.color);
  return e.map(
    (o) => er(o, n, r).map((s) => Ht(s.trimEnd())).join(`
`)
  ).join(`

`);
}
function er(e, t, n) {
  switch (e.block) {
    case "heading":
      return Y([{ inline: "strong", phrase: e.phrase }], t).map(n);
    case "paragraph":
    case "footer":
      return Y(e.phrase, t).map(n);
    case "list":
      return e.items.flatMap(
        (r) => Y(r, t - 2).map((o, s) => (s === 0 ? "- " : "  ") + n(o))
      );
    case "table":
      return Zn(e, t, n);
    case "code":
      return e.text.split(`
`).map((r) => `    ${Se(r)}`);
    case "details":
      return [
        ...Y([{ inline: "strong", phrase: e.summary }], t).map(n),
        ...e.body.flatMap((r, o) => [
          ...o === 0 ? [] : [""],
          ...er(r, t - 2, n).map((s) => s === "" ? "" : `  ${s}`)
        ])
      ];
  }
}
function fs(e) {
  let t = (0, Qn.createColors)(e), n = {
    good: t.green,
    bad: t.red,
    doubt: t.yellow,
    quiet: t.dim,
    strong: t.bold,
    code: t.cyan,
    link: t.underline
  };
  return (r) => r.map(({ text: o, styles: s }) => s.reduce((i, a) => n[a](i), o)).join("");
}

// src/render/report.ts
var rt = "<!-- edgegate:report -->", hs = 6e4, gs = 1e6, ys = 3e4;
function Od(e, t = hs) {
  return `${rt}
${tr(e, t - rt.length - 2)}
`;
}
function Fd(e) {
  return `${tr(e, gs - 1)}
`;
}
function zd(e) {
  return Sn(te(e));
}
function Ad(e, t) {
  return `${St(
    Bt(te(e)),
    (n) => _t(n, t),
    (n) => n.length <= ys
  )}
`;
}
function Ed(e, t, n) {
  let r = te(e), o = e.comparison.models.flatMap(
    (s) => s.cases.filter(({ key: i }) => t(i)).flatMap((i) => Yn(r, s, i))
  );
  return o.length === 0 ? void 0 : `${_t(o, n)}
`;
}
function tr(e, t) {
  return St(
    Bt(te(e)),
    Pe,
    (n) => n.length <= t && new TextEncoder().encode(n).length <= t
  );
}

// src/render/unfinished.ts
var bs = 8, nr = 4e3;
function Gd({ input: e, expected: t }) {
  let n = vs(e), r = re(te(n), bs, 0);
  return rr([
    Q(3, Z("quiet", "⏳ Measuring"), ` ${ws(t)}${$s(e)}`),
    w(...Rs(n, r.length > 0)),
    ...r,
    ...Ye(te(e))
  ]);
}
function Jd(e, { toolVersion: t, links: n }) {
  let r = n.run === void 0 ? [] : [[se("run", n.run)]], o = e.of === "cut-off" ? [
    Q(3, Z("doubt", "⏹ Not judged"), ": this run was cut off. Run it again."),
    w("It was cancelled, or its runner ended before the report was written.")
  ] : [
    Q(3, Z("doubt", "⏹ Not judged"), ": edgegate could not finish."),
    pe("text", e.text.length > nr ? `${e.text.slice(0, nr)}…` : e.text)
  ];
  return rr([...o, Ne(...ee([[`edgegate ${le(t)}`], ...r]))]);
}
function rr(e) {
  return `${rt}
${Pe(e)}
`;
}
function ws({ phones: e, thisComputer: t, likelyNs: n }) {
  return `${[...e > 0 ? [f(e, "phone")] : [], ...t ? ["on this computer"] : []].join(" and ")}, about ${ks(n)}`;
}
function ks(e) {
  let t = e / 1e9;
  return t < 90 ? `${y(Math.max(1, Math.ceil(t)))} s` : `${y(Math.ceil(t / 60))} min`;
}
function $s({ plan: { spend: e } }) {
  return e === void 0 ? "" : `, at most $${(e.worstCents / 100).toFixed(2)}`;
}
function vs(e) {
  let { comparison: t, verdict: n } = e, r = t.models.map((s) => ({
    ...s,
    rows: s.rows.filter(({ scope: i }) => i.of === "variant"),
    cases: [],
    why: []
  })), o = n.checks.filter(({ scope: s, status: i }) => s.of === "variant" && i !== "unknown");
  return { ...e, comparison: { ...t, models: r }, verdict: { ...n, checks: o, findings: [], advice: [] } };
}
function Rs({ verdict: { checks: e } }, t) {
  let n = e.filter(({ status: o }) => o === "exceeded").length;
  return [`${e.length === 0 ? "Nothing that is known without measuring has a limit" : n === 0 ? `What needs no measurement is within its limits (✅ ${f(e.length, "check")})` : `Without any measurement ${f(n, "limit is", "limits are")} exceeded already (of ${f(e.length, "check")})`}${t ? ":" : "."}`];
}

// src/entrypoints/wire-stage.ts
import si from "node:process";

// src/adapters/git/parents.ts
async function or(e, t, n, r) {
  return xs(new tn(e, t, r), n);
}
async function xs(e, t) {
  let n = await e.ask(["cat-file", "commit", t]), [r = ""] = n?.split(`

`, 1) ?? [];
  return [...r.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, o = ""]) => o);
}

// src/adapters/github/artifacts.ts
import { mkdir as Cs, rm as Ps } from "node:fs/promises";
import { join as Ms } from "node:path";
import ot from "node:process";
var sr = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"], Is = 14;
function ar(e) {
  let { env: t, prefix: n } = e, r = Number(t.GITHUB_RUN_ATTEMPT ?? 1), o = (s) => `${n}-${s}-a${r}`;
  return {
    async give(s, i, a) {
      if (a.length === 0) throw _.internal(`nothing to give as ${s}`);
      await ir(
        t,
        `give ${o(s)}`,
        (d) => d.uploadArtifact(
          o(s),
          a.map((c) => Ms(i, c)),
          i,
          { retentionDays: Is }
        )
      );
    },
    async take(s, i) {
      return ir(t, `take ${n}-${s}`, async (a) => {
        let { artifacts: d } = await a.listArtifacts(), c = d.flatMap((u) => {
          let m = Bs(u.name, `${n}-${s}`);
          return m === void 0 || m > r ? [] : [{ ...u, of: m }];
        }).reduce(
          (u, m) => u === void 0 || m.of > u.of ? m : u,
          void 0
        );
        if (c === void 0) return !1;
        await Cs(i, { recursive: !0 });
        let { digestMismatch: l } = await a.downloadArtifact(c.id, {
          path: i,
          ...c.digest === void 0 ? {} : { expectedHash: c.digest }
        });
        if (l === !0)
          throw await Ps(i, { recursive: !0, force: !0 }), _.artifactsRefused(`take ${c.name}`, "its bytes are not those that were given");
        return !0;
      });
    }
  };
}
function Bs(e, t) {
  let n = e.startsWith(`${t}-a`) ? e.slice(t.length + 2) : "";
  return /^[1-9]\d{0,5}$/.test(n) ? Number(n) : void 0;
}
async function ir(e, t, n) {
  let r = sr.map((o) => [o, ot.env[o]]);
  for (let o of sr) {
    let s = e[o];
    if (s === void 0) throw _.artifactsRefused(t, `${o} is not set in this step`);
    ot.env[o] = s;
  }
  try {
    let o = await import("./artifact-KHTXVYEK.js");
    return await n(new o.DefaultArtifactClient());
  } catch (o) {
    let s = o instanceof Error ? o.message : String(o);
    throw _.artifactsRefused(t, s.replaceAll(e.ACTIONS_RUNTIME_TOKEN ?? "\0", "***"), o);
  } finally {
    for (let [o, s] of r)
      s === void 0 ? delete ot.env[o] : ot.env[o] = s;
  }
}

// src/adapters/github/client.ts
import { randomUUID as Ss } from "node:crypto";
var de = { secondMs: 1e3, requestMs: 3e4 }, Ts = 120, Ns = 2;
async function oe(e, t, n = de) {
  let [{ GitHub: r, defaults: o, getOctokitOptions: s }, { retry: i }, { throttling: a }] = await Promise.all([
    import("./utils-XVP7QIEN.js"),
    import("./dist-bundle-K5EZF7YP.js"),
    import("./dist-bundle-VB3SHJ73.js")
  ]), { fetch: d } = o.request ?? {}, c = (u, m, g, B) => u <= Ts && B < Ns, l = r.plugin(i, a);
  return new l({
    ...s(t),
    baseUrl: e,
    log: { debug: st, info: st, warn: st, error: st },
    request: {
      fetch: (u, m) => (d ?? fetch)(u, { ...m, signal: AbortSignal.timeout(n.requestMs) })
    },
    retry: { retryAfterBaseValue: n.secondMs },
    throttle: {
      // Its own queue: pauses between writes are per client.
      id: Ss(),
      retryAfterBaseValue: n.secondMs,
      onRateLimit: c,
      onSecondaryRateLimit: c
    }
  });
}
function st() {
}

// src/adapters/github/refusal.ts
var _s = k({
  status: D(),
  message: P(),
  response: k({ headers: Kt(P(), Vt()) }).optional()
}), Os = [
  "Add to the job in the workflow:",
  "",
  "permissions:",
  "  contents: read",
  "  pull-requests: write # the comment",
  "  statuses: write # the check"
].join(`
`);
function it(e, t, { what: n, fromFork: r }) {
  let o = _s.safeParse(e);
  if (!o.success) return ce(`GitHub could not be asked: ${Ot(String(e), t)}`);
  let { status: s, message: i, response: a } = o.data, d = `GitHub answered ${s}: ${Ot(i, t)}`;
  return /rate limit/i.test(i) ? ce(`${d}; the limit lasts longer than a job should wait`) : a === void 0 ? ce(`GitHub could not be reached: ${Ot(i, t)}`) : s === 401 ? ce(
    `the token is not valid. ${d}`,
    "Leave out the input `token`, or give it one that is still valid."
  ) : s === 403 || s === 404 ? r ? ce(
    `the pull request comes from a fork, and GitHub gives its workflows a token that may only read. ${d}`,
    "Nothing to mend: the whole report is in the job summary."
  ) : ce(`the token may not write ${n}. ${d}`, Os) : ce(d);
}
function ce(e, t) {
  return { status: "skipped", reason: e, ...t === void 0 ? {} : { fix: t } };
}
function Ot(e, t) {
  let n = e.replaceAll(t, "***").replaceAll(/\s+/g, " ").trim();
  return n.length <= 200 ? n : `${n.slice(0, 199)}…`;
}

// src/adapters/github/workflow-run.ts
import { readFile as Ws } from "node:fs/promises";

// src/adapters/github/event.ts
var be = P().regex(/^[0-9a-f]{40}$/, "a commit's 40 hexadecimal digits"), ur = k({
  sha: be,
  ref: P().min(1),
  // A fork that was deleted while its pull request is open.
  repo: k({ full_name: P().min(3) }).nullable()
}), Fs = k({
  pull_request: k({ number: D().positive(), head: ur, base: ur })
}), zs = k({
  action: P(),
  issue: k({ number: D().positive(), pull_request: k({}).optional() }),
  comment: k({
    id: D().positive(),
    body: P(),
    html_url: Ut({ protocol: /^https?$/ }),
    created_at: Te.datetime(),
    user: k({ login: P().min(1), type: P() }).nullable()
  })
}), As = k({ merge_group: k({ head_sha: be, base_sha: be }) }), dr = k({ full_name: P().regex(/^[\w.-]+\/[\w.-]+$/, "owner/name") }), Es = k({
  action: P(),
  workflow_run: k({
    id: D().positive(),
    event: P(),
    head_sha: be,
    created_at: Te.datetime({ offset: !0 }),
    // A fork that was deleted in the meantime.
    head_repository: dr.nullable(),
    repository: dr
  })
}), js = k({
  before: be,
  after: be,
  ref: P().regex(/^refs\//, "a full ref"),
  repository: k({ default_branch: P().min(1), fork: qt() }),
  // Null when the push deletes the branch.
  head_commit: k({ timestamp: Te.datetime({ offset: !0 }) }).nullable()
});
function cr(e, t) {
  let n;
  try {
    n = JSON.parse(t);
  } catch (r) {
    return { status: "unreadable", why: r instanceof Error ? r.message : "not JSON" };
  }
  switch (e) {
    // Not pull_request_target: there the commit under test is the base branch, and the change is a stranger's.
    case "pull_request": {
      let r = Fs.safeParse(n);
      if (!r.success) return Me(r.error);
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
      let r = As.safeParse(n);
      if (!r.success) return Me(r.error);
      let { head_sha: o, base_sha: s } = r.data.merge_group;
      return { status: "read", event: { of: "merge-group", headSha: o, baseSha: s } };
    }
    case "issue_comment": {
      let r = zs.safeParse(n);
      if (!r.success) return Me(r.error);
      let { action: o, issue: s, comment: i } = r.data, { id: a, body: d, user: c, html_url: l, created_at: u } = i;
      return o === "created" && s.pull_request !== void 0 && c?.type === "User" ? {
        status: "read",
        event: { of: "comment", pull: s.number, id: a, author: c.login, body: d, url: l, createdAt: u }
      } : { status: "read", event: { of: "other", name: e } };
    }
    case "workflow_run": {
      let r = Es.safeParse(n);
      if (!r.success) return Me(r.error);
      let { action: o, workflow_run: s } = r.data, i = s.head_repository?.full_name, a = i !== void 0 && i !== s.repository.full_name;
      return o !== "completed" || s.event !== "pull_request" || !a ? { status: "read", event: { of: "other", name: e } } : {
        status: "read",
        event: { of: "fork-run", runId: s.id, headSha: s.head_sha, headRepository: i, createdAt: s.created_at }
      };
    }
    case "push": {
      let r = js.safeParse(n);
      if (!r.success) return Me(r.error);
      let { before: o, after: s, ref: i, repository: a, head_commit: d } = r.data;
      return {
        status: "read",
        event: {
          of: "push",
          before: /^0+$/.test(o) ? void 0 : o,
          after: s,
          ref: i,
          defaultBranch: a.default_branch,
          isFork: a.fork,
          committedAt: d === null ? void 0 : new Date(d.timestamp).toISOString()
        }
      };
    }
    default:
      return { status: "read", event: { of: "other", name: e } };
  }
}
function Me(e) {
  return { status: "unreadable", why: e.issues.map((n) => `${n.path.join(".")}: ${n.message}`).join("; ") };
}

// src/adapters/github/workflow-run.ts
async function we(e) {
  let t = e.GITHUB_EVENT_PATH;
  if (t === void 0 || t === "") return;
  let n = (l, u) => {
    let m = e[l];
    if (m === void 0 || !u.test(m)) throw _.eventUnreadable(l, `it is ${Ds(m)}`);
    return m;
  }, r = n("GITHUB_REPOSITORY", /^[\w.-]+\/[\w.-]+$/), [o = "", s = ""] = r.split("/"), i = n("GITHUB_SHA", /^[0-9a-f]{40}$/), a = await Ws(t, "utf8").catch((l) => {
    throw _.eventUnreadable("GITHUB_EVENT_PATH", "its file can't be read", l);
  }), d = cr(n("GITHUB_EVENT_NAME", /^\w+$/), a);
  if (d.status === "unreadable") throw _.eventUnreadable("GITHUB_EVENT_PATH", d.why);
  let c = e.GITHUB_SERVER_URL ?? "https://github.com";
  return {
    owner: o,
    name: s,
    sha: i,
    event: d.event,
    apiUrl: e.GITHUB_API_URL ?? "https://api.github.com",
    pageUrl: `${c}/${r}/actions/runs/${e.GITHUB_RUN_ID ?? ""}`
  };
}
function Ds(e) {
  return e === void 0 ? "not set" : JSON.stringify(e);
}
function lr({ event: e }) {
  switch (e.of) {
    case "pull-request":
    case "merge-group":
    case "fork-run":
      return e.headSha;
    case "push":
      return e.after;
    case "comment":
    case "other":
      return;
  }
}

// src/adapters/github/commit-status.ts
var Hs = "edgegate", pr = 140;
function mr(e) {
  return {
    async set(t, n) {
      let r = await we(e.env), o = r === void 0 ? void 0 : lr(r);
      if (r === void 0 || o === void 0)
        return { status: "skipped", reason: "this workflow run names no commit that a check could stand on" };
      let { token: s } = e;
      if (s === void 0 || s === "")
        return { status: "skipped", reason: "there is no token", fix: "Set GITHUB_TOKEN to the workflow's token." };
      let i = Array.from(n.replaceAll(/\s+/g, " ").trim());
      try {
        return await (await oe(r.apiUrl, s, e.patience)).rest.repos.createCommitStatus({
          owner: r.owner,
          repo: r.name,
          sha: o,
          state: t,
          context: Hs,
          target_url: r.pageUrl,
          description: i.length <= pr ? i.join("") : `${i.slice(0, pr - 1).join("")}…`
        }), { status: "set" };
      } catch (a) {
        return it(a, s, { what: "commit statuses", fromFork: Us(r) });
      }
    }
  };
}
function Us({ event: e }) {
  return e.of === "pull-request" && e.fromFork === !0;
}

// src/adapters/github/conversation.ts
var qs = { measurement: "measure", judgement: "judge and report" }, fr = ["none", "read", "triage", "write", "maintain", "admin"];
function hr(e) {
  let { owner: t, repo: n, token: r, patience: o = de } = e, s = { owner: t, repo: n }, i = async (a, d) => {
    try {
      return await d(await oe(e.apiUrl, r, o));
    } catch (c) {
      let l = (c instanceof Error ? c.message : String(c)).replaceAll(r, "***");
      throw _.githubRefused(a, l.replaceAll(/\s+/g, " ").slice(0, 200), c);
    }
  };
  return {
    roleOf: (a) => i(`say what ${a} may do`, async (d) => {
      let { data: c } = await d.rest.repos.getCollaboratorPermissionLevel({ ...s, username: a });
      return fr.find((u) => u === c.role_name) ?? fr.find((u) => u === c.permission) ?? "none";
    }),
    pull: (a) => i(`show pull request ${a}`, async (d) => {
      let { data: c } = await d.rest.pulls.get({ ...s, pull_number: a });
      return { headSha: c.head.sha, author: c.user.login };
    }),
    react: (a, d) => i("take a reaction", async (c) => {
      await c.rest.reactions.createForIssueComment({
        ...s,
        comment_id: a,
        content: d
      });
    }),
    reply: (a, d) => i("take a comment", async (c) => {
      await c.rest.issues.createComment({ ...s, issue_number: a, body: d });
    }),
    runAgain: (a, d) => i("run a job again", async (c) => {
      let { data: l } = await c.rest.actions.listWorkflowRunsForRepo({
        ...s,
        head_sha: a,
        event: "pull_request",
        per_page: 100
      });
      for (let u of l.workflow_runs.toSorted((m, g) => g.id - m.id)) {
        let g = (await c.paginate(c.rest.actions.listJobsForWorkflowRun, {
          ...s,
          run_id: u.id,
          filter: "latest",
          per_page: 100
        })).find(({ name: B }) => B.endsWith(` / ${qs[d]}`));
        if (g !== void 0)
          return g.status !== "completed" ? "running" : (await c.rest.actions.reRunJobForWorkflowRun({ ...s, job_id: g.id }), "started");
      }
      return "no-run";
    })
  };
}

// src/adapters/github/data-branch.ts
import { setTimeout as Vs } from "node:timers/promises";
var yr = "edgegate-decisions", br = "edgegate-history", Ls = 8, Ks = 8 * 1024 * 1024;
function At(e) {
  let { owner: t, repo: n, name: r, token: o, patience: s = de } = e, i = { owner: t, repo: n }, a = () => oe(e.apiUrl, o, s), d = async (c, l) => {
    try {
      return await l();
    } catch (u) {
      let m = (u instanceof Error ? u.message : String(u)).replaceAll(o, "***");
      throw _.branchRefused(r, c, m.replaceAll(/\s+/g, " ").slice(0, 200), u);
    }
  };
  return {
    files: () => d("read", async () => {
      let c = await a();
      return gr(c, i, await zt(c, i, r));
    }),
    update: (c, l) => d("written", async () => {
      let u = await a();
      for (let m = 1; ; m += 1) {
        let g = await zt(u, i, r), B = await l(gr(u, i, g));
        if (B.size === 0) return "unchanged";
        if (await Gs(u, i, { name: r, head: g, texts: B, message: c })) return "written";
        if (m >= Ls) throw new Error(`other jobs were faster ${m} times`);
        await Vs(m * s.secondMs);
      }
    })
  };
}
async function zt(e, t, n) {
  let { git: r } = e.rest;
  try {
    let { data: o } = await r.getRef({ ...t, ref: `heads/${n}` }), { data: s } = await r.getCommit({ ...t, commit_sha: o.object.sha }), { data: i } = await r.getTree({ ...t, tree_sha: s.tree.sha, recursive: "1" });
    if (i.truncated) throw new Error("it holds more files than GitHub lists at once");
    let a = i.tree.flatMap(({ type: d, path: c, sha: l }) => d === "blob" ? [[c, l]] : []);
    return { commit: o.object.sha, tree: s.tree.sha, blobs: new Map(a) };
  } catch (o) {
    if (at(o) === 404 || at(o) === 409) return;
    throw o;
  }
}
function gr(e, t, n) {
  return {
    paths: [...n?.blobs.keys() ?? []].sort(),
    async read(r) {
      let o = n?.blobs.get(r);
      if (o === void 0) return;
      let { data: s } = await e.rest.git.getBlob({ ...t, file_sha: o });
      if ((s.size ?? 0) > Ks) throw new Error(`${r} has ${s.size} bytes`);
      return Buffer.from(s.content, s.encoding === "base64" ? "base64" : "utf8").toString("utf8");
    }
  };
}
async function Gs(e, t, n) {
  let { git: r } = e.rest, { name: o, head: s, texts: i, message: a } = n, d = { mode: "100644", type: "blob" }, { data: c } = await r.createTree({
    ...t,
    ...s === void 0 ? {} : { base_tree: s.tree },
    tree: [...i].map(
      ([m, g]) => g === void 0 ? { ...d, path: m, sha: null } : { ...d, path: m, content: g }
    )
  }), { data: l } = await r.createCommit({
    ...t,
    message: a,
    tree: c.sha,
    parents: s === void 0 ? [] : [s.commit]
  }), u = { retries: 0 };
  try {
    return s === void 0 ? await r.createRef({ ...t, ref: `refs/heads/${o}`, sha: l.sha, request: u }) : await r.updateRef({ ...t, ref: `heads/${o}`, sha: l.sha, force: !1, request: u }), !0;
  } catch (m) {
    if (at(m) === 422 && Js(m)) return !1;
    if ((at(m) ?? 500) >= 500)
      return (await zt(e, t, o))?.commit === l.sha;
    throw m;
  }
}
function Js(e) {
  return e instanceof Error && /fast[- ]forward|already exists/i.test(e.message);
}
var Ys = k({ status: D() });
function at(e) {
  let t = Ys.safeParse(e);
  return t.success ? t.data.status : void 0;
}

// src/adapters/github/pull-request.ts
import { setTimeout as Qs } from "node:timers/promises";

// src/adapters/github/comment-state.ts
var Xs = Lt({
  /** GITHUB_RUN_ID: later runs of a repository have larger ones. */
  run: D().nonnegative(),
  /** GITHUB_RUN_ATTEMPT, from 1 on. */
  attempt: D().positive(),
  /** The commit that is judged. */
  head: P().regex(/^[0-9a-f]{40}$/),
  as: Gt(["measuring", "report", "stopped"])
}), Et = "<!-- edgegate:run ", jt = " -->";
function wr(e, t) {
  let n = e.indexOf(`
`), [r, o] = n === -1 ? [e, ""] : [e.slice(0, n), e.slice(n)];
  return `${r}
${Et}${JSON.stringify(t)}${jt}${o}`;
}
function kr(e) {
  let t = e.split(`
`, 2)[1]?.trimEnd() ?? "";
  if (!(!t.startsWith(Et) || !t.endsWith(jt)))
    try {
      return Xs.safeParse(JSON.parse(t.slice(Et.length, -jt.length))).data;
    } catch {
      return;
    }
}
function $r(e, t) {
  if (e === void 0) return t.as === "stopped" ? "nothing in it is unfinished" : void 0;
  if (e.run > t.run || e.run === t.run && e.attempt > t.attempt)
    return `run ${e.run} (attempt ${e.attempt}) is newer than this one and has written it`;
  if (t.as === "stopped" && (e.run !== t.run || e.as !== "measuring"))
    return "nothing of this run is unfinished in it";
  if (t.as === "measuring" && Zs(e, t) && e.as === "report") return "this run's report is in it";
}
function Zs(e, t) {
  return e.run === t.run && e.attempt === t.attempt;
}
function vr(e, t, n) {
  let r = (o, s) => {
    let i = e[o] ?? "";
    return /^\d{1,15}$/.test(i) ? Math.max(s, Number(i)) : s;
  };
  return { run: r("GITHUB_RUN_ID", 0), attempt: r("GITHUB_RUN_ATTEMPT", 1), head: t, as: n };
}

// src/adapters/github/fork-pull.ts
async function xr(e, { owner: t, name: n }, { headSha: r, headRepository: o }) {
  let i = (await e.paginate(e.rest.pulls.list, { owner: t, repo: n, state: "open", per_page: 100 })).filter(
    ({ head: l, base: u }) => l.sha === r && Rr(l.repo?.full_name, o) && Rr(u.repo.full_name, `${t}/${n}`)
  ), [a, ...d] = i, c = `commit ${r.slice(0, 7)} of ${o}`;
  return a === void 0 ? { reason: `no open pull request has ${c} as its head` } : d.length > 0 ? { reason: `${i.length} open pull requests have ${c} as their head` } : { number: a.number, headSha: r, mergeSha: a.merge_commit_sha ?? void 0 };
}
function Rr(e, t) {
  return e?.toLowerCase() === t.toLowerCase();
}

// src/adapters/github/pull-request.ts
var ei = 3;
function Pr(e) {
  return {
    async publish(t, { as: n, begin: r }) {
      let o = ni(t), s = await we(e.env);
      if (s?.event.of !== "pull-request" && s?.event.of !== "fork-run")
        return { status: "skipped", reason: oi(s) };
      let { token: i, patience: a = de } = e;
      if (i === void 0 || i === "")
        return { status: "skipped", reason: "there is no token", fix: "Set GITHUB_TOKEN to the workflow's token." };
      let d = vr(e.env, s.event.headSha, n);
      try {
        let c = await oe(s.apiUrl, i, a), l = s.event.of === "fork-run" ? await xr(c, s, s.event) : s.event;
        return "reason" in l ? { status: "skipped", reason: l.reason } : await new Wt(c, s, l, a).write({ marker: o, markdown: t, begin: r, state: d });
      } catch (c) {
        let l = s.event.of === "pull-request" && s.event.fromFork;
        return it(c, i, { what: "comments on pull requests", fromFork: l });
      }
    }
  };
}
var Wt = class {
  #e;
  #t;
  #n;
  #r;
  constructor(t, n, r, o) {
    this.#e = t, this.#t = { owner: n.owner, repo: n.name }, this.#n = r, this.#r = o;
  }
  async write(t) {
    let { marker: n, begin: r, state: o } = t, s = wr(t.markdown, o), i = await this.#i();
    for (let a = 1; ; a += 1) {
      let d = await this.#s(n, i);
      if (d !== void 0 && Cr(d.body, s)) return { status: "unchanged", url: d.html_url };
      if (d === void 0 && !r) return { status: "unwanted" };
      let c = d === void 0 ? void 0 : $r(kr(d.body ?? ""), o);
      if (c !== void 0) return { status: "skipped", reason: c };
      let l = await this.#a();
      if (l !== void 0) return l;
      try {
        return await this.#o(d, s);
      } catch (u) {
        if (a >= ei || !ri(u)) throw u;
        await Qs(a ** 2 * this.#r.secondMs);
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
    })).filter((o) => Cr(o.body?.split(`
`, 1)[0], t) && ti(o, n)).reduce(
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
      if (Mr(t) === 403) return;
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
function ti({ user: e }, t) {
  return t === void 0 ? e?.type === "Bot" : e?.login === t;
}
function Cr(e, t) {
  let n = (r) => r.replaceAll(`\r
`, `
`).trimEnd();
  return e !== void 0 && n(e) === n(t);
}
function ni(e) {
  let [t = ""] = e.split(`
`, 1);
  if (!/^<!-- \S.* -->$/.test(t)) throw _.internal("a comment was to be posted without a marker");
  return t;
}
function ri(e) {
  let t = Mr(e);
  return t === void 0 || t >= 500;
}
function Mr(e) {
  return e instanceof Error && "status" in e && typeof e.status == "number" ? e.status : void 0;
}
function oi(e) {
  if (e === void 0) return "this is not a workflow run of GitHub Actions";
  let { event: t } = e;
  return `this run is for ${t.of === "other" ? t.name : t.of.replace("-", "_")}, not for a pull request`;
}

// src/entrypoints/wire-stage.ts
function qc(e, t, n, r) {
  let o = nn();
  return {
    run: () => we(e),
    check: mr({ env: e, token: r }),
    pullRequest: Pr({ env: e, token: r }),
    progress: en({ write: (s) => si.stdout.write(s), clock: ct, annotate: !0 }),
    parents: (s) => or(o, t, s, n)
  };
}
function Vc(e, t) {
  let n = Ir(e, t);
  return n && {
    conversation: hr(n),
    decisions: At({ ...n, name: yr })
  };
}
function Lc(e, t) {
  let n = Ir(e, t);
  return n && At({ ...n, name: br });
}
function Ir(e, t) {
  let [n, r] = e.GITHUB_REPOSITORY?.split("/") ?? [];
  if (!(n === void 0 || r === void 0 || t === void 0))
    return { apiUrl: e.GITHUB_API_URL ?? "https://api.github.com", owner: n, repo: r, token: t };
}
var Kc = () => ct.instant();
function Gc(e, t) {
  return ar({ env: e, prefix: t });
}

export {
  _e as a,
  te as b,
  O as c,
  pn as d,
  U as e,
  j as f,
  fe as g,
  Xe as h,
  Od as i,
  Fd as j,
  zd as k,
  Ad as l,
  Ed as m,
  Gd as n,
  Jd as o,
  xs as p,
  yr as q,
  br as r,
  At as s,
  Pr as t,
  qc as u,
  Vc as v,
  Lc as w,
  Kc as x,
  Gc as y
};
