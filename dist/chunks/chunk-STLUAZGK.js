import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as se,
  c as u
} from "./chunk-ZV56ONXB.js";

// node_modules/safe-buffer/index.js
var Un = u((_r, ge) => {
  var vr = se("buffer"), R = vr.Buffer;
  function ve(e, r) {
    for (var t in e)
      r[t] = e[t];
  }
  R.from && R.alloc && R.allocUnsafe && R.allocUnsafeSlow ? ge.exports = vr : (ve(vr, _r), _r.Buffer = C);
  function C(e, r, t) {
    return R(e, r, t);
  }
  C.prototype = Object.create(R.prototype);
  ve(R, C);
  C.from = function(e, r, t) {
    if (typeof e == "number")
      throw new TypeError("Argument must not be a number");
    return R(e, r, t);
  };
  C.alloc = function(e, r, t) {
    if (typeof e != "number")
      throw new TypeError("Argument must be a number");
    var n = R(e);
    return r !== void 0 ? typeof t == "string" ? n.fill(r, t) : n.fill(r) : n.fill(0), n;
  };
  C.allocUnsafe = function(e) {
    if (typeof e != "number")
      throw new TypeError("Argument must be a number");
    return R(e);
  };
  C.allocUnsafeSlow = function(e) {
    if (typeof e != "number")
      throw new TypeError("Argument must be a number");
    return vr.SlowBuffer(e);
  };
});

// node_modules/es-errors/type.js
var Br = u((Ea, he) => {
  "use strict";
  he.exports = TypeError;
});

// node_modules/es-define-property/index.js
var me = u((Pa, de) => {
  "use strict";
  var gr = Object.defineProperty || !1;
  if (gr)
    try {
      gr({}, "a", { value: 1 });
    } catch {
      gr = !1;
    }
  de.exports = gr;
});

// node_modules/object-inspect/util.inspect.js
var Ae = u((Ia, Se) => {
  Se.exports = se("util").inspect;
});

// node_modules/object-inspect/stringWidthRanges.js
var we = u((qa, be) => {
  var Mn = Array.prototype.join;
  be.exports = Mn.call([
    "00.v,02n.w,0gw.33,07n.6,07b.18,01.0,01.1,01.1,01.0,01k.5,0a.a,01.0,01a.k,0g.0,02t.7,01.5,02.1,01.3,",
    "0x.0,01.0,0u.q,02j.a,01m.8,09.0,0o.3,01.8,01.2,01.4,017.2,01g.1,05.8,016.1k,01j.0,01.0,04.7,04.0,",
    "03.6,0a.1,0t.0,01m.0,04.3,08.0,0k.1,0q.0,02.1,01l.0,04.1,04.1,02.2,03.0,0u.1,03.0,0b.1,01l.0,04.4,",
    "01.1,04.0,0k.1,0m.5,01.0,01m.0,02.0,01.3,08.0,07.1,0b.1,0u.0,01p.0,0c.0,01e.0,03.0,01j.0,01.2,05.2,",
    "01.3,07.1,0b.1,0t.0,01m.0,02.0,06.0,05.1,0k.1,0s.1,01l.1,04.3,08.0,0k.1,0t.0,020.0,07.2,01.0,02i.0,",
    "02.6,0c.7,02q.0,02.8,0b.6,021.1,0r.0,01.0,01.0,01j.d,01.4,01.1,05.a,01.z,09.0,02u.3,01.5,01.1,02.1,",
    "0p.1,04.2,0g.3,0d.0,02.1,06.0,0f.0,22q.2n,0e5.2,0qa.2,0t.1,0u.1,0u.1,01s.1,01.6,08.0,02.a,09.0,",
    "019.4,039.1,0y.0,03a.2,04.1,09.0,06.2,063.1,02.0,01m.0,01.6,01.0,01.0,02.7,06.9,02.0,01c.19,02.b,",
    "0k.3,01c.0,01.4,01.0,05.0,014.8,0c.1,0w.3,02.1,01.2,01k.0,01.1,03.0,01.2,01m.7,02.1,048.2,01.c,01.6,",
    "04.0,06.0,03.1,05i.1r,0ej.4,0q.4,01d.4,01.9,02o.w,2fd.1,2d.1,25a.3,23.0,22.0,2eh.1,2l.1,2q.7,2g.b,",
    "217.0,2a.5,23.0,2d.0,28.1,2h.1,25.1,28.0,25.0,2l.0,27.1,21.0,24.0,22.0,27.0,24.1,2s.0,2z.0,21.0,",
    "24.2,21.0,21p.2,2o.0,2e.0,2nv.1,21f.0,24.0,0bd.2,03x.0,02o.v,23k.p,21.2g,2c.5x,2q.26,22.2d,22.2u,",
    "25.16,21.2l,21.2d,29.1b,21.13,28.mkc,23.1i,0bs.3,01.9,0w.1,028.1,07k.0,03.0,04.0,0p.1,05.0,047.1,",
    "0q.h,0d.0,012.7,0p.a,2e.s,03.2,01c.0,02.3,02.1,013.0,01v.5,02.1,02.1,0c.0,08.0,01b.0,01f.0,01.2,",
    "02.1,05.1,01.0,016.1,08.0,06m.0,02.0,04.0,2i.8mb,26l8.e7,0u.0,0kh.f,20.9,06.f,20.y,21.i,21.3,043.0,",
    "21.2n,23j.6,0i.2,0e9.0,06a.0,045.4,01ae.2,01.1,05.3,014.2,04.0,04l.1,0fx.3,01t.4,08t.1,025.5,01y.a,",
    "01d.3,03f.0,01i.e,015.0,02.1,0a.2,01d.3,02.1,02.0,04.0,0a.0,01e.2,010.4,01.7,01q.0,0c.1,01g.8,0a.3,",
    "02.0,02n.2,02.0,01.1,06.0,02.0,04d.0,03.7,0l.1,01l.1,03.0,011.6,03.4,01y.5,0d.0,01.0,01.0,0e.1,",
    "02d.7,02.2,01.0,0n.0,02c.5,01.0,04.1,01.1,06m.3,06.1,01.1,0r.1,02d.7,02.0,01.1,02y.0,01.0,02.5,01.0,",
    "02t.0,01.0,02.3,01.4,077.8,01.1,074.1,01.0,04.0,040.3,02.1,04.0,0w.9,014.5,02.3,08.0,09.5,02.2,",
    "01a.c,01.1,05i.0,01.2,01.0,05l.6,01.5,01.0,02a.l,02.6,01.1,01.1,03e.5,03.0,01.1,01.6,01.0,020.1,",
    "03.0,01.0,09n.1,0b.1,01g.4,05.0,01.0,0n.0,0445.g,06.e,08ug.b,03.2,01xc.4,01n.6,0t4.0,01r.3,225.4,",
    "2b.6,29.5p1,215.v,22p.36,26pp.3,21.6,21.1,21.82,2f.0,2t.2,22.0,2e.3,28.az,01wh.1,01.3,03mk.19,02.m,",
    "2ev.1,30.4,02.2,09.f,02.6,0u.3,2d.1,30.3,03l.2,257.2e,29.m,01ah.1i,04.1d,08.0,0e.0,0m.4,01.e,011s.6,",
    "01.g,02.6,01.1,01.4,02s.0,04g.6,0af.0,01p.3,0e4.3,072.1,06r.0,02.0,07.1,05.0,0d6.6,031.6,21bt.0,",
    "25m.0,25a.0,22.9,223.s,2d.17,24.8,27.1,2e.5,24a.w,2c.8,21.1x,21.l,2c.16,24.4,2c.g,23.0,23.1y,21.0,",
    "21.56,22.1q,2d.3,21.n,2i.0,2q.1,2d.0,22e.2c,21c.1x,26.0,23.2,22.3,23.3,2b.1,27.8,26b.b,24.0,27v.1a,",
    "21.9,21.54,234.c,23.a,23.1k,21.0,24.f,22.b,24.9,2zr.1ekd,22.1ekd,0e1oj.0,0u.2n,03k.6n"
  ], "");
});

