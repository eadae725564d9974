import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as Na,
  b as Ia,
  c as es,
  d as jt,
  e as Ra,
  f as Sr,
  g as Va,
  h as za
} from "./chunk-AW4NKXGB.js";
import {
  a as ag
} from "./chunk-MCFYVJRQ.js";
import {
  b as ta
} from "./chunk-K2IQEN74.js";
import {
  A as ka,
  B as Dn,
  C as ts,
  D as Pa,
  E as La,
  I as Fa,
  K as Ba,
  L as _a,
  M as $a,
  N as qa,
  O as Ua,
  P as ja,
  g as Ue,
  t as Sa,
  u as Ta,
  y as xa,
  z as Ma
} from "./chunk-MYVWOB6X.js";
import {
  a as bn,
  b as Or,
  c as Oa
} from "./chunk-VPHVWHIQ.js";
import {
  a as Qi,
  b as Ut
} from "./chunk-2DJABXMF.js";
import {
  a as fa,
  b as pa,
  c as ma,
  f as br,
  g as Ji,
  i as Dr,
  j as Er
} from "./chunk-AY3REMHI.js";
import {
  a as et,
  b as T
} from "./chunk-T2E5Y44U.js";
import {
  b as Re,
  c as Cr,
  d as ya,
  e as Ar,
  f as wa,
  g as va,
  h as ba,
  k as Da,
  m as Ea,
  o as Ca,
  q as Aa,
  r as Zi
} from "./chunk-KRHUNNOF.js";
import {
  d as vr
} from "./chunk-HPOEIAUX.js";
import {
  b as wr,
  e as ga,
  i as qt,
  p as Me
} from "./chunk-MV7VLRZH.js";
import {
  g as ha,
  h as Ki,
  l as de
} from "./chunk-N6WWLB4J.js";
import {
  a as be,
  b as ua,
  c as ca,
  e as oe,
  g as nt,
  h as da,
  m as ie,
  n as rt,
  o as la,
  p as gr,
  q as yr
} from "./chunk-64WU6PY2.js";
import {
  B as ia,
  E as Ie,
  G as tt,
  H as X,
  I as _t,
  L as $t,
  M as sa,
  O as hr,
  Q as oa,
  R as fe,
  U as aa,
  b as na,
  n as z,
  v as ra,
  w as Ae,
  y as mr
} from "./chunk-3P6HYWCU.js";
import {
  a as At,
  c as F,
  e as Yi
} from "./chunk-ZV56ONXB.js";

// node_modules/yazl/index.js
var $l = F((Ks) => {
  var El = At("fs"), Qr = At("stream").Transform, Ol = At("stream").PassThrough, Sl = At("zlib"), Ys = At("util"), w0 = At("events").EventEmitter, v0 = At("events").errorMonitor, Tl = ag();
  Ks.ZipFile = lt;
  Ks.dateToDosDateTime = _l;
  Ys.inherits(lt, w0);
  function lt() {
    this.outputStream = new Ol(), this.entries = [], this.outputStreamCursor = 0, this.ended = !1, this.allDone = !1, this.forceZip64Eocd = !1, this.errored = !1, this.on(v0, function() {
      this.errored = !0;
    });
  }
  lt.prototype.addFile = function(e, t, n) {
    var r = this;
    if (t = ti(t, !1), n == null && (n = {}), !ei(r)) {
      var i = new H(t, !1, n);
      r.entries.push(i), El.stat(e, function(s, o) {
        if (s) return r.emit("error", s);
        if (!o.isFile()) return r.emit("error", new Error("not a file: " + e));
        i.uncompressedSize = o.size, n.mtime == null && i.setLastModDate(o.mtime), n.mode == null && i.setFileAttributesMode(o.mode), i.setFileDataPumpFunction(function() {
          var a = El.createReadStream(e);
          i.state = H.FILE_DATA_IN_PROGRESS, a.on("error", function(u) {
            r.emit("error", u);
          }), Nl(r, i, a);
        }), dt(r);
      });
    }
  };
  lt.prototype.addReadStream = function(e, t, n) {
    this.addReadStreamLazy(t, n, function(r) {
      r(null, e);
    });
  };
  lt.prototype.addReadStreamLazy = function(e, t, n) {
    var r = this;
    if (typeof t == "function" && (n = t, t = null), t == null && (t = {}), e = ti(e, !1), !ei(r)) {
      var i = new H(e, !1, t);
      r.entries.push(i), i.setFileDataPumpFunction(function() {
        i.state = H.FILE_DATA_IN_PROGRESS, n(function(s, o) {
          if (s) return r.emit("error", s);
          Nl(r, i, o);
        });
      }), dt(r);
    }
  };
  lt.prototype.addBuffer = function(e, t, n) {
    var r = this;
    if (t = ti(t, !1), e.length > 1073741823) throw new Error("buffer too large: " + e.length + " > 1073741823");
    if (n == null && (n = {}), n.size != null) throw new Error("options.size not allowed");
    if (ei(r)) return;
    var i = new H(t, !1, n);
    i.uncompressedSize = e.length, i.crc32 = Tl.unsigned(e), i.crcAndFileSizeKnown = !0, r.entries.push(i), i.compressionLevel === 0 ? s(e) : Sl.deflateRaw(e, { level: i.compressionLevel }, function(o, a) {
      s(a);
    });
    function s(o) {
      i.compressedSize = o.length, i.setFileDataPumpFunction(function() {
        Mt(r, o), Mt(r, i.getDataDescriptor()), i.state = H.FILE_DATA_DONE, setImmediate(function() {
          dt(r);
        });
      }), dt(r);
    }
  };
  lt.prototype.addEmptyDirectory = function(e, t) {
    var n = this;
    if (e = ti(e, !0), t == null && (t = {}), t.size != null) throw new Error("options.size not allowed");
    if (t.compress != null) throw new Error("options.compress not allowed");
    if (t.compressionLevel != null) throw new Error("options.compressionLevel not allowed");
    if (!ei(n)) {
      var r = new H(e, !0, t);
      n.entries.push(r), r.setFileDataPumpFunction(function() {
        Mt(n, r.getDataDescriptor()), r.state = H.FILE_DATA_DONE, dt(n);
      }), dt(n);
    }
  };
  var b0 = ct([80, 75, 5, 6]);
  lt.prototype.end = function(e, t) {
    if (typeof e == "function" && (t = e, e = null), e == null && (e = {}), !this.ended && (this.ended = !0, !this.errored)) {
      if (this.calculatedTotalSizeCallback = t, this.forceZip64Eocd = !!e.forceZip64Format, e.comment) {
        if (typeof e.comment == "string" ? this.comment = A0(e.comment) : this.comment = e.comment, this.comment.length > 65535) throw new Error("comment is too large");
        if (_n(this.comment, b0)) throw new Error("comment contains end of central directory record signature");
      } else
        this.comment = $n;
      dt(this);
    }
  };
  function Mt(e, t) {
    e.outputStream.write(t), e.outputStreamCursor += t.length;
  }
  function Nl(e, t, n) {
    var r = new Js(), i = new Zr(), s = t.compressionLevel !== 0 ? new Sl.DeflateRaw({ level: t.compressionLevel }) : new Ol(), o = new Zr();
    n.pipe(r).pipe(i).pipe(s).pipe(o).pipe(e.outputStream, { end: !1 }), o.on("end", function() {
      if (t.crc32 = r.crc32, t.uncompressedSize == null)
        t.uncompressedSize = i.byteCount;
      else if (t.uncompressedSize !== i.byteCount) return e.emit("error", new Error("file data stream has unexpected number of bytes"));
      t.compressedSize = o.byteCount, e.outputStreamCursor += t.compressedSize, Mt(e, t.getDataDescriptor()), t.state = H.FILE_DATA_DONE, dt(e);
    });
  }
  function D0(e) {
    if (e.compress != null && e.compressionLevel != null && !!e.compress != !!e.compressionLevel)
      throw new Error("conflicting settings for compress and compressionLevel");
    return e.compressionLevel != null ? e.compressionLevel : e.compress === !1 ? 0 : 6;
  }
  function dt(e) {
    if (e.allDone || e.errored) return;
    if (e.ended && e.calculatedTotalSizeCallback != null) {
      var t = E0(e);
      t != null && (e.calculatedTotalSizeCallback(t), e.calculatedTotalSizeCallback = null);
    }
    var n = r();
    function r() {
      for (var s = 0; s < e.entries.length; s++) {
        var o = e.entries[s];
        if (o.state < H.FILE_DATA_DONE) return o;
      }
      return null;
    }
    if (n != null) {
      if (n.state < H.READY_TO_PUMP_FILE_DATA || n.state === H.FILE_DATA_IN_PROGRESS) return;
      n.relativeOffsetOfLocalHeader = e.outputStreamCursor;
      var i = n.getLocalFileHeader();
      Mt(e, i), n.doFileDataPump();
    } else
      e.ended && (e.offsetOfStartOfCentralDirectory = e.outputStreamCursor, e.entries.forEach(function(s) {
        var o = s.getCentralDirectoryRecord();
        Mt(e, o);
      }), Mt(e, C0(e)), e.outputStream.end(), e.allDone = !0);
  }
  function E0(e) {
    for (var t = 0, n = 0, r = 0; r < e.entries.length; r++) {
      var i = e.entries[r];
      if (i.compressionLevel !== 0) return -1;
      if (i.state >= H.READY_TO_PUMP_FILE_DATA) {
        if (i.uncompressedSize == null) return -1;
      } else if (i.uncompressedSize == null) return null;
      i.relativeOffsetOfLocalHeader = t;
      var s = i.useZip64Format();
      t += xl + i.utf8FileName.length, t += i.uncompressedSize, i.crcAndFileSizeKnown || (s ? t += Fl : t += Ll), n += Bl + i.utf8FileName.length + i.fileComment.length, i.forceDosTimestamp || (n += Xs), s && (n += Ws);
    }
    var o = 0;
    return (e.forceZip64Eocd || e.entries.length >= 65535 || n >= 65535 || t >= 4294967295) && (o += Jr + Hs), o += Kr + e.comment.length, t + n + o;
  }
  function ei(e) {
    if (e.ended) throw new Error("cannot add entries after calling end()");
    return !!e.errored;
  }
  var Jr = 56, Hs = 20, Kr = 22;
  function C0(e, t) {
    var n = !1, r = e.entries.length;
    (e.forceZip64Eocd || e.entries.length >= 65535) && (r = 65535, n = !0);
    var i = e.outputStreamCursor - e.offsetOfStartOfCentralDirectory, s = i;
    (e.forceZip64Eocd || i >= 4294967295) && (s = 4294967295, n = !0);
    var o = e.offsetOfStartOfCentralDirectory;
    if ((e.forceZip64Eocd || e.offsetOfStartOfCentralDirectory >= 4294967295) && (o = 4294967295, n = !0), t)
      return n ? Jr + Hs + Kr : Kr;
    var a = pe(Kr + e.comment.length);
    if (a.writeUInt32LE(101010256, 0), a.writeUInt16LE(0, 4), a.writeUInt16LE(0, 6), a.writeUInt16LE(r, 8), a.writeUInt16LE(r, 10), a.writeUInt32LE(s, 12), a.writeUInt32LE(o, 16), a.writeUInt16LE(e.comment.length, 20), e.comment.copy(a, 22), !n) return a;
    var u = pe(Jr);
    u.writeUInt32LE(101075792, 0), ke(u, Jr - 12, 4), u.writeUInt16LE(Il, 12), u.writeUInt16LE(kl, 14), u.writeUInt32LE(0, 16), u.writeUInt32LE(0, 20), ke(u, e.entries.length, 24), ke(u, e.entries.length, 32), ke(u, i, 40), ke(u, e.offsetOfStartOfCentralDirectory, 48);
    var c = pe(Hs);
    return c.writeUInt32LE(117853008, 0), c.writeUInt32LE(0, 4), ke(c, e.outputStreamCursor, 8), c.writeUInt32LE(1, 16), Buffer.concat([
      u,
      c,
      a
    ]);
  }
  function ti(e, t) {
    if (e === "") throw new Error("empty metadataPath");
    if (e = e.replace(/\\/g, "/"), /^[a-zA-Z]:/.test(e) || /^\//.test(e)) throw new Error("absolute path: " + e);
    if (e.split("/").indexOf("..") !== -1) throw new Error("invalid relative path: " + e);
    var n = /\/$/.test(e);
    if (t)
      n || (e += "/");
    else if (n) throw new Error("file path cannot end with '/': " + e);
    return e;
  }
  var $n = pe(0);
  function H(e, t, n) {
    if (this.utf8FileName = ct(e), this.utf8FileName.length > 65535) throw new Error("utf8 file name too long. " + utf8FileName.length + " > 65535");
    if (this.isDirectory = t, this.state = H.WAITING_FOR_METADATA, this.setLastModDate(n.mtime != null ? n.mtime : /* @__PURE__ */ new Date()), this.forceDosTimestamp = !!n.forceDosTimestamp, n.mode != null ? this.setFileAttributesMode(n.mode) : this.setFileAttributesMode(t ? 16893 : 33204), t ? (this.crcAndFileSizeKnown = !0, this.crc32 = 0, this.uncompressedSize = 0, this.compressedSize = 0) : (this.crcAndFileSizeKnown = !1, this.crc32 = null, this.uncompressedSize = null, this.compressedSize = null, n.size != null && (this.uncompressedSize = n.size)), t ? this.compressionLevel = 0 : this.compressionLevel = D0(n), this.forceZip64Format = !!n.forceZip64Format, n.fileComment) {
      if (typeof n.fileComment == "string" ? this.fileComment = ct(n.fileComment, "utf-8") : this.fileComment = n.fileComment, this.fileComment.length > 65535) throw new Error("fileComment is too large");
    } else
      this.fileComment = $n;
  }
  H.WAITING_FOR_METADATA = 0;
  H.READY_TO_PUMP_FILE_DATA = 1;
  H.FILE_DATA_IN_PROGRESS = 2;
  H.FILE_DATA_DONE = 3;
  H.prototype.setLastModDate = function(e) {
    this.mtime = e;
    var t = _l(e);
    this.lastModFileTime = t.time, this.lastModFileDate = t.date;
  };
  H.prototype.setFileAttributesMode = function(e) {
    if ((e & 65535) !== e) throw new Error("invalid mode. expected: 0 <= " + e + " <= 65535");
    this.externalFileAttributes = e << 16 >>> 0;
  };
  H.prototype.setFileDataPumpFunction = function(e) {
    this.doFileDataPump = e, this.state = H.READY_TO_PUMP_FILE_DATA;
  };
  H.prototype.useZip64Format = function() {
    return this.forceZip64Format || this.uncompressedSize != null && this.uncompressedSize > 4294967294 || this.compressedSize != null && this.compressedSize > 4294967294 || this.relativeOffsetOfLocalHeader != null && this.relativeOffsetOfLocalHeader > 4294967294;
  };
  var xl = 30, Ml = 20, kl = 45, Il = 831, Rl = 2048, Pl = 8;
  H.prototype.getLocalFileHeader = function() {
    var e = 0, t = 0, n = 0;
    this.crcAndFileSizeKnown && (e = this.crc32, t = this.compressedSize, n = this.uncompressedSize);
    var r = pe(xl), i = Rl;
    return this.crcAndFileSizeKnown || (i |= Pl), r.writeUInt32LE(67324752, 0), r.writeUInt16LE(Ml, 4), r.writeUInt16LE(i, 6), r.writeUInt16LE(this.getCompressionMethod(), 8), r.writeUInt16LE(this.lastModFileTime, 10), r.writeUInt16LE(this.lastModFileDate, 12), r.writeUInt32LE(e, 14), r.writeUInt32LE(t, 18), r.writeUInt32LE(n, 22), r.writeUInt16LE(this.utf8FileName.length, 26), r.writeUInt16LE(0, 28), Buffer.concat([
      r,
      // file name (variable size)
      this.utf8FileName
      // extra field (variable size)
      // no extra fields
    ]);
  };
  var Ll = 16, Fl = 24;
  H.prototype.getDataDescriptor = function() {
    if (this.crcAndFileSizeKnown)
      return $n;
    if (this.useZip64Format()) {
      var e = pe(Fl);
      return e.writeUInt32LE(134695760, 0), e.writeUInt32LE(this.crc32, 4), ke(e, this.compressedSize, 8), ke(e, this.uncompressedSize, 16), e;
    } else {
      var e = pe(Ll);
      return e.writeUInt32LE(134695760, 0), e.writeUInt32LE(this.crc32, 4), e.writeUInt32LE(this.compressedSize, 8), e.writeUInt32LE(this.uncompressedSize, 12), e;
    }
  };
  var Bl = 46, Xs = 9, Ws = 28;
  H.prototype.getCentralDirectoryRecord = function() {
    var e = pe(Bl), t = Rl;
    this.crcAndFileSizeKnown || (t |= Pl);
    var n = $n;
    if (!this.forceDosTimestamp) {
      n = pe(Xs), n.writeUInt16LE(21589, 0), n.writeUInt16LE(Xs - 4, 2);
      var r = 1, i = 2;
      n.writeUInt8(r | i, 4);
      var s = Math.floor(this.mtime.getTime() / 1e3);
      s < -2147483648 && (s = -2147483648), s > 2147483647 && (s = 2147483647), n.writeUInt32LE(s, 5);
    }
    var o = this.compressedSize, a = this.uncompressedSize, u = this.relativeOffsetOfLocalHeader, c = Ml, d = $n;
    return this.useZip64Format() && (o = 4294967295, a = 4294967295, u = 4294967295, c = kl, d = pe(Ws), d.writeUInt16LE(1, 0), d.writeUInt16LE(Ws - 4, 2), ke(d, this.uncompressedSize, 4), ke(d, this.compressedSize, 12), ke(d, this.relativeOffsetOfLocalHeader, 20)), e.writeUInt32LE(33639248, 0), e.writeUInt16LE(Il, 4), e.writeUInt16LE(c, 6), e.writeUInt16LE(t, 8), e.writeUInt16LE(this.getCompressionMethod(), 10), e.writeUInt16LE(this.lastModFileTime, 12), e.writeUInt16LE(this.lastModFileDate, 14), e.writeUInt32LE(this.crc32, 16), e.writeUInt32LE(o, 20), e.writeUInt32LE(a, 24), e.writeUInt16LE(this.utf8FileName.length, 28), e.writeUInt16LE(n.length + d.length, 30), e.writeUInt16LE(this.fileComment.length, 32), e.writeUInt16LE(0, 34), e.writeUInt16LE(0, 36), e.writeUInt32LE(this.externalFileAttributes, 38), e.writeUInt32LE(u, 42), Buffer.concat([
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
  H.prototype.getCompressionMethod = function() {
    var e = 0, t = 8;
    return this.compressionLevel === 0 ? e : t;
  };
  var Cl = new Date(1980, 0, 1), Al = new Date(2107, 11, 31, 23, 59, 58);
  function _l(e) {
    e < Cl ? e = Cl : e > Al && (e = Al);
    var t = 0;
    t |= e.getDate() & 31, t |= (e.getMonth() + 1 & 15) << 5, t |= (e.getFullYear() - 1980 & 127) << 9;
    var n = 0;
    return n |= Math.floor(e.getSeconds() / 2), n |= (e.getMinutes() & 63) << 5, n |= (e.getHours() & 31) << 11, { date: t, time: n };
  }
  function ke(e, t, n) {
    var r = Math.floor(t / 4294967296), i = t % 4294967296;
    e.writeUInt32LE(i, n), e.writeUInt32LE(r, n + 4);
  }
  Ys.inherits(Zr, Qr);
  function Zr(e) {
    Qr.call(this, e), this.byteCount = 0;
  }
  Zr.prototype._transform = function(e, t, n) {
    this.byteCount += e.length, n(null, e);
  };
  Ys.inherits(Js, Qr);
  function Js(e) {
    Qr.call(this, e), this.crc32 = 0;
  }
  Js.prototype._transform = function(e, t, n) {
    this.crc32 = Tl.unsigned(e, this.crc32), n(null, e);
  };
  var Gs = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
  if (Gs.length !== 256) throw new Error("assertion failure");
  var Yr = null;
  function A0(e) {
    if (/^[\x20-\x7e]*$/.test(e))
      return ct(e, "utf-8");
    if (Yr == null) {
      Yr = {};
      for (var t = 0; t < Gs.length; t++)
        Yr[Gs[t]] = t;
    }
    for (var n = pe(e.length), t = 0; t < e.length; t++) {
      var r = Yr[e[t]];
      if (r == null) throw new Error("character not encodable in CP437: " + JSON.stringify(e[t]));
      n[t] = r;
    }
    return n;
  }
  function pe(e) {
    pe = t;
    try {
      return pe(e);
    } catch {
      return pe = n, pe(e);
    }
    function t(r) {
      return Buffer.allocUnsafe(r);
    }
    function n(r) {
      return new Buffer(r);
    }
  }
  function ct(e, t) {
    ct = n;
    try {
      return ct(e, t);
    } catch {
      return ct = r, ct(e, t);
    }
    function n(i, s) {
      return Buffer.from(i, s);
    }
    function r(i, s) {
      return new Buffer(i, s);
    }
  }
  function _n(e, t) {
    _n = n;
    try {
      return _n(e, t);
    } catch {
      return _n = r, _n(e, t);
    }
    function n(i, s) {
      return i.includes(s);
    }
    function r(i, s) {
      for (var o = 0; o <= i.length - s.length; o++)
        for (var a = 0; ; a++) {
          if (a === s.length) return !0;
          if (i[o + a] !== s[a]) break;
        }
      return !1;
    }
  }
});

// node_modules/@xmldom/xmldom/lib/conventions.js
var It = F((ae) => {
  "use strict";
  function Y0(e, t, n) {
    if (n === void 0 && (n = Array.prototype), e && typeof n.find == "function")
      return n.find.call(e, t);
    for (var r = 0; r < e.length; r++)
      if (kt(e, r)) {
        var i = e[r];
        if (t.call(void 0, i, r, e))
          return i;
      }
  }
  function Jt(e, t) {
    return t === void 0 && (t = Object), t && typeof t.getOwnPropertyDescriptors == "function" && (e = t.create(null, t.getOwnPropertyDescriptors(e))), t && typeof t.freeze == "function" ? t.freeze(e) : e;
  }
  function kt(e, t) {
    return Object.prototype.hasOwnProperty.call(e, t);
  }
  function J0(e, t) {
    if (e === null || typeof e != "object")
      throw new TypeError("target is not an object");
    for (var n in t)
      kt(t, n) && (e[n] = t[n]);
    return e;
  }
  var Xl = Jt({
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
  function K0(e) {
    return kt(Xl, e.toLowerCase());
  }
  var Wl = Jt({
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
  function Z0(e) {
    return kt(Wl, e.toLowerCase());
  }
  var qn = Jt({
    script: !1,
    style: !1,
    textarea: !0,
    title: !0
  });
  function Q0(e) {
    var t = e.toLowerCase();
    return kt(qn, t) && !qn[t];
  }
  function ev(e) {
    var t = e.toLowerCase();
    return kt(qn, t) && qn[t];
  }
  function Gl(e) {
    return e === Un.HTML;
  }
  function tv(e) {
    return Gl(e) || e === Un.XML_XHTML_APPLICATION;
  }
  var Un = Jt({
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
  }), nv = Object.keys(Un).map(function(e) {
    return Un[e];
  });
  function rv(e) {
    return nv.indexOf(e) > -1;
  }
  var iv = Jt({
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
  ae.assign = J0;
  ae.find = Y0;
  ae.freeze = Jt;
  ae.HTML_BOOLEAN_ATTRIBUTES = Xl;
  ae.HTML_RAW_TEXT_ELEMENTS = qn;
  ae.HTML_VOID_ELEMENTS = Wl;
  ae.hasDefaultHTMLNamespace = tv;
  ae.hasOwn = kt;
  ae.isHTMLBooleanAttribute = K0;
  ae.isHTMLRawTextElement = Q0;
  ae.isHTMLEscapableRawTextElement = ev;
  ae.isHTMLMimeType = Gl;
  ae.isHTMLVoidElement = Z0;
  ae.isValidMimeType = rv;
  ae.MIME_TYPE = Un;
  ae.NAMESPACE = iv;
});

// node_modules/@xmldom/xmldom/lib/errors.js
var Xn = F((Hn) => {
  "use strict";
  var sv = It();
  function Jl(e, t) {
    e.prototype = Object.create(Error.prototype, {
      constructor: { value: e },
      name: { value: e.name, enumerable: !0, writable: t }
    });
  }
  var Vn = sv.freeze({
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
  }), Kl = Object.keys(Vn);
  function Zl(e) {
    return typeof e == "number" && e >= 1 && e <= 25;
  }
  function ov(e) {
    return typeof e == "string" && e.substring(e.length - Vn.Error.length) === Vn.Error;
  }
  function zn(e, t) {
    Zl(e) ? (this.name = Kl[e], this.message = t || "") : (this.message = e, this.name = ov(t) ? t : Vn.Error), Error.captureStackTrace && Error.captureStackTrace(this, zn);
  }
  Jl(zn, !0);
  Object.defineProperties(zn.prototype, {
    code: {
      enumerable: !0,
      get: function() {
        var e = Kl.indexOf(this.name);
        return Zl(e) ? e : 0;
      }
    }
  });
  var Ql = {
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
  }, Qs = Object.entries(Ql);
  for (jn = 0; jn < Qs.length; jn++)
    Yl = Qs[jn][0], zn[Yl] = Qs[jn][1];
  var Yl, jn;
  function eo(e, t, n) {
    this.message = e, this.locator = t, this.cause = n, Error.captureStackTrace && Error.captureStackTrace(this, eo);
  }
  Jl(eo);
  Hn.DOMException = zn;
  Hn.DOMExceptionName = Vn;
  Hn.ExceptionCode = Ql;
  Hn.ParseError = eo;
});

// node_modules/@xmldom/xmldom/lib/grammar.js
var ao = F((P) => {
  "use strict";
  function of(e) {
    try {
      typeof e != "function" && (e = RegExp);
      var t = new e("𝌆", "u").exec("𝌆");
      return !!t && t[0].length === 2;
    } catch {
    }
    return !1;
  }
  var Qt = of();
  function pt(e) {
    if (e.source[0] !== "[")
      throw new Error(e + " can not be used with chars");
    return e.source.slice(1, e.source.lastIndexOf("]"));
  }
  function Kt(e, t) {
    if (e.source[0] !== "[")
      throw new Error("/" + e.source + "/ can not be used with chars_without");
    if (!t || typeof t != "string")
      throw new Error(JSON.stringify(t) + " is not a valid search");
    if (e.source.indexOf(t) === -1)
      throw new Error('"' + t + '" is not is /' + e.source + "/");
    if (t === "-" && e.source.indexOf(t) !== 1)
      throw new Error('"' + t + '" is not at the first postion of /' + e.source + "/");
    return new RegExp(e.source.replace(t, ""), Qt ? "u" : "");
  }
  function B(e) {
    var t = this;
    return new RegExp(
      Array.prototype.slice.call(arguments).map(function(n) {
        var r = typeof n == "string";
        if (r && t === void 0 && n === "|")
          throw new Error("use regg instead of reg to wrap expressions with `|`!");
        return r ? n : n.source;
      }).join(""),
      Qt ? "u" : ""
    );
  }
  function R(e) {
    if (arguments.length === 0)
      throw new Error("no parameters provided");
    return B.apply(R, ["(?:"].concat(Array.prototype.slice.call(arguments), [")"]));
  }
  var av = "�", mt = /[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;
  Qt && (mt = B("[", pt(mt), "\\u{10000}-\\u{10FFFF}", "]"));
  var uv = new RegExp("[^" + pt(mt) + "]", Qt ? "u" : ""), ni = /[\x20\x09\x0D\x0A]/, cv = pt(ni), V = B(ni, "+"), G = B(ni, "*"), Wn = /[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
  Qt && (Wn = B("[", pt(Wn), "\\u{10000}-\\u{10FFFF}", "]"));
  var dv = pt(Wn), ro = B("[", dv, pt(/[-.0-9\xB7]/), pt(/[\u0300-\u036F\u203F-\u2040]/), "]"), Ee = B(Wn, ro, "*"), lv = B("^", Ee, "$"), ef = B(ro, "+"), fv = B("&", Ee, ";"), pv = R(/&#[0-9]+;|&#x[0-9a-fA-F]+;/), Gn = R(fv, "|", pv), Yn = B("%", Ee, ";"), io = R(
    B('"', R(/[^%&"]/, "|", Yn, "|", Gn), "*", '"'),
    "|",
    B("'", R(/[^%&']/, "|", Yn, "|", Gn), "*", "'")
  ), mv = R('"', R(/[^<&"]/, "|", Gn), "*", '"', "|", "'", R(/[^<&']/, "|", Gn), "*", "'"), hv = Kt(Wn, ":"), gv = Kt(ro, ":"), to = B(hv, gv, "*"), yv = B("^", to, "$"), Jn = B(to, R(":", to), "?"), wv = B("^", Jn, "$"), vv = B("(", Jn, ")"), Zt = R(/"[^"]*"|'[^']*'/), bv = B(/^<\?/, "(", Ee, ")", R(V, "(?!", ni, ")(", mt, "*?)"), "?", /\?>/), tf = /[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/, Kn = R('"', tf, '*"', "|", "'", Kt(tf, "'"), "*'"), af = "<!--", uf = "-->", Dv = B(af, R(Kt(mt, "-"), "|", B("-", Kt(mt, "-"))), "*", uf), nf = "#PCDATA", Ev = R(
    B(/\(/, G, nf, R(G, /\|/, G, Jn), "*", G, /\)\*/),
    "|",
    B(/\(/, G, nf, G, /\)/)
  ), Cv = /[?*+]?/, Av = B(
    /\([^>]+\)/,
    Cv
    /*regg(choice, '|', seq), _children_quantity*/
  ), Ov = R("EMPTY", "|", "ANY", "|", Ev, "|", Av), Sv = "<!ELEMENT", Tv = B(Sv, V, R(Jn, "|", Yn), V, R(Ov, "|", Yn), G, ">"), Nv = B("NOTATION", V, /\(/, G, Ee, R(G, /\|/, G, Ee), "*", G, /\)/), xv = B(/\(/, G, ef, R(G, /\|/, G, ef), "*", G, /\)/), Mv = R(Nv, "|", xv), kv = R(/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/, "|", Mv), Iv = R(/#REQUIRED|#IMPLIED/, "|", R(R("#FIXED", V), "?", mv)), Rv = R(V, Ee, V, kv, V, Iv), Pv = "<!ATTLIST", Lv = B(Pv, V, Ee, Rv, "*", G, ">"), no = "about:legacy-compat", Fv = R('"' + no + '"', "|", "'" + no + "'"), so = "SYSTEM", ri = "PUBLIC", ii = R(R(so, V, Zt), "|", R(ri, V, Kn, V, Zt)), Bv = B(
    "^",
    R(
      R(so, V, "(?<SystemLiteralOnly>", Zt, ")"),
      "|",
      R(ri, V, "(?<PubidLiteral>", Kn, ")", V, "(?<SystemLiteral>", Zt, ")")
    )
  ), _v = B("^", Kn, "$"), $v = B("^", Zt, "$"), qv = R(V, "NDATA", V, Ee), Uv = R(io, "|", R(ii, qv, "?")), cf = "<!ENTITY", jv = B(cf, V, Ee, V, Uv, G, ">"), Vv = R(io, "|", ii), zv = B(cf, V, "%", V, Ee, V, Vv, G, ">"), Hv = R(jv, "|", zv), Xv = B(ri, V, Kn), Wv = B("<!NOTATION", V, Ee, V, R(ii, "|", Xv), G, ">"), oo = B(G, "=", G), rf = /1[.]\d+/, Gv = B(V, "version", oo, R("'", rf, "'", "|", '"', rf, '"')), sf = /[A-Za-z][-A-Za-z0-9._]*/, Yv = R(V, "encoding", oo, R('"', sf, '"', "|", "'", sf, "'")), Jv = R(V, "standalone", oo, R("'", R("yes", "|", "no"), "'", "|", '"', R("yes", "|", "no"), '"')), Kv = B(/^<\?xml/, Gv, Yv, "?", Jv, "?", G, /\?>/), Zv = "<!DOCTYPE", Qv = "<![CDATA[", eb = "]]>", tb = /<!\[CDATA\[/, nb = /\]\]>/, rb = B(mt, "*?", nb), ib = B(tb, rb);
  P.chars = pt;
  P.chars_without = Kt;
  P.detectUnicodeSupport = of;
  P.reg = B;
  P.regg = R;
  P.ABOUT_LEGACY_COMPAT = no;
  P.ABOUT_LEGACY_COMPAT_SystemLiteral = Fv;
  P.AttlistDecl = Lv;
  P.CDATA_START = Qv;
  P.CDATA_END = eb;
  P.CDSect = ib;
  P.Char = mt;
  P.Comment = Dv;
  P.COMMENT_START = af;
  P.COMMENT_END = uf;
  P.DOCTYPE_DECL_START = Zv;
  P.elementdecl = Tv;
  P.EntityDecl = Hv;
  P.EntityValue = io;
  P.ExternalID = ii;
  P.ExternalID_match = Bv;
  P.Name = Ee;
  P.Name_exact = lv;
  P.NCName_exact = yv;
  P.NotationDecl = Wv;
  P.Reference = Gn;
  P.PEReference = Yn;
  P.PI = bv;
  P.PUBLIC = ri;
  P.PubidLiteral = Kn;
  P.PubidLiteral_match = _v;
  P.QName = Jn;
  P.QName_exact = wv;
  P.QName_group = vv;
  P.S = V;
  P.SChar_s = cv;
  P.S_OPT = G;
  P.SYSTEM = so;
  P.SystemLiteral = Zt;
  P.SystemLiteral_match = $v;
  P.InvalidChar = uv;
  P.UNICODE_REPLACEMENT_CHARACTER = av;
  P.UNICODE_SUPPORT = Qt;
  P.XMLDecl = Kv;
});

// node_modules/@xmldom/xmldom/lib/dom.js
var wo = F((K) => {
  "use strict";
  var Ne = It(), Fe = Ne.find, sb = Ne.hasDefaultHTMLNamespace, tn = Ne.hasOwn, ob = Ne.isHTMLMimeType, ab = Ne.isHTMLRawTextElement, ub = Ne.isHTMLVoidElement, Zn = Ne.MIME_TYPE, Be = Ne.NAMESPACE, me = /* @__PURE__ */ Symbol(), gf = Xn(), k = gf.DOMException, le = gf.DOMExceptionName, J = ao();
  function ge(e) {
    if (e !== me)
      throw new TypeError("Illegal constructor");
  }
  function cb(e) {
    return e !== "";
  }
  function db(e) {
    return e ? e.split(/[\t\n\f\r ]+/).filter(cb) : [];
  }
  function lb(e, t) {
    return tn(e, t) || (e[t] = !0), e;
  }
  function df(e) {
    if (!e) return [];
    var t = db(e);
    return Object.keys(t.reduce(lb, {}));
  }
  function fb(e) {
    return function(t) {
      return e && e.indexOf(t) !== -1;
    };
  }
  function yf(e) {
    if (!J.QName_exact.test(e))
      throw new k(k.INVALID_CHARACTER_ERR, 'invalid character in qualified name "' + e + '"');
  }
  function co(e, t) {
    yf(t), e = e || null;
    var n = null, r = t;
    if (t.indexOf(":") >= 0) {
      var i = t.split(":");
      n = i[0], r = i[1];
    }
    if (n !== null && e === null)
      throw new k(k.NAMESPACE_ERR, "prefix is non-null and namespace is null");
    if (n === "xml" && e !== Ne.NAMESPACE.XML)
      throw new k(k.NAMESPACE_ERR, 'prefix is "xml" and namespace is not the XML namespace');
    if ((n === "xmlns" || t === "xmlns") && e !== Ne.NAMESPACE.XMLNS)
      throw new k(
        k.NAMESPACE_ERR,
        'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace'
      );
    if (e === Ne.NAMESPACE.XMLNS && n !== "xmlns" && t !== "xmlns")
      throw new k(
        k.NAMESPACE_ERR,
        'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"'
      );
    return [e, n, r];
  }
  function sn(e, t) {
    for (var n in e)
      tn(e, n) && (t[n] = e[n]);
  }
  function ye(e, t) {
    var n = e.prototype;
    if (!(n instanceof t)) {
      let r = function() {
      };
      r.prototype = t.prototype, r = new r(), sn(n, r), e.prototype = n = r;
    }
    n.constructor != e && (typeof e != "function" && console.error("unknown Class:" + e), n.constructor = e);
  }
  var we = {}, Te = we.ELEMENT_NODE = 1, nn = we.ATTRIBUTE_NODE = 2, Qn = we.TEXT_NODE = 3, wf = we.CDATA_SECTION_NODE = 4, vf = we.ENTITY_REFERENCE_NODE = 5, pb = we.ENTITY_NODE = 6, lo = we.PROCESSING_INSTRUCTION_NODE = 7, fo = we.COMMENT_NODE = 8, en = we.DOCUMENT_NODE = 9, bf = we.DOCUMENT_TYPE_NODE = 10, ht = we.DOCUMENT_FRAGMENT_NODE = 11, mb = we.NOTATION_NODE = 12, Y = Ne.freeze({
    DOCUMENT_POSITION_DISCONNECTED: 1,
    DOCUMENT_POSITION_PRECEDING: 2,
    DOCUMENT_POSITION_FOLLOWING: 4,
    DOCUMENT_POSITION_CONTAINS: 8,
    DOCUMENT_POSITION_CONTAINED_BY: 16,
    DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC: 32
  });
  function Df(e, t) {
    if (t.length < e.length) return Df(t, e);
    var n = null;
    for (var r in e) {
      if (e[r] !== t[r]) return n;
      n = e[r];
    }
    return n;
  }
  function lf(e) {
    return e.guid || (e.guid = Math.random()), e.guid;
  }
  function te() {
  }
  te.prototype = {
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
        yo(this[r], n, null, t);
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
  te.prototype[Symbol.iterator] = function() {
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
  function Le(e, t) {
    this._node = e, this._refresh = t, ui(this);
  }
  function ui(e) {
    var t = e._node._inc || e._node.ownerDocument._inc;
    if (e._inc !== t) {
      var n = e._refresh(e._node);
      if (If(e, "length", n.length), !e.$$length || n.length < e.$$length)
        for (var r = n.length; r in e; r++)
          tn(e, r) && delete e[r];
      sn(n, e), e._inc = t;
    }
  }
  Le.prototype.item = function(e) {
    return ui(this), this[e] || null;
  };
  ye(Le, te);
  function rn() {
    this._nsIndex = /* @__PURE__ */ Object.create(null), this._noNsIndex = /* @__PURE__ */ Object.create(null);
  }
  function Ef(e, t) {
    for (var n = 0; n < e.length; ) {
      if (e[n] === t)
        return n;
      n++;
    }
  }
  function po(e, t, n) {
    if (!t)
      return e._noNsIndex;
    var r = e._nsIndex[t];
    return !r && n && (r = e._nsIndex[t] = /* @__PURE__ */ Object.create(null)), r;
  }
  function hb(e, t, n) {
    var r = po(e, t, !1), i = r && r[n];
    return i || null;
  }
  function gb(e, t) {
    po(e, t.namespaceURI, !0)[t.localName] = t;
  }
  function yb(e, t) {
    var n = po(e, t.namespaceURI, !1);
    n && delete n[t.localName];
  }
  function wb(e, t, n, r) {
    if (r ? t[Ef(t, r)] = n : (t[t.length] = n, t.length++), gb(t, n), e) {
      n.ownerElement = e;
      var i = e.ownerDocument;
      i && (r && Of(i, e, r), vb(i, e, n));
    }
  }
  function ff(e, t, n) {
    var r = Ef(t, n);
    if (r >= 0) {
      for (var i = t.length - 1; r <= i; )
        t[r] = t[++r];
      if (t.length = i, yb(t, n), e) {
        var s = e.ownerDocument;
        s && Of(s, e, n), n.ownerElement = null;
      }
    }
  }
  rn.prototype = {
    length: 0,
    item: te.prototype.item,
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
        throw new k(k.INUSE_ATTRIBUTE_ERR);
      var n = hb(this, e.namespaceURI, e.localName);
      return n === e ? e : (wb(this._ownerElement, this, e, n), n);
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
        throw new k(k.NOT_FOUND_ERR, e);
      return ff(this._ownerElement, this, t), t;
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
        throw new k(k.NOT_FOUND_ERR, e ? e + " : " + t : t);
      return ff(this._ownerElement, this, n), n;
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
  rn.prototype[Symbol.iterator] = function() {
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
  function Cf() {
  }
  Cf.prototype = {
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
      var r = Zn.XML_APPLICATION;
      e === Be.HTML ? r = Zn.XML_XHTML_APPLICATION : e === Be.SVG && (r = Zn.XML_SVG_IMAGE);
      var i = new We(me, { contentType: r });
      if (i.implementation = this, i.childNodes = new te(), i.doctype = n || null, n && i.appendChild(n), t) {
        var s = i.createElementNS(e, t);
        i.appendChild(s);
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
      yf(e);
      var i = new li(me);
      return i.name = e, i.nodeName = e, i.publicId = t || "", i.systemId = n || "", i.internalSubset = r || "", i.childNodes = new te(), i;
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
      var t = new We(me, { contentType: Zn.HTML });
      if (t.implementation = this, t.childNodes = new te(), e !== !1) {
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
  function U(e) {
    ge(e);
  }
  U.prototype = {
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
            for (var s = 0; s < r.attributes.length; s++) {
              var o = r.attributes.item(s), a = i.getAttributeNodeNS(o.namespaceURI, o.localName);
              if (!a) return !1;
              t.push({ node: o, other: a });
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
        for (var s = r.childNodes.length - 1; s >= 0; s--)
          t.push({ node: r.childNodes[s], other: i.childNodes[s] });
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
      return ai(this, e, t);
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
      ai(this, e, t, Nf), t && this.removeChild(t);
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
      return Sf(this, e);
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
      return kf(this.ownerDocument || this, this, e);
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
      ue(this, null, {
        enter: function(e) {
          for (var t = e.firstChild; t; ) {
            var n = t.nextSibling;
            if (n !== null && n.nodeType === Qn && t.nodeType === Qn) {
              for (var r = [], i = n; i !== null && i.nodeType === Qn; )
                r.push(i.data), i = i.nextSibling;
              for (var s = t.nextSibling; s !== i; ) {
                var o = s.nextSibling;
                s.parentNode = null, s.previousSibling = null, s.nextSibling = null, s = o;
              }
              t.nextSibling = i, i !== null ? i.previousSibling = t : e.lastChild = t, t.appendData(r.join("")), mo(e.ownerDocument, e), t = i;
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
            if (tn(n, r) && n[r] === e)
              return r;
        }
        t = t.nodeType == nn ? t.ownerDocument : t.parentNode;
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
        if (n && tn(n, e))
          return n[e];
        t = t.nodeType == nn ? t.ownerDocument : t.parentNode;
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
      if (t instanceof Rt && (r = t, t = r.ownerElement), n instanceof Rt && (i = n, n = i.ownerElement, r && t && n === t))
        for (var s = 0, o; o = n.attributes[s]; s++) {
          if (o === r)
            return Y.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC + Y.DOCUMENT_POSITION_PRECEDING;
          if (o === i)
            return Y.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC + Y.DOCUMENT_POSITION_FOLLOWING;
        }
      if (!t || !n || n.ownerDocument !== t.ownerDocument)
        return Y.DOCUMENT_POSITION_DISCONNECTED + Y.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC + (lf(n.ownerDocument) > lf(t.ownerDocument) ? Y.DOCUMENT_POSITION_FOLLOWING : Y.DOCUMENT_POSITION_PRECEDING);
      if (i && t === n)
        return Y.DOCUMENT_POSITION_CONTAINS + Y.DOCUMENT_POSITION_PRECEDING;
      if (r && t === n)
        return Y.DOCUMENT_POSITION_CONTAINED_BY + Y.DOCUMENT_POSITION_FOLLOWING;
      for (var a = [], u = t.parentNode; u; ) {
        if (!i && u === n)
          return Y.DOCUMENT_POSITION_CONTAINED_BY + Y.DOCUMENT_POSITION_FOLLOWING;
        a.push(u), u = u.parentNode;
      }
      a.reverse();
      for (var c = [], d = n.parentNode; d; ) {
        if (!r && d === t)
          return Y.DOCUMENT_POSITION_CONTAINS + Y.DOCUMENT_POSITION_PRECEDING;
        c.push(d), d = d.parentNode;
      }
      c.reverse();
      var l = Df(a, c);
      for (var f in l.childNodes) {
        var m = l.childNodes[f];
        if (m === n) return Y.DOCUMENT_POSITION_FOLLOWING;
        if (m === t) return Y.DOCUMENT_POSITION_PRECEDING;
        if (c.indexOf(m) >= 0) return Y.DOCUMENT_POSITION_FOLLOWING;
        if (a.indexOf(m) >= 0) return Y.DOCUMENT_POSITION_PRECEDING;
      }
      return 0;
    }
  };
  function Af(e) {
    return e == "<" && "&lt;" || e == ">" && "&gt;" || e == "&" && "&amp;" || e == '"' && "&quot;" || "&#" + e.charCodeAt() + ";";
  }
  sn(we, U);
  sn(we, U.prototype);
  sn(Y, U);
  sn(Y, U.prototype);
  function oi(e, t) {
    ue(e, null, {
      enter: function(n) {
        return t(n) ? ue.STOP : !0;
      }
    });
  }
  function ue(e, t, n) {
    for (var r = [{ node: e, context: t, phase: ue.ENTER }]; r.length > 0; ) {
      var i = r.pop();
      if (i.phase === ue.ENTER) {
        var s = n.enter(i.node, i.context);
        if (s === ue.STOP)
          return ue.STOP;
        if (r.push({ node: i.node, context: s, phase: ue.EXIT }), s == null)
          continue;
        for (var o = i.node.lastChild; o; )
          r.push({ node: o, context: s, phase: ue.ENTER }), o = o.previousSibling;
      } else
        n.exit && n.exit(i.node, i.context);
    }
  }
  ue.STOP = /* @__PURE__ */ Symbol("walkDOM.STOP");
  ue.ENTER = 0;
  ue.EXIT = 1;
  function We(e, t) {
    ge(e);
    var n = t || {};
    this.ownerDocument = this, this.contentType = n.contentType || Zn.XML_APPLICATION, this.type = ob(this.contentType) ? "html" : "xml";
  }
  function vb(e, t, n) {
    e && e._inc++;
    var r = n.namespaceURI;
    r === Be.XMLNS && (t._nsMap[n.prefix ? n.localName : ""] = n.value);
  }
  function Of(e, t, n, r) {
    e && e._inc++;
    var i = n.namespaceURI;
    i === Be.XMLNS && delete t._nsMap[n.prefix ? n.localName : ""];
  }
  function mo(e, t, n) {
    if (e && e._inc) {
      e._inc++;
      var r = t.childNodes;
      if (n && !n.nextSibling)
        r[r.length++] = n;
      else {
        for (var i = t.firstChild, s = 0; i; )
          r[s++] = i, i = i.nextSibling;
        r.length = s, delete r[r.length];
      }
    }
  }
  function Sf(e, t) {
    if (e !== t.parentNode)
      throw new k(k.NOT_FOUND_ERR, "child's parent is not parent");
    var n = t.previousSibling, r = t.nextSibling;
    return n ? n.nextSibling = r : e.firstChild = r, r ? r.previousSibling = n : e.lastChild = n, mo(e.ownerDocument, e), t.parentNode = null, t.previousSibling = null, t.nextSibling = null, t;
  }
  function bb(e) {
    return e && (e.nodeType === U.DOCUMENT_NODE || e.nodeType === U.DOCUMENT_FRAGMENT_NODE || e.nodeType === U.ELEMENT_NODE);
  }
  function Db(e) {
    return e && (e.nodeType === U.CDATA_SECTION_NODE || e.nodeType === U.COMMENT_NODE || e.nodeType === U.DOCUMENT_FRAGMENT_NODE || e.nodeType === U.DOCUMENT_TYPE_NODE || e.nodeType === U.ELEMENT_NODE || e.nodeType === U.PROCESSING_INSTRUCTION_NODE || e.nodeType === U.TEXT_NODE);
  }
  function gt(e) {
    return e && e.nodeType === U.DOCUMENT_TYPE_NODE;
  }
  function Xe(e) {
    return e && e.nodeType === U.ELEMENT_NODE;
  }
  function Tf(e) {
    return e && e.nodeType === U.TEXT_NODE;
  }
  function pf(e, t) {
    var n = e.childNodes || [];
    if (Fe(n, Xe) || gt(t))
      return !1;
    var r = Fe(n, gt);
    return !(t && r && n.indexOf(r) > n.indexOf(t));
  }
  function mf(e, t) {
    var n = e.childNodes || [];
    function r(s) {
      return Xe(s) && s !== t;
    }
    if (Fe(n, r))
      return !1;
    var i = Fe(n, gt);
    return !(t && i && n.indexOf(i) > n.indexOf(t));
  }
  function Eb(e, t, n) {
    if (!bb(e))
      throw new k(k.HIERARCHY_REQUEST_ERR, "Unexpected parent node type " + e.nodeType);
    if (n && n.parentNode !== e)
      throw new k(k.NOT_FOUND_ERR, "child not in parent");
    if (
      // 4. If `node` is not a DocumentFragment, DocumentType, Element, or CharacterData node, then throw a "HierarchyRequestError" DOMException.
      !Db(t) || // 5. If either `node` is a Text node and `parent` is a document,
      // the sax parser currently adds top level text nodes, this will be fixed in 0.9.0
      // || (node.nodeType === Node.TEXT_NODE && parent.nodeType === Node.DOCUMENT_NODE)
      // or `node` is a doctype and `parent` is not a document, then throw a "HierarchyRequestError" DOMException.
      gt(t) && e.nodeType !== U.DOCUMENT_NODE
    )
      throw new k(
        k.HIERARCHY_REQUEST_ERR,
        "Unexpected node type " + t.nodeType + " for parent node type " + e.nodeType
      );
  }
  function Cb(e, t, n) {
    var r = e.childNodes || [], i = t.childNodes || [];
    if (t.nodeType === U.DOCUMENT_FRAGMENT_NODE) {
      var s = i.filter(Xe);
      if (s.length > 1 || Fe(i, Tf))
        throw new k(k.HIERARCHY_REQUEST_ERR, "More than one element or text in fragment");
      if (s.length === 1 && !pf(e, n))
        throw new k(k.HIERARCHY_REQUEST_ERR, "Element in fragment can not be inserted before doctype");
    }
    if (Xe(t) && !pf(e, n))
      throw new k(k.HIERARCHY_REQUEST_ERR, "Only one element can be added and only after doctype");
    if (gt(t)) {
      if (Fe(r, gt))
        throw new k(k.HIERARCHY_REQUEST_ERR, "Only one doctype is allowed");
      var o = Fe(r, Xe);
      if (n && r.indexOf(o) < r.indexOf(n))
        throw new k(k.HIERARCHY_REQUEST_ERR, "Doctype can only be inserted before an element");
      if (!n && o)
        throw new k(k.HIERARCHY_REQUEST_ERR, "Doctype can not be appended since element is present");
    }
  }
  function Nf(e, t, n) {
    var r = e.childNodes || [], i = t.childNodes || [];
    if (t.nodeType === U.DOCUMENT_FRAGMENT_NODE) {
      var s = i.filter(Xe);
      if (s.length > 1 || Fe(i, Tf))
        throw new k(k.HIERARCHY_REQUEST_ERR, "More than one element or text in fragment");
      if (s.length === 1 && !mf(e, n))
        throw new k(k.HIERARCHY_REQUEST_ERR, "Element in fragment can not be inserted before doctype");
    }
    if (Xe(t) && !mf(e, n))
      throw new k(k.HIERARCHY_REQUEST_ERR, "Only one element can be added and only after doctype");
    if (gt(t)) {
      if (Fe(r, function(u) {
        return gt(u) && u !== n;
      }))
        throw new k(k.HIERARCHY_REQUEST_ERR, "Only one doctype is allowed");
      var o = Fe(r, Xe);
      if (n && r.indexOf(o) < r.indexOf(n))
        throw new k(k.HIERARCHY_REQUEST_ERR, "Doctype can only be inserted before an element");
    }
  }
  function ai(e, t, n, r) {
    Eb(e, t, n), e.nodeType === U.DOCUMENT_NODE && (r || Cb)(e, t, n);
    var i = t.parentNode;
    if (i && i.removeChild(t), t.nodeType === ht) {
      var s = t.firstChild;
      if (s == null)
        return t;
      var o = t.lastChild;
    } else
      s = o = t;
    var a = n ? n.previousSibling : e.lastChild;
    s.previousSibling = a, o.nextSibling = n, a ? a.nextSibling = s : e.firstChild = s, n == null ? e.lastChild = o : n.previousSibling = o;
    do
      s.parentNode = e;
    while (s !== o && (s = s.nextSibling));
    return mo(e.ownerDocument || e, e, t), t.nodeType == ht && (t.firstChild = t.lastChild = null), t;
  }
  We.prototype = {
    /**
     * The implementation that created this document.
     *
     * @type DOMImplementation
     * @readonly
     */
    implementation: null,
    nodeName: "#document",
    nodeType: en,
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
      if (e.nodeType === ht) {
        for (var n = e.firstChild; n; ) {
          var r = n.nextSibling;
          this.insertBefore(n, t), n = r;
        }
        return e;
      }
      return ai(this, e, t), e.ownerDocument = this, this.documentElement === null && e.nodeType === Te && (this.documentElement = e), e;
    },
    removeChild: function(e) {
      var t = Sf(this, e);
      return t === this.documentElement && (this.documentElement = null), t;
    },
    replaceChild: function(e, t) {
      ai(this, e, t, Nf), e.ownerDocument = this, t && this.removeChild(t), Xe(e) && (this.documentElement = e);
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
      return Ab(this, e, t);
    },
    // Introduced in DOM Level 2:
    getElementById: function(e) {
      var t = null;
      return oi(this.documentElement, function(n) {
        if (n.nodeType == Te && n.getAttribute("id") == e)
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
      var t = new Ge(me);
      t.ownerDocument = this, this.type === "html" && (e = e.toLowerCase()), sb(this.contentType) && (t.namespaceURI = Be.HTML), t.nodeName = e, t.tagName = e, t.localName = e, t.childNodes = new te();
      var n = t.attributes = new rn();
      return n._ownerElement = t, t;
    },
    /**
     * @returns {DocumentFragment}
     */
    createDocumentFragment: function() {
      var e = new on(me);
      return e.ownerDocument = this, e.childNodes = new te(), e;
    },
    /**
     * @param {string} data
     * @returns {Text}
     */
    createTextNode: function(e) {
      var t = new er(me);
      return t.ownerDocument = this, t.childNodes = new te(), t.appendData(e), t;
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
      var t = new ci(me);
      return t.ownerDocument = this, t.childNodes = new te(), t.appendData(e), t;
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
        throw new k(k.INVALID_CHARACTER_ERR, 'data contains "]]>"');
      var t = new di(me);
      return t.ownerDocument = this, t.childNodes = new te(), t.appendData(e), t;
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
      var n = new pi(me);
      return n.ownerDocument = this, n.childNodes = new te(), n.nodeName = n.target = e, n.nodeValue = n.data = t, n;
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
      if (!J.QName_exact.test(e))
        throw new k(k.INVALID_CHARACTER_ERR, 'invalid character in name "' + e + '"');
      return this.type === "html" && (e = e.toLowerCase()), this._createAttribute(e);
    },
    _createAttribute: function(e) {
      var t = new Rt(me);
      return t.ownerDocument = this, t.childNodes = new te(), t.name = e, t.nodeName = e, t.localName = e, t.specified = !0, t;
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
      if (!J.Name_exact.test(e))
        throw new k(k.INVALID_CHARACTER_ERR, 'not a valid xml name "' + e + '"');
      if (this.type === "html")
        throw new k("document is an html document", le.NotSupportedError);
      var t = new fi(me);
      return t.ownerDocument = this, t.childNodes = new te(), t.nodeName = e, t;
    },
    // Introduced in DOM Level 2:
    /**
     * @param {string} namespaceURI
     * @param {string} qualifiedName
     * @returns {Element}
     */
    createElementNS: function(e, t) {
      var n = co(e, t), r = new Ge(me), i = r.attributes = new rn();
      return r.childNodes = new te(), r.ownerDocument = this, r.nodeName = t, r.tagName = t, r.namespaceURI = n[0], r.prefix = n[1], r.localName = n[2], i._ownerElement = r, r;
    },
    // Introduced in DOM Level 2:
    /**
     * @param {string} namespaceURI
     * @param {string} qualifiedName
     * @returns {Attr}
     */
    createAttributeNS: function(e, t) {
      var n = co(e, t), r = new Rt(me);
      return r.ownerDocument = this, r.childNodes = new te(), r.nodeName = t, r.name = t, r.specified = !0, r.namespaceURI = n[0], r.prefix = n[1], r.localName = n[2], r;
    }
  };
  ye(We, U);
  function Ge(e) {
    ge(e), this._nsMap = /* @__PURE__ */ Object.create(null);
  }
  Ge.prototype = {
    nodeType: Te,
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
      return this.ownerDocument.type === "html" && this.namespaceURI === Be.HTML;
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
      var r = co(e, t), i = r[2], s = this.getAttributeNodeNS(e, i);
      s ? s.value = s.nodeValue = "" + n : (s = this.ownerDocument.createAttributeNS(e, t), s.value = s.nodeValue = "" + n, this.setAttributeNode(s));
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
      var t = df(e);
      return new Le(this, function(n) {
        var r = [];
        return t.length > 0 && oi(n, function(i) {
          if (i !== n && i.nodeType === Te) {
            var s = i.getAttribute("class");
            if (s) {
              var o = e === s;
              if (!o) {
                var a = df(s);
                o = t.every(fb(a));
              }
              o && r.push(i);
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
      var t = (this.nodeType === en ? this : this.ownerDocument).type === "html", n = e.toLowerCase();
      return new Le(this, function(r) {
        var i = [];
        return oi(r, function(s) {
          if (!(s === r || s.nodeType !== Te))
            if (e === "*")
              i.push(s);
            else {
              var o = s.getQualifiedName(), a = t && s.namespaceURI === Be.HTML ? n : e;
              o === a && i.push(s);
            }
        }), i;
      });
    },
    getElementsByTagNameNS: function(e, t) {
      return new Le(this, function(n) {
        var r = [];
        return oi(n, function(i) {
          i !== n && i.nodeType === Te && (e === "*" || i.namespaceURI === e) && (t === "*" || i.localName == t) && r.push(i);
        }), r;
      });
    }
  };
  We.prototype.getElementsByClassName = Ge.prototype.getElementsByClassName;
  We.prototype.getElementsByTagName = Ge.prototype.getElementsByTagName;
  We.prototype.getElementsByTagNameNS = Ge.prototype.getElementsByTagNameNS;
  ye(Ge, U);
  function Rt(e) {
    ge(e), this.namespaceURI = null, this.prefix = null, this.ownerElement = null;
  }
  Rt.prototype.nodeType = nn;
  ye(Rt, U);
  function yt(e) {
    ge(e);
  }
  yt.prototype = {
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
  ye(yt, U);
  function er(e) {
    ge(e);
  }
  er.prototype = {
    nodeName: "#text",
    nodeType: Qn,
    splitText: function(e) {
      var t = this.data, n = t.substring(e);
      t = t.substring(0, e), this.data = this.nodeValue = t, this.length = t.length;
      var r = this.ownerDocument.createTextNode(n);
      return this.parentNode && this.parentNode.insertBefore(r, this.nextSibling), r;
    }
  };
  ye(er, yt);
  function ci(e) {
    ge(e);
  }
  ci.prototype = {
    nodeName: "#comment",
    nodeType: fo
  };
  ye(ci, yt);
  function di(e) {
    ge(e);
  }
  di.prototype = {
    nodeName: "#cdata-section",
    nodeType: wf
  };
  ye(di, er);
  function li(e) {
    ge(e);
  }
  li.prototype.nodeType = bf;
  ye(li, U);
  function ho(e) {
    ge(e);
  }
  ho.prototype.nodeType = mb;
  ye(ho, U);
  function go(e) {
    ge(e);
  }
  go.prototype.nodeType = pb;
  ye(go, U);
  function fi(e) {
    ge(e);
  }
  fi.prototype.nodeType = vf;
  ye(fi, U);
  function on(e) {
    ge(e);
  }
  on.prototype.nodeName = "#document-fragment";
  on.prototype.nodeType = ht;
  ye(on, U);
  function pi(e) {
    ge(e);
  }
  pi.prototype.nodeType = lo;
  ye(pi, yt);
  function xf() {
  }
  xf.prototype.serializeToString = function(e, t) {
    return Mf.call(e, t);
  };
  U.prototype.toString = Mf;
  function Mf(e) {
    var t;
    typeof e == "function" ? t = { requireWellFormed: !1, splitCDATASections: !0, nodeFilter: e } : e != null ? t = {
      requireWellFormed: !!e.requireWellFormed,
      splitCDATASections: e.splitCDATASections !== !1,
      nodeFilter: e.nodeFilter || null
    } : t = { requireWellFormed: !1, splitCDATASections: !0, nodeFilter: null };
    var n = [], r = this.nodeType === en && this.documentElement || this, i = r.prefix, s = r.namespaceURI;
    if (s && i == null) {
      var i = r.lookupPrefix(s);
      if (i == null)
        var o = [
          { namespace: s, prefix: null }
          //{namespace:uri,prefix:''}
        ];
    }
    return yo(this, n, o, t), n.join("");
  }
  function hf(e, t, n) {
    var r = e.prefix || "", i = e.namespaceURI;
    if (!i || r === "xml" && i === Be.XML || i === Be.XMLNS)
      return !1;
    for (var s = n.length; s--; ) {
      var o = n[s];
      if (o.prefix === r)
        return o.namespace !== i;
    }
    return !0;
  }
  function si(e, t, n, r) {
    if (r && !J.QName_exact.test(t))
      throw new k(
        'The attribute name "' + t + '" is not a valid XML QName',
        le.InvalidStateError
      );
    e.push(" ", t, '="', n.replace(/[<>&"\t\n\r]/g, Af), '"');
  }
  function yo(e, t, n, r) {
    n || (n = []);
    var i = r.nodeFilter, s = r.requireWellFormed, o = r.splitCDATASections, a = e.nodeType === en ? e : e.ownerDocument, u = a.type === "html";
    ue(
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
            case Te:
              var f = c.attributes, m = f.length, y = c.tagName, v = y;
              if (!u && !c.prefix && c.namespaceURI) {
                for (var O, A = 0; A < f.length; A++)
                  if (f.item(A).name === "xmlns") {
                    O = f.item(A).value;
                    break;
                  }
                if (!O)
                  for (var N = l.length - 1; N >= 0; N--) {
                    var w = l[N];
                    if (w.prefix === "" && w.namespace === c.namespaceURI) {
                      O = w.namespace;
                      break;
                    }
                  }
                if (O !== c.namespaceURI)
                  for (var N = l.length - 1; N >= 0; N--) {
                    var w = l[N];
                    if (w.namespace === c.namespaceURI) {
                      w.prefix && (v = w.prefix + ":" + y);
                      break;
                    }
                  }
              }
              if (s && !J.QName_exact.test(v))
                throw new k(
                  'The element name "' + v + '" is not a valid XML QName',
                  le.InvalidStateError
                );
              t.push("<", v);
              for (var g = l.slice(), D = 0; D < m; D++) {
                var p = f.item(D);
                p.prefix == "xmlns" ? g.push({
                  prefix: p.localName,
                  namespace: p.value
                }) : p.nodeName == "xmlns" && g.push({ prefix: "", namespace: p.value });
              }
              for (var D = 0; D < m; D++) {
                var p = f.item(D);
                if (hf(p, u, g)) {
                  var b = p.prefix || "", E = p.namespaceURI;
                  si(t, b ? "xmlns:" + b : "xmlns", E, s), g.push({ prefix: b, namespace: E });
                }
                var h = i ? i(p) : p;
                h && (typeof h == "string" ? t.push(h) : si(t, h.name, h.value, s));
              }
              if (y === v && hf(c, u, g)) {
                var C = c.prefix || "", E = c.namespaceURI;
                si(t, C ? "xmlns:" + C : "xmlns", E, s), g.push({ prefix: C, namespace: E });
              }
              var S = !c.firstChild;
              if (S && (u || c.namespaceURI === Be.HTML) && (S = ub(y)), S)
                return t.push("/>"), null;
              if (t.push(">"), u && ab(y)) {
                for (var x = c.firstChild; x; )
                  x.data ? t.push(x.data) : yo(x, t, g.slice(), r), x = x.nextSibling;
                return t.push("</", v, ">"), null;
              }
              return { ns: g, tag: v };
            case en:
            case ht:
              if (s && c.nodeType === en && c.documentElement == null)
                throw new k("The Document has no documentElement", le.InvalidStateError);
              return { ns: l };
            case nn:
              return si(t, c.name, c.value, s), null;
            case Qn:
              if (s && J.InvalidChar.test(c.data))
                throw new k(
                  "The Text node data contains characters outside the XML Char production",
                  le.InvalidStateError
                );
              return t.push(c.data.replace(/[<&>]/g, Af)), null;
            case wf:
              if (s && c.data.indexOf("]]>") !== -1)
                throw new k('The CDATASection data contains "]]>"', le.InvalidStateError);
              return o ? t.push(J.CDATA_START, c.data.replace(/]]>/g, "]]]]><![CDATA[>"), J.CDATA_END) : t.push(J.CDATA_START, c.data, J.CDATA_END), null;
            case fo:
              if (s) {
                if (J.InvalidChar.test(c.data))
                  throw new k(
                    "The comment node data contains characters outside the XML Char production",
                    le.InvalidStateError
                  );
                if (c.data.indexOf("--") !== -1 || c.data[c.data.length - 1] === "-")
                  throw new k(
                    'The comment node data contains "--" or ends with "-"',
                    le.InvalidStateError
                  );
              }
              return t.push(J.COMMENT_START, c.data, J.COMMENT_END), null;
            case bf:
              var I = c.publicId, M = c.systemId;
              if (s) {
                if (!J.Name_exact.test(c.name))
                  throw new k(
                    'The doctype name "' + c.name + '" is not a valid XML Name',
                    le.InvalidStateError
                  );
                if (I && !J.PubidLiteral_match.test(I))
                  throw new k("DocumentType publicId is not a valid PubidLiteral", le.InvalidStateError);
                if (M && M !== "." && !J.SystemLiteral_match.test(M))
                  throw new k("DocumentType systemId is not a valid SystemLiteral", le.InvalidStateError);
                if (c.internalSubset && c.internalSubset.indexOf("]>") !== -1)
                  throw new k('DocumentType internalSubset contains "]>"', le.InvalidStateError);
              }
              return t.push(J.DOCTYPE_DECL_START, " ", c.name), I ? (t.push(" ", J.PUBLIC, " ", I), M && M !== "." && t.push(" ", M)) : M && M !== "." && t.push(" ", J.SYSTEM, " ", M), c.internalSubset && t.push(" [", c.internalSubset, "]"), t.push(">"), null;
            case lo:
              if (s) {
                if (!J.NCName_exact.test(c.target) || c.target.toLowerCase() === "xml")
                  throw new k(
                    'The processing instruction target "' + c.target + '" is not a valid XML NCName or is reserved',
                    le.InvalidStateError
                  );
                if (J.InvalidChar.test(c.data))
                  throw new k(
                    "The ProcessingInstruction data contains characters outside the XML Char production",
                    le.InvalidStateError
                  );
                if (c.data.indexOf("?>") !== -1)
                  throw new k('The ProcessingInstruction data contains "?>"', le.InvalidStateError);
              }
              return t.push("<?", c.target, " ", c.data, "?>"), null;
            case vf:
              if (s && !J.Name_exact.test(c.nodeName))
                throw new k(
                  'The entity reference name "' + c.nodeName + '" is not a valid XML Name',
                  le.InvalidStateError
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
  function Ab(e, t, n) {
    var r;
    return ue(t, null, {
      enter: function(i, s) {
        var o = i.cloneNode(!1);
        o.ownerDocument = e, o.parentNode = null, s === null ? r = o : s.appendChild(o);
        var a = i.nodeType === nn || n;
        return a ? o : null;
      }
    }), r;
  }
  function kf(e, t, n) {
    var r;
    return ue(t, null, {
      enter: function(i, s) {
        var o = new i.constructor(me);
        for (var a in i)
          if (tn(i, a)) {
            var u = i[a];
            typeof u != "object" && u != o[a] && (o[a] = u);
          }
        i.childNodes && (o.childNodes = new te()), o.ownerDocument = e;
        var c = n;
        switch (o.nodeType) {
          case Te:
            var d = i.attributes, l = o.attributes = new rn(), f = d.length;
            l._ownerElement = o;
            for (var m = 0; m < f; m++)
              o.setAttributeNode(kf(e, d.item(m), !0));
            break;
          case nn:
            c = !0;
        }
        return s !== null ? s.appendChild(o) : r = o, c ? o : null;
      }
    }), r;
  }
  function If(e, t, n) {
    e[t] = n;
  }
  function uo(e) {
    for (var t = [], n = e.firstChild; n; )
      n.nodeType === Te && t.push(n), n = n.nextSibling;
    return t;
  }
  try {
    Object.defineProperty && (Object.defineProperty(Le.prototype, "length", {
      get: function() {
        return ui(this), this.$$length;
      }
    }), Object.defineProperty(U.prototype, "textContent", {
      get: function() {
        if (this.nodeType === Te || this.nodeType === ht) {
          var e = [];
          return ue(this, null, {
            enter: function(t) {
              if (t.nodeType === Te || t.nodeType === ht)
                return !0;
              if (t.nodeType === lo || t.nodeType === fo)
                return null;
              e.push(t.nodeValue);
            }
          }), e.join("");
        }
        return this.nodeValue;
      },
      set: function(e) {
        switch (this.nodeType) {
          case Te:
          case ht:
            for (; this.firstChild; )
              this.removeChild(this.firstChild);
            (e || String(e)) && this.appendChild(this.ownerDocument.createTextNode(e));
            break;
          default:
            this.data = e, this.value = e, this.nodeValue = e;
        }
      }
    }), Object.defineProperty(yt.prototype, "data", {
      get: function() {
        return this._data != null ? this._data : "";
      },
      set: function(e) {
        this._data = e, this.length = typeof e == "string" ? e.length : 0;
      }
    }), Object.defineProperty(yt.prototype, "nodeValue", {
      get: function() {
        return this.data;
      },
      set: function(e) {
        this.data = e;
      },
      enumerable: !0,
      configurable: !0
    }), Object.defineProperty(Ge.prototype, "children", {
      get: function() {
        return new Le(this, uo);
      }
    }), Object.defineProperty(We.prototype, "children", {
      get: function() {
        return new Le(this, uo);
      }
    }), Object.defineProperty(on.prototype, "children", {
      get: function() {
        return new Le(this, uo);
      }
    }), If = function(e, t, n) {
      e["$$" + t] = n;
    });
  } catch {
  }
  K._updateLiveList = ui;
  K.Attr = Rt;
  K.CDATASection = di;
  K.CharacterData = yt;
  K.Comment = ci;
  K.Document = We;
  K.DocumentFragment = on;
  K.DocumentType = li;
  K.DOMImplementation = Cf;
  K.Element = Ge;
  K.Entity = go;
  K.EntityReference = fi;
  K.LiveNodeList = Le;
  K.NamedNodeMap = rn;
  K.Node = U;
  K.NodeList = te;
  K.Notation = ho;
  K.Text = er;
  K.ProcessingInstruction = pi;
  K.walkDOM = ue;
  K.XMLSerializer = xf;
});

// node_modules/@xmldom/xmldom/lib/entities.js
var Pf = F((tr) => {
  "use strict";
  var Rf = It().freeze;
  tr.XML_ENTITIES = Rf({
    amp: "&",
    apos: "'",
    gt: ">",
    lt: "<",
    quot: '"'
  });
  tr.HTML_ENTITIES = Rf({
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
  tr.entityMap = tr.HTML_ENTITIES;
});

// node_modules/@xmldom/xmldom/lib/sax.js
var Vf = F((hi) => {
  "use strict";
  var ln = It(), L = ao(), _f = Xn(), Ob = ln.isHTMLEscapableRawTextElement, Sb = ln.isHTMLMimeType, Tb = ln.isHTMLRawTextElement, ir = ln.hasOwn, Lf = ln.NAMESPACE, Nb = _f.ParseError, xb = _f.DOMException, an = 0, wt = 1, un = 2, nr = 3, cn = 4, dn = 5, rr = 6, mi = 7;
  function $f() {
  }
  $f.prototype = {
    parse: function(e, t, n) {
      var r = this.domBuilder;
      r.startDocument(), Rb(t, t = /* @__PURE__ */ Object.create(null)), Mb(e, t, n, r, this.errorHandler), r.endDocument();
    }
  };
  var vo = /&#?\w+;?/g;
  function Mb(e, t, n, r, i) {
    var s = Sb(r.mimeType);
    e.indexOf(L.UNICODE_REPLACEMENT_CHARACTER) >= 0 && i.warning("Unicode replacement character detected, source encoding issues?");
    function o(q) {
      if (q > 65535) {
        q -= 65536;
        var ce = 55296 + (q >> 10), Qe = 56320 + (q & 1023);
        return String.fromCharCode(ce, Qe);
      } else
        return String.fromCharCode(q);
    }
    function a(q) {
      var ce = q[q.length - 1] === ";" ? q : q + ";";
      if (!s && ce !== q)
        return i.error("EntityRef: expecting ;"), q;
      var Qe = L.Reference.exec(ce);
      if (!Qe || Qe[0].length !== ce.length)
        return i.error("entity not matching Reference production: " + q), q;
      var xe = ce.slice(1, -1);
      return ir(n, xe) ? n[xe] : xe.charAt(0) === "#" ? o(parseInt(xe.substring(1).replace("x", "0x"))) : (i.error("entity not found:" + q), q);
    }
    function u(q) {
      if (q > O) {
        var ce = e.substring(O, q).replace(vo, a);
        f && m(O), r.characters(ce, 0, q - O), O = q;
      }
    }
    var c = 0, d = 0, l = /\r\n?|\n|$/g, f = r.locator;
    function m(q, ce) {
      for (; q >= d && (ce = l.exec(e)); )
        c = d, d = ce.index + ce[0].length, f.lineNumber++;
      f.columnNumber = q - c + 1;
    }
    for (var y = [{ currentNSMap: t }], v = [], O = 0; ; ) {
      try {
        var A = e.indexOf("<", O);
        if (A < 0) {
          if (!s && v.length > 0)
            return i.fatalError("unclosed xml tag(s): " + v.join(", "));
          if (!e.substring(O).match(/^\s*$/)) {
            var N = r.doc, w = N.createTextNode(e.substring(O));
            if (N.documentElement)
              return i.error("Extra content at the end of the document");
            N.appendChild(w), r.currentElement = w;
          }
          return;
        }
        if (A > O) {
          var g = e.substring(O, A);
          !s && v.length === 0 && (g = g.replace(new RegExp(L.S_OPT.source, "g"), ""), g && i.error("Unexpected content outside root element: '" + g + "'")), u(A);
        }
        switch (e.charAt(A + 1)) {
          case "/":
            var $ = e.indexOf(">", A + 2), D = e.substring(A + 2, $ > 0 ? $ : void 0);
            if (!D)
              return i.fatalError("end tag name missing");
            var p = L.reg("^", L.QName_group, L.S_OPT, "$"), b = $ > 0 && p.exec(D);
            if (!b) {
              var E = $ > 0 && L.reg("^", L.QName_group).exec(D);
              if (s && E)
                i.warning('end tag name contains invalid trailing characters: "' + D + '"'), b = E;
              else if (
                // Backward compatibility, remove this whole `else if` arm in the next breaking release
                // (XML then falls through to the `fatalError` below, for a clean mode split: XML fatal,
                // HTML warning). A valid end-tag name followed by a line break and trailing content was
                // silently accepted while `reg` still used the `m` flag; re-adding `m` here matches exactly
                // those inputs, kept recoverable and reported.
                E && new RegExp(p.source, p.flags + "m").test(D)
              )
                i.error('end tag name is followed by a line break and trailing content: "' + D + '"'), b = E;
              else
                return i.fatalError('end tag name contains invalid characters: "' + D + '"');
            }
            if (!r.currentElement && !r.doc.documentElement)
              return;
            var h = v[v.length - 1] || r.currentElement.tagName || r.doc.documentElement.tagName || "";
            if (h !== b[1]) {
              var C = b[1].toLowerCase();
              if (!s || h.toLowerCase() !== C)
                return i.fatalError('Opening and ending tag mismatch: "' + h + '" != "' + D + '"');
            }
            var S = y.pop();
            v.pop();
            var x = S.localNSMap;
            if (r.endElement(S.uri, S.localName, h), x)
              for (var I in x)
                ir(x, I) && r.endPrefixMapping(I);
            $++;
            break;
          // end element
          case "?":
            f && m(A), $ = Lb(e, A, r, i);
            break;
          case "!":
            f && m(A), $ = Uf(e, A, r, i, s);
            break;
          default:
            f && m(A);
            var M = new jf(), W = y[y.length - 1].currentNSMap, $ = kb(e, A, M, W, a, i, s), _ = M.length;
            if (M.closed || (s && ln.isHTMLVoidElement(M.tagName) ? M.closed = !0 : v.push(M.tagName)), f && _) {
              for (var re = Ff(f, {}), Ze = 0; Ze < _; Ze++) {
                var Ct = M[Ze];
                m(Ct.offset), Ct.locator = Ff(f, {});
              }
              r.locator = re, Bf(M, r, W) && y.push(M), r.locator = f;
            } else
              Bf(M, r, W) && y.push(M);
            s && !M.closed ? $ = Ib(e, $, M.tagName, a, r) : $++;
        }
      } catch (q) {
        if (q instanceof Nb)
          throw q;
        if (q instanceof xb)
          return i.fatalError("Error constructing the DOM: " + q.name + ": " + q.message, q);
        i.error("element parse error: " + q), $ = -1;
      }
      $ > O ? O = $ : u(Math.max(A, O) + 1);
    }
  }
  function Ff(e, t) {
    return t.lineNumber = e.lineNumber, t.columnNumber = e.columnNumber, t;
  }
  function kb(e, t, n, r, i, s, o) {
    function a(m, y, v) {
      if (ir(n.attributeNames, m))
        return s.fatalError("Attribute " + m + " redefined");
      if (!o && y.indexOf("<") >= 0)
        return s.fatalError("Unescaped '<' not allowed in attributes values");
      n.addValue(
        m,
        // @see https://www.w3.org/TR/xml/#AVNormalize
        // since the xmldom sax parser does not "interpret" DTD the following is not implemented:
        // - recursive replacement of (DTD) entity references
        // - trimming and collapsing multiple spaces into a single one for attributes that are not of type CDATA
        y.replace(/[\t\n\r]/g, " ").replace(vo, i),
        v
      );
    }
    for (var u, c, d = ++t, l = an; ; ) {
      var f = e.charAt(d);
      if (l === an && f === "<")
        throw new Error("unexpected < in tag name: " + e.slice(t, d));
      switch (f) {
        case "=":
          if (l === wt)
            u = e.slice(t, d), l = nr;
          else if (l === un)
            l = nr;
          else
            throw new Error("attribute equal must after attrName");
          break;
        case "'":
        case '"':
          if (l === nr || l === wt)
            if (l === wt && (s.warning('attribute value must after "="'), u = e.slice(t, d)), t = d + 1, d = e.indexOf(f, t), d > 0)
              c = e.slice(t, d), a(u, c, t - 1), l = dn;
            else
              throw new Error("attribute value no end '" + f + "' match");
          else if (l == cn)
            c = e.slice(t, d), a(u, c, t), s.warning('attribute "' + u + '" missed start quot(' + f + ")!!"), t = d + 1, l = dn;
          else
            throw new Error('attribute value must after "="');
          break;
        case "/":
          switch (l) {
            case an:
              n.setTagName(e.slice(t, d));
            case dn:
            case rr:
            case mi:
              l = mi, n.closed = !0;
            case cn:
            case wt:
              break;
            case un:
              n.closed = !0;
              break;
            //case S_EQ:
            default:
              throw new Error("attribute invalid close char('/')");
          }
          break;
        case "":
          return s.error("unexpected end of input"), l == an && n.setTagName(e.slice(t, d)), d;
        case ">":
          switch (l) {
            case an:
              n.setTagName(e.slice(t, d));
            case dn:
            case rr:
            case mi:
              break;
            //normal
            case cn:
            //Compatible state
            case wt:
              c = e.slice(t, d), c.slice(-1) === "/" && (n.closed = !0, c = c.slice(0, -1));
            case un:
              l === un && (c = u), l == cn ? (s.warning('attribute "' + c + '" missed quot(")!'), a(u, c, t)) : (o || s.warning('attribute "' + c + '" missed value!! "' + c + '" instead!!'), a(c, c, t));
              break;
            case nr:
              if (!o)
                return s.fatalError(`AttValue: ' or " expected`);
          }
          return d;
        /*xml space '\x20' | #x9 | #xD | #xA; */
        case "":
          f = " ";
        default:
          if (f <= " ")
            switch (l) {
              case an:
                n.setTagName(e.slice(t, d)), l = rr;
                break;
              case wt:
                u = e.slice(t, d), l = un;
                break;
              case cn:
                var c = e.slice(t, d);
                s.warning('attribute "' + c + '" missed quot(")!!'), a(u, c, t);
              case dn:
                l = rr;
                break;
            }
          else
            switch (l) {
              //case S_TAG:void();break;
              //case S_ATTR:void();break;
              //case S_ATTR_NOQUOT_VALUE:void();break;
              case un:
                o || s.warning('attribute "' + u + '" missed value!! "' + u + '" instead2!!'), a(u, u, t), t = d, l = wt;
                break;
              case dn:
                s.warning('attribute space is required"' + u + '"!!');
              case rr:
                l = wt, t = d;
                break;
              case nr:
                l = cn, t = d;
                break;
              case mi:
                throw new Error("elements closed character '/' and '>' must be connected to");
            }
      }
      d++;
    }
  }
  function Bf(e, t, n) {
    for (var r = e.tagName, i = null, l = e.length; l--; ) {
      var s = e[l], o = s.qName, a = s.value, f = o.indexOf(":");
      if (f > 0)
        var u = s.prefix = o.slice(0, f), c = o.slice(f + 1), d = u === "xmlns" && c;
      else
        c = o, u = null, d = o === "xmlns" && "";
      s.localName = c, d !== !1 && (i == null && (i = /* @__PURE__ */ Object.create(null), n = Object.create(n)), n[d] = i[d] = a, s.uri = Lf.XMLNS, t.startPrefixMapping(d, a));
    }
    for (var l = e.length; l--; )
      s = e[l], s.prefix && (s.prefix === "xml" && (s.uri = Lf.XML), s.prefix !== "xmlns" && (s.uri = n[s.prefix]));
    var f = r.indexOf(":");
    f > 0 ? (u = e.prefix = r.slice(0, f), c = e.localName = r.slice(f + 1)) : (u = null, c = e.localName = r);
    var m = e.uri = n[u || ""];
    if (t.startElement(m, c, r, e), e.closed) {
      if (t.endElement(m, c, r), i)
        for (u in i)
          ir(i, u) && t.endPrefixMapping(u);
    } else
      return e.currentNSMap = n, e.localNSMap = i, !0;
  }
  function Ib(e, t, n, r, i) {
    var s = Ob(n);
    if (s || Tb(n)) {
      var o = new RegExp("</" + n.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") + ">", "ig");
      o.lastIndex = t;
      var a = o.exec(e), u = a ? a.index : -1;
      if (u < 0)
        return t + 1;
      var c = e.substring(t + 1, u);
      return s && (c = c.replace(vo, r)), i.characters(c, 0, c.length), u;
    }
    return t + 1;
  }
  function Rb(e, t) {
    for (var n in e)
      ir(e, n) && (t[n] = e[n]);
  }
  function qf(e, t) {
    var n = t;
    function r(d) {
      return d = d || 0, e.charAt(n + d);
    }
    function i(d) {
      d = d || 1, n += d;
    }
    function s() {
      for (var d = 0; n < e.length; ) {
        var l = r();
        if (l !== " " && l !== `
` && l !== "	" && l !== "\r")
          return d;
        d++, i();
      }
      return -1;
    }
    function o() {
      return e.substring(n);
    }
    function a(d) {
      return e.substring(n, n + d.length) === d;
    }
    function u(d) {
      return e.substring(n, n + d.length).toUpperCase() === d.toUpperCase();
    }
    function c(d) {
      var l = L.reg("^", d), f = l.exec(o());
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
      skipBlanks: s,
      substringFromIndex: o,
      substringStartsWith: a,
      substringStartsWithCaseInsensitive: u
    };
  }
  function Pb(e, t) {
    function n(a, u) {
      var c = L.PI.exec(a.substringFromIndex());
      return c ? c[1].toLowerCase() === "xml" ? u.fatalError(
        "xml declaration is only allowed at the start of the document, but found at position " + a.getIndex()
      ) : (a.skip(c[0].length), c[0]) : u.fatalError("processing instruction is not well-formed at position " + a.getIndex());
    }
    var r = e.getSource();
    if (e.char() === "[") {
      e.skip(1);
      for (var i = e.getIndex(); e.getIndex() < r.length; ) {
        if (e.skipBlanks(), e.char() === "]") {
          var s = r.substring(i, e.getIndex());
          return e.skip(1), s;
        }
        var o = null;
        if (e.char() === "<" && e.char(1) === "!")
          switch (e.char(2)) {
            case "E":
              e.char(3) === "L" ? o = e.getMatch(L.elementdecl) : e.char(3) === "N" && (o = e.getMatch(L.EntityDecl));
              break;
            case "A":
              o = e.getMatch(L.AttlistDecl);
              break;
            case "N":
              o = e.getMatch(L.NotationDecl);
              break;
            case "-":
              o = e.getMatch(L.Comment);
              break;
          }
        else if (e.char() === "<" && e.char(1) === "?")
          o = n(e, t);
        else if (e.char() === "%")
          o = e.getMatch(L.PEReference);
        else
          return t.fatalError("Error detected in Markup declaration");
        if (!o)
          return t.fatalError("Error in internal subset at position " + e.getIndex());
      }
      return t.fatalError("doctype internal subset is not well-formed, missing ]");
    }
  }
  function Uf(e, t, n, r, i) {
    var s = qf(e, t);
    switch (i ? s.char(2).toUpperCase() : s.char(2)) {
      case "-":
        var o = s.getMatch(L.Comment);
        return o ? (n.comment(o, L.COMMENT_START.length, o.length - L.COMMENT_START.length - L.COMMENT_END.length), s.getIndex()) : r.fatalError("comment is not well-formed at position " + s.getIndex());
      case "[":
        var a = s.getMatch(L.CDSect);
        return a ? !i && !n.currentElement ? r.fatalError("CDATA outside of element") : (n.startCDATA(), n.characters(a, L.CDATA_START.length, a.length - L.CDATA_START.length - L.CDATA_END.length), n.endCDATA(), s.getIndex()) : r.fatalError("Invalid CDATA starting at position " + t);
      case "D": {
        if (n.doc && n.doc.documentElement)
          return r.fatalError("Doctype not allowed inside or after documentElement at position " + s.getIndex());
        if (i ? !s.substringStartsWithCaseInsensitive(L.DOCTYPE_DECL_START) : !s.substringStartsWith(L.DOCTYPE_DECL_START))
          return r.fatalError("Expected " + L.DOCTYPE_DECL_START + " at position " + s.getIndex());
        if (s.skip(L.DOCTYPE_DECL_START.length), s.skipBlanks() < 1)
          return r.fatalError("Expected whitespace after " + L.DOCTYPE_DECL_START + " at position " + s.getIndex());
        var u = {
          name: void 0,
          publicId: void 0,
          systemId: void 0,
          internalSubset: void 0
        };
        if (u.name = s.getMatch(L.Name), !u.name)
          return r.fatalError("doctype name missing or contains unexpected characters at position " + s.getIndex());
        if (i && u.name.toLowerCase() !== "html" && r.warning("Unexpected DOCTYPE in HTML document at position " + s.getIndex()), s.skipBlanks(), s.substringStartsWith(L.PUBLIC) || s.substringStartsWith(L.SYSTEM)) {
          var c = L.ExternalID_match.exec(s.substringFromIndex());
          if (!c)
            return r.fatalError("doctype external id is not well-formed at position " + s.getIndex());
          c.groups.SystemLiteralOnly !== void 0 ? u.systemId = c.groups.SystemLiteralOnly : (u.systemId = c.groups.SystemLiteral, u.publicId = c.groups.PubidLiteral), s.skip(c[0].length);
        } else if (i && s.substringStartsWithCaseInsensitive(L.SYSTEM)) {
          if (s.skip(L.SYSTEM.length), s.skipBlanks() < 1)
            return r.fatalError("Expected whitespace after " + L.SYSTEM + " at position " + s.getIndex());
          if (u.systemId = s.getMatch(L.ABOUT_LEGACY_COMPAT_SystemLiteral), !u.systemId)
            return r.fatalError(
              "Expected " + L.ABOUT_LEGACY_COMPAT + " in single or double quotes after " + L.SYSTEM + " at position " + s.getIndex()
            );
        }
        return i && u.systemId && !L.ABOUT_LEGACY_COMPAT_SystemLiteral.test(u.systemId) && r.warning("Unexpected doctype.systemId in HTML document at position " + s.getIndex()), i || (s.skipBlanks(), u.internalSubset = Pb(s, r)), s.skipBlanks(), s.char() !== ">" ? r.fatalError("doctype not terminated with > at position " + s.getIndex()) : (s.skip(1), n.startDTD(u.name, u.publicId, u.systemId, u.internalSubset), n.endDTD(), s.getIndex());
      }
      default:
        return r.fatalError('Not well-formed XML starting with "<!" at position ' + t);
    }
  }
  function Lb(e, t, n, r) {
    var i = e.substring(t).match(L.PI);
    if (!i)
      return r.fatalError("Invalid processing instruction starting at position " + t);
    if (i[1].toLowerCase() === "xml") {
      if (t > 0)
        return r.fatalError(
          "processing instruction at position " + t + " is an xml declaration which is only at the start of the document"
        );
      if (!L.XMLDecl.test(e.substring(t)))
        return r.fatalError("xml declaration is not well-formed");
    }
    return n.processingInstruction(i[1], i[2]), t + i[0].length;
  }
  function jf() {
    this.attributeNames = /* @__PURE__ */ Object.create(null);
  }
  jf.prototype = {
    setTagName: function(e) {
      if (!L.QName_exact.test(e))
        throw new Error("invalid tagName:" + e);
      this.tagName = e;
    },
    addValue: function(e, t, n) {
      if (!L.QName_exact.test(e))
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
  hi.XMLReader = $f;
  hi.parseUtils = qf;
  hi.parseDoctypeCommentOrCData = Uf;
});

// node_modules/@xmldom/xmldom/lib/dom-parser.js
var Jf = F((pn) => {
  "use strict";
  var Pt = It(), Fb = wo(), Bb = Xn(), zf = Pf(), _b = Vf(), $b = Fb.DOMImplementation, qb = Pt.hasDefaultHTMLNamespace, Ub = Pt.isHTMLMimeType, jb = Pt.isValidMimeType, Wf = Pt.MIME_TYPE, bo = Pt.NAMESPACE, Hf = Bb.ParseError, Vb = _b.XMLReader;
  function Gf(e) {
    return e.replace(/\r[\n\u0085]/g, `
`).replace(/[\r\u0085\u2028\u2029]/g, `
`);
  }
  function Yf(e) {
    if (e = e || {}, e.locator === void 0 && (e.locator = !0), this.assign = e.assign || Pt.assign, this.domHandler = e.domHandler || yi, this.onError = e.onError || e.errorHandler, e.errorHandler && typeof e.errorHandler != "function")
      throw new TypeError("errorHandler object is no longer supported, switch to onError!");
    e.errorHandler && e.errorHandler("warning", "The `errorHandler` option has been deprecated, use `onError` instead!", this), this.normalizeLineEndings = e.normalizeLineEndings || Gf, this.locator = !!e.locator, this.xmlns = this.assign(/* @__PURE__ */ Object.create(null), e.xmlns);
  }
  Yf.prototype.parseFromString = function(e, t) {
    if (!jb(t))
      throw new TypeError('DOMParser.parseFromString: the provided mimeType "' + t + '" is not valid.');
    var n = this.assign(/* @__PURE__ */ Object.create(null), this.xmlns), r = zf.XML_ENTITIES, i = n[""] || null;
    qb(t) ? (r = zf.HTML_ENTITIES, i = bo.HTML) : t === Wf.XML_SVG_IMAGE && (i = bo.SVG), n[""] = i, n.xml = n.xml || bo.XML;
    var s = new this.domHandler({
      mimeType: t,
      defaultNamespace: i,
      onError: this.onError
    }), o = this.locator ? {} : void 0;
    this.locator && s.setDocumentLocator(o);
    var a = new Vb();
    a.errorHandler = s, a.domBuilder = s;
    var u = !Pt.isHTMLMimeType(t);
    return u && typeof e != "string" && a.errorHandler.fatalError("source is not a string"), a.parse(this.normalizeLineEndings(String(e)), n, r), s.doc.documentElement || a.errorHandler.fatalError("missing root element"), s.doc;
  };
  function yi(e) {
    var t = e || {};
    this.mimeType = t.mimeType || Wf.XML_APPLICATION, this.defaultNamespace = t.defaultNamespace || null, this.cdata = !1, this.currentElement = void 0, this.doc = void 0, this.locator = void 0, this.onError = t.onError;
  }
  function fn(e, t) {
    t.lineNumber = e.lineNumber, t.columnNumber = e.columnNumber;
  }
  yi.prototype = {
    /**
     * Either creates an XML or an HTML document and stores it under `this.doc`.
     * If it is an XML document, `this.defaultNamespace` is used to create it,
     * and it will not contain any `childNodes`.
     * If it is an HTML document, it will be created without any `childNodes`.
     *
     * @see http://www.saxproject.org/apidoc/org/xml/sax/ContentHandler.html
     */
    startDocument: function() {
      var e = new $b();
      this.doc = Ub(this.mimeType) ? e.createHTMLDocument(!1) : e.createDocument(this.defaultNamespace, "");
    },
    startElement: function(e, t, n, r) {
      var i = this.doc, s = i.createElementNS(e, n || t), o = r.length;
      gi(this, s), this.currentElement = s, this.locator && fn(this.locator, s);
      for (var a = 0; a < o; a++) {
        var e = r.getURI(a), u = r.getValue(a), n = r.getQName(a), c = i.createAttributeNS(e, n);
        this.locator && fn(r.getLocator(a), c), c.value = c.nodeValue = u, s.setAttributeNode(c);
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
      this.locator && fn(this.locator, n), gi(this, n);
    },
    ignorableWhitespace: function(e, t, n) {
    },
    characters: function(e, t, n) {
      if (e = Xf.apply(this, arguments), e) {
        if (this.cdata)
          var r = this.doc.createCDATASection(e);
        else
          var r = this.doc.createTextNode(e);
        this.currentElement ? this.currentElement.appendChild(r) : /^\s*$/.test(e) && this.doc.appendChild(r), this.locator && fn(this.locator, r);
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
      e = Xf.apply(this, arguments);
      var r = this.doc.createComment(e);
      this.locator && fn(this.locator, r), gi(this, r);
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
        var s = i.createDocumentType(e, t, n, r);
        this.locator && fn(this.locator, s), gi(this, s), this.doc.doctype = s;
      }
    },
    reportError: function(e, t) {
      if (typeof this.onError == "function")
        try {
          this.onError(e, t, this);
        } catch (n) {
          throw new Hf("Reporting " + e + ' "' + t + '" caused ' + n, this.locator);
        }
      else
        console.error("[xmldom " + e + "]	" + t, zb(this.locator));
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
      throw this.reportError("fatalError", e), new Hf(e, this.locator, t);
    }
  };
  function zb(e) {
    if (e)
      return `
@#[line:` + e.lineNumber + ",col:" + e.columnNumber + "]";
  }
  function Xf(e, t, n) {
    return typeof e == "string" ? e.substr(t, n) : e.length >= t + n || t ? new java.lang.String(e, t, n) + "" : e;
  }
  "endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
    /\w+/g,
    function(e) {
      yi.prototype[e] = function() {
        return null;
      };
    }
  );
  function gi(e, t) {
    e.currentElement ? e.currentElement.appendChild(t) : e.doc.appendChild(t);
  }
  function Hb(e) {
    if (e === "error") throw "onErrorStopParsing";
  }
  function Xb() {
    throw "onWarningStopParsing";
  }
  pn.__DOMHandler = yi;
  pn.DOMParser = Yf;
  pn.normalizeLineEndings = Gf;
  pn.onErrorStopParsing = Hb;
  pn.onWarningStopParsing = Xb;
});

// node_modules/@xmldom/xmldom/lib/index.js
var Kf = F((j) => {
  "use strict";
  var mn = It();
  j.assign = mn.assign;
  j.hasDefaultHTMLNamespace = mn.hasDefaultHTMLNamespace;
  j.isHTMLMimeType = mn.isHTMLMimeType;
  j.isValidMimeType = mn.isValidMimeType;
  j.MIME_TYPE = mn.MIME_TYPE;
  j.NAMESPACE = mn.NAMESPACE;
  var wi = Xn();
  j.DOMException = wi.DOMException;
  j.DOMExceptionName = wi.DOMExceptionName;
  j.ExceptionCode = wi.ExceptionCode;
  j.ParseError = wi.ParseError;
  var ne = wo();
  j.Attr = ne.Attr;
  j.CDATASection = ne.CDATASection;
  j.CharacterData = ne.CharacterData;
  j.Comment = ne.Comment;
  j.Document = ne.Document;
  j.DocumentFragment = ne.DocumentFragment;
  j.DocumentType = ne.DocumentType;
  j.DOMImplementation = ne.DOMImplementation;
  j.Element = ne.Element;
  j.Entity = ne.Entity;
  j.EntityReference = ne.EntityReference;
  j.LiveNodeList = ne.LiveNodeList;
  j.NamedNodeMap = ne.NamedNodeMap;
  j.Node = ne.Node;
  j.NodeList = ne.NodeList;
  j.Notation = ne.Notation;
  j.ProcessingInstruction = ne.ProcessingInstruction;
  j.Text = ne.Text;
  j.XMLSerializer = ne.XMLSerializer;
  var vi = Jf();
  j.DOMParser = vi.DOMParser;
  j.normalizeLineEndings = vi.normalizeLineEndings;
  j.onErrorStopParsing = vi.onErrorStopParsing;
  j.onWarningStopParsing = vi.onWarningStopParsing;
});

// node_modules/xmlbuilder/lib/Utility.js
var $e = F((tp, vt) => {
  (function() {
    var e, t, n, r, i, s, o, a = {}.hasOwnProperty;
    e = function(u, ...c) {
      var d, l, f, m;
      if (i(Object.assign))
        Object.assign.apply(null, arguments);
      else
        for (d = 0, f = c.length; d < f; d++)
          if (m = c[d], m != null)
            for (l in m)
              a.call(m, l) && (u[l] = m[l]);
      return u;
    }, i = function(u) {
      return !!u && Object.prototype.toString.call(u) === "[object Function]";
    }, s = function(u) {
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
    }, o = function(u) {
      var c, d;
      return s(u) && (d = Object.getPrototypeOf(u)) && (c = d.constructor) && typeof c == "function" && c instanceof c && Function.prototype.toString.call(c) === Function.prototype.toString.call(Object);
    }, t = function(u) {
      return i(u.valueOf) ? u.valueOf() : u;
    }, vt.exports.assign = e, vt.exports.isFunction = i, vt.exports.isObject = s, vt.exports.isArray = n, vt.exports.isEmpty = r, vt.exports.isPlainObject = o, vt.exports.getValue = t;
  }).call(tp);
});

// node_modules/xmlbuilder/lib/XMLDOMImplementation.js
var Oo = F((np, rp) => {
  (function() {
    var e;
    rp.exports = e = class {
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
  }).call(np);
});

// node_modules/xmlbuilder/lib/XMLDOMErrorHandler.js
var op = F((ip, sp) => {
  (function() {
    var e;
    sp.exports = e = class {
      // Initializes a new instance of `XMLDOMErrorHandler`
      constructor() {
      }
      // Called on the error handler when an error occurs.
      // `error` the error message as a string
      handleError(n) {
        throw new Error(n);
      }
    };
  }).call(ip);
});

// node_modules/xmlbuilder/lib/XMLDOMStringList.js
var cp = F((ap, up) => {
  (function() {
    var e;
    up.exports = e = (function() {
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
  }).call(ap);
});

// node_modules/xmlbuilder/lib/XMLDOMConfiguration.js
var fp = F((dp, lp) => {
  (function() {
    var e, t, n;
    t = op(), n = cp(), lp.exports = e = (function() {
      class r {
        constructor() {
          var s;
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
          }, this.params = s = Object.create(this.defaultParams);
        }
        // Gets the value of a parameter.
        // `name` name of the parameter
        getParameter(s) {
          return this.params.hasOwnProperty(s) ? this.params[s] : null;
        }
        // Checks if setting a parameter to a specific value is supported.
        // `name` name of the parameter
        // `value` parameter value
        canSetParameter(s, o) {
          return !0;
        }
        // Sets the value of a parameter.
        // `name` name of the parameter
        // `value` new value or null if the user wishes to unset the parameter
        setParameter(s, o) {
          return o != null ? this.params[s] = o : delete this.params[s];
        }
      }
      return Object.defineProperty(r.prototype, "parameterNames", {
        get: function() {
          return new n(Object.keys(this.defaultParams));
        }
      }), r;
    }).call(this);
  }).call(dp);
});

// node_modules/xmlbuilder/lib/NodeType.js
var Z = F((pp, mp) => {
  (function() {
    mp.exports = {
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
  }).call(pp);
});

// node_modules/xmlbuilder/lib/XMLAttribute.js
var So = F((hp, gp) => {
  (function() {
    var e, t, n;
    e = Z(), n = Ce(), gp.exports = t = (function() {
      class r {
        // Initializes a new instance of `XMLAttribute`
        // `parent` the parent node
        // `name` attribute target
        // `value` attribute value
        constructor(s, o, a) {
          if (this.parent = s, this.parent && (this.options = this.parent.options, this.stringify = this.parent.stringify), o == null)
            throw new Error("Missing attribute name. " + this.debugInfo(o));
          this.name = this.stringify.name(o), this.value = this.stringify.attValue(a), this.type = e.Attribute, this.isId = !1, this.schemaTypeInfo = null;
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
        toString(s) {
          return this.options.writer.attribute(this, this.options.writer.filterOptions(s));
        }
        // Returns debug string for this node
        debugInfo(s) {
          return s = s || this.name, s == null ? "parent: <" + this.parent.name + ">" : "attribute: {" + s + "}, parent: <" + this.parent.name + ">";
        }
        isEqualNode(s) {
          return !(s.namespaceURI !== this.namespaceURI || s.prefix !== this.prefix || s.localName !== this.localName || s.value !== this.value);
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
  }).call(hp);
});

// node_modules/xmlbuilder/lib/XMLNamedNodeMap.js
var Di = F((yp, wp) => {
  (function() {
    var e;
    wp.exports = e = (function() {
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
  }).call(yp);
});

// node_modules/xmlbuilder/lib/XMLElement.js
var Ei = F((vp, bp) => {
  (function() {
    var e, t, n, r, i, s, o, a, u = {}.hasOwnProperty;
    ({ isObject: a, isFunction: o, getValue: s } = $e()), i = Ce(), e = Z(), t = So(), r = Di(), bp.exports = n = (function() {
      class c extends i {
        // Initializes a new instance of `XMLElement`
        // `parent` the parent node
        // `name` element name
        // `attributes` an object containing name/value pairs of attributes
        constructor(l, f, m) {
          var y, v, O, A;
          if (super(l), f == null)
            throw new Error("Missing element name. " + this.debugInfo());
          if (this.name = this.stringify.name(f), this.type = e.Element, this.attribs = {}, this.schemaTypeInfo = null, m != null && this.attribute(m), l.type === e.Document && (this.isRoot = !0, this.documentObject = l, l.rootObject = this, l.children)) {
            for (A = l.children, v = 0, O = A.length; v < O; v++)
              if (y = A[v], y.type === e.DocType) {
                y.name = this.name;
                break;
              }
          }
        }
        // Creates and returns a deep clone of `this`
        clone() {
          var l, f, m, y;
          m = Object.create(this), m.isRoot && (m.documentObject = null), m.attribs = {}, y = this.attribs;
          for (f in y)
            u.call(y, f) && (l = y[f], m.attribs[f] = l.clone());
          return m.children = [], this.children.forEach(function(v) {
            var O;
            return O = v.clone(), O.parent = m, m.children.push(O);
          }), m;
        }
        // Adds or modifies an attribute
        // `name` attribute name
        // `value` attribute value
        attribute(l, f) {
          var m, y;
          if (l != null && (l = s(l)), a(l))
            for (m in l)
              u.call(l, m) && (y = l[m], this.attribute(m, y));
          else
            o(f) && (f = f.apply()), this.options.keepNullAttributes && f == null ? this.attribs[l] = new t(this, l, "") : f != null && (this.attribs[l] = new t(this, l, f));
          return this;
        }
        // Removes an attribute
        // `name` attribute name
        removeAttribute(l) {
          var f, m, y;
          if (l == null)
            throw new Error("Missing attribute name. " + this.debugInfo());
          if (l = s(l), Array.isArray(l))
            for (m = 0, y = l.length; m < y; m++)
              f = l[m], delete this.attribs[f];
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
        setAttributeNS(l, f, m) {
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
        setIdAttributeNS(l, f, m) {
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
          var f, m, y;
          if (!super.isEqualNode(l) || l.namespaceURI !== this.namespaceURI || l.prefix !== this.prefix || l.localName !== this.localName || l.attribs.length !== this.attribs.length)
            return !1;
          for (f = m = 0, y = this.attribs.length - 1; 0 <= y ? m <= y : m >= y; f = 0 <= y ? ++m : --m)
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
  }).call(vp);
});

// node_modules/xmlbuilder/lib/XMLCharacterData.js
var ar = F((Dp, Ep) => {
  (function() {
    var e, t;
    t = Ce(), Ep.exports = e = (function() {
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
        substringData(i, s) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        appendData(i) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        insertData(i, s) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        deleteData(i, s) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        replaceData(i, s, o) {
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
  }).call(Dp);
});

// node_modules/xmlbuilder/lib/XMLCData.js
var Ci = F((Cp, Ap) => {
  (function() {
    var e, t, n;
    e = Z(), n = ar(), Ap.exports = t = class extends n {
      // Initializes a new instance of `XMLCData`
      // `text` CDATA text
      constructor(i, s) {
        if (super(i), s == null)
          throw new Error("Missing CDATA text. " + this.debugInfo());
        this.name = "#cdata-section", this.type = e.CData, this.value = this.stringify.cdata(s);
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
  }).call(Cp);
});

// node_modules/xmlbuilder/lib/XMLComment.js
var Ai = F((Op, Sp) => {
  (function() {
    var e, t, n;
    e = Z(), t = ar(), Sp.exports = n = class extends t {
      // Initializes a new instance of `XMLComment`
      // `text` comment text
      constructor(i, s) {
        if (super(i), s == null)
          throw new Error("Missing comment text. " + this.debugInfo());
        this.name = "#comment", this.type = e.Comment, this.value = this.stringify.comment(s);
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
  }).call(Op);
});

// node_modules/xmlbuilder/lib/XMLDeclaration.js
var Oi = F((Tp, Np) => {
  (function() {
    var e, t, n, r;
    ({ isObject: r } = $e()), n = Ce(), e = Z(), Np.exports = t = class extends n {
      // Initializes a new instance of `XMLDeclaration`
      // `parent` the document object
      // `version` A version number string, e.g. 1.0
      // `encoding` Encoding declaration, e.g. UTF-8
      // `standalone` standalone document declaration: true or false
      constructor(s, o, a, u) {
        super(s), r(o) && ({ version: o, encoding: a, standalone: u } = o), o || (o = "1.0"), this.type = e.Declaration, this.version = this.stringify.xmlVersion(o), a != null && (this.encoding = this.stringify.xmlEncoding(a)), u != null && (this.standalone = this.stringify.xmlStandalone(u));
      }
      // Converts to string
      // `options.pretty` pretty prints the result
      // `options.indent` indentation for pretty print
      // `options.offset` how many indentations to add to every line for pretty print
      // `options.newline` newline sequence for pretty print
      toString(s) {
        return this.options.writer.declaration(this, this.options.writer.filterOptions(s));
      }
    };
  }).call(Tp);
});

// node_modules/xmlbuilder/lib/XMLDTDAttList.js
var Si = F((xp, Mp) => {
  (function() {
    var e, t, n;
    n = Ce(), e = Z(), Mp.exports = t = class extends n {
      // Initializes a new instance of `XMLDTDAttList`
      // `parent` the parent `XMLDocType` element
      // `elementName` the name of the element containing this attribute
      // `attributeName` attribute name
      // `attributeType` type of the attribute
      // `defaultValueType` default value type (either #REQUIRED, #IMPLIED,
      //                    #FIXED or #DEFAULT)
      // `defaultValue` default value of the attribute
      //                (only used for #FIXED or #DEFAULT)
      constructor(i, s, o, a, u, c) {
        if (super(i), s == null)
          throw new Error("Missing DTD element name. " + this.debugInfo());
        if (o == null)
          throw new Error("Missing DTD attribute name. " + this.debugInfo(s));
        if (!a)
          throw new Error("Missing DTD attribute type. " + this.debugInfo(s));
        if (!u)
          throw new Error("Missing DTD attribute default. " + this.debugInfo(s));
        if (u.indexOf("#") !== 0 && (u = "#" + u), !u.match(/^(#REQUIRED|#IMPLIED|#FIXED|#DEFAULT)$/))
          throw new Error("Invalid default value type; expected: #REQUIRED, #IMPLIED, #FIXED or #DEFAULT. " + this.debugInfo(s));
        if (c && !u.match(/^(#FIXED|#DEFAULT)$/))
          throw new Error("Default value only applies to #FIXED or #DEFAULT. " + this.debugInfo(s));
        this.elementName = this.stringify.name(s), this.type = e.AttributeDeclaration, this.attributeName = this.stringify.name(o), this.attributeType = this.stringify.dtdAttType(a), c && (this.defaultValue = this.stringify.dtdAttDefault(c)), this.defaultValueType = u;
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
  }).call(xp);
});

// node_modules/xmlbuilder/lib/XMLDTDEntity.js
var Ti = F((kp, Ip) => {
  (function() {
    var e, t, n, r;
    ({ isObject: r } = $e()), n = Ce(), e = Z(), Ip.exports = t = (function() {
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
        constructor(o, a, u, c) {
          if (super(o), u == null)
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
        toString(o) {
          return this.options.writer.dtdEntity(this, this.options.writer.filterOptions(o));
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
  }).call(kp);
});

// node_modules/xmlbuilder/lib/XMLDTDElement.js
var Ni = F((Rp, Pp) => {
  (function() {
    var e, t, n;
    n = Ce(), e = Z(), Pp.exports = t = class extends n {
      // Initializes a new instance of `XMLDTDElement`
      // `parent` the parent `XMLDocType` element
      // `name` element name
      // `value` element content (defaults to #PCDATA)
      constructor(i, s, o) {
        if (super(i), s == null)
          throw new Error("Missing DTD element name. " + this.debugInfo());
        o || (o = "(#PCDATA)"), Array.isArray(o) && (o = "(" + o.join(",") + ")"), this.name = this.stringify.name(s), this.type = e.ElementDeclaration, this.value = this.stringify.dtdElementValue(o);
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
  }).call(Rp);
});

// node_modules/xmlbuilder/lib/XMLDTDNotation.js
var xi = F((Lp, Fp) => {
  (function() {
    var e, t, n;
    n = Ce(), e = Z(), Fp.exports = t = (function() {
      class r extends n {
        // Initializes a new instance of `XMLDTDNotation`
        // `parent` the parent `XMLDocType` element
        // `name` the name of the notation
        // `value` an object with external entity details
        // `value.pubID` public identifier
        // `value.sysID` system identifier
        constructor(s, o, a) {
          if (super(s), o == null)
            throw new Error("Missing DTD notation name. " + this.debugInfo(o));
          if (!a.pubID && !a.sysID)
            throw new Error("Public or system identifiers are required for an external entity. " + this.debugInfo(o));
          this.name = this.stringify.name(o), this.type = e.NotationDeclaration, a.pubID != null && (this.pubID = this.stringify.dtdPubID(a.pubID)), a.sysID != null && (this.sysID = this.stringify.dtdSysID(a.sysID));
        }
        // Converts the XML fragment to string
        // `options.pretty` pretty prints the result
        // `options.indent` indentation for pretty print
        // `options.offset` how many indentations to add to every line for pretty print
        // `options.newline` newline sequence for pretty print
        toString(s) {
          return this.options.writer.dtdNotation(this, this.options.writer.filterOptions(s));
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
  }).call(Lp);
});

// node_modules/xmlbuilder/lib/XMLDocType.js
var Mi = F((Bp, _p) => {
  (function() {
    var e, t, n, r, i, s, o, a, u;
    ({ isObject: u } = $e()), a = Ce(), e = Z(), t = Si(), r = Ti(), n = Ni(), i = xi(), o = Di(), _p.exports = s = (function() {
      class c extends a {
        // Initializes a new instance of `XMLDocType`
        // `parent` the document object
        // `pubID` public identifier of the external subset
        // `sysID` system identifier of the external subset
        constructor(l, f, m) {
          var y, v, O, A;
          if (super(l), this.type = e.DocType, l.children) {
            for (A = l.children, v = 0, O = A.length; v < O; v++)
              if (y = A[v], y.type === e.Element) {
                this.name = y.name;
                break;
              }
          }
          this.documentObject = l, u(f) && ({ pubID: f, sysID: m } = f), m == null && ([m, f] = [f, m]), f != null && (this.pubID = this.stringify.dtdPubID(f)), m != null && (this.sysID = this.stringify.dtdSysID(m));
        }
        // Creates an element type declaration
        // `name` element name
        // `value` element content (defaults to #PCDATA)
        element(l, f) {
          var m;
          return m = new n(this, l, f), this.children.push(m), this;
        }
        // Creates an attribute declaration
        // `elementName` the name of the element containing this attribute
        // `attributeName` attribute name
        // `attributeType` type of the attribute (defaults to CDATA)
        // `defaultValueType` default value type (either #REQUIRED, #IMPLIED, #FIXED or
        //                    #DEFAULT) (defaults to #IMPLIED)
        // `defaultValue` default value of the attribute
        //                (only used for #FIXED or #DEFAULT)
        attList(l, f, m, y, v) {
          var O;
          return O = new t(this, l, f, m, y, v), this.children.push(O), this;
        }
        // Creates a general entity declaration
        // `name` the name of the entity
        // `value` internal entity value or an object with external entity details
        // `value.pubID` public identifier
        // `value.sysID` system identifier
        // `value.nData` notation declaration
        entity(l, f) {
          var m;
          return m = new r(this, !1, l, f), this.children.push(m), this;
        }
        // Creates a parameter entity declaration
        // `name` the name of the entity
        // `value` internal entity value or an object with external entity details
        // `value.pubID` public identifier
        // `value.sysID` system identifier
        pEntity(l, f) {
          var m;
          return m = new r(this, !0, l, f), this.children.push(m), this;
        }
        // Creates a NOTATION declaration
        // `name` the name of the notation
        // `value` an object with external entity details
        // `value.pubID` public identifier
        // `value.sysID` system identifier
        notation(l, f) {
          var m;
          return m = new i(this, l, f), this.children.push(m), this;
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
        att(l, f, m, y, v) {
          return this.attList(l, f, m, y, v);
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
          var d, l, f, m, y;
          for (m = {}, y = this.children, l = 0, f = y.length; l < f; l++)
            d = y[l], d.type === e.EntityDeclaration && !d.pe && (m[d.name] = d);
          return new o(m);
        }
      }), Object.defineProperty(c.prototype, "notations", {
        get: function() {
          var d, l, f, m, y;
          for (m = {}, y = this.children, l = 0, f = y.length; l < f; l++)
            d = y[l], d.type === e.NotationDeclaration && (m[d.name] = d);
          return new o(m);
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
  }).call(Bp);
});

// node_modules/xmlbuilder/lib/XMLRaw.js
var ki = F(($p, qp) => {
  (function() {
    var e, t, n;
    e = Z(), t = Ce(), qp.exports = n = class extends t {
      // Initializes a new instance of `XMLRaw`
      // `text` raw text
      constructor(i, s) {
        if (super(i), s == null)
          throw new Error("Missing raw text. " + this.debugInfo());
        this.type = e.Raw, this.value = this.stringify.raw(s);
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
  }).call($p);
});

// node_modules/xmlbuilder/lib/XMLText.js
var Ii = F((Up, jp) => {
  (function() {
    var e, t, n;
    e = Z(), t = ar(), jp.exports = n = (function() {
      class r extends t {
        // Initializes a new instance of `XMLText`
        // `text` element text
        constructor(s, o) {
          if (super(s), o == null)
            throw new Error("Missing element text. " + this.debugInfo());
          this.name = "#text", this.type = e.Text, this.value = this.stringify.text(o);
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
        toString(s) {
          return this.options.writer.text(this, this.options.writer.filterOptions(s));
        }
        // DOM level 1 functions to be implemented later
        splitText(s) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        // DOM level 3 functions to be implemented later
        replaceWholeText(s) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
      }
      return Object.defineProperty(r.prototype, "isElementContentWhitespace", {
        get: function() {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
      }), Object.defineProperty(r.prototype, "wholeText", {
        get: function() {
          var i, s, o;
          for (o = "", s = this.previousSibling; s; )
            o = s.data + o, s = s.previousSibling;
          for (o += this.data, i = this.nextSibling; i; )
            o = o + i.data, i = i.nextSibling;
          return o;
        }
      }), r;
    }).call(this);
  }).call(Up);
});

// node_modules/xmlbuilder/lib/XMLProcessingInstruction.js
var Ri = F((Vp, zp) => {
  (function() {
    var e, t, n;
    e = Z(), t = ar(), zp.exports = n = class extends t {
      // Initializes a new instance of `XMLProcessingInstruction`
      // `parent` the parent node
      // `target` instruction target
      // `value` instruction value
      constructor(i, s, o) {
        if (super(i), s == null)
          throw new Error("Missing instruction target. " + this.debugInfo());
        this.type = e.ProcessingInstruction, this.target = this.stringify.insTarget(s), this.name = this.target, o && (this.value = this.stringify.insValue(o));
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
  }).call(Vp);
});

// node_modules/xmlbuilder/lib/XMLDummy.js
var To = F((Hp, Xp) => {
  (function() {
    var e, t, n;
    n = Ce(), e = Z(), Xp.exports = t = class extends n {
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
  }).call(Hp);
});

// node_modules/xmlbuilder/lib/XMLNodeList.js
var Yp = F((Wp, Gp) => {
  (function() {
    var e;
    Gp.exports = e = (function() {
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
  }).call(Wp);
});

// node_modules/xmlbuilder/lib/DocumentPosition.js
var Zp = F((Jp, Kp) => {
  (function() {
    Kp.exports = {
      Disconnected: 1,
      Preceding: 2,
      Following: 4,
      Contains: 8,
      ContainedBy: 16,
      ImplementationSpecific: 32
    };
  }).call(Jp);
});

// node_modules/xmlbuilder/lib/XMLNode.js
var Ce = F((Qp, em) => {
  (function() {
    var e, t, n, r, i, s, o, a, u, c, d, l, f, m, y, v, O, A, N = {}.hasOwnProperty, w = [].splice;
    ({ isObject: A, isFunction: O, isEmpty: v, getValue: y } = $e()), a = null, n = null, r = null, i = null, s = null, f = null, m = null, l = null, o = null, t = null, d = null, u = null, e = null, em.exports = c = (function() {
      class g {
        // Initializes a new instance of `XMLNode`
        // `parent` the parent node
        constructor(p) {
          this.parent = p, this.parent && (this.options = this.parent.options, this.stringify = this.parent.stringify), this.value = null, this.children = [], this.baseURI = null, a || (a = Ei(), n = Ci(), r = Ai(), i = Oi(), s = Mi(), f = ki(), m = Ii(), l = Ri(), o = To(), t = Z(), d = Yp(), u = Di(), e = Zp());
        }
        // Sets the parent node of this node and its children recursively
        // `parent` the parent node
        setParent(p) {
          var b, E, h, C, S;
          for (this.parent = p, p && (this.options = p.options, this.stringify = p.stringify), C = this.children, S = [], E = 0, h = C.length; E < h; E++)
            b = C[E], S.push(b.setParent(this));
          return S;
        }
        // Creates a child element node
        // `name` node name or an object describing the XML tree
        // `attributes` an object containing name/value pairs of attributes
        // `text` element text
        element(p, b, E) {
          var h, C, S, x, I, M, W, $, _;
          if (M = null, b === null && E == null && ([b, E] = [{}, null]), b == null && (b = {}), b = y(b), A(b) || ([E, b] = [b, E]), p != null && (p = y(p)), Array.isArray(p))
            for (S = 0, W = p.length; S < W; S++)
              C = p[S], M = this.element(C);
          else if (O(p))
            M = this.element(p.apply());
          else if (A(p)) {
            for (I in p)
              if (N.call(p, I))
                if (_ = p[I], O(_) && (_ = _.apply()), !this.options.ignoreDecorators && this.stringify.convertAttKey && I.indexOf(this.stringify.convertAttKey) === 0)
                  M = this.attribute(I.substr(this.stringify.convertAttKey.length), _);
                else if (!this.options.separateArrayItems && Array.isArray(_) && v(_))
                  M = this.dummy();
                else if (A(_) && v(_))
                  M = this.element(I);
                else if (!this.options.keepNullNodes && _ == null)
                  M = this.dummy();
                else if (!this.options.separateArrayItems && Array.isArray(_))
                  for (x = 0, $ = _.length; x < $; x++)
                    C = _[x], h = {}, h[I] = C, M = this.element(h);
                else A(_) ? !this.options.ignoreDecorators && this.stringify.convertTextKey && I.indexOf(this.stringify.convertTextKey) === 0 ? M = this.element(_) : (M = this.element(I), M.element(_)) : M = this.element(I, _);
          } else !this.options.keepNullNodes && E === null ? M = this.dummy() : !this.options.ignoreDecorators && this.stringify.convertTextKey && p.indexOf(this.stringify.convertTextKey) === 0 ? M = this.text(E) : !this.options.ignoreDecorators && this.stringify.convertCDataKey && p.indexOf(this.stringify.convertCDataKey) === 0 ? M = this.cdata(E) : !this.options.ignoreDecorators && this.stringify.convertCommentKey && p.indexOf(this.stringify.convertCommentKey) === 0 ? M = this.comment(E) : !this.options.ignoreDecorators && this.stringify.convertRawKey && p.indexOf(this.stringify.convertRawKey) === 0 ? M = this.raw(E) : !this.options.ignoreDecorators && this.stringify.convertPIKey && p.indexOf(this.stringify.convertPIKey) === 0 ? M = this.instruction(p.substr(this.stringify.convertPIKey.length), E) : M = this.node(p, b, E);
          if (M == null)
            throw new Error("Could not create any elements with: " + p + ". " + this.debugInfo());
          return M;
        }
        // Creates a child element node before the current node
        // `name` node name or an object describing the XML tree
        // `attributes` an object containing name/value pairs of attributes
        // `text` element text
        insertBefore(p, b, E) {
          var h, C, S, x, I;
          if (p?.type)
            return S = p, x = b, S.setParent(this), x ? (C = children.indexOf(x), I = children.splice(C), children.push(S), Array.prototype.push.apply(children, I)) : children.push(S), S;
          if (this.isRoot)
            throw new Error("Cannot insert elements at root level. " + this.debugInfo(p));
          return C = this.parent.children.indexOf(this), I = this.parent.children.splice(C), h = this.parent.element(p, b, E), Array.prototype.push.apply(this.parent.children, I), h;
        }
        // Creates a child element node after the current node
        // `name` node name or an object describing the XML tree
        // `attributes` an object containing name/value pairs of attributes
        // `text` element text
        insertAfter(p, b, E) {
          var h, C, S;
          if (this.isRoot)
            throw new Error("Cannot insert elements at root level. " + this.debugInfo(p));
          return C = this.parent.children.indexOf(this), S = this.parent.children.splice(C + 1), h = this.parent.element(p, b, E), Array.prototype.push.apply(this.parent.children, S), h;
        }
        // Deletes a child element node
        remove() {
          var p, b;
          if (this.isRoot)
            throw new Error("Cannot remove the root element. " + this.debugInfo());
          return p = this.parent.children.indexOf(this), w.apply(this.parent.children, [p, p - p + 1].concat(b = [])), this.parent;
        }
        // Creates a node
        // `name` name of the node
        // `attributes` an object containing name/value pairs of attributes
        // `text` element text
        node(p, b, E) {
          var h;
          return p != null && (p = y(p)), b || (b = {}), b = y(b), A(b) || ([E, b] = [b, E]), h = new a(this, p, b), E != null && h.text(E), this.children.push(h), h;
        }
        // Creates a text node
        // `value` element text
        text(p) {
          var b;
          return A(p) && this.element(p), b = new m(this, p), this.children.push(b), this;
        }
        // Creates a CDATA node
        // `value` element text without CDATA delimiters
        cdata(p) {
          var b;
          return b = new n(this, p), this.children.push(b), this;
        }
        // Creates a comment node
        // `value` comment text
        comment(p) {
          var b;
          return b = new r(this, p), this.children.push(b), this;
        }
        // Creates a comment node before the current node
        // `value` comment text
        commentBefore(p) {
          var b, E, h;
          return E = this.parent.children.indexOf(this), h = this.parent.children.splice(E), b = this.parent.comment(p), Array.prototype.push.apply(this.parent.children, h), this;
        }
        // Creates a comment node after the current node
        // `value` comment text
        commentAfter(p) {
          var b, E, h;
          return E = this.parent.children.indexOf(this), h = this.parent.children.splice(E + 1), b = this.parent.comment(p), Array.prototype.push.apply(this.parent.children, h), this;
        }
        // Adds unescaped raw text
        // `value` text
        raw(p) {
          var b;
          return b = new f(this, p), this.children.push(b), this;
        }
        // Adds a dummy node
        dummy() {
          var p;
          return p = new o(this), p;
        }
        // Adds a processing instruction
        // `target` instruction target
        // `value` instruction value
        instruction(p, b) {
          var E, h, C, S, x;
          if (p != null && (p = y(p)), b != null && (b = y(b)), Array.isArray(p))
            for (S = 0, x = p.length; S < x; S++)
              E = p[S], this.instruction(E);
          else if (A(p))
            for (E in p)
              N.call(p, E) && (h = p[E], this.instruction(E, h));
          else
            O(b) && (b = b.apply()), C = new l(this, p, b), this.children.push(C);
          return this;
        }
        // Creates a processing instruction node before the current node
        // `target` instruction target
        // `value` instruction value
        instructionBefore(p, b) {
          var E, h, C;
          return h = this.parent.children.indexOf(this), C = this.parent.children.splice(h), E = this.parent.instruction(p, b), Array.prototype.push.apply(this.parent.children, C), this;
        }
        // Creates a processing instruction node after the current node
        // `target` instruction target
        // `value` instruction value
        instructionAfter(p, b) {
          var E, h, C;
          return h = this.parent.children.indexOf(this), C = this.parent.children.splice(h + 1), E = this.parent.instruction(p, b), Array.prototype.push.apply(this.parent.children, C), this;
        }
        // Creates the xml declaration
        // `version` A version number string, e.g. 1.0
        // `encoding` Encoding declaration, e.g. UTF-8
        // `standalone` standalone document declaration: true or false
        declaration(p, b, E) {
          var h, C;
          return h = this.document(), C = new i(h, p, b, E), h.children.length === 0 ? h.children.unshift(C) : h.children[0].type === t.Declaration ? h.children[0] = C : h.children.unshift(C), h.root() || h;
        }
        // Creates the document type declaration
        // `pubID` the public identifier of the external subset
        // `sysID` the system identifier of the external subset
        dtd(p, b) {
          var E, h, C, S, x, I, M, W, $, _;
          for (h = this.document(), C = new s(h, p, b), $ = h.children, S = x = 0, M = $.length; x < M; S = ++x)
            if (E = $[S], E.type === t.DocType)
              return h.children[S] = C, C;
          for (_ = h.children, S = I = 0, W = _.length; I < W; S = ++I)
            if (E = _[S], E.isRoot)
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
          var p;
          for (p = this; p; ) {
            if (p.type === t.Document)
              return p.rootObject;
            if (p.isRoot)
              return p;
            p = p.parent;
          }
        }
        // Gets the node representing the XML document
        document() {
          var p;
          for (p = this; p; ) {
            if (p.type === t.Document)
              return p;
            p = p.parent;
          }
        }
        // Ends the document and converts string
        end(p) {
          return this.document().end(p);
        }
        // Gets the previous node
        prev() {
          var p;
          if (p = this.parent.children.indexOf(this), p < 1)
            throw new Error("Already at the first node. " + this.debugInfo());
          return this.parent.children[p - 1];
        }
        // Gets the next node
        next() {
          var p;
          if (p = this.parent.children.indexOf(this), p === -1 || p === this.parent.children.length - 1)
            throw new Error("Already at the last node. " + this.debugInfo());
          return this.parent.children[p + 1];
        }
        // Imports cloned root from another XML document
        // `doc` the XML document to insert nodes from
        importDocument(p) {
          var b, E, h, C, S;
          if (E = p.root().clone(), E.parent = this, E.isRoot = !1, this.children.push(E), this.type === t.Document && (E.isRoot = !0, E.documentObject = this, this.rootObject = E, this.children)) {
            for (S = this.children, h = 0, C = S.length; h < C; h++)
              if (b = S[h], b.type === t.DocType) {
                b.name = E.name;
                break;
              }
          }
          return this;
        }
        // Returns debug string for this node
        debugInfo(p) {
          var b, E;
          return p = p || this.name, p == null && !((b = this.parent) != null && b.name) ? "" : p == null ? "parent: <" + this.parent.name + ">" : (E = this.parent) != null && E.name ? "node: <" + p + ">, parent: <" + this.parent.name + ">" : "node: <" + p + ">";
        }
        // Aliases
        ele(p, b, E) {
          return this.element(p, b, E);
        }
        nod(p, b, E) {
          return this.node(p, b, E);
        }
        txt(p) {
          return this.text(p);
        }
        dat(p) {
          return this.cdata(p);
        }
        com(p) {
          return this.comment(p);
        }
        ins(p, b) {
          return this.instruction(p, b);
        }
        doc() {
          return this.document();
        }
        dec(p, b, E) {
          return this.declaration(p, b, E);
        }
        e(p, b, E) {
          return this.element(p, b, E);
        }
        n(p, b, E) {
          return this.node(p, b, E);
        }
        t(p) {
          return this.text(p);
        }
        d(p) {
          return this.cdata(p);
        }
        c(p) {
          return this.comment(p);
        }
        r(p) {
          return this.raw(p);
        }
        i(p, b) {
          return this.instruction(p, b);
        }
        u() {
          return this.up();
        }
        // can be deprecated in a future release
        importXMLBuilder(p) {
          return this.importDocument(p);
        }
        // Adds or modifies an attribute.
        // `name` attribute name
        // `value` attribute value
        attribute(p, b) {
          throw new Error("attribute() applies to element nodes only.");
        }
        att(p, b) {
          return this.attribute(p, b);
        }
        a(p, b) {
          return this.attribute(p, b);
        }
        // Removes an attribute
        // `name` attribute name
        removeAttribute(p) {
          throw new Error("attribute() applies to element nodes only.");
        }
        // DOM level 1 functions to be implemented later
        replaceChild(p, b) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        removeChild(p) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        appendChild(p) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        hasChildNodes() {
          return this.children.length !== 0;
        }
        cloneNode(p) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        normalize() {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        // DOM level 2
        isSupported(p, b) {
          return !0;
        }
        hasAttributes() {
          return this.attribs.length !== 0;
        }
        // DOM level 3 functions to be implemented later
        compareDocumentPosition(p) {
          var b, E;
          return b = this, b === p ? 0 : this.document() !== p.document() ? (E = e.Disconnected | e.ImplementationSpecific, Math.random() < 0.5 ? E |= e.Preceding : E |= e.Following, E) : b.isAncestor(p) ? e.Contains | e.Preceding : b.isDescendant(p) ? e.Contains | e.Following : b.isPreceding(p) ? e.Preceding : e.Following;
        }
        isSameNode(p) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        lookupPrefix(p) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        isDefaultNamespace(p) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        lookupNamespaceURI(p) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        isEqualNode(p) {
          var b, E, h;
          if (p.nodeType !== this.nodeType || p.children.length !== this.children.length)
            return !1;
          for (b = E = 0, h = this.children.length - 1; 0 <= h ? E <= h : E >= h; b = 0 <= h ? ++E : --E)
            if (!this.children[b].isEqualNode(p.children[b]))
              return !1;
          return !0;
        }
        getFeature(p, b) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        setUserData(p, b, E) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        getUserData(p) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        // Returns true if other is an inclusive descendant of node,
        // and false otherwise.
        contains(p) {
          return p ? p === this || this.isDescendant(p) : !1;
        }
        // An object A is called a descendant of an object B, if either A is 
        // a child of B or A is a child of an object C that is a descendant of B.
        isDescendant(p) {
          var b, E, h, C, S;
          for (S = this.children, h = 0, C = S.length; h < C; h++)
            if (b = S[h], p === b || (E = b.isDescendant(p), E))
              return !0;
          return !1;
        }
        // An object A is called an ancestor of an object B if and only if
        // B is a descendant of A.
        isAncestor(p) {
          return p.isDescendant(this);
        }
        // An object A is preceding an object B if A and B are in the 
        // same tree and A comes before B in tree order.
        isPreceding(p) {
          var b, E;
          return b = this.treePosition(p), E = this.treePosition(this), b === -1 || E === -1 ? !1 : b < E;
        }
        // An object A is folllowing an object B if A and B are in the 
        // same tree and A comes after B in tree order.
        isFollowing(p) {
          var b, E;
          return b = this.treePosition(p), E = this.treePosition(this), b === -1 || E === -1 ? !1 : b > E;
        }
        // Returns the preorder position of the given node in the tree, or -1
        // if the node is not in the tree.
        treePosition(p) {
          var b, E;
          return E = 0, b = !1, this.foreachTreeNode(this.document(), function(h) {
            if (E++, !b && h === p)
              return b = !0;
          }), b ? E : -1;
        }
        // Depth-first preorder traversal through the XML tree
        foreachTreeNode(p, b) {
          var E, h, C, S, x;
          for (p || (p = this.document()), S = p.children, h = 0, C = S.length; h < C; h++) {
            if (E = S[h], x = b(E))
              return x;
            if (x = this.foreachTreeNode(E, b), x)
              return x;
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
          var D, p, b, E, h;
          if (this.nodeType === t.Element || this.nodeType === t.DocumentFragment) {
            for (h = "", E = this.children, p = 0, b = E.length; p < b; p++)
              D = E[p], D.textContent && (h += D.textContent);
            return h;
          } else
            return null;
        },
        set: function(D) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
      }), g;
    }).call(this);
  }).call(Qp);
});

// node_modules/xmlbuilder/lib/XMLStringifier.js
var No = F((tm, nm) => {
  (function() {
    var e, t = {}.hasOwnProperty;
    nm.exports = e = (function() {
      class n {
        // Initializes a new instance of `XMLStringifier`
        // `options.version` The version number string of the XML spec to validate against, e.g. 1.0
        // `options.noDoubleEncoding` whether existing html entities are encoded: true or false
        // `options.stringify` a set of functions to use for converting values to strings
        // `options.noValidation` whether values will be validated and escaped or returned as is
        // `options.invalidCharReplacement` a character to replace invalid characters and disable character validation
        constructor(i) {
          var s, o, a;
          this.assertLegalChar = this.assertLegalChar.bind(this), this.assertLegalName = this.assertLegalName.bind(this), i || (i = {}), this.options = i, this.options.version || (this.options.version = "1.0"), o = i.stringify || {};
          for (s in o)
            t.call(o, s) && (a = o[s], this[s] = a);
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
          var s, o;
          if (this.options.noValidation)
            return i;
          if (this.options.version === "1.0") {
            if (s = /[\0-\x08\x0B\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/g, this.options.invalidCharReplacement !== void 0)
              i = i.replace(s, this.options.invalidCharReplacement);
            else if (o = i.match(s))
              throw new Error(`Invalid character in string: ${i} at index ${o.index}`);
          } else if (this.options.version === "1.1") {
            if (s = /[\0\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/g, this.options.invalidCharReplacement !== void 0)
              i = i.replace(s, this.options.invalidCharReplacement);
            else if (o = i.match(s))
              throw new Error(`Invalid character in string: ${i} at index ${o.index}`);
          }
          return i;
        }
        assertLegalName(i) {
          var s;
          if (this.options.noValidation)
            return i;
          if (i = this.assertLegalChar(i), s = /^([:A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])([\x2D\.0-:A-Z_a-z\xB7\xC0-\xD6\xD8-\xF6\xF8-\u037D\u037F-\u1FFF\u200C\u200D\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])*$/, !i.match(s))
            throw new Error(`Invalid character in name: ${i}`);
          return i;
        }
        // Escapes special characters in text
        // See http://www.w3.org/TR/2000/WD-xml-c14n-20000119.html#charescaping
        // `str` the string to escape
        textEscape(i) {
          var s;
          return this.options.noValidation ? i : (s = this.options.noDoubleEncoding ? /(?!&(lt|gt|amp|apos|quot);)&/g : /&/g, i.replace(s, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#xD;"));
        }
        // Escapes special characters in attribute values
        // See http://www.w3.org/TR/2000/WD-xml-c14n-20000119.html#charescaping
        // `str` the string to escape
        attEscape(i) {
          var s;
          return this.options.noValidation ? i : (s = this.options.noDoubleEncoding ? /(?!&(lt|gt|amp|apos|quot);)&/g : /&/g, i.replace(s, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;").replace(/\t/g, "&#x9;").replace(/\n/g, "&#xA;").replace(/\r/g, "&#xD;"));
        }
      }
      return n.prototype.convertAttKey = "@", n.prototype.convertPIKey = "?", n.prototype.convertTextKey = "#text", n.prototype.convertCDataKey = "#cdata", n.prototype.convertCommentKey = "#comment", n.prototype.convertRawKey = "#raw", n;
    }).call(this);
  }).call(tm);
});

// node_modules/xmlbuilder/lib/WriterState.js
var ur = F((rm, im) => {
  (function() {
    im.exports = {
      None: 0,
      OpenTag: 1,
      InsideTag: 2,
      CloseTag: 3
    };
  }).call(rm);
});

// node_modules/xmlbuilder/lib/XMLWriterBase.js
var xo = F((sm, om) => {
  (function() {
    var e, t, n, r, i, s, o, a, u, c, d, l, f, m, y, v, O, A = {}.hasOwnProperty;
    ({ assign: O } = $e()), e = Z(), u = Oi(), c = Mi(), n = Ci(), r = Ai(), l = Ei(), m = ki(), y = Ii(), f = Ri(), d = To(), i = Si(), s = Ni(), o = Ti(), a = xi(), t = ur(), om.exports = v = class {
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
        var g, D, p;
        w || (w = {}), this.options = w, D = w.writer || {};
        for (g in D)
          A.call(D, g) && (p = D[g], this["_" + g] = this[g], this[g] = p);
      }
      // Filters writer options and provides defaults
      // `options` writer options
      filterOptions(w) {
        var g, D, p, b, E, h, C, S, x;
        return w || (w = {}), w = O({}, this.options, w), g = {
          writer: this
        }, g.pretty = w.pretty || !1, g.allowEmpty = w.allowEmpty || !1, g.indent = (D = w.indent) != null ? D : "  ", g.newline = (p = w.newline) != null ? p : `
`, g.offset = (b = w.offset) != null ? b : 0, g.width = (E = w.width) != null ? E : 0, g.dontPrettyTextNodes = (h = (C = w.dontPrettyTextNodes) != null ? C : w.dontprettytextnodes) != null ? h : 0, g.spaceBeforeSlash = (S = (x = w.spaceBeforeSlash) != null ? x : w.spacebeforeslash) != null ? S : "", g.spaceBeforeSlash === !0 && (g.spaceBeforeSlash = " "), g.suppressPrettyCount = 0, g.user = {}, g.state = t.None, g;
      }
      // Returns the indentation string for the current level
      // `node` current node
      // `options` writer options
      // `level` current indentation level
      indent(w, g, D) {
        var p;
        return !g.pretty || g.suppressPrettyCount ? "" : g.pretty && (p = (D || 0) + g.offset + 1, p > 0) ? new Array(p).join(g.indent) : "";
      }
      // Returns the newline string
      // `node` current node
      // `options` writer options
      // `level` current indentation level
      endline(w, g, D) {
        return !g.pretty || g.suppressPrettyCount ? "" : g.newline;
      }
      attribute(w, g, D) {
        var p;
        return this.openAttribute(w, g, D), g.pretty && g.width > 0 ? p = w.name + '="' + w.value + '"' : p = " " + w.name + '="' + w.value + '"', this.closeAttribute(w, g, D), p;
      }
      cdata(w, g, D) {
        var p;
        return this.openNode(w, g, D), g.state = t.OpenTag, p = this.indent(w, g, D) + "<![CDATA[", g.state = t.InsideTag, p += w.value, g.state = t.CloseTag, p += "]]>" + this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), p;
      }
      comment(w, g, D) {
        var p;
        return this.openNode(w, g, D), g.state = t.OpenTag, p = this.indent(w, g, D) + "<!-- ", g.state = t.InsideTag, p += w.value, g.state = t.CloseTag, p += " -->" + this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), p;
      }
      declaration(w, g, D) {
        var p;
        return this.openNode(w, g, D), g.state = t.OpenTag, p = this.indent(w, g, D) + "<?xml", g.state = t.InsideTag, p += ' version="' + w.version + '"', w.encoding != null && (p += ' encoding="' + w.encoding + '"'), w.standalone != null && (p += ' standalone="' + w.standalone + '"'), g.state = t.CloseTag, p += g.spaceBeforeSlash + "?>", p += this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), p;
      }
      docType(w, g, D) {
        var p, b, E, h, C;
        if (D || (D = 0), this.openNode(w, g, D), g.state = t.OpenTag, h = this.indent(w, g, D), h += "<!DOCTYPE " + w.root().name, w.pubID && w.sysID ? h += ' PUBLIC "' + w.pubID + '" "' + w.sysID + '"' : w.sysID && (h += ' SYSTEM "' + w.sysID + '"'), w.children.length > 0) {
          for (h += " [", h += this.endline(w, g, D), g.state = t.InsideTag, C = w.children, b = 0, E = C.length; b < E; b++)
            p = C[b], h += this.writeChildNode(p, g, D + 1);
          g.state = t.CloseTag, h += "]";
        }
        return g.state = t.CloseTag, h += g.spaceBeforeSlash + ">", h += this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), h;
      }
      element(w, g, D) {
        var p, b, E, h, C, S, x, I, M, W, $, _, re, Ze, Ct, q, ce, Qe, xe;
        if (D || (D = 0), _ = !1, this.openNode(w, g, D), g.state = t.OpenTag, re = this.indent(w, g, D) + "<" + w.name, g.pretty && g.width > 0) {
          I = re.length, Ct = w.attribs;
          for ($ in Ct)
            A.call(Ct, $) && (p = Ct[$], Ze = this.attribute(p, g, D), b = Ze.length, I + b > g.width ? (xe = this.indent(w, g, D + 1) + Ze, re += this.endline(w, g, D) + xe, I = xe.length) : (xe = " " + Ze, re += xe, I += xe.length));
        } else {
          q = w.attribs;
          for ($ in q)
            A.call(q, $) && (p = q[$], re += this.attribute(p, g, D));
        }
        if (h = w.children.length, C = h === 0 ? null : w.children[0], h === 0 || w.children.every(function(pr) {
          return (pr.type === e.Text || pr.type === e.Raw || pr.type === e.CData) && pr.value === "";
        }))
          g.allowEmpty ? (re += ">", g.state = t.CloseTag, re += "</" + w.name + ">" + this.endline(w, g, D)) : (g.state = t.CloseTag, re += g.spaceBeforeSlash + "/>" + this.endline(w, g, D));
        else if (g.pretty && h === 1 && (C.type === e.Text || C.type === e.Raw || C.type === e.CData) && C.value != null)
          re += ">", g.state = t.InsideTag, g.suppressPrettyCount++, _ = !0, re += this.writeChildNode(C, g, D + 1), g.suppressPrettyCount--, _ = !1, g.state = t.CloseTag, re += "</" + w.name + ">" + this.endline(w, g, D);
        else {
          if (g.dontPrettyTextNodes) {
            for (ce = w.children, S = 0, M = ce.length; S < M; S++)
              if (E = ce[S], (E.type === e.Text || E.type === e.Raw || E.type === e.CData) && E.value != null) {
                g.suppressPrettyCount++, _ = !0;
                break;
              }
          }
          for (re += ">" + this.endline(w, g, D), g.state = t.InsideTag, Qe = w.children, x = 0, W = Qe.length; x < W; x++)
            E = Qe[x], re += this.writeChildNode(E, g, D + 1);
          g.state = t.CloseTag, re += this.indent(w, g, D) + "</" + w.name + ">", _ && g.suppressPrettyCount--, re += this.endline(w, g, D), g.state = t.None;
        }
        return this.closeNode(w, g, D), re;
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
        var p;
        return this.openNode(w, g, D), g.state = t.OpenTag, p = this.indent(w, g, D) + "<?", g.state = t.InsideTag, p += w.target, w.value && (p += " " + w.value), g.state = t.CloseTag, p += g.spaceBeforeSlash + "?>", p += this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), p;
      }
      raw(w, g, D) {
        var p;
        return this.openNode(w, g, D), g.state = t.OpenTag, p = this.indent(w, g, D), g.state = t.InsideTag, p += w.value, g.state = t.CloseTag, p += this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), p;
      }
      text(w, g, D) {
        var p;
        return this.openNode(w, g, D), g.state = t.OpenTag, p = this.indent(w, g, D), g.state = t.InsideTag, p += w.value, g.state = t.CloseTag, p += this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), p;
      }
      dtdAttList(w, g, D) {
        var p;
        return this.openNode(w, g, D), g.state = t.OpenTag, p = this.indent(w, g, D) + "<!ATTLIST", g.state = t.InsideTag, p += " " + w.elementName + " " + w.attributeName + " " + w.attributeType, w.defaultValueType !== "#DEFAULT" && (p += " " + w.defaultValueType), w.defaultValue && (p += ' "' + w.defaultValue + '"'), g.state = t.CloseTag, p += g.spaceBeforeSlash + ">" + this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), p;
      }
      dtdElement(w, g, D) {
        var p;
        return this.openNode(w, g, D), g.state = t.OpenTag, p = this.indent(w, g, D) + "<!ELEMENT", g.state = t.InsideTag, p += " " + w.name + " " + w.value, g.state = t.CloseTag, p += g.spaceBeforeSlash + ">" + this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), p;
      }
      dtdEntity(w, g, D) {
        var p;
        return this.openNode(w, g, D), g.state = t.OpenTag, p = this.indent(w, g, D) + "<!ENTITY", g.state = t.InsideTag, w.pe && (p += " %"), p += " " + w.name, w.value ? p += ' "' + w.value + '"' : (w.pubID && w.sysID ? p += ' PUBLIC "' + w.pubID + '" "' + w.sysID + '"' : w.sysID && (p += ' SYSTEM "' + w.sysID + '"'), w.nData && (p += " NDATA " + w.nData)), g.state = t.CloseTag, p += g.spaceBeforeSlash + ">" + this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), p;
      }
      dtdNotation(w, g, D) {
        var p;
        return this.openNode(w, g, D), g.state = t.OpenTag, p = this.indent(w, g, D) + "<!NOTATION", g.state = t.InsideTag, p += " " + w.name, w.pubID && w.sysID ? p += ' PUBLIC "' + w.pubID + '" "' + w.sysID + '"' : w.pubID ? p += ' PUBLIC "' + w.pubID + '"' : w.sysID && (p += ' SYSTEM "' + w.sysID + '"'), g.state = t.CloseTag, p += g.spaceBeforeSlash + ">" + this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), p;
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
  }).call(sm);
});

// node_modules/xmlbuilder/lib/XMLStringWriter.js
var Pi = F((am, um) => {
  (function() {
    var e, t;
    t = xo(), um.exports = e = class extends t {
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
        var s, o, a, u, c;
        for (i = this.filterOptions(i), u = "", c = r.children, o = 0, a = c.length; o < a; o++)
          s = c[o], u += this.writeChildNode(s, i, 0);
        return i.pretty && u.slice(-i.newline.length) === i.newline && (u = u.slice(0, -i.newline.length)), u;
      }
    };
  }).call(am);
});

// node_modules/xmlbuilder/lib/XMLDocument.js
var Mo = F((cm, dm) => {
  (function() {
    var e, t, n, r, i, s, o, a;
    ({ isPlainObject: a } = $e()), n = Oo(), t = fp(), i = Ce(), e = Z(), o = No(), s = Pi(), dm.exports = r = (function() {
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
          super(null), this.name = "#document", this.type = e.Document, this.documentURI = null, this.domConfig = new t(), d || (d = {}), d.writer || (d.writer = new s()), this.options = d, this.stringify = new o(d);
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
  }).call(cm);
});

// node_modules/xmlbuilder/lib/XMLDocumentCB.js
var pm = F((lm, fm) => {
  (function() {
    var e, t, n, r, i, s, o, a, u, c, d, l, f, m, y, v, O, A, N, w, g, D, p, b = {}.hasOwnProperty;
    ({ isObject: D, isFunction: g, isPlainObject: p, getValue: w } = $e()), e = Z(), l = Mo(), m = Ei(), r = Ci(), i = Ai(), v = ki(), N = Ii(), y = Ri(), c = Oi(), d = Mi(), s = Si(), a = Ti(), o = Ni(), u = xi(), n = So(), A = No(), O = Pi(), t = ur(), fm.exports = f = class {
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
        var x;
        this.name = "?xml", this.type = e.Document, h || (h = {}), x = {}, h.writer ? p(h.writer) && (x = h.writer, h.writer = new O()) : h.writer = new O(), this.options = h, this.writer = h.writer, this.writerOptions = this.writer.filterOptions(x), this.stringify = new A(h), this.onDataCallback = C || function() {
        }, this.onEndCallback = S || function() {
        }, this.currentNode = null, this.currentLevel = -1, this.openTags = {}, this.documentStarted = !1, this.documentCompleted = !1, this.root = null;
      }
      // Creates a child element node from the given XMLNode
      // `node` the child node
      createChildNode(h) {
        var C, S, x, I, M, W, $, _;
        switch (h.type) {
          case e.CData:
            this.cdata(h.value);
            break;
          case e.Comment:
            this.comment(h.value);
            break;
          case e.Element:
            x = {}, $ = h.attribs;
            for (S in $)
              b.call($, S) && (C = $[S], x[S] = C.value);
            this.node(h.name, x);
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
        for (_ = h.children, M = 0, W = _.length; M < W; M++)
          I = _[M], this.createChildNode(I), I.type === e.Element && this.up();
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
        return this.openCurrent(), h = w(h), C == null && (C = {}), C = w(C), D(C) || ([S, C] = [C, S]), this.currentNode = new m(this, h, C), this.currentNode.children = !1, this.currentLevel++, this.openTags[this.currentLevel] = this.currentNode, S != null && this.text(S), this;
      }
      // Creates a child element node or an element type declaration when called
      // inside the DTD
      // `name` name of the node
      // `attributes` an object containing name/value pairs of attributes
      // `text` element text
      element(h, C, S) {
        var x, I, M, W, $, _;
        if (this.currentNode && this.currentNode.type === e.DocType)
          this.dtdElement(...arguments);
        else if (Array.isArray(h) || D(h) || g(h))
          for (W = this.options.noValidation, this.options.noValidation = !0, _ = new l(this.options).element("TEMP_ROOT"), _.element(h), this.options.noValidation = W, $ = _.children, I = 0, M = $.length; I < M; I++)
            x = $[I], this.createChildNode(x), x.type === e.Element && this.up();
        else
          this.node(h, C, S);
        return this;
      }
      // Adds or modifies an attribute
      // `name` attribute name
      // `value` attribute value
      attribute(h, C) {
        var S, x;
        if (!this.currentNode || this.currentNode.children)
          throw new Error("att() can only be used immediately after an ele() call in callback mode. " + this.debugInfo(h));
        if (h != null && (h = w(h)), D(h))
          for (S in h)
            b.call(h, S) && (x = h[S], this.attribute(S, x));
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
        return this.openCurrent(), C = new v(this, h), this.onData(this.writer.raw(C, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Adds a processing instruction
      // `target` instruction target
      // `value` instruction value
      instruction(h, C) {
        var S, x, I, M, W;
        if (this.openCurrent(), h != null && (h = w(h)), C != null && (C = w(C)), Array.isArray(h))
          for (S = 0, M = h.length; S < M; S++)
            x = h[S], this.instruction(x);
        else if (D(h))
          for (x in h)
            b.call(h, x) && (I = h[x], this.instruction(x, I));
        else
          g(C) && (C = C.apply()), W = new y(this, h, C), this.onData(this.writer.processingInstruction(W, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
        return this;
      }
      // Creates the xml declaration
      // `version` A version number string, e.g. 1.0
      // `encoding` Encoding declaration, e.g. UTF-8
      // `standalone` standalone document declaration: true or false
      declaration(h, C, S) {
        var x;
        if (this.openCurrent(), this.documentStarted)
          throw new Error("declaration() must be the first node.");
        return x = new c(this, h, C, S), this.onData(this.writer.declaration(x, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
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
        return this.openCurrent(), S = new o(this, h, C), this.onData(this.writer.dtdElement(S, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates an attribute declaration
      // `elementName` the name of the element containing this attribute
      // `attributeName` attribute name
      // `attributeType` type of the attribute (defaults to CDATA)
      // `defaultValueType` default value type (either #REQUIRED, #IMPLIED, #FIXED or
      //                    #DEFAULT) (defaults to #IMPLIED)
      // `defaultValue` default value of the attribute
      //                (only used for #FIXED or #DEFAULT)
      attList(h, C, S, x, I) {
        var M;
        return this.openCurrent(), M = new s(this, h, C, S, x, I), this.onData(this.writer.dtdAttList(M, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
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
        var C, S, x, I;
        if (!h.isOpen) {
          if (!this.root && this.currentLevel === 0 && h.type === e.Element && (this.root = h), S = "", h.type === e.Element) {
            this.writerOptions.state = t.OpenTag, S = this.writer.indent(h, this.writerOptions, this.currentLevel) + "<" + h.name, I = h.attribs;
            for (x in I)
              b.call(I, x) && (C = I[x], S += this.writer.attribute(C, this.writerOptions, this.currentLevel));
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
  }).call(lm);
});

// node_modules/xmlbuilder/lib/XMLStreamWriter.js
var gm = F((mm, hm) => {
  (function() {
    var e, t, n, r, i = {}.hasOwnProperty;
    e = Z(), r = xo(), t = ur(), hm.exports = n = class extends r {
      // Initializes a new instance of `XMLStreamWriter`
      // `stream` output stream
      // `options.pretty` pretty prints the result
      // `options.indent` indentation string
      // `options.newline` newline sequence
      // `options.offset` a fixed number of indentations to add to every line
      // `options.allowEmpty` do not self close empty element tags
      // 'options.dontPrettyTextNodes' if any text is present in node, don't indent or LF
      // `options.spaceBeforeSlash` add a space before the closing slash of empty elements
      constructor(o, a) {
        super(a), this.stream = o;
      }
      endline(o, a, u) {
        return o.isLastRootNode && a.state === t.CloseTag ? "" : super.endline(o, a, u);
      }
      document(o, a) {
        var u, c, d, l, f, m, y, v, O;
        for (y = o.children, c = d = 0, f = y.length; d < f; c = ++d)
          u = y[c], u.isLastRootNode = c === o.children.length - 1;
        for (a = this.filterOptions(a), v = o.children, O = [], l = 0, m = v.length; l < m; l++)
          u = v[l], O.push(this.writeChildNode(u, a, 0));
        return O;
      }
      cdata(o, a, u) {
        return this.stream.write(super.cdata(o, a, u));
      }
      comment(o, a, u) {
        return this.stream.write(super.comment(o, a, u));
      }
      declaration(o, a, u) {
        return this.stream.write(super.declaration(o, a, u));
      }
      docType(o, a, u) {
        var c, d, l, f;
        if (u || (u = 0), this.openNode(o, a, u), a.state = t.OpenTag, this.stream.write(this.indent(o, a, u)), this.stream.write("<!DOCTYPE " + o.root().name), o.pubID && o.sysID ? this.stream.write(' PUBLIC "' + o.pubID + '" "' + o.sysID + '"') : o.sysID && this.stream.write(' SYSTEM "' + o.sysID + '"'), o.children.length > 0) {
          for (this.stream.write(" ["), this.stream.write(this.endline(o, a, u)), a.state = t.InsideTag, f = o.children, d = 0, l = f.length; d < l; d++)
            c = f[d], this.writeChildNode(c, a, u + 1);
          a.state = t.CloseTag, this.stream.write("]");
        }
        return a.state = t.CloseTag, this.stream.write(a.spaceBeforeSlash + ">"), this.stream.write(this.endline(o, a, u)), a.state = t.None, this.closeNode(o, a, u);
      }
      element(o, a, u) {
        var c, d, l, f, m, y, v, O, A, N, w, g, D, p, b, E;
        if (u || (u = 0), this.openNode(o, a, u), a.state = t.OpenTag, w = this.indent(o, a, u) + "<" + o.name, a.pretty && a.width > 0) {
          v = w.length, D = o.attribs;
          for (A in D)
            i.call(D, A) && (c = D[A], g = this.attribute(c, a, u), d = g.length, v + d > a.width ? (E = this.indent(o, a, u + 1) + g, w += this.endline(o, a, u) + E, v = E.length) : (E = " " + g, w += E, v += E.length));
        } else {
          p = o.attribs;
          for (A in p)
            i.call(p, A) && (c = p[A], w += this.attribute(c, a, u));
        }
        if (this.stream.write(w), f = o.children.length, m = f === 0 ? null : o.children[0], f === 0 || o.children.every(function(h) {
          return (h.type === e.Text || h.type === e.Raw || h.type === e.CData) && h.value === "";
        }))
          a.allowEmpty ? (this.stream.write(">"), a.state = t.CloseTag, this.stream.write("</" + o.name + ">")) : (a.state = t.CloseTag, this.stream.write(a.spaceBeforeSlash + "/>"));
        else if (a.pretty && f === 1 && (m.type === e.Text || m.type === e.Raw || m.type === e.CData) && m.value != null)
          this.stream.write(">"), a.state = t.InsideTag, a.suppressPrettyCount++, N = !0, this.writeChildNode(m, a, u + 1), a.suppressPrettyCount--, N = !1, a.state = t.CloseTag, this.stream.write("</" + o.name + ">");
        else {
          for (this.stream.write(">" + this.endline(o, a, u)), a.state = t.InsideTag, b = o.children, y = 0, O = b.length; y < O; y++)
            l = b[y], this.writeChildNode(l, a, u + 1);
          a.state = t.CloseTag, this.stream.write(this.indent(o, a, u) + "</" + o.name + ">");
        }
        return this.stream.write(this.endline(o, a, u)), a.state = t.None, this.closeNode(o, a, u);
      }
      processingInstruction(o, a, u) {
        return this.stream.write(super.processingInstruction(o, a, u));
      }
      raw(o, a, u) {
        return this.stream.write(super.raw(o, a, u));
      }
      text(o, a, u) {
        return this.stream.write(super.text(o, a, u));
      }
      dtdAttList(o, a, u) {
        return this.stream.write(super.dtdAttList(o, a, u));
      }
      dtdElement(o, a, u) {
        return this.stream.write(super.dtdElement(o, a, u));
      }
      dtdEntity(o, a, u) {
        return this.stream.write(super.dtdEntity(o, a, u));
      }
      dtdNotation(o, a, u) {
        return this.stream.write(super.dtdNotation(o, a, u));
      }
    };
  }).call(mm);
});

// node_modules/xmlbuilder/lib/index.js
var wm = F((ym, bt) => {
  (function() {
    var e, t, n, r, i, s, o, a, u;
    ({ assign: a, isFunction: u } = $e()), n = Oo(), r = Mo(), i = pm(), o = Pi(), s = gm(), e = Z(), t = ur(), bt.exports.create = function(c, d, l, f) {
      var m, y;
      if (c == null)
        throw new Error("Root element needs a name.");
      return f = a({}, d, l, f), m = new r(f), y = m.element(c), f.headless || (m.declaration(f), (f.pubID != null || f.sysID != null) && m.dtd(f)), y;
    }, bt.exports.begin = function(c, d, l) {
      return u(c) && ([d, l] = [c, d], c = {}), d ? new i(c, d, l) : new r(c);
    }, bt.exports.stringWriter = function(c) {
      return new o(c);
    }, bt.exports.streamWriter = function(c, d) {
      return new s(c, d);
    }, bt.exports.implementation = new n(), bt.exports.nodeType = e, bt.exports.writerState = t;
  }).call(ym);
});

// src/stages/build.ts
async function Ha({ workspace: e, farm: t, appBuilders: n, progress: r, signal: i }, s = nt) {
  let { subject: o, body: a } = await e.read("plan", "prepare"), u = new Map(
    a.devices.flatMap(({ platform: d, runtime: l, request: f }) => f === void 0 ? [] : [[d, l]])
  ), c = [];
  if (t.needsApp)
    for (let [d, l] of u) {
      if (!s.includes(d)) continue;
      let f = n.find((m) => m.platform === d);
      if (f === void 0 || l === void 0)
        throw T.internal(`no builder makes the app of ${d}`);
      c.push(await f.build({ runtime: l, files: ug(a, d), workspace: e, signal: i, progress: r }));
    }
  await e.write("app-bundle", o, ["plan"], { apps: c });
}
function ug(e, t) {
  let n = new Map(e.files.map(({ id: i, file: s }) => [i, s])), r = e.devices.flatMap((i) => i.platform === t ? i.request?.files ?? [] : []);
  return new Map(
    r.map(({ id: i, path: s }) => {
      let o = n.get(i);
      if (o === void 0) throw T.internal(`the plan names no file ${i}`);
      return [s, o];
    })
  );
}

// src/stages/optional.ts
var cg = { "app-bundle": "build", waivers: "conclude", history: "conclude" };
async function Xa(e, t) {
  return await e.has(t) ? (await e.read(t, cg[t])).body : void 0;
}
async function ns(e, t) {
  return await e.has(t) ? [t] : [];
}

// src/domain/judge/past.ts
function it(e, t) {
  return e - t > 1e-9 * Math.max(Math.abs(e), Math.abs(t));
}

// src/domain/judge/limit.ts
var Wa = "awaits a second round";
function Ga(e) {
  return e.of === "budget" && e.status === "unknown" && e.reason === Wa;
}
function Ya(e) {
  let { rule: t } = e;
  return t.kind === "max" || t.kind === "min" ? dg(e, t.kind) : e.noBaseline ? void 0 : lg(e, t.kind);
}
function Ja({ rule: e, scope: t }) {
  let n = e.limit.of === "absolute" ? e.limit.value : e.limit.fraction, r = e.kind === "max" ? n - (e.reserve ?? 0) : n;
  return { of: "budget", scope: t, metric: e.metric, rule: e, expected: r };
}
function Oe(e, t, n = {}) {
  return { ...e, ...n, status: "unknown", reason: t };
}
function dg(e, t) {
  let n = Ja(e), { row: r, rule: i } = e;
  if (i.limit.of !== "absolute") return Oe(n, `a ${t} needs a value, not a share`);
  if (r === void 0) return Oe(n, e.missing);
  if (r.candidate.status !== "known") return Oe(n, r.candidate.reason);
  let { value: s, interval: o, n: a } = r.candidate, u = { found: s, interval: o, n: a }, c = (d) => t === "max" ? it(d, n.expected) : it(n.expected, d);
  return c(s) ? o === void 0 ? Ue(i.metric).nature === "noisy" ? Oe(n, "one launch is past the limit, and makes no claim", u) : { ...n, ...u, status: "exceeded" } : c(t === "max" ? o.low : o.high) ? { ...n, ...u, status: "exceeded" } : Oe(n, "the estimate is past the limit, but noise can't be ruled out", u) : { ...n, ...u, status: "within" };
}
function lg(e, t) {
  let n = Ja(e), { row: r, rule: i } = e;
  if (r === void 0) return Oe(n, e.missing);
  let { baseline: s, difference: o } = r;
  if (o === void 0 || s.status !== "known") return Oe(n, hg(r));
  let a = (l) => pg(l, s, t, r), u = Ka(i, a(o), s.value);
  if (u === void 0) return Oe(n, "the baseline is 0, so a share of it says nothing");
  let c = { found: u.estimate, interval: u.interval, n: o.n }, d = (l) => mg(i, n.expected, a(l), s.value);
  if (!d(o)) return { ...n, ...c, status: "within" };
  switch (Ue(i.metric).nature) {
    case "exact":
      return { ...n, ...c, status: "exceeded" };
    case "sampled":
      return u.interval === void 0 || u.interval.low > 0 ? { ...n, ...c, status: "exceeded" } : Oe(n, `the estimate is past the limit, but ${o.n} samples can't rule out chance`, c);
    case "noisy":
      return fg(e, { ...n, ...c }, a(o), r.secondRound, a, d);
  }
}
function fg(e, t, n, r, i, s) {
  if (n.share.interval === void 0) return Oe(t, "one launch is past the limit, and makes no claim");
  let o = n.share.interval.low > 0;
  if (!o && n.share.estimate <= e.minimumEffect) return { ...t, status: "within" };
  if (r === void 0)
    return Oe(t, e.secondRoundAsked ? "the second round could not be measured" : Wa);
  let a = { ...t, secondRound: r };
  if (!s(r)) return { ...a, status: "within", reason: "the second round did not confirm it" };
  let u = (i(r).share.interval?.low ?? 0) > 0;
  return o && u ? { ...a, status: "exceeded" } : Oe(a, "both rounds are past the limit, but noise can't be ruled out");
}
function pg(e, t, n, r) {
  let i = n === "max-drop" && (r.metric !== "accuracy" || r.task?.higherIsBetter !== !1), s = rs(e, i ? -1 : 1);
  return e.as === "ratio" ? { share: s, unit: rs(s, t.value) } : { share: rs(s, 1 / Math.abs(t.value)), unit: s };
}
function rs({ estimate: e, interval: t }, n) {
  if (t === void 0) return { estimate: e * n, interval: void 0 };
  let [r, i] = [t.low * n, t.high * n];
  return {
    estimate: e * n,
    interval: { low: Math.min(r, i), high: Math.max(r, i), confidence: t.confidence }
  };
}
function Ka(e, { share: t, unit: n }, r) {
  return e.limit.of === "absolute" ? n : r !== 0 ? t : n.estimate === 0 ? { estimate: 0, interval: void 0 } : void 0;
}
function mg(e, t, n, r) {
  let i = Ka(e, n, r)?.estimate ?? Number.POSITIVE_INFINITY;
  return it(i, t) && (e.floor === void 0 || it(n.unit.estimate, e.floor));
}
function hg({ baseline: e, candidate: t, note: n }) {
  return t.status !== "known" ? t.reason : e.status !== "known" ? `of the baseline: ${e.reason}` : n ?? "the two sides can't be compared";
}

// src/domain/money/session-time.ts
var Qa = {
  cpu: 3e8,
  xnnpack: 3e8,
  gpu: 15e8,
  nnapi: 15e8,
  coreml: 15e8
}, Za = 4, gg = 3e9, yg = 40 * 6e10, wg = 3;
function Vt(e, t) {
  return eu(e, (n, r) => {
    let i = r === "cpu" ? Za * t : t, s = n.loadOrder.length, o = Math.min(e.warmUp.maxNs, Math.max(e.warmUp.minNs, 3 * i)), a = e.coolDown.pauseNs + 1e9 + s * Qa[r];
    if (n.kind === "single") return a + i;
    let u = n.pairs * s * (n.dropped + n.inferences) * i, c = s * (n.dropped + wg) * i, d = n.checkOutputs ? s * (1 + Za) * t : 0;
    return a + s * o + Math.max(c, Math.min(n.timeBoxNs, u)) + d;
  });
}
function En(e) {
  return eu(e, (t, n) => {
    let r = t.loadOrder.length, i = e.coolDown.pauseNs + 1e9 + r * Qa[n];
    return t.kind === "single" ? i + e.warmUp.maxNs : i + r * e.warmUp.maxNs + t.timeBoxNs + (t.checkOutputs ? gg : 0);
  });
}
function zt(e) {
  return Cn([...En(e).values()], e.coolDown.maxWaitNs);
}
function Cn(e, t) {
  return e.length === 0 ? 0 : Math.min(yg, e.reduce((n, r) => n + r, 0) + t);
}
function eu({ cases: e, launches: t }, n) {
  let r = new Map(e.map(({ id: s, delegate: o }) => [s, o])), i = /* @__PURE__ */ new Map();
  for (let s of t) {
    let o = r.get(s.case);
    o !== void 0 && i.set(s.case, (i.get(s.case) ?? 0) + n(s, o));
  }
  return i;
}

// src/domain/op-versions.ts
var vg = ["tflite-2.16.1", "tflite-2.17.0", "litert-1.4.2"], bg = {
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
function nu({ operators: e }, t) {
  let n = e.flatMap(({ op: d, version: l }) => {
    let f = tu(d, t);
    return f !== void 0 && l > f ? [{ op: d, version: l, highest: f }] : [];
  });
  if (n.length === 0) return;
  let { name: r, version: i } = de[t], s = n.map(
    (d) => d.highest === 0 ? `no ${d.op}` : `${d.op} up to version ${d.highest}, and the file needs ${d.version}`
  ), o = Ki.some((d) => d === t) ? "ios" : "android", u = (o === "ios" ? Ki : ha).find(
    (d) => n.every((l) => (tu(l.op, d) ?? l.version) >= l.version)
  ), c = u === void 0 ? "" : `, or ship ${de[u].name} ${de[u].version} and set runtime: { ${o}: ${u} }`;
  return `${r} ${i} has ${[...new Set(s)].join("; ")}: convert for the older runtime${c}`;
}
function tu(e, t) {
  return bg[e]?.[vg.indexOf(t)];
}

// src/domain/request-file.ts
function ru(e, t) {
  return {
    id: `f-${e.sha256.slice(0, 24)}`,
    path: `files/${e.sha256}.${t}`,
    sha256: e.sha256,
    sizeBytes: e.sizeBytes
  };
}

// src/domain/schedule.ts
function iu(e, t) {
  let n = Array.from(
    { length: t.launches },
    (s, o) => e.filter(({ gated: a }) => a || o === 0).flatMap((a) => Dg(a, o, t))
  ), r = e.filter((s) => s.gated), i = Array.from(
    { length: 2 },
    (s, o) => r.flatMap((a) => su(a.sides, o).map((u) => Eg(a, u, o, t)))
  );
  return [...n.flat(), ...i.flat()];
}
function Dg(e, t, n) {
  let r = su(e.sides, t), i = e.apart ? r.map((o) => [o]) : [r], s = ou(e, n);
  return i.map((o) => ({
    id: `${e.id}-p${t + 1}${e.apart ? `-${o.join("-")}` : ""}`,
    case: e.id,
    kind: "paired",
    loadOrder: o,
    pairs: n.pairs,
    inferences: Math.max(3, n.inferences),
    dropped: 2,
    timeBoxNs: Math.floor(s / i.length),
    checkOutputs: t < 2
  }));
}
function Eg(e, t, n, r) {
  return {
    id: `${e.id}-s${n + 1}-${t}`,
    case: e.id,
    kind: "single",
    loadOrder: [t],
    pairs: 0,
    inferences: 0,
    dropped: 0,
    timeBoxNs: ou(e, r),
    checkOutputs: !1
  };
}
function su(e, t) {
  return t % 2 === 0 ? e : e.toReversed();
}
function ou(e, t) {
  return e.gated ? Math.floor(t.gatedTimeBoxNs / t.launches) : t.lookTimeBoxNs;
}

// src/domain/ship.ts
function au(e, t, n) {
  let r = e.models.find(({ name: i }) => i === t.model)?.ship ?? {};
  return nt.flatMap((i) => {
    let s = r[i];
    return s !== void 0 ? [{ model: t.model, platform: i, ...s, assumed: !1 }] : n.has(i) ? [
      { model: t.model, platform: i, variant: Cg(t), delegates: ["xnnpack"], assumed: !0 }
    ] : [];
  });
}
function Cg({ baseline: e, candidate: t }) {
  return [t, e].flatMap((r) => r.status === "present" ? r.variants : []).some(({ variant: r }) => r === "as-is") ? "as-is" : "float32";
}

// src/domain/tolerances.ts
var Ag = {
  float32: { absolute: 1e-3, relative: 1e-3, outlierShare: 1e-3 },
  half: { absolute: 0.02, relative: 0.02, outlierShare: 0.01 },
  "dynamic-int8": { absolute: 0.1, relative: 0.05, magnitudeShare: 0.05, outlierShare: 0.05 },
  int8: { absolute: 0.1, relative: 0.05, steps: 2, magnitudeShare: 0.15, outlierShare: 0.05 }
}, Og = /* @__PURE__ */ new Set(["gpu", "nnapi", "coreml"]), uu = /* @__PURE__ */ new Set(["int8", "uint8", "int16", "int4"]);
function cu(e, t) {
  return Ag[Sg(e, t)];
}
function Sg(e, t) {
  let n = e.operators.filter(({ weightsDtype: r }) => uu.has(r ?? ""));
  return n.some(({ inputDtype: r }) => uu.has(r ?? "")) ? "int8" : n.some(({ inputDtype: r }) => r === "float32") ? "dynamic-int8" : Og.has(t) ? "half" : "float32";
}
function du(e, t) {
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
var Tg = 1024 ** 3, Ng = { minInferences: 3, minNs: 2e8, maxNs: 3e9 }, xg = {
  host: { pauseNs: 0, maxStartCelsius: 90, maxWaitNs: 0 },
  android: { pauseNs: 1e9, maxStartCelsius: 40, maxWaitNs: 6e10 },
  ios: { pauseNs: 1e9, maxStartCelsius: 40, maxWaitNs: 6e10 }
};
function fu(e) {
  let { settings: t } = e.settings, n = e.variants.models.filter(
    ({ model: c }) => e.changes.models.some((d) => d.model === c && (d.change === "modified" || d.change === "added"))
  ), r = new Set(e.devices.map(({ platform: c }) => c)), i = n.flatMap((c) => au(t, c, r)), s = /* @__PURE__ */ new Map(), o = _g(e.requestIdSeed), a = e.devices.map(({ device: c, platform: d, facts: l, unavailable: f }, m) => {
    let y = d === "host" ? void 0 : t.runtime[d], v = i.filter((w) => w.platform === d), O = n.flatMap((w) => {
      let g = v.find(({ model: D }) => D === w.model);
      return g === void 0 ? [] : Mg(e, w, g, { device: c, runtime: y }, s);
    }), A = f === void 0 ? O : O.map((w) => Rg(w, f)), N = Lg(A).map((w, g) => Fg(w, `d${m + 1}-c${g + 1}`));
    return {
      device: c,
      platform: d,
      ...l === void 0 ? {} : { facts: l },
      ...y && { runtime: y },
      cases: N.map(({ planned: w }) => w),
      request: Bg(`${o}-d${m + 1}-r1`, N, t, d, s)
    };
  }), u = [...s.values()].map(({ request: c, file: d }) => ({ id: c.id, file: d }));
  return { devices: a, ship: i, files: u.sort((c, d) => c.id < d.id ? -1 : 1) };
}
function Mg(e, t, n, { device: r, runtime: i }, s) {
  let { settings: o } = e.settings, a = /* @__PURE__ */ new Set([n.variant, ...oe.flatMap((c) => kg(t, c))]), u = /* @__PURE__ */ new Set([...n.delegates, ...o.delegates]);
  return be.filter((c) => a.has(c)).flatMap((c) => {
    let d = {
      baseline: lu(e, t, "baseline", c, i, s),
      candidate: lu(e, t, "candidate", c, i, s)
    };
    return ca.filter((l) => u.has(l)).map(
      (l) => Ig(
        { model: t.model, variant: c, device: r, delegate: l, threads: o.measure.threads },
        c === n.variant && n.delegates.includes(l),
        d
      )
    );
  });
}
function kg(e, t) {
  let n = e[t];
  return n.status === "present" ? n.variants.map(({ variant: r }) => r) : [];
}
function lu(e, t, n, r, i, s) {
  let o = t[n];
  if (o.status === "absent") return An("no-model", `there is no such model on the ${n} side`);
  if (o.status === "unusable") return An("source", o.reason);
  let a = o.variants.find((m) => m.variant === r);
  if (a === void 0) return An("variant", `the ${n} source gives no ${r}`);
  if (a.status !== "converted") return An("variant", a.reason);
  let u = i && nu(a.inspection, i);
  if (u !== void 0) return { planned: { status: "unsupported", reason: u }, runnable: void 0 };
  let c = e.inputs.find((m) => m.model === t.model && m.side === n && m.variant === r);
  if (c === void 0 || c.tensors.length !== c.files.length)
    return An("variant", "no input tensors could be made for it");
  let d = (m, y) => {
    let v = ru(m, y);
    return s.has(v.id) || s.set(v.id, { request: v, file: m }), v;
  }, l = d(a.file, "tflite"), f = c.files.map((m) => d(m, "bin").id);
  return {
    planned: { status: "planned" },
    runnable: {
      variant: a,
      model: l,
      inputs: c.tensors.map((m, y) => ({ ...m, file: f[y] ?? "" }))
    }
  };
}
function An(e, t) {
  return { planned: { status: "absent", cause: e, reason: t }, runnable: void 0 };
}
function Ig(e, t, { baseline: n, candidate: r }) {
  let [i, s] = [n.runnable, r.runnable], o = i !== void 0 && s !== void 0 && i.model.sha256 === s.model.sha256, a = [i, s].flatMap(
    (f) => f === void 0 ? [] : [cu(f.variant.inspection, e.delegate)]
  ), [u, ...c] = a, d = u === void 0 ? { unplanned: Pg(r.planned, n.planned) } : {}, l = {
    id: "",
    key: e,
    gated: t,
    baseline: n.planned,
    candidate: r.planned,
    identical: o,
    ...d
  };
  return u === void 0 ? { planned: l, request: void 0, sizeBytes: 0 } : {
    planned: l,
    request: {
      id: "",
      gated: t,
      delegate: e.delegate,
      threads: e.threads,
      ...i === void 0 || o ? {} : { baseline: { model: i.model.id, inputs: i.inputs } },
      ...s === void 0 ? {} : { candidate: { model: s.model.id, inputs: s.inputs } },
      tolerance: c.reduce(du, u)
    },
    sizeBytes: (i?.model.sizeBytes ?? 0) + (s?.model.sizeBytes ?? 0)
  };
}
function Rg({ planned: e }, t) {
  return { planned: { ...e, unplanned: e.unplanned ?? t }, request: void 0, sizeBytes: 0 };
}
function Pg(...e) {
  let t = e.find(({ status: n }) => n === "unsupported");
  return t?.status === "unsupported" ? t.reason : "neither side has anything to run";
}
function Lg(e) {
  return [...e].sort(
    ({ planned: t }, { planned: n }) => Number(n.gated) - Number(t.gated) || yr(t.key, n.key)
  );
}
function Fg({ planned: e, request: t, sizeBytes: n }, r) {
  return { planned: { ...e, id: r }, request: t && { ...t, id: r }, sizeBytes: n };
}
function Bg(e, t, { measure: n }, r, i) {
  let s = t.flatMap(({ request: u }) => u === void 0 ? [] : [u]);
  if (s.length === 0) return;
  let o = t.flatMap(({ planned: u, request: c, sizeBytes: d }) => {
    if (c === void 0) return [];
    let l = oe.filter((f) => c[f] !== void 0);
    return [{ id: u.id, gated: u.gated, sides: l, apart: l.length > 1 && d > Tg }];
  }), a = {
    kind: "bench-request",
    schemaVersion: 1,
    requestId: e,
    round: 1,
    files: On(
      s,
      [...i.values()].map(({ request: u }) => u)
    ),
    cases: s,
    launches: iu(o, n),
    warmUp: Ng,
    hangTimeoutNs: n.hangTimeoutNs,
    coolDown: xg[r]
  };
  return r === "host" ? a : { ...a, sessionTimeBoxNs: zt(a) };
}
function On(e, t) {
  let n = new Set(
    e.flatMap(
      (r) => oe.flatMap((i) => {
        let s = r[i];
        return s === void 0 ? [] : [s.model, ...s.inputs.map(({ file: o }) => o)];
      })
    )
  );
  return t.filter(({ id: r }) => n.has(r)).sort((r, i) => r.id < i.id ? -1 : 1);
}
function _g(e) {
  let t = e.toLowerCase().replaceAll(/[^a-z0-9-]+/g, "-").replace(/^-+/, "").slice(0, 40);
  return t === "" ? "run" : t;
}

// src/domain/second-round.ts
function Tr(e, t) {
  let n = t.checks.flatMap(
    (s) => Ga(s) && s.scope.of === "case" ? [s.scope.key] : []
  ), r = e.devices.flatMap((s) => {
    let o = s.cases.filter(({ key: u }) => n.some((c) => rt(u, c))), a = s.request && $g(s.request, new Set(o.map(({ id: u }) => u)));
    return a === void 0 ? [] : [{ ...s, cases: o, request: a }];
  });
  if (r.length === 0) return;
  let i = new Set(r.flatMap(({ request: s }) => s?.files.map(({ id: o }) => o) ?? []));
  return { ...e, devices: r, files: e.files.filter(({ id: s }) => i.has(s)) };
}
function $g(e, t) {
  let n = e.cases.filter(({ id: o }) => t.has(o)), r = e.launches.filter((o) => t.has(o.case)).map((o) => ({
    ...o,
    id: `${o.id}-again`,
    loadOrder: o.loadOrder.toReversed(),
    checkOutputs: !1
  }));
  if (n.length === 0 || r.length === 0) return;
  let i = `${e.requestId.replace(/-r1$/, "")}-r2`, s = { ...e, requestId: i, round: 2, cases: n, launches: r, files: On(n, e.files) };
  return e.sessionTimeBoxNs === void 0 ? s : { ...s, sessionTimeBoxNs: zt(s) };
}

// src/domain/collect/outcome.ts
var qg = /* @__PURE__ */ new Set(["crashed", "hung", "out-of-memory"]), Ug = ["crashed", "hung", "out-of-memory", "invalid-model", "unsupported", "error"];
function ss(e, t, n, r) {
  let i = e[t];
  if (i.status !== "planned") return { status: i.status, detail: i.reason, crashes: 0, finished: 0 };
  if (e.unplanned !== void 0) return { status: "missing", detail: e.unplanned, crashes: 0, finished: 0 };
  let s = e.identical ? "candidate" : t, o = n.filter(({ loadOrder: d }) => d.includes(s)), a = {
    crashes: o.filter((d) => qg.has(d.status) && Nr(d) === s).length,
    finished: o.filter(({ status: d }) => d === "finished").length
  }, { status: u, detail: c } = jg(
    e.key.delegate,
    s,
    o.filter(({ round: d }) => d === 1),
    r
  );
  return { status: u, detail: c, ...a };
}
function os(e, t, n) {
  let r = e.filter((s) => s.kind === "paired" && s.round === n && s.loadOrder.includes(t)), i = r.filter(({ status: s }) => s === "finished");
  return i.length > 0 && i.length >= Math.min(3, r.length);
}
function jg(e, t, n, r) {
  let i = n.filter(({ kind: c }) => c === "paired");
  if (os(n, t, 1)) return Vg(e, t, i);
  let s = is(n.filter((c) => Nr(c) === t));
  if (s !== void 0) return s;
  let o = is(n.filter((c) => Nr(c) === void 0));
  if (o !== void 0) return { ...o, detail: zg(o.detail, n) };
  let a = is(n.filter((c) => Nr(c) !== t));
  if (a !== void 0)
    return { status: "missing", detail: `its launches were lost to the other side (${a.status})` };
  let u = `${i.filter(({ status: c }) => c === "finished").length} of ${i.length} launches finished`;
  return r !== void 0 ? { status: "infrastructure", detail: `${u}; ${r}` } : { status: "missing", detail: u };
}
function Vg(e, t, n) {
  let r = n.filter(({ status: a }) => a === "finished"), i = r.filter((a) => {
    let u = a[t]?.delegation?.applied;
    return u !== void 0 && u !== e;
  }), [s] = i;
  if (s === void 0) return { status: "measured", detail: void 0 };
  let o = s[t]?.delegation?.applied ?? "another delegate";
  return {
    status: "fell-back",
    detail: `${e} ran no node in ${i.length} of ${r.length} launches; ${o} ran them`
  };
}
function is(e) {
  let t;
  for (let n of Ug) {
    let r = e.filter((i) => i.status === n);
    r.length > (t?.count ?? 0) && (t = { status: n, detail: r[0]?.detail, count: r.length });
  }
  return t && { status: t.status, detail: t.detail };
}
function Nr({ failedSide: e, loadOrder: t }) {
  return e ?? (t.length === 1 ? t[0] : void 0);
}
function zg(e, t) {
  let n = t.some(({ loadOrder: r }) => r.length > 1) ? "; in which side is not known" : "";
  return `${e ?? "no reason was given"}${n}`;
}

// src/domain/collect/launches.ts
function mu(e, t, n) {
  let r = new Map(e.launches.map((u) => [u.id, u])), i = Jg(e), s = /* @__PURE__ */ new Map(), o, a = (u) => {
    o !== void 0 && s.set(o.asked.id, Gg(o, u, e.round)), o = void 0;
  };
  for (let u of t)
    switch (u.event) {
      case "launch-started": {
        a(as(o));
        let c = r.get(u.launch);
        o = c && Hg(c, u);
        break;
      }
      case "launch-skipped": {
        a(as(o));
        let c = r.get(u.launch);
        c !== void 0 && s.set(c.id, Xg(c, u, e.round));
        break;
      }
      case "launch-finished":
        a({ status: "finished", failedSide: void 0, detail: void 0 });
        break;
      case "launch-failed":
        a({ status: u.failure, failedSide: u.side ?? gu(o), detail: u.detail });
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
        o !== void 0 && Wg(o, u, i);
    }
  return a(
    n === "complete" ? as(o) : { status: "cut", failedSide: void 0, detail: "the report ends inside this launch" }
  ), s;
}
function hu(e, t) {
  return { ...us(e, t), status: "missing", blocks: [] };
}
function us({ id: e, kind: t, loadOrder: n }, r) {
  return { launch: e, round: r, kind: t, loadOrder: n };
}
function Hg(e, t) {
  let r = t.case === e.case && t.kind === e.kind && t.loadOrder.join() === e.loadOrder.join() ? void 0 : "the device ran another launch under this name than was asked";
  return { asked: e, started: t, sides: {}, blocks: [], lastSide: void 0, wrong: r };
}
function Xg(e, t, n) {
  return {
    ...us(e, n),
    status: "skipped",
    failedSide: t.side,
    detail: t.detail,
    blocks: []
  };
}
function Wg(e, t, n) {
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
      let { applied: i, delegatedNodes: s, totalNodes: o, partitions: a, proof: u } = t;
      r.delegation = { applied: i, delegatedNodes: s, totalNodes: o, partitions: a, proof: u };
      break;
    }
    case "first-inference":
      r.firstInferenceNs = t.durationNs;
      break;
    case "output-check": {
      let { status: i, detail: s, maxAbsError: o, outlierShare: a, nonFiniteOutputs: u } = t;
      r.outputCheck = { status: i, detail: s, maxAbsError: o, outlierShare: a, nonFiniteOutputs: u };
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
        throttled: pu(t.thermalBefore) || pu(t.thermalAfter)
      });
      break;
    case "warmed-up":
      break;
  }
}
function pu({ state: e, headroom: t }) {
  return e === "serious" || e === "critical" || t !== void 0 && t >= 1;
}
function Gg(e, t, n) {
  let r = e.wrong ?? (t.status === "finished" ? Yg(e) : void 0), { status: i, failedSide: s, detail: o } = r === void 0 ? t : { status: "error", failedSide: void 0, detail: r };
  return { ...us(e.asked, n), status: i, failedSide: s, detail: o, ...e.sides, blocks: e.blocks };
}
function Yg({ asked: e, sides: t, blocks: n }) {
  for (let r of e.loadOrder) {
    if (t[r]?.loadNs === void 0) return `it finished without loading the ${r}`;
    let i = n.some((s) => s.side === r && s.samplesNs.length > 0);
    if (e.kind === "paired" && !i) return `it finished without samples of the ${r}`;
  }
}
function as(e) {
  return {
    status: "crashed",
    failedSide: e?.lastSide ?? gu(e),
    detail: "it started and ended without a word"
  };
}
function gu(e) {
  return e?.asked.loadOrder.length === 1 ? e.asked.loadOrder[0] : void 0;
}
function Jg(e) {
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
function cs(e, t) {
  let { request: n } = e;
  if (n === void 0) return { launches: /* @__PURE__ */ new Map(), environments: [], trouble: void 0 };
  let r = n.round === 2 ? 2 : 1, i = t.filter(({ run: u }) => u.round === r && ie(ba(u), e.device)), s = i.map((u) => Kg(n, e.runtime, u)), o = new Map(n.cases.map(({ id: u }) => [u, []]));
  for (let u of n.launches) {
    let c = s.flatMap((l) => l.launches.get(u.id) ?? []), d = c.find(({ status: l }) => l === "finished") ?? c[0] ?? hu(u, r);
    o.get(u.case)?.push(d);
  }
  let a = i.length === 0 ? ["no run of this device came back"] : s.flatMap(({ trouble: u }) => u ?? []);
  return {
    launches: o,
    environments: s.flatMap(
      ({ environment: u, ranOn: c }) => u === void 0 ? [] : [{ environment: u, ...c }]
    ),
    trouble: a.length === 0 ? void 0 : a.join("; ")
  };
}
function Kg(e, t, { run: n, report: r }) {
  let { outcome: i } = n, s = i.status === "reported" ? void 0 : `${i.status}: ${i.reason}`, o = n.substitutes === void 0 ? {} : { ranOn: { device: n.device, reason: n.substitutes.reason } }, a = (f) => ({ launches: /* @__PURE__ */ new Map(), environment: void 0, ranOn: o, trouble: f });
  if (r === void 0) return a(s ?? "the report of the device is not there");
  if (r.status === "unreadable") return a(xr(s, `the report can't be read: ${r.reason}`));
  let [u] = r.events;
  if (u?.event !== "session-started") return a(xr(s, "the report does not begin with a session"));
  let c = Zg(e, n, u) ?? Qg(t, u.environment);
  if (c !== void 0) return a(xr(s, c));
  let d = r.events.find((f) => f.event === "session-interrupted"), l = d === void 0 ? r.end === "cut" ? "the report is cut" : void 0 : `the device stopped early (${d.reason}): ${d.detail}`;
  return {
    launches: mu(e, r.events, r.end),
    environment: u.environment,
    ranOn: o,
    trouble: s === void 0 ? l : xr(s, l)
  };
}
function Zg(e, t, n) {
  return n.requestId === e.requestId && n.requestSha256 === t.requestSha256 && n.round === e.round ? void 0 : "the report answers another request";
}
function Qg(e, { runtime: t }) {
  if (e === void 0) return;
  let { name: n, version: r } = de[e];
  if (!(t.name === n && t.version === r))
    return `the app measured with ${t.name} ${t.version}, and ${n} ${r} was asked for (runtime: ${e})`;
}
function xr(e, t) {
  return [e, t].filter((n) => n !== void 0).join("; ");
}

// src/domain/collect.ts
function yu({ plan: e, secondRound: t, runs: n }) {
  let r = e.devices.map((i) => {
    let s = t?.devices.find(({ device: o }) => ie(o, i.device));
    return { planned: i, first: cs(i, n), second: s && cs(s, n) };
  });
  return {
    cases: r.flatMap(({ planned: i, first: s, second: o }) => ey(i, s, o)),
    sessions: r.flatMap(({ planned: { device: i }, first: s, second: o }) => [
      ...s.environments.map((a) => ({ device: i, round: 1, ...a })),
      ...(o?.environments ?? []).map((a) => ({ device: i, round: 2, ...a }))
    ])
  };
}
function ey(e, t, n) {
  return e.cases.map((r) => {
    let i = [...t.launches.get(r.id) ?? [], ...n?.launches.get(r.id) ?? []], { key: s, gated: o, identical: a } = r;
    return {
      key: s,
      gated: o,
      identical: a,
      baseline: ss(r, "baseline", i, t.trouble),
      candidate: ss(r, "candidate", i, t.trouble),
      launches: i
    };
  });
}

// src/domain/compare/change.ts
function wu({ estimate: e, interval: t }, n, r) {
  if (t === void 0) return "unclear";
  let i = Math.log1p(n), [s, o, a] = [Math.log1p(e), Math.log1p(t.low), Math.log1p(t.high)];
  return (o > 0 || a < 0) && Math.abs(s) > i ? ds(s, r) : o >= -i && a <= i ? "none" : "unclear";
}
function Ot(e, t) {
  return e === 0 ? "none" : ds(e, t);
}
function vu({ estimate: e, interval: t }, n) {
  return t === void 0 ? Ot(e, n) : t.low === 0 && t.high === 0 ? "none" : t.low > 0 || t.high < 0 ? ds(e, n) : "unclear";
}
function ds(e, t) {
  return e > 0 === t ? "regression" : "improvement";
}

// src/domain/stats/quantile.ts
function ls(e, t) {
  let n = (e.length - 1) * t, r = Math.floor(n), i = e[r], s = e[Math.ceil(n)];
  if (!(i === void 0 || s === void 0))
    return i + (s - i) * (n - r);
}

// src/domain/compare/launch-percentiles.ts
var bu = { "latency-p50": 0.5, "latency-p90": 0.9 };
function Sn(e, t) {
  return e.filter((n) => n.kind === "paired" && n.status === "finished" && n.round === t).map((n) => ({ ...Du(n, "baseline"), ...Du(n, "candidate") }));
}
function Du(e, t) {
  let n = e.blocks.filter((a) => a.side === t), r = new Float64Array(n.reduce((a, { samplesNs: u }) => a + u.length, 0)), i = 0;
  for (let { samplesNs: a } of n)
    r.set(a, i), i += a.length;
  r.sort();
  let s = ls(r, bu["latency-p50"]), o = ls(r, bu["latency-p90"]);
  return s === void 0 || o === void 0 || s <= 0 ? {} : { [t]: { "latency-p50": Math.log(s), "latency-p90": Math.log(o) } };
}

// src/domain/stats/student-t.ts
var ty = 1.959963984540054, ny = 1e3, Eu = /* @__PURE__ */ new Map();
function fs(e) {
  if (!Number.isInteger(e) || e < 1) throw new RangeError("degrees of freedom are whole and at least 1");
  let t = Eu.get(e);
  if (t !== void 0) return t;
  let n = e > ny ? ry(e) : iy(e);
  return Eu.set(e, n), n;
}
function ry(e) {
  let t = ty, n = (t ** 3 + t) / 4, r = (5 * t ** 5 + 16 * t ** 3 + 3 * t) / 96, i = (3 * t ** 7 + 19 * t ** 5 + 17 * t ** 3 - 15 * t) / 384;
  return t + n / e + r / e ** 2 + i / e ** 3;
}
function iy(e) {
  let t = 0, n = 16;
  for (let r = 0; r < 80; r += 1) {
    let i = (t + n) / 2;
    sy(i, e) < 0.95 ? t = i : n = i;
  }
  return (t + n) / 2;
}
function sy(e, t) {
  let n = Math.atan(e / Math.sqrt(t)), r = Math.sin(n), i = Math.cos(n), s = t % 2 === 1;
  if (t === 1) return 2 * n / Math.PI;
  let o = s ? i : 1, a = o;
  for (let u = s ? 3 : 2; u <= t - 2; u += 2)
    o *= (u - 1) / u * i ** 2, a += o;
  return s ? 2 / Math.PI * (n + r * a) : r * a;
}

// src/domain/stats/mean-interval.ts
function St(e) {
  let t = e.length;
  if (t === 0) return;
  let n = ps(e);
  if (t === 1) return { mean: n, interval: void 0, n: t };
  let r = fs(t - 1) * Math.sqrt(ms(e, n) / (t - 1) / t);
  return { mean: n, interval: { low: n - r, high: n + r, confidence: 0.95 }, n: t };
}
function Au(e, t) {
  if (e.length === 0 || t.length === 0) return;
  let [n, r] = [ps(e), ps(t)], i = r - n, s = Math.min(e.length, t.length);
  if (s === 1) return { mean: i, interval: void 0, n: s };
  let o = e.length + t.length - 2, a = (ms(e, n) + ms(t, r)) / o, u = fs(o) * Math.sqrt(a * (1 / e.length + 1 / t.length));
  return { mean: i, interval: { low: i - u, high: i + u, confidence: 0.95 }, n: s };
}
function ps(e) {
  let t = 0;
  for (let i = 0; i < e.length; i += 1) t += e[i] ?? Number.NaN;
  let n = t / e.length, r = 0;
  for (let i = 0; i < e.length; i += 1) r += (e[i] ?? Number.NaN) - n;
  return n + r / e.length;
}
function ms(e, t) {
  let n = 0;
  for (let r = 0; r < e.length; r += 1) n += ((e[r] ?? Number.NaN) - t) ** 2;
  return n;
}
function hs(e, t) {
  let { interval: n } = e;
  return {
    mean: t(e.mean),
    interval: n && { low: t(n.low), high: t(n.high), confidence: n.confidence },
    n: e.n
  };
}

// src/domain/compare/noisy-row.ts
function Ou(e) {
  let t = St(e);
  if (t === void 0) return;
  let { mean: n, interval: r, n: i } = hs(t, Math.exp);
  return { status: "known", value: n, interval: r, n: i };
}
function Su(e) {
  let t = e.flatMap(
    ({ baseline: n, candidate: r }) => n === void 0 || r === void 0 ? [] : [r - n]
  );
  return Nu(St(t));
}
function Tu(e) {
  return Nu(Au(Mr(e, "baseline"), Mr(e, "candidate")));
}
function Mr(e, t) {
  return e.flatMap((n) => n[t] ?? []);
}
function Nu(e) {
  if (e === void 0) return;
  let { mean: t, interval: n, n: r } = hs(e, Math.expm1);
  return { as: "ratio", estimate: t, interval: n, n: r };
}
var he = {
  change: "not-comparable",
  pairing: "none"
};

// src/domain/compare/case-rows.ts
function Iu(e) {
  let { measured: t } = e, [n, r] = [Sn(t.launches, 1), Sn(t.launches, 2)], i = [xu("latency-p50", e, n, r), xu("latency-p90", e, n, r)];
  return t.gated && i.push(
    gs("load", e, ({ loadNs: s }) => s),
    gs("first-inference", e, ({ firstInferenceNs: s }) => s),
    gs(
      "peak-memory",
      e,
      ({ beforeBytes: s, peakBytes: o }) => s === void 0 || o === void 0 ? void 0 : Math.max(0, o - s)
    )
  ), t.key.delegate !== "cpu" && i.push(uy(e), cy(e)), i;
}
function xu(e, t, n, r) {
  let i = (o) => o.map(({ baseline: a, candidate: u }) => ({ baseline: a?.[e], candidate: u?.[e] })), s = t.measured.launches.some((o) => o.kind === "paired" && o.loadOrder.length > 1);
  return Ru(e, t, i(n), i(r), s);
}
function gs(e, t, n) {
  let r = (i) => t.measured.launches.filter((s) => s.kind === "single" && s.status === "finished" && s.round === i).map((s) => ({
    baseline: Mu(s, "baseline", n),
    candidate: Mu(s, "candidate", n)
  }));
  return Ru(e, t, r(1), r(2), !1);
}
function Mu(e, t, n) {
  let r = e[t], i = r === void 0 ? void 0 : n(r);
  return i === void 0 || i <= 0 ? void 0 : Math.log(i);
}
function Ru(e, t, n, r, i) {
  let { measured: s, minimumEffect: o, refusal: a } = t, u = dy(s, (m) => Ou(Mr(n, m))), c = { ...Lu(e, s), ...u };
  if (s.identical) return ay(c);
  if (a.sides !== void 0) return { ...c, ...he, note: a.sides };
  let d = i ? Su : Tu, l = u.baseline.status === "known" && u.candidate.status === "known" ? d(n) : void 0;
  if (l === void 0) return { ...c, ...he };
  let f = oy(t, d(r));
  return {
    ...c,
    difference: l,
    change: wu(l, o, Ue(e).polarity === "lower-is-better"),
    pairing: i ? "same-launch" : "own-launches",
    ...f
  };
}
function oy({ measured: e, refusal: t }, n) {
  return n === void 0 ? {} : t.rounds !== void 0 ? { note: t.rounds } : oe.every((r) => os(e.launches, r, 2)) ? { secondRound: n } : {};
}
function ay(e) {
  if (e.candidate.status !== "known") return { ...e, ...he };
  let t = { as: Ue(e.metric).difference, estimate: 0, n: e.candidate.n };
  return { ...e, difference: t, change: "none", pairing: "exact", note: "both sides are the same bytes" };
}
function uy(e) {
  return Pu(
    "delegated-nodes",
    e,
    ({ delegatedNodes: t }) => t,
    (t, n) => ku(t) - ku(n)
  );
}
function ku({ totalNodes: e, delegatedNodes: t }) {
  return e - t;
}
function cy(e) {
  return Pu(
    "partitions",
    e,
    ({ partitions: t, delegatedNodes: n }) => n === 0 ? void 0 : t,
    (t, n) => n.partitions - t.partitions
  );
}
function Pu(e, { measured: t, refusal: n }, r, i) {
  let s = (l) => {
    let { status: f, detail: m } = t[l];
    if (f === "absent") return { status: "absent", reason: m ?? "not there" };
    let y = Tn(t, l);
    if (y === void 0) return { status: "unknown", reason: m ?? f, because: f };
    if (y.proof === "unknown")
      return { status: "unknown", reason: "the runtime does not tell what it delegated" };
    let v = r(y);
    return v === void 0 ? { status: "unknown", reason: "nothing is delegated", because: f } : { status: "known", value: v, n: 1 };
  }, o = { ...Lu(e, t), baseline: s("baseline"), candidate: s("candidate") }, [a, u] = [Tn(t, "baseline"), Tn(t, "candidate")];
  if (!(o.baseline.status === "known" && o.candidate.status === "known") || a === void 0 || u === void 0) return { ...o, ...he };
  if (n.sides !== void 0) return { ...o, ...he, note: n.sides };
  let d = i(a, u);
  return {
    ...o,
    difference: { as: "delta", estimate: d, n: 1 },
    change: Ot(d, Ue(e).polarity === "lower-is-better"),
    pairing: "exact"
  };
}
function Tn(e, t) {
  let n = e.identical ? "candidate" : t, r;
  for (let i of e.launches) {
    let s = i.status === "finished" ? i[n]?.delegation : void 0;
    s !== void 0 && (r === void 0 || s.delegatedNodes < r.delegatedNodes) && (r = s);
  }
  return r;
}
function Lu(e, { key: t, gated: n }) {
  return { scope: { of: "case", key: t, gated: n }, metric: e };
}
function dy(e, t) {
  let n = (r) => {
    let { status: i, detail: s } = e[r];
    return i === "absent" ? { status: "absent", reason: s ?? "not there" } : i !== "measured" ? { status: "unknown", reason: s ?? i, because: i } : t(e.identical ? "candidate" : r) ?? {
      status: "unknown",
      reason: "no launch finished that tells",
      because: "missing"
    };
  };
  return { baseline: n("baseline"), candidate: n("candidate") };
}

// src/domain/compare/facts.ts
function Bu(e) {
  let { key: t, gated: n, identical: r, launches: i } = e, s = i.filter(({ status: c }) => c === "finished"), o = s.flatMap((c) => c.blocks), a = o.some((c) => c.side === "candidate") ? "candidate" : "baseline", u = o.filter((c) => c.side === a);
  return {
    key: t,
    gated: n,
    identical: r,
    baseline: Fu(e, "baseline"),
    candidate: Fu(e, "candidate"),
    launchesFinished: s.length,
    launchesPlanned: i.length,
    samplesPerSide: u.reduce((c, { samplesNs: d }) => c + d.length, 0),
    droppedSamples: u.reduce((c, { droppedCount: d }) => c + d, 0),
    throttledBlocks: o.filter(({ throttled: c }) => c).length,
    rounds: i.reduce((c, { round: d }) => Math.max(c, d), 0)
  };
}
function Fu(e, t) {
  return {
    ...e[t],
    delegation: Tn(e, t),
    outputCheck: ly(e, t)
  };
}
function ly(e, t) {
  let n = e.identical ? "candidate" : t, r = e.launches.flatMap((s) => s[n]?.outputCheck ?? []);
  return r.find(({ status: s }) => s === "outside") ?? r.find(fy) ?? r.find(({ status: s }) => s === "within") ?? r[0];
}
function fy({ nonFiniteOutputs: e }) {
  return (e ?? 0) > 0;
}

// src/domain/compare/refusals.ts
function $u(e, t) {
  let n = e.filter((o) => ie(o.device, t)), [r, ...i] = n.filter(({ round: o }) => o === 1).map(({ environment: o }) => o), s = n.filter(({ round: o }) => o === 2).map(({ environment: o }) => o);
  return r === void 0 ? { sides: void 0, rounds: void 0 } : {
    sides: _u("The sessions of this device ran in different environments", r, i),
    rounds: _u("The second round ran in another environment", r, s)
  };
}
var py = [
  ["device model", ({ deviceModel: e }) => e],
  ["OS", ({ platform: e, osVersion: t }) => `${e} ${t}`],
  ["OS build", ({ osBuild: e }) => e],
  ["ABI", ({ abi: e }) => e],
  ["SoC", ({ soc: e }) => e],
  ["runtime", ({ runtime: e }) => `${e.name} ${e.version}`],
  ["app", ({ appSha256: e }) => e.slice(0, 12)]
];
function _u(e, t, n) {
  let r = n.flatMap(
    (i) => py.flatMap(([s, o]) => o(t) === o(i) ? [] : [`${s} ${o(t)} and ${o(i)}`])
  );
  return r.length === 0 ? void 0 : `${e}: ${[...new Set(r)].join(", ")}.`;
}

// src/domain/compare/converted.ts
function De(e, t, n) {
  let r = e[t];
  if (r.status === "absent") return { absent: `there is no such model on the ${t} side` };
  if (r.status === "unusable") return { absent: r.reason };
  let i = r.variants.find((s) => s.variant === n);
  return i === void 0 ? { absent: `the ${t} source gives no ${n}` } : i.status === "converted" ? i : { absent: i.reason };
}

// src/domain/compare/size-rows.ts
function Uu(e, t, n) {
  let r = qu("size", e, t, { status: "known", bytes: 0 });
  return n.length === 0 ? [r] : [r, qu("app-size", e, t, my(n))];
}
function my(e) {
  let t = 0;
  for (let { platform: n, runtimeBytes: r } of e) {
    let i = Object.entries(r), s = i.filter(([a]) => !a.startsWith("x86")), o = s.length > 0 ? s : i;
    if (o.length === 0)
      return { status: "unknown", reason: `the app of ${n} does not tell what its runtime takes` };
    t = Math.max(t, ...o.map(([, a]) => a));
  }
  return { status: "known", bytes: t };
}
function qu(e, t, n, r) {
  let i = (a) => {
    let u = De(t, a, n);
    return "absent" in u ? { status: "absent", reason: u.absent } : r.status === "unknown" ? r : { status: "known", value: u.file.sizeBytes + r.bytes, n: 1 };
  }, s = {
    scope: { of: "variant", model: t.model, variant: n },
    metric: e,
    baseline: i("baseline"),
    candidate: i("candidate")
  };
  if (s.baseline.status !== "known" || s.candidate.status !== "known") return { ...s, ...he };
  let o = s.candidate.value / s.baseline.value - 1;
  return Number.isFinite(o) ? {
    ...s,
    difference: { as: "ratio", estimate: o, n: 1 },
    change: Ot(o, !0),
    pairing: "exact"
  } : { ...s, ...he, note: "the baseline file is empty" };
}

// src/domain/compare/variant-rows.ts
function Vu(e, t, n) {
  let r = new Set(oe.flatMap((i) => hy(e[i]).map(({ variant: s }) => s)));
  return be.flatMap((i) => {
    if (!r.has(i)) return [];
    let s = Uu(e, i, n);
    return t === void 0 ? s : [...s, ...gy(e, t, i), ...vy(e, t, i)];
  });
}
function hy(e) {
  return e.status === "present" ? e.variants : [];
}
function zu(e, t) {
  return { of: "variant", model: e, variant: t };
}
function gy(e, t, n) {
  let r = { baseline: kr(t, "baseline", n), candidate: kr(t, "candidate", n) };
  if (oe.every((l) => r[l] === void 0 || r[l].status === "not-configured")) return [];
  let i = (l) => {
    let f = De(e, l, n);
    if ("absent" in f) return { status: "absent", reason: f.absent };
    let m = r[l];
    return m?.status === "measured" ? { status: "known", value: m.value, n: m.n } : { status: "unknown", reason: ys(m) };
  }, s = {
    scope: zu(e.model, n),
    metric: "accuracy",
    baseline: i("baseline"),
    candidate: i("candidate"),
    ...Hu(r.candidate, r.baseline)
  }, [o, a] = [r.baseline, r.candidate];
  if (o?.status !== "measured" || a?.status !== "measured") return [{ ...s, ...he }];
  let u = wy(t, o, a);
  if (u !== void 0) return [{ ...s, ...he, note: u }];
  let { difference: c, paired: d } = Nn(o, a);
  return [
    {
      ...s,
      difference: c,
      change: vu(c, !a.higherIsBetter),
      pairing: d ? "same-data" : "exact"
    }
  ];
}
function Nn(e, t) {
  let n = yy(e, t), r = n === void 0 ? void 0 : St(n);
  return r?.interval === void 0 ? {
    difference: { as: "delta", estimate: t.value - e.value, n: Math.min(e.n, t.n) },
    paired: !1
  } : {
    difference: { as: "delta", estimate: r.mean, interval: r.interval, n: r.n },
    paired: !0
  };
}
function yy(e, t) {
  let [n, r] = [e.scores, t.scores];
  if (!(n === void 0 || r?.length !== n.length) && e.dataSha256 === t.dataSha256)
    return r.map((i, s) => i - (n[s] ?? Number.NaN));
}
function wy(e, t, n) {
  if (!e.sameData) return e.note ?? "the sides were scored on different data";
  if (t.metric !== n.metric || t.higherIsBetter !== n.higherIsBetter)
    return `the sides were scored by different metrics (${t.metric}, ${n.metric})`;
  if (t.dataSha256 !== n.dataSha256) return "the sides were scored on different data";
}
function vy(e, t, n) {
  let r = { baseline: ju(t.baseline), candidate: ju(t.candidate) };
  if (oe.every((u) => r[u]?.variant === n)) return [];
  let i = { baseline: kr(t, "baseline", n), candidate: kr(t, "candidate", n) };
  if (oe.every((u) => i[u]?.status !== "measured")) return [];
  let s = (u) => {
    let c = De(e, u, n);
    if ("absent" in c) return { status: "absent", reason: c.absent };
    let [d, l] = [i[u], r[u]?.task];
    if (d?.status !== "measured") return { status: "unknown", reason: ys(d) };
    if (l?.status !== "measured")
      return { status: "unknown", reason: `no float32 to compare with: ${ys(l)}` };
    let { estimate: f, interval: m, n: y } = Dy(l, d);
    return { status: "known", value: f, interval: m, n: y };
  }, o = {
    scope: zu(e.model, n),
    metric: "conversion-loss",
    baseline: s("baseline"),
    candidate: s("candidate"),
    ...Hu(i.candidate, i.baseline)
  };
  if (o.baseline.status !== "known" || o.candidate.status !== "known") return [{ ...o, ...he }];
  if (!t.sameData) return [{ ...o, ...he, note: t.note ?? "the data differ" }];
  let a = {
    as: "delta",
    estimate: o.candidate.value - o.baseline.value,
    n: Math.min(o.baseline.n, o.candidate.n)
  };
  return [{ ...o, difference: a, change: by(a.estimate, o), pairing: "same-data" }];
}
function by(e, { baseline: t, candidate: n }) {
  let r = Ot(e, !0);
  if (r === "none" || t.status !== "known" || n.status !== "known") return r;
  let i = (s, o) => s !== void 0 && s.low <= o && o <= s.high;
  return i(t.interval, n.value) || i(n.interval, t.value) ? "unclear" : r;
}
function Dy(e, t) {
  let { difference: n } = e.higherIsBetter ? Nn(t, e) : Nn(e, t);
  return n;
}
function ju(e) {
  return e.find(({ fidelity: t }) => t.status === "is-reference") ?? e.find(({ variant: t }) => t === "float32");
}
function kr(e, t, n) {
  return e[t].find(({ variant: r }) => r === n)?.task;
}
function ys(e) {
  return e === void 0 ? "it was not evaluated" : e.status === "failed" ? e.reason : e.status === "not-configured" ? "no evaluation is configured" : "it was scored";
}
function Hu(...e) {
  let t = e.find((s) => s?.status === "measured");
  if (t?.status !== "measured") return {};
  let { metric: n, unit: r, higherIsBetter: i } = t;
  return { task: { metric: n, unit: r, higherIsBetter: i } };
}

// src/domain/why/pair-up.ts
function Ir(e, t, n) {
  let r = new Set(t), i = e;
  return { byRule: n.map((o) => {
    let a = [];
    return i = i.filter((u) => {
      let c = [...r].find((d) => o(u, d));
      return c === void 0 ? !0 : (r.delete(c), a.push({ from: u, to: c }), !1);
    }), a;
  }), unpairedFrom: i, unpairedTo: [...r] };
}

// src/domain/why/constants.ts
var Ey = 200, Cy = 64;
function Wu(e, t) {
  let n = Math.max(Xu(e), Xu(t)), r = (c) => c.sizeBytes > n && !Ay(c), i = [
    (c, d) => c.name === d.name && xn(c, d) && ws(c, d),
    (c, d) => c.sha256 === d.sha256 && xn(c, d) && ws(c, d),
    (c, d) => xn(c, d) && ws(c, d)
  ], s = [
    (c, d) => c.name === d.name && xn(c, d),
    ...[1, 2, 1 / 0].map(
      (c) => (d, l) => xn(d, l) && d.shape.length === l.shape.length && Oy(d, l) <= c
    )
  ], { byRule: o, unpairedFrom: a, unpairedTo: u } = Ir(
    e.constants.filter(r),
    t.constants.filter(r),
    [...i, ...s]
  );
  return {
    kept: o.slice(0, i.length).flat(),
    resized: o.slice(i.length).flat(),
    added: u,
    removed: a
  };
}
function Mn({ shape: e }) {
  return e.reduce((t, n) => t * n, 1);
}
function Xu({ constants: e }) {
  return e.length < Ey ? -1 : e.at(-1)?.sizeBytes ?? -1;
}
function Ay({ dtype: e, sizeBytes: t }) {
  return (e === "int32" || e === "int64") && t <= Cy;
}
function xn(e, t) {
  return e.usedBy === t.usedBy || e.usedBy === "DEQUANTIZE" || t.usedBy === "DEQUANTIZE";
}
function ws(e, t) {
  return e.shape.join() === t.shape.join();
}
function Oy(e, t) {
  return e.shape.filter((n, r) => n !== t.shape[r]).length;
}

// src/domain/why/delegation.ts
function Gu(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  for (let { key: i, baseline: s, candidate: o } of e) {
    if (i.delegate === "cpu") continue;
    let [a, u] = [s.delegation, o.delegation];
    if (a === void 0 || u === void 0 || !Ty(a, u)) continue;
    let c = Sy(i.delegate, a, u, Ny(a, u, t, n)), d = JSON.stringify(c);
    r.has(d) || r.set(d, c);
  }
  return [...r.values()];
}
function Sy(e, t, n, r) {
  return { kind: "delegation", delegate: e, baseline: t, candidate: n, suspects: r };
}
function Ty(e, t) {
  return e.applied !== t.applied ? !0 : e.proof === "unknown" || t.proof === "unknown" ? !1 : kn(e) !== kn(t) || e.partitions !== t.partitions;
}
function kn({ totalNodes: e, delegatedNodes: t }) {
  return e - t;
}
function Ny(e, t, n, r) {
  if (e.proof === "unknown" || t.proof === "unknown") return [];
  let i = new Set(kn(e) === 0 ? n.operators.map(({ op: a }) => a) : []), s = [...r].filter(([a, u]) => u > 0 && !i.has(a)), o = s.reduce((a, [, u]) => a + u, 0);
  return o > 0 && o === kn(t) - kn(e) ? s.map(([a]) => a) : [];
}

// src/domain/why/operators.ts
var Qu = /* @__PURE__ */ new Set(["CAST", "QUANTIZE", "DEQUANTIZE"]);
function ec(e, t) {
  let n = Ku(Rr(e, Yu), Rr(t, Yu)), r = Ku(Rr(e, Ju), Rr(t, Ju)), i = [], s = [];
  for (let [o, a] of r) {
    let [u = "", c = ""] = o.split(" ");
    if (c === "") continue;
    let d = Math.min(
      Math.abs(a),
      Zu(a, r.get(`${u} `)),
      Zu(a, n.get(c))
    );
    d !== 0 && ((a < 0 ? i : s).push({ op: u, activation: c, count: d }), vs(n, c, a < 0 ? -d : d));
  }
  return { changed: n, lost: i, gained: s };
}
function Yu({ op: e }) {
  return e;
}
function Ju({ op: e, activation: t }) {
  return `${e} ${t ?? ""}`;
}
function Rr({ operators: e }, t) {
  let n = /* @__PURE__ */ new Map();
  for (let r of e) vs(n, t(r), r.count);
  return n;
}
function Ku(e, t) {
  let n = [.../* @__PURE__ */ new Set([...e.keys(), ...t.keys()])].sort(), r = /* @__PURE__ */ new Map();
  for (let i of n) vs(r, i, (t.get(i) ?? 0) - (e.get(i) ?? 0));
  return r;
}
function vs(e, t, n) {
  let r = (e.get(t) ?? 0) + n;
  r === 0 ? e.delete(t) : e.set(t, r);
}
function Zu(e, t) {
  return Math.max(0, -Math.sign(e) * (t ?? 0));
}

// src/domain/why/resized.ts
var Ds = {
  CONV_2D: { output: 0, input: 3 },
  TRANSPOSE_CONV: { output: 0, input: 3 },
  FULLY_CONNECTED: { output: 0, input: 1 },
  CONV_3D: { output: 4, input: 3 },
  /** One filter a channel: it is as wide as what it reads, times its multiplier. */
  DEPTHWISE_CONV_2D: { output: 3, input: 3 }
};
function nc(e, t) {
  let n = e.resized.filter((c) => Ht(c) !== void 0), r = n.filter(ky), i = n.filter((c) => !r.includes(c) && !rc(c)), s = r.flatMap((c) => sc(c, My(c))), o = (c) => Ht(c) === "DEPTHWISE_CONV_2D", a = i.filter((c) => o(c) && !bs(c, s));
  s.push(...a.flatMap(ic));
  let u = i.filter((c) => !o(c) && !t && !bs(c, s));
  return [
    ...xy([...r, ...a, ...u], n),
    ...e.resized.filter((c) => Ht(c) === void 0 && !bs(c, s)).map(({ from: c, to: d }) => Pr(d.name, c.sizeBytes, d.sizeBytes))
  ];
}
function Pr(e, t, n) {
  return { kind: "constant-resized", name: e, baselineBytes: t, candidateBytes: n };
}
function xy(e, t) {
  let n = Map.groupBy(e, (i) => Ht(i) ?? ""), r = tc(t.filter((i) => !e.includes(i)));
  return [...n].sort(([i], [s]) => i < s ? -1 : 1).map(([i, s], o) => {
    let a = s.length;
    return { kind: "layers-resized", op: i, count: a, parameters: tc(s) + (o === 0 ? r : 0) };
  });
}
function tc(e) {
  return e.reduce((t, { from: n, to: r }) => t + Mn(r) - Mn(n), 0);
}
function Ht({ from: e, to: t }) {
  return [t.usedBy, e.usedBy].find((n) => n !== void 0 && n in Ds);
}
function My(e) {
  return Ds[Ht(e) ?? ""]?.output ?? 0;
}
function rc({ to: e }) {
  return e.shape.length < 2;
}
function ky(e) {
  let t = Ds[Ht(e) ?? ""];
  return t === void 0 || rc(e) ? !1 : e.to.shape.some((n, r) => n !== e.from.shape[r] && r !== t.input);
}
function ic(e) {
  return e.to.shape.flatMap((t, n) => sc(e, n));
}
function sc({ from: e, to: t }, n) {
  let [r, i] = [e.shape[n], t.shape[n]];
  return r === void 0 || i === void 0 || r === i ? [] : [{ from: r, to: i }];
}
function bs(e, t) {
  return e.from.shape.length !== e.to.shape.length ? !1 : ic(e).every((n) => t.some((r) => Ry(n, r)));
}
var Iy = 4;
function Ry({ from: e, to: t }, n) {
  let r = (t - e) / (n.to - n.from);
  return e * n.to === t * n.from || Number.isInteger(r) && r >= 1 && r <= Iy;
}

// src/domain/why/signature.ts
function uc(e, t) {
  let n = oc(e.inputs, t.inputs), r = oc(e.outputs, t.outputs), i = [
    ...n.changed.map(({ from: o, to: a }) => ({ kind: "input-changed", name: a.name, ...ac(o, a) })),
    ...n.added.map(({ name: o }) => ({ kind: "input-added", name: o })),
    ...n.removed.map(({ name: o }) => ({ kind: "input-removed", name: o })),
    ...r.changed.map(({ from: o, to: a }) => ({ kind: "output-changed", name: a.name, ...ac(o, a) })),
    ...r.added.map(({ name: o }) => ({ kind: "output-added", name: o })),
    ...r.removed.map(({ name: o }) => ({ kind: "output-removed", name: o }))
  ], s = [...n.changed, ...r.changed];
  return {
    facts: i,
    retyped: s.filter(({ from: o, to: a }) => o.dtype !== a.dtype).length,
    inputReshaped: n.changed.some(({ from: o, to: a }) => Es(o) !== Es(a))
  };
}
function oc(e, t) {
  let { byRule: n, unpairedFrom: r, unpairedTo: i } = Ir(e, t, [
    (o, a) => o.name === a.name && st(o) === st(a),
    (o, a) => st(o) === st(a),
    (o, a) => o.name === a.name,
    () => e.length === t.length
  ]);
  return { changed: n.flat().filter(({ from: o, to: a }) => st(o) !== st(a)), added: i, removed: r };
}
function ac(e, t) {
  return { from: st(e), to: st(t) };
}
function st(e) {
  return `${e.dtype}${Es(e)}`;
}
function Es({ shape: e, dynamicDimensions: t }) {
  return `[${e.map((n, r) => t.includes(r) ? "?" : n).join(", ")}]`;
}

// src/domain/why/weights-dtype.ts
function dc(e) {
  let t = e.filter(({ from: n, to: r }) => n.dtype !== r.dtype);
  return [...Map.groupBy(t, ({ from: n }) => n.dtype)].sort(([n], [r]) => n < r ? -1 : 1).flatMap(([n, r]) => {
    let [i] = [...Map.groupBy(r, ({ to: a }) => a.dtype)].sort(([, a], [, u]) => cc(u) - cc(a));
    if (i === void 0) return [];
    let [s, o] = i;
    return [
      { kind: "weights-dtype", from: n, to: s, sizeBytes: o.reduce((a, u) => a + u.to.sizeBytes, 0) }
    ];
  });
}
function cc(e) {
  return e.reduce((t, { to: n }) => t + Mn(n), 0);
}

// src/domain/why.ts
function pc(e, t) {
  return be.flatMap((n) => {
    let r = De(e, "baseline", n), i = De(e, "candidate", n);
    if ("absent" in r || "absent" in i) return [];
    let s = t.filter(({ key: a }) => a.variant === n), o = Py(r.inspection, i.inspection, s);
    return o.length === 0 ? [] : [{ variant: n, facts: o }];
  });
}
function Py(e, t, n) {
  let r = uc(e, t), i = Wu(e, t), s = dc([...i.kept, ...i.resized]), o = ec(e, t), a = Ly(o.changed, r.retyped, s.length > 0), u = Gu(n, e, a), c = new Set(u.flatMap(({ suspects: d }) => d));
  return [
    ...r.facts,
    ...s,
    ...lc("operators-added", a, c),
    ...lc("operators-removed", a, c),
    ...fc("fusion-lost", o.lost),
    ...fc("fusion-gained", o.gained),
    ...nc(i, r.inputReshaped),
    ...Fy(i, o.changed),
    ...u
  ];
}
function Ly(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  for (let [i, s] of e) {
    let o = Qu.has(i) ? n && i !== "CAST" ? 1 / 0 : t : 0, a = Math.sign(s) * Math.max(0, Math.abs(s) - o);
    a !== 0 && r.set(i, a);
  }
  return r;
}
function lc(e, t, n) {
  let r = e === "operators-added" ? 1 : -1;
  return [...t].flatMap(
    ([i, s]) => s * r > 0 && !n.has(i) ? [{ kind: e, op: i, count: Math.abs(s) }] : []
  );
}
function fc(e, t) {
  return t.map((n) => ({ kind: e, ...n }));
}
function Fy({ added: e, removed: t }, n) {
  let r = ({ usedBy: i }, s) => i !== void 0 && (i === "DEQUANTIZE" || (n.get(i) ?? 0) * s > 0);
  return [
    ...e.filter((i) => !r(i, 1)).map(({ name: i, sizeBytes: s }) => Pr(i, 0, s)),
    ...t.filter((i) => !r(i, -1)).map(({ name: i, sizeBytes: s }) => Pr(i, s, 0))
  ];
}

// src/domain/compare.ts
function mc(e) {
  let t = Map.groupBy(e.measurements.cases, ({ key: n }) => n.model);
  return {
    models: e.changes.models.map(({ model: n, change: r }) => {
      let i = e.variants.models.find((u) => u.model === n);
      if (i === void 0 || r === "unchanged" || r === "deleted")
        return { model: n, change: r, rows: [], cases: [], why: [] };
      let s = t.get(n) ?? [], o = s.map(Bu), a = e.accuracy.models.find((u) => u.model === n);
      return {
        model: n,
        change: r,
        rows: [...Vu(i, a, e.apps), ...By(s, e)],
        cases: o,
        why: pc(i, o)
      };
    })
  };
}
function By(e, t) {
  let { minimumEffect: n } = t.settings.settings;
  return e.flatMap(
    (r) => Iu({ measured: r, minimumEffect: n, refusal: $u(t.measurements.sessions, r.key.device) })
  );
}

// src/domain/judge/rules.ts
function Lr(e, t) {
  let n = e.filter(
    (r) => Ue(r.metric).scope === t.of && Cs(r.match ?? {}, t)
  );
  return n.filter(
    (r, i) => !n.slice(i + 1).some((s) => s.metric === r.metric && s.kind === r.kind)
  ).filter(({ level: r }) => r !== "off");
}
function Cs(e, t) {
  if (t.of === "variant")
    return e.device !== void 0 || e.delegate !== void 0 ? !1 : Tt(e.model, t.model) && Tt(e.variant, t.variant);
  let { model: n, variant: r, delegate: i, device: s } = t.key;
  return Tt(e.model, n) && Tt(e.variant, r) && Tt(e.delegate, i) && (Tt(e.device, s.model) || Tt(e.device, gr(s)));
}
function Tt(e, t) {
  return e === void 0 || fa(e, t);
}

// src/domain/advise/keeps-accuracy.ts
var _y = 0.01, hc = { topOne: 0.99, cosine: 0.999 };
function gc(e, t, n, r) {
  let i = t.models.find((u) => u.model === n.model), s = i?.candidate.find(({ variant: u }) => u === r), o = i?.candidate.find(({ variant: u }) => u === n.variant);
  if (s === void 0 || o === void 0) return { kept: n.variant === r };
  if (s.task.status === "measured" && o.task.status === "measured")
    return $y(e, { of: "variant", model: n.model, variant: n.variant }, s.task, o.task);
  let a = s.task.status === "not-configured" && o.task.status === "not-configured";
  return { kept: n.variant === r || a && qy(o) };
}
function $y(e, t, n, r) {
  let { difference: i } = Nn(n, r), { estimate: s, interval: o } = i, a = r.higherIsBetter ? -s : s, u = Lr(e.budgets, t).filter(({ metric: v }) => v === "accuracy"), c = u.find(({ kind: v }) => v === "max-drop")?.limit, d = c === void 0 ? r.unit === "number" : c.of === "relative", l = (c?.of === "absolute" ? c.value : c?.fraction ?? _y) * (d ? Math.abs(n.value) : 1), f = o !== void 0 && (r.higherIsBetter ? o.high < 0 : o.low > 0), m = u.every(
    ({ kind: v, limit: O }) => v !== "min" || O.of !== "absolute" || !it(O.value, r.value)
  );
  return { kept: !it(a, l) && (c !== void 0 || !f) && m, delta: s };
}
function qy({ fidelity: e }) {
  return e.status === "is-reference" ? !0 : e.status !== "measured" || e.nonFiniteOutputs > 0 ? !1 : e.topOneAgreement === void 0 ? e.cosine >= hc.cosine : e.topOneAgreement >= hc.topOne;
}

// src/domain/advise.ts
function yc(e, t, n, r) {
  return e.plan.devices.flatMap(
    ({ device: i, platform: s, cases: o }) => e.plan.ship.filter((a) => a.platform === s).flatMap((a) => {
      let u = r(a, i)?.planned.key;
      if (u === void 0) return [];
      let c = o.filter(({ key: d }) => d.model === a.model).flatMap(({ key: d }) => Uy(e, d, u, t, n) ?? []);
      return jy(a, i, u, c, e.settings.settings.minimumEffect) ?? [];
    })
  );
}
function Uy(e, t, n, r, i) {
  let s = r.get(t)[0]?.candidate;
  if (s?.status !== "measured" || s.crashes > 0) return;
  let { outputCheck: o } = s;
  if (o?.status === "outside" || (o?.nonFiniteOutputs ?? 0) > 0) return;
  let a = i.get(t).find(({ metric: d }) => d === "latency-p50")?.candidate, u = e.variants.models.find(({ model: d }) => d === t.model), c = u && De(u, "candidate", t.variant);
  if (!(a?.status !== "known" || c === void 0 || "absent" in c))
    return {
      key: t,
      p50Ns: a.value,
      launches: a.n,
      sizeBytes: c.file.sizeBytes,
      accuracy: gc(e.settings.settings, e.accuracy, t, n.variant)
    };
}
function jy(e, t, n, r, i) {
  let s = r.find(({ key: y }) => rt(y, n)), o = r.filter((y) => y.accuracy.kept);
  if (s === void 0 || o.length === 0) return;
  let a = Math.min(...o.map(({ p50Ns: y }) => y)), [u] = o.filter(({ p50Ns: y }) => y <= a * (1 + i)).sort((y, v) => y.sizeBytes - v.sizeBytes || y.p50Ns - v.p50Ns || Vy(y, v));
  if (u === void 0 || rt(u.key, n)) return;
  let c = u.p50Ns / s.p50Ns - 1, d = u.sizeBytes / s.sizeBytes - 1, l = u.p50Ns * (1 + i) < s.p50Ns, f = u.p50Ns <= s.p50Ns * (1 + i) && u.sizeBytes * (1 + i) < s.sizeBytes;
  if (!l && !f) return;
  let m = Math.min(u.launches, s.launches);
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
    note: `Measured in one session, each in launches of its own (${m === 1 ? "the proposal in one: a look" : `at least ${m} each`}).`
  };
}
function Vy(e, t) {
  let [n, r] = [e, t].map(({ key: i }) => `${i.variant} ${i.delegate}`);
  return n !== void 0 && r !== void 0 && n < r ? -1 : 1;
}

// src/domain/case-index.ts
function In(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let r of e) {
    let i = t(r);
    if (i === void 0) continue;
    let s = wc(i), o = n.get(s) ?? [];
    n.set(s, o);
    let a = o.find((u) => rt(u.key, i));
    a === void 0 ? o.push({ key: i, values: [r] }) : a.values.push(r);
  }
  return { get: (r) => n.get(wc(r))?.find((i) => rt(i.key, r))?.values ?? [] };
}
function wc({ model: e, variant: t, delegate: n, threads: r, device: i }) {
  return [e, t, n, r, i.farm, i.model, i.osVersion].join(" ");
}

// src/domain/judge/findings.ts
function vc(e) {
  return [
    ...e.settings.changedByHead.map(({ path: t, base: n, head: r, loosens: i }) => ({
      kind: "setting-changed",
      detail: `${t}: ${n ?? "not set"} → ${r ?? "not set"}${i ? " (looser)" : ""}; the base decides`
    })),
    ...e.changes.models.filter(({ differs: t, change: n }) => n === "modified" && t.includes("evaluation")).map(({ model: t }) => ({ kind: "evaluation-changed", detail: `${t}: the evaluation data changed` })),
    ...e.variants.models.flatMap(zy),
    ...e.comparison.models.flatMap((t) => Hy(t, e.ships))
  ];
}
function zy({ model: e, baseline: t, candidate: n }) {
  return n.status !== "present" ? [] : n.variants.flatMap((r) => {
    if (r.status !== "failed" && r.status !== "no-effect") return [];
    let s = (t.status === "present" ? t.variants.find(({ variant: o }) => o === r.variant) : void 0)?.status === r.status ? " (on the baseline, too)" : "";
    return [
      { kind: "variant-failed", scope: { of: "variant", model: e, variant: r.variant }, detail: `${r.reason}${s}` }
    ];
  });
}
function Hy({ rows: e, cases: t }, n) {
  return [...t.flatMap(Wy), ...e.filter((r) => Gy(r, n)).map(Yy)];
}
var Xy = /* @__PURE__ */ new Set(["crashed", "hung", "out-of-memory", "invalid-model", "error"]);
function Wy(e) {
  let { key: t, gated: n, candidate: r, baseline: i, throttledBlocks: s } = e, o = { of: "case", key: t, gated: n }, a = [], u = (d, l) => a.push({ kind: d, scope: o, detail: l });
  r.status === "fell-back" ? u("fell-back", As(r, i)) : Xy.has(r.status) || r.crashes > 0 ? u("crashed", As(r, i)) : n && r.status === "unsupported" && i.status === "measured" ? u("not-measured", As(r, i)) : (r.status === "missing" || r.status === "infrastructure") && u("not-measured", r.detail ?? r.status);
  let { outputCheck: c } = r;
  return c?.status === "outside" ? u("wrong-output", c.detail) : (c?.nonFiniteOutputs ?? 0) > 0 && u("wrong-output", `${c?.nonFiniteOutputs} outputs are NaN or infinite`), s > 0 && u("throttled", `the device was hot around ${s} blocks`), a;
}
function As(e, t) {
  let n = e.detail ?? `${e.crashes} launches ended in it`;
  return e.status === t.status && e.status !== "measured" ? `${n} (on the baseline, too)` : n;
}
function Gy({ change: e, scope: t, metric: n }, r) {
  return e !== "regression" || n === "app-size" ? !1 : t.of === "case" ? t.gated : r(t.model, t.variant);
}
function Yy({ scope: e, metric: t }) {
  return { kind: "regression", scope: e, detail: t };
}

// src/domain/judge/lattice.ts
function Fr(e, t) {
  return Zi.indexOf(e) >= Zi.indexOf(t) ? e : t;
}
function Xt(e) {
  if (e.status === "within") return "pass";
  if (e.waiver !== void 0) return "warn";
  let t = e.of === "budget" ? e.rule.level : e.level;
  return t === "off" ? "pass" : t === "warn" ? "warn" : e.status === "exceeded" ? "fail" : "inconclusive";
}
function Br(e, t) {
  return e === "fail" ? 1 : e === "inconclusive" && t === "fail" ? 4 : 0;
}

// src/domain/judge/shipping-case.ts
function Ec(e, t, n) {
  let r = [];
  for (let i of n) {
    let s = i.facts?.candidate.status ?? "missing";
    if (s === "fell-back" || s === "unsupported") {
      r.push(i);
      continue;
    }
    let o = [Jy(i), ...Ky(r, i), ...Zy(i)];
    return { judged: i, checks: o };
  }
  return { judged: void 0, checks: r.length === 0 ? [Qy(e, t)] : e2(e, r) };
}
var bc = 2;
function Jy(e) {
  let t = Wt(e, "runs", "error", "runs to the end"), { facts: n } = e;
  if (n === void 0) return ot(t, "nothing", "the case is in the plan, but nothing came back of it");
  let { baseline: r, candidate: i } = n, s = Dc(i);
  return i.crashes >= bc || i.status === "invalid-model" ? r.finished > 0 && r.crashes < bc ? { ...t, status: "exceeded", found: s, reason: i.detail ?? "the baseline runs there" } : ot(t, s, `the baseline does not run there either: ${Dc(r)}`) : i.status === "measured" ? { ...t, status: "within", found: s } : ot(t, s, i.detail ?? "it was not measured");
}
function Ky(e, t) {
  let n = e.find(({ facts: a }) => a?.baseline.status === "measured");
  if (n !== void 0) {
    let a = Wt(n, "delegate-applies", "warn", n.planned.key.delegate), u = n.facts?.candidate.detail;
    return [{ ...a, status: "exceeded", found: t.planned.key.delegate, reason: u }];
  }
  let { facts: r, planned: i } = t;
  if (r?.candidate.status !== "measured") return [];
  let s = Wt(t, "delegate-applies", "warn", i.key.delegate), o = r.candidate.delegation?.applied;
  return o !== void 0 ? [{ ...s, status: "within", found: o }] : [ot({ ...s, level: "error" }, "unknown", "the report does not say what really ran")];
}
function Zy(e) {
  let { facts: t, planned: n } = e;
  if (t?.candidate.status !== "measured") return [];
  let r = Wt(e, "output-is-right", "error", "the output of built-in kernels"), [i, s] = [t.baseline.outputCheck, t.candidate.outputCheck];
  if (s === void 0)
    return n.key.delegate === "cpu" ? [] : [ot(r, "unchecked", "no launch compared the output")];
  let o = i?.status === "outside" ? " (on the baseline, too)" : "";
  if (s.status === "outside") return [{ ...r, status: "exceeded", found: `${s.detail}${o}` }];
  let a = s.nonFiniteOutputs ?? 0;
  return a > (i?.nonFiniteOutputs ?? 0) ? [{ ...r, status: "exceeded", found: `${a} outputs are NaN or infinite` }] : s.status === "within" ? [{ ...r, status: "within", found: s.detail }] : i?.status === "within" ? [ot({ ...r, level: "warn" }, s.detail, "built-in kernels no longer run this file")] : [];
}
function Qy({ model: e, variant: t }, n) {
  let i = { of: "built-in", scope: { of: "variant", model: e, variant: t }, check: "runs", level: "error" }, s = `no case of it is planned on ${gr(n)}`;
  return { ...i, status: "unknown", expected: "runs to the end", found: "not planned", reason: s };
}
function e2(e, t) {
  let r = t.find(
    ({ planned: d }) => d.candidate.status === "unsupported" && d.baseline.status !== "unsupported"
  ) ?? t.find(({ facts: d }) => d?.baseline.status === "measured"), i = r ?? t.at(-1);
  if (i === void 0) return [];
  let s = Wt(i, "runs", "error", `runs on ${e.delegates.join(" or ")}`), o = t.map(({ planned: d, facts: l }) => `${d.key.delegate}: ${l?.candidate.status}`).join(", "), a = i.facts?.candidate.detail, u = t.every(({ facts: d }) => d?.candidate.status === "unsupported");
  if (r !== void 0 && u)
    return [{ ...s, status: "exceeded", found: o, reason: a ?? "the baseline runs there" }];
  let c = `no shipping delegate applies${a === void 0 ? "" : `: ${a}`}`;
  return r === void 0 ? [ot(s, o, c)] : [
    ot(s, o, c),
    { ...Wt(r, "delegate-applies", "warn", r.planned.key.delegate), status: "exceeded", found: o }
  ];
}
function Wt({ planned: e }, t, n, r) {
  return { of: "built-in", scope: { of: "case", key: e.key, gated: e.gated }, check: t, level: n, expected: r };
}
function ot(e, t, n) {
  return { ...e, status: "unknown", found: t, reason: n };
}
function Dc({ status: e, crashes: t, finished: n }) {
  return t === 0 ? e : `${e}; ${t} launches ended in it, ${n} finished`;
}

// src/domain/judge/shipping-variant.ts
function Cc(e, t, n) {
  let r = {
    of: "built-in",
    scope: { of: "variant", model: e.model, variant: n },
    check: "variant-exists",
    level: "error",
    expected: `${n} can be made`
  };
  if (t === void 0)
    return { ...r, status: "unknown", found: "nothing", reason: "the model was not converted at all" };
  let i = De(t, "candidate", n);
  if (!("absent" in i)) return { ...r, status: "within", found: "converted" };
  let s = i.absent;
  if (t2(e.candidate.source))
    return { ...r, status: "unknown", found: s, reason: "the file itself was not fetched" };
  let o = De(t, "baseline", n);
  return e.change === "added" ? { ...r, status: "exceeded", found: s, reason: "it is what ships" } : "absent" in o ? { ...r, status: "unknown", found: s, reason: `the baseline has none either: ${o.absent}` } : { ...r, status: "exceeded", found: s, reason: "the baseline has it" };
}
function t2(e) {
  return e.status === "unreadable" && e.reason === "lfs-pointer";
}
function Ac(e, t) {
  if (e.status === "absent") return !0;
  if (e.status === "unusable") return !1;
  let n = e.variants.find((r) => r.variant === t);
  return n === void 0 || n.status === "not-possible";
}
function Oc(e, t, n) {
  if (n.some(({ platform: i }) => t.some((s) => s.platform === i))) return [];
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
function Sc(e) {
  let t = n2(e), n = e.changes.models.filter(({ change: i }) => i === "modified" || i === "added").flatMap((i) => r2(e, i, t)), r = n.map(Xt).reduce(Fr, "pass");
  return {
    verdict: r,
    exitCode: Br(r, e.settings.settings.onInconclusive),
    checks: n,
    findings: vc({
      ...e,
      ships: (i, s) => e.plan.ship.some((o) => o.model === i && o.variant === s)
    }),
    advice: yc(e, t.facts, t.rows, (i, s) => Tc(e, i, s, t).judged)
  };
}
function n2({ comparison: e }) {
  let t = e.models.flatMap((r) => r.rows), n = Map.groupBy(
    t,
    ({ scope: r }) => r.of === "variant" ? `${r.model} ${r.variant}` : ""
  );
  return {
    facts: In(
      e.models.flatMap(({ cases: r }) => r),
      ({ key: r }) => r
    ),
    rows: In(t, ({ scope: r }) => r.of === "case" ? r.key : void 0),
    variantRows: (r, i) => n.get(`${r} ${i}`) ?? []
  };
}
function r2(e, t, n) {
  let r = e.plan.ship.filter(({ model: u }) => u === t.model), i = e.variants.models.find(({ model: u }) => u === t.model), s = [...new Set(r.map(({ variant: u }) => u))], o = s.map((u) => Cc(t, i, u)), a = new Set(s.filter((u, c) => o[c]?.status === "within"));
  return [
    ...o,
    ...Oc(t.model, r, e.plan.devices),
    ...s.filter((u) => a.has(u)).flatMap((u) => i2(e, t.model, u, n)),
    ...r.filter(({ variant: u }) => a.has(u)).flatMap(
      (u) => e.plan.devices.filter(({ platform: c }) => c === u.platform).flatMap(({ device: c }) => s2(e, u, c, n))
    )
  ];
}
function i2(e, t, n, r) {
  let i = r.variantRows(t, n);
  return Nc(
    e,
    { of: "variant", model: t, variant: n },
    i,
    !1,
    (s) => s === "app-size" ? "no app was built: this farm measures without one" : "no evaluation is configured, or it did not run"
  );
}
function s2(e, t, n, r) {
  let { judged: i, checks: s } = Tc(e, t, n, r);
  if (i === void 0) return s;
  let { key: o, gated: a } = i.planned, u = (i.facts?.rounds ?? 0) > 1;
  return [
    ...s,
    ...Nc(e, { of: "case", key: o, gated: a }, r.rows.get(o), u, () => "it was not measured")
  ];
}
function Tc(e, t, n, r) {
  let i = e.plan.devices.filter((o) => ie(o.device, n)).flatMap(({ cases: o }) => o).filter(({ gated: o, key: a }) => o && a.model === t.model && a.variant === t.variant), s = t.delegates.flatMap(
    (o) => i.filter(({ key: a }) => a.delegate === o).map((a) => ({ planned: a, facts: r.facts.get(a.key)[0] }))
  );
  return Ec(t, n, s);
}
function Nc(e, t, n, r, i) {
  let { settings: s } = e.settings, { model: o, variant: a } = t.of === "case" ? t.key : t, u = e.variants.models.find((d) => d.model === o), c = u !== void 0 && Ac(u.baseline, a);
  return Lr(s.budgets, t).flatMap((d) => {
    if (t.of === "case" && t.key.delegate === "cpu" && o2(d.metric)) return [];
    let l = n.find(({ metric: y }) => y === d.metric), { minimumEffect: f } = s, m = i(d.metric);
    return Ya({ rule: d, scope: t, row: l, missing: m, noBaseline: c, secondRoundAsked: r, minimumEffect: f }) ?? [];
  });
}
function o2(e) {
  return e === "delegated-nodes" || e === "partitions";
}

// src/stages/decide.ts
function je(e, t, n) {
  let { settings: r, changes: i, variants: s, accuracy: o, plan: a, apps: u } = e, c = yu({ plan: a, secondRound: n, runs: t }), d = mc({ settings: r, changes: i, variants: s, accuracy: o, apps: u, plan: a, measurements: c }), l = Sc({ settings: r, changes: i, variants: s, accuracy: o, plan: a, comparison: d });
  return { measurements: c, comparison: d, verdict: l };
}

// src/domain/money/prices.ts
var xc = {
  firebase: {
    asOf: "2026-11-24",
    source: "https://firebase.google.com/docs/test-lab/usage-quotas-pricing",
    centsPerHour: { physical: 500, virtual: 100 },
    freeMinutesPerDay: { physical: 30, virtual: 60 },
    aroundSessionSeconds: 120,
    longestSessionSeconds: 2700
  }
};
function Os(e) {
  return Object.hasOwn(xc, e) ? xc[e] : void 0;
}
function Ss(e) {
  return Math.ceil(e / 60);
}
function Ve(e, { centsPerHour: t }) {
  return Math.ceil((e.physical * t.physical + e.virtual * t.virtual) / 60);
}
function Mc(e, t, n) {
  let r = (i) => Math.min(e[i], Math.max(0, t[i] + e[i] - n.freeMinutesPerDay[i]));
  return Ve({ physical: r("physical"), virtual: r("virtual") }, n);
}
function ze(e) {
  return e.reduce((t, n) => ({ physical: t.physical + n.physical, virtual: t.virtual + n.virtual }), {
    physical: 0,
    virtual: 0
  });
}

// src/domain/money/estimate.ts
var Rn = 15e6;
function kc(e, t) {
  let n = e.devices.flatMap((r) => {
    let { request: i } = r;
    if (i === void 0) return [];
    let s = i.sessionTimeBoxNs ?? t.longestSessionSeconds * 1e9, o = En(i), a = i.cases.filter((u) => u.gated).map(({ id: u }) => o.get(u) ?? 0);
    return [
      {
        worst: at(r, Gt(s, t)),
        confirmation: at(r, Ts(a, i.coolDown.maxWaitNs, t)),
        likely: at(r, a2(i, Rn))
      }
    ];
  });
  return {
    worst: ze(n.map(({ worst: r }) => r)),
    confirmation: ze(n.map(({ confirmation: r }) => r)),
    likely: ze(n.map(({ likely: r }) => r))
  };
}
function a2(e, t) {
  let n = [...Vt(e, t).values()].reduce((r, i) => r + i, 0) / 1e9;
  return Ss(n);
}
function Ic({ devices: e }) {
  let t = e.map(({ cases: n, request: r }) => {
    if (r === void 0) return 0;
    let i = new Set(n.filter((u) => u.identical).map(({ id: u }) => u)), s = r.launches.map(
      (u) => i.has(u.case) ? { ...u, loadOrder: [...oe] } : u
    ), o = (u) => [...u.values()].reduce((c, d) => c + d, 0);
    return (o(Vt({ ...r, launches: s }, Rn)) - o(Vt(r, Rn))) / 1e9;
  });
  return Math.floor(t.reduce((n, r) => n + r, 0) / 60);
}
function Gt(e, { aroundSessionSeconds: t, longestSessionSeconds: n }) {
  return Ss(Math.min(n, Math.ceil(e / 1e9) + t));
}
function Ts(e, t, n) {
  return e.length === 0 ? 0 : Gt(Cn(e, t), n);
}
function at({ facts: e }, t) {
  return e?.form === "virtual" ? { physical: 0, virtual: t } : { physical: t, virtual: 0 };
}

// src/domain/money/ledger.ts
function Rc(e, t) {
  return ze(e.filter((n) => n.day === t).map(({ minutes: n }) => n));
}
function Ns(e, { day: t, pullRequest: n }, r, i) {
  let s = (c) => Ve(ze(c.map(({ minutes: d }) => d)), i), o = n === void 0 ? [] : e.filter((c) => c.pullRequest === n), a = r.maxPerPullRequestCents - s(o), u = r.maxPerDayCents - s(e.filter((c) => c.day === t));
  return Math.max(0, Math.min(a, u));
}
function Nt(e) {
  return `$${(e / 100).toFixed(2)}`;
}
function xs(e, t) {
  return `the spend limit (${`${Nt(e.maxPerPullRequestCents)} a pull request, ${Nt(e.maxPerDayCents)} a day`}) has ${Nt(t)} left`;
}

// src/domain/leave-out.ts
function _r(e, t) {
  let n = e.devices.map((i) => {
    let s = new Map(
      i.cases.flatMap((o) => {
        let a = o.unplanned === void 0 ? t(o, i) : void 0;
        return a === void 0 ? [] : [[o.id, a]];
      })
    );
    return s.size === 0 ? i : u2(i, s);
  }), r = new Set(n.flatMap(({ request: i }) => i?.files.map(({ id: s }) => s) ?? []));
  return { ...e, devices: n, files: e.files.filter(({ id: i }) => r.has(i)) };
}
function u2(e, t) {
  let { request: n, ...r } = e, i = e.cases.map((u) => {
    let c = t.get(u.id);
    return c === void 0 ? u : { ...u, unplanned: c };
  }), s = n?.cases.filter(({ id: u }) => !t.has(u)) ?? [];
  if (n === void 0 || s.length === 0) return { ...r, cases: i };
  let o = {
    ...n,
    cases: s,
    launches: n.launches.filter((u) => !t.has(u.case)),
    files: On(s, n.files)
  }, a = n.sessionTimeBoxNs === void 0 ? {} : { sessionTimeBoxNs: zt(o) };
  return { ...r, cases: i, request: { ...o, ...a } };
}

// src/domain/money/trim.ts
function Pc(e, t) {
  let { prices: n, capCents: r, reason: i } = t, s = e.devices.map(({ request: f }) => f === void 0 ? /* @__PURE__ */ new Map() : new Map(En(f))), o = e.devices.map(
    ({ request: f }) => new Set(f?.cases.filter((m) => m.gated).map(({ id: m }) => m))
  ), a = e.devices.map((f, m) => l(m)), u = /* @__PURE__ */ new Set(), d = e.devices.flatMap(
    (f, m) => f.cases.filter(({ id: y }) => s[m]?.has(y) === !0).map((y) => ({ device: m, id: y.id, gated: y.gated, turn: c2(y, f) }))
  ).toReversed().toSorted((f, m) => m.turn - f.turn);
  for (let { device: f, id: m } of d) {
    if (Ve(ze(a), n) <= r) break;
    s[f]?.delete(m), u.add(m), a[f] = l(f);
  }
  return u.size === 0 ? e : _r(e, ({ id: f }) => u.has(f) ? i : void 0);
  function l(f) {
    let m = s[f] ?? /* @__PURE__ */ new Map(), y = e.devices[f];
    if (m.size === 0 || y?.request === void 0) return { physical: 0, virtual: 0 };
    let v = y.request.coolDown.maxWaitNs, O = [...m].flatMap(([N, w]) => o[f]?.has(N) === !0 ? [w] : []), A = Gt(Cn([...m.values()], v), n);
    return at(y, A + Ts(O, v, n));
  }
}
function c2(e, { device: t, platform: n }) {
  let r = bn(t, n), i = r !== void 0 && Or(r) === "low";
  return e.gated ? i ? 0 : 1 : i ? 2 : 3;
}

// src/stages/spend.ts
async function Lc(e, t, { spend: n }) {
  let r = Os(e.farm.name);
  if (r === void 0) return t;
  let { today: i, spending: s } = e, o = s?.pullRequest, a = await s?.ledger.read({ day: i, pullRequest: o }) ?? [], u = Ns(a, { day: i, pullRequest: o }, n, r), c = `not measured: ${xs(n, u)}`, d = Pc(t, { prices: r, capCents: u, reason: c }), { worst: l, confirmation: f, likely: m } = kc(d, r), y = {
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
      likely: m,
      worstCents: Ve(y, r),
      likelyCents: Ve(m, r),
      likelyAfterFreeCents: Mc(m, Rc(a, i), r),
      savedMinutes: Ic(t)
    }
  };
}
var d2 = { status: "reserved", settle: () => Promise.resolve() };
async function Fc(e, t, n, { spend: r }) {
  let i = Os(e.farm.name), { request: s } = t;
  if (i === void 0 || e.spending === void 0 || s === void 0) return d2;
  let { ledger: o, pullRequest: a } = e.spending, u = { day: e.today, pullRequest: a }, c = s.sessionTimeBoxNs ?? i.longestSessionSeconds * 1e9, d = await o.read(u), l = {
    kind: "ledger-entry",
    schemaVersion: 1,
    id: l2(`${s.requestId}.${t.device.model}.${t.device.osVersion}`, d),
    day: u.day,
    farm: e.farm.name,
    ...a === void 0 ? {} : { pullRequest: a },
    headSha: n,
    state: "reserved",
    minutes: at(t, Gt(c, i))
  };
  await o.write(l);
  let f = (await o.read(u)).filter(({ id: y }) => y !== l.id), m = Ns(f, u, r, i);
  return Ve(l.minutes, i) <= m ? {
    status: "reserved",
    async settle(y) {
      y !== void 0 && await o.write({ ...l, state: "billed", minutes: at(t, y) });
    }
  } : (await o.write({ ...l, state: "billed", minutes: { physical: 0, virtual: 0 } }), { status: "refused", reason: `${xs(r, m)}, and this session may take more` });
}
function l2(e, t) {
  let n = e.replaceAll(/[^A-Za-z0-9._-]/g, "-").slice(0, 180), r = new Set(t.filter(({ state: s }) => s === "billed").map(({ id: s }) => s)), i = n;
  for (let s = 2; r.has(i); s += 1) i = `${n}.${s}`;
  return i;
}

// src/stages/run.ts
async function _c(e) {
  let { workspace: t, signal: n } = e, r = await Ms(t), { subject: i } = await t.read("plan", "prepare"), { settings: s } = r.settings, o = await Bc(e, i, r.plan, r.plan, s), { verdict: a } = je(r, await ks(t, o), void 0), u = Tr(r.plan, a), c = u === void 0 || n?.aborted === !0 ? [] : await Bc(e, i, u, r.plan, s);
  if (await t.write("device-runs", i, ["plan"], { runs: [...o, ...c] }), n?.aborted === !0) throw T.aborted();
}
async function Ms(e) {
  let [t, n, r, i, s] = await Promise.all([
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
    plan: s.body,
    apps: (await Xa(e, "app-bundle"))?.apps ?? []
  };
}
async function ks(e, t) {
  return Promise.all(
    t.map(async (n) => {
      let r = n.outcome.report;
      return { run: n, report: r === void 0 ? void 0 : Na(await e.readText(r)) };
    })
  );
}
async function Bc(e, t, n, r, i) {
  let s = new Map(r.files.map(({ id: m, file: y }) => [m, y])), { farm: o, workspace: a, progress: u, signal: c } = e, d = o.needsApp ? (await a.read("app-bundle", "build")).body.apps : [], l = (m) => o.needsApp && !d.some((y) => y.platform === m), f = [];
  for (let m of n.devices) {
    let { request: y, platform: v } = m;
    if (y === void 0) continue;
    let O = l(v) ? f2(v) : await Fc(e, m, t.headSha, i);
    f.push({ planned: m, request: y, money: O });
  }
  return Promise.all(
    f.map(async ({ planned: { device: m, platform: y, cases: v }, request: O, money: A }) => {
      if (A.status !== "reserved") return p2(a, m, O, A);
      let N = new Map(v.map(({ id: b, key: E }) => [b, la(E)])), g = { subject: t, device: m, request: O, files: s, signal: c, progress: u, labelOf: (b) => N.get(b) ?? b }, D = o.needsApp ? { app: await m2(e, d, y, O) } : {}, p = await o.run({ ...g, ...D });
      return await A.settle(p.billedMinutes), p;
    })
  );
}
function f2(e) {
  return { status: "no-app", reason: `the job that builds the app for ${e} left none` };
}
async function p2(e, t, n, { status: r, reason: i }) {
  let { sha256: s } = await e.writeText(`device-runs/${n.requestId}.json`, Re(n)), o = { status: r === "refused" ? "quota" : "infrastructure", reason: i };
  return { device: t, round: n.round, requestSha256: s, outcome: o };
}
async function m2({ appBuilders: e, workspace: t, signal: n }, r, i, s) {
  let o = r.find((u) => u.platform === i), a = e.find((u) => u.platform === i);
  if (o === void 0 || a === void 0) throw T.internal(`no app was built for ${i}`);
  return { built: o, driver: await a.driver({ app: o, request: s, workspace: t, signal: n }) };
}

// src/stages/report-input.ts
function $r(e, t, n, r, i) {
  return {
    subject: t,
    toolVersion: e.toolVersion,
    ...n,
    comparison: r.comparison,
    verdict: r.verdict,
    sessions: r.measurements.sessions,
    ...i === void 0 ? {} : { history: i },
    links: e.links
  };
}

// src/domain/waive.ts
function $c(e, { asOf: t, waivers: n }, r) {
  let i = [], s = e.checks.map((a) => {
    if (a.status !== "exceeded") return a;
    let u = n.filter((y) => h2(y, a)).toSorted((y, v) => y.until === v.until ? 0 : y.until < v.until ? 1 : -1), [c] = u;
    if (c === void 0) return a;
    if (c.until < t)
      return i.push({
        kind: "waiver-expired",
        scope: a.scope,
        detail: `${c.actor} accepted ${c.check} until ${c.until}, which has passed`
      }), a;
    let { actor: d, until: l, reason: f, url: m } = c;
    return { ...a, waiver: { by: d, until: l, reason: f, ...m === void 0 ? {} : { url: m } } };
  }), o = s.map(Xt).reduce(Fr, "pass");
  return {
    ...e,
    verdict: o,
    exitCode: Br(o, r),
    checks: s,
    findings: [...e.findings, ...i]
  };
}
function h2({ check: e, match: t }, n) {
  return (n.of === "budget" ? n.metric : n.check) === e && Cs(t, n.scope);
}

// src/domain/wants-comment.ts
function Pn({ comment: e }, t, n) {
  switch (e) {
    case "always":
      return !0;
    case "on-change":
      return t.models.some(({ change: r }) => r !== "unchanged") || (n?.verdict ?? "pass") !== "pass";
    case "on-failure":
      return (n?.exitCode ?? 0) !== 0;
  }
}

// src/domain/history/merge.ts
var g2 = { ofCase: 20, ofDevice: 8e3, years: 2 };
function Uc(e, t = g2) {
  let n = e.flat().toSorted(qc), r = w2(n[0]?.at ?? "", t.years), i = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), o = [];
  for (let a of n) {
    if (a.at < r || o.length === t.ofDevice) break;
    let u = y2(a);
    if (i.has(u)) continue;
    i.add(u);
    let c = Me([a.key, a.side]), d = s.get(c) ?? 0;
    s.set(c, d + 1), d < t.ofCase && o.push(a);
  }
  return o.sort((a, u) => yr(a.key, u.key) || qc(u, a));
}
function y2({ key: e, environment: t, side: n, commit: r, session: i, modelSha256: s }) {
  return Me([e, t, n, r, i, s]);
}
function qc(e, t) {
  return qr(e.at, t.at) || qr(e.session, t.session) || qr(e.side, t.side) || qr(Me(e), Me(t));
}
function qr(e, t) {
  return e === t ? 0 : e < t ? 1 : -1;
}
function w2(e, t) {
  return `${String(Number(e.slice(0, 4)) - t).padStart(4, "0")}${e.slice(4)}`;
}

// src/domain/history/record.ts
function pN({ baseSha: e, headSha: t }, { cases: n, sessions: r }, i, s) {
  return n.filter(({ gated: a }) => a).flatMap((a) => {
    let u = Is(r, a.key.device);
    if (u === void 0) return [];
    let c = Sn(a.launches, 1);
    return oe.flatMap((d) => {
      let l = Rs(i, a.key.model, d, a.key.variant), f = c.flatMap((y) => y[d] ?? []);
      if (a[d].status !== "measured" || l === void 0 || f.length === 0) return [];
      let m = d === "baseline" ? e : t;
      return [
        {
          key: a.key,
          environment: u,
          side: d,
          commit: m,
          session: t,
          modelSha256: l,
          p50Ns: f.map((y) => jc(y["latency-p50"])),
          p90Ns: f.map((y) => jc(y["latency-p90"])),
          ...s
        }
      ];
    });
  });
}
function jc(e) {
  return Math.max(1, Math.round(Math.exp(e)));
}
function Is(e, t) {
  let n = e.filter((s) => s.round === 1 && ie(s.device, t)), [r, ...i] = n.map(({ environment: s }) => s);
  return i.every((s) => Me(s) === Me(r)) ? r : void 0;
}
function Rs(e, t, n, r) {
  let i = e.models.find((o) => o.model === t)?.[n], s = i?.status === "present" ? i.variants.find((o) => o.variant === r) : void 0;
  return s?.status === "converted" ? s.file.sha256 : void 0;
}

// src/domain/history/trend.ts
function Vc(e, t) {
  return e.filter((n) => n.side === "candidate" && Ur(t, n)).map(Wc);
}
function zc(e, t) {
  let n = e.filter(({ side: i }) => i === "candidate"), r = new Set(n.filter((i) => Ur(t, i)).map(({ commit: i }) => i));
  return new Set(n.map(({ commit: i }) => i).filter((i) => !r.has(i))).size;
}
function Hc(e, t) {
  let n = Map.groupBy(
    e.filter((o) => Ur(t, o)),
    ({ modelSha256: o }) => o
  ), [r, i, s] = [0, 0, 0];
  for (let o of n.values()) {
    let a = o.map(Gc);
    if (a.length < 2) continue;
    let u = a.reduce((c, d) => c + d, 0) / a.length;
    r += a.reduce((c, d) => c + (d - u) ** 2, 0), i += a.length - 1, s += a.length;
  }
  return i === 0 ? void 0 : { logSd: Math.sqrt(r / i), sessions: s };
}
function Xc(e, t, n) {
  let r = e.filter((s) => s.modelSha256 === n), i = r.findLast((s) => Ur(t, s));
  return i !== void 0 ? { last: Wc(i) } : e.length === 0 ? { lacking: "no-record" } : t === void 0 ? { lacking: "no-environment" } : { lacking: r.length === 0 ? "other-file" : "other-environment" };
}
function Ur(e, t) {
  return e !== void 0 && Me(e) === Me(t.environment);
}
function Wc(e) {
  let { commit: t, at: n, run: r } = e;
  return { commit: t, day: n.slice(0, 10), p50Ns: Math.exp(Gc(e)), ...r === void 0 ? {} : { run: r } };
}
function Gc({ p50Ns: e }) {
  return St(e.map(Math.log))?.mean ?? Number.NaN;
}

// src/domain/history/case-history.ts
function Yc({ cases: e, sessions: t }, n, r) {
  let i = In(r, ({ key: s }) => s);
  return e.filter(({ gated: s }) => s).map((s) => {
    let { key: o } = s, a = Uc([i.get(o)]), u = Is(t, o.device), c = Hc(a, u);
    return {
      key: o,
      baseline: v2(
        s,
        Xc(a, u, Rs(n, o.model, "baseline", o.variant))
      ),
      trend: Vc(a, u),
      otherEnvironments: zc(a, u),
      ...c === void 0 ? {} : { noise: c }
    };
  });
}
function v2({ identical: e, baseline: { status: t } }, n) {
  return e ? { of: "same-bytes" } : t === "measured" ? { of: "same-session" } : t === "absent" ? { of: "no-model" } : { of: "not-measured", status: t, ...n };
}

// src/stages/history.ts
async function Jc({ history: e, workspace: t, progress: n }, r, i, s) {
  let o = i.cases.filter(({ gated: d }) => d);
  if (o.length === 0) return;
  let a = D2(o.map(({ key: d }) => d.device)), u = (d) => ({
    cases: Yc(i, s, d)
  }), c = e === void 0 ? u([]) : await e.files().then(async (d) => Promise.all(a.map((l) => b2(d, l)))).then((d) => u(d.flat())).catch((d) => {
    let l = d instanceof Error ? d.message : String(d);
    return n.warn(`The history of main could not be read, so the report shows none: ${l}`), { ...u([]), unreadable: l };
  });
  return await t.write("history", r, ["variants", "measurements"], c), c;
}
async function b2(e, t) {
  let n = await e.read(Ea(t));
  return n === void 0 ? [] : Ca(t, n);
}
function D2(e) {
  return e.filter((t, n) => e.findIndex((r) => ie(t, r)) === n);
}

// src/stages/waivers.ts
var E2 = "waivers.json";
async function Kc({ decisions: e, commit: t, today: n, workspace: r, progress: i }, s) {
  if (e === void 0) return;
  let o = await C2(e, t).then((a) => ({ asOf: n, waivers: a })).catch((a) => {
    let u = a instanceof Error ? a.message : String(a);
    return i.warn(`Accepted findings could not be read, so none is applied: ${u}`), { asOf: n, waivers: [], unreadable: u };
  });
  return await r.write("waivers", s, [], o), o;
}
async function C2(e, t) {
  return (await A2(await e.files())).filter((r) => r.commit === void 0 || r.commit === t);
}
async function A2(e) {
  let t = await e.read(E2);
  return t === void 0 ? [] : Da.parse(JSON.parse(t)).waivers;
}

// src/stages/conclude.ts
async function Zc(e) {
  let { workspace: t } = e, { subject: n, evidence: r, deviceRuns: i, decision: s } = await O2(t);
  await t.write("measurements", n, ["plan", "device-runs"], s.measurements);
  let o = ["settings", "changes", "variants", "accuracy", "plan", "measurements"], a = await ns(t, "app-bundle");
  await t.write("comparison", n, [...o, ...a], s.comparison);
  let u = await Kc(e, n), c = await Jc(e, n, s.measurements, r.variants), d = $r(e, n, r, S2(s, u, r), c), l = i.runs.map(({ billedMinutes: y }) => y), f = l.filter((y) => y !== void 0), m = f.reduce((y, v) => y + v, 0);
  return T2(e, f.length < l.length || f.length === 0 ? d : { ...d, billedMinutes: m });
}
async function O2(e) {
  let t = await Ms(e), { subject: n, body: r } = await e.read("device-runs", "run"), i = await ks(e, r.runs), s = je(
    t,
    i.filter(({ run: u }) => u.round === 1),
    void 0
  ), a = i.some(({ run: u }) => u.round === 2) ? je(t, i, Tr(t.plan, s.verdict)) : s;
  return { subject: n, evidence: t, deviceRuns: r, decision: a };
}
function S2(e, t, { settings: n }) {
  return t === void 0 ? e : { ...e, verdict: $c(e.verdict, t, n.settings.onInconclusive) };
}
async function T2(e, t) {
  let { workspace: n, pullRequest: r, progress: i } = e, { verdict: s } = t, o = await ns(n, "waivers");
  await n.write("verdict", t.subject, ["settings", "accuracy", "comparison", ...o], s);
  let a = Sa(t), u = await n.writeText("comment.md", a), c = await n.writeText("summary.md", Ta(t)), d = Pn(t.settings.settings, t.changes, s), l = await r?.publish(a, { as: "report", begin: d });
  return l?.status === "skipped" && l.expected !== !0 && i.warn(`The comment was not posted: ${l.reason}`, l.fix), { verdict: s, input: t, comment: u, summary: c, published: l };
}

// src/domain/legs.ts
function Qc(e) {
  return Math.min(10, Math.ceil(e.filter(td).length / 4));
}
function ed({ number: e, of: t }, n) {
  let r = new Map(n.filter(td).map(({ model: i }, s) => [i, s]));
  return n.filter(({ model: i }) => (r.get(i) ?? 0) % t === e - 1);
}
function td({ change: e }) {
  return e !== "unchanged";
}

// src/stages/adopted-files.ts
async function rd(e) {
  let { litert: t, adopted: n, model: r, into: i, signal: s, onDone: o } = e, a = [];
  for (let c of e.wanted ?? be.filter((d) => d !== "as-is")) {
    let d = n.get(`variants/${r}/candidate/${c}.tflite`);
    a.push(d === void 0 ? { variant: c, status: "failed", reason: nd } : await u(d, c)), o(c);
  }
  return { status: "present", variants: a };
  async function u(c, d) {
    let l = await t.convert({
      source: c,
      kind: "tflite",
      variants: ["as-is"],
      calibration: void 0,
      into: `${i}/${d}`,
      signal: s,
      onDone: () => {
      }
    });
    if (l.status === "unusable") return { variant: d, status: "failed", reason: l.reason };
    let [f] = l.variants;
    return f === void 0 ? { variant: d, status: "failed", reason: nd } : { ...f, variant: d };
  }
}
var nd = "the fork's own workflow run left no such file; its log says why";

// src/stages/prepared.ts
var id = ["settings", "changes", "variants", "accuracy", "model-inputs"], VN = (e) => `${e}.json`;
async function sd(e) {
  let [t, n, r, i, s] = await Promise.all([
    e.read("settings", "prepare"),
    e.read("changes", "prepare"),
    e.read("variants", "prepare"),
    e.read("accuracy", "prepare"),
    e.read("model-inputs", "prepare")
  ]);
  return { settings: t, changes: n, variants: r, accuracy: i, inputs: s };
}
function xt(e) {
  return e.status !== "present" ? [] : e.variants.flatMap((t) => t.status === "converted" ? [{ variant: t.variant, file: t.file }] : []);
}

// src/stages/convert.ts
async function od(e) {
  let t = e.changes.filter(({ change: r }) => r !== "unchanged"), n = [];
  for (let r of t) {
    let i = e.progress.start(`Converting ${r.model}`), s = 0, o = (l) => (f) => i.update(s += 1, `${f} of the ${l}`), a = N2(r.model, e.base, e.head), u = (l) => x2(
      e.litert,
      r,
      l,
      a,
      Ln(l === "baseline" ? e.base : e.head, r.model),
      e.signal,
      o(l),
      l === "candidate" ? e.adopted : void 0
    ), [c, d] = await Promise.all([u("baseline"), u("candidate")]);
    i.finish(`${xt(c).length} + ${xt(d).length} files`), n.push({ model: r.model, baseline: c, candidate: d });
  }
  return n;
}
function Ln(e, t) {
  return e?.models.find((n) => n.name === t);
}
function N2(e, t, n) {
  let r = Ln(n, e)?.variants ?? Ln(t, e)?.variants;
  if (r === void 0) return;
  let i = Object.values((Ln(t, e) ?? Ln(n, e))?.ship ?? {}), s = /* @__PURE__ */ new Set([...r, ...i.map(({ variant: o }) => o)]);
  return be.filter((o) => s.has(o));
}
async function x2(e, t, n, r, i, s, o, a) {
  let u = t[n];
  if (i === void 0) return { status: "absent" };
  if (u.source.status === "absent")
    return n === "baseline" ? { status: "absent" } : { status: "unusable", reason: `the config names ${i.source}, but there is no such file` };
  if (u.source.status === "unreadable") return { status: "unusable", reason: u.source.detail };
  let { kind: c, file: d } = u.source;
  if (c === "npz" || c === "other")
    return { status: "unusable", reason: `${i.source} is not a model: a source is a SavedModel folder, or a .keras, .h5 or .tflite file` };
  let l = i.calibration !== void 0 && u.calibration?.status === "present" ? { data: u.calibration.file, samples: i.calibration.samples } : void 0, f = `variants/${t.model}/${n}`;
  return a !== void 0 && c !== "tflite" ? rd({ litert: e, adopted: a, model: t.model, wanted: r, into: f, signal: s, onDone: o }) : e.convert({
    source: d,
    kind: c,
    variants: r,
    calibration: l,
    into: f,
    signal: s,
    onDone: ({ variant: m }) => o(m)
  });
}

// src/stages/detect.ts
var M2 = ["source", "calibration", "evaluation"];
async function cd(e, t, n, r) {
  let i = [...new Set([...ut(t), ...ut(n)].map(({ name: c }) => c))].sort(), s = r.start("Looking for changed models", i.length), o = [];
  for (let [c, d] of i.entries()) {
    let l = ut(t).find((m) => m.name === d), f = ut(n).find((m) => m.name === d);
    o.push(await k2(e, d, l, f)), s.update(c + 1, d);
  }
  let a = await R2(e, t, n, o), u = a.filter(({ change: c }) => c !== "unchanged").length;
  return s.finish(`${u} of ${a.length} changed`), a;
}
function ut(e) {
  return e?.models ?? [];
}
async function k2(e, t, n, r) {
  let i = [];
  for (let u of M2) {
    let [c, d] = [
      await Fn(e, "baseline", n, u),
      await Fn(e, "candidate", r, u)
    ];
    c !== d && i.push(u);
  }
  n !== void 0 && r !== void 0 && ad(n) !== ad(r) && i.push("settings");
  let s = await Fn(e, "baseline", n, "source") !== void 0, o = I2(s, r !== void 0, i.length > 0), a = n !== void 0 && r !== void 0 && n.source !== r.source && !i.includes("source");
  return {
    model: t,
    change: o,
    differs: i,
    ...a ? { renamedFrom: n.source } : {},
    baseline: Ps,
    candidate: Ps
  };
}
async function dd(e, t, n, r) {
  let i = [];
  for (let s of r) {
    let o = ({ name: a }) => a === s.model;
    s.change === "unchanged" ? i.push(s) : i.push({
      ...s,
      baseline: await ud(e, "baseline", ut(t).find(o)),
      candidate: await ud(e, "candidate", ut(n).find(o))
    });
  }
  return i;
}
function I2(e, t, n) {
  return t ? e ? n ? "modified" : "unchanged" : "added" : "deleted";
}
var Ps = { source: { status: "absent" } };
function ld(e, t) {
  return t === "source" ? e?.source : e?.[t]?.data;
}
async function Fn(e, t, n, r) {
  let i = ld(n, r);
  return i === void 0 ? void 0 : await e.identity(t, i);
}
function ad(e) {
  return JSON.stringify([e.variants ?? [], e.calibration?.samples ?? 0]);
}
async function ud(e, t, n) {
  if (n === void 0) return Ps;
  let r = async (a) => {
    let u = ld(n, a);
    return u === void 0 ? void 0 : await e.materialise(t, u);
  }, [i, s, o] = [
    await r("source"),
    await r("calibration"),
    await r("evaluation")
  ];
  return {
    source: i ?? { status: "absent" },
    ...s === void 0 ? {} : { calibration: s },
    ...o === void 0 ? {} : { evaluation: o }
  };
}
async function R2(e, t, n, r) {
  let i = /* @__PURE__ */ new Map();
  for (let o of r.filter(({ change: a }) => a === "added")) {
    let a = ut(n).find(({ name: c }) => c === o.model), u = await Fn(e, "candidate", a, "source");
    for (let c of r.filter(
      ({ change: d, model: l }) => d === "deleted" && ![...i.values()].includes(l)
    )) {
      let d = ut(t).find(({ name: l }) => l === c.model);
      if (!(u === void 0 || await Fn(e, "baseline", d, "source") !== u)) {
        i.set(o.model, c.model);
        break;
      }
    }
  }
  let s = new Set(i.values());
  return r.filter(({ model: o }) => !s.has(o)).map((o) => {
    let a = i.get(o.model);
    return a === void 0 ? o : { ...o, change: "unchanged", differs: [], renamedFrom: a };
  });
}

// src/stages/evaluate.ts
async function pd(e) {
  let t = [];
  for (let n of e.variants) {
    let r = e.changes.find(({ model: s }) => s === n.model), i = e.settings.models.find(({ name: s }) => s === n.model);
    r === void 0 || i === void 0 || t.push(await P2(e, r, i, n));
  }
  return t;
}
async function P2(e, t, n, r) {
  let i = xt(r.baseline).length + xt(r.candidate).length, s = e.progress.start(`Evaluating ${t.model}`, i), o = 0, a = (v, O) => F2(
    e,
    t,
    v,
    r[v],
    n.evaluation?.metric,
    O,
    (A) => s.update(o += 1, `${A} of the ${v}`)
  ), u = (v) => t[v].evaluation, c = u("baseline") ?? u("candidate"), [d, l] = await Promise.all([a("baseline", c), a("candidate", c)]), f = t.differs.includes("evaluation") && u("baseline") !== void 0;
  if (!f || !l.some(L2)) {
    s.finish();
    let v = f ? "the change edits the evaluation data; both sides are scored on the base's" : void 0;
    return { model: t.model, sameData: !0, ...v === void 0 ? {} : { note: v }, baseline: d, candidate: l };
  }
  let m = await a("candidate", u("candidate"));
  return s.finish("each side on its own data"), { model: t.model, sameData: !1, note: "the base's evaluation data does not fit the candidate, so each side is scored on its own data", baseline: d, candidate: m };
}
function L2({ task: e }) {
  return e.status === "failed" && e.cause === "data";
}
async function F2(e, t, n, r, i, s, o) {
  let a = xt(r);
  if (a.length === 0) return [];
  let u = i?.kind === "built-in" ? B2(s) : void 0, c = i?.kind === "command" && e.fromStranger, d = await e.litert.evaluate({
    models: a,
    reference: ["float32", "as-is"].find((l) => a.some(({ variant: f }) => f === l)),
    data: fd(s),
    calibration: fd(t[n].calibration),
    metric: u === void 0 && !c ? i : void 0,
    signal: e.signal,
    onDone: o
  });
  return c ? d.map((l) => ({ ...l, task: { status: "failed", cause: "command", reason: _2 } })) : u === void 0 ? d : d.map((l) => ({ ...l, task: { status: "failed", cause: "data", reason: u } }));
}
function fd(e) {
  return e?.status === "present" ? e.file : void 0;
}
function B2(e) {
  if (e?.status !== "present")
    return e?.status === "unreadable" ? e.detail : "the config names evaluation data, but there is no such file";
}
var _2 = "the change comes from a fork, and the repository's own command is not run on a stranger's files";

// src/config/devices-lock.ts
var jr = "edgegate.devices.lock", $2 = [
  "# Which phones `devices:` stands for. Commit it: a run then asks for the same phones, and says when one is gone.",
  "# requirement = farm platform model version"
];
function md(e) {
  let t = e.map(
    ({ asked: n, platform: r, device: i }) => `${n} = ${i.farm} ${r} ${i.model} ${i.osVersion}`
  );
  return `${[...$2, ...t].join(`
`)}
`;
}
function hd(e) {
  let t = [];
  for (let [n, r] of e.split(/\r?\n/).entries()) {
    if (r.trim() === "" || r.startsWith("#")) continue;
    let [, i, s, o, a, u] = /^(\S.*) = (\S+) (\S+) (\S+) (\S+)$/.exec(r) ?? [], c = da.safeParse(o);
    if (i === void 0 || s === void 0 || a === void 0 || u === void 0)
      return {
        status: "invalid",
        line: n + 1,
        seen: `"${r}" is not \`requirement = farm platform model version\``
      };
    if (!c.success) return { status: "invalid", line: n + 1, seen: `"${o}" is no platform` };
    t.push({ asked: i, platform: c.data, device: { farm: s, model: a, osVersion: u } });
  }
  return { status: "read", devices: t };
}

// src/config/changed-budgets.ts
function wd(e, t) {
  let [n, r] = [gd(e), gd(t)], s = [.../* @__PURE__ */ new Set([...n.keys(), ...r.keys()])].flatMap((o) => {
    let [a, u] = [n.get(o), r.get(o)], c = V2(a ?? u);
    return a === void 0 && u === void 0 ? [] : a === void 0 ? [{ path: c, head: zr(u), loosens: u !== void 0 && U2(u, t) }] : u === void 0 ? [{ path: c, base: zr(a), loosens: j2(a, e) }] : br(a) === br(u) ? [] : [{ path: c, base: zr(a), head: zr(u), loosens: Ls(a, u) }];
  });
  return s.length > 0 ? s : q2([...n.values()], [...r.values()]);
}
function gd(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e) {
    let r = vd(n);
    t.delete(r), t.set(r, n);
  }
  return t;
}
function vd({ metric: e, kind: t, match: n }) {
  return JSON.stringify([e, t, ...pa.map((r) => n?.[r] ?? null)]);
}
function q2(e, t) {
  let n = (i) => i.filter(({ match: s }) => s).map(vd).join();
  if (n(e) === n(t)) return [];
  let r = (i) => [...new Set(i.filter(({ match: s }) => s).map(({ match: s }) => Ji(s)))].join("; ");
  return [{ path: "overrides", base: r(e), head: r(t), loosens: !0 }];
}
function U2(e, t) {
  return bd(e, t).some((n) => Ls(n, e));
}
function j2(e, t) {
  if (e.level === "off") return !1;
  let n = bd(e, t);
  return n.length === 0 || n.some((r) => Ls(e, r));
}
function bd(e, t) {
  let n = t.indexOf(e);
  return t.slice(0, n).filter(
    ({ metric: r, kind: i, match: s }) => r === e.metric && i === e.kind && ma(s, e.match) !== "none"
  );
}
var Vr = { off: 0, warn: 1, error: 2 };
function Ls(e, t) {
  if (Vr[t.level] !== Vr[e.level]) {
    if (Vr[t.level] < Vr[e.level]) return !0;
    if (e.level === "off") return !1;
  }
  if ((t.floor ?? 0) > (e.floor ?? 0)) return !0;
  let [n, r] = [yd(e), yd(t)];
  return e.limit.of !== t.limit.of ? !0 : e.kind === "min" ? r < n : r > n;
}
function yd({ limit: e, reserve: t }) {
  return e.of === "relative" ? e.fraction : e.value - (t ?? 0);
}
function zr(e) {
  return e === void 0 ? "" : br(e);
}
function V2(e) {
  if (e === void 0) return "budgets";
  let t = Ji(e.match);
  return t === "" ? `budgets.${e.metric}.${e.kind}` : `overrides (${t}) ${e.metric}.${e.kind}`;
}

// src/config/changed-settings.ts
function Od(e, t) {
  return [
    ...X2(e, t),
    ...Q("delegates", e.delegates.join(", "), t.delegates.join(", "), !1),
    // Neither runtime is the faster one on every model.
    ...Q("runtime.android", e.runtime.android, t.runtime.android, !0),
    ...Q("runtime.ios", e.runtime.ios, t.runtime.ios, !0),
    ...Q("firebase.project", e.firebase?.project, t.firebase?.project, !1),
    ...Q("firebase.bucket", e.firebase?.bucket, t.firebase?.bucket, !1),
    ...z2(e, t),
    ...H2(e, t),
    ...wd(e.budgets, t.budgets),
    ...W2(e, t),
    ...Q(
      "on-inconclusive",
      e.onInconclusive,
      t.onInconclusive,
      e.onInconclusive === "fail" && t.onInconclusive === "pass"
    ),
    ...Q("pull-requests.drafts", e.pullRequests.drafts, t.pullRequests.drafts, !1),
    ...Q("pull-requests.label", e.pullRequests.label, t.pullRequests.label, !1),
    ...Q("comment", e.comment, t.comment, !1),
    ...Q(
      "author-may-accept",
      String(e.authorMayAccept),
      String(t.authorMayAccept),
      t.authorMayAccept && !e.authorMayAccept
    ),
    ...Q(
      "minimum-effect",
      Dd(e.minimumEffect),
      Dd(t.minimumEffect),
      t.minimumEffect > e.minimumEffect
    )
  ];
}
function z2(e, t) {
  let [n, r] = [e.devices, t.devices].map((s) => s?.map(wr)), i = r === void 0 || (n ?? []).every((s) => r.includes(s));
  return Q("devices", n?.join("; ") ?? "the default set", r?.join("; ") ?? "the default set", !i);
}
function H2(e, t) {
  let [n, r] = [e.spend, t.spend];
  return [
    ...Q("spend.max-per-pull-request", Hr(n.maxPerPullRequestCents), Hr(r.maxPerPullRequestCents), !1),
    ...Q("spend.max-per-day", Hr(n.maxPerDayCents), Hr(r.maxPerDayCents), !1),
    ...Q("spend.when-already-failing", n.whenAlreadyFailing, r.whenAlreadyFailing, !1)
  ];
}
function X2(e, t) {
  return e.models.flatMap((n) => {
    let r = t.models.find(({ name: o }) => o === n.name), i = `models.${n.name}`;
    if (r === void 0) return [{ path: i, base: n.source, loosens: !0 }];
    let s = nt.flatMap((o) => {
      let [a, u] = [n.ship[o], r.ship[o]];
      return Q(`${i}.ship.${o}`, Cd(a), Cd(u), a !== void 0 && u === void 0);
    });
    return [...Q(`${i}.evaluation`, Ad(n), Ad(r), !0), ...s];
  });
}
function W2(e, t) {
  let [n, r] = [e.measure, t.measure], i = (o) => Q(`measure.${o}`, String(n[o]), String(r[o]), r[o] < n[o]), s = (o, a) => Q(`measure.${o}`, Ed(n[a]), Ed(r[a]), a === "gatedTimeBoxNs" && r[a] < n[a]);
  return [
    ...Q("measure.threads", String(n.threads), String(r.threads), r.threads > n.threads),
    ...i("launches"),
    ...i("pairs"),
    ...i("inferences"),
    ...s("gated-time", "gatedTimeBoxNs"),
    ...s("look-time", "lookTimeBoxNs"),
    ...s("hang-timeout", "hangTimeoutNs")
  ];
}
function Q(e, t, n, r) {
  if (t === n) return [];
  let i = { ...t !== void 0 && { base: t }, ...n !== void 0 && { head: n } };
  return [{ path: e, ...i, loosens: r && t !== void 0 }];
}
var Hr = (e) => vr({ dimension: "money", value: e }), Dd = (e) => vr({ dimension: "share", value: e }), Ed = (e) => vr({ dimension: "duration", value: e });
function Cd(e) {
  return e && `${e.variant} with ${e.delegates.join(", ")}`;
}
function Ad({ evaluation: e }) {
  return e && `${G2(e.metric)}${e.data === void 0 ? "" : ` on ${e.data}`}`;
}
function G2(e) {
  return e.kind === "built-in" ? e.name : `${e.command} (at most ${e.timeoutSeconds} s)`;
}

// src/stages/settings.ts
async function Td(e, t) {
  let n = await Sd(e, "baseline", t), r = await Sd(e, "candidate", t), [i, s] = [n?.settings, r?.settings], { settings: o, assumedRuntimes: a = [] } = n ?? r ?? {};
  if (o === void 0) throw T.configMissing(t);
  let u = await Y2(e, t), c = new Set(o.models.map(({ name: l }) => l)), d = s?.models.filter(({ name: l }) => !c.has(l)) ?? [];
  return {
    base: i,
    head: s,
    body: {
      settings: { ...o, models: [...o.models, ...d] },
      ...u === void 0 ? {} : { lockedDevices: u },
      ...a.length === 0 ? {} : { assumedRuntimes: a },
      decidedBy: i === void 0 ? "head" : "base",
      changedByHead: i === void 0 || s === void 0 ? [] : Od(i, s)
    }
  };
}
async function Y2(e, t) {
  let n = `${t.slice(0, t.lastIndexOf("/") + 1)}${jr}`, r = await e.readText("baseline", n) ?? await e.readText("candidate", n);
  if (r === void 0) return;
  let i = hd(r);
  if (i.status === "read") return i.devices;
  throw T.configInvalid([`${n}:${i.line}:1: ${i.seen}.`]);
}
async function Sd(e, t, n) {
  let r = await e.readText(t, n);
  if (r === void 0) return;
  let i = Dr(r, n);
  if (i.status === "read") {
    let { settings: s, assumedRuntimes: o } = i;
    return { settings: s, assumedRuntimes: o };
  }
  throw T.configInvalid(
    i.problems.map(Er),
    t === "baseline" ? `at the base commit ${e.subject.baseSha}` : ""
  );
}

// src/stages/look.ts
async function Nd({ repository: e, workspace: t, progress: n, signal: r }, { base: i, head: s, configFile: o }) {
  await t.clear();
  let a = await e.open(i, s, t, r), u = await Td(a, o);
  return { sides: a, ...u, changes: await cd(a, u.base, u.head, n) };
}

// src/stages/make-inputs.ts
async function xd(e) {
  let t = /* @__PURE__ */ new Map(), n = [], r = e.progress.start("Preparing inputs");
  for (let { model: i, ...s } of e.variants) {
    let o = e.changes.find((c) => c.model === i), a = o?.baseline.evaluation ?? o?.candidate.evaluation, u = a?.status === "present" ? a.file : void 0;
    for (let c of oe) {
      let d = s[c];
      if (d.status === "present")
        for (let l of d.variants) {
          if (l.status !== "converted") continue;
          let f = JSON.stringify([i, u?.sha256, l.inspection.inputs]), m = t.get(f);
          m === void 0 && (m = await e.litert.makeInputs({
            model: l.file,
            data: u,
            into: `inputs/${i}`,
            signal: e.signal
          }), t.set(f, m)), m.tensors.length === l.inspection.inputs.length && n.push({ model: i, side: c, variant: l.variant, ...m }), r.update(n.length, `${l.variant} of the ${c}`);
        }
    }
  }
  return r.finish(), n;
}

// src/stages/already-failing.ts
function Md(e) {
  let { plan: t, settings: n } = e;
  if (n.settings.spend.whenAlreadyFailing === "measure") return t;
  let { verdict: r } = je(e, [], void 0), i = r.checks.find((o) => Xt(o) === "fail");
  if (i === void 0) return t;
  let s = `not measured: ${J2(i)} already exceeds its limit (spend.when-already-failing: skip)`;
  return _r(t, (o, { platform: a }) => a === "host" ? void 0 : s);
}
var J2 = (e) => e.of === "budget" ? e.metric : e.check;

// src/domain/devices/default-set.ts
var kd = {
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
function Pd(e) {
  let { farm: t, requirements: n } = e, r = n ?? ["android", "ios"].flatMap((c) => e.platforms.has(c) ? kd[c] : []), i = [], s = [], o = [], a = [], u = e.locked.filter(({ device: c }) => c.farm === t);
  for (let c of r) {
    let d = wr(c), l = u.findIndex((v) => v.asked === d), [f] = l < 0 ? [] : u.splice(l, 1), m = e.offered.filter(({ device: v }) => !i.some((O) => K2(v, O.device, c))), y = Z2(c, e, f, m);
    if (y.device === void 0) {
      o.push({ kind: "missing", asked: d, reason: y.reason }), n !== void 0 && s.push({
        device: { farm: t, model: c.model ?? d, osVersion: c.version ?? "any version" },
        platform: Fs(c) ?? "android",
        reason: y.reason
      });
      continue;
    }
    y.reason !== void 0 && o.push({ kind: "replaced", asked: d, reason: y.reason, device: y.device.device }), i.push(y.device), a.push({ asked: d, platform: y.device.platform, device: y.device.device });
  }
  return { chosen: i, unavailable: s, notices: o, locked: a };
}
function K2(e, t, { model: n }) {
  return n === void 0 ? e.model === t.model : ie(e, t);
}
function Z2(e, t, n, r) {
  let i = r.filter((v) => Id(v, e)).toSorted(Ra), s = i.filter((v) => jt(v) === void 0), o = n && i.find(({ device: v }) => ie(v, n.device));
  if (o !== void 0 && jt(o) === void 0) return { device: o };
  if (n !== void 0) {
    let v = o === void 0 ? "left the catalog" : `is locked, but ${jt(o)}`, O = `${Bn(n.device)} ${v}`, A = Sr(n.device, s) ?? s[0] ?? Sr(n.device, Rd(r, n.platform));
    return A === void 0 ? { device: void 0, reason: O } : { device: A, reason: O };
  }
  let [a] = s;
  if (a !== void 0) return { device: a };
  let u = e.model === void 0 ? void 0 : i.find((v) => v.facts?.capacity !== "none");
  if (u !== void 0) return { device: u, reason: `it was named, although ${jt(u)}` };
  if (e.model === void 0) {
    let [v] = i;
    return { device: void 0, reason: (v === void 0 ? "no phone like this is offered" : jt(v)) ?? "no phone like this is offered" };
  }
  let c = { farm: t.farm, model: e.model, osVersion: e.version ?? "0" }, d = t.offered.filter(({ device: v }) => v.model === e.model), l = d.map(({ device: v }) => v.osVersion).toSorted(Ia), f = d.some((v) => Id(v, e) && !r.includes(v)), m = d.length === 0 ? `${Bn(c)} left the catalog` : i.length > 0 ? `the farm has no ${Bn(c)} at the moment` : f ? `${Bn(c)} is asked for already` : `${Bn(c)} is offered with ${l.join(", ")} only`, y = Sr(c, Rd(r, Fs(e)));
  return y === void 0 ? { device: void 0, reason: m } : { device: y, reason: m };
}
function Id(e, t) {
  let { device: n, platform: r, facts: i } = e, { model: s, version: o, tier: a, soc: u, android: c, ios: d, form: l = "physical" } = t, f = bn(n, r), m = Fs(t);
  return (m === void 0 || r === m) && (i?.form ?? "physical") === l && (s === void 0 || n.model === s) && (o === void 0 || n.osVersion === o) && (a === void 0 || f !== void 0 && Or(f) === a) && (u === void 0 || Oa(n, r, i) === u) && (c === void 0 || es(n.osVersion, c)) && (d === void 0 || es(n.osVersion, d));
}
function Fs({ android: e, ios: t, model: n, soc: r }) {
  return t !== void 0 ? "ios" : e !== void 0 ? "android" : n !== void 0 ? bn({ farm: "", model: n, osVersion: "" }, "ios") === void 0 ? void 0 : "ios" : r === void 0 ? "android" : void 0;
}
function Rd(e, t) {
  return e.filter(
    (n) => (t === void 0 || n.platform === t) && n.facts?.form !== "virtual"
  );
}
function Bn({ model: e, osVersion: t }) {
  return t === "0" ? e : `${e} ${t}`;
}

// src/stages/choose-devices.ts
async function Ld(e, t) {
  let n = await e.devices();
  if (e.offers === "own") return { devices: n, notices: [], locked: [] };
  let { settings: r, lockedDevices: i = [] } = t, { chosen: s, unavailable: o, notices: a, locked: u } = Pd({
    farm: e.name,
    offered: n,
    requirements: r.devices,
    locked: i,
    platforms: Q2(r)
  }), c = o.map(({ device: d, platform: l, reason: f }) => ({ device: d, platform: l, unavailable: f }));
  return { devices: [...s, ...c], notices: a, locked: u };
}
function Q2({ models: e }) {
  let t = nt.filter((n) => n !== "host" && e.some(({ ship: r }) => r[n] !== void 0));
  return new Set(t.length === 0 ? ["android"] : t);
}

// src/domain/expected-time.ts
function Fd({ devices: e }) {
  let t = e.flatMap(({ platform: i, request: s }) => s === void 0 ? [] : [{ platform: i, request: s }]), n = t.map(({ request: i }) => {
    let s = [...Vt(i, Rn).values()].reduce((o, a) => o + a, 0);
    return Math.min(s, i.sessionTimeBoxNs ?? s);
  }), r = t.filter(({ platform: i }) => i !== "host").length;
  return { phones: r, thisComputer: r < t.length, likelyNs: Math.max(0, ...n) };
}

// src/stages/comment-life.ts
async function z1(e, { settings: t, changes: n }) {
  let r = Pn(t.settings, n, void 0), i = n.models.filter(({ change: s }) => s !== "unchanged").map(({ model: s }) => s);
  await e.pullRequest?.publish(xa(i, e), { as: "measuring", begin: r });
}
async function Bd(e, t, n) {
  let r = Fd(n.plan);
  if (e.pullRequest === void 0 || r.phones === 0 && !r.thisComputer) return;
  let i = Pn(n.settings.settings, n.changes, void 0), s = $r(e, t, n, je(n, [], void 0), void 0);
  await e.pullRequest.publish(Ma({ input: s, expected: r }), { as: "measuring", begin: i });
}
async function _d(e, t) {
  try {
    return await t();
  } catch (n) {
    let r = ka(ew(n, e.signal), e);
    throw await e.pullRequest?.publish(r, { as: "stopped", begin: !1 }).catch((i) => {
      e.progress.warn(`The comment could not be ended: ${String(i)}`);
    }), n;
  }
}
function ew(e, t) {
  return t?.aborted === !0 ? { of: "cut-off" } : e instanceof et ? { of: "failure", text: `${e.message}
${e.remedy}` } : { of: "failure", text: "This is a bug of edgegate; the log of the run says more." };
}

// src/stages/plan.ts
var tw = { devices: [], notices: [], locked: [] };
async function $d(e) {
  let { workspace: t, farm: n, progress: r } = e, i = await sd(t), { subject: s, body: o } = i.settings, [a, u, c] = [i.changes.body, i.variants.body, i.accuracy.body], d = u.models.length === 0 ? tw : await Ld(n, o);
  d.locked.length > 0 && await t.writeText(jr, md(d.locked));
  let l = `${s.baseSha.slice(0, 12)}-${s.headSha.slice(0, 12)}`, { devices: f, notices: m } = d, y = fu({
    settings: o,
    changes: a,
    variants: u,
    inputs: i.inputs.body.models,
    devices: f,
    requestIdSeed: l
  }), v = {
    settings: o,
    changes: a,
    variants: u,
    accuracy: c,
    plan: m.length === 0 ? y : { ...y, deviceNotices: m },
    apps: []
  }, O = f.length === 0 ? v.plan : await Lc(e, Md(v), o.settings);
  nw(O, r), await t.write("plan", s, id, O), await Bd(e, s, { ...v, plan: O });
}
function nw({ devices: e, spend: t }, n) {
  if (t === void 0) return;
  let r = e.filter(({ request: s }) => s !== void 0).length, i = e.flatMap(({ cases: s }) => s.filter(({ unplanned: o }) => o !== void 0)).length;
  n.note(
    `${r} phones: likely ${Nt(t.likelyCents)} (${Nt(t.likelyAfterFreeCents)} after free minutes), at most ${Nt(t.worstCents)}${i === 0 ? "" : `; ${i} cases are left out`}.`
  );
}

// src/stages/prepare.ts
async function qd(e, t, n) {
  await rw(e, t, n), await $d(e);
}
async function rw(e, t, n) {
  let { workspace: r, litert: i, progress: s, signal: o } = e, { sides: a, base: u, head: c, body: d, changes: l } = n ?? await Nd(e, t), { subject: f } = a;
  await r.write("settings", f, [], d);
  let m = t.leg === void 0 ? l : ed(t.leg, l), y = { models: await dd(a, u, c, m) };
  await r.write("changes", f, ["settings"], y);
  let v = await t.adopted?.(Qc(l)), O = {
    models: await od({ litert: i, changes: y.models, base: u, head: c, adopted: v, progress: s, signal: o })
  };
  await r.write("variants", f, ["settings", "changes"], O);
  let A = {
    models: await pd({
      litert: i,
      changes: y.models,
      variants: O.models,
      settings: d.settings,
      fromStranger: v !== void 0,
      progress: s,
      signal: o
    })
  };
  await r.write("accuracy", f, ["settings", "changes", "variants"], A);
  let N = {
    models: await xd({ litert: i, changes: y.models, variants: O.models, progress: s, signal: o })
  };
  await r.write("model-inputs", f, ["settings", "changes", "variants"], N);
}

// src/stages/gate.ts
async function mx(e, t) {
  return _d(e, async () => (await qd(e, t), await Ha(e), await _c(e), Zc(e)));
}

// src/entrypoints/settings-on-disk.ts
import { readFile as iw } from "node:fs/promises";
async function bx(e) {
  let t = await iw(e, "utf8").catch(() => {
    throw T.configMissing(e);
  }), n = Dr(t, e);
  if (n.status === "invalid") throw T.configInvalid(n.problems.map(Er));
  return n.settings;
}

// src/entrypoints/wire.ts
import { existsSync as WA } from "node:fs";
import { join as Bt, resolve as GA } from "node:path";
import YA from "node:process";

// src/adapters/apps/android/builder.ts
import { createHash as u0 } from "node:crypto";
import { copyFile as c0, mkdir as d0 } from "node:fs/promises";
import { dirname as wl } from "node:path";

// src/adapters/apps/android/base.ts
import { createHash as dw } from "node:crypto";
import { mkdir as lw, rm as fw, stat as pw } from "node:fs/promises";
import { dirname as mw, join as Xr, relative as hw } from "node:path";
import { fileURLToPath as gw } from "node:url";

// src/adapters/apps/android/source-files.ts
import { createHash as sw } from "node:crypto";
import { readdir as ow, readFile as aw } from "node:fs/promises";
import { join as uw, relative as cw } from "node:path";
async function Se(e) {
  return (await ow(e, { recursive: !0, withFileTypes: !0 }).catch(
    (n) => {
      if (n.code === "ENOENT") return [];
      throw n;
    }
  )).filter((n) => n.isFile()).map((n) => uw(n.parentPath, n.name)).sort();
}
async function Yt(e, t) {
  let n = sw("sha256");
  for (let r of t) {
    let i = await aw(r);
    n.update(`${cw(e, r).replaceAll("\\", "/")} ${i.length}
`).update(i);
  }
  return n.digest("hex");
}

// src/adapters/apps/android/base.ts
async function jd(e, t) {
  let { cacheFolder: n, makeOnce: r, progress: i, signal: s } = t, o = [e.appSha256, e.tools, await ww()].join(`
`), a = dw("sha256").update(o).digest("hex").slice(0, 16), u = Xr(n, "android", a);
  await r(u, (l) => yw(e, l, i), {
    signal: s,
    onWait: () => i.note("Another edgegate is building the Android app; waiting for it.")
  });
  let [c, d] = await Promise.all([Ud(Xr(u, "app")), Ud(Xr(u, "driver"))]);
  return { app: c, driver: d, runtimeBytes: await vw(c) };
}
async function yw(e, t, n) {
  let r = Xr(t, "work"), i = n.start("Building the Android app (once)", e.steps), s = 0;
  try {
    await lw(r), await e.make(t, r, (o) => i.update(s++, o)), await fw(r, { recursive: !0 }), i.finish();
  } catch (o) {
    throw i.finish("not finished"), o;
  }
}
async function ww() {
  let e = mw(gw(import.meta.url));
  return Yt(e, await Se(e));
}
async function Ud(e) {
  return (await Se(e)).map((n) => ({ name: hw(e, n).replaceAll("\\", "/"), path: n }));
}
async function vw(e) {
  let t = {};
  for (let { name: n, path: r } of e) {
    let [, i] = /^lib\/([^/]+)\/[^/]+\.so$/.exec(n) ?? [];
    i !== void 0 && (t[i] = (t[i] ?? 0) + (await pw(r)).size);
  }
  return t;
}

// src/adapters/apps/android/gradle-build.ts
import { createHash as bw } from "node:crypto";
import { cp as Dw, mkdir as Ew, rm as Cw } from "node:fs/promises";
import { basename as Aw, join as Wr, relative as Vd } from "node:path";
var Ow = [":app:assembleRelease", ":driver:assembleRelease"], Sw = /^(jvm|\.gradle|build|[^/]+\/build|[^/]+\/src\/test)(\/|$)/;
async function Hd(e) {
  let { run: t, sources: n } = e, r = (await Se(n)).filter((o) => zd(Vd(n, o))), i = JSON.stringify({ builtBy: "gradle", ...de["litert-1.4.2"] });
  return {
    appSha256: bw("sha256").update(i).update(await Yt(n, r)).digest("hex"),
    tools: await t("gradle", ["--version", "--quiet"]),
    steps: 3,
    async make(o, a, u) {
      let c = Wr(a, "project");
      await Dw(n, c, { recursive: !0, filter: (d) => zd(Vd(n, d)) }), u("Gradle"), await t("gradle", ["--no-daemon", "--console=plain", "--project-dir", c, ...Ow]), u("taking its packages apart");
      for (let d of ["app", "driver"]) await Tw(t, c, d, Wr(o, d));
      u("keeping it");
    }
  };
}
function zd(e) {
  return !Sw.test(e.replaceAll("\\", "/"));
}
async function Tw(e, t, n, r) {
  let i = await Se(Wr(t, n, "build", "outputs", "apk")), [s, ...o] = i.filter((a) => a.endsWith(".apk"));
  if (s === void 0 || o.length > 0)
    throw T.internal(
      `Gradle made ${s === void 0 ? "no package" : [s, ...o].map((a) => Aw(a)).join(" and ")} of ${n}`
    );
  await Ew(r, { recursive: !0 }), await e("jar", ["xf", s], r), await Cw(Wr(r, "META-INF"), { recursive: !0, force: !0 });
}

// src/adapters/apps/android/sdkless-build.ts
import { createHash as Yw } from "node:crypto";
import { cp as rl, mkdir as il } from "node:fs/promises";
import { join as se } from "node:path";
import Qd from "node:process";

// src/adapters/apps/android/byte-code.ts
import { mkdir as Xd } from "node:fs/promises";
import { delimiter as Nw } from "node:path";
async function Bs(e) {
  let { run: t, r8: n, androidAll: r, packed: i, given: s, jar: o, into: a } = e, u = (await Promise.all(e.sources.map(Se))).flat().filter((v) => v.endsWith(".java")), c = `${o}.classes`;
  await Xd(c, { recursive: !0 });
  let d = [r, ...i, ...s].join(Nw);
  await t("javac", [...["--release", "8", "-encoding", "UTF-8", "-nowarn", "-Xlint:-options", "-proc:none"], "-cp", d, "-d", c, ...u]), await t("jar", ["cf", o, "-C", c, "."]), await Xd(a, { recursive: !0 });
  let f = ["--lib", r, "--lib", await xw(t)], m = ["-cp", n, "com.android.tools.r8.D8", "--release", "--min-api", String(e.minSdk), ...f], y = s.flatMap((v) => ["--classpath", v]);
  await t("java", [...m, ...y, "--output", a, o, ...i]);
}
async function xw(e) {
  let [, t] = /^\s*java\.home = (.+)$/m.exec(await e("java", ["-XshowSettings:properties", "-version"])) ?? [];
  if (t === void 0) throw T.internal("this Java does not say where it is");
  return t.trim();
}

// src/adapters/apps/android/resources.ts
import { chmod as Uw, mkdir as Jd, readFile as jw, writeFile as Vw } from "node:fs/promises";
import { join as He } from "node:path";

// src/adapters/apps/android/stored-zip.ts
import { createHash as Mw } from "node:crypto";
import { open as kw, readFile as Iw } from "node:fs/promises";
import { crc32 as Rw } from "node:zlib";
var Wd = { time: 2081, day: 545 }, Gd = 2 ** 31 - 1, Pw = 55605;
async function Gr(e, t, n) {
  let r = await kw(e, "w");
  try {
    let i = [], s = 0;
    for (let a of [...t].sort((u, c) => u.name < c.name ? -1 : 1)) {
      if (n?.aborted === !0) throw T.aborted();
      let u = await Lw(a), c = Buffer.from(a.name, "utf8"), d = Fw(u, c), l = _w(s + Yd + c.length, a.name.endsWith(".so") ? 16384 : 4), f = Buffer.concat([Bw(d, l), c, l]);
      if (s + f.length + u.length > Gd) throw T.appTooLarge(Gd);
      await r.writeFile(f), await r.writeFile(u), i.push($w(d, s), c), s += f.length + u.length;
    }
    let o = Buffer.concat(i);
    await r.writeFile(Buffer.concat([o, qw(t.length, o.length, s)]));
  } finally {
    await r.close();
  }
}
async function Lw({ content: e, sha256: t }) {
  if (typeof e != "string") return e;
  let n = await Iw(e);
  if (t !== void 0 && Mw("sha256").update(n).digest("hex") !== t)
    throw T.fileChanged(e);
  return n;
}
var Yd = 30;
function Fw(e, t) {
  let n = Buffer.alloc(24);
  return n.writeUInt16LE(10, 0), n.writeUInt16LE(2048, 2), n.writeUInt16LE(0, 4), n.writeUInt16LE(Wd.time, 6), n.writeUInt16LE(Wd.day, 8), n.writeUInt32LE(Rw(e), 10), n.writeUInt32LE(e.length, 14), n.writeUInt32LE(e.length, 18), n.writeUInt16LE(t.length, 22), n;
}
function Bw(e, t) {
  let n = Buffer.alloc(Yd);
  return n.writeUInt32LE(67324752, 0), e.copy(n, 4), n.writeUInt16LE(t.length, 28), n;
}
function _w(e, t) {
  let r = (t - (e + 6) % t) % t, i = Buffer.alloc(6 + r);
  return i.writeUInt16LE(Pw, 0), i.writeUInt16LE(i.length - 4, 2), i.writeUInt16LE(t, 4), i;
}
function $w(e, t) {
  let n = Buffer.alloc(46);
  return n.writeUInt32LE(33639248, 0), n.writeUInt16LE(10, 4), e.copy(n, 6), n.writeUInt32LE(t, 42), n;
}
function qw(e, t, n) {
  let r = Buffer.alloc(22);
  return r.writeUInt32LE(101010256, 0), r.writeUInt16LE(e, 8), r.writeUInt16LE(e, 10), r.writeUInt32LE(t, 12), r.writeUInt32LE(n, 16), r;
}

// src/adapters/apps/android/resources.ts
var zw = {
  "linux-x64": "prebuilt/linux/aapt2_64",
  "darwin-x64": "prebuilt/macosx/aapt2_64",
  "darwin-arm64": "prebuilt/macosx/aapt2_64"
};
async function Kd(e) {
  let { run: t, apktool: n, framework: r, versions: i, draft: s, host: o } = e, a = zw[o];
  if (a === void 0)
    throw T.environmentBroken(
      `The Android app can't be built on ${o}: there is no aapt2 for it.`,
      "Use a Linux computer with an x86_64 processor or a Mac; or an Android SDK with Gradle, and `runtime: { android: litert-1.4.2 }`."
    );
  let u = He(s, "aapt2");
  await Jd(u, { recursive: !0 }), await t("jar", ["xf", n, a], u);
  let c = He(u, a);
  await Uw(c, 493), await t("jar", ["xf", r, "resources.arsc", "AndroidManifest.xml"], u);
  let d = ["resources.arsc", "AndroidManifest.xml"], l = He(u, "framework.apk");
  return await Gr(
    l,
    d.map((f) => ({ name: f, content: He(u, f) })),
    void 0
  ), {
    async link({ source: f, packageName: m, into: y, java: v }) {
      let O = He(s, `${m}.res.zip`), A = (await Se(He(f, "res"))).length > 0;
      A && await t(c, ["compile", "--dir", He(f, "res"), "-o", O]);
      let N = He(s, `${m}.xml`);
      await Vw(N, Hw(await jw(He(f, "AndroidManifest.xml"), "utf8"), m));
      let w = ["--min-sdk-version", String(i.minSdk), "--target-sdk-version", String(i.targetSdk)], g = ["--version-code", "1", "--version-name", i.versionName], D = ["--output-to-dir", "-o", y, "--java", v];
      await Jd(y, { recursive: !0 });
      let p = ["link", "-I", l, "--manifest", N, ...w, ...g, ...D];
      await t(c, A ? [...p, O] : p);
    }
  };
}
function Hw(e, t) {
  let [n] = /<manifest\b[^>]*>/.exec(e) ?? [];
  if (n === void 0) throw T.internal("a manifest of the Android app has no <manifest>");
  return /\spackage\s*=/.test(n) ? e : e.replace("<manifest", `<manifest package="${t}"`);
}

// src/adapters/apps/android/versions.ts
import { readFile as Xw } from "node:fs/promises";
import { join as Ww } from "node:path";
var Gw = tt({
  applicationId: z(),
  versionName: z(),
  minSdk: Ae(),
  targetSdk: Ae()
});
async function _s(e) {
  return Gw.parse(JSON.parse(await Xw(Ww(e, "versions.json"), "utf8")));
}
function Zd({ applicationId: e }) {
  return `${e}.test`;
}

// src/adapters/apps/android/sdkless-build.ts
var $s = ["tensorflow-lite", "tensorflow-lite-api", "tensorflow-lite-gpu", "tensorflow-lite-gpu-api"], sl = [
  "androidx-test-runner",
  "androidx-test-monitor",
  "androidx-test-ext-junit",
  "androidx-test-annotation",
  "androidx-test-storage",
  "androidx-tracing"
], el = [...$s, ...sl], tl = ["junit", "hamcrest", "androidx-concurrent-futures", "androidx-annotation"], nl = ["arm64-v8a", "armeabi-v7a", "x86_64"];
async function ol(e) {
  let { run: t, packages: n, sources: r, versions: i, signal: s } = e, o = (l) => se(r, l, "src", "main"), a = [...el, ...tl, "gson", "r8", "android-all", "apktool-lib"], u = await n.fetch(a, s), c = (await Promise.all(["core", "app", "driver"].map((l) => Se(o(l))))).flat(), d = Yw("sha256");
  d.update(`${JSON.stringify({ ...i, ...de["tflite-2.16.1"], abis: nl })}
`);
  for (let l of a) d.update(`${u(l).split("/").slice(-2).join("/")}
`);
  return d.update(await Yt(r, c)), {
    appSha256: d.digest("hex"),
    tools: await t("javac", ["-version"]),
    steps: 5,
    async make(l, f, m) {
      m("unpacking libraries");
      let y = /* @__PURE__ */ new Map();
      for (let h of el) y.set(h, await Jw(t, u(h), se(f, h)));
      let v = (h) => h.map((C) => se(y.get(C) ?? "", "classes.jar"));
      for (let h of nl) await Kw(y, h, se(l, "app", "lib", h));
      m("manifests and resources");
      let O = u("android-all"), A = `${Qd.platform}-${Qd.arch}`, { link: N } = await Kd({ run: t, apktool: u("apktool-lib"), framework: O, versions: i, draft: f, host: A }), w = se(f, "generated"), g = { app: i.applicationId, driver: Zd(i) };
      await N({ source: o("app"), packageName: g.app, into: se(l, "app"), java: w });
      let D = se(f, "generated-driver");
      await N({ source: o("driver"), packageName: g.driver, into: se(l, "driver"), java: D }), await rl(se(o("app"), "assets"), se(l, "app", "assets"), { recursive: !0 }).catch(al);
      let p = { run: t, r8: u("r8"), androidAll: O, minSdk: i.minSdk }, b = [...v($s), u("gson")], E = se(f, "app.jar");
      m("the app's code"), await Bs({
        ...p,
        sources: [se(o("core"), "java"), se(o("app"), "java"), w],
        packed: b,
        given: [],
        jar: E,
        into: se(l, "app")
      }), m("the driver's code"), await Bs({
        ...p,
        sources: [se(o("driver"), "java")],
        packed: [...v(sl), ...tl.map((h) => u(h))],
        given: [E, ...b],
        jar: se(f, "driver.jar"),
        into: se(l, "driver")
      }), m("keeping it");
    }
  };
}
async function Jw(e, t, n) {
  return await il(n, { recursive: !0 }), await e("jar", ["xf", t], n), n;
}
async function Kw(e, t, n) {
  await il(n, { recursive: !0 });
  for (let r of $s)
    await rl(se(e.get(r) ?? "", "jni", t), n, { recursive: !0 }).catch(al);
}
function al(e) {
  if (e.code !== "ENOENT") throw e;
}

// src/adapters/apps/android/signing.ts
import { randomUUID as cl } from "node:crypto";
import { access as Zw, link as Qw, mkdir as dl, rename as e0, rm as ll } from "node:fs/promises";
import { basename as t0, dirname as qs, join as fl } from "node:path";
var pl = "android", ml = "edgegate";
async function hl(e, t) {
  let n = fl(t, "android", "debug.p12");
  if (await ul(n)) return n;
  await dl(qs(n), { recursive: !0 });
  let r = `${n}.${cl()}`;
  try {
    let i = ["-alias", ml, "-dname", "CN=edgegate debug", "-validity", "36500"];
    await e("keytool", ["-genkeypair", "-keystore", r, "-storepass", pl, ...["-storetype", "PKCS12", "-keyalg", "RSA", "-keysize", "2048"], ...i]), await Qw(r, n).catch(async (o) => {
      if (!await ul(n)) throw o;
    });
  } finally {
    await ll(r, { force: !0 });
  }
  return n;
}
async function Us(e) {
  let { run: t, apkSigner: n, key: r, minSdk: i, entries: s, path: o, signal: a } = e, u = fl(qs(o), `.${t0(o)}.${cl()}`), c = `${u}.unsigned`, d = ["--ks", r, "--ks-type", "PKCS12", "--ks-pass", `pass:${pl}`, "--ks-key-alias", ml], l = [
    "--min-sdk-version",
    String(i),
    "--v1-signing-enabled",
    "false",
    "--v4-signing-enabled",
    "false"
  ];
  await dl(qs(o), { recursive: !0 });
  try {
    await Gr(c, s, a), await t(n, ["sign", ...d, ...l, "--out", u, c]), await e0(u, o);
  } finally {
    for (let f of [c, u]) await ll(f, { force: !0 });
  }
}
async function ul(e) {
  return Zw(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/apps/android/tools.ts
import { readdir as n0 } from "node:fs/promises";
import { join as gl } from "node:path";
import r0 from "node:process";
var yl = 15 * 6e4, i0 = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"], s0 = /* @__PURE__ */ new Set(["gradle", "apksigner"]), o0 = {
  apksigner: "On Debian and Ubuntu: `sudo apt-get install apksigner`. With an Android SDK: set ANDROID_HOME, and its newest build-tools are taken. Runners of GitHub have both.",
  gradle: "Install Gradle 8.9 or newer and put it on PATH. Runners of GitHub have it."
}, a0 = "On Debian and Ubuntu: `sudo apt-get install default-jdk-headless`. In a workflow: actions/setup-java with Java 17.";
function js(e, t) {
  return async (n, r, i) => {
    let s = n.split("/").at(-1) ?? n, o = { ...t === void 0 ? {} : { signal: t }, ...i === void 0 ? {} : { cwd: i } }, a = [r0.env.JAVA_TOOL_OPTIONS ?? "", ...i0].join(" ").trim(), u = s0.has(s) ? {} : { JAVA_TOOL_OPTIONS: a }, c = await e.run(n, r, { timeoutMs: yl, env: u, ...o }), { exitCode: d, stdout: l, timedOut: f } = c, m = c.stderr.replace(/^Picked up JAVA_TOOL_OPTIONS: .*\n?/m, "");
    if (d === 0) return l + m;
    if (d === 127)
      throw T.environmentBroken(
        `The Android app can't be built: ${s} is not here.`,
        o0[s] ?? a0
      );
    let y = (m.trim() === "" ? l : m).trim();
    throw /No space left on device|Disk quota exceeded/.test(y) ? T.diskFull(`while ${s} was running`) : f ? T.environmentBroken(
      `The Android app can't be built: ${s} was not done after ${yl / 6e4} minutes.`,
      "Run the command again when the computer is less busy."
    ) : T.internal(`${s} fails on the Android app: ${y.slice(-2e3)}`);
  };
}
async function Vs(e, t) {
  try {
    return await t();
  } catch (n) {
    throw n instanceof Error && "code" in n && (n.code === "ENOSPC" || n.code === "EDQUOT") ? T.diskFull(e, n) : n;
  }
}
async function zs(e) {
  if (e === void 0) return "apksigner";
  let t = gl(e, "build-tools"), n = await n0(t).catch(() => []), r = new Intl.Collator("en", { numeric: !0 }), i = n.filter((s) => /^\d+\.\d+\.\d+$/.test(s)).sort(r.compare).at(-1);
  return i === void 0 ? "apksigner" : gl(t, i, "apksigner");
}

// src/adapters/apps/android/builder.ts
var l0 = "assets/edgegate/app.json", f0 = "assets/edgegate/request.json", p0 = "apps/android", vl = "driver/";
function bl(e) {
  let t = y0();
  return {
    platform: "android",
    build: (n) => Vs("while the Android app was built", () => m0(e, n)),
    driver: (n) => t(() => Vs("while a driver was made", () => h0(e, n)))
  };
}
async function m0(e, { runtime: t, files: n, workspace: r, signal: i, progress: s }) {
  let { cacheFolder: o, makeOnce: a, sources: u, androidHome: c } = e, d = js(e.processes, i), l = await _s(u), { minSdk: f } = l, m = await g0(e, t, d, l, i), y = await jd(m, { cacheFolder: o, makeOnce: a, progress: s, signal: i }), v = await hl(d, o), { appSha256: O } = m, A = { appSha256: O, runtime: de[t] }, N = [
    ...y.app.map(({ name: b, path: E }) => ({ name: b, content: E })),
    { name: l0, content: Buffer.from(`${JSON.stringify(A)}
`) },
    ...[...n].map(([b, E]) => ({
      name: `assets/${b}`,
      content: r.absolute(E.path),
      sha256: E.sha256
    }))
  ], w = [...n].map(([b, { sha256: E }]) => `${b} ${E}`).sort(), g = `${p0}/${Dl([O, m.tools, ...w].join(`
`))}`, D = s.start("Putting the models into the Android app");
  try {
    let b = await zs(c), E = r.absolute(`${g}/app.apk`);
    await Us({ run: d, apkSigner: b, key: v, minSdk: f, entries: N, path: E, signal: i });
  } finally {
    D.finish();
  }
  let p = async (b, E) => (await d0(wl(r.absolute(E)), { recursive: !0 }), await c0(b, r.absolute(E)), r.ref(E));
  return {
    platform: "android",
    runtime: de[t],
    appSha256: O,
    app: await r.ref(`${g}/app.apk`),
    driverParts: await Promise.all([
      p(v, `${g}/debug.p12`),
      ...y.driver.map(({ name: b, path: E }) => p(E, `${g}/${vl}${b}`))
    ]),
    runtimeBytes: y.runtimeBytes
  };
}
async function h0({ processes: e, sources: t, androidHome: n }, { app: r, request: i, workspace: s, signal: o }) {
  let a = wl(r.app.path), [u, ...c] = r.driverParts;
  if (u === void 0) throw T.internal("the Android app came without the parts of its driver");
  if ((await s.ref(u.path)).sha256 !== u.sha256) throw T.fileChanged(u.path);
  let d = Re(i), l = [
    ...c.map(({ path: m, sha256: y }) => ({
      name: m.slice(`${a}/${vl}`.length),
      content: s.absolute(m),
      sha256: y
    })),
    { name: f0, content: Buffer.from(d) }
  ], f = `${a}/drivers/${Dl(d)}.apk`;
  return await Us({
    run: js(e, o),
    apkSigner: await zs(n),
    key: s.absolute(u.path),
    minSdk: (await _s(t)).minSdk,
    entries: l,
    path: s.absolute(f),
    signal: o
  }), s.ref(f);
}
function Dl(e) {
  return u0("sha256").update(e).digest("hex").slice(0, 16);
}
async function g0({ packages: e, sources: t, androidHome: n }, r, i, s, o) {
  if (r === "tflite-2.16.1") return ol({ run: i, packages: e, sources: t, versions: s, signal: o });
  if (r === "litert-1.4.2") {
    if (n !== void 0) return Hd({ run: i, sources: t });
    throw T.environmentBroken(
      "The Android app can't be built around LiteRT 1.4.2 here: that needs an Android SDK, and ANDROID_HOME is not set.",
      "Build on a runner that has one (GitHub's ubuntu runners do), or measure with TensorFlow Lite: `runtime: { android: tflite-2.16.1 }` in the config."
    );
  }
  throw T.internal(`no Android app is built around ${r}`);
}
function y0() {
  let e = Promise.resolve();
  return async (t) => {
    let n = e.then(t, t);
    return e = n, n;
  };
}

// src/adapters/apps/ios/builder.ts
import { randomUUID as Qb } from "node:crypto";
import { copyFile as Sm, cp as eD, mkdir as Tm, readdir as tD, rm as nD, writeFile as rD } from "node:fs/promises";
import { dirname as iD, join as Dt } from "node:path";

// src/adapters/apps/ios/archive.ts
var ql = Yi($l(), 1);
import { createWriteStream as O0 } from "node:fs";
import { readdir as S0, readlink as T0, stat as N0 } from "node:fs/promises";
import { join as x0, relative as M0, sep as k0 } from "node:path";
import { pipeline as I0 } from "node:stream/promises";
var R0 = new Date(1980, 0, 1), P0 = 41471;
async function Ul(e, t) {
  let n = new ql.ZipFile(), i = (await S0(e, { recursive: !0, withFileTypes: !0 })).map((s) => {
    let o = x0(s.parentPath, s.name);
    return { entry: s, path: o, name: M0(e, o).split(k0).join("/") };
  });
  for (let { entry: s, path: o, name: a } of i.sort((u, c) => u.name < c.name ? -1 : 1)) {
    let u = { mtime: R0, forceDosTimestamp: !0 };
    if (s.isSymbolicLink())
      n.addBuffer(Buffer.from(await T0(o)), a, { ...u, mode: P0, compress: !1 });
    else if (s.isFile()) {
      let c = ((await N0(o)).mode & 73) !== 0;
      n.addFile(o, a, { ...u, mode: c ? 33261 : 33188 });
    }
  }
  n.end(), await I0(n.outputStream, O0(t));
}

// src/adapters/apps/ios/products.ts
import { createHash as j0 } from "node:crypto";
import { readFile as Vl, writeFile as V0 } from "node:fs/promises";
import { join as ft } from "node:path";

// src/adapters/apps/ios/link-map.ts
function jl(e) {
  let t = /* @__PURE__ */ new Set(), n = 0, r = "";
  for (let i of e.split(`
`)) {
    if (i.startsWith("# ")) {
      i.startsWith("# Address") || (r = i);
      continue;
    }
    if (r.startsWith("# Object files:")) {
      let [, s, o] = /^\[\s*(\d+)\] (.*)$/.exec(i) ?? [];
      s !== void 0 && o !== void 0 && /TensorFlowLite(C|CCoreML|CMetal)?\.framework\//.test(o) && t.add(s);
    } else if (r.startsWith("# Symbols:")) {
      let [, s, o] = /^0x[0-9A-Fa-f]+\s+0x([0-9A-Fa-f]+)\s+\[\s*(\d+)\]/.exec(i) ?? [];
      s !== void 0 && o !== void 0 && t.has(o) && (n += Number.parseInt(s, 16));
    }
  }
  return n > 0 ? n : void 0;
}

// src/adapters/apps/ios/tree-digest.ts
import { createHash as L0 } from "node:crypto";
import { readdir as F0, readFile as B0, readlink as _0 } from "node:fs/promises";
import { join as $0, relative as q0, sep as U0 } from "node:path";
async function Zs(e, t = () => !1) {
  let r = (await F0(e, { recursive: !0, withFileTypes: !0 })).filter((s) => !s.isDirectory()).map((s) => {
    let o = $0(s.parentPath, s.name);
    return { path: o, name: q0(e, o).split(U0).join("/"), isLink: s.isSymbolicLink() };
  }).filter(({ name: s }) => !t(s)), i = L0("sha256");
  for (let { path: s, name: o, isLink: a } of r.sort((u, c) => u.name < c.name ? -1 : 1)) {
    let u = a ? Buffer.from(await _0(s)) : await B0(s);
    i.update(`${o}
${u.length}
`).update(u);
  }
  return i.digest("hex");
}

// src/adapters/apps/ios/products.ts
var z0 = X({
  /** Of the app and the driver as built, before anything was put in. */
  appSha256: qt,
  /** Absent: the linker did not say. */
  runtimeBytes: ga.optional()
}).readonly(), H0 = 45 * 6e4;
async function zl(e, t, n, r) {
  let i = await W0(e, r), s = await Zs(e.sources, X0), o = j0("sha256").update([t, e.team ?? "ad hoc", i, s].join(`
`)).digest("hex").slice(0, 16), a = ft(e.cacheFolder, "ios-app", o);
  return await e.makeOnce(a, (c) => G0(e, { runtime: t, draft: c, progress: n, signal: r }), {
    signal: r,
    onWait: () => n.note("Another edgegate is building the iOS app; waiting for it.")
  }), { ...z0.parse(JSON.parse(await Vl(ft(a, "facts.json"), "utf8"))), folder: ft(a, "Products") };
}
function X0(e) {
  return /^(CommandLine|LinuxTensorFlowLite)\/|^versions\.json$|(^|\/)Package\.swift$/.test(e) || /(^|\/)(Pods|build|\.build|Tests|LinkProbe|\.DS_Store|[^/]+\.(xcodeproj|xcworkspace|md))(\/|$)/.test(e);
}
async function W0({ processes: e, platform: t }, n) {
  if (t !== "darwin") throw T.xcodeMissing(`it needs Xcode, and this computer runs ${t}`);
  let r = n === void 0 ? {} : { signal: n }, { exitCode: i, stdout: s, stderr: o } = await e.run("xcodebuild", ["-version"], { timeoutMs: 6e4, ...r });
  if (i === 0) return s;
  throw T.xcodeMissing(`\`xcodebuild -version\` says: ${Hl(o || s)}`);
}
async function G0({ processes: e, sources: t }, n) {
  let { runtime: r, draft: i, progress: s, signal: o } = n, a = s.start("Building the iOS app with Xcode (once)");
  try {
    let { exitCode: u, stdout: c, stderr: d, timedOut: l } = await e.run(
      "bash",
      [ft(t, "build.sh"), "products", r.replace(/^tflite-/, ""), i],
      { timeoutMs: H0, ...o === void 0 ? {} : { signal: o } }
    );
    if (l) throw T.environmentBroken("Xcode did not finish the iOS app in 45 minutes.", "Run it again.");
    if (u === 3) throw T.xcodeMissing(Hl(d));
    if (u !== 0)
      throw T.environmentBroken(
        `Xcode can't build the iOS app: ${(d || c).trim().slice(-2e3)}`,
        `See the whole of it with \`bash ${ft(t, "build.sh")} products ${r.replace(/^tflite-/, "")} /tmp/ios-app\`; the README beside it says with which Xcode it was last built.`
      );
    let f = ft(i, "Products"), m = await Vl(ft(i, "link-map.txt"), "utf8").catch(() => ""), y = jl(m), v = {
      appSha256: await Zs(f),
      ...y === void 0 ? {} : { runtimeBytes: y }
    };
    await V0(ft(i, "facts.json"), JSON.stringify(v)), a.finish();
  } catch (u) {
    throw a.finish("not finished"), u;
  }
}
function Hl(e) {
  return e.trim().split(`
`)[0]?.replace(/\.$/, "") ?? "";
}

// src/adapters/apps/ios/test-run.ts
import { deflateRawSync as Gb } from "node:zlib";

// node_modules/plist/dist/parse.js
var Qf = Yi(Kf(), 1);

// node_modules/plist/dist/parse-binary.js
function _e(e, t, n) {
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
function sr(e) {
  let t = new DataView(e.buffer, e.byteOffset, e.byteLength), n = e.byteLength;
  if (String.fromCharCode(...e.subarray(0, 8)) !== "bplist00")
    throw new Error("Invalid binary plist: bad magic");
  let i = n - 32, s = t.getUint8(i + 6), o = t.getUint8(i + 7), a = _e(t, i + 8, 8), u = _e(t, i + 16, 8), c = _e(t, i + 24, 8), d = [];
  for (let f = 0; f < a; f++)
    d.push(_e(t, c + f * s, s));
  function l(f) {
    let m = d[f], y = t.getUint8(m), v = y >> 4, O = y & 15;
    if (m++, v !== 0 && v !== 8 && O === 15) {
      let A = t.getUint8(m);
      m++;
      let N = 1 << (A & 15);
      O = _e(t, m, N), m += N;
    }
    switch (v) {
      case 0:
        if (y === 0)
          return null;
        if (y === 8)
          return !1;
        if (y === 9)
          return !0;
        throw new Error(`Unknown singleton: 0x${y.toString(16)}`);
      case 1: {
        let A = 1 << O;
        if (A <= 4)
          return _e(t, m, A);
        let N = t.getInt32(m), w = t.getUint32(m + 4);
        return N * 4294967296 + w;
      }
      case 2: {
        let A = 1 << O;
        if (A === 4)
          return t.getFloat32(m);
        if (A === 8)
          return t.getFloat64(m);
        throw new Error(`Unsupported real size: ${A}`);
      }
      case 3: {
        let A = t.getFloat64(m);
        return new Date(A * 1e3 + 9783072e5);
      }
      case 4:
        return new Uint8Array(e.buffer, e.byteOffset + m, O);
      case 5: {
        let A = "";
        for (let N = 0; N < O; N++)
          A += String.fromCharCode(t.getUint8(m + N));
        return A;
      }
      case 6: {
        let A = "";
        for (let N = 0; N < O; N++)
          A += String.fromCharCode(t.getUint16(m + N * 2));
        return A;
      }
      case 8: {
        let A = O + 1;
        return { UID: _e(t, m, A) };
      }
      case 10: {
        let A = [];
        for (let N = 0; N < O; N++) {
          let w = _e(t, m + N * o, o);
          A.push(l(w));
        }
        return A;
      }
      case 13: {
        let A = {};
        for (let N = 0; N < O; N++) {
          let w = _e(t, m + N * o, o), g = _e(t, m + (O + N) * o, o), D = l(w);
          A[D] = l(g);
        }
        return A;
      }
      default:
        throw new Error(`Unknown object type: 0x${v.toString(16)}`);
    }
  }
  return l(u);
}

// node_modules/plist/dist/parse-openstep.js
var Do = class {
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
        for (let s = 0; s < r.length; s += 2)
          i[s / 2] = parseInt(r.substring(s, s + 2), 16);
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
function Eo(e) {
  return new Do(e).parseValue();
}

// node_modules/plist/dist/parse.js
function Zf(e) {
  let t = atob(e), n = new Uint8Array(t.length);
  for (let r = 0; r < t.length; r++)
    n[r] = t.charCodeAt(r);
  return n;
}
var bi = 3, ep = 4, Wb = 8;
function Co(e) {
  return e.nodeType === bi || e.nodeType === Wb || e.nodeType === ep;
}
function Ye(e) {
  return !e.childNodes || e.childNodes.length === 0;
}
function Lt(e, t) {
  if (!e)
    throw new Error(t);
}
function Ao(e) {
  if (e instanceof ArrayBuffer)
    return sr(new Uint8Array(e));
  if (e instanceof Uint8Array)
    return sr(e);
  if (typeof e == "string" && e.startsWith("bplist")) {
    let i = new TextEncoder();
    return sr(i.encode(e));
  }
  if (typeof e == "string") {
    let i = e.trimStart();
    if ((i[0] === "{" || i[0] === "(") && !i.startsWith("<?xml") && !i.startsWith("<!DOCTYPE") && !i.startsWith("<plist"))
      return Eo(e);
  }
  let n = new Qf.DOMParser().parseFromString(e, "text/xml").documentElement;
  Lt(n !== null && n.nodeName === "plist", "malformed document. First element should be <plist>");
  let r = or(n);
  return Array.isArray(r) && r.length == 1 && (r = r[0]), r;
}
function or(e) {
  if (!e)
    return null;
  if (e.nodeName === "plist") {
    let t = [];
    if (Ye(e))
      return t;
    for (let n = 0; n < e.childNodes.length; n++)
      Co(e.childNodes[n]) || t.push(or(e.childNodes[n]));
    return t;
  } else if (e.nodeName === "dict") {
    let t = {}, n = null, r = 0;
    if (Ye(e))
      return t;
    for (let i = 0; i < e.childNodes.length; i++)
      Co(e.childNodes[i]) || (r % 2 === 0 ? (Lt(e.childNodes[i].nodeName === "key", "Missing key while parsing <dict/>."), n = or(e.childNodes[i])) : (Lt(e.childNodes[i].nodeName !== "key", "Unexpected <key> while parsing <dict/>. Keys and values must alternate."), t[n] = or(e.childNodes[i])), r += 1);
    return r % 2 === 1 && (t[n] = ""), t;
  } else if (e.nodeName === "array") {
    let t = [];
    if (Ye(e))
      return t;
    for (let n = 0; n < e.childNodes.length; n++)
      if (!Co(e.childNodes[n])) {
        let r = or(e.childNodes[n]);
        r != null && t.push(r);
      }
    return t;
  } else if (e.nodeName !== "#text") {
    if (e.nodeName === "key")
      return Ye(e) ? "" : (Lt(e.childNodes[0].nodeValue !== "__proto__", "__proto__ keys can lead to prototype pollution. More details on CVE-2022-22912"), e.childNodes[0].nodeValue);
    if (e.nodeName === "string") {
      let t = "";
      if (Ye(e))
        return t;
      for (let n = 0; n < e.childNodes.length; n++) {
        let r = e.childNodes[n].nodeType;
        (r === bi || r === ep) && (t += e.childNodes[n].nodeValue);
      }
      return t;
    } else {
      if (e.nodeName === "integer")
        return Lt(!Ye(e), 'Cannot parse "" as integer.'), parseInt(e.childNodes[0].nodeValue, 10);
      if (e.nodeName === "real") {
        Lt(!Ye(e), 'Cannot parse "" as real.');
        let t = "";
        for (let n = 0; n < e.childNodes.length; n++)
          e.childNodes[n].nodeType === bi && (t += e.childNodes[n].nodeValue);
        return parseFloat(t);
      } else if (e.nodeName === "data") {
        let t = "";
        if (Ye(e))
          return Zf(t);
        for (let n = 0; n < e.childNodes.length; n++)
          e.childNodes[n].nodeType === bi && (t += e.childNodes[n].nodeValue.replace(/\s+/g, ""));
        return Zf(t);
      } else {
        if (e.nodeName === "date")
          return Lt(!Ye(e), 'Cannot parse "" as Date.'), new Date(e.childNodes[0].nodeValue);
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
var bm = Yi(wm(), 1);
function vm(e) {
  let t = "";
  for (let n = 0; n < e.length; n++)
    t += String.fromCharCode(e[n]);
  return btoa(t);
}
function Io(e, t) {
  let n = {
    version: "1.0",
    encoding: "UTF-8"
  }, r = {
    pubid: "-//Apple//DTD PLIST 1.0//EN",
    sysid: "http://www.apple.com/DTDs/PropertyList-1.0.dtd"
  }, i = bm.default.create("plist");
  return i.dec(n.version, n.encoding), i.dtd(r.pubid, r.sysid), i.att("version", "1.0"), ko(e, i), t || (t = {}), t.pretty = t.pretty !== !1, i.end(t);
}
function ko(e, t) {
  if (!(typeof e > "u"))
    if (Array.isArray(e)) {
      t = t.ele("array");
      for (let n = 0; n < e.length; n++)
        ko(e[n], t);
    } else if (e instanceof ArrayBuffer)
      t.ele("data").raw(vm(new Uint8Array(e)));
    else if (ArrayBuffer.isView(e)) {
      let n = e instanceof Uint8Array ? e : new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
      t.ele("data").raw(vm(n));
    } else if (typeof e == "object" && e !== null && !(e instanceof Date)) {
      t = t.ele("dict");
      for (let n in e)
        if (Object.hasOwn(e, n)) {
          let r = e[n];
          if (r == null)
            continue;
          t.ele("key").txt(n), ko(r, t);
        }
    } else if (typeof e == "number") {
      let n = e % 1 === 0 ? "integer" : "real";
      t.ele(n).txt(e.toString());
    } else typeof e == "bigint" ? t.ele("integer").txt(e.toString()) : e instanceof Date ? t.ele("date").txt(new Date(e).toISOString().replace(/\.\d{3}Z$/, "Z")) : typeof e == "boolean" ? t.ele(e ? "true" : "false") : typeof e == "string" && t.ele("string").txt(e);
}

// src/adapters/apps/ios/test-run.ts
var Dm = 512 * 1024, Cm = _t({ TestingEnvironmentVariables: hr(z(), z()).optional() }), Yb = tt({ __xctestrun_metadata__: _t({ FormatVersion: fe(1) }) }).catchall(Cm).refine((e) => Object.keys(e).length > 1, "it has no test target"), Jb = _t({
  __xctestrun_metadata__: _t({ FormatVersion: fe(2) }),
  TestConfigurations: Ie(_t({ TestTargets: Ie(Cm).min(1) })).min(1)
});
function Am(e, t) {
  let n = Kb(t);
  if (n.length > Dm) throw T.requestTooLarge(n.length, Dm);
  let r = (u) => ({
    ...u,
    TestingEnvironmentVariables: { ...u.TestingEnvironmentVariables, EDGEGATE_REQUEST: n }
  }), i = Zb(e), s = Yb.safeParse(i);
  if (s.success) {
    let { __xctestrun_metadata__: u, ...c } = s.data, d = Object.entries(c).map(([l, f]) => [l, r(f)]);
    return Em({ ...Object.fromEntries(d), __xctestrun_metadata__: u });
  }
  let o = Jb.safeParse(i);
  if (!o.success) throw Om(`it is of neither format that is known (${s.error.issues[0]?.message ?? ""})`);
  let a = o.data.TestConfigurations.map((u) => ({
    ...u,
    TestTargets: u.TestTargets.map(r)
  }));
  return Em({ ...o.data, TestConfigurations: a });
}
function Kb(e) {
  return Gb(e, { level: 9 }).toString("base64");
}
function Zb(e) {
  try {
    return Ao(e);
  } catch (t) {
    throw Om(t instanceof Error ? t.message : String(t));
  }
}
function Em(e) {
  return `${Io(e)}
`;
}
function Om(e) {
  return T.documentUnreadable("the app's .xctestrun", e);
}

// src/adapters/apps/ios/builder.ts
var sD = Dt("Release-iphoneos", "EdgegateBench.app");
function Nm(e) {
  return {
    platform: "ios",
    async build({ runtime: t, files: n, workspace: r, signal: i, progress: s }) {
      let o = await zl(e, t, s, i), a = Dt(e.cacheFolder, "ios-app", `.draft-${Qb()}`), u = s.start("Putting models into the iOS app", n.size);
      try {
        await eD(o.folder, a, { recursive: !0, verbatimSymlinks: !0 });
        let c = Dt(a, sD), d = 0;
        for (let [m, y] of n)
          await Tm(iD(Dt(c, m)), { recursive: !0 }), await Sm(r.absolute(y.path), Dt(c, m)).catch(() => {
            throw T.fileChanged(y.path);
          }), u.update(d += 1);
        let l = { appSha256: o.appSha256, runtime: de[t] };
        await rD(Dt(c, "edgegate-app.json"), `${JSON.stringify(l)}
`), await oD(e, c, i);
        let f = await aD(a);
        return await Tm(r.absolute("apps/ios"), { recursive: !0 }), await Sm(Dt(a, f), r.absolute("apps/ios/template.xctestrun")), await Ul(a, r.absolute("apps/ios/app.zip")), u.finish(), {
          platform: "ios",
          runtime: de[t],
          appSha256: o.appSha256,
          app: await r.ref("apps/ios/app.zip"),
          driverParts: [await r.ref("apps/ios/template.xctestrun")],
          runtimeBytes: o.runtimeBytes === void 0 ? {} : { arm64: o.runtimeBytes }
        };
      } catch (c) {
        throw u.finish("not finished"), c;
      } finally {
        await nD(a, { recursive: !0, force: !0 });
      }
    },
    async driver({ app: t, request: n, workspace: r }) {
      let [i] = t.driverParts;
      if (i === void 0) throw T.internal("the iOS app was built without its .xctestrun");
      let s = Am(await r.readText(i), Re(n));
      return r.writeText(`apps/ios/${n.requestId}.xctestrun`, s);
    }
  };
}
async function oD(e, t, n) {
  let { exitCode: r, stderr: i } = await e.processes.run("bash", [Dt(e.sources, "build.sh"), "sign", t], {
    timeoutMs: 3e5,
    ...n === void 0 ? {} : { signal: n }
  });
  if (r !== 0)
    throw T.environmentBroken(
      `The iOS app can't be signed: ${i.trim().slice(-1e3)}`,
      "Look which identities are here with `security find-identity -v -p codesigning`, and name one in EDGEGATE_IOS_IDENTITY, or unset it to sign ad hoc."
    );
}
async function aD(e) {
  let [t, ...n] = (await tD(e)).filter((r) => r.endsWith(".xctestrun"));
  if (t === void 0 || n.length > 0)
    throw T.internal(`Xcode made ${n.length === 0 ? "no" : "more than one"} .xctestrun of the iOS app`);
  return t;
}

// src/adapters/cache/make-once.ts
import { randomUUID as hD } from "node:crypto";
import { access as gD, mkdir as Mm, readdir as yD, rename as wD, rm as km, stat as vD } from "node:fs/promises";
import { dirname as Im, join as bD } from "node:path";

// src/adapters/cache/turn.ts
import { mkdir as uD, rm as xm, stat as cD, utimes as dD } from "node:fs/promises";
import { setTimeout as lD } from "node:timers/promises";
async function Li(e, t, n = {}) {
  let { signal: r, onWait: i, beatMs: s = 2e3, staleMs: o = 2e4 } = n;
  for (let u = !0; !await fD(e); u = !1) {
    u && i?.();
    let c = await pD(e);
    c !== void 0 && c > o ? await xm(e, { recursive: !0, force: !0 }) : await mD(s / 4, r);
  }
  let a = setInterval(() => {
    let u = /* @__PURE__ */ new Date();
    dD(e, u, u).catch(() => {
    });
  }, s);
  a.unref();
  try {
    return await t();
  } finally {
    clearInterval(a), await xm(e, { recursive: !0, force: !0 });
  }
}
async function fD(e) {
  try {
    return await uD(e), !0;
  } catch (t) {
    if (t instanceof Error && "code" in t && t.code === "EEXIST") return !1;
    throw t;
  }
}
async function pD(e) {
  try {
    return Date.now() - (await cD(e)).mtimeMs;
  } catch {
    return;
  }
}
async function mD(e, t) {
  try {
    await lD(e, void 0, t === void 0 ? {} : { signal: t });
  } catch {
    throw T.aborted();
  }
}

// src/adapters/cache/make-once.ts
var Rm = ".draft-", DD = 1440 * 6e4, hn = async (e, t, n = {}) => {
  if (await Ro(e)) return;
  let r = Im(e);
  await Mm(r, { recursive: !0 }).catch((i) => {
    throw T.environmentBroken(
      `The cache folder ${r} can't be made: ${i instanceof Error ? i.message : String(i)}.`,
      "Set EDGEGATE_CACHE to a folder that can be written.",
      i
    );
  }), await Li(
    `${e}.turn`,
    async () => {
      await Ro(e) || await ED(e, t);
    },
    n
  );
};
async function ED(e, t) {
  await CD(Im(e));
  let n = `${e}${Rm}${hD()}`;
  try {
    await Mm(n), await t(n), await wD(n, e).catch(async (r) => {
      if (!await Ro(e)) throw r;
    });
  } finally {
    await km(n, { recursive: !0, force: !0 });
  }
}
async function CD(e) {
  for (let t of await yD(e)) {
    if (!t.includes(Rm)) continue;
    let n = bD(e, t), r = await vD(n).catch(() => {
    });
    r !== void 0 && Date.now() - r.mtimeMs > DD && await km(n, { recursive: !0, force: !0 });
  }
}
async function Ro(e) {
  return gD(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/cache/user-cache.ts
import { homedir as AD } from "node:os";
import { join as Po, resolve as OD } from "node:path";
import Pm from "node:process";
function Lm(e = Pm.env, t = Pm.platform, n = AD()) {
  let r = e.EDGEGATE_CACHE;
  if (r !== void 0 && r !== "") return OD(r);
  let i = e.XDG_CACHE_HOME;
  return i?.startsWith("/") === !0 ? Po(i, "edgegate") : t === "darwin" ? Po(n, "Library", "Caches", "edgegate") : Po(n, ".cache", "edgegate");
}

// src/adapters/farms/adb/farm.ts
import { createHash as ZD } from "node:crypto";
import { mkdir as QD } from "node:fs/promises";
import { join as $i } from "node:path";

// src/adapters/farms/local/follow-session.ts
var SD = /* @__PURE__ */ new Set(["launch-finished", "launch-failed", "launch-skipped"]);
function Fi(e, { clock: t, progress: n, labelOf: r, where: i = "this computer" }) {
  let s = e.launches.length, o = e.round === 1 ? `Measuring on ${i}` : `Measuring suspicious cases again on ${i}`, a = n.start(o, s), u = new Map(e.launches.map((y) => [y.id, y])), c = [], d = 0, l = t.monotonicMs(), f, m = (y) => {
    if (y.event === "session-interrupted" && (f = y), y.event === "launch-started") {
      l = t.monotonicMs();
      let v = u.get(y.launch), O = v === void 0 ? y.launch : r(v.case), A = TD(c, e.launches);
      a.update(c.length, `launch ${c.length + 1} of ${s}: ${O}${A}`);
    }
    SD.has(y.event) && (c.push(y.event === "launch-skipped" ? 0 : t.monotonicMs() - l), y.event !== "launch-finished" && (d += 1), a.update(c.length));
  };
  return {
    hear(y) {
      let v = Ar.safeParse(ND(y));
      v.success && m(v.data);
    },
    finish() {
      let y = `${c.length} of ${s} launches`;
      a.finish(d === 0 ? y : `${y}, ${d} of them failed`);
    },
    interruption: () => f
  };
}
function TD(e, t) {
  if (e.length < 2) return "";
  let n = (o) => {
    let a = e.filter((c, d) => t[d]?.kind === o), u = a.length > 0 ? a : e;
    return u.reduce((c, d) => c + d, 0) / u.length;
  }, r = { paired: n("paired"), single: n("single") }, i = t.slice(e.length).reduce((o, { kind: a }) => o + r[a], 0), s = Math.max(1, Math.round(i / 1e3));
  return s < 90 ? `, about ${s} s left` : `, about ${Math.round(s / 60)} min left`;
}
function ND(e) {
  try {
    return JSON.parse(e);
  } catch {
    return;
  }
}

// src/adapters/farms/adb/client.ts
function Fm({ processes: e, adb: t, env: n }) {
  async function r(i, { onLine: s, ...o }) {
    let a = { ...o, ...n === void 0 ? {} : { env: n }, ...s === void 0 ? {} : { onLine: s } }, u = await e.run(t, i, a);
    if (u.exitCode === 127 && u.signal === void 0 && !i.includes("shell")) throw T.adbMissing(t);
    return u;
  }
  return {
    async list(i) {
      let s = await r(["devices", "-l"], { timeoutMs: 3e4, ...i === void 0 ? {} : { signal: i } });
      if (s.exitCode === 0) return s.stdout;
      throw T.environmentBroken(
        `\`adb devices\` ends with ${s.exitCode ?? s.signal}: ${Et(s)}`,
        "Run `adb kill-server && adb devices` and see what it says."
      );
    },
    phone: (i) => ({
      shell: (s, o) => r(["-s", i, "shell", s], o),
      install: (s, o) => r(["-s", i, "install", "-r", "-t", s], o),
      pull: (s, o, a) => r(["-s", i, "pull", s, o], a)
    })
  };
}
function Et({ stdout: e, stderr: t }) {
  return (t.trim() === "" ? e : t).trim().split(`
`).at(-1)?.trim() ?? "";
}
function Lo(e) {
  return `'${e.replaceAll("'", "'\\''")}'`;
}

// src/adapters/farms/adb/phone-text.ts
function Bm(e) {
  return e.split(/\r?\n/).flatMap((t) => {
    if (t.startsWith("List of devices") || t.startsWith("*")) return [];
    let [, n, r] = /^(\S+)\s+(.+)$/.exec(t.trim()) ?? [];
    if (n === void 0 || r === void 0) return [];
    let [i = ""] = r.split(/\s+(?=usb:|product:|transport_id:|model:|device:)|;/);
    return [{ serial: n, state: i.trim() }];
  });
}
function _m(e) {
  return new Map(
    e.split(/\r?\n/).flatMap((t) => {
      let [, n, r] = /^\[([^\]]+)\]: \[(.*)\]$/.exec(t.trim()) ?? [];
      return n === void 0 || r === void 0 ? [] : [[n, r]];
    })
  );
}
function $m(e) {
  let t = (s) => e.get(s)?.trim() ?? "", n = t("ro.product.device"), r = t("ro.build.version.sdk");
  if (n === "" || r === "") return;
  let i = t("ro.soc.model");
  return {
    // The design's name and the API level are what device farms call it, too.
    device: { farm: "adb", model: n, osVersion: r },
    platform: "android",
    facts: {
      name: [t("ro.product.manufacturer"), t("ro.product.model")].filter((s) => s !== "").join(" "),
      form: t("ro.kernel.qemu") === "1" || t("ro.boot.qemu") === "1" ? "virtual" : "physical",
      abis: t("ro.product.cpu.abilist").split(",").filter((s) => s !== ""),
      capacity: "unknown",
      tags: [],
      ...i === "" ? {} : { soc: i }
    }
  };
}
function qm(e) {
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
var Um = 20, xD = 10 * 6e4, MD = 15e3;
async function jm(e, t) {
  let { maxStartCelsius: n, clock: r, task: i, signal: s } = t, o = r.monotonicMs();
  for (; ; ) {
    let a = { timeoutMs: 3e4, ...s === void 0 ? {} : { signal: s } }, u = await e.shell("dumpsys battery", a);
    if (u.exitCode !== 0) return `the phone does not answer: ${Et(u)}`;
    let { level: c, celsius: d } = qm(u.stdout);
    if (c !== void 0 && c < Um)
      return `its battery is at ${c}%, and phones slow down when it is low: charge it to ${Um}% at least`;
    if (d === void 0 || d <= n) return;
    let l = xD - (r.monotonicMs() - o);
    if (l <= 0) return `it is still at ${d} °C after ten minutes; ${n} °C is the most`;
    i.update(0, `waiting until it has cooled from ${d} to ${n} °C`), await r.sleep(Math.min(l, MD), s);
  }
}

// src/adapters/farms/adb/session.ts
import { mkdir as $D, readFile as qD, rm as Xm, writeFile as UD } from "node:fs/promises";
import { dirname as jD, join as VD } from "node:path";

// src/adapters/farms/local/session-outcome.ts
import { createHash as kD } from "node:crypto";
import { readFile as ID } from "node:fs/promises";
var cr = { finished: 0, wrongRequest: 64, reportUnwritable: 74, interrupted: 130 }, RD = {
  "time-box": "timed-out",
  "storage-full": "infrastructure",
  signal: "cancelled"
};
async function Vm(e) {
  try {
    return await e;
  } catch (t) {
    if (t instanceof et && t.code === "aborted") return "aborted";
    throw t;
  }
}
async function zm(e, t, n, r) {
  let i = await Fo(t.report, t.reportPath), s = i === void 0 ? {} : { report: i };
  if (e === "aborted") return { status: "cancelled", reason: "interrupted by the user", ...s };
  let o = PD(e.stderr), { exitCode: a } = e;
  if (a === cr.finished && i !== void 0) return { status: "reported", report: i };
  if (a === cr.finished) return { status: "infrastructure", reason: `${r} left no report` };
  if (a === cr.wrongRequest) throw T.internal(`${r} refuses the request: ${o}`);
  if (a === cr.reportUnwritable) return { status: "infrastructure", reason: o, ...s };
  if (a === cr.interrupted)
    return { status: RD[n?.reason ?? "signal"] ?? "cancelled", reason: n?.detail ?? `${r} was stopped`, ...s };
  let u = e.signal ?? `exit code ${a}`;
  return { status: "infrastructure", reason: `${r} ended with ${u}: ${o}`, ...s };
}
async function Fo(e, t) {
  let n = await ID(e).catch((r) => {
    if (r.code !== "ENOENT")
      throw r;
  });
  if (!(n === void 0 || n.length === 0))
    return { path: t, sha256: LD(n), sizeBytes: n.length };
}
function Bi(e) {
  try {
    return aa().parse(JSON.parse(e));
  } catch {
    return;
  }
}
function PD(e) {
  return e.trim().split(`
`).at(-1) ?? "";
}
function LD(e) {
  return kD("sha256").update(e).digest("hex");
}

// src/adapters/farms/adb/instrumentation.ts
import { createHash as FD } from "node:crypto";
import { gunzipSync as BD } from "node:zlib";
function Hm(e) {
  let t = /* @__PURE__ */ new Map(), n, r = 0, i = "", s = "", o, a, u;
  function c(d) {
    let [l, f] = [t.get("edgegate.part"), t.get("edgegate.data")];
    if (l !== void 0 && f !== void 0 && Number(l) === r) {
      r += 1, i += f;
      let v = _D(i);
      if (v !== void 0) {
        i = "", s += v;
        for (let O of v.split(`
`).slice(0, -1)) e(O);
      }
    }
    let [m, y] = [t.get("edgegate.parts"), t.get("edgegate.sha256")];
    m !== void 0 && y !== void 0 && (o = { parts: Number(m), sha256: y }), (d === "-1" || d === "-2") && (u ??= (t.get("stack") ?? "the test failed").split(`
`)[0]), t = /* @__PURE__ */ new Map(), n = void 0;
  }
  return {
    hear(d) {
      let l = d.replace(/\r$/, ""), [, f, m] = /^INSTRUMENTATION_STATUS: ([^=]+)=(.*)$/.exec(l) ?? [], [, y] = /^INSTRUMENTATION_STATUS_CODE: (-?\d+)$/.exec(l) ?? [], [, v, O] = /^INSTRUMENTATION_(?:RESULT: (\w+)=|FAILED: ?)(.*)$/.exec(l) ?? [], [, A] = /^INSTRUMENTATION_CODE: (-?\d+)$/.exec(l) ?? [];
      f !== void 0 && m !== void 0 ? (t.set(f, m), n = f) : y !== void 0 ? c(y) : A !== void 0 ? a = A : l.startsWith("INSTRUMENTATION_FAILED") ? u ??= `it can't be started: ${O ?? ""}` : l.startsWith("INSTRUMENTATION_ABORTED") ? u ??= l.slice(25) : v === "shortMsg" || v === "longMsg" ? u ??= O : n !== void 0 && t.set(n, `${t.get(n) ?? ""}
${l}`);
    },
    report() {
      if (s === "") return;
      let d = o !== void 0 && o.parts === r && o.sha256 === FD("sha256").update(s).digest("hex");
      return { text: s, isWhole: d };
    },
    failure: () => u ?? (a === "-1" ? void 0 : "it ended without saying so")
  };
}
function _D(e) {
  try {
    return BD(Buffer.from(e, "base64")).toString("utf8");
  } catch {
    return;
  }
}

// src/adapters/farms/adb/session.ts
var _i = "dev.edgegate.bench", Bo = `${_i}.test`, zD = "androidx.test.runner.AndroidJUnitRunner", HD = "dev.edgegate.bench.instrumentation.BenchTest", XD = `/sdcard/Android/media/${_i}`, WD = 5 * 6e4, Wm = 6e4, Ym = 12e4, GD = 360 * 6e4;
async function Jm(e) {
  let { phone: t, request: n, app: r, driver: i, root: s, follower: o, aroundSessionMs: a, signal: u } = e, c = (b) => ({ timeoutMs: b, ...u === void 0 ? {} : { signal: u } }), d = `${XD}/${n.requestId}-round-${n.round}.ndjson`, l = `device-runs/adb/${n.requestId}/report.ndjson`, f = Hm((b) => o.hear(b)), m = !1, y;
  try {
    for (let h of [r, i]) {
      let C = await JD(t, h, c(WD));
      if (C !== void 0) return { status: "infrastructure", reason: `${C} (installing)` };
    }
    await t.shell(`rm -f ${Lo(d)}; input keyevent KEYCODE_WAKEUP`, c(Wm)), m = !0;
    let b = `am instrument -w -r -e class ${HD} ${Bo}/${zD}`, E = n.sessionTimeBoxNs === void 0 ? GD : n.sessionTimeBoxNs / 1e6;
    y = await t.shell(b, {
      ...c(E + n.hangTimeoutNs / 1e6 + a),
      onLine: (h) => f.hear(h)
    });
  } catch (b) {
    if (!(b instanceof et) || b.code !== "aborted") throw b;
    y = "aborted";
  }
  if (!m) return { status: "cancelled", reason: "interrupted by the user" };
  let v = { timeoutMs: Wm };
  (y === "aborted" || y.timedOut || y.exitCode !== 0) && await t.shell(`am force-stop ${_i}; am force-stop ${Bo}`, v);
  let A = VD(s, l);
  await $D(jD(A), { recursive: !0 }), await Xm(A, { force: !0 });
  let N = await t.pull(d, A, v), w = f.report();
  N.exitCode !== 0 && (await Xm(A, { force: !0 }), w !== void 0 && await UD(A, w.text)), await t.shell(`rm -f ${Lo(d)}`, v);
  let g = await Fo(A, l), D = /device .*not found|device offline|no devices/.test(N.stdout + N.stderr) ? Et(N) : void 0, p = g === void 0 ? void 0 : await KD(A);
  return YD({ ended: y, lost: D, failure: f.failure(), report: g, last: p });
}
function YD({
  ended: e,
  lost: t,
  failure: n,
  report: r,
  last: i
}) {
  let s = r === void 0 ? {} : { report: r };
  return e === "aborted" ? { status: "cancelled", reason: "interrupted by the user", ...s } : e.timedOut ? { status: "timed-out", reason: "the session went on beyond its time", ...s } : i?.event === "session-finished" && r !== void 0 ? { status: "reported", report: r } : i?.event === "session-interrupted" ? { status: i.reason === "time-box" ? "timed-out" : i.reason === "signal" ? "cancelled" : "infrastructure", reason: i.detail, ...s } : t !== void 0 ? { status: "infrastructure", reason: `the phone was lost: ${t}`, ...s } : e.exitCode !== 0 ? { status: "infrastructure", reason: `adb ended with ${e.exitCode ?? e.signal}: ${Et(e)}`, ...s } : n !== void 0 ? { status: "infrastructure", reason: `the app failed: ${n}`, ...s } : r === void 0 ? { status: "infrastructure", reason: "the phone left no report" } : { status: "reported", report: r };
}
async function JD(e, t, n) {
  let r = await e.install(t, n);
  if (Gm(r)) return;
  let i = r.stdout + r.stderr;
  if (!/INSTALL_FAILED_(UPDATE_INCOMPATIBLE|VERSION_DOWNGRADE)/.test(i)) return Et(r);
  await e.shell(`pm uninstall ${Bo}; pm uninstall ${_i}`, n);
  let s = await e.install(t, n);
  return Gm(s) ? void 0 : Et(s);
}
function Gm({ exitCode: e, stdout: t, stderr: n }) {
  return e === 0 && !/^(Failure|adb: failed)/m.test(t + n);
}
async function KD(e) {
  let t = (await qD(e, "utf8")).trimEnd().split(`
`).at(-1) ?? "", n = Ar.safeParse(Bi(t));
  return n.success ? n.data : void 0;
}

// src/adapters/farms/adb/farm.ts
function Km(e) {
  let { clock: t, root: n, cacheFolder: r, takeTurn: i, aroundSessionMs: s = Ym } = e, o = Fm(e), a = /* @__PURE__ */ new Map();
  async function u(d) {
    let { serial: l = "" } = e, f = Bm(await o.list(d)).filter(({ serial: A }) => l === "" || A === l), m = f.filter(({ state: A }) => A !== "device").map((A) => `${A.serial} ${A.state}`), y = f.filter(({ state: A }) => A === "device"), O = (await Promise.all(
      y.map(async ({ serial: A }) => {
        let N = { timeoutMs: 3e4, ...d === void 0 ? {} : { signal: d } }, { exitCode: w, stdout: g } = await o.phone(A).shell("getprop", N), D = w === 0 ? $m(_m(g)) : void 0;
        return D !== void 0 ? [{ serial: A, offered: D }] : (m.push(`${A} does not say what it is`), []);
      })
    )).flat();
    if (O.length === 0) throw T.noPhone(m);
    return O;
  }
  function c(d, l) {
    let f = ({ serial: m }) => a.get(m) ?? 0;
    return d.filter(({ offered: m }) => ie(m.device, l)).toSorted((m, y) => f(m) - f(y))[0];
  }
  return {
    name: "adb",
    needsApp: !0,
    offers: "own",
    async devices() {
      return (await u(void 0)).map(({ offered: l }) => l).filter((l, f, m) => m.findIndex(({ device: y }) => ie(y, l.device)) === f).toSorted((l, f) => l.device.model < f.device.model ? -1 : 1);
    },
    async run({ device: d, request: l, app: f, signal: m, progress: y, labelOf: v }) {
      let [O] = Cr(l);
      if (O !== void 0) throw T.internal(`the bench request is not sound: ${O}`);
      if (f === void 0) throw T.internal("the farm adb was given no app");
      let A = ZD("sha256").update(Re(l)).digest("hex"), N = (g) => ({
        device: d,
        round: l.round,
        requestSha256: A,
        outcome: g
      }), w;
      try {
        let g = c(await u(m), d);
        if (g === void 0)
          return N({
            status: "infrastructure",
            reason: "no phone of this model and version is connected any more"
          });
        w = g.serial, a.set(w, (a.get(w) ?? 0) + 1);
        let D = $i(r, "adb");
        await QD(D, { recursive: !0 });
        let p = g.offered.facts?.name ?? d.model, b = o.phone(w), E = $i(D, `${w.replaceAll(/[^A-Za-z0-9._-]/g, "_")}.lock`);
        return await i(
          E,
          async () => {
            let { maxStartCelsius: C } = l.coolDown, S = y.start(`Preparing ${p}`), x = await jm(b, { maxStartCelsius: C, clock: t, task: S, signal: m }).finally(
              () => S.finish()
            );
            if (x !== void 0) return N({ status: "infrastructure", reason: x });
            let M = Fi(l, { clock: t, progress: y, labelOf: v ?? ((_) => _), where: p }), W = { app: $i(n, f.built.app.path), driver: $i(n, f.driver.path) }, $ = { phone: b, request: l, ...W, root: n, follower: M, aroundSessionMs: s, signal: m };
            return N(await Jm($).finally(() => M.finish()));
          },
          { signal: m, onWait: () => y.note(`${p} (${E}) is in use by another run; waiting for it.`) }
        );
      } catch (g) {
        if (m?.aborted === !0) return N({ status: "cancelled", reason: "interrupted by the user" });
        if (g instanceof et && g.code === "no-phone")
          return N({ status: "infrastructure", reason: g.message });
        throw g;
      } finally {
        w !== void 0 && a.set(w, (a.get(w) ?? 1) - 1);
      }
    }
  };
}

// src/adapters/farms/local/local-farm.ts
import { createHash as cE } from "node:crypto";
import { rm as dE } from "node:fs/promises";
import { join as lE } from "node:path";

// src/adapters/farms/local/session-folder.ts
import { createHash as eE } from "node:crypto";
import { createReadStream as tE } from "node:fs";
import { copyFile as nE, link as rE, mkdir as Zm, rm as iE, writeFile as sE } from "node:fs/promises";
import { dirname as oE, join as gn } from "node:path";
import { pipeline as aE } from "node:stream/promises";
async function Qm(e) {
  let { root: t, farm: n, request: r, text: i, files: s } = e, o = `device-runs/${n}/${r.requestId}`, a = gn(t, o);
  await iE(a, { recursive: !0, force: !0 }), await Zm(a, { recursive: !0 });
  for (let c of r.files) {
    let d = s.get(c.id);
    if (d === void 0) throw T.internal(`nobody said where the request's file ${c.id} is`);
    await uE(gn(t, d.path), gn(a, c.path), c, d);
  }
  await sE(gn(a, "request.json"), i);
  let u = "report.ndjson";
  return {
    folder: a,
    request: gn(a, "request.json"),
    report: gn(a, u),
    reportPath: `${o}/${u}`
  };
}
async function uE(e, t, n, r) {
  await Zm(oE(t), { recursive: !0 });
  let i = () => T.fileChanged(r.path);
  await rE(e, t).catch((o) => {
    if (o.code === "ENOENT") throw i();
    return nE(e, t);
  });
  let s = eE("sha256");
  if (await aE(tE(t), s), s.digest("hex") !== n.sha256) throw i();
}

// src/adapters/farms/local/local-farm.ts
function yn({ name: e, runner: t, runDriver: n, clock: r, root: i }) {
  return {
    name: e,
    needsApp: !1,
    offers: "own",
    async devices() {
      let { exitCode: s, stdout: o, stderr: a } = await n(["--describe"], {}), u = s === 0 ? ya.safeParse(Bi(o)) : void 0;
      if (u?.success !== !0)
        throw T.internal(`${t} can't describe this computer (exit code ${s}): ${a}`);
      let { deviceModel: c, osVersion: d } = u.data;
      return [{ device: { farm: e, model: c, osVersion: d }, platform: "host" }];
    },
    async run({ device: s, request: o, files: a, signal: u, progress: c, labelOf: d }) {
      let [l] = Cr(o);
      if (l !== void 0) throw T.internal(`the bench request is not sound: ${l}`);
      let f = Re(o), m = await Qm({ root: i, farm: e, request: o, text: f, files: a }), y = Fi(o, { clock: r, progress: c, labelOf: d ?? ((A) => A) }), v = ["--request", m.request, "--files", m.folder, "--report", m.report], O = (A) => y.hear(A);
      try {
        let A = await Vm(n(v, u === void 0 ? { onLine: O } : { onLine: O, signal: u })), N = await zm(A, m, y.interruption(), t), w = cE("sha256").update(f).digest("hex");
        return { device: s, round: o.round, requestSha256: w, outcome: N };
      } finally {
        y.finish(), await dE(lE(m.folder, "files"), { recursive: !0, force: !0 });
      }
    }
  };
}

// src/adapters/farms/host/farm.ts
var fE = { PYTHONPATH: void 0, PYTHONHOME: void 0, PYTHONNOUSERSITE: "1", PYTHONUTF8: "1" };
function eh({ processes: e, python: t, clock: n, root: r }) {
  return yn({
    name: "host",
    runner: "the host runner",
    clock: n,
    root: r,
    async runDriver(i, s) {
      let o = await t.python("litert", s.signal), a = ["-m", "edgegate_litert.bench", ...i];
      return e.run(o, a, { cwd: t.packageRoot, env: fE, ...s });
    }
  });
}

// src/adapters/farms/jvm/jvm-app.ts
import { createHash as pE } from "node:crypto";
import { cp as mE, mkdir as hE, readdir as gE, readFile as yE, rename as wE, rm as vE, symlink as th } from "node:fs/promises";
import { delimiter as nh, join as ee } from "node:path";
import qi from "node:process";
var Ui = ["tensorflow-lite", "tensorflow-lite-api", "tensorflow-lite-gpu", "tensorflow-lite-gpu-api"], bE = ["tensorflow-lite", "tensorflow-lite-gpu"];
async function rh(e, t) {
  let { packages: n, makeOnce: r, sources: i, cacheFolder: s } = e;
  if (qi.platform !== "linux" || qi.arch !== "x64")
    throw T.environmentBroken(
      `The farm jvm runs Android's x86_64 library, and this is ${qi.platform} on ${qi.arch}.`,
      "Use a Linux computer with an x86_64 processor, or another farm: `--farm host`."
    );
  let o = DE(e, t), a = await o("java", ["-version"]), u = [...Ui, "gson"], c = await n.fetch(u, t), d = await AE(i), l = pE("sha256").update(a);
  for (let v of u) l.update(`${c(v).split("/").slice(-2).join("/")}
`);
  for (let v of d) l.update(`${v}
`).update(await yE(ee(i, v)));
  let f = l.digest("hex"), m = ee(s, "jvm", f.slice(0, 16));
  await r(m, (v) => EE({ run: o, sources: i, files: d, pathOf: c, draft: v }), { signal: t });
  let y = [ee(m, "classes"), c("gson"), ...Ui.map((v) => ee(m, `${v}.jar`))];
  return {
    options: ["-XX:+UseSerialGC", `-Djava.library.path=${ee(m, "android")}`, "-cp", y.join(nh)],
    // Resolved at once: a function that our libc lacks must be noticed while loading, not in the middle of a launch.
    env: { LD_LIBRARY_PATH: ee(m, "bionic"), LD_BIND_NOW: "1", EGL_PLATFORM: "surfaceless" },
    sha256: f
  };
}
function DE({ processes: e }, t) {
  return async (n, r) => {
    let i = t === void 0 ? {} : { signal: t }, { exitCode: s, stdout: o, stderr: a } = await e.run(n, r, { timeoutMs: 5 * 6e4, ...i });
    if (s === 0) return o + a;
    throw s === 127 ? T.environmentBroken(
      `The farm jvm needs ${n}, which is not here.`,
      "On Debian and Ubuntu: `sudo apt-get install openjdk-17-jdk-headless maven gcc libc6-dev unzip`."
    ) : T.internal(`${n} fails on the Android core: ${(a || o).trim().slice(-2e3)}`);
  };
}
async function EE(e) {
  let { run: t, sources: n, files: r, pathOf: i, draft: s } = e, o = (...d) => ee(s, ...d);
  for (let d of ["classes", "android", "bionic", "aar"]) await hE(o(d), { recursive: !0 });
  for (let d of Ui)
    await t("unzip", ["-qo", i(d), "-d", o("aar", d)]), await wE(o("aar", d, "classes.jar"), o(`${d}.jar`));
  for (let d of bE) await mE(o("aar", d, "jni", "x86_64"), o("android"), { recursive: !0 });
  await vE(o("aar"), { recursive: !0 });
  let a = [o("classes"), i("gson"), ...Ui.map((d) => o(`${d}.jar`))].join(nh), u = (d) => r.filter((l) => l.startsWith(d) && l.endsWith(".java")), c = (d, l) => t("javac", [
    "--release",
    d,
    "-nowarn",
    "-Xlint:-options",
    "-cp",
    a,
    "-d",
    o("classes"),
    ...u(l).map((f) => ee(n, f))
  ]);
  await c("8", "core/"), await c("11", "jvm/"), await CE(t, ee(n, "jvm/src/main/c"), o("bionic"));
}
async function CE(e, t, n) {
  let r = (o, ...a) => e("gcc", ["-O2", "-fPIC", "-shared", `-Wl,-soname,${o}.so`, "-o", ee(n, `${o}.so`), ...a]), i = `-Wl,--version-script=${ee(t, "bionic.map")}`;
  await r("libc", "-fno-builtin", i, ee(t, "bionic.c"), ee(t, "forward.S"), "-lm", "-ldl"), await r("libm", i, ee(t, "empty.c")), await r("libdl", i, ee(t, "empty.c")), await r("liblog", ee(t, "log.c"));
  let s = "/usr/lib/x86_64-linux-gnu";
  await th(`${s}/libGLESv2.so.2`, ee(n, "libGLESv3.so")), await th(`${s}/libEGL.so.1`, ee(n, "libEGL.so"));
}
async function AE(e) {
  return (await Promise.all(
    ["core/src/main", "jvm/src/main"].map(async (n) => (await gE(ee(e, n), { recursive: !0, withFileTypes: !0 })).filter((i) => i.isFile()).map((i) => ee(i.parentPath, i.name)))
  )).flat().map((n) => n.slice(e.length + 1)).sort();
}

// src/adapters/farms/jvm/farm.ts
function ih(e) {
  let { processes: t, clock: n, root: r } = e, i;
  return yn({
    name: "jvm",
    runner: "the JVM driver",
    clock: n,
    root: r,
    async runDriver(s, o) {
      i ??= rh(e, o.signal).catch((c) => {
        throw i = void 0, c;
      });
      let a = await i, u = [...a.options, "dev.edgegate.bench.jvm.DriverMain", "--app", a.sha256, ...s];
      return t.run("java", u, { env: a.env, ...o });
    }
  });
}

// src/adapters/farms/swift/swift-app.ts
import { createHash as OE } from "node:crypto";
import { copyFile as _o, cp as SE, mkdir as OR, readdir as TE, readFile as NE } from "node:fs/promises";
import { join as ve } from "node:path";
import ji from "node:process";
var $o = "tensorflow-lite-linux", zi = "libjnitensorflowlite.so", Vi = "edgegate-bench", sh = "ld-linux-x86-64.so.2", xE = [
  sh,
  "libc.so.6",
  "libm.so.6",
  "libpthread.so.0",
  "libstdc++.so.6",
  "libgcc_s.so.1"
], oh = ["Package.swift", "BenchCore", "LinuxTensorFlowLite", "CommandLine"];
async function ah(e, t) {
  if (ji.platform !== "linux" || ji.arch !== "x64")
    throw T.environmentBroken(
      `The farm swift runs TensorFlow Lite's library for Linux on x86_64, and this is ${ji.platform} on ${ji.arch}.`,
      "Use a Linux computer with an x86_64 processor, or another farm: `--farm host`."
    );
  let n = await e.swift.get(t), r = await e.packages.fetch([$o], t), i = await PE(e.sources, [n.identity, r($o).split("/").slice(-2).join("/")]), s = ve(e.cacheFolder, "swift", `app-${i.slice(0, 16)}`), o = (a) => ME(e, { swift: n, archive: r($o), folder: s, draft: a, signal: t });
  return await e.makeOnce(s, o, { signal: t }), { program: ve(s, Vi), sha256: i };
}
async function ME(e, t) {
  let { swift: n, archive: r, folder: i, draft: s, signal: o } = t;
  if (await n.withFolder(async (a) => {
    await kE(e, a, r);
    let u = ["build", "-c", "release", "--static-swift-stdlib", "--product", Vi, ...IE(a)], c = await a.run("swift", [...u, ...RE(i, n)], o);
    if (c.exitCode !== 0)
      throw T.internal(`swift can't build the iOS core: ${(c.stderr + c.stdout).trim().slice(-2e3)}`);
    await _o(ve(a.path, ".build", "release", Vi), ve(s, Vi)), await _o(ve(a.path, "lib", zi), ve(s, zi));
  }), n.libraries !== void 0)
    for (let a of xE) await _o(ve(n.libraries, a), ve(s, a));
}
async function kE({ processes: e, sources: t }, n, r) {
  for (let a of oh) await SE(ve(t, a), ve(n.path, a), { recursive: !0 });
  let i = ["-qoj", r, `*/${zi}`, "-d", ve(n.path, "lib")], { exitCode: s, stderr: o } = await e.run("unzip", i, {});
  if (s !== 0)
    throw T.environmentBroken(
      `unzip can't take ${zi} out of its package: ${o.trim()}.`,
      "On Debian and Ubuntu: `sudo apt-get install unzip`."
    );
}
function IE({ seen: e }) {
  return ["-Xlinker", `-L${e}/lib`];
}
function RE(e, t) {
  let n = ["--disable-new-dtags", "-rpath", "$ORIGIN"], r = t.libraries === void 0 ? [] : [`--dynamic-linker=${ve(e, sh)}`];
  return [...n, ...r].flatMap((i) => ["-Xlinker", i]);
}
async function PE(e, t) {
  let n = OE("sha256");
  for (let r of t) n.update(`${r}
`);
  for (let r of await LE(e)) {
    let i = await NE(ve(e, r));
    n.update(`${r}
${i.length}
`).update(i);
  }
  return n.digest("hex");
}
async function LE(e) {
  return (await TE(e, { recursive: !0, withFileTypes: !0 })).filter((n) => n.isFile()).map((n) => ve(n.parentPath, n.name).slice(e.length + 1)).filter((n) => oh.some((r) => n === r || n.startsWith(`${r}/`)) && !n.includes("/Tests/")).sort();
}

// src/adapters/farms/swift/farm.ts
function uh(e) {
  let { processes: t, clock: n, root: r } = e, i;
  return yn({
    name: "swift",
    runner: "the Swift driver",
    clock: n,
    root: r,
    async runDriver(s, o) {
      i ??= ah(e, o.signal).catch((u) => {
        throw i = void 0, u;
      });
      let a = await i;
      return t.run(a.program, ["--app", a.sha256, ...s], o);
    }
  });
}

// src/adapters/git/repository.ts
import { createHash as _E } from "node:crypto";
import { mkdir as $E, readFile as qE, rename as UE, writeFile as jE } from "node:fs/promises";
import { dirname as VE, join as Uo } from "node:path";

// src/adapters/git/lfs.ts
var ch = `version https://git-lfs.github.com/spec/v1
`;
function qo(e) {
  return e.length < 1024 && new TextDecoder().decode(e.subarray(0, ch.length)) === ch;
}
async function dh(e, t, n) {
  let r = await e.bytes(["lfs", "smudge", t], n);
  if (r !== void 0 && !qo(r)) return { bytes: r };
  let s = await e.ask(["lfs", "version"]) !== void 0 ? "git-lfs could not fetch the object: run `git lfs fetch --all`, or give the checkout `lfs: true` and a token that may read it" : "install git-lfs and run `git lfs pull`; in a workflow, give actions/checkout `lfs: true`";
  return { detail: `${t} is a Git LFS pointer, not the file itself; ${s}` };
}

// src/adapters/git/repository-name.ts
async function lh(e, t, n) {
  let r = new Dn(e, t, n), i = await r.ask(["config", "--get", "remote.origin.url"]), s = i === void 0 ? null : /[/:]([^/:]+\/[^/:]+?)(\.git)?\/?$/.exec(i), o = await r.ask(["rev-parse", "--show-toplevel"]) ?? "";
  return s?.[1] ?? o.split("/").at(-1) ?? "repository";
}

// src/adapters/git/tree.ts
import { lstat as FE, readdir as BE } from "node:fs/promises";
import { join as fh } from "node:path";
async function ph(e, t, n) {
  let r = await e.ask(["ls-tree", "-r", "-z", "--full-tree", t, "--", n]);
  if (r === void 0) throw T.internal(`git can't list ${n} at ${t}`);
  let i = r.split("\0").flatMap((s) => {
    let o = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(s);
    if (o === null) return [];
    let [, a = "", u = "", c = "", d = ""] = o;
    return d !== n && !d.startsWith(`${n}/`) ? [] : [
      { path: d.slice(n.length + 1), objectId: c, kind: u === "blob" && a !== "120000" ? "file" : "link" }
    ];
  });
  return i.length === 0 ? void 0 : hh(i);
}
async function mh(e, t, n) {
  let r = [], i = async (c) => {
    let d = await FE(fh(t, n, c)).catch(() => {
    });
    if (d !== void 0) {
      if (d.isSymbolicLink()) r.push({ path: c, kind: "link" });
      else if (d.isFile()) r.push({ path: c, kind: "file" });
      else if (d.isDirectory())
        for (let l of await BE(fh(t, n, c))) await i(c === "" ? l : `${c}/${l}`);
    }
  };
  if (await i(""), r.length === 0) return;
  let s = r.filter(({ kind: c }) => c === "file"), o = s.map((c) => c.path === "" ? n : `${n}/${c.path}`), a = (await e.ask(["hash-object", "--stdin-paths"], o.map((c) => `${c}
`).join("")))?.split(`
`);
  if (a === void 0 || o.length > 0 && a.length !== o.length)
    throw T.internal(`git can't hash ${n}`);
  let u = new Map(s.map((c, d) => [c.path, a[d] ?? ""]));
  return hh(r.map((c) => ({ ...c, objectId: u.get(c.path) ?? "link" })));
}
function hh(e) {
  return [...e].sort((t, n) => t.path < n.path ? -1 : 1);
}

// src/adapters/git/repository.ts
function gh(e, t, n) {
  return {
    async open(r, i, s, o) {
      let u = await new Dn(e, t, o).ask(["rev-parse", "--show-toplevel"]);
      if (u === void 0) throw T.notARepository(t);
      let c = new Dn(e, u, o), d = await ts(c, i === "worktree" ? "HEAD" : i), l = await ts(c, r), f = await La(c, l, d), m = i === "worktree" ? i : d, y = await lh(e, u, o), v = await Pa(c, r) ?? n, O = { repository: y, baseSha: f, headSha: m, ...v === void 0 ? {} : { baseBranch: v } };
      return zE(c, u, O, s);
    }
  };
}
function zE(e, t, n, r) {
  let i = (a) => a === "baseline" ? n.baseSha : n.headSha, s = (a, u) => i(a) === "worktree" ? mh(e, t, u) : ph(e, i(a), u), o = async (a, u, c) => {
    let d = c.path === "" ? u : `${u}/${c.path}`;
    if (i(a) === "worktree") return qE(Uo(t, d));
    let l = await e.bytes(["cat-file", "blob", c.objectId]);
    if (l === void 0) throw T.gitObjectMissing(d, i(a));
    return l;
  };
  return {
    subject: n,
    async readText(a, u) {
      let [c, ...d] = await s(a, u) ?? [];
      if (c !== void 0) {
        if (d.length > 0 || c.path !== "" || c.kind !== "file") throw T.notAFile(u);
        return new TextDecoder("utf-8", { fatal: !0 }).decode(await o(a, u, c));
      }
    },
    async identity(a, u) {
      let c = await s(a, u);
      return c === void 0 ? void 0 : jo(c.map((d) => `${d.objectId} ${d.path}
`).join(""));
    },
    async materialise(a, u) {
      let c = await s(a, u);
      if (c === void 0) return { status: "absent" };
      let d = c.find(({ kind: f }) => f === "link");
      if (d !== void 0)
        return { status: "unreadable", reason: "outside-repository", detail: `${Uo(u, d.path)} is a symbolic link or a submodule; only files of this repository are read` };
      let l = [];
      for (let f of c) {
        let m = await o(a, u, f);
        if (qo(m)) {
          let y = await dh(e, Uo(u, f.path), m);
          if ("detail" in y) return { status: "unreadable", reason: "lfs-pointer", detail: y.detail };
          m = y.bytes;
        }
        l.push({ path: f.path, bytes: m });
      }
      return l.every(({ bytes: f }) => f.length === 0) ? { status: "unreadable", reason: "empty", detail: `${u} has no bytes` } : { status: "present", kind: HE(u, c), file: await XE(r, u, l) };
    }
  };
}
function HE(e, t) {
  if (t.some((r) => r.path === "saved_model.pb" || r.path === "saved_model.pbtxt")) return "saved-model";
  let n = /\.([a-z0-9]+)$/i.exec(e)?.[1]?.toLowerCase();
  return n === "tflite" || n === "keras" || n === "npz" || n === "h5" ? n : n === "hdf5" ? "h5" : "other";
}
async function XE(e, t, n) {
  let r = t.split("/").at(-1) ?? t, i = n.map((c) => `${jo(c.bytes)} ${c.path}
`).join(""), s = n[0]?.path === "" ? n[0].bytes : void 0, o = jo(s ?? i), a = n.reduce((c, { bytes: d }) => c + d.length, 0), u = `sources/${o.slice(0, 16)}/${r}`;
  for (let c of n) {
    let d = e.absolute(c.path === "" ? u : `${u}/${c.path}`);
    await $E(VE(d), { recursive: !0 }), await jE(`${d}.part`, c.bytes), await UE(`${d}.part`, d);
  }
  return { path: u, sha256: o, sizeBytes: a };
}
function jo(e) {
  return _E("sha256").update(e).digest("hex");
}

// src/adapters/litert/convert.ts
import { mkdir as sC } from "node:fs/promises";
import { dirname as oC, join as Ke } from "node:path";

// src/adapters/litert/digest.ts
import { createHash as WE } from "node:crypto";
import { readFile as GE } from "node:fs/promises";
import { join as YE } from "node:path";
async function dr(e, t) {
  let n = await GE(YE(e, t));
  return { path: t, sha256: WE("sha256").update(n).digest("hex"), sizeBytes: n.length };
}

// src/adapters/litert/python-verb.ts
import { mkdtemp as JE, readFile as KE, rm as ZE, stat as QE, writeFile as eC } from "node:fs/promises";
import { tmpdir as tC } from "node:os";
import { join as Vo } from "node:path";
var nC = 15 * 6e4, rC = 64, iC = 71, yh = 64 * 2 ** 20;
async function Je({ processes: e, python: t, memoryBytes: n }, r) {
  let { verb: i, signal: s, silenceMs: o = nC } = r, a = await t.python(r.set ?? "litert", s), u = await JE(Vo(tC(), "edgegate-verb-")), c = new AbortController(), d = setTimeout(() => c.abort(), o);
  try {
    let [l, f] = [Vo(u, "request.json"), Vo(u, "response.json")];
    await eC(l, JSON.stringify(r.request));
    let m = n === void 0 ? [] : ["--memory-bytes", String(n)], y = ["-m", "edgegate_litert", i, "--request", l, "--response", f, ...m], v = await e.run(a, y, {
      cwd: t.packageRoot,
      env: { PYTHONPATH: void 0, PYTHONHOME: void 0, PYTHONNOUSERSITE: "1", PYTHONUTF8: "1" },
      signal: s === void 0 ? c.signal : AbortSignal.any([s, c.signal]),
      onLine: () => d.refresh()
    });
    if (v.signal === "SIGKILL")
      return { status: "died", reason: "it was killed by the system, as when memory runs out (SIGKILL)" };
    if (v.signal !== void 0)
      return { status: "died", reason: `it crashed (${v.signal})${zo(v.stderr)}` };
    if (v.exitCode === rC)
      throw T.internal(`the verb ${i} refuses its request: ${v.stderr}`);
    if (v.exitCode === iC)
      return { status: "died", reason: `it needs more memory than ${n === void 0 ? "this computer has" : `${n / 1048576} MiB`}${zo(v.stderr)}` };
    if (v.exitCode !== 0)
      return { status: "died", reason: `it ended with exit code ${v.exitCode}${zo(v.stderr)}` };
    let { size: O } = await QE(f);
    if (O > yh)
      return { status: "died", reason: `its answer has ${O} bytes, at most ${yh} are read` };
    let A = r.response.safeParse(JSON.parse(await KE(f, "utf8")));
    if (!A.success) throw T.internal(`the verb ${i} answers in another shape: ${A.error.message}`);
    return { status: "answered", response: A.data };
  } catch (l) {
    if (!c.signal.aborted || s?.aborted === !0) throw l;
    return { status: "died", reason: `it hung: killed after ${o / 6e4} minutes of silence` };
  } finally {
    clearTimeout(d), await ZE(u, { recursive: !0, force: !0 });
  }
}
function zo(e) {
  let t = e.trim().split(`
`).at(-1)?.slice(0, 500);
  return t === void 0 || t === "" ? "" : `: ${t}`;
}

// src/adapters/litert/convert.ts
var lr = z(), Ho = X({ status: fe("unusable"), reason: lr }), wh = $t("status", [
  X({ status: fe("converted"), inspection: Aa }),
  X({ status: fe("failed"), reason: lr }),
  X({ status: fe("no-effect"), reason: lr }),
  X({ status: fe("not-possible"), reason: lr }),
  Ho
]), aC = $t("status", [
  X({ status: fe("model"), arithmetic: z(), variants: Ie(ua) }),
  Ho
]), vh = $t("status", [
  X({ status: fe("converted") }),
  X({ status: fe("failed"), reason: lr }),
  Ho
]), uC = be.filter((e) => e !== "as-is"), cC = "only a .tflite source can be taken as it is";
async function Eh(e, t) {
  await sC(Ke(e.root, t.into), { recursive: !0 });
  let { kind: n } = t;
  if (n === "tflite") {
    let s = await e.inTurn(
      () => Je(e, {
        verb: "examine",
        request: { source: Ke(e.root, t.source.path) },
        response: aC,
        signal: t.signal
      })
    );
    return s.status === "died" ? { status: "unusable", reason: `reading it failed: ${s.reason}` } : s.response.status === "unusable" ? s.response : Dh(e, t, t.source, t.variants ?? s.response.variants);
  }
  let r = await dC(e, t, n);
  if (r.status === "unusable") return r;
  let i = t.variants ?? uC;
  if (r.status === "failed") {
    let s = i.map((o) => ({ variant: o, status: "failed", reason: r.reason }));
    for (let o of s) t.onDone(o);
    return { status: "present", variants: s };
  }
  return Dh(e, t, r.file, i);
}
async function dC(e, t, n) {
  let r = `${t.into}/source.tflite`, i = JSON.stringify(["framework", await e.python.digest(), t.source.sha256, n]), s = Ke(e.root, t.into);
  return e.alone(i, () => lC(e, t, n, i, s, r));
}
async function lC(e, t, n, r, i, s) {
  let o = vh.safeParse(await e.store.get(r, i));
  if (o.success) return bh(e, o.data, s);
  let a = await e.inTurn(
    () => Je(e, {
      verb: "framework",
      request: { source: Ke(e.root, t.source.path), kind: n, output: Ke(e.root, s) },
      response: vh,
      set: "tensorflow",
      signal: t.signal
    })
  );
  if (a.status === "died") return { status: "failed", reason: `TensorFlow's converter: ${a.reason}` };
  let u = a.response.status === "converted" ? ["source.tflite"] : [];
  return await e.store.put(r, a.response, i, u), bh(e, a.response, s);
}
async function bh(e, t, n) {
  return t.status === "converted" ? { status: "converted", file: await dr(e.root, n) } : t;
}
async function Dh(e, t, n, r) {
  let i = await Promise.all(
    be.filter((o) => r.includes(o)).map(async (o) => {
      let a = o === "as-is" && t.kind !== "tflite" ? { status: "not-possible", reason: cC } : await fC(e, t, n, o);
      if (a.status === "unusable") return a;
      let u = Ch(t, o), c = a.status === "converted" ? { ...a, variant: o, file: await dr(e.root, u) } : { ...a, variant: o };
      return t.onDone(c), c;
    })
  ), s = i.find((o) => o.status === "unusable");
  return s !== void 0 ? s : { status: "present", variants: i.filter((o) => o.status !== "unusable") };
}
function Ch(e, t) {
  return `${e.into}/${t}.tflite`;
}
async function fC(e, t, n, r) {
  let i = r === "full-int8" ? t.calibration : void 0, s = JSON.stringify([
    "convert",
    await e.python.digest(),
    n.sha256,
    r,
    i === void 0 ? "" : [i.data.sha256, i.samples]
  ]);
  return e.alone(s, () => pC(e, t, n, r, i, s));
}
async function pC(e, t, n, r, i, s) {
  let o = Ch(t, r), a = Ke(e.root, oC(o)), u = wh.safeParse(await e.store.get(s, a));
  if (u.success) return u.data;
  let c = await e.inTurn(
    () => Je(e, {
      verb: "convert",
      request: {
        source: Ke(e.root, n.path),
        variant: r,
        output: Ke(e.root, o),
        ...i === void 0 ? {} : { calibration: { data: Ke(e.root, i.data.path), samples: i.samples } }
      },
      response: wh,
      signal: t.signal
    })
  );
  if (c.status === "died") return { status: "failed", reason: `the converter did not answer: ${c.reason}` };
  let d = c.response.status === "converted" ? [`${r}.tflite`] : [];
  return await e.store.put(s, c.response, a, d), c.response;
}

// src/adapters/litert/evaluate.ts
import { access as bC, mkdir as DC, mkdtemp as EC, rm as CC } from "node:fs/promises";
import { tmpdir as AC } from "node:os";
import { join as fr } from "node:path";

// src/adapters/litert/user-command.ts
import { join as mC } from "node:path";
import hC from "node:process";
var gC = X({
  metric: z().min(1).max(100),
  value: ra(),
  n: Ae().positive(),
  higherIsBetter: mr(),
  unit: oa(["share", "number"]).optional()
});
async function Ah(e, t, n, r) {
  let i = vC(t.command);
  if (i === void 0) return Ft(`\`${t.command}\` has a quote that is not closed`);
  let s = t.command.includes("{python}") ? await e.python.python("litert", r) : "", o = mC(e.root, n.path), [a, ...u] = i.map(
    (v) => (
      // A function, because a path may hold what a replacement text gives a meaning (`$&`).
      v.replaceAll("{model}", () => o).replaceAll("{python}", () => s)
    )
  );
  if (a === void 0 || a === "") return Ft(`\`${t.command}\` names no program`);
  let c = await e.processes.run(a, u, {
    cwd: e.repository,
    env: wC(hC.env),
    timeoutMs: t.timeoutSeconds * 1e3,
    ...r === void 0 ? {} : { signal: r }
  });
  if (c.timedOut) return Ft(`it was killed after ${t.timeoutSeconds} s; give it longer with \`timeout\``);
  if (c.signal !== void 0) return Ft(`it was ended by ${c.signal}${Xo(c.stderr)}`);
  if (c.exitCode !== 0) return Ft(`it ended with exit code ${c.exitCode}${Xo(c.stderr)}`);
  let d = c.stdout.split(`
`).map(yC).findLast((v) => typeof v == "object" && v !== null);
  if (d === void 0)
    return Ft(`it printed no JSON line with metric, value, n and higherIsBetter${Xo(c.stdout)}`);
  let l = gC.safeParse(d);
  if (!l.success) return Ft(`its JSON is not as needed: ${na(l.error)}`);
  let { value: f, higherIsBetter: m } = l.data, y = m && f >= 0 && f <= 1;
  return { status: "measured", ...l.data, unit: l.data.unit ?? (y ? "share" : "number") };
}
function Ft(e) {
  return { status: "failed", cause: "command", reason: `the evaluation command: ${e}` };
}
function Xo(e) {
  let t = e.trim().split(`
`).at(-1)?.slice(0, 300) ?? "";
  return t === "" ? "" : `: ${t}`;
}
function yC(e) {
  try {
    return JSON.parse(e);
  } catch {
    return;
  }
}
function wC(e) {
  let t = Object.keys(e).filter((n) => /TOKEN|SECRET|PASSWORD|CREDENTIAL|^INPUT_/i.test(n));
  return Object.fromEntries(t.map((n) => [n, void 0]));
}
function vC(e) {
  let t = [...e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+|["']/g)].map(([n]) => n);
  if (!t.some((n) => n === '"' || n === "'"))
    return t.map(
      (n) => n.replaceAll(/"([^"]*)"|'([^']*)'/g, (r, i, s) => i ?? s ?? "")
    );
}

// src/adapters/litert/evaluate.ts
var OC = $t("status", [
  X({ status: fe("unpacked") }),
  X({ status: fe("refused"), reason: z() })
]), Oh = X({ task: wa, fidelity: va });
async function Nh(e, t) {
  let n = await EC(fr(AC(), "edgegate-evaluate-"));
  try {
    let r = await SC(e, t, n), i = t.models.find(({ variant: c }) => c === t.reference), s = i === void 0 ? [] : [await Sh(e, t, r, i, i)], o = t.models.filter((c) => c !== i), a = await Promise.all(o.map((c) => Sh(e, t, r, c, i))), u = [...s, ...a];
    return t.models.flatMap(({ variant: c }) => u.filter((d) => d.variant === c));
  } finally {
    await CC(n, { recursive: !0, force: !0 });
  }
}
async function SC(e, t, n) {
  let r = fr(n, "reference.npy"), i = t.metric?.kind === "built-in" ? t.metric.name : void 0, s = { outputs: r, data: void 0, source: void 0, inputsFrom: "random", metric: void 0 }, [o, a] = t.data === void 0 ? [t.calibration, "calibration"] : [t.data, "evaluation"];
  if (o === void 0) return { ...s, refused: void 0 };
  let u = fr(n, "data");
  await DC(u);
  let c = await Je(e, {
    verb: "unpack",
    request: { source: fr(e.root, o.path), folder: u },
    response: OC,
    signal: t.signal
  });
  if (c.status === "died" || c.response.status === "refused") {
    let l = c.status === "died" ? `reading the data failed: ${c.reason}` : TC(c.response);
    return { ...s, refused: t.data === void 0 ? void 0 : l };
  }
  return { outputs: r, data: u, source: o, inputsFrom: a, metric: a === "evaluation" ? i : void 0, refused: void 0 };
}
function TC(e) {
  return e.status === "refused" ? e.reason : "";
}
async function Sh(e, t, n, r, i) {
  let { variant: s } = r, { task: o, fidelity: a } = await xC(e, t, n, r, i), u = { variant: s, task: await NC(e, t, n, r, o), fidelity: a };
  return t.onDone(s), u;
}
async function NC(e, { metric: t, signal: n }, { refused: r, source: i }, { file: s }, o) {
  return t?.kind === "command" ? e.inTurn(() => Ah(e, t, s, n)) : t !== void 0 && r !== void 0 ? { status: "failed", cause: "data", reason: r } : o.status === "measured" && i !== void 0 ? { ...o, dataSha256: i.sha256 } : o;
}
async function xC(e, t, n, r, i) {
  let s = r === i, o = async (c) => {
    let d = Oh.safeParse(
      await e.store.get(await Th(e, n, c, i), e.root)
    );
    return d.success ? d.data : void 0;
  }, a = await o(r);
  if (a !== void 0 && !(s ? await Promise.all(t.models.map(o)) : []).includes(void 0))
    return a;
  let u = await e.inTurn(
    () => Je(e, {
      verb: "evaluate",
      request: {
        model: fr(e.root, r.file.path),
        inputsFrom: n.inputsFrom,
        outputs: n.outputs,
        isReference: s,
        reference: i?.variant ?? "float32",
        ...n.data === void 0 ? {} : { data: n.data },
        ...n.metric === void 0 ? {} : { metric: n.metric }
      },
      response: Oh,
      signal: t.signal
    })
  );
  if (u.status === "died") {
    let c = `running it failed: ${u.reason}`;
    return { task: n.metric === void 0 ? { status: "not-configured" } : { status: "failed", cause: "model", reason: c }, fidelity: { status: "failed", reason: c } };
  }
  return (s || i === void 0 || await MC(n.outputs) || u.response.fidelity.status !== "failed") && await e.store.put(await Th(e, n, r, i), u.response, e.root, []), u.response;
}
async function MC(e) {
  return bC(e).then(
    () => !0,
    () => !1
  );
}
async function Th(e, t, n, r) {
  let { source: i, inputsFrom: s, metric: o } = t, a = [
    await e.python.digest(),
    n.file.sha256,
    r?.file.sha256 ?? "",
    i?.sha256 ?? ""
  ];
  return JSON.stringify(["evaluate", ...a, s, o ?? ""]);
}

// src/adapters/litert/in-turn.ts
import { availableParallelism as kC } from "node:os";
function xh(e = kC()) {
  let t = Math.max(1, e), n = [], r = () => {
    let i = n.shift();
    i === void 0 ? t += 1 : i();
  };
  return async (i) => {
    t > 0 ? t -= 1 : await new Promise((s) => n.push(s));
    try {
      return await i();
    } finally {
      r();
    }
  };
}
function Mh() {
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
import { mkdir as IC, mkdtemp as RC, rename as PC, rm as LC } from "node:fs/promises";
import { join as wn } from "node:path";
var FC = X({
  tensors: Ie(
    X({
      index: Ae().nonnegative(),
      name: z(),
      dtype: z(),
      shape: Ie(Ae().nonnegative()),
      file: z().regex(/^\d+\.bin$/)
    })
  )
});
async function kh(e, t) {
  let n = wn(e.root, t.into);
  await IC(n, { recursive: !0 });
  let r = await RC(wn(n, "draft-"));
  try {
    let i = await e.inTurn(
      () => Je(e, {
        verb: "inputs",
        request: {
          model: wn(e.root, t.model.path),
          folder: r,
          ...t.data === void 0 ? {} : { data: wn(e.root, t.data.path) }
        },
        response: FC,
        signal: t.signal
      })
    );
    if (i.status === "died") return { tensors: [], files: [] };
    let s = [];
    for (let { file: o, ...a } of i.response.tensors) {
      let u = await dr(r, o), c = `${t.into}/${u.sha256.slice(0, 24)}.bin`;
      await PC(wn(r, o), wn(e.root, c)), s.push({ tensor: a, file: { ...u, path: c } });
    }
    return { tensors: s.map(({ tensor: o }) => o), files: s.map(({ file: o }) => o) };
  } finally {
    await LC(r, { recursive: !0, force: !0 });
  }
}

// src/adapters/litert/lite-rt.ts
function Ih(e) {
  let t = { ...e, inTurn: xh(), alone: Mh() };
  return {
    convert: (n) => Eh(t, n),
    evaluate: (n) => Nh(t, n),
    makeInputs: (n) => kh(t, n)
  };
}

// src/adapters/maven/packages.ts
import { createHash as BC, randomUUID as _C } from "node:crypto";
import { createReadStream as $C } from "node:fs";
import { access as qC, mkdir as Rh, readFile as UC, rename as jC, rm as VC, writeFile as zC } from "node:fs/promises";
import { join as vn } from "node:path";
import { pipeline as HC } from "node:stream/promises";
var XC = tt({
  packages: hr(
    z(),
    X({ coordinates: z().regex(/^[\w.-]+:[\w.-]+:[\w.-]+:(jar|aar)(:[\w.-]+)?$/), sha256: qt })
  )
}), WC = 15 * 6e4, GC = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
function Wo(e) {
  let t;
  return {
    async fetch(n, r) {
      t ??= UC(e.lockFile, "utf8").then((u) => XC.parse(JSON.parse(u)));
      let { packages: i } = await t, s = n.map((u) => {
        let c = i[u];
        if (c === void 0) throw T.internal(`${e.lockFile} has no package ${u}`);
        return { name: u, one: c, path: vn(e.cacheFolder, "packages", c.sha256, Ph(c)) };
      }), o = [];
      for (let u of s) await eA(u.path) || o.push(u);
      o.length > 0 && await JC(e, o, r);
      let a = new Map(s.map(({ name: u, path: c }) => [u, c]));
      return (u) => a.get(u) ?? YC(u);
    }
  };
}
function YC(e) {
  throw T.internal(`nobody asked for the Java package ${e}`);
}
async function JC({ processes: e, progress: t, cacheFolder: n }, r, i) {
  let s = vn(n, "packages", `.draft-${_C()}`);
  await Rh(s, { recursive: !0 });
  let o = t.start("Fetching Java packages (once)", r.length);
  try {
    await zC(vn(s, "pom.xml"), ZC(r.map(({ one: f }) => f)));
    let a = ["-B", "-q", "-f", vn(s, "pom.xml"), GC, `-DoutputDirectory=${s}`], u = i === void 0 ? {} : { signal: i }, { exitCode: c, stdout: d, stderr: l } = await e.run("mvn", a, {
      cwd: s,
      timeoutMs: WC,
      ...u
    });
    if (c !== 0) throw KC(c, `${d}
${l}`);
    for (let { one: f, path: m } of r) {
      let y = vn(s, Ph(f)), v = await QC(y);
      if (v !== f.sha256)
        throw T.environmentBroken(
          `The Java package ${f.coordinates} is not the one that edgegate was tested with: its SHA-256 is ${v}, not ${f.sha256}.`,
          "Check the repository that your Maven settings name (`mvn help:effective-settings`); remove the package from ~/.m2/repository and run the command again."
        );
      await Rh(vn(m, ".."), { recursive: !0 }), await jC(y, m);
    }
    o.finish();
  } catch (a) {
    throw o.finish("not finished"), a;
  } finally {
    await VC(s, { recursive: !0, force: !0 });
  }
}
function KC(e, t) {
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
function ZC(e) {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>edgegate</groupId><artifactId>packages</artifactId><version>1</version><packaging>pom</packaging>
<build><plugins><plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId>
<configuration><artifactItems>${e.map(({ coordinates: n }) => {
    let [r, i, s, o, a] = n.split(":"), u = a === void 0 ? "" : `<classifier>${a}</classifier>`;
    return `<artifactItem><groupId>${r}</groupId><artifactId>${i}</artifactId><version>${s}</version><type>${o}</type>${u}</artifactItem>`;
  }).join("")}</artifactItems></configuration></plugin></plugins></build></project>
`;
}
function Ph({ coordinates: e }) {
  let [, t, n, r, i] = e.split(":");
  return `${[t, n, i].filter((s) => s !== void 0).join("-")}.${r}`;
}
async function QC(e) {
  let t = BC("sha256");
  return await HC($C(e), t), t.digest("hex");
}
async function eA(e) {
  return qC(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/python/environment.ts
import { createHash as zh } from "node:crypto";
import { access as mA, readFile as hA } from "node:fs/promises";
import { join as Hi, resolve as gA } from "node:path";

// src/adapters/python/interpreter.ts
import Lh from "node:process";
var tA = ["python3.13", "python3.12", "python3.11", "python3.10", "python3", "python"], Fh = [3, 10], nA = [3, 13], rA = `
import json, platform, sys
try:
    import ensurepip, venv
    can_make = True
except ImportError:
    can_make = False
print(json.dumps({"version": list(sys.version_info[:3]), "executable": sys.executable, "canMakeEnvironments": can_make,
    "implementation": sys.implementation.name, "machine": platform.machine()}))`, iA = tt({
  version: sa([Ae(), Ae(), Ae()]),
  executable: z().min(1),
  canMakeEnvironments: mr(),
  implementation: z(),
  machine: z()
}), Go = {
  PYTHONHOME: void 0,
  PYTHONPATH: void 0,
  PYTHONNOUSERSITE: "1",
  PIP_USER: void 0,
  PIP_TARGET: void 0,
  PIP_PREFIX: void 0
};
async function Bh(e, t = Lh.env, n) {
  let r = t.EDGEGATE_PYTHON, i = r === void 0 || r === "" ? tA : [r], s = [];
  for (let o of i) {
    let a = await e.run(o, ["-c", rA], {
      env: { ...t, ...Go },
      timeoutMs: 2e4,
      ...n === void 0 ? {} : { signal: n }
    }), u = oA(a);
    if (u === void 0) {
      a.stderr.endsWith(": not found") || s.push(`${o} does not run`);
      continue;
    }
    let c = u.version.join(".");
    if (!sA(u.version)) s.push(`${o} is ${c}`);
    else if (!u.canMakeEnvironments) s.push(`${o} ${c} has no venv module`);
    else {
      let d = `${u.implementation}-${c}-${Lh.platform}-${u.machine}`;
      return { path: u.executable, identity: d };
    }
  }
  throw T.pythonMissing(s);
}
function sA([e, t]) {
  return e === Fh[0] && t >= Fh[1] && t <= nA[1];
}
function oA(e) {
  if (e.exitCode === 0)
    try {
      return iA.parse(JSON.parse(e.stdout));
    } catch {
      return;
    }
}

// src/adapters/python/pip.ts
function $h(e) {
  return ["-m", "pip", "install", ...["--disable-pip-version-check", "--no-input", "--progress-bar", "off"], "--require-hashes", "--only-binary", ":all:", "--requirement", e];
}
function qh(e) {
  let t = /^(?:Collecting |Processing (?:\S*\/)?)([A-Za-z0-9._]+(?:-[A-Za-z_][A-Za-z0-9._]*)*)/.exec(
    e
  )?.[1];
  return t !== void 0 ? { package: t } : e.startsWith("Installing collected packages") ? "installing" : void 0;
}
function Uh(e) {
  return e.split(`
`).filter((t) => /^[A-Za-z0-9]/.test(t)).length;
}
var _h = /Failed to establish a new connection|NewConnectionError|NameResolutionError|Temporary failure in name resolution|Name or service not known|ProxyError|ConnectTimeout|ReadTimeout|Read timed out|Connection refused|Connection reset|Network is unreachable|SSLError|CERTIFICATE_VERIFY_FAILED|Max retries exceeded|Connection broken/, aA = /from versions: none/;
function jh(e, t) {
  let n = t.split(`
`).map((o) => o.trim()).filter((o) => o !== ""), r = n.find((o) => _h.test(o));
  if (r !== void 0)
    return T.packagesUnreachable(e, Yo(_h.exec(r)?.[0] ?? r));
  let i = n.filter((o) => o.startsWith("ERROR: ")).map((o) => o.slice(7)), s = i.find((o) => aA.test(o));
  return s !== void 0 ? T.packagesUnreachable(e, Yo(s)) : T.packagesRefused(e, Yo(i.join(" ") || n.at(-1) || "pip gave no reason"));
}
function Yo(e) {
  let t = e.replace(/\.$/, "");
  return t.length <= 400 ? t : `${t.slice(0, 400)}…`;
}

// src/adapters/python/sources.ts
import { createHash as uA } from "node:crypto";
import { readdir as cA, readFile as dA } from "node:fs/promises";
import { join as lA, relative as fA, sep as pA } from "node:path";
async function Vh(e) {
  let r = (await cA(e, { recursive: !0, withFileTypes: !0 })).filter((s) => s.isFile() && (s.name.endsWith(".py") || s.name.endsWith(".txt"))).map((s) => lA(s.parentPath, s.name)).map((s) => ({ path: s, name: fA(e, s).split(pA).join("/") })), i = uA("sha256");
  for (let { path: s, name: o } of r.sort((a, u) => a.name < u.name ? -1 : 1)) {
    let a = await dA(s);
    i.update(`${o}
${a.length}
`).update(a);
  }
  return i.digest("hex");
}

// src/adapters/python/environment.ts
var yA = 45 * 6e4;
function Hh(e) {
  let t = gA(e.packageRoot), n, r = /* @__PURE__ */ new Map(), i = (s) => (n ??= Bh(e.processes, e.env, s).catch((o) => {
    throw n = void 0, o;
  }), n);
  return {
    packageRoot: t,
    python(s, o) {
      let a = r.get(s);
      if (a !== void 0) return a;
      let u = i(o).then((c) => wA(e, t, s, c, o)).catch((c) => {
        throw r.delete(s), c;
      });
      return r.set(s, u), u;
    },
    async isMade(s) {
      let { python: o } = await Xh(e.cacheFolder, t, s, await i());
      return bA(o);
    },
    async digest() {
      let { identity: s } = await i();
      return zh("sha256").update(`${s}
${await Vh(t)}`).digest("hex");
    }
  };
}
async function wA(e, t, n, r, i) {
  let { folder: s, python: o, lock: a, lockFile: u } = await Xh(e.cacheFolder, t, n, r);
  return await e.makeOnce(s, (c) => vA(e, { set: n, lock: a, lockFile: u, draft: c, interpreter: r, signal: i }), {
    signal: i,
    onWait: () => e.progress.note(`Another edgegate is installing the ${n} packages; waiting for it.`)
  }), o;
}
async function Xh(e, t, n, r) {
  let i = Hi(t, "locks", `${n}.txt`), s = await hA(i, "utf8").catch((u) => {
    throw T.internal(`the lock file ${i} is missing`, u);
  }), o = zh("sha256").update(`${r.identity}
${s}`).digest("hex"), a = Hi(e, "python", `${n}-${o.slice(0, 16)}`);
  return { folder: a, python: Hi(a, "bin", "python"), lock: s, lockFile: i };
}
async function vA(e, t) {
  let { set: n, draft: r, signal: i } = t, s = {
    env: { ...e.env, ...Go },
    cwd: e.cacheFolder,
    timeoutMs: yA,
    ...i === void 0 ? {} : { signal: i }
  }, o = Uh(t.lock) + 1, a = e.progress.start(`Installing the Python packages of the ${n} set (once)`, o);
  try {
    let u = await e.processes.run(t.interpreter.path, ["-m", "venv", r], s);
    if (u.exitCode !== 0)
      throw T.environmentBroken(
        `${t.interpreter.path} can't make a virtual environment: ${(u.stderr || u.stdout).trim()}.`,
        "On Debian and Ubuntu: `sudo apt-get install python3-venv`. A full disk or a read-only cache folder: set EDGEGATE_CACHE to another folder."
      );
    let c = 0, d = await e.processes.run(Hi(r, "bin", "python"), [...$h(t.lockFile)], {
      ...s,
      onLine: (l) => {
        let f = qh(l);
        f === "installing" ? a.update(o - 1, "unpacking") : f !== void 0 && a.update(Math.min(c += 1, o - 1), f.package);
      }
    });
    if (d.exitCode !== 0) throw jh(n, d.timedOut ? "Read timed out" : d.stderr);
    a.finish();
  } catch (u) {
    throw a.finish("not finished"), u;
  }
}
async function bA(e) {
  return mA(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/store/folder.ts
import { createHash as Kh, randomUUID as DA } from "node:crypto";
import { copyFile as EA, mkdir as Jo, readFile as Ko, rename as CA, rm as Wh, writeFile as Gh } from "node:fs/promises";
import { dirname as Yh, join as qe } from "node:path";
var AA = X({
  key: z(),
  value: ia(),
  files: Ie(X({ path: z(), sha256: qt }))
});
function Zh(e) {
  let t = (n) => {
    let r = Kh("sha256").update(n).digest("hex");
    return qe(e, r.slice(0, 2), r);
  };
  return {
    async get(n, r) {
      let i = t(n), s = await OA(i);
      if (s === void 0) return;
      let o = await Promise.all(
        s.files.map(async (u, c) => ({
          ...u,
          bytes: await Ko(qe(i, String(c))).catch(() => {
          })
        }))
      ), a = o.every(({ bytes: u, sha256: c }) => u !== void 0 && Jh(u) === c);
      if (s.key !== n || !a) {
        await Wh(i, { recursive: !0, force: !0 });
        return;
      }
      for (let { path: u, bytes: c } of o)
        c !== void 0 && (await Jo(Yh(qe(r, u)), { recursive: !0 }), await Gh(qe(r, u), c));
      return s.value;
    },
    async put(n, r, i, s) {
      let o = t(n), a = qe(e, `draft-${DA()}`);
      await Jo(a, { recursive: !0 });
      let u = [];
      for (let [d, l] of s.entries())
        await EA(qe(i, l), qe(a, String(d))), u.push({ path: l, sha256: Jh(await Ko(qe(a, String(d)))) });
      let c = { key: n, value: r, files: u };
      await Gh(qe(a, "entry.json"), JSON.stringify(c)), await Jo(Yh(o), { recursive: !0 }), await CA(a, o).catch(() => Wh(a, { recursive: !0, force: !0 }));
    }
  };
}
async function OA(e) {
  try {
    return AA.parse(JSON.parse(await Ko(qe(e, "entry.json"), "utf8")));
  } catch {
    return;
  }
}
function Jh(e) {
  return Kh("sha256").update(e).digest("hex");
}

// src/adapters/swift/toolchain.ts
import { randomUUID as LA } from "node:crypto";
import { mkdir as FA, readFile as BA, rm as _A } from "node:fs/promises";
import { join as $A } from "node:path";
import ea from "node:process";

// src/adapters/swift/debian-root.ts
import { createHash as SA, randomUUID as TA } from "node:crypto";
import { mkdir as NA, rm as xA } from "node:fs/promises";
import { join as Xi } from "node:path";
import Qh from "node:process";
var Qo = "trixie", eg = ["swiftlang", "clang", "gcc", "libc6-dev", "libstdc++-14-dev"], MA = Xi("usr", "lib", "x86_64-linux-gnu"), kA = 20 * 6e4, IA = 'root=$1; folder=$2; shift 2; mount -t proc proc "$root/proc"; exec chroot "$root" /usr/bin/env -C "$folder" "$@"';
async function tg(e, t) {
  let n = SA("sha256").update([Qo, ...eg].join(" ")).digest("hex"), r = Xi(e.cacheFolder, "swift", `debian-${n.slice(0, 16)}`);
  await e.makeOnce(r, (s) => RA(e, s, t), {
    signal: t,
    onWait: () => e.progress.note("Another edgegate is installing Swift; waiting for it.")
  });
  let i = await Wi(e, r, "/", ["swift", "--version"], t);
  if (i.exitCode !== 0)
    throw T.environmentBroken(
      `Swift does not start in ${r}: ${rg(i)}.`,
      "The computer must let root mount /proc in a namespace (in a container: `--cap-add SYS_ADMIN`). Or install Swift 6 from swift.org/install."
    );
  return {
    identity: `${i.stdout.trim()}
Debian ${Qo}`,
    libraries: Xi(r, MA),
    async withFolder(s) {
      let o = `/build/${TA()}`, a = Xi(r, o);
      await NA(a, { recursive: !0 });
      try {
        return await s({
          path: a,
          seen: o,
          run: (u, c, d) => Wi(e, r, o, [u, ...c], d)
        });
      } finally {
        await xA(a, { recursive: !0, force: !0 });
      }
    }
  };
}
async function RA(e, t, n) {
  let r = e.progress.start("Installing Swift in a small Debian of its own (once, 3 GB)", 2);
  try {
    let i = await PA(e, n);
    r.update(0, "the system"), Zo(
      await ng(e, ["debootstrap", "--variant=minbase", Qo, t, i], n),
      "debootstrap can't make a Debian"
    ), r.update(1, "the compiler");
    let s = ["apt-get", "install", "-q", "-y", "--no-install-recommends", ...eg];
    Zo(await Wi(e, t, "/", s, n), "apt-get can't install Swift"), Zo(await Wi(e, t, "/", ["apt-get", "clean"], n), "apt-get can't clean up"), r.finish();
  } catch (i) {
    throw r.finish("not finished"), i;
  }
}
async function PA({ processes: e }, t) {
  let n = "$(CREATED_BY) $(COMPONENT) $(RELEASE) $(SITE)", r = t === void 0 ? {} : { signal: t }, { stdout: i } = await e.run("apt-get", ["indextargets", "--format", n], r);
  for (let s of i.split(`
`)) {
    let [o, a, u, c] = s.split(" ");
    if (o === "Packages" && a === "main" && /^[a-z]+$/.test(u ?? "") && c !== void 0)
      return c;
  }
  throw T.environmentBroken(
    "apt names no mirror of Debian (`apt-get indextargets` has no suite with the component main).",
    "Put Debian's mirror back into /etc/apt/sources.list.d, or install Swift 6 from swift.org/install."
  );
}
function Wi(e, t, n, r, i) {
  return ng(e, ["sh", "-ec", IA, "sh", t, n, ...r], i);
}
function ng({ processes: e }, t, n) {
  let r = Object.fromEntries(Object.keys(Qh.env).map((a) => [a, void 0])), i = Object.entries(Qh.env).filter(([a]) => /^(https?|no)_proxy$/i.test(a)), s = {
    ...r,
    ...Object.fromEntries(i),
    HOME: "/root",
    PATH: "/usr/sbin:/usr/bin:/sbin:/bin",
    LANG: "C.UTF-8",
    DEBIAN_FRONTEND: "noninteractive"
  }, o = n === void 0 ? {} : { signal: n };
  return e.run("unshare", ["--mount", "--propagation", "private", "--", ...t], {
    env: s,
    timeoutMs: kA,
    ...o
  });
}
function Zo(e, t) {
  if (e.exitCode !== 0)
    throw T.environmentBroken(
      `${t}: ${rg(e)}.`,
      "Run `sudo apt-get install debootstrap` and check the network; the computer must let root mount /proc in a namespace. Or install Swift 6 from swift.org/install."
    );
}
function rg({ stdout: e, stderr: t }) {
  return (t.trim() || e.trim()).split(`
`).at(-1)?.slice(0, 400) ?? "";
}

// src/adapters/swift/toolchain.ts
var qA = 15 * 6e4;
function ig(e) {
  let t;
  return {
    get(n) {
      return t ??= UA(e, n).catch((r) => {
        throw t = void 0, r;
      }), t;
    }
  };
}
async function UA(e, t) {
  let n = t === void 0 ? {} : { signal: t }, r = await e.processes.run("swift", ["--version"], { timeoutMs: 6e4, ...n });
  if (r.exitCode === 0) return jA(e, r.stdout.trim());
  if (ea.platform !== "linux" || ea.arch !== "x64" || ea.getuid?.() !== 0 || !await VA())
    throw T.environmentBroken(
      "There is no `swift` here, and edgegate makes one only for root on Debian (x86_64).",
      "Install Swift 6 from swift.org/install, so that `swift --version` answers. Runners of GitHub have it."
    );
  return tg(e, t);
}
function jA({ processes: e, cacheFolder: t }, n) {
  return {
    identity: n,
    async withFolder(r) {
      let i = $A(t, "swift", `work-${LA()}`);
      await FA(i, { recursive: !0 });
      try {
        return await r({
          path: i,
          seen: i,
          run: (s, o, a) => e.run(s, o, { cwd: i, timeoutMs: qA, ...a === void 0 ? {} : { signal: a } })
        });
      } finally {
        await _A(i, { recursive: !0, force: !0 });
      }
    }
  };
}
async function VA() {
  let e = await BA("/etc/os-release", "utf8").catch(() => "");
  return /^ID=debian$/m.test(e);
}

// src/entrypoints/tool-root.ts
import { existsSync as zA } from "node:fs";
import { dirname as sg, join as HA } from "node:path";
import { fileURLToPath as XA } from "node:url";
function Gi() {
  let e = sg(XA(import.meta.url));
  for (; !zA(HA(e, "src", "litert", "pyproject.toml")); ) {
    let t = sg(e);
    if (t === e) throw T.internal("the folder src/litert is not where edgegate is");
    e = t;
  }
  return e;
}

// src/entrypoints/wire.ts
var JA = 2 * 2 ** 30;
function iF(e) {
  let { cwd: t, env: n, signal: r, progress: i } = e, s = Ua(), o = Va(GA(t, e.out), Qi), a = Lm(n), u = Bt(Gi(), "src", "litert"), c = Hh({
    processes: s,
    progress: i,
    makeOnce: hn,
    packageRoot: u,
    cacheFolder: a,
    env: ta(n)
  }), d = Zh(Bt(a, "results")), l = Bt(Gi(), "benchmark-apps", "android"), f = Wo({ processes: s, progress: i, lockFile: Bt(l, "versions.json"), cacheFolder: a }), m = { processes: s, packages: f, makeOnce: hn, sources: l, cacheFolder: a }, y = Bt(Gi(), "benchmark-apps", "ios"), v, O = () => v ??= za({ env: n, workspace: o, progress: i, signal: r }), N = {
    host: () => eh({ processes: s, python: c, clock: Ut, root: o.root }),
    firebase: () => O().farm,
    adb: () => Km({
      processes: s,
      adb: KA(n),
      clock: Ut,
      root: o.root,
      cacheFolder: a,
      serial: n.ANDROID_SERIAL,
      takeTurn: Li
    }),
    jvm: () => ih({ ...m, clock: Ut, root: o.root }),
    swift: () => uh({
      processes: s,
      swift: ig({ processes: s, progress: i, makeOnce: hn, cacheFolder: a }),
      packages: Wo({ processes: s, progress: i, lockFile: Bt(y, "versions.json"), cacheFolder: a }),
      makeOnce: hn,
      sources: y,
      cacheFolder: a,
      clock: Ut,
      root: o.root
    })
  }[e.farm];
  if (N === void 0) throw T.internal(`no adapter plays the farm ${e.farm}`);
  return {
    repository: gh(s, t, Fa(n)),
    workspace: o,
    litert: Ih({
      processes: s,
      python: c,
      store: d,
      root: o.root,
      repository: t,
      ...e.strangersModels === !0 ? { memoryBytes: JA } : {}
    }),
    farm: N(),
    appBuilders: [
      bl({ ...m, androidHome: n.ANDROID_HOME }),
      Nm({
        processes: s,
        makeOnce: hn,
        sources: y,
        cacheFolder: a,
        platform: YA.platform,
        team: n.EDGEGATE_IOS_TEAM
      })
    ],
    pullRequest: e.publish === "github" ? qa({ env: n, token: e.token ?? n.GITHUB_TOKEN }) : void 0,
    decisions: og(e, Ba),
    commit: e.commit,
    history: og(e, _a),
    spending: e.farm === "firebase" ? O().spending : void 0,
    today: Ut.instant().slice(0, 10),
    progress: i,
    signal: r,
    toolVersion: Qi,
    links: e.runUrl === void 0 ? {} : { run: e.runUrl }
  };
}
function og({ env: e, publish: t, token: n = e.GITHUB_TOKEN }, r) {
  let i = t === "none" ? void 0 : ja(e, n);
  return i && $a({ ...i, name: r });
}
function KA(e) {
  let t = e.ANDROID_HOME, n = t === void 0 || t === "" ? void 0 : Bt(t, "platform-tools", "adb");
  return n !== void 0 && WA(n) ? n : "adb";
}

// src/entrypoints/actions/commits.ts
async function aF(e, t, n) {
  let r = await ZA(t, n), i = e.base ?? r.base;
  if (i === void 0) throw T.noBase(t.event.of === "other" ? t.event.name : t.event.of);
  return { base: i, head: e.head ?? r.head };
}
async function ZA({ sha: e, event: t }, n) {
  switch (t.of) {
    case "pull-request": {
      let [r, i, ...s] = await n(e);
      return r !== void 0 && i === t.headSha && s.length === 0 ? { base: r, head: e } : { base: t.baseSha, head: t.headSha };
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
function cF({ drafts: e, label: t }, n) {
  return e === "wait" && n.isDraft ? { of: "draft" } : t === void 0 || ((i) => n.labels.some((s) => s.toLowerCase() === i.toLowerCase()))(t) ? void 0 : { of: "label", label: t };
}
function dF({ drafts: e, label: t }) {
  return e === "wait" || t !== void 0;
}

export {
  Ha as a,
  Sc as b,
  Uc as c,
  pN as d,
  b2 as e,
  D2 as f,
  Xa as g,
  _c as h,
  Ms as i,
  $r as j,
  E2 as k,
  C2 as l,
  A2 as m,
  Zc as n,
  O2 as o,
  S2 as p,
  T2 as q,
  z1 as r,
  _d as s,
  Qc as t,
  id as u,
  VN as v,
  sd as w,
  xt as x,
  cd as y,
  Td as z,
  Nd as A,
  $d as B,
  qd as C,
  rw as D,
  mx as E,
  aF as F,
  qo as G,
  lh as H,
  bx as I,
  cF as J,
  dF as K,
  Gi as L,
  iF as M
};
