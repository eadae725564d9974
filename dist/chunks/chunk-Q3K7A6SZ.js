import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  E as l,
  G as i,
  I as f,
  n as o
} from "./chunk-3P6HYWCU.js";

// src/adapters/farms/firebase/api/redact.ts
var p = [
  /\bBearer\s+[A-Za-z0-9._~+/=-]+/gi,
  /\bya29\.[A-Za-z0-9._-]+/g,
  // A JSON web token: three parts in base64url, the first two JSON objects.
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /("?(?:access_token|refresh_token|id_token|subject_token|private_key|client_secret|assertion)"?\s*[:=]\s*"?)[^"&\s,}]+/gi,
  /([?&](?:X-Goog-Signature|Signature|upload_id|access_token|key)=)[^&\s"]+/gi
];
function y(e) {
  return p.reduce(
    (r, n) => r.replaceAll(
      n,
      (t, s) => `${typeof s == "string" && /[:=]/.test(s) ? s : ""}[redacted]`
    ),
    e
  );
}

// src/adapters/farms/firebase/api/call-failed.ts
var u = class extends Error {
  name = "CallFailed";
  trouble;
  facts;
  constructor(r, n, t = {}) {
    super(y(n)), this.trouble = r, this.facts = t;
  }
}, b = i({
  error: i({
    message: o().optional(),
    status: o().optional(),
    errors: l(i({ reason: o().optional() })).optional(),
    details: l(f({ reason: o().optional() })).optional()
  })
});
function k({ status: e, header: r, data: n }, t) {
  let s = b.safeParse(n), a = s.success ? s.data.error : void 0, d = a?.details?.find((g) => g.reason !== void 0)?.reason ?? a?.errors?.[0]?.reason, c = m(r("retry-after"), t);
  return new u("refused", `${e} ${a?.message ?? (x(n) || "without a message")}`, {
    status: e,
    ...a?.status === void 0 ? {} : { canonical: a.status },
    ...d === void 0 ? {} : { reason: d },
    ...c === void 0 ? {} : { retryAfterMs: c }
  });
}
function m(e, r) {
  if (e === void 0 || e.trim() === "") return;
  let n = Number(e);
  if (Number.isFinite(n)) return Math.max(0, n * 1e3);
  let t = Date.parse(e);
  return Number.isNaN(t) ? void 0 : Math.max(0, t - r);
}
var A = /* @__PURE__ */ new Set([408, 429, 500, 502, 503, 504]);
function C({ trouble: e, facts: r, message: n }) {
  return e !== "refused" ? e !== "credentials" || r.status === void 0 || r.status >= 500 : z(r, n) ? !1 : r.status === 409 && r.canonical !== "ALREADY_EXISTS" || A.has(r.status ?? 0);
}
function F({ trouble: e, facts: r }) {
  return e === "credentials" ? !1 : e !== "refused" || r.status === 408 || (r.status ?? 500) >= 500;
}
function z({ status: e }, r) {
  return e === 429 && /test quota/i.test(r);
}
function x(e) {
  return typeof e != "string" ? "" : e.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ").trim().slice(0, 200);
}

export {
  u as a,
  k as b,
  C as c,
  F as d,
  z as e
};