// node_modules/object-inspect/stringWidth.js
var qe = u(($a, Ie) => {
  var Lr = String.prototype.charCodeAt, _n = String.prototype.indexOf, Oe = String.prototype.normalize, hr = String.prototype.slice, Bn = String.prototype.split, kn = Math.floor, xe = parseInt, Cn = we(), dr = [], Ee = [], Pe = [], Z = Bn.call(Cn, ","), kr = -1;
  for (x = 0; x < Z.length; x++)
    Cr = _n.call(Z[x], "."), dr[x] = kr + 1 + xe(hr.call(Z[x], 1, Cr), 36), kr = dr[x] + xe(hr.call(Z[x], Cr + 1), 36), Ee[x] = kr, Pe[x] = Number(hr.call(Z[x], 0, 1));
  var Cr, x;
  function Ln(e) {
    for (var r = 0, t = dr.length - 1; r <= t; ) {
      var n = kn((r + t) / 2);
      if (e < dr[n])
        t = n - 1;
      else if (e > Ee[n])
        r = n + 1;
      else
        return Pe[n];
    }
    return 1;
  }
  function Nn(e) {
    for (var r = 0, t = 0; t < e.length; t++) {
      var n = Lr.call(e, t);
      if (n >= 55296 && n <= 56319 && t + 1 < e.length) {
        var a = Lr.call(e, t + 1);
        a >= 56320 && a <= 57343 && (n = (n - 55296) * 1024 + (a - 56320) + 65536, t += 1);
      }
      r += Ln(n);
    }
    return r;
  }
  Ie.exports = function(r) {
    for (var t = 0, n = 0; n < r.length; n++) {
      var a = Lr.call(r, n);
      if (a >= 127) {
        var l = hr.call(r, n);
        return t + Nn(Oe ? Oe.call(l, "NFC") : l);
      }
      t += a >= 32 ? 1 : 0;
    }
    return t;
  };
});

