import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  b as Yr,
  c as On,
  d as Ge,
  e as ko
} from "./chunk-H5GDRVYL.js";
import {
  a as io,
  b as ao,
  c as uo,
  f as Pt,
  g as Pn,
  i as co,
  j as lo
} from "./chunk-XJXM5AYR.js";
import {
  a as yt,
  b as y,
  c as bt,
  d as Qr
} from "./chunk-ZLZNT46R.js";
import {
  a as Zr,
  b as p
} from "./chunk-6DWUJ35U.js";
import {
  a as $t,
  c as fo,
  d as mo,
  e as po,
  f as Mt,
  g as ho,
  h as go,
  i as $n,
  j as yo,
  k as bo,
  l as wo,
  m as Mn,
  n as vo
} from "./chunk-APX2E6IL.js";
import {
  c as le,
  d as fe,
  e as Rt,
  f as Oe,
  g as Ct
} from "./chunk-V3AX6Z5L.js";
import {
  b as oo,
  d as so,
  i as Cn
} from "./chunk-3ANXJXE2.js";
import {
  B as St,
  D as to,
  E as K,
  G as no,
  H as D,
  I as ro,
  J as Ue,
  L as W,
  N as xt,
  b as wt,
  h as x,
  m as Xr,
  n as q,
  o as vt,
  q as kt,
  s as be,
  u as z,
  v as $,
  y as Me,
  z as eo
} from "./chunk-7QKARPZN.js";
import {
  a as tu
} from "./chunk-AX5JG2PY.js";
import {
  d as eu
} from "./chunk-4LBPI474.js";

// src/render/blocks.ts
var R = (e) => ({ inline: "code", text: e }), w = (...e) => ({ inline: "strong", phrase: e }), O = (...e) => ({ inline: "small", phrase: e }), Ot = (e, ...t) => ({ inline: "tone", tone: e, phrase: t }), Bn = (e, t) => ({ inline: "link", text: e, href: t }), B = { inline: "break" }, Bt = (e, ...t) => ({ block: "heading", level: e, phrase: t }), C = (...e) => ({ block: "paragraph", phrase: e }), A = (e) => ({ block: "list", items: e }), j = (e, t) => ({ block: "details", summary: e, body: t }), It = (e, t) => ({ block: "code", language: e, text: t }), So = (...e) => ({ block: "footer", phrase: e }), F = (e) => ({ title: e, align: "right" });
function V(e, t) {
  return {
    block: "table",
    columns: e.map((n) => typeof n == "string" ? { title: n, align: "left" } : n),
    rows: t
  };
}
function Be(e) {
  return e.flatMap((t, n) => n === 0 ? t : [" · ", ...t]);
}

// src/domain/metrics.ts
var nu = {
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
  return { id: e, ...nu[e] };
}

// src/render/format/quantity.ts
function Nt(e, t = !0) {
  if (e === 0) return "0";
  let n = Math.abs(e) < 1e3 ? Number(Math.abs(e).toPrecision(3)) : Math.abs(e), r = Math.min(9, Math.max(0, 2 - Math.floor(Math.log10(n)))), o = n.toFixed(r), s = t || !o.includes(".") ? o : o.replace(/\.?0+$/, "");
  return (e < 0 ? "−" : "") + In(s);
}
function S(e) {
  return (e < 0 ? "−" : "") + In(Math.abs(e).toFixed(0));
}
function Ft(e) {
  return e.startsWith("−") ? /[1-9]/.test(e) ? e : e.slice(1) : /[1-9]/.test(e) ? `+${e}` : e;
}
function b(e, t, n = `${t}s`) {
  return `${S(e)} ${e === 1 ? t : n}`;
}
function ee(e, t = !0) {
  let n = e * 100;
  if (Math.abs(n) < 5e-3) return "0%";
  let r = Math.abs(n) >= 99.95 ? 0 : Math.abs(n) >= 0.0495 ? 1 : 2, o = Math.abs(n).toFixed(r), s = t || !o.includes(".") ? o : o.replace(/\.?0+$/, "");
  return `${n < 0 ? "−" : ""}${In(s)}%`;
}
function Tt(e, t = !0) {
  return `${ee(e, t).slice(0, -1)} pp`;
}
function xo(e) {
  return e >= 1e10 ? { unit: "s", size: 1e9 } : e >= 1e3 || e === 0 ? { unit: "ms", size: 1e6 } : { unit: "ns", size: 1 };
}
function Ro(e) {
  return e >= 1e9 ? { unit: "GB", size: 1e9 } : e >= 1e6 ? { unit: "MB", size: 1e6 } : e >= 1e3 ? { unit: "KB", size: 1e3 } : { unit: "bytes", size: 1 };
}
function In(e) {
  let [t = "", n] = e.split("."), r = t.replace(/\B(?=(\d{3})+$)/g, ",");
  return n === void 0 ? r : `${r}.${n}`;
}

// src/render/format/metric.ts
var ru = {
  ns: "duration",
  bytes: "bytes",
  nodes: "count",
  count: "count",
  task: "share"
};
function Et(e) {
  return ru[_(e).unit];
}
function te(e) {
  return _(e).title;
}
function $o(e) {
  return _(e).meaning;
}
function N(e, t, n = !0) {
  let r = Oo(e, Math.abs(t));
  return Bo(Nn(e, t, r, n), r.unit);
}
function se(e, t, n) {
  let r = Oo(e, Math.max(Math.abs(t), Math.abs(n))), o = Nn(e, t, r, !0), s = Nn(e, n, r, !0);
  return o === s && t !== n && e === "bytes" ? `${S(t)} → ${S(n)} bytes` : `${o} → ${Bo(s, r.unit)}`;
}
function Fn(e, t, n) {
  let r = M(e, t, n.low), o = M(e, t, n.high);
  return Co(r) === Co(o) ? `${Po(r)} to ${Po(o)}` : `${r} to ${o}`;
}
function Dt(e, t) {
  return se(e, t.low, t.high).replace(" → ", " to ");
}
function M(e, t, n, r = !0) {
  return t === "ratio" ? Ft(ee(n, r)) : e === "share" ? Ft(Tt(n, r)) : Ft(N(e, n, r));
}
var Mo = /(%| pp| ms| s| ns| bytes| [KMG]B)$/;
function Co(e) {
  return Mo.exec(e)?.[1] ?? "";
}
function Po(e) {
  return e.replace(Mo, "");
}
function Oo(e, t) {
  switch (e) {
    case "duration":
      return xo(t);
    case "bytes":
      return Ro(t);
    case "share":
      return { unit: "%", size: 0.01 };
    case "count":
    case "number":
      return { unit: "", size: 1 };
  }
}
function Nn(e, t, n, r) {
  return e === "count" ? S(t) : e === "share" ? ee(t, r).slice(0, -1) : n.unit === "bytes" || n.unit === "ns" ? S(t / n.size) : Nt(t / n.size, r);
}
function Bo(e, t) {
  return t === "" ? e : t === "%" ? `${e}%` : `${e} ${t}`;
}

// src/render/format/ship-yaml.ts
function At(e) {
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
var He = [];
function zt(e) {
  let t = e.comparison.models, n = Map.groupBy(
    t.flatMap((l) => l.rows),
    ({ scope: l }) => T(l)
  ), r = new Map(t.flatMap(({ cases: l }) => l.map((f) => [Tn(f.key), f]))), o = Map.groupBy(e.verdict.checks, ({ scope: l }) => T(l)), s = new Map(
    e.accuracy.models.flatMap(
      (l) => ["baseline", "candidate"].flatMap(
        (f) => l[f].map((m) => [Lt(l.model, f, m.variant), m])
      )
    )
  ), i = new Map(
    e.variants.models.flatMap(
      (l) => ["baseline", "candidate"].flatMap((f) => {
        let m = l[f];
        return m.status === "present" ? m.variants.map((h) => [Lt(l.model, f, h.variant), h]) : [];
      })
    )
  ), a = new Map(e.changes.models.map((l) => [l.model, l])), d = Map.groupBy(e.plan.ship, ({ model: l }) => l), u = Map.groupBy(e.verdict.advice, ({ model: l }) => l), c = (l, f) => n.get(T(l))?.find((m) => m.metric === f);
  return {
    input: e,
    row: c,
    rows: (l) => n.get(T(l)) ?? He,
    facts: (l) => r.get(Tn(l)),
    checks: (l) => o.get(T(l)) ?? He,
    accuracy: (l, f, m) => s.get(Lt(l, f, m)),
    variant: (l, f, m) => i.get(Lt(l, f, m)),
    kind: (l, f) => {
      let m = Et(f);
      return m === "share" && c(l, f)?.task?.unit === "number" ? "number" : m;
    },
    change: (l) => a.get(l),
    ships: (l) => d.get(l) ?? He,
    advice: (l) => u.get(l) ?? He,
    // Gated cases of delegates that an app would only try later are measured, and have no checks.
    decides: (l) => l.of === "case" ? o.has(T(l)) : (d.get(l.model) ?? He).some(({ variant: f }) => f === l.variant)
  };
}
function U(e) {
  return e.of === "case" ? e.key : e;
}
function T(e) {
  return e.of === "case" ? Tn(e.key) : JSON.stringify([e.model, e.variant]);
}
function Lt(e, t, n) {
  return `${e} ${t} ${n}`;
}
function Tn({ model: e, variant: t, device: n, delegate: r, threads: o }) {
  return JSON.stringify([e, t, n.farm, n.model, n.osVersion, r, o]);
}

// src/render/sections/scope-phrase.ts
function Ie(e) {
  return Be([[w(U(e).model)], ...No(e).map((t) => [t])]);
}
function Io(e) {
  return No(e).join(", ");
}
function No(e) {
  if (e.of === "variant") return [e.variant];
  let { variant: t, delegate: n, threads: r, device: o } = e.key;
  return [t, n, ...r === 1 ? [] : [`${r} threads`], En(o)];
}
function En(e) {
  return y(e.model, 40);
}

// src/render/sections/advice.ts
function jt(e, t, n) {
  let r = e.input.verdict.advice;
  if (r.length === 0) return [];
  let o = r.slice(t, n), s = r.length - Math.min(r.length, n);
  return [
    C(w("A better choice to ship")),
    ...r.slice(0, t).flatMap((i) => Fo(e, i)),
    ...o.length === 0 ? [] : [
      j(
        [b(o.length, "more proposal")],
        o.flatMap((i) => Fo(e, i))
      )
    ],
    ...s === 0 ? [] : [C(`… and ${b(s, "more proposal")} in the documents.`)]
  ];
}
function Fo(e, t) {
  let { model: n, platform: r, device: o, ship: s, instead: i, note: a } = t;
  return [
    C(
      w(n),
      ` on ${En(o)}: `,
      R(s.variant),
      " with ",
      R(s.delegates.join(", ")),
      ` instead of ${i.variant} with ${i.delegate} gives `,
      ...ou(e, t),
      ".",
      ...a === void 0 ? [] : [B, O(y(a, 200))]
    ),
    It("yaml", At([{ model: n, platform: r, ...s }]))
  ];
}
function To(e, t) {
  return t ? w(e) : e;
}
function ou(e, { model: t, ship: n, latencyRatio: r, sizeRatio: o, accuracyDelta: s }) {
  let i = e.accuracy(t, "candidate", n.variant)?.task, a = i?.status === "measured" && i.unit === "number" ? "number" : "share";
  return [
    To(`${M("duration", "ratio", r)} p50 latency`, r <= o),
    ", ",
    To(`${M("bytes", "ratio", o)} size`, o < r),
    ...s === void 0 ? [", accuracy not measured"] : [`, ${s === 0 ? "the same" : M(a, "delta", s)} accuracy`]
  ];
}

// src/render/format/verdict-words.ts
var Eo = {
  pass: { sign: "✅", word: "May ship", tone: "good" },
  warn: { sign: "⚠️", word: "May ship, with a warning", tone: "doubt" },
  inconclusive: { sign: "❓", word: "Can't tell yet", tone: "doubt" },
  fail: { sign: "❌", word: "Must not ship", tone: "bad" }
}, Dn = {
  improvement: { sign: "🟢", word: "better", tone: "good" },
  regression: { sign: "🟠", word: "worse", tone: "doubt" },
  none: void 0,
  unclear: void 0,
  "not-comparable": void 0
}, ie = {
  within: { sign: "✅", word: "within", tone: "good" },
  exceeded: { sign: "❌", word: "exceeded", tone: "bad" },
  unknown: { sign: "❓", word: "unknown", tone: "doubt" }
}, Do = { sign: "⚪", word: "not confirmed", tone: "quiet" };
function we(e, t) {
  return e.status === "unknown" ? ie.unknown : e.status === "within" ? e.of === "budget" ? ie.within : { ...ie.within, word: "fine" } : t ? e.of === "budget" ? ie.exceeded : { ...ie.exceeded, word: "broken" } : { sign: "⚠️", word: "warns", tone: "doubt" };
}

// src/render/sections/side-status.ts
var su = {
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
}, Ao = {
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
function Vt({ status: e, delegation: t, finished: n }) {
  if (e === "missing" && n > 0) return "ran";
  let r = e === "fell-back" && t !== void 0 ? ` to ${t.applied}` : "";
  return `${su[e]}${r}`;
}
function Lo({ baseline: e, candidate: t }) {
  return `${e.delegation?.applied ?? "unknown"} → ${t.delegation?.applied ?? "unknown"}`;
}
function qt({ baseline: e, candidate: t }) {
  let n = Vt(e), r = Vt(t);
  return n === r ? `${r} on both sides` : `${n} → ${r}`;
}

// src/render/format/check.ts
var iu = {
  runs: "running",
  "delegate-applies": "delegate",
  "output-is-right": "output",
  "variant-exists": "conversion"
};
function Q(e) {
  return e.of === "budget" ? te(e.metric) : iu[e.check];
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
      return zo("+", e, t.limit, "increase");
    case "max-drop":
      return zo("−", e, t.limit, "drop");
  }
}
function Wt(e, { rule: t }) {
  if (t.reserve !== void 0 && t.reserve !== 0 && t.limit.of === "absolute")
    return `${N(e, t.limit.value, !1)} − ${N(e, t.reserve, !1)} reserve`;
  if (t.floor !== void 0 && t.floor !== 0) return `ignored up to ${N(e, t.floor, !1)}`;
}
function zo(e, t, n, r) {
  let o = n.of === "relative" ? n.fraction : n.value;
  if (o === 0) return `no ${r}`;
  let s = n.of === "relative" ? ee(o, !1) : t === "share" ? Tt(o, !1) : N(t, o, !1);
  return `at most ${e}${s}`;
}

// src/render/sections/row-cells.ts
function ve(e) {
  return [Ot(e.tone, `${e.sign} ${e.word}`)];
}
function J(e, t) {
  if (t === void 0) return ["not measured"];
  let { baseline: n, candidate: r } = t;
  return n.status === "known" && r.status === "known" ? [au(se(e, n.value, r.value))] : n.status === "absent" && r.status === "known" ? [`new: ${_t(e, r)}`] : n.status === "known" && r.status === "absent" ? [`${_t(e, n)} → gone`] : n.status !== "known" && r.status !== "known" ? ["unknown"] : [`${_t(e, n)} → ${_t(e, r)}`];
}
function au(e) {
  return e.replace(/ (?=[A-Za-z]+$)/, " ");
}
function Ut(e, t) {
  return t?.candidate.status !== "known" || t.candidate.interval === void 0 ? [] : [B, O(`PR: ${Dt(e, t.candidate.interval)}`)];
}
function ke(e, t, n = "first round only") {
  if (t?.difference === void 0) return [];
  let r = An(e, t, t.difference);
  return [
    w(du(e, t, t.difference)),
    ...r === "" ? [] : [B, O(r)],
    ...n === "with second round" ? uu(e, t) : []
  ];
}
function du(e, t, { as: n, estimate: r }) {
  return t.metric === "delegated-nodes" && r === 0 ? "none lost" : M(e, n, r);
}
function uu(e, t) {
  let n = t.secondRound;
  if (n === void 0) return [];
  let r = n.interval === void 0 ? "" : ` (${Fn(e, n.as, n.interval)})`;
  return [B, O(`second round: ${M(e, n.as, n.estimate)}${r}`)];
}
function An(e, t, n) {
  let r = n.interval === void 0 ? [] : [Fn(e, n.as, n.interval)], o = t.task === void 0 ? cu(t, n) : lu(t.task.metric, n);
  return [...r, ...o].join(", ");
}
function cu(e, { n: t }) {
  return e.pairing === "exact" ? [] : [b(t, "launch", "launches")];
}
function lu(e, { as: t, estimate: n, n: r }) {
  return [t === "delta" && (e === "top-1" || e === "top-5") ? `${S(Math.abs(Math.round(n * r)))} of ${S(r)}` : `n = ${S(r)}`];
}
function jo(e, t) {
  let n = Wt(e, t);
  return [me(e, t), ...n === void 0 ? [] : [B, O(n)], ...Ln(t)];
}
function Ln(e) {
  return e.reason === void 0 ? [] : [B, O(y(e.reason, 200))];
}
function _t(e, t) {
  return t.status === "known" ? N(e, t.value) : t.status === "absent" ? "none" : "unknown";
}

// src/render/sections/case-tables.ts
function Vo(e, t) {
  let n = t.toSorted((o, s) => Wo(o.key, s.key));
  return [...Map.groupBy(n, ({ key: o }) => Oe(o.device))].flatMap(([o, s]) => [
    C(w(y(o, 120))),
    V(
      ["Variant · delegate", F("p50 main → PR"), F("p90 main → PR"), F("p50 change"), "Role"],
      s.map((i) => fu(e, i))
    )
  ]);
}
function fu(e, t) {
  let n = zn(t), r = `${t.key.variant} · ${t.key.delegate}`, o = e.row(n, "latency-p50");
  return [
    [t.gated ? w(r) : r],
    J("duration", o),
    J("duration", e.row(n, "latency-p90")),
    t.gated && o?.difference !== void 0 ? [M("duration", o.difference.as, o.difference.estimate)] : [],
    mu(e, t)
  ];
}
function mu(e, t) {
  let n = t.gated ? e.decides(zn(t)) ? "ships" : "in reserve" : "look";
  if (t.identical) return [`${n}, same bytes`];
  let { baseline: r, candidate: o } = t;
  if (r.status === "measured" && o.status === "measured") return [n];
  let s = o.detail ?? r.detail;
  return [`${n}, ${qt(t)}`, ...s === void 0 ? [] : [B, O(y(s, 120))]];
}
function qo(e, t) {
  let n = t.filter(({ gated: r }) => r).toSorted((r, o) => Wo(r.key, o.key)).flatMap(
    (r) => oo.filter((o) => o !== "latency-p50" && o !== "latency-p90").flatMap((o) => {
      let s = e.row(zn(r), o);
      if (s === void 0 || s.baseline.status === "unknown" && s.candidate.status === "unknown") return [];
      let [i, a] = [Et(o), te(o)], d = y(r.key.device.model, 40);
      return [
        [
          [`${r.key.variant} · ${r.key.delegate} · ${d}`],
          [a],
          J(i, s),
          ke(i, s)
        ]
      ];
    })
  );
  return n.length === 0 ? [] : [
    C(w("What ships, other measurements")),
    V(["Case", "Metric", F("main → PR"), F("Change")], n)
  ];
}
function Wo(e, t) {
  return D.indexOf(e.variant) - D.indexOf(t.variant) || Ue.indexOf(e.delegate) - Ue.indexOf(t.delegate) || Ct(e, t);
}
function zn({ key: e, gated: t }) {
  return { of: "case", key: e, gated: t };
}

// src/render/sections/variant-table.ts
function _o(e, t) {
  let n = D.filter((r) => pu.some((o) => e.variant(t, o, r) !== void 0)).map((r) => [
    [e.decides({ of: "variant", model: t, variant: r }) ? w(r) : r],
    hu(e, t, r),
    gu(e, t, r),
    bu(e, t, r),
    wu(e.accuracy(t, "candidate", r)?.fidelity)
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
var pu = ["baseline", "candidate"];
function hu(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "size"), o = e.variant(t, "candidate", n);
  if (o !== void 0 && o.status !== "converted")
    return [o.status === "failed" ? "not converted" : o.status === "no-effect" ? "no effect" : "not possible", B, O(y(o.reason, 160))];
  let s = r?.difference;
  return [
    ...J("bytes", r),
    ...s === void 0 || s.estimate === 0 ? [] : [B, O(M("bytes", s.as, s.estimate))]
  ];
}
function gu(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "accuracy");
  if (r?.task !== void 0) {
    let o = r.task.unit, s = r.difference;
    return [
      ...J(o, r),
      ...s === void 0 ? [] : [
        B,
        O(
          s.estimate === 0 ? `the same, n = ${S(s.n)}` : `${M(o, s.as, s.estimate)}, ${An(o, r, s)}`
        )
      ]
    ];
  }
  return [yu(e.accuracy(t, "candidate", n)?.task)];
}
function yu(e) {
  return e === void 0 || e.status === "not-configured" ? "no evaluation" : e.status === "failed" ? `failed: ${y(e.reason, 120)}` : `${N(e.unit, e.value)} (n = ${S(e.n)})`;
}
function bu(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "conversion-loss");
  if (r?.candidate.status !== "known") return [];
  let o = r.task?.unit ?? "share";
  return r.baseline.status === "known" && o === "number" ? [se(o, r.baseline.value, r.candidate.value)] : [M(o, "delta", r.candidate.value).replace("+", "")];
}
function wu(e) {
  return e === void 0 ? [] : e.status === "is-reference" ? ["is the reference"] : e.status === "failed" ? [`failed: ${y(e.reason, 120)}`] : e.identical ? ["identical"] : [[
    ...e.topOneAgreement === void 0 ? [] : [`top-1 agrees ${ee(e.topOneAgreement)}`],
    `cosine ${e.cosine.toFixed(4).replace("-", "−")}`,
    ...e.psnrDb === void 0 ? [] : [`PSNR ${Nt(e.psnrDb)} dB`],
    ...e.nonFiniteOutputs === 0 ? [] : [`${S(e.nonFiniteOutputs)} outputs not finite`]
  ].join(", "), B, O(`n = ${S(e.n)}, ${e.inputs} inputs`)];
}

// src/render/sections/at-most.ts
function ne(e, t, n) {
  return e.length <= t ? e : [...e.slice(0, t), [`… and ${b(e.length - t, `more ${n}`)}.`]];
}

// src/render/sections/why.ts
function jn(e, t) {
  let n = e.input.comparison.models.flatMap(
    (r) => Ke(r, (o) => e.decides({ of: "variant", model: r.model, variant: o }))
  );
  return n.length === 0 ? [] : [C(w("Why")), A(ne(n, t, "fact"))];
}
function Ke(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let { variant: r, facts: o } of e.why.filter((s) => t(s.variant)))
    for (let s of o) {
      let i = JSON.stringify(s), a = n.get(i);
      a === void 0 ? n.set(i, { fact: s, variants: [r] }) : a.variants.push(r);
    }
  return [...n.values()].map(({ fact: r, variants: o }) => [
    w(e.model),
    ` (${o.join(", ")}): `,
    ...vu(r)
  ]);
}
function vu(e) {
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
        `${e.count === 1 ? " is " : " are "}${ku(e.parameters)}: ${M("count", "delta", e.parameters)} parameters`
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
      return Su(e);
  }
}
function ku(e) {
  return e > 0 ? "larger" : e < 0 ? "smaller" : "of another shape";
}
function Su({ delegate: e, baseline: t, candidate: n, suspects: r }) {
  let o = r.slice(0, 5).flatMap((s, i) => i === 0 ? [L(s)] : [", ", L(s)]);
  return [
    `${y(e, 20)} runs ${Gt(n)}; on main ${Gt(t)}`,
    ...o.length === 0 ? [] : [". It does not take ", ...o]
  ];
}
function Gt({ delegatedNodes: e, totalNodes: t, partitions: n, proof: r }) {
  return r === "unknown" ? "an unknown number of nodes" : e === 0 ? `none of ${b(t, "node")}` : `${e} of ${b(t, "node")} in ${b(n, "partition")}`;
}
function L(e) {
  return R(y(e, 80));
}

// src/render/sections/everything.ts
function Ht(e, t, n = () => !0) {
  return e.input.comparison.models.filter(n).map((r) => xu(e, r, t));
}
function Vn({ change: e }) {
  return e !== "unchanged";
}
function xu(e, t, n) {
  let r = n === "all" ? t.cases : t.cases.filter(({ gated: s }) => s), o = Ke(t, () => n === "all");
  return j(
    [w(t.model), `: ${n === "all" ? "all variants and delegates" : "what ships"}`],
    [
      ..._o(e, t.model),
      ...Vo(e, r),
      ...qo(e, r),
      ...o.length === 0 ? [] : [C(w("What differs in the files and in what ran")), A(o)]
    ]
  );
}
function Kt(e, t, n) {
  let r = e.input.comparison.models;
  if (r.length < 2) return [];
  let o = Map.groupBy(e.input.verdict.checks, ({ scope: d }) => U(d).model), s = { modified: "changed", added: "new", deleted: "deleted", unchanged: "unchanged" }, i = r.slice(0, n).map((d) => [
    [w(d.model)],
    [s[d.change]],
    [Ru(o.get(d.model) ?? [])]
  ]), a = [
    V(["Model", "Change", "Checks"], i),
    ...i.length < r.length ? [C(`… and ${b(r.length - i.length, "more model")}.`)] : []
  ];
  return r.length > t ? [j([`All ${b(r.length, "model")}`], a)] : a;
}
function Ru(e) {
  if (e.length === 0) return "nothing to check";
  let t = e.filter(({ status: r }) => r === "exceeded").length, n = e.filter(({ status: r }) => r === "unknown").length;
  return t + n === 0 ? `${ie.within.sign} all ${e.length} within` : [
    ...t === 0 ? [] : [`${ie.exceeded.sign} ${t} exceeded`],
    ...n === 0 ? [] : [`${ie.unknown.sign} ${n} unknown`],
    `of ${e.length}`
  ].join(", ");
}

// src/render/sections/worst-check.ts
function Go(e) {
  return Ne(e)[0];
}
function Ne(e) {
  return e.checks.filter(({ status: t }) => t !== "within").map((t) => ({ check: t, rank: Cu(t), excess: Pu(t) })).sort((t, n) => t.rank - n.rank || n.excess - t.excess).map(({ check: t }) => t);
}
function Ho(e) {
  let t = Ne(e), n = new Set(t.filter(Uo).map(({ scope: s }) => T(s))), r = (s) => s.of === "budget" && s.status === "unknown" && n.has(T(s.scope)), o = Map.groupBy(t.filter(r), ({ scope: s }) => T(s));
  return t.filter((s) => !r(s)).map((s) => ({
    check: s,
    consequences: Uo(s) ? o.get(T(s.scope)) ?? [] : []
  }));
}
function Uo(e) {
  return e.of === "built-in" && (e.check === "runs" || e.check === "variant-exists");
}
function Cu(e) {
  return e.status === "unknown" ? G(e) ? e.of === "built-in" ? 3 : 4 : 6 : G(e) ? e.of === "built-in" ? 0 : e.rule.kind === "max" || e.rule.kind === "min" ? 1 : 2 : 5;
}
function Pu(e) {
  return e.of === "built-in" || e.found === void 0 ? 0 : e.expected === 0 ? 1 : Math.abs(e.found - e.expected) / Math.abs(e.expected);
}

