import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as kt,
  b as Di,
  c as Dc,
  d as Cc,
  e as Nc,
  f as ms,
  g as Cn,
  h as xc,
  i as Ei,
  j as Ci,
  k as _c,
  l as qc,
  m as Uc
} from "./chunk-PK56HMZM.js";
import {
  a as t0
} from "./chunk-MCFYVJRQ.js";
import {
  b as Iu
} from "./chunk-K2IQEN74.js";
import {
  $ as wc,
  A as dc,
  B as Ee,
  C as xt,
  D as lc,
  E as he,
  F as ur,
  G as we,
  H as dt,
  I as gi,
  J as fc,
  K as pc,
  L as mc,
  M as Je,
  N as Ze,
  O as yi,
  P as hc,
  Q as fs,
  R as Qe,
  S as ps,
  T as wi,
  U as cr,
  V as ee,
  W as dr,
  X as gc,
  Y as yc,
  Z as bi,
  _ as et,
  aa as vi,
  b as ar,
  ba as bc,
  c as oc,
  ca as vc,
  d as U,
  da as En,
  e as B,
  ea as Ec,
  f as Ye,
  g as sc,
  ga as Oc,
  h as bn,
  ha as Ac,
  i as Ke,
  ia as Sc,
  j as mi,
  ja as Tc,
  k as J,
  ka as lr,
  l as me,
  la as hs,
  m as _e,
  ma as kc,
  n as hi,
  na as Mc,
  p as Se,
  q as qe,
  r as ac,
  s as ct,
  sa as Rc,
  t as uc,
  ta as Pc,
  u as Z,
  ua as Ic,
  v as P,
  va as Bc,
  w as ls,
  wa as Lc,
  x as vn,
  xa as Fc,
  y as cc,
  ya as $c,
  z as Dn
} from "./chunk-6JZSZAKO.js";
import {
  a as ds,
  b as wn
} from "./chunk-QYT3A7IM.js";
import {
  a as Hu,
  b as Xu,
  c as Gu,
  f as di,
  g as as,
  i as li,
  j as fi
} from "./chunk-OL67TCQQ.js";
import {
  a as oi,
  b as Bu
} from "./chunk-ZY7QJIYL.js";
import {
  b as x
} from "./chunk-MD3J7US6.js";
import {
  a as Ot,
  b as T
} from "./chunk-CIAIFVI6.js";
import {
  a as Zu,
  b as Qu,
  e as ec,
  g as tc,
  i as nc,
  k as rc,
  m as ic
} from "./chunk-HLIEJOQH.js";
import {
  c as yn,
  e as Ju,
  f as pi,
  j as cs
} from "./chunk-E7OPYPDN.js";
import {
  d as ci
} from "./chunk-GS77IX4Q.js";
import {
  A as Ie,
  d as ui,
  e as zu,
  g as Wu,
  i as Yu,
  j as us,
  m as pe,
  p as Ku,
  t as gn
} from "./chunk-KS67KJ2N.js";
import {
  a as fe,
  b as ju,
  c as sr,
  e as ue,
  g as St,
  h as Vu,
  m as ye,
  n as Tt,
  o as Qt,
  p as Nt,
  q as hn
} from "./chunk-64WU6PY2.js";
import {
  B as $u,
  E as Ge,
  G as At,
  H as K,
  I as pn,
  L as mn,
  M as _u,
  O as ai,
  Q as qu,
  R as Ae,
  U as Uu,
  b as Lu,
  n as G,
  v as Fu,
  w as $e,
  y as si
} from "./chunk-3P6HYWCU.js";
import {
  a as e0
} from "./chunk-6MX7TYOA.js";
import {
  a as Zt,
  c as _,
  e as ii
} from "./chunk-ZV56ONXB.js";

// node_modules/yazl/index.js
var Tm = _((Na) => {
  var dm = Zt("fs"), lo = Zt("stream").Transform, pm = Zt("stream").PassThrough, mm = Zt("zlib"), Sa = Zt("util"), HE = Zt("events").EventEmitter, XE = Zt("events").errorMonitor, hm = t0();
  Na.ZipFile = _t;
  Na.dateToDosDateTime = Sm;
  Sa.inherits(_t, HE);
  function _t() {
    this.outputStream = new pm(), this.entries = [], this.outputStreamCursor = 0, this.ended = !1, this.allDone = !1, this.forceZip64Eocd = !1, this.errored = !1, this.on(XE, function() {
      this.errored = !0;
    });
  }
  _t.prototype.addFile = function(e, t, n) {
    var r = this;
    if (t = po(t, !1), n == null && (n = {}), !fo(r)) {
      var i = new Y(t, !1, n);
      r.entries.push(i), dm.stat(e, function(o, s) {
        if (o) return r.emit("error", o);
        if (!s.isFile()) return r.emit("error", new Error("not a file: " + e));
        i.uncompressedSize = s.size, n.mtime == null && i.setLastModDate(s.mtime), n.mode == null && i.setFileAttributesMode(s.mode), i.setFileDataPumpFunction(function() {
          var a = dm.createReadStream(e);
          i.state = Y.FILE_DATA_IN_PROGRESS, a.on("error", function(u) {
            r.emit("error", u);
          }), gm(r, i, a);
        }), $t(r);
      });
    }
  };
  _t.prototype.addReadStream = function(e, t, n) {
    this.addReadStreamLazy(t, n, function(r) {
      r(null, e);
    });
  };
  _t.prototype.addReadStreamLazy = function(e, t, n) {
    var r = this;
    if (typeof t == "function" && (n = t, t = null), t == null && (t = {}), e = po(e, !1), !fo(r)) {
      var i = new Y(e, !1, t);
      r.entries.push(i), i.setFileDataPumpFunction(function() {
        i.state = Y.FILE_DATA_IN_PROGRESS, n(function(o, s) {
          if (o) return r.emit("error", o);
          gm(r, i, s);
        });
      }), $t(r);
    }
  };
  _t.prototype.addBuffer = function(e, t, n) {
    var r = this;
    if (t = po(t, !1), e.length > 1073741823) throw new Error("buffer too large: " + e.length + " > 1073741823");
    if (n == null && (n = {}), n.size != null) throw new Error("options.size not allowed");
    if (fo(r)) return;
    var i = new Y(t, !1, n);
    i.uncompressedSize = e.length, i.crc32 = hm.unsigned(e), i.crcAndFileSizeKnown = !0, r.entries.push(i), i.compressionLevel === 0 ? o(e) : mm.deflateRaw(e, { level: i.compressionLevel }, function(s, a) {
      o(a);
    });
    function o(s) {
      i.compressedSize = s.length, i.setFileDataPumpFunction(function() {
        on(r, s), on(r, i.getDataDescriptor()), i.state = Y.FILE_DATA_DONE, setImmediate(function() {
          $t(r);
        });
      }), $t(r);
    }
  };
  _t.prototype.addEmptyDirectory = function(e, t) {
    var n = this;
    if (e = po(e, !0), t == null && (t = {}), t.size != null) throw new Error("options.size not allowed");
    if (t.compress != null) throw new Error("options.compress not allowed");
    if (t.compressionLevel != null) throw new Error("options.compressionLevel not allowed");
    if (!fo(n)) {
      var r = new Y(e, !0, t);
      n.entries.push(r), r.setFileDataPumpFunction(function() {
        on(n, r.getDataDescriptor()), r.state = Y.FILE_DATA_DONE, $t(n);
      }), $t(n);
    }
  };
  var GE = Ft([80, 75, 5, 6]);
  _t.prototype.end = function(e, t) {
    if (typeof e == "function" && (t = e, e = null), e == null && (e = {}), !this.ended && (this.ended = !0, !this.errored)) {
      if (this.calculatedTotalSizeCallback = t, this.forceZip64Eocd = !!e.forceZip64Format, e.comment) {
        if (typeof e.comment == "string" ? this.comment = ZE(e.comment) : this.comment = e.comment, this.comment.length > 65535) throw new Error("comment is too large");
        if (Nr(this.comment, GE)) throw new Error("comment contains end of central directory record signature");
      } else
        this.comment = xr;
      $t(this);
    }
  };
  function on(e, t) {
    e.outputStream.write(t), e.outputStreamCursor += t.length;
  }
  function gm(e, t, n) {
    var r = new Ta(), i = new co(), o = t.compressionLevel !== 0 ? new mm.DeflateRaw({ level: t.compressionLevel }) : new pm(), s = new co();
    n.pipe(r).pipe(i).pipe(o).pipe(s).pipe(e.outputStream, { end: !1 }), s.on("end", function() {
      if (t.crc32 = r.crc32, t.uncompressedSize == null)
        t.uncompressedSize = i.byteCount;
      else if (t.uncompressedSize !== i.byteCount) return e.emit("error", new Error("file data stream has unexpected number of bytes"));
      t.compressedSize = s.byteCount, e.outputStreamCursor += t.compressedSize, on(e, t.getDataDescriptor()), t.state = Y.FILE_DATA_DONE, $t(e);
    });
  }
  function YE(e) {
    if (e.compress != null && e.compressionLevel != null && !!e.compress != !!e.compressionLevel)
      throw new Error("conflicting settings for compress and compressionLevel");
    return e.compressionLevel != null ? e.compressionLevel : e.compress === !1 ? 0 : 6;
  }
  function $t(e) {
    if (e.allDone || e.errored) return;
    if (e.ended && e.calculatedTotalSizeCallback != null) {
      var t = KE(e);
      t != null && (e.calculatedTotalSizeCallback(t), e.calculatedTotalSizeCallback = null);
    }
    var n = r();
    function r() {
      for (var o = 0; o < e.entries.length; o++) {
        var s = e.entries[o];
        if (s.state < Y.FILE_DATA_DONE) return s;
      }
      return null;
    }
    if (n != null) {
      if (n.state < Y.READY_TO_PUMP_FILE_DATA || n.state === Y.FILE_DATA_IN_PROGRESS) return;
      n.relativeOffsetOfLocalHeader = e.outputStreamCursor;
      var i = n.getLocalFileHeader();
      on(e, i), n.doFileDataPump();
    } else
      e.ended && (e.offsetOfStartOfCentralDirectory = e.outputStreamCursor, e.entries.forEach(function(o) {
        var s = o.getCentralDirectoryRecord();
        on(e, s);
      }), on(e, JE(e)), e.outputStream.end(), e.allDone = !0);
  }
  function KE(e) {
    for (var t = 0, n = 0, r = 0; r < e.entries.length; r++) {
      var i = e.entries[r];
      if (i.compressionLevel !== 0) return -1;
      if (i.state >= Y.READY_TO_PUMP_FILE_DATA) {
        if (i.uncompressedSize == null) return -1;
      } else if (i.uncompressedSize == null) return null;
      i.relativeOffsetOfLocalHeader = t;
      var o = i.useZip64Format();
      t += ym + i.utf8FileName.length, t += i.uncompressedSize, i.crcAndFileSizeKnown || (o ? t += Om : t += Cm), n += Am + i.utf8FileName.length + i.fileComment.length, i.forceDosTimestamp || (n += Ca), o && (n += Oa);
    }
    var s = 0;
    return (e.forceZip64Eocd || e.entries.length >= 65535 || n >= 65535 || t >= 4294967295) && (s += ao + Ea), s += uo + e.comment.length, t + n + s;
  }
  function fo(e) {
    if (e.ended) throw new Error("cannot add entries after calling end()");
    return !!e.errored;
  }
  var ao = 56, Ea = 20, uo = 22;
  function JE(e, t) {
    var n = !1, r = e.entries.length;
    (e.forceZip64Eocd || e.entries.length >= 65535) && (r = 65535, n = !0);
    var i = e.outputStreamCursor - e.offsetOfStartOfCentralDirectory, o = i;
    (e.forceZip64Eocd || i >= 4294967295) && (o = 4294967295, n = !0);
    var s = e.offsetOfStartOfCentralDirectory;
    if ((e.forceZip64Eocd || e.offsetOfStartOfCentralDirectory >= 4294967295) && (s = 4294967295, n = !0), t)
      return n ? ao + Ea + uo : uo;
    var a = Te(uo + e.comment.length);
    if (a.writeUInt32LE(101010256, 0), a.writeUInt16LE(0, 4), a.writeUInt16LE(0, 6), a.writeUInt16LE(r, 8), a.writeUInt16LE(r, 10), a.writeUInt32LE(o, 12), a.writeUInt32LE(s, 16), a.writeUInt16LE(e.comment.length, 20), e.comment.copy(a, 22), !n) return a;
    var u = Te(ao);
    u.writeUInt32LE(101075792, 0), Xe(u, ao - 12, 4), u.writeUInt16LE(vm, 12), u.writeUInt16LE(bm, 14), u.writeUInt32LE(0, 16), u.writeUInt32LE(0, 20), Xe(u, e.entries.length, 24), Xe(u, e.entries.length, 32), Xe(u, i, 40), Xe(u, e.offsetOfStartOfCentralDirectory, 48);
    var c = Te(Ea);
    return c.writeUInt32LE(117853008, 0), c.writeUInt32LE(0, 4), Xe(c, e.outputStreamCursor, 8), c.writeUInt32LE(1, 16), Buffer.concat([
      u,
      c,
      a
    ]);
  }
  function po(e, t) {
    if (e === "") throw new Error("empty metadataPath");
    if (e = e.replace(/\\/g, "/"), /^[a-zA-Z]:/.test(e) || /^\//.test(e)) throw new Error("absolute path: " + e);
    if (e.split("/").indexOf("..") !== -1) throw new Error("invalid relative path: " + e);
    var n = /\/$/.test(e);
    if (t)
      n || (e += "/");
    else if (n) throw new Error("file path cannot end with '/': " + e);
    return e;
  }
  var xr = Te(0);
  function Y(e, t, n) {
    if (this.utf8FileName = Ft(e), this.utf8FileName.length > 65535) throw new Error("utf8 file name too long. " + utf8FileName.length + " > 65535");
    if (this.isDirectory = t, this.state = Y.WAITING_FOR_METADATA, this.setLastModDate(n.mtime != null ? n.mtime : /* @__PURE__ */ new Date()), this.forceDosTimestamp = !!n.forceDosTimestamp, n.mode != null ? this.setFileAttributesMode(n.mode) : this.setFileAttributesMode(t ? 16893 : 33204), t ? (this.crcAndFileSizeKnown = !0, this.crc32 = 0, this.uncompressedSize = 0, this.compressedSize = 0) : (this.crcAndFileSizeKnown = !1, this.crc32 = null, this.uncompressedSize = null, this.compressedSize = null, n.size != null && (this.uncompressedSize = n.size)), t ? this.compressionLevel = 0 : this.compressionLevel = YE(n), this.forceZip64Format = !!n.forceZip64Format, n.fileComment) {
      if (typeof n.fileComment == "string" ? this.fileComment = Ft(n.fileComment, "utf-8") : this.fileComment = n.fileComment, this.fileComment.length > 65535) throw new Error("fileComment is too large");
    } else
      this.fileComment = xr;
  }
  Y.WAITING_FOR_METADATA = 0;
  Y.READY_TO_PUMP_FILE_DATA = 1;
  Y.FILE_DATA_IN_PROGRESS = 2;
  Y.FILE_DATA_DONE = 3;
  Y.prototype.setLastModDate = function(e) {
    this.mtime = e;
    var t = Sm(e);
    this.lastModFileTime = t.time, this.lastModFileDate = t.date;
  };
  Y.prototype.setFileAttributesMode = function(e) {
    if ((e & 65535) !== e) throw new Error("invalid mode. expected: 0 <= " + e + " <= 65535");
    this.externalFileAttributes = e << 16 >>> 0;
  };
  Y.prototype.setFileDataPumpFunction = function(e) {
    this.doFileDataPump = e, this.state = Y.READY_TO_PUMP_FILE_DATA;
  };
  Y.prototype.useZip64Format = function() {
    return this.forceZip64Format || this.uncompressedSize != null && this.uncompressedSize > 4294967294 || this.compressedSize != null && this.compressedSize > 4294967294 || this.relativeOffsetOfLocalHeader != null && this.relativeOffsetOfLocalHeader > 4294967294;
  };
  var ym = 30, wm = 20, bm = 45, vm = 831, Dm = 2048, Em = 8;
  Y.prototype.getLocalFileHeader = function() {
    var e = 0, t = 0, n = 0;
    this.crcAndFileSizeKnown && (e = this.crc32, t = this.compressedSize, n = this.uncompressedSize);
    var r = Te(ym), i = Dm;
    return this.crcAndFileSizeKnown || (i |= Em), r.writeUInt32LE(67324752, 0), r.writeUInt16LE(wm, 4), r.writeUInt16LE(i, 6), r.writeUInt16LE(this.getCompressionMethod(), 8), r.writeUInt16LE(this.lastModFileTime, 10), r.writeUInt16LE(this.lastModFileDate, 12), r.writeUInt32LE(e, 14), r.writeUInt32LE(t, 18), r.writeUInt32LE(n, 22), r.writeUInt16LE(this.utf8FileName.length, 26), r.writeUInt16LE(0, 28), Buffer.concat([
      r,
      // file name (variable size)
      this.utf8FileName
      // extra field (variable size)
      // no extra fields
    ]);
  };
  var Cm = 16, Om = 24;
  Y.prototype.getDataDescriptor = function() {
    if (this.crcAndFileSizeKnown)
      return xr;
    if (this.useZip64Format()) {
      var e = Te(Om);
      return e.writeUInt32LE(134695760, 0), e.writeUInt32LE(this.crc32, 4), Xe(e, this.compressedSize, 8), Xe(e, this.uncompressedSize, 16), e;
    } else {
      var e = Te(Cm);
      return e.writeUInt32LE(134695760, 0), e.writeUInt32LE(this.crc32, 4), e.writeUInt32LE(this.compressedSize, 8), e.writeUInt32LE(this.uncompressedSize, 12), e;
    }
  };
  var Am = 46, Ca = 9, Oa = 28;
  Y.prototype.getCentralDirectoryRecord = function() {
    var e = Te(Am), t = Dm;
    this.crcAndFileSizeKnown || (t |= Em);
    var n = xr;
    if (!this.forceDosTimestamp) {
      n = Te(Ca), n.writeUInt16LE(21589, 0), n.writeUInt16LE(Ca - 4, 2);
      var r = 1, i = 2;
      n.writeUInt8(r | i, 4);
      var o = Math.floor(this.mtime.getTime() / 1e3);
      o < -2147483648 && (o = -2147483648), o > 2147483647 && (o = 2147483647), n.writeUInt32LE(o, 5);
    }
    var s = this.compressedSize, a = this.uncompressedSize, u = this.relativeOffsetOfLocalHeader, c = wm, d = xr;
    return this.useZip64Format() && (s = 4294967295, a = 4294967295, u = 4294967295, c = bm, d = Te(Oa), d.writeUInt16LE(1, 0), d.writeUInt16LE(Oa - 4, 2), Xe(d, this.uncompressedSize, 4), Xe(d, this.compressedSize, 12), Xe(d, this.relativeOffsetOfLocalHeader, 20)), e.writeUInt32LE(33639248, 0), e.writeUInt16LE(vm, 4), e.writeUInt16LE(c, 6), e.writeUInt16LE(t, 8), e.writeUInt16LE(this.getCompressionMethod(), 10), e.writeUInt16LE(this.lastModFileTime, 12), e.writeUInt16LE(this.lastModFileDate, 14), e.writeUInt32LE(this.crc32, 16), e.writeUInt32LE(s, 20), e.writeUInt32LE(a, 24), e.writeUInt16LE(this.utf8FileName.length, 28), e.writeUInt16LE(n.length + d.length, 30), e.writeUInt16LE(this.fileComment.length, 32), e.writeUInt16LE(0, 34), e.writeUInt16LE(0, 36), e.writeUInt32LE(this.externalFileAttributes, 38), e.writeUInt32LE(u, 42), Buffer.concat([
      e,
      // file name (variable size)
      this.utf8FileName,
      // extra field (variable size)
      n,
      d,
      // file comment (variable size)
      this.fileComment
    ]);
  };
  Y.prototype.getCompressionMethod = function() {
    var e = 0, t = 8;
    return this.compressionLevel === 0 ? e : t;
  };
  var lm = new Date(1980, 0, 1), fm = new Date(2107, 11, 31, 23, 59, 58);
  function Sm(e) {
    e < lm ? e = lm : e > fm && (e = fm);
    var t = 0;
    t |= e.getDate() & 31, t |= (e.getMonth() + 1 & 15) << 5, t |= (e.getFullYear() - 1980 & 127) << 9;
    var n = 0;
    return n |= Math.floor(e.getSeconds() / 2), n |= (e.getMinutes() & 63) << 5, n |= (e.getHours() & 31) << 11, { date: t, time: n };
  }
  function Xe(e, t, n) {
    var r = Math.floor(t / 4294967296), i = t % 4294967296;
    e.writeUInt32LE(i, n), e.writeUInt32LE(r, n + 4);
  }
  Sa.inherits(co, lo);
  function co(e) {
    lo.call(this, e), this.byteCount = 0;
  }
  co.prototype._transform = function(e, t, n) {
    this.byteCount += e.length, n(null, e);
  };
  Sa.inherits(Ta, lo);
  function Ta(e) {
    lo.call(this, e), this.crc32 = 0;
  }
  Ta.prototype._transform = function(e, t, n) {
    this.crc32 = hm.unsigned(e, this.crc32), n(null, e);
  };
  var Aa = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
  if (Aa.length !== 256) throw new Error("assertion failure");
  var so = null;
  function ZE(e) {
    if (/^[\x20-\x7e]*$/.test(e))
      return Ft(e, "utf-8");
    if (so == null) {
      so = {};
      for (var t = 0; t < Aa.length; t++)
        so[Aa[t]] = t;
    }
    for (var n = Te(e.length), t = 0; t < e.length; t++) {
      var r = so[e[t]];
      if (r == null) throw new Error("character not encodable in CP437: " + JSON.stringify(e[t]));
      n[t] = r;
    }
    return n;
  }
  function Te(e) {
    Te = t;
    try {
      return Te(e);
    } catch {
      return Te = n, Te(e);
    }
    function t(r) {
      return Buffer.allocUnsafe(r);
    }
    function n(r) {
      return new Buffer(r);
    }
  }
  function Ft(e, t) {
    Ft = n;
    try {
      return Ft(e, t);
    } catch {
      return Ft = r, Ft(e, t);
    }
    function n(i, o) {
      return Buffer.from(i, o);
    }
    function r(i, o) {
      return new Buffer(i, o);
    }
  }
  function Nr(e, t) {
    Nr = n;
    try {
      return Nr(e, t);
    } catch {
      return Nr = r, Nr(e, t);
    }
    function n(i, o) {
      return i.includes(o);
    }
    function r(i, o) {
      for (var s = 0; s <= i.length - o.length; s++)
        for (var a = 0; ; a++) {
          if (a === o.length) return !0;
          if (i[s + a] !== o[a]) break;
        }
      return !1;
    }
  }
});

// node_modules/@xmldom/xmldom/lib/conventions.js
var an = _((be) => {
  "use strict";
  function CC(e, t, n) {
    if (n === void 0 && (n = Array.prototype), e && typeof n.find == "function")
      return n.find.call(e, t);
    for (var r = 0; r < e.length; r++)
      if (sn(e, r)) {
        var i = e[r];
        if (t.call(void 0, i, r, e))
          return i;
      }
  }
  function Fn(e, t) {
    return t === void 0 && (t = Object), t && typeof t.getOwnPropertyDescriptors == "function" && (e = t.create(null, t.getOwnPropertyDescriptors(e))), t && typeof t.freeze == "function" ? t.freeze(e) : e;
  }
  function sn(e, t) {
    return Object.prototype.hasOwnProperty.call(e, t);
  }
  function OC(e, t) {
    if (e === null || typeof e != "object")
      throw new TypeError("target is not an object");
    for (var n in t)
      sn(t, n) && (e[n] = t[n]);
    return e;
  }
  var Im = Fn({
    allowfullscreen: !0,
    async: !0,
    autofocus: !0,
    autoplay: !0,
    checked: !0,
    controls: !0,
    default: !0,
    defer: !0,
    disabled: !0,
    formnovalidate: !0,
    hidden: !0,
    ismap: !0,
    itemscope: !0,
    loop: !0,
    multiple: !0,
    muted: !0,
    nomodule: !0,
    novalidate: !0,
    open: !0,
    playsinline: !0,
    readonly: !0,
    required: !0,
    reversed: !0,
    selected: !0
  });
  function AC(e) {
    return sn(Im, e.toLowerCase());
  }
  var Bm = Fn({
    area: !0,
    base: !0,
    br: !0,
    col: !0,
    embed: !0,
    hr: !0,
    img: !0,
    input: !0,
    link: !0,
    meta: !0,
    param: !0,
    source: !0,
    track: !0,
    wbr: !0
  });
  function SC(e) {
    return sn(Bm, e.toLowerCase());
  }
  var kr = Fn({
    script: !1,
    style: !1,
    textarea: !0,
    title: !0
  });
  function TC(e) {
    var t = e.toLowerCase();
    return sn(kr, t) && !kr[t];
  }
  function NC(e) {
    var t = e.toLowerCase();
    return sn(kr, t) && kr[t];
  }
  function Lm(e) {
    return e === Mr.HTML;
  }
  function xC(e) {
    return Lm(e) || e === Mr.XML_XHTML_APPLICATION;
  }
  var Mr = Fn({
    /**
     * `text/html`, the only mime type that triggers treating an XML document as HTML.
     *
     * @see https://www.iana.org/assignments/media-types/text/html IANA MimeType registration
     * @see https://en.wikipedia.org/wiki/HTML Wikipedia
     * @see https://developer.mozilla.org/en-US/docs/Web/API/DOMParser/parseFromString MDN
     * @see https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-domparser-parsefromstring
     *      WHATWG HTML Spec
     */
    HTML: "text/html",
    /**
     * `application/xml`, the standard mime type for XML documents.
     *
     * @see https://www.iana.org/assignments/media-types/application/xml IANA MimeType
     *      registration
     * @see https://tools.ietf.org/html/rfc7303#section-9.1 RFC 7303
     * @see https://en.wikipedia.org/wiki/XML_and_MIME Wikipedia
     */
    XML_APPLICATION: "application/xml",
    /**
     * `text/xml`, an alias for `application/xml`.
     *
     * @see https://tools.ietf.org/html/rfc7303#section-9.2 RFC 7303
     * @see https://www.iana.org/assignments/media-types/text/xml IANA MimeType registration
     * @see https://en.wikipedia.org/wiki/XML_and_MIME Wikipedia
     */
    XML_TEXT: "text/xml",
    /**
     * `application/xhtml+xml`, indicates an XML document that has the default HTML namespace,
     * but is parsed as an XML document.
     *
     * @see https://www.iana.org/assignments/media-types/application/xhtml+xml IANA MimeType
     *      registration
     * @see https://dom.spec.whatwg.org/#dom-domimplementation-createdocument WHATWG DOM Spec
     * @see https://en.wikipedia.org/wiki/XHTML Wikipedia
     */
    XML_XHTML_APPLICATION: "application/xhtml+xml",
    /**
     * `image/svg+xml`,
     *
     * @see https://www.iana.org/assignments/media-types/image/svg+xml IANA MimeType registration
     * @see https://www.w3.org/TR/SVG11/ W3C SVG 1.1
     * @see https://en.wikipedia.org/wiki/Scalable_Vector_Graphics Wikipedia
     */
    XML_SVG_IMAGE: "image/svg+xml"
  }), kC = Object.keys(Mr).map(function(e) {
    return Mr[e];
  });
  function MC(e) {
    return kC.indexOf(e) > -1;
  }
  var RC = Fn({
    /**
     * The XHTML namespace.
     *
     * @see http://www.w3.org/1999/xhtml
     */
    HTML: "http://www.w3.org/1999/xhtml",
    /**
     * The SVG namespace.
     *
     * @see http://www.w3.org/2000/svg
     */
    SVG: "http://www.w3.org/2000/svg",
    /**
     * The `xml:` namespace.
     *
     * @see http://www.w3.org/XML/1998/namespace
     */
    XML: "http://www.w3.org/XML/1998/namespace",
    /**
     * The `xmlns:` namespace.
     *
     * @see https://www.w3.org/2000/xmlns/
     */
    XMLNS: "http://www.w3.org/2000/xmlns/"
  });
  be.assign = OC;
  be.find = CC;
  be.freeze = Fn;
  be.HTML_BOOLEAN_ATTRIBUTES = Im;
  be.HTML_RAW_TEXT_ELEMENTS = kr;
  be.HTML_VOID_ELEMENTS = Bm;
  be.hasDefaultHTMLNamespace = xC;
  be.hasOwn = sn;
  be.isHTMLBooleanAttribute = AC;
  be.isHTMLRawTextElement = TC;
  be.isHTMLEscapableRawTextElement = NC;
  be.isHTMLMimeType = Lm;
  be.isHTMLVoidElement = SC;
  be.isValidMimeType = MC;
  be.MIME_TYPE = Mr;
  be.NAMESPACE = RC;
});

// node_modules/@xmldom/xmldom/lib/errors.js
var Lr = _((Br) => {
  "use strict";
  var PC = an();
  function $m(e, t) {
    e.prototype = Object.create(Error.prototype, {
      constructor: { value: e },
      name: { value: e.name, enumerable: !0, writable: t }
    });
  }
  var Pr = PC.freeze({
    /**
     * the default value as defined by the spec
     */
    Error: "Error",
    /**
     * @deprecated
     * Use RangeError instead.
     */
    IndexSizeError: "IndexSizeError",
    /**
     * @deprecated
     * Just to match the related static code, not part of the spec.
     */
    DomstringSizeError: "DomstringSizeError",
    HierarchyRequestError: "HierarchyRequestError",
    WrongDocumentError: "WrongDocumentError",
    InvalidCharacterError: "InvalidCharacterError",
    /**
     * @deprecated
     * Just to match the related static code, not part of the spec.
     */
    NoDataAllowedError: "NoDataAllowedError",
    NoModificationAllowedError: "NoModificationAllowedError",
    NotFoundError: "NotFoundError",
    NotSupportedError: "NotSupportedError",
    InUseAttributeError: "InUseAttributeError",
    InvalidStateError: "InvalidStateError",
    SyntaxError: "SyntaxError",
    InvalidModificationError: "InvalidModificationError",
    NamespaceError: "NamespaceError",
    /**
     * @deprecated
     * Use TypeError for invalid arguments,
     * "NotSupportedError" DOMException for unsupported operations,
     * and "NotAllowedError" DOMException for denied requests instead.
     */
    InvalidAccessError: "InvalidAccessError",
    /**
     * @deprecated
     * Just to match the related static code, not part of the spec.
     */
    ValidationError: "ValidationError",
    /**
     * @deprecated
     * Use TypeError instead.
     */
    TypeMismatchError: "TypeMismatchError",
    SecurityError: "SecurityError",
    NetworkError: "NetworkError",
    AbortError: "AbortError",
    /**
     * @deprecated
     * Just to match the related static code, not part of the spec.
     */
    URLMismatchError: "URLMismatchError",
    QuotaExceededError: "QuotaExceededError",
    TimeoutError: "TimeoutError",
    InvalidNodeTypeError: "InvalidNodeTypeError",
    DataCloneError: "DataCloneError",
    EncodingError: "EncodingError",
    NotReadableError: "NotReadableError",
    UnknownError: "UnknownError",
    ConstraintError: "ConstraintError",
    DataError: "DataError",
    TransactionInactiveError: "TransactionInactiveError",
    ReadOnlyError: "ReadOnlyError",
    VersionError: "VersionError",
    OperationError: "OperationError",
    NotAllowedError: "NotAllowedError",
    OptOutError: "OptOutError"
  }), _m = Object.keys(Pr);
  function qm(e) {
    return typeof e == "number" && e >= 1 && e <= 25;
  }
  function IC(e) {
    return typeof e == "string" && e.substring(e.length - Pr.Error.length) === Pr.Error;
  }
  function Ir(e, t) {
    qm(e) ? (this.name = _m[e], this.message = t || "") : (this.message = e, this.name = IC(t) ? t : Pr.Error), Error.captureStackTrace && Error.captureStackTrace(this, Ir);
  }
  $m(Ir, !0);
  Object.defineProperties(Ir.prototype, {
    code: {
      enumerable: !0,
      get: function() {
        var e = _m.indexOf(this.name);
        return qm(e) ? e : 0;
      }
    }
  });
  var Um = {
    INDEX_SIZE_ERR: 1,
    DOMSTRING_SIZE_ERR: 2,
    HIERARCHY_REQUEST_ERR: 3,
    WRONG_DOCUMENT_ERR: 4,
    INVALID_CHARACTER_ERR: 5,
    NO_DATA_ALLOWED_ERR: 6,
    NO_MODIFICATION_ALLOWED_ERR: 7,
    NOT_FOUND_ERR: 8,
    NOT_SUPPORTED_ERR: 9,
    INUSE_ATTRIBUTE_ERR: 10,
    INVALID_STATE_ERR: 11,
    SYNTAX_ERR: 12,
    INVALID_MODIFICATION_ERR: 13,
    NAMESPACE_ERR: 14,
    INVALID_ACCESS_ERR: 15,
    VALIDATION_ERR: 16,
    TYPE_MISMATCH_ERR: 17,
    SECURITY_ERR: 18,
    NETWORK_ERR: 19,
    ABORT_ERR: 20,
    URL_MISMATCH_ERR: 21,
    QUOTA_EXCEEDED_ERR: 22,
    TIMEOUT_ERR: 23,
    INVALID_NODE_TYPE_ERR: 24,
    DATA_CLONE_ERR: 25
  }, ka = Object.entries(Um);
  for (Rr = 0; Rr < ka.length; Rr++)
    Fm = ka[Rr][0], Ir[Fm] = ka[Rr][1];
  var Fm, Rr;
  function Ma(e, t, n) {
    this.message = e, this.locator = t, this.cause = n, Error.captureStackTrace && Error.captureStackTrace(this, Ma);
  }
  $m(Ma);
  Br.DOMException = Ir;
  Br.DOMExceptionName = Pr;
  Br.ExceptionCode = Um;
  Br.ParseError = Ma;
});

// node_modules/@xmldom/xmldom/lib/grammar.js
var $a = _((F) => {
  "use strict";
  function Xm(e) {
    try {
      typeof e != "function" && (e = RegExp);
      var t = new e("𝌆", "u").exec("𝌆");
      return !!t && t[0].length === 2;
    } catch {
    }
    return !1;
  }
  var qn = Xm();
  function Ut(e) {
    if (e.source[0] !== "[")
      throw new Error(e + " can not be used with chars");
    return e.source.slice(1, e.source.lastIndexOf("]"));
  }
  function $n(e, t) {
    if (e.source[0] !== "[")
      throw new Error("/" + e.source + "/ can not be used with chars_without");
    if (!t || typeof t != "string")
      throw new Error(JSON.stringify(t) + " is not a valid search");
    if (e.source.indexOf(t) === -1)
      throw new Error('"' + t + '" is not is /' + e.source + "/");
    if (t === "-" && e.source.indexOf(t) !== 1)
      throw new Error('"' + t + '" is not at the first postion of /' + e.source + "/");
    return new RegExp(e.source.replace(t, ""), qn ? "u" : "");
  }
  function q(e) {
    var t = this;
    return new RegExp(
      Array.prototype.slice.call(arguments).map(function(n) {
        var r = typeof n == "string";
        if (r && t === void 0 && n === "|")
          throw new Error("use regg instead of reg to wrap expressions with `|`!");
        return r ? n : n.source;
      }).join(""),
      qn ? "u" : ""
    );
  }
  function L(e) {
    if (arguments.length === 0)
      throw new Error("no parameters provided");
    return q.apply(L, ["(?:"].concat(Array.prototype.slice.call(arguments), [")"]));
  }
  var BC = "�", jt = /[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;
  qn && (jt = q("[", Ut(jt), "\\u{10000}-\\u{10FFFF}", "]"));
  var LC = new RegExp("[^" + Ut(jt) + "]", qn ? "u" : ""), mo = /[\x20\x09\x0D\x0A]/, FC = Ut(mo), X = q(mo, "+"), Q = q(mo, "*"), Fr = /[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
  qn && (Fr = q("[", Ut(Fr), "\\u{10000}-\\u{10FFFF}", "]"));
  var $C = Ut(Fr), Ia = q("[", $C, Ut(/[-.0-9\xB7]/), Ut(/[\u0300-\u036F\u203F-\u2040]/), "]"), Le = q(Fr, Ia, "*"), _C = q("^", Le, "$"), jm = q(Ia, "+"), qC = q("&", Le, ";"), UC = L(/&#[0-9]+;|&#x[0-9a-fA-F]+;/), $r = L(qC, "|", UC), _r = q("%", Le, ";"), Ba = L(
    q('"', L(/[^%&"]/, "|", _r, "|", $r), "*", '"'),
    "|",
    q("'", L(/[^%&']/, "|", _r, "|", $r), "*", "'")
  ), jC = L('"', L(/[^<&"]/, "|", $r), "*", '"', "|", "'", L(/[^<&']/, "|", $r), "*", "'"), VC = $n(Fr, ":"), zC = $n(Ia, ":"), Ra = q(VC, zC, "*"), WC = q("^", Ra, "$"), qr = q(Ra, L(":", Ra), "?"), HC = q("^", qr, "$"), XC = q("(", qr, ")"), _n = L(/"[^"]*"|'[^']*'/), GC = q(/^<\?/, "(", Le, ")", L(X, "(?!", mo, ")(", jt, "*?)"), "?", /\?>/), Vm = /[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/, Ur = L('"', Vm, '*"', "|", "'", $n(Vm, "'"), "*'"), Gm = "<!--", Ym = "-->", YC = q(Gm, L($n(jt, "-"), "|", q("-", $n(jt, "-"))), "*", Ym), zm = "#PCDATA", KC = L(
    q(/\(/, Q, zm, L(Q, /\|/, Q, qr), "*", Q, /\)\*/),
    "|",
    q(/\(/, Q, zm, Q, /\)/)
  ), JC = /[?*+]?/, ZC = q(
    /\([^>]+\)/,
    JC
    /*regg(choice, '|', seq), _children_quantity*/
  ), QC = L("EMPTY", "|", "ANY", "|", KC, "|", ZC), eO = "<!ELEMENT", tO = q(eO, X, L(qr, "|", _r), X, L(QC, "|", _r), Q, ">"), nO = q("NOTATION", X, /\(/, Q, Le, L(Q, /\|/, Q, Le), "*", Q, /\)/), rO = q(/\(/, Q, jm, L(Q, /\|/, Q, jm), "*", Q, /\)/), iO = L(nO, "|", rO), oO = L(/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/, "|", iO), sO = L(/#REQUIRED|#IMPLIED/, "|", L(L("#FIXED", X), "?", jC)), aO = L(X, Le, X, oO, X, sO), uO = "<!ATTLIST", cO = q(uO, X, Le, aO, "*", Q, ">"), Pa = "about:legacy-compat", dO = L('"' + Pa + '"', "|", "'" + Pa + "'"), La = "SYSTEM", ho = "PUBLIC", go = L(L(La, X, _n), "|", L(ho, X, Ur, X, _n)), lO = q(
    "^",
    L(
      L(La, X, "(?<SystemLiteralOnly>", _n, ")"),
      "|",
      L(ho, X, "(?<PubidLiteral>", Ur, ")", X, "(?<SystemLiteral>", _n, ")")
    )
  ), fO = q("^", Ur, "$"), pO = q("^", _n, "$"), mO = L(X, "NDATA", X, Le), hO = L(Ba, "|", L(go, mO, "?")), Km = "<!ENTITY", gO = q(Km, X, Le, X, hO, Q, ">"), yO = L(Ba, "|", go), wO = q(Km, X, "%", X, Le, X, yO, Q, ">"), bO = L(gO, "|", wO), vO = q(ho, X, Ur), DO = q("<!NOTATION", X, Le, X, L(go, "|", vO), Q, ">"), Fa = q(Q, "=", Q), Wm = /1[.]\d+/, EO = q(X, "version", Fa, L("'", Wm, "'", "|", '"', Wm, '"')), Hm = /[A-Za-z][-A-Za-z0-9._]*/, CO = L(X, "encoding", Fa, L('"', Hm, '"', "|", "'", Hm, "'")), OO = L(X, "standalone", Fa, L("'", L("yes", "|", "no"), "'", "|", '"', L("yes", "|", "no"), '"')), AO = q(/^<\?xml/, EO, CO, "?", OO, "?", Q, /\?>/), SO = "<!DOCTYPE", TO = "<![CDATA[", NO = "]]>", xO = /<!\[CDATA\[/, kO = /\]\]>/, MO = q(jt, "*?", kO), RO = q(xO, MO);
  F.chars = Ut;
  F.chars_without = $n;
  F.detectUnicodeSupport = Xm;
  F.reg = q;
  F.regg = L;
  F.ABOUT_LEGACY_COMPAT = Pa;
  F.ABOUT_LEGACY_COMPAT_SystemLiteral = dO;
  F.AttlistDecl = cO;
  F.CDATA_START = TO;
  F.CDATA_END = NO;
  F.CDSect = RO;
  F.Char = jt;
  F.Comment = YC;
  F.COMMENT_START = Gm;
  F.COMMENT_END = Ym;
  F.DOCTYPE_DECL_START = SO;
  F.elementdecl = tO;
  F.EntityDecl = bO;
  F.EntityValue = Ba;
  F.ExternalID = go;
  F.ExternalID_match = lO;
  F.Name = Le;
  F.Name_exact = _C;
  F.NCName_exact = WC;
  F.NotationDecl = DO;
  F.Reference = $r;
  F.PEReference = _r;
  F.PI = GC;
  F.PUBLIC = ho;
  F.PubidLiteral = Ur;
  F.PubidLiteral_match = fO;
  F.QName = qr;
  F.QName_exact = HC;
  F.QName_group = XC;
  F.S = X;
  F.SChar_s = FC;
  F.S_OPT = Q;
  F.SYSTEM = La;
  F.SystemLiteral = _n;
  F.SystemLiteral_match = pO;
  F.InvalidChar = LC;
  F.UNICODE_REPLACEMENT_CHARACTER = BC;
  F.UNICODE_SUPPORT = qn;
  F.XMLDecl = AO;
});

// node_modules/@xmldom/xmldom/lib/dom.js
var Ga = _((re) => {
  "use strict";
  var We = an(), it = We.find, PO = We.hasDefaultHTMLNamespace, jn = We.hasOwn, IO = We.isHTMLMimeType, BO = We.isHTMLRawTextElement, LO = We.isHTMLVoidElement, jr = We.MIME_TYPE, ot = We.NAMESPACE, Ne = /* @__PURE__ */ Symbol(), rh = Lr(), M = rh.DOMException, Oe = rh.DOMExceptionName, ne = $a();
  function ke(e) {
    if (e !== Ne)
      throw new TypeError("Illegal constructor");
  }
  function FO(e) {
    return e !== "";
  }
  function $O(e) {
    return e ? e.split(/[\t\n\f\r ]+/).filter(FO) : [];
  }
  function _O(e, t) {
    return jn(e, t) || (e[t] = !0), e;
  }
  function Jm(e) {
    if (!e) return [];
    var t = $O(e);
    return Object.keys(t.reduce(_O, {}));
  }
  function qO(e) {
    return function(t) {
      return e && e.indexOf(t) !== -1;
    };
  }
  function ih(e) {
    if (!ne.QName_exact.test(e))
      throw new M(M.INVALID_CHARACTER_ERR, 'invalid character in qualified name "' + e + '"');
  }
  function qa(e, t) {
    ih(t), e = e || null;
    var n = null, r = t;
    if (t.indexOf(":") >= 0) {
      var i = t.split(":");
      n = i[0], r = i[1];
    }
    if (n !== null && e === null)
      throw new M(M.NAMESPACE_ERR, "prefix is non-null and namespace is null");
    if (n === "xml" && e !== We.NAMESPACE.XML)
      throw new M(M.NAMESPACE_ERR, 'prefix is "xml" and namespace is not the XML namespace');
    if ((n === "xmlns" || t === "xmlns") && e !== We.NAMESPACE.XMLNS)
      throw new M(
        M.NAMESPACE_ERR,
        'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace'
      );
    if (e === We.NAMESPACE.XMLNS && n !== "xmlns" && t !== "xmlns")
      throw new M(
        M.NAMESPACE_ERR,
        'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"'
      );
    return [e, n, r];
  }
  function Wn(e, t) {
    for (var n in e)
      jn(e, n) && (t[n] = e[n]);
  }
  function Me(e, t) {
    var n = e.prototype;
    if (!(n instanceof t)) {
      let r = function() {
      };
      r.prototype = t.prototype, r = new r(), Wn(n, r), e.prototype = n = r;
    }
    n.constructor != e && (typeof e != "function" && console.error("unknown Class:" + e), n.constructor = e);
  }
  var Re = {}, ze = Re.ELEMENT_NODE = 1, Vn = Re.ATTRIBUTE_NODE = 2, Vr = Re.TEXT_NODE = 3, oh = Re.CDATA_SECTION_NODE = 4, sh = Re.ENTITY_REFERENCE_NODE = 5, UO = Re.ENTITY_NODE = 6, Ua = Re.PROCESSING_INSTRUCTION_NODE = 7, ja = Re.COMMENT_NODE = 8, Un = Re.DOCUMENT_NODE = 9, ah = Re.DOCUMENT_TYPE_NODE = 10, Vt = Re.DOCUMENT_FRAGMENT_NODE = 11, jO = Re.NOTATION_NODE = 12, te = We.freeze({
    DOCUMENT_POSITION_DISCONNECTED: 1,
    DOCUMENT_POSITION_PRECEDING: 2,
    DOCUMENT_POSITION_FOLLOWING: 4,
    DOCUMENT_POSITION_CONTAINS: 8,
    DOCUMENT_POSITION_CONTAINED_BY: 16,
    DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC: 32
  });
  function uh(e, t) {
    if (t.length < e.length) return uh(t, e);
    var n = null;
    for (var r in e) {
      if (e[r] !== t[r]) return n;
      n = e[r];
    }
    return n;
  }
  function Zm(e) {
    return e.guid || (e.guid = Math.random()), e.guid;
  }
  function ce() {
  }
  ce.prototype = {
    /**
     * The number of nodes in the list. The range of valid child node indices is 0 to length-1
     * inclusive.
     *
     * @type {number}
     */
    length: 0,
    /**
     * Returns the item at `index`. If index is greater than or equal to the number of nodes in
     * the list, this returns null.
     *
     * @param index
     * Unsigned long Index into the collection.
     * @returns {Node | null}
     * The node at position `index` in the NodeList,
     * or null if that is not a valid index.
     */
    item: function(e) {
      return e >= 0 && e < this.length ? this[e] : null;
    },
    /**
     * Returns a string representation of the NodeList.
     *
     * Accepts the same `options` object as `XMLSerializer.prototype.serializeToString`
     * (`requireWellFormed`, `splitCDATASections`, `nodeFilter`). Passing a function is treated as
     * a legacy `nodeFilter` for backward compatibility.
     *
     * @param {Object | function} [options]
     * @param {boolean} [options.requireWellFormed=false]
     * @param {boolean} [options.splitCDATASections=true]
     * @param {function} [options.nodeFilter]
     * @returns {string}
     */
    toString: function(e) {
      var t;
      typeof e == "function" ? t = { requireWellFormed: !1, splitCDATASections: !0, nodeFilter: e } : e ? t = {
        requireWellFormed: !!e.requireWellFormed,
        splitCDATASections: e.splitCDATASections !== !1,
        nodeFilter: e.nodeFilter || null
      } : t = { requireWellFormed: !1, splitCDATASections: !0, nodeFilter: null };
      for (var n = [], r = 0; r < this.length; r++)
        Xa(this[r], n, null, t);
      return n.join("");
    },
    /**
     * Filters the NodeList based on a predicate.
     *
     * @param {function(Node): boolean} predicate
     * - A predicate function to filter the NodeList.
     * @returns {Node[]}
     * An array of nodes that satisfy the predicate.
     * @private
     */
    filter: function(e) {
      return Array.prototype.filter.call(this, e);
    },
    /**
     * Returns the first index at which a given node can be found in the NodeList, or -1 if it is
     * not present.
     *
     * @param {Node} item
     * - The Node item to locate in the NodeList.
     * @returns {number}
     * The first index of the node in the NodeList; -1 if not found.
     * @private
     */
    indexOf: function(e) {
      return Array.prototype.indexOf.call(this, e);
    }
  };
  ce.prototype[Symbol.iterator] = function() {
    var e = this, t = 0;
    return {
      next: function() {
        return t < e.length ? {
          value: e[t++],
          done: !1
        } : {
          done: !0
        };
      },
      return: function() {
        return {
          done: !0
        };
      }
    };
  };
  function rt(e, t) {
    this._node = e, this._refresh = t, vo(this);
  }
  function vo(e) {
    var t = e._node._inc || e._node.ownerDocument._inc;
    if (e._inc !== t) {
      var n = e._refresh(e._node);
      if (bh(e, "length", n.length), !e.$$length || n.length < e.$$length)
        for (var r = n.length; r in e; r++)
          jn(e, r) && delete e[r];
      Wn(n, e), e._inc = t;
    }
  }
  rt.prototype.item = function(e) {
    return vo(this), this[e] || null;
  };
  Me(rt, ce);
  function zn() {
    this._nsIndex = /* @__PURE__ */ Object.create(null), this._noNsIndex = /* @__PURE__ */ Object.create(null);
  }
  function ch(e, t) {
    for (var n = 0; n < e.length; ) {
      if (e[n] === t)
        return n;
      n++;
    }
  }
  function Va(e, t, n) {
    if (!t)
      return e._noNsIndex;
    var r = e._nsIndex[t];
    return !r && n && (r = e._nsIndex[t] = /* @__PURE__ */ Object.create(null)), r;
  }
  function VO(e, t, n) {
    var r = Va(e, t, !1), i = r && r[n];
    return i || null;
  }
  function zO(e, t) {
    Va(e, t.namespaceURI, !0)[t.localName] = t;
  }
  function WO(e, t) {
    var n = Va(e, t.namespaceURI, !1);
    n && delete n[t.localName];
  }
  function HO(e, t, n, r) {
    if (r ? t[ch(t, r)] = n : (t[t.length] = n, t.length++), zO(t, n), e) {
      n.ownerElement = e;
      var i = e.ownerDocument;
      i && (r && fh(i, e, r), XO(i, e, n));
    }
  }
  function Qm(e, t, n) {
    var r = ch(t, n);
    if (r >= 0) {
      for (var i = t.length - 1; r <= i; )
        t[r] = t[++r];
      if (t.length = i, WO(t, n), e) {
        var o = e.ownerDocument;
        o && fh(o, e, n), n.ownerElement = null;
      }
    }
  }
  zn.prototype = {
    length: 0,
    item: ce.prototype.item,
    /**
     * Get an attribute by name. Note: Name is in lower case in case of HTML namespace and
     * document.
     *
     * @param {string} localName
     * The local name of the attribute.
     * @returns {Attr | null}
     * The attribute with the given local name, or null if no such attribute exists.
     * @see https://dom.spec.whatwg.org/#concept-element-attributes-get-by-name
     */
    getNamedItem: function(e) {
      this._ownerElement && this._ownerElement._isInHTMLDocumentAndNamespace() && (e = e.toLowerCase());
      for (var t = 0; t < this.length; ) {
        var n = this[t];
        if (n.nodeName === e)
          return n;
        t++;
      }
      return null;
    },
    /**
     * Set an attribute.
     *
     * @param {Attr} attr
     * The attribute to set.
     * @returns {Attr | null}
     * The old attribute with the same local name and namespace URI as the new one, or null if no
     * such attribute exists.
     * @throws {DOMException}
     * With code:
     * - {@link INUSE_ATTRIBUTE_ERR} - If the attribute is already an attribute of another
     * element.
     * @see https://dom.spec.whatwg.org/#concept-element-attributes-set
     */
    setNamedItem: function(e) {
      var t = e.ownerElement;
      if (t && t !== this._ownerElement)
        throw new M(M.INUSE_ATTRIBUTE_ERR);
      var n = VO(this, e.namespaceURI, e.localName);
      return n === e ? e : (HO(this._ownerElement, this, e, n), n);
    },
    /**
     * Set an attribute, replacing an existing attribute with the same local name and namespace
     * URI if one exists.
     *
     * @param {Attr} attr
     * The attribute to set.
     * @returns {Attr | null}
     * The old attribute with the same local name and namespace URI as the new one, or null if no
     * such attribute exists.
     * @throws {DOMException}
     * Throws a DOMException with the name "InUseAttributeError" if the attribute is already an
     * attribute of another element.
     * @see https://dom.spec.whatwg.org/#concept-element-attributes-set
     */
    setNamedItemNS: function(e) {
      return this.setNamedItem(e);
    },
    /**
     * Removes an attribute specified by the local name.
     *
     * @param {string} localName
     * The local name of the attribute to be removed.
     * @returns {Attr}
     * The attribute node that was removed.
     * @throws {DOMException}
     * With code:
     * - {@link DOMException.NOT_FOUND_ERR} if no attribute with the given name is found.
     * @see https://dom.spec.whatwg.org/#dom-namednodemap-removenameditem
     * @see https://dom.spec.whatwg.org/#concept-element-attributes-remove-by-name
     */
    removeNamedItem: function(e) {
      var t = this.getNamedItem(e);
      if (!t)
        throw new M(M.NOT_FOUND_ERR, e);
      return Qm(this._ownerElement, this, t), t;
    },
    /**
     * Removes an attribute specified by the namespace and local name.
     *
     * @param {string | null} namespaceURI
     * The namespace URI of the attribute to be removed.
     * @param {string} localName
     * The local name of the attribute to be removed.
     * @returns {Attr}
     * The attribute node that was removed.
     * @throws {DOMException}
     * With code:
     * - {@link DOMException.NOT_FOUND_ERR} if no attribute with the given namespace URI and local
     * name is found.
     * @see https://dom.spec.whatwg.org/#dom-namednodemap-removenameditemns
     * @see https://dom.spec.whatwg.org/#concept-element-attributes-remove-by-namespace
     */
    removeNamedItemNS: function(e, t) {
      var n = this.getNamedItemNS(e, t);
      if (!n)
        throw new M(M.NOT_FOUND_ERR, e ? e + " : " + t : t);
      return Qm(this._ownerElement, this, n), n;
    },
    /**
     * Get an attribute by namespace and local name.
     *
     * @param {string | null} namespaceURI
     * The namespace URI of the attribute.
     * @param {string} localName
     * The local name of the attribute.
     * @returns {Attr | null}
     * The attribute with the given namespace URI and local name, or null if no such attribute
     * exists.
     * @see https://dom.spec.whatwg.org/#concept-element-attributes-get-by-namespace
     */
    getNamedItemNS: function(e, t) {
      e || (e = null);
      for (var n = 0; n < this.length; ) {
        var r = this[n];
        if (r.localName === t && r.namespaceURI === e)
          return r;
        n++;
      }
      return null;
    }
  };
  zn.prototype[Symbol.iterator] = function() {
    var e = this, t = 0;
    return {
      next: function() {
        return t < e.length ? {
          value: e[t++],
          done: !1
        } : {
          done: !0
        };
      },
      return: function() {
        return {
          done: !0
        };
      }
    };
  };
  function dh() {
  }
  dh.prototype = {
    /**
     * Test if the DOM implementation implements a specific feature and version, as specified in
     * {@link https://www.w3.org/TR/DOM-Level-3-Core/core.html#DOMFeatures DOM Features}.
     *
     * The DOMImplementation.hasFeature() method returns a Boolean flag indicating if a given
     * feature is supported. The different implementations fairly diverged in what kind of
     * features were reported. The latest version of the spec settled to force this method to
     * always return true, where the functionality was accurate and in use.
     *
     * @deprecated
     * It is deprecated and modern browsers return true in all cases.
     * @function DOMImplementation#hasFeature
     * @param {string} feature
     * The name of the feature to test.
     * @param {string} [version]
     * This is the version number of the feature to test.
     * @returns {boolean}
     * Always returns true.
     * @see https://developer.mozilla.org/en-US/docs/Web/API/DOMImplementation/hasFeature MDN
     * @see https://www.w3.org/TR/REC-DOM-Level-1/level-one-core.html#ID-5CED94D7 DOM Level 1 Core
     * @see https://dom.spec.whatwg.org/#dom-domimplementation-hasfeature DOM Living Standard
     * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#ID-5CED94D7 DOM Level 3 Core
     */
    hasFeature: function(e, t) {
      return !0;
    },
    /**
     * Creates a DOM Document object of the specified type with its document element. Note that
     * based on the {@link DocumentType}
     * given to create the document, the implementation may instantiate specialized
     * {@link Document} objects that support additional features than the "Core", such as "HTML"
     * {@link https://www.w3.org/TR/DOM-Level-3-Core/references.html#DOM2HTML DOM Level 2 HTML}.
     * On the other hand, setting the {@link DocumentType} after the document was created makes
     * this very unlikely to happen. Alternatively, specialized {@link Document} creation methods,
     * such as createHTMLDocument
     * {@link https://www.w3.org/TR/DOM-Level-3-Core/references.html#DOM2HTML DOM Level 2 HTML},
     * can be used to obtain specific types of {@link Document} objects.
     *
     * __It behaves slightly different from the description in the living standard__:
     * - There is no interface/class `XMLDocument`, it returns a `Document`
     * instance (with it's `type` set to `'xml'`).
     * - `encoding`, `mode`, `origin`, `url` fields are currently not declared.
     *
     * @function DOMImplementation.createDocument
     * @param {string | null} namespaceURI
     * The
     * {@link https://www.w3.org/TR/DOM-Level-3-Core/glossary.html#dt-namespaceURI namespace URI}
     * of the document element to create or null.
     * @param {string | null} qualifiedName
     * The
     * {@link https://www.w3.org/TR/DOM-Level-3-Core/glossary.html#dt-qualifiedname qualified name}
     * of the document element to be created or null.
     * @param {DocumentType | null} [doctype=null]
     * The type of document to be created or null. When doctype is not null, its
     * {@link Node#ownerDocument} attribute is set to the document being created. Default is
     * `null`
     * @returns {Document}
     * A new {@link Document} object with its document element. If the NamespaceURI,
     * qualifiedName, and doctype are null, the returned {@link Document} is empty with no
     * document element.
     * @throws {DOMException}
     * With code:
     *
     * - `INVALID_CHARACTER_ERR`: Raised if the specified qualified name is not an XML name
     * according to {@link https://www.w3.org/TR/DOM-Level-3-Core/references.html#XML XML 1.0}.
     * - `NAMESPACE_ERR`: Raised if the qualifiedName is malformed, if the qualifiedName has a
     * prefix and the namespaceURI is null, or if the qualifiedName is null and the namespaceURI
     * is different from null, or if the qualifiedName has a prefix that is "xml" and the
     * namespaceURI is different from "{@link http://www.w3.org/XML/1998/namespace}"
     * {@link https://www.w3.org/TR/DOM-Level-3-Core/references.html#Namespaces XML Namespaces},
     * or if the DOM implementation does not support the "XML" feature but a non-null namespace
     * URI was provided, since namespaces were defined by XML.
     * - `WRONG_DOCUMENT_ERR`: Raised if doctype has already been used with a different document
     * or was created from a different implementation.
     * - `NOT_SUPPORTED_ERR`: May be raised if the implementation does not support the feature
     * "XML" and the language exposed through the Document does not support XML Namespaces (such
     * as {@link https://www.w3.org/TR/DOM-Level-3-Core/references.html#HTML40 HTML 4.01}).
     * @since DOM Level 2.
     * @see {@link #createHTMLDocument}
     * @see https://developer.mozilla.org/en-US/docs/Web/API/DOMImplementation/createDocument MDN
     * @see https://dom.spec.whatwg.org/#dom-domimplementation-createdocument DOM Living Standard
     * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#Level-2-Core-DOM-createDocument DOM
     *      Level 3 Core
     * @see https://www.w3.org/TR/DOM-Level-2-Core/core.html#Level-2-Core-DOM-createDocument DOM
     *      Level 2 Core (initial)
     */
    createDocument: function(e, t, n) {
      var r = jr.XML_APPLICATION;
      e === ot.HTML ? r = jr.XML_XHTML_APPLICATION : e === ot.SVG && (r = jr.XML_SVG_IMAGE);
      var i = new yt(Ne, { contentType: r });
      if (i.implementation = this, i.childNodes = new ce(), i.doctype = n || null, n && i.appendChild(n), t) {
        var o = i.createElementNS(e, t);
        i.appendChild(o);
      }
      return i;
    },
    /**
     * Creates an empty DocumentType node. Entity declarations and notations are not made
     * available. Entity reference expansions and default attribute additions do not occur.
     *
     * **This behavior is slightly different from the one in the specs**:
     * - `encoding`, `mode`, `origin`, `url` fields are currently not declared.
     * - `publicId` and `systemId` contain the raw data including any possible quotes,
     *   so they can always be serialized back to the original value
     * - `internalSubset` contains the raw string between `[` and `]` if present,
     *   but is not parsed or validated in any form.
     *
     * @function DOMImplementation#createDocumentType
     * @param {string} qualifiedName
     * The {@link https://www.w3.org/TR/DOM-Level-3-Core/glossary.html#dt-qualifiedname qualified
     * name} of the document type to be created.
     * @param {string} [publicId]
     * The external subset public identifier. Stored verbatim including surrounding quotes.
     * When serialized with `requireWellFormed: true`, the serializer throws `InvalidStateError`
     * if the value is non-empty and does not match the XML `PubidLiteral` production
     * (W3C DOM Parsing §3.2.1.3; XML 1.0 production [12]). Creation-time validation is not
     * enforced — deferred to a future breaking release.
     * @param {string} [systemId]
     * The external subset system identifier. Stored verbatim including surrounding quotes.
     * When serialized with `requireWellFormed: true`, the serializer throws `InvalidStateError`
     * if the value is non-empty and does not match the XML `SystemLiteral` production
     * (W3C DOM Parsing §3.2.1.3; XML 1.0 production [11]). Creation-time validation is not
     * enforced — deferred to a future breaking release.
     * @param {string} [internalSubset]
     * The internal subset or an empty string if it is not present. Stored verbatim.
     * When serialized with `requireWellFormed: true`, the serializer throws `InvalidStateError`
     * if the value contains `"]>"`. Creation-time validation is not enforced.
     * @returns {DocumentType}
     * A new {@link DocumentType} node with {@link Node#ownerDocument} set to null.
     * @throws {DOMException}
     * With code:
     *
     * - `INVALID_CHARACTER_ERR`: Raised if the specified qualified name is not an XML name
     * according to {@link https://www.w3.org/TR/DOM-Level-3-Core/references.html#XML XML 1.0}.
     * - `NAMESPACE_ERR`: Raised if the qualifiedName is malformed.
     * - `NOT_SUPPORTED_ERR`: May be raised if the implementation does not support the feature
     * "XML" and the language exposed through the Document does not support XML Namespaces (such
     * as {@link https://www.w3.org/TR/DOM-Level-3-Core/references.html#HTML40 HTML 4.01}).
     * @since DOM Level 2.
     * @see https://developer.mozilla.org/en-US/docs/Web/API/DOMImplementation/createDocumentType
     *      MDN
     * @see https://dom.spec.whatwg.org/#dom-domimplementation-createdocumenttype DOM Living
     *      Standard
     * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#Level-3-Core-DOM-createDocType DOM
     *      Level 3 Core
     * @see https://www.w3.org/TR/DOM-Level-2-Core/core.html#Level-2-Core-DOM-createDocType DOM
     *      Level 2 Core
     * @see https://github.com/xmldom/xmldom/blob/master/CHANGELOG.md#050
     * @see https://www.w3.org/TR/DOM-Level-2-Core/#core-ID-Core-DocType-internalSubset
     * @prettierignore
     */
    createDocumentType: function(e, t, n, r) {
      ih(e);
      var i = new Co(Ne);
      return i.name = e, i.nodeName = e, i.publicId = t || "", i.systemId = n || "", i.internalSubset = r || "", i.childNodes = new ce(), i;
    },
    /**
     * Returns an HTML document, that might already have a basic DOM structure.
     *
     * __It behaves slightly different from the description in the living standard__:
     * - If the first argument is `false` no initial nodes are added (steps 3-7 in the specs are
     * omitted)
     * - `encoding`, `mode`, `origin`, `url` fields are currently not declared.
     *
     * @param {string | false} [title]
     * A string containing the title to give the new HTML document.
     * @returns {Document}
     * The HTML document.
     * @since WHATWG Living Standard.
     * @see {@link #createDocument}
     * @see https://dom.spec.whatwg.org/#dom-domimplementation-createhtmldocument
     * @see https://dom.spec.whatwg.org/#html-document
     */
    createHTMLDocument: function(e) {
      var t = new yt(Ne, { contentType: jr.HTML });
      if (t.implementation = this, t.childNodes = new ce(), e !== !1) {
        t.doctype = this.createDocumentType("html"), t.doctype.ownerDocument = t, t.appendChild(t.doctype);
        var n = t.createElement("html");
        t.appendChild(n);
        var r = t.createElement("head");
        if (n.appendChild(r), typeof e == "string") {
          var i = t.createElement("title");
          i.appendChild(t.createTextNode(e)), r.appendChild(i);
        }
        n.appendChild(t.createElement("body"));
      }
      return t;
    }
  };
  function W(e) {
    ke(e);
  }
  W.prototype = {
    /**
     * The first child of this node.
     *
     * @type {Node | null}
     */
    firstChild: null,
    /**
     * The last child of this node.
     *
     * @type {Node | null}
     */
    lastChild: null,
    /**
     * The previous sibling of this node.
     *
     * @type {Node | null}
     */
    previousSibling: null,
    /**
     * The next sibling of this node.
     *
     * @type {Node | null}
     */
    nextSibling: null,
    /**
     * The parent node of this node.
     *
     * @type {Node | null}
     */
    parentNode: null,
    /**
     * The parent element of this node.
     *
     * @type {Element | null}
     */
    get parentElement() {
      return this.parentNode && this.parentNode.nodeType === this.ELEMENT_NODE ? this.parentNode : null;
    },
    /**
     * The child nodes of this node.
     *
     * @type {NodeList}
     */
    childNodes: null,
    /**
     * The document object associated with this node.
     *
     * @type {Document | null}
     */
    ownerDocument: null,
    /**
     * The value of this node.
     *
     * @type {string | null}
     */
    nodeValue: null,
    /**
     * The namespace URI of this node.
     *
     * @type {string | null}
     */
    namespaceURI: null,
    /**
     * The prefix of the namespace for this node.
     *
     * @type {string | null}
     */
    prefix: null,
    /**
     * The local part of the qualified name of this node.
     *
     * @type {string | null}
     */
    localName: null,
    /**
     * The baseURI is currently always `about:blank`,
     * since that's what happens when you create a document from scratch.
     *
     * @type {'about:blank'}
     */
    baseURI: "about:blank",
    /**
     * Is true if this node is part of a document.
     *
     * @type {boolean}
     */
    get isConnected() {
      var e = this.getRootNode();
      return e && e.nodeType === e.DOCUMENT_NODE;
    },
    /**
     * Checks whether `other` is an inclusive descendant of this node.
     *
     * @param {Node | null | undefined} other
     * The node to check.
     * @returns {boolean}
     * True if `other` is an inclusive descendant of this node; false otherwise.
     * @see https://dom.spec.whatwg.org/#dom-node-contains
     */
    contains: function(e) {
      if (!e) return !1;
      var t = e;
      do {
        if (this === t) return !0;
        t = t.parentNode;
      } while (t);
      return !1;
    },
    /**
     * @typedef GetRootNodeOptions
     * @property {boolean} [composed=false]
     */
    /**
     * Searches for the root node of this node.
     *
     * **This behavior is slightly different from the in the specs**:
     * - ignores `options.composed`, since `ShadowRoot`s are unsupported, always returns root.
     *
     * @param {GetRootNodeOptions} [options]
     * @returns {Node}
     * Root node.
     * @see https://dom.spec.whatwg.org/#dom-node-getrootnode
     * @see https://dom.spec.whatwg.org/#concept-shadow-including-root
     */
    getRootNode: function(e) {
      var t = this;
      do {
        if (!t.parentNode)
          return t;
        t = t.parentNode;
      } while (t);
    },
    /**
     * Checks whether the given node is equal to this node.
     *
     * Two nodes are equal when they have the same type, defining characteristics (for the type),
     * and the same childNodes. The comparison is iterative to avoid stack overflows on
     * deeply-nested trees. Attribute nodes of each Element pair are also pushed onto the stack
     * and compared the same way.
     *
     * @param {Node} [otherNode]
     * @returns {boolean}
     * @see https://dom.spec.whatwg.org/#concept-node-equals
     * @see ../docs/walk-dom.md.
     */
    isEqualNode: function(e) {
      if (!e) return !1;
      for (var t = [{ node: this, other: e }]; t.length > 0; ) {
        var n = t.pop(), r = n.node, i = n.other;
        if (r.nodeType !== i.nodeType) return !1;
        switch (r.nodeType) {
          case r.DOCUMENT_TYPE_NODE:
            if (r.name !== i.name || r.publicId !== i.publicId || r.systemId !== i.systemId) return !1;
            break;
          case r.ELEMENT_NODE:
            if (r.namespaceURI !== i.namespaceURI || r.prefix !== i.prefix || r.localName !== i.localName || r.attributes.length !== i.attributes.length) return !1;
            for (var o = 0; o < r.attributes.length; o++) {
              var s = r.attributes.item(o), a = i.getAttributeNodeNS(s.namespaceURI, s.localName);
              if (!a) return !1;
              t.push({ node: s, other: a });
            }
            break;
          case r.ATTRIBUTE_NODE:
            if (r.namespaceURI !== i.namespaceURI || r.localName !== i.localName || r.value !== i.value) return !1;
            break;
          case r.PROCESSING_INSTRUCTION_NODE:
            if (r.target !== i.target || r.data !== i.data) return !1;
            break;
          case r.TEXT_NODE:
          case r.CDATA_SECTION_NODE:
          case r.COMMENT_NODE:
            if (r.data !== i.data) return !1;
            break;
        }
        if (r.childNodes.length !== i.childNodes.length) return !1;
        for (var o = r.childNodes.length - 1; o >= 0; o--)
          t.push({ node: r.childNodes[o], other: i.childNodes[o] });
      }
      return !0;
    },
    /**
     * Checks whether or not the given node is this node.
     *
     * @param {Node} [otherNode]
     */
    isSameNode: function(e) {
      return this === e;
    },
    /**
     * Inserts a node before a reference node as a child of this node.
     *
     * @param {Node} newChild
     * The new child node to be inserted.
     * @param {Node | null} refChild
     * The reference node before which newChild will be inserted.
     * @returns {Node}
     * The new child node successfully inserted.
     * @throws {DOMException}
     * Throws a DOMException if inserting the node would result in a DOM tree that is not
     * well-formed, or if `child` is provided but is not a child of `parent`.
     * See {@link _insertBefore} for more details.
     * @since Modified in DOM L2
     */
    insertBefore: function(e, t) {
      return bo(this, e, t);
    },
    /**
     * Replaces an old child node with a new child node within this node.
     *
     * @param {Node} newChild
     * The new node that is to replace the old node.
     * If it already exists in the DOM, it is removed from its original position.
     * @param {Node} oldChild
     * The existing child node to be replaced.
     * @returns {Node}
     * Returns the replaced child node.
     * @throws {DOMException}
     * Throws a DOMException if replacing the node would result in a DOM tree that is not
     * well-formed, or if `oldChild` is not a child of `this`.
     * This can also occur if the pre-replacement validity assertion fails.
     * See {@link _insertBefore}, {@link Node.removeChild}, and
     * {@link assertPreReplacementValidityInDocument} for more details.
     * @see https://dom.spec.whatwg.org/#concept-node-replace
     */
    replaceChild: function(e, t) {
      bo(this, e, t, hh), t && this.removeChild(t);
    },
    /**
     * Removes an existing child node from this node.
     *
     * @param {Node} oldChild
     * The child node to be removed.
     * @returns {Node}
     * Returns the removed child node.
     * @throws {DOMException}
     * Throws a DOMException if `oldChild` is not a child of `this`.
     * See {@link _removeChild} for more details.
     */
    removeChild: function(e) {
      return ph(this, e);
    },
    /**
     * Appends a child node to this node.
     *
     * @param {Node} newChild
     * The child node to be appended to this node.
     * If it already exists in the DOM, it is removed from its original position.
     * @returns {Node}
     * Returns the appended child node.
     * @throws {DOMException}
     * Throws a DOMException if appending the node would result in a DOM tree that is not
     * well-formed, or if `newChild` is not a valid Node.
     * See {@link insertBefore} for more details.
     */
    appendChild: function(e) {
      return this.insertBefore(e, null);
    },
    /**
     * Determines whether this node has any child nodes.
     *
     * @returns {boolean}
     * Returns true if this node has any child nodes, and false otherwise.
     */
    hasChildNodes: function() {
      return this.firstChild != null;
    },
    /**
     * Creates a copy of the calling node.
     *
     * @param {boolean} deep
     * If true, the contents of the node are recursively copied.
     * If false, only the node itself (and its attributes, if it is an element) are copied.
     * @returns {Node}
     * Returns the newly created copy of the node.
     * @throws {DOMException}
     * May throw a DOMException if operations within {@link Element#setAttributeNode} or
     * {@link Node#appendChild} (which are potentially invoked in this method) do not meet their
     * specific constraints.
     * @see {@link cloneNode}
     */
    cloneNode: function(e) {
      return wh(this.ownerDocument || this, this, e);
    },
    /**
     * Puts the specified node and all of its subtree into a "normalized" form. In a normalized
     * subtree, no text nodes in the subtree are empty and there are no adjacent text nodes.
     *
     * Specifically, this method merges any adjacent text nodes (i.e., nodes for which `nodeType`
     * is `TEXT_NODE`) into a single node with the combined data. It also removes any empty text
     * nodes.
     *
     * This method iterativly traverses all child nodes to normalize all descendent nodes within
     * the subtree.
     *
     * @throws {DOMException}
     * May throw a DOMException if operations within removeChild or appendData (which are
     * potentially invoked in this method) do not meet their specific constraints.
     * @since Modified in DOM Level 2
     * @see {@link Node.removeChild}
     * @see {@link CharacterData.appendData}
     * @see ../docs/walk-dom.md.
     */
    normalize: function() {
      ve(this, null, {
        enter: function(e) {
          for (var t = e.firstChild; t; ) {
            var n = t.nextSibling;
            if (n !== null && n.nodeType === Vr && t.nodeType === Vr) {
              for (var r = [], i = n; i !== null && i.nodeType === Vr; )
                r.push(i.data), i = i.nextSibling;
              for (var o = t.nextSibling; o !== i; ) {
                var s = o.nextSibling;
                o.parentNode = null, o.previousSibling = null, o.nextSibling = null, o = s;
              }
              t.nextSibling = i, i !== null ? i.previousSibling = t : e.lastChild = t, t.appendData(r.join("")), za(e.ownerDocument, e), t = i;
            } else
              t = n;
          }
          return !0;
        }
      });
    },
    /**
     * Checks whether the DOM implementation implements a specific feature and its version.
     *
     * @deprecated
     * Since `DOMImplementation.hasFeature` is deprecated and always returns true.
     * @param {string} feature
     * The package name of the feature to test. This is the same name that can be passed to the
     * method `hasFeature` on `DOMImplementation`.
     * @param {string} version
     * This is the version number of the package name to test.
     * @returns {boolean}
     * Returns true in all cases in the current implementation.
     * @since Introduced in DOM Level 2
     * @see {@link DOMImplementation.hasFeature}
     */
    isSupported: function(e, t) {
      return this.ownerDocument.implementation.hasFeature(e, t);
    },
    /**
     * Look up the prefix associated to the given namespace URI, starting from this node.
     * **The default namespace declarations are ignored by this method.**
     * See Namespace Prefix Lookup for details on the algorithm used by this method.
     *
     * **This behavior is different from the in the specs**:
     * - no node type specific handling
     * - uses the internal attribute _nsMap for resolving namespaces that is updated when changing attributes
     *
     * @param {string | null} namespaceURI
     * The namespace URI for which to find the associated prefix.
     * @returns {string | null}
     * The associated prefix, if found; otherwise, null.
     * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#Node3-lookupNamespacePrefix
     * @see https://www.w3.org/TR/DOM-Level-3-Core/namespaces-algorithms.html#lookupNamespacePrefixAlgo
     * @see https://dom.spec.whatwg.org/#dom-node-lookupprefix
     * @see https://github.com/xmldom/xmldom/issues/322
     * @prettierignore
     */
    lookupPrefix: function(e) {
      for (var t = this; t; ) {
        var n = t._nsMap;
        if (n) {
          for (var r in n)
            if (jn(n, r) && n[r] === e)
              return r;
        }
        t = t.nodeType == Vn ? t.ownerDocument : t.parentNode;
      }
      return null;
    },
    /**
     * This function is used to look up the namespace URI associated with the given prefix,
     * starting from this node.
     *
     * **This behavior is different from the in the specs**:
     * - no node type specific handling
     * - uses the internal attribute _nsMap for resolving namespaces that is updated when changing attributes
     *
     * @param {string | null} prefix
     * The prefix for which to find the associated namespace URI.
     * @returns {string | null}
     * The associated namespace URI, if found; otherwise, null.
     * @since DOM Level 3
     * @see https://dom.spec.whatwg.org/#dom-node-lookupnamespaceuri
     * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#Node3-lookupNamespaceURI
     * @prettierignore
     */
    lookupNamespaceURI: function(e) {
      for (var t = this; t; ) {
        var n = t._nsMap;
        if (n && jn(n, e))
          return n[e];
        t = t.nodeType == Vn ? t.ownerDocument : t.parentNode;
      }
      return null;
    },
    /**
     * Determines whether the given namespace URI is the default namespace.
     *
     * The function works by looking up the prefix associated with the given namespace URI. If no
     * prefix is found (i.e., the namespace URI is not registered in the namespace map of this
     * node or any of its ancestors), it returns `true`, implying the namespace URI is considered
     * the default.
     *
     * **This behavior is different from the in the specs**:
     * - no node type specific handling
     * - uses the internal attribute _nsMap for resolving namespaces that is updated when changing attributes
     *
     * @param {string | null} namespaceURI
     * The namespace URI to be checked.
     * @returns {boolean}
     * Returns true if the given namespace URI is the default namespace, false otherwise.
     * @since DOM Level 3
     * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#Node3-isDefaultNamespace
     * @see https://dom.spec.whatwg.org/#dom-node-isdefaultnamespace
     * @prettierignore
     */
    isDefaultNamespace: function(e) {
      var t = this.lookupPrefix(e);
      return t == null;
    },
    /**
     * Compares the reference node with a node with regard to their position in the document and
     * according to the document order.
     *
     * @param {Node} other
     * The node to compare the reference node to.
     * @returns {number}
     * Returns how the node is positioned relatively to the reference node according to the
     * bitmask. 0 if reference node and given node are the same.
     * @since DOM Level 3
     * @see https://www.w3.org/TR/2004/REC-DOM-Level-3-Core-20040407/core.html#Node3-compare
     * @see https://dom.spec.whatwg.org/#dom-node-comparedocumentposition
     */
    compareDocumentPosition: function(e) {
      if (this === e) return 0;
      var t = e, n = this, r = null, i = null;
      if (t instanceof un && (r = t, t = r.ownerElement), n instanceof un && (i = n, n = i.ownerElement, r && t && n === t))
        for (var o = 0, s; s = n.attributes[o]; o++) {
          if (s === r)
            return te.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC + te.DOCUMENT_POSITION_PRECEDING;
          if (s === i)
            return te.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC + te.DOCUMENT_POSITION_FOLLOWING;
        }
      if (!t || !n || n.ownerDocument !== t.ownerDocument)
        return te.DOCUMENT_POSITION_DISCONNECTED + te.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC + (Zm(n.ownerDocument) > Zm(t.ownerDocument) ? te.DOCUMENT_POSITION_FOLLOWING : te.DOCUMENT_POSITION_PRECEDING);
      if (i && t === n)
        return te.DOCUMENT_POSITION_CONTAINS + te.DOCUMENT_POSITION_PRECEDING;
      if (r && t === n)
        return te.DOCUMENT_POSITION_CONTAINED_BY + te.DOCUMENT_POSITION_FOLLOWING;
      for (var a = [], u = t.parentNode; u; ) {
        if (!i && u === n)
          return te.DOCUMENT_POSITION_CONTAINED_BY + te.DOCUMENT_POSITION_FOLLOWING;
        a.push(u), u = u.parentNode;
      }
      a.reverse();
      for (var c = [], d = n.parentNode; d; ) {
        if (!r && d === t)
          return te.DOCUMENT_POSITION_CONTAINS + te.DOCUMENT_POSITION_PRECEDING;
        c.push(d), d = d.parentNode;
      }
      c.reverse();
      var l = uh(a, c);
      for (var f in l.childNodes) {
        var p = l.childNodes[f];
        if (p === n) return te.DOCUMENT_POSITION_FOLLOWING;
        if (p === t) return te.DOCUMENT_POSITION_PRECEDING;
        if (c.indexOf(p) >= 0) return te.DOCUMENT_POSITION_FOLLOWING;
        if (a.indexOf(p) >= 0) return te.DOCUMENT_POSITION_PRECEDING;
      }
      return 0;
    }
  };
  function lh(e) {
    return e == "<" && "&lt;" || e == ">" && "&gt;" || e == "&" && "&amp;" || e == '"' && "&quot;" || "&#" + e.charCodeAt() + ";";
  }
  Wn(Re, W);
  Wn(Re, W.prototype);
  Wn(te, W);
  Wn(te, W.prototype);
  function wo(e, t) {
    ve(e, null, {
      enter: function(n) {
        return t(n) ? ve.STOP : !0;
      }
    });
  }
  function ve(e, t, n) {
    for (var r = [{ node: e, context: t, phase: ve.ENTER }]; r.length > 0; ) {
      var i = r.pop();
      if (i.phase === ve.ENTER) {
        var o = n.enter(i.node, i.context);
        if (o === ve.STOP)
          return ve.STOP;
        if (r.push({ node: i.node, context: o, phase: ve.EXIT }), o == null)
          continue;
        for (var s = i.node.lastChild; s; )
          r.push({ node: s, context: o, phase: ve.ENTER }), s = s.previousSibling;
      } else
        n.exit && n.exit(i.node, i.context);
    }
  }
  ve.STOP = /* @__PURE__ */ Symbol("walkDOM.STOP");
  ve.ENTER = 0;
  ve.EXIT = 1;
  function yt(e, t) {
    ke(e);
    var n = t || {};
    this.ownerDocument = this, this.contentType = n.contentType || jr.XML_APPLICATION, this.type = IO(this.contentType) ? "html" : "xml";
  }
  function XO(e, t, n) {
    e && e._inc++;
    var r = n.namespaceURI;
    r === ot.XMLNS && (t._nsMap[n.prefix ? n.localName : ""] = n.value);
  }
  function fh(e, t, n, r) {
    e && e._inc++;
    var i = n.namespaceURI;
    i === ot.XMLNS && delete t._nsMap[n.prefix ? n.localName : ""];
  }
  function za(e, t, n) {
    if (e && e._inc) {
      e._inc++;
      var r = t.childNodes;
      if (n && !n.nextSibling)
        r[r.length++] = n;
      else {
        for (var i = t.firstChild, o = 0; i; )
          r[o++] = i, i = i.nextSibling;
        r.length = o, delete r[r.length];
      }
    }
  }
  function ph(e, t) {
    if (e !== t.parentNode)
      throw new M(M.NOT_FOUND_ERR, "child's parent is not parent");
    var n = t.previousSibling, r = t.nextSibling;
    return n ? n.nextSibling = r : e.firstChild = r, r ? r.previousSibling = n : e.lastChild = n, za(e.ownerDocument, e), t.parentNode = null, t.previousSibling = null, t.nextSibling = null, t;
  }
  function GO(e) {
    return e && (e.nodeType === W.DOCUMENT_NODE || e.nodeType === W.DOCUMENT_FRAGMENT_NODE || e.nodeType === W.ELEMENT_NODE);
  }
  function YO(e) {
    return e && (e.nodeType === W.CDATA_SECTION_NODE || e.nodeType === W.COMMENT_NODE || e.nodeType === W.DOCUMENT_FRAGMENT_NODE || e.nodeType === W.DOCUMENT_TYPE_NODE || e.nodeType === W.ELEMENT_NODE || e.nodeType === W.PROCESSING_INSTRUCTION_NODE || e.nodeType === W.TEXT_NODE);
  }
  function zt(e) {
    return e && e.nodeType === W.DOCUMENT_TYPE_NODE;
  }
  function gt(e) {
    return e && e.nodeType === W.ELEMENT_NODE;
  }
  function mh(e) {
    return e && e.nodeType === W.TEXT_NODE;
  }
  function eh(e, t) {
    var n = e.childNodes || [];
    if (it(n, gt) || zt(t))
      return !1;
    var r = it(n, zt);
    return !(t && r && n.indexOf(r) > n.indexOf(t));
  }
  function th(e, t) {
    var n = e.childNodes || [];
    function r(o) {
      return gt(o) && o !== t;
    }
    if (it(n, r))
      return !1;
    var i = it(n, zt);
    return !(t && i && n.indexOf(i) > n.indexOf(t));
  }
  function KO(e, t, n) {
    if (!GO(e))
      throw new M(M.HIERARCHY_REQUEST_ERR, "Unexpected parent node type " + e.nodeType);
    if (n && n.parentNode !== e)
      throw new M(M.NOT_FOUND_ERR, "child not in parent");
    if (
      // 4. If `node` is not a DocumentFragment, DocumentType, Element, or CharacterData node, then throw a "HierarchyRequestError" DOMException.
      !YO(t) || // 5. If either `node` is a Text node and `parent` is a document,
      // the sax parser currently adds top level text nodes, this will be fixed in 0.9.0
      // || (node.nodeType === Node.TEXT_NODE && parent.nodeType === Node.DOCUMENT_NODE)
      // or `node` is a doctype and `parent` is not a document, then throw a "HierarchyRequestError" DOMException.
      zt(t) && e.nodeType !== W.DOCUMENT_NODE
    )
      throw new M(
        M.HIERARCHY_REQUEST_ERR,
        "Unexpected node type " + t.nodeType + " for parent node type " + e.nodeType
      );
  }
  function JO(e, t, n) {
    var r = e.childNodes || [], i = t.childNodes || [];
    if (t.nodeType === W.DOCUMENT_FRAGMENT_NODE) {
      var o = i.filter(gt);
      if (o.length > 1 || it(i, mh))
        throw new M(M.HIERARCHY_REQUEST_ERR, "More than one element or text in fragment");
      if (o.length === 1 && !eh(e, n))
        throw new M(M.HIERARCHY_REQUEST_ERR, "Element in fragment can not be inserted before doctype");
    }
    if (gt(t) && !eh(e, n))
      throw new M(M.HIERARCHY_REQUEST_ERR, "Only one element can be added and only after doctype");
    if (zt(t)) {
      if (it(r, zt))
        throw new M(M.HIERARCHY_REQUEST_ERR, "Only one doctype is allowed");
      var s = it(r, gt);
      if (n && r.indexOf(s) < r.indexOf(n))
        throw new M(M.HIERARCHY_REQUEST_ERR, "Doctype can only be inserted before an element");
      if (!n && s)
        throw new M(M.HIERARCHY_REQUEST_ERR, "Doctype can not be appended since element is present");
    }
  }
  function hh(e, t, n) {
    var r = e.childNodes || [], i = t.childNodes || [];
    if (t.nodeType === W.DOCUMENT_FRAGMENT_NODE) {
      var o = i.filter(gt);
      if (o.length > 1 || it(i, mh))
        throw new M(M.HIERARCHY_REQUEST_ERR, "More than one element or text in fragment");
      if (o.length === 1 && !th(e, n))
        throw new M(M.HIERARCHY_REQUEST_ERR, "Element in fragment can not be inserted before doctype");
    }
    if (gt(t) && !th(e, n))
      throw new M(M.HIERARCHY_REQUEST_ERR, "Only one element can be added and only after doctype");
    if (zt(t)) {
      if (it(r, function(u) {
        return zt(u) && u !== n;
      }))
        throw new M(M.HIERARCHY_REQUEST_ERR, "Only one doctype is allowed");
      var s = it(r, gt);
      if (n && r.indexOf(s) < r.indexOf(n))
        throw new M(M.HIERARCHY_REQUEST_ERR, "Doctype can only be inserted before an element");
    }
  }
  function bo(e, t, n, r) {
    KO(e, t, n), e.nodeType === W.DOCUMENT_NODE && (r || JO)(e, t, n);
    var i = t.parentNode;
    if (i && i.removeChild(t), t.nodeType === Vt) {
      var o = t.firstChild;
      if (o == null)
        return t;
      var s = t.lastChild;
    } else
      o = s = t;
    var a = n ? n.previousSibling : e.lastChild;
    o.previousSibling = a, s.nextSibling = n, a ? a.nextSibling = o : e.firstChild = o, n == null ? e.lastChild = s : n.previousSibling = s;
    do
      o.parentNode = e;
    while (o !== s && (o = o.nextSibling));
    return za(e.ownerDocument || e, e, t), t.nodeType == Vt && (t.firstChild = t.lastChild = null), t;
  }
  yt.prototype = {
    /**
     * The implementation that created this document.
     *
     * @type DOMImplementation
     * @readonly
     */
    implementation: null,
    nodeName: "#document",
    nodeType: Un,
    /**
     * The DocumentType node of the document.
     *
     * @type DocumentType
     * @readonly
     */
    doctype: null,
    documentElement: null,
    _inc: 1,
    insertBefore: function(e, t) {
      if (e.nodeType === Vt) {
        for (var n = e.firstChild; n; ) {
          var r = n.nextSibling;
          this.insertBefore(n, t), n = r;
        }
        return e;
      }
      return bo(this, e, t), e.ownerDocument = this, this.documentElement === null && e.nodeType === ze && (this.documentElement = e), e;
    },
    removeChild: function(e) {
      var t = ph(this, e);
      return t === this.documentElement && (this.documentElement = null), t;
    },
    replaceChild: function(e, t) {
      bo(this, e, t, hh), e.ownerDocument = this, t && this.removeChild(t), gt(e) && (this.documentElement = e);
    },
    /**
     * Imports a node from another document into this document, creating a new copy owned by this
     * document. The source node and its subtree are not modified.
     *
     * @param {Node} importedNode
     * The node to import.
     * @param {boolean} deep
     * If true, the contents of the node are recursively imported.
     * If false, only the node itself (and its attributes, if it is an element) are imported.
     * @returns {Node}
     * Returns the newly created import of the node.
     * @see {@link importNode}
     * @see {@link https://dom.spec.whatwg.org/#dom-document-importnode}
     */
    importNode: function(e, t) {
      return ZO(this, e, t);
    },
    // Introduced in DOM Level 2:
    getElementById: function(e) {
      var t = null;
      return wo(this.documentElement, function(n) {
        if (n.nodeType == ze && n.getAttribute("id") == e)
          return t = n, !0;
      }), t;
    },
    /**
     * Creates a new `Element` that is owned by this `Document`.
     * In HTML Documents `localName` is the lower cased `tagName`,
     * otherwise no transformation is being applied.
     * When `contentType` implies the HTML namespace, it will be set as `namespaceURI`.
     *
     * __This implementation differs from the specification:__ - The provided name is not checked
     * against the `Name` production,
     * so no related error will be thrown.
     * - There is no interface `HTMLElement`, it is always an `Element`.
     * - There is no support for a second argument to indicate using custom elements.
     *
     * @param {string} tagName
     * @returns {Element}
     * @see https://developer.mozilla.org/en-US/docs/Web/API/Document/createElement
     * @see https://dom.spec.whatwg.org/#dom-document-createelement
     * @see https://dom.spec.whatwg.org/#concept-create-element
     */
    createElement: function(e) {
      var t = new wt(Ne);
      t.ownerDocument = this, this.type === "html" && (e = e.toLowerCase()), PO(this.contentType) && (t.namespaceURI = ot.HTML), t.nodeName = e, t.tagName = e, t.localName = e, t.childNodes = new ce();
      var n = t.attributes = new zn();
      return n._ownerElement = t, t;
    },
    /**
     * @returns {DocumentFragment}
     */
    createDocumentFragment: function() {
      var e = new Hn(Ne);
      return e.ownerDocument = this, e.childNodes = new ce(), e;
    },
    /**
     * @param {string} data
     * @returns {Text}
     */
    createTextNode: function(e) {
      var t = new zr(Ne);
      return t.ownerDocument = this, t.childNodes = new ce(), t.appendData(e), t;
    },
    /**
     * @param {string} data
     * @returns {Comment}
     * @see https://dom.spec.whatwg.org/#dom-document-createcomment
     * @see https://www.w3.org/TR/xml/#NT-Comment XML 1.0 production [15]
     * @see https://www.w3.org/TR/DOM-Parsing/#dfn-concept-serialize-xml §3.2.1.3
     *
     *      Note: no validation is performed at creation time. When the resulting document is
     *      serialized with `requireWellFormed: true`, the serializer throws `InvalidStateError`
     *      if the comment data contains `--` anywhere, ends with `-`, or contains characters
     *      outside the XML Char production (W3C DOM Parsing §3.2.1.3). Without that option the
     *      data is emitted verbatim.
     */
    createComment: function(e) {
      var t = new Do(Ne);
      return t.ownerDocument = this, t.childNodes = new ce(), t.appendData(e), t;
    },
    /**
     * Returns a new CDATASection node whose data is `data`.
     *
     * __This implementation differs from the specification:__ - calling this method on an HTML
     * document does not throw `NotSupportedError`.
     *
     * @param {string} data
     * @returns {CDATASection}
     * @throws {DOMException}
     * With code `INVALID_CHARACTER_ERR` if `data` contains `"]]>"`.
     * @see https://developer.mozilla.org/en-US/docs/Web/API/Document/createCDATASection
     * @see https://dom.spec.whatwg.org/#dom-document-createcdatasection
     */
    createCDATASection: function(e) {
      if (e.indexOf("]]>") !== -1)
        throw new M(M.INVALID_CHARACTER_ERR, 'data contains "]]>"');
      var t = new Eo(Ne);
      return t.ownerDocument = this, t.childNodes = new ce(), t.appendData(e), t;
    },
    /**
     * Returns a ProcessingInstruction node whose target is target and data is data.
     *
     * __This behavior is slightly different from the in the specs__:
     * - it does not do any input validation on the arguments and doesn't throw
     * "InvalidCharacterError".
     *
     * Note: When the resulting document is serialized with `requireWellFormed: true`, the
     * serializer throws `InvalidStateError` if `.target` is not a valid XML `NCName` (a `Name`
     * with no colon) or is an ASCII case-insensitive match for `"xml"`, or if `.data` contains
     * `?>` or characters outside the XML Char production (W3C DOM Parsing §3.2.1.7). Without that
     * option the target and data are emitted verbatim.
     *
     * @param {string} target
     * @param {string} data
     * @returns {ProcessingInstruction}
     * @see https://developer.mozilla.org/docs/Web/API/Document/createProcessingInstruction
     * @see https://dom.spec.whatwg.org/#dom-document-createprocessinginstruction
     * @see https://www.w3.org/TR/DOM-Parsing/#dfn-concept-serialize-xml §3.2.1.7
     */
    createProcessingInstruction: function(e, t) {
      var n = new Ao(Ne);
      return n.ownerDocument = this, n.childNodes = new ce(), n.nodeName = n.target = e, n.nodeValue = n.data = t, n;
    },
    /**
     * Creates an `Attr` node that is owned by this document.
     * In HTML Documents `localName` is the lower cased `name`,
     * otherwise no transformation is being applied.
     *
     * __This implementation differs from the specification:__ - The provided name is not checked
     * against the `Name` production,
     * so no related error will be thrown.
     *
     * @param {string} name
     * @returns {Attr}
     * @see https://developer.mozilla.org/en-US/docs/Web/API/Document/createAttribute
     * @see https://dom.spec.whatwg.org/#dom-document-createattribute
     */
    createAttribute: function(e) {
      if (!ne.QName_exact.test(e))
        throw new M(M.INVALID_CHARACTER_ERR, 'invalid character in name "' + e + '"');
      return this.type === "html" && (e = e.toLowerCase()), this._createAttribute(e);
    },
    _createAttribute: function(e) {
      var t = new un(Ne);
      return t.ownerDocument = this, t.childNodes = new ce(), t.name = e, t.nodeName = e, t.localName = e, t.specified = !0, t;
    },
    /**
     * Creates an EntityReference object.
     * The current implementation does not fill the `childNodes` with those of the corresponding
     * `Entity`
     *
     * The `name` is validated against the XML `Name` production at creation time; an invalid name
     * throws `InvalidCharacterError`. When the resulting node is serialized with
     * `requireWellFormed: true`, the serializer re-validates `nodeName` against the XML `Name`
     * production and throws `InvalidStateError` if a later `nodeName` mutation made it invalid;
     * without that option the name is emitted verbatim.
     *
     * __This implementation differs from the specification:__ xmldom does not expand entities —
     * the parser resolves entity references inline and never constructs `EntityReference` nodes,
     * so this method is the only producer.
     *
     * @deprecated
     * In DOM Level 4.
     * @param {string} name
     * The name of the entity to reference. No namespace well-formedness checks are performed.
     * @returns {EntityReference}
     * @throws {DOMException}
     * With code `INVALID_CHARACTER_ERR` when `name` is not a valid XML `Name`.
     * @throws {DOMException}
     * with code `NOT_SUPPORTED_ERR` when the document is of type `html`
     * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#ID-392B75AE
     */
    createEntityReference: function(e) {
      if (!ne.Name_exact.test(e))
        throw new M(M.INVALID_CHARACTER_ERR, 'not a valid xml name "' + e + '"');
      if (this.type === "html")
        throw new M("document is an html document", Oe.NotSupportedError);
      var t = new Oo(Ne);
      return t.ownerDocument = this, t.childNodes = new ce(), t.nodeName = e, t;
    },
    // Introduced in DOM Level 2:
    /**
     * @param {string} namespaceURI
     * @param {string} qualifiedName
     * @returns {Element}
     */
    createElementNS: function(e, t) {
      var n = qa(e, t), r = new wt(Ne), i = r.attributes = new zn();
      return r.childNodes = new ce(), r.ownerDocument = this, r.nodeName = t, r.tagName = t, r.namespaceURI = n[0], r.prefix = n[1], r.localName = n[2], i._ownerElement = r, r;
    },
    // Introduced in DOM Level 2:
    /**
     * @param {string} namespaceURI
     * @param {string} qualifiedName
     * @returns {Attr}
     */
    createAttributeNS: function(e, t) {
      var n = qa(e, t), r = new un(Ne);
      return r.ownerDocument = this, r.childNodes = new ce(), r.nodeName = t, r.name = t, r.specified = !0, r.namespaceURI = n[0], r.prefix = n[1], r.localName = n[2], r;
    }
  };
  Me(yt, W);
  function wt(e) {
    ke(e), this._nsMap = /* @__PURE__ */ Object.create(null);
  }
  wt.prototype = {
    nodeType: ze,
    /**
     * The attributes of this element.
     *
     * @type {NamedNodeMap | null}
     */
    attributes: null,
    getQualifiedName: function() {
      return this.prefix ? this.prefix + ":" + this.localName : this.localName;
    },
    _isInHTMLDocumentAndNamespace: function() {
      return this.ownerDocument.type === "html" && this.namespaceURI === ot.HTML;
    },
    /**
     * Implementaton of Level2 Core function hasAttributes.
     *
     * @returns {boolean}
     * True if attribute list is not empty.
     * @see https://www.w3.org/TR/DOM-Level-2-Core/#core-ID-NodeHasAttrs
     */
    hasAttributes: function() {
      return !!(this.attributes && this.attributes.length);
    },
    hasAttribute: function(e) {
      return !!this.getAttributeNode(e);
    },
    /**
     * Returns element’s first attribute whose qualified name is `name`, and `null`
     * if there is no such attribute.
     *
     * @param {string} name
     * @returns {string | null}
     */
    getAttribute: function(e) {
      var t = this.getAttributeNode(e);
      return t ? t.value : null;
    },
    getAttributeNode: function(e) {
      return this._isInHTMLDocumentAndNamespace() && (e = e.toLowerCase()), this.attributes.getNamedItem(e);
    },
    /**
     * Sets the value of element’s first attribute whose qualified name is qualifiedName to value.
     *
     * @param {string} name
     * @param {string} value
     */
    setAttribute: function(e, t) {
      this._isInHTMLDocumentAndNamespace() && (e = e.toLowerCase());
      var n = this.getAttributeNode(e);
      n ? n.value = n.nodeValue = "" + t : (n = this.ownerDocument._createAttribute(e), n.value = n.nodeValue = "" + t, this.setAttributeNode(n));
    },
    removeAttribute: function(e) {
      var t = this.getAttributeNode(e);
      t && this.removeAttributeNode(t);
    },
    setAttributeNode: function(e) {
      return this.attributes.setNamedItem(e);
    },
    setAttributeNodeNS: function(e) {
      return this.attributes.setNamedItemNS(e);
    },
    removeAttributeNode: function(e) {
      return this.attributes.removeNamedItem(e.nodeName);
    },
    //get real attribute name,and remove it by removeAttributeNode
    removeAttributeNS: function(e, t) {
      var n = this.getAttributeNodeNS(e, t);
      n && this.removeAttributeNode(n);
    },
    hasAttributeNS: function(e, t) {
      return this.getAttributeNodeNS(e, t) != null;
    },
    /**
     * Returns element’s attribute whose namespace is `namespaceURI` and local name is
     * `localName`,
     * or `null` if there is no such attribute.
     *
     * @param {string} namespaceURI
     * @param {string} localName
     * @returns {string | null}
     */
    getAttributeNS: function(e, t) {
      var n = this.getAttributeNodeNS(e, t);
      return n ? n.value : null;
    },
    /**
     * Sets the value of element’s attribute whose namespace is `namespaceURI` and local name is
     * `localName` to value.
     *
     * @param {string} namespaceURI
     * @param {string} qualifiedName
     * @param {string} value
     * @see https://dom.spec.whatwg.org/#dom-element-setattributens
     */
    setAttributeNS: function(e, t, n) {
      var r = qa(e, t), i = r[2], o = this.getAttributeNodeNS(e, i);
      o ? o.value = o.nodeValue = "" + n : (o = this.ownerDocument.createAttributeNS(e, t), o.value = o.nodeValue = "" + n, this.setAttributeNode(o));
    },
    getAttributeNodeNS: function(e, t) {
      return this.attributes.getNamedItemNS(e, t);
    },
    /**
     * Returns a LiveNodeList of all child elements which have **all** of the given class name(s).
     *
     * Returns an empty list if `classNames` is an empty string or only contains HTML white space
     * characters.
     *
     * Warning: This returns a live LiveNodeList.
     * Changes in the DOM will reflect in the array as the changes occur.
     * If an element selected by this array no longer qualifies for the selector,
     * it will automatically be removed. Be aware of this for iteration purposes.
     *
     * @param {string} classNames
     * Is a string representing the class name(s) to match; multiple class names are separated by
     * (ASCII-)whitespace.
     * @see https://developer.mozilla.org/en-US/docs/Web/API/Element/getElementsByClassName
     * @see https://developer.mozilla.org/en-US/docs/Web/API/Document/getElementsByClassName
     * @see https://dom.spec.whatwg.org/#concept-getelementsbyclassname
     */
    getElementsByClassName: function(e) {
      var t = Jm(e);
      return new rt(this, function(n) {
        var r = [];
        return t.length > 0 && wo(n, function(i) {
          if (i !== n && i.nodeType === ze) {
            var o = i.getAttribute("class");
            if (o) {
              var s = e === o;
              if (!s) {
                var a = Jm(o);
                s = t.every(qO(a));
              }
              s && r.push(i);
            }
          }
        }), r;
      });
    },
    /**
     * Returns a LiveNodeList of elements with the given qualifiedName.
     * Searching for all descendants can be done by passing `*` as `qualifiedName`.
     *
     * All descendants of the specified element are searched, but not the element itself.
     * The returned list is live, which means it updates itself with the DOM tree automatically.
     * Therefore, there is no need to call `Element.getElementsByTagName()`
     * with the same element and arguments repeatedly if the DOM changes in between calls.
     *
     * When called on an HTML element in an HTML document,
     * `getElementsByTagName` lower-cases the argument before searching for it.
     * This is undesirable when trying to match camel-cased SVG elements (such as
     * `<linearGradient>`) in an HTML document.
     * Instead, use `Element.getElementsByTagNameNS()`,
     * which preserves the capitalization of the tag name.
     *
     * `Element.getElementsByTagName` is similar to `Document.getElementsByTagName()`,
     * except that it only searches for elements that are descendants of the specified element.
     *
     * @param {string} qualifiedName
     * @returns {LiveNodeList}
     * @see https://developer.mozilla.org/en-US/docs/Web/API/Element/getElementsByTagName
     * @see https://dom.spec.whatwg.org/#concept-getelementsbytagname
     */
    getElementsByTagName: function(e) {
      var t = (this.nodeType === Un ? this : this.ownerDocument).type === "html", n = e.toLowerCase();
      return new rt(this, function(r) {
        var i = [];
        return wo(r, function(o) {
          if (!(o === r || o.nodeType !== ze))
            if (e === "*")
              i.push(o);
            else {
              var s = o.getQualifiedName(), a = t && o.namespaceURI === ot.HTML ? n : e;
              s === a && i.push(o);
            }
        }), i;
      });
    },
    getElementsByTagNameNS: function(e, t) {
      return new rt(this, function(n) {
        var r = [];
        return wo(n, function(i) {
          i !== n && i.nodeType === ze && (e === "*" || i.namespaceURI === e) && (t === "*" || i.localName == t) && r.push(i);
        }), r;
      });
    }
  };
  yt.prototype.getElementsByClassName = wt.prototype.getElementsByClassName;
  yt.prototype.getElementsByTagName = wt.prototype.getElementsByTagName;
  yt.prototype.getElementsByTagNameNS = wt.prototype.getElementsByTagNameNS;
  Me(wt, W);
  function un(e) {
    ke(e), this.namespaceURI = null, this.prefix = null, this.ownerElement = null;
  }
  un.prototype.nodeType = Vn;
  Me(un, W);
  function Wt(e) {
    ke(e);
  }
  Wt.prototype = {
    data: "",
    substringData: function(e, t) {
      return this.data.substring(e, e + t);
    },
    appendData: function(e) {
      e = this.data + e, this.nodeValue = this.data = e, this.length = e.length;
    },
    insertData: function(e, t) {
      this.replaceData(e, 0, t);
    },
    deleteData: function(e, t) {
      this.replaceData(e, t, "");
    },
    replaceData: function(e, t, n) {
      var r = this.data.substring(0, e), i = this.data.substring(e + t);
      n = r + n + i, this.nodeValue = this.data = n, this.length = n.length;
    }
  };
  Me(Wt, W);
  function zr(e) {
    ke(e);
  }
  zr.prototype = {
    nodeName: "#text",
    nodeType: Vr,
    splitText: function(e) {
      var t = this.data, n = t.substring(e);
      t = t.substring(0, e), this.data = this.nodeValue = t, this.length = t.length;
      var r = this.ownerDocument.createTextNode(n);
      return this.parentNode && this.parentNode.insertBefore(r, this.nextSibling), r;
    }
  };
  Me(zr, Wt);
  function Do(e) {
    ke(e);
  }
  Do.prototype = {
    nodeName: "#comment",
    nodeType: ja
  };
  Me(Do, Wt);
  function Eo(e) {
    ke(e);
  }
  Eo.prototype = {
    nodeName: "#cdata-section",
    nodeType: oh
  };
  Me(Eo, zr);
  function Co(e) {
    ke(e);
  }
  Co.prototype.nodeType = ah;
  Me(Co, W);
  function Wa(e) {
    ke(e);
  }
  Wa.prototype.nodeType = jO;
  Me(Wa, W);
  function Ha(e) {
    ke(e);
  }
  Ha.prototype.nodeType = UO;
  Me(Ha, W);
  function Oo(e) {
    ke(e);
  }
  Oo.prototype.nodeType = sh;
  Me(Oo, W);
  function Hn(e) {
    ke(e);
  }
  Hn.prototype.nodeName = "#document-fragment";
  Hn.prototype.nodeType = Vt;
  Me(Hn, W);
  function Ao(e) {
    ke(e);
  }
  Ao.prototype.nodeType = Ua;
  Me(Ao, Wt);
  function gh() {
  }
  gh.prototype.serializeToString = function(e, t) {
    return yh.call(e, t);
  };
  W.prototype.toString = yh;
  function yh(e) {
    var t;
    typeof e == "function" ? t = { requireWellFormed: !1, splitCDATASections: !0, nodeFilter: e } : e != null ? t = {
      requireWellFormed: !!e.requireWellFormed,
      splitCDATASections: e.splitCDATASections !== !1,
      nodeFilter: e.nodeFilter || null
    } : t = { requireWellFormed: !1, splitCDATASections: !0, nodeFilter: null };
    var n = [], r = this.nodeType === Un && this.documentElement || this, i = r.prefix, o = r.namespaceURI;
    if (o && i == null) {
      var i = r.lookupPrefix(o);
      if (i == null)
        var s = [
          { namespace: o, prefix: null }
          //{namespace:uri,prefix:''}
        ];
    }
    return Xa(this, n, s, t), n.join("");
  }
  function nh(e, t, n) {
    var r = e.prefix || "", i = e.namespaceURI;
    if (!i || r === "xml" && i === ot.XML || i === ot.XMLNS)
      return !1;
    for (var o = n.length; o--; ) {
      var s = n[o];
      if (s.prefix === r)
        return s.namespace !== i;
    }
    return !0;
  }
  function yo(e, t, n, r) {
    if (r && !ne.QName_exact.test(t))
      throw new M(
        'The attribute name "' + t + '" is not a valid XML QName',
        Oe.InvalidStateError
      );
    e.push(" ", t, '="', n.replace(/[<>&"\t\n\r]/g, lh), '"');
  }
  function Xa(e, t, n, r) {
    n || (n = []);
    var i = r.nodeFilter, o = r.requireWellFormed, s = r.splitCDATASections, a = e.nodeType === Un ? e : e.ownerDocument, u = a.type === "html";
    ve(
      e,
      { ns: n },
      {
        enter: function(c, d) {
          var l = d.ns;
          if (i)
            if (c = i(c), c) {
              if (typeof c == "string")
                return t.push(c), null;
            } else
              return null;
          switch (c.nodeType) {
            case ze:
              var f = c.attributes, p = f.length, y = c.tagName, b = y;
              if (!u && !c.prefix && c.namespaceURI) {
                for (var A, O = 0; O < f.length; O++)
                  if (f.item(O).name === "xmlns") {
                    A = f.item(O).value;
                    break;
                  }
                if (!A)
                  for (var N = l.length - 1; N >= 0; N--) {
                    var w = l[N];
                    if (w.prefix === "" && w.namespace === c.namespaceURI) {
                      A = w.namespace;
                      break;
                    }
                  }
                if (A !== c.namespaceURI)
                  for (var N = l.length - 1; N >= 0; N--) {
                    var w = l[N];
                    if (w.namespace === c.namespaceURI) {
                      w.prefix && (b = w.prefix + ":" + y);
                      break;
                    }
                  }
              }
              if (o && !ne.QName_exact.test(b))
                throw new M(
                  'The element name "' + b + '" is not a valid XML QName',
                  Oe.InvalidStateError
                );
              t.push("<", b);
              for (var g = l.slice(), D = 0; D < p; D++) {
                var m = f.item(D);
                m.prefix == "xmlns" ? g.push({
                  prefix: m.localName,
                  namespace: m.value
                }) : m.nodeName == "xmlns" && g.push({ prefix: "", namespace: m.value });
              }
              for (var D = 0; D < p; D++) {
                var m = f.item(D);
                if (nh(m, u, g)) {
                  var v = m.prefix || "", E = m.namespaceURI;
                  yo(t, v ? "xmlns:" + v : "xmlns", E, o), g.push({ prefix: v, namespace: E });
                }
                var h = i ? i(m) : m;
                h && (typeof h == "string" ? t.push(h) : yo(t, h.name, h.value, o));
              }
              if (y === b && nh(c, u, g)) {
                var C = c.prefix || "", E = c.namespaceURI;
                yo(t, C ? "xmlns:" + C : "xmlns", E, o), g.push({ prefix: C, namespace: E });
              }
              var S = !c.firstChild;
              if (S && (u || c.namespaceURI === ot.HTML) && (S = LO(y)), S)
                return t.push("/>"), null;
              if (t.push(">"), u && BO(y)) {
                for (var k = c.firstChild; k; )
                  k.data ? t.push(k.data) : Xa(k, t, g.slice(), r), k = k.nextSibling;
                return t.push("</", b, ">"), null;
              }
              return { ns: g, tag: b };
            case Un:
            case Vt:
              if (o && c.nodeType === Un && c.documentElement == null)
                throw new M("The Document has no documentElement", Oe.InvalidStateError);
              return { ns: l };
            case Vn:
              return yo(t, c.name, c.value, o), null;
            case Vr:
              if (o && ne.InvalidChar.test(c.data))
                throw new M(
                  "The Text node data contains characters outside the XML Char production",
                  Oe.InvalidStateError
                );
              return t.push(c.data.replace(/[<&>]/g, lh)), null;
            case oh:
              if (o && c.data.indexOf("]]>") !== -1)
                throw new M('The CDATASection data contains "]]>"', Oe.InvalidStateError);
              return s ? t.push(ne.CDATA_START, c.data.replace(/]]>/g, "]]]]><![CDATA[>"), ne.CDATA_END) : t.push(ne.CDATA_START, c.data, ne.CDATA_END), null;
            case ja:
              if (o) {
                if (ne.InvalidChar.test(c.data))
                  throw new M(
                    "The comment node data contains characters outside the XML Char production",
                    Oe.InvalidStateError
                  );
                if (c.data.indexOf("--") !== -1 || c.data[c.data.length - 1] === "-")
                  throw new M(
                    'The comment node data contains "--" or ends with "-"',
                    Oe.InvalidStateError
                  );
              }
              return t.push(ne.COMMENT_START, c.data, ne.COMMENT_END), null;
            case ah:
              var I = c.publicId, R = c.systemId;
              if (o) {
                if (!ne.Name_exact.test(c.name))
                  throw new M(
                    'The doctype name "' + c.name + '" is not a valid XML Name',
                    Oe.InvalidStateError
                  );
                if (I && !ne.PubidLiteral_match.test(I))
                  throw new M("DocumentType publicId is not a valid PubidLiteral", Oe.InvalidStateError);
                if (R && R !== "." && !ne.SystemLiteral_match.test(R))
                  throw new M("DocumentType systemId is not a valid SystemLiteral", Oe.InvalidStateError);
                if (c.internalSubset && c.internalSubset.indexOf("]>") !== -1)
                  throw new M('DocumentType internalSubset contains "]>"', Oe.InvalidStateError);
              }
              return t.push(ne.DOCTYPE_DECL_START, " ", c.name), I ? (t.push(" ", ne.PUBLIC, " ", I), R && R !== "." && t.push(" ", R)) : R && R !== "." && t.push(" ", ne.SYSTEM, " ", R), c.internalSubset && t.push(" [", c.internalSubset, "]"), t.push(">"), null;
            case Ua:
              if (o) {
                if (!ne.NCName_exact.test(c.target) || c.target.toLowerCase() === "xml")
                  throw new M(
                    'The processing instruction target "' + c.target + '" is not a valid XML NCName or is reserved',
                    Oe.InvalidStateError
                  );
                if (ne.InvalidChar.test(c.data))
                  throw new M(
                    "The ProcessingInstruction data contains characters outside the XML Char production",
                    Oe.InvalidStateError
                  );
                if (c.data.indexOf("?>") !== -1)
                  throw new M('The ProcessingInstruction data contains "?>"', Oe.InvalidStateError);
              }
              return t.push("<?", c.target, " ", c.data, "?>"), null;
            case sh:
              if (o && !ne.Name_exact.test(c.nodeName))
                throw new M(
                  'The entity reference name "' + c.nodeName + '" is not a valid XML Name',
                  Oe.InvalidStateError
                );
              return t.push("&", c.nodeName, ";"), null;
            //case ENTITY_NODE:
            //case NOTATION_NODE:
            default:
              return t.push("??", c.nodeName), null;
          }
        },
        exit: function(c, d) {
          d && d.tag && t.push("</", d.tag, ">");
        }
      }
    );
  }
  function ZO(e, t, n) {
    var r;
    return ve(t, null, {
      enter: function(i, o) {
        var s = i.cloneNode(!1);
        s.ownerDocument = e, s.parentNode = null, o === null ? r = s : o.appendChild(s);
        var a = i.nodeType === Vn || n;
        return a ? s : null;
      }
    }), r;
  }
  function wh(e, t, n) {
    var r;
    return ve(t, null, {
      enter: function(i, o) {
        var s = new i.constructor(Ne);
        for (var a in i)
          if (jn(i, a)) {
            var u = i[a];
            typeof u != "object" && u != s[a] && (s[a] = u);
          }
        i.childNodes && (s.childNodes = new ce()), s.ownerDocument = e;
        var c = n;
        switch (s.nodeType) {
          case ze:
            var d = i.attributes, l = s.attributes = new zn(), f = d.length;
            l._ownerElement = s;
            for (var p = 0; p < f; p++)
              s.setAttributeNode(wh(e, d.item(p), !0));
            break;
          case Vn:
            c = !0;
        }
        return o !== null ? o.appendChild(s) : r = s, c ? s : null;
      }
    }), r;
  }
  function bh(e, t, n) {
    e[t] = n;
  }
  function _a(e) {
    for (var t = [], n = e.firstChild; n; )
      n.nodeType === ze && t.push(n), n = n.nextSibling;
    return t;
  }
  try {
    Object.defineProperty && (Object.defineProperty(rt.prototype, "length", {
      get: function() {
        return vo(this), this.$$length;
      }
    }), Object.defineProperty(W.prototype, "textContent", {
      get: function() {
        if (this.nodeType === ze || this.nodeType === Vt) {
          var e = [];
          return ve(this, null, {
            enter: function(t) {
              if (t.nodeType === ze || t.nodeType === Vt)
                return !0;
              if (t.nodeType === Ua || t.nodeType === ja)
                return null;
              e.push(t.nodeValue);
            }
          }), e.join("");
        }
        return this.nodeValue;
      },
      set: function(e) {
        switch (this.nodeType) {
          case ze:
          case Vt:
            for (; this.firstChild; )
              this.removeChild(this.firstChild);
            (e || String(e)) && this.appendChild(this.ownerDocument.createTextNode(e));
            break;
          default:
            this.data = e, this.value = e, this.nodeValue = e;
        }
      }
    }), Object.defineProperty(Wt.prototype, "data", {
      get: function() {
        return this._data != null ? this._data : "";
      },
      set: function(e) {
        this._data = e, this.length = typeof e == "string" ? e.length : 0;
      }
    }), Object.defineProperty(Wt.prototype, "nodeValue", {
      get: function() {
        return this.data;
      },
      set: function(e) {
        this.data = e;
      },
      enumerable: !0,
      configurable: !0
    }), Object.defineProperty(wt.prototype, "children", {
      get: function() {
        return new rt(this, _a);
      }
    }), Object.defineProperty(yt.prototype, "children", {
      get: function() {
        return new rt(this, _a);
      }
    }), Object.defineProperty(Hn.prototype, "children", {
      get: function() {
        return new rt(this, _a);
      }
    }), bh = function(e, t, n) {
      e["$$" + t] = n;
    });
  } catch {
  }
  re._updateLiveList = vo;
  re.Attr = un;
  re.CDATASection = Eo;
  re.CharacterData = Wt;
  re.Comment = Do;
  re.Document = yt;
  re.DocumentFragment = Hn;
  re.DocumentType = Co;
  re.DOMImplementation = dh;
  re.Element = wt;
  re.Entity = Ha;
  re.EntityReference = Oo;
  re.LiveNodeList = rt;
  re.NamedNodeMap = zn;
  re.Node = W;
  re.NodeList = ce;
  re.Notation = Wa;
  re.Text = zr;
  re.ProcessingInstruction = Ao;
  re.walkDOM = ve;
  re.XMLSerializer = gh;
});

// node_modules/@xmldom/xmldom/lib/entities.js
var Dh = _((Wr) => {
  "use strict";
  var vh = an().freeze;
  Wr.XML_ENTITIES = vh({
    amp: "&",
    apos: "'",
    gt: ">",
    lt: "<",
    quot: '"'
  });
  Wr.HTML_ENTITIES = vh({
    Aacute: "Á",
    aacute: "á",
    Abreve: "Ă",
    abreve: "ă",
    ac: "∾",
    acd: "∿",
    acE: "∾̳",
    Acirc: "Â",
    acirc: "â",
    acute: "´",
    Acy: "А",
    acy: "а",
    AElig: "Æ",
    aelig: "æ",
    af: "⁡",
    Afr: "𝔄",
    afr: "𝔞",
    Agrave: "À",
    agrave: "à",
    alefsym: "ℵ",
    aleph: "ℵ",
    Alpha: "Α",
    alpha: "α",
    Amacr: "Ā",
    amacr: "ā",
    amalg: "⨿",
    AMP: "&",
    amp: "&",
    And: "⩓",
    and: "∧",
    andand: "⩕",
    andd: "⩜",
    andslope: "⩘",
    andv: "⩚",
    ang: "∠",
    ange: "⦤",
    angle: "∠",
    angmsd: "∡",
    angmsdaa: "⦨",
    angmsdab: "⦩",
    angmsdac: "⦪",
    angmsdad: "⦫",
    angmsdae: "⦬",
    angmsdaf: "⦭",
    angmsdag: "⦮",
    angmsdah: "⦯",
    angrt: "∟",
    angrtvb: "⊾",
    angrtvbd: "⦝",
    angsph: "∢",
    angst: "Å",
    angzarr: "⍼",
    Aogon: "Ą",
    aogon: "ą",
    Aopf: "𝔸",
    aopf: "𝕒",
    ap: "≈",
    apacir: "⩯",
    apE: "⩰",
    ape: "≊",
    apid: "≋",
    apos: "'",
    ApplyFunction: "⁡",
    approx: "≈",
    approxeq: "≊",
    Aring: "Å",
    aring: "å",
    Ascr: "𝒜",
    ascr: "𝒶",
    Assign: "≔",
    ast: "*",
    asymp: "≈",
    asympeq: "≍",
    Atilde: "Ã",
    atilde: "ã",
    Auml: "Ä",
    auml: "ä",
    awconint: "∳",
    awint: "⨑",
    backcong: "≌",
    backepsilon: "϶",
    backprime: "‵",
    backsim: "∽",
    backsimeq: "⋍",
    Backslash: "∖",
    Barv: "⫧",
    barvee: "⊽",
    Barwed: "⌆",
    barwed: "⌅",
    barwedge: "⌅",
    bbrk: "⎵",
    bbrktbrk: "⎶",
    bcong: "≌",
    Bcy: "Б",
    bcy: "б",
    bdquo: "„",
    becaus: "∵",
    Because: "∵",
    because: "∵",
    bemptyv: "⦰",
    bepsi: "϶",
    bernou: "ℬ",
    Bernoullis: "ℬ",
    Beta: "Β",
    beta: "β",
    beth: "ℶ",
    between: "≬",
    Bfr: "𝔅",
    bfr: "𝔟",
    bigcap: "⋂",
    bigcirc: "◯",
    bigcup: "⋃",
    bigodot: "⨀",
    bigoplus: "⨁",
    bigotimes: "⨂",
    bigsqcup: "⨆",
    bigstar: "★",
    bigtriangledown: "▽",
    bigtriangleup: "△",
    biguplus: "⨄",
    bigvee: "⋁",
    bigwedge: "⋀",
    bkarow: "⤍",
    blacklozenge: "⧫",
    blacksquare: "▪",
    blacktriangle: "▴",
    blacktriangledown: "▾",
    blacktriangleleft: "◂",
    blacktriangleright: "▸",
    blank: "␣",
    blk12: "▒",
    blk14: "░",
    blk34: "▓",
    block: "█",
    bne: "=⃥",
    bnequiv: "≡⃥",
    bNot: "⫭",
    bnot: "⌐",
    Bopf: "𝔹",
    bopf: "𝕓",
    bot: "⊥",
    bottom: "⊥",
    bowtie: "⋈",
    boxbox: "⧉",
    boxDL: "╗",
    boxDl: "╖",
    boxdL: "╕",
    boxdl: "┐",
    boxDR: "╔",
    boxDr: "╓",
    boxdR: "╒",
    boxdr: "┌",
    boxH: "═",
    boxh: "─",
    boxHD: "╦",
    boxHd: "╤",
    boxhD: "╥",
    boxhd: "┬",
    boxHU: "╩",
    boxHu: "╧",
    boxhU: "╨",
    boxhu: "┴",
    boxminus: "⊟",
    boxplus: "⊞",
    boxtimes: "⊠",
    boxUL: "╝",
    boxUl: "╜",
    boxuL: "╛",
    boxul: "┘",
    boxUR: "╚",
    boxUr: "╙",
    boxuR: "╘",
    boxur: "└",
    boxV: "║",
    boxv: "│",
    boxVH: "╬",
    boxVh: "╫",
    boxvH: "╪",
    boxvh: "┼",
    boxVL: "╣",
    boxVl: "╢",
    boxvL: "╡",
    boxvl: "┤",
    boxVR: "╠",
    boxVr: "╟",
    boxvR: "╞",
    boxvr: "├",
    bprime: "‵",
    Breve: "˘",
    breve: "˘",
    brvbar: "¦",
    Bscr: "ℬ",
    bscr: "𝒷",
    bsemi: "⁏",
    bsim: "∽",
    bsime: "⋍",
    bsol: "\\",
    bsolb: "⧅",
    bsolhsub: "⟈",
    bull: "•",
    bullet: "•",
    bump: "≎",
    bumpE: "⪮",
    bumpe: "≏",
    Bumpeq: "≎",
    bumpeq: "≏",
    Cacute: "Ć",
    cacute: "ć",
    Cap: "⋒",
    cap: "∩",
    capand: "⩄",
    capbrcup: "⩉",
    capcap: "⩋",
    capcup: "⩇",
    capdot: "⩀",
    CapitalDifferentialD: "ⅅ",
    caps: "∩︀",
    caret: "⁁",
    caron: "ˇ",
    Cayleys: "ℭ",
    ccaps: "⩍",
    Ccaron: "Č",
    ccaron: "č",
    Ccedil: "Ç",
    ccedil: "ç",
    Ccirc: "Ĉ",
    ccirc: "ĉ",
    Cconint: "∰",
    ccups: "⩌",
    ccupssm: "⩐",
    Cdot: "Ċ",
    cdot: "ċ",
    cedil: "¸",
    Cedilla: "¸",
    cemptyv: "⦲",
    cent: "¢",
    CenterDot: "·",
    centerdot: "·",
    Cfr: "ℭ",
    cfr: "𝔠",
    CHcy: "Ч",
    chcy: "ч",
    check: "✓",
    checkmark: "✓",
    Chi: "Χ",
    chi: "χ",
    cir: "○",
    circ: "ˆ",
    circeq: "≗",
    circlearrowleft: "↺",
    circlearrowright: "↻",
    circledast: "⊛",
    circledcirc: "⊚",
    circleddash: "⊝",
    CircleDot: "⊙",
    circledR: "®",
    circledS: "Ⓢ",
    CircleMinus: "⊖",
    CirclePlus: "⊕",
    CircleTimes: "⊗",
    cirE: "⧃",
    cire: "≗",
    cirfnint: "⨐",
    cirmid: "⫯",
    cirscir: "⧂",
    ClockwiseContourIntegral: "∲",
    CloseCurlyDoubleQuote: "”",
    CloseCurlyQuote: "’",
    clubs: "♣",
    clubsuit: "♣",
    Colon: "∷",
    colon: ":",
    Colone: "⩴",
    colone: "≔",
    coloneq: "≔",
    comma: ",",
    commat: "@",
    comp: "∁",
    compfn: "∘",
    complement: "∁",
    complexes: "ℂ",
    cong: "≅",
    congdot: "⩭",
    Congruent: "≡",
    Conint: "∯",
    conint: "∮",
    ContourIntegral: "∮",
    Copf: "ℂ",
    copf: "𝕔",
    coprod: "∐",
    Coproduct: "∐",
    COPY: "©",
    copy: "©",
    copysr: "℗",
    CounterClockwiseContourIntegral: "∳",
    crarr: "↵",
    Cross: "⨯",
    cross: "✗",
    Cscr: "𝒞",
    cscr: "𝒸",
    csub: "⫏",
    csube: "⫑",
    csup: "⫐",
    csupe: "⫒",
    ctdot: "⋯",
    cudarrl: "⤸",
    cudarrr: "⤵",
    cuepr: "⋞",
    cuesc: "⋟",
    cularr: "↶",
    cularrp: "⤽",
    Cup: "⋓",
    cup: "∪",
    cupbrcap: "⩈",
    CupCap: "≍",
    cupcap: "⩆",
    cupcup: "⩊",
    cupdot: "⊍",
    cupor: "⩅",
    cups: "∪︀",
    curarr: "↷",
    curarrm: "⤼",
    curlyeqprec: "⋞",
    curlyeqsucc: "⋟",
    curlyvee: "⋎",
    curlywedge: "⋏",
    curren: "¤",
    curvearrowleft: "↶",
    curvearrowright: "↷",
    cuvee: "⋎",
    cuwed: "⋏",
    cwconint: "∲",
    cwint: "∱",
    cylcty: "⌭",
    Dagger: "‡",
    dagger: "†",
    daleth: "ℸ",
    Darr: "↡",
    dArr: "⇓",
    darr: "↓",
    dash: "‐",
    Dashv: "⫤",
    dashv: "⊣",
    dbkarow: "⤏",
    dblac: "˝",
    Dcaron: "Ď",
    dcaron: "ď",
    Dcy: "Д",
    dcy: "д",
    DD: "ⅅ",
    dd: "ⅆ",
    ddagger: "‡",
    ddarr: "⇊",
    DDotrahd: "⤑",
    ddotseq: "⩷",
    deg: "°",
    Del: "∇",
    Delta: "Δ",
    delta: "δ",
    demptyv: "⦱",
    dfisht: "⥿",
    Dfr: "𝔇",
    dfr: "𝔡",
    dHar: "⥥",
    dharl: "⇃",
    dharr: "⇂",
    DiacriticalAcute: "´",
    DiacriticalDot: "˙",
    DiacriticalDoubleAcute: "˝",
    DiacriticalGrave: "`",
    DiacriticalTilde: "˜",
    diam: "⋄",
    Diamond: "⋄",
    diamond: "⋄",
    diamondsuit: "♦",
    diams: "♦",
    die: "¨",
    DifferentialD: "ⅆ",
    digamma: "ϝ",
    disin: "⋲",
    div: "÷",
    divide: "÷",
    divideontimes: "⋇",
    divonx: "⋇",
    DJcy: "Ђ",
    djcy: "ђ",
    dlcorn: "⌞",
    dlcrop: "⌍",
    dollar: "$",
    Dopf: "𝔻",
    dopf: "𝕕",
    Dot: "¨",
    dot: "˙",
    DotDot: "⃜",
    doteq: "≐",
    doteqdot: "≑",
    DotEqual: "≐",
    dotminus: "∸",
    dotplus: "∔",
    dotsquare: "⊡",
    doublebarwedge: "⌆",
    DoubleContourIntegral: "∯",
    DoubleDot: "¨",
    DoubleDownArrow: "⇓",
    DoubleLeftArrow: "⇐",
    DoubleLeftRightArrow: "⇔",
    DoubleLeftTee: "⫤",
    DoubleLongLeftArrow: "⟸",
    DoubleLongLeftRightArrow: "⟺",
    DoubleLongRightArrow: "⟹",
    DoubleRightArrow: "⇒",
    DoubleRightTee: "⊨",
    DoubleUpArrow: "⇑",
    DoubleUpDownArrow: "⇕",
    DoubleVerticalBar: "∥",
    DownArrow: "↓",
    Downarrow: "⇓",
    downarrow: "↓",
    DownArrowBar: "⤓",
    DownArrowUpArrow: "⇵",
    DownBreve: "̑",
    downdownarrows: "⇊",
    downharpoonleft: "⇃",
    downharpoonright: "⇂",
    DownLeftRightVector: "⥐",
    DownLeftTeeVector: "⥞",
    DownLeftVector: "↽",
    DownLeftVectorBar: "⥖",
    DownRightTeeVector: "⥟",
    DownRightVector: "⇁",
    DownRightVectorBar: "⥗",
    DownTee: "⊤",
    DownTeeArrow: "↧",
    drbkarow: "⤐",
    drcorn: "⌟",
    drcrop: "⌌",
    Dscr: "𝒟",
    dscr: "𝒹",
    DScy: "Ѕ",
    dscy: "ѕ",
    dsol: "⧶",
    Dstrok: "Đ",
    dstrok: "đ",
    dtdot: "⋱",
    dtri: "▿",
    dtrif: "▾",
    duarr: "⇵",
    duhar: "⥯",
    dwangle: "⦦",
    DZcy: "Џ",
    dzcy: "џ",
    dzigrarr: "⟿",
    Eacute: "É",
    eacute: "é",
    easter: "⩮",
    Ecaron: "Ě",
    ecaron: "ě",
    ecir: "≖",
    Ecirc: "Ê",
    ecirc: "ê",
    ecolon: "≕",
    Ecy: "Э",
    ecy: "э",
    eDDot: "⩷",
    Edot: "Ė",
    eDot: "≑",
    edot: "ė",
    ee: "ⅇ",
    efDot: "≒",
    Efr: "𝔈",
    efr: "𝔢",
    eg: "⪚",
    Egrave: "È",
    egrave: "è",
    egs: "⪖",
    egsdot: "⪘",
    el: "⪙",
    Element: "∈",
    elinters: "⏧",
    ell: "ℓ",
    els: "⪕",
    elsdot: "⪗",
    Emacr: "Ē",
    emacr: "ē",
    empty: "∅",
    emptyset: "∅",
    EmptySmallSquare: "◻",
    emptyv: "∅",
    EmptyVerySmallSquare: "▫",
    emsp: " ",
    emsp13: " ",
    emsp14: " ",
    ENG: "Ŋ",
    eng: "ŋ",
    ensp: " ",
    Eogon: "Ę",
    eogon: "ę",
    Eopf: "𝔼",
    eopf: "𝕖",
    epar: "⋕",
    eparsl: "⧣",
    eplus: "⩱",
    epsi: "ε",
    Epsilon: "Ε",
    epsilon: "ε",
    epsiv: "ϵ",
    eqcirc: "≖",
    eqcolon: "≕",
    eqsim: "≂",
    eqslantgtr: "⪖",
    eqslantless: "⪕",
    Equal: "⩵",
    equals: "=",
    EqualTilde: "≂",
    equest: "≟",
    Equilibrium: "⇌",
    equiv: "≡",
    equivDD: "⩸",
    eqvparsl: "⧥",
    erarr: "⥱",
    erDot: "≓",
    Escr: "ℰ",
    escr: "ℯ",
    esdot: "≐",
    Esim: "⩳",
    esim: "≂",
    Eta: "Η",
    eta: "η",
    ETH: "Ð",
    eth: "ð",
    Euml: "Ë",
    euml: "ë",
    euro: "€",
    excl: "!",
    exist: "∃",
    Exists: "∃",
    expectation: "ℰ",
    ExponentialE: "ⅇ",
    exponentiale: "ⅇ",
    fallingdotseq: "≒",
    Fcy: "Ф",
    fcy: "ф",
    female: "♀",
    ffilig: "ﬃ",
    fflig: "ﬀ",
    ffllig: "ﬄ",
    Ffr: "𝔉",
    ffr: "𝔣",
    filig: "ﬁ",
    FilledSmallSquare: "◼",
    FilledVerySmallSquare: "▪",
    fjlig: "fj",
    flat: "♭",
    fllig: "ﬂ",
    fltns: "▱",
    fnof: "ƒ",
    Fopf: "𝔽",
    fopf: "𝕗",
    ForAll: "∀",
    forall: "∀",
    fork: "⋔",
    forkv: "⫙",
    Fouriertrf: "ℱ",
    fpartint: "⨍",
    frac12: "½",
    frac13: "⅓",
    frac14: "¼",
    frac15: "⅕",
    frac16: "⅙",
    frac18: "⅛",
    frac23: "⅔",
    frac25: "⅖",
    frac34: "¾",
    frac35: "⅗",
    frac38: "⅜",
    frac45: "⅘",
    frac56: "⅚",
    frac58: "⅝",
    frac78: "⅞",
    frasl: "⁄",
    frown: "⌢",
    Fscr: "ℱ",
    fscr: "𝒻",
    gacute: "ǵ",
    Gamma: "Γ",
    gamma: "γ",
    Gammad: "Ϝ",
    gammad: "ϝ",
    gap: "⪆",
    Gbreve: "Ğ",
    gbreve: "ğ",
    Gcedil: "Ģ",
    Gcirc: "Ĝ",
    gcirc: "ĝ",
    Gcy: "Г",
    gcy: "г",
    Gdot: "Ġ",
    gdot: "ġ",
    gE: "≧",
    ge: "≥",
    gEl: "⪌",
    gel: "⋛",
    geq: "≥",
    geqq: "≧",
    geqslant: "⩾",
    ges: "⩾",
    gescc: "⪩",
    gesdot: "⪀",
    gesdoto: "⪂",
    gesdotol: "⪄",
    gesl: "⋛︀",
    gesles: "⪔",
    Gfr: "𝔊",
    gfr: "𝔤",
    Gg: "⋙",
    gg: "≫",
    ggg: "⋙",
    gimel: "ℷ",
    GJcy: "Ѓ",
    gjcy: "ѓ",
    gl: "≷",
    gla: "⪥",
    glE: "⪒",
    glj: "⪤",
    gnap: "⪊",
    gnapprox: "⪊",
    gnE: "≩",
    gne: "⪈",
    gneq: "⪈",
    gneqq: "≩",
    gnsim: "⋧",
    Gopf: "𝔾",
    gopf: "𝕘",
    grave: "`",
    GreaterEqual: "≥",
    GreaterEqualLess: "⋛",
    GreaterFullEqual: "≧",
    GreaterGreater: "⪢",
    GreaterLess: "≷",
    GreaterSlantEqual: "⩾",
    GreaterTilde: "≳",
    Gscr: "𝒢",
    gscr: "ℊ",
    gsim: "≳",
    gsime: "⪎",
    gsiml: "⪐",
    Gt: "≫",
    GT: ">",
    gt: ">",
    gtcc: "⪧",
    gtcir: "⩺",
    gtdot: "⋗",
    gtlPar: "⦕",
    gtquest: "⩼",
    gtrapprox: "⪆",
    gtrarr: "⥸",
    gtrdot: "⋗",
    gtreqless: "⋛",
    gtreqqless: "⪌",
    gtrless: "≷",
    gtrsim: "≳",
    gvertneqq: "≩︀",
    gvnE: "≩︀",
    Hacek: "ˇ",
    hairsp: " ",
    half: "½",
    hamilt: "ℋ",
    HARDcy: "Ъ",
    hardcy: "ъ",
    hArr: "⇔",
    harr: "↔",
    harrcir: "⥈",
    harrw: "↭",
    Hat: "^",
    hbar: "ℏ",
    Hcirc: "Ĥ",
    hcirc: "ĥ",
    hearts: "♥",
    heartsuit: "♥",
    hellip: "…",
    hercon: "⊹",
    Hfr: "ℌ",
    hfr: "𝔥",
    HilbertSpace: "ℋ",
    hksearow: "⤥",
    hkswarow: "⤦",
    hoarr: "⇿",
    homtht: "∻",
    hookleftarrow: "↩",
    hookrightarrow: "↪",
    Hopf: "ℍ",
    hopf: "𝕙",
    horbar: "―",
    HorizontalLine: "─",
    Hscr: "ℋ",
    hscr: "𝒽",
    hslash: "ℏ",
    Hstrok: "Ħ",
    hstrok: "ħ",
    HumpDownHump: "≎",
    HumpEqual: "≏",
    hybull: "⁃",
    hyphen: "‐",
    Iacute: "Í",
    iacute: "í",
    ic: "⁣",
    Icirc: "Î",
    icirc: "î",
    Icy: "И",
    icy: "и",
    Idot: "İ",
    IEcy: "Е",
    iecy: "е",
    iexcl: "¡",
    iff: "⇔",
    Ifr: "ℑ",
    ifr: "𝔦",
    Igrave: "Ì",
    igrave: "ì",
    ii: "ⅈ",
    iiiint: "⨌",
    iiint: "∭",
    iinfin: "⧜",
    iiota: "℩",
    IJlig: "Ĳ",
    ijlig: "ĳ",
    Im: "ℑ",
    Imacr: "Ī",
    imacr: "ī",
    image: "ℑ",
    ImaginaryI: "ⅈ",
    imagline: "ℐ",
    imagpart: "ℑ",
    imath: "ı",
    imof: "⊷",
    imped: "Ƶ",
    Implies: "⇒",
    in: "∈",
    incare: "℅",
    infin: "∞",
    infintie: "⧝",
    inodot: "ı",
    Int: "∬",
    int: "∫",
    intcal: "⊺",
    integers: "ℤ",
    Integral: "∫",
    intercal: "⊺",
    Intersection: "⋂",
    intlarhk: "⨗",
    intprod: "⨼",
    InvisibleComma: "⁣",
    InvisibleTimes: "⁢",
    IOcy: "Ё",
    iocy: "ё",
    Iogon: "Į",
    iogon: "į",
    Iopf: "𝕀",
    iopf: "𝕚",
    Iota: "Ι",
    iota: "ι",
    iprod: "⨼",
    iquest: "¿",
    Iscr: "ℐ",
    iscr: "𝒾",
    isin: "∈",
    isindot: "⋵",
    isinE: "⋹",
    isins: "⋴",
    isinsv: "⋳",
    isinv: "∈",
    it: "⁢",
    Itilde: "Ĩ",
    itilde: "ĩ",
    Iukcy: "І",
    iukcy: "і",
    Iuml: "Ï",
    iuml: "ï",
    Jcirc: "Ĵ",
    jcirc: "ĵ",
    Jcy: "Й",
    jcy: "й",
    Jfr: "𝔍",
    jfr: "𝔧",
    jmath: "ȷ",
    Jopf: "𝕁",
    jopf: "𝕛",
    Jscr: "𝒥",
    jscr: "𝒿",
    Jsercy: "Ј",
    jsercy: "ј",
    Jukcy: "Є",
    jukcy: "є",
    Kappa: "Κ",
    kappa: "κ",
    kappav: "ϰ",
    Kcedil: "Ķ",
    kcedil: "ķ",
    Kcy: "К",
    kcy: "к",
    Kfr: "𝔎",
    kfr: "𝔨",
    kgreen: "ĸ",
    KHcy: "Х",
    khcy: "х",
    KJcy: "Ќ",
    kjcy: "ќ",
    Kopf: "𝕂",
    kopf: "𝕜",
    Kscr: "𝒦",
    kscr: "𝓀",
    lAarr: "⇚",
    Lacute: "Ĺ",
    lacute: "ĺ",
    laemptyv: "⦴",
    lagran: "ℒ",
    Lambda: "Λ",
    lambda: "λ",
    Lang: "⟪",
    lang: "⟨",
    langd: "⦑",
    langle: "⟨",
    lap: "⪅",
    Laplacetrf: "ℒ",
    laquo: "«",
    Larr: "↞",
    lArr: "⇐",
    larr: "←",
    larrb: "⇤",
    larrbfs: "⤟",
    larrfs: "⤝",
    larrhk: "↩",
    larrlp: "↫",
    larrpl: "⤹",
    larrsim: "⥳",
    larrtl: "↢",
    lat: "⪫",
    lAtail: "⤛",
    latail: "⤙",
    late: "⪭",
    lates: "⪭︀",
    lBarr: "⤎",
    lbarr: "⤌",
    lbbrk: "❲",
    lbrace: "{",
    lbrack: "[",
    lbrke: "⦋",
    lbrksld: "⦏",
    lbrkslu: "⦍",
    Lcaron: "Ľ",
    lcaron: "ľ",
    Lcedil: "Ļ",
    lcedil: "ļ",
    lceil: "⌈",
    lcub: "{",
    Lcy: "Л",
    lcy: "л",
    ldca: "⤶",
    ldquo: "“",
    ldquor: "„",
    ldrdhar: "⥧",
    ldrushar: "⥋",
    ldsh: "↲",
    lE: "≦",
    le: "≤",
    LeftAngleBracket: "⟨",
    LeftArrow: "←",
    Leftarrow: "⇐",
    leftarrow: "←",
    LeftArrowBar: "⇤",
    LeftArrowRightArrow: "⇆",
    leftarrowtail: "↢",
    LeftCeiling: "⌈",
    LeftDoubleBracket: "⟦",
    LeftDownTeeVector: "⥡",
    LeftDownVector: "⇃",
    LeftDownVectorBar: "⥙",
    LeftFloor: "⌊",
    leftharpoondown: "↽",
    leftharpoonup: "↼",
    leftleftarrows: "⇇",
    LeftRightArrow: "↔",
    Leftrightarrow: "⇔",
    leftrightarrow: "↔",
    leftrightarrows: "⇆",
    leftrightharpoons: "⇋",
    leftrightsquigarrow: "↭",
    LeftRightVector: "⥎",
    LeftTee: "⊣",
    LeftTeeArrow: "↤",
    LeftTeeVector: "⥚",
    leftthreetimes: "⋋",
    LeftTriangle: "⊲",
    LeftTriangleBar: "⧏",
    LeftTriangleEqual: "⊴",
    LeftUpDownVector: "⥑",
    LeftUpTeeVector: "⥠",
    LeftUpVector: "↿",
    LeftUpVectorBar: "⥘",
    LeftVector: "↼",
    LeftVectorBar: "⥒",
    lEg: "⪋",
    leg: "⋚",
    leq: "≤",
    leqq: "≦",
    leqslant: "⩽",
    les: "⩽",
    lescc: "⪨",
    lesdot: "⩿",
    lesdoto: "⪁",
    lesdotor: "⪃",
    lesg: "⋚︀",
    lesges: "⪓",
    lessapprox: "⪅",
    lessdot: "⋖",
    lesseqgtr: "⋚",
    lesseqqgtr: "⪋",
    LessEqualGreater: "⋚",
    LessFullEqual: "≦",
    LessGreater: "≶",
    lessgtr: "≶",
    LessLess: "⪡",
    lesssim: "≲",
    LessSlantEqual: "⩽",
    LessTilde: "≲",
    lfisht: "⥼",
    lfloor: "⌊",
    Lfr: "𝔏",
    lfr: "𝔩",
    lg: "≶",
    lgE: "⪑",
    lHar: "⥢",
    lhard: "↽",
    lharu: "↼",
    lharul: "⥪",
    lhblk: "▄",
    LJcy: "Љ",
    ljcy: "љ",
    Ll: "⋘",
    ll: "≪",
    llarr: "⇇",
    llcorner: "⌞",
    Lleftarrow: "⇚",
    llhard: "⥫",
    lltri: "◺",
    Lmidot: "Ŀ",
    lmidot: "ŀ",
    lmoust: "⎰",
    lmoustache: "⎰",
    lnap: "⪉",
    lnapprox: "⪉",
    lnE: "≨",
    lne: "⪇",
    lneq: "⪇",
    lneqq: "≨",
    lnsim: "⋦",
    loang: "⟬",
    loarr: "⇽",
    lobrk: "⟦",
    LongLeftArrow: "⟵",
    Longleftarrow: "⟸",
    longleftarrow: "⟵",
    LongLeftRightArrow: "⟷",
    Longleftrightarrow: "⟺",
    longleftrightarrow: "⟷",
    longmapsto: "⟼",
    LongRightArrow: "⟶",
    Longrightarrow: "⟹",
    longrightarrow: "⟶",
    looparrowleft: "↫",
    looparrowright: "↬",
    lopar: "⦅",
    Lopf: "𝕃",
    lopf: "𝕝",
    loplus: "⨭",
    lotimes: "⨴",
    lowast: "∗",
    lowbar: "_",
    LowerLeftArrow: "↙",
    LowerRightArrow: "↘",
    loz: "◊",
    lozenge: "◊",
    lozf: "⧫",
    lpar: "(",
    lparlt: "⦓",
    lrarr: "⇆",
    lrcorner: "⌟",
    lrhar: "⇋",
    lrhard: "⥭",
    lrm: "‎",
    lrtri: "⊿",
    lsaquo: "‹",
    Lscr: "ℒ",
    lscr: "𝓁",
    Lsh: "↰",
    lsh: "↰",
    lsim: "≲",
    lsime: "⪍",
    lsimg: "⪏",
    lsqb: "[",
    lsquo: "‘",
    lsquor: "‚",
    Lstrok: "Ł",
    lstrok: "ł",
    Lt: "≪",
    LT: "<",
    lt: "<",
    ltcc: "⪦",
    ltcir: "⩹",
    ltdot: "⋖",
    lthree: "⋋",
    ltimes: "⋉",
    ltlarr: "⥶",
    ltquest: "⩻",
    ltri: "◃",
    ltrie: "⊴",
    ltrif: "◂",
    ltrPar: "⦖",
    lurdshar: "⥊",
    luruhar: "⥦",
    lvertneqq: "≨︀",
    lvnE: "≨︀",
    macr: "¯",
    male: "♂",
    malt: "✠",
    maltese: "✠",
    Map: "⤅",
    map: "↦",
    mapsto: "↦",
    mapstodown: "↧",
    mapstoleft: "↤",
    mapstoup: "↥",
    marker: "▮",
    mcomma: "⨩",
    Mcy: "М",
    mcy: "м",
    mdash: "—",
    mDDot: "∺",
    measuredangle: "∡",
    MediumSpace: " ",
    Mellintrf: "ℳ",
    Mfr: "𝔐",
    mfr: "𝔪",
    mho: "℧",
    micro: "µ",
    mid: "∣",
    midast: "*",
    midcir: "⫰",
    middot: "·",
    minus: "−",
    minusb: "⊟",
    minusd: "∸",
    minusdu: "⨪",
    MinusPlus: "∓",
    mlcp: "⫛",
    mldr: "…",
    mnplus: "∓",
    models: "⊧",
    Mopf: "𝕄",
    mopf: "𝕞",
    mp: "∓",
    Mscr: "ℳ",
    mscr: "𝓂",
    mstpos: "∾",
    Mu: "Μ",
    mu: "μ",
    multimap: "⊸",
    mumap: "⊸",
    nabla: "∇",
    Nacute: "Ń",
    nacute: "ń",
    nang: "∠⃒",
    nap: "≉",
    napE: "⩰̸",
    napid: "≋̸",
    napos: "ŉ",
    napprox: "≉",
    natur: "♮",
    natural: "♮",
    naturals: "ℕ",
    nbsp: " ",
    nbump: "≎̸",
    nbumpe: "≏̸",
    ncap: "⩃",
    Ncaron: "Ň",
    ncaron: "ň",
    Ncedil: "Ņ",
    ncedil: "ņ",
    ncong: "≇",
    ncongdot: "⩭̸",
    ncup: "⩂",
    Ncy: "Н",
    ncy: "н",
    ndash: "–",
    ne: "≠",
    nearhk: "⤤",
    neArr: "⇗",
    nearr: "↗",
    nearrow: "↗",
    nedot: "≐̸",
    NegativeMediumSpace: "​",
    NegativeThickSpace: "​",
    NegativeThinSpace: "​",
    NegativeVeryThinSpace: "​",
    nequiv: "≢",
    nesear: "⤨",
    nesim: "≂̸",
    NestedGreaterGreater: "≫",
    NestedLessLess: "≪",
    NewLine: `
`,
    nexist: "∄",
    nexists: "∄",
    Nfr: "𝔑",
    nfr: "𝔫",
    ngE: "≧̸",
    nge: "≱",
    ngeq: "≱",
    ngeqq: "≧̸",
    ngeqslant: "⩾̸",
    nges: "⩾̸",
    nGg: "⋙̸",
    ngsim: "≵",
    nGt: "≫⃒",
    ngt: "≯",
    ngtr: "≯",
    nGtv: "≫̸",
    nhArr: "⇎",
    nharr: "↮",
    nhpar: "⫲",
    ni: "∋",
    nis: "⋼",
    nisd: "⋺",
    niv: "∋",
    NJcy: "Њ",
    njcy: "њ",
    nlArr: "⇍",
    nlarr: "↚",
    nldr: "‥",
    nlE: "≦̸",
    nle: "≰",
    nLeftarrow: "⇍",
    nleftarrow: "↚",
    nLeftrightarrow: "⇎",
    nleftrightarrow: "↮",
    nleq: "≰",
    nleqq: "≦̸",
    nleqslant: "⩽̸",
    nles: "⩽̸",
    nless: "≮",
    nLl: "⋘̸",
    nlsim: "≴",
    nLt: "≪⃒",
    nlt: "≮",
    nltri: "⋪",
    nltrie: "⋬",
    nLtv: "≪̸",
    nmid: "∤",
    NoBreak: "⁠",
    NonBreakingSpace: " ",
    Nopf: "ℕ",
    nopf: "𝕟",
    Not: "⫬",
    not: "¬",
    NotCongruent: "≢",
    NotCupCap: "≭",
    NotDoubleVerticalBar: "∦",
    NotElement: "∉",
    NotEqual: "≠",
    NotEqualTilde: "≂̸",
    NotExists: "∄",
    NotGreater: "≯",
    NotGreaterEqual: "≱",
    NotGreaterFullEqual: "≧̸",
    NotGreaterGreater: "≫̸",
    NotGreaterLess: "≹",
    NotGreaterSlantEqual: "⩾̸",
    NotGreaterTilde: "≵",
    NotHumpDownHump: "≎̸",
    NotHumpEqual: "≏̸",
    notin: "∉",
    notindot: "⋵̸",
    notinE: "⋹̸",
    notinva: "∉",
    notinvb: "⋷",
    notinvc: "⋶",
    NotLeftTriangle: "⋪",
    NotLeftTriangleBar: "⧏̸",
    NotLeftTriangleEqual: "⋬",
    NotLess: "≮",
    NotLessEqual: "≰",
    NotLessGreater: "≸",
    NotLessLess: "≪̸",
    NotLessSlantEqual: "⩽̸",
    NotLessTilde: "≴",
    NotNestedGreaterGreater: "⪢̸",
    NotNestedLessLess: "⪡̸",
    notni: "∌",
    notniva: "∌",
    notnivb: "⋾",
    notnivc: "⋽",
    NotPrecedes: "⊀",
    NotPrecedesEqual: "⪯̸",
    NotPrecedesSlantEqual: "⋠",
    NotReverseElement: "∌",
    NotRightTriangle: "⋫",
    NotRightTriangleBar: "⧐̸",
    NotRightTriangleEqual: "⋭",
    NotSquareSubset: "⊏̸",
    NotSquareSubsetEqual: "⋢",
    NotSquareSuperset: "⊐̸",
    NotSquareSupersetEqual: "⋣",
    NotSubset: "⊂⃒",
    NotSubsetEqual: "⊈",
    NotSucceeds: "⊁",
    NotSucceedsEqual: "⪰̸",
    NotSucceedsSlantEqual: "⋡",
    NotSucceedsTilde: "≿̸",
    NotSuperset: "⊃⃒",
    NotSupersetEqual: "⊉",
    NotTilde: "≁",
    NotTildeEqual: "≄",
    NotTildeFullEqual: "≇",
    NotTildeTilde: "≉",
    NotVerticalBar: "∤",
    npar: "∦",
    nparallel: "∦",
    nparsl: "⫽⃥",
    npart: "∂̸",
    npolint: "⨔",
    npr: "⊀",
    nprcue: "⋠",
    npre: "⪯̸",
    nprec: "⊀",
    npreceq: "⪯̸",
    nrArr: "⇏",
    nrarr: "↛",
    nrarrc: "⤳̸",
    nrarrw: "↝̸",
    nRightarrow: "⇏",
    nrightarrow: "↛",
    nrtri: "⋫",
    nrtrie: "⋭",
    nsc: "⊁",
    nsccue: "⋡",
    nsce: "⪰̸",
    Nscr: "𝒩",
    nscr: "𝓃",
    nshortmid: "∤",
    nshortparallel: "∦",
    nsim: "≁",
    nsime: "≄",
    nsimeq: "≄",
    nsmid: "∤",
    nspar: "∦",
    nsqsube: "⋢",
    nsqsupe: "⋣",
    nsub: "⊄",
    nsubE: "⫅̸",
    nsube: "⊈",
    nsubset: "⊂⃒",
    nsubseteq: "⊈",
    nsubseteqq: "⫅̸",
    nsucc: "⊁",
    nsucceq: "⪰̸",
    nsup: "⊅",
    nsupE: "⫆̸",
    nsupe: "⊉",
    nsupset: "⊃⃒",
    nsupseteq: "⊉",
    nsupseteqq: "⫆̸",
    ntgl: "≹",
    Ntilde: "Ñ",
    ntilde: "ñ",
    ntlg: "≸",
    ntriangleleft: "⋪",
    ntrianglelefteq: "⋬",
    ntriangleright: "⋫",
    ntrianglerighteq: "⋭",
    Nu: "Ν",
    nu: "ν",
    num: "#",
    numero: "№",
    numsp: " ",
    nvap: "≍⃒",
    nVDash: "⊯",
    nVdash: "⊮",
    nvDash: "⊭",
    nvdash: "⊬",
    nvge: "≥⃒",
    nvgt: ">⃒",
    nvHarr: "⤄",
    nvinfin: "⧞",
    nvlArr: "⤂",
    nvle: "≤⃒",
    nvlt: "<⃒",
    nvltrie: "⊴⃒",
    nvrArr: "⤃",
    nvrtrie: "⊵⃒",
    nvsim: "∼⃒",
    nwarhk: "⤣",
    nwArr: "⇖",
    nwarr: "↖",
    nwarrow: "↖",
    nwnear: "⤧",
    Oacute: "Ó",
    oacute: "ó",
    oast: "⊛",
    ocir: "⊚",
    Ocirc: "Ô",
    ocirc: "ô",
    Ocy: "О",
    ocy: "о",
    odash: "⊝",
    Odblac: "Ő",
    odblac: "ő",
    odiv: "⨸",
    odot: "⊙",
    odsold: "⦼",
    OElig: "Œ",
    oelig: "œ",
    ofcir: "⦿",
    Ofr: "𝔒",
    ofr: "𝔬",
    ogon: "˛",
    Ograve: "Ò",
    ograve: "ò",
    ogt: "⧁",
    ohbar: "⦵",
    ohm: "Ω",
    oint: "∮",
    olarr: "↺",
    olcir: "⦾",
    olcross: "⦻",
    oline: "‾",
    olt: "⧀",
    Omacr: "Ō",
    omacr: "ō",
    Omega: "Ω",
    omega: "ω",
    Omicron: "Ο",
    omicron: "ο",
    omid: "⦶",
    ominus: "⊖",
    Oopf: "𝕆",
    oopf: "𝕠",
    opar: "⦷",
    OpenCurlyDoubleQuote: "“",
    OpenCurlyQuote: "‘",
    operp: "⦹",
    oplus: "⊕",
    Or: "⩔",
    or: "∨",
    orarr: "↻",
    ord: "⩝",
    order: "ℴ",
    orderof: "ℴ",
    ordf: "ª",
    ordm: "º",
    origof: "⊶",
    oror: "⩖",
    orslope: "⩗",
    orv: "⩛",
    oS: "Ⓢ",
    Oscr: "𝒪",
    oscr: "ℴ",
    Oslash: "Ø",
    oslash: "ø",
    osol: "⊘",
    Otilde: "Õ",
    otilde: "õ",
    Otimes: "⨷",
    otimes: "⊗",
    otimesas: "⨶",
    Ouml: "Ö",
    ouml: "ö",
    ovbar: "⌽",
    OverBar: "‾",
    OverBrace: "⏞",
    OverBracket: "⎴",
    OverParenthesis: "⏜",
    par: "∥",
    para: "¶",
    parallel: "∥",
    parsim: "⫳",
    parsl: "⫽",
    part: "∂",
    PartialD: "∂",
    Pcy: "П",
    pcy: "п",
    percnt: "%",
    period: ".",
    permil: "‰",
    perp: "⊥",
    pertenk: "‱",
    Pfr: "𝔓",
    pfr: "𝔭",
    Phi: "Φ",
    phi: "φ",
    phiv: "ϕ",
    phmmat: "ℳ",
    phone: "☎",
    Pi: "Π",
    pi: "π",
    pitchfork: "⋔",
    piv: "ϖ",
    planck: "ℏ",
    planckh: "ℎ",
    plankv: "ℏ",
    plus: "+",
    plusacir: "⨣",
    plusb: "⊞",
    pluscir: "⨢",
    plusdo: "∔",
    plusdu: "⨥",
    pluse: "⩲",
    PlusMinus: "±",
    plusmn: "±",
    plussim: "⨦",
    plustwo: "⨧",
    pm: "±",
    Poincareplane: "ℌ",
    pointint: "⨕",
    Popf: "ℙ",
    popf: "𝕡",
    pound: "£",
    Pr: "⪻",
    pr: "≺",
    prap: "⪷",
    prcue: "≼",
    prE: "⪳",
    pre: "⪯",
    prec: "≺",
    precapprox: "⪷",
    preccurlyeq: "≼",
    Precedes: "≺",
    PrecedesEqual: "⪯",
    PrecedesSlantEqual: "≼",
    PrecedesTilde: "≾",
    preceq: "⪯",
    precnapprox: "⪹",
    precneqq: "⪵",
    precnsim: "⋨",
    precsim: "≾",
    Prime: "″",
    prime: "′",
    primes: "ℙ",
    prnap: "⪹",
    prnE: "⪵",
    prnsim: "⋨",
    prod: "∏",
    Product: "∏",
    profalar: "⌮",
    profline: "⌒",
    profsurf: "⌓",
    prop: "∝",
    Proportion: "∷",
    Proportional: "∝",
    propto: "∝",
    prsim: "≾",
    prurel: "⊰",
    Pscr: "𝒫",
    pscr: "𝓅",
    Psi: "Ψ",
    psi: "ψ",
    puncsp: " ",
    Qfr: "𝔔",
    qfr: "𝔮",
    qint: "⨌",
    Qopf: "ℚ",
    qopf: "𝕢",
    qprime: "⁗",
    Qscr: "𝒬",
    qscr: "𝓆",
    quaternions: "ℍ",
    quatint: "⨖",
    quest: "?",
    questeq: "≟",
    QUOT: '"',
    quot: '"',
    rAarr: "⇛",
    race: "∽̱",
    Racute: "Ŕ",
    racute: "ŕ",
    radic: "√",
    raemptyv: "⦳",
    Rang: "⟫",
    rang: "⟩",
    rangd: "⦒",
    range: "⦥",
    rangle: "⟩",
    raquo: "»",
    Rarr: "↠",
    rArr: "⇒",
    rarr: "→",
    rarrap: "⥵",
    rarrb: "⇥",
    rarrbfs: "⤠",
    rarrc: "⤳",
    rarrfs: "⤞",
    rarrhk: "↪",
    rarrlp: "↬",
    rarrpl: "⥅",
    rarrsim: "⥴",
    Rarrtl: "⤖",
    rarrtl: "↣",
    rarrw: "↝",
    rAtail: "⤜",
    ratail: "⤚",
    ratio: "∶",
    rationals: "ℚ",
    RBarr: "⤐",
    rBarr: "⤏",
    rbarr: "⤍",
    rbbrk: "❳",
    rbrace: "}",
    rbrack: "]",
    rbrke: "⦌",
    rbrksld: "⦎",
    rbrkslu: "⦐",
    Rcaron: "Ř",
    rcaron: "ř",
    Rcedil: "Ŗ",
    rcedil: "ŗ",
    rceil: "⌉",
    rcub: "}",
    Rcy: "Р",
    rcy: "р",
    rdca: "⤷",
    rdldhar: "⥩",
    rdquo: "”",
    rdquor: "”",
    rdsh: "↳",
    Re: "ℜ",
    real: "ℜ",
    realine: "ℛ",
    realpart: "ℜ",
    reals: "ℝ",
    rect: "▭",
    REG: "®",
    reg: "®",
    ReverseElement: "∋",
    ReverseEquilibrium: "⇋",
    ReverseUpEquilibrium: "⥯",
    rfisht: "⥽",
    rfloor: "⌋",
    Rfr: "ℜ",
    rfr: "𝔯",
    rHar: "⥤",
    rhard: "⇁",
    rharu: "⇀",
    rharul: "⥬",
    Rho: "Ρ",
    rho: "ρ",
    rhov: "ϱ",
    RightAngleBracket: "⟩",
    RightArrow: "→",
    Rightarrow: "⇒",
    rightarrow: "→",
    RightArrowBar: "⇥",
    RightArrowLeftArrow: "⇄",
    rightarrowtail: "↣",
    RightCeiling: "⌉",
    RightDoubleBracket: "⟧",
    RightDownTeeVector: "⥝",
    RightDownVector: "⇂",
    RightDownVectorBar: "⥕",
    RightFloor: "⌋",
    rightharpoondown: "⇁",
    rightharpoonup: "⇀",
    rightleftarrows: "⇄",
    rightleftharpoons: "⇌",
    rightrightarrows: "⇉",
    rightsquigarrow: "↝",
    RightTee: "⊢",
    RightTeeArrow: "↦",
    RightTeeVector: "⥛",
    rightthreetimes: "⋌",
    RightTriangle: "⊳",
    RightTriangleBar: "⧐",
    RightTriangleEqual: "⊵",
    RightUpDownVector: "⥏",
    RightUpTeeVector: "⥜",
    RightUpVector: "↾",
    RightUpVectorBar: "⥔",
    RightVector: "⇀",
    RightVectorBar: "⥓",
    ring: "˚",
    risingdotseq: "≓",
    rlarr: "⇄",
    rlhar: "⇌",
    rlm: "‏",
    rmoust: "⎱",
    rmoustache: "⎱",
    rnmid: "⫮",
    roang: "⟭",
    roarr: "⇾",
    robrk: "⟧",
    ropar: "⦆",
    Ropf: "ℝ",
    ropf: "𝕣",
    roplus: "⨮",
    rotimes: "⨵",
    RoundImplies: "⥰",
    rpar: ")",
    rpargt: "⦔",
    rppolint: "⨒",
    rrarr: "⇉",
    Rrightarrow: "⇛",
    rsaquo: "›",
    Rscr: "ℛ",
    rscr: "𝓇",
    Rsh: "↱",
    rsh: "↱",
    rsqb: "]",
    rsquo: "’",
    rsquor: "’",
    rthree: "⋌",
    rtimes: "⋊",
    rtri: "▹",
    rtrie: "⊵",
    rtrif: "▸",
    rtriltri: "⧎",
    RuleDelayed: "⧴",
    ruluhar: "⥨",
    rx: "℞",
    Sacute: "Ś",
    sacute: "ś",
    sbquo: "‚",
    Sc: "⪼",
    sc: "≻",
    scap: "⪸",
    Scaron: "Š",
    scaron: "š",
    sccue: "≽",
    scE: "⪴",
    sce: "⪰",
    Scedil: "Ş",
    scedil: "ş",
    Scirc: "Ŝ",
    scirc: "ŝ",
    scnap: "⪺",
    scnE: "⪶",
    scnsim: "⋩",
    scpolint: "⨓",
    scsim: "≿",
    Scy: "С",
    scy: "с",
    sdot: "⋅",
    sdotb: "⊡",
    sdote: "⩦",
    searhk: "⤥",
    seArr: "⇘",
    searr: "↘",
    searrow: "↘",
    sect: "§",
    semi: ";",
    seswar: "⤩",
    setminus: "∖",
    setmn: "∖",
    sext: "✶",
    Sfr: "𝔖",
    sfr: "𝔰",
    sfrown: "⌢",
    sharp: "♯",
    SHCHcy: "Щ",
    shchcy: "щ",
    SHcy: "Ш",
    shcy: "ш",
    ShortDownArrow: "↓",
    ShortLeftArrow: "←",
    shortmid: "∣",
    shortparallel: "∥",
    ShortRightArrow: "→",
    ShortUpArrow: "↑",
    shy: "­",
    Sigma: "Σ",
    sigma: "σ",
    sigmaf: "ς",
    sigmav: "ς",
    sim: "∼",
    simdot: "⩪",
    sime: "≃",
    simeq: "≃",
    simg: "⪞",
    simgE: "⪠",
    siml: "⪝",
    simlE: "⪟",
    simne: "≆",
    simplus: "⨤",
    simrarr: "⥲",
    slarr: "←",
    SmallCircle: "∘",
    smallsetminus: "∖",
    smashp: "⨳",
    smeparsl: "⧤",
    smid: "∣",
    smile: "⌣",
    smt: "⪪",
    smte: "⪬",
    smtes: "⪬︀",
    SOFTcy: "Ь",
    softcy: "ь",
    sol: "/",
    solb: "⧄",
    solbar: "⌿",
    Sopf: "𝕊",
    sopf: "𝕤",
    spades: "♠",
    spadesuit: "♠",
    spar: "∥",
    sqcap: "⊓",
    sqcaps: "⊓︀",
    sqcup: "⊔",
    sqcups: "⊔︀",
    Sqrt: "√",
    sqsub: "⊏",
    sqsube: "⊑",
    sqsubset: "⊏",
    sqsubseteq: "⊑",
    sqsup: "⊐",
    sqsupe: "⊒",
    sqsupset: "⊐",
    sqsupseteq: "⊒",
    squ: "□",
    Square: "□",
    square: "□",
    SquareIntersection: "⊓",
    SquareSubset: "⊏",
    SquareSubsetEqual: "⊑",
    SquareSuperset: "⊐",
    SquareSupersetEqual: "⊒",
    SquareUnion: "⊔",
    squarf: "▪",
    squf: "▪",
    srarr: "→",
    Sscr: "𝒮",
    sscr: "𝓈",
    ssetmn: "∖",
    ssmile: "⌣",
    sstarf: "⋆",
    Star: "⋆",
    star: "☆",
    starf: "★",
    straightepsilon: "ϵ",
    straightphi: "ϕ",
    strns: "¯",
    Sub: "⋐",
    sub: "⊂",
    subdot: "⪽",
    subE: "⫅",
    sube: "⊆",
    subedot: "⫃",
    submult: "⫁",
    subnE: "⫋",
    subne: "⊊",
    subplus: "⪿",
    subrarr: "⥹",
    Subset: "⋐",
    subset: "⊂",
    subseteq: "⊆",
    subseteqq: "⫅",
    SubsetEqual: "⊆",
    subsetneq: "⊊",
    subsetneqq: "⫋",
    subsim: "⫇",
    subsub: "⫕",
    subsup: "⫓",
    succ: "≻",
    succapprox: "⪸",
    succcurlyeq: "≽",
    Succeeds: "≻",
    SucceedsEqual: "⪰",
    SucceedsSlantEqual: "≽",
    SucceedsTilde: "≿",
    succeq: "⪰",
    succnapprox: "⪺",
    succneqq: "⪶",
    succnsim: "⋩",
    succsim: "≿",
    SuchThat: "∋",
    Sum: "∑",
    sum: "∑",
    sung: "♪",
    Sup: "⋑",
    sup: "⊃",
    sup1: "¹",
    sup2: "²",
    sup3: "³",
    supdot: "⪾",
    supdsub: "⫘",
    supE: "⫆",
    supe: "⊇",
    supedot: "⫄",
    Superset: "⊃",
    SupersetEqual: "⊇",
    suphsol: "⟉",
    suphsub: "⫗",
    suplarr: "⥻",
    supmult: "⫂",
    supnE: "⫌",
    supne: "⊋",
    supplus: "⫀",
    Supset: "⋑",
    supset: "⊃",
    supseteq: "⊇",
    supseteqq: "⫆",
    supsetneq: "⊋",
    supsetneqq: "⫌",
    supsim: "⫈",
    supsub: "⫔",
    supsup: "⫖",
    swarhk: "⤦",
    swArr: "⇙",
    swarr: "↙",
    swarrow: "↙",
    swnwar: "⤪",
    szlig: "ß",
    Tab: "	",
    target: "⌖",
    Tau: "Τ",
    tau: "τ",
    tbrk: "⎴",
    Tcaron: "Ť",
    tcaron: "ť",
    Tcedil: "Ţ",
    tcedil: "ţ",
    Tcy: "Т",
    tcy: "т",
    tdot: "⃛",
    telrec: "⌕",
    Tfr: "𝔗",
    tfr: "𝔱",
    there4: "∴",
    Therefore: "∴",
    therefore: "∴",
    Theta: "Θ",
    theta: "θ",
    thetasym: "ϑ",
    thetav: "ϑ",
    thickapprox: "≈",
    thicksim: "∼",
    ThickSpace: "  ",
    thinsp: " ",
    ThinSpace: " ",
    thkap: "≈",
    thksim: "∼",
    THORN: "Þ",
    thorn: "þ",
    Tilde: "∼",
    tilde: "˜",
    TildeEqual: "≃",
    TildeFullEqual: "≅",
    TildeTilde: "≈",
    times: "×",
    timesb: "⊠",
    timesbar: "⨱",
    timesd: "⨰",
    tint: "∭",
    toea: "⤨",
    top: "⊤",
    topbot: "⌶",
    topcir: "⫱",
    Topf: "𝕋",
    topf: "𝕥",
    topfork: "⫚",
    tosa: "⤩",
    tprime: "‴",
    TRADE: "™",
    trade: "™",
    triangle: "▵",
    triangledown: "▿",
    triangleleft: "◃",
    trianglelefteq: "⊴",
    triangleq: "≜",
    triangleright: "▹",
    trianglerighteq: "⊵",
    tridot: "◬",
    trie: "≜",
    triminus: "⨺",
    TripleDot: "⃛",
    triplus: "⨹",
    trisb: "⧍",
    tritime: "⨻",
    trpezium: "⏢",
    Tscr: "𝒯",
    tscr: "𝓉",
    TScy: "Ц",
    tscy: "ц",
    TSHcy: "Ћ",
    tshcy: "ћ",
    Tstrok: "Ŧ",
    tstrok: "ŧ",
    twixt: "≬",
    twoheadleftarrow: "↞",
    twoheadrightarrow: "↠",
    Uacute: "Ú",
    uacute: "ú",
    Uarr: "↟",
    uArr: "⇑",
    uarr: "↑",
    Uarrocir: "⥉",
    Ubrcy: "Ў",
    ubrcy: "ў",
    Ubreve: "Ŭ",
    ubreve: "ŭ",
    Ucirc: "Û",
    ucirc: "û",
    Ucy: "У",
    ucy: "у",
    udarr: "⇅",
    Udblac: "Ű",
    udblac: "ű",
    udhar: "⥮",
    ufisht: "⥾",
    Ufr: "𝔘",
    ufr: "𝔲",
    Ugrave: "Ù",
    ugrave: "ù",
    uHar: "⥣",
    uharl: "↿",
    uharr: "↾",
    uhblk: "▀",
    ulcorn: "⌜",
    ulcorner: "⌜",
    ulcrop: "⌏",
    ultri: "◸",
    Umacr: "Ū",
    umacr: "ū",
    uml: "¨",
    UnderBar: "_",
    UnderBrace: "⏟",
    UnderBracket: "⎵",
    UnderParenthesis: "⏝",
    Union: "⋃",
    UnionPlus: "⊎",
    Uogon: "Ų",
    uogon: "ų",
    Uopf: "𝕌",
    uopf: "𝕦",
    UpArrow: "↑",
    Uparrow: "⇑",
    uparrow: "↑",
    UpArrowBar: "⤒",
    UpArrowDownArrow: "⇅",
    UpDownArrow: "↕",
    Updownarrow: "⇕",
    updownarrow: "↕",
    UpEquilibrium: "⥮",
    upharpoonleft: "↿",
    upharpoonright: "↾",
    uplus: "⊎",
    UpperLeftArrow: "↖",
    UpperRightArrow: "↗",
    Upsi: "ϒ",
    upsi: "υ",
    upsih: "ϒ",
    Upsilon: "Υ",
    upsilon: "υ",
    UpTee: "⊥",
    UpTeeArrow: "↥",
    upuparrows: "⇈",
    urcorn: "⌝",
    urcorner: "⌝",
    urcrop: "⌎",
    Uring: "Ů",
    uring: "ů",
    urtri: "◹",
    Uscr: "𝒰",
    uscr: "𝓊",
    utdot: "⋰",
    Utilde: "Ũ",
    utilde: "ũ",
    utri: "▵",
    utrif: "▴",
    uuarr: "⇈",
    Uuml: "Ü",
    uuml: "ü",
    uwangle: "⦧",
    vangrt: "⦜",
    varepsilon: "ϵ",
    varkappa: "ϰ",
    varnothing: "∅",
    varphi: "ϕ",
    varpi: "ϖ",
    varpropto: "∝",
    vArr: "⇕",
    varr: "↕",
    varrho: "ϱ",
    varsigma: "ς",
    varsubsetneq: "⊊︀",
    varsubsetneqq: "⫋︀",
    varsupsetneq: "⊋︀",
    varsupsetneqq: "⫌︀",
    vartheta: "ϑ",
    vartriangleleft: "⊲",
    vartriangleright: "⊳",
    Vbar: "⫫",
    vBar: "⫨",
    vBarv: "⫩",
    Vcy: "В",
    vcy: "в",
    VDash: "⊫",
    Vdash: "⊩",
    vDash: "⊨",
    vdash: "⊢",
    Vdashl: "⫦",
    Vee: "⋁",
    vee: "∨",
    veebar: "⊻",
    veeeq: "≚",
    vellip: "⋮",
    Verbar: "‖",
    verbar: "|",
    Vert: "‖",
    vert: "|",
    VerticalBar: "∣",
    VerticalLine: "|",
    VerticalSeparator: "❘",
    VerticalTilde: "≀",
    VeryThinSpace: " ",
    Vfr: "𝔙",
    vfr: "𝔳",
    vltri: "⊲",
    vnsub: "⊂⃒",
    vnsup: "⊃⃒",
    Vopf: "𝕍",
    vopf: "𝕧",
    vprop: "∝",
    vrtri: "⊳",
    Vscr: "𝒱",
    vscr: "𝓋",
    vsubnE: "⫋︀",
    vsubne: "⊊︀",
    vsupnE: "⫌︀",
    vsupne: "⊋︀",
    Vvdash: "⊪",
    vzigzag: "⦚",
    Wcirc: "Ŵ",
    wcirc: "ŵ",
    wedbar: "⩟",
    Wedge: "⋀",
    wedge: "∧",
    wedgeq: "≙",
    weierp: "℘",
    Wfr: "𝔚",
    wfr: "𝔴",
    Wopf: "𝕎",
    wopf: "𝕨",
    wp: "℘",
    wr: "≀",
    wreath: "≀",
    Wscr: "𝒲",
    wscr: "𝓌",
    xcap: "⋂",
    xcirc: "◯",
    xcup: "⋃",
    xdtri: "▽",
    Xfr: "𝔛",
    xfr: "𝔵",
    xhArr: "⟺",
    xharr: "⟷",
    Xi: "Ξ",
    xi: "ξ",
    xlArr: "⟸",
    xlarr: "⟵",
    xmap: "⟼",
    xnis: "⋻",
    xodot: "⨀",
    Xopf: "𝕏",
    xopf: "𝕩",
    xoplus: "⨁",
    xotime: "⨂",
    xrArr: "⟹",
    xrarr: "⟶",
    Xscr: "𝒳",
    xscr: "𝓍",
    xsqcup: "⨆",
    xuplus: "⨄",
    xutri: "△",
    xvee: "⋁",
    xwedge: "⋀",
    Yacute: "Ý",
    yacute: "ý",
    YAcy: "Я",
    yacy: "я",
    Ycirc: "Ŷ",
    ycirc: "ŷ",
    Ycy: "Ы",
    ycy: "ы",
    yen: "¥",
    Yfr: "𝔜",
    yfr: "𝔶",
    YIcy: "Ї",
    yicy: "ї",
    Yopf: "𝕐",
    yopf: "𝕪",
    Yscr: "𝒴",
    yscr: "𝓎",
    YUcy: "Ю",
    yucy: "ю",
    Yuml: "Ÿ",
    yuml: "ÿ",
    Zacute: "Ź",
    zacute: "ź",
    Zcaron: "Ž",
    zcaron: "ž",
    Zcy: "З",
    zcy: "з",
    Zdot: "Ż",
    zdot: "ż",
    zeetrf: "ℨ",
    ZeroWidthSpace: "​",
    Zeta: "Ζ",
    zeta: "ζ",
    Zfr: "ℨ",
    zfr: "𝔷",
    ZHcy: "Ж",
    zhcy: "ж",
    zigrarr: "⇝",
    Zopf: "ℤ",
    zopf: "𝕫",
    Zscr: "𝒵",
    zscr: "𝓏",
    zwj: "‍",
    zwnj: "‌"
  });
  Wr.entityMap = Wr.HTML_ENTITIES;
});

// node_modules/@xmldom/xmldom/lib/sax.js
var kh = _((To) => {
  "use strict";
  var Jn = an(), $ = $a(), Ah = Lr(), QO = Jn.isHTMLEscapableRawTextElement, eA = Jn.isHTMLMimeType, tA = Jn.isHTMLRawTextElement, Gr = Jn.hasOwn, Eh = Jn.NAMESPACE, nA = Ah.ParseError, rA = Ah.DOMException, Xn = 0, Ht = 1, Gn = 2, Hr = 3, Yn = 4, Kn = 5, Xr = 6, So = 7;
  function Sh() {
  }
  Sh.prototype = {
    parse: function(e, t, n) {
      var r = this.domBuilder;
      r.startDocument(), aA(t, t = /* @__PURE__ */ Object.create(null)), iA(e, t, n, r, this.errorHandler), r.endDocument();
    }
  };
  var Ya = /&#?\w+;?/g;
  function iA(e, t, n, r, i) {
    var o = eA(r.mimeType);
    e.indexOf($.UNICODE_REPLACEMENT_CHARACTER) >= 0 && i.warning("Unicode replacement character detected, source encoding issues?");
    function s(z) {
      if (z > 65535) {
        z -= 65536;
        var De = 55296 + (z >> 10), Ct = 56320 + (z & 1023);
        return String.fromCharCode(De, Ct);
      } else
        return String.fromCharCode(z);
    }
    function a(z) {
      var De = z[z.length - 1] === ";" ? z : z + ";";
      if (!o && De !== z)
        return i.error("EntityRef: expecting ;"), z;
      var Ct = $.Reference.exec(De);
      if (!Ct || Ct[0].length !== De.length)
        return i.error("entity not matching Reference production: " + z), z;
      var He = De.slice(1, -1);
      return Gr(n, He) ? n[He] : He.charAt(0) === "#" ? s(parseInt(He.substring(1).replace("x", "0x"))) : (i.error("entity not found:" + z), z);
    }
    function u(z) {
      if (z > A) {
        var De = e.substring(A, z).replace(Ya, a);
        f && p(A), r.characters(De, 0, z - A), A = z;
      }
    }
    var c = 0, d = 0, l = /\r\n?|\n|$/g, f = r.locator;
    function p(z, De) {
      for (; z >= d && (De = l.exec(e)); )
        c = d, d = De.index + De[0].length, f.lineNumber++;
      f.columnNumber = z - c + 1;
    }
    for (var y = [{ currentNSMap: t }], b = [], A = 0; ; ) {
      try {
        var O = e.indexOf("<", A);
        if (O < 0) {
          if (!o && b.length > 0)
            return i.fatalError("unclosed xml tag(s): " + b.join(", "));
          if (!e.substring(A).match(/^\s*$/)) {
            var N = r.doc, w = N.createTextNode(e.substring(A));
            if (N.documentElement)
              return i.error("Extra content at the end of the document");
            N.appendChild(w), r.currentElement = w;
          }
          return;
        }
        if (O > A) {
          var g = e.substring(A, O);
          !o && b.length === 0 && (g = g.replace(new RegExp($.S_OPT.source, "g"), ""), g && i.error("Unexpected content outside root element: '" + g + "'")), u(O);
        }
        switch (e.charAt(O + 1)) {
          case "/":
            var V = e.indexOf(">", O + 2), D = e.substring(O + 2, V > 0 ? V : void 0);
            if (!D)
              return i.fatalError("end tag name missing");
            var m = $.reg("^", $.QName_group, $.S_OPT, "$"), v = V > 0 && m.exec(D);
            if (!v) {
              var E = V > 0 && $.reg("^", $.QName_group).exec(D);
              if (o && E)
                i.warning('end tag name contains invalid trailing characters: "' + D + '"'), v = E;
              else if (
                // Backward compatibility, remove this whole `else if` arm in the next breaking release
                // (XML then falls through to the `fatalError` below, for a clean mode split: XML fatal,
                // HTML warning). A valid end-tag name followed by a line break and trailing content was
                // silently accepted while `reg` still used the `m` flag; re-adding `m` here matches exactly
                // those inputs, kept recoverable and reported.
                E && new RegExp(m.source, m.flags + "m").test(D)
              )
                i.error('end tag name is followed by a line break and trailing content: "' + D + '"'), v = E;
              else
                return i.fatalError('end tag name contains invalid characters: "' + D + '"');
            }
            if (!r.currentElement && !r.doc.documentElement)
              return;
            var h = b[b.length - 1] || r.currentElement.tagName || r.doc.documentElement.tagName || "";
            if (h !== v[1]) {
              var C = v[1].toLowerCase();
              if (!o || h.toLowerCase() !== C)
                return i.fatalError('Opening and ending tag mismatch: "' + h + '" != "' + D + '"');
            }
            var S = y.pop();
            b.pop();
            var k = S.localNSMap;
            if (r.endElement(S.uri, S.localName, h), k)
              for (var I in k)
                Gr(k, I) && r.endPrefixMapping(I);
            V++;
            break;
          // end element
          case "?":
            f && p(O), V = cA(e, O, r, i);
            break;
          case "!":
            f && p(O), V = Nh(e, O, r, i, o);
            break;
          default:
            f && p(O);
            var R = new xh(), ie = y[y.length - 1].currentNSMap, V = oA(e, O, R, ie, a, i, o), j = R.length;
            if (R.closed || (o && Jn.isHTMLVoidElement(R.tagName) ? R.closed = !0 : b.push(R.tagName)), f && j) {
              for (var le = Ch(f, {}), Et = 0; Et < j; Et++) {
                var Jt = R[Et];
                p(Jt.offset), Jt.locator = Ch(f, {});
              }
              r.locator = le, Oh(R, r, ie) && y.push(R), r.locator = f;
            } else
              Oh(R, r, ie) && y.push(R);
            o && !R.closed ? V = sA(e, V, R.tagName, a, r) : V++;
        }
      } catch (z) {
        if (z instanceof nA)
          throw z;
        if (z instanceof rA)
          return i.fatalError("Error constructing the DOM: " + z.name + ": " + z.message, z);
        i.error("element parse error: " + z), V = -1;
      }
      V > A ? A = V : u(Math.max(O, A) + 1);
    }
  }
  function Ch(e, t) {
    return t.lineNumber = e.lineNumber, t.columnNumber = e.columnNumber, t;
  }
  function oA(e, t, n, r, i, o, s) {
    function a(p, y, b) {
      if (Gr(n.attributeNames, p))
        return o.fatalError("Attribute " + p + " redefined");
      if (!s && y.indexOf("<") >= 0)
        return o.fatalError("Unescaped '<' not allowed in attributes values");
      n.addValue(
        p,
        // @see https://www.w3.org/TR/xml/#AVNormalize
        // since the xmldom sax parser does not "interpret" DTD the following is not implemented:
        // - recursive replacement of (DTD) entity references
        // - trimming and collapsing multiple spaces into a single one for attributes that are not of type CDATA
        y.replace(/[\t\n\r]/g, " ").replace(Ya, i),
        b
      );
    }
    for (var u, c, d = ++t, l = Xn; ; ) {
      var f = e.charAt(d);
      if (l === Xn && f === "<")
        throw new Error("unexpected < in tag name: " + e.slice(t, d));
      switch (f) {
        case "=":
          if (l === Ht)
            u = e.slice(t, d), l = Hr;
          else if (l === Gn)
            l = Hr;
          else
            throw new Error("attribute equal must after attrName");
          break;
        case "'":
        case '"':
          if (l === Hr || l === Ht)
            if (l === Ht && (o.warning('attribute value must after "="'), u = e.slice(t, d)), t = d + 1, d = e.indexOf(f, t), d > 0)
              c = e.slice(t, d), a(u, c, t - 1), l = Kn;
            else
              throw new Error("attribute value no end '" + f + "' match");
          else if (l == Yn)
            c = e.slice(t, d), a(u, c, t), o.warning('attribute "' + u + '" missed start quot(' + f + ")!!"), t = d + 1, l = Kn;
          else
            throw new Error('attribute value must after "="');
          break;
        case "/":
          switch (l) {
            case Xn:
              n.setTagName(e.slice(t, d));
            case Kn:
            case Xr:
            case So:
              l = So, n.closed = !0;
            case Yn:
            case Ht:
              break;
            case Gn:
              n.closed = !0;
              break;
            //case S_EQ:
            default:
              throw new Error("attribute invalid close char('/')");
          }
          break;
        case "":
          return o.error("unexpected end of input"), l == Xn && n.setTagName(e.slice(t, d)), d;
        case ">":
          switch (l) {
            case Xn:
              n.setTagName(e.slice(t, d));
            case Kn:
            case Xr:
            case So:
              break;
            //normal
            case Yn:
            //Compatible state
            case Ht:
              c = e.slice(t, d), c.slice(-1) === "/" && (n.closed = !0, c = c.slice(0, -1));
            case Gn:
              l === Gn && (c = u), l == Yn ? (o.warning('attribute "' + c + '" missed quot(")!'), a(u, c, t)) : (s || o.warning('attribute "' + c + '" missed value!! "' + c + '" instead!!'), a(c, c, t));
              break;
            case Hr:
              if (!s)
                return o.fatalError(`AttValue: ' or " expected`);
          }
          return d;
        /*xml space '\x20' | #x9 | #xD | #xA; */
        case "":
          f = " ";
        default:
          if (f <= " ")
            switch (l) {
              case Xn:
                n.setTagName(e.slice(t, d)), l = Xr;
                break;
              case Ht:
                u = e.slice(t, d), l = Gn;
                break;
              case Yn:
                var c = e.slice(t, d);
                o.warning('attribute "' + c + '" missed quot(")!!'), a(u, c, t);
              case Kn:
                l = Xr;
                break;
            }
          else
            switch (l) {
              //case S_TAG:void();break;
              //case S_ATTR:void();break;
              //case S_ATTR_NOQUOT_VALUE:void();break;
              case Gn:
                s || o.warning('attribute "' + u + '" missed value!! "' + u + '" instead2!!'), a(u, u, t), t = d, l = Ht;
                break;
              case Kn:
                o.warning('attribute space is required"' + u + '"!!');
              case Xr:
                l = Ht, t = d;
                break;
              case Hr:
                l = Yn, t = d;
                break;
              case So:
                throw new Error("elements closed character '/' and '>' must be connected to");
            }
      }
      d++;
    }
  }
  function Oh(e, t, n) {
    for (var r = e.tagName, i = null, l = e.length; l--; ) {
      var o = e[l], s = o.qName, a = o.value, f = s.indexOf(":");
      if (f > 0)
        var u = o.prefix = s.slice(0, f), c = s.slice(f + 1), d = u === "xmlns" && c;
      else
        c = s, u = null, d = s === "xmlns" && "";
      o.localName = c, d !== !1 && (i == null && (i = /* @__PURE__ */ Object.create(null), n = Object.create(n)), n[d] = i[d] = a, o.uri = Eh.XMLNS, t.startPrefixMapping(d, a));
    }
    for (var l = e.length; l--; )
      o = e[l], o.prefix && (o.prefix === "xml" && (o.uri = Eh.XML), o.prefix !== "xmlns" && (o.uri = n[o.prefix]));
    var f = r.indexOf(":");
    f > 0 ? (u = e.prefix = r.slice(0, f), c = e.localName = r.slice(f + 1)) : (u = null, c = e.localName = r);
    var p = e.uri = n[u || ""];
    if (t.startElement(p, c, r, e), e.closed) {
      if (t.endElement(p, c, r), i)
        for (u in i)
          Gr(i, u) && t.endPrefixMapping(u);
    } else
      return e.currentNSMap = n, e.localNSMap = i, !0;
  }
  function sA(e, t, n, r, i) {
    var o = QO(n);
    if (o || tA(n)) {
      var s = new RegExp("</" + n.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") + ">", "ig");
      s.lastIndex = t;
      var a = s.exec(e), u = a ? a.index : -1;
      if (u < 0)
        return t + 1;
      var c = e.substring(t + 1, u);
      return o && (c = c.replace(Ya, r)), i.characters(c, 0, c.length), u;
    }
    return t + 1;
  }
  function aA(e, t) {
    for (var n in e)
      Gr(e, n) && (t[n] = e[n]);
  }
  function Th(e, t) {
    var n = t;
    function r(d) {
      return d = d || 0, e.charAt(n + d);
    }
    function i(d) {
      d = d || 1, n += d;
    }
    function o() {
      for (var d = 0; n < e.length; ) {
        var l = r();
        if (l !== " " && l !== `
` && l !== "	" && l !== "\r")
          return d;
        d++, i();
      }
      return -1;
    }
    function s() {
      return e.substring(n);
    }
    function a(d) {
      return e.substring(n, n + d.length) === d;
    }
    function u(d) {
      return e.substring(n, n + d.length).toUpperCase() === d.toUpperCase();
    }
    function c(d) {
      var l = $.reg("^", d), f = l.exec(s());
      return f ? (i(f[0].length), f[0]) : null;
    }
    return {
      char: r,
      getIndex: function() {
        return n;
      },
      getMatch: c,
      getSource: function() {
        return e;
      },
      skip: i,
      skipBlanks: o,
      substringFromIndex: s,
      substringStartsWith: a,
      substringStartsWithCaseInsensitive: u
    };
  }
  function uA(e, t) {
    function n(a, u) {
      var c = $.PI.exec(a.substringFromIndex());
      return c ? c[1].toLowerCase() === "xml" ? u.fatalError(
        "xml declaration is only allowed at the start of the document, but found at position " + a.getIndex()
      ) : (a.skip(c[0].length), c[0]) : u.fatalError("processing instruction is not well-formed at position " + a.getIndex());
    }
    var r = e.getSource();
    if (e.char() === "[") {
      e.skip(1);
      for (var i = e.getIndex(); e.getIndex() < r.length; ) {
        if (e.skipBlanks(), e.char() === "]") {
          var o = r.substring(i, e.getIndex());
          return e.skip(1), o;
        }
        var s = null;
        if (e.char() === "<" && e.char(1) === "!")
          switch (e.char(2)) {
            case "E":
              e.char(3) === "L" ? s = e.getMatch($.elementdecl) : e.char(3) === "N" && (s = e.getMatch($.EntityDecl));
              break;
            case "A":
              s = e.getMatch($.AttlistDecl);
              break;
            case "N":
              s = e.getMatch($.NotationDecl);
              break;
            case "-":
              s = e.getMatch($.Comment);
              break;
          }
        else if (e.char() === "<" && e.char(1) === "?")
          s = n(e, t);
        else if (e.char() === "%")
          s = e.getMatch($.PEReference);
        else
          return t.fatalError("Error detected in Markup declaration");
        if (!s)
          return t.fatalError("Error in internal subset at position " + e.getIndex());
      }
      return t.fatalError("doctype internal subset is not well-formed, missing ]");
    }
  }
  function Nh(e, t, n, r, i) {
    var o = Th(e, t);
    switch (i ? o.char(2).toUpperCase() : o.char(2)) {
      case "-":
        var s = o.getMatch($.Comment);
        return s ? (n.comment(s, $.COMMENT_START.length, s.length - $.COMMENT_START.length - $.COMMENT_END.length), o.getIndex()) : r.fatalError("comment is not well-formed at position " + o.getIndex());
      case "[":
        var a = o.getMatch($.CDSect);
        return a ? !i && !n.currentElement ? r.fatalError("CDATA outside of element") : (n.startCDATA(), n.characters(a, $.CDATA_START.length, a.length - $.CDATA_START.length - $.CDATA_END.length), n.endCDATA(), o.getIndex()) : r.fatalError("Invalid CDATA starting at position " + t);
      case "D": {
        if (n.doc && n.doc.documentElement)
          return r.fatalError("Doctype not allowed inside or after documentElement at position " + o.getIndex());
        if (i ? !o.substringStartsWithCaseInsensitive($.DOCTYPE_DECL_START) : !o.substringStartsWith($.DOCTYPE_DECL_START))
          return r.fatalError("Expected " + $.DOCTYPE_DECL_START + " at position " + o.getIndex());
        if (o.skip($.DOCTYPE_DECL_START.length), o.skipBlanks() < 1)
          return r.fatalError("Expected whitespace after " + $.DOCTYPE_DECL_START + " at position " + o.getIndex());
        var u = {
          name: void 0,
          publicId: void 0,
          systemId: void 0,
          internalSubset: void 0
        };
        if (u.name = o.getMatch($.Name), !u.name)
          return r.fatalError("doctype name missing or contains unexpected characters at position " + o.getIndex());
        if (i && u.name.toLowerCase() !== "html" && r.warning("Unexpected DOCTYPE in HTML document at position " + o.getIndex()), o.skipBlanks(), o.substringStartsWith($.PUBLIC) || o.substringStartsWith($.SYSTEM)) {
          var c = $.ExternalID_match.exec(o.substringFromIndex());
          if (!c)
            return r.fatalError("doctype external id is not well-formed at position " + o.getIndex());
          c.groups.SystemLiteralOnly !== void 0 ? u.systemId = c.groups.SystemLiteralOnly : (u.systemId = c.groups.SystemLiteral, u.publicId = c.groups.PubidLiteral), o.skip(c[0].length);
        } else if (i && o.substringStartsWithCaseInsensitive($.SYSTEM)) {
          if (o.skip($.SYSTEM.length), o.skipBlanks() < 1)
            return r.fatalError("Expected whitespace after " + $.SYSTEM + " at position " + o.getIndex());
          if (u.systemId = o.getMatch($.ABOUT_LEGACY_COMPAT_SystemLiteral), !u.systemId)
            return r.fatalError(
              "Expected " + $.ABOUT_LEGACY_COMPAT + " in single or double quotes after " + $.SYSTEM + " at position " + o.getIndex()
            );
        }
        return i && u.systemId && !$.ABOUT_LEGACY_COMPAT_SystemLiteral.test(u.systemId) && r.warning("Unexpected doctype.systemId in HTML document at position " + o.getIndex()), i || (o.skipBlanks(), u.internalSubset = uA(o, r)), o.skipBlanks(), o.char() !== ">" ? r.fatalError("doctype not terminated with > at position " + o.getIndex()) : (o.skip(1), n.startDTD(u.name, u.publicId, u.systemId, u.internalSubset), n.endDTD(), o.getIndex());
      }
      default:
        return r.fatalError('Not well-formed XML starting with "<!" at position ' + t);
    }
  }
  function cA(e, t, n, r) {
    var i = e.substring(t).match($.PI);
    if (!i)
      return r.fatalError("Invalid processing instruction starting at position " + t);
    if (i[1].toLowerCase() === "xml") {
      if (t > 0)
        return r.fatalError(
          "processing instruction at position " + t + " is an xml declaration which is only at the start of the document"
        );
      if (!$.XMLDecl.test(e.substring(t)))
        return r.fatalError("xml declaration is not well-formed");
    }
    return n.processingInstruction(i[1], i[2]), t + i[0].length;
  }
  function xh() {
    this.attributeNames = /* @__PURE__ */ Object.create(null);
  }
  xh.prototype = {
    setTagName: function(e) {
      if (!$.QName_exact.test(e))
        throw new Error("invalid tagName:" + e);
      this.tagName = e;
    },
    addValue: function(e, t, n) {
      if (!$.QName_exact.test(e))
        throw new Error("invalid attribute:" + e);
      this.attributeNames[e] = this.length, this[this.length++] = { qName: e, value: t, offset: n };
    },
    length: 0,
    getLocalName: function(e) {
      return this[e].localName;
    },
    getLocator: function(e) {
      return this[e].locator;
    },
    getQName: function(e) {
      return this[e].qName;
    },
    getURI: function(e) {
      return this[e].uri;
    },
    getValue: function(e) {
      return this[e].value;
    }
    //	,getIndex:function(uri, localName)){
    //		if(localName){
    //
    //		}else{
    //			var qName = uri
    //		}
    //	},
    //	getValue:function(){return this.getValue(this.getIndex.apply(this,arguments))},
    //	getType:function(uri,localName){}
    //	getType:function(i){},
  };
  To.XMLReader = Sh;
  To.parseUtils = Th;
  To.parseDoctypeCommentOrCData = Nh;
});

// node_modules/@xmldom/xmldom/lib/dom-parser.js
var Fh = _((Qn) => {
  "use strict";
  var cn = an(), dA = Ga(), lA = Lr(), Mh = Dh(), fA = kh(), pA = dA.DOMImplementation, mA = cn.hasDefaultHTMLNamespace, hA = cn.isHTMLMimeType, gA = cn.isValidMimeType, Ih = cn.MIME_TYPE, Ka = cn.NAMESPACE, Rh = lA.ParseError, yA = fA.XMLReader;
  function Bh(e) {
    return e.replace(/\r[\n\u0085]/g, `
`).replace(/[\r\u0085\u2028\u2029]/g, `
`);
  }
  function Lh(e) {
    if (e = e || {}, e.locator === void 0 && (e.locator = !0), this.assign = e.assign || cn.assign, this.domHandler = e.domHandler || xo, this.onError = e.onError || e.errorHandler, e.errorHandler && typeof e.errorHandler != "function")
      throw new TypeError("errorHandler object is no longer supported, switch to onError!");
    e.errorHandler && e.errorHandler("warning", "The `errorHandler` option has been deprecated, use `onError` instead!", this), this.normalizeLineEndings = e.normalizeLineEndings || Bh, this.locator = !!e.locator, this.xmlns = this.assign(/* @__PURE__ */ Object.create(null), e.xmlns);
  }
  Lh.prototype.parseFromString = function(e, t) {
    if (!gA(t))
      throw new TypeError('DOMParser.parseFromString: the provided mimeType "' + t + '" is not valid.');
    var n = this.assign(/* @__PURE__ */ Object.create(null), this.xmlns), r = Mh.XML_ENTITIES, i = n[""] || null;
    mA(t) ? (r = Mh.HTML_ENTITIES, i = Ka.HTML) : t === Ih.XML_SVG_IMAGE && (i = Ka.SVG), n[""] = i, n.xml = n.xml || Ka.XML;
    var o = new this.domHandler({
      mimeType: t,
      defaultNamespace: i,
      onError: this.onError
    }), s = this.locator ? {} : void 0;
    this.locator && o.setDocumentLocator(s);
    var a = new yA();
    a.errorHandler = o, a.domBuilder = o;
    var u = !cn.isHTMLMimeType(t);
    return u && typeof e != "string" && a.errorHandler.fatalError("source is not a string"), a.parse(this.normalizeLineEndings(String(e)), n, r), o.doc.documentElement || a.errorHandler.fatalError("missing root element"), o.doc;
  };
  function xo(e) {
    var t = e || {};
    this.mimeType = t.mimeType || Ih.XML_APPLICATION, this.defaultNamespace = t.defaultNamespace || null, this.cdata = !1, this.currentElement = void 0, this.doc = void 0, this.locator = void 0, this.onError = t.onError;
  }
  function Zn(e, t) {
    t.lineNumber = e.lineNumber, t.columnNumber = e.columnNumber;
  }
  xo.prototype = {
    /**
     * Either creates an XML or an HTML document and stores it under `this.doc`.
     * If it is an XML document, `this.defaultNamespace` is used to create it,
     * and it will not contain any `childNodes`.
     * If it is an HTML document, it will be created without any `childNodes`.
     *
     * @see http://www.saxproject.org/apidoc/org/xml/sax/ContentHandler.html
     */
    startDocument: function() {
      var e = new pA();
      this.doc = hA(this.mimeType) ? e.createHTMLDocument(!1) : e.createDocument(this.defaultNamespace, "");
    },
    startElement: function(e, t, n, r) {
      var i = this.doc, o = i.createElementNS(e, n || t), s = r.length;
      No(this, o), this.currentElement = o, this.locator && Zn(this.locator, o);
      for (var a = 0; a < s; a++) {
        var e = r.getURI(a), u = r.getValue(a), n = r.getQName(a), c = i.createAttributeNS(e, n);
        this.locator && Zn(r.getLocator(a), c), c.value = c.nodeValue = u, o.setAttributeNode(c);
      }
    },
    endElement: function(e, t, n) {
      this.currentElement = this.currentElement.parentNode;
    },
    startPrefixMapping: function(e, t) {
    },
    endPrefixMapping: function(e) {
    },
    processingInstruction: function(e, t) {
      var n = this.doc.createProcessingInstruction(e, t);
      this.locator && Zn(this.locator, n), No(this, n);
    },
    ignorableWhitespace: function(e, t, n) {
    },
    characters: function(e, t, n) {
      if (e = Ph.apply(this, arguments), e) {
        if (this.cdata)
          var r = this.doc.createCDATASection(e);
        else
          var r = this.doc.createTextNode(e);
        this.currentElement ? this.currentElement.appendChild(r) : /^\s*$/.test(e) && this.doc.appendChild(r), this.locator && Zn(this.locator, r);
      }
    },
    skippedEntity: function(e) {
    },
    endDocument: function() {
      this.doc.normalize();
    },
    /**
     * Stores the locator to be able to set the `columnNumber` and `lineNumber`
     * on the created DOM nodes.
     *
     * @param {Locator} locator
     */
    setDocumentLocator: function(e) {
      e && (e.lineNumber = 0), this.locator = e;
    },
    //LexicalHandler
    comment: function(e, t, n) {
      e = Ph.apply(this, arguments);
      var r = this.doc.createComment(e);
      this.locator && Zn(this.locator, r), No(this, r);
    },
    startCDATA: function() {
      this.cdata = !0;
    },
    endCDATA: function() {
      this.cdata = !1;
    },
    startDTD: function(e, t, n, r) {
      var i = this.doc.implementation;
      if (i && i.createDocumentType) {
        var o = i.createDocumentType(e, t, n, r);
        this.locator && Zn(this.locator, o), No(this, o), this.doc.doctype = o;
      }
    },
    reportError: function(e, t) {
      if (typeof this.onError == "function")
        try {
          this.onError(e, t, this);
        } catch (n) {
          throw new Rh("Reporting " + e + ' "' + t + '" caused ' + n, this.locator);
        }
      else
        console.error("[xmldom " + e + "]	" + t, wA(this.locator));
    },
    /**
     * @see http://www.saxproject.org/apidoc/org/xml/sax/ErrorHandler.html
     */
    warning: function(e) {
      this.reportError("warning", e);
    },
    error: function(e) {
      this.reportError("error", e);
    },
    /**
     * This function reports a fatal error and throws a ParseError.
     *
     * @param {string} message
     * - The message to be used for reporting and throwing the error.
     * @param {Error} [cause]
     * The error that caused this fatal error, preserved as the thrown `ParseError`'s `cause`.
     * @returns {never}
     * This function always throws an error and never returns a value.
     * @throws {ParseError}
     * Always throws a ParseError with the provided message.
     */
    fatalError: function(e, t) {
      throw this.reportError("fatalError", e), new Rh(e, this.locator, t);
    }
  };
  function wA(e) {
    if (e)
      return `
@#[line:` + e.lineNumber + ",col:" + e.columnNumber + "]";
  }
  function Ph(e, t, n) {
    return typeof e == "string" ? e.substr(t, n) : e.length >= t + n || t ? new java.lang.String(e, t, n) + "" : e;
  }
  "endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
    /\w+/g,
    function(e) {
      xo.prototype[e] = function() {
        return null;
      };
    }
  );
  function No(e, t) {
    e.currentElement ? e.currentElement.appendChild(t) : e.doc.appendChild(t);
  }
  function bA(e) {
    if (e === "error") throw "onErrorStopParsing";
  }
  function vA() {
    throw "onWarningStopParsing";
  }
  Qn.__DOMHandler = xo;
  Qn.DOMParser = Lh;
  Qn.normalizeLineEndings = Bh;
  Qn.onErrorStopParsing = bA;
  Qn.onWarningStopParsing = vA;
});

// node_modules/@xmldom/xmldom/lib/index.js
var $h = _((H) => {
  "use strict";
  var er = an();
  H.assign = er.assign;
  H.hasDefaultHTMLNamespace = er.hasDefaultHTMLNamespace;
  H.isHTMLMimeType = er.isHTMLMimeType;
  H.isValidMimeType = er.isValidMimeType;
  H.MIME_TYPE = er.MIME_TYPE;
  H.NAMESPACE = er.NAMESPACE;
  var ko = Lr();
  H.DOMException = ko.DOMException;
  H.DOMExceptionName = ko.DOMExceptionName;
  H.ExceptionCode = ko.ExceptionCode;
  H.ParseError = ko.ParseError;
  var de = Ga();
  H.Attr = de.Attr;
  H.CDATASection = de.CDATASection;
  H.CharacterData = de.CharacterData;
  H.Comment = de.Comment;
  H.Document = de.Document;
  H.DocumentFragment = de.DocumentFragment;
  H.DocumentType = de.DocumentType;
  H.DOMImplementation = de.DOMImplementation;
  H.Element = de.Element;
  H.Entity = de.Entity;
  H.EntityReference = de.EntityReference;
  H.LiveNodeList = de.LiveNodeList;
  H.NamedNodeMap = de.NamedNodeMap;
  H.Node = de.Node;
  H.NodeList = de.NodeList;
  H.Notation = de.Notation;
  H.ProcessingInstruction = de.ProcessingInstruction;
  H.Text = de.Text;
  H.XMLSerializer = de.XMLSerializer;
  var Mo = Fh();
  H.DOMParser = Mo.DOMParser;
  H.normalizeLineEndings = Mo.normalizeLineEndings;
  H.onErrorStopParsing = Mo.onErrorStopParsing;
  H.onWarningStopParsing = Mo.onWarningStopParsing;
});

// node_modules/xmlbuilder/lib/Utility.js
var at = _((jh, Xt) => {
  (function() {
    var e, t, n, r, i, o, s, a = {}.hasOwnProperty;
    e = function(u, ...c) {
      var d, l, f, p;
      if (i(Object.assign))
        Object.assign.apply(null, arguments);
      else
        for (d = 0, f = c.length; d < f; d++)
          if (p = c[d], p != null)
            for (l in p)
              a.call(p, l) && (u[l] = p[l]);
      return u;
    }, i = function(u) {
      return !!u && Object.prototype.toString.call(u) === "[object Function]";
    }, o = function(u) {
      var c;
      return !!u && ((c = typeof u) == "function" || c === "object");
    }, n = function(u) {
      return i(Array.isArray) ? Array.isArray(u) : Object.prototype.toString.call(u) === "[object Array]";
    }, r = function(u) {
      var c;
      if (n(u))
        return !u.length;
      for (c in u)
        if (a.call(u, c))
          return !1;
      return !0;
    }, s = function(u) {
      var c, d;
      return o(u) && (d = Object.getPrototypeOf(u)) && (c = d.constructor) && typeof c == "function" && c instanceof c && Function.prototype.toString.call(c) === Function.prototype.toString.call(Object);
    }, t = function(u) {
      return i(u.valueOf) ? u.valueOf() : u;
    }, Xt.exports.assign = e, Xt.exports.isFunction = i, Xt.exports.isObject = o, Xt.exports.isArray = n, Xt.exports.isEmpty = r, Xt.exports.isPlainObject = s, Xt.exports.getValue = t;
  }).call(jh);
});

// node_modules/xmlbuilder/lib/XMLDOMImplementation.js
var tu = _((Vh, zh) => {
  (function() {
    var e;
    zh.exports = e = class {
      // Tests if the DOM implementation implements a specific feature.
      // `feature` package name of the feature to test. In Level 1, the
      //           legal values are "HTML" and "XML" (case-insensitive).
      // `version` version number of the package name to test. 
      //           In Level 1, this is the string "1.0". If the version is 
      //           not specified, supporting any version of the feature will 
      //           cause the method to return true.
      hasFeature(n, r) {
        return !0;
      }
      // Creates a new document type declaration.
      // `qualifiedName` qualified name of the document type to be created
      // `publicId` public identifier of the external subset
      // `systemId` system identifier of the external subset
      createDocumentType(n, r, i) {
        throw new Error("This DOM method is not implemented.");
      }
      // Creates a new document.
      // `namespaceURI` namespace URI of the document element to create
      // `qualifiedName` the qualified name of the document to be created
      // `doctype` the type of document to be created or null
      createDocument(n, r, i) {
        throw new Error("This DOM method is not implemented.");
      }
      // Creates a new HTML document.
      // `title` document title
      createHTMLDocument(n) {
        throw new Error("This DOM method is not implemented.");
      }
      // Returns a specialized object which implements the specialized APIs 
      // of the specified feature and version.
      // `feature` name of the feature requested.
      // `version` version number of the feature to test
      getFeature(n, r) {
        throw new Error("This DOM method is not implemented.");
      }
    };
  }).call(Vh);
});

// node_modules/xmlbuilder/lib/XMLDOMErrorHandler.js
var Xh = _((Wh, Hh) => {
  (function() {
    var e;
    Hh.exports = e = class {
      // Initializes a new instance of `XMLDOMErrorHandler`
      constructor() {
      }
      // Called on the error handler when an error occurs.
      // `error` the error message as a string
      handleError(n) {
        throw new Error(n);
      }
    };
  }).call(Wh);
});

// node_modules/xmlbuilder/lib/XMLDOMStringList.js
var Kh = _((Gh, Yh) => {
  (function() {
    var e;
    Yh.exports = e = (function() {
      class t {
        // Initializes a new instance of `XMLDOMStringList`
        // This is just a wrapper around an ordinary
        // JS array.
        // `arr` the array of string values
        constructor(r) {
          this.arr = r || [];
        }
        // Returns the indexth item in the collection.
        // `index` index into the collection
        item(r) {
          return this.arr[r] || null;
        }
        // Test if a string is part of this DOMStringList.
        // `str` the string to look for
        contains(r) {
          return this.arr.indexOf(r) !== -1;
        }
      }
      return Object.defineProperty(t.prototype, "length", {
        get: function() {
          return this.arr.length;
        }
      }), t;
    }).call(this);
  }).call(Gh);
});

// node_modules/xmlbuilder/lib/XMLDOMConfiguration.js
var Qh = _((Jh, Zh) => {
  (function() {
    var e, t, n;
    t = Xh(), n = Kh(), Zh.exports = e = (function() {
      class r {
        constructor() {
          var o;
          this.defaultParams = {
            "canonical-form": !1,
            "cdata-sections": !1,
            comments: !1,
            "datatype-normalization": !1,
            "element-content-whitespace": !0,
            entities: !0,
            "error-handler": new t(),
            infoset: !0,
            "validate-if-schema": !1,
            namespaces: !0,
            "namespace-declarations": !0,
            "normalize-characters": !1,
            "schema-location": "",
            "schema-type": "",
            "split-cdata-sections": !0,
            validate: !1,
            "well-formed": !0
          }, this.params = o = Object.create(this.defaultParams);
        }
        // Gets the value of a parameter.
        // `name` name of the parameter
        getParameter(o) {
          return this.params.hasOwnProperty(o) ? this.params[o] : null;
        }
        // Checks if setting a parameter to a specific value is supported.
        // `name` name of the parameter
        // `value` parameter value
        canSetParameter(o, s) {
          return !0;
        }
        // Sets the value of a parameter.
        // `name` name of the parameter
        // `value` new value or null if the user wishes to unset the parameter
        setParameter(o, s) {
          return s != null ? this.params[o] = s : delete this.params[o];
        }
      }
      return Object.defineProperty(r.prototype, "parameterNames", {
        get: function() {
          return new n(Object.keys(this.defaultParams));
        }
      }), r;
    }).call(this);
  }).call(Jh);
});

// node_modules/xmlbuilder/lib/NodeType.js
var se = _((eg, tg) => {
  (function() {
    tg.exports = {
      Element: 1,
      Attribute: 2,
      Text: 3,
      CData: 4,
      EntityReference: 5,
      EntityDeclaration: 6,
      ProcessingInstruction: 7,
      Comment: 8,
      Document: 9,
      DocType: 10,
      DocumentFragment: 11,
      NotationDeclaration: 12,
      // Numeric codes up to 200 are reserved to W3C for possible future use.
      // Following are types internal to this library:
      Declaration: 201,
      Raw: 202,
      AttributeDeclaration: 203,
      ElementDeclaration: 204,
      Dummy: 205
    };
  }).call(eg);
});

// node_modules/xmlbuilder/lib/XMLAttribute.js
var nu = _((ng, rg) => {
  (function() {
    var e, t, n;
    e = se(), n = Fe(), rg.exports = t = (function() {
      class r {
        // Initializes a new instance of `XMLAttribute`
        // `parent` the parent node
        // `name` attribute target
        // `value` attribute value
        constructor(o, s, a) {
          if (this.parent = o, this.parent && (this.options = this.parent.options, this.stringify = this.parent.stringify), s == null)
            throw new Error("Missing attribute name. " + this.debugInfo(s));
          this.name = this.stringify.name(s), this.value = this.stringify.attValue(a), this.type = e.Attribute, this.isId = !1, this.schemaTypeInfo = null;
        }
        // Creates and returns a deep clone of `this`
        clone() {
          return Object.create(this);
        }
        // Converts the XML fragment to string
        // `options.pretty` pretty prints the result
        // `options.indent` indentation for pretty print
        // `options.offset` how many indentations to add to every line for pretty print
        // `options.newline` newline sequence for pretty print
        toString(o) {
          return this.options.writer.attribute(this, this.options.writer.filterOptions(o));
        }
        // Returns debug string for this node
        debugInfo(o) {
          return o = o || this.name, o == null ? "parent: <" + this.parent.name + ">" : "attribute: {" + o + "}, parent: <" + this.parent.name + ">";
        }
        isEqualNode(o) {
          return !(o.namespaceURI !== this.namespaceURI || o.prefix !== this.prefix || o.localName !== this.localName || o.value !== this.value);
        }
      }
      return Object.defineProperty(r.prototype, "nodeType", {
        get: function() {
          return this.type;
        }
      }), Object.defineProperty(r.prototype, "ownerElement", {
        get: function() {
          return this.parent;
        }
      }), Object.defineProperty(r.prototype, "textContent", {
        get: function() {
          return this.value;
        },
        set: function(i) {
          return this.value = i || "";
        }
      }), Object.defineProperty(r.prototype, "namespaceURI", {
        get: function() {
          return "";
        }
      }), Object.defineProperty(r.prototype, "prefix", {
        get: function() {
          return "";
        }
      }), Object.defineProperty(r.prototype, "localName", {
        get: function() {
          return this.name;
        }
      }), Object.defineProperty(r.prototype, "specified", {
        get: function() {
          return !0;
        }
      }), r;
    }).call(this);
  }).call(ng);
});

// node_modules/xmlbuilder/lib/XMLNamedNodeMap.js
var Po = _((ig, og) => {
  (function() {
    var e;
    og.exports = e = (function() {
      class t {
        // Initializes a new instance of `XMLNamedNodeMap`
        // This is just a wrapper around an ordinary
        // JS object.
        // `nodes` the object containing nodes.
        constructor(r) {
          this.nodes = r;
        }
        // Creates and returns a deep clone of `this`
        clone() {
          return this.nodes = null;
        }
        // DOM Level 1
        getNamedItem(r) {
          return this.nodes[r];
        }
        setNamedItem(r) {
          var i;
          return i = this.nodes[r.nodeName], this.nodes[r.nodeName] = r, i || null;
        }
        removeNamedItem(r) {
          var i;
          return i = this.nodes[r], delete this.nodes[r], i || null;
        }
        item(r) {
          return this.nodes[Object.keys(this.nodes)[r]] || null;
        }
        // DOM level 2 functions to be implemented later
        getNamedItemNS(r, i) {
          throw new Error("This DOM method is not implemented.");
        }
        setNamedItemNS(r) {
          throw new Error("This DOM method is not implemented.");
        }
        removeNamedItemNS(r, i) {
          throw new Error("This DOM method is not implemented.");
        }
      }
      return Object.defineProperty(t.prototype, "length", {
        get: function() {
          return Object.keys(this.nodes).length || 0;
        }
      }), t;
    }).call(this);
  }).call(ig);
});

// node_modules/xmlbuilder/lib/XMLElement.js
var Io = _((sg, ag) => {
  (function() {
    var e, t, n, r, i, o, s, a, u = {}.hasOwnProperty;
    ({ isObject: a, isFunction: s, getValue: o } = at()), i = Fe(), e = se(), t = nu(), r = Po(), ag.exports = n = (function() {
      class c extends i {
        // Initializes a new instance of `XMLElement`
        // `parent` the parent node
        // `name` element name
        // `attributes` an object containing name/value pairs of attributes
        constructor(l, f, p) {
          var y, b, A, O;
          if (super(l), f == null)
            throw new Error("Missing element name. " + this.debugInfo());
          if (this.name = this.stringify.name(f), this.type = e.Element, this.attribs = {}, this.schemaTypeInfo = null, p != null && this.attribute(p), l.type === e.Document && (this.isRoot = !0, this.documentObject = l, l.rootObject = this, l.children)) {
            for (O = l.children, b = 0, A = O.length; b < A; b++)
              if (y = O[b], y.type === e.DocType) {
                y.name = this.name;
                break;
              }
          }
        }
        // Creates and returns a deep clone of `this`
        clone() {
          var l, f, p, y;
          p = Object.create(this), p.isRoot && (p.documentObject = null), p.attribs = {}, y = this.attribs;
          for (f in y)
            u.call(y, f) && (l = y[f], p.attribs[f] = l.clone());
          return p.children = [], this.children.forEach(function(b) {
            var A;
            return A = b.clone(), A.parent = p, p.children.push(A);
          }), p;
        }
        // Adds or modifies an attribute
        // `name` attribute name
        // `value` attribute value
        attribute(l, f) {
          var p, y;
          if (l != null && (l = o(l)), a(l))
            for (p in l)
              u.call(l, p) && (y = l[p], this.attribute(p, y));
          else
            s(f) && (f = f.apply()), this.options.keepNullAttributes && f == null ? this.attribs[l] = new t(this, l, "") : f != null && (this.attribs[l] = new t(this, l, f));
          return this;
        }
        // Removes an attribute
        // `name` attribute name
        removeAttribute(l) {
          var f, p, y;
          if (l == null)
            throw new Error("Missing attribute name. " + this.debugInfo());
          if (l = o(l), Array.isArray(l))
            for (p = 0, y = l.length; p < y; p++)
              f = l[p], delete this.attribs[f];
          else
            delete this.attribs[l];
          return this;
        }
        // Converts the XML fragment to string
        // `options.pretty` pretty prints the result
        // `options.indent` indentation for pretty print
        // `options.offset` how many indentations to add to every line for pretty print
        // `options.newline` newline sequence for pretty print
        // `options.allowEmpty` do not self close empty element tags
        toString(l) {
          return this.options.writer.element(this, this.options.writer.filterOptions(l));
        }
        // Aliases
        att(l, f) {
          return this.attribute(l, f);
        }
        a(l, f) {
          return this.attribute(l, f);
        }
        // DOM Level 1
        getAttribute(l) {
          return this.attribs.hasOwnProperty(l) ? this.attribs[l].value : null;
        }
        setAttribute(l, f) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        getAttributeNode(l) {
          return this.attribs.hasOwnProperty(l) ? this.attribs[l] : null;
        }
        setAttributeNode(l) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        removeAttributeNode(l) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        getElementsByTagName(l) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        // DOM Level 2
        getAttributeNS(l, f) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        setAttributeNS(l, f, p) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        removeAttributeNS(l, f) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        getAttributeNodeNS(l, f) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        setAttributeNodeNS(l) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        getElementsByTagNameNS(l, f) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        hasAttribute(l) {
          return this.attribs.hasOwnProperty(l);
        }
        hasAttributeNS(l, f) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        // DOM Level 3
        setIdAttribute(l, f) {
          return this.attribs.hasOwnProperty(l) ? this.attribs[l].isId : f;
        }
        setIdAttributeNS(l, f, p) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        setIdAttributeNode(l, f) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        // DOM Level 4
        getElementsByTagName(l) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        getElementsByTagNameNS(l, f) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        getElementsByClassName(l) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        isEqualNode(l) {
          var f, p, y;
          if (!super.isEqualNode(l) || l.namespaceURI !== this.namespaceURI || l.prefix !== this.prefix || l.localName !== this.localName || l.attribs.length !== this.attribs.length)
            return !1;
          for (f = p = 0, y = this.attribs.length - 1; 0 <= y ? p <= y : p >= y; f = 0 <= y ? ++p : --p)
            if (!this.attribs[f].isEqualNode(l.attribs[f]))
              return !1;
          return !0;
        }
      }
      return Object.defineProperty(c.prototype, "tagName", {
        get: function() {
          return this.name;
        }
      }), Object.defineProperty(c.prototype, "namespaceURI", {
        get: function() {
          return "";
        }
      }), Object.defineProperty(c.prototype, "prefix", {
        get: function() {
          return "";
        }
      }), Object.defineProperty(c.prototype, "localName", {
        get: function() {
          return this.name;
        }
      }), Object.defineProperty(c.prototype, "id", {
        get: function() {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
      }), Object.defineProperty(c.prototype, "className", {
        get: function() {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
      }), Object.defineProperty(c.prototype, "classList", {
        get: function() {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
      }), Object.defineProperty(c.prototype, "attributes", {
        get: function() {
          return (!this.attributeMap || !this.attributeMap.nodes) && (this.attributeMap = new r(this.attribs)), this.attributeMap;
        }
      }), c;
    }).call(this);
  }).call(sg);
});

// node_modules/xmlbuilder/lib/XMLCharacterData.js
var Jr = _((ug, cg) => {
  (function() {
    var e, t;
    t = Fe(), cg.exports = e = (function() {
      class n extends t {
        // Initializes a new instance of `XMLCharacterData`
        constructor(i) {
          super(i), this.value = "";
        }
        // Creates and returns a deep clone of `this`
        clone() {
          return Object.create(this);
        }
        // DOM level 1 functions to be implemented later
        substringData(i, o) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        appendData(i) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        insertData(i, o) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        deleteData(i, o) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        replaceData(i, o, s) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        isEqualNode(i) {
          return !(!super.isEqualNode(i) || i.data !== this.data);
        }
      }
      return Object.defineProperty(n.prototype, "data", {
        get: function() {
          return this.value;
        },
        set: function(r) {
          return this.value = r || "";
        }
      }), Object.defineProperty(n.prototype, "length", {
        get: function() {
          return this.value.length;
        }
      }), Object.defineProperty(n.prototype, "textContent", {
        get: function() {
          return this.value;
        },
        set: function(r) {
          return this.value = r || "";
        }
      }), n;
    }).call(this);
  }).call(ug);
});

// node_modules/xmlbuilder/lib/XMLCData.js
var Bo = _((dg, lg) => {
  (function() {
    var e, t, n;
    e = se(), n = Jr(), lg.exports = t = class extends n {
      // Initializes a new instance of `XMLCData`
      // `text` CDATA text
      constructor(i, o) {
        if (super(i), o == null)
          throw new Error("Missing CDATA text. " + this.debugInfo());
        this.name = "#cdata-section", this.type = e.CData, this.value = this.stringify.cdata(o);
      }
      // Creates and returns a deep clone of `this`
      clone() {
        return Object.create(this);
      }
      // Converts the XML fragment to string
      // `options.pretty` pretty prints the result
      // `options.indent` indentation for pretty print
      // `options.offset` how many indentations to add to every line for pretty print
      // `options.newline` newline sequence for pretty print
      toString(i) {
        return this.options.writer.cdata(this, this.options.writer.filterOptions(i));
      }
    };
  }).call(dg);
});

// node_modules/xmlbuilder/lib/XMLComment.js
var Lo = _((fg, pg) => {
  (function() {
    var e, t, n;
    e = se(), t = Jr(), pg.exports = n = class extends t {
      // Initializes a new instance of `XMLComment`
      // `text` comment text
      constructor(i, o) {
        if (super(i), o == null)
          throw new Error("Missing comment text. " + this.debugInfo());
        this.name = "#comment", this.type = e.Comment, this.value = this.stringify.comment(o);
      }
      // Creates and returns a deep clone of `this`
      clone() {
        return Object.create(this);
      }
      // Converts the XML fragment to string
      // `options.pretty` pretty prints the result
      // `options.indent` indentation for pretty print
      // `options.offset` how many indentations to add to every line for pretty print
      // `options.newline` newline sequence for pretty print
      toString(i) {
        return this.options.writer.comment(this, this.options.writer.filterOptions(i));
      }
    };
  }).call(fg);
});

// node_modules/xmlbuilder/lib/XMLDeclaration.js
var Fo = _((mg, hg) => {
  (function() {
    var e, t, n, r;
    ({ isObject: r } = at()), n = Fe(), e = se(), hg.exports = t = class extends n {
      // Initializes a new instance of `XMLDeclaration`
      // `parent` the document object
      // `version` A version number string, e.g. 1.0
      // `encoding` Encoding declaration, e.g. UTF-8
      // `standalone` standalone document declaration: true or false
      constructor(o, s, a, u) {
        super(o), r(s) && ({ version: s, encoding: a, standalone: u } = s), s || (s = "1.0"), this.type = e.Declaration, this.version = this.stringify.xmlVersion(s), a != null && (this.encoding = this.stringify.xmlEncoding(a)), u != null && (this.standalone = this.stringify.xmlStandalone(u));
      }
      // Converts to string
      // `options.pretty` pretty prints the result
      // `options.indent` indentation for pretty print
      // `options.offset` how many indentations to add to every line for pretty print
      // `options.newline` newline sequence for pretty print
      toString(o) {
        return this.options.writer.declaration(this, this.options.writer.filterOptions(o));
      }
    };
  }).call(mg);
});

// node_modules/xmlbuilder/lib/XMLDTDAttList.js
var $o = _((gg, yg) => {
  (function() {
    var e, t, n;
    n = Fe(), e = se(), yg.exports = t = class extends n {
      // Initializes a new instance of `XMLDTDAttList`
      // `parent` the parent `XMLDocType` element
      // `elementName` the name of the element containing this attribute
      // `attributeName` attribute name
      // `attributeType` type of the attribute
      // `defaultValueType` default value type (either #REQUIRED, #IMPLIED,
      //                    #FIXED or #DEFAULT)
      // `defaultValue` default value of the attribute
      //                (only used for #FIXED or #DEFAULT)
      constructor(i, o, s, a, u, c) {
        if (super(i), o == null)
          throw new Error("Missing DTD element name. " + this.debugInfo());
        if (s == null)
          throw new Error("Missing DTD attribute name. " + this.debugInfo(o));
        if (!a)
          throw new Error("Missing DTD attribute type. " + this.debugInfo(o));
        if (!u)
          throw new Error("Missing DTD attribute default. " + this.debugInfo(o));
        if (u.indexOf("#") !== 0 && (u = "#" + u), !u.match(/^(#REQUIRED|#IMPLIED|#FIXED|#DEFAULT)$/))
          throw new Error("Invalid default value type; expected: #REQUIRED, #IMPLIED, #FIXED or #DEFAULT. " + this.debugInfo(o));
        if (c && !u.match(/^(#FIXED|#DEFAULT)$/))
          throw new Error("Default value only applies to #FIXED or #DEFAULT. " + this.debugInfo(o));
        this.elementName = this.stringify.name(o), this.type = e.AttributeDeclaration, this.attributeName = this.stringify.name(s), this.attributeType = this.stringify.dtdAttType(a), c && (this.defaultValue = this.stringify.dtdAttDefault(c)), this.defaultValueType = u;
      }
      // Converts the XML fragment to string
      // `options.pretty` pretty prints the result
      // `options.indent` indentation for pretty print
      // `options.offset` how many indentations to add to every line for pretty print
      // `options.newline` newline sequence for pretty print
      toString(i) {
        return this.options.writer.dtdAttList(this, this.options.writer.filterOptions(i));
      }
    };
  }).call(gg);
});

// node_modules/xmlbuilder/lib/XMLDTDEntity.js
var _o = _((wg, bg) => {
  (function() {
    var e, t, n, r;
    ({ isObject: r } = at()), n = Fe(), e = se(), bg.exports = t = (function() {
      class i extends n {
        // Initializes a new instance of `XMLDTDEntity`
        // `parent` the parent `XMLDocType` element
        // `pe` whether this is a parameter entity or a general entity
        //      defaults to `false` (general entity)
        // `name` the name of the entity
        // `value` internal entity value or an object with external entity details
        // `value.pubID` public identifier
        // `value.sysID` system identifier
        // `value.nData` notation declaration
        constructor(s, a, u, c) {
          if (super(s), u == null)
            throw new Error("Missing DTD entity name. " + this.debugInfo(u));
          if (c == null)
            throw new Error("Missing DTD entity value. " + this.debugInfo(u));
          if (this.pe = !!a, this.name = this.stringify.name(u), this.type = e.EntityDeclaration, !r(c))
            this.value = this.stringify.dtdEntityValue(c), this.internal = !0;
          else {
            if (!c.pubID && !c.sysID)
              throw new Error("Public and/or system identifiers are required for an external entity. " + this.debugInfo(u));
            if (c.pubID && !c.sysID)
              throw new Error("System identifier is required for a public external entity. " + this.debugInfo(u));
            if (this.internal = !1, c.pubID != null && (this.pubID = this.stringify.dtdPubID(c.pubID)), c.sysID != null && (this.sysID = this.stringify.dtdSysID(c.sysID)), c.nData != null && (this.nData = this.stringify.dtdNData(c.nData)), this.pe && this.nData)
              throw new Error("Notation declaration is not allowed in a parameter entity. " + this.debugInfo(u));
          }
        }
        // Converts the XML fragment to string
        // `options.pretty` pretty prints the result
        // `options.indent` indentation for pretty print
        // `options.offset` how many indentations to add to every line for pretty print
        // `options.newline` newline sequence for pretty print
        toString(s) {
          return this.options.writer.dtdEntity(this, this.options.writer.filterOptions(s));
        }
      }
      return Object.defineProperty(i.prototype, "publicId", {
        get: function() {
          return this.pubID;
        }
      }), Object.defineProperty(i.prototype, "systemId", {
        get: function() {
          return this.sysID;
        }
      }), Object.defineProperty(i.prototype, "notationName", {
        get: function() {
          return this.nData || null;
        }
      }), Object.defineProperty(i.prototype, "inputEncoding", {
        get: function() {
          return null;
        }
      }), Object.defineProperty(i.prototype, "xmlEncoding", {
        get: function() {
          return null;
        }
      }), Object.defineProperty(i.prototype, "xmlVersion", {
        get: function() {
          return null;
        }
      }), i;
    }).call(this);
  }).call(wg);
});

// node_modules/xmlbuilder/lib/XMLDTDElement.js
var qo = _((vg, Dg) => {
  (function() {
    var e, t, n;
    n = Fe(), e = se(), Dg.exports = t = class extends n {
      // Initializes a new instance of `XMLDTDElement`
      // `parent` the parent `XMLDocType` element
      // `name` element name
      // `value` element content (defaults to #PCDATA)
      constructor(i, o, s) {
        if (super(i), o == null)
          throw new Error("Missing DTD element name. " + this.debugInfo());
        s || (s = "(#PCDATA)"), Array.isArray(s) && (s = "(" + s.join(",") + ")"), this.name = this.stringify.name(o), this.type = e.ElementDeclaration, this.value = this.stringify.dtdElementValue(s);
      }
      // Converts the XML fragment to string
      // `options.pretty` pretty prints the result
      // `options.indent` indentation for pretty print
      // `options.offset` how many indentations to add to every line for pretty print
      // `options.newline` newline sequence for pretty print
      toString(i) {
        return this.options.writer.dtdElement(this, this.options.writer.filterOptions(i));
      }
    };
  }).call(vg);
});

// node_modules/xmlbuilder/lib/XMLDTDNotation.js
var Uo = _((Eg, Cg) => {
  (function() {
    var e, t, n;
    n = Fe(), e = se(), Cg.exports = t = (function() {
      class r extends n {
        // Initializes a new instance of `XMLDTDNotation`
        // `parent` the parent `XMLDocType` element
        // `name` the name of the notation
        // `value` an object with external entity details
        // `value.pubID` public identifier
        // `value.sysID` system identifier
        constructor(o, s, a) {
          if (super(o), s == null)
            throw new Error("Missing DTD notation name. " + this.debugInfo(s));
          if (!a.pubID && !a.sysID)
            throw new Error("Public or system identifiers are required for an external entity. " + this.debugInfo(s));
          this.name = this.stringify.name(s), this.type = e.NotationDeclaration, a.pubID != null && (this.pubID = this.stringify.dtdPubID(a.pubID)), a.sysID != null && (this.sysID = this.stringify.dtdSysID(a.sysID));
        }
        // Converts the XML fragment to string
        // `options.pretty` pretty prints the result
        // `options.indent` indentation for pretty print
        // `options.offset` how many indentations to add to every line for pretty print
        // `options.newline` newline sequence for pretty print
        toString(o) {
          return this.options.writer.dtdNotation(this, this.options.writer.filterOptions(o));
        }
      }
      return Object.defineProperty(r.prototype, "publicId", {
        get: function() {
          return this.pubID;
        }
      }), Object.defineProperty(r.prototype, "systemId", {
        get: function() {
          return this.sysID;
        }
      }), r;
    }).call(this);
  }).call(Eg);
});

// node_modules/xmlbuilder/lib/XMLDocType.js
var jo = _((Og, Ag) => {
  (function() {
    var e, t, n, r, i, o, s, a, u;
    ({ isObject: u } = at()), a = Fe(), e = se(), t = $o(), r = _o(), n = qo(), i = Uo(), s = Po(), Ag.exports = o = (function() {
      class c extends a {
        // Initializes a new instance of `XMLDocType`
        // `parent` the document object
        // `pubID` public identifier of the external subset
        // `sysID` system identifier of the external subset
        constructor(l, f, p) {
          var y, b, A, O;
          if (super(l), this.type = e.DocType, l.children) {
            for (O = l.children, b = 0, A = O.length; b < A; b++)
              if (y = O[b], y.type === e.Element) {
                this.name = y.name;
                break;
              }
          }
          this.documentObject = l, u(f) && ({ pubID: f, sysID: p } = f), p == null && ([p, f] = [f, p]), f != null && (this.pubID = this.stringify.dtdPubID(f)), p != null && (this.sysID = this.stringify.dtdSysID(p));
        }
        // Creates an element type declaration
        // `name` element name
        // `value` element content (defaults to #PCDATA)
        element(l, f) {
          var p;
          return p = new n(this, l, f), this.children.push(p), this;
        }
        // Creates an attribute declaration
        // `elementName` the name of the element containing this attribute
        // `attributeName` attribute name
        // `attributeType` type of the attribute (defaults to CDATA)
        // `defaultValueType` default value type (either #REQUIRED, #IMPLIED, #FIXED or
        //                    #DEFAULT) (defaults to #IMPLIED)
        // `defaultValue` default value of the attribute
        //                (only used for #FIXED or #DEFAULT)
        attList(l, f, p, y, b) {
          var A;
          return A = new t(this, l, f, p, y, b), this.children.push(A), this;
        }
        // Creates a general entity declaration
        // `name` the name of the entity
        // `value` internal entity value or an object with external entity details
        // `value.pubID` public identifier
        // `value.sysID` system identifier
        // `value.nData` notation declaration
        entity(l, f) {
          var p;
          return p = new r(this, !1, l, f), this.children.push(p), this;
        }
        // Creates a parameter entity declaration
        // `name` the name of the entity
        // `value` internal entity value or an object with external entity details
        // `value.pubID` public identifier
        // `value.sysID` system identifier
        pEntity(l, f) {
          var p;
          return p = new r(this, !0, l, f), this.children.push(p), this;
        }
        // Creates a NOTATION declaration
        // `name` the name of the notation
        // `value` an object with external entity details
        // `value.pubID` public identifier
        // `value.sysID` system identifier
        notation(l, f) {
          var p;
          return p = new i(this, l, f), this.children.push(p), this;
        }
        // Converts to string
        // `options.pretty` pretty prints the result
        // `options.indent` indentation for pretty print
        // `options.offset` how many indentations to add to every line for pretty print
        // `options.newline` newline sequence for pretty print
        toString(l) {
          return this.options.writer.docType(this, this.options.writer.filterOptions(l));
        }
        // Aliases
        ele(l, f) {
          return this.element(l, f);
        }
        att(l, f, p, y, b) {
          return this.attList(l, f, p, y, b);
        }
        ent(l, f) {
          return this.entity(l, f);
        }
        pent(l, f) {
          return this.pEntity(l, f);
        }
        not(l, f) {
          return this.notation(l, f);
        }
        up() {
          return this.root() || this.documentObject;
        }
        isEqualNode(l) {
          return !(!super.isEqualNode(l) || l.name !== this.name || l.publicId !== this.publicId || l.systemId !== this.systemId);
        }
      }
      return Object.defineProperty(c.prototype, "entities", {
        get: function() {
          var d, l, f, p, y;
          for (p = {}, y = this.children, l = 0, f = y.length; l < f; l++)
            d = y[l], d.type === e.EntityDeclaration && !d.pe && (p[d.name] = d);
          return new s(p);
        }
      }), Object.defineProperty(c.prototype, "notations", {
        get: function() {
          var d, l, f, p, y;
          for (p = {}, y = this.children, l = 0, f = y.length; l < f; l++)
            d = y[l], d.type === e.NotationDeclaration && (p[d.name] = d);
          return new s(p);
        }
      }), Object.defineProperty(c.prototype, "publicId", {
        get: function() {
          return this.pubID;
        }
      }), Object.defineProperty(c.prototype, "systemId", {
        get: function() {
          return this.sysID;
        }
      }), Object.defineProperty(c.prototype, "internalSubset", {
        get: function() {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
      }), c;
    }).call(this);
  }).call(Og);
});

// node_modules/xmlbuilder/lib/XMLRaw.js
var Vo = _((Sg, Tg) => {
  (function() {
    var e, t, n;
    e = se(), t = Fe(), Tg.exports = n = class extends t {
      // Initializes a new instance of `XMLRaw`
      // `text` raw text
      constructor(i, o) {
        if (super(i), o == null)
          throw new Error("Missing raw text. " + this.debugInfo());
        this.type = e.Raw, this.value = this.stringify.raw(o);
      }
      // Creates and returns a deep clone of `this`
      clone() {
        return Object.create(this);
      }
      // Converts the XML fragment to string
      // `options.pretty` pretty prints the result
      // `options.indent` indentation for pretty print
      // `options.offset` how many indentations to add to every line for pretty print
      // `options.newline` newline sequence for pretty print
      toString(i) {
        return this.options.writer.raw(this, this.options.writer.filterOptions(i));
      }
    };
  }).call(Sg);
});

// node_modules/xmlbuilder/lib/XMLText.js
var zo = _((Ng, xg) => {
  (function() {
    var e, t, n;
    e = se(), t = Jr(), xg.exports = n = (function() {
      class r extends t {
        // Initializes a new instance of `XMLText`
        // `text` element text
        constructor(o, s) {
          if (super(o), s == null)
            throw new Error("Missing element text. " + this.debugInfo());
          this.name = "#text", this.type = e.Text, this.value = this.stringify.text(s);
        }
        // Creates and returns a deep clone of `this`
        clone() {
          return Object.create(this);
        }
        // Converts the XML fragment to string
        // `options.pretty` pretty prints the result
        // `options.indent` indentation for pretty print
        // `options.offset` how many indentations to add to every line for pretty print
        // `options.newline` newline sequence for pretty print
        toString(o) {
          return this.options.writer.text(this, this.options.writer.filterOptions(o));
        }
        // DOM level 1 functions to be implemented later
        splitText(o) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        // DOM level 3 functions to be implemented later
        replaceWholeText(o) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
      }
      return Object.defineProperty(r.prototype, "isElementContentWhitespace", {
        get: function() {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
      }), Object.defineProperty(r.prototype, "wholeText", {
        get: function() {
          var i, o, s;
          for (s = "", o = this.previousSibling; o; )
            s = o.data + s, o = o.previousSibling;
          for (s += this.data, i = this.nextSibling; i; )
            s = s + i.data, i = i.nextSibling;
          return s;
        }
      }), r;
    }).call(this);
  }).call(Ng);
});

// node_modules/xmlbuilder/lib/XMLProcessingInstruction.js
var Wo = _((kg, Mg) => {
  (function() {
    var e, t, n;
    e = se(), t = Jr(), Mg.exports = n = class extends t {
      // Initializes a new instance of `XMLProcessingInstruction`
      // `parent` the parent node
      // `target` instruction target
      // `value` instruction value
      constructor(i, o, s) {
        if (super(i), o == null)
          throw new Error("Missing instruction target. " + this.debugInfo());
        this.type = e.ProcessingInstruction, this.target = this.stringify.insTarget(o), this.name = this.target, s && (this.value = this.stringify.insValue(s));
      }
      // Creates and returns a deep clone of `this`
      clone() {
        return Object.create(this);
      }
      // Converts the XML fragment to string
      // `options.pretty` pretty prints the result
      // `options.indent` indentation for pretty print
      // `options.offset` how many indentations to add to every line for pretty print
      // `options.newline` newline sequence for pretty print
      toString(i) {
        return this.options.writer.processingInstruction(this, this.options.writer.filterOptions(i));
      }
      isEqualNode(i) {
        return !(!super.isEqualNode(i) || i.target !== this.target);
      }
    };
  }).call(kg);
});

// node_modules/xmlbuilder/lib/XMLDummy.js
var ru = _((Rg, Pg) => {
  (function() {
    var e, t, n;
    n = Fe(), e = se(), Pg.exports = t = class extends n {
      // Initializes a new instance of `XMLDummy`
      // `XMLDummy` is a special node representing a node with 
      // a null value. Dummy nodes are created while recursively
      // building the XML tree. Simply skipping null values doesn't
      // work because that would break the recursive chain.
      constructor(i) {
        super(i), this.type = e.Dummy;
      }
      // Creates and returns a deep clone of `this`
      clone() {
        return Object.create(this);
      }
      // Converts the XML fragment to string
      // `options.pretty` pretty prints the result
      // `options.indent` indentation for pretty print
      // `options.offset` how many indentations to add to every line for pretty print
      // `options.newline` newline sequence for pretty print
      toString(i) {
        return "";
      }
    };
  }).call(Rg);
});

// node_modules/xmlbuilder/lib/XMLNodeList.js
var Lg = _((Ig, Bg) => {
  (function() {
    var e;
    Bg.exports = e = (function() {
      class t {
        // Initializes a new instance of `XMLNodeList`
        // This is just a wrapper around an ordinary
        // JS array.
        // `nodes` the array containing nodes.
        constructor(r) {
          this.nodes = r;
        }
        // Creates and returns a deep clone of `this`
        clone() {
          return this.nodes = null;
        }
        // DOM Level 1
        item(r) {
          return this.nodes[r] || null;
        }
      }
      return Object.defineProperty(t.prototype, "length", {
        get: function() {
          return this.nodes.length || 0;
        }
      }), t;
    }).call(this);
  }).call(Ig);
});

// node_modules/xmlbuilder/lib/DocumentPosition.js
var _g = _((Fg, $g) => {
  (function() {
    $g.exports = {
      Disconnected: 1,
      Preceding: 2,
      Following: 4,
      Contains: 8,
      ContainedBy: 16,
      ImplementationSpecific: 32
    };
  }).call(Fg);
});

// node_modules/xmlbuilder/lib/XMLNode.js
var Fe = _((qg, Ug) => {
  (function() {
    var e, t, n, r, i, o, s, a, u, c, d, l, f, p, y, b, A, O, N = {}.hasOwnProperty, w = [].splice;
    ({ isObject: O, isFunction: A, isEmpty: b, getValue: y } = at()), a = null, n = null, r = null, i = null, o = null, f = null, p = null, l = null, s = null, t = null, d = null, u = null, e = null, Ug.exports = c = (function() {
      class g {
        // Initializes a new instance of `XMLNode`
        // `parent` the parent node
        constructor(m) {
          this.parent = m, this.parent && (this.options = this.parent.options, this.stringify = this.parent.stringify), this.value = null, this.children = [], this.baseURI = null, a || (a = Io(), n = Bo(), r = Lo(), i = Fo(), o = jo(), f = Vo(), p = zo(), l = Wo(), s = ru(), t = se(), d = Lg(), u = Po(), e = _g());
        }
        // Sets the parent node of this node and its children recursively
        // `parent` the parent node
        setParent(m) {
          var v, E, h, C, S;
          for (this.parent = m, m && (this.options = m.options, this.stringify = m.stringify), C = this.children, S = [], E = 0, h = C.length; E < h; E++)
            v = C[E], S.push(v.setParent(this));
          return S;
        }
        // Creates a child element node
        // `name` node name or an object describing the XML tree
        // `attributes` an object containing name/value pairs of attributes
        // `text` element text
        element(m, v, E) {
          var h, C, S, k, I, R, ie, V, j;
          if (R = null, v === null && E == null && ([v, E] = [{}, null]), v == null && (v = {}), v = y(v), O(v) || ([E, v] = [v, E]), m != null && (m = y(m)), Array.isArray(m))
            for (S = 0, ie = m.length; S < ie; S++)
              C = m[S], R = this.element(C);
          else if (A(m))
            R = this.element(m.apply());
          else if (O(m)) {
            for (I in m)
              if (N.call(m, I))
                if (j = m[I], A(j) && (j = j.apply()), !this.options.ignoreDecorators && this.stringify.convertAttKey && I.indexOf(this.stringify.convertAttKey) === 0)
                  R = this.attribute(I.substr(this.stringify.convertAttKey.length), j);
                else if (!this.options.separateArrayItems && Array.isArray(j) && b(j))
                  R = this.dummy();
                else if (O(j) && b(j))
                  R = this.element(I);
                else if (!this.options.keepNullNodes && j == null)
                  R = this.dummy();
                else if (!this.options.separateArrayItems && Array.isArray(j))
                  for (k = 0, V = j.length; k < V; k++)
                    C = j[k], h = {}, h[I] = C, R = this.element(h);
                else O(j) ? !this.options.ignoreDecorators && this.stringify.convertTextKey && I.indexOf(this.stringify.convertTextKey) === 0 ? R = this.element(j) : (R = this.element(I), R.element(j)) : R = this.element(I, j);
          } else !this.options.keepNullNodes && E === null ? R = this.dummy() : !this.options.ignoreDecorators && this.stringify.convertTextKey && m.indexOf(this.stringify.convertTextKey) === 0 ? R = this.text(E) : !this.options.ignoreDecorators && this.stringify.convertCDataKey && m.indexOf(this.stringify.convertCDataKey) === 0 ? R = this.cdata(E) : !this.options.ignoreDecorators && this.stringify.convertCommentKey && m.indexOf(this.stringify.convertCommentKey) === 0 ? R = this.comment(E) : !this.options.ignoreDecorators && this.stringify.convertRawKey && m.indexOf(this.stringify.convertRawKey) === 0 ? R = this.raw(E) : !this.options.ignoreDecorators && this.stringify.convertPIKey && m.indexOf(this.stringify.convertPIKey) === 0 ? R = this.instruction(m.substr(this.stringify.convertPIKey.length), E) : R = this.node(m, v, E);
          if (R == null)
            throw new Error("Could not create any elements with: " + m + ". " + this.debugInfo());
          return R;
        }
        // Creates a child element node before the current node
        // `name` node name or an object describing the XML tree
        // `attributes` an object containing name/value pairs of attributes
        // `text` element text
        insertBefore(m, v, E) {
          var h, C, S, k, I;
          if (m?.type)
            return S = m, k = v, S.setParent(this), k ? (C = children.indexOf(k), I = children.splice(C), children.push(S), Array.prototype.push.apply(children, I)) : children.push(S), S;
          if (this.isRoot)
            throw new Error("Cannot insert elements at root level. " + this.debugInfo(m));
          return C = this.parent.children.indexOf(this), I = this.parent.children.splice(C), h = this.parent.element(m, v, E), Array.prototype.push.apply(this.parent.children, I), h;
        }
        // Creates a child element node after the current node
        // `name` node name or an object describing the XML tree
        // `attributes` an object containing name/value pairs of attributes
        // `text` element text
        insertAfter(m, v, E) {
          var h, C, S;
          if (this.isRoot)
            throw new Error("Cannot insert elements at root level. " + this.debugInfo(m));
          return C = this.parent.children.indexOf(this), S = this.parent.children.splice(C + 1), h = this.parent.element(m, v, E), Array.prototype.push.apply(this.parent.children, S), h;
        }
        // Deletes a child element node
        remove() {
          var m, v;
          if (this.isRoot)
            throw new Error("Cannot remove the root element. " + this.debugInfo());
          return m = this.parent.children.indexOf(this), w.apply(this.parent.children, [m, m - m + 1].concat(v = [])), this.parent;
        }
        // Creates a node
        // `name` name of the node
        // `attributes` an object containing name/value pairs of attributes
        // `text` element text
        node(m, v, E) {
          var h;
          return m != null && (m = y(m)), v || (v = {}), v = y(v), O(v) || ([E, v] = [v, E]), h = new a(this, m, v), E != null && h.text(E), this.children.push(h), h;
        }
        // Creates a text node
        // `value` element text
        text(m) {
          var v;
          return O(m) && this.element(m), v = new p(this, m), this.children.push(v), this;
        }
        // Creates a CDATA node
        // `value` element text without CDATA delimiters
        cdata(m) {
          var v;
          return v = new n(this, m), this.children.push(v), this;
        }
        // Creates a comment node
        // `value` comment text
        comment(m) {
          var v;
          return v = new r(this, m), this.children.push(v), this;
        }
        // Creates a comment node before the current node
        // `value` comment text
        commentBefore(m) {
          var v, E, h;
          return E = this.parent.children.indexOf(this), h = this.parent.children.splice(E), v = this.parent.comment(m), Array.prototype.push.apply(this.parent.children, h), this;
        }
        // Creates a comment node after the current node
        // `value` comment text
        commentAfter(m) {
          var v, E, h;
          return E = this.parent.children.indexOf(this), h = this.parent.children.splice(E + 1), v = this.parent.comment(m), Array.prototype.push.apply(this.parent.children, h), this;
        }
        // Adds unescaped raw text
        // `value` text
        raw(m) {
          var v;
          return v = new f(this, m), this.children.push(v), this;
        }
        // Adds a dummy node
        dummy() {
          var m;
          return m = new s(this), m;
        }
        // Adds a processing instruction
        // `target` instruction target
        // `value` instruction value
        instruction(m, v) {
          var E, h, C, S, k;
          if (m != null && (m = y(m)), v != null && (v = y(v)), Array.isArray(m))
            for (S = 0, k = m.length; S < k; S++)
              E = m[S], this.instruction(E);
          else if (O(m))
            for (E in m)
              N.call(m, E) && (h = m[E], this.instruction(E, h));
          else
            A(v) && (v = v.apply()), C = new l(this, m, v), this.children.push(C);
          return this;
        }
        // Creates a processing instruction node before the current node
        // `target` instruction target
        // `value` instruction value
        instructionBefore(m, v) {
          var E, h, C;
          return h = this.parent.children.indexOf(this), C = this.parent.children.splice(h), E = this.parent.instruction(m, v), Array.prototype.push.apply(this.parent.children, C), this;
        }
        // Creates a processing instruction node after the current node
        // `target` instruction target
        // `value` instruction value
        instructionAfter(m, v) {
          var E, h, C;
          return h = this.parent.children.indexOf(this), C = this.parent.children.splice(h + 1), E = this.parent.instruction(m, v), Array.prototype.push.apply(this.parent.children, C), this;
        }
        // Creates the xml declaration
        // `version` A version number string, e.g. 1.0
        // `encoding` Encoding declaration, e.g. UTF-8
        // `standalone` standalone document declaration: true or false
        declaration(m, v, E) {
          var h, C;
          return h = this.document(), C = new i(h, m, v, E), h.children.length === 0 ? h.children.unshift(C) : h.children[0].type === t.Declaration ? h.children[0] = C : h.children.unshift(C), h.root() || h;
        }
        // Creates the document type declaration
        // `pubID` the public identifier of the external subset
        // `sysID` the system identifier of the external subset
        dtd(m, v) {
          var E, h, C, S, k, I, R, ie, V, j;
          for (h = this.document(), C = new o(h, m, v), V = h.children, S = k = 0, R = V.length; k < R; S = ++k)
            if (E = V[S], E.type === t.DocType)
              return h.children[S] = C, C;
          for (j = h.children, S = I = 0, ie = j.length; I < ie; S = ++I)
            if (E = j[S], E.isRoot)
              return h.children.splice(S, 0, C), C;
          return h.children.push(C), C;
        }
        // Gets the parent node
        up() {
          if (this.isRoot)
            throw new Error("The root node has no parent. Use doc() if you need to get the document object.");
          return this.parent;
        }
        // Gets the root node
        root() {
          var m;
          for (m = this; m; ) {
            if (m.type === t.Document)
              return m.rootObject;
            if (m.isRoot)
              return m;
            m = m.parent;
          }
        }
        // Gets the node representing the XML document
        document() {
          var m;
          for (m = this; m; ) {
            if (m.type === t.Document)
              return m;
            m = m.parent;
          }
        }
        // Ends the document and converts string
        end(m) {
          return this.document().end(m);
        }
        // Gets the previous node
        prev() {
          var m;
          if (m = this.parent.children.indexOf(this), m < 1)
            throw new Error("Already at the first node. " + this.debugInfo());
          return this.parent.children[m - 1];
        }
        // Gets the next node
        next() {
          var m;
          if (m = this.parent.children.indexOf(this), m === -1 || m === this.parent.children.length - 1)
            throw new Error("Already at the last node. " + this.debugInfo());
          return this.parent.children[m + 1];
        }
        // Imports cloned root from another XML document
        // `doc` the XML document to insert nodes from
        importDocument(m) {
          var v, E, h, C, S;
          if (E = m.root().clone(), E.parent = this, E.isRoot = !1, this.children.push(E), this.type === t.Document && (E.isRoot = !0, E.documentObject = this, this.rootObject = E, this.children)) {
            for (S = this.children, h = 0, C = S.length; h < C; h++)
              if (v = S[h], v.type === t.DocType) {
                v.name = E.name;
                break;
              }
          }
          return this;
        }
        // Returns debug string for this node
        debugInfo(m) {
          var v, E;
          return m = m || this.name, m == null && !((v = this.parent) != null && v.name) ? "" : m == null ? "parent: <" + this.parent.name + ">" : (E = this.parent) != null && E.name ? "node: <" + m + ">, parent: <" + this.parent.name + ">" : "node: <" + m + ">";
        }
        // Aliases
        ele(m, v, E) {
          return this.element(m, v, E);
        }
        nod(m, v, E) {
          return this.node(m, v, E);
        }
        txt(m) {
          return this.text(m);
        }
        dat(m) {
          return this.cdata(m);
        }
        com(m) {
          return this.comment(m);
        }
        ins(m, v) {
          return this.instruction(m, v);
        }
        doc() {
          return this.document();
        }
        dec(m, v, E) {
          return this.declaration(m, v, E);
        }
        e(m, v, E) {
          return this.element(m, v, E);
        }
        n(m, v, E) {
          return this.node(m, v, E);
        }
        t(m) {
          return this.text(m);
        }
        d(m) {
          return this.cdata(m);
        }
        c(m) {
          return this.comment(m);
        }
        r(m) {
          return this.raw(m);
        }
        i(m, v) {
          return this.instruction(m, v);
        }
        u() {
          return this.up();
        }
        // can be deprecated in a future release
        importXMLBuilder(m) {
          return this.importDocument(m);
        }
        // Adds or modifies an attribute.
        // `name` attribute name
        // `value` attribute value
        attribute(m, v) {
          throw new Error("attribute() applies to element nodes only.");
        }
        att(m, v) {
          return this.attribute(m, v);
        }
        a(m, v) {
          return this.attribute(m, v);
        }
        // Removes an attribute
        // `name` attribute name
        removeAttribute(m) {
          throw new Error("attribute() applies to element nodes only.");
        }
        // DOM level 1 functions to be implemented later
        replaceChild(m, v) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        removeChild(m) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        appendChild(m) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        hasChildNodes() {
          return this.children.length !== 0;
        }
        cloneNode(m) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        normalize() {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        // DOM level 2
        isSupported(m, v) {
          return !0;
        }
        hasAttributes() {
          return this.attribs.length !== 0;
        }
        // DOM level 3 functions to be implemented later
        compareDocumentPosition(m) {
          var v, E;
          return v = this, v === m ? 0 : this.document() !== m.document() ? (E = e.Disconnected | e.ImplementationSpecific, Math.random() < 0.5 ? E |= e.Preceding : E |= e.Following, E) : v.isAncestor(m) ? e.Contains | e.Preceding : v.isDescendant(m) ? e.Contains | e.Following : v.isPreceding(m) ? e.Preceding : e.Following;
        }
        isSameNode(m) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        lookupPrefix(m) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        isDefaultNamespace(m) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        lookupNamespaceURI(m) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        isEqualNode(m) {
          var v, E, h;
          if (m.nodeType !== this.nodeType || m.children.length !== this.children.length)
            return !1;
          for (v = E = 0, h = this.children.length - 1; 0 <= h ? E <= h : E >= h; v = 0 <= h ? ++E : --E)
            if (!this.children[v].isEqualNode(m.children[v]))
              return !1;
          return !0;
        }
        getFeature(m, v) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        setUserData(m, v, E) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        getUserData(m) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        // Returns true if other is an inclusive descendant of node,
        // and false otherwise.
        contains(m) {
          return m ? m === this || this.isDescendant(m) : !1;
        }
        // An object A is called a descendant of an object B, if either A is 
        // a child of B or A is a child of an object C that is a descendant of B.
        isDescendant(m) {
          var v, E, h, C, S;
          for (S = this.children, h = 0, C = S.length; h < C; h++)
            if (v = S[h], m === v || (E = v.isDescendant(m), E))
              return !0;
          return !1;
        }
        // An object A is called an ancestor of an object B if and only if
        // B is a descendant of A.
        isAncestor(m) {
          return m.isDescendant(this);
        }
        // An object A is preceding an object B if A and B are in the 
        // same tree and A comes before B in tree order.
        isPreceding(m) {
          var v, E;
          return v = this.treePosition(m), E = this.treePosition(this), v === -1 || E === -1 ? !1 : v < E;
        }
        // An object A is folllowing an object B if A and B are in the 
        // same tree and A comes after B in tree order.
        isFollowing(m) {
          var v, E;
          return v = this.treePosition(m), E = this.treePosition(this), v === -1 || E === -1 ? !1 : v > E;
        }
        // Returns the preorder position of the given node in the tree, or -1
        // if the node is not in the tree.
        treePosition(m) {
          var v, E;
          return E = 0, v = !1, this.foreachTreeNode(this.document(), function(h) {
            if (E++, !v && h === m)
              return v = !0;
          }), v ? E : -1;
        }
        // Depth-first preorder traversal through the XML tree
        foreachTreeNode(m, v) {
          var E, h, C, S, k;
          for (m || (m = this.document()), S = m.children, h = 0, C = S.length; h < C; h++) {
            if (E = S[h], k = v(E))
              return k;
            if (k = this.foreachTreeNode(E, v), k)
              return k;
          }
        }
      }
      return Object.defineProperty(g.prototype, "nodeName", {
        get: function() {
          return this.name;
        }
      }), Object.defineProperty(g.prototype, "nodeType", {
        get: function() {
          return this.type;
        }
      }), Object.defineProperty(g.prototype, "nodeValue", {
        get: function() {
          return this.value;
        }
      }), Object.defineProperty(g.prototype, "parentNode", {
        get: function() {
          return this.parent;
        }
      }), Object.defineProperty(g.prototype, "childNodes", {
        get: function() {
          return (!this.childNodeList || !this.childNodeList.nodes) && (this.childNodeList = new d(this.children)), this.childNodeList;
        }
      }), Object.defineProperty(g.prototype, "firstChild", {
        get: function() {
          return this.children[0] || null;
        }
      }), Object.defineProperty(g.prototype, "lastChild", {
        get: function() {
          return this.children[this.children.length - 1] || null;
        }
      }), Object.defineProperty(g.prototype, "previousSibling", {
        get: function() {
          var D;
          return D = this.parent.children.indexOf(this), this.parent.children[D - 1] || null;
        }
      }), Object.defineProperty(g.prototype, "nextSibling", {
        get: function() {
          var D;
          return D = this.parent.children.indexOf(this), this.parent.children[D + 1] || null;
        }
      }), Object.defineProperty(g.prototype, "ownerDocument", {
        get: function() {
          return this.document() || null;
        }
      }), Object.defineProperty(g.prototype, "textContent", {
        get: function() {
          var D, m, v, E, h;
          if (this.nodeType === t.Element || this.nodeType === t.DocumentFragment) {
            for (h = "", E = this.children, m = 0, v = E.length; m < v; m++)
              D = E[m], D.textContent && (h += D.textContent);
            return h;
          } else
            return null;
        },
        set: function(D) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
      }), g;
    }).call(this);
  }).call(qg);
});

// node_modules/xmlbuilder/lib/XMLStringifier.js
var iu = _((jg, Vg) => {
  (function() {
    var e, t = {}.hasOwnProperty;
    Vg.exports = e = (function() {
      class n {
        // Initializes a new instance of `XMLStringifier`
        // `options.version` The version number string of the XML spec to validate against, e.g. 1.0
        // `options.noDoubleEncoding` whether existing html entities are encoded: true or false
        // `options.stringify` a set of functions to use for converting values to strings
        // `options.noValidation` whether values will be validated and escaped or returned as is
        // `options.invalidCharReplacement` a character to replace invalid characters and disable character validation
        constructor(i) {
          var o, s, a;
          this.assertLegalChar = this.assertLegalChar.bind(this), this.assertLegalName = this.assertLegalName.bind(this), i || (i = {}), this.options = i, this.options.version || (this.options.version = "1.0"), s = i.stringify || {};
          for (o in s)
            t.call(s, o) && (a = s[o], this[o] = a);
        }
        // Defaults
        name(i) {
          return this.options.noValidation ? i : this.assertLegalName("" + i || "");
        }
        text(i) {
          return this.options.noValidation ? i : this.assertLegalChar(this.textEscape("" + i || ""));
        }
        cdata(i) {
          return this.options.noValidation ? i : (i = "" + i || "", i = i.replace("]]>", "]]]]><![CDATA[>"), this.assertLegalChar(i));
        }
        comment(i) {
          if (this.options.noValidation)
            return i;
          if (i = "" + i || "", i.match(/--/))
            throw new Error("Comment text cannot contain double-hypen: " + i);
          return this.assertLegalChar(i);
        }
        raw(i) {
          return this.options.noValidation ? i : "" + i || "";
        }
        attValue(i) {
          return this.options.noValidation ? i : this.assertLegalChar(this.attEscape(i = "" + i || ""));
        }
        insTarget(i) {
          return this.options.noValidation ? i : this.assertLegalChar("" + i || "");
        }
        insValue(i) {
          if (this.options.noValidation)
            return i;
          if (i = "" + i || "", i.match(/\?>/))
            throw new Error("Invalid processing instruction value: " + i);
          return this.assertLegalChar(i);
        }
        xmlVersion(i) {
          if (this.options.noValidation)
            return i;
          if (i = "" + i || "", !i.match(/1\.[0-9]+/))
            throw new Error("Invalid version number: " + i);
          return i;
        }
        xmlEncoding(i) {
          if (this.options.noValidation)
            return i;
          if (i = "" + i || "", !i.match(/^[A-Za-z](?:[A-Za-z0-9._-])*$/))
            throw new Error("Invalid encoding: " + i);
          return this.assertLegalChar(i);
        }
        xmlStandalone(i) {
          return this.options.noValidation ? i : i ? "yes" : "no";
        }
        dtdPubID(i) {
          return this.options.noValidation ? i : this.assertLegalChar("" + i || "");
        }
        dtdSysID(i) {
          return this.options.noValidation ? i : this.assertLegalChar("" + i || "");
        }
        dtdElementValue(i) {
          return this.options.noValidation ? i : this.assertLegalChar("" + i || "");
        }
        dtdAttType(i) {
          return this.options.noValidation ? i : this.assertLegalChar("" + i || "");
        }
        dtdAttDefault(i) {
          return this.options.noValidation ? i : this.assertLegalChar("" + i || "");
        }
        dtdEntityValue(i) {
          return this.options.noValidation ? i : this.assertLegalChar("" + i || "");
        }
        dtdNData(i) {
          return this.options.noValidation ? i : this.assertLegalChar("" + i || "");
        }
        assertLegalChar(i) {
          var o, s;
          if (this.options.noValidation)
            return i;
          if (this.options.version === "1.0") {
            if (o = /[\0-\x08\x0B\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/g, this.options.invalidCharReplacement !== void 0)
              i = i.replace(o, this.options.invalidCharReplacement);
            else if (s = i.match(o))
              throw new Error(`Invalid character in string: ${i} at index ${s.index}`);
          } else if (this.options.version === "1.1") {
            if (o = /[\0\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/g, this.options.invalidCharReplacement !== void 0)
              i = i.replace(o, this.options.invalidCharReplacement);
            else if (s = i.match(o))
              throw new Error(`Invalid character in string: ${i} at index ${s.index}`);
          }
          return i;
        }
        assertLegalName(i) {
          var o;
          if (this.options.noValidation)
            return i;
          if (i = this.assertLegalChar(i), o = /^([:A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])([\x2D\.0-:A-Z_a-z\xB7\xC0-\xD6\xD8-\xF6\xF8-\u037D\u037F-\u1FFF\u200C\u200D\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])*$/, !i.match(o))
            throw new Error(`Invalid character in name: ${i}`);
          return i;
        }
        // Escapes special characters in text
        // See http://www.w3.org/TR/2000/WD-xml-c14n-20000119.html#charescaping
        // `str` the string to escape
        textEscape(i) {
          var o;
          return this.options.noValidation ? i : (o = this.options.noDoubleEncoding ? /(?!&(lt|gt|amp|apos|quot);)&/g : /&/g, i.replace(o, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#xD;"));
        }
        // Escapes special characters in attribute values
        // See http://www.w3.org/TR/2000/WD-xml-c14n-20000119.html#charescaping
        // `str` the string to escape
        attEscape(i) {
          var o;
          return this.options.noValidation ? i : (o = this.options.noDoubleEncoding ? /(?!&(lt|gt|amp|apos|quot);)&/g : /&/g, i.replace(o, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;").replace(/\t/g, "&#x9;").replace(/\n/g, "&#xA;").replace(/\r/g, "&#xD;"));
        }
      }
      return n.prototype.convertAttKey = "@", n.prototype.convertPIKey = "?", n.prototype.convertTextKey = "#text", n.prototype.convertCDataKey = "#cdata", n.prototype.convertCommentKey = "#comment", n.prototype.convertRawKey = "#raw", n;
    }).call(this);
  }).call(jg);
});

// node_modules/xmlbuilder/lib/WriterState.js
var Zr = _((zg, Wg) => {
  (function() {
    Wg.exports = {
      None: 0,
      OpenTag: 1,
      InsideTag: 2,
      CloseTag: 3
    };
  }).call(zg);
});

// node_modules/xmlbuilder/lib/XMLWriterBase.js
var ou = _((Hg, Xg) => {
  (function() {
    var e, t, n, r, i, o, s, a, u, c, d, l, f, p, y, b, A, O = {}.hasOwnProperty;
    ({ assign: A } = at()), e = se(), u = Fo(), c = jo(), n = Bo(), r = Lo(), l = Io(), p = Vo(), y = zo(), f = Wo(), d = ru(), i = $o(), o = qo(), s = _o(), a = Uo(), t = Zr(), Xg.exports = b = class {
      // Initializes a new instance of `XMLWriterBase`
      // `options.pretty` pretty prints the result
      // `options.indent` indentation string
      // `options.newline` newline sequence
      // `options.offset` a fixed number of indentations to add to every line
      // `options.width` maximum column width
      // `options.allowEmpty` do not self close empty element tags
      // 'options.dontPrettyTextNodes' if any text is present in node, don't indent or LF
      // `options.spaceBeforeSlash` add a space before the closing slash of empty elements
      constructor(w) {
        var g, D, m;
        w || (w = {}), this.options = w, D = w.writer || {};
        for (g in D)
          O.call(D, g) && (m = D[g], this["_" + g] = this[g], this[g] = m);
      }
      // Filters writer options and provides defaults
      // `options` writer options
      filterOptions(w) {
        var g, D, m, v, E, h, C, S, k;
        return w || (w = {}), w = A({}, this.options, w), g = {
          writer: this
        }, g.pretty = w.pretty || !1, g.allowEmpty = w.allowEmpty || !1, g.indent = (D = w.indent) != null ? D : "  ", g.newline = (m = w.newline) != null ? m : `
`, g.offset = (v = w.offset) != null ? v : 0, g.width = (E = w.width) != null ? E : 0, g.dontPrettyTextNodes = (h = (C = w.dontPrettyTextNodes) != null ? C : w.dontprettytextnodes) != null ? h : 0, g.spaceBeforeSlash = (S = (k = w.spaceBeforeSlash) != null ? k : w.spacebeforeslash) != null ? S : "", g.spaceBeforeSlash === !0 && (g.spaceBeforeSlash = " "), g.suppressPrettyCount = 0, g.user = {}, g.state = t.None, g;
      }
      // Returns the indentation string for the current level
      // `node` current node
      // `options` writer options
      // `level` current indentation level
      indent(w, g, D) {
        var m;
        return !g.pretty || g.suppressPrettyCount ? "" : g.pretty && (m = (D || 0) + g.offset + 1, m > 0) ? new Array(m).join(g.indent) : "";
      }
      // Returns the newline string
      // `node` current node
      // `options` writer options
      // `level` current indentation level
      endline(w, g, D) {
        return !g.pretty || g.suppressPrettyCount ? "" : g.newline;
      }
      attribute(w, g, D) {
        var m;
        return this.openAttribute(w, g, D), g.pretty && g.width > 0 ? m = w.name + '="' + w.value + '"' : m = " " + w.name + '="' + w.value + '"', this.closeAttribute(w, g, D), m;
      }
      cdata(w, g, D) {
        var m;
        return this.openNode(w, g, D), g.state = t.OpenTag, m = this.indent(w, g, D) + "<![CDATA[", g.state = t.InsideTag, m += w.value, g.state = t.CloseTag, m += "]]>" + this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), m;
      }
      comment(w, g, D) {
        var m;
        return this.openNode(w, g, D), g.state = t.OpenTag, m = this.indent(w, g, D) + "<!-- ", g.state = t.InsideTag, m += w.value, g.state = t.CloseTag, m += " -->" + this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), m;
      }
      declaration(w, g, D) {
        var m;
        return this.openNode(w, g, D), g.state = t.OpenTag, m = this.indent(w, g, D) + "<?xml", g.state = t.InsideTag, m += ' version="' + w.version + '"', w.encoding != null && (m += ' encoding="' + w.encoding + '"'), w.standalone != null && (m += ' standalone="' + w.standalone + '"'), g.state = t.CloseTag, m += g.spaceBeforeSlash + "?>", m += this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), m;
      }
      docType(w, g, D) {
        var m, v, E, h, C;
        if (D || (D = 0), this.openNode(w, g, D), g.state = t.OpenTag, h = this.indent(w, g, D), h += "<!DOCTYPE " + w.root().name, w.pubID && w.sysID ? h += ' PUBLIC "' + w.pubID + '" "' + w.sysID + '"' : w.sysID && (h += ' SYSTEM "' + w.sysID + '"'), w.children.length > 0) {
          for (h += " [", h += this.endline(w, g, D), g.state = t.InsideTag, C = w.children, v = 0, E = C.length; v < E; v++)
            m = C[v], h += this.writeChildNode(m, g, D + 1);
          g.state = t.CloseTag, h += "]";
        }
        return g.state = t.CloseTag, h += g.spaceBeforeSlash + ">", h += this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), h;
      }
      element(w, g, D) {
        var m, v, E, h, C, S, k, I, R, ie, V, j, le, Et, Jt, z, De, Ct, He;
        if (D || (D = 0), j = !1, this.openNode(w, g, D), g.state = t.OpenTag, le = this.indent(w, g, D) + "<" + w.name, g.pretty && g.width > 0) {
          I = le.length, Jt = w.attribs;
          for (V in Jt)
            O.call(Jt, V) && (m = Jt[V], Et = this.attribute(m, g, D), v = Et.length, I + v > g.width ? (He = this.indent(w, g, D + 1) + Et, le += this.endline(w, g, D) + He, I = He.length) : (He = " " + Et, le += He, I += He.length));
        } else {
          z = w.attribs;
          for (V in z)
            O.call(z, V) && (m = z[V], le += this.attribute(m, g, D));
        }
        if (h = w.children.length, C = h === 0 ? null : w.children[0], h === 0 || w.children.every(function(ri) {
          return (ri.type === e.Text || ri.type === e.Raw || ri.type === e.CData) && ri.value === "";
        }))
          g.allowEmpty ? (le += ">", g.state = t.CloseTag, le += "</" + w.name + ">" + this.endline(w, g, D)) : (g.state = t.CloseTag, le += g.spaceBeforeSlash + "/>" + this.endline(w, g, D));
        else if (g.pretty && h === 1 && (C.type === e.Text || C.type === e.Raw || C.type === e.CData) && C.value != null)
          le += ">", g.state = t.InsideTag, g.suppressPrettyCount++, j = !0, le += this.writeChildNode(C, g, D + 1), g.suppressPrettyCount--, j = !1, g.state = t.CloseTag, le += "</" + w.name + ">" + this.endline(w, g, D);
        else {
          if (g.dontPrettyTextNodes) {
            for (De = w.children, S = 0, R = De.length; S < R; S++)
              if (E = De[S], (E.type === e.Text || E.type === e.Raw || E.type === e.CData) && E.value != null) {
                g.suppressPrettyCount++, j = !0;
                break;
              }
          }
          for (le += ">" + this.endline(w, g, D), g.state = t.InsideTag, Ct = w.children, k = 0, ie = Ct.length; k < ie; k++)
            E = Ct[k], le += this.writeChildNode(E, g, D + 1);
          g.state = t.CloseTag, le += this.indent(w, g, D) + "</" + w.name + ">", j && g.suppressPrettyCount--, le += this.endline(w, g, D), g.state = t.None;
        }
        return this.closeNode(w, g, D), le;
      }
      writeChildNode(w, g, D) {
        switch (w.type) {
          case e.CData:
            return this.cdata(w, g, D);
          case e.Comment:
            return this.comment(w, g, D);
          case e.Element:
            return this.element(w, g, D);
          case e.Raw:
            return this.raw(w, g, D);
          case e.Text:
            return this.text(w, g, D);
          case e.ProcessingInstruction:
            return this.processingInstruction(w, g, D);
          case e.Dummy:
            return "";
          case e.Declaration:
            return this.declaration(w, g, D);
          case e.DocType:
            return this.docType(w, g, D);
          case e.AttributeDeclaration:
            return this.dtdAttList(w, g, D);
          case e.ElementDeclaration:
            return this.dtdElement(w, g, D);
          case e.EntityDeclaration:
            return this.dtdEntity(w, g, D);
          case e.NotationDeclaration:
            return this.dtdNotation(w, g, D);
          default:
            throw new Error("Unknown XML node type: " + w.constructor.name);
        }
      }
      processingInstruction(w, g, D) {
        var m;
        return this.openNode(w, g, D), g.state = t.OpenTag, m = this.indent(w, g, D) + "<?", g.state = t.InsideTag, m += w.target, w.value && (m += " " + w.value), g.state = t.CloseTag, m += g.spaceBeforeSlash + "?>", m += this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), m;
      }
      raw(w, g, D) {
        var m;
        return this.openNode(w, g, D), g.state = t.OpenTag, m = this.indent(w, g, D), g.state = t.InsideTag, m += w.value, g.state = t.CloseTag, m += this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), m;
      }
      text(w, g, D) {
        var m;
        return this.openNode(w, g, D), g.state = t.OpenTag, m = this.indent(w, g, D), g.state = t.InsideTag, m += w.value, g.state = t.CloseTag, m += this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), m;
      }
      dtdAttList(w, g, D) {
        var m;
        return this.openNode(w, g, D), g.state = t.OpenTag, m = this.indent(w, g, D) + "<!ATTLIST", g.state = t.InsideTag, m += " " + w.elementName + " " + w.attributeName + " " + w.attributeType, w.defaultValueType !== "#DEFAULT" && (m += " " + w.defaultValueType), w.defaultValue && (m += ' "' + w.defaultValue + '"'), g.state = t.CloseTag, m += g.spaceBeforeSlash + ">" + this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), m;
      }
      dtdElement(w, g, D) {
        var m;
        return this.openNode(w, g, D), g.state = t.OpenTag, m = this.indent(w, g, D) + "<!ELEMENT", g.state = t.InsideTag, m += " " + w.name + " " + w.value, g.state = t.CloseTag, m += g.spaceBeforeSlash + ">" + this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), m;
      }
      dtdEntity(w, g, D) {
        var m;
        return this.openNode(w, g, D), g.state = t.OpenTag, m = this.indent(w, g, D) + "<!ENTITY", g.state = t.InsideTag, w.pe && (m += " %"), m += " " + w.name, w.value ? m += ' "' + w.value + '"' : (w.pubID && w.sysID ? m += ' PUBLIC "' + w.pubID + '" "' + w.sysID + '"' : w.sysID && (m += ' SYSTEM "' + w.sysID + '"'), w.nData && (m += " NDATA " + w.nData)), g.state = t.CloseTag, m += g.spaceBeforeSlash + ">" + this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), m;
      }
      dtdNotation(w, g, D) {
        var m;
        return this.openNode(w, g, D), g.state = t.OpenTag, m = this.indent(w, g, D) + "<!NOTATION", g.state = t.InsideTag, m += " " + w.name, w.pubID && w.sysID ? m += ' PUBLIC "' + w.pubID + '" "' + w.sysID + '"' : w.pubID ? m += ' PUBLIC "' + w.pubID + '"' : w.sysID && (m += ' SYSTEM "' + w.sysID + '"'), g.state = t.CloseTag, m += g.spaceBeforeSlash + ">" + this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), m;
      }
      openNode(w, g, D) {
      }
      closeNode(w, g, D) {
      }
      openAttribute(w, g, D) {
      }
      closeAttribute(w, g, D) {
      }
    };
  }).call(Hg);
});

// node_modules/xmlbuilder/lib/XMLStringWriter.js
var Ho = _((Gg, Yg) => {
  (function() {
    var e, t;
    t = ou(), Yg.exports = e = class extends t {
      // Initializes a new instance of `XMLStringWriter`
      // `options.pretty` pretty prints the result
      // `options.indent` indentation string
      // `options.newline` newline sequence
      // `options.offset` a fixed number of indentations to add to every line
      // `options.allowEmpty` do not self close empty element tags
      // 'options.dontPrettyTextNodes' if any text is present in node, don't indent or LF
      // `options.spaceBeforeSlash` add a space before the closing slash of empty elements
      constructor(r) {
        super(r);
      }
      document(r, i) {
        var o, s, a, u, c;
        for (i = this.filterOptions(i), u = "", c = r.children, s = 0, a = c.length; s < a; s++)
          o = c[s], u += this.writeChildNode(o, i, 0);
        return i.pretty && u.slice(-i.newline.length) === i.newline && (u = u.slice(0, -i.newline.length)), u;
      }
    };
  }).call(Gg);
});

// node_modules/xmlbuilder/lib/XMLDocument.js
var su = _((Kg, Jg) => {
  (function() {
    var e, t, n, r, i, o, s, a;
    ({ isPlainObject: a } = at()), n = tu(), t = Qh(), i = Fe(), e = se(), s = iu(), o = Ho(), Jg.exports = r = (function() {
      class u extends i {
        // Initializes a new instance of `XMLDocument`
        // `options.keepNullNodes` whether nodes with null values will be kept
        //     or ignored: true or false
        // `options.keepNullAttributes` whether attributes with null values will be
        //     kept or ignored: true or false
        // `options.ignoreDecorators` whether decorator strings will be ignored when
        //     converting JS objects: true or false
        // `options.separateArrayItems` whether array items are created as separate
        //     nodes when passed as an object value: true or false
        // `options.noDoubleEncoding` whether existing html entities are encoded:
        //     true or false
        // `options.stringify` a set of functions to use for converting values to
        //     strings
        // `options.writer` the default XML writer to use for converting nodes to
        //     string. If the default writer is not set, the built-in XMLStringWriter
        //     will be used instead.
        constructor(d) {
          super(null), this.name = "#document", this.type = e.Document, this.documentURI = null, this.domConfig = new t(), d || (d = {}), d.writer || (d.writer = new o()), this.options = d, this.stringify = new s(d);
        }
        // Ends the document and passes it to the given XML writer
        // `writer` is either an XML writer or a plain object to pass to the
        // constructor of the default XML writer. The default writer is assigned when
        // creating the XML document. Following flags are recognized by the
        // built-in XMLStringWriter:
        //   `writer.pretty` pretty prints the result
        //   `writer.indent` indentation for pretty print
        //   `writer.offset` how many indentations to add to every line for pretty print
        //   `writer.newline` newline sequence for pretty print
        end(d) {
          var l;
          return l = {}, d ? a(d) && (l = d, d = this.options.writer) : d = this.options.writer, d.document(this, d.filterOptions(l));
        }
        // Converts the XML document to string
        // `options.pretty` pretty prints the result
        // `options.indent` indentation for pretty print
        // `options.offset` how many indentations to add to every line for pretty print
        // `options.newline` newline sequence for pretty print
        toString(d) {
          return this.options.writer.document(this, this.options.writer.filterOptions(d));
        }
        // DOM level 1 functions to be implemented later
        createElement(d) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        createDocumentFragment() {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        createTextNode(d) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        createComment(d) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        createCDATASection(d) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        createProcessingInstruction(d, l) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        createAttribute(d) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        createEntityReference(d) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        getElementsByTagName(d) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        // DOM level 2 functions to be implemented later
        importNode(d, l) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        createElementNS(d, l) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        createAttributeNS(d, l) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        getElementsByTagNameNS(d, l) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        getElementById(d) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        // DOM level 3 functions to be implemented later
        adoptNode(d) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        normalizeDocument() {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        renameNode(d, l, f) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        // DOM level 4 functions to be implemented later
        getElementsByClassName(d) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        createEvent(d) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        createRange() {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        createNodeIterator(d, l, f) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        createTreeWalker(d, l, f) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
      }
      return Object.defineProperty(u.prototype, "implementation", {
        value: new n()
      }), Object.defineProperty(u.prototype, "doctype", {
        get: function() {
          var c, d, l, f;
          for (f = this.children, d = 0, l = f.length; d < l; d++)
            if (c = f[d], c.type === e.DocType)
              return c;
          return null;
        }
      }), Object.defineProperty(u.prototype, "documentElement", {
        get: function() {
          return this.rootObject || null;
        }
      }), Object.defineProperty(u.prototype, "inputEncoding", {
        get: function() {
          return null;
        }
      }), Object.defineProperty(u.prototype, "strictErrorChecking", {
        get: function() {
          return !1;
        }
      }), Object.defineProperty(u.prototype, "xmlEncoding", {
        get: function() {
          return this.children.length !== 0 && this.children[0].type === e.Declaration ? this.children[0].encoding : null;
        }
      }), Object.defineProperty(u.prototype, "xmlStandalone", {
        get: function() {
          return this.children.length !== 0 && this.children[0].type === e.Declaration ? this.children[0].standalone === "yes" : !1;
        }
      }), Object.defineProperty(u.prototype, "xmlVersion", {
        get: function() {
          return this.children.length !== 0 && this.children[0].type === e.Declaration ? this.children[0].version : "1.0";
        }
      }), Object.defineProperty(u.prototype, "URL", {
        get: function() {
          return this.documentURI;
        }
      }), Object.defineProperty(u.prototype, "origin", {
        get: function() {
          return null;
        }
      }), Object.defineProperty(u.prototype, "compatMode", {
        get: function() {
          return null;
        }
      }), Object.defineProperty(u.prototype, "characterSet", {
        get: function() {
          return null;
        }
      }), Object.defineProperty(u.prototype, "contentType", {
        get: function() {
          return null;
        }
      }), u;
    }).call(this);
  }).call(Kg);
});

// node_modules/xmlbuilder/lib/XMLDocumentCB.js
var ey = _((Zg, Qg) => {
  (function() {
    var e, t, n, r, i, o, s, a, u, c, d, l, f, p, y, b, A, O, N, w, g, D, m, v = {}.hasOwnProperty;
    ({ isObject: D, isFunction: g, isPlainObject: m, getValue: w } = at()), e = se(), l = su(), p = Io(), r = Bo(), i = Lo(), b = Vo(), N = zo(), y = Wo(), c = Fo(), d = jo(), o = $o(), a = _o(), s = qo(), u = Uo(), n = nu(), O = iu(), A = Ho(), t = Zr(), Qg.exports = f = class {
      // Initializes a new instance of `XMLDocumentCB`
      // `options.keepNullNodes` whether nodes with null values will be kept
      //     or ignored: true or false
      // `options.keepNullAttributes` whether attributes with null values will be
      //     kept or ignored: true or false
      // `options.ignoreDecorators` whether decorator strings will be ignored when
      //     converting JS objects: true or false
      // `options.separateArrayItems` whether array items are created as separate
      //     nodes when passed as an object value: true or false
      // `options.noDoubleEncoding` whether existing html entities are encoded:
      //     true or false
      // `options.stringify` a set of functions to use for converting values to
      //     strings
      // `options.writer` the default XML writer to use for converting nodes to
      //     string. If the default writer is not set, the built-in XMLStringWriter
      //     will be used instead.
      // `onData` the function to be called when a new chunk of XML is output. The
      //          string containing the XML chunk is passed to `onData` as its first
      //          argument, and the current indentation level as its second argument.
      // `onEnd`  the function to be called when the XML document is completed with
      //          `end`. `onEnd` does not receive any arguments.
      constructor(h, C, S) {
        var k;
        this.name = "?xml", this.type = e.Document, h || (h = {}), k = {}, h.writer ? m(h.writer) && (k = h.writer, h.writer = new A()) : h.writer = new A(), this.options = h, this.writer = h.writer, this.writerOptions = this.writer.filterOptions(k), this.stringify = new O(h), this.onDataCallback = C || function() {
        }, this.onEndCallback = S || function() {
        }, this.currentNode = null, this.currentLevel = -1, this.openTags = {}, this.documentStarted = !1, this.documentCompleted = !1, this.root = null;
      }
      // Creates a child element node from the given XMLNode
      // `node` the child node
      createChildNode(h) {
        var C, S, k, I, R, ie, V, j;
        switch (h.type) {
          case e.CData:
            this.cdata(h.value);
            break;
          case e.Comment:
            this.comment(h.value);
            break;
          case e.Element:
            k = {}, V = h.attribs;
            for (S in V)
              v.call(V, S) && (C = V[S], k[S] = C.value);
            this.node(h.name, k);
            break;
          case e.Dummy:
            this.dummy();
            break;
          case e.Raw:
            this.raw(h.value);
            break;
          case e.Text:
            this.text(h.value);
            break;
          case e.ProcessingInstruction:
            this.instruction(h.target, h.value);
            break;
          default:
            throw new Error("This XML node type is not supported in a JS object: " + h.constructor.name);
        }
        for (j = h.children, R = 0, ie = j.length; R < ie; R++)
          I = j[R], this.createChildNode(I), I.type === e.Element && this.up();
        return this;
      }
      // Creates a dummy node
      dummy() {
        return this;
      }
      // Creates a node
      // `name` name of the node
      // `attributes` an object containing name/value pairs of attributes
      // `text` element text
      node(h, C, S) {
        if (h == null)
          throw new Error("Missing node name.");
        if (this.root && this.currentLevel === -1)
          throw new Error("Document can only have one root node. " + this.debugInfo(h));
        return this.openCurrent(), h = w(h), C == null && (C = {}), C = w(C), D(C) || ([S, C] = [C, S]), this.currentNode = new p(this, h, C), this.currentNode.children = !1, this.currentLevel++, this.openTags[this.currentLevel] = this.currentNode, S != null && this.text(S), this;
      }
      // Creates a child element node or an element type declaration when called
      // inside the DTD
      // `name` name of the node
      // `attributes` an object containing name/value pairs of attributes
      // `text` element text
      element(h, C, S) {
        var k, I, R, ie, V, j;
        if (this.currentNode && this.currentNode.type === e.DocType)
          this.dtdElement(...arguments);
        else if (Array.isArray(h) || D(h) || g(h))
          for (ie = this.options.noValidation, this.options.noValidation = !0, j = new l(this.options).element("TEMP_ROOT"), j.element(h), this.options.noValidation = ie, V = j.children, I = 0, R = V.length; I < R; I++)
            k = V[I], this.createChildNode(k), k.type === e.Element && this.up();
        else
          this.node(h, C, S);
        return this;
      }
      // Adds or modifies an attribute
      // `name` attribute name
      // `value` attribute value
      attribute(h, C) {
        var S, k;
        if (!this.currentNode || this.currentNode.children)
          throw new Error("att() can only be used immediately after an ele() call in callback mode. " + this.debugInfo(h));
        if (h != null && (h = w(h)), D(h))
          for (S in h)
            v.call(h, S) && (k = h[S], this.attribute(S, k));
        else
          g(C) && (C = C.apply()), this.options.keepNullAttributes && C == null ? this.currentNode.attribs[h] = new n(this, h, "") : C != null && (this.currentNode.attribs[h] = new n(this, h, C));
        return this;
      }
      // Creates a text node
      // `value` element text
      text(h) {
        var C;
        return this.openCurrent(), C = new N(this, h), this.onData(this.writer.text(C, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates a CDATA node
      // `value` element text without CDATA delimiters
      cdata(h) {
        var C;
        return this.openCurrent(), C = new r(this, h), this.onData(this.writer.cdata(C, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates a comment node
      // `value` comment text
      comment(h) {
        var C;
        return this.openCurrent(), C = new i(this, h), this.onData(this.writer.comment(C, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Adds unescaped raw text
      // `value` text
      raw(h) {
        var C;
        return this.openCurrent(), C = new b(this, h), this.onData(this.writer.raw(C, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Adds a processing instruction
      // `target` instruction target
      // `value` instruction value
      instruction(h, C) {
        var S, k, I, R, ie;
        if (this.openCurrent(), h != null && (h = w(h)), C != null && (C = w(C)), Array.isArray(h))
          for (S = 0, R = h.length; S < R; S++)
            k = h[S], this.instruction(k);
        else if (D(h))
          for (k in h)
            v.call(h, k) && (I = h[k], this.instruction(k, I));
        else
          g(C) && (C = C.apply()), ie = new y(this, h, C), this.onData(this.writer.processingInstruction(ie, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
        return this;
      }
      // Creates the xml declaration
      // `version` A version number string, e.g. 1.0
      // `encoding` Encoding declaration, e.g. UTF-8
      // `standalone` standalone document declaration: true or false
      declaration(h, C, S) {
        var k;
        if (this.openCurrent(), this.documentStarted)
          throw new Error("declaration() must be the first node.");
        return k = new c(this, h, C, S), this.onData(this.writer.declaration(k, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates the document type declaration
      // `root`  the name of the root node
      // `pubID` the public identifier of the external subset
      // `sysID` the system identifier of the external subset
      doctype(h, C, S) {
        if (this.openCurrent(), h == null)
          throw new Error("Missing root node name.");
        if (this.root)
          throw new Error("dtd() must come before the root node.");
        return this.currentNode = new d(this, C, S), this.currentNode.rootNodeName = h, this.currentNode.children = !1, this.currentLevel++, this.openTags[this.currentLevel] = this.currentNode, this;
      }
      // Creates an element type declaration
      // `name` element name
      // `value` element content (defaults to #PCDATA)
      dtdElement(h, C) {
        var S;
        return this.openCurrent(), S = new s(this, h, C), this.onData(this.writer.dtdElement(S, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates an attribute declaration
      // `elementName` the name of the element containing this attribute
      // `attributeName` attribute name
      // `attributeType` type of the attribute (defaults to CDATA)
      // `defaultValueType` default value type (either #REQUIRED, #IMPLIED, #FIXED or
      //                    #DEFAULT) (defaults to #IMPLIED)
      // `defaultValue` default value of the attribute
      //                (only used for #FIXED or #DEFAULT)
      attList(h, C, S, k, I) {
        var R;
        return this.openCurrent(), R = new o(this, h, C, S, k, I), this.onData(this.writer.dtdAttList(R, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates a general entity declaration
      // `name` the name of the entity
      // `value` internal entity value or an object with external entity details
      // `value.pubID` public identifier
      // `value.sysID` system identifier
      // `value.nData` notation declaration
      entity(h, C) {
        var S;
        return this.openCurrent(), S = new a(this, !1, h, C), this.onData(this.writer.dtdEntity(S, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates a parameter entity declaration
      // `name` the name of the entity
      // `value` internal entity value or an object with external entity details
      // `value.pubID` public identifier
      // `value.sysID` system identifier
      pEntity(h, C) {
        var S;
        return this.openCurrent(), S = new a(this, !0, h, C), this.onData(this.writer.dtdEntity(S, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates a NOTATION declaration
      // `name` the name of the notation
      // `value` an object with external entity details
      // `value.pubID` public identifier
      // `value.sysID` system identifier
      notation(h, C) {
        var S;
        return this.openCurrent(), S = new u(this, h, C), this.onData(this.writer.dtdNotation(S, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Gets the parent node
      up() {
        if (this.currentLevel < 0)
          throw new Error("The document node has no parent.");
        return this.currentNode ? (this.currentNode.children ? this.closeNode(this.currentNode) : this.openNode(this.currentNode), this.currentNode = null) : this.closeNode(this.openTags[this.currentLevel]), delete this.openTags[this.currentLevel], this.currentLevel--, this;
      }
      // Ends the document
      end() {
        for (; this.currentLevel >= 0; )
          this.up();
        return this.onEnd();
      }
      // Opens the current parent node
      openCurrent() {
        if (this.currentNode)
          return this.currentNode.children = !0, this.openNode(this.currentNode);
      }
      // Writes the opening tag of the current node or the entire node if it has
      // no child nodes
      openNode(h) {
        var C, S, k, I;
        if (!h.isOpen) {
          if (!this.root && this.currentLevel === 0 && h.type === e.Element && (this.root = h), S = "", h.type === e.Element) {
            this.writerOptions.state = t.OpenTag, S = this.writer.indent(h, this.writerOptions, this.currentLevel) + "<" + h.name, I = h.attribs;
            for (k in I)
              v.call(I, k) && (C = I[k], S += this.writer.attribute(C, this.writerOptions, this.currentLevel));
            S += (h.children ? ">" : "/>") + this.writer.endline(h, this.writerOptions, this.currentLevel), this.writerOptions.state = t.InsideTag;
          } else
            this.writerOptions.state = t.OpenTag, S = this.writer.indent(h, this.writerOptions, this.currentLevel) + "<!DOCTYPE " + h.rootNodeName, h.pubID && h.sysID ? S += ' PUBLIC "' + h.pubID + '" "' + h.sysID + '"' : h.sysID && (S += ' SYSTEM "' + h.sysID + '"'), h.children ? (S += " [", this.writerOptions.state = t.InsideTag) : (this.writerOptions.state = t.CloseTag, S += ">"), S += this.writer.endline(h, this.writerOptions, this.currentLevel);
          return this.onData(S, this.currentLevel), h.isOpen = !0;
        }
      }
      // Writes the closing tag of the current node
      closeNode(h) {
        var C;
        if (!h.isClosed)
          return C = "", this.writerOptions.state = t.CloseTag, h.type === e.Element ? C = this.writer.indent(h, this.writerOptions, this.currentLevel) + "</" + h.name + ">" + this.writer.endline(h, this.writerOptions, this.currentLevel) : C = this.writer.indent(h, this.writerOptions, this.currentLevel) + "]>" + this.writer.endline(h, this.writerOptions, this.currentLevel), this.writerOptions.state = t.None, this.onData(C, this.currentLevel), h.isClosed = !0;
      }
      // Called when a new chunk of XML is output
      // `chunk` a string containing the XML chunk
      // `level` current indentation level
      onData(h, C) {
        return this.documentStarted = !0, this.onDataCallback(h, C + 1);
      }
      // Called when the XML document is completed
      onEnd() {
        return this.documentCompleted = !0, this.onEndCallback();
      }
      // Returns debug string
      debugInfo(h) {
        return h == null ? "" : "node: <" + h + ">";
      }
      // Node aliases
      ele() {
        return this.element(...arguments);
      }
      nod(h, C, S) {
        return this.node(h, C, S);
      }
      txt(h) {
        return this.text(h);
      }
      dat(h) {
        return this.cdata(h);
      }
      com(h) {
        return this.comment(h);
      }
      ins(h, C) {
        return this.instruction(h, C);
      }
      dec(h, C, S) {
        return this.declaration(h, C, S);
      }
      dtd(h, C, S) {
        return this.doctype(h, C, S);
      }
      e(h, C, S) {
        return this.element(h, C, S);
      }
      n(h, C, S) {
        return this.node(h, C, S);
      }
      t(h) {
        return this.text(h);
      }
      d(h) {
        return this.cdata(h);
      }
      c(h) {
        return this.comment(h);
      }
      r(h) {
        return this.raw(h);
      }
      i(h, C) {
        return this.instruction(h, C);
      }
      // Attribute aliases
      att() {
        return this.currentNode && this.currentNode.type === e.DocType ? this.attList(...arguments) : this.attribute(...arguments);
      }
      a() {
        return this.currentNode && this.currentNode.type === e.DocType ? this.attList(...arguments) : this.attribute(...arguments);
      }
      // DTD aliases
      // att() and ele() are defined above
      ent(h, C) {
        return this.entity(h, C);
      }
      pent(h, C) {
        return this.pEntity(h, C);
      }
      not(h, C) {
        return this.notation(h, C);
      }
    };
  }).call(Zg);
});

// node_modules/xmlbuilder/lib/XMLStreamWriter.js
var ry = _((ty, ny) => {
  (function() {
    var e, t, n, r, i = {}.hasOwnProperty;
    e = se(), r = ou(), t = Zr(), ny.exports = n = class extends r {
      // Initializes a new instance of `XMLStreamWriter`
      // `stream` output stream
      // `options.pretty` pretty prints the result
      // `options.indent` indentation string
      // `options.newline` newline sequence
      // `options.offset` a fixed number of indentations to add to every line
      // `options.allowEmpty` do not self close empty element tags
      // 'options.dontPrettyTextNodes' if any text is present in node, don't indent or LF
      // `options.spaceBeforeSlash` add a space before the closing slash of empty elements
      constructor(s, a) {
        super(a), this.stream = s;
      }
      endline(s, a, u) {
        return s.isLastRootNode && a.state === t.CloseTag ? "" : super.endline(s, a, u);
      }
      document(s, a) {
        var u, c, d, l, f, p, y, b, A;
        for (y = s.children, c = d = 0, f = y.length; d < f; c = ++d)
          u = y[c], u.isLastRootNode = c === s.children.length - 1;
        for (a = this.filterOptions(a), b = s.children, A = [], l = 0, p = b.length; l < p; l++)
          u = b[l], A.push(this.writeChildNode(u, a, 0));
        return A;
      }
      cdata(s, a, u) {
        return this.stream.write(super.cdata(s, a, u));
      }
      comment(s, a, u) {
        return this.stream.write(super.comment(s, a, u));
      }
      declaration(s, a, u) {
        return this.stream.write(super.declaration(s, a, u));
      }
      docType(s, a, u) {
        var c, d, l, f;
        if (u || (u = 0), this.openNode(s, a, u), a.state = t.OpenTag, this.stream.write(this.indent(s, a, u)), this.stream.write("<!DOCTYPE " + s.root().name), s.pubID && s.sysID ? this.stream.write(' PUBLIC "' + s.pubID + '" "' + s.sysID + '"') : s.sysID && this.stream.write(' SYSTEM "' + s.sysID + '"'), s.children.length > 0) {
          for (this.stream.write(" ["), this.stream.write(this.endline(s, a, u)), a.state = t.InsideTag, f = s.children, d = 0, l = f.length; d < l; d++)
            c = f[d], this.writeChildNode(c, a, u + 1);
          a.state = t.CloseTag, this.stream.write("]");
        }
        return a.state = t.CloseTag, this.stream.write(a.spaceBeforeSlash + ">"), this.stream.write(this.endline(s, a, u)), a.state = t.None, this.closeNode(s, a, u);
      }
      element(s, a, u) {
        var c, d, l, f, p, y, b, A, O, N, w, g, D, m, v, E;
        if (u || (u = 0), this.openNode(s, a, u), a.state = t.OpenTag, w = this.indent(s, a, u) + "<" + s.name, a.pretty && a.width > 0) {
          b = w.length, D = s.attribs;
          for (O in D)
            i.call(D, O) && (c = D[O], g = this.attribute(c, a, u), d = g.length, b + d > a.width ? (E = this.indent(s, a, u + 1) + g, w += this.endline(s, a, u) + E, b = E.length) : (E = " " + g, w += E, b += E.length));
        } else {
          m = s.attribs;
          for (O in m)
            i.call(m, O) && (c = m[O], w += this.attribute(c, a, u));
        }
        if (this.stream.write(w), f = s.children.length, p = f === 0 ? null : s.children[0], f === 0 || s.children.every(function(h) {
          return (h.type === e.Text || h.type === e.Raw || h.type === e.CData) && h.value === "";
        }))
          a.allowEmpty ? (this.stream.write(">"), a.state = t.CloseTag, this.stream.write("</" + s.name + ">")) : (a.state = t.CloseTag, this.stream.write(a.spaceBeforeSlash + "/>"));
        else if (a.pretty && f === 1 && (p.type === e.Text || p.type === e.Raw || p.type === e.CData) && p.value != null)
          this.stream.write(">"), a.state = t.InsideTag, a.suppressPrettyCount++, N = !0, this.writeChildNode(p, a, u + 1), a.suppressPrettyCount--, N = !1, a.state = t.CloseTag, this.stream.write("</" + s.name + ">");
        else {
          for (this.stream.write(">" + this.endline(s, a, u)), a.state = t.InsideTag, v = s.children, y = 0, A = v.length; y < A; y++)
            l = v[y], this.writeChildNode(l, a, u + 1);
          a.state = t.CloseTag, this.stream.write(this.indent(s, a, u) + "</" + s.name + ">");
        }
        return this.stream.write(this.endline(s, a, u)), a.state = t.None, this.closeNode(s, a, u);
      }
      processingInstruction(s, a, u) {
        return this.stream.write(super.processingInstruction(s, a, u));
      }
      raw(s, a, u) {
        return this.stream.write(super.raw(s, a, u));
      }
      text(s, a, u) {
        return this.stream.write(super.text(s, a, u));
      }
      dtdAttList(s, a, u) {
        return this.stream.write(super.dtdAttList(s, a, u));
      }
      dtdElement(s, a, u) {
        return this.stream.write(super.dtdElement(s, a, u));
      }
      dtdEntity(s, a, u) {
        return this.stream.write(super.dtdEntity(s, a, u));
      }
      dtdNotation(s, a, u) {
        return this.stream.write(super.dtdNotation(s, a, u));
      }
    };
  }).call(ty);
});

// node_modules/xmlbuilder/lib/index.js
var oy = _((iy, Gt) => {
  (function() {
    var e, t, n, r, i, o, s, a, u;
    ({ assign: a, isFunction: u } = at()), n = tu(), r = su(), i = ey(), s = Ho(), o = ry(), e = se(), t = Zr(), Gt.exports.create = function(c, d, l, f) {
      var p, y;
      if (c == null)
        throw new Error("Root element needs a name.");
      return f = a({}, d, l, f), p = new r(f), y = p.element(c), f.headless || (p.declaration(f), (f.pubID != null || f.sysID != null) && p.dtd(f)), y;
    }, Gt.exports.begin = function(c, d, l) {
      return u(c) && ([d, l] = [c, d], c = {}), d ? new i(c, d, l) : new r(c);
    }, Gt.exports.stringWriter = function(c) {
      return new s(c);
    }, Gt.exports.streamWriter = function(c, d) {
      return new o(c, d);
    }, Gt.exports.implementation = new n(), Gt.exports.nodeType = e, Gt.exports.writerState = t;
  }).call(iy);
});

// src/render/format/ship-yaml.ts
function Oi(e) {
  return ["models:", ...[...Map.groupBy(e, ({ model: r }) => r)].flatMap(([r, i]) => [
    `  ${r}:`,
    "    ship:",
    ...i.map(
      ({ platform: o, variant: s, delegates: a }) => `      ${o}: { variant: ${s}, delegates: [${a.join(", ")}] }`
    )
  ])].join(`
`);
}

// src/render/sections/advice.ts
function Ai(e, t, n) {
  let r = n0(e);
  if (r.length === 0) return [];
  let i = r.slice(t, n), o = r.length - Math.min(r.length, n);
  return [
    J(B("A better choice to ship")),
    ...r.slice(0, t).flatMap((s) => jc(e, s)),
    ...i.length === 0 ? [] : [
      _e(
        [P(i.length, "more proposal")],
        i.flatMap((s) => jc(e, s))
      )
    ],
    ...o === 0 ? [] : [J(`… and ${P(o, "more proposal")} in the documents.`)]
  ];
}
function n0(e) {
  let t = new Set(Qe(e.input.verdict).map(({ scope: i }) => we(i).model)), r = [...Map.groupBy(
    e.input.verdict.advice,
    ({ model: i, platform: o, ship: s, instead: a, note: u }) => JSON.stringify([i, o, s, a, u])
  ).values()].flatMap(
    ([i, ...o]) => i === void 0 ? [] : [[i, ...o]]
  );
  return [...r.filter(([{ model: i }]) => t.has(i)), ...r.filter(([{ model: i }]) => !t.has(i))];
}
function jc(e, t) {
  let [{ model: n, platform: r, ship: i, instead: o, note: s }] = t;
  return [
    J(
      B(n),
      ` on ${pc(t.map(({ device: a }) => mc(a)))}: `,
      U(i.variant),
      " with ",
      U(i.delegates.join(", ")),
      ` instead of ${o.variant} with ${o.delegate} gives `,
      ...r0(e, t),
      ".",
      ...s === void 0 ? [] : [Ke, Ye(x(s, 200))]
    ),
    hi("yaml", Oi([{ model: n, platform: r, ...i }]))
  ];
}
function Vc(e, t) {
  return t ? B(e) : e;
}
function r0(e, t) {
  let [{ model: n, ship: r, latencyRatio: i, sizeRatio: o, accuracyDelta: s }] = t, a = e.accuracy(n, "candidate", r.variant)?.task, u = a?.status === "measured" && a.unit === "number" ? "number" : "share", c = t.map((p) => p.latencyRatio), [d, l] = [Math.min(...c), Math.max(...c)].map(
    (p) => he("duration", "ratio", p)
  ), f = d === l ? d : `${d} to ${l}`;
  return [
    Vc(`${f} p50 latency`, i <= o),
    ", ",
    Vc(`${he("bytes", "ratio", o)} size`, o < i),
    ...s === void 0 ? [", accuracy not measured"] : [`, ${s === 0 ? "the same" : he(u, "delta", s)} accuracy`]
  ];
}

// src/render/format/sparkline.ts
var zc = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
function Wc(e) {
  let t = Math.min(...e), n = Math.max(Math.max(...e) - t, t * 0.2);
  return e.map((r) => zc[Math.round((r - t) / n * (zc.length - 1))] ?? "").join("");
}

// src/render/sections/history.ts
function Si(e, t, n) {
  let r = e.history(t);
  if (r === void 0) return [];
  let { trend: i, otherEnvironments: o } = r, [s, a] = [i[0], i.at(-1)], u = o === 0 ? [] : [`${P(o, "commit was", "commits were")} measured in another environment: not comparable`];
  if (s === void 0 || a === void 0)
    return u.length === 0 ? [] : [[`${n} on the default branch before: ${u.join("")}.`]];
  let c = i.map(({ p50Ns: l }) => l), d = i.length === 1 ? `${Ee("duration", a.p50Ns)} at one commit, ${a.day}` : `${xt("duration", s.p50Ns, a.p50Ns)} over ${P(i.length, "commit")}, ${s.day} to ${a.day}`;
  return [
    [
      `${n} on the default branch before: `,
      ...i.length === 1 ? [] : [U(Wc(c)), " "],
      [`p50 ${d}`, ...o0(r), ...u].join("; "),
      "."
    ]
  ];
}
function Hc({ input: e }, t) {
  let r = [...Map.groupBy(e.history?.unchanged ?? [], ({ key: i }) => i.model)].map(([i, o]) => {
    let s = o.slice(0, i0).map(({ key: u, last: c }) => {
      let d = `${u.variant} · ${u.delegate} · ${x(u.device.model, 40)}`;
      return `p50 ${Ee("duration", c.p50Ns)} (${d}, ${c.commit.slice(0, 7)} of ${c.day})`;
    }), a = o.length - s.length;
    return [
      B(i),
      ` is unchanged; the default branch last measured ${s.join(", ")}${a > 0 ? ` and ${Z(a)} more` : ""}.`
    ];
  });
  return ee(r, t, "unchanged model");
}
var i0 = 6;
function o0({ noise: e }) {
  return e === void 0 ? [] : [
    `the same file differs by ±${vn(Math.expm1(e.logSd))} from session to session (standard deviation, ${e.sessions} sessions)`
  ];
}

// src/render/sections/case-tables.ts
function Xc(e, t) {
  let n = t.toSorted((i, o) => Yc(i.key, o.key));
  return [...Map.groupBy(n, ({ key: i }) => Nt(i.device))].flatMap(([i, o]) => {
    let s = o.flatMap(({ key: a }) => Si(e, a, `${a.variant} · ${a.delegate}`));
    return [
      J(B(x(i, 120))),
      qe(
        [
          "Variant · delegate",
          Se(`p50 ${e.base} → PR`),
          Se(`p90 ${e.base} → PR`),
          Se("p50 change"),
          "Role"
        ],
        o.map((a) => s0(e, a))
      ),
      ...s.length === 0 ? [] : [me(s)]
    ];
  });
}
function s0(e, t) {
  let n = gs(t), r = `${t.key.variant} · ${t.key.delegate}`, i = e.row(n, "latency-p50");
  return [
    [t.gated ? B(r) : r],
    et("duration", i),
    et("duration", e.row(n, "latency-p90")),
    t.gated && i?.difference !== void 0 ? [he("duration", i.difference.as, i.difference.estimate)] : [],
    a0(e, t)
  ];
}
function a0(e, t) {
  let n = t.gated ? e.decides(gs(t)) ? "ships" : "in reserve" : "look";
  if (t.identical) return [`${n}, same bytes`];
  let { baseline: r, candidate: i } = t;
  if (r.status === "measured" && i.status === "measured") return [n];
  let o = i.detail ?? r.detail;
  return [`${n}, ${yc(t)}`, ...o === void 0 ? [] : [Ke, Ye(x(o, 120))]];
}
function Gc(e, t) {
  let n = t.filter(({ gated: r }) => r).toSorted((r, i) => Yc(r.key, i.key)).flatMap(
    (r) => zu.filter((i) => i !== "latency-p50" && i !== "latency-p90").flatMap((i) => {
      let o = e.row(gs(r), i);
      if (o === void 0 || o.baseline.status === "unknown" && o.candidate.status === "unknown") return [];
      let [s, a] = [cc(i), Dn(i)], u = x(r.key.device.model, 40);
      return [
        [
          [`${r.key.variant} · ${r.key.delegate} · ${u}`],
          [a],
          et(s, o),
          vi(s, o)
        ]
      ];
    })
  );
  return n.length === 0 ? [] : [
    J(B("What ships, other measurements")),
    qe(["Case", "Metric", Se(`${e.base} → PR`), Se("Change")], n)
  ];
}
function Yc(e, t) {
  return fe.indexOf(e.variant) - fe.indexOf(t.variant) || sr.indexOf(e.delegate) - sr.indexOf(t.delegate) || hn(e, t);
}
function gs({ key: e, gated: t }) {
  return { of: "case", key: e, gated: t };
}

// src/render/sections/variant-table.ts
function Kc(e, t) {
  let n = fe.filter((r) => u0.some((i) => e.variant(t, i, r) !== void 0)).map((r) => [
    [e.decides({ of: "variant", model: t, variant: r }) ? B(r) : r],
    c0(e, t, r),
    l0(e, t, r),
    p0(e, t, r),
    m0(e.accuracy(t, "candidate", r)?.fidelity)
  ]);
  return n.length === 0 ? [] : [
    qe(
      [
        "Variant",
        Se(`Size ${e.base} → PR`),
        Se(`Accuracy ${e.base} → PR`),
        Se("Lost to float32"),
        "Outputs against float32"
      ],
      n
    )
  ];
}
var u0 = ["baseline", "candidate"];
function c0(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "size"), i = e.variant(t, "candidate", n);
  if (i !== void 0 && i.status !== "converted")
    return [i.status === "failed" ? "not converted" : i.status === "no-effect" ? "no effect" : "not possible", Ke, Ye(x(i.reason, 160))];
  let o = r?.difference;
  return [
    ...et("bytes", r),
    ...o === void 0 || o.estimate === 0 ? [] : [Ke, Ye(he("bytes", o.as, o.estimate))],
    ...d0(e, t, n)
  ];
}
function d0(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "app-size");
  return r === void 0 ? [] : [Ke, Ye("in an app: ", ...et("bytes", r))];
}
function l0(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "accuracy");
  if (r?.task !== void 0) {
    let i = r.task.unit, o = r.difference;
    return [
      ...et(i, r),
      ...o === void 0 ? [] : [
        Ke,
        Ye(
          o.estimate === 0 ? `the same, n = ${Z(o.n)}` : `${he(i, o.as, o.estimate)}, ${bc(i, r, o)}`
        )
      ]
    ];
  }
  return [f0(e.accuracy(t, "candidate", n)?.task)];
}
function f0(e) {
  return e === void 0 || e.status === "not-configured" ? "no evaluation" : e.status === "failed" ? `failed: ${x(e.reason, 120)}` : `${Ee(e.unit, e.value)} (n = ${Z(e.n)})`;
}
function p0(e, t, n) {
  let r = e.row({ of: "variant", model: t, variant: n }, "conversion-loss");
  if (r?.candidate.status !== "known") return [];
  let i = r.task?.unit ?? "share";
  return r.baseline.status === "known" && i === "number" ? [xt(i, r.baseline.value, r.candidate.value)] : [he(i, "delta", r.candidate.value).replace("+", "")];
}
function m0(e) {
  return e === void 0 ? [] : e.status === "is-reference" ? ["is the reference"] : e.status === "failed" ? [`failed: ${x(e.reason, 120)}`] : e.identical ? ["identical"] : [[
    ...e.topOneAgreement === void 0 ? [] : [`top-1 agrees ${vn(e.topOneAgreement)}`],
    `cosine ${e.cosine.toFixed(4).replace("-", "−")}`,
    ...e.psnrDb === void 0 ? [] : [`PSNR ${uc(e.psnrDb)} dB`],
    ...e.nonFiniteOutputs === 0 ? [] : [`${Z(e.nonFiniteOutputs)} outputs not finite`]
  ].join(", "), Ke, Ye(`n = ${Z(e.n)}, ${e.inputs} inputs`)];
}

// src/render/sections/why.ts
function ys(e, t) {
  let n = e.input.comparison.models.flatMap(
    (r) => fr(e.base, r, (i) => e.decides({ of: "variant", model: r.model, variant: i }))
  );
  return n.length === 0 ? [] : [J(B("Why")), me(ee(n, t, "fact"))];
}
function fr(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  for (let { variant: i, facts: o } of t.why.filter((s) => n(s.variant)))
    for (let s of o) {
      let a = JSON.stringify(s), u = r.get(a);
      u === void 0 ? r.set(a, { fact: s, variants: [i] }) : u.variants.push(i);
    }
  return [...r.values()].map(({ fact: i, variants: o }) => [
    B(t.model),
    ` (${o.join(", ")}): `,
    ...h0(i, e)
  ]);
}
function h0(e, t) {
  switch (e.kind) {
    case "operators-added":
      return [`${Z(e.count)} more `, Ce(e.op), e.count === 1 ? " operator" : " operators"];
    case "operators-removed":
      return [`${Z(e.count)} fewer `, Ce(e.op), e.count === 1 ? " operator" : " operators"];
    case "fusion-lost":
      return [Ce(e.activation), ` is no longer fused into ${P(e.count, "operator")} `, Ce(e.op)];
    case "fusion-gained":
      return [Ce(e.activation), ` is now fused into ${P(e.count, "operator")} `, Ce(e.op)];
    case "layers-resized":
      return [
        `${P(e.count, "layer")} `,
        Ce(e.op),
        `${e.count === 1 ? " is " : " are "}${g0(e.parameters)}: ${he("count", "delta", e.parameters)} parameters`
      ];
    case "constant-resized":
      return ["the constant ", Ce(e.name), `: ${xt("bytes", e.baselineBytes, e.candidateBytes)}`];
    case "weights-dtype":
      return [
        `weights are ${x(e.to, 20)}, were ${x(e.from, 20)} (${Ee("bytes", e.sizeBytes)} of them)`
      ];
    case "input-changed":
      return ["the input ", Ce(e.name), `: ${x(e.from, 60)} → ${x(e.to, 60)}`];
    case "input-added":
      return ["one more input: ", Ce(e.name)];
    case "input-removed":
      return ["one input fewer: ", Ce(e.name)];
    case "output-changed":
      return ["the output ", Ce(e.name), `: ${x(e.from, 60)} → ${x(e.to, 60)}`];
    case "output-added":
      return ["one more output: ", Ce(e.name)];
    case "output-removed":
      return ["one output fewer: ", Ce(e.name)];
    case "delegation":
      return y0(e, t);
  }
}
function g0(e) {
  return e > 0 ? "larger" : e < 0 ? "smaller" : "of another shape";
}
function y0({ delegate: e, baseline: t, candidate: n, suspects: r }, i) {
  let o = r.slice(0, 5).flatMap((s, a) => a === 0 ? [Ce(s)] : [", ", Ce(s)]);
  return [
    `${x(e, 20)} runs ${Ti(n)}; on ${i} ${Ti(t)}`,
    ...o.length === 0 ? [] : [". It does not take ", ...o]
  ];
}
function Ti({ delegatedNodes: e, totalNodes: t, partitions: n, proof: r }) {
  return r === "unknown" ? "an unknown number of nodes" : e === 0 ? `none of ${P(t, "node")}` : `${e} of ${P(t, "node")} in ${P(n, "partition")}`;
}
function Ce(e) {
  return U(x(e, 80));
}

// src/render/sections/everything.ts
function On(e, t, n = () => !0) {
  return e.input.comparison.models.filter(n).map((r) => w0(e, r, t));
}
function Ni(e) {
  let t = new Set(Qe(e.input.verdict).map(({ scope: n }) => we(n).model));
  return ({ model: n }) => t.has(n);
}
function ws({ change: e }) {
  return e !== "unchanged";
}
function w0(e, t, n) {
  let r = n === "all" ? t.cases : t.cases.filter(({ gated: o }) => o), i = fr(e.base, t, () => n === "all");
  return _e(
    [B(t.model), `: ${n === "all" ? "all variants and delegates" : "what ships"}`],
    [
      ...Kc(e, t.model),
      ...Xc(e, r),
      ...Gc(e, r),
      ...i.length === 0 ? [] : [J(B("What differs in the files and in what ran")), me(i)]
    ]
  );
}
function xi(e, t, n) {
  let r = e.input.comparison.models;
  if (r.length < 2) return [];
  let i = Map.groupBy(e.input.verdict.checks, ({ scope: c }) => we(c).model), o = { modified: "changed", added: "new", deleted: "deleted", unchanged: "unchanged" }, s = Ni(e), a = [...r.filter(s), ...r.filter((c) => !s(c))].slice(0, n).map((c) => [
    [B(c.model)],
    [o[c.change]],
    [b0(i.get(c.model) ?? [])]
  ]), u = [
    qe(["Model", "Change", "Checks"], a),
    ...a.length < r.length ? [J(`… and ${P(r.length - a.length, "more model")}.`)] : []
  ];
  return r.length > t ? [_e([`All ${P(r.length, "model")}`], u)] : u;
}
function b0(e) {
  if (e.length === 0) return "nothing to check";
  let t = e.filter(({ status: r }) => r === "exceeded").length, n = e.filter(({ status: r }) => r === "unknown").length;
  return t + n === 0 ? `${wi.within.sign} all ${e.length} within` : [
    ...t === 0 ? [] : [`${wi.exceeded.sign} ${t} exceeded`],
    ...n === 0 ? [] : [`${wi.unknown.sign} ${n} unknown`],
    `of ${e.length}`
  ].join(", ");
}

// src/render/sections/findings.ts
var v0 = {
  "fell-back": "Fell back",
  crashed: "Crashed",
  "wrong-output": "Wrong output",
  "variant-failed": "Not converted",
  regression: "Worse",
  "setting-changed": "Setting changed",
  "evaluation-changed": "Evaluation data changed",
  throttled: "Hot device",
  "not-measured": "Not measured",
  "waiver-expired": "No longer accepted"
};
function bs(e, t) {
  let n = new Set(Qe(e.input.verdict).map(({ scope: o }) => dt(o))), r = e.input.verdict.findings.filter(
    ({ kind: o, scope: s }) => o === "waiver-expired" || o !== "regression" && o !== "setting-changed" && (s === void 0 || !n.has(dt(s)))
  );
  if (r.length === 0) return [];
  let i = Map.groupBy(
    r,
    ({ kind: o, detail: s, scope: a }) => JSON.stringify([o, s, a?.of === "case" ? a.gated : a?.of])
  );
  return [J(B("Also noticed")), me(ee([...i.values()].map(D0), t, "finding"))];
}
function D0(e) {
  let [t] = e;
  return t === void 0 ? [] : [B(v0[t.kind]), ...E0(e, t), `: ${x(t.detail, 300)}`];
}
function E0(e, { scope: t }) {
  if (t === void 0) return [];
  if (e.length === 1) return [" (", ...gi(t), ")"];
  let n = t.of === "case" && !t.gated, r = [...new Set(e.flatMap((o) => o.scope === void 0 ? [] : [we(o.scope).model]))], [i] = r;
  return [
    ` (${P(e.length, n ? "other case" : t.of === "case" ? "case" : "variant")} of `,
    r.length === 1 && i !== void 0 ? B(i) : P(r.length, "model"),
    ")"
  ];
}

// src/render/sections/saying.ts
function ki(e, t) {
  return t.of === "built-in" ? C0(e, t) : O0(e, t);
}
function C0(e, t) {
  let n = x(t.reason ?? t.found, 160);
  switch (t.check) {
    case "runs": {
      let r = t.scope.of === "case" ? e.facts(t.scope.key) : void 0;
      if (r === void 0) return `was not measured: ${n}`;
      let { status: i, detail: o } = r.candidate;
      return `${dr[i]}: ${x(o ?? t.reason ?? t.found, 160)}`;
    }
    case "variant-exists":
      return `can't be ${vs(e, t) ? "converted" : "used"}: ${x(t.found, 160)}`;
    case "output-is-right":
      return t.status === "unknown" ? `has outputs that nobody checked: ${n}` : `computes wrong outputs: ${n}`;
    case "delegate-applies":
      return `lost its delegate: ${x(t.expected, 40)} → ${x(t.found, 80)}`;
  }
}
function vs(e, { scope: t }) {
  let { model: n } = we(t);
  return e.input.variants.models.find((r) => r.model === n)?.candidate.status !== "unusable";
}
function O0(e, t) {
  let n = Je(t);
  if (t.found === void 0) return `${n} is unknown: ${x(t.reason ?? "no value", 160)}`;
  let r = e.kind(t.scope, t.metric), i = t.status === "unknown" ? " is too close to call" : "";
  if (t.rule.kind === "max" || t.rule.kind === "min") {
    let u = t.interval === void 0 || i === "" ? "" : ` (${lc(r, t.interval)})`, c = `${t.rule.kind === "max" ? "limit" : "at least"} ${Ee(r, t.expected, !1)}`;
    return `${n}${i === "" ? " is" : `${i}:`} ${Ee(r, t.found)}${u}, ${c}`;
  }
  let o = e.row(t.scope, t.metric), s = o?.difference === void 0 ? "" : ` by ${Jc(he(r, o.difference.as, o.difference.estimate))}`, a = t.rule.kind === "max-increase" ? "rose" : "fell";
  return `${n}${i === "" ? "" : `${i}:`} ${a}${s}${S0(r, o)}, allowed ${A0(r, t)}`;
}
function A0(e, { rule: t }) {
  let { limit: n } = t, r = n.of === "relative" ? n.fraction : n.value;
  return r === 0 ? "none" : Jc(he(e, n.of === "relative" ? "ratio" : "delta", r, !1));
}
function S0(e, t) {
  return t?.baseline.status !== "known" || t.candidate.status !== "known" ? "" : ` (${xt(e, t.baseline.value, t.candidate.value)})`;
}
function Jc(e) {
  return e.replace(/^[+−]/, "");
}

// src/render/sections/next-step.ts
var T0 = {
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
}, N0 = {
  runs: "Make it run again",
  "delegate-applies": "Use operators that the delegate takes",
  "output-is-right": "Make its output right on this delegate",
  "variant-exists": "Make it convert again"
}, Mi = {
  measured: ["Run the job again; raise ", U("measure: launches"), " if it stays close."],
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
}, x0 = /* @__PURE__ */ new Set(["missing", "infrastructure", "absent"]);
function Zc(e, t) {
  if (t === void 0)
    return e.input.verdict.advice.length === 0 ? ["Nothing to do."] : ["Nothing to do; a better choice is proposed below."];
  if (Ds(e, t)) return ["Run it again."];
  if (t.status === "unknown") return R0(e, t);
  if (t.waiver !== void 0) return [`${t.waiver.by} accepted this until ${t.waiver.until}.`];
  if (t.of === "built-in" && t.check === "variant-exists" && !vs(e, t)) return ["Mend the file."];
  let n = t.of === "budget" ? T0[t.metric] : N0[t.check], r = e.advice(we(t.scope).model).find((i) => k0(i, t));
  return r !== void 0 ? [`${n}, or ship `, U(r.ship.variant), " on ", U(r.ship.delegates[0] ?? ""), " (below)."] : t.of === "budget" ? [`${n}, or raise the limit`, ...M0(e, t)] : [`${n}, or ship another variant or delegate.`];
}
function Ds({ input: e }, { status: t }) {
  return e.cutOff === !0 && t === "unknown";
}
function k0({ latencyRatio: e, sizeRatio: t, accuracyDelta: n }, r) {
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
function M0(e, { rule: { position: t } }) {
  let { decidedBy: n, settings: r } = e.input.settings, i = n === "base" ? ` on ${e.base}.` : ".";
  return t === void 0 ? [" in ", U(r.configFile), i] : [" at ", U(`${t.file}:${t.line}`), i];
}
function R0(e, t) {
  if (t.of === "budget" && t.found !== void 0 && t.metric !== "accuracy") return Mi.measured;
  if (t.of === "budget" && (t.metric === "accuracy" || t.metric === "conversion-loss"))
    return ["Have both sides scored on the same data, or judge it by hand."];
  let n = t.scope.of === "case" ? e.facts(t.scope.key)?.candidate.status : void 0;
  if (n !== void 0 && n !== "measured") return Mi[n];
  let r = t.of === "budget" ? e.row(t.scope, t.metric) : void 0;
  return r?.candidate.status === "unknown" && r.candidate.because !== void 0 ? Mi[r.candidate.because] : r?.baseline.status === "unknown" && r.baseline.because !== void 0 ? x0.has(r.baseline.because) ? Mi[r.baseline.because] : [`Judge it by hand: ${e.base} can't be compared with.`] : ["See the reason below."];
}

// src/render/sections/headline.ts
function Qc(e) {
  let { verdict: t, checks: n } = e.input.verdict, r = ps[t], i = fs(e.input.verdict);
  return [
    mi(3, sc(r.tone, `${r.sign} ${r.word}`), `: ${td(e)}. `, ...Zc(e, i)),
    J(...ac([...B0(n), ...F0(e), ...L0(e)]))
  ];
}
function ed(e) {
  return `${ps[e.input.verdict.verdict].word}: ${td(e)}`;
}
function td(e) {
  let t = fs(e.input.verdict);
  return t === void 0 ? I0(e) : Ds(e, t) ? "this run was cancelled before anything was measured" : `${we(t.scope).model} ${ki(e, t)} (${fc(t.scope)}${P0(e, t)})`;
}
function P0(e, t) {
  let n = Qe(e.input.verdict).filter(
    (s) => s.status === t.status && Ze(s) === Ze(t)
  ), r = new Set(n.map(({ scope: s }) => we(s).model)).size - 1, i = new Set(
    n.flatMap(
      ({ scope: s }) => s.of === "case" && s.key.model === we(t.scope).model ? [Nt(s.key.device)] : []
    )
  ).size, o = [
    ...t.scope.of === "case" && i > 1 ? [`on ${P(i - 1, "more device")}`] : [],
    ...r > 0 ? [P(r, "more model")] : []
  ];
  return o.length === 0 ? "" : `; also ${o.join(" and ")}`;
}
function I0(e) {
  let { checks: t } = e.input.verdict, { models: n } = e.input.changes;
  return n.every(({ change: i }) => i === "unchanged") ? "no model changed" : t.length > 0 ? "everything that ships is within its limits" : n.filter(({ change: i }) => i !== "unchanged").every(({ change: i }) => i === "deleted") ? "it only deletes models" : "nothing has a limit";
}
function B0(e) {
  if (e.length === 0) return [["no checks"]];
  let t = e.filter((o) => o.status === "exceeded" && Ze(o)).length, n = e.filter((o) => o.status === "exceeded" && !Ze(o)).length, r = e.filter((o) => o.status === "unknown").length, i = e.length - t - n - r;
  return [
    ...t > 0 ? [[`❌ ${Z(t)} exceeded`]] : [],
    ...n > 0 ? [[`⚠️ ${P(n, "warning")}`]] : [],
    ...r > 0 ? [[`❓ ${Z(r)} unknown`]] : [],
    [`✅ ${Z(i)} of ${P(e.length, "check")} within`]
  ];
}
function L0({ input: e }) {
  let t = e.plan.devices.filter(({ request: r }) => r !== void 0);
  return t.length > 0 && t.every(({ platform: r }) => r === "host") ? [["measured on a computer, not on a phone: a free look"]] : [];
}
function F0(e) {
  let t = { modified: "changed", added: "new", deleted: "deleted", unchanged: "unchanged" };
  return ["modified", "added", "deleted", "unchanged"].flatMap((n) => {
    let r = e.input.changes.models.filter((i) => i.change === n).map(({ model: i }) => i);
    return r.length === 0 ? [] : [[`${t[n]}: ${r.length > 4 ? P(r.length, "model") : r.join(", ")}`]];
  });
}

// src/render/sections/device-notices.ts
function nd({ deviceNotices: e = [], devices: t }) {
  return e.map((n) => {
    let r = ["⚠️ ", U(x(n.asked, 100)), ": ", x(n.reason, 200)];
    if (n.kind === "missing") return [...r, "; ", B("no phone"), " stands for it."];
    let i = t.find(({ device: o }) => o.model === n.device.model);
    return [...r, "; measured on ", B(x(Ri(n.device, i?.platform), 100)), "."];
  });
}
function rd({ devices: e }) {
  let t = e.flatMap(
    ({ device: n, cases: r }) => r.flatMap(
      ({ gated: i, unplanned: o }) => o?.startsWith("not measured: ") === !0 ? [{ device: n, gated: i, reason: o }] : []
    )
  );
  return [...Map.groupBy(t, ({ reason: n }) => n)].map(([n, r]) => {
    let i = r.filter(({ gated: a }) => a).length, o = new Set(r.map(({ device: a }) => JSON.stringify(a))).size, s = [
      ...i === 0 ? [] : [`${P(i, "case")} that ${i === 1 ? "ships" : "ship"}`],
      ...r.length === i ? [] : [P(r.length - i, "look")]
    ].join(" and ");
    return ["⚠️ ", B(s), ` on ${P(o, "phone")}: ${x(n, 200)}.`];
  });
}
function id({ devices: e }) {
  return e.flatMap(({ device: t, platform: n, facts: r }) => {
    if (n === "host" || r === void 0) return [];
    let i = kt(t, n), o = [
      i?.soc ?? r.soc ?? "unknown chip",
      i?.gpu ?? "unknown GPU",
      ...i?.npu === void 0 ? [] : [i.npu],
      i?.ramGb === void 0 ? "unknown memory" : `${i.ramGb} GB`,
      ...r.form === "virtual" ? ["virtual: not a phone's speed"] : []
    ];
    return [[`${x(Ri(t, n), 100)}: ${x(o.join(", "), 200)}.`]];
  });
}
function Ri(e, t = "android") {
  let n = kt(e, t), r = `${e.model} ${e.osVersion}`;
  return n === void 0 ? r : `${n.name} (${r})`;
}
function od(e) {
  let t = e.flatMap(({ device: n, environment: { platform: r }, ranOn: i }) => {
    if (i === void 0) return [];
    let o = B(x(Ri(i.device, r), 100));
    return [
      ["⚠️ ", x(Ri(n, r), 100), ": ", x(i.reason, 200), "; measured on ", o, "."]
    ];
  });
  return [...new Map(t.map((n) => [JSON.stringify(n), n])).values()];
}

// src/render/sections/baselines.ts
var $0 = {
  "no-record": "no push to the default branch has recorded it",
  "no-environment": "no session of the device said what it ran on, so nothing can be shown to be like it",
  "other-environment": "it knows this file only from another environment (device, system, runtime or app), which is not comparable",
  "other-file": "it knows only other files of this model, which are no baseline for this change"
};
function sd(e, t) {
  let { history: n, subject: r } = e.input;
  if (n === void 0) return [];
  let { cases: i, unreadable: o } = n, s = (l) => i.filter(({ baseline: f }) => f.of === l).length, a = [`${e.base} at `, U(r.baseSha.slice(0, 7))], [u, c, d] = [s("same-session"), s("same-bytes"), s("no-model")];
  return [
    ...u === 0 ? [] : [
      [
        `Baseline of ${P(u, "case")} that ${u === 1 ? "ships" : "ship"}: `,
        ...a,
        ", measured in this run beside the PR, on the same device in the same session."
      ]
    ],
    ...c === 0 ? [] : [
      [
        `No baseline for ${P(c, "case")}: `,
        ...a,
        " and the PR have the same bytes there, so nothing can differ. Only absolute limits were measured."
      ]
    ],
    ...d === 0 ? [] : [
      [
        `No baseline for ${P(d, "case")}: `,
        ...a,
        " has no such model, and no other file stands in for it. Only absolute limits apply."
      ]
    ],
    ..._0(i, a, o, t),
    ...o === void 0 ? [] : [[`The default branch's history could not be read, so none is shown: ${x(o, 200)}`]],
    ...i.some(({ trend: l }) => l.length > 0) ? [["What the default branch measured before is from other sessions: context, against which nothing is judged."]] : []
  ];
}
function _0(e, t, n, r) {
  let i = e.flatMap(({ key: u, baseline: c }) => c.of === "not-measured" ? [{ key: u, baseline: c }] : []), o = i.flatMap(
    ({ key: u, baseline: c }) => "last" in c ? [q0(u, c, t)] : []
  ), s = i.flatMap(({ key: u, baseline: c }) => "last" in c ? [] : [{ key: u, ...c }]), a = Map.groupBy(s, ({ status: u, lacking: c }) => JSON.stringify([u, c]));
  return [
    ...ee(o, r, "case"),
    ...[...a.values()].flatMap((u) => {
      let [c] = u;
      if (c === void 0) return [];
      let d = n === void 0 ? $0[c.lacking] : "it could not be read";
      return [
        [
          `No baseline for ${P(u.length, "case")}: the file of `,
          ...t,
          ` ${dr[c.status]} here, and history has nothing to show beside it: ${d}.`
        ]
      ];
    })
  ];
}
function q0({ model: e, variant: t, delegate: n, device: r }, { status: i, last: { commit: o, day: s, p50Ns: a, run: u } }, c) {
  return [
    `No baseline for ${e} ${t} · ${n} · ${x(r.model, 40)}: the file of `,
    ...c,
    ` ${dr[i]} here. To compare by eye, not to judge: history has this very file on the same device and software at p50 ${Ee("duration", a)}, of commit `,
    U(o.slice(0, 7)),
    ` (${s}`,
    ...u === void 0 ? [] : [", ", bn("run", u)],
    ")."
  ];
}

// src/render/sections/method.ts
function Pi(e, t) {
  let { settings: n } = e.input.settings, r = e.input.comparison.models.flatMap((u) => u.cases);
  if (r.length === 0) return [];
  let i = r.filter((u) => u.gated && !u.identical), { launches: o, pairs: s, inferences: a } = n.measure;
  return [
    _e(
      ["How it was measured"],
      [
        me([
          [
            `Both sides (${e.base} and PR) ran on the same device in the same session, ${U0(e)} Nothing is compared across sessions or devices.`
          ],
          [
            `What ships: up to ${P(o, "launch", "launches")} × ${P(s, "block pair")} × ${P(a, "inference")} a side. An interval covers 95%, over launches. A change counts when its interval excludes zero and it passes ${Z(n.minimumEffect * 100)}%.`
          ],
          ...r.some((u) => !u.gated) ? [["A look is one launch: a number to compare by eye, without a claim. It decides nothing."]] : [],
          ...i.length === 0 ? [] : [j0(i)],
          ...sd(e, Math.min(t, 10)),
          ...Hc(e, Math.min(t, 10)),
          ...V0(e),
          ...W0(e),
          ...id(e.input.plan).slice(0, t),
          ...X0(e).slice(0, t)
        ]),
        ...t === 0 ? [] : [J(B("What the numbers are")), me(H0(e))]
      ]
    )
  ];
}
function U0(e) {
  return e.input.comparison.models.some(
    ({ rows: n }) => n.some(({ metric: r, pairing: i }) => r === "latency-p50" && i === "own-launches")
  ) ? "in turn; where both fit in memory together, loaded in one process in alternating blocks." : "both loaded in one process, in alternating blocks.";
}
function j0(e) {
  let t = (i) => e.reduce((o, s) => o + i(s), 0), n = e.filter(({ rounds: i }) => i > 1).length, r = t(({ throttledBlocks: i }) => i);
  return [
    [
      `Done: ${Z(t((i) => i.launchesFinished))} of ${P(
        t((i) => i.launchesPlanned),
        "planned launch",
        "planned launches"
      )}`,
      `${P(
        t((i) => i.samplesPerSide),
        "inference"
      )} a side counted`,
      `${Z(t((i) => i.droppedSamples))} dropped after switching sides`,
      r === 0 ? "no block was hot" : `${P(r, "block")} measured on a hot device`,
      n === 0 ? "one round" : `${P(n, "case")} measured in a second round`
    ].join("; "),
    "."
  ];
}
function V0({ input: e }) {
  let { assumedRuntimes: t = [], settings: n } = e.settings;
  return t.flatMap((r) => {
    if (!e.plan.devices.some((s) => s.platform === r)) return [];
    let { name: i, version: o } = pe[n.runtime[r]];
    return [
      [
        U(n.configFile),
        ` names no runtime for ${z0[r]}, so ${i} ${o} was assumed. Where your app ships another, say it with `,
        U(`runtime: { ${r}: … }`),
        "."
      ]
    ];
  });
}
var z0 = { android: "Android", ios: "iOS" };
function W0({ input: e }) {
  let { spend: t } = e.plan;
  if (t === void 0) return [];
  let n = `${ls(t.worstCents)} at most for both rounds, likely ${ls(t.likelyCents)}`, r = t.savedMinutes === 0 ? "" : `; ${P(t.savedMinutes, "minute")} saved, because equal files are not measured twice`, i = e.billedMinutes === void 0 ? "the farm has not said what it bills" : `${P(e.billedMinutes, "minute")} billed`;
  return [[`Phones, at list price: ${n}; ${i}${r}. The day's free minutes are not counted.`]];
}
function H0(e) {
  let t = new Set(e.input.comparison.models.flatMap(({ rows: n }) => n.map(({ metric: r }) => r)));
  return Wu.filter((n) => t.has(n)).map((n) => [B(Dn(n)), `: ${dc(n)}`]);
}
function X0(e) {
  return [...Map.groupBy(e.input.sessions, ({ device: n, environment: r }) => JSON.stringify([n, r])).values()].flatMap((n) => {
    let [r] = n;
    if (r === void 0) return [];
    let { device: i, environment: o } = r, s = [...new Set(n.map(({ round: a }) => a))];
    return [
      [
        [
          `${x(o.deviceModel, 60)} (${x(i.farm, 30)})`,
          x(o.osVersion, 60),
          `build ${x(o.osBuild, 80)}`,
          x(o.soc, 60),
          x(o.abi, 30),
          `${x(o.runtime.name, 30)} ${x(o.runtime.version, 30)}`,
          `app ${o.appSha256.slice(0, 12)}`,
          `round${s.length === 1 ? "" : "s"} ${s.join(" and ")}`
        ].join(", "),
        "."
      ]
    ];
  });
}

// src/render/sections/measured-again.ts
function cd(e, t) {
  return (e.input.measuredAgain ?? []).flatMap((n) => [
    G0(n),
    ...ee(
      n.cases.flatMap((r) => [...Y0(r), ...K0(e, r)]),
      t,
      "measured again"
    )
  ]);
}
function G0({ rerun: e, cases: t }) {
  let { by: n, at: r, url: i } = e;
  return [
    `🔁 ${P(t.length, "case")} measured again, as `,
    U(x(n, 100)),
    ` asked on ${r.slice(0, 10)}`,
    ...i === void 0 ? [] : [" (", bn("comment", i), ")"],
    "."
  ];
}
function Y0({ key: e, lost: t }) {
  return t === void 0 ? [] : [
    ["🔁 ", U(x(Qt(e), 200)), `: brought nothing, so that the values before stay: ${x(t, 200)}.`]
  ];
}
function K0(e, { key: t, before: n, after: r }) {
  return r.flatMap((i) => {
    let o = n.find((u) => J0(u, i));
    if (o === void 0 || o.status === i.status) return [];
    let [s, a] = [ud(e, o), ud(e, i)];
    return [["🔁 ", U(x(Qt(t), 200)), `: ${Je(i)} was ${s}, and is ${a} now.`]];
  });
}
function J0(e, t) {
  return e.of === "budget" ? t.of === "budget" && e.metric === t.metric && e.rule.kind === t.rule.kind && e.rule.level === t.rule.level : t.of === "built-in" && e.check === t.check;
}
var ad = { within: "within its limit", exceeded: "past its limit", unknown: "unknown" }, Z0 = { within: "right", exceeded: "broken", unknown: "unknown" };
function ud(e, t) {
  if (t.of === "built-in") return Z0[t.status];
  let { found: n, rule: r } = t;
  return n === void 0 || r.kind !== "max" && r.kind !== "min" ? ad[t.status] : `${ad[t.status]} (${Ee(e.kind(t.scope, t.metric), n)})`;
}

// src/render/sections/setting-notices.ts
function dd(e, t) {
  let { base: n, input: r } = e, { decidedBy: i, settings: o, changedByHead: s } = r.settings, a = s.filter(({ loosens: u }) => u).map((u) => ["⚠️ ", ...e2(u, n)]);
  return [
    ...i === "base" ? [] : [["⚠️ ", B("The limits are this PR's own"), `: ${n} has no `, U(o.configFile), " yet."]],
    ...ee(a, t, "looser setting"),
    ...Q0(e)
  ];
}
function Q0(e) {
  let t = e.input.plan.ship.filter((i) => i.assumed), [n] = t;
  return n === void 0 ? [] : [["What ships is assumed, as a plain app does it: ", ...t.length === 1 ? [B(n.model), ` on ${n.platform}: ${n.variant} with ${n.delegates.join(", ")}`] : [P(new Set(t.map(({ model: i }) => i)).size, "model")], ". Say it with ", U("ship:"), " (below)."]];
}
function Cs(e, t) {
  let n = e.input.plan.ship.filter((i) => i.assumed), r = e.input.settings.changedByHead.filter(({ loosens: i }) => !i);
  return [
    ...n.length === 0 ? [] : [
      _e(
        ["What to write into the config, if what ships is assumed rightly"],
        [hi("yaml", Oi(n.slice(0, t)))]
      )
    ],
    ...r.length === 0 ? [] : [
      _e(
        [`This PR changes ${P(r.length, "other setting")}; those on ${e.base} decide here`],
        [me(ee(r.map(ld), t, "setting"))]
      )
    ]
  ];
}
function e2(e, t) {
  if (e.subject === "model") {
    let i = e.path.replace(/^models\./, "");
    return [
      B("This PR takes a model out of the config"),
      ": ",
      U(x(i, 100)),
      ...e.base === void 0 ? [] : [" (", Es(e.base), ")"],
      `. ${t} still names it, and decides here; after the merge edgegate no longer judges it.`
    ];
  }
  let [n, r] = e.subject === "limit" ? ["This PR loosens a limit", "limit"] : ["This PR changes a setting, which may let more pass", "setting"];
  return [
    B(n),
    ": ",
    ...ld(e),
    `. The ${r} on ${t} still decides here; after the merge the new one does.`
  ];
}
function ld({ path: e, base: t, head: n }) {
  return [U(x(e, 100)), " ", Es(t), " → ", Es(n)];
}
function Es(e) {
  return e === void 0 ? "not set" : U(x(e, 80));
}

// src/render/sections/notices.ts
function Ii(e, t) {
  let n = [
    ...t2(e),
    ...dd(e, t),
    ...ee(r2(e), t, "accepted finding"),
    ...n2(e),
    ...cd(e, t),
    ...i2(e),
    ...o2(e, t),
    ...ee(rd(e.input.plan), t, "reason"),
    ...ee(nd(e.input.plan), t, "phone"),
    ...ee(od(e.input.sessions), t, "phone"),
    ...ee(s2(e), t, "model")
  ];
  return n.length === 0 ? [] : [me(n)];
}
function t2({ input: e }) {
  return e.cutOff !== !0 ? [] : [
    [
      "⏹ ",
      B("This run was cancelled"),
      ": by a person, by a newer commit, or because a job ran out of time. What was to be measured is missing below."
    ]
  ];
}
function n2({ input: e }) {
  return e.fromEarlier !== !0 ? [] : [
    [
      "⚠️ ",
      B("Measuring again came to nothing"),
      ": what was measured below is of an earlier attempt of this run."
    ]
  ];
}
function r2(e) {
  return e.input.verdict.checks.flatMap((t) => {
    let { waiver: n } = t;
    if (n === void 0) return [];
    let { by: r, until: i, reason: o, url: s } = n;
    return [
      [
        B(we(t.scope).model),
        ` ${ki(e, t)}. Accepted by `,
        U(r),
        ` until ${i}: ${x(o, 200)}`,
        ...s === void 0 ? [] : [" (", bn("decision", s), ")"]
      ]
    ];
  });
}
function i2(e) {
  return e.input.verdict.verdict !== "inconclusive" ? [] : e.input.cutOff === !0 ? [["The check is red, whatever ", U("on-inconclusive"), " says: that is for what could not be told."]] : e.input.settings.settings.onInconclusive === "pass" ? [["The check is green although it can't tell: ", U("on-inconclusive: pass"), "."]] : [["The check is red while this is unknown: ", U("on-inconclusive: fail"), "."]];
}
function o2({ base: e, input: t }, n) {
  let { models: r } = t.changes, i = r.filter(({ renamedFrom: u }) => u !== void 0), o = (u) => r.filter((c) => c.change === u && c.renamedFrom === void 0).map(({ model: c }) => c), [s, a] = [o("added"), o("deleted")];
  return [
    ...ee(
      i.map(({ model: u, renamedFrom: c = "" }) => [
        B(u),
        " was renamed from ",
        U(x(c, 100)),
        "."
      ]),
      n,
      "renamed model"
    ),
    ...s.length === 0 ? [] : [
      [
        ...fd(s, n),
        `${s.length === 1 ? " is" : " are"} new: ${e} has nothing to compare with, so only absolute limits apply.`
      ]
    ],
    ...a.length === 0 ? [] : [[...fd(a, n), `${a.length === 1 ? " is" : " are"} deleted by this PR.`]]
  ];
}
function fd(e, t) {
  let n = e.slice(0, t).flatMap((r, i) => [...i === 0 ? [] : [", "], B(r)]);
  return e.length > t ? [...n, ` and ${Z(e.length - t)} more`] : n;
}
function s2(e) {
  return e.input.comparison.models.flatMap(({ model: t, cases: n }) => {
    let r = [...new Set(n.filter((i) => i.gated && i.identical).map(({ key: i }) => i.variant))];
    return r.length === 0 ? [] : [
      [
        B(t),
        ` ${r.join(", ")}: ${e.base} and PR are the same bytes, so there is nothing to compare.`
      ]
    ];
  });
}

// src/render/sections/shipping.ts
function Bi(e, t, n) {
  let r = new Set(Qe(e.input.verdict).map(({ scope: d }) => dt(d))), i = ({ checks: d }) => d.some(({ scope: l }) => r.has(dt(l))), o = a2(e.input.verdict.checks), s = [...o.filter(i), ...o.filter((d) => !i(d))];
  if (s.length === 0) return [];
  let a = s.slice(0, n).flatMap((d) => u2(e, d)), u = s.length - n, c = u > 0 ? [...a, J(`… and ${P(u, "more shipping case")}.`)] : a;
  return s.length > t ? [_e([`What ships, and the room that is left (${P(s.length, "case")})`], c)] : [J(B("What ships, and the room that is left")), ...c];
}
function a2(e) {
  let t = Map.groupBy(e, ({ scope: i }) => dt(i)), n = [], r = /* @__PURE__ */ new Map();
  for (let i of t.values()) {
    let o = i[0]?.scope;
    o?.of === "variant" && r.set(dt(o), i);
  }
  for (let i of t.values()) {
    let o = i[0]?.scope;
    if (o?.of !== "case") continue;
    let s = dt({ of: "variant", model: o.key.model, variant: o.key.variant });
    n.push({ scope: o, checks: [...r.get(s) ?? [], ...i] }), r.delete(s);
  }
  for (let i of r.values())
    i[0] !== void 0 && n.push({ scope: i[0].scope, checks: i });
  return n;
}
function u2(e, { scope: t, checks: n }) {
  let r = n.filter((o) => o.of === "built-in"), i = n.filter((o) => o.of === "budget");
  return [
    J(...gi(t), ...r.length === 0 ? [] : [": ", ...c2(r)]),
    ...i.length === 0 ? [] : [
      qe(
        ["Limit", Se("PR"), "Used of the limit", "Result"],
        i.map((o) => d2(e, o))
      )
    ]
  ];
}
function c2(e) {
  let t = e.map((i) => ({ check: i, mark: cr(i, Ze(i)) }));
  return [[...Map.groupBy(t, ({ mark: i }) => i.word)].map(([i, o]) => {
    let s = o.map(({ check: a }) => Je(a)).join(", ");
    return `${o[0]?.mark.sign ?? ""} ${s}: ${i}`;
  }).join("; ")];
}
function d2(e, t) {
  let n = e.kind(t.scope, t.metric);
  return [
    [`${Je(t)} ${yi(n, t)}`],
    l2(e, n, t),
    f2(t),
    bi(cr(t, Ze(t)))
  ];
}
function l2(e, t, n) {
  if (n.found === void 0) return ["unknown"];
  if (n.rule.kind === "max" || n.rule.kind === "min") return [Ee(t, n.found)];
  let r = e.row(n.scope, n.metric)?.difference;
  if (r === void 0) return ["unknown"];
  let i = he(t, r.as, r.estimate), o = n.secondRound;
  return [o === void 0 ? i : `${i}, again ${he(t, o.as, o.estimate)}`];
}
function f2({ found: e, expected: t, rule: n, status: r, secondRound: i }) {
  return e === void 0 || t <= 0 || n.kind === "min" ? [] : r === "within" && i !== void 0 ? [] : p2(Math.max(0, e / t));
}
function p2(e) {
  let t = Math.min(10, Math.round(e * 10));
  return [U("█".repeat(t) + "░".repeat(10 - t)), ` ${vn(e)}`];
}

// src/render/compose.ts
function Os(e) {
  return [
    Ue("headline", () => Qc(e)),
    Ue("notices", () => Ii(e, 10), [16, () => Ii(e, 3)], [19, () => Ii(e, 1)]),
    Ue(
      "movements",
      () => En(e, 20, 1e3),
      [8, () => En(e, 20, 100)],
      [14, () => En(e, 20, 0)],
      [18, () => En(e, 8, 0)],
      [21, () => En(e, 3, 0)]
    ),
    Ue("why", () => ys(e, 12), [17, () => ys(e, 4)], [20, An]),
    Ue("findings", () => bs(e, 10), [16, () => bs(e, 3)], [19, An]),
    Ue("advice", () => Ai(e, 2, 20), [11, () => Ai(e, 2, 5)], [15, () => Ai(e, 1, 1)]),
    Ue(
      "shipping",
      () => Bi(e, 3, 400),
      [5, () => Bi(e, 3, 40)],
      [6, () => Bi(e, 3, 10)],
      [13, An]
    ),
    Ue(
      "models",
      () => xi(e, 8, 2e3),
      [9, () => xi(e, 8, 500)],
      [10, () => xi(e, 8, 100)],
      [13, An]
    ),
    Ue("settings", () => Cs(e, 50), [7, () => Cs(e, 10)], [12, An]),
    Ue(
      "everything",
      () => On(e, "all"),
      [1, () => On(e, "all", ws)],
      [2, () => On(e, "shipping", ws)],
      [3, () => On(e, "all", Ni(e))],
      [4, () => On(e, "shipping", Ni(e))],
      [5, An]
    ),
    Ue("method", () => Pi(e, 50), [4, () => Pi(e, 5)], [15, () => Pi(e, 0)]),
    Ue("footnote", () => vc(e))
  ];
}
function Ue(e, t, ...n) {
  let r = [{ at: 0, blocks: t }, ...n.map(([i, o]) => ({ at: i, blocks: o }))];
  return { name: e, forms: r };
}
var An = () => [];

// src/render/fit-to-limit.ts
function As(e, t, n) {
  let r = e.flatMap(({ forms: u }, c) => u.map(({ at: d }, l) => ({ section: c, form: l, at: d }))).filter(({ form: u }) => u > 0).sort((u, c) => u.at - c.at || u.form - c.form), i = m2(e, t), o = e.map(() => 0), s = () => o.map((u, c) => i(c, u)).filter((u) => u !== "").join(`

`), a = [];
  for (let u of r) {
    if (n(s())) break;
    o[u.section] = u.form, a.push(u);
  }
  if (!n(s())) return s();
  for (let { section: u, form: c } of a.toReversed())
    o[u] === c && (o[u] = c - 1, n(s()) || (o[u] = c));
  return s();
}
function m2(e, t) {
  let n = /* @__PURE__ */ new Map();
  return (r, i) => {
    let o = `${r} ${i}`, s = n.get(o);
    if (s !== void 0) return s;
    let a = t(e[r]?.forms[i]?.blocks() ?? []);
    return n.set(o, a), a;
  };
}

// src/render/sections/one-case.ts
function md(e, t, n, r = 1 / 0) {
  let { key: i, gated: o } = n, s = { of: "case", key: i, gated: o }, a = { of: "variant", model: i.model, variant: i.variant }, u = [...e.rows(s), ...e.rows(a)], c = [...e.checks(s), ...e.checks(a)], d = r === 0 ? [] : fr(e.base, t, (l) => l === i.variant);
  return [
    mi(3, x(Qt(i), 300)),
    me([
      [
        o ? "This ships: it is measured fully, and decides." : "This is a look: one launch, without a claim. It decides nothing."
      ],
      ...n.identical ? [[`${e.base} and PR are the same bytes: there is nothing to compare.`]] : [],
      pd(e.base, n.baseline),
      pd("PR", n.candidate),
      [h2(n)],
      ...Si(e, i, "This case")
    ]),
    ...u.length === 0 ? [] : [
      qe(
        ["Metric", Se(`${e.base} → PR`), Se("Change (95% interval)"), "Compared", "Reading"],
        u.map((l) => y2(e, l))
      )
    ],
    ...c.length === 0 ? [] : [
      qe(
        ["Result", "Check", "Limit", "Reason"],
        c.map((l) => w2(e, l))
      )
    ],
    ...d.length === 0 ? [] : [J(B("What differs in the files and in what ran")), me(ee(d, r, "fact"))]
  ];
}
function pd(e, t) {
  let { delegation: n, outputCheck: r, detail: i, crashes: o, finished: s } = t, a = [
    gc(t),
    ...i === void 0 ? [] : [x(i, 500)],
    `${P(s, "launch", "launches")} finished, ${o === 0 ? "none" : Z(o)} failed`,
    ...n === void 0 ? [] : [`${n.applied} ran ${Ti(n)} (told by: ${n.proof})`],
    ...r === void 0 ? [] : [`output ${r.status}: ${x(r.detail, 300)}`]
  ];
  return [B(e), `: ${a.join("; ")}`];
}
function h2({
  launchesFinished: e,
  launchesPlanned: t,
  samplesPerSide: n,
  droppedSamples: r,
  throttledBlocks: i,
  rounds: o
}) {
  return [
    `Done: ${Z(e)} of ${P(t, "planned launch", "planned launches")} in ${P(o, "round")}`,
    `${P(n, "inference")} a side counted`,
    `${Z(r)} dropped`,
    P(i, "hot block")
  ].join(", ");
}
var g2 = {
  exact: "exactly",
  "same-launch": "in one process",
  "own-launches": "in launches of their own",
  "same-data": "on the same samples",
  none: "not compared"
};
function y2(e, t) {
  let n = e.kind(t.scope, t.metric);
  return [
    [Dn(t.metric)],
    [...et(n, t), ...wc(n, t)],
    vi(n, t, "with second round"),
    [g2[t.pairing]],
    [
      t.change === "none" ? "no change" : t.change.replace("-", " "),
      ...t.note === void 0 ? [] : [`: ${x(t.note, 200)}`]
    ]
  ];
}
function w2(e, t) {
  let n = bi(cr(t, Ze(t))), r = [
    ...t.waiver === void 0 ? [] : [`${t.waiver.by} accepted this until ${t.waiver.until}: ${x(t.waiver.reason, 300)}`],
    ...t.reason === void 0 ? [] : [x(t.reason, 300)]
  ].flatMap((s, a) => a === 0 ? [s] : ["; ", s]);
  if (t.of === "built-in")
    return [n, [Je(t)], [t.expected], r.length === 0 ? [x(t.found, 300)] : r];
  let i = e.kind(t.scope, t.metric), o = hc(i, t);
  return [
    n,
    [Je(t)],
    [yi(i, t), ...o === void 0 ? [] : [` (${o})`]],
    r
  ];
}

// src/render/terminal/print-terminal.ts
var yd = ii(e0(), 1);

// src/render/terminal/cells.ts
var b2 = /^[\p{Mn}\p{Me}\p{Cf}\uFE0F]$/u, v2 = /^[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]$/u;
function Sn(e) {
  let t = e.replace(new RegExp("\\p{Cc}\\[\\d+m", "gu"), "");
  if (/^[\u0020-\u007E]*$/.test(t)) return t.length;
  let n = 0;
  for (let r of t) n += b2.test(r) ? 0 : v2.test(r) ? 2 : 1;
  return n;
}

// src/render/terminal/wrap-phrase.ts
function lt(e, t) {
  return C2(e).flatMap((n) => D2(n, t));
}
function Ss(e) {
  return Math.max(0, ...lt(e, Number.MAX_SAFE_INTEGER).map(Ts));
}
function Ts(e) {
  return e.reduce((t, { text: n }) => t + Sn(n), 0);
}
function D2(e, t) {
  let n = [], r = [], i = 0, o = () => {
    n.push(r), r = [], i = 0;
  };
  for (let { text: s, styles: a, spaceBefore: u } of e) {
    let c = u && i > 0 ? " " : "";
    i > 0 && i + c.length + Sn(s) > t && u && o();
    let d = i === 0 ? s : c + s;
    for (; i + Sn(d) > t; ) {
      let [l, f] = E2(d, t - i);
      l !== "" && r.push({ text: l, styles: a }), o(), d = f;
    }
    r.push({ text: d, styles: a }), i += Sn(d);
  }
  return o(), n;
}
function E2(e, t) {
  let n = 0, r = 0;
  for (let i of e) {
    if (n += Sn(i), n > t) break;
    r += i.length;
  }
  return [e.slice(0, r), e.slice(r)];
}
function C2(e) {
  let t = [[]], n = !1, r = (o, s) => {
    if (typeof o == "string") return i(o, s);
    switch (o.inline) {
      case "break":
        n = !1, t.push([]);
        return;
      case "code":
        return i(o.text, [...s, "code"]);
      case "link":
        return i(`${o.text}: ${o.href}`, [...s, "link"]);
      case "strong":
        return o.phrase.forEach((a) => r(a, [...s, "strong"]));
      case "small":
        return o.phrase.forEach((a) => r(a, [...s, "quiet"]));
      case "tone":
        return o.phrase.forEach((a) => r(a, [...s, o.tone]));
    }
  }, i = (o, s) => {
    for (let a of oi(o).split(/( +)/))
      a !== "" && (a.startsWith(" ") ? n = !0 : (t.at(-1)?.push({ text: a, styles: s, spaceBefore: n }), n = !1));
  };
  return e.forEach((o) => r(o, [])), t;
}

// src/render/terminal/print-table.ts
var hd = 2, O2 = 10;
function gd(e, t, n) {
  let i = [e.columns.map(({ title: a }) => [{ inline: "strong", phrase: [a] }]), ...e.rows], o = e.columns.map(
    (a, u) => i.reduce((c, d) => Math.max(c, Ss(d[u] ?? [])), 0)
  ), s = A2(o, t - hd * (o.length - 1));
  return s === void 0 ? S2(e, t, n) : i.flatMap((a) => {
    let u = s.map((d, l) => lt(a[l] ?? [], Math.max(2, d))), c = Math.max(...u.map(({ length: d }) => d));
    return Array.from(
      { length: c },
      (d, l) => u.map((f, p) => {
        let y = f[l] ?? [], b = " ".repeat(Math.max(0, (s[p] ?? 0) - Ts(y)));
        return e.columns[p]?.align === "right" ? b + n(y) : n(y) + b;
      }).join(" ".repeat(hd))
    );
  });
}
function A2(e, t) {
  let n = [...e], r = n.reduce((i, o) => i + o, 0) - t;
  for (; r > 0; ) {
    let i = Math.max(...n), o = n.indexOf(i);
    if (i <= O2) return;
    n[o] = i - 1, r -= 1;
  }
  return n;
}
function S2(e, t, n) {
  return e.rows.flatMap((r, i) => [
    ...i === 0 ? [] : [""],
    ...r.flatMap((o, s) => {
      let a = e.columns[s]?.title ?? "", u = a === "" ? o : [`${a}: `, ...o];
      return Ss(o) === 0 ? [] : lt(u, t - 2).map((c, d) => (s === 0 && d === 0 ? "" : "  ") + n(c));
    })
  ]);
}

// src/render/terminal/print-terminal.ts
function Ns(e, t) {
  let n = Math.max(40, Math.floor(t.width)), r = T2(t.color);
  return e.map(
    (i) => wd(i, n, r).map((o) => Bu(o.trimEnd())).join(`
`)
  ).join(`

`);
}
function wd(e, t, n) {
  switch (e.block) {
    case "heading":
      return lt([{ inline: "strong", phrase: e.phrase }], t).map(n);
    case "paragraph":
    case "footer":
      return lt(e.phrase, t).map(n);
    case "list":
      return e.items.flatMap(
        (r) => lt(r, t - 2).map((i, o) => (o === 0 ? "- " : "  ") + n(i))
      );
    case "table":
      return gd(e, t, n);
    case "code":
      return e.text.split(`
`).map((r) => `    ${oi(r)}`);
    case "details":
      return [
        ...lt([{ inline: "strong", phrase: e.summary }], t).map(n),
        ...e.body.flatMap((r, i) => [
          ...i === 0 ? [] : [""],
          ...wd(r, t - 2, n).map((o) => o === "" ? "" : `  ${o}`)
        ])
      ];
  }
}
function T2(e) {
  let t = (0, yd.createColors)(e), n = {
    good: t.green,
    bad: t.red,
    doubt: t.yellow,
    quiet: t.dim,
    strong: t.bold,
    code: t.cyan,
    link: t.underline
  };
  return (r) => r.map(({ text: i, styles: o }) => o.reduce((s, a) => n[a](s), i)).join("");
}

// src/render/report.ts
var N2 = 6e4, x2 = 1e6, k2 = 3e4;
function bd(e, t = N2) {
  let n = oc(e);
  return `${n}
${Dd(e, t - n.length - 2)}
`;
}
function vd(e) {
  return `${Dd(e, x2 - 1)}
`;
}
function UM(e) {
  return ed(ur(e));
}
function jM(e, t) {
  return `${As(
    Os(ur(e)),
    (n) => Ns(n, t),
    (n) => n.length <= k2
  )}
`;
}
function VM(e, t, n) {
  let r = ur(e), i = e.comparison.models.flatMap(
    (o) => o.cases.filter(({ key: s }) => t(s)).flatMap((s) => md(r, o, s))
  );
  return i.length === 0 ? void 0 : `${Ns(i, n)}
`;
}
function Dd(e, t) {
  return As(
    Os(ur(e)),
    Ec,
    (n) => n.length <= t && new TextEncoder().encode(n).length <= t
  );
}

// src/stages/build.ts
async function Ed({ workspace: e, farm: t, appBuilders: n, progress: r, signal: i }, o = St) {
  let { subject: s, body: a } = await e.read("plan", "prepare"), u = new Map(
    a.devices.flatMap(({ platform: d, runtime: l, request: f }) => f === void 0 ? [] : [[d, l]])
  ), c = [];
  if (t.needsApp)
    for (let [d, l] of u) {
      if (!o.includes(d)) continue;
      let f = n.find((p) => p.platform === d);
      if (f === void 0 || l === void 0)
        throw T.internal(`no builder makes the app of ${d}`);
      c.push(await f.build({ runtime: l, files: M2(a, d), workspace: e, signal: i, progress: r }));
    }
  await e.write("app-bundle", s, ["plan"], { apps: c });
}
function XM({ needsApp: e }, { devices: t }, n = []) {
  let r = (i) => e && t.some((o) => o.platform === i && o.request !== void 0) && !n.some((o) => o.platform === i);
  return { android: r("android"), ios: r("ios") };
}
function M2(e, t) {
  let n = new Map(e.files.map(({ id: i, file: o }) => [i, o])), r = e.devices.flatMap((i) => i.platform === t ? i.request?.files ?? [] : []);
  return new Map(
    r.map(({ id: i, path: o }) => {
      let s = n.get(i);
      if (s === void 0) throw T.internal(`the plan names no file ${i}`);
      return [o, s];
    })
  );
}

// src/stages/optional.ts
var R2 = { "app-bundle": "build", rerun: "plan", waivers: "conclude", history: "conclude" };
async function Cd(e, t) {
  return await e.has(t) ? (await e.read(t, R2[t])).body : void 0;
}
async function xs(e, t) {
  return await e.has(t) ? [t] : [];
}

// src/domain/case-index.ts
function tt(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let r of e) {
    let i = t(r);
    if (i === void 0) continue;
    let o = Od(i), s = n.get(o) ?? [];
    n.set(o, s);
    let a = s.find((u) => Tt(u.key, i));
    a === void 0 ? s.push({ key: i, values: [r] }) : a.values.push(r);
  }
  return { get: (r) => n.get(Od(r))?.find((i) => Tt(i.key, r))?.values ?? [] };
}
function Od({ model: e, variant: t, delegate: n, threads: r, device: i }) {
  return [e, t, n, r, i.farm, i.model, i.osVersion].join(" ");
}

// src/domain/money/session-time.ts
var Sd = {
  startNs: 1e9,
  loadNs: { cpu: 3e8, xnnpack: 3e8, gpu: 15e8, nnapi: 15e8, coreml: 15e8 }
}, Td = {
  startNs: 3e8,
  loadNs: { cpu: 1e7, xnnpack: 2e7, gpu: 0, nnapi: 0, coreml: 0 }
}, Ad = 4, P2 = 3e9, I2 = 40 * 6e10, B2 = 3;
function Tn(e, t, { startNs: n, loadNs: r } = Sd) {
  return Nd(e, (i, o) => {
    let s = t(i.case), a = o === "cpu" ? Ad * s : s, u = i.loadOrder.length, c = Math.min(e.warmUp.maxNs, Math.max(e.warmUp.minNs, 3 * a)), d = e.coolDown.pauseNs + n + u * r[o];
    if (i.kind === "single") return d + a;
    let l = i.pairs * u * (i.dropped + i.inferences) * a, f = u * (i.dropped + B2) * a, p = i.checkOutputs ? u * (1 + Ad) * s : 0;
    return d + u * c + Math.max(f, Math.min(i.timeBoxNs, l)) + p;
  });
}
function pr(e) {
  let { startNs: t, loadNs: n } = Sd;
  return Nd(e, (r, i) => {
    let o = r.loadOrder.length, s = e.coolDown.pauseNs + t + o * n[i];
    return r.kind === "single" ? s + e.warmUp.maxNs : s + o * e.warmUp.maxNs + r.timeBoxNs + (r.checkOutputs ? P2 : 0);
  });
}
function Nn(e) {
  return mr([...pr(e).values()], e.coolDown.maxWaitNs);
}
function mr(e, t) {
  return e.length === 0 ? 0 : Math.min(I2, e.reduce((n, r) => n + r, 0) + t);
}
function Nd({ cases: e, launches: t }, n) {
  let r = new Map(e.map(({ id: o, delegate: s }) => [o, s])), i = /* @__PURE__ */ new Map();
  for (let o of t) {
    let s = r.get(o.case);
    s !== void 0 && i.set(o.case, (i.get(o.case) ?? 0) + n(o, s));
  }
  return i;
}

// src/domain/op-versions.ts
var L2 = ["tflite-2.16.1", "tflite-2.17.0", "litert-1.4.2"], F2 = {
  ADD: [5, 5, 5],
  BROADCAST_TO: [3, 3, 3],
  CAST: [6, 6, 7],
  CONCATENATION: [4, 4, 4],
  COS: [1, 1, 1],
  DEQUANTIZE: [5, 5, 6],
  DYNAMIC_UPDATE_SLICE: [1, 1, 4],
  EMBEDDING_LOOKUP: [3, 3, 4],
  EQUAL: [4, 4, 4],
  FILL: [4, 4, 4],
  FULLY_CONNECTED: [11, 12, 13],
  GATHER: [7, 7, 7],
  GATHER_ND: [5, 5, 5],
  GELU: [2, 2, 2],
  MUL: [7, 7, 7],
  NOT_EQUAL: [3, 3, 3],
  PACK: [4, 4, 4],
  PAD: [4, 4, 4],
  PADV2: [4, 4, 4],
  QUANTIZE: [3, 3, 3],
  REVERSE_V2: [3, 3, 3],
  SIN: [1, 1, 1],
  SLICE: [6, 6, 6],
  SOFTMAX: [3, 3, 3],
  SPLIT: [4, 4, 4],
  SPLIT_V: [2, 2, 2],
  SQRT: [1, 1, 1],
  STABLEHLO_AND: [0, 0, 1],
  STABLEHLO_CASE: [0, 0, 1],
  STABLEHLO_COMPOSITE: [0, 0, 1],
  STABLEHLO_SHIFT_LEFT: [0, 0, 1],
  TRANSPOSE: [6, 6, 7],
  UNPACK: [4, 4, 4]
};
function kd({ operators: e }, t) {
  let n = e.flatMap(({ op: d, version: l }) => {
    let f = xd(d, t);
    return f !== void 0 && l > f ? [{ op: d, version: l, highest: f }] : [];
  });
  if (n.length === 0) return;
  let { name: r, version: i } = pe[t], o = n.map(
    (d) => d.highest === 0 ? `no ${d.op}` : `${d.op} up to version ${d.highest}, and the file needs ${d.version}`
  ), s = us.some((d) => d === t) ? "ios" : "android", u = (s === "ios" ? us : Yu).find(
    (d) => n.every((l) => (xd(l.op, d) ?? l.version) >= l.version)
  ), c = u === void 0 ? "" : `, or ship ${pe[u].name} ${pe[u].version} and set runtime: { ${s}: ${u} }`;
  return `${r} ${i} has ${[...new Set(o)].join("; ")}: convert for the older runtime${c}`;
}
function xd(e, t) {
  return F2[e]?.[L2.indexOf(t)];
}

// src/domain/request-file.ts
function Md(e, t) {
  return {
    id: `f-${e.sha256.slice(0, 24)}`,
    path: `files/${e.sha256}.${t}`,
    sha256: e.sha256,
    sizeBytes: e.sizeBytes
  };
}

// src/domain/schedule.ts
function Rd(e, t) {
  let n = Array.from(
    { length: t.launches },
    (o, s) => e.filter(({ gated: a }) => a || s === 0).flatMap((a) => $2(a, s, t))
  ), r = e.filter((o) => o.gated), i = Array.from(
    { length: 2 },
    (o, s) => r.flatMap((a) => Pd(a.sides, s).map((u) => _2(a, u, s, t)))
  );
  return [...n.flat(), ...i.flat()];
}
function $2(e, t, n) {
  let r = Pd(e.sides, t), i = e.apart ? r.map((s) => [s]) : [r], o = Id(e, n);
  return i.map((s) => ({
    id: `${e.id}-p${t + 1}${e.apart ? `-${s.join("-")}` : ""}`,
    case: e.id,
    kind: "paired",
    loadOrder: s,
    pairs: n.pairs,
    inferences: Math.max(3, n.inferences),
    dropped: 2,
    timeBoxNs: Math.floor(o / i.length),
    checkOutputs: t < 2
  }));
}
function _2(e, t, n, r) {
  return {
    id: `${e.id}-s${n + 1}-${t}`,
    case: e.id,
    kind: "single",
    loadOrder: [t],
    pairs: 0,
    inferences: 0,
    dropped: 0,
    timeBoxNs: Id(e, r),
    checkOutputs: !1
  };
}
function Pd(e, t) {
  return t % 2 === 0 ? e : e.toReversed();
}
function Id(e, t) {
  return e.gated ? Math.floor(t.gatedTimeBoxNs / t.launches) : t.lookTimeBoxNs;
}

// src/domain/ship.ts
function Bd(e, t, n) {
  let r = e.models.find(({ name: i }) => i === t.model)?.ship ?? {};
  return St.flatMap((i) => {
    let o = r[i];
    return o !== void 0 ? [{ model: t.model, platform: i, ...o, assumed: !1 }] : n.has(i) ? [
      { model: t.model, platform: i, variant: q2(t), delegates: ["xnnpack"], assumed: !0 }
    ] : [];
  });
}
function q2({ baseline: e, candidate: t }) {
  return [t, e].flatMap((r) => r.status === "present" ? r.variants : []).some(({ variant: r }) => r === "as-is") ? "as-is" : "float32";
}

// src/domain/tolerances.ts
var U2 = {
  float32: { absolute: 1e-3, relative: 1e-3, outlierShare: 1e-3 },
  half: { absolute: 0.02, relative: 0.02, outlierShare: 0.01 },
  "dynamic-int8": { absolute: 0.1, relative: 0.05, magnitudeShare: 0.05, outlierShare: 0.05 },
  int8: { absolute: 0.1, relative: 0.05, steps: 2, magnitudeShare: 0.15, outlierShare: 0.05 }
}, j2 = /* @__PURE__ */ new Set(["gpu", "nnapi", "coreml"]), Ld = /* @__PURE__ */ new Set(["int8", "uint8", "int16", "int4"]);
function Fd(e, t) {
  return U2[V2(e, t)];
}
function V2(e, t) {
  let n = e.operators.filter(({ weightsDtype: r }) => Ld.has(r ?? ""));
  return n.some(({ inputDtype: r }) => Ld.has(r ?? "")) ? "int8" : n.some(({ inputDtype: r }) => r === "float32") ? "dynamic-int8" : j2.has(t) ? "half" : "float32";
}
function $d(e, t) {
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
var z2 = 1024 ** 3, W2 = { minInferences: 3, minNs: 2e8, maxNs: 3e9 }, H2 = {
  host: { pauseNs: 0, maxStartCelsius: 90, maxWaitNs: 0 },
  android: { pauseNs: 1e9, maxStartCelsius: 40, maxWaitNs: 6e10 },
  ios: { pauseNs: 1e9, maxStartCelsius: 40, maxWaitNs: 6e10 }
};
function qd(e) {
  let { settings: t } = e.settings, n = e.variants.models.filter(
    ({ model: c }) => e.changes.models.some((d) => d.model === c && (d.change === "modified" || d.change === "added"))
  ), r = new Set(e.devices.map(({ platform: c }) => c)), i = n.flatMap((c) => Bd(t, c, r)), o = /* @__PURE__ */ new Map(), s = tb(e.requestIdSeed), a = e.devices.map(({ device: c, platform: d, facts: l, unavailable: f }, p) => {
    let y = d === "host" ? void 0 : t.runtime[d], b = i.filter((w) => w.platform === d), A = n.flatMap((w) => {
      let g = b.find(({ model: D }) => D === w.model);
      return g === void 0 ? [] : X2(e, w, g, { device: c, runtime: y }, o);
    }), O = f === void 0 ? A : A.map((w) => K2(w, f)), N = Z2(O).map((w, g) => Q2(w, `d${p + 1}-c${g + 1}`));
    return {
      device: c,
      platform: d,
      ...l === void 0 ? {} : { facts: l },
      ...y && { runtime: y },
      cases: N.map(({ planned: w }) => w),
      request: eb(`${s}-d${p + 1}-r1`, N, t, d, o)
    };
  }), u = [...o.values()].map(({ request: c, file: d }) => ({ id: c.id, file: d }));
  return { devices: a, ship: i, files: u.sort((c, d) => c.id < d.id ? -1 : 1) };
}
function X2(e, t, n, { device: r, runtime: i }, o) {
  let { settings: s } = e.settings, a = /* @__PURE__ */ new Set([n.variant, ...ue.flatMap((c) => G2(t, c))]), u = /* @__PURE__ */ new Set([...n.delegates, ...s.delegates]);
  return fe.filter((c) => a.has(c)).flatMap((c) => {
    let d = {
      baseline: _d(e, t, "baseline", c, i, o),
      candidate: _d(e, t, "candidate", c, i, o)
    };
    return sr.filter((l) => u.has(l)).map(
      (l) => Y2(
        { model: t.model, variant: c, device: r, delegate: l, threads: s.measure.threads },
        c === n.variant && n.delegates.includes(l),
        d
      )
    );
  });
}
function G2(e, t) {
  let n = e[t];
  return n.status === "present" ? n.variants.map(({ variant: r }) => r) : [];
}
function _d(e, t, n, r, i, o) {
  let s = t[n];
  if (s.status === "absent") return hr("no-model", `there is no such model on the ${n} side`);
  if (s.status === "unusable") return hr("source", s.reason);
  let a = s.variants.find((p) => p.variant === r);
  if (a === void 0) return hr("variant", `the ${n} source gives no ${r}`);
  if (a.status !== "converted") return hr("variant", a.reason);
  let u = i && kd(a.inspection, i);
  if (u !== void 0) return { planned: { status: "unsupported", reason: u }, runnable: void 0 };
  let c = e.inputs.find((p) => p.model === t.model && p.side === n && p.variant === r);
  if (c === void 0 || c.tensors.length !== c.files.length)
    return hr("variant", "no input tensors could be made for it");
  let d = (p, y) => {
    let b = Md(p, y);
    return o.has(b.id) || o.set(b.id, { request: b, file: p }), b;
  }, l = d(a.file, "tflite"), f = c.files.map((p) => d(p, "bin").id);
  return {
    planned: { status: "planned" },
    runnable: {
      variant: a,
      model: l,
      inputs: c.tensors.map((p, y) => ({ ...p, file: f[y] ?? "" }))
    }
  };
}
function hr(e, t) {
  return { planned: { status: "absent", cause: e, reason: t }, runnable: void 0 };
}
function Y2(e, t, { baseline: n, candidate: r }) {
  let [i, o] = [n.runnable, r.runnable], s = i !== void 0 && o !== void 0 && i.model.sha256 === o.model.sha256, a = [i, o].flatMap(
    (f) => f === void 0 ? [] : [Fd(f.variant.inspection, e.delegate)]
  ), [u, ...c] = a, d = u === void 0 ? { unplanned: J2(r.planned, n.planned) } : {}, l = {
    id: "",
    key: e,
    gated: t,
    baseline: n.planned,
    candidate: r.planned,
    identical: s,
    ...d
  };
  return u === void 0 ? { planned: l, request: void 0, sizeBytes: 0 } : {
    planned: l,
    request: {
      id: "",
      gated: t,
      delegate: e.delegate,
      threads: e.threads,
      ...i === void 0 || s ? {} : { baseline: { model: i.model.id, inputs: i.inputs } },
      ...o === void 0 ? {} : { candidate: { model: o.model.id, inputs: o.inputs } },
      tolerance: c.reduce($d, u)
    },
    sizeBytes: (i?.model.sizeBytes ?? 0) + (o?.model.sizeBytes ?? 0)
  };
}
function K2({ planned: e }, t) {
  return { planned: { ...e, unplanned: e.unplanned ?? t }, request: void 0, sizeBytes: 0 };
}
function J2(...e) {
  let t = e.find(({ status: n }) => n === "unsupported");
  return t?.status === "unsupported" ? t.reason : "neither side has anything to run";
}
function Z2(e) {
  return [...e].sort(
    ({ planned: t }, { planned: n }) => Number(n.gated) - Number(t.gated) || hn(t.key, n.key)
  );
}
function Q2({ planned: e, request: t, sizeBytes: n }, r) {
  return { planned: { ...e, id: r }, request: t && { ...t, id: r }, sizeBytes: n };
}
function eb(e, t, { measure: n }, r, i) {
  let o = t.flatMap(({ request: u }) => u === void 0 ? [] : [u]);
  if (o.length === 0) return;
  let s = t.flatMap(({ planned: u, request: c, sizeBytes: d }) => {
    if (c === void 0) return [];
    let l = ue.filter((f) => c[f] !== void 0);
    return [{ id: u.id, gated: u.gated, sides: l, apart: l.length > 1 && d > z2 }];
  }), a = {
    kind: "bench-request",
    schemaVersion: 1,
    requestId: e,
    round: 1,
    files: gr(
      o,
      [...i.values()].map(({ request: u }) => u)
    ),
    cases: o,
    launches: Rd(s, n),
    warmUp: W2,
    hangTimeoutNs: n.hangTimeoutNs,
    coolDown: H2[r]
  };
  return r === "host" ? a : { ...a, sessionTimeBoxNs: Nn(a) };
}
function gr(e, t) {
  let n = new Set(
    e.flatMap(
      (r) => ue.flatMap((i) => {
        let o = r[i];
        return o === void 0 ? [] : [o.model, ...o.inputs.map(({ file: s }) => s)];
      })
    )
  );
  return t.filter(({ id: r }) => n.has(r)).sort((r, i) => r.id < i.id ? -1 : 1);
}
function tb(e) {
  let t = e.toLowerCase().replaceAll(/[^a-z0-9-]+/g, "-").replace(/^-+/, "").slice(0, 46);
  return t === "" ? "run" : t;
}

// src/domain/leave-out.ts
function xn(e, t) {
  let n = e.devices.map((i) => {
    let o = new Map(
      i.cases.flatMap((s) => {
        let a = s.unplanned === void 0 ? t(s, i) : void 0;
        return a === void 0 ? [] : [[s.id, a]];
      })
    );
    return o.size === 0 ? i : nb(i, o);
  }), r = new Set(n.flatMap(({ request: i }) => i?.files.map(({ id: o }) => o) ?? []));
  return { ...e, devices: n, files: e.files.filter(({ id: i }) => r.has(i)) };
}
function nb(e, t) {
  let { request: n, ...r } = e, i = e.cases.map((u) => {
    let c = t.get(u.id);
    return c === void 0 ? u : { ...u, unplanned: c };
  }), o = n?.cases.filter(({ id: u }) => !t.has(u)) ?? [];
  if (n === void 0 || o.length === 0) return { ...r, cases: i };
  let s = {
    ...n,
    cases: o,
    launches: n.launches.filter((u) => !t.has(u.case)),
    files: gr(o, n.files)
  }, a = n.sessionTimeBoxNs === void 0 ? {} : { sessionTimeBoxNs: Nn(s) };
  return { ...r, cases: i, request: { ...s, ...a } };
}

// src/domain/rerun.ts
function vR(e, t) {
  let n = e.devices.flatMap(
    (i) => i.request === void 0 ? [] : i.cases.filter(({ unplanned: o }) => o === void 0)
  ), r = Ms(t);
  return n.map(({ key: i }) => i).filter((i) => r.get(i).length > 0);
}
function Li(e, { number: t, cases: n }) {
  let r = Ms(n), i = xn(e, ({ key: o }) => r.get(o).length > 0 ? void 0 : "not asked for");
  return { ...i, devices: i.devices.map((o) => rb(o, t)) };
}
function rb(e, t) {
  let { request: n } = e;
  if (n === void 0) return e;
  let r = `${n.requestId.replace(/-r1$/, "")}-again${t}-r1`;
  return { ...e, request: { ...n, requestId: r } };
}
function jd(e, t) {
  let n = t.map(({ rerun: r, measurements: i }) => ({
    number: r.number,
    wanted: Ms(r.cases),
    cases: tt(i.cases, ({ key: o }) => o)
  }));
  return {
    cases: e.cases.map((r) => n.reduce(ib, r)),
    sessions: [
      ...e.sessions,
      ...t.flatMap(
        ({ rerun: r, measurements: i }) => i.sessions.map((o) => ({ ...o, rerun: r.number }))
      )
    ]
  };
}
function ib(e, { number: t, wanted: n, cases: r }) {
  let [i] = n.get(e.key).length === 0 ? [] : r.get(e.key);
  return i !== void 0 && (ks(i) || !ks(e)) ? { ...i, rerun: t } : e;
}
function Ms(e) {
  return tt(e, (t) => t);
}
function ks({ baseline: e, candidate: t }) {
  return [e, t].every(({ status: n }) => n !== "missing" && n !== "infrastructure");
}
function Fi(e, t, n, r) {
  let i = tt(t?.cases ?? [], ({ key: a }) => a), [o, s] = [Ud(n), Ud(r)];
  return {
    rerun: e,
    cases: e.cases.map((a) => {
      let [u] = i.get(a), c = u !== void 0 && ks(u), d = u?.candidate.detail ?? u?.baseline.detail ?? "the job that measures left nothing";
      return { key: a, ...c ? {} : { lost: d }, before: o.get(a), after: s.get(a) };
    })
  };
}
function Ud({ checks: e }) {
  return tt(e, ({ scope: t }) => t.of === "case" ? t.key : void 0);
}

// src/domain/judge/past.ts
function Mt(e, t) {
  return e - t > 1e-9 * Math.max(Math.abs(e), Math.abs(t));
}

// src/domain/judge/limit.ts
var Vd = "awaits a second round";
function zd(e) {
  return e.of === "budget" && e.status === "unknown" && e.reason === Vd;
}
function Wd(e) {
  let { rule: t } = e;
  return t.kind === "max" || t.kind === "min" ? ob(e, t.kind) : e.noBaseline ? void 0 : sb(e, t.kind);
}
function Hd({ rule: e, scope: t }) {
  let n = e.limit.of === "absolute" ? e.limit.value : e.limit.fraction, r = e.kind === "max" ? n - (e.reserve ?? 0) : n;
  return { of: "budget", scope: t, metric: e.metric, rule: e, expected: r };
}
function je(e, t, n = {}) {
  return { ...e, ...n, status: "unknown", reason: t };
}
function ob(e, t) {
  let n = Hd(e), { row: r, rule: i } = e;
  if (i.limit.of !== "absolute") return je(n, `a ${t} needs a value, not a share`);
  if (r === void 0) return je(n, e.missing);
  if (r.candidate.status !== "known") return je(n, r.candidate.reason);
  let { value: o, interval: s, n: a } = r.candidate, u = { found: o, interval: s, n: a }, c = (d) => t === "max" ? Mt(d, n.expected) : Mt(n.expected, d);
  return c(o) ? s === void 0 ? ct(i.metric).nature === "noisy" ? je(n, "one launch is past the limit, and makes no claim", u) : { ...n, ...u, status: "exceeded" } : c(t === "max" ? s.low : s.high) ? { ...n, ...u, status: "exceeded" } : je(n, "the estimate is past the limit, but noise can't be ruled out", u) : { ...n, ...u, status: "within" };
}
function sb(e, t) {
  let n = Hd(e), { row: r, rule: i } = e;
  if (r === void 0) return je(n, e.missing);
  let { baseline: o, difference: s } = r;
  if (s === void 0 || o.status !== "known") return je(n, db(r));
  let a = (l) => ub(l, o, t, r), u = Xd(i, a(s), o.value);
  if (u === void 0) return je(n, "the baseline is 0, so a share of it says nothing");
  let c = { found: u.estimate, interval: u.interval, n: s.n }, d = (l) => cb(i, n.expected, a(l), o.value);
  if (!d(s)) return { ...n, ...c, status: "within" };
  switch (ct(i.metric).nature) {
    case "exact":
      return { ...n, ...c, status: "exceeded" };
    case "sampled":
      return u.interval === void 0 || u.interval.low > 0 ? { ...n, ...c, status: "exceeded" } : je(n, `the estimate is past the limit, but ${s.n} samples can't rule out chance`, c);
    case "noisy":
      return ab(e, { ...n, ...c }, a(s), r.secondRound, a, d);
  }
}
function ab(e, t, n, r, i, o) {
  if (n.share.interval === void 0) return je(t, "one launch is past the limit, and makes no claim");
  let s = n.share.interval.low > 0;
  if (!s && n.share.estimate <= e.minimumEffect) return { ...t, status: "within" };
  if (r === void 0)
    return je(t, e.secondRoundAsked ? "the second round could not be measured" : Vd);
  let a = { ...t, secondRound: r };
  if (!o(r)) return { ...a, status: "within", reason: "the second round did not confirm it" };
  let u = (i(r).share.interval?.low ?? 0) > 0;
  return s && u ? { ...a, status: "exceeded" } : je(a, "both rounds are past the limit, but noise can't be ruled out");
}
function ub(e, t, n, r) {
  let i = n === "max-drop" && (r.metric !== "accuracy" || r.task?.higherIsBetter !== !1), o = Rs(e, i ? -1 : 1);
  return e.as === "ratio" ? { share: o, unit: Rs(o, t.value) } : { share: Rs(o, 1 / Math.abs(t.value)), unit: o };
}
function Rs({ estimate: e, interval: t }, n) {
  if (t === void 0) return { estimate: e * n, interval: void 0 };
  let [r, i] = [t.low * n, t.high * n];
  return {
    estimate: e * n,
    interval: { low: Math.min(r, i), high: Math.max(r, i), confidence: t.confidence }
  };
}
function Xd(e, { share: t, unit: n }, r) {
  return e.limit.of === "absolute" ? n : r !== 0 ? t : n.estimate === 0 ? { estimate: 0, interval: void 0 } : void 0;
}
function cb(e, t, n, r) {
  let i = Xd(e, n, r)?.estimate ?? Number.POSITIVE_INFINITY;
  return Mt(i, t) && (e.floor === void 0 || Mt(n.unit.estimate, e.floor));
}
function db({ baseline: e, candidate: t, note: n }) {
  return t.status !== "known" ? t.reason : e.status !== "known" ? `the baseline has none to compare with: ${e.reason}` : n ?? "the two sides can't be compared";
}

// src/domain/second-round.ts
function $i(e, t) {
  let n = t.checks.flatMap(
    (o) => zd(o) && o.scope.of === "case" ? [o.scope.key] : []
  ), r = e.devices.flatMap((o) => {
    let s = o.cases.filter(({ key: u }) => n.some((c) => Tt(u, c))), a = o.request && lb(o.request, new Set(s.map(({ id: u }) => u)));
    return a === void 0 ? [] : [{ ...o, cases: s, request: a }];
  });
  if (r.length === 0) return;
  let i = new Set(r.flatMap(({ request: o }) => o?.files.map(({ id: s }) => s) ?? []));
  return { ...e, devices: r, files: e.files.filter(({ id: o }) => i.has(o)) };
}
function lb(e, t) {
  let n = e.cases.filter(({ id: s }) => t.has(s)), r = e.launches.filter((s) => t.has(s.case)).map((s) => ({
    ...s,
    id: `${s.id}-again`,
    loadOrder: s.loadOrder.toReversed(),
    checkOutputs: !1
  }));
  if (n.length === 0 || r.length === 0) return;
  let i = `${e.requestId.replace(/-r1$/, "")}-r2`, o = { ...e, requestId: i, round: 2, cases: n, launches: r, files: gr(n, e.files) };
  return e.sessionTimeBoxNs === void 0 ? o : { ...o, sessionTimeBoxNs: Nn(o) };
}

// src/domain/collect/outcome.ts
var fb = /* @__PURE__ */ new Set(["crashed", "hung", "out-of-memory"]), pb = ["crashed", "hung", "out-of-memory", "invalid-model", "unsupported", "error"];
function Is(e, t, n, r) {
  let i = e[t];
  if (i.status !== "planned") return { status: i.status, detail: i.reason, crashes: 0, finished: 0 };
  if (e.unplanned !== void 0) return { status: "missing", detail: e.unplanned, crashes: 0, finished: 0 };
  let o = e.identical ? "candidate" : t, s = n.filter(({ loadOrder: d }) => d.includes(o)), a = {
    crashes: s.filter((d) => fb.has(d.status) && _i(d) === o).length,
    finished: s.filter(({ status: d }) => d === "finished").length
  }, { status: u, detail: c } = mb(
    e.key.delegate,
    o,
    s.filter(({ round: d }) => d === 1),
    r
  );
  return { status: u, detail: c, ...a };
}
function Bs(e, t, n) {
  let r = e.filter((o) => o.kind === "paired" && o.round === n && o.loadOrder.includes(t)), i = r.filter(({ status: o }) => o === "finished");
  return i.length > 0 && i.length >= Math.min(3, r.length);
}
function mb(e, t, n, r) {
  let i = n.filter(({ kind: c }) => c === "paired");
  if (Bs(n, t, 1)) return hb(e, t, i);
  let o = Ps(n.filter((c) => _i(c) === t));
  if (o !== void 0) return o;
  let s = Ps(n.filter((c) => _i(c) === void 0));
  if (s !== void 0) return { ...s, detail: gb(s.detail, n) };
  let a = Ps(n.filter((c) => _i(c) !== t));
  if (a !== void 0)
    return {
      status: "missing",
      detail: `both sides share launches, and the other side failed in them (${a.status})`
    };
  let u = `${i.filter(({ status: c }) => c === "finished").length} of ${i.length} launches finished`;
  return r !== void 0 ? { status: "infrastructure", detail: `${u}; ${r}` } : { status: "missing", detail: u };
}
function hb(e, t, n) {
  let r = n.filter(({ status: a }) => a === "finished"), i = r.filter((a) => {
    let u = a[t]?.delegation?.applied;
    return u !== void 0 && u !== e;
  }), [o] = i;
  if (o === void 0) return { status: "measured", detail: void 0 };
  let s = o[t]?.delegation?.applied ?? "another delegate";
  return {
    status: "fell-back",
    detail: `${e} ran no node in ${i.length} of ${r.length} launches; ${s} ran them`
  };
}
function Ps(e) {
  let t;
  for (let n of pb) {
    let r = e.filter((i) => i.status === n);
    r.length > (t?.count ?? 0) && (t = { status: n, detail: r[0]?.detail, count: r.length });
  }
  return t && { status: t.status, detail: t.detail };
}
function _i({ failedSide: e, loadOrder: t }) {
  return e ?? (t.length === 1 ? t[0] : void 0);
}
function gb(e, t) {
  let n = t.some(({ loadOrder: r }) => r.length > 1) ? "; in which side is not known" : "";
  return `${e ?? "no reason was given"}${n}`;
}

// src/domain/collect/launches.ts
function Yd(e, t, n) {
  let r = new Map(e.launches.map((u) => [u.id, u])), i = Eb(e), o = /* @__PURE__ */ new Map(), s, a = (u) => {
    s !== void 0 && o.set(s.asked.id, vb(s, u, e.round)), s = void 0;
  };
  for (let u of t)
    switch (u.event) {
      case "launch-started": {
        a(Ls(s));
        let c = r.get(u.launch);
        s = c && yb(c, u);
        break;
      }
      case "launch-skipped": {
        a(Ls(s));
        let c = r.get(u.launch);
        c !== void 0 && o.set(c.id, wb(c, u, e.round));
        break;
      }
      case "launch-finished":
        a({ status: "finished", failedSide: void 0, detail: void 0 });
        break;
      case "launch-failed":
        a({ status: u.failure, failedSide: u.side ?? Jd(s), detail: u.detail });
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
        s !== void 0 && bb(s, u, i);
    }
  return a(
    n === "complete" ? Ls(s) : { status: "cut", failedSide: void 0, detail: "the report ends inside this launch" }
  ), o;
}
function Kd(e, t) {
  return { ...Fs(e, t), status: "missing", blocks: [] };
}
function Fs({ id: e, kind: t, loadOrder: n }, r) {
  return { launch: e, round: r, kind: t, loadOrder: n };
}
function yb(e, t) {
  let r = t.case === e.case && t.kind === e.kind && t.loadOrder.join() === e.loadOrder.join() ? void 0 : "the device ran another launch under this name than was asked";
  return { asked: e, started: t, sides: {}, blocks: [], lastSide: void 0, wrong: r };
}
function wb(e, t, n) {
  return {
    ...Fs(e, n),
    status: "skipped",
    failedSide: t.side,
    detail: t.detail,
    blocks: []
  };
}
function bb(e, t, n) {
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
      let { applied: i, delegatedNodes: o, totalNodes: s, partitions: a, proof: u } = t;
      r.delegation = { applied: i, delegatedNodes: o, totalNodes: s, partitions: a, proof: u };
      break;
    }
    case "first-inference":
      r.firstInferenceNs = t.durationNs;
      break;
    case "output-check": {
      let { status: i, detail: o, maxAbsError: s, outlierShare: a, nonFiniteOutputs: u } = t;
      r.outputCheck = { status: i, detail: o, maxAbsError: s, outlierShare: a, nonFiniteOutputs: u };
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
        throttled: Gd(t.thermalBefore) || Gd(t.thermalAfter)
      });
      break;
    case "warmed-up":
      break;
  }
}
function Gd({ state: e, headroom: t }) {
  return e === "serious" || e === "critical" || t !== void 0 && t >= 1;
}
function vb(e, t, n) {
  let r = e.wrong ?? (t.status === "finished" ? Db(e) : void 0), { status: i, failedSide: o, detail: s } = r === void 0 ? t : { status: "error", failedSide: void 0, detail: r };
  return { ...Fs(e.asked, n), status: i, failedSide: o, detail: s, ...e.sides, blocks: e.blocks };
}
function Db({ asked: e, sides: t, blocks: n }) {
  for (let r of e.loadOrder) {
    if (t[r]?.loadNs === void 0) return `it finished without loading the ${r}`;
    let i = n.some((o) => o.side === r && o.samplesNs.length > 0);
    if (e.kind === "paired" && !i) return `it finished without samples of the ${r}`;
  }
}
function Ls(e) {
  return {
    status: "crashed",
    failedSide: e?.lastSide ?? Jd(e),
    detail: "it started and ended without a word"
  };
}
function Jd(e) {
  return e?.asked.loadOrder.length === 1 ? e.asked.loadOrder[0] : void 0;
}
function Eb(e) {
  let t = new Map(e.files.map(({ id: n, sha256: r }) => [n, r]));
  return new Map(
    e.cases.map(({ id: n, baseline: r, candidate: i }) => [
      n,
      {
        ...r === void 0 ? {} : { baseline: t.get(r.model) ?? "" },
        ...i === void 0 ? {} : { candidate: t.get(i.model) ?? "" }
      }
    ])
  );
}

// src/domain/collect/session.ts
function $s(e, t) {
  let { request: n } = e;
  if (n === void 0) return { launches: /* @__PURE__ */ new Map(), environments: [], trouble: void 0 };
  let r = n.round === 2 ? 2 : 1, i = t.filter(({ run: u }) => u.round === r && ye(ec(u), e.device)), o = i.map((u) => Ob(n, e.runtime, u)), s = new Map(n.cases.map(({ id: u }) => [u, []]));
  for (let u of n.launches) {
    let c = o.flatMap((l) => l.launches.get(u.id) ?? []), d = c.find(({ status: l }) => l === "finished") ?? c[0] ?? Kd(u, r);
    s.get(u.case)?.push(d);
  }
  let a = i.length === 0 ? ["no run of this device came back"] : o.flatMap(({ trouble: u }) => u ?? []);
  return {
    launches: s,
    environments: o.flatMap(
      ({ environment: u, ranOn: c }) => u === void 0 ? [] : [{ environment: u, ...c }]
    ),
    trouble: a.length === 0 ? void 0 : a.join("; ")
  };
}
var Cb = {
  infrastructure: "the device or its farm failed",
  quota: "the farm's quota is used up",
  "timed-out": "the time for it was over",
  cancelled: "it was cancelled"
};
function Ob(e, t, { run: n, report: r }) {
  let { outcome: i } = n, o = i.status === "reported" ? void 0 : `${Cb[i.status]}: ${i.reason}`, s = n.substitutes === void 0 ? {} : { ranOn: { device: n.device, reason: n.substitutes.reason } }, a = (f) => ({ launches: /* @__PURE__ */ new Map(), environment: void 0, ranOn: s, trouble: f });
  if (r === void 0) return a(o ?? "the report of the device is not there");
  if (r.status === "unreadable") return a(qi(o, `the report can't be read: ${r.reason}`));
  let [u] = r.events;
  if (u?.event !== "session-started") return a(qi(o, "the report does not begin with a session"));
  let c = Ab(e, n, u) ?? Sb(t, u.environment);
  if (c !== void 0) return a(qi(o, c));
  let d = r.events.find((f) => f.event === "session-interrupted"), l = d === void 0 ? r.end === "cut" ? "the report is cut" : void 0 : `the device stopped early (${d.reason}): ${d.detail}`;
  return {
    launches: Yd(e, r.events, r.end),
    environment: u.environment,
    ranOn: s,
    trouble: o === void 0 ? l : qi(o, l)
  };
}
function Ab(e, t, n) {
  return n.requestId === e.requestId && n.requestSha256 === t.requestSha256 && n.round === e.round ? void 0 : "the report answers another request";
}
function Sb(e, { runtime: t }) {
  if (e === void 0) return;
  let { name: n, version: r } = pe[e];
  if (!(t.name === n && t.version === r))
    return `the app measured with ${t.name} ${t.version}, and ${n} ${r} was asked for (runtime: ${e})`;
}
function qi(e, t) {
  return [e, t].filter((n) => n !== void 0).join("; ");
}

// src/domain/collect.ts
function Zd({ plan: e, secondRound: t, runs: n }) {
  let r = e.devices.map((i) => {
    let o = t?.devices.find(({ device: s }) => ye(s, i.device));
    return { planned: i, first: $s(i, n), second: o && $s(o, n) };
  });
  return {
    cases: r.flatMap(({ planned: i, first: o, second: s }) => Tb(i, o, s)),
    sessions: r.flatMap(({ planned: { device: i }, first: o, second: s }) => [
      ...o.environments.map((a) => ({ device: i, round: 1, ...a })),
      ...(s?.environments ?? []).map((a) => ({ device: i, round: 2, ...a }))
    ])
  };
}
function Ui(e, { key: t, rerun: n }) {
  return e.filter((r) => r.rerun === n && ye(r.device, t.device));
}
function Tb(e, t, n) {
  return e.cases.map((r) => {
    let i = [...t.launches.get(r.id) ?? [], ...n?.launches.get(r.id) ?? []], { key: o, gated: s, identical: a } = r;
    return {
      key: o,
      gated: s,
      identical: a,
      baseline: Is(r, "baseline", i, t.trouble),
      candidate: Is(r, "candidate", i, t.trouble),
      launches: i
    };
  });
}

// src/domain/compare/change.ts
function Qd({ estimate: e, interval: t }, n, r) {
  if (t === void 0) return "unclear";
  let i = Math.log1p(n), [o, s, a] = [Math.log1p(e), Math.log1p(t.low), Math.log1p(t.high)];
  return (s > 0 || a < 0) && Math.abs(o) > i ? _s(o, r) : s >= -i && a <= i ? "none" : "unclear";
}
function en(e, t) {
  return e === 0 ? "none" : _s(e, t);
}
function el({ estimate: e, interval: t }, n) {
  return t === void 0 ? en(e, n) : t.low === 0 && t.high === 0 ? "none" : t.low > 0 || t.high < 0 ? _s(e, n) : "unclear";
}
function _s(e, t) {
  return e > 0 === t ? "regression" : "improvement";
}

// src/domain/stats/quantile.ts
function qs(e, t) {
  let n = (e.length - 1) * t, r = Math.floor(n), i = e[r], o = e[Math.ceil(n)];
  if (!(i === void 0 || o === void 0))
    return i + (o - i) * (n - r);
}

// src/domain/compare/launch-percentiles.ts
var tl = { "latency-p50": 0.5, "latency-p90": 0.9 };
function yr(e, t) {
  return e.filter((n) => n.kind === "paired" && n.status === "finished" && n.round === t).map((n) => ({ ...nl(n, "baseline"), ...nl(n, "candidate") }));
}
function nl(e, t) {
  let n = e.blocks.filter((a) => a.side === t), r = new Float64Array(n.reduce((a, { samplesNs: u }) => a + u.length, 0)), i = 0;
  for (let { samplesNs: a } of n)
    r.set(a, i), i += a.length;
  r.sort();
  let o = qs(r, tl["latency-p50"]), s = qs(r, tl["latency-p90"]);
  return o === void 0 || s === void 0 || o <= 0 ? {} : { [t]: { "latency-p50": Math.log(o), "latency-p90": Math.log(s) } };
}

// src/domain/stats/student-t.ts
var Nb = 1.959963984540054, xb = 1e3, rl = /* @__PURE__ */ new Map();
function Us(e) {
  if (!Number.isInteger(e) || e < 1) throw new RangeError("degrees of freedom are whole and at least 1");
  let t = rl.get(e);
  if (t !== void 0) return t;
  let n = e > xb ? kb(e) : Mb(e);
  return rl.set(e, n), n;
}
function kb(e) {
  let t = Nb, n = (t ** 3 + t) / 4, r = (5 * t ** 5 + 16 * t ** 3 + 3 * t) / 96, i = (3 * t ** 7 + 19 * t ** 5 + 17 * t ** 3 - 15 * t) / 384;
  return t + n / e + r / e ** 2 + i / e ** 3;
}
function Mb(e) {
  let t = 0, n = 16;
  for (let r = 0; r < 80; r += 1) {
    let i = (t + n) / 2;
    Rb(i, e) < 0.95 ? t = i : n = i;
  }
  return (t + n) / 2;
}
function Rb(e, t) {
  let n = Math.atan(e / Math.sqrt(t)), r = Math.sin(n), i = Math.cos(n), o = t % 2 === 1;
  if (t === 1) return 2 * n / Math.PI;
  let s = o ? i : 1, a = s;
  for (let u = o ? 3 : 2; u <= t - 2; u += 2)
    s *= (u - 1) / u * i ** 2, a += s;
  return o ? 2 / Math.PI * (n + r * a) : r * a;
}

// src/domain/stats/mean-interval.ts
function tn(e) {
  let t = e.length;
  if (t === 0) return;
  let n = js(e);
  if (t === 1) return { mean: n, interval: void 0, n: t };
  let r = Us(t - 1) * Math.sqrt(Vs(e, n) / (t - 1) / t);
  return { mean: n, interval: { low: n - r, high: n + r, confidence: 0.95 }, n: t };
}
function ol(e, t) {
  if (e.length === 0 || t.length === 0) return;
  let [n, r] = [js(e), js(t)], i = r - n, o = Math.min(e.length, t.length);
  if (o === 1) return { mean: i, interval: void 0, n: o };
  let s = e.length + t.length - 2, a = (Vs(e, n) + Vs(t, r)) / s, u = Us(s) * Math.sqrt(a * (1 / e.length + 1 / t.length));
  return { mean: i, interval: { low: i - u, high: i + u, confidence: 0.95 }, n: o };
}
function js(e) {
  let t = 0;
  for (let i = 0; i < e.length; i += 1) t += e[i] ?? Number.NaN;
  let n = t / e.length, r = 0;
  for (let i = 0; i < e.length; i += 1) r += (e[i] ?? Number.NaN) - n;
  return n + r / e.length;
}
function Vs(e, t) {
  let n = 0;
  for (let r = 0; r < e.length; r += 1) n += ((e[r] ?? Number.NaN) - t) ** 2;
  return n;
}
function zs(e, t) {
  let { interval: n } = e;
  return {
    mean: t(e.mean),
    interval: n && { low: t(n.low), high: t(n.high), confidence: n.confidence },
    n: e.n
  };
}

// src/domain/compare/noisy-row.ts
function sl(e) {
  let t = tn(e);
  if (t === void 0) return;
  let { mean: n, interval: r, n: i } = zs(t, Math.exp);
  return { status: "known", value: n, interval: r, n: i };
}
function al(e) {
  let t = e.flatMap(
    ({ baseline: n, candidate: r }) => n === void 0 || r === void 0 ? [] : [r - n]
  );
  return cl(tn(t));
}
function ul(e) {
  return cl(ol(ji(e, "baseline"), ji(e, "candidate")));
}
function ji(e, t) {
  return e.flatMap((n) => n[t] ?? []);
}
function cl(e) {
  if (e === void 0) return;
  let { mean: t, interval: n, n: r } = zs(e, Math.expm1);
  return { as: "ratio", estimate: t, interval: n, n: r };
}
var xe = {
  change: "not-comparable",
  pairing: "none"
};

// src/domain/compare/case-rows.ts
function pl(e) {
  let { measured: t } = e, [n, r] = [yr(t.launches, 1), yr(t.launches, 2)], i = [dl("latency-p50", e, n, r), dl("latency-p90", e, n, r)];
  return t.gated && i.push(
    Ws("load", e, ({ loadNs: o }) => o),
    Ws("first-inference", e, ({ firstInferenceNs: o }) => o),
    Ws(
      "peak-memory",
      e,
      ({ beforeBytes: o, peakBytes: s }) => o === void 0 || s === void 0 ? void 0 : Math.max(0, s - o)
    )
  ), t.key.delegate !== "cpu" && i.push(Bb(e), Lb(e)), i;
}
function dl(e, t, n, r) {
  let i = (s) => s.map(({ baseline: a, candidate: u }) => ({ baseline: a?.[e], candidate: u?.[e] })), o = t.measured.launches.some((s) => s.kind === "paired" && s.loadOrder.length > 1);
  return ml(e, t, i(n), i(r), o);
}
function Ws(e, t, n) {
  let r = (i) => t.measured.launches.filter((o) => o.kind === "single" && o.status === "finished" && o.round === i).map((o) => ({
    baseline: ll(o, "baseline", n),
    candidate: ll(o, "candidate", n)
  }));
  return ml(e, t, r(1), r(2), !1);
}
function ll(e, t, n) {
  let r = e[t], i = r === void 0 ? void 0 : n(r);
  return i === void 0 || i <= 0 ? void 0 : Math.log(i);
}
function ml(e, t, n, r, i) {
  let { measured: o, minimumEffect: s, refusal: a } = t, u = Fb(o, (p) => sl(ji(n, p))), c = { ...gl(e, o), ...u };
  if (o.identical) return Ib(c);
  if (a.sides !== void 0) return { ...c, ...xe, note: a.sides };
  let d = i ? al : ul, l = u.baseline.status === "known" && u.candidate.status === "known" ? d(n) : void 0;
  if (l === void 0) return { ...c, ...xe };
  let f = Pb(t, d(r));
  return {
    ...c,
    difference: l,
    change: Qd(l, s, ct(e).polarity === "lower-is-better"),
    pairing: i ? "same-launch" : "own-launches",
    ...f
  };
}
function Pb({ measured: e, refusal: t }, n) {
  return n === void 0 ? {} : t.rounds !== void 0 ? { note: t.rounds } : ue.every((r) => Bs(e.launches, r, 2)) ? { secondRound: n } : {};
}
function Ib(e) {
  if (e.candidate.status !== "known") return { ...e, ...xe };
  let t = { as: ct(e.metric).difference, estimate: 0, n: e.candidate.n };
  return { ...e, difference: t, change: "none", pairing: "exact", note: "both sides are the same bytes" };
}
function Bb(e) {
  return hl(
    "delegated-nodes",
    e,
    ({ delegatedNodes: t }) => t,
    (t, n) => fl(t) - fl(n)
  );
}
function fl({ totalNodes: e, delegatedNodes: t }) {
  return e - t;
}
function Lb(e) {
  return hl(
    "partitions",
    e,
    ({ partitions: t, delegatedNodes: n }) => n === 0 ? void 0 : t,
    (t, n) => n.partitions - t.partitions
  );
}
function hl(e, { measured: t, refusal: n }, r, i) {
  let o = (l) => {
    let { status: f, detail: p } = t[l];
    if (f === "absent") return { status: "absent", reason: p ?? "not there" };
    let y = wr(t, l);
    if (y === void 0) return { status: "unknown", reason: p ?? f, because: f };
    if (y.proof === "unknown")
      return { status: "unknown", reason: "the runtime does not tell what it delegated" };
    let b = r(y);
    return b === void 0 ? { status: "unknown", reason: "nothing is delegated", because: f } : { status: "known", value: b, n: 1 };
  }, s = { ...gl(e, t), baseline: o("baseline"), candidate: o("candidate") }, [a, u] = [wr(t, "baseline"), wr(t, "candidate")];
  if (!(s.baseline.status === "known" && s.candidate.status === "known") || a === void 0 || u === void 0) return { ...s, ...xe };
  if (n.sides !== void 0) return { ...s, ...xe, note: n.sides };
  let d = i(a, u);
  return {
    ...s,
    difference: { as: "delta", estimate: d, n: 1 },
    change: en(d, ct(e).polarity === "lower-is-better"),
    pairing: "exact"
  };
}
function wr(e, t) {
  let n = e.identical ? "candidate" : t, r;
  for (let i of e.launches) {
    let o = i.status === "finished" ? i[n]?.delegation : void 0;
    o !== void 0 && (r === void 0 || o.delegatedNodes < r.delegatedNodes) && (r = o);
  }
  return r;
}
function gl(e, { key: t, gated: n }) {
  return { scope: { of: "case", key: t, gated: n }, metric: e };
}
function Fb(e, t) {
  let n = (r) => {
    let { status: i, detail: o } = e[r];
    return i === "absent" ? { status: "absent", reason: o ?? "not there" } : i !== "measured" ? { status: "unknown", reason: o ?? i, because: i } : t(e.identical ? "candidate" : r) ?? {
      status: "unknown",
      reason: "no launch finished that tells",
      because: "missing"
    };
  };
  return { baseline: n("baseline"), candidate: n("candidate") };
}

// src/domain/compare/facts.ts
function wl(e) {
  let { key: t, gated: n, identical: r, launches: i } = e, o = i.filter(({ status: c }) => c === "finished"), s = o.flatMap((c) => c.blocks), a = s.some((c) => c.side === "candidate") ? "candidate" : "baseline", u = s.filter((c) => c.side === a);
  return {
    key: t,
    gated: n,
    identical: r,
    baseline: yl(e, "baseline"),
    candidate: yl(e, "candidate"),
    launchesFinished: o.length,
    launchesPlanned: i.length,
    samplesPerSide: u.reduce((c, { samplesNs: d }) => c + d.length, 0),
    droppedSamples: u.reduce((c, { droppedCount: d }) => c + d, 0),
    throttledBlocks: s.filter(({ throttled: c }) => c).length,
    rounds: i.reduce((c, { round: d }) => Math.max(c, d), 0)
  };
}
function yl(e, t) {
  return {
    ...e[t],
    delegation: wr(e, t),
    outputCheck: $b(e, t)
  };
}
function $b(e, t) {
  let n = e.identical ? "candidate" : t, r = e.launches.flatMap((o) => o[n]?.outputCheck ?? []);
  return r.find(({ status: o }) => o === "outside") ?? r.find(_b) ?? r.find(({ status: o }) => o === "within") ?? r[0];
}
function _b({ nonFiniteOutputs: e }) {
  return (e ?? 0) > 0;
}

// src/domain/compare/refusals.ts
function vl(e, t) {
  let n = Ui(e, t), [r, ...i] = n.filter(({ round: s }) => s === 1).map(({ environment: s }) => s), o = n.filter(({ round: s }) => s === 2).map(({ environment: s }) => s);
  return r === void 0 ? { sides: void 0, rounds: void 0 } : {
    sides: bl("The sessions of this device ran in different environments", r, i),
    rounds: bl("The second round ran in another environment", r, o)
  };
}
var qb = [
  ["device model", ({ deviceModel: e }) => e],
  ["OS", ({ platform: e, osVersion: t }) => `${e} ${t}`],
  ["OS build", ({ osBuild: e }) => e],
  ["ABI", ({ abi: e }) => e],
  ["SoC", ({ soc: e }) => e],
  ["runtime", ({ runtime: e }) => `${e.name} ${e.version}`],
  ["app", ({ appSha256: e }) => e.slice(0, 12)]
];
function bl(e, t, n) {
  let r = n.flatMap(
    (i) => qb.flatMap(([o, s]) => s(t) === s(i) ? [] : [`${o} ${s(t)} and ${s(i)}`])
  );
  return r.length === 0 ? void 0 : `${e}: ${[...new Set(r)].join(", ")}.`;
}

// src/domain/compare/converted.ts
function Be(e, t, n) {
  let r = e[t];
  if (r.status === "absent") return { absent: `there is no such model on the ${t} side` };
  if (r.status === "unusable") return { absent: r.reason };
  let i = r.variants.find((o) => o.variant === n);
  return i === void 0 ? { absent: `the ${t} source gives no ${n}` } : i.status === "converted" ? i : { absent: i.reason };
}

// src/domain/compare/size-rows.ts
function El(e, t, n) {
  let r = Dl("size", e, t, { status: "known", bytes: 0 });
  return n.length === 0 ? [r] : [r, Dl("app-size", e, t, Ub(n))];
}
function Ub(e) {
  let t = 0;
  for (let { platform: n, runtimeBytes: r } of e) {
    let i = Object.entries(r), o = i.filter(([a]) => !a.startsWith("x86")), s = o.length > 0 ? o : i;
    if (s.length === 0)
      return { status: "unknown", reason: `the app of ${n} does not tell what its runtime takes` };
    t = Math.max(t, ...s.map(([, a]) => a));
  }
  return { status: "known", bytes: t };
}
function Dl(e, t, n, r) {
  let i = (a) => {
    let u = Be(t, a, n);
    return "absent" in u ? { status: "absent", reason: u.absent } : r.status === "unknown" ? r : { status: "known", value: u.file.sizeBytes + r.bytes, n: 1 };
  }, o = {
    scope: { of: "variant", model: t.model, variant: n },
    metric: e,
    baseline: i("baseline"),
    candidate: i("candidate")
  };
  if (o.baseline.status !== "known" || o.candidate.status !== "known") return { ...o, ...xe };
  let s = o.candidate.value / o.baseline.value - 1;
  return Number.isFinite(s) ? {
    ...o,
    difference: { as: "ratio", estimate: s, n: 1 },
    change: en(s, !0),
    pairing: "exact"
  } : { ...o, ...xe, note: "the baseline file is empty" };
}

// src/domain/compare/variant-rows.ts
function Ol(e, t, n) {
  let r = new Set(ue.flatMap((i) => jb(e[i]).map(({ variant: o }) => o)));
  return fe.flatMap((i) => {
    if (!r.has(i)) return [];
    let o = El(e, i, n);
    return t === void 0 ? o : [...o, ...Vb(e, t, i), ...Hb(e, t, i)];
  });
}
function jb(e) {
  return e.status === "present" ? e.variants : [];
}
function Al(e, t) {
  return { of: "variant", model: e, variant: t };
}
function Vb(e, t, n) {
  let r = { baseline: Vi(t, "baseline", n), candidate: Vi(t, "candidate", n) };
  if (ue.every((l) => r[l] === void 0 || r[l].status === "not-configured")) return [];
  let i = (l) => {
    let f = Be(e, l, n);
    if ("absent" in f) return { status: "absent", reason: f.absent };
    let p = r[l];
    return p?.status === "measured" ? { status: "known", value: p.value, n: p.n } : { status: "unknown", reason: Hs(p) };
  }, o = {
    scope: Al(e.model, n),
    metric: "accuracy",
    baseline: i("baseline"),
    candidate: i("candidate"),
    ...Sl(r.candidate, r.baseline)
  }, [s, a] = [r.baseline, r.candidate];
  if (s?.status !== "measured" || a?.status !== "measured") return [{ ...o, ...xe }];
  let u = Wb(t, s, a);
  if (u !== void 0) return [{ ...o, ...xe, note: u }];
  let { difference: c, paired: d } = br(s, a);
  return [
    {
      ...o,
      difference: c,
      change: el(c, !a.higherIsBetter),
      pairing: d ? "same-data" : "exact"
    }
  ];
}
function br(e, t) {
  let n = zb(e, t), r = n === void 0 ? void 0 : tn(n);
  return r?.interval === void 0 ? {
    difference: { as: "delta", estimate: t.value - e.value, n: Math.min(e.n, t.n) },
    paired: !1
  } : {
    difference: { as: "delta", estimate: r.mean, interval: r.interval, n: r.n },
    paired: !0
  };
}
function zb(e, t) {
  let [n, r] = [e.scores, t.scores];
  if (!(n === void 0 || r?.length !== n.length) && e.dataSha256 === t.dataSha256)
    return r.map((i, o) => i - (n[o] ?? Number.NaN));
}
function Wb(e, t, n) {
  if (!e.sameData) return e.note ?? "the sides were scored on different data";
  if (t.metric !== n.metric || t.higherIsBetter !== n.higherIsBetter)
    return `the sides were scored by different metrics (${t.metric}, ${n.metric})`;
  if (t.dataSha256 !== n.dataSha256) return "the sides were scored on different data";
}
function Hb(e, t, n) {
  let r = { baseline: Cl(t.baseline), candidate: Cl(t.candidate) };
  if (ue.every((u) => r[u]?.variant === n)) return [];
  let i = { baseline: Vi(t, "baseline", n), candidate: Vi(t, "candidate", n) };
  if (ue.every((u) => i[u]?.status !== "measured")) return [];
  let o = (u) => {
    let c = Be(e, u, n);
    if ("absent" in c) return { status: "absent", reason: c.absent };
    let [d, l] = [i[u], r[u]?.task];
    if (d?.status !== "measured") return { status: "unknown", reason: Hs(d) };
    if (l?.status !== "measured")
      return { status: "unknown", reason: `no float32 to compare with: ${Hs(l)}` };
    let { estimate: f, interval: p, n: y } = Gb(l, d);
    return { status: "known", value: f, interval: p, n: y };
  }, s = {
    scope: Al(e.model, n),
    metric: "conversion-loss",
    baseline: o("baseline"),
    candidate: o("candidate"),
    ...Sl(i.candidate, i.baseline)
  };
  if (s.baseline.status !== "known" || s.candidate.status !== "known") return [{ ...s, ...xe }];
  if (!t.sameData) return [{ ...s, ...xe, note: t.note ?? "the data differ" }];
  let a = {
    as: "delta",
    estimate: s.candidate.value - s.baseline.value,
    n: Math.min(s.baseline.n, s.candidate.n)
  };
  return [{ ...s, difference: a, change: Xb(a.estimate, s), pairing: "same-data" }];
}
function Xb(e, { baseline: t, candidate: n }) {
  let r = en(e, !0);
  if (r === "none" || t.status !== "known" || n.status !== "known") return r;
  let i = (o, s) => o !== void 0 && o.low <= s && s <= o.high;
  return i(t.interval, n.value) || i(n.interval, t.value) ? "unclear" : r;
}
function Gb(e, t) {
  let { difference: n } = e.higherIsBetter ? br(t, e) : br(e, t);
  return n;
}
function Cl(e) {
  return e.find(({ fidelity: t }) => t.status === "is-reference") ?? e.find(({ variant: t }) => t === "float32");
}
function Vi(e, t, n) {
  return e[t].find(({ variant: r }) => r === n)?.task;
}
function Hs(e) {
  return e === void 0 ? "it was not evaluated" : e.status === "failed" ? e.reason : e.status === "not-configured" ? "no evaluation is configured" : "it was scored";
}
function Sl(...e) {
  let t = e.find((o) => o?.status === "measured");
  if (t?.status !== "measured") return {};
  let { metric: n, unit: r, higherIsBetter: i } = t;
  return { task: { metric: n, unit: r, higherIsBetter: i } };
}

// src/domain/why/pair-up.ts
function zi(e, t, n) {
  let r = new Set(t), i = e;
  return { byRule: n.map((s) => {
    let a = [];
    return i = i.filter((u) => {
      let c = [...r].find((d) => s(u, d));
      return c === void 0 ? !0 : (r.delete(c), a.push({ from: u, to: c }), !1);
    }), a;
  }), unpairedFrom: i, unpairedTo: [...r] };
}

// src/domain/why/constants.ts
var Yb = 200, Kb = 64;
function Nl(e, t) {
  let n = Math.max(Tl(e), Tl(t)), r = (c) => c.sizeBytes > n && !Jb(c), i = [
    (c, d) => c.name === d.name && vr(c, d) && Xs(c, d),
    (c, d) => c.sha256 === d.sha256 && vr(c, d) && Xs(c, d),
    (c, d) => vr(c, d) && Xs(c, d)
  ], o = [
    (c, d) => c.name === d.name && vr(c, d),
    ...[1, 2, 1 / 0].map(
      (c) => (d, l) => vr(d, l) && d.shape.length === l.shape.length && Zb(d, l) <= c
    )
  ], { byRule: s, unpairedFrom: a, unpairedTo: u } = zi(
    e.constants.filter(r),
    t.constants.filter(r),
    [...i, ...o]
  );
  return {
    kept: s.slice(0, i.length).flat(),
    resized: s.slice(i.length).flat(),
    added: u,
    removed: a
  };
}
function Dr({ shape: e }) {
  return e.reduce((t, n) => t * n, 1);
}
function Tl({ constants: e }) {
  return e.length < Yb ? -1 : e.at(-1)?.sizeBytes ?? -1;
}
function Jb({ dtype: e, sizeBytes: t }) {
  return (e === "int32" || e === "int64") && t <= Kb;
}
function vr(e, t) {
  return e.usedBy === t.usedBy || e.usedBy === "DEQUANTIZE" || t.usedBy === "DEQUANTIZE";
}
function Xs(e, t) {
  return e.shape.join() === t.shape.join();
}
function Zb(e, t) {
  return e.shape.filter((n, r) => n !== t.shape[r]).length;
}

// src/domain/why/delegation.ts
function xl(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  for (let { key: i, baseline: o, candidate: s } of e) {
    if (i.delegate === "cpu") continue;
    let [a, u] = [o.delegation, s.delegation];
    if (a === void 0 || u === void 0 || !ev(a, u)) continue;
    let c = Qb(i.delegate, a, u, tv(a, u, t, n)), d = JSON.stringify(c);
    r.has(d) || r.set(d, c);
  }
  return [...r.values()];
}
function Qb(e, t, n, r) {
  return { kind: "delegation", delegate: e, baseline: t, candidate: n, suspects: r };
}
function ev(e, t) {
  return e.applied !== t.applied ? !0 : e.proof === "unknown" || t.proof === "unknown" ? !1 : Er(e) !== Er(t) || e.partitions !== t.partitions;
}
function Er({ totalNodes: e, delegatedNodes: t }) {
  return e - t;
}
function tv(e, t, n, r) {
  if (e.proof === "unknown" || t.proof === "unknown") return [];
  let i = new Set(Er(e) === 0 ? n.operators.map(({ op: a }) => a) : []), o = [...r].filter(([a, u]) => u > 0 && !i.has(a)), s = o.reduce((a, [, u]) => a + u, 0);
  return s > 0 && s === Er(t) - Er(e) ? o.map(([a]) => a) : [];
}

// src/domain/why/operators.ts
var Il = /* @__PURE__ */ new Set(["CAST", "QUANTIZE", "DEQUANTIZE"]);
function Bl(e, t) {
  let n = Rl(Wi(e, kl), Wi(t, kl)), r = Rl(Wi(e, Ml), Wi(t, Ml)), i = [], o = [];
  for (let [s, a] of r) {
    let [u = "", c = ""] = s.split(" ");
    if (c === "") continue;
    let d = Math.min(
      Math.abs(a),
      Pl(a, r.get(`${u} `)),
      Pl(a, n.get(c))
    );
    d !== 0 && ((a < 0 ? i : o).push({ op: u, activation: c, count: d }), Gs(n, c, a < 0 ? -d : d));
  }
  return { changed: n, lost: i, gained: o };
}
function kl({ op: e }) {
  return e;
}
function Ml({ op: e, activation: t }) {
  return `${e} ${t ?? ""}`;
}
function Wi({ operators: e }, t) {
  let n = /* @__PURE__ */ new Map();
  for (let r of e) Gs(n, t(r), r.count);
  return n;
}
function Rl(e, t) {
  let n = [.../* @__PURE__ */ new Set([...e.keys(), ...t.keys()])].sort(), r = /* @__PURE__ */ new Map();
  for (let i of n) Gs(r, i, (t.get(i) ?? 0) - (e.get(i) ?? 0));
  return r;
}
function Gs(e, t, n) {
  let r = (e.get(t) ?? 0) + n;
  r === 0 ? e.delete(t) : e.set(t, r);
}
function Pl(e, t) {
  return Math.max(0, -Math.sign(e) * (t ?? 0));
}

// src/domain/why/resized.ts
var Ks = {
  CONV_2D: { output: 0, input: 3 },
  TRANSPOSE_CONV: { output: 0, input: 3 },
  FULLY_CONNECTED: { output: 0, input: 1 },
  CONV_3D: { output: 4, input: 3 },
  /** One filter a channel: it is as wide as what it reads, times its multiplier. */
  DEPTHWISE_CONV_2D: { output: 3, input: 3 }
};
function Fl(e, t) {
  let n = e.resized.filter((c) => kn(c) !== void 0), r = n.filter(iv), i = n.filter((c) => !r.includes(c) && !$l(c)), o = r.flatMap((c) => ql(c, rv(c))), s = (c) => kn(c) === "DEPTHWISE_CONV_2D", a = i.filter((c) => s(c) && !Ys(c, o));
  o.push(...a.flatMap(_l));
  let u = i.filter((c) => !s(c) && !t && !Ys(c, o));
  return [
    ...nv([...r, ...a, ...u], n),
    ...e.resized.filter((c) => kn(c) === void 0 && !Ys(c, o)).map(({ from: c, to: d }) => Hi(d.name, c.sizeBytes, d.sizeBytes))
  ];
}
function Hi(e, t, n) {
  return { kind: "constant-resized", name: e, baselineBytes: t, candidateBytes: n };
}
function nv(e, t) {
  let n = Map.groupBy(e, (i) => kn(i) ?? ""), r = Ll(t.filter((i) => !e.includes(i)));
  return [...n].sort(([i], [o]) => i < o ? -1 : 1).map(([i, o], s) => {
    let a = o.length;
    return { kind: "layers-resized", op: i, count: a, parameters: Ll(o) + (s === 0 ? r : 0) };
  });
}
function Ll(e) {
  return e.reduce((t, { from: n, to: r }) => t + Dr(r) - Dr(n), 0);
}
function kn({ from: e, to: t }) {
  return [t.usedBy, e.usedBy].find((n) => n !== void 0 && n in Ks);
}
function rv(e) {
  return Ks[kn(e) ?? ""]?.output ?? 0;
}
function $l({ to: e }) {
  return e.shape.length < 2;
}
function iv(e) {
  let t = Ks[kn(e) ?? ""];
  return t === void 0 || $l(e) ? !1 : e.to.shape.some((n, r) => n !== e.from.shape[r] && r !== t.input);
}
function _l(e) {
  return e.to.shape.flatMap((t, n) => ql(e, n));
}
function ql({ from: e, to: t }, n) {
  let [r, i] = [e.shape[n], t.shape[n]];
  return r === void 0 || i === void 0 || r === i ? [] : [{ from: r, to: i }];
}
function Ys(e, t) {
  return e.from.shape.length !== e.to.shape.length ? !1 : _l(e).every((n) => t.some((r) => sv(n, r)));
}
var ov = 4;
function sv({ from: e, to: t }, n) {
  let r = (t - e) / (n.to - n.from);
  return e * n.to === t * n.from || Number.isInteger(r) && r >= 1 && r <= ov;
}

// src/domain/why/signature.ts
function Vl(e, t) {
  let n = Ul(e.inputs, t.inputs), r = Ul(e.outputs, t.outputs), i = [
    ...n.changed.map(({ from: s, to: a }) => ({ kind: "input-changed", name: a.name, ...jl(s, a) })),
    ...n.added.map(({ name: s }) => ({ kind: "input-added", name: s })),
    ...n.removed.map(({ name: s }) => ({ kind: "input-removed", name: s })),
    ...r.changed.map(({ from: s, to: a }) => ({ kind: "output-changed", name: a.name, ...jl(s, a) })),
    ...r.added.map(({ name: s }) => ({ kind: "output-added", name: s })),
    ...r.removed.map(({ name: s }) => ({ kind: "output-removed", name: s }))
  ], o = [...n.changed, ...r.changed];
  return {
    facts: i,
    retyped: o.filter(({ from: s, to: a }) => s.dtype !== a.dtype).length,
    inputReshaped: n.changed.some(({ from: s, to: a }) => Js(s) !== Js(a))
  };
}
function Ul(e, t) {
  let { byRule: n, unpairedFrom: r, unpairedTo: i } = zi(e, t, [
    (s, a) => s.name === a.name && Rt(s) === Rt(a),
    (s, a) => Rt(s) === Rt(a),
    (s, a) => s.name === a.name,
    () => e.length === t.length
  ]);
  return { changed: n.flat().filter(({ from: s, to: a }) => Rt(s) !== Rt(a)), added: i, removed: r };
}
function jl(e, t) {
  return { from: Rt(e), to: Rt(t) };
}
function Rt(e) {
  return `${e.dtype}${Js(e)}`;
}
function Js({ shape: e, dynamicDimensions: t }) {
  return `[${e.map((n, r) => t.includes(r) ? "?" : n).join(", ")}]`;
}

// src/domain/why/weights-dtype.ts
function Wl(e) {
  let t = e.filter(({ from: n, to: r }) => n.dtype !== r.dtype);
  return [...Map.groupBy(t, ({ from: n }) => n.dtype)].sort(([n], [r]) => n < r ? -1 : 1).flatMap(([n, r]) => {
    let [i] = [...Map.groupBy(r, ({ to: a }) => a.dtype)].sort(([, a], [, u]) => zl(u) - zl(a));
    if (i === void 0) return [];
    let [o, s] = i;
    return [
      { kind: "weights-dtype", from: n, to: o, sizeBytes: s.reduce((a, u) => a + u.to.sizeBytes, 0) }
    ];
  });
}
function zl(e) {
  return e.reduce((t, { to: n }) => t + Dr(n), 0);
}

// src/domain/why.ts
function Gl(e, t) {
  return fe.flatMap((n) => {
    let r = Be(e, "baseline", n), i = Be(e, "candidate", n);
    if ("absent" in r || "absent" in i) return [];
    let o = t.filter(({ key: a }) => a.variant === n), s = av(r.inspection, i.inspection, o);
    return s.length === 0 ? [] : [{ variant: n, facts: s }];
  });
}
function av(e, t, n) {
  let r = Vl(e, t), i = Nl(e, t), o = Wl([...i.kept, ...i.resized]), s = Bl(e, t), a = uv(s.changed, r.retyped, o.length > 0), u = xl(n, e, a), c = new Set(u.flatMap(({ suspects: d }) => d));
  return [
    ...r.facts,
    ...o,
    ...Hl("operators-added", a, c),
    ...Hl("operators-removed", a, c),
    ...Xl("fusion-lost", s.lost),
    ...Xl("fusion-gained", s.gained),
    ...Fl(i, r.inputReshaped),
    ...cv(i, s.changed),
    ...u
  ];
}
function uv(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  for (let [i, o] of e) {
    let s = Il.has(i) ? n && i !== "CAST" ? 1 / 0 : t : 0, a = Math.sign(o) * Math.max(0, Math.abs(o) - s);
    a !== 0 && r.set(i, a);
  }
  return r;
}
function Hl(e, t, n) {
  let r = e === "operators-added" ? 1 : -1;
  return [...t].flatMap(
    ([i, o]) => o * r > 0 && !n.has(i) ? [{ kind: e, op: i, count: Math.abs(o) }] : []
  );
}
function Xl(e, t) {
  return t.map((n) => ({ kind: e, ...n }));
}
function cv({ added: e, removed: t }, n) {
  let r = ({ usedBy: i }, o) => i !== void 0 && (i === "DEQUANTIZE" || (n.get(i) ?? 0) * o > 0);
  return [
    ...e.filter((i) => !r(i, 1)).map(({ name: i, sizeBytes: o }) => Hi(i, 0, o)),
    ...t.filter((i) => !r(i, -1)).map(({ name: i, sizeBytes: o }) => Hi(i, o, 0))
  ];
}

// src/domain/compare.ts
function Yl(e) {
  let t = Map.groupBy(e.measurements.cases, ({ key: n }) => n.model);
  return {
    models: e.changes.models.map(({ model: n, change: r }) => {
      let i = e.variants.models.find((u) => u.model === n);
      if (i === void 0 || r === "unchanged" || r === "deleted")
        return { model: n, change: r, rows: [], cases: [], why: [] };
      let o = t.get(n) ?? [], s = o.map(wl), a = e.accuracy.models.find((u) => u.model === n);
      return {
        model: n,
        change: r,
        rows: [...Ol(i, a, e.apps), ...dv(o, e)],
        cases: s,
        why: Gl(i, s)
      };
    })
  };
}
function dv(e, t) {
  let { minimumEffect: n } = t.settings.settings;
  return e.flatMap(
    (r) => pl({ measured: r, minimumEffect: n, refusal: vl(t.measurements.sessions, r) })
  );
}

// src/domain/judge/rules.ts
function Xi(e, t) {
  let n = e.filter(
    (r) => ct(r.metric).scope === t.of && Zs(r.match ?? {}, t)
  );
  return n.filter(
    (r, i) => !n.slice(i + 1).some((o) => o.metric === r.metric && o.kind === r.kind)
  ).filter(({ level: r }) => r !== "off");
}
function Kl({ model: e }, t) {
  return Pt(e, t);
}
function Zs(e, t) {
  if (t.of === "variant")
    return e.device !== void 0 || e.delegate !== void 0 ? !1 : Pt(e.model, t.model) && Pt(e.variant, t.variant);
  let { model: n, variant: r, delegate: i, device: o } = t.key;
  return Pt(e.model, n) && Pt(e.variant, r) && Pt(e.delegate, i) && (Pt(e.device, o.model) || Pt(e.device, Nt(o)));
}
function Pt(e, t) {
  return e === void 0 || Hu(e, t);
}

// src/domain/advise/keeps-accuracy.ts
var lv = 0.01, Jl = { topOne: 0.99, cosine: 0.999 };
function Zl(e, t, n, r) {
  let i = t.models.find((u) => u.model === n.model), o = i?.candidate.find(({ variant: u }) => u === r), s = i?.candidate.find(({ variant: u }) => u === n.variant);
  if (o === void 0 || s === void 0) return { kept: n.variant === r };
  if (o.task.status === "measured" && s.task.status === "measured")
    return fv(e, { of: "variant", model: n.model, variant: n.variant }, o.task, s.task);
  let a = o.task.status === "not-configured" && s.task.status === "not-configured";
  return { kept: n.variant === r || a && pv(s) };
}
function fv(e, t, n, r) {
  let { difference: i } = br(n, r), { estimate: o, interval: s } = i, a = r.higherIsBetter ? -o : o, u = Xi(e.budgets, t).filter(({ metric: b }) => b === "accuracy"), c = u.find(({ kind: b }) => b === "max-drop")?.limit, d = c === void 0 ? r.unit === "number" : c.of === "relative", l = (c?.of === "absolute" ? c.value : c?.fraction ?? lv) * (d ? Math.abs(n.value) : 1), f = s !== void 0 && (r.higherIsBetter ? s.high < 0 : s.low > 0), p = u.every(
    ({ kind: b, limit: A }) => b !== "min" || A.of !== "absolute" || !Mt(A.value, r.value)
  );
  return { kept: !Mt(a, l) && (c !== void 0 || !f) && p, delta: o };
}
function pv({ fidelity: e }) {
  return e.status === "is-reference" ? !0 : e.status !== "measured" || e.nonFiniteOutputs > 0 ? !1 : e.topOneAgreement === void 0 ? e.cosine >= Jl.cosine : e.topOneAgreement >= Jl.topOne;
}

// src/domain/advise.ts
function Ql(e, t, n, r) {
  return e.plan.devices.flatMap(
    ({ device: i, platform: o, cases: s }) => e.plan.ship.filter((a) => a.platform === o).flatMap((a) => {
      let u = r(a, i)?.planned.key;
      if (u === void 0) return [];
      let c = s.filter(({ key: d }) => d.model === a.model).flatMap(({ key: d }) => mv(e, d, u, t, n) ?? []);
      return hv(a, i, u, c, e.settings.settings.minimumEffect) ?? [];
    })
  );
}
function mv(e, t, n, r, i) {
  let o = r.get(t)[0]?.candidate;
  if (o?.status !== "measured" || o.crashes > 0) return;
  let { outputCheck: s } = o;
  if (s?.status === "outside" || (s?.nonFiniteOutputs ?? 0) > 0) return;
  let a = i.get(t).find(({ metric: d }) => d === "latency-p50")?.candidate, u = e.variants.models.find(({ model: d }) => d === t.model), c = u && Be(u, "candidate", t.variant);
  if (!(a?.status !== "known" || c === void 0 || "absent" in c))
    return {
      key: t,
      p50Ns: a.value,
      launches: a.n,
      sizeBytes: c.file.sizeBytes,
      accuracy: Zl(e.settings.settings, e.accuracy, t, n.variant)
    };
}
function hv(e, t, n, r, i) {
  let o = r.find(({ key: y }) => Tt(y, n)), s = r.filter((y) => y.accuracy.kept);
  if (o === void 0 || s.length === 0) return;
  let a = Math.min(...s.map(({ p50Ns: y }) => y)), [u] = s.filter(({ p50Ns: y }) => y <= a * (1 + i)).sort((y, b) => y.sizeBytes - b.sizeBytes || y.p50Ns - b.p50Ns || gv(y, b));
  if (u === void 0 || Tt(u.key, n)) return;
  let c = u.p50Ns / o.p50Ns - 1, d = u.sizeBytes / o.sizeBytes - 1, l = u.p50Ns * (1 + i) < o.p50Ns, f = u.p50Ns <= o.p50Ns * (1 + i) && u.sizeBytes * (1 + i) < o.sizeBytes;
  if (!l && !f) return;
  let p = Math.min(u.launches, o.launches);
  return {
    model: e.model,
    platform: e.platform,
    device: t,
    ship: {
      variant: u.key.variant,
      delegates: [.../* @__PURE__ */ new Set([u.key.delegate, ...u.key.delegate === "cpu" ? [] : e.delegates])]
    },
    instead: { variant: n.variant, delegate: n.delegate },
    latencyRatio: c,
    sizeRatio: d,
    ...u.accuracy.delta === void 0 ? {} : { accuracyDelta: u.accuracy.delta },
    note: `Measured in one session, each in launches of its own, ${p === 1 ? "the proposal in one only: take its times as a first look" : `at least ${p} each`}.`
  };
}
function gv(e, t) {
  let [n, r] = [e, t].map(({ key: i }) => `${i.variant} ${i.delegate}`);
  return n !== void 0 && r !== void 0 && n < r ? -1 : 1;
}

// src/domain/judge/findings.ts
function ef(e) {
  return [
    ...e.settings.changedByHead.map(({ path: t, base: n, head: r, loosens: i }) => ({
      kind: "setting-changed",
      detail: `${t}: ${n ?? "not set"} → ${r ?? "not set"}${i ? " (looser)" : ""}; the base decides`
    })),
    ...e.changes.models.filter(({ differs: t, change: n }) => n === "modified" && t.includes("evaluation")).map(({ model: t }) => ({ kind: "evaluation-changed", detail: `for ${t}` })),
    ...e.variants.models.flatMap(yv),
    ...e.comparison.models.flatMap((t) => wv(t, e.ships))
  ];
}
function yv({ model: e, baseline: t, candidate: n }) {
  return n.status !== "present" ? [] : n.variants.flatMap((r) => {
    if (r.status !== "failed" && r.status !== "no-effect") return [];
    let o = (t.status === "present" ? t.variants.find(({ variant: s }) => s === r.variant) : void 0)?.status === r.status ? " (on the baseline, too)" : "";
    return [
      { kind: "variant-failed", scope: { of: "variant", model: e, variant: r.variant }, detail: `${r.reason}${o}` }
    ];
  });
}
function wv({ rows: e, cases: t }, n) {
  return [...t.flatMap(vv), ...e.filter((r) => Dv(r, n)).map(Ev)];
}
var bv = /* @__PURE__ */ new Set(["crashed", "hung", "out-of-memory", "invalid-model", "error"]);
function vv(e) {
  let { key: t, gated: n, candidate: r, baseline: i, throttledBlocks: o } = e, s = { of: "case", key: t, gated: n }, a = [], u = (d, l) => a.push({ kind: d, scope: s, detail: l });
  r.status === "fell-back" ? u("fell-back", Qs(r, i)) : bv.has(r.status) || r.crashes > 0 ? u("crashed", Qs(r, i)) : n && r.status === "unsupported" && i.status === "measured" ? u("not-measured", Qs(r, i)) : (r.status === "missing" || r.status === "infrastructure") && u("not-measured", r.detail ?? r.status);
  let { outputCheck: c } = r;
  return c?.status === "outside" ? u("wrong-output", c.detail) : (c?.nonFiniteOutputs ?? 0) > 0 && u("wrong-output", `${c?.nonFiniteOutputs} outputs are NaN or infinite`), o > 0 && u("throttled", `the device was hot around ${o} blocks`), a;
}
function Qs(e, t) {
  let n = e.detail ?? `${e.crashes} launches ended in it`;
  return e.status === t.status && e.status !== "measured" ? `${n} (on the baseline, too)` : n;
}
function Dv({ change: e, scope: t, metric: n }, r) {
  return e !== "regression" || n === "app-size" ? !1 : t.of === "case" ? t.gated : r(t.model, t.variant);
}
function Ev({ scope: e, metric: t }) {
  return { kind: "regression", scope: e, detail: t };
}

// src/domain/judge/lattice.ts
function Gi(e, t) {
  return cs.indexOf(e) >= cs.indexOf(t) ? e : t;
}
function Mn(e) {
  if (e.status === "within") return "pass";
  if (e.waiver !== void 0) return "warn";
  let t = e.of === "budget" ? e.rule.level : e.level;
  return t === "off" ? "pass" : t === "warn" ? "warn" : e.status === "exceeded" ? "fail" : "inconclusive";
}
function Rn(e, t) {
  return e === "fail" ? 1 : e === "inconclusive" && t === "fail" ? 4 : 0;
}

// src/domain/judge/shipping-case.ts
function rf(e, t, n) {
  let r = [];
  for (let i of n) {
    let o = i.facts?.candidate.status ?? "missing";
    if (o === "fell-back" || o === "unsupported") {
      r.push(i);
      continue;
    }
    let s = [Cv(i), ...Ov(r, i), ...Av(i)];
    return { judged: i, checks: s };
  }
  return { judged: void 0, checks: r.length === 0 ? [Sv(e, t)] : Tv(e, r) };
}
var tf = 2;
function Cv(e) {
  let t = Pn(e, "runs", "error", "runs to the end"), { facts: n } = e;
  if (n === void 0) return It(t, "nothing", "the case is in the plan, but nothing came back of it");
  let { baseline: r, candidate: i } = n, o = nf(i);
  return i.crashes >= tf || i.status === "invalid-model" ? r.finished > 0 && r.crashes < tf ? { ...t, status: "exceeded", found: o, reason: i.detail ?? "the baseline runs there" } : It(t, o, `the baseline does not run there either: ${nf(r)}`) : i.status === "measured" ? { ...t, status: "within", found: o } : It(t, o, i.detail ?? "it was not measured");
}
function Ov(e, t) {
  let n = e.find(({ facts: a }) => a?.baseline.status === "measured");
  if (n !== void 0) {
    let a = Pn(n, "delegate-applies", "warn", n.planned.key.delegate), u = n.facts?.candidate.detail;
    return [{ ...a, status: "exceeded", found: t.planned.key.delegate, reason: u }];
  }
  let { facts: r, planned: i } = t;
  if (r?.candidate.status !== "measured") return [];
  let o = Pn(t, "delegate-applies", "warn", i.key.delegate), s = r.candidate.delegation?.applied;
  return s !== void 0 ? [{ ...o, status: "within", found: s }] : [It({ ...o, level: "error" }, "unknown", "the report does not say what really ran")];
}
function Av(e) {
  let { facts: t, planned: n } = e;
  if (t?.candidate.status !== "measured") return [];
  let r = Pn(e, "output-is-right", "error", "the output of built-in kernels"), [i, o] = [t.baseline.outputCheck, t.candidate.outputCheck];
  if (o === void 0)
    return n.key.delegate === "cpu" ? [] : [It(r, "unchecked", "no launch compared the output")];
  let s = i?.status === "outside" ? " (on the baseline, too)" : "";
  if (o.status === "outside") return [{ ...r, status: "exceeded", found: `${o.detail}${s}` }];
  let a = o.nonFiniteOutputs ?? 0;
  return a > (i?.nonFiniteOutputs ?? 0) ? [{ ...r, status: "exceeded", found: `${a} outputs are NaN or infinite` }] : o.status === "within" ? [{ ...r, status: "within", found: o.detail }] : i?.status === "within" ? [It({ ...r, level: "warn" }, o.detail, "built-in kernels no longer run this file")] : [];
}
function Sv({ model: e, variant: t }, n) {
  let i = { of: "built-in", scope: { of: "variant", model: e, variant: t }, check: "runs", level: "error" }, o = `no case of it is planned on ${Nt(n)}`;
  return { ...i, status: "unknown", expected: "runs to the end", found: "not planned", reason: o };
}
function Tv(e, t) {
  let r = t.find(
    ({ planned: d }) => d.candidate.status === "unsupported" && d.baseline.status !== "unsupported"
  ) ?? t.find(({ facts: d }) => d?.baseline.status === "measured"), i = r ?? t.at(-1);
  if (i === void 0) return [];
  let o = Pn(i, "runs", "error", `runs on ${e.delegates.join(" or ")}`), s = t.map(({ planned: d, facts: l }) => `${d.key.delegate}: ${l?.candidate.status}`).join(", "), a = i.facts?.candidate.detail, u = t.every(({ facts: d }) => d?.candidate.status === "unsupported");
  if (r !== void 0 && u)
    return [{ ...o, status: "exceeded", found: s, reason: a ?? "the baseline runs there" }];
  let c = `no shipping delegate applies${a === void 0 ? "" : `: ${a}`}`;
  return r === void 0 ? [It(o, s, c)] : [
    It(o, s, c),
    { ...Pn(r, "delegate-applies", "warn", r.planned.key.delegate), status: "exceeded", found: s }
  ];
}
function Pn({ planned: e }, t, n, r) {
  return { of: "built-in", scope: { of: "case", key: e.key, gated: e.gated }, check: t, level: n, expected: r };
}
function It(e, t, n) {
  return { ...e, status: "unknown", found: t, reason: n };
}
function nf({ status: e, crashes: t, finished: n }) {
  return t === 0 ? e : `${e}; ${t} launches ended in it, ${n} finished`;
}

// src/domain/judge/shipping-variant.ts
function of(e, t, n) {
  let r = {
    of: "built-in",
    scope: { of: "variant", model: e.model, variant: n },
    check: "variant-exists",
    level: "error",
    expected: `${n} can be made`
  };
  if (t === void 0)
    return { ...r, status: "unknown", found: "nothing", reason: "the model was not converted at all" };
  let i = Be(t, "candidate", n);
  if (!("absent" in i)) return { ...r, status: "within", found: "converted" };
  let o = i.absent;
  if (Nv(e.candidate.source))
    return { ...r, status: "unknown", found: o, reason: "the file itself was not fetched" };
  let s = Be(t, "baseline", n);
  return e.change === "added" ? { ...r, status: "exceeded", found: o, reason: "it is what ships" } : "absent" in s ? { ...r, status: "unknown", found: o, reason: `the baseline has none either: ${s.absent}` } : { ...r, status: "exceeded", found: o, reason: "it can be made of the baseline" };
}
function Nv(e) {
  return e.status === "unreadable" && e.reason === "lfs-pointer";
}
function sf(e, t) {
  if (e.status === "absent") return !0;
  if (e.status === "unusable") return !1;
  let n = e.variants.find((r) => r.variant === t);
  return n === void 0 || n.status === "not-possible";
}
function af(e, t, n) {
  if (n.some(({ platform: i }) => t.some((o) => o.platform === i))) return [];
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
function uf(e) {
  let t = xv(e), n = e.changes.models.filter(({ change: i }) => i === "modified" || i === "added").flatMap((i) => kv(e, i, t)), r = n.map(Mn).reduce(Gi, "pass");
  return {
    verdict: r,
    exitCode: Rn(r, e.settings.settings.onInconclusive),
    checks: n,
    findings: ef({
      ...e,
      ships: (i, o) => e.plan.ship.some((s) => s.model === i && s.variant === o)
    }),
    advice: Ql(e, t.facts, t.rows, (i, o) => cf(e, i, o, t).judged)
  };
}
function xv({ comparison: e }) {
  let t = e.models.flatMap((r) => r.rows), n = Map.groupBy(
    t,
    ({ scope: r }) => r.of === "variant" ? `${r.model} ${r.variant}` : ""
  );
  return {
    facts: tt(
      e.models.flatMap(({ cases: r }) => r),
      ({ key: r }) => r
    ),
    rows: tt(t, ({ scope: r }) => r.of === "case" ? r.key : void 0),
    variantRows: (r, i) => n.get(`${r} ${i}`) ?? []
  };
}
function kv(e, t, n) {
  let r = e.plan.ship.filter(({ model: u }) => u === t.model), i = e.variants.models.find(({ model: u }) => u === t.model), o = [...new Set(r.map(({ variant: u }) => u))], s = o.map((u) => of(t, i, u)), a = new Set(o.filter((u, c) => s[c]?.status === "within"));
  return [
    ...s,
    ...af(t.model, r, e.plan.devices),
    ...o.filter((u) => a.has(u)).flatMap((u) => Mv(e, t.model, u, n)),
    ...r.filter(({ variant: u }) => a.has(u)).flatMap(
      (u) => e.plan.devices.filter(({ platform: c }) => c === u.platform).flatMap(({ device: c }) => Rv(e, u, c, n))
    )
  ];
}
function Mv(e, t, n, r) {
  let i = r.variantRows(t, n);
  return df(
    e,
    { of: "variant", model: t, variant: n },
    i,
    !1,
    (o) => o === "app-size" ? "no app was built: this farm measures without one" : "no evaluation is configured, or it did not run"
  );
}
function Rv(e, t, n, r) {
  let { judged: i, checks: o } = cf(e, t, n, r);
  if (i === void 0) return o;
  let { key: s, gated: a } = i.planned, u = (i.facts?.rounds ?? 0) > 1;
  return [
    ...o,
    ...df(e, { of: "case", key: s, gated: a }, r.rows.get(s), u, () => "it was not measured")
  ];
}
function cf(e, t, n, r) {
  let i = e.plan.devices.filter((s) => ye(s.device, n)).flatMap(({ cases: s }) => s).filter(({ gated: s, key: a }) => s && a.model === t.model && a.variant === t.variant), o = t.delegates.flatMap(
    (s) => i.filter(({ key: a }) => a.delegate === s).map((a) => ({ planned: a, facts: r.facts.get(a.key)[0] }))
  );
  return rf(t, n, o);
}
function df(e, t, n, r, i) {
  let { settings: o } = e.settings, { model: s, variant: a } = t.of === "case" ? t.key : t, u = e.variants.models.find((d) => d.model === s), c = u !== void 0 && sf(u.baseline, a);
  return Xi(o.budgets, t).flatMap((d) => {
    if (t.of === "case" && t.key.delegate === "cpu" && Pv(d.metric)) return [];
    let l = n.find(({ metric: y }) => y === d.metric), { minimumEffect: f } = o, p = i(d.metric);
    return Wd({ rule: d, scope: t, row: l, missing: p, noBaseline: c, secondRoundAsked: r, minimumEffect: f }) ?? [];
  });
}
function Pv(e) {
  return e === "delegated-nodes" || e === "partitions";
}

// src/stages/decide.ts
function ft(e, t, n) {
  return ea(e, Zd({ plan: e.plan, secondRound: n, runs: t }));
}
function ea(e, t) {
  let { settings: n, changes: r, variants: i, accuracy: o, plan: s, apps: a } = e, u = Yl({ settings: n, changes: r, variants: i, accuracy: o, apps: a, plan: s, measurements: t }), c = uf({ settings: n, changes: r, variants: i, accuracy: o, plan: s, comparison: u });
  return { measurements: t, comparison: u, verdict: c };
}

// src/domain/money/prices.ts
var lf = {
  firebase: {
    asOf: "2026-11-24",
    source: "https://firebase.google.com/docs/test-lab/usage-quotas-pricing",
    centsPerHour: { physical: 500, virtual: 100 },
    freeMinutesPerDay: { physical: 30, virtual: 60 },
    aroundSessionSeconds: 120,
    longestSessionSeconds: 2700
  }
};
function ta(e) {
  return Object.hasOwn(lf, e) ? lf[e] : void 0;
}
function na(e) {
  return Math.ceil(e / 60);
}
function pt(e, { centsPerHour: t }) {
  return Math.ceil((e.physical * t.physical + e.virtual * t.virtual) / 60);
}
function ff(e, t, n) {
  let r = (i) => Math.min(e[i], Math.max(0, t[i] + e[i] - n.freeMinutesPerDay[i]));
  return pt({ physical: r("physical"), virtual: r("virtual") }, n);
}
function mt(e) {
  return e.reduce((t, n) => ({ physical: t.physical + n.physical, virtual: t.virtual + n.virtual }), {
    physical: 0,
    virtual: 0
  });
}

// src/domain/money/estimate.ts
var Cr = 15e6;
function pf(e, t) {
  let n = e.devices.flatMap((r) => {
    let { request: i } = r;
    if (i === void 0) return [];
    let o = i.sessionTimeBoxNs ?? t.longestSessionSeconds * 1e9, s = pr(i), a = i.cases.filter((u) => u.gated).map(({ id: u }) => s.get(u) ?? 0);
    return [
      {
        worst: Bt(r, In(o, t)),
        confirmation: Bt(r, ra(a, i.coolDown.maxWaitNs, t)),
        likely: Bt(r, Iv(i, Cr))
      }
    ];
  });
  return {
    worst: mt(n.map(({ worst: r }) => r)),
    confirmation: mt(n.map(({ confirmation: r }) => r)),
    likely: mt(n.map(({ likely: r }) => r))
  };
}
function Iv(e, t) {
  let n = [...Tn(e, () => t).values()].reduce((r, i) => r + i, 0) / 1e9;
  return na(n);
}
function mf({ devices: e }) {
  let t = e.map(({ cases: n, request: r }) => {
    if (r === void 0) return 0;
    let i = new Set(n.filter((u) => u.identical).map(({ id: u }) => u)), o = r.launches.map(
      (u) => i.has(u.case) ? { ...u, loadOrder: [...ue] } : u
    ), s = (u) => [...u.values()].reduce((c, d) => c + d, 0);
    return (s(Tn({ ...r, launches: o }, () => Cr)) - s(Tn(r, () => Cr))) / 1e9;
  });
  return Math.floor(t.reduce((n, r) => n + r, 0) / 60);
}
function In(e, { aroundSessionSeconds: t, longestSessionSeconds: n }) {
  return na(Math.min(n, Math.ceil(e / 1e9) + t));
}
function ra(e, t, n) {
  return e.length === 0 ? 0 : In(mr(e, t), n);
}
function Bt({ facts: e }, t) {
  return e?.form === "virtual" ? { physical: 0, virtual: t } : { physical: t, virtual: 0 };
}

// src/domain/money/ledger.ts
function hf(e, t) {
  return mt(e.filter((n) => n.day === t).map(({ minutes: n }) => n));
}
function ia(e, { day: t, pullRequest: n }, r, i) {
  let o = (c) => pt(mt(c.map(({ minutes: d }) => d)), i), s = n === void 0 ? [] : e.filter((c) => c.pullRequest === n), a = r.maxPerPullRequestCents - o(s), u = r.maxPerDayCents - o(e.filter((c) => c.day === t));
  return Math.max(0, Math.min(a, u));
}
function nn(e) {
  return `$${(e / 100).toFixed(2)}`;
}
function oa(e, t) {
  return `the spend limit (${`${nn(e.maxPerPullRequestCents)} a pull request, ${nn(e.maxPerDayCents)} a day`}) has ${nn(t)} left`;
}

// src/domain/money/trim.ts
function gf(e, t) {
  let { prices: n, capCents: r, reason: i } = t, o = e.devices.map(({ request: f }) => f === void 0 ? /* @__PURE__ */ new Map() : new Map(pr(f))), s = e.devices.map(
    ({ request: f }) => new Set(f?.cases.filter((p) => p.gated).map(({ id: p }) => p))
  ), a = e.devices.map((f, p) => l(p)), u = /* @__PURE__ */ new Set(), d = e.devices.flatMap(
    (f, p) => f.cases.filter(({ id: y }) => o[p]?.has(y) === !0).map((y) => ({ device: p, id: y.id, gated: y.gated, turn: Bv(y, f) }))
  ).toReversed().toSorted((f, p) => p.turn - f.turn);
  for (let { device: f, id: p } of d) {
    if (pt(mt(a), n) <= r) break;
    o[f]?.delete(p), u.add(p), a[f] = l(f);
  }
  return u.size === 0 ? e : xn(e, ({ id: f }) => u.has(f) ? i : void 0);
  function l(f) {
    let p = o[f] ?? /* @__PURE__ */ new Map(), y = e.devices[f];
    if (p.size === 0 || y?.request === void 0) return { physical: 0, virtual: 0 };
    let b = y.request.coolDown.maxWaitNs, A = [...p].flatMap(([N, w]) => s[f]?.has(N) === !0 ? [w] : []), O = In(mr([...p.values()], b), n);
    return Bt(y, O + ra(A, b, n));
  }
}
function Bv(e, { device: t, platform: n }) {
  let r = kt(t, n), i = r !== void 0 && Di(r) === "low";
  return e.gated ? i ? 0 : 1 : i ? 2 : 3;
}

// src/stages/spend.ts
async function yf(e, t, { spend: n }) {
  let r = ta(e.farm.name);
  if (r === void 0) return t;
  let { today: i, spending: o } = e, s = o?.pullRequest, a = await o?.ledger.read({ day: i, pullRequest: s }) ?? [], u = ia(a, { day: i, pullRequest: s }, n, r), c = `not measured: ${oa(n, u)}`, d = gf(t, { prices: r, capCents: u, reason: c }), { worst: l, confirmation: f, likely: p } = pf(d, r), y = {
    physical: l.physical + f.physical,
    virtual: l.virtual + f.virtual
  };
  return {
    ...d,
    spend: {
      day: i,
      leftCents: u,
      worst: l,
      confirmation: f,
      likely: p,
      worstCents: pt(y, r),
      likelyCents: pt(p, r),
      likelyAfterFreeCents: ff(p, hf(a, i), r),
      savedMinutes: mf(t)
    }
  };
}
var Lv = { status: "reserved", settle: () => Promise.resolve() };
async function wf(e, t, n, { spend: r }) {
  let i = ta(e.farm.name), { request: o } = t;
  if (i === void 0 || e.spending === void 0 || o === void 0) return Lv;
  let { ledger: s, pullRequest: a } = e.spending, u = { day: e.today, pullRequest: a }, c = o.sessionTimeBoxNs ?? i.longestSessionSeconds * 1e9, d = await s.read(u), l = {
    kind: "ledger-entry",
    schemaVersion: 1,
    id: Fv(`${o.requestId}.${t.device.model}.${t.device.osVersion}`, d),
    day: u.day,
    farm: e.farm.name,
    ...a === void 0 ? {} : { pullRequest: a },
    headSha: n,
    state: "reserved",
    minutes: Bt(t, In(c, i))
  };
  await s.write(l);
  let f = (await s.read(u)).filter(({ id: y }) => y !== l.id), p = ia(f, u, r, i);
  return pt(l.minutes, i) <= p ? {
    status: "reserved",
    async settle(y) {
      y !== void 0 && await s.write({ ...l, state: "billed", minutes: Bt(t, y) });
    }
  } : (await s.write({ ...l, state: "billed", minutes: { physical: 0, virtual: 0 } }), { status: "refused", reason: `${oa(r, p)}, and this session may take more` });
}
function Fv(e, t) {
  let n = e.replaceAll(/[^A-Za-z0-9._-]/g, "-").slice(0, 180), r = new Set(t.filter(({ state: o }) => o === "billed").map(({ id: o }) => o)), i = n;
  for (let o = 2; r.has(i); o += 1) i = `${n}.${o}`;
  return i;
}

// src/stages/run.ts
async function vf(e, t) {
  let { workspace: n, signal: r } = e, i = await sa(n), { subject: o } = await n.read("plan", "prepare"), { settings: s } = i.settings, a = t === void 0 ? i.plan : Li(i.plan, t), u = await bf(e, o, a, i.plan, s), { verdict: c } = ft({ ...i, plan: a }, await aa(n, u), void 0), d = $i(a, c), l = d === void 0 || r?.aborted === !0 ? [] : await bf(e, o, d, i.plan, s), f = [...u, ...l], p = t === void 0 ? { runs: f } : await $v(e, a, f, t);
  if (await n.write("device-runs", o, ["plan"], p), r?.aborted === !0) throw T.aborted();
}
async function $v({ workspace: e, farm: t }, n, r, i) {
  let { body: o } = await e.read("device-runs", "run");
  return {
    runs: [...o.runs, ...await _v(t, n, r, i)],
    reruns: [...o.reruns ?? [], i]
  };
}
async function _v(e, t, n, { number: r }) {
  let i = t.devices.some(({ platform: s }) => s === "host"), [o] = i && n.length > 0 ? await e.devices() : [];
  return n.map((s) => {
    let { device: a } = s;
    if (o === void 0 || ye(o.device, a)) return { ...s, rerun: r };
    let u = { device: a, reason: "another computer measured it again" };
    return { ...s, device: o.device, substitutes: u, rerun: r };
  });
}
async function sa(e) {
  let [t, n, r, i, o] = await Promise.all([
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
    accuracy: i.body,
    plan: o.body,
    apps: (await Cd(e, "app-bundle"))?.apps ?? []
  };
}
async function aa(e, t) {
  return Promise.all(
    t.map(async (n) => {
      let r = n.outcome.report;
      return { run: n, report: r === void 0 ? void 0 : Cc(await e.readText(r)) };
    })
  );
}
async function bf(e, t, n, r, i) {
  let o = new Map(r.files.map(({ id: p, file: y }) => [p, y])), { farm: s, workspace: a, progress: u, signal: c } = e, d = s.needsApp ? (await a.read("app-bundle", "build")).body.apps : [], l = (p) => s.needsApp && !d.some((y) => y.platform === p), f = [];
  for (let p of n.devices) {
    let { request: y, platform: b } = p;
    if (y === void 0) continue;
    let A = l(b) ? qv(b) : await wf(e, p, t.headSha, i);
    f.push({ planned: p, request: y, money: A });
  }
  return Promise.all(
    f.map(async ({ planned: { device: p, platform: y, cases: b }, request: A, money: O }) => {
      if (O.status !== "reserved") return Uv(a, p, A, O);
      let N = new Map(b.map(({ id: v, key: E }) => [v, Qt(E)])), g = { subject: t, device: p, request: A, files: o, signal: c, progress: u, labelOf: (v) => N.get(v) ?? v }, D = s.needsApp ? { app: await jv(e, d, y, A) } : {}, m = await s.run({ ...g, ...D });
      return await O.settle(m.billedMinutes), m;
    })
  );
}
function qv(e) {
  return { status: "no-app", reason: `the job that builds the app for ${e} left none` };
}
async function Uv(e, t, n, { status: r, reason: i }) {
  let { sha256: o } = await e.writeText(`device-runs/${n.requestId}.json`, yn(n)), s = { status: r === "refused" ? "quota" : "infrastructure", reason: i };
  return { device: t, round: n.round, requestSha256: o, outcome: s };
}
async function jv({ appBuilders: e, workspace: t, signal: n }, r, i, o) {
  let s = r.find((u) => u.platform === i), a = e.find((u) => u.platform === i);
  if (s === void 0 || a === void 0) throw T.internal(`no app was built for ${i}`);
  return { built: s, driver: await a.driver({ app: s, request: o, workspace: t, signal: n }) };
}

// src/stages/report-input.ts
function Yi(e, t, n, r, i) {
  return {
    subject: t,
    toolVersion: e.toolVersion,
    gate: e.gate,
    ...n,
    comparison: r.comparison,
    verdict: r.verdict,
    sessions: r.measurements.sessions,
    ...i === void 0 ? {} : { history: i },
    links: e.links
  };
}

// src/domain/waive.ts
function Df(e, { asOf: t, waivers: n }, r) {
  let i = [], o = e.checks.map((a) => {
    if (a.status !== "exceeded") return a;
    let u = n.filter((y) => Vv(y, a)).toSorted((y, b) => y.until === b.until ? 0 : y.until < b.until ? 1 : -1), [c] = u;
    if (c === void 0) return a;
    if (c.until < t)
      return i.push({
        kind: "waiver-expired",
        scope: a.scope,
        detail: `${c.actor} accepted ${c.check} until ${c.until}, which has passed`
      }), a;
    let { actor: d, until: l, reason: f, url: p } = c;
    return { ...a, waiver: { by: d, until: l, reason: f, ...p === void 0 ? {} : { url: p } } };
  }), s = o.map(Mn).reduce(Gi, "pass");
  return {
    ...e,
    verdict: s,
    exitCode: Rn(s, r),
    checks: o,
    findings: [...e.findings, ...i]
  };
}
function Ef({ asOf: e, waivers: t }, n) {
  return t.filter(({ until: r, match: i }) => r >= e && n.some((o) => Kl(i, o))).toSorted((r, i) => r.until === i.until ? 0 : r.until < i.until ? 1 : -1);
}
function Vv({ check: e, match: t }, n) {
  return (n.of === "budget" ? n.metric : n.check) === e && Zs(t, n.scope);
}

// src/domain/wants-comment.ts
function Or({ comment: e }, t, n) {
  switch (e) {
    case "always":
      return !0;
    case "on-change":
      return t.models.some(({ change: r }) => r !== "unchanged") || (n?.verdict ?? "pass") !== "pass";
    case "on-failure":
      return (n?.exitCode ?? 0) !== 0;
  }
}

// src/stages/decide-stored.ts
async function Of(e) {
  let t = await sa(e), { subject: n, body: r } = await e.read("device-runs", "run"), i = await aa(e, r.runs), o = (d) => i.filter(({ run: l }) => l.rerun === d), s = Cf(t, o(void 0)), a = [], u = [], c = s;
  for (let d of r.reruns ?? []) {
    let l = Cf({ ...t, plan: Li(t.plan, d) }, o(d.number));
    a.push({ rerun: d, measurements: l.measurements });
    let f = ea(t, jd(s.measurements, a));
    u.push(Fi(d, l.measurements, c.verdict, f.verdict)), c = f;
  }
  return { subject: n, evidence: t, deviceRuns: r, decision: c, again: u };
}
function Cf(e, t) {
  let n = ft(
    e,
    t.filter(({ run: i }) => i.round === 1),
    void 0
  );
  return t.some(({ run: i }) => i.round === 2) ? ft(e, t, $i(e.plan, n.verdict)) : n;
}

// src/domain/converted-variant.ts
function Bn({ models: e }, { model: t, variant: n }, r) {
  let i = e.find((s) => s.model === t)?.[r], o = i?.status === "present" ? i.variants.find((s) => s.variant === n) : void 0;
  return o?.status === "converted" ? o : void 0;
}

// src/domain/history/merge.ts
var zv = { ofCase: 20, ofDevice: 8e3, years: 2 };
function ua(e, t = zv) {
  let n = e.flat().toSorted(Af), r = Hv(n[0]?.at ?? "", t.years), i = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Map(), s = [];
  for (let a of n) {
    if (a.at < r || s.length === t.ofDevice) break;
    let u = Wv(a);
    if (i.has(u)) continue;
    i.add(u);
    let c = Ie([a.key, a.side]), d = o.get(c) ?? 0;
    o.set(c, d + 1), d < t.ofCase && s.push(a);
  }
  return s.sort((a, u) => hn(a.key, u.key) || Af(u, a));
}
function Wv({ key: e, environment: t, side: n, commit: r, session: i, modelSha256: o }) {
  return Ie([e, t, n, r, i, o]);
}
function Af(e, t) {
  return Ki(e.at, t.at) || Ki(e.session, t.session) || Ki(e.side, t.side) || Ki(Ie(e), Ie(t));
}
function Ki(e, t) {
  return e === t ? 0 : e < t ? 1 : -1;
}
function Hv(e, t) {
  return `${String(Number(e.slice(0, 4)) - t).padStart(4, "0")}${e.slice(4)}`;
}

// src/domain/history/record.ts
function wB({ baseSha: e, headSha: t }, { cases: n, sessions: r }, i, o) {
  return n.filter(({ gated: a }) => a).flatMap((a) => {
    let u = Ji(r, a);
    if (u === void 0) return [];
    let c = yr(a.launches, 1);
    return ue.flatMap((d) => {
      let l = Bn(i, a.key, d)?.file.sha256, f = c.flatMap((y) => y[d] ?? []);
      if (a[d].status !== "measured" || l === void 0 || f.length === 0) return [];
      let p = d === "baseline" ? e : t;
      return [
        {
          key: a.key,
          environment: u,
          side: d,
          commit: p,
          session: t,
          modelSha256: l,
          p50Ns: f.map((y) => Sf(y["latency-p50"])),
          p90Ns: f.map((y) => Sf(y["latency-p90"])),
          ...o
        }
      ];
    });
  });
}
function Sf(e) {
  return Math.max(1, Math.round(Math.exp(e)));
}
function Ji(e, t) {
  let n = Ui(e, t).filter(({ round: o }) => o === 1), [r, ...i] = n.map(({ environment: o }) => o);
  return i.every((o) => Ie(o) === Ie(r)) ? r : void 0;
}

// src/domain/history/trend.ts
function ca(e, t) {
  return e.filter((n) => n.side === "candidate" && Zi(t, n)).map(kf);
}
function Tf(e, t) {
  let n = e.filter(({ side: i }) => i === "candidate"), r = new Set(n.filter((i) => Zi(t, i)).map(({ commit: i }) => i));
  return new Set(n.map(({ commit: i }) => i).filter((i) => !r.has(i))).size;
}
function Nf(e, t) {
  let n = Map.groupBy(
    e.filter((s) => Zi(t, s)),
    ({ modelSha256: s }) => s
  ), [r, i, o] = [0, 0, 0];
  for (let s of n.values()) {
    let a = s.map(Mf);
    if (a.length < 2) continue;
    let u = a.reduce((c, d) => c + d, 0) / a.length;
    r += a.reduce((c, d) => c + (d - u) ** 2, 0), i += a.length - 1, o += a.length;
  }
  return i === 0 ? void 0 : { logSd: Math.sqrt(r / i), sessions: o };
}
function xf(e, t, n) {
  let r = e.filter((o) => o.modelSha256 === n), i = r.findLast((o) => Zi(t, o));
  return i !== void 0 ? { last: kf(i) } : e.length === 0 ? { lacking: "no-record" } : t === void 0 ? { lacking: "no-environment" } : { lacking: r.length === 0 ? "other-file" : "other-environment" };
}
function Zi(e, t) {
  return e !== void 0 && Ie(e) === Ie(t.environment);
}
function kf(e) {
  let { commit: t, at: n, run: r } = e;
  return { commit: t, day: n.slice(0, 10), p50Ns: Math.exp(Mf(e)), ...r === void 0 ? {} : { run: r } };
}
function Mf({ p50Ns: e }) {
  return tn(e.map(Math.log))?.mean ?? Number.NaN;
}

// src/domain/history/case-history.ts
function Rf({ cases: e, sessions: t }, n, r) {
  let i = tt(r, ({ key: o }) => o);
  return e.filter(({ gated: o }) => o).map((o) => {
    let { key: s } = o, a = ua([i.get(s)]), u = Ji(t, o), c = Nf(a, u);
    return {
      key: s,
      baseline: Xv(
        o,
        xf(a, u, Bn(n, s, "baseline")?.file.sha256)
      ),
      trend: ca(a, u),
      otherEnvironments: Tf(a, u),
      ...c === void 0 ? {} : { noise: c }
    };
  });
}
function Pf({ models: e }, { sessions: t }, n) {
  let r = new Set(e.filter(({ change: o }) => o === "unchanged").map(({ model: o }) => o)), i = n.filter(({ key: o, side: s }) => s === "candidate" && r.has(o.model));
  return [...Map.groupBy(ua([i]), ({ key: o }) => Ie(o)).values()].flatMap((o) => {
    let [s] = o, a = s && ca(o, Ji(t, s)).at(-1);
    return s === void 0 || a === void 0 ? [] : [{ key: s.key, last: a }];
  });
}
function Xv({ identical: e, baseline: { status: t } }, n) {
  return e ? { of: "same-bytes" } : t === "measured" ? { of: "same-session" } : t === "absent" ? { of: "no-model" } : { of: "not-measured", status: t, ...n };
}

// src/stages/history.ts
async function If({ history: e, workspace: t, progress: n }, r, i, { changes: o, variants: s }) {
  let a = i.cases.filter(({ gated: l }) => l);
  if (a.length === 0) return;
  let u = Yv(a.map(({ key: l }) => l.device)), c = (l) => ({
    cases: Rf(i, s, l),
    unchanged: Pf(o, i, l)
  }), d = e === void 0 ? c([]) : await e.files().then(async (l) => Promise.all(u.map((f) => Gv(l, f)))).then((l) => c(l.flat())).catch((l) => {
    let f = l instanceof Error ? l.message : String(l);
    return n.warn(`The history of main could not be read, so the report shows none: ${f}`), { ...c([]), unreadable: f };
  });
  return await t.write("history", r, ["changes", "variants", "measurements"], d), d;
}
async function Gv(e, t) {
  let n = await e.read(nc(t));
  return n === void 0 ? [] : rc(t, n);
}
function Yv(e) {
  return e.filter((t, n) => e.findIndex((r) => ye(t, r)) === n);
}

// src/stages/waivers.ts
var Bf = "waivers.json";
async function Lf(e, t) {
  let n = await da(e);
  if (n !== void 0)
    return n.unreadable !== void 0 && e.progress.warn(`Accepted findings could not be read, so none is applied: ${n.unreadable}`), await e.workspace.write("waivers", t, [], n), n;
}
async function da({
  decisions: e,
  commit: t,
  today: n
}) {
  if (e !== void 0)
    return Kv(e, t).then((r) => ({ asOf: n, waivers: r })).catch((r) => {
      let i = r instanceof Error ? r.message : String(r);
      return { asOf: n, waivers: [], unreadable: i };
    });
}
async function Kv(e, t) {
  return Ff(await e.file(Bf)).filter((r) => r.commit === void 0 || r.commit === t);
}
async function BB(e) {
  return Ff(await e.read(Bf));
}
function Ff(e) {
  return e === void 0 ? [] : tc.parse(JSON.parse(e)).waivers;
}

// src/stages/conclude.ts
async function $f(e, {
  asked: t,
  cutOff: n = !1,
  fromEarlier: r = !1
} = {}) {
  let { workspace: i } = e, { subject: o, evidence: s, deviceRuns: a, decision: u, again: c } = await Of(i);
  await i.write("measurements", o, ["plan", "device-runs"], u.measurements);
  let d = ["settings", "changes", "variants", "accuracy", "plan", "measurements"], l = await xs(i, "app-bundle");
  await i.write("comparison", o, [...d, ...l], u.comparison);
  let f = await Lf(e, o), p = await If(e, o, u.measurements, s), y = Jv(u, f, s), b = t === void 0 || c.some(({ rerun: g }) => g.number === t.number), A = {
    ...Yi(e, o, s, n ? Zv(y) : y, p),
    ...n ? { cutOff: n } : {},
    // A rerun that was asked for tells it of its cases.
    ...r && b ? { fromEarlier: r } : {},
    measuredAgain: b ? c : [...c, Fi(t, void 0, u.verdict, u.verdict)]
  }, O = a.runs.map(({ billedMinutes: g }) => g), N = O.filter((g) => g !== void 0), w = N.reduce((g, D) => g + D, 0);
  return Qv(e, N.length < O.length || N.length === 0 ? A : { ...A, billedMinutes: w });
}
function Jv(e, t, { settings: n }) {
  return t === void 0 ? e : { ...e, verdict: Df(e.verdict, t, n.settings.onInconclusive) };
}
function Zv({ verdict: e, ...t }) {
  return { ...t, verdict: { ...e, exitCode: Rn(e.verdict, "fail") } };
}
async function Qv(e, t) {
  let { workspace: n, pullRequest: r, progress: i } = e, { verdict: o } = t, s = await xs(n, "waivers");
  await n.write("verdict", t.subject, ["settings", "accuracy", "comparison", ...s], o);
  let a = bd(t), u = await n.writeText("comment.md", a), c = await n.writeText("summary.md", vd(t)), d = Or(t.settings.settings, t.changes, o), l = await r?.publish(a, { as: "report", verdict: o.verdict, begin: d });
  return l?.status === "skipped" && l.expected !== !0 && i.warn(`The comment was not posted: ${l.reason}`, l.fix), { verdict: o, input: t, comment: u, summary: c, published: l };
}

// src/domain/legs.ts
function _f(e) {
  return Math.min(10, Math.ceil(e.filter(Uf).length / 4));
}
function qf({ number: e, of: t }, n) {
  let r = new Map(n.filter(Uf).map(({ model: i }, o) => [i, o]));
  return n.filter(({ model: i }) => (r.get(i) ?? 0) % t === e - 1);
}
function Uf({ change: e }) {
  return e !== "unchanged";
}

// src/stages/adopted-files.ts
async function Vf(e) {
  let { litert: t, adopted: n, model: r, into: i, signal: o, onDone: s } = e, a = [];
  for (let c of e.wanted ?? fe.filter((d) => d !== "as-is")) {
    let d = n.get(`variants/${r}/candidate/${c}.tflite`);
    a.push(d === void 0 ? { variant: c, status: "failed", reason: jf } : await u(d, c)), s(c);
  }
  return { status: "present", variants: a };
  async function u(c, d) {
    let l = await t.convert({
      source: c,
      kind: "tflite",
      variants: ["as-is"],
      calibration: void 0,
      into: `${i}/${d}`,
      signal: o,
      onDone: () => {
      }
    });
    if (l.status === "unusable") return { variant: d, status: "failed", reason: l.reason };
    let [f] = l.variants;
    return f === void 0 ? { variant: d, status: "failed", reason: jf } : { ...f, variant: d };
  }
}
var jf = "the fork's own workflow run left no such file; its log says why";

// src/stages/prepared.ts
var zf = ["settings", "changes", "variants", "accuracy", "model-inputs"], JB = (e) => `${e}.json`;
async function Wf(e) {
  let [t, n, r, i, o] = await Promise.all([
    e.read("settings", "prepare"),
    e.read("changes", "prepare"),
    e.read("variants", "prepare"),
    e.read("accuracy", "prepare"),
    e.read("model-inputs", "prepare")
  ]);
  return { settings: t, changes: n, variants: r, accuracy: i, inputs: o };
}
function rn(e) {
  return e.status !== "present" ? [] : e.variants.flatMap((t) => t.status === "converted" ? [{ variant: t.variant, file: t.file }] : []);
}

// src/stages/convert.ts
async function Hf(e) {
  let t = e.changes.filter(({ change: r }) => r !== "unchanged"), n = [];
  for (let r of t) {
    let i = e.progress.start(`Converting ${r.model}`), o = 0, s = (l) => (f) => i.update(o += 1, `${f} of the ${l}`), a = eD(r.model, e.base, e.head), u = (l) => tD(
      e.litert,
      r,
      l,
      a,
      Ar(l === "baseline" ? e.base : e.head, r.model),
      e.signal,
      s(l),
      l === "candidate" ? e.adopted : void 0
    ), [c, d] = await Promise.all([u("baseline"), u("candidate")]);
    i.finish(`${rn(c).length} + ${rn(d).length} files`), n.push({ model: r.model, baseline: c, candidate: d });
  }
  return n;
}
function Ar(e, t) {
  return e?.models.find((n) => n.name === t);
}
function eD(e, t, n) {
  let r = Ar(n, e)?.variants ?? Ar(t, e)?.variants;
  if (r === void 0) return;
  let i = Object.values((Ar(t, e) ?? Ar(n, e))?.ship ?? {}), o = /* @__PURE__ */ new Set([...r, ...i.map(({ variant: s }) => s)]);
  return fe.filter((s) => o.has(s));
}
async function tD(e, t, n, r, i, o, s, a) {
  let u = t[n];
  if (i === void 0) return { status: "absent" };
  if (u.source.status === "absent")
    return n === "baseline" ? { status: "absent" } : { status: "unusable", reason: `the config names ${i.source}, but there is no such file` };
  if (u.source.status === "unreadable") return { status: "unusable", reason: u.source.detail };
  let { kind: c, file: d } = u.source;
  if (c === "npz" || c === "other")
    return { status: "unusable", reason: `${i.source} is not a model: a source is a SavedModel folder, or a .keras, .h5 or .tflite file` };
  let l = i.calibration !== void 0 && u.calibration?.status === "present" ? { data: u.calibration.file, samples: i.calibration.samples } : void 0, f = `variants/${t.model}/${n}`;
  return a !== void 0 && c !== "tflite" ? Vf({ litert: e, adopted: a, model: t.model, wanted: r, into: f, signal: o, onDone: s }) : e.convert({
    source: d,
    kind: c,
    variants: r,
    calibration: l,
    into: f,
    signal: o,
    onDone: ({ variant: p }) => s(p)
  });
}

// src/stages/detect.ts
var nD = ["source", "calibration", "evaluation"];
async function Yf(e, t, n, r) {
  let i = [...new Set([...Lt(t), ...Lt(n)].map(({ name: c }) => c))].sort(), o = r.start("Looking for changed models", i.length), s = [];
  for (let [c, d] of i.entries()) {
    let l = Lt(t).find((p) => p.name === d), f = Lt(n).find((p) => p.name === d);
    s.push(await rD(e, d, l, f)), o.update(c + 1, d);
  }
  let a = await oD(e, t, n, s), u = a.filter(({ change: c }) => c !== "unchanged").length;
  return o.finish(`${u} of ${a.length} changed`), a;
}
function Lt(e) {
  return e?.models ?? [];
}
async function rD(e, t, n, r) {
  let i = [];
  for (let u of nD) {
    let [c, d] = [
      await Sr(e, "baseline", n, u),
      await Sr(e, "candidate", r, u)
    ];
    c !== d && i.push(u);
  }
  n !== void 0 && r !== void 0 && Xf(n) !== Xf(r) && i.push("settings");
  let o = await Sr(e, "baseline", n, "source") !== void 0, s = iD(o, r !== void 0, i.length > 0), a = n !== void 0 && r !== void 0 && n.source !== r.source && !i.includes("source");
  return {
    model: t,
    change: s,
    differs: i,
    ...a ? { renamedFrom: n.source } : {},
    baseline: la,
    candidate: la
  };
}
async function Kf(e, t, n, r) {
  let i = [];
  for (let o of r) {
    let s = ({ name: a }) => a === o.model;
    o.change === "unchanged" ? i.push(o) : i.push({
      ...o,
      baseline: await Gf(e, "baseline", Lt(t).find(s)),
      candidate: await Gf(e, "candidate", Lt(n).find(s))
    });
  }
  return i;
}
function iD(e, t, n) {
  return t ? e ? n ? "modified" : "unchanged" : "added" : "deleted";
}
var la = { source: { status: "absent" } };
function Jf(e, t) {
  return t === "source" ? e?.source : e?.[t]?.data;
}
async function Sr(e, t, n, r) {
  let i = Jf(n, r);
  return i === void 0 ? void 0 : await e.identity(t, i);
}
function Xf(e) {
  return JSON.stringify([e.variants ?? [], e.calibration?.samples ?? 0]);
}
async function Gf(e, t, n) {
  if (n === void 0) return la;
  let r = async (a) => {
    let u = Jf(n, a);
    return u === void 0 ? void 0 : await e.materialise(t, u);
  }, [i, o, s] = [
    await r("source"),
    await r("calibration"),
    await r("evaluation")
  ];
  return {
    source: i ?? { status: "absent" },
    ...o === void 0 ? {} : { calibration: o },
    ...s === void 0 ? {} : { evaluation: s }
  };
}
async function oD(e, t, n, r) {
  let i = /* @__PURE__ */ new Map();
  for (let s of r.filter(({ change: a }) => a === "added")) {
    let a = Lt(n).find(({ name: c }) => c === s.model), u = await Sr(e, "candidate", a, "source");
    for (let c of r.filter(
      ({ change: d, model: l }) => d === "deleted" && ![...i.values()].includes(l)
    )) {
      let d = Lt(t).find(({ name: l }) => l === c.model);
      if (!(u === void 0 || await Sr(e, "baseline", d, "source") !== u)) {
        i.set(s.model, c.model);
        break;
      }
    }
  }
  let o = new Set(i.values());
  return r.filter(({ model: s }) => !o.has(s)).map((s) => {
    let a = i.get(s.model);
    return a === void 0 ? s : { ...s, change: "unchanged", differs: [], renamedFrom: a };
  });
}

// src/stages/evaluate.ts
async function Qf(e) {
  let t = [];
  for (let n of e.variants) {
    let r = e.changes.find(({ model: o }) => o === n.model), i = e.settings.models.find(({ name: o }) => o === n.model);
    r === void 0 || i === void 0 || t.push(await sD(e, r, i, n));
  }
  return t;
}
async function sD(e, t, n, r) {
  let i = rn(r.baseline).length + rn(r.candidate).length, o = e.progress.start(`Evaluating ${t.model}`, i), s = 0, a = (b, A) => uD(
    e,
    t,
    b,
    r[b],
    n.evaluation?.metric,
    A,
    (O) => o.update(s += 1, `${O} of the ${b}`)
  ), u = (b) => t[b].evaluation, c = u("baseline") ?? u("candidate"), [d, l] = await Promise.all([a("baseline", c), a("candidate", c)]), f = t.differs.includes("evaluation") && u("baseline") !== void 0;
  if (!f || !l.some(aD)) {
    o.finish();
    let b = f ? "the change edits the evaluation data; both sides are scored on the base's" : void 0;
    return { model: t.model, sameData: !0, ...b === void 0 ? {} : { note: b }, baseline: d, candidate: l };
  }
  let p = await a("candidate", u("candidate"));
  return o.finish("each side on its own data"), { model: t.model, sameData: !1, note: "the base's evaluation data does not fit the changed model, so each side is scored on its own data", baseline: d, candidate: p };
}
function aD({ task: e }) {
  return e.status === "failed" && e.cause === "data";
}
async function uD(e, t, n, r, i, o, s) {
  let a = rn(r);
  if (a.length === 0) return [];
  let u = i?.kind === "built-in" ? cD(o) : void 0, c = i?.kind === "command" && e.fromStranger, d = await e.litert.evaluate({
    models: a,
    reference: ["float32", "as-is"].find((l) => a.some(({ variant: f }) => f === l)),
    data: Zf(o),
    calibration: Zf(t[n].calibration),
    metric: u === void 0 && !c ? i : void 0,
    signal: e.signal,
    onDone: s
  });
  return c ? d.map((l) => ({ ...l, task: { status: "failed", cause: "command", reason: dD } })) : u === void 0 ? d : d.map((l) => ({ ...l, task: { status: "failed", cause: "data", reason: u } }));
}
function Zf(e) {
  return e?.status === "present" ? e.file : void 0;
}
function cD(e) {
  if (e?.status !== "present")
    return e?.status === "unreadable" ? e.detail : "the config names evaluation data, but there is no such file";
}
var dD = "the change comes from a fork, and the repository's own command is not run on a stranger's files";

// src/config/devices-lock.ts
var Qi = "edgegate.devices.lock", lD = [
  "# Which phones `devices:` stands for. Commit it: a run then asks for the same phones, and says when one is gone.",
  "# requirement = farm platform model version"
];
function ep(e) {
  let t = e.map(
    ({ asked: n, platform: r, device: i }) => `${n} = ${i.farm} ${r} ${i.model} ${i.osVersion}`
  );
  return `${[...lD, ...t].join(`
`)}
`;
}
function tp(e) {
  let t = [];
  for (let [n, r] of e.split(/\r?\n/).entries()) {
    if (r.trim() === "" || r.startsWith("#")) continue;
    let [, i, o, s, a, u] = /^(\S.*) = (\S+) (\S+) (\S+) (\S+)$/.exec(r) ?? [], c = Vu.safeParse(s);
    if (i === void 0 || o === void 0 || a === void 0 || u === void 0)
      return {
        status: "invalid",
        line: n + 1,
        seen: `"${r}" is not \`requirement = farm platform model version\``
      };
    if (!c.success) return { status: "invalid", line: n + 1, seen: `"${s}" is no platform` };
    t.push({ asked: i, platform: c.data, device: { farm: o, model: a, osVersion: u } });
  }
  return { status: "read", devices: t };
}

// src/config/changed-budgets.ts
function ip(e, t) {
  let [n, r] = [np(e), np(t)], o = [.../* @__PURE__ */ new Set([...n.keys(), ...r.keys()])].flatMap((a) => {
    let [u, c] = [n.get(a), r.get(a)], d = hD(u ?? c);
    return u === void 0 && c === void 0 ? [] : u === void 0 ? [{ path: d, head: to(c), loosens: c !== void 0 && pD(c, t) }] : c === void 0 ? [{ path: d, base: to(u), loosens: mD(u, e) }] : di(u) === di(c) ? [] : [{ path: d, base: to(u), head: to(c), loosens: fa(u, c) }];
  });
  return (o.length > 0 ? o : fD([...n.values()], [...r.values()])).map((a) => ({ ...a, subject: "limit" }));
}
function np(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e) {
    let r = op(n);
    t.delete(r), t.set(r, n);
  }
  return t;
}
function op({ metric: e, kind: t, match: n }) {
  return JSON.stringify([e, t, ...Xu.map((r) => n?.[r] ?? null)]);
}
function fD(e, t) {
  let n = (i) => i.filter(({ match: o }) => o).map(op).join();
  if (n(e) === n(t)) return [];
  let r = (i) => [...new Set(i.filter(({ match: o }) => o).map(({ match: o }) => as(o)))].join("; ");
  return [{ path: "overrides", base: r(e), head: r(t), loosens: !0 }];
}
function pD(e, t) {
  return sp(e, t).some((n) => fa(n, e));
}
function mD(e, t) {
  if (e.level === "off") return !1;
  let n = sp(e, t);
  return n.length === 0 || n.some((r) => fa(e, r));
}
function sp(e, t) {
  let n = t.indexOf(e);
  return t.slice(0, n).filter(
    ({ metric: r, kind: i, match: o }) => r === e.metric && i === e.kind && Gu(o, e.match) !== "none"
  );
}
var eo = { off: 0, warn: 1, error: 2 };
function fa(e, t) {
  if (eo[t.level] !== eo[e.level]) {
    if (eo[t.level] < eo[e.level]) return !0;
    if (e.level === "off") return !1;
  }
  if ((t.floor ?? 0) > (e.floor ?? 0)) return !0;
  let [n, r] = [rp(e), rp(t)];
  return e.limit.of !== t.limit.of ? !0 : e.kind === "min" ? r < n : r > n;
}
function rp({ limit: e, reserve: t }) {
  return e.of === "relative" ? e.fraction : e.value - (t ?? 0);
}
function to(e) {
  return e === void 0 ? "" : di(e);
}
function hD(e) {
  if (e === void 0) return "budgets";
  let t = as(e.match);
  return t === "" ? `budgets.${e.metric}` : `overrides (${t}) ${e.metric}`;
}

// src/config/changed-settings.ts
function lp(e, t) {
  return [
    ...wD(e, t),
    ...oe("delegates", e.delegates.join(", "), t.delegates.join(", "), !1),
    // Neither runtime is the faster one on every model.
    ...oe("runtime.android", e.runtime.android, t.runtime.android, !0),
    ...oe("runtime.ios", e.runtime.ios, t.runtime.ios, !0),
    ...oe("firebase.project", e.firebase?.project, t.firebase?.project, !1),
    ...oe("firebase.bucket", e.firebase?.bucket, t.firebase?.bucket, !1),
    ...gD(e, t),
    ...yD(e, t),
    ...ip(e.budgets, t.budgets),
    ...vD(e, t),
    ...oe(
      "on-inconclusive",
      e.onInconclusive,
      t.onInconclusive,
      e.onInconclusive === "fail" && t.onInconclusive === "pass"
    ),
    ...oe("pull-requests.drafts", e.pullRequests.drafts, t.pullRequests.drafts, !1),
    ...oe("pull-requests.label", e.pullRequests.label, t.pullRequests.label, !1),
    ...oe(
      "pull-requests.comment-while-waiting",
      String(e.pullRequests.commentWhileWaiting ?? !1),
      String(t.pullRequests.commentWhileWaiting ?? !1),
      !1
    ),
    ...oe("comment", e.comment, t.comment, !1),
    ...oe(
      "author-may-accept",
      String(e.authorMayAccept),
      String(t.authorMayAccept),
      t.authorMayAccept && !e.authorMayAccept
    ),
    ...oe(
      "minimum-effect",
      ap(e.minimumEffect),
      ap(t.minimumEffect),
      t.minimumEffect > e.minimumEffect
    )
  ];
}
function gD(e, t) {
  let [n, r] = [e.devices, t.devices].map((o) => o?.map(ui)), i = r === void 0 || (n ?? []).every((o) => r.includes(o));
  return oe("devices", n?.join("; ") ?? "the default set", r?.join("; ") ?? "the default set", !i);
}
function yD(e, t) {
  let [n, r] = [e.spend, t.spend];
  return [
    ...oe("spend.max-per-pull-request", no(n.maxPerPullRequestCents), no(r.maxPerPullRequestCents), !1),
    ...oe("spend.max-per-day", no(n.maxPerDayCents), no(r.maxPerDayCents), !1),
    ...oe("spend.when-already-failing", n.whenAlreadyFailing, r.whenAlreadyFailing, !1)
  ];
}
function wD(e, t) {
  return e.models.flatMap((n) => {
    let r = t.models.find(({ name: s }) => s === n.name), i = `models.${n.name}`;
    if (r === void 0) return [bD(n, t)];
    let o = St.flatMap((s) => {
      let [a, u] = [n.ship[s], r.ship[s]];
      return oe(`${i}.ship.${s}`, cp(a), cp(u), a !== void 0 && u === void 0);
    });
    return [...oe(`${i}.evaluation`, dp(n), dp(r), !0), ...o];
  });
}
function bD({ name: e, source: t }, n) {
  let r = n.models.find((i) => i.source === t);
  return r === void 0 ? { path: `models.${e}`, base: t, loosens: !0, subject: "model" } : { path: `models (name of ${t})`, base: e, head: r.name, loosens: !0 };
}
function vD(e, t) {
  let [n, r] = [e.measure, t.measure], i = (s) => oe(`measure.${s}`, String(n[s]), String(r[s]), r[s] < n[s]), o = (s, a) => oe(`measure.${s}`, up(n[a]), up(r[a]), a === "gatedTimeBoxNs" && r[a] < n[a]);
  return [
    ...oe("measure.threads", String(n.threads), String(r.threads), r.threads > n.threads),
    ...i("launches"),
    ...i("pairs"),
    ...i("inferences"),
    ...o("gated-time", "gatedTimeBoxNs"),
    ...o("look-time", "lookTimeBoxNs"),
    ...o("hang-timeout", "hangTimeoutNs")
  ];
}
function oe(e, t, n, r) {
  if (t === n) return [];
  let i = { ...t !== void 0 && { base: t }, ...n !== void 0 && { head: n } };
  return [{ path: e, ...i, loosens: r && t !== void 0 }];
}
var no = (e) => ci({ dimension: "money", value: e }), ap = (e) => ci({ dimension: "share", value: e }), up = (e) => ci({ dimension: "duration", value: e });
function cp(e) {
  return e && `${e.variant} with ${e.delegates.join(", ")}`;
}
function dp({ evaluation: e }) {
  return e && `${DD(e.metric)}${e.data === void 0 ? "" : ` on ${e.data}`}`;
}
function DD(e) {
  return e.kind === "built-in" ? e.name : `${e.command} (at most ${e.timeoutSeconds} s)`;
}

// src/stages/settings.ts
async function pp(e, t, n = !1) {
  let r = await fp(e, "baseline", t), i = await fp(e, "candidate", t), [o, s] = [r?.settings, i?.settings];
  if (n && o === void 0)
    throw T.forkPullUnclear(`its base has no ${t}, and a fork's own decides nothing`);
  let { settings: a, assumedRuntimes: u = [] } = r ?? i ?? {};
  if (a === void 0) throw T.configMissing(t);
  let c = await ED(e, t, n), d = new Set(a.models.map(({ name: f }) => f)), l = s?.models.filter(({ name: f }) => !d.has(f)) ?? [];
  return {
    base: o,
    head: s,
    body: {
      settings: { ...a, models: [...a.models, ...l] },
      ...c === void 0 ? {} : { lockedDevices: c },
      ...u.length === 0 ? {} : { assumedRuntimes: u },
      decidedBy: o === void 0 ? "head" : "base",
      changedByHead: o === void 0 || s === void 0 ? [] : lp(o, s)
    }
  };
}
async function ED(e, t, n) {
  let r = `${t.slice(0, t.lastIndexOf("/") + 1)}${Qi}`, o = await e.readText("baseline", r) ?? (n ? void 0 : await e.readText("candidate", r));
  if (o === void 0) return;
  let s = tp(o);
  if (s.status === "read") return s.devices;
  throw T.configInvalid([`${r}:${s.line}:1: ${s.seen}.`]);
}
async function fp(e, t, n) {
  let r = await e.readText(t, n);
  if (r === void 0) return;
  let i = li(r, n);
  if (i.status === "read") {
    let { settings: o, assumedRuntimes: s } = i;
    return { settings: o, assumedRuntimes: s };
  }
  throw T.configInvalid(
    i.problems.map(fi),
    t === "baseline" ? `at the base commit ${e.subject.baseSha}` : ""
  );
}

// src/stages/look.ts
async function mp({ repository: e, workspace: t, progress: n, signal: r }, { base: i, head: o, baseName: s, configFile: a, byStranger: u }) {
  await t.clear();
  let c = await e.open({ base: i, head: o, baseName: s }, t, r), d = await pp(c, a, u);
  return { sides: c, ...d, changes: await Yf(c, d.base, d.head, n) };
}

// src/stages/make-inputs.ts
async function hp(e) {
  let t = /* @__PURE__ */ new Map(), n = [], r = e.progress.start("Preparing inputs");
  for (let { model: i, ...o } of e.variants) {
    let s = e.changes.find((c) => c.model === i), a = s?.baseline.evaluation ?? s?.candidate.evaluation, u = a?.status === "present" ? a.file : void 0;
    for (let c of ue) {
      let d = o[c];
      if (d.status === "present")
        for (let l of d.variants) {
          if (l.status !== "converted") continue;
          let f = JSON.stringify([i, u?.sha256, l.inspection.inputs]), p = t.get(f);
          p === void 0 && (p = await e.litert.makeInputs({
            model: l.file,
            data: u,
            into: `inputs/${i}`,
            signal: e.signal
          }), t.set(f, p)), p.tensors.length === l.inspection.inputs.length && n.push({ model: i, side: c, variant: l.variant, ...p }), r.update(n.length, `${l.variant} of the ${c}`);
        }
    }
  }
  return r.finish(), n;
}

// src/stages/already-failing.ts
function gp(e) {
  let { plan: t, settings: n } = e;
  if (n.settings.spend.whenAlreadyFailing === "measure") return t;
  let { verdict: r } = ft(e, [], void 0), i = r.checks.find((s) => Mn(s) === "fail");
  if (i === void 0) return t;
  let o = `not measured: ${CD(i)} already exceeds its limit (spend.when-already-failing: skip)`;
  return xn(t, (s, { platform: a }) => a === "host" ? void 0 : o);
}
var CD = (e) => e.of === "budget" ? e.metric : e.check;

// src/domain/devices/default-set.ts
var yp = {
  android: [
    { soc: "tensor-g3" },
    { soc: "snapdragon-8-gen-3" },
    { soc: "exynos-2400" },
    { soc: "exynos-1380" },
    { soc: "tensor" },
    { tier: "low", android: ">=30" }
  ],
  ios: [{ soc: "a16-bionic" }, { soc: "a15-bionic" }]
};

// src/domain/devices/choose.ts
function vp(e) {
  let { farm: t, requirements: n } = e, r = n ?? ["android", "ios"].flatMap((c) => e.platforms.has(c) ? yp[c] : []), i = [], o = [], s = [], a = [], u = e.locked.filter(({ device: c }) => c.farm === t);
  for (let c of r) {
    let d = ui(c), l = u.findIndex((b) => b.asked === d), [f] = l < 0 ? [] : u.splice(l, 1), p = e.offered.filter(({ device: b }) => !i.some((A) => OD(b, A.device, c))), y = AD(c, e, f, p);
    if (y.device === void 0) {
      s.push({ kind: "missing", asked: d, reason: y.reason }), n !== void 0 && o.push({
        device: { farm: t, model: c.model ?? d, osVersion: c.version ?? "any version" },
        platform: pa(c) ?? "android",
        reason: y.reason
      });
      continue;
    }
    y.reason !== void 0 && s.push({ kind: "replaced", asked: d, reason: y.reason, device: y.device.device }), i.push(y.device), a.push({ asked: d, platform: y.device.platform, device: y.device.device });
  }
  return { chosen: i, unavailable: o, notices: s, locked: a };
}
function OD(e, t, { model: n }) {
  return n === void 0 ? e.model === t.model : ye(e, t);
}
function AD(e, t, n, r) {
  let i = r.filter((b) => wp(b, e)).toSorted(xc), o = i.filter((b) => Cn(b) === void 0), s = n && i.find(({ device: b }) => ye(b, n.device));
  if (s !== void 0 && Cn(s) === void 0) return { device: s };
  if (n !== void 0) {
    let b = s === void 0 ? "left the catalog" : `is locked, but ${Cn(s)}`, A = `${Tr(n.device)} ${b}`, O = Ei(n.device, o) ?? o[0] ?? Ei(n.device, bp(r, n.platform));
    return O === void 0 ? { device: void 0, reason: A } : { device: O, reason: A };
  }
  let [a] = o;
  if (a !== void 0) return { device: a };
  let u = e.model === void 0 ? void 0 : i.find((b) => b.facts?.capacity !== "none");
  if (u !== void 0) return { device: u, reason: `it was named, although ${Cn(u)}` };
  if (e.model === void 0) {
    let [b] = i;
    return { device: void 0, reason: (b === void 0 ? "no phone like this is offered" : Cn(b)) ?? "no phone like this is offered" };
  }
  let c = { farm: t.farm, model: e.model, osVersion: e.version ?? "0" }, d = t.offered.filter(({ device: b }) => b.model === e.model), l = d.map(({ device: b }) => b.osVersion).toSorted(Nc), f = d.some((b) => wp(b, e) && !r.includes(b)), p = d.length === 0 ? `${Tr(c)} left the catalog` : i.length > 0 ? `the farm has no ${Tr(c)} at the moment` : f ? `${Tr(c)} is asked for already` : `${Tr(c)} is offered with ${l.join(", ")} only`, y = Ei(c, bp(r, pa(e)));
  return y === void 0 ? { device: void 0, reason: p } : { device: y, reason: p };
}
function wp(e, t) {
  let { device: n, platform: r, facts: i } = e, { model: o, version: s, tier: a, soc: u, android: c, ios: d, form: l = "physical" } = t, f = kt(n, r), p = pa(t);
  return (p === void 0 || r === p) && (i?.form ?? "physical") === l && (o === void 0 || n.model === o) && (s === void 0 || n.osVersion === s) && (a === void 0 || f !== void 0 && Di(f) === a) && (u === void 0 || Dc(n, r, i) === u) && (c === void 0 || ms(n.osVersion, c)) && (d === void 0 || ms(n.osVersion, d));
}
function pa({ android: e, ios: t, model: n, soc: r }) {
  return t !== void 0 ? "ios" : e !== void 0 ? "android" : n !== void 0 ? kt({ farm: "", model: n, osVersion: "" }, "ios") === void 0 ? void 0 : "ios" : r === void 0 ? "android" : void 0;
}
function bp(e, t) {
  return e.filter(
    (n) => (t === void 0 || n.platform === t) && n.facts?.form !== "virtual"
  );
}
function Tr({ model: e, osVersion: t }) {
  return t === "0" ? e : `${e} ${t}`;
}

// src/stages/choose-devices.ts
async function Dp(e, t) {
  let n = await e.devices();
  if (e.offers === "own") return { devices: n, notices: [], locked: [] };
  let { settings: r, lockedDevices: i = [] } = t, { chosen: o, unavailable: s, notices: a, locked: u } = vp({
    farm: e.name,
    offered: n,
    requirements: r.devices,
    locked: i,
    platforms: SD(r)
  }), c = s.map(({ device: d, platform: l, reason: f }) => ({ device: d, platform: l, unavailable: f }));
  return { devices: [...o, ...c], notices: a, locked: u };
}
function SD({ models: e }) {
  let t = St.filter((n) => n !== "host" && e.some(({ ship: r }) => r[n] !== void 0));
  return new Set(t.length === 0 ? ["android"] : t);
}

// src/domain/expected-time.ts
var TD = { host: 40, android: 15, ios: 30 };
function Ep({ devices: e }, t) {
  let n = e.flatMap(
    ({ platform: o, request: s, cases: a }) => s === void 0 ? [] : [{ platform: o, request: s, cases: a }]
  ), r = n.map(({ platform: o, request: s, cases: a }) => {
    let u = new Map(a.map((f) => [f.id, ND(f, o, t)])), l = [...Tn(s, (f) => u.get(f) ?? Cr, o === "host" ? Td : void 0).values()].reduce((f, p) => f + p, 0);
    return Math.min(l, s.sessionTimeBoxNs ?? l);
  }), i = n.filter(({ platform: o }) => o !== "host").length;
  return { phones: i, thisComputer: i < n.length, likelyNs: Math.max(0, ...r) };
}
function ND(e, t, n) {
  let i = ue.filter((s) => e[s].status === "planned").flatMap(
    (s) => Bn(n, e.key, s)?.inspection.multiplyAccumulates ?? []
  );
  return i.length === 0 ? void 0 : i.reduce((s, a) => s + a, 0) / i.length / TD[t] / e.key.threads;
}

// src/stages/comment-life.ts
async function nF(e, { settings: t, changes: n }) {
  let r = Or(t.settings, n, void 0), i = Op(n), o = await Ap(e, n);
  await e.pullRequest?.publish((s) => Oc(i, { judged: s, accepted: o }, e), {
    as: "measuring",
    begin: r
  });
}
async function Cp(e, t, n) {
  let r = Ep(n.plan, n.variants);
  if (e.pullRequest === void 0 || r.phones === 0 && !r.thisComputer) return;
  let i = Or(n.settings.settings, n.changes, void 0), o = Yi(e, t, n, ft(n, [], void 0), void 0), s = await Ap(e, n.changes);
  await e.pullRequest.publish(
    (a) => Ac({ input: o, expected: r, before: { judged: a, accepted: s } }),
    {
      as: "measuring",
      begin: i
    }
  );
}
async function rF(e, t) {
  let { commit: n } = e;
  if (n === void 0) return;
  let r = await e.pullRequest?.publish((i) => Sc({ wait: t, commit: n, judged: i }, e), {
    as: "waiting",
    begin: t.beginsComment === !0
  });
  r?.status === "skipped" && r.fix !== void 0 && e.progress.warn(`The comment does not say that this commit waits: ${r.reason}`, r.fix);
}
function Op(e) {
  return e.models.filter(({ change: t }) => t !== "unchanged").map(({ model: t }) => t);
}
async function Ap(e, t) {
  let n = e.pullRequest && await da(e);
  return n?.unreadable !== void 0 ? "unreadable" : n === void 0 ? [] : Ef(n, Op(t));
}
async function Sp(e, t) {
  try {
    return await t();
  } catch (n) {
    let r = xD(n, e.signal);
    throw await e.pullRequest?.publish((i) => Tc(r, e, i), { as: "stopped", begin: !1 }).catch((i) => {
      e.progress.warn(`The comment could not be ended: ${String(i)}`);
    }), n;
  }
}
function xD(e, t) {
  return t?.aborted === !0 ? { of: "cut-off" } : e instanceof Ot ? { of: "failure", text: `${e.message}
${e.remedy}` } : { of: "failure", text: "This is a bug of edgegate; the log of the run says more." };
}

// src/stages/plan.ts
var kD = { devices: [], notices: [], locked: [] };
async function Tp(e) {
  let { workspace: t, farm: n, gate: r, progress: i } = e, o = await Wf(t), { subject: s, body: a } = o.settings, [u, c, d] = [o.changes.body, o.variants.body, o.accuracy.body], l = c.models.length === 0 ? kD : await Dp(n, a);
  l.locked.length > 0 && await t.writeText(Qi, ep(l.locked));
  let f = (w) => w.slice(0, r === ar ? 12 : 7), p = `${f(s.baseSha)}-${f(s.headSha)}${r === ar ? "" : `-${r}`}`, { devices: y, notices: b } = l, A = qd({
    settings: a,
    changes: u,
    variants: c,
    inputs: o.inputs.body.models,
    devices: y,
    requestIdSeed: p
  }), O = {
    settings: a,
    changes: u,
    variants: c,
    accuracy: d,
    plan: b.length === 0 ? A : { ...A, deviceNotices: b },
    apps: []
  }, N = y.length === 0 ? O.plan : await yf(e, gp(O), a.settings);
  MD(N, i), await t.write("plan", s, zf, N), await Cp(e, s, { ...O, plan: N });
}
function MD({ devices: e, spend: t }, n) {
  if (t === void 0) return;
  let r = e.filter(({ request: o }) => o !== void 0).length, i = e.flatMap(({ cases: o }) => o.filter(({ unplanned: s }) => s !== void 0)).length;
  n.note(
    `${r} phones: likely ${nn(t.likelyCents)} (${nn(t.likelyAfterFreeCents)} after free minutes), at most ${nn(t.worstCents)}${i === 0 ? "" : `; ${i} cases are left out`}.`
  );
}

// src/stages/prepare.ts
async function Np(e, t, n) {
  await RD(e, t, n), await Tp(e);
}
async function RD(e, t, n) {
  let { workspace: r, litert: i, progress: o, signal: s } = e, {
    sides: a,
    base: u,
    head: c,
    body: d,
    changes: l
  } = n ?? await mp(e, { ...t, byStranger: t.adopted !== void 0 }), { subject: f } = a;
  await r.write("settings", f, [], d);
  let p = t.leg === void 0 ? l : qf(t.leg, l), y = { models: await Kf(a, u, c, p) };
  await r.write("changes", f, ["settings"], y);
  let b = await t.adopted?.(_f(l)), A = {
    models: await Hf({ litert: i, changes: y.models, base: u, head: c, adopted: b, progress: o, signal: s })
  };
  await r.write("variants", f, ["settings", "changes"], A);
  let O = {
    models: await Qf({
      litert: i,
      changes: y.models,
      variants: A.models,
      settings: d.settings,
      fromStranger: b !== void 0,
      progress: o,
      signal: s
    })
  };
  await r.write("accuracy", f, ["settings", "changes", "variants"], O);
  let N = {
    models: await hp({ litert: i, changes: y.models, variants: A.models, progress: o, signal: s })
  };
  await r.write("model-inputs", f, ["settings", "changes", "variants"], N);
}

// src/stages/gate.ts
async function NF(e, t, n) {
  return Sp(e, async () => (await Np(e, t, n), await Ed(e), await vf(e), $f(e)));
}

// src/entrypoints/settings-on-disk.ts
import { readFile as PD } from "node:fs/promises";
async function IF(e) {
  let t = await PD(e, "utf8").catch(() => {
    throw T.configMissing(e);
  }), n = li(t, e);
  if (n.status === "invalid") throw T.configInvalid(n.problems.map(fi));
  return n.settings;
}

// src/entrypoints/wire.ts
import { existsSync as bx } from "node:fs";
import { join as fn, resolve as vx } from "node:path";
import Dx from "node:process";

// src/adapters/apps/android/builder.ts
import { createHash as LE } from "node:crypto";
import { copyFile as FE, mkdir as $E } from "node:fs/promises";
import { dirname as sm } from "node:path";

// src/adapters/apps/android/base.ts
import { createHash as _D } from "node:crypto";
import { mkdir as qD, rm as UD, stat as jD } from "node:fs/promises";
import { dirname as VD, join as ro, relative as zD } from "node:path";
import { fileURLToPath as WD } from "node:url";

// src/adapters/apps/android/source-files.ts
import { createHash as ID } from "node:crypto";
import { readdir as BD, readFile as LD } from "node:fs/promises";
import { join as FD, relative as $D } from "node:path";
async function Ve(e) {
  return (await BD(e, { recursive: !0, withFileTypes: !0 }).catch(
    (n) => {
      if (n.code === "ENOENT") return [];
      throw n;
    }
  )).filter((n) => n.isFile()).map((n) => FD(n.parentPath, n.name)).sort();
}
async function Ln(e, t) {
  let n = ID("sha256");
  for (let r of t) {
    let i = await LD(r);
    n.update(`${$D(e, r).replaceAll("\\", "/")} ${i.length}
`).update(i);
  }
  return n.digest("hex");
}

// src/adapters/apps/android/base.ts
async function kp(e, t) {
  let { cacheFolder: n, makeOnce: r, progress: i, signal: o } = t, s = [e.appSha256, e.tools, await XD()].join(`
`), a = _D("sha256").update(s).digest("hex").slice(0, 16), u = ro(n, "android", a);
  await r(u, (l) => HD(e, l, i), {
    signal: o,
    onWait: () => i.note("Another edgegate is building the Android app; waiting for it.")
  });
  let [c, d] = await Promise.all([xp(ro(u, "app")), xp(ro(u, "driver"))]);
  return { app: c, driver: d, runtimeBytes: await GD(c) };
}
async function HD(e, t, n) {
  let r = ro(t, "work"), i = n.start("Building the Android app (once)", e.steps), o = 0;
  try {
    await qD(r), await e.make(t, r, (s) => i.update(o++, s)), await UD(r, { recursive: !0 }), i.finish();
  } catch (s) {
    throw i.finish("not finished"), s;
  }
}
async function XD() {
  let e = VD(WD(import.meta.url));
  return Ln(e, await Ve(e));
}
async function xp(e) {
  return (await Ve(e)).map((n) => ({ name: zD(e, n).replaceAll("\\", "/"), path: n }));
}
async function GD(e) {
  let t = {};
  for (let { name: n, path: r } of e) {
    let [, i] = /^lib\/([^/]+)\/[^/]+\.so$/.exec(n) ?? [];
    i !== void 0 && (t[i] = (t[i] ?? 0) + (await jD(r)).size);
  }
  return t;
}

// src/adapters/apps/android/gradle-build.ts
import { createHash as YD } from "node:crypto";
import { cp as KD, mkdir as JD, rm as ZD } from "node:fs/promises";
import { basename as QD, join as io, relative as Mp } from "node:path";
var eE = [":app:assembleRelease", ":driver:assembleRelease"], tE = /^(jvm|\.gradle|build|[^/]+\/build|[^/]+\/src\/test)(\/|$)/;
async function Pp(e) {
  let { run: t, sources: n } = e, r = (await Ve(n)).filter((s) => Rp(Mp(n, s))), i = JSON.stringify({ builtBy: "gradle", ...pe["litert-1.4.2"] });
  return {
    appSha256: YD("sha256").update(i).update(await Ln(n, r)).digest("hex"),
    tools: await t("gradle", ["--version", "--quiet"]),
    steps: 3,
    async make(s, a, u) {
      let c = io(a, "project");
      await KD(n, c, { recursive: !0, filter: (d) => Rp(Mp(n, d)) }), u("Gradle"), await t("gradle", ["--no-daemon", "--console=plain", "--project-dir", c, ...eE]), u("taking its packages apart");
      for (let d of ["app", "driver"]) await nE(t, c, d, io(s, d));
      u("keeping it");
    }
  };
}
function Rp(e) {
  return !tE.test(e.replaceAll("\\", "/"));
}
async function nE(e, t, n, r) {
  let i = await Ve(io(t, n, "build", "outputs", "apk")), [o, ...s] = i.filter((a) => a.endsWith(".apk"));
  if (o === void 0 || s.length > 0)
    throw T.internal(
      `Gradle made ${o === void 0 ? "no package" : [o, ...s].map((a) => QD(a)).join(" and ")} of ${n}`
    );
  await JD(r, { recursive: !0 }), await e("jar", ["xf", o], r), await ZD(io(r, "META-INF"), { recursive: !0, force: !0 });
}

// src/adapters/apps/android/sdkless-build.ts
import { createHash as OE } from "node:crypto";
import { cp as Wp, mkdir as Hp } from "node:fs/promises";
import { join as ge } from "node:path";
import Up from "node:process";

// src/adapters/apps/android/byte-code.ts
import { mkdir as Ip } from "node:fs/promises";
import { delimiter as rE } from "node:path";
async function ma(e) {
  let { run: t, r8: n, androidAll: r, packed: i, given: o, jar: s, into: a } = e, u = (await Promise.all(e.sources.map(Ve))).flat().filter((b) => b.endsWith(".java")), c = `${s}.classes`;
  await Ip(c, { recursive: !0 });
  let d = [r, ...i, ...o].join(rE);
  await t("javac", [...["--release", "8", "-encoding", "UTF-8", "-nowarn", "-Xlint:-options", "-proc:none"], "-cp", d, "-d", c, ...u]), await t("jar", ["cf", s, "-C", c, "."]), await Ip(a, { recursive: !0 });
  let f = ["--lib", r, "--lib", await iE(t)], p = ["-cp", n, "com.android.tools.r8.D8", "--release", "--min-api", String(e.minSdk), ...f], y = o.flatMap((b) => ["--classpath", b]);
  await t("java", [...p, ...y, "--output", a, s, ...i]);
}
async function iE(e) {
  let [, t] = /^\s*java\.home = (.+)$/m.exec(await e("java", ["-XshowSettings:properties", "-version"])) ?? [];
  if (t === void 0) throw T.internal("this Java does not say where it is");
  return t.trim();
}

// src/adapters/apps/android/resources.ts
import { chmod as gE, mkdir as $p, readFile as yE, writeFile as wE } from "node:fs/promises";
import { join as ht } from "node:path";

// src/adapters/apps/android/stored-zip.ts
import { createHash as oE } from "node:crypto";
import { open as sE, readFile as aE } from "node:fs/promises";
import { crc32 as uE } from "node:zlib";
var Bp = { time: 2081, day: 545 }, Lp = 2 ** 31 - 1, cE = 55605;
async function oo(e, t, n) {
  let r = await sE(e, "w");
  try {
    let i = [], o = 0;
    for (let a of [...t].sort((u, c) => u.name < c.name ? -1 : 1)) {
      if (n?.aborted === !0) throw T.aborted();
      let u = await dE(a), c = Buffer.from(a.name, "utf8"), d = lE(u, c), l = pE(o + Fp + c.length, a.name.endsWith(".so") ? 16384 : 4), f = Buffer.concat([fE(d, l), c, l]);
      if (o + f.length + u.length > Lp) throw T.appTooLarge(Lp);
      await r.writeFile(f), await r.writeFile(u), i.push(mE(d, o), c), o += f.length + u.length;
    }
    let s = Buffer.concat(i);
    await r.writeFile(Buffer.concat([s, hE(t.length, s.length, o)]));
  } finally {
    await r.close();
  }
}
async function dE({ content: e, sha256: t }) {
  if (typeof e != "string") return e;
  let n = await aE(e);
  if (t !== void 0 && oE("sha256").update(n).digest("hex") !== t)
    throw T.fileChanged(e);
  return n;
}
var Fp = 30;
function lE(e, t) {
  let n = Buffer.alloc(24);
  return n.writeUInt16LE(10, 0), n.writeUInt16LE(2048, 2), n.writeUInt16LE(0, 4), n.writeUInt16LE(Bp.time, 6), n.writeUInt16LE(Bp.day, 8), n.writeUInt32LE(uE(e), 10), n.writeUInt32LE(e.length, 14), n.writeUInt32LE(e.length, 18), n.writeUInt16LE(t.length, 22), n;
}
function fE(e, t) {
  let n = Buffer.alloc(Fp);
  return n.writeUInt32LE(67324752, 0), e.copy(n, 4), n.writeUInt16LE(t.length, 28), n;
}
function pE(e, t) {
  let r = (t - (e + 6) % t) % t, i = Buffer.alloc(6 + r);
  return i.writeUInt16LE(cE, 0), i.writeUInt16LE(i.length - 4, 2), i.writeUInt16LE(t, 4), i;
}
function mE(e, t) {
  let n = Buffer.alloc(46);
  return n.writeUInt32LE(33639248, 0), n.writeUInt16LE(10, 4), e.copy(n, 6), n.writeUInt32LE(t, 42), n;
}
function hE(e, t, n) {
  let r = Buffer.alloc(22);
  return r.writeUInt32LE(101010256, 0), r.writeUInt16LE(e, 8), r.writeUInt16LE(e, 10), r.writeUInt32LE(t, 12), r.writeUInt32LE(n, 16), r;
}

// src/adapters/apps/android/resources.ts
var bE = {
  "linux-x64": "prebuilt/linux/aapt2_64",
  "darwin-x64": "prebuilt/macosx/aapt2_64",
  "darwin-arm64": "prebuilt/macosx/aapt2_64"
};
async function _p(e) {
  let { run: t, apktool: n, framework: r, versions: i, draft: o, host: s } = e, a = bE[s];
  if (a === void 0)
    throw T.environmentBroken(
      `The Android app can't be built on ${s}: there is no aapt2 for it.`,
      "Use a Linux computer with an x86_64 processor or a Mac; or an Android SDK with Gradle, and `runtime: { android: litert-1.4.2 }`."
    );
  let u = ht(o, "aapt2");
  await $p(u, { recursive: !0 }), await t("jar", ["xf", n, a], u);
  let c = ht(u, a);
  await gE(c, 493), await t("jar", ["xf", r, "resources.arsc", "AndroidManifest.xml"], u);
  let d = ["resources.arsc", "AndroidManifest.xml"], l = ht(u, "framework.apk");
  return await oo(
    l,
    d.map((f) => ({ name: f, content: ht(u, f) })),
    void 0
  ), {
    async link({ source: f, packageName: p, into: y, java: b }) {
      let A = ht(o, `${p}.res.zip`), O = (await Ve(ht(f, "res"))).length > 0;
      O && await t(c, ["compile", "--dir", ht(f, "res"), "-o", A]);
      let N = ht(o, `${p}.xml`);
      await wE(N, vE(await yE(ht(f, "AndroidManifest.xml"), "utf8"), p));
      let w = ["--min-sdk-version", String(i.minSdk), "--target-sdk-version", String(i.targetSdk)], g = ["--version-code", "1", "--version-name", i.versionName], D = ["--output-to-dir", "-o", y, "--java", b];
      await $p(y, { recursive: !0 });
      let m = ["link", "-I", l, "--manifest", N, ...w, ...g, ...D];
      await t(c, O ? [...m, A] : m);
    }
  };
}
function vE(e, t) {
  let [n] = /<manifest\b[^>]*>/.exec(e) ?? [];
  if (n === void 0) throw T.internal("a manifest of the Android app has no <manifest>");
  return /\spackage\s*=/.test(n) ? e : e.replace("<manifest", `<manifest package="${t}"`);
}

// src/adapters/apps/android/versions.ts
import { readFile as DE } from "node:fs/promises";
import { join as EE } from "node:path";
var CE = At({
  applicationId: G(),
  versionName: G(),
  minSdk: $e(),
  targetSdk: $e()
});
async function ha(e) {
  return CE.parse(JSON.parse(await DE(EE(e, "versions.json"), "utf8")));
}
function qp({ applicationId: e }) {
  return `${e}.test`;
}

// src/adapters/apps/android/sdkless-build.ts
var ga = ["tensorflow-lite", "tensorflow-lite-api", "tensorflow-lite-gpu", "tensorflow-lite-gpu-api"], Xp = [
  "androidx-test-runner",
  "androidx-test-monitor",
  "androidx-test-ext-junit",
  "androidx-test-annotation",
  "androidx-test-storage",
  "androidx-tracing"
], jp = [...ga, ...Xp], Vp = ["junit", "hamcrest", "androidx-concurrent-futures", "androidx-annotation"], zp = ["arm64-v8a", "armeabi-v7a", "x86_64"];
async function Gp(e) {
  let { run: t, packages: n, sources: r, versions: i, signal: o } = e, s = (l) => ge(r, l, "src", "main"), a = [...jp, ...Vp, "gson", "r8", "android-all", "apktool-lib"], u = await n.fetch(a, o), c = (await Promise.all(["core", "app", "driver"].map((l) => Ve(s(l))))).flat(), d = OE("sha256");
  d.update(`${JSON.stringify({ ...i, ...pe["tflite-2.16.1"], abis: zp })}
`);
  for (let l of a) d.update(`${u(l).split("/").slice(-2).join("/")}
`);
  return d.update(await Ln(r, c)), {
    appSha256: d.digest("hex"),
    tools: await t("javac", ["-version"]),
    steps: 5,
    async make(l, f, p) {
      p("unpacking libraries");
      let y = /* @__PURE__ */ new Map();
      for (let h of jp) y.set(h, await AE(t, u(h), ge(f, h)));
      let b = (h) => h.map((C) => ge(y.get(C) ?? "", "classes.jar"));
      for (let h of zp) await SE(y, h, ge(l, "app", "lib", h));
      p("manifests and resources");
      let A = u("android-all"), O = `${Up.platform}-${Up.arch}`, { link: N } = await _p({ run: t, apktool: u("apktool-lib"), framework: A, versions: i, draft: f, host: O }), w = ge(f, "generated"), g = { app: i.applicationId, driver: qp(i) };
      await N({ source: s("app"), packageName: g.app, into: ge(l, "app"), java: w });
      let D = ge(f, "generated-driver");
      await N({ source: s("driver"), packageName: g.driver, into: ge(l, "driver"), java: D }), await Wp(ge(s("app"), "assets"), ge(l, "app", "assets"), { recursive: !0 }).catch(Yp);
      let m = { run: t, r8: u("r8"), androidAll: A, minSdk: i.minSdk }, v = [...b(ga), u("gson")], E = ge(f, "app.jar");
      p("the app's code"), await ma({
        ...m,
        sources: [ge(s("core"), "java"), ge(s("app"), "java"), w],
        packed: v,
        given: [],
        jar: E,
        into: ge(l, "app")
      }), p("the driver's code"), await ma({
        ...m,
        sources: [ge(s("driver"), "java")],
        packed: [...b(Xp), ...Vp.map((h) => u(h))],
        given: [E, ...v],
        jar: ge(f, "driver.jar"),
        into: ge(l, "driver")
      }), p("keeping it");
    }
  };
}
async function AE(e, t, n) {
  return await Hp(n, { recursive: !0 }), await e("jar", ["xf", t], n), n;
}
async function SE(e, t, n) {
  await Hp(n, { recursive: !0 });
  for (let r of ga)
    await Wp(ge(e.get(r) ?? "", "jni", t), n, { recursive: !0 }).catch(Yp);
}
function Yp(e) {
  if (e.code !== "ENOENT") throw e;
}

// src/adapters/apps/android/signing.ts
import { randomUUID as Jp } from "node:crypto";
import { existsSync as Kp } from "node:fs";
import { link as TE, mkdir as Zp, rename as NE, rm as Qp } from "node:fs/promises";
import { basename as xE, dirname as ya, join as em } from "node:path";
var tm = "android", nm = "edgegate";
async function rm(e, t) {
  let n = em(t, "android", "debug.p12");
  if (Kp(n)) return n;
  await Zp(ya(n), { recursive: !0 });
  let r = `${n}.${Jp()}`;
  try {
    let i = ["-alias", nm, "-dname", "CN=edgegate debug", "-validity", "36500"];
    await e("keytool", ["-genkeypair", "-keystore", r, "-storepass", tm, ...["-storetype", "PKCS12", "-keyalg", "RSA", "-keysize", "2048"], ...i]), await TE(r, n).catch(async (s) => {
      if (!Kp(n)) throw s;
    });
  } finally {
    await Qp(r, { force: !0 });
  }
  return n;
}
async function wa(e) {
  let { run: t, apkSigner: n, key: r, minSdk: i, entries: o, path: s, signal: a } = e, u = em(ya(s), `.${xE(s)}.${Jp()}`), c = `${u}.unsigned`, d = ["--ks", r, "--ks-type", "PKCS12", "--ks-pass", `pass:${tm}`, "--ks-key-alias", nm], l = [
    "--min-sdk-version",
    String(i),
    "--v1-signing-enabled",
    "false",
    "--v4-signing-enabled",
    "false"
  ];
  await Zp(ya(s), { recursive: !0 });
  try {
    await oo(c, o, a), await t(n, ["sign", ...d, ...l, "--out", u, c]), await NE(u, s);
  } finally {
    for (let f of [c, u]) await Qp(f, { force: !0 });
  }
}

// src/adapters/apps/android/tools.ts
import { readdir as kE } from "node:fs/promises";
import { join as im } from "node:path";
import ME from "node:process";
var om = 15 * 6e4, RE = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"], PE = /* @__PURE__ */ new Set(["gradle", "apksigner"]), IE = {
  apksigner: "On Debian and Ubuntu: `sudo apt-get install apksigner`. With an Android SDK: set ANDROID_HOME, and its newest build-tools are taken. Runners of GitHub have both.",
  gradle: "Install Gradle 8.9 or newer and put it on PATH. Runners of GitHub have it."
}, BE = "On Debian and Ubuntu: `sudo apt-get install default-jdk-headless`. In a workflow: actions/setup-java with Java 17.";
function ba(e, t) {
  return async (n, r, i) => {
    let o = n.split("/").at(-1) ?? n, s = { ...t === void 0 ? {} : { signal: t }, ...i === void 0 ? {} : { cwd: i } }, a = [ME.env.JAVA_TOOL_OPTIONS ?? "", ...RE].join(" ").trim(), u = PE.has(o) ? {} : { JAVA_TOOL_OPTIONS: a }, c = await e.run(n, r, { timeoutMs: om, env: u, ...s }), { exitCode: d, stdout: l, timedOut: f } = c, p = c.stderr.replace(/^Picked up JAVA_TOOL_OPTIONS: .*\n?/m, "");
    if (d === 0) return l + p;
    if (d === 127)
      throw T.environmentBroken(
        `The Android app can't be built: ${o} is not here.`,
        IE[o] ?? BE
      );
    let y = (p.trim() === "" ? l : p).trim();
    throw /No space left on device|Disk quota exceeded/.test(y) ? T.diskFull(`while ${o} was running`) : f ? T.environmentBroken(
      `The Android app can't be built: ${o} was not done after ${om / 6e4} minutes.`,
      "Run the command again when the computer is less busy."
    ) : T.internal(`${o} fails on the Android app: ${y.slice(-2e3)}`);
  };
}
async function va(e, t) {
  try {
    return await t();
  } catch (n) {
    throw n instanceof Error && "code" in n && (n.code === "ENOSPC" || n.code === "EDQUOT") ? T.diskFull(e, n) : n;
  }
}
async function Da(e) {
  if (e === void 0) return "apksigner";
  let t = im(e, "build-tools"), n = await kE(t).catch(() => []), r = new Intl.Collator("en", { numeric: !0 }), i = n.filter((o) => /^\d+\.\d+\.\d+$/.test(o)).sort(r.compare).at(-1);
  return i === void 0 ? "apksigner" : im(t, i, "apksigner");
}

// src/adapters/apps/android/builder.ts
var _E = "assets/edgegate/app.json", qE = "assets/edgegate/request.json", UE = "apps/android", am = "driver/";
function um(e) {
  let t = WE();
  return {
    platform: "android",
    build: (n) => va("while the Android app was built", () => jE(e, n)),
    driver: (n) => t(() => va("while a driver was made", () => VE(e, n)))
  };
}
async function jE(e, { runtime: t, files: n, workspace: r, signal: i, progress: o }) {
  let { cacheFolder: s, makeOnce: a, sources: u, androidHome: c } = e, d = ba(e.processes, i), l = await ha(u), { minSdk: f } = l, p = await zE(e, t, d, l, i), y = await kp(p, { cacheFolder: s, makeOnce: a, progress: o, signal: i }), b = await rm(d, s), { appSha256: A } = p, O = { appSha256: A, runtime: pe[t] }, N = [
    ...y.app.map(({ name: v, path: E }) => ({ name: v, content: E })),
    { name: _E, content: Buffer.from(`${JSON.stringify(O)}
`) },
    ...[...n].map(([v, E]) => ({
      name: `assets/${v}`,
      content: r.absolute(E.path),
      sha256: E.sha256
    }))
  ], w = [...n].map(([v, { sha256: E }]) => `${v} ${E}`).sort(), g = `${UE}/${cm([A, p.tools, ...w].join(`
`))}`, D = o.start("Putting the models into the Android app");
  try {
    let v = await Da(c), E = r.absolute(`${g}/app.apk`);
    await wa({ run: d, apkSigner: v, key: b, minSdk: f, entries: N, path: E, signal: i });
  } finally {
    D.finish();
  }
  let m = async (v, E) => (await $E(sm(r.absolute(E)), { recursive: !0 }), await FE(v, r.absolute(E)), r.ref(E));
  return {
    platform: "android",
    runtime: pe[t],
    appSha256: A,
    app: await r.ref(`${g}/app.apk`),
    driverParts: await Promise.all([
      m(b, `${g}/debug.p12`),
      ...y.driver.map(({ name: v, path: E }) => m(E, `${g}/${am}${v}`))
    ]),
    runtimeBytes: y.runtimeBytes
  };
}
async function VE({ processes: e, sources: t, androidHome: n }, { app: r, request: i, workspace: o, signal: s }) {
  let a = sm(r.app.path), [u, ...c] = r.driverParts;
  if (u === void 0) throw T.internal("the Android app came without the parts of its driver");
  if ((await o.ref(u.path)).sha256 !== u.sha256) throw T.fileChanged(u.path);
  let d = yn(i), l = [
    ...c.map(({ path: p, sha256: y }) => ({
      name: p.slice(`${a}/${am}`.length),
      content: o.absolute(p),
      sha256: y
    })),
    { name: qE, content: Buffer.from(d) }
  ], f = `${a}/drivers/${cm(d)}.apk`;
  return await wa({
    run: ba(e, s),
    apkSigner: await Da(n),
    key: o.absolute(u.path),
    minSdk: (await ha(t)).minSdk,
    entries: l,
    path: o.absolute(f),
    signal: s
  }), o.ref(f);
}
function cm(e) {
  return LE("sha256").update(e).digest("hex").slice(0, 16);
}
async function zE({ packages: e, sources: t, androidHome: n }, r, i, o, s) {
  if (r === "tflite-2.16.1") return Gp({ run: i, packages: e, sources: t, versions: o, signal: s });
  if (r === "litert-1.4.2") {
    if (n !== void 0) return Pp({ run: i, sources: t });
    throw T.environmentBroken(
      "The Android app can't be built around LiteRT 1.4.2 here: that needs an Android SDK, and ANDROID_HOME is not set.",
      "Build on a runner that has one (GitHub's ubuntu runners do), or measure with TensorFlow Lite: `runtime: { android: tflite-2.16.1 }` in the config."
    );
  }
  throw T.internal(`no Android app is built around ${r}`);
}
function WE() {
  let e = Promise.resolve();
  return async (t) => {
    let n = e.then(t, t);
    return e = n, n;
  };
}

// src/adapters/apps/ios/builder.ts
import { randomUUID as TA } from "node:crypto";
import { copyFile as py, cp as NA, mkdir as my, readdir as xA, rm as kA, writeFile as MA } from "node:fs/promises";
import { dirname as RA, join as Yt } from "node:path";

// src/adapters/apps/ios/archive.ts
var Nm = ii(Tm(), 1);
import { createWriteStream as QE } from "node:fs";
import { readdir as eC, readlink as tC, stat as nC } from "node:fs/promises";
import { join as rC, relative as iC, sep as oC } from "node:path";
import { pipeline as sC } from "node:stream/promises";
var aC = new Date(1980, 0, 1), uC = 41471;
async function xm(e, t) {
  let n = new Nm.ZipFile(), i = (await eC(e, { recursive: !0, withFileTypes: !0 })).map((o) => {
    let s = rC(o.parentPath, o.name);
    return { entry: o, path: s, name: iC(e, s).split(oC).join("/") };
  });
  for (let { entry: o, path: s, name: a } of i.sort((u, c) => u.name < c.name ? -1 : 1)) {
    let u = { mtime: aC, forceDosTimestamp: !0 };
    if (o.isSymbolicLink())
      n.addBuffer(Buffer.from(await tC(s)), a, { ...u, mode: uC, compress: !1 });
    else if (o.isFile()) {
      let c = ((await nC(s)).mode & 73) !== 0;
      n.addFile(s, a, { ...u, mode: c ? 33261 : 33188 });
    }
  }
  n.end(), await sC(n.outputStream, QE(t));
}

// src/adapters/apps/ios/products.ts
import { createHash as gC } from "node:crypto";
import { readFile as Mm, writeFile as yC } from "node:fs/promises";
import { join as qt } from "node:path";

// src/adapters/apps/ios/link-map.ts
function km(e) {
  let t = /* @__PURE__ */ new Set(), n = 0, r = "";
  for (let i of e.split(`
`)) {
    if (i.startsWith("# ")) {
      i.startsWith("# Address") || (r = i);
      continue;
    }
    if (r.startsWith("# Object files:")) {
      let [, o, s] = /^\[\s*(\d+)\] (.*)$/.exec(i) ?? [];
      o !== void 0 && s !== void 0 && /TensorFlowLite(C|CCoreML|CMetal)?\.framework\//.test(s) && t.add(o);
    } else if (r.startsWith("# Symbols:")) {
      let [, o, s] = /^0x[0-9A-Fa-f]+\s+0x([0-9A-Fa-f]+)\s+\[\s*(\d+)\]/.exec(i) ?? [];
      o !== void 0 && s !== void 0 && t.has(s) && (n += Number.parseInt(o, 16));
    }
  }
  return n > 0 ? n : void 0;
}

// src/adapters/apps/ios/tree-digest.ts
import { createHash as cC } from "node:crypto";
import { readdir as dC, readFile as lC, readlink as fC } from "node:fs/promises";
import { join as pC, relative as mC, sep as hC } from "node:path";
async function xa(e, t = () => !1) {
  let r = (await dC(e, { recursive: !0, withFileTypes: !0 })).filter((o) => !o.isDirectory()).map((o) => {
    let s = pC(o.parentPath, o.name);
    return { path: s, name: mC(e, s).split(hC).join("/"), isLink: o.isSymbolicLink() };
  }).filter(({ name: o }) => !t(o)), i = cC("sha256");
  for (let { path: o, name: s, isLink: a } of r.sort((u, c) => u.name < c.name ? -1 : 1)) {
    let u = a ? Buffer.from(await fC(o)) : await lC(o);
    i.update(`${s}
${u.length}
`).update(u);
  }
  return i.digest("hex");
}

// src/adapters/apps/ios/products.ts
var wC = K({
  /** Of the app and the driver as built, before anything was put in. */
  appSha256: gn,
  /** Absent: the linker did not say. */
  runtimeBytes: Ku.optional()
}).readonly(), bC = 45 * 6e4;
async function Rm(e, t, n, r) {
  let i = await DC(e, r), o = await xa(e.sources, vC), s = gC("sha256").update([t, e.team ?? "ad hoc", i, o].join(`
`)).digest("hex").slice(0, 16), a = qt(e.cacheFolder, "ios-app", s);
  return await e.makeOnce(a, (c) => EC(e, { runtime: t, draft: c, progress: n, signal: r }), {
    signal: r,
    onWait: () => n.note("Another edgegate is building the iOS app; waiting for it.")
  }), { ...wC.parse(JSON.parse(await Mm(qt(a, "facts.json"), "utf8"))), folder: qt(a, "Products") };
}
function vC(e) {
  return /^(CommandLine|LinuxTensorFlowLite)\/|^versions\.json$|(^|\/)Package\.swift$/.test(e) || /(^|\/)(Pods|build|\.build|Tests|LinkProbe|\.DS_Store|[^/]+\.(xcodeproj|xcworkspace|md))(\/|$)/.test(e);
}
async function DC({ processes: e, platform: t }, n) {
  if (t !== "darwin") throw T.xcodeMissing(`it needs Xcode, and this computer runs ${t}`);
  let r = n === void 0 ? {} : { signal: n }, { exitCode: i, stdout: o, stderr: s } = await e.run("xcodebuild", ["-version"], { timeoutMs: 6e4, ...r });
  if (i === 0) return o;
  throw T.xcodeMissing(`\`xcodebuild -version\` says: ${Pm(s || o)}`);
}
async function EC({ processes: e, sources: t }, n) {
  let { runtime: r, draft: i, progress: o, signal: s } = n, a = o.start("Building the iOS app with Xcode (once)");
  try {
    let { exitCode: u, stdout: c, stderr: d, timedOut: l } = await e.run(
      "bash",
      [qt(t, "build.sh"), "products", r.replace(/^tflite-/, ""), i],
      { timeoutMs: bC, ...s === void 0 ? {} : { signal: s } }
    );
    if (l) throw T.environmentBroken("Xcode did not finish the iOS app in 45 minutes.", "Run it again.");
    if (u === 3) throw T.xcodeMissing(Pm(d));
    if (u !== 0)
      throw T.environmentBroken(
        `Xcode can't build the iOS app: ${(d || c).trim().slice(-2e3)}`,
        `See the whole of it with \`bash ${qt(t, "build.sh")} products ${r.replace(/^tflite-/, "")} /tmp/ios-app\`; the README beside it says with which Xcode it was last built.`
      );
    let f = qt(i, "Products"), p = await Mm(qt(i, "link-map.txt"), "utf8").catch(() => ""), y = km(p), b = {
      appSha256: await xa(f),
      ...y === void 0 ? {} : { runtimeBytes: y }
    };
    await yC(qt(i, "facts.json"), JSON.stringify(b)), a.finish();
  } catch (u) {
    throw a.finish("not finished"), u;
  }
}
function Pm(e) {
  return e.trim().split(`
`)[0]?.replace(/\.$/, "") ?? "";
}

// src/adapters/apps/ios/test-run.ts
import { deflateRawSync as EA } from "node:zlib";

// node_modules/plist/dist/parse.js
var qh = ii($h(), 1);

// node_modules/plist/dist/parse-binary.js
function st(e, t, n) {
  switch (n) {
    case 1:
      return e.getUint8(t);
    case 2:
      return e.getUint16(t);
    case 4:
      return e.getUint32(t);
    case 8: {
      let r = e.getUint32(t), i = e.getUint32(t + 4);
      return r * 4294967296 + i;
    }
    default:
      throw new Error(`Unsupported int size: ${n}`);
  }
}
function Yr(e) {
  let t = new DataView(e.buffer, e.byteOffset, e.byteLength), n = e.byteLength;
  if (String.fromCharCode(...e.subarray(0, 8)) !== "bplist00")
    throw new Error("Invalid binary plist: bad magic");
  let i = n - 32, o = t.getUint8(i + 6), s = t.getUint8(i + 7), a = st(t, i + 8, 8), u = st(t, i + 16, 8), c = st(t, i + 24, 8), d = [];
  for (let f = 0; f < a; f++)
    d.push(st(t, c + f * o, o));
  function l(f) {
    let p = d[f], y = t.getUint8(p), b = y >> 4, A = y & 15;
    if (p++, b !== 0 && b !== 8 && A === 15) {
      let O = t.getUint8(p);
      p++;
      let N = 1 << (O & 15);
      A = st(t, p, N), p += N;
    }
    switch (b) {
      case 0:
        if (y === 0)
          return null;
        if (y === 8)
          return !1;
        if (y === 9)
          return !0;
        throw new Error(`Unknown singleton: 0x${y.toString(16)}`);
      case 1: {
        let O = 1 << A;
        if (O <= 4)
          return st(t, p, O);
        let N = t.getInt32(p), w = t.getUint32(p + 4);
        return N * 4294967296 + w;
      }
      case 2: {
        let O = 1 << A;
        if (O === 4)
          return t.getFloat32(p);
        if (O === 8)
          return t.getFloat64(p);
        throw new Error(`Unsupported real size: ${O}`);
      }
      case 3: {
        let O = t.getFloat64(p);
        return new Date(O * 1e3 + 9783072e5);
      }
      case 4:
        return new Uint8Array(e.buffer, e.byteOffset + p, A);
      case 5: {
        let O = "";
        for (let N = 0; N < A; N++)
          O += String.fromCharCode(t.getUint8(p + N));
        return O;
      }
      case 6: {
        let O = "";
        for (let N = 0; N < A; N++)
          O += String.fromCharCode(t.getUint16(p + N * 2));
        return O;
      }
      case 8: {
        let O = A + 1;
        return { UID: st(t, p, O) };
      }
      case 10: {
        let O = [];
        for (let N = 0; N < A; N++) {
          let w = st(t, p + N * s, s);
          O.push(l(w));
        }
        return O;
      }
      case 13: {
        let O = {};
        for (let N = 0; N < A; N++) {
          let w = st(t, p + N * s, s), g = st(t, p + (A + N) * s, s), D = l(w);
          O[D] = l(g);
        }
        return O;
      }
      default:
        throw new Error(`Unknown object type: 0x${b.toString(16)}`);
    }
  }
  return l(u);
}

// node_modules/plist/dist/parse-openstep.js
var Ja = class {
  input;
  pos;
  constructor(t) {
    this.input = t, this.pos = 0;
  }
  skipWhitespaceAndComments() {
    for (; this.pos < this.input.length; ) {
      let t = this.input[this.pos];
      if (/\s/.test(t)) {
        this.pos++;
        continue;
      }
      if (t === "/" && this.pos + 1 < this.input.length && this.input[this.pos + 1] === "*") {
        this.pos += 2;
        let n = this.input.indexOf("*/", this.pos);
        if (n === -1)
          throw new Error("Unterminated block comment");
        this.pos = n + 2;
        continue;
      }
      if (t === "/" && this.pos + 1 < this.input.length && this.input[this.pos + 1] === "/") {
        this.pos += 2;
        let n = this.input.indexOf(`
`, this.pos);
        this.pos = n === -1 ? this.input.length : n + 1;
        continue;
      }
      break;
    }
  }
  parseValue() {
    if (this.skipWhitespaceAndComments(), this.pos >= this.input.length)
      throw new Error("Unexpected end of input");
    let t = this.input[this.pos];
    return t === "{" ? this.parseDict() : t === "(" ? this.parseArray() : t === "<" ? this.parseData() : t === '"' ? this.parseQuotedString() : this.parseUnquotedString();
  }
  parseDict() {
    this.pos++;
    let t = {};
    for (; ; ) {
      if (this.skipWhitespaceAndComments(), this.pos >= this.input.length)
        throw new Error("Unterminated dictionary");
      if (this.input[this.pos] === "}")
        return this.pos++, t;
      let n = this.parseValue();
      if (this.skipWhitespaceAndComments(), this.pos >= this.input.length || this.input[this.pos] !== "=")
        throw new Error(`Expected '=' after key "${n}" at position ${this.pos}`);
      this.pos++;
      let r = this.parseValue();
      t[n] = r, this.skipWhitespaceAndComments(), this.pos < this.input.length && this.input[this.pos] === ";" && this.pos++;
    }
  }
  parseArray() {
    this.pos++;
    let t = [];
    if (this.skipWhitespaceAndComments(), this.pos < this.input.length && this.input[this.pos] === ")")
      return this.pos++, t;
    for (; ; ) {
      if (t.push(this.parseValue()), this.skipWhitespaceAndComments(), this.pos >= this.input.length)
        throw new Error("Unterminated array");
      if (this.input[this.pos] === ")")
        return this.pos++, t;
      if (this.input[this.pos] === ",") {
        if (this.pos++, this.skipWhitespaceAndComments(), this.pos < this.input.length && this.input[this.pos] === ")")
          return this.pos++, t;
      } else
        throw new Error(`Expected ',' or ')' in array at position ${this.pos}`);
    }
  }
  parseData() {
    this.pos++;
    let t = "";
    for (; this.pos < this.input.length; ) {
      let n = this.input[this.pos];
      if (n === ">") {
        this.pos++;
        let r = t.replace(/\s+/g, ""), i = new Uint8Array(r.length / 2);
        for (let o = 0; o < r.length; o += 2)
          i[o / 2] = parseInt(r.substring(o, o + 2), 16);
        return i;
      }
      t += n, this.pos++;
    }
    throw new Error("Unterminated data");
  }
  parseQuotedString() {
    this.pos++;
    let t = "";
    for (; this.pos < this.input.length; ) {
      let n = this.input[this.pos];
      if (n === "\\") {
        if (this.pos++, this.pos >= this.input.length)
          throw new Error("Unterminated string escape");
        let r = this.input[this.pos];
        switch (r) {
          case '"':
            t += '"';
            break;
          case "\\":
            t += "\\";
            break;
          case "n":
            t += `
`;
            break;
          case "t":
            t += "	";
            break;
          case "r":
            t += "\r";
            break;
          case "0":
            t += "\0";
            break;
          default:
            t += r;
            break;
        }
        this.pos++;
        continue;
      }
      if (n === '"')
        return this.pos++, t;
      t += n, this.pos++;
    }
    throw new Error("Unterminated string");
  }
  parseUnquotedString() {
    let t = this.pos;
    for (; this.pos < this.input.length; ) {
      let n = this.input[this.pos];
      if (/[a-zA-Z0-9._\/$:-]/.test(n))
        this.pos++;
      else
        break;
    }
    if (this.pos === t)
      throw new Error(`Unexpected character '${this.input[this.pos]}' at position ${this.pos}`);
    return this.input.substring(t, this.pos);
  }
};
function Za(e) {
  return new Ja(e).parseValue();
}

// node_modules/plist/dist/parse.js
function _h(e) {
  let t = atob(e), n = new Uint8Array(t.length);
  for (let r = 0; r < t.length; r++)
    n[r] = t.charCodeAt(r);
  return n;
}
var Ro = 3, Uh = 4, DA = 8;
function Qa(e) {
  return e.nodeType === Ro || e.nodeType === DA || e.nodeType === Uh;
}
function bt(e) {
  return !e.childNodes || e.childNodes.length === 0;
}
function dn(e, t) {
  if (!e)
    throw new Error(t);
}
function eu(e) {
  if (e instanceof ArrayBuffer)
    return Yr(new Uint8Array(e));
  if (e instanceof Uint8Array)
    return Yr(e);
  if (typeof e == "string" && e.startsWith("bplist")) {
    let i = new TextEncoder();
    return Yr(i.encode(e));
  }
  if (typeof e == "string") {
    let i = e.trimStart();
    if ((i[0] === "{" || i[0] === "(") && !i.startsWith("<?xml") && !i.startsWith("<!DOCTYPE") && !i.startsWith("<plist"))
      return Za(e);
  }
  let n = new qh.DOMParser().parseFromString(e, "text/xml").documentElement;
  dn(n !== null && n.nodeName === "plist", "malformed document. First element should be <plist>");
  let r = Kr(n);
  return Array.isArray(r) && r.length == 1 && (r = r[0]), r;
}
function Kr(e) {
  if (!e)
    return null;
  if (e.nodeName === "plist") {
    let t = [];
    if (bt(e))
      return t;
    for (let n = 0; n < e.childNodes.length; n++)
      Qa(e.childNodes[n]) || t.push(Kr(e.childNodes[n]));
    return t;
  } else if (e.nodeName === "dict") {
    let t = {}, n = null, r = 0;
    if (bt(e))
      return t;
    for (let i = 0; i < e.childNodes.length; i++)
      Qa(e.childNodes[i]) || (r % 2 === 0 ? (dn(e.childNodes[i].nodeName === "key", "Missing key while parsing <dict/>."), n = Kr(e.childNodes[i])) : (dn(e.childNodes[i].nodeName !== "key", "Unexpected <key> while parsing <dict/>. Keys and values must alternate."), t[n] = Kr(e.childNodes[i])), r += 1);
    return r % 2 === 1 && (t[n] = ""), t;
  } else if (e.nodeName === "array") {
    let t = [];
    if (bt(e))
      return t;
    for (let n = 0; n < e.childNodes.length; n++)
      if (!Qa(e.childNodes[n])) {
        let r = Kr(e.childNodes[n]);
        r != null && t.push(r);
      }
    return t;
  } else if (e.nodeName !== "#text") {
    if (e.nodeName === "key")
      return bt(e) ? "" : (dn(e.childNodes[0].nodeValue !== "__proto__", "__proto__ keys can lead to prototype pollution. More details on CVE-2022-22912"), e.childNodes[0].nodeValue);
    if (e.nodeName === "string") {
      let t = "";
      if (bt(e))
        return t;
      for (let n = 0; n < e.childNodes.length; n++) {
        let r = e.childNodes[n].nodeType;
        (r === Ro || r === Uh) && (t += e.childNodes[n].nodeValue);
      }
      return t;
    } else {
      if (e.nodeName === "integer")
        return dn(!bt(e), 'Cannot parse "" as integer.'), parseInt(e.childNodes[0].nodeValue, 10);
      if (e.nodeName === "real") {
        dn(!bt(e), 'Cannot parse "" as real.');
        let t = "";
        for (let n = 0; n < e.childNodes.length; n++)
          e.childNodes[n].nodeType === Ro && (t += e.childNodes[n].nodeValue);
        return parseFloat(t);
      } else if (e.nodeName === "data") {
        let t = "";
        if (bt(e))
          return _h(t);
        for (let n = 0; n < e.childNodes.length; n++)
          e.childNodes[n].nodeType === Ro && (t += e.childNodes[n].nodeValue.replace(/\s+/g, ""));
        return _h(t);
      } else {
        if (e.nodeName === "date")
          return dn(!bt(e), 'Cannot parse "" as Date.'), new Date(e.childNodes[0].nodeValue);
        if (e.nodeName === "null")
          return null;
        if (e.nodeName === "true")
          return !0;
        if (e.nodeName === "false")
          return !1;
        throw new Error("Invalid PLIST tag " + e.nodeName);
      }
    }
  }
  return null;
}

// node_modules/plist/dist/build.js
var ay = ii(oy(), 1);
function sy(e) {
  let t = "";
  for (let n = 0; n < e.length; n++)
    t += String.fromCharCode(e[n]);
  return btoa(t);
}
function uu(e, t) {
  let n = {
    version: "1.0",
    encoding: "UTF-8"
  }, r = {
    pubid: "-//Apple//DTD PLIST 1.0//EN",
    sysid: "http://www.apple.com/DTDs/PropertyList-1.0.dtd"
  }, i = ay.default.create("plist");
  return i.dec(n.version, n.encoding), i.dtd(r.pubid, r.sysid), i.att("version", "1.0"), au(e, i), t || (t = {}), t.pretty = t.pretty !== !1, i.end(t);
}
function au(e, t) {
  if (!(typeof e > "u"))
    if (Array.isArray(e)) {
      t = t.ele("array");
      for (let n = 0; n < e.length; n++)
        au(e[n], t);
    } else if (e instanceof ArrayBuffer)
      t.ele("data").raw(sy(new Uint8Array(e)));
    else if (ArrayBuffer.isView(e)) {
      let n = e instanceof Uint8Array ? e : new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
      t.ele("data").raw(sy(n));
    } else if (typeof e == "object" && e !== null && !(e instanceof Date)) {
      t = t.ele("dict");
      for (let n in e)
        if (Object.hasOwn(e, n)) {
          let r = e[n];
          if (r == null)
            continue;
          t.ele("key").txt(n), au(r, t);
        }
    } else if (typeof e == "number") {
      let n = e % 1 === 0 ? "integer" : "real";
      t.ele(n).txt(e.toString());
    } else typeof e == "bigint" ? t.ele("integer").txt(e.toString()) : e instanceof Date ? t.ele("date").txt(new Date(e).toISOString().replace(/\.\d{3}Z$/, "Z")) : typeof e == "boolean" ? t.ele(e ? "true" : "false") : typeof e == "string" && t.ele("string").txt(e);
}

// src/adapters/apps/ios/test-run.ts
var uy = 512 * 1024, dy = pn({ TestingEnvironmentVariables: ai(G(), G()).optional() }), CA = At({ __xctestrun_metadata__: pn({ FormatVersion: Ae(1) }) }).catchall(dy).refine((e) => Object.keys(e).length > 1, "it has no test target"), OA = pn({
  __xctestrun_metadata__: pn({ FormatVersion: Ae(2) }),
  TestConfigurations: Ge(pn({ TestTargets: Ge(dy).min(1) })).min(1)
});
function ly(e, t) {
  let n = AA(t);
  if (n.length > uy) throw T.requestTooLarge(n.length, uy);
  let r = (u) => ({
    ...u,
    TestingEnvironmentVariables: { ...u.TestingEnvironmentVariables, EDGEGATE_REQUEST: n }
  }), i = SA(e), o = CA.safeParse(i);
  if (o.success) {
    let { __xctestrun_metadata__: u, ...c } = o.data, d = Object.entries(c).map(([l, f]) => [l, r(f)]);
    return cy({ ...Object.fromEntries(d), __xctestrun_metadata__: u });
  }
  let s = OA.safeParse(i);
  if (!s.success) throw fy(`it is of neither format that is known (${o.error.issues[0]?.message ?? ""})`);
  let a = s.data.TestConfigurations.map((u) => ({
    ...u,
    TestTargets: u.TestTargets.map(r)
  }));
  return cy({ ...s.data, TestConfigurations: a });
}
function AA(e) {
  return EA(e, { level: 9 }).toString("base64");
}
function SA(e) {
  try {
    return eu(e);
  } catch (t) {
    throw fy(t instanceof Error ? t.message : String(t));
  }
}
function cy(e) {
  return `${uu(e)}
`;
}
function fy(e) {
  return T.documentUnreadable("the app's .xctestrun", e);
}

// src/adapters/apps/ios/builder.ts
var PA = Yt("Release-iphoneos", "EdgegateBench.app");
function hy(e) {
  return {
    platform: "ios",
    async build({ runtime: t, files: n, workspace: r, signal: i, progress: o }) {
      let s = await Rm(e, t, o, i), a = Yt(e.cacheFolder, "ios-app", `.draft-${TA()}`), u = o.start("Putting models into the iOS app", n.size);
      try {
        await NA(s.folder, a, { recursive: !0, verbatimSymlinks: !0 });
        let c = Yt(a, PA), d = 0;
        for (let [p, y] of n)
          await my(RA(Yt(c, p)), { recursive: !0 }), await py(r.absolute(y.path), Yt(c, p)).catch(() => {
            throw T.fileChanged(y.path);
          }), u.update(d += 1);
        let l = { appSha256: s.appSha256, runtime: pe[t] };
        await MA(Yt(c, "edgegate-app.json"), `${JSON.stringify(l)}
`), await IA(e, c, i);
        let f = await BA(a);
        return await my(r.absolute("apps/ios"), { recursive: !0 }), await py(Yt(a, f), r.absolute("apps/ios/template.xctestrun")), await xm(a, r.absolute("apps/ios/app.zip")), u.finish(), {
          platform: "ios",
          runtime: pe[t],
          appSha256: s.appSha256,
          app: await r.ref("apps/ios/app.zip"),
          driverParts: [await r.ref("apps/ios/template.xctestrun")],
          runtimeBytes: s.runtimeBytes === void 0 ? {} : { arm64: s.runtimeBytes }
        };
      } catch (c) {
        throw u.finish("not finished"), c;
      } finally {
        await kA(a, { recursive: !0, force: !0 });
      }
    },
    async driver({ app: t, request: n, workspace: r }) {
      let [i] = t.driverParts;
      if (i === void 0) throw T.internal("the iOS app was built without its .xctestrun");
      let o = ly(await r.readText(i), yn(n));
      return r.writeText(`apps/ios/${n.requestId}.xctestrun`, o);
    }
  };
}
async function IA(e, t, n) {
  let { exitCode: r, stderr: i } = await e.processes.run("bash", [Yt(e.sources, "build.sh"), "sign", t], {
    timeoutMs: 3e5,
    ...n === void 0 ? {} : { signal: n }
  });
  if (r !== 0)
    throw T.environmentBroken(
      `The iOS app can't be signed: ${i.trim().slice(-1e3)}`,
      "Look which identities are here with `security find-identity -v -p codesigning`, and name one in EDGEGATE_IOS_IDENTITY, or unset it to sign ad hoc."
    );
}
async function BA(e) {
  let [t, ...n] = (await xA(e)).filter((r) => r.endsWith(".xctestrun"));
  if (t === void 0 || n.length > 0)
    throw T.internal(`Xcode made ${n.length === 0 ? "no" : "more than one"} .xctestrun of the iOS app`);
  return t;
}

// src/adapters/cache/make-once.ts
import { randomUUID as VA } from "node:crypto";
import { existsSync as cu } from "node:fs";
import { mkdir as yy, readdir as zA, rename as WA, rm as wy, stat as HA } from "node:fs/promises";
import { dirname as by, join as XA } from "node:path";

// src/adapters/cache/turn.ts
import { mkdir as LA, rm as gy, stat as FA, utimes as $A } from "node:fs/promises";
import { setTimeout as _A } from "node:timers/promises";
async function Xo(e, t, n = {}) {
  let { signal: r, onWait: i, beatMs: o = 2e3, staleMs: s = 2e4 } = n;
  for (let u = !0; !await qA(e); u = !1) {
    u && i?.();
    let c = await UA(e);
    c !== void 0 && c > s ? await gy(e, { recursive: !0, force: !0 }) : await jA(o / 4, r);
  }
  let a = setInterval(() => {
    let u = /* @__PURE__ */ new Date();
    $A(e, u, u).catch(() => {
    });
  }, o);
  a.unref();
  try {
    return await t();
  } finally {
    clearInterval(a), await gy(e, { recursive: !0, force: !0 });
  }
}
async function qA(e) {
  try {
    return await LA(e), !0;
  } catch (t) {
    if (t instanceof Error && "code" in t && t.code === "EEXIST") return !1;
    throw t;
  }
}
async function UA(e) {
  try {
    return Date.now() - (await FA(e)).mtimeMs;
  } catch {
    return;
  }
}
async function jA(e, t) {
  try {
    await _A(e, void 0, t === void 0 ? {} : { signal: t });
  } catch {
    throw T.aborted();
  }
}

// src/adapters/cache/make-once.ts
var vy = ".draft-", GA = 1440 * 6e4, tr = async (e, t, n = {}) => {
  if (cu(e)) return;
  let r = by(e);
  await yy(r, { recursive: !0 }).catch((i) => {
    throw T.cacheUnwritable(r, i);
  }), await Xo(
    `${e}.turn`,
    async () => {
      cu(e) || await YA(e, t);
    },
    n
  );
};
async function YA(e, t) {
  await KA(by(e));
  let n = `${e}${vy}${VA()}`;
  try {
    await yy(n), await t(n), await WA(n, e).catch(async (r) => {
      if (!cu(e)) throw r;
    });
  } finally {
    await wy(n, { recursive: !0, force: !0 });
  }
}
async function KA(e) {
  for (let t of await zA(e)) {
    if (!t.includes(vy)) continue;
    let n = XA(e, t), r = await HA(n).catch(() => {
    });
    r !== void 0 && Date.now() - r.mtimeMs > GA && await wy(n, { recursive: !0, force: !0 });
  }
}

// src/adapters/cache/user-cache.ts
import { homedir as JA } from "node:os";
import { join as du, resolve as ZA } from "node:path";
import Dy from "node:process";
function Ey(e = Dy.env, t = Dy.platform, n = JA()) {
  let r = e.EDGEGATE_CACHE;
  if (r !== void 0 && r !== "") return ZA(r);
  let i = e.XDG_CACHE_HOME;
  return i?.startsWith("/") === !0 ? du(i, "edgegate") : t === "darwin" ? du(n, "Library", "Caches", "edgegate") : du(n, ".cache", "edgegate");
}

// src/adapters/farms/adb/farm.ts
import { mkdir as AS } from "node:fs/promises";
import { join as Jo } from "node:path";

// src/adapters/farms/local/follow-session.ts
var QA = /* @__PURE__ */ new Set(["launch-finished", "launch-failed", "launch-skipped"]);
function Go(e, { clock: t, progress: n, labelOf: r, where: i = "this computer" }) {
  let o = e.launches.length, s = e.round === 1 ? `Measuring on ${i}` : `Measuring suspicious cases again on ${i}`, a = n.start(s, o), u = new Map(e.launches.map((b) => [b.id, b])), c = [], d = 0, l = t.monotonicMs(), f = "", p, y = (b) => {
    if (b.event === "session-interrupted" && (p = b), b.event === "launch-started") {
      l = t.monotonicMs();
      let A = u.get(b.launch), O = A === void 0 ? b.launch : r(A.case), N = eS(c, e.launches);
      f = `launch ${c.length + 1} of ${o}: ${O}`, a.update(c.length, `${f}${N}`);
    }
    b.event === "alive" && a.update(c.length, `${f}, ${Math.round((t.monotonicMs() - l) / 1e3)} s so far`), QA.has(b.event) && (c.push(b.event === "launch-skipped" ? 0 : t.monotonicMs() - l), b.event !== "launch-finished" && (d += 1), a.update(c.length));
  };
  return {
    hear(b) {
      let A = pi.safeParse(tS(b));
      A.success && y(A.data);
    },
    finish() {
      let b = `${c.length} of ${o} launches`;
      a.finish(d === 0 ? b : `${b}, ${d} of them failed`);
    },
    interruption: () => p
  };
}
function eS(e, t) {
  if (e.length < 2) return "";
  let n = (s) => {
    let a = e.filter((c, d) => t[d]?.kind === s), u = a.length > 0 ? a : e;
    return u.reduce((c, d) => c + d, 0) / u.length;
  }, r = { paired: n("paired"), single: n("single") }, i = t.slice(e.length).reduce((s, { kind: a }) => s + r[a], 0), o = Math.max(1, Math.round(i / 1e3));
  return o < 90 ? `, about ${o} s left` : `, about ${Math.round(o / 60)} min left`;
}
function tS(e) {
  try {
    return JSON.parse(e);
  } catch {
    return;
  }
}

// src/adapters/farms/adb/client.ts
function Cy({ processes: e, adb: t, env: n }) {
  async function r(i, { onLine: o, ...s }) {
    let a = { ...s, ...n === void 0 ? {} : { env: n }, ...o === void 0 ? {} : { onLine: o } }, u = await e.run(t, i, a);
    if (u.exitCode === 127 && u.signal === void 0 && !i.includes("shell")) throw T.adbMissing(t);
    return u;
  }
  return {
    async list(i) {
      let o = await r(["devices", "-l"], { timeoutMs: 3e4, ...i === void 0 ? {} : { signal: i } });
      if (o.exitCode === 0) return o.stdout;
      throw T.environmentBroken(
        `\`adb devices\` ends with ${o.exitCode ?? o.signal}: ${Kt(o)}`,
        "Run `adb kill-server && adb devices` and see what it says."
      );
    },
    phone: (i) => ({
      shell: (o, s) => r(["-s", i, "shell", o], s),
      install: (o, s) => r(["-s", i, "install", "-r", "-t", o], s),
      pull: (o, s, a) => r(["-s", i, "pull", o, s], a)
    })
  };
}
function Kt({ stdout: e, stderr: t }) {
  return (t.trim() === "" ? e : t).trim().split(`
`).at(-1)?.trim() ?? "";
}
function lu(e) {
  return `'${e.replaceAll("'", "'\\''")}'`;
}

// src/adapters/farms/adb/phone-text.ts
function Oy(e) {
  return e.split(/\r?\n/).flatMap((t) => {
    if (t.startsWith("List of devices") || t.startsWith("*")) return [];
    let [, n, r] = /^(\S+)\s+(.+)$/.exec(t.trim()) ?? [];
    if (n === void 0 || r === void 0) return [];
    let [i = ""] = r.split(/\s+(?=usb:|product:|transport_id:|model:|device:)|;/);
    return [{ serial: n, state: i.trim() }];
  });
}
function Ay(e) {
  return new Map(
    e.split(/\r?\n/).flatMap((t) => {
      let [, n, r] = /^\[([^\]]+)\]: \[(.*)\]$/.exec(t.trim()) ?? [];
      return n === void 0 || r === void 0 ? [] : [[n, r]];
    })
  );
}
function Sy(e) {
  let t = (o) => e.get(o)?.trim() ?? "", n = t("ro.product.device"), r = t("ro.build.version.sdk");
  if (n === "" || r === "") return;
  let i = t("ro.soc.model");
  return {
    // The design's name and the API level are what device farms call it, too.
    device: { farm: "adb", model: n, osVersion: r },
    platform: "android",
    facts: {
      name: [t("ro.product.manufacturer"), t("ro.product.model")].filter((o) => o !== "").join(" "),
      form: t("ro.kernel.qemu") === "1" || t("ro.boot.qemu") === "1" ? "virtual" : "physical",
      abis: t("ro.product.cpu.abilist").split(",").filter((o) => o !== ""),
      capacity: "unknown",
      tags: [],
      ...i === "" ? {} : { soc: i }
    }
  };
}
function Ty(e) {
  let t = (r) => {
    let [, i] = new RegExp(`^\\s*${r}: (-?\\d+)\\s*$`, "m").exec(e) ?? [];
    return i === void 0 ? void 0 : Number(i);
  }, n = t("temperature");
  return {
    level: t("level"),
    celsius: n === void 0 ? void 0 : n / 10,
    powered: /^\s*(AC|USB|Wireless|Dock) powered: true\s*$/m.test(e)
  };
}

// src/adapters/farms/adb/readiness.ts
var Ny = 20, nS = 10 * 6e4, rS = 15e3;
async function xy(e, t) {
  let { maxStartCelsius: n, clock: r, task: i, signal: o } = t, s = r.monotonicMs();
  for (; ; ) {
    let a = { timeoutMs: 3e4, ...o === void 0 ? {} : { signal: o } }, u = await e.shell("dumpsys battery", a);
    if (u.exitCode !== 0) return `the phone does not answer: ${Kt(u)}`;
    let { level: c, celsius: d } = Ty(u.stdout);
    if (c !== void 0 && c < Ny)
      return `its battery is at ${c}%, and phones slow down when it is low: charge it to ${Ny}% at least`;
    if (d === void 0 || d <= n) return;
    let l = nS - (r.monotonicMs() - s);
    if (l <= 0) return `it is still at ${d} °C after ten minutes; ${n} °C is the most`;
    i.update(0, `waiting until it has cooled from ${d} to ${n} °C`), await r.sleep(Math.min(l, rS), o);
  }
}

// src/adapters/farms/adb/ready-phones.ts
async function fu(e, t, n) {
  let r = Oy(await e.list(n)).filter(({ serial: u }) => t === "" || u === t), i = r.filter(({ state: u }) => u !== "device").map((u) => `${u.serial} ${u.state}`), o = r.filter(({ state: u }) => u === "device"), a = (await Promise.all(
    o.map(async ({ serial: u }) => {
      let c = { timeoutMs: 3e4, ...n === void 0 ? {} : { signal: n } }, { exitCode: d, stdout: l } = await e.phone(u).shell("getprop", c), f = d === 0 ? Sy(Ay(l)) : void 0;
      return f !== void 0 ? [{ serial: u, offered: f }] : (i.push(`${u} does not say what it is`), []);
    })
  )).flat();
  if (a.length === 0) throw T.noPhone(i);
  return a;
}

// src/adapters/farms/adb/session.ts
import { mkdir as fS, readFile as pS, rm as Py, writeFile as mS } from "node:fs/promises";
import { dirname as hS, join as gS } from "node:path";

// src/adapters/farms/local/session-outcome.ts
import { createHash as iS } from "node:crypto";
import { readFile as oS } from "node:fs/promises";
var Qr = { finished: 0, wrongRequest: 64, reportUnwritable: 74, interrupted: 130 }, sS = {
  "time-box": "timed-out",
  "storage-full": "infrastructure",
  signal: "cancelled"
};
async function ky(e) {
  try {
    return await e;
  } catch (t) {
    if (t instanceof Ot && t.code === "aborted") return "aborted";
    throw t;
  }
}
async function My(e, t, n, r) {
  let i = await pu(t.report, t.reportPath), o = i === void 0 ? {} : { report: i };
  if (e === "aborted") return { status: "cancelled", reason: "interrupted by the user", ...o };
  let s = aS(e.stderr), { exitCode: a } = e;
  if (a === Qr.finished && i !== void 0) return { status: "reported", report: i };
  if (a === Qr.finished) return { status: "infrastructure", reason: `${r} left no report` };
  if (a === Qr.wrongRequest) throw T.internal(`${r} refuses the request: ${s}`);
  if (a === Qr.reportUnwritable) return { status: "infrastructure", reason: s, ...o };
  if (a === Qr.interrupted)
    return { status: sS[n?.reason ?? "signal"] ?? "cancelled", reason: n?.detail ?? `${r} was stopped`, ...o };
  let u = e.signal ?? `exit code ${a}`;
  return { status: "infrastructure", reason: `${r} ended with ${u}: ${s}`, ...o };
}
async function pu(e, t) {
  let n = await oS(e).catch((r) => {
    if (r.code !== "ENOENT")
      throw r;
  });
  if (!(n === void 0 || n.length === 0))
    return { path: t, sha256: uS(n), sizeBytes: n.length };
}
function Yo(e) {
  try {
    return Uu().parse(JSON.parse(e));
  } catch {
    return;
  }
}
function aS(e) {
  return e.trim().split(`
`).at(-1) ?? "";
}
function uS(e) {
  return iS("sha256").update(e).digest("hex");
}

// src/adapters/farms/adb/instrumentation.ts
import { createHash as cS } from "node:crypto";
import { gunzipSync as dS } from "node:zlib";
function Ry(e) {
  let t = /* @__PURE__ */ new Map(), n, r = 0, i = "", o = "", s, a, u;
  function c(d) {
    let [l, f] = [t.get("edgegate.part"), t.get("edgegate.data")];
    if (l !== void 0 && f !== void 0 && Number(l) === r) {
      r += 1, i += f;
      let b = lS(i);
      if (b !== void 0) {
        i = "", o += b;
        for (let A of b.split(`
`).slice(0, -1)) e(A);
      }
    }
    let [p, y] = [t.get("edgegate.parts"), t.get("edgegate.sha256")];
    p !== void 0 && y !== void 0 && (s = { parts: Number(p), sha256: y }), (d === "-1" || d === "-2") && (u ??= (t.get("stack") ?? "the test failed").split(`
`)[0]), t = /* @__PURE__ */ new Map(), n = void 0;
  }
  return {
    hear(d) {
      let l = d.replace(/\r$/, ""), [, f, p] = /^INSTRUMENTATION_STATUS: ([^=]+)=(.*)$/.exec(l) ?? [], [, y] = /^INSTRUMENTATION_STATUS_CODE: (-?\d+)$/.exec(l) ?? [], [, b, A] = /^INSTRUMENTATION_(?:RESULT: (\w+)=|FAILED: ?)(.*)$/.exec(l) ?? [], [, O] = /^INSTRUMENTATION_CODE: (-?\d+)$/.exec(l) ?? [];
      f !== void 0 && p !== void 0 ? (t.set(f, p), n = f) : y !== void 0 ? c(y) : O !== void 0 ? a = O : l.startsWith("INSTRUMENTATION_FAILED") ? u ??= `it can't be started: ${A ?? ""}` : l.startsWith("INSTRUMENTATION_ABORTED") ? u ??= l.slice(25) : b === "shortMsg" || b === "longMsg" ? u ??= A : n !== void 0 && t.set(n, `${t.get(n) ?? ""}
${l}`);
    },
    report() {
      if (o === "") return;
      let d = s !== void 0 && s.parts === r && s.sha256 === cS("sha256").update(o).digest("hex");
      return { text: o, isWhole: d };
    },
    failure: () => u ?? (a === "-1" ? void 0 : "it ended without saying so")
  };
}
function lS(e) {
  try {
    return dS(Buffer.from(e, "base64")).toString("utf8");
  } catch {
    return;
  }
}

// src/adapters/farms/adb/session.ts
var Ko = "dev.edgegate.bench", mu = `${Ko}.test`, yS = "androidx.test.runner.AndroidJUnitRunner", wS = "dev.edgegate.bench.instrumentation.BenchTest", bS = `/sdcard/Android/media/${Ko}`, vS = 5 * 6e4, Iy = 6e4, Ly = 12e4, DS = 360 * 6e4;
async function Fy(e) {
  let { phone: t, request: n, app: r, driver: i, root: o, follower: s, aroundSessionMs: a, signal: u } = e, c = (v) => ({ timeoutMs: v, ...u === void 0 ? {} : { signal: u } }), d = `${bS}/${n.requestId}-round-${n.round}.ndjson`, l = `device-runs/adb/${n.requestId}/report.ndjson`, f = Ry((v) => s.hear(v)), p = !1, y;
  try {
    for (let h of [r, i]) {
      let C = await CS(t, h, c(vS));
      if (C !== void 0) return { status: "infrastructure", reason: `${C} (installing)` };
    }
    await t.shell(`rm -f ${lu(d)}; input keyevent KEYCODE_WAKEUP`, c(Iy)), p = !0;
    let v = `am instrument -w -r -e class ${wS} ${mu}/${yS}`, E = n.sessionTimeBoxNs === void 0 ? DS : n.sessionTimeBoxNs / 1e6;
    y = await t.shell(v, {
      ...c(E + n.hangTimeoutNs / 1e6 + a),
      onLine: (h) => f.hear(h)
    });
  } catch (v) {
    if (!(v instanceof Ot) || v.code !== "aborted") throw v;
    y = "aborted";
  }
  if (!p) return { status: "cancelled", reason: "interrupted by the user" };
  let b = { timeoutMs: Iy };
  (y === "aborted" || y.timedOut || y.exitCode !== 0) && await t.shell(`am force-stop ${Ko}; am force-stop ${mu}`, b);
  let O = gS(o, l);
  await fS(hS(O), { recursive: !0 }), await Py(O, { force: !0 });
  let N = await t.pull(d, O, b), w = f.report();
  N.exitCode !== 0 && (await Py(O, { force: !0 }), w !== void 0 && await mS(O, w.text)), await t.shell(`rm -f ${lu(d)}`, b);
  let g = await pu(O, l), D = /device .*not found|device offline|no devices/.test(N.stdout + N.stderr) ? Kt(N) : void 0, m = g === void 0 ? void 0 : await OS(O);
  return ES({ ended: y, lost: D, failure: f.failure(), report: g, last: m });
}
function ES({
  ended: e,
  lost: t,
  failure: n,
  report: r,
  last: i
}) {
  let o = r === void 0 ? {} : { report: r };
  return e === "aborted" ? { status: "cancelled", reason: "interrupted by the user", ...o } : e.timedOut ? { status: "timed-out", reason: "the session went on beyond its time", ...o } : i?.event === "session-finished" && r !== void 0 ? { status: "reported", report: r } : i?.event === "session-interrupted" ? { status: i.reason === "time-box" ? "timed-out" : i.reason === "signal" ? "cancelled" : "infrastructure", reason: i.detail, ...o } : t !== void 0 ? { status: "infrastructure", reason: `the phone was lost: ${t}`, ...o } : e.exitCode !== 0 ? { status: "infrastructure", reason: `adb ended with ${e.exitCode ?? e.signal}: ${Kt(e)}`, ...o } : n !== void 0 ? { status: "infrastructure", reason: `the app failed: ${n}`, ...o } : r === void 0 ? { status: "infrastructure", reason: "the phone left no report" } : { status: "reported", report: r };
}
async function CS(e, t, n) {
  let r = await e.install(t, n);
  if (By(r)) return;
  let i = r.stdout + r.stderr;
  if (!/INSTALL_FAILED_(UPDATE_INCOMPATIBLE|VERSION_DOWNGRADE)/.test(i)) return Kt(r);
  await e.shell(`pm uninstall ${mu}; pm uninstall ${Ko}`, n);
  let o = await e.install(t, n);
  return By(o) ? void 0 : Kt(o);
}
function By({ exitCode: e, stdout: t, stderr: n }) {
  return e === 0 && !/^(Failure|adb: failed)/m.test(t + n);
}
async function OS(e) {
  let t = (await pS(e, "utf8")).trimEnd().split(`
`).at(-1) ?? "", n = pi.safeParse(Yo(t));
  return n.success ? n.data : void 0;
}

// src/adapters/farms/adb/farm.ts
function $y(e) {
  let { serial: t = "" } = e, n = Cy(e), r = /* @__PURE__ */ new Map(), i = ({ serial: a }) => r.get(a) ?? 0;
  function o(a, u) {
    return a.filter(({ offered: c }) => ye(c.device, u)).toSorted((c, d) => i(c) - i(d))[0];
  }
  async function s(a, u) {
    let c = o(await fu(n, t, a.signal), a.device);
    if (c === void 0) return hu("no phone of this model and version is connected any more");
    let { serial: d, offered: l } = c, f = l.facts?.name ?? a.device.model;
    r.set(d, i(c) + 1);
    try {
      return await SS(e, d, f, a, () => TS(e, n.phone(d), f, a, u));
    } finally {
      r.set(d, i(c) - 1);
    }
  }
  return {
    name: "adb",
    needsApp: !0,
    offers: "own",
    async devices() {
      return (await fu(n, t, void 0)).map(({ offered: u }) => u).filter((u, c, d) => d.findIndex(({ device: l }) => ye(l, u.device)) === c).toSorted((u, c) => u.device.model < c.device.model ? -1 : 1);
    },
    async run(a) {
      let { device: u, request: c, signal: d } = a, { requestSha256: l } = Ci(c), f = _c("adb", a.app), p = await s(a, f).catch((y) => {
        if (d?.aborted === !0) return { status: "cancelled", reason: "interrupted by the user" };
        if (y instanceof Ot && y.code === "no-phone") return hu(y.message);
        throw y;
      });
      return { device: u, round: c.round, requestSha256: l, outcome: p };
    }
  };
}
function hu(e) {
  return { status: "infrastructure", reason: e };
}
async function SS({ cacheFolder: e, takeTurn: t }, n, r, { progress: i, signal: o }, s) {
  let a = Jo(e, "adb");
  await AS(a, { recursive: !0 });
  let u = Jo(a, `${n.replaceAll(/[^A-Za-z0-9._-]/g, "_")}.lock`);
  return t(u, s, { signal: o, onWait: () => i.note(`${r} (${u}) is in use by another run; waiting for it.`) });
}
async function TS({ clock: e, root: t, aroundSessionMs: n = Ly }, r, i, { request: o, signal: s, progress: a, labelOf: u = (d) => d }, c) {
  let { maxStartCelsius: d } = o.coolDown, l = a.start(`Preparing ${i}`), f = await xy(r, { maxStartCelsius: d, clock: e, task: l, signal: s }).finally(() => l.finish());
  if (f !== void 0) return hu(f);
  let p = Go(o, { clock: e, progress: a, labelOf: u, where: i }), y = { app: Jo(t, c.built.app.path), driver: Jo(t, c.driver.path) };
  return Fy({ phone: r, request: o, ...y, root: t, follower: p, aroundSessionMs: n, signal: s }).finally(
    () => p.finish()
  );
}

// src/adapters/farms/local/local-farm.ts
import { rm as FS } from "node:fs/promises";
import { join as $S } from "node:path";

// src/adapters/farms/local/session-folder.ts
import { createHash as NS } from "node:crypto";
import { createReadStream as xS } from "node:fs";
import { copyFile as kS, link as MS, mkdir as _y, rm as RS, writeFile as PS } from "node:fs/promises";
import { dirname as IS, join as nr } from "node:path";
import { pipeline as BS } from "node:stream/promises";
async function qy(e) {
  let { root: t, farm: n, request: r, text: i, files: o } = e, s = `device-runs/${n}/${r.requestId}`, a = nr(t, s);
  await RS(a, { recursive: !0, force: !0 }), await _y(a, { recursive: !0 });
  for (let c of r.files) {
    let d = o.get(c.id);
    if (d === void 0) throw T.internal(`nobody said where the request's file ${c.id} is`);
    await LS(nr(t, d.path), nr(a, c.path), c, d);
  }
  await PS(nr(a, "request.json"), i);
  let u = "report.ndjson";
  return {
    folder: a,
    request: nr(a, "request.json"),
    report: nr(a, u),
    reportPath: `${s}/${u}`
  };
}
async function LS(e, t, n, r) {
  await _y(IS(t), { recursive: !0 });
  let i = () => T.fileChanged(r.path);
  await MS(e, t).catch((s) => {
    if (s.code === "ENOENT") throw i();
    return kS(e, t);
  });
  let o = NS("sha256");
  if (await BS(xS(t), o), o.digest("hex") !== n.sha256) throw i();
}

// src/adapters/farms/local/local-farm.ts
function rr({ name: e, runner: t, runDriver: n, clock: r, root: i }) {
  return {
    name: e,
    needsApp: !1,
    offers: "own",
    async devices() {
      let { exitCode: o, stdout: s, stderr: a } = await n(["--describe"], {}), u = o === 0 ? Ju.safeParse(Yo(s)) : void 0;
      if (u?.success !== !0)
        throw T.internal(`${t} can't describe this computer (exit code ${o}): ${a}`);
      let { deviceModel: c, osVersion: d } = u.data;
      return [{ device: { farm: e, model: c, osVersion: d }, platform: "host" }];
    },
    async run({ device: o, request: s, files: a, signal: u, progress: c, labelOf: d }) {
      let { text: l, requestSha256: f } = Ci(s), p = await qy({ root: i, farm: e, request: s, text: l, files: a }), y = Go(s, { clock: r, progress: c, labelOf: d ?? ((O) => O) }), b = ["--request", p.request, "--files", p.folder, "--report", p.report], A = (O) => y.hear(O);
      try {
        let O = await ky(n(b, u === void 0 ? { onLine: A } : { onLine: A, signal: u })), N = await My(O, p, y.interruption(), t);
        return { device: o, round: s.round, requestSha256: f, outcome: N };
      } finally {
        y.finish(), await FS($S(p.folder, "files"), { recursive: !0, force: !0 });
      }
    }
  };
}

// src/adapters/farms/host/farm.ts
var _S = { PYTHONPATH: void 0, PYTHONHOME: void 0, PYTHONNOUSERSITE: "1", PYTHONUTF8: "1" };
function Uy({ processes: e, python: t, clock: n, root: r, limits: i }) {
  return rr({
    name: "host",
    runner: "the host runner",
    clock: n,
    root: r,
    async runDriver(o, s) {
      let a = await t.python("litert", s.signal), u = ["-m", "edgegate_litert.bench", ...o, ...qS(i)];
      return e.run(a, u, { cwd: t.packageRoot, env: _S, ...s });
    }
  });
}
function qS(e) {
  if (e === void 0) return [];
  let { memoryBytes: t, launchMs: n, sessionMs: r } = e;
  return [
    `--memory-bytes=${t}`,
    `--launch-ns=${n * 1e6}`,
    `--session-ns=${r * 1e6}`
  ];
}

// src/adapters/farms/jvm/jvm-app.ts
import { createHash as US } from "node:crypto";
import { cp as jS, mkdir as VS, readdir as zS, readFile as WS, rename as HS, rm as XS, symlink as jy } from "node:fs/promises";
import { delimiter as Vy, join as ae } from "node:path";
import Zo from "node:process";
var Qo = ["tensorflow-lite", "tensorflow-lite-api", "tensorflow-lite-gpu", "tensorflow-lite-gpu-api"], GS = ["tensorflow-lite", "tensorflow-lite-gpu"];
async function zy(e, t) {
  let { packages: n, makeOnce: r, sources: i, cacheFolder: o } = e;
  if (Zo.platform !== "linux" || Zo.arch !== "x64")
    throw T.environmentBroken(
      `The farm jvm runs Android's x86_64 library, and this is ${Zo.platform} on ${Zo.arch}.`,
      "Use a Linux computer with an x86_64 processor, or another farm: `--farm host`."
    );
  let s = YS(e, t), a = await s("java", ["-version"]), u = [...Qo, "gson"], c = await n.fetch(u, t), d = await ZS(i), l = US("sha256").update(a);
  for (let b of u) l.update(`${c(b).split("/").slice(-2).join("/")}
`);
  for (let b of d) l.update(`${b}
`).update(await WS(ae(i, b)));
  let f = l.digest("hex"), p = ae(o, "jvm", f.slice(0, 16));
  await r(p, (b) => KS({ run: s, sources: i, files: d, pathOf: c, draft: b }), { signal: t });
  let y = [ae(p, "classes"), c("gson"), ...Qo.map((b) => ae(p, `${b}.jar`))];
  return {
    options: ["-XX:+UseSerialGC", `-Djava.library.path=${ae(p, "android")}`, "-cp", y.join(Vy)],
    // Resolved at once: a function that our libc lacks must be noticed while loading, not in the middle of a launch.
    env: { LD_LIBRARY_PATH: ae(p, "bionic"), LD_BIND_NOW: "1", EGL_PLATFORM: "surfaceless" },
    sha256: f
  };
}
function YS({ processes: e }, t) {
  return async (n, r) => {
    let i = t === void 0 ? {} : { signal: t }, { exitCode: o, stdout: s, stderr: a } = await e.run(n, r, { timeoutMs: 5 * 6e4, ...i });
    if (o === 0) return s + a;
    throw o === 127 ? T.environmentBroken(
      `The farm jvm needs ${n}, which is not here.`,
      "On Debian and Ubuntu: `sudo apt-get install openjdk-17-jdk-headless maven gcc libc6-dev unzip`."
    ) : T.internal(`${n} fails on the Android core: ${(a || s).trim().slice(-2e3)}`);
  };
}
async function KS(e) {
  let { run: t, sources: n, files: r, pathOf: i, draft: o } = e, s = (...d) => ae(o, ...d);
  for (let d of ["classes", "android", "bionic", "aar"]) await VS(s(d), { recursive: !0 });
  for (let d of Qo)
    await t("unzip", ["-qo", i(d), "-d", s("aar", d)]), await HS(s("aar", d, "classes.jar"), s(`${d}.jar`));
  for (let d of GS) await jS(s("aar", d, "jni", "x86_64"), s("android"), { recursive: !0 });
  await XS(s("aar"), { recursive: !0 });
  let a = [s("classes"), i("gson"), ...Qo.map((d) => s(`${d}.jar`))].join(Vy), u = (d) => r.filter((l) => l.startsWith(d) && l.endsWith(".java")), c = (d, l) => t("javac", [
    "--release",
    d,
    "-nowarn",
    "-Xlint:-options",
    "-cp",
    a,
    "-d",
    s("classes"),
    ...u(l).map((f) => ae(n, f))
  ]);
  await c("8", "core/"), await c("11", "jvm/"), await JS(t, ae(n, "jvm/src/main/c"), s("bionic"));
}
async function JS(e, t, n) {
  let r = (s, ...a) => e("gcc", ["-O2", "-fPIC", "-shared", `-Wl,-soname,${s}.so`, "-o", ae(n, `${s}.so`), ...a]), i = `-Wl,--version-script=${ae(t, "bionic.map")}`;
  await r("libc", "-fno-builtin", i, ae(t, "bionic.c"), ae(t, "forward.S"), "-lm", "-ldl"), await r("libm", i, ae(t, "empty.c")), await r("libdl", i, ae(t, "empty.c")), await r("liblog", ae(t, "log.c"));
  let o = "/usr/lib/x86_64-linux-gnu";
  await jy(`${o}/libGLESv2.so.2`, ae(n, "libGLESv3.so")), await jy(`${o}/libEGL.so.1`, ae(n, "libEGL.so"));
}
async function ZS(e) {
  return (await Promise.all(
    ["core/src/main", "jvm/src/main"].map(async (n) => (await zS(ae(e, n), { recursive: !0, withFileTypes: !0 })).filter((i) => i.isFile()).map((i) => ae(i.parentPath, i.name)))
  )).flat().map((n) => n.slice(e.length + 1)).sort();
}

// src/adapters/farms/jvm/farm.ts
function Wy(e) {
  let { processes: t, clock: n, root: r } = e, i;
  return rr({
    name: "jvm",
    runner: "the JVM driver",
    clock: n,
    root: r,
    async runDriver(o, s) {
      i ??= zy(e, s.signal).catch((c) => {
        throw i = void 0, c;
      });
      let a = await i, u = [...a.options, "dev.edgegate.bench.jvm.DriverMain", "--app", a.sha256, ...o];
      return t.run("java", u, { env: a.env, ...s });
    }
  });
}

// src/adapters/farms/swift/swift-app.ts
import { createHash as QS } from "node:crypto";
import { copyFile as gu, cp as eT, mkdir as U5, readdir as tT, readFile as nT } from "node:fs/promises";
import { join as Pe } from "node:path";
import es from "node:process";
var yu = "tensorflow-lite-linux", ns = "libjnitensorflowlite.so", ts = "edgegate-bench", Hy = "ld-linux-x86-64.so.2", rT = [
  Hy,
  "libc.so.6",
  "libm.so.6",
  "libpthread.so.0",
  "libstdc++.so.6",
  "libgcc_s.so.1"
], Xy = ["Package.swift", "BenchCore", "LinuxTensorFlowLite", "CommandLine"];
async function Gy(e, t) {
  if (es.platform !== "linux" || es.arch !== "x64")
    throw T.environmentBroken(
      `The farm swift runs TensorFlow Lite's library for Linux on x86_64, and this is ${es.platform} on ${es.arch}.`,
      "Use a Linux computer with an x86_64 processor, or another farm: `--farm host`."
    );
  let n = await e.swift.get(t), r = await e.packages.fetch([yu], t), i = await uT(e.sources, [n.identity, r(yu).split("/").slice(-2).join("/")]), o = Pe(e.cacheFolder, "swift", `app-${i.slice(0, 16)}`), s = (a) => iT(e, { swift: n, archive: r(yu), folder: o, draft: a, signal: t });
  return await e.makeOnce(o, s, { signal: t }), { program: Pe(o, ts), sha256: i };
}
async function iT(e, t) {
  let { swift: n, archive: r, folder: i, draft: o, signal: s } = t;
  if (await n.withFolder(async (a) => {
    await oT(e, a, r);
    let u = ["build", "-c", "release", "--static-swift-stdlib", "--product", ts, ...sT(a)], c = await a.run("swift", [...u, ...aT(i, n)], s);
    if (c.exitCode !== 0)
      throw T.internal(`swift can't build the iOS core: ${(c.stderr + c.stdout).trim().slice(-2e3)}`);
    await gu(Pe(a.path, ".build", "release", ts), Pe(o, ts)), await gu(Pe(a.path, "lib", ns), Pe(o, ns));
  }), n.libraries !== void 0)
    for (let a of rT) await gu(Pe(n.libraries, a), Pe(o, a));
}
async function oT({ processes: e, sources: t }, n, r) {
  for (let a of Xy) await eT(Pe(t, a), Pe(n.path, a), { recursive: !0 });
  let i = ["-qoj", r, `*/${ns}`, "-d", Pe(n.path, "lib")], { exitCode: o, stderr: s } = await e.run("unzip", i, {});
  if (o !== 0)
    throw T.environmentBroken(
      `unzip can't take ${ns} out of its package: ${s.trim()}.`,
      "On Debian and Ubuntu: `sudo apt-get install unzip`."
    );
}
function sT({ seen: e }) {
  return ["-Xlinker", `-L${e}/lib`];
}
function aT(e, t) {
  let n = ["--disable-new-dtags", "-rpath", "$ORIGIN"], r = t.libraries === void 0 ? [] : [`--dynamic-linker=${Pe(e, Hy)}`];
  return [...n, ...r].flatMap((i) => ["-Xlinker", i]);
}
async function uT(e, t) {
  let n = QS("sha256");
  for (let r of t) n.update(`${r}
`);
  for (let r of await cT(e)) {
    let i = await nT(Pe(e, r));
    n.update(`${r}
${i.length}
`).update(i);
  }
  return n.digest("hex");
}
async function cT(e) {
  return (await tT(e, { recursive: !0, withFileTypes: !0 })).filter((n) => n.isFile()).map((n) => Pe(n.parentPath, n.name).slice(e.length + 1)).filter((n) => Xy.some((r) => n === r || n.startsWith(`${r}/`)) && !n.includes("/Tests/")).sort();
}

// src/adapters/farms/swift/farm.ts
function Yy(e) {
  let { processes: t, clock: n, root: r } = e, i;
  return rr({
    name: "swift",
    runner: "the Swift driver",
    clock: n,
    root: r,
    async runDriver(o, s) {
      i ??= Gy(e, s.signal).catch((u) => {
        throw i = void 0, u;
      });
      let a = await i;
      return t.run(a.program, ["--app", a.sha256, ...o], s);
    }
  });
}

// src/adapters/git/repository.ts
import { createHash as fT } from "node:crypto";
import { mkdir as pT, readFile as mT, rename as hT, writeFile as gT } from "node:fs/promises";
import { dirname as yT, join as bu } from "node:path";

// src/adapters/git/lfs.ts
var Ky = `version https://git-lfs.github.com/spec/v1
`;
function wu(e) {
  return e.length < 1024 && new TextDecoder().decode(e.subarray(0, Ky.length)) === Ky;
}
async function Jy(e, t, n) {
  let r = Number(/^size (\d+)$/m.exec(new TextDecoder().decode(n))?.[1] ?? 0);
  if (r > 2147483648)
    return { detail: `${t} is a Git LFS pointer to ${r} bytes; at most ${2147483648} are read` };
  let i = await e.bytes(["lfs", "smudge", "--", t], n);
  if (i !== void 0 && !wu(i)) return { bytes: i };
  let s = await e.ask(["lfs", "version"]) !== void 0 ? "git-lfs could not fetch the object: run `git lfs fetch --all`, or give the checkout `lfs: true` and a token that may read it" : "install git-lfs and run `git lfs pull`; in a workflow, give actions/checkout `lfs: true`";
  return { detail: `${t} is a Git LFS pointer, not the file itself; ${s}` };
}

// src/adapters/git/repository-name.ts
async function Zy(e, t, n) {
  let r = new lr(e, t, n), i = await r.ask(["config", "--get", "remote.origin.url"]), o = i === void 0 ? null : /[/:]([^/:]+\/[^/:]+?)(\.git)?\/?$/.exec(i), s = await r.ask(["rev-parse", "--show-toplevel"]) ?? "";
  return o?.[1] ?? s.split("/").at(-1) ?? "repository";
}

// src/adapters/git/tree.ts
import { lstat as dT, readdir as lT } from "node:fs/promises";
import { join as Qy } from "node:path";
async function ew(e, t, n) {
  let r = await e.ask(["ls-tree", "-r", "-z", "--full-tree", t, "--", n]);
  if (r === void 0) throw T.internal(`git can't list ${n} at ${t}`);
  let i = r.split("\0").flatMap((o) => {
    let s = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(o);
    if (s === null) return [];
    let [, a = "", u = "", c = "", d = ""] = s;
    return d !== n && !d.startsWith(`${n}/`) ? [] : [
      { path: d.slice(n.length + 1), objectId: c, kind: u === "blob" && a !== "120000" ? "file" : "link" }
    ];
  });
  return i.length === 0 ? void 0 : nw(i);
}
async function tw(e, t, n) {
  let r = [], i = async (c) => {
    let d = await dT(Qy(t, n, c)).catch(() => {
    });
    if (d !== void 0) {
      if (d.isSymbolicLink()) r.push({ path: c, kind: "link" });
      else if (d.isFile()) r.push({ path: c, kind: "file" });
      else if (d.isDirectory())
        for (let l of await lT(Qy(t, n, c))) await i(c === "" ? l : `${c}/${l}`);
    }
  };
  if (await i(""), r.length === 0) return;
  let o = r.filter(({ kind: c }) => c === "file"), s = o.map((c) => c.path === "" ? n : `${n}/${c.path}`), a = (await e.ask(["hash-object", "--stdin-paths"], s.map((c) => `${c}
`).join("")))?.split(`
`);
  if (a === void 0 || s.length > 0 && a.length !== s.length)
    throw T.internal(`git can't hash ${n}`);
  let u = new Map(o.map((c, d) => [c.path, a[d] ?? ""]));
  return nw(r.map((c) => ({ ...c, objectId: u.get(c.path) ?? "link" })));
}
function nw(e) {
  return [...e].sort((t, n) => t.path < n.path ? -1 : 1);
}

// src/adapters/git/repository.ts
function rw(e, t) {
  return {
    async open({ base: n, head: r, baseName: i }, o, s) {
      let u = await new lr(e, t, s).ask(["rev-parse", "--show-toplevel"]);
      if (u === void 0) throw T.notARepository(t);
      let c = new lr(e, u, s), d = await hs(c, r === "worktree" ? "HEAD" : r), l = await hs(c, n), f = await Mc(c, l, d), p = r === "worktree" ? r : d, y = await Zy(e, u, s), b = await kc(c, n) ?? i, A = { repository: y, baseSha: f, headSha: p, ...b === void 0 ? {} : { baseName: b } };
      return wT(c, u, A, o);
    }
  };
}
function wT(e, t, n, r) {
  let i = (a) => a === "baseline" ? n.baseSha : n.headSha, o = (a, u) => i(a) === "worktree" ? tw(e, t, u) : ew(e, i(a), u), s = async (a, u, c) => {
    let d = c.path === "" ? u : `${u}/${c.path}`;
    if (i(a) === "worktree") return mT(bu(t, d));
    let l = await e.bytes(["cat-file", "blob", c.objectId]);
    if (l === void 0) throw T.gitObjectMissing(d, i(a));
    return l;
  };
  return {
    subject: n,
    async readText(a, u) {
      let [c, ...d] = await o(a, u) ?? [];
      if (c !== void 0) {
        if (d.length > 0 || c.path !== "" || c.kind !== "file") throw T.notAFile(u);
        return new TextDecoder("utf-8", { fatal: !0 }).decode(await s(a, u, c));
      }
    },
    async identity(a, u) {
      let c = await o(a, u);
      return c === void 0 ? void 0 : vu(c.map((d) => `${d.objectId} ${d.path}
`).join(""));
    },
    async materialise(a, u) {
      let c = await o(a, u);
      if (c === void 0) return { status: "absent" };
      let d = c.find(({ kind: f }) => f === "link");
      if (d !== void 0)
        return { status: "unreadable", reason: "outside-repository", detail: `${bu(u, d.path)} is a symbolic link or a submodule; only files of this repository are read` };
      let l = [];
      for (let f of c) {
        let p = await s(a, u, f);
        if (wu(p)) {
          let y = await Jy(e, bu(u, f.path), p);
          if ("detail" in y) return { status: "unreadable", reason: "lfs-pointer", detail: y.detail };
          p = y.bytes;
        }
        l.push({ path: f.path, bytes: p });
      }
      return l.every(({ bytes: f }) => f.length === 0) ? { status: "unreadable", reason: "empty", detail: `${u} has no bytes` } : { status: "present", kind: bT(u, c), file: await vT(r, u, l) };
    }
  };
}
function bT(e, t) {
  if (t.some((r) => r.path === "saved_model.pb" || r.path === "saved_model.pbtxt")) return "saved-model";
  let n = /\.([a-z0-9]+)$/i.exec(e)?.[1]?.toLowerCase();
  return n === "tflite" || n === "keras" || n === "npz" || n === "h5" ? n : n === "hdf5" ? "h5" : "other";
}
async function vT(e, t, n) {
  let r = t.split("/").at(-1) ?? t, i = n.map((c) => `${vu(c.bytes)} ${c.path}
`).join(""), o = n[0]?.path === "" ? n[0].bytes : void 0, s = vu(o ?? i), a = n.reduce((c, { bytes: d }) => c + d.length, 0), u = `sources/${s.slice(0, 16)}/${r}`;
  for (let c of n) {
    let d = e.absolute(c.path === "" ? u : `${u}/${c.path}`);
    await pT(yT(d), { recursive: !0 }), await gT(`${d}.part`, c.bytes), await hT(`${d}.part`, d);
  }
  return { path: u, sha256: s, sizeBytes: a };
}
function vu(e) {
  return fT("sha256").update(e).digest("hex");
}

// src/adapters/litert/convert.ts
import { mkdir as PT } from "node:fs/promises";
import { dirname as IT, join as Dt } from "node:path";

// src/adapters/litert/digest.ts
import { createHash as DT } from "node:crypto";
import { readFile as ET } from "node:fs/promises";
import { join as CT } from "node:path";
async function ei(e, t) {
  let n = await ET(CT(e, t));
  return { path: t, sha256: DT("sha256").update(n).digest("hex"), sizeBytes: n.length };
}

// src/adapters/litert/python-verb.ts
import { mkdtemp as OT, readFile as AT, rm as ST, stat as TT, writeFile as NT } from "node:fs/promises";
import { tmpdir as xT } from "node:os";
import { join as Du } from "node:path";
var kT = 15 * 6e4, MT = 64, RT = 71, iw = 64 * 2 ** 20;
async function vt({ processes: e, python: t, memoryBytes: n, answerMs: r }, i) {
  let { verb: o, signal: s, silenceMs: a = kT } = i, u = await t.python(i.set ?? "litert", s), c = await OT(Du(xT(), "edgegate-verb-")), d = new AbortController(), l = setTimeout(() => d.abort(`it hung: killed after ${ow(a)} of silence`), a), f = r && setTimeout(() => d.abort(`it was not done after ${ow(r)}`), r);
  try {
    let [p, y] = [Du(c, "request.json"), Du(c, "response.json")];
    await NT(p, JSON.stringify(i.request));
    let b = n === void 0 ? [] : ["--memory-bytes", String(n)], A = ["-m", "edgegate_litert", o, "--request", p, "--response", y, ...b], O = await e.run(u, A, {
      cwd: t.packageRoot,
      env: { PYTHONPATH: void 0, PYTHONHOME: void 0, PYTHONNOUSERSITE: "1", PYTHONUTF8: "1" },
      signal: s === void 0 ? d.signal : AbortSignal.any([s, d.signal]),
      onLine: () => l.refresh()
    });
    if (O.signal === "SIGKILL")
      return { status: "died", reason: "it was killed by the system, as when memory runs out (SIGKILL)" };
    if (O.signal !== void 0)
      return { status: "died", reason: `it crashed (${O.signal})${Eu(O.stderr)}` };
    if (O.exitCode === MT)
      throw T.internal(`the verb ${o} refuses its request: ${O.stderr}`);
    if (O.exitCode === RT)
      return { status: "died", reason: `it needs more memory than ${n === void 0 ? "this computer has" : `${n / 1048576} MiB`}${Eu(O.stderr)}` };
    if (O.exitCode !== 0)
      return { status: "died", reason: `it ended with exit code ${O.exitCode}${Eu(O.stderr)}` };
    let { size: N } = await TT(y);
    if (N > iw)
      return { status: "died", reason: `its answer has ${N} bytes, at most ${iw} are read` };
    let w = i.response.safeParse(JSON.parse(await AT(y, "utf8")));
    if (!w.success) throw T.internal(`the verb ${o} answers in another shape: ${w.error.message}`);
    return { status: "answered", response: w.data };
  } catch (p) {
    if (!d.signal.aborted || s?.aborted === !0) throw p;
    return { status: "died", reason: String(d.signal.reason) };
  } finally {
    clearTimeout(l), clearTimeout(f), await ST(c, { recursive: !0, force: !0 });
  }
}
function ow(e) {
  return `${e / 6e4} minutes`;
}
function Eu(e) {
  let t = e.trim().split(`
`).at(-1)?.slice(0, 500);
  return t === void 0 || t === "" ? "" : `: ${t}`;
}

// src/adapters/litert/convert.ts
var ti = G(), Cu = K({ status: Ae("unusable"), reason: ti }), sw = mn("status", [
  K({ status: Ae("converted"), inspection: ic }),
  K({ status: Ae("failed"), reason: ti }),
  K({ status: Ae("no-effect"), reason: ti }),
  K({ status: Ae("not-possible"), reason: ti }),
  Cu
]), BT = mn("status", [
  K({ status: Ae("model"), arithmetic: G(), variants: Ge(ju) }),
  Cu
]), aw = mn("status", [
  K({ status: Ae("converted") }),
  K({ status: Ae("failed"), reason: ti }),
  Cu
]), LT = fe.filter((e) => e !== "as-is"), FT = "only a .tflite source can be taken as it is";
async function dw(e, t) {
  await PT(Dt(e.root, t.into), { recursive: !0 });
  let { kind: n } = t;
  if (n === "tflite") {
    let o = await e.inTurn(
      () => vt(e, {
        verb: "examine",
        request: { source: Dt(e.root, t.source.path) },
        response: BT,
        signal: t.signal
      })
    );
    return o.status === "died" ? { status: "unusable", reason: `reading it failed: ${o.reason}` } : o.response.status === "unusable" ? o.response : cw(e, t, t.source, t.variants ?? o.response.variants);
  }
  let r = await $T(e, t, n);
  if (r.status === "unusable") return r;
  let i = t.variants ?? LT;
  if (r.status === "failed") {
    let o = i.map((s) => ({ variant: s, status: "failed", reason: r.reason }));
    for (let s of o) t.onDone(s);
    return { status: "present", variants: o };
  }
  return cw(e, t, r.file, i);
}
async function $T(e, t, n) {
  let r = `${t.into}/source.tflite`, i = JSON.stringify(["framework", await e.python.digest(), t.source.sha256, n]), o = Dt(e.root, t.into);
  return e.alone(i, () => _T(e, t, n, i, o, r));
}
async function _T(e, t, n, r, i, o) {
  let s = aw.safeParse(await e.store.get(r, i));
  if (s.success) return uw(e, s.data, o);
  let a = await e.inTurn(
    () => vt(e, {
      verb: "framework",
      request: { source: Dt(e.root, t.source.path), kind: n, output: Dt(e.root, o) },
      response: aw,
      set: "tensorflow",
      signal: t.signal
    })
  );
  if (a.status === "died") return { status: "failed", reason: `TensorFlow's converter: ${a.reason}` };
  let u = a.response.status === "converted" ? ["source.tflite"] : [];
  return await e.store.put(r, a.response, i, u), uw(e, a.response, o);
}
async function uw(e, t, n) {
  return t.status === "converted" ? { status: "converted", file: await ei(e.root, n) } : t;
}
async function cw(e, t, n, r) {
  let i = await Promise.all(
    fe.filter((s) => r.includes(s)).map(async (s) => {
      let a = s === "as-is" && t.kind !== "tflite" ? { status: "not-possible", reason: FT } : await qT(e, t, n, s);
      if (a.status === "unusable") return a;
      let u = lw(t, s), c = a.status === "converted" ? { ...a, variant: s, file: await ei(e.root, u) } : { ...a, variant: s };
      return t.onDone(c), c;
    })
  ), o = i.find((s) => s.status === "unusable");
  return o !== void 0 ? o : { status: "present", variants: i.filter((s) => s.status !== "unusable") };
}
function lw(e, t) {
  return `${e.into}/${t}.tflite`;
}
async function qT(e, t, n, r) {
  let i = r === "full-int8" ? t.calibration : void 0, o = JSON.stringify([
    "convert",
    await e.python.digest(),
    n.sha256,
    r,
    i === void 0 ? "" : [i.data.sha256, i.samples]
  ]);
  return e.alone(o, () => UT(e, t, n, r, i, o));
}
async function UT(e, t, n, r, i, o) {
  let s = lw(t, r), a = Dt(e.root, IT(s)), u = sw.safeParse(await e.store.get(o, a));
  if (u.success) return u.data;
  let c = await e.inTurn(
    () => vt(e, {
      verb: "convert",
      request: {
        source: Dt(e.root, n.path),
        variant: r,
        output: Dt(e.root, s),
        ...i === void 0 ? {} : { calibration: { data: Dt(e.root, i.data.path), samples: i.samples } }
      },
      response: sw,
      signal: t.signal
    })
  );
  if (c.status === "died") return { status: "failed", reason: `the converter did not answer: ${c.reason}` };
  let d = c.response.status === "converted" ? [`${r}.tflite`] : [];
  return await e.store.put(o, c.response, a, d), c.response;
}

// src/adapters/litert/evaluate.ts
import { existsSync as GT } from "node:fs";
import { mkdir as YT, mkdtemp as KT, rm as JT } from "node:fs/promises";
import { tmpdir as ZT } from "node:os";
import { join as ni } from "node:path";

// src/adapters/litert/user-command.ts
import { join as jT } from "node:path";
import VT from "node:process";
var zT = K({
  metric: G().min(1).max(100),
  value: Fu(),
  n: $e().positive(),
  higherIsBetter: si(),
  unit: qu(["share", "number"]).optional()
});
async function fw(e, t, n, r) {
  let i = XT(t.command);
  if (i === void 0) return ln(`\`${t.command}\` has a quote that is not closed`);
  let o = t.command.includes("{python}") ? await e.python.python("litert", r) : "", s = jT(e.root, n.path), [a, ...u] = i.map(
    (b) => (
      // A function, because a path may hold what a replacement text gives a meaning (`$&`).
      b.replaceAll("{model}", () => s).replaceAll("{python}", () => o)
    )
  );
  if (a === void 0 || a === "") return ln(`\`${t.command}\` names no program`);
  let c = await e.processes.run(a, u, {
    cwd: e.repository,
    env: HT(VT.env),
    timeoutMs: t.timeoutSeconds * 1e3,
    ...r === void 0 ? {} : { signal: r }
  });
  if (c.timedOut) return ln(`it was killed after ${t.timeoutSeconds} s; give it longer with \`timeout\``);
  if (c.signal !== void 0) return ln(`it was ended by ${c.signal}${Ou(c.stderr)}`);
  if (c.exitCode !== 0) return ln(`it ended with exit code ${c.exitCode}${Ou(c.stderr)}`);
  let d = c.stdout.split(`
`).map(WT).findLast((b) => typeof b == "object" && b !== null);
  if (d === void 0)
    return ln(`it printed no JSON line with metric, value, n and higherIsBetter${Ou(c.stdout)}`);
  let l = zT.safeParse(d);
  if (!l.success) return ln(`its JSON is not as needed: ${Lu(l.error)}`);
  let { value: f, higherIsBetter: p } = l.data, y = p && f >= 0 && f <= 1;
  return { status: "measured", ...l.data, unit: l.data.unit ?? (y ? "share" : "number") };
}
function ln(e) {
  return { status: "failed", cause: "command", reason: `the evaluation command: ${e}` };
}
function Ou(e) {
  let t = e.trim().split(`
`).at(-1)?.slice(0, 300) ?? "";
  return t === "" ? "" : `: ${t}`;
}
function WT(e) {
  try {
    return JSON.parse(e);
  } catch {
    return;
  }
}
function HT(e) {
  let t = Object.keys(e).filter((n) => /TOKEN|SECRET|PASSWORD|CREDENTIAL|^INPUT_/i.test(n));
  return Object.fromEntries(t.map((n) => [n, void 0]));
}
function XT(e) {
  let t = [...e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+|["']/g)].map(([n]) => n);
  if (!t.some((n) => n === '"' || n === "'"))
    return t.map(
      (n) => n.replaceAll(/"([^"]*)"|'([^']*)'/g, (r, i, o) => i ?? o ?? "")
    );
}

// src/adapters/litert/evaluate.ts
var QT = mn("status", [
  K({ status: Ae("unpacked") }),
  K({ status: Ae("refused"), reason: G() })
]), pw = K({ task: Zu, fidelity: Qu });
async function gw(e, t) {
  let n = await KT(ni(ZT(), "edgegate-evaluate-"));
  try {
    let r = await eN(e, t, n), i = t.models.find(({ variant: c }) => c === t.reference), o = i === void 0 ? [] : [await mw(e, t, r, i, i)], s = t.models.filter((c) => c !== i), a = await Promise.all(s.map((c) => mw(e, t, r, c, i))), u = [...o, ...a];
    return t.models.flatMap(({ variant: c }) => u.filter((d) => d.variant === c));
  } finally {
    await JT(n, { recursive: !0, force: !0 });
  }
}
async function eN(e, t, n) {
  let r = ni(n, "reference.npy"), i = t.metric?.kind === "built-in" ? t.metric.name : void 0, o = { outputs: r, data: void 0, source: void 0, inputsFrom: "random", metric: void 0 }, [s, a] = t.data === void 0 ? [t.calibration, "calibration"] : [t.data, "evaluation"];
  if (s === void 0) return { ...o, refused: void 0 };
  let u = ni(n, "data");
  await YT(u);
  let c = await vt(e, {
    verb: "unpack",
    request: { source: ni(e.root, s.path), folder: u },
    response: QT,
    signal: t.signal
  });
  if (c.status === "died" || c.response.status === "refused") {
    let l = c.status === "died" ? `reading the data failed: ${c.reason}` : tN(c.response);
    return { ...o, refused: t.data === void 0 ? void 0 : l };
  }
  return { outputs: r, data: u, source: s, inputsFrom: a, metric: a === "evaluation" ? i : void 0, refused: void 0 };
}
function tN(e) {
  return e.status === "refused" ? e.reason : "";
}
async function mw(e, t, n, r, i) {
  let { variant: o } = r, { task: s, fidelity: a } = await rN(e, t, n, r, i), u = { variant: o, task: await nN(e, t, n, r, s), fidelity: a };
  return t.onDone(o), u;
}
async function nN(e, { metric: t, signal: n }, { refused: r, source: i }, { file: o }, s) {
  return t?.kind === "command" ? e.inTurn(() => fw(e, t, o, n)) : t !== void 0 && r !== void 0 ? { status: "failed", cause: "data", reason: r } : s.status === "measured" && i !== void 0 ? { ...s, dataSha256: i.sha256 } : s;
}
async function rN(e, t, n, r, i) {
  let o = r === i, s = async (d) => {
    let l = pw.safeParse(
      await e.store.get(await hw(e, n, d, i), e.root)
    );
    return l.success ? l.data : void 0;
  }, a = await s(r);
  if (a !== void 0 && !(o ? await Promise.all(t.models.map(s)) : []).includes(void 0))
    return a;
  let u = await e.inTurn(
    () => vt(e, {
      verb: "evaluate",
      request: {
        model: ni(e.root, r.file.path),
        inputsFrom: n.inputsFrom,
        outputs: n.outputs,
        isReference: o,
        reference: i?.variant ?? "float32",
        ...n.data === void 0 ? {} : { data: n.data },
        ...n.metric === void 0 ? {} : { metric: n.metric }
      },
      response: pw,
      signal: t.signal
    })
  );
  if (u.status === "died") {
    let d = `running it failed: ${u.reason}`;
    return { task: n.metric === void 0 ? { status: "not-configured" } : { status: "failed", cause: "model", reason: d }, fidelity: { status: "failed", reason: d } };
  }
  let c = GT(n.outputs) || u.response.fidelity.status !== "failed";
  return (o || i === void 0 || c) && await e.store.put(await hw(e, n, r, i), u.response, e.root, []), u.response;
}
async function hw(e, t, n, r) {
  let { source: i, inputsFrom: o, metric: s } = t, a = [
    await e.python.digest(),
    n.file.sha256,
    r?.file.sha256 ?? "",
    i?.sha256 ?? ""
  ];
  return JSON.stringify(["evaluate", ...a, o, s ?? ""]);
}

// src/adapters/litert/in-turn.ts
import { availableParallelism as iN } from "node:os";
function yw(e = iN()) {
  let t = Math.max(1, e), n = [], r = () => {
    let i = n.shift();
    i === void 0 ? t += 1 : i();
  };
  return async (i) => {
    t > 0 ? t -= 1 : await new Promise((o) => n.push(o));
    try {
      return await i();
    } finally {
      r();
    }
  };
}
function ww() {
  let e = /* @__PURE__ */ new Map();
  return async (t, n) => {
    let i = (e.get(t) ?? Promise.resolve()).then(n, n);
    e.set(t, i);
    try {
      return await i;
    } finally {
      e.get(t) === i && e.delete(t);
    }
  };
}

// src/adapters/litert/make-inputs.ts
import { mkdir as oN, mkdtemp as sN, rename as aN, rm as uN } from "node:fs/promises";
import { join as ir } from "node:path";
var cN = K({
  tensors: Ge(
    K({
      index: $e().nonnegative(),
      name: G(),
      dtype: G(),
      shape: Ge($e().nonnegative()),
      file: G().regex(/^\d+\.bin$/)
    })
  )
});
async function bw(e, t) {
  let n = ir(e.root, t.into);
  await oN(n, { recursive: !0 });
  let r = await sN(ir(n, "draft-"));
  try {
    let i = await e.inTurn(
      () => vt(e, {
        verb: "inputs",
        request: {
          model: ir(e.root, t.model.path),
          folder: r,
          ...t.data === void 0 ? {} : { data: ir(e.root, t.data.path) }
        },
        response: cN,
        signal: t.signal
      })
    );
    if (i.status === "died") return { tensors: [], files: [] };
    let o = [];
    for (let { file: s, ...a } of i.response.tensors) {
      let u = await ei(r, s), c = `${t.into}/${u.sha256.slice(0, 24)}.bin`;
      await aN(ir(r, s), ir(e.root, c)), o.push({ tensor: a, file: { ...u, path: c } });
    }
    return { tensors: o.map(({ tensor: s }) => s), files: o.map(({ file: s }) => s) };
  } finally {
    await uN(r, { recursive: !0, force: !0 });
  }
}

// src/adapters/litert/lite-rt.ts
function vw(e) {
  let t = { ...e, inTurn: yw(), alone: ww() };
  return {
    convert: (n) => dw(t, n),
    evaluate: (n) => gw(t, n),
    makeInputs: (n) => bw(t, n)
  };
}

// src/adapters/maven/packages.ts
import { createHash as dN, randomUUID as lN } from "node:crypto";
import { createReadStream as fN, existsSync as pN } from "node:fs";
import { mkdir as Dw, readFile as mN, rename as hN, rm as gN, writeFile as yN } from "node:fs/promises";
import { join as or } from "node:path";
import { pipeline as wN } from "node:stream/promises";
var bN = At({
  packages: ai(
    G(),
    K({ coordinates: G().regex(/^[\w.-]+:[\w.-]+:[\w.-]+:(jar|aar)(:[\w.-]+)?$/), sha256: gn })
  )
}), vN = 15 * 6e4, DN = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
function Au(e) {
  let t;
  return {
    async fetch(n, r) {
      t ??= mN(e.lockFile, "utf8").then((u) => bN.parse(JSON.parse(u)));
      let { packages: i } = await t, o = n.map((u) => {
        let c = i[u];
        if (c === void 0) throw T.internal(`${e.lockFile} has no package ${u}`);
        return { name: u, one: c, path: or(e.cacheFolder, "packages", c.sha256, Ew(c)) };
      }), s = o.filter(({ path: u }) => !pN(u));
      s.length > 0 && await CN(e, s, r);
      let a = new Map(o.map(({ name: u, path: c }) => [u, c]));
      return (u) => a.get(u) ?? EN(u);
    }
  };
}
function EN(e) {
  throw T.internal(`nobody asked for the Java package ${e}`);
}
async function CN({ processes: e, progress: t, cacheFolder: n }, r, i) {
  let o = or(n, "packages", `.draft-${lN()}`);
  await Dw(o, { recursive: !0 });
  let s = t.start("Fetching Java packages (once)", r.length);
  try {
    await yN(or(o, "pom.xml"), AN(r.map(({ one: f }) => f)));
    let a = ["-B", "-q", "-f", or(o, "pom.xml"), DN, `-DoutputDirectory=${o}`], u = i === void 0 ? {} : { signal: i }, { exitCode: c, stdout: d, stderr: l } = await e.run("mvn", a, {
      cwd: o,
      timeoutMs: vN,
      ...u
    });
    if (c !== 0) throw ON(c, `${d}
${l}`);
    for (let { one: f, path: p } of r) {
      let y = or(o, Ew(f)), b = await SN(y);
      if (b !== f.sha256)
        throw T.environmentBroken(
          `The Java package ${f.coordinates} is not the one that edgegate was tested with: its SHA-256 is ${b}, not ${f.sha256}.`,
          "Check the repository that your Maven settings name (`mvn help:effective-settings`); remove the package from ~/.m2/repository and run the command again."
        );
      await Dw(or(p, ".."), { recursive: !0 }), await hN(y, p);
    }
    s.finish();
  } catch (a) {
    throw s.finish("not finished"), a;
  } finally {
    await gN(o, { recursive: !0, force: !0 });
  }
}
function ON(e, t) {
  if (e === 127)
    return T.environmentBroken(
      "Maven is not here (`mvn`).",
      "On Debian and Ubuntu: `sudo apt-get install maven openjdk-17-jdk-headless`. Runners of GitHub have it."
    );
  let n = t.split(`
`).find((r) => r.includes("ERROR")) ?? t.trim();
  return T.environmentBroken(
    `Maven can't fetch the Java packages: ${n.trim().slice(0, 400)}`,
    "Check the network, or the mirror in ~/.m2/settings.xml, and run the command again."
  );
}
function AN(e) {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>edgegate</groupId><artifactId>packages</artifactId><version>1</version><packaging>pom</packaging>
<build><plugins><plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId>
<configuration><artifactItems>${e.map(({ coordinates: n }) => {
    let [r, i, o, s, a] = n.split(":"), u = a === void 0 ? "" : `<classifier>${a}</classifier>`;
    return `<artifactItem><groupId>${r}</groupId><artifactId>${i}</artifactId><version>${o}</version><type>${s}</type>${u}</artifactItem>`;
  }).join("")}</artifactItems></configuration></plugin></plugins></build></project>
`;
}
function Ew({ coordinates: e }) {
  let [, t, n, r, i] = e.split(":");
  return `${[t, n, i].filter((o) => o !== void 0).join("-")}.${r}`;
}
async function SN(e) {
  let t = dN("sha256");
  return await wN(fN(e), t), t.digest("hex");
}

// src/adapters/python/environment.ts
import { createHash as Rw } from "node:crypto";
import { existsSync as qN } from "node:fs";
import { readFile as UN } from "node:fs/promises";
import { join as rs, resolve as jN } from "node:path";

// src/adapters/python/interpreter.ts
import Cw from "node:process";
var TN = ["python3.13", "python3.12", "python3.11", "python3.10", "python3", "python"], Ow = [3, 10], NN = [3, 13], xN = `
import json, platform, sys
try:
    import ensurepip, venv
    can_make = True
except ImportError:
    can_make = False
print(json.dumps({"version": list(sys.version_info[:3]), "executable": sys.executable, "canMakeEnvironments": can_make,
    "implementation": sys.implementation.name, "machine": platform.machine()}))`, kN = At({
  version: _u([$e(), $e(), $e()]),
  executable: G().min(1),
  canMakeEnvironments: si(),
  implementation: G(),
  machine: G()
}), Su = {
  PYTHONHOME: void 0,
  PYTHONPATH: void 0,
  PYTHONNOUSERSITE: "1",
  PIP_USER: void 0,
  PIP_TARGET: void 0,
  PIP_PREFIX: void 0
};
async function Aw(e, t = Cw.env, n) {
  let r = t.EDGEGATE_PYTHON, i = r === void 0 || r === "" ? TN : [r], o = [];
  for (let s of i) {
    let a = await e.run(s, ["-c", xN], {
      env: { ...t, ...Su },
      timeoutMs: 2e4,
      ...n === void 0 ? {} : { signal: n }
    }), u = RN(a);
    if (u === void 0) {
      a.stderr.endsWith(": not found") || o.push(`${s} does not run`);
      continue;
    }
    let c = u.version.join(".");
    if (!MN(u.version)) o.push(`${s} is ${c}`);
    else if (!u.canMakeEnvironments) o.push(`${s} ${c} has no venv module`);
    else {
      let d = `${u.implementation}-${c}-${Cw.platform}-${u.machine}`;
      return { path: u.executable, identity: d };
    }
  }
  throw T.pythonMissing(o);
}
function MN([e, t]) {
  return e === Ow[0] && t >= Ow[1] && t <= NN[1];
}
function RN(e) {
  if (e.exitCode === 0)
    try {
      return kN.parse(JSON.parse(e.stdout));
    } catch {
      return;
    }
}

// src/adapters/python/pip.ts
function Tw(e) {
  return ["-m", "pip", "install", ...["--disable-pip-version-check", "--no-input", "--progress-bar", "off"], "--require-hashes", "--only-binary", ":all:", "--requirement", e];
}
function Nw(e) {
  let t = /^(?:Collecting |Processing (?:\S*\/)?)([A-Za-z0-9._]+(?:-[A-Za-z_][A-Za-z0-9._]*)*)/.exec(
    e
  )?.[1];
  return t !== void 0 ? { package: t } : e.startsWith("Installing collected packages") ? "installing" : void 0;
}
function xw(e) {
  return e.split(`
`).filter((t) => /^[A-Za-z0-9]/.test(t)).length;
}
var Sw = /Failed to establish a new connection|NewConnectionError|NameResolutionError|Temporary failure in name resolution|Name or service not known|ProxyError|ConnectTimeout|ReadTimeout|Read timed out|Connection refused|Connection reset|Network is unreachable|SSLError|CERTIFICATE_VERIFY_FAILED|Max retries exceeded|Connection broken/, PN = /from versions: none/;
function kw(e, t) {
  let n = t.split(`
`).map((s) => s.trim()).filter((s) => s !== ""), r = n.find((s) => Sw.test(s));
  if (r !== void 0)
    return T.packagesUnreachable(e, Tu(Sw.exec(r)?.[0] ?? r));
  let i = n.filter((s) => s.startsWith("ERROR: ")).map((s) => s.slice(7)), o = i.find((s) => PN.test(s));
  return o !== void 0 ? T.packagesUnreachable(e, Tu(o)) : T.packagesRefused(e, Tu(i.join(" ") || n.at(-1) || "pip gave no reason"));
}
function Tu(e) {
  let t = e.replace(/\.$/, "");
  return t.length <= 400 ? t : `${t.slice(0, 400)}…`;
}

// src/adapters/python/sources.ts
import { createHash as IN } from "node:crypto";
import { readdir as BN, readFile as LN } from "node:fs/promises";
import { join as FN, relative as $N, sep as _N } from "node:path";
async function Mw(e) {
  let r = (await BN(e, { recursive: !0, withFileTypes: !0 })).filter((o) => o.isFile() && (o.name.endsWith(".py") || o.name.endsWith(".txt"))).map((o) => FN(o.parentPath, o.name)).map((o) => ({ path: o, name: $N(e, o).split(_N).join("/") })), i = IN("sha256");
  for (let { path: o, name: s } of r.sort((a, u) => a.name < u.name ? -1 : 1)) {
    let a = await LN(o);
    i.update(`${s}
${a.length}
`).update(a);
  }
  return i.digest("hex");
}

// src/adapters/python/environment.ts
var VN = 45 * 6e4;
function Pw(e) {
  let t = jN(e.packageRoot), n, r = /* @__PURE__ */ new Map(), i = (o) => (n ??= Aw(e.processes, e.env, o).catch((s) => {
    throw n = void 0, s;
  }), n);
  return {
    packageRoot: t,
    python(o, s) {
      let a = r.get(o);
      if (a !== void 0) return a;
      let u = i(s).then((c) => zN(e, t, o, c, s)).catch((c) => {
        throw r.delete(o), c;
      });
      return r.set(o, u), u;
    },
    async isMade(o) {
      let { python: s } = await Iw(e.cacheFolder, t, o, await i());
      return qN(s);
    },
    async digest() {
      let { identity: o } = await i();
      return Rw("sha256").update(`${o}
${await Mw(t)}`).digest("hex");
    }
  };
}
async function zN(e, t, n, r, i) {
  let { folder: o, python: s, lock: a, lockFile: u } = await Iw(e.cacheFolder, t, n, r);
  return await e.makeOnce(o, (c) => WN(e, { set: n, lock: a, lockFile: u, draft: c, interpreter: r, signal: i }), {
    signal: i,
    onWait: () => e.progress.note(`Another edgegate is installing the ${n} packages; waiting for it.`)
  }), s;
}
async function Iw(e, t, n, r) {
  let i = rs(t, "locks", `${n}.txt`), o = await UN(i, "utf8").catch((u) => {
    throw T.internal(`the lock file ${i} is missing`, u);
  }), s = Rw("sha256").update(`${r.identity}
${o}`).digest("hex"), a = rs(e, "python", `${n}-${s.slice(0, 16)}`);
  return { folder: a, python: rs(a, "bin", "python"), lock: o, lockFile: i };
}
async function WN(e, t) {
  let { set: n, draft: r, signal: i } = t, o = {
    env: { ...e.env, ...Su },
    cwd: e.cacheFolder,
    timeoutMs: VN,
    ...i === void 0 ? {} : { signal: i }
  }, s = xw(t.lock) + 1, a = e.progress.start(`Installing the Python packages of the ${n} set (once)`, s);
  try {
    let u = await e.processes.run(t.interpreter.path, ["-m", "venv", r], o);
    if (u.exitCode !== 0)
      throw T.environmentBroken(
        `${t.interpreter.path} can't make a virtual environment: ${(u.stderr || u.stdout).trim()}.`,
        "On Debian and Ubuntu: `sudo apt-get install python3-venv`. A full disk or a read-only cache folder: set EDGEGATE_CACHE to another folder."
      );
    let c = 0, d = await e.processes.run(rs(r, "bin", "python"), [...Tw(t.lockFile)], {
      ...o,
      onLine: (l) => {
        let f = Nw(l);
        f === "installing" ? a.update(s - 1, "unpacking") : f !== void 0 && a.update(Math.min(c += 1, s - 1), f.package);
      }
    });
    if (d.exitCode !== 0) throw kw(n, d.timedOut ? "Read timed out" : d.stderr);
    a.finish();
  } catch (u) {
    throw a.finish("not finished"), u;
  }
}

// src/adapters/store/folder.ts
import { createHash as _w, randomUUID as HN } from "node:crypto";
import { copyFile as XN, mkdir as Nu, readFile as xu, rename as Bw, rm as Lw, writeFile as qw } from "node:fs/promises";
import { dirname as Fw, join as ut } from "node:path";
var GN = K({
  key: G(),
  value: $u(),
  files: Ge(K({ path: G(), sha256: gn }))
});
function Uw(e) {
  let t = (n) => {
    let r = _w("sha256").update(n).digest("hex");
    return ut(e, r.slice(0, 2), r);
  };
  return {
    async get(n, r) {
      let i = await $w(t(n), n);
      if (i !== void 0) {
        for (let { path: o, bytes: s } of i.files)
          await Nu(Fw(ut(r, o)), { recursive: !0 }), await qw(ut(r, o), s);
        return i.value;
      }
    },
    async put(n, r, i, o) {
      let s = t(n), a = ut(e, `draft-${HN()}`);
      try {
        await YN(a, n, r, i, o), await Nu(Fw(s), { recursive: !0 }), await Bw(a, s).catch(async () => {
          await $w(s, n) === void 0 && (await Lw(s, { recursive: !0, force: !0 }), await Bw(a, s));
        });
      } catch (u) {
        throw T.cacheUnwritable(e, u);
      } finally {
        await Lw(a, { recursive: !0, force: !0 });
      }
    }
  };
}
async function YN(e, t, n, r, i) {
  await Nu(e, { recursive: !0 });
  let o = [];
  for (let [a, u] of i.entries())
    await XN(ut(r, u), ut(e, String(a))), o.push({ path: u, sha256: jw(await xu(ut(e, String(a)))) });
  let s = { key: t, value: n, files: o };
  await qw(ut(e, "entry.json"), JSON.stringify(s));
}
async function $w(e, t) {
  try {
    let n = GN.parse(JSON.parse(await xu(ut(e, "entry.json"), "utf8"))), r = await Promise.all(
      n.files.map(async ({ path: i, sha256: o }, s) => {
        let a = await xu(ut(e, String(s)));
        return { path: i, bytes: a, isKept: jw(a) === o };
      })
    );
    return n.key === t && r.every(({ isKept: i }) => i) ? { value: n.value, files: r } : void 0;
  } catch {
    return;
  }
}
function jw(e) {
  return _w("sha256").update(e).digest("hex");
}

// src/adapters/swift/toolchain.ts
import { randomUUID as ox } from "node:crypto";
import { mkdir as sx, readFile as ax, rm as ux } from "node:fs/promises";
import { join as cx } from "node:path";
import Ru from "node:process";

// src/adapters/swift/debian-root.ts
import { createHash as KN, randomUUID as JN } from "node:crypto";
import { mkdir as ZN, rm as QN } from "node:fs/promises";
import { join as is } from "node:path";
import Vw from "node:process";
var Mu = "trixie", zw = ["swiftlang", "clang", "gcc", "libc6-dev", "libstdc++-14-dev"], ex = is("usr", "lib", "x86_64-linux-gnu"), tx = 20 * 6e4, nx = 'root=$1; folder=$2; shift 2; mount -t proc proc "$root/proc"; exec chroot "$root" /usr/bin/env -C "$folder" "$@"';
async function Ww(e, t) {
  let n = KN("sha256").update([Mu, ...zw].join(" ")).digest("hex"), r = is(e.cacheFolder, "swift", `debian-${n.slice(0, 16)}`);
  await e.makeOnce(r, (o) => rx(e, o, t), {
    signal: t,
    onWait: () => e.progress.note("Another edgegate is installing Swift; waiting for it.")
  });
  let i = await os(e, r, "/", ["swift", "--version"], t);
  if (i.exitCode !== 0)
    throw T.environmentBroken(
      `Swift does not start in ${r}: ${Xw(i)}.`,
      "The computer must let root mount /proc in a namespace (in a container: `--cap-add SYS_ADMIN`). Or install Swift 6 from swift.org/install."
    );
  return {
    identity: `${i.stdout.trim()}
Debian ${Mu}`,
    libraries: is(r, ex),
    async withFolder(o) {
      let s = `/build/${JN()}`, a = is(r, s);
      await ZN(a, { recursive: !0 });
      try {
        return await o({
          path: a,
          seen: s,
          run: (u, c, d) => os(e, r, s, [u, ...c], d)
        });
      } finally {
        await QN(a, { recursive: !0, force: !0 });
      }
    }
  };
}
async function rx(e, t, n) {
  let r = e.progress.start("Installing Swift in a small Debian of its own (once, 3 GB)", 2);
  try {
    let i = await ix(e, n);
    r.update(0, "the system"), ku(
      await Hw(e, ["debootstrap", "--variant=minbase", Mu, t, i], n),
      "debootstrap can't make a Debian"
    ), r.update(1, "the compiler");
    let o = ["apt-get", "install", "-q", "-y", "--no-install-recommends", ...zw];
    ku(await os(e, t, "/", o, n), "apt-get can't install Swift"), ku(await os(e, t, "/", ["apt-get", "clean"], n), "apt-get can't clean up"), r.finish();
  } catch (i) {
    throw r.finish("not finished"), i;
  }
}
async function ix({ processes: e }, t) {
  let n = "$(CREATED_BY) $(COMPONENT) $(RELEASE) $(SITE)", r = t === void 0 ? {} : { signal: t }, { stdout: i } = await e.run("apt-get", ["indextargets", "--format", n], r);
  for (let o of i.split(`
`)) {
    let [s, a, u, c] = o.split(" ");
    if (s === "Packages" && a === "main" && /^[a-z]+$/.test(u ?? "") && c !== void 0)
      return c;
  }
  throw T.environmentBroken(
    "apt names no mirror of Debian (`apt-get indextargets` has no suite with the component main).",
    "Put Debian's mirror back into /etc/apt/sources.list.d, or install Swift 6 from swift.org/install."
  );
}
function os(e, t, n, r, i) {
  return Hw(e, ["sh", "-ec", nx, "sh", t, n, ...r], i);
}
function Hw({ processes: e }, t, n) {
  let r = Object.fromEntries(Object.keys(Vw.env).map((a) => [a, void 0])), i = Object.entries(Vw.env).filter(([a]) => /^(https?|no)_proxy$/i.test(a)), o = {
    ...r,
    ...Object.fromEntries(i),
    HOME: "/root",
    PATH: "/usr/sbin:/usr/bin:/sbin:/bin",
    LANG: "C.UTF-8",
    DEBIAN_FRONTEND: "noninteractive"
  }, s = n === void 0 ? {} : { signal: n };
  return e.run("unshare", ["--mount", "--propagation", "private", "--", ...t], {
    env: o,
    timeoutMs: tx,
    ...s
  });
}
function ku(e, t) {
  if (e.exitCode !== 0)
    throw T.environmentBroken(
      `${t}: ${Xw(e)}.`,
      "Run `sudo apt-get install debootstrap` and check the network; the computer must let root mount /proc in a namespace. Or install Swift 6 from swift.org/install."
    );
}
function Xw({ stdout: e, stderr: t }) {
  return (t.trim() || e.trim()).split(`
`).at(-1)?.slice(0, 400) ?? "";
}

// src/adapters/swift/toolchain.ts
var dx = 15 * 6e4;
function Gw(e) {
  let t;
  return {
    get(n) {
      return t ??= lx(e, n).catch((r) => {
        throw t = void 0, r;
      }), t;
    }
  };
}
async function lx(e, t) {
  let n = t === void 0 ? {} : { signal: t }, r = await e.processes.run("swift", ["--version"], { timeoutMs: 6e4, ...n });
  if (r.exitCode === 0) return fx(e, r.stdout.trim());
  if (Ru.platform !== "linux" || Ru.arch !== "x64" || Ru.getuid?.() !== 0 || !await px())
    throw T.environmentBroken(
      "There is no `swift` here, and edgegate makes one only for root on Debian (x86_64).",
      "Install Swift 6 from swift.org/install, so that `swift --version` answers. Runners of GitHub have it."
    );
  return Ww(e, t);
}
function fx({ processes: e, cacheFolder: t }, n) {
  return {
    identity: n,
    async withFolder(r) {
      let i = cx(t, "swift", `work-${ox()}`);
      await sx(i, { recursive: !0 });
      try {
        return await r({
          path: i,
          seen: i,
          run: (o, s, a) => e.run(o, s, { cwd: i, timeoutMs: dx, ...a === void 0 ? {} : { signal: a } })
        });
      } finally {
        await ux(i, { recursive: !0, force: !0 });
      }
    }
  };
}
async function px() {
  let e = await ax("/etc/os-release", "utf8").catch(() => "");
  return /^ID=debian$/m.test(e);
}

// src/entrypoints/strangers-limits.ts
import { totalmem as Yw } from "node:os";
import mx from "node:process";
var [Pu, hx] = [6e4, 2 ** 30], Kw = {
  /** Four times the largest file that is taken: four such processes leave room for the runner in 16 GB. */
  memoryBytes: 2 * hx,
  answerMs: 5 * Pu
};
function Jw() {
  let e = mx.constrainedMemory(), t = e > 0 ? Math.min(Yw(), e) : Yw();
  return {
    // The last quarter is the system's and the job's own.
    memoryBytes: Math.floor(t * 3 / 4),
    launchMs: 2 * Pu,
    // Two of them, the second round's with it, end before the job is cut off (120 minutes).
    sessionMs: 50 * Pu
  };
}

// src/entrypoints/tool-root.ts
import { existsSync as gx } from "node:fs";
import { dirname as Zw, join as yx } from "node:path";
import { fileURLToPath as wx } from "node:url";
function ss() {
  let e = Zw(wx(import.meta.url));
  for (; !gx(yx(e, "src", "litert", "pyproject.toml")); ) {
    let t = Zw(e);
    if (t === e) throw T.internal("the folder src/litert is not where edgegate is");
    e = t;
  }
  return e;
}

// src/entrypoints/wire.ts
function N4(e) {
  let { cwd: t, env: n, signal: r, progress: i, gate: o = ar } = e, s = e.strangersModels === !0, a = Lc(), u = qc(vx(t, e.out), ds), c = Ey(n), d = fn(ss(), "src", "litert"), l = Pw({
    processes: a,
    progress: i,
    makeOnce: tr,
    packageRoot: d,
    cacheFolder: c,
    env: Iu(n)
  }), f = Uw(fn(c, "results")), p = fn(ss(), "benchmark-apps", "android"), y = Au({ processes: a, progress: i, lockFile: fn(p, "versions.json"), cacheFolder: c }), b = { processes: a, packages: y, makeOnce: tr, sources: p, cacheFolder: c }, A = fn(ss(), "benchmark-apps", "ios"), O, N = () => O ??= Uc({ env: n, workspace: u, progress: i, signal: r }), g = {
    host: () => Uy({
      processes: a,
      python: l,
      clock: wn,
      root: u.root,
      ...s ? { limits: Jw() } : {}
    }),
    firebase: () => N().farm,
    adb: () => $y({
      processes: a,
      adb: Ex(n),
      clock: wn,
      root: u.root,
      cacheFolder: c,
      serial: n.ANDROID_SERIAL,
      takeTurn: Xo
    }),
    jvm: () => Wy({ ...b, clock: wn, root: u.root }),
    swift: () => Yy({
      processes: a,
      swift: Gw({ processes: a, progress: i, makeOnce: tr, cacheFolder: c }),
      packages: Au({ processes: a, progress: i, lockFile: fn(A, "versions.json"), cacheFolder: c }),
      makeOnce: tr,
      sources: A,
      cacheFolder: c,
      clock: wn,
      root: u.root
    })
  }[e.farm];
  if (g === void 0) throw T.internal(`no adapter plays the farm ${e.farm}`);
  return {
    repository: rw(a, t),
    workspace: u,
    litert: vw({
      processes: a,
      python: l,
      store: f,
      root: u.root,
      repository: t,
      ...s ? Kw : {}
    }),
    farm: g(),
    appBuilders: [
      um({ ...b, androidHome: n.ANDROID_HOME }),
      hy({
        processes: a,
        makeOnce: tr,
        sources: A,
        cacheFolder: c,
        platform: Dx.platform,
        team: n.EDGEGATE_IOS_TEAM
      })
    ],
    pullRequest: e.publish === "github" ? Bc({ env: n, token: e.token ?? n.GITHUB_TOKEN }) : void 0,
    decisions: Qw(e, Rc, Fc(o)),
    commit: e.commit,
    history: Qw(e, Pc),
    spending: e.farm === "firebase" ? N().spending : void 0,
    today: wn.instant().slice(0, 10),
    progress: i,
    signal: r,
    gate: o,
    toolVersion: ds,
    links: e.runUrl === void 0 ? {} : { run: e.runUrl }
  };
}
function Qw({ env: e, publish: t, token: n = e.GITHUB_TOKEN }, r, i) {
  let o = t === "none" ? void 0 : $c(e, n);
  return o && Ic({ ...o, name: r, folder: i });
}
function Ex(e) {
  let t = e.ANDROID_HOME, n = t === void 0 || t === "" ? void 0 : fn(t, "platform-tools", "adb");
  return n !== void 0 && bx(n) ? n : "adb";
}

// src/entrypoints/actions/commits.ts
async function M4(e, t, n) {
  let r = await Cx(t, n), i = e.base ?? r.base;
  if (i === void 0) throw T.noBase(t.event.of === "other" ? t.event.name : t.event.of);
  let { baseBranch: o } = t, s = i === r.base && o !== void 0 ? { baseName: o } : {};
  return { base: i, head: e.head ?? r.head, ...s };
}
async function Cx({ sha: e, event: t }, n) {
  switch (t.of) {
    case "pull-request": {
      let [r, i, ...o] = await n(e);
      return r !== void 0 && i === t.headSha && o.length === 0 ? { base: r, head: e } : { base: t.baseSha, head: t.headSha };
    }
    case "merge-group":
      return { base: t.baseSha, head: t.headSha };
    case "push":
      return { base: t.before, head: t.after };
    // Its pull request's merge commit has to be asked for.
    case "fork-run":
    case "comment":
    case "label":
    case "other":
      return { base: void 0, head: e };
  }
}

// src/domain/waits-for.ts
function P4({ drafts: e, label: t, commentWhileWaiting: n }, r) {
  let i = n === !0 ? { beginsComment: !0 } : {};
  return e === "wait" && r.isDraft ? { of: "draft", ...i } : t === void 0 || ((s) => r.labels.some((a) => a.toLowerCase() === s.toLowerCase()))(t) ? void 0 : { of: "label", label: t, ...i };
}
function I4({ drafts: e, label: t }) {
  return e === "wait" || t !== void 0;
}

export {
  ki as a,
  As as b,
  md as c,
  vd as d,
  UM as e,
  jM as f,
  VM as g,
  Ed as h,
  XM as i,
  vR as j,
  Li as k,
  uf as l,
  Cd as m,
  xs as n,
  nn as o,
  yf as p,
  vf as q,
  sa as r,
  Of as s,
  ua as t,
  wB as u,
  Gv as v,
  Yv as w,
  Yi as x,
  Bf as y,
  Kv as z,
  BB as A,
  $f as B,
  Jv as C,
  Qv as D,
  nF as E,
  rF as F,
  Sp as G,
  _f as H,
  zf as I,
  JB as J,
  Wf as K,
  rn as L,
  Yf as M,
  fp as N,
  mp as O,
  Tp as P,
  Np as Q,
  RD as R,
  NF as S,
  M4 as T,
  wu as U,
  Zy as V,
  IF as W,
  P4 as X,
  I4 as Y,
  ss as Z,
  N4 as _
};