// node_modules/object-inspect/index.js
var wo = u((Fa, Ze) => {
  var Er = typeof Map == "function" && Map.prototype, Nr = Object.getOwnPropertyDescriptor && Er ? Object.getOwnPropertyDescriptor(Map.prototype, "size") : null, tr = Er && Nr && typeof Nr.get == "function" ? Nr.get : null, $e = Er && Map.prototype.forEach, Vr = Er && Map.prototype.entries, Pr = typeof Set == "function" && Set.prototype, Tr = Object.getOwnPropertyDescriptor && Pr ? Object.getOwnPropertyDescriptor(Set.prototype, "size") : null, nr = Pr && Tr && typeof Tr.get == "function" ? Tr.get : null, Fe = Pr && Set.prototype.forEach, Jr = Pr && Set.prototype.values, Tn = typeof WeakMap == "function" && WeakMap.prototype, rr = Tn ? WeakMap.prototype.has : null, Dn = typeof WeakSet == "function" && WeakSet.prototype, er = Dn ? WeakSet.prototype.has : null, Wn = typeof WeakRef == "function" && WeakRef.prototype, Re = Wn ? WeakRef.prototype.deref : null, Gn = Boolean.prototype.valueOf, zn = Object.prototype.toString, Vn = Function.prototype.toString, Jn = String.prototype.match, Zr = String.prototype.slice, B = String.prototype.replace, Hn = String.prototype.toUpperCase, Ue = String.prototype.toLowerCase, jr = RegExp.prototype.test, Me = Array.prototype.concat, E = Array.prototype.join, Kn = Array.prototype.slice, br = Math.floor, Qn = Math.max, _e = Math.min, Yn = Math.round, Be = Math.sqrt, Hr = typeof BigInt == "function" ? BigInt.prototype.valueOf : null, Dr = Object.getOwnPropertySymbols, Kr = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? Symbol.prototype.toString : null, V = typeof Symbol == "function" && typeof Symbol.iterator == "object", k = typeof Symbol == "function" && Symbol.toStringTag && (V ? typeof Symbol.toStringTag == "object" : typeof Symbol.toStringTag == "symbol") ? Symbol.toStringTag : null, Ve = Object.prototype.propertyIsEnumerable, U = (typeof Reflect == "function" ? Reflect.getPrototypeOf : Object.getPrototypeOf) || ([].__proto__ === Array.prototype ? function(e) {
    return e.__proto__;
  } : null), ke = Vr && U ? U(Vr.call(/* @__PURE__ */ new Map())).next : null, Ce = Jr && U ? U(Jr.call(/* @__PURE__ */ new Set())).next : null, wr = typeof Uint8Array == "function" && U ? U(Uint8Array.prototype) : null, Le = wr && k ? re(wr, k) : null, Qr = wr ? re(wr, "length") : null, Xn = /^\[object (?:Int8|Uint8|Uint8Clamped|Int16|Uint16|Int32|Uint32|Float16|Float32|Float64|BigInt64|BigUint64)Array\]$/, Je = { __proto__: null };
  if (!Qr)
    for (Wr = [
      typeof Int8Array == "function" && Int8Array,
      typeof Uint8Array == "function" && Uint8Array,
      typeof Uint8ClampedArray == "function" && Uint8ClampedArray,
      typeof Int16Array == "function" && Int16Array,
      typeof Uint16Array == "function" && Uint16Array,
      typeof Int32Array == "function" && Int32Array,
      typeof Uint32Array == "function" && Uint32Array,
      typeof Float32Array == "function" && Float32Array,
      typeof Float64Array == "function" && Float64Array
    ], mr = 0; mr < Wr.length; mr++)
      Sr = Wr[mr], Gr = Sr && re(Sr.prototype, "length"), Gr && (Je[P(new Sr(0))] = Gr);
  var Wr, Sr, Gr, mr;
  function Ne(e, r) {
    if (e === 1 / 0 || e === -1 / 0 || e !== e || e && e > -1e3 && e < 1e3 || jr.call(/e/, r))
      return r;
    var t = /[0-9](?=(?:[0-9]{3})+(?![0-9]))/g;
    if (typeof e == "number") {
      var n = e < 0 ? -br(-e) : br(e);
      if (n !== e) {
        var a = String(n), l = Zr.call(r, a.length + 1);
        return B.call(a, t, "$&_") + "." + B.call(B.call(l, /([0-9]{3})/g, "$&_"), /_$/, "");
      }
    }
    return B.call(r, t, "$&_");
  }
  var Yr = Ae(), Zn = qe(), Te = Yr.custom, De = Qe(Te) ? Te : null, He = {
    __proto__: null,
    double: '"',
    single: "'"
  }, jn = {
    __proto__: null,
    double: /(["\\])/g,
    single: /(['\\])/g
  };
  Ze.exports = function e(r, t, n, a, l) {
    var o = t || {};
    if (b(o, "quoteStyle") && !b(He, o.quoteStyle))
      throw new TypeError('option "quoteStyle" must be "single" or "double"');
    if (b(o, "maxStringLength") && (typeof o.maxStringLength == "number" ? o.maxStringLength < 0 && o.maxStringLength !== 1 / 0 : o.maxStringLength !== null))
      throw new TypeError('option "maxStringLength", if provided, must be a non-negative integer, Infinity, or `null`');
    if (b(o, "maxCollectionLength") && o.maxCollectionLength !== null && o.maxCollectionLength !== 1 / 0 && !(typeof o.maxCollectionLength == "number" && o.maxCollectionLength >= 0 && br(o.maxCollectionLength) === o.maxCollectionLength))
      throw new TypeError('option "maxCollectionLength", if provided, must be a non-negative integer, Infinity, or `null`');
    var i = typeof o.maxCollectionLength == "number" ? o.maxCollectionLength : 1 / 0, y = b(o, "customInspect") ? o.customInspect : !0;
    if (typeof y != "boolean" && y !== "symbol")
      throw new TypeError("option \"customInspect\", if provided, must be `true`, `false`, or `'symbol'`");
    if (b(o, "indent") && o.indent !== null && o.indent !== "	" && !(parseInt(o.indent, 10) === o.indent && o.indent > 0))
      throw new TypeError('option "indent" must be "\\t", an integer > 0, or `null`');
    if (b(o, "numericSeparator") && typeof o.numericSeparator != "boolean")
      throw new TypeError('option "numericSeparator", if provided, must be `true` or `false`');
    var s = o.numericSeparator;
    if (b(o, "multilineStrings") && typeof o.multilineStrings != "boolean")
      throw new TypeError('option "multilineStrings", if provided, must be `true` or `false`');
    var v = b(o, "breakLength");
    if (v && o.breakLength !== 1 / 0 && (typeof o.breakLength != "number" || o.breakLength < 0 || parseInt(o.breakLength, 10) !== o.breakLength))
      throw new TypeError('option "breakLength", if provided, must be a non-negative integer or `Infinity`');
    if (typeof r > "u")
      return "undefined";
    if (r === null)
      return "null";
    if (typeof r == "boolean")
      return r ? "true" : "false";
    if (typeof r == "string")
      return Ye(r, o);
    if (typeof r == "number") {
      if (r === 0)
        return 1 / 0 / r > 0 ? "0" : "-0";
      var S = String(r);
      return s ? Ne(r, S) : S;
    }
    if (typeof r == "bigint") {
      var c = String(r) + "n";
      return s ? Ne(r, c) : c;
    }
    var g = typeof o.depth > "u" ? 5 : o.depth;
    if (typeof n > "u" && (n = 0), n >= g && g > 0 && typeof r == "object")
      return Xr(r) ? "[Array]" : "[Object]";
    var m = bo(v && (typeof o.indent > "u" || o.indent === null) ? { indent: 2 } : o, n), p = v ? {
      breakLength: o.breakLength,
      depth: n,
      indent: m,
      maxCollectionLength: i,
      state: l || { currentDepth: n }
    } : null;
    if (typeof a > "u")
      a = [];
    else if (ee(a, r) >= 0)
      return "[Circular]";
    function h(F, W, Rn) {
      var sr = a;
      if (W && (sr = Kn.call(a), sr.push(W)), Rn && !p) {
        var Mr = {
          depth: o.depth
        };
        return b(o, "quoteStyle") && (Mr.quoteStyle = o.quoteStyle), b(o, "maxCollectionLength") && (Mr.maxCollectionLength = o.maxCollectionLength), e(F, Mr, n + 1, sr);
      }
      return e(F, o, n + 1, sr, p ? p.state : l);
    }
    function O() {
      if (p) {
        var F = p.state.currentDepth;
        return p.state.currentDepth = n, F;
      }
      return null;
    }
    function I(F, W) {
      p && F.length === 0 && (p.state.currentDepth = W);
    }
    if (typeof r == "function" && !We(r)) {
      var M = po(r), Y = O(), w = Ar(r, h);
      return I(w, Y), p && w.length > 0 ? z(w, G("{", "}", "[Function" + (M ? ": " + M : " (anonymous)") + "]", " "), p) : "[Function" + (M ? ": " + M : " (anonymous)") + "]" + (w.length > 0 ? " { " + E.call(w, ", ") + " }" : "");
    }
    if (Qe(r)) {
      var ur = V ? B.call(String(r), /^(Symbol\(.*\))_[^)]*$/, "$1") : Kr.call(r);
      return typeof r == "object" && !V ? j(ur) : ur;
    }
    if (ho(r)) {
      for (var _ = "<" + Ue.call(String(r.nodeName)), A = r.attributes || [], T = 0; T < A.length; T++)
        _ += " " + A[T].name + "=" + Ke(ro(A[T].value), "double", o);
      return _ += ">", r.childNodes && r.childNodes.length && (_ += "..."), _ += "</" + Ue.call(String(r.nodeName)) + ">", _;
    }
    if (Xr(r)) {
      if (r.length === 0)
        return "[]";
      O();
      var fr = Ar(r, h, i);
      return p ? z(fr, G("[", "]", "", " "), p, r) : m && !Xe(fr) ? "[" + xr(fr, m) + "]" : "[ " + E.call(fr, ", ") + " ]";
    }
    if (to(r)) {
      var xn = O(), D = Ar(r, h);
      return !("cause" in Error.prototype) && "cause" in r && !Ve.call(r, "cause") && (D = Me.call(["[cause]: " + h(r.cause)], D)), I(D, xn), D.length === 0 ? "[" + String(r) + "]" : p ? z(D, G("{ [" + String(r) + "]", "}", "", " "), p) : "{ [" + String(r) + "] " + E.call(D, ", ") + " }";
    }
    if (typeof r == "object" && y) {
      if (De && typeof r[De] == "function" && Yr)
        return Yr(r, { depth: g - n });
      if (y !== "symbol" && typeof r.inspect == "function")
        return r.inspect();
    }
    if (co(r)) {
      var q = [], En = O();
      if (ke && i < tr.call(r))
        for (var Pn = Vr.call(r), Rr; q.length < i && !(Rr = ke.call(Pn)).done; )
          q.push(h(Rr.value[0], r, !0) + " => " + h(Rr.value[1], r));
      else $e && $e.call(r, function(F, W) {
        q.length < i && q.push(h(W, r, !0) + " => " + h(F, r));
      });
      var pr = tr.call(r);
      return i !== 1 / 0 && pr > q.length && q.push(Or(pr - q.length)), I(q, En), p ? z(q, G("Map (" + pr + ") {", "}", "", ""), p) : Ge("Map", pr, q, m);
    }
    if (vo(r)) {
      var $ = [], In = O();
      if (Ce && i < nr.call(r))
        for (var qn = Jr.call(r), pe; $.length < i && !(pe = Ce.call(qn)).done; )
          $.push(h(pe.value, r));
      else Fe && Fe.call(r, function(F) {
        $.length < i && $.push(h(F, r));
      });
      var cr = nr.call(r);
      return i !== 1 / 0 && cr > $.length && $.push(Or(cr - $.length)), I($, In), p ? z($, G("Set (" + cr + ") {", "}", "", ""), p) : Ge("Set", cr, $, m);
    }
    if (yo(r))
      return zr("WeakMap");
    if (go(r))
      return zr("WeakSet");
    if (so(r))
      return zr("WeakRef");
    if (oo(r))
      return j(h(Number(r)));
    if (io(r))
      return j(h(Hr.call(r)));
    if (ao(r))
      return j(Gn.call(r));
    if (no(r))
      return j(h(String(r)));
    if (typeof window < "u" && r === window)
      return "{ [object Window] }";
    if (typeof globalThis < "u" && r === globalThis || typeof global < "u" && r === global)
      return "{ [object globalThis] }";
    if (!eo(r) && !We(r)) {
      var $n = O(), X = Ar(r, h, i);
      I(X, $n);
      var ce = U ? U(r) === Object.prototype : r instanceof Object || r.constructor === Object, Ur = (U ? U(r) === null : !(r instanceof Object)) ? "null prototype" : "", ye = !ce && k && Object(r) === r && k in r ? Zr.call(P(r), 8, -1) : Ur ? "Object" : "", Fn = ce || typeof r.constructor != "function" ? "" : r.constructor.name ? r.constructor.name + " " : "", yr = Fn + (ye || Ur ? "[" + E.call(Me.call([], ye || [], Ur || []), ": ") + "] " : "");
      return X.length === 0 ? yr + "{}" : p ? z(X, G(yr + "{", "}", "", " "), p) : m ? yr + "{" + xr(X, m) + "}" : yr + "{ " + E.call(X, ", ") + " }";
    }
    return String(r);
  };
  function Ke(e, r, t) {
    var n = t.quoteStyle || r, a = He[n];
    return a + e + a;
  }
  function ro(e) {
    return B.call(String(e), /"/g, "&quot;");
  }
  function L(e) {
    return !k || !(typeof e == "object" && (k in e || typeof e[k] < "u"));
  }
  function Xr(e) {
    return P(e) === "[object Array]" && L(e);
  }
  function eo(e) {
    return P(e) === "[object Date]" && L(e);
  }
  function We(e) {
    return P(e) === "[object RegExp]" && L(e);
  }
  function to(e) {
    return P(e) === "[object Error]" && L(e);
  }
  function no(e) {
    return P(e) === "[object String]" && L(e);
  }
  function oo(e) {
    return P(e) === "[object Number]" && L(e);
  }
  function ao(e) {
    return P(e) === "[object Boolean]" && L(e);
  }
  function Qe(e) {
    if (V)
      return e && typeof e == "object" && e instanceof Symbol;
    if (typeof e == "symbol")
      return !0;
    if (!e || typeof e != "object" || !Kr)
      return !1;
    try {
      return Kr.call(e), !0;
    } catch {
    }
    return !1;
  }
  function io(e) {
    if (!e || typeof e != "object" || !Hr)
      return !1;
    try {
      return Hr.call(e), !0;
    } catch {
    }
    return !1;
  }
  var lo = Object.prototype.hasOwnProperty || function(e) {
    return e in this;
  };
  function b(e, r) {
    return lo.call(e, r);
  }
  function P(e) {
    return zn.call(e);
  }
  function uo(e) {
    return Le ? !!Le.call(e) : !k && jr.call(Xn, P(e));
  }
  function fo(e) {
    if (Qr)
      return Qr.call(e);
    var r = Je[P(e)];
    return r ? r.call(e) : e.length;
  }
  function re(e, r) {
    var t = Object.getOwnPropertyDescriptor ? Object.getOwnPropertyDescriptor(e, r) : null;
    return t && typeof t.get == "function" ? t.get : null;
  }
  function Or(e) {
    return "... " + e + " more item" + (e > 1 ? "s" : "");
  }
  function po(e) {
    if (e.name)
      return e.name;
    var r = Jn.call(Vn.call(e), /^function\s*([\w$]+)/);
    return r ? r[1] : null;
  }
  function ee(e, r) {
    if (e.indexOf)
      return e.indexOf(r);
    for (var t = 0, n = e.length; t < n; t++)
      if (e[t] === r)
        return t;
    return -1;
  }
  function co(e) {
    if (!tr || !e || typeof e != "object")
      return !1;
    try {
      tr.call(e);
      try {
        nr.call(e);
      } catch {
        return !0;
      }
      return e instanceof Map;
    } catch {
    }
    return !1;
  }
  function yo(e) {
    if (!rr || !e || typeof e != "object")
      return !1;
    try {
      rr.call(e, rr);
      try {
        er.call(e, er);
      } catch {
        return !0;
      }
      return e instanceof WeakMap;
    } catch {
    }
    return !1;
  }
  function so(e) {
    if (!Re || !e || typeof e != "object")
      return !1;
    try {
      return Re.call(e), !0;
    } catch {
    }
    return !1;
  }
  function vo(e) {
    if (!nr || !e || typeof e != "object")
      return !1;
    try {
      nr.call(e);
      try {
        tr.call(e);
      } catch {
        return !0;
      }
      return e instanceof Set;
    } catch {
    }
    return !1;
  }
  function go(e) {
    if (!er || !e || typeof e != "object")
      return !1;
    try {
      er.call(e, er);
      try {
        rr.call(e, rr);
      } catch {
        return !0;
      }
      return e instanceof WeakSet;
    } catch {
    }
    return !1;
  }
  function ho(e) {
    return !e || typeof e != "object" ? !1 : typeof HTMLElement < "u" && e instanceof HTMLElement ? !0 : typeof e.nodeName == "string" && typeof e.getAttribute == "function";
  }
  function Ye(e, r) {
    if (e.length > r.maxStringLength) {
      var t = e.length - r.maxStringLength, n = "... " + t + " more character" + (t > 1 ? "s" : "");
      return Ye(Zr.call(e, 0, r.maxStringLength), r) + n;
    }
    var a = jn[r.quoteStyle || "single"];
    a.lastIndex = 0;
    var l = B.call(B.call(e, a, "\\$1"), r.multilineStrings ? /[\x00-\x09\x0b-\x1f]/g : /[\x00-\x1f]/g, mo);
    return Ke(l, "single", r);
  }
  function mo(e) {
    var r = e.charCodeAt(0), t = {
      8: "b",
      9: "t",
      10: "n",
      12: "f",
      13: "r"
    }[r];
    return t ? "\\" + t : "\\x" + (r < 16 ? "0" : "") + Hn.call(r.toString(16));
  }
  function j(e) {
    return "Object(" + e + ")";
  }
  function zr(e) {
    return e + " { ? }";
  }
  function Ge(e, r, t, n) {
    var a = n ? xr(t, n) : E.call(t, ", ");
    return e + " (" + r + ") {" + a + "}";
  }
  function So(e, r, t) {
    if (t === 1 / 0)
      return Xe(e);
    var n = e.length + r;
    if (n + e.length > t)
      return !1;
    for (var a = 0; a < e.length; a++)
      if (n += e[a].length, n > t)
        return !1;
    return !0;
  }
  function ze(e, r, t) {
    var n = r > e.length ? E.call(Array(r - e.length + 1), " ") : "";
    return t ? n + e : e + n;
  }
  function Ao(e, r, t) {
    var n = 2, a = 0, l = 0, o = e.length;
    r.maxCollectionLength < e.length && (o -= 1);
    for (var i = [], y = 0; y < o; y++)
      i[y] = Zn(e[y]), a += i[y] + n, l < i[y] && (l = i[y]);
    var s = l + n, v = r.indent.prev.length;
    if (s * 3 + v >= r.breakLength || a / s <= 5 && l > 6)
      return e;
    var S = Be(s - a / e.length), c = Qn(s - 3 - S, 1), g = _e(
      Yn(Be(2.5 * c * o) / c),
      br((r.breakLength - v) / s),
      12,
      // `compact` * 4
      15
    );
    if (g <= 1)
      return e;
    for (var m = [], p = 0; p < g; p++) {
      for (var h = 0, O = p; O < e.length; O += g)
        i[O] > h && (h = i[O]);
      m[p] = h + n;
    }
    for (var I = !0, M = 0; M < e.length && I; M++)
      I = typeof t[M] == "number" || typeof t[M] == "bigint";
    for (var Y = [], w = 0; w < o; w += g) {
      for (var ur = _e(w + g, o), _ = "", A = w; A < ur - 1; A++)
        _ += ze(e[A] + ", ", m[A - w] + (e[A].length - i[A]), I);
      var T = m[A - w] + (e[A].length - i[A]) - n;
      _ += I ? ze(e[A], T, !0) : e[A], Y.push(_);
    }
    return o < e.length && Y.push(e[o]), Y;
  }
  function G(e, r, t, n) {
    return [
      e,
      r,
      t,
      n
    ];
  }
  function z(e, r, t, n) {
    var a = n && e.length > 6 ? Ao(e, t, n) : e, l = r[2] ? r[2] + " " : "";
    if (t.state.currentDepth - t.depth < 3 && a.length === e.length) {
      var o = a.length + t.indent.prev.length + r[0].length + r[2].length + 10;
      if (So(a, o, t.breakLength)) {
        var i = E.call(a, ", ");
        if (ee(i, `
`) < 0)
          return l + r[0] + r[3] + i + r[3] + r[1];
      }
    }
    return l + r[0] + xr(a, t.indent) + r[1];
  }
  function Xe(e) {
    for (var r = 0; r < e.length; r++)
      if (ee(e[r], `
`) >= 0)
        return !1;
    return !0;
  }
  function bo(e, r) {
    var t;
    if (e.indent === "	")
      t = "	";
    else if (typeof e.indent == "number" && e.indent > 0)
      t = E.call(Array(e.indent + 1), " ");
    else
      return null;
    return {
      base: t,
      prev: E.call(Array(r + 1), t)
    };
  }
  function xr(e, r) {
    if (e.length === 0)
      return "";
    var t = `
` + r.prev + r.base;
    return t + E.call(e, "," + t) + `
` + r.prev;
  }
  function Ar(e, r, t) {
    var n = Xr(e), a = typeof t == "number" ? t : 1 / 0, l = !n && a !== 1 / 0 && uo(e) ? fo(e) : null;
    (typeof l != "number" || l <= a) && (l = null);
    var o = [];
    if (n) {
      o.length = e.length < a ? e.length : a;
      for (var i = 0; i < e.length && i < a; i++)
        o[i] = b(e, i) ? r(e[i], e) : "";
      e.length > a && o.push(Or(e.length - a));
    } else if (l !== null) {
      for (var y = 0; y < a; y++)
        o.push(y + ": " + r(e[y], e));
      o.push(Or(l - a));
    }
    var s = typeof Dr == "function" ? Dr(e) : [], v;
    if (V) {
      v = {};
      for (var S = 0; S < s.length; S++)
        v["$" + s[S]] = s[S];
    }
    for (var c in e)
      b(e, c) && (n && String(Number(c)) === c && c < e.length || l !== null && String(Number(c)) === c && c < l || V && v["$" + c] instanceof Symbol || (jr.call(/[^\w$]/, c) ? o.push(r(c, e) + ": " + r(e[c], e)) : o.push(c + ": " + r(e[c], e))));
    if (typeof Dr == "function")
      for (var g = 0; g < s.length; g++)
        Ve.call(e, s[g]) && o.push("[" + r(s[g]) + "]: " + r(e[s[g]], e));
    return o;
  }
});

// node_modules/es-object-atoms/index.js
var te = u((Ra, je) => {
  "use strict";
  je.exports = Object;
});

// node_modules/es-errors/index.js
var et = u((Ua, rt) => {
  "use strict";
  rt.exports = Error;
});

// node_modules/es-errors/eval.js
var nt = u((Ma, tt) => {
  "use strict";
  tt.exports = EvalError;
});

// node_modules/es-errors/range.js
var at = u((_a, ot) => {
  "use strict";
  ot.exports = RangeError;
});

// node_modules/es-errors/ref.js
var lt = u((Ba, it) => {
  "use strict";
  it.exports = ReferenceError;
});

// node_modules/es-errors/syntax.js
var ft = u((ka, ut) => {
  "use strict";
  ut.exports = SyntaxError;
});

// node_modules/es-errors/uri.js
var ct = u((Ca, pt) => {
  "use strict";
  pt.exports = URIError;
});

// node_modules/math-intrinsics/abs.js
var st = u((La, yt) => {
  "use strict";
  yt.exports = Math.abs;
});

// node_modules/math-intrinsics/floor.js
var gt = u((Na, vt) => {
  "use strict";
  vt.exports = Math.floor;
});

// node_modules/math-intrinsics/max.js
var dt = u((Ta, ht) => {
  "use strict";
  ht.exports = Math.max;
});

// node_modules/math-intrinsics/min.js
var St = u((Da, mt) => {
  "use strict";
  mt.exports = Math.min;
});

// node_modules/math-intrinsics/pow.js
var bt = u((Wa, At) => {
  "use strict";
  At.exports = Math.pow;
});

// node_modules/math-intrinsics/round.js
var Ot = u((Ga, wt) => {
  "use strict";
  wt.exports = Math.round;
});

// node_modules/math-intrinsics/isNaN.js
var Et = u((za, xt) => {
  "use strict";
  xt.exports = Number.isNaN || function(r) {
    return r !== r;
  };
});

// node_modules/math-intrinsics/sign.js
var It = u((Va, Pt) => {
  "use strict";
  var Oo = Et();
  Pt.exports = function(r) {
    return Oo(r) || r === 0 ? r : r < 0 ? -1 : 1;
  };
});

// node_modules/gopd/gOPD.js
var $t = u((Ja, qt) => {
  "use strict";
  qt.exports = Object.getOwnPropertyDescriptor;
});

// node_modules/gopd/index.js
var ne = u((Ha, Ft) => {
  "use strict";
  var Ir = $t();
  if (Ir)
    try {
      Ir([], "length");
    } catch {
      Ir = null;
    }
  Ft.exports = Ir;
});

// node_modules/has-symbols/shams.js
var Ut = u((Ka, Rt) => {
  "use strict";
  Rt.exports = function() {
    if (typeof Symbol != "function" || typeof Object.getOwnPropertySymbols != "function")
      return !1;
    if (typeof Symbol.iterator == "symbol")
      return !0;
    var r = {}, t = /* @__PURE__ */ Symbol("test"), n = Object(t);
    if (typeof t == "string" || Object.prototype.toString.call(t) !== "[object Symbol]" || Object.prototype.toString.call(n) !== "[object Symbol]")
      return !1;
    var a = 42;
    r[t] = a;
    for (var l in r)
      return !1;
    if (typeof Object.keys == "function" && Object.keys(r).length !== 0 || typeof Object.getOwnPropertyNames == "function" && Object.getOwnPropertyNames(r).length !== 0)
      return !1;
    var o = Object.getOwnPropertySymbols(r);
    if (o.length !== 1 || o[0] !== t || !Object.prototype.propertyIsEnumerable.call(r, t))
      return !1;
    if (typeof Object.getOwnPropertyDescriptor == "function") {
      var i = (
        /** @type {PropertyDescriptor} */
        Object.getOwnPropertyDescriptor(r, t)
      );
      if (i.value !== a || i.enumerable !== !0)
        return !1;
    }
    return !0;
  };
});

// node_modules/has-symbols/index.js
var Bt = u((Qa, _t) => {
  "use strict";
  var Mt = typeof Symbol < "u" && Symbol, xo = Ut();
  _t.exports = function() {
    return typeof Mt != "function" || typeof Symbol != "function" || typeof Mt("foo") != "symbol" || typeof /* @__PURE__ */ Symbol("bar") != "symbol" ? !1 : xo();
  };
});

// node_modules/get-proto/Reflect.getPrototypeOf.js
var oe = u((Ya, kt) => {
  "use strict";
  kt.exports = typeof Reflect < "u" && Reflect.getPrototypeOf || null;
});

// node_modules/get-proto/Object.getPrototypeOf.js
var ae = u((Xa, Ct) => {
  "use strict";
  var Eo = te();
  Ct.exports = Eo.getPrototypeOf || null;
});

// node_modules/function-bind/implementation.js
var Tt = u((Za, Nt) => {
  "use strict";
  var Po = "Function.prototype.bind called on incompatible ", Io = Object.prototype.toString, qo = Math.max, $o = "[object Function]", Lt = function(r, t) {
    for (var n = [], a = 0; a < r.length; a += 1)
      n[a] = r[a];
    for (var l = 0; l < t.length; l += 1)
      n[l + r.length] = t[l];
    return n;
  }, Fo = function(r, t) {
    for (var n = [], a = t || 0, l = 0; a < r.length; a += 1, l += 1)
      n[l] = r[a];
    return n;
  }, Ro = function(e, r) {
    for (var t = "", n = 0; n < e.length; n += 1)
      t += e[n], n + 1 < e.length && (t += r);
    return t;
  };
  Nt.exports = function(r) {
    var t = this;
    if (typeof t != "function" || Io.apply(t) !== $o)
      throw new TypeError(Po + t);
    for (var n = Fo(arguments, 1), a, l = function() {
      if (this instanceof a) {
        var v = t.apply(
          this,
          Lt(n, arguments)
        );
        return Object(v) === v ? v : this;
      }
      return t.apply(
        r,
        Lt(n, arguments)
      );
    }, o = qo(0, t.length - n.length), i = [], y = 0; y < o; y++)
      i[y] = "$" + y;
    if (a = Function("binder", "return function (" + Ro(i, ",") + "){ return binder.apply(this,arguments); }")(l), t.prototype) {
      var s = function() {
      };
      s.prototype = t.prototype, a.prototype = new s(), s.prototype = null;
    }
    return a;
  };
});

// node_modules/function-bind/index.js
var or = u((ja, Dt) => {
  "use strict";
  var Uo = Tt();
  Dt.exports = Function.prototype.bind || Uo;
});

// node_modules/call-bind-apply-helpers/functionCall.js
var qr = u((ri, Wt) => {
  "use strict";
  Wt.exports = Function.prototype.call;
});

// node_modules/call-bind-apply-helpers/functionApply.js
var ie = u((ei, Gt) => {
  "use strict";
  Gt.exports = Function.prototype.apply;
});

// node_modules/call-bind-apply-helpers/reflectApply.js
var Vt = u((ti, zt) => {
  "use strict";
  zt.exports = typeof Reflect < "u" && Reflect && Reflect.apply;
});

// node_modules/call-bind-apply-helpers/actualApply.js
var Ht = u((ni, Jt) => {
  "use strict";
  var Mo = or(), _o = ie(), Bo = qr(), ko = Vt();
  Jt.exports = ko || Mo.call(Bo, _o);
});

// node_modules/call-bind-apply-helpers/index.js
var le = u((oi, Kt) => {
  "use strict";
  var Co = or(), Lo = Br(), No = qr(), To = Ht();
  Kt.exports = function(r) {
    if (r.length < 1 || typeof r[0] != "function")
      throw new Lo("a function is required");
    return To(Co, No, r);
  };
});

// node_modules/dunder-proto/get.js
var rn = u((ai, jt) => {
  "use strict";
  var Do = le(), Qt = ne(), Xt;
  try {
    Xt = /** @type {{ __proto__?: typeof Array.prototype }} */
    [].__proto__ === Array.prototype;
  } catch (e) {
    if (!e || typeof e != "object" || !("code" in e) || e.code !== "ERR_PROTO_ACCESS")
      throw e;
  }
  var ue = !!Xt && Qt && Qt(
    Object.prototype,
    /** @type {keyof typeof Object.prototype} */
    "__proto__"
  ), Zt = Object, Yt = Zt.getPrototypeOf;
  jt.exports = ue && typeof ue.get == "function" ? Do([ue.get]) : typeof Yt == "function" ? (
    /** @type {import('./get')} */
    function(r) {
      return Yt(r == null ? r : Zt(r));
    }
  ) : !1;
});

// node_modules/get-proto/index.js
var an = u((ii, on) => {
  "use strict";
  var en = oe(), tn = ae(), nn = rn();
  on.exports = en ? function(r) {
    return en(r);
  } : tn ? function(r) {
    if (!r || typeof r != "object" && typeof r != "function")
      throw new TypeError("getProto: not an object");
    return tn(r);
  } : nn ? function(r) {
    return nn(r);
  } : null;
});

// node_modules/async-function/index.js
var un = u((li, ln) => {
  "use strict";
  var Wo = (
    /** @type {import('.').AsyncFunctionConstructor} */
    async function() {
    }.constructor
  );
  ln.exports = () => Wo;
});

// node_modules/generator-function/index.js
var pn = u((ui, fn) => {
  "use strict";
  var Go = (
    /** @type {GeneratorFunctionConstructor} */
    function* () {
    }.constructor
  );
  fn.exports = () => Go;
});

// node_modules/async-generator-function/index.js
var yn = u((fi, cn) => {
  "use strict";
  var zo = (
    /** @type {import('.').AsyncGeneratorFunctionConstructor} */
    async function* () {
    }.constructor
  );
  cn.exports = () => zo;
});

// node_modules/hasown/index.js
var vn = u((pi, sn) => {
  "use strict";
  var Vo = Function.prototype.call, Jo = Object.prototype.hasOwnProperty, Ho = or();
  sn.exports = Ho.call(Vo, Jo);
});

// node_modules/get-intrinsic/index.js
var An = u((ci, Sn) => {
  "use strict";
  var f, Ko = te(), Qo = et(), Yo = nt(), Xo = at(), Zo = lt(), Q = ft(), K = Br(), jo = ct(), ra = st(), ea = gt(), ta = dt(), na = St(), oa = bt(), aa = Ot(), ia = It(), ar = ne(), la = me(), fe = function() {
    throw new K();
  }, ua = ar ? (function() {
    try {
      return arguments.callee, fe;
    } catch {
      try {
        return ar(arguments, "callee").get;
      } catch {
        return fe;
      }
    }
  })() : fe, J = Bt()(), d = an(), fa = ae(), pa = oe(), mn = ie(), ir = qr(), H = {}, ca = typeof Uint8Array > "u" || !d ? f : d(Uint8Array), N = {
    __proto__: null,
    "%AggregateError%": typeof AggregateError > "u" ? f : AggregateError,
    "%Array%": Array,
    "%ArrayBuffer%": typeof ArrayBuffer > "u" ? f : ArrayBuffer,
    "%ArrayIteratorPrototype%": J && d ? d([][Symbol.iterator]()) : f,
    "%AsyncFromSyncIteratorPrototype%": f,
    "%AsyncFunction%": H,
    "%AsyncGenerator%": H,
    "%AsyncGeneratorFunction%": H,
    "%AsyncIteratorPrototype%": H,
    "%Atomics%": typeof Atomics > "u" ? f : Atomics,
    "%BigInt%": typeof BigInt > "u" ? f : BigInt,
    "%BigInt64Array%": typeof BigInt64Array > "u" ? f : BigInt64Array,
    "%BigUint64Array%": typeof BigUint64Array > "u" ? f : BigUint64Array,
    "%Boolean%": Boolean,
    "%DataView%": typeof DataView > "u" ? f : DataView,
    "%Date%": Date,
    "%decodeURI%": decodeURI,
    "%decodeURIComponent%": decodeURIComponent,
    "%encodeURI%": encodeURI,
    "%encodeURIComponent%": encodeURIComponent,
    "%Error%": Qo,
    "%eval%": eval,
    // eslint-disable-line no-eval
    "%EvalError%": Yo,
    "%Float16Array%": typeof Float16Array > "u" ? f : Float16Array,
    "%Float32Array%": typeof Float32Array > "u" ? f : Float32Array,
    "%Float64Array%": typeof Float64Array > "u" ? f : Float64Array,
    "%FinalizationRegistry%": typeof FinalizationRegistry > "u" ? f : FinalizationRegistry,
    "%Function%": Function,
    "%GeneratorFunction%": H,
    "%Int8Array%": typeof Int8Array > "u" ? f : Int8Array,
    "%Int16Array%": typeof Int16Array > "u" ? f : Int16Array,
    "%Int32Array%": typeof Int32Array > "u" ? f : Int32Array,
    "%isFinite%": isFinite,
    "%isNaN%": isNaN,
    "%IteratorPrototype%": J && d ? d(d([][Symbol.iterator]())) : f,
    "%JSON%": typeof JSON == "object" ? JSON : f,
    "%Map%": typeof Map > "u" ? f : Map,
    "%MapIteratorPrototype%": typeof Map > "u" || !J || !d ? f : d((/* @__PURE__ */ new Map())[Symbol.iterator]()),
    "%Math%": Math,
    "%Number%": Number,
    "%Object%": Ko,
    "%Object.getOwnPropertyDescriptor%": ar,
    "%parseFloat%": parseFloat,
    "%parseInt%": parseInt,
    "%Promise%": typeof Promise > "u" ? f : Promise,
    "%Proxy%": typeof Proxy > "u" ? f : Proxy,
    "%RangeError%": Xo,
    "%ReferenceError%": Zo,
    "%Reflect%": typeof Reflect > "u" ? f : Reflect,
    "%RegExp%": RegExp,
    "%Set%": typeof Set > "u" ? f : Set,
    "%SetIteratorPrototype%": typeof Set > "u" || !J || !d ? f : d((/* @__PURE__ */ new Set())[Symbol.iterator]()),
    "%SharedArrayBuffer%": typeof SharedArrayBuffer > "u" ? f : SharedArrayBuffer,
    "%String%": String,
    "%StringIteratorPrototype%": J && d ? d(""[Symbol.iterator]()) : f,
    "%Symbol%": J ? Symbol : f,
    "%SyntaxError%": Q,
    "%ThrowTypeError%": ua,
    "%TypedArray%": ca,
    "%TypeError%": K,
    "%Uint8Array%": typeof Uint8Array > "u" ? f : Uint8Array,
    "%Uint8ClampedArray%": typeof Uint8ClampedArray > "u" ? f : Uint8ClampedArray,
    "%Uint16Array%": typeof Uint16Array > "u" ? f : Uint16Array,
    "%Uint32Array%": typeof Uint32Array > "u" ? f : Uint32Array,
    "%URIError%": jo,
    "%WeakMap%": typeof WeakMap > "u" ? f : WeakMap,
    "%WeakRef%": typeof WeakRef > "u" ? f : WeakRef,
    "%WeakSet%": typeof WeakSet > "u" ? f : WeakSet,
    "%Function.prototype.call%": ir,
    "%Function.prototype.apply%": mn,
    "%Object.defineProperty%": la,
    "%Object.getPrototypeOf%": fa,
    "%Math.abs%": ra,
    "%Math.floor%": ea,
    "%Math.max%": ta,
    "%Math.min%": na,
    "%Math.pow%": oa,
    "%Math.round%": aa,
    "%Math.sign%": ia,
    "%Reflect.getPrototypeOf%": pa
  };
  if (d)
    try {
      null.error;
    } catch (e) {
      gn = d(d(e)), N["%Error.prototype%"] = gn;
    }
  var gn, ya = un(), sa = pn(), va = yn(), ga = function e(r) {
    var t;
    if (r === "%AsyncFunction%")
      t = ya() || void 0;
    else if (r === "%GeneratorFunction%")
      t = sa() || void 0;
    else if (r === "%AsyncGeneratorFunction%")
      t = va() || void 0;
    else if (r === "%AsyncGenerator%") {
      var n = e("%AsyncGeneratorFunction%");
      n && (t = n.prototype);
    } else if (r === "%AsyncIteratorPrototype%") {
      var a = e("%AsyncGenerator%");
      a && d && (t = d(a.prototype));
    }
    return N[r] = t, t;
  }, hn = {
    __proto__: null,
    "%ArrayBufferPrototype%": ["ArrayBuffer", "prototype"],
    "%ArrayPrototype%": ["Array", "prototype"],
    "%ArrayProto_entries%": ["Array", "prototype", "entries"],
    "%ArrayProto_forEach%": ["Array", "prototype", "forEach"],
    "%ArrayProto_keys%": ["Array", "prototype", "keys"],
    "%ArrayProto_values%": ["Array", "prototype", "values"],
    "%AsyncFunctionPrototype%": ["AsyncFunction", "prototype"],
    "%AsyncGenerator%": ["AsyncGeneratorFunction", "prototype"],
    "%AsyncGeneratorPrototype%": ["AsyncGeneratorFunction", "prototype", "prototype"],
    "%BooleanPrototype%": ["Boolean", "prototype"],
    "%DataViewPrototype%": ["DataView", "prototype"],
    "%DatePrototype%": ["Date", "prototype"],
    "%ErrorPrototype%": ["Error", "prototype"],
    "%EvalErrorPrototype%": ["EvalError", "prototype"],
    "%Float32ArrayPrototype%": ["Float32Array", "prototype"],
    "%Float64ArrayPrototype%": ["Float64Array", "prototype"],
    "%FunctionPrototype%": ["Function", "prototype"],
    "%Generator%": ["GeneratorFunction", "prototype"],
    "%GeneratorPrototype%": ["GeneratorFunction", "prototype", "prototype"],
    "%Int8ArrayPrototype%": ["Int8Array", "prototype"],
    "%Int16ArrayPrototype%": ["Int16Array", "prototype"],
    "%Int32ArrayPrototype%": ["Int32Array", "prototype"],
    "%JSONParse%": ["JSON", "parse"],
    "%JSONStringify%": ["JSON", "stringify"],
    "%MapPrototype%": ["Map", "prototype"],
    "%NumberPrototype%": ["Number", "prototype"],
    "%ObjectPrototype%": ["Object", "prototype"],
    "%ObjProto_toString%": ["Object", "prototype", "toString"],
    "%ObjProto_valueOf%": ["Object", "prototype", "valueOf"],
    "%PromisePrototype%": ["Promise", "prototype"],
    "%PromiseProto_then%": ["Promise", "prototype", "then"],
    "%Promise_all%": ["Promise", "all"],
    "%Promise_reject%": ["Promise", "reject"],
    "%Promise_resolve%": ["Promise", "resolve"],
    "%RangeErrorPrototype%": ["RangeError", "prototype"],
    "%ReferenceErrorPrototype%": ["ReferenceError", "prototype"],
    "%RegExpPrototype%": ["RegExp", "prototype"],
    "%SetPrototype%": ["Set", "prototype"],
    "%SharedArrayBufferPrototype%": ["SharedArrayBuffer", "prototype"],
    "%StringPrototype%": ["String", "prototype"],
    "%SymbolPrototype%": ["Symbol", "prototype"],
    "%SyntaxErrorPrototype%": ["SyntaxError", "prototype"],
    "%TypedArrayPrototype%": ["TypedArray", "prototype"],
    "%TypeErrorPrototype%": ["TypeError", "prototype"],
    "%Uint8ArrayPrototype%": ["Uint8Array", "prototype"],
    "%Uint8ClampedArrayPrototype%": ["Uint8ClampedArray", "prototype"],
    "%Uint16ArrayPrototype%": ["Uint16Array", "prototype"],
    "%Uint32ArrayPrototype%": ["Uint32Array", "prototype"],
    "%URIErrorPrototype%": ["URIError", "prototype"],
    "%WeakMapPrototype%": ["WeakMap", "prototype"],
    "%WeakSetPrototype%": ["WeakSet", "prototype"]
  }, lr = or(), $r = vn(), ha = lr.call(ir, Array.prototype.concat), da = lr.call(mn, Array.prototype.splice), dn = lr.call(ir, String.prototype.replace), Fr = lr.call(ir, String.prototype.slice), ma = lr.call(ir, RegExp.prototype.exec), Sa = /[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g, Aa = /\\(\\)?/g, ba = function(r) {
    var t = Fr(r, 0, 1), n = Fr(r, -1);
    if (t === "%" && n !== "%")
      throw new Q("invalid intrinsic syntax, expected closing `%`");
    if (n === "%" && t !== "%")
      throw new Q("invalid intrinsic syntax, expected opening `%`");
    var a = [];
    return dn(r, Sa, function(l, o, i, y) {
      a[a.length] = i ? dn(y, Aa, "$1") : o || l;
    }), a;
  }, wa = function(r, t) {
    var n = r, a;
    if ($r(hn, n) && (a = hn[n], n = "%" + a[0] + "%"), $r(N, n)) {
      var l = N[n];
      if (l === H && (l = ga(n)), typeof l > "u" && !t)
        throw new K("intrinsic " + r + " exists, but is not available. Please file an issue!");
      return {
        alias: a,
        name: n,
        value: l
      };
    }
    throw new Q("intrinsic " + r + " does not exist!");
  };
  Sn.exports = function(r, t) {
    if (typeof r != "string" || r.length === 0)
      throw new K("intrinsic name must be a non-empty string");
    if (arguments.length > 1 && typeof t != "boolean")
      throw new K('"allowMissing" argument must be a boolean');
    if (ma(/^%?[^%]*%?$/, r) === null)
      throw new Q("`%` may not be present anywhere but at the beginning and end of the intrinsic name");
    var n = ba(r), a = n.length > 0 ? n[0] : "", l = wa("%" + a + "%", t), o = l.name, i = l.value, y = !1, s = l.alias;
    s && (a = s[0], da(n, ha([0, 1], s)));
    for (var v = 1, S = !0; v < n.length; v += 1) {
      var c = n[v], g = Fr(c, 0, 1), m = Fr(c, -1);
      if ((g === '"' || g === "'" || g === "`" || m === '"' || m === "'" || m === "`") && g !== m)
        throw new Q("property names with quotes must have matching quotes");
      if ((c === "constructor" || !S) && (y = !0), a += "." + c, o = "%" + a + "%", $r(N, o))
        i = N[o];
      else if (i != null) {
        if (!(c in i)) {
          if (!t)
            throw new K("base intrinsic for " + r + " exists, but the property is not available.");
          return;
        }
        if (ar && v + 1 >= n.length) {
          var p = ar(i, c);
          S = !!p, S && "get" in p && !("originalValue" in p.get) ? i = p.get : i = i[c];
        } else
          S = $r(i, c), i = i[c];
        S && !y && (N[o] = i);
      }
    }
    return i;
  };
});

// node_modules/call-bound/index.js
var xa = u((yi, On) => {
  "use strict";
  var bn = An(), wn = le(), Oa = wn([bn("%String.prototype.indexOf%")]);
  On.exports = function(r, t) {
    var n = (
      /** @type {(this: unknown, ...args: unknown[]) => unknown} */
      bn(r, !!t)
    );
    return typeof n == "function" && Oa(r, ".prototype.") > -1 ? wn(
      /** @type {const} */
      [n]
    ) : n;
  };
});

export {
  Un as a,
  te as b,
  at as c,
  ft as d,
  Br as e,
  st as f,
  gt as g,
  dt as h,
  St as i,
  bt as j,
  Et as k,
  ne as l,
  me as m,
  Ut as n,
  Bt as o,
  or as p,
  ie as q,
  Ht as r,
  le as s,
  an as t,
  un as u,
  pn as v,
  vn as w,
  An as x,
  xa as y,
  wo as z
};
