import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  d as xc
} from "./chunk-ZV56ONXB.js";

// node_modules/zod/v4/core/util.js
var x = {};
xc(x, {
  BIGINT_FORMAT_RANGES: () => Le,
  CONSTANT_CATCH: () => nn,
  Class: () => gt,
  NUMBER_FORMAT_RANGES: () => _e,
  aborted: () => D,
  allowsEval: () => zt,
  assert: () => kc,
  assertEqual: () => bc,
  assertIs: () => $c,
  assertNever: () => wc,
  assertNotEqual: () => vc,
  assignProp: () => C,
  attachSchema: () => xe,
  base64ToUint8Array: () => tn,
  base64urlToUint8Array: () => Jc,
  cached: () => se,
  captureStackTrace: () => De,
  cleanEnum: () => Bc,
  cleanRegex: () => ge,
  clone: () => M,
  cloneDef: () => Sc,
  codePointLength: () => ye,
  constantCatch: () => on,
  createTransparentProxy: () => Nc,
  defineLazy: () => yt,
  defineLazyInternal: () => b,
  derived: () => Gc,
  esc: () => bt,
  escapeRegex: () => V,
  explicitlyAborted: () => kt,
  extend: () => Dc,
  finalizeIssue: () => U,
  floatSafeRemainder: () => xt,
  getElementAtPath: () => Oc,
  getEnumValues: () => oe,
  getLengthableOrigin: () => be,
  getParsedType: () => Tc,
  getSizableOrigin: () => en,
  hexToUint8Array: () => Vc,
  hide: () => ve,
  installLazyProp: () => Hc,
  isObject: () => ee,
  isPlainObject: () => q,
  issue: () => ue,
  joinValues: () => Re,
  jsonStringifyReplacer: () => ie,
  members: () => ft,
  merge: () => Lc,
  mergeDefs: () => K,
  normalizeParams: () => _,
  nullish: () => _t,
  numKeys: () => Ec,
  objectClone: () => Zc,
  omit: () => Rc,
  optionalKeys: () => wt,
  own: () => Y,
  parsedType: () => Zt,
  partial: () => Fc,
  pick: () => Cc,
  prefixIssues: () => L,
  primitiveTypes: () => Hr,
  promiseAllObject: () => Ic,
  propertyKeyTypes: () => $t,
  randomString: () => Ac,
  rawShape: () => ce,
  required: () => Mc,
  safeExtend: () => jc,
  shallowClone: () => qr,
  sizeCaps: () => Me,
  slugify: () => vt,
  stringifyPrimitive: () => je,
  toZod: () => zc,
  uint8ArrayToBase64: () => rn,
  uint8ArrayToBase64url: () => Kc,
  uint8ArrayToHex: () => Wc,
  unwrapMessage: () => ne
});

// node_modules/zod/v4/core/core.js
var Vr, Ya = /* @__PURE__ */ Object.freeze({
  status: "aborted"
}), pt = { value: void 0, enumerable: !1 }, Wr = "captureStackTrace" in Error ? Error : null;
function yc(e) {
  let t = Wr;
  if (t) {
    let r = t.stackTraceLimit;
    if (typeof r == "number") {
      try {
        t.stackTraceLimit = 0;
      } catch {
        return Wr = null, new e();
      }
      try {
        return new e();
      } finally {
        t.stackTraceLimit = r;
      }
    }
  }
  return new e();
}
// @__NO_SIDE_EFFECTS__
function p(e, t, r, n) {
  let o = {};
  function i(m) {
    this.def = m, this.constr = f, this.traits = /* @__PURE__ */ new Set();
  }
  i.prototype = o;
  let s = r, c = s && /* @__PURE__ */ new WeakSet();
  function u(m, d) {
    if (m._zod) {
      if (m._zod.traits.has(e))
        return;
    } else {
      pt.value = new i(d);
      try {
        Object.defineProperty(m, "_zod", pt);
      } finally {
        pt.value = void 0;
      }
    }
    if (m._zod.traits.add(e), t(m, d), c) {
      let g = Object.getPrototypeOf(m), y = m._zod.constr.prototype, v = g;
      for (; v && v !== y; )
        v = Object.getPrototypeOf(v);
      let N = v ?? g;
      c.has(N) || (c.add(N), ft(N, s));
    }
    let h = f.prototype;
    for (let g in h)
      Object.prototype.hasOwnProperty.call(h, g) && (g in m || (m[g] = h[g].bind(m)));
  }
  let a = n?.Parent ?? Object;
  class l extends a {
  }
  Object.defineProperty(l, "name", { value: e });
  function f(m) {
    let d = n?.Parent ? yc(l) : this;
    u(d, m);
    let h = d._zod.deferred;
    if (h) {
      for (let y of h)
        y();
      d._zod.deferred = void 0;
    }
    let g = globalThis.__zod_globalConfig?.postProcessor;
    return g && g(d), d;
  }
  return Object.defineProperty(f, "init", { value: u }), Object.defineProperty(f, Symbol.hasInstance, {
    value: (m) => n?.Parent && m instanceof n.Parent ? !0 : m?._zod?.traits?.has(e)
  }), Object.defineProperty(f, "name", { value: e }), f;
}
var F = class extends Error {
  constructor() {
    super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
  }
}, re = class extends Error {
  constructor(t) {
    super(`Encountered unidirectional transform during encode: ${t}`), this.name = "ZodEncodeError";
  }
};
(Vr = globalThis).__zod_globalConfig ?? (Vr.__zod_globalConfig = {});
var E = globalThis.__zod_globalConfig;
function R(e) {
  return e && Object.assign(E, e), E;
}

