import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as Ta,
  b as xa,
  c as Zi,
  d as Ut,
  e as Ma,
  f as Tr,
  g as _a,
  h as $a,
  i as qa
} from "./chunk-33DNTSGI.js";
import {
  a as eg
} from "./chunk-MCFYVJRQ.js";
import {
  b as Qo
} from "./chunk-K2IQEN74.js";
import {
  a as Ue,
  j as Aa,
  k as Oa,
  o as Sa,
  p as Na,
  q as es,
  r as ka,
  v as Ia,
  w as Ra,
  x as Pa,
  y as La,
  z as Ba
} from "./chunk-RU4OOW6S.js";
import {
  a as bn,
  b as Or,
  c as Ca,
  d as Qi,
  e as Fa
} from "./chunk-FVY4F64N.js";
import {
  a as Ki,
  b as qt
} from "./chunk-OZLP6DL3.js";
import {
  a as da,
  b as la,
  c as fa,
  f as br,
  g as Gi,
  i as Dr,
  j as Er
} from "./chunk-6OI3GUFH.js";
import {
  a as et,
  b as S
} from "./chunk-PRG6JAK4.js";
import {
  b as Re,
  c as Cr,
  d as ha,
  e as Ar,
  f as ga,
  g as ya,
  h as wa,
  k as va,
  m as ba,
  o as Da,
  q as Ea,
  r as Ji
} from "./chunk-OD3JRZQL.js";
import {
  d as vr
} from "./chunk-44DF7UBM.js";
import {
  b as wr,
  e as pa,
  i as $t,
  p as Me,
  q as ma,
  r as Yi,
  t as de
} from "./chunk-RLCCYCT6.js";
import {
  a as be,
  b as oa,
  c as aa,
  e as oe,
  g as nt,
  h as ua,
  m as re,
  n as rt,
  o as ca,
  p as gr,
  q as yr
} from "./chunk-64WU6PY2.js";
import {
  B as na,
  E as Ie,
  G as tt,
  H as X,
  I as Bt,
  L as _t,
  M as ra,
  O as hr,
  Q as ia,
  R as fe,
  U as sa,
  b as ea,
  n as z,
  v as ta,
  w as Ae,
  y as mr
} from "./chunk-3P6HYWCU.js";
import {
  a as Ct,
  c as F,
  e as Wi
} from "./chunk-ZV56ONXB.js";

// node_modules/yazl/index.js
var Nl = F((Ys) => {
  var ll = Ct("fs"), Qr = Ct("stream").Transform, ml = Ct("stream").PassThrough, hl = Ct("zlib"), Ws = Ct("util"), u0 = Ct("events").EventEmitter, c0 = Ct("events").errorMonitor, gl = eg();
  Ys.ZipFile = dt;
  Ys.dateToDosDateTime = Sl;
  Ws.inherits(dt, u0);
  function dt() {
    this.outputStream = new ml(), this.entries = [], this.outputStreamCursor = 0, this.ended = !1, this.allDone = !1, this.forceZip64Eocd = !1, this.errored = !1, this.on(c0, function() {
      this.errored = !0;
    });
  }
  dt.prototype.addFile = function(e, t, n) {
    var r = this;
    if (t = ti(t, !1), n == null && (n = {}), !ei(r)) {
      var i = new H(t, !1, n);
      r.entries.push(i), ll.stat(e, function(s, o) {
        if (s) return r.emit("error", s);
        if (!o.isFile()) return r.emit("error", new Error("not a file: " + e));
        i.uncompressedSize = o.size, n.mtime == null && i.setLastModDate(o.mtime), n.mode == null && i.setFileAttributesMode(o.mode), i.setFileDataPumpFunction(function() {
          var a = ll.createReadStream(e);
          i.state = H.FILE_DATA_IN_PROGRESS, a.on("error", function(u) {
            r.emit("error", u);
          }), yl(r, i, a);
        }), ct(r);
      });
    }
  };
  dt.prototype.addReadStream = function(e, t, n) {
    this.addReadStreamLazy(t, n, function(r) {
      r(null, e);
    });
  };
  dt.prototype.addReadStreamLazy = function(e, t, n) {
    var r = this;
    if (typeof t == "function" && (n = t, t = null), t == null && (t = {}), e = ti(e, !1), !ei(r)) {
      var i = new H(e, !1, t);
      r.entries.push(i), i.setFileDataPumpFunction(function() {
        i.state = H.FILE_DATA_IN_PROGRESS, n(function(s, o) {
          if (s) return r.emit("error", s);
          yl(r, i, o);
        });
      }), ct(r);
    }
  };
  dt.prototype.addBuffer = function(e, t, n) {
    var r = this;
    if (t = ti(t, !1), e.length > 1073741823) throw new Error("buffer too large: " + e.length + " > 1073741823");
    if (n == null && (n = {}), n.size != null) throw new Error("options.size not allowed");
    if (ei(r)) return;
    var i = new H(t, !1, n);
    i.uncompressedSize = e.length, i.crc32 = gl.unsigned(e), i.crcAndFileSizeKnown = !0, r.entries.push(i), i.compressionLevel === 0 ? s(e) : hl.deflateRaw(e, { level: i.compressionLevel }, function(o, a) {
      s(a);
    });
    function s(o) {
      i.compressedSize = o.length, i.setFileDataPumpFunction(function() {
        Nt(r, o), Nt(r, i.getDataDescriptor()), i.state = H.FILE_DATA_DONE, setImmediate(function() {
          ct(r);
        });
      }), ct(r);
    }
  };
  dt.prototype.addEmptyDirectory = function(e, t) {
    var n = this;
    if (e = ti(e, !0), t == null && (t = {}), t.size != null) throw new Error("options.size not allowed");
    if (t.compress != null) throw new Error("options.compress not allowed");
    if (t.compressionLevel != null) throw new Error("options.compressionLevel not allowed");
    if (!ei(n)) {
      var r = new H(e, !0, t);
      n.entries.push(r), r.setFileDataPumpFunction(function() {
        Nt(n, r.getDataDescriptor()), r.state = H.FILE_DATA_DONE, ct(n);
      }), ct(n);
    }
  };
  var d0 = ut([80, 75, 5, 6]);
  dt.prototype.end = function(e, t) {
    if (typeof e == "function" && (t = e, e = null), e == null && (e = {}), !this.ended && (this.ended = !0, !this.errored)) {
      if (this.calculatedTotalSizeCallback = t, this.forceZip64Eocd = !!e.forceZip64Format, e.comment) {
        if (typeof e.comment == "string" ? this.comment = m0(e.comment) : this.comment = e.comment, this.comment.length > 65535) throw new Error("comment is too large");
        if (Bn(this.comment, d0)) throw new Error("comment contains end of central directory record signature");
      } else
        this.comment = _n;
      ct(this);
    }
  };
  function Nt(e, t) {
    e.outputStream.write(t), e.outputStreamCursor += t.length;
  }
  function yl(e, t, n) {
    var r = new Gs(), i = new Zr(), s = t.compressionLevel !== 0 ? new hl.DeflateRaw({ level: t.compressionLevel }) : new ml(), o = new Zr();
    n.pipe(r).pipe(i).pipe(s).pipe(o).pipe(e.outputStream, { end: !1 }), o.on("end", function() {
      if (t.crc32 = r.crc32, t.uncompressedSize == null)
        t.uncompressedSize = i.byteCount;
      else if (t.uncompressedSize !== i.byteCount) return e.emit("error", new Error("file data stream has unexpected number of bytes"));
      t.compressedSize = o.byteCount, e.outputStreamCursor += t.compressedSize, Nt(e, t.getDataDescriptor()), t.state = H.FILE_DATA_DONE, ct(e);
    });
  }
  function l0(e) {
    if (e.compress != null && e.compressionLevel != null && !!e.compress != !!e.compressionLevel)
      throw new Error("conflicting settings for compress and compressionLevel");
    return e.compressionLevel != null ? e.compressionLevel : e.compress === !1 ? 0 : 6;
  }
  function ct(e) {
    if (e.allDone || e.errored) return;
    if (e.ended && e.calculatedTotalSizeCallback != null) {
      var t = f0(e);
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
      Nt(e, i), n.doFileDataPump();
    } else
      e.ended && (e.offsetOfStartOfCentralDirectory = e.outputStreamCursor, e.entries.forEach(function(s) {
        var o = s.getCentralDirectoryRecord();
        Nt(e, o);
      }), Nt(e, p0(e)), e.outputStream.end(), e.allDone = !0);
  }
  function f0(e) {
    for (var t = 0, n = 0, r = 0; r < e.entries.length; r++) {
      var i = e.entries[r];
      if (i.compressionLevel !== 0) return -1;
      if (i.state >= H.READY_TO_PUMP_FILE_DATA) {
        if (i.uncompressedSize == null) return -1;
      } else if (i.uncompressedSize == null) return null;
      i.relativeOffsetOfLocalHeader = t;
      var s = i.useZip64Format();
      t += wl + i.utf8FileName.length, t += i.uncompressedSize, i.crcAndFileSizeKnown || (s ? t += Ol : t += Al), n += Tl + i.utf8FileName.length + i.fileComment.length, i.forceDosTimestamp || (n += zs), s && (n += Hs);
    }
    var o = 0;
    return (e.forceZip64Eocd || e.entries.length >= 65535 || n >= 65535 || t >= 4294967295) && (o += Jr + Vs), o += Kr + e.comment.length, t + n + o;
  }
  function ei(e) {
    if (e.ended) throw new Error("cannot add entries after calling end()");
    return !!e.errored;
  }
  var Jr = 56, Vs = 20, Kr = 22;
  function p0(e, t) {
    var n = !1, r = e.entries.length;
    (e.forceZip64Eocd || e.entries.length >= 65535) && (r = 65535, n = !0);
    var i = e.outputStreamCursor - e.offsetOfStartOfCentralDirectory, s = i;
    (e.forceZip64Eocd || i >= 4294967295) && (s = 4294967295, n = !0);
    var o = e.offsetOfStartOfCentralDirectory;
    if ((e.forceZip64Eocd || e.offsetOfStartOfCentralDirectory >= 4294967295) && (o = 4294967295, n = !0), t)
      return n ? Jr + Vs + Kr : Kr;
    var a = pe(Kr + e.comment.length);
    if (a.writeUInt32LE(101010256, 0), a.writeUInt16LE(0, 4), a.writeUInt16LE(0, 6), a.writeUInt16LE(r, 8), a.writeUInt16LE(r, 10), a.writeUInt32LE(s, 12), a.writeUInt32LE(o, 16), a.writeUInt16LE(e.comment.length, 20), e.comment.copy(a, 22), !n) return a;
    var u = pe(Jr);
    u.writeUInt32LE(101075792, 0), ke(u, Jr - 12, 4), u.writeUInt16LE(Dl, 12), u.writeUInt16LE(bl, 14), u.writeUInt32LE(0, 16), u.writeUInt32LE(0, 20), ke(u, e.entries.length, 24), ke(u, e.entries.length, 32), ke(u, i, 40), ke(u, e.offsetOfStartOfCentralDirectory, 48);
    var c = pe(Vs);
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
  var _n = pe(0);
  function H(e, t, n) {
    if (this.utf8FileName = ut(e), this.utf8FileName.length > 65535) throw new Error("utf8 file name too long. " + utf8FileName.length + " > 65535");
    if (this.isDirectory = t, this.state = H.WAITING_FOR_METADATA, this.setLastModDate(n.mtime != null ? n.mtime : /* @__PURE__ */ new Date()), this.forceDosTimestamp = !!n.forceDosTimestamp, n.mode != null ? this.setFileAttributesMode(n.mode) : this.setFileAttributesMode(t ? 16893 : 33204), t ? (this.crcAndFileSizeKnown = !0, this.crc32 = 0, this.uncompressedSize = 0, this.compressedSize = 0) : (this.crcAndFileSizeKnown = !1, this.crc32 = null, this.uncompressedSize = null, this.compressedSize = null, n.size != null && (this.uncompressedSize = n.size)), t ? this.compressionLevel = 0 : this.compressionLevel = l0(n), this.forceZip64Format = !!n.forceZip64Format, n.fileComment) {
      if (typeof n.fileComment == "string" ? this.fileComment = ut(n.fileComment, "utf-8") : this.fileComment = n.fileComment, this.fileComment.length > 65535) throw new Error("fileComment is too large");
    } else
      this.fileComment = _n;
  }
  H.WAITING_FOR_METADATA = 0;
  H.READY_TO_PUMP_FILE_DATA = 1;
  H.FILE_DATA_IN_PROGRESS = 2;
  H.FILE_DATA_DONE = 3;
  H.prototype.setLastModDate = function(e) {
    this.mtime = e;
    var t = Sl(e);
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
  var wl = 30, vl = 20, bl = 45, Dl = 831, El = 2048, Cl = 8;
  H.prototype.getLocalFileHeader = function() {
    var e = 0, t = 0, n = 0;
    this.crcAndFileSizeKnown && (e = this.crc32, t = this.compressedSize, n = this.uncompressedSize);
    var r = pe(wl), i = El;
    return this.crcAndFileSizeKnown || (i |= Cl), r.writeUInt32LE(67324752, 0), r.writeUInt16LE(vl, 4), r.writeUInt16LE(i, 6), r.writeUInt16LE(this.getCompressionMethod(), 8), r.writeUInt16LE(this.lastModFileTime, 10), r.writeUInt16LE(this.lastModFileDate, 12), r.writeUInt32LE(e, 14), r.writeUInt32LE(t, 18), r.writeUInt32LE(n, 22), r.writeUInt16LE(this.utf8FileName.length, 26), r.writeUInt16LE(0, 28), Buffer.concat([
      r,
      // file name (variable size)
      this.utf8FileName
      // extra field (variable size)
      // no extra fields
    ]);
  };
  var Al = 16, Ol = 24;
  H.prototype.getDataDescriptor = function() {
    if (this.crcAndFileSizeKnown)
      return _n;
    if (this.useZip64Format()) {
      var e = pe(Ol);
      return e.writeUInt32LE(134695760, 0), e.writeUInt32LE(this.crc32, 4), ke(e, this.compressedSize, 8), ke(e, this.uncompressedSize, 16), e;
    } else {
      var e = pe(Al);
      return e.writeUInt32LE(134695760, 0), e.writeUInt32LE(this.crc32, 4), e.writeUInt32LE(this.compressedSize, 8), e.writeUInt32LE(this.uncompressedSize, 12), e;
    }
  };
  var Tl = 46, zs = 9, Hs = 28;
  H.prototype.getCentralDirectoryRecord = function() {
    var e = pe(Tl), t = El;
    this.crcAndFileSizeKnown || (t |= Cl);
    var n = _n;
    if (!this.forceDosTimestamp) {
      n = pe(zs), n.writeUInt16LE(21589, 0), n.writeUInt16LE(zs - 4, 2);
      var r = 1, i = 2;
      n.writeUInt8(r | i, 4);
      var s = Math.floor(this.mtime.getTime() / 1e3);
      s < -2147483648 && (s = -2147483648), s > 2147483647 && (s = 2147483647), n.writeUInt32LE(s, 5);
    }
    var o = this.compressedSize, a = this.uncompressedSize, u = this.relativeOffsetOfLocalHeader, c = vl, d = _n;
    return this.useZip64Format() && (o = 4294967295, a = 4294967295, u = 4294967295, c = bl, d = pe(Hs), d.writeUInt16LE(1, 0), d.writeUInt16LE(Hs - 4, 2), ke(d, this.uncompressedSize, 4), ke(d, this.compressedSize, 12), ke(d, this.relativeOffsetOfLocalHeader, 20)), e.writeUInt32LE(33639248, 0), e.writeUInt16LE(Dl, 4), e.writeUInt16LE(c, 6), e.writeUInt16LE(t, 8), e.writeUInt16LE(this.getCompressionMethod(), 10), e.writeUInt16LE(this.lastModFileTime, 12), e.writeUInt16LE(this.lastModFileDate, 14), e.writeUInt32LE(this.crc32, 16), e.writeUInt32LE(o, 20), e.writeUInt32LE(a, 24), e.writeUInt16LE(this.utf8FileName.length, 28), e.writeUInt16LE(n.length + d.length, 30), e.writeUInt16LE(this.fileComment.length, 32), e.writeUInt16LE(0, 34), e.writeUInt16LE(0, 36), e.writeUInt32LE(this.externalFileAttributes, 38), e.writeUInt32LE(u, 42), Buffer.concat([
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
  var fl = new Date(1980, 0, 1), pl = new Date(2107, 11, 31, 23, 59, 58);
  function Sl(e) {
    e < fl ? e = fl : e > pl && (e = pl);
    var t = 0;
    t |= e.getDate() & 31, t |= (e.getMonth() + 1 & 15) << 5, t |= (e.getFullYear() - 1980 & 127) << 9;
    var n = 0;
    return n |= Math.floor(e.getSeconds() / 2), n |= (e.getMinutes() & 63) << 5, n |= (e.getHours() & 31) << 11, { date: t, time: n };
  }
  function ke(e, t, n) {
    var r = Math.floor(t / 4294967296), i = t % 4294967296;
    e.writeUInt32LE(i, n), e.writeUInt32LE(r, n + 4);
  }
  Ws.inherits(Zr, Qr);
  function Zr(e) {
    Qr.call(this, e), this.byteCount = 0;
  }
  Zr.prototype._transform = function(e, t, n) {
    this.byteCount += e.length, n(null, e);
  };
  Ws.inherits(Gs, Qr);
  function Gs(e) {
    Qr.call(this, e), this.crc32 = 0;
  }
  Gs.prototype._transform = function(e, t, n) {
    this.crc32 = gl.unsigned(e, this.crc32), n(null, e);
  };
  var Xs = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
  if (Xs.length !== 256) throw new Error("assertion failure");
  var Yr = null;
  function m0(e) {
    if (/^[\x20-\x7e]*$/.test(e))
      return ut(e, "utf-8");
    if (Yr == null) {
      Yr = {};
      for (var t = 0; t < Xs.length; t++)
        Yr[Xs[t]] = t;
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
  function ut(e, t) {
    ut = n;
    try {
      return ut(e, t);
    } catch {
      return ut = r, ut(e, t);
    }
    function n(i, s) {
      return Buffer.from(i, s);
    }
    function r(i, s) {
      return new Buffer(i, s);
    }
  }
  function Bn(e, t) {
    Bn = n;
    try {
      return Bn(e, t);
    } catch {
      return Bn = r, Bn(e, t);
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
var Mt = F((ae) => {
  "use strict";
  function z0(e, t, n) {
    if (n === void 0 && (n = Array.prototype), e && typeof n.find == "function")
      return n.find.call(e, t);
    for (var r = 0; r < e.length; r++)
      if (xt(e, r)) {
        var i = e[r];
        if (t.call(void 0, i, r, e))
          return i;
      }
  }
  function Jt(e, t) {
    return t === void 0 && (t = Object), t && typeof t.getOwnPropertyDescriptors == "function" && (e = t.create(null, t.getOwnPropertyDescriptors(e))), t && typeof t.freeze == "function" ? t.freeze(e) : e;
  }
  function xt(e, t) {
    return Object.prototype.hasOwnProperty.call(e, t);
  }
  function H0(e, t) {
    if (e === null || typeof e != "object")
      throw new TypeError("target is not an object");
    for (var n in t)
      xt(t, n) && (e[n] = t[n]);
    return e;
  }
  var Fl = Jt({
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
  function X0(e) {
    return xt(Fl, e.toLowerCase());
  }
  var Bl = Jt({
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
  function W0(e) {
    return xt(Bl, e.toLowerCase());
  }
  var $n = Jt({
    script: !1,
    style: !1,
    textarea: !0,
    title: !0
  });
  function G0(e) {
    var t = e.toLowerCase();
    return xt($n, t) && !$n[t];
  }
  function Y0(e) {
    var t = e.toLowerCase();
    return xt($n, t) && $n[t];
  }
  function _l(e) {
    return e === qn.HTML;
  }
  function J0(e) {
    return _l(e) || e === qn.XML_XHTML_APPLICATION;
  }
  var qn = Jt({
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
  }), K0 = Object.keys(qn).map(function(e) {
    return qn[e];
  });
  function Z0(e) {
    return K0.indexOf(e) > -1;
  }
  var Q0 = Jt({
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
  ae.assign = H0;
  ae.find = z0;
  ae.freeze = Jt;
  ae.HTML_BOOLEAN_ATTRIBUTES = Fl;
  ae.HTML_RAW_TEXT_ELEMENTS = $n;
  ae.HTML_VOID_ELEMENTS = Bl;
  ae.hasDefaultHTMLNamespace = J0;
  ae.hasOwn = xt;
  ae.isHTMLBooleanAttribute = X0;
  ae.isHTMLRawTextElement = G0;
  ae.isHTMLEscapableRawTextElement = Y0;
  ae.isHTMLMimeType = _l;
  ae.isHTMLVoidElement = W0;
  ae.isValidMimeType = Z0;
  ae.MIME_TYPE = qn;
  ae.NAMESPACE = Q0;
});

// node_modules/@xmldom/xmldom/lib/errors.js
var Hn = F((zn) => {
  "use strict";
  var ev = Mt();
  function ql(e, t) {
    e.prototype = Object.create(Error.prototype, {
      constructor: { value: e },
      name: { value: e.name, enumerable: !0, writable: t }
    });
  }
  var jn = ev.freeze({
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
  }), Ul = Object.keys(jn);
  function jl(e) {
    return typeof e == "number" && e >= 1 && e <= 25;
  }
  function tv(e) {
    return typeof e == "string" && e.substring(e.length - jn.Error.length) === jn.Error;
  }
  function Vn(e, t) {
    jl(e) ? (this.name = Ul[e], this.message = t || "") : (this.message = e, this.name = tv(t) ? t : jn.Error), Error.captureStackTrace && Error.captureStackTrace(this, Vn);
  }
  ql(Vn, !0);
  Object.defineProperties(Vn.prototype, {
    code: {
      enumerable: !0,
      get: function() {
        var e = Ul.indexOf(this.name);
        return jl(e) ? e : 0;
      }
    }
  });
  var Vl = {
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
  }, Ks = Object.entries(Vl);
  for (Un = 0; Un < Ks.length; Un++)
    $l = Ks[Un][0], Vn[$l] = Ks[Un][1];
  var $l, Un;
  function Zs(e, t, n) {
    this.message = e, this.locator = t, this.cause = n, Error.captureStackTrace && Error.captureStackTrace(this, Zs);
  }
  ql(Zs);
  zn.DOMException = Vn;
  zn.DOMExceptionName = jn;
  zn.ExceptionCode = Vl;
  zn.ParseError = Zs;
});

// node_modules/@xmldom/xmldom/lib/grammar.js
var so = F((P) => {
  "use strict";
  function Yl(e) {
    try {
      typeof e != "function" && (e = RegExp);
      var t = new e("𝌆", "u").exec("𝌆");
      return !!t && t[0].length === 2;
    } catch {
    }
    return !1;
  }
  var Qt = Yl();
  function ft(e) {
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
  var nv = "�", pt = /[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;
  Qt && (pt = B("[", ft(pt), "\\u{10000}-\\u{10FFFF}", "]"));
  var rv = new RegExp("[^" + ft(pt) + "]", Qt ? "u" : ""), ni = /[\x20\x09\x0D\x0A]/, iv = ft(ni), V = B(ni, "+"), G = B(ni, "*"), Xn = /[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
  Qt && (Xn = B("[", ft(Xn), "\\u{10000}-\\u{10FFFF}", "]"));
  var sv = ft(Xn), to = B("[", sv, ft(/[-.0-9\xB7]/), ft(/[\u0300-\u036F\u203F-\u2040]/), "]"), Ee = B(Xn, to, "*"), ov = B("^", Ee, "$"), zl = B(to, "+"), av = B("&", Ee, ";"), uv = R(/&#[0-9]+;|&#x[0-9a-fA-F]+;/), Wn = R(av, "|", uv), Gn = B("%", Ee, ";"), no = R(
    B('"', R(/[^%&"]/, "|", Gn, "|", Wn), "*", '"'),
    "|",
    B("'", R(/[^%&']/, "|", Gn, "|", Wn), "*", "'")
  ), cv = R('"', R(/[^<&"]/, "|", Wn), "*", '"', "|", "'", R(/[^<&']/, "|", Wn), "*", "'"), dv = Kt(Xn, ":"), lv = Kt(to, ":"), Qs = B(dv, lv, "*"), fv = B("^", Qs, "$"), Yn = B(Qs, R(":", Qs), "?"), pv = B("^", Yn, "$"), mv = B("(", Yn, ")"), Zt = R(/"[^"]*"|'[^']*'/), hv = B(/^<\?/, "(", Ee, ")", R(V, "(?!", ni, ")(", pt, "*?)"), "?", /\?>/), Hl = /[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/, Jn = R('"', Hl, '*"', "|", "'", Kt(Hl, "'"), "*'"), Jl = "<!--", Kl = "-->", gv = B(Jl, R(Kt(pt, "-"), "|", B("-", Kt(pt, "-"))), "*", Kl), Xl = "#PCDATA", yv = R(
    B(/\(/, G, Xl, R(G, /\|/, G, Yn), "*", G, /\)\*/),
    "|",
    B(/\(/, G, Xl, G, /\)/)
  ), wv = /[?*+]?/, vv = B(
    /\([^>]+\)/,
    wv
    /*regg(choice, '|', seq), _children_quantity*/
  ), bv = R("EMPTY", "|", "ANY", "|", yv, "|", vv), Dv = "<!ELEMENT", Ev = B(Dv, V, R(Yn, "|", Gn), V, R(bv, "|", Gn), G, ">"), Cv = B("NOTATION", V, /\(/, G, Ee, R(G, /\|/, G, Ee), "*", G, /\)/), Av = B(/\(/, G, zl, R(G, /\|/, G, zl), "*", G, /\)/), Ov = R(Cv, "|", Av), Tv = R(/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/, "|", Ov), Sv = R(/#REQUIRED|#IMPLIED/, "|", R(R("#FIXED", V), "?", cv)), Nv = R(V, Ee, V, Tv, V, Sv), xv = "<!ATTLIST", Mv = B(xv, V, Ee, Nv, "*", G, ">"), eo = "about:legacy-compat", kv = R('"' + eo + '"', "|", "'" + eo + "'"), ro = "SYSTEM", ri = "PUBLIC", ii = R(R(ro, V, Zt), "|", R(ri, V, Jn, V, Zt)), Iv = B(
    "^",
    R(
      R(ro, V, "(?<SystemLiteralOnly>", Zt, ")"),
      "|",
      R(ri, V, "(?<PubidLiteral>", Jn, ")", V, "(?<SystemLiteral>", Zt, ")")
    )
  ), Rv = B("^", Jn, "$"), Pv = B("^", Zt, "$"), Lv = R(V, "NDATA", V, Ee), Fv = R(no, "|", R(ii, Lv, "?")), Zl = "<!ENTITY", Bv = B(Zl, V, Ee, V, Fv, G, ">"), _v = R(no, "|", ii), $v = B(Zl, V, "%", V, Ee, V, _v, G, ">"), qv = R(Bv, "|", $v), Uv = B(ri, V, Jn), jv = B("<!NOTATION", V, Ee, V, R(ii, "|", Uv), G, ">"), io = B(G, "=", G), Wl = /1[.]\d+/, Vv = B(V, "version", io, R("'", Wl, "'", "|", '"', Wl, '"')), Gl = /[A-Za-z][-A-Za-z0-9._]*/, zv = R(V, "encoding", io, R('"', Gl, '"', "|", "'", Gl, "'")), Hv = R(V, "standalone", io, R("'", R("yes", "|", "no"), "'", "|", '"', R("yes", "|", "no"), '"')), Xv = B(/^<\?xml/, Vv, zv, "?", Hv, "?", G, /\?>/), Wv = "<!DOCTYPE", Gv = "<![CDATA[", Yv = "]]>", Jv = /<!\[CDATA\[/, Kv = /\]\]>/, Zv = B(pt, "*?", Kv), Qv = B(Jv, Zv);
  P.chars = ft;
  P.chars_without = Kt;
  P.detectUnicodeSupport = Yl;
  P.reg = B;
  P.regg = R;
  P.ABOUT_LEGACY_COMPAT = eo;
  P.ABOUT_LEGACY_COMPAT_SystemLiteral = kv;
  P.AttlistDecl = Mv;
  P.CDATA_START = Gv;
  P.CDATA_END = Yv;
  P.CDSect = Qv;
  P.Char = pt;
  P.Comment = gv;
  P.COMMENT_START = Jl;
  P.COMMENT_END = Kl;
  P.DOCTYPE_DECL_START = Wv;
  P.elementdecl = Ev;
  P.EntityDecl = qv;
  P.EntityValue = no;
  P.ExternalID = ii;
  P.ExternalID_match = Iv;
  P.Name = Ee;
  P.Name_exact = ov;
  P.NCName_exact = fv;
  P.NotationDecl = jv;
  P.Reference = Wn;
  P.PEReference = Gn;
  P.PI = hv;
  P.PUBLIC = ri;
  P.PubidLiteral = Jn;
  P.PubidLiteral_match = Rv;
  P.QName = Yn;
  P.QName_exact = pv;
  P.QName_group = mv;
  P.S = V;
  P.SChar_s = iv;
  P.S_OPT = G;
  P.SYSTEM = ro;
  P.SystemLiteral = Zt;
  P.SystemLiteral_match = Pv;
  P.InvalidChar = rv;
  P.UNICODE_REPLACEMENT_CHARACTER = nv;
  P.UNICODE_SUPPORT = Qt;
  P.XMLDecl = Xv;
});

// node_modules/@xmldom/xmldom/lib/dom.js
var go = F((K) => {
  "use strict";
  var Ne = Mt(), Fe = Ne.find, eb = Ne.hasDefaultHTMLNamespace, tn = Ne.hasOwn, tb = Ne.isHTMLMimeType, nb = Ne.isHTMLRawTextElement, rb = Ne.isHTMLVoidElement, Kn = Ne.MIME_TYPE, Be = Ne.NAMESPACE, me = /* @__PURE__ */ Symbol(), of = Hn(), k = of.DOMException, le = of.DOMExceptionName, J = so();
  function ye(e) {
    if (e !== me)
      throw new TypeError("Illegal constructor");
  }
  function ib(e) {
    return e !== "";
  }
  function sb(e) {
    return e ? e.split(/[\t\n\f\r ]+/).filter(ib) : [];
  }
  function ob(e, t) {
    return tn(e, t) || (e[t] = !0), e;
  }
  function Ql(e) {
    if (!e) return [];
    var t = sb(e);
    return Object.keys(t.reduce(ob, {}));
  }
  function ab(e) {
    return function(t) {
      return e && e.indexOf(t) !== -1;
    };
  }
  function af(e) {
    if (!J.QName_exact.test(e))
      throw new k(k.INVALID_CHARACTER_ERR, 'invalid character in qualified name "' + e + '"');
  }
  function ao(e, t) {
    af(t), e = e || null;
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
  function we(e, t) {
    var n = e.prototype;
    if (!(n instanceof t)) {
      let r = function() {
      };
      r.prototype = t.prototype, r = new r(), sn(n, r), e.prototype = n = r;
    }
    n.constructor != e && (typeof e != "function" && console.error("unknown Class:" + e), n.constructor = e);
  }
  var ve = {}, Se = ve.ELEMENT_NODE = 1, nn = ve.ATTRIBUTE_NODE = 2, Zn = ve.TEXT_NODE = 3, uf = ve.CDATA_SECTION_NODE = 4, cf = ve.ENTITY_REFERENCE_NODE = 5, ub = ve.ENTITY_NODE = 6, uo = ve.PROCESSING_INSTRUCTION_NODE = 7, co = ve.COMMENT_NODE = 8, en = ve.DOCUMENT_NODE = 9, df = ve.DOCUMENT_TYPE_NODE = 10, mt = ve.DOCUMENT_FRAGMENT_NODE = 11, cb = ve.NOTATION_NODE = 12, Y = Ne.freeze({
    DOCUMENT_POSITION_DISCONNECTED: 1,
    DOCUMENT_POSITION_PRECEDING: 2,
    DOCUMENT_POSITION_FOLLOWING: 4,
    DOCUMENT_POSITION_CONTAINS: 8,
    DOCUMENT_POSITION_CONTAINED_BY: 16,
    DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC: 32
  });
  function lf(e, t) {
    if (t.length < e.length) return lf(t, e);
    var n = null;
    for (var r in e) {
      if (e[r] !== t[r]) return n;
      n = e[r];
    }
    return n;
  }
  function ef(e) {
    return e.guid || (e.guid = Math.random()), e.guid;
  }
  function ee() {
  }
  ee.prototype = {
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
        ho(this[r], n, null, t);
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
  ee.prototype[Symbol.iterator] = function() {
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
      if (Ef(e, "length", n.length), !e.$$length || n.length < e.$$length)
        for (var r = n.length; r in e; r++)
          tn(e, r) && delete e[r];
      sn(n, e), e._inc = t;
    }
  }
  Le.prototype.item = function(e) {
    return ui(this), this[e] || null;
  };
  we(Le, ee);
  function rn() {
    this._nsIndex = /* @__PURE__ */ Object.create(null), this._noNsIndex = /* @__PURE__ */ Object.create(null);
  }
  function ff(e, t) {
    for (var n = 0; n < e.length; ) {
      if (e[n] === t)
        return n;
      n++;
    }
  }
  function lo(e, t, n) {
    if (!t)
      return e._noNsIndex;
    var r = e._nsIndex[t];
    return !r && n && (r = e._nsIndex[t] = /* @__PURE__ */ Object.create(null)), r;
  }
  function db(e, t, n) {
    var r = lo(e, t, !1), i = r && r[n];
    return i || null;
  }
  function lb(e, t) {
    lo(e, t.namespaceURI, !0)[t.localName] = t;
  }
  function fb(e, t) {
    var n = lo(e, t.namespaceURI, !1);
    n && delete n[t.localName];
  }
  function pb(e, t, n, r) {
    if (r ? t[ff(t, r)] = n : (t[t.length] = n, t.length++), lb(t, n), e) {
      n.ownerElement = e;
      var i = e.ownerDocument;
      i && (r && hf(i, e, r), mb(i, e, n));
    }
  }
  function tf(e, t, n) {
    var r = ff(t, n);
    if (r >= 0) {
      for (var i = t.length - 1; r <= i; )
        t[r] = t[++r];
      if (t.length = i, fb(t, n), e) {
        var s = e.ownerDocument;
        s && hf(s, e, n), n.ownerElement = null;
      }
    }
  }
  rn.prototype = {
    length: 0,
    item: ee.prototype.item,
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
      var n = db(this, e.namespaceURI, e.localName);
      return n === e ? e : (pb(this._ownerElement, this, e, n), n);
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
      return tf(this._ownerElement, this, t), t;
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
      return tf(this._ownerElement, this, n), n;
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
  function pf() {
  }
  pf.prototype = {
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
      var r = Kn.XML_APPLICATION;
      e === Be.HTML ? r = Kn.XML_XHTML_APPLICATION : e === Be.SVG && (r = Kn.XML_SVG_IMAGE);
      var i = new We(me, { contentType: r });
      if (i.implementation = this, i.childNodes = new ee(), i.doctype = n || null, n && i.appendChild(n), t) {
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
      af(e);
      var i = new li(me);
      return i.name = e, i.nodeName = e, i.publicId = t || "", i.systemId = n || "", i.internalSubset = r || "", i.childNodes = new ee(), i;
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
      var t = new We(me, { contentType: Kn.HTML });
      if (t.implementation = this, t.childNodes = new ee(), e !== !1) {
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
    ye(e);
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
      ai(this, e, t, wf), t && this.removeChild(t);
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
      return gf(this, e);
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
      return Df(this.ownerDocument || this, this, e);
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
            if (n !== null && n.nodeType === Zn && t.nodeType === Zn) {
              for (var r = [], i = n; i !== null && i.nodeType === Zn; )
                r.push(i.data), i = i.nextSibling;
              for (var s = t.nextSibling; s !== i; ) {
                var o = s.nextSibling;
                s.parentNode = null, s.previousSibling = null, s.nextSibling = null, s = o;
              }
              t.nextSibling = i, i !== null ? i.previousSibling = t : e.lastChild = t, t.appendData(r.join("")), fo(e.ownerDocument, e), t = i;
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
      if (t instanceof kt && (r = t, t = r.ownerElement), n instanceof kt && (i = n, n = i.ownerElement, r && t && n === t))
        for (var s = 0, o; o = n.attributes[s]; s++) {
          if (o === r)
            return Y.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC + Y.DOCUMENT_POSITION_PRECEDING;
          if (o === i)
            return Y.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC + Y.DOCUMENT_POSITION_FOLLOWING;
        }
      if (!t || !n || n.ownerDocument !== t.ownerDocument)
        return Y.DOCUMENT_POSITION_DISCONNECTED + Y.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC + (ef(n.ownerDocument) > ef(t.ownerDocument) ? Y.DOCUMENT_POSITION_FOLLOWING : Y.DOCUMENT_POSITION_PRECEDING);
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
      var l = lf(a, c);
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
  function mf(e) {
    return e == "<" && "&lt;" || e == ">" && "&gt;" || e == "&" && "&amp;" || e == '"' && "&quot;" || "&#" + e.charCodeAt() + ";";
  }
  sn(ve, U);
  sn(ve, U.prototype);
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
    ye(e);
    var n = t || {};
    this.ownerDocument = this, this.contentType = n.contentType || Kn.XML_APPLICATION, this.type = tb(this.contentType) ? "html" : "xml";
  }
  function mb(e, t, n) {
    e && e._inc++;
    var r = n.namespaceURI;
    r === Be.XMLNS && (t._nsMap[n.prefix ? n.localName : ""] = n.value);
  }
  function hf(e, t, n, r) {
    e && e._inc++;
    var i = n.namespaceURI;
    i === Be.XMLNS && delete t._nsMap[n.prefix ? n.localName : ""];
  }
  function fo(e, t, n) {
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
  function gf(e, t) {
    if (e !== t.parentNode)
      throw new k(k.NOT_FOUND_ERR, "child's parent is not parent");
    var n = t.previousSibling, r = t.nextSibling;
    return n ? n.nextSibling = r : e.firstChild = r, r ? r.previousSibling = n : e.lastChild = n, fo(e.ownerDocument, e), t.parentNode = null, t.previousSibling = null, t.nextSibling = null, t;
  }
  function hb(e) {
    return e && (e.nodeType === U.DOCUMENT_NODE || e.nodeType === U.DOCUMENT_FRAGMENT_NODE || e.nodeType === U.ELEMENT_NODE);
  }
  function gb(e) {
    return e && (e.nodeType === U.CDATA_SECTION_NODE || e.nodeType === U.COMMENT_NODE || e.nodeType === U.DOCUMENT_FRAGMENT_NODE || e.nodeType === U.DOCUMENT_TYPE_NODE || e.nodeType === U.ELEMENT_NODE || e.nodeType === U.PROCESSING_INSTRUCTION_NODE || e.nodeType === U.TEXT_NODE);
  }
  function ht(e) {
    return e && e.nodeType === U.DOCUMENT_TYPE_NODE;
  }
  function Xe(e) {
    return e && e.nodeType === U.ELEMENT_NODE;
  }
  function yf(e) {
    return e && e.nodeType === U.TEXT_NODE;
  }
  function nf(e, t) {
    var n = e.childNodes || [];
    if (Fe(n, Xe) || ht(t))
      return !1;
    var r = Fe(n, ht);
    return !(t && r && n.indexOf(r) > n.indexOf(t));
  }
  function rf(e, t) {
    var n = e.childNodes || [];
    function r(s) {
      return Xe(s) && s !== t;
    }
    if (Fe(n, r))
      return !1;
    var i = Fe(n, ht);
    return !(t && i && n.indexOf(i) > n.indexOf(t));
  }
  function yb(e, t, n) {
    if (!hb(e))
      throw new k(k.HIERARCHY_REQUEST_ERR, "Unexpected parent node type " + e.nodeType);
    if (n && n.parentNode !== e)
      throw new k(k.NOT_FOUND_ERR, "child not in parent");
    if (
      // 4. If `node` is not a DocumentFragment, DocumentType, Element, or CharacterData node, then throw a "HierarchyRequestError" DOMException.
      !gb(t) || // 5. If either `node` is a Text node and `parent` is a document,
      // the sax parser currently adds top level text nodes, this will be fixed in 0.9.0
      // || (node.nodeType === Node.TEXT_NODE && parent.nodeType === Node.DOCUMENT_NODE)
      // or `node` is a doctype and `parent` is not a document, then throw a "HierarchyRequestError" DOMException.
      ht(t) && e.nodeType !== U.DOCUMENT_NODE
    )
      throw new k(
        k.HIERARCHY_REQUEST_ERR,
        "Unexpected node type " + t.nodeType + " for parent node type " + e.nodeType
      );
  }
  function wb(e, t, n) {
    var r = e.childNodes || [], i = t.childNodes || [];
    if (t.nodeType === U.DOCUMENT_FRAGMENT_NODE) {
      var s = i.filter(Xe);
      if (s.length > 1 || Fe(i, yf))
        throw new k(k.HIERARCHY_REQUEST_ERR, "More than one element or text in fragment");
      if (s.length === 1 && !nf(e, n))
        throw new k(k.HIERARCHY_REQUEST_ERR, "Element in fragment can not be inserted before doctype");
    }
    if (Xe(t) && !nf(e, n))
      throw new k(k.HIERARCHY_REQUEST_ERR, "Only one element can be added and only after doctype");
    if (ht(t)) {
      if (Fe(r, ht))
        throw new k(k.HIERARCHY_REQUEST_ERR, "Only one doctype is allowed");
      var o = Fe(r, Xe);
      if (n && r.indexOf(o) < r.indexOf(n))
        throw new k(k.HIERARCHY_REQUEST_ERR, "Doctype can only be inserted before an element");
      if (!n && o)
        throw new k(k.HIERARCHY_REQUEST_ERR, "Doctype can not be appended since element is present");
    }
  }
  function wf(e, t, n) {
    var r = e.childNodes || [], i = t.childNodes || [];
    if (t.nodeType === U.DOCUMENT_FRAGMENT_NODE) {
      var s = i.filter(Xe);
      if (s.length > 1 || Fe(i, yf))
        throw new k(k.HIERARCHY_REQUEST_ERR, "More than one element or text in fragment");
      if (s.length === 1 && !rf(e, n))
        throw new k(k.HIERARCHY_REQUEST_ERR, "Element in fragment can not be inserted before doctype");
    }
    if (Xe(t) && !rf(e, n))
      throw new k(k.HIERARCHY_REQUEST_ERR, "Only one element can be added and only after doctype");
    if (ht(t)) {
      if (Fe(r, function(u) {
        return ht(u) && u !== n;
      }))
        throw new k(k.HIERARCHY_REQUEST_ERR, "Only one doctype is allowed");
      var o = Fe(r, Xe);
      if (n && r.indexOf(o) < r.indexOf(n))
        throw new k(k.HIERARCHY_REQUEST_ERR, "Doctype can only be inserted before an element");
    }
  }
  function ai(e, t, n, r) {
    yb(e, t, n), e.nodeType === U.DOCUMENT_NODE && (r || wb)(e, t, n);
    var i = t.parentNode;
    if (i && i.removeChild(t), t.nodeType === mt) {
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
    return fo(e.ownerDocument || e, e, t), t.nodeType == mt && (t.firstChild = t.lastChild = null), t;
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
      if (e.nodeType === mt) {
        for (var n = e.firstChild; n; ) {
          var r = n.nextSibling;
          this.insertBefore(n, t), n = r;
        }
        return e;
      }
      return ai(this, e, t), e.ownerDocument = this, this.documentElement === null && e.nodeType === Se && (this.documentElement = e), e;
    },
    removeChild: function(e) {
      var t = gf(this, e);
      return t === this.documentElement && (this.documentElement = null), t;
    },
    replaceChild: function(e, t) {
      ai(this, e, t, wf), e.ownerDocument = this, t && this.removeChild(t), Xe(e) && (this.documentElement = e);
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
      return vb(this, e, t);
    },
    // Introduced in DOM Level 2:
    getElementById: function(e) {
      var t = null;
      return oi(this.documentElement, function(n) {
        if (n.nodeType == Se && n.getAttribute("id") == e)
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
      t.ownerDocument = this, this.type === "html" && (e = e.toLowerCase()), eb(this.contentType) && (t.namespaceURI = Be.HTML), t.nodeName = e, t.tagName = e, t.localName = e, t.childNodes = new ee();
      var n = t.attributes = new rn();
      return n._ownerElement = t, t;
    },
    /**
     * @returns {DocumentFragment}
     */
    createDocumentFragment: function() {
      var e = new on(me);
      return e.ownerDocument = this, e.childNodes = new ee(), e;
    },
    /**
     * @param {string} data
     * @returns {Text}
     */
    createTextNode: function(e) {
      var t = new Qn(me);
      return t.ownerDocument = this, t.childNodes = new ee(), t.appendData(e), t;
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
      return t.ownerDocument = this, t.childNodes = new ee(), t.appendData(e), t;
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
      return t.ownerDocument = this, t.childNodes = new ee(), t.appendData(e), t;
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
      return n.ownerDocument = this, n.childNodes = new ee(), n.nodeName = n.target = e, n.nodeValue = n.data = t, n;
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
      var t = new kt(me);
      return t.ownerDocument = this, t.childNodes = new ee(), t.name = e, t.nodeName = e, t.localName = e, t.specified = !0, t;
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
      return t.ownerDocument = this, t.childNodes = new ee(), t.nodeName = e, t;
    },
    // Introduced in DOM Level 2:
    /**
     * @param {string} namespaceURI
     * @param {string} qualifiedName
     * @returns {Element}
     */
    createElementNS: function(e, t) {
      var n = ao(e, t), r = new Ge(me), i = r.attributes = new rn();
      return r.childNodes = new ee(), r.ownerDocument = this, r.nodeName = t, r.tagName = t, r.namespaceURI = n[0], r.prefix = n[1], r.localName = n[2], i._ownerElement = r, r;
    },
    // Introduced in DOM Level 2:
    /**
     * @param {string} namespaceURI
     * @param {string} qualifiedName
     * @returns {Attr}
     */
    createAttributeNS: function(e, t) {
      var n = ao(e, t), r = new kt(me);
      return r.ownerDocument = this, r.childNodes = new ee(), r.nodeName = t, r.name = t, r.specified = !0, r.namespaceURI = n[0], r.prefix = n[1], r.localName = n[2], r;
    }
  };
  we(We, U);
  function Ge(e) {
    ye(e), this._nsMap = /* @__PURE__ */ Object.create(null);
  }
  Ge.prototype = {
    nodeType: Se,
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
      var r = ao(e, t), i = r[2], s = this.getAttributeNodeNS(e, i);
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
      var t = Ql(e);
      return new Le(this, function(n) {
        var r = [];
        return t.length > 0 && oi(n, function(i) {
          if (i !== n && i.nodeType === Se) {
            var s = i.getAttribute("class");
            if (s) {
              var o = e === s;
              if (!o) {
                var a = Ql(s);
                o = t.every(ab(a));
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
          if (!(s === r || s.nodeType !== Se))
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
          i !== n && i.nodeType === Se && (e === "*" || i.namespaceURI === e) && (t === "*" || i.localName == t) && r.push(i);
        }), r;
      });
    }
  };
  We.prototype.getElementsByClassName = Ge.prototype.getElementsByClassName;
  We.prototype.getElementsByTagName = Ge.prototype.getElementsByTagName;
  We.prototype.getElementsByTagNameNS = Ge.prototype.getElementsByTagNameNS;
  we(Ge, U);
  function kt(e) {
    ye(e), this.namespaceURI = null, this.prefix = null, this.ownerElement = null;
  }
  kt.prototype.nodeType = nn;
  we(kt, U);
  function gt(e) {
    ye(e);
  }
  gt.prototype = {
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
  we(gt, U);
  function Qn(e) {
    ye(e);
  }
  Qn.prototype = {
    nodeName: "#text",
    nodeType: Zn,
    splitText: function(e) {
      var t = this.data, n = t.substring(e);
      t = t.substring(0, e), this.data = this.nodeValue = t, this.length = t.length;
      var r = this.ownerDocument.createTextNode(n);
      return this.parentNode && this.parentNode.insertBefore(r, this.nextSibling), r;
    }
  };
  we(Qn, gt);
  function ci(e) {
    ye(e);
  }
  ci.prototype = {
    nodeName: "#comment",
    nodeType: co
  };
  we(ci, gt);
  function di(e) {
    ye(e);
  }
  di.prototype = {
    nodeName: "#cdata-section",
    nodeType: uf
  };
  we(di, Qn);
  function li(e) {
    ye(e);
  }
  li.prototype.nodeType = df;
  we(li, U);
  function po(e) {
    ye(e);
  }
  po.prototype.nodeType = cb;
  we(po, U);
  function mo(e) {
    ye(e);
  }
  mo.prototype.nodeType = ub;
  we(mo, U);
  function fi(e) {
    ye(e);
  }
  fi.prototype.nodeType = cf;
  we(fi, U);
  function on(e) {
    ye(e);
  }
  on.prototype.nodeName = "#document-fragment";
  on.prototype.nodeType = mt;
  we(on, U);
  function pi(e) {
    ye(e);
  }
  pi.prototype.nodeType = uo;
  we(pi, gt);
  function vf() {
  }
  vf.prototype.serializeToString = function(e, t) {
    return bf.call(e, t);
  };
  U.prototype.toString = bf;
  function bf(e) {
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
    return ho(this, n, o, t), n.join("");
  }
  function sf(e, t, n) {
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
    e.push(" ", t, '="', n.replace(/[<>&"\t\n\r]/g, mf), '"');
  }
  function ho(e, t, n, r) {
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
            case Se:
              var f = c.attributes, m = f.length, y = c.tagName, b = y;
              if (!u && !c.prefix && c.namespaceURI) {
                for (var T, A = 0; A < f.length; A++)
                  if (f.item(A).name === "xmlns") {
                    T = f.item(A).value;
                    break;
                  }
                if (!T)
                  for (var N = l.length - 1; N >= 0; N--) {
                    var w = l[N];
                    if (w.prefix === "" && w.namespace === c.namespaceURI) {
                      T = w.namespace;
                      break;
                    }
                  }
                if (T !== c.namespaceURI)
                  for (var N = l.length - 1; N >= 0; N--) {
                    var w = l[N];
                    if (w.namespace === c.namespaceURI) {
                      w.prefix && (b = w.prefix + ":" + y);
                      break;
                    }
                  }
              }
              if (s && !J.QName_exact.test(b))
                throw new k(
                  'The element name "' + b + '" is not a valid XML QName',
                  le.InvalidStateError
                );
              t.push("<", b);
              for (var g = l.slice(), D = 0; D < m; D++) {
                var p = f.item(D);
                p.prefix == "xmlns" ? g.push({
                  prefix: p.localName,
                  namespace: p.value
                }) : p.nodeName == "xmlns" && g.push({ prefix: "", namespace: p.value });
              }
              for (var D = 0; D < m; D++) {
                var p = f.item(D);
                if (sf(p, u, g)) {
                  var v = p.prefix || "", C = p.namespaceURI;
                  si(t, v ? "xmlns:" + v : "xmlns", C, s), g.push({ prefix: v, namespace: C });
                }
                var h = i ? i(p) : p;
                h && (typeof h == "string" ? t.push(h) : si(t, h.name, h.value, s));
              }
              if (y === b && sf(c, u, g)) {
                var E = c.prefix || "", C = c.namespaceURI;
                si(t, E ? "xmlns:" + E : "xmlns", C, s), g.push({ prefix: E, namespace: C });
              }
              var O = !c.firstChild;
              if (O && (u || c.namespaceURI === Be.HTML) && (O = rb(y)), O)
                return t.push("/>"), null;
              if (t.push(">"), u && nb(y)) {
                for (var x = c.firstChild; x; )
                  x.data ? t.push(x.data) : ho(x, t, g.slice(), r), x = x.nextSibling;
                return t.push("</", b, ">"), null;
              }
              return { ns: g, tag: b };
            case en:
            case mt:
              if (s && c.nodeType === en && c.documentElement == null)
                throw new k("The Document has no documentElement", le.InvalidStateError);
              return { ns: l };
            case nn:
              return si(t, c.name, c.value, s), null;
            case Zn:
              if (s && J.InvalidChar.test(c.data))
                throw new k(
                  "The Text node data contains characters outside the XML Char production",
                  le.InvalidStateError
                );
              return t.push(c.data.replace(/[<&>]/g, mf)), null;
            case uf:
              if (s && c.data.indexOf("]]>") !== -1)
                throw new k('The CDATASection data contains "]]>"', le.InvalidStateError);
              return o ? t.push(J.CDATA_START, c.data.replace(/]]>/g, "]]]]><![CDATA[>"), J.CDATA_END) : t.push(J.CDATA_START, c.data, J.CDATA_END), null;
            case co:
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
            case df:
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
            case uo:
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
            case cf:
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
  function vb(e, t, n) {
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
  function Df(e, t, n) {
    var r;
    return ue(t, null, {
      enter: function(i, s) {
        var o = new i.constructor(me);
        for (var a in i)
          if (tn(i, a)) {
            var u = i[a];
            typeof u != "object" && u != o[a] && (o[a] = u);
          }
        i.childNodes && (o.childNodes = new ee()), o.ownerDocument = e;
        var c = n;
        switch (o.nodeType) {
          case Se:
            var d = i.attributes, l = o.attributes = new rn(), f = d.length;
            l._ownerElement = o;
            for (var m = 0; m < f; m++)
              o.setAttributeNode(Df(e, d.item(m), !0));
            break;
          case nn:
            c = !0;
        }
        return s !== null ? s.appendChild(o) : r = o, c ? o : null;
      }
    }), r;
  }
  function Ef(e, t, n) {
    e[t] = n;
  }
  function oo(e) {
    for (var t = [], n = e.firstChild; n; )
      n.nodeType === Se && t.push(n), n = n.nextSibling;
    return t;
  }
  try {
    Object.defineProperty && (Object.defineProperty(Le.prototype, "length", {
      get: function() {
        return ui(this), this.$$length;
      }
    }), Object.defineProperty(U.prototype, "textContent", {
      get: function() {
        if (this.nodeType === Se || this.nodeType === mt) {
          var e = [];
          return ue(this, null, {
            enter: function(t) {
              if (t.nodeType === Se || t.nodeType === mt)
                return !0;
              if (t.nodeType === uo || t.nodeType === co)
                return null;
              e.push(t.nodeValue);
            }
          }), e.join("");
        }
        return this.nodeValue;
      },
      set: function(e) {
        switch (this.nodeType) {
          case Se:
          case mt:
            for (; this.firstChild; )
              this.removeChild(this.firstChild);
            (e || String(e)) && this.appendChild(this.ownerDocument.createTextNode(e));
            break;
          default:
            this.data = e, this.value = e, this.nodeValue = e;
        }
      }
    }), Object.defineProperty(gt.prototype, "data", {
      get: function() {
        return this._data != null ? this._data : "";
      },
      set: function(e) {
        this._data = e, this.length = typeof e == "string" ? e.length : 0;
      }
    }), Object.defineProperty(gt.prototype, "nodeValue", {
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
        return new Le(this, oo);
      }
    }), Object.defineProperty(We.prototype, "children", {
      get: function() {
        return new Le(this, oo);
      }
    }), Object.defineProperty(on.prototype, "children", {
      get: function() {
        return new Le(this, oo);
      }
    }), Ef = function(e, t, n) {
      e["$$" + t] = n;
    });
  } catch {
  }
  K._updateLiveList = ui;
  K.Attr = kt;
  K.CDATASection = di;
  K.CharacterData = gt;
  K.Comment = ci;
  K.Document = We;
  K.DocumentFragment = on;
  K.DocumentType = li;
  K.DOMImplementation = pf;
  K.Element = Ge;
  K.Entity = mo;
  K.EntityReference = fi;
  K.LiveNodeList = Le;
  K.NamedNodeMap = rn;
  K.Node = U;
  K.NodeList = ee;
  K.Notation = po;
  K.Text = Qn;
  K.ProcessingInstruction = pi;
  K.walkDOM = ue;
  K.XMLSerializer = vf;
});

// node_modules/@xmldom/xmldom/lib/entities.js
var Af = F((er) => {
  "use strict";
  var Cf = Mt().freeze;
  er.XML_ENTITIES = Cf({
    amp: "&",
    apos: "'",
    gt: ">",
    lt: "<",
    quot: '"'
  });
  er.HTML_ENTITIES = Cf({
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
  er.entityMap = er.HTML_ENTITIES;
});

// node_modules/@xmldom/xmldom/lib/sax.js
var Rf = F((hi) => {
  "use strict";
  var ln = Mt(), L = so(), Nf = Hn(), bb = ln.isHTMLEscapableRawTextElement, Db = ln.isHTMLMimeType, Eb = ln.isHTMLRawTextElement, rr = ln.hasOwn, Of = ln.NAMESPACE, Cb = Nf.ParseError, Ab = Nf.DOMException, an = 0, yt = 1, un = 2, tr = 3, cn = 4, dn = 5, nr = 6, mi = 7;
  function xf() {
  }
  xf.prototype = {
    parse: function(e, t, n) {
      var r = this.domBuilder;
      r.startDocument(), Nb(t, t = /* @__PURE__ */ Object.create(null)), Ob(e, t, n, r, this.errorHandler), r.endDocument();
    }
  };
  var yo = /&#?\w+;?/g;
  function Ob(e, t, n, r, i) {
    var s = Db(r.mimeType);
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
      return rr(n, xe) ? n[xe] : xe.charAt(0) === "#" ? o(parseInt(xe.substring(1).replace("x", "0x"))) : (i.error("entity not found:" + q), q);
    }
    function u(q) {
      if (q > T) {
        var ce = e.substring(T, q).replace(yo, a);
        f && m(T), r.characters(ce, 0, q - T), T = q;
      }
    }
    var c = 0, d = 0, l = /\r\n?|\n|$/g, f = r.locator;
    function m(q, ce) {
      for (; q >= d && (ce = l.exec(e)); )
        c = d, d = ce.index + ce[0].length, f.lineNumber++;
      f.columnNumber = q - c + 1;
    }
    for (var y = [{ currentNSMap: t }], b = [], T = 0; ; ) {
      try {
        var A = e.indexOf("<", T);
        if (A < 0) {
          if (!s && b.length > 0)
            return i.fatalError("unclosed xml tag(s): " + b.join(", "));
          if (!e.substring(T).match(/^\s*$/)) {
            var N = r.doc, w = N.createTextNode(e.substring(T));
            if (N.documentElement)
              return i.error("Extra content at the end of the document");
            N.appendChild(w), r.currentElement = w;
          }
          return;
        }
        if (A > T) {
          var g = e.substring(T, A);
          !s && b.length === 0 && (g = g.replace(new RegExp(L.S_OPT.source, "g"), ""), g && i.error("Unexpected content outside root element: '" + g + "'")), u(A);
        }
        switch (e.charAt(A + 1)) {
          case "/":
            var $ = e.indexOf(">", A + 2), D = e.substring(A + 2, $ > 0 ? $ : void 0);
            if (!D)
              return i.fatalError("end tag name missing");
            var p = L.reg("^", L.QName_group, L.S_OPT, "$"), v = $ > 0 && p.exec(D);
            if (!v) {
              var C = $ > 0 && L.reg("^", L.QName_group).exec(D);
              if (s && C)
                i.warning('end tag name contains invalid trailing characters: "' + D + '"'), v = C;
              else if (
                // Backward compatibility, remove this whole `else if` arm in the next breaking release
                // (XML then falls through to the `fatalError` below, for a clean mode split: XML fatal,
                // HTML warning). A valid end-tag name followed by a line break and trailing content was
                // silently accepted while `reg` still used the `m` flag; re-adding `m` here matches exactly
                // those inputs, kept recoverable and reported.
                C && new RegExp(p.source, p.flags + "m").test(D)
              )
                i.error('end tag name is followed by a line break and trailing content: "' + D + '"'), v = C;
              else
                return i.fatalError('end tag name contains invalid characters: "' + D + '"');
            }
            if (!r.currentElement && !r.doc.documentElement)
              return;
            var h = b[b.length - 1] || r.currentElement.tagName || r.doc.documentElement.tagName || "";
            if (h !== v[1]) {
              var E = v[1].toLowerCase();
              if (!s || h.toLowerCase() !== E)
                return i.fatalError('Opening and ending tag mismatch: "' + h + '" != "' + D + '"');
            }
            var O = y.pop();
            b.pop();
            var x = O.localNSMap;
            if (r.endElement(O.uri, O.localName, h), x)
              for (var I in x)
                rr(x, I) && r.endPrefixMapping(I);
            $++;
            break;
          // end element
          case "?":
            f && m(A), $ = Mb(e, A, r, i);
            break;
          case "!":
            f && m(A), $ = kf(e, A, r, i, s);
            break;
          default:
            f && m(A);
            var M = new If(), W = y[y.length - 1].currentNSMap, $ = Tb(e, A, M, W, a, i, s), _ = M.length;
            if (M.closed || (s && ln.isHTMLVoidElement(M.tagName) ? M.closed = !0 : b.push(M.tagName)), f && _) {
              for (var ne = Tf(f, {}), Ze = 0; Ze < _; Ze++) {
                var Et = M[Ze];
                m(Et.offset), Et.locator = Tf(f, {});
              }
              r.locator = ne, Sf(M, r, W) && y.push(M), r.locator = f;
            } else
              Sf(M, r, W) && y.push(M);
            s && !M.closed ? $ = Sb(e, $, M.tagName, a, r) : $++;
        }
      } catch (q) {
        if (q instanceof Cb)
          throw q;
        if (q instanceof Ab)
          return i.fatalError("Error constructing the DOM: " + q.name + ": " + q.message, q);
        i.error("element parse error: " + q), $ = -1;
      }
      $ > T ? T = $ : u(Math.max(A, T) + 1);
    }
  }
  function Tf(e, t) {
    return t.lineNumber = e.lineNumber, t.columnNumber = e.columnNumber, t;
  }
  function Tb(e, t, n, r, i, s, o) {
    function a(m, y, b) {
      if (rr(n.attributeNames, m))
        return s.fatalError("Attribute " + m + " redefined");
      if (!o && y.indexOf("<") >= 0)
        return s.fatalError("Unescaped '<' not allowed in attributes values");
      n.addValue(
        m,
        // @see https://www.w3.org/TR/xml/#AVNormalize
        // since the xmldom sax parser does not "interpret" DTD the following is not implemented:
        // - recursive replacement of (DTD) entity references
        // - trimming and collapsing multiple spaces into a single one for attributes that are not of type CDATA
        y.replace(/[\t\n\r]/g, " ").replace(yo, i),
        b
      );
    }
    for (var u, c, d = ++t, l = an; ; ) {
      var f = e.charAt(d);
      if (l === an && f === "<")
        throw new Error("unexpected < in tag name: " + e.slice(t, d));
      switch (f) {
        case "=":
          if (l === yt)
            u = e.slice(t, d), l = tr;
          else if (l === un)
            l = tr;
          else
            throw new Error("attribute equal must after attrName");
          break;
        case "'":
        case '"':
          if (l === tr || l === yt)
            if (l === yt && (s.warning('attribute value must after "="'), u = e.slice(t, d)), t = d + 1, d = e.indexOf(f, t), d > 0)
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
            case nr:
            case mi:
              l = mi, n.closed = !0;
            case cn:
            case yt:
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
            case nr:
            case mi:
              break;
            //normal
            case cn:
            //Compatible state
            case yt:
              c = e.slice(t, d), c.slice(-1) === "/" && (n.closed = !0, c = c.slice(0, -1));
            case un:
              l === un && (c = u), l == cn ? (s.warning('attribute "' + c + '" missed quot(")!'), a(u, c, t)) : (o || s.warning('attribute "' + c + '" missed value!! "' + c + '" instead!!'), a(c, c, t));
              break;
            case tr:
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
                n.setTagName(e.slice(t, d)), l = nr;
                break;
              case yt:
                u = e.slice(t, d), l = un;
                break;
              case cn:
                var c = e.slice(t, d);
                s.warning('attribute "' + c + '" missed quot(")!!'), a(u, c, t);
              case dn:
                l = nr;
                break;
            }
          else
            switch (l) {
              //case S_TAG:void();break;
              //case S_ATTR:void();break;
              //case S_ATTR_NOQUOT_VALUE:void();break;
              case un:
                o || s.warning('attribute "' + u + '" missed value!! "' + u + '" instead2!!'), a(u, u, t), t = d, l = yt;
                break;
              case dn:
                s.warning('attribute space is required"' + u + '"!!');
              case nr:
                l = yt, t = d;
                break;
              case tr:
                l = cn, t = d;
                break;
              case mi:
                throw new Error("elements closed character '/' and '>' must be connected to");
            }
      }
      d++;
    }
  }
  function Sf(e, t, n) {
    for (var r = e.tagName, i = null, l = e.length; l--; ) {
      var s = e[l], o = s.qName, a = s.value, f = o.indexOf(":");
      if (f > 0)
        var u = s.prefix = o.slice(0, f), c = o.slice(f + 1), d = u === "xmlns" && c;
      else
        c = o, u = null, d = o === "xmlns" && "";
      s.localName = c, d !== !1 && (i == null && (i = /* @__PURE__ */ Object.create(null), n = Object.create(n)), n[d] = i[d] = a, s.uri = Of.XMLNS, t.startPrefixMapping(d, a));
    }
    for (var l = e.length; l--; )
      s = e[l], s.prefix && (s.prefix === "xml" && (s.uri = Of.XML), s.prefix !== "xmlns" && (s.uri = n[s.prefix]));
    var f = r.indexOf(":");
    f > 0 ? (u = e.prefix = r.slice(0, f), c = e.localName = r.slice(f + 1)) : (u = null, c = e.localName = r);
    var m = e.uri = n[u || ""];
    if (t.startElement(m, c, r, e), e.closed) {
      if (t.endElement(m, c, r), i)
        for (u in i)
          rr(i, u) && t.endPrefixMapping(u);
    } else
      return e.currentNSMap = n, e.localNSMap = i, !0;
  }
  function Sb(e, t, n, r, i) {
    var s = bb(n);
    if (s || Eb(n)) {
      var o = new RegExp("</" + n.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") + ">", "ig");
      o.lastIndex = t;
      var a = o.exec(e), u = a ? a.index : -1;
      if (u < 0)
        return t + 1;
      var c = e.substring(t + 1, u);
      return s && (c = c.replace(yo, r)), i.characters(c, 0, c.length), u;
    }
    return t + 1;
  }
  function Nb(e, t) {
    for (var n in e)
      rr(e, n) && (t[n] = e[n]);
  }
  function Mf(e, t) {
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
  function xb(e, t) {
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
  function kf(e, t, n, r, i) {
    var s = Mf(e, t);
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
        return i && u.systemId && !L.ABOUT_LEGACY_COMPAT_SystemLiteral.test(u.systemId) && r.warning("Unexpected doctype.systemId in HTML document at position " + s.getIndex()), i || (s.skipBlanks(), u.internalSubset = xb(s, r)), s.skipBlanks(), s.char() !== ">" ? r.fatalError("doctype not terminated with > at position " + s.getIndex()) : (s.skip(1), n.startDTD(u.name, u.publicId, u.systemId, u.internalSubset), n.endDTD(), s.getIndex());
      }
      default:
        return r.fatalError('Not well-formed XML starting with "<!" at position ' + t);
    }
  }
  function Mb(e, t, n, r) {
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
  function If() {
    this.attributeNames = /* @__PURE__ */ Object.create(null);
  }
  If.prototype = {
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
  hi.XMLReader = xf;
  hi.parseUtils = Mf;
  hi.parseDoctypeCommentOrCData = kf;
});

// node_modules/@xmldom/xmldom/lib/dom-parser.js
var qf = F((pn) => {
  "use strict";
  var It = Mt(), kb = go(), Ib = Hn(), Pf = Af(), Rb = Rf(), Pb = kb.DOMImplementation, Lb = It.hasDefaultHTMLNamespace, Fb = It.isHTMLMimeType, Bb = It.isValidMimeType, Bf = It.MIME_TYPE, wo = It.NAMESPACE, Lf = Ib.ParseError, _b = Rb.XMLReader;
  function _f(e) {
    return e.replace(/\r[\n\u0085]/g, `
`).replace(/[\r\u0085\u2028\u2029]/g, `
`);
  }
  function $f(e) {
    if (e = e || {}, e.locator === void 0 && (e.locator = !0), this.assign = e.assign || It.assign, this.domHandler = e.domHandler || yi, this.onError = e.onError || e.errorHandler, e.errorHandler && typeof e.errorHandler != "function")
      throw new TypeError("errorHandler object is no longer supported, switch to onError!");
    e.errorHandler && e.errorHandler("warning", "The `errorHandler` option has been deprecated, use `onError` instead!", this), this.normalizeLineEndings = e.normalizeLineEndings || _f, this.locator = !!e.locator, this.xmlns = this.assign(/* @__PURE__ */ Object.create(null), e.xmlns);
  }
  $f.prototype.parseFromString = function(e, t) {
    if (!Bb(t))
      throw new TypeError('DOMParser.parseFromString: the provided mimeType "' + t + '" is not valid.');
    var n = this.assign(/* @__PURE__ */ Object.create(null), this.xmlns), r = Pf.XML_ENTITIES, i = n[""] || null;
    Lb(t) ? (r = Pf.HTML_ENTITIES, i = wo.HTML) : t === Bf.XML_SVG_IMAGE && (i = wo.SVG), n[""] = i, n.xml = n.xml || wo.XML;
    var s = new this.domHandler({
      mimeType: t,
      defaultNamespace: i,
      onError: this.onError
    }), o = this.locator ? {} : void 0;
    this.locator && s.setDocumentLocator(o);
    var a = new _b();
    a.errorHandler = s, a.domBuilder = s;
    var u = !It.isHTMLMimeType(t);
    return u && typeof e != "string" && a.errorHandler.fatalError("source is not a string"), a.parse(this.normalizeLineEndings(String(e)), n, r), s.doc.documentElement || a.errorHandler.fatalError("missing root element"), s.doc;
  };
  function yi(e) {
    var t = e || {};
    this.mimeType = t.mimeType || Bf.XML_APPLICATION, this.defaultNamespace = t.defaultNamespace || null, this.cdata = !1, this.currentElement = void 0, this.doc = void 0, this.locator = void 0, this.onError = t.onError;
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
      var e = new Pb();
      this.doc = Fb(this.mimeType) ? e.createHTMLDocument(!1) : e.createDocument(this.defaultNamespace, "");
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
      if (e = Ff.apply(this, arguments), e) {
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
      e = Ff.apply(this, arguments);
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
          throw new Lf("Reporting " + e + ' "' + t + '" caused ' + n, this.locator);
        }
      else
        console.error("[xmldom " + e + "]	" + t, $b(this.locator));
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
      throw this.reportError("fatalError", e), new Lf(e, this.locator, t);
    }
  };
  function $b(e) {
    if (e)
      return `
@#[line:` + e.lineNumber + ",col:" + e.columnNumber + "]";
  }
  function Ff(e, t, n) {
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
  function qb(e) {
    if (e === "error") throw "onErrorStopParsing";
  }
  function Ub() {
    throw "onWarningStopParsing";
  }
  pn.__DOMHandler = yi;
  pn.DOMParser = $f;
  pn.normalizeLineEndings = _f;
  pn.onErrorStopParsing = qb;
  pn.onWarningStopParsing = Ub;
});

// node_modules/@xmldom/xmldom/lib/index.js
var Uf = F((j) => {
  "use strict";
  var mn = Mt();
  j.assign = mn.assign;
  j.hasDefaultHTMLNamespace = mn.hasDefaultHTMLNamespace;
  j.isHTMLMimeType = mn.isHTMLMimeType;
  j.isValidMimeType = mn.isValidMimeType;
  j.MIME_TYPE = mn.MIME_TYPE;
  j.NAMESPACE = mn.NAMESPACE;
  var wi = Hn();
  j.DOMException = wi.DOMException;
  j.DOMExceptionName = wi.DOMExceptionName;
  j.ExceptionCode = wi.ExceptionCode;
  j.ParseError = wi.ParseError;
  var te = go();
  j.Attr = te.Attr;
  j.CDATASection = te.CDATASection;
  j.CharacterData = te.CharacterData;
  j.Comment = te.Comment;
  j.Document = te.Document;
  j.DocumentFragment = te.DocumentFragment;
  j.DocumentType = te.DocumentType;
  j.DOMImplementation = te.DOMImplementation;
  j.Element = te.Element;
  j.Entity = te.Entity;
  j.EntityReference = te.EntityReference;
  j.LiveNodeList = te.LiveNodeList;
  j.NamedNodeMap = te.NamedNodeMap;
  j.Node = te.Node;
  j.NodeList = te.NodeList;
  j.Notation = te.Notation;
  j.ProcessingInstruction = te.ProcessingInstruction;
  j.Text = te.Text;
  j.XMLSerializer = te.XMLSerializer;
  var vi = qf();
  j.DOMParser = vi.DOMParser;
  j.normalizeLineEndings = vi.normalizeLineEndings;
  j.onErrorStopParsing = vi.onErrorStopParsing;
  j.onWarningStopParsing = vi.onWarningStopParsing;
});

// node_modules/xmlbuilder/lib/Utility.js
var $e = F((Hf, wt) => {
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
    }, wt.exports.assign = e, wt.exports.isFunction = i, wt.exports.isObject = s, wt.exports.isArray = n, wt.exports.isEmpty = r, wt.exports.isPlainObject = o, wt.exports.getValue = t;
  }).call(Hf);
});

// node_modules/xmlbuilder/lib/XMLDOMImplementation.js
var Co = F((Xf, Wf) => {
  (function() {
    var e;
    Wf.exports = e = class {
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
  }).call(Xf);
});

// node_modules/xmlbuilder/lib/XMLDOMErrorHandler.js
var Jf = F((Gf, Yf) => {
  (function() {
    var e;
    Yf.exports = e = class {
      // Initializes a new instance of `XMLDOMErrorHandler`
      constructor() {
      }
      // Called on the error handler when an error occurs.
      // `error` the error message as a string
      handleError(n) {
        throw new Error(n);
      }
    };
  }).call(Gf);
});

// node_modules/xmlbuilder/lib/XMLDOMStringList.js
var Qf = F((Kf, Zf) => {
  (function() {
    var e;
    Zf.exports = e = (function() {
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
  }).call(Kf);
});

// node_modules/xmlbuilder/lib/XMLDOMConfiguration.js
var np = F((ep, tp) => {
  (function() {
    var e, t, n;
    t = Jf(), n = Qf(), tp.exports = e = (function() {
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
  }).call(ep);
});

// node_modules/xmlbuilder/lib/NodeType.js
var Z = F((rp, ip) => {
  (function() {
    ip.exports = {
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
  }).call(rp);
});

// node_modules/xmlbuilder/lib/XMLAttribute.js
var Ao = F((sp, op) => {
  (function() {
    var e, t, n;
    e = Z(), n = Ce(), op.exports = t = (function() {
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
  }).call(sp);
});

// node_modules/xmlbuilder/lib/XMLNamedNodeMap.js
var Di = F((ap, up) => {
  (function() {
    var e;
    up.exports = e = (function() {
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
  }).call(ap);
});

// node_modules/xmlbuilder/lib/XMLElement.js
var Ei = F((cp, dp) => {
  (function() {
    var e, t, n, r, i, s, o, a, u = {}.hasOwnProperty;
    ({ isObject: a, isFunction: o, getValue: s } = $e()), i = Ce(), e = Z(), t = Ao(), r = Di(), dp.exports = n = (function() {
      class c extends i {
        // Initializes a new instance of `XMLElement`
        // `parent` the parent node
        // `name` element name
        // `attributes` an object containing name/value pairs of attributes
        constructor(l, f, m) {
          var y, b, T, A;
          if (super(l), f == null)
            throw new Error("Missing element name. " + this.debugInfo());
          if (this.name = this.stringify.name(f), this.type = e.Element, this.attribs = {}, this.schemaTypeInfo = null, m != null && this.attribute(m), l.type === e.Document && (this.isRoot = !0, this.documentObject = l, l.rootObject = this, l.children)) {
            for (A = l.children, b = 0, T = A.length; b < T; b++)
              if (y = A[b], y.type === e.DocType) {
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
          return m.children = [], this.children.forEach(function(b) {
            var T;
            return T = b.clone(), T.parent = m, m.children.push(T);
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
  }).call(cp);
});

// node_modules/xmlbuilder/lib/XMLCharacterData.js
var or = F((lp, fp) => {
  (function() {
    var e, t;
    t = Ce(), fp.exports = e = (function() {
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
  }).call(lp);
});

// node_modules/xmlbuilder/lib/XMLCData.js
var Ci = F((pp, mp) => {
  (function() {
    var e, t, n;
    e = Z(), n = or(), mp.exports = t = class extends n {
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
  }).call(pp);
});

// node_modules/xmlbuilder/lib/XMLComment.js
var Ai = F((hp, gp) => {
  (function() {
    var e, t, n;
    e = Z(), t = or(), gp.exports = n = class extends t {
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
  }).call(hp);
});

// node_modules/xmlbuilder/lib/XMLDeclaration.js
var Oi = F((yp, wp) => {
  (function() {
    var e, t, n, r;
    ({ isObject: r } = $e()), n = Ce(), e = Z(), wp.exports = t = class extends n {
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
  }).call(yp);
});

// node_modules/xmlbuilder/lib/XMLDTDAttList.js
var Ti = F((vp, bp) => {
  (function() {
    var e, t, n;
    n = Ce(), e = Z(), bp.exports = t = class extends n {
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
  }).call(vp);
});

// node_modules/xmlbuilder/lib/XMLDTDEntity.js
var Si = F((Dp, Ep) => {
  (function() {
    var e, t, n, r;
    ({ isObject: r } = $e()), n = Ce(), e = Z(), Ep.exports = t = (function() {
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
  }).call(Dp);
});

// node_modules/xmlbuilder/lib/XMLDTDElement.js
var Ni = F((Cp, Ap) => {
  (function() {
    var e, t, n;
    n = Ce(), e = Z(), Ap.exports = t = class extends n {
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
  }).call(Cp);
});

// node_modules/xmlbuilder/lib/XMLDTDNotation.js
var xi = F((Op, Tp) => {
  (function() {
    var e, t, n;
    n = Ce(), e = Z(), Tp.exports = t = (function() {
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
  }).call(Op);
});

// node_modules/xmlbuilder/lib/XMLDocType.js
var Mi = F((Sp, Np) => {
  (function() {
    var e, t, n, r, i, s, o, a, u;
    ({ isObject: u } = $e()), a = Ce(), e = Z(), t = Ti(), r = Si(), n = Ni(), i = xi(), o = Di(), Np.exports = s = (function() {
      class c extends a {
        // Initializes a new instance of `XMLDocType`
        // `parent` the document object
        // `pubID` public identifier of the external subset
        // `sysID` system identifier of the external subset
        constructor(l, f, m) {
          var y, b, T, A;
          if (super(l), this.type = e.DocType, l.children) {
            for (A = l.children, b = 0, T = A.length; b < T; b++)
              if (y = A[b], y.type === e.Element) {
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
        attList(l, f, m, y, b) {
          var T;
          return T = new t(this, l, f, m, y, b), this.children.push(T), this;
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
        att(l, f, m, y, b) {
          return this.attList(l, f, m, y, b);
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
  }).call(Sp);
});

// node_modules/xmlbuilder/lib/XMLRaw.js
var ki = F((xp, Mp) => {
  (function() {
    var e, t, n;
    e = Z(), t = Ce(), Mp.exports = n = class extends t {
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
  }).call(xp);
});

// node_modules/xmlbuilder/lib/XMLText.js
var Ii = F((kp, Ip) => {
  (function() {
    var e, t, n;
    e = Z(), t = or(), Ip.exports = n = (function() {
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
  }).call(kp);
});

// node_modules/xmlbuilder/lib/XMLProcessingInstruction.js
var Ri = F((Rp, Pp) => {
  (function() {
    var e, t, n;
    e = Z(), t = or(), Pp.exports = n = class extends t {
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
  }).call(Rp);
});

// node_modules/xmlbuilder/lib/XMLDummy.js
var Oo = F((Lp, Fp) => {
  (function() {
    var e, t, n;
    n = Ce(), e = Z(), Fp.exports = t = class extends n {
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
  }).call(Lp);
});

// node_modules/xmlbuilder/lib/XMLNodeList.js
var $p = F((Bp, _p) => {
  (function() {
    var e;
    _p.exports = e = (function() {
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
  }).call(Bp);
});

// node_modules/xmlbuilder/lib/DocumentPosition.js
var jp = F((qp, Up) => {
  (function() {
    Up.exports = {
      Disconnected: 1,
      Preceding: 2,
      Following: 4,
      Contains: 8,
      ContainedBy: 16,
      ImplementationSpecific: 32
    };
  }).call(qp);
});

// node_modules/xmlbuilder/lib/XMLNode.js
var Ce = F((Vp, zp) => {
  (function() {
    var e, t, n, r, i, s, o, a, u, c, d, l, f, m, y, b, T, A, N = {}.hasOwnProperty, w = [].splice;
    ({ isObject: A, isFunction: T, isEmpty: b, getValue: y } = $e()), a = null, n = null, r = null, i = null, s = null, f = null, m = null, l = null, o = null, t = null, d = null, u = null, e = null, zp.exports = c = (function() {
      class g {
        // Initializes a new instance of `XMLNode`
        // `parent` the parent node
        constructor(p) {
          this.parent = p, this.parent && (this.options = this.parent.options, this.stringify = this.parent.stringify), this.value = null, this.children = [], this.baseURI = null, a || (a = Ei(), n = Ci(), r = Ai(), i = Oi(), s = Mi(), f = ki(), m = Ii(), l = Ri(), o = Oo(), t = Z(), d = $p(), u = Di(), e = jp());
        }
        // Sets the parent node of this node and its children recursively
        // `parent` the parent node
        setParent(p) {
          var v, C, h, E, O;
          for (this.parent = p, p && (this.options = p.options, this.stringify = p.stringify), E = this.children, O = [], C = 0, h = E.length; C < h; C++)
            v = E[C], O.push(v.setParent(this));
          return O;
        }
        // Creates a child element node
        // `name` node name or an object describing the XML tree
        // `attributes` an object containing name/value pairs of attributes
        // `text` element text
        element(p, v, C) {
          var h, E, O, x, I, M, W, $, _;
          if (M = null, v === null && C == null && ([v, C] = [{}, null]), v == null && (v = {}), v = y(v), A(v) || ([C, v] = [v, C]), p != null && (p = y(p)), Array.isArray(p))
            for (O = 0, W = p.length; O < W; O++)
              E = p[O], M = this.element(E);
          else if (T(p))
            M = this.element(p.apply());
          else if (A(p)) {
            for (I in p)
              if (N.call(p, I))
                if (_ = p[I], T(_) && (_ = _.apply()), !this.options.ignoreDecorators && this.stringify.convertAttKey && I.indexOf(this.stringify.convertAttKey) === 0)
                  M = this.attribute(I.substr(this.stringify.convertAttKey.length), _);
                else if (!this.options.separateArrayItems && Array.isArray(_) && b(_))
                  M = this.dummy();
                else if (A(_) && b(_))
                  M = this.element(I);
                else if (!this.options.keepNullNodes && _ == null)
                  M = this.dummy();
                else if (!this.options.separateArrayItems && Array.isArray(_))
                  for (x = 0, $ = _.length; x < $; x++)
                    E = _[x], h = {}, h[I] = E, M = this.element(h);
                else A(_) ? !this.options.ignoreDecorators && this.stringify.convertTextKey && I.indexOf(this.stringify.convertTextKey) === 0 ? M = this.element(_) : (M = this.element(I), M.element(_)) : M = this.element(I, _);
          } else !this.options.keepNullNodes && C === null ? M = this.dummy() : !this.options.ignoreDecorators && this.stringify.convertTextKey && p.indexOf(this.stringify.convertTextKey) === 0 ? M = this.text(C) : !this.options.ignoreDecorators && this.stringify.convertCDataKey && p.indexOf(this.stringify.convertCDataKey) === 0 ? M = this.cdata(C) : !this.options.ignoreDecorators && this.stringify.convertCommentKey && p.indexOf(this.stringify.convertCommentKey) === 0 ? M = this.comment(C) : !this.options.ignoreDecorators && this.stringify.convertRawKey && p.indexOf(this.stringify.convertRawKey) === 0 ? M = this.raw(C) : !this.options.ignoreDecorators && this.stringify.convertPIKey && p.indexOf(this.stringify.convertPIKey) === 0 ? M = this.instruction(p.substr(this.stringify.convertPIKey.length), C) : M = this.node(p, v, C);
          if (M == null)
            throw new Error("Could not create any elements with: " + p + ". " + this.debugInfo());
          return M;
        }
        // Creates a child element node before the current node
        // `name` node name or an object describing the XML tree
        // `attributes` an object containing name/value pairs of attributes
        // `text` element text
        insertBefore(p, v, C) {
          var h, E, O, x, I;
          if (p?.type)
            return O = p, x = v, O.setParent(this), x ? (E = children.indexOf(x), I = children.splice(E), children.push(O), Array.prototype.push.apply(children, I)) : children.push(O), O;
          if (this.isRoot)
            throw new Error("Cannot insert elements at root level. " + this.debugInfo(p));
          return E = this.parent.children.indexOf(this), I = this.parent.children.splice(E), h = this.parent.element(p, v, C), Array.prototype.push.apply(this.parent.children, I), h;
        }
        // Creates a child element node after the current node
        // `name` node name or an object describing the XML tree
        // `attributes` an object containing name/value pairs of attributes
        // `text` element text
        insertAfter(p, v, C) {
          var h, E, O;
          if (this.isRoot)
            throw new Error("Cannot insert elements at root level. " + this.debugInfo(p));
          return E = this.parent.children.indexOf(this), O = this.parent.children.splice(E + 1), h = this.parent.element(p, v, C), Array.prototype.push.apply(this.parent.children, O), h;
        }
        // Deletes a child element node
        remove() {
          var p, v;
          if (this.isRoot)
            throw new Error("Cannot remove the root element. " + this.debugInfo());
          return p = this.parent.children.indexOf(this), w.apply(this.parent.children, [p, p - p + 1].concat(v = [])), this.parent;
        }
        // Creates a node
        // `name` name of the node
        // `attributes` an object containing name/value pairs of attributes
        // `text` element text
        node(p, v, C) {
          var h;
          return p != null && (p = y(p)), v || (v = {}), v = y(v), A(v) || ([C, v] = [v, C]), h = new a(this, p, v), C != null && h.text(C), this.children.push(h), h;
        }
        // Creates a text node
        // `value` element text
        text(p) {
          var v;
          return A(p) && this.element(p), v = new m(this, p), this.children.push(v), this;
        }
        // Creates a CDATA node
        // `value` element text without CDATA delimiters
        cdata(p) {
          var v;
          return v = new n(this, p), this.children.push(v), this;
        }
        // Creates a comment node
        // `value` comment text
        comment(p) {
          var v;
          return v = new r(this, p), this.children.push(v), this;
        }
        // Creates a comment node before the current node
        // `value` comment text
        commentBefore(p) {
          var v, C, h;
          return C = this.parent.children.indexOf(this), h = this.parent.children.splice(C), v = this.parent.comment(p), Array.prototype.push.apply(this.parent.children, h), this;
        }
        // Creates a comment node after the current node
        // `value` comment text
        commentAfter(p) {
          var v, C, h;
          return C = this.parent.children.indexOf(this), h = this.parent.children.splice(C + 1), v = this.parent.comment(p), Array.prototype.push.apply(this.parent.children, h), this;
        }
        // Adds unescaped raw text
        // `value` text
        raw(p) {
          var v;
          return v = new f(this, p), this.children.push(v), this;
        }
        // Adds a dummy node
        dummy() {
          var p;
          return p = new o(this), p;
        }
        // Adds a processing instruction
        // `target` instruction target
        // `value` instruction value
        instruction(p, v) {
          var C, h, E, O, x;
          if (p != null && (p = y(p)), v != null && (v = y(v)), Array.isArray(p))
            for (O = 0, x = p.length; O < x; O++)
              C = p[O], this.instruction(C);
          else if (A(p))
            for (C in p)
              N.call(p, C) && (h = p[C], this.instruction(C, h));
          else
            T(v) && (v = v.apply()), E = new l(this, p, v), this.children.push(E);
          return this;
        }
        // Creates a processing instruction node before the current node
        // `target` instruction target
        // `value` instruction value
        instructionBefore(p, v) {
          var C, h, E;
          return h = this.parent.children.indexOf(this), E = this.parent.children.splice(h), C = this.parent.instruction(p, v), Array.prototype.push.apply(this.parent.children, E), this;
        }
        // Creates a processing instruction node after the current node
        // `target` instruction target
        // `value` instruction value
        instructionAfter(p, v) {
          var C, h, E;
          return h = this.parent.children.indexOf(this), E = this.parent.children.splice(h + 1), C = this.parent.instruction(p, v), Array.prototype.push.apply(this.parent.children, E), this;
        }
        // Creates the xml declaration
        // `version` A version number string, e.g. 1.0
        // `encoding` Encoding declaration, e.g. UTF-8
        // `standalone` standalone document declaration: true or false
        declaration(p, v, C) {
          var h, E;
          return h = this.document(), E = new i(h, p, v, C), h.children.length === 0 ? h.children.unshift(E) : h.children[0].type === t.Declaration ? h.children[0] = E : h.children.unshift(E), h.root() || h;
        }
        // Creates the document type declaration
        // `pubID` the public identifier of the external subset
        // `sysID` the system identifier of the external subset
        dtd(p, v) {
          var C, h, E, O, x, I, M, W, $, _;
          for (h = this.document(), E = new s(h, p, v), $ = h.children, O = x = 0, M = $.length; x < M; O = ++x)
            if (C = $[O], C.type === t.DocType)
              return h.children[O] = E, E;
          for (_ = h.children, O = I = 0, W = _.length; I < W; O = ++I)
            if (C = _[O], C.isRoot)
              return h.children.splice(O, 0, E), E;
          return h.children.push(E), E;
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
          var v, C, h, E, O;
          if (C = p.root().clone(), C.parent = this, C.isRoot = !1, this.children.push(C), this.type === t.Document && (C.isRoot = !0, C.documentObject = this, this.rootObject = C, this.children)) {
            for (O = this.children, h = 0, E = O.length; h < E; h++)
              if (v = O[h], v.type === t.DocType) {
                v.name = C.name;
                break;
              }
          }
          return this;
        }
        // Returns debug string for this node
        debugInfo(p) {
          var v, C;
          return p = p || this.name, p == null && !((v = this.parent) != null && v.name) ? "" : p == null ? "parent: <" + this.parent.name + ">" : (C = this.parent) != null && C.name ? "node: <" + p + ">, parent: <" + this.parent.name + ">" : "node: <" + p + ">";
        }
        // Aliases
        ele(p, v, C) {
          return this.element(p, v, C);
        }
        nod(p, v, C) {
          return this.node(p, v, C);
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
        ins(p, v) {
          return this.instruction(p, v);
        }
        doc() {
          return this.document();
        }
        dec(p, v, C) {
          return this.declaration(p, v, C);
        }
        e(p, v, C) {
          return this.element(p, v, C);
        }
        n(p, v, C) {
          return this.node(p, v, C);
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
        i(p, v) {
          return this.instruction(p, v);
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
        attribute(p, v) {
          throw new Error("attribute() applies to element nodes only.");
        }
        att(p, v) {
          return this.attribute(p, v);
        }
        a(p, v) {
          return this.attribute(p, v);
        }
        // Removes an attribute
        // `name` attribute name
        removeAttribute(p) {
          throw new Error("attribute() applies to element nodes only.");
        }
        // DOM level 1 functions to be implemented later
        replaceChild(p, v) {
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
        isSupported(p, v) {
          return !0;
        }
        hasAttributes() {
          return this.attribs.length !== 0;
        }
        // DOM level 3 functions to be implemented later
        compareDocumentPosition(p) {
          var v, C;
          return v = this, v === p ? 0 : this.document() !== p.document() ? (C = e.Disconnected | e.ImplementationSpecific, Math.random() < 0.5 ? C |= e.Preceding : C |= e.Following, C) : v.isAncestor(p) ? e.Contains | e.Preceding : v.isDescendant(p) ? e.Contains | e.Following : v.isPreceding(p) ? e.Preceding : e.Following;
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
          var v, C, h;
          if (p.nodeType !== this.nodeType || p.children.length !== this.children.length)
            return !1;
          for (v = C = 0, h = this.children.length - 1; 0 <= h ? C <= h : C >= h; v = 0 <= h ? ++C : --C)
            if (!this.children[v].isEqualNode(p.children[v]))
              return !1;
          return !0;
        }
        getFeature(p, v) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
        setUserData(p, v, C) {
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
          var v, C, h, E, O;
          for (O = this.children, h = 0, E = O.length; h < E; h++)
            if (v = O[h], p === v || (C = v.isDescendant(p), C))
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
          var v, C;
          return v = this.treePosition(p), C = this.treePosition(this), v === -1 || C === -1 ? !1 : v < C;
        }
        // An object A is folllowing an object B if A and B are in the 
        // same tree and A comes after B in tree order.
        isFollowing(p) {
          var v, C;
          return v = this.treePosition(p), C = this.treePosition(this), v === -1 || C === -1 ? !1 : v > C;
        }
        // Returns the preorder position of the given node in the tree, or -1
        // if the node is not in the tree.
        treePosition(p) {
          var v, C;
          return C = 0, v = !1, this.foreachTreeNode(this.document(), function(h) {
            if (C++, !v && h === p)
              return v = !0;
          }), v ? C : -1;
        }
        // Depth-first preorder traversal through the XML tree
        foreachTreeNode(p, v) {
          var C, h, E, O, x;
          for (p || (p = this.document()), O = p.children, h = 0, E = O.length; h < E; h++) {
            if (C = O[h], x = v(C))
              return x;
            if (x = this.foreachTreeNode(C, v), x)
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
          var D, p, v, C, h;
          if (this.nodeType === t.Element || this.nodeType === t.DocumentFragment) {
            for (h = "", C = this.children, p = 0, v = C.length; p < v; p++)
              D = C[p], D.textContent && (h += D.textContent);
            return h;
          } else
            return null;
        },
        set: function(D) {
          throw new Error("This DOM method is not implemented." + this.debugInfo());
        }
      }), g;
    }).call(this);
  }).call(Vp);
});

// node_modules/xmlbuilder/lib/XMLStringifier.js
var To = F((Hp, Xp) => {
  (function() {
    var e, t = {}.hasOwnProperty;
    Xp.exports = e = (function() {
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
  }).call(Hp);
});

// node_modules/xmlbuilder/lib/WriterState.js
var ar = F((Wp, Gp) => {
  (function() {
    Gp.exports = {
      None: 0,
      OpenTag: 1,
      InsideTag: 2,
      CloseTag: 3
    };
  }).call(Wp);
});

// node_modules/xmlbuilder/lib/XMLWriterBase.js
var So = F((Yp, Jp) => {
  (function() {
    var e, t, n, r, i, s, o, a, u, c, d, l, f, m, y, b, T, A = {}.hasOwnProperty;
    ({ assign: T } = $e()), e = Z(), u = Oi(), c = Mi(), n = Ci(), r = Ai(), l = Ei(), m = ki(), y = Ii(), f = Ri(), d = Oo(), i = Ti(), s = Ni(), o = Si(), a = xi(), t = ar(), Jp.exports = b = class {
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
        var g, D, p, v, C, h, E, O, x;
        return w || (w = {}), w = T({}, this.options, w), g = {
          writer: this
        }, g.pretty = w.pretty || !1, g.allowEmpty = w.allowEmpty || !1, g.indent = (D = w.indent) != null ? D : "  ", g.newline = (p = w.newline) != null ? p : `
`, g.offset = (v = w.offset) != null ? v : 0, g.width = (C = w.width) != null ? C : 0, g.dontPrettyTextNodes = (h = (E = w.dontPrettyTextNodes) != null ? E : w.dontprettytextnodes) != null ? h : 0, g.spaceBeforeSlash = (O = (x = w.spaceBeforeSlash) != null ? x : w.spacebeforeslash) != null ? O : "", g.spaceBeforeSlash === !0 && (g.spaceBeforeSlash = " "), g.suppressPrettyCount = 0, g.user = {}, g.state = t.None, g;
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
        var p, v, C, h, E;
        if (D || (D = 0), this.openNode(w, g, D), g.state = t.OpenTag, h = this.indent(w, g, D), h += "<!DOCTYPE " + w.root().name, w.pubID && w.sysID ? h += ' PUBLIC "' + w.pubID + '" "' + w.sysID + '"' : w.sysID && (h += ' SYSTEM "' + w.sysID + '"'), w.children.length > 0) {
          for (h += " [", h += this.endline(w, g, D), g.state = t.InsideTag, E = w.children, v = 0, C = E.length; v < C; v++)
            p = E[v], h += this.writeChildNode(p, g, D + 1);
          g.state = t.CloseTag, h += "]";
        }
        return g.state = t.CloseTag, h += g.spaceBeforeSlash + ">", h += this.endline(w, g, D), g.state = t.None, this.closeNode(w, g, D), h;
      }
      element(w, g, D) {
        var p, v, C, h, E, O, x, I, M, W, $, _, ne, Ze, Et, q, ce, Qe, xe;
        if (D || (D = 0), _ = !1, this.openNode(w, g, D), g.state = t.OpenTag, ne = this.indent(w, g, D) + "<" + w.name, g.pretty && g.width > 0) {
          I = ne.length, Et = w.attribs;
          for ($ in Et)
            A.call(Et, $) && (p = Et[$], Ze = this.attribute(p, g, D), v = Ze.length, I + v > g.width ? (xe = this.indent(w, g, D + 1) + Ze, ne += this.endline(w, g, D) + xe, I = xe.length) : (xe = " " + Ze, ne += xe, I += xe.length));
        } else {
          q = w.attribs;
          for ($ in q)
            A.call(q, $) && (p = q[$], ne += this.attribute(p, g, D));
        }
        if (h = w.children.length, E = h === 0 ? null : w.children[0], h === 0 || w.children.every(function(pr) {
          return (pr.type === e.Text || pr.type === e.Raw || pr.type === e.CData) && pr.value === "";
        }))
          g.allowEmpty ? (ne += ">", g.state = t.CloseTag, ne += "</" + w.name + ">" + this.endline(w, g, D)) : (g.state = t.CloseTag, ne += g.spaceBeforeSlash + "/>" + this.endline(w, g, D));
        else if (g.pretty && h === 1 && (E.type === e.Text || E.type === e.Raw || E.type === e.CData) && E.value != null)
          ne += ">", g.state = t.InsideTag, g.suppressPrettyCount++, _ = !0, ne += this.writeChildNode(E, g, D + 1), g.suppressPrettyCount--, _ = !1, g.state = t.CloseTag, ne += "</" + w.name + ">" + this.endline(w, g, D);
        else {
          if (g.dontPrettyTextNodes) {
            for (ce = w.children, O = 0, M = ce.length; O < M; O++)
              if (C = ce[O], (C.type === e.Text || C.type === e.Raw || C.type === e.CData) && C.value != null) {
                g.suppressPrettyCount++, _ = !0;
                break;
              }
          }
          for (ne += ">" + this.endline(w, g, D), g.state = t.InsideTag, Qe = w.children, x = 0, W = Qe.length; x < W; x++)
            C = Qe[x], ne += this.writeChildNode(C, g, D + 1);
          g.state = t.CloseTag, ne += this.indent(w, g, D) + "</" + w.name + ">", _ && g.suppressPrettyCount--, ne += this.endline(w, g, D), g.state = t.None;
        }
        return this.closeNode(w, g, D), ne;
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
  }).call(Yp);
});

// node_modules/xmlbuilder/lib/XMLStringWriter.js
var Pi = F((Kp, Zp) => {
  (function() {
    var e, t;
    t = So(), Zp.exports = e = class extends t {
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
  }).call(Kp);
});

// node_modules/xmlbuilder/lib/XMLDocument.js
var No = F((Qp, em) => {
  (function() {
    var e, t, n, r, i, s, o, a;
    ({ isPlainObject: a } = $e()), n = Co(), t = np(), i = Ce(), e = Z(), o = To(), s = Pi(), em.exports = r = (function() {
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
  }).call(Qp);
});

// node_modules/xmlbuilder/lib/XMLDocumentCB.js
var rm = F((tm, nm) => {
  (function() {
    var e, t, n, r, i, s, o, a, u, c, d, l, f, m, y, b, T, A, N, w, g, D, p, v = {}.hasOwnProperty;
    ({ isObject: D, isFunction: g, isPlainObject: p, getValue: w } = $e()), e = Z(), l = No(), m = Ei(), r = Ci(), i = Ai(), b = ki(), N = Ii(), y = Ri(), c = Oi(), d = Mi(), s = Ti(), a = Si(), o = Ni(), u = xi(), n = Ao(), A = To(), T = Pi(), t = ar(), nm.exports = f = class {
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
      constructor(h, E, O) {
        var x;
        this.name = "?xml", this.type = e.Document, h || (h = {}), x = {}, h.writer ? p(h.writer) && (x = h.writer, h.writer = new T()) : h.writer = new T(), this.options = h, this.writer = h.writer, this.writerOptions = this.writer.filterOptions(x), this.stringify = new A(h), this.onDataCallback = E || function() {
        }, this.onEndCallback = O || function() {
        }, this.currentNode = null, this.currentLevel = -1, this.openTags = {}, this.documentStarted = !1, this.documentCompleted = !1, this.root = null;
      }
      // Creates a child element node from the given XMLNode
      // `node` the child node
      createChildNode(h) {
        var E, O, x, I, M, W, $, _;
        switch (h.type) {
          case e.CData:
            this.cdata(h.value);
            break;
          case e.Comment:
            this.comment(h.value);
            break;
          case e.Element:
            x = {}, $ = h.attribs;
            for (O in $)
              v.call($, O) && (E = $[O], x[O] = E.value);
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
      node(h, E, O) {
        if (h == null)
          throw new Error("Missing node name.");
        if (this.root && this.currentLevel === -1)
          throw new Error("Document can only have one root node. " + this.debugInfo(h));
        return this.openCurrent(), h = w(h), E == null && (E = {}), E = w(E), D(E) || ([O, E] = [E, O]), this.currentNode = new m(this, h, E), this.currentNode.children = !1, this.currentLevel++, this.openTags[this.currentLevel] = this.currentNode, O != null && this.text(O), this;
      }
      // Creates a child element node or an element type declaration when called
      // inside the DTD
      // `name` name of the node
      // `attributes` an object containing name/value pairs of attributes
      // `text` element text
      element(h, E, O) {
        var x, I, M, W, $, _;
        if (this.currentNode && this.currentNode.type === e.DocType)
          this.dtdElement(...arguments);
        else if (Array.isArray(h) || D(h) || g(h))
          for (W = this.options.noValidation, this.options.noValidation = !0, _ = new l(this.options).element("TEMP_ROOT"), _.element(h), this.options.noValidation = W, $ = _.children, I = 0, M = $.length; I < M; I++)
            x = $[I], this.createChildNode(x), x.type === e.Element && this.up();
        else
          this.node(h, E, O);
        return this;
      }
      // Adds or modifies an attribute
      // `name` attribute name
      // `value` attribute value
      attribute(h, E) {
        var O, x;
        if (!this.currentNode || this.currentNode.children)
          throw new Error("att() can only be used immediately after an ele() call in callback mode. " + this.debugInfo(h));
        if (h != null && (h = w(h)), D(h))
          for (O in h)
            v.call(h, O) && (x = h[O], this.attribute(O, x));
        else
          g(E) && (E = E.apply()), this.options.keepNullAttributes && E == null ? this.currentNode.attribs[h] = new n(this, h, "") : E != null && (this.currentNode.attribs[h] = new n(this, h, E));
        return this;
      }
      // Creates a text node
      // `value` element text
      text(h) {
        var E;
        return this.openCurrent(), E = new N(this, h), this.onData(this.writer.text(E, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates a CDATA node
      // `value` element text without CDATA delimiters
      cdata(h) {
        var E;
        return this.openCurrent(), E = new r(this, h), this.onData(this.writer.cdata(E, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates a comment node
      // `value` comment text
      comment(h) {
        var E;
        return this.openCurrent(), E = new i(this, h), this.onData(this.writer.comment(E, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Adds unescaped raw text
      // `value` text
      raw(h) {
        var E;
        return this.openCurrent(), E = new b(this, h), this.onData(this.writer.raw(E, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Adds a processing instruction
      // `target` instruction target
      // `value` instruction value
      instruction(h, E) {
        var O, x, I, M, W;
        if (this.openCurrent(), h != null && (h = w(h)), E != null && (E = w(E)), Array.isArray(h))
          for (O = 0, M = h.length; O < M; O++)
            x = h[O], this.instruction(x);
        else if (D(h))
          for (x in h)
            v.call(h, x) && (I = h[x], this.instruction(x, I));
        else
          g(E) && (E = E.apply()), W = new y(this, h, E), this.onData(this.writer.processingInstruction(W, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
        return this;
      }
      // Creates the xml declaration
      // `version` A version number string, e.g. 1.0
      // `encoding` Encoding declaration, e.g. UTF-8
      // `standalone` standalone document declaration: true or false
      declaration(h, E, O) {
        var x;
        if (this.openCurrent(), this.documentStarted)
          throw new Error("declaration() must be the first node.");
        return x = new c(this, h, E, O), this.onData(this.writer.declaration(x, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates the document type declaration
      // `root`  the name of the root node
      // `pubID` the public identifier of the external subset
      // `sysID` the system identifier of the external subset
      doctype(h, E, O) {
        if (this.openCurrent(), h == null)
          throw new Error("Missing root node name.");
        if (this.root)
          throw new Error("dtd() must come before the root node.");
        return this.currentNode = new d(this, E, O), this.currentNode.rootNodeName = h, this.currentNode.children = !1, this.currentLevel++, this.openTags[this.currentLevel] = this.currentNode, this;
      }
      // Creates an element type declaration
      // `name` element name
      // `value` element content (defaults to #PCDATA)
      dtdElement(h, E) {
        var O;
        return this.openCurrent(), O = new o(this, h, E), this.onData(this.writer.dtdElement(O, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates an attribute declaration
      // `elementName` the name of the element containing this attribute
      // `attributeName` attribute name
      // `attributeType` type of the attribute (defaults to CDATA)
      // `defaultValueType` default value type (either #REQUIRED, #IMPLIED, #FIXED or
      //                    #DEFAULT) (defaults to #IMPLIED)
      // `defaultValue` default value of the attribute
      //                (only used for #FIXED or #DEFAULT)
      attList(h, E, O, x, I) {
        var M;
        return this.openCurrent(), M = new s(this, h, E, O, x, I), this.onData(this.writer.dtdAttList(M, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates a general entity declaration
      // `name` the name of the entity
      // `value` internal entity value or an object with external entity details
      // `value.pubID` public identifier
      // `value.sysID` system identifier
      // `value.nData` notation declaration
      entity(h, E) {
        var O;
        return this.openCurrent(), O = new a(this, !1, h, E), this.onData(this.writer.dtdEntity(O, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates a parameter entity declaration
      // `name` the name of the entity
      // `value` internal entity value or an object with external entity details
      // `value.pubID` public identifier
      // `value.sysID` system identifier
      pEntity(h, E) {
        var O;
        return this.openCurrent(), O = new a(this, !0, h, E), this.onData(this.writer.dtdEntity(O, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
      }
      // Creates a NOTATION declaration
      // `name` the name of the notation
      // `value` an object with external entity details
      // `value.pubID` public identifier
      // `value.sysID` system identifier
      notation(h, E) {
        var O;
        return this.openCurrent(), O = new u(this, h, E), this.onData(this.writer.dtdNotation(O, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
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
        var E, O, x, I;
        if (!h.isOpen) {
          if (!this.root && this.currentLevel === 0 && h.type === e.Element && (this.root = h), O = "", h.type === e.Element) {
            this.writerOptions.state = t.OpenTag, O = this.writer.indent(h, this.writerOptions, this.currentLevel) + "<" + h.name, I = h.attribs;
            for (x in I)
              v.call(I, x) && (E = I[x], O += this.writer.attribute(E, this.writerOptions, this.currentLevel));
            O += (h.children ? ">" : "/>") + this.writer.endline(h, this.writerOptions, this.currentLevel), this.writerOptions.state = t.InsideTag;
          } else
            this.writerOptions.state = t.OpenTag, O = this.writer.indent(h, this.writerOptions, this.currentLevel) + "<!DOCTYPE " + h.rootNodeName, h.pubID && h.sysID ? O += ' PUBLIC "' + h.pubID + '" "' + h.sysID + '"' : h.sysID && (O += ' SYSTEM "' + h.sysID + '"'), h.children ? (O += " [", this.writerOptions.state = t.InsideTag) : (this.writerOptions.state = t.CloseTag, O += ">"), O += this.writer.endline(h, this.writerOptions, this.currentLevel);
          return this.onData(O, this.currentLevel), h.isOpen = !0;
        }
      }
      // Writes the closing tag of the current node
      closeNode(h) {
        var E;
        if (!h.isClosed)
          return E = "", this.writerOptions.state = t.CloseTag, h.type === e.Element ? E = this.writer.indent(h, this.writerOptions, this.currentLevel) + "</" + h.name + ">" + this.writer.endline(h, this.writerOptions, this.currentLevel) : E = this.writer.indent(h, this.writerOptions, this.currentLevel) + "]>" + this.writer.endline(h, this.writerOptions, this.currentLevel), this.writerOptions.state = t.None, this.onData(E, this.currentLevel), h.isClosed = !0;
      }
      // Called when a new chunk of XML is output
      // `chunk` a string containing the XML chunk
      // `level` current indentation level
      onData(h, E) {
        return this.documentStarted = !0, this.onDataCallback(h, E + 1);
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
      nod(h, E, O) {
        return this.node(h, E, O);
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
      ins(h, E) {
        return this.instruction(h, E);
      }
      dec(h, E, O) {
        return this.declaration(h, E, O);
      }
      dtd(h, E, O) {
        return this.doctype(h, E, O);
      }
      e(h, E, O) {
        return this.element(h, E, O);
      }
      n(h, E, O) {
        return this.node(h, E, O);
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
      i(h, E) {
        return this.instruction(h, E);
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
      ent(h, E) {
        return this.entity(h, E);
      }
      pent(h, E) {
        return this.pEntity(h, E);
      }
      not(h, E) {
        return this.notation(h, E);
      }
    };
  }).call(tm);
});

// node_modules/xmlbuilder/lib/XMLStreamWriter.js
var om = F((im, sm) => {
  (function() {
    var e, t, n, r, i = {}.hasOwnProperty;
    e = Z(), r = So(), t = ar(), sm.exports = n = class extends r {
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
        var u, c, d, l, f, m, y, b, T;
        for (y = o.children, c = d = 0, f = y.length; d < f; c = ++d)
          u = y[c], u.isLastRootNode = c === o.children.length - 1;
        for (a = this.filterOptions(a), b = o.children, T = [], l = 0, m = b.length; l < m; l++)
          u = b[l], T.push(this.writeChildNode(u, a, 0));
        return T;
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
        var c, d, l, f, m, y, b, T, A, N, w, g, D, p, v, C;
        if (u || (u = 0), this.openNode(o, a, u), a.state = t.OpenTag, w = this.indent(o, a, u) + "<" + o.name, a.pretty && a.width > 0) {
          b = w.length, D = o.attribs;
          for (A in D)
            i.call(D, A) && (c = D[A], g = this.attribute(c, a, u), d = g.length, b + d > a.width ? (C = this.indent(o, a, u + 1) + g, w += this.endline(o, a, u) + C, b = C.length) : (C = " " + g, w += C, b += C.length));
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
          for (this.stream.write(">" + this.endline(o, a, u)), a.state = t.InsideTag, v = o.children, y = 0, T = v.length; y < T; y++)
            l = v[y], this.writeChildNode(l, a, u + 1);
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
  }).call(im);
});

// node_modules/xmlbuilder/lib/index.js
var um = F((am, vt) => {
  (function() {
    var e, t, n, r, i, s, o, a, u;
    ({ assign: a, isFunction: u } = $e()), n = Co(), r = No(), i = rm(), o = Pi(), s = om(), e = Z(), t = ar(), vt.exports.create = function(c, d, l, f) {
      var m, y;
      if (c == null)
        throw new Error("Root element needs a name.");
      return f = a({}, d, l, f), m = new r(f), y = m.element(c), f.headless || (m.declaration(f), (f.pubID != null || f.sysID != null) && m.dtd(f)), y;
    }, vt.exports.begin = function(c, d, l) {
      return u(c) && ([d, l] = [c, d], c = {}), d ? new i(c, d, l) : new r(c);
    }, vt.exports.stringWriter = function(c) {
      return new o(c);
    }, vt.exports.streamWriter = function(c, d) {
      return new s(c, d);
    }, vt.exports.implementation = new n(), vt.exports.nodeType = e, vt.exports.writerState = t;
  }).call(am);
});

// src/stages/build.ts
async function Ua({ workspace: e, farm: t, appBuilders: n, progress: r, signal: i }, s = nt) {
  let { subject: o, body: a } = await e.read("plan", "prepare"), u = new Map(
    a.devices.flatMap(({ platform: d, runtime: l, request: f }) => f === void 0 ? [] : [[d, l]])
  ), c = [];
  if (t.needsApp)
    for (let [d, l] of u) {
      if (!s.includes(d)) continue;
      let f = n.find((m) => m.platform === d);
      if (f === void 0 || l === void 0)
        throw S.internal(`no builder makes the app of ${d}`);
      c.push(await f.build({ runtime: l, files: tg(a, d), workspace: e, signal: i, progress: r }));
    }
  await e.write("app-bundle", o, ["plan"], { apps: c });
}
function tg(e, t) {
  let n = new Map(e.files.map(({ id: i, file: s }) => [i, s])), r = e.devices.flatMap((i) => i.platform === t ? i.request?.files ?? [] : []);
  return new Map(
    r.map(({ id: i, path: s }) => {
      let o = n.get(i);
      if (o === void 0) throw S.internal(`the plan names no file ${i}`);
      return [s, o];
    })
  );
}

// src/domain/case-index.ts
function Dn(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let r of e) {
    let i = t(r);
    if (i === void 0) continue;
    let s = ja(i), o = n.get(s) ?? [];
    n.set(s, o);
    let a = o.find((u) => rt(u.key, i));
    a === void 0 ? o.push({ key: i, values: [r] }) : a.values.push(r);
  }
  return { get: (r) => n.get(ja(r))?.find((i) => rt(i.key, r))?.values ?? [] };
}
function ja({ model: e, variant: t, delegate: n, threads: r, device: i }) {
  return [e, t, n, r, i.farm, i.model, i.osVersion].join(" ");
}

// src/domain/history/merge.ts
var ng = { ofCase: 20, ofDevice: 8e3, years: 2 };
function za(e, t = ng) {
  let n = e.flat().toSorted(Va), r = ig(n[0]?.at ?? "", t.years), i = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), o = [];
  for (let a of n) {
    if (a.at < r || o.length === t.ofDevice) break;
    let u = rg(a);
    if (i.has(u)) continue;
    i.add(u);
    let c = Me([a.key, a.side]), d = s.get(c) ?? 0;
    s.set(c, d + 1), d < t.ofCase && o.push(a);
  }
  return o.sort((a, u) => yr(a.key, u.key) || Va(u, a));
}
function rg({ key: e, environment: t, side: n, commit: r, session: i, modelSha256: s }) {
  return Me([e, t, n, r, i, s]);
}
function Va(e, t) {
  return Sr(e.at, t.at) || Sr(e.session, t.session) || Sr(e.side, t.side) || Sr(Me(e), Me(t));
}
function Sr(e, t) {
  return e === t ? 0 : e < t ? 1 : -1;
}
function ig(e, t) {
  return `${String(Number(e.slice(0, 4)) - t).padStart(4, "0")}${e.slice(4)}`;
}

// src/domain/stats/quantile.ts
function ts(e, t) {
  let n = (e.length - 1) * t, r = Math.floor(n), i = e[r], s = e[Math.ceil(n)];
  if (!(i === void 0 || s === void 0))
    return i + (s - i) * (n - r);
}

// src/domain/compare/launch-percentiles.ts
var Ha = { "latency-p50": 0.5, "latency-p90": 0.9 };
function En(e, t) {
  return e.filter((n) => n.kind === "paired" && n.status === "finished" && n.round === t).map((n) => ({ ...Xa(n, "baseline"), ...Xa(n, "candidate") }));
}
function Xa(e, t) {
  let n = e.blocks.filter((a) => a.side === t), r = new Float64Array(n.reduce((a, { samplesNs: u }) => a + u.length, 0)), i = 0;
  for (let { samplesNs: a } of n)
    r.set(a, i), i += a.length;
  r.sort();
  let s = ts(r, Ha["latency-p50"]), o = ts(r, Ha["latency-p90"]);
  return s === void 0 || o === void 0 || s <= 0 ? {} : { [t]: { "latency-p50": Math.log(s), "latency-p90": Math.log(o) } };
}

// src/domain/history/record.ts
function oO({ baseSha: e, headSha: t }, { cases: n, sessions: r }, i, s) {
  return n.filter(({ gated: a }) => a).flatMap((a) => {
    let u = ns(r, a.key.device);
    if (u === void 0) return [];
    let c = En(a.launches, 1);
    return oe.flatMap((d) => {
      let l = rs(i, a.key.model, d, a.key.variant), f = c.flatMap((y) => y[d] ?? []);
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
          p50Ns: f.map((y) => Wa(y["latency-p50"])),
          p90Ns: f.map((y) => Wa(y["latency-p90"])),
          ...s
        }
      ];
    });
  });
}
function Wa(e) {
  return Math.max(1, Math.round(Math.exp(e)));
}
function ns(e, t) {
  let n = e.filter((s) => s.round === 1 && re(s.device, t)), [r, ...i] = n.map(({ environment: s }) => s);
  return i.every((s) => Me(s) === Me(r)) ? r : void 0;
}
function rs(e, t, n, r) {
  let i = e.models.find((o) => o.model === t)?.[n], s = i?.status === "present" ? i.variants.find((o) => o.variant === r) : void 0;
  return s?.status === "converted" ? s.file.sha256 : void 0;
}

// src/domain/stats/student-t.ts
var sg = 1.959963984540054, og = 1e3, Ga = /* @__PURE__ */ new Map();
function is(e) {
  if (!Number.isInteger(e) || e < 1) throw new RangeError("degrees of freedom are whole and at least 1");
  let t = Ga.get(e);
  if (t !== void 0) return t;
  let n = e > og ? ag(e) : ug(e);
  return Ga.set(e, n), n;
}
function ag(e) {
  let t = sg, n = (t ** 3 + t) / 4, r = (5 * t ** 5 + 16 * t ** 3 + 3 * t) / 96, i = (3 * t ** 7 + 19 * t ** 5 + 17 * t ** 3 - 15 * t) / 384;
  return t + n / e + r / e ** 2 + i / e ** 3;
}
function ug(e) {
  let t = 0, n = 16;
  for (let r = 0; r < 80; r += 1) {
    let i = (t + n) / 2;
    cg(i, e) < 0.95 ? t = i : n = i;
  }
  return (t + n) / 2;
}
function cg(e, t) {
  let n = Math.atan(e / Math.sqrt(t)), r = Math.sin(n), i = Math.cos(n), s = t % 2 === 1;
  if (t === 1) return 2 * n / Math.PI;
  let o = s ? i : 1, a = o;
  for (let u = s ? 3 : 2; u <= t - 2; u += 2)
    o *= (u - 1) / u * i ** 2, a += o;
  return s ? 2 / Math.PI * (n + r * a) : r * a;
}

// src/domain/stats/mean-interval.ts
function At(e) {
  let t = e.length;
  if (t === 0) return;
  let n = ss(e);
  if (t === 1) return { mean: n, interval: void 0, n: t };
  let r = is(t - 1) * Math.sqrt(os(e, n) / (t - 1) / t);
  return { mean: n, interval: { low: n - r, high: n + r, confidence: 0.95 }, n: t };
}
function Ja(e, t) {
  if (e.length === 0 || t.length === 0) return;
  let [n, r] = [ss(e), ss(t)], i = r - n, s = Math.min(e.length, t.length);
  if (s === 1) return { mean: i, interval: void 0, n: s };
  let o = e.length + t.length - 2, a = (os(e, n) + os(t, r)) / o, u = is(o) * Math.sqrt(a * (1 / e.length + 1 / t.length));
  return { mean: i, interval: { low: i - u, high: i + u, confidence: 0.95 }, n: s };
}
function ss(e) {
  let t = 0;
  for (let i = 0; i < e.length; i += 1) t += e[i] ?? Number.NaN;
  let n = t / e.length, r = 0;
  for (let i = 0; i < e.length; i += 1) r += (e[i] ?? Number.NaN) - n;
  return n + r / e.length;
}
function os(e, t) {
  let n = 0;
  for (let r = 0; r < e.length; r += 1) n += ((e[r] ?? Number.NaN) - t) ** 2;
  return n;
}
function as(e, t) {
  let { interval: n } = e;
  return {
    mean: t(e.mean),
    interval: n && { low: t(n.low), high: t(n.high), confidence: n.confidence },
    n: e.n
  };
}

// src/domain/history/trend.ts
function Ka(e, t) {
  return e.filter((n) => n.side === "candidate" && Nr(t, n)).map(tu);
}
function Za(e, t) {
  let n = e.filter(({ side: i }) => i === "candidate"), r = new Set(n.filter((i) => Nr(t, i)).map(({ commit: i }) => i));
  return new Set(n.map(({ commit: i }) => i).filter((i) => !r.has(i))).size;
}
function Qa(e, t) {
  let n = Map.groupBy(
    e.filter((o) => Nr(t, o)),
    ({ modelSha256: o }) => o
  ), [r, i, s] = [0, 0, 0];
  for (let o of n.values()) {
    let a = o.map(nu);
    if (a.length < 2) continue;
    let u = a.reduce((c, d) => c + d, 0) / a.length;
    r += a.reduce((c, d) => c + (d - u) ** 2, 0), i += a.length - 1, s += a.length;
  }
  return i === 0 ? void 0 : { logSd: Math.sqrt(r / i), sessions: s };
}
function eu(e, t, n) {
  let r = e.findLast((i) => i.modelSha256 === n && Nr(t, i));
  return r && tu(r);
}
function Nr(e, t) {
  return e !== void 0 && Me(e) === Me(t.environment);
}
function tu(e) {
  return { commit: e.commit, day: e.at.slice(0, 10), p50Ns: Math.exp(nu(e)) };
}
function nu({ p50Ns: e }) {
  return At(e.map(Math.log))?.mean ?? Number.NaN;
}

// src/domain/history/case-history.ts
function ru({ cases: e, sessions: t }, n, r) {
  let i = Dn(r, ({ key: s }) => s);
  return e.filter(({ gated: s }) => s).map((s) => {
    let { key: o } = s, a = za([i.get(o)]), u = ns(t, o.device), c = Qa(a, u);
    return {
      key: o,
      baseline: dg(
        s,
        eu(a, u, rs(n, o.model, "baseline", o.variant))
      ),
      trend: Ka(a, u),
      otherEnvironments: Za(a, u),
      ...c === void 0 ? {} : { noise: c }
    };
  });
}
function dg({ identical: e, baseline: { status: t } }, n) {
  return e ? { of: "same-bytes" } : t === "measured" ? { of: "same-session" } : t === "absent" ? { of: "no-model" } : { of: "not-measured", status: t, ...n === void 0 ? {} : { last: n } };
}

// src/stages/history.ts
async function iu({ history: e, workspace: t, progress: n }, r, i, s) {
  let o = i.cases.filter(({ gated: d }) => d);
  if (o.length === 0) return;
  let a = fg(o.map(({ key: d }) => d.device)), u = (d) => ({
    cases: ru(i, s, d)
  }), c = e === void 0 ? u([]) : await e.files().then(async (d) => Promise.all(a.map((l) => lg(d, l)))).then((d) => u(d.flat())).catch((d) => {
    let l = d instanceof Error ? d.message : String(d);
    return n.warn(`The history of main could not be read, so the report shows none: ${l}`), { ...u([]), unreadable: l };
  });
  return await t.write("history", r, ["variants", "measurements"], c), c;
}
async function EO(e) {
  return await e.has("history") ? (await e.read("history", "conclude")).body : void 0;
}
async function lg(e, t) {
  let n = await e.read(ba(t));
  return n === void 0 ? [] : Da(t, n);
}
function fg(e) {
  return e.filter((t, n) => e.findIndex((r) => re(t, r)) === n);
}

// src/domain/judge/past.ts
function it(e, t) {
  return e - t > 1e-9 * Math.max(Math.abs(e), Math.abs(t));
}

// src/domain/judge/limit.ts
var su = "awaits a second round";
function ou(e) {
  return e.of === "budget" && e.status === "unknown" && e.reason === su;
}
function au(e) {
  let { rule: t } = e;
  return t.kind === "max" || t.kind === "min" ? pg(e, t.kind) : e.noBaseline ? void 0 : mg(e, t.kind);
}
function uu({ rule: e, scope: t }) {
  let n = e.limit.of === "absolute" ? e.limit.value : e.limit.fraction, r = e.kind === "max" ? n - (e.reserve ?? 0) : n;
  return { of: "budget", scope: t, metric: e.metric, rule: e, expected: r };
}
function Oe(e, t, n = {}) {
  return { ...e, ...n, status: "unknown", reason: t };
}
function pg(e, t) {
  let n = uu(e), { row: r, rule: i } = e;
  if (i.limit.of !== "absolute") return Oe(n, `a ${t} needs a value, not a share`);
  if (r === void 0) return Oe(n, e.missing);
  if (r.candidate.status !== "known") return Oe(n, r.candidate.reason);
  let { value: s, interval: o, n: a } = r.candidate, u = { found: s, interval: o, n: a }, c = (d) => t === "max" ? it(d, n.expected) : it(n.expected, d);
  return c(s) ? o === void 0 ? Ue(i.metric).nature === "noisy" ? Oe(n, "one launch is past the limit, and makes no claim", u) : { ...n, ...u, status: "exceeded" } : c(t === "max" ? o.low : o.high) ? { ...n, ...u, status: "exceeded" } : Oe(n, "the estimate is past the limit, but noise can't be ruled out", u) : { ...n, ...u, status: "within" };
}
function mg(e, t) {
  let n = uu(e), { row: r, rule: i } = e;
  if (r === void 0) return Oe(n, e.missing);
  let { baseline: s, difference: o } = r;
  if (o === void 0 || s.status !== "known") return Oe(n, wg(r));
  let a = (l) => gg(l, s, t, r), u = cu(i, a(o), s.value);
  if (u === void 0) return Oe(n, "the baseline is 0, so a share of it says nothing");
  let c = { found: u.estimate, interval: u.interval, n: o.n }, d = (l) => yg(i, n.expected, a(l), s.value);
  if (!d(o)) return { ...n, ...c, status: "within" };
  switch (Ue(i.metric).nature) {
    case "exact":
      return { ...n, ...c, status: "exceeded" };
    case "sampled":
      return u.interval === void 0 || u.interval.low > 0 ? { ...n, ...c, status: "exceeded" } : Oe(n, `the estimate is past the limit, but ${o.n} samples can't rule out chance`, c);
    case "noisy":
      return hg(e, { ...n, ...c }, a(o), r.secondRound, a, d);
  }
}
function hg(e, t, n, r, i, s) {
  if (n.share.interval === void 0) return Oe(t, "one launch is past the limit, and makes no claim");
  let o = n.share.interval.low > 0;
  if (!o && n.share.estimate <= e.minimumEffect) return { ...t, status: "within" };
  if (r === void 0)
    return Oe(t, e.secondRoundAsked ? "the second round could not be measured" : su);
  let a = { ...t, secondRound: r };
  if (!s(r)) return { ...a, status: "within", reason: "the second round did not confirm it" };
  let u = (i(r).share.interval?.low ?? 0) > 0;
  return o && u ? { ...a, status: "exceeded" } : Oe(a, "both rounds are past the limit, but noise can't be ruled out");
}
function gg(e, t, n, r) {
  let i = n === "max-drop" && (r.metric !== "accuracy" || r.task?.higherIsBetter !== !1), s = us(e, i ? -1 : 1);
  return e.as === "ratio" ? { share: s, unit: us(s, t.value) } : { share: us(s, 1 / Math.abs(t.value)), unit: s };
}
function us({ estimate: e, interval: t }, n) {
  if (t === void 0) return { estimate: e * n, interval: void 0 };
  let [r, i] = [t.low * n, t.high * n];
  return {
    estimate: e * n,
    interval: { low: Math.min(r, i), high: Math.max(r, i), confidence: t.confidence }
  };
}
function cu(e, { share: t, unit: n }, r) {
  return e.limit.of === "absolute" ? n : r !== 0 ? t : n.estimate === 0 ? { estimate: 0, interval: void 0 } : void 0;
}
function yg(e, t, n, r) {
  let i = cu(e, n, r)?.estimate ?? Number.POSITIVE_INFINITY;
  return it(i, t) && (e.floor === void 0 || it(n.unit.estimate, e.floor));
}
function wg({ baseline: e, candidate: t, note: n }) {
  return t.status !== "known" ? t.reason : e.status !== "known" ? `of the baseline: ${e.reason}` : n ?? "the two sides can't be compared";
}

// src/domain/money/session-time.ts
var lu = {
  cpu: 3e8,
  xnnpack: 3e8,
  gpu: 15e8,
  nnapi: 15e8,
  coreml: 15e8
}, du = 4, vg = 3e9, bg = 40 * 6e10, Dg = 3;
function jt(e, t) {
  return fu(e, (n, r) => {
    let i = r === "cpu" ? du * t : t, s = n.loadOrder.length, o = Math.min(e.warmUp.maxNs, Math.max(e.warmUp.minNs, 3 * i)), a = e.coolDown.pauseNs + 1e9 + s * lu[r];
    if (n.kind === "single") return a + i;
    let u = n.pairs * s * (n.dropped + n.inferences) * i, c = s * (n.dropped + Dg) * i, d = n.checkOutputs ? s * (1 + du) * t : 0;
    return a + s * o + Math.max(c, Math.min(n.timeBoxNs, u)) + d;
  });
}
function Cn(e) {
  return fu(e, (t, n) => {
    let r = t.loadOrder.length, i = e.coolDown.pauseNs + 1e9 + r * lu[n];
    return t.kind === "single" ? i + e.warmUp.maxNs : i + r * e.warmUp.maxNs + t.timeBoxNs + (t.checkOutputs ? vg : 0);
  });
}
function Vt(e) {
  return An([...Cn(e).values()], e.coolDown.maxWaitNs);
}
function An(e, t) {
  return e.length === 0 ? 0 : Math.min(bg, e.reduce((n, r) => n + r, 0) + t);
}
function fu({ cases: e, launches: t }, n) {
  let r = new Map(e.map(({ id: s, delegate: o }) => [s, o])), i = /* @__PURE__ */ new Map();
  for (let s of t) {
    let o = r.get(s.case);
    o !== void 0 && i.set(s.case, (i.get(s.case) ?? 0) + n(s, o));
  }
  return i;
}

// src/domain/op-versions.ts
var Eg = ["tflite-2.16.1", "tflite-2.17.0", "litert-1.4.2"], Cg = {
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
function mu({ operators: e }, t) {
  let n = e.flatMap(({ op: d, version: l }) => {
    let f = pu(d, t);
    return f !== void 0 && l > f ? [{ op: d, version: l, highest: f }] : [];
  });
  if (n.length === 0) return;
  let { name: r, version: i } = de[t], s = n.map(
    (d) => d.highest === 0 ? `no ${d.op}` : `${d.op} up to version ${d.highest}, and the file needs ${d.version}`
  ), o = Yi.some((d) => d === t) ? "ios" : "android", u = (o === "ios" ? Yi : ma).find(
    (d) => n.every((l) => (pu(l.op, d) ?? l.version) >= l.version)
  ), c = u === void 0 ? "" : `, or ship ${de[u].name} ${de[u].version} and set runtime: { ${o}: ${u} }`;
  return `${r} ${i} has ${[...new Set(s)].join("; ")}: convert for the older runtime${c}`;
}
function pu(e, t) {
  return Cg[e]?.[Eg.indexOf(t)];
}

// src/domain/request-file.ts
function hu(e, t) {
  return {
    id: `f-${e.sha256.slice(0, 24)}`,
    path: `files/${e.sha256}.${t}`,
    sha256: e.sha256,
    sizeBytes: e.sizeBytes
  };
}

// src/domain/schedule.ts
function gu(e, t) {
  let n = Array.from(
    { length: t.launches },
    (s, o) => e.filter(({ gated: a }) => a || o === 0).flatMap((a) => Ag(a, o, t))
  ), r = e.filter((s) => s.gated), i = Array.from(
    { length: 2 },
    (s, o) => r.flatMap((a) => yu(a.sides, o).map((u) => Og(a, u, o, t)))
  );
  return [...n.flat(), ...i.flat()];
}
function Ag(e, t, n) {
  let r = yu(e.sides, t), i = e.apart ? r.map((o) => [o]) : [r], s = wu(e, n);
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
function Og(e, t, n, r) {
  return {
    id: `${e.id}-s${n + 1}-${t}`,
    case: e.id,
    kind: "single",
    loadOrder: [t],
    pairs: 0,
    inferences: 0,
    dropped: 0,
    timeBoxNs: wu(e, r),
    checkOutputs: !1
  };
}
function yu(e, t) {
  return t % 2 === 0 ? e : e.toReversed();
}
function wu(e, t) {
  return e.gated ? Math.floor(t.gatedTimeBoxNs / t.launches) : t.lookTimeBoxNs;
}

// src/domain/ship.ts
function vu(e, t, n) {
  let r = e.models.find(({ name: i }) => i === t.model)?.ship ?? {};
  return nt.flatMap((i) => {
    let s = r[i];
    return s !== void 0 ? [{ model: t.model, platform: i, ...s, assumed: !1 }] : n.has(i) ? [
      { model: t.model, platform: i, variant: Tg(t), delegates: ["xnnpack"], assumed: !0 }
    ] : [];
  });
}
function Tg({ baseline: e, candidate: t }) {
  return [t, e].flatMap((r) => r.status === "present" ? r.variants : []).some(({ variant: r }) => r === "as-is") ? "as-is" : "float32";
}

// src/domain/tolerances.ts
var Sg = {
  float32: { absolute: 1e-3, relative: 1e-3, outlierShare: 1e-3 },
  half: { absolute: 0.02, relative: 0.02, outlierShare: 0.01 },
  "dynamic-int8": { absolute: 0.1, relative: 0.05, magnitudeShare: 0.05, outlierShare: 0.05 },
  int8: { absolute: 0.1, relative: 0.05, steps: 2, magnitudeShare: 0.15, outlierShare: 0.05 }
}, Ng = /* @__PURE__ */ new Set(["gpu", "nnapi", "coreml"]), bu = /* @__PURE__ */ new Set(["int8", "uint8", "int16", "int4"]);
function Du(e, t) {
  return Sg[xg(e, t)];
}
function xg(e, t) {
  let n = e.operators.filter(({ weightsDtype: r }) => bu.has(r ?? ""));
  return n.some(({ inputDtype: r }) => bu.has(r ?? "")) ? "int8" : n.some(({ inputDtype: r }) => r === "float32") ? "dynamic-int8" : Ng.has(t) ? "half" : "float32";
}
function Eu(e, t) {
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
var Mg = 1024 ** 3, kg = { minInferences: 3, minNs: 2e8, maxNs: 3e9 }, Ig = {
  host: { pauseNs: 0, maxStartCelsius: 90, maxWaitNs: 0 },
  android: { pauseNs: 1e9, maxStartCelsius: 40, maxWaitNs: 6e10 },
  ios: { pauseNs: 1e9, maxStartCelsius: 40, maxWaitNs: 6e10 }
};
function Au(e) {
  let { settings: t } = e.settings, n = e.variants.models.filter(
    ({ model: c }) => e.changes.models.some((d) => d.model === c && (d.change === "modified" || d.change === "added"))
  ), r = new Set(e.devices.map(({ platform: c }) => c)), i = n.flatMap((c) => vu(t, c, r)), s = /* @__PURE__ */ new Map(), o = Ug(e.requestIdSeed), a = e.devices.map(({ device: c, platform: d, facts: l, unavailable: f }, m) => {
    let y = d === "host" ? void 0 : t.runtime[d], b = i.filter((w) => w.platform === d), T = n.flatMap((w) => {
      let g = b.find(({ model: D }) => D === w.model);
      return g === void 0 ? [] : Rg(e, w, g, { device: c, runtime: y }, s);
    }), A = f === void 0 ? T : T.map((w) => Fg(w, f)), N = _g(A).map((w, g) => $g(w, `d${m + 1}-c${g + 1}`));
    return {
      device: c,
      platform: d,
      ...l === void 0 ? {} : { facts: l },
      ...y && { runtime: y },
      cases: N.map(({ planned: w }) => w),
      request: qg(`${o}-d${m + 1}-r1`, N, t, d, s)
    };
  }), u = [...s.values()].map(({ request: c, file: d }) => ({ id: c.id, file: d }));
  return { devices: a, ship: i, files: u.sort((c, d) => c.id < d.id ? -1 : 1) };
}
function Rg(e, t, n, { device: r, runtime: i }, s) {
  let { settings: o } = e.settings, a = /* @__PURE__ */ new Set([n.variant, ...oe.flatMap((c) => Pg(t, c))]), u = /* @__PURE__ */ new Set([...n.delegates, ...o.delegates]);
  return be.filter((c) => a.has(c)).flatMap((c) => {
    let d = {
      baseline: Cu(e, t, "baseline", c, i, s),
      candidate: Cu(e, t, "candidate", c, i, s)
    };
    return aa.filter((l) => u.has(l)).map(
      (l) => Lg(
        { model: t.model, variant: c, device: r, delegate: l, threads: o.measure.threads },
        c === n.variant && n.delegates.includes(l),
        d
      )
    );
  });
}
function Pg(e, t) {
  let n = e[t];
  return n.status === "present" ? n.variants.map(({ variant: r }) => r) : [];
}
function Cu(e, t, n, r, i, s) {
  let o = t[n];
  if (o.status === "absent") return On("no-model", `there is no such model on the ${n} side`);
  if (o.status === "unusable") return On("source", o.reason);
  let a = o.variants.find((m) => m.variant === r);
  if (a === void 0) return On("variant", `the ${n} source gives no ${r}`);
  if (a.status !== "converted") return On("variant", a.reason);
  let u = i && mu(a.inspection, i);
  if (u !== void 0) return { planned: { status: "unsupported", reason: u }, runnable: void 0 };
  let c = e.inputs.find((m) => m.model === t.model && m.side === n && m.variant === r);
  if (c === void 0 || c.tensors.length !== c.files.length)
    return On("variant", "no input tensors could be made for it");
  let d = (m, y) => {
    let b = hu(m, y);
    return s.has(b.id) || s.set(b.id, { request: b, file: m }), b;
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
function On(e, t) {
  return { planned: { status: "absent", cause: e, reason: t }, runnable: void 0 };
}
function Lg(e, t, { baseline: n, candidate: r }) {
  let [i, s] = [n.runnable, r.runnable], o = i !== void 0 && s !== void 0 && i.model.sha256 === s.model.sha256, a = [i, s].flatMap(
    (f) => f === void 0 ? [] : [Du(f.variant.inspection, e.delegate)]
  ), [u, ...c] = a, d = u === void 0 ? { unplanned: Bg(r.planned, n.planned) } : {}, l = {
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
      tolerance: c.reduce(Eu, u)
    },
    sizeBytes: (i?.model.sizeBytes ?? 0) + (s?.model.sizeBytes ?? 0)
  };
}
function Fg({ planned: e }, t) {
  return { planned: { ...e, unplanned: e.unplanned ?? t }, request: void 0, sizeBytes: 0 };
}
function Bg(...e) {
  let t = e.find(({ status: n }) => n === "unsupported");
  return t?.status === "unsupported" ? t.reason : "neither side has anything to run";
}
function _g(e) {
  return [...e].sort(
    ({ planned: t }, { planned: n }) => Number(n.gated) - Number(t.gated) || yr(t.key, n.key)
  );
}
function $g({ planned: e, request: t, sizeBytes: n }, r) {
  return { planned: { ...e, id: r }, request: t && { ...t, id: r }, sizeBytes: n };
}
function qg(e, t, { measure: n }, r, i) {
  let s = t.flatMap(({ request: u }) => u === void 0 ? [] : [u]);
  if (s.length === 0) return;
  let o = t.flatMap(({ planned: u, request: c, sizeBytes: d }) => {
    if (c === void 0) return [];
    let l = oe.filter((f) => c[f] !== void 0);
    return [{ id: u.id, gated: u.gated, sides: l, apart: l.length > 1 && d > Mg }];
  }), a = {
    kind: "bench-request",
    schemaVersion: 1,
    requestId: e,
    round: 1,
    files: Tn(
      s,
      [...i.values()].map(({ request: u }) => u)
    ),
    cases: s,
    launches: gu(o, n),
    warmUp: kg,
    hangTimeoutNs: n.hangTimeoutNs,
    coolDown: Ig[r]
  };
  return r === "host" ? a : { ...a, sessionTimeBoxNs: Vt(a) };
}
function Tn(e, t) {
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
function Ug(e) {
  let t = e.toLowerCase().replaceAll(/[^a-z0-9-]+/g, "-").replace(/^-+/, "").slice(0, 40);
  return t === "" ? "run" : t;
}

// src/domain/second-round.ts
function xr(e, t) {
  let n = t.checks.flatMap(
    (s) => ou(s) && s.scope.of === "case" ? [s.scope.key] : []
  ), r = e.devices.flatMap((s) => {
    let o = s.cases.filter(({ key: u }) => n.some((c) => rt(u, c))), a = s.request && jg(s.request, new Set(o.map(({ id: u }) => u)));
    return a === void 0 ? [] : [{ ...s, cases: o, request: a }];
  });
  if (r.length === 0) return;
  let i = new Set(r.flatMap(({ request: s }) => s?.files.map(({ id: o }) => o) ?? []));
  return { ...e, devices: r, files: e.files.filter(({ id: s }) => i.has(s)) };
}
function jg(e, t) {
  let n = e.cases.filter(({ id: o }) => t.has(o)), r = e.launches.filter((o) => t.has(o.case)).map((o) => ({
    ...o,
    id: `${o.id}-again`,
    loadOrder: o.loadOrder.toReversed(),
    checkOutputs: !1
  }));
  if (n.length === 0 || r.length === 0) return;
  let i = `${e.requestId.replace(/-r1$/, "")}-r2`, s = { ...e, requestId: i, round: 2, cases: n, launches: r, files: Tn(n, e.files) };
  return e.sessionTimeBoxNs === void 0 ? s : { ...s, sessionTimeBoxNs: Vt(s) };
}

// src/domain/collect/outcome.ts
var Vg = /* @__PURE__ */ new Set(["crashed", "hung", "out-of-memory"]), zg = ["crashed", "hung", "out-of-memory", "invalid-model", "unsupported", "error"];
function ds(e, t, n, r) {
  let i = e[t];
  if (i.status !== "planned") return { status: i.status, detail: i.reason, crashes: 0, finished: 0 };
  if (e.unplanned !== void 0) return { status: "missing", detail: e.unplanned, crashes: 0, finished: 0 };
  let s = e.identical ? "candidate" : t, o = n.filter(({ loadOrder: d }) => d.includes(s)), a = {
    crashes: o.filter((d) => Vg.has(d.status) && Mr(d) === s).length,
    finished: o.filter(({ status: d }) => d === "finished").length
  }, { status: u, detail: c } = Hg(
    e.key.delegate,
    s,
    o.filter(({ round: d }) => d === 1),
    r
  );
  return { status: u, detail: c, ...a };
}
function ls(e, t, n) {
  let r = e.filter((s) => s.kind === "paired" && s.round === n && s.loadOrder.includes(t)), i = r.filter(({ status: s }) => s === "finished");
  return i.length > 0 && i.length >= Math.min(3, r.length);
}
function Hg(e, t, n, r) {
  let i = n.filter(({ kind: c }) => c === "paired");
  if (ls(n, t, 1)) return Xg(e, t, i);
  let s = cs(n.filter((c) => Mr(c) === t));
  if (s !== void 0) return s;
  let o = cs(n.filter((c) => Mr(c) === void 0));
  if (o !== void 0) return { ...o, detail: Wg(o.detail, n) };
  let a = cs(n.filter((c) => Mr(c) !== t));
  if (a !== void 0)
    return { status: "missing", detail: `its launches were lost to the other side (${a.status})` };
  let u = `${i.filter(({ status: c }) => c === "finished").length} of ${i.length} launches finished`;
  return r !== void 0 ? { status: "infrastructure", detail: `${u}; ${r}` } : { status: "missing", detail: u };
}
function Xg(e, t, n) {
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
function cs(e) {
  let t;
  for (let n of zg) {
    let r = e.filter((i) => i.status === n);
    r.length > (t?.count ?? 0) && (t = { status: n, detail: r[0]?.detail, count: r.length });
  }
  return t && { status: t.status, detail: t.detail };
}
function Mr({ failedSide: e, loadOrder: t }) {
  return e ?? (t.length === 1 ? t[0] : void 0);
}
function Wg(e, t) {
  let n = t.some(({ loadOrder: r }) => r.length > 1) ? "; in which side is not known" : "";
  return `${e ?? "no reason was given"}${n}`;
}

// src/domain/collect/launches.ts
function Tu(e, t, n) {
  let r = new Map(e.launches.map((u) => [u.id, u])), i = Qg(e), s = /* @__PURE__ */ new Map(), o, a = (u) => {
    o !== void 0 && s.set(o.asked.id, Kg(o, u, e.round)), o = void 0;
  };
  for (let u of t)
    switch (u.event) {
      case "launch-started": {
        a(fs(o));
        let c = r.get(u.launch);
        o = c && Gg(c, u);
        break;
      }
      case "launch-skipped": {
        a(fs(o));
        let c = r.get(u.launch);
        c !== void 0 && s.set(c.id, Yg(c, u, e.round));
        break;
      }
      case "launch-finished":
        a({ status: "finished", failedSide: void 0, detail: void 0 });
        break;
      case "launch-failed":
        a({ status: u.failure, failedSide: u.side ?? Nu(o), detail: u.detail });
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
        o !== void 0 && Jg(o, u, i);
    }
  return a(
    n === "complete" ? fs(o) : { status: "cut", failedSide: void 0, detail: "the report ends inside this launch" }
  ), s;
}
function Su(e, t) {
  return { ...ps(e, t), status: "missing", blocks: [] };
}
function ps({ id: e, kind: t, loadOrder: n }, r) {
  return { launch: e, round: r, kind: t, loadOrder: n };
}
function Gg(e, t) {
  let r = t.case === e.case && t.kind === e.kind && t.loadOrder.join() === e.loadOrder.join() ? void 0 : "the device ran another launch under this name than was asked";
  return { asked: e, started: t, sides: {}, blocks: [], lastSide: void 0, wrong: r };
}
function Yg(e, t, n) {
  return {
    ...ps(e, n),
    status: "skipped",
    failedSide: t.side,
    detail: t.detail,
    blocks: []
  };
}
function Jg(e, t, n) {
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
        throttled: Ou(t.thermalBefore) || Ou(t.thermalAfter)
      });
      break;
    case "warmed-up":
      break;
  }
}
function Ou({ state: e, headroom: t }) {
  return e === "serious" || e === "critical" || t !== void 0 && t >= 1;
}
function Kg(e, t, n) {
  let r = e.wrong ?? (t.status === "finished" ? Zg(e) : void 0), { status: i, failedSide: s, detail: o } = r === void 0 ? t : { status: "error", failedSide: void 0, detail: r };
  return { ...ps(e.asked, n), status: i, failedSide: s, detail: o, ...e.sides, blocks: e.blocks };
}
function Zg({ asked: e, sides: t, blocks: n }) {
  for (let r of e.loadOrder) {
    if (t[r]?.loadNs === void 0) return `it finished without loading the ${r}`;
    let i = n.some((s) => s.side === r && s.samplesNs.length > 0);
    if (e.kind === "paired" && !i) return `it finished without samples of the ${r}`;
  }
}
function fs(e) {
  return {
    status: "crashed",
    failedSide: e?.lastSide ?? Nu(e),
    detail: "it started and ended without a word"
  };
}
function Nu(e) {
  return e?.asked.loadOrder.length === 1 ? e.asked.loadOrder[0] : void 0;
}
function Qg(e) {
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
function ms(e, t) {
  let { request: n } = e;
  if (n === void 0) return { launches: /* @__PURE__ */ new Map(), environments: [], trouble: void 0 };
  let r = n.round === 2 ? 2 : 1, i = t.filter(({ run: u }) => u.round === r && re(wa(u), e.device)), s = i.map((u) => ey(n, e.runtime, u)), o = new Map(n.cases.map(({ id: u }) => [u, []]));
  for (let u of n.launches) {
    let c = s.flatMap((l) => l.launches.get(u.id) ?? []), d = c.find(({ status: l }) => l === "finished") ?? c[0] ?? Su(u, r);
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
function ey(e, t, { run: n, report: r }) {
  let { outcome: i } = n, s = i.status === "reported" ? void 0 : `${i.status}: ${i.reason}`, o = n.substitutes === void 0 ? {} : { ranOn: { device: n.device, reason: n.substitutes.reason } }, a = (f) => ({ launches: /* @__PURE__ */ new Map(), environment: void 0, ranOn: o, trouble: f });
  if (r === void 0) return a(s ?? "the report of the device is not there");
  if (r.status === "unreadable") return a(kr(s, `the report can't be read: ${r.reason}`));
  let [u] = r.events;
  if (u?.event !== "session-started") return a(kr(s, "the report does not begin with a session"));
  let c = ty(e, n, u) ?? ny(t, u.environment);
  if (c !== void 0) return a(kr(s, c));
  let d = r.events.find((f) => f.event === "session-interrupted"), l = d === void 0 ? r.end === "cut" ? "the report is cut" : void 0 : `the device stopped early (${d.reason}): ${d.detail}`;
  return {
    launches: Tu(e, r.events, r.end),
    environment: u.environment,
    ranOn: o,
    trouble: s === void 0 ? l : kr(s, l)
  };
}
function ty(e, t, n) {
  return n.requestId === e.requestId && n.requestSha256 === t.requestSha256 && n.round === e.round ? void 0 : "the report answers another request";
}
function ny(e, { runtime: t }) {
  if (e === void 0) return;
  let { name: n, version: r } = de[e];
  if (!(t.name === n && t.version === r))
    return `the app measured with ${t.name} ${t.version}, and ${n} ${r} was asked for (runtime: ${e})`;
}
function kr(e, t) {
  return [e, t].filter((n) => n !== void 0).join("; ");
}

// src/domain/collect.ts
function xu({ plan: e, secondRound: t, runs: n }) {
  let r = e.devices.map((i) => {
    let s = t?.devices.find(({ device: o }) => re(o, i.device));
    return { planned: i, first: ms(i, n), second: s && ms(s, n) };
  });
  return {
    cases: r.flatMap(({ planned: i, first: s, second: o }) => ry(i, s, o)),
    sessions: r.flatMap(({ planned: { device: i }, first: s, second: o }) => [
      ...s.environments.map((a) => ({ device: i, round: 1, ...a })),
      ...(o?.environments ?? []).map((a) => ({ device: i, round: 2, ...a }))
    ])
  };
}
function ry(e, t, n) {
  return e.cases.map((r) => {
    let i = [...t.launches.get(r.id) ?? [], ...n?.launches.get(r.id) ?? []], { key: s, gated: o, identical: a } = r;
    return {
      key: s,
      gated: o,
      identical: a,
      baseline: ds(r, "baseline", i, t.trouble),
      candidate: ds(r, "candidate", i, t.trouble),
      launches: i
    };
  });
}

// src/domain/compare/change.ts
function Mu({ estimate: e, interval: t }, n, r) {
  if (t === void 0) return "unclear";
  let i = Math.log1p(n), [s, o, a] = [Math.log1p(e), Math.log1p(t.low), Math.log1p(t.high)];
  return (o > 0 || a < 0) && Math.abs(s) > i ? hs(s, r) : o >= -i && a <= i ? "none" : "unclear";
}
function Ot(e, t) {
  return e === 0 ? "none" : hs(e, t);
}
function ku({ estimate: e, interval: t }, n) {
  return t === void 0 ? Ot(e, n) : t.low === 0 && t.high === 0 ? "none" : t.low > 0 || t.high < 0 ? hs(e, n) : "unclear";
}
function hs(e, t) {
  return e > 0 === t ? "regression" : "improvement";
}

// src/domain/compare/noisy-row.ts
function Iu(e) {
  let t = At(e);
  if (t === void 0) return;
  let { mean: n, interval: r, n: i } = as(t, Math.exp);
  return { status: "known", value: n, interval: r, n: i };
}
function Ru(e) {
  let t = e.flatMap(
    ({ baseline: n, candidate: r }) => n === void 0 || r === void 0 ? [] : [r - n]
  );
  return Lu(At(t));
}
function Pu(e) {
  return Lu(Ja(Ir(e, "baseline"), Ir(e, "candidate")));
}
function Ir(e, t) {
  return e.flatMap((n) => n[t] ?? []);
}
function Lu(e) {
  if (e === void 0) return;
  let { mean: t, interval: n, n: r } = as(e, Math.expm1);
  return { as: "ratio", estimate: t, interval: n, n: r };
}
var ge = {
  change: "not-comparable",
  pairing: "none"
};

// src/domain/compare/case-rows.ts
function $u(e) {
  let { measured: t } = e, [n, r] = [En(t.launches, 1), En(t.launches, 2)], i = [Fu("latency-p50", e, n, r), Fu("latency-p90", e, n, r)];
  return t.gated && i.push(
    gs("load", e, ({ loadNs: s }) => s),
    gs("first-inference", e, ({ firstInferenceNs: s }) => s),
    gs(
      "peak-memory",
      e,
      ({ beforeBytes: s, peakBytes: o }) => s === void 0 || o === void 0 ? void 0 : Math.max(0, o - s)
    )
  ), t.key.delegate !== "cpu" && i.push(oy(e), ay(e)), i;
}
function Fu(e, t, n, r) {
  let i = (o) => o.map(({ baseline: a, candidate: u }) => ({ baseline: a?.[e], candidate: u?.[e] })), s = t.measured.launches.some((o) => o.kind === "paired" && o.loadOrder.length > 1);
  return qu(e, t, i(n), i(r), s);
}
function gs(e, t, n) {
  let r = (i) => t.measured.launches.filter((s) => s.kind === "single" && s.status === "finished" && s.round === i).map((s) => ({
    baseline: Bu(s, "baseline", n),
    candidate: Bu(s, "candidate", n)
  }));
  return qu(e, t, r(1), r(2), !1);
}
function Bu(e, t, n) {
  let r = e[t], i = r === void 0 ? void 0 : n(r);
  return i === void 0 || i <= 0 ? void 0 : Math.log(i);
}
function qu(e, t, n, r, i) {
  let { measured: s, minimumEffect: o, refusal: a } = t, u = uy(s, (m) => Iu(Ir(n, m))), c = { ...ju(e, s), ...u };
  if (s.identical) return sy(c);
  if (a.sides !== void 0) return { ...c, ...ge, note: a.sides };
  let d = i ? Ru : Pu, l = u.baseline.status === "known" && u.candidate.status === "known" ? d(n) : void 0;
  if (l === void 0) return { ...c, ...ge };
  let f = iy(t, d(r));
  return {
    ...c,
    difference: l,
    change: Mu(l, o, Ue(e).polarity === "lower-is-better"),
    pairing: i ? "same-launch" : "own-launches",
    ...f
  };
}
function iy({ measured: e, refusal: t }, n) {
  return n === void 0 ? {} : t.rounds !== void 0 ? { note: t.rounds } : oe.every((r) => ls(e.launches, r, 2)) ? { secondRound: n } : {};
}
function sy(e) {
  if (e.candidate.status !== "known") return { ...e, ...ge };
  let t = { as: Ue(e.metric).difference, estimate: 0, n: e.candidate.n };
  return { ...e, difference: t, change: "none", pairing: "exact", note: "both sides are the same bytes" };
}
function oy(e) {
  return Uu(
    "delegated-nodes",
    e,
    ({ delegatedNodes: t }) => t,
    (t, n) => _u(t) - _u(n)
  );
}
function _u({ totalNodes: e, delegatedNodes: t }) {
  return e - t;
}
function ay(e) {
  return Uu(
    "partitions",
    e,
    ({ partitions: t, delegatedNodes: n }) => n === 0 ? void 0 : t,
    (t, n) => n.partitions - t.partitions
  );
}
function Uu(e, { measured: t, refusal: n }, r, i) {
  let s = (l) => {
    let { status: f, detail: m } = t[l];
    if (f === "absent") return { status: "absent", reason: m ?? "not there" };
    let y = Sn(t, l);
    if (y === void 0) return { status: "unknown", reason: m ?? f, because: f };
    if (y.proof === "unknown")
      return { status: "unknown", reason: "the runtime does not tell what it delegated" };
    let b = r(y);
    return b === void 0 ? { status: "unknown", reason: "nothing is delegated", because: f } : { status: "known", value: b, n: 1 };
  }, o = { ...ju(e, t), baseline: s("baseline"), candidate: s("candidate") }, [a, u] = [Sn(t, "baseline"), Sn(t, "candidate")];
  if (!(o.baseline.status === "known" && o.candidate.status === "known") || a === void 0 || u === void 0) return { ...o, ...ge };
  if (n.sides !== void 0) return { ...o, ...ge, note: n.sides };
  let d = i(a, u);
  return {
    ...o,
    difference: { as: "delta", estimate: d, n: 1 },
    change: Ot(d, Ue(e).polarity === "lower-is-better"),
    pairing: "exact"
  };
}
function Sn(e, t) {
  let n = e.identical ? "candidate" : t, r;
  for (let i of e.launches) {
    let s = i.status === "finished" ? i[n]?.delegation : void 0;
    s !== void 0 && (r === void 0 || s.delegatedNodes < r.delegatedNodes) && (r = s);
  }
  return r;
}
function ju(e, { key: t, gated: n }) {
  return { scope: { of: "case", key: t, gated: n }, metric: e };
}
function uy(e, t) {
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
function zu(e) {
  let { key: t, gated: n, identical: r, launches: i } = e, s = i.filter(({ status: c }) => c === "finished"), o = s.flatMap((c) => c.blocks), a = o.some((c) => c.side === "candidate") ? "candidate" : "baseline", u = o.filter((c) => c.side === a);
  return {
    key: t,
    gated: n,
    identical: r,
    baseline: Vu(e, "baseline"),
    candidate: Vu(e, "candidate"),
    launchesFinished: s.length,
    launchesPlanned: i.length,
    samplesPerSide: u.reduce((c, { samplesNs: d }) => c + d.length, 0),
    droppedSamples: u.reduce((c, { droppedCount: d }) => c + d, 0),
    throttledBlocks: o.filter(({ throttled: c }) => c).length,
    rounds: i.reduce((c, { round: d }) => Math.max(c, d), 0)
  };
}
function Vu(e, t) {
  return {
    ...e[t],
    delegation: Sn(e, t),
    outputCheck: cy(e, t)
  };
}
function cy(e, t) {
  let n = e.identical ? "candidate" : t, r = e.launches.flatMap((s) => s[n]?.outputCheck ?? []);
  return r.find(({ status: s }) => s === "outside") ?? r.find(dy) ?? r.find(({ status: s }) => s === "within") ?? r[0];
}
function dy({ nonFiniteOutputs: e }) {
  return (e ?? 0) > 0;
}

// src/domain/compare/refusals.ts
function Xu(e, t) {
  let n = e.filter((o) => re(o.device, t)), [r, ...i] = n.filter(({ round: o }) => o === 1).map(({ environment: o }) => o), s = n.filter(({ round: o }) => o === 2).map(({ environment: o }) => o);
  return r === void 0 ? { sides: void 0, rounds: void 0 } : {
    sides: Hu("The sessions of this device ran in different environments", r, i),
    rounds: Hu("The second round ran in another environment", r, s)
  };
}
var ly = [
  ["device model", ({ deviceModel: e }) => e],
  ["OS", ({ platform: e, osVersion: t }) => `${e} ${t}`],
  ["OS build", ({ osBuild: e }) => e],
  ["ABI", ({ abi: e }) => e],
  ["SoC", ({ soc: e }) => e],
  ["runtime", ({ runtime: e }) => `${e.name} ${e.version}`],
  ["app", ({ appSha256: e }) => e.slice(0, 12)]
];
function Hu(e, t, n) {
  let r = n.flatMap(
    (i) => ly.flatMap(([s, o]) => o(t) === o(i) ? [] : [`${s} ${o(t)} and ${o(i)}`])
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
function Gu(e, t, n) {
  let r = Wu("size", e, t, { status: "known", bytes: 0 });
  return n.length === 0 ? [r] : [r, Wu("app-size", e, t, fy(n))];
}
function fy(e) {
  let t = 0;
  for (let { platform: n, runtimeBytes: r } of e) {
    let i = Object.entries(r), s = i.filter(([a]) => !a.startsWith("x86")), o = s.length > 0 ? s : i;
    if (o.length === 0)
      return { status: "unknown", reason: `the app of ${n} does not tell what its runtime takes` };
    t = Math.max(t, ...o.map(([, a]) => a));
  }
  return { status: "known", bytes: t };
}
function Wu(e, t, n, r) {
  let i = (a) => {
    let u = De(t, a, n);
    return "absent" in u ? { status: "absent", reason: u.absent } : r.status === "unknown" ? r : { status: "known", value: u.file.sizeBytes + r.bytes, n: 1 };
  }, s = {
    scope: { of: "variant", model: t.model, variant: n },
    metric: e,
    baseline: i("baseline"),
    candidate: i("candidate")
  };
  if (s.baseline.status !== "known" || s.candidate.status !== "known") return { ...s, ...ge };
  let o = s.candidate.value / s.baseline.value - 1;
  return Number.isFinite(o) ? {
    ...s,
    difference: { as: "ratio", estimate: o, n: 1 },
    change: Ot(o, !0),
    pairing: "exact"
  } : { ...s, ...ge, note: "the baseline file is empty" };
}

// src/domain/compare/variant-rows.ts
function Ju(e, t, n) {
  let r = new Set(oe.flatMap((i) => py(e[i]).map(({ variant: s }) => s)));
  return be.flatMap((i) => {
    if (!r.has(i)) return [];
    let s = Gu(e, i, n);
    return t === void 0 ? s : [...s, ...my(e, t, i), ...yy(e, t, i)];
  });
}
function py(e) {
  return e.status === "present" ? e.variants : [];
}
function Ku(e, t) {
  return { of: "variant", model: e, variant: t };
}
function my(e, t, n) {
  let r = { baseline: Rr(t, "baseline", n), candidate: Rr(t, "candidate", n) };
  if (oe.every((l) => r[l] === void 0 || r[l].status === "not-configured")) return [];
  let i = (l) => {
    let f = De(e, l, n);
    if ("absent" in f) return { status: "absent", reason: f.absent };
    let m = r[l];
    return m?.status === "measured" ? { status: "known", value: m.value, n: m.n } : { status: "unknown", reason: ys(m) };
  }, s = {
    scope: Ku(e.model, n),
    metric: "accuracy",
    baseline: i("baseline"),
    candidate: i("candidate"),
    ...Zu(r.candidate, r.baseline)
  }, [o, a] = [r.baseline, r.candidate];
  if (o?.status !== "measured" || a?.status !== "measured") return [{ ...s, ...ge }];
  let u = gy(t, o, a);
  if (u !== void 0) return [{ ...s, ...ge, note: u }];
  let { difference: c, paired: d } = Nn(o, a);
  return [
    {
      ...s,
      difference: c,
      change: ku(c, !a.higherIsBetter),
      pairing: d ? "same-data" : "exact"
    }
  ];
}
function Nn(e, t) {
  let n = hy(e, t), r = n === void 0 ? void 0 : At(n);
  return r?.interval === void 0 ? {
    difference: { as: "delta", estimate: t.value - e.value, n: Math.min(e.n, t.n) },
    paired: !1
  } : {
    difference: { as: "delta", estimate: r.mean, interval: r.interval, n: r.n },
    paired: !0
  };
}
function hy(e, t) {
  let [n, r] = [e.scores, t.scores];
  if (!(n === void 0 || r?.length !== n.length) && e.dataSha256 === t.dataSha256)
    return r.map((i, s) => i - (n[s] ?? Number.NaN));
}
function gy(e, t, n) {
  if (!e.sameData) return e.note ?? "the sides were scored on different data";
  if (t.metric !== n.metric || t.higherIsBetter !== n.higherIsBetter)
    return `the sides were scored by different metrics (${t.metric}, ${n.metric})`;
  if (t.dataSha256 !== n.dataSha256) return "the sides were scored on different data";
}
function yy(e, t, n) {
  let r = { baseline: Yu(t.baseline), candidate: Yu(t.candidate) };
  if (oe.every((u) => r[u]?.variant === n)) return [];
  let i = { baseline: Rr(t, "baseline", n), candidate: Rr(t, "candidate", n) };
  if (oe.every((u) => i[u]?.status !== "measured")) return [];
  let s = (u) => {
    let c = De(e, u, n);
    if ("absent" in c) return { status: "absent", reason: c.absent };
    let [d, l] = [i[u], r[u]?.task];
    if (d?.status !== "measured") return { status: "unknown", reason: ys(d) };
    if (l?.status !== "measured")
      return { status: "unknown", reason: `no float32 to compare with: ${ys(l)}` };
    let { estimate: f, interval: m, n: y } = vy(l, d);
    return { status: "known", value: f, interval: m, n: y };
  }, o = {
    scope: Ku(e.model, n),
    metric: "conversion-loss",
    baseline: s("baseline"),
    candidate: s("candidate"),
    ...Zu(i.candidate, i.baseline)
  };
  if (o.baseline.status !== "known" || o.candidate.status !== "known") return [{ ...o, ...ge }];
  if (!t.sameData) return [{ ...o, ...ge, note: t.note ?? "the data differ" }];
  let a = {
    as: "delta",
    estimate: o.candidate.value - o.baseline.value,
    n: Math.min(o.baseline.n, o.candidate.n)
  };
  return [{ ...o, difference: a, change: wy(a.estimate, o), pairing: "same-data" }];
}
function wy(e, { baseline: t, candidate: n }) {
  let r = Ot(e, !0);
  if (r === "none" || t.status !== "known" || n.status !== "known") return r;
  let i = (s, o) => s !== void 0 && s.low <= o && o <= s.high;
  return i(t.interval, n.value) || i(n.interval, t.value) ? "unclear" : r;
}
function vy(e, t) {
  let { difference: n } = e.higherIsBetter ? Nn(t, e) : Nn(e, t);
  return n;
}
function Yu(e) {
  return e.find(({ fidelity: t }) => t.status === "is-reference") ?? e.find(({ variant: t }) => t === "float32");
}
function Rr(e, t, n) {
  return e[t].find(({ variant: r }) => r === n)?.task;
}
function ys(e) {
  return e === void 0 ? "it was not evaluated" : e.status === "failed" ? e.reason : e.status === "not-configured" ? "no evaluation is configured" : "it was scored";
}
function Zu(...e) {
  let t = e.find((s) => s?.status === "measured");
  if (t?.status !== "measured") return {};
  let { metric: n, unit: r, higherIsBetter: i } = t;
  return { task: { metric: n, unit: r, higherIsBetter: i } };
}

// src/domain/why/pair-up.ts
function Pr(e, t, n) {
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
var by = 200, Dy = 64;
function ec(e, t) {
  let n = Math.max(Qu(e), Qu(t)), r = (c) => c.sizeBytes > n && !Ey(c), i = [
    (c, d) => c.name === d.name && xn(c, d) && ws(c, d),
    (c, d) => c.sha256 === d.sha256 && xn(c, d) && ws(c, d),
    (c, d) => xn(c, d) && ws(c, d)
  ], s = [
    (c, d) => c.name === d.name && xn(c, d),
    ...[1, 2, 1 / 0].map(
      (c) => (d, l) => xn(d, l) && d.shape.length === l.shape.length && Cy(d, l) <= c
    )
  ], { byRule: o, unpairedFrom: a, unpairedTo: u } = Pr(
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
function Qu({ constants: e }) {
  return e.length < by ? -1 : e.at(-1)?.sizeBytes ?? -1;
}
function Ey({ dtype: e, sizeBytes: t }) {
  return (e === "int32" || e === "int64") && t <= Dy;
}
function xn(e, t) {
  return e.usedBy === t.usedBy || e.usedBy === "DEQUANTIZE" || t.usedBy === "DEQUANTIZE";
}
function ws(e, t) {
  return e.shape.join() === t.shape.join();
}
function Cy(e, t) {
  return e.shape.filter((n, r) => n !== t.shape[r]).length;
}

// src/domain/why/delegation.ts
function tc(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  for (let { key: i, baseline: s, candidate: o } of e) {
    if (i.delegate === "cpu") continue;
    let [a, u] = [s.delegation, o.delegation];
    if (a === void 0 || u === void 0 || !Oy(a, u)) continue;
    let c = Ay(i.delegate, a, u, Ty(a, u, t, n)), d = JSON.stringify(c);
    r.has(d) || r.set(d, c);
  }
  return [...r.values()];
}
function Ay(e, t, n, r) {
  return { kind: "delegation", delegate: e, baseline: t, candidate: n, suspects: r };
}
function Oy(e, t) {
  return e.applied !== t.applied ? !0 : e.proof === "unknown" || t.proof === "unknown" ? !1 : kn(e) !== kn(t) || e.partitions !== t.partitions;
}
function kn({ totalNodes: e, delegatedNodes: t }) {
  return e - t;
}
function Ty(e, t, n, r) {
  if (e.proof === "unknown" || t.proof === "unknown") return [];
  let i = new Set(kn(e) === 0 ? n.operators.map(({ op: a }) => a) : []), s = [...r].filter(([a, u]) => u > 0 && !i.has(a)), o = s.reduce((a, [, u]) => a + u, 0);
  return o > 0 && o === kn(t) - kn(e) ? s.map(([a]) => a) : [];
}

// src/domain/why/operators.ts
var oc = /* @__PURE__ */ new Set(["CAST", "QUANTIZE", "DEQUANTIZE"]);
function ac(e, t) {
  let n = ic(Lr(e, nc), Lr(t, nc)), r = ic(Lr(e, rc), Lr(t, rc)), i = [], s = [];
  for (let [o, a] of r) {
    let [u = "", c = ""] = o.split(" ");
    if (c === "") continue;
    let d = Math.min(
      Math.abs(a),
      sc(a, r.get(`${u} `)),
      sc(a, n.get(c))
    );
    d !== 0 && ((a < 0 ? i : s).push({ op: u, activation: c, count: d }), vs(n, c, a < 0 ? -d : d));
  }
  return { changed: n, lost: i, gained: s };
}
function nc({ op: e }) {
  return e;
}
function rc({ op: e, activation: t }) {
  return `${e} ${t ?? ""}`;
}
function Lr({ operators: e }, t) {
  let n = /* @__PURE__ */ new Map();
  for (let r of e) vs(n, t(r), r.count);
  return n;
}
function ic(e, t) {
  let n = [.../* @__PURE__ */ new Set([...e.keys(), ...t.keys()])].sort(), r = /* @__PURE__ */ new Map();
  for (let i of n) vs(r, i, (t.get(i) ?? 0) - (e.get(i) ?? 0));
  return r;
}
function vs(e, t, n) {
  let r = (e.get(t) ?? 0) + n;
  r === 0 ? e.delete(t) : e.set(t, r);
}
function sc(e, t) {
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
function cc(e, t) {
  let n = e.resized.filter((c) => zt(c) !== void 0), r = n.filter(xy), i = n.filter((c) => !r.includes(c) && !dc(c)), s = r.flatMap((c) => fc(c, Ny(c))), o = (c) => zt(c) === "DEPTHWISE_CONV_2D", a = i.filter((c) => o(c) && !bs(c, s));
  s.push(...a.flatMap(lc));
  let u = i.filter((c) => !o(c) && !t && !bs(c, s));
  return [
    ...Sy([...r, ...a, ...u], n),
    ...e.resized.filter((c) => zt(c) === void 0 && !bs(c, s)).map(({ from: c, to: d }) => Fr(d.name, c.sizeBytes, d.sizeBytes))
  ];
}
function Fr(e, t, n) {
  return { kind: "constant-resized", name: e, baselineBytes: t, candidateBytes: n };
}
function Sy(e, t) {
  let n = Map.groupBy(e, (i) => zt(i) ?? ""), r = uc(t.filter((i) => !e.includes(i)));
  return [...n].sort(([i], [s]) => i < s ? -1 : 1).map(([i, s], o) => {
    let a = s.length;
    return { kind: "layers-resized", op: i, count: a, parameters: uc(s) + (o === 0 ? r : 0) };
  });
}
function uc(e) {
  return e.reduce((t, { from: n, to: r }) => t + Mn(r) - Mn(n), 0);
}
function zt({ from: e, to: t }) {
  return [t.usedBy, e.usedBy].find((n) => n !== void 0 && n in Ds);
}
function Ny(e) {
  return Ds[zt(e) ?? ""]?.output ?? 0;
}
function dc({ to: e }) {
  return e.shape.length < 2;
}
function xy(e) {
  let t = Ds[zt(e) ?? ""];
  return t === void 0 || dc(e) ? !1 : e.to.shape.some((n, r) => n !== e.from.shape[r] && r !== t.input);
}
function lc(e) {
  return e.to.shape.flatMap((t, n) => fc(e, n));
}
function fc({ from: e, to: t }, n) {
  let [r, i] = [e.shape[n], t.shape[n]];
  return r === void 0 || i === void 0 || r === i ? [] : [{ from: r, to: i }];
}
function bs(e, t) {
  return e.from.shape.length !== e.to.shape.length ? !1 : lc(e).every((n) => t.some((r) => ky(n, r)));
}
var My = 4;
function ky({ from: e, to: t }, n) {
  let r = (t - e) / (n.to - n.from);
  return e * n.to === t * n.from || Number.isInteger(r) && r >= 1 && r <= My;
}

// src/domain/why/signature.ts
function hc(e, t) {
  let n = pc(e.inputs, t.inputs), r = pc(e.outputs, t.outputs), i = [
    ...n.changed.map(({ from: o, to: a }) => ({ kind: "input-changed", name: a.name, ...mc(o, a) })),
    ...n.added.map(({ name: o }) => ({ kind: "input-added", name: o })),
    ...n.removed.map(({ name: o }) => ({ kind: "input-removed", name: o })),
    ...r.changed.map(({ from: o, to: a }) => ({ kind: "output-changed", name: a.name, ...mc(o, a) })),
    ...r.added.map(({ name: o }) => ({ kind: "output-added", name: o })),
    ...r.removed.map(({ name: o }) => ({ kind: "output-removed", name: o }))
  ], s = [...n.changed, ...r.changed];
  return {
    facts: i,
    retyped: s.filter(({ from: o, to: a }) => o.dtype !== a.dtype).length,
    inputReshaped: n.changed.some(({ from: o, to: a }) => Es(o) !== Es(a))
  };
}
function pc(e, t) {
  let { byRule: n, unpairedFrom: r, unpairedTo: i } = Pr(e, t, [
    (o, a) => o.name === a.name && st(o) === st(a),
    (o, a) => st(o) === st(a),
    (o, a) => o.name === a.name,
    () => e.length === t.length
  ]);
  return { changed: n.flat().filter(({ from: o, to: a }) => st(o) !== st(a)), added: i, removed: r };
}
function mc(e, t) {
  return { from: st(e), to: st(t) };
}
function st(e) {
  return `${e.dtype}${Es(e)}`;
}
function Es({ shape: e, dynamicDimensions: t }) {
  return `[${e.map((n, r) => t.includes(r) ? "?" : n).join(", ")}]`;
}

// src/domain/why/weights-dtype.ts
function yc(e) {
  let t = e.filter(({ from: n, to: r }) => n.dtype !== r.dtype);
  return [...Map.groupBy(t, ({ from: n }) => n.dtype)].sort(([n], [r]) => n < r ? -1 : 1).flatMap(([n, r]) => {
    let [i] = [...Map.groupBy(r, ({ to: a }) => a.dtype)].sort(([, a], [, u]) => gc(u) - gc(a));
    if (i === void 0) return [];
    let [s, o] = i;
    return [
      { kind: "weights-dtype", from: n, to: s, sizeBytes: o.reduce((a, u) => a + u.to.sizeBytes, 0) }
    ];
  });
}
function gc(e) {
  return e.reduce((t, { to: n }) => t + Mn(n), 0);
}

// src/domain/why.ts
function bc(e, t) {
  return be.flatMap((n) => {
    let r = De(e, "baseline", n), i = De(e, "candidate", n);
    if ("absent" in r || "absent" in i) return [];
    let s = t.filter(({ key: a }) => a.variant === n), o = Iy(r.inspection, i.inspection, s);
    return o.length === 0 ? [] : [{ variant: n, facts: o }];
  });
}
function Iy(e, t, n) {
  let r = hc(e, t), i = ec(e, t), s = yc([...i.kept, ...i.resized]), o = ac(e, t), a = Ry(o.changed, r.retyped, s.length > 0), u = tc(n, e, a), c = new Set(u.flatMap(({ suspects: d }) => d));
  return [
    ...r.facts,
    ...s,
    ...wc("operators-added", a, c),
    ...wc("operators-removed", a, c),
    ...vc("fusion-lost", o.lost),
    ...vc("fusion-gained", o.gained),
    ...cc(i, r.inputReshaped),
    ...Py(i, o.changed),
    ...u
  ];
}
function Ry(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  for (let [i, s] of e) {
    let o = oc.has(i) ? n && i !== "CAST" ? 1 / 0 : t : 0, a = Math.sign(s) * Math.max(0, Math.abs(s) - o);
    a !== 0 && r.set(i, a);
  }
  return r;
}
function wc(e, t, n) {
  let r = e === "operators-added" ? 1 : -1;
  return [...t].flatMap(
    ([i, s]) => s * r > 0 && !n.has(i) ? [{ kind: e, op: i, count: Math.abs(s) }] : []
  );
}
function vc(e, t) {
  return t.map((n) => ({ kind: e, ...n }));
}
function Py({ added: e, removed: t }, n) {
  let r = ({ usedBy: i }, s) => i !== void 0 && (i === "DEQUANTIZE" || (n.get(i) ?? 0) * s > 0);
  return [
    ...e.filter((i) => !r(i, 1)).map(({ name: i, sizeBytes: s }) => Fr(i, 0, s)),
    ...t.filter((i) => !r(i, -1)).map(({ name: i, sizeBytes: s }) => Fr(i, s, 0))
  ];
}

// src/domain/compare.ts
function Dc(e) {
  let t = Map.groupBy(e.measurements.cases, ({ key: n }) => n.model);
  return {
    models: e.changes.models.map(({ model: n, change: r }) => {
      let i = e.variants.models.find((u) => u.model === n);
      if (i === void 0 || r === "unchanged" || r === "deleted")
        return { model: n, change: r, rows: [], cases: [], why: [] };
      let s = t.get(n) ?? [], o = s.map(zu), a = e.accuracy.models.find((u) => u.model === n);
      return {
        model: n,
        change: r,
        rows: [...Ju(i, a, e.apps), ...Ly(s, e)],
        cases: o,
        why: bc(i, o)
      };
    })
  };
}
function Ly(e, t) {
  let { minimumEffect: n } = t.settings.settings;
  return e.flatMap(
    (r) => $u({ measured: r, minimumEffect: n, refusal: Xu(t.measurements.sessions, r.key.device) })
  );
}

// src/domain/judge/rules.ts
function Br(e, t) {
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
  return e === void 0 || da(e, t);
}

// src/domain/advise/keeps-accuracy.ts
var Fy = 0.01, Ec = { topOne: 0.99, cosine: 0.999 };
function Cc(e, t, n, r) {
  let i = t.models.find((u) => u.model === n.model), s = i?.candidate.find(({ variant: u }) => u === r), o = i?.candidate.find(({ variant: u }) => u === n.variant);
  if (s === void 0 || o === void 0) return { kept: n.variant === r };
  if (s.task.status === "measured" && o.task.status === "measured")
    return By(e, { of: "variant", model: n.model, variant: n.variant }, s.task, o.task);
  let a = s.task.status === "not-configured" && o.task.status === "not-configured";
  return { kept: n.variant === r || a && _y(o) };
}
function By(e, t, n, r) {
  let { difference: i } = Nn(n, r), { estimate: s, interval: o } = i, a = r.higherIsBetter ? -s : s, u = Br(e.budgets, t).filter(({ metric: b }) => b === "accuracy"), c = u.find(({ kind: b }) => b === "max-drop")?.limit, d = c === void 0 ? r.unit === "number" : c.of === "relative", l = (c?.of === "absolute" ? c.value : c?.fraction ?? Fy) * (d ? Math.abs(n.value) : 1), f = o !== void 0 && (r.higherIsBetter ? o.high < 0 : o.low > 0), m = u.every(
    ({ kind: b, limit: T }) => b !== "min" || T.of !== "absolute" || !it(T.value, r.value)
  );
  return { kept: !it(a, l) && (c !== void 0 || !f) && m, delta: s };
}
function _y({ fidelity: e }) {
  return e.status === "is-reference" ? !0 : e.status !== "measured" || e.nonFiniteOutputs > 0 ? !1 : e.topOneAgreement === void 0 ? e.cosine >= Ec.cosine : e.topOneAgreement >= Ec.topOne;
}

// src/domain/advise.ts
function Ac(e, t, n, r) {
  return e.plan.devices.flatMap(
    ({ device: i, platform: s, cases: o }) => e.plan.ship.filter((a) => a.platform === s).flatMap((a) => {
      let u = r(a, i)?.planned.key;
      if (u === void 0) return [];
      let c = o.filter(({ key: d }) => d.model === a.model).flatMap(({ key: d }) => $y(e, d, u, t, n) ?? []);
      return qy(a, i, u, c, e.settings.settings.minimumEffect) ?? [];
    })
  );
}
function $y(e, t, n, r, i) {
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
      accuracy: Cc(e.settings.settings, e.accuracy, t, n.variant)
    };
}
function qy(e, t, n, r, i) {
  let s = r.find(({ key: y }) => rt(y, n)), o = r.filter((y) => y.accuracy.kept);
  if (s === void 0 || o.length === 0) return;
  let a = Math.min(...o.map(({ p50Ns: y }) => y)), [u] = o.filter(({ p50Ns: y }) => y <= a * (1 + i)).sort((y, b) => y.sizeBytes - b.sizeBytes || y.p50Ns - b.p50Ns || Uy(y, b));
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
function Uy(e, t) {
  let [n, r] = [e, t].map(({ key: i }) => `${i.variant} ${i.delegate}`);
  return n !== void 0 && r !== void 0 && n < r ? -1 : 1;
}

// src/domain/judge/findings.ts
function Oc(e) {
  return [
    ...e.settings.changedByHead.map(({ path: t, base: n, head: r, loosens: i }) => ({
      kind: "setting-changed",
      detail: `${t}: ${n ?? "not set"} → ${r ?? "not set"}${i ? " (looser)" : ""}; the base decides`
    })),
    ...e.changes.models.filter(({ differs: t, change: n }) => n === "modified" && t.includes("evaluation")).map(({ model: t }) => ({ kind: "evaluation-changed", detail: `${t}: the evaluation data changed` })),
    ...e.variants.models.flatMap(jy),
    ...e.comparison.models.flatMap((t) => Vy(t, e.ships))
  ];
}
function jy({ model: e, baseline: t, candidate: n }) {
  return n.status !== "present" ? [] : n.variants.flatMap((r) => {
    if (r.status !== "failed" && r.status !== "no-effect") return [];
    let s = (t.status === "present" ? t.variants.find(({ variant: o }) => o === r.variant) : void 0)?.status === r.status ? " (on the baseline, too)" : "";
    return [
      { kind: "variant-failed", scope: { of: "variant", model: e, variant: r.variant }, detail: `${r.reason}${s}` }
    ];
  });
}
function Vy({ rows: e, cases: t }, n) {
  return [...t.flatMap(Hy), ...e.filter((r) => Xy(r, n)).map(Wy)];
}
var zy = /* @__PURE__ */ new Set(["crashed", "hung", "out-of-memory", "invalid-model", "error"]);
function Hy(e) {
  let { key: t, gated: n, candidate: r, baseline: i, throttledBlocks: s } = e, o = { of: "case", key: t, gated: n }, a = [], u = (d, l) => a.push({ kind: d, scope: o, detail: l });
  r.status === "fell-back" ? u("fell-back", As(r, i)) : zy.has(r.status) || r.crashes > 0 ? u("crashed", As(r, i)) : n && r.status === "unsupported" && i.status === "measured" ? u("not-measured", As(r, i)) : (r.status === "missing" || r.status === "infrastructure") && u("not-measured", r.detail ?? r.status);
  let { outputCheck: c } = r;
  return c?.status === "outside" ? u("wrong-output", c.detail) : (c?.nonFiniteOutputs ?? 0) > 0 && u("wrong-output", `${c?.nonFiniteOutputs} outputs are NaN or infinite`), s > 0 && u("throttled", `the device was hot around ${s} blocks`), a;
}
function As(e, t) {
  let n = e.detail ?? `${e.crashes} launches ended in it`;
  return e.status === t.status && e.status !== "measured" ? `${n} (on the baseline, too)` : n;
}
function Xy({ change: e, scope: t, metric: n }, r) {
  return e !== "regression" || n === "app-size" ? !1 : t.of === "case" ? t.gated : r(t.model, t.variant);
}
function Wy({ scope: e, metric: t }) {
  return { kind: "regression", scope: e, detail: t };
}

// src/domain/judge/lattice.ts
function _r(e, t) {
  return Ji.indexOf(e) >= Ji.indexOf(t) ? e : t;
}
function Ht(e) {
  if (e.status === "within") return "pass";
  if (e.waiver !== void 0) return "warn";
  let t = e.of === "budget" ? e.rule.level : e.level;
  return t === "off" ? "pass" : t === "warn" ? "warn" : e.status === "exceeded" ? "fail" : "inconclusive";
}
function $r(e, t) {
  return e === "fail" ? 1 : e === "inconclusive" && t === "fail" ? 4 : 0;
}

// src/domain/judge/shipping-case.ts
function Nc(e, t, n) {
  let r = [];
  for (let i of n) {
    let s = i.facts?.candidate.status ?? "missing";
    if (s === "fell-back" || s === "unsupported") {
      r.push(i);
      continue;
    }
    let o = [Gy(i), ...Yy(r, i), ...Jy(i)];
    return { judged: i, checks: o };
  }
  return { judged: void 0, checks: r.length === 0 ? [Ky(e, t)] : Zy(e, r) };
}
var Tc = 2;
function Gy(e) {
  let t = Xt(e, "runs", "error", "runs to the end"), { facts: n } = e;
  if (n === void 0) return ot(t, "nothing", "the case is in the plan, but nothing came back of it");
  let { baseline: r, candidate: i } = n, s = Sc(i);
  return i.crashes >= Tc || i.status === "invalid-model" ? r.finished > 0 && r.crashes < Tc ? { ...t, status: "exceeded", found: s, reason: i.detail ?? "the baseline runs there" } : ot(t, s, `the baseline does not run there either: ${Sc(r)}`) : i.status === "measured" ? { ...t, status: "within", found: s } : ot(t, s, i.detail ?? "it was not measured");
}
function Yy(e, t) {
  let n = e.find(({ facts: a }) => a?.baseline.status === "measured");
  if (n !== void 0) {
    let a = Xt(n, "delegate-applies", "warn", n.planned.key.delegate), u = n.facts?.candidate.detail;
    return [{ ...a, status: "exceeded", found: t.planned.key.delegate, reason: u }];
  }
  let { facts: r, planned: i } = t;
  if (r?.candidate.status !== "measured") return [];
  let s = Xt(t, "delegate-applies", "warn", i.key.delegate), o = r.candidate.delegation?.applied;
  return o !== void 0 ? [{ ...s, status: "within", found: o }] : [ot({ ...s, level: "error" }, "unknown", "the report does not say what really ran")];
}
function Jy(e) {
  let { facts: t, planned: n } = e;
  if (t?.candidate.status !== "measured") return [];
  let r = Xt(e, "output-is-right", "error", "the output of built-in kernels"), [i, s] = [t.baseline.outputCheck, t.candidate.outputCheck];
  if (s === void 0)
    return n.key.delegate === "cpu" ? [] : [ot(r, "unchecked", "no launch compared the output")];
  let o = i?.status === "outside" ? " (on the baseline, too)" : "";
  if (s.status === "outside") return [{ ...r, status: "exceeded", found: `${s.detail}${o}` }];
  let a = s.nonFiniteOutputs ?? 0;
  return a > (i?.nonFiniteOutputs ?? 0) ? [{ ...r, status: "exceeded", found: `${a} outputs are NaN or infinite` }] : s.status === "within" ? [{ ...r, status: "within", found: s.detail }] : i?.status === "within" ? [ot({ ...r, level: "warn" }, s.detail, "built-in kernels no longer run this file")] : [];
}
function Ky({ model: e, variant: t }, n) {
  let i = { of: "built-in", scope: { of: "variant", model: e, variant: t }, check: "runs", level: "error" }, s = `no case of it is planned on ${gr(n)}`;
  return { ...i, status: "unknown", expected: "runs to the end", found: "not planned", reason: s };
}
function Zy(e, t) {
  let r = t.find(
    ({ planned: d }) => d.candidate.status === "unsupported" && d.baseline.status !== "unsupported"
  ) ?? t.find(({ facts: d }) => d?.baseline.status === "measured"), i = r ?? t.at(-1);
  if (i === void 0) return [];
  let s = Xt(i, "runs", "error", `runs on ${e.delegates.join(" or ")}`), o = t.map(({ planned: d, facts: l }) => `${d.key.delegate}: ${l?.candidate.status}`).join(", "), a = i.facts?.candidate.detail, u = t.every(({ facts: d }) => d?.candidate.status === "unsupported");
  if (r !== void 0 && u)
    return [{ ...s, status: "exceeded", found: o, reason: a ?? "the baseline runs there" }];
  let c = `no shipping delegate applies${a === void 0 ? "" : `: ${a}`}`;
  return r === void 0 ? [ot(s, o, c)] : [
    ot(s, o, c),
    { ...Xt(r, "delegate-applies", "warn", r.planned.key.delegate), status: "exceeded", found: o }
  ];
}
function Xt({ planned: e }, t, n, r) {
  return { of: "built-in", scope: { of: "case", key: e.key, gated: e.gated }, check: t, level: n, expected: r };
}
function ot(e, t, n) {
  return { ...e, status: "unknown", found: t, reason: n };
}
function Sc({ status: e, crashes: t, finished: n }) {
  return t === 0 ? e : `${e}; ${t} launches ended in it, ${n} finished`;
}

// src/domain/judge/shipping-variant.ts
function xc(e, t, n) {
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
  if (Qy(e.candidate.source))
    return { ...r, status: "unknown", found: s, reason: "the file itself was not fetched" };
  let o = De(t, "baseline", n);
  return e.change === "added" ? { ...r, status: "exceeded", found: s, reason: "it is what ships" } : "absent" in o ? { ...r, status: "unknown", found: s, reason: `the baseline has none either: ${o.absent}` } : { ...r, status: "exceeded", found: s, reason: "the baseline has it" };
}
function Qy(e) {
  return e.status === "unreadable" && e.reason === "lfs-pointer";
}
function Mc(e, t) {
  if (e.status === "absent") return !0;
  if (e.status === "unusable") return !1;
  let n = e.variants.find((r) => r.variant === t);
  return n === void 0 || n.status === "not-possible";
}
function kc(e, t, n) {
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
function Ic(e) {
  let t = e2(e), n = e.changes.models.filter(({ change: i }) => i === "modified" || i === "added").flatMap((i) => t2(e, i, t)), r = n.map(Ht).reduce(_r, "pass");
  return {
    verdict: r,
    exitCode: $r(r, e.settings.settings.onInconclusive),
    checks: n,
    findings: Oc({
      ...e,
      ships: (i, s) => e.plan.ship.some((o) => o.model === i && o.variant === s)
    }),
    advice: Ac(e, t.facts, t.rows, (i, s) => Rc(e, i, s, t).judged)
  };
}
function e2({ comparison: e }) {
  let t = e.models.flatMap((r) => r.rows), n = Map.groupBy(
    t,
    ({ scope: r }) => r.of === "variant" ? `${r.model} ${r.variant}` : ""
  );
  return {
    facts: Dn(
      e.models.flatMap(({ cases: r }) => r),
      ({ key: r }) => r
    ),
    rows: Dn(t, ({ scope: r }) => r.of === "case" ? r.key : void 0),
    variantRows: (r, i) => n.get(`${r} ${i}`) ?? []
  };
}
function t2(e, t, n) {
  let r = e.plan.ship.filter(({ model: u }) => u === t.model), i = e.variants.models.find(({ model: u }) => u === t.model), s = [...new Set(r.map(({ variant: u }) => u))], o = s.map((u) => xc(t, i, u)), a = new Set(s.filter((u, c) => o[c]?.status === "within"));
  return [
    ...o,
    ...kc(t.model, r, e.plan.devices),
    ...s.filter((u) => a.has(u)).flatMap((u) => n2(e, t.model, u, n)),
    ...r.filter(({ variant: u }) => a.has(u)).flatMap(
      (u) => e.plan.devices.filter(({ platform: c }) => c === u.platform).flatMap(({ device: c }) => r2(e, u, c, n))
    )
  ];
}
function n2(e, t, n, r) {
  let i = r.variantRows(t, n);
  return Pc(
    e,
    { of: "variant", model: t, variant: n },
    i,
    !1,
    (s) => s === "app-size" ? "no app was built: this farm measures without one" : "no evaluation is configured, or it did not run"
  );
}
function r2(e, t, n, r) {
  let { judged: i, checks: s } = Rc(e, t, n, r);
  if (i === void 0) return s;
  let { key: o, gated: a } = i.planned, u = (i.facts?.rounds ?? 0) > 1;
  return [
    ...s,
    ...Pc(e, { of: "case", key: o, gated: a }, r.rows.get(o), u, () => "it was not measured")
  ];
}
function Rc(e, t, n, r) {
  let i = e.plan.devices.filter((o) => re(o.device, n)).flatMap(({ cases: o }) => o).filter(({ gated: o, key: a }) => o && a.model === t.model && a.variant === t.variant), s = t.delegates.flatMap(
    (o) => i.filter(({ key: a }) => a.delegate === o).map((a) => ({ planned: a, facts: r.facts.get(a.key)[0] }))
  );
  return Nc(t, n, s);
}
function Pc(e, t, n, r, i) {
  let { settings: s } = e.settings, { model: o, variant: a } = t.of === "case" ? t.key : t, u = e.variants.models.find((d) => d.model === o), c = u !== void 0 && Mc(u.baseline, a);
  return Br(s.budgets, t).flatMap((d) => {
    if (t.of === "case" && t.key.delegate === "cpu" && i2(d.metric)) return [];
    let l = n.find(({ metric: y }) => y === d.metric), { minimumEffect: f } = s, m = i(d.metric);
    return au({ rule: d, scope: t, row: l, missing: m, noBaseline: c, secondRoundAsked: r, minimumEffect: f }) ?? [];
  });
}
function i2(e) {
  return e === "delegated-nodes" || e === "partitions";
}

// src/stages/decide.ts
function je(e, t, n) {
  let { settings: r, changes: i, variants: s, accuracy: o, plan: a, apps: u } = e, c = xu({ plan: a, secondRound: n, runs: t }), d = Dc({ settings: r, changes: i, variants: s, accuracy: o, apps: u, plan: a, measurements: c }), l = Ic({ settings: r, changes: i, variants: s, accuracy: o, plan: a, comparison: d });
  return { measurements: c, comparison: d, verdict: l };
}

// src/domain/money/prices.ts
var Lc = {
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
  return Object.hasOwn(Lc, e) ? Lc[e] : void 0;
}
function Ts(e) {
  return Math.ceil(e / 60);
}
function Ve(e, { centsPerHour: t }) {
  return Math.ceil((e.physical * t.physical + e.virtual * t.virtual) / 60);
}
function Fc(e, t, n) {
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
var In = 15e6;
function Bc(e, t) {
  let n = e.devices.flatMap((r) => {
    let { request: i } = r;
    if (i === void 0) return [];
    let s = i.sessionTimeBoxNs ?? t.longestSessionSeconds * 1e9, o = Cn(i), a = i.cases.filter((u) => u.gated).map(({ id: u }) => o.get(u) ?? 0);
    return [
      {
        worst: at(r, Wt(s, t)),
        confirmation: at(r, Ss(a, i.coolDown.maxWaitNs, t)),
        likely: at(r, s2(i, In))
      }
    ];
  });
  return {
    worst: ze(n.map(({ worst: r }) => r)),
    confirmation: ze(n.map(({ confirmation: r }) => r)),
    likely: ze(n.map(({ likely: r }) => r))
  };
}
function s2(e, t) {
  let n = [...jt(e, t).values()].reduce((r, i) => r + i, 0) / 1e9;
  return Ts(n);
}
function _c({ devices: e }) {
  let t = e.map(({ cases: n, request: r }) => {
    if (r === void 0) return 0;
    let i = new Set(n.filter((u) => u.identical).map(({ id: u }) => u)), s = r.launches.map(
      (u) => i.has(u.case) ? { ...u, loadOrder: [...oe] } : u
    ), o = (u) => [...u.values()].reduce((c, d) => c + d, 0);
    return (o(jt({ ...r, launches: s }, In)) - o(jt(r, In))) / 1e9;
  });
  return Math.floor(t.reduce((n, r) => n + r, 0) / 60);
}
function Wt(e, { aroundSessionSeconds: t, longestSessionSeconds: n }) {
  return Ts(Math.min(n, Math.ceil(e / 1e9) + t));
}
function Ss(e, t, n) {
  return e.length === 0 ? 0 : Wt(An(e, t), n);
}
function at({ facts: e }, t) {
  return e?.form === "virtual" ? { physical: 0, virtual: t } : { physical: t, virtual: 0 };
}

// src/domain/money/ledger.ts
function $c(e, t) {
  return ze(e.filter((n) => n.day === t).map(({ minutes: n }) => n));
}
function Ns(e, { day: t, pullRequest: n }, r, i) {
  let s = (c) => Ve(ze(c.map(({ minutes: d }) => d)), i), o = n === void 0 ? [] : e.filter((c) => c.pullRequest === n), a = r.maxPerPullRequestCents - s(o), u = r.maxPerDayCents - s(e.filter((c) => c.day === t));
  return Math.max(0, Math.min(a, u));
}
function xs(e, t) {
  let n = (i) => `$${(i / 100).toFixed(2)}`;
  return `the spend limit (${`${n(e.maxPerPullRequestCents)} a pull request, ${n(e.maxPerDayCents)} a day`}) has ${n(t)} left`;
}

// src/domain/leave-out.ts
function qr(e, t) {
  let n = e.devices.map((i) => {
    let s = new Map(
      i.cases.flatMap((o) => {
        let a = o.unplanned === void 0 ? t(o, i) : void 0;
        return a === void 0 ? [] : [[o.id, a]];
      })
    );
    return s.size === 0 ? i : o2(i, s);
  }), r = new Set(n.flatMap(({ request: i }) => i?.files.map(({ id: s }) => s) ?? []));
  return { ...e, devices: n, files: e.files.filter(({ id: i }) => r.has(i)) };
}
function o2(e, t) {
  let { request: n, ...r } = e, i = e.cases.map((u) => {
    let c = t.get(u.id);
    return c === void 0 ? u : { ...u, unplanned: c };
  }), s = n?.cases.filter(({ id: u }) => !t.has(u)) ?? [];
  if (n === void 0 || s.length === 0) return { ...r, cases: i };
  let o = {
    ...n,
    cases: s,
    launches: n.launches.filter((u) => !t.has(u.case)),
    files: Tn(s, n.files)
  }, a = n.sessionTimeBoxNs === void 0 ? {} : { sessionTimeBoxNs: Vt(o) };
  return { ...r, cases: i, request: { ...o, ...a } };
}

// src/domain/money/trim.ts
function qc(e, t) {
  let { prices: n, capCents: r, reason: i } = t, s = e.devices.map(({ request: f }) => f === void 0 ? /* @__PURE__ */ new Map() : new Map(Cn(f))), o = e.devices.map(
    ({ request: f }) => new Set(f?.cases.filter((m) => m.gated).map(({ id: m }) => m))
  ), a = e.devices.map((f, m) => l(m)), u = /* @__PURE__ */ new Set(), d = e.devices.flatMap(
    (f, m) => f.cases.filter(({ id: y }) => s[m]?.has(y) === !0).map((y) => ({ device: m, id: y.id, gated: y.gated, turn: a2(y, f) }))
  ).toReversed().toSorted((f, m) => m.turn - f.turn);
  for (let { device: f, id: m } of d) {
    if (Ve(ze(a), n) <= r) break;
    s[f]?.delete(m), u.add(m), a[f] = l(f);
  }
  return u.size === 0 ? e : qr(e, ({ id: f }) => u.has(f) ? i : void 0);
  function l(f) {
    let m = s[f] ?? /* @__PURE__ */ new Map(), y = e.devices[f];
    if (m.size === 0 || y?.request === void 0) return { physical: 0, virtual: 0 };
    let b = y.request.coolDown.maxWaitNs, T = [...m].flatMap(([N, w]) => o[f]?.has(N) === !0 ? [w] : []), A = Wt(An([...m.values()], b), n);
    return at(y, A + Ss(T, b, n));
  }
}
function a2(e, { device: t, platform: n }) {
  let r = bn(t, n), i = r !== void 0 && Or(r) === "low";
  return e.gated ? i ? 0 : 1 : i ? 2 : 3;
}

// src/stages/spend.ts
async function Uc(e, t, { spend: n }) {
  let r = Os(e.farm.name);
  if (r === void 0) return t;
  let { today: i, spending: s } = e, o = s?.pullRequest, a = await s?.ledger.read({ day: i, pullRequest: o }) ?? [], u = Ns(a, { day: i, pullRequest: o }, n, r), c = `not measured: ${xs(n, u)}`, d = qc(t, { prices: r, capCents: u, reason: c }), { worst: l, confirmation: f, likely: m } = Bc(d, r), y = {
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
      likelyAfterFreeCents: Fc(m, $c(a, i), r),
      savedMinutes: _c(t)
    }
  };
}
var u2 = { status: "reserved", settle: () => Promise.resolve() };
async function jc(e, t, n, { spend: r }) {
  let i = Os(e.farm.name), { request: s } = t;
  if (i === void 0 || e.spending === void 0 || s === void 0) return u2;
  let { ledger: o, pullRequest: a } = e.spending, u = { day: e.today, pullRequest: a }, c = s.sessionTimeBoxNs ?? i.longestSessionSeconds * 1e9, d = await o.read(u), l = {
    kind: "ledger-entry",
    schemaVersion: 1,
    id: c2(`${s.requestId}.${t.device.model}.${t.device.osVersion}`, d),
    day: u.day,
    farm: e.farm.name,
    ...a === void 0 ? {} : { pullRequest: a },
    headSha: n,
    state: "reserved",
    minutes: at(t, Wt(c, i))
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
function c2(e, t) {
  let n = e.replaceAll(/[^A-Za-z0-9._-]/g, "-").slice(0, 180), r = new Set(t.filter(({ state: s }) => s === "billed").map(({ id: s }) => s)), i = n;
  for (let s = 2; r.has(i); s += 1) i = `${n}.${s}`;
  return i;
}

// src/stages/run.ts
async function zc(e) {
  let { workspace: t, signal: n } = e, r = await Ms(t), { subject: i } = await t.read("plan", "prepare"), { settings: s } = r.settings, o = await Vc(e, i, r.plan, r.plan, s), { verdict: a } = je(r, await ks(t, o), void 0), u = xr(r.plan, a), c = u === void 0 || n?.aborted === !0 ? [] : await Vc(e, i, u, r.plan, s);
  if (await t.write("device-runs", i, ["plan"], { runs: [...o, ...c] }), n?.aborted === !0) throw S.aborted();
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
    apps: await e.has("app-bundle") ? (await e.read("app-bundle", "build")).body.apps : []
  };
}
async function ks(e, t) {
  return Promise.all(
    t.map(async (n) => {
      let r = n.outcome.report;
      return { run: n, report: r === void 0 ? void 0 : Ta(await e.readText(r)) };
    })
  );
}
async function Vc(e, t, n, r, i) {
  let s = new Map(r.files.map(({ id: f, file: m }) => [f, m])), { farm: o, workspace: a, progress: u, signal: c } = e, d = o.needsApp ? (await a.read("app-bundle", "build")).body.apps : [], l = [];
  for (let f of n.devices) {
    let { request: m } = f;
    m !== void 0 && l.push({ planned: f, request: m, money: await jc(e, f, t.headSha, i) });
  }
  return Promise.all(
    l.map(async ({ planned: { device: f, platform: m, cases: y }, request: b, money: T }) => {
      if (T.status === "refused") return d2(a, f, b, T.reason);
      let A = new Map(y.map(({ id: p, key: v }) => [p, ca(v)])), w = { subject: t, device: f, request: b, files: s, signal: c, progress: u, labelOf: (p) => A.get(p) ?? p }, g = o.needsApp ? { app: await l2(e, d, m, b) } : {}, D = await o.run({ ...w, ...g });
      return await T.settle(D.billedMinutes), D;
    })
  );
}
async function d2(e, t, n, r) {
  let { sha256: i } = await e.writeText(`device-runs/${n.requestId}.json`, Re(n));
  return { device: t, round: n.round, requestSha256: i, outcome: { status: "quota", reason: r } };
}
async function l2({ appBuilders: e, workspace: t, signal: n }, r, i, s) {
  let o = r.find((u) => u.platform === i), a = e.find((u) => u.platform === i);
  if (o === void 0 || a === void 0) throw S.internal(`no app was built for ${i}`);
  return { built: o, driver: await a.driver({ app: o, request: s, workspace: t, signal: n }) };
}

// src/stages/report-input.ts
function Ur(e, t, n, r, i) {
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
function Hc(e, { asOf: t, waivers: n }, r) {
  let i = [], s = e.checks.map((a) => {
    if (a.status !== "exceeded") return a;
    let u = n.filter((y) => f2(y, a)).toSorted((y, b) => y.until === b.until ? 0 : y.until < b.until ? 1 : -1), [c] = u;
    if (c === void 0) return a;
    if (c.until < t)
      return i.push({
        kind: "waiver-expired",
        scope: a.scope,
        detail: `${c.actor} accepted ${c.check} until ${c.until}, which has passed`
      }), a;
    let { actor: d, until: l, reason: f, url: m } = c;
    return { ...a, waiver: { by: d, until: l, reason: f, ...m === void 0 ? {} : { url: m } } };
  }), o = s.map(Ht).reduce(_r, "pass");
  return {
    ...e,
    verdict: o,
    exitCode: $r(o, r),
    checks: s,
    findings: [...e.findings, ...i]
  };
}
function f2({ check: e, match: t }, n) {
  return (n.of === "budget" ? n.metric : n.check) === e && Cs(t, n.scope);
}

// src/domain/wants-comment.ts
function jr({ comment: e }, t, n) {
  switch (e) {
    case "always":
      return !0;
    case "on-change":
      return t.models.some(({ change: r }) => r !== "unchanged") || (n?.verdict ?? "pass") !== "pass";
    case "on-failure":
      return (n?.exitCode ?? 0) !== 0;
  }
}

// src/stages/waivers.ts
var p2 = "waivers.json";
async function Xc({ decisions: e, today: t, workspace: n, progress: r }, i) {
  if (e === void 0) return;
  let s = await e.files().then(async (o) => ({ asOf: t, waivers: await m2(o) })).catch((o) => {
    let a = o instanceof Error ? o.message : String(o);
    return r.warn(`Accepted findings could not be read, so none is applied: ${a}`), { asOf: t, waivers: [], unreadable: a };
  });
  return await n.write("waivers", i, [], s), s;
}
async function m2(e) {
  let t = await e.read(p2);
  return t === void 0 ? [] : va.parse(JSON.parse(t)).waivers;
}

// src/stages/conclude.ts
async function Wc(e) {
  let { workspace: t } = e, { subject: n, evidence: r, deviceRuns: i, decision: s } = await h2(t);
  await t.write("measurements", n, ["plan", "device-runs"], s.measurements);
  let o = ["settings", "changes", "variants", "accuracy", "plan", "measurements"], a = await t.has("app-bundle") ? ["app-bundle"] : [];
  await t.write("comparison", n, [...o, ...a], s.comparison);
  let u = await Xc(e, n), c = await iu(e, n, s.measurements, r.variants), d = Ur(e, n, r, g2(s, u, r), c), l = i.runs.map(({ billedMinutes: y }) => y), f = l.filter((y) => y !== void 0), m = f.reduce((y, b) => y + b, 0);
  return y2(e, f.length < l.length || f.length === 0 ? d : { ...d, billedMinutes: m });
}
async function h2(e) {
  let t = await Ms(e), { subject: n, body: r } = await e.read("device-runs", "run"), i = await ks(e, r.runs), s = je(
    t,
    i.filter(({ run: u }) => u.round === 1),
    void 0
  ), a = i.some(({ run: u }) => u.round === 2) ? je(t, i, xr(t.plan, s.verdict)) : s;
  return { subject: n, evidence: t, deviceRuns: r, decision: a };
}
function g2(e, t, { settings: n }) {
  return t === void 0 ? e : { ...e, verdict: Hc(e.verdict, t, n.settings.onInconclusive) };
}
async function y2(e, t) {
  let { workspace: n, pullRequest: r, progress: i } = e, { verdict: s } = t, o = await n.has("waivers") ? ["waivers"] : [];
  await n.write("verdict", t.subject, ["settings", "accuracy", "comparison", ...o], s);
  let a = Aa(t), u = await n.writeText("comment.md", a), c = await n.writeText("summary.md", Oa(t)), d = jr(t.settings.settings, t.changes, s), l = await r?.publish(a, { as: "report", begin: d });
  return l?.status === "skipped" && i.warn(`The comment was not posted: ${l.reason}`, l.fix), { verdict: s, input: t, comment: u, summary: c, published: l };
}

// src/config/devices-lock.ts
var Vr = "edgegate.devices.lock", w2 = [
  "# Which phones `devices:` stands for. Commit it: a run then asks for the same phones, and says when one is gone.",
  "# requirement = farm platform model version"
];
function Gc(e) {
  let t = e.map(
    ({ asked: n, platform: r, device: i }) => `${n} = ${i.farm} ${r} ${i.model} ${i.osVersion}`
  );
  return `${[...w2, ...t].join(`
`)}
`;
}
function Yc(e) {
  let t = [];
  for (let [n, r] of e.split(/\r?\n/).entries()) {
    if (r.trim() === "" || r.startsWith("#")) continue;
    let [, i, s, o, a, u] = /^(\S.*) = (\S+) (\S+) (\S+) (\S+)$/.exec(r) ?? [], c = ua.safeParse(o);
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

// src/stages/already-failing.ts
function Jc(e) {
  let { plan: t, settings: n } = e;
  if (n.settings.spend.whenAlreadyFailing === "measure") return t;
  let { verdict: r } = je(e, [], void 0), i = r.checks.find((o) => Ht(o) === "fail");
  if (i === void 0) return t;
  let s = `not measured: ${v2(i)} already exceeds its limit (spend.when-already-failing: skip)`;
  return qr(t, (o, { platform: a }) => a === "host" ? void 0 : s);
}
var v2 = (e) => e.of === "budget" ? e.metric : e.check;

// src/domain/devices/default-set.ts
var Kc = {
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
function ed(e) {
  let { farm: t, requirements: n } = e, r = n ?? ["android", "ios"].flatMap((c) => e.platforms.has(c) ? Kc[c] : []), i = [], s = [], o = [], a = [], u = e.locked.filter(({ device: c }) => c.farm === t);
  for (let c of r) {
    let d = wr(c), l = u.findIndex((b) => b.asked === d), [f] = l < 0 ? [] : u.splice(l, 1), m = e.offered.filter(({ device: b }) => !i.some((T) => b2(b, T.device, c))), y = D2(c, e, f, m);
    if (y.device === void 0) {
      o.push({ kind: "missing", asked: d, reason: y.reason }), n !== void 0 && s.push({
        device: { farm: t, model: c.model ?? d, osVersion: c.version ?? "any version" },
        platform: Is(c) ?? "android",
        reason: y.reason
      });
      continue;
    }
    y.reason !== void 0 && o.push({ kind: "replaced", asked: d, reason: y.reason, device: y.device.device }), i.push(y.device), a.push({ asked: d, platform: y.device.platform, device: y.device.device });
  }
  return { chosen: i, unavailable: s, notices: o, locked: a };
}
function b2(e, t, { model: n }) {
  return n === void 0 ? e.model === t.model : re(e, t);
}
function D2(e, t, n, r) {
  let i = r.filter((b) => Zc(b, e)).toSorted(Ma), s = i.filter((b) => Ut(b) === void 0), o = n && i.find(({ device: b }) => re(b, n.device));
  if (o !== void 0 && Ut(o) === void 0) return { device: o };
  if (n !== void 0) {
    let b = o === void 0 ? "left the catalog" : `is locked, but ${Ut(o)}`, T = `${Rn(n.device)} ${b}`, A = Tr(n.device, s) ?? s[0] ?? Tr(n.device, Qc(r, n.platform));
    return A === void 0 ? { device: void 0, reason: T } : { device: A, reason: T };
  }
  let [a] = s;
  if (a !== void 0) return { device: a };
  let u = e.model === void 0 ? void 0 : i.find((b) => b.facts?.capacity !== "none");
  if (u !== void 0) return { device: u, reason: `it was named, although ${Ut(u)}` };
  if (e.model === void 0) {
    let [b] = i;
    return { device: void 0, reason: (b === void 0 ? "no phone like this is offered" : Ut(b)) ?? "no phone like this is offered" };
  }
  let c = { farm: t.farm, model: e.model, osVersion: e.version ?? "0" }, d = t.offered.filter(({ device: b }) => b.model === e.model), l = d.map(({ device: b }) => b.osVersion).toSorted(xa), f = d.some((b) => Zc(b, e) && !r.includes(b)), m = d.length === 0 ? `${Rn(c)} left the catalog` : i.length > 0 ? `the farm has no ${Rn(c)} at the moment` : f ? `${Rn(c)} is asked for already` : `${Rn(c)} is offered with ${l.join(", ")} only`, y = Tr(c, Qc(r, Is(e)));
  return y === void 0 ? { device: void 0, reason: m } : { device: y, reason: m };
}
function Zc(e, t) {
  let { device: n, platform: r, facts: i } = e, { model: s, version: o, tier: a, soc: u, android: c, ios: d, form: l = "physical" } = t, f = bn(n, r), m = Is(t);
  return (m === void 0 || r === m) && (i?.form ?? "physical") === l && (s === void 0 || n.model === s) && (o === void 0 || n.osVersion === o) && (a === void 0 || f !== void 0 && Or(f) === a) && (u === void 0 || Ca(n, r, i) === u) && (c === void 0 || Zi(n.osVersion, c)) && (d === void 0 || Zi(n.osVersion, d));
}
function Is({ android: e, ios: t, model: n, soc: r }) {
  return t !== void 0 ? "ios" : e !== void 0 ? "android" : n !== void 0 ? bn({ farm: "", model: n, osVersion: "" }, "ios") === void 0 ? void 0 : "ios" : r === void 0 ? "android" : void 0;
}
function Qc(e, t) {
  return e.filter(
    (n) => (t === void 0 || n.platform === t) && n.facts?.form !== "virtual"
  );
}
function Rn({ model: e, osVersion: t }) {
  return t === "0" ? e : `${e} ${t}`;
}

// src/stages/choose-devices.ts
async function td(e, t) {
  let n = await e.devices();
  if (e.offers === "own") return { devices: n, notices: [], locked: [] };
  let { settings: r, lockedDevices: i = [] } = t, { chosen: s, unavailable: o, notices: a, locked: u } = ed({
    farm: e.name,
    offered: n,
    requirements: r.devices,
    locked: i,
    platforms: E2(r)
  }), c = o.map(({ device: d, platform: l, reason: f }) => ({ device: d, platform: l, unavailable: f }));
  return { devices: [...s, ...c], notices: a, locked: u };
}
function E2({ models: e }) {
  let t = nt.filter((n) => n !== "host" && e.some(({ ship: r }) => r[n] !== void 0));
  return new Set(t.length === 0 ? ["android"] : t);
}

// src/domain/expected-time.ts
function nd({ devices: e }) {
  let t = e.flatMap(({ platform: i, request: s }) => s === void 0 ? [] : [{ platform: i, request: s }]), n = t.map(({ request: i }) => {
    let s = [...jt(i, In).values()].reduce((o, a) => o + a, 0);
    return Math.min(s, i.sessionTimeBoxNs ?? s);
  }), r = t.filter(({ platform: i }) => i !== "host").length;
  return { phones: r, thisComputer: r < t.length, likelyNs: Math.max(0, ...n) };
}

// src/stages/comment-life.ts
async function rd(e, t, n) {
  let r = nd(n.plan);
  if (e.pullRequest === void 0 || r.phones === 0 && !r.thisComputer) return;
  let i = jr(n.settings.settings, n.changes, void 0), s = Ur(e, t, n, je(n, [], void 0), void 0);
  await e.pullRequest.publish(Sa({ input: s, expected: r }), { as: "measuring", begin: i });
}
async function id(e, t) {
  try {
    return await t();
  } catch (n) {
    let r = Na(C2(n, e.signal), e);
    throw await e.pullRequest?.publish(r, { as: "stopped", begin: !1 }).catch((i) => {
      e.progress.warn(`The comment could not be ended: ${String(i)}`);
    }), n;
  }
}
function C2(e, t) {
  return t?.aborted === !0 ? { of: "cut-off" } : e instanceof et ? { of: "failure", text: `${e.message}
${e.remedy}` } : { of: "failure", text: "This is a bug of edgegate; the log of the run says more." };
}

// src/stages/adopted-files.ts
async function od(e) {
  let { litert: t, adopted: n, model: r, into: i, signal: s, onDone: o } = e, a = [];
  for (let c of e.wanted ?? be.filter((d) => d !== "as-is")) {
    let d = n.get(`variants/${r}/candidate/${c}.tflite`);
    a.push(d === void 0 ? { variant: c, status: "failed", reason: sd } : await u(d, c)), o(c);
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
    return f === void 0 ? { variant: d, status: "failed", reason: sd } : { ...f, variant: d };
  }
}
var sd = "the fork's own workflow run left no such file; its log says why";

// src/stages/convert.ts
async function ud(e) {
  let t = e.changes.filter(({ change: r }) => r !== "unchanged"), n = [];
  for (let r of t) {
    let i = e.progress.start(`Converting ${r.model}`), s = 0, o = (l) => (f) => i.update(s += 1, `${f} of the ${l}`), a = A2(r.model, e.base, e.head), u = (l) => O2(
      e.litert,
      r,
      l,
      a,
      Pn(l === "baseline" ? e.base : e.head, r.model),
      e.signal,
      o(l),
      l === "candidate" ? e.adopted : void 0
    ), [c, d] = await Promise.all([u("baseline"), u("candidate")]);
    i.finish(`${ad(c)} + ${ad(d)} files`), n.push({ model: r.model, baseline: c, candidate: d });
  }
  return n;
}
function Pn(e, t) {
  return e?.models.find((n) => n.name === t);
}
function A2(e, t, n) {
  let r = Pn(n, e)?.variants ?? Pn(t, e)?.variants;
  if (r === void 0) return;
  let i = Object.values((Pn(t, e) ?? Pn(n, e))?.ship ?? {}), s = /* @__PURE__ */ new Set([...r, ...i.map(({ variant: o }) => o)]);
  return be.filter((o) => s.has(o));
}
async function O2(e, t, n, r, i, s, o, a) {
  let u = t[n];
  if (i === void 0) return { status: "absent" };
  if (u.source.status === "absent")
    return n === "baseline" ? { status: "absent" } : { status: "unusable", reason: `the config names ${i.source}, but there is no such file` };
  if (u.source.status === "unreadable") return { status: "unusable", reason: u.source.detail };
  let { kind: c, file: d } = u.source;
  if (c === "npz" || c === "other")
    return { status: "unusable", reason: `${i.source} is not a model: a source is a SavedModel folder, or a .keras, .h5 or .tflite file` };
  let l = i.calibration !== void 0 && u.calibration?.status === "present" ? { data: u.calibration.file, samples: i.calibration.samples } : void 0, f = `variants/${t.model}/${n}`;
  return a !== void 0 && c !== "tflite" ? od({ litert: e, adopted: a, model: t.model, wanted: r, into: f, signal: s, onDone: o }) : e.convert({
    source: d,
    kind: c,
    variants: r,
    calibration: l,
    into: f,
    signal: s,
    onDone: ({ variant: m }) => o(m)
  });
}
function ad(e) {
  return e.status === "present" ? e.variants.filter(({ status: t }) => t === "converted").length : 0;
}

// src/stages/detect.ts
var T2 = ["source", "calibration", "evaluation"];
async function ld(e, t, n, r) {
  let i = [...new Set([...Gt(t), ...Gt(n)].map(({ name: c }) => c))].sort(), s = r.start("Looking for changed models", i.length), o = [];
  for (let [c, d] of i.entries()) {
    let l = Gt(t).find((m) => m.name === d), f = Gt(n).find((m) => m.name === d);
    o.push(await S2(e, d, l, f)), s.update(c + 1, d);
  }
  let a = await x2(e, t, n, o), u = a.filter(({ change: c }) => c !== "unchanged").length;
  return s.finish(`${u} of ${a.length} changed`), a;
}
function Gt(e) {
  return e?.models ?? [];
}
async function S2(e, t, n, r) {
  let i = [];
  for (let u of T2) {
    let [c, d] = [
      await Ln(e, "baseline", n, u),
      await Ln(e, "candidate", r, u)
    ];
    c !== d && i.push(u);
  }
  n !== void 0 && r !== void 0 && cd(n) !== cd(r) && i.push("settings");
  let s = await Ln(e, "baseline", n, "source") !== void 0, o = N2(s, r !== void 0, i.length > 0), a = n !== void 0 && r !== void 0 && n.source !== r.source && !i.includes("source");
  return {
    model: t,
    change: o,
    differs: i,
    ...a ? { renamedFrom: n.source } : {},
    baseline: o === "unchanged" ? Fn : await dd(e, "baseline", n),
    candidate: o === "unchanged" ? Fn : await dd(e, "candidate", r)
  };
}
function N2(e, t, n) {
  return t ? e ? n ? "modified" : "unchanged" : "added" : "deleted";
}
var Fn = { source: { status: "absent" } };
function fd(e, t) {
  return t === "source" ? e?.source : e?.[t]?.data;
}
async function Ln(e, t, n, r) {
  let i = fd(n, r);
  return i === void 0 ? void 0 : await e.identity(t, i);
}
function cd(e) {
  return JSON.stringify([e.variants ?? [], e.calibration?.samples ?? 0]);
}
async function dd(e, t, n) {
  if (n === void 0) return Fn;
  let r = async (a) => {
    let u = fd(n, a);
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
async function x2(e, t, n, r) {
  let i = /* @__PURE__ */ new Map();
  for (let o of r.filter(({ change: a }) => a === "added")) {
    let a = Gt(n).find(({ name: c }) => c === o.model), u = await Ln(e, "candidate", a, "source");
    for (let c of r.filter(
      ({ change: d, model: l }) => d === "deleted" && ![...i.values()].includes(l)
    )) {
      let d = Gt(t).find(({ name: l }) => l === c.model);
      if (!(u === void 0 || await Ln(e, "baseline", d, "source") !== u)) {
        i.set(o.model, c.model);
        break;
      }
    }
  }
  let s = new Set(i.values());
  return r.filter(({ model: o }) => !s.has(o)).map((o) => {
    let a = i.get(o.model);
    return a === void 0 ? o : {
      ...o,
      change: "unchanged",
      differs: [],
      renamedFrom: a,
      baseline: Fn,
      candidate: Fn
    };
  });
}

// src/stages/evaluate.ts
async function md(e) {
  let t = [];
  for (let n of e.variants) {
    let r = e.changes.find(({ model: s }) => s === n.model), i = e.settings.models.find(({ name: s }) => s === n.model);
    r === void 0 || i === void 0 || t.push(await M2(e, r, i, n));
  }
  return t;
}
async function M2(e, t, n, r) {
  let i = Rs(r.baseline).length + Rs(r.candidate).length, s = e.progress.start(`Evaluating ${t.model}`, i), o = 0, a = (b, T) => I2(
    e,
    t,
    b,
    r[b],
    n.evaluation?.metric,
    T,
    (A) => s.update(o += 1, `${A} of the ${b}`)
  ), u = (b) => t[b].evaluation, c = u("baseline") ?? u("candidate"), [d, l] = await Promise.all([a("baseline", c), a("candidate", c)]), f = t.differs.includes("evaluation") && u("baseline") !== void 0;
  if (!f || !l.some(k2)) {
    s.finish();
    let b = f ? "the change edits the evaluation data; both sides are scored on the base's" : void 0;
    return { model: t.model, sameData: !0, ...b === void 0 ? {} : { note: b }, baseline: d, candidate: l };
  }
  let m = await a("candidate", u("candidate"));
  return s.finish("each side on its own data"), { model: t.model, sameData: !1, note: "the base's evaluation data does not fit the candidate, so each side is scored on its own data", baseline: d, candidate: m };
}
function k2({ task: e }) {
  return e.status === "failed" && e.cause === "data";
}
function Rs(e) {
  return e.status !== "present" ? [] : e.variants.flatMap((t) => t.status === "converted" ? [{ variant: t.variant, file: t.file }] : []);
}
async function I2(e, t, n, r, i, s, o) {
  let a = Rs(r);
  if (a.length === 0) return [];
  let u = i?.kind === "built-in" ? R2(s) : void 0, c = i?.kind === "command" && e.fromStranger, d = await e.litert.evaluate({
    models: a,
    reference: ["float32", "as-is"].find((l) => a.some(({ variant: f }) => f === l)),
    data: pd(s),
    calibration: pd(t[n].calibration),
    metric: u === void 0 && !c ? i : void 0,
    signal: e.signal,
    onDone: o
  });
  return c ? d.map((l) => ({ ...l, task: { status: "failed", cause: "command", reason: P2 } })) : u === void 0 ? d : d.map((l) => ({ ...l, task: { status: "failed", cause: "data", reason: u } }));
}
function pd(e) {
  return e?.status === "present" ? e.file : void 0;
}
function R2(e) {
  if (e?.status !== "present")
    return e?.status === "unreadable" ? e.detail : "the config names evaluation data, but there is no such file";
}
var P2 = "the change comes from a fork, and the repository's own command is not run on a stranger's files";

// src/stages/make-inputs.ts
async function hd(e) {
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

// src/config/changed-budgets.ts
function wd(e, t) {
  let [n, r] = [gd(e), gd(t)], s = [.../* @__PURE__ */ new Set([...n.keys(), ...r.keys()])].flatMap((o) => {
    let [a, u] = [n.get(o), r.get(o)], c = _2(a ?? u);
    return a === void 0 && u === void 0 ? [] : a === void 0 ? [{ path: c, head: Hr(u), loosens: u !== void 0 && F2(u, t) }] : u === void 0 ? [{ path: c, base: Hr(a), loosens: B2(a, e) }] : br(a) === br(u) ? [] : [{ path: c, base: Hr(a), head: Hr(u), loosens: Ps(a, u) }];
  });
  return s.length > 0 ? s : L2([...n.values()], [...r.values()]);
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
  return JSON.stringify([e, t, ...la.map((r) => n?.[r] ?? null)]);
}
function L2(e, t) {
  let n = (i) => i.filter(({ match: s }) => s).map(vd).join();
  if (n(e) === n(t)) return [];
  let r = (i) => [...new Set(i.filter(({ match: s }) => s).map(({ match: s }) => Gi(s)))].join("; ");
  return [{ path: "overrides", base: r(e), head: r(t), loosens: !0 }];
}
function F2(e, t) {
  return bd(e, t).some((n) => Ps(n, e));
}
function B2(e, t) {
  if (e.level === "off") return !1;
  let n = bd(e, t);
  return n.length === 0 || n.some((r) => Ps(e, r));
}
function bd(e, t) {
  let n = t.indexOf(e);
  return t.slice(0, n).filter(
    ({ metric: r, kind: i, match: s }) => r === e.metric && i === e.kind && fa(s, e.match) !== "none"
  );
}
var zr = { off: 0, warn: 1, error: 2 };
function Ps(e, t) {
  if (zr[t.level] !== zr[e.level]) {
    if (zr[t.level] < zr[e.level]) return !0;
    if (e.level === "off") return !1;
  }
  if ((t.floor ?? 0) > (e.floor ?? 0)) return !0;
  let [n, r] = [yd(e), yd(t)];
  return e.limit.of !== t.limit.of ? !0 : e.kind === "min" ? r < n : r > n;
}
function yd({ limit: e, reserve: t }) {
  return e.of === "relative" ? e.fraction : e.value - (t ?? 0);
}
function Hr(e) {
  return e === void 0 ? "" : br(e);
}
function _2(e) {
  if (e === void 0) return "budgets";
  let t = Gi(e.match);
  return t === "" ? `budgets.${e.metric}.${e.kind}` : `overrides (${t}) ${e.metric}.${e.kind}`;
}

// src/config/changed-settings.ts
function Od(e, t) {
  return [
    ...U2(e, t),
    ...ie("delegates", e.delegates.join(", "), t.delegates.join(", "), !1),
    // Neither runtime is the faster one on every model.
    ...ie("runtime.android", e.runtime.android, t.runtime.android, !0),
    ...ie("runtime.ios", e.runtime.ios, t.runtime.ios, !0),
    ...ie("firebase.project", e.firebase?.project, t.firebase?.project, !1),
    ...ie("firebase.bucket", e.firebase?.bucket, t.firebase?.bucket, !1),
    ...$2(e, t),
    ...q2(e, t),
    ...wd(e.budgets, t.budgets),
    ...j2(e, t),
    ...ie(
      "on-inconclusive",
      e.onInconclusive,
      t.onInconclusive,
      e.onInconclusive === "fail" && t.onInconclusive === "pass"
    ),
    ...ie("comment", e.comment, t.comment, !1),
    ...ie(
      "author-may-accept",
      String(e.authorMayAccept),
      String(t.authorMayAccept),
      t.authorMayAccept && !e.authorMayAccept
    ),
    ...ie(
      "minimum-effect",
      Dd(e.minimumEffect),
      Dd(t.minimumEffect),
      t.minimumEffect > e.minimumEffect
    )
  ];
}
function $2(e, t) {
  let [n, r] = [e.devices, t.devices].map((s) => s?.map(wr)), i = r === void 0 || (n ?? []).every((s) => r.includes(s));
  return ie("devices", n?.join("; ") ?? "the default set", r?.join("; ") ?? "the default set", !i);
}
function q2(e, t) {
  let [n, r] = [e.spend, t.spend];
  return [
    ...ie("spend.max-per-pull-request", Xr(n.maxPerPullRequestCents), Xr(r.maxPerPullRequestCents), !1),
    ...ie("spend.max-per-day", Xr(n.maxPerDayCents), Xr(r.maxPerDayCents), !1),
    ...ie("spend.when-already-failing", n.whenAlreadyFailing, r.whenAlreadyFailing, !1)
  ];
}
function U2(e, t) {
  return e.models.flatMap((n) => {
    let r = t.models.find(({ name: o }) => o === n.name), i = `models.${n.name}`;
    if (r === void 0) return [{ path: i, base: n.source, loosens: !0 }];
    let s = nt.flatMap((o) => {
      let [a, u] = [n.ship[o], r.ship[o]];
      return ie(`${i}.ship.${o}`, Cd(a), Cd(u), a !== void 0 && u === void 0);
    });
    return [...ie(`${i}.evaluation`, Ad(n), Ad(r), !0), ...s];
  });
}
function j2(e, t) {
  let [n, r] = [e.measure, t.measure], i = (o) => ie(`measure.${o}`, String(n[o]), String(r[o]), r[o] < n[o]), s = (o, a) => ie(`measure.${o}`, Ed(n[a]), Ed(r[a]), a === "gatedTimeBoxNs" && r[a] < n[a]);
  return [
    ...ie("measure.threads", String(n.threads), String(r.threads), r.threads > n.threads),
    ...i("launches"),
    ...i("pairs"),
    ...i("inferences"),
    ...s("gated-time", "gatedTimeBoxNs"),
    ...s("look-time", "lookTimeBoxNs"),
    ...s("hang-timeout", "hangTimeoutNs")
  ];
}
function ie(e, t, n, r) {
  if (t === n) return [];
  let i = { ...t !== void 0 && { base: t }, ...n !== void 0 && { head: n } };
  return [{ path: e, ...i, loosens: r && t !== void 0 }];
}
var Xr = (e) => vr({ dimension: "money", value: e }), Dd = (e) => vr({ dimension: "share", value: e }), Ed = (e) => vr({ dimension: "duration", value: e });
function Cd(e) {
  return e && `${e.variant} with ${e.delegates.join(", ")}`;
}
function Ad({ evaluation: e }) {
  return e && `${V2(e.metric)}${e.data === void 0 ? "" : ` on ${e.data}`}`;
}
function V2(e) {
  return e.kind === "built-in" ? e.name : `${e.command} (at most ${e.timeoutSeconds} s)`;
}

// src/stages/settings.ts
async function Sd(e, t) {
  let n = await Td(e, "baseline", t), r = await Td(e, "candidate", t), i = n ?? r;
  if (i === void 0) throw S.configMissing(t);
  let s = await z2(e, t), o = new Set(i.models.map(({ name: u }) => u)), a = r?.models.filter(({ name: u }) => !o.has(u)) ?? [];
  return {
    base: n,
    head: r,
    body: {
      settings: { ...i, models: [...i.models, ...a] },
      ...s === void 0 ? {} : { lockedDevices: s },
      decidedBy: n === void 0 ? "head" : "base",
      changedByHead: n === void 0 || r === void 0 ? [] : Od(n, r)
    }
  };
}
async function z2(e, t) {
  let n = `${t.slice(0, t.lastIndexOf("/") + 1)}${Vr}`, r = await e.readText("baseline", n) ?? await e.readText("candidate", n);
  if (r === void 0) return;
  let i = Yc(r);
  if (i.status === "read") return i.devices;
  throw S.configInvalid([`${n}:${i.line}:1: ${i.seen}.`]);
}
async function Td(e, t, n) {
  let r = await e.readText(t, n);
  if (r === void 0) return;
  let i = Dr(r, n);
  if (i.status === "read") return i.settings;
  throw S.configInvalid(
    i.problems.map(Er),
    t === "baseline" ? `at the base commit ${e.subject.baseSha}` : ""
  );
}

// src/stages/prepare.ts
async function Nd(e, t) {
  let { workspace: n, litert: r, farm: i, progress: s, signal: o } = e;
  await n.clear();
  let a = await e.repository.open(t.base, t.head, n, o), { subject: u } = a, { base: c, head: d, body: l } = await Sd(a, t.configFile);
  await n.write("settings", u, [], l);
  let f = { models: await ld(a, c, d, s) };
  await n.write("changes", u, ["settings"], f);
  let m = await t.adopted?.(), y = {
    models: await ud({ litert: r, changes: f.models, base: c, head: d, adopted: m, progress: s, signal: o })
  };
  await n.write("variants", u, ["settings", "changes"], y);
  let b = {
    models: await md({
      litert: r,
      changes: f.models,
      variants: y.models,
      settings: l.settings,
      fromStranger: m !== void 0,
      progress: s,
      signal: o
    })
  };
  await n.write("accuracy", u, ["settings", "changes", "variants"], b);
  let T = await hd({ litert: r, changes: f.models, variants: y.models, progress: s, signal: o }), A = await td(i, l);
  A.locked.length > 0 && await n.writeText(Vr, Gc(A.locked));
  let N = `${u.baseSha.slice(0, 12)}-${u.headSha.slice(0, 12)}`, w = Au({ settings: l, changes: f, variants: y, inputs: T, devices: A.devices, requestIdSeed: N }), g = A.notices.length === 0 ? w : { ...w, deviceNotices: A.notices }, D = { settings: l, changes: f, variants: y, accuracy: b, plan: g, apps: [] }, p = await Uc(e, Jc(D), l.settings);
  H2(p, s), await n.write("plan", u, ["settings", "changes", "variants", "accuracy"], p), await rd(e, u, { ...D, plan: p });
}
function H2({ devices: e, spend: t }, n) {
  if (t === void 0) return;
  let r = e.filter(({ request: o }) => o !== void 0).length, i = (o) => `$${(o / 100).toFixed(2)}`, s = e.flatMap(({ cases: o }) => o.filter(({ unplanned: a }) => a !== void 0)).length;
  n.note(
    `${r} phones: likely ${i(t.likelyCents)} (${i(t.likelyAfterFreeCents)} after free minutes), at most ${i(t.worstCents)}${s === 0 ? "" : `; ${s} cases are left out`}.`
  );
}

// src/stages/gate.ts
async function z1(e, t) {
  return id(e, async () => (await Nd(e, t), await Ua(e), await zc(e), Wc(e)));
}

// src/entrypoints/settings-on-disk.ts
import { readFile as X2 } from "node:fs/promises";
async function J1(e) {
  let t = await X2(e, "utf8").catch(() => {
    throw S.configMissing(e);
  }), n = Dr(t, e);
  if (n.status === "invalid") throw S.configInvalid(n.problems.map(Er));
  return n.settings;
}

// src/entrypoints/wire.ts
import { existsSync as qA } from "node:fs";
import { join as Ft, resolve as UA } from "node:path";
import jA from "node:process";

// src/adapters/apps/android/builder.ts
import { createHash as Zw } from "node:crypto";
import { copyFile as Qw, mkdir as e0 } from "node:fs/promises";
import { dirname as al } from "node:path";

// src/adapters/apps/android/base.ts
import { createHash as Z2, randomUUID as Q2 } from "node:crypto";
import { access as ew, mkdir as tw, rename as nw, rm as rw, stat as iw } from "node:fs/promises";
import { dirname as sw, join as St, relative as ow } from "node:path";
import { fileURLToPath as aw } from "node:url";

// src/adapters/apps/android/source-files.ts
import { createHash as W2 } from "node:crypto";
import { readdir as G2, readFile as Y2 } from "node:fs/promises";
import { join as J2, relative as K2 } from "node:path";
async function Te(e) {
  return (await G2(e, { recursive: !0, withFileTypes: !0 }).catch(
    (n) => {
      if (n.code === "ENOENT") return [];
      throw n;
    }
  )).filter((n) => n.isFile()).map((n) => J2(n.parentPath, n.name)).sort();
}
async function Yt(e, t) {
  let n = W2("sha256");
  for (let r of t) {
    let i = await Y2(r);
    n.update(`${K2(e, r).replaceAll("\\", "/")} ${i.length}
`).update(i);
  }
  return n.digest("hex");
}

// src/adapters/apps/android/base.ts
async function kd(e, t, n) {
  let r = [e.appSha256, e.tools, await uw()].join(`
`), i = Z2("sha256").update(r).digest("hex").slice(0, 16), s = St(t, "android", i);
  await Md(s) || await u();
  let [o, a] = await Promise.all([xd(St(s, "app")), xd(St(s, "driver"))]);
  return { app: o, driver: a, runtimeBytes: await cw(o) };
  async function u() {
    let c = `${s}.draft-${Q2()}`, d = n.start("Building the Android app (once)", e.steps), l = 0;
    try {
      for (let f of ["base", "work"]) await tw(St(c, f), { recursive: !0 });
      await e.make(St(c, "base"), St(c, "work"), (f) => d.update(l++, f)), await nw(St(c, "base"), s).catch(async (f) => {
        if (!await Md(s)) throw f;
      }), d.finish();
    } catch (f) {
      throw d.finish("not finished"), f;
    } finally {
      await rw(c, { recursive: !0, force: !0 });
    }
  }
}
async function uw() {
  let e = sw(aw(import.meta.url));
  return Yt(e, await Te(e));
}
async function xd(e) {
  return (await Te(e)).map((n) => ({ name: ow(e, n).replaceAll("\\", "/"), path: n }));
}
async function cw(e) {
  let t = {};
  for (let { name: n, path: r } of e) {
    let [, i] = /^lib\/([^/]+)\/[^/]+\.so$/.exec(n) ?? [];
    i !== void 0 && (t[i] = (t[i] ?? 0) + (await iw(r)).size);
  }
  return t;
}
async function Md(e) {
  return ew(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/apps/android/gradle-build.ts
import { createHash as dw } from "node:crypto";
import { cp as lw, mkdir as fw, rm as pw } from "node:fs/promises";
import { basename as mw, join as Wr, relative as Id } from "node:path";
var hw = [":app:assembleRelease", ":driver:assembleRelease"], gw = /^(jvm|\.gradle|build|[^/]+\/build|[^/]+\/src\/test)(\/|$)/;
async function Pd(e) {
  let { run: t, sources: n } = e, r = (await Te(n)).filter((o) => Rd(Id(n, o))), i = JSON.stringify({ builtBy: "gradle", ...de["litert-1.4.2"] });
  return {
    appSha256: dw("sha256").update(i).update(await Yt(n, r)).digest("hex"),
    tools: await t("gradle", ["--version", "--quiet"]),
    steps: 3,
    async make(o, a, u) {
      let c = Wr(a, "project");
      await lw(n, c, { recursive: !0, filter: (d) => Rd(Id(n, d)) }), u("Gradle"), await t("gradle", ["--no-daemon", "--console=plain", "--project-dir", c, ...hw]), u("taking its packages apart");
      for (let d of ["app", "driver"]) await yw(t, c, d, Wr(o, d));
      u("keeping it");
    }
  };
}
function Rd(e) {
  return !gw.test(e.replaceAll("\\", "/"));
}
async function yw(e, t, n, r) {
  let i = await Te(Wr(t, n, "build", "outputs", "apk")), [s, ...o] = i.filter((a) => a.endsWith(".apk"));
  if (s === void 0 || o.length > 0)
    throw S.internal(
      `Gradle made ${s === void 0 ? "no package" : [s, ...o].map((a) => mw(a)).join(" and ")} of ${n}`
    );
  await fw(r, { recursive: !0 }), await e("jar", ["xf", s], r), await pw(Wr(r, "META-INF"), { recursive: !0, force: !0 });
}

// src/adapters/apps/android/sdkless-build.ts
import { createHash as $w } from "node:crypto";
import { cp as Xd, mkdir as Wd } from "node:fs/promises";
import { join as se } from "node:path";
import jd from "node:process";

// src/adapters/apps/android/byte-code.ts
import { mkdir as Ld } from "node:fs/promises";
import { delimiter as ww } from "node:path";
async function Ls(e) {
  let { run: t, r8: n, androidAll: r, packed: i, given: s, jar: o, into: a } = e, u = (await Promise.all(e.sources.map(Te))).flat().filter((b) => b.endsWith(".java")), c = `${o}.classes`;
  await Ld(c, { recursive: !0 });
  let d = [r, ...i, ...s].join(ww);
  await t("javac", [...["--release", "8", "-encoding", "UTF-8", "-nowarn", "-Xlint:-options", "-proc:none"], "-cp", d, "-d", c, ...u]), await t("jar", ["cf", o, "-C", c, "."]), await Ld(a, { recursive: !0 });
  let f = ["--lib", r, "--lib", await vw(t)], m = ["-cp", n, "com.android.tools.r8.D8", "--release", "--min-api", String(e.minSdk), ...f], y = s.flatMap((b) => ["--classpath", b]);
  await t("java", [...m, ...y, "--output", a, o, ...i]);
}
async function vw(e) {
  let [, t] = /^\s*java\.home = (.+)$/m.exec(await e("java", ["-XshowSettings:properties", "-version"])) ?? [];
  if (t === void 0) throw S.internal("this Java does not say where it is");
  return t.trim();
}

// src/adapters/apps/android/resources.ts
import { chmod as kw, mkdir as $d, readFile as Iw, writeFile as Rw } from "node:fs/promises";
import { join as He } from "node:path";

// src/adapters/apps/android/stored-zip.ts
import { createHash as bw } from "node:crypto";
import { open as Dw, readFile as Ew } from "node:fs/promises";
import { crc32 as Cw } from "node:zlib";
var Fd = { time: 2081, day: 545 }, Bd = 2 ** 31 - 1, Aw = 55605;
async function Gr(e, t, n) {
  let r = await Dw(e, "w");
  try {
    let i = [], s = 0;
    for (let a of [...t].sort((u, c) => u.name < c.name ? -1 : 1)) {
      if (n?.aborted === !0) throw S.aborted();
      let u = await Ow(a), c = Buffer.from(a.name, "utf8"), d = Tw(u, c), l = Nw(s + _d + c.length, a.name.endsWith(".so") ? 16384 : 4), f = Buffer.concat([Sw(d, l), c, l]);
      if (s + f.length + u.length > Bd) throw S.appTooLarge(Bd);
      await r.writeFile(f), await r.writeFile(u), i.push(xw(d, s), c), s += f.length + u.length;
    }
    let o = Buffer.concat(i);
    await r.writeFile(Buffer.concat([o, Mw(t.length, o.length, s)]));
  } finally {
    await r.close();
  }
}
async function Ow({ content: e, sha256: t }) {
  if (typeof e != "string") return e;
  let n = await Ew(e);
  if (t !== void 0 && bw("sha256").update(n).digest("hex") !== t)
    throw S.fileChanged(e);
  return n;
}
var _d = 30;
function Tw(e, t) {
  let n = Buffer.alloc(24);
  return n.writeUInt16LE(10, 0), n.writeUInt16LE(2048, 2), n.writeUInt16LE(0, 4), n.writeUInt16LE(Fd.time, 6), n.writeUInt16LE(Fd.day, 8), n.writeUInt32LE(Cw(e), 10), n.writeUInt32LE(e.length, 14), n.writeUInt32LE(e.length, 18), n.writeUInt16LE(t.length, 22), n;
}
function Sw(e, t) {
  let n = Buffer.alloc(_d);
  return n.writeUInt32LE(67324752, 0), e.copy(n, 4), n.writeUInt16LE(t.length, 28), n;
}
function Nw(e, t) {
  let r = (t - (e + 6) % t) % t, i = Buffer.alloc(6 + r);
  return i.writeUInt16LE(Aw, 0), i.writeUInt16LE(i.length - 4, 2), i.writeUInt16LE(t, 4), i;
}
function xw(e, t) {
  let n = Buffer.alloc(46);
  return n.writeUInt32LE(33639248, 0), n.writeUInt16LE(10, 4), e.copy(n, 6), n.writeUInt32LE(t, 42), n;
}
function Mw(e, t, n) {
  let r = Buffer.alloc(22);
  return r.writeUInt32LE(101010256, 0), r.writeUInt16LE(e, 8), r.writeUInt16LE(e, 10), r.writeUInt32LE(t, 12), r.writeUInt32LE(n, 16), r;
}

// src/adapters/apps/android/resources.ts
var Pw = {
  "linux-x64": "prebuilt/linux/aapt2_64",
  "darwin-x64": "prebuilt/macosx/aapt2_64",
  "darwin-arm64": "prebuilt/macosx/aapt2_64"
};
async function qd(e) {
  let { run: t, apktool: n, framework: r, versions: i, draft: s, host: o } = e, a = Pw[o];
  if (a === void 0)
    throw S.environmentBroken(
      `The Android app can't be built on ${o}: there is no aapt2 for it.`,
      "Use a Linux computer with an x86_64 processor or a Mac; or an Android SDK with Gradle, and `runtime: { android: litert-1.4.2 }`."
    );
  let u = He(s, "aapt2");
  await $d(u, { recursive: !0 }), await t("jar", ["xf", n, a], u);
  let c = He(u, a);
  await kw(c, 493), await t("jar", ["xf", r, "resources.arsc", "AndroidManifest.xml"], u);
  let d = ["resources.arsc", "AndroidManifest.xml"], l = He(u, "framework.apk");
  return await Gr(
    l,
    d.map((f) => ({ name: f, content: He(u, f) })),
    void 0
  ), {
    async link({ source: f, packageName: m, into: y, java: b }) {
      let T = He(s, `${m}.res.zip`), A = (await Te(He(f, "res"))).length > 0;
      A && await t(c, ["compile", "--dir", He(f, "res"), "-o", T]);
      let N = He(s, `${m}.xml`);
      await Rw(N, Lw(await Iw(He(f, "AndroidManifest.xml"), "utf8"), m));
      let w = ["--min-sdk-version", String(i.minSdk), "--target-sdk-version", String(i.targetSdk)], g = ["--version-code", "1", "--version-name", i.versionName], D = ["--output-to-dir", "-o", y, "--java", b];
      await $d(y, { recursive: !0 });
      let p = ["link", "-I", l, "--manifest", N, ...w, ...g, ...D];
      await t(c, A ? [...p, T] : p);
    }
  };
}
function Lw(e, t) {
  let [n] = /<manifest\b[^>]*>/.exec(e) ?? [];
  if (n === void 0) throw S.internal("a manifest of the Android app has no <manifest>");
  return /\spackage\s*=/.test(n) ? e : e.replace("<manifest", `<manifest package="${t}"`);
}

// src/adapters/apps/android/versions.ts
import { readFile as Fw } from "node:fs/promises";
import { join as Bw } from "node:path";
var _w = tt({
  applicationId: z(),
  versionName: z(),
  minSdk: Ae(),
  targetSdk: Ae()
});
async function Fs(e) {
  return _w.parse(JSON.parse(await Fw(Bw(e, "versions.json"), "utf8")));
}
function Ud({ applicationId: e }) {
  return `${e}.test`;
}

// src/adapters/apps/android/sdkless-build.ts
var Bs = ["tensorflow-lite", "tensorflow-lite-api", "tensorflow-lite-gpu", "tensorflow-lite-gpu-api"], Gd = [
  "androidx-test-runner",
  "androidx-test-monitor",
  "androidx-test-ext-junit",
  "androidx-test-annotation",
  "androidx-test-storage",
  "androidx-tracing"
], Vd = [...Bs, ...Gd], zd = ["junit", "hamcrest", "androidx-concurrent-futures", "androidx-annotation"], Hd = ["arm64-v8a", "armeabi-v7a", "x86_64"];
async function Yd(e) {
  let { run: t, packages: n, sources: r, versions: i, signal: s } = e, o = (l) => se(r, l, "src", "main"), a = [...Vd, ...zd, "gson", "r8", "android-all", "apktool-lib"], u = await n.fetch(a, s), c = (await Promise.all(["core", "app", "driver"].map((l) => Te(o(l))))).flat(), d = $w("sha256");
  d.update(`${JSON.stringify({ ...i, ...de["tflite-2.16.1"], abis: Hd })}
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
      for (let h of Vd) y.set(h, await qw(t, u(h), se(f, h)));
      let b = (h) => h.map((E) => se(y.get(E) ?? "", "classes.jar"));
      for (let h of Hd) await Uw(y, h, se(l, "app", "lib", h));
      m("manifests and resources");
      let T = u("android-all"), A = `${jd.platform}-${jd.arch}`, { link: N } = await qd({ run: t, apktool: u("apktool-lib"), framework: T, versions: i, draft: f, host: A }), w = se(f, "generated"), g = { app: i.applicationId, driver: Ud(i) };
      await N({ source: o("app"), packageName: g.app, into: se(l, "app"), java: w });
      let D = se(f, "generated-driver");
      await N({ source: o("driver"), packageName: g.driver, into: se(l, "driver"), java: D }), await Xd(se(o("app"), "assets"), se(l, "app", "assets"), { recursive: !0 }).catch(Jd);
      let p = { run: t, r8: u("r8"), androidAll: T, minSdk: i.minSdk }, v = [...b(Bs), u("gson")], C = se(f, "app.jar");
      m("the app's code"), await Ls({
        ...p,
        sources: [se(o("core"), "java"), se(o("app"), "java"), w],
        packed: v,
        given: [],
        jar: C,
        into: se(l, "app")
      }), m("the driver's code"), await Ls({
        ...p,
        sources: [se(o("driver"), "java")],
        packed: [...b(Gd), ...zd.map((h) => u(h))],
        given: [C, ...v],
        jar: se(f, "driver.jar"),
        into: se(l, "driver")
      }), m("keeping it");
    }
  };
}
async function qw(e, t, n) {
  return await Wd(n, { recursive: !0 }), await e("jar", ["xf", t], n), n;
}
async function Uw(e, t, n) {
  await Wd(n, { recursive: !0 });
  for (let r of Bs)
    await Xd(se(e.get(r) ?? "", "jni", t), n, { recursive: !0 }).catch(Jd);
}
function Jd(e) {
  if (e.code !== "ENOENT") throw e;
}

// src/adapters/apps/android/signing.ts
import { randomUUID as Zd } from "node:crypto";
import { access as jw, link as Vw, mkdir as Qd, rename as zw, rm as el } from "node:fs/promises";
import { basename as Hw, dirname as _s, join as tl } from "node:path";
var nl = "android", rl = "edgegate";
async function il(e, t) {
  let n = tl(t, "android", "debug.p12");
  if (await Kd(n)) return n;
  await Qd(_s(n), { recursive: !0 });
  let r = `${n}.${Zd()}`;
  try {
    let i = ["-alias", rl, "-dname", "CN=edgegate debug", "-validity", "36500"];
    await e("keytool", ["-genkeypair", "-keystore", r, "-storepass", nl, ...["-storetype", "PKCS12", "-keyalg", "RSA", "-keysize", "2048"], ...i]), await Vw(r, n).catch(async (o) => {
      if (!await Kd(n)) throw o;
    });
  } finally {
    await el(r, { force: !0 });
  }
  return n;
}
async function $s(e) {
  let { run: t, apkSigner: n, key: r, minSdk: i, entries: s, path: o, signal: a } = e, u = tl(_s(o), `.${Hw(o)}.${Zd()}`), c = `${u}.unsigned`, d = ["--ks", r, "--ks-type", "PKCS12", "--ks-pass", `pass:${nl}`, "--ks-key-alias", rl], l = [
    "--min-sdk-version",
    String(i),
    "--v1-signing-enabled",
    "false",
    "--v4-signing-enabled",
    "false"
  ];
  await Qd(_s(o), { recursive: !0 });
  try {
    await Gr(c, s, a), await t(n, ["sign", ...d, ...l, "--out", u, c]), await zw(u, o);
  } finally {
    for (let f of [c, u]) await el(f, { force: !0 });
  }
}
async function Kd(e) {
  return jw(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/apps/android/tools.ts
import { readdir as Xw } from "node:fs/promises";
import { join as sl } from "node:path";
import Ww from "node:process";
var ol = 15 * 6e4, Gw = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"], Yw = /* @__PURE__ */ new Set(["gradle", "apksigner"]), Jw = {
  apksigner: "On Debian and Ubuntu: `sudo apt-get install apksigner`. With an Android SDK: set ANDROID_HOME, and its newest build-tools are taken. Runners of GitHub have both.",
  gradle: "Install Gradle 8.9 or newer and put it on PATH. Runners of GitHub have it."
}, Kw = "On Debian and Ubuntu: `sudo apt-get install default-jdk-headless`. In a workflow: actions/setup-java with Java 17.";
function qs(e, t) {
  return async (n, r, i) => {
    let s = n.split("/").at(-1) ?? n, o = { ...t === void 0 ? {} : { signal: t }, ...i === void 0 ? {} : { cwd: i } }, a = [Ww.env.JAVA_TOOL_OPTIONS ?? "", ...Gw].join(" ").trim(), u = Yw.has(s) ? {} : { JAVA_TOOL_OPTIONS: a }, c = await e.run(n, r, { timeoutMs: ol, env: u, ...o }), { exitCode: d, stdout: l, timedOut: f } = c, m = c.stderr.replace(/^Picked up JAVA_TOOL_OPTIONS: .*\n?/m, "");
    if (d === 0) return l + m;
    if (d === 127)
      throw S.environmentBroken(
        `The Android app can't be built: ${s} is not here.`,
        Jw[s] ?? Kw
      );
    let y = (m.trim() === "" ? l : m).trim();
    throw /No space left on device|Disk quota exceeded/.test(y) ? S.diskFull(`while ${s} was running`) : f ? S.environmentBroken(
      `The Android app can't be built: ${s} was not done after ${ol / 6e4} minutes.`,
      "Run the command again when the computer is less busy."
    ) : S.internal(`${s} fails on the Android app: ${y.slice(-2e3)}`);
  };
}
async function Us(e, t) {
  try {
    return await t();
  } catch (n) {
    throw n instanceof Error && "code" in n && (n.code === "ENOSPC" || n.code === "EDQUOT") ? S.diskFull(e, n) : n;
  }
}
async function js(e) {
  if (e === void 0) return "apksigner";
  let t = sl(e, "build-tools"), n = await Xw(t).catch(() => []), r = new Intl.Collator("en", { numeric: !0 }), i = n.filter((s) => /^\d+\.\d+\.\d+$/.test(s)).sort(r.compare).at(-1);
  return i === void 0 ? "apksigner" : sl(t, i, "apksigner");
}

// src/adapters/apps/android/builder.ts
var t0 = "assets/edgegate/app.json", n0 = "assets/edgegate/request.json", r0 = "apps/android", ul = "driver/";
function cl(e) {
  let t = a0();
  return {
    platform: "android",
    build: (n) => Us("while the Android app was built", () => i0(e, n)),
    driver: (n) => t(() => Us("while a driver was made", () => s0(e, n)))
  };
}
async function i0(e, { runtime: t, files: n, workspace: r, signal: i, progress: s }) {
  let { cacheFolder: o, sources: a, androidHome: u } = e, c = qs(e.processes, i), d = await Fs(a), { minSdk: l } = d, f = await o0(e, t, c, d, i), m = await kd(f, o, s), y = await il(c, o), { appSha256: b } = f, T = { appSha256: b, runtime: de[t] }, A = [
    ...m.app.map(({ name: p, path: v }) => ({ name: p, content: v })),
    { name: t0, content: Buffer.from(`${JSON.stringify(T)}
`) },
    ...[...n].map(([p, v]) => ({
      name: `assets/${p}`,
      content: r.absolute(v.path),
      sha256: v.sha256
    }))
  ], N = [...n].map(([p, { sha256: v }]) => `${p} ${v}`).sort(), w = `${r0}/${dl([b, f.tools, ...N].join(`
`))}`, g = s.start("Putting the models into the Android app");
  try {
    let p = await js(u), v = r.absolute(`${w}/app.apk`);
    await $s({ run: c, apkSigner: p, key: y, minSdk: l, entries: A, path: v, signal: i });
  } finally {
    g.finish();
  }
  let D = async (p, v) => (await e0(al(r.absolute(v)), { recursive: !0 }), await Qw(p, r.absolute(v)), r.ref(v));
  return {
    platform: "android",
    runtime: de[t],
    appSha256: b,
    app: await r.ref(`${w}/app.apk`),
    driverParts: await Promise.all([
      D(y, `${w}/debug.p12`),
      ...m.driver.map(({ name: p, path: v }) => D(v, `${w}/${ul}${p}`))
    ]),
    runtimeBytes: m.runtimeBytes
  };
}
async function s0({ processes: e, sources: t, androidHome: n }, { app: r, request: i, workspace: s, signal: o }) {
  let a = al(r.app.path), [u, ...c] = r.driverParts;
  if (u === void 0) throw S.internal("the Android app came without the parts of its driver");
  if ((await s.ref(u.path)).sha256 !== u.sha256) throw S.fileChanged(u.path);
  let d = Re(i), l = [
    ...c.map(({ path: m, sha256: y }) => ({
      name: m.slice(`${a}/${ul}`.length),
      content: s.absolute(m),
      sha256: y
    })),
    { name: n0, content: Buffer.from(d) }
  ], f = `${a}/drivers/${dl(d)}.apk`;
  return await $s({
    run: qs(e, o),
    apkSigner: await js(n),
    key: s.absolute(u.path),
    minSdk: (await Fs(t)).minSdk,
    entries: l,
    path: s.absolute(f),
    signal: o
  }), s.ref(f);
}
function dl(e) {
  return Zw("sha256").update(e).digest("hex").slice(0, 16);
}
async function o0({ packages: e, sources: t, androidHome: n }, r, i, s, o) {
  if (r === "tflite-2.16.1") return Yd({ run: i, packages: e, sources: t, versions: s, signal: o });
  if (r === "litert-1.4.2") {
    if (n !== void 0) return Pd({ run: i, sources: t });
    throw S.environmentBroken(
      "The Android app can't be built around LiteRT 1.4.2 here: that needs an Android SDK, and ANDROID_HOME is not set.",
      "Build on a runner that has one (GitHub's ubuntu runners do), or measure with TensorFlow Lite: `runtime: { android: tflite-2.16.1 }` in the config."
    );
  }
  throw S.internal(`no Android app is built around ${r}`);
}
function a0() {
  let e = Promise.resolve();
  return async (t) => {
    let n = e.then(t, t);
    return e = n, n;
  };
}

// src/adapters/apps/ios/builder.ts
import { randomUUID as Gb } from "node:crypto";
import { copyFile as gm, cp as Yb, mkdir as ym, readdir as Jb, rm as Kb, writeFile as Zb } from "node:fs/promises";
import { dirname as Qb, join as bt } from "node:path";

// src/adapters/apps/ios/archive.ts
var xl = Wi(Nl(), 1);
import { createWriteStream as h0 } from "node:fs";
import { readdir as g0, readlink as y0, stat as w0 } from "node:fs/promises";
import { join as v0, relative as b0, sep as D0 } from "node:path";
import { pipeline as E0 } from "node:stream/promises";
var C0 = new Date(1980, 0, 1), A0 = 41471;
async function Ml(e, t) {
  let n = new xl.ZipFile(), i = (await g0(e, { recursive: !0, withFileTypes: !0 })).map((s) => {
    let o = v0(s.parentPath, s.name);
    return { entry: s, path: o, name: b0(e, o).split(D0).join("/") };
  });
  for (let { entry: s, path: o, name: a } of i.sort((u, c) => u.name < c.name ? -1 : 1)) {
    let u = { mtime: C0, forceDosTimestamp: !0 };
    if (s.isSymbolicLink())
      n.addBuffer(Buffer.from(await y0(o)), a, { ...u, mode: A0, compress: !1 });
    else if (s.isFile()) {
      let c = ((await w0(o)).mode & 73) !== 0;
      n.addFile(o, a, { ...u, mode: c ? 33261 : 33188 });
    }
  }
  n.end(), await E0(n.outputStream, h0(t));
}

// src/adapters/apps/ios/products.ts
import { createHash as I0, randomUUID as R0 } from "node:crypto";
import { access as P0, mkdir as L0, readFile as Il, rename as F0, rm as B0, writeFile as _0 } from "node:fs/promises";
import { join as lt } from "node:path";

// src/adapters/apps/ios/link-map.ts
function kl(e) {
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
import { createHash as O0 } from "node:crypto";
import { readdir as T0, readFile as S0, readlink as N0 } from "node:fs/promises";
import { join as x0, relative as M0, sep as k0 } from "node:path";
async function Js(e, t = () => !1) {
  let r = (await T0(e, { recursive: !0, withFileTypes: !0 })).filter((s) => !s.isDirectory()).map((s) => {
    let o = x0(s.parentPath, s.name);
    return { path: o, name: M0(e, o).split(k0).join("/"), isLink: s.isSymbolicLink() };
  }).filter(({ name: s }) => !t(s)), i = O0("sha256");
  for (let { path: s, name: o, isLink: a } of r.sort((u, c) => u.name < c.name ? -1 : 1)) {
    let u = a ? Buffer.from(await N0(s)) : await S0(s);
    i.update(`${o}
${u.length}
`).update(u);
  }
  return i.digest("hex");
}

// src/adapters/apps/ios/products.ts
var $0 = X({
  /** Of the app and the driver as built, before anything was put in. */
  appSha256: $t,
  /** Absent: the linker did not say. */
  runtimeBytes: pa.optional()
}).readonly(), q0 = 45 * 6e4;
async function Rl(e, t, n, r) {
  let i = await j0(e, r), s = await Js(e.sources, U0), o = I0("sha256").update([t, e.team ?? "ad hoc", i, s].join(`
`)).digest("hex").slice(0, 16), a = lt(e.cacheFolder, "ios-app", o);
  return await Ll(a) || await V0(e, { runtime: t, home: a, progress: n, signal: r }), { ...$0.parse(JSON.parse(await Il(lt(a, "facts.json"), "utf8"))), folder: lt(a, "Products") };
}
function U0(e) {
  return /^(CommandLine|LinuxTensorFlowLite)\/|^versions\.json$|(^|\/)Package\.swift$/.test(e) || /(^|\/)(Pods|build|\.build|Tests|LinkProbe|\.DS_Store|[^/]+\.(xcodeproj|xcworkspace|md))(\/|$)/.test(e);
}
async function j0({ processes: e, platform: t }, n) {
  if (t !== "darwin") throw S.xcodeMissing(`it needs Xcode, and this computer runs ${t}`);
  let r = n === void 0 ? {} : { signal: n }, { exitCode: i, stdout: s, stderr: o } = await e.run("xcodebuild", ["-version"], { timeoutMs: 6e4, ...r });
  if (i === 0) return s;
  throw S.xcodeMissing(`\`xcodebuild -version\` says: ${Pl(o || s)}`);
}
async function V0({ processes: e, sources: t }, n) {
  let { runtime: r, home: i, progress: s, signal: o } = n, a = `${i}.draft-${R0()}`;
  await L0(a, { recursive: !0 });
  let u = s.start("Building the iOS app with Xcode (once)");
  try {
    let { exitCode: c, stdout: d, stderr: l, timedOut: f } = await e.run(
      "bash",
      [lt(t, "build.sh"), "products", r.replace(/^tflite-/, ""), a],
      { timeoutMs: q0, ...o === void 0 ? {} : { signal: o } }
    );
    if (f) throw S.environmentBroken("Xcode did not finish the iOS app in 45 minutes.", "Run it again.");
    if (c === 3) throw S.xcodeMissing(Pl(l));
    if (c !== 0)
      throw S.environmentBroken(
        `Xcode can't build the iOS app: ${(l || d).trim().slice(-2e3)}`,
        `See the whole of it with \`bash ${lt(t, "build.sh")} products ${r.replace(/^tflite-/, "")} /tmp/ios-app\`; the README beside it says with which Xcode it was last built.`
      );
    let m = lt(a, "Products"), y = await Il(lt(a, "link-map.txt"), "utf8").catch(() => ""), b = kl(y), T = {
      appSha256: await Js(m),
      ...b === void 0 ? {} : { runtimeBytes: b }
    };
    await _0(lt(a, "facts.json"), JSON.stringify(T)), await F0(a, i).catch(async (A) => {
      if (!await Ll(i)) throw A;
    }), u.finish();
  } catch (c) {
    throw u.finish("not finished"), c;
  } finally {
    await B0(a, { recursive: !0, force: !0 });
  }
}
function Pl(e) {
  return e.trim().split(`
`)[0]?.replace(/\.$/, "") ?? "";
}
async function Ll(e) {
  return P0(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/apps/ios/test-run.ts
import { deflateRawSync as Vb } from "node:zlib";

// node_modules/plist/dist/parse.js
var Vf = Wi(Uf(), 1);

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
function ir(e) {
  let t = new DataView(e.buffer, e.byteOffset, e.byteLength), n = e.byteLength;
  if (String.fromCharCode(...e.subarray(0, 8)) !== "bplist00")
    throw new Error("Invalid binary plist: bad magic");
  let i = n - 32, s = t.getUint8(i + 6), o = t.getUint8(i + 7), a = _e(t, i + 8, 8), u = _e(t, i + 16, 8), c = _e(t, i + 24, 8), d = [];
  for (let f = 0; f < a; f++)
    d.push(_e(t, c + f * s, s));
  function l(f) {
    let m = d[f], y = t.getUint8(m), b = y >> 4, T = y & 15;
    if (m++, b !== 0 && b !== 8 && T === 15) {
      let A = t.getUint8(m);
      m++;
      let N = 1 << (A & 15);
      T = _e(t, m, N), m += N;
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
        let A = 1 << T;
        if (A <= 4)
          return _e(t, m, A);
        let N = t.getInt32(m), w = t.getUint32(m + 4);
        return N * 4294967296 + w;
      }
      case 2: {
        let A = 1 << T;
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
        return new Uint8Array(e.buffer, e.byteOffset + m, T);
      case 5: {
        let A = "";
        for (let N = 0; N < T; N++)
          A += String.fromCharCode(t.getUint8(m + N));
        return A;
      }
      case 6: {
        let A = "";
        for (let N = 0; N < T; N++)
          A += String.fromCharCode(t.getUint16(m + N * 2));
        return A;
      }
      case 8: {
        let A = T + 1;
        return { UID: _e(t, m, A) };
      }
      case 10: {
        let A = [];
        for (let N = 0; N < T; N++) {
          let w = _e(t, m + N * o, o);
          A.push(l(w));
        }
        return A;
      }
      case 13: {
        let A = {};
        for (let N = 0; N < T; N++) {
          let w = _e(t, m + N * o, o), g = _e(t, m + (T + N) * o, o), D = l(w);
          A[D] = l(g);
        }
        return A;
      }
      default:
        throw new Error(`Unknown object type: 0x${b.toString(16)}`);
    }
  }
  return l(u);
}

// node_modules/plist/dist/parse-openstep.js
var vo = class {
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
function bo(e) {
  return new vo(e).parseValue();
}

// node_modules/plist/dist/parse.js
function jf(e) {
  let t = atob(e), n = new Uint8Array(t.length);
  for (let r = 0; r < t.length; r++)
    n[r] = t.charCodeAt(r);
  return n;
}
var bi = 3, zf = 4, jb = 8;
function Do(e) {
  return e.nodeType === bi || e.nodeType === jb || e.nodeType === zf;
}
function Ye(e) {
  return !e.childNodes || e.childNodes.length === 0;
}
function Rt(e, t) {
  if (!e)
    throw new Error(t);
}
function Eo(e) {
  if (e instanceof ArrayBuffer)
    return ir(new Uint8Array(e));
  if (e instanceof Uint8Array)
    return ir(e);
  if (typeof e == "string" && e.startsWith("bplist")) {
    let i = new TextEncoder();
    return ir(i.encode(e));
  }
  if (typeof e == "string") {
    let i = e.trimStart();
    if ((i[0] === "{" || i[0] === "(") && !i.startsWith("<?xml") && !i.startsWith("<!DOCTYPE") && !i.startsWith("<plist"))
      return bo(e);
  }
  let n = new Vf.DOMParser().parseFromString(e, "text/xml").documentElement;
  Rt(n !== null && n.nodeName === "plist", "malformed document. First element should be <plist>");
  let r = sr(n);
  return Array.isArray(r) && r.length == 1 && (r = r[0]), r;
}
function sr(e) {
  if (!e)
    return null;
  if (e.nodeName === "plist") {
    let t = [];
    if (Ye(e))
      return t;
    for (let n = 0; n < e.childNodes.length; n++)
      Do(e.childNodes[n]) || t.push(sr(e.childNodes[n]));
    return t;
  } else if (e.nodeName === "dict") {
    let t = {}, n = null, r = 0;
    if (Ye(e))
      return t;
    for (let i = 0; i < e.childNodes.length; i++)
      Do(e.childNodes[i]) || (r % 2 === 0 ? (Rt(e.childNodes[i].nodeName === "key", "Missing key while parsing <dict/>."), n = sr(e.childNodes[i])) : (Rt(e.childNodes[i].nodeName !== "key", "Unexpected <key> while parsing <dict/>. Keys and values must alternate."), t[n] = sr(e.childNodes[i])), r += 1);
    return r % 2 === 1 && (t[n] = ""), t;
  } else if (e.nodeName === "array") {
    let t = [];
    if (Ye(e))
      return t;
    for (let n = 0; n < e.childNodes.length; n++)
      if (!Do(e.childNodes[n])) {
        let r = sr(e.childNodes[n]);
        r != null && t.push(r);
      }
    return t;
  } else if (e.nodeName !== "#text") {
    if (e.nodeName === "key")
      return Ye(e) ? "" : (Rt(e.childNodes[0].nodeValue !== "__proto__", "__proto__ keys can lead to prototype pollution. More details on CVE-2022-22912"), e.childNodes[0].nodeValue);
    if (e.nodeName === "string") {
      let t = "";
      if (Ye(e))
        return t;
      for (let n = 0; n < e.childNodes.length; n++) {
        let r = e.childNodes[n].nodeType;
        (r === bi || r === zf) && (t += e.childNodes[n].nodeValue);
      }
      return t;
    } else {
      if (e.nodeName === "integer")
        return Rt(!Ye(e), 'Cannot parse "" as integer.'), parseInt(e.childNodes[0].nodeValue, 10);
      if (e.nodeName === "real") {
        Rt(!Ye(e), 'Cannot parse "" as real.');
        let t = "";
        for (let n = 0; n < e.childNodes.length; n++)
          e.childNodes[n].nodeType === bi && (t += e.childNodes[n].nodeValue);
        return parseFloat(t);
      } else if (e.nodeName === "data") {
        let t = "";
        if (Ye(e))
          return jf(t);
        for (let n = 0; n < e.childNodes.length; n++)
          e.childNodes[n].nodeType === bi && (t += e.childNodes[n].nodeValue.replace(/\s+/g, ""));
        return jf(t);
      } else {
        if (e.nodeName === "date")
          return Rt(!Ye(e), 'Cannot parse "" as Date.'), new Date(e.childNodes[0].nodeValue);
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
var dm = Wi(um(), 1);
function cm(e) {
  let t = "";
  for (let n = 0; n < e.length; n++)
    t += String.fromCharCode(e[n]);
  return btoa(t);
}
function Mo(e, t) {
  let n = {
    version: "1.0",
    encoding: "UTF-8"
  }, r = {
    pubid: "-//Apple//DTD PLIST 1.0//EN",
    sysid: "http://www.apple.com/DTDs/PropertyList-1.0.dtd"
  }, i = dm.default.create("plist");
  return i.dec(n.version, n.encoding), i.dtd(r.pubid, r.sysid), i.att("version", "1.0"), xo(e, i), t || (t = {}), t.pretty = t.pretty !== !1, i.end(t);
}
function xo(e, t) {
  if (!(typeof e > "u"))
    if (Array.isArray(e)) {
      t = t.ele("array");
      for (let n = 0; n < e.length; n++)
        xo(e[n], t);
    } else if (e instanceof ArrayBuffer)
      t.ele("data").raw(cm(new Uint8Array(e)));
    else if (ArrayBuffer.isView(e)) {
      let n = e instanceof Uint8Array ? e : new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
      t.ele("data").raw(cm(n));
    } else if (typeof e == "object" && e !== null && !(e instanceof Date)) {
      t = t.ele("dict");
      for (let n in e)
        if (Object.hasOwn(e, n)) {
          let r = e[n];
          if (r == null)
            continue;
          t.ele("key").txt(n), xo(r, t);
        }
    } else if (typeof e == "number") {
      let n = e % 1 === 0 ? "integer" : "real";
      t.ele(n).txt(e.toString());
    } else typeof e == "bigint" ? t.ele("integer").txt(e.toString()) : e instanceof Date ? t.ele("date").txt(new Date(e).toISOString().replace(/\.\d{3}Z$/, "Z")) : typeof e == "boolean" ? t.ele(e ? "true" : "false") : typeof e == "string" && t.ele("string").txt(e);
}

// src/adapters/apps/ios/test-run.ts
var lm = 512 * 1024, pm = Bt({ TestingEnvironmentVariables: hr(z(), z()).optional() }), zb = tt({ __xctestrun_metadata__: Bt({ FormatVersion: fe(1) }) }).catchall(pm).refine((e) => Object.keys(e).length > 1, "it has no test target"), Hb = Bt({
  __xctestrun_metadata__: Bt({ FormatVersion: fe(2) }),
  TestConfigurations: Ie(Bt({ TestTargets: Ie(pm).min(1) })).min(1)
});
function mm(e, t) {
  let n = Xb(t);
  if (n.length > lm) throw S.requestTooLarge(n.length, lm);
  let r = (u) => ({
    ...u,
    TestingEnvironmentVariables: { ...u.TestingEnvironmentVariables, EDGEGATE_REQUEST: n }
  }), i = Wb(e), s = zb.safeParse(i);
  if (s.success) {
    let { __xctestrun_metadata__: u, ...c } = s.data, d = Object.entries(c).map(([l, f]) => [l, r(f)]);
    return fm({ ...Object.fromEntries(d), __xctestrun_metadata__: u });
  }
  let o = Hb.safeParse(i);
  if (!o.success) throw hm(`it is of neither format that is known (${s.error.issues[0]?.message ?? ""})`);
  let a = o.data.TestConfigurations.map((u) => ({
    ...u,
    TestTargets: u.TestTargets.map(r)
  }));
  return fm({ ...o.data, TestConfigurations: a });
}
function Xb(e) {
  return Vb(e, { level: 9 }).toString("base64");
}
function Wb(e) {
  try {
    return Eo(e);
  } catch (t) {
    throw hm(t instanceof Error ? t.message : String(t));
  }
}
function fm(e) {
  return `${Mo(e)}
`;
}
function hm(e) {
  return S.documentUnreadable("the app's .xctestrun", e);
}

// src/adapters/apps/ios/builder.ts
var eD = bt("Release-iphoneos", "EdgegateBench.app");
function wm(e) {
  return {
    platform: "ios",
    async build({ runtime: t, files: n, workspace: r, signal: i, progress: s }) {
      let o = await Rl(e, t, s, i), a = bt(e.cacheFolder, "ios-app", `.draft-${Gb()}`), u = s.start("Putting models into the iOS app", n.size);
      try {
        await Yb(o.folder, a, { recursive: !0, verbatimSymlinks: !0 });
        let c = bt(a, eD), d = 0;
        for (let [m, y] of n)
          await ym(Qb(bt(c, m)), { recursive: !0 }), await gm(r.absolute(y.path), bt(c, m)).catch(() => {
            throw S.fileChanged(y.path);
          }), u.update(d += 1);
        let l = { appSha256: o.appSha256, runtime: de[t] };
        await Zb(bt(c, "edgegate-app.json"), `${JSON.stringify(l)}
`), await tD(e, c, i);
        let f = await nD(a);
        return await ym(r.absolute("apps/ios"), { recursive: !0 }), await gm(bt(a, f), r.absolute("apps/ios/template.xctestrun")), await Ml(a, r.absolute("apps/ios/app.zip")), u.finish(), {
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
        await Kb(a, { recursive: !0, force: !0 });
      }
    },
    async driver({ app: t, request: n, workspace: r }) {
      let [i] = t.driverParts;
      if (i === void 0) throw S.internal("the iOS app was built without its .xctestrun");
      let s = mm(await r.readText(i), Re(n));
      return r.writeText(`apps/ios/${n.requestId}.xctestrun`, s);
    }
  };
}
async function tD(e, t, n) {
  let { exitCode: r, stderr: i } = await e.processes.run("bash", [bt(e.sources, "build.sh"), "sign", t], {
    timeoutMs: 3e5,
    ...n === void 0 ? {} : { signal: n }
  });
  if (r !== 0)
    throw S.environmentBroken(
      `The iOS app can't be signed: ${i.trim().slice(-1e3)}`,
      "Look which identities are here with `security find-identity -v -p codesigning`, and name one in EDGEGATE_IOS_IDENTITY, or unset it to sign ad hoc."
    );
}
async function nD(e) {
  let [t, ...n] = (await Jb(e)).filter((r) => r.endsWith(".xctestrun"));
  if (t === void 0 || n.length > 0)
    throw S.internal(`Xcode made ${n.length === 0 ? "no" : "more than one"} .xctestrun of the iOS app`);
  return t;
}

// src/adapters/farms/adb/farm.ts
import { createHash as xD } from "node:crypto";
import { mkdir as MD } from "node:fs/promises";
import { join as _i } from "node:path";

// src/adapters/farms/local/follow-session.ts
var rD = /* @__PURE__ */ new Set(["launch-finished", "launch-failed", "launch-skipped"]);
function Li(e, { clock: t, progress: n, labelOf: r, where: i = "this computer" }) {
  let s = e.launches.length, o = e.round === 1 ? `Measuring on ${i}` : `Measuring suspicious cases again on ${i}`, a = n.start(o, s), u = new Map(e.launches.map((y) => [y.id, y])), c = [], d = 0, l = t.monotonicMs(), f, m = (y) => {
    if (y.event === "session-interrupted" && (f = y), y.event === "launch-started") {
      l = t.monotonicMs();
      let b = u.get(y.launch), T = b === void 0 ? y.launch : r(b.case), A = iD(c, e.launches);
      a.update(c.length, `launch ${c.length + 1} of ${s}: ${T}${A}`);
    }
    rD.has(y.event) && (c.push(y.event === "launch-skipped" ? 0 : t.monotonicMs() - l), y.event !== "launch-finished" && (d += 1), a.update(c.length));
  };
  return {
    hear(y) {
      let b = Ar.safeParse(sD(y));
      b.success && m(b.data);
    },
    finish() {
      let y = `${c.length} of ${s} launches`;
      a.finish(d === 0 ? y : `${y}, ${d} of them failed`);
    },
    interruption: () => f
  };
}
function iD(e, t) {
  if (e.length < 2) return "";
  let n = (o) => {
    let a = e.filter((c, d) => t[d]?.kind === o), u = a.length > 0 ? a : e;
    return u.reduce((c, d) => c + d, 0) / u.length;
  }, r = { paired: n("paired"), single: n("single") }, i = t.slice(e.length).reduce((o, { kind: a }) => o + r[a], 0), s = Math.max(1, Math.round(i / 1e3));
  return s < 90 ? `, about ${s} s left` : `, about ${Math.round(s / 60)} min left`;
}
function sD(e) {
  try {
    return JSON.parse(e);
  } catch {
    return;
  }
}

// src/adapters/farms/adb/client.ts
function vm({ processes: e, adb: t, env: n }) {
  async function r(i, { onLine: s, ...o }) {
    let a = { ...o, ...n === void 0 ? {} : { env: n }, ...s === void 0 ? {} : { onLine: s } }, u = await e.run(t, i, a);
    if (u.exitCode === 127 && u.signal === void 0 && !i.includes("shell")) throw S.adbMissing(t);
    return u;
  }
  return {
    async list(i) {
      let s = await r(["devices", "-l"], { timeoutMs: 3e4, ...i === void 0 ? {} : { signal: i } });
      if (s.exitCode === 0) return s.stdout;
      throw S.environmentBroken(
        `\`adb devices\` ends with ${s.exitCode ?? s.signal}: ${Dt(s)}`,
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
function Dt({ stdout: e, stderr: t }) {
  return (t.trim() === "" ? e : t).trim().split(`
`).at(-1)?.trim() ?? "";
}
function ko(e) {
  return `'${e.replaceAll("'", "'\\''")}'`;
}

// src/adapters/farms/adb/phone-text.ts
function bm(e) {
  return e.split(/\r?\n/).flatMap((t) => {
    if (t.startsWith("List of devices") || t.startsWith("*")) return [];
    let [, n, r] = /^(\S+)\s+(.+)$/.exec(t.trim()) ?? [];
    if (n === void 0 || r === void 0) return [];
    let [i = ""] = r.split(/\s+(?=usb:|product:|transport_id:|model:|device:)|;/);
    return [{ serial: n, state: i.trim() }];
  });
}
function Dm(e) {
  return new Map(
    e.split(/\r?\n/).flatMap((t) => {
      let [, n, r] = /^\[([^\]]+)\]: \[(.*)\]$/.exec(t.trim()) ?? [];
      return n === void 0 || r === void 0 ? [] : [[n, r]];
    })
  );
}
function Em(e) {
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
function Cm(e) {
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
var Am = 20, oD = 10 * 6e4, aD = 15e3;
async function Om(e, t) {
  let { maxStartCelsius: n, clock: r, task: i, signal: s } = t, o = r.monotonicMs();
  for (; ; ) {
    let a = { timeoutMs: 3e4, ...s === void 0 ? {} : { signal: s } }, u = await e.shell("dumpsys battery", a);
    if (u.exitCode !== 0) return `the phone does not answer: ${Dt(u)}`;
    let { level: c, celsius: d } = Cm(u.stdout);
    if (c !== void 0 && c < Am)
      return `its battery is at ${c}%, and phones slow down when it is low: charge it to ${Am}% at least`;
    if (d === void 0 || d <= n) return;
    let l = oD - (r.monotonicMs() - o);
    if (l <= 0) return `it is still at ${d} °C after ten minutes; ${n} °C is the most`;
    i.update(0, `waiting until it has cooled from ${d} to ${n} °C`), await r.sleep(Math.min(l, aD), s);
  }
}

// src/adapters/farms/adb/session.ts
import { mkdir as gD, readFile as yD, rm as xm, writeFile as wD } from "node:fs/promises";
import { dirname as vD, join as bD } from "node:path";

// src/adapters/farms/local/session-outcome.ts
import { createHash as uD } from "node:crypto";
import { readFile as cD } from "node:fs/promises";
var ur = { finished: 0, wrongRequest: 64, reportUnwritable: 74, interrupted: 130 }, dD = {
  "time-box": "timed-out",
  "storage-full": "infrastructure",
  signal: "cancelled"
};
async function Tm(e) {
  try {
    return await e;
  } catch (t) {
    if (t instanceof et && t.code === "aborted") return "aborted";
    throw t;
  }
}
async function Sm(e, t, n, r) {
  let i = await Io(t.report, t.reportPath), s = i === void 0 ? {} : { report: i };
  if (e === "aborted") return { status: "cancelled", reason: "interrupted by the user", ...s };
  let o = lD(e.stderr), { exitCode: a } = e;
  if (a === ur.finished && i !== void 0) return { status: "reported", report: i };
  if (a === ur.finished) return { status: "infrastructure", reason: `${r} left no report` };
  if (a === ur.wrongRequest) throw S.internal(`${r} refuses the request: ${o}`);
  if (a === ur.reportUnwritable) return { status: "infrastructure", reason: o, ...s };
  if (a === ur.interrupted)
    return { status: dD[n?.reason ?? "signal"] ?? "cancelled", reason: n?.detail ?? `${r} was stopped`, ...s };
  let u = e.signal ?? `exit code ${a}`;
  return { status: "infrastructure", reason: `${r} ended with ${u}: ${o}`, ...s };
}
async function Io(e, t) {
  let n = await cD(e).catch((r) => {
    if (r.code !== "ENOENT")
      throw r;
  });
  if (!(n === void 0 || n.length === 0))
    return { path: t, sha256: fD(n), sizeBytes: n.length };
}
function Fi(e) {
  try {
    return sa().parse(JSON.parse(e));
  } catch {
    return;
  }
}
function lD(e) {
  return e.trim().split(`
`).at(-1) ?? "";
}
function fD(e) {
  return uD("sha256").update(e).digest("hex");
}

// src/adapters/farms/adb/instrumentation.ts
import { createHash as pD } from "node:crypto";
import { gunzipSync as mD } from "node:zlib";
function Nm(e) {
  let t = /* @__PURE__ */ new Map(), n, r = 0, i = "", s = "", o, a, u;
  function c(d) {
    let [l, f] = [t.get("edgegate.part"), t.get("edgegate.data")];
    if (l !== void 0 && f !== void 0 && Number(l) === r) {
      r += 1, i += f;
      let b = hD(i);
      if (b !== void 0) {
        i = "", s += b;
        for (let T of b.split(`
`).slice(0, -1)) e(T);
      }
    }
    let [m, y] = [t.get("edgegate.parts"), t.get("edgegate.sha256")];
    m !== void 0 && y !== void 0 && (o = { parts: Number(m), sha256: y }), (d === "-1" || d === "-2") && (u ??= (t.get("stack") ?? "the test failed").split(`
`)[0]), t = /* @__PURE__ */ new Map(), n = void 0;
  }
  return {
    hear(d) {
      let l = d.replace(/\r$/, ""), [, f, m] = /^INSTRUMENTATION_STATUS: ([^=]+)=(.*)$/.exec(l) ?? [], [, y] = /^INSTRUMENTATION_STATUS_CODE: (-?\d+)$/.exec(l) ?? [], [, b, T] = /^INSTRUMENTATION_(?:RESULT: (\w+)=|FAILED: ?)(.*)$/.exec(l) ?? [], [, A] = /^INSTRUMENTATION_CODE: (-?\d+)$/.exec(l) ?? [];
      f !== void 0 && m !== void 0 ? (t.set(f, m), n = f) : y !== void 0 ? c(y) : A !== void 0 ? a = A : l.startsWith("INSTRUMENTATION_FAILED") ? u ??= `it can't be started: ${T ?? ""}` : l.startsWith("INSTRUMENTATION_ABORTED") ? u ??= l.slice(25) : b === "shortMsg" || b === "longMsg" ? u ??= T : n !== void 0 && t.set(n, `${t.get(n) ?? ""}
${l}`);
    },
    report() {
      if (s === "") return;
      let d = o !== void 0 && o.parts === r && o.sha256 === pD("sha256").update(s).digest("hex");
      return { text: s, isWhole: d };
    },
    failure: () => u ?? (a === "-1" ? void 0 : "it ended without saying so")
  };
}
function hD(e) {
  try {
    return mD(Buffer.from(e, "base64")).toString("utf8");
  } catch {
    return;
  }
}

// src/adapters/farms/adb/session.ts
var Bi = "dev.edgegate.bench", Ro = `${Bi}.test`, DD = "androidx.test.runner.AndroidJUnitRunner", ED = "dev.edgegate.bench.instrumentation.BenchTest", CD = `/sdcard/Android/media/${Bi}`, AD = 5 * 6e4, Mm = 6e4, Im = 12e4, OD = 360 * 6e4;
async function Rm(e) {
  let { phone: t, request: n, app: r, driver: i, root: s, follower: o, aroundSessionMs: a, signal: u } = e, c = (v) => ({ timeoutMs: v, ...u === void 0 ? {} : { signal: u } }), d = `${CD}/${n.requestId}-round-${n.round}.ndjson`, l = `device-runs/adb/${n.requestId}/report.ndjson`, f = Nm((v) => o.hear(v)), m = !1, y;
  try {
    for (let h of [r, i]) {
      let E = await SD(t, h, c(AD));
      if (E !== void 0) return { status: "infrastructure", reason: `${E} (installing)` };
    }
    await t.shell(`rm -f ${ko(d)}; input keyevent KEYCODE_WAKEUP`, c(Mm)), m = !0;
    let v = `am instrument -w -r -e class ${ED} ${Ro}/${DD}`, C = n.sessionTimeBoxNs === void 0 ? OD : n.sessionTimeBoxNs / 1e6;
    y = await t.shell(v, {
      ...c(C + n.hangTimeoutNs / 1e6 + a),
      onLine: (h) => f.hear(h)
    });
  } catch (v) {
    if (!(v instanceof et) || v.code !== "aborted") throw v;
    y = "aborted";
  }
  if (!m) return { status: "cancelled", reason: "interrupted by the user" };
  let b = { timeoutMs: Mm };
  (y === "aborted" || y.timedOut || y.exitCode !== 0) && await t.shell(`am force-stop ${Bi}; am force-stop ${Ro}`, b);
  let A = bD(s, l);
  await gD(vD(A), { recursive: !0 }), await xm(A, { force: !0 });
  let N = await t.pull(d, A, b), w = f.report();
  N.exitCode !== 0 && (await xm(A, { force: !0 }), w !== void 0 && await wD(A, w.text)), await t.shell(`rm -f ${ko(d)}`, b);
  let g = await Io(A, l), D = /device .*not found|device offline|no devices/.test(N.stdout + N.stderr) ? Dt(N) : void 0, p = g === void 0 ? void 0 : await ND(A);
  return TD({ ended: y, lost: D, failure: f.failure(), report: g, last: p });
}
function TD({
  ended: e,
  lost: t,
  failure: n,
  report: r,
  last: i
}) {
  let s = r === void 0 ? {} : { report: r };
  return e === "aborted" ? { status: "cancelled", reason: "interrupted by the user", ...s } : e.timedOut ? { status: "timed-out", reason: "the session went on beyond its time", ...s } : i?.event === "session-finished" && r !== void 0 ? { status: "reported", report: r } : i?.event === "session-interrupted" ? { status: i.reason === "time-box" ? "timed-out" : i.reason === "signal" ? "cancelled" : "infrastructure", reason: i.detail, ...s } : t !== void 0 ? { status: "infrastructure", reason: `the phone was lost: ${t}`, ...s } : e.exitCode !== 0 ? { status: "infrastructure", reason: `adb ended with ${e.exitCode ?? e.signal}: ${Dt(e)}`, ...s } : n !== void 0 ? { status: "infrastructure", reason: `the app failed: ${n}`, ...s } : r === void 0 ? { status: "infrastructure", reason: "the phone left no report" } : { status: "reported", report: r };
}
async function SD(e, t, n) {
  let r = await e.install(t, n);
  if (km(r)) return;
  let i = r.stdout + r.stderr;
  if (!/INSTALL_FAILED_(UPDATE_INCOMPATIBLE|VERSION_DOWNGRADE)/.test(i)) return Dt(r);
  await e.shell(`pm uninstall ${Ro}; pm uninstall ${Bi}`, n);
  let s = await e.install(t, n);
  return km(s) ? void 0 : Dt(s);
}
function km({ exitCode: e, stdout: t, stderr: n }) {
  return e === 0 && !/^(Failure|adb: failed)/m.test(t + n);
}
async function ND(e) {
  let t = (await yD(e, "utf8")).trimEnd().split(`
`).at(-1) ?? "", n = Ar.safeParse(Fi(t));
  return n.success ? n.data : void 0;
}

// src/adapters/farms/adb/farm.ts
function Pm(e) {
  let { clock: t, root: n, cacheFolder: r, exclusive: i, aroundSessionMs: s = Im } = e, o = vm(e), a = /* @__PURE__ */ new Map();
  async function u(d) {
    let { serial: l = "" } = e, f = bm(await o.list(d)).filter(({ serial: A }) => l === "" || A === l), m = f.filter(({ state: A }) => A !== "device").map((A) => `${A.serial} ${A.state}`), y = f.filter(({ state: A }) => A === "device"), T = (await Promise.all(
      y.map(async ({ serial: A }) => {
        let N = { timeoutMs: 3e4, ...d === void 0 ? {} : { signal: d } }, { exitCode: w, stdout: g } = await o.phone(A).shell("getprop", N), D = w === 0 ? Em(Dm(g)) : void 0;
        return D !== void 0 ? [{ serial: A, offered: D }] : (m.push(`${A} does not say what it is`), []);
      })
    )).flat();
    if (T.length === 0) throw S.noPhone(m);
    return T;
  }
  function c(d, l) {
    let f = ({ serial: m }) => a.get(m) ?? 0;
    return d.filter(({ offered: m }) => re(m.device, l)).toSorted((m, y) => f(m) - f(y))[0];
  }
  return {
    name: "adb",
    needsApp: !0,
    offers: "own",
    async devices() {
      return (await u(void 0)).map(({ offered: l }) => l).filter((l, f, m) => m.findIndex(({ device: y }) => re(y, l.device)) === f).toSorted((l, f) => l.device.model < f.device.model ? -1 : 1);
    },
    async run({ device: d, request: l, app: f, signal: m, progress: y, labelOf: b }) {
      let [T] = Cr(l);
      if (T !== void 0) throw S.internal(`the bench request is not sound: ${T}`);
      if (f === void 0) throw S.internal("the farm adb was given no app");
      let A = xD("sha256").update(Re(l)).digest("hex"), N = (g) => ({
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
        let D = _i(r, "adb");
        await MD(D, { recursive: !0 });
        let p = g.offered.facts?.name ?? d.model, v = o.phone(w), C = _i(D, `${w.replaceAll(/[^A-Za-z0-9._-]/g, "_")}.lock`);
        return await i(
          C,
          async () => {
            let { maxStartCelsius: E } = l.coolDown, O = y.start(`Preparing ${p}`), x = await Om(v, { maxStartCelsius: E, clock: t, task: O, signal: m }).finally(
              () => O.finish()
            );
            if (x !== void 0) return N({ status: "infrastructure", reason: x });
            let M = Li(l, { clock: t, progress: y, labelOf: b ?? ((_) => _), where: p }), W = { app: _i(n, f.built.app.path), driver: _i(n, f.driver.path) }, $ = { phone: v, request: l, ...W, root: n, follower: M, aroundSessionMs: s, signal: m };
            return N(await Rm($).finally(() => M.finish()));
          },
          { signal: m, onWait: () => y.note(`${p} (${C}) is in use by another run; waiting for it.`) }
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
import { createHash as qD } from "node:crypto";
import { rm as UD } from "node:fs/promises";
import { join as jD } from "node:path";

// src/adapters/farms/local/session-folder.ts
import { createHash as kD } from "node:crypto";
import { createReadStream as ID } from "node:fs";
import { copyFile as RD, link as PD, mkdir as Lm, rm as LD, writeFile as FD } from "node:fs/promises";
import { dirname as BD, join as hn } from "node:path";
import { pipeline as _D } from "node:stream/promises";
async function Fm(e) {
  let { root: t, farm: n, request: r, text: i, files: s } = e, o = `device-runs/${n}/${r.requestId}`, a = hn(t, o);
  await LD(a, { recursive: !0, force: !0 }), await Lm(a, { recursive: !0 });
  for (let c of r.files) {
    let d = s.get(c.id);
    if (d === void 0) throw S.internal(`nobody said where the request's file ${c.id} is`);
    await $D(hn(t, d.path), hn(a, c.path), c, d);
  }
  await FD(hn(a, "request.json"), i);
  let u = "report.ndjson";
  return {
    folder: a,
    request: hn(a, "request.json"),
    report: hn(a, u),
    reportPath: `${o}/${u}`
  };
}
async function $D(e, t, n, r) {
  await Lm(BD(t), { recursive: !0 });
  let i = () => S.fileChanged(r.path);
  await PD(e, t).catch((o) => {
    if (o.code === "ENOENT") throw i();
    return RD(e, t);
  });
  let s = kD("sha256");
  if (await _D(ID(t), s), s.digest("hex") !== n.sha256) throw i();
}

// src/adapters/farms/local/local-farm.ts
function gn({ name: e, runner: t, runDriver: n, clock: r, root: i }) {
  return {
    name: e,
    needsApp: !1,
    offers: "own",
    async devices() {
      let { exitCode: s, stdout: o, stderr: a } = await n(["--describe"], {}), u = s === 0 ? ha.safeParse(Fi(o)) : void 0;
      if (u?.success !== !0)
        throw S.internal(`${t} can't describe this computer (exit code ${s}): ${a}`);
      let { deviceModel: c, osVersion: d } = u.data;
      return [{ device: { farm: e, model: c, osVersion: d }, platform: "host" }];
    },
    async run({ device: s, request: o, files: a, signal: u, progress: c, labelOf: d }) {
      let [l] = Cr(o);
      if (l !== void 0) throw S.internal(`the bench request is not sound: ${l}`);
      let f = Re(o), m = await Fm({ root: i, farm: e, request: o, text: f, files: a }), y = Li(o, { clock: r, progress: c, labelOf: d ?? ((A) => A) }), b = ["--request", m.request, "--files", m.folder, "--report", m.report], T = (A) => y.hear(A);
      try {
        let A = await Tm(n(b, u === void 0 ? { onLine: T } : { onLine: T, signal: u })), N = await Sm(A, m, y.interruption(), t), w = qD("sha256").update(f).digest("hex");
        return { device: s, round: o.round, requestSha256: w, outcome: N };
      } finally {
        y.finish(), await UD(jD(m.folder, "files"), { recursive: !0, force: !0 });
      }
    }
  };
}

// src/adapters/farms/host/farm.ts
var VD = { PYTHONPATH: void 0, PYTHONHOME: void 0, PYTHONNOUSERSITE: "1", PYTHONUTF8: "1" };
function Bm({ processes: e, python: t, clock: n, root: r }) {
  return gn({
    name: "host",
    runner: "the host runner",
    clock: n,
    root: r,
    async runDriver(i, s) {
      let o = await t.python("litert", s.signal), a = ["-m", "edgegate_litert.bench", ...i];
      return e.run(o, a, { cwd: t.packageRoot, env: VD, ...s });
    }
  });
}

// src/adapters/farms/jvm/jvm-app.ts
import { createHash as zD, randomUUID as HD } from "node:crypto";
import { access as XD, cp as WD, mkdir as GD, readdir as YD, readFile as JD, rename as _m, rm as $m, symlink as qm } from "node:fs/promises";
import { delimiter as Um, join as Q } from "node:path";
import $i from "node:process";
var qi = ["tensorflow-lite", "tensorflow-lite-api", "tensorflow-lite-gpu", "tensorflow-lite-gpu-api"], KD = ["tensorflow-lite", "tensorflow-lite-gpu"];
async function jm(e, t) {
  let { packages: n, sources: r, cacheFolder: i } = e;
  if ($i.platform !== "linux" || $i.arch !== "x64")
    throw S.environmentBroken(
      `The farm jvm runs Android's x86_64 library, and this is ${$i.platform} on ${$i.arch}.`,
      "Use a Linux computer with an x86_64 processor, or another farm: `--farm host`."
    );
  let s = ZD(e, t), o = await s("java", ["-version"]), a = [...qi, "gson"], u = await n.fetch(a, t), c = await tE(r), d = zD("sha256").update(o);
  for (let y of a) d.update(`${u(y).split("/").slice(-2).join("/")}
`);
  for (let y of c) d.update(`${y}
`).update(await JD(Q(r, y)));
  let l = d.digest("hex"), f = Q(i, "jvm", l.slice(0, 16));
  await Vm(f) || await QD({ run: s, sources: r, files: c, pathOf: u, folder: f });
  let m = [Q(f, "classes"), u("gson"), ...qi.map((y) => Q(f, `${y}.jar`))];
  return {
    options: ["-XX:+UseSerialGC", `-Djava.library.path=${Q(f, "android")}`, "-cp", m.join(Um)],
    // Resolved at once: a function that our libc lacks must be noticed while loading, not in the middle of a launch.
    env: { LD_LIBRARY_PATH: Q(f, "bionic"), LD_BIND_NOW: "1", EGL_PLATFORM: "surfaceless" },
    sha256: l
  };
}
function ZD({ processes: e }, t) {
  return async (n, r) => {
    let i = t === void 0 ? {} : { signal: t }, { exitCode: s, stdout: o, stderr: a } = await e.run(n, r, { timeoutMs: 5 * 6e4, ...i });
    if (s === 0) return o + a;
    throw s === 127 ? S.environmentBroken(
      `The farm jvm needs ${n}, which is not here.`,
      "On Debian and Ubuntu: `sudo apt-get install openjdk-17-jdk-headless maven gcc libc6-dev unzip`."
    ) : S.internal(`${n} fails on the Android core: ${(a || o).trim().slice(-2e3)}`);
  };
}
async function QD(e) {
  let { run: t, sources: n, files: r, pathOf: i, folder: s } = e, o = `${s}.draft-${HD()}`, a = (...u) => Q(o, ...u);
  for (let u of ["classes", "android", "bionic", "aar"]) await GD(a(u), { recursive: !0 });
  try {
    for (let l of qi)
      await t("unzip", ["-qo", i(l), "-d", a("aar", l)]), await _m(a("aar", l, "classes.jar"), a(`${l}.jar`));
    for (let l of KD) await WD(a("aar", l, "jni", "x86_64"), a("android"), { recursive: !0 });
    await $m(a("aar"), { recursive: !0 });
    let u = [a("classes"), i("gson"), ...qi.map((l) => a(`${l}.jar`))].join(Um), c = (l) => r.filter((f) => f.startsWith(l) && f.endsWith(".java")), d = (l, f) => t("javac", [
      "--release",
      l,
      "-nowarn",
      "-Xlint:-options",
      "-cp",
      u,
      "-d",
      a("classes"),
      ...c(f).map((m) => Q(n, m))
    ]);
    await d("8", "core/"), await d("11", "jvm/"), await eE(t, Q(n, "jvm/src/main/c"), a("bionic")), await _m(o, s).catch(async (l) => {
      if (!await Vm(s)) throw l;
    });
  } finally {
    await $m(o, { recursive: !0, force: !0 });
  }
}
async function eE(e, t, n) {
  let r = (o, ...a) => e("gcc", ["-O2", "-fPIC", "-shared", `-Wl,-soname,${o}.so`, "-o", Q(n, `${o}.so`), ...a]), i = `-Wl,--version-script=${Q(t, "bionic.map")}`;
  await r("libc", "-fno-builtin", i, Q(t, "bionic.c"), Q(t, "forward.S"), "-lm", "-ldl"), await r("libm", i, Q(t, "empty.c")), await r("libdl", i, Q(t, "empty.c")), await r("liblog", Q(t, "log.c"));
  let s = "/usr/lib/x86_64-linux-gnu";
  await qm(`${s}/libGLESv2.so.2`, Q(n, "libGLESv3.so")), await qm(`${s}/libEGL.so.1`, Q(n, "libEGL.so"));
}
async function tE(e) {
  return (await Promise.all(
    ["core/src/main", "jvm/src/main"].map(async (n) => (await YD(Q(e, n), { recursive: !0, withFileTypes: !0 })).filter((i) => i.isFile()).map((i) => Q(i.parentPath, i.name)))
  )).flat().map((n) => n.slice(e.length + 1)).sort();
}
async function Vm(e) {
  return XD(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/farms/jvm/farm.ts
function zm(e) {
  let { processes: t, clock: n, root: r } = e, i;
  return gn({
    name: "jvm",
    runner: "the JVM driver",
    clock: n,
    root: r,
    async runDriver(s, o) {
      i ??= jm(e, o.signal).catch((c) => {
        throw i = void 0, c;
      });
      let a = await i, u = [...a.options, "dev.edgegate.bench.jvm.DriverMain", "--app", a.sha256, ...s];
      return t.run("java", u, { env: a.env, ...o });
    }
  });
}

// src/adapters/farms/swift/swift-app.ts
import { createHash as nE, randomUUID as rE } from "node:crypto";
import { access as iE, copyFile as Po, cp as sE, mkdir as Hm, readdir as oE, readFile as aE, rename as uE, rm as cE } from "node:fs/promises";
import { join as he } from "node:path";
import Ui from "node:process";
var Lo = "tensorflow-lite-linux", Vi = "libjnitensorflowlite.so", ji = "edgegate-bench", Xm = "ld-linux-x86-64.so.2", dE = [
  Xm,
  "libc.so.6",
  "libm.so.6",
  "libpthread.so.0",
  "libstdc++.so.6",
  "libgcc_s.so.1"
], Wm = ["Package.swift", "BenchCore", "LinuxTensorFlowLite", "CommandLine"];
async function Gm(e, t) {
  if (Ui.platform !== "linux" || Ui.arch !== "x64")
    throw S.environmentBroken(
      `The farm swift runs TensorFlow Lite's library for Linux on x86_64, and this is ${Ui.platform} on ${Ui.arch}.`,
      "Use a Linux computer with an x86_64 processor, or another farm: `--farm host`."
    );
  let n = await e.swift.get(t), r = await e.packages.fetch([Lo], t), i = await hE(e.sources, [n.identity, r(Lo).split("/").slice(-2).join("/")]), s = he(e.cacheFolder, "swift", `app-${i.slice(0, 16)}`);
  return await Hm(he(s, ".."), { recursive: !0 }), await Fo(s) || await e.takeTurn(
    `${s}.turn`,
    async () => {
      await Fo(s) || await lE(e, n, r(Lo), s, t);
    },
    { signal: t }
  ), { program: he(s, ji), sha256: i };
}
async function lE(e, t, n, r, i) {
  let s = `${r}.draft-${rE()}`;
  await Hm(s);
  try {
    if (await t.withFolder(async (o) => {
      await fE(e, o, n);
      let a = ["build", "-c", "release", "--static-swift-stdlib", "--product", ji, ...pE(o)], u = await o.run("swift", [...a, ...mE(r, t)], i);
      if (u.exitCode !== 0)
        throw S.internal(`swift can't build the iOS core: ${(u.stderr + u.stdout).trim().slice(-2e3)}`);
      await Po(he(o.path, ".build", "release", ji), he(s, ji)), await Po(he(o.path, "lib", Vi), he(s, Vi));
    }), t.libraries !== void 0)
      for (let o of dE) await Po(he(t.libraries, o), he(s, o));
    await uE(s, r).catch(async (o) => {
      if (!await Fo(r)) throw o;
    });
  } finally {
    await cE(s, { recursive: !0, force: !0 });
  }
}
async function fE({ processes: e, sources: t }, n, r) {
  for (let a of Wm) await sE(he(t, a), he(n.path, a), { recursive: !0 });
  let i = ["-qoj", r, `*/${Vi}`, "-d", he(n.path, "lib")], { exitCode: s, stderr: o } = await e.run("unzip", i, {});
  if (s !== 0)
    throw S.environmentBroken(
      `unzip can't take ${Vi} out of its package: ${o.trim()}.`,
      "On Debian and Ubuntu: `sudo apt-get install unzip`."
    );
}
function pE({ seen: e }) {
  return ["-Xlinker", `-L${e}/lib`];
}
function mE(e, t) {
  let n = ["--disable-new-dtags", "-rpath", "$ORIGIN"], r = t.libraries === void 0 ? [] : [`--dynamic-linker=${he(e, Xm)}`];
  return [...n, ...r].flatMap((i) => ["-Xlinker", i]);
}
async function hE(e, t) {
  let n = nE("sha256");
  for (let r of t) n.update(`${r}
`);
  for (let r of await gE(e)) {
    let i = await aE(he(e, r));
    n.update(`${r}
${i.length}
`).update(i);
  }
  return n.digest("hex");
}
async function gE(e) {
  return (await oE(e, { recursive: !0, withFileTypes: !0 })).filter((n) => n.isFile()).map((n) => he(n.parentPath, n.name).slice(e.length + 1)).filter((n) => Wm.some((r) => n === r || n.startsWith(`${r}/`)) && !n.includes("/Tests/")).sort();
}
async function Fo(e) {
  return iE(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/farms/swift/farm.ts
function Ym(e) {
  let { processes: t, clock: n, root: r } = e, i;
  return gn({
    name: "swift",
    runner: "the Swift driver",
    clock: n,
    root: r,
    async runDriver(s, o) {
      i ??= Gm(e, o.signal).catch((u) => {
        throw i = void 0, u;
      });
      let a = await i;
      return t.run(a.program, ["--app", a.sha256, ...s], o);
    }
  });
}

// src/adapters/git/repository.ts
import { createHash as vE } from "node:crypto";
import { mkdir as bE, readFile as DE, rename as EE, writeFile as CE } from "node:fs/promises";
import { dirname as AE, join as _o } from "node:path";

// src/adapters/git/lfs.ts
var Jm = `version https://git-lfs.github.com/spec/v1
`;
function Bo(e) {
  return e.length < 1024 && new TextDecoder().decode(e.subarray(0, Jm.length)) === Jm;
}
async function Km(e, t, n) {
  let r = await e.bytes(["lfs", "smudge", t], n);
  if (r !== void 0 && !Bo(r)) return { bytes: r };
  let s = await e.ask(["lfs", "version"]) !== void 0 ? "git-lfs could not fetch the object: run `git lfs fetch --all`, or give the checkout `lfs: true` and a token that may read it" : "install git-lfs and run `git lfs pull`; in a workflow, give actions/checkout `lfs: true`";
  return { detail: `${t} is a Git LFS pointer, not the file itself; ${s}` };
}

// src/adapters/git/tree.ts
import { lstat as yE, readdir as wE } from "node:fs/promises";
import { join as Zm } from "node:path";
async function Qm(e, t, n) {
  let r = await e.ask(["ls-tree", "-r", "-z", "--full-tree", t, "--", n]);
  if (r === void 0) throw S.internal(`git can't list ${n} at ${t}`);
  let i = r.split("\0").flatMap((s) => {
    let o = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(s);
    if (o === null) return [];
    let [, a = "", u = "", c = "", d = ""] = o;
    return d !== n && !d.startsWith(`${n}/`) ? [] : [
      { path: d.slice(n.length + 1), objectId: c, kind: u === "blob" && a !== "120000" ? "file" : "link" }
    ];
  });
  return i.length === 0 ? void 0 : th(i);
}
async function eh(e, t, n) {
  let r = [], i = async (c) => {
    let d = await yE(Zm(t, n, c)).catch(() => {
    });
    if (d !== void 0) {
      if (d.isSymbolicLink()) r.push({ path: c, kind: "link" });
      else if (d.isFile()) r.push({ path: c, kind: "file" });
      else if (d.isDirectory())
        for (let l of await wE(Zm(t, n, c))) await i(c === "" ? l : `${c}/${l}`);
    }
  };
  if (await i(""), r.length === 0) return;
  let s = r.filter(({ kind: c }) => c === "file"), o = s.map((c) => c.path === "" ? n : `${n}/${c.path}`), a = (await e.ask(["hash-object", "--stdin-paths"], o.map((c) => `${c}
`).join("")))?.split(`
`);
  if (a === void 0 || o.length > 0 && a.length !== o.length)
    throw S.internal(`git can't hash ${n}`);
  let u = new Map(s.map((c, d) => [c.path, a[d] ?? ""]));
  return th(r.map((c) => ({ ...c, objectId: u.get(c.path) ?? "link" })));
}
function th(e) {
  return [...e].sort((t, n) => t.path < n.path ? -1 : 1);
}

// src/adapters/git/repository.ts
function nh(e, t) {
  return {
    async open(n, r, i, s) {
      let a = await new Qi(e, t, s).ask(["rev-parse", "--show-toplevel"]);
      if (a === void 0) throw S.notARepository(t);
      let u = new Qi(e, a, s), c = await es(u, r === "worktree" ? "HEAD" : r), d = await es(u, n), l = await ka(u, d, c), f = r === "worktree" ? r : c, m = await _a(e, a, s);
      return OE(u, a, { repository: m, baseSha: l, headSha: f }, i);
    }
  };
}
function OE(e, t, n, r) {
  let i = (a) => a === "baseline" ? n.baseSha : n.headSha, s = (a, u) => i(a) === "worktree" ? eh(e, t, u) : Qm(e, i(a), u), o = async (a, u, c) => {
    let d = c.path === "" ? u : `${u}/${c.path}`;
    if (i(a) === "worktree") return DE(_o(t, d));
    let l = await e.bytes(["cat-file", "blob", c.objectId]);
    if (l === void 0) throw S.gitObjectMissing(d, i(a));
    return l;
  };
  return {
    subject: n,
    async readText(a, u) {
      let [c, ...d] = await s(a, u) ?? [];
      if (c !== void 0) {
        if (d.length > 0 || c.path !== "" || c.kind !== "file") throw S.notAFile(u);
        return new TextDecoder("utf-8", { fatal: !0 }).decode(await o(a, u, c));
      }
    },
    async identity(a, u) {
      let c = await s(a, u);
      return c === void 0 ? void 0 : $o(c.map((d) => `${d.objectId} ${d.path}
`).join(""));
    },
    async materialise(a, u) {
      let c = await s(a, u);
      if (c === void 0) return { status: "absent" };
      let d = c.find(({ kind: f }) => f === "link");
      if (d !== void 0)
        return { status: "unreadable", reason: "outside-repository", detail: `${_o(u, d.path)} is a symbolic link or a submodule; only files of this repository are read` };
      let l = [];
      for (let f of c) {
        let m = await o(a, u, f);
        if (Bo(m)) {
          let y = await Km(e, _o(u, f.path), m);
          if ("detail" in y) return { status: "unreadable", reason: "lfs-pointer", detail: y.detail };
          m = y.bytes;
        }
        l.push({ path: f.path, bytes: m });
      }
      return l.every(({ bytes: f }) => f.length === 0) ? { status: "unreadable", reason: "empty", detail: `${u} has no bytes` } : { status: "present", kind: TE(u, c), file: await SE(r, u, l) };
    }
  };
}
function TE(e, t) {
  if (t.some((r) => r.path === "saved_model.pb" || r.path === "saved_model.pbtxt")) return "saved-model";
  let n = /\.([a-z0-9]+)$/i.exec(e)?.[1]?.toLowerCase();
  return n === "tflite" || n === "keras" || n === "npz" || n === "h5" ? n : n === "hdf5" ? "h5" : "other";
}
async function SE(e, t, n) {
  let r = t.split("/").at(-1) ?? t, i = n.map((c) => `${$o(c.bytes)} ${c.path}
`).join(""), s = n[0]?.path === "" ? n[0].bytes : void 0, o = $o(s ?? i), a = n.reduce((c, { bytes: d }) => c + d.length, 0), u = `sources/${o.slice(0, 16)}/${r}`;
  for (let c of n) {
    let d = e.absolute(c.path === "" ? u : `${u}/${c.path}`);
    await bE(AE(d), { recursive: !0 }), await CE(`${d}.part`, c.bytes), await EE(`${d}.part`, d);
  }
  return { path: u, sha256: o, sizeBytes: a };
}
function $o(e) {
  return vE("sha256").update(e).digest("hex");
}

// src/adapters/litert/convert.ts
import { mkdir as _E } from "node:fs/promises";
import { dirname as $E, join as Ke } from "node:path";

// src/adapters/litert/digest.ts
import { createHash as NE } from "node:crypto";
import { readFile as xE } from "node:fs/promises";
import { join as ME } from "node:path";
async function cr(e, t) {
  let n = await xE(ME(e, t));
  return { path: t, sha256: NE("sha256").update(n).digest("hex"), sizeBytes: n.length };
}

// src/adapters/litert/python-verb.ts
import { mkdtemp as kE, readFile as IE, rm as RE, writeFile as PE } from "node:fs/promises";
import { tmpdir as LE } from "node:os";
import { join as qo } from "node:path";
var FE = 15 * 6e4, BE = 64;
async function Je(e, t, n) {
  let { verb: r, signal: i, silenceMs: s = FE } = n, o = await t.python(n.set ?? "litert", i), a = await kE(qo(LE(), "edgegate-verb-")), u = new AbortController(), c = setTimeout(() => u.abort(), s);
  try {
    let [d, l] = [qo(a, "request.json"), qo(a, "response.json")];
    await PE(d, JSON.stringify(n.request));
    let f = ["-m", "edgegate_litert", r, "--request", d, "--response", l], m = await e.run(o, f, {
      cwd: t.packageRoot,
      env: { PYTHONPATH: void 0, PYTHONHOME: void 0, PYTHONNOUSERSITE: "1", PYTHONUTF8: "1" },
      signal: i === void 0 ? u.signal : AbortSignal.any([i, u.signal]),
      onLine: () => c.refresh()
    });
    if (m.signal === "SIGKILL")
      return { status: "died", reason: "it was killed by the system, as when memory runs out (SIGKILL)" };
    if (m.signal !== void 0)
      return { status: "died", reason: `it crashed (${m.signal})${rh(m.stderr)}` };
    if (m.exitCode === BE)
      throw S.internal(`the verb ${r} refuses its request: ${m.stderr}`);
    if (m.exitCode !== 0)
      return { status: "died", reason: `it ended with exit code ${m.exitCode}${rh(m.stderr)}` };
    let y = n.response.safeParse(JSON.parse(await IE(l, "utf8")));
    if (!y.success) throw S.internal(`the verb ${r} answers in another shape: ${y.error.message}`);
    return { status: "answered", response: y.data };
  } catch (d) {
    if (!u.signal.aborted || i?.aborted === !0) throw d;
    return { status: "died", reason: `it hung: killed after ${s / 6e4} minutes of silence` };
  } finally {
    clearTimeout(c), await RE(a, { recursive: !0, force: !0 });
  }
}
function rh(e) {
  let t = e.trim().split(`
`).at(-1)?.slice(0, 500);
  return t === void 0 || t === "" ? "" : `: ${t}`;
}

// src/adapters/litert/convert.ts
var dr = z(), Uo = X({ status: fe("unusable"), reason: dr }), ih = _t("status", [
  X({ status: fe("converted"), inspection: Ea }),
  X({ status: fe("failed"), reason: dr }),
  X({ status: fe("no-effect"), reason: dr }),
  X({ status: fe("not-possible"), reason: dr }),
  Uo
]), qE = _t("status", [
  X({ status: fe("model"), arithmetic: z(), variants: Ie(oa) }),
  Uo
]), sh = _t("status", [
  X({ status: fe("converted") }),
  X({ status: fe("failed"), reason: dr }),
  Uo
]), UE = be.filter((e) => e !== "as-is"), jE = "only a .tflite source can be taken as it is";
async function uh(e, t) {
  await _E(Ke(e.root, t.into), { recursive: !0 });
  let { kind: n } = t;
  if (n === "tflite") {
    let s = await e.inTurn(
      () => Je(e.processes, e.python, {
        verb: "examine",
        request: { source: Ke(e.root, t.source.path) },
        response: qE,
        signal: t.signal
      })
    );
    return s.status === "died" ? { status: "unusable", reason: `reading it failed: ${s.reason}` } : s.response.status === "unusable" ? s.response : ah(e, t, t.source, t.variants ?? s.response.variants);
  }
  let r = await VE(e, t, n);
  if (r.status === "unusable") return r;
  let i = t.variants ?? UE;
  if (r.status === "failed") {
    let s = i.map((o) => ({ variant: o, status: "failed", reason: r.reason }));
    for (let o of s) t.onDone(o);
    return { status: "present", variants: s };
  }
  return ah(e, t, r.file, i);
}
async function VE(e, t, n) {
  let r = `${t.into}/source.tflite`, i = JSON.stringify(["framework", await e.python.digest(), t.source.sha256, n]), s = Ke(e.root, t.into);
  return e.alone(i, () => zE(e, t, n, i, s, r));
}
async function zE(e, t, n, r, i, s) {
  let o = sh.safeParse(await e.store.get(r, i));
  if (o.success) return oh(e, o.data, s);
  let a = await e.inTurn(
    () => Je(e.processes, e.python, {
      verb: "framework",
      request: { source: Ke(e.root, t.source.path), kind: n, output: Ke(e.root, s) },
      response: sh,
      set: "tensorflow",
      signal: t.signal
    })
  );
  if (a.status === "died") return { status: "failed", reason: `TensorFlow's converter: ${a.reason}` };
  let u = a.response.status === "converted" ? ["source.tflite"] : [];
  return await e.store.put(r, a.response, i, u), oh(e, a.response, s);
}
async function oh(e, t, n) {
  return t.status === "converted" ? { status: "converted", file: await cr(e.root, n) } : t;
}
async function ah(e, t, n, r) {
  let i = await Promise.all(
    be.filter((o) => r.includes(o)).map(async (o) => {
      let a = o === "as-is" && t.kind !== "tflite" ? { status: "not-possible", reason: jE } : await HE(e, t, n, o);
      if (a.status === "unusable") return a;
      let u = ch(t, o), c = a.status === "converted" ? { ...a, variant: o, file: await cr(e.root, u) } : { ...a, variant: o };
      return t.onDone(c), c;
    })
  ), s = i.find((o) => o.status === "unusable");
  return s !== void 0 ? s : { status: "present", variants: i.filter((o) => o.status !== "unusable") };
}
function ch(e, t) {
  return `${e.into}/${t}.tflite`;
}
async function HE(e, t, n, r) {
  let i = r === "full-int8" ? t.calibration : void 0, s = JSON.stringify([
    "convert",
    await e.python.digest(),
    n.sha256,
    r,
    i === void 0 ? "" : [i.data.sha256, i.samples]
  ]);
  return e.alone(s, () => XE(e, t, n, r, i, s));
}
async function XE(e, t, n, r, i, s) {
  let o = ch(t, r), a = Ke(e.root, $E(o)), u = ih.safeParse(await e.store.get(s, a));
  if (u.success) return u.data;
  let c = await e.inTurn(
    () => Je(e.processes, e.python, {
      verb: "convert",
      request: {
        source: Ke(e.root, n.path),
        variant: r,
        output: Ke(e.root, o),
        ...i === void 0 ? {} : { calibration: { data: Ke(e.root, i.data.path), samples: i.samples } }
      },
      response: ih,
      signal: t.signal
    })
  );
  if (c.status === "died") return { status: "failed", reason: `the converter did not answer: ${c.reason}` };
  let d = c.response.status === "converted" ? [`${r}.tflite`] : [];
  return await e.store.put(s, c.response, a, d), c.response;
}

// src/adapters/litert/evaluate.ts
import { access as QE, mkdir as eC, mkdtemp as tC, rm as nC } from "node:fs/promises";
import { tmpdir as rC } from "node:os";
import { join as lr } from "node:path";

// src/adapters/litert/user-command.ts
import { join as WE } from "node:path";
import GE from "node:process";
var YE = X({
  metric: z().min(1).max(100),
  value: ta(),
  n: Ae().positive(),
  higherIsBetter: mr(),
  unit: ia(["share", "number"]).optional()
});
async function dh(e, t, n, r) {
  let i = ZE(t.command);
  if (i === void 0) return Pt(`\`${t.command}\` has a quote that is not closed`);
  let s = t.command.includes("{python}") ? await e.python.python("litert", r) : "", o = WE(e.root, n.path), [a, ...u] = i.map(
    (b) => (
      // A function, because a path may hold what a replacement text gives a meaning (`$&`).
      b.replaceAll("{model}", () => o).replaceAll("{python}", () => s)
    )
  );
  if (a === void 0 || a === "") return Pt(`\`${t.command}\` names no program`);
  let c = await e.processes.run(a, u, {
    cwd: e.repository,
    env: KE(GE.env),
    timeoutMs: t.timeoutSeconds * 1e3,
    ...r === void 0 ? {} : { signal: r }
  });
  if (c.timedOut) return Pt(`it was killed after ${t.timeoutSeconds} s; give it longer with \`timeout\``);
  if (c.signal !== void 0) return Pt(`it was ended by ${c.signal}${jo(c.stderr)}`);
  if (c.exitCode !== 0) return Pt(`it ended with exit code ${c.exitCode}${jo(c.stderr)}`);
  let d = c.stdout.split(`
`).map(JE).findLast((b) => typeof b == "object" && b !== null);
  if (d === void 0)
    return Pt(`it printed no JSON line with metric, value, n and higherIsBetter${jo(c.stdout)}`);
  let l = YE.safeParse(d);
  if (!l.success) return Pt(`its JSON is not as needed: ${ea(l.error)}`);
  let { value: f, higherIsBetter: m } = l.data, y = m && f >= 0 && f <= 1;
  return { status: "measured", ...l.data, unit: l.data.unit ?? (y ? "share" : "number") };
}
function Pt(e) {
  return { status: "failed", cause: "command", reason: `the evaluation command: ${e}` };
}
function jo(e) {
  let t = e.trim().split(`
`).at(-1)?.slice(0, 300) ?? "";
  return t === "" ? "" : `: ${t}`;
}
function JE(e) {
  try {
    return JSON.parse(e);
  } catch {
    return;
  }
}
function KE(e) {
  let t = Object.keys(e).filter((n) => /TOKEN|SECRET|PASSWORD|CREDENTIAL|^INPUT_/i.test(n));
  return Object.fromEntries(t.map((n) => [n, void 0]));
}
function ZE(e) {
  let t = [...e.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+|["']/g)].map(([n]) => n);
  if (!t.some((n) => n === '"' || n === "'"))
    return t.map(
      (n) => n.replaceAll(/"([^"]*)"|'([^']*)'/g, (r, i, s) => i ?? s ?? "")
    );
}

// src/adapters/litert/evaluate.ts
var iC = _t("status", [
  X({ status: fe("unpacked") }),
  X({ status: fe("refused"), reason: z() })
]), lh = X({ task: ga, fidelity: ya });
async function mh(e, t) {
  let n = await tC(lr(rC(), "edgegate-evaluate-"));
  try {
    let r = await sC(e, t, n), i = t.models.find(({ variant: c }) => c === t.reference), s = i === void 0 ? [] : [await fh(e, t, r, i, i)], o = t.models.filter((c) => c !== i), a = await Promise.all(o.map((c) => fh(e, t, r, c, i))), u = [...s, ...a];
    return t.models.flatMap(({ variant: c }) => u.filter((d) => d.variant === c));
  } finally {
    await nC(n, { recursive: !0, force: !0 });
  }
}
async function sC(e, t, n) {
  let r = lr(n, "reference.npy"), i = t.metric?.kind === "built-in" ? t.metric.name : void 0, s = { outputs: r, data: void 0, source: void 0, inputsFrom: "random", metric: void 0 }, [o, a] = t.data === void 0 ? [t.calibration, "calibration"] : [t.data, "evaluation"];
  if (o === void 0) return { ...s, refused: void 0 };
  let u = lr(n, "data");
  await eC(u);
  let c = await Je(e.processes, e.python, {
    verb: "unpack",
    request: { source: lr(e.root, o.path), folder: u },
    response: iC,
    signal: t.signal
  });
  if (c.status === "died" || c.response.status === "refused") {
    let l = c.status === "died" ? `reading the data failed: ${c.reason}` : oC(c.response);
    return { ...s, refused: t.data === void 0 ? void 0 : l };
  }
  return { outputs: r, data: u, source: o, inputsFrom: a, metric: a === "evaluation" ? i : void 0, refused: void 0 };
}
function oC(e) {
  return e.status === "refused" ? e.reason : "";
}
async function fh(e, t, n, r, i) {
  let { variant: s } = r, { task: o, fidelity: a } = await uC(e, t, n, r, i), u = { variant: s, task: await aC(e, t, n, r, o), fidelity: a };
  return t.onDone(s), u;
}
async function aC(e, { metric: t, signal: n }, { refused: r, source: i }, { file: s }, o) {
  return t?.kind === "command" ? e.inTurn(() => dh(e, t, s, n)) : t !== void 0 && r !== void 0 ? { status: "failed", cause: "data", reason: r } : o.status === "measured" && i !== void 0 ? { ...o, dataSha256: i.sha256 } : o;
}
async function uC(e, t, n, r, i) {
  let s = r === i, o = async (c) => {
    let d = lh.safeParse(
      await e.store.get(await ph(e, n, c, i), e.root)
    );
    return d.success ? d.data : void 0;
  }, a = await o(r);
  if (a !== void 0 && !(s ? await Promise.all(t.models.map(o)) : []).includes(void 0))
    return a;
  let u = await e.inTurn(
    () => Je(e.processes, e.python, {
      verb: "evaluate",
      request: {
        model: lr(e.root, r.file.path),
        inputsFrom: n.inputsFrom,
        outputs: n.outputs,
        isReference: s,
        reference: i?.variant ?? "float32",
        ...n.data === void 0 ? {} : { data: n.data },
        ...n.metric === void 0 ? {} : { metric: n.metric }
      },
      response: lh,
      signal: t.signal
    })
  );
  if (u.status === "died") {
    let c = `running it failed: ${u.reason}`;
    return { task: n.metric === void 0 ? { status: "not-configured" } : { status: "failed", cause: "model", reason: c }, fidelity: { status: "failed", reason: c } };
  }
  return (s || i === void 0 || await cC(n.outputs) || u.response.fidelity.status !== "failed") && await e.store.put(await ph(e, n, r, i), u.response, e.root, []), u.response;
}
async function cC(e) {
  return QE(e).then(
    () => !0,
    () => !1
  );
}
async function ph(e, t, n, r) {
  let { source: i, inputsFrom: s, metric: o } = t, a = [
    await e.python.digest(),
    n.file.sha256,
    r?.file.sha256 ?? "",
    i?.sha256 ?? ""
  ];
  return JSON.stringify(["evaluate", ...a, s, o ?? ""]);
}

// src/adapters/litert/in-turn.ts
import { availableParallelism as dC } from "node:os";
function hh(e = dC()) {
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
function gh() {
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
import { mkdir as lC, mkdtemp as fC, rename as pC, rm as mC } from "node:fs/promises";
import { join as yn } from "node:path";
var hC = X({
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
async function yh(e, t) {
  let n = yn(e.root, t.into);
  await lC(n, { recursive: !0 });
  let r = await fC(yn(n, "draft-"));
  try {
    let i = await e.inTurn(
      () => Je(e.processes, e.python, {
        verb: "inputs",
        request: {
          model: yn(e.root, t.model.path),
          folder: r,
          ...t.data === void 0 ? {} : { data: yn(e.root, t.data.path) }
        },
        response: hC,
        signal: t.signal
      })
    );
    if (i.status === "died") return { tensors: [], files: [] };
    let s = [];
    for (let { file: o, ...a } of i.response.tensors) {
      let u = await cr(r, o), c = `${t.into}/${u.sha256.slice(0, 24)}.bin`;
      await pC(yn(r, o), yn(e.root, c)), s.push({ tensor: a, file: { ...u, path: c } });
    }
    return { tensors: s.map(({ tensor: o }) => o), files: s.map(({ file: o }) => o) };
  } finally {
    await mC(r, { recursive: !0, force: !0 });
  }
}

// src/adapters/litert/lite-rt.ts
function wh(e) {
  let t = { ...e, inTurn: hh(), alone: gh() };
  return {
    convert: (n) => uh(t, n),
    evaluate: (n) => mh(t, n),
    makeInputs: (n) => yh(t, n)
  };
}

// src/adapters/maven/packages.ts
import { createHash as gC, randomUUID as yC } from "node:crypto";
import { createReadStream as wC } from "node:fs";
import { access as vC, mkdir as vh, readFile as bC, rename as DC, rm as EC, writeFile as CC } from "node:fs/promises";
import { join as wn } from "node:path";
import { pipeline as AC } from "node:stream/promises";
var OC = tt({
  packages: hr(
    z(),
    X({ coordinates: z().regex(/^[\w.-]+:[\w.-]+:[\w.-]+:(jar|aar)(:[\w.-]+)?$/), sha256: $t })
  )
}), TC = 15 * 6e4, SC = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
function Vo(e) {
  let t;
  return {
    async fetch(n, r) {
      t ??= bC(e.lockFile, "utf8").then((u) => OC.parse(JSON.parse(u)));
      let { packages: i } = await t, s = n.map((u) => {
        let c = i[u];
        if (c === void 0) throw S.internal(`${e.lockFile} has no package ${u}`);
        return { name: u, one: c, path: wn(e.cacheFolder, "packages", c.sha256, bh(c)) };
      }), o = [];
      for (let u of s) await RC(u.path) || o.push(u);
      o.length > 0 && await xC(e, o, r);
      let a = new Map(s.map(({ name: u, path: c }) => [u, c]));
      return (u) => a.get(u) ?? NC(u);
    }
  };
}
function NC(e) {
  throw S.internal(`nobody asked for the Java package ${e}`);
}
async function xC({ processes: e, progress: t, cacheFolder: n }, r, i) {
  let s = wn(n, "packages", `.draft-${yC()}`);
  await vh(s, { recursive: !0 });
  let o = t.start("Fetching Java packages (once)", r.length);
  try {
    await CC(wn(s, "pom.xml"), kC(r.map(({ one: f }) => f)));
    let a = ["-B", "-q", "-f", wn(s, "pom.xml"), SC, `-DoutputDirectory=${s}`], u = i === void 0 ? {} : { signal: i }, { exitCode: c, stdout: d, stderr: l } = await e.run("mvn", a, {
      cwd: s,
      timeoutMs: TC,
      ...u
    });
    if (c !== 0) throw MC(c, `${d}
${l}`);
    for (let { one: f, path: m } of r) {
      let y = wn(s, bh(f)), b = await IC(y);
      if (b !== f.sha256)
        throw S.environmentBroken(
          `The Java package ${f.coordinates} is not the one that edgegate was tested with: its SHA-256 is ${b}, not ${f.sha256}.`,
          "Check the repository that your Maven settings name (`mvn help:effective-settings`); remove the package from ~/.m2/repository and run the command again."
        );
      await vh(wn(m, ".."), { recursive: !0 }), await DC(y, m);
    }
    o.finish();
  } catch (a) {
    throw o.finish("not finished"), a;
  } finally {
    await EC(s, { recursive: !0, force: !0 });
  }
}
function MC(e, t) {
  if (e === 127)
    return S.environmentBroken(
      "Maven is not here (`mvn`).",
      "On Debian and Ubuntu: `sudo apt-get install maven openjdk-17-jdk-headless`. Runners of GitHub have it."
    );
  let n = t.split(`
`).find((r) => r.includes("ERROR")) ?? t.trim();
  return S.environmentBroken(
    `Maven can't fetch the Java packages: ${n.trim().slice(0, 400)}`,
    "Check the network, or the mirror in ~/.m2/settings.xml, and run the command again."
  );
}
function kC(e) {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>edgegate</groupId><artifactId>packages</artifactId><version>1</version><packaging>pom</packaging>
<build><plugins><plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId>
<configuration><artifactItems>${e.map(({ coordinates: n }) => {
    let [r, i, s, o, a] = n.split(":"), u = a === void 0 ? "" : `<classifier>${a}</classifier>`;
    return `<artifactItem><groupId>${r}</groupId><artifactId>${i}</artifactId><version>${s}</version><type>${o}</type>${u}</artifactItem>`;
  }).join("")}</artifactItems></configuration></plugin></plugins></build></project>
`;
}
function bh({ coordinates: e }) {
  let [, t, n, r, i] = e.split(":");
  return `${[t, n, i].filter((s) => s !== void 0).join("-")}.${r}`;
}
async function IC(e) {
  let t = gC("sha256");
  return await AC(wC(e), t), t.digest("hex");
}
async function RC(e) {
  return vC(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/python/environment.ts
import { createHash as kh, randomUUID as eA } from "node:crypto";
import { access as tA, mkdir as nA, readdir as rA, readFile as iA, rename as sA, rm as Ih, stat as oA } from "node:fs/promises";
import { join as Lt, resolve as aA } from "node:path";

// src/adapters/python/interpreter.ts
import Dh from "node:process";
var PC = ["python3.13", "python3.12", "python3.11", "python3.10", "python3", "python"], Eh = [3, 10], LC = [3, 13], FC = `
import json, platform, sys
try:
    import ensurepip, venv
    can_make = True
except ImportError:
    can_make = False
print(json.dumps({"version": list(sys.version_info[:3]), "executable": sys.executable, "canMakeEnvironments": can_make,
    "implementation": sys.implementation.name, "machine": platform.machine()}))`, BC = tt({
  version: ra([Ae(), Ae(), Ae()]),
  executable: z().min(1),
  canMakeEnvironments: mr(),
  implementation: z(),
  machine: z()
}), zo = {
  PYTHONHOME: void 0,
  PYTHONPATH: void 0,
  PYTHONNOUSERSITE: "1",
  PIP_USER: void 0,
  PIP_TARGET: void 0,
  PIP_PREFIX: void 0
};
async function Ch(e, t = Dh.env, n) {
  let r = t.EDGEGATE_PYTHON, i = r === void 0 || r === "" ? PC : [r], s = [];
  for (let o of i) {
    let a = await e.run(o, ["-c", FC], {
      env: { ...t, ...zo },
      timeoutMs: 2e4,
      ...n === void 0 ? {} : { signal: n }
    }), u = $C(a);
    if (u === void 0) {
      a.stderr.endsWith(": not found") || s.push(`${o} does not run`);
      continue;
    }
    let c = u.version.join(".");
    if (!_C(u.version)) s.push(`${o} is ${c}`);
    else if (!u.canMakeEnvironments) s.push(`${o} ${c} has no venv module`);
    else {
      let d = `${u.implementation}-${c}-${Dh.platform}-${u.machine}`;
      return { path: u.executable, identity: d };
    }
  }
  throw S.pythonMissing(s);
}
function _C([e, t]) {
  return e === Eh[0] && t >= Eh[1] && t <= LC[1];
}
function $C(e) {
  if (e.exitCode === 0)
    try {
      return BC.parse(JSON.parse(e.stdout));
    } catch {
      return;
    }
}

// src/adapters/python/pip.ts
function Oh(e) {
  return ["-m", "pip", "install", ...["--disable-pip-version-check", "--no-input", "--progress-bar", "off"], "--require-hashes", "--only-binary", ":all:", "--requirement", e];
}
function Th(e) {
  let t = /^(?:Collecting |Processing (?:\S*\/)?)([A-Za-z0-9._]+(?:-[A-Za-z_][A-Za-z0-9._]*)*)/.exec(
    e
  )?.[1];
  return t !== void 0 ? { package: t } : e.startsWith("Installing collected packages") ? "installing" : void 0;
}
function Sh(e) {
  return e.split(`
`).filter((t) => /^[A-Za-z0-9]/.test(t)).length;
}
var Ah = /Failed to establish a new connection|NewConnectionError|NameResolutionError|Temporary failure in name resolution|Name or service not known|ProxyError|ConnectTimeout|ReadTimeout|Read timed out|Connection refused|Connection reset|Network is unreachable|SSLError|CERTIFICATE_VERIFY_FAILED|Max retries exceeded|Connection broken/, qC = /from versions: none/;
function Nh(e, t) {
  let n = t.split(`
`).map((o) => o.trim()).filter((o) => o !== ""), r = n.find((o) => Ah.test(o));
  if (r !== void 0)
    return S.packagesUnreachable(e, Ho(Ah.exec(r)?.[0] ?? r));
  let i = n.filter((o) => o.startsWith("ERROR: ")).map((o) => o.slice(7)), s = i.find((o) => qC.test(o));
  return s !== void 0 ? S.packagesUnreachable(e, Ho(s)) : S.packagesRefused(e, Ho(i.join(" ") || n.at(-1) || "pip gave no reason"));
}
function Ho(e) {
  let t = e.replace(/\.$/, "");
  return t.length <= 400 ? t : `${t.slice(0, 400)}…`;
}

// src/adapters/python/sources.ts
import { createHash as UC } from "node:crypto";
import { readdir as jC, readFile as VC } from "node:fs/promises";
import { join as zC, relative as HC, sep as XC } from "node:path";
async function xh(e) {
  let r = (await jC(e, { recursive: !0, withFileTypes: !0 })).filter((s) => s.isFile() && (s.name.endsWith(".py") || s.name.endsWith(".txt"))).map((s) => zC(s.parentPath, s.name)).map((s) => ({ path: s, name: HC(e, s).split(XC).join("/") })), i = UC("sha256");
  for (let { path: s, name: o } of r.sort((a, u) => a.name < u.name ? -1 : 1)) {
    let a = await VC(s);
    i.update(`${o}
${a.length}
`).update(a);
  }
  return i.digest("hex");
}

// src/adapters/python/turn.ts
import { mkdir as WC, rm as Mh, stat as GC, utimes as YC } from "node:fs/promises";
import { setTimeout as JC } from "node:timers/promises";
async function vn(e, t, n = {}) {
  let { signal: r, onWait: i, beatMs: s = 2e3, staleMs: o = 2e4 } = n;
  for (let u = !0; !await KC(e); u = !1) {
    u && i?.();
    let c = await ZC(e);
    c !== void 0 && c > o ? await Mh(e, { recursive: !0, force: !0 }) : await QC(s / 4, r);
  }
  let a = setInterval(() => {
    let u = /* @__PURE__ */ new Date();
    YC(e, u, u).catch(() => {
    });
  }, s);
  a.unref();
  try {
    return await t();
  } finally {
    clearInterval(a), await Mh(e, { recursive: !0, force: !0 });
  }
}
async function KC(e) {
  try {
    return await WC(e), !0;
  } catch (t) {
    if (t instanceof Error && "code" in t && t.code === "EEXIST") return !1;
    throw t;
  }
}
async function ZC(e) {
  try {
    return Date.now() - (await GC(e)).mtimeMs;
  } catch {
    return;
  }
}
async function QC(e, t) {
  try {
    await JC(e, void 0, t === void 0 ? {} : { signal: t });
  } catch {
    throw S.aborted();
  }
}

// src/adapters/python/environment.ts
var uA = 45 * 6e4, cA = 1440 * 6e4;
function Rh(e) {
  let t = aA(e.packageRoot), n, r = /* @__PURE__ */ new Map(), i = (s) => (n ??= Ch(e.processes, e.env, s).catch((o) => {
    throw n = void 0, o;
  }), n);
  return {
    packageRoot: t,
    python(s, o) {
      let a = r.get(s);
      if (a !== void 0) return a;
      let u = i(o).then((c) => dA(e, t, s, c, o)).catch((c) => {
        throw r.delete(s), c;
      });
      return r.set(s, u), u;
    },
    async isMade(s) {
      let { python: o } = await Ph(e.cacheFolder, t, s, await i());
      return zi(o);
    },
    async digest() {
      let { identity: s } = await i();
      return kh("sha256").update(`${s}
${await xh(t)}`).digest("hex");
    }
  };
}
async function dA(e, t, n, r, i) {
  let { folder: s, python: o, lock: a, lockFile: u } = await Ph(e.cacheFolder, t, n, r);
  return await zi(o) || (await nA(Lt(e.cacheFolder, "python"), { recursive: !0 }).catch((c) => {
    throw S.environmentBroken(
      `The cache folder ${e.cacheFolder} can't be made: ${c instanceof Error ? c.message : String(c)}.`,
      "Set EDGEGATE_CACHE to a folder that can be written.",
      c
    );
  }), await vn(
    `${s}.turn`,
    async () => {
      await zi(o) || await lA(e, { set: n, lock: a, lockFile: u, folder: s, interpreter: r, signal: i });
    },
    {
      signal: i,
      onWait: () => e.progress.note(`Another edgegate is installing the ${n} packages; waiting for it.`)
    }
  )), o;
}
async function Ph(e, t, n, r) {
  let i = Lt(t, "locks", `${n}.txt`), s = await iA(i, "utf8").catch((u) => {
    throw S.internal(`the lock file ${i} is missing`, u);
  }), o = kh("sha256").update(`${r.identity}
${s}`).digest("hex"), a = Lt(e, "python", `${n}-${o.slice(0, 16)}`);
  return { folder: a, python: Lt(a, "bin", "python"), lock: s, lockFile: i };
}
async function lA(e, t) {
  let { set: n, folder: r, signal: i } = t, s = {
    env: { ...e.env, ...zo },
    cwd: e.cacheFolder,
    timeoutMs: uA,
    ...i === void 0 ? {} : { signal: i }
  };
  await fA(Lt(e.cacheFolder, "python"));
  let o = `${r}.draft-${eA()}`, a = Sh(t.lock) + 1, u = e.progress.start(`Installing the Python packages of the ${n} set (once)`, a);
  try {
    let c = await e.processes.run(t.interpreter.path, ["-m", "venv", o], s);
    if (c.exitCode !== 0)
      throw S.environmentBroken(
        `${t.interpreter.path} can't make a virtual environment: ${(c.stderr || c.stdout).trim()}.`,
        "On Debian and Ubuntu: `sudo apt-get install python3-venv`. A full disk or a read-only cache folder: set EDGEGATE_CACHE to another folder."
      );
    let d = 0, l = await e.processes.run(Lt(o, "bin", "python"), [...Oh(t.lockFile)], {
      ...s,
      onLine: (f) => {
        let m = Th(f);
        m === "installing" ? u.update(a - 1, "unpacking") : m !== void 0 && u.update(Math.min(d += 1, a - 1), m.package);
      }
    });
    if (l.exitCode !== 0) throw Nh(n, l.timedOut ? "Read timed out" : l.stderr);
    await sA(o, r).catch(async (f) => {
      if (!await zi(r)) throw f;
    }), u.finish();
  } catch (c) {
    throw u.finish("not finished"), c;
  } finally {
    await Ih(o, { recursive: !0, force: !0 });
  }
}
async function fA(e) {
  for (let t of await rA(e)) {
    if (!t.includes(".draft-")) continue;
    let n = Lt(e, t), r = await oA(n).catch(() => {
    });
    r !== void 0 && Date.now() - r.mtimeMs > cA && await Ih(n, { recursive: !0, force: !0 });
  }
}
async function zi(e) {
  return tA(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/python/user-cache.ts
import { homedir as pA } from "node:os";
import { join as Xo, resolve as mA } from "node:path";
import Lh from "node:process";
function Fh(e = Lh.env, t = Lh.platform, n = pA()) {
  let r = e.EDGEGATE_CACHE;
  if (r !== void 0 && r !== "") return mA(r);
  let i = e.XDG_CACHE_HOME;
  return i?.startsWith("/") === !0 ? Xo(i, "edgegate") : t === "darwin" ? Xo(n, "Library", "Caches", "edgegate") : Xo(n, ".cache", "edgegate");
}

// src/adapters/store/folder.ts
import { createHash as Uh, randomUUID as hA } from "node:crypto";
import { copyFile as gA, mkdir as Wo, readFile as Go, rename as yA, rm as Bh, writeFile as _h } from "node:fs/promises";
import { dirname as $h, join as qe } from "node:path";
var wA = X({
  key: z(),
  value: na(),
  files: Ie(X({ path: z(), sha256: $t }))
});
function jh(e) {
  let t = (n) => {
    let r = Uh("sha256").update(n).digest("hex");
    return qe(e, r.slice(0, 2), r);
  };
  return {
    async get(n, r) {
      let i = t(n), s = await vA(i);
      if (s === void 0) return;
      let o = await Promise.all(
        s.files.map(async (u, c) => ({
          ...u,
          bytes: await Go(qe(i, String(c))).catch(() => {
          })
        }))
      ), a = o.every(({ bytes: u, sha256: c }) => u !== void 0 && qh(u) === c);
      if (s.key !== n || !a) {
        await Bh(i, { recursive: !0, force: !0 });
        return;
      }
      for (let { path: u, bytes: c } of o)
        c !== void 0 && (await Wo($h(qe(r, u)), { recursive: !0 }), await _h(qe(r, u), c));
      return s.value;
    },
    async put(n, r, i, s) {
      let o = t(n), a = qe(e, `draft-${hA()}`);
      await Wo(a, { recursive: !0 });
      let u = [];
      for (let [d, l] of s.entries())
        await gA(qe(i, l), qe(a, String(d))), u.push({ path: l, sha256: qh(await Go(qe(a, String(d)))) });
      let c = { key: n, value: r, files: u };
      await _h(qe(a, "entry.json"), JSON.stringify(c)), await Wo($h(o), { recursive: !0 }), await yA(a, o).catch(() => Bh(a, { recursive: !0, force: !0 }));
    }
  };
}
async function vA(e) {
  try {
    return wA.parse(JSON.parse(await Go(qe(e, "entry.json"), "utf8")));
  } catch {
    return;
  }
}
function qh(e) {
  return Uh("sha256").update(e).digest("hex");
}

// src/adapters/swift/toolchain.ts
import { randomUUID as NA } from "node:crypto";
import { mkdir as xA, readFile as MA, rm as kA } from "node:fs/promises";
import { join as IA } from "node:path";
import Zo from "node:process";

// src/adapters/swift/debian-root.ts
import { createHash as bA, randomUUID as Hh } from "node:crypto";
import { access as DA, mkdir as Vh, rename as EA, rm as Xh } from "node:fs/promises";
import { join as fr } from "node:path";
import zh from "node:process";
var Jo = "trixie", Wh = ["swiftlang", "clang", "gcc", "libc6-dev", "libstdc++-14-dev"], CA = fr("usr", "lib", "x86_64-linux-gnu"), AA = 20 * 6e4, OA = 'root=$1; folder=$2; shift 2; mount -t proc proc "$root/proc"; exec chroot "$root" /usr/bin/env -C "$folder" "$@"';
async function Gh(e, t) {
  let n = bA("sha256").update([Jo, ...Wh].join(" ")).digest("hex"), r = fr(e.cacheFolder, "swift", `debian-${n.slice(0, 16)}`);
  await Vh(fr(r, ".."), { recursive: !0 }), await Ko(r) || await e.takeTurn(
    `${r}.turn`,
    async () => {
      await Ko(r) || await TA(e, r, t);
    },
    { signal: t, onWait: () => e.progress.note("Another edgegate is installing Swift; waiting for it.") }
  );
  let i = await Hi(e, r, "/", ["swift", "--version"], t);
  if (i.exitCode !== 0)
    throw S.environmentBroken(
      `Swift does not start in ${r}: ${Jh(i)}.`,
      "The computer must let root mount /proc in a namespace (in a container: `--cap-add SYS_ADMIN`). Or install Swift 6 from swift.org/install."
    );
  return {
    identity: `${i.stdout.trim()}
Debian ${Jo}`,
    libraries: fr(r, CA),
    async withFolder(s) {
      let o = `/build/${Hh()}`, a = fr(r, o);
      await Vh(a, { recursive: !0 });
      try {
        return await s({
          path: a,
          seen: o,
          run: (u, c, d) => Hi(e, r, o, [u, ...c], d)
        });
      } finally {
        await Xh(a, { recursive: !0, force: !0 });
      }
    }
  };
}
async function TA(e, t, n) {
  let r = `${t}.draft-${Hh()}`, i = e.progress.start("Installing Swift in a small Debian of its own (once, 3 GB)", 2);
  try {
    let s = await SA(e, n);
    i.update(0, "the system"), Yo(
      await Yh(e, ["debootstrap", "--variant=minbase", Jo, r, s], n),
      "debootstrap can't make a Debian"
    ), i.update(1, "the compiler");
    let o = ["apt-get", "install", "-q", "-y", "--no-install-recommends", ...Wh];
    Yo(await Hi(e, r, "/", o, n), "apt-get can't install Swift"), Yo(await Hi(e, r, "/", ["apt-get", "clean"], n), "apt-get can't clean up"), await EA(r, t).catch(async (a) => {
      if (!await Ko(t)) throw a;
    }), i.finish();
  } catch (s) {
    throw i.finish("not finished"), s;
  } finally {
    await Xh(r, { recursive: !0, force: !0 });
  }
}
async function SA({ processes: e }, t) {
  let n = "$(CREATED_BY) $(COMPONENT) $(RELEASE) $(SITE)", r = t === void 0 ? {} : { signal: t }, { stdout: i } = await e.run("apt-get", ["indextargets", "--format", n], r);
  for (let s of i.split(`
`)) {
    let [o, a, u, c] = s.split(" ");
    if (o === "Packages" && a === "main" && /^[a-z]+$/.test(u ?? "") && c !== void 0)
      return c;
  }
  throw S.environmentBroken(
    "apt names no mirror of Debian (`apt-get indextargets` has no suite with the component main).",
    "Put Debian's mirror back into /etc/apt/sources.list.d, or install Swift 6 from swift.org/install."
  );
}
function Hi(e, t, n, r, i) {
  return Yh(e, ["sh", "-ec", OA, "sh", t, n, ...r], i);
}
function Yh({ processes: e }, t, n) {
  let r = Object.fromEntries(Object.keys(zh.env).map((a) => [a, void 0])), i = Object.entries(zh.env).filter(([a]) => /^(https?|no)_proxy$/i.test(a)), s = {
    ...r,
    ...Object.fromEntries(i),
    HOME: "/root",
    PATH: "/usr/sbin:/usr/bin:/sbin:/bin",
    LANG: "C.UTF-8",
    DEBIAN_FRONTEND: "noninteractive"
  }, o = n === void 0 ? {} : { signal: n };
  return e.run("unshare", ["--mount", "--propagation", "private", "--", ...t], {
    env: s,
    timeoutMs: AA,
    ...o
  });
}
function Yo(e, t) {
  if (e.exitCode !== 0)
    throw S.environmentBroken(
      `${t}: ${Jh(e)}.`,
      "Run `sudo apt-get install debootstrap` and check the network; the computer must let root mount /proc in a namespace. Or install Swift 6 from swift.org/install."
    );
}
function Jh({ stdout: e, stderr: t }) {
  return (t.trim() || e.trim()).split(`
`).at(-1)?.slice(0, 400) ?? "";
}
async function Ko(e) {
  return DA(e).then(
    () => !0,
    () => !1
  );
}

// src/adapters/swift/toolchain.ts
var RA = 15 * 6e4;
function Kh(e) {
  let t;
  return {
    get(n) {
      return t ??= PA(e, n).catch((r) => {
        throw t = void 0, r;
      }), t;
    }
  };
}
async function PA(e, t) {
  let n = t === void 0 ? {} : { signal: t }, r = await e.processes.run("swift", ["--version"], { timeoutMs: 6e4, ...n });
  if (r.exitCode === 0) return LA(e, r.stdout.trim());
  if (Zo.platform !== "linux" || Zo.arch !== "x64" || Zo.getuid?.() !== 0 || !await FA())
    throw S.environmentBroken(
      "There is no `swift` here, and edgegate makes one only for root on Debian (x86_64).",
      "Install Swift 6 from swift.org/install, so that `swift --version` answers. Runners of GitHub have it."
    );
  return Gh(e, t);
}
function LA({ processes: e, cacheFolder: t }, n) {
  return {
    identity: n,
    async withFolder(r) {
      let i = IA(t, "swift", `work-${NA()}`);
      await xA(i, { recursive: !0 });
      try {
        return await r({
          path: i,
          seen: i,
          run: (s, o, a) => e.run(s, o, { cwd: i, timeoutMs: RA, ...a === void 0 ? {} : { signal: a } })
        });
      } finally {
        await kA(i, { recursive: !0, force: !0 });
      }
    }
  };
}
async function FA() {
  let e = await MA("/etc/os-release", "utf8").catch(() => "");
  return /^ID=debian$/m.test(e);
}

// src/entrypoints/tool-root.ts
import { existsSync as BA } from "node:fs";
import { dirname as Zh, join as _A } from "node:path";
import { fileURLToPath as $A } from "node:url";
function Xi() {
  let e = Zh($A(import.meta.url));
  for (; !BA(_A(e, "src", "litert", "pyproject.toml")); ) {
    let t = Zh(e);
    if (t === e) throw S.internal("the folder src/litert is not where edgegate is");
    e = t;
  }
  return e;
}

// src/entrypoints/wire.ts
function AL(e) {
  let { cwd: t, env: n, signal: r, progress: i } = e, s = Fa(), o = $a(UA(t, e.out), Ki), a = Fh(n), u = Ft(Xi(), "src", "litert"), c = Rh({ processes: s, progress: i, packageRoot: u, cacheFolder: a, env: Qo(n) }), d = jh(Ft(a, "results")), l = Ft(Xi(), "benchmark-apps", "android"), f = Vo({ processes: s, progress: i, lockFile: Ft(l, "versions.json"), cacheFolder: a }), m = { processes: s, packages: f, sources: l, cacheFolder: a }, y = Ft(Xi(), "benchmark-apps", "ios"), b, T = () => b ??= qa({ env: n, workspace: o, progress: i, signal: r }), N = {
    host: () => Bm({ processes: s, python: c, clock: qt, root: o.root }),
    firebase: () => T().farm,
    adb: () => Pm({
      processes: s,
      adb: VA(n),
      clock: qt,
      root: o.root,
      cacheFolder: a,
      serial: n.ANDROID_SERIAL,
      exclusive: vn
    }),
    jvm: () => zm({ ...m, clock: qt, root: o.root }),
    swift: () => Ym({
      processes: s,
      swift: Kh({ processes: s, progress: i, takeTurn: vn, cacheFolder: a }),
      packages: Vo({ processes: s, progress: i, lockFile: Ft(y, "versions.json"), cacheFolder: a }),
      takeTurn: vn,
      sources: y,
      cacheFolder: a,
      clock: qt,
      root: o.root
    })
  }[e.farm];
  if (N === void 0) throw S.internal(`no adapter plays the farm ${e.farm}`);
  return {
    repository: nh(s, t),
    workspace: o,
    litert: wh({ processes: s, python: c, store: d, root: o.root, repository: t }),
    farm: N(),
    appBuilders: [
      cl({ ...m, androidHome: n.ANDROID_HOME }),
      wm({
        processes: s,
        sources: y,
        cacheFolder: a,
        platform: jA.platform,
        team: n.EDGEGATE_IOS_TEAM
      })
    ],
    pullRequest: e.publish === "github" ? La({ env: n, token: e.token ?? n.GITHUB_TOKEN }) : void 0,
    decisions: Qh(e, Ia),
    history: Qh(e, Ra),
    spending: e.farm === "firebase" ? T().spending : void 0,
    today: qt.instant().slice(0, 10),
    progress: i,
    signal: r,
    toolVersion: Ki,
    links: e.runUrl === void 0 ? {} : { run: e.runUrl }
  };
}
function Qh({ env: e, publish: t, token: n = e.GITHUB_TOKEN }, r) {
  let i = t === "none" ? void 0 : Ba(e, n);
  return i && Pa({ ...i, name: r });
}
function VA(e) {
  let t = e.ANDROID_HOME, n = t === void 0 || t === "" ? void 0 : Ft(t, "platform-tools", "adb");
  return n !== void 0 && qA(n) ? n : "adb";
}

// src/entrypoints/actions/commits.ts
async function SL(e, t, n) {
  let r = await zA(t, n), i = e.base ?? r.base;
  if (i === void 0) throw S.noBase(t.event.of === "other" ? t.event.name : t.event.of);
  return { base: i, head: e.head ?? r.head };
}
async function zA({ sha: e, event: t }, n) {
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
    case "other":
      return { base: void 0, head: e };
  }
}

export {
  Ua as a,
  Ic as b,
  za as c,
  oO as d,
  EO as e,
  lg as f,
  fg as g,
  zc as h,
  Ms as i,
  Ur as j,
  p2 as k,
  m2 as l,
  Wc as m,
  h2 as n,
  g2 as o,
  y2 as p,
  id as q,
  Nd as r,
  z1 as s,
  SL as t,
  Bo as u,
  J1 as v,
  Xi as w,
  AL as x
};
