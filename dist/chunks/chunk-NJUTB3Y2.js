import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  c as he
} from "./chunk-4LBPI474.js";

// node_modules/zod/v4/core/regexes.js
var le = {};
he(le, {
  anyString: () => Zo,
  base64: () => So,
  base64url: () => Po,
  bigint: () => Co,
  boolean: () => Lo,
  browserEmail: () => dg,
  cidrv4: () => wo,
  cidrv6: () => zo,
  creditCard: () => Kr,
  cuid: () => lo,
  cuid2: () => fo,
  currencyCode: () => Oo,
  date: () => Uo,
  datetime: () => To,
  domain: () => jo,
  duration: () => ho,
  e164: () => No,
  email: () => _o,
  emoji: () => bo,
  extendedDuration: () => ig,
  guid: () => yo,
  hex: () => Jo,
  hostname: () => Do,
  html5Email: () => cg,
  httpProtocol: () => er,
  iban: () => Gr,
  idnEmail: () => lg,
  integer: () => tr,
  ipv4: () => ko,
  ipv6: () => xo,
  ksuid: () => go,
  lowercase: () => Fo,
  mac: () => Io,
  md5_base64: () => gg,
  md5_base64url: () => vg,
  md5_hex: () => pg,
  nanoid: () => vo,
  nanoidOfLength: () => $o,
  null: () => Vo,
  number: () => be,
  rfc5322Email: () => sg,
  sha1_base64: () => hg,
  sha1_base64url: () => yg,
  sha1_hex: () => $g,
  sha256_base64: () => bg,
  sha256_base64url: () => kg,
  sha256_hex: () => _g,
  sha384_base64: () => Ig,
  sha384_base64url: () => wg,
  sha384_hex: () => xg,
  sha512_base64: () => Sg,
  sha512_base64url: () => Pg,
  sha512_hex: () => zg,
  string: () => Eo,
  time: () => Ao,
  ulid: () => mo,
  undefined: () => Ro,
  unicodeEmail: () => Nl,
  uppercase: () => Mo,
  uuid: () => Fe,
  uuid4: () => og,
  uuid6: () => ag,
  uuid7: () => ug,
  xid: () => po
});

// node_modules/zod/v4/core/util.js
var $ = {};
he($, {
  BIGINT_FORMAT_RANGES: () => Xt,
  CONSTANT_CATCH: () => Br,
  Class: () => to,
  NUMBER_FORMAT_RANGES: () => Wt,
  aborted: () => Y,
  allowsEval: () => io,
  assert: () => jp,
  assertEqual: () => zp,
  assertIs: () => Pp,
  assertNever: () => Dp,
  assertNotEqual: () => Sp,
  assignProp: () => K,
  attachSchema: () => qt,
  base64ToUint8Array: () => Dl,
  base64urlToUint8Array: () => Xp,
  cached: () => at,
  captureStackTrace: () => Mr,
  cleanEnum: () => Wp,
  cleanRegex: () => _e,
  clone: () => T,
  cloneDef: () => Up,
  codePointLength: () => Re,
  constantCatch: () => co,
  createTransparentProxy: () => Lp,
  defineLazy: () => ro,
  defineLazyInternal: () => N,
  derived: () => Qp,
  esc: () => q,
  escapeRegex: () => se,
  explicitlyAborted: () => uo,
  extend: () => Fp,
  finalizeIssue: () => ne,
  floatSafeRemainder: () => Bt,
  getElementAtPath: () => Ap,
  getEnumValues: () => it,
  getLengthableOrigin: () => Ht,
  getParsedType: () => Cp,
  getSizableOrigin: () => Yt,
  hexToUint8Array: () => Yp,
  hide: () => Qt,
  installLazyProp: () => ng,
  isObject: () => Ve,
  isPlainObject: () => ce,
  issue: () => st,
  joinValues: () => g,
  jsonStringifyReplacer: () => ot,
  members: () => Xi,
  merge: () => Jp,
  mergeDefs: () => de,
  normalizeParams: () => b,
  nullish: () => Fr,
  numKeys: () => Ep,
  objectClone: () => Np,
  omit: () => Rp,
  optionalKeys: () => ao,
  own: () => Se,
  parsedType: () => y,
  partial: () => Bp,
  pick: () => Vp,
  prefixIssues: () => re,
  primitiveTypes: () => oo,
  promiseAllObject: () => Tp,
  propertyKeyTypes: () => Gt,
  randomString: () => Zp,
  rawShape: () => ut,
  required: () => Kp,
  safeExtend: () => Mp,
  shallowClone: () => Kt,
  sizeCaps: () => ct,
  slugify: () => no,
  stringifyPrimitive: () => h,
  toZod: () => Jt,
  uint8ArrayToBase64: () => jl,
  uint8ArrayToBase64url: () => qp,
  uint8ArrayToHex: () => Hp,
  unwrapMessage: () => nt
});

// node_modules/zod/v4/core/core.js
var xl, qi = /* @__PURE__ */ Object.freeze({
  status: "aborted"
}), Wi = { value: void 0, enumerable: !1 }, Il = "captureStackTrace" in Error ? Error : null;
function wp(e) {
  let r = Il;
  if (r) {
    let i = r.stackTraceLimit;
    if (typeof i == "number") {
      try {
        r.stackTraceLimit = 0;
      } catch {
        return Il = null, new e();
      }
      try {
        return new e();
      } finally {
        r.stackTraceLimit = i;
      }
    }
  }
  return new e();
}
// @__NO_SIDE_EFFECTS__
function p(e, r, i, o) {
  let t = {};
  function n(f) {
    this.def = f, this.constr = d, this.traits = /* @__PURE__ */ new Set();
  }
  n.prototype = t;
  let a = i, u = a && /* @__PURE__ */ new WeakSet();
  function s(f, m) {
    if (f._zod) {
      if (f._zod.traits.has(e))
        return;
    } else {
      Wi.value = new n(m);
      try {
        Object.defineProperty(f, "_zod", Wi);
      } finally {
        Wi.value = void 0;
      }
    }
    if (f._zod.traits.add(e), r(f, m), u) {
      let _ = Object.getPrototypeOf(f), k = f._zod.constr.prototype, z = _;
      for (; z && z !== k; )
        z = Object.getPrototypeOf(z);
      let I = z ?? _;
      u.has(I) || (u.add(I), Xi(I, a));
    }
    let v = d.prototype;
    for (let _ in v)
      Object.prototype.hasOwnProperty.call(v, _) && (_ in f || (f[_] = v[_].bind(f)));
  }
  let c = o?.Parent ?? Object;
  class l extends c {
  }
  Object.defineProperty(l, "name", { value: e });
  function d(f) {
    let m = o?.Parent ? wp(l) : this;
    s(m, f);
    let v = m._zod.deferred;
    if (v) {
      for (let k of v)
        k();
      m._zod.deferred = void 0;
    }
    let _ = globalThis.__zod_globalConfig?.postProcessor;
    return _ && _(m), m;
  }
  return Object.defineProperty(d, "init", { value: s }), Object.defineProperty(d, Symbol.hasInstance, {
    value: (f) => o?.Parent && f instanceof o.Parent ? !0 : f?._zod?.traits?.has(e)
  }), Object.defineProperty(d, "name", { value: e }), d;
}
var Yi = /* @__PURE__ */ Symbol("zod_brand"), te = class extends Error {
  constructor() {
    super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
  }
}, we = class extends Error {
  constructor(r) {
    super(`Encountered unidirectional transform during encode: ${r}`), this.name = "ZodEncodeError";
  }
};
(xl = globalThis).__zod_globalConfig ?? (xl.__zod_globalConfig = {});
var B = globalThis.__zod_globalConfig;
function F(e) {
  return e && Object.assign(B, e), B;
}

// node_modules/zod/v4/core/util.js
function zp(e) {
  return e;
}
function Sp(e) {
  return e;
}
function Jt() {
  return (e) => e;
}
function Pp(e) {
}
function Dp(e) {
  throw new Error("Unexpected value in exhaustive check");
}
function jp(e) {
}
function it(e) {
  let r = Object.values(e).filter((o) => typeof o == "number");
  return Object.entries(e).filter(([o, t]) => r.indexOf(+o) === -1).map(([o, t]) => t);
}
function g(e, r = "|") {
  return e.map((i) => h(i)).join(r);
}
function ot(e, r) {
  return typeof r == "bigint" ? r.toString() : r;
}
var eo = class {
  constructor(r) {
    this._getter = r, this._value = void 0;
  }
  get value() {
    let r = this._getter;
    return r !== void 0 && (this._value = r(), this._getter = void 0), this._value;
  }
};
function at(e) {
  return new eo(e);
}
function Fr(e) {
  return e == null;
}
function _e(e) {
  let r = e.startsWith("^") ? 1 : 0, i = e.endsWith("$") ? e.length - 1 : e.length;
  return e.slice(r, i);
}
function Bt(e, r) {
  let i = e / r, o = Math.round(i), t = 4 * Number.EPSILON * Math.max(Math.abs(i), 1);
  return Math.abs(i - o) < t ? 0 : i - o;
}
var wl = /* @__PURE__ */ Symbol("evaluating");
function ro(e, r, i) {
  let o;
  Object.defineProperty(e, r, {
    get() {
      if (o !== wl)
        return o === void 0 && (o = wl, o = i()), o;
    },
    set(t) {
      Object.defineProperty(e, r, {
        value: t
        // configurable: true,
      });
    },
    configurable: !0
  });
}
function Np(e) {
  return Object.create(Object.getPrototypeOf(e), Object.getOwnPropertyDescriptors(e));
}
function K(e, r, i) {
  Object.defineProperty(e, r, {
    value: i,
    writable: !0,
    enumerable: !0,
    configurable: !0
  });
}
function ut(e) {
  let r = Object.getOwnPropertyDescriptor(e, "shape");
  return r?.get ? r.get.raw : r?.value;
}
function ye(e) {
  return ut(e._zod.def) ?? e._zod.def.shape;
}
function zl(e, r, i) {
  Object.defineProperty(e, r, {
    get() {
      let o = i();
      return K(this, r, o), o;
    },
    enumerable: !0,
    configurable: !0
  });
}
function Sl(e, r, i) {
  r in e ? K(e, r, i) : e[r] = i;
}
function Le(e, r, i, o) {
  let t = ye(r);
  for (let n of i) {
    let a = Object.getOwnPropertyDescriptor(t, n);
    a.enumerable && (a.get ? zl(e, n, () => {
      let u = r._zod.def.shape[n];
      return o ? o(u, n) : u;
    }) : Sl(e, n, o ? o(a.value, n) : a.value));
  }
}
function Op(e, r) {
  for (let i of Reflect.ownKeys(r)) {
    let o = Object.getOwnPropertyDescriptor(r, i);
    o.enumerable && (o.get ? zl(e, i, () => r[i]) : Sl(e, i, o.value));
  }
}
function de(...e) {
  let r = {};
  for (let i of e) {
    let o = Object.getOwnPropertyDescriptors(i);
    Object.assign(r, o);
  }
  return Object.defineProperties({}, r);
}
function Up(e) {
  return de(e._zod.def);
}
function Ap(e, r) {
  return r ? r.reduce((i, o) => i?.[o], e) : e;
}
function Tp(e) {
  let r = Object.keys(e), i = r.map((o) => e[o]);
  return Promise.all(i).then((o) => {
    let t = {};
    for (let n = 0; n < r.length; n++)
      t[r[n]] = o[n];
    return t;
  });
}
function Zp(e = 10) {
  let r = "abcdefghijklmnopqrstuvwxyz", i = "";
  for (let o = 0; o < e; o++)
    i += r[Math.floor(Math.random() * r.length)];
  return i;
}
function q(e) {
  return JSON.stringify(e);
}
function no(e) {
  return e.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var Mr = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {
};
function Ve(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
var io = /* @__PURE__ */ at(() => {
  if (B.jitless || typeof navigator < "u" && navigator?.userAgent?.includes("Cloudflare"))
    return !1;
  try {
    let e = Function;
    return new e(""), !0;
  } catch {
    return !1;
  }
});
function ce(e) {
  if (Ve(e) === !1)
    return !1;
  let r = e.constructor;
  if (r === void 0 || typeof r != "function")
    return !0;
  let i = r.prototype;
  return !(Ve(i) === !1 || Object.prototype.hasOwnProperty.call(i, "isPrototypeOf") === !1);
}
function Kt(e) {
  return ce(e) ? { ...e } : Array.isArray(e) ? [...e] : e instanceof Map ? new Map(e) : e instanceof Set ? new Set(e) : e;
}
function Ep(e) {
  let r = 0;
  for (let i in e)
    Object.prototype.hasOwnProperty.call(e, i) && r++;
  return r;
}
var Cp = (e) => {
  let r = typeof e;
  switch (r) {
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
      throw new Error(`Unknown data type: ${r}`);
  }
}, Gt = /* @__PURE__ */ new Set(["string", "number", "symbol"]), oo = /* @__PURE__ */ new Set([
  "string",
  "number",
  "bigint",
  "boolean",
  "symbol",
  "undefined"
]);
function se(e) {
  return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function T(e, r, i) {
  let o = new e._zod.constr(r ?? e._zod.def);
  return (!r || i?.parent) && (o._zod.parent = e), o;
}
function b(e) {
  let r = e;
  if (!r)
    return {};
  if (typeof r == "string")
    return { error: () => r };
  if (r?.message !== void 0) {
    if (r?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    r.error = r.message;
  }
  return delete r.message, typeof r.error == "string" ? { ...r, error: () => r.error } : r;
}
function Lp(e) {
  let r;
  return new Proxy({}, {
    get(i, o, t) {
      return r ?? (r = e()), Reflect.get(r, o, t);
    },
    set(i, o, t, n) {
      return r ?? (r = e()), Reflect.set(r, o, t, n);
    },
    has(i, o) {
      return r ?? (r = e()), Reflect.has(r, o);
    },
    deleteProperty(i, o) {
      return r ?? (r = e()), Reflect.deleteProperty(r, o);
    },
    ownKeys(i) {
      return r ?? (r = e()), Reflect.ownKeys(r);
    },
    getOwnPropertyDescriptor(i, o) {
      return r ?? (r = e()), Reflect.getOwnPropertyDescriptor(r, o);
    },
    defineProperty(i, o, t) {
      return r ?? (r = e()), Reflect.defineProperty(r, o, t);
    }
  });
}
function h(e) {
  return typeof e == "bigint" ? e.toString() + "n" : typeof e == "string" ? `"${e}"` : `${e}`;
}
function ao(e) {
  return Object.keys(e).filter((r) => e[r]._zod.optin !== void 0 && e[r]._zod.optout === "optional");
}
var Wt = {
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}, Xt = {
  int64: [/* @__PURE__ */ BigInt("-9223372036854775808"), /* @__PURE__ */ BigInt("9223372036854775807")],
  uint64: [/* @__PURE__ */ BigInt(0), /* @__PURE__ */ BigInt("18446744073709551615")]
};
function Vp(e, r) {
  let i = e._zod.def, o = i.checks;
  if (o && o.length > 0)
    throw new Error(".pick() cannot be used on object schemas containing refinements");
  let n = {};
  return Le(n, e, Jr(e, r)), T(e, de(i, { shape: n, checks: [] }));
}
function Jr(e, r) {
  let i = ye(e), o = [];
  for (let t of Reflect.ownKeys(r)) {
    if (!Object.getOwnPropertyDescriptor(i, t)?.enumerable)
      throw new Error(`Unrecognized key: "${String(t)}"`);
    r[t] && o.push(t);
  }
  return o;
}
function Rp(e, r) {
  let i = e._zod.def, o = i.checks;
  if (o && o.length > 0)
    throw new Error(".omit() cannot be used on object schemas containing refinements");
  let n = new Set(Jr(e, r)), a = {};
  return Le(a, e, Reflect.ownKeys(ye(e)).filter((u) => !n.has(u))), T(e, de(i, { shape: a, checks: [] }));
}
function Fp(e, r) {
  if (!ce(r))
    throw new Error("Invalid input to extend: expected a plain object");
  let i = e._zod.def.checks;
  if (i && i.length > 0) {
    let t = ye(e);
    for (let n of Reflect.ownKeys(r))
      if (Object.getOwnPropertyDescriptor(t, n) !== void 0)
        throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
  }
  return T(e, de(e._zod.def, { shape: Pl(e, r) }));
}
function Pl(e, r) {
  let i = {};
  return Le(i, e, Reflect.ownKeys(ye(e))), Op(i, r), i;
}
function Mp(e, r) {
  if (!ce(r))
    throw new Error("Invalid input to safeExtend: expected a plain object");
  return T(e, de(e._zod.def, { shape: Pl(e, r) }));
}
function Jp(e, r) {
  if (!r?._zod?.def)
    throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
  if (e._zod.def.checks?.length)
    throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
  let i = {};
  Le(i, e, Reflect.ownKeys(ye(e))), Le(i, r, Reflect.ownKeys(ye(r)));
  let o = de(e._zod.def, {
    shape: i,
    get catchall() {
      return r._zod.def.catchall;
    },
    checks: r._zod.def.checks ?? []
  });
  return T(e, o);
}
function Bp(e, r, i, o = "partial") {
  let n = r._zod.def.checks;
  if (n && n.length > 0)
    throw new Error(`.${o}() cannot be used on object schemas containing refinements`);
  let u = i ? new Set(Jr(r, i)) : void 0, s = {};
  return Le(s, r, Reflect.ownKeys(ye(r)), e && ((c, l) => u && !u.has(l) ? c : new e({ type: "optional", innerType: c }))), T(r, de(r._zod.def, { shape: s, checks: [] }));
}
function Kp(e, r, i) {
  let o = i ? new Set(Jr(r, i)) : void 0, t = {};
  return Le(t, r, Reflect.ownKeys(ye(r)), (n, a) => (
    // overwrite with non-optional
    o && !o.has(a) ? n : new e({ type: "nonoptional", innerType: n })
  )), T(r, de(r._zod.def, { shape: t }));
}
function Y(e, r = 0) {
  if (e.aborted === !0)
    return !0;
  for (let i = r; i < e.issues.length; i++)
    if (e.issues[i]?.continue !== !0)
      return !0;
  return !1;
}
function uo(e, r = 0) {
  if (e.aborted === !0)
    return !0;
  for (let i = r; i < e.issues.length; i++)
    if (e.issues[i]?.continue === !1)
      return !0;
  return !1;
}
function re(e, r) {
  return r.map((i) => {
    var o;
    return (o = i).path ?? (o.path = []), i.path.unshift(e), i;
  });
}
function nt(e) {
  return typeof e == "string" ? e : e?.message;
}
function ct(e) {
  let r = [];
  for (let i of e ?? []) {
    let o = i._zod.def;
    if (!/_(length|size)$|_equals$/.test(o.check))
      break;
    let t = o.maximum ?? o.length ?? o.size;
    t >= 0 && r.push([t, i]);
  }
  return r;
}
function qt(e, r, i) {
  var o;
  for (let t = r; t < e.length; t++)
    (o = e[t]).schema ?? (o.schema = i);
}
function ne(e, r, i) {
  var o;
  let t = e.inst?._zod?.traits;
  t?.has("$ZodType") && (t.has("$ZodCheck") ? (o = e).schema ?? (o.schema = e.inst) : e.schema = e.inst);
  let n = e.schema !== e.inst ? e.schema?._zod.def?.error : void 0, a = e.message ? e.message : nt(e.inst?._zod.def?.error?.(e)) ?? nt(n?.(e)) ?? nt(r?.error?.(e)) ?? nt(i.customError?.(e)) ?? nt(i.localeError?.(e)) ?? "Invalid input", u = {};
  for (let s of Object.keys(e))
    s === "inst" || s === "schema" || s === "continue" || s === "input" || s === "__proto__" || (u[s] = e[s]);
  return u.path ?? (u.path = []), u.message = a, r?.reportInput && (u.input = e.input), u;
}
function Yt(e) {
  return e instanceof Set ? "set" : e instanceof Map ? "map" : e instanceof File ? "file" : "unknown";
}
var Gp = /[\uD800-\uDBFF]/;
function Re(e) {
  let r = e.length;
  if (!Gp.test(e))
    return r;
  let i = r;
  for (let o = 0; o < r - 1; o++)
    (e.charCodeAt(o) & 64512) === 55296 && (e.charCodeAt(o + 1) & 64512) === 56320 && (i--, o++);
  return i;
}
function Ht(e) {
  return Array.isArray(e) ? "array" : typeof e == "string" ? "string" : "unknown";
}
function y(e) {
  let r = typeof e;
  switch (r) {
    case "number":
      return Number.isNaN(e) ? "nan" : "number";
    case "object": {
      if (e === null)
        return "null";
      if (Array.isArray(e))
        return "array";
      let i = e;
      if (i && Object.getPrototypeOf(i) !== Object.prototype && "constructor" in i && i.constructor)
        return i.constructor.name;
    }
  }
  return r;
}
function st(...e) {
  let [r, i, o] = e;
  return typeof r == "string" ? {
    message: r,
    code: "custom",
    input: i,
    inst: o
  } : { ...r };
}
function Wp(e) {
  return Object.entries(e).filter(([r, i]) => Number.isNaN(Number.parseInt(r, 10))).map((r) => r[1]);
}
function Dl(e) {
  let r = atob(e), i = new Uint8Array(r.length);
  for (let o = 0; o < r.length; o++)
    i[o] = r.charCodeAt(o);
  return i;
}
function jl(e) {
  let r = "";
  for (let i = 0; i < e.length; i++)
    r += String.fromCharCode(e[i]);
  return btoa(r);
}
function Xp(e) {
  let r = e.replace(/-/g, "+").replace(/_/g, "/"), i = "=".repeat((4 - r.length % 4) % 4);
  return Dl(r + i);
}
function qp(e) {
  return jl(e).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function Yp(e) {
  let r = e.replace(/^0x/, "");
  if (r.length % 2 !== 0)
    throw new Error("Invalid hex string length");
  let i = new Uint8Array(r.length / 2);
  for (let o = 0; o < r.length; o += 2)
    i[o / 2] = Number.parseInt(r.slice(o, o + 2), 16);
  return i;
}
function Hp(e) {
  return Array.from(e).map((r) => r.toString(16).padStart(2, "0")).join("");
}
var to = class {
  constructor(...r) {
  }
};
function Xi(e, r) {
  for (let i in r) {
    let o = Object.getOwnPropertyDescriptor(r, i);
    o.get ? Object.defineProperty(e, i, { ...o, enumerable: !1 }) : eg(e, i, o.value);
  }
}
function Se(e, r, i, o = !0) {
  return Object.defineProperty(e, r, { configurable: !0, writable: !0, enumerable: o, value: i }), i;
}
function Qt(e, r, i) {
  return Se(e, r, i, !1);
}
// @__NO_SIDE_EFFECTS__
function Qp(e, r) {
  for (let i in e) {
    let o = e[i];
    Object.defineProperty(r, i, {
      configurable: !0,
      enumerable: !0,
      get() {
        return Se(this, i, o(this));
      },
      set(t) {
        Se(this, i, t);
      }
    });
  }
  return r;
}
function eg(e, r, i) {
  Object.defineProperty(e, r, {
    configurable: !0,
    get() {
      return this == null ? i : Se(this, r, i.bind(this));
    },
    set(o) {
      Se(this, r, o);
    }
  });
}
function tg(e, r) {
  let i = Object.getPrototypeOf(e);
  return r in i ? void 0 : i;
}
var Qi, ze = !1, rg = {
  configurable: !0,
  get() {
    ze = !0;
  }
};
function N(e, r, i) {
  let o = Object.getPrototypeOf(e._zod);
  if (r in o && Qi !== e._zod) {
    Qi = void 0;
    return;
  }
  Qi = e._zod, Object.defineProperty(o, r, {
    configurable: !0,
    get() {
      Object.defineProperty(this, r, rg);
      let t = ze;
      ze = !1;
      try {
        let n = i(this);
        return ze ? delete this[r] : Object.defineProperty(this, r, { configurable: !0, writable: !0, value: n }), ze = ze || t, n;
      } catch (n) {
        throw delete this[r], ze = ze || t, n;
      }
    },
    set(t) {
      Object.defineProperty(this, r, { configurable: !0, writable: !0, value: t });
    }
  });
}
function ng(e, r, i, o) {
  let t = tg(e, r);
  t && Object.defineProperty(t, r, {
    configurable: !0,
    get() {
      let n = { configurable: !0, writable: !0, enumerable: o, value: void 0 };
      return Object.defineProperty(this, r, n), n.value = i(this), Object.defineProperty(this, r, n), n.value;
    },
    set(n) {
      Object.defineProperty(this, r, { configurable: !0, writable: !0, enumerable: o, value: n });
    }
  });
}
var Br = "~constantCatch";
function co(e) {
  let r = () => e;
  return r[Br] = !0, r;
}

// node_modules/zod/v4/core/regexes.js
var lo = /^[cC][0-9a-z]{6,}$/, fo = /^[0-9a-z]+$/, mo = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/, po = /^[0-9a-vA-V]{20}$/, go = /^[A-Za-z0-9]{27}$/, vo = /^[a-zA-Z0-9_-]{21}$/;
function $o(e) {
  return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`);
}
var ho = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/, ig = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/, yo = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/, Fe = (e) => e ? new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`) : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/, og = /* @__PURE__ */ Fe(4), ag = /* @__PURE__ */ Fe(6), ug = /* @__PURE__ */ Fe(7), _o = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/, cg = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/, sg = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/, Nl = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u, lg = Nl, dg = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/, fg = "^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";
function bo() {
  return new RegExp(fg, "u");
}
var ko = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/, xo = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/, Io = (e) => {
  let r = se(e ?? ":");
  return new RegExp(`^(?:[0-9A-F]{2}${r}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${r}){5}[0-9a-f]{2}$`);
}, wo = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/, zo = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/, So = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/, Po = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/, Do = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/, jo = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/, er = /^https?$/, No = /^\+[1-9]\d{6,14}$/, Kr = /^\d(?:[ -]?\d){11,18}$/, Oo = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/, Gr = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/, Ol = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
function mg(e) {
  return new RegExp(`^${e}$`);
}
var Uo = /* @__PURE__ */ mg(Ol);
function so(e) {
  let r = "(?:[01]\\d|2[0-3]):[0-5]\\d";
  return typeof e.precision == "number" ? e.precision === -1 ? `${r}` : e.precision === 0 ? `${r}:[0-5]\\d` : `${r}:[0-5]\\d\\.\\d{${e.precision}}` : e.seconds ? `${r}:[0-5]\\d(?:\\.\\d+)?` : `${r}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function Ao(e) {
  return new RegExp(`^${so(e)}$`);
}
function To(e) {
  let r = ["Z"];
  e.offset && r.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
  let i = `${so({ precision: e.precision, seconds: !0 })}(?:${r.join("|")})`, o = e.local ? `${i}|${so({ precision: e.precision })}` : i;
  return new RegExp(`^${Ol}T(?:${o})$`);
}
var Zo = /^[\s\S]{0,}$/, Eo = (e) => {
  let r = e ? `[\\s\\S]{${e?.minimum ?? 0},${e?.maximum ?? ""}}` : "[\\s\\S]*";
  return new RegExp(`^${r}$`);
}, Co = /^-?\d+n?$/, tr = /^-?\d+$/, be = /^-?\d+(?:\.\d+)?$/, Lo = /^(?:true|false)$/i, Vo = /^null$/i;
var Ro = /^undefined$/i;
var Fo = /^[^A-Z]*$/, Mo = /^[^a-z]*$/, Jo = /^[0-9a-fA-F]*$/;
function rr(e, r) {
  return new RegExp(`^[A-Za-z0-9+/]{${e}}${r}$`);
}
function nr(e) {
  return new RegExp(`^[A-Za-z0-9_-]{${e}}$`);
}
var pg = /^[0-9a-fA-F]{32}$/, gg = /* @__PURE__ */ rr(22, "=="), vg = /* @__PURE__ */ nr(22), $g = /^[0-9a-fA-F]{40}$/, hg = /* @__PURE__ */ rr(27, "="), yg = /* @__PURE__ */ nr(27), _g = /^[0-9a-fA-F]{64}$/, bg = /* @__PURE__ */ rr(43, "="), kg = /* @__PURE__ */ nr(43), xg = /^[0-9a-fA-F]{96}$/, Ig = /* @__PURE__ */ rr(64, ""), wg = /* @__PURE__ */ nr(64), zg = /^[0-9a-fA-F]{128}$/, Sg = /* @__PURE__ */ rr(86, "=="), Pg = /* @__PURE__ */ nr(86);

// node_modules/zod/v4/core/checks.js
var L = /* @__PURE__ */ p("$ZodCheck", (e, r) => {
  var i;
  e._zod ?? (e._zod = {}), e._zod.def = r, (i = e._zod).onattach ?? (i.onattach = []);
}), Bo = (e) => {
  let r = e.value;
  return !Fr(r) && r.size !== void 0;
}, Ko = (e) => {
  let r = e.value;
  return !Fr(r) && r.length !== void 0;
}, Wr = {
  number: "number",
  bigint: "bigint",
  object: "date"
}, qr = /* @__PURE__ */ p("$ZodCheckLessThan", (e, r) => {
  L.init(e, r);
  let i = Wr[typeof r.value];
  e._zod.check = (o) => {
    (r.inclusive ? o.value <= r.value : o.value < r.value) || o.issues.push({
      origin: Wr[typeof o.value] ?? i,
      code: "too_big",
      maximum: typeof r.value == "object" ? r.value.getTime() : r.value,
      input: o.value,
      inclusive: r.inclusive,
      inst: e,
      continue: !r.abort
    });
  };
}), Yr = /* @__PURE__ */ p("$ZodCheckGreaterThan", (e, r) => {
  L.init(e, r);
  let i = Wr[typeof r.value];
  e._zod.check = (o) => {
    (r.inclusive ? o.value >= r.value : o.value > r.value) || o.issues.push({
      origin: Wr[typeof o.value] ?? i,
      code: "too_small",
      minimum: typeof r.value == "object" ? r.value.getTime() : r.value,
      input: o.value,
      inclusive: r.inclusive,
      inst: e,
      continue: !r.abort
    });
  };
}), Go = /* @__PURE__ */ p("$ZodCheckMultipleOf", (e, r) => {
  L.init(e, r), e._zod.check = (i) => {
    if (typeof i.value != typeof r.value)
      throw new Error("Cannot mix number and bigint in multiple_of check.");
    (typeof i.value == "bigint" ? (
      // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
      r.value !== BigInt(0) && i.value % r.value === BigInt(0)
    ) : Bt(i.value, r.value) === 0) || i.issues.push({
      origin: typeof i.value,
      code: "not_multiple_of",
      divisor: r.value,
      input: i.value,
      inst: e,
      continue: !r.abort
    });
  };
}), Wo = /* @__PURE__ */ p("$ZodCheckNumberFormat", (e, r) => {
  L.init(e, r), r.format = r.format || "float64";
  let i = r.format?.includes("int"), o = i ? "int" : "number", [t, n] = Wt[r.format];
  e._zod.check = (a) => {
    let u = a.value;
    if (i) {
      if (!Number.isInteger(u)) {
        a.issues.push({
          expected: o,
          format: r.format,
          code: "invalid_type",
          continue: !1,
          input: u,
          inst: e
        });
        return;
      }
      if (!Number.isSafeInteger(u)) {
        u > 0 ? a.issues.push({
          input: u,
          code: "too_big",
          maximum: Number.MAX_SAFE_INTEGER,
          note: "Integers must be within the safe integer range.",
          inst: e,
          origin: o,
          inclusive: !0,
          continue: !r.abort
        }) : a.issues.push({
          input: u,
          code: "too_small",
          minimum: Number.MIN_SAFE_INTEGER,
          note: "Integers must be within the safe integer range.",
          inst: e,
          origin: o,
          inclusive: !0,
          continue: !r.abort
        });
        return;
      }
    }
    u < t && a.issues.push({
      origin: "number",
      input: u,
      code: "too_small",
      minimum: t,
      inclusive: !0,
      inst: e,
      continue: !r.abort
    }), u > n && a.issues.push({
      origin: "number",
      input: u,
      code: "too_big",
      maximum: n,
      inclusive: !0,
      inst: e,
      continue: !r.abort
    });
  };
}), Xo = /* @__PURE__ */ p("$ZodCheckBigIntFormat", (e, r) => {
  L.init(e, r);
  let [i, o] = Xt[r.format];
  e._zod.check = (t) => {
    let n = t.value;
    n < i && t.issues.push({
      origin: "bigint",
      input: n,
      code: "too_small",
      minimum: i,
      inclusive: !0,
      inst: e,
      continue: !r.abort
    }), n > o && t.issues.push({
      origin: "bigint",
      input: n,
      code: "too_big",
      maximum: o,
      inclusive: !0,
      inst: e,
      continue: !r.abort
    });
  };
}), qo = /* @__PURE__ */ p("$ZodCheckMaxSize", (e, r) => {
  var i;
  L.init(e, r), (i = e._zod.def).when ?? (i.when = Bo), e._zod.check = (o) => {
    let t = o.value;
    t.size <= r.maximum || o.issues.push({
      origin: Yt(t),
      code: "too_big",
      maximum: r.maximum,
      inclusive: !0,
      input: t,
      inst: e,
      continue: !r.abort
    });
  };
}), Yo = /* @__PURE__ */ p("$ZodCheckMinSize", (e, r) => {
  var i;
  L.init(e, r), (i = e._zod.def).when ?? (i.when = Bo), e._zod.check = (o) => {
    let t = o.value;
    t.size >= r.minimum || o.issues.push({
      origin: Yt(t),
      code: "too_small",
      minimum: r.minimum,
      inclusive: !0,
      input: t,
      inst: e,
      continue: !r.abort
    });
  };
}), Ho = /* @__PURE__ */ p("$ZodCheckSizeEquals", (e, r) => {
  var i;
  L.init(e, r), (i = e._zod.def).when ?? (i.when = Bo), e._zod.check = (o) => {
    let t = o.value, n = t.size;
    if (n === r.size)
      return;
    let a = n > r.size;
    o.issues.push({
      origin: Yt(t),
      ...a ? { code: "too_big", maximum: r.size } : { code: "too_small", minimum: r.size },
      inclusive: !0,
      exact: !0,
      input: o.value,
      inst: e,
      continue: !r.abort
    });
  };
}), Qo = /* @__PURE__ */ p("$ZodCheckMaxLength", (e, r) => {
  var i;
  L.init(e, r), (i = e._zod.def).when ?? (i.when = Ko), e._zod.check = (o) => {
    let t = o.value, n = t.length;
    if ((typeof t == "string" && n > r.maximum ? Re(t) : n) <= r.maximum)
      return;
    let u = Ht(t);
    o.issues.push({
      origin: u,
      code: "too_big",
      maximum: r.maximum,
      inclusive: !0,
      input: t,
      inst: e,
      continue: !r.abort
    });
  };
}), ea = /* @__PURE__ */ p("$ZodCheckMinLength", (e, r) => {
  var i;
  L.init(e, r), (i = e._zod.def).when ?? (i.when = Ko), e._zod.check = (o) => {
    let t = o.value, n = t.length;
    if ((typeof t == "string" && n >= r.minimum && n < r.minimum * 2 ? Re(t) : n) >= r.minimum)
      return;
    let u = Ht(t);
    o.issues.push({
      origin: u,
      code: "too_small",
      minimum: r.minimum,
      inclusive: !0,
      input: t,
      inst: e,
      continue: !r.abort
    });
  };
}), ta = /* @__PURE__ */ p("$ZodCheckLengthEquals", (e, r) => {
  var i;
  L.init(e, r), (i = e._zod.def).when ?? (i.when = Ko), e._zod.check = (o) => {
    let t = o.value, n = t.length, a = typeof t == "string" && n >= r.length && n <= r.length * 2 ? Re(t) : n;
    if (a === r.length)
      return;
    let u = Ht(t), s = a > r.length;
    o.issues.push({
      origin: u,
      ...s ? { code: "too_big", maximum: r.length } : { code: "too_small", minimum: r.length },
      inclusive: !0,
      exact: !0,
      input: o.value,
      inst: e,
      continue: !r.abort
    });
  };
}), lt = /* @__PURE__ */ p("$ZodCheckStringFormat", (e, r) => {
  var i, o;
  L.init(e, r), r.pattern ? (i = e._zod).check ?? (i.check = (t) => {
    r.pattern.lastIndex = 0, !r.pattern.test(t.value) && t.issues.push({
      origin: "string",
      code: "invalid_format",
      format: r.format,
      input: t.value,
      ...r.pattern ? { pattern: r.pattern.toString() } : {},
      inst: e,
      continue: !r.abort
    });
  }) : (o = e._zod).check ?? (o.check = () => {
  });
}), ra = /* @__PURE__ */ p("$ZodCheckRegex", (e, r) => {
  lt.init(e, r), e._zod.check = (i) => {
    r.pattern.lastIndex = 0, !r.pattern.test(i.value) && i.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: i.value,
      pattern: r.pattern.toString(),
      inst: e,
      continue: !r.abort
    });
  };
}), na = /* @__PURE__ */ p("$ZodCheckLowerCase", (e, r) => {
  r.pattern ?? (r.pattern = Fo), lt.init(e, r);
}), ia = /* @__PURE__ */ p("$ZodCheckUpperCase", (e, r) => {
  r.pattern ?? (r.pattern = Mo), lt.init(e, r);
}), oa = /* @__PURE__ */ p("$ZodCheckIncludes", (e, r) => {
  L.init(e, r);
  let i = se(r.includes), o = new RegExp(typeof r.position == "number" ? `^.{${r.position},}${i}` : i);
  r.pattern = o, e._zod.check = (t) => {
    t.value.includes(r.includes, r.position) || t.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "includes",
      includes: r.includes,
      input: t.value,
      inst: e,
      continue: !r.abort
    });
  };
}), aa = /* @__PURE__ */ p("$ZodCheckStartsWith", (e, r) => {
  L.init(e, r);
  let i = new RegExp(`^${se(r.prefix)}.*`);
  r.pattern ?? (r.pattern = i), e._zod.check = (o) => {
    o.value.startsWith(r.prefix) || o.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "starts_with",
      prefix: r.prefix,
      input: o.value,
      inst: e,
      continue: !r.abort
    });
  };
}), ua = /* @__PURE__ */ p("$ZodCheckEndsWith", (e, r) => {
  L.init(e, r);
  let i = new RegExp(`.*${se(r.suffix)}$`);
  r.pattern ?? (r.pattern = i), e._zod.check = (o) => {
    o.value.endsWith(r.suffix) || o.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "ends_with",
      suffix: r.suffix,
      input: o.value,
      inst: e,
      continue: !r.abort
    });
  };
});
function Xr(e, r, i) {
  e.issues.length && r.issues.push(...re(i, e.issues));
}
var ca = /* @__PURE__ */ p("$ZodCheckProperty", (e, r) => {
  L.init(e, r), e._zod.check = (i) => {
    let o = r.schema._zod.run({
      value: i.value[r.property],
      issues: []
    }, {});
    if (o instanceof Promise)
      return o.then((t) => Xr(t, i, r.property));
    Xr(o, i, r.property);
  };
}), sa = /* @__PURE__ */ p("$ZodCheckProperties", (e, r) => {
  L.init(e, r), Qt(e, Symbol.iterator, function* () {
    yield e;
  });
  let i;
  e._zod.check = (o) => {
    if (o.value == null) {
      o.issues.push({ expected: "object", code: "invalid_type", input: o.value, inst: e });
      return;
    }
    i ?? (i = Reflect.ownKeys(r.shape).map((a) => [a, r.shape[a]]));
    let t = o.value, n;
    for (let [a, u] of i) {
      let s = u._zod.run({ value: t[a], issues: [] }, {});
      s instanceof Promise ? (n ?? (n = []), n.push(s.then((c) => Xr(c, o, a)))) : Xr(s, o, a);
    }
    if (n)
      return Promise.all(n).then(() => {
      });
  };
}), la = /* @__PURE__ */ p("$ZodCheckMimeType", (e, r) => {
  L.init(e, r);
  let i = new Set(r.mime);
  e._zod.check = (o) => {
    i.has(o.value.type) || o.issues.push({
      code: "invalid_value",
      values: r.mime,
      input: o.value.type,
      inst: e,
      continue: !r.abort
    });
  };
}), da = /* @__PURE__ */ p("$ZodCheckOverwrite", (e, r) => {
  L.init(e, r), e._zod.check = (i) => {
    i.value = r.tx(i.value);
  };
});

// node_modules/zod/v4/core/doc.js
var Me = class {
  constructor(r = [], i = {}) {
    this.content = [], this.indent = 0, this.args = r, this.closed = i;
  }
  // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
  indented(r) {
    this.indent += 1;
    try {
      r(this);
    } finally {
      this.indent -= 1;
    }
  }
  write(r) {
    if (typeof r == "function") {
      r(this, { execution: "sync" }), r(this, { execution: "async" });
      return;
    }
    let o = r.split(`
`).filter((a) => a), t = Math.min(...o.map((a) => a.length - a.trimStart().length)), n = o.map((a) => a.slice(t)).map((a) => " ".repeat(this.indent * 2) + a);
    for (let a of n)
      this.content.push(a);
  }
  compile() {
    let r = Function, i = this?.content ?? [""];
    return new r(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {
${i.join(`
`)}
};`)(...Object.values(this.closed));
  }
};

// node_modules/zod/v4/core/errors.js
function Dg() {
  let e = this._zod;
  return e.message ?? (e.message = JSON.stringify(e.def, ot, 2)), e.message;
}
function jg(e) {
  this._zod.message = e;
}
var Ng = {
  get: Dg,
  set: jg,
  enumerable: !0,
  configurable: !0
}, fa = { value: void 0, enumerable: !1 }, Al = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]), Tl = (e, r) => {
  e.name = "$ZodError", fa.value = r, Object.defineProperty(e, "issues", fa), fa.value = void 0, Object.defineProperty(e, "message", Ng);
  let i = Object.getPrototypeOf(e);
  Al.has(i) || (Al.add(i), Object.defineProperty(i, "toString", {
    configurable: !0,
    enumerable: !1,
    get() {
      let o = () => this.message;
      return Object.defineProperty(this, "toString", { value: o, configurable: !0, writable: !0 }), o;
    },
    set(o) {
      Object.defineProperty(this, "toString", { value: o, configurable: !0, writable: !0 });
    }
  }));
}, ma = p("$ZodError", Tl), ie = p("$ZodError", Tl, void 0, {
  Parent: Error
});
function Og(e, r, i) {
  return Object.prototype.hasOwnProperty.call(e, r) || (r === "__proto__" ? Object.defineProperty(e, r, { value: i(), writable: !0, enumerable: !0, configurable: !0 }) : e[r] = i()), e[r];
}
function ir(e, r = (i) => i.message) {
  let i = {}, o = [];
  for (let t of e.issues)
    t.path.length > 0 ? Og(i, t.path[0], () => []).push(r(t)) : o.push(r(t));
  return { formErrors: o, fieldErrors: i };
}
function or(e, r = (i) => i.message) {
  let i = { _errors: [] }, o = (t, n = []) => {
    for (let a of t.issues)
      if (a.code === "invalid_union" && a.errors.length)
        a.errors.map((u) => o({ issues: u }, [...n, ...a.path]));
      else if (a.code === "invalid_key")
        o({ issues: a.issues }, [...n, ...a.path]);
      else if (a.code === "invalid_element")
        o({ issues: a.issues }, [...n, ...a.path]);
      else {
        let u = [...n, ...a.path];
        if (u.length === 0)
          i._errors.push(r(a));
        else {
          let s = i, c = 0;
          for (; c < u.length; ) {
            let l = u[c], d = c === u.length - 1;
            if (l === "_errors") {
              d && s._errors.push(r(a)), c++;
              continue;
            }
            Object.prototype.hasOwnProperty.call(s, l) || Object.defineProperty(s, l, {
              value: { _errors: [] },
              enumerable: !0,
              writable: !0,
              configurable: !0
            });
            let f = s[l];
            d && f._errors.push(r(a)), s = f, c++;
          }
        }
      }
  };
  return o(e), i;
}
function pa(e, r = (i) => i.message) {
  let i = { errors: [] }, o = (t, n = []) => {
    var a;
    for (let u of t.issues)
      if (u.code === "invalid_union" && u.errors.length)
        u.errors.map((s) => o({ issues: s }, [...n, ...u.path]));
      else if (u.code === "invalid_key")
        o({ issues: u.issues }, [...n, ...u.path]);
      else if (u.code === "invalid_element")
        o({ issues: u.issues }, [...n, ...u.path]);
      else {
        let s = [...n, ...u.path];
        if (s.length === 0) {
          i.errors.push(r(u));
          continue;
        }
        let c = i, l = 0;
        for (; l < s.length; ) {
          let d = s[l], f = l === s.length - 1;
          typeof d == "string" ? (c.properties ?? (c.properties = {}), Object.prototype.hasOwnProperty.call(c.properties, d) || Object.defineProperty(c.properties, d, {
            value: { errors: [] },
            enumerable: !0,
            writable: !0,
            configurable: !0
          }), c = c.properties[d]) : (c.items ?? (c.items = []), (a = c.items)[d] ?? (a[d] = { errors: [] }), c = c.items[d]), f && c.errors.push(r(u)), l++;
        }
      }
  };
  return o(e), i;
}
function Zl(e) {
  let r = [], i = e.map((o) => typeof o == "object" ? o.key : o);
  for (let o of i)
    typeof o == "number" ? r.push(`[${o}]`) : typeof o == "symbol" ? r.push(`[${JSON.stringify(String(o))}]`) : /[^\w$]/.test(o) ? r.push(`[${JSON.stringify(o)}]`) : (r.length && r.push("."), r.push(o));
  return r.join("");
}
function ga(e) {
  let r = [], i = [...e.issues].sort((o, t) => (o.path ?? []).length - (t.path ?? []).length);
  for (let o of i)
    r.push(`✖ ${o.message}`), o.path?.length && r.push(`  → at ${Zl(o.path)}`);
  return r.join(`
`);
}

// node_modules/zod/v4/core/parse.js
function Hr(e, r) {
  return { callee: r?.callee ?? e, Err: r?.Err };
}
var dt = (e) => {
  let r = (i, o, t, n) => {
    let a = t ? { ...t, async: !1 } : { async: !1 }, u = i._zod.run({ value: o, issues: [] }, a);
    if (u instanceof Promise)
      throw new te();
    if (u.issues.length) {
      let s = new (n?.Err ?? e)(u.issues.map((c) => ne(c, a, F())));
      throw Mr(s, n?.callee ?? r), s;
    }
    return u.value;
  };
  return r;
}, Qr = /* @__PURE__ */ dt(ie), ft = (e) => {
  let r = async (i, o, t, n) => {
    let a = t ? { ...t, async: !0 } : { async: !0 }, u = i._zod.run({ value: o, issues: [] }, a);
    if (u instanceof Promise && (u = await u), u.issues.length) {
      let s = new (n?.Err ?? e)(u.issues.map((c) => ne(c, a, F())));
      throw Mr(s, n?.callee ?? r), s;
    }
    return u.value;
  };
  return r;
}, en = /* @__PURE__ */ ft(ie), mt = (e) => (r, i, o) => {
  let t = o ? { ...o, async: !1 } : { async: !1 }, n = r._zod.run({ value: i, issues: [] }, t);
  if (n instanceof Promise)
    throw new te();
  return n.issues.length ? El(e, n.issues, t) : { success: !0, data: n.value };
}, Ag = /* @__PURE__ */ mt(ie);
function El(e, r, i) {
  let o;
  return {
    success: !1,
    get error() {
      return o || (o = new e(r.map((t) => ne(t, i, F()))), r = void 0, i = void 0), o;
    },
    set error(t) {
      o = t, r = void 0, i = void 0;
    }
  };
}
var pt = (e) => async (r, i, o) => {
  let t = o ? { ...o, async: !0 } : { async: !0 }, n = r._zod.run({ value: i, issues: [] }, t);
  return n instanceof Promise && (n = await n), n.issues.length ? El(e, n.issues, t) : { success: !0, data: n.value };
}, Tg = /* @__PURE__ */ pt(ie), Zg = /* @__PURE__ */ Symbol.for("zod.compile.invalid"), Eg = /* @__PURE__ */ Symbol.for("zod.compile.fallback"), ar = ((e, r, i) => {
  let o = e._zod.bag.validator;
  if (o !== void 0) {
    if (o(r) !== Zg)
      return !0;
    if (o.definite === !0 && i === void 0)
      return !1;
  }
  return Cg(e, r, i);
});
function Cg(e, r, i) {
  let o = i ? { ...i, async: !1, abortEarly: !0 } : { async: !1, abortEarly: !0 }, t = e._zod.bag.fallbackRun, n;
  if (t ? (o[Eg] = !0, n = t({ value: r, issues: [] }, o)) : n = e._zod.run({ value: r, issues: [] }, o), n instanceof Promise)
    throw new te();
  return n.issues.length === 0;
}
var ur = async (e, r, i) => {
  let o = i ? { ...i, async: !0, abortEarly: !0 } : { async: !0, abortEarly: !0 }, t = e._zod.run({ value: r, issues: [] }, o);
  return t instanceof Promise && (t = await t), t.issues.length === 0;
}, tn = (e) => {
  let r = dt(e), i = (o, t, n, a) => {
    let u = n ? { ...n, direction: "backward" } : { direction: "backward" };
    return r(o, t, u, Hr(i, a));
  };
  return i;
}, Lg = /* @__PURE__ */ tn(ie), rn = (e) => {
  let r = dt(e), i = (o, t, n, a) => r(o, t, n, Hr(i, a));
  return i;
}, Vg = /* @__PURE__ */ rn(ie), nn = (e) => {
  let r = ft(e), i = async (o, t, n, a) => {
    let u = n ? { ...n, direction: "backward" } : { direction: "backward" };
    return await r(o, t, u, Hr(i, a));
  };
  return i;
}, Rg = /* @__PURE__ */ nn(ie), on = (e) => {
  let r = ft(e), i = async (o, t, n, a) => await r(o, t, n, Hr(i, a));
  return i;
}, Fg = /* @__PURE__ */ on(ie), an = (e) => (r, i, o) => {
  let t = o ? { ...o, direction: "backward" } : { direction: "backward" };
  return mt(e)(r, i, t);
}, Mg = /* @__PURE__ */ an(ie), un = (e) => (r, i, o) => mt(e)(r, i, o), Jg = /* @__PURE__ */ un(ie), cn = (e) => async (r, i, o) => {
  let t = o ? { ...o, direction: "backward" } : { direction: "backward" };
  return pt(e)(r, i, t);
}, Bg = /* @__PURE__ */ cn(ie), sn = (e) => async (r, i, o) => pt(e)(r, i, o), Kg = /* @__PURE__ */ sn(ie);

// node_modules/zod/v4/core/versions.js
var va = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var P = /* @__PURE__ */ p("$ZodType", (e, r) => {
  var i;
  e ?? (e = {}), e._zod.def = r, e._zod.bag = e._zod.bag || {}, e._zod.version = va;
  let o = e._zod.def.checks, t = e._zod.traits.has("$ZodCheck") ? [e, ...o ?? []] : o?.length ? [...o] : [];
  for (let n of t)
    for (let a of n._zod.onattach)
      a(e);
  if (t.length === 0)
    (i = e._zod).deferred ?? (i.deferred = []), e._zod.deferred?.push(() => {
      e._zod.run = e._zod.parse;
    });
  else {
    let n = (u, s, c) => {
      if (u.memo)
        return u;
      let l = Y(u), d;
      for (let f of s) {
        if (f._zod.def.when) {
          if (uo(u) || !f._zod.def.when(u))
            continue;
        } else if (l)
          continue;
        let m = u.issues.length, v = f._zod.check(u);
        if (v instanceof Promise && c?.async === !1)
          throw new te();
        if (d || v instanceof Promise)
          d = (d ?? Promise.resolve()).then(async () => {
            await v, u.issues.length !== m && (qt(u.issues, m, e), l || (l = Y(u, m)));
          });
        else {
          if (u.issues.length === m)
            continue;
          qt(u.issues, m, e), l || (l = Y(u, m));
        }
      }
      return d ? d.then(() => u) : u;
    }, a = (u, s, c) => {
      if (Y(u))
        return u.aborted = !0, u;
      let l = n(s, t, c);
      if (l instanceof Promise) {
        if (c.async === !1)
          throw new te();
        return l.then((d) => e._zod.parse(d, c));
      }
      return e._zod.parse(l, c);
    };
    e._zod.run = (u, s) => {
      if (s.skipChecks)
        return e._zod.parse(u, s);
      if (s.direction === "backward") {
        let l = e._zod.parse({ value: u.value, issues: [] }, { ...s, skipChecks: !0 });
        return l instanceof Promise ? l.then((d) => a(d, u, s)) : a(l, u, s);
      }
      let c = e._zod.parse(u, s);
      if (c instanceof Promise) {
        if (s.async === !1)
          throw new te();
        return c.then((l) => n(l, t, s));
      }
      return n(c, t, s);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return Qt(this, "~standard", pn(this));
  },
  set "~standard"(e) {
    Se(this, "~standard", e);
  }
}), Ql = (e, r) => e.issues.length ? { issues: e.issues.map((i) => ne(i, r, F())) } : { value: e.value };
async function Gg(e, r) {
  let i = { async: !0 };
  return Ql(await e._zod.run({ value: r, issues: [] }, i), i);
}
function pn(e) {
  return {
    validate: (r) => {
      let i = { async: !1 };
      try {
        let o = e._zod.run({ value: r, issues: [] }, i);
        if (!(o instanceof Promise))
          return Ql(o, i);
      } catch {
      }
      return Gg(e, r);
    },
    vendor: "zod",
    version: 1
  };
}
var Je = /* @__PURE__ */ p("$ZodString", (e, r) => {
  P.init(e, r), e._zod.pattern = r.pattern ?? Zo, e._zod.parse = (i, o) => {
    if (r.coerce)
      try {
        i.value = String(i.value);
      } catch {
      }
    return typeof i.value == "string" || i.issues.push({
      expected: "string",
      code: "invalid_type",
      input: i.value,
      inst: e
    }), i;
  };
}), Z = /* @__PURE__ */ p("$ZodStringFormat", (e, r) => {
  lt.init(e, r), Je.init(e, r);
}), ha = /* @__PURE__ */ p("$ZodGUID", (e, r) => {
  r.pattern ?? (r.pattern = yo), Z.init(e, r);
}), ya = /* @__PURE__ */ p("$ZodUUID", (e, r) => {
  if (r.version) {
    let o = {
      v1: 1,
      v2: 2,
      v3: 3,
      v4: 4,
      v5: 5,
      v6: 6,
      v7: 7,
      v8: 8
    }[r.version];
    if (o === void 0)
      throw new Error(`Invalid UUID version: "${r.version}"`);
    r.pattern ?? (r.pattern = Fe(o));
  } else
    r.pattern ?? (r.pattern = Fe());
  Z.init(e, r);
}), _a = /* @__PURE__ */ p("$ZodEmail", (e, r) => {
  r.pattern ?? (r.pattern = _o), Z.init(e, r);
}), ba = 1, cr = 2;
function ka(e) {
  try {
    return typeof URL < "u" && typeof URL.canParse == "function" ? URL.canParse(e) : (new URL(e), !0);
  } catch {
    return !1;
  }
}
function gn(e, r) {
  return !("normalize" in r) && !("hostname" in r) && !("protocol" in r) ? ka(e) || cr : ed(e, r);
}
function ed(e, r) {
  if (!r.normalize && r.protocol?.source === er.source && !/^https?:\/\//i.test(e))
    return ba;
  try {
    if (typeof URL < "u") {
      let i = URL;
      if (typeof i.parse == "function")
        return i.parse(e) ?? cr;
    }
    return new URL(e);
  } catch {
    return cr;
  }
}
var Wg = /[\t\n\r]/g;
function sr(e) {
  return e.replace(Wg, "");
}
function vn(e, r) {
  return r.lastIndex = 0, r.test(e.hostname);
}
function $n(e, r) {
  return r.lastIndex = 0, r.test(e.protocol.endsWith(":") ? e.protocol.slice(0, -1) : e.protocol);
}
var xa = /* @__PURE__ */ p("$ZodURL", (e, r) => {
  Z.init(e, r), e._zod.check = (i) => {
    try {
      let o = i.value.trim(), t = gn(o, r);
      if (t === ba) {
        i.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid URL format",
          input: i.value,
          inst: e,
          continue: !r.abort
        });
        return;
      }
      if (t === cr) {
        i.issues.push({
          code: "invalid_format",
          format: "url",
          input: i.value,
          inst: e,
          continue: !r.abort
        });
        return;
      }
      if (t === !0) {
        i.value = sr(o);
        return;
      }
      r.hostname && !vn(t, r.hostname) && i.issues.push({
        code: "invalid_format",
        format: "url",
        note: "Invalid hostname",
        pattern: r.hostname.source,
        input: i.value,
        inst: e,
        continue: !r.abort
      }), r.protocol && !$n(t, r.protocol) && i.issues.push({
        code: "invalid_format",
        format: "url",
        note: "Invalid protocol",
        pattern: r.protocol.source,
        input: i.value,
        inst: e,
        continue: !r.abort
      }), i.value = r.normalize ? t.href : sr(o);
      return;
    } catch {
      i.issues.push({
        code: "invalid_format",
        format: "url",
        input: i.value,
        inst: e,
        continue: !r.abort
      });
    }
  };
}), Ia = /* @__PURE__ */ p("$ZodEmoji", (e, r) => {
  r.pattern ?? (r.pattern = bo()), Z.init(e, r);
}), wa = /* @__PURE__ */ p("$ZodNanoID", (e, r) => {
  if (r.length !== void 0 && (!Number.isInteger(r.length) || r.length < 1))
    throw new Error(`Invalid nanoid length: ${r.length}`);
  r.pattern ?? (r.pattern = r.length === void 0 ? vo : $o(r.length)), Z.init(e, r);
}), za = /* @__PURE__ */ p("$ZodCUID", (e, r) => {
  r.pattern ?? (r.pattern = lo), Z.init(e, r);
}), Sa = /* @__PURE__ */ p("$ZodCUID2", (e, r) => {
  r.pattern ?? (r.pattern = fo), Z.init(e, r);
}), Pa = /* @__PURE__ */ p("$ZodULID", (e, r) => {
  r.pattern ?? (r.pattern = mo), Z.init(e, r);
}), Da = /* @__PURE__ */ p("$ZodXID", (e, r) => {
  r.pattern ?? (r.pattern = po), Z.init(e, r);
}), ja = /* @__PURE__ */ p("$ZodKSUID", (e, r) => {
  r.pattern ?? (r.pattern = go), Z.init(e, r);
}), Na = /* @__PURE__ */ p("$ZodISODateTime", (e, r) => {
  r.pattern ?? (r.pattern = To(r)), Z.init(e, r);
}), Oa = /* @__PURE__ */ p("$ZodISODate", (e, r) => {
  r.pattern ?? (r.pattern = Uo), Z.init(e, r);
}), Ua = /* @__PURE__ */ p("$ZodISOTime", (e, r) => {
  r.pattern ?? (r.pattern = Ao(r)), Z.init(e, r);
}), Aa = /* @__PURE__ */ p("$ZodISODuration", (e, r) => {
  r.pattern ?? (r.pattern = ho), Z.init(e, r);
}), Ta = /* @__PURE__ */ p("$ZodIPv4", (e, r) => {
  r.pattern ?? (r.pattern = ko), Z.init(e, r);
}), Xg = /^[0-9a-fA-F:.]+$/;
function lr(e) {
  return Xg.test(e) ? ka(`http://[${e}]`) : !1;
}
var Za = /* @__PURE__ */ p("$ZodIPv6", (e, r) => {
  r.pattern ?? (r.pattern = xo), Z.init(e, r), e._zod.check = (i) => {
    lr(i.value) || i.issues.push({
      code: "invalid_format",
      format: "ipv6",
      input: i.value,
      inst: e,
      continue: !r.abort
    });
  };
}), Ea = /* @__PURE__ */ p("$ZodMAC", (e, r) => {
  r.pattern ?? (r.pattern = Io(r.delimiter)), Z.init(e, r);
}), Ca = /* @__PURE__ */ p("$ZodCIDRv4", (e, r) => {
  r.pattern ?? (r.pattern = wo), Z.init(e, r);
});
function hn(e) {
  let r = e.split("/");
  if (r.length !== 2)
    return !1;
  let [i, o] = r;
  if (!o)
    return !1;
  let t = Number(o);
  return `${t}` !== o || t < 0 || t > 128 ? !1 : lr(i);
}
var La = /* @__PURE__ */ p("$ZodCIDRv6", (e, r) => {
  r.pattern ?? (r.pattern = zo), Z.init(e, r), e._zod.check = (i) => {
    hn(i.value) || i.issues.push({
      code: "invalid_format",
      format: "cidrv6",
      input: i.value,
      inst: e,
      continue: !r.abort
    });
  };
});
function dr(e) {
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
var yn = /^[0-9a-zA-Z+/]*={0,2}$/, Va = /* @__PURE__ */ p("$ZodBase64", (e, r) => {
  r.pattern ?? (r.pattern = yn), Z.init(e, r), e._zod.check = (i) => {
    dr(i.value) || i.issues.push({
      code: "invalid_format",
      format: "base64",
      input: i.value,
      inst: e,
      continue: !r.abort
    });
  };
}), fr = /^[A-Za-z0-9_-]*$/;
function _n(e) {
  if (!fr.test(e))
    return !1;
  let r = e.replace(/[-_]/g, (o) => o === "-" ? "+" : "/"), i = r.padEnd(Math.ceil(r.length / 4) * 4, "=");
  return dr(i);
}
var Ra = /* @__PURE__ */ p("$ZodBase64URL", (e, r) => {
  r.pattern ?? (r.pattern = fr), Z.init(e, r), e._zod.check = (i) => {
    _n(i.value) || i.issues.push({
      code: "invalid_format",
      format: "base64url",
      input: i.value,
      inst: e,
      continue: !r.abort
    });
  };
}), Fa = /* @__PURE__ */ p("$ZodE164", (e, r) => {
  r.pattern ?? (r.pattern = No), Z.init(e, r);
}), qg = /[- ]/g;
function Yg(e) {
  let r = e.length, i = 1, o = 0;
  for (; r; ) {
    let t = e.charCodeAt(--r) - 48;
    i ^= 1, o += i ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][t] : t;
  }
  return o % 10 === 0;
}
function bn(e) {
  return Kr.test(e) ? Yg(e.replace(qg, "")) : !1;
}
var Ma = /* @__PURE__ */ p("$ZodCreditCard", (e, r) => {
  r.pattern ?? (r.pattern = Kr), Z.init(e, r), e._zod.check = (i) => {
    bn(i.value) || i.issues.push({
      code: "invalid_format",
      format: "credit_card",
      input: i.value,
      inst: e,
      continue: !r.abort
    });
  };
});
function Hg(e) {
  let r = 0, i = e.length;
  for (let o = 4; o < i; o++) {
    let t = e.charCodeAt(o);
    r = (t >= 65 ? r * 100 + (t - 55) : r * 10 + (t - 48)) % 97;
  }
  for (let o = 0; o < 4; o++) {
    let t = e.charCodeAt(o);
    r = (t >= 65 ? r * 100 + (t - 55) : r * 10 + (t - 48)) % 97;
  }
  return r === 1;
}
function kn(e) {
  return Gr.test(e) ? Hg(e) : !1;
}
var Ja = /* @__PURE__ */ p("$ZodIBAN", (e, r) => {
  r.pattern ?? (r.pattern = Gr), Z.init(e, r), e._zod.check = (i) => {
    kn(i.value) || i.issues.push({
      code: "invalid_format",
      format: "iban",
      input: i.value,
      inst: e,
      continue: !r.abort
    });
  };
});
function xn(e, r = null) {
  try {
    let i = e.split(".");
    if (i.length !== 3)
      return !1;
    let [o] = i;
    if (!o)
      return !1;
    let t = JSON.parse(atob(o));
    return !("typ" in t && t?.typ !== "JWT" || !t.alg || r && (!("alg" in t) || t.alg !== r));
  } catch {
    return !1;
  }
}
var Ba = /* @__PURE__ */ p("$ZodJWT", (e, r) => {
  Z.init(e, r), e._zod.check = (i) => {
    xn(i.value, r.alg) || i.issues.push({
      code: "invalid_format",
      format: "jwt",
      input: i.value,
      inst: e,
      continue: !r.abort
    });
  };
}), Ka = /* @__PURE__ */ p("$ZodCustomStringFormat", (e, r) => {
  Z.init(e, r), e._zod.check = (i) => {
    r.fn(i.value) || i.issues.push({
      code: "invalid_format",
      format: r.format,
      input: i.value,
      inst: e,
      continue: !r.abort
    });
  };
}), In = /* @__PURE__ */ p("$ZodNumber", (e, r) => {
  P.init(e, r), e._zod.pattern = be, e._zod.parse = (i, o) => {
    if (r.coerce)
      try {
        i.value = Number(i.value);
      } catch {
      }
    let t = i.value;
    if (typeof t == "number" && !Number.isNaN(t) && Number.isFinite(t))
      return i;
    let n = typeof t == "number" ? Number.isNaN(t) ? "NaN" : Number.isFinite(t) ? void 0 : String(t) : void 0;
    return i.issues.push({
      expected: "number",
      code: "invalid_type",
      input: t,
      inst: e,
      ...n ? { received: n } : {}
    }), i;
  };
}), Ga = /* @__PURE__ */ p("$ZodNumberFormat", (e, r) => {
  Wo.init(e, r), In.init(e, r);
}), mr = /* @__PURE__ */ p("$ZodBoolean", (e, r) => {
  P.init(e, r), e._zod.pattern = Lo, e._zod.parse = (i, o) => {
    if (r.coerce)
      try {
        i.value = !!i.value;
      } catch {
      }
    let t = i.value;
    return typeof t == "boolean" || i.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input: t,
      inst: e
    }), i;
  };
}), wn = /* @__PURE__ */ p("$ZodBigInt", (e, r) => {
  P.init(e, r), e._zod.pattern = Co, e._zod.parse = (i, o) => {
    if (r.coerce)
      try {
        i.value = BigInt(i.value);
      } catch {
      }
    return typeof i.value == "bigint" || i.issues.push({
      expected: "bigint",
      code: "invalid_type",
      input: i.value,
      inst: e
    }), i;
  };
}), Wa = /* @__PURE__ */ p("$ZodBigIntFormat", (e, r) => {
  Xo.init(e, r), wn.init(e, r);
}), Xa = /* @__PURE__ */ p("$ZodSymbol", (e, r) => {
  P.init(e, r), e._zod.parse = (i, o) => {
    let t = i.value;
    return typeof t == "symbol" || i.issues.push({
      expected: "symbol",
      code: "invalid_type",
      input: t,
      inst: e
    }), i;
  };
}), qa = /* @__PURE__ */ p("$ZodUndefined", (e, r) => {
  P.init(e, r), e._zod.pattern = Ro, e._zod.values = /* @__PURE__ */ new Set([void 0]), e._zod.parse = (i, o) => {
    let t = i.value;
    return typeof t > "u" || i.issues.push({
      expected: "undefined",
      code: "invalid_type",
      input: t,
      inst: e
    }), i;
  };
}), Ya = /* @__PURE__ */ p("$ZodNull", (e, r) => {
  P.init(e, r), e._zod.pattern = Vo, e._zod.values = /* @__PURE__ */ new Set([null]), e._zod.parse = (i, o) => {
    let t = i.value;
    return t === null || i.issues.push({
      expected: "null",
      code: "invalid_type",
      input: t,
      inst: e
    }), i;
  };
}), Ha = /* @__PURE__ */ p("$ZodAny", (e, r) => {
  P.init(e, r), e._zod.parse = (i) => i;
}), Qa = /* @__PURE__ */ p("$ZodUnknown", (e, r) => {
  P.init(e, r), e._zod.parse = (i) => i;
}), eu = /* @__PURE__ */ p("$ZodNever", (e, r) => {
  P.init(e, r), e._zod.parse = (i, o) => (i.issues.push({
    expected: "never",
    code: "invalid_type",
    input: i.value,
    inst: e
  }), i);
}), tu = /* @__PURE__ */ p("$ZodVoid", (e, r) => {
  P.init(e, r), e._zod.parse = (i, o) => {
    let t = i.value;
    return typeof t > "u" || i.issues.push({
      expected: "void",
      code: "invalid_type",
      input: t,
      inst: e
    }), i;
  };
}), ru = /* @__PURE__ */ p("$ZodDate", (e, r) => {
  P.init(e, r), e._zod.parse = (i, o) => {
    if (r.coerce)
      try {
        i.value = new Date(i.value);
      } catch {
      }
    let t = i.value, n = t instanceof Date;
    return n && !Number.isNaN(t.getTime()) || i.issues.push({
      expected: "date",
      code: "invalid_type",
      input: t,
      ...n ? { received: "Invalid Date" } : {},
      inst: e
    }), i;
  };
});
function nu(e, r) {
  let i = ct(e._zod.def.checks);
  if (!i.length)
    return;
  let o = Math.min(...i.map((n) => n[0])), t = e._zod.parse;
  e._zod.parse = (n, a) => {
    let u = r(n.value);
    if (u > o && !a?.skipChecks && a?.direction !== "backward") {
      for (let [s, c] of ct(e._zod.def.checks))
        if (u > s && c._zod.def.when(n)) {
          let l = n.issues.length;
          return c._zod.check(n), n.issues[l].continue = !1, qt(n.issues, l, e), n;
        }
    }
    return t(n, a);
  };
}
var Qg = (e) => Array.isArray(e) ? e.length : -1, ev = (e) => e instanceof Map ? e.size : -1, tv = (e) => e instanceof Set ? e.size : -1;
function Cl(e, r, i) {
  e.issues.length && r.issues.push(...re(i, e.issues)), r.value[i] = e.value;
}
var iu = /* @__PURE__ */ p("$ZodArray", (e, r) => {
  P.init(e, r);
  let i = B.memoizer;
  i?.attach(e), e._zod.parse = (o, t) => {
    let n = o.value;
    if (!Array.isArray(n))
      return o.issues.push({
        expected: "array",
        code: "invalid_type",
        input: n,
        inst: e
      }), o;
    o.value = i ? i.alloc(e, o, Array(n.length), t) : Array(n.length);
    let a = [], u = t?.abortEarly;
    for (let s = 0; s < n.length; s++) {
      let c = n[s], l = r.element._zod.run({
        value: c,
        issues: []
      }, t);
      if (l instanceof Promise)
        a.push(l.then((d) => Cl(d, o, s)));
      else if (Cl(l, o, s), u && l.issues.length !== 0 && Y(l))
        break;
    }
    return a.length ? Promise.all(a).then(() => o) : o;
  }, nu(e, Qg);
});
function mn(e, r, i, o, t, n) {
  let a = i in o, u = n === "optional";
  if (!(!a && u && t === "optional")) {
    if (e.issues.length) {
      if (t !== void 0 && u && !a)
        return;
      r.issues.push(...re(i, e.issues));
    }
    if (!a && t === void 0) {
      e.issues.length || r.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [i]
      });
      return;
    }
    e.value === void 0 ? (a || t === "defaulted" && !u) && (r.value[i] = void 0) : r.value[i] = e.value;
  }
}
var rv = [];
function td(e) {
  let r = Object.keys(e.shape), i = Object.getOwnPropertySymbols(e.shape), o = i.length ? i : rv, t = o.length ? [...r, ...o] : r;
  for (let a of t)
    if (!e.shape?.[a]?._zod?.traits?.has("$ZodType"))
      throw new Error(`Invalid element at key "${String(a)}": expected a Zod schema`);
  let n = ao(e.shape);
  return {
    ...e,
    allKeys: t,
    symbolKeys: o,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(r),
    numKeys: r.length,
    optionalKeys: new Set(n)
  };
}
function rd(e, r, i, o, t, n, a) {
  let u = [], s = t.keySet, c = t.catchall._zod, l = c.def.type, d = c.optin, f = c.optout, m = 0;
  for (let v in r) {
    if (a && i.issues.length !== m) {
      if (Y(i, m))
        break;
      m = i.issues.length;
    }
    if (s.has(v))
      continue;
    if (v === "__proto__") {
      l === "never" && u.push(v);
      continue;
    }
    if (l === "never") {
      u.push(v);
      continue;
    }
    let _ = c.run({ value: r[v], issues: [] }, o);
    _ instanceof Promise ? e.push(_.then((k) => mn(k, i, v, r, d, f))) : mn(_, i, v, r, d, f);
  }
  return u.length && i.issues.push({
    code: "unrecognized_keys",
    keys: u,
    input: r,
    inst: n,
    // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
    continue: !0
  }), e.length ? Promise.all(e).then(() => i) : i;
}
var nd = /* @__PURE__ */ p("$ZodObject", (e, r) => {
  P.init(e, r);
  let i = Object.getOwnPropertyDescriptor(r, "shape"), o = i?.get ? i.get.raw : r.shape ?? {};
  if (o) {
    let c = () => {
      let l = { ...o };
      return Object.defineProperty(r, "shape", { value: l }), c.raw = l, l;
    };
    c.raw = o, Object.defineProperty(r, "shape", { get: c });
  }
  let t = at(() => td(r));
  N(e, "propValues", (c) => {
    let l = c.def.shape, d = {};
    for (let f in l) {
      let m = l[f]._zod;
      if (m.values) {
        Object.prototype.hasOwnProperty.call(d, f) || K(d, f, /* @__PURE__ */ new Set());
        for (let v of m.values)
          d[f].add(v);
        m.optin !== void 0 && d[f].add(void 0);
      }
    }
    return d;
  });
  let n = Ve, a = r.catchall, u, s = B.memoizer;
  s?.attach(e), e._zod.parse = (c, l) => {
    u ?? (u = t.value);
    let d = c.value;
    if (!n(d))
      return c.issues.push({
        expected: "object",
        code: "invalid_type",
        input: d,
        inst: e
      }), c;
    c.value = s ? s.alloc(e, c, {}, l) : {};
    let f = [], m = u.shape, v = l?.abortEarly, _ = c.issues.length;
    for (let k of u.allKeys) {
      if (v && c.issues.length !== _) {
        if (Y(c, _))
          break;
        _ = c.issues.length;
      }
      if (k === "__proto__")
        continue;
      let z = m[k], I = z._zod.optin, D = z._zod.optout, A = z._zod.run({ value: d[k], issues: [] }, l);
      A instanceof Promise ? f.push(A.then((V) => mn(V, c, k, d, I, D))) : mn(A, c, k, d, I, D);
    }
    return a ? rd(f, d, c, l, t.value, e, v === !0) : f.length ? Promise.all(f).then(() => c) : c;
  };
}), ou = /* @__PURE__ */ p("$ZodObjectJIT", (e, r) => {
  nd.init(e, r);
  let i = e._zod.parse, o = at(() => td(r)), t = B.memoizer, n = (m) => {
    let v = o.value, _ = v.symbolKeys, k = new Me(["payload", "ctx"], { shape: m, inst: e, memo: t, syms: _ }), z = (V) => `shape[${V}]._zod.run({ value: input[${V}], issues: [] }, ctx)`, I = (V, U) => `
          let ${V}_ab = false;
          for (let i = 0; i < ${V}.issues.length; i++) {
            const iss = ${V}.issues[i];
            iss.path = iss.path ? [${U}, ...iss.path] : [${U}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${V}_ab = true;
          }
          if (${V}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
    k.write("const input = payload.value;");
    let D = /* @__PURE__ */ Object.create(null), A = 0;
    for (let V of v.allKeys)
      D[V] = `key_${A++}`;
    k.write(t ? "const newResult = memo.alloc(inst, payload, {}, ctx);" : "const newResult = {};");
    for (let V of v.allKeys) {
      if (V === "__proto__")
        continue;
      let U = D[V], W = typeof V == "symbol" ? `syms[${_.indexOf(V)}]` : q(V), Mt = `${W} in input`, bl = m[V], Gi = bl?._zod?.optin, kl = Gi !== void 0, xp = bl?._zod?.optout === "optional";
      if (k.write(`const ${U} = ${z(W)};`), kl && xp) {
        let Ip = Gi === "optional" ? `${U}_present` : `${U}.value !== undefined || ${U}_present`;
        k.write(`
        const ${U}_present = ${Mt};
        if (!${U}.issues.length || ${U}_present) {
          if (${U}.issues.length) {${I(U, W)}
          }

          if (${Ip}) {
            newResult[${W}] = ${U}.value;
          }
        }

      `);
      } else kl ? (k.write(`
        if (${U}.issues.length) {${I(U, W)}
        }
      `), Gi === "defaulted" ? k.write(`newResult[${W}] = ${U}.value;`) : k.write(`
        if (${U}.value !== undefined || ${Mt}) {
          newResult[${W}] = ${U}.value;
        }
      `)) : k.write(`
        const ${U}_present = ${Mt};
        if (${U}.issues.length) {${I(U, W)}
        }
        if (!${U}_present && !${U}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${W}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${U}_present) {
          newResult[${W}] = ${U}.value;
        }

      `);
    }
    return k.write("payload.value = newResult;"), k.write("return payload;"), k.compile();
  }, a, u = Ve, s = !B.jitless, l = s && io.value, d = r.catchall, f;
  e._zod.parse = (m, v) => {
    f ?? (f = o.value);
    let _ = m.value;
    return u(_) ? s && l && v?.async === !1 && v.jitless !== !0 ? (a || (a = n(r.shape)), m = a(m, v), d ? rd([], _, m, v, f, e, v?.abortEarly === !0) : m) : i(m, v) : (m.issues.push({
      expected: "object",
      code: "invalid_type",
      input: _,
      inst: e
    }), m);
  };
});
function Ll(e, r, i, o) {
  for (let n of e)
    if (n.issues.length === 0)
      return r.value = n.value, r;
  let t = e.filter((n) => !Y(n));
  return t.length === 1 ? (r.value = t[0].value, t[0]) : (r.issues.push({
    code: "invalid_union",
    input: r.value,
    inst: i,
    errors: e.map((n) => n.issues.map((a) => ne(a, o, F())))
  }), r);
}
var pr = /* @__PURE__ */ p("$ZodUnion", (e, r) => {
  P.init(e, r), N(e, "optin", (o) => o.def.options.some((t) => t._zod.optin === "defaulted") ? "defaulted" : o.def.options.some((t) => t._zod.optin !== void 0) ? "optional" : void 0), N(e, "optout", (o) => o.def.options.some((t) => t._zod.optout === "optional") ? "optional" : void 0), N(e, "values", (o) => {
    if (o.def.options.every((t) => t._zod.values))
      return new Set(o.def.options.flatMap((t) => Array.from(t._zod.values)));
  }), N(e, "pattern", (o) => {
    if (o.def.options.every((t) => t._zod.pattern)) {
      let t = o.def.options.map((n) => n._zod.pattern);
      return new RegExp(`^(${t.map((n) => _e(n.source)).join("|")})$`);
    }
  });
  let i = r.options.length === 1 ? r.options[0]._zod.run : null;
  e._zod.parse = (o, t) => {
    if (i)
      return i(o, t);
    let n = !1, a = [];
    for (let u of r.options) {
      let s = u._zod.run({
        value: o.value,
        issues: []
      }, t);
      if (s instanceof Promise)
        a.push(s), n = !0;
      else {
        if (s.issues.length === 0)
          return s;
        a.push(s);
      }
    }
    return n ? Promise.all(a).then((u) => Ll(u, o, e, t)) : Ll(a, o, e, t);
  };
});
function Vl(e, r, i, o) {
  let t = [];
  for (let n = 0; n < e.length; n++)
    e[n].issues.length === 0 && t.push(n);
  return t.length === 1 ? (r.value = e[t[0]].value, r) : (t.length === 0 ? r.issues.push({
    code: "invalid_union",
    input: r.value,
    inst: i,
    errors: e.map((n) => n.issues.map((a) => ne(a, o, F())))
  }) : r.issues.push({
    code: "invalid_union",
    input: r.value,
    inst: i,
    errors: [],
    inclusive: !1,
    matches: t
  }), r);
}
var au = /* @__PURE__ */ p("$ZodXor", (e, r) => {
  pr.init(e, r), r.inclusive = !1;
  let i = r.options.length === 1 ? r.options[0]._zod.run : null;
  e._zod.parse = (o, t) => {
    if (i)
      return i(o, t);
    let n = !1, a = [];
    for (let u of r.options) {
      let s = u._zod.run({
        value: o.value,
        issues: []
      }, t);
      s instanceof Promise ? (a.push(s), n = !0) : a.push(s);
    }
    return n ? Promise.all(a).then((u) => Vl(u, o, e, t)) : Vl(a, o, e, t);
  };
});
function uu(e, r) {
  let i = e._zod, o = i.bag.optionsMap;
  o || (o = id(i.def), i.bag.optionsMap = o);
  let t = o.get(r);
  if (t === null)
    throw new Error(`Ambiguous discriminator value "${String(r)}"`);
  return t;
}
function id(e) {
  let r = /* @__PURE__ */ new Map();
  for (let i of e.options) {
    let o = i._zod.propValues?.[e.discriminator];
    if (!o || o.size === 0)
      throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(i)}"`);
    for (let t of o)
      if (r.has(t)) {
        if (t !== void 0)
          throw new Error(`Duplicate discriminator value "${String(t)}"`);
        r.set(t, null);
      } else
        r.set(t, i);
  }
  return r;
}
var cu = /* @__PURE__ */ p("$ZodDiscriminatedUnion", (e, r) => {
  r.inclusive = !1, pr.init(e, r);
  let i = e._zod.parse;
  N(e, "propValues", (t) => {
    let n = {}, a = 0;
    for (let u of t.def.options) {
      let s = u._zod.propValues;
      if (!s || Object.keys(s).length === 0)
        throw new Error(`Invalid discriminated union option at index "${t.def.options.indexOf(u)}"`);
      s[t.def.discriminator]?.has(void 0) && a++;
      for (let [c, l] of Object.entries(s)) {
        Object.prototype.hasOwnProperty.call(n, c) || K(n, c, /* @__PURE__ */ new Set());
        for (let d of l)
          n[c].add(d);
      }
    }
    return !t.def.unionFallback && a > 1 && n[t.def.discriminator]?.delete(void 0), n;
  }), r.options.forEach((t, n) => {
    let a = ut(t._zod.def);
    if (a && !Object.prototype.hasOwnProperty.call(a, r.discriminator))
      throw new Error(`Invalid discriminated union option at index "${n}"`);
  });
  let o = at(() => id(r));
  e._zod.parse = (t, n) => {
    let a = t.value;
    if (!Ve(a))
      return t.issues.push({
        code: "invalid_type",
        expected: "object",
        input: a,
        inst: e
      }), t;
    let u = a?.[r.discriminator], s = o.value.get(u);
    return s && (u !== void 0 || n.direction !== "backward") ? s._zod.run(t, n) : r.unionFallback || n.direction === "backward" ? i(t, n) : (t.issues.push({
      code: "invalid_union",
      errors: [],
      note: "No matching discriminator",
      discriminator: r.discriminator,
      options: Array.from(o.value.keys()).filter((c) => o.value.get(c) !== null),
      input: a,
      path: [r.discriminator],
      inst: e
    }), t);
  };
}), su = /* @__PURE__ */ p("$ZodIntersection", (e, r) => {
  P.init(e, r), e._zod.parse = (i, o) => {
    let t = i.value, n = r.left._zod.run({ value: t, issues: [] }, o), a = r.right._zod.run({ value: t, issues: [] }, o);
    return n instanceof Promise || a instanceof Promise ? Promise.all([n, a]).then(([s, c]) => Rl(i, s, c)) : Rl(i, n, a);
  };
});
function gt(e, r) {
  if (e === r)
    return { valid: !0, data: e };
  if (e instanceof Date && r instanceof Date && +e == +r)
    return { valid: !0, data: e };
  if (ce(e) && ce(r)) {
    let i = Object.keys(r), o = Object.keys(e).filter((n) => i.indexOf(n) !== -1), t = { ...e, ...r };
    Object.prototype.hasOwnProperty.call(t, "__proto__") && delete t.__proto__;
    for (let n of o) {
      if (n === "__proto__")
        continue;
      let a = gt(e[n], r[n]);
      if (!a.valid)
        return {
          valid: !1,
          mergeErrorPath: [n, ...a.mergeErrorPath]
        };
      t[n] = a.data;
    }
    return { valid: !0, data: t };
  }
  if (Array.isArray(e) && Array.isArray(r)) {
    if (e.length !== r.length)
      return { valid: !1, mergeErrorPath: [] };
    let i = [];
    for (let o = 0; o < e.length; o++) {
      let t = e[o], n = r[o], a = gt(t, n);
      if (!a.valid)
        return {
          valid: !1,
          mergeErrorPath: [o, ...a.mergeErrorPath]
        };
      i.push(a.data);
    }
    return { valid: !0, data: i };
  }
  return { valid: !1, mergeErrorPath: [] };
}
function Rl(e, r, i) {
  let o = /* @__PURE__ */ new Map(), t, n = /* @__PURE__ */ new Map(), a = (c, l) => {
    let d;
    if (c.code === "unrecognized_keys" && !c.path?.length)
      t ?? (t = c), d = c.keys;
    else if (c.code === "invalid_key" && c.origin === "record" && c.path?.length === 1) {
      let f = String(c.path[0]);
      n.has(f) || n.set(f, c), d = [f];
    } else
      return !1;
    for (let f of d)
      o.has(f) || o.set(f, {}), o.get(f)[l] = !0;
    return !0;
  };
  for (let c of r.issues)
    a(c, "l") || e.issues.push(c);
  for (let c of i.issues)
    a(c, "r") || e.issues.push(c);
  let u = [...o].filter(([, c]) => c.l && c.r).map(([c]) => c);
  if (u.length) {
    let c = t ? u.filter((l) => t.keys.includes(l)) : [];
    c.length && e.issues.push({ ...t, keys: c });
    for (let l of u)
      !c.includes(l) && n.has(l) && e.issues.push(n.get(l));
  }
  let s = gt(r.value, i.value);
  if (!s.valid) {
    if (Y(e))
      return e;
    throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(s.mergeErrorPath)}`);
  }
  return e.value = s.data, e;
}
var zn = /* @__PURE__ */ p("$ZodTuple", (e, r) => {
  P.init(e, r);
  let i = r.items, o = B.memoizer;
  o?.attach(e), e._zod.parse = (t, n) => {
    let a = t.value;
    if (!Array.isArray(a))
      return t.issues.push({
        input: a,
        inst: e,
        expected: "tuple",
        code: "invalid_type"
      }), t;
    t.value = o ? o.alloc(e, t, [], n) : [];
    let u = [], s = Fl(i, "optin"), c = Fl(i, "optout");
    if (!r.rest) {
      if (a.length < s)
        return t.issues.push({
          code: "too_small",
          minimum: s,
          inclusive: !0,
          input: a,
          inst: e,
          origin: "array"
        }), t;
      a.length > i.length && t.issues.push({
        code: "too_big",
        maximum: i.length,
        inclusive: !0,
        input: a,
        inst: e,
        origin: "array"
      });
    }
    let l = new Array(i.length), d = r.rest ? n?.abortEarly : void 0, f = !1;
    for (let m = 0; m < i.length; m++) {
      let v = i[m]._zod.run({ value: a[m], issues: [] }, n);
      v instanceof Promise ? u.push(v.then((_) => {
        l[m] = _;
      })) : (l[m] = v, d && !f && v.issues.length && (f = Y(v)));
    }
    if (r.rest && !f) {
      let m = i.length - 1, v = a.slice(i.length), _ = t.issues.length;
      for (let k of v) {
        if (d && t.issues.length !== _) {
          if (Y(t, _))
            break;
          _ = t.issues.length;
        }
        m++;
        let z = r.rest._zod.run({ value: k, issues: [] }, n);
        z instanceof Promise ? u.push(z.then((I) => Ml(I, t, m))) : Ml(z, t, m);
      }
    }
    return u.length ? Promise.all(u).then(() => Jl(l, t, i, a, c)) : Jl(l, t, i, a, c);
  };
});
function Fl(e, r) {
  for (let i = e.length - 1; i >= 0; i--)
    if (!(r === "optin" ? e[i]._zod.optin !== void 0 : e[i]._zod.optout === "optional"))
      return i + 1;
  return 0;
}
function Ml(e, r, i) {
  e.issues.length && r.issues.push(...re(i, e.issues)), r.value[i] = e.value;
}
function Jl(e, r, i, o, t) {
  for (let n = 0; n < i.length; n++) {
    let a = e[n], u = n < o.length;
    if (!u && n >= t && i[n]._zod.optin === "optional") {
      r.value.length = n;
      break;
    }
    if (a.issues.length) {
      if (!u && n >= t) {
        r.value.length = n;
        break;
      }
      r.issues.push(...re(n, a.issues));
    }
    r.value[n] = a.value;
  }
  for (let n = r.value.length - 1; n >= o.length && (i[n]._zod.optout === "optional" && r.value[n] === void 0); n--)
    r.value.length = n;
  return r;
}
var lu = /* @__PURE__ */ p("$ZodRecord", (e, r) => {
  P.init(e, r);
  let i = B.memoizer;
  i?.attach(e), e._zod.parse = (o, t) => {
    let n = o.value;
    if (!ce(n))
      return o.issues.push({
        expected: "record",
        code: "invalid_type",
        input: n,
        inst: e
      }), o;
    let a = [], u = r.keyType._zod.values;
    if (u && !r.partial) {
      o.value = i ? i.alloc(e, o, {}, t) : {};
      let s = /* @__PURE__ */ new Set();
      for (let l of u)
        if (typeof l == "string" || typeof l == "number" || typeof l == "symbol") {
          if (s.add(typeof l == "number" ? l.toString() : l), l === "__proto__")
            continue;
          let d = r.keyType._zod.run({ value: l, issues: [] }, t);
          if (d instanceof Promise)
            throw new Error("Async schemas not supported in object keys currently");
          if (d.issues.length) {
            o.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: d.issues.map((v) => ne(v, t, F())),
              input: l,
              path: [l],
              inst: e
            });
            continue;
          }
          let f = d.value;
          if (f === "__proto__")
            continue;
          let m = r.valueType._zod.run({ value: n[l], issues: [] }, t);
          m instanceof Promise ? a.push(m.then((v) => {
            v.issues.length && o.issues.push(...re(l, v.issues)), o.value[f] = v.value;
          })) : (m.issues.length && o.issues.push(...re(l, m.issues)), o.value[f] = m.value);
        }
      let c;
      for (let l in n)
        if (!s.has(l))
          if (r.mode === "loose") {
            if (l === "__proto__")
              continue;
            o.value[l] = n[l];
          } else
            c = c ?? [], c.push(l);
      c && c.length > 0 && o.issues.push({
        code: "unrecognized_keys",
        input: n,
        inst: e,
        keys: c,
        continue: !0
      });
    } else {
      o.value = i ? i.alloc(e, o, {}, t) : {};
      let s;
      for (let c of Reflect.ownKeys(n)) {
        if (c === "__proto__" || !Object.prototype.propertyIsEnumerable.call(n, c))
          continue;
        let l = r.keyType._zod.run({ value: c, issues: [] }, t);
        if (l instanceof Promise)
          throw new Error("Async schemas not supported in object keys currently");
        if (typeof c == "string" && be.test(c) && l.issues.length) {
          let v = r.keyType._zod.run({ value: Number(c), issues: [] }, t);
          if (v instanceof Promise)
            throw new Error("Async schemas not supported in object keys currently");
          v.issues.length === 0 && (l = v);
        }
        if (l.issues.length) {
          r.mode === "loose" ? o.value[c] = n[c] : u ? (s = s ?? [], s.push(c)) : o.issues.push({
            code: "invalid_key",
            origin: "record",
            issues: l.issues.map((v) => ne(v, t, F())),
            input: c,
            path: [c],
            inst: e
          });
          continue;
        }
        let f = l.value;
        if (f === "__proto__")
          continue;
        let m = r.valueType._zod.run({ value: n[c], issues: [] }, t);
        m instanceof Promise ? a.push(m.then((v) => {
          v.issues.length && o.issues.push(...re(c, v.issues)), o.value[f] = v.value;
        })) : (m.issues.length && o.issues.push(...re(c, m.issues)), o.value[f] = m.value);
      }
      s && s.length > 0 && o.issues.push({
        code: "unrecognized_keys",
        input: n,
        inst: e,
        keys: s,
        continue: !0
      });
    }
    return a.length ? Promise.all(a).then(() => o) : o;
  };
}), du = /* @__PURE__ */ p("$ZodMap", (e, r) => {
  P.init(e, r);
  let i = B.memoizer;
  i?.attach(e), e._zod.parse = (o, t) => {
    let n = o.value;
    if (!(n instanceof Map))
      return o.issues.push({
        expected: "map",
        code: "invalid_type",
        input: n,
        inst: e
      }), o;
    let a = [];
    o.value = i ? i.alloc(e, o, /* @__PURE__ */ new Map(), t) : /* @__PURE__ */ new Map();
    let u = t?.abortEarly, s = o.issues.length;
    for (let [c, l] of n) {
      if (u && o.issues.length !== s) {
        if (Y(o, s))
          break;
        s = o.issues.length;
      }
      let d = r.keyType._zod.run({ value: c, issues: [] }, t), f = r.valueType._zod.run({ value: l, issues: [] }, t);
      d instanceof Promise || f instanceof Promise ? a.push(Promise.all([d, f]).then(([m, v]) => {
        Bl(m, v, o, c, n, e, t);
      })) : Bl(d, f, o, c, n, e, t);
    }
    return a.length ? Promise.all(a).then(() => o) : o;
  }, nu(e, ev);
});
function Bl(e, r, i, o, t, n, a) {
  e.issues.length && (Gt.has(typeof o) ? i.issues.push(...re(o, e.issues)) : i.issues.push({
    code: "invalid_key",
    origin: "map",
    input: t,
    inst: n,
    issues: e.issues.map((u) => ne(u, a, F()))
  })), r.issues.length && (Gt.has(typeof o) ? i.issues.push(...re(o, r.issues)) : i.issues.push({
    origin: "map",
    code: "invalid_element",
    input: t,
    inst: n,
    key: o,
    issues: r.issues.map((u) => ne(u, a, F()))
  })), i.value.set(e.value, r.value);
}
var fu = /* @__PURE__ */ p("$ZodSet", (e, r) => {
  P.init(e, r);
  let i = B.memoizer;
  i?.attach(e), e._zod.parse = (o, t) => {
    let n = o.value;
    if (!(n instanceof Set))
      return o.issues.push({
        input: n,
        inst: e,
        expected: "set",
        code: "invalid_type"
      }), o;
    let a = [];
    o.value = i ? i.alloc(e, o, /* @__PURE__ */ new Set(), t) : /* @__PURE__ */ new Set();
    let u = t?.abortEarly, s = o.issues.length;
    for (let c of n) {
      if (u && o.issues.length !== s) {
        if (Y(o, s))
          break;
        s = o.issues.length;
      }
      let l = r.valueType._zod.run({ value: c, issues: [] }, t);
      l instanceof Promise ? a.push(l.then((d) => Kl(d, o))) : Kl(l, o);
    }
    return a.length ? Promise.all(a).then(() => o) : o;
  }, nu(e, tv);
});
function Kl(e, r) {
  e.issues.length && r.issues.push(...e.issues), r.value.add(e.value);
}
var mu = /* @__PURE__ */ p("$ZodEnum", (e, r) => {
  P.init(e, r);
  let i = it(r.entries), o = new Set(i);
  e._zod.values = o, N(e, "pattern", (t) => {
    let n = it(t.def.entries).filter((a) => Gt.has(typeof a));
    return new RegExp(n.length ? `^(${n.map((a) => se(a.toString())).join("|")})$` : "^[^\\s\\S]$");
  }), e._zod.parse = (t, n) => {
    let a = t.value;
    return o.has(a) || t.issues.push({
      code: "invalid_value",
      values: i,
      input: a,
      inst: e
    }), t;
  };
}), pu = /* @__PURE__ */ p("$ZodLiteral", (e, r) => {
  P.init(e, r);
  let i = new Set(r.values);
  e._zod.values = i, N(e, "pattern", (o) => {
    let t = o.def.values;
    return new RegExp(t.length ? `^(${t.map((n) => typeof n == "string" ? se(n) : n ? se(n.toString()) : String(n)).join("|")})$` : "^[^\\s\\S]$");
  }), e._zod.parse = (o, t) => {
    let n = o.value;
    return i.has(n) || o.issues.push({
      code: "invalid_value",
      values: r.values,
      input: n,
      inst: e
    }), o;
  };
}), gu = /* @__PURE__ */ p("$ZodFile", (e, r) => {
  P.init(e, r), e._zod.parse = (i, o) => {
    let t = i.value;
    return t instanceof File || i.issues.push({
      expected: "file",
      code: "invalid_type",
      input: t,
      inst: e
    }), i;
  };
}), vu = /* @__PURE__ */ p("$ZodTransform", (e, r) => {
  P.init(e, r), e._zod.optin = "optional", B.memoizer?.guard(e), e._zod.parse = (i, o) => {
    if (o.direction === "backward")
      throw new we(e.constructor.name);
    let t = r.transform(i.value, i);
    if (o.async)
      return (t instanceof Promise ? t : Promise.resolve(t)).then((a) => (i.value = a, i));
    if (t instanceof Promise)
      throw new te();
    return i.value = t, i;
  };
});
function Gl(e, r) {
  return e.value = r.issues.length ? void 0 : r.value, e;
}
var Sn = /* @__PURE__ */ p("$ZodOptional", (e, r) => {
  P.init(e, r), N(e, "optin", (i) => i.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), e._zod.optout = "optional", N(e, "values", (i) => {
    let o = i.def.innerType._zod.values;
    return o ? /* @__PURE__ */ new Set([...o, void 0]) : void 0;
  }), N(e, "pattern", (i) => {
    let o = i.def.innerType._zod.pattern;
    return o ? new RegExp(`^(${_e(o.source)})?$`) : void 0;
  }), e._zod.parse = (i, o) => {
    if (i.value === void 0) {
      if (r.innerType._zod.optin !== "defaulted")
        return i;
      let t = r.innerType._zod.run({ value: i.value, issues: [] }, o);
      return t instanceof Promise ? t.then((n) => Gl(i, n)) : Gl(i, t);
    }
    return r.innerType._zod.run(i, o);
  };
}), $u = /* @__PURE__ */ p("$ZodExactOptional", (e, r) => {
  Sn.init(e, r), N(e, "values", (i) => i.def.innerType._zod.values), N(e, "pattern", (i) => i.def.innerType._zod.pattern), e._zod.parse = (i, o) => r.innerType._zod.run(i, o);
}), hu = /* @__PURE__ */ p("$ZodNullable", (e, r) => {
  P.init(e, r), N(e, "optin", (i) => i.def.innerType._zod.optin), N(e, "optout", (i) => i.def.innerType._zod.optout), N(e, "pattern", (i) => {
    let o = i.def.innerType._zod.pattern;
    return o ? new RegExp(`^(${_e(o.source)}|null)$`) : void 0;
  }), N(e, "values", (i) => i.def.innerType._zod.values ? /* @__PURE__ */ new Set([...i.def.innerType._zod.values, null]) : void 0), e._zod.parse = (i, o) => i.value === null ? i : r.innerType._zod.run(i, o);
}), yu = /* @__PURE__ */ p("$ZodDefault", (e, r) => {
  P.init(e, r), e._zod.optin = "defaulted", N(e, "values", (i) => i.def.innerType._zod.values), e._zod.parse = (i, o) => {
    if (o.direction === "backward")
      return r.innerType._zod.run(i, o);
    if (i.value === void 0)
      return i.value = r.defaultValue, i;
    let t = r.innerType._zod.run(i, o);
    return t instanceof Promise ? t.then((n) => Wl(n, r)) : Wl(t, r);
  };
});
function Wl(e, r) {
  return e.value === void 0 && (e.value = r.defaultValue), e;
}
var _u = /* @__PURE__ */ p("$ZodPrefault", (e, r) => {
  P.init(e, r), e._zod.optin = "defaulted", N(e, "values", (i) => i.def.innerType._zod.values), e._zod.parse = (i, o) => (o.direction === "backward" || i.value === void 0 && (i.value = r.defaultValue), r.innerType._zod.run(i, o));
}), bu = /* @__PURE__ */ p("$ZodNonOptional", (e, r) => {
  P.init(e, r), N(e, "values", (i) => {
    let o = i.def.innerType._zod.values;
    return o ? new Set([...o].filter((t) => t !== void 0)) : void 0;
  }), e._zod.parse = (i, o) => {
    let t = r.innerType._zod.run(i, o);
    return t instanceof Promise ? t.then((n) => Xl(n, e)) : Xl(t, e);
  };
});
function Xl(e, r) {
  return !e.issues.length && e.value === void 0 && e.issues.push({
    code: "invalid_type",
    expected: "nonoptional",
    input: e.value,
    inst: r
  }), e;
}
var ku = /* @__PURE__ */ p("$ZodSuccess", (e, r) => {
  P.init(e, r), e._zod.parse = (i, o) => {
    if (o.direction === "backward")
      throw new we("ZodSuccess");
    let t = r.innerType._zod.run(i, o);
    return t instanceof Promise ? t.then((n) => (i.value = n.issues.length === 0, i)) : (i.value = t.issues.length === 0, i);
  };
});
function ql(e, r, i, o) {
  return r.issues.length ? (e.value = i.catchValue({
    ...r,
    value: e.value,
    error: {
      issues: r.issues.map((t) => ne(t, o, F()))
    },
    input: e.value
  }), e) : (e.value = r.value, r.memo && (e.memo = !0), e);
}
var xu = /* @__PURE__ */ p("$ZodCatch", (e, r) => {
  P.init(e, r), N(e, "optin", (i) => i.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), N(e, "optout", (i) => i.def.innerType._zod.optout), N(e, "values", (i) => i.def.innerType._zod.values), e._zod.parse = (i, o) => {
    if (o.direction === "backward")
      return r.innerType._zod.run(i, o);
    let t = r.innerType._zod.run({ value: i.value, issues: [] }, o);
    return t instanceof Promise ? t.then((n) => ql(i, n, r, o)) : ql(i, t, r, o);
  };
}), Iu = /* @__PURE__ */ p("$ZodNaN", (e, r) => {
  P.init(e, r), e._zod.parse = (i, o) => ((typeof i.value != "number" || !Number.isNaN(i.value)) && i.issues.push({
    input: i.value,
    inst: e,
    expected: "nan",
    code: "invalid_type"
  }), i);
}), Pn = /* @__PURE__ */ p("$ZodPipe", (e, r) => {
  P.init(e, r), N(e, "values", (i) => i.def.in._zod.values), N(e, "optin", (i) => i.def.in._zod.optin), N(e, "optout", (i) => i.def.out._zod.optout), N(e, "propValues", (i) => i.def.in._zod.propValues), e._zod.parse = (i, o) => {
    if (o.direction === "backward") {
      let n = r.out._zod.run(i, o);
      return n instanceof Promise ? n.then((a) => ln(a, r.in, o)) : ln(n, r.in, o);
    }
    let t = r.in._zod.run(i, o);
    return t instanceof Promise ? t.then((n) => ln(n, r.out, o)) : ln(t, r.out, o);
  };
});
function ln(e, r, i) {
  return e.issues.some((o) => o.code !== "unrecognized_keys") ? (e.aborted = !0, e) : r._zod.run({ value: e.value, issues: e.issues }, i);
}
var gr = /* @__PURE__ */ p("$ZodCodec", (e, r) => {
  P.init(e, r), N(e, "values", (i) => i.def.in._zod.values), N(e, "optin", (i) => i.def.in._zod.optin), N(e, "optout", (i) => i.def.out._zod.optout), N(e, "propValues", (i) => i.def.in._zod.propValues), e._zod.parse = (i, o) => {
    if ((o.direction || "forward") === "forward") {
      let n = r.in._zod.run(i, o);
      return n instanceof Promise ? n.then((a) => dn(a, r, o)) : dn(n, r, o);
    } else {
      let n = r.out._zod.run(i, o);
      return n instanceof Promise ? n.then((a) => dn(a, r, o)) : dn(n, r, o);
    }
  };
});
function dn(e, r, i) {
  if (e.issues.length)
    return e.aborted = !0, e;
  if ((i.direction || "forward") === "forward") {
    let t = r.transform(e.value, e);
    return t instanceof Promise ? t.then((n) => fn(e, n, r.out, i)) : fn(e, t, r.out, i);
  } else {
    let t = r.reverseTransform(e.value, e);
    return t instanceof Promise ? t.then((n) => fn(e, n, r.in, i)) : fn(e, t, r.in, i);
  }
}
function fn(e, r, i, o) {
  return e.issues.length ? (e.aborted = !0, e) : i._zod.run({ value: r, issues: e.issues }, o);
}
var wu = /* @__PURE__ */ p("$ZodPreprocess", (e, r) => {
  Pn.init(e, r);
}), zu = /* @__PURE__ */ p("$ZodReadonly", (e, r) => {
  P.init(e, r), N(e, "propValues", (i) => i.def.innerType._zod.propValues), N(e, "values", (i) => i.def.innerType._zod.values), N(e, "optin", (i) => i.def.innerType?._zod?.optin), N(e, "optout", (i) => i.def.innerType?._zod?.optout), e._zod.parse = (i, o) => {
    if (o.direction === "backward")
      return r.innerType._zod.run(i, o);
    let t = r.innerType._zod.run(i, o);
    return t instanceof Promise ? t.then(Yl) : Yl(t);
  };
});
function Yl(e) {
  return e.memo || (e.value = Object.freeze(e.value)), e;
}
function nv(e) {
  let r = e._zod.def, i = r.pattern, o = !!r.format?.includes("int"), t, n;
  for (let u of r.checks ?? []) {
    let s = u._zod.def;
    s.pattern && (i = s.pattern), o || (o = !!s.format?.includes("int"));
    let c = s.minimum ?? s.length, l = s.maximum ?? s.length;
    c !== void 0 && (t === void 0 || c > t) && (t = c), l !== void 0 && (n === void 0 || l < n) && (n = l);
  }
  if (i)
    return i.source;
  if (t !== void 0 && n !== void 0 && t > n)
    return "(?!)";
  if (t !== void 0 || n !== void 0)
    return Eo({ minimum: t, maximum: n }).source;
  let a = e._zod.pattern;
  return (o && a === be ? tr : a)?.source;
}
function $a(e) {
  let r = e._zod.def, i = e._zod.pattern?.source, o = r.innerType ?? e._zod.innerType;
  if (o) {
    let t = o._zod.pattern?.source, n = $a(o);
    return i && t && n && n !== t ? i.replace(_e(t), () => _e(n)) : i;
  }
  if (r.options) {
    let t = r.options.map($a);
    if (t.every(Boolean))
      return `^(${t.map((n) => _e(n)).join("|")})$`;
  }
  return nv(e);
}
var Su = /* @__PURE__ */ p("$ZodTemplateLiteral", (e, r) => {
  P.init(e, r);
  let i = [];
  for (let o of r.parts)
    if (typeof o == "object" && o !== null) {
      let t = $a(o);
      if (!t)
        throw new Error(`Invalid template literal part, no pattern found: ${[...o._zod.traits].shift()}`);
      i.push(_e(t));
    } else if (o === null || oo.has(typeof o))
      i.push(se(`${o}`));
    else
      throw new Error(`Invalid template literal part: ${o}`);
  e._zod.pattern = new RegExp(`^${i.join("")}$`), e._zod.parse = (o, t) => typeof o.value != "string" ? (o.issues.push({
    input: o.value,
    inst: e,
    expected: "string",
    code: "invalid_type"
  }), o) : (e._zod.pattern.lastIndex = 0, e._zod.pattern.test(o.value) || o.issues.push({
    input: o.value,
    inst: e,
    code: "invalid_format",
    format: r.format ?? "template_literal",
    pattern: e._zod.pattern.source
  }), o);
}), Pu = /* @__PURE__ */ p("$ZodFunction", (e, r) => (P.init(e, r), Object.defineProperty(e, "_def", { value: r }), e._zod.def = r, e.implement = (i) => {
  if (typeof i != "function")
    throw new Error("implement() must be called with a function");
  return Object.defineProperty(function(...o) {
    let t = e._def.input ? Qr(e._def.input, o) : o, n = Reflect.apply(i, this, t);
    return e._def.output ? Qr(e._def.output, n) : n;
  }, "_zod", { value: e._zod, enumerable: !1 });
}, e.implementAsync = (i) => {
  if (typeof i != "function")
    throw new Error("implementAsync() must be called with a function");
  return Object.defineProperty(async function(...o) {
    let t = e._def.input ? await en(e._def.input, o) : o, n = await Reflect.apply(i, this, t);
    return e._def.output ? await en(e._def.output, n) : n;
  }, "_zod", { value: e._zod, enumerable: !1 });
}, e._zod.parse = (i, o) => typeof i.value != "function" ? (i.issues.push({
  code: "invalid_type",
  expected: "function",
  input: i.value,
  inst: e
}), i) : (e._def.output && e._def.output._zod.def.type === "promise" ? i.value = e.implementAsync(i.value) : i.value = e.implement(i.value), i), e.input = (...i) => {
  let o = e.constructor;
  return Array.isArray(i[0]) ? new o({
    type: "function",
    input: new zn({
      type: "tuple",
      items: i[0],
      rest: i[1]
    }),
    output: e._def.output
  }) : new o({
    type: "function",
    input: i[0],
    output: e._def.output
  });
}, e.output = (i) => {
  let o = e.constructor;
  return new o({
    type: "function",
    input: e._def.input,
    output: i
  });
}, e)), Du = /* @__PURE__ */ p("$ZodPromise", (e, r) => {
  P.init(e, r), e._zod.parse = (i, o) => Promise.resolve(i.value).then((t) => r.innerType._zod.run({ value: t, issues: [] }, o));
}), vr = /* @__PURE__ */ p("$ZodLazy", (e, r) => {
  P.init(e, r), ro(e._zod, "innerType", () => {
    let i = r;
    return i._cachedInner || (i._cachedInner = r.getter()), i._cachedInner;
  }), N(e, "pattern", (i) => i.innerType?._zod?.pattern), N(e, "propValues", (i) => i.innerType?._zod?.propValues), N(e, "optin", (i) => i.innerType?._zod?.optin ?? void 0), N(e, "optout", (i) => i.innerType?._zod?.optout ?? void 0), e._zod.parse = (i, o) => e._zod.innerType._zod.run(i, o);
}), ju = /* @__PURE__ */ p("$ZodCustom", (e, r) => {
  L.init(e, r), P.init(e, r), e._zod.parse = (i, o) => i, e._zod.check = (i) => {
    let o = i.value, t = r.fn(o);
    if (t instanceof Promise)
      return t.then((n) => Hl(n, i, o, e));
    Hl(t, i, o, e);
  };
});
function Hl(e, r, i, o) {
  if (!e) {
    let t = {
      code: "custom",
      input: i,
      inst: o,
      // incorporates params.error into issue reporting
      path: [...o._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !o._zod.def.abort
      // params: inst._zod.def.params,
    };
    o._zod.def.params && (t.params = o._zod.def.params), r.issues.push(st(t));
  }
}

// node_modules/zod/v4/core/registries.js
var ad, Nu = /* @__PURE__ */ Symbol("ZodOutput"), Ou = /* @__PURE__ */ Symbol("ZodInput"), Dn = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map();
  }
  add(r, ...i) {
    let o = i[0];
    return this._map.set(r, o), o && typeof o == "object" && "id" in o && this._idmap.set(o.id, r), this;
  }
  clear() {
    return this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map(), this;
  }
  remove(r) {
    let i = this._map.get(r);
    return i && typeof i == "object" && "id" in i && this._idmap.delete(i.id), this._map.delete(r), this;
  }
  get(r) {
    let i = r._zod.parent;
    if (i) {
      let o = { ...this.get(i) ?? {} };
      delete o.id;
      let t = { ...o, ...this._map.get(r) };
      return Object.keys(t).length ? t : void 0;
    }
    return this._map.get(r);
  }
  has(r) {
    return this._map.has(r);
  }
};
function jn() {
  return new Dn();
}
(ad = globalThis).__zod_globalRegistry ?? (ad.__zod_globalRegistry = jn());
var G = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/to-json-schema.js
function $r(e, ...r) {
  for (let i of r)
    for (let o of Reflect.ownKeys(i))
      Object.prototype.propertyIsEnumerable.call(i, o) && K(e, o, i[o]);
  return e;
}
function Pe(e) {
  let r = e?.target ?? "draft-2020-12";
  return r === "draft-4" && (r = "draft-04"), r === "draft-7" && (r = "draft-07"), {
    processors: e.processors ?? {},
    metadataRegistry: e?.metadata ?? G,
    target: r,
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
function M(e, r, i, o, t) {
  let n = typeof r.unrepresentable == "function" ? r.unrepresentable({ zodSchema: e, path: o.path, message: t }) : r.unrepresentable;
  if (n === "any")
    return !1;
  if (n === void 0 || n === "throw")
    throw new Error(t);
  return Object.assign(i, n), !0;
}
function E(e, r, i = { path: [], schemaPath: [] }) {
  var o;
  let t = e._zod.def, n = r.seen.get(e);
  if (n)
    return n.count++, i.schemaPath.includes(e) && (n.cycle = i.path), n.schema;
  let a = { schema: {}, count: 1, cycle: void 0, path: i.path };
  r.seen.set(e, a), r.sharedDefsExtractedFor = void 0, r.sharedEmitDoneFor = void 0;
  let u = e._zod.toJSONSchema?.();
  if (u)
    a.schema = u;
  else {
    let l = {
      ...i,
      schemaPath: [...i.schemaPath, e],
      path: i.path
    };
    if (e._zod.processJSONSchema)
      e._zod.processJSONSchema(r, a.schema, l);
    else {
      let f = a.schema, m = r.processors[t.type];
      if (!m)
        throw new Error(`[toJSONSchema]: Non-representable type encountered: ${t.type}`);
      m(e, r, f, l);
    }
    let d = e._zod.parent;
    d && (a.ref || (a.ref = d), E(d, r, l), r.seen.get(d).isParent = !0);
  }
  let s = r.metadataRegistry.get(e);
  return s && $r(a.schema, s), r.io === "input" && H(e) && (delete a.schema.examples, delete a.schema.default), r.io === "input" && "_prefault" in a.schema && ((o = a.schema).default ?? (o.default = a.schema._prefault)), delete a.schema._prefault, r.seen.get(e).schema;
}
function ud(e) {
  return e.replace(/~/g, "~0").replace(/\//g, "~1");
}
function De(e, r) {
  let i = e.seen.get(r);
  if (!i)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  if (e.external && e.sharedDefsExtractedFor === e.external)
    return;
  let o = /* @__PURE__ */ new Map();
  for (let a of e.seen.entries()) {
    let u = e.metadataRegistry.get(a[0])?.id;
    if (u) {
      let s = o.get(u);
      if (s && s !== a[0])
        throw new Error(`Duplicate schema id "${u}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
      o.set(u, a[0]);
    }
  }
  let t = (a) => {
    let u = e.target === "draft-2020-12" ? "$defs" : "definitions";
    if (e.external) {
      let d = e.external.registry.get(a[0])?.id, f = e.external.uri ?? ((v) => v);
      if (d)
        return { ref: f(d) };
      let m = a[1].defId ?? a[1].schema.id ?? `schema${e.counter++}`;
      return a[1].defId = m, { defId: m, ref: `${f("__shared")}#/${u}/${ud(m)}` };
    }
    let s = "#", c = `${s}/${u}/`;
    if (a[1] === i && !a[1].schema.id)
      return { ref: s };
    let l = a[1].schema.id ?? `__schema${e.counter++}`;
    return { defId: l, ref: c + ud(l) };
  }, n = (a) => {
    if (a[1].schema.$ref)
      return;
    let u = a[1], { ref: s, defId: c } = t(a);
    u.def = { ...u.schema }, c && (u.defId = c);
    let l = u.schema;
    for (let d in l)
      delete l[d];
    l.$ref = s;
  };
  if (e.cycles === "throw")
    for (let a of e.seen.entries()) {
      let u = a[1];
      if (u.cycle)
        throw new Error(`Cycle detected: #/${u.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
    }
  for (let a of e.seen.entries()) {
    let u = a[1];
    if (r === a[0]) {
      n(a);
      continue;
    }
    if (e.external) {
      let c = e.external.registry.get(a[0])?.id;
      if (r !== a[0] && c) {
        n(a);
        continue;
      }
    }
    if (e.metadataRegistry.get(a[0])?.id) {
      n(a);
      continue;
    }
    if (u.cycle) {
      n(a);
      continue;
    }
    u.count > 1 && e.reused === "ref" && n(a);
  }
  e.external && (e.sharedDefsExtractedFor = e.external);
}
function ld(e) {
  let r = e.anyOf;
  if (!Array.isArray(r) || r.length === 0 || e.type !== void 0)
    return;
  let i = [];
  for (let o of r) {
    if (!o || typeof o != "object")
      return;
    ld(o);
    let t = Object.keys(o);
    if (t.length !== 1 || t[0] !== "type")
      return;
    let n = o.type;
    for (let a of Array.isArray(n) ? n : [n]) {
      if (typeof a != "string")
        return;
      i.includes(a) || i.push(a);
    }
  }
  delete e.anyOf, e.type = i.length === 1 ? i[0] : i;
}
var dd = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]), cd = ["oneOf", "anyOf"];
function sd(e) {
  let r = e.additionalProperties;
  return r === void 0 || r === !1 || typeof r != "object" || r === null ? null : Object.keys(r).length ? r : null;
}
function Uu(e) {
  let r = [];
  for (let n of e) {
    if (typeof n != "object" || n.type !== "object")
      return null;
    for (let a in n)
      if (!dd.has(a))
        return null;
    r.push(n);
  }
  let i = {}, o = /* @__PURE__ */ new Set();
  for (let n of r) {
    for (let a in n.properties) {
      if (Object.prototype.hasOwnProperty.call(i, a))
        continue;
      let u = [];
      for (let c of r) {
        let l = c.properties?.[a] ?? sd(c);
        l != null && (u.some((d) => JSON.stringify(d) === JSON.stringify(l)) || u.push(l));
      }
      let s = u.length === 1 ? u[0] : Uu(u) ?? { allOf: u };
      K(i, a, s);
    }
    for (let a of n.required ?? [])
      o.add(a);
  }
  let t = { type: "object", properties: i };
  if (o.size && (t.required = [...o]), r.every((n) => n.additionalProperties === !1))
    t.additionalProperties = !1;
  else {
    let n = [];
    for (let a of r) {
      let u = sd(a);
      u && !n.some((s) => JSON.stringify(s) === JSON.stringify(u)) && n.push(u);
    }
    n.length === 1 ? t.additionalProperties = n[0] : n.length > 1 && (t.additionalProperties = { allOf: n });
  }
  return t;
}
function ov(e) {
  let r = e.allOf;
  if (!Array.isArray(r) || r.length < 2)
    return;
  for (let t of dd)
    if (t in e)
      return;
  let i = r.filter((t) => cd.some((n) => Array.isArray(t[n]))), o = null;
  if (!i.length)
    o = Uu(r);
  else {
    let t = i[0], n = cd.find((s) => Array.isArray(t[s]));
    if (Object.keys(t).length !== 1)
      return;
    let a = r.filter((s) => s !== t), u = t[n].map((s) => Uu([...a, s]));
    if (u.some((s) => !s))
      return;
    o = { [n]: u };
  }
  o && (delete e.allOf, $r(e, o));
}
function je(e, r) {
  let i = e.seen.get(r);
  if (!i)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  let o = (u) => {
    let s = e.seen.get(u);
    if (s.ref === null)
      return;
    let c = s.def ?? s.schema, l = { ...c }, d = s.ref;
    if (s.ref = null, d) {
      o(d);
      let m = e.seen.get(d), v = m.schema;
      if (v.$ref && (e.target === "draft-07" || e.target === "draft-04" || e.target === "openapi-3.0") ? (c.allOf = c.allOf ?? [], c.allOf.push(v)) : $r(c, v), $r(c, l), u._zod.parent === d)
        for (let k in c)
          k === "$ref" || k === "allOf" || k in l || delete c[k];
      if (v.$ref && m.def)
        for (let k in c)
          k === "$ref" || k === "allOf" || k in m.def && JSON.stringify(c[k]) === JSON.stringify(m.def[k]) && delete c[k];
    }
    let f = u._zod.parent;
    if (f && f !== d) {
      o(f);
      let m = e.seen.get(f);
      if (m?.schema.$ref && (c.$ref = m.schema.$ref, m.def))
        for (let v in c)
          v === "$ref" || v === "allOf" || v in m.def && JSON.stringify(c[v]) === JSON.stringify(m.def[v]) && delete c[v];
    }
    e.override({
      zodSchema: u,
      jsonSchema: c,
      path: s.path ?? []
    });
  };
  if (!e.external || e.sharedEmitDoneFor !== e.external) {
    for (let u of [...e.seen.entries()].reverse())
      o(u[0]);
    if (e.target !== "openapi-3.0")
      for (let u of e.seen.entries())
        ld(u[1].def ?? u[1].schema);
    for (let u of e.deferred)
      u();
    if (e.intersections.length) {
      let u = /* @__PURE__ */ new Map();
      for (let s of e.seen.values())
        for (let c of [s.schema, s.def]) {
          let l = c?.allOf;
          if (!Array.isArray(l))
            continue;
          let d = u.get(l);
          d ? d.push(c) : u.set(l, [c]);
        }
      for (let s of e.intersections)
        for (let c of u.get(s) ?? [])
          ov(c);
    }
  }
  let t = {};
  if (e.target === "draft-2020-12" ? t.$schema = "https://json-schema.org/draft/2020-12/schema" : e.target === "draft-07" ? t.$schema = "http://json-schema.org/draft-07/schema#" : e.target === "draft-04" ? t.$schema = "http://json-schema.org/draft-04/schema#" : e.target, e.external?.uri) {
    let u = e.external.registry.get(r)?.id;
    if (!u)
      throw new Error("Schema is missing an `id` property");
    t.$id = e.external.uri(u);
  }
  $r(t, i.defId ? i.schema : i.def ?? i.schema);
  let n = e.metadataRegistry.get(r)?.id;
  n !== void 0 && t.id === n && delete t.id;
  let a = e.external?.defs ?? {};
  if (!e.external || e.sharedEmitDoneFor !== e.external)
    for (let u of e.seen.entries()) {
      let s = u[1];
      s.def && s.defId && (s.def.id === s.defId && delete s.def.id, K(a, s.defId, s.def));
    }
  e.external && (e.sharedEmitDoneFor = e.external), e.external || Object.keys(a).length > 0 && (e.target === "draft-2020-12" ? t.$defs = a : t.definitions = a);
  try {
    let u = JSON.parse(JSON.stringify(t));
    return Object.defineProperty(u, "~standard", {
      value: {
        ...r["~standard"],
        jsonSchema: {
          input: vt(r, "input", e.processors),
          output: vt(r, "output", e.processors)
        }
      },
      enumerable: !1,
      writable: !1
    }), u;
  } catch {
    throw new Error("Error converting schema to JSON.");
  }
}
function H(e, r) {
  let i = r ?? { seen: /* @__PURE__ */ new Set() };
  if (i.seen.has(e))
    return !1;
  i.seen.add(e);
  let o = e._zod.def;
  if (o.type === "transform")
    return !0;
  if (o.type === "array")
    return H(o.element, i);
  if (o.type === "set")
    return H(o.valueType, i);
  if (o.type === "lazy")
    return H(o.getter(), i);
  if (o.type === "promise" || o.type === "optional" || o.type === "nonoptional" || o.type === "nullable" || o.type === "readonly" || o.type === "default" || o.type === "prefault" || o.type === "catch")
    return H(o.innerType, i);
  if (o.type === "intersection")
    return H(o.left, i) || H(o.right, i);
  if (o.type === "record" || o.type === "map")
    return H(o.keyType, i) || H(o.valueType, i);
  if (o.type === "pipe")
    return e._zod.traits.has("$ZodCodec") ? !0 : H(o.in, i) || H(o.out, i);
  if (o.type === "object") {
    for (let t in o.shape)
      if (H(o.shape[t], i))
        return !0;
    return !1;
  }
  if (o.type === "union") {
    for (let t of o.options)
      if (H(t, i))
        return !0;
    return !1;
  }
  if (o.type === "tuple") {
    for (let t of o.items)
      if (H(t, i))
        return !0;
    return !!(o.rest && H(o.rest, i));
  }
  return !1;
}
var Au = (e, r = {}) => (i) => {
  let o = Pe({ ...i, processors: r });
  return E(e, o), De(o, e), je(o, e);
}, vt = (e, r, i = {}) => (o) => {
  let { libraryOptions: t, target: n } = o ?? {}, a = Pe({ ...t ?? {}, target: n, io: r, processors: i });
  return E(e, a), De(a, e), je(a, e);
};

// node_modules/zod/v4/core/json-schema-processors.js
var $t = (e, r, i) => {
  (e[r] === void 0 || i > e[r]) && (e[r] = i);
}, ht = (e, r, i) => {
  (e[r] === void 0 || i < e[r]) && (e[r] = i);
}, fd = (e, r) => {
  $t(e, "minimum", r), ht(e, "maximum", r);
}, vd = (e, r) => {
  e.multipleOf ?? (e.multipleOf = []), e.multipleOf.includes(r) || e.multipleOf.push(r);
}, $d = (e, r) => {
  e.patterns ?? (e.patterns = /* @__PURE__ */ new Set()), e.patterns.add(r);
}, hd = (e, r) => {
  e.mime = e.mime ? e.mime.filter((i) => r.includes(i)) : [...r];
}, yd = (e, r) => {
  e.format = r, r.includes("int") && (e.isInt = !0);
}, md = (e, r) => $t(e, "minimum", r.minimum), pd = (e, r) => ht(e, "maximum", r.maximum), gd = (e) => (r, i) => {
  yd(r, i.format);
  let [o, t] = e[i.format];
  $t(r, "minimum", o), ht(r, "maximum", t);
}, av = {
  greater_than: (e, r) => $t(e, r.inclusive ? "minimum" : "exclusiveMinimum", r.value),
  less_than: (e, r) => ht(e, r.inclusive ? "maximum" : "exclusiveMaximum", r.value),
  multiple_of: (e, r) => vd(e, r.value),
  number_format: gd(Wt),
  bigint_format: gd(Xt),
  min_length: md,
  max_length: pd,
  length_equals: (e, r) => fd(e, r.length),
  min_size: md,
  max_size: pd,
  size_equals: (e, r) => fd(e, r.size),
  string_format: (e, r) => {
    yd(e, r.format), r.pattern && $d(e, r.pattern), (r.format === "base64" || r.format === "base64url") && (e.contentEncoding = r.format), (r.local || r.precision === -1) && (e.laxFormat = !0);
  },
  mime_type: (e, r) => hd(e, r.mime)
};
function J(e) {
  let r = {}, i = e._zod.def, o = e._zod.traits.has("$ZodCheck") ? [e, ...i.checks ?? []] : i.checks ?? [];
  for (let n of o)
    av[n._zod.def.check]?.(r, n._zod.def);
  let t = e._zod.bag;
  t.minimum !== void 0 && $t(r, "minimum", t.minimum), t.exclusiveMinimum !== void 0 && $t(r, "exclusiveMinimum", t.exclusiveMinimum), t.maximum !== void 0 && ht(r, "maximum", t.maximum), t.exclusiveMaximum !== void 0 && ht(r, "exclusiveMaximum", t.exclusiveMaximum), t.multipleOf !== void 0 && vd(r, t.multipleOf), t.format !== void 0 && (r.format ?? (r.format = t.format), t.format.includes("int") && (r.isInt = !0)), t.mime && hd(r, t.mime);
  for (let n of t.patterns ?? [])
    $d(r, n);
  return r;
}
var uv = {
  guid: "uuid",
  url: "uri",
  datetime: "date-time",
  json_string: "json-string",
  regex: ""
  // do not set
}, cv = /* @__PURE__ */ new Map([
  [yn, So],
  [fr, Po]
]), _d = (e) => cv.get(e) ?? e, Eu = (e, r, i, o) => {
  let t = i;
  t.type = "string";
  let { minimum: n, maximum: a, format: u, patterns: s, contentEncoding: c, laxFormat: l } = J(e);
  if (typeof n == "number" && (t.minLength = n), typeof a == "number" && (t.maxLength = a), u && (t.format = uv[u] ?? u, t.format === "" && delete t.format, (u === "time" || l) && delete t.format), c && (t.contentEncoding = c), s && s.size > 0) {
    let d = [...s].map(_d);
    d.length === 1 ? t.pattern = d[0].source : d.length > 1 && (t.allOf = [
      ...d.map((f) => ({
        ...r.target === "draft-07" || r.target === "draft-04" || r.target === "openapi-3.0" ? { type: "string" } : {},
        pattern: f.source
      }))
    ]);
  }
}, Cu = (e, r, i, o) => {
  let t = i, { minimum: n, maximum: a, multipleOf: u, exclusiveMaximum: s, exclusiveMinimum: c, isInt: l } = J(e);
  t.type = l ? "integer" : "number";
  let d = typeof c == "number" && c >= (n ?? Number.NEGATIVE_INFINITY), f = typeof s == "number" && s <= (a ?? Number.POSITIVE_INFINITY), m = r.target === "draft-04" || r.target === "openapi-3.0";
  if (d ? m ? (t.minimum = c, t.exclusiveMinimum = !0) : t.exclusiveMinimum = c : typeof n == "number" && (t.minimum = n), f ? m ? (t.maximum = s, t.exclusiveMaximum = !0) : t.exclusiveMaximum = s : typeof a == "number" && (t.maximum = a), u) {
    let v = /* @__PURE__ */ new Set();
    for (let z of u)
      Number.isFinite(z) && z !== 0 ? v.add(Math.abs(z)) : M(e, r, t, o, `A multipleOf divisor of ${z} cannot be represented in JSON Schema`);
    let [_, ...k] = v;
    _ !== void 0 && (t.multipleOf = _), k.length && (t.allOf = [...t.allOf ?? [], ...k.map((z) => ({ multipleOf: z }))]);
  }
}, Lu = (e, r, i, o) => {
  i.type = "boolean";
}, Vu = (e, r, i, o) => {
  M(e, r, i, o, "BigInt cannot be represented in JSON Schema");
}, Ru = (e, r, i, o) => {
  M(e, r, i, o, "Symbols cannot be represented in JSON Schema");
}, Fu = (e, r, i, o) => {
  r.target === "openapi-3.0" ? (i.type = "string", i.nullable = !0, i.enum = [null]) : i.type = "null";
}, Mu = (e, r, i, o) => {
  M(e, r, i, o, "Undefined cannot be represented in JSON Schema");
}, Ju = (e, r, i, o) => {
  M(e, r, i, o, "Void cannot be represented in JSON Schema");
}, Bu = (e, r, i, o) => {
  i.not = {};
}, Ku = (e, r, i, o) => {
}, Gu = (e, r, i, o) => {
}, Wu = (e, r, i, o) => {
  M(e, r, i, o, "Date cannot be represented in JSON Schema");
}, Xu = (e, r, i, o) => {
  let t = e._zod.def, n = it(t.entries);
  if (n.length === 0) {
    i.not = {};
    return;
  }
  n.every((a) => typeof a == "number") && (i.type = "number"), n.every((a) => typeof a == "string") && (i.type = "string"), i.enum = n;
}, qu = (e, r, i, o) => {
  let t = e._zod.def;
  if (t.values.length === 0) {
    i.not = {};
    return;
  }
  let n = [];
  for (let a of t.values)
    if (a === void 0) {
      if (M(e, r, i, o, "Literal `undefined` cannot be represented in JSON Schema"))
        return;
    } else if (typeof a == "bigint") {
      if (M(e, r, i, o, "BigInt literals cannot be represented in JSON Schema"))
        return;
      n.push(Number(a));
    } else
      n.push(a);
  if (n.length !== 0)
    if (n.length === 1) {
      let a = n[0];
      i.type = a === null ? "null" : typeof a, r.target === "draft-04" || r.target === "openapi-3.0" ? i.enum = [a] : i.const = a;
    } else
      n.every((a) => typeof a == "number") && (i.type = "number"), n.every((a) => typeof a == "string") && (i.type = "string"), n.every((a) => typeof a == "boolean") && (i.type = "boolean"), n.every((a) => a === null) && (i.type = "null"), i.enum = n;
}, Yu = (e, r, i, o) => {
  M(e, r, i, o, "NaN cannot be represented in JSON Schema");
}, Hu = (e, r, i, o) => {
  let t = i, n = e._zod.pattern;
  if (!n)
    throw new Error("Pattern not found in template literal");
  t.type = "string", t.pattern = n.source;
}, Qu = (e, r, i, o) => {
  let t = i;
  t.type = "string", t.format = "binary", t.contentEncoding = "binary";
  let { minimum: n, maximum: a, mime: u } = J(e);
  n !== void 0 && (t.minLength = n), a !== void 0 && (t.maxLength = a), u && (u.length === 0 ? t.not = {} : u.length === 1 ? t.contentMediaType = u[0] : t.anyOf = u.map((s) => ({ contentMediaType: s })));
}, ec = (e, r, i, o) => {
  i.type = "boolean";
}, tc = (e, r, i, o) => {
  M(e, r, i, o, "Custom types cannot be represented in JSON Schema");
}, rc = (e, r, i, o) => {
  M(e, r, i, o, "Function types cannot be represented in JSON Schema");
}, nc = (e, r, i, o) => {
  M(e, r, i, o, "Transforms cannot be represented in JSON Schema");
}, ic = (e, r, i, o) => {
  M(e, r, i, o, "Map cannot be represented in JSON Schema");
}, oc = (e, r, i, o) => {
  M(e, r, i, o, "Set cannot be represented in JSON Schema");
}, ac = (e, r, i, o) => {
  let t = i, n = e._zod.def, { minimum: a, maximum: u } = J(e);
  typeof a == "number" && (t.minItems = a), typeof u == "number" && (t.maxItems = u), t.type = "array", t.items = E(n.element, r, {
    ...o,
    path: [...o.path, "items"]
  });
};
function hr(e) {
  let r = e._zod.def;
  return r.type === "pipe" && r.in._zod.traits.has("$ZodTransform") ? hr(r.out) : r.type === "catch" ? hr(r.innerType) : e._zod.optin;
}
var uc = (e, r, i, o) => {
  let t = i, n = e._zod.def, a = n.shape;
  if (Object.getOwnPropertySymbols(a).length && M(e, r, t, o, "Symbol keys cannot be represented in JSON Schema"))
    return;
  t.type = "object", t.properties = {};
  for (let c in a)
    K(t.properties, c, E(a[c], r, {
      ...o,
      path: [...o.path, "properties", c]
    }));
  let s = [];
  for (let c of Object.keys(a)) {
    let l = n.shape[c];
    (r.io === "input" ? hr(l) === void 0 : l._zod.optout === void 0) && s.push(c);
  }
  s.length > 0 && (t.required = s), n.catchall?._zod.def.type === "never" ? t.additionalProperties = !1 : n.catchall ? n.catchall && (t.additionalProperties = E(n.catchall, r, {
    ...o,
    path: [...o.path, "additionalProperties"]
  })) : r.io === "output" && (t.additionalProperties = !1);
}, On = (e, r, i, o) => {
  let t = e._zod.def, n = t.inclusive === !1, a = t.options.map((u, s) => E(u, r, {
    ...o,
    path: [...o.path, n ? "oneOf" : "anyOf", s]
  }));
  n ? i.oneOf = a : i.anyOf = a;
}, cc = (e, r, i, o) => {
  let t = e._zod.def, n = E(t.left, r, {
    ...o,
    path: [...o.path, "allOf", 0]
  }), a = E(t.right, r, {
    ...o,
    path: [...o.path, "allOf", 1]
  }), u = (c) => "allOf" in c && Object.keys(c).length === 1, s = [
    ...u(n) ? n.allOf : [n],
    ...u(a) ? a.allOf : [a]
  ];
  i.allOf = s, r.intersections.push(s);
}, sc = (e, r, i, o) => {
  let t = i, n = e._zod.def;
  t.type = "array";
  let a = r.target === "draft-2020-12" ? "prefixItems" : "items", u = r.target === "draft-2020-12" || r.target === "openapi-3.0" ? "items" : "additionalItems", s = n.items.map((_, k) => E(_, r, {
    ...o,
    path: [...o.path, a, k]
  })), c = n.rest ? E(n.rest, r, {
    ...o,
    path: [...o.path, u, ...r.target === "openapi-3.0" ? [n.items.length] : []]
  }) : null, l = n.items.length;
  for (; l > 0; ) {
    let _ = n.items[l - 1];
    if (!(r.io === "input" ? hr(_) !== void 0 : _._zod.optout === "optional"))
      break;
    l--;
  }
  let d = n.items.length, f = !n.rest;
  r.target === "draft-2020-12" ? (t.prefixItems = s, f ? t.items = !1 : c && (t.items = c), l > 0 && (t.minItems = l), f && (t.maxItems = d)) : r.target === "openapi-3.0" ? (t.items = {
    anyOf: s
  }, c && t.items.anyOf.push(c), l > 0 && (t.minItems = l), f && (t.maxItems = d)) : (t.items = s, f ? t.additionalItems = !1 : c && (t.additionalItems = c), l > 0 && (t.minItems = l), f && (t.maxItems = d));
  let { minimum: m, maximum: v } = J(e);
  typeof m == "number" && (t.minItems = m), typeof v == "number" && (t.maxItems = v);
};
function Tu(e, r, i) {
  if (r.$ref) {
    if (i.has(r))
      return r;
    i.add(r);
    let v = e.get(r)?.def;
    if (!v)
      return r;
    let _ = Tu(e, v, i);
    return _ === v ? r : _;
  }
  for (let v of ["anyOf", "oneOf"]) {
    let _ = r[v];
    if (!Array.isArray(_))
      continue;
    let k = _.map((z) => Tu(e, z, i));
    k.some((z, I) => z !== _[I]) && (r = { ...r, [v]: k });
  }
  let o = Array.isArray(r.type) ? r.type : [r.type], t = !o.includes("string") && o.some((v) => v === "number" || v === "integer"), n = r.enum ?? (r.const !== void 0 ? [r.const] : void 0);
  if (!t && !n?.some((v) => typeof v == "number"))
    return r;
  let { minimum: a, maximum: u, exclusiveMinimum: s, exclusiveMaximum: c, multipleOf: l, format: d, id: f, ...m } = r;
  return m.enum ? m.enum = m.enum.map((v) => typeof v == "number" ? String(v) : v) : typeof m.const == "number" && (m.const = String(m.const)), t && (m.type = "string", n || (m.pattern = (o.includes("number") ? be : tr).source)), m;
}
var Zu = /* @__PURE__ */ new WeakMap();
function sv(e) {
  let r = /* @__PURE__ */ new Map();
  for (let o of e.seen.values())
    o.def && !r.has(o.schema) && r.set(o.schema, o);
  let i = /* @__PURE__ */ new Map();
  for (let o of Zu.get(e) ?? []) {
    let t = e.seen.get(o), n = (t?.def ?? t?.schema)?.propertyNames;
    if (!n || n === !0 || i.has(n))
      continue;
    let a = Tu(r, n, /* @__PURE__ */ new Set());
    a !== n && i.set(n, a);
  }
  if (i.size)
    for (let o of e.seen.values())
      for (let t of [o.schema, o.def]) {
        let n = t && i.get(t.propertyNames);
        n && (t.propertyNames = n);
      }
}
var lc = (e, r, i, o) => {
  let t = i, n = e._zod.def;
  t.type = "object";
  let a = n.keyType, u = J(a).patterns;
  if (n.mode === "loose" && u && u.size > 0) {
    let l = E(n.valueType, r, {
      ...o,
      path: [...o.path, "patternProperties", "*"]
    });
    t.patternProperties = {};
    for (let d of u)
      K(t.patternProperties, _d(d).source, l);
  } else {
    if (r.target === "draft-07" || r.target === "draft-2020-12") {
      t.propertyNames = E(n.keyType, r, {
        ...o,
        path: [...o.path, "propertyNames"]
      });
      let l = Zu.get(r);
      l || (l = [], Zu.set(r, l), r.deferred.push(() => sv(r))), l.push(e);
    }
    t.additionalProperties = E(n.valueType, r, {
      ...o,
      path: [...o.path, "additionalProperties"]
    });
  }
  let s = a._zod.values, c = r.io === "input" && hr(n.valueType) !== void 0;
  if (s && !n.partial && !c) {
    let l = [...s].filter((d) => typeof d == "string" || typeof d == "number");
    l.length > 0 && (t.required = l.map(String));
  }
}, dc = (e, r, i, o) => {
  let t = e._zod.def, n = E(t.innerType, r, o), a = r.seen.get(e);
  r.target === "openapi-3.0" ? (a.ref = t.innerType, i.nullable = !0) : i.anyOf = [n, { type: "null" }];
}, fc = (e, r, i, o) => {
  let t = e._zod.def;
  E(t.innerType, r, o);
  let n = r.seen.get(e);
  n.ref = t.innerType;
}, mc = /* @__PURE__ */ Symbol();
function bd(e, r, i, o, t) {
  let n = !1, a = JSON.stringify(e, (u, s) => typeof s != "bigint" ? s : (n = !0, null));
  return n ? (M(r, i, o, t, "BigInt defaults cannot be represented in JSON Schema"), mc) : JSON.parse(a);
}
var pc = (e, r, i, o) => {
  let t = e._zod.def;
  E(t.innerType, r, o);
  let n = r.seen.get(e);
  n.ref = t.innerType;
  let a = bd(t.defaultValue, e, r, i, o);
  a !== mc && (i.default = a);
}, gc = (e, r, i, o) => {
  let t = e._zod.def;
  E(t.innerType, r, o);
  let n = r.seen.get(e);
  if (n.ref = t.innerType, r.io !== "input")
    return;
  let a = bd(t.defaultValue, e, r, i, o);
  a !== mc && (i._prefault = a);
}, vc = (e, r, i, o) => {
  let t = e._zod.def;
  E(t.innerType, r, o);
  let n = r.seen.get(e);
  n.ref = t.innerType;
  let a;
  try {
    a = t.catchValue(void 0);
  } catch {
    M(e, r, i, o, "Dynamic catch values are not supported in JSON Schema");
    return;
  }
  i.default = a;
}, $c = (e, r, i, o) => {
  let t = e._zod.def, n = t.in._zod.traits.has("$ZodTransform"), a = r.io === "input" ? n ? t.out : t.in : t.out;
  E(a, r, o);
  let u = r.seen.get(e);
  u.ref = a;
}, hc = (e, r, i, o) => {
  let t = e._zod.def;
  E(t.innerType, r, o);
  let n = r.seen.get(e);
  n.ref = t.innerType, i.readOnly = !0;
}, yc = (e, r, i, o) => {
  let t = e._zod.def;
  E(t.innerType, r, o);
  let n = r.seen.get(e);
  n.ref = t.innerType;
}, Un = (e, r, i, o) => {
  let t = e._zod.def;
  E(t.innerType, r, o);
  let n = r.seen.get(e);
  n.ref = t.innerType;
}, _c = (e, r, i, o) => {
  let t = e._zod.innerType;
  E(t, r, o);
  let n = r.seen.get(e);
  n.ref = t;
}, Nn = {
  string: Eu,
  number: Cu,
  boolean: Lu,
  bigint: Vu,
  symbol: Ru,
  null: Fu,
  undefined: Mu,
  void: Ju,
  never: Bu,
  any: Ku,
  unknown: Gu,
  date: Wu,
  enum: Xu,
  literal: qu,
  nan: Yu,
  template_literal: Hu,
  file: Qu,
  success: ec,
  custom: tc,
  function: rc,
  transform: nc,
  map: ic,
  set: oc,
  array: ac,
  object: uc,
  union: On,
  intersection: cc,
  tuple: sc,
  record: lc,
  nullable: dc,
  nonoptional: fc,
  default: pc,
  prefault: gc,
  catch: vc,
  pipe: $c,
  readonly: hc,
  promise: yc,
  optional: Un,
  lazy: _c
};
function An(e, r) {
  if ("_idmap" in e) {
    let o = e, t = Pe({ ...r, processors: Nn }), n = {};
    for (let s of o._idmap.entries()) {
      let [c, l] = s;
      E(l, t);
    }
    let a = {}, u = {
      registry: o,
      uri: r?.uri,
      defs: n
    };
    t.external = u;
    for (let s of o._idmap.entries()) {
      let [c, l] = s;
      De(t, l), K(a, c, je(t, l));
    }
    if (Object.keys(n).length > 0) {
      let s = t.target === "draft-2020-12" ? "$defs" : "definitions";
      a.__shared = {
        [s]: n
      };
    }
    return { schemas: a };
  }
  let i = Pe({ ...r, processors: Nn });
  return E(e, i), De(i, e), je(i, e);
}

// node_modules/zod/v4/classic/external.js
var kp = {};
he(kp, {
  $brand: () => Yi,
  $input: () => Ou,
  $output: () => Nu,
  INVALID: () => Q,
  NEVER: () => qi,
  TimePrecision: () => Ac,
  ZodAny: () => Us,
  ZodArray: () => Es,
  ZodBase64: () => Ci,
  ZodBase64URL: () => Li,
  ZodBigInt: () => Vt,
  ZodBigIntFormat: () => Fi,
  ZodBoolean: () => Lt,
  ZodCIDRv4: () => Zi,
  ZodCIDRv6: () => Ei,
  ZodCUID: () => Di,
  ZodCUID2: () => ji,
  ZodCatch: () => il,
  ZodCodec: () => Er,
  ZodCompileAsyncError: () => fe,
  ZodCompileUnsupportedError: () => O,
  ZodCreditCard: () => ws,
  ZodCustom: () => Cr,
  ZodCustomStringFormat: () => tt,
  ZodDate: () => Nr,
  ZodDefault: () => Hs,
  ZodDiscriminatedUnion: () => Ls,
  ZodE164: () => Vi,
  ZodEmail: () => wi,
  ZodEmoji: () => Si,
  ZodEnum: () => Zt,
  ZodError: () => Mh,
  ZodExactOptional: () => Bi,
  ZodFile: () => Ws,
  ZodFirstPartyTypeKind: () => hl,
  ZodFunction: () => pl,
  ZodGUID: () => zi,
  ZodIBAN: () => zs,
  ZodIPv4: () => Ai,
  ZodIPv6: () => Ti,
  ZodISODate: () => Ze,
  ZodISODateTime: () => Te,
  ZodISODuration: () => Ce,
  ZodISOTime: () => Ee,
  ZodInstanceOf: () => $l,
  ZodIntersection: () => Vs,
  ZodIssueCode: () => Kh,
  ZodJWT: () => Ri,
  ZodKSUID: () => Ui,
  ZodLazy: () => dl,
  ZodLiteral: () => Gs,
  ZodMAC: () => Is,
  ZodMap: () => Bs,
  ZodNaN: () => al,
  ZodNanoID: () => Pi,
  ZodNever: () => Ts,
  ZodNonOptional: () => Ki,
  ZodNull: () => Ns,
  ZodNullable: () => Ys,
  ZodNumber: () => Ct,
  ZodNumberFormat: () => rt,
  ZodObject: () => Ur,
  ZodOptional: () => Tr,
  ZodPipe: () => Zr,
  ZodPrefault: () => el,
  ZodPreprocess: () => ul,
  ZodPromise: () => ml,
  ZodReadonly: () => cl,
  ZodRealError: () => oe,
  ZodRecord: () => Tt,
  ZodSet: () => Ks,
  ZodString: () => Et,
  ZodStringFormat: () => C,
  ZodSuccess: () => nl,
  ZodSymbol: () => Ds,
  ZodTemplateLiteral: () => ll,
  ZodTransform: () => Xs,
  ZodTuple: () => Fs,
  ZodType: () => j,
  ZodULID: () => Ni,
  ZodURL: () => jr,
  ZodUUID: () => $e,
  ZodUndefined: () => js,
  ZodUnion: () => Ar,
  ZodUnknown: () => As,
  ZodVoid: () => Zs,
  ZodXID: () => Oi,
  ZodXor: () => Cs,
  _ZodString: () => Ii,
  _default: () => Qs,
  _function: () => np,
  any: () => Am,
  array: () => Or,
  base64: () => pm,
  base64url: () => gm,
  bigint: () => Dm,
  boolean: () => Ps,
  catch: () => ol,
  check: () => ip,
  cidrv4: () => fm,
  cidrv6: () => mm,
  clone: () => T,
  codec: () => Qm,
  coerce: () => _l,
  compile: () => zc,
  config: () => F,
  core: () => xe,
  creditCard: () => $m,
  cuid: () => im,
  cuid2: () => om,
  currencyCode: () => xm,
  custom: () => op,
  date: () => Zm,
  decode: () => $s,
  decodeAsync: () => ys,
  deepPartial: () => hp,
  describe: () => ap,
  discriminatedUnion: () => Fm,
  e164: () => vm,
  email: () => Wf,
  emoji: () => rm,
  encode: () => vs,
  encodeAsync: () => hs,
  endsWith: () => St,
  enum: () => Ie,
  exactOptional: () => qs,
  file: () => Xm,
  flattenError: () => ir,
  float32: () => wm,
  float64: () => zm,
  formatError: () => or,
  fromJSONSchema: () => vp,
  function: () => np,
  getDiscriminatedOption: () => uu,
  getErrorMap: () => Wh,
  globalRegistry: () => G,
  gt: () => ge,
  gte: () => ue,
  guid: () => Xf,
  hash: () => Im,
  hex: () => km,
  hostname: () => bm,
  httpUrl: () => tm,
  iban: () => hm,
  includes: () => wt,
  input: () => _p,
  instanceof: () => cp,
  int: () => ki,
  int32: () => Sm,
  int64: () => jm,
  intersection: () => Rs,
  invertCodec: () => ep,
  ipv4: () => sm,
  ipv6: () => dm,
  iso: () => Lr,
  json: () => lp,
  jwt: () => ym,
  keyof: () => Em,
  ksuid: () => cm,
  lazy: () => fl,
  length: () => qe,
  literal: () => Wm,
  locales: () => xr,
  looseObject: () => Vm,
  looseRecord: () => Jm,
  lowercase: () => xt,
  lt: () => pe,
  lte: () => ae,
  mac: () => lm,
  map: () => Bm,
  maxLength: () => Xe,
  maxSize: () => Ue,
  memoizer: () => br,
  meta: () => up,
  mime: () => Dt,
  minLength: () => ke,
  minSize: () => ve,
  multipleOf: () => Oe,
  nan: () => Hm,
  nanoid: () => nm,
  nativeEnum: () => Gm,
  negative: () => gi,
  never: () => Mi,
  nonnegative: () => $i,
  nonoptional: () => rl,
  nonpositive: () => vi,
  normalize: () => jt,
  null: () => Os,
  nullable: () => Dr,
  nullish: () => qm,
  number: () => Ss,
  object: () => Cm,
  optional: () => Qe,
  output: () => bp,
  overwrite: () => me,
  parse: () => fs,
  parseAsync: () => ms,
  partialRecord: () => Mm,
  pipe: () => xi,
  positive: () => pi,
  prefault: () => tl,
  preprocess: () => dp,
  prettifyError: () => ga,
  promise: () => rp,
  properties: () => Pt,
  property: () => hi,
  readonly: () => sl,
  record: () => Js,
  refine: () => gl,
  regex: () => kt,
  regexes: () => le,
  registry: () => jn,
  safeDecode: () => bs,
  safeDecodeAsync: () => xs,
  safeEncode: () => _s,
  safeEncodeAsync: () => ks,
  safeParse: () => ps,
  safeParseAsync: () => gs,
  set: () => Km,
  setErrorMap: () => Gh,
  size: () => We,
  slugify: () => At,
  startsWith: () => zt,
  strictObject: () => Lm,
  string: () => Ae,
  stringFormat: () => _m,
  stringbool: () => sp,
  success: () => Ym,
  superRefine: () => vl,
  symbol: () => Om,
  templateLiteral: () => tp,
  toJSONSchema: () => An,
  toLowerCase: () => Ot,
  toUpperCase: () => Ut,
  toZod: () => Jt,
  transform: () => Ji,
  treeifyError: () => pa,
  trim: () => Nt,
  tuple: () => Ms,
  uint32: () => Pm,
  uint64: () => Nm,
  ulid: () => am,
  undefined: () => Um,
  union: () => Rt,
  unknown: () => He,
  uppercase: () => It,
  url: () => em,
  util: () => $,
  uuid: () => qf,
  uuidv4: () => Yf,
  uuidv6: () => Hf,
  uuidv7: () => Qf,
  validate: () => ar,
  validateAsync: () => ur,
  void: () => Tm,
  withParser: () => Jn,
  xid: () => um,
  xor: () => Rm
});

// node_modules/zod/v4/core/index.js
var xe = {};
he(xe, {
  $ZodAny: () => Ha,
  $ZodArray: () => iu,
  $ZodAsyncError: () => te,
  $ZodBase64: () => Va,
  $ZodBase64URL: () => Ra,
  $ZodBigInt: () => wn,
  $ZodBigIntFormat: () => Wa,
  $ZodBoolean: () => mr,
  $ZodCIDRv4: () => Ca,
  $ZodCIDRv6: () => La,
  $ZodCUID: () => za,
  $ZodCUID2: () => Sa,
  $ZodCatch: () => xu,
  $ZodCheck: () => L,
  $ZodCheckBigIntFormat: () => Xo,
  $ZodCheckEndsWith: () => ua,
  $ZodCheckGreaterThan: () => Yr,
  $ZodCheckIncludes: () => oa,
  $ZodCheckLengthEquals: () => ta,
  $ZodCheckLessThan: () => qr,
  $ZodCheckLowerCase: () => na,
  $ZodCheckMaxLength: () => Qo,
  $ZodCheckMaxSize: () => qo,
  $ZodCheckMimeType: () => la,
  $ZodCheckMinLength: () => ea,
  $ZodCheckMinSize: () => Yo,
  $ZodCheckMultipleOf: () => Go,
  $ZodCheckNumberFormat: () => Wo,
  $ZodCheckOverwrite: () => da,
  $ZodCheckProperties: () => sa,
  $ZodCheckProperty: () => ca,
  $ZodCheckRegex: () => ra,
  $ZodCheckSizeEquals: () => Ho,
  $ZodCheckStartsWith: () => aa,
  $ZodCheckStringFormat: () => lt,
  $ZodCheckUpperCase: () => ia,
  $ZodCodec: () => gr,
  $ZodCreditCard: () => Ma,
  $ZodCustom: () => ju,
  $ZodCustomStringFormat: () => Ka,
  $ZodCyclicError: () => Cn,
  $ZodDate: () => ru,
  $ZodDefault: () => yu,
  $ZodDiscriminatedUnion: () => cu,
  $ZodE164: () => Fa,
  $ZodEmail: () => _a,
  $ZodEmoji: () => Ia,
  $ZodEncodeError: () => we,
  $ZodEnum: () => mu,
  $ZodError: () => ma,
  $ZodExactOptional: () => $u,
  $ZodFile: () => gu,
  $ZodFunction: () => Pu,
  $ZodGUID: () => ha,
  $ZodIBAN: () => Ja,
  $ZodIPv4: () => Ta,
  $ZodIPv6: () => Za,
  $ZodISODate: () => Oa,
  $ZodISODateTime: () => Na,
  $ZodISODuration: () => Aa,
  $ZodISOTime: () => Ua,
  $ZodIntersection: () => su,
  $ZodJWT: () => Ba,
  $ZodKSUID: () => ja,
  $ZodLazy: () => vr,
  $ZodLiteral: () => pu,
  $ZodMAC: () => Ea,
  $ZodMap: () => du,
  $ZodNaN: () => Iu,
  $ZodNanoID: () => wa,
  $ZodNever: () => eu,
  $ZodNonOptional: () => bu,
  $ZodNull: () => Ya,
  $ZodNullable: () => hu,
  $ZodNumber: () => In,
  $ZodNumberFormat: () => Ga,
  $ZodObject: () => nd,
  $ZodObjectJIT: () => ou,
  $ZodOptional: () => Sn,
  $ZodPipe: () => Pn,
  $ZodPrefault: () => _u,
  $ZodPreprocess: () => wu,
  $ZodPromise: () => Du,
  $ZodReadonly: () => zu,
  $ZodRealError: () => ie,
  $ZodRecord: () => lu,
  $ZodRegistry: () => Dn,
  $ZodSet: () => fu,
  $ZodString: () => Je,
  $ZodStringFormat: () => Z,
  $ZodSuccess: () => ku,
  $ZodSymbol: () => Xa,
  $ZodTemplateLiteral: () => Su,
  $ZodTransform: () => vu,
  $ZodTuple: () => zn,
  $ZodType: () => P,
  $ZodULID: () => Pa,
  $ZodURL: () => xa,
  $ZodUUID: () => ya,
  $ZodUndefined: () => qa,
  $ZodUnion: () => pr,
  $ZodUnknown: () => Qa,
  $ZodVoid: () => tu,
  $ZodXID: () => Da,
  $ZodXor: () => au,
  $brand: () => Yi,
  $constructor: () => p,
  $input: () => Ou,
  $output: () => Nu,
  Doc: () => Me,
  INVALID: () => Q,
  JSONSchema: () => Bf,
  JSONSchemaGenerator: () => yi,
  NEVER: () => qi,
  TimePrecision: () => Ac,
  URL_BAD_FORMAT: () => ba,
  URL_UNPARSEABLE: () => cr,
  ZodCompileAsyncError: () => fe,
  ZodCompileUnsupportedError: () => O,
  _any: () => Yc,
  _array: () => is,
  _base64: () => li,
  _base64url: () => di,
  _bigint: () => Jc,
  _boolean: () => Fc,
  _catch: () => Eh,
  _check: () => Jf,
  _cidrv4: () => ci,
  _cidrv6: () => si,
  _coercedBigint: () => Bc,
  _coercedBoolean: () => Mc,
  _coercedDate: () => rs,
  _coercedNumber: () => Zc,
  _coercedString: () => jc,
  _creditCard: () => Oc,
  _cuid: () => ti,
  _cuid2: () => ri,
  _custom: () => as,
  _date: () => ts,
  _decode: () => rn,
  _decodeAsync: () => on,
  _default: () => Ah,
  _discriminatedUnion: () => kh,
  _e164: () => fi,
  _email: () => Gn,
  _emoji: () => Qn,
  _encode: () => tn,
  _encodeAsync: () => nn,
  _endsWith: () => St,
  _enum: () => Ph,
  _file: () => os,
  _float32: () => Cc,
  _float64: () => Lc,
  _gt: () => ge,
  _gte: () => ue,
  _guid: () => Wn,
  _iban: () => Uc,
  _includes: () => wt,
  _int: () => Ec,
  _int32: () => Vc,
  _int64: () => Kc,
  _intersection: () => xh,
  _ipv4: () => ai,
  _ipv6: () => ui,
  _isoDate: () => zr,
  _isoDateTime: () => wr,
  _isoDuration: () => Pr,
  _isoTime: () => Sr,
  _jwt: () => mi,
  _ksuid: () => oi,
  _lazy: () => Rh,
  _length: () => qe,
  _literal: () => jh,
  _lowercase: () => xt,
  _lt: () => pe,
  _lte: () => ae,
  _mac: () => Nc,
  _map: () => zh,
  _max: () => ae,
  _maxLength: () => Xe,
  _maxSize: () => Ue,
  _mime: () => Dt,
  _min: () => ue,
  _minLength: () => ke,
  _minSize: () => ve,
  _multipleOf: () => Oe,
  _nan: () => ns,
  _nanoid: () => ei,
  _nativeEnum: () => Dh,
  _negative: () => gi,
  _never: () => Qc,
  _nonnegative: () => $i,
  _nonoptional: () => Th,
  _nonpositive: () => vi,
  _normalize: () => jt,
  _null: () => qc,
  _nullable: () => Uh,
  _number: () => Tc,
  _optional: () => Oh,
  _overwrite: () => me,
  _parse: () => dt,
  _parseAsync: () => ft,
  _pipe: () => Ch,
  _positive: () => pi,
  _promise: () => Fh,
  _properties: () => Pt,
  _property: () => hi,
  _readonly: () => Lh,
  _record: () => wh,
  _refine: () => us,
  _regex: () => kt,
  _safeDecode: () => un,
  _safeDecodeAsync: () => sn,
  _safeEncode: () => an,
  _safeEncodeAsync: () => cn,
  _safeParse: () => mt,
  _safeParseAsync: () => pt,
  _set: () => Sh,
  _size: () => We,
  _slugify: () => At,
  _startsWith: () => zt,
  _string: () => Dc,
  _stringFormat: () => Ye,
  _stringbool: () => ds,
  _success: () => Zh,
  _superRefine: () => cs,
  _symbol: () => Wc,
  _templateLiteral: () => Vh,
  _toLowerCase: () => Ot,
  _toUpperCase: () => Ut,
  _transform: () => Nh,
  _trim: () => Nt,
  _tuple: () => Ih,
  _uint32: () => Rc,
  _uint64: () => Gc,
  _ulid: () => ni,
  _undefined: () => Xc,
  _union: () => _h,
  _unknown: () => Hc,
  _uppercase: () => It,
  _url: () => Ir,
  _uuid: () => Xn,
  _uuidv4: () => qn,
  _uuidv6: () => Yn,
  _uuidv7: () => Hn,
  _void: () => es,
  _xid: () => ii,
  _xor: () => bh,
  base64Charset: () => yn,
  base64urlCharset: () => fr,
  canParseURL: () => ka,
  clone: () => T,
  compile: () => zc,
  compileFn: () => Bn,
  config: () => F,
  createStandardJSONSchemaMethod: () => vt,
  createToJSONSchemaMethod: () => Au,
  decode: () => Vg,
  decodeAsync: () => Fg,
  describe: () => ss,
  encode: () => Lg,
  encodeAsync: () => Rg,
  extractDefs: () => De,
  finalize: () => je,
  flattenError: () => ir,
  formatError: () => or,
  getDiscriminatedOption: () => uu,
  globalConfig: () => B,
  globalRegistry: () => G,
  handleUnrepresentable: () => M,
  initializeContext: () => Pe,
  isBackEdge: () => Vn,
  isRecursiveSchema: () => Ln,
  isValidBase64: () => dr,
  isValidBase64URL: () => _n,
  isValidCIDRv6: () => hn,
  isValidCreditCard: () => bn,
  isValidIBAN: () => kn,
  isValidIPv6: () => lr,
  isValidJWT: () => xn,
  locales: () => xr,
  memoizer: () => br,
  mergeValues: () => gt,
  meta: () => ls,
  parse: () => Qr,
  parseAsync: () => en,
  parseURLObject: () => ed,
  prettifyError: () => ga,
  process: () => E,
  processSchema: () => E,
  regexes: () => le,
  registry: () => jn,
  safeDecode: () => Jg,
  safeDecodeAsync: () => Kg,
  safeEncode: () => Mg,
  safeEncodeAsync: () => Bg,
  safeParse: () => Ag,
  safeParseAsync: () => Tg,
  standardProps: () => pn,
  stripTabAndNewline: () => sr,
  toDotPath: () => Zl,
  toJSONSchema: () => An,
  toZod: () => Jt,
  treeifyError: () => pa,
  urlHostnameOk: () => vn,
  urlProtocolOk: () => $n,
  util: () => $,
  validate: () => ar,
  validateAsync: () => ur,
  validateURL: () => gn,
  version: () => va,
  withParser: () => Jn
});

// node_modules/zod/v4/core/memoizer.js
var Cn = class extends Error {
  constructor() {
    super("Cannot parse a reference cycle that closes through a transform"), this.name = "ZodCyclicError";
  }
}, kc = "~memo", kd = [];
function xd(e) {
  return e !== null && typeof e == "object";
}
function bc(e) {
  return e.map((r) => r.path ? { ...r, path: r.path.slice() } : { ...r });
}
var Id = /* @__PURE__ */ new WeakMap(), yt = 0, En = 1, yr = 2;
function _r(e, r, i) {
  let o = Id.get(e);
  if (o !== void 0)
    return o ? yr : yt;
  if (r.has(e))
    return yr;
  r.add(e);
  let t = yt, n = (l) => {
    if (t !== yr && l?._zod) {
      let d = _r(l, r, i);
      d > t && (t = d);
    }
  }, a = (l, d) => {
    let f = yt;
    for (let m of Reflect.ownKeys(l)) {
      let v = Object.getOwnPropertyDescriptor(l, m);
      if (d && !v.enumerable)
        continue;
      let _ = v.get ? En : v.value?._zod ? _r(v.value, r, i) : yt;
      _ > f && (f = _);
    }
    return f;
  }, u = (l) => {
    l > t && (t = l);
  }, s = e._zod.def, c = s.type;
  switch (c) {
    case "object": {
      let l = ut(s);
      u(l ? a(l, !0) : En), n(s.catchall);
      break;
    }
    case "array":
      n(s.element);
      break;
    case "tuple":
      for (let l of s.items)
        n(l);
      n(s.rest);
      break;
    case "record":
    case "map":
      n(s.keyType), n(s.valueType);
      break;
    case "set":
      n(s.valueType);
      break;
    case "union":
      for (let l of s.options)
        n(l);
      break;
    case "intersection":
      n(s.left), n(s.right);
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
      n(s.innerType);
      break;
    case "pipe":
      n(s.in), n(s.out);
      break;
    case "function":
      n(s.input), n(s.output);
      break;
    // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
    case "lazy": {
      let l = s._cachedInner ?? (i ? e._zod.innerType : void 0);
      u(l ? _r(l, r, !1) : En);
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
      for (let l in s) {
        let d = Object.getOwnPropertyDescriptor(s, l);
        if (!d || d.get)
          continue;
        let f = d.value;
        if (!(!f || typeof f != "object")) {
          if (f._zod)
            n(f);
          else if (Array.isArray(f))
            for (let m of f)
              n(m);
        }
      }
  }
  return r.delete(e), dv(e, t);
}
function dv(e, r) {
  return r !== En && Id.set(e, r === yr), r;
}
function Ln(e) {
  return _r(e, /* @__PURE__ */ new Set(), !0) !== yt;
}
function fv(e, r) {
  let i = e.buckets.get(r);
  return i || (i = /* @__PURE__ */ new WeakMap(), e.buckets.set(r, i)), i;
}
var Tn, Zn = [], mv = {
  alloc(e, r, i) {
    let o = Tn;
    if (!o)
      return i;
    Tn = void 0;
    let t = { value: i, issues: null };
    return o.set(r.value, t), Zn.push(t), i;
  },
  guard(e) {
    var r;
    (r = e._zod).deferred ?? (r.deferred = []), e._zod.deferred.push(() => {
      let i = e._zod.parse, o = (t, n) => {
        if (n.direction !== "backward" && Vn(n, t.value))
          throw new Cn();
        return i(t, n);
      };
      e._zod.parse = o, e._zod.run === i && (e._zod.run = o);
    });
  },
  attach(e) {
    var r;
    let i, o = !1, t, n;
    (r = e._zod).deferred ?? (r.deferred = []), e._zod.deferred.push(() => {
      let a = e._zod.parse, u = (s, c) => {
        if (i === void 0) {
          let z = _r(e, /* @__PURE__ */ new Set(), !1);
          if (z === yt)
            return e._zod.parse = a, e._zod.run === u && (e._zod.run = a), a(s, c);
          z === yr || o ? i = !0 : o = !0;
        }
        let l = s.value;
        if (!xd(l))
          return a(s, c);
        let d = c[kc];
        d || (d = { buckets: /* @__PURE__ */ new WeakMap(), backEdges: void 0 }, c[kc] = d);
        let f;
        t === c ? f = n : (f = fv(d, e), t = c, n = f);
        let m = f.get(l);
        if (m)
          return s.value = m.value, m.issues ? m.issues.length && s.issues.push(...bc(m.issues)) : (s.memo = !0, d.backEdges ?? (d.backEdges = /* @__PURE__ */ new WeakSet()), d.backEdges.add(m.value)), s;
        Tn = f;
        let v = Zn.length, _ = a(s, c);
        Tn = void 0;
        let k = Zn.length > v ? Zn.pop() : void 0;
        return _ instanceof Promise ? _.then((z) => (k && (k.issues = z.issues.length ? bc(z.issues) : kd), z)) : (k && (k.issues = _.issues.length ? bc(_.issues) : kd), _);
      };
      e._zod.parse = u, e._zod.run === a && (e._zod.run = u);
    });
  }
};
function br() {
  return mv;
}
function Vn(e, r) {
  let i = e[kc]?.backEdges;
  return i !== void 0 && xd(r) && i.has(r);
}

// node_modules/zod/v4/locales/index.js
var xr = {};
he(xr, {
  ar: () => wd,
  az: () => zd,
  be: () => Pd,
  bg: () => Dd,
  bn: () => jd,
  ca: () => Nd,
  ckb: () => Od,
  cs: () => Ud,
  da: () => Ad,
  de: () => Td,
  el: () => Zd,
  en: () => Rn,
  eo: () => Ed,
  es: () => Cd,
  fa: () => Ld,
  fi: () => Vd,
  fr: () => Rd,
  frCA: () => Fd,
  gu: () => Md,
  he: () => Jd,
  hi: () => Bd,
  hr: () => Kd,
  hu: () => Gd,
  hy: () => Xd,
  id: () => qd,
  is: () => Yd,
  it: () => Hd,
  ja: () => Qd,
  ka: () => ef,
  kh: () => tf,
  km: () => Fn,
  kn: () => rf,
  ko: () => nf,
  lt: () => af,
  mk: () => uf,
  ms: () => cf,
  ne: () => sf,
  nl: () => lf,
  nn: () => df,
  no: () => ff,
  ota: () => mf,
  pl: () => gf,
  ps: () => pf,
  pt: () => vf,
  ptBR: () => $f,
  ro: () => hf,
  ru: () => _f,
  sk: () => bf,
  sl: () => kf,
  sv: () => xf,
  ta: () => If,
  tg: () => wf,
  th: () => zf,
  tk: () => Sf,
  tr: () => Pf,
  ua: () => Df,
  uk: () => Mn,
  ur: () => jf,
  uz: () => Nf,
  vi: () => Of,
  yo: () => Tf,
  zhCN: () => Uf,
  zhTW: () => Af
});

// node_modules/zod/v4/locales/ar.js
var pv = () => {
  let e = {
    string: { unit: "حرف", verb: "أن يحوي" },
    file: { unit: "بايت", verb: "أن يحوي" },
    array: { unit: "عنصر", verb: "أن يحوي" },
    set: { unit: "عنصر", verb: "أن يحوي" },
    map: { unit: "عنصر", verb: "أن يحوي" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "مدخل",
    email: "بريد إلكتروني",
    url: "رابط",
    emoji: "إيموجي",
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
    datetime: "تاريخ ووقت بمعيار ISO",
    date: "تاريخ بمعيار ISO",
    time: "وقت بمعيار ISO",
    duration: "مدة بمعيار ISO",
    ipv4: "عنوان IPv4",
    ipv6: "عنوان IPv6",
    mac: "عنوان MAC",
    cidrv4: "مدى عناوين بصيغة IPv4",
    cidrv6: "مدى عناوين بصيغة IPv6",
    base64: "نَص بترميز base64-encoded",
    base64url: "نَص بترميز base64url-encoded",
    json_string: "نَص على هيئة JSON",
    e164: "رقم هاتف بمعيار E.164",
    credit_card: "رقم بطاقة الائتمان",
    currency_code: "رمز العملة",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "مدخل"
  }, o = {
    nan: "NaN"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `مدخلات غير مقبولة: يفترض إدخال instanceof ${t.expected}، ولكن تم إدخال ${u}` : `مدخلات غير مقبولة: يفترض إدخال ${n}، ولكن تم إدخال ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `مدخلات غير مقبولة: يفترض إدخال ${h(t.values[0])}` : `اختيار غير مقبول: يتوقع انتقاء أحد هذه الخيارات: ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? ` أكبر من اللازم: يفترض أن تكون ${t.origin ?? "القيمة"} ${n} ${t.maximum.toString()} ${a.unit ?? "عنصر"}` : `أكبر من اللازم: يفترض أن تكون ${t.origin ?? "القيمة"} ${n} ${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `أصغر من اللازم: يفترض لـ ${t.origin} أن يكون ${n} ${t.minimum.toString()} ${a.unit}` : `أصغر من اللازم: يفترض لـ ${t.origin} أن يكون ${n} ${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `نَص غير مقبول: يجب أن يبدأ بـ "${t.prefix}"` : n.format === "ends_with" ? `نَص غير مقبول: يجب أن ينتهي بـ "${n.suffix}"` : n.format === "includes" ? `نَص غير مقبول: يجب أن يتضمَّن "${n.includes}"` : n.format === "regex" ? `نَص غير مقبول: يجب أن يطابق النمط ${n.pattern}` : `${i[n.format] ?? t.format} غير مقبول`;
      }
      case "not_multiple_of":
        return `رقم غير مقبول: يجب أن يكون من مضاعفات ${t.divisor}`;
      case "unrecognized_keys":
        return `معرف${t.keys.length > 1 ? "ات" : ""} غريب${t.keys.length > 1 ? "ة" : ""}: ${g(t.keys, "، ")}`;
      case "invalid_key":
        return `معرف غير مقبول في ${t.origin}`;
      case "invalid_union":
        return "مدخل غير مقبول";
      case "invalid_element":
        return `مدخل غير مقبول في ${t.origin}`;
      default:
        return "مدخل غير مقبول";
    }
  };
};
function wd() {
  return {
    localeError: pv()
  };
}

// node_modules/zod/v4/locales/az.js
var gv = () => {
  let e = {
    string: { unit: "simvol", verb: "olmalıdır" },
    file: { unit: "bayt", verb: "olmalıdır" },
    array: { unit: "element", verb: "olmalıdır" },
    set: { unit: "element", verb: "olmalıdır" },
    map: { unit: "element", verb: "olmalıdır" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
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
    credit_card: "kredit kartı nömrəsi",
    currency_code: "valyuta kodu",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  }, o = {
    nan: "NaN"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Yanlış dəyər: gözlənilən instanceof ${t.expected}, daxil olan ${u}` : `Yanlış dəyər: gözlənilən ${n}, daxil olan ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Yanlış dəyər: gözlənilən ${h(t.values[0])}` : `Yanlış seçim: aşağıdakılardan biri olmalıdır: ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Çox böyük: gözlənilən ${t.origin ?? "dəyər"} ${n}${t.maximum.toString()} ${a.unit ?? "element"}` : `Çox böyük: gözlənilən ${t.origin ?? "dəyər"} ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Çox kiçik: gözlənilən ${t.origin} ${n}${t.minimum.toString()} ${a.unit}` : `Çox kiçik: gözlənilən ${t.origin} ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Yanlış mətn: "${n.prefix}" ilə başlamalıdır` : n.format === "ends_with" ? `Yanlış mətn: "${n.suffix}" ilə bitməlidir` : n.format === "includes" ? `Yanlış mətn: "${n.includes}" daxil olmalıdır` : n.format === "regex" ? `Yanlış mətn: ${n.pattern} şablonuna uyğun olmalıdır` : `Yanlış ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Yanlış ədəd: ${t.divisor} ilə bölünə bilən olmalıdır`;
      case "unrecognized_keys":
        return `Tanınmayan açar${t.keys.length > 1 ? "lar" : ""}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `${t.origin} daxilində yanlış açar`;
      case "invalid_union":
        return "Yanlış dəyər";
      case "invalid_element":
        return `${t.origin} daxilində yanlış dəyər`;
      default:
        return "Yanlış dəyər";
    }
  };
};
function zd() {
  return {
    localeError: gv()
  };
}

// node_modules/zod/v4/locales/be.js
function Sd(e, r, i, o) {
  let t = Math.abs(e), n = t % 10, a = t % 100;
  return a >= 11 && a <= 19 ? o : n === 1 ? r : n >= 2 && n <= 4 ? i : o;
}
var vv = () => {
  let e = {
    string: {
      unit: {
        one: "сімвал",
        few: "сімвалы",
        many: "сімвалаў"
      },
      verb: "мець"
    },
    array: {
      unit: {
        one: "элемент",
        few: "элементы",
        many: "элементаў"
      },
      verb: "мець"
    },
    set: {
      unit: {
        one: "элемент",
        few: "элементы",
        many: "элементаў"
      },
      verb: "мець"
    },
    map: {
      unit: {
        one: "элемент",
        few: "элементы",
        many: "элементаў"
      },
      verb: "мець"
    },
    file: {
      unit: {
        one: "байт",
        few: "байты",
        many: "байтаў"
      },
      verb: "мець"
    }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "увод",
    email: "email адрас",
    url: "URL",
    emoji: "эмодзі",
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
    datetime: "ISO дата і час",
    date: "ISO дата",
    time: "ISO час",
    duration: "ISO працягласць",
    ipv4: "IPv4 адрас",
    ipv6: "IPv6 адрас",
    mac: "MAC адрас",
    cidrv4: "IPv4 дыяпазон",
    cidrv6: "IPv6 дыяпазон",
    base64: "радок у фармаце base64",
    base64url: "радок у фармаце base64url",
    json_string: "JSON радок",
    e164: "нумар E.164",
    credit_card: "нумар крэдытнай карты",
    currency_code: "код валюты",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "увод"
  }, o = {
    nan: "NaN",
    number: "лік",
    array: "масіў"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Няправільны ўвод: чакаўся instanceof ${t.expected}, атрымана ${u}` : `Няправільны ўвод: чакаўся ${n}, атрымана ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Няправільны ўвод: чакалася ${h(t.values[0])}` : `Няправільны варыянт: чакаўся адзін з ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        if (a) {
          let u = Number(t.maximum), s = Sd(u, a.unit.one, a.unit.few, a.unit.many);
          return `Занадта вялікі: чакалася, што ${t.origin ?? "значэнне"} павінна ${a.verb} ${n}${t.maximum.toString()} ${s}`;
        }
        return `Занадта вялікі: чакалася, што ${t.origin ?? "значэнне"} павінна быць ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        if (a) {
          let u = Number(t.minimum), s = Sd(u, a.unit.one, a.unit.few, a.unit.many);
          return `Занадта малы: чакалася, што ${t.origin} павінна ${a.verb} ${n}${t.minimum.toString()} ${s}`;
        }
        return `Занадта малы: чакалася, што ${t.origin} павінна быць ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Няправільны радок: павінен пачынацца з "${n.prefix}"` : n.format === "ends_with" ? `Няправільны радок: павінен заканчвацца на "${n.suffix}"` : n.format === "includes" ? `Няправільны радок: павінен змяшчаць "${n.includes}"` : n.format === "regex" ? `Няправільны радок: павінен адпавядаць шаблону ${n.pattern}` : `Няправільны ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Няправільны лік: павінен быць кратным ${t.divisor}`;
      case "unrecognized_keys":
        return `Нераспазнаны ${t.keys.length > 1 ? "ключы" : "ключ"}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Няправільны ключ у ${t.origin}`;
      case "invalid_union":
        return "Няправільны ўвод";
      case "invalid_element":
        return `Няправільнае значэнне ў ${t.origin}`;
      default:
        return "Няправільны ўвод";
    }
  };
};
function Pd() {
  return {
    localeError: vv()
  };
}

// node_modules/zod/v4/locales/bg.js
var $v = () => {
  let e = {
    string: { unit: "символа", verb: "да съдържа" },
    file: { unit: "байта", verb: "да съдържа" },
    array: { unit: "елемента", verb: "да съдържа" },
    set: { unit: "елемента", verb: "да съдържа" },
    map: { unit: "елемента", verb: "да съдържа" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "вход",
    email: "имейл адрес",
    url: "URL",
    emoji: "емоджи",
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
    datetime: "ISO време",
    date: "ISO дата",
    time: "ISO време",
    duration: "ISO продължителност",
    ipv4: "IPv4 адрес",
    ipv6: "IPv6 адрес",
    mac: "MAC адрес",
    cidrv4: "IPv4 диапазон",
    cidrv6: "IPv6 диапазон",
    base64: "base64-кодиран низ",
    base64url: "base64url-кодиран низ",
    json_string: "JSON низ",
    e164: "E.164 номер",
    credit_card: "номер на кредитна карта",
    currency_code: "код на валута",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "вход"
  }, o = {
    nan: "NaN",
    number: "число",
    array: "масив"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Невалиден вход: очакван instanceof ${t.expected}, получен ${u}` : `Невалиден вход: очакван ${n}, получен ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Невалиден вход: очакван ${h(t.values[0])}` : `Невалидна опция: очаквано едно от ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Твърде голямо: очаква се ${t.origin ?? "стойност"} да съдържа ${n}${t.maximum.toString()} ${a.unit ?? "елемента"}` : `Твърде голямо: очаква се ${t.origin ?? "стойност"} да бъде ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Твърде малко: очаква се ${t.origin} да съдържа ${n}${t.minimum.toString()} ${a.unit}` : `Твърде малко: очаква се ${t.origin} да бъде ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        if (n.format === "starts_with")
          return `Невалиден низ: трябва да започва с "${n.prefix}"`;
        if (n.format === "ends_with")
          return `Невалиден низ: трябва да завършва с "${n.suffix}"`;
        if (n.format === "includes")
          return `Невалиден низ: трябва да включва "${n.includes}"`;
        if (n.format === "regex")
          return `Невалиден низ: трябва да съвпада с ${n.pattern}`;
        let a = "Невалиден";
        return n.format === "emoji" && (a = "Невалидно"), n.format === "datetime" && (a = "Невалидно"), n.format === "date" && (a = "Невалидна"), n.format === "time" && (a = "Невалидно"), n.format === "duration" && (a = "Невалидна"), `${a} ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Невалидно число: трябва да бъде кратно на ${t.divisor}`;
      case "unrecognized_keys":
        return `Неразпознат${t.keys.length > 1 ? "и" : ""} ключ${t.keys.length > 1 ? "ове" : ""}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Невалиден ключ в ${t.origin}`;
      case "invalid_union":
        return "Невалиден вход";
      case "invalid_element":
        return `Невалидна стойност в ${t.origin}`;
      default:
        return "Невалиден вход";
    }
  };
};
function Dd() {
  return {
    localeError: $v()
  };
}

// node_modules/zod/v4/locales/bn.js
var hv = () => {
  let e = {
    string: { unit: "অক্ষর", verb: "থাকতে হবে" },
    file: { unit: "বাইট", verb: "থাকতে হবে" },
    array: { unit: "আইটেম", verb: "থাকতে হবে" },
    set: { unit: "আইটেম", verb: "থাকতে হবে" },
    map: { unit: "এন্ট্রি", verb: "থাকতে হবে" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "ইনপুট",
    email: "ইমেইল ঠিকানা",
    url: "URL",
    emoji: "ইমোজি",
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
    datetime: "ISO তারিখ ও সময়",
    date: "ISO তারিখ",
    time: "ISO সময়",
    duration: "ISO সময়কাল",
    ipv4: "IPv4 ঠিকানা",
    ipv6: "IPv6 ঠিকানা",
    mac: "MAC ঠিকানা",
    cidrv4: "IPv4 রেঞ্জ",
    cidrv6: "IPv6 রেঞ্জ",
    base64: "base64-এনকোডেড স্ট্রিং",
    base64url: "base64url-এনকোডেড স্ট্রিং",
    json_string: "JSON স্ট্রিং",
    e164: "E.164 নম্বর",
    credit_card: "ক্রেডিট কার্ড নম্বর",
    currency_code: "মুদ্রা কোড",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "ইনপুট"
  }, o = {
    nan: "NaN"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return `অবৈধ ইনপুট: প্রত্যাশিত ${n}, প্রাপ্ত ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `অবৈধ ইনপুট: প্রত্যাশিত ${h(t.values[0])}` : `অবৈধ অপশন: ${g(t.values, " | ")} এর মধ্যে একটি প্রত্যাশিত`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `অনেক বড়: ${t.origin ?? "মান"} ${n}${t.maximum.toString()} ${a.unit ?? "এলিমেন্ট"} হতে হবে` : `অনেক বড়: ${t.origin ?? "মান"} ${n}${t.maximum.toString()} হতে হবে`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `অনেক ছোট: ${t.origin} ${n}${t.minimum.toString()} ${a.unit} হতে হবে` : `অনেক ছোট: ${t.origin} ${n}${t.minimum.toString()} হতে হবে`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `অবৈধ স্ট্রিং: "${n.prefix}" দিয়ে শুরু হতে হবে` : n.format === "ends_with" ? `অবৈধ স্ট্রিং: "${n.suffix}" দিয়ে শেষ হতে হবে` : n.format === "includes" ? `অবৈধ স্ট্রিং: "${n.includes}" অন্তর্ভুক্ত থাকতে হবে` : n.format === "regex" ? `অবৈধ স্ট্রিং: ${n.pattern} প্যাটার্ন মিলতে হবে` : `অবৈধ ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `অবৈধ নম্বর: ${t.divisor} এর গুণিতক হতে হবে`;
      case "unrecognized_keys":
        return `অচেনা কী${t.keys.length > 1 ? "গুলো" : ""}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `${t.origin} এ অবৈধ কী`;
      case "invalid_union":
        return t.options && Array.isArray(t.options) && t.options.length > 0 ? `অবৈধ ডিসক্রিমিনেটর মান। প্রত্যাশিত ${t.options.map((a) => `'${a}'`).join(" | ")}` : "অবৈধ ইনপুট";
      case "invalid_element":
        return `${t.origin} এ অবৈধ মান`;
      default:
        return "অবৈধ ইনপুট";
    }
  };
};
function jd() {
  return {
    localeError: hv()
  };
}

// node_modules/zod/v4/locales/ca.js
var yv = () => {
  let e = {
    string: { unit: "caràcters", verb: "contenir" },
    file: { unit: "bytes", verb: "contenir" },
    array: { unit: "elements", verb: "contenir" },
    set: { unit: "elements", verb: "contenir" },
    map: { unit: "elements", verb: "contenir" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "entrada",
    email: "adreça electrònica",
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
    datetime: "data i hora ISO",
    date: "data ISO",
    time: "hora ISO",
    duration: "durada ISO",
    ipv4: "adreça IPv4",
    ipv6: "adreça IPv6",
    mac: "adreça MAC",
    cidrv4: "rang IPv4",
    cidrv6: "rang IPv6",
    base64: "cadena codificada en base64",
    base64url: "cadena codificada en base64url",
    json_string: "cadena JSON",
    e164: "número E.164",
    credit_card: "número de targeta de crèdit",
    currency_code: "codi de moneda",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "entrada"
  }, o = {
    nan: "NaN"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Tipus invàlid: s'esperava instanceof ${t.expected}, s'ha rebut ${u}` : `Tipus invàlid: s'esperava ${n}, s'ha rebut ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Valor invàlid: s'esperava ${h(t.values[0])}` : `Opció invàlida: s'esperava una de ${g(t.values, " o ")}`;
      case "too_big": {
        let n = t.inclusive ? "com a màxim" : "menys de", a = r(t.origin);
        return a ? `Massa gran: s'esperava que ${t.origin ?? "el valor"} contingués ${n} ${t.maximum.toString()} ${a.unit ?? "elements"}` : `Massa gran: s'esperava que ${t.origin ?? "el valor"} fos ${n} ${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? "com a mínim" : "més de", a = r(t.origin);
        return a ? `Massa petit: s'esperava que ${t.origin} contingués ${n} ${t.minimum.toString()} ${a.unit}` : `Massa petit: s'esperava que ${t.origin} fos ${n} ${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Format invàlid: ha de començar amb "${n.prefix}"` : n.format === "ends_with" ? `Format invàlid: ha d'acabar amb "${n.suffix}"` : n.format === "includes" ? `Format invàlid: ha d'incloure "${n.includes}"` : n.format === "regex" ? `Format invàlid: ha de coincidir amb el patró ${n.pattern}` : `Format invàlid per a ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Número invàlid: ha de ser múltiple de ${t.divisor}`;
      case "unrecognized_keys":
        return `Clau${t.keys.length > 1 ? "s" : ""} no reconeguda${t.keys.length > 1 ? "s" : ""}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Clau invàlida a ${t.origin}`;
      case "invalid_union":
        return "Entrada invàlida";
      // Could also be "Tipus d'unió invàlid" but "Entrada invàlida" is more general
      case "invalid_element":
        return `Element invàlid a ${t.origin}`;
      default:
        return "Entrada invàlida";
    }
  };
};
function Nd() {
  return {
    localeError: yv()
  };
}

// node_modules/zod/v4/locales/ckb.js
var _v = () => {
  let e = {
    string: { unit: "پیت", verb: "بێت" },
    file: { unit: "بایت", verb: "بێت" },
    array: { unit: "دانە", verb: "بێت" },
    set: { unit: "دانە", verb: "بێت" },
    map: { unit: "دانە", verb: "بێت" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "regex",
    email: "ئیمەیڵ",
    url: "بەستەر (URL)",
    emoji: "ئیمۆجی",
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
    datetime: "ڕێکەوت و کات",
    date: "ڕێکەوت",
    time: "کات",
    duration: "ماوە",
    ipv4: "ناونیشانی IPv4",
    ipv6: "ناونیشانی IPv6",
    mac: "ناونیشانی MAC",
    cidrv4: "مەودای IPv4",
    cidrv6: "مەودای IPv6",
    base64: "دەقی base64",
    base64url: "دەقی base64url",
    json_string: "دەقی JSON",
    e164: "ژمارەی E.164",
    credit_card: "ژمارەی کارتی کرێدیت",
    currency_code: "کۆدی دراو",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "تێکردە"
  }, o = {
    nan: "NaN",
    string: "نووسین",
    number: "ژمارە",
    boolean: "boolean",
    array: "array",
    object: "object",
    date: "ڕێکەوت",
    integer: "ژمارە",
    float: "ژمارە",
    null: "null",
    undefined: "undefined",
    function: "function",
    symbol: "symbol",
    unknown: "unknown",
    promise: "promise",
    void: "void",
    never: "never",
    map: "map",
    set: "set"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a, s = ["ا", "و", "ۆ", "وو", "ە", "ی", "ێ"].some((l) => u.endsWith(l)) ? "یە" : "ە", c = /^[a-zA-Z]+$/.test(u);
        return a === "null" || a === "undefined" ? "داواکراوە" : `چاوەڕوانکراوە ${n} بێت، بەڵام ${u}${c ? "" : s}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `بەهاکە نادرووستە: چاوەڕوانکراوە ${h(t.values[0])} بێت` : `هەڵبژاردەی نادروست: چاوەڕوانکراوە یەکێک بێت لە ${g(t.values, "|")}`;
      case "too_big": {
        let n = r(t.origin);
        return n ? `پێویستە بە لایەنی زۆرەوە ${t.maximum.toString()} ${n.unit} ${n.verb}` : `پێویستە بە لایەنی زۆرەوە ${t.maximum.toString()} بێت`;
      }
      case "too_small": {
        let n = r(t.origin);
        return n ? `پێویستە بە لایەنی کەمەوە ${t.minimum.toString()} ${n.unit} ${n.verb}` : `پێویستە بە لایەنی کەمەوە ${t.minimum.toString()} بێت`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `دەقی نادروست: پێویستە دەستپێبکات بە "${n.prefix}"` : n.format === "ends_with" ? `دەقی نادروست: پێویستە کۆتاییبێت بە "${n.suffix}"` : n.format === "includes" ? `دەقی نادروست: پێویستە "${n.includes}" لەخۆبگرێت` : n.format === "regex" ? `دەقی نادروست: پێویستە لەگەڵ پاتێرنی ${n.pattern} بگونجێت` : `بەهای ${i[n.format] ?? t.format} نادروستە`;
      }
      case "not_multiple_of":
        return `ژمارەی نادروست: دەبێت چەند هێندە بێت بۆ ${t.divisor}`;
      case "unrecognized_keys":
        return `کلیلی نەناسراو: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `کلیلی نادروست لە ${t.origin}`;
      case "invalid_union":
        return t.options && Array.isArray(t.options) && t.options.length > 0 ? `بەهای نەناسراو هەیە. بەهای چاوەڕوانکراو: ${t.options.map((a) => `'${a}'`).join(" | ")}` : "یەکگرتنی نادروست";
      case "invalid_element":
        return `${t.origin} بەهاکە نادروستە`;
      default:
        return "تێکردەی نادروست";
    }
  };
};
function Od() {
  return {
    localeError: _v()
  };
}

// node_modules/zod/v4/locales/cs.js
var bv = () => {
  let e = {
    string: { unit: "znaků", verb: "mít" },
    file: { unit: "bajtů", verb: "mít" },
    array: { unit: "prvků", verb: "mít" },
    set: { unit: "prvků", verb: "mít" },
    map: { unit: "prvků", verb: "mít" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "regulární výraz",
    email: "e-mailová adresa",
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
    datetime: "datum a čas ve formátu ISO",
    date: "datum ve formátu ISO",
    time: "čas ve formátu ISO",
    duration: "doba trvání ISO",
    ipv4: "IPv4 adresa",
    ipv6: "IPv6 adresa",
    mac: "MAC adresa",
    cidrv4: "rozsah IPv4",
    cidrv6: "rozsah IPv6",
    base64: "řetězec zakódovaný ve formátu base64",
    base64url: "řetězec zakódovaný ve formátu base64url",
    json_string: "řetězec ve formátu JSON",
    e164: "číslo E.164",
    credit_card: "číslo kreditní karty",
    currency_code: "kód měny",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "vstup"
  }, o = {
    nan: "NaN",
    number: "číslo",
    string: "řetězec",
    function: "funkce",
    array: "pole"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Neplatný vstup: očekáváno instanceof ${t.expected}, obdrženo ${u}` : `Neplatný vstup: očekáváno ${n}, obdrženo ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Neplatný vstup: očekáváno ${h(t.values[0])}` : `Neplatná možnost: očekávána jedna z hodnot ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Hodnota je příliš velká: ${t.origin ?? "hodnota"} musí mít ${n}${t.maximum.toString()} ${a.unit ?? "prvků"}` : `Hodnota je příliš velká: ${t.origin ?? "hodnota"} musí být ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Hodnota je příliš malá: ${t.origin ?? "hodnota"} musí mít ${n}${t.minimum.toString()} ${a.unit ?? "prvků"}` : `Hodnota je příliš malá: ${t.origin ?? "hodnota"} musí být ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Neplatný řetězec: musí začínat na "${n.prefix}"` : n.format === "ends_with" ? `Neplatný řetězec: musí končit na "${n.suffix}"` : n.format === "includes" ? `Neplatný řetězec: musí obsahovat "${n.includes}"` : n.format === "regex" ? `Neplatný řetězec: musí odpovídat vzoru ${n.pattern}` : `Neplatný formát ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Neplatné číslo: musí být násobkem ${t.divisor}`;
      case "unrecognized_keys":
        return `Neznámé klíče: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Neplatný klíč v ${t.origin}`;
      case "invalid_union":
        return "Neplatný vstup";
      case "invalid_element":
        return `Neplatná hodnota v ${t.origin}`;
      default:
        return "Neplatný vstup";
    }
  };
};
function Ud() {
  return {
    localeError: bv()
  };
}

// node_modules/zod/v4/locales/da.js
var kv = () => {
  let e = {
    string: { unit: "tegn", verb: "havde" },
    file: { unit: "bytes", verb: "havde" },
    array: { unit: "elementer", verb: "indeholdt" },
    set: { unit: "elementer", verb: "indeholdt" },
    map: { unit: "elementer", verb: "indeholdt" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "input",
    email: "e-mailadresse",
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
    datetime: "ISO dato- og klokkeslæt",
    date: "ISO-dato",
    time: "ISO-klokkeslæt",
    duration: "ISO-varighed",
    ipv4: "IPv4-adresse",
    ipv6: "IPv6-adresse",
    mac: "MAC-adresse",
    cidrv4: "IPv4-spektrum",
    cidrv6: "IPv6-spektrum",
    base64: "base64-kodet streng",
    base64url: "base64url-kodet streng",
    json_string: "JSON-streng",
    e164: "E.164-nummer",
    credit_card: "kreditkortnummer",
    currency_code: "valutakode",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  }, o = {
    nan: "NaN",
    string: "streng",
    number: "tal",
    boolean: "boolean",
    array: "liste",
    object: "objekt",
    set: "sæt",
    file: "fil"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Ugyldigt input: forventede instanceof ${t.expected}, fik ${u}` : `Ugyldigt input: forventede ${n}, fik ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Ugyldig værdi: forventede ${h(t.values[0])}` : `Ugyldigt valg: forventede en af følgende ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin), u = o[t.origin] ?? t.origin;
        return a ? `For stor: forventede ${u ?? "value"} ${a.verb} ${n} ${t.maximum.toString()} ${a.unit ?? "elementer"}` : `For stor: forventede ${u ?? "value"} havde ${n} ${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin), u = o[t.origin] ?? t.origin;
        return a ? `For lille: forventede ${u} ${a.verb} ${n} ${t.minimum.toString()} ${a.unit}` : `For lille: forventede ${u} havde ${n} ${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Ugyldig streng: skal starte med "${n.prefix}"` : n.format === "ends_with" ? `Ugyldig streng: skal ende med "${n.suffix}"` : n.format === "includes" ? `Ugyldig streng: skal indeholde "${n.includes}"` : n.format === "regex" ? `Ugyldig streng: skal matche mønsteret ${n.pattern}` : `Ugyldig ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Ugyldigt tal: skal være deleligt med ${t.divisor}`;
      case "unrecognized_keys":
        return `${t.keys.length > 1 ? "Ukendte nøgler" : "Ukendt nøgle"}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Ugyldig nøgle i ${t.origin}`;
      case "invalid_union":
        return "Ugyldigt input: matcher ingen af de tilladte typer";
      case "invalid_element":
        return `Ugyldig værdi i ${t.origin}`;
      default:
        return "Ugyldigt input";
    }
  };
};
function Ad() {
  return {
    localeError: kv()
  };
}

// node_modules/zod/v4/locales/de.js
var xv = () => {
  let e = {
    string: { unit: "Zeichen", verb: "zu haben" },
    file: { unit: "Bytes", verb: "zu haben" },
    array: { unit: "Elemente", verb: "zu haben" },
    set: { unit: "Elemente", verb: "zu haben" },
    map: { unit: "Elemente", verb: "zu haben" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "Eingabe",
    email: "E-Mail-Adresse",
    url: "URL",
    emoji: "Emoji",
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
    datetime: "ISO-Datum und -Uhrzeit",
    date: "ISO-Datum",
    time: "ISO-Uhrzeit",
    duration: "ISO-Dauer",
    ipv4: "IPv4-Adresse",
    ipv6: "IPv6-Adresse",
    mac: "MAC-Adresse",
    cidrv4: "IPv4-Bereich",
    cidrv6: "IPv6-Bereich",
    base64: "Base64-codierter String",
    base64url: "Base64-URL-codierter String",
    json_string: "JSON-String",
    e164: "E.164-Nummer",
    credit_card: "Kreditkartennummer",
    currency_code: "Währungscode",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "Eingabe"
  }, o = {
    nan: "NaN",
    number: "Zahl",
    array: "Array"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Ungültige Eingabe: erwartet instanceof ${t.expected}, erhalten ${u}` : `Ungültige Eingabe: erwartet ${n}, erhalten ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Ungültige Eingabe: erwartet ${h(t.values[0])}` : `Ungültige Option: erwartet eine von ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Zu groß: erwartet, dass ${t.origin ?? "Wert"} ${n}${t.maximum.toString()} ${a.unit ?? "Elemente"} hat` : `Zu groß: erwartet, dass ${t.origin ?? "Wert"} ${n}${t.maximum.toString()} ist`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Zu klein: erwartet, dass ${t.origin} ${n}${t.minimum.toString()} ${a.unit} hat` : `Zu klein: erwartet, dass ${t.origin} ${n}${t.minimum.toString()} ist`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Ungültiger String: muss mit "${n.prefix}" beginnen` : n.format === "ends_with" ? `Ungültiger String: muss mit "${n.suffix}" enden` : n.format === "includes" ? `Ungültiger String: muss "${n.includes}" enthalten` : n.format === "regex" ? `Ungültiger String: muss dem Muster ${n.pattern} entsprechen` : `Ungültig: ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Ungültige Zahl: muss ein Vielfaches von ${t.divisor} sein`;
      case "unrecognized_keys":
        return `${t.keys.length > 1 ? "Unbekannte Schlüssel" : "Unbekannter Schlüssel"}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Ungültiger Schlüssel in ${t.origin}`;
      case "invalid_union":
        return "Ungültige Eingabe";
      case "invalid_element":
        return `Ungültiger Wert in ${t.origin}`;
      default:
        return "Ungültige Eingabe";
    }
  };
};
function Td() {
  return {
    localeError: xv()
  };
}

// node_modules/zod/v4/locales/el.js
var Iv = () => {
  let e = {
    string: { unit: "χαρακτήρες", verb: "να έχει" },
    file: { unit: "bytes", verb: "να έχει" },
    array: { unit: "στοιχεία", verb: "να έχει" },
    set: { unit: "στοιχεία", verb: "να έχει" },
    map: { unit: "καταχωρήσεις", verb: "να έχει" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "είσοδος",
    email: "διεύθυνση email",
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
    datetime: "ISO ημερομηνία και ώρα",
    date: "ISO ημερομηνία",
    time: "ISO ώρα",
    duration: "ISO διάρκεια",
    ipv4: "διεύθυνση IPv4",
    ipv6: "διεύθυνση IPv6",
    mac: "διεύθυνση MAC",
    cidrv4: "εύρος IPv4",
    cidrv6: "εύρος IPv6",
    base64: "συμβολοσειρά κωδικοποιημένη σε base64",
    base64url: "συμβολοσειρά κωδικοποιημένη σε base64url",
    json_string: "συμβολοσειρά JSON",
    e164: "αριθμός E.164",
    credit_card: "αριθμός πιστωτικής κάρτας",
    currency_code: "κωδικός νομίσματος",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "είσοδος"
  }, o = {
    nan: "NaN"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return typeof t.expected == "string" && /^[A-Z]/.test(t.expected) ? `Μη έγκυρη είσοδος: αναμενόταν instanceof ${t.expected}, λήφθηκε ${u}` : `Μη έγκυρη είσοδος: αναμενόταν ${n}, λήφθηκε ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Μη έγκυρη είσοδος: αναμενόταν ${h(t.values[0])}` : `Μη έγκυρη επιλογή: αναμενόταν ένα από ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Πολύ μεγάλο: αναμενόταν ${t.origin ?? "τιμή"} να έχει ${n}${t.maximum.toString()} ${a.unit ?? "στοιχεία"}` : `Πολύ μεγάλο: αναμενόταν ${t.origin ?? "τιμή"} να είναι ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Πολύ μικρό: αναμενόταν ${t.origin} να έχει ${n}${t.minimum.toString()} ${a.unit}` : `Πολύ μικρό: αναμενόταν ${t.origin} να είναι ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Μη έγκυρη συμβολοσειρά: πρέπει να ξεκινά με "${n.prefix}"` : n.format === "ends_with" ? `Μη έγκυρη συμβολοσειρά: πρέπει να τελειώνει με "${n.suffix}"` : n.format === "includes" ? `Μη έγκυρη συμβολοσειρά: πρέπει να περιέχει "${n.includes}"` : n.format === "regex" ? `Μη έγκυρη συμβολοσειρά: πρέπει να ταιριάζει με το μοτίβο ${n.pattern}` : `Μη έγκυρο: ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Μη έγκυρος αριθμός: πρέπει να είναι πολλαπλάσιο του ${t.divisor}`;
      case "unrecognized_keys":
        return `Άγνωστ${t.keys.length > 1 ? "α" : "ο"} κλειδ${t.keys.length > 1 ? "ιά" : "ί"}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Μη έγκυρο κλειδί στο ${t.origin}`;
      case "invalid_union":
        return "Μη έγκυρη είσοδος";
      case "invalid_element":
        return `Μη έγκυρη τιμή στο ${t.origin}`;
      default:
        return "Μη έγκυρη είσοδος";
    }
  };
};
function Zd() {
  return {
    localeError: Iv()
  };
}

// node_modules/zod/v4/locales/en.js
var wv = () => {
  let e = {
    string: { unit: "characters", verb: "to have" },
    file: { unit: "bytes", verb: "to have" },
    array: { unit: "items", verb: "to have" },
    set: { unit: "items", verb: "to have" },
    map: { unit: "entries", verb: "to have" }
  };
  function r(n) {
    return e[n] ?? null;
  }
  let i = {
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
  }, o = {
    // Compatibility: "nan" -> "NaN" for display
    nan: "NaN"
    // All other type names omitted - they fall back to raw values via ?? operator
  };
  function t(n, a) {
    return n === "number" && typeof a == "number" && !Number.isFinite(a) ? String(a) : o[n] ?? n;
  }
  return (n) => {
    switch (n.code) {
      case "invalid_type": {
        let a = t(n.expected), u = y(n.input), s = t(u, n.input);
        return `Invalid input: expected ${a}, received ${s}`;
      }
      case "invalid_value":
        return n.values.length === 1 ? `Invalid input: expected ${h(n.values[0])}` : `Invalid option: expected one of ${g(n.values, "|")}`;
      case "too_big": {
        let a = n.exact ? "exactly " : n.inclusive ? "<=" : "<", u = r(n.origin);
        return u ? `Too big: expected ${n.origin ?? "value"} to have ${a}${n.maximum.toString()} ${u.unit ?? "elements"}` : `Too big: expected ${n.origin ?? "value"} to be ${a}${n.maximum.toString()}`;
      }
      case "too_small": {
        let a = n.exact ? "exactly " : n.inclusive ? ">=" : ">", u = r(n.origin);
        return u ? `Too small: expected ${n.origin} to have ${a}${n.minimum.toString()} ${u.unit}` : `Too small: expected ${n.origin} to be ${a}${n.minimum.toString()}`;
      }
      case "invalid_format": {
        let a = n;
        return a.format === "starts_with" ? `Invalid string: must start with "${a.prefix}"` : a.format === "ends_with" ? `Invalid string: must end with "${a.suffix}"` : a.format === "includes" ? `Invalid string: must include "${a.includes}"` : a.format === "regex" ? `Invalid string: must match pattern ${a.pattern}` : `Invalid ${i[a.format] ?? n.format}`;
      }
      case "not_multiple_of":
        return `Invalid number: must be a multiple of ${n.divisor}`;
      case "unrecognized_keys":
        return `Unrecognized key${n.keys.length > 1 ? "s" : ""}: ${g(n.keys, ", ")}`;
      case "invalid_key":
        return `Invalid key in ${n.origin}`;
      case "invalid_union":
        return n.options && Array.isArray(n.options) && n.options.length > 0 ? `Invalid discriminator value. Expected ${n.options.map((u) => `'${u}'`).join(" | ")}` : n.inclusive === !1 ? "Invalid input: more than one option matched" : "Invalid input";
      case "invalid_element":
        return `Invalid value in ${n.origin}`;
      default:
        return "Invalid input";
    }
  };
};
function Rn() {
  return {
    localeError: wv()
  };
}

// node_modules/zod/v4/locales/eo.js
var zv = () => {
  let e = {
    string: { unit: "karaktrojn", verb: "havi" },
    file: { unit: "bajtojn", verb: "havi" },
    array: { unit: "elementojn", verb: "havi" },
    set: { unit: "elementojn", verb: "havi" },
    map: { unit: "elementojn", verb: "havi" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "enigo",
    email: "retadreso",
    url: "URL",
    emoji: "emoĝio",
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
    datetime: "ISO-datotempo",
    date: "ISO-dato",
    time: "ISO-tempo",
    duration: "ISO-daŭro",
    ipv4: "IPv4-adreso",
    ipv6: "IPv6-adreso",
    mac: "MAC-adreso",
    cidrv4: "IPv4-rango",
    cidrv6: "IPv6-rango",
    base64: "64-ume kodita karaktraro",
    base64url: "URL-64-ume kodita karaktraro",
    json_string: "JSON-karaktraro",
    e164: "E.164-nombro",
    credit_card: "kreditkarta numero",
    currency_code: "valuta kodo",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "enigo"
  }, o = {
    nan: "NaN",
    number: "nombro",
    array: "tabelo",
    null: "senvalora"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Nevalida enigo: atendiĝis instanceof ${t.expected}, riceviĝis ${u}` : `Nevalida enigo: atendiĝis ${n}, riceviĝis ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Nevalida enigo: atendiĝis ${h(t.values[0])}` : `Nevalida opcio: atendiĝis unu el ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Tro granda: atendiĝis ke ${t.origin ?? "valoro"} havu ${n}${t.maximum.toString()} ${a.unit ?? "elementojn"}` : `Tro granda: atendiĝis ke ${t.origin ?? "valoro"} havu ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Tro malgranda: atendiĝis ke ${t.origin} havu ${n}${t.minimum.toString()} ${a.unit}` : `Tro malgranda: atendiĝis ke ${t.origin} estu ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Nevalida karaktraro: devas komenciĝi per "${n.prefix}"` : n.format === "ends_with" ? `Nevalida karaktraro: devas finiĝi per "${n.suffix}"` : n.format === "includes" ? `Nevalida karaktraro: devas inkluzivi "${n.includes}"` : n.format === "regex" ? `Nevalida karaktraro: devas kongrui kun la modelo ${n.pattern}` : `Nevalida ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Nevalida nombro: devas esti oblo de ${t.divisor}`;
      case "unrecognized_keys":
        return `Nekonata${t.keys.length > 1 ? "j" : ""} ŝlosilo${t.keys.length > 1 ? "j" : ""}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Nevalida ŝlosilo en ${t.origin}`;
      case "invalid_union":
        return "Nevalida enigo";
      case "invalid_element":
        return `Nevalida valoro en ${t.origin}`;
      default:
        return "Nevalida enigo";
    }
  };
};
function Ed() {
  return {
    localeError: zv()
  };
}

// node_modules/zod/v4/locales/es.js
var Sv = () => {
  let e = {
    string: { unit: "caracteres", verb: "tener" },
    file: { unit: "bytes", verb: "tener" },
    array: { unit: "elementos", verb: "tener" },
    set: { unit: "elementos", verb: "tener" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "entrada",
    email: "dirección de correo electrónico",
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
    datetime: "fecha y hora ISO",
    date: "fecha ISO",
    time: "hora ISO",
    duration: "duración ISO",
    ipv4: "dirección IPv4",
    ipv6: "dirección IPv6",
    mac: "dirección MAC",
    cidrv4: "rango IPv4",
    cidrv6: "rango IPv6",
    base64: "cadena codificada en base64",
    base64url: "URL codificada en base64",
    json_string: "cadena JSON",
    e164: "número E.164",
    credit_card: "número de tarjeta de crédito",
    currency_code: "código de moneda",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "entrada"
  }, o = {
    nan: "NaN",
    string: "texto",
    number: "número",
    boolean: "booleano",
    array: "arreglo",
    object: "objeto",
    set: "conjunto",
    file: "archivo",
    date: "fecha",
    bigint: "número grande",
    symbol: "símbolo",
    undefined: "indefinido",
    null: "nulo",
    function: "función",
    map: "mapa",
    record: "registro",
    tuple: "tupla",
    enum: "enumeración",
    union: "unión",
    literal: "literal",
    promise: "promesa",
    void: "vacío",
    never: "nunca",
    unknown: "desconocido",
    any: "cualquiera"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Entrada inválida: se esperaba instanceof ${t.expected}, recibido ${u}` : `Entrada inválida: se esperaba ${n}, recibido ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Entrada inválida: se esperaba ${h(t.values[0])}` : `Opción inválida: se esperaba una de ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin), u = o[t.origin] ?? t.origin;
        return a ? `Demasiado grande: se esperaba que ${u ?? "valor"} tuviera ${n}${t.maximum.toString()} ${a.unit ?? "elementos"}` : `Demasiado grande: se esperaba que ${u ?? "valor"} fuera ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin), u = o[t.origin] ?? t.origin;
        return a ? `Demasiado pequeño: se esperaba que ${u} tuviera ${n}${t.minimum.toString()} ${a.unit}` : `Demasiado pequeño: se esperaba que ${u} fuera ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Cadena inválida: debe comenzar con "${n.prefix}"` : n.format === "ends_with" ? `Cadena inválida: debe terminar en "${n.suffix}"` : n.format === "includes" ? `Cadena inválida: debe incluir "${n.includes}"` : n.format === "regex" ? `Cadena inválida: debe coincidir con el patrón ${n.pattern}` : `Inválido ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Número inválido: debe ser múltiplo de ${t.divisor}`;
      case "unrecognized_keys":
        return `Llave${t.keys.length > 1 ? "s" : ""} desconocida${t.keys.length > 1 ? "s" : ""}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Llave inválida en ${o[t.origin] ?? t.origin}`;
      case "invalid_union":
        return "Entrada inválida";
      case "invalid_element":
        return `Valor inválido en ${o[t.origin] ?? t.origin}`;
      default:
        return "Entrada inválida";
    }
  };
};
function Cd() {
  return {
    localeError: Sv()
  };
}

// node_modules/zod/v4/locales/fa.js
var Pv = () => {
  let e = {
    string: { unit: "کاراکتر", verb: "داشته باشد" },
    file: { unit: "بایت", verb: "داشته باشد" },
    array: { unit: "آیتم", verb: "داشته باشد" },
    set: { unit: "آیتم", verb: "داشته باشد" },
    map: { unit: "آیتم", verb: "داشته باشد" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "ورودی",
    email: "آدرس ایمیل",
    url: "URL",
    emoji: "ایموجی",
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
    datetime: "تاریخ و زمان ایزو",
    date: "تاریخ ایزو",
    time: "زمان ایزو",
    duration: "مدت زمان ایزو",
    ipv4: "IPv4 آدرس",
    ipv6: "IPv6 آدرس",
    mac: "MAC آدرس",
    cidrv4: "IPv4 دامنه",
    cidrv6: "IPv6 دامنه",
    base64: "base64-encoded رشته",
    base64url: "base64url-encoded رشته",
    json_string: "JSON رشته",
    e164: "E.164 عدد",
    credit_card: "شماره کارت اعتباری",
    currency_code: "کد ارز",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "ورودی"
  }, o = {
    nan: "NaN",
    number: "عدد",
    array: "آرایه"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `ورودی نامعتبر: می‌بایست instanceof ${t.expected} می‌بود، ${u} دریافت شد` : `ورودی نامعتبر: می‌بایست ${n} می‌بود، ${u} دریافت شد`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `ورودی نامعتبر: می‌بایست ${h(t.values[0])} می‌بود` : `گزینه نامعتبر: می‌بایست یکی از ${g(t.values, "|")} می‌بود`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `خیلی بزرگ: ${t.origin ?? "مقدار"} باید ${n}${t.maximum.toString()} ${a.unit ?? "عنصر"} باشد` : `خیلی بزرگ: ${t.origin ?? "مقدار"} باید ${n}${t.maximum.toString()} باشد`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `خیلی کوچک: ${t.origin} باید ${n}${t.minimum.toString()} ${a.unit} باشد` : `خیلی کوچک: ${t.origin} باید ${n}${t.minimum.toString()} باشد`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `رشته نامعتبر: باید با "${n.prefix}" شروع شود` : n.format === "ends_with" ? `رشته نامعتبر: باید با "${n.suffix}" تمام شود` : n.format === "includes" ? `رشته نامعتبر: باید شامل "${n.includes}" باشد` : n.format === "regex" ? `رشته نامعتبر: باید با الگوی ${n.pattern} مطابقت داشته باشد` : `${i[n.format] ?? t.format} نامعتبر`;
      }
      case "not_multiple_of":
        return `عدد نامعتبر: باید مضرب ${t.divisor} باشد`;
      case "unrecognized_keys":
        return `کلید${t.keys.length > 1 ? "های" : ""} ناشناس: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `کلید ناشناس در ${t.origin}`;
      case "invalid_union":
        return "ورودی نامعتبر";
      case "invalid_element":
        return `مقدار نامعتبر در ${t.origin}`;
      default:
        return "ورودی نامعتبر";
    }
  };
};
function Ld() {
  return {
    localeError: Pv()
  };
}

// node_modules/zod/v4/locales/fi.js
var Dv = () => {
  let e = {
    string: { unit: "merkkiä", subject: "merkkijonon" },
    file: { unit: "tavua", subject: "tiedoston" },
    array: { unit: "alkiota", subject: "listan" },
    set: { unit: "alkiota", subject: "joukon" },
    map: { unit: "alkiota", subject: "kuvauksen" },
    number: { unit: "", subject: "luvun" },
    bigint: { unit: "", subject: "suuren kokonaisluvun" },
    int: { unit: "", subject: "kokonaisluvun" },
    date: { unit: "", subject: "päivämäärän" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "säännöllinen lauseke",
    email: "sähköpostiosoite",
    url: "URL-osoite",
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
    datetime: "ISO-aikaleima",
    date: "ISO-päivämäärä",
    time: "ISO-aika",
    duration: "ISO-kesto",
    ipv4: "IPv4-osoite",
    ipv6: "IPv6-osoite",
    mac: "MAC-osoite",
    cidrv4: "IPv4-alue",
    cidrv6: "IPv6-alue",
    base64: "base64-koodattu merkkijono",
    base64url: "base64url-koodattu merkkijono",
    json_string: "JSON-merkkijono",
    e164: "E.164-luku",
    credit_card: "luottokortin numero",
    currency_code: "valuuttakoodi",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "templaattimerkkijono"
  }, o = {
    nan: "NaN"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Virheellinen tyyppi: odotettiin instanceof ${t.expected}, oli ${u}` : `Virheellinen tyyppi: odotettiin ${n}, oli ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Virheellinen syöte: täytyy olla ${h(t.values[0])}` : `Virheellinen valinta: täytyy olla yksi seuraavista: ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Liian suuri: ${a.subject} täytyy olla ${n}${t.maximum.toString()} ${a.unit}`.trim() : `Liian suuri: arvon täytyy olla ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Liian pieni: ${a.subject} täytyy olla ${n}${t.minimum.toString()} ${a.unit}`.trim() : `Liian pieni: arvon täytyy olla ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Virheellinen syöte: täytyy alkaa "${n.prefix}"` : n.format === "ends_with" ? `Virheellinen syöte: täytyy loppua "${n.suffix}"` : n.format === "includes" ? `Virheellinen syöte: täytyy sisältää "${n.includes}"` : n.format === "regex" ? `Virheellinen syöte: täytyy vastata säännöllistä lauseketta ${n.pattern}` : `Virheellinen ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Virheellinen luku: täytyy olla luvun ${t.divisor} monikerta`;
      case "unrecognized_keys":
        return `${t.keys.length > 1 ? "Tuntemattomat avaimet" : "Tuntematon avain"}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return "Virheellinen avain tietueessa";
      case "invalid_union":
        return "Virheellinen unioni";
      case "invalid_element":
        return "Virheellinen arvo joukossa";
      default:
        return "Virheellinen syöte";
    }
  };
};
function Vd() {
  return {
    localeError: Dv()
  };
}

// node_modules/zod/v4/locales/fr.js
var jv = () => {
  let e = {
    string: { unit: "caractères", verb: "avoir" },
    file: { unit: "octets", verb: "avoir" },
    array: { unit: "éléments", verb: "avoir" },
    set: { unit: "éléments", verb: "avoir" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "expression régulière",
    email: "adresse e-mail",
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
    datetime: "date et heure ISO",
    date: "date ISO",
    time: "heure ISO",
    duration: "durée ISO",
    ipv4: "adresse IPv4",
    ipv6: "adresse IPv6",
    mac: "adresse MAC",
    cidrv4: "plage IPv4",
    cidrv6: "plage IPv6",
    base64: "chaîne de caractères encodée en base64",
    base64url: "chaîne de caractères encodée en base64url",
    json_string: "chaîne de caractères JSON",
    e164: "numéro au format E.164",
    credit_card: "numéro de carte de crédit",
    currency_code: "code de devise",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "entrée"
  }, o = {
    string: "chaîne de caractères",
    number: "nombre",
    int: "entier",
    boolean: "booléen",
    bigint: "grand entier",
    symbol: "symbole",
    undefined: "indéfini",
    null: "null",
    never: "jamais",
    void: "vide",
    date: "date",
    array: "tableau",
    object: "objet",
    tuple: "tuple",
    record: "record",
    map: "map",
    set: "ensemble",
    file: "fichier",
    nonoptional: "non optionnel",
    nan: "NaN",
    function: "fonction"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Entrée invalide : instance de ${t.expected} attendu, ${u} reçu` : `Entrée invalide : ${n} attendu, ${u} reçu`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Entrée invalide : ${h(t.values[0])} attendu` : `Option invalide : une valeur parmi ${g(t.values, "|")} attendue`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Trop grand : ${o[t.origin] ?? "valeur"} doit ${a.verb} ${n}${t.maximum.toString()} ${a.unit ?? "élément(s)"}` : `Trop grand : ${o[t.origin] ?? "valeur"} doit être ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Trop petit : ${o[t.origin] ?? "valeur"} doit ${a.verb} ${n}${t.minimum.toString()} ${a.unit}` : `Trop petit : ${o[t.origin] ?? "valeur"} doit être ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Chaîne de caractères invalide : doit commencer par "${n.prefix}"` : n.format === "ends_with" ? `Chaîne de caractères invalide : doit se terminer par "${n.suffix}"` : n.format === "includes" ? `Chaîne de caractères invalide : doit inclure "${n.includes}"` : n.format === "regex" ? `Chaîne de caractères invalide : doit correspondre au motif ${n.pattern}` : `${i[n.format] ?? t.format} invalide`;
      }
      case "not_multiple_of":
        return `Nombre invalide : doit être un multiple de ${t.divisor}`;
      case "unrecognized_keys":
        return `Clé${t.keys.length > 1 ? "s" : ""} non reconnue${t.keys.length > 1 ? "s" : ""} : ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Clé invalide dans ${t.origin}`;
      case "invalid_union":
        return "Entrée invalide";
      case "invalid_element":
        return `Valeur invalide dans ${t.origin}`;
      default:
        return "Entrée invalide";
    }
  };
};
function Rd() {
  return {
    localeError: jv()
  };
}

// node_modules/zod/v4/locales/fr-CA.js
var Nv = () => {
  let e = {
    string: { unit: "caractères", verb: "avoir" },
    file: { unit: "octets", verb: "avoir" },
    array: { unit: "éléments", verb: "avoir" },
    set: { unit: "éléments", verb: "avoir" },
    map: { unit: "éléments", verb: "avoir" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "entrée",
    email: "adresse courriel",
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
    datetime: "date-heure ISO",
    date: "date ISO",
    time: "heure ISO",
    duration: "durée ISO",
    ipv4: "adresse IPv4",
    ipv6: "adresse IPv6",
    mac: "adresse MAC",
    cidrv4: "plage IPv4",
    cidrv6: "plage IPv6",
    base64: "chaîne encodée en base64",
    base64url: "chaîne encodée en base64url",
    json_string: "chaîne JSON",
    e164: "numéro E.164",
    credit_card: "numéro de carte de crédit",
    currency_code: "code de devise",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "entrée"
  }, o = {
    nan: "NaN"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Entrée invalide : attendu instanceof ${t.expected}, reçu ${u}` : `Entrée invalide : attendu ${n}, reçu ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Entrée invalide : attendu ${h(t.values[0])}` : `Option invalide : attendu l'une des valeurs suivantes ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "≤" : "<", a = r(t.origin);
        return a ? `Trop grand : attendu que ${t.origin ?? "la valeur"} ait ${n}${t.maximum.toString()} ${a.unit}` : `Trop grand : attendu que ${t.origin ?? "la valeur"} soit ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? "≥" : ">", a = r(t.origin);
        return a ? `Trop petit : attendu que ${t.origin} ait ${n}${t.minimum.toString()} ${a.unit}` : `Trop petit : attendu que ${t.origin} soit ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Chaîne invalide : doit commencer par "${n.prefix}"` : n.format === "ends_with" ? `Chaîne invalide : doit se terminer par "${n.suffix}"` : n.format === "includes" ? `Chaîne invalide : doit inclure "${n.includes}"` : n.format === "regex" ? `Chaîne invalide : doit correspondre au motif ${n.pattern}` : `${i[n.format] ?? t.format} invalide`;
      }
      case "not_multiple_of":
        return `Nombre invalide : doit être un multiple de ${t.divisor}`;
      case "unrecognized_keys":
        return `Clé${t.keys.length > 1 ? "s" : ""} non reconnue${t.keys.length > 1 ? "s" : ""} : ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Clé invalide dans ${t.origin}`;
      case "invalid_union":
        return "Entrée invalide";
      case "invalid_element":
        return `Valeur invalide dans ${t.origin}`;
      default:
        return "Entrée invalide";
    }
  };
};
function Fd() {
  return {
    localeError: Nv()
  };
}

// node_modules/zod/v4/locales/gu.js
var Ov = () => {
  let e = {
    string: { unit: "અક્ષર", verb: "હોવા જોઈએ" },
    file: { unit: "બાયટ", verb: "હોવા જોઈએ" },
    array: { unit: "આઇટમ", verb: "હોવા જોઈએ" },
    set: { unit: "આઇટમ", verb: "હોવા જોઈએ" },
    map: { unit: "એન્ટ્રી", verb: "હોવા જોઈએ" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "ઇનપુટ",
    email: "ઈમેઇલ એડ્રેસ",
    url: "URL",
    emoji: "ઇમોજી",
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
    datetime: "ISO તારીખ અને સમય",
    date: "ISO તારીખ",
    time: "ISO સમય",
    duration: "ISO અવધિ",
    ipv4: "IPv4 એડ્રેસ",
    ipv6: "IPv6 એડ્રેસ",
    mac: "MAC એડ્રેસ",
    cidrv4: "IPv4 શ્રેણી",
    cidrv6: "IPv6 શ્રેણી",
    base64: "base64-એન્કોડેડ સ્ટ્રિંગ",
    base64url: "base64url-એન્કોડેડ સ્ટ્રિંગ",
    json_string: "JSON સ્ટ્રિંગ",
    e164: "E.164 નંબર",
    credit_card: "ક્રેડિટ કાર્ડ નંબર",
    currency_code: "ચલણ કોડ",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "ઇનપુટ"
  }, o = {
    nan: "NaN"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return `અમાન્ય ઇનપુટ: અપેક્ષિત ${n}, પ્રાપ્ત ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `અમાન્ય ઇનપુટ: અપેક્ષિત ${h(t.values[0])}` : `અમાન્ય વિકલ્પ: ${g(t.values, " | ")} માધ્યમથી એક અપેક્ષિત`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `ખૂબ મોટું: ${t.origin ?? "મૂલ્ય"} ${n}${t.maximum.toString()} ${a.unit ?? "એલિમેન્ટ"} હોવા જોઈએ` : `ખૂબ મોટું: ${t.origin ?? "મૂલ્ય"} ${n}${t.maximum.toString()} હોવું જોઈએ`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `ખૂબ નાનું: ${t.origin} ${n}${t.minimum.toString()} ${a.unit} હોવા જોઈએ` : `ખૂબ નાનું: ${t.origin} ${n}${t.minimum.toString()} હોવું જોઈએ`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `અમાન્ય સ્ટ્રિંગ: "${n.prefix}" થી શરૂ થવું જોઈએ` : n.format === "ends_with" ? `અમાન્ય સ્ટ્રિંગ: "${n.suffix}" પર સમાપ્ત થવું જોઈએ` : n.format === "includes" ? `અમાન્ય સ્ટ્રિંગ: "${n.includes}" શામેલ હોવું જોઈએ` : n.format === "regex" ? `અમાન્ય સ્ટ્રિંગ: પેટર્ન ${n.pattern} સાથે મેળ ખાવું જોઈએ` : `અમાન્ય ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `અમાન્ય નંબર: ${t.divisor} નો ગુણાંક હોવો જોઈએ`;
      case "unrecognized_keys":
        return `ઓળખી શકાતા નહીં તે કી${t.keys.length > 1 ? "ઓ" : ""}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `${t.origin} માં અમાન્ય કી`;
      case "invalid_union":
        return t.options && Array.isArray(t.options) && t.options.length > 0 ? `અમાન્ય ડિસ્ક્રિમિનેટર મૂલ્ય. અપેક્ષિત ${t.options.map((a) => `'${a}'`).join(" | ")}` : "અમાન્ય ઇનપુટ";
      case "invalid_element":
        return `${t.origin} માં અમાન્ય મૂલ્ય`;
      default:
        return "અમાન્ય ઇનપુટ";
    }
  };
};
function Md() {
  return {
    localeError: Ov()
  };
}

// node_modules/zod/v4/locales/he.js
var Uv = () => {
  let e = {
    string: { label: "מחרוזת", gender: "f" },
    number: { label: "מספר", gender: "m" },
    boolean: { label: "ערך בוליאני", gender: "m" },
    bigint: { label: "BigInt", gender: "m" },
    date: { label: "תאריך", gender: "m" },
    array: { label: "מערך", gender: "m" },
    object: { label: "אובייקט", gender: "m" },
    null: { label: "ערך ריק (null)", gender: "m" },
    undefined: { label: "ערך לא מוגדר (undefined)", gender: "m" },
    symbol: { label: "סימבול (Symbol)", gender: "m" },
    function: { label: "פונקציה", gender: "f" },
    map: { label: "מפה (Map)", gender: "f" },
    set: { label: "קבוצה (Set)", gender: "f" },
    file: { label: "קובץ", gender: "m" },
    promise: { label: "Promise", gender: "m" },
    NaN: { label: "NaN", gender: "m" },
    unknown: { label: "ערך לא ידוע", gender: "m" },
    value: { label: "ערך", gender: "m" }
  }, r = {
    string: { unit: "תווים", shortLabel: "קצר", longLabel: "ארוך" },
    file: { unit: "בייטים", shortLabel: "קטן", longLabel: "גדול" },
    array: { unit: "פריטים", shortLabel: "קטן", longLabel: "גדול" },
    set: { unit: "פריטים", shortLabel: "קטן", longLabel: "גדול" },
    number: { unit: "", shortLabel: "קטן", longLabel: "גדול" }
    // no unit
  }, i = (c) => c ? e[c] : void 0, o = (c) => {
    let l = i(c);
    return l ? l.label : c ?? e.unknown.label;
  }, t = (c) => `ה${o(c)}`, n = (c) => (i(c)?.gender ?? "m") === "f" ? "צריכה להיות" : "צריך להיות", a = (c) => c ? r[c] ?? null : null, u = {
    regex: { label: "קלט", gender: "m" },
    email: { label: "כתובת אימייל", gender: "f" },
    url: { label: "כתובת רשת", gender: "f" },
    emoji: { label: "אימוג'י", gender: "m" },
    uuid: { label: "UUID", gender: "m" },
    uuidv4: { label: "UUIDv4", gender: "m" },
    uuidv6: { label: "UUIDv6", gender: "m" },
    nanoid: { label: "nanoid", gender: "m" },
    guid: { label: "GUID", gender: "m" },
    cuid: { label: "cuid", gender: "m" },
    cuid2: { label: "cuid2", gender: "m" },
    ulid: { label: "ULID", gender: "m" },
    xid: { label: "XID", gender: "m" },
    ksuid: { label: "KSUID", gender: "m" },
    datetime: { label: "תאריך וזמן ISO", gender: "m" },
    date: { label: "תאריך ISO", gender: "m" },
    time: { label: "זמן ISO", gender: "m" },
    duration: { label: "משך זמן ISO", gender: "m" },
    ipv4: { label: "כתובת IPv4", gender: "f" },
    ipv6: { label: "כתובת IPv6", gender: "f" },
    mac: { label: "כתובת MAC", gender: "f" },
    cidrv4: { label: "טווח IPv4", gender: "m" },
    cidrv6: { label: "טווח IPv6", gender: "m" },
    base64: { label: "מחרוזת בבסיס 64", gender: "f" },
    base64url: { label: "מחרוזת בבסיס 64 לכתובות רשת", gender: "f" },
    json_string: { label: "מחרוזת JSON", gender: "f" },
    e164: { label: "מספר E.164", gender: "m" },
    credit_card: { label: "מספר כרטיס אשראי", gender: "m" },
    currency_code: { label: "קוד מטבע", gender: "m" },
    iban: { label: "IBAN", gender: "m" },
    jwt: { label: "JWT", gender: "m" },
    template_literal: { label: "קלט", gender: "m" },
    ends_with: { label: "קלט", gender: "m" },
    includes: { label: "קלט", gender: "m" },
    lowercase: { label: "קלט", gender: "m" },
    starts_with: { label: "קלט", gender: "m" },
    uppercase: { label: "קלט", gender: "m" }
  }, s = {
    nan: "NaN"
  };
  return (c) => {
    switch (c.code) {
      case "invalid_type": {
        let l = c.expected, d = s[l ?? ""] ?? o(l), f = y(c.input), m = s[f] ?? e[f]?.label ?? f;
        return /^[A-Z]/.test(c.expected) ? `קלט לא תקין: צריך להיות instanceof ${c.expected}, התקבל ${m}` : `קלט לא תקין: צריך להיות ${d}, התקבל ${m}`;
      }
      case "invalid_value": {
        if (c.values.length === 1)
          return `ערך לא תקין: הערך חייב להיות ${h(c.values[0])}`;
        let l = c.values.map((m) => h(m));
        if (c.values.length === 2)
          return `ערך לא תקין: האפשרויות המתאימות הן ${l[0]} או ${l[1]}`;
        let d = l[l.length - 1];
        return `ערך לא תקין: האפשרויות המתאימות הן ${l.slice(0, -1).join(", ")} או ${d}`;
      }
      case "too_big": {
        let l = a(c.origin), d = t(c.origin ?? "value");
        if (c.origin === "string")
          return `${l?.longLabel ?? "ארוך"} מדי: ${d} צריכה להכיל ${c.maximum.toString()} ${l?.unit ?? ""} ${c.inclusive ? "או פחות" : "לכל היותר"}`.trim();
        if (c.origin === "number") {
          let v = c.inclusive ? `קטן או שווה ל-${c.maximum}` : `קטן מ-${c.maximum}`;
          return `גדול מדי: ${d} צריך להיות ${v}`;
        }
        if (c.origin === "array" || c.origin === "set") {
          let v = c.origin === "set" ? "צריכה" : "צריך", _ = c.inclusive ? `${c.maximum} ${l?.unit ?? ""} או פחות` : `פחות מ-${c.maximum} ${l?.unit ?? ""}`;
          return `גדול מדי: ${d} ${v} להכיל ${_}`.trim();
        }
        let f = c.inclusive ? "<=" : "<", m = n(c.origin ?? "value");
        return l?.unit ? `${l.longLabel} מדי: ${d} ${m} ${f}${c.maximum.toString()} ${l.unit}` : `${l?.longLabel ?? "גדול"} מדי: ${d} ${m} ${f}${c.maximum.toString()}`;
      }
      case "too_small": {
        let l = a(c.origin), d = t(c.origin ?? "value");
        if (c.origin === "string")
          return `${l?.shortLabel ?? "קצר"} מדי: ${d} צריכה להכיל ${c.minimum.toString()} ${l?.unit ?? ""} ${c.inclusive ? "או יותר" : "לפחות"}`.trim();
        if (c.origin === "number") {
          let v = c.inclusive ? `גדול או שווה ל-${c.minimum}` : `גדול מ-${c.minimum}`;
          return `קטן מדי: ${d} צריך להיות ${v}`;
        }
        if (c.origin === "array" || c.origin === "set") {
          let v = c.origin === "set" ? "צריכה" : "צריך";
          if (c.minimum === 1 && c.inclusive) {
            let k = (c.origin === "set", "לפחות פריט אחד");
            return `קטן מדי: ${d} ${v} להכיל ${k}`;
          }
          let _ = c.inclusive ? `${c.minimum} ${l?.unit ?? ""} או יותר` : `יותר מ-${c.minimum} ${l?.unit ?? ""}`;
          return `קטן מדי: ${d} ${v} להכיל ${_}`.trim();
        }
        let f = c.inclusive ? ">=" : ">", m = n(c.origin ?? "value");
        return l?.unit ? `${l.shortLabel} מדי: ${d} ${m} ${f}${c.minimum.toString()} ${l.unit}` : `${l?.shortLabel ?? "קטן"} מדי: ${d} ${m} ${f}${c.minimum.toString()}`;
      }
      case "invalid_format": {
        let l = c;
        if (l.format === "starts_with")
          return `המחרוזת חייבת להתחיל ב "${l.prefix}"`;
        if (l.format === "ends_with")
          return `המחרוזת חייבת להסתיים ב "${l.suffix}"`;
        if (l.format === "includes")
          return `המחרוזת חייבת לכלול "${l.includes}"`;
        if (l.format === "regex")
          return `המחרוזת חייבת להתאים לתבנית ${l.pattern}`;
        let d = u[l.format], f = d?.label ?? l.format, v = (d?.gender ?? "m") === "f" ? "תקינה" : "תקין";
        return `${f} לא ${v}`;
      }
      case "not_multiple_of":
        return `מספר לא תקין: חייב להיות מכפלה של ${c.divisor}`;
      case "unrecognized_keys":
        return `מפתח${c.keys.length > 1 ? "ות" : ""} לא מזוה${c.keys.length > 1 ? "ים" : "ה"}: ${g(c.keys, ", ")}`;
      case "invalid_key":
        return "שדה לא תקין באובייקט";
      case "invalid_union":
        return "קלט לא תקין";
      case "invalid_element":
        return `ערך לא תקין ב${t(c.origin ?? "array")}`;
      default:
        return "קלט לא תקין";
    }
  };
};
function Jd() {
  return {
    localeError: Uv()
  };
}

// node_modules/zod/v4/locales/hi.js
var Av = () => {
  let e = {
    string: { unit: "अक्षर", verb: "रखने के लिए" },
    file: { unit: "बाइट्स", verb: "रखने के लिए" },
    array: { unit: "तत्व", verb: "रखने के लिए" },
    set: { unit: "तत्व", verb: "रखने के लिए" },
    map: { unit: "प्रविष्टियाँ", verb: "रखने के लिए" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "इनपुट",
    email: "ईमेल पता",
    url: "URL",
    emoji: "इमोजी",
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
    datetime: "ISO तिथि और समय",
    date: "ISO तिथि",
    time: "ISO समय",
    duration: "ISO अवधि",
    ipv4: "IPv4 पता",
    ipv6: "IPv6 पता",
    mac: "MAC पता",
    cidrv4: "IPv4 श्रेणी",
    cidrv6: "IPv6 श्रेणी",
    base64: "Base64-एन्कोडेड स्ट्रिंग",
    base64url: "Base64URL-एन्कोडेड स्ट्रिंग",
    json_string: "JSON स्ट्रिंग",
    e164: "E.164 संख्या",
    credit_card: "क्रेडिट कार्ड संख्या",
    currency_code: "मुद्रा कोड",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "इनपुट"
  }, o = {
    nan: "NaN"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return `अमान्य इनपुट: अपेक्षित ${n}, प्राप्त ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `अमान्य इनपुट: अपेक्षित ${h(t.values[0])}` : `अमान्य विकल्प: अपेक्षित मानों में से एक ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `बहुत बड़ा: अपेक्षित था कि ${t.origin ?? "मान"} में ${n}${t.maximum} ${a.unit} हों` : `बहुत बड़ा: अपेक्षित था कि ${t.origin ?? "मान"} ${n}${t.maximum} हो`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `बहुत छोटा: अपेक्षित था कि ${t.origin} में ${n}${t.minimum} ${a.unit} हों` : `बहुत छोटा: अपेक्षित था कि ${t.origin} ${n}${t.minimum} हो`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `अमान्य स्ट्रिंग: "${n.prefix}" से शुरू होना चाहिए` : n.format === "ends_with" ? `अमान्य स्ट्रिंग: "${n.suffix}" पर समाप्त होना चाहिए` : n.format === "includes" ? `अमान्य स्ट्रिंग: इसमें "${n.includes}" शामिल होना चाहिए` : n.format === "regex" ? `अमान्य स्ट्रिंग: पैटर्न ${n.pattern} से मेल खाना चाहिए` : `अमान्य ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `अमान्य संख्या: यह ${t.divisor} का गुणज होना चाहिए`;
      case "unrecognized_keys":
        return `अपरिचित कुंजी${t.keys.length > 1 ? "याँ" : ""}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `अमान्य कुंजी: ${t.origin} में`;
      case "invalid_union":
        return t.options && Array.isArray(t.options) && t.options.length > 0 ? `अमान्य डिस्क्रिमिनेटर मान: अपेक्षित ${t.options.map((a) => `'${a}'`).join(" | ")}` : "अमान्य इनपुट";
      case "invalid_element":
        return `अमान्य मान: ${t.origin} में`;
      default:
        return "अमान्य इनपुट";
    }
  };
};
function Bd() {
  return {
    localeError: Av()
  };
}

// node_modules/zod/v4/locales/hr.js
var Tv = () => {
  let e = {
    string: { unit: "znakova", verb: "imati" },
    file: { unit: "bajtova", verb: "imati" },
    array: { unit: "stavki", verb: "imati" },
    set: { unit: "stavki", verb: "imati" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "unos",
    email: "email adresa",
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
    datetime: "ISO datum i vrijeme",
    date: "ISO datum",
    time: "ISO vrijeme",
    duration: "ISO trajanje",
    ipv4: "IPv4 adresa",
    ipv6: "IPv6 adresa",
    mac: "MAC adresa",
    cidrv4: "IPv4 raspon",
    cidrv6: "IPv6 raspon",
    base64: "base64 kodirani tekst",
    base64url: "base64url kodirani tekst",
    json_string: "JSON tekst",
    e164: "E.164 broj",
    credit_card: "broj kreditne kartice",
    currency_code: "kod valute",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "unos"
  }, o = {
    nan: "NaN",
    string: "tekst",
    number: "broj",
    boolean: "boolean",
    array: "niz",
    object: "objekt",
    set: "skup",
    file: "datoteka",
    date: "datum",
    bigint: "bigint",
    symbol: "simbol",
    undefined: "undefined",
    null: "null",
    function: "funkcija",
    map: "mapa"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Neispravan unos: očekuje se instanceof ${t.expected}, a primljeno je ${u}` : `Neispravan unos: očekuje se ${n}, a primljeno je ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Neispravna vrijednost: očekivano ${h(t.values[0])}` : `Neispravna opcija: očekivano jedno od ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin), u = o[t.origin] ?? t.origin;
        return a ? `Preveliko: očekivano da ${u ?? "vrijednost"} ima ${n}${t.maximum.toString()} ${a.unit ?? "elemenata"}` : `Preveliko: očekivano da ${u ?? "vrijednost"} bude ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin), u = o[t.origin] ?? t.origin;
        return a ? `Premalo: očekivano da ${u} ima ${n}${t.minimum.toString()} ${a.unit}` : `Premalo: očekivano da ${u} bude ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Neispravan tekst: mora započinjati s "${n.prefix}"` : n.format === "ends_with" ? `Neispravan tekst: mora završavati s "${n.suffix}"` : n.format === "includes" ? `Neispravan tekst: mora sadržavati "${n.includes}"` : n.format === "regex" ? `Neispravan tekst: mora odgovarati uzorku ${n.pattern}` : `Neispravna ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Neispravan broj: mora biti višekratnik od ${t.divisor}`;
      case "unrecognized_keys":
        return `Neprepoznat${t.keys.length > 1 ? "i ključevi" : " ključ"}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Neispravan ključ u ${o[t.origin] ?? t.origin}`;
      case "invalid_union":
        return "Neispravan unos";
      case "invalid_element":
        return `Neispravna vrijednost u ${o[t.origin] ?? t.origin}`;
      default:
        return "Neispravan unos";
    }
  };
};
function Kd() {
  return {
    localeError: Tv()
  };
}

// node_modules/zod/v4/locales/hu.js
var Zv = () => {
  let e = {
    string: { unit: "karakter", verb: "legyen" },
    file: { unit: "byte", verb: "legyen" },
    array: { unit: "elem", verb: "legyen" },
    set: { unit: "elem", verb: "legyen" },
    map: { unit: "elem", verb: "legyen" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "bemenet",
    email: "email cím",
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
    datetime: "ISO időbélyeg",
    date: "ISO dátum",
    time: "ISO idő",
    duration: "ISO időintervallum",
    ipv4: "IPv4 cím",
    ipv6: "IPv6 cím",
    mac: "MAC cím",
    cidrv4: "IPv4 tartomány",
    cidrv6: "IPv6 tartomány",
    base64: "base64-kódolt string",
    base64url: "base64url-kódolt string",
    json_string: "JSON string",
    e164: "E.164 szám",
    credit_card: "hitelkártyaszám",
    currency_code: "pénznemkód",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "bemenet"
  }, o = {
    nan: "NaN",
    number: "szám",
    array: "tömb"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Érvénytelen bemenet: a várt érték instanceof ${t.expected}, a kapott érték ${u}` : `Érvénytelen bemenet: a várt érték ${n}, a kapott érték ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Érvénytelen bemenet: a várt érték ${h(t.values[0])}` : `Érvénytelen opció: valamelyik érték várt ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Túl nagy: ${t.origin ?? "érték"} mérete túl nagy ${n}${t.maximum.toString()} ${a.unit ?? "elem"}` : `Túl nagy: a bemeneti érték ${t.origin ?? "érték"} túl nagy: ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Túl kicsi: a bemeneti érték ${t.origin} mérete túl kicsi ${n}${t.minimum.toString()} ${a.unit}` : `Túl kicsi: a bemeneti érték ${t.origin} túl kicsi ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Érvénytelen string: "${n.prefix}" értékkel kell kezdődnie` : n.format === "ends_with" ? `Érvénytelen string: "${n.suffix}" értékkel kell végződnie` : n.format === "includes" ? `Érvénytelen string: "${n.includes}" értéket kell tartalmaznia` : n.format === "regex" ? `Érvénytelen string: ${n.pattern} mintának kell megfelelnie` : `Érvénytelen ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Érvénytelen szám: ${t.divisor} többszörösének kell lennie`;
      case "unrecognized_keys":
        return `Ismeretlen kulcs${t.keys.length > 1 ? "s" : ""}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Érvénytelen kulcs ${t.origin}`;
      case "invalid_union":
        return "Érvénytelen bemenet";
      case "invalid_element":
        return `Érvénytelen érték: ${t.origin}`;
      default:
        return "Érvénytelen bemenet";
    }
  };
};
function Gd() {
  return {
    localeError: Zv()
  };
}

// node_modules/zod/v4/locales/hy.js
function Wd(e, r, i) {
  return Math.abs(e) === 1 ? r : i;
}
function _t(e) {
  if (!e)
    return "";
  let r = ["ա", "ե", "ը", "ի", "ո", "ու", "օ"], i = e[e.length - 1];
  return e + (r.includes(i) ? "ն" : "ը");
}
var Ev = () => {
  let e = {
    string: {
      unit: {
        one: "նշան",
        many: "նշաններ"
      },
      verb: "ունենալ"
    },
    file: {
      unit: {
        one: "բայթ",
        many: "բայթեր"
      },
      verb: "ունենալ"
    },
    array: {
      unit: {
        one: "տարր",
        many: "տարրեր"
      },
      verb: "ունենալ"
    },
    set: {
      unit: {
        one: "տարր",
        many: "տարրեր"
      },
      verb: "ունենալ"
    },
    map: {
      unit: {
        one: "տարր",
        many: "տարրեր"
      },
      verb: "ունենալ"
    }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "մուտք",
    email: "էլ. հասցե",
    url: "URL",
    emoji: "էմոջի",
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
    datetime: "ISO ամսաթիվ և ժամ",
    date: "ISO ամսաթիվ",
    time: "ISO ժամ",
    duration: "ISO տևողություն",
    ipv4: "IPv4 հասցե",
    ipv6: "IPv6 հասցե",
    mac: "MAC հասցե",
    cidrv4: "IPv4 միջակայք",
    cidrv6: "IPv6 միջակայք",
    base64: "base64 ձևաչափով տող",
    base64url: "base64url ձևաչափով տող",
    json_string: "JSON տող",
    e164: "E.164 համար",
    credit_card: "կրեդիտ քարտի համար",
    currency_code: "արժույթի կոդ",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "մուտք"
  }, o = {
    nan: "NaN",
    number: "թիվ",
    array: "զանգված"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Սխալ մուտքագրում․ սպասվում էր instanceof ${t.expected}, ստացվել է ${u}` : `Սխալ մուտքագրում․ սպասվում էր ${n}, ստացվել է ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Սխալ մուտքագրում․ սպասվում էր ${h(t.values[1])}` : `Սխալ տարբերակ․ սպասվում էր հետևյալներից մեկը՝ ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        if (a) {
          let u = Number(t.maximum), s = Wd(u, a.unit.one, a.unit.many);
          return `Չափազանց մեծ արժեք․ սպասվում է, որ ${_t(t.origin ?? "արժեք")} կունենա ${n}${t.maximum.toString()} ${s}`;
        }
        return `Չափազանց մեծ արժեք․ սպասվում է, որ ${_t(t.origin ?? "արժեք")} լինի ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        if (a) {
          let u = Number(t.minimum), s = Wd(u, a.unit.one, a.unit.many);
          return `Չափազանց փոքր արժեք․ սպասվում է, որ ${_t(t.origin)} կունենա ${n}${t.minimum.toString()} ${s}`;
        }
        return `Չափազանց փոքր արժեք․ սպասվում է, որ ${_t(t.origin)} լինի ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Սխալ տող․ պետք է սկսվի "${n.prefix}"-ով` : n.format === "ends_with" ? `Սխալ տող․ պետք է ավարտվի "${n.suffix}"-ով` : n.format === "includes" ? `Սխալ տող․ պետք է պարունակի "${n.includes}"` : n.format === "regex" ? `Սխալ տող․ պետք է համապատասխանի ${n.pattern} ձևաչափին` : `Սխալ ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Սխալ թիվ․ պետք է բազմապատիկ լինի ${t.divisor}-ի`;
      case "unrecognized_keys":
        return `Չճանաչված բանալի${t.keys.length > 1 ? "ներ" : ""}. ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Սխալ բանալի ${_t(t.origin)}-ում`;
      case "invalid_union":
        return "Սխալ մուտքագրում";
      case "invalid_element":
        return `Սխալ արժեք ${_t(t.origin)}-ում`;
      default:
        return "Սխալ մուտքագրում";
    }
  };
};
function Xd() {
  return {
    localeError: Ev()
  };
}

// node_modules/zod/v4/locales/id.js
var Cv = () => {
  let e = {
    string: { unit: "karakter", verb: "memiliki" },
    file: { unit: "byte", verb: "memiliki" },
    array: { unit: "item", verb: "memiliki" },
    set: { unit: "item", verb: "memiliki" },
    map: { unit: "item", verb: "memiliki" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "input",
    email: "alamat email",
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
    datetime: "tanggal dan waktu format ISO",
    date: "tanggal format ISO",
    time: "jam format ISO",
    duration: "durasi format ISO",
    ipv4: "alamat IPv4",
    ipv6: "alamat IPv6",
    mac: "alamat MAC",
    cidrv4: "rentang alamat IPv4",
    cidrv6: "rentang alamat IPv6",
    base64: "string dengan enkode base64",
    base64url: "string dengan enkode base64url",
    json_string: "string JSON",
    e164: "angka E.164",
    credit_card: "nomor kartu kredit",
    currency_code: "kode mata uang",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  }, o = {
    nan: "NaN"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Input tidak valid: diharapkan instanceof ${t.expected}, diterima ${u}` : `Input tidak valid: diharapkan ${n}, diterima ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Input tidak valid: diharapkan ${h(t.values[0])}` : `Pilihan tidak valid: diharapkan salah satu dari ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Terlalu besar: diharapkan ${t.origin ?? "value"} memiliki ${n}${t.maximum.toString()} ${a.unit ?? "elemen"}` : `Terlalu besar: diharapkan ${t.origin ?? "value"} menjadi ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Terlalu kecil: diharapkan ${t.origin} memiliki ${n}${t.minimum.toString()} ${a.unit}` : `Terlalu kecil: diharapkan ${t.origin} menjadi ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `String tidak valid: harus dimulai dengan "${n.prefix}"` : n.format === "ends_with" ? `String tidak valid: harus berakhir dengan "${n.suffix}"` : n.format === "includes" ? `String tidak valid: harus menyertakan "${n.includes}"` : n.format === "regex" ? `String tidak valid: harus sesuai pola ${n.pattern}` : `${i[n.format] ?? t.format} tidak valid`;
      }
      case "not_multiple_of":
        return `Angka tidak valid: harus kelipatan dari ${t.divisor}`;
      case "unrecognized_keys":
        return `Kunci tidak dikenali ${t.keys.length > 1 ? "s" : ""}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Kunci tidak valid di ${t.origin}`;
      case "invalid_union":
        return "Input tidak valid";
      case "invalid_element":
        return `Nilai tidak valid di ${t.origin}`;
      default:
        return "Input tidak valid";
    }
  };
};
function qd() {
  return {
    localeError: Cv()
  };
}

// node_modules/zod/v4/locales/is.js
var Lv = () => {
  let e = {
    string: { unit: "stafi", verb: "að hafa" },
    file: { unit: "bæti", verb: "að hafa" },
    array: { unit: "hluti", verb: "að hafa" },
    set: { unit: "hluti", verb: "að hafa" },
    map: { unit: "hluti", verb: "að hafa" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "gildi",
    email: "netfang",
    url: "vefslóð",
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
    datetime: "ISO dagsetning og tími",
    date: "ISO dagsetning",
    time: "ISO tími",
    duration: "ISO tímalengd",
    ipv4: "IPv4 address",
    ipv6: "IPv6 address",
    mac: "MAC address",
    cidrv4: "IPv4 range",
    cidrv6: "IPv6 range",
    base64: "base64-encoded strengur",
    base64url: "base64url-encoded strengur",
    json_string: "JSON strengur",
    e164: "E.164 tölugildi",
    credit_card: "kreditkortanúmer",
    currency_code: "gjaldmiðilskóði",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "gildi"
  }, o = {
    nan: "NaN",
    number: "númer",
    array: "fylki"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Rangt gildi: Þú slóst inn ${u} þar sem á að vera instanceof ${t.expected}` : `Rangt gildi: Þú slóst inn ${u} þar sem á að vera ${n}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Rangt gildi: gert ráð fyrir ${h(t.values[0])}` : `Ógilt val: má vera eitt af eftirfarandi ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Of stórt: gert er ráð fyrir að ${t.origin ?? "gildi"} hafi ${n}${t.maximum.toString()} ${a.unit ?? "hluti"}` : `Of stórt: gert er ráð fyrir að ${t.origin ?? "gildi"} sé ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Of lítið: gert er ráð fyrir að ${t.origin} hafi ${n}${t.minimum.toString()} ${a.unit}` : `Of lítið: gert er ráð fyrir að ${t.origin} sé ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Ógildur strengur: verður að byrja á "${n.prefix}"` : n.format === "ends_with" ? `Ógildur strengur: verður að enda á "${n.suffix}"` : n.format === "includes" ? `Ógildur strengur: verður að innihalda "${n.includes}"` : n.format === "regex" ? `Ógildur strengur: verður að fylgja mynstri ${n.pattern}` : `Rangt ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Röng tala: verður að vera margfeldi af ${t.divisor}`;
      case "unrecognized_keys":
        return `Óþekkt ${t.keys.length > 1 ? "ir lyklar" : "ur lykill"}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Rangur lykill í ${t.origin}`;
      case "invalid_union":
        return "Rangt gildi";
      case "invalid_element":
        return `Rangt gildi í ${t.origin}`;
      default:
        return "Rangt gildi";
    }
  };
};
function Yd() {
  return {
    localeError: Lv()
  };
}

// node_modules/zod/v4/locales/it.js
var Vv = () => {
  let e = {
    string: { unit: "caratteri", verb: "avere" },
    file: { unit: "byte", verb: "avere" },
    array: { unit: "elementi", verb: "avere" },
    set: { unit: "elementi", verb: "avere" },
    map: { unit: "elementi", verb: "avere" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "input",
    email: "indirizzo email",
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
    datetime: "data e ora ISO",
    date: "data ISO",
    time: "ora ISO",
    duration: "durata ISO",
    ipv4: "indirizzo IPv4",
    ipv6: "indirizzo IPv6",
    mac: "indirizzo MAC",
    cidrv4: "intervallo IPv4",
    cidrv6: "intervallo IPv6",
    base64: "stringa codificata in base64",
    base64url: "URL codificata in base64",
    json_string: "stringa JSON",
    e164: "numero E.164",
    credit_card: "numero di carta di credito",
    currency_code: "codice valuta",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  }, o = {
    nan: "NaN",
    number: "numero",
    array: "vettore"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Input non valido: atteso instanceof ${t.expected}, ricevuto ${u}` : `Input non valido: atteso ${n}, ricevuto ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Input non valido: atteso ${h(t.values[0])}` : `Opzione non valida: atteso uno tra ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Troppo grande: ${t.origin ?? "valore"} deve avere ${n}${t.maximum.toString()} ${a.unit ?? "elementi"}` : `Troppo grande: ${t.origin ?? "valore"} deve essere ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Troppo piccolo: ${t.origin} deve avere ${n}${t.minimum.toString()} ${a.unit}` : `Troppo piccolo: ${t.origin} deve essere ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Stringa non valida: deve iniziare con "${n.prefix}"` : n.format === "ends_with" ? `Stringa non valida: deve terminare con "${n.suffix}"` : n.format === "includes" ? `Stringa non valida: deve includere "${n.includes}"` : n.format === "regex" ? `Stringa non valida: deve corrispondere al pattern ${n.pattern}` : `Input non valido: ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Numero non valido: deve essere un multiplo di ${t.divisor}`;
      case "unrecognized_keys":
        return `Chiav${t.keys.length > 1 ? "i" : "e"} non riconosciut${t.keys.length > 1 ? "e" : "a"}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Chiave non valida in ${t.origin}`;
      case "invalid_union":
        return "Input non valido";
      case "invalid_element":
        return `Valore non valido in ${t.origin}`;
      default:
        return "Input non valido";
    }
  };
};
function Hd() {
  return {
    localeError: Vv()
  };
}

// node_modules/zod/v4/locales/ja.js
var Rv = () => {
  let e = {
    string: { unit: "文字", verb: "である" },
    file: { unit: "バイト", verb: "である" },
    array: { unit: "要素", verb: "である" },
    set: { unit: "要素", verb: "である" },
    map: { unit: "要素", verb: "である" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "入力値",
    email: "メールアドレス",
    url: "URL",
    emoji: "絵文字",
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
    datetime: "ISO日時",
    date: "ISO日付",
    time: "ISO時刻",
    duration: "ISO期間",
    ipv4: "IPv4アドレス",
    ipv6: "IPv6アドレス",
    mac: "MACアドレス",
    cidrv4: "IPv4範囲",
    cidrv6: "IPv6範囲",
    base64: "base64エンコード文字列",
    base64url: "base64urlエンコード文字列",
    json_string: "JSON文字列",
    e164: "E.164番号",
    credit_card: "クレジットカード番号",
    currency_code: "通貨コード",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "入力値"
  }, o = {
    nan: "NaN",
    number: "数値",
    array: "配列"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `無効な入力: instanceof ${t.expected}が期待されましたが、${u}が入力されました` : `無効な入力: ${n}が期待されましたが、${u}が入力されました`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `無効な入力: ${h(t.values[0])}が期待されました` : `無効な選択: ${g(t.values, "、")}のいずれかである必要があります`;
      case "too_big": {
        let n = t.inclusive ? "以下である" : "より小さい", a = r(t.origin);
        return a ? `大きすぎる値: ${t.origin ?? "値"}は${t.maximum.toString()}${a.unit ?? "要素"}${n}必要があります` : `大きすぎる値: ${t.origin ?? "値"}は${t.maximum.toString()}${n}必要があります`;
      }
      case "too_small": {
        let n = t.inclusive ? "以上である" : "より大きい", a = r(t.origin);
        return a ? `小さすぎる値: ${t.origin}は${t.minimum.toString()}${a.unit}${n}必要があります` : `小さすぎる値: ${t.origin}は${t.minimum.toString()}${n}必要があります`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `無効な文字列: "${n.prefix}"で始まる必要があります` : n.format === "ends_with" ? `無効な文字列: "${n.suffix}"で終わる必要があります` : n.format === "includes" ? `無効な文字列: "${n.includes}"を含む必要があります` : n.format === "regex" ? `無効な文字列: パターン${n.pattern}に一致する必要があります` : `無効な${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `無効な数値: ${t.divisor}の倍数である必要があります`;
      case "unrecognized_keys":
        return `認識されていないキー${t.keys.length > 1 ? "群" : ""}: ${g(t.keys, "、")}`;
      case "invalid_key":
        return `${t.origin}内の無効なキー`;
      case "invalid_union":
        return "無効な入力";
      case "invalid_element":
        return `${t.origin}内の無効な値`;
      default:
        return "無効な入力";
    }
  };
};
function Qd() {
  return {
    localeError: Rv()
  };
}

// node_modules/zod/v4/locales/ka.js
var Fv = () => {
  let e = {
    string: { unit: "სიმბოლო", verb: "უნდა შეიცავდეს" },
    file: { unit: "ბაიტი", verb: "უნდა შეიცავდეს" },
    array: { unit: "ელემენტი", verb: "უნდა შეიცავდეს" },
    set: { unit: "ელემენტი", verb: "უნდა შეიცავდეს" },
    map: { unit: "ელემენტი", verb: "უნდა შეიცავდეს" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "შეყვანა",
    email: "ელ-ფოსტის მისამართი",
    url: "URL",
    emoji: "ემოჯი",
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
    datetime: "თარიღი-დრო",
    date: "თარიღი",
    time: "დრო",
    duration: "ხანგრძლივობა",
    ipv4: "IPv4 მისამართი",
    ipv6: "IPv6 მისამართი",
    mac: "MAC მისამართი",
    cidrv4: "IPv4 დიაპაზონი",
    cidrv6: "IPv6 დიაპაზონი",
    base64: "base64-კოდირებული ველი",
    base64url: "base64url-კოდირებული ველი",
    json_string: "JSON ველი",
    e164: "E.164 ნომერი",
    credit_card: "საკრედიტო ბარათის ნომერი",
    currency_code: "ვალუტის კოდი",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "შეყვანა"
  }, o = {
    nan: "NaN",
    number: "რიცხვი",
    string: "ველი",
    boolean: "ბულეანი",
    function: "ფუნქცია",
    array: "მასივი"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `არასწორი შეყვანა: მოსალოდნელი instanceof ${t.expected}, მიღებული ${u}` : `არასწორი შეყვანა: მოსალოდნელი ${n}, მიღებული ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `არასწორი შეყვანა: მოსალოდნელი ${h(t.values[0])}` : `არასწორი ვარიანტი: მოსალოდნელია ერთ-ერთი ${g(t.values, "|")}-დან`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `ზედმეტად დიდი: მოსალოდნელი ${t.origin ?? "მნიშვნელობა"} ${a.verb} ${n}${t.maximum.toString()} ${a.unit}` : `ზედმეტად დიდი: მოსალოდნელი ${t.origin ?? "მნიშვნელობა"} იყოს ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `ზედმეტად პატარა: მოსალოდნელი ${t.origin} ${a.verb} ${n}${t.minimum.toString()} ${a.unit}` : `ზედმეტად პატარა: მოსალოდნელი ${t.origin} იყოს ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `არასწორი ველი: უნდა იწყებოდეს "${n.prefix}"-ით` : n.format === "ends_with" ? `არასწორი ველი: უნდა მთავრდებოდეს "${n.suffix}"-ით` : n.format === "includes" ? `არასწორი ველი: უნდა შეიცავდეს "${n.includes}"-ს` : n.format === "regex" ? `არასწორი ველი: უნდა შეესაბამებოდეს შაბლონს ${n.pattern}` : `არასწორი ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `არასწორი რიცხვი: უნდა იყოს ${t.divisor}-ის ჯერადი`;
      case "unrecognized_keys":
        return `უცნობი გასაღებ${t.keys.length > 1 ? "ები" : "ი"}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `არასწორი გასაღები ${t.origin}-ში`;
      case "invalid_union":
        return "არასწორი შეყვანა";
      case "invalid_element":
        return `არასწორი მნიშვნელობა ${t.origin}-ში`;
      default:
        return "არასწორი შეყვანა";
    }
  };
};
function ef() {
  return {
    localeError: Fv()
  };
}

// node_modules/zod/v4/locales/km.js
var Mv = () => {
  let e = {
    string: { unit: "តួអក្សរ", verb: "គួរមាន" },
    file: { unit: "បៃ", verb: "គួរមាន" },
    array: { unit: "ធាតុ", verb: "គួរមាន" },
    set: { unit: "ធាតុ", verb: "គួរមាន" },
    map: { unit: "ធាតុ", verb: "គួរមាន" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "ទិន្នន័យបញ្ចូល",
    email: "អាសយដ្ឋានអ៊ីមែល",
    url: "URL",
    emoji: "សញ្ញាអារម្មណ៍",
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
    datetime: "កាលបរិច្ឆេទ និងម៉ោង ISO",
    date: "កាលបរិច្ឆេទ ISO",
    time: "ម៉ោង ISO",
    duration: "រយៈពេល ISO",
    ipv4: "អាសយដ្ឋាន IPv4",
    ipv6: "អាសយដ្ឋាន IPv6",
    mac: "អាសយដ្ឋាន MAC",
    cidrv4: "ដែនអាសយដ្ឋាន IPv4",
    cidrv6: "ដែនអាសយដ្ឋាន IPv6",
    base64: "ខ្សែអក្សរអ៊ិកូដ base64",
    base64url: "ខ្សែអក្សរអ៊ិកូដ base64url",
    json_string: "ខ្សែអក្សរ JSON",
    e164: "លេខ E.164",
    credit_card: "លេខប័ណ្ណឥណទាន",
    currency_code: "កូដរូបិយប័ណ្ណ",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "ទិន្នន័យបញ្ចូល"
  }, o = {
    nan: "NaN",
    number: "លេខ",
    array: "អារេ (Array)",
    null: "គ្មានតម្លៃ (null)"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `ទិន្នន័យបញ្ចូលមិនត្រឹមត្រូវ៖ ត្រូវការ instanceof ${t.expected} ប៉ុន្តែទទួលបាន ${u}` : `ទិន្នន័យបញ្ចូលមិនត្រឹមត្រូវ៖ ត្រូវការ ${n} ប៉ុន្តែទទួលបាន ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `ទិន្នន័យបញ្ចូលមិនត្រឹមត្រូវ៖ ត្រូវការ ${h(t.values[0])}` : `ជម្រើសមិនត្រឹមត្រូវ៖ ត្រូវជាមួយក្នុងចំណោម ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `ធំពេក៖ ត្រូវការ ${t.origin ?? "តម្លៃ"} ${n} ${t.maximum.toString()} ${a.unit ?? "ធាតុ"}` : `ធំពេក៖ ត្រូវការ ${t.origin ?? "តម្លៃ"} ${n} ${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `តូចពេក៖ ត្រូវការ ${t.origin} ${n} ${t.minimum.toString()} ${a.unit}` : `តូចពេក៖ ត្រូវការ ${t.origin} ${n} ${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `ខ្សែអក្សរមិនត្រឹមត្រូវ៖ ត្រូវចាប់ផ្តើមដោយ "${n.prefix}"` : n.format === "ends_with" ? `ខ្សែអក្សរមិនត្រឹមត្រូវ៖ ត្រូវបញ្ចប់ដោយ "${n.suffix}"` : n.format === "includes" ? `ខ្សែអក្សរមិនត្រឹមត្រូវ៖ ត្រូវមាន "${n.includes}"` : n.format === "regex" ? `ខ្សែអក្សរមិនត្រឹមត្រូវ៖ ត្រូវតែផ្គូផ្គងនឹងទម្រង់ដែលបានកំណត់ ${n.pattern}` : `មិនត្រឹមត្រូវ៖ ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `លេខមិនត្រឹមត្រូវ៖ ត្រូវតែជាពហុគុណនៃ ${t.divisor}`;
      case "unrecognized_keys":
        return `រកឃើញសោមិនស្គាល់៖ ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `សោមិនត្រឹមត្រូវនៅក្នុង ${t.origin}`;
      case "invalid_union":
        return "ទិន្នន័យមិនត្រឹមត្រូវ";
      case "invalid_element":
        return `ទិន្នន័យមិនត្រឹមត្រូវនៅក្នុង ${t.origin}`;
      default:
        return "ទិន្នន័យមិនត្រឹមត្រូវ";
    }
  };
};
function Fn() {
  return {
    localeError: Mv()
  };
}

// node_modules/zod/v4/locales/kh.js
function tf() {
  return Fn();
}

// node_modules/zod/v4/locales/kn.js
var Jv = () => {
  let e = {
    string: { unit: "ಅಕ್ಷರಗಳು", verb: "ಹೊಂದಲು" },
    file: { unit: "ಬೈಟ್‌ಗಳು", verb: "ಹೊಂದಲು" },
    array: { unit: "ವಸ್ತುಗಳು", verb: "ಹೊಂದಲು" },
    set: { unit: "ವಸ್ತುಗಳು", verb: "ಹೊಂದಲು" },
    map: { unit: "entries", verb: "ಹೊಂದಲು" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "ಇನ್ಪುಟ್",
    email: "email ವಿಳಾಸ",
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
    datetime: "ISO ದಿನಾಂಕದ ಸಮಯ",
    date: "ISO ದಿನಾಂಕ",
    time: "ISO ಸಮಯ",
    duration: "ISO ಅವಧಿ",
    ipv4: "IPv4 ವಿಳಾಸ",
    ipv6: "IPv6 ವಿಳಾಸ",
    mac: "MAC ವಿಳಾಸ",
    cidrv4: "IPv4 ವ್ಯಾಪ್ತಿಯ",
    cidrv6: "IPv6 ವ್ಯಾಪ್ತಿಯ",
    base64: "base64-encodedಸ್ಟ್ರಿಂಗ್",
    base64url: "base64url-encodedಸ್ಟ್ರಿಂಗ್",
    json_string: "JSONಸ್ಟ್ರಿಂಗ್",
    e164: "E.164 ಸಂಖ್ಯೆ",
    credit_card: "ಕ್ರೆಡಿಟ್ ಕಾರ್ಡ್ ಸಂಖ್ಯೆ",
    currency_code: "ಕರೆನ್ಸಿ ಕೋಡ್",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "ಇನ್ಪುಟ್"
  }, o = {
    // Compatibility: "nan" -> "NaN" for display
    nan: "NaN"
    // All other type names omitted - they fall back to raw values via ?? operator
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return `ಅಮಾನ್ಯ ಇನ್‌ಪುಟ್: ನಿರೀಕ್ಷಿಸಲಾಗಿದೆ ${n}, ಸ್ವೀಕರಿಸಿದನು ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `ಅಮಾನ್ಯ ಇನ್‌ಪುಟ್: ನಿರೀಕ್ಷಿಸಲಾಗಿದೆ ${h(t.values[0])}` : `ಅಮಾನ್ಯ ಆಯ್ಕೆ: ಇವುಗಳಲ್ಲಿ ಒಂದನ್ನು ನಿರೀಕ್ಷಿಸಲಾಗಿದೆ ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `ತುಂಬಾ ದೊಡ್ಡದು: ನಿರೀಕ್ಷಿಸಲಾಗಿದೆ ${t.origin ?? "value"} ಹೊಂದಲು ${n}${t.maximum.toString()} ${a.unit ?? "ಅಂಶಗಳು"}` : `ತುಂಬಾ ದೊಡ್ಡದು: ನಿರೀಕ್ಷಿಸಲಾಗಿದೆ ${t.origin ?? "value"} ಎಂದು ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `ತುಂಬಾ ಚಿಕ್ಕದು: ನಿರೀಕ್ಷಿಸಲಾಗಿದೆ ${t.origin} ಹೊಂದಲು ${n}${t.minimum.toString()} ${a.unit}` : `ತುಂಬಾ ಚಿಕ್ಕದು: ನಿರೀಕ್ಷಿಸಲಾಗಿದೆ ${t.origin} ಎಂದು ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `ಅಮಾನ್ಯವಾದ ಸ್ಟ್ರಿಂಗ್: ಇದರೊಂದಿಗೆ ಪ್ರಾರಂಭಿಸಬೇಕು "${n.prefix}"` : n.format === "ends_with" ? `ಅಮಾನ್ಯವಾದ ಸ್ಟ್ರಿಂಗ್: ಇದರೊಂದಿಗೆ ಕೊನೆಗೊಳ್ಳಬೇಕು "${n.suffix}"` : n.format === "includes" ? `ಅಮಾನ್ಯ ಸ್ಟ್ರಿಂಗ್: ಒಳಗೊಂಡಿರಬೇಕು "${n.includes}"` : n.format === "regex" ? `ಅಮಾನ್ಯವಾದ ಸ್ಟ್ರಿಂಗ್: ಮಾದರಿಗೆ ಹೊಂದಿಕೆಯಾಗಬೇಕು ${n.pattern}` : `ಅಮಾನ್ಯ ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `ಅಮಾನ್ಯ ಸಂಖ್ಯೆ: ಬಹುಸಂಖ್ಯೆಯಾಗಿರಬೇಕು ${t.divisor}`;
      case "unrecognized_keys":
        return `ಗುರುತಿಸಲಾಗದ ಕೀ ${t.keys.length > 1 ? "s" : ""}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `ಅಮಾನ್ಯವಾದ ಕೀ ಇನ್ ${t.origin}`;
      case "invalid_union":
        return t.options && Array.isArray(t.options) && t.options.length > 0 ? `ಅಮಾನ್ಯ ತಾರತಮ್ಯ ಮೌಲ್ಯ. ನಿರೀಕ್ಷಿಸಲಾಗಿದೆ ${t.options.map((a) => `'${a}'`).join(" | ")}` : "ಅಮಾನ್ಯ ಇನ್‌ಪುಟ್";
      case "invalid_element":
        return `ರಲ್ಲಿ ಅಮಾನ್ಯ ಮೌಲ್ಯ ${t.origin}`;
      default:
        return "ಅಮಾನ್ಯ ಇನ್‌ಪುಟ್";
    }
  };
};
function rf() {
  return {
    localeError: Jv()
  };
}

// node_modules/zod/v4/locales/ko.js
var Bv = () => {
  let e = {
    string: { unit: "문자", verb: "to have" },
    file: { unit: "바이트", verb: "to have" },
    array: { unit: "개", verb: "to have" },
    set: { unit: "개", verb: "to have" },
    map: { unit: "개", verb: "to have" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "입력",
    email: "이메일 주소",
    url: "URL",
    emoji: "이모지",
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
    datetime: "ISO 날짜시간",
    date: "ISO 날짜",
    time: "ISO 시간",
    duration: "ISO 기간",
    ipv4: "IPv4 주소",
    ipv6: "IPv6 주소",
    mac: "MAC 주소",
    cidrv4: "IPv4 범위",
    cidrv6: "IPv6 범위",
    base64: "base64 인코딩 문자열",
    base64url: "base64url 인코딩 문자열",
    json_string: "JSON 문자열",
    e164: "E.164 번호",
    credit_card: "신용카드 번호",
    currency_code: "통화 코드",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "입력"
  }, o = {
    nan: "NaN"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `잘못된 입력: 예상 타입은 instanceof ${t.expected}, 받은 타입은 ${u}입니다` : `잘못된 입력: 예상 타입은 ${n}, 받은 타입은 ${u}입니다`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `잘못된 입력: 값은 ${h(t.values[0])} 이어야 합니다` : `잘못된 옵션: ${g(t.values, "또는 ")} 중 하나여야 합니다`;
      case "too_big": {
        let n = t.inclusive ? "이하" : "미만", a = n === "미만" ? "이어야 합니다" : "여야 합니다", u = r(t.origin), s = u?.unit ?? "요소";
        return u ? `${t.origin ?? "값"}이 너무 큽니다: ${t.maximum.toString()}${s} ${n}${a}` : `${t.origin ?? "값"}이 너무 큽니다: ${t.maximum.toString()} ${n}${a}`;
      }
      case "too_small": {
        let n = t.inclusive ? "이상" : "초과", a = n === "이상" ? "이어야 합니다" : "여야 합니다", u = r(t.origin), s = u?.unit ?? "요소";
        return u ? `${t.origin ?? "값"}이 너무 작습니다: ${t.minimum.toString()}${s} ${n}${a}` : `${t.origin ?? "값"}이 너무 작습니다: ${t.minimum.toString()} ${n}${a}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `잘못된 문자열: "${n.prefix}"(으)로 시작해야 합니다` : n.format === "ends_with" ? `잘못된 문자열: "${n.suffix}"(으)로 끝나야 합니다` : n.format === "includes" ? `잘못된 문자열: "${n.includes}"을(를) 포함해야 합니다` : n.format === "regex" ? `잘못된 문자열: 정규식 ${n.pattern} 패턴과 일치해야 합니다` : `잘못된 ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `잘못된 숫자: ${t.divisor}의 배수여야 합니다`;
      case "unrecognized_keys":
        return `인식할 수 없는 키: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `잘못된 키: ${t.origin}`;
      case "invalid_union":
        return "잘못된 입력";
      case "invalid_element":
        return `잘못된 값: ${t.origin}`;
      default:
        return "잘못된 입력";
    }
  };
};
function nf() {
  return {
    localeError: Bv()
  };
}

// node_modules/zod/v4/locales/lt.js
var kr = (e) => e.charAt(0).toUpperCase() + e.slice(1);
function of(e) {
  let r = Math.abs(e), i = r % 10, o = r % 100;
  return o >= 11 && o <= 19 || i === 0 ? "many" : i === 1 ? "one" : "few";
}
var Kv = () => {
  let e = {
    string: {
      unit: {
        one: "simbolis",
        few: "simboliai",
        many: "simbolių"
      },
      verb: {
        smaller: {
          inclusive: "turi būti ne ilgesnė kaip",
          notInclusive: "turi būti trumpesnė kaip"
        },
        bigger: {
          inclusive: "turi būti ne trumpesnė kaip",
          notInclusive: "turi būti ilgesnė kaip"
        }
      }
    },
    file: {
      unit: {
        one: "baitas",
        few: "baitai",
        many: "baitų"
      },
      verb: {
        smaller: {
          inclusive: "turi būti ne didesnis kaip",
          notInclusive: "turi būti mažesnis kaip"
        },
        bigger: {
          inclusive: "turi būti ne mažesnis kaip",
          notInclusive: "turi būti didesnis kaip"
        }
      }
    },
    array: {
      unit: {
        one: "elementą",
        few: "elementus",
        many: "elementų"
      },
      verb: {
        smaller: {
          inclusive: "turi turėti ne daugiau kaip",
          notInclusive: "turi turėti mažiau kaip"
        },
        bigger: {
          inclusive: "turi turėti ne mažiau kaip",
          notInclusive: "turi turėti daugiau kaip"
        }
      }
    },
    set: {
      unit: {
        one: "elementą",
        few: "elementus",
        many: "elementų"
      },
      verb: {
        smaller: {
          inclusive: "turi turėti ne daugiau kaip",
          notInclusive: "turi turėti mažiau kaip"
        },
        bigger: {
          inclusive: "turi turėti ne mažiau kaip",
          notInclusive: "turi turėti daugiau kaip"
        }
      }
    }
  };
  function r(t, n, a, u) {
    let s = e[t] ?? null;
    return s === null ? s : {
      unit: s.unit[n],
      verb: s.verb[u][a ? "inclusive" : "notInclusive"]
    };
  }
  let i = {
    regex: "įvestis",
    email: "el. pašto adresas",
    url: "URL",
    emoji: "jaustukas",
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
    datetime: "ISO data ir laikas",
    date: "ISO data",
    time: "ISO laikas",
    duration: "ISO trukmė",
    ipv4: "IPv4 adresas",
    ipv6: "IPv6 adresas",
    mac: "MAC adresas",
    cidrv4: "IPv4 tinklo prefiksas (CIDR)",
    cidrv6: "IPv6 tinklo prefiksas (CIDR)",
    base64: "base64 užkoduota eilutė",
    base64url: "base64url užkoduota eilutė",
    json_string: "JSON eilutė",
    e164: "E.164 numeris",
    credit_card: "kredito kortelės numeris",
    currency_code: "valiutos kodas",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "įvestis"
  }, o = {
    nan: "NaN",
    number: "skaičius",
    bigint: "sveikasis skaičius",
    string: "eilutė",
    boolean: "loginė reikšmė",
    undefined: "neapibrėžta reikšmė",
    function: "funkcija",
    symbol: "simbolis",
    array: "masyvas",
    object: "objektas",
    null: "nulinė reikšmė"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Gautas tipas ${u}, o tikėtasi - instanceof ${t.expected}` : `Gautas tipas ${u}, o tikėtasi - ${n}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Privalo būti ${h(t.values[0])}` : `Privalo būti vienas iš ${g(t.values, "|")} pasirinkimų`;
      case "too_big": {
        let n = o[t.origin] ?? t.origin, a = r(t.origin, of(Number(t.maximum)), t.inclusive ?? !1, "smaller");
        if (a?.verb)
          return `${kr(n ?? t.origin ?? "reikšmė")} ${a.verb} ${t.maximum.toString()} ${a.unit ?? "elementų"}`;
        let u = t.inclusive ? "ne didesnis kaip" : "mažesnis kaip";
        return `${kr(n ?? t.origin ?? "reikšmė")} turi būti ${u} ${t.maximum.toString()} ${a?.unit}`;
      }
      case "too_small": {
        let n = o[t.origin] ?? t.origin, a = r(t.origin, of(Number(t.minimum)), t.inclusive ?? !1, "bigger");
        if (a?.verb)
          return `${kr(n ?? t.origin ?? "reikšmė")} ${a.verb} ${t.minimum.toString()} ${a.unit ?? "elementų"}`;
        let u = t.inclusive ? "ne mažesnis kaip" : "didesnis kaip";
        return `${kr(n ?? t.origin ?? "reikšmė")} turi būti ${u} ${t.minimum.toString()} ${a?.unit}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Eilutė privalo prasidėti "${n.prefix}"` : n.format === "ends_with" ? `Eilutė privalo pasibaigti "${n.suffix}"` : n.format === "includes" ? `Eilutė privalo įtraukti "${n.includes}"` : n.format === "regex" ? `Eilutė privalo atitikti ${n.pattern}` : `Neteisingas ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Skaičius privalo būti ${t.divisor} kartotinis.`;
      case "unrecognized_keys":
        return `Neatpažint${t.keys.length > 1 ? "i" : "as"} rakt${t.keys.length > 1 ? "ai" : "as"}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return "Rastas klaidingas raktas";
      case "invalid_union":
        return "Klaidinga įvestis";
      case "invalid_element": {
        let n = o[t.origin] ?? t.origin;
        return `${kr(n ?? t.origin ?? "reikšmė")} turi klaidingą įvestį`;
      }
      default:
        return "Klaidinga įvestis";
    }
  };
};
function af() {
  return {
    localeError: Kv()
  };
}

// node_modules/zod/v4/locales/mk.js
var Gv = () => {
  let e = {
    string: { unit: "знаци", verb: "да имаат" },
    file: { unit: "бајти", verb: "да имаат" },
    array: { unit: "ставки", verb: "да имаат" },
    set: { unit: "ставки", verb: "да имаат" },
    map: { unit: "ставки", verb: "да имаат" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "внес",
    email: "адреса на е-пошта",
    url: "URL",
    emoji: "емоџи",
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
    datetime: "ISO датум и време",
    date: "ISO датум",
    time: "ISO време",
    duration: "ISO времетраење",
    ipv4: "IPv4 адреса",
    ipv6: "IPv6 адреса",
    mac: "MAC адреса",
    cidrv4: "IPv4 опсег",
    cidrv6: "IPv6 опсег",
    base64: "base64-енкодирана низа",
    base64url: "base64url-енкодирана низа",
    json_string: "JSON низа",
    e164: "E.164 број",
    credit_card: "број на кредитна картичка",
    currency_code: "код на валута",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "внес"
  }, o = {
    nan: "NaN",
    number: "број",
    array: "низа"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Грешен внес: се очекува instanceof ${t.expected}, примено ${u}` : `Грешен внес: се очекува ${n}, примено ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Invalid input: expected ${h(t.values[0])}` : `Грешана опција: се очекува една ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Премногу голем: се очекува ${t.origin ?? "вредноста"} да има ${n}${t.maximum.toString()} ${a.unit ?? "елементи"}` : `Премногу голем: се очекува ${t.origin ?? "вредноста"} да биде ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Премногу мал: се очекува ${t.origin} да има ${n}${t.minimum.toString()} ${a.unit}` : `Премногу мал: се очекува ${t.origin} да биде ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Неважечка низа: мора да започнува со "${n.prefix}"` : n.format === "ends_with" ? `Неважечка низа: мора да завршува со "${n.suffix}"` : n.format === "includes" ? `Неважечка низа: мора да вклучува "${n.includes}"` : n.format === "regex" ? `Неважечка низа: мора да одгоара на патернот ${n.pattern}` : `Invalid ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Грешен број: мора да биде делив со ${t.divisor}`;
      case "unrecognized_keys":
        return `${t.keys.length > 1 ? "Непрепознаени клучеви" : "Непрепознаен клуч"}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Грешен клуч во ${t.origin}`;
      case "invalid_union":
        return "Грешен внес";
      case "invalid_element":
        return `Грешна вредност во ${t.origin}`;
      default:
        return "Грешен внес";
    }
  };
};
function uf() {
  return {
    localeError: Gv()
  };
}

// node_modules/zod/v4/locales/ms.js
var Wv = () => {
  let e = {
    string: { unit: "aksara", verb: "mempunyai" },
    file: { unit: "bait", verb: "mempunyai" },
    array: { unit: "elemen", verb: "mempunyai" },
    set: { unit: "elemen", verb: "mempunyai" },
    map: { unit: "elemen", verb: "mempunyai" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "input",
    email: "alamat e-mel",
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
    datetime: "tarikh masa ISO",
    date: "tarikh ISO",
    time: "masa ISO",
    duration: "tempoh ISO",
    ipv4: "alamat IPv4",
    ipv6: "alamat IPv6",
    mac: "alamat MAC",
    cidrv4: "julat IPv4",
    cidrv6: "julat IPv6",
    base64: "string dikodkan base64",
    base64url: "string dikodkan base64url",
    json_string: "string JSON",
    e164: "nombor E.164",
    credit_card: "nombor kad kredit",
    currency_code: "kod mata wang",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  }, o = {
    nan: "NaN",
    number: "nombor"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Input tidak sah: dijangka instanceof ${t.expected}, diterima ${u}` : `Input tidak sah: dijangka ${n}, diterima ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Input tidak sah: dijangka ${h(t.values[0])}` : `Pilihan tidak sah: dijangka salah satu daripada ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Terlalu besar: dijangka ${t.origin ?? "nilai"} ${a.verb} ${n}${t.maximum.toString()} ${a.unit ?? "elemen"}` : `Terlalu besar: dijangka ${t.origin ?? "nilai"} adalah ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Terlalu kecil: dijangka ${t.origin} ${a.verb} ${n}${t.minimum.toString()} ${a.unit}` : `Terlalu kecil: dijangka ${t.origin} adalah ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `String tidak sah: mesti bermula dengan "${n.prefix}"` : n.format === "ends_with" ? `String tidak sah: mesti berakhir dengan "${n.suffix}"` : n.format === "includes" ? `String tidak sah: mesti mengandungi "${n.includes}"` : n.format === "regex" ? `String tidak sah: mesti sepadan dengan corak ${n.pattern}` : `${i[n.format] ?? t.format} tidak sah`;
      }
      case "not_multiple_of":
        return `Nombor tidak sah: perlu gandaan ${t.divisor}`;
      case "unrecognized_keys":
        return `Kunci tidak dikenali: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Kunci tidak sah dalam ${t.origin}`;
      case "invalid_union":
        return "Input tidak sah";
      case "invalid_element":
        return `Nilai tidak sah dalam ${t.origin}`;
      default:
        return "Input tidak sah";
    }
  };
};
function cf() {
  return {
    localeError: Wv()
  };
}

// node_modules/zod/v4/locales/ne.js
var Xv = () => {
  let e = {
    string: { unit: "अक्षर", verb: "हुनुपर्छ" },
    file: { unit: "बाइट", verb: "हुनुपर्छ" },
    array: { unit: "तत्व", verb: "हुनुपर्छ" },
    set: { unit: "तत्व", verb: "हुनुपर्छ" },
    map: { unit: "प्रविष्टि", verb: "हुनुपर्छ" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "इनपुट",
    email: "इमेल ठेगाना",
    url: "URL",
    emoji: "इमोजी",
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
    datetime: "ISO मिति र समय",
    date: "ISO मिति",
    time: "ISO समय",
    duration: "ISO अवधि",
    ipv4: "IPv4 ठेगाना",
    ipv6: "IPv6 ठेगाना",
    mac: "MAC ठेगाना",
    cidrv4: "IPv4 दायरा",
    cidrv6: "IPv6 दायरा",
    base64: "base64-इन्कोड गरिएको स्ट्रिङ",
    base64url: "base64url-इन्कोड गरिएको स्ट्रिङ",
    json_string: "JSON स्ट्रिङ",
    e164: "E.164 नम्बर",
    credit_card: "क्रेडिट कार्ड नम्बर",
    currency_code: "मुद्रा कोड",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "इनपुट"
  }, o = {
    nan: "NaN"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return `अमान्य इनपुट: अपेक्षित ${n}, प्राप्त ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `अमान्य इनपुट: अपेक्षित ${h(t.values[0])}` : `अमान्य विकल्प: अपेक्षित मानहरू मध्ये एक ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `धेरै ठूलो: ${t.origin ?? "मान"} मा ${n}${t.maximum.toString()} ${a.unit} ${a.verb}` : `धेरै ठूलो: ${t.origin ?? "मान"} ${n}${t.maximum.toString()} हुनुपर्छ`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `धेरै सानो: ${t.origin} मा ${n}${t.minimum.toString()} ${a.unit} ${a.verb}` : `धेरै सानो: ${t.origin} ${n}${t.minimum.toString()} हुनुपर्छ`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `अमान्य स्ट्रिङ: "${n.prefix}" बाट सुरु हुनुपर्छ` : n.format === "ends_with" ? `अमान्य स्ट्रिङ: "${n.suffix}" मा समाप्त हुनुपर्छ` : n.format === "includes" ? `अमान्य स्ट्रिङ: "${n.includes}" समावेश हुनुपर्छ` : n.format === "regex" ? `अमान्य स्ट्रिङ: ढाँचा ${n.pattern} सँग मेल खानुपर्छ` : `अमान्य ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `अमान्य संख्या: ${t.divisor} को गुणज हुनुपर्छ`;
      case "unrecognized_keys":
        return `अपरिचित कुञ्जी${t.keys.length > 1 ? "हरू" : ""}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `अमान्य कुञ्जी: ${t.origin} मा`;
      case "invalid_union":
        return t.options && Array.isArray(t.options) && t.options.length > 0 ? `अमान्य डिस्क्रिमिनेटर मान: अपेक्षित ${t.options.map((a) => `'${a}'`).join(" | ")}` : "अमान्य इनपुट";
      case "invalid_element":
        return `अमान्य मान: ${t.origin} मा`;
      default:
        return "अमान्य इनपुट";
    }
  };
};
function sf() {
  return {
    localeError: Xv()
  };
}

// node_modules/zod/v4/locales/nl.js
var qv = () => {
  let e = {
    string: { unit: "tekens", verb: "heeft" },
    file: { unit: "bytes", verb: "heeft" },
    array: { unit: "elementen", verb: "heeft" },
    set: { unit: "elementen", verb: "heeft" },
    map: { unit: "elementen", verb: "heeft" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "invoer",
    email: "emailadres",
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
    datetime: "ISO datum en tijd",
    date: "ISO datum",
    time: "ISO tijd",
    duration: "ISO duur",
    ipv4: "IPv4-adres",
    ipv6: "IPv6-adres",
    mac: "MAC-adres",
    cidrv4: "IPv4-bereik",
    cidrv6: "IPv6-bereik",
    base64: "base64-gecodeerde tekst",
    base64url: "base64 URL-gecodeerde tekst",
    json_string: "JSON string",
    e164: "E.164-nummer",
    credit_card: "creditcardnummer",
    currency_code: "valutacode",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "invoer"
  }, o = {
    nan: "NaN",
    number: "getal"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Ongeldige invoer: verwacht instanceof ${t.expected}, ontving ${u}` : `Ongeldige invoer: verwacht ${n}, ontving ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Ongeldige invoer: verwacht ${h(t.values[0])}` : `Ongeldige optie: verwacht één van ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin), u = t.origin === "date" ? "laat" : t.origin === "string" ? "lang" : "groot";
        return a ? `Te ${u}: verwacht dat ${t.origin ?? "waarde"} ${n}${t.maximum.toString()} ${a.unit ?? "elementen"} ${a.verb}` : `Te ${u}: verwacht dat ${t.origin ?? "waarde"} ${n}${t.maximum.toString()} is`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin), u = t.origin === "date" ? "vroeg" : t.origin === "string" ? "kort" : "klein";
        return a ? `Te ${u}: verwacht dat ${t.origin} ${n}${t.minimum.toString()} ${a.unit} ${a.verb}` : `Te ${u}: verwacht dat ${t.origin} ${n}${t.minimum.toString()} is`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Ongeldige tekst: moet met "${n.prefix}" beginnen` : n.format === "ends_with" ? `Ongeldige tekst: moet op "${n.suffix}" eindigen` : n.format === "includes" ? `Ongeldige tekst: moet "${n.includes}" bevatten` : n.format === "regex" ? `Ongeldige tekst: moet overeenkomen met patroon ${n.pattern}` : `Ongeldig: ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Ongeldig getal: moet een veelvoud van ${t.divisor} zijn`;
      case "unrecognized_keys":
        return `Onbekende key${t.keys.length > 1 ? "s" : ""}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Ongeldige key in ${t.origin}`;
      case "invalid_union":
        return "Ongeldige invoer";
      case "invalid_element":
        return `Ongeldige waarde in ${t.origin}`;
      default:
        return "Ongeldige invoer";
    }
  };
};
function lf() {
  return {
    localeError: qv()
  };
}

// node_modules/zod/v4/locales/nn.js
var Yv = () => {
  let e = {
    string: { unit: "teikn", verb: "å ha" },
    file: { unit: "bytes", verb: "å ha" },
    array: { unit: "element", verb: "å innehalde" },
    set: { unit: "element", verb: "å innehalde" },
    map: { unit: "element", verb: "å innehalde" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "input",
    email: "e-postadresse",
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
    datetime: "ISO dato- og klokkeslett",
    date: "ISO-dato",
    time: "ISO-klokkeslett",
    duration: "ISO-varigheit",
    ipv4: "IPv4-adresse",
    ipv6: "IPv6-adresse",
    mac: "MAC-adresse",
    cidrv4: "IPv4-spekter",
    cidrv6: "IPv6-spekter",
    base64: "base64-enkoda streng",
    base64url: "base64url-enkoda streng",
    json_string: "JSON-streng",
    e164: "E.164-nummer",
    credit_card: "kredittkortnummer",
    currency_code: "valutakode",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  }, o = {
    nan: "NaN",
    number: "tal",
    array: "liste"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Ugyldig input: forventa instanceof ${t.expected}, fekk ${u}` : `Ugyldig input: forventa ${n}, fekk ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Ugyldig verdi: forventa ${h(t.values[0])}` : `Ugyldig val: forventa eitt av ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `For stor(t): forventa ${t.origin ?? "value"} til å ha ${n}${t.maximum.toString()} ${a.unit ?? "element"}` : `For stor(t): forventa ${t.origin ?? "value"} til å ha ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `For lite(n): forventa ${t.origin} til å ha ${n}${t.minimum.toString()} ${a.unit}` : `For lite(n): forventa ${t.origin} til å ha ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Ugyldig streng: må starte med "${n.prefix}"` : n.format === "ends_with" ? `Ugyldig streng: må slutte med "${n.suffix}"` : n.format === "includes" ? `Ugyldig streng: må innehalde "${n.includes}"` : n.format === "regex" ? `Ugyldig streng: må matche mønsteret ${n.pattern}` : `Ugyldig ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Ugyldig tal: må vere eit multiplum av ${t.divisor}`;
      case "unrecognized_keys":
        return `${t.keys.length > 1 ? "Ukjende nøklar" : "Ukjend nøkkel"}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Ugyldig nøkkel i ${t.origin}`;
      case "invalid_union":
        return "Ugyldig input";
      case "invalid_element":
        return `Ugyldig verdi i ${t.origin}`;
      default:
        return "Ugyldig input";
    }
  };
};
function df() {
  return {
    localeError: Yv()
  };
}

// node_modules/zod/v4/locales/no.js
var Hv = () => {
  let e = {
    string: { unit: "tegn", verb: "å ha" },
    file: { unit: "bytes", verb: "å ha" },
    array: { unit: "elementer", verb: "å inneholde" },
    set: { unit: "elementer", verb: "å inneholde" },
    map: { unit: "elementer", verb: "å inneholde" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "input",
    email: "e-postadresse",
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
    datetime: "ISO dato- og klokkeslett",
    date: "ISO-dato",
    time: "ISO-klokkeslett",
    duration: "ISO-varighet",
    ipv4: "IPv4-adresse",
    ipv6: "IPv6-adresse",
    mac: "MAC-adresse",
    cidrv4: "IPv4-spekter",
    cidrv6: "IPv6-spekter",
    base64: "base64-enkodet streng",
    base64url: "base64url-enkodet streng",
    json_string: "JSON-streng",
    e164: "E.164-nummer",
    credit_card: "kredittkortnummer",
    currency_code: "valutakode",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  }, o = {
    nan: "NaN",
    number: "tall",
    array: "liste"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Ugyldig input: forventet instanceof ${t.expected}, fikk ${u}` : `Ugyldig input: forventet ${n}, fikk ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Ugyldig verdi: forventet ${h(t.values[0])}` : `Ugyldig valg: forventet en av ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `For stor(t): forventet ${t.origin ?? "value"} til å ha ${n}${t.maximum.toString()} ${a.unit ?? "elementer"}` : `For stor(t): forventet ${t.origin ?? "value"} til å ha ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `For lite(n): forventet ${t.origin} til å ha ${n}${t.minimum.toString()} ${a.unit}` : `For lite(n): forventet ${t.origin} til å ha ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Ugyldig streng: må starte med "${n.prefix}"` : n.format === "ends_with" ? `Ugyldig streng: må ende med "${n.suffix}"` : n.format === "includes" ? `Ugyldig streng: må inneholde "${n.includes}"` : n.format === "regex" ? `Ugyldig streng: må matche mønsteret ${n.pattern}` : `Ugyldig ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Ugyldig tall: må være et multiplum av ${t.divisor}`;
      case "unrecognized_keys":
        return `${t.keys.length > 1 ? "Ukjente nøkler" : "Ukjent nøkkel"}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Ugyldig nøkkel i ${t.origin}`;
      case "invalid_union":
        return "Ugyldig input";
      case "invalid_element":
        return `Ugyldig verdi i ${t.origin}`;
      default:
        return "Ugyldig input";
    }
  };
};
function ff() {
  return {
    localeError: Hv()
  };
}

// node_modules/zod/v4/locales/ota.js
var Qv = () => {
  let e = {
    string: { unit: "harf", verb: "olmalıdır" },
    file: { unit: "bayt", verb: "olmalıdır" },
    array: { unit: "unsur", verb: "olmalıdır" },
    set: { unit: "unsur", verb: "olmalıdır" },
    map: { unit: "unsur", verb: "olmalıdır" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "giren",
    email: "epostagâh",
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
    datetime: "ISO hengâmı",
    date: "ISO tarihi",
    time: "ISO zamanı",
    duration: "ISO müddeti",
    ipv4: "IPv4 nişânı",
    ipv6: "IPv6 nişânı",
    mac: "MAC nişânı",
    cidrv4: "IPv4 menzili",
    cidrv6: "IPv6 menzili",
    base64: "base64-şifreli metin",
    base64url: "base64url-şifreli metin",
    json_string: "JSON metin",
    e164: "E.164 sayısı",
    credit_card: "i'tibâr kartı numarası",
    currency_code: "para birimi kodu",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "giren"
  }, o = {
    nan: "NaN",
    number: "numara",
    array: "saf",
    null: "gayb"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Fâsit giren: umulan instanceof ${t.expected}, alınan ${u}` : `Fâsit giren: umulan ${n}, alınan ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Fâsit giren: umulan ${h(t.values[0])}` : `Fâsit tercih: mûteberler ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Fazla büyük: ${t.origin ?? "value"}, ${n}${t.maximum.toString()} ${a.unit ?? "elements"} sahip olmalıydı.` : `Fazla büyük: ${t.origin ?? "value"}, ${n}${t.maximum.toString()} olmalıydı.`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Fazla küçük: ${t.origin}, ${n}${t.minimum.toString()} ${a.unit} sahip olmalıydı.` : `Fazla küçük: ${t.origin}, ${n}${t.minimum.toString()} olmalıydı.`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Fâsit metin: "${n.prefix}" ile başlamalı.` : n.format === "ends_with" ? `Fâsit metin: "${n.suffix}" ile bitmeli.` : n.format === "includes" ? `Fâsit metin: "${n.includes}" ihtivâ etmeli.` : n.format === "regex" ? `Fâsit metin: ${n.pattern} nakşına uymalı.` : `Fâsit ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Fâsit sayı: ${t.divisor} katı olmalıydı.`;
      case "unrecognized_keys":
        return `Tanınmayan anahtar ${t.keys.length > 1 ? "s" : ""}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `${t.origin} için tanınmayan anahtar var.`;
      case "invalid_union":
        return "Giren tanınamadı.";
      case "invalid_element":
        return `${t.origin} için tanınmayan kıymet var.`;
      default:
        return "Kıymet tanınamadı.";
    }
  };
};
function mf() {
  return {
    localeError: Qv()
  };
}

// node_modules/zod/v4/locales/ps.js
var e$ = () => {
  let e = {
    string: { unit: "توکي", verb: "ولري" },
    file: { unit: "بایټس", verb: "ولري" },
    array: { unit: "توکي", verb: "ولري" },
    set: { unit: "توکي", verb: "ولري" },
    map: { unit: "توکي", verb: "ولري" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "ورودي",
    email: "بریښنالیک",
    url: "یو آر ال",
    emoji: "ایموجي",
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
    datetime: "نیټه او وخت",
    date: "نېټه",
    time: "وخت",
    duration: "موده",
    ipv4: "د IPv4 پته",
    ipv6: "د IPv6 پته",
    mac: "د MAC پته",
    cidrv4: "د IPv4 ساحه",
    cidrv6: "د IPv6 ساحه",
    base64: "base64-encoded متن",
    base64url: "base64url-encoded متن",
    json_string: "JSON متن",
    e164: "د E.164 شمېره",
    credit_card: "د کریډیټ کارت شمیره",
    currency_code: "د اسعارو کوډ",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "ورودي"
  }, o = {
    nan: "NaN",
    number: "عدد",
    array: "ارې"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `ناسم ورودي: باید instanceof ${t.expected} وای, مګر ${u} ترلاسه شو` : `ناسم ورودي: باید ${n} وای, مګر ${u} ترلاسه شو`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `ناسم ورودي: باید ${h(t.values[0])} وای` : `ناسم انتخاب: باید یو له ${g(t.values, "|")} څخه وای`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `ډیر لوی: ${t.origin ?? "ارزښت"} باید ${n}${t.maximum.toString()} ${a.unit ?? "عنصرونه"} ولري` : `ډیر لوی: ${t.origin ?? "ارزښت"} باید ${n}${t.maximum.toString()} وي`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `ډیر کوچنی: ${t.origin} باید ${n}${t.minimum.toString()} ${a.unit} ولري` : `ډیر کوچنی: ${t.origin} باید ${n}${t.minimum.toString()} وي`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `ناسم متن: باید د "${n.prefix}" سره پیل شي` : n.format === "ends_with" ? `ناسم متن: باید د "${n.suffix}" سره پای ته ورسيږي` : n.format === "includes" ? `ناسم متن: باید "${n.includes}" ولري` : n.format === "regex" ? `ناسم متن: باید د ${n.pattern} سره مطابقت ولري` : `${i[n.format] ?? t.format} ناسم دی`;
      }
      case "not_multiple_of":
        return `ناسم عدد: باید د ${t.divisor} مضرب وي`;
      case "unrecognized_keys":
        return `ناسم ${t.keys.length > 1 ? "کلیډونه" : "کلیډ"}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `ناسم کلیډ په ${t.origin} کې`;
      case "invalid_union":
        return "ناسمه ورودي";
      case "invalid_element":
        return `ناسم عنصر په ${t.origin} کې`;
      default:
        return "ناسمه ورودي";
    }
  };
};
function pf() {
  return {
    localeError: e$()
  };
}

// node_modules/zod/v4/locales/pl.js
var t$ = () => {
  let e = {
    string: { unit: "znaków", verb: "mieć" },
    file: { unit: "bajtów", verb: "mieć" },
    array: { unit: "elementów", verb: "mieć" },
    set: { unit: "elementów", verb: "mieć" },
    map: { unit: "elementów", verb: "mieć" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "wyrażenie",
    email: "adres email",
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
    datetime: "data i godzina w formacie ISO",
    date: "data w formacie ISO",
    time: "godzina w formacie ISO",
    duration: "czas trwania ISO",
    ipv4: "adres IPv4",
    ipv6: "adres IPv6",
    mac: "adres MAC",
    cidrv4: "zakres IPv4",
    cidrv6: "zakres IPv6",
    base64: "ciąg znaków zakodowany w formacie base64",
    base64url: "ciąg znaków zakodowany w formacie base64url",
    json_string: "ciąg znaków w formacie JSON",
    e164: "liczba E.164",
    credit_card: "numer karty kredytowej",
    currency_code: "kod waluty",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "wejście"
  }, o = {
    nan: "NaN",
    number: "liczba",
    array: "tablica"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Nieprawidłowe dane wejściowe: oczekiwano instanceof ${t.expected}, otrzymano ${u}` : `Nieprawidłowe dane wejściowe: oczekiwano ${n}, otrzymano ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Nieprawidłowe dane wejściowe: oczekiwano ${h(t.values[0])}` : `Nieprawidłowa opcja: oczekiwano jednej z wartości ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Za duża wartość: oczekiwano, że ${t.origin ?? "wartość"} będzie mieć ${n}${t.maximum.toString()} ${a.unit ?? "elementów"}` : `Zbyt duż(y/a/e): oczekiwano, że ${t.origin ?? "wartość"} będzie wynosić ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Za mała wartość: oczekiwano, że ${t.origin ?? "wartość"} będzie mieć ${n}${t.minimum.toString()} ${a.unit ?? "elementów"}` : `Zbyt mał(y/a/e): oczekiwano, że ${t.origin ?? "wartość"} będzie wynosić ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Nieprawidłowy ciąg znaków: musi zaczynać się od "${n.prefix}"` : n.format === "ends_with" ? `Nieprawidłowy ciąg znaków: musi kończyć się na "${n.suffix}"` : n.format === "includes" ? `Nieprawidłowy ciąg znaków: musi zawierać "${n.includes}"` : n.format === "regex" ? `Nieprawidłowy ciąg znaków: musi odpowiadać wzorcowi ${n.pattern}` : `Nieprawidłow(y/a/e) ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Nieprawidłowa liczba: musi być wielokrotnością ${t.divisor}`;
      case "unrecognized_keys":
        return `Nierozpoznane klucze${t.keys.length > 1 ? "s" : ""}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Nieprawidłowy klucz w ${t.origin}`;
      case "invalid_union":
        return "Nieprawidłowe dane wejściowe";
      case "invalid_element":
        return `Nieprawidłowa wartość w ${t.origin}`;
      default:
        return "Nieprawidłowe dane wejściowe";
    }
  };
};
function gf() {
  return {
    localeError: t$()
  };
}

// node_modules/zod/v4/locales/pt.js
var r$ = () => {
  let e = {
    string: { unit: "caracteres" },
    file: { unit: "bytes" },
    array: { unit: "elementos" },
    set: { unit: "elementos" },
    map: { unit: "entradas" }
  };
  function r(a) {
    return e[a] ?? null;
  }
  let i = {
    regex: "a entrada",
    email: "o endereço de e-mail",
    url: "o URL",
    emoji: "o emoji",
    uuid: "o UUID",
    uuidv4: "o UUIDv4",
    uuidv6: "o UUIDv6",
    nanoid: "o nanoid",
    guid: "o GUID",
    cuid: "o cuid",
    cuid2: "o cuid2",
    ulid: "o ULID",
    xid: "o XID",
    ksuid: "o KSUID",
    datetime: "a data e hora ISO",
    date: "a data ISO",
    time: "a hora ISO",
    duration: "a duração ISO",
    ipv4: "o endereço IPv4",
    ipv6: "o endereço IPv6",
    mac: "o endereço MAC",
    cidrv4: "o intervalo de endereços IPv4",
    cidrv6: "o intervalo de endereços IPv6",
    base64: "o texto codificado em base64",
    base64url: "o texto codificado em base64url",
    json_string: "o texto JSON",
    e164: "o número E.164",
    credit_card: "o número de cartão de crédito",
    currency_code: "o código de moeda",
    iban: "o IBAN",
    jwt: "o JWT",
    template_literal: "a entrada"
  }, o = {
    masculine: { definite: "o", indefinite: "um" },
    feminine: { definite: "a", indefinite: "uma" }
  }, t = {
    string: { name: "texto", articles: o.masculine },
    number: { name: "número", articles: o.masculine },
    int: { name: "número inteiro", articles: o.masculine },
    boolean: { name: "valor booleano", articles: o.masculine },
    bigint: { name: "número bigint", articles: o.masculine },
    symbol: { name: "símbolo", articles: o.masculine },
    undefined: { name: 'valor "undefined"', articles: o.masculine },
    null: { name: 'valor "nulo"', articles: o.masculine },
    never: { name: 'valor "never"', articles: o.masculine },
    void: { name: 'valor "void"', articles: o.masculine },
    date: { name: "data", articles: o.feminine },
    array: { name: "vetor", articles: o.masculine },
    object: { name: "objeto", articles: o.masculine },
    tuple: { name: "tuplo", articles: o.masculine },
    record: { name: "registo", articles: o.masculine },
    map: { name: "mapa", articles: o.masculine },
    set: { name: "conjunto", articles: o.masculine },
    file: { name: "ficheiro", articles: o.masculine },
    nonoptional: { name: "valor não opcional", articles: o.masculine },
    nan: { name: 'valor "NaN"', articles: o.masculine },
    // Compatibility: "nan" -> "NaN" for display
    function: { name: "função", articles: o.feminine }
  };
  function n(a, u) {
    let s = t[a] ?? { name: `valor "${a}"`, articles: o.masculine };
    return `${s.articles[u]} ${s.name}`;
  }
  return (a) => {
    switch (a.code) {
      case "invalid_type": {
        let u = n(a.expected, "indefinite"), s = y(a.input), c = n(s, "indefinite");
        return `Entrada inválida: esperava ${u}, recebeu ${c}`;
      }
      case "invalid_value":
        return a.values.length === 1 ? `Entrada inválida: esperava ${h(a.values[0])}` : `Opção inválida: esperava uma das seguintes opções: ${g(a.values, "|")}`;
      case "too_big": {
        let u = a.inclusive ? "<=" : "<", s = r(a.origin);
        return s ? `Demasiado grande: esperava que ${n(a.origin, "definite")} tivesse ${u} ${a.maximum.toString()} ${s.unit ?? "elementos"}` : `Demasiado grande: esperava que ${n(a.origin, "definite")} fosse ${u} ${a.maximum.toString()}`;
      }
      case "too_small": {
        let u = a.inclusive ? ">=" : ">", s = r(a.origin);
        return s ? `Demasiado pequeno: esperava que ${n(a.origin, "definite")} tivesse ${u} ${a.minimum.toString()} ${s.unit ?? "elementos"}` : `Demasiado pequeno: esperava que ${n(a.origin, "definite")} fosse ${u} ${a.minimum.toString()}`;
      }
      case "invalid_format": {
        let u = a;
        return u.format === "starts_with" ? `Texto inválido: deve começar por "${u.prefix}"` : u.format === "ends_with" ? `Texto inválido: deve terminar em "${u.suffix}"` : u.format === "includes" ? `Texto inválido: deve incluir "${u.includes}"` : u.format === "regex" ? `Texto inválido: deve corresponder ao padrão ${u.pattern}` : `Formato d${i[u.format] ?? a.format} inválido`;
      }
      case "not_multiple_of":
        return `Número inválido: deve ser múltiplo de ${a.divisor}`;
      case "unrecognized_keys": {
        let u = a.keys.length > 1 ? "s" : "";
        return `Chave${u} inválida${u}: ${g(a.keys, ", ")}`;
      }
      case "invalid_key":
        return `Entrada inválida n${n(a.origin, "definite")}`;
      case "invalid_union":
        return a.options && Array.isArray(a.options) && a.options.length > 0 ? `Valor de discriminação inválido. Esperava ${a.options.map((s) => `'${s}'`).join(" | ")}` : "Entrada inválida";
      case "invalid_element":
        return `Entrada inválida n${n(a.origin, "definite")}`;
      default:
        return "Entrada inválida";
    }
  };
};
function vf() {
  return {
    localeError: r$()
  };
}

// node_modules/zod/v4/locales/pt-BR.js
var n$ = () => {
  let e = {
    string: { unit: "caracteres" },
    file: { unit: "bytes" },
    array: { unit: "elementos" },
    set: { unit: "elementos" },
    map: { unit: "entradas" }
  };
  function r(a) {
    return e[a] ?? null;
  }
  let i = {
    regex: "a entrada",
    email: "o endereço de e-mail",
    url: "o URL",
    emoji: "o emoji",
    uuid: "o UUID",
    uuidv4: "o UUIDv4",
    uuidv6: "o UUIDv6",
    nanoid: "o nanoid",
    guid: "o GUID",
    cuid: "o cuid",
    cuid2: "o cuid2",
    ulid: "o ULID",
    xid: "o XID",
    ksuid: "o KSUID",
    datetime: "a data e hora ISO",
    date: "a data ISO",
    time: "a hora ISO",
    duration: "a duração ISO",
    ipv4: "o endereço IPv4",
    ipv6: "o endereço IPv6",
    mac: "o endereço MAC",
    cidrv4: "a faixa de endereços IPv4",
    cidrv6: "a faixa de endereços IPv6",
    base64: "o texto codificado em base64",
    base64url: "o texto codificado em base64url",
    json_string: "o texto JSON",
    e164: "o número E.164",
    credit_card: "o número de cartão de crédito",
    currency_code: "o código de moeda",
    iban: "o IBAN",
    jwt: "o JWT",
    template_literal: "a entrada"
  }, o = {
    masculine: { definite: "o", indefinite: "um" },
    feminine: { definite: "a", indefinite: "uma" }
  }, t = {
    string: { name: "texto", articles: o.masculine },
    number: { name: "número", articles: o.masculine },
    int: { name: "número inteiro", articles: o.masculine },
    boolean: { name: "valor booleano", articles: o.masculine },
    bigint: { name: "número bigint", articles: o.masculine },
    symbol: { name: "símbolo", articles: o.masculine },
    undefined: { name: 'valor "undefined"', articles: o.masculine },
    null: { name: 'valor "nulo"', articles: o.masculine },
    never: { name: 'valor "never"', articles: o.masculine },
    void: { name: 'valor "void"', articles: o.masculine },
    date: { name: "data", articles: o.feminine },
    array: { name: "vetor", articles: o.masculine },
    object: { name: "objeto", articles: o.masculine },
    tuple: { name: "tupla", articles: o.feminine },
    record: { name: "registro", articles: o.masculine },
    map: { name: "mapa", articles: o.masculine },
    set: { name: "conjunto", articles: o.masculine },
    file: { name: "arquivo", articles: o.masculine },
    nonoptional: { name: "valor não opcional", articles: o.masculine },
    nan: { name: 'valor "NaN"', articles: o.masculine },
    // Compatibility: "nan" -> "NaN" for display
    function: { name: "função", articles: o.feminine }
  };
  function n(a, u) {
    let s = t[a] ?? { name: `valor "${a}"`, articles: o.masculine };
    return `${s.articles[u]} ${s.name}`;
  }
  return (a) => {
    switch (a.code) {
      case "invalid_type": {
        let u = n(a.expected, "indefinite"), s = y(a.input), c = n(s, "indefinite");
        return `Entrada inválida: esperava ${u}, recebeu ${c}`;
      }
      case "invalid_value":
        return a.values.length === 1 ? `Entrada inválida: esperava ${h(a.values[0])}` : `Opção inválida: esperava uma das seguintes opções: ${g(a.values, "|")}`;
      case "too_big": {
        let u = a.inclusive ? "<=" : "<", s = r(a.origin);
        return s ? `Grande demais: esperava que ${n(a.origin, "definite")} tivesse ${u} ${a.maximum.toString()} ${s.unit ?? "elementos"}` : `Grande demais: esperava que ${n(a.origin, "definite")} fosse ${u} ${a.maximum.toString()}`;
      }
      case "too_small": {
        let u = a.inclusive ? ">=" : ">", s = r(a.origin);
        return s ? `Pequeno demais: esperava que ${n(a.origin, "definite")} tivesse ${u} ${a.minimum.toString()} ${s.unit ?? "elementos"}` : `Pequeno demais: esperava que ${n(a.origin, "definite")} fosse ${u} ${a.minimum.toString()}`;
      }
      case "invalid_format": {
        let u = a;
        return u.format === "starts_with" ? `Texto inválido: deve começar com "${u.prefix}"` : u.format === "ends_with" ? `Texto inválido: deve terminar com "${u.suffix}"` : u.format === "includes" ? `Texto inválido: deve incluir "${u.includes}"` : u.format === "regex" ? `Texto inválido: deve corresponder ao padrão ${u.pattern}` : `Formato d${i[u.format] ?? a.format} inválido`;
      }
      case "not_multiple_of":
        return `Número inválido: deve ser múltiplo de ${a.divisor}`;
      case "unrecognized_keys": {
        let u = a.keys.length > 1 ? "s" : "";
        return `Chave${u} inválida${u}: ${g(a.keys, ", ")}`;
      }
      case "invalid_key":
        return `Entrada inválida n${n(a.origin, "definite")}`;
      case "invalid_union":
        return a.options && Array.isArray(a.options) && a.options.length > 0 ? `Valor de discriminação inválido. Esperava ${a.options.map((s) => `'${s}'`).join(" | ")}` : "Entrada inválida";
      case "invalid_element":
        return `Entrada inválida n${n(a.origin, "definite")}`;
      default:
        return "Entrada inválida";
    }
  };
};
function $f() {
  return {
    localeError: n$()
  };
}

// node_modules/zod/v4/locales/ro.js
var i$ = () => {
  let e = {
    string: { unit: "caractere", verb: "să aibă" },
    file: { unit: "octeți", verb: "să aibă" },
    array: { unit: "elemente", verb: "să aibă" },
    set: { unit: "elemente", verb: "să aibă" },
    map: { unit: "intrări", verb: "să aibă" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "intrare",
    email: "adresă de email",
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
    datetime: "dată și oră ISO",
    date: "dată ISO",
    time: "oră ISO",
    duration: "durată ISO",
    ipv4: "adresă IPv4",
    ipv6: "adresă IPv6",
    mac: "adresă MAC",
    cidrv4: "interval IPv4",
    cidrv6: "interval IPv6",
    base64: "șir codat base64",
    base64url: "șir codat base64url",
    json_string: "șir JSON",
    e164: "număr E.164",
    credit_card: "număr de card de credit",
    currency_code: "cod valutar",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "intrare"
  }, o = {
    nan: "NaN",
    string: "șir",
    number: "număr",
    boolean: "boolean",
    function: "funcție",
    array: "matrice",
    object: "obiect",
    undefined: "nedefinit",
    symbol: "simbol",
    bigint: "număr mare",
    void: "void",
    never: "never",
    map: "hartă",
    set: "set"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return `Intrare invalidă: așteptat ${n}, primit ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Intrare invalidă: așteptat ${h(t.values[0])}` : `Opțiune invalidă: așteptat una dintre ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Prea mare: așteptat ca ${t.origin ?? "valoarea"} ${a.verb} ${n}${t.maximum.toString()} ${a.unit ?? "elemente"}` : `Prea mare: așteptat ca ${t.origin ?? "valoarea"} să fie ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Prea mic: așteptat ca ${t.origin} ${a.verb} ${n}${t.minimum.toString()} ${a.unit}` : `Prea mic: așteptat ca ${t.origin} să fie ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Șir invalid: trebuie să înceapă cu "${n.prefix}"` : n.format === "ends_with" ? `Șir invalid: trebuie să se termine cu "${n.suffix}"` : n.format === "includes" ? `Șir invalid: trebuie să includă "${n.includes}"` : n.format === "regex" ? `Șir invalid: trebuie să se potrivească cu modelul ${n.pattern}` : `Format invalid: ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Număr invalid: trebuie să fie multiplu de ${t.divisor}`;
      case "unrecognized_keys":
        return `Chei nerecunoscute: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Cheie invalidă în ${t.origin}`;
      case "invalid_union":
        return "Intrare invalidă";
      case "invalid_element":
        return `Valoare invalidă în ${t.origin}`;
      default:
        return "Intrare invalidă";
    }
  };
};
function hf() {
  return {
    localeError: i$()
  };
}

// node_modules/zod/v4/locales/ru.js
function yf(e, r, i, o) {
  let t = Math.abs(e), n = t % 10, a = t % 100;
  return a >= 11 && a <= 19 ? o : n === 1 ? r : n >= 2 && n <= 4 ? i : o;
}
var o$ = () => {
  let e = {
    string: {
      unit: {
        one: "символ",
        few: "символа",
        many: "символов"
      },
      verb: "иметь"
    },
    file: {
      unit: {
        one: "байт",
        few: "байта",
        many: "байт"
      },
      verb: "иметь"
    },
    array: {
      unit: {
        one: "элемент",
        few: "элемента",
        many: "элементов"
      },
      verb: "иметь"
    },
    set: {
      unit: {
        one: "элемент",
        few: "элемента",
        many: "элементов"
      },
      verb: "иметь"
    },
    map: {
      unit: {
        one: "элемент",
        few: "элемента",
        many: "элементов"
      },
      verb: "иметь"
    }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "ввод",
    email: "email адрес",
    url: "URL",
    emoji: "эмодзи",
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
    datetime: "ISO дата и время",
    date: "ISO дата",
    time: "ISO время",
    duration: "ISO длительность",
    ipv4: "IPv4 адрес",
    ipv6: "IPv6 адрес",
    mac: "MAC адрес",
    cidrv4: "IPv4 диапазон",
    cidrv6: "IPv6 диапазон",
    base64: "строка в формате base64",
    base64url: "строка в формате base64url",
    json_string: "JSON строка",
    e164: "номер E.164",
    credit_card: "номер кредитной карты",
    currency_code: "код валюты",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "ввод"
  }, o = {
    nan: "NaN",
    number: "число",
    array: "массив"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Неверный ввод: ожидалось instanceof ${t.expected}, получено ${u}` : `Неверный ввод: ожидалось ${n}, получено ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Неверный ввод: ожидалось ${h(t.values[0])}` : `Неверный вариант: ожидалось одно из ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        if (a) {
          let u = Number(t.maximum), s = yf(u, a.unit.one, a.unit.few, a.unit.many);
          return `Слишком большое значение: ожидалось, что ${t.origin ?? "значение"} будет иметь ${n}${t.maximum.toString()} ${s}`;
        }
        return `Слишком большое значение: ожидалось, что ${t.origin ?? "значение"} будет ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        if (a) {
          let u = Number(t.minimum), s = yf(u, a.unit.one, a.unit.few, a.unit.many);
          return `Слишком маленькое значение: ожидалось, что ${t.origin} будет иметь ${n}${t.minimum.toString()} ${s}`;
        }
        return `Слишком маленькое значение: ожидалось, что ${t.origin} будет ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Неверная строка: должна начинаться с "${n.prefix}"` : n.format === "ends_with" ? `Неверная строка: должна заканчиваться на "${n.suffix}"` : n.format === "includes" ? `Неверная строка: должна содержать "${n.includes}"` : n.format === "regex" ? `Неверная строка: должна соответствовать шаблону ${n.pattern}` : `Неверный ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Неверное число: должно быть кратным ${t.divisor}`;
      case "unrecognized_keys":
        return `Нераспознанн${t.keys.length > 1 ? "ые" : "ый"} ключ${t.keys.length > 1 ? "и" : ""}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Неверный ключ в ${t.origin}`;
      case "invalid_union":
        return "Неверные входные данные";
      case "invalid_element":
        return `Неверное значение в ${t.origin}`;
      default:
        return "Неверные входные данные";
    }
  };
};
function _f() {
  return {
    localeError: o$()
  };
}

// node_modules/zod/v4/locales/sk.js
var a$ = () => {
  let e = {
    string: { unit: "znakov", verb: "mať" },
    file: { unit: "bajtov", verb: "mať" },
    array: { unit: "prvkov", verb: "mať" },
    set: { unit: "prvkov", verb: "mať" },
    map: { unit: "položiek", verb: "mať" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "regulárny výraz",
    email: "e-mailová adresa",
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
    datetime: "dátum a čas vo formáte ISO",
    date: "dátum vo formáte ISO",
    time: "čas vo formáte ISO",
    duration: "doba trvania ISO",
    ipv4: "IPv4 adresa",
    ipv6: "IPv6 adresa",
    mac: "MAC adresa",
    cidrv4: "rozsah IPv4",
    cidrv6: "rozsah IPv6",
    base64: "reťazec zakódovaný vo formáte base64",
    base64url: "reťazec zakódovaný vo formáte base64url",
    json_string: "reťazec vo formáte JSON",
    e164: "číslo E.164",
    credit_card: "číslo kreditnej karty",
    currency_code: "kód meny",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "vstup"
  }, o = {
    nan: "NaN",
    number: "číslo",
    string: "reťazec",
    function: "funkcia",
    array: "pole"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Neplatný vstup: očakávané instanceof ${t.expected}, obdržané ${u}` : `Neplatný vstup: očakávané ${n}, obdržané ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Neplatný vstup: očakávané ${h(t.values[0])}` : `Neplatný vstup: očakávaná jedna z hodnôt ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Hodnota je príliš veľká: ${t.origin ?? "hodnota"} musí mať ${n}${t.maximum.toString()} ${a.unit ?? "prvkov"}` : `Hodnota je príliš veľká: ${t.origin ?? "hodnota"} musí byť ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Hodnota je príliš malá: ${t.origin ?? "hodnota"} musí mať ${n}${t.minimum.toString()} ${a.unit ?? "prvkov"}` : `Hodnota je príliš malá: ${t.origin ?? "hodnota"} musí byť ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Neplatný reťazec: musí začínať na "${n.prefix}"` : n.format === "ends_with" ? `Neplatný reťazec: musí končiť na "${n.suffix}"` : n.format === "includes" ? `Neplatný reťazec: musí obsahovať "${n.includes}"` : n.format === "regex" ? `Neplatný reťazec: musí zodpovedať vzoru ${n.pattern}` : `Neplatný formát ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Neplatné číslo: musí byť násobkom ${t.divisor}`;
      case "unrecognized_keys":
        return `Neznáme klúče: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Neplatný klúč v ${t.origin}`;
      case "invalid_union":
        return "Neplatný vstup";
      case "invalid_element":
        return `Neplatná hodnota v ${t.origin}`;
      default:
        return "Neplatný vstup";
    }
  };
};
function bf() {
  return {
    localeError: a$()
  };
}

// node_modules/zod/v4/locales/sl.js
var u$ = () => {
  let e = {
    string: { unit: "znakov", verb: "imeti" },
    file: { unit: "bajtov", verb: "imeti" },
    array: { unit: "elementov", verb: "imeti" },
    set: { unit: "elementov", verb: "imeti" },
    map: { unit: "elementov", verb: "imeti" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "vnos",
    email: "e-poštni naslov",
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
    datetime: "ISO datum in čas",
    date: "ISO datum",
    time: "ISO čas",
    duration: "ISO trajanje",
    ipv4: "IPv4 naslov",
    ipv6: "IPv6 naslov",
    mac: "MAC naslov",
    cidrv4: "obseg IPv4",
    cidrv6: "obseg IPv6",
    base64: "base64 kodiran niz",
    base64url: "base64url kodiran niz",
    json_string: "JSON niz",
    e164: "E.164 številka",
    credit_card: "številka kreditne kartice",
    currency_code: "koda valute",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "vnos"
  }, o = {
    nan: "NaN",
    number: "število",
    array: "tabela"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Neveljaven vnos: pričakovano instanceof ${t.expected}, prejeto ${u}` : `Neveljaven vnos: pričakovano ${n}, prejeto ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Neveljaven vnos: pričakovano ${h(t.values[0])}` : `Neveljavna možnost: pričakovano eno izmed ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Preveliko: pričakovano, da bo ${t.origin ?? "vrednost"} imelo ${n}${t.maximum.toString()} ${a.unit ?? "elementov"}` : `Preveliko: pričakovano, da bo ${t.origin ?? "vrednost"} ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Premajhno: pričakovano, da bo ${t.origin} imelo ${n}${t.minimum.toString()} ${a.unit}` : `Premajhno: pričakovano, da bo ${t.origin} ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Neveljaven niz: mora se začeti z "${n.prefix}"` : n.format === "ends_with" ? `Neveljaven niz: mora se končati z "${n.suffix}"` : n.format === "includes" ? `Neveljaven niz: mora vsebovati "${n.includes}"` : n.format === "regex" ? `Neveljaven niz: mora ustrezati vzorcu ${n.pattern}` : `Neveljaven ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Neveljavno število: mora biti večkratnik ${t.divisor}`;
      case "unrecognized_keys":
        return `Neprepoznan${t.keys.length > 1 ? "i ključi" : " ključ"}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Neveljaven ključ v ${t.origin}`;
      case "invalid_union":
        return "Neveljaven vnos";
      case "invalid_element":
        return `Neveljavna vrednost v ${t.origin}`;
      default:
        return "Neveljaven vnos";
    }
  };
};
function kf() {
  return {
    localeError: u$()
  };
}

// node_modules/zod/v4/locales/sv.js
var c$ = () => {
  let e = {
    string: { unit: "tecken", verb: "att ha" },
    file: { unit: "bytes", verb: "att ha" },
    array: { unit: "objekt", verb: "att innehålla" },
    set: { unit: "objekt", verb: "att innehålla" },
    map: { unit: "objekt", verb: "att innehålla" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "reguljärt uttryck",
    email: "e-postadress",
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
    datetime: "ISO-datum och tid",
    date: "ISO-datum",
    time: "ISO-tid",
    duration: "ISO-varaktighet",
    ipv4: "IPv4-adress",
    ipv6: "IPv6-adress",
    mac: "MAC-adress",
    cidrv4: "IPv4-spektrum",
    cidrv6: "IPv6-spektrum",
    base64: "base64-kodad sträng",
    base64url: "base64url-kodad sträng",
    json_string: "JSON-sträng",
    e164: "E.164-nummer",
    credit_card: "kreditkortsnummer",
    currency_code: "valutakod",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "mall-literal"
  }, o = {
    nan: "NaN",
    number: "antal",
    array: "lista"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Ogiltig inmatning: förväntat instanceof ${t.expected}, fick ${u}` : `Ogiltig inmatning: förväntat ${n}, fick ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Ogiltig inmatning: förväntat ${h(t.values[0])}` : `Ogiltigt val: förväntade en av ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `För stor(t): förväntade ${t.origin ?? "värdet"} att ha ${n}${t.maximum.toString()} ${a.unit ?? "element"}` : `För stor(t): förväntat ${t.origin ?? "värdet"} att ha ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `För lite(t): förväntade ${t.origin ?? "värdet"} att ha ${n}${t.minimum.toString()} ${a.unit}` : `För lite(t): förväntade ${t.origin ?? "värdet"} att ha ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Ogiltig sträng: måste börja med "${n.prefix}"` : n.format === "ends_with" ? `Ogiltig sträng: måste sluta med "${n.suffix}"` : n.format === "includes" ? `Ogiltig sträng: måste innehålla "${n.includes}"` : n.format === "regex" ? `Ogiltig sträng: måste matcha mönstret "${n.pattern}"` : `Ogiltig(t) ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Ogiltigt tal: måste vara en multipel av ${t.divisor}`;
      case "unrecognized_keys":
        return `${t.keys.length > 1 ? "Okända nycklar" : "Okänd nyckel"}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Ogiltig nyckel i ${t.origin ?? "värdet"}`;
      case "invalid_union":
        return "Ogiltig input";
      case "invalid_element":
        return `Ogiltigt värde i ${t.origin ?? "värdet"}`;
      default:
        return "Ogiltig input";
    }
  };
};
function xf() {
  return {
    localeError: c$()
  };
}

// node_modules/zod/v4/locales/ta.js
var s$ = () => {
  let e = {
    string: { unit: "எழுத்துக்கள்", verb: "கொண்டிருக்க வேண்டும்" },
    file: { unit: "பைட்டுகள்", verb: "கொண்டிருக்க வேண்டும்" },
    array: { unit: "உறுப்புகள்", verb: "கொண்டிருக்க வேண்டும்" },
    set: { unit: "உறுப்புகள்", verb: "கொண்டிருக்க வேண்டும்" },
    map: { unit: "உறுப்புகள்", verb: "கொண்டிருக்க வேண்டும்" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "உள்ளீடு",
    email: "மின்னஞ்சல் முகவரி",
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
    datetime: "ISO தேதி நேரம்",
    date: "ISO தேதி",
    time: "ISO நேரம்",
    duration: "ISO கால அளவு",
    ipv4: "IPv4 முகவரி",
    ipv6: "IPv6 முகவரி",
    mac: "MAC முகவரி",
    cidrv4: "IPv4 வரம்பு",
    cidrv6: "IPv6 வரம்பு",
    base64: "base64-encoded சரம்",
    base64url: "base64url-encoded சரம்",
    json_string: "JSON சரம்",
    e164: "E.164 எண்",
    credit_card: "கடன் அட்டை எண்",
    currency_code: "நாணயக் குறியீடு",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  }, o = {
    nan: "NaN",
    number: "எண்",
    array: "அணி",
    null: "வெறுமை"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `தவறான உள்ளீடு: எதிர்பார்க்கப்பட்டது instanceof ${t.expected}, பெறப்பட்டது ${u}` : `தவறான உள்ளீடு: எதிர்பார்க்கப்பட்டது ${n}, பெறப்பட்டது ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `தவறான உள்ளீடு: எதிர்பார்க்கப்பட்டது ${h(t.values[0])}` : `தவறான விருப்பம்: எதிர்பார்க்கப்பட்டது ${g(t.values, "|")} இல் ஒன்று`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `மிக பெரியது: எதிர்பார்க்கப்பட்டது ${t.origin ?? "மதிப்பு"} ${n}${t.maximum.toString()} ${a.unit ?? "உறுப்புகள்"} ஆக இருக்க வேண்டும்` : `மிக பெரியது: எதிர்பார்க்கப்பட்டது ${t.origin ?? "மதிப்பு"} ${n}${t.maximum.toString()} ஆக இருக்க வேண்டும்`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `மிகச் சிறியது: எதிர்பார்க்கப்பட்டது ${t.origin} ${n}${t.minimum.toString()} ${a.unit} ஆக இருக்க வேண்டும்` : `மிகச் சிறியது: எதிர்பார்க்கப்பட்டது ${t.origin} ${n}${t.minimum.toString()} ஆக இருக்க வேண்டும்`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `தவறான சரம்: "${n.prefix}" இல் தொடங்க வேண்டும்` : n.format === "ends_with" ? `தவறான சரம்: "${n.suffix}" இல் முடிவடைய வேண்டும்` : n.format === "includes" ? `தவறான சரம்: "${n.includes}" ஐ உள்ளடக்க வேண்டும்` : n.format === "regex" ? `தவறான சரம்: ${n.pattern} முறைபாட்டுடன் பொருந்த வேண்டும்` : `தவறான ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `தவறான எண்: ${t.divisor} இன் பலமாக இருக்க வேண்டும்`;
      case "unrecognized_keys":
        return `அடையாளம் தெரியாத விசை${t.keys.length > 1 ? "கள்" : ""}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `${t.origin} இல் தவறான விசை`;
      case "invalid_union":
        return "தவறான உள்ளீடு";
      case "invalid_element":
        return `${t.origin} இல் தவறான மதிப்பு`;
      default:
        return "தவறான உள்ளீடு";
    }
  };
};
function If() {
  return {
    localeError: s$()
  };
}

// node_modules/zod/v4/locales/tg.js
var l$ = () => {
  let e = {
    string: { unit: "аломат", verb: "дошта бошад" },
    file: { unit: "байт", verb: "дошта бошад" },
    array: { unit: "унсур", verb: "дошта бошад" },
    set: { unit: "унсур", verb: "дошта бошад" },
    map: { unit: "сабт", verb: "дошта бошад" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "вуруд",
    email: "суроғаи email",
    url: "URL",
    emoji: "эмоҷи",
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
    datetime: "санаву вақти ISO",
    date: "санаи ISO",
    time: "вақти ISO",
    duration: "давомнокии ISO",
    ipv4: "суроғаи IPv4",
    ipv6: "суроғаи IPv6",
    mac: "суроғаи MAC",
    cidrv4: "маҳдудаи IPv4",
    cidrv6: "маҳдудаи IPv6",
    base64: "сатри дар формати base64",
    base64url: "сатри дар формати base64url",
    json_string: "сатри JSON",
    e164: "рақами E.164",
    credit_card: "рақами корти кредитӣ",
    currency_code: "рамзи асъор",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "вуруд"
  }, o = {
    nan: "NaN",
    number: "рақам",
    string: "сатр",
    array: "массив",
    object: "объект",
    date: "сана"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return `Вуруди нодуруст: ${n} интизор мерафт, ${u} гирифта шуд`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Вуруди нодуруст: ${h(t.values[0])} интизор мерафт` : `Интихоби нодуруст: яке аз ${g(t.values, "|")} интизор мерафт`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Хеле калон: ${t.origin ?? "қимат"} бояд ${n}${t.maximum.toString()} ${a.unit} ${a.verb}` : `Хеле калон: ${t.origin ?? "қимат"} бояд ${n}${t.maximum.toString()} бошад`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Хеле хурд: ${t.origin} бояд ${n}${t.minimum.toString()} ${a.unit} ${a.verb}` : `Хеле хурд: ${t.origin} бояд ${n}${t.minimum.toString()} бошад`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Сатри нодуруст: бояд бо "${n.prefix}" оғоз шавад` : n.format === "ends_with" ? `Сатри нодуруст: бояд бо "${n.suffix}" анҷом ёбад` : n.format === "includes" ? `Сатри нодуруст: бояд "${n.includes}"-ро дар бар гирад` : n.format === "regex" ? `Сатри нодуруст: бояд ба намунаи ${n.pattern} мувофиқат кунад` : `${i[n.format] ?? t.format}-и нодуруст`;
      }
      case "not_multiple_of":
        return `Рақами нодуруст: бояд ба ${t.divisor} бе бақия тақсим шавад`;
      case "unrecognized_keys":
        return `Калид${t.keys.length > 1 ? "ҳои" : "и"} номаълум: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Калиди нодуруст дар ${t.origin}`;
      case "invalid_union":
        return t.options && Array.isArray(t.options) && t.options.length > 0 ? `Қимати нодурусти дискриминатор: ${t.options.map((a) => `'${a}'`).join(" | ")} интизор мерафт` : "Вуруди нодуруст";
      case "invalid_element":
        return `Қимати нодуруст дар ${t.origin}`;
      default:
        return "Вуруди нодуруст";
    }
  };
};
function wf() {
  return {
    localeError: l$()
  };
}

// node_modules/zod/v4/locales/th.js
var d$ = () => {
  let e = {
    string: { unit: "ตัวอักษร", verb: "ควรมี" },
    file: { unit: "ไบต์", verb: "ควรมี" },
    array: { unit: "รายการ", verb: "ควรมี" },
    set: { unit: "รายการ", verb: "ควรมี" },
    map: { unit: "รายการ", verb: "ควรมี" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "ข้อมูลที่ป้อน",
    email: "ที่อยู่อีเมล",
    url: "URL",
    emoji: "อิโมจิ",
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
    datetime: "วันที่เวลาแบบ ISO",
    date: "วันที่แบบ ISO",
    time: "เวลาแบบ ISO",
    duration: "ช่วงเวลาแบบ ISO",
    ipv4: "ที่อยู่ IPv4",
    ipv6: "ที่อยู่ IPv6",
    mac: "ที่อยู่ MAC",
    cidrv4: "ช่วง IP แบบ IPv4",
    cidrv6: "ช่วง IP แบบ IPv6",
    base64: "ข้อความแบบ Base64",
    base64url: "ข้อความแบบ Base64 สำหรับ URL",
    json_string: "ข้อความแบบ JSON",
    e164: "เบอร์โทรศัพท์ระหว่างประเทศ (E.164)",
    credit_card: "หมายเลขบัตรเครดิต",
    currency_code: "รหัสสกุลเงิน",
    iban: "IBAN",
    jwt: "โทเคน JWT",
    template_literal: "ข้อมูลที่ป้อน"
  }, o = {
    nan: "NaN",
    number: "ตัวเลข",
    array: "อาร์เรย์ (Array)",
    null: "ไม่มีค่า (null)"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `ประเภทข้อมูลไม่ถูกต้อง: ควรเป็น instanceof ${t.expected} แต่ได้รับ ${u}` : `ประเภทข้อมูลไม่ถูกต้อง: ควรเป็น ${n} แต่ได้รับ ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `ค่าไม่ถูกต้อง: ควรเป็น ${h(t.values[0])}` : `ตัวเลือกไม่ถูกต้อง: ควรเป็นหนึ่งใน ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "ไม่เกิน" : "น้อยกว่า", a = r(t.origin);
        return a ? `เกินกำหนด: ${t.origin ?? "ค่า"} ควรมี${n} ${t.maximum.toString()} ${a.unit ?? "รายการ"}` : `เกินกำหนด: ${t.origin ?? "ค่า"} ควรมี${n} ${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? "อย่างน้อย" : "มากกว่า", a = r(t.origin);
        return a ? `น้อยกว่ากำหนด: ${t.origin} ควรมี${n} ${t.minimum.toString()} ${a.unit}` : `น้อยกว่ากำหนด: ${t.origin} ควรมี${n} ${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `รูปแบบไม่ถูกต้อง: ข้อความต้องขึ้นต้นด้วย "${n.prefix}"` : n.format === "ends_with" ? `รูปแบบไม่ถูกต้อง: ข้อความต้องลงท้ายด้วย "${n.suffix}"` : n.format === "includes" ? `รูปแบบไม่ถูกต้อง: ข้อความต้องมี "${n.includes}" อยู่ในข้อความ` : n.format === "regex" ? `รูปแบบไม่ถูกต้อง: ต้องตรงกับรูปแบบที่กำหนด ${n.pattern}` : `รูปแบบไม่ถูกต้อง: ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `ตัวเลขไม่ถูกต้อง: ต้องเป็นจำนวนที่หารด้วย ${t.divisor} ได้ลงตัว`;
      case "unrecognized_keys":
        return `พบคีย์ที่ไม่รู้จัก: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `คีย์ไม่ถูกต้องใน ${t.origin}`;
      case "invalid_union":
        return "ข้อมูลไม่ถูกต้อง: ไม่ตรงกับรูปแบบยูเนียนที่กำหนดไว้";
      case "invalid_element":
        return `ข้อมูลไม่ถูกต้องใน ${t.origin}`;
      default:
        return "ข้อมูลไม่ถูกต้อง";
    }
  };
};
function zf() {
  return {
    localeError: d$()
  };
}

// node_modules/zod/v4/locales/tk.js
var f$ = () => {
  let e = {
    string: { unit: "simwol", verb: "bolmaly" },
    file: { unit: "baýt", verb: "bolmaly" },
    array: { unit: "elementler", verb: "bolmaly" },
    set: { unit: "elementler", verb: "bolmaly" },
    map: { unit: "elementler", verb: "bolmaly" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "giriş",
    email: "e-poçta salgysy",
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
    datetime: "ISO sene we wagt",
    date: "ISO sene",
    time: "ISO wagt",
    duration: "ISO wagt aralygy",
    ipv4: "IPv4 salgysy",
    ipv6: "IPv6 salgysy",
    mac: "MAC salgysy",
    cidrv4: "IPv4 aralygy",
    cidrv6: "IPv6 aralygy",
    base64: "base64 bilen şifrlenen setir",
    base64url: "base64url bilen şifrlenen setir",
    json_string: "JSON setiri",
    e164: "E.164 nomeri",
    credit_card: "kredit kartynyň nomeri",
    currency_code: "walýuta kody",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "şablon"
  }, o = {
    nan: "NaN"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return `Nädogry baha: garaşylan ${n} ýerine ${u} alyndy`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Nädogry baha: ${h(t.values[0])} bolmaly` : `Nädogry saýlaw: aşakdakylardan biri bolmaly: ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Has uly: garaşylýan ${t.origin ?? "baha"} ${n} ${t.maximum.toString()} ${a.unit ?? "element"}` : `Has uly: garaşylýan ${t.origin ?? "baha"} ${n} ${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Has kiçi: garaşylýan ${t.origin} ${n} ${t.minimum.toString()} ${a.unit}` : `Has kiçi: garaşylýan ${t.origin} ${n} ${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Nädogry setir: "${n.prefix}" bilen başlamaly` : n.format === "ends_with" ? `Nädogry setir: "${n.suffix}" bilen gutarmaly` : n.format === "includes" ? `Nädogry setir: "${n.includes}" saklamaly` : n.format === "regex" ? `Nädogry setir: ${n.pattern} nusga laýyk bolmaly` : `Nädogry ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Nädogry san: ${t.divisor} bilen galyndysyz bölünmeli`;
      case "unrecognized_keys":
        return `Tanalmaýan açar${t.keys.length > 1 ? "lar" : ""}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `${t.origin} içinde nädogry açar`;
      case "invalid_union":
        return "Nädogry baha";
      case "invalid_element":
        return `${t.origin} içinde nädogry baha`;
      default:
        return "Nädogry baha";
    }
  };
};
function Sf() {
  return {
    localeError: f$()
  };
}

// node_modules/zod/v4/locales/tr.js
var m$ = () => {
  let e = {
    string: { unit: "karakter", verb: "olmalı" },
    file: { unit: "bayt", verb: "olmalı" },
    array: { unit: "öğe", verb: "olmalı" },
    set: { unit: "öğe", verb: "olmalı" },
    map: { unit: "öğe", verb: "olmalı" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "girdi",
    email: "e-posta adresi",
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
    datetime: "ISO tarih ve saat",
    date: "ISO tarih",
    time: "ISO saat",
    duration: "ISO süre",
    ipv4: "IPv4 adresi",
    ipv6: "IPv6 adresi",
    mac: "MAC adresi",
    cidrv4: "IPv4 aralığı",
    cidrv6: "IPv6 aralığı",
    base64: "base64 ile şifrelenmiş metin",
    base64url: "base64url ile şifrelenmiş metin",
    json_string: "JSON dizesi",
    e164: "E.164 sayısı",
    credit_card: "kredi kartı numarası",
    currency_code: "para birimi kodu",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "Şablon dizesi"
  }, o = {
    nan: "NaN"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Geçersiz değer: beklenen instanceof ${t.expected}, alınan ${u}` : `Geçersiz değer: beklenen ${n}, alınan ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Geçersiz değer: beklenen ${h(t.values[0])}` : `Geçersiz seçenek: aşağıdakilerden biri olmalı: ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Çok büyük: beklenen ${t.origin ?? "değer"} ${n}${t.maximum.toString()} ${a.unit ?? "öğe"}` : `Çok büyük: beklenen ${t.origin ?? "değer"} ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Çok küçük: beklenen ${t.origin} ${n}${t.minimum.toString()} ${a.unit}` : `Çok küçük: beklenen ${t.origin} ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Geçersiz metin: "${n.prefix}" ile başlamalı` : n.format === "ends_with" ? `Geçersiz metin: "${n.suffix}" ile bitmeli` : n.format === "includes" ? `Geçersiz metin: "${n.includes}" içermeli` : n.format === "regex" ? `Geçersiz metin: ${n.pattern} desenine uymalı` : `Geçersiz ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Geçersiz sayı: ${t.divisor} ile tam bölünebilmeli`;
      case "unrecognized_keys":
        return `Tanınmayan anahtar${t.keys.length > 1 ? "lar" : ""}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `${t.origin} içinde geçersiz anahtar`;
      case "invalid_union":
        return "Geçersiz değer";
      case "invalid_element":
        return `${t.origin} içinde geçersiz değer`;
      default:
        return "Geçersiz değer";
    }
  };
};
function Pf() {
  return {
    localeError: m$()
  };
}

// node_modules/zod/v4/locales/uk.js
var p$ = () => {
  let e = {
    string: { unit: "символів", verb: "матиме" },
    file: { unit: "байтів", verb: "матиме" },
    array: { unit: "елементів", verb: "матиме" },
    set: { unit: "елементів", verb: "матиме" },
    map: { unit: "елементів", verb: "матиме" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "вхідні дані",
    email: "адреса електронної пошти",
    url: "URL",
    emoji: "емодзі",
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
    datetime: "дата та час ISO",
    date: "дата ISO",
    time: "час ISO",
    duration: "тривалість ISO",
    ipv4: "адреса IPv4",
    ipv6: "адреса IPv6",
    mac: "адреса MAC",
    cidrv4: "діапазон IPv4",
    cidrv6: "діапазон IPv6",
    base64: "рядок у кодуванні base64",
    base64url: "рядок у кодуванні base64url",
    json_string: "рядок JSON",
    e164: "номер E.164",
    credit_card: "номер кредитної картки",
    currency_code: "код валюти",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "вхідні дані"
  }, o = {
    nan: "NaN",
    number: "число",
    array: "масив"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Неправильні вхідні дані: очікується instanceof ${t.expected}, отримано ${u}` : `Неправильні вхідні дані: очікується ${n}, отримано ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Неправильні вхідні дані: очікується ${h(t.values[0])}` : `Неправильна опція: очікується одне з ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Занадто велике: очікується, що ${t.origin ?? "значення"} ${a.verb} ${n}${t.maximum.toString()} ${a.unit ?? "елементів"}` : `Занадто велике: очікується, що ${t.origin ?? "значення"} буде ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Занадто мале: очікується, що ${t.origin} ${a.verb} ${n}${t.minimum.toString()} ${a.unit}` : `Занадто мале: очікується, що ${t.origin} буде ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Неправильний рядок: повинен починатися з "${n.prefix}"` : n.format === "ends_with" ? `Неправильний рядок: повинен закінчуватися на "${n.suffix}"` : n.format === "includes" ? `Неправильний рядок: повинен містити "${n.includes}"` : n.format === "regex" ? `Неправильний рядок: повинен відповідати шаблону ${n.pattern}` : `Неправильний ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Неправильне число: повинно бути кратним ${t.divisor}`;
      case "unrecognized_keys":
        return `Нерозпізнаний ключ${t.keys.length > 1 ? "і" : ""}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Неправильний ключ у ${t.origin}`;
      case "invalid_union":
        return "Неправильні вхідні дані";
      case "invalid_element":
        return `Неправильне значення у ${t.origin}`;
      default:
        return "Неправильні вхідні дані";
    }
  };
};
function Mn() {
  return {
    localeError: p$()
  };
}

// node_modules/zod/v4/locales/ua.js
function Df() {
  return Mn();
}

// node_modules/zod/v4/locales/ur.js
var g$ = () => {
  let e = {
    string: { unit: "حروف", verb: "ہونا" },
    file: { unit: "بائٹس", verb: "ہونا" },
    array: { unit: "آئٹمز", verb: "ہونا" },
    set: { unit: "آئٹمز", verb: "ہونا" },
    map: { unit: "آئٹمز", verb: "ہونا" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "ان پٹ",
    email: "ای میل ایڈریس",
    url: "یو آر ایل",
    emoji: "ایموجی",
    uuid: "یو یو آئی ڈی",
    uuidv4: "یو یو آئی ڈی وی 4",
    uuidv6: "یو یو آئی ڈی وی 6",
    nanoid: "نینو آئی ڈی",
    guid: "جی یو آئی ڈی",
    cuid: "سی یو آئی ڈی",
    cuid2: "سی یو آئی ڈی 2",
    ulid: "یو ایل آئی ڈی",
    xid: "ایکس آئی ڈی",
    ksuid: "کے ایس یو آئی ڈی",
    datetime: "آئی ایس او ڈیٹ ٹائم",
    date: "آئی ایس او تاریخ",
    time: "آئی ایس او وقت",
    duration: "آئی ایس او مدت",
    ipv4: "آئی پی وی 4 ایڈریس",
    ipv6: "آئی پی وی 6 ایڈریس",
    mac: "ایم اے سی ایڈریس",
    cidrv4: "آئی پی وی 4 رینج",
    cidrv6: "آئی پی وی 6 رینج",
    base64: "بیس 64 ان کوڈڈ سٹرنگ",
    base64url: "بیس 64 یو آر ایل ان کوڈڈ سٹرنگ",
    json_string: "جے ایس او این سٹرنگ",
    e164: "ای 164 نمبر",
    credit_card: "کریڈٹ کارڈ نمبر",
    currency_code: "کرنسی کوڈ",
    iban: "IBAN",
    jwt: "جے ڈبلیو ٹی",
    template_literal: "ان پٹ"
  }, o = {
    nan: "NaN",
    number: "نمبر",
    array: "آرے",
    null: "نل"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `غلط ان پٹ: instanceof ${t.expected} متوقع تھا، ${u} موصول ہوا` : `غلط ان پٹ: ${n} متوقع تھا، ${u} موصول ہوا`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `غلط ان پٹ: ${h(t.values[0])} متوقع تھا` : `غلط آپشن: ${g(t.values, "|")} میں سے ایک متوقع تھا`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `بہت بڑا: ${t.origin ?? "ویلیو"} کے ${n}${t.maximum.toString()} ${a.unit ?? "عناصر"} ہونے متوقع تھے` : `بہت بڑا: ${t.origin ?? "ویلیو"} کا ${n}${t.maximum.toString()} ہونا متوقع تھا`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `بہت چھوٹا: ${t.origin} کے ${n}${t.minimum.toString()} ${a.unit} ہونے متوقع تھے` : `بہت چھوٹا: ${t.origin} کا ${n}${t.minimum.toString()} ہونا متوقع تھا`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `غلط سٹرنگ: "${n.prefix}" سے شروع ہونا چاہیے` : n.format === "ends_with" ? `غلط سٹرنگ: "${n.suffix}" پر ختم ہونا چاہیے` : n.format === "includes" ? `غلط سٹرنگ: "${n.includes}" شامل ہونا چاہیے` : n.format === "regex" ? `غلط سٹرنگ: پیٹرن ${n.pattern} سے میچ ہونا چاہیے` : `غلط ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `غلط نمبر: ${t.divisor} کا مضاعف ہونا چاہیے`;
      case "unrecognized_keys":
        return `غیر تسلیم شدہ کی${t.keys.length > 1 ? "ز" : ""}: ${g(t.keys, "، ")}`;
      case "invalid_key":
        return `${t.origin} میں غلط کی`;
      case "invalid_union":
        return "غلط ان پٹ";
      case "invalid_element":
        return `${t.origin} میں غلط ویلیو`;
      default:
        return "غلط ان پٹ";
    }
  };
};
function jf() {
  return {
    localeError: g$()
  };
}

// node_modules/zod/v4/locales/uz.js
var v$ = () => {
  let e = {
    string: { unit: "belgi", verb: "bo‘lishi kerak" },
    file: { unit: "bayt", verb: "bo‘lishi kerak" },
    array: { unit: "element", verb: "bo‘lishi kerak" },
    set: { unit: "element", verb: "bo‘lishi kerak" },
    map: { unit: "yozuv", verb: "bo‘lishi kerak" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "kirish",
    email: "elektron pochta manzili",
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
    datetime: "ISO sana va vaqti",
    date: "ISO sana",
    time: "ISO vaqt",
    duration: "ISO davomiylik",
    ipv4: "IPv4 manzil",
    ipv6: "IPv6 manzil",
    mac: "MAC manzil",
    cidrv4: "IPv4 diapazon",
    cidrv6: "IPv6 diapazon",
    base64: "base64 kodlangan satr",
    base64url: "base64url kodlangan satr",
    json_string: "JSON satr",
    e164: "E.164 raqam",
    credit_card: "kredit karta raqami",
    currency_code: "valyuta kodi",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "kirish"
  }, o = {
    nan: "NaN",
    number: "raqam",
    array: "massiv"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Noto‘g‘ri kirish: kutilgan instanceof ${t.expected}, qabul qilingan ${u}` : `Noto‘g‘ri kirish: kutilgan ${n}, qabul qilingan ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Noto‘g‘ri kirish: kutilgan ${h(t.values[0])}` : `Noto‘g‘ri variant: quyidagilardan biri kutilgan ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Juda katta: kutilgan ${t.origin ?? "qiymat"} ${n}${t.maximum.toString()} ${a.unit} ${a.verb}` : `Juda katta: kutilgan ${t.origin ?? "qiymat"} ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Juda kichik: kutilgan ${t.origin} ${n}${t.minimum.toString()} ${a.unit} ${a.verb}` : `Juda kichik: kutilgan ${t.origin} ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Noto‘g‘ri satr: "${n.prefix}" bilan boshlanishi kerak` : n.format === "ends_with" ? `Noto‘g‘ri satr: "${n.suffix}" bilan tugashi kerak` : n.format === "includes" ? `Noto‘g‘ri satr: "${n.includes}" ni o‘z ichiga olishi kerak` : n.format === "regex" ? `Noto‘g‘ri satr: ${n.pattern} shabloniga mos kelishi kerak` : `Noto‘g‘ri ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Noto‘g‘ri raqam: ${t.divisor} ning karralisi bo‘lishi kerak`;
      case "unrecognized_keys":
        return `Noma’lum kalit${t.keys.length > 1 ? "lar" : ""}: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `${t.origin} dagi kalit noto‘g‘ri`;
      case "invalid_union":
        return "Noto‘g‘ri kirish";
      case "invalid_element":
        return `${t.origin} da noto‘g‘ri qiymat`;
      default:
        return "Noto‘g‘ri kirish";
    }
  };
};
function Nf() {
  return {
    localeError: v$()
  };
}

// node_modules/zod/v4/locales/vi.js
var $$ = () => {
  let e = {
    string: { unit: "ký tự", verb: "có" },
    file: { unit: "byte", verb: "có" },
    array: { unit: "phần tử", verb: "có" },
    set: { unit: "phần tử", verb: "có" },
    map: { unit: "phần tử", verb: "có" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "đầu vào",
    email: "địa chỉ email",
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
    datetime: "ngày giờ ISO",
    date: "ngày ISO",
    time: "giờ ISO",
    duration: "khoảng thời gian ISO",
    ipv4: "địa chỉ IPv4",
    ipv6: "địa chỉ IPv6",
    mac: "địa chỉ MAC",
    cidrv4: "dải IPv4",
    cidrv6: "dải IPv6",
    base64: "chuỗi mã hóa base64",
    base64url: "chuỗi mã hóa base64url",
    json_string: "chuỗi JSON",
    e164: "số E.164",
    credit_card: "số thẻ tín dụng",
    currency_code: "mã tiền tệ",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "đầu vào"
  }, o = {
    nan: "NaN",
    number: "số",
    array: "mảng"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Đầu vào không hợp lệ: mong đợi instanceof ${t.expected}, nhận được ${u}` : `Đầu vào không hợp lệ: mong đợi ${n}, nhận được ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Đầu vào không hợp lệ: mong đợi ${h(t.values[0])}` : `Tùy chọn không hợp lệ: mong đợi một trong các giá trị ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Quá lớn: mong đợi ${t.origin ?? "giá trị"} ${a.verb} ${n}${t.maximum.toString()} ${a.unit ?? "phần tử"}` : `Quá lớn: mong đợi ${t.origin ?? "giá trị"} ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Quá nhỏ: mong đợi ${t.origin} ${a.verb} ${n}${t.minimum.toString()} ${a.unit}` : `Quá nhỏ: mong đợi ${t.origin} ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Chuỗi không hợp lệ: phải bắt đầu bằng "${n.prefix}"` : n.format === "ends_with" ? `Chuỗi không hợp lệ: phải kết thúc bằng "${n.suffix}"` : n.format === "includes" ? `Chuỗi không hợp lệ: phải bao gồm "${n.includes}"` : n.format === "regex" ? `Chuỗi không hợp lệ: phải khớp với mẫu ${n.pattern}` : `${i[n.format] ?? t.format} không hợp lệ`;
      }
      case "not_multiple_of":
        return `Số không hợp lệ: phải là bội số của ${t.divisor}`;
      case "unrecognized_keys":
        return `Khóa không được nhận dạng: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Khóa không hợp lệ trong ${t.origin}`;
      case "invalid_union":
        return "Đầu vào không hợp lệ";
      case "invalid_element":
        return `Giá trị không hợp lệ trong ${t.origin}`;
      default:
        return "Đầu vào không hợp lệ";
    }
  };
};
function Of() {
  return {
    localeError: $$()
  };
}

// node_modules/zod/v4/locales/zh-CN.js
var h$ = () => {
  let e = {
    string: { unit: "字符", verb: "包含" },
    file: { unit: "字节", verb: "包含" },
    array: { unit: "项", verb: "包含" },
    set: { unit: "项", verb: "包含" },
    map: { unit: "项", verb: "包含" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "输入",
    email: "电子邮件",
    url: "URL",
    emoji: "表情符号",
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
    datetime: "ISO日期时间",
    date: "ISO日期",
    time: "ISO时间",
    duration: "ISO时长",
    ipv4: "IPv4地址",
    ipv6: "IPv6地址",
    mac: "MAC地址",
    cidrv4: "IPv4网段",
    cidrv6: "IPv6网段",
    base64: "base64编码字符串",
    base64url: "base64url编码字符串",
    json_string: "JSON字符串",
    e164: "E.164号码",
    credit_card: "信用卡号",
    currency_code: "货币代码",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "输入"
  }, o = {
    nan: "NaN",
    number: "数字",
    array: "数组",
    null: "空值(null)"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `无效输入：期望 instanceof ${t.expected}，实际接收 ${u}` : `无效输入：期望 ${n}，实际接收 ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `无效输入：期望 ${h(t.values[0])}` : `无效选项：期望以下之一 ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `数值过大：期望 ${t.origin ?? "值"} ${n}${t.maximum.toString()} ${a.unit ?? "个元素"}` : `数值过大：期望 ${t.origin ?? "值"} ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `数值过小：期望 ${t.origin} ${n}${t.minimum.toString()} ${a.unit}` : `数值过小：期望 ${t.origin} ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `无效字符串：必须以 "${n.prefix}" 开头` : n.format === "ends_with" ? `无效字符串：必须以 "${n.suffix}" 结尾` : n.format === "includes" ? `无效字符串：必须包含 "${n.includes}"` : n.format === "regex" ? `无效字符串：必须满足正则表达式 ${n.pattern}` : `无效${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `无效数字：必须是 ${t.divisor} 的倍数`;
      case "unrecognized_keys":
        return `出现未知的键(key): ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `${t.origin} 中的键(key)无效`;
      case "invalid_union":
        return "无效输入";
      case "invalid_element":
        return `${t.origin} 中包含无效值(value)`;
      default:
        return "无效输入";
    }
  };
};
function Uf() {
  return {
    localeError: h$()
  };
}

// node_modules/zod/v4/locales/zh-TW.js
var y$ = () => {
  let e = {
    string: { unit: "字元", verb: "擁有" },
    file: { unit: "位元組", verb: "擁有" },
    array: { unit: "項目", verb: "擁有" },
    set: { unit: "項目", verb: "擁有" },
    map: { unit: "項目", verb: "擁有" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "輸入",
    email: "郵件地址",
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
    datetime: "ISO 日期時間",
    date: "ISO 日期",
    time: "ISO 時間",
    duration: "ISO 期間",
    ipv4: "IPv4 位址",
    ipv6: "IPv6 位址",
    mac: "MAC 位址",
    cidrv4: "IPv4 範圍",
    cidrv6: "IPv6 範圍",
    base64: "base64 編碼字串",
    base64url: "base64url 編碼字串",
    json_string: "JSON 字串",
    e164: "E.164 數值",
    credit_card: "信用卡號",
    currency_code: "貨幣代碼",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "輸入"
  }, o = {
    nan: "NaN"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `無效的輸入值：預期為 instanceof ${t.expected}，但收到 ${u}` : `無效的輸入值：預期為 ${n}，但收到 ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `無效的輸入值：預期為 ${h(t.values[0])}` : `無效的選項：預期為以下其中之一 ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `數值過大：預期 ${t.origin ?? "值"} 應為 ${n}${t.maximum.toString()} ${a.unit ?? "個元素"}` : `數值過大：預期 ${t.origin ?? "值"} 應為 ${n}${t.maximum.toString()}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `數值過小：預期 ${t.origin} 應為 ${n}${t.minimum.toString()} ${a.unit}` : `數值過小：預期 ${t.origin} 應為 ${n}${t.minimum.toString()}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `無效的字串：必須以 "${n.prefix}" 開頭` : n.format === "ends_with" ? `無效的字串：必須以 "${n.suffix}" 結尾` : n.format === "includes" ? `無效的字串：必須包含 "${n.includes}"` : n.format === "regex" ? `無效的字串：必須符合格式 ${n.pattern}` : `無效的 ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `無效的數字：必須為 ${t.divisor} 的倍數`;
      case "unrecognized_keys":
        return `無法識別的鍵值${t.keys.length > 1 ? "們" : ""}：${g(t.keys, "、")}`;
      case "invalid_key":
        return `${t.origin} 中有無效的鍵值`;
      case "invalid_union":
        return "無效的輸入值";
      case "invalid_element":
        return `${t.origin} 中有無效的值`;
      default:
        return "無效的輸入值";
    }
  };
};
function Af() {
  return {
    localeError: y$()
  };
}

// node_modules/zod/v4/locales/yo.js
var _$ = () => {
  let e = {
    string: { unit: "àmi", verb: "ní" },
    file: { unit: "bytes", verb: "ní" },
    array: { unit: "nkan", verb: "ní" },
    set: { unit: "nkan", verb: "ní" },
    map: { unit: "nkan", verb: "ní" }
  };
  function r(t) {
    return e[t] ?? null;
  }
  let i = {
    regex: "ẹ̀rọ ìbáwọlé",
    email: "àdírẹ́sì ìmẹ́lì",
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
    datetime: "àkókò ISO",
    date: "ọjọ́ ISO",
    time: "àkókò ISO",
    duration: "àkókò tó pé ISO",
    ipv4: "àdírẹ́sì IPv4",
    ipv6: "àdírẹ́sì IPv6",
    mac: "àdírẹ́sì MAC",
    cidrv4: "àgbègbè IPv4",
    cidrv6: "àgbègbè IPv6",
    base64: "ọ̀rọ̀ tí a kọ́ ní base64",
    base64url: "ọ̀rọ̀ base64url",
    json_string: "ọ̀rọ̀ JSON",
    e164: "nọ́mbà E.164",
    credit_card: "nọmba kaadi gbese",
    currency_code: "koodu owó",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "ẹ̀rọ ìbáwọlé"
  }, o = {
    nan: "NaN",
    number: "nọ́mbà",
    array: "akopọ"
  };
  return (t) => {
    switch (t.code) {
      case "invalid_type": {
        let n = o[t.expected] ?? t.expected, a = y(t.input), u = o[a] ?? a;
        return /^[A-Z]/.test(t.expected) ? `Ìbáwọlé aṣìṣe: a ní láti fi instanceof ${t.expected}, àmọ̀ a rí ${u}` : `Ìbáwọlé aṣìṣe: a ní láti fi ${n}, àmọ̀ a rí ${u}`;
      }
      case "invalid_value":
        return t.values.length === 1 ? `Ìbáwọlé aṣìṣe: a ní láti fi ${h(t.values[0])}` : `Àṣàyàn aṣìṣe: yan ọ̀kan lára ${g(t.values, "|")}`;
      case "too_big": {
        let n = t.inclusive ? "<=" : "<", a = r(t.origin);
        return a ? `Tó pọ̀ jù: a ní láti jẹ́ pé ${t.origin ?? "iye"} ${a.verb} ${n}${t.maximum} ${a.unit}` : `Tó pọ̀ jù: a ní láti jẹ́ ${n}${t.maximum}`;
      }
      case "too_small": {
        let n = t.inclusive ? ">=" : ">", a = r(t.origin);
        return a ? `Kéré ju: a ní láti jẹ́ pé ${t.origin} ${a.verb} ${n}${t.minimum} ${a.unit}` : `Kéré ju: a ní láti jẹ́ ${n}${t.minimum}`;
      }
      case "invalid_format": {
        let n = t;
        return n.format === "starts_with" ? `Ọ̀rọ̀ aṣìṣe: gbọ́dọ̀ bẹ̀rẹ̀ pẹ̀lú "${n.prefix}"` : n.format === "ends_with" ? `Ọ̀rọ̀ aṣìṣe: gbọ́dọ̀ parí pẹ̀lú "${n.suffix}"` : n.format === "includes" ? `Ọ̀rọ̀ aṣìṣe: gbọ́dọ̀ ní "${n.includes}"` : n.format === "regex" ? `Ọ̀rọ̀ aṣìṣe: gbọ́dọ̀ bá àpẹẹrẹ mu ${n.pattern}` : `Aṣìṣe: ${i[n.format] ?? t.format}`;
      }
      case "not_multiple_of":
        return `Nọ́mbà aṣìṣe: gbọ́dọ̀ jẹ́ èyà pípín ti ${t.divisor}`;
      case "unrecognized_keys":
        return `Bọtìnì àìmọ̀: ${g(t.keys, ", ")}`;
      case "invalid_key":
        return `Bọtìnì aṣìṣe nínú ${t.origin}`;
      case "invalid_union":
        return "Ìbáwọlé aṣìṣe";
      case "invalid_element":
        return `Iye aṣìṣe nínú ${t.origin}`;
      default:
        return "Ìbáwọlé aṣìṣe";
    }
  };
};
function Tf() {
  return {
    localeError: _$()
  };
}

// node_modules/zod/v4/core/compile.js
var Q = /* @__PURE__ */ Symbol.for("zod.compile.invalid"), Zf = /* @__PURE__ */ Symbol.for("zod.compile.fallback"), fe = class extends Error {
  constructor(r = "z.compile does not support async refinements, transforms, or checks") {
    super(r), this.name = "ZodCompileAsyncError";
  }
}, O = class extends Error {
  constructor(r, i = !0) {
    super(`z.compile does not support ${r}; this schema must use the runtime parser`), this.name = "ZodCompileUnsupportedError", this.islandable = i;
  }
};
function b$(e, r) {
  try {
    return Bn(e, { assertOnly: !0 });
  } catch {
    return r;
  }
}
function zc(e, r) {
  try {
    let i = Bn(e), o = Jn(e, i);
    return o._zod.bag.validator = b$(e, i), o;
  } catch (i) {
    if (r?.strict)
      throw i;
    return e;
  }
}
function Jn(e, r) {
  if (Ln(e))
    throw new O("a schema whose subtree contains a reference cycle");
  let i = T(e), o = e._zod.run, t = o.__originalRun ?? o, n = (a, u) => {
    if (u?.async || u?.direction === "backward" || u?.skipChecks || u?.[Zf] || u && Vn(u, a.value))
      return t(a, u);
    let s = r(a.value);
    return s !== Q ? (a.value = s, a) : (u && (u[Zf] = !0), t(a, u));
  };
  return n.__originalRun = t, i._zod.bag.fallbackRun = t, i._zod.bag.validator = r, i._zod.run = n, o.__originalRun || k$(i, e, r), i;
}
function k$(e, r, i) {
  let o = e, t = r;
  if (typeof t.safeParse == "function") {
    let n = t.safeParse;
    o.safeParse = (a, u) => {
      let s = i(a);
      return s !== Q ? { success: !0, data: s } : n(a, u);
    };
  }
  if (typeof t.parse == "function") {
    let n = t.parse;
    o.parse = (a, u) => {
      let s = i(a);
      return s !== Q ? s : n(a, u);
    };
  }
}
function Bn(e, r) {
  let i = !0;
  try {
    i = Ln(e);
  } catch {
  }
  if (i)
    throw new O("a schema whose subtree contains a reference cycle");
  let o = {
    constants: /* @__PURE__ */ new Map(),
    constantCounter: 0,
    varCounter: 0,
    definite: !0
  }, t = new Me(["input"]), n = R(t, o, e, "input", !r?.assertOnly);
  t.write(n === null ? "return true;" : `return ${n};`);
  let a = ["INVALID", ...o.constants.keys()], u = [Q, ...o.constants.values()], s = t.content.join(`
`), c = r?.debug ? a.length > 0 ? `// Constants: ${a.join(", ")}
${s}` : s : "", l = Function, d = `return (input) => {
${s}
}`, f;
  try {
    f = new l(...a, d)(...u);
  } catch (m) {
    throw new O(`this schema (generated code failed to evaluate: ${m.message})`);
  }
  return r?.debug && (f.code = c), f.definite = o.definite, f;
}
function S(e, r) {
  for (let [o, t] of e.constants)
    if (t === r)
      return o;
  let i = `c${e.constantCounter++}`;
  return e.constants.set(i, r), i;
}
function Ke(e, r) {
  return e.definite = !1, S(e, r);
}
function w(e) {
  return `v${e.varCounter++}`;
}
function x$(e, r) {
  let i = e._zod.run({ value: r, issues: [] }, {});
  if (i && typeof i.then == "function")
    return Q;
  let o = i;
  return o.issues.length === 0 ? o.value : Q;
}
function X(e, r, i, o, t = !0) {
  let n = e.content.length, a = r.constants.size, u = r.constantCounter, s = r.varCounter;
  try {
    return R(e, r, i, o, t);
  } catch (c) {
    if (!(c instanceof O) || !c.islandable)
      throw c;
    if (e.content.length = n, r.constants.size > a) {
      let l = Array.from(r.constants.keys()).slice(a);
      for (let d of l)
        r.constants.delete(d);
    }
    return r.constantCounter = u, r.varCounter = s, I$(e, r, i, o);
  }
}
function I$(e, r, i, o) {
  r.definite = !1;
  let t = S(r, i), n = S(r, x$), a = w(r);
  return e.write(`const ${a} = ${n}(${t}, ${o});`), e.write(`if (${a} === INVALID) return INVALID;`), a;
}
var w$ = /* @__PURE__ */ new Set([
  "max_size",
  "min_size",
  "size_equals",
  "max_length",
  "min_length",
  "length_equals"
]);
function z$(e, r, i, o) {
  let t = i._zod.def.checks;
  if (!t || t.length === 0)
    return o;
  let n = o;
  for (let a of t) {
    let u = a._zod.def;
    if (u.when && !w$.has(u.check))
      throw new O('check with a custom "when" condition');
    switch (u.check) {
      case "greater_than":
        S$(e, r, u, n);
        break;
      case "less_than":
        P$(e, r, u, n);
        break;
      case "multiple_of":
        D$(e, r, u, n);
        break;
      case "number_format":
        Ff(e, u, n);
        break;
      case "min_length": {
        let s = Ne(u.minimum, "min_length"), c = xc(e, r, n, `${n}.length >= ${s} && ${n}.length < ${u.minimum * 2}`);
        e.write(`if (${c} < ${s}) return INVALID;`);
        break;
      }
      case "max_length": {
        let s = Ne(u.maximum, "max_length"), c = xc(e, r, n, `${n}.length > ${s}`);
        e.write(`if (${c} > ${s}) return INVALID;`);
        break;
      }
      case "length_equals": {
        let s = Ne(u.length, "length_equals"), c = xc(e, r, n, `${n}.length >= ${s} && ${n}.length <= ${u.length * 2}`);
        e.write(`if (${c} !== ${s}) return INVALID;`);
        break;
      }
      case "min_size":
        e.write(`if (${n}.size < ${Ne(u.minimum, "min_size")}) return INVALID;`);
        break;
      case "max_size":
        e.write(`if (${n}.size > ${Ne(u.maximum, "max_size")}) return INVALID;`);
        break;
      case "size_equals":
        e.write(`if (${n}.size !== ${Ne(u.size, "size_equals")}) return INVALID;`);
        break;
      case "string_format":
        n = Mf(e, r, u, n);
        break;
      case "custom":
        n = T$(e, r, a, n);
        break;
      case "bigint_format":
        j$(e, u, n);
        break;
      case "mime_type":
        N$(e, r, u, n);
        break;
      case "property":
        U$(e, r, u, n);
        break;
      case "properties":
        O$(e, r, u, n);
        break;
      case "overwrite": {
        let s = w(r);
        A$(e, r, a, n, s), n = s;
        break;
      }
      default:
        throw new O(`check type ${u.check}`);
    }
  }
  return n;
}
function xc(e, r, i, o) {
  let t = S(r, Re), n = w(r);
  return e.write(`const ${n} = typeof ${i} === "string" && ${o} ? ${t}(${i}) : ${i}.length;`), n;
}
function Ne(e, r) {
  if (typeof e != "number" || !Number.isFinite(e))
    throw new O(`${r} bound of type ${typeof e}`);
  return `${e}`;
}
function Rf(e, r) {
  if (typeof r == "bigint")
    return `${r}n`;
  if (typeof r == "number") {
    if (Number.isNaN(r))
      throw new O("comparison check with NaN bound");
    return `${r}`;
  }
  if (r instanceof Date) {
    if (Number.isNaN(r.getTime()))
      throw new O("comparison check with Invalid Date bound");
    return S(e, r);
  }
  throw new O(`comparison check bound of type ${typeof r}`);
}
function S$(e, r, i, o) {
  let t = i.inclusive ? "<" : "<=";
  e.write(`if (${o} ${t} ${Rf(r, i.value)}) return INVALID;`);
}
function P$(e, r, i, o) {
  let t = i.inclusive ? ">" : ">=";
  e.write(`if (${o} ${t} ${Rf(r, i.value)}) return INVALID;`);
}
function D$(e, r, i, o) {
  if (typeof i.value == "bigint") {
    if (i.value === BigInt(0))
      throw new O("multiple_of check with a zero divisor");
    e.write(`if (${o} % ${i.value}n !== 0n) return INVALID;`);
  } else {
    let t = S(r, Bt);
    e.write(`if (${t}(${o}, ${Ne(i.value, "multiple_of")}) !== 0) return INVALID;`);
  }
}
function Ff(e, r, i) {
  let o = r.format;
  switch (o) {
    case "safeint":
      e.write(`if (!Number.isSafeInteger(${i})) return INVALID;`);
      break;
    case "int32":
      e.write(`if (!Number.isInteger(${i}) || ${i} < -2147483648 || ${i} > 2147483647) return INVALID;`);
      break;
    case "uint32":
      e.write(`if (!Number.isInteger(${i}) || ${i} < 0 || ${i} > 4294967295) return INVALID;`);
      break;
    case "float32":
      e.write(`if (!Number.isFinite(${i}) || ${i} < -3.4028234663852886e38 || ${i} > 3.4028234663852886e38) return INVALID;`);
      break;
    case "float64":
      e.write(`if (!Number.isFinite(${i})) return INVALID;`);
      break;
    default:
      throw new O(`number format ${o}`);
  }
}
function j$(e, r, i) {
  let o = r.format;
  if (o)
    switch (o) {
      case "int64":
        e.write(`if (${i} < -9223372036854775808n || ${i} > 9223372036854775807n) return INVALID;`);
        break;
      case "uint64":
        e.write(`if (${i} < 0n || ${i} > 18446744073709551615n) return INVALID;`);
        break;
      default:
        throw new O(`bigint format ${o}`);
    }
}
function N$(e, r, i, o) {
  let t = i.mime;
  if (t && t.length > 0) {
    let n = S(r, new Set(t));
    e.write(`if (!${n}.has(${o}.type)) return INVALID;`);
  }
}
function O$(e, r, i, o) {
  if (i.when)
    throw new O('check with a custom "when" condition');
  e.write(`if (${o} == null) return INVALID;`);
  let t = i.shape;
  for (let n of Reflect.ownKeys(t)) {
    let a = typeof n == "symbol" ? S(r, n) : q(n), u = w(r);
    e.write(`const ${u} = ${o}[${a}];`), X(e, r, t[n], u, !1);
  }
}
function U$(e, r, i, o) {
  let t = `${o}[${JSON.stringify(i.property)}]`;
  R(e, r, i.schema, t);
}
function A$(e, r, i, o, t) {
  let n = i._zod.def.tx;
  if (!n)
    throw new O("overwrite check without a transform function");
  if (Ge(n))
    throw new fe("z.compile: async overwrite transforms are not supported");
  let a = S(r, n);
  e.write(`const ${t} = ${a}(${o});`);
}
function Ic() {
  throw new te();
}
function Sc(e) {
  this.issues.push(e);
}
function T$(e, r, i, o) {
  let t = i._zod.def;
  if (t.fn) {
    if (Ge(t.fn))
      throw new fe("z.compile: async .refine() predicates are not supported");
    let n = Ke(r, t.fn), a = S(r, Ic), u = w(r);
    return e.write(`const ${u} = ${n}(${o});`), e.write(`if (${u} instanceof Promise) ${a}();`), e.write(`if (!${u}) return INVALID;`), o;
  }
  if (i._zod.check) {
    if (Ge(i._zod.check))
      throw new fe("z.compile: async .superRefine() / check functions are not supported");
    let n = i._zod.check, u = Ke(r, (c) => {
      let l = { value: c, issues: [], addIssue: Sc };
      return n(l) instanceof Promise && Ic(), l.issues.length === 0 ? l.value : Q;
    }), s = w(r);
    return e.write(`const ${s} = ${u}(${o});`), e.write(`if (${s} === INVALID) return INVALID;`), s;
  }
  throw new O("custom check without a predicate or check function");
}
var Z$ = /* @__PURE__ */ new Set([
  "cidrv4",
  "cuid",
  "cuid2",
  "date",
  "datetime",
  "duration",
  "e164",
  "email",
  "emoji",
  "ends_with",
  "guid",
  "includes",
  "ipv4",
  "ksuid",
  "lowercase",
  "mac",
  "nanoid",
  "regex",
  "starts_with",
  "time",
  "ulid",
  "uppercase",
  "uuid",
  "xid"
]);
function Mf(e, r, i, o, t = !0) {
  let n = i.format;
  if (n === "base64") {
    let c = S(r, dr);
    return e.write(`if (!${c}(${o})) return INVALID;`), o;
  }
  if (n === "base64url") {
    let c = S(r, _n);
    return e.write(`if (!${c}(${o})) return INVALID;`), o;
  }
  if (n === "jwt") {
    let c = S(r, xn), l = S(r, i.alg ?? null);
    return e.write(`if (!${c}(${o}, ${l})) return INVALID;`), o;
  }
  if (n === "ipv6") {
    let c = S(r, lr);
    return e.write(`if (!${c}(${o})) return INVALID;`), o;
  }
  if (n === "cidrv6") {
    let c = S(r, hn);
    return e.write(`if (!${c}(${o})) return INVALID;`), o;
  }
  if (n === "credit_card") {
    let c = S(r, bn);
    return e.write(`if (!${c}(${o})) return INVALID;`), o;
  }
  if (n === "iban") {
    let c = S(r, kn);
    return e.write(`if (!${c}(${o})) return INVALID;`), o;
  }
  let a = i;
  if (n === "url" || n === "httpurl" || a.normalize || a.hostname !== void 0 || a.protocol !== void 0) {
    let c = S(r, gn), l = S(r, i), d = w(r), f = w(r);
    if (e.write(`const ${d} = ${o}.trim();`), e.write(`const ${f} = ${c}(${d}, ${l});`), e.write(`if (typeof ${f} === "number") return INVALID;`), a.hostname !== void 0) {
      let _ = S(r, vn);
      e.write(`if (!${_}(${f}, ${l}.hostname)) return INVALID;`);
    }
    if (a.protocol !== void 0) {
      let _ = S(r, $n);
      e.write(`if (!${_}(${f}, ${l}.protocol)) return INVALID;`);
    }
    if (!t)
      return null;
    let m = w(r), v = a.normalize ? `${f}.href` : `${S(r, sr)}(${d})`;
    return e.write(`const ${m} = ${v};`), m;
  }
  let u = i.fn;
  if (u) {
    if (Ge(u))
      throw new O(`async string format ${n}`);
    let c = S(r, u);
    return e.write(`if (!${c}(${o})) return INVALID;`), o;
  }
  if (Z$.has(n) && i.pattern) {
    let c = S(r, i.pattern);
    return e.write(`${c}.lastIndex = 0;`), e.write(`if (!${c}.test(${o})) return INVALID;`), o;
  }
  let s = i.format;
  switch (s) {
    case "regex":
      throw new O("regex format without a pattern");
    case "lowercase":
      e.write(`if (${o} !== ${o}.toLowerCase()) return INVALID;`);
      break;
    case "uppercase":
      e.write(`if (${o} !== ${o}.toUpperCase()) return INVALID;`);
      break;
    case "includes":
      e.write(`if (!${o}.includes(${q(i.includes)})) return INVALID;`);
      break;
    case "starts_with": {
      let c = i.prefix;
      e.write(`if (${o}.slice(0, ${c.length}) !== ${q(c)}) return INVALID;`);
      break;
    }
    case "ends_with": {
      let c = i.suffix;
      e.write(`if (${o}.slice(-${c.length}) !== ${q(c)}) return INVALID;`);
      break;
    }
    default:
      throw new O(`string format ${s}`);
  }
  return o;
}
function R(e, r, i, o, t = !0) {
  let n = i._zod.def, a = n.type;
  if (n.coerce)
    throw new O(`coercion (z.coerce.${a}())`);
  let u = t || !!n.checks?.length, s;
  switch (a) {
    case "string":
      s = E$(e, r, i, o, u);
      break;
    case "number":
      s = C$(e, i, o);
      break;
    case "boolean":
      s = L$(e, o);
      break;
    case "bigint":
      s = V$(e, i, o);
      break;
    case "symbol":
      s = R$(e, o);
      break;
    case "undefined":
      s = F$(e, o);
      break;
    case "null":
      s = M$(e, o);
      break;
    case "any":
    case "unknown":
      s = o;
      break;
    case "never":
      e.write("return INVALID;"), s = o;
      break;
    case "void":
      s = J$(e, o);
      break;
    case "nan":
      s = B$(e, o);
      break;
    case "date":
      s = K$(e, o);
      break;
    case "object":
      s = G$(e, r, i, o, u);
      break;
    case "optional":
      s = W$(e, r, i, o, u);
      break;
    case "nullable":
      s = Y$(e, r, i, o, u);
      break;
    case "array":
      s = H$(e, r, i, o, u);
      break;
    case "literal":
      s = Q$(e, r, i, o);
      break;
    case "enum":
      s = eh(e, r, i, o);
      break;
    case "readonly": {
      let c = Cf(e, r, i, o), l = w(r);
      e.write(`const ${l} = Object.freeze(${c});`), s = l;
      break;
    }
    case "success":
      Cf(e, r, i, o), s = "true";
      break;
    case "default":
    case "prefault":
      s = th(e, r, i, o);
      break;
    case "nonoptional":
      s = rh(e, r, i, o);
      break;
    case "tuple":
      s = nh(e, r, i, o);
      break;
    case "union":
      s = ih(e, r, i, o);
      break;
    case "intersection":
      s = uh(e, r, i, o);
      break;
    case "record":
      s = ch(e, r, i, o);
      break;
    case "map":
      s = lh(e, r, i, o);
      break;
    case "set":
      s = dh(e, r, i, o);
      break;
    case "file":
      s = fh(e, o);
      break;
    case "template_literal":
      s = mh(e, r, i, o);
      break;
    case "lazy":
      s = ph(e, r, i, o);
      break;
    case "pipe":
      s = gh(e, r, i, o);
      break;
    case "custom":
      s = vh(e, r, i, o);
      break;
    case "transform":
      s = yh(e, r, i, o);
      break;
    case "catch":
      s = hh(e, r, i, o);
      break;
    default:
      throw new O(`schema type ${a}`);
  }
  return s === null ? null : z$(e, r, i, s);
}
function E$(e, r, i, o, t = !0) {
  e.write(`if (typeof ${o} !== "string") return INVALID;`);
  let n = i._zod.def;
  return n.format === void 0 ? o : Mf(e, r, n, o, t);
}
function C$(e, r, i) {
  e.write(`if (typeof ${i} !== "number" || !Number.isFinite(${i})) return INVALID;`);
  let o = r._zod.def;
  return o.check === "number_format" && o.format && Ff(e, { format: o.format }, i), i;
}
function L$(e, r) {
  return e.write(`if (typeof ${r} !== "boolean") return INVALID;`), r;
}
function V$(e, r, i) {
  e.write(`if (typeof ${i} !== "bigint") return INVALID;`);
  let o = r._zod.def;
  if (o.format)
    switch (o.format) {
      case "int64":
        e.write(`if (${i} < -9223372036854775808n || ${i} > 9223372036854775807n) return INVALID;`);
        break;
      case "uint64":
        e.write(`if (${i} < 0n || ${i} > 18446744073709551615n) return INVALID;`);
        break;
    }
  return i;
}
function R$(e, r) {
  return e.write(`if (typeof ${r} !== "symbol") return INVALID;`), r;
}
function F$(e, r) {
  return e.write(`if (${r} !== undefined) return INVALID;`), r;
}
function M$(e, r) {
  return e.write(`if (${r} !== null) return INVALID;`), r;
}
function J$(e, r) {
  return e.write(`if (${r} !== undefined) return INVALID;`), r;
}
function B$(e, r) {
  return e.write(`if (typeof ${r} !== "number" || !Number.isNaN(${r})) return INVALID;`), r;
}
function K$(e, r) {
  return e.write(`if (!(${r} instanceof Date) || Number.isNaN(${r}.getTime())) return INVALID;`), r;
}
function G$(e, r, i, o, t = !0) {
  let n = i._zod.def;
  e.write(`if (typeof ${o} !== "object" || ${o} === null || Array.isArray(${o})) return INVALID;`);
  let a = n.shape, u = Object.keys(a), s = Object.getOwnPropertySymbols(a), c = s.length ? [...u, ...s] : u, l = (I) => typeof I == "symbol" ? S(r, I) : q(I), d = (I) => typeof I == "symbol" ? `[${l(I)}]` : q(I), f = a;
  if (u.includes("__proto__"))
    throw new O('object shape key "__proto__"');
  let m = /* @__PURE__ */ new Map();
  for (let I of c) {
    let D = f[I], A = l(I), V = w(r);
    if (e.write(`const ${V} = ${o}[${A}];`), D._zod.optin !== void 0) {
      let U = w(r);
      e.write(`let ${U} = (() => {`), e.indented((W) => {
        let Mt = X(W, r, D, V);
        W.write(`return ${Mt};`);
      }), e.write("})();"), D._zod.optout === "optional" ? (e.write(`if (${U} === INVALID) {`), e.indented((W) => {
        W.write(`if (${A} in ${o}) return INVALID;`), W.write(`${U} = undefined;`);
      }), e.write("}")) : e.write(`if (${U} === INVALID) return INVALID;`), m.set(I, U);
    } else {
      q$(D) && e.write(`if (!(${A} in ${o})) return INVALID;`);
      let U = X(e, r, D, V, t);
      U !== null && m.set(I, U);
    }
  }
  let v = n.catchall, _ = "none";
  if (v) {
    let I = v._zod.def.type;
    if (I === "never") {
      let D = u.map((A) => `k !== ${q(A)}`).join(" && ") || "true";
      e.write(`for (const k in ${o}) {`), e.indented((A) => {
        A.write(`if (${D}) return INVALID;`);
      }), e.write("}");
    } else (I === "unknown" || I === "any") && !v._zod.def.checks?.length ? _ = "passthrough" : _ = "schema";
  }
  let k = w(r), z = c.some((I) => Ef(f[I]) || wc(f[I]));
  if (!t) {
    if (_ === "schema") {
      let I = u.length > 0 ? S(r, new Set(u)) : null;
      e.write(`for (const k in ${o}) {`), e.indented((D) => {
        D.write('if (k === "__proto__") continue;'), I && D.write(`if (${I}.has(k)) continue;`);
        let A = w(r);
        D.write(`const ${A} = ${o}[k];`), X(D, r, v, A, !1);
      }), e.write("}");
    }
    return null;
  }
  if (z) {
    e.write(`const ${k} = {};`);
    for (let I of c) {
      let D = l(I), A = m.get(I);
      wc(f[I]) ? e.write(`if (${D} in ${o}) ${k}[${D}] = ${A};`) : Ef(f[I]) ? e.write(`if (${A} !== undefined || ${D} in ${o}) ${k}[${D}] = ${A};`) : e.write(`${k}[${D}] = ${A};`);
    }
  } else {
    let I = c.map((D) => `${d(D)}: ${m.get(D)}`).join(", ");
    e.write(`const ${k} = { ${I} };`);
  }
  if (_ !== "none") {
    let I = u.length > 0 ? S(r, new Set(u)) : null;
    e.write(`for (const k in ${o}) {`), e.indented((D) => {
      if (D.write('if (k === "__proto__") continue;'), I && D.write(`if (${I}.has(k)) continue;`), _ === "passthrough")
        D.write(`${k}[k] = ${o}[k];`);
      else {
        let A = w(r);
        D.write(`const ${A} = ${o}[k];`);
        let V = X(D, r, v, A);
        D.write(`${k}[k] = ${V};`);
      }
    }), e.write("}");
  }
  return k;
}
function W$(e, r, i, o, t = !0) {
  let n = i._zod.def;
  if (X$(i))
    return R(e, r, n.innerType, o, t);
  if (n.innerType._zod.optin === "defaulted") {
    let u = w(r), s = w(r);
    return e.write(`let ${u};`), e.write(`if (${o} === undefined) {`), e.indented((c) => {
      c.write(`const ${s} = (() => {`), c.indented((l) => {
        let d = R(l, r, n.innerType, o);
        l.write(`return ${d};`);
      }), c.write("})();"), c.write(`if (${s} !== INVALID) ${u} = ${s};`);
    }), e.write("} else {"), e.indented((c) => {
      let l = R(c, r, n.innerType, o);
      c.write(`${u} = ${l};`);
    }), e.write("}"), u;
  }
  let a = t ? w(r) : null;
  return a && e.write(`let ${a};`), e.write(`if (${o} !== undefined) {`), e.indented((u) => {
    let s = R(u, r, n.innerType, o, t);
    a && s !== null && u.write(`${a} = ${s};`);
  }), e.write("}"), a;
}
function X$(e) {
  return e._zod.traits?.has("$ZodExactOptional") === !0;
}
function q$(e) {
  return e._zod.optin === void 0 && Be(e);
}
function Be(e) {
  if (e._zod.def.coerce)
    return !0;
  let r = e._zod.def;
  switch (r.type) {
    case "any":
    case "unknown":
    case "undefined":
    case "void":
    case "default":
    case "prefault":
    case "transform":
    case "custom":
    case "lazy":
      return !0;
    case "string":
    case "number":
    case "boolean":
    case "bigint":
    case "symbol":
    case "null":
    case "never":
    case "nan":
    case "date":
    case "object":
    case "array":
    case "tuple":
    case "record":
    case "map":
    case "set":
    case "file":
    case "template_literal":
      return !1;
    case "nonoptional":
      return r.innerType ? Be(r.innerType) : !1;
    case "literal":
      return !!r.values?.includes(void 0);
    case "enum":
      return !!e._zod.values?.has(void 0);
    case "optional":
    case "nullable":
    case "readonly":
    case "success":
      return r.innerType ? Be(r.innerType) : !0;
    case "catch":
      return !0;
    case "union":
      return r.options ? r.options.some(Be) : !0;
    case "intersection":
      return !r.left || !r.right ? !0 : Be(r.left) && Be(r.right);
    case "pipe":
      return r.in ? Be(r.in) : !0;
    default:
      return !0;
  }
}
function wc(e) {
  return e._zod.optin === "optional" && e._zod.optout === "optional";
}
function Ef(e) {
  return (e._zod.optin !== "defaulted" || e._zod.optout === "optional") && bt(e);
}
function bt(e) {
  let r = e._zod.def;
  switch (r.type) {
    case "string":
    case "number":
    case "boolean":
    case "bigint":
    case "symbol":
    case "null":
    case "nan":
    case "date":
    case "object":
    case "array":
    case "tuple":
    case "record":
    case "map":
    case "set":
    case "file":
    case "template_literal":
    case "never":
    case "success":
      return !1;
    case "literal":
      return !!r.values?.includes(void 0);
    case "enum":
      return !!e._zod.values?.has(void 0);
    case "optional":
      return !0;
    case "nullable":
    case "readonly":
    case "nonoptional":
      return r.innerType ? bt(r.innerType) : !0;
    case "union":
      return r.options ? r.options.some(bt) : !0;
    case "intersection":
      return !r.left || !r.right || bt(r.left) || bt(r.right);
    case "pipe":
      return r.out ? bt(r.out) : !0;
    default:
      return !0;
  }
}
function Y$(e, r, i, o, t = !0) {
  let n = i._zod.def, a = t ? w(r) : null;
  return a && e.write(`let ${a} = null;`), e.write(`if (${o} !== null) {`), e.indented((u) => {
    let s = R(u, r, n.innerType, o, t);
    a && s !== null && u.write(`${a} = ${s};`);
  }), e.write("}"), a;
}
function Pc(e, r, i) {
  for (let [o, t] of ct(r._zod.def.checks))
    e.write(`if (${i} > ${Ne(o, t._zod.def.check)}) return INVALID;`);
}
function H$(e, r, i, o, t = !0) {
  let n = i._zod.def;
  e.write(`if (!Array.isArray(${o})) return INVALID;`), Pc(e, i, `${o}.length`);
  let a = t ? w(r) : null, u = w(r), s = w(r);
  return a && e.write(`const ${a} = new Array(${o}.length);`), e.write(`for (let ${u} = 0; ${u} < ${o}.length; ${u}++) {`), e.indented((c) => {
    c.write(`const ${s} = ${o}[${u}];`);
    let l = X(c, r, n.element, s, t);
    a && l !== null && c.write(`${a}[${u}] = ${l};`);
  }), e.write("}"), a;
}
function Q$(e, r, i, o) {
  let n = i._zod.def.values;
  if (n.length !== 1) {
    let u = S(r, new Set(n));
    return e.write(`if (!${u}.has(${o})) return INVALID;`), o;
  }
  let a = n[0];
  if (typeof a == "number" && Number.isNaN(a)) {
    let u = S(r, new Set(n));
    return e.write(`if (!${u}.has(${o})) return INVALID;`), o;
  }
  if (typeof a == "string")
    e.write(`if (${o} !== ${q(a)}) return INVALID;`);
  else if (typeof a == "number" || typeof a == "boolean")
    e.write(`if (${o} !== ${a}) return INVALID;`);
  else if (a === null)
    e.write(`if (${o} !== null) return INVALID;`);
  else if (a === void 0)
    e.write(`if (${o} !== undefined) return INVALID;`);
  else if (typeof a == "bigint")
    e.write(`if (${o} !== ${a}n) return INVALID;`);
  else
    throw new O(`literal type ${typeof a}`);
  return o;
}
function eh(e, r, i, o) {
  let t = i._zod.values;
  if (!t)
    throw new O("enum schema without enumerated values");
  let n = S(r, t);
  return e.write(`if (!${n}.has(${o})) return INVALID;`), o;
}
function Cf(e, r, i, o) {
  let t = i._zod.def;
  return R(e, r, t.innerType, o);
}
function th(e, r, i, o) {
  let t = i._zod.def, a = Object.getOwnPropertyDescriptor(i._zod.def, "defaultValue") ? () => i._zod.def.defaultValue : void 0;
  if (i._zod.def.type === "prefault") {
    if (!a)
      return R(e, r, t.innerType, o);
    let s = S(r, a), c = w(r);
    return e.write(`let ${c} = ${o};`), e.write(`if (${o} === undefined) ${c} = ${s}();`), R(e, r, t.innerType, c);
  }
  let u = w(r);
  if (a) {
    let s = S(r, a), c = S(r, Kt);
    e.write(`let ${u};`), e.write(`if (${o} === undefined) {`), e.indented((l) => {
      l.write(`${u} = ${c}(${s}());`);
    }), e.write("} else {"), e.indented((l) => {
      let d = R(l, r, t.innerType, o);
      l.write(`${u} = ${d} === undefined ? ${c}(${s}()) : ${d};`);
    }), e.write("}");
  } else
    e.write(`let ${u};`), e.write(`if (${o} !== undefined) {`), e.indented((s) => {
      let c = R(s, r, t.innerType, o);
      s.write(`${u} = ${c};`);
    }), e.write("}");
  return u;
}
function rh(e, r, i, o) {
  let t = i._zod.def, n = R(e, r, t.innerType, o), a = w(r);
  return e.write(`const ${a} = ${n};`), e.write(`if (${a} === undefined) return INVALID;`), a;
}
function nh(e, r, i, o) {
  let t = i._zod.def, n = t.items, a = t.rest;
  e.write(`if (!Array.isArray(${o})) return INVALID;`);
  let u = Lf(n, "optin"), s = Lf(n, "optout");
  a ? e.write(`if (${o}.length < ${u}) return INVALID;`) : e.write(`if (${o}.length < ${u} || ${o}.length > ${n.length}) return INVALID;`);
  let c = w(r);
  e.write(`const ${c} = [];`);
  for (let l = 0; l < n.length; l++) {
    let d = n[l];
    if (l >= s)
      e.write(`if (${c}.length === ${l}) {`), e.indented((f) => {
        f.write(`if (${l} < ${o}.length) {`), f.indented((m) => {
          let v = w(r);
          m.write(`const ${v} = ${o}[${l}];`);
          let _ = X(m, r, d, v);
          m.write(`${c}[${l}] = ${_};`);
        }), f.write("} else {"), f.indented((m) => {
          if (wc(d)) {
            m.write(`${c}.length = ${l};`);
            return;
          }
          let v = w(r), _ = w(r);
          m.write(`const ${v} = undefined;`), m.write(`const ${_} = (() => {`), m.indented((k) => {
            let z = X(k, r, d, v);
            k.write(`return ${z};`);
          }), m.write("})();"), m.write(`if (${_} === INVALID || ${_} === undefined) ${c}.length = ${l};`), m.write(`else ${c}[${l}] = ${_};`);
        }), f.write("}");
      }), e.write("}");
    else {
      let f = w(r);
      e.write(`const ${f} = ${o}[${l}];`);
      let m = X(e, r, d, f);
      e.write(`${c}[${l}] = ${m};`);
    }
  }
  if (a) {
    let l = w(r), d = w(r);
    e.write(`for (let ${l} = ${n.length}; ${l} < ${o}.length; ${l}++) {`), e.indented((f) => {
      f.write(`const ${d} = ${o}[${l}];`);
      let m = X(f, r, a, d);
      f.write(`${c}[${l}] = ${m};`);
    }), e.write("}");
  }
  return c;
}
function Lf(e, r) {
  for (let i = e.length - 1; i >= 0; i--)
    if (!(r === "optin" ? e[i]._zod.optin !== void 0 : e[i]._zod.optout === "optional"))
      return i + 1;
  return 0;
}
function ih(e, r, i, o) {
  let t = i._zod.def, n = t.options;
  if (t.discriminator)
    return oh(e, r, t, o);
  if (t.inclusive === !1)
    throw new O("exclusive unions (z.xor)");
  if (n.length === 0)
    return e.write("return INVALID;"), o;
  if (n.length === 1)
    return R(e, r, n[0], o);
  if (n.every((s) => s._zod.def.type === "literal" && !s._zod.def.checks?.length)) {
    let s = new Set(n.flatMap((l) => l._zod.def.values)), c = S(r, s);
    return e.write(`if (!${c}.has(${o})) return INVALID;`), o;
  }
  let u = w(r);
  e.write(`let ${u};`);
  for (let s = 0; s < n.length; s++) {
    let c = n[s];
    s === 0 ? e.write(`${u} = (() => {`) : e.write(`if (${u} === INVALID) ${u} = (() => {`), e.indented((l) => {
      let d = R(l, r, c, o);
      l.write(`return ${d};`);
    }), e.write("})();");
  }
  return e.write(`if (${u} === INVALID) return INVALID;`), u;
}
function oh(e, r, i, o) {
  if (i.unionFallback)
    throw new O("discriminated union with unionFallback");
  if (i.options.length === 0)
    return e.write("return INVALID;"), o;
  let t = w(r), n = w(r);
  e.write(`const ${t} = ${o}?.[${q(i.discriminator)}];`), e.write(`let ${n};`);
  let a = !0, u = /* @__PURE__ */ new Set();
  for (let s of i.options) {
    let c = s._zod.propValues?.[i.discriminator];
    if (!c || c.size === 0)
      throw new O("discriminated union option without static discriminator values");
    for (let f of c) {
      if (u.has(f))
        throw new O(`duplicate discriminator value ${String(f)}`);
      u.add(f);
    }
    let l = Array.from(c, (f) => ah(r, t, f)), d = a ? "if" : "else if";
    e.write(`${d} (${l.join(" || ")}) {`), e.indented((f) => {
      let m = R(f, r, s, o);
      f.write(`${n} = ${m};`);
    }), e.write("}"), a = !1;
  }
  return e.write("else { return INVALID; }"), n;
}
function ah(e, r, i) {
  if (typeof i == "string")
    return `${r} === ${q(i)}`;
  if (typeof i == "number")
    return Number.isNaN(i) ? `Number.isNaN(${r})` : `${r} === ${i}`;
  if (typeof i == "boolean")
    return `${r} === ${i}`;
  if (i === null)
    return `${r} === null`;
  if (i === void 0)
    return `${r} === undefined`;
  if (typeof i == "bigint")
    return `${r} === ${i}n`;
  if (typeof i == "symbol") {
    let o = S(e, i);
    return `${r} === ${o}`;
  }
  throw new O(`literal discriminator value ${String(i)}`);
}
function uh(e, r, i, o) {
  let t = i._zod.def;
  r.definite = !1;
  let n = X(e, r, t.left, o), a = X(e, r, t.right, o), u = S(r, gt), s = w(r);
  return e.write(`const ${s} = ${u}(${n}, ${a});`), e.write(`if (!${s}.valid) return INVALID;`), `${s}.data`;
}
function ch(e, r, i, o) {
  let t = i._zod.def, n = S(r, ce);
  e.write(`if (!${n}(${o})) return INVALID;`);
  let a = w(r), u = w(r), s = w(r);
  e.write(`const ${a} = {};`);
  let c = t, l = c.partial ? void 0 : t.keyType._zod.values;
  if (l) {
    let m = [];
    for (let _ of l) {
      if (!(typeof _ == "string" || typeof _ == "number" || typeof _ == "symbol"))
        throw new O(`record key value ${String(_)}`);
      let k = typeof _ == "number" ? _.toString() : _;
      if (k === "__proto__")
        throw new O('record key "__proto__"');
      m.push(k);
      let z = S(r, _), I = R(e, r, t.keyType, z), D = w(r);
      e.write(`const ${D} = ${o}[${sh(r, k)}];`);
      let A = X(e, r, t.valueType, D);
      e.write(`${a}[${I}] = ${A};`);
    }
    let v = S(r, new Set(m));
    return e.write(`for (const ${u} in ${o}) {`), e.indented((_) => {
      _.write(`if (${v}.has(${u})) continue;`), c.mode === "loose" ? _.write(`if (${u} !== "__proto__") ${a}[${u}] = ${o}[${u}];`) : _.write("return INVALID;");
    }), e.write("}"), a;
  }
  let d = t.keyType._zod.def;
  if (!(d.type === "string" && d.format === void 0 && !d.coerce && (d.checks?.length ?? 0) === 0)) {
    let m = t.mode === "loose", v = Bn(t.keyType);
    v.definite === !1 && (r.definite = !1);
    let _ = S(r, v), k = S(r, be), z = w(r);
    return Vf(e, r, o, u, (I) => {
      I.write(`let ${z} = ${_}(${u});`), I.write(`if (${z} === INVALID && typeof ${u} === "string" && ${k}.test(${u})) ${z} = ${_}(Number(${u}));`), m ? I.write(`if (${z} === INVALID) { ${a}[${u}] = ${o}[${u}]; continue; }`) : I.write(`if (${z} === INVALID) return INVALID;`), I.write(`if (${z} === "__proto__") continue;`);
      let D = w(r);
      I.write(`const ${D} = ${o}[${u}];`);
      let A = X(I, r, t.valueType, D);
      I.write(`${a}[${z}] = ${A};`);
    }), a;
  }
  return Vf(e, r, o, u, (m) => {
    m.write(`const ${s} = ${o}[${u}];`);
    let v = X(m, r, t.valueType, s);
    m.write(`${a}[${u}] = ${v};`);
  }, "return INVALID;"), a;
}
function Vf(e, r, i, o, t, n) {
  let a = S(r, Object.prototype.propertyIsEnumerable), u = w(r), s = w(r), c = w(r);
  e.write(`const ${u} = Object.getOwnPropertySymbols(${i});`), e.write(`const ${s} = Object.getOwnPropertyNames(${i});`), e.write(`for (let ${c} = 0; ${c} < ${s}.length; ${c}++) {`), e.indented((l) => {
    l.write(`const ${o} = ${s}[${c}];`), l.write(`if (${o} === "__proto__" || !${a}.call(${i}, ${o})) continue;`), t(l);
  }), e.write("}"), e.write(`for (let ${c} = 0; ${c} < ${u}.length; ${c}++) {`), e.indented((l) => {
    l.write(`const ${o} = ${u}[${c}];`), l.write(`if (!${a}.call(${i}, ${o})) continue;`), n ? l.write(n) : t(l);
  }), e.write("}");
}
function sh(e, r) {
  return typeof r == "string" ? q(r) : S(e, r);
}
function lh(e, r, i, o) {
  let t = i._zod.def;
  e.write(`if (!(${o} instanceof Map)) return INVALID;`), Pc(e, i, `${o}.size`);
  let n = w(r), a = w(r), u = w(r);
  return e.write(`const ${n} = new Map();`), e.write(`for (const [${a}, ${u}] of ${o}) {`), e.indented((s) => {
    let c = R(s, r, t.keyType, a), l = R(s, r, t.valueType, u);
    s.write(`${n}.set(${c}, ${l});`);
  }), e.write("}"), n;
}
function dh(e, r, i, o) {
  let t = i._zod.def;
  e.write(`if (!(${o} instanceof Set)) return INVALID;`), Pc(e, i, `${o}.size`);
  let n = w(r), a = w(r);
  return e.write(`const ${n} = new Set();`), e.write(`for (const ${a} of ${o}) {`), e.indented((u) => {
    let s = R(u, r, t.valueType, a);
    u.write(`${n}.add(${s});`);
  }), e.write("}"), n;
}
function fh(e, r) {
  return e.write(`if (!(${r} instanceof File)) return INVALID;`), r;
}
function mh(e, r, i, o) {
  e.write(`if (typeof ${o} !== "string") return INVALID;`);
  let t = i._zod.pattern;
  if (t) {
    let n = S(r, t);
    e.write(`${n}.lastIndex = 0;`), e.write(`if (!${n}.test(${o})) return INVALID;`);
  }
  return o;
}
function ph(e, r, i, o) {
  let t = i._zod.def, n = Ke(r, t.getter), a = S(r, { parser: null });
  e.write(`if (!${a}.parser) {`), e.indented((s) => {
    s.write(`const inner = ${n}();`), s.write(`${a}.parser = function(input) {`), s.indented((c) => {
      c.write("const result = inner._zod.run({ value: input, issues: [] }, {});"), c.write("return result.issues.length === 0 ? result.value : INVALID;");
    }), s.write("};");
  }), e.write("}");
  let u = w(r);
  return e.write(`const ${u} = ${a}.parser(${o});`), e.write(`if (${u} === INVALID) return INVALID;`), u;
}
function gh(e, r, i, o) {
  let t = i._zod.def, n = R(e, r, t.in, o);
  if (t.transform) {
    if (Ge(t.transform))
      throw new fe("z.compile: async transforms in pipes are not supported");
    let a = t.transform, s = Ke(r, (l) => {
      let d = { value: l, issues: [], addIssue: Sc }, f = a(l, d);
      return f instanceof Promise ? Q : d.issues.length === 0 ? f : Q;
    }), c = w(r);
    return e.write(`const ${c} = ${s}(${n});`), e.write(`if (${c} === INVALID) return INVALID;`), R(e, r, t.out, c);
  } else
    return R(e, r, t.out, n);
}
function Ge(e) {
  return typeof e == "function" && (e.constructor.name === "AsyncFunction" || e[Symbol.toStringTag] === "AsyncFunction");
}
function vh(e, r, i, o) {
  let t = i._zod.def;
  if (t.fn) {
    if (Ge(t.fn))
      throw new fe("z.compile: async custom predicates are not supported");
    let n = Ke(r, t.fn), a = S(r, Ic), u = w(r);
    e.write(`const ${u} = ${n}(${o});`), e.write(`if (${u} instanceof Promise) ${a}();`), e.write(`if (!${u}) return INVALID;`);
  } else
    throw new O("custom schema without a predicate function");
  return o;
}
function $h(e, r, i) {
  let o = e._zod.run({ value: i, issues: [] }, {});
  if (o && typeof o.then == "function")
    return Q;
  let t = o;
  return t.issues.length === 0 ? t.value : r();
}
function hh(e, r, i, o) {
  let t = i._zod.def;
  if (!t.catchValue[Br])
    throw new O("catch with a callback (only a constant catch value compiles)", !1);
  let n = w(r);
  e.write(`let ${n} = (() => {`), e.indented((c) => {
    let l = X(c, r, t.innerType, o);
    c.write(`return ${l};`);
  }), e.write("})();");
  let a = S(r, t.innerType), u = Ke(r, t.catchValue), s = S(r, $h);
  return e.write(`if (${n} === INVALID) {`), e.indented((c) => {
    c.write(`${n} = ${s}(${a}, ${u}, ${o});`), c.write(`if (${n} === INVALID) return INVALID;`);
  }), e.write("}"), n;
}
function yh(e, r, i, o) {
  let t = i._zod.def;
  if (t.transform) {
    if (Ge(t.transform))
      throw new fe("z.compile: async transforms are not supported");
    let n = t.transform, u = Ke(r, (c) => {
      let l = { value: c, issues: [], addIssue: Sc }, d = n(c, l);
      return d instanceof Promise ? Q : l.issues.length === 0 ? d : Q;
    }), s = w(r);
    return e.write(`const ${s} = ${u}(${o});`), e.write(`if (${s} === INVALID) return INVALID;`), s;
  }
  return o;
}

// node_modules/zod/v4/core/api.js
function Kn(e) {
  return e.checks && (e.checks = [...e.checks]), e;
}
// @__NO_SIDE_EFFECTS__
function Dc(e, r) {
  return new e(Kn({ type: "string", ...b(r) }));
}
// @__NO_SIDE_EFFECTS__
function jc(e, r) {
  return new e(Kn({ type: "string", coerce: !0, ...b(r) }));
}
// @__NO_SIDE_EFFECTS__
function Gn(e, r) {
  return new e({
    type: "string",
    format: "email",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Wn(e, r) {
  return new e({
    type: "string",
    format: "guid",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Xn(e, r) {
  return new e({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function qn(e, r) {
  return new e({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: !1,
    version: "v4",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Yn(e, r) {
  return new e({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: !1,
    version: "v6",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Hn(e, r) {
  return new e({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: !1,
    version: "v7",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Ir(e, r) {
  return new e({
    type: "string",
    format: "url",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Qn(e, r) {
  return new e({
    type: "string",
    format: "emoji",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function ei(e, r) {
  return new e({
    type: "string",
    format: "nanoid",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function ti(e, r) {
  return new e({
    type: "string",
    format: "cuid",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function ri(e, r) {
  return new e({
    type: "string",
    format: "cuid2",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function ni(e, r) {
  return new e({
    type: "string",
    format: "ulid",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function ii(e, r) {
  return new e({
    type: "string",
    format: "xid",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function oi(e, r) {
  return new e({
    type: "string",
    format: "ksuid",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function ai(e, r) {
  return new e({
    type: "string",
    format: "ipv4",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function ui(e, r) {
  return new e({
    type: "string",
    format: "ipv6",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Nc(e, r) {
  return new e({
    type: "string",
    format: "mac",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function ci(e, r) {
  return new e({
    type: "string",
    format: "cidrv4",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function si(e, r) {
  return new e({
    type: "string",
    format: "cidrv6",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function li(e, r) {
  return new e({
    type: "string",
    format: "base64",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function di(e, r) {
  return new e({
    type: "string",
    format: "base64url",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function fi(e, r) {
  return new e({
    type: "string",
    format: "e164",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Oc(e, r) {
  return new e({
    type: "string",
    format: "credit_card",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Uc(e, r) {
  return new e({
    type: "string",
    format: "iban",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function mi(e, r) {
  return new e({
    type: "string",
    format: "jwt",
    check: "string_format",
    abort: !1,
    ...b(r)
  });
}
var Ac = {
  Any: null,
  Minute: -1,
  Second: 0,
  Millisecond: 3,
  Microsecond: 6
};
// @__NO_SIDE_EFFECTS__
function wr(e, r) {
  return new e({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: !1,
    local: !1,
    precision: null,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function zr(e, r) {
  return new e({
    type: "string",
    format: "date",
    check: "string_format",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Sr(e, r) {
  return new e({
    type: "string",
    format: "time",
    check: "string_format",
    precision: null,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Pr(e, r) {
  return new e({
    type: "string",
    format: "duration",
    check: "string_format",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Tc(e, r) {
  return new e(Kn({ type: "number", checks: [], ...b(r) }));
}
// @__NO_SIDE_EFFECTS__
function Zc(e, r) {
  return new e(Kn({ type: "number", coerce: !0, checks: [], ...b(r) }));
}
// @__NO_SIDE_EFFECTS__
function Ec(e, r) {
  return new e({
    type: "number",
    check: "number_format",
    abort: !1,
    format: "safeint",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Cc(e, r) {
  return new e({
    type: "number",
    check: "number_format",
    abort: !1,
    format: "float32",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Lc(e, r) {
  return new e({
    type: "number",
    check: "number_format",
    abort: !1,
    format: "float64",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Vc(e, r) {
  return new e({
    type: "number",
    check: "number_format",
    abort: !1,
    format: "int32",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Rc(e, r) {
  return new e({
    type: "number",
    check: "number_format",
    abort: !1,
    format: "uint32",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Fc(e, r) {
  return new e({
    type: "boolean",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Mc(e, r) {
  return new e({
    type: "boolean",
    coerce: !0,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Jc(e, r) {
  return new e({
    type: "bigint",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Bc(e, r) {
  return new e({
    type: "bigint",
    coerce: !0,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Kc(e, r) {
  return new e({
    type: "bigint",
    check: "bigint_format",
    abort: !1,
    format: "int64",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Gc(e, r) {
  return new e({
    type: "bigint",
    check: "bigint_format",
    abort: !1,
    format: "uint64",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Wc(e, r) {
  return new e({
    type: "symbol",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Xc(e, r) {
  return new e({
    type: "undefined",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function qc(e, r) {
  return new e({
    type: "null",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Yc(e) {
  return new e({
    type: "any"
  });
}
// @__NO_SIDE_EFFECTS__
function Hc(e) {
  return new e({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function Qc(e, r) {
  return new e({
    type: "never",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function es(e, r) {
  return new e({
    type: "void",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function ts(e, r) {
  return new e({
    type: "date",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function rs(e, r) {
  return new e({
    type: "date",
    coerce: !0,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function ns(e, r) {
  return new e({
    type: "nan",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function pe(e, r) {
  return new qr({
    check: "less_than",
    ...b(r),
    value: e,
    inclusive: !1
  });
}
// @__NO_SIDE_EFFECTS__
function ae(e, r) {
  return new qr({
    check: "less_than",
    ...b(r),
    value: e,
    inclusive: !0
  });
}
// @__NO_SIDE_EFFECTS__
function ge(e, r) {
  return new Yr({
    check: "greater_than",
    ...b(r),
    value: e,
    inclusive: !1
  });
}
// @__NO_SIDE_EFFECTS__
function ue(e, r) {
  return new Yr({
    check: "greater_than",
    ...b(r),
    value: e,
    inclusive: !0
  });
}
// @__NO_SIDE_EFFECTS__
function pi(e) {
  return /* @__PURE__ */ ge(0, e);
}
// @__NO_SIDE_EFFECTS__
function gi(e) {
  return /* @__PURE__ */ pe(0, e);
}
// @__NO_SIDE_EFFECTS__
function vi(e) {
  return /* @__PURE__ */ ae(0, e);
}
// @__NO_SIDE_EFFECTS__
function $i(e) {
  return /* @__PURE__ */ ue(0, e);
}
// @__NO_SIDE_EFFECTS__
function Oe(e, r) {
  return new Go({
    check: "multiple_of",
    ...b(r),
    value: e
  });
}
// @__NO_SIDE_EFFECTS__
function Ue(e, r) {
  return new qo({
    check: "max_size",
    ...b(r),
    maximum: e
  });
}
// @__NO_SIDE_EFFECTS__
function ve(e, r) {
  return new Yo({
    check: "min_size",
    ...b(r),
    minimum: e
  });
}
// @__NO_SIDE_EFFECTS__
function We(e, r) {
  return new Ho({
    check: "size_equals",
    ...b(r),
    size: e
  });
}
// @__NO_SIDE_EFFECTS__
function Xe(e, r) {
  return new Qo({
    check: "max_length",
    ...b(r),
    maximum: e
  });
}
// @__NO_SIDE_EFFECTS__
function ke(e, r) {
  return new ea({
    check: "min_length",
    ...b(r),
    minimum: e
  });
}
// @__NO_SIDE_EFFECTS__
function qe(e, r) {
  return new ta({
    check: "length_equals",
    ...b(r),
    length: e
  });
}
// @__NO_SIDE_EFFECTS__
function kt(e, r) {
  return new ra({
    check: "string_format",
    format: "regex",
    ...b(r),
    pattern: e
  });
}
// @__NO_SIDE_EFFECTS__
function xt(e) {
  return new na({
    check: "string_format",
    format: "lowercase",
    ...b(e)
  });
}
// @__NO_SIDE_EFFECTS__
function It(e) {
  return new ia({
    check: "string_format",
    format: "uppercase",
    ...b(e)
  });
}
// @__NO_SIDE_EFFECTS__
function wt(e, r) {
  return new oa({
    check: "string_format",
    format: "includes",
    ...b(r),
    includes: e
  });
}
// @__NO_SIDE_EFFECTS__
function zt(e, r) {
  return new aa({
    check: "string_format",
    format: "starts_with",
    ...b(r),
    prefix: e
  });
}
// @__NO_SIDE_EFFECTS__
function St(e, r) {
  return new ua({
    check: "string_format",
    format: "ends_with",
    ...b(r),
    suffix: e
  });
}
// @__NO_SIDE_EFFECTS__
function hi(e, r, i) {
  return new ca({
    check: "property",
    property: e,
    schema: r,
    ...b(i)
  });
}
// @__NO_SIDE_EFFECTS__
function Pt(e, r) {
  return new sa({
    check: "properties",
    shape: e,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Dt(e, r) {
  return new la({
    check: "mime_type",
    mime: e,
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function me(e) {
  return new da({
    check: "overwrite",
    tx: e
  });
}
// @__NO_SIDE_EFFECTS__
function jt(e) {
  return /* @__PURE__ */ me((r) => r.normalize(e));
}
// @__NO_SIDE_EFFECTS__
function Nt() {
  return /* @__PURE__ */ me((e) => e.trim());
}
// @__NO_SIDE_EFFECTS__
function Ot() {
  return /* @__PURE__ */ me((e) => e.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function Ut() {
  return /* @__PURE__ */ me((e) => e.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function At() {
  return /* @__PURE__ */ me((e) => no(e));
}
// @__NO_SIDE_EFFECTS__
function is(e, r, i) {
  return new e({
    type: "array",
    element: r,
    // get element() {
    //   return element;
    // },
    ...b(i)
  });
}
// @__NO_SIDE_EFFECTS__
function _h(e, r, i) {
  return new e({
    type: "union",
    options: r,
    ...b(i)
  });
}
function bh(e, r, i) {
  return new e({
    type: "union",
    options: r,
    inclusive: !1,
    ...b(i)
  });
}
// @__NO_SIDE_EFFECTS__
function kh(e, r, i, o) {
  return new e({
    type: "union",
    options: i,
    discriminator: r,
    ...b(o)
  });
}
// @__NO_SIDE_EFFECTS__
function xh(e, r, i) {
  return new e({
    type: "intersection",
    left: r,
    right: i
  });
}
// @__NO_SIDE_EFFECTS__
function Ih(e, r, i, o) {
  let t = i instanceof P, n = t ? o : i, a = t ? i : null;
  return new e({
    type: "tuple",
    items: r,
    rest: a,
    ...b(n)
  });
}
// @__NO_SIDE_EFFECTS__
function wh(e, r, i, o) {
  return new e({
    type: "record",
    keyType: r,
    valueType: i,
    ...b(o)
  });
}
// @__NO_SIDE_EFFECTS__
function zh(e, r, i, o) {
  return new e({
    type: "map",
    keyType: r,
    valueType: i,
    ...b(o)
  });
}
// @__NO_SIDE_EFFECTS__
function Sh(e, r, i) {
  return new e({
    type: "set",
    valueType: r,
    ...b(i)
  });
}
// @__NO_SIDE_EFFECTS__
function Ph(e, r, i) {
  let o = Array.isArray(r) ? Object.fromEntries(r.map((t) => [t, t])) : r;
  return new e({
    type: "enum",
    entries: o,
    ...b(i)
  });
}
// @__NO_SIDE_EFFECTS__
function Dh(e, r, i) {
  return new e({
    type: "enum",
    entries: r,
    ...b(i)
  });
}
// @__NO_SIDE_EFFECTS__
function jh(e, r, i) {
  return new e({
    type: "literal",
    values: Array.isArray(r) ? r : [r],
    ...b(i)
  });
}
// @__NO_SIDE_EFFECTS__
function os(e, r) {
  return new e({
    type: "file",
    ...b(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Nh(e, r) {
  return new e({
    type: "transform",
    transform: r
  });
}
// @__NO_SIDE_EFFECTS__
function Oh(e, r) {
  return new e({
    type: "optional",
    innerType: r
  });
}
// @__NO_SIDE_EFFECTS__
function Uh(e, r) {
  return new e({
    type: "nullable",
    innerType: r
  });
}
// @__NO_SIDE_EFFECTS__
function Ah(e, r, i) {
  return new e({
    type: "default",
    innerType: r,
    get defaultValue() {
      return typeof i == "function" ? i() : Kt(i);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function Th(e, r, i) {
  return new e({
    type: "nonoptional",
    innerType: r,
    ...b(i)
  });
}
// @__NO_SIDE_EFFECTS__
function Zh(e, r) {
  return new e({
    type: "success",
    innerType: r
  });
}
// @__NO_SIDE_EFFECTS__
function Eh(e, r, i) {
  return new e({
    type: "catch",
    innerType: r,
    catchValue: typeof i == "function" ? i : co(i)
  });
}
// @__NO_SIDE_EFFECTS__
function Ch(e, r, i) {
  return new e({
    type: "pipe",
    in: r,
    out: i
  });
}
// @__NO_SIDE_EFFECTS__
function Lh(e, r) {
  return new e({
    type: "readonly",
    innerType: r
  });
}
// @__NO_SIDE_EFFECTS__
function Vh(e, r, i) {
  return new e({
    type: "template_literal",
    parts: r,
    ...b(i)
  });
}
// @__NO_SIDE_EFFECTS__
function Rh(e, r) {
  return new e({
    type: "lazy",
    getter: r
  });
}
// @__NO_SIDE_EFFECTS__
function Fh(e, r) {
  return new e({
    type: "promise",
    innerType: r
  });
}
// @__NO_SIDE_EFFECTS__
function as(e, r, i) {
  let o = b(i);
  return o.abort ?? (o.abort = !0), new e({
    type: "custom",
    check: "custom",
    fn: r,
    ...o
  });
}
// @__NO_SIDE_EFFECTS__
function us(e, r, i) {
  return new e({
    type: "custom",
    check: "custom",
    fn: r,
    ...b(i)
  });
}
// @__NO_SIDE_EFFECTS__
function cs(e, r) {
  let i = /* @__PURE__ */ Jf((o) => (o.addIssue = (t) => {
    if (typeof t == "string")
      o.issues.push(st(t, o.value, i._zod.def));
    else {
      let n = t;
      n.fatal && (n.continue = !1), n.code ?? (n.code = "custom"), "input" in n || (n.input = o.value), n.inst ?? (n.inst = i), n.continue ?? (n.continue = !i._zod.def.abort), o.issues.push(st(n));
    }
  }, e(o.value, o)), r);
  return i;
}
// @__NO_SIDE_EFFECTS__
function Jf(e, r) {
  let i = new L({
    check: "custom",
    ...b(r)
  });
  return i._zod.check = e, i;
}
// @__NO_SIDE_EFFECTS__
function ss(e) {
  let r = new L({ check: "describe" });
  return r._zod.onattach = [
    (i) => {
      let o = G.get(i) ?? {};
      G.add(i, { ...o, description: e });
    }
  ], r._zod.check = () => {
  }, r;
}
// @__NO_SIDE_EFFECTS__
function ls(e) {
  let r = new L({ check: "meta" });
  return r._zod.onattach = [
    (i) => {
      let o = G.get(i) ?? {};
      G.add(i, { ...o, ...e });
    }
  ], r._zod.check = () => {
  }, r;
}
// @__NO_SIDE_EFFECTS__
function ds(e, r) {
  let i = b(r), o = i.truthy ?? ["true", "1", "yes", "on", "y", "enabled"], t = i.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
  i.case !== "sensitive" && (o = o.map((m) => typeof m == "string" ? m.toLowerCase() : m), t = t.map((m) => typeof m == "string" ? m.toLowerCase() : m));
  let n = new Set(o), a = new Set(t), u = e.Codec ?? gr, s = e.Boolean ?? mr, c = e.String ?? Je, l = new c({ type: "string", error: i.error }), d = new s({ type: "boolean", error: i.error }), f = new u({
    type: "pipe",
    in: l,
    out: d,
    transform: ((m, v) => {
      let _ = m;
      return i.case !== "sensitive" && (_ = _.toLowerCase()), n.has(_) ? !0 : a.has(_) ? !1 : (v.issues.push({
        code: "invalid_value",
        expected: "stringbool",
        values: [...n, ...a],
        input: v.value,
        inst: f,
        continue: !1
      }), {});
    }),
    reverseTransform: ((m, v) => m === !0 ? o[0] || "true" : t[0] || "false"),
    error: i.error
  });
  return f._zod.bag.truthy = o, f._zod.bag.falsy = t, f._zod.bag.case = i.case ?? "insensitive", f;
}
// @__NO_SIDE_EFFECTS__
function Ye(e, r, i, o = {}) {
  let t = b(o), n = {
    check: "string_format",
    type: "string",
    format: r,
    fn: typeof i == "function" ? i : (u) => i.test(u),
    ...t
  };
  return i instanceof RegExp && (n.pattern = i), new e(n);
}

// node_modules/zod/v4/core/json-schema-generator.js
var yi = class {
  /** @deprecated Access via ctx instead */
  get metadataRegistry() {
    return this.ctx.metadataRegistry;
  }
  /** @deprecated Access via ctx instead */
  get target() {
    return this.ctx.target;
  }
  // annotated so the .d.cts emits an indexed access rather than an inline `import()` of an ESM path
  /** @deprecated Access via ctx instead */
  get unrepresentable() {
    return this.ctx.unrepresentable;
  }
  /** @deprecated Access via ctx instead */
  get override() {
    return this.ctx.override;
  }
  /** @deprecated Access via ctx instead */
  get io() {
    return this.ctx.io;
  }
  /** @deprecated Access via ctx instead */
  get counter() {
    return this.ctx.counter;
  }
  set counter(r) {
    this.ctx.counter = r;
  }
  /** @deprecated Access via ctx instead */
  get seen() {
    return this.ctx.seen;
  }
  constructor(r) {
    let i = r?.target ?? "draft-2020-12";
    i === "draft-4" && (i = "draft-04"), i === "draft-7" && (i = "draft-07"), this.ctx = Pe({
      processors: Nn,
      target: i,
      ...r?.metadata && { metadata: r.metadata },
      ...r?.unrepresentable && { unrepresentable: r.unrepresentable },
      ...r?.override && { override: r.override },
      ...r?.io && { io: r.io }
    });
  }
  /**
   * Process a schema to prepare it for JSON Schema generation.
   * This must be called before emit().
   */
  process(r, i = { path: [], schemaPath: [] }) {
    return E(r, this.ctx, i);
  }
  /**
   * Emit the final JSON Schema after processing.
   * Must call process() first.
   */
  emit(r, i) {
    i && (i.cycles && (this.ctx.cycles = i.cycles), i.reused && (this.ctx.reused = i.reused), i.external && (this.ctx.external = i.external)), this.ctx.sharedDefsExtractedFor = void 0, this.ctx.sharedEmitDoneFor = void 0, De(this.ctx, r);
    let o = je(this.ctx, r), { "~standard": t, ...n } = o;
    return n;
  }
};

// node_modules/zod/v4/core/json-schema.js
var Bf = {};

// node_modules/zod/v4/classic/schemas.js
var Ft = {};
he(Ft, {
  ZodAny: () => Us,
  ZodArray: () => Es,
  ZodBase64: () => Ci,
  ZodBase64URL: () => Li,
  ZodBigInt: () => Vt,
  ZodBigIntFormat: () => Fi,
  ZodBoolean: () => Lt,
  ZodCIDRv4: () => Zi,
  ZodCIDRv6: () => Ei,
  ZodCUID: () => Di,
  ZodCUID2: () => ji,
  ZodCatch: () => il,
  ZodCodec: () => Er,
  ZodCreditCard: () => ws,
  ZodCustom: () => Cr,
  ZodCustomStringFormat: () => tt,
  ZodDate: () => Nr,
  ZodDefault: () => Hs,
  ZodDiscriminatedUnion: () => Ls,
  ZodE164: () => Vi,
  ZodEmail: () => wi,
  ZodEmoji: () => Si,
  ZodEnum: () => Zt,
  ZodExactOptional: () => Bi,
  ZodFile: () => Ws,
  ZodFunction: () => pl,
  ZodGUID: () => zi,
  ZodIBAN: () => zs,
  ZodIPv4: () => Ai,
  ZodIPv6: () => Ti,
  ZodISODate: () => Ze,
  ZodISODateTime: () => Te,
  ZodISODuration: () => Ce,
  ZodISOTime: () => Ee,
  ZodInstanceOf: () => $l,
  ZodIntersection: () => Vs,
  ZodJWT: () => Ri,
  ZodKSUID: () => Ui,
  ZodLazy: () => dl,
  ZodLiteral: () => Gs,
  ZodMAC: () => Is,
  ZodMap: () => Bs,
  ZodNaN: () => al,
  ZodNanoID: () => Pi,
  ZodNever: () => Ts,
  ZodNonOptional: () => Ki,
  ZodNull: () => Ns,
  ZodNullable: () => Ys,
  ZodNumber: () => Ct,
  ZodNumberFormat: () => rt,
  ZodObject: () => Ur,
  ZodOptional: () => Tr,
  ZodPipe: () => Zr,
  ZodPrefault: () => el,
  ZodPreprocess: () => ul,
  ZodPromise: () => ml,
  ZodReadonly: () => cl,
  ZodRecord: () => Tt,
  ZodSet: () => Ks,
  ZodString: () => Et,
  ZodStringFormat: () => C,
  ZodSuccess: () => nl,
  ZodSymbol: () => Ds,
  ZodTemplateLiteral: () => ll,
  ZodTransform: () => Xs,
  ZodTuple: () => Fs,
  ZodType: () => j,
  ZodULID: () => Ni,
  ZodURL: () => jr,
  ZodUUID: () => $e,
  ZodUndefined: () => js,
  ZodUnion: () => Ar,
  ZodUnknown: () => As,
  ZodVoid: () => Zs,
  ZodXID: () => Oi,
  ZodXor: () => Cs,
  _ZodString: () => Ii,
  _default: () => Qs,
  _function: () => np,
  any: () => Am,
  array: () => Or,
  base64: () => pm,
  base64url: () => gm,
  bigint: () => Dm,
  boolean: () => Ps,
  catch: () => ol,
  check: () => ip,
  cidrv4: () => fm,
  cidrv6: () => mm,
  codec: () => Qm,
  creditCard: () => $m,
  cuid: () => im,
  cuid2: () => om,
  currencyCode: () => xm,
  custom: () => op,
  date: () => Zm,
  describe: () => ap,
  discriminatedUnion: () => Fm,
  e164: () => vm,
  email: () => Wf,
  emoji: () => rm,
  enum: () => Ie,
  exactOptional: () => qs,
  file: () => Xm,
  float32: () => wm,
  float64: () => zm,
  function: () => np,
  guid: () => Xf,
  hash: () => Im,
  hex: () => km,
  hostname: () => bm,
  httpUrl: () => tm,
  iban: () => hm,
  instanceof: () => cp,
  int: () => ki,
  int32: () => Sm,
  int64: () => jm,
  intersection: () => Rs,
  invertCodec: () => ep,
  ipv4: () => sm,
  ipv6: () => dm,
  json: () => lp,
  jwt: () => ym,
  keyof: () => Em,
  ksuid: () => cm,
  lazy: () => fl,
  literal: () => Wm,
  looseObject: () => Vm,
  looseRecord: () => Jm,
  mac: () => lm,
  map: () => Bm,
  meta: () => up,
  nan: () => Hm,
  nanoid: () => nm,
  nativeEnum: () => Gm,
  never: () => Mi,
  nonoptional: () => rl,
  null: () => Os,
  nullable: () => Dr,
  nullish: () => qm,
  number: () => Ss,
  object: () => Cm,
  optional: () => Qe,
  partialRecord: () => Mm,
  pipe: () => xi,
  prefault: () => tl,
  preprocess: () => dp,
  promise: () => rp,
  readonly: () => sl,
  record: () => Js,
  refine: () => gl,
  set: () => Km,
  strictObject: () => Lm,
  string: () => Ae,
  stringFormat: () => _m,
  stringbool: () => sp,
  success: () => Ym,
  superRefine: () => vl,
  symbol: () => Om,
  templateLiteral: () => tp,
  transform: () => Ji,
  tuple: () => Ms,
  uint32: () => Pm,
  uint64: () => Nm,
  ulid: () => am,
  undefined: () => Um,
  union: () => Rt,
  unknown: () => He,
  url: () => em,
  uuid: () => qf,
  uuidv4: () => Yf,
  uuidv6: () => Hf,
  uuidv7: () => Qf,
  void: () => Tm,
  xid: () => um,
  xor: () => Rm
});

// node_modules/zod/v4/classic/checks.js
var _i = {};
he(_i, {
  endsWith: () => St,
  gt: () => ge,
  gte: () => ue,
  includes: () => wt,
  length: () => qe,
  lowercase: () => xt,
  lt: () => pe,
  lte: () => ae,
  maxLength: () => Xe,
  maxSize: () => Ue,
  mime: () => Dt,
  minLength: () => ke,
  minSize: () => ve,
  multipleOf: () => Oe,
  negative: () => gi,
  nonnegative: () => $i,
  nonpositive: () => vi,
  normalize: () => jt,
  overwrite: () => me,
  positive: () => pi,
  properties: () => Pt,
  property: () => hi,
  regex: () => kt,
  size: () => We,
  slugify: () => At,
  startsWith: () => zt,
  toLowerCase: () => Ot,
  toUpperCase: () => Ut,
  trim: () => Nt,
  uppercase: () => It
});

// node_modules/zod/v4/classic/errors.js
var Kf = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function bi(e, r, i) {
  Object.defineProperty(e, r, {
    configurable: !0,
    enumerable: !1,
    get() {
      let o = i(this);
      return Object.defineProperty(this, r, { value: o, configurable: !0, writable: !0 }), o;
    },
    set(o) {
      Object.defineProperty(this, r, { value: o, configurable: !0, writable: !0 });
    }
  });
}
var Gf = (e, r) => {
  ma.init(e, r), e.name = "ZodError";
  let i = Object.getPrototypeOf(e);
  Kf.has(i) || (Kf.add(i), bi(i, "format", (o) => (t) => or(o, t)), bi(i, "flatten", (o) => (t) => ir(o, t)), bi(i, "addIssue", (o) => (t) => {
    o.issues.push(t), o.message = JSON.stringify(o.issues, ot, 2);
  }), bi(i, "addIssues", (o) => (t) => {
    o.issues.push(...t), o.message = JSON.stringify(o.issues, ot, 2);
  }), Object.defineProperty(i, "isEmpty", {
    configurable: !0,
    enumerable: !1,
    get() {
      return this.issues.length === 0;
    }
  }));
}, Mh = /* @__PURE__ */ p("ZodError", Gf), oe = /* @__PURE__ */ p("ZodError", Gf, void 0, {
  Parent: Error
});

// node_modules/zod/v4/classic/parse.js
var fs = /* @__PURE__ */ dt(oe), ms = /* @__PURE__ */ ft(oe), ps = /* @__PURE__ */ mt(oe), gs = /* @__PURE__ */ pt(oe), vs = /* @__PURE__ */ tn(oe), $s = /* @__PURE__ */ rn(oe), hs = /* @__PURE__ */ nn(oe), ys = /* @__PURE__ */ on(oe), _s = /* @__PURE__ */ an(oe), bs = /* @__PURE__ */ un(oe), ks = /* @__PURE__ */ cn(oe), xs = /* @__PURE__ */ sn(oe);

// node_modules/zod/v4/classic/schemas.js
function Bh() {
  B.localeError || F(Rn());
}
function et() {
  B.memoizer || F({ memoizer: br() });
}
var j = /* @__PURE__ */ p("ZodType", (e, r) => (Bh(), P.init(e, r), e.def = r, e.type = r.type, e), {
  check(...e) {
    let r = this.def;
    return this.clone($.mergeDefs(r, {
      checks: [
        ...r.checks ?? [],
        ...e.map((i) => typeof i == "function" ? { _zod: { check: i, def: { check: "custom" }, onattach: [] } } : i)
      ]
    }), { parent: !0 });
  },
  with(...e) {
    return this.check(...e);
  },
  clone(e, r) {
    return T(this, e, r);
  },
  brand() {
    return this;
  },
  register(e, r) {
    return e.add(this, r), this;
  },
  refine(e, r) {
    return this.check(gl(e, r));
  },
  superRefine(e, r) {
    return this.check(vl(e, r));
  },
  overwrite(e) {
    return this.check(me(e));
  },
  optional() {
    return Qe(this);
  },
  exactOptional() {
    return qs(this);
  },
  nullable() {
    return Dr(this);
  },
  nullish() {
    return Qe(Dr(this));
  },
  nonoptional(e) {
    return rl(this, e);
  },
  array() {
    return Or(this);
  },
  or(e) {
    return Rt([this, e]);
  },
  and(e) {
    return Rs(this, e);
  },
  transform(e) {
    return xi(this, Ji(e));
  },
  default(e) {
    return Qs(this, e);
  },
  prefault(e) {
    return tl(this, e);
  },
  catch(e) {
    return ol(this, e);
  },
  pipe(e) {
    return xi(this, e);
  },
  readonly() {
    return sl(this);
  },
  describe(e) {
    let r = this.clone();
    return G.add(r, { description: e }), r;
  },
  meta(...e) {
    if (e.length === 0)
      return G.get(this);
    let r = this.clone();
    return G.add(r, e[0]), r;
  },
  isOptional() {
    return this.safeParse(void 0).success;
  },
  isNullable() {
    return this.safeParse(null).success;
  },
  apply(e, ...r) {
    return r.length === 0 ? e(this) : e(this, ...r);
  },
  // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
  get "~standard"() {
    return $.hide(this, "~standard", {
      ...pn(this),
      jsonSchema: {
        input: vt(this, "input"),
        output: vt(this, "output")
      }
    });
  },
  set "~standard"(e) {
    $.own(this, "~standard", e);
  },
  parse: function e(r, i) {
    return fs(this, r, i, { callee: e });
  },
  parseAsync: async function e(r, i) {
    return await ms(this, r, i, { callee: e });
  },
  safeParse(e, r) {
    return ps(this, e, r);
  },
  async safeParseAsync(e, r) {
    return gs(this, e, r);
  },
  // `spa` is an alias: same function object as `safeParseAsync`, as before.
  get spa() {
    return this?.safeParseAsync;
  },
  set spa(e) {
    $.own(this, "spa", e);
  },
  validate(e, r) {
    return ar(this, e, r);
  },
  validateAsync(e, r) {
    return ur(this, e, r);
  },
  encode: function e(r, i) {
    return vs(this, r, i, { callee: e });
  },
  decode: function e(r, i) {
    return $s(this, r, i, { callee: e });
  },
  encodeAsync: async function e(r, i) {
    return await hs(this, r, i, { callee: e });
  },
  decodeAsync: async function e(r, i) {
    return await ys(this, r, i, { callee: e });
  },
  safeEncode(e, r) {
    return _s(this, e, r);
  },
  safeDecode(e, r) {
    return bs(this, e, r);
  },
  async safeEncodeAsync(e, r) {
    return ks(this, e, r);
  },
  async safeDecodeAsync(e, r) {
    return xs(this, e, r);
  },
  toJSONSchema(e) {
    return Au(this, {})(e);
  },
  // Reads through to the registry on every access, so it must not cache.
  get description() {
    return G.get(this)?.description;
  },
  // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
  get _def() {
    return this._zod.def;
  }
}), Ii = /* @__PURE__ */ p(
  "_ZodString",
  (e, r) => {
    Je.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => Eu(e, i, o, t);
  },
  /* @__PURE__ */ $.derived({
    format: (e) => J(e).format ?? null,
    minLength: (e) => J(e).minimum ?? null,
    maxLength: (e) => J(e).maximum ?? null
  }, {
    regex(...e) {
      return this.check(kt(...e));
    },
    includes(...e) {
      return this.check(wt(...e));
    },
    startsWith(...e) {
      return this.check(zt(...e));
    },
    endsWith(...e) {
      return this.check(St(...e));
    },
    min(...e) {
      return this.check(ke(...e));
    },
    max(...e) {
      return this.check(Xe(...e));
    },
    length(...e) {
      return this.check(qe(...e));
    },
    nonempty(...e) {
      return this.check(ke(1, ...e));
    },
    lowercase(e) {
      return this.check(xt(e));
    },
    uppercase(e) {
      return this.check(It(e));
    },
    trim() {
      return this.check(Nt());
    },
    normalize(...e) {
      return this.check(jt(...e));
    },
    toLowerCase() {
      return this.check(Ot());
    },
    toUpperCase() {
      return this.check(Ut());
    },
    slugify() {
      return this.check(At());
    }
  })
), Et = /* @__PURE__ */ p("ZodString", (e, r) => {
  Je.init(e, r), Ii.init(e, r);
}, {
  email(e) {
    return this.check(Gn(wi, e));
  },
  url(e) {
    return this.check(Ir(jr, e));
  },
  jwt(e) {
    return this.check(mi(Ri, e));
  },
  emoji(e) {
    return this.check(Qn(Si, e));
  },
  guid(e) {
    return this.check(Wn(zi, e));
  },
  uuid(e) {
    return this.check(Xn($e, e));
  },
  uuidv4(e) {
    return this.check(qn($e, e));
  },
  uuidv6(e) {
    return this.check(Yn($e, e));
  },
  uuidv7(e) {
    return this.check(Hn($e, e));
  },
  nanoid(e) {
    return this.check(ei(Pi, e));
  },
  cuid(e) {
    return this.check(ti(Di, e));
  },
  cuid2(e) {
    return this.check(ri(ji, e));
  },
  ulid(e) {
    return this.check(ni(Ni, e));
  },
  base64(e) {
    return this.check(li(Ci, e));
  },
  base64url(e) {
    return this.check(di(Li, e));
  },
  xid(e) {
    return this.check(ii(Oi, e));
  },
  ksuid(e) {
    return this.check(oi(Ui, e));
  },
  ipv4(e) {
    return this.check(ai(Ai, e));
  },
  ipv6(e) {
    return this.check(ui(Ti, e));
  },
  cidrv4(e) {
    return this.check(ci(Zi, e));
  },
  cidrv6(e) {
    return this.check(si(Ei, e));
  },
  e164(e) {
    return this.check(fi(Vi, e));
  },
  datetime(e) {
    return this.check(wr(Te, e));
  },
  date(e) {
    return this.check(zr(Ze, e));
  },
  time(e) {
    return this.check(Sr(Ee, e));
  },
  duration(e) {
    return this.check(Pr(Ce, e));
  }
});
function Ae(e) {
  return Dc(Et, e);
}
var C = /* @__PURE__ */ p("ZodStringFormat", (e, r) => {
  Z.init(e, r), Ii.init(e, r);
}), Te = /* @__PURE__ */ p("ZodISODateTime", (e, r) => {
  Na.init(e, r), C.init(e, r);
}), Ze = /* @__PURE__ */ p("ZodISODate", (e, r) => {
  Oa.init(e, r), C.init(e, r);
}), Ee = /* @__PURE__ */ p("ZodISOTime", (e, r) => {
  Ua.init(e, r), C.init(e, r);
}), Ce = /* @__PURE__ */ p("ZodISODuration", (e, r) => {
  Aa.init(e, r), C.init(e, r);
}), wi = /* @__PURE__ */ p("ZodEmail", (e, r) => {
  _a.init(e, r), C.init(e, r);
});
function Wf(e) {
  return Gn(wi, e);
}
var zi = /* @__PURE__ */ p("ZodGUID", (e, r) => {
  ha.init(e, r), C.init(e, r);
});
function Xf(e) {
  return Wn(zi, e);
}
var $e = /* @__PURE__ */ p("ZodUUID", (e, r) => {
  ya.init(e, r), C.init(e, r);
});
function qf(e) {
  return Xn($e, e);
}
function Yf(e) {
  return qn($e, e);
}
function Hf(e) {
  return Yn($e, e);
}
function Qf(e) {
  return Hn($e, e);
}
var jr = /* @__PURE__ */ p("ZodURL", (e, r) => {
  xa.init(e, r), C.init(e, r);
});
function em(e) {
  return Ir(jr, e);
}
function tm(e) {
  return Ir(jr, {
    protocol: er,
    hostname: jo,
    ...$.normalizeParams(e)
  });
}
var Si = /* @__PURE__ */ p("ZodEmoji", (e, r) => {
  Ia.init(e, r), C.init(e, r);
});
function rm(e) {
  return Qn(Si, e);
}
var Pi = /* @__PURE__ */ p("ZodNanoID", (e, r) => {
  wa.init(e, r), C.init(e, r);
});
function nm(e) {
  return ei(Pi, e);
}
var Di = /* @__PURE__ */ p("ZodCUID", (e, r) => {
  za.init(e, r), C.init(e, r);
});
function im(e) {
  return ti(Di, e);
}
var ji = /* @__PURE__ */ p("ZodCUID2", (e, r) => {
  Sa.init(e, r), C.init(e, r);
});
function om(e) {
  return ri(ji, e);
}
var Ni = /* @__PURE__ */ p("ZodULID", (e, r) => {
  Pa.init(e, r), C.init(e, r);
});
function am(e) {
  return ni(Ni, e);
}
var Oi = /* @__PURE__ */ p("ZodXID", (e, r) => {
  Da.init(e, r), C.init(e, r);
});
function um(e) {
  return ii(Oi, e);
}
var Ui = /* @__PURE__ */ p("ZodKSUID", (e, r) => {
  ja.init(e, r), C.init(e, r);
});
function cm(e) {
  return oi(Ui, e);
}
var Ai = /* @__PURE__ */ p("ZodIPv4", (e, r) => {
  Ta.init(e, r), C.init(e, r);
});
function sm(e) {
  return ai(Ai, e);
}
var Is = /* @__PURE__ */ p("ZodMAC", (e, r) => {
  Ea.init(e, r), C.init(e, r);
});
function lm(e) {
  return Nc(Is, e);
}
var Ti = /* @__PURE__ */ p("ZodIPv6", (e, r) => {
  Za.init(e, r), C.init(e, r);
});
function dm(e) {
  return ui(Ti, e);
}
var Zi = /* @__PURE__ */ p("ZodCIDRv4", (e, r) => {
  Ca.init(e, r), C.init(e, r);
});
function fm(e) {
  return ci(Zi, e);
}
var Ei = /* @__PURE__ */ p("ZodCIDRv6", (e, r) => {
  La.init(e, r), C.init(e, r);
});
function mm(e) {
  return si(Ei, e);
}
var Ci = /* @__PURE__ */ p("ZodBase64", (e, r) => {
  Va.init(e, r), C.init(e, r);
});
function pm(e) {
  return li(Ci, e);
}
var Li = /* @__PURE__ */ p("ZodBase64URL", (e, r) => {
  Ra.init(e, r), C.init(e, r);
});
function gm(e) {
  return di(Li, e);
}
var Vi = /* @__PURE__ */ p("ZodE164", (e, r) => {
  Fa.init(e, r), C.init(e, r);
});
function vm(e) {
  return fi(Vi, e);
}
var ws = /* @__PURE__ */ p("ZodCreditCard", (e, r) => {
  Ma.init(e, r), C.init(e, r);
});
function $m(e) {
  return Oc(ws, e);
}
var zs = /* @__PURE__ */ p("ZodIBAN", (e, r) => {
  Ja.init(e, r), C.init(e, r);
});
function hm(e) {
  return Uc(zs, e);
}
var Ri = /* @__PURE__ */ p("ZodJWT", (e, r) => {
  Ba.init(e, r), C.init(e, r);
});
function ym(e) {
  return mi(Ri, e);
}
var tt = /* @__PURE__ */ p("ZodCustomStringFormat", (e, r) => {
  Ka.init(e, r), C.init(e, r);
});
function _m(e, r, i = {}) {
  return Ye(tt, e, r, i);
}
function bm(e) {
  return Ye(tt, "hostname", Do, e);
}
function km(e) {
  return Ye(tt, "hex", Jo, e);
}
function xm(e) {
  return Ye(tt, "currency_code", Oo, e);
}
function Im(e, r) {
  let i = r?.enc ?? "hex", o = `${e}_${i}`, t = le[o];
  if (!t)
    throw new Error(`Unrecognized hash format: ${o}`);
  return Ye(tt, o, t, r);
}
var Ct = /* @__PURE__ */ p(
  "ZodNumber",
  (e, r) => {
    In.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => Cu(e, i, o, t), e.isFinite = !0;
  },
  /* @__PURE__ */ $.derived({
    minValue: (e) => {
      let { minimum: r, exclusiveMinimum: i } = J(e);
      return Math.max(r ?? Number.NEGATIVE_INFINITY, i ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (e) => {
      let { maximum: r, exclusiveMaximum: i } = J(e);
      return Math.min(r ?? Number.POSITIVE_INFINITY, i ?? Number.POSITIVE_INFINITY);
    },
    isInt: (e) => {
      let { isInt: r, multipleOf: i } = J(e);
      return !!r || !!i?.some(Number.isSafeInteger);
    },
    format: (e) => J(e).format ?? null
  }, {
    gt(e, r) {
      return this.check(ge(e, r));
    },
    gte(e, r) {
      return this.check(ue(e, r));
    },
    min(e, r) {
      return this.check(ue(e, r));
    },
    lt(e, r) {
      return this.check(pe(e, r));
    },
    lte(e, r) {
      return this.check(ae(e, r));
    },
    max(e, r) {
      return this.check(ae(e, r));
    },
    int(e) {
      return this.check(ki(e));
    },
    safe(e) {
      return this.check(ki(e));
    },
    positive(e) {
      return this.check(ge(0, e));
    },
    nonnegative(e) {
      return this.check(ue(0, e));
    },
    negative(e) {
      return this.check(pe(0, e));
    },
    nonpositive(e) {
      return this.check(ae(0, e));
    },
    multipleOf(e, r) {
      return this.check(Oe(e, r));
    },
    step(e, r) {
      return this.check(Oe(e, r));
    },
    finite() {
      return this;
    }
  })
);
function Ss(e) {
  return Tc(Ct, e);
}
var rt = /* @__PURE__ */ p("ZodNumberFormat", (e, r) => {
  Ga.init(e, r), Ct.init(e, r);
});
function ki(e) {
  return Ec(rt, e);
}
function wm(e) {
  return Cc(rt, e);
}
function zm(e) {
  return Lc(rt, e);
}
function Sm(e) {
  return Vc(rt, e);
}
function Pm(e) {
  return Rc(rt, e);
}
var Lt = /* @__PURE__ */ p("ZodBoolean", (e, r) => {
  mr.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => Lu(e, i, o, t);
});
function Ps(e) {
  return Fc(Lt, e);
}
var Vt = /* @__PURE__ */ p(
  "ZodBigInt",
  (e, r) => {
    wn.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => Vu(e, i, o, t);
  },
  /* @__PURE__ */ $.derived({
    minValue: (e) => J(e).minimum ?? null,
    maxValue: (e) => J(e).maximum ?? null,
    format: (e) => J(e).format ?? null
  }, {
    gte(e, r) {
      return this.check(ue(e, r));
    },
    min(e, r) {
      return this.check(ue(e, r));
    },
    gt(e, r) {
      return this.check(ge(e, r));
    },
    lt(e, r) {
      return this.check(pe(e, r));
    },
    lte(e, r) {
      return this.check(ae(e, r));
    },
    max(e, r) {
      return this.check(ae(e, r));
    },
    positive(e) {
      return this.check(ge(BigInt(0), e));
    },
    negative(e) {
      return this.check(pe(BigInt(0), e));
    },
    nonpositive(e) {
      return this.check(ae(BigInt(0), e));
    },
    nonnegative(e) {
      return this.check(ue(BigInt(0), e));
    },
    multipleOf(e, r) {
      return this.check(Oe(e, r));
    }
  })
);
function Dm(e) {
  return Jc(Vt, e);
}
var Fi = /* @__PURE__ */ p("ZodBigIntFormat", (e, r) => {
  Wa.init(e, r), Vt.init(e, r);
});
function jm(e) {
  return Kc(Fi, e);
}
function Nm(e) {
  return Gc(Fi, e);
}
var Ds = /* @__PURE__ */ p("ZodSymbol", (e, r) => {
  Xa.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => Ru(e, i, o, t);
});
function Om(e) {
  return Wc(Ds, e);
}
var js = /* @__PURE__ */ p("ZodUndefined", (e, r) => {
  qa.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => Mu(e, i, o, t);
});
function Um(e) {
  return Xc(js, e);
}
var Ns = /* @__PURE__ */ p("ZodNull", (e, r) => {
  Ya.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => Fu(e, i, o, t);
});
function Os(e) {
  return qc(Ns, e);
}
var Us = /* @__PURE__ */ p("ZodAny", (e, r) => {
  Ha.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => Ku(e, i, o, t);
});
function Am() {
  return Yc(Us);
}
var As = /* @__PURE__ */ p("ZodUnknown", (e, r) => {
  Qa.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => Gu(e, i, o, t);
});
function He() {
  return Hc(As);
}
var Ts = /* @__PURE__ */ p("ZodNever", (e, r) => {
  eu.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => Bu(e, i, o, t);
});
function Mi(e) {
  return Qc(Ts, e);
}
var Zs = /* @__PURE__ */ p("ZodVoid", (e, r) => {
  tu.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => Ju(e, i, o, t);
});
function Tm(e) {
  return es(Zs, e);
}
var Nr = /* @__PURE__ */ p(
  "ZodDate",
  (e, r) => {
    ru.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => Wu(e, i, o, t), e.min = (i, o) => e.check(ue(i, o)), e.max = (i, o) => e.check(ae(i, o));
  },
  /* @__PURE__ */ $.derived({
    minDate: (e) => {
      let { minimum: r } = J(e);
      return r ? new Date(r) : null;
    },
    maxDate: (e) => {
      let { maximum: r } = J(e);
      return r ? new Date(r) : null;
    }
  }, {})
);
function Zm(e) {
  return ts(Nr, e);
}
var Es = /* @__PURE__ */ p("ZodArray", (e, r) => {
  et(), iu.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => ac(e, i, o, t), e.element = r.element;
}, {
  min(e, r) {
    return this.check(ke(e, r));
  },
  nonempty(e) {
    return this.check(ke(1, e));
  },
  max(e, r) {
    return this.check(Xe(e, r));
  },
  length(e, r) {
    return this.check(qe(e, r));
  },
  unwrap() {
    return this.element;
  }
});
function Or(e, r) {
  return is(Es, e, r);
}
function Em(e) {
  let r = e._zod.def.shape;
  return Ie(Object.keys(r));
}
var Ur = /* @__PURE__ */ p("ZodObject", (e, r) => {
  et(), ou.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => uc(e, i, o, t), $.installLazyProp(e, "shape", (i) => i._zod.def.shape, !1);
}, {
  keyof() {
    return Ie(Object.keys(this._zod.def.shape));
  },
  catchall(e) {
    return this.clone($.mergeDefs(this._zod.def, { catchall: e }));
  },
  passthrough() {
    return this.clone($.mergeDefs(this._zod.def, { catchall: He() }));
  },
  loose() {
    return this.clone($.mergeDefs(this._zod.def, { catchall: He() }));
  },
  strict() {
    return this.clone($.mergeDefs(this._zod.def, { catchall: Mi() }));
  },
  strip() {
    return this.clone($.mergeDefs(this._zod.def, { catchall: void 0 }));
  },
  extend(e) {
    return $.extend(this, e);
  },
  safeExtend(e) {
    return $.safeExtend(this, e);
  },
  merge(e) {
    return $.merge(this, e);
  },
  pick(e) {
    return $.pick(this, e);
  },
  omit(e) {
    return $.omit(this, e);
  },
  partial(...e) {
    return $.partial(Tr, this, e[0]);
  },
  exactPartial(...e) {
    return $.partial(Bi, this, e[0], "exactPartial");
  },
  required(...e) {
    return $.required(Ki, this, e[0]);
  }
});
function Cm(e, r) {
  let i = {
    type: "object",
    shape: e ?? {},
    ...$.normalizeParams(r)
  };
  return new Ur(i);
}
function Lm(e, r) {
  return new Ur({
    type: "object",
    shape: e,
    catchall: Mi(),
    ...$.normalizeParams(r)
  });
}
function Vm(e, r) {
  return new Ur({
    type: "object",
    shape: e,
    catchall: He(),
    ...$.normalizeParams(r)
  });
}
var Ar = /* @__PURE__ */ p("ZodUnion", (e, r) => {
  pr.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => On(e, i, o, t), e.options = r.options;
});
function Rt(e, r) {
  return new Ar({
    type: "union",
    options: e,
    ...$.normalizeParams(r)
  });
}
var Cs = /* @__PURE__ */ p("ZodXor", (e, r) => {
  Ar.init(e, r), au.init(e, r), e._zod.processJSONSchema = (i, o, t) => On(e, i, o, t), e.options = r.options;
});
function Rm(e, r) {
  return new Cs({
    type: "union",
    options: e,
    inclusive: !1,
    ...$.normalizeParams(r)
  });
}
var Ls = /* @__PURE__ */ p("ZodDiscriminatedUnion", (e, r) => {
  Ar.init(e, r), cu.init(e, r);
});
function Fm(e, r, i) {
  return new Ls({
    type: "union",
    options: r,
    discriminator: e,
    ...$.normalizeParams(i)
  });
}
var Vs = /* @__PURE__ */ p("ZodIntersection", (e, r) => {
  su.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => cc(e, i, o, t);
});
function Rs(e, r) {
  return new Vs({
    type: "intersection",
    left: e,
    right: r
  });
}
var Fs = /* @__PURE__ */ p("ZodTuple", (e, r) => {
  et(), zn.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => sc(e, i, o, t);
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
      items: e.items.map((r) => new Tr({ type: "optional", innerType: r }))
    });
  }
});
function Ms(e, r, i) {
  let o = r instanceof P, t = o ? i : r, n = o ? r : null;
  return new Fs({
    type: "tuple",
    items: e,
    rest: n,
    ...$.normalizeParams(t)
  });
}
var Tt = /* @__PURE__ */ p("ZodRecord", (e, r) => {
  et(), lu.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => lc(e, i, o, t), e.keyType = r.keyType, e.valueType = r.valueType;
});
function Js(e, r, i) {
  return !r || !r._zod ? new Tt({
    type: "record",
    keyType: Ae(),
    valueType: e,
    ...$.normalizeParams(r)
  }) : new Tt({
    type: "record",
    keyType: e,
    valueType: r,
    ...$.normalizeParams(i)
  });
}
function Mm(e, r, i) {
  return new Tt({
    type: "record",
    keyType: e,
    valueType: r,
    ...$.normalizeParams(i),
    partial: !0
  });
}
function Jm(e, r, i) {
  return new Tt({
    type: "record",
    keyType: e,
    valueType: r,
    mode: "loose",
    ...$.normalizeParams(i)
  });
}
var Bs = /* @__PURE__ */ p("ZodMap", (e, r) => {
  et(), du.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => ic(e, i, o, t), e.keyType = r.keyType, e.valueType = r.valueType, e.min = (...i) => e.check(ve(...i)), e.nonempty = (i) => e.check(ve(1, i)), e.max = (...i) => e.check(Ue(...i)), e.size = (...i) => e.check(We(...i));
});
function Bm(e, r, i) {
  return new Bs({
    type: "map",
    keyType: e,
    valueType: r,
    ...$.normalizeParams(i)
  });
}
var Ks = /* @__PURE__ */ p("ZodSet", (e, r) => {
  et(), fu.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => oc(e, i, o, t), e.min = (...i) => e.check(ve(...i)), e.nonempty = (i) => e.check(ve(1, i)), e.max = (...i) => e.check(Ue(...i)), e.size = (...i) => e.check(We(...i));
});
function Km(e, r) {
  return new Ks({
    type: "set",
    valueType: e,
    ...$.normalizeParams(r)
  });
}
var Zt = /* @__PURE__ */ p("ZodEnum", (e, r) => {
  mu.init(e, r), j.init(e, r), e._zod.processJSONSchema = (o, t, n) => Xu(e, o, t, n), e.enum = r.entries, e.options = [...e._zod.values];
  let i = new Set(Object.keys(r.entries));
  e.extract = (o, t) => {
    let n = {};
    for (let a of o)
      if (i.has(a))
        n[a] = r.entries[a];
      else
        throw new Error(`Key ${a} not found in enum`);
    return new Zt({
      ...r,
      checks: [],
      ...$.normalizeParams(t),
      entries: n
    });
  }, e.exclude = (o, t) => {
    let n = { ...r.entries };
    for (let a of o)
      if (i.has(a))
        delete n[a];
      else
        throw new Error(`Key ${a} not found in enum`);
    return new Zt({
      ...r,
      checks: [],
      ...$.normalizeParams(t),
      entries: n
    });
  };
});
function Ie(e, r) {
  let i = Array.isArray(e) ? Object.fromEntries(e.map((o) => [o, o])) : e;
  return new Zt({
    type: "enum",
    entries: i,
    ...$.normalizeParams(r)
  });
}
function Gm(e, r) {
  return new Zt({
    type: "enum",
    entries: e,
    ...$.normalizeParams(r)
  });
}
var Gs = /* @__PURE__ */ p("ZodLiteral", (e, r) => {
  pu.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => qu(e, i, o, t), e.values = new Set(r.values), Object.defineProperty(e, "value", {
    get() {
      if (r.values.length > 1)
        throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
      return r.values[0];
    }
  });
});
function Wm(e, r) {
  return new Gs({
    type: "literal",
    values: Array.isArray(e) ? e : [e],
    ...$.normalizeParams(r)
  });
}
var Ws = /* @__PURE__ */ p("ZodFile", (e, r) => {
  gu.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => Qu(e, i, o, t), e.min = (i, o) => e.check(ve(i, o)), e.max = (i, o) => e.check(Ue(i, o)), e.mime = (i, o) => e.check(Dt(Array.isArray(i) ? i : [i], o));
});
function Xm(e) {
  return os(Ws, e);
}
var Xs = /* @__PURE__ */ p("ZodTransform", (e, r) => {
  et(), vu.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => nc(e, i, o, t), e._zod.parse = (i, o) => {
    if (o.direction === "backward")
      throw new we(e.constructor.name);
    i.addIssue = (n) => {
      if (typeof n == "string")
        i.issues.push($.issue(n, i.value, r));
      else {
        let a = n;
        a.fatal && (a.continue = !1), a.code ?? (a.code = "custom"), "input" in a || (a.input = i.value), a.inst ?? (a.inst = e), i.issues.push($.issue(a));
      }
    };
    let t = r.transform(i.value, i);
    return t instanceof Promise ? t.then((n) => (i.value = n, i)) : (i.value = t, i);
  };
});
function Ji(e) {
  return new Xs({
    type: "transform",
    transform: e
  });
}
var Tr = /* @__PURE__ */ p("ZodOptional", (e, r) => {
  Sn.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => Un(e, i, o, t), e.unwrap = () => e._zod.def.innerType;
});
function Qe(e) {
  return new Tr({
    type: "optional",
    innerType: e
  });
}
var Bi = /* @__PURE__ */ p("ZodExactOptional", (e, r) => {
  $u.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => Un(e, i, o, t), e.unwrap = () => e._zod.def.innerType;
});
function qs(e) {
  return new Bi({
    type: "optional",
    innerType: e
  });
}
var Ys = /* @__PURE__ */ p("ZodNullable", (e, r) => {
  hu.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => dc(e, i, o, t), e.unwrap = () => e._zod.def.innerType;
});
function Dr(e) {
  return new Ys({
    type: "nullable",
    innerType: e
  });
}
function qm(e) {
  return Qe(Dr(e));
}
var Hs = /* @__PURE__ */ p("ZodDefault", (e, r) => {
  yu.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => pc(e, i, o, t), e.unwrap = () => e._zod.def.innerType, e.removeDefault = e.unwrap;
});
function Qs(e, r) {
  return new Hs({
    type: "default",
    innerType: e,
    get defaultValue() {
      return typeof r == "function" ? r() : $.shallowClone(r);
    }
  });
}
var el = /* @__PURE__ */ p("ZodPrefault", (e, r) => {
  _u.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => gc(e, i, o, t), e.unwrap = () => e._zod.def.innerType;
});
function tl(e, r) {
  return new el({
    type: "prefault",
    innerType: e,
    get defaultValue() {
      return typeof r == "function" ? r() : $.shallowClone(r);
    }
  });
}
var Ki = /* @__PURE__ */ p("ZodNonOptional", (e, r) => {
  bu.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => fc(e, i, o, t), e.unwrap = () => e._zod.def.innerType;
});
function rl(e, r) {
  return new Ki({
    type: "nonoptional",
    innerType: e,
    ...$.normalizeParams(r)
  });
}
var nl = /* @__PURE__ */ p("ZodSuccess", (e, r) => {
  ku.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => ec(e, i, o, t), e.unwrap = () => e._zod.def.innerType;
});
function Ym(e) {
  return new nl({
    type: "success",
    innerType: e
  });
}
var il = /* @__PURE__ */ p("ZodCatch", (e, r) => {
  xu.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => vc(e, i, o, t), e.unwrap = () => e._zod.def.innerType, e.removeCatch = e.unwrap;
});
function ol(e, r) {
  return new il({
    type: "catch",
    innerType: e,
    catchValue: typeof r == "function" ? r : $.constantCatch(r)
  });
}
var al = /* @__PURE__ */ p("ZodNaN", (e, r) => {
  Iu.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => Yu(e, i, o, t);
});
function Hm(e) {
  return ns(al, e);
}
var Zr = /* @__PURE__ */ p("ZodPipe", (e, r) => {
  Pn.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => $c(e, i, o, t), e.in = r.in, e.out = r.out;
});
function xi(e, r) {
  return new Zr({
    type: "pipe",
    in: e,
    out: r
    // ...util.normalizeParams(params),
  });
}
var Er = /* @__PURE__ */ p("ZodCodec", (e, r) => {
  Zr.init(e, r), gr.init(e, r);
});
function Qm(e, r, i) {
  return new Er({
    type: "pipe",
    in: e,
    out: r,
    transform: i.decode,
    reverseTransform: i.encode
  });
}
function ep(e) {
  let r = e._zod.def;
  return new Er({
    type: "pipe",
    in: r.out,
    out: r.in,
    transform: r.reverseTransform,
    reverseTransform: r.transform
  });
}
var ul = /* @__PURE__ */ p("ZodPreprocess", (e, r) => {
  Zr.init(e, r), wu.init(e, r);
}), cl = /* @__PURE__ */ p("ZodReadonly", (e, r) => {
  zu.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => hc(e, i, o, t), e.unwrap = () => e._zod.def.innerType;
});
function sl(e) {
  return new cl({
    type: "readonly",
    innerType: e
  });
}
var ll = /* @__PURE__ */ p("ZodTemplateLiteral", (e, r) => {
  Su.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => Hu(e, i, o, t);
});
function tp(e, r) {
  return new ll({
    type: "template_literal",
    parts: e,
    ...$.normalizeParams(r)
  });
}
var dl = /* @__PURE__ */ p("ZodLazy", (e, r) => {
  vr.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => _c(e, i, o, t), e.unwrap = () => e._zod.def.getter();
});
function fl(e) {
  return new dl({
    type: "lazy",
    getter: e
  });
}
var ml = /* @__PURE__ */ p("ZodPromise", (e, r) => {
  Du.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => yc(e, i, o, t), e.unwrap = () => e._zod.def.innerType;
});
function rp(e) {
  return new ml({
    type: "promise",
    innerType: e
  });
}
var pl = /* @__PURE__ */ p("ZodFunction", (e, r) => {
  Pu.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => rc(e, i, o, t);
});
function np(e) {
  return new pl({
    type: "function",
    input: Array.isArray(e?.input) ? Ms(e?.input) : e?.input ?? Or(He()),
    output: e?.output ?? He()
  });
}
var Cr = /* @__PURE__ */ p("ZodCustom", (e, r) => {
  ju.init(e, r), j.init(e, r), e._zod.processJSONSchema = (i, o, t) => tc(e, i, o, t);
});
function ip(e) {
  let r = new L({
    check: "custom"
    // ...util.normalizeParams(params),
  });
  return r._zod.check = e, r;
}
function op(e, r) {
  return as(Cr, e ?? (() => !0), r);
}
function gl(e, r = {}) {
  return us(Cr, e, r);
}
function vl(e, r) {
  return cs(e, r);
}
var ap = ss, up = ls, $l = /* @__PURE__ */ p("ZodInstanceOf", (e, r) => {
  Cr.init(e, r);
}, {
  properties(e, r) {
    return this.check(Pt(e, r));
  }
});
function cp(e, r = {}) {
  let i = new $l({
    type: "custom",
    check: "custom",
    fn: (o) => o instanceof e,
    abort: !0,
    ...$.normalizeParams(r)
  });
  return i._zod.bag.Class = e, i._zod.check = (o) => {
    o.value instanceof e || o.issues.push({
      code: "invalid_type",
      expected: e.name,
      input: o.value,
      inst: i,
      path: [...i._zod.def.path ?? []]
    });
  }, i;
}
var sp = (...e) => ds({
  Codec: Er,
  Boolean: Lt,
  String: Et
}, ...e);
function lp(e) {
  let r = fl(() => Rt([Ae(e), Ss(), Ps(), Os(), Or(r), Js(Ae(), r)]));
  return r;
}
function dp(e, r) {
  return new ul({
    type: "pipe",
    in: Ji(e),
    out: r
  });
}

// node_modules/zod/v4/classic/compat.js
var Kh = {
  invalid_type: "invalid_type",
  too_big: "too_big",
  too_small: "too_small",
  invalid_format: "invalid_format",
  not_multiple_of: "not_multiple_of",
  unrecognized_keys: "unrecognized_keys",
  invalid_union: "invalid_union",
  invalid_key: "invalid_key",
  invalid_element: "invalid_element",
  invalid_value: "invalid_value",
  custom: "custom"
};
function Gh(e) {
  F({
    customError: e
  });
}
function Wh() {
  return F().customError;
}
var hl;
hl || (hl = {});

// node_modules/zod/v4/classic/iso.js
var Lr = {};
he(Lr, {
  ZodISODate: () => Ze,
  ZodISODateTime: () => Te,
  ZodISODuration: () => Ce,
  ZodISOTime: () => Ee,
  date: () => qh,
  datetime: () => Xh,
  duration: () => Hh,
  time: () => Yh
});
function Xh(e) {
  return wr(Te, e);
}
function qh(e) {
  return zr(Ze, e);
}
function Yh(e) {
  return Sr(Ee, e);
}
function Hh(e) {
  return Pr(Ce, e);
}

// node_modules/zod/v4/classic/from-json-schema.js
var x = {
  ...Ft,
  ..._i,
  iso: Lr
}, Qh = /* @__PURE__ */ new Set([
  // Schema identification
  "$schema",
  "$ref",
  "$defs",
  "definitions",
  // Core schema keywords
  "$id",
  "id",
  "$comment",
  "$anchor",
  "$vocabulary",
  "$dynamicRef",
  "$dynamicAnchor",
  // Type
  "type",
  "enum",
  "const",
  // Composition
  "anyOf",
  "oneOf",
  "allOf",
  "not",
  // Object
  "properties",
  "required",
  "additionalProperties",
  "patternProperties",
  "propertyNames",
  "minProperties",
  "maxProperties",
  // Array
  "items",
  "prefixItems",
  "additionalItems",
  "minItems",
  "maxItems",
  "uniqueItems",
  "contains",
  "minContains",
  "maxContains",
  // String
  "minLength",
  "maxLength",
  "pattern",
  "format",
  // Number
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  // Already handled metadata
  "description",
  "default",
  // Content
  "contentEncoding",
  "contentMediaType",
  "contentSchema",
  // Unsupported (error-throwing)
  "unevaluatedItems",
  "unevaluatedProperties",
  "if",
  "then",
  "else",
  "dependentSchemas",
  "dependentRequired",
  // OpenAPI
  "nullable",
  "readOnly"
]);
function ey(e, r) {
  let i = e.$schema;
  return i === "https://json-schema.org/draft/2020-12/schema" ? "draft-2020-12" : i === "http://json-schema.org/draft-07/schema#" ? "draft-7" : i === "http://json-schema.org/draft-04/schema#" ? "draft-4" : r ?? "draft-2020-12";
}
function fp(e, r) {
  return e.map((i, o) => o < r ? i : i.optional());
}
function ty(e) {
  return e.replace(/~1/g, "/").replace(/~0/g, "~");
}
function ry(e, r) {
  if (!e.startsWith("#"))
    throw new Error("External $ref is not supported, only local refs (#/...) are allowed");
  let i = e.slice(1).split("/").filter(Boolean);
  if (i.length === 0)
    return r.rootSchema;
  let o = r.version === "draft-2020-12" ? "$defs" : "definitions";
  if (i[0] === o) {
    let t = i[1] === void 0 ? void 0 : ty(i[1]);
    if (!t || !r.defs[t])
      throw new Error(`Reference not found: ${e}`);
    return r.defs[t];
  }
  throw new Error(`Reference not found: ${e}`);
}
function ny(e, r) {
  return x.transform((o) => o).check((o) => {
    let t = o.value;
    if (typeof t != "object" || t === null || Array.isArray(t))
      return;
    let n = Object.getOwnPropertyNames(t);
    if (r.minProperties !== void 0 && n.length < r.minProperties && o.issues.push({
      origin: "object",
      code: "too_small",
      minimum: r.minProperties,
      inclusive: !0,
      message: `Too small: expected object to have >=${r.minProperties} properties`,
      input: t,
      inst: e,
      continue: !0
    }), r.maxProperties !== void 0 && n.length > r.maxProperties && o.issues.push({
      origin: "object",
      code: "too_big",
      maximum: r.maxProperties,
      inclusive: !0,
      message: `Too big: expected object to have <=${r.maxProperties} properties`,
      input: t,
      inst: e,
      continue: !0
    }), r.keySchema)
      for (let a of n) {
        let u = r.keySchema.safeParse(a);
        u.success || o.issues.push({
          code: "invalid_key",
          origin: "record",
          issues: u.error.issues,
          input: a,
          path: [a],
          continue: !0
        });
      }
  }).pipe(e);
}
function yl(e, r) {
  if (e === null)
    return "z";
  let i = typeof e;
  if (i !== "object") {
    if (i === "number" && Number.isNaN(e))
      return null;
    let o = String(e);
    return `${i[0]}${o.length}:${o}`;
  }
  if (r.has(e))
    return null;
  r.add(e);
  try {
    if (Array.isArray(e)) {
      let n = [];
      for (let a of e) {
        let u = yl(a, r);
        if (u === null)
          return null;
        n.push(u);
      }
      return `a${n.length}:[${n.join(",")}]`;
    }
    let o = Object.keys(e).sort(), t = [];
    for (let n of o) {
      let a = yl(e[n], r);
      if (a === null)
        return null;
      t.push(`${n.length}:${n}=${a}`);
    }
    return `o${t.length}:{${t.join(",")}}`;
  } finally {
    r.delete(e);
  }
}
var iy = /* @__PURE__ */ new Set([
  "items",
  "prefixItems",
  "additionalItems",
  "additionalProperties",
  "contains",
  "propertyNames",
  "not",
  "if",
  "then",
  "else",
  "allOf",
  "anyOf",
  "oneOf",
  "unevaluatedItems",
  "unevaluatedProperties",
  "contentSchema"
]), oy = /* @__PURE__ */ new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "dependencies",
  "$defs",
  "definitions"
]);
function Vr(e) {
  return typeof e != "object" || e === null ? !1 : Array.isArray(e) ? e.some(Vr) : typeof e.$ref == "string" ? !0 : Object.entries(e).some(([r, i]) => iy.has(r) ? Vr(i) : !oy.has(r) || typeof i != "object" || i === null ? !1 : Object.values(i).some(Vr));
}
function mp(e) {
  return e === 1 ? "element" : "elements";
}
function ay(e, r) {
  return x.transform((o) => o).check((o) => {
    let t = o.value;
    if (Array.isArray(t)) {
      if (r.uniqueItems === !0) {
        let n = /* @__PURE__ */ new Map();
        for (let a = 0; a < t.length; a++) {
          let u = yl(t[a], /* @__PURE__ */ new Set());
          if (u === null)
            continue;
          let s = n.get(u);
          if (s === void 0) {
            n.set(u, a);
            continue;
          }
          o.issues.push({
            code: "custom",
            message: `Array items must be unique: element at index ${a} duplicates the one at index ${s}`,
            input: t,
            path: [a],
            continue: !0
          });
        }
      }
      if (r.containsSchema) {
        let n = r.minContains ?? 1, a = r.maxContains !== void 0 ? r.maxContains + 1 : Number.POSITIVE_INFINITY, u = 0;
        for (let s of t)
          if (r.containsSchema.safeParse(s).success && ++u >= a)
            break;
        u < n && o.issues.push({
          code: "custom",
          message: `Array must contain at least ${n} matching ${mp(n)}; found ${u}`,
          input: t,
          continue: !0
        }), r.maxContains !== void 0 && u > r.maxContains && o.issues.push({
          code: "custom",
          message: `Array must contain at most ${r.maxContains} matching ${mp(r.maxContains)}`,
          input: t,
          continue: !0
        });
      }
    }
  }).pipe(e);
}
function pp(e, r) {
  if (e !== !1)
    return e === void 0 || e === !0 ? x.any() : ee(e, r);
}
var uy = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function gp(e, r) {
  if (e.not !== void 0) {
    if (typeof e.not == "object" && Object.keys(e.not).length === 0)
      return x.never();
    throw new Error("not is not supported in Zod (except { not: {} } for never)");
  }
  if (e.unevaluatedItems !== void 0)
    throw new Error("unevaluatedItems is not supported");
  if (e.unevaluatedProperties !== void 0)
    throw new Error("unevaluatedProperties is not supported");
  if (e.if !== void 0 || e.then !== void 0 || e.else !== void 0)
    throw new Error("Conditional schemas (if/then/else) are not supported");
  if (e.dependentSchemas !== void 0 || e.dependentRequired !== void 0)
    throw new Error("dependentSchemas and dependentRequired are not supported");
  if (e.$ref) {
    let t = e.$ref;
    if (r.refs.has(t))
      return r.refs.get(t);
    if (r.processing.has(t))
      return x.lazy(() => {
        if (!r.refs.has(t))
          throw new Error(`Circular reference not resolved: ${t}`);
        return r.refs.get(t);
      });
    r.processing.add(t);
    let n = ry(t, r), a = ee(n, r);
    return r.refs.set(t, a), r.processing.delete(t), a;
  }
  if (e.enum !== void 0) {
    let t = e.enum;
    if (r.version === "openapi-3.0" && e.nullable === !0 && t.length === 1 && t[0] === null)
      return x.null();
    if (t.length === 0)
      return x.never();
    if (t.length === 1)
      return x.literal(t[0]);
    if (t.every((a) => typeof a == "string"))
      return x.enum(t);
    let n = t.map((a) => x.literal(a));
    return n.length < 2 ? n[0] : x.union([n[0], n[1], ...n.slice(2)]);
  }
  if (e.const !== void 0)
    return x.literal(e.const);
  let i = e.type;
  if (Array.isArray(i)) {
    let t = i.map((n) => {
      let a = { ...e, type: n };
      return gp(a, r);
    });
    return t.length === 0 ? x.never() : t.length === 1 ? t[0] : x.union(t);
  }
  if (!i)
    return x.any();
  let o;
  switch (i) {
    case "string": {
      let t = x.string();
      if (e.format) {
        let n = e.format;
        n === "email" ? t = t.check(x.email()) : n === "uri" || n === "uri-reference" ? t = t.check(x.url()) : n === "uuid" || n === "guid" ? t = t.check(x.uuid()) : n === "date-time" ? t = t.check(x.iso.datetime({ offset: !0 })) : n === "date" ? t = t.check(x.iso.date()) : n === "time" ? t = t.check(x.regex(uy)) : n === "duration" ? t = t.check(x.iso.duration()) : n === "hostname" ? t = t.check(x.hostname()) : n === "ipv4" ? t = t.check(x.ipv4()) : n === "ipv6" ? t = t.check(x.ipv6()) : n === "mac" ? t = t.check(x.mac()) : n === "cidr" ? t = t.check(x.cidrv4()) : n === "cidr-v6" ? t = t.check(x.cidrv6()) : n === "base64" ? t = t.check(x.base64()) : n === "base64url" ? t = t.check(x.base64url()) : n === "e164" ? t = t.check(x.e164()) : n === "credit_card" ? t = t.check(x.creditCard()) : n === "iban" ? t = t.check(x.iban()) : n === "jwt" ? t = t.check(x.jwt()) : n === "emoji" ? t = t.check(x.emoji()) : n === "nanoid" ? t = t.check(x.nanoid()) : n === "cuid" ? t = t.check(x.cuid()) : n === "cuid2" ? t = t.check(x.cuid2()) : n === "ulid" ? t = t.check(x.ulid()) : n === "xid" ? t = t.check(x.xid()) : n === "ksuid" && (t = t.check(x.ksuid()));
      }
      typeof e.minLength == "number" && (t = t.min(e.minLength)), typeof e.maxLength == "number" && (t = t.max(e.maxLength)), e.pattern && (t = t.regex(new RegExp(e.pattern))), o = t;
      break;
    }
    case "number":
    case "integer": {
      let t = i === "integer" ? x.number().int() : x.number();
      typeof e.minimum == "number" && e.exclusiveMinimum !== !0 && (t = t.min(e.minimum)), typeof e.maximum == "number" && e.exclusiveMaximum !== !0 && (t = t.max(e.maximum)), typeof e.exclusiveMinimum == "number" ? t = t.gt(e.exclusiveMinimum) : e.exclusiveMinimum === !0 && typeof e.minimum == "number" && (t = t.gt(e.minimum)), typeof e.exclusiveMaximum == "number" ? t = t.lt(e.exclusiveMaximum) : e.exclusiveMaximum === !0 && typeof e.maximum == "number" && (t = t.lt(e.maximum)), typeof e.multipleOf == "number" && (t = t.multipleOf(e.multipleOf)), o = t;
      break;
    }
    case "boolean": {
      o = x.boolean();
      break;
    }
    case "null": {
      o = x.null();
      break;
    }
    case "object": {
      let t = {}, n = e.properties || {}, a = new Set(e.required || []), u = typeof e.additionalProperties == "object" ? ee(e.additionalProperties, r) : void 0;
      for (let [d, f] of Object.entries(n)) {
        let m = ee(f, r);
        K(t, d, a.has(d) ? m : m.optional());
      }
      if (e.patternProperties) {
        let d = e.patternProperties, f = Object.keys(d), m = [];
        for (let _ of f) {
          let k = ee(d[_], r), z = x.string().regex(new RegExp(_));
          m.push(x.looseRecord(z, k));
        }
        let v = [];
        if (Object.keys(t).length > 0 && v.push(x.object(t).passthrough()), v.push(...m), v.length === 0)
          o = x.object({}).passthrough();
        else if (v.length === 1)
          o = v[0];
        else {
          let _ = x.intersection(v[0], v[1]);
          for (let k = 2; k < v.length; k++)
            _ = x.intersection(_, v[k]);
          o = _;
        }
        if (e.additionalProperties === !1) {
          let _ = Object.keys(t), k = f.map((I) => new RegExp(I)), z = o;
          o = o.check((I) => {
            if (!ce(I.value))
              return;
            let D = [];
            for (let A of Object.keys(I.value))
              _.includes(A) || k.some((V) => V.test(A)) || D.push(A);
            D.length && I.issues.push({
              code: "unrecognized_keys",
              keys: D,
              input: I.value,
              inst: z
            });
          });
        }
      } else {
        let d = x.object(t);
        e.additionalProperties === !1 ? o = d.strict() : u ? o = d.catchall(u) : o = d.passthrough();
      }
      let s = e.propertyNames !== void 0 && e.propertyNames !== !0, c = typeof e.minProperties == "number" ? e.minProperties : void 0, l = typeof e.maxProperties == "number" ? e.maxProperties : void 0;
      if (s || c !== void 0 || l !== void 0) {
        let d;
        if (s) {
          let f = typeof e.propertyNames == "object" && e.propertyNames.type === void 0 ? { type: "string", ...e.propertyNames } : e.propertyNames;
          d = ee(f, r);
        }
        o = ny(o, { keySchema: d, minProperties: c, maxProperties: l });
      }
      break;
    }
    case "array": {
      let t = e.prefixItems, n = e.items;
      if (t && Array.isArray(t)) {
        let a = typeof e.minItems == "number" ? e.minItems : 0, u = t.map((d) => ee(d, r)), s = fp(u, a), c = Array.isArray(n) ? void 0 : pp(n, r), l = x.tuple(s);
        o = c ? l.rest(c) : l, typeof e.minItems == "number" && (o = o.check(x.minLength(e.minItems))), typeof e.maxItems == "number" && (o = o.check(x.maxLength(e.maxItems)));
      } else if (Array.isArray(n)) {
        let a = typeof e.minItems == "number" ? e.minItems : 0, u = n.map((d) => ee(d, r)), s = fp(u, a), c = pp(e.additionalItems, r), l = x.tuple(s);
        o = c ? l.rest(c) : l, typeof e.minItems == "number" && (o = o.check(x.minLength(e.minItems))), typeof e.maxItems == "number" && (o = o.check(x.maxLength(e.maxItems)));
      } else if (n !== void 0) {
        let a = ee(n, r), u = x.array(a);
        typeof e.minItems == "number" && (u = u.min(e.minItems)), typeof e.maxItems == "number" && (u = u.max(e.maxItems)), o = u;
      } else
        o = x.array(x.any());
      (e.uniqueItems === !0 || e.contains !== void 0) && (o = ay(o, {
        uniqueItems: e.uniqueItems === !0,
        containsSchema: e.contains !== void 0 ? ee(e.contains, r) : void 0,
        minContains: typeof e.minContains == "number" ? e.minContains : void 0,
        maxContains: typeof e.maxContains == "number" ? e.maxContains : void 0
      }));
      break;
    }
    default:
      throw new Error(`Unsupported type: ${i}`);
  }
  return o;
}
function ee(e, r) {
  if (typeof e == "boolean")
    return e ? x.any() : x.never();
  let i = gp(e, r), o = e.type || e.enum !== void 0 || e.const !== void 0;
  if (e.anyOf && Array.isArray(e.anyOf)) {
    let u = e.anyOf.map((c) => ee(c, r)), s = x.union(u);
    i = o ? x.intersection(i, s) : s;
  }
  if (e.oneOf && Array.isArray(e.oneOf)) {
    let u = e.oneOf.map((c) => ee(c, r)), s = x.xor(u);
    i = o ? x.intersection(i, s) : s;
  }
  if (e.allOf && Array.isArray(e.allOf))
    if (e.allOf.length === 0)
      i = o ? i : x.any();
    else {
      let u = o ? i : ee(e.allOf[0], r), s = o ? 0 : 1;
      for (let c = s; c < e.allOf.length; c++)
        u = x.intersection(u, ee(e.allOf[c], r));
      i = u;
    }
  e.nullable === !0 && r.version === "openapi-3.0" && (i = x.nullable(i)), e.readOnly === !0 && (i = x.readonly(i)), e.default !== void 0 && (i = i.default(e.default));
  let t = {}, n = ["$id", "id", "$comment", "$anchor", "$vocabulary", "$dynamicRef", "$dynamicAnchor"];
  for (let u of n)
    u in e && (t[u] = e[u]);
  let a = ["contentEncoding", "contentMediaType", "contentSchema"];
  for (let u of a)
    u in e && (t[u] = e[u]);
  if (e.type === "object" && e.$ref === void 0) {
    e.propertyNames !== void 0 && !Vr(e.propertyNames) && (t.propertyNames = e.propertyNames);
    for (let u of ["minProperties", "maxProperties"])
      e[u] !== void 0 && (t[u] = e[u]);
  }
  if (e.type === "array" && e.$ref === void 0) {
    e.contains !== void 0 && !Vr(e.contains) && (t.contains = e.contains);
    for (let u of ["uniqueItems", "minContains", "maxContains"])
      e[u] !== void 0 && (t[u] = e[u]);
  }
  for (let u of Object.keys(e))
    Qh.has(u) || K(t, u, e[u]);
  return Object.keys(t).length > 0 && r.registry.add(i, t), e.description && (i = i.describe(e.description)), i;
}
function vp(e, r) {
  if (typeof e == "boolean")
    return e ? x.any() : x.never();
  let i;
  try {
    i = JSON.parse(JSON.stringify(e));
  } catch {
    throw new Error("fromJSONSchema input is not valid JSON (possibly cyclic); use $defs/$ref for recursive schemas");
  }
  let o = ey(i, r?.defaultTarget), t = i.$defs || i.definitions || {}, n = {
    version: o,
    defs: t,
    refs: /* @__PURE__ */ new Map(),
    processing: /* @__PURE__ */ new Set(),
    rootSchema: i,
    registry: r?.registry ?? G
  };
  return ee(i, n);
}

// node_modules/zod/v4/core/visit.js
var $p = /* @__PURE__ */ Symbol("z.visit/resolving");
function Rr(e, r) {
  let i = typeof r == "function" ? r : (a, u) => {
    let s = r[a._zod.def.type];
    return s ? s(a, u) : a;
  }, o = /* @__PURE__ */ new Map();
  function t(a) {
    let u = o.get(a);
    if (u === $p)
      return new vr({
        type: "lazy",
        getter: () => o.get(a)
      });
    if (u !== void 0)
      return u;
    o.set(a, $p);
    let s = n(a), c = i(s, s !== a);
    return o.set(a, c), c;
  }
  function n(a) {
    let u = a._zod.def, s = u.type;
    switch (s) {
      case "object": {
        let c = u.shape, l = Object.keys(c), d = !1, f = {};
        for (let v of l) {
          let _ = t(c[v]);
          _ !== c[v] && (d = !0), f[v] = _;
        }
        let m = u.catchall;
        return u.catchall && (m = t(u.catchall), m !== u.catchall && (d = !0)), d ? T(a, { ...u, shape: f, catchall: m }) : a;
      }
      case "array": {
        let c = t(u.element);
        return c === u.element ? a : T(a, { ...u, element: c });
      }
      case "tuple": {
        let c = u.items, l = !1, d = [];
        for (let m of c) {
          let v = t(m);
          v !== m && (l = !0), d.push(v);
        }
        let f = u.rest;
        return u.rest && (f = t(u.rest), f !== u.rest && (l = !0)), l ? T(a, { ...u, items: d, rest: f }) : a;
      }
      case "record":
      case "map": {
        let c = t(u.keyType), l = t(u.valueType);
        return c === u.keyType && l === u.valueType ? a : T(a, { ...u, keyType: c, valueType: l });
      }
      case "set": {
        let c = t(u.valueType);
        return c === u.valueType ? a : T(a, { ...u, valueType: c });
      }
      case "union": {
        let c = u.options, l = !1, d = [];
        for (let f of c) {
          let m = t(f);
          m !== f && (l = !0), d.push(m);
        }
        return l ? T(a, { ...u, options: d }) : a;
      }
      case "intersection": {
        let c = t(u.left), l = t(u.right);
        return c === u.left && l === u.right ? a : T(a, { ...u, left: c, right: l });
      }
      case "optional":
      case "nullable":
      case "default":
      case "prefault":
      case "catch":
      case "readonly":
      case "nonoptional":
      case "promise":
      case "success": {
        let c = t(u.innerType);
        return c === u.innerType ? a : T(a, { ...u, innerType: c });
      }
      case "pipe": {
        let c = t(u.in), l = t(u.out);
        return c === u.in && l === u.out ? a : T(a, { ...u, in: c, out: l });
      }
      case "function": {
        let c = t(u.input), l = t(u.output);
        return c === u.input && l === u.output ? a : T(a, { ...u, input: c, output: l });
      }
      case "lazy": {
        let c = u.getter, { _cachedInner: l, ...d } = u;
        return T(a, { ...d, getter: () => t(c()) });
      }
      // A leaf by choice: `parts` are regex fragments, not data positions.
      case "template_literal":
      // Leaves.
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
        return a;
      default:
        return a;
    }
  }
  return t(e);
}

// node_modules/zod/v4/classic/deep-partial.js
function hp(e) {
  return Rr(e, {
    object: (r) => r.partial(),
    // Every partialed option now admits `undefined`, which the constructor rejects as a duplicate.
    union: (r) => {
      let i = r._zod.def;
      return i.discriminator === void 0 ? r : Rt(i.options);
    }
  });
}

// node_modules/zod/v4/classic/in-out.js
function cy(e, r) {
  if (!r?.length)
    return e;
  let i = e._zod.def;
  return T(e, de(i, { checks: [...i.checks ?? [], ...r] }), { parent: !0 });
}
function yp(e) {
  return cy(e.out, e.checks);
}
function sy(e) {
  return e.in._zod.traits.has("$ZodTransform") ? yp(e) : e.in;
}
function _p(e) {
  return Rr(e, {
    pipe: (r) => sy(r._zod.def),
    // A default value belongs to the output side, so a rewritten inner type leaves it stranded. `.default()` widens the declared input type with `undefined`, and `optional` is what carries that across.
    default: (r, i) => i ? Qe(r._zod.def.innerType) : r,
    // A catch value is output-side too, but `.catch()` leaves the declared input type alone, so the inner schema stands on its own.
    catch: (r, i) => i ? r._zod.def.innerType : r
  });
}
function bp(e) {
  return Rr(e, {
    pipe: (r) => yp(r._zod.def),
    // A prefault value is fed through the schema, which makes it input-side, so a rewritten inner type leaves it stranded.
    prefault: (r, i) => i ? r._zod.def.innerType : r
  });
}

// node_modules/zod/v4/classic/coerce.js
var _l = {};
he(_l, {
  bigint: () => my,
  boolean: () => fy,
  date: () => py,
  number: () => dy,
  string: () => ly
});
function ly(e) {
  return jc(Et, e);
}
function dy(e) {
  return Zc(Ct, e);
}
function fy(e) {
  return Mc(Lt, e);
}
function my(e) {
  return Bc(Vt, e);
}
function py(e) {
  return rs(Nr, e);
}

// src/documents/words.ts
var vy = ["as-is", "float32", "float16", "weight-only-int8", "dynamic-int8", "full-int8"], ax = Ie(vy), $y = ["cpu", "xnnpack", "gpu", "nnapi", "coreml"], ux = Ie($y), hy = ["baseline", "candidate"], cx = Ie(hy), yy = ["host", "android", "ios"], sx = Ie(yy), lx = Ae().regex(/^[a-z0-9]+$/), dx = Ae().regex(
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
  "a model name is 1 to 64 of A-Z a-z 0-9 . _ - and starts with a letter or digit"
);

export {
  qi as a,
  ga as b,
  An as c,
  Ae as d,
  Ss as e,
  ki as f,
  Ps as g,
  Am as h,
  He as i,
  Es as j,
  Or as k,
  Ur as l,
  Cm as m,
  Lm as n,
  Ar as o,
  Rt as p,
  Fm as q,
  Ms as r,
  Tt as s,
  Js as t,
  Mm as u,
  Ie as v,
  Wm as w,
  Tr as x,
  lp as y,
  Lr as z,
  kp as A,
  vy as B,
  ax as C,
  $y as D,
  ux as E,
  hy as F,
  cx as G,
  yy as H,
  sx as I,
  lx as J,
  dx as K
};