// node_modules/zod/v4/core/util.js
function bc(e) {
  return e;
}
function vc(e) {
  return e;
}
function zc() {
  return (e) => e;
}
function $c(e) {
}
function wc(e) {
  throw new Error("Unexpected value in exhaustive check");
}
function kc(e) {
}
function oe(e) {
  let t = Object.values(e).filter((n) => typeof n == "number");
  return Object.entries(e).filter(([n, o]) => t.indexOf(+n) === -1).map(([n, o]) => o);
}
function Re(e, t = "|") {
  return e.map((r) => je(r)).join(t);
}
function ie(e, t) {
  return typeof t == "bigint" ? t.toString() : t;
}
var ht = class {
  constructor(t) {
    this._getter = t, this._value = void 0;
  }
  get value() {
    let t = this._getter;
    return t !== void 0 && (this._value = t(), this._getter = void 0), this._value;
  }
};
function se(e) {
  return new ht(e);
}
function _t(e) {
  return e == null;
}
function ge(e) {
  let t = e.startsWith("^") ? 1 : 0, r = e.endsWith("$") ? e.length - 1 : e.length;
  return e.slice(t, r);
}
function xt(e, t) {
  let r = e / t, n = Math.round(r), o = 4 * Number.EPSILON * Math.max(Math.abs(r), 1);
  return Math.abs(r - n) < o ? 0 : r - n;
}
var Gr = /* @__PURE__ */ Symbol("evaluating");
function yt(e, t, r) {
  let n;
  Object.defineProperty(e, t, {
    get() {
      if (n !== Gr)
        return n === void 0 && (n = Gr, n = r()), n;
    },
    set(o) {
      Object.defineProperty(e, t, {
        value: o
        // configurable: true,
      });
    },
    configurable: !0
  });
}
function Zc(e) {
  return Object.create(Object.getPrototypeOf(e), Object.getOwnPropertyDescriptors(e));
}
function C(e, t, r) {
  Object.defineProperty(e, t, {
    value: r,
    writable: !0,
    enumerable: !0,
    configurable: !0
  });
}
function ce(e) {
  let t = Object.getOwnPropertyDescriptor(e, "shape");
  return t?.get ? t.get.raw : t?.value;
}
function J(e) {
  return ce(e._zod.def) ?? e._zod.def.shape;
}
function Xr(e, t, r) {
  Object.defineProperty(e, t, {
    get() {
      let n = r();
      return C(this, t, n), n;
    },
    enumerable: !0,
    configurable: !0
  });
}
function Yr(e, t, r) {
  t in e ? C(e, t, r) : e[t] = r;
}
function Q(e, t, r, n) {
  let o = J(t);
  for (let i of r) {
    let s = Object.getOwnPropertyDescriptor(o, i);
    s.enumerable && (s.get ? Xr(e, i, () => {
      let c = t._zod.def.shape[i];
      return n ? n(c, i) : c;
    }) : Yr(e, i, n ? n(s.value, i) : s.value));
  }
}
function Pc(e, t) {
  for (let r of Reflect.ownKeys(t)) {
    let n = Object.getOwnPropertyDescriptor(t, r);
    n.enumerable && (n.get ? Xr(e, r, () => t[r]) : Yr(e, r, n.value));
  }
}
function K(...e) {
  let t = {};
  for (let r of e) {
    let n = Object.getOwnPropertyDescriptors(r);
    Object.assign(t, n);
  }
  return Object.defineProperties({}, t);
}
function Sc(e) {
  return K(e._zod.def);
}
function Oc(e, t) {
  return t ? t.reduce((r, n) => r?.[n], e) : e;
}
function Ic(e) {
  let t = Object.keys(e), r = t.map((n) => e[n]);
  return Promise.all(r).then((n) => {
    let o = {};
    for (let i = 0; i < t.length; i++)
      o[t[i]] = n[i];
    return o;
  });
}
function Ac(e = 10) {
  let t = "abcdefghijklmnopqrstuvwxyz", r = "";
  for (let n = 0; n < e; n++)
    r += t[Math.floor(Math.random() * t.length)];
  return r;
}
function bt(e) {
  return JSON.stringify(e);
}
function vt(e) {
  return e.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var De = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {
};
function ee(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
var zt = /* @__PURE__ */ se(() => {
  if (E.jitless || typeof navigator < "u" && navigator?.userAgent?.includes("Cloudflare"))
    return !1;
  try {
    let e = Function;
    return new e(""), !0;
  } catch {
    return !1;
  }
});
function q(e) {
  if (ee(e) === !1)
    return !1;
  let t = e.constructor;
  if (t === void 0 || typeof t != "function")
    return !0;
  let r = t.prototype;
  return !(ee(r) === !1 || Object.prototype.hasOwnProperty.call(r, "isPrototypeOf") === !1);
}
function qr(e) {
  return q(e) ? { ...e } : Array.isArray(e) ? [...e] : e instanceof Map ? new Map(e) : e instanceof Set ? new Set(e) : e;
}
function Ec(e) {
  let t = 0;
  for (let r in e)
    Object.prototype.hasOwnProperty.call(e, r) && t++;
  return t;
}
var Tc = (e) => {
  let t = typeof e;
  switch (t) {
    case "undefined":
      return "undefined";
    case "string":
      return "string";
    case "number":
      return Number.isNaN(e) ? "nan" : "number";
    case "boolean":
      return "boolean";
    case "function":
      return "function";
    case "bigint":
      return "bigint";
    case "symbol":
      return "symbol";
    case "object":
      return Array.isArray(e) ? "array" : e === null ? "null" : e.then && typeof e.then == "function" && e.catch && typeof e.catch == "function" ? "promise" : typeof Map < "u" && e instanceof Map ? "map" : typeof Set < "u" && e instanceof Set ? "set" : typeof Date < "u" && e instanceof Date ? "date" : typeof File < "u" && e instanceof File ? "file" : "object";
    default:
      throw new Error(`Unknown data type: ${t}`);
  }
}, $t = /* @__PURE__ */ new Set(["string", "number", "symbol"]), Hr = /* @__PURE__ */ new Set([
  "string",
  "number",
  "bigint",
  "boolean",
  "symbol",
  "undefined"
]);
function V(e) {
  return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function M(e, t, r) {
  let n = new e._zod.constr(t ?? e._zod.def);
  return (!t || r?.parent) && (n._zod.parent = e), n;
}
function _(e) {
  let t = e;
  if (!t)
    return {};
  if (typeof t == "string")
    return { error: () => t };
  if (t?.message !== void 0) {
    if (t?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    t.error = t.message;
  }
  return delete t.message, typeof t.error == "string" ? { ...t, error: () => t.error } : t;
}
function Nc(e) {
  let t;
  return new Proxy({}, {
    get(r, n, o) {
      return t ?? (t = e()), Reflect.get(t, n, o);
    },
    set(r, n, o, i) {
      return t ?? (t = e()), Reflect.set(t, n, o, i);
    },
    has(r, n) {
      return t ?? (t = e()), Reflect.has(t, n);
    },
    deleteProperty(r, n) {
      return t ?? (t = e()), Reflect.deleteProperty(t, n);
    },
    ownKeys(r) {
      return t ?? (t = e()), Reflect.ownKeys(t);
    },
    getOwnPropertyDescriptor(r, n) {
      return t ?? (t = e()), Reflect.getOwnPropertyDescriptor(t, n);
    },
    defineProperty(r, n, o) {
      return t ?? (t = e()), Reflect.defineProperty(t, n, o);
    }
  });
}
function je(e) {
  return typeof e == "bigint" ? e.toString() + "n" : typeof e == "string" ? `"${e}"` : `${e}`;
}
function wt(e) {
  return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === "optional");
}
var _e = {
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}, Le = {
  int64: [/* @__PURE__ */ BigInt("-9223372036854775808"), /* @__PURE__ */ BigInt("9223372036854775807")],
  uint64: [/* @__PURE__ */ BigInt(0), /* @__PURE__ */ BigInt("18446744073709551615")]
};
function Cc(e, t) {
  let r = e._zod.def, n = r.checks;
  if (n && n.length > 0)
    throw new Error(".pick() cannot be used on object schemas containing refinements");
  let i = {};
  return Q(i, e, Fe(e, t)), M(e, K(r, { shape: i, checks: [] }));
}
function Fe(e, t) {
  let r = J(e), n = [];
  for (let o of Reflect.ownKeys(t)) {
    if (!Object.getOwnPropertyDescriptor(r, o)?.enumerable)
      throw new Error(`Unrecognized key: "${String(o)}"`);
    t[o] && n.push(o);
  }
  return n;
}
function Rc(e, t) {
  let r = e._zod.def, n = r.checks;
  if (n && n.length > 0)
    throw new Error(".omit() cannot be used on object schemas containing refinements");
  let i = new Set(Fe(e, t)), s = {};
  return Q(s, e, Reflect.ownKeys(J(e)).filter((c) => !i.has(c))), M(e, K(r, { shape: s, checks: [] }));
}
function Dc(e, t) {
  if (!q(t))
    throw new Error("Invalid input to extend: expected a plain object");
  let r = e._zod.def.checks;
  if (r && r.length > 0) {
    let o = J(e);
    for (let i of Reflect.ownKeys(t))
      if (Object.getOwnPropertyDescriptor(o, i) !== void 0)
        throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
  }
  return M(e, K(e._zod.def, { shape: Qr(e, t) }));
}
function Qr(e, t) {
  let r = {};
  return Q(r, e, Reflect.ownKeys(J(e))), Pc(r, t), r;
}
function jc(e, t) {
  if (!q(t))
    throw new Error("Invalid input to safeExtend: expected a plain object");
  return M(e, K(e._zod.def, { shape: Qr(e, t) }));
}
function Lc(e, t) {
  if (!t?._zod?.def)
    throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
  if (e._zod.def.checks?.length)
    throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
  let r = {};
  Q(r, e, Reflect.ownKeys(J(e))), Q(r, t, Reflect.ownKeys(J(t)));
  let n = K(e._zod.def, {
    shape: r,
    get catchall() {
      return t._zod.def.catchall;
    },
    checks: t._zod.def.checks ?? []
  });
  return M(e, n);
}
function Fc(e, t, r, n = "partial") {
  let i = t._zod.def.checks;
  if (i && i.length > 0)
    throw new Error(`.${n}() cannot be used on object schemas containing refinements`);
  let c = r ? new Set(Fe(t, r)) : void 0, u = {};
  return Q(u, t, Reflect.ownKeys(J(t)), e && ((a, l) => c && !c.has(l) ? a : new e({ type: "optional", innerType: a }))), M(t, K(t._zod.def, { shape: u, checks: [] }));
}
function Mc(e, t, r) {
  let n = r ? new Set(Fe(t, r)) : void 0, o = {};
  return Q(o, t, Reflect.ownKeys(J(t)), (i, s) => (
    // overwrite with non-optional
    n && !n.has(s) ? i : new e({ type: "nonoptional", innerType: i })
  )), M(t, K(t._zod.def, { shape: o }));
}
function D(e, t = 0) {
  if (e.aborted === !0)
    return !0;
  for (let r = t; r < e.issues.length; r++)
    if (e.issues[r]?.continue !== !0)
      return !0;
  return !1;
}
function kt(e, t = 0) {
  if (e.aborted === !0)
    return !0;
  for (let r = t; r < e.issues.length; r++)
    if (e.issues[r]?.continue === !1)
      return !0;
  return !1;
}
function L(e, t) {
  return t.map((r) => {
    var n;
    return (n = r).path ?? (n.path = []), r.path.unshift(e), r;
  });
}
function ne(e) {
  return typeof e == "string" ? e : e?.message;
}
function Me(e) {
  let t = [];
  for (let r of e ?? []) {
    let n = r._zod.def;
    if (!/_(length|size)$|_equals$/.test(n.check))
      break;
    let o = n.maximum ?? n.length ?? n.size;
    o >= 0 && t.push([o, r]);
  }
  return t;
}
function xe(e, t, r) {
  var n;
  for (let o = t; o < e.length; o++)
    (n = e[o]).schema ?? (n.schema = r);
}
function U(e, t, r) {
  var n;
  let o = e.inst?._zod?.traits;
  o?.has("$ZodType") && (o.has("$ZodCheck") ? (n = e).schema ?? (n.schema = e.inst) : e.schema = e.inst);
  let i = e.schema !== e.inst ? e.schema?._zod.def?.error : void 0, s = e.message ? e.message : ne(e.inst?._zod.def?.error?.(e)) ?? ne(i?.(e)) ?? ne(t?.error?.(e)) ?? ne(r.customError?.(e)) ?? ne(r.localeError?.(e)) ?? "Invalid input", c = {};
  for (let u of Object.keys(e))
    u === "inst" || u === "schema" || u === "continue" || u === "input" || u === "__proto__" || (c[u] = e[u]);
  return c.path ?? (c.path = []), c.message = s, t?.reportInput && (c.input = e.input), c;
}
function en(e) {
  return e instanceof Set ? "set" : e instanceof Map ? "map" : e instanceof File ? "file" : "unknown";
}
var Uc = /[\uD800-\uDBFF]/;
function ye(e) {
  let t = e.length;
  if (!Uc.test(e))
    return t;
  let r = t;
  for (let n = 0; n < t - 1; n++)
    (e.charCodeAt(n) & 64512) === 55296 && (e.charCodeAt(n + 1) & 64512) === 56320 && (r--, n++);
  return r;
}
function be(e) {
  return Array.isArray(e) ? "array" : typeof e == "string" ? "string" : "unknown";
}
function Zt(e) {
  let t = typeof e;
  switch (t) {
    case "number":
      return Number.isNaN(e) ? "nan" : "number";
    case "object": {
      if (e === null)
        return "null";
      if (Array.isArray(e))
        return "array";
      let r = e;
      if (r && Object.getPrototypeOf(r) !== Object.prototype && "constructor" in r && r.constructor)
        return r.constructor.name;
    }
  }
  return t;
}
function ue(...e) {
  let [t, r, n] = e;
  return typeof t == "string" ? {
    message: t,
    code: "custom",
    input: r,
    inst: n
  } : { ...t };
}
function Bc(e) {
  return Object.entries(e).filter(([t, r]) => Number.isNaN(Number.parseInt(t, 10))).map((t) => t[1]);
}
function tn(e) {
  let t = atob(e), r = new Uint8Array(t.length);
  for (let n = 0; n < t.length; n++)
    r[n] = t.charCodeAt(n);
  return r;
}
function rn(e) {
  let t = "";
  for (let r = 0; r < e.length; r++)
    t += String.fromCharCode(e[r]);
  return btoa(t);
}
function Jc(e) {
  let t = e.replace(/-/g, "+").replace(/_/g, "/"), r = "=".repeat((4 - t.length % 4) % 4);
  return tn(t + r);
}
function Kc(e) {
  return rn(e).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function Vc(e) {
  let t = e.replace(/^0x/, "");
  if (t.length % 2 !== 0)
    throw new Error("Invalid hex string length");
  let r = new Uint8Array(t.length / 2);
  for (let n = 0; n < t.length; n += 2)
    r[n / 2] = Number.parseInt(t.slice(n, n + 2), 16);
  return r;
}
function Wc(e) {
  return Array.from(e).map((t) => t.toString(16).padStart(2, "0")).join("");
}
var gt = class {
  constructor(...t) {
  }
};
function ft(e, t) {
  for (let r in t) {
    let n = Object.getOwnPropertyDescriptor(t, r);
    n.get ? Object.defineProperty(e, r, { ...n, enumerable: !1 }) : Xc(e, r, n.value);
  }
}
function Y(e, t, r, n = !0) {
  return Object.defineProperty(e, t, { configurable: !0, writable: !0, enumerable: n, value: r }), r;
}
function ve(e, t, r) {
  return Y(e, t, r, !1);
}
// @__NO_SIDE_EFFECTS__
function Gc(e, t) {
  for (let r in e) {
    let n = e[r];
    Object.defineProperty(t, r, {
      configurable: !0,
      enumerable: !0,
      get() {
        return Y(this, r, n(this));
      },
      set(o) {
        Y(this, r, o);
      }
    });
  }
  return t;
}
function Xc(e, t, r) {
  Object.defineProperty(e, t, {
    configurable: !0,
    get() {
      return this == null ? r : Y(this, t, r.bind(this));
    },
    set(n) {
      Y(this, t, n);
    }
  });
}
function Yc(e, t) {
  let r = Object.getPrototypeOf(e);
  return t in r ? void 0 : r;
}
var mt, X = !1, qc = {
  configurable: !0,
  get() {
    X = !0;
  }
};
function b(e, t, r) {
  let n = Object.getPrototypeOf(e._zod);
  if (t in n && mt !== e._zod) {
    mt = void 0;
    return;
  }
  mt = e._zod, Object.defineProperty(n, t, {
    configurable: !0,
    get() {
      Object.defineProperty(this, t, qc);
      let o = X;
      X = !1;
      try {
        let i = r(this);
        return X ? delete this[t] : Object.defineProperty(this, t, { configurable: !0, writable: !0, value: i }), X = X || o, i;
      } catch (i) {
        throw delete this[t], X = X || o, i;
      }
    },
    set(o) {
      Object.defineProperty(this, t, { configurable: !0, writable: !0, value: o });
    }
  });
}
function Hc(e, t, r, n) {
  let o = Yc(e, t);
  o && Object.defineProperty(o, t, {
    configurable: !0,
    get() {
      let i = { configurable: !0, writable: !0, enumerable: n, value: void 0 };
      return Object.defineProperty(this, t, i), i.value = r(this), Object.defineProperty(this, t, i), i.value;
    },
    set(i) {
      Object.defineProperty(this, t, { configurable: !0, writable: !0, enumerable: n, value: i });
    }
  });
}
var nn = "~constantCatch";
function on(e) {
  let t = () => e;
  return t[nn] = !0, t;
}

// node_modules/zod/v4/core/regexes.js
var sn = /^[cC][0-9a-z]{6,}$/, cn = /^[0-9a-z]+$/, un = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/, an = /^[0-9a-vA-V]{20}$/, ln = /^[A-Za-z0-9]{27}$/, pn = /^[a-zA-Z0-9_-]{21}$/;
function fn(e) {
  return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`);
}
var dn = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
var mn = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/, St = (e) => e ? new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`) : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
var hn = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
var Qc = "^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";
function gn() {
  return new RegExp(Qc, "u");
}
var _n = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/, xn = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
var yn = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/, bn = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/, vn = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/, zn = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
var $n = /^https?$/, wn = /^\+[1-9]\d{6,14}$/;
var kn = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
function eu(e) {
  return new RegExp(`^${e}$`);
}
var Zn = /* @__PURE__ */ eu(kn);
function Pt(e) {
  let t = "(?:[01]\\d|2[0-3]):[0-5]\\d";
  return typeof e.precision == "number" ? e.precision === -1 ? `${t}` : e.precision === 0 ? `${t}:[0-5]\\d` : `${t}:[0-5]\\d\\.\\d{${e.precision}}` : e.seconds ? `${t}:[0-5]\\d(?:\\.\\d+)?` : `${t}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function Pn(e) {
  return new RegExp(`^${Pt(e)}$`);
}
function Sn(e) {
  let t = ["Z"];
  e.offset && t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
  let r = `${Pt({ precision: e.precision, seconds: !0 })}(?:${t.join("|")})`, n = e.local ? `${r}|${Pt({ precision: e.precision })}` : r;
  return new RegExp(`^${kn}T(?:${n})$`);
}
var On = /^[\s\S]{0,}$/;
var In = /^-?\d+n?$/, Ot = /^-?\d+$/, ze = /^-?\d+(?:\.\d+)?$/, An = /^(?:true|false)$/i, En = /^null$/i;
var Tn = /^[^A-Z]*$/, Nn = /^[^a-z]*$/;

// node_modules/zod/v4/core/checks.js
var I = /* @__PURE__ */ p("$ZodCheck", (e, t) => {
  var r;
  e._zod ?? (e._zod = {}), e._zod.def = t, (r = e._zod).onattach ?? (r.onattach = []);
});
var It = (e) => {
  let t = e.value;
  return !_t(t) && t.length !== void 0;
}, Ue = {
  number: "number",
  bigint: "bigint",
  object: "date"
}, At = /* @__PURE__ */ p("$ZodCheckLessThan", (e, t) => {
  I.init(e, t);
  let r = Ue[typeof t.value];
  e._zod.check = (n) => {
    (t.inclusive ? n.value <= t.value : n.value < t.value) || n.issues.push({
      origin: Ue[typeof n.value] ?? r,
      code: "too_big",
      maximum: typeof t.value == "object" ? t.value.getTime() : t.value,
      input: n.value,
      inclusive: t.inclusive,
      inst: e,
      continue: !t.abort
    });
  };
}), Et = /* @__PURE__ */ p("$ZodCheckGreaterThan", (e, t) => {
  I.init(e, t);
  let r = Ue[typeof t.value];
  e._zod.check = (n) => {
    (t.inclusive ? n.value >= t.value : n.value > t.value) || n.issues.push({
      origin: Ue[typeof n.value] ?? r,
      code: "too_small",
      minimum: typeof t.value == "object" ? t.value.getTime() : t.value,
      input: n.value,
      inclusive: t.inclusive,
      inst: e,
      continue: !t.abort
    });
  };
}), Rn = /* @__PURE__ */ p("$ZodCheckMultipleOf", (e, t) => {
  I.init(e, t), e._zod.check = (r) => {
    if (typeof r.value != typeof t.value)
      throw new Error("Cannot mix number and bigint in multiple_of check.");
    (typeof r.value == "bigint" ? (
      // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
      t.value !== BigInt(0) && r.value % t.value === BigInt(0)
    ) : xt(r.value, t.value) === 0) || r.issues.push({
      origin: typeof r.value,
      code: "not_multiple_of",
      divisor: t.value,
      input: r.value,
      inst: e,
      continue: !t.abort
    });
  };
}), Dn = /* @__PURE__ */ p("$ZodCheckNumberFormat", (e, t) => {
  I.init(e, t), t.format = t.format || "float64";
  let r = t.format?.includes("int"), n = r ? "int" : "number", [o, i] = _e[t.format];
  e._zod.check = (s) => {
    let c = s.value;
    if (r) {
      if (!Number.isInteger(c)) {
        s.issues.push({
          expected: n,
          format: t.format,
          code: "invalid_type",
          continue: !1,
          input: c,
          inst: e
        });
        return;
      }
      if (!Number.isSafeInteger(c)) {
        c > 0 ? s.issues.push({
          input: c,
          code: "too_big",
          maximum: Number.MAX_SAFE_INTEGER,
          note: "Integers must be within the safe integer range.",
          inst: e,
          origin: n,
          inclusive: !0,
          continue: !t.abort
        }) : s.issues.push({
          input: c,
          code: "too_small",
          minimum: Number.MIN_SAFE_INTEGER,
          note: "Integers must be within the safe integer range.",
          inst: e,
          origin: n,
          inclusive: !0,
          continue: !t.abort
        });
        return;
      }
    }
    c < o && s.issues.push({
      origin: "number",
      input: c,
      code: "too_small",
      minimum: o,
      inclusive: !0,
      inst: e,
      continue: !t.abort
    }), c > i && s.issues.push({
      origin: "number",
      input: c,
      code: "too_big",
      maximum: i,
      inclusive: !0,
      inst: e,
      continue: !t.abort
    });
  };
});
var jn = /* @__PURE__ */ p("$ZodCheckMaxLength", (e, t) => {
  var r;
  I.init(e, t), (r = e._zod.def).when ?? (r.when = It), e._zod.check = (n) => {
    let o = n.value, i = o.length;
    if ((typeof o == "string" && i > t.maximum ? ye(o) : i) <= t.maximum)
      return;
    let c = be(o);
    n.issues.push({
      origin: c,
      code: "too_big",
      maximum: t.maximum,
      inclusive: !0,
      input: o,
      inst: e,
      continue: !t.abort
    });
  };
}), Ln = /* @__PURE__ */ p("$ZodCheckMinLength", (e, t) => {
  var r;
  I.init(e, t), (r = e._zod.def).when ?? (r.when = It), e._zod.check = (n) => {
    let o = n.value, i = o.length;
    if ((typeof o == "string" && i >= t.minimum && i < t.minimum * 2 ? ye(o) : i) >= t.minimum)
      return;
    let c = be(o);
    n.issues.push({
      origin: c,
      code: "too_small",
      minimum: t.minimum,
      inclusive: !0,
      input: o,
      inst: e,
      continue: !t.abort
    });
  };
}), Fn = /* @__PURE__ */ p("$ZodCheckLengthEquals", (e, t) => {
  var r;
  I.init(e, t), (r = e._zod.def).when ?? (r.when = It), e._zod.check = (n) => {
    let o = n.value, i = o.length, s = typeof o == "string" && i >= t.length && i <= t.length * 2 ? ye(o) : i;
    if (s === t.length)
      return;
    let c = be(o), u = s > t.length;
    n.issues.push({
      origin: c,
      ...u ? { code: "too_big", maximum: t.length } : { code: "too_small", minimum: t.length },
      inclusive: !0,
      exact: !0,
      input: n.value,
      inst: e,
      continue: !t.abort
    });
  };
}), we = /* @__PURE__ */ p("$ZodCheckStringFormat", (e, t) => {
  var r, n;
  I.init(e, t), t.pattern ? (r = e._zod).check ?? (r.check = (o) => {
    t.pattern.lastIndex = 0, !t.pattern.test(o.value) && o.issues.push({
      origin: "string",
      code: "invalid_format",
      format: t.format,
      input: o.value,
      ...t.pattern ? { pattern: t.pattern.toString() } : {},
      inst: e,
      continue: !t.abort
    });
  }) : (n = e._zod).check ?? (n.check = () => {
  });
}), Mn = /* @__PURE__ */ p("$ZodCheckRegex", (e, t) => {
  we.init(e, t), e._zod.check = (r) => {
    t.pattern.lastIndex = 0, !t.pattern.test(r.value) && r.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: r.value,
      pattern: t.pattern.toString(),
      inst: e,
      continue: !t.abort
    });
  };
}), Un = /* @__PURE__ */ p("$ZodCheckLowerCase", (e, t) => {
  t.pattern ?? (t.pattern = Tn), we.init(e, t);
}), Bn = /* @__PURE__ */ p("$ZodCheckUpperCase", (e, t) => {
  t.pattern ?? (t.pattern = Nn), we.init(e, t);
}), Jn = /* @__PURE__ */ p("$ZodCheckIncludes", (e, t) => {
  I.init(e, t);
  let r = V(t.includes), n = new RegExp(typeof t.position == "number" ? `^.{${t.position},}${r}` : r);
  t.pattern = n, e._zod.check = (o) => {
    o.value.includes(t.includes, t.position) || o.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "includes",
      includes: t.includes,
      input: o.value,
      inst: e,
      continue: !t.abort
    });
  };
}), Kn = /* @__PURE__ */ p("$ZodCheckStartsWith", (e, t) => {
  I.init(e, t);
  let r = new RegExp(`^${V(t.prefix)}.*`);
  t.pattern ?? (t.pattern = r), e._zod.check = (n) => {
    n.value.startsWith(t.prefix) || n.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "starts_with",
      prefix: t.prefix,
      input: n.value,
      inst: e,
      continue: !t.abort
    });
  };
}), Vn = /* @__PURE__ */ p("$ZodCheckEndsWith", (e, t) => {
  I.init(e, t);
  let r = new RegExp(`.*${V(t.suffix)}$`);
  t.pattern ?? (t.pattern = r), e._zod.check = (n) => {
    n.value.endsWith(t.suffix) || n.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "ends_with",
      suffix: t.suffix,
      input: n.value,
      inst: e,
      continue: !t.abort
    });
  };
});
function Cn(e, t, r) {
  e.issues.length && t.issues.push(...L(r, e.issues));
}
var Wn = /* @__PURE__ */ p("$ZodCheckProperties", (e, t) => {
  I.init(e, t), ve(e, Symbol.iterator, function* () {
    yield e;
  });
  let r;
  e._zod.check = (n) => {
    if (n.value == null) {
      n.issues.push({ expected: "object", code: "invalid_type", input: n.value, inst: e });
      return;
    }
    r ?? (r = Reflect.ownKeys(t.shape).map((s) => [s, t.shape[s]]));
    let o = n.value, i;
    for (let [s, c] of r) {
      let u = c._zod.run({ value: o[s], issues: [] }, {});
      u instanceof Promise ? (i ?? (i = []), i.push(u.then((a) => Cn(a, n, s)))) : Cn(u, n, s);
    }
    if (i)
      return Promise.all(i).then(() => {
      });
  };
});
var Gn = /* @__PURE__ */ p("$ZodCheckOverwrite", (e, t) => {
  I.init(e, t), e._zod.check = (r) => {
    r.value = t.tx(r.value);
  };
});

// node_modules/zod/v4/core/doc.js
var Be = class {
  constructor(t = [], r = {}) {
    this.content = [], this.indent = 0, this.args = t, this.closed = r;
  }
  // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
  indented(t) {
    this.indent += 1;
    try {
      t(this);
    } finally {
      this.indent -= 1;
    }
  }
  write(t) {
    if (typeof t == "function") {
      t(this, { execution: "sync" }), t(this, { execution: "async" });
      return;
    }
    let n = t.split(`
`).filter((s) => s), o = Math.min(...n.map((s) => s.length - s.trimStart().length)), i = n.map((s) => s.slice(o)).map((s) => " ".repeat(this.indent * 2) + s);
    for (let s of i)
      this.content.push(s);
  }
  compile() {
    let t = Function, r = this?.content ?? [""];
    return new t(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed));
  }
};

// node_modules/zod/v4/core/errors.js
function tu() {
  let e = this._zod;
  return e.message ?? (e.message = JSON.stringify(e.def, ie, 2)), e.message;
}
function ru(e) {
  this._zod.message = e;
}
var nu = {
  get: tu,
  set: ru,
  enumerable: !0,
  configurable: !0
}, Tt = { value: void 0, enumerable: !1 }, Yn = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]), qn = (e, t) => {
  e.name = "$ZodError", Tt.value = t, Object.defineProperty(e, "issues", Tt), Tt.value = void 0, Object.defineProperty(e, "message", nu);
  let r = Object.getPrototypeOf(e);
  Yn.has(r) || (Yn.add(r), Object.defineProperty(r, "toString", {
    configurable: !0,
    enumerable: !1,
    get() {
      let n = () => this.message;
      return Object.defineProperty(this, "toString", { value: n, configurable: !0, writable: !0 }), n;
    },
    set(n) {
      Object.defineProperty(this, "toString", { value: n, configurable: !0, writable: !0 });
    }
  }));
}, Hn = p("$ZodError", qn), el = p("$ZodError", qn, void 0, {
  Parent: Error
});
function ou(e, t, r) {
  return Object.prototype.hasOwnProperty.call(e, t) || (t === "__proto__" ? Object.defineProperty(e, t, { value: r(), writable: !0, enumerable: !0, configurable: !0 }) : e[t] = r()), e[t];
}
function Qn(e, t = (r) => r.message) {
  let r = {}, n = [];
  for (let o of e.issues)
    o.path.length > 0 ? ou(r, o.path[0], () => []).push(t(o)) : n.push(t(o));
  return { formErrors: n, fieldErrors: r };
}
function eo(e, t = (r) => r.message) {
  let r = { _errors: [] }, n = (o, i = []) => {
    for (let s of o.issues)
      if (s.code === "invalid_union" && s.errors.length)
        s.errors.map((c) => n({ issues: c }, [...i, ...s.path]));
      else if (s.code === "invalid_key")
        n({ issues: s.issues }, [...i, ...s.path]);
      else if (s.code === "invalid_element")
        n({ issues: s.issues }, [...i, ...s.path]);
      else {
        let c = [...i, ...s.path];
        if (c.length === 0)
          r._errors.push(t(s));
        else {
          let u = r, a = 0;
          for (; a < c.length; ) {
            let l = c[a], f = a === c.length - 1;
            if (l === "_errors") {
              f && u._errors.push(t(s)), a++;
              continue;
            }
            Object.prototype.hasOwnProperty.call(u, l) || Object.defineProperty(u, l, {
              value: { _errors: [] },
              enumerable: !0,
              writable: !0,
              configurable: !0
            });
            let m = u[l];
            f && m._errors.push(t(s)), u = m, a++;
          }
        }
      }
  };
  return n(e), r;
}
function iu(e) {
  let t = [], r = e.map((n) => typeof n == "object" ? n.key : n);
  for (let n of r)
    typeof n == "number" ? t.push(`[${n}]`) : typeof n == "symbol" ? t.push(`[${JSON.stringify(String(n))}]`) : /[^\w$]/.test(n) ? t.push(`[${JSON.stringify(n)}]`) : (t.length && t.push("."), t.push(n));
  return t.join("");
}
function tl(e) {
  let t = [], r = [...e.issues].sort((n, o) => (n.path ?? []).length - (o.path ?? []).length);
  for (let n of r)
    t.push(`✖ ${n.message}`), n.path?.length && t.push(`  → at ${iu(n.path)}`);
  return t.join(`
`);
}

// node_modules/zod/v4/core/parse.js
function Je(e, t) {
  return { callee: t?.callee ?? e, Err: t?.Err };
}
var Ke = (e) => {
  let t = (r, n, o, i) => {
    let s = o ? { ...o, async: !1 } : { async: !1 }, c = r._zod.run({ value: n, issues: [] }, s);
    if (c instanceof Promise)
      throw new F();
    if (c.issues.length) {
      let u = new (i?.Err ?? e)(c.issues.map((a) => U(a, s, R())));
      throw De(u, i?.callee ?? t), u;
    }
    return c.value;
  };
  return t;
};
var Ve = (e) => {
  let t = async (r, n, o, i) => {
    let s = o ? { ...o, async: !0 } : { async: !0 }, c = r._zod.run({ value: n, issues: [] }, s);
    if (c instanceof Promise && (c = await c), c.issues.length) {
      let u = new (i?.Err ?? e)(c.issues.map((a) => U(a, s, R())));
      throw De(u, i?.callee ?? t), u;
    }
    return c.value;
  };
  return t;
};
var We = (e) => (t, r, n) => {
  let o = n ? { ...n, async: !1 } : { async: !1 }, i = t._zod.run({ value: r, issues: [] }, o);
  if (i instanceof Promise)
    throw new F();
  return i.issues.length ? to(e, i.issues, o) : { success: !0, data: i.value };
};
function to(e, t, r) {
  let n;
  return {
    success: !1,
    get error() {
      return n || (n = new e(t.map((o) => U(o, r, R()))), t = void 0, r = void 0), n;
    },
    set error(o) {
      n = o, t = void 0, r = void 0;
    }
  };
}
var Ge = (e) => async (t, r, n) => {
  let o = n ? { ...n, async: !0 } : { async: !0 }, i = t._zod.run({ value: r, issues: [] }, o);
  return i instanceof Promise && (i = await i), i.issues.length ? to(e, i.issues, o) : { success: !0, data: i.value };
};
var su = /* @__PURE__ */ Symbol.for("zod.compile.invalid"), cu = /* @__PURE__ */ Symbol.for("zod.compile.fallback"), Nt = ((e, t, r) => {
  let n = e._zod.bag.validator;
  if (n !== void 0) {
    if (n(t) !== su)
      return !0;
    if (n.definite === !0 && r === void 0)
      return !1;
  }
  return uu(e, t, r);
});
function uu(e, t, r) {
  let n = r ? { ...r, async: !1, abortEarly: !0 } : { async: !1, abortEarly: !0 }, o = e._zod.bag.fallbackRun, i;
  if (o ? (n[cu] = !0, i = o({ value: t, issues: [] }, n)) : i = e._zod.run({ value: t, issues: [] }, n), i instanceof Promise)
    throw new F();
  return i.issues.length === 0;
}
var Ct = async (e, t, r) => {
  let n = r ? { ...r, async: !0, abortEarly: !0 } : { async: !0, abortEarly: !0 }, o = e._zod.run({ value: t, issues: [] }, n);
  return o instanceof Promise && (o = await o), o.issues.length === 0;
}, ro = (e) => {
  let t = Ke(e), r = (n, o, i, s) => {
    let c = i ? { ...i, direction: "backward" } : { direction: "backward" };
    return t(n, o, c, Je(r, s));
  };
  return r;
};
var no = (e) => {
  let t = Ke(e), r = (n, o, i, s) => t(n, o, i, Je(r, s));
  return r;
};
var oo = (e) => {
  let t = Ve(e), r = async (n, o, i, s) => {
    let c = i ? { ...i, direction: "backward" } : { direction: "backward" };
    return await t(n, o, c, Je(r, s));
  };
  return r;
};
var io = (e) => {
  let t = Ve(e), r = async (n, o, i, s) => await t(n, o, i, Je(r, s));
  return r;
};
var so = (e) => (t, r, n) => {
  let o = n ? { ...n, direction: "backward" } : { direction: "backward" };
  return We(e)(t, r, o);
};
var co = (e) => (t, r, n) => We(e)(t, r, n);
var uo = (e) => async (t, r, n) => {
  let o = n ? { ...n, direction: "backward" } : { direction: "backward" };
  return Ge(e)(t, r, o);
};
var ao = (e) => async (t, r, n) => Ge(e)(t, r, n);

// node_modules/zod/v4/core/versions.js
var lo = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var z = /* @__PURE__ */ p("$ZodType", (e, t) => {
  var r;
  e ?? (e = {}), e._zod.def = t, e._zod.bag = e._zod.bag || {}, e._zod.version = lo;
  let n = e._zod.def.checks, o = e._zod.traits.has("$ZodCheck") ? [e, ...n ?? []] : n?.length ? [...n] : [];
  for (let i of o)
    for (let s of i._zod.onattach)
      s(e);
  if (o.length === 0)
    (r = e._zod).deferred ?? (r.deferred = []), e._zod.deferred?.push(() => {
      e._zod.run = e._zod.parse;
    });
  else {
    let i = (c, u, a) => {
      if (c.memo)
        return c;
      let l = D(c), f;
      for (let m of u) {
        if (m._zod.def.when) {
          if (kt(c) || !m._zod.def.when(c))
            continue;
        } else if (l)
          continue;
        let d = c.issues.length, h = m._zod.check(c);
        if (h instanceof Promise && a?.async === !1)
          throw new F();
        if (f || h instanceof Promise)
          f = (f ?? Promise.resolve()).then(async () => {
            await h, c.issues.length !== d && (xe(c.issues, d, e), l || (l = D(c, d)));
          });
        else {
          if (c.issues.length === d)
            continue;
          xe(c.issues, d, e), l || (l = D(c, d));
        }
      }
      return f ? f.then(() => c) : c;
    }, s = (c, u, a) => {
      if (D(c))
        return c.aborted = !0, c;
      let l = i(u, o, a);
      if (l instanceof Promise) {
        if (a.async === !1)
          throw new F();
        return l.then((f) => e._zod.parse(f, a));
      }
      return e._zod.parse(l, a);
    };
    e._zod.run = (c, u) => {
      if (u.skipChecks)
        return e._zod.parse(c, u);
      if (u.direction === "backward") {
        let l = e._zod.parse({ value: c.value, issues: [] }, { ...u, skipChecks: !0 });
        return l instanceof Promise ? l.then((f) => s(f, c, u)) : s(l, c, u);
      }
      let a = e._zod.parse(c, u);
      if (a instanceof Promise) {
        if (u.async === !1)
          throw new F();
        return a.then((l) => i(l, o, u));
      }
      return i(a, o, u);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return ve(this, "~standard", Dt(this));
  },
  set "~standard"(e) {
    Y(this, "~standard", e);
  }
}), ko = (e, t) => e.issues.length ? { issues: e.issues.map((r) => U(r, t, R())) } : { value: e.value };
async function au(e, t) {
  let r = { async: !0 };
  return ko(await e._zod.run({ value: t, issues: [] }, r), r);
}
function Dt(e) {
  return {
    validate: (t) => {
      let r = { async: !1 };
      try {
        let n = e._zod.run({ value: t, issues: [] }, r);
        if (!(n instanceof Promise))
          return ko(n, r);
      } catch {
      }
      return au(e, t);
    },
    vendor: "zod",
    version: 1
  };
}
var He = /* @__PURE__ */ p("$ZodString", (e, t) => {
  z.init(e, t), e._zod.pattern = t.pattern ?? On, e._zod.parse = (r, n) => {
    if (t.coerce)
      try {
        r.value = String(r.value);
      } catch {
      }
    return typeof r.value == "string" || r.issues.push({
      expected: "string",
      code: "invalid_type",
      input: r.value,
      inst: e
    }), r;
  };
}), Z = /* @__PURE__ */ p("$ZodStringFormat", (e, t) => {
  we.init(e, t), He.init(e, t);
}), Zo = /* @__PURE__ */ p("$ZodGUID", (e, t) => {
  t.pattern ?? (t.pattern = mn), Z.init(e, t);
}), Po = /* @__PURE__ */ p("$ZodUUID", (e, t) => {
  if (t.version) {
    let n = {
      v1: 1,
      v2: 2,
      v3: 3,
      v4: 4,
      v5: 5,
      v6: 6,
      v7: 7,
      v8: 8
    }[t.version];
    if (n === void 0)
      throw new Error(`Invalid UUID version: "${t.version}"`);
    t.pattern ?? (t.pattern = St(n));
  } else
    t.pattern ?? (t.pattern = St());
  Z.init(e, t);
}), So = /* @__PURE__ */ p("$ZodEmail", (e, t) => {
  t.pattern ?? (t.pattern = hn), Z.init(e, t);
}), Oo = 1, Ye = 2;
function Io(e) {
  try {
    return typeof URL < "u" && typeof URL.canParse == "function" ? URL.canParse(e) : (new URL(e), !0);
  } catch {
    return !1;
  }
}
function lu(e, t) {
  return !("normalize" in t) && !("hostname" in t) && !("protocol" in t) ? Io(e) || Ye : pu(e, t);
}
function pu(e, t) {
  if (!t.normalize && t.protocol?.source === $n.source && !/^https?:\/\//i.test(e))
    return Oo;
  try {
    if (typeof URL < "u") {
      let r = URL;
      if (typeof r.parse == "function")
        return r.parse(e) ?? Ye;
    }
    return new URL(e);
  } catch {
    return Ye;
  }
}
var fu = /[\t\n\r]/g;
function po(e) {
  return e.replace(fu, "");
}
function du(e, t) {
  return t.lastIndex = 0, t.test(e.hostname);
}
function mu(e, t) {
  return t.lastIndex = 0, t.test(e.protocol.endsWith(":") ? e.protocol.slice(0, -1) : e.protocol);
}
var Ao = /* @__PURE__ */ p("$ZodURL", (e, t) => {
  Z.init(e, t), e._zod.check = (r) => {
    try {
      let n = r.value.trim(), o = lu(n, t);
      if (o === Oo) {
        r.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid URL format",
          input: r.value,
          inst: e,
          continue: !t.abort
        });
        return;
      }
      if (o === Ye) {
        r.issues.push({
          code: "invalid_format",
          format: "url",
          input: r.value,
          inst: e,
          continue: !t.abort
        });
        return;
      }
      if (o === !0) {
        r.value = po(n);
        return;
      }
      t.hostname && !du(o, t.hostname) && r.issues.push({
        code: "invalid_format",
        format: "url",
        note: "Invalid hostname",
        pattern: t.hostname.source,
        input: r.value,
        inst: e,
        continue: !t.abort
      }), t.protocol && !mu(o, t.protocol) && r.issues.push({
        code: "invalid_format",
        format: "url",
        note: "Invalid protocol",
        pattern: t.protocol.source,
        input: r.value,
        inst: e,
        continue: !t.abort
      }), r.value = t.normalize ? o.href : po(n);
      return;
    } catch {
      r.issues.push({
        code: "invalid_format",
        format: "url",
        input: r.value,
        inst: e,
        continue: !t.abort
      });
    }
  };
}), Eo = /* @__PURE__ */ p("$ZodEmoji", (e, t) => {
  t.pattern ?? (t.pattern = gn()), Z.init(e, t);
}), To = /* @__PURE__ */ p("$ZodNanoID", (e, t) => {
  if (t.length !== void 0 && (!Number.isInteger(t.length) || t.length < 1))
    throw new Error(`Invalid nanoid length: ${t.length}`);
  t.pattern ?? (t.pattern = t.length === void 0 ? pn : fn(t.length)), Z.init(e, t);
}), No = /* @__PURE__ */ p("$ZodCUID", (e, t) => {
  t.pattern ?? (t.pattern = sn), Z.init(e, t);
}), Co = /* @__PURE__ */ p("$ZodCUID2", (e, t) => {
  t.pattern ?? (t.pattern = cn), Z.init(e, t);
}), Ro = /* @__PURE__ */ p("$ZodULID", (e, t) => {
  t.pattern ?? (t.pattern = un), Z.init(e, t);
}), Do = /* @__PURE__ */ p("$ZodXID", (e, t) => {
  t.pattern ?? (t.pattern = an), Z.init(e, t);
}), jo = /* @__PURE__ */ p("$ZodKSUID", (e, t) => {
  t.pattern ?? (t.pattern = ln), Z.init(e, t);
}), Lo = /* @__PURE__ */ p("$ZodISODateTime", (e, t) => {
  t.pattern ?? (t.pattern = Sn(t)), Z.init(e, t);
}), Fo = /* @__PURE__ */ p("$ZodISODate", (e, t) => {
  t.pattern ?? (t.pattern = Zn), Z.init(e, t);
}), Mo = /* @__PURE__ */ p("$ZodISOTime", (e, t) => {
  t.pattern ?? (t.pattern = Pn(t)), Z.init(e, t);
}), Uo = /* @__PURE__ */ p("$ZodISODuration", (e, t) => {
  t.pattern ?? (t.pattern = dn), Z.init(e, t);
}), Bo = /* @__PURE__ */ p("$ZodIPv4", (e, t) => {
  t.pattern ?? (t.pattern = _n), Z.init(e, t);
}), hu = /^[0-9a-fA-F:.]+$/;
function Jo(e) {
  return hu.test(e) ? Io(`http://[${e}]`) : !1;
}
var Ko = /* @__PURE__ */ p("$ZodIPv6", (e, t) => {
  t.pattern ?? (t.pattern = xn), Z.init(e, t), e._zod.check = (r) => {
    Jo(r.value) || r.issues.push({
      code: "invalid_format",
      format: "ipv6",
      input: r.value,
      inst: e,
      continue: !t.abort
    });
  };
});
var Vo = /* @__PURE__ */ p("$ZodCIDRv4", (e, t) => {
  t.pattern ?? (t.pattern = yn), Z.init(e, t);
});
function gu(e) {
  let t = e.split("/");
  if (t.length !== 2)
    return !1;
  let [r, n] = t;
  if (!n)
    return !1;
  let o = Number(n);
  return `${o}` !== n || o < 0 || o > 128 ? !1 : Jo(r);
}
var Wo = /* @__PURE__ */ p("$ZodCIDRv6", (e, t) => {
  t.pattern ?? (t.pattern = bn), Z.init(e, t), e._zod.check = (r) => {
    gu(r.value) || r.issues.push({
      code: "invalid_format",
      format: "cidrv6",
      input: r.value,
      inst: e,
      continue: !t.abort
    });
  };
});
function Go(e) {
  if (e === "")
    return !0;
  if (/\s/.test(e) || e.length % 4 !== 0)
    return !1;
  try {
    return atob(e), !0;
  } catch {
    return !1;
  }
}
var jt = /^[0-9a-zA-Z+/]*={0,2}$/, Xo = /* @__PURE__ */ p("$ZodBase64", (e, t) => {
  t.pattern ?? (t.pattern = jt), Z.init(e, t), e._zod.check = (r) => {
    Go(r.value) || r.issues.push({
      code: "invalid_format",
      format: "base64",
      input: r.value,
      inst: e,
      continue: !t.abort
    });
  };
}), Qe = /^[A-Za-z0-9_-]*$/;
function _u(e) {
  if (!Qe.test(e))
    return !1;
  let t = e.replace(/[-_]/g, (n) => n === "-" ? "+" : "/"), r = t.padEnd(Math.ceil(t.length / 4) * 4, "=");
  return Go(r);
}
var Yo = /* @__PURE__ */ p("$ZodBase64URL", (e, t) => {
  t.pattern ?? (t.pattern = Qe), Z.init(e, t), e._zod.check = (r) => {
    _u(r.value) || r.issues.push({
      code: "invalid_format",
      format: "base64url",
      input: r.value,
      inst: e,
      continue: !t.abort
    });
  };
}), qo = /* @__PURE__ */ p("$ZodE164", (e, t) => {
  t.pattern ?? (t.pattern = wn), Z.init(e, t);
});
function xu(e, t = null) {
  try {
    let r = e.split(".");
    if (r.length !== 3)
      return !1;
    let [n] = r;
    if (!n)
      return !1;
    let o = JSON.parse(atob(n));
    return !("typ" in o && o?.typ !== "JWT" || !o.alg || t && (!("alg" in o) || o.alg !== t));
  } catch {
    return !1;
  }
}
var Ho = /* @__PURE__ */ p("$ZodJWT", (e, t) => {
  Z.init(e, t), e._zod.check = (r) => {
    xu(r.value, t.alg) || r.issues.push({
      code: "invalid_format",
      format: "jwt",
      input: r.value,
      inst: e,
      continue: !t.abort
    });
  };
});
var Lt = /* @__PURE__ */ p("$ZodNumber", (e, t) => {
  z.init(e, t), e._zod.pattern = ze, e._zod.parse = (r, n) => {
    if (t.coerce)
      try {
        r.value = Number(r.value);
      } catch {
      }
    let o = r.value;
    if (typeof o == "number" && !Number.isNaN(o) && Number.isFinite(o))
      return r;
    let i = typeof o == "number" ? Number.isNaN(o) ? "NaN" : Number.isFinite(o) ? void 0 : String(o) : void 0;
    return r.issues.push({
      expected: "number",
      code: "invalid_type",
      input: o,
      inst: e,
      ...i ? { received: i } : {}
    }), r;
  };
}), Qo = /* @__PURE__ */ p("$ZodNumberFormat", (e, t) => {
  Dn.init(e, t), Lt.init(e, t);
}), ei = /* @__PURE__ */ p("$ZodBoolean", (e, t) => {
  z.init(e, t), e._zod.pattern = An, e._zod.parse = (r, n) => {
    if (t.coerce)
      try {
        r.value = !!r.value;
      } catch {
      }
    let o = r.value;
    return typeof o == "boolean" || r.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input: o,
      inst: e
    }), r;
  };
}), ti = /* @__PURE__ */ p("$ZodBigInt", (e, t) => {
  z.init(e, t), e._zod.pattern = In, e._zod.parse = (r, n) => {
    if (t.coerce)
      try {
        r.value = BigInt(r.value);
      } catch {
      }
    return typeof r.value == "bigint" || r.issues.push({
      expected: "bigint",
      code: "invalid_type",
      input: r.value,
      inst: e
    }), r;
  };
});
var ri = /* @__PURE__ */ p("$ZodNull", (e, t) => {
  z.init(e, t), e._zod.pattern = En, e._zod.values = /* @__PURE__ */ new Set([null]), e._zod.parse = (r, n) => {
    let o = r.value;
    return o === null || r.issues.push({
      expected: "null",
      code: "invalid_type",
      input: o,
      inst: e
    }), r;
  };
}), ni = /* @__PURE__ */ p("$ZodAny", (e, t) => {
  z.init(e, t), e._zod.parse = (r) => r;
}), oi = /* @__PURE__ */ p("$ZodUnknown", (e, t) => {
  z.init(e, t), e._zod.parse = (r) => r;
}), ii = /* @__PURE__ */ p("$ZodNever", (e, t) => {
  z.init(e, t), e._zod.parse = (r, n) => (r.issues.push({
    expected: "never",
    code: "invalid_type",
    input: r.value,
    inst: e
  }), r);
});
var si = /* @__PURE__ */ p("$ZodDate", (e, t) => {
  z.init(e, t), e._zod.parse = (r, n) => {
    if (t.coerce)
      try {
        r.value = new Date(r.value);
      } catch {
      }
    let o = r.value, i = o instanceof Date;
    return i && !Number.isNaN(o.getTime()) || r.issues.push({
      expected: "date",
      code: "invalid_type",
      input: o,
      ...i ? { received: "Invalid Date" } : {},
      inst: e
    }), r;
  };
});
function yu(e, t) {
  let r = Me(e._zod.def.checks);
  if (!r.length)
    return;
  let n = Math.min(...r.map((i) => i[0])), o = e._zod.parse;
  e._zod.parse = (i, s) => {
    let c = t(i.value);
    if (c > n && !s?.skipChecks && s?.direction !== "backward") {
      for (let [u, a] of Me(e._zod.def.checks))
        if (c > u && a._zod.def.when(i)) {
          let l = i.issues.length;
          return a._zod.check(i), i.issues[l].continue = !1, xe(i.issues, l, e), i;
        }
    }
    return o(i, s);
  };
}
var bu = (e) => Array.isArray(e) ? e.length : -1;
function fo(e, t, r) {
  e.issues.length && t.issues.push(...L(r, e.issues)), t.value[r] = e.value;
}
var ci = /* @__PURE__ */ p("$ZodArray", (e, t) => {
  z.init(e, t);
  let r = E.memoizer;
  r?.attach(e), e._zod.parse = (n, o) => {
    let i = n.value;
    if (!Array.isArray(i))
      return n.issues.push({
        expected: "array",
        code: "invalid_type",
        input: i,
        inst: e
      }), n;
    n.value = r ? r.alloc(e, n, Array(i.length), o) : Array(i.length);
    let s = [], c = o?.abortEarly;
    for (let u = 0; u < i.length; u++) {
      let a = i[u], l = t.element._zod.run({
        value: a,
        issues: []
      }, o);
      if (l instanceof Promise)
        s.push(l.then((f) => fo(f, n, u)));
      else if (fo(l, n, u), c && l.issues.length !== 0 && D(l))
        break;
    }
    return s.length ? Promise.all(s).then(() => n) : n;
  }, yu(e, bu);
});
function qe(e, t, r, n, o, i) {
  let s = r in n, c = i === "optional";
  if (!(!s && c && o === "optional")) {
    if (e.issues.length) {
      if (o !== void 0 && c && !s)
        return;
      t.issues.push(...L(r, e.issues));
    }
    if (!s && o === void 0) {
      e.issues.length || t.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [r]
      });
      return;
    }
    e.value === void 0 ? (s || o === "defaulted" && !c) && (t.value[r] = void 0) : t.value[r] = e.value;
  }
}
var vu = [];
function ui(e) {
  let t = Object.keys(e.shape), r = Object.getOwnPropertySymbols(e.shape), n = r.length ? r : vu, o = n.length ? [...t, ...n] : t;
  for (let s of o)
    if (!e.shape?.[s]?._zod?.traits?.has("$ZodType"))
      throw new Error(`Invalid element at key "${String(s)}": expected a Zod schema`);
  let i = wt(e.shape);
  return {
    ...e,
    allKeys: o,
    symbolKeys: n,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(t),
    numKeys: t.length,
    optionalKeys: new Set(i)
  };
}
function ai(e, t, r, n, o, i, s) {
  let c = [], u = o.keySet, a = o.catchall._zod, l = a.def.type, f = a.optin, m = a.optout, d = 0;
  for (let h in t) {
    if (s && r.issues.length !== d) {
      if (D(r, d))
        break;
      d = r.issues.length;
    }
    if (u.has(h))
      continue;
    if (h === "__proto__") {
      l === "never" && c.push(h);
      continue;
    }
    if (l === "never") {
      c.push(h);
      continue;
    }
    let g = a.run({ value: t[h], issues: [] }, n);
    g instanceof Promise ? e.push(g.then((y) => qe(y, r, h, t, f, m))) : qe(g, r, h, t, f, m);
  }
  return c.length && r.issues.push({
    code: "unrecognized_keys",
    keys: c,
    input: t,
    inst: i,
    // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
    continue: !0
  }), e.length ? Promise.all(e).then(() => r) : r;
}
var zu = /* @__PURE__ */ p("$ZodObject", (e, t) => {
  z.init(e, t);
  let r = Object.getOwnPropertyDescriptor(t, "shape"), n = r?.get ? r.get.raw : t.shape ?? {};
  if (n) {
    let a = () => {
      let l = { ...n };
      return Object.defineProperty(t, "shape", { value: l }), a.raw = l, l;
    };
    a.raw = n, Object.defineProperty(t, "shape", { get: a });
  }
  let o = se(() => ui(t));
  b(e, "propValues", (a) => {
    let l = a.def.shape, f = {};
    for (let m in l) {
      let d = l[m]._zod;
      if (d.values) {
        Object.prototype.hasOwnProperty.call(f, m) || C(f, m, /* @__PURE__ */ new Set());
        for (let h of d.values)
          f[m].add(h);
        d.optin !== void 0 && f[m].add(void 0);
      }
    }
    return f;
  });
  let i = ee, s = t.catchall, c, u = E.memoizer;
  u?.attach(e), e._zod.parse = (a, l) => {
    c ?? (c = o.value);
    let f = a.value;
    if (!i(f))
      return a.issues.push({
        expected: "object",
        code: "invalid_type",
        input: f,
        inst: e
      }), a;
    a.value = u ? u.alloc(e, a, {}, l) : {};
    let m = [], d = c.shape, h = l?.abortEarly, g = a.issues.length;
    for (let y of c.allKeys) {
      if (h && a.issues.length !== g) {
        if (D(a, g))
          break;
        g = a.issues.length;
      }
      if (y === "__proto__")
        continue;
      let v = d[y], N = v._zod.optin, me = v._zod.optout, he = v._zod.run({ value: f[y], issues: [] }, l);
      he instanceof Promise ? m.push(he.then((S) => qe(S, a, y, f, N, me))) : qe(he, a, y, f, N, me);
    }
    return s ? ai(m, f, a, l, o.value, e, h === !0) : m.length ? Promise.all(m).then(() => a) : a;
  };
}), li = /* @__PURE__ */ p("$ZodObjectJIT", (e, t) => {
  zu.init(e, t);
  let r = e._zod.parse, n = se(() => ui(t)), o = E.memoizer, i = (d) => {
    let h = n.value, g = h.symbolKeys, y = new Be(["payload", "ctx"], { shape: d, inst: e, memo: o, syms: g }), v = (S) => `shape[${S}]._zod.run({ value: input[${S}], issues: [] }, ctx)`, N = (S, k) => `
          let ${S}_ab = false;
          for (let i = 0; i < ${S}.issues.length; i++) {
            const iss = ${S}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${S}_ab = true;
          }
          if (${S}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
    y.write("const input = payload.value;");
    let me = /* @__PURE__ */ Object.create(null), he = 0;
    for (let S of h.allKeys)
      me[S] = `key_${he++}`;
    y.write(o ? "const newResult = memo.alloc(inst, payload, {}, ctx);" : "const newResult = {};");
    for (let S of h.allKeys) {
      if (S === "__proto__")
        continue;
      let k = me[S], B = typeof S == "symbol" ? `syms[${g.indexOf(S)}]` : bt(S), at = `${B} in input`, Jr = d[S], lt = Jr?._zod?.optin, Kr = lt !== void 0, gc = Jr?._zod?.optout === "optional";
      if (y.write(`const ${k} = ${v(B)};`), Kr && gc) {
        let _c = lt === "optional" ? `${k}_present` : `${k}.value !== undefined || ${k}_present`;
        y.write(`
        const ${k}_present = ${at};
        if (!${k}.issues.length || ${k}_present) {
          if (${k}.issues.length) {${N(k, B)}
          }

          if (${_c}) {
            newResult[${B}] = ${k}.value;
          }
        }

      `);
      } else Kr ? (y.write(`
        if (${k}.issues.length) {${N(k, B)}
        }
      `), lt === "defaulted" ? y.write(`newResult[${B}] = ${k}.value;`) : y.write(`
        if (${k}.value !== undefined || ${at}) {
          newResult[${B}] = ${k}.value;
        }
      `)) : y.write(`
        const ${k}_present = ${at};
        if (${k}.issues.length) {${N(k, B)}
        }
        if (!${k}_present && !${k}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${B}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${k}_present) {
          newResult[${B}] = ${k}.value;
        }

      `);
    }
    return y.write("payload.value = newResult;"), y.write("return payload;"), y.compile();
  }, s, c = ee, u = !E.jitless, l = u && zt.value, f = t.catchall, m;
  e._zod.parse = (d, h) => {
    m ?? (m = n.value);
    let g = d.value;
    return c(g) ? u && l && h?.async === !1 && h.jitless !== !0 ? (s || (s = i(t.shape)), d = s(d, h), f ? ai([], g, d, h, m, e, h?.abortEarly === !0) : d) : r(d, h) : (d.issues.push({
      expected: "object",
      code: "invalid_type",
      input: g,
      inst: e
    }), d);
  };
});
function mo(e, t, r, n) {
  for (let i of e)
    if (i.issues.length === 0)
      return t.value = i.value, t;
  let o = e.filter((i) => !D(i));
  return o.length === 1 ? (t.value = o[0].value, o[0]) : (t.issues.push({
    code: "invalid_union",
    input: t.value,
    inst: r,
    errors: e.map((i) => i.issues.map((s) => U(s, n, R())))
  }), t);
}
var Ft = /* @__PURE__ */ p("$ZodUnion", (e, t) => {
  z.init(e, t), b(e, "optin", (n) => n.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : n.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0), b(e, "optout", (n) => n.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0), b(e, "values", (n) => {
    if (n.def.options.every((o) => o._zod.values))
      return new Set(n.def.options.flatMap((o) => Array.from(o._zod.values)));
  }), b(e, "pattern", (n) => {
    if (n.def.options.every((o) => o._zod.pattern)) {
      let o = n.def.options.map((i) => i._zod.pattern);
      return new RegExp(`^(${o.map((i) => ge(i.source)).join("|")})$`);
    }
  });
  let r = t.options.length === 1 ? t.options[0]._zod.run : null;
  e._zod.parse = (n, o) => {
    if (r)
      return r(n, o);
    let i = !1, s = [];
    for (let c of t.options) {
      let u = c._zod.run({
        value: n.value,
        issues: []
      }, o);
      if (u instanceof Promise)
        s.push(u), i = !0;
      else {
        if (u.issues.length === 0)
          return u;
        s.push(u);
      }
    }
    return i ? Promise.all(s).then((c) => mo(c, n, e, o)) : mo(s, n, e, o);
  };
});
function $u(e) {
  let t = /* @__PURE__ */ new Map();
  for (let r of e.options) {
    let n = r._zod.propValues?.[e.discriminator];
    if (!n || n.size === 0)
      throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);
    for (let o of n)
      if (t.has(o)) {
        if (o !== void 0)
          throw new Error(`Duplicate discriminator value "${String(o)}"`);
        t.set(o, null);
      } else
        t.set(o, r);
  }
  return t;
}
var pi = /* @__PURE__ */ p("$ZodDiscriminatedUnion", (e, t) => {
  t.inclusive = !1, Ft.init(e, t);
  let r = e._zod.parse;
  b(e, "propValues", (o) => {
    let i = {}, s = 0;
    for (let c of o.def.options) {
      let u = c._zod.propValues;
      if (!u || Object.keys(u).length === 0)
        throw new Error(`Invalid discriminated union option at index "${o.def.options.indexOf(c)}"`);
      u[o.def.discriminator]?.has(void 0) && s++;
      for (let [a, l] of Object.entries(u)) {
        Object.prototype.hasOwnProperty.call(i, a) || C(i, a, /* @__PURE__ */ new Set());
        for (let f of l)
          i[a].add(f);
      }
    }
    return !o.def.unionFallback && s > 1 && i[o.def.discriminator]?.delete(void 0), i;
  }), t.options.forEach((o, i) => {
    let s = ce(o._zod.def);
    if (s && !Object.prototype.hasOwnProperty.call(s, t.discriminator))
      throw new Error(`Invalid discriminated union option at index "${i}"`);
  });
  let n = se(() => $u(t));
  e._zod.parse = (o, i) => {
    let s = o.value;
    if (!ee(s))
      return o.issues.push({
        code: "invalid_type",
        expected: "object",
        input: s,
        inst: e
      }), o;
    let c = s?.[t.discriminator], u = n.value.get(c);
    return u && (c !== void 0 || i.direction !== "backward") ? u._zod.run(o, i) : t.unionFallback || i.direction === "backward" ? r(o, i) : (o.issues.push({
      code: "invalid_union",
      errors: [],
      note: "No matching discriminator",
      discriminator: t.discriminator,
      options: Array.from(n.value.keys()).filter((a) => n.value.get(a) !== null),
      input: s,
      path: [t.discriminator],
      inst: e
    }), o);
  };
}), fi = /* @__PURE__ */ p("$ZodIntersection", (e, t) => {
  z.init(e, t), e._zod.parse = (r, n) => {
    let o = r.value, i = t.left._zod.run({ value: o, issues: [] }, n), s = t.right._zod.run({ value: o, issues: [] }, n);
    return i instanceof Promise || s instanceof Promise ? Promise.all([i, s]).then(([u, a]) => ho(r, u, a)) : ho(r, i, s);
  };
});
function Rt(e, t) {
  if (e === t)
    return { valid: !0, data: e };
  if (e instanceof Date && t instanceof Date && +e == +t)
    return { valid: !0, data: e };
  if (q(e) && q(t)) {
    let r = Object.keys(t), n = Object.keys(e).filter((i) => r.indexOf(i) !== -1), o = { ...e, ...t };
    Object.prototype.hasOwnProperty.call(o, "__proto__") && delete o.__proto__;
    for (let i of n) {
      if (i === "__proto__")
        continue;
      let s = Rt(e[i], t[i]);
      if (!s.valid)
        return {
          valid: !1,
          mergeErrorPath: [i, ...s.mergeErrorPath]
        };
      o[i] = s.data;
    }
    return { valid: !0, data: o };
  }
  if (Array.isArray(e) && Array.isArray(t)) {
    if (e.length !== t.length)
      return { valid: !1, mergeErrorPath: [] };
    let r = [];
    for (let n = 0; n < e.length; n++) {
      let o = e[n], i = t[n], s = Rt(o, i);
      if (!s.valid)
        return {
          valid: !1,
          mergeErrorPath: [n, ...s.mergeErrorPath]
        };
      r.push(s.data);
    }
    return { valid: !0, data: r };
  }
  return { valid: !1, mergeErrorPath: [] };
}
function ho(e, t, r) {
  let n = /* @__PURE__ */ new Map(), o, i = /* @__PURE__ */ new Map(), s = (a, l) => {
    let f;
    if (a.code === "unrecognized_keys" && !a.path?.length)
      o ?? (o = a), f = a.keys;
    else if (a.code === "invalid_key" && a.origin === "record" && a.path?.length === 1) {
      let m = String(a.path[0]);
      i.has(m) || i.set(m, a), f = [m];
    } else
      return !1;
    for (let m of f)
      n.has(m) || n.set(m, {}), n.get(m)[l] = !0;
    return !0;
  };
  for (let a of t.issues)
    s(a, "l") || e.issues.push(a);
  for (let a of r.issues)
    s(a, "r") || e.issues.push(a);
  let c = [...n].filter(([, a]) => a.l && a.r).map(([a]) => a);
  if (c.length) {
    let a = o ? c.filter((l) => o.keys.includes(l)) : [];
    a.length && e.issues.push({ ...o, keys: a });
    for (let l of c)
      !a.includes(l) && i.has(l) && e.issues.push(i.get(l));
  }
  let u = Rt(t.value, r.value);
  if (!u.valid) {
    if (D(e))
      return e;
    throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(u.mergeErrorPath)}`);
  }
  return e.value = u.data, e;
}
var di = /* @__PURE__ */ p("$ZodTuple", (e, t) => {
  z.init(e, t);
  let r = t.items, n = E.memoizer;
  n?.attach(e), e._zod.parse = (o, i) => {
    let s = o.value;
    if (!Array.isArray(s))
      return o.issues.push({
        input: s,
        inst: e,
        expected: "tuple",
        code: "invalid_type"
      }), o;
    o.value = n ? n.alloc(e, o, [], i) : [];
    let c = [], u = go(r, "optin"), a = go(r, "optout");
    if (!t.rest) {
      if (s.length < u)
        return o.issues.push({
          code: "too_small",
          minimum: u,
          inclusive: !0,
          input: s,
          inst: e,
          origin: "array"
        }), o;
      s.length > r.length && o.issues.push({
        code: "too_big",
        maximum: r.length,
        inclusive: !0,
        input: s,
        inst: e,
        origin: "array"
      });
    }
    let l = new Array(r.length), f = t.rest ? i?.abortEarly : void 0, m = !1;
    for (let d = 0; d < r.length; d++) {
      let h = r[d]._zod.run({ value: s[d], issues: [] }, i);
      h instanceof Promise ? c.push(h.then((g) => {
        l[d] = g;
      })) : (l[d] = h, f && !m && h.issues.length && (m = D(h)));
    }
    if (t.rest && !m) {
      let d = r.length - 1, h = s.slice(r.length), g = o.issues.length;
      for (let y of h) {
        if (f && o.issues.length !== g) {
          if (D(o, g))
            break;
          g = o.issues.length;
        }
        d++;
        let v = t.rest._zod.run({ value: y, issues: [] }, i);
        v instanceof Promise ? c.push(v.then((N) => _o(N, o, d))) : _o(v, o, d);
      }
    }
    return c.length ? Promise.all(c).then(() => xo(l, o, r, s, a)) : xo(l, o, r, s, a);
  };
});
function go(e, t) {
  for (let r = e.length - 1; r >= 0; r--)
    if (!(t === "optin" ? e[r]._zod.optin !== void 0 : e[r]._zod.optout === "optional"))
      return r + 1;
  return 0;
}
function _o(e, t, r) {
  e.issues.length && t.issues.push(...L(r, e.issues)), t.value[r] = e.value;
}
function xo(e, t, r, n, o) {
  for (let i = 0; i < r.length; i++) {
    let s = e[i], c = i < n.length;
    if (!c && i >= o && r[i]._zod.optin === "optional") {
      t.value.length = i;
      break;
    }
    if (s.issues.length) {
      if (!c && i >= o) {
        t.value.length = i;
        break;
      }
      t.issues.push(...L(i, s.issues));
    }
    t.value[i] = s.value;
  }
  for (let i = t.value.length - 1; i >= n.length && (r[i]._zod.optout === "optional" && t.value[i] === void 0); i--)
    t.value.length = i;
  return t;
}
var mi = /* @__PURE__ */ p("$ZodRecord", (e, t) => {
  z.init(e, t);
  let r = E.memoizer;
  r?.attach(e), e._zod.parse = (n, o) => {
    let i = n.value;
    if (!q(i))
      return n.issues.push({
        expected: "record",
        code: "invalid_type",
        input: i,
        inst: e
      }), n;
    let s = [], c = t.keyType._zod.values;
    if (c && !t.partial) {
      n.value = r ? r.alloc(e, n, {}, o) : {};
      let u = /* @__PURE__ */ new Set();
      for (let l of c)
        if (typeof l == "string" || typeof l == "number" || typeof l == "symbol") {
          if (u.add(typeof l == "number" ? l.toString() : l), l === "__proto__")
            continue;
          let f = t.keyType._zod.run({ value: l, issues: [] }, o);
          if (f instanceof Promise)
            throw new Error("Async schemas not supported in object keys currently");
          if (f.issues.length) {
            n.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: f.issues.map((h) => U(h, o, R())),
              input: l,
              path: [l],
              inst: e
            });
            continue;
          }
          let m = f.value;
          if (m === "__proto__")
            continue;
          let d = t.valueType._zod.run({ value: i[l], issues: [] }, o);
          d instanceof Promise ? s.push(d.then((h) => {
            h.issues.length && n.issues.push(...L(l, h.issues)), n.value[m] = h.value;
          })) : (d.issues.length && n.issues.push(...L(l, d.issues)), n.value[m] = d.value);
        }
      let a;
      for (let l in i)
        if (!u.has(l))
          if (t.mode === "loose") {
            if (l === "__proto__")
              continue;
            n.value[l] = i[l];
          } else
            a = a ?? [], a.push(l);
      a && a.length > 0 && n.issues.push({
        code: "unrecognized_keys",
        input: i,
        inst: e,
        keys: a,
        continue: !0
      });
    } else {
      n.value = r ? r.alloc(e, n, {}, o) : {};
      let u;
      for (let a of Reflect.ownKeys(i)) {
        if (a === "__proto__" || !Object.prototype.propertyIsEnumerable.call(i, a))
          continue;
        let l = t.keyType._zod.run({ value: a, issues: [] }, o);
        if (l instanceof Promise)
          throw new Error("Async schemas not supported in object keys currently");
        if (typeof a == "string" && ze.test(a) && l.issues.length) {
          let h = t.keyType._zod.run({ value: Number(a), issues: [] }, o);
          if (h instanceof Promise)
            throw new Error("Async schemas not supported in object keys currently");
          h.issues.length === 0 && (l = h);
        }
        if (l.issues.length) {
          t.mode === "loose" ? n.value[a] = i[a] : c ? (u = u ?? [], u.push(a)) : n.issues.push({
            code: "invalid_key",
            origin: "record",
            issues: l.issues.map((h) => U(h, o, R())),
            input: a,
            path: [a],
            inst: e
          });
          continue;
        }
        let m = l.value;
        if (m === "__proto__")
          continue;
        let d = t.valueType._zod.run({ value: i[a], issues: [] }, o);
        d instanceof Promise ? s.push(d.then((h) => {
          h.issues.length && n.issues.push(...L(a, h.issues)), n.value[m] = h.value;
        })) : (d.issues.length && n.issues.push(...L(a, d.issues)), n.value[m] = d.value);
      }
      u && u.length > 0 && n.issues.push({
        code: "unrecognized_keys",
        input: i,
        inst: e,
        keys: u,
        continue: !0
      });
    }
    return s.length ? Promise.all(s).then(() => n) : n;
  };
});
var hi = /* @__PURE__ */ p("$ZodEnum", (e, t) => {
  z.init(e, t);
  let r = oe(t.entries), n = new Set(r);
  e._zod.values = n, b(e, "pattern", (o) => {
    let i = oe(o.def.entries).filter((s) => $t.has(typeof s));
    return new RegExp(i.length ? `^(${i.map((s) => V(s.toString())).join("|")})$` : "^[^\\s\\S]$");
  }), e._zod.parse = (o, i) => {
    let s = o.value;
    return n.has(s) || o.issues.push({
      code: "invalid_value",
      values: r,
      input: s,
      inst: e
    }), o;
  };
}), gi = /* @__PURE__ */ p("$ZodLiteral", (e, t) => {
  z.init(e, t);
  let r = new Set(t.values);
  e._zod.values = r, b(e, "pattern", (n) => {
    let o = n.def.values;
    return new RegExp(o.length ? `^(${o.map((i) => typeof i == "string" ? V(i) : i ? V(i.toString()) : String(i)).join("|")})$` : "^[^\\s\\S]$");
  }), e._zod.parse = (n, o) => {
    let i = n.value;
    return r.has(i) || n.issues.push({
      code: "invalid_value",
      values: t.values,
      input: i,
      inst: e
    }), n;
  };
});
var _i = /* @__PURE__ */ p("$ZodTransform", (e, t) => {
  z.init(e, t), e._zod.optin = "optional", E.memoizer?.guard(e), e._zod.parse = (r, n) => {
    if (n.direction === "backward")
      throw new re(e.constructor.name);
    let o = t.transform(r.value, r);
    if (n.async)
      return (o instanceof Promise ? o : Promise.resolve(o)).then((s) => (r.value = s, r));
    if (o instanceof Promise)
      throw new F();
    return r.value = o, r;
  };
});
function yo(e, t) {
  return e.value = t.issues.length ? void 0 : t.value, e;
}
var Mt = /* @__PURE__ */ p("$ZodOptional", (e, t) => {
  z.init(e, t), b(e, "optin", (r) => r.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), e._zod.optout = "optional", b(e, "values", (r) => {
    let n = r.def.innerType._zod.values;
    return n ? /* @__PURE__ */ new Set([...n, void 0]) : void 0;
  }), b(e, "pattern", (r) => {
    let n = r.def.innerType._zod.pattern;
    return n ? new RegExp(`^(${ge(n.source)})?$`) : void 0;
  }), e._zod.parse = (r, n) => {
    if (r.value === void 0) {
      if (t.innerType._zod.optin !== "defaulted")
        return r;
      let o = t.innerType._zod.run({ value: r.value, issues: [] }, n);
      return o instanceof Promise ? o.then((i) => yo(r, i)) : yo(r, o);
    }
    return t.innerType._zod.run(r, n);
  };
}), xi = /* @__PURE__ */ p("$ZodExactOptional", (e, t) => {
  Mt.init(e, t), b(e, "values", (r) => r.def.innerType._zod.values), b(e, "pattern", (r) => r.def.innerType._zod.pattern), e._zod.parse = (r, n) => t.innerType._zod.run(r, n);
}), yi = /* @__PURE__ */ p("$ZodNullable", (e, t) => {
  z.init(e, t), b(e, "optin", (r) => r.def.innerType._zod.optin), b(e, "optout", (r) => r.def.innerType._zod.optout), b(e, "pattern", (r) => {
    let n = r.def.innerType._zod.pattern;
    return n ? new RegExp(`^(${ge(n.source)}|null)$`) : void 0;
  }), b(e, "values", (r) => r.def.innerType._zod.values ? /* @__PURE__ */ new Set([...r.def.innerType._zod.values, null]) : void 0), e._zod.parse = (r, n) => r.value === null ? r : t.innerType._zod.run(r, n);
}), bi = /* @__PURE__ */ p("$ZodDefault", (e, t) => {
  z.init(e, t), e._zod.optin = "defaulted", b(e, "values", (r) => r.def.innerType._zod.values), e._zod.parse = (r, n) => {
    if (n.direction === "backward")
      return t.innerType._zod.run(r, n);
    if (r.value === void 0)
      return r.value = t.defaultValue, r;
    let o = t.innerType._zod.run(r, n);
    return o instanceof Promise ? o.then((i) => bo(i, t)) : bo(o, t);
  };
});
function bo(e, t) {
  return e.value === void 0 && (e.value = t.defaultValue), e;
}
var vi = /* @__PURE__ */ p("$ZodPrefault", (e, t) => {
  z.init(e, t), e._zod.optin = "defaulted", b(e, "values", (r) => r.def.innerType._zod.values), e._zod.parse = (r, n) => (n.direction === "backward" || r.value === void 0 && (r.value = t.defaultValue), t.innerType._zod.run(r, n));
}), zi = /* @__PURE__ */ p("$ZodNonOptional", (e, t) => {
  z.init(e, t), b(e, "values", (r) => {
    let n = r.def.innerType._zod.values;
    return n ? new Set([...n].filter((o) => o !== void 0)) : void 0;
  }), e._zod.parse = (r, n) => {
    let o = t.innerType._zod.run(r, n);
    return o instanceof Promise ? o.then((i) => vo(i, e)) : vo(o, e);
  };
});
function vo(e, t) {
  return !e.issues.length && e.value === void 0 && e.issues.push({
    code: "invalid_type",
    expected: "nonoptional",
    input: e.value,
    inst: t
  }), e;
}
function zo(e, t, r, n) {
  return t.issues.length ? (e.value = r.catchValue({
    ...t,
    value: e.value,
    error: {
      issues: t.issues.map((o) => U(o, n, R()))
    },
    input: e.value
  }), e) : (e.value = t.value, t.memo && (e.memo = !0), e);
}
var $i = /* @__PURE__ */ p("$ZodCatch", (e, t) => {
  z.init(e, t), b(e, "optin", (r) => r.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), b(e, "optout", (r) => r.def.innerType._zod.optout), b(e, "values", (r) => r.def.innerType._zod.values), e._zod.parse = (r, n) => {
    if (n.direction === "backward")
      return t.innerType._zod.run(r, n);
    let o = t.innerType._zod.run({ value: r.value, issues: [] }, n);
    return o instanceof Promise ? o.then((i) => zo(r, i, t, n)) : zo(r, o, t, n);
  };
});
var wi = /* @__PURE__ */ p("$ZodPipe", (e, t) => {
  z.init(e, t), b(e, "values", (r) => r.def.in._zod.values), b(e, "optin", (r) => r.def.in._zod.optin), b(e, "optout", (r) => r.def.out._zod.optout), b(e, "propValues", (r) => r.def.in._zod.propValues), e._zod.parse = (r, n) => {
    if (n.direction === "backward") {
      let i = t.out._zod.run(r, n);
      return i instanceof Promise ? i.then((s) => Xe(s, t.in, n)) : Xe(i, t.in, n);
    }
    let o = t.in._zod.run(r, n);
    return o instanceof Promise ? o.then((i) => Xe(i, t.out, n)) : Xe(o, t.out, n);
  };
});
function Xe(e, t, r) {
  return e.issues.some((n) => n.code !== "unrecognized_keys") ? (e.aborted = !0, e) : t._zod.run({ value: e.value, issues: e.issues }, r);
}
var ki = /* @__PURE__ */ p("$ZodReadonly", (e, t) => {
  z.init(e, t), b(e, "propValues", (r) => r.def.innerType._zod.propValues), b(e, "values", (r) => r.def.innerType._zod.values), b(e, "optin", (r) => r.def.innerType?._zod?.optin), b(e, "optout", (r) => r.def.innerType?._zod?.optout), e._zod.parse = (r, n) => {
    if (n.direction === "backward")
      return t.innerType._zod.run(r, n);
    let o = t.innerType._zod.run(r, n);
    return o instanceof Promise ? o.then($o) : $o(o);
  };
});
function $o(e) {
  return e.memo || (e.value = Object.freeze(e.value)), e;
}
var Zi = /* @__PURE__ */ p("$ZodLazy", (e, t) => {
  z.init(e, t), yt(e._zod, "innerType", () => {
    let r = t;
    return r._cachedInner || (r._cachedInner = t.getter()), r._cachedInner;
  }), b(e, "pattern", (r) => r.innerType?._zod?.pattern), b(e, "propValues", (r) => r.innerType?._zod?.propValues), b(e, "optin", (r) => r.innerType?._zod?.optin ?? void 0), b(e, "optout", (r) => r.innerType?._zod?.optout ?? void 0), e._zod.parse = (r, n) => e._zod.innerType._zod.run(r, n);
}), Pi = /* @__PURE__ */ p("$ZodCustom", (e, t) => {
  I.init(e, t), z.init(e, t), e._zod.parse = (r, n) => r, e._zod.check = (r) => {
    let n = r.value, o = t.fn(n);
    if (o instanceof Promise)
      return o.then((i) => wo(i, r, n, e));
    wo(o, r, n, e);
  };
});
function wo(e, t, r, n) {
  if (!e) {
    let o = {
      code: "custom",
      input: r,
      inst: n,
      // incorporates params.error into issue reporting
      path: [...n._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !n._zod.def.abort
      // params: inst._zod.def.params,
    };
    n._zod.def.params && (o.params = n._zod.def.params), t.issues.push(ue(o));
  }
}

// node_modules/zod/v4/core/registries.js
var Si;
var Ut = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map();
  }
  add(t, ...r) {
    let n = r[0];
    return this._map.set(t, n), n && typeof n == "object" && "id" in n && this._idmap.set(n.id, t), this;
  }
  clear() {
    return this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map(), this;
  }
  remove(t) {
    let r = this._map.get(t);
    return r && typeof r == "object" && "id" in r && this._idmap.delete(r.id), this._map.delete(t), this;
  }
  get(t) {
    let r = t._zod.parent;
    if (r) {
      let n = { ...this.get(r) ?? {} };
      delete n.id;
      let o = { ...n, ...this._map.get(t) };
      return Object.keys(o).length ? o : void 0;
    }
    return this._map.get(t);
  }
  has(t) {
    return this._map.has(t);
  }
};
function wu() {
  return new Ut();
}
(Si = globalThis).__zod_globalRegistry ?? (Si.__zod_globalRegistry = wu());
var te = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/to-json-schema.js
function ke(e, ...t) {
  for (let r of t)
    for (let n of Reflect.ownKeys(r))
      Object.prototype.propertyIsEnumerable.call(r, n) && C(e, n, r[n]);
  return e;
}
function Pe(e) {
  let t = e?.target ?? "draft-2020-12";
  return t === "draft-4" && (t = "draft-04"), t === "draft-7" && (t = "draft-07"), {
    processors: e.processors ?? {},
    metadataRegistry: e?.metadata ?? te,
    target: t,
    unrepresentable: e?.unrepresentable ?? "throw",
    override: e?.override ?? (() => {
    }),
    io: e?.io ?? "output",
    counter: 0,
    seen: /* @__PURE__ */ new Map(),
    sharedDefsExtractedFor: void 0,
    sharedEmitDoneFor: void 0,
    cycles: e?.cycles ?? "ref",
    reused: e?.reused ?? "inline",
    intersections: [],
    deferred: [],
    external: e?.external ?? void 0
  };
}
function A(e, t, r, n, o) {
  let i = typeof t.unrepresentable == "function" ? t.unrepresentable({ zodSchema: e, path: n.path, message: o }) : t.unrepresentable;
  if (i === "any")
    return !1;
  if (i === void 0 || i === "throw")
    throw new Error(o);
  return Object.assign(r, i), !0;
}
function w(e, t, r = { path: [], schemaPath: [] }) {
  var n;
  let o = e._zod.def, i = t.seen.get(e);
  if (i)
    return i.count++, r.schemaPath.includes(e) && (i.cycle = r.path), i.schema;
  let s = { schema: {}, count: 1, cycle: void 0, path: r.path };
  t.seen.set(e, s), t.sharedDefsExtractedFor = void 0, t.sharedEmitDoneFor = void 0;
  let c = e._zod.toJSONSchema?.();
  if (c)
    s.schema = c;
  else {
    let l = {
      ...r,
      schemaPath: [...r.schemaPath, e],
      path: r.path
    };
    if (e._zod.processJSONSchema)
      e._zod.processJSONSchema(t, s.schema, l);
    else {
      let m = s.schema, d = t.processors[o.type];
      if (!d)
        throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);
      d(e, t, m, l);
    }
    let f = e._zod.parent;
    f && (s.ref || (s.ref = f), w(f, t, l), t.seen.get(f).isParent = !0);
  }
  let u = t.metadataRegistry.get(e);
  return u && ke(s.schema, u), t.io === "input" && T(e) && (delete s.schema.examples, delete s.schema.default), t.io === "input" && "_prefault" in s.schema && ((n = s.schema).default ?? (n.default = s.schema._prefault)), delete s.schema._prefault, t.seen.get(e).schema;
}
function Oi(e) {
  return e.replace(/~/g, "~0").replace(/\//g, "~1");
}
function Se(e, t) {
  let r = e.seen.get(t);
  if (!r)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  if (e.external && e.sharedDefsExtractedFor === e.external)
    return;
  let n = /* @__PURE__ */ new Map();
  for (let s of e.seen.entries()) {
    let c = e.metadataRegistry.get(s[0])?.id;
    if (c) {
      let u = n.get(c);
      if (u && u !== s[0])
        throw new Error(`Duplicate schema id "${c}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
      n.set(c, s[0]);
    }
  }
  let o = (s) => {
    let c = e.target === "draft-2020-12" ? "$defs" : "definitions";
    if (e.external) {
      let f = e.external.registry.get(s[0])?.id, m = e.external.uri ?? ((h) => h);
      if (f)
        return { ref: m(f) };
      let d = s[1].defId ?? s[1].schema.id ?? `schema${e.counter++}`;
      return s[1].defId = d, { defId: d, ref: `${m("__shared")}#/${c}/${Oi(d)}` };
    }
    let u = "#", a = `${u}/${c}/`;
    if (s[1] === r && !s[1].schema.id)
      return { ref: u };
    let l = s[1].schema.id ?? `__schema${e.counter++}`;
    return { defId: l, ref: a + Oi(l) };
  }, i = (s) => {
    if (s[1].schema.$ref)
      return;
    let c = s[1], { ref: u, defId: a } = o(s);
    c.def = { ...c.schema }, a && (c.defId = a);
    let l = c.schema;
    for (let f in l)
      delete l[f];
    l.$ref = u;
  };
  if (e.cycles === "throw")
    for (let s of e.seen.entries()) {
      let c = s[1];
      if (c.cycle)
        throw new Error(`Cycle detected: #/${c.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
    }
  for (let s of e.seen.entries()) {
    let c = s[1];
    if (t === s[0]) {
      i(s);
      continue;
    }
    if (e.external) {
      let a = e.external.registry.get(s[0])?.id;
      if (t !== s[0] && a) {
        i(s);
        continue;
      }
    }
    if (e.metadataRegistry.get(s[0])?.id) {
      i(s);
      continue;
    }
    if (c.cycle) {
      i(s);
      continue;
    }
    c.count > 1 && e.reused === "ref" && i(s);
  }
  e.external && (e.sharedDefsExtractedFor = e.external);
}
function Ei(e) {
  let t = e.anyOf;
  if (!Array.isArray(t) || t.length === 0 || e.type !== void 0)
    return;
  let r = [];
  for (let n of t) {
    if (!n || typeof n != "object")
      return;
    Ei(n);
    let o = Object.keys(n);
    if (o.length !== 1 || o[0] !== "type")
      return;
    let i = n.type;
    for (let s of Array.isArray(i) ? i : [i]) {
      if (typeof s != "string")
        return;
      r.includes(s) || r.push(s);
    }
  }
  delete e.anyOf, e.type = r.length === 1 ? r[0] : r;
}
var Ti = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]), Ii = ["oneOf", "anyOf"];
function Ai(e) {
  let t = e.additionalProperties;
  return t === void 0 || t === !1 || typeof t != "object" || t === null ? null : Object.keys(t).length ? t : null;
}
function Bt(e) {
  let t = [];
  for (let i of e) {
    if (typeof i != "object" || i.type !== "object")
      return null;
    for (let s in i)
      if (!Ti.has(s))
        return null;
    t.push(i);
  }
  let r = {}, n = /* @__PURE__ */ new Set();
  for (let i of t) {
    for (let s in i.properties) {
      if (Object.prototype.hasOwnProperty.call(r, s))
        continue;
      let c = [];
      for (let a of t) {
        let l = a.properties?.[s] ?? Ai(a);
        l != null && (c.some((f) => JSON.stringify(f) === JSON.stringify(l)) || c.push(l));
      }
      let u = c.length === 1 ? c[0] : Bt(c) ?? { allOf: c };
      C(r, s, u);
    }
    for (let s of i.required ?? [])
      n.add(s);
  }
  let o = { type: "object", properties: r };
  if (n.size && (o.required = [...n]), t.every((i) => i.additionalProperties === !1))
    o.additionalProperties = !1;
  else {
    let i = [];
    for (let s of t) {
      let c = Ai(s);
      c && !i.some((u) => JSON.stringify(u) === JSON.stringify(c)) && i.push(c);
    }
    i.length === 1 ? o.additionalProperties = i[0] : i.length > 1 && (o.additionalProperties = { allOf: i });
  }
  return o;
}
function ku(e) {
  let t = e.allOf;
  if (!Array.isArray(t) || t.length < 2)
    return;
  for (let o of Ti)
    if (o in e)
      return;
  let r = t.filter((o) => Ii.some((i) => Array.isArray(o[i]))), n = null;
  if (!r.length)
    n = Bt(t);
  else {
    let o = r[0], i = Ii.find((u) => Array.isArray(o[u]));
    if (Object.keys(o).length !== 1)
      return;
    let s = t.filter((u) => u !== o), c = o[i].map((u) => Bt([...s, u]));
    if (c.some((u) => !u))
      return;
    n = { [i]: c };
  }
  n && (delete e.allOf, ke(e, n));
}
function Oe(e, t) {
  let r = e.seen.get(t);
  if (!r)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  let n = (c) => {
    let u = e.seen.get(c);
    if (u.ref === null)
      return;
    let a = u.def ?? u.schema, l = { ...a }, f = u.ref;
    if (u.ref = null, f) {
      n(f);
      let d = e.seen.get(f), h = d.schema;
      if (h.$ref && (e.target === "draft-07" || e.target === "draft-04" || e.target === "openapi-3.0") ? (a.allOf = a.allOf ?? [], a.allOf.push(h)) : ke(a, h), ke(a, l), c._zod.parent === f)
        for (let y in a)
          y === "$ref" || y === "allOf" || y in l || delete a[y];
      if (h.$ref && d.def)
        for (let y in a)
          y === "$ref" || y === "allOf" || y in d.def && JSON.stringify(a[y]) === JSON.stringify(d.def[y]) && delete a[y];
    }
    let m = c._zod.parent;
    if (m && m !== f) {
      n(m);
      let d = e.seen.get(m);
      if (d?.schema.$ref && (a.$ref = d.schema.$ref, d.def))
        for (let h in a)
          h === "$ref" || h === "allOf" || h in d.def && JSON.stringify(a[h]) === JSON.stringify(d.def[h]) && delete a[h];
    }
    e.override({
      zodSchema: c,
      jsonSchema: a,
      path: u.path ?? []
    });
  };
  if (!e.external || e.sharedEmitDoneFor !== e.external) {
    for (let c of [...e.seen.entries()].reverse())
      n(c[0]);
    if (e.target !== "openapi-3.0")
      for (let c of e.seen.entries())
        Ei(c[1].def ?? c[1].schema);
    for (let c of e.deferred)
      c();
    if (e.intersections.length) {
      let c = /* @__PURE__ */ new Map();
      for (let u of e.seen.values())
        for (let a of [u.schema, u.def]) {
          let l = a?.allOf;
          if (!Array.isArray(l))
            continue;
          let f = c.get(l);
          f ? f.push(a) : c.set(l, [a]);
        }
      for (let u of e.intersections)
        for (let a of c.get(u) ?? [])
          ku(a);
    }
  }
  let o = {};
  if (e.target === "draft-2020-12" ? o.$schema = "https://json-schema.org/draft/2020-12/schema" : e.target === "draft-07" ? o.$schema = "http://json-schema.org/draft-07/schema#" : e.target === "draft-04" ? o.$schema = "http://json-schema.org/draft-04/schema#" : e.target, e.external?.uri) {
    let c = e.external.registry.get(t)?.id;
    if (!c)
      throw new Error("Schema is missing an `id` property");
    o.$id = e.external.uri(c);
  }
  ke(o, r.defId ? r.schema : r.def ?? r.schema);
  let i = e.metadataRegistry.get(t)?.id;
  i !== void 0 && o.id === i && delete o.id;
  let s = e.external?.defs ?? {};
  if (!e.external || e.sharedEmitDoneFor !== e.external)
    for (let c of e.seen.entries()) {
      let u = c[1];
      u.def && u.defId && (u.def.id === u.defId && delete u.def.id, C(s, u.defId, u.def));
    }
  e.external && (e.sharedEmitDoneFor = e.external), e.external || Object.keys(s).length > 0 && (e.target === "draft-2020-12" ? o.$defs = s : o.definitions = s);
  try {
    let c = JSON.parse(JSON.stringify(o));
    return Object.defineProperty(c, "~standard", {
      value: {
        ...t["~standard"],
        jsonSchema: {
          input: Ze(t, "input", e.processors),
          output: Ze(t, "output", e.processors)
        }
      },
      enumerable: !1,
      writable: !1
    }), c;
  } catch {
    throw new Error("Error converting schema to JSON.");
  }
}
function T(e, t) {
  let r = t ?? { seen: /* @__PURE__ */ new Set() };
  if (r.seen.has(e))
    return !1;
  r.seen.add(e);
  let n = e._zod.def;
  if (n.type === "transform")
    return !0;
  if (n.type === "array")
    return T(n.element, r);
  if (n.type === "set")
    return T(n.valueType, r);
  if (n.type === "lazy")
    return T(n.getter(), r);
  if (n.type === "promise" || n.type === "optional" || n.type === "nonoptional" || n.type === "nullable" || n.type === "readonly" || n.type === "default" || n.type === "prefault" || n.type === "catch")
    return T(n.innerType, r);
  if (n.type === "intersection")
    return T(n.left, r) || T(n.right, r);
  if (n.type === "record" || n.type === "map")
    return T(n.keyType, r) || T(n.valueType, r);
  if (n.type === "pipe")
    return e._zod.traits.has("$ZodCodec") ? !0 : T(n.in, r) || T(n.out, r);
  if (n.type === "object") {
    for (let o in n.shape)
      if (T(n.shape[o], r))
        return !0;
    return !1;
  }
  if (n.type === "union") {
    for (let o of n.options)
      if (T(o, r))
        return !0;
    return !1;
  }
  if (n.type === "tuple") {
    for (let o of n.items)
      if (T(o, r))
        return !0;
    return !!(n.rest && T(n.rest, r));
  }
  return !1;
}
var Ni = (e, t = {}) => (r) => {
  let n = Pe({ ...r, processors: t });
  return w(e, n), Se(n, e), Oe(n, e);
}, Ze = (e, t, r = {}) => (n) => {
  let { libraryOptions: o, target: i } = n ?? {}, s = Pe({ ...o ?? {}, target: i, io: t, processors: r });
  return w(e, s), Se(s, e), Oe(s, e);
};

// node_modules/zod/v4/core/json-schema-processors.js
var ae = (e, t, r) => {
  (e[t] === void 0 || r > e[t]) && (e[t] = r);
}, le = (e, t, r) => {
  (e[t] === void 0 || r < e[t]) && (e[t] = r);
}, Ci = (e, t) => {
  ae(e, "minimum", t), le(e, "maximum", t);
}, Fi = (e, t) => {
  e.multipleOf ?? (e.multipleOf = []), e.multipleOf.includes(t) || e.multipleOf.push(t);
}, Mi = (e, t) => {
  e.patterns ?? (e.patterns = /* @__PURE__ */ new Set()), e.patterns.add(t);
}, Ui = (e, t) => {
  e.mime = e.mime ? e.mime.filter((r) => t.includes(r)) : [...t];
}, Bi = (e, t) => {
  e.format = t, t.includes("int") && (e.isInt = !0);
}, Ri = (e, t) => ae(e, "minimum", t.minimum), Di = (e, t) => le(e, "maximum", t.maximum), ji = (e) => (t, r) => {
  Bi(t, r.format);
  let [n, o] = e[r.format];
  ae(t, "minimum", n), le(t, "maximum", o);
}, Zu = {
  greater_than: (e, t) => ae(e, t.inclusive ? "minimum" : "exclusiveMinimum", t.value),
  less_than: (e, t) => le(e, t.inclusive ? "maximum" : "exclusiveMaximum", t.value),
  multiple_of: (e, t) => Fi(e, t.value),
  number_format: ji(_e),
  bigint_format: ji(Le),
  min_length: Ri,
  max_length: Di,
  length_equals: (e, t) => Ci(e, t.length),
  min_size: Ri,
  max_size: Di,
  size_equals: (e, t) => Ci(e, t.size),
  string_format: (e, t) => {
    Bi(e, t.format), t.pattern && Mi(e, t.pattern), (t.format === "base64" || t.format === "base64url") && (e.contentEncoding = t.format), (t.local || t.precision === -1) && (e.laxFormat = !0);
  },
  mime_type: (e, t) => Ui(e, t.mime)
};
function O(e) {
  let t = {}, r = e._zod.def, n = e._zod.traits.has("$ZodCheck") ? [e, ...r.checks ?? []] : r.checks ?? [];
  for (let i of n)
    Zu[i._zod.def.check]?.(t, i._zod.def);
  let o = e._zod.bag;
  o.minimum !== void 0 && ae(t, "minimum", o.minimum), o.exclusiveMinimum !== void 0 && ae(t, "exclusiveMinimum", o.exclusiveMinimum), o.maximum !== void 0 && le(t, "maximum", o.maximum), o.exclusiveMaximum !== void 0 && le(t, "exclusiveMaximum", o.exclusiveMaximum), o.multipleOf !== void 0 && Fi(t, o.multipleOf), o.format !== void 0 && (t.format ?? (t.format = o.format), o.format.includes("int") && (t.isInt = !0)), o.mime && Ui(t, o.mime);
  for (let i of o.patterns ?? [])
    Mi(t, i);
  return t;
}
var Pu = {
  guid: "uuid",
  url: "uri",
  datetime: "date-time",
  json_string: "json-string",
  regex: ""
  // do not set
}, Su = /* @__PURE__ */ new Map([
  [jt, vn],
  [Qe, zn]
]), Ji = (e) => Su.get(e) ?? e, Vt = (e, t, r, n) => {
  let o = r;
  o.type = "string";
  let { minimum: i, maximum: s, format: c, patterns: u, contentEncoding: a, laxFormat: l } = O(e);
  if (typeof i == "number" && (o.minLength = i), typeof s == "number" && (o.maxLength = s), c && (o.format = Pu[c] ?? c, o.format === "" && delete o.format, (c === "time" || l) && delete o.format), a && (o.contentEncoding = a), u && u.size > 0) {
    let f = [...u].map(Ji);
    f.length === 1 ? o.pattern = f[0].source : f.length > 1 && (o.allOf = [
      ...f.map((m) => ({
        ...t.target === "draft-07" || t.target === "draft-04" || t.target === "openapi-3.0" ? { type: "string" } : {},
        pattern: m.source
      }))
    ]);
  }
}, Wt = (e, t, r, n) => {
  let o = r, { minimum: i, maximum: s, multipleOf: c, exclusiveMaximum: u, exclusiveMinimum: a, isInt: l } = O(e);
  o.type = l ? "integer" : "number";
  let f = typeof a == "number" && a >= (i ?? Number.NEGATIVE_INFINITY), m = typeof u == "number" && u <= (s ?? Number.POSITIVE_INFINITY), d = t.target === "draft-04" || t.target === "openapi-3.0";
  if (f ? d ? (o.minimum = a, o.exclusiveMinimum = !0) : o.exclusiveMinimum = a : typeof i == "number" && (o.minimum = i), m ? d ? (o.maximum = u, o.exclusiveMaximum = !0) : o.exclusiveMaximum = u : typeof s == "number" && (o.maximum = s), c) {
    let h = /* @__PURE__ */ new Set();
    for (let v of c)
      Number.isFinite(v) && v !== 0 ? h.add(Math.abs(v)) : A(e, t, o, n, `A multipleOf divisor of ${v} cannot be represented in JSON Schema`);
    let [g, ...y] = h;
    g !== void 0 && (o.multipleOf = g), y.length && (o.allOf = [...o.allOf ?? [], ...y.map((v) => ({ multipleOf: v }))]);
  }
}, Gt = (e, t, r, n) => {
  r.type = "boolean";
}, Xt = (e, t, r, n) => {
  A(e, t, r, n, "BigInt cannot be represented in JSON Schema");
}, Ki = (e, t, r, n) => {
  A(e, t, r, n, "Symbols cannot be represented in JSON Schema");
}, Yt = (e, t, r, n) => {
  t.target === "openapi-3.0" ? (r.type = "string", r.nullable = !0, r.enum = [null]) : r.type = "null";
}, Vi = (e, t, r, n) => {
  A(e, t, r, n, "Undefined cannot be represented in JSON Schema");
}, Wi = (e, t, r, n) => {
  A(e, t, r, n, "Void cannot be represented in JSON Schema");
}, qt = (e, t, r, n) => {
  r.not = {};
}, Ht = (e, t, r, n) => {
}, Qt = (e, t, r, n) => {
}, er = (e, t, r, n) => {
  A(e, t, r, n, "Date cannot be represented in JSON Schema");
}, tr = (e, t, r, n) => {
  let o = e._zod.def, i = oe(o.entries);
  if (i.length === 0) {
    r.not = {};
    return;
  }
  i.every((s) => typeof s == "number") && (r.type = "number"), i.every((s) => typeof s == "string") && (r.type = "string"), r.enum = i;
}, rr = (e, t, r, n) => {
  let o = e._zod.def;
  if (o.values.length === 0) {
    r.not = {};
    return;
  }
  let i = [];
  for (let s of o.values)
    if (s === void 0) {
      if (A(e, t, r, n, "Literal `undefined` cannot be represented in JSON Schema"))
        return;
    } else if (typeof s == "bigint") {
      if (A(e, t, r, n, "BigInt literals cannot be represented in JSON Schema"))
        return;
      i.push(Number(s));
    } else
      i.push(s);
  if (i.length !== 0)
    if (i.length === 1) {
      let s = i[0];
      r.type = s === null ? "null" : typeof s, t.target === "draft-04" || t.target === "openapi-3.0" ? r.enum = [s] : r.const = s;
    } else
      i.every((s) => typeof s == "number") && (r.type = "number"), i.every((s) => typeof s == "string") && (r.type = "string"), i.every((s) => typeof s == "boolean") && (r.type = "boolean"), i.every((s) => s === null) && (r.type = "null"), r.enum = i;
}, Gi = (e, t, r, n) => {
  A(e, t, r, n, "NaN cannot be represented in JSON Schema");
}, Xi = (e, t, r, n) => {
  let o = r, i = e._zod.pattern;
  if (!i)
    throw new Error("Pattern not found in template literal");
  o.type = "string", o.pattern = i.source;
}, Yi = (e, t, r, n) => {
  let o = r;
  o.type = "string", o.format = "binary", o.contentEncoding = "binary";
  let { minimum: i, maximum: s, mime: c } = O(e);
  i !== void 0 && (o.minLength = i), s !== void 0 && (o.maxLength = s), c && (c.length === 0 ? o.not = {} : c.length === 1 ? o.contentMediaType = c[0] : o.anyOf = c.map((u) => ({ contentMediaType: u })));
}, qi = (e, t, r, n) => {
  r.type = "boolean";
}, nr = (e, t, r, n) => {
  A(e, t, r, n, "Custom types cannot be represented in JSON Schema");
}, Hi = (e, t, r, n) => {
  A(e, t, r, n, "Function types cannot be represented in JSON Schema");
}, or = (e, t, r, n) => {
  A(e, t, r, n, "Transforms cannot be represented in JSON Schema");
}, Qi = (e, t, r, n) => {
  A(e, t, r, n, "Map cannot be represented in JSON Schema");
}, es = (e, t, r, n) => {
  A(e, t, r, n, "Set cannot be represented in JSON Schema");
}, ir = (e, t, r, n) => {
  let o = r, i = e._zod.def, { minimum: s, maximum: c } = O(e);
  typeof s == "number" && (o.minItems = s), typeof c == "number" && (o.maxItems = c), o.type = "array", o.items = w(i.element, t, {
    ...n,
    path: [...n.path, "items"]
  });
};
function Ie(e) {
  let t = e._zod.def;
  return t.type === "pipe" && t.in._zod.traits.has("$ZodTransform") ? Ie(t.out) : t.type === "catch" ? Ie(t.innerType) : e._zod.optin;
}
var sr = (e, t, r, n) => {
  let o = r, i = e._zod.def, s = i.shape;
  if (Object.getOwnPropertySymbols(s).length && A(e, t, o, n, "Symbol keys cannot be represented in JSON Schema"))
    return;
  o.type = "object", o.properties = {};
  for (let a in s)
    C(o.properties, a, w(s[a], t, {
      ...n,
      path: [...n.path, "properties", a]
    }));
  let u = [];
  for (let a of Object.keys(s)) {
    let l = i.shape[a];
    (t.io === "input" ? Ie(l) === void 0 : l._zod.optout === void 0) && u.push(a);
  }
  u.length > 0 && (o.required = u), i.catchall?._zod.def.type === "never" ? o.additionalProperties = !1 : i.catchall ? i.catchall && (o.additionalProperties = w(i.catchall, t, {
    ...n,
    path: [...n.path, "additionalProperties"]
  })) : t.io === "output" && (o.additionalProperties = !1);
}, cr = (e, t, r, n) => {
  let o = e._zod.def, i = o.inclusive === !1, s = o.options.map((c, u) => w(c, t, {
    ...n,
    path: [...n.path, i ? "oneOf" : "anyOf", u]
  }));
  i ? r.oneOf = s : r.anyOf = s;
}, ur = (e, t, r, n) => {
  let o = e._zod.def, i = w(o.left, t, {
    ...n,
    path: [...n.path, "allOf", 0]
  }), s = w(o.right, t, {
    ...n,
    path: [...n.path, "allOf", 1]
  }), c = (a) => "allOf" in a && Object.keys(a).length === 1, u = [
    ...c(i) ? i.allOf : [i],
    ...c(s) ? s.allOf : [s]
  ];
  r.allOf = u, t.intersections.push(u);
}, ar = (e, t, r, n) => {
  let o = r, i = e._zod.def;
  o.type = "array";
  let s = t.target === "draft-2020-12" ? "prefixItems" : "items", c = t.target === "draft-2020-12" || t.target === "openapi-3.0" ? "items" : "additionalItems", u = i.items.map((g, y) => w(g, t, {
    ...n,
    path: [...n.path, s, y]
  })), a = i.rest ? w(i.rest, t, {
    ...n,
    path: [...n.path, c, ...t.target === "openapi-3.0" ? [i.items.length] : []]
  }) : null, l = i.items.length;
  for (; l > 0; ) {
    let g = i.items[l - 1];
    if (!(t.io === "input" ? Ie(g) !== void 0 : g._zod.optout === "optional"))
      break;
    l--;
  }
  let f = i.items.length, m = !i.rest;
  t.target === "draft-2020-12" ? (o.prefixItems = u, m ? o.items = !1 : a && (o.items = a), l > 0 && (o.minItems = l), m && (o.maxItems = f)) : t.target === "openapi-3.0" ? (o.items = {
    anyOf: u
  }, a && o.items.anyOf.push(a), l > 0 && (o.minItems = l), m && (o.maxItems = f)) : (o.items = u, m ? o.additionalItems = !1 : a && (o.additionalItems = a), l > 0 && (o.minItems = l), m && (o.maxItems = f));
  let { minimum: d, maximum: h } = O(e);
  typeof d == "number" && (o.minItems = d), typeof h == "number" && (o.maxItems = h);
};
function Jt(e, t, r) {
  if (t.$ref) {
    if (r.has(t))
      return t;
    r.add(t);
    let h = e.get(t)?.def;
    if (!h)
      return t;
    let g = Jt(e, h, r);
    return g === h ? t : g;
  }
  for (let h of ["anyOf", "oneOf"]) {
    let g = t[h];
    if (!Array.isArray(g))
      continue;
    let y = g.map((v) => Jt(e, v, r));
    y.some((v, N) => v !== g[N]) && (t = { ...t, [h]: y });
  }
  let n = Array.isArray(t.type) ? t.type : [t.type], o = !n.includes("string") && n.some((h) => h === "number" || h === "integer"), i = t.enum ?? (t.const !== void 0 ? [t.const] : void 0);
  if (!o && !i?.some((h) => typeof h == "number"))
    return t;
  let { minimum: s, maximum: c, exclusiveMinimum: u, exclusiveMaximum: a, multipleOf: l, format: f, id: m, ...d } = t;
  return d.enum ? d.enum = d.enum.map((h) => typeof h == "number" ? String(h) : h) : typeof d.const == "number" && (d.const = String(d.const)), o && (d.type = "string", i || (d.pattern = (n.includes("number") ? ze : Ot).source)), d;
}
var Kt = /* @__PURE__ */ new WeakMap();
function Ou(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e.seen.values())
    n.def && !t.has(n.schema) && t.set(n.schema, n);
  let r = /* @__PURE__ */ new Map();
  for (let n of Kt.get(e) ?? []) {
    let o = e.seen.get(n), i = (o?.def ?? o?.schema)?.propertyNames;
    if (!i || i === !0 || r.has(i))
      continue;
    let s = Jt(t, i, /* @__PURE__ */ new Set());
    s !== i && r.set(i, s);
  }
  if (r.size)
    for (let n of e.seen.values())
      for (let o of [n.schema, n.def]) {
        let i = o && r.get(o.propertyNames);
        i && (o.propertyNames = i);
      }
}
var lr = (e, t, r, n) => {
  let o = r, i = e._zod.def;
  o.type = "object";
  let s = i.keyType, c = O(s).patterns;
  if (i.mode === "loose" && c && c.size > 0) {
    let l = w(i.valueType, t, {
      ...n,
      path: [...n.path, "patternProperties", "*"]
    });
    o.patternProperties = {};
    for (let f of c)
      C(o.patternProperties, Ji(f).source, l);
  } else {
    if (t.target === "draft-07" || t.target === "draft-2020-12") {
      o.propertyNames = w(i.keyType, t, {
        ...n,
        path: [...n.path, "propertyNames"]
      });
      let l = Kt.get(t);
      l || (l = [], Kt.set(t, l), t.deferred.push(() => Ou(t))), l.push(e);
    }
    o.additionalProperties = w(i.valueType, t, {
      ...n,
      path: [...n.path, "additionalProperties"]
    });
  }
  let u = s._zod.values, a = t.io === "input" && Ie(i.valueType) !== void 0;
  if (u && !i.partial && !a) {
    let l = [...u].filter((f) => typeof f == "string" || typeof f == "number");
    l.length > 0 && (o.required = l.map(String));
  }
}, pr = (e, t, r, n) => {
  let o = e._zod.def, i = w(o.innerType, t, n), s = t.seen.get(e);
  t.target === "openapi-3.0" ? (s.ref = o.innerType, r.nullable = !0) : r.anyOf = [i, { type: "null" }];
}, fr = (e, t, r, n) => {
  let o = e._zod.def;
  w(o.innerType, t, n);
  let i = t.seen.get(e);
  i.ref = o.innerType;
}, dr = /* @__PURE__ */ Symbol();
function ts(e, t, r, n, o) {
  let i = !1, s = JSON.stringify(e, (c, u) => typeof u != "bigint" ? u : (i = !0, null));
  return i ? (A(t, r, n, o, "BigInt defaults cannot be represented in JSON Schema"), dr) : JSON.parse(s);
}
var mr = (e, t, r, n) => {
  let o = e._zod.def;
  w(o.innerType, t, n);
  let i = t.seen.get(e);
  i.ref = o.innerType;
  let s = ts(o.defaultValue, e, t, r, n);
  s !== dr && (r.default = s);
}, hr = (e, t, r, n) => {
  let o = e._zod.def;
  w(o.innerType, t, n);
  let i = t.seen.get(e);
  if (i.ref = o.innerType, t.io !== "input")
    return;
  let s = ts(o.defaultValue, e, t, r, n);
  s !== dr && (r._prefault = s);
}, gr = (e, t, r, n) => {
  let o = e._zod.def;
  w(o.innerType, t, n);
  let i = t.seen.get(e);
  i.ref = o.innerType;
  let s;
  try {
    s = o.catchValue(void 0);
  } catch {
    A(e, t, r, n, "Dynamic catch values are not supported in JSON Schema");
    return;
  }
  r.default = s;
}, _r = (e, t, r, n) => {
  let o = e._zod.def, i = o.in._zod.traits.has("$ZodTransform"), s = t.io === "input" ? i ? o.out : o.in : o.out;
  w(s, t, n);
  let c = t.seen.get(e);
  c.ref = s;
}, xr = (e, t, r, n) => {
  let o = e._zod.def;
  w(o.innerType, t, n);
  let i = t.seen.get(e);
  i.ref = o.innerType, r.readOnly = !0;
}, rs = (e, t, r, n) => {
  let o = e._zod.def;
  w(o.innerType, t, n);
  let i = t.seen.get(e);
  i.ref = o.innerType;
}, et = (e, t, r, n) => {
  let o = e._zod.def;
  w(o.innerType, t, n);
  let i = t.seen.get(e);
  i.ref = o.innerType;
}, yr = (e, t, r, n) => {
  let o = e._zod.innerType;
  w(o, t, n);
  let i = t.seen.get(e);
  i.ref = o;
}, Li = {
  string: Vt,
  number: Wt,
  boolean: Gt,
  bigint: Xt,
  symbol: Ki,
  null: Yt,
  undefined: Vi,
  void: Wi,
  never: qt,
  any: Ht,
  unknown: Qt,
  date: er,
  enum: tr,
  literal: rr,
  nan: Gi,
  template_literal: Xi,
  file: Yi,
  success: qi,
  custom: nr,
  function: Hi,
  transform: or,
  map: Qi,
  set: es,
  array: ir,
  object: sr,
  union: cr,
  intersection: ur,
  tuple: ar,
  record: lr,
  nullable: pr,
  nonoptional: fr,
  default: mr,
  prefault: hr,
  catch: gr,
  pipe: _r,
  readonly: xr,
  promise: rs,
  optional: et,
  lazy: yr
};
function zl(e, t) {
  if ("_idmap" in e) {
    let n = e, o = Pe({ ...t, processors: Li }), i = {};
    for (let u of n._idmap.entries()) {
      let [a, l] = u;
      w(l, o);
    }
    let s = {}, c = {
      registry: n,
      uri: t?.uri,
      defs: i
    };
    o.external = c;
    for (let u of n._idmap.entries()) {
      let [a, l] = u;
      Se(o, l), C(s, a, Oe(o, l));
    }
    if (Object.keys(i).length > 0) {
      let u = o.target === "draft-2020-12" ? "$defs" : "definitions";
      s.__shared = {
        [u]: i
      };
    }
    return { schemas: s };
  }
  let r = Pe({ ...t, processors: Li });
  return w(e, r), Se(r, e), Oe(r, e);
}

// node_modules/zod/v4/core/memoizer.js
var vr = class extends Error {
  constructor() {
    super("Cannot parse a reference cycle that closes through a transform"), this.name = "ZodCyclicError";
  }
}, zr = "~memo", ns = [];
function os(e) {
  return e !== null && typeof e == "object";
}
function br(e) {
  return e.map((t) => t.path ? { ...t, path: t.path.slice() } : { ...t });
}
var is = /* @__PURE__ */ new WeakMap(), Ae = 0, nt = 1, Ee = 2;
function ot(e, t, r) {
  let n = is.get(e);
  if (n !== void 0)
    return n ? Ee : Ae;
  if (t.has(e))
    return Ee;
  t.add(e);
  let o = Ae, i = (l) => {
    if (o !== Ee && l?._zod) {
      let f = ot(l, t, r);
      f > o && (o = f);
    }
  }, s = (l, f) => {
    let m = Ae;
    for (let d of Reflect.ownKeys(l)) {
      let h = Object.getOwnPropertyDescriptor(l, d);
      if (f && !h.enumerable)
        continue;
      let g = h.get ? nt : h.value?._zod ? ot(h.value, t, r) : Ae;
      g > m && (m = g);
    }
    return m;
  }, c = (l) => {
    l > o && (o = l);
  }, u = e._zod.def, a = u.type;
  switch (a) {
    case "object": {
      let l = ce(u);
      c(l ? s(l, !0) : nt), i(u.catchall);
      break;
    }
    case "array":
      i(u.element);
      break;
    case "tuple":
      for (let l of u.items)
        i(l);
      i(u.rest);
      break;
    case "record":
    case "map":
      i(u.keyType), i(u.valueType);
      break;
    case "set":
      i(u.valueType);
      break;
    case "union":
      for (let l of u.options)
        i(l);
      break;
    case "intersection":
      i(u.left), i(u.right);
      break;
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
    case "nonoptional":
    case "promise":
    case "success":
      i(u.innerType);
      break;
    case "pipe":
      i(u.in), i(u.out);
      break;
    case "function":
      i(u.input), i(u.output);
      break;
    // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
    case "lazy": {
      let l = u._cachedInner ?? (r ? e._zod.innerType : void 0);
      c(l ? ot(l, t, !1) : nt);
      break;
    }
    // a leaf by choice: `parts` are regex fragments, not data positions
    case "template_literal":
    // leaves
    case "string":
    case "number":
    case "int":
    case "boolean":
    case "bigint":
    case "symbol":
    case "undefined":
    case "null":
    case "void":
    case "never":
    case "any":
    case "unknown":
    case "date":
    case "nan":
    case "enum":
    case "literal":
    case "file":
    case "transform":
    case "custom":
      break;
    default:
      for (let l in u) {
        let f = Object.getOwnPropertyDescriptor(u, l);
        if (!f || f.get)
          continue;
        let m = f.value;
        if (!(!m || typeof m != "object")) {
          if (m._zod)
            i(m);
          else if (Array.isArray(m))
            for (let d of m)
              i(d);
        }
      }
  }
  return t.delete(e), Au(e, o);
}
function Au(e, t) {
  return t !== nt && is.set(e, t === Ee), t;
}
function Eu(e, t) {
  let r = e.buckets.get(t);
  return r || (r = /* @__PURE__ */ new WeakMap(), e.buckets.set(t, r)), r;
}
var tt, rt = [], Tu = {
  alloc(e, t, r) {
    let n = tt;
    if (!n)
      return r;
    tt = void 0;
    let o = { value: r, issues: null };
    return n.set(t.value, o), rt.push(o), r;
  },
  guard(e) {
    var t;
    (t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
      let r = e._zod.parse, n = (o, i) => {
        if (i.direction !== "backward" && Nu(i, o.value))
          throw new vr();
        return r(o, i);
      };
      e._zod.parse = n, e._zod.run === r && (e._zod.run = n);
    });
  },
  attach(e) {
    var t;
    let r, n = !1, o, i;
    (t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
      let s = e._zod.parse, c = (u, a) => {
        if (r === void 0) {
          let v = ot(e, /* @__PURE__ */ new Set(), !1);
          if (v === Ae)
            return e._zod.parse = s, e._zod.run === c && (e._zod.run = s), s(u, a);
          v === Ee || n ? r = !0 : n = !0;
        }
        let l = u.value;
        if (!os(l))
          return s(u, a);
        let f = a[zr];
        f || (f = { buckets: /* @__PURE__ */ new WeakMap(), backEdges: void 0 }, a[zr] = f);
        let m;
        o === a ? m = i : (m = Eu(f, e), o = a, i = m);
        let d = m.get(l);
        if (d)
          return u.value = d.value, d.issues ? d.issues.length && u.issues.push(...br(d.issues)) : (u.memo = !0, f.backEdges ?? (f.backEdges = /* @__PURE__ */ new WeakSet()), f.backEdges.add(d.value)), u;
        tt = m;
        let h = rt.length, g = s(u, a);
        tt = void 0;
        let y = rt.length > h ? rt.pop() : void 0;
        return g instanceof Promise ? g.then((v) => (y && (y.issues = v.issues.length ? br(v.issues) : ns), v)) : (y && (y.issues = g.issues.length ? br(g.issues) : ns), g);
      };
      e._zod.parse = c, e._zod.run === s && (e._zod.run = c);
    });
  }
};
function ss() {
  return Tu;
}
function Nu(e, t) {
  let r = e[zr]?.backEdges;
  return r !== void 0 && os(t) && r.has(t);
}

// node_modules/zod/v4/core/api.js
function it(e) {
  return e.checks && (e.checks = [...e.checks]), e;
}
// @__NO_SIDE_EFFECTS__
function cs(e, t) {
  return new e(it({ type: "string", ..._(t) }));
}
// @__NO_SIDE_EFFECTS__
function Ol(e, t) {
  return new e(it({ type: "string", coerce: !0, ..._(t) }));
}
// @__NO_SIDE_EFFECTS__
function us(e, t) {
  return new e({
    type: "string",
    format: "email",
    check: "string_format",
    abort: !1,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function as(e, t) {
  return new e({
    type: "string",
    format: "guid",
    check: "string_format",
    abort: !1,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function $r(e, t) {
  return new e({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: !1,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function ls(e, t) {
  return new e({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: !1,
    version: "v4",
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function ps(e, t) {
  return new e({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: !1,
    version: "v6",
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function fs(e, t) {
  return new e({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: !1,
    version: "v7",
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function wr(e, t) {
  return new e({
    type: "string",
    format: "url",
    check: "string_format",
    abort: !1,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function ds(e, t) {
  return new e({
    type: "string",
    format: "emoji",
    check: "string_format",
    abort: !1,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function ms(e, t) {
  return new e({
    type: "string",
    format: "nanoid",
    check: "string_format",
    abort: !1,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function hs(e, t) {
  return new e({
    type: "string",
    format: "cuid",
    check: "string_format",
    abort: !1,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function gs(e, t) {
  return new e({
    type: "string",
    format: "cuid2",
    check: "string_format",
    abort: !1,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function _s(e, t) {
  return new e({
    type: "string",
    format: "ulid",
    check: "string_format",
    abort: !1,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function xs(e, t) {
  return new e({
    type: "string",
    format: "xid",
    check: "string_format",
    abort: !1,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function ys(e, t) {
  return new e({
    type: "string",
    format: "ksuid",
    check: "string_format",
    abort: !1,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function bs(e, t) {
  return new e({
    type: "string",
    format: "ipv4",
    check: "string_format",
    abort: !1,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function vs(e, t) {
  return new e({
    type: "string",
    format: "ipv6",
    check: "string_format",
    abort: !1,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function zs(e, t) {
  return new e({
    type: "string",
    format: "cidrv4",
    check: "string_format",
    abort: !1,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function $s(e, t) {
  return new e({
    type: "string",
    format: "cidrv6",
    check: "string_format",
    abort: !1,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function ws(e, t) {
  return new e({
    type: "string",
    format: "base64",
    check: "string_format",
    abort: !1,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function ks(e, t) {
  return new e({
    type: "string",
    format: "base64url",
    check: "string_format",
    abort: !1,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function Zs(e, t) {
  return new e({
    type: "string",
    format: "e164",
    check: "string_format",
    abort: !1,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function Ps(e, t) {
  return new e({
    type: "string",
    format: "jwt",
    check: "string_format",
    abort: !1,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function Ss(e, t) {
  return new e({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: !1,
    local: !1,
    precision: null,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function Os(e, t) {
  return new e({
    type: "string",
    format: "date",
    check: "string_format",
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function Is(e, t) {
  return new e({
    type: "string",
    format: "time",
    check: "string_format",
    precision: null,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function As(e, t) {
  return new e({
    type: "string",
    format: "duration",
    check: "string_format",
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function Es(e, t) {
  return new e(it({ type: "number", checks: [], ..._(t) }));
}
// @__NO_SIDE_EFFECTS__
function Il(e, t) {
  return new e(it({ type: "number", coerce: !0, checks: [], ..._(t) }));
}
// @__NO_SIDE_EFFECTS__
function Ts(e, t) {
  return new e({
    type: "number",
    check: "number_format",
    abort: !1,
    format: "safeint",
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function Ns(e, t) {
  return new e({
    type: "boolean",
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function Al(e, t) {
  return new e({
    type: "boolean",
    coerce: !0,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function El(e, t) {
  return new e({
    type: "bigint",
    coerce: !0,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function Cs(e, t) {
  return new e({
    type: "null",
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function Rs(e) {
  return new e({
    type: "any"
  });
}
// @__NO_SIDE_EFFECTS__
function Ds(e) {
  return new e({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function js(e, t) {
  return new e({
    type: "never",
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function Tl(e, t) {
  return new e({
    type: "date",
    coerce: !0,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function pe(e, t) {
  return new At({
    check: "less_than",
    ..._(t),
    value: e,
    inclusive: !1
  });
}
// @__NO_SIDE_EFFECTS__
function W(e, t) {
  return new At({
    check: "less_than",
    ..._(t),
    value: e,
    inclusive: !0
  });
}
// @__NO_SIDE_EFFECTS__
function fe(e, t) {
  return new Et({
    check: "greater_than",
    ..._(t),
    value: e,
    inclusive: !1
  });
}
// @__NO_SIDE_EFFECTS__
function G(e, t) {
  return new Et({
    check: "greater_than",
    ..._(t),
    value: e,
    inclusive: !0
  });
}
// @__NO_SIDE_EFFECTS__
function Te(e, t) {
  return new Rn({
    check: "multiple_of",
    ..._(t),
    value: e
  });
}
// @__NO_SIDE_EFFECTS__
function st(e, t) {
  return new jn({
    check: "max_length",
    ..._(t),
    maximum: e
  });
}
// @__NO_SIDE_EFFECTS__
function de(e, t) {
  return new Ln({
    check: "min_length",
    ..._(t),
    minimum: e
  });
}
// @__NO_SIDE_EFFECTS__
function ct(e, t) {
  return new Fn({
    check: "length_equals",
    ..._(t),
    length: e
  });
}
// @__NO_SIDE_EFFECTS__
function kr(e, t) {
  return new Mn({
    check: "string_format",
    format: "regex",
    ..._(t),
    pattern: e
  });
}
// @__NO_SIDE_EFFECTS__
function Zr(e) {
  return new Un({
    check: "string_format",
    format: "lowercase",
    ..._(e)
  });
}
// @__NO_SIDE_EFFECTS__
function Pr(e) {
  return new Bn({
    check: "string_format",
    format: "uppercase",
    ..._(e)
  });
}
// @__NO_SIDE_EFFECTS__
function Sr(e, t) {
  return new Jn({
    check: "string_format",
    format: "includes",
    ..._(t),
    includes: e
  });
}
// @__NO_SIDE_EFFECTS__
function Or(e, t) {
  return new Kn({
    check: "string_format",
    format: "starts_with",
    ..._(t),
    prefix: e
  });
}
// @__NO_SIDE_EFFECTS__
function Ir(e, t) {
  return new Vn({
    check: "string_format",
    format: "ends_with",
    ..._(t),
    suffix: e
  });
}
// @__NO_SIDE_EFFECTS__
function Ar(e, t) {
  return new Wn({
    check: "properties",
    shape: e,
    ..._(t)
  });
}
// @__NO_SIDE_EFFECTS__
function H(e) {
  return new Gn({
    check: "overwrite",
    tx: e
  });
}
// @__NO_SIDE_EFFECTS__
function Er(e) {
  return /* @__PURE__ */ H((t) => t.normalize(e));
}
// @__NO_SIDE_EFFECTS__
function Tr() {
  return /* @__PURE__ */ H((e) => e.trim());
}
// @__NO_SIDE_EFFECTS__
function Nr() {
  return /* @__PURE__ */ H((e) => e.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function Cr() {
  return /* @__PURE__ */ H((e) => e.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function Rr() {
  return /* @__PURE__ */ H((e) => vt(e));
}
// @__NO_SIDE_EFFECTS__
function Ls(e, t, r) {
  return new e({
    type: "array",
    element: t,
    // get element() {
    //   return element;
    // },
    ..._(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Fs(e, t, r) {
  return new e({
    type: "custom",
    check: "custom",
    fn: t,
    ..._(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Ms(e, t) {
  let r = /* @__PURE__ */ Cu((n) => (n.addIssue = (o) => {
    if (typeof o == "string")
      n.issues.push(ue(o, n.value, r._zod.def));
    else {
      let i = o;
      i.fatal && (i.continue = !1), i.code ?? (i.code = "custom"), "input" in i || (i.input = n.value), i.inst ?? (i.inst = r), i.continue ?? (i.continue = !r._zod.def.abort), n.issues.push(ue(i));
    }
  }, e(n.value, n)), t);
  return r;
}
// @__NO_SIDE_EFFECTS__
function Cu(e, t) {
  let r = new I({
    check: "custom",
    ..._(t)
  });
  return r._zod.check = e, r;
}

// node_modules/zod/v4/locales/en.js
var Ru = () => {
  let e = {
    string: { unit: "characters", verb: "to have" },
    file: { unit: "bytes", verb: "to have" },
    array: { unit: "items", verb: "to have" },
    set: { unit: "items", verb: "to have" },
    map: { unit: "entries", verb: "to have" }
  };
  function t(i) {
    return e[i] ?? null;
  }
  let r = {
    regex: "input",
    email: "email address",
    url: "URL",
    emoji: "emoji",
    uuid: "UUID",
    uuidv4: "UUIDv4",
    uuidv6: "UUIDv6",
    nanoid: "nanoid",
    guid: "GUID",
    cuid: "cuid",
    cuid2: "cuid2",
    ulid: "ULID",
    xid: "XID",
    ksuid: "KSUID",
    datetime: "ISO datetime",
    date: "ISO date",
    time: "ISO time",
    duration: "ISO duration",
    ipv4: "IPv4 address",
    ipv6: "IPv6 address",
    mac: "MAC address",
    cidrv4: "IPv4 range",
    cidrv6: "IPv6 range",
    base64: "base64-encoded string",
    base64url: "base64url-encoded string",
    json_string: "JSON string",
    e164: "E.164 number",
    currency_code: "currency code",
    credit_card: "credit card number",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  }, n = {
    // Compatibility: "nan" -> "NaN" for display
    nan: "NaN"
    // All other type names omitted - they fall back to raw values via ?? operator
  };
  function o(i, s) {
    return i === "number" && typeof s == "number" && !Number.isFinite(s) ? String(s) : n[i] ?? i;
  }
  return (i) => {
    switch (i.code) {
      case "invalid_type": {
        let s = o(i.expected), c = Zt(i.input), u = o(c, i.input);
        return `Invalid input: expected ${s}, received ${u}`;
      }
      case "invalid_value":
        return i.values.length === 1 ? `Invalid input: expected ${je(i.values[0])}` : `Invalid option: expected one of ${Re(i.values, "|")}`;
      case "too_big": {
        let s = i.exact ? "exactly " : i.inclusive ? "<=" : "<", c = t(i.origin);
        return c ? `Too big: expected ${i.origin ?? "value"} to have ${s}${i.maximum.toString()} ${c.unit ?? "elements"}` : `Too big: expected ${i.origin ?? "value"} to be ${s}${i.maximum.toString()}`;
      }
      case "too_small": {
        let s = i.exact ? "exactly " : i.inclusive ? ">=" : ">", c = t(i.origin);
        return c ? `Too small: expected ${i.origin} to have ${s}${i.minimum.toString()} ${c.unit}` : `Too small: expected ${i.origin} to be ${s}${i.minimum.toString()}`;
      }
      case "invalid_format": {
        let s = i;
        return s.format === "starts_with" ? `Invalid string: must start with "${s.prefix}"` : s.format === "ends_with" ? `Invalid string: must end with "${s.suffix}"` : s.format === "includes" ? `Invalid string: must include "${s.includes}"` : s.format === "regex" ? `Invalid string: must match pattern ${s.pattern}` : `Invalid ${r[s.format] ?? i.format}`;
      }
      case "not_multiple_of":
        return `Invalid number: must be a multiple of ${i.divisor}`;
      case "unrecognized_keys":
        return `Unrecognized key${i.keys.length > 1 ? "s" : ""}: ${Re(i.keys, ", ")}`;
      case "invalid_key":
        return `Invalid key in ${i.origin}`;
      case "invalid_union":
        return i.options && Array.isArray(i.options) && i.options.length > 0 ? `Invalid discriminator value. Expected ${i.options.map((c) => `'${c}'`).join(" | ")}` : i.inclusive === !1 ? "Invalid input: more than one option matched" : "Invalid input";
      case "invalid_element":
        return `Invalid value in ${i.origin}`;
      default:
        return "Invalid input";
    }
  };
};
function Us() {
  return {
    localeError: Ru()
  };
}

// node_modules/zod/v4/classic/errors.js
var Bs = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function ut(e, t, r) {
  Object.defineProperty(e, t, {
    configurable: !0,
    enumerable: !1,
    get() {
      let n = r(this);
      return Object.defineProperty(this, t, { value: n, configurable: !0, writable: !0 }), n;
    },
    set(n) {
      Object.defineProperty(this, t, { value: n, configurable: !0, writable: !0 });
    }
  });
}
var Uu = (e, t) => {
  Hn.init(e, t), e.name = "ZodError";
  let r = Object.getPrototypeOf(e);
  Bs.has(r) || (Bs.add(r), ut(r, "format", (n) => (o) => eo(n, o)), ut(r, "flatten", (n) => (o) => Qn(n, o)), ut(r, "addIssue", (n) => (o) => {
    n.issues.push(o), n.message = JSON.stringify(n.issues, ie, 2);
  }), ut(r, "addIssues", (n) => (o) => {
    n.issues.push(...o), n.message = JSON.stringify(n.issues, ie, 2);
  }), Object.defineProperty(r, "isEmpty", {
    configurable: !0,
    enumerable: !1,
    get() {
      return this.issues.length === 0;
    }
  }));
};
var j = /* @__PURE__ */ p("ZodError", Uu, void 0, {
  Parent: Error
});

// node_modules/zod/v4/classic/parse.js
var Js = /* @__PURE__ */ Ke(j), Ks = /* @__PURE__ */ Ve(j), Vs = /* @__PURE__ */ We(j), Ws = /* @__PURE__ */ Ge(j), Gs = /* @__PURE__ */ ro(j), Xs = /* @__PURE__ */ no(j), Ys = /* @__PURE__ */ oo(j), qs = /* @__PURE__ */ io(j), Hs = /* @__PURE__ */ so(j), Qs = /* @__PURE__ */ co(j), ec = /* @__PURE__ */ uo(j), tc = /* @__PURE__ */ ao(j);

// node_modules/zod/v4/classic/schemas.js
function Ju() {
  E.localeError || R(Us());
}
function Ce() {
  E.memoizer || R({ memoizer: ss() });
}
var $ = /* @__PURE__ */ p("ZodType", (e, t) => (Ju(), z.init(e, t), e.def = t, e.type = t.type, e), {
  check(...e) {
    let t = this.def;
    return this.clone(x.mergeDefs(t, {
      checks: [
        ...t.checks ?? [],
        ...e.map((r) => typeof r == "function" ? { _zod: { check: r, def: { check: "custom" }, onattach: [] } } : r)
      ]
    }), { parent: !0 });
  },
  with(...e) {
    return this.check(...e);
  },
  clone(e, t) {
    return M(this, e, t);
  },
  brand() {
    return this;
  },
  register(e, t) {
    return e.add(this, t), this;
  },
  refine(e, t) {
    return this.check(Va(e, t));
  },
  superRefine(e, t) {
    return this.check(Wa(e, t));
  },
  overwrite(e) {
    return this.check(H(e));
  },
  optional() {
    return nc(this);
  },
  exactOptional() {
    return Ea(this);
  },
  nullable() {
    return oc(this);
  },
  nullish() {
    return nc(oc(this));
  },
  nonoptional(e) {
    return ja(this, e);
  },
  array() {
    return lc(this);
  },
  or(e) {
    return fc([this, e]);
  },
  and(e) {
    return ka(this, e);
  },
  transform(e) {
    return ic(this, Aa(e));
  },
  default(e) {
    return Ca(this, e);
  },
  prefault(e) {
    return Da(this, e);
  },
  catch(e) {
    return Fa(this, e);
  },
  pipe(e) {
    return ic(this, e);
  },
  readonly() {
    return Ba(this);
  },
  describe(e) {
    let t = this.clone();
    return te.add(t, { description: e }), t;
  },
  meta(...e) {
    if (e.length === 0)
      return te.get(this);
    let t = this.clone();
    return te.add(t, e[0]), t;
  },
  isOptional() {
    return this.safeParse(void 0).success;
  },
  isNullable() {
    return this.safeParse(null).success;
  },
  apply(e, ...t) {
    return t.length === 0 ? e(this) : e(this, ...t);
  },
  // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
  get "~standard"() {
    return x.hide(this, "~standard", {
      ...Dt(this),
      jsonSchema: {
        input: Ze(this, "input"),
        output: Ze(this, "output")
      }
    });
  },
  set "~standard"(e) {
    x.own(this, "~standard", e);
  },
  parse: function e(t, r) {
    return Js(this, t, r, { callee: e });
  },
  parseAsync: async function e(t, r) {
    return await Ks(this, t, r, { callee: e });
  },
  safeParse(e, t) {
    return Vs(this, e, t);
  },
  async safeParseAsync(e, t) {
    return Ws(this, e, t);
  },
  // `spa` is an alias: same function object as `safeParseAsync`, as before.
  get spa() {
    return this?.safeParseAsync;
  },
  set spa(e) {
    x.own(this, "spa", e);
  },
  validate(e, t) {
    return Nt(this, e, t);
  },
  validateAsync(e, t) {
    return Ct(this, e, t);
  },
  encode: function e(t, r) {
    return Gs(this, t, r, { callee: e });
  },
  decode: function e(t, r) {
    return Xs(this, t, r, { callee: e });
  },
  encodeAsync: async function e(t, r) {
    return await Ys(this, t, r, { callee: e });
  },
  decodeAsync: async function e(t, r) {
    return await qs(this, t, r, { callee: e });
  },
  safeEncode(e, t) {
    return Hs(this, e, t);
  },
  safeDecode(e, t) {
    return Qs(this, e, t);
  },
  async safeEncodeAsync(e, t) {
    return ec(this, e, t);
  },
  async safeDecodeAsync(e, t) {
    return tc(this, e, t);
  },
  toJSONSchema(e) {
    return Ni(this, {})(e);
  },
  // Reads through to the registry on every access, so it must not cache.
  get description() {
    return te.get(this)?.description;
  },
  // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
  get _def() {
    return this._zod.def;
  }
}), sc = /* @__PURE__ */ p(
  "_ZodString",
  (e, t) => {
    He.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => Vt(e, r, n, o);
  },
  /* @__PURE__ */ x.derived({
    format: (e) => O(e).format ?? null,
    minLength: (e) => O(e).minimum ?? null,
    maxLength: (e) => O(e).maximum ?? null
  }, {
    regex(...e) {
      return this.check(kr(...e));
    },
    includes(...e) {
      return this.check(Sr(...e));
    },
    startsWith(...e) {
      return this.check(Or(...e));
    },
    endsWith(...e) {
      return this.check(Ir(...e));
    },
    min(...e) {
      return this.check(de(...e));
    },
    max(...e) {
      return this.check(st(...e));
    },
    length(...e) {
      return this.check(ct(...e));
    },
    nonempty(...e) {
      return this.check(de(1, ...e));
    },
    lowercase(e) {
      return this.check(Zr(e));
    },
    uppercase(e) {
      return this.check(Pr(e));
    },
    trim() {
      return this.check(Tr());
    },
    normalize(...e) {
      return this.check(Er(...e));
    },
    toLowerCase() {
      return this.check(Nr());
    },
    toUpperCase() {
      return this.check(Cr());
    },
    slugify() {
      return this.check(Rr());
    }
  })
), Ku = /* @__PURE__ */ p("ZodString", (e, t) => {
  He.init(e, t), sc.init(e, t);
}, {
  email(e) {
    return this.check(us(Yu, e));
  },
  url(e) {
    return this.check(wr(cc, e));
  },
  jwt(e) {
    return this.check(Ps(fa, e));
  },
  emoji(e) {
    return this.check(ds(Hu, e));
  },
  guid(e) {
    return this.check(as(qu, e));
  },
  uuid(e) {
    return this.check($r(Ne, e));
  },
  uuidv4(e) {
    return this.check(ls(Ne, e));
  },
  uuidv6(e) {
    return this.check(ps(Ne, e));
  },
  uuidv7(e) {
    return this.check(fs(Ne, e));
  },
  nanoid(e) {
    return this.check(ms(Qu, e));
  },
  cuid(e) {
    return this.check(hs(ea, e));
  },
  cuid2(e) {
    return this.check(gs(ta, e));
  },
  ulid(e) {
    return this.check(_s(ra, e));
  },
  base64(e) {
    return this.check(ws(aa, e));
  },
  base64url(e) {
    return this.check(ks(la, e));
  },
  xid(e) {
    return this.check(xs(na, e));
  },
  ksuid(e) {
    return this.check(ys(oa, e));
  },
  ipv4(e) {
    return this.check(bs(ia, e));
  },
  ipv6(e) {
    return this.check(vs(sa, e));
  },
  cidrv4(e) {
    return this.check(zs(ca, e));
  },
  cidrv6(e) {
    return this.check($s(ua, e));
  },
  e164(e) {
    return this.check(Zs(pa, e));
  },
  datetime(e) {
    return this.check(Ss(Vu, e));
  },
  date(e) {
    return this.check(Os(Wu, e));
  },
  time(e) {
    return this.check(Is(Gu, e));
  },
  duration(e) {
    return this.check(As(Xu, e));
  }
});
function jr(e) {
  return cs(Ku, e);
}
var P = /* @__PURE__ */ p("ZodStringFormat", (e, t) => {
  Z.init(e, t), sc.init(e, t);
}), Vu = /* @__PURE__ */ p("ZodISODateTime", (e, t) => {
  Lo.init(e, t), P.init(e, t);
}), Wu = /* @__PURE__ */ p("ZodISODate", (e, t) => {
  Fo.init(e, t), P.init(e, t);
}), Gu = /* @__PURE__ */ p("ZodISOTime", (e, t) => {
  Mo.init(e, t), P.init(e, t);
}), Xu = /* @__PURE__ */ p("ZodISODuration", (e, t) => {
  Uo.init(e, t), P.init(e, t);
}), Yu = /* @__PURE__ */ p("ZodEmail", (e, t) => {
  So.init(e, t), P.init(e, t);
});
var qu = /* @__PURE__ */ p("ZodGUID", (e, t) => {
  Zo.init(e, t), P.init(e, t);
});
var Ne = /* @__PURE__ */ p("ZodUUID", (e, t) => {
  Po.init(e, t), P.init(e, t);
});
function Xp(e) {
  return $r(Ne, e);
}
var cc = /* @__PURE__ */ p("ZodURL", (e, t) => {
  Ao.init(e, t), P.init(e, t);
});
function Yp(e) {
  return wr(cc, e);
}
var Hu = /* @__PURE__ */ p("ZodEmoji", (e, t) => {
  Eo.init(e, t), P.init(e, t);
});
var Qu = /* @__PURE__ */ p("ZodNanoID", (e, t) => {
  To.init(e, t), P.init(e, t);
});
var ea = /* @__PURE__ */ p("ZodCUID", (e, t) => {
  No.init(e, t), P.init(e, t);
});
var ta = /* @__PURE__ */ p("ZodCUID2", (e, t) => {
  Co.init(e, t), P.init(e, t);
});
var ra = /* @__PURE__ */ p("ZodULID", (e, t) => {
  Ro.init(e, t), P.init(e, t);
});
var na = /* @__PURE__ */ p("ZodXID", (e, t) => {
  Do.init(e, t), P.init(e, t);
});
var oa = /* @__PURE__ */ p("ZodKSUID", (e, t) => {
  jo.init(e, t), P.init(e, t);
});
var ia = /* @__PURE__ */ p("ZodIPv4", (e, t) => {
  Bo.init(e, t), P.init(e, t);
});
var sa = /* @__PURE__ */ p("ZodIPv6", (e, t) => {
  Ko.init(e, t), P.init(e, t);
});
var ca = /* @__PURE__ */ p("ZodCIDRv4", (e, t) => {
  Vo.init(e, t), P.init(e, t);
});
var ua = /* @__PURE__ */ p("ZodCIDRv6", (e, t) => {
  Wo.init(e, t), P.init(e, t);
});
var aa = /* @__PURE__ */ p("ZodBase64", (e, t) => {
  Xo.init(e, t), P.init(e, t);
});
var la = /* @__PURE__ */ p("ZodBase64URL", (e, t) => {
  Yo.init(e, t), P.init(e, t);
});
var pa = /* @__PURE__ */ p("ZodE164", (e, t) => {
  qo.init(e, t), P.init(e, t);
});
var fa = /* @__PURE__ */ p("ZodJWT", (e, t) => {
  Ho.init(e, t), P.init(e, t);
});
var uc = /* @__PURE__ */ p(
  "ZodNumber",
  (e, t) => {
    Lt.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => Wt(e, r, n, o), e.isFinite = !0;
  },
  /* @__PURE__ */ x.derived({
    minValue: (e) => {
      let { minimum: t, exclusiveMinimum: r } = O(e);
      return Math.max(t ?? Number.NEGATIVE_INFINITY, r ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (e) => {
      let { maximum: t, exclusiveMaximum: r } = O(e);
      return Math.min(t ?? Number.POSITIVE_INFINITY, r ?? Number.POSITIVE_INFINITY);
    },
    isInt: (e) => {
      let { isInt: t, multipleOf: r } = O(e);
      return !!t || !!r?.some(Number.isSafeInteger);
    },
    format: (e) => O(e).format ?? null
  }, {
    gt(e, t) {
      return this.check(fe(e, t));
    },
    gte(e, t) {
      return this.check(G(e, t));
    },
    min(e, t) {
      return this.check(G(e, t));
    },
    lt(e, t) {
      return this.check(pe(e, t));
    },
    lte(e, t) {
      return this.check(W(e, t));
    },
    max(e, t) {
      return this.check(W(e, t));
    },
    int(e) {
      return this.check(rc(e));
    },
    safe(e) {
      return this.check(rc(e));
    },
    positive(e) {
      return this.check(fe(0, e));
    },
    nonnegative(e) {
      return this.check(G(0, e));
    },
    negative(e) {
      return this.check(pe(0, e));
    },
    nonpositive(e) {
      return this.check(W(0, e));
    },
    multipleOf(e, t) {
      return this.check(Te(e, t));
    },
    step(e, t) {
      return this.check(Te(e, t));
    },
    finite() {
      return this;
    }
  })
);
function da(e) {
  return Es(uc, e);
}
var ma = /* @__PURE__ */ p("ZodNumberFormat", (e, t) => {
  Qo.init(e, t), uc.init(e, t);
});
function rc(e) {
  return Ts(ma, e);
}
var ha = /* @__PURE__ */ p("ZodBoolean", (e, t) => {
  ei.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => Gt(e, r, n, o);
});
function ga(e) {
  return Ns(ha, e);
}
var qp = /* @__PURE__ */ p(
  "ZodBigInt",
  (e, t) => {
    ti.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => Xt(e, r, n, o);
  },
  /* @__PURE__ */ x.derived({
    minValue: (e) => O(e).minimum ?? null,
    maxValue: (e) => O(e).maximum ?? null,
    format: (e) => O(e).format ?? null
  }, {
    gte(e, t) {
      return this.check(G(e, t));
    },
    min(e, t) {
      return this.check(G(e, t));
    },
    gt(e, t) {
      return this.check(fe(e, t));
    },
    lt(e, t) {
      return this.check(pe(e, t));
    },
    lte(e, t) {
      return this.check(W(e, t));
    },
    max(e, t) {
      return this.check(W(e, t));
    },
    positive(e) {
      return this.check(fe(BigInt(0), e));
    },
    negative(e) {
      return this.check(pe(BigInt(0), e));
    },
    nonpositive(e) {
      return this.check(W(BigInt(0), e));
    },
    nonnegative(e) {
      return this.check(G(BigInt(0), e));
    },
    multipleOf(e, t) {
      return this.check(Te(e, t));
    }
  })
);
var _a = /* @__PURE__ */ p("ZodNull", (e, t) => {
  ri.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => Yt(e, r, n, o);
});
function xa(e) {
  return Cs(_a, e);
}
var ya = /* @__PURE__ */ p("ZodAny", (e, t) => {
  ni.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => Ht(e, r, n, o);
});
function Hp() {
  return Rs(ya);
}
var ba = /* @__PURE__ */ p("ZodUnknown", (e, t) => {
  oi.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => Qt(e, r, n, o);
});
function Lr() {
  return Ds(ba);
}
var va = /* @__PURE__ */ p("ZodNever", (e, t) => {
  ii.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => qt(e, r, n, o);
});
function ac(e) {
  return js(va, e);
}
var Qp = /* @__PURE__ */ p(
  "ZodDate",
  (e, t) => {
    si.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => er(e, r, n, o), e.min = (r, n) => e.check(G(r, n)), e.max = (r, n) => e.check(W(r, n));
  },
  /* @__PURE__ */ x.derived({
    minDate: (e) => {
      let { minimum: t } = O(e);
      return t ? new Date(t) : null;
    },
    maxDate: (e) => {
      let { maximum: t } = O(e);
      return t ? new Date(t) : null;
    }
  }, {})
);
var za = /* @__PURE__ */ p("ZodArray", (e, t) => {
  Ce(), ci.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => ir(e, r, n, o), e.element = t.element;
}, {
  min(e, t) {
    return this.check(de(e, t));
  },
  nonempty(e) {
    return this.check(de(1, e));
  },
  max(e, t) {
    return this.check(st(e, t));
  },
  length(e, t) {
    return this.check(ct(e, t));
  },
  unwrap() {
    return this.element;
  }
});
function lc(e, t) {
  return Ls(za, e, t);
}
var Ur = /* @__PURE__ */ p("ZodObject", (e, t) => {
  Ce(), li.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => sr(e, r, n, o), x.installLazyProp(e, "shape", (r) => r._zod.def.shape, !1);
}, {
  keyof() {
    return Sa(Object.keys(this._zod.def.shape));
  },
  catchall(e) {
    return this.clone(x.mergeDefs(this._zod.def, { catchall: e }));
  },
  passthrough() {
    return this.clone(x.mergeDefs(this._zod.def, { catchall: Lr() }));
  },
  loose() {
    return this.clone(x.mergeDefs(this._zod.def, { catchall: Lr() }));
  },
  strict() {
    return this.clone(x.mergeDefs(this._zod.def, { catchall: ac() }));
  },
  strip() {
    return this.clone(x.mergeDefs(this._zod.def, { catchall: void 0 }));
  },
  extend(e) {
    return x.extend(this, e);
  },
  safeExtend(e) {
    return x.safeExtend(this, e);
  },
  merge(e) {
    return x.merge(this, e);
  },
  pick(e) {
    return x.pick(this, e);
  },
  omit(e) {
    return x.omit(this, e);
  },
  partial(...e) {
    return x.partial(Br, this, e[0]);
  },
  exactPartial(...e) {
    return x.partial(dc, this, e[0], "exactPartial");
  },
  required(...e) {
    return x.required(mc, this, e[0]);
  }
});
function ef(e, t) {
  let r = {
    type: "object",
    shape: e ?? {},
    ...x.normalizeParams(t)
  };
  return new Ur(r);
}
function tf(e, t) {
  return new Ur({
    type: "object",
    shape: e,
    catchall: ac(),
    ...x.normalizeParams(t)
  });
}
function rf(e, t) {
  return new Ur({
    type: "object",
    shape: e,
    catchall: Lr(),
    ...x.normalizeParams(t)
  });
}
var pc = /* @__PURE__ */ p("ZodUnion", (e, t) => {
  Ft.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => cr(e, r, n, o), e.options = t.options;
});
function fc(e, t) {
  return new pc({
    type: "union",
    options: e,
    ...x.normalizeParams(t)
  });
}
var $a = /* @__PURE__ */ p("ZodDiscriminatedUnion", (e, t) => {
  pc.init(e, t), pi.init(e, t);
});
function nf(e, t, r) {
  return new $a({
    type: "union",
    options: t,
    discriminator: e,
    ...x.normalizeParams(r)
  });
}
var wa = /* @__PURE__ */ p("ZodIntersection", (e, t) => {
  fi.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => ur(e, r, n, o);
});
function ka(e, t) {
  return new wa({
    type: "intersection",
    left: e,
    right: t
  });
}
var Za = /* @__PURE__ */ p("ZodTuple", (e, t) => {
  Ce(), di.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => ar(e, r, n, o);
}, {
  rest(e) {
    return this.clone({
      ...this._zod.def,
      rest: e
    });
  },
  partial() {
    let e = this._zod.def;
    if (e.checks?.length)
      throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return this.clone({
      ...e,
      items: e.items.map((t) => new Br({ type: "optional", innerType: t }))
    });
  }
});
function of(e, t, r) {
  let n = t instanceof z, o = n ? r : t, i = n ? t : null;
  return new Za({
    type: "tuple",
    items: e,
    rest: i,
    ...x.normalizeParams(o)
  });
}
var Fr = /* @__PURE__ */ p("ZodRecord", (e, t) => {
  Ce(), mi.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => lr(e, r, n, o), e.keyType = t.keyType, e.valueType = t.valueType;
});
function Pa(e, t, r) {
  return !t || !t._zod ? new Fr({
    type: "record",
    keyType: jr(),
    valueType: e,
    ...x.normalizeParams(t)
  }) : new Fr({
    type: "record",
    keyType: e,
    valueType: t,
    ...x.normalizeParams(r)
  });
}
function sf(e, t, r) {
  return new Fr({
    type: "record",
    keyType: e,
    valueType: t,
    ...x.normalizeParams(r),
    partial: !0
  });
}
var Mr = /* @__PURE__ */ p("ZodEnum", (e, t) => {
  hi.init(e, t), $.init(e, t), e._zod.processJSONSchema = (n, o, i) => tr(e, n, o, i), e.enum = t.entries, e.options = [...e._zod.values];
  let r = new Set(Object.keys(t.entries));
  e.extract = (n, o) => {
    let i = {};
    for (let s of n)
      if (r.has(s))
        i[s] = t.entries[s];
      else
        throw new Error(`Key ${s} not found in enum`);
    return new Mr({
      ...t,
      checks: [],
      ...x.normalizeParams(o),
      entries: i
    });
  }, e.exclude = (n, o) => {
    let i = { ...t.entries };
    for (let s of n)
      if (r.has(s))
        delete i[s];
      else
        throw new Error(`Key ${s} not found in enum`);
    return new Mr({
      ...t,
      checks: [],
      ...x.normalizeParams(o),
      entries: i
    });
  };
});
function Sa(e, t) {
  let r = Array.isArray(e) ? Object.fromEntries(e.map((n) => [n, n])) : e;
  return new Mr({
    type: "enum",
    entries: r,
    ...x.normalizeParams(t)
  });
}
var Oa = /* @__PURE__ */ p("ZodLiteral", (e, t) => {
  gi.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => rr(e, r, n, o), e.values = new Set(t.values), Object.defineProperty(e, "value", {
    get() {
      if (t.values.length > 1)
        throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
      return t.values[0];
    }
  });
});
function cf(e, t) {
  return new Oa({
    type: "literal",
    values: Array.isArray(e) ? e : [e],
    ...x.normalizeParams(t)
  });
}
var Ia = /* @__PURE__ */ p("ZodTransform", (e, t) => {
  Ce(), _i.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => or(e, r, n, o), e._zod.parse = (r, n) => {
    if (n.direction === "backward")
      throw new re(e.constructor.name);
    r.addIssue = (i) => {
      if (typeof i == "string")
        r.issues.push(x.issue(i, r.value, t));
      else {
        let s = i;
        s.fatal && (s.continue = !1), s.code ?? (s.code = "custom"), "input" in s || (s.input = r.value), s.inst ?? (s.inst = e), r.issues.push(x.issue(s));
      }
    };
    let o = t.transform(r.value, r);
    return o instanceof Promise ? o.then((i) => (r.value = i, r)) : (r.value = o, r);
  };
});
function Aa(e) {
  return new Ia({
    type: "transform",
    transform: e
  });
}
var Br = /* @__PURE__ */ p("ZodOptional", (e, t) => {
  Mt.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => et(e, r, n, o), e.unwrap = () => e._zod.def.innerType;
});
function nc(e) {
  return new Br({
    type: "optional",
    innerType: e
  });
}
var dc = /* @__PURE__ */ p("ZodExactOptional", (e, t) => {
  xi.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => et(e, r, n, o), e.unwrap = () => e._zod.def.innerType;
});
function Ea(e) {
  return new dc({
    type: "optional",
    innerType: e
  });
}
var Ta = /* @__PURE__ */ p("ZodNullable", (e, t) => {
  yi.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => pr(e, r, n, o), e.unwrap = () => e._zod.def.innerType;
});
function oc(e) {
  return new Ta({
    type: "nullable",
    innerType: e
  });
}
var Na = /* @__PURE__ */ p("ZodDefault", (e, t) => {
  bi.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => mr(e, r, n, o), e.unwrap = () => e._zod.def.innerType, e.removeDefault = e.unwrap;
});
function Ca(e, t) {
  return new Na({
    type: "default",
    innerType: e,
    get defaultValue() {
      return typeof t == "function" ? t() : x.shallowClone(t);
    }
  });
}
var Ra = /* @__PURE__ */ p("ZodPrefault", (e, t) => {
  vi.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => hr(e, r, n, o), e.unwrap = () => e._zod.def.innerType;
});
function Da(e, t) {
  return new Ra({
    type: "prefault",
    innerType: e,
    get defaultValue() {
      return typeof t == "function" ? t() : x.shallowClone(t);
    }
  });
}
var mc = /* @__PURE__ */ p("ZodNonOptional", (e, t) => {
  zi.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => fr(e, r, n, o), e.unwrap = () => e._zod.def.innerType;
});
function ja(e, t) {
  return new mc({
    type: "nonoptional",
    innerType: e,
    ...x.normalizeParams(t)
  });
}
var La = /* @__PURE__ */ p("ZodCatch", (e, t) => {
  $i.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => gr(e, r, n, o), e.unwrap = () => e._zod.def.innerType, e.removeCatch = e.unwrap;
});
function Fa(e, t) {
  return new La({
    type: "catch",
    innerType: e,
    catchValue: typeof t == "function" ? t : x.constantCatch(t)
  });
}
var Ma = /* @__PURE__ */ p("ZodPipe", (e, t) => {
  wi.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => _r(e, r, n, o), e.in = t.in, e.out = t.out;
});
function ic(e, t) {
  return new Ma({
    type: "pipe",
    in: e,
    out: t
    // ...util.normalizeParams(params),
  });
}
var Ua = /* @__PURE__ */ p("ZodReadonly", (e, t) => {
  ki.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => xr(e, r, n, o), e.unwrap = () => e._zod.def.innerType;
});
function Ba(e) {
  return new Ua({
    type: "readonly",
    innerType: e
  });
}
var Ja = /* @__PURE__ */ p("ZodLazy", (e, t) => {
  Zi.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => yr(e, r, n, o), e.unwrap = () => e._zod.def.getter();
});
function Ka(e) {
  return new Ja({
    type: "lazy",
    getter: e
  });
}
var hc = /* @__PURE__ */ p("ZodCustom", (e, t) => {
  Pi.init(e, t), $.init(e, t), e._zod.processJSONSchema = (r, n, o) => nr(e, r, n, o);
});
function Va(e, t = {}) {
  return Fs(hc, e, t);
}
function Wa(e, t) {
  return Ms(e, t);
}
var Ga = /* @__PURE__ */ p("ZodInstanceOf", (e, t) => {
  hc.init(e, t);
}, {
  properties(e, t) {
    return this.check(Ar(e, t));
  }
});
function uf(e, t = {}) {
  let r = new Ga({
    type: "custom",
    check: "custom",
    fn: (n) => n instanceof e,
    abort: !0,
    ...x.normalizeParams(t)
  });
  return r._zod.bag.Class = e, r._zod.check = (n) => {
    n.value instanceof e || n.issues.push({
      code: "invalid_type",
      expected: e.name,
      input: n.value,
      inst: r,
      path: [...r._zod.def.path ?? []]
    });
  }, r;
}
function af(e) {
  let t = Ka(() => fc([jr(e), da(), ga(), xa(), lc(t), Pa(jr(), t)]));
  return t;
}

export {
  Ya as a,
  tl as b,
  Ol as c,
  Ss as d,
  Os as e,
  Is as f,
  As as g,
  Il as h,
  Al as i,
  El as j,
  Tl as k,
  zl as l,
  Ku as m,
  jr as n,
  Vu as o,
  Wu as p,
  Gu as q,
  Xu as r,
  Xp as s,
  Yp as t,
  uc as u,
  da as v,
  rc as w,
  ha as x,
  ga as y,
  qp as z,
  Hp as A,
  Lr as B,
  Qp as C,
  za as D,
  lc as E,
  Ur as F,
  ef as G,
  tf as H,
  rf as I,
  pc as J,
  fc as K,
  nf as L,
  of as M,
  Fr as N,
  Pa as O,
  sf as P,
  Sa as Q,
  cf as R,
  Br as S,
  uf as T,
  af as U
};