// src/render/sections/findings.ts
var $u = {
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
function qn(e, t) {
  let n = new Set(Ne(e.input.verdict).map(({ scope: s }) => T(s))), r = e.input.verdict.findings.filter(
    ({ kind: s, scope: i }) => s !== "regression" && s !== "setting-changed" && (i === void 0 || !n.has(T(i)))
  );
  if (r.length === 0) return [];
  let o = Map.groupBy(
    r,
    ({ kind: s, detail: i, scope: a }) => JSON.stringify([s, i, a === void 0 ? "" : U(a).model])
  );
  return [C(w("Also noticed")), A(ne([...o.values()].map(Mu), t, "finding"))];
}
function Mu(e) {
  let [t] = e;
  return t === void 0 ? [] : [w($u[t.kind]), ...Ou(e, t), `: ${y(t.detail, 300)}`];
}
function Ou(e, { scope: t }) {
  if (t === void 0) return [];
  if (e.length === 1) return [" (", ...Ie(t), ")"];
  let n = t.of === "case" && !t.gated;
  return [
    ` (${b(e.length, n ? "look" : t.of === "case" ? "case" : "variant")} of `,
    w(U(t).model),
    ")"
  ];
}

// src/render/sections/footnote.ts
function Ko(e) {
  let { subject: t, toolVersion: n, links: r, settings: o } = e.input, s = t.headSha === "worktree" ? "uncommitted files" : t.headSha.slice(0, 7);
  return [
    So(
      ...Be([
        [`edgegate ${n}`],
        ["main ", R(t.baseSha.slice(0, 7)), " → PR ", R(s)],
        [`limits of ${o.decidedBy === "base" ? "main" : "this PR"}'s `, R(o.settings.configFile)],
        ...r.artifact === void 0 ? [] : [[Bn("all documents", r.artifact)]],
        ...r.run === void 0 ? [] : [[Bn("run", r.run)]]
      ])
    )
  ];
}

// src/render/sections/saying.ts
function Jo(e, t) {
  return t.of === "built-in" ? Bu(e, t) : Iu(e, t);
}
function Bu(e, t) {
  let n = y(t.reason ?? t.found, 160);
  switch (t.check) {
    case "runs": {
      let r = t.scope.of === "case" ? e.facts(t.scope.key) : void 0;
      if (r === void 0) return `was not measured: ${n}`;
      let { status: o, detail: s } = r.candidate;
      return `${Ao[o]}: ${y(s ?? t.reason ?? t.found, 160)}`;
    }
    case "variant-exists":
      return `can't be ${Wn(e, t) ? "converted" : "used"}: ${y(t.found, 160)}`;
    case "output-is-right":
      return t.status === "unknown" ? `has outputs that nobody checked: ${n}` : `computes wrong outputs: ${n}`;
    case "delegate-applies":
      return `lost its delegate: ${y(t.expected, 40)} → ${y(t.found, 80)}`;
  }
}
function Wn(e, { scope: t }) {
  let { model: n } = U(t);
  return e.input.variants.models.find((r) => r.model === n)?.candidate.status !== "unusable";
}
function Iu(e, t) {
  let n = Q(t);
  if (t.found === void 0) return `${n} is unknown: ${y(t.reason ?? "no value", 160)}`;
  let r = e.kind(t.scope, t.metric), o = t.status === "unknown" ? " is too close to call" : "";
  if (t.rule.kind === "max" || t.rule.kind === "min") {
    let d = t.interval === void 0 || o === "" ? "" : ` (${Dt(r, t.interval)})`, u = `${t.rule.kind === "max" ? "limit" : "at least"} ${N(r, t.expected, !1)}`;
    return `${n}${o === "" ? " is" : `${o}:`} ${N(r, t.found)}${d}, ${u}`;
  }
  let s = e.row(t.scope, t.metric), i = s?.difference === void 0 ? "" : ` by ${Yo(M(r, s.difference.as, s.difference.estimate))}`, a = t.rule.kind === "max-increase" ? "rose" : "fell";
  return `${n}${o === "" ? "" : `${o}:`} ${a}${i}${Fu(r, s)}, allowed ${Nu(r, t)}`;
}
function Nu(e, { rule: t }) {
  let { limit: n } = t, r = n.of === "relative" ? n.fraction : n.value;
  return r === 0 ? "none" : Yo(M(e, n.of === "relative" ? "ratio" : "delta", r, !1));
}
function Fu(e, t) {
  return t?.baseline.status !== "known" || t.candidate.status !== "known" ? "" : ` (${se(e, t.baseline.value, t.candidate.value)})`;
}
function Yo(e) {
  return e.replace(/^[+−]/, "");
}

// src/render/sections/next-step.ts
var Tu = {
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
}, Eu = {
  runs: "Make it run again",
  "delegate-applies": "Use operators that the delegate takes",
  "output-is-right": "Make its output right on this delegate",
  "variant-exists": "Make it convert again"
}, _n = {
  measured: ["Run the job again; raise ", R("measure: launches"), " if it stays close."],
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
function Zo(e, t) {
  if (t === void 0)
    return e.input.verdict.advice.length === 0 ? ["Nothing to do."] : ["Nothing to do; a better choice is proposed below."];
  if (t.status === "unknown") return Lu(e, t);
  if (t.of === "built-in" && t.check === "variant-exists" && !Wn(e, t)) return ["Mend the file."];
  let n = t.of === "budget" ? Tu[t.metric] : Eu[t.check], r = e.advice(U(t.scope).model).find((o) => Du(o, t));
  return r !== void 0 ? [`${n}, or ship `, R(r.ship.variant), " on ", R(r.ship.delegates[0] ?? ""), " (below)."] : t.of === "budget" ? [`${n}, or raise the limit`, ...Au(e, t)] : [`${n}, or ship another variant or delegate.`];
}
function Du({ latencyRatio: e, sizeRatio: t, accuracyDelta: n }, r) {
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
function Au(e, { rule: { position: t } }) {
  let { decidedBy: n, settings: r } = e.input.settings, o = n === "base" ? " on main." : ".";
  return t === void 0 ? [" in ", R(r.configFile), o] : [" at ", R(`${t.file}:${t.line}`), o];
}
function Lu(e, t) {
  if (t.of === "budget" && t.found !== void 0 && t.metric !== "accuracy") return _n.measured;
  if (t.of === "budget" && (t.metric === "accuracy" || t.metric === "conversion-loss"))
    return ["Have both sides scored on the same data, or judge it by hand."];
  let n = t.scope.of === "case" ? e.facts(t.scope.key)?.candidate.status : void 0;
  if (n !== void 0 && n !== "measured") return _n[n];
  let r = t.of === "budget" ? e.row(t.scope, t.metric) : void 0, o = [r?.candidate, r?.baseline].find((s) => s?.status === "unknown");
  return o?.status === "unknown" && o.because !== void 0 ? _n[o.because] : ["See the reason below."];
}

// src/render/sections/headline.ts
function Qo(e) {
  let { verdict: t, checks: n } = e.input.verdict, r = Eo[t], o = Go(e.input.verdict), s = o === void 0 ? zu(e) : `${U(o.scope).model} ${Jo(e, o)} (${Io(o.scope)})`;
  return [
    Bt(3, Ot(r.tone, `${r.sign} ${r.word}`), `: ${s}. `, ...Zo(e, o)),
    C(...Be([...ju(n), ...Vu(e)]))
  ];
}
function zu(e) {
  let { checks: t } = e.input.verdict, { models: n } = e.input.changes;
  return n.every(({ change: r }) => r === "unchanged") ? "no model changed" : t.length > 0 ? "everything that ships is within its limits" : n.some(({ change: r }) => r === "deleted") ? "nothing is left to check" : "nothing has a limit";
}
function ju(e) {
  if (e.length === 0) return [["no checks"]];
  let t = e.filter((s) => s.status === "exceeded" && G(s)).length, n = e.filter((s) => s.status === "exceeded" && !G(s)).length, r = e.filter((s) => s.status === "unknown").length, o = e.length - t - n - r;
  return [
    ...t > 0 ? [[`❌ ${S(t)} exceeded`]] : [],
    ...n > 0 ? [[`⚠️ ${S(n)} ${n === 1 ? "warns" : "warn"}`]] : [],
    ...r > 0 ? [[`❓ ${S(r)} unknown`]] : [],
    [`✅ ${S(o)} of ${b(e.length, "check")} within`]
  ];
}
function Vu(e) {
  let t = { modified: "changed", added: "new", deleted: "deleted", unchanged: "unchanged" };
  return ["modified", "added", "deleted", "unchanged"].flatMap((n) => {
    let r = e.input.changes.models.filter((o) => o.change === n).map(({ model: o }) => o);
    return r.length === 0 ? [] : [[`${t[n]}: ${r.length > 4 ? b(r.length, "model") : r.join(", ")}`]];
  });
}

// src/render/sections/method.ts
function Jt(e, t) {
  let { settings: n } = e.input.settings, r = e.input.comparison.models.flatMap((d) => d.cases);
  if (r.length === 0) return [];
  let o = r.filter((d) => d.gated && !d.identical), { launches: s, pairs: i, inferences: a } = n.measure;
  return [
    j(
      ["How it was measured"],
      [
        A([
          [
            `Main and PR ran on the same device in the same session, ${qu(e)} Nothing is compared across sessions or devices.`
          ],
          [
            `What ships: up to ${b(s, "launch", "launches")} × ${b(i, "block pair")} × ${b(a, "inference")} a side. An interval covers 95%, over launches. A change counts when its interval excludes zero and it passes ${S(n.minimumEffect * 100)}%.`
          ],
          ...r.some((d) => !d.gated) ? [["A look is one launch: a number to compare by eye, without a claim. It decides nothing."]] : [],
          ...o.length === 0 ? [] : [Wu(o)],
          ...Uu(e).slice(0, t)
        ]),
        ...t === 0 ? [] : [C(w("What the numbers are")), A(_u(e))]
      ]
    )
  ];
}
function qu(e) {
  return e.input.comparison.models.some(
    ({ rows: n }) => n.some(({ metric: r, pairing: o }) => r === "latency-p50" && o === "own-launches")
  ) ? "in turn; where both fit in memory together, loaded in one process in alternating blocks." : "both loaded in one process, in alternating blocks.";
}
function Wu(e) {
  let t = (o) => e.reduce((s, i) => s + o(i), 0), n = e.filter(({ rounds: o }) => o > 1).length, r = t(({ throttledBlocks: o }) => o);
  return [
    [
      `Done: ${S(t((o) => o.launchesFinished))} of ${b(
        t((o) => o.launchesPlanned),
        "planned launch",
        "planned launches"
      )}`,
      `${b(
        t((o) => o.samplesPerSide),
        "inference"
      )} a side counted`,
      `${S(t((o) => o.droppedSamples))} dropped after switching sides`,
      r === 0 ? "no block was hot" : `${b(r, "block")} measured on a hot device`,
      n === 0 ? "one round" : `${b(n, "case")} measured in a second round`
    ].join("; "),
    "."
  ];
}
function _u(e) {
  let t = new Set(e.input.comparison.models.flatMap(({ rows: n }) => n.map(({ metric: r }) => r)));
  return so.filter((n) => t.has(n)).map((n) => [w(te(n)), `: ${$o(n)}`]);
}
function Uu(e) {
  return [...Map.groupBy(e.input.sessions, ({ device: n, environment: r }) => JSON.stringify([n, r])).values()].flatMap((n) => {
    let [r] = n;
    if (r === void 0) return [];
    let { device: o, environment: s } = r, i = [...new Set(n.map(({ round: a }) => a))];
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
var Gu = ["Result", "What", F("main → PR"), F("Change (95% interval)"), "Limit"];
function Fe(e, t, n) {
  let r = Hu(e), [o, s] = [r.slice(0, t), r.slice(t, t + n)], i = r.length - o.length - s.length, a = (d) => V(
    Gu,
    d.map((u) => u())
  );
  return [
    ...o.length === 0 ? [] : [a(o)],
    ...s.length === 0 ? [] : [j([`${b(s.length, "more row")} that exceeded, are unknown or moved`], [a(s)])],
    ...i === 0 ? [] : [C(`… and ${b(i, "more row")}, in the documents.`)]
  ];
}
function Hu(e) {
  let t = Ho(e.input.verdict), n = new Set(Ne(e.input.verdict).map((o) => es(e, o))), r = e.input.comparison.models.flatMap(({ rows: o }) => o).filter((o) => Ju(o) && e.decides(o.scope) && !n.has(o)).map((o) => ({ row: o, checks: Zu(e, o) })).sort((o, s) => +(o.checks.length === 0) - +(s.checks.length === 0) || Yu(o.row, s.row));
  return [
    ...t.map((o) => () => Qu(e, o)),
    ...r.map(
      ({ row: o, checks: s }) => () => tc(e, o, s)
    )
  ];
}
var Ku = 1e-3;
function Ju({ change: e, difference: t }) {
  return Dn[e] === void 0 || t === void 0 ? !1 : t.as === "delta" || Math.abs(t.estimate) >= Ku;
}
function Yu(e, t) {
  return e.change !== t.change ? e.change === "regression" ? -1 : 1 : Xo(t) - Xo(e);
}
function Xo({ difference: e }) {
  return e?.as === "ratio" ? Math.abs(e.estimate) : 0;
}
function es(e, t) {
  return t.of === "budget" ? e.row(t.scope, t.metric) : void 0;
}
function Zu(e, { scope: t, metric: n }) {
  return e.checks(t).filter((r) => r.of === "budget" && r.metric === n);
}
function ts(e, t) {
  return [w(e), B, O(...Ie(t))];
}
function Qu(e, { check: t, consequences: n }) {
  let r = ve(we(t, G(t))), o = ts(Q(t), t.scope);
  if (t.of === "built-in") return [r, o, Xu(e, t), [], ec(t, n)];
  let s = e.kind(t.scope, t.metric), i = es(e, t), a = t.rule.kind === "max" || t.rule.kind === "min";
  return [
    r,
    o,
    [...J(s, i), ...a ? Ut(s, i) : []],
    ke(s, i, "with second round"),
    jo(s, t)
  ];
}
function Xu(e, t) {
  if (t.check === "variant-exists") return [t.status === "unknown" ? "unknown" : "not converted"];
  let n = t.scope.of === "case" ? e.facts(t.scope.key) : void 0;
  return n === void 0 ? ["not measured"] : t.check === "delegate-applies" ? [Lo(n)] : [t.check === "runs" ? qt(n) : "wrong output"];
}
function ec(e, t) {
  let r = [...e.check === "variant-exists" || e.check === "output-is-right" ? [e.found] : [], ...e.reason === void 0 ? [] : [e.reason]], o = [...new Set(t.map(Q))];
  return [
    `must be: ${e.expected}`,
    ...r.flatMap((s) => [B, O(y(s, 200))]),
    ...o.length === 0 ? [] : [B, O(`so unknown, too: ${o.join(", ")}`)]
  ];
}
function tc(e, t, n) {
  let r = e.kind(t.scope, t.metric), o = n.flatMap((i) => [B, O(me(r, i)), ...Ln(i)]), s = nc(e, t) ? Dn[t.change] : Do;
  return [
    s === void 0 ? [] : ve(s),
    ts(te(t.metric), t.scope),
    J(r, t),
    ke(r, t, n.length === 0 ? "first round only" : "with second round"),
    n.length === 0 ? ["no limit set"] : ["within", ...o]
  ];
}
function nc(e, { difference: t, secondRound: n }) {
  return t === void 0 || n === void 0 ? !0 : n.estimate * Math.sign(t.estimate) > e.input.settings.settings.minimumEffect;
}

// src/render/sections/setting-notices.ts
function rs(e, t) {
  let { decidedBy: n, settings: r, changedByHead: o } = e.input.settings, s = o.filter(({ loosens: i }) => i).map((i) => [
    "⚠️ ",
    w("This PR loosens a limit"),
    ": ",
    ...os(i),
    ". Main's still decides here; after the merge the new one does."
  ]);
  return [
    ...n === "base" ? [] : [["⚠️ ", w("The limits are this PR's own"), ": main has no ", R(r.configFile), " yet."]],
    ...ne(s, t, "loosened limit"),
    ...rc(e)
  ];
}
function rc(e) {
  let t = e.input.plan.ship.filter((o) => o.assumed), [n] = t;
  return n === void 0 ? [] : [["What ships is assumed, as a plain app does it: ", ...t.length === 1 ? [w(n.model), ` on ${n.platform}: ${n.variant} with ${n.delegates.join(", ")}`] : [b(new Set(t.map(({ model: o }) => o)).size, "model")], ". Say it with ", R("ship:"), " (below)."]];
}
function Un(e, t) {
  let n = e.input.plan.ship.filter((o) => o.assumed), r = e.input.settings.changedByHead.filter(({ loosens: o }) => !o);
  return [
    ...n.length === 0 ? [] : [
      j(
        ["What to write into the config, if what ships is assumed rightly"],
        [It("yaml", At(n.slice(0, t)))]
      )
    ],
    ...r.length === 0 ? [] : [
      j(
        [`This PR changes ${b(r.length, "other setting")}; main's decide here`],
        [A(ne(r.map(os), t, "setting"))]
      )
    ]
  ];
}
function os({ path: e, base: t, head: n }) {
  return [R(y(e, 100)), " ", ns(t), " → ", ns(n)];
}
function ns(e) {
  return e === void 0 ? "not set" : R(y(e, 80));
}

// src/render/sections/notices.ts
function Yt(e, t) {
  let n = [
    ...rs(e, t),
    ...oc(e),
    ...sc(e.input.changes.models, t),
    ...ne(ic(e), t, "model")
  ];
  return n.length === 0 ? [] : [A(n)];
}
function oc(e) {
  return e.input.verdict.verdict !== "inconclusive" ? [] : e.input.settings.settings.onInconclusive === "pass" ? [["The check is green although it can't tell: ", R("on-inconclusive: pass"), "."]] : [["The check is red while this is unknown: ", R("on-inconclusive: fail"), "."]];
}
function sc(e, t) {
  let n = e.filter(({ renamedFrom: i }) => i !== void 0), r = (i) => e.filter((a) => a.change === i && a.renamedFrom === void 0).map(({ model: a }) => a), [o, s] = [r("added"), r("deleted")];
  return [
    ...ne(
      n.map(({ model: i, renamedFrom: a = "" }) => [
        w(i),
        " was renamed from ",
        R(y(a, 100)),
        "."
      ]),
      t,
      "renamed model"
    ),
    ...o.length === 0 ? [] : [
      [
        ...ss(o, t),
        `${o.length === 1 ? " is" : " are"} new: main has nothing to compare with, so only absolute limits apply.`
      ]
    ],
    ...s.length === 0 ? [] : [[...ss(s, t), `${s.length === 1 ? " is" : " are"} deleted by this PR.`]]
  ];
}
function ss(e, t) {
  let n = e.slice(0, t).flatMap((r, o) => [...o === 0 ? [] : [", "], w(r)]);
  return e.length > t ? [...n, ` and ${S(e.length - t)} more`] : n;
}
function ic(e) {
  return e.input.comparison.models.flatMap(({ model: t, cases: n }) => {
    let r = [...new Set(n.filter((o) => o.gated && o.identical).map(({ key: o }) => o.variant))];
    return r.length === 0 ? [] : [
      [w(t), ` ${r.join(", ")}: main and PR are the same bytes, so there is nothing to compare.`]
    ];
  });
}

// src/render/sections/shipping.ts
function Zt(e, t, n) {
  let r = ac(e.input.verdict.checks);
  if (r.length === 0) return [];
  let o = r.slice(0, n).flatMap((a) => dc(e, a)), s = r.length - n, i = s > 0 ? [...o, C(`… and ${b(s, "more shipping case")}.`)] : o;
  return r.length > t ? [j([`What ships, and the room that is left (${b(r.length, "case")})`], i)] : [C(w("What ships, and the room that is left")), ...i];
}
function ac(e) {
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
function dc(e, { scope: t, checks: n }) {
  let r = n.filter((s) => s.of === "built-in"), o = n.filter((s) => s.of === "budget");
  return [
    C(...Ie(t), ...r.length === 0 ? [] : [": ", ...uc(r)]),
    ...o.length === 0 ? [] : [
      V(
        ["Limit", F("PR"), "Used of the limit", "Result"],
        o.map((s) => cc(e, s))
      )
    ]
  ];
}
function uc(e) {
  let t = e.map((o) => ({ check: o, mark: we(o, G(o)) }));
  return [[...Map.groupBy(t, ({ mark: o }) => o.word)].map(([o, s]) => {
    let i = s.map(({ check: a }) => Q(a)).join(", ");
    return `${s[0]?.mark.sign ?? ""} ${i}: ${o}`;
  }).join("; ")];
}
function cc(e, t) {
  let n = e.kind(t.scope, t.metric);
  return [
    [`${Q(t)} ${me(n, t)}`],
    lc(e, n, t),
    fc(t),
    ve(we(t, G(t)))
  ];
}
function lc(e, t, n) {
  if (n.found === void 0) return ["unknown"];
  if (n.rule.kind === "max" || n.rule.kind === "min") return [N(t, n.found)];
  let r = e.row(n.scope, n.metric)?.difference;
  if (r === void 0) return ["unknown"];
  let o = M(t, r.as, r.estimate), s = n.secondRound;
  return [s === void 0 ? o : `${o}, again ${M(t, s.as, s.estimate)}`];
}
function fc({ found: e, expected: t, rule: n, status: r, secondRound: o }) {
  return e === void 0 || t <= 0 || n.kind === "min" ? [] : r === "within" && o !== void 0 ? [] : mc(Math.max(0, e / t));
}
function mc(e) {
  let t = Math.min(10, Math.round(e * 10));
  return [R("█".repeat(t) + "░".repeat(10 - t)), ` ${ee(e)}`];
}

// src/render/compose.ts
function Gn(e) {
  return [
    Y("headline", () => Qo(e)),
    Y("notices", () => Yt(e, 10), [16, () => Yt(e, 3)], [19, () => Yt(e, 1)]),
    Y(
      "movements",
      () => Fe(e, 20, 1e3),
      [8, () => Fe(e, 20, 100)],
      [14, () => Fe(e, 20, 0)],
      [18, () => Fe(e, 8, 0)],
      [21, () => Fe(e, 3, 0)]
    ),
    Y("why", () => jn(e, 12), [17, () => jn(e, 4)], [20, Te]),
    Y("findings", () => qn(e, 10), [16, () => qn(e, 3)], [19, Te]),
    Y("advice", () => jt(e, 2, 20), [11, () => jt(e, 2, 5)], [15, () => jt(e, 1, 1)]),
    Y(
      "shipping",
      () => Zt(e, 3, 400),
      [5, () => Zt(e, 3, 40)],
      [6, () => Zt(e, 3, 10)],
      [13, Te]
    ),
    Y(
      "models",
      () => Kt(e, 8, 2e3),
      [9, () => Kt(e, 8, 500)],
      [10, () => Kt(e, 8, 100)],
      [13, Te]
    ),
    Y("settings", () => Un(e, 50), [7, () => Un(e, 10)], [12, Te]),
    Y(
      "everything",
      () => Ht(e, "all"),
      [1, () => Ht(e, "all", Vn)],
      [2, () => Ht(e, "shipping", Vn)],
      [3, Te]
    ),
    Y("method", () => Jt(e, 50), [4, () => Jt(e, 5)], [15, () => Jt(e, 0)]),
    Y("footnote", () => Ko(e))
  ];
}
function Y(e, t, ...n) {
  let r = [{ at: 0, blocks: t }, ...n.map(([o, s]) => ({ at: o, blocks: s }))];
  return { name: e, forms: r };
}
var Te = () => [];

// src/render/fit-to-limit.ts
function Hn(e, t, n) {
  let r = e.flatMap(({ forms: d }, u) => d.map(({ at: c }, l) => ({ section: u, form: l, at: c }))).filter(({ form: d }) => d > 0).sort((d, u) => d.at - u.at || d.form - u.form), o = pc(e, t), s = e.map(() => 0), i = () => s.map((d, u) => o(u, d)).filter((d) => d !== "").join(`

`), a = [];
  for (let d of r) {
    if (n(i())) break;
    s[d.section] = d.form, a.push(d);
  }
  if (!n(i())) return i();
  for (let { section: d, form: u } of a.toReversed())
    s[d] === u && (s[d] = u - 1, n(i()) || (s[d] = u));
  return i();
}
function pc(e, t) {
  let n = /* @__PURE__ */ new Map();
  return (r, o) => {
    let s = `${r} ${o}`, i = n.get(s);
    if (i !== void 0) return i;
    let a = t(e[r]?.forms[o]?.blocks() ?? []);
    return n.set(s, a), a;
  };
}

// node_modules/markdown-table/index.js
function hc(e) {
  return e.length;
}
function as(e, t) {
  let n = t || {}, r = (n.align || []).concat(), o = n.stringLength || hc, s = [], i = [], a = [], d = [], u = 0, c = -1;
  for (; ++c < e.length; ) {
    let g = [], v = [], k = -1;
    for (e[c].length > u && (u = e[c].length); ++k < e[c].length; ) {
      let P = gc(e[c][k]);
      if (n.alignDelimiters !== !1) {
        let E = o(P);
        v[k] = E, (d[k] === void 0 || E > d[k]) && (d[k] = E);
      }
      g.push(P);
    }
    i[c] = g, a[c] = v;
  }
  let l = -1;
  if (typeof r == "object" && "length" in r)
    for (; ++l < u; )
      s[l] = is(r[l]);
  else {
    let g = is(r);
    for (; ++l < u; )
      s[l] = g;
  }
  l = -1;
  let f = [], m = [];
  for (; ++l < u; ) {
    let g = s[l], v = "", k = "";
    g === 99 ? (v = ":", k = ":") : g === 108 ? v = ":" : g === 114 && (k = ":");
    let P = n.alignDelimiters === !1 ? 1 : Math.max(
      1,
      d[l] - v.length - k.length
    ), E = v + "-".repeat(P) + k;
    n.alignDelimiters !== !1 && (P = v.length + P + k.length, P > d[l] && (d[l] = P), m[l] = P), f[l] = E;
  }
  i.splice(1, 0, f), a.splice(1, 0, m), c = -1;
  let h = [];
  for (; ++c < i.length; ) {
    let g = i[c], v = a[c], k = n.fillRows === !1 ? Math.max(1, i[c === 1 ? 0 : c].length) : u;
    l = -1;
    let P = [];
    for (; ++l < k; ) {
      let E = g[l] || "", _e = "", ht = "";
      if (n.alignDelimiters !== !1) {
        let gt = d[l] - (v[l] || 0), Jr = s[l];
        if (Jr === 114)
          _e = " ".repeat(gt);
        else if (Jr === 99) {
          let Rn = gt / 2;
          gt % 2 ? (_e = " ".repeat(Rn + 0.5), ht = " ".repeat(Rn - 0.5)) : (_e = " ".repeat(Rn), ht = _e);
        } else
          ht = " ".repeat(gt);
      }
      n.delimiterStart !== !1 && !l && P.push("|"), n.padding !== !1 && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(n.alignDelimiters === !1 && E === "") && (n.delimiterStart !== !1 || l) && P.push(" "), n.alignDelimiters !== !1 && P.push(_e), P.push(E), n.alignDelimiters !== !1 && P.push(ht), n.padding !== !1 && P.push(" "), (n.delimiterEnd !== !1 || l !== k - 1) && P.push("|");
    }
    h.push(
      n.delimiterEnd === !1 ? P.join("").replace(/ +$/, "") : P.join("")
    );
  }
  return h.join(`
`);
}
function gc(e) {
  return e == null ? "" : String(e);
}
function is(e) {
  let t = typeof e == "string" ? e.codePointAt(0) : 0;
  return t === 67 || t === 99 ? 99 : t === 76 || t === 108 ? 108 : t === 82 || t === 114 ? 114 : 0;
}

// src/render/markdown/escape-markdown.ts
var Je = "​", yc = /[\\`*[\]<>|~&$\u200B]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
function Ye(e) {
  return ds(yt(e)).replace(yc, (t) => Ee(t));
}
function ds(e) {
  return e.replace(/@(?=\S)/g, `@${Je}`).replace(/#(?=\w)/g, `#${Je}`).replace(/GH-(?=\d)/gi, (t) => t + Je).replace(/:(?=\/\/|[a-z0-9_+-])/gi, `:${Je}`).replace(/www\./gi, (t) => `${t.slice(0, -1)}${Je}.`);
}
function Qt(e) {
  return e.trim().replace(/^[#+=-]/, (t) => Ee(t)).replace(/^(\d{1,9})([.)])(?=\s|$)/, (t, n, r) => n + Ee(r)).replace(/#$/, (t) => Ee(t));
}
function us(e) {
  let t = yt(e).trim();
  return t !== "" && !/[`|\\]/.test(t) ? `\`${t}\`` : `<code>${ds(t).replace(/[!-/:-@[-`{-~\u200B]/g, (n) => Ee(n))}</code>`;
}
function cs(e) {
  return `<code>${yt(e).trim().replace(/[&<>`|\\*_[\]]/g, (t) => Ee(t))}</code>`;
}
function Ee(e) {
  return `&#${e.codePointAt(0) ?? 65533};`;
}

// src/render/markdown/print-markdown.ts
function Kn(e) {
  return e.map((t) => bc(t)).join(`

`);
}
function bc(e) {
  switch (e.block) {
    case "heading":
      return `${"#".repeat(e.level)} ${Qt(ae(e.phrase))}`;
    case "paragraph":
      return Qt(ae(e.phrase));
    case "list":
      return e.items.map((t) => `- ${Qt(ae(t))}`).join(`
`);
    case "table":
      return as(
        [
          e.columns.map(({ title: t }) => Ye(t)),
          ...e.rows.map((t) => t.map((n) => ae(n)))
        ],
        { align: e.columns.map(({ align: t }) => t), alignDelimiters: !1 }
      );
    case "code":
      return kc(e.language, e.text);
    case "details":
      return `<details>
<summary>${ae(e.summary, "html")}</summary>

${Kn(e.body)}

</details>`;
    case "footer":
      return `<sub>${ae(e.phrase)}</sub>`;
  }
}
function ae(e, t = "markdown") {
  return e.map((n) => wc(n, t)).join("");
}
function wc(e, t) {
  if (typeof e == "string") return Ye(e);
  switch (e.inline) {
    case "code":
      return t === "html" ? cs(e.text) : us(e.text);
    case "strong":
      return `<b>${ae(e.phrase, t)}</b>`;
    case "small":
      return `<sub>${ae(e.phrase, t)}</sub>`;
    case "tone":
      return ae(e.phrase, t);
    case "link":
      return vc(e.text, e.href);
    case "break":
      return "<br>";
  }
}
function vc(e, t) {
  return /^https?:\/\/[^\s"'<>`\\]+$/.test(t) ? `<a href="${t.replaceAll("&", "&amp;")}">${Ye(e)}</a>` : Ye(e);
}
function kc(e, t) {
  let n = Math.max(2, ...(t.match(/`+/g) ?? []).map((o) => o.length)), r = "`".repeat(n + 1);
  return `${r}${e}
${t}
${r}`;
}

// src/render/sections/one-case.ts
function fs(e, t, n) {
  let { key: r, gated: o } = n, s = { of: "case", key: r, gated: o }, i = { of: "variant", model: r.model, variant: r.variant }, a = [...e.rows(s), ...e.rows(i)], d = [...e.checks(s), ...e.checks(i)], u = Ke(t, (c) => c === r.variant);
  return [
    Bt(3, Rt(r)),
    A([
      [
        o ? "This ships: it is measured fully, and decides." : "This is a look: one launch, without a claim. It decides nothing."
      ],
      ...n.identical ? [["Main and PR are the same bytes: there is nothing to compare."]] : [],
      ls("main", n.baseline),
      ls("PR", n.candidate),
      [Sc(n)]
    ]),
    ...a.length === 0 ? [] : [
      V(
        xc,
        a.map((c) => Cc(e, c))
      )
    ],
    ...d.length === 0 ? [] : [
      V(
        ["Result", "Check", "Limit", "Reason"],
        d.map((c) => Pc(e, c))
      )
    ],
    ...u.length === 0 ? [] : [C(w("What differs in the files and in what ran")), A(u)]
  ];
}
function ls(e, t) {
  let { delegation: n, outputCheck: r, detail: o, crashes: s, finished: i } = t, a = [
    Vt(t),
    ...o === void 0 ? [] : [y(o, 500)],
    `${b(i, "launch", "launches")} finished, ${S(s)} ended in it`,
    ...n === void 0 ? [] : [`${n.applied} ran ${Gt(n)} (told by: ${n.proof})`],
    ...r === void 0 ? [] : [`output ${r.status}: ${y(r.detail, 300)}`]
  ];
  return [w(e), `: ${a.join("; ")}`];
}
function Sc({
  launchesFinished: e,
  launchesPlanned: t,
  samplesPerSide: n,
  droppedSamples: r,
  throttledBlocks: o,
  rounds: s
}) {
  return [
    `Done: ${S(e)} of ${b(t, "planned launch", "planned launches")} in ${b(s, "round")}`,
    `${b(n, "inference")} a side counted`,
    `${S(r)} dropped`,
    b(o, "hot block")
  ].join(", ");
}
var xc = ["Metric", F("main → PR"), F("Change (95% interval)"), "Compared", "Reading"], Rc = {
  exact: "exactly",
  "same-launch": "in one process",
  "own-launches": "in launches of their own",
  "same-data": "on the same samples",
  none: "not compared"
};
function Cc(e, t) {
  let n = e.kind(t.scope, t.metric);
  return [
    [te(t.metric)],
    [...J(n, t), ...Ut(n, t)],
    ke(n, t, "with second round"),
    [Rc[t.pairing]],
    [
      t.change === "none" ? "no change" : t.change.replace("-", " "),
      ...t.note === void 0 ? [] : [`: ${y(t.note, 200)}`]
    ]
  ];
}
function Pc(e, t) {
  let n = ve(we(t, G(t))), r = t.reason === void 0 ? [] : [y(t.reason, 300)];
  if (t.of === "built-in")
    return [n, [Q(t)], [t.expected], r.length === 0 ? [y(t.found, 300)] : r];
  let o = e.kind(t.scope, t.metric), s = Wt(o, t);
  return [
    n,
    [Q(t)],
    [me(o, t), ...s === void 0 ? [] : [` (${s})`]],
    r
  ];
}

// src/render/terminal/print-terminal.ts
var hs = eu(tu(), 1);

// src/render/terminal/cells.ts
var $c = /^[\p{Mn}\p{Me}\p{Cf}\uFE0F]$/u, Mc = /^[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]$/u;
function De(e) {
  let t = e.replace(new RegExp("\\p{Cc}\\[\\d+m", "gu"), "");
  if (/^[\u0020-\u007E]*$/.test(t)) return t.length;
  let n = 0;
  for (let r of t) n += $c.test(r) ? 0 : Mc.test(r) ? 2 : 1;
  return n;
}

// src/render/terminal/wrap-phrase.ts
function de(e, t) {
  return Ic(e).flatMap((n) => Oc(n, t));
}
function Jn(e) {
  return Math.max(0, ...de(e, Number.MAX_SAFE_INTEGER).map(Yn));
}
function Yn(e) {
  return e.reduce((t, { text: n }) => t + De(n), 0);
}
function Oc(e, t) {
  let n = [], r = [], o = 0, s = () => {
    n.push(r), r = [], o = 0;
  };
  for (let { text: i, styles: a, spaceBefore: d } of e) {
    let u = d && o > 0 ? " " : "";
    o > 0 && o + u.length + De(i) > t && d && s();
    let c = o === 0 ? i : u + i;
    for (; o + De(c) > t; ) {
      let [l, f] = Bc(c, t - o);
      l !== "" && r.push({ text: l, styles: a }), s(), c = f;
    }
    r.push({ text: c, styles: a }), o += De(c);
  }
  return s(), n;
}
function Bc(e, t) {
  let n = 0, r = 0;
  for (let o of e) {
    if (n += De(o), n > t) break;
    r += o.length;
  }
  return [e.slice(0, r), e.slice(r)];
}
function Ic(e) {
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
    for (let a of bt(s).split(/( +)/))
      a !== "" && (a.startsWith(" ") ? n = !0 : (t.at(-1)?.push({ text: a, styles: i, spaceBefore: n }), n = !1));
  };
  return e.forEach((s) => r(s, [])), t;
}

// src/render/terminal/print-table.ts
var ms = 2, Nc = 10;
function ps(e, t, n) {
  let o = [e.columns.map(({ title: a }) => [{ inline: "strong", phrase: [a] }]), ...e.rows], s = e.columns.map(
    (a, d) => o.reduce((u, c) => Math.max(u, Jn(c[d] ?? [])), 0)
  ), i = Fc(s, t - ms * (s.length - 1));
  return i === void 0 ? Tc(e, t, n) : o.flatMap((a) => {
    let d = i.map((c, l) => de(a[l] ?? [], Math.max(2, c))), u = Math.max(...d.map(({ length: c }) => c));
    return Array.from(
      { length: u },
      (c, l) => d.map((f, m) => {
        let h = f[l] ?? [], g = " ".repeat(Math.max(0, (i[m] ?? 0) - Yn(h)));
        return e.columns[m]?.align === "right" ? g + n(h) : n(h) + g;
      }).join(" ".repeat(ms))
    );
  });
}
function Fc(e, t) {
  let n = [...e], r = n.reduce((o, s) => o + s, 0) - t;
  for (; r > 0; ) {
    let o = Math.max(...n), s = n.indexOf(o);
    if (o <= Nc) return;
    n[s] = o - 1, r -= 1;
  }
  return n;
}
function Tc(e, t, n) {
  return e.rows.flatMap((r, o) => [
    ...o === 0 ? [] : [""],
    ...r.flatMap((s, i) => {
      let a = e.columns[i]?.title ?? "", d = a === "" ? s : [`${a}: `, ...s];
      return Jn(s) === 0 ? [] : de(d, t - 2).map((u, c) => (i === 0 && c === 0 ? "" : "  ") + n(u));
    })
  ]);
}

// src/render/terminal/print-terminal.ts
function Zn(e, t) {
  let n = Math.max(40, Math.floor(t.width)), r = Ec(t.color);
  return e.map(
    (o) => gs(o, n, r).map((s) => Qr(s.trimEnd())).join(`
`)
  ).join(`

`);
}
function gs(e, t, n) {
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
      return ps(e, t, n);
    case "code":
      return e.text.split(`
`).map((r) => `    ${bt(r)}`);
    case "details":
      return [
        ...de([{ inline: "strong", phrase: e.summary }], t).map(n),
        ...e.body.flatMap((r, o) => [
          ...o === 0 ? [] : [""],
          ...gs(r, t - 2, n).map((s) => s === "" ? "" : `  ${s}`)
        ])
      ];
  }
}
function Ec(e) {
  let t = (0, hs.createColors)(e), n = {
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
var ys = "<!-- edgegate:report -->", Dc = 6e4, Ac = 1e6, Lc = 3e4;
function bs(e, t = Dc) {
  return `${ys}
${vs(e, t - ys.length - 2)}
`;
}
function ws(e) {
  return `${vs(e, Ac - 1)}
`;
}
function Ew(e, t) {
  return `${Hn(
    Gn(zt(e)),
    (n) => Zn(n, t),
    (n) => n.length <= Lc
  )}
`;
}
function Dw(e, t, n) {
  let r = zt(e), o = e.comparison.models.flatMap(
    (s) => s.cases.filter(({ key: i }) => t(i)).flatMap((i) => fs(r, s, i))
  );
  return o.length === 0 ? void 0 : `${Zn(o, n)}
`;
}
function vs(e, t) {
  return Hn(
    Gn(zt(e)),
    Kn,
    (n) => n.length <= t && new TextEncoder().encode(n).length <= t
  );
}

// src/stages/build.ts
async function ks({ workspace: e, farm: t }) {
  let { subject: n } = await e.read("plan", "prepare");
  if (t.needsApp) throw p.internal(`the farm ${t.name} needs an app, and no builder is joined to it`);
  await e.write("app-bundle", n, ["plan"], { apps: [] });
}

// src/documents/bench-report-order.ts
var zc = {
  loaded: void 0,
  delegation: "loaded",
  "first-inference": "loaded",
  "warmed-up": "first-inference",
  block: "warmed-up",
  "output-check": "first-inference",
  memory: "first-inference"
};
function Ss() {
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
        let a = Qn(o, i.launch);
        if (a !== void 0) return a;
        i.event === "launch-finished" ? t.finished += 1 : t.failed += 1, o = void 0;
        return;
      }
      case "alive":
        return Qn(o, i.launch);
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
    return Qn(o, i.launch) ?? jc(o, i);
  };
}
function Qn(e, t) {
  return e?.started.launch === t ? void 0 : `an event of launch ${t}, which is not under way`;
}
function jc(e, t) {
  if (e === void 0) return;
  if (!e.started.loadOrder.includes(t.side)) return `launch ${t.launch} has no ${t.side}`;
  if (t.event === "step") return;
  let n = zc[t.event];
  if (n !== void 0 && !e.seen.has(`${n} ${t.side}`))
    return `${t.event} of the ${t.side} before ${n}`;
  if (t.event === "block") return Vc(e, t);
  let r = `${t.event} ${t.side}`;
  if (e.seen.has(r)) return `a second ${t.event} of the ${t.side} in launch ${t.launch}`;
  e.seen.add(r);
}
function Vc(e, t) {
  let n = `block ${t.pair}.${t.position}`;
  if (e.started.kind === "single") return `${n} in the single launch ${t.launch}`;
  let r = `block ${t.pair} ${t.side}`;
  if (e.seen.has(n) || e.seen.has(r)) return `a second ${n} in launch ${t.launch}`;
  if (e.seen.add(n).add(r), t.nativeNs !== void 0 && t.nativeNs.length !== t.samplesNs.length)
    return `${n} has ${t.samplesNs.length} samples and ${t.nativeNs.length} native durations`;
}

// src/documents/bench-report-text.ts
function Rs(e) {
  let n = e.replace(/\0+$/, "").split(`
`), r = [], o = Ss();
  for (let [s, i] of n.entries()) {
    if (i.trim() === "") continue;
    let a = qc(i);
    if (a.status === "not-json" && s === n.length - 1 && r.length > 0) break;
    if (a.status !== "read") return xs(s, a.reason);
    let d = o(a.event);
    if (d !== void 0) return xs(s, d);
    r.push(a.event);
  }
  return r.length === 0 ? { status: "unreadable", reason: "the report is empty" } : { status: "read", events: r, end: r.at(-1)?.event === "session-finished" ? "complete" : "cut" };
}
function xs(e, t) {
  return { status: "unreadable", reason: `line ${e + 1}: ${t}` };
}
function qc(e) {
  let t;
  try {
    t = JSON.parse(e);
  } catch {
    return { status: "not-json", reason: "not JSON" };
  }
  let n = Mt.safeParse(t);
  return n.success ? { status: "read", event: n.data } : { status: "not-an-event", reason: wt(n.error).replaceAll(/\s*\n\s*/g, " ") };
}

// src/domain/judge/past.ts
function pe(e, t) {
  return e - t > 1e-9 * Math.max(Math.abs(e), Math.abs(t));
}

// src/domain/judge/limit.ts
var Cs = "awaits a second round";
function Ps(e) {
  return e.of === "budget" && e.status === "unknown" && e.reason === Cs;
}
function $s(e) {
  let { rule: t } = e;
  return t.kind === "max" || t.kind === "min" ? Wc(e, t.kind) : e.noBaseline ? void 0 : _c(e, t.kind);
}
function Ms({ rule: e, scope: t }) {
  let n = e.limit.of === "absolute" ? e.limit.value : e.limit.fraction, r = e.kind === "max" ? n - (e.reserve ?? 0) : n;
  return { of: "budget", scope: t, metric: e.metric, rule: e, expected: r };
}
function Z(e, t, n = {}) {
  return { ...e, ...n, status: "unknown", reason: t };
}
function Wc(e, t) {
  let n = Ms(e), { row: r, rule: o } = e;
  if (o.limit.of !== "absolute") return Z(n, `a ${t} needs a value, not a share`);
  if (r === void 0) return Z(n, e.missing);
  if (r.candidate.status !== "known") return Z(n, r.candidate.reason);
  let { value: s, interval: i, n: a } = r.candidate, d = { found: s, interval: i, n: a }, u = (c) => t === "max" ? pe(c, n.expected) : pe(n.expected, c);
  return u(s) ? i === void 0 ? _(o.metric).nature === "noisy" ? Z(n, "one launch is past the limit, and makes no claim", d) : { ...n, ...d, status: "exceeded" } : u(t === "max" ? i.low : i.high) ? { ...n, ...d, status: "exceeded" } : Z(n, "the estimate is past the limit, but noise can't be ruled out", d) : { ...n, ...d, status: "within" };
}
function _c(e, t) {
  let n = Ms(e), { row: r, rule: o } = e;
  if (r === void 0) return Z(n, e.missing);
  let { baseline: s, difference: i } = r;
  if (i === void 0 || s.status !== "known") return Z(n, Kc(r));
  let a = (l) => Gc(l, s, t, r), d = Os(o, a(i), s.value);
  if (d === void 0) return Z(n, "the baseline is 0, so a share of it says nothing");
  let u = { found: d.estimate, interval: d.interval, n: i.n }, c = (l) => Hc(o, n.expected, a(l), s.value);
  if (!c(i)) return { ...n, ...u, status: "within" };
  switch (_(o.metric).nature) {
    case "exact":
      return { ...n, ...u, status: "exceeded" };
    case "sampled":
      return d.interval === void 0 || d.interval.low > 0 ? { ...n, ...u, status: "exceeded" } : Z(n, `the estimate is past the limit, but ${i.n} samples can't rule out chance`, u);
    case "noisy":
      return Uc(e, { ...n, ...u }, a(i), r.secondRound, a, c);
  }
}
function Uc(e, t, n, r, o, s) {
  if (n.share.interval === void 0) return Z(t, "one launch is past the limit, and makes no claim");
  let i = n.share.interval.low > 0;
  if (!i && n.share.estimate <= e.minimumEffect) return { ...t, status: "within" };
  if (r === void 0)
    return Z(t, e.secondRoundAsked ? "the second round could not be measured" : Cs);
  let a = { ...t, secondRound: r };
  if (!s(r)) return { ...a, status: "within", reason: "the second round did not confirm it" };
  let d = (o(r).share.interval?.low ?? 0) > 0;
  return i && d ? { ...a, status: "exceeded" } : Z(a, "both rounds are past the limit, but noise can't be ruled out");
}
function Gc(e, t, n, r) {
  let o = n === "max-drop" && (r.metric !== "accuracy" || r.task?.higherIsBetter !== !1), s = Xn(e, o ? -1 : 1);
  return e.as === "ratio" ? { share: s, unit: Xn(s, t.value) } : { share: Xn(s, 1 / Math.abs(t.value)), unit: s };
}
function Xn({ estimate: e, interval: t }, n) {
  if (t === void 0) return { estimate: e * n, interval: void 0 };
  let [r, o] = [t.low * n, t.high * n];
  return {
    estimate: e * n,
    interval: { low: Math.min(r, o), high: Math.max(r, o), confidence: t.confidence }
  };
}
function Os(e, { share: t, unit: n }, r) {
  return e.limit.of === "absolute" ? n : r !== 0 ? t : n.estimate === 0 ? { estimate: 0, interval: void 0 } : void 0;
}
function Hc(e, t, n, r) {
  let o = Os(e, n, r)?.estimate ?? Number.POSITIVE_INFINITY;
  return pe(o, t) && (e.floor === void 0 || pe(n.unit.estimate, e.floor));
}
function Kc({ baseline: e, candidate: t, note: n }) {
  return t.status !== "known" ? t.reason : e.status !== "known" ? `of the baseline: ${e.reason}` : n ?? "the two sides can't be compared";
}

// src/domain/request-file.ts
function Bs(e, t) {
  return {
    id: `f-${e.sha256.slice(0, 24)}`,
    path: `files/${e.sha256}.${t}`,
    sha256: e.sha256,
    sizeBytes: e.sizeBytes
  };
}

// src/domain/schedule.ts
function Is(e, t) {
  let n = Array.from(
    { length: t.launches },
    (s, i) => e.filter(({ gated: a }) => a || i === 0).flatMap((a) => Jc(a, i, t))
  ), r = e.filter((s) => s.gated), o = Array.from(
    { length: 2 },
    (s, i) => r.flatMap((a) => Ns(a.sides, i).map((d) => Yc(a, d, i, t)))
  );
  return [...n.flat(), ...o.flat()];
}
function Jc(e, t, n) {
  let r = Ns(e.sides, t), o = e.apart ? r.map((i) => [i]) : [r], s = Fs(e, n);
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
function Yc(e, t, n, r) {
  return {
    id: `${e.id}-s${n + 1}-${t}`,
    case: e.id,
    kind: "single",
    loadOrder: [t],
    pairs: 0,
    inferences: 0,
    dropped: 0,
    timeBoxNs: Fs(e, r),
    checkOutputs: !1
  };
}
function Ns(e, t) {
  return t % 2 === 0 ? e : e.toReversed();
}
function Fs(e, t) {
  return e.gated ? Math.floor(t.gatedTimeBoxNs / t.launches) : t.lookTimeBoxNs;
}

// src/domain/ship.ts
function Ts(e, t, n) {
  let r = e.models.find(({ name: o }) => o === t.model)?.ship ?? {};
  return xt.flatMap((o) => {
    let s = r[o];
    return s !== void 0 ? [{ model: t.model, platform: o, ...s, assumed: !1 }] : n.has(o) ? [
      { model: t.model, platform: o, variant: Zc(t), delegates: ["xnnpack"], assumed: !0 }
    ] : [];
  });
}
function Zc({ baseline: e, candidate: t }) {
  return [t, e].flatMap((r) => r.status === "present" ? r.variants : []).some(({ variant: r }) => r === "as-is") ? "as-is" : "float32";
}

// src/domain/tolerances.ts
var Qc = {
  float32: { absolute: 1e-3, relative: 1e-3, outlierShare: 1e-3 },
  half: { absolute: 0.02, relative: 0.02, outlierShare: 0.01 },
  "dynamic-int8": { absolute: 0.1, relative: 0.05, magnitudeShare: 0.05, outlierShare: 0.05 },
  int8: { absolute: 0.1, relative: 0.05, steps: 2, magnitudeShare: 0.15, outlierShare: 0.05 }
}, Xc = /* @__PURE__ */ new Set(["gpu", "nnapi", "coreml"]), Es = /* @__PURE__ */ new Set(["int8", "uint8", "int16", "int4"]);
function Ds(e, t) {
  return Qc[el(e, t)];
}
function el(e, t) {
  let n = e.operators.filter(({ weightsDtype: r }) => Es.has(r ?? ""));
  return n.some(({ inputDtype: r }) => Es.has(r ?? "")) ? "int8" : n.some(({ inputDtype: r }) => r === "float32") ? "dynamic-int8" : Xc.has(t) ? "half" : "float32";
}
function As(e, t) {
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
var tl = 1024 ** 3, nl = { minInferences: 3, minNs: 2e8, maxNs: 3e9 }, rl = {
  host: { pauseNs: 0, maxStartCelsius: 90, maxWaitNs: 0 },
  android: { pauseNs: 1e9, maxStartCelsius: 40, maxWaitNs: 6e10 },
  ios: { pauseNs: 1e9, maxStartCelsius: 40, maxWaitNs: 6e10 }
};
function zs(e) {
  let { settings: t } = e.settings, n = e.variants.models.filter(
    ({ model: u }) => e.changes.models.some((c) => c.model === u && (c.change === "modified" || c.change === "added"))
  ), r = new Set(e.devices.map(({ platform: u }) => u)), o = n.flatMap((u) => Ts(t, u, r)), s = /* @__PURE__ */ new Map(), i = cl(e.requestIdSeed), a = e.devices.map(({ device: u, platform: c }, l) => {
    let f = o.filter((g) => g.platform === c), m = n.flatMap((g) => {
      let v = f.find(({ model: k }) => k === g.model);
      return v === void 0 ? [] : ol(e, g, v, u, s);
    }), h = al(m).map((g, v) => dl(g, `d${l + 1}-c${v + 1}`));
    return {
      device: u,
      platform: c,
      cases: h.map(({ planned: g }) => g),
      request: ul(`${i}-d${l + 1}-r1`, h, t, c, s)
    };
  }), d = [...s.values()].map(({ request: u, file: c }) => ({ id: u.id, file: c }));
  return { devices: a, ship: o, files: d.sort((u, c) => u.id < c.id ? -1 : 1) };
}
function ol(e, t, n, r, o) {
  let { settings: s } = e.settings, i = /* @__PURE__ */ new Set([n.variant, ...W.flatMap((d) => sl(t, d))]), a = /* @__PURE__ */ new Set([...n.delegates, ...s.delegates]);
  return D.filter((d) => i.has(d)).flatMap((d) => {
    let u = {
      baseline: Ls(e, t, "baseline", d, o),
      candidate: Ls(e, t, "candidate", d, o)
    };
    return Ue.filter((c) => a.has(c)).map(
      (c) => il(
        { model: t.model, variant: d, device: r, delegate: c, threads: s.measure.threads },
        d === n.variant && n.delegates.includes(c),
        u
      )
    );
  });
}
function sl(e, t) {
  let n = e[t];
  return n.status === "present" ? n.variants.map(({ variant: r }) => r) : [];
}
function Ls(e, t, n, r, o) {
  let s = t[n];
  if (s.status === "absent") return Ze("no-model", `there is no such model on the ${n} side`);
  if (s.status === "unusable") return Ze("source", s.reason);
  let i = s.variants.find((l) => l.variant === r);
  if (i === void 0) return Ze("variant", `the ${n} source gives no ${r}`);
  if (i.status !== "converted") return Ze("variant", i.reason);
  let a = e.inputs.find((l) => l.model === t.model && l.side === n && l.variant === r);
  if (a === void 0 || a.tensors.length !== a.files.length)
    return Ze("variant", "no input tensors could be made for it");
  let d = (l, f) => {
    let m = Bs(l, f);
    return o.has(m.id) || o.set(m.id, { request: m, file: l }), m;
  }, u = d(i.file, "tflite"), c = a.files.map((l) => d(l, "bin").id);
  return {
    planned: { status: "planned" },
    runnable: {
      variant: i,
      model: u,
      inputs: a.tensors.map((l, f) => ({ ...l, file: c[f] ?? "" }))
    }
  };
}
function Ze(e, t) {
  return { planned: { status: "absent", cause: e, reason: t }, runnable: void 0 };
}
function il(e, t, { baseline: n, candidate: r }) {
  let [o, s] = [n.runnable, r.runnable], i = o !== void 0 && s !== void 0 && o.model.sha256 === s.model.sha256, a = [o, s].flatMap(
    (f) => f === void 0 ? [] : [Ds(f.variant.inspection, e.delegate)]
  ), [d, ...u] = a, c = d === void 0 ? { unplanned: "neither side has anything to run" } : {}, l = {
    id: "",
    key: e,
    gated: t,
    baseline: n.planned,
    candidate: r.planned,
    identical: i,
    ...c
  };
  return d === void 0 ? { planned: l, request: void 0, sizeBytes: 0 } : {
    planned: l,
    request: {
      id: "",
      gated: t,
      delegate: e.delegate,
      threads: e.threads,
      ...o === void 0 || i ? {} : { baseline: { model: o.model.id, inputs: o.inputs } },
      ...s === void 0 ? {} : { candidate: { model: s.model.id, inputs: s.inputs } },
      tolerance: u.reduce(As, d)
    },
    sizeBytes: (o?.model.sizeBytes ?? 0) + (s?.model.sizeBytes ?? 0)
  };
}
function al(e) {
  return [...e].sort(
    ({ planned: t }, { planned: n }) => Number(n.gated) - Number(t.gated) || Ct(t.key, n.key)
  );
}
function dl({ planned: e, request: t, sizeBytes: n }, r) {
  return { planned: { ...e, id: r }, request: t && { ...t, id: r }, sizeBytes: n };
}
function ul(e, t, { measure: n }, r, o) {
  let s = t.flatMap(({ request: a }) => a === void 0 ? [] : [a]);
  if (s.length === 0) return;
  let i = t.flatMap(({ planned: a, request: d, sizeBytes: u }) => {
    if (d === void 0) return [];
    let c = W.filter((l) => d[l] !== void 0);
    return [{ id: a.id, gated: a.gated, sides: c, apart: c.length > 1 && u > tl }];
  });
  return {
    kind: "bench-request",
    schemaVersion: 1,
    requestId: e,
    round: 1,
    files: er(
      s,
      [...o.values()].map(({ request: a }) => a)
    ),
    cases: s,
    launches: Is(i, n),
    warmUp: nl,
    hangTimeoutNs: n.hangTimeoutNs,
    coolDown: rl[r]
  };
}
function er(e, t) {
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
function cl(e) {
  let t = e.toLowerCase().replaceAll(/[^a-z0-9-]+/g, "-").replace(/^-+/, "").slice(0, 40);
  return t === "" ? "run" : t;
}

// src/domain/second-round.ts
function Xt(e, t) {
  let n = t.checks.flatMap(
    (s) => Ps(s) && s.scope.of === "case" ? [s.scope.key] : []
  ), r = e.devices.flatMap((s) => {
    let i = s.cases.filter(({ key: d }) => n.some((u) => fe(d, u))), a = s.request && ll(s.request, new Set(i.map(({ id: d }) => d)));
    return a === void 0 ? [] : [{ ...s, cases: i, request: a }];
  });
  if (r.length === 0) return;
  let o = new Set(r.flatMap(({ request: s }) => s?.files.map(({ id: i }) => i) ?? []));
  return { ...e, devices: r, files: e.files.filter(({ id: s }) => o.has(s)) };
}
function ll(e, t) {
  let n = e.cases.filter(({ id: s }) => t.has(s)), r = e.launches.filter((s) => t.has(s.case)).map((s) => ({
    ...s,
    id: `${s.id}-again`,
    loadOrder: s.loadOrder.toReversed(),
    checkOutputs: !1
  }));
  if (n.length === 0 || r.length === 0) return;
  let o = `${e.requestId.replace(/-r1$/, "")}-r2`;
  return { ...e, requestId: o, round: 2, cases: n, launches: r, files: er(n, e.files) };
}

// src/domain/collect/outcome.ts
var fl = /* @__PURE__ */ new Set(["crashed", "hung", "out-of-memory"]), ml = ["crashed", "hung", "out-of-memory", "invalid-model", "unsupported", "error"];
function nr(e, t, n, r) {
  let o = e[t];
  if (o.status === "absent") return { status: "absent", detail: o.reason, crashes: 0, finished: 0 };
  let s = e.identical ? "candidate" : t, i = n.filter(({ loadOrder: c }) => c.includes(s)), a = {
    crashes: i.filter((c) => fl.has(c.status) && en(c) === s).length,
    finished: i.filter(({ status: c }) => c === "finished").length
  }, { status: d, detail: u } = pl(
    e.key.delegate,
    s,
    i.filter(({ round: c }) => c === 1),
    r
  );
  return { status: d, detail: u, ...a };
}
function rr(e, t, n) {
  let r = e.filter((s) => s.kind === "paired" && s.round === n && s.loadOrder.includes(t)), o = r.filter(({ status: s }) => s === "finished");
  return o.length > 0 && o.length >= Math.min(3, r.length);
}
function pl(e, t, n, r) {
  let o = n.filter(({ kind: u }) => u === "paired");
  if (rr(n, t, 1)) return hl(e, t, o);
  let s = tr(n.filter((u) => en(u) === t));
  if (s !== void 0) return s;
  let i = tr(n.filter((u) => en(u) === void 0));
  if (i !== void 0) return { ...i, detail: gl(i.detail, n) };
  let a = tr(n.filter((u) => en(u) !== t));
  if (a !== void 0)
    return { status: "missing", detail: `its launches were lost to the other side (${a.status})` };
  let d = `${o.filter(({ status: u }) => u === "finished").length} of ${o.length} launches finished`;
  return r !== void 0 ? { status: "infrastructure", detail: `${d}; ${r}` } : { status: "missing", detail: d };
}
function hl(e, t, n) {
  let r = n.filter(({ status: a }) => a === "finished"), o = r.filter((a) => {
    let d = a[t]?.delegation?.applied;
    return d !== void 0 && d !== e;
  }), [s] = o;
  if (s === void 0) return { status: "measured", detail: void 0 };
  let i = s[t]?.delegation?.applied ?? "another delegate";
  return {
    status: "fell-back",
    detail: `${e} ran no node in ${o.length} of ${r.length} launches; ${i} ran them`
  };
}
function tr(e) {
  let t;
  for (let n of ml) {
    let r = e.filter((o) => o.status === n);
    r.length > (t?.count ?? 0) && (t = { status: n, detail: r[0]?.detail, count: r.length });
  }
  return t && { status: t.status, detail: t.detail };
}
function en({ failedSide: e, loadOrder: t }) {
  return e ?? (t.length === 1 ? t[0] : void 0);
}
function gl(e, t) {
  let n = t.some(({ loadOrder: r }) => r.length > 1) ? "; in which side is not known" : "";
  return `${e ?? "no reason was given"}${n}`;
}

// src/domain/collect/launches.ts
function Vs(e, t, n) {
  let r = new Map(e.launches.map((d) => [d.id, d])), o = Sl(e), s = /* @__PURE__ */ new Map(), i, a = (d) => {
    i !== void 0 && s.set(i.asked.id, vl(i, d, e.round)), i = void 0;
  };
  for (let d of t)
    switch (d.event) {
      case "launch-started": {
        a(or(i));
        let u = r.get(d.launch);
        i = u && yl(u, d);
        break;
      }
      case "launch-skipped": {
        a(or(i));
        let u = r.get(d.launch);
        u !== void 0 && s.set(u.id, bl(u, d, e.round));
        break;
      }
      case "launch-finished":
        a({ status: "finished", failedSide: void 0, detail: void 0 });
        break;
      case "launch-failed":
        a({ status: d.failure, failedSide: d.side ?? Ws(i), detail: d.detail });
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
        i !== void 0 && wl(i, d, o);
    }
  return a(
    n === "complete" ? or(i) : { status: "cut", failedSide: void 0, detail: "the report ends inside this launch" }
  ), s;
}
function qs(e, t) {
  return { ...sr(e, t), status: "missing", blocks: [] };
}
function sr({ id: e, kind: t, loadOrder: n }, r) {
  return { launch: e, round: r, kind: t, loadOrder: n };
}
function yl(e, t) {
  let r = t.case === e.case && t.kind === e.kind && t.loadOrder.join() === e.loadOrder.join() ? void 0 : "the device ran another launch under this name than was asked";
  return { asked: e, started: t, sides: {}, blocks: [], lastSide: void 0, wrong: r };
}
function bl(e, t, n) {
  return {
    ...sr(e, n),
    status: "skipped",
    failedSide: t.side,
    detail: t.detail,
    blocks: []
  };
}
function wl(e, t, n) {
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
      let { applied: o, delegatedNodes: s, totalNodes: i, partitions: a, proof: d } = t;
      r.delegation = { applied: o, delegatedNodes: s, totalNodes: i, partitions: a, proof: d };
      break;
    }
    case "first-inference":
      r.firstInferenceNs = t.durationNs;
      break;
    case "output-check": {
      let { status: o, detail: s, maxAbsError: i, outlierShare: a, nonFiniteOutputs: d } = t;
      r.outputCheck = { status: o, detail: s, maxAbsError: i, outlierShare: a, nonFiniteOutputs: d };
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
        throttled: js(t.thermalBefore) || js(t.thermalAfter)
      });
      break;
    case "warmed-up":
      break;
  }
}
function js({ state: e, headroom: t }) {
  return e === "serious" || e === "critical" || t !== void 0 && t >= 1;
}
function vl(e, t, n) {
  let r = e.wrong ?? (t.status === "finished" ? kl(e) : void 0), { status: o, failedSide: s, detail: i } = r === void 0 ? t : { status: "error", failedSide: void 0, detail: r };
  return { ...sr(e.asked, n), status: o, failedSide: s, detail: i, ...e.sides, blocks: e.blocks };
}
function kl({ asked: e, sides: t, blocks: n }) {
  for (let r of e.loadOrder) {
    if (t[r]?.loadNs === void 0) return `it finished without loading the ${r}`;
    let o = n.some((s) => s.side === r && s.samplesNs.length > 0);
    if (e.kind === "paired" && !o) return `it finished without samples of the ${r}`;
  }
}
function or(e) {
  return {
    status: "crashed",
    failedSide: e?.lastSide ?? Ws(e),
    detail: "it started and ended without a word"
  };
}
function Ws(e) {
  return e?.asked.loadOrder.length === 1 ? e.asked.loadOrder[0] : void 0;
}
function Sl(e) {
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
function ir(e, t) {
  let { request: n } = e;
  if (n === void 0) return { launches: /* @__PURE__ */ new Map(), environments: [], trouble: void 0 };
  let r = n.round === 2 ? 2 : 1, o = t.filter(({ run: d }) => d.round === r && le(d.device, e.device)), s = o.map((d) => xl(n, d)), i = new Map(n.cases.map(({ id: d }) => [d, []]));
  for (let d of n.launches) {
    let u = s.flatMap((l) => l.launches.get(d.id) ?? []), c = u.find(({ status: l }) => l === "finished") ?? u[0] ?? qs(d, r);
    i.get(d.case)?.push(c);
  }
  let a = o.length === 0 ? ["no run of this device came back"] : s.flatMap(({ trouble: d }) => d ?? []);
  return {
    launches: i,
    environments: s.flatMap(({ environment: d }) => d ?? []),
    trouble: a.length === 0 ? void 0 : a.join("; ")
  };
}
function xl(e, { run: t, report: n }) {
  let { outcome: r } = t, o = r.status === "reported" ? void 0 : `${r.status}: ${r.reason}`, s = (c) => ({ launches: /* @__PURE__ */ new Map(), environment: void 0, trouble: c });
  if (n === void 0) return s(o ?? "the report of the device is not there");
  if (n.status === "unreadable") return s(tn(o, `the report can't be read: ${n.reason}`));
  let [i] = n.events;
  if (i?.event !== "session-started") return s(tn(o, "the report does not begin with a session"));
  let a = Rl(e, t, i);
  if (a !== void 0) return s(tn(o, a));
  let d = n.events.find((c) => c.event === "session-interrupted"), u = d === void 0 ? n.end === "cut" ? "the report is cut" : void 0 : `the device stopped early (${d.reason}): ${d.detail}`;
  return {
    launches: Vs(e, n.events, n.end),
    environment: i.environment,
    trouble: o === void 0 ? u : tn(o, u)
  };
}
function Rl(e, t, n) {
  return n.requestId === e.requestId && n.requestSha256 === t.requestSha256 && n.round === e.round ? void 0 : "the report answers another request";
}
function tn(e, t) {
  return [e, t].filter((n) => n !== void 0).join("; ");
}

// src/domain/collect.ts
function _s({ plan: e, secondRound: t, runs: n }) {
  let r = e.devices.map((o) => {
    let s = t?.devices.find(({ device: i }) => le(i, o.device));
    return { planned: o, first: ir(o, n), second: s && ir(s, n) };
  });
  return {
    cases: r.flatMap(({ planned: o, first: s, second: i }) => Cl(o, s, i)),
    sessions: r.flatMap(({ planned: { device: o }, first: s, second: i }) => [
      ...s.environments.map((a) => ({ device: o, round: 1, environment: a })),
      ...(i?.environments ?? []).map((a) => ({ device: o, round: 2, environment: a }))
    ])
  };
}
function Cl(e, t, n) {
  return e.cases.map((r) => {
    let o = [...t.launches.get(r.id) ?? [], ...n?.launches.get(r.id) ?? []], { key: s, gated: i, identical: a } = r;
    return {
      key: s,
      gated: i,
      identical: a,
      baseline: nr(r, "baseline", o, t.trouble),
      candidate: nr(r, "candidate", o, t.trouble),
      launches: o
    };
  });
}

// src/domain/compare/change.ts
function Us({ estimate: e, interval: t }, n, r) {
  if (t === void 0) return "unclear";
  let o = Math.log1p(n), [s, i, a] = [Math.log1p(e), Math.log1p(t.low), Math.log1p(t.high)];
  return (i > 0 || a < 0) && Math.abs(s) > o ? ar(s, r) : i >= -o && a <= o ? "none" : "unclear";
}
function Ae(e, t) {
  return e === 0 ? "none" : ar(e, t);
}
function Gs({ estimate: e, interval: t }, n) {
  return t === void 0 ? Ae(e, n) : t.low === 0 && t.high === 0 ? "none" : t.low > 0 || t.high < 0 ? ar(e, n) : "unclear";
}
function ar(e, t) {
  return e > 0 === t ? "regression" : "improvement";
}

// src/domain/stats/quantile.ts
function dr(e, t) {
  let n = (e.length - 1) * t, r = Math.floor(n), o = e[r], s = e[Math.ceil(n)];
  if (!(o === void 0 || s === void 0))
    return o + (s - o) * (n - r);
}

// src/domain/compare/launch-percentiles.ts
var Hs = { "latency-p50": 0.5, "latency-p90": 0.9 };
function ur(e, t) {
  return e.filter((n) => n.kind === "paired" && n.status === "finished" && n.round === t).map((n) => ({ ...Ks(n, "baseline"), ...Ks(n, "candidate") }));
}
function Ks(e, t) {
  let n = e.blocks.filter((a) => a.side === t), r = new Float64Array(n.reduce((a, { samplesNs: d }) => a + d.length, 0)), o = 0;
  for (let { samplesNs: a } of n)
    r.set(a, o), o += a.length;
  r.sort();
  let s = dr(r, Hs["latency-p50"]), i = dr(r, Hs["latency-p90"]);
  return s === void 0 || i === void 0 || s <= 0 ? {} : { [t]: { "latency-p50": Math.log(s), "latency-p90": Math.log(i) } };
}

// src/domain/stats/student-t.ts
var Pl = 1.959963984540054, $l = 1e3, Js = /* @__PURE__ */ new Map();
function cr(e) {
  if (!Number.isInteger(e) || e < 1) throw new RangeError("degrees of freedom are whole and at least 1");
  let t = Js.get(e);
  if (t !== void 0) return t;
  let n = e > $l ? Ml(e) : Ol(e);
  return Js.set(e, n), n;
}
function Ml(e) {
  let t = Pl, n = (t ** 3 + t) / 4, r = (5 * t ** 5 + 16 * t ** 3 + 3 * t) / 96, o = (3 * t ** 7 + 19 * t ** 5 + 17 * t ** 3 - 15 * t) / 384;
  return t + n / e + r / e ** 2 + o / e ** 3;
}
function Ol(e) {
  let t = 0, n = 16;
  for (let r = 0; r < 80; r += 1) {
    let o = (t + n) / 2;
    Bl(o, e) < 0.95 ? t = o : n = o;
  }
  return (t + n) / 2;
}
function Bl(e, t) {
  let n = Math.atan(e / Math.sqrt(t)), r = Math.sin(n), o = Math.cos(n), s = t % 2 === 1;
  if (t === 1) return 2 * n / Math.PI;
  let i = s ? o : 1, a = i;
  for (let d = s ? 3 : 2; d <= t - 2; d += 2)
    i *= (d - 1) / d * o ** 2, a += i;
  return s ? 2 / Math.PI * (n + r * a) : r * a;
}

// src/domain/stats/mean-interval.ts
function Qe(e) {
  let t = e.length;
  if (t === 0) return;
  let n = lr(e);
  if (t === 1) return { mean: n, interval: void 0, n: t };
  let r = cr(t - 1) * Math.sqrt(fr(e, n) / (t - 1) / t);
  return { mean: n, interval: { low: n - r, high: n + r, confidence: 0.95 }, n: t };
}
function Zs(e, t) {
  if (e.length === 0 || t.length === 0) return;
  let [n, r] = [lr(e), lr(t)], o = r - n, s = Math.min(e.length, t.length);
  if (s === 1) return { mean: o, interval: void 0, n: s };
  let i = e.length + t.length - 2, a = (fr(e, n) + fr(t, r)) / i, d = cr(i) * Math.sqrt(a * (1 / e.length + 1 / t.length));
  return { mean: o, interval: { low: o - d, high: o + d, confidence: 0.95 }, n: s };
}
function lr(e) {
  let t = 0;
  for (let o = 0; o < e.length; o += 1) t += e[o] ?? Number.NaN;
  let n = t / e.length, r = 0;
  for (let o = 0; o < e.length; o += 1) r += (e[o] ?? Number.NaN) - n;
  return n + r / e.length;
}
function fr(e, t) {
  let n = 0;
  for (let r = 0; r < e.length; r += 1) n += ((e[r] ?? Number.NaN) - t) ** 2;
  return n;
}
function mr(e, t) {
  let { interval: n } = e;
  return {
    mean: t(e.mean),
    interval: n && { low: t(n.low), high: t(n.high), confidence: n.confidence },
    n: e.n
  };
}

// src/domain/compare/noisy-row.ts
function Qs(e) {
  let t = Qe(e);
  if (t === void 0) return;
  let { mean: n, interval: r, n: o } = mr(t, Math.exp);
  return { status: "known", value: n, interval: r, n: o };
}
function Xs(e) {
  let t = e.flatMap(
    ({ baseline: n, candidate: r }) => n === void 0 || r === void 0 ? [] : [r - n]
  );
  return ti(Qe(t));
}
function ei(e) {
  return ti(Zs(nn(e, "baseline"), nn(e, "candidate")));
}
function nn(e, t) {
  return e.flatMap((n) => n[t] ?? []);
}
function ti(e) {
  if (e === void 0) return;
  let { mean: t, interval: n, n: r } = mr(e, Math.expm1);
  return { as: "ratio", estimate: t, interval: n, n: r };
}
var H = {
  change: "not-comparable",
  pairing: "none"
};

// src/domain/compare/case-rows.ts
function si(e) {
  let { measured: t } = e, [n, r] = [ur(t.launches, 1), ur(t.launches, 2)], o = [ni("latency-p50", e, n, r), ni("latency-p90", e, n, r)];
  return t.gated && o.push(
    pr("load", e, ({ loadNs: s }) => s),
    pr("first-inference", e, ({ firstInferenceNs: s }) => s),
    pr(
      "peak-memory",
      e,
      ({ beforeBytes: s, peakBytes: i }) => s === void 0 || i === void 0 ? void 0 : Math.max(0, i - s)
    )
  ), t.key.delegate !== "cpu" && o.push(Fl(e), Tl(e)), o;
}
function ni(e, t, n, r) {
  let o = (i) => i.map(({ baseline: a, candidate: d }) => ({ baseline: a?.[e], candidate: d?.[e] })), s = t.measured.launches.some((i) => i.kind === "paired" && i.loadOrder.length > 1);
  return ii(e, t, o(n), o(r), s);
}
function pr(e, t, n) {
  let r = (o) => t.measured.launches.filter((s) => s.kind === "single" && s.status === "finished" && s.round === o).map((s) => ({
    baseline: ri(s, "baseline", n),
    candidate: ri(s, "candidate", n)
  }));
  return ii(e, t, r(1), r(2), !1);
}
function ri(e, t, n) {
  let r = e[t], o = r === void 0 ? void 0 : n(r);
  return o === void 0 || o <= 0 ? void 0 : Math.log(o);
}
function ii(e, t, n, r, o) {
  let { measured: s, minimumEffect: i, refusal: a } = t, d = El(s, (m) => Qs(nn(n, m))), u = { ...di(e, s), ...d };
  if (s.identical) return Nl(u);
  if (a.sides !== void 0) return { ...u, ...H, note: a.sides };
  let c = o ? Xs : ei, l = d.baseline.status === "known" && d.candidate.status === "known" ? c(n) : void 0;
  if (l === void 0) return { ...u, ...H };
  let f = Il(t, c(r));
  return {
    ...u,
    difference: l,
    change: Us(l, i, _(e).polarity === "lower-is-better"),
    pairing: o ? "same-launch" : "own-launches",
    ...f
  };
}
function Il({ measured: e, refusal: t }, n) {
  return n === void 0 ? {} : t.rounds !== void 0 ? { note: t.rounds } : W.every((r) => rr(e.launches, r, 2)) ? { secondRound: n } : {};
}
function Nl(e) {
  if (e.candidate.status !== "known") return { ...e, ...H };
  let t = { as: _(e.metric).difference, estimate: 0, n: e.candidate.n };
  return { ...e, difference: t, change: "none", pairing: "exact", note: "both sides are the same bytes" };
}
function Fl(e) {
  return ai(
    "delegated-nodes",
    e,
    ({ delegatedNodes: t }) => t,
    (t, n) => oi(t) - oi(n)
  );
}
function oi({ totalNodes: e, delegatedNodes: t }) {
  return e - t;
}
function Tl(e) {
  return ai(
    "partitions",
    e,
    ({ partitions: t, delegatedNodes: n }) => n === 0 ? void 0 : t,
    (t, n) => n.partitions - t.partitions
  );
}
function ai(e, { measured: t, refusal: n }, r, o) {
  let s = (l) => {
    let { status: f, detail: m } = t[l];
    if (f === "absent") return { status: "absent", reason: m ?? "not there" };
    let h = Xe(t, l);
    if (h === void 0) return { status: "unknown", reason: m ?? f, because: f };
    if (h.proof === "unknown")
      return { status: "unknown", reason: "the runtime does not tell what it delegated" };
    let g = r(h);
    return g === void 0 ? { status: "unknown", reason: "nothing is delegated", because: f } : { status: "known", value: g, n: 1 };
  }, i = { ...di(e, t), baseline: s("baseline"), candidate: s("candidate") }, [a, d] = [Xe(t, "baseline"), Xe(t, "candidate")];
  if (!(i.baseline.status === "known" && i.candidate.status === "known") || a === void 0 || d === void 0) return { ...i, ...H };
  if (n.sides !== void 0) return { ...i, ...H, note: n.sides };
  let c = o(a, d);
  return {
    ...i,
    difference: { as: "delta", estimate: c, n: 1 },
    change: Ae(c, _(e).polarity === "lower-is-better"),
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
function di(e, { key: t, gated: n }) {
  return { scope: { of: "case", key: t, gated: n }, metric: e };
}
function El(e, t) {
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
function ci(e) {
  let { key: t, gated: n, identical: r, launches: o } = e, s = o.filter(({ status: u }) => u === "finished"), i = s.flatMap((u) => u.blocks), a = i.some((u) => u.side === "candidate") ? "candidate" : "baseline", d = i.filter((u) => u.side === a);
  return {
    key: t,
    gated: n,
    identical: r,
    baseline: ui(e, "baseline"),
    candidate: ui(e, "candidate"),
    launchesFinished: s.length,
    launchesPlanned: o.length,
    samplesPerSide: d.reduce((u, { samplesNs: c }) => u + c.length, 0),
    droppedSamples: d.reduce((u, { droppedCount: c }) => u + c, 0),
    throttledBlocks: i.filter(({ throttled: u }) => u).length,
    rounds: o.reduce((u, { round: c }) => Math.max(u, c), 0)
  };
}
function ui(e, t) {
  return {
    ...e[t],
    delegation: Xe(e, t),
    outputCheck: Dl(e, t)
  };
}
function Dl(e, t) {
  let n = e.identical ? "candidate" : t, r = e.launches.flatMap((s) => s[n]?.outputCheck ?? []);
  return r.find(({ status: s }) => s === "outside") ?? r.find(Al) ?? r.find(({ status: s }) => s === "within") ?? r[0];
}
function Al({ nonFiniteOutputs: e }) {
  return (e ?? 0) > 0;
}

// src/domain/compare/refusals.ts
function fi(e, t) {
  let n = e.filter((i) => le(i.device, t)), [r, ...o] = n.filter(({ round: i }) => i === 1).map(({ environment: i }) => i), s = n.filter(({ round: i }) => i === 2).map(({ environment: i }) => i);
  return r === void 0 ? { sides: void 0, rounds: void 0 } : {
    sides: li("The sessions of this device ran in different environments", r, o),
    rounds: li("The second round ran in another environment", r, s)
  };
}
var Ll = [
  ["device model", ({ deviceModel: e }) => e],
  ["OS", ({ platform: e, osVersion: t }) => `${e} ${t}`],
  ["OS build", ({ osBuild: e }) => e],
  ["ABI", ({ abi: e }) => e],
  ["SoC", ({ soc: e }) => e],
  ["runtime", ({ runtime: e }) => `${e.name} ${e.version}`],
  ["app", ({ appSha256: e }) => e.slice(0, 12)]
];
function li(e, t, n) {
  let r = n.flatMap(
    (o) => Ll.flatMap(([s, i]) => i(t) === i(o) ? [] : [`${s} ${i(t)} and ${i(o)}`])
  );
  return r.length === 0 ? void 0 : `${e}: ${[...new Set(r)].join(", ")}.`;
}

// src/domain/compare/variant-rows.ts
function pi(e, t) {
  let n = new Set(W.flatMap((r) => zl(e[r]).map(({ variant: o }) => o)));
  return D.flatMap((r) => {
    if (!n.has(r)) return [];
    let o = jl(e, r);
    return t === void 0 ? [o] : [o, ...Vl(e, t, r), ..._l(e, t, r)];
  });
}
function zl(e) {
  return e.status === "present" ? e.variants : [];
}
function gr(e, t) {
  return { of: "variant", model: e, variant: t };
}
function jl(e, t) {
  let n = (s) => {
    let i = X(e, s, t);
    return "absent" in i ? { status: "absent", reason: i.absent } : { status: "known", value: i.file.sizeBytes, n: 1 };
  }, r = {
    scope: gr(e.model, t),
    metric: "size",
    baseline: n("baseline"),
    candidate: n("candidate")
  };
  if (r.baseline.status !== "known" || r.candidate.status !== "known") return { ...r, ...H };
  let o = r.candidate.value / r.baseline.value - 1;
  return Number.isFinite(o) ? {
    ...r,
    difference: { as: "ratio", estimate: o, n: 1 },
    change: Ae(o, !0),
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
function Vl(e, t, n) {
  let r = { baseline: rn(t, "baseline", n), candidate: rn(t, "candidate", n) };
  if (W.every((l) => r[l] === void 0 || r[l].status === "not-configured")) return [];
  let o = (l) => {
    let f = X(e, l, n);
    if ("absent" in f) return { status: "absent", reason: f.absent };
    let m = r[l];
    return m?.status === "measured" ? { status: "known", value: m.value, n: m.n } : { status: "unknown", reason: hr(m) };
  }, s = {
    scope: gr(e.model, n),
    metric: "accuracy",
    baseline: o("baseline"),
    candidate: o("candidate"),
    ...hi(r.candidate, r.baseline)
  }, [i, a] = [r.baseline, r.candidate];
  if (i?.status !== "measured" || a?.status !== "measured") return [{ ...s, ...H }];
  let d = Wl(t, i, a);
  if (d !== void 0) return [{ ...s, ...H, note: d }];
  let { difference: u, paired: c } = et(i, a);
  return [
    {
      ...s,
      difference: u,
      change: Gs(u, !a.higherIsBetter),
      pairing: c ? "same-data" : "exact"
    }
  ];
}
function et(e, t) {
  let n = ql(e, t), r = n === void 0 ? void 0 : Qe(n);
  return r?.interval === void 0 ? {
    difference: { as: "delta", estimate: t.value - e.value, n: Math.min(e.n, t.n) },
    paired: !1
  } : {
    difference: { as: "delta", estimate: r.mean, interval: r.interval, n: r.n },
    paired: !0
  };
}
function ql(e, t) {
  let [n, r] = [e.scores, t.scores];
  if (!(n === void 0 || r?.length !== n.length) && e.dataSha256 === t.dataSha256)
    return r.map((o, s) => o - (n[s] ?? Number.NaN));
}
function Wl(e, t, n) {
  if (!e.sameData) return e.note ?? "the sides were scored on different data";
  if (t.metric !== n.metric || t.higherIsBetter !== n.higherIsBetter)
    return `the sides were scored by different metrics (${t.metric}, ${n.metric})`;
  if (t.dataSha256 !== n.dataSha256) return "the sides were scored on different data";
}
function _l(e, t, n) {
  let r = { baseline: mi(t.baseline), candidate: mi(t.candidate) };
  if (W.every((d) => r[d]?.variant === n)) return [];
  let o = { baseline: rn(t, "baseline", n), candidate: rn(t, "candidate", n) };
  if (W.every((d) => o[d]?.status !== "measured")) return [];
  let s = (d) => {
    let u = X(e, d, n);
    if ("absent" in u) return { status: "absent", reason: u.absent };
    let [c, l] = [o[d], r[d]?.task];
    if (c?.status !== "measured") return { status: "unknown", reason: hr(c) };
    if (l?.status !== "measured")
      return { status: "unknown", reason: `no float32 to compare with: ${hr(l)}` };
    let { estimate: f, interval: m, n: h } = Gl(l, c);
    return { status: "known", value: f, interval: m, n: h };
  }, i = {
    scope: gr(e.model, n),
    metric: "conversion-loss",
    baseline: s("baseline"),
    candidate: s("candidate"),
    ...hi(o.candidate, o.baseline)
  };
  if (i.baseline.status !== "known" || i.candidate.status !== "known") return [{ ...i, ...H }];
  if (!t.sameData) return [{ ...i, ...H, note: t.note ?? "the data differ" }];
  let a = {
    as: "delta",
    estimate: i.candidate.value - i.baseline.value,
    n: Math.min(i.baseline.n, i.candidate.n)
  };
  return [{ ...i, difference: a, change: Ul(a.estimate, i), pairing: "same-data" }];
}
function Ul(e, { baseline: t, candidate: n }) {
  let r = Ae(e, !0);
  if (r === "none" || t.status !== "known" || n.status !== "known") return r;
  let o = (s, i) => s !== void 0 && s.low <= i && i <= s.high;
  return o(t.interval, n.value) || o(n.interval, t.value) ? "unclear" : r;
}
function Gl(e, t) {
  let { difference: n } = e.higherIsBetter ? et(t, e) : et(e, t);
  return n;
}
function mi(e) {
  return e.find(({ fidelity: t }) => t.status === "is-reference") ?? e.find(({ variant: t }) => t === "float32");
}
function rn(e, t, n) {
  return e[t].find(({ variant: r }) => r === n)?.task;
}
function hr(e) {
  return e === void 0 ? "it was not evaluated" : e.status === "failed" ? e.reason : e.status === "not-configured" ? "no evaluation is configured" : "it was scored";
}
function hi(...e) {
  let t = e.find((s) => s?.status === "measured");
  if (t?.status !== "measured") return {};
  let { metric: n, unit: r, higherIsBetter: o } = t;
  return { task: { metric: n, unit: r, higherIsBetter: o } };
}

// src/domain/why/pair-up.ts
function on(e, t, n) {
  let r = new Set(t), o = e;
  return { byRule: n.map((i) => {
    let a = [];
    return o = o.filter((d) => {
      let u = [...r].find((c) => i(d, c));
      return u === void 0 ? !0 : (r.delete(u), a.push({ from: d, to: u }), !1);
    }), a;
  }), unpairedFrom: o, unpairedTo: [...r] };
}

// src/domain/why/constants.ts
var Hl = 200, Kl = 64;
function yi(e, t) {
  let n = Math.max(gi(e), gi(t)), r = (u) => u.sizeBytes > n && !Jl(u), o = [
    (u, c) => u.name === c.name && tt(u, c) && yr(u, c),
    (u, c) => u.sha256 === c.sha256 && tt(u, c) && yr(u, c),
    (u, c) => tt(u, c) && yr(u, c)
  ], s = [
    (u, c) => u.name === c.name && tt(u, c),
    ...[1, 2, 1 / 0].map(
      (u) => (c, l) => tt(c, l) && c.shape.length === l.shape.length && Yl(c, l) <= u
    )
  ], { byRule: i, unpairedFrom: a, unpairedTo: d } = on(
    e.constants.filter(r),
    t.constants.filter(r),
    [...o, ...s]
  );
  return {
    kept: i.slice(0, o.length).flat(),
    resized: i.slice(o.length).flat(),
    added: d,
    removed: a
  };
}
function nt({ shape: e }) {
  return e.reduce((t, n) => t * n, 1);
}
function gi({ constants: e }) {
  return e.length < Hl ? -1 : e.at(-1)?.sizeBytes ?? -1;
}
function Jl({ dtype: e, sizeBytes: t }) {
  return (e === "int32" || e === "int64") && t <= Kl;
}
function tt(e, t) {
  return e.usedBy === t.usedBy || e.usedBy === "DEQUANTIZE" || t.usedBy === "DEQUANTIZE";
}
function yr(e, t) {
  return e.shape.join() === t.shape.join();
}
function Yl(e, t) {
  return e.shape.filter((n, r) => n !== t.shape[r]).length;
}

// src/domain/why/delegation.ts
function bi(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  for (let { key: o, baseline: s, candidate: i } of e) {
    if (o.delegate === "cpu") continue;
    let [a, d] = [s.delegation, i.delegation];
    if (a === void 0 || d === void 0 || !Ql(a, d)) continue;
    let u = Zl(o.delegate, a, d, Xl(a, d, t, n)), c = JSON.stringify(u);
    r.has(c) || r.set(c, u);
  }
  return [...r.values()];
}
function Zl(e, t, n, r) {
  return { kind: "delegation", delegate: e, baseline: t, candidate: n, suspects: r };
}
function Ql(e, t) {
  return e.applied !== t.applied ? !0 : e.proof === "unknown" || t.proof === "unknown" ? !1 : rt(e) !== rt(t) || e.partitions !== t.partitions;
}
function rt({ totalNodes: e, delegatedNodes: t }) {
  return e - t;
}
function Xl(e, t, n, r) {
  if (e.proof === "unknown" || t.proof === "unknown") return [];
  let o = new Set(rt(e) === 0 ? n.operators.map(({ op: a }) => a) : []), s = [...r].filter(([a, d]) => d > 0 && !o.has(a)), i = s.reduce((a, [, d]) => a + d, 0);
  return i > 0 && i === rt(t) - rt(e) ? s.map(([a]) => a) : [];
}

// src/domain/why/operators.ts
var xi = /* @__PURE__ */ new Set(["CAST", "QUANTIZE", "DEQUANTIZE"]);
function Ri(e, t) {
  let n = ki(sn(e, wi), sn(t, wi)), r = ki(sn(e, vi), sn(t, vi)), o = [], s = [];
  for (let [i, a] of r) {
    let [d = "", u = ""] = i.split(" ");
    if (u === "") continue;
    let c = Math.min(
      Math.abs(a),
      Si(a, r.get(`${d} `)),
      Si(a, n.get(u))
    );
    c !== 0 && ((a < 0 ? o : s).push({ op: d, activation: u, count: c }), br(n, u, a < 0 ? -c : c));
  }
  return { changed: n, lost: o, gained: s };
}
function wi({ op: e }) {
  return e;
}
function vi({ op: e, activation: t }) {
  return `${e} ${t ?? ""}`;
}
function sn({ operators: e }, t) {
  let n = /* @__PURE__ */ new Map();
  for (let r of e) br(n, t(r), r.count);
  return n;
}
function ki(e, t) {
  let n = [.../* @__PURE__ */ new Set([...e.keys(), ...t.keys()])].sort(), r = /* @__PURE__ */ new Map();
  for (let o of n) br(r, o, (t.get(o) ?? 0) - (e.get(o) ?? 0));
  return r;
}
function br(e, t, n) {
  let r = (e.get(t) ?? 0) + n;
  r === 0 ? e.delete(t) : e.set(t, r);
}
function Si(e, t) {
  return Math.max(0, -Math.sign(e) * (t ?? 0));
}

// src/domain/why/resized.ts
var vr = {
  CONV_2D: { output: 0, input: 3 },
  TRANSPOSE_CONV: { output: 0, input: 3 },
  FULLY_CONNECTED: { output: 0, input: 1 },
  CONV_3D: { output: 4, input: 3 },
  /** One filter a channel: it is as wide as what it reads, times its multiplier. */
  DEPTHWISE_CONV_2D: { output: 3, input: 3 }
};
function Pi(e, t) {
  let n = e.resized.filter((u) => Le(u) !== void 0), r = n.filter(nf), o = n.filter((u) => !r.includes(u) && !$i(u)), s = r.flatMap((u) => Oi(u, tf(u))), i = (u) => Le(u) === "DEPTHWISE_CONV_2D", a = o.filter((u) => i(u) && !wr(u, s));
  s.push(...a.flatMap(Mi));
  let d = o.filter((u) => !i(u) && !t && !wr(u, s));
  return [
    ...ef([...r, ...a, ...d], n),
    ...e.resized.filter((u) => Le(u) === void 0 && !wr(u, s)).map(({ from: u, to: c }) => an(c.name, u.sizeBytes, c.sizeBytes))
  ];
}
function an(e, t, n) {
  return { kind: "constant-resized", name: e, baselineBytes: t, candidateBytes: n };
}
function ef(e, t) {
  let n = Map.groupBy(e, (o) => Le(o) ?? ""), r = Ci(t.filter((o) => !e.includes(o)));
  return [...n].sort(([o], [s]) => o < s ? -1 : 1).map(([o, s], i) => {
    let a = s.length;
    return { kind: "layers-resized", op: o, count: a, parameters: Ci(s) + (i === 0 ? r : 0) };
  });
}
function Ci(e) {
  return e.reduce((t, { from: n, to: r }) => t + nt(r) - nt(n), 0);
}
function Le({ from: e, to: t }) {
  return [t.usedBy, e.usedBy].find((n) => n !== void 0 && n in vr);
}
function tf(e) {
  return vr[Le(e) ?? ""]?.output ?? 0;
}
function $i({ to: e }) {
  return e.shape.length < 2;
}
function nf(e) {
  let t = vr[Le(e) ?? ""];
  return t === void 0 || $i(e) ? !1 : e.to.shape.some((n, r) => n !== e.from.shape[r] && r !== t.input);
}
function Mi(e) {
  return e.to.shape.flatMap((t, n) => Oi(e, n));
}
function Oi({ from: e, to: t }, n) {
  let [r, o] = [e.shape[n], t.shape[n]];
  return r === void 0 || o === void 0 || r === o ? [] : [{ from: r, to: o }];
}
function wr(e, t) {
  return e.from.shape.length !== e.to.shape.length ? !1 : Mi(e).every((n) => t.some((r) => of(n, r)));
}
var rf = 4;
function of({ from: e, to: t }, n) {
  let r = (t - e) / (n.to - n.from);
  return e * n.to === t * n.from || Number.isInteger(r) && r >= 1 && r <= rf;
}

// src/domain/why/signature.ts
function Ni(e, t) {
  let n = Bi(e.inputs, t.inputs), r = Bi(e.outputs, t.outputs), o = [
    ...n.changed.map(({ from: i, to: a }) => ({ kind: "input-changed", name: a.name, ...Ii(i, a) })),
    ...n.added.map(({ name: i }) => ({ kind: "input-added", name: i })),
    ...n.removed.map(({ name: i }) => ({ kind: "input-removed", name: i })),
    ...r.changed.map(({ from: i, to: a }) => ({ kind: "output-changed", name: a.name, ...Ii(i, a) })),
    ...r.added.map(({ name: i }) => ({ kind: "output-added", name: i })),
    ...r.removed.map(({ name: i }) => ({ kind: "output-removed", name: i }))
  ], s = [...n.changed, ...r.changed];
  return {
    facts: o,
    retyped: s.filter(({ from: i, to: a }) => i.dtype !== a.dtype).length,
    inputReshaped: n.changed.some(({ from: i, to: a }) => kr(i) !== kr(a))
  };
}
function Bi(e, t) {
  let { byRule: n, unpairedFrom: r, unpairedTo: o } = on(e, t, [
    (i, a) => i.name === a.name && he(i) === he(a),
    (i, a) => he(i) === he(a),
    (i, a) => i.name === a.name,
    () => e.length === t.length
  ]);
  return { changed: n.flat().filter(({ from: i, to: a }) => he(i) !== he(a)), added: o, removed: r };
}
function Ii(e, t) {
  return { from: he(e), to: he(t) };
}
function he(e) {
  return `${e.dtype}${kr(e)}`;
}
function kr({ shape: e, dynamicDimensions: t }) {
  return `[${e.map((n, r) => t.includes(r) ? "?" : n).join(", ")}]`;
}

// src/domain/why/weights-dtype.ts
function Ti(e) {
  let t = e.filter(({ from: n, to: r }) => n.dtype !== r.dtype);
  return [...Map.groupBy(t, ({ from: n }) => n.dtype)].sort(([n], [r]) => n < r ? -1 : 1).flatMap(([n, r]) => {
    let [o] = [...Map.groupBy(r, ({ to: a }) => a.dtype)].sort(([, a], [, d]) => Fi(d) - Fi(a));
    if (o === void 0) return [];
    let [s, i] = o;
    return [
      { kind: "weights-dtype", from: n, to: s, sizeBytes: i.reduce((a, d) => a + d.to.sizeBytes, 0) }
    ];
  });
}
function Fi(e) {
  return e.reduce((t, { to: n }) => t + nt(n), 0);
}

// src/domain/why.ts
function Ai(e, t) {
  return D.flatMap((n) => {
    let r = X(e, "baseline", n), o = X(e, "candidate", n);
    if ("absent" in r || "absent" in o) return [];
    let s = t.filter(({ key: a }) => a.variant === n), i = sf(r.inspection, o.inspection, s);
    return i.length === 0 ? [] : [{ variant: n, facts: i }];
  });
}
function sf(e, t, n) {
  let r = Ni(e, t), o = yi(e, t), s = Ti([...o.kept, ...o.resized]), i = Ri(e, t), a = af(i.changed, r.retyped, s.length > 0), d = bi(n, e, a), u = new Set(d.flatMap(({ suspects: c }) => c));
  return [
    ...r.facts,
    ...s,
    ...Ei("operators-added", a, u),
    ...Ei("operators-removed", a, u),
    ...Di("fusion-lost", i.lost),
    ...Di("fusion-gained", i.gained),
    ...Pi(o, r.inputReshaped),
    ...df(o, i.changed),
    ...d
  ];
}
function af(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  for (let [o, s] of e) {
    let i = xi.has(o) ? n && o !== "CAST" ? 1 / 0 : t : 0, a = Math.sign(s) * Math.max(0, Math.abs(s) - i);
    a !== 0 && r.set(o, a);
  }
  return r;
}
function Ei(e, t, n) {
  let r = e === "operators-added" ? 1 : -1;
  return [...t].flatMap(
    ([o, s]) => s * r > 0 && !n.has(o) ? [{ kind: e, op: o, count: Math.abs(s) }] : []
  );
}
function Di(e, t) {
  return t.map((n) => ({ kind: e, ...n }));
}
function df({ added: e, removed: t }, n) {
  let r = ({ usedBy: o }, s) => o !== void 0 && (o === "DEQUANTIZE" || (n.get(o) ?? 0) * s > 0);
  return [
    ...e.filter((o) => !r(o, 1)).map(({ name: o, sizeBytes: s }) => an(o, 0, s)),
    ...t.filter((o) => !r(o, -1)).map(({ name: o, sizeBytes: s }) => an(o, s, 0))
  ];
}

// src/domain/compare.ts
function Li(e) {
  let t = Map.groupBy(e.measurements.cases, ({ key: n }) => n.model);
  return {
    models: e.changes.models.map(({ model: n, change: r }) => {
      let o = e.variants.models.find((d) => d.model === n);
      if (o === void 0 || r === "unchanged" || r === "deleted")
        return { model: n, change: r, rows: [], cases: [], why: [] };
      let s = t.get(n) ?? [], i = s.map(ci), a = e.accuracy.models.find((d) => d.model === n);
      return {
        model: n,
        change: r,
        rows: [...pi(o, a), ...uf(s, e)],
        cases: i,
        why: Ai(o, i)
      };
    })
  };
}
function uf(e, t) {
  let { minimumEffect: n } = t.settings.settings;
  return e.flatMap(
    (r) => si({ measured: r, minimumEffect: n, refusal: fi(t.measurements.sessions, r.key.device) })
  );
}

// src/domain/judge/rules.ts
function dn(e, t) {
  let n = e.filter((r) => _(r.metric).scope === t.of && cf(r.match ?? {}, t));
  return n.filter(
    (r, o) => !n.slice(o + 1).some((s) => s.metric === r.metric && s.kind === r.kind)
  ).filter(({ level: r }) => r !== "off");
}
function cf(e, t) {
  if (t.of === "variant")
    return e.device !== void 0 || e.delegate !== void 0 ? !1 : Se(e.model, t.model) && Se(e.variant, t.variant);
  let { model: n, variant: r, delegate: o, device: s } = t.key;
  return Se(e.model, n) && Se(e.variant, r) && Se(e.delegate, o) && (Se(e.device, s.model) || Se(e.device, Oe(s)));
}
function Se(e, t) {
  return e === void 0 || io(e, t);
}

// src/domain/advise/keeps-accuracy.ts
var lf = 0.01, zi = { topOne: 0.99, cosine: 0.999 };
function ji(e, t, n, r) {
  let o = t.models.find((d) => d.model === n.model), s = o?.candidate.find(({ variant: d }) => d === r), i = o?.candidate.find(({ variant: d }) => d === n.variant);
  if (s === void 0 || i === void 0) return { kept: n.variant === r };
  if (s.task.status === "measured" && i.task.status === "measured")
    return ff(e, { of: "variant", model: n.model, variant: n.variant }, s.task, i.task);
  let a = s.task.status === "not-configured" && i.task.status === "not-configured";
  return { kept: n.variant === r || a && mf(i) };
}
function ff(e, t, n, r) {
  let { difference: o } = et(n, r), { estimate: s, interval: i } = o, a = r.higherIsBetter ? -s : s, d = dn(e.budgets, t).filter(({ metric: g }) => g === "accuracy"), u = d.find(({ kind: g }) => g === "max-drop")?.limit, c = u === void 0 ? r.unit === "number" : u.of === "relative", l = (u?.of === "absolute" ? u.value : u?.fraction ?? lf) * (c ? Math.abs(n.value) : 1), f = i !== void 0 && (r.higherIsBetter ? i.high < 0 : i.low > 0), m = d.every(
    ({ kind: g, limit: v }) => g !== "min" || v.of !== "absolute" || !pe(v.value, r.value)
  );
  return { kept: !pe(a, l) && (u !== void 0 || !f) && m, delta: s };
}
function mf({ fidelity: e }) {
  return e.status === "is-reference" ? !0 : e.status !== "measured" || e.nonFiniteOutputs > 0 ? !1 : e.topOneAgreement === void 0 ? e.cosine >= zi.cosine : e.topOneAgreement >= zi.topOne;
}

// src/domain/advise.ts
function Vi(e, t, n, r) {
  return e.plan.devices.flatMap(
    ({ device: o, platform: s, cases: i }) => e.plan.ship.filter((a) => a.platform === s).flatMap((a) => {
      let d = r(a, o)?.planned.key;
      if (d === void 0) return [];
      let u = i.filter(({ key: c }) => c.model === a.model).flatMap(({ key: c }) => pf(e, c, d, t, n) ?? []);
      return hf(a, o, d, u, e.settings.settings.minimumEffect) ?? [];
    })
  );
}
function pf(e, t, n, r, o) {
  let s = r.get(t)[0]?.candidate;
  if (s?.status !== "measured" || s.crashes > 0) return;
  let { outputCheck: i } = s;
  if (i?.status === "outside" || (i?.nonFiniteOutputs ?? 0) > 0) return;
  let a = o.get(t).find(({ metric: c }) => c === "latency-p50")?.candidate, d = e.variants.models.find(({ model: c }) => c === t.model), u = d && X(d, "candidate", t.variant);
  if (!(a?.status !== "known" || u === void 0 || "absent" in u))
    return {
      key: t,
      p50Ns: a.value,
      launches: a.n,
      sizeBytes: u.file.sizeBytes,
      accuracy: ji(e.settings.settings, e.accuracy, t, n.variant)
    };
}
function hf(e, t, n, r, o) {
  let s = r.find(({ key: h }) => fe(h, n)), i = r.filter((h) => h.accuracy.kept);
  if (s === void 0 || i.length === 0) return;
  let a = Math.min(...i.map(({ p50Ns: h }) => h)), [d] = i.filter(({ p50Ns: h }) => h <= a * (1 + o)).sort((h, g) => h.sizeBytes - g.sizeBytes || h.p50Ns - g.p50Ns || gf(h, g));
  if (d === void 0 || fe(d.key, n)) return;
  let u = d.p50Ns / s.p50Ns - 1, c = d.sizeBytes / s.sizeBytes - 1, l = d.p50Ns * (1 + o) < s.p50Ns, f = d.p50Ns <= s.p50Ns * (1 + o) && d.sizeBytes * (1 + o) < s.sizeBytes;
  if (!l && !f) return;
  let m = Math.min(d.launches, s.launches);
  return {
    model: e.model,
    platform: e.platform,
    device: t,
    ship: {
      variant: d.key.variant,
      delegates: [.../* @__PURE__ */ new Set([d.key.delegate, ...d.key.delegate === "cpu" ? [] : e.delegates])]
    },
    instead: { variant: n.variant, delegate: n.delegate },
    latencyRatio: u,
    sizeRatio: c,
    ...d.accuracy.delta === void 0 ? {} : { accuracyDelta: d.accuracy.delta },
    note: `Measured in one session, each in launches of its own (${m === 1 ? "the proposal in one: a look" : `at least ${m} each`}).`
  };
}
function gf(e, t) {
  let [n, r] = [e, t].map(({ key: o }) => `${o.variant} ${o.delegate}`);
  return n !== void 0 && r !== void 0 && n < r ? -1 : 1;
}

// src/domain/case-index.ts
function Sr(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let r of e) {
    let o = t(r);
    if (o === void 0) continue;
    let s = qi(o), i = n.get(s) ?? [];
    n.set(s, i);
    let a = i.find((d) => fe(d.key, o));
    a === void 0 ? i.push({ key: o, values: [r] }) : a.values.push(r);
  }
  return { get: (r) => n.get(qi(r))?.find((o) => fe(o.key, r))?.values ?? [] };
}
function qi({ model: e, variant: t, delegate: n, threads: r, device: o }) {
  return [e, t, n, r, o.farm, o.model, o.osVersion].join(" ");
}

// src/domain/judge/findings.ts
function Wi(e) {
  return [
    ...e.settings.changedByHead.map(({ path: t, base: n, head: r, loosens: o }) => ({
      kind: "setting-changed",
      detail: `${t}: ${n ?? "not set"} → ${r ?? "not set"}${o ? " (looser)" : ""}; the base decides`
    })),
    ...e.changes.models.filter(({ differs: t, change: n }) => n === "modified" && t.includes("evaluation")).map(({ model: t }) => ({ kind: "evaluation-changed", detail: `${t}: the evaluation data changed` })),
    ...e.variants.models.flatMap(yf),
    ...e.comparison.models.flatMap((t) => bf(t, e.ships))
  ];
}
function yf({ model: e, baseline: t, candidate: n }) {
  return n.status !== "present" ? [] : n.variants.flatMap((r) => {
    if (r.status !== "failed" && r.status !== "no-effect") return [];
    let s = (t.status === "present" ? t.variants.find(({ variant: i }) => i === r.variant) : void 0)?.status === r.status ? " (on the baseline, too)" : "";
    return [
      { kind: "variant-failed", scope: { of: "variant", model: e, variant: r.variant }, detail: `${r.reason}${s}` }
    ];
  });
}
function bf({ rows: e, cases: t }, n) {
  return [...t.flatMap(vf), ...e.filter((r) => kf(r, n)).map(Sf)];
}
var wf = /* @__PURE__ */ new Set(["crashed", "hung", "out-of-memory", "invalid-model", "error"]);
function vf(e) {
  let { key: t, gated: n, candidate: r, baseline: o, throttledBlocks: s } = e, i = { of: "case", key: t, gated: n }, a = [], d = (c, l) => a.push({ kind: c, scope: i, detail: l });
  r.status === "fell-back" ? d("fell-back", xr(r, o)) : wf.has(r.status) || r.crashes > 0 ? d("crashed", xr(r, o)) : n && r.status === "unsupported" && o.status === "measured" ? d("not-measured", xr(r, o)) : (r.status === "missing" || r.status === "infrastructure") && d("not-measured", r.detail ?? r.status);
  let { outputCheck: u } = r;
  return u?.status === "outside" ? d("wrong-output", u.detail) : (u?.nonFiniteOutputs ?? 0) > 0 && d("wrong-output", `${u?.nonFiniteOutputs} outputs are NaN or infinite`), s > 0 && d("throttled", `the device was hot around ${s} blocks`), a;
}
function xr(e, t) {
  let n = e.detail ?? `${e.crashes} launches ended in it`;
  return e.status === t.status && e.status !== "measured" ? `${n} (on the baseline, too)` : n;
}
function kf({ change: e, scope: t }, n) {
  return e !== "regression" ? !1 : t.of === "case" ? t.gated : n(t.model, t.variant);
}
function Sf({ scope: e, metric: t }) {
  return { kind: "regression", scope: e, detail: t };
}

// src/domain/judge/lattice.ts
function _i(e, t) {
  return Mn.indexOf(e) >= Mn.indexOf(t) ? e : t;
}
function Ui(e) {
  if (e.status === "within") return "pass";
  let t = e.of === "budget" ? e.rule.level : e.level;
  return t === "off" ? "pass" : t === "warn" ? "warn" : e.status === "exceeded" ? "fail" : "inconclusive";
}
function Gi(e, t) {
  return e === "fail" ? 1 : e === "inconclusive" && t === "fail" ? 4 : 0;
}

// src/domain/judge/shipping-case.ts
function Ji(e, t, n) {
  let r = [];
  for (let o of n) {
    let s = o.facts?.candidate.status ?? "missing";
    if (s === "fell-back" || s === "unsupported") {
      r.push(o);
      continue;
    }
    let i = [xf(o), ...Rf(r, o), ...Cf(o)];
    return { judged: o, checks: i };
  }
  return { judged: void 0, checks: r.length === 0 ? [Pf(e, t)] : $f(e, r) };
}
var Hi = 2;
function xf(e) {
  let t = ze(e, "runs", "error", "runs to the end"), { facts: n } = e;
  if (n === void 0) return ge(t, "nothing", "the case is in the plan, but nothing came back of it");
  let { baseline: r, candidate: o } = n, s = Ki(o);
  return o.crashes >= Hi || o.status === "invalid-model" ? r.finished > 0 && r.crashes < Hi ? { ...t, status: "exceeded", found: s, reason: o.detail ?? "the baseline runs there" } : ge(t, s, `the baseline does not run there either: ${Ki(r)}`) : o.status === "measured" ? { ...t, status: "within", found: s } : ge(t, s, o.detail ?? "it was not measured");
}
function Rf(e, t) {
  let n = e.find(({ facts: a }) => a?.baseline.status === "measured");
  if (n !== void 0) {
    let a = ze(n, "delegate-applies", "warn", n.planned.key.delegate), d = n.facts?.candidate.detail;
    return [{ ...a, status: "exceeded", found: t.planned.key.delegate, reason: d }];
  }
  let { facts: r, planned: o } = t;
  if (r?.candidate.status !== "measured") return [];
  let s = ze(t, "delegate-applies", "warn", o.key.delegate), i = r.candidate.delegation?.applied;
  return i !== void 0 ? [{ ...s, status: "within", found: i }] : [ge({ ...s, level: "error" }, "unknown", "the report does not say what really ran")];
}
function Cf(e) {
  let { facts: t, planned: n } = e;
  if (t?.candidate.status !== "measured") return [];
  let r = ze(e, "output-is-right", "error", "the output of built-in kernels"), [o, s] = [t.baseline.outputCheck, t.candidate.outputCheck];
  if (s === void 0)
    return n.key.delegate === "cpu" ? [] : [ge(r, "unchecked", "no launch compared the output")];
  let i = o?.status === "outside" ? " (on the baseline, too)" : "";
  if (s.status === "outside") return [{ ...r, status: "exceeded", found: `${s.detail}${i}` }];
  let a = s.nonFiniteOutputs ?? 0;
  return a > (o?.nonFiniteOutputs ?? 0) ? [{ ...r, status: "exceeded", found: `${a} outputs are NaN or infinite` }] : s.status === "within" ? [{ ...r, status: "within", found: s.detail }] : o?.status === "within" ? [ge({ ...r, level: "warn" }, s.detail, "built-in kernels no longer run this file")] : [];
}
function Pf({ model: e, variant: t }, n) {
  let o = { of: "built-in", scope: { of: "variant", model: e, variant: t }, check: "runs", level: "error" }, s = `no case of it is planned on ${Oe(n)}`;
  return { ...o, status: "unknown", expected: "runs to the end", found: "not planned", reason: s };
}
function $f(e, t) {
  let n = t.find(({ facts: u }) => u?.baseline.status === "measured"), r = n ?? t.at(-1);
  if (r === void 0) return [];
  let o = ze(r, "runs", "error", `runs on ${e.delegates.join(" or ")}`), s = t.map(({ planned: u, facts: c }) => `${u.key.delegate}: ${c?.candidate.status}`).join(", "), i = r.facts?.candidate.detail, a = t.every(({ facts: u }) => u?.candidate.status === "unsupported");
  if (n !== void 0 && a)
    return [{ ...o, status: "exceeded", found: s, reason: i ?? "the baseline runs there" }];
  let d = `no shipping delegate applies${i === void 0 ? "" : `: ${i}`}`;
  return n === void 0 ? [ge(o, s, d)] : [
    ge(o, s, d),
    { ...ze(n, "delegate-applies", "warn", n.planned.key.delegate), status: "exceeded", found: s }
  ];
}
function ze({ planned: e }, t, n, r) {
  return { of: "built-in", scope: { of: "case", key: e.key, gated: e.gated }, check: t, level: n, expected: r };
}
function ge(e, t, n) {
  return { ...e, status: "unknown", found: t, reason: n };
}
function Ki({ status: e, crashes: t, finished: n }) {
  return t === 0 ? e : `${e}; ${t} launches ended in it, ${n} finished`;
}

// src/domain/judge/shipping-variant.ts
function Yi(e, t, n) {
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
  if (Mf(e.candidate.source))
    return { ...r, status: "unknown", found: s, reason: "the file itself was not fetched" };
  let i = X(t, "baseline", n);
  return e.change === "added" ? { ...r, status: "exceeded", found: s, reason: "it is what ships" } : "absent" in i ? { ...r, status: "unknown", found: s, reason: `the baseline has none either: ${i.absent}` } : { ...r, status: "exceeded", found: s, reason: "the baseline has it" };
}
function Mf(e) {
  return e.status === "unreadable" && e.reason === "lfs-pointer";
}
function Zi(e, t) {
  if (e.status === "absent") return !0;
  if (e.status === "unusable") return !1;
  let n = e.variants.find((r) => r.variant === t);
  return n === void 0 || n.status === "not-possible";
}
function Qi(e, t, n) {
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
function Xi(e) {
  let t = Of(e), n = e.changes.models.filter(({ change: o }) => o === "modified" || o === "added").flatMap((o) => Bf(e, o, t)), r = n.map(Ui).reduce(_i, "pass");
  return {
    verdict: r,
    exitCode: Gi(r, e.settings.settings.onInconclusive),
    checks: n,
    findings: Wi({
      ...e,
      ships: (o, s) => e.plan.ship.some((i) => i.model === o && i.variant === s)
    }),
    advice: Vi(e, t.facts, t.rows, (o, s) => ea(e, o, s, t).judged)
  };
}
function Of({ comparison: e }) {
  let t = e.models.flatMap((r) => r.rows), n = Map.groupBy(
    t,
    ({ scope: r }) => r.of === "variant" ? `${r.model} ${r.variant}` : ""
  );
  return {
    facts: Sr(
      e.models.flatMap(({ cases: r }) => r),
      ({ key: r }) => r
    ),
    rows: Sr(t, ({ scope: r }) => r.of === "case" ? r.key : void 0),
    variantRows: (r, o) => n.get(`${r} ${o}`) ?? []
  };
}
function Bf(e, t, n) {
  let r = e.plan.ship.filter(({ model: d }) => d === t.model), o = e.variants.models.find(({ model: d }) => d === t.model), s = [...new Set(r.map(({ variant: d }) => d))], i = s.map((d) => Yi(t, o, d)), a = new Set(s.filter((d, u) => i[u]?.status === "within"));
  return [
    ...i,
    ...Qi(t.model, r, e.plan.devices),
    ...s.filter((d) => a.has(d)).flatMap((d) => If(e, t.model, d, n)),
    ...r.filter(({ variant: d }) => a.has(d)).flatMap(
      (d) => e.plan.devices.filter(({ platform: u }) => u === d.platform).flatMap(({ device: u }) => Nf(e, d, u, n))
    )
  ];
}
function If(e, t, n, r) {
  let o = r.variantRows(t, n);
  return ta(
    e,
    { of: "variant", model: t, variant: n },
    o,
    !1,
    "no evaluation is configured, or it did not run"
  );
}
function Nf(e, t, n, r) {
  let { judged: o, checks: s } = ea(e, t, n, r);
  if (o === void 0) return s;
  let { key: i, gated: a } = o.planned, d = (o.facts?.rounds ?? 0) > 1;
  return [...s, ...ta(e, { of: "case", key: i, gated: a }, r.rows.get(i), d, "it was not measured")];
}
function ea(e, t, n, r) {
  let o = e.plan.devices.filter((i) => le(i.device, n)).flatMap(({ cases: i }) => i).filter(({ gated: i, key: a }) => i && a.model === t.model && a.variant === t.variant), s = t.delegates.flatMap(
    (i) => o.filter(({ key: a }) => a.delegate === i).map((a) => ({ planned: a, facts: r.facts.get(a.key)[0] }))
  );
  return Ji(t, n, s);
}
function ta(e, t, n, r, o) {
  let { settings: s } = e.settings, { model: i, variant: a } = t.of === "case" ? t.key : t, d = e.variants.models.find((c) => c.model === i), u = d !== void 0 && Zi(d.baseline, a);
  return dn(s.budgets, t).flatMap((c) => {
    if (t.of === "case" && t.key.delegate === "cpu" && Ff(c.metric)) return [];
    let l = n.find(({ metric: m }) => m === c.metric), { minimumEffect: f } = s;
    return $s({ rule: c, scope: t, row: l, missing: o, noBaseline: u, secondRoundAsked: r, minimumEffect: f }) ?? [];
  });
}
function Ff(e) {
  return e === "delegated-nodes" || e === "partitions";
}

// src/stages/decide.ts
function ot(e, t, n) {
  let { settings: r, changes: o, variants: s, accuracy: i, plan: a } = e, d = _s({ plan: a, secondRound: n, runs: t }), u = Li({ settings: r, changes: o, variants: s, accuracy: i, plan: a, measurements: d }), c = Xi({ settings: r, changes: o, variants: s, accuracy: i, plan: a, comparison: u });
  return { measurements: d, comparison: u, verdict: c };
}

// src/stages/run.ts
async function ra(e) {
  let { workspace: t, signal: n } = e, r = await Rr(t), { subject: o } = await t.read("plan", "prepare"), s = await na(e, r.plan, r.plan), { verdict: i } = ot(r, await Cr(t, s), void 0), a = Xt(r.plan, i), d = a === void 0 || n?.aborted === !0 ? [] : await na(e, a, r.plan);
  if (await t.write("device-runs", o, ["plan"], { runs: [...s, ...d] }), n?.aborted === !0) throw p.aborted();
}
async function Rr(e) {
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
async function Cr(e, t) {
  return Promise.all(
    t.map(async (n) => {
      let r = n.outcome.report;
      return { run: n, report: r === void 0 ? void 0 : Rs(await e.readText(r)) };
    })
  );
}
async function na(e, t, n) {
  let r = new Map(n.files.map(({ id: a, file: d }) => [a, d])), { farm: o, progress: s, signal: i } = e;
  return Promise.all(
    t.devices.flatMap(({ device: a, request: d, cases: u }) => {
      if (d === void 0) return [];
      let c = new Map(u.map(({ id: f, key: m }) => [f, Rt(m)])), l = (f) => c.get(f) ?? f;
      return [o.run({ device: a, request: d, files: r, signal: i, progress: s, labelOf: l })];
    })
  );
}

// src/stages/conclude.ts
async function oa(e) {
  let { workspace: t } = e, n = await Rr(t), { subject: r, body: o } = await t.read("device-runs", "run"), s = await Cr(t, o.runs), i = ot(
    n,
    s.filter(({ run: u }) => u.round === 1),
    void 0
  ), d = s.some(({ run: u }) => u.round === 2) ? ot(n, s, Xt(n.plan, i.verdict)) : i;
  return await t.write("measurements", r, ["plan", "device-runs"], d.measurements), await t.write(
    "comparison",
    r,
    ["settings", "changes", "variants", "accuracy", "plan", "measurements"],
    d.comparison
  ), Ef(e, Tf(e, r, n, d), d.verdict);
}
function Tf(e, t, n, r) {
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
async function Ef(e, t, n) {
  let { workspace: r, pullRequest: o, progress: s } = e;
  await r.write("verdict", t.subject, ["settings", "accuracy", "comparison"], n);
  let i = bs(t), a = await r.writeText("comment.md", i), d = await r.writeText("summary.md", ws(t)), u = await o?.publish(i);
  return u?.status === "skipped" && s.warn(`The comment was not posted: ${u.reason}`, u.fix), { verdict: n, input: t, comment: a, summary: d, published: u };
}

// src/stages/convert.ts
async function ia(e) {
  let t = e.changes.filter(({ change: r }) => r !== "unchanged"), n = [];
  for (let r of t) {
    let o = e.progress.start(`Converting ${r.model}`), s = 0, i = (l) => (f) => o.update(s += 1, `${f} of the ${l}`), a = Df(r.model, e.base, e.head), d = (l) => Af(
      e.litert,
      r,
      l,
      a,
      st(l === "baseline" ? e.base : e.head, r.model),
      e.signal,
      i(l)
    ), [u, c] = await Promise.all([d("baseline"), d("candidate")]);
    o.finish(`${sa(u)} + ${sa(c)} files`), n.push({ model: r.model, baseline: u, candidate: c });
  }
  return n;
}
function st(e, t) {
  return e?.models.find((n) => n.name === t);
}
function Df(e, t, n) {
  let r = st(n, e)?.variants ?? st(t, e)?.variants;
  if (r === void 0) return;
  let o = Object.values((st(t, e) ?? st(n, e))?.ship ?? {}), s = /* @__PURE__ */ new Set([...r, ...o.map(({ variant: i }) => i)]);
  return D.filter((i) => s.has(i));
}
async function Af(e, t, n, r, o, s, i) {
  let a = t[n];
  if (o === void 0) return { status: "absent" };
  if (a.source.status === "absent")
    return n === "baseline" ? { status: "absent" } : { status: "unusable", reason: `the config names ${o.source}, but there is no such file` };
  if (a.source.status === "unreadable") return { status: "unusable", reason: a.source.detail };
  let { kind: d, file: u } = a.source;
  if (d === "npz" || d === "other")
    return { status: "unusable", reason: `${o.source} is not a model: a source is a SavedModel folder, or a .keras, .h5 or .tflite file` };
  let c = o.calibration !== void 0 && a.calibration?.status === "present" ? { data: a.calibration.file, samples: o.calibration.samples } : void 0, l = `variants/${t.model}/${n}`;
  return e.convert({
    source: u,
    kind: d,
    variants: r,
    calibration: c,
    into: l,
    signal: s,
    onDone: ({ variant: f }) => i(f)
  });
}
function sa(e) {
  return e.status === "present" ? e.variants.filter(({ status: t }) => t === "converted").length : 0;
}

// src/stages/detect.ts
var Lf = ["source", "calibration", "evaluation"];
async function ua(e, t, n, r) {
  let o = [...new Set([...je(t), ...je(n)].map(({ name: u }) => u))].sort(), s = r.start("Looking for changed models", o.length), i = [];
  for (let [u, c] of o.entries()) {
    let l = je(t).find((m) => m.name === c), f = je(n).find((m) => m.name === c);
    i.push(await zf(e, c, l, f)), s.update(u + 1, c);
  }
  let a = await Vf(e, t, n, i), d = a.filter(({ change: u }) => u !== "unchanged").length;
  return s.finish(`${d} of ${a.length} changed`), a;
}
function je(e) {
  return e?.models ?? [];
}
async function zf(e, t, n, r) {
  let o = [];
  for (let d of Lf) {
    let [u, c] = [
      await it(e, "baseline", n, d),
      await it(e, "candidate", r, d)
    ];
    u !== c && o.push(d);
  }
  n !== void 0 && r !== void 0 && aa(n) !== aa(r) && o.push("settings");
  let s = await it(e, "baseline", n, "source") !== void 0, i = jf(s, r !== void 0, o.length > 0), a = n !== void 0 && r !== void 0 && n.source !== r.source && !o.includes("source");
  return {
    model: t,
    change: i,
    differs: o,
    ...a ? { renamedFrom: n.source } : {},
    baseline: i === "unchanged" ? at : await da(e, "baseline", n),
    candidate: i === "unchanged" ? at : await da(e, "candidate", r)
  };
}
function jf(e, t, n) {
  return t ? e ? n ? "modified" : "unchanged" : "added" : "deleted";
}
var at = { source: { status: "absent" } };
function ca(e, t) {
  return t === "source" ? e?.source : e?.[t]?.data;
}
async function it(e, t, n, r) {
  let o = ca(n, r);
  return o === void 0 ? void 0 : await e.identity(t, o);
}
function aa(e) {
  return JSON.stringify([e.variants ?? [], e.calibration?.samples ?? 0]);
}
async function da(e, t, n) {
  if (n === void 0) return at;
  let r = async (a) => {
    let d = ca(n, a);
    return d === void 0 ? void 0 : await e.materialise(t, d);
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
async function Vf(e, t, n, r) {
  let o = /* @__PURE__ */ new Map();
  for (let i of r.filter(({ change: a }) => a === "added")) {
    let a = je(n).find(({ name: u }) => u === i.model), d = await it(e, "candidate", a, "source");
    for (let u of r.filter(
      ({ change: c, model: l }) => c === "deleted" && ![...o.values()].includes(l)
    )) {
      let c = je(t).find(({ name: l }) => l === u.model);
      if (!(d === void 0 || await it(e, "baseline", c, "source") !== d)) {
        o.set(i.model, u.model);
        break;
      }
    }
  }
  let s = new Set(o.values());
  return r.filter(({ model: i }) => !s.has(i)).map((i) => {
    let a = o.get(i.model);
    return a === void 0 ? i : {
      ...i,
      change: "unchanged",
      differs: [],
      renamedFrom: a,
      baseline: at,
      candidate: at
    };
  });
}

// src/stages/evaluate.ts
async function fa(e) {
  let t = [];
  for (let n of e.variants) {
    let r = e.changes.find(({ model: s }) => s === n.model), o = e.settings.models.find(({ name: s }) => s === n.model);
    r === void 0 || o === void 0 || t.push(await qf(e, r, o, n));
  }
  return t;
}
async function qf(e, t, n, r) {
  let o = Pr(r.baseline).length + Pr(r.candidate).length, s = e.progress.start(`Evaluating ${t.model}`, o), i = 0, a = (g, v) => _f(
    e,
    t,
    g,
    r[g],
    n.evaluation?.metric,
    v,
    (k) => s.update(i += 1, `${k} of the ${g}`)
  ), d = (g) => t[g].evaluation, u = d("baseline") ?? d("candidate"), [c, l] = await Promise.all([a("baseline", u), a("candidate", u)]), f = t.differs.includes("evaluation") && d("baseline") !== void 0;
  if (!f || !l.some(Wf)) {
    s.finish();
    let g = f ? "the change edits the evaluation data; both sides are scored on the base's" : void 0;
    return { model: t.model, sameData: !0, ...g === void 0 ? {} : { note: g }, baseline: c, candidate: l };
  }
  let m = await a("candidate", d("candidate"));
  return s.finish("each side on its own data"), { model: t.model, sameData: !1, note: "the base's evaluation data does not fit the candidate, so each side is scored on its own data", baseline: c, candidate: m };
}
function Wf({ task: e }) {
  return e.status === "failed" && e.cause === "data";
}
function Pr(e) {
  return e.status !== "present" ? [] : e.variants.flatMap((t) => t.status === "converted" ? [{ variant: t.variant, file: t.file }] : []);
}
async function _f(e, t, n, r, o, s, i) {
  let a = Pr(r);
  if (a.length === 0) return [];
  let d = o?.kind === "built-in" ? Uf(s) : void 0, u = await e.litert.evaluate({
    models: a,
    reference: ["float32", "as-is"].find((c) => a.some(({ variant: l }) => l === c)),
    data: la(s),
    calibration: la(t[n].calibration),
    metric: d === void 0 ? o : void 0,
    signal: e.signal,
    onDone: i
  });
  return d === void 0 ? u : u.map((c) => ({ ...c, task: { status: "failed", cause: "data", reason: d } }));
}
function la(e) {
  return e?.status === "present" ? e.file : void 0;
}
function Uf(e) {
  if (e?.status !== "present")
    return e?.status === "unreadable" ? e.detail : "the config names evaluation data, but there is no such file";
}

// src/stages/make-inputs.ts
async function ma(e) {
  let t = /* @__PURE__ */ new Map(), n = [], r = e.progress.start("Preparing inputs");
  for (let { model: o, ...s } of e.variants) {
    let i = e.changes.find((u) => u.model === o), a = i?.baseline.evaluation ?? i?.candidate.evaluation, d = a?.status === "present" ? a.file : void 0;
    for (let u of W) {
      let c = s[u];
      if (c.status === "present")
        for (let l of c.variants) {
          if (l.status !== "converted") continue;
          let f = JSON.stringify([o, d?.sha256, l.inspection.inputs]), m = t.get(f);
          m === void 0 && (m = await e.litert.makeInputs({
            model: l.file,
            data: d,
            into: `inputs/${o}`,
            signal: e.signal
          }), t.set(f, m)), m.tensors.length === l.inspection.inputs.length && n.push({ model: o, side: u, variant: l.variant, ...m }), r.update(n.length, `${l.variant} of the ${u}`);
        }
    }
  }
  return r.finish(), n;
}

// src/config/changed-budgets.ts
function ga(e, t) {
  let [n, r] = [pa(e), pa(t)], s = [.../* @__PURE__ */ new Set([...n.keys(), ...r.keys()])].flatMap((i) => {
    let [a, d] = [n.get(i), r.get(i)], u = Jf(a ?? d);
    return a === void 0 && d === void 0 ? [] : a === void 0 ? [{ path: u, head: cn(d), loosens: d !== void 0 && Hf(d, t) }] : d === void 0 ? [{ path: u, base: cn(a), loosens: Kf(a, e) }] : Pt(a) === Pt(d) ? [] : [{ path: u, base: cn(a), head: cn(d), loosens: $r(a, d) }];
  });
  return s.length > 0 ? s : Gf([...n.values()], [...r.values()]);
}
function pa(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e) {
    let r = ya(n);
    t.delete(r), t.set(r, n);
  }
  return t;
}
function ya({ metric: e, kind: t, match: n }) {
  return JSON.stringify([e, t, ...ao.map((r) => n?.[r] ?? null)]);
}
function Gf(e, t) {
  let n = (o) => o.filter(({ match: s }) => s).map(ya).join();
  if (n(e) === n(t)) return [];
  let r = (o) => [...new Set(o.filter(({ match: s }) => s).map(({ match: s }) => Pn(s)))].join("; ");
  return [{ path: "overrides", base: r(e), head: r(t), loosens: !0 }];
}
function Hf(e, t) {
  return ba(e, t).some((n) => $r(n, e));
}
function Kf(e, t) {
  if (e.level === "off") return !1;
  let n = ba(e, t);
  return n.length === 0 || n.some((r) => $r(e, r));
}
function ba(e, t) {
  let n = t.indexOf(e);
  return t.slice(0, n).filter(
    ({ metric: r, kind: o, match: s }) => r === e.metric && o === e.kind && uo(s, e.match) !== "none"
  );
}
var un = { off: 0, warn: 1, error: 2 };
function $r(e, t) {
  if (un[t.level] !== un[e.level]) {
    if (un[t.level] < un[e.level]) return !0;
    if (e.level === "off") return !1;
  }
  if ((t.floor ?? 0) > (e.floor ?? 0)) return !0;
  let [n, r] = [ha(e), ha(t)];
  return e.limit.of !== t.limit.of ? !0 : e.kind === "min" ? r < n : r > n;
}
function ha({ limit: e, reserve: t }) {
  return e.of === "relative" ? e.fraction : e.value - (t ?? 0);
}
function cn(e) {
  return e === void 0 ? "" : Pt(e);
}
function Jf(e) {
  if (e === void 0) return "budgets";
  let t = Pn(e.match);
  return t === "" ? `budgets.${e.metric}.${e.kind}` : `overrides (${t}) ${e.metric}.${e.kind}`;
}

// src/config/changed-settings.ts
function xa(e, t) {
  return [
    ...Yf(e, t),
    ...ye("delegates", e.delegates.join(", "), t.delegates.join(", "), !1),
    ...ga(e.budgets, t.budgets),
    ...Zf(e, t),
    ...ye(
      "on-inconclusive",
      e.onInconclusive,
      t.onInconclusive,
      e.onInconclusive === "fail" && t.onInconclusive === "pass"
    ),
    ...ye(
      "minimum-effect",
      wa(e.minimumEffect),
      wa(t.minimumEffect),
      t.minimumEffect > e.minimumEffect
    )
  ];
}
function Yf(e, t) {
  return e.models.flatMap((n) => {
    let r = t.models.find(({ name: i }) => i === n.name), o = `models.${n.name}`;
    if (r === void 0) return [{ path: o, base: n.source, loosens: !0 }];
    let s = xt.flatMap((i) => {
      let [a, d] = [n.ship[i], r.ship[i]];
      return ye(`${o}.ship.${i}`, ka(a), ka(d), a !== void 0 && d === void 0);
    });
    return [...ye(`${o}.evaluation`, Sa(n), Sa(r), !0), ...s];
  });
}
function Zf(e, t) {
  let [n, r] = [e.measure, t.measure], o = (i) => ye(`measure.${i}`, String(n[i]), String(r[i]), r[i] < n[i]), s = (i, a) => ye(`measure.${i}`, va(n[a]), va(r[a]), a === "gatedTimeBoxNs" && r[a] < n[a]);
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
var wa = (e) => Cn({ dimension: "share", value: e }), va = (e) => Cn({ dimension: "duration", value: e });
function ka(e) {
  return e && `${e.variant} with ${e.delegates.join(", ")}`;
}
function Sa({ evaluation: e }) {
  return e && `${Qf(e.metric)}${e.data === void 0 ? "" : ` on ${e.data}`}`;
}
function Qf(e) {
  return e.kind === "built-in" ? e.name : `${e.command} (at most ${e.timeoutSeconds} s)`;
}

// src/stages/settings.ts
async function Ca(e, t) {
  let n = await Ra(e, "baseline", t), r = await Ra(e, "candidate", t), o = n ?? r;
  if (o === void 0) throw p.configMissing(t);
  let s = new Set(o.models.map(({ name: a }) => a)), i = r?.models.filter(({ name: a }) => !s.has(a)) ?? [];
  return {
    base: n,
    head: r,
    body: {
      settings: { ...o, models: [...o.models, ...i] },
      decidedBy: n === void 0 ? "head" : "base",
      changedByHead: n === void 0 || r === void 0 ? [] : xa(n, r)
    }
  };
}
async function Ra(e, t, n) {
  let r = await e.readText(t, n);
  if (r === void 0) return;
  let o = co(r, n);
  if (o.status === "read") return o.settings;
  throw p.configInvalid(
    o.problems.map(lo),
    t === "baseline" ? `at the base commit ${e.subject.baseSha}` : ""
  );
}

// src/stages/prepare.ts
async function Pa(e, t) {
  let { workspace: n, litert: r, farm: o, progress: s, signal: i } = e;
  await n.clear();
  let a = await e.repository.open(t.base, t.head, n, i), { subject: d } = a, { base: u, head: c, body: l } = await Ca(a, t.configFile);
  await n.write("settings", d, [], l);
  let f = { models: await ua(a, u, c, s) };
  await n.write("changes", d, ["settings"], f);
  let m = {
    models: await ia({ litert: r, changes: f.models, base: u, head: c, progress: s, signal: i })
  };
  await n.write("variants", d, ["settings", "changes"], m);
  let h = {
    models: await fa({
      litert: r,
      changes: f.models,
      variants: m.models,
      settings: l.settings,
      progress: s,
      signal: i
    })
  };
  await n.write("accuracy", d, ["settings", "changes", "variants"], h);
  let g = await ma({ litert: r, changes: f.models, variants: m.models, progress: s, signal: i }), v = (await o.devices()).map((E) => ({ device: E, platform: o.platform })), k = `${d.baseSha.slice(0, 12)}-${d.headSha.slice(0, 12)}`, P = zs({ settings: l, changes: f, variants: m, inputs: g, devices: v, requestIdSeed: k });
  await n.write("plan", d, ["settings", "changes", "variants"], P);
}

// src/stages/gate.ts
async function A0(e, t) {
  return await Pa(e, t), await ks(e), await ra(e), oa(e);
}

// src/entrypoints/wire-stage.ts
import um from "node:process";

// src/adapters/git/git.ts
var xe = class {
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
async function $a(e, t, n, r) {
  return Mr(new xe(e, t, r), n);
}
async function Mr(e, t) {
  let n = await e.ask(["cat-file", "commit", t]), [r = ""] = n?.split(`

`, 1) ?? [];
  return [...r.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, o = ""]) => o);
}

// src/adapters/github/workflow-run.ts
import { readFile as nm } from "node:fs/promises";

// src/adapters/github/event.ts
var dt = x().regex(/^[0-9a-f]{40}$/, "a commit's 40 hexadecimal digits"), Ma = z({
  sha: dt,
  ref: x().min(1),
  // A fork that was deleted while its pull request is open.
  repo: z({ full_name: x().min(3) }).nullable()
}), Xf = z({
  pull_request: z({ number: q().positive(), head: Ma, base: Ma })
}), em = z({ merge_group: z({ head_sha: dt, base_sha: dt }) }), tm = z({ before: dt, after: dt });
function Oa(e, t) {
  let n;
  try {
    n = JSON.parse(t);
  } catch (r) {
    return { status: "unreadable", why: r instanceof Error ? r.message : "not JSON" };
  }
  switch (e) {
    // Not pull_request_target: there the commit under test is the base branch, and the change is a stranger's.
    case "pull_request": {
      let r = Xf.safeParse(n);
      if (!r.success) return Or(r.error);
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
      let r = em.safeParse(n);
      if (!r.success) return Or(r.error);
      let { head_sha: o, base_sha: s } = r.data.merge_group;
      return { status: "read", event: { of: "merge-group", headSha: o, baseSha: s } };
    }
    case "push": {
      let r = tm.safeParse(n);
      if (!r.success) return Or(r.error);
      let { before: o, after: s } = r.data;
      return { status: "read", event: { of: "push", before: /^0+$/.test(o) ? void 0 : o, after: s } };
    }
    default:
      return { status: "read", event: { of: "other", name: e } };
  }
}
function Or(e) {
  return { status: "unreadable", why: e.issues.map((n) => `${n.path.join(".")}: ${n.message}`).join("; ") };
}

// src/adapters/github/workflow-run.ts
async function ln(e) {
  let t = e.GITHUB_EVENT_PATH;
  if (t === void 0 || t === "") return;
  let n = (c, l) => {
    let f = e[c];
    if (f === void 0 || !l.test(f)) throw p.eventUnreadable(c, `it is ${rm(f)}`);
    return f;
  }, r = n("GITHUB_REPOSITORY", /^[\w.-]+\/[\w.-]+$/), [o = "", s = ""] = r.split("/"), i = n("GITHUB_SHA", /^[0-9a-f]{40}$/), a = await nm(t, "utf8").catch((c) => {
    throw p.eventUnreadable("GITHUB_EVENT_PATH", "its file can't be read", c);
  }), d = Oa(n("GITHUB_EVENT_NAME", /^\w+$/), a);
  if (d.status === "unreadable") throw p.eventUnreadable("GITHUB_EVENT_PATH", d.why);
  let u = e.GITHUB_SERVER_URL ?? "https://github.com";
  return {
    owner: o,
    name: s,
    sha: i,
    event: d.event,
    apiUrl: e.GITHUB_API_URL ?? "https://api.github.com",
    pageUrl: `${u}/${r}/actions/runs/${e.GITHUB_RUN_ID ?? ""}`
  };
}
function rm(e) {
  return e === void 0 ? "not set" : JSON.stringify(e);
}

// src/adapters/processes/node.ts
import { spawn as im } from "node:child_process";
import am from "node:process";

// src/adapters/processes/groups.ts
import Ba from "node:process";
var om = 2e3, mn = class {
  #e = /* @__PURE__ */ new Set();
  #t = !1;
  /** A process that leads a group of its own has started. */
  add(t) {
    this.#e.add(t), !this.#t && (this.#t = !0, Ba.once("exit", () => {
      for (let n of this.#e) fn(n, "SIGKILL");
    }));
  }
  /** The leader is gone: whatever it started and left behind goes too. */
  remove(t) {
    fn(t, "SIGKILL"), this.#e.delete(t);
  }
  /** Asks the whole group to end, and makes it end when it does not. */
  stop(t) {
    fn(t, "SIGTERM"), setTimeout(() => {
      this.#e.has(t) && fn(t, "SIGKILL");
    }, om).unref();
  }
};
function fn(e, t) {
  try {
    Ba.kill(-e, t);
  } catch {
  }
}

// src/adapters/processes/output.ts
import { StringDecoder as sm } from "node:string_decoder";
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
}, pn = class {
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
}, hn = class {
  #e = new sm("utf8");
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
var Br = 1024 * 1024, gn = {
  textBytes: 256 * Br,
  bytesBytes: 4096 * Br,
  lineBytes: 64 * Br,
  stderrBytes: 65536
}, dm = 127;
function yn() {
  let e = new mn();
  return {
    async run(t, n, r) {
      if (r.onLine !== void 0) {
        let i = new hn(gn.lineBytes, r.onLine);
        return { ...await Ir(e, t, n, r, i), stdout: "" };
      }
      let o = new ut(gn.textBytes);
      return { ...await Ir(e, t, n, r, o), stdout: o.bytes().toString("utf8") };
    },
    async runForBytes(t, n, r) {
      let o = new ut(gn.bytesBytes);
      return { ...await Ir(e, t, n, r, o), stdout: "", bytes: o.bytes() };
    }
  };
}
function Ir(e, t, n, r, o) {
  let { signal: s } = r;
  return s?.aborted === !0 ? Promise.reject(p.aborted()) : new Promise((i, a) => {
    let d = im(t, n, {
      ...r.cwd === void 0 ? {} : { cwd: r.cwd },
      env: { ...am.env, ...r.env },
      stdio: ["pipe", "pipe", "pipe"],
      detached: !0
    }), u = d.pid;
    u !== void 0 && e.add(u);
    let c = new pn(gn.stderrBytes), l = !1, f = !1, m = () => {
      u !== void 0 && e.stop(u);
    }, h = r.timeoutMs === void 0 ? void 0 : setTimeout(() => {
      l = !0, m();
    }, r.timeoutMs);
    s?.addEventListener("abort", m, { once: !0 });
    let g = () => {
      clearTimeout(h), s?.removeEventListener("abort", m);
    };
    d.stdout.on("data", (v) => {
      if (!f) {
        try {
          f = !o.add(v);
        } catch (k) {
          g(), m(), f = !0, a(k instanceof Error ? k : new Error(String(k)));
          return;
        }
        f && m();
      }
    }), d.stderr.on("data", (v) => c.add(v)), d.stdin.on("error", () => {
    }), d.stdin.end(r.stdin ?? ""), d.on("error", (v) => {
      if (u !== void 0) return;
      g();
      let k = v.code === "ENOENT" ? `${t}: not found` : `${t}: ${v.message}`;
      i({ exitCode: dm, signal: void 0, stderr: k, timedOut: !1 });
    }), d.on("exit", () => {
      u !== void 0 && e.remove(u);
    }), d.on("close", (v, k) => {
      if (u === void 0) return;
      if (g(), s?.aborted === !0) {
        a(p.aborted());
        return;
      }
      try {
        o.end();
      } catch (E) {
        a(E instanceof Error ? E : new Error(String(E)));
        return;
      }
      let P = f ? `
edgegate stopped it: it printed more than can be kept` : "";
      i({
        // A program may catch SIGTERM and exit 0: what was stopped has not succeeded.
        exitCode: f || l ? void 0 : v ?? void 0,
        signal: k ?? (f || l ? "SIGTERM" : void 0),
        stderr: c.text() + P,
        timedOut: l
      });
    });
  });
}

// src/entrypoints/wire-stage.ts
function uS(e, t, n) {
  let r = yn();
  return {
    run: () => ln(e),
    progress: ko({ write: (o) => um.stdout.write(o), clock: Ge, annotate: !0 }),
    parents: (o) => $a(r, t, o, n)
  };
}

// src/entrypoints/wire.ts
import { existsSync as mg } from "node:fs";
import { dirname as Qd, join as pt, resolve as pg } from "node:path";
import { fileURLToPath as hg } from "node:url";

// src/adapters/farms/local/local-farm.ts
import { createHash as $m } from "node:crypto";
import { rm as Mm } from "node:fs/promises";
import { join as Om } from "node:path";

// src/adapters/farms/local/follow-session.ts
var cm = /* @__PURE__ */ new Set(["launch-finished", "launch-failed", "launch-skipped"]);
function Ia(e, { clock: t, progress: n, labelOf: r }) {
  let o = e.launches.length, s = e.round === 1 ? "Measuring on this computer" : "Measuring suspicious cases again", i = n.start(s, o), a = new Map(e.launches.map((m) => [m.id, m])), d = [], u = 0, c = t.monotonicMs(), l, f = (m) => {
    if (m.event === "session-interrupted" && (l = m), m.event === "launch-started") {
      c = t.monotonicMs();
      let h = a.get(m.launch), g = h === void 0 ? m.launch : r(h.case), v = lm(d, e.launches);
      i.update(d.length, `launch ${d.length + 1} of ${o}: ${g}${v}`);
    }
    cm.has(m.event) && (d.push(m.event === "launch-skipped" ? 0 : t.monotonicMs() - c), m.event !== "launch-finished" && (u += 1), i.update(d.length));
  };
  return {
    hear(m) {
      let h = Mt.safeParse(fm(m));
      h.success && f(h.data);
    },
    finish() {
      let m = `${d.length} of ${o} launches`;
      i.finish(u === 0 ? m : `${m}, ${u} of them failed`);
    },
    interruption: () => l
  };
}
function lm(e, t) {
  if (e.length < 2) return "";
  let n = (i) => {
    let a = e.filter((u, c) => t[c]?.kind === i), d = a.length > 0 ? a : e;
    return d.reduce((u, c) => u + c, 0) / d.length;
  }, r = { paired: n("paired"), single: n("single") }, o = t.slice(e.length).reduce((i, { kind: a }) => i + r[a], 0), s = Math.max(1, Math.round(o / 1e3));
  return s < 90 ? `, about ${s} s left` : `, about ${Math.round(s / 60)} min left`;
}
function fm(e) {
  try {
    return JSON.parse(e);
  } catch {
    return;
  }
}

// src/adapters/farms/local/session-folder.ts
import { createHash as mm } from "node:crypto";
import { createReadStream as pm } from "node:fs";
import { copyFile as hm, link as gm, mkdir as Na, rm as ym, writeFile as bm } from "node:fs/promises";
import { dirname as wm, join as Ve } from "node:path";
import { pipeline as vm } from "node:stream/promises";
async function Fa(e) {
  let { root: t, farm: n, request: r, text: o, files: s } = e, i = `device-runs/${n}/${r.requestId}`, a = Ve(t, i);
  await ym(a, { recursive: !0, force: !0 }), await Na(a, { recursive: !0 });
  for (let u of r.files) {
    let c = s.get(u.id);
    if (c === void 0) throw p.internal(`nobody said where the request's file ${u.id} is`);
    await km(Ve(t, c.path), Ve(a, u.path), u, c);
  }
  await bm(Ve(a, "request.json"), o);
  let d = "report.ndjson";
  return {
    folder: a,
    request: Ve(a, "request.json"),
    report: Ve(a, d),
    reportPath: `${i}/${d}`
  };
}
async function km(e, t, n, r) {
  await Na(wm(t), { recursive: !0 });
  let o = () => p.fileChanged(r.path);
  await gm(e, t).catch((i) => {
    if (i.code === "ENOENT") throw o();
    return hm(e, t);
  });
  let s = mm("sha256");
  if (await vm(pm(t), s), s.digest("hex") !== n.sha256) throw o();
}

// src/adapters/farms/local/session-outcome.ts
import { createHash as Sm } from "node:crypto";
import { readFile as xm } from "node:fs/promises";
var ct = { finished: 0, wrongRequest: 64, reportUnwritable: 74, interrupted: 130 };
async function Ta(e) {
  try {
    return await e;
  } catch (t) {
    if (t instanceof Zr && t.code === "aborted") return "aborted";
    throw t;
  }
}
async function Ea(e, t, n, r) {
  let o = await Rm(t.report, t.reportPath), s = o === void 0 ? {} : { report: o };
  if (e === "aborted") return { status: "cancelled", reason: "interrupted by the user", ...s };
  let i = Cm(e.stderr), { exitCode: a } = e;
  if (a === ct.finished && o !== void 0) return { status: "reported", report: o };
  if (a === ct.finished) return { status: "infrastructure", reason: `${r} left no report` };
  if (a === ct.wrongRequest) throw p.internal(`${r} refuses the request: ${i}`);
  if (a === ct.reportUnwritable) return { status: "infrastructure", reason: i, ...s };
  if (a === ct.interrupted)
    return { status: n?.reason === "time-box" ? "timed-out" : "cancelled", reason: n?.detail ?? `${r} was stopped`, ...s };
  let d = e.signal ?? `exit code ${a}`;
  return { status: "infrastructure", reason: `${r} ended with ${d}: ${i}`, ...s };
}
async function Rm(e, t) {
  let n = await xm(e).catch((r) => {
    if (r.code !== "ENOENT")
      throw r;
  });
  if (!(n === void 0 || n.length === 0))
    return { path: t, sha256: Pm(n), sizeBytes: n.length };
}
function Da(e) {
  try {
    return no().parse(JSON.parse(e));
  } catch {
    return;
  }
}
function Cm(e) {
  return e.trim().split(`
`).at(-1) ?? "";
}
function Pm(e) {
  return Sm("sha256").update(e).digest("hex");
}

// src/adapters/farms/local/local-farm.ts
function bn({ name: e, runner: t, runDriver: n, clock: r, root: o }) {
  return {
    name: e,
    platform: "host",
    needsApp: !1,
    async devices() {
      let { exitCode: s, stdout: i, stderr: a } = await n(["--describe"], {}), d = s === 0 ? po.safeParse(Da(i)) : void 0;
      if (d?.success !== !0)
        throw p.internal(`${t} can't describe this computer (exit code ${s}): ${a}`);
      let { deviceModel: u, osVersion: c } = d.data;
      return [{ farm: e, model: u, osVersion: c }];
    },
    async run({ device: s, request: i, files: a, signal: d, progress: u, labelOf: c }) {
      let [l] = mo(i);
      if (l !== void 0) throw p.internal(`the bench request is not sound: ${l}`);
      let f = fo(i), m = await Fa({ root: o, farm: e, request: i, text: f, files: a }), h = Ia(i, { clock: r, progress: u, labelOf: c ?? ((k) => k) }), g = ["--request", m.request, "--files", m.folder, "--report", m.report], v = (k) => h.hear(k);
      try {
        let k = await Ta(n(g, d === void 0 ? { onLine: v } : { onLine: v, signal: d })), P = await Ea(k, m, h.interruption(), t), E = $m("sha256").update(f).digest("hex");
        return { device: s, round: i.round, requestSha256: E, outcome: P };
      } finally {
        h.finish(), await Mm(Om(m.folder, "files"), { recursive: !0, force: !0 });
      }
    }
  };
}

// src/adapters/farms/host/farm.ts
var Bm = { PYTHONPATH: void 0, PYTHONHOME: void 0, PYTHONNOUSERSITE: "1", PYTHONUTF8: "1" };
function Aa({ processes: e, python: t, clock: n, root: r }) {
  return bn({
    name: "host",
    runner: "the host runner",
    clock: n,
    root: r,
    async runDriver(o, s) {
      let i = await t.python("litert", s.signal), a = ["-m", "edgegate_litert.bench", ...o];
      return e.run(i, a, { cwd: t.packageRoot, env: Bm, ...s });
    }
  });
}

// src/adapters/farms/jvm/jvm-app.ts
import { createHash as Im, randomUUID as Nm } from "node:crypto";
import { access as Fm, cp as Tm, mkdir as Em, readdir as Dm, readFile as Am, rename as La, rm as za, symlink as ja } from "node:fs/promises";
import { delimiter as Va, join as I } from "node:path";
import wn from "node:process";
var vn = ["tensorflow-lite", "tensorflow-lite-api", "tensorflow-lite-gpu", "tensorflow-lite-gpu-api"], Lm = ["tensorflow-lite", "tensorflow-lite-gpu"];
async function qa(e, t) {
  let { packages: n, sources: r, cacheFolder: o } = e;
  if (wn.platform !== "linux" || wn.arch !== "x64")
    throw p.environmentBroken(
      `The farm jvm runs Android's x86_64 library, and this is ${wn.platform} on ${wn.arch}.`,
      "Use a Linux computer with an x86_64 processor, or another farm: `--farm host`."
    );
  let s = zm(e, t), i = await s("java", ["-version"]), a = [...vn, "gson"], d = await n.fetch(a, t), u = await qm(r), c = Im("sha256").update(i);
  for (let h of a) c.update(`${d(h).split("/").slice(-2).join("/")}
`);
  for (let h of u) c.update(`${h}
`).update(await Am(I(r, h)));
  let l = c.digest("hex"), f = I(o, "jvm", l.slice(0, 16));
  await Wa(f) || await jm({ run: s, sources: r, files: u, pathOf: d, folder: f });
  let m = [I(f, "classes"), d("gson"), ...vn.map((h) => I(f, `${h}.jar`))];
  return {
    options: ["-XX:+UseSerialGC", `-Djava.library.path=${I(f, "android")}`, "-cp", m.join(Va)],
    // Resolved at once: a function that our libc lacks must be noticed while loading, not in the middle of a launch.
    env: { LD_LIBRARY_PATH: I(f, "bionic"), LD_BIND_NOW: "1", EGL_PLATFORM: "surfaceless" },
    sha256: l
  };
}
function zm({ processes: e }, t) {
  return async (n, r) => {
    let o = t === void 0 ? {} : { signal: t }, { exitCode: s, stdout: i, stderr: a } = await e.run(n, r, { timeoutMs: 5 * 6e4, ...o });
    if (s === 0) return i + a;
    throw s === 127 ? p.environmentBroken(
      `The farm jvm needs ${n}, which is not here.`,
      "On Debian and Ubuntu: `sudo apt-get install openjdk-17-jdk-headless maven gcc libc6-dev unzip`."
    ) : p.internal(`${n} fails on the Android core: ${(a || i).trim().slice(-2e3)}`);
  };
}
async function jm(e) {
  let { run: t, sources: n, files: r, pathOf: o, folder: s } = e, i = `${s}.draft-${Nm()}`, a = (...d) => I(i, ...d);
  for (let d of ["classes", "android", "bionic", "aar"]) await Em(a(d), { recursive: !0 });
  try {
    for (let l of vn)
      await t("unzip", ["-qo", o(l), "-d", a("aar", l)]), await La(a("aar", l, "classes.jar"), a(`${l}.jar`));
    for (let l of Lm) await Tm(a("aar", l, "jni", "x86_64"), a("android"), { recursive: !0 });
    await za(a("aar"), { recursive: !0 });
    let d = [a("classes"), o("gson"), ...vn.map((l) => a(`${l}.jar`))].join(Va), u = (l) => r.filter((f) => f.startsWith(l) && f.endsWith(".java")), c = (l, f) => t("javac", [
      "--release",
      l,
      "-nowarn",
      "-Xlint:-options",
      "-cp",
      d,
      "-d",
      a("classes"),
      ...u(f).map((m) => I(n, m))
    ]);
    await c("8", "core/"), await c("11", "jvm/"), await Vm(t, I(n, "jvm/src/main/c"), a("bionic")), await La(i, s).catch(async (l) => {
      if (!await Wa(s)) throw l;
    });
  } finally {
    await za(i, { recursive: !0, force: !0 });
  }
}
async function Vm(e, t, n) {
  let r = (i, ...a) => e("gcc", ["-O2", "-fPIC", "-shared", `-Wl,-soname,${i}.so`, "-o", I(n, `${i}.so`), ...a]), o = `-Wl,--version-script=${I(t, "bionic.map")}`;
  await r("libc", "-fno-builtin", o, I(t, "bionic.c"), I(t, "forward.S"), "-lm", "-ldl"), await r("libm", o, I(t, "empty.c")), await r("libdl", o, I(t, "empty.c")), await r("liblog", I(t, "log.c"));
  let s = "/usr/lib/x86_64-linux-gnu";
  await ja(`${s}/libGLESv2.so.2`, I(n, "libGLESv3.so")), await ja(`${s}/libEGL.so.1`, I(n, "libEGL.so"));
}
async function qm(e) {
  return (await Promise.all(
    ["core/src/main", "jvm/src/main"].map(async (n) => (await Dm(I(e, n), { recursive: !0, withFileTypes: !0 })).filter((o) => o.isFile()).map((o) => I(o.parentPath, o.name)))
  )).flat().map((n) => n.slice(e.length + 1)).sort();
}
async function Wa(e) {
  return Fm(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/farms/jvm/farm.ts
function _a(e) {
  let { processes: t, clock: n, root: r } = e, o;
  return bn({
    name: "jvm",
    runner: "the JVM driver",
    clock: n,
    root: r,
    async runDriver(s, i) {
      o ??= qa(e, i.signal).catch((u) => {
        throw o = void 0, u;
      });
      let a = await o, d = [...a.options, "dev.edgegate.bench.jvm.DriverMain", "--app", a.sha256, ...s];
      return t.run("java", d, { env: a.env, ...i });
    }
  });
}

// src/adapters/git/repository.ts
import { createHash as Gm } from "node:crypto";
import { mkdir as Hm, readFile as Km, rename as Jm, writeFile as Ym } from "node:fs/promises";
import { dirname as Zm, join as Er } from "node:path";

// src/adapters/git/lfs.ts
var Ua = `version https://git-lfs.github.com/spec/v1
`;
function Nr(e) {
  return e.length < 1024 && new TextDecoder().decode(e.subarray(0, Ua.length)) === Ua;
}
async function Ga(e, t, n) {
  let r = await e.bytes(["lfs", "smudge", t], n);
  if (r !== void 0 && !Nr(r)) return { bytes: r };
  let s = await e.ask(["lfs", "version"]) !== void 0 ? "git-lfs could not fetch the object: run `git lfs fetch --all`, or give the checkout `lfs: true` and a token that may read it" : "install git-lfs and run `git lfs pull`; in a workflow, give actions/checkout `lfs: true`";
  return { detail: `${t} is a Git LFS pointer, not the file itself; ${s}` };
}

// src/adapters/git/resolve.ts
var Wm = [50, 500];
async function Tr(e, t) {
  if (t.startsWith("-") || t === "") throw p.unknownRef(t, "it is not a ref");
  let n = await Fr(e, t);
  if (n !== void 0) return n;
  let r = await e.run([
    "fetch",
    "--no-tags",
    "--quiet",
    "--depth=1",
    "origin",
    t.replace(/^origin\//, "")
  ]);
  if (r.exitCode !== 0) throw p.unknownRef(t, Ka(r.stderr));
  let o = await Fr(e, t) ?? await Fr(e, "FETCH_HEAD");
  if (o === void 0) throw p.unknownRef(t, "it is not a commit");
  return o;
}
async function Ha(e, t, n) {
  if (t === n || (await Mr(e, n)).includes(t)) return t;
  let r = await e.ask(["merge-base", t, n]);
  if (r !== void 0) return r;
  if (await e.ask(["rev-parse", "--is-shallow-repository"]) !== "true") throw p.noMergeBase(t, n);
  for (let o of [...Wm, "all"]) {
    let s = o === "all" ? "--unshallow" : `--deepen=${o}`, i = await e.run(["fetch", "--no-tags", "--quiet", s, "origin", t, n]);
    if (i.exitCode !== 0) throw p.shallowClone(Ka(i.stderr));
    let a = await e.ask(["merge-base", t, n]);
    if (a !== void 0) return a;
  }
  throw p.noMergeBase(t, n);
}
async function Fr(e, t) {
  let n = await e.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${t}^{commit}`]);
  return n !== void 0 && /^[0-9a-f]{40}$/.test(n) ? n : void 0;
}
function Ka(e) {
  return e.trim().split(`
`).at(-1) ?? "";
}

// src/adapters/git/tree.ts
import { lstat as _m, readdir as Um } from "node:fs/promises";
import { join as Ja } from "node:path";
async function Ya(e, t, n) {
  let r = await e.ask(["ls-tree", "-r", "-z", "--full-tree", t, "--", n]);
  if (r === void 0) throw p.internal(`git can't list ${n} at ${t}`);
  let o = r.split("\0").flatMap((s) => {
    let i = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(s);
    if (i === null) return [];
    let [, a = "", d = "", u = "", c = ""] = i;
    return c !== n && !c.startsWith(`${n}/`) ? [] : [
      { path: c.slice(n.length + 1), objectId: u, kind: d === "blob" && a !== "120000" ? "file" : "link" }
    ];
  });
  return o.length === 0 ? void 0 : Qa(o);
}
async function Za(e, t, n) {
  let r = [], o = async (u) => {
    let c = await _m(Ja(t, n, u)).catch(() => {
    });
    if (c !== void 0) {
      if (c.isSymbolicLink()) r.push({ path: u, kind: "link" });
      else if (c.isFile()) r.push({ path: u, kind: "file" });
      else if (c.isDirectory())
        for (let l of await Um(Ja(t, n, u))) await o(u === "" ? l : `${u}/${l}`);
    }
  };
  if (await o(""), r.length === 0) return;
  let s = r.filter(({ kind: u }) => u === "file"), i = s.map((u) => u.path === "" ? n : `${n}/${u.path}`), a = (await e.ask(["hash-object", "--stdin-paths"], i.map((u) => `${u}
`).join("")))?.split(`
`);
  if (a === void 0 || i.length > 0 && a.length !== i.length)
    throw p.internal(`git can't hash ${n}`);
  let d = new Map(s.map((u, c) => [u.path, a[c] ?? ""]));
  return Qa(r.map((u) => ({ ...u, objectId: d.get(u.path) ?? "link" })));
}
function Qa(e) {
  return [...e].sort((t, n) => t.path < n.path ? -1 : 1);
}

// src/adapters/git/repository.ts
function Xa(e, t) {
  return {
    async open(n, r, o, s) {
      let a = await new xe(e, t, s).ask(["rev-parse", "--show-toplevel"]);
      if (a === void 0) throw p.notARepository(t);
      let d = new xe(e, a, s), u = await Tr(d, r === "worktree" ? "HEAD" : r), c = await Tr(d, n), l = await Ha(d, c, u), f = r === "worktree" ? r : u, m = await Xm(d);
      return Qm(d, a, { repository: m, baseSha: l, headSha: f }, o);
    }
  };
}
function Qm(e, t, n, r) {
  let o = (a) => a === "baseline" ? n.baseSha : n.headSha, s = (a, d) => o(a) === "worktree" ? Za(e, t, d) : Ya(e, o(a), d), i = async (a, d, u) => {
    let c = u.path === "" ? d : `${d}/${u.path}`;
    if (o(a) === "worktree") return Km(Er(t, c));
    let l = await e.bytes(["cat-file", "blob", u.objectId]);
    if (l === void 0) throw p.gitObjectMissing(c, o(a));
    return l;
  };
  return {
    subject: n,
    async readText(a, d) {
      let [u, ...c] = await s(a, d) ?? [];
      if (u !== void 0) {
        if (c.length > 0 || u.path !== "" || u.kind !== "file") throw p.notAFile(d);
        return new TextDecoder("utf-8", { fatal: !0 }).decode(await i(a, d, u));
      }
    },
    async identity(a, d) {
      let u = await s(a, d);
      return u === void 0 ? void 0 : Dr(u.map((c) => `${c.objectId} ${c.path}
`).join(""));
    },
    async materialise(a, d) {
      let u = await s(a, d);
      if (u === void 0) return { status: "absent" };
      let c = u.find(({ kind: f }) => f === "link");
      if (c !== void 0)
        return { status: "unreadable", reason: "outside-repository", detail: `${Er(d, c.path)} is a symbolic link or a submodule; only files of this repository are read` };
      let l = [];
      for (let f of u) {
        let m = await i(a, d, f);
        if (Nr(m)) {
          let h = await Ga(e, Er(d, f.path), m);
          if ("detail" in h) return { status: "unreadable", reason: "lfs-pointer", detail: h.detail };
          m = h.bytes;
        }
        l.push({ path: f.path, bytes: m });
      }
      return l.every(({ bytes: f }) => f.length === 0) ? { status: "unreadable", reason: "empty", detail: `${d} has no bytes` } : { status: "present", kind: ep(d, u), file: await tp(r, d, l) };
    }
  };
}
async function Xm(e) {
  let t = await e.ask(["config", "--get", "remote.origin.url"]), n = t === void 0 ? null : /[/:]([^/:]+\/[^/:]+?)(\.git)?\/?$/.exec(t), r = await e.ask(["rev-parse", "--show-toplevel"]) ?? "";
  return n?.[1] ?? r.split("/").at(-1) ?? "repository";
}
function ep(e, t) {
  if (t.some((r) => r.path === "saved_model.pb" || r.path === "saved_model.pbtxt")) return "saved-model";
  let n = /\.([a-z0-9]+)$/i.exec(e)?.[1]?.toLowerCase();
  return n === "tflite" || n === "keras" || n === "npz" || n === "h5" ? n : n === "hdf5" ? "h5" : "other";
}
async function tp(e, t, n) {
  let r = t.split("/").at(-1) ?? t, o = n.map((u) => `${Dr(u.bytes)} ${u.path}
`).join(""), s = n[0]?.path === "" ? n[0].bytes : void 0, i = Dr(s ?? o), a = n.reduce((u, { bytes: c }) => u + c.length, 0), d = `sources/${i.slice(0, 16)}/${r}`;
  for (let u of n) {
    let c = e.absolute(u.path === "" ? d : `${d}/${u.path}`);
    await Hm(Zm(c), { recursive: !0 }), await Ym(`${c}.part`, u.bytes), await Jm(`${c}.part`, c);
  }
  return { path: d, sha256: i, sizeBytes: a };
}
function Dr(e) {
  return Gm("sha256").update(e).digest("hex");
}

// src/adapters/github/pull-request.ts
import { setTimeout as ap } from "node:timers/promises";

// src/adapters/github/client.ts
import { randomUUID as np } from "node:crypto";
var Ar = { secondMs: 1e3, requestMs: 3e4 }, rp = 120, op = 2;
async function ed(e, t, n = Ar) {
  let [{ GitHub: r, defaults: o, getOctokitOptions: s }, { retry: i }, { throttling: a }] = await Promise.all([
    import("./utils-R4FY4Z6B.js"),
    import("./dist-bundle-CC537XF7.js"),
    import("./dist-bundle-7PZ3SKCR.js")
  ]), { fetch: d } = o.request ?? {}, u = (l, f, m, h) => l <= rp && h < op, c = r.plugin(i, a);
  return new c({
    ...s(t),
    baseUrl: e,
    log: { debug: kn, info: kn, warn: kn, error: kn },
    request: {
      fetch: (l, f) => (d ?? fetch)(l, { ...f, signal: AbortSignal.timeout(n.requestMs) })
    },
    retry: { retryAfterBaseValue: n.secondMs },
    throttle: {
      // Its own queue: pauses between writes are per client.
      id: np(),
      retryAfterBaseValue: n.secondMs,
      onRateLimit: u,
      onSecondaryRateLimit: u
    }
  });
}
function kn() {
}

// src/adapters/github/refusal.ts
var sp = z({
  status: q(),
  message: x(),
  response: z({ headers: St(x(), kt()) }).optional()
}), ip = [
  "Add to the job in the workflow:",
  "",
  "permissions:",
  "  contents: read",
  "  pull-requests: write"
].join(`
`);
function td(e, t, n) {
  let r = sp.safeParse(e);
  if (!r.success) return Re(`GitHub could not be asked: ${Lr(String(e), t)}`);
  let { status: o, message: s, response: i } = r.data, a = `GitHub answered ${o}: ${Lr(s, t)}`;
  return /rate limit/i.test(s) ? Re(`${a}; the limit lasts longer than a job should wait`) : i === void 0 ? Re(`GitHub could not be reached: ${Lr(s, t)}`) : o === 401 ? Re(
    `the token is not valid. ${a}`,
    "Leave out the input `token`, or give it one that is still valid."
  ) : o === 403 || o === 404 ? n ? Re(
    `the pull request comes from a fork, and GitHub gives its workflows a token that may only read. ${a}`,
    "Nothing to mend: the whole report is in the job summary."
  ) : Re(`the token may not write comments on pull requests. ${a}`, ip) : Re(a);
}
function Re(e, t) {
  return { status: "skipped", reason: e, ...t === void 0 ? {} : { fix: t } };
}
function Lr(e, t) {
  let n = e.replaceAll(t, "***").replaceAll(/\s+/g, " ").trim();
  return n.length <= 200 ? n : `${n.slice(0, 199)}…`;
}

// src/adapters/github/pull-request.ts
var dp = 3;
function rd(e) {
  return {
    async publish(t) {
      let n = cp(t), r = await ln(e.env);
      if (r?.event.of !== "pull-request") return { status: "skipped", reason: fp(r) };
      let { token: o, patience: s = Ar } = e;
      if (o === void 0 || o === "")
        return { status: "skipped", reason: "there is no token", fix: "Set GITHUB_TOKEN to the workflow's token." };
      try {
        let i = await ed(r.apiUrl, o, s);
        return await new zr(i, r, r.event, s).write(n, t);
      } catch (i) {
        return td(i, o, r.event.fromFork);
      }
    }
  };
}
var zr = class {
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
      if (s !== void 0 && nd(s.body, n)) return { status: "unchanged", url: s.html_url };
      let i = await this.#a();
      if (i !== void 0) return i;
      try {
        return await this.#o(s, n);
      } catch (a) {
        if (o >= dp || !lp(a)) throw a;
        await ap(o ** 2 * this.#r.secondMs);
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
    })).filter((o) => nd(o.body?.split(`
`, 1)[0], t) && up(o, n)).reduce(
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
      if (od(t) === 403) return;
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
function up({ user: e }, t) {
  return t === void 0 ? e?.type === "Bot" : e?.login === t;
}
function nd(e, t) {
  let n = (r) => r.replaceAll(`\r
`, `
`).trimEnd();
  return e !== void 0 && n(e) === n(t);
}
function cp(e) {
  let [t = ""] = e.split(`
`, 1);
  if (!/^<!-- \S.* -->$/.test(t)) throw p.internal("a comment was to be posted without a marker");
  return t;
}
function lp(e) {
  let t = od(e);
  return t === void 0 || t >= 500;
}
function od(e) {
  return e instanceof Error && "status" in e && typeof e.status == "number" ? e.status : void 0;
}
function fp(e) {
  if (e === void 0) return "this is not a workflow run of GitHub Actions";
  let { event: t } = e;
  return `this run is for ${t.of === "other" ? t.name : t.of.replace("-", "_")}, not for a pull request`;
}

// src/adapters/litert/convert.ts
import { mkdir as xp } from "node:fs/promises";
import { dirname as Rp, join as ce } from "node:path";

// src/adapters/litert/digest.ts
import { createHash as mp } from "node:crypto";
import { readFile as pp } from "node:fs/promises";
import { join as hp } from "node:path";
async function lt(e, t) {
  let n = await pp(hp(e, t));
  return { path: t, sha256: mp("sha256").update(n).digest("hex"), sizeBytes: n.length };
}

// src/adapters/litert/python-verb.ts
import { mkdtemp as gp, readFile as yp, rm as bp, writeFile as wp } from "node:fs/promises";
import { tmpdir as vp } from "node:os";
import { join as jr } from "node:path";
var kp = 15 * 6e4, Sp = 64;
async function ue(e, t, n) {
  let { verb: r, signal: o, silenceMs: s = kp } = n, i = await t.python(n.set ?? "litert", o), a = await gp(jr(vp(), "edgegate-verb-")), d = new AbortController(), u = setTimeout(() => d.abort(), s);
  try {
    let [c, l] = [jr(a, "request.json"), jr(a, "response.json")];
    await wp(c, JSON.stringify(n.request));
    let f = ["-m", "edgegate_litert", r, "--request", c, "--response", l], m = await e.run(i, f, {
      cwd: t.packageRoot,
      env: { PYTHONPATH: void 0, PYTHONHOME: void 0, PYTHONNOUSERSITE: "1", PYTHONUTF8: "1" },
      signal: o === void 0 ? d.signal : AbortSignal.any([o, d.signal]),
      onLine: () => u.refresh()
    });
    if (m.signal === "SIGKILL")
      return { status: "died", reason: "it was killed by the system, as when memory runs out (SIGKILL)" };
    if (m.signal !== void 0)
      return { status: "died", reason: `it crashed (${m.signal})${sd(m.stderr)}` };
    if (m.exitCode === Sp)
      throw p.internal(`the verb ${r} refuses its request: ${m.stderr}`);
    if (m.exitCode !== 0)
      return { status: "died", reason: `it ended with exit code ${m.exitCode}${sd(m.stderr)}` };
    let h = n.response.safeParse(JSON.parse(await yp(l, "utf8")));
    if (!h.success) throw p.internal(`the verb ${r} answers in another shape: ${h.error.message}`);
    return { status: "answered", response: h.data };
  } catch (c) {
    if (!d.signal.aborted || o?.aborted === !0) throw c;
    return { status: "died", reason: `it hung: killed after ${s / 6e4} minutes of silence` };
  } finally {
    clearTimeout(u), await bp(a, { recursive: !0, force: !0 });
  }
}
function sd(e) {
  let t = e.trim().split(`
`).at(-1)?.slice(0, 500);
  return t === void 0 || t === "" ? "" : `: ${t}`;
}

// src/adapters/litert/convert.ts
var ft = x(), Vr = $({ status: K("unusable"), reason: ft }), id = Me("status", [
  $({ status: K("converted"), inspection: wo }),
  $({ status: K("failed"), reason: ft }),
  $({ status: K("no-effect"), reason: ft }),
  $({ status: K("not-possible"), reason: ft }),
  Vr
]), Cp = Me("status", [
  $({ status: K("model"), arithmetic: x(), variants: be(ro) }),
  Vr
]), ad = Me("status", [
  $({ status: K("converted") }),
  $({ status: K("failed"), reason: ft }),
  Vr
]), Pp = D.filter((e) => e !== "as-is"), $p = "only a .tflite source can be taken as it is";
async function cd(e, t) {
  await xp(ce(e.root, t.into), { recursive: !0 });
  let { kind: n } = t;
  if (n === "tflite") {
    let s = await e.inTurn(
      () => ue(e.processes, e.python, {
        verb: "examine",
        request: { source: ce(e.root, t.source.path) },
        response: Cp,
        signal: t.signal
      })
    );
    return s.status === "died" ? { status: "unusable", reason: `reading it failed: ${s.reason}` } : s.response.status === "unusable" ? s.response : ud(e, t, t.source, t.variants ?? s.response.variants);
  }
  let r = await Mp(e, t, n);
  if (r.status === "unusable") return r;
  let o = t.variants ?? Pp;
  if (r.status === "failed") {
    let s = o.map((i) => ({ variant: i, status: "failed", reason: r.reason }));
    for (let i of s) t.onDone(i);
    return { status: "present", variants: s };
  }
  return ud(e, t, r.file, o);
}
async function Mp(e, t, n) {
  let r = `${t.into}/source.tflite`, o = JSON.stringify(["framework", await e.python.digest(), t.source.sha256, n]), s = ce(e.root, t.into);
  return e.alone(o, () => Op(e, t, n, o, s, r));
}
async function Op(e, t, n, r, o, s) {
  let i = ad.safeParse(await e.store.get(r, o));
  if (i.success) return dd(e, i.data, s);
  let a = await e.inTurn(
    () => ue(e.processes, e.python, {
      verb: "framework",
      request: { source: ce(e.root, t.source.path), kind: n, output: ce(e.root, s) },
      response: ad,
      set: "tensorflow",
      signal: t.signal
    })
  );
  if (a.status === "died") return { status: "failed", reason: `TensorFlow's converter: ${a.reason}` };
  let d = a.response.status === "converted" ? ["source.tflite"] : [];
  return await e.store.put(r, a.response, o, d), dd(e, a.response, s);
}
async function dd(e, t, n) {
  return t.status === "converted" ? { status: "converted", file: await lt(e.root, n) } : t;
}
async function ud(e, t, n, r) {
  let o = await Promise.all(
    D.filter((i) => r.includes(i)).map(async (i) => {
      let a = i === "as-is" && t.kind !== "tflite" ? { status: "not-possible", reason: $p } : await Bp(e, t, n, i);
      if (a.status === "unusable") return a;
      let d = ld(t, i), u = a.status === "converted" ? { ...a, variant: i, file: await lt(e.root, d) } : { ...a, variant: i };
      return t.onDone(u), u;
    })
  ), s = o.find((i) => i.status === "unusable");
  return s !== void 0 ? s : { status: "present", variants: o.filter((i) => i.status !== "unusable") };
}
function ld(e, t) {
  return `${e.into}/${t}.tflite`;
}
async function Bp(e, t, n, r) {
  let o = r === "full-int8" ? t.calibration : void 0, s = JSON.stringify([
    "convert",
    await e.python.digest(),
    n.sha256,
    r,
    o === void 0 ? "" : [o.data.sha256, o.samples]
  ]);
  return e.alone(s, () => Ip(e, t, n, r, o, s));
}
async function Ip(e, t, n, r, o, s) {
  let i = ld(t, r), a = ce(e.root, Rp(i)), d = id.safeParse(await e.store.get(s, a));
  if (d.success) return d.data;
  let u = await e.inTurn(
    () => ue(e.processes, e.python, {
      verb: "convert",
      request: {
        source: ce(e.root, n.path),
        variant: r,
        output: ce(e.root, i),
        ...o === void 0 ? {} : { calibration: { data: ce(e.root, o.data.path), samples: o.samples } }
      },
      response: id,
      signal: t.signal
    })
  );
  if (u.status === "died") return { status: "failed", reason: `the converter did not answer: ${u.reason}` };
  let c = u.response.status === "converted" ? [`${r}.tflite`] : [];
  return await e.store.put(s, u.response, a, c), u.response;
}

// src/adapters/litert/evaluate.ts
import { access as Lp, mkdir as zp, mkdtemp as jp, rm as Vp } from "node:fs/promises";
import { tmpdir as qp } from "node:os";
import { join as mt } from "node:path";

// src/adapters/litert/user-command.ts
import { join as Np } from "node:path";
import Fp from "node:process";
var Tp = $({
  metric: x().min(1).max(100),
  value: Xr(),
  n: q().positive(),
  higherIsBetter: vt(),
  unit: to(["share", "number"]).optional()
});
async function fd(e, t, n, r) {
  let o = Ap(t.command);
  if (o === void 0) return Ce(`\`${t.command}\` has a quote that is not closed`);
  let s = t.command.includes("{python}") ? await e.python.python("litert", r) : "", i = Np(e.root, n.path), [a, ...d] = o.map(
    (g) => (
      // A function, because a path may hold what a replacement text gives a meaning (`$&`).
      g.replaceAll("{model}", () => i).replaceAll("{python}", () => s)
    )
  );
  if (a === void 0 || a === "") return Ce(`\`${t.command}\` names no program`);
  let u = await e.processes.run(a, d, {
    cwd: e.repository,
    env: Dp(Fp.env),
    timeoutMs: t.timeoutSeconds * 1e3,
    ...r === void 0 ? {} : { signal: r }
  });
  if (u.timedOut) return Ce(`it was killed after ${t.timeoutSeconds} s; give it longer with \`timeout\``);
  if (u.signal !== void 0) return Ce(`it was ended by ${u.signal}${qr(u.stderr)}`);
  if (u.exitCode !== 0) return Ce(`it ended with exit code ${u.exitCode}${qr(u.stderr)}`);
  let c = u.stdout.split(`
`).map(Ep).findLast((g) => typeof g == "object" && g !== null);
  if (c === void 0)
    return Ce(`it printed no JSON line with metric, value, n and higherIsBetter${qr(u.stdout)}`);
  let l = Tp.safeParse(c);
  if (!l.success) return Ce(`its JSON is not as needed: ${wt(l.error)}`);
  let { value: f, higherIsBetter: m } = l.data, h = m && f >= 0 && f <= 1;
  return { status: "measured", ...l.data, unit: l.data.unit ?? (h ? "share" : "number") };
}
function Ce(e) {
  return { status: "failed", cause: "command", reason: `the evaluation command: ${e}` };
}
function qr(e) {
  let t = e.trim().split(`
`).at(-1)?.slice(0, 300) ?? "";
  return t === "" ? "" : `: ${t}`;
}
function Ep(e) {
  try {
    return JSON.parse(e);
  } catch {
    return;
  }
}
function Dp(e) {
  let t = Object.keys(e).filter((n) => /TOKEN|SECRET|PASSWORD|CREDENTIAL|^INPUT_/i.test(n));
  return Object.fromEntries(t.map((n) => [n, void 0]));
}
function Ap(e) {
  let t = [...e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+|["']/g)].map(([n]) => n);
  if (!t.some((n) => n === '"' || n === "'"))
    return t.map(
      (n) => n.replaceAll(/"([^"]*)"|'([^']*)'/g, (r, o, s) => o ?? s ?? "")
    );
}

// src/adapters/litert/evaluate.ts
var Wp = Me("status", [
  $({ status: K("unpacked") }),
  $({ status: K("refused"), reason: x() })
]), md = $({ task: yo, fidelity: bo });
async function gd(e, t) {
  let n = await jp(mt(qp(), "edgegate-evaluate-"));
  try {
    let r = await _p(e, t, n), o = t.models.find(({ variant: u }) => u === t.reference), s = o === void 0 ? [] : [await pd(e, t, r, o, o)], i = t.models.filter((u) => u !== o), a = await Promise.all(i.map((u) => pd(e, t, r, u, o))), d = [...s, ...a];
    return t.models.flatMap(({ variant: u }) => d.filter((c) => c.variant === u));
  } finally {
    await Vp(n, { recursive: !0, force: !0 });
  }
}
async function _p(e, t, n) {
  let r = mt(n, "reference.npy"), o = t.metric?.kind === "built-in" ? t.metric.name : void 0, s = { outputs: r, data: void 0, source: void 0, inputsFrom: "random", metric: void 0 }, [i, a] = t.data === void 0 ? [t.calibration, "calibration"] : [t.data, "evaluation"];
  if (i === void 0) return { ...s, refused: void 0 };
  let d = mt(n, "data");
  await zp(d);
  let u = await ue(e.processes, e.python, {
    verb: "unpack",
    request: { source: mt(e.root, i.path), folder: d },
    response: Wp,
    signal: t.signal
  });
  if (u.status === "died" || u.response.status === "refused") {
    let l = u.status === "died" ? `reading the data failed: ${u.reason}` : Up(u.response);
    return { ...s, refused: t.data === void 0 ? void 0 : l };
  }
  return { outputs: r, data: d, source: i, inputsFrom: a, metric: a === "evaluation" ? o : void 0, refused: void 0 };
}
function Up(e) {
  return e.status === "refused" ? e.reason : "";
}
async function pd(e, t, n, r, o) {
  let { variant: s } = r, { task: i, fidelity: a } = await Hp(e, t, n, r, o), d = { variant: s, task: await Gp(e, t, n, r, i), fidelity: a };
  return t.onDone(s), d;
}
async function Gp(e, { metric: t, signal: n }, { refused: r, source: o }, { file: s }, i) {
  return t?.kind === "command" ? e.inTurn(() => fd(e, t, s, n)) : t !== void 0 && r !== void 0 ? { status: "failed", cause: "data", reason: r } : i.status === "measured" && o !== void 0 ? { ...i, dataSha256: o.sha256 } : i;
}
async function Hp(e, t, n, r, o) {
  let s = r === o, i = async (u) => {
    let c = md.safeParse(
      await e.store.get(await hd(e, n, u, o), e.root)
    );
    return c.success ? c.data : void 0;
  }, a = await i(r);
  if (a !== void 0 && !(s ? await Promise.all(t.models.map(i)) : []).includes(void 0))
    return a;
  let d = await e.inTurn(
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
      response: md,
      signal: t.signal
    })
  );
  if (d.status === "died") {
    let u = `running it failed: ${d.reason}`;
    return { task: n.metric === void 0 ? { status: "not-configured" } : { status: "failed", cause: "model", reason: u }, fidelity: { status: "failed", reason: u } };
  }
  return (s || o === void 0 || await Kp(n.outputs) || d.response.fidelity.status !== "failed") && await e.store.put(await hd(e, n, r, o), d.response, e.root, []), d.response;
}
async function Kp(e) {
  return Lp(e).then(
    () => !0,
    () => !1
  );
}
async function hd(e, t, n, r) {
  let { source: o, inputsFrom: s, metric: i } = t, a = [
    await e.python.digest(),
    n.file.sha256,
    r?.file.sha256 ?? "",
    o?.sha256 ?? ""
  ];
  return JSON.stringify(["evaluate", ...a, s, i ?? ""]);
}

// src/adapters/litert/in-turn.ts
import { availableParallelism as Jp } from "node:os";
function yd(e = Jp()) {
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
function bd() {
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
import { mkdir as Yp, mkdtemp as Zp, rename as Qp, rm as Xp } from "node:fs/promises";
import { join as qe } from "node:path";
var eh = $({
  tensors: be(
    $({
      index: q().nonnegative(),
      name: x(),
      dtype: x(),
      shape: be(q().nonnegative()),
      file: x().regex(/^\d+\.bin$/)
    })
  )
});
async function wd(e, t) {
  let n = qe(e.root, t.into);
  await Yp(n, { recursive: !0 });
  let r = await Zp(qe(n, "draft-"));
  try {
    let o = await e.inTurn(
      () => ue(e.processes, e.python, {
        verb: "inputs",
        request: {
          model: qe(e.root, t.model.path),
          folder: r,
          ...t.data === void 0 ? {} : { data: qe(e.root, t.data.path) }
        },
        response: eh,
        signal: t.signal
      })
    );
    if (o.status === "died") return { tensors: [], files: [] };
    let s = [];
    for (let { file: i, ...a } of o.response.tensors) {
      let d = await lt(r, i), u = `${t.into}/${d.sha256.slice(0, 24)}.bin`;
      await Qp(qe(r, i), qe(e.root, u)), s.push({ tensor: a, file: { ...d, path: u } });
    }
    return { tensors: s.map(({ tensor: i }) => i), files: s.map(({ file: i }) => i) };
  } finally {
    await Xp(r, { recursive: !0, force: !0 });
  }
}

// src/adapters/litert/lite-rt.ts
function vd(e) {
  let t = { ...e, inTurn: yd(), alone: bd() };
  return {
    convert: (n) => cd(t, n),
    evaluate: (n) => gd(t, n),
    makeInputs: (n) => wd(t, n)
  };
}

// src/adapters/maven/packages.ts
import { createHash as th, randomUUID as nh } from "node:crypto";
import { createReadStream as rh } from "node:fs";
import { access as oh, mkdir as kd, readFile as sh, rename as ih, rm as ah, writeFile as dh } from "node:fs/promises";
import { join as We } from "node:path";
import { pipeline as uh } from "node:stream/promises";
var ch = z({
  packages: St(
    x(),
    $({ coordinates: x().regex(/^[\w.-]+:[\w.-]+:[\w.-]+:(jar|aar)$/), sha256: $t })
  )
}), lh = 15 * 6e4, fh = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
function Sd(e) {
  let t;
  return {
    async fetch(n, r) {
      t ??= sh(e.lockFile, "utf8").then((d) => ch.parse(JSON.parse(d)));
      let { packages: o } = await t, s = n.map((d) => {
        let u = o[d];
        if (u === void 0) throw p.internal(`${e.lockFile} has no package ${d}`);
        return { name: d, one: u, path: We(e.cacheFolder, "packages", u.sha256, xd(u)) };
      }), i = [];
      for (let d of s) await bh(d.path) || i.push(d);
      i.length > 0 && await ph(e, i, r);
      let a = new Map(s.map(({ name: d, path: u }) => [d, u]));
      return (d) => a.get(d) ?? mh(d);
    }
  };
}
function mh(e) {
  throw p.internal(`nobody asked for the Java package ${e}`);
}
async function ph({ processes: e, progress: t, cacheFolder: n }, r, o) {
  let s = We(n, "packages", `.draft-${nh()}`);
  await kd(s, { recursive: !0 });
  let i = t.start("Fetching Java packages (once)", r.length);
  try {
    await dh(We(s, "pom.xml"), gh(r.map(({ one: f }) => f)));
    let a = ["-B", "-q", "-f", We(s, "pom.xml"), fh, `-DoutputDirectory=${s}`], d = o === void 0 ? {} : { signal: o }, { exitCode: u, stdout: c, stderr: l } = await e.run("mvn", a, {
      cwd: s,
      timeoutMs: lh,
      ...d
    });
    if (u !== 0) throw hh(u, `${c}
${l}`);
    for (let { one: f, path: m } of r) {
      let h = We(s, xd(f)), g = await yh(h);
      if (g !== f.sha256)
        throw p.environmentBroken(
          `The Java package ${f.coordinates} is not the one that edgegate was tested with: its SHA-256 is ${g}, not ${f.sha256}.`,
          "Check the repository that your Maven settings name (`mvn help:effective-settings`); remove the package from ~/.m2/repository and run the command again."
        );
      await kd(We(m, ".."), { recursive: !0 }), await ih(h, m);
    }
    i.finish();
  } catch (a) {
    throw i.finish("not finished"), a;
  } finally {
    await ah(s, { recursive: !0, force: !0 });
  }
}
function hh(e, t) {
  if (e === 127)
    return p.environmentBroken(
      "Maven is not here (`mvn`).",
      "On Debian and Ubuntu: `sudo apt-get install maven openjdk-17-jdk-headless`. Runners of GitHub have it."
    );
  let n = t.split(`
`).find((r) => r.includes("ERROR")) ?? t.trim();
  return p.environmentBroken(
    `Maven can't fetch the Java packages: ${n.trim().slice(0, 400)}`,
    "Check the network, or the mirror in ~/.m2/settings.xml, and run the command again."
  );
}
function gh(e) {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>edgegate</groupId><artifactId>packages</artifactId><version>1</version><packaging>pom</packaging>
<build><plugins><plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId>
<configuration><artifactItems>${e.map(({ coordinates: n }) => {
    let [r, o, s, i] = n.split(":");
    return `<artifactItem><groupId>${r}</groupId><artifactId>${o}</artifactId><version>${s}</version><type>${i}</type></artifactItem>`;
  }).join("")}</artifactItems></configuration></plugin></plugins></build></project>
`;
}
function xd({ coordinates: e }) {
  let [, t, n, r] = e.split(":");
  return `${t}-${n}.${r}`;
}
async function yh(e) {
  let t = th("sha256");
  return await uh(rh(e), t), t.digest("hex");
}
async function bh(e) {
  return oh(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/python/environment.ts
import { createHash as Ed, randomUUID as zh } from "node:crypto";
import { access as jh, mkdir as Vh, readdir as qh, readFile as Wh, rename as _h, rm as Dd, stat as Uh } from "node:fs/promises";
import { join as Pe, resolve as Gh } from "node:path";

// src/adapters/python/interpreter.ts
import Rd from "node:process";
var wh = ["python3.13", "python3.12", "python3.11", "python3.10", "python3", "python"], Cd = [3, 10], vh = [3, 13], kh = `
import json, platform, sys
try:
    import ensurepip, venv
    can_make = True
except ImportError:
    can_make = False
print(json.dumps({"version": list(sys.version_info[:3]), "executable": sys.executable, "canMakeEnvironments": can_make,
    "implementation": sys.implementation.name, "machine": platform.machine()}))`, Sh = z({
  version: eo([q(), q(), q()]),
  executable: x().min(1),
  canMakeEnvironments: vt(),
  implementation: x(),
  machine: x()
}), Wr = {
  PYTHONHOME: void 0,
  PYTHONPATH: void 0,
  PYTHONNOUSERSITE: "1",
  PIP_USER: void 0,
  PIP_TARGET: void 0,
  PIP_PREFIX: void 0
};
async function Pd(e, t = Rd.env, n) {
  let r = t.EDGEGATE_PYTHON, o = r === void 0 || r === "" ? wh : [r], s = [];
  for (let i of o) {
    let a = await e.run(i, ["-c", kh], {
      env: { ...t, ...Wr },
      timeoutMs: 2e4,
      ...n === void 0 ? {} : { signal: n }
    }), d = Rh(a);
    if (d === void 0) {
      a.stderr.endsWith(": not found") || s.push(`${i} does not run`);
      continue;
    }
    let u = d.version.join(".");
    if (!xh(d.version)) s.push(`${i} is ${u}`);
    else if (!d.canMakeEnvironments) s.push(`${i} ${u} has no venv module`);
    else {
      let c = `${d.implementation}-${u}-${Rd.platform}-${d.machine}`;
      return { path: d.executable, identity: c };
    }
  }
  throw p.pythonMissing(s);
}
function xh([e, t]) {
  return e === Cd[0] && t >= Cd[1] && t <= vh[1];
}
function Rh(e) {
  if (e.exitCode === 0)
    try {
      return Sh.parse(JSON.parse(e.stdout));
    } catch {
      return;
    }
}

// src/adapters/python/pip.ts
function Md(e) {
  return ["-m", "pip", "install", ...["--disable-pip-version-check", "--no-input", "--progress-bar", "off"], "--require-hashes", "--only-binary", ":all:", "--requirement", e];
}
function Od(e) {
  let t = /^(?:Collecting |Processing (?:\S*\/)?)([A-Za-z0-9._]+(?:-[A-Za-z_][A-Za-z0-9._]*)*)/.exec(
    e
  )?.[1];
  return t !== void 0 ? { package: t } : e.startsWith("Installing collected packages") ? "installing" : void 0;
}
function Bd(e) {
  return e.split(`
`).filter((t) => /^[A-Za-z0-9]/.test(t)).length;
}
var $d = /Failed to establish a new connection|NewConnectionError|NameResolutionError|Temporary failure in name resolution|Name or service not known|ProxyError|ConnectTimeout|ReadTimeout|Read timed out|Connection refused|Connection reset|Network is unreachable|SSLError|CERTIFICATE_VERIFY_FAILED|Max retries exceeded|Connection broken/, Ch = /from versions: none/;
function Id(e, t) {
  let n = t.split(`
`).map((i) => i.trim()).filter((i) => i !== ""), r = n.find((i) => $d.test(i));
  if (r !== void 0)
    return p.packagesUnreachable(e, _r($d.exec(r)?.[0] ?? r));
  let o = n.filter((i) => i.startsWith("ERROR: ")).map((i) => i.slice(7)), s = o.find((i) => Ch.test(i));
  return s !== void 0 ? p.packagesUnreachable(e, _r(s)) : p.packagesRefused(e, _r(o.join(" ") || n.at(-1) || "pip gave no reason"));
}
function _r(e) {
  let t = e.replace(/\.$/, "");
  return t.length <= 400 ? t : `${t.slice(0, 400)}…`;
}

// src/adapters/python/sources.ts
import { createHash as Ph } from "node:crypto";
import { readdir as $h, readFile as Mh } from "node:fs/promises";
import { join as Oh, relative as Bh, sep as Ih } from "node:path";
async function Nd(e) {
  let r = (await $h(e, { recursive: !0, withFileTypes: !0 })).filter((s) => s.isFile() && (s.name.endsWith(".py") || s.name.endsWith(".txt"))).map((s) => Oh(s.parentPath, s.name)).map((s) => ({ path: s, name: Bh(e, s).split(Ih).join("/") })), o = Ph("sha256");
  for (let { path: s, name: i } of r.sort((a, d) => a.name < d.name ? -1 : 1)) {
    let a = await Mh(s);
    o.update(`${i}
${a.length}
`).update(a);
  }
  return o.digest("hex");
}

// src/adapters/python/turn.ts
import { mkdir as Nh, rm as Fd, stat as Fh, utimes as Th } from "node:fs/promises";
import { setTimeout as Eh } from "node:timers/promises";
async function Td(e, t, n = {}) {
  let { signal: r, onWait: o, beatMs: s = 2e3, staleMs: i = 2e4 } = n;
  for (let d = !0; !await Dh(e); d = !1) {
    d && o?.();
    let u = await Ah(e);
    u !== void 0 && u > i ? await Fd(e, { recursive: !0, force: !0 }) : await Lh(s / 4, r);
  }
  let a = setInterval(() => {
    let d = /* @__PURE__ */ new Date();
    Th(e, d, d).catch(() => {
    });
  }, s);
  a.unref();
  try {
    return await t();
  } finally {
    clearInterval(a), await Fd(e, { recursive: !0, force: !0 });
  }
}
async function Dh(e) {
  try {
    return await Nh(e), !0;
  } catch (t) {
    if (t instanceof Error && "code" in t && t.code === "EEXIST") return !1;
    throw t;
  }
}
async function Ah(e) {
  try {
    return Date.now() - (await Fh(e)).mtimeMs;
  } catch {
    return;
  }
}
async function Lh(e, t) {
  try {
    await Eh(e, void 0, t === void 0 ? {} : { signal: t });
  } catch {
    throw p.aborted();
  }
}

// src/adapters/python/environment.ts
var Hh = 45 * 6e4, Kh = 1440 * 6e4;
function Ad(e) {
  let t = Gh(e.packageRoot), n, r = /* @__PURE__ */ new Map(), o = (s) => (n ??= Pd(e.processes, e.env, s).catch((i) => {
    throw n = void 0, i;
  }), n);
  return {
    packageRoot: t,
    python(s, i) {
      let a = r.get(s);
      if (a !== void 0) return a;
      let d = o(i).then((u) => Jh(e, t, s, u, i)).catch((u) => {
        throw r.delete(s), u;
      });
      return r.set(s, d), d;
    },
    async isMade(s) {
      let { python: i } = await Ld(e.cacheFolder, t, s, await o());
      return Sn(i);
    },
    async digest() {
      let { identity: s } = await o();
      return Ed("sha256").update(`${s}
${await Nd(t)}`).digest("hex");
    }
  };
}
async function Jh(e, t, n, r, o) {
  let { folder: s, python: i, lock: a, lockFile: d } = await Ld(e.cacheFolder, t, n, r);
  return await Sn(i) || (await Vh(Pe(e.cacheFolder, "python"), { recursive: !0 }).catch((u) => {
    throw p.environmentBroken(
      `The cache folder ${e.cacheFolder} can't be made: ${u instanceof Error ? u.message : String(u)}.`,
      "Set EDGEGATE_CACHE to a folder that can be written.",
      u
    );
  }), await Td(
    `${s}.turn`,
    async () => {
      await Sn(i) || await Yh(e, { set: n, lock: a, lockFile: d, folder: s, interpreter: r, signal: o });
    },
    {
      signal: o,
      onWait: () => e.progress.note(`Another edgegate is installing the ${n} packages; waiting for it.`)
    }
  )), i;
}
async function Ld(e, t, n, r) {
  let o = Pe(t, "locks", `${n}.txt`), s = await Wh(o, "utf8").catch((d) => {
    throw p.internal(`the lock file ${o} is missing`, d);
  }), i = Ed("sha256").update(`${r.identity}
${s}`).digest("hex"), a = Pe(e, "python", `${n}-${i.slice(0, 16)}`);
  return { folder: a, python: Pe(a, "bin", "python"), lock: s, lockFile: o };
}
async function Yh(e, t) {
  let { set: n, folder: r, signal: o } = t, s = {
    env: { ...e.env, ...Wr },
    cwd: e.cacheFolder,
    timeoutMs: Hh,
    ...o === void 0 ? {} : { signal: o }
  };
  await Zh(Pe(e.cacheFolder, "python"));
  let i = `${r}.draft-${zh()}`, a = Bd(t.lock) + 1, d = e.progress.start(`Installing the Python packages of the ${n} set (once)`, a);
  try {
    let u = await e.processes.run(t.interpreter.path, ["-m", "venv", i], s);
    if (u.exitCode !== 0)
      throw p.environmentBroken(
        `${t.interpreter.path} can't make a virtual environment: ${(u.stderr || u.stdout).trim()}.`,
        "On Debian and Ubuntu: `sudo apt-get install python3-venv`. A full disk or a read-only cache folder: set EDGEGATE_CACHE to another folder."
      );
    let c = 0, l = await e.processes.run(Pe(i, "bin", "python"), [...Md(t.lockFile)], {
      ...s,
      onLine: (f) => {
        let m = Od(f);
        m === "installing" ? d.update(a - 1, "unpacking") : m !== void 0 && d.update(Math.min(c += 1, a - 1), m.package);
      }
    });
    if (l.exitCode !== 0) throw Id(n, l.timedOut ? "Read timed out" : l.stderr);
    await _h(i, r).catch(async (f) => {
      if (!await Sn(r)) throw f;
    }), d.finish();
  } catch (u) {
    throw d.finish("not finished"), u;
  } finally {
    await Dd(i, { recursive: !0, force: !0 });
  }
}
async function Zh(e) {
  for (let t of await qh(e)) {
    if (!t.includes(".draft-")) continue;
    let n = Pe(e, t), r = await Uh(n).catch(() => {
    });
    r !== void 0 && Date.now() - r.mtimeMs > Kh && await Dd(n, { recursive: !0, force: !0 });
  }
}
async function Sn(e) {
  return jh(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/python/user-cache.ts
import { homedir as Qh } from "node:os";
import { join as Ur, resolve as Xh } from "node:path";
import zd from "node:process";
function jd(e = zd.env, t = zd.platform, n = Qh()) {
  let r = e.EDGEGATE_CACHE;
  if (r !== void 0 && r !== "") return Xh(r);
  let o = e.XDG_CACHE_HOME;
  return o?.startsWith("/") === !0 ? Ur(o, "edgegate") : t === "darwin" ? Ur(n, "Library", "Caches", "edgegate") : Ur(n, ".cache", "edgegate");
}

// src/adapters/store/folder.ts
import { createHash as Ud, randomUUID as eg } from "node:crypto";
import { copyFile as tg, mkdir as Gr, readFile as Hr, rename as ng, rm as Vd, writeFile as qd } from "node:fs/promises";
import { dirname as Wd, join as oe } from "node:path";
var rg = $({
  key: x(),
  value: kt(),
  files: be($({ path: x(), sha256: $t }))
});
function Gd(e) {
  let t = (n) => {
    let r = Ud("sha256").update(n).digest("hex");
    return oe(e, r.slice(0, 2), r);
  };
  return {
    async get(n, r) {
      let o = t(n), s = await og(o);
      if (s === void 0) return;
      let i = await Promise.all(
        s.files.map(async (d, u) => ({
          ...d,
          bytes: await Hr(oe(o, String(u))).catch(() => {
          })
        }))
      ), a = i.every(({ bytes: d, sha256: u }) => d !== void 0 && _d(d) === u);
      if (s.key !== n || !a) {
        await Vd(o, { recursive: !0, force: !0 });
        return;
      }
      for (let { path: d, bytes: u } of i)
        u !== void 0 && (await Gr(Wd(oe(r, d)), { recursive: !0 }), await qd(oe(r, d), u));
      return s.value;
    },
    async put(n, r, o, s) {
      let i = t(n), a = oe(e, `draft-${eg()}`);
      await Gr(a, { recursive: !0 });
      let d = [];
      for (let [c, l] of s.entries())
        await tg(oe(o, l), oe(a, String(c))), d.push({ path: l, sha256: _d(await Hr(oe(a, String(c)))) });
      let u = { key: n, value: r, files: d };
      await qd(oe(a, "entry.json"), JSON.stringify(u)), await Gr(Wd(i), { recursive: !0 }), await ng(a, i).catch(() => Vd(a, { recursive: !0, force: !0 }));
    }
  };
}
async function og(e) {
  try {
    return rg.parse(JSON.parse(await Hr(oe(e, "entry.json"), "utf8")));
  } catch {
    return;
  }
}
function _d(e) {
  return Ud("sha256").update(e).digest("hex");
}

// src/adapters/workspace/folder.ts
import { createHash as sg } from "node:crypto";
import { mkdir as Hd, readdir as ig, readFile as Kd, rename as ag, rm as dg, stat as ug, writeFile as Kr } from "node:fs/promises";
import { dirname as cg, join as xn, resolve as lg } from "node:path";
var Jd = ".edgegate-out";
function Zd(e, t) {
  let n = lg(e), r = (d) => xn(n, d), o = (d) => `${d}.json`, s = (d) => Kd(r(d), "utf8").catch((u) => {
    if (u.code !== "ENOENT")
      throw p.documentUnreadable(d, u.message, u);
  }), i = async (d, u) => {
    let c = r(d);
    await Hd(cg(c), { recursive: !0 });
    let l = `${c}.part`;
    return await Kr(l, u), await ag(l, c), { path: d, sha256: $e(u), sizeBytes: Buffer.byteLength(u) };
  }, a = async (d) => {
    let u = await s(o(d));
    if (u === void 0) throw p.internal(`${d}.json is an input that was not written`);
    return $e(u);
  };
  return {
    root: n,
    absolute: r,
    async write(d, u, c, l) {
      let f = await Promise.all(c.map(async (v) => ({ kind: v, sha256: await a(v) }))), h = {
        kind: d,
        schemaVersion: 1,
        producer: { tool: "edgegate", version: t },
        subject: u,
        inputs: f,
        digest: ho,
        body: l
      }, g = Yd(d, { ...h, digest: $e($n(h)) }, o(d));
      return await i(o(d), $n(g)), g;
    },
    async read(d, u) {
      let c = await s(o(d));
      if (c === void 0) throw p.documentMissing(r(o(d)), u);
      let l = go(c);
      if (l === void 0 || $e(l.text) !== l.digest)
        throw p.documentUnreadable(o(d), "its bytes are not those that were written");
      let f = Yd(d, fg(c, o(d)), o(d));
      for (let m of f.inputs) {
        let h = await s(o(m.kind));
        if (h !== void 0 && $e(h) !== m.sha256)
          throw p.documentStale(o(d), o(m.kind));
      }
      return f;
    },
    async has(d) {
      return await s(o(d)) !== void 0;
    },
    async clear() {
      let d = await ig(n).catch(() => []);
      if (d.length > 0 && !d.includes(Jd)) throw p.outFolderTaken(n);
      for (let u of d) await dg(xn(n, u), { recursive: !0, force: !0 });
      await Hd(n, { recursive: !0 }), await Kr(xn(n, Jd), `edgegate wrote this folder, and empties it before each run.
`), await Kr(xn(n, ".gitignore"), `*
`);
    },
    writeText: i,
    async readText(d) {
      let u = await s(d.path);
      if (u === void 0 || $e(u) !== d.sha256) throw p.fileChanged(d.path);
      return u;
    },
    async ref(d) {
      let [u, c] = await Promise.all([Kd(r(d)), ug(r(d))]);
      return { path: d, sha256: $e(u), sizeBytes: c.size };
    }
  };
}
function fg(e, t) {
  try {
    return JSON.parse(e);
  } catch (n) {
    throw p.documentUnreadable(t, "it is not whole JSON", n);
  }
}
function Yd(e, t, n) {
  let r = vo[e].safeParse(t);
  if (r.success) return r.data;
  let [o] = r.error.issues, s = o?.path.join(".") ?? "";
  throw p.documentUnreadable(
    n,
    `at ${s === "" ? "its top" : s}: ${o?.message ?? "unknown problem"}`
  );
}
function $e(e) {
  return sg("sha256").update(e).digest("hex");
}

// src/entrypoints/wire.ts
function fC(e) {
  let { cwd: t, env: n, signal: r, progress: o } = e, s = yn(), i = Zd(pg(t, e.out), On), a = jd(n), d = pt(Xd(), "src", "litert"), u = Ad({ processes: s, progress: o, packageRoot: d, cacheFolder: a, env: Yr(n) }), c = Gd(pt(a, "results")), f = {
    host: () => Aa({ processes: s, python: u, clock: Ge, root: i.root }),
    jvm: () => {
      let m = pt(Xd(), "benchmark-apps", "android"), h = pt(m, "versions.json"), g = Sd({ processes: s, progress: o, lockFile: h, cacheFolder: a });
      return _a({ processes: s, packages: g, sources: m, cacheFolder: a, clock: Ge, root: i.root });
    }
  }[e.farm];
  if (f === void 0) throw p.internal(`no adapter plays the farm ${e.farm}`);
  return {
    repository: Xa(s, t),
    workspace: i,
    litert: vd({ processes: s, python: u, store: c, root: i.root, repository: t }),
    farm: f(),
    pullRequest: e.publish === "github" ? rd({ env: n, token: e.token ?? n.GITHUB_TOKEN }) : void 0,
    progress: o,
    signal: r,
    toolVersion: On,
    links: e.runUrl === void 0 ? {} : { run: e.runUrl }
  };
}
function Xd() {
  let e = Qd(hg(import.meta.url));
  for (; !mg(pt(e, "src", "litert", "pyproject.toml")); ) {
    let t = Qd(e);
    if (t === e) throw p.internal("the folder src/litert is not where edgegate is");
    e = t;
  }
  return e;
}

// src/entrypoints/actions/commits.ts
async function hC(e, t, n) {
  let r = await gg(t, n), o = e.base ?? r.base;
  if (o === void 0) throw p.noBase(t.event.of === "other" ? t.event.name : t.event.of);
  return { base: o, head: e.head ?? r.head };
}
async function gg({ sha: e, event: t }, n) {
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
  zt as a,
  U as b,
  Io as c,
  Q as d,
  G as e,
  Ne as f,
  Jo as g,
  ws as h,
  Ew as i,
  Dw as j,
  ks as k,
  Xi as l,
  ra as m,
  Rr as n,
  oa as o,
  Tf as p,
  Ef as q,
  Pa as r,
  A0 as s,
  hC as t,
  uS as u,
  fC as v
};
